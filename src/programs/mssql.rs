//! SQL Server.

use bytesize::ByteSize;
use compose_spec_loader::finding::{Finding, Severity};

use crate::amount::{Amount as _, mib};
use crate::knowledge::setting::Setting;
use crate::lint::scene::{Place as _, Scene, size, told};
use crate::lint::{Rule, example};

use super::Program;

pub(super) struct SqlServer;

impl Program for SqlServer {
    fn name(&self) -> &'static str {
        "mssql"
    }

    fn rules(&self) -> &'static [Rule] {
        RULES
    }
}

const RULES: &[Rule] = &[Rule {
    id: "mssql-memory",
    number: Some("MB039"),
    severity: Severity::Warning,
    title: "SQL Server without `MSSQL_MEMORY_LIMIT_MB`",
    why: "It takes up to 80 % of what it sees and keeps it, and refuses to start below 2000 \
          MB. A limit below that, or a setting above 80 % of the limit, is an error.",
    fix: "`MSSQL_MEMORY_LIMIT_MB` of three quarters of the limit.",
    source: "https://learn.microsoft.com/sql/linux/sql-server-linux-performance-best-practices",
    example: example!("mssql-memory"),
    check: Some(mssql_memory),
}];

fn mssql_memory(rule: &Rule, scene: &Scene<'_>) -> Option<Finding> {
    if !scene.is_a(&["mssql"]) {
        return None;
    }
    let error = |finding: Finding| Finding {
        severity: Severity::Error,
        ..finding
    };
    if let Some((limit, at)) = scene
        .limit()
        .filter(|(limit, _)| *limit < ByteSize::mb(2000))
    {
        let message = format!(
            "SQL Server refuses to start below 2000 MB, and {} are allowed",
            size(limit)
        );
        return Some(error(rule.says(message)).at(at).help("allow 2g"));
    }
    match scene.facts.variables.get("MSSQL_MEMORY_LIMIT_MB").number() {
        Setting::Unknown(_) => None,
        Setting::Absent => Some(
            rule.says("SQL Server takes up to 80 % of what it sees and keeps it")
                .at(scene.image_at())
                .help("set MSSQL_MEMORY_LIMIT_MB"),
        ),
        known @ Setting::Known(..) => {
            let (stated, input) = told(known)?;
            let (limit, _) = scene.limit()?;
            let stated = mib(stated);
            (stated > limit.percent(80)).then(|| {
                let message = format!(
                    "{} for SQL Server is more than 80 % of {}",
                    size(stated),
                    size(limit)
                );
                error(rule.says(message))
                    .at_input(&input, scene)
                    .beside_limit(scene)
                    .help(format!("write {}", limit.percent(75).whole_mib()))
                    .write(limit.percent(75).whole_mib().to_string(), &input, scene)
            })
        }
    }
}
