//! Several stacks on one machine.

use insta::assert_snapshot;
use serde_json::json;

use crate::support::{Run, budget};

const SETTINGS: &str = "
targets:
  shared-vps:
    stacks: [{files: [blog/compose.yml]}, {files: [shop/compose.yml, shop/prod.yml]}]
    also: {nginx-on-host: 60m}
    instance: CX22
";

fn shared() -> Run {
    budget("check")
        .file(".budget.yml", SETTINGS)
        .file("blog/compose.yml", "services:\n  web: {image: ghost, mem_limit: 512m}\n")
        .file(
            "shop/compose.yml",
            "services:\n  web: {image: shop, mem_limit: 1g, depends_on: [db]}\n  db: {image: postgres}\n",
        )
        .file("shop/prod.yml", "services:\n  db: {mem_limit: 1g}\n")
}

#[test]
fn their_demands_add_up() {
    assert_snapshot!(shared().run());
    let report = shared().json();
    let target = &report["targets"][0];
    assert_eq!(target["project"], "blog + shop");
    assert_eq!(target["totals"]["containers"], 3);
    assert_eq!(target["totals"]["committed"], 2560u64 << 20);
    let names: Vec<&str> = target["services"]
        .as_array()
        .unwrap()
        .iter()
        .map(|s| s["name"].as_str().unwrap())
        .collect();
    assert_eq!(names, ["blog/web", "shop/web", "shop/db"]);
    assert_eq!(
        target["services"][1]["depends_on"],
        json!({"shop/db": {"condition": "service_started", "required": true}})
    );
}
