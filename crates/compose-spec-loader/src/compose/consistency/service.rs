//! Checks a single service: contradictions and undefined references.

use foldhash::{HashMap, HashMapExt as _};

use super::{Presence, Project};
use crate::compose::decoded::{bytes, cpus, text, truth, whole};
use crate::compose::refusal::{
    Brief, CONFLICT, INVALID_VALUE, MISSING_ATTRIBUTE, UNDEFINED_REFERENCE,
};
use crate::compose::volumes::clean_path;
use crate::finding::Finding;
use crate::source::Span;
use crate::yaml::{Key, Map, Node};

/// An active service.
pub(super) struct Service<'a> {
    pub(super) project: &'a Project<'a>,
    pub(super) name: &'a Key,
    pub(super) config: &'a Node,
    pub(super) findings: &'a mut Vec<Finding>,
}

/// A setting that has two spellings.
struct TwoPlaces {
    /// The key in the service.
    short: &'static str,
    /// The path below the service.
    long: &'static [&'static str],
    /// Whether the two contradict each other: the first is set and the second differs.
    contradict: fn(&Node, Option<&Node>) -> bool,
}

const TWO_PLACES: &[TwoPlaces] = &[
    TwoPlaces {
        short: "cpus",
        long: &["deploy", "resources", "limits", "cpus"],
        #[expect(clippy::float_cmp, reason = "Compose compares them so, in 32 bits")]
        contradict: |short, long| cpus(short) != 0.0 && cpus(short) != long.map_or(0.0, cpus),
    },
    TwoPlaces {
        short: "mem_limit",
        long: &["deploy", "resources", "limits", "memory"],
        contradict: |short, long| bytes(short) != 0 && bytes(short) != long.map_or(0, bytes),
    },
    TwoPlaces {
        short: "mem_reservation",
        long: &["deploy", "resources", "reservations", "memory"],
        contradict: |short, long| bytes(short) != 0 && bytes(short) != long.map_or(0, bytes),
    },
    TwoPlaces {
        short: "pids_limit",
        long: &["deploy", "resources", "limits", "pids"],
        contradict: |short, long| {
            let (short, long) = (whole(short).unwrap_or(0), long.and_then(whole).unwrap_or(0));
            short != 0 && short != long
        },
    },
];

