//! The machines to compare, and their currency.

use std::collections::BTreeSet;

use crate::host::{LookupError, Machine, Money, Rates, Scope, in_scope};

use super::ladder::Offer;

const WHOLE: u64 = 1_000_000;

/// The currency that rates refer to.
const BASE: &str = "USD";

/// What a unit of a currency is worth.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rate {
    /// ISO 4217 code.
    pub currency: String,
    /// Millionths of a USD.
    pub micros: u64,
}

/// Which machines may be compared with one another by price.
#[derive(Debug, Clone, Default)]
pub struct Prices {
    /// The highest monthly price, in the currency of the machine that is asked about.
    pub max_price: Option<Money>,
    /// The rates of other currencies.
    pub rates: Vec<Rate>,
}

/// Where to look for machines that could replace the one that is asked about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Search<'a> {
    pub elsewhere: Elsewhere<'a>,
    pub region: Option<&'a str>,
}

/// The providers to compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Elsewhere<'a> {
    /// The provider of the machine itself.
    Unsaid,
    /// Every provider.
    Everywhere,
    /// This one.
    At(&'a str),
}

/// The machines that could replace another one.
pub struct Market {
    machines: Vec<Machine>,
    /// Notes about the comparison.
    pub notes: Vec<String>,
}

impl Market {
    /// The machines to compare with this one: of its provider, region and architecture, unless the
    /// search goes elsewhere.
    ///
    /// # Errors
    ///
    /// An unknown provider or region.
    pub fn new(machine: &Machine, search: Search<'_>) -> Result<Self, LookupError> {
        let region = search.region;
        let (provider, region) = match (machine.provider.as_deref(), search.elsewhere) {
            (_, Elsewhere::Everywhere) => (None, region),
            (Some(own), _) => (Some(own), machine.region.as_deref()),
            (None, Elsewhere::At(provider)) => (Some(provider), region),
            (None, Elsewhere::Unsaid) => {
                let note = "a custom machine has no price list: choose where to look for others \
                            with --provider NAME, or any";
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

    /// The machines whose prices can be compared: in the currency of the requested machine, or by
    /// the given rates. The others are left out, with a note.
    pub fn offers(&self, machine: &Machine, prices: &Prices) -> Offers<'_> {
        let currencies: BTreeSet<&str> = self.machines.iter().filter_map(currency).collect();
        // For a machine without a price, use the most common currency, unless that leaves no
        // machine.
        let usual = Some(BASE).filter(|base| currencies.contains(base));
        let own = currency(machine)
            .or(usual)
            .or_else(|| currencies.first().copied());
        let given = |code: &str| prices.rates.iter().find(|rate| rate.currency == code);
        let is_single = currencies.iter().all(|code| Some(*code) == own);
        let has_rate = |code: &str| code == BASE || given(code).is_some();
        // Without a rate for the machine's own currency, nothing can be converted to it.
        let by_rate = !is_single && own.is_some_and(has_rate);
        let rates: Rates = if by_rate {
            let given = prices.rates.iter();
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
                    "{} machines priced in another currency are excluded: pass --rate {code}=..., \
                     the value of one {code} in {BASE}",
                    of_it.count()
                ));
            } else if let Some(rate) = given(code).filter(|_| by_rate) {
                let rate = Money::from_micros(rate.micros);
                notes.push(format!(
                    "prices in {code} are compared at {rate} {BASE} each (--rate)"
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
        if let (Some(most), Some(own)) = (prices.max_price, own) {
            offers.retain(|offer| offer.price <= most);
            notes.push(format!("machines above {most} {own} a month are excluded"));
        }
        Offers {
            machines: offers,
            rates,
            notes,
        }
    }
}

/// Machines with comparable prices.
pub struct Offers<'m> {
    /// Machines with their prices in one currency.
    pub machines: Vec<Offer<'m>>,
    /// The rates that prices are converted by.
    pub rates: Rates,
    /// Notes about the comparison, such as the machines that are left out.
    pub notes: Vec<String>,
}

fn monthly(machine: &Machine) -> Option<Money> {
    machine.price.as_ref()?.monthly
}

fn currency(machine: &Machine) -> Option<&str> {
    Some(&machine.price.as_ref()?.currency)
}
