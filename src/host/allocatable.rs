//! What of a machine's memory is left for containers.

use bytesize::MIB;
use clap::ValueEnum;
use serde::Serialize;

use super::Machine;

/// What the host itself needs, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reserve {
    /// The operating system: kernel slab and the processes of a bare server.
    pub system: u64,
    /// The Docker engine.
    pub engine: u64,
    /// Each container, beside what runs in it.
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

/// What is divided by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum CapacityMode {
    /// What Linux sees, less what the system, the engine and the containers need.
    #[default]
    Allocatable,
    /// What Linux sees.
    #[value(name = "memtotal")]
    MemTotal,
    /// What is advertised.
    Nominal,
}

/// Memory on the machine that something else uses.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Also {
    /// A name for what uses it.
    pub name: Option<String>,
    pub bytes: u64,
}

/// How to get from a machine to the memory for its containers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct CapacityOptions {
    /// What is divided by. Only [`CapacityMode::Allocatable`] subtracts the default reserve.
    pub mode: CapacityMode,
    /// Bytes to set aside instead of the default reserve, in any mode.
    pub reserve: Option<u64>,
    /// Bytes that something else on the machine uses; subtracted last.
    pub also: u64,
    /// The answer, in bytes; nothing is subtracted from it.
    pub available: Option<u64>,
}

/// The memory for containers and how it came about, all in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Capacity {
    /// What is subtracted from.
    pub basis: u64,
    /// What is subtracted.
    pub reserved: Reserved,
    /// What is left; 0 where more is subtracted than there is.
    pub allocatable: u64,
}

/// The memory of a machine that is not for containers, in bytes.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Reserved {
    /// For the system; all of `--reserve`, where that is given.
    pub system: u64,
    /// For the Docker engine.
    pub engine: u64,
    /// For all containers, beside what runs in them.
    pub containers: u64,
    /// For everything else on the machine.
    pub also: u64,
}

/// What a machine has left for `containers` containers.
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
            // So many containers that this overflows leave nothing either way.
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
    /// The sum; it may be more than the machine has.
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