impl Service<'_> {
    /// Runs all checks in Compose's order.
    pub(super) fn check(mut self) {
        self.origin();
        self.build();
        self.networks();
        self.healthcheck();
        self.depends_on();
        self.resources();
        self.scale();
        self.two_places();
        self.watch();
        self.mounts();
    }

    fn origin(&mut self) {
        let has = |key| self.config.get(key).is_some_and(|node| !node.is_null());
        if has("build") || has("provider") || text(self.config, "image").is_some() {
            return;
        }
        let message = format!(
            "service `{}` has neither an image nor a build",
            Brief(&self.name.text)
        );
        self.refuse(
            MISSING_ATTRIBUTE,
            message,
            self.name.span,
            "add `image:` or `build:`",
        );
    }

    fn build(&mut self) {
        let Some(build) = self.config.get("build") else {
            return;
        };
        if text(build, "dockerfile").is_some() && text(build, "dockerfile_inline").is_some() {
            let message = "`dockerfile` and `dockerfile_inline` exclude each other";
            let at = span(build, "dockerfile_inline");
            self.refuse(CONFLICT, message, at, "keep one of them");
        }
        for (key, context) in names(build.get("additional_contexts")) {
            let Some(target) = context
                .as_str()
                .and_then(|text| text.strip_prefix("service:"))
            else {
                continue;
            };
            match self.project.presence(target) {
                Presence::Active(service) if service.get("build").is_some() => {}
                Presence::Active(_) => {
                    let target = Brief(target);
                    let message = format!(
                        "build context `{}` is service `{target}`, which is not built",
                        Brief(&key.text)
                    );
                    let help = format!("add `build:` to `{target}`, or name another context");
                    self.refuse(UNDEFINED_REFERENCE, message, context.span, help);
                }
                presence => self.absent(
                    target,
                    &presence,
                    "takes a build context from",
                    context.span,
                ),
            }
        }
        let platforms = build
            .get("platforms")
            .and_then(Node::as_seq)
            .unwrap_or_default();
        if let Some(platform) = text(self.config, "platform")
            && !platforms.is_empty()
            && !platforms
                .iter()
                .any(|known| known.as_str() == Some(platform))
        {
            let platform = Brief(platform);
            let message = format!("platform `{platform}` is not among those that are built");
            let at = span(self.config, "platform");
            self.refuse(CONFLICT, message, at, "add it to `build.platforms`");
        }
    }

    fn networks(&mut self) {
        let joined = self.config.get("networks").and_then(Node::as_map);
        if let (Some(_), Some((first, _))) = (
            text(self.config, "network_mode"),
            joined.and_then(Map::first),
        ) {
            let message = "`network_mode` and `networks` exclude each other";
            let finding = self.finding(CONFLICT, message, span(self.config, "network_mode"));
            let finding = finding.related(first.span, "joins a network here");
            self.findings.push(finding.help("keep one of them"));
        }
        for (key, _) in joined.into_iter().flatten() {
            self.refers("networks", &key.text, "network", key.span);
        }
        for (key, _) in self
            .config
            .get("models")
            .into_iter()
            .flat_map(Node::entries)
        {
            self.refers("models", &key.text, "model", key.span);
        }
    }

    fn healthcheck(&mut self) {
        let test = self
            .config
            .at_path(&["healthcheck", "test"])
            .and_then(Node::as_seq);
        let Some(first) = test.and_then(<[Node]>::first) else {
            return;
        };
        if !matches!(first.as_str(), Some("CMD" | "CMD-SHELL" | "NONE")) {
            let message = "a health check's list begins with `CMD`, `CMD-SHELL` or `NONE`";
            let help = "put `CMD` before the program, or write the line as one text";
            self.refuse(INVALID_VALUE, message, first.span, help);
        }
    }

    fn depends_on(&mut self) {
        for (key, terms) in self
            .config
            .get("depends_on")
            .into_iter()
            .flat_map(Node::entries)
        {
            match self.project.presence(&key.text) {
                Presence::Active(_) => {}
                Presence::Disabled(_) if !terms.get("required").is_none_or(truth) => {}
                presence => self.absent(&key.text, &presence, "depends on", key.span),
            }
        }
        // The implied dependency is optional if the file says so; `network_mode` is not.
        if let Some(mode) = self.config.get("network_mode")
            && let Some(target) = mode.as_str().and_then(|mode| mode.strip_prefix("service:"))
            && !matches!(self.project.presence(target), Presence::Active(_))
            && self
                .config
                .get("depends_on")
                .and_then(|all| all.get(target))
                .is_some_and(|terms| !terms.get("required").is_none_or(truth))
        {
            let presence = self.project.presence(target);
            self.absent(target, &presence, "shares the network of", mode.span);
        }
    }

    /// Checks the volumes, secrets and configs that must be defined at the top level.
    fn resources(&mut self) {
        for volume in items(self.config.get("volumes")) {
            if let Some(source) = text(volume, "source")
                && text(volume, "type") == Some("volume")
            {
                self.refers("volumes", source, "volume", span(volume, "source"));
            }
        }
        let build_secrets = self
            .config
            .get("build")
            .and_then(|build| build.get("secrets"));
        for (section, what, grants) in [
            ("secrets", "build secret", build_secrets),
            ("configs", "config", self.config.get("configs")),
            ("secrets", "secret", self.config.get("secrets")),
        ] {
            for grant in items(grants) {
                let source = grant
                    .get("source")
                    .and_then(Node::as_str)
                    .unwrap_or_default();
                self.refers(section, source, what, span(grant, "source"));
            }
        }
    }

    fn scale(&mut self) {
        let replicas = self.config.at_path(&["deploy", "replicas"]);
        let scale = self.config.get("scale");
        let counts = [("scale", scale), ("deploy.replicas", replicas)]
            .map(|(key, node)| Some((key, node?, whole(node?)?)));
        if let [Some((_, scale, first)), Some((_, replicas, second))] = counts
            && first != second
        {
            let message = format!("`scale` says {first} and `deploy.replicas` says {second}");
            let finding = self.finding(CONFLICT, message, scale.span);
            let finding = finding.related(replicas.span, "the other count");
            self.findings
                .push(finding.help("keep one of them, or write the same"));
        }
        for (key, node, count) in counts.into_iter().flatten() {
            if count < 0 {
                let message = format!("`{key}` must not be negative");
                self.refuse(INVALID_VALUE, message, node.span, "write 0 or more");
            }
        }
        let [scale, replicas] = counts;
        if let Some((key, node, count)) = scale.or(replicas)
            && count > 1
            && text(self.config, "container_name").is_some()
        {
            let message = format!("{count} containers cannot share one `container_name`");
            let finding = self.finding(CONFLICT, message, span(self.config, "container_name"));
            let finding = finding.related(node.span, format!("`{key}` asks for {count}"));
            self.findings.push(finding.help("remove `container_name`"));
        }
    }

    /// Both spellings count as set as soon as the parent mapping of the second exists.
    fn two_places(&mut self) {
        for TwoPlaces {
            short,
            long,
            contradict,
        } in TWO_PLACES
        {
            let Some((around, key)) = long.split_last().map(|(key, around)| (around, key)) else {
                continue;
            };
            let Some(first) = self.config.get(short) else {
                continue;
            };
            let Some(around) = self.config.at_path(around).filter(|node| !node.is_null()) else {
                continue;
            };
            let second = around.get(key);
            if !contradict(first, second) {
                continue;
            }
            let path = long.join(".");
            let message = match second {
                Some(_) => format!("`{short}` and `{path}` have different values"),
                None => format!("`{short}` is set, but `{path}` is not"),
            };
            let other = second.unwrap_or(around).span;
            let finding = self
                .finding(CONFLICT, message, first.span)
                .related(other, "the other place");
            self.findings
                .push(finding.help(format!("keep only `{path}`")));
        }
    }

    fn watch(&mut self) {
        for rule in items(self.config.at_path(&["develop", "watch"])) {
            let action = text(rule, "action");
            if text(rule, "target").is_none() && !matches!(action, Some("rebuild" | "restart")) {
                let message = "a watch rule that copies files needs to know where to";
                self.refuse(
                    MISSING_ATTRIBUTE,
                    message,
                    span(rule, "action"),
                    "add `target:`",
                );
            }
        }
    }

    /// Mount targets must be unique: first `tmpfs`, then `volumes`.
    fn mounts(&mut self) {
        let mut mounted: HashMap<String, Span> = HashMap::new();
        let tmpfs = self.config.get("tmpfs");
        let single = tmpfs.filter(|node| node.as_str().is_some());
        let tmpfs = single.into_iter().chain(items(tmpfs)).filter_map(|node| {
            let path = node.as_str()?;
            let path = path.split_once(':').map_or(path, |(path, _)| path);
            Some((path.to_owned(), node.span))
        });
        let volumes = items(self.config.get("volumes"))
            .filter_map(|volume| Some((clean_path(volume.get("target")?.as_str()?), volume.span)));
        for (target, at) in tmpfs.chain(volumes) {
            if let Some(&first) = mounted.get(&target) {
                let message = format!("two mounts at `{}`", Brief(&target));
                let finding = self
                    .finding(CONFLICT, message, at)
                    .related(first, "the first one");
                self.findings.push(finding.help("remove one of the two"));
            } else {
                mounted.insert(target, at);
            }
        }
    }

    pub(super) fn finding(
        &self,
        id: &'static str,
        message: impl Into<String>,
        at: Span,
    ) -> Finding {
        Finding::error(id, message).at(at).service(&*self.name.text)
    }

    pub(super) fn refuse(
        &mut self,
        id: &'static str,
        message: impl Into<String>,
        at: Span,
        help: impl Into<String>,
    ) {
        let finding = self.finding(id, message, at).help(help);
        self.findings.push(finding);
    }
}

/// The items of a list; none for other nodes.
pub(super) fn items(node: Option<&Node>) -> impl Iterator<Item = &Node> {
    node.and_then(Node::as_seq).unwrap_or_default().iter()
}

/// Entries without extensions.
fn names(node: Option<&Node>) -> impl Iterator<Item = (&Key, &Node)> {
    node.into_iter()
        .flat_map(Node::entries)
        .filter(|(key, _)| !key.text.starts_with("x-"))
}

/// The span of an attribute's value, or of the mapping if it is missing.
fn span(node: &Node, key: &str) -> Span {
    node.get(key).unwrap_or(node).span
}
