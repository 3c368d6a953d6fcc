//! The hard dependencies of each service.

use std::collections::BTreeMap;

use compose_spec_loader::stack::Stack;

/// For each service, the indices of the active services that it requires: its dependencies, except
/// those with `required: false`. A job that it awaits counts like any other dependency.
pub fn needs(stack: &Stack) -> Vec<Vec<usize>> {
    let places: BTreeMap<&str, usize> = stack
        .services
        .iter()
        .enumerate()
        .filter(|(_, service)| service.active)
        .map(|(at, service)| (service.name.as_str(), at))
        .collect();
    let of = |service: &compose_spec_loader::stack::Service| {
        let needs = service.depends_on.iter().filter(|(_, how)| how.required);
        needs
            .filter_map(|(name, _)| places.get(name.as_str()).copied())
            .collect()
    };
    stack
        .services
        .iter()
        .map(|service| {
            if service.active {
                of(service)
            } else {
                Vec::new()
            }
        })
        .collect()
}

/// For each service, the indices of the services whose network, processes or volumes it uses.
/// Nothing can replace these.
pub fn shares(stack: &Stack) -> Vec<Vec<usize>> {
    let of = |service: &compose_spec_loader::stack::Service| {
        let names = service.shares().map(|share| share.service);
        let place = |name: &str| stack.services.iter().position(|one| one.name == name);
        names.filter_map(place).collect()
    };
    let active = |service: &compose_spec_loader::stack::Service| {
        if service.active {
            of(service)
        } else {
            Vec::new()
        }
    };
    stack.services.iter().map(active).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::relations::fixture::stack;

    #[test]
    fn optional_dependencies_are_not_needed() {
        let (stack, _) = stack(
            "services:
  db: {image: postgres}
  cache: {image: redis}
  migrate: {image: app, depends_on: [db]}
  idle: {image: app, profiles: [never], depends_on: [db]}
  app:
    image: app
    depends_on:
      migrate: {condition: service_completed_successfully}
      cache: {condition: service_started, required: false}
    links: [db]
",
        );
        let names = |at: usize| {
            let needs = &needs(&stack)[at];
            let names = needs.iter().map(|&on| stack.services[on].name.as_str());
            names.collect::<Vec<_>>()
        };
        let at = |name: &str| stack.services.iter().position(|s| s.name == name).unwrap();
        assert_eq!(names(at("app")), ["migrate", "db"]);
        assert_eq!(names(at("migrate")), ["db"]);
        assert_eq!(names(at("idle")), Vec::<&str>::new());
    }
}
