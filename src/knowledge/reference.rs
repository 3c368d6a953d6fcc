//! Image references in a normalized form.

/// A reference as patterns are written: without Docker Hub's host and without `library/`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Reference<'a> {
    /// `postgres`, `grafana/grafana`, `ghcr.io/immich-app/postgres`.
    pub name: &'a str,
    pub tag: Option<&'a str>,
}

/// Hosts that mirror Docker Hub under the same names; Docker's own host names first.
/// <https://docs.aws.amazon.com/AmazonECR/latest/public/docker-official-images.html>,
/// <https://cloud.google.com/artifact-registry/docs/pull-cached-dockerhub-images>,
/// <https://docs.linuxserver.io/general/fleet/>
const MIRRORS: [&str; 7] = [
    "docker.io/",
    "index.docker.io/",
    "registry-1.docker.io/",
    "registry.hub.docker.com/",
    "public.ecr.aws/docker/",
    "mirror.gcr.io/",
    "lscr.io/",
];

impl<'a> Reference<'a> {
    /// Parses `[host/]name[:tag][@digest]`.
    pub fn parse(image: &'a str) -> Self {
        let image = image.trim();
        let image = image.split_once('@').map_or(image, |(image, _)| image);
        // A colon before the last slash belongs to a port.
        let last = image.rfind('/').map_or(0, |slash| slash + 1);
        let (name, tag) = match image[last..].split_once(':') {
            Some((name, tag)) => (&image[..last + name.len()], Some(tag)),
            None => (image, None),
        };
        let name = MIRRORS
            .iter()
            .find_map(|mirror| name.strip_prefix(mirror))
            .unwrap_or(name);
        let name = match name.strip_prefix("ghcr.io/") {
            Some(rest) if rest.starts_with("linuxserver/") => rest,
            _ => name,
        };
        Self {
            name: name.strip_prefix("library/").unwrap_or(name),
            tag: tag.filter(|tag| !tag.is_empty()),
        }
    }

    /// The name without the registry's host.
    pub fn without_host(&self) -> &'a str {
        match self.name.split_once('/') {
            // Docker's rule to distinguish a host from a namespace: distribution/reference.
            Some((host, rest)) if host.contains(['.', ':']) || host == "localhost" => rest,
            _ => self.name,
        }
    }

    /// The last component of the name.
    pub fn last(&self) -> &'a str {
        self.name.rsplit('/').next().unwrap_or(self.name)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_ways_to_write_it_are_one() {
        for (image, name, tag) in [
            ("postgres", "postgres", None),
            ("postgres:16-alpine", "postgres", Some("16-alpine")),
            ("docker.io/library/postgres:16", "postgres", Some("16")),
            ("index.docker.io/bitnami/redis", "bitnami/redis", None),
            ("public.ecr.aws/docker/library/redis:7", "redis", Some("7")),
            ("lscr.io/linuxserver/nginx", "linuxserver/nginx", None),
            ("ghcr.io/linuxserver/mariadb", "linuxserver/mariadb", None),
            ("nginx@sha256:0123", "nginx", None),
            ("nginx:1.27@sha256:0123", "nginx", Some("1.27")),
            (
                "localhost:5000/shop/web:2",
                "localhost:5000/shop/web",
                Some("2"),
            ),
            ("localhost:5000/shop/web", "localhost:5000/shop/web", None),
            ("redis:", "redis", None),
            ("", "", None),
            (":", "", None),
            ("/", "/", None),
        ] {
            assert_eq!(Reference::parse(image), Reference { name, tag }, "{image}");
        }
    }

    #[test]
    fn a_host_is_told_from_a_namespace() {
        let without = |image| Reference::parse(image).without_host();
        assert_eq!(without("quay.io/keycloak/keycloak"), "keycloak/keycloak");
        assert_eq!(without("localhost/web"), "web");
        assert_eq!(without("grafana/grafana"), "grafana/grafana");
    }
}
