//! What keeps the house in order: dependencies, messages, the API's description.

use std::{collections::BTreeSet, process::Command};

use coachpact::{
    languages::{self, Language},
    server,
};
use serde_json::Value;

/// Licences a dependency may have; none of them asks anything of those who run or change coachpact
/// beyond keeping its notice (MPL-2.0: beyond sharing changes to that very file).
const ALLOWED: [&str; 15] = [
    "MIT",
    "Apache-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "ISC",
    "Zlib",
    "0BSD",
    "Unicode-3.0",
    "Unicode-DFS-2016",
    "MPL-2.0",
    "CC0-1.0",
    "BSL-1.0",
    "Unlicense",
    "CDLA-Permissive-2.0",
    "PostgreSQL",
];

#[test]
fn every_dependency_has_a_licence_and_a_source_we_accept() {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version", "1", "--locked", "--offline"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo metadata");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    assert!(packages.len() > 200);
    let mut wrong = Vec::new();
    for package in packages {
        let name = package["name"].as_str().unwrap_or_default();
        if name == "coachpact" {
            continue;
        }
        let registry = package["source"].as_str().is_some_and(|s| s.starts_with("registry+"));
        let licence = package["license"].as_str().unwrap_or_default().replace('/', " OR ");
        let allowed = spdx::Expression::parse_mode(&licence, spdx::ParseMode::LAX).is_ok_and(|expression| {
            expression.evaluate(|req| req.license.id().is_some_and(|id| ALLOWED.contains(&id.name)))
        });
        if !registry || !allowed {
            wrong.push(format!("{name}: '{licence}', {}", package["source"]));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_language_has_the_same_messages() {
    let english: BTreeSet<_> = languages::keys(Language::En).into_iter().collect();
    assert_eq!(english.len(), languages::keys(Language::En).len(), "a key stands twice");
    for language in Language::ALL {
        let keys: BTreeSet<_> = languages::keys(language).into_iter().collect();
        let missing: Vec<_> = english.symmetric_difference(&keys).collect();
        assert!(missing.is_empty(), "{language}: {missing:?}");
    }
}

/// All Rust and template text, in which every key must be named, whole or by its stem.
fn sources() -> String {
    fn read(folder: &std::path::Path, all: &mut String) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            let name = path.to_string_lossy().into_owned();
            if path.is_dir() {
                read(&path, all);
            } else if [".rs", ".html", ".txt", ".toml"].iter().any(|end| name.ends_with(end)) {
                *all += &std::fs::read_to_string(&path).expect("a source");
            }
        }
    }
    let root = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut all = String::new();
    read(&root.join("src"), &mut all);
    read(&root.join("templates"), &mut all);
    all
}

#[test]
fn no_message_is_unused() {
    let sources = sources();
    let stems: Vec<String> = languages::keys(Language::En)
        .into_iter()
        .filter(|key| {
            let whole = sources.contains(&format!("\"{key}\"")) || sources.contains(&format!("{{ {key} }}"));
            // Composed keys: some beginning of it, up to a hyphen, stands in a format! or before a ~.
            let parts: Vec<_> = key.match_indices('-').map(|(at, _)| &key[..=at]).collect();
            let composed = parts.iter().any(|p| {
                sources.contains(&format!("\"{p}{{"))
                    || sources.contains(&format!("\"{p}\" ~"))
                    || sources.contains(&format!("{p}{{"))
            });
            let kinds = ["employment-", "period-"].iter().any(|k| key.starts_with(k));
            !whole && !composed && !kinds
        })
        .collect();
    assert!(stems.is_empty(), "unused messages: {stems:?}");
}

#[test]
fn the_api_is_described_as_it_is() {
    let document: Value = serde_json::from_str(&server::openapi_document()).expect("JSON");
    assert!(document["openapi"].as_str().is_some_and(|v| v.starts_with("3.1")));
    let mut described = BTreeSet::new();
    for (path, operations) in document["paths"].as_object().expect("paths") {
        for method in operations.as_object().expect("operations").keys() {
            if matches!(method.as_str(), "get" | "post" | "put" | "patch" | "delete") {
                described.insert(format!("{} /api/v1{path}", method.to_uppercase()));
            }
        }
    }
    let routed: BTreeSet<_> = server::routes()
        .filter(|r| r.path.starts_with("/api/v1/") && !r.path.ends_with("openapi.json"))
        .map(|r| format!("{} {}", r.method, r.path))
        .collect();
    assert_eq!(described, routed);
}
