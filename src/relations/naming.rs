//! Recognizes references to a service's host name in text.

use super::hosts::hosts_in;

/// How a text refers to a service.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Naming {
    /// As a bare word, possibly by coincidence: a database is often named like a service.
    Word,
    /// As an address.
    Address,
    /// As the address of a database.
    Database,
}

/// How a text refers to a host: in a URL or with a port.
pub(super) fn naming(text: &str, host: &str) -> Naming {
    if text.contains("//") {
        let parts: Vec<&str> = text.split("//").collect();
        let urls = parts.windows(2).filter(|two| {
            let ends = |c: char| matches!(c, '/' | '?' | '#' | ';' | '"') || c.is_whitespace();
            let authority = two[1].split(ends).next().unwrap_or_default();
            // Strip the user information before the host.
            let hosts = authority.rsplit('@').next().unwrap_or_default();
            hosts_in(hosts).any(|one| one == host)
        });
        let how = |two: &[&str]| {
            if is_of_database(two[0]) {
                Naming::Database
            } else {
                Naming::Address
            }
        };
        return urls.map(how).max().unwrap_or(Naming::Word);
    }
    let has_port = text.match_indices(host).any(|(at, _)| {
        let port = text[at + host.len()..].strip_prefix(':');
        port.is_some_and(|port| port.starts_with(|c: char| c.is_ascii_digit()))
    });
    if has_port {
        Naming::Address
    } else {
        Naming::Word
    }
}

/// Whether a URL points to a database, judging by its scheme: `postgresql+asyncpg:`, `jdbc:mysql:`.
fn is_of_database(before: &str) -> bool {
    const SCHEMES: [&str; 14] = [
        "postgres",
        "postgresql",
        "postgis",
        "mysql",
        "mysql2",
        "mariadb",
        "mongodb",
        "mssql",
        "sqlserver",
        "oracle",
        "db2",
        "cockroachdb",
        "clickhouse",
        "cassandra",
    ];
    let Some(scheme) = before.strip_suffix(':') else {
        return false;
    };
    let start = scheme.rfind(|c: char| !(c.is_ascii_alphanumeric() || "+-.".contains(c)));
    let scheme = start.map_or(scheme, |start| &scheme[start + 1..]);
    let scheme = scheme.split('+').next().unwrap_or_default();
    SCHEMES.contains(&scheme)
}

/// Whether a variable holds addresses, judging by its name.
pub(super) fn holds_addresses(what: &str) -> bool {
    const ADDRESSES: [&str; 11] = [
        "HOST", "SERVER", "ADDR", "ADDRESS", "URL", "URI", "ENDPOINT", "NODE", "PEER", "BROKER",
        "UPSTREAM",
    ];
    let name = what.strip_prefix("its variable ").unwrap_or_default();
    let name = name.to_ascii_uppercase();
    name.split('_').any(|word| {
        let one = word.strip_suffix('S').unwrap_or(word);
        ADDRESSES.contains(&word) || ADDRESSES.contains(&one)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_and_database_addresses() {
        for (text, expected) in [
            ("db", Naming::Word),
            ("the db is here", Naming::Word),
            ("db:5432", Naming::Address),
            ("http://db/x", Naming::Address),
            ("http://web/db", Naming::Word),
            ("postgres://user:pw@db:5432/x", Naming::Database),
            ("postgresql+asyncpg://db/x?y", Naming::Database),
            ("jdbc:mysql://db:3306/x", Naming::Database),
            ("mongodb+srv://db", Naming::Database),
            ("http://a/;mysql2://db", Naming::Database),
            ("mysql://other http://db", Naming::Address),
        ] {
            assert_eq!(naming(text, "db"), expected, "{text}");
        }
    }
}
