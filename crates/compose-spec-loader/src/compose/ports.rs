//! The short syntax of published ports: `[[address:]host:]container[/protocol]`.
//!
//! Follows docker/go-connections, which Compose uses:
//! <https://github.com/docker/go-connections/blob/v0.5.0/nat/nat.go>.

use std::fmt;
use std::net::IpAddr;

use super::refusal::Brief;

/// A port or a port range, kept as one entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Port {
    /// The host address to bind to; empty for all.
    pub(super) host_ip: String,
    /// The host port, or the range to choose one from.
    pub(super) published: Option<Range>,
    /// The container port or range.
    pub(super) target: Range,
    /// `tcp`, `udp` or `sctp`.
    pub(super) protocol: String,
}

/// An inclusive port range.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Range {
    first: u16,
    last: u16,
}

/// Why a port cannot be parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum PortError {
    /// Not `tcp`, `udp` or `sctp`.
    Protocol(String),
    /// Not an IP address.
    Address(String),
    /// The container port is missing, or 0, which Compose treats as missing.
    NoPort,
    /// Not a number up to 65535 or a range of such numbers.
    Number(String),
    /// Host and container ranges differ in length.
    Lengths,
}

impl Range {
    /// The port, if the range has only one.
    pub(super) fn single(self) -> Option<u16> {
        (self.first == self.last).then_some(self.first)
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.single() {
            Some(port) => write!(f, "{port}"),
            None => write!(f, "{}-{}", self.first, self.last),
        }
    }
}

impl fmt::Display for PortError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Protocol(protocol) => {
                write!(f, "`{}` is not tcp, udp or sctp", Brief(protocol))
            }
            Self::Address(address) => {
                let is_bare = address.contains(':') && !address.starts_with('[');
                let what = if is_bare {
                    "an IPv6 address in brackets"
                } else {
                    "an IP address"
                };
                write!(f, "`{}` is not {what}", Brief(address))
            }
            Self::NoPort => f.write_str("the container's port is missing"),
            Self::Number(text) => {
                write!(f, "`{}` is not a port or a range of ports", Brief(text))
            }
            Self::Lengths => f.write_str("the two ranges have different lengths"),
        }
    }
}

/// Parses the short syntax.
///
/// A range stays one entry, although Compose creates one per port: nothing here needs single ports,
/// and `1-65535` would waste memory.
pub(super) fn parse(text: &str) -> Result<Port, PortError> {
    let (before, container) = text.rsplit_once(':').unwrap_or(("", text));
    let (address, host) = before.rsplit_once(':').unwrap_or(("", before));
    let (container, protocol) = split_protocol(container);
    if container.is_empty() {
        return Err(PortError::NoPort);
    }
    if !matches!(&*protocol, "tcp" | "udp" | "sctp") {
        return Err(PortError::Protocol(protocol));
    }
    let host_ip = parse_address(address)?;
    let target = parse_range(container)?;
    if target.first == 0 {
        return Err(PortError::NoPort);
    }
    let published = if host.is_empty() {
        None
    } else {
        Some(parse_range(host)?)
    };
    if let (Some(host), None) = (published, target.single())
        && host.last - host.first != target.last - target.first
    {
        return Err(PortError::Lengths);
    }
    Ok(Port {
        host_ip,
        published,
        target,
        protocol,
    })
}

/// Splits the port from the protocol. Anything after a second slash is ignored.
fn split_protocol(container: &str) -> (&str, String) {
    let mut parts = container.split('/');
    match (parts.next().unwrap_or_default(), parts.next()) {
        // Without a port, the protocol is ignored.
        ("", _) => ("", String::new()),
        (port, None | Some("")) => (port, String::from("tcp")),
        (port, Some(protocol)) => (port, protocol.to_lowercase()),
    }
}

/// An IPv6 address is in brackets, so that its colons do not act as separators.
fn parse_address(address: &str) -> Result<String, PortError> {
    let bracketed = address.strip_prefix('[').map(|rest| rest.strip_suffix(']'));
    let bare = bracketed.unwrap_or((!address.contains(':')).then_some(address));
    match bare {
        Some(bare) if bare.is_empty() || bare.parse::<IpAddr>().is_ok() => Ok(bare.to_owned()),
        _ => Err(PortError::Address(address.to_owned())),
    }
}

/// `80` or `8000-8010`. Anything after a second hyphen is ignored.
fn parse_range(text: &str) -> Result<Range, PortError> {
    let mut parts = text.split('-').map(parse_number);
    let range = match (parts.next().flatten(), parts.next()) {
        (Some(port), None) => Some(Range {
            first: port,
            last: port,
        }),
        (Some(first), Some(Some(last))) if first <= last => Some(Range { first, last }),
        _ => None,
    };
    range.ok_or_else(|| PortError::Number(text.to_owned()))
}

/// Digits only, because `u16::from_str` accepts a sign.
fn parse_number(text: &str) -> Option<u16> {
    if text.bytes().all(|byte| byte.is_ascii_digit()) {
        text.parse().ok()
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::parse;

    /// The order is address, host port, container port, protocol. Invalid ports are in
    /// `tests/refusals`.
    #[test]
    fn a_port_is_read_from_its_end() {
        for (text, expected) in [
            ("80", " - 80 tcp"),
            ("08", " - 8 tcp"),
            (":80", " - 80 tcp"),
            ("8080:80/UDP", " 8080 80 udp"),
            ("127.0.0.1::80", "127.0.0.1 - 80 tcp"),
            ("[::1]:8080:80", "::1 8080 80 tcp"),
            ("[]:8080:80", " 8080 80 tcp"),
            ("8000-8010:80", " 8000-8010 80 tcp"),
            ("8000-8010:9000-9010", " 8000-8010 9000-9010 tcp"),
            ("80-81-99", " - 80-81 tcp"),
            ("80/tcp/more", " - 80 tcp"),
        ] {
            let port = parse(text).unwrap();
            let published = port
                .published
                .map_or(String::from("-"), |range| range.to_string());
            let (host_ip, target, protocol) = (port.host_ip, port.target, port.protocol);
            assert_eq!(
                format!("{host_ip} {published} {target} {protocol}"),
                expected,
                "{text}"
            );
        }
    }
}
