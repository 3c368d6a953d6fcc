//! PHP-FPM: a pool of children.

use crate::evidence::Evidence;

use super::size::{java, mib};
use super::{Use, Worked, counted};
use crate::knowledge::facts::Facts;
use crate::knowledge::setting::Setting;

/// Where images look for pools.
const FOLDERS: [&str; 3] = [
    "/usr/local/etc/php-fpm.d/",
    "/etc/php-fpm.d/",
    "/opt/bitnami/php/etc/php-fpm.d/",
];

/// Variables of images with the number of children.
pub const CHILDREN: [&str; 3] = [
    "PHP_FPM_PM_MAX_CHILDREN",
    "PHP_FPM_MAX_CHILDREN",
    "PM_MAX_CHILDREN",
];

/// What it takes without children, in MiB, and what each adds.
pub const BASE: u64 = 20;
/// See [`BASE`].
pub const EACH: u64 = 40;

/// Who says so.
pub const SOURCE: &str = "measured.csv#php-fpm82-dynamic-2; https://gist.github.com/holmberd/44fa5c2555139a1a46e01434d3aaa512";

/// Families whose images are PHP and nothing else.
const FAMILIES: [&str; 6] = [
    "php-fpm",
    "php-apache",
    "php-laravel-octane",
    "nextcloud",
    "wordpress",
    "drupal-joomla",
];

/// Variables by which images set `memory_limit`; names that say nothing of PHP only where it is.
const MEMORY_LIMIT: [&str; 3] = ["PHP_MEMORY_LIMIT", "MEMORY_LIMIT", "PHP_INI_MEMORY_LIMIT"];

/// Those of them that a family reads.
pub fn memory_limit(family: Option<&str>) -> &'static [&'static str] {
    if family.is_some_and(|family| FAMILIES.contains(&family)) {
        &MEMORY_LIMIT
    } else {
        &MEMORY_LIMIT[..1]
    }
}

/// `128M`: bytes, or `K`, `M`, `G` of 1024; -1 is no limit.
/// <https://www.php.net/manual/en/faq.using.php#faq.using.shorthandbytes>
pub fn size(text: &str) -> Option<u64> {
    if text.trim() == "-1" {
        return Some(u64::MAX);
    }
    java(text)
}

/// The number of children in a configuration file.
pub fn children_in_files(facts: &Facts<'_>) -> Setting {
    facts.configured_under(&FOLDERS, &["pm.max_children"])
}

/// Asked only where the number of children is stated.
/// <https://www.php.net/manual/en/install.fpm.configuration.php#pm.max-children>
pub(super) fn work_out(facts: &Facts<'_>) -> Worked {
    let mut inputs = Vec::new();
    let children = children_in_files(facts)
        .or(|| facts.variables.first(&CHILDREN))
        .number()
        .take_if_set(&mut inputs)?;
    let Some(children) = children else {
        return Ok(None);
    };
    let each =
        |base: u64, child: u64| mib(base).saturating_add(mib(child).saturating_mul(children));
    Ok(Some(Use {
        bytes: each(BASE, EACH),
        low: each(4, 4),
        // The cache of compiled scripts is 128 MiB when it is full.
        high: Some(each(148, 85)),
        evidence: Evidence::Reported,
        from: format!("php-fpm with up to {}", counted(children, "child")),
        source: SOURCE,
        inputs,
        would_change: "pm.max_children; memory_limit",
        is_by_family: false,
    }))
}
