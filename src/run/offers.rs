//! The machines that are compared: which, and in what currency.

use std::collections::BTreeSet;

use crate::cli::{HostArgs, LadderArgs};
use crate::host::{LookupError, Machine, Money, Rates, Scope, in_scope};
use crate::plan::ladder::Offer;

use super::asked::{Elsewhere, elsewhere};

/// Millionths in a whole.
const WHOLE: u64 = 1_000_000;

/// The currency that rates are given in.
const BASE: &str = "USD";

/// Machines that could take another's place.
pub(super) struct Market {
    machines: Vec<Machine>,
    /// What has to be said about what is compared.
    pub(super) notes: Vec<String>,
}

impl Market {
    /// Every machine that may be compared with this one: of its provider, region and
    /// architecture, unless others are asked for.
    ///
    /// # Errors
    ///
    /// When the provider or the region that is asked for is unknown.
    pub(super) fn new(machine: &Machine, args: &HostArgs) -> Result<Self, LookupError> {
        let region = args.region.as_deref();
        let (provider, region) = match (machine.provider.as_deref(), elsewhere(args)) {
            (_, Elsewhere::Everywhere) => (None, region),
            (Some(own), _) => (Some(own), machine.region.as_deref()),
            (None, Elsewhere::At(provider)) => (Some(provider), region),
            (None, Elsewhere::Unsaid) => {
                let note = "no price list for a machine of one's own: --provider NAME, or any, \
                            says where to look for others";
                return Ok(Self {
                    machines: Vec::new(),
                    notes: vec![note.to_owned()],
                });
            }
        };
        let arch = machine.arch.as_deref().filter(|arch| *arch != "any");
        let mut machines = in_scope(Scope {
            provider,
            region,
            arch,
        })?;
        machines.retain(|machine| monthly(machine).is_some());
        Ok(Self {
            machines,
            notes: Vec::new(),
        })
    }

    /// Those whose prices can be compared, in the currency of the machine that was asked about or
    /// by the rates that are given; and what has to be said about those that cannot, which are
    /// left out.
    pub(super) fn offers(&self, machine: &Machine, ladder: &LadderArgs) -> Offers<'_> {
        let currencies: BTreeSet<&str> = self.machines.iter().filter_map(currency).collect();
        // Of a machine without a price: the currency of most machines, unless none is left by it.
        let usual = Some(BASE).filter(|base| currencies.contains(base));
        let own = currency(machine)
            .or(usual)
            .or_else(|| currencies.first().copied());
        let given = |code: &str| ladder.rate.iter().find(|rate| rate.currency == code);
        let is_single = currencies.iter().all(|code| Some(*code) == own);
        let has_rate = |code: &str| code == BASE || given(code).is_some();
        // Without a rate for the machine's own currency, nothing else can be compared with it.
        let by_rate = !is_single && own.is_some_and(has_rate);
        let rates: Rates = if by_rate {
            let given = ladder.rate.iter();
            given
                .map(|rate| (rate.currency.clone(), rate.micros))
                .chain([(BASE.to_owned(), WHOLE)])
                .collect()
        } else {
            Rates::default()
        };
        let is_comparable = |code: &str| Some(code) == own || by_rate && has_rate(code);
        let mut notes = Vec::new();
        for code in &currencies {
            let of_it = self
                .machines
                .iter()
                .filter(|machine| currency(machine) == Some(code));
            if !is_comparable(code) {
                let code = if by_rate { code } else { own.unwrap_or(code) };
                notes.push(format!(
                    "{} machines priced in another currency are left out: give --rate {code}=..., \
                     what one {code} is worth in {BASE}",
                    of_it.count()
                ));
            } else if let Some(rate) = given(code).filter(|_| by_rate) {
                let rate = Money::from_micros(rate.micros);
                notes.push(format!(
                    "prices in {code} are compared at {rate} {BASE} each, as --rate says"
                ));
            }
        }
        notes.dedup();
        let mut offers: Vec<Offer<'_>> = Vec::new();
        for machine in &self.machines {
            let price = machine
                .price
                .as_ref()
                .zip(own)
                .and_then(|(price, own)| rates.convert(price.monthly?, &price.currency, own));
            offers.extend(price.map(|price| Offer { machine, price }));
        }
        if let (Some(most), Some(own)) = (ladder.max_price, own) {
            offers.retain(|offer| offer.price <= most);
            notes.push(format!("machines above {most} {own} a month are left out"));
        }
        Offers {
            machines: offers,
            rates,
            notes,
        }
    }
}

/// Machines whose prices can be compared.
pub(super) struct Offers<'m> {
    /// The machines, with their prices in one currency.
    pub(super) machines: Vec<Offer<'m>>,
    /// By which they were compared.
    pub(super) rates: Rates,
    /// What has to be said about them.
    pub(super) notes: Vec<String>,
}

fn monthly(machine: &Machine) -> Option<Money> {
    machine.price.as_ref()?.monthly
}

fn currency(machine: &Machine) -> Option<&str> {
    Some(&machine.price.as_ref()?.currency)
}
