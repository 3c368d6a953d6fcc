//! How much of a machine's memory is available for containers.

use bytesize::MIB;
use clap::ValueEnum;
use serde::Serialize;

use super::Machine;

/// Memory that the host itself needs, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reserve {
    /// The operating system: kernel slab and the processes of a bare server.
    pub system: u64,
    pub engine: u64,
    /// Overhead per container.
    pub per_container: u64,
}

impl Default for Reserve {
    /// * 200 MiB for the system: `free` on idle Debian and Ubuntu servers of 1 to 2 GiB
    ///   shows 130 to 300 MiB in use.
    /// * 110 MiB for the engine: dockerd 73 and containerd 38 MiB resident when idle.
    /// * 5 MiB for each container: a containerd shim and the kernel's bookkeeping measure 3.4 MiB;
    ///   the maintainers reckon with 5, <https://github.com/moby/moby/issues/21737>.
    fn default() -> Self {
        Self {
            system: 200 * MIB,
            engine: 110 * MIB,
            per_container: 5 * MIB,
        }
    }
}

/// Which memory to divide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum CapacityMode {
    /// What Linux sees, minus what the system, the engine and the containers need.
    #[default]
    Allocatable,
    /// What Linux sees.
    #[value(name = "memtotal")]
    MemTotal,
    /// The advertised memory.
    Nominal,
}

/// Memory on the machine that other software uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Also {
    pub name: Option<String>,
    pub bytes: u64,
}

/// Options for computing the memory available for containers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CapacityOptions {
    /// Which memory to divide. Only [`CapacityMode::Allocatable`] subtracts the default reserve.
    pub mode: CapacityMode,
    /// Bytes to reserve instead of the default, in any mode.
    pub reserve: Option<u64>,
    /// Bytes that other software on the machine uses; subtracted last.
    pub also: u64,
    /// The result in bytes, if it is already known. Nothing is subtracted from it.
    pub available: Option<u64>,
}

/// The memory available for containers and how it was computed, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capacity {
    /// The memory before subtraction.
    pub basis: u64,
    pub reserved: Reserved,
    /// What is left; 0 if the reserve exceeds the memory.
    pub allocatable: u64,
}

/// The memory of a machine that is not for containers, in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Reserved {
    /// For the system, or all of `--reserve` if given.
    pub system: u64,
    pub engine: u64,
    /// Overhead of all containers.
    pub containers: u64,
    /// For other software on the machine.
    pub also: u64,
}

/// The memory that a machine has available for this number of containers.
pub fn allocatable(machine: &Machine, options: &CapacityOptions, containers: u64) -> Capacity {
    if let Some(available) = options.available {
        return Capacity::new(available, Reserved::default());
    }
    let basis = match options.mode {
        CapacityMode::Allocatable | CapacityMode::MemTotal => machine.memtotal,
        CapacityMode::Nominal => machine.nominal,
    };
    let mut reserved = Reserved {
        also: options.also,
        ..Reserved::default()
    };
    match (options.reserve, options.mode) {
        (Some(bytes), _) => reserved.system = bytes,
        (None, CapacityMode::Allocatable) => {
            let reserve = Reserve::default();
            reserved.system = reserve.system;
            reserved.engine = reserve.engine;
            // An overflow leaves no memory either way.
            reserved.containers = reserve.per_container.saturating_mul(containers);
        }
        (None, CapacityMode::MemTotal | CapacityMode::Nominal) => {}
    }
    Capacity::new(basis, reserved)
}

impl Capacity {
    fn new(basis: u64, reserved: Reserved) -> Self {
        Self {
            basis,
            reserved,
            allocatable: basis.saturating_sub(reserved.total()),
        }
    }
}

impl Reserved {
    /// The sum, which may exceed the machine's memory.
    pub fn total(&self) -> u64 {
        [self.engine, self.containers, self.also]
            .into_iter()
            .fold(self.system, u64::saturating_add)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::host::{Query, find};

    fn machine(name: &str) -> Machine {
        find(&Query::named(name)).unwrap()
    }

    fn mib(name: &str, options: &CapacityOptions, containers: u64) -> u64 {
        allocatable(&machine(name), options, containers).allocatable / MIB
    }

    #[test]
    fn measured_machines() {
        let default = CapacityOptions::default();
        for (name, containers, expected) in [
            ("t2.micro", 6, 609),
            ("t2.micro", 14, 569),
            ("t2.micro", 5, 614),
            ("t3.small", 6, 1561),
            ("t3.small", 13, 1526),
            ("t3.medium", 6, 3487),
            ("t3.medium", 14, 3447),
            ("t3.large", 6, 7471),
            ("t4g.small", 6, 1506),
            ("kvm-1gb", 6, 615),
            ("CX22", 6, 3487),
        ] {
            assert_eq!(
                mib(name, &default, containers),
                expected,
                "{name}, {containers}"
            );
        }
    }

    #[test]
    fn every_part_is_told() {
        let options = CapacityOptions {
            also: 60 * MIB,
            ..Default::default()
        };
        let capacity = allocatable(&machine("t2.micro"), &options, 14);
        assert_eq!(capacity.basis, 949 * MIB);
        assert_eq!(capacity.reserved.system, 200 * MIB);
        assert_eq!(capacity.reserved.engine, 110 * MIB);
        assert_eq!(capacity.reserved.containers, 70 * MIB);
        assert_eq!(capacity.reserved.also, 60 * MIB);
        assert_eq!(capacity.reserved.total(), 440 * MIB);
        assert_eq!(capacity.allocatable, 509 * MIB);
    }

    #[test]
    fn the_simple_sum_of_a_person_can_be_had() {
        let two_gib = Machine::own("own", 2 * 1024 * MIB);
        let nominal = CapacityOptions {
            mode: CapacityMode::Nominal,
            ..Default::default()
        };
        assert_eq!(allocatable(&two_gib, &nominal, 6).allocatable, 2048 * MIB);
        let less_200 = CapacityOptions {
            reserve: Some(200 * MIB),
            ..nominal
        };
        assert_eq!(allocatable(&two_gib, &less_200, 6).allocatable, 1848 * MIB);
        let memtotal = CapacityOptions {
            mode: CapacityMode::MemTotal,
            ..Default::default()
        };
        assert_eq!(allocatable(&two_gib, &memtotal, 6).allocatable, 1950 * MIB);
    }

    #[test]
    fn a_reserve_stands_for_system_engine_and_containers() {
        let options = CapacityOptions {
            reserve: Some(0),
            ..Default::default()
        };
        assert_eq!(mib("t2.micro", &options, 14), 949);
    }

    #[test]
    fn an_available_size_is_final() {
        let options = CapacityOptions {
            available: Some(1500 * MIB),
            also: 60 * MIB,
            reserve: Some(MIB),
            ..Default::default()
        };
        assert_eq!(mib("t2.micro", &options, 1000), 1500);
    }

    #[test]
    fn it_never_goes_below_zero_nor_overflows() {
        let options = CapacityOptions {
            also: u64::MAX,
            ..Default::default()
        };
        let capacity = allocatable(&machine("t2.micro"), &options, u64::MAX);
        assert_eq!(capacity.allocatable, 0);
        assert_eq!(capacity.reserved.total(), u64::MAX);
        assert_eq!(mib("t2.nano", &CapacityOptions::default(), 60), 0);
    }
}
