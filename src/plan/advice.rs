//! Advice that accompanies a plan: swap, and the figures to check.

use crate::budget::Size;
use crate::host::Machine;

use super::levels::PEAK_PERCENT;
use super::propose::Proposal;
use super::step::{Change, Kind};

const GIB: u64 = 1 << 30;

/// Recommended `vm.swappiness` for a server whose programs should stay in memory: the kernel then
/// reclaims page cache first. The kernel's default is 60.
/// <https://docs.kernel.org/admin-guide/sysctl/vm.html#swappiness>
pub const SWAPPINESS: u32 = 10;

/// Advice about swap for a machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Swap {
    /// The recommended swap for a machine of this size, in bytes.
    pub recommended: u64,
    /// How much of the overcommitted memory the swap can absorb, in bytes.
    pub absorbs: u64,
    /// What swap helps with and what it does not, one sentence each.
    pub notes: Vec<String>,
}

/// Twice the memory up to 2 GiB, the same up to 8 GiB, and 4 GiB above.
/// <https://docs.redhat.com/en/documentation/red_hat_enterprise_linux/9/html/managing_storage_devices/getting-started-with-swap_managing-storage-devices>
pub fn recommended_swap(memory: u64) -> u64 {
    match memory.div_ceil(GIB) {
        0..=2 => memory.saturating_mul(2),
        3..=8 => memory,
        _ => 4 * GIB,
    }
}

/// Advice about swap for a machine that has `now` bytes of swap and is overcommitted by `over`
/// bytes.
pub fn swap(machine: &Machine, now: u64, over: u64) -> Swap {
    let recommended = recommended_swap(machine.nominal);
    let name = &machine.name;
    let mut notes = Vec::new();
    let absorbs = if now > 0 {
        let absorbs = now.min(over);
        if over > 0 {
            notes.push(format!(
                "swap: its {} could absorb {} of the {} overcommitted today; swap absorbs short \
                 peaks, do not size for it",
                Size(now),
                Size(absorbs),
                Size(over)
            ));
        }
        absorbs
    } else {
        let absorbs = recommended.min(over);
        let buys = if over > 0 {
            format!(
                "it could absorb {} of the {} overcommitted today",
                Size(absorbs),
                Size(over)
            )
        } else {
            "it holds unused pages and unexpected peaks".to_owned()
        };
        notes.push(format!(
            "swap: {name} is assumed to have none; a machine of its size should have {} with \
             vm.swappiness={SWAPPINESS}: {buys}, but swap absorbs short peaks only; do not size \
             for it",
            Size(recommended)
        ));
        absorbs
    };
    if now > 0 || over > 0 {
        notes.push(
            "swap: a container without memswap_limit may use as much swap as its memory limit"
                .to_owned(),
        );
    }
    Swap {
        recommended,
        absorbs,
        notes,
    }
}

/// The figures that could invalidate a plan, least certain first.
pub fn look_again(proposal: &Proposal) -> Vec<String> {
    let outcome = &proposal.outcome;
    let free = outcome.allocatable.saturating_sub(outcome.demand);
    let mut lines = vec![format!(
        "anything is added that needs more than the remaining {}",
        Size(free)
    )];
    let tightened = proposal.steps.iter().filter_map(|step| match &step.change {
        Change::Limit { to, .. } if step.kind == Kind::Tighten => Some((step, *to)),
        _ => None,
    });
    for (step, to) in tightened {
        // The floor is this percentage of the peak. With a higher peak, the floor exceeds the
        // limit.
        let most = u128::from(to) * 100 / u128::from(PEAK_PERCENT);
        let most = u64::try_from(most).unwrap_or(to);
        let (subject, to) = (&step.subject, Size(to));
        lines.push(match step.takes.filter(|&takes| takes > most) {
            Some(takes) => format!(
                "{subject} is OOM-killed or slow: its expected use is {}, its limit {to}",
                Size(takes)
            ),
            None => format!(
                "docker stats shows more than {} for {subject}: its limit of {to} is then too \
                 tight",
                Size(most)
            ),
        });
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn recommended_swap_by_memory() {
        assert_eq!(recommended_swap(GIB), 2 * GIB);
        assert_eq!(recommended_swap(2 * GIB), 4 * GIB);
        assert_eq!(recommended_swap(4 * GIB), 4 * GIB);
        assert_eq!(recommended_swap(8 * GIB), 8 * GIB);
        assert_eq!(recommended_swap(64 * GIB), 4 * GIB);
    }

    #[test]
    fn swap_absorbs_at_most_its_size() {
        let machine = Machine::own("nas", 2 * GIB);
        assert_eq!(swap(&machine, GIB, 3 * GIB).absorbs, GIB);
        assert_eq!(
            swap(&machine, GIB, 0),
            Swap {
                recommended: 4 * GIB,
                absorbs: 0,
                notes: swap(&machine, GIB, 0).notes,
            }
        );
        let none = swap(&machine, 0, GIB);
        assert_eq!(none.absorbs, GIB);
        assert!(none.notes[0].contains("4096 MiB"), "{:?}", none.notes);
    }
}
