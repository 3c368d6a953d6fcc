//! RabbitMQ: publishers are held back at the watermark.

use crate::evidence::Evidence;

use super::size::{self, mib};
use super::{Use, Worked};
use crate::knowledge::facts::Facts;
use crate::knowledge::reference::Reference;
use crate::knowledge::setting::Setting;

const ABSOLUTE: &str = "vm_memory_high_watermark.absolute";
const RELATIVE: &str = "vm_memory_high_watermark.relative";

/// Asked only where the watermark is stated. <https://www.rabbitmq.com/docs/memory>
pub(super) fn work_out(facts: &Facts<'_>) -> Worked {
    let mut inputs = Vec::new();
    let memory = facts.visible_memory();
    let setting = |name: &str| {
        let inside = facts.configured_under(&["/etc/rabbitmq/conf.d/"], &[name]);
        inside.or(|| facts.configured(&["/etc/rabbitmq/rabbitmq.conf"], &[name]))
    };
    let absolute = setting(ABSOLUTE).read(size::rabbitmq);
    let relative = match (setting(RELATIVE), memory) {
        (relative, Some(memory)) => relative.read(|text| fraction(text, memory)),
        (_, None) => Setting::Absent,
    };
    let Some(mark) = absolute.or(|| relative).take_if_set(&mut inputs)? else {
        return Ok(None);
    };
    let image = facts.service.image.as_deref().map(Reference::parse);
    let tag = image.and_then(|image| image.tag).unwrap_or_default();
    let low = mib(if tag.contains("management") { 105 } else { 97 });
    Ok(Some(Use {
        bytes: mib(130),
        low,
        high: Some(mark.max(mib(130))),
        evidence: Evidence::Reported,
        from: format!("RabbitMQ that holds publishers back at {} MiB", mark >> 20),
        source: "measured.csv#rabbitmq-3.10-management; https://www.rabbitmq.com/docs/memory",
        inputs,
        would_change: "the backlog of the queues; connections; vm_memory_high_watermark",
        is_by_family: false,
    }))
}

/// `0.4` of the memory that it sees.
fn fraction(text: &str, memory: u64) -> Option<u64> {
    let (whole, part) = text.trim().split_once('.').unwrap_or((text.trim(), "0"));
    let digits: String = part.chars().chain("00".chars()).take(2).collect();
    let percent = whole.parse::<u64>().ok()?.checked_mul(100)?;
    let percent = percent.checked_add(digits.parse().ok()?)?;
    size::percent(&percent.to_string(), memory)
}
