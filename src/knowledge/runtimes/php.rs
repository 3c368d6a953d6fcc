//! PHP-FPM: a pool of children.

use crate::host::Evidence;

use super::size::mib;
use super::{Use, Worked, counted};
use crate::knowledge::facts::Facts;

/// Where images look for pools.
const FOLDERS: [&str; 3] = [
    "/usr/local/etc/php-fpm.d/",
    "/etc/php-fpm.d/",
    "/opt/bitnami/php/etc/php-fpm.d/",
];

/// Asked only where the number of children is stated.
/// <https://www.php.net/manual/en/install.fpm.configuration.php#pm.max-children>
pub(super) fn work_out(facts: &mut Facts<'_, '_, '_>) -> Worked {
    let mut inputs = Vec::new();
    let names = [
        "PHP_FPM_PM_MAX_CHILDREN",
        "PHP_FPM_MAX_CHILDREN",
        "PM_MAX_CHILDREN",
    ];
    let children = facts
        .configured_under(&FOLDERS, &["pm.max_children"])
        .or(|| facts.variables.first(&names))
        .number()
        .take_if_set(&mut inputs)?;
    let Some(children) = children else {
        return Ok(None);
    };
    let each =
        |base: u64, child: u64| mib(base).saturating_add(mib(child).saturating_mul(children));
    Ok(Some(Use {
        bytes: each(20, 40),
        low: each(4, 4),
        // The cache of compiled scripts is 128 MiB when it is full.
        high: Some(each(148, 85)),
        evidence: Evidence::Reported,
        from: format!(
            "php-fpm with up to {}",
            counted(children, "child").replace("childs", "children")
        ),
        source: "measured.csv#php-fpm82-dynamic-2; https://gist.github.com/holmberd/44fa5c2555139a1a46e01434d3aaa512",
        inputs,
        would_change: "pm.max_children; memory_limit",
        is_by_family: false,
    }))
}
