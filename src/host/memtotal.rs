//! Estimates how much of the advertised memory Linux sees.
//!
//! Firmware and kernel take a part: page tables and `struct page` grow with the size, and above 3
//! GiB there is a bounce buffer for DMA.

use bytesize::MIB;

/// Where the machine runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hypervisor {
    /// Amazon EC2 on Nitro.
    Nitro,
    /// Any other: KVM at the usual hosting providers, a desktop virtual machine, bare metal.
    Other,
}

/// The processor family, as far as it affects memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Processor {
    /// `arm64`, on EC2 a Graviton.
    Arm,
    Other,
}

/// Estimates `MemTotal` in bytes from the nominal memory of a machine that was not measured.
///
/// The kernel takes 2.8 % and a fixed part, rounded up to whole MiB. The constants are fitted to
/// measured machines: Nitro to the EC2 types of the catalogue that have a measured value (t3 within
/// 18 MiB; newer families lose up to some hundred MiB more), the others to Linux guests that show
/// 957 MiB of 1 GiB, 1956-1963 of 2 GiB and 3.7 GiB of 4 GiB.
pub(super) fn estimate(nominal: u64, hypervisor: Hypervisor, processor: Processor) -> u64 {
    let beyond_3_gib = nominal > 3 * 1024 * MIB;
    let fixed = match hypervisor {
        Hypervisor::Nitro => {
            let bounce_buffer = if beyond_3_gib { 64 } else { 0 };
            let small_graviton = processor == Processor::Arm && nominal <= 2 * 1024 * MIB;
            90 + bounce_buffer + if small_graviton { 64 } else { 0 }
        }
        Hypervisor::Other => 40 + if beyond_3_gib { 114 } else { 0 },
    };
    // 28 thousandths of 2^64 bytes do not fit into 64 bits.
    let proportional = (u128::from(nominal) * 28).div_ceil(1000 * u128::from(MIB));
    let proportional = u64::try_from(proportional).expect("2.8 % of a u64, in MiB");
    nominal.saturating_sub((proportional + fixed) * MIB)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mib(nominal: u64, hypervisor: Hypervisor, processor: Processor) -> u64 {
        estimate(nominal * MIB, hypervisor, processor) / MIB
    }

    #[test]
    fn other_machines_lose_40_mib_and_more_above_3_gib() {
        let other = |nominal| mib(nominal, Hypervisor::Other, Processor::Other);
        assert_eq!(other(1024), 955);
        assert_eq!(other(2048), 1950);
        assert_eq!(other(3072), 3072 - 127);
        assert_eq!(other(4096), 3827);
        assert_eq!(other(8192), 7808);
        assert_eq!(other(32), 0);
    }

    #[test]
    fn small_gravitons_lose_64_mib_more() {
        assert_eq!(mib(2048, Hypervisor::Nitro, Processor::Other), 1900);
        assert_eq!(mib(2048, Hypervisor::Nitro, Processor::Arm), 1836);
        assert_eq!(
            mib(4096, Hypervisor::Nitro, Processor::Arm),
            mib(4096, Hypervisor::Nitro, Processor::Other)
        );
    }

    #[test]
    fn no_size_overflows() {
        assert!(estimate(u64::MAX, Hypervisor::Nitro, Processor::Arm) < u64::MAX);
        assert_eq!(estimate(0, Hypervisor::Other, Processor::Other), 0);
    }
}
