//! The house is one-way: a module imports only names that stand above it in `lib.rs`.

use std::{collections::BTreeSet, fs, path::Path};

fn rooms() -> Vec<String> {
    let contents = fs::read_to_string(root().join("src/lib.rs")).expect("lib.rs");
    contents
        .lines()
        .filter_map(|l| Some(l.strip_prefix("pub mod ")?.trim_end_matches(';').to_owned()))
        .collect()
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn sources(folder: &Path, into: &mut Vec<std::path::PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            sources(&path, into);
        } else if path.extension().is_some_and(|e| e == "rs") {
            into.push(path);
        }
    }
}

/// The room a file belongs to: `openings` for both `openings.rs` and `openings/ad.rs`.
fn room_of(path: &Path) -> String {
    let inside = path.strip_prefix(root().join("src")).expect("a source").with_extension("");
    inside.iter().next().expect("a name").to_string_lossy().into_owned()
}

/// First names after `crate::` anywhere in a syntax tree, in `use` and in paths alike.
#[derive(Default)]
struct Imports(BTreeSet<String>);

impl Imports {
    fn tree(&mut self, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) if path.ident == "crate" => self.names(&path.tree),
            syn::UseTree::Path(_)
            | syn::UseTree::Name(_)
            | syn::UseTree::Rename(_)
            | syn::UseTree::Glob(_) => {}
            syn::UseTree::Group(group) => group.items.iter().for_each(|t| self.tree(t)),
        }
    }

    fn names(&mut self, tree: &syn::UseTree) {
        match tree {
            syn::UseTree::Path(path) => drop(self.0.insert(path.ident.to_string())),
            syn::UseTree::Name(name) => drop(self.0.insert(name.ident.to_string())),
            syn::UseTree::Rename(rename) => drop(self.0.insert(rename.ident.to_string())),
            syn::UseTree::Group(group) => group.items.iter().for_each(|t| self.names(t)),
            syn::UseTree::Glob(_) => panic!("a glob import of the whole crate hides its direction"),
        }
    }
}

fn imports(source: &str) -> BTreeSet<String> {
    let file = syn::parse_file(source).expect("Rust");
    let mut found = Imports::default();
    for item in &file.items {
        if let syn::Item::Use(item) = item {
            found.tree(&item.tree);
        }
    }
    // Paths inside code: `crate::clock::from_ms(…)`.
    for part in source.split("crate::").skip(1) {
        let name: String = part.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
        if !name.is_empty() && name.chars().next().is_some_and(char::is_lowercase) {
            found.0.insert(name);
        }
    }
    found.0
}

#[test]
fn every_import_points_upwards() {
    let rooms = rooms();
    let place = |name: &str| rooms.iter().position(|r| r == name);
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let mut wrong = Vec::new();
    let mut seen = 0;
    for file in files {
        let room = room_of(&file);
        let Some(here) = place(&room) else { continue };
        for import in imports(&fs::read_to_string(&file).expect("a source")) {
            let Some(there) = place(&import) else { continue };
            seen += 1;
            if there > here {
                wrong.push(format!("{} imports {import}, which stands below {room}", file.display()));
            }
        }
    }
    assert!(seen > 200, "only {seen} imports were read");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_room_stands_on_the_contents_page() {
    let rooms = rooms();
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    for file in files {
        let room = room_of(&file);
        assert!(rooms.contains(&room) || matches!(room.as_str(), "lib" | "main"), "{room} is not in lib.rs");
    }
}

/// A file that has grown longer usually holds two rooms; the tables alone are one list.
#[test]
fn no_room_is_longer_than_it_should_be() {
    let mut files = Vec::new();
    sources(&root().join("src"), &mut files);
    let long = |path: &std::path::PathBuf| {
        let lines = fs::read_to_string(path).expect("a source").lines().count();
        (lines > 400 && !path.ends_with("db/schema.rs")).then(|| format!("{}: {lines}", path.display()))
    };
    let long: Vec<_> = files.iter().filter_map(long).collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn both_databases_have_the_same_migrations() {
    let names = |backend: &str| -> BTreeSet<String> {
        let folder = root().join("migrations").join(backend);
        let entries = fs::read_dir(folder).expect("migrations");
        entries.map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
    };
    assert!(!names("sqlite").is_empty());
    assert_eq!(names("sqlite"), names("postgres"));
}

/// What a file of a room takes from its neighbours there: `use super::{store, ad::Ad}`, or the same by
/// the room's own name.
fn neighbours(source: &str, room: &str, names: &BTreeSet<String>) -> BTreeSet<String> {
    fn heads(tree: &syn::UseTree, into: &mut Vec<(String, Option<syn::UseTree>)>) {
        match tree {
            syn::UseTree::Path(p) => into.push((p.ident.to_string(), Some((*p.tree).clone()))),
            syn::UseTree::Name(n) => into.push((n.ident.to_string(), None)),
            syn::UseTree::Rename(r) => into.push((r.ident.to_string(), None)),
            syn::UseTree::Group(g) => g.items.iter().for_each(|t| heads(t, into)),
            syn::UseTree::Glob(_) => {}
        }
    }
    let below = |tree: &syn::UseTree| {
        let mut found = Vec::new();
        heads(tree, &mut found);
        found
    };
    let mut taken = BTreeSet::new();
    for item in syn::parse_file(source).expect("Rust").items {
        let syn::Item::Use(item) = item else { continue };
        for (head, rest) in below(&item.tree) {
            let Some(rest) = rest else { continue };
            let inside = match head.as_str() {
                "super" => below(&rest),
                "crate" => {
                    let own = below(&rest).into_iter().filter(|(name, _)| name == room);
                    own.filter_map(|(_, t)| t).flat_map(|t| below(&t)).collect()
                }
                _ => Vec::new(),
            };
            taken.extend(inside.into_iter().map(|(name, _)| name).filter(|n| names.contains(n)));
        }
    }
    taken
}

#[test]
fn no_room_has_a_circle_inside() {
    for room in rooms() {
        let folder = root().join("src").join(&room);
        let Ok(entries) = fs::read_dir(&folder) else { continue };
        let files: Vec<_> = entries.map(|e| e.expect("an entry").path()).filter(|p| p.is_file()).collect();
        let name = |p: &Path| p.file_stem().expect("a name").to_string_lossy().into_owned();
        let names: BTreeSet<String> = files.iter().map(|p| name(p)).collect();
        let taken: std::collections::BTreeMap<String, BTreeSet<String>> = files
            .iter()
            .map(|p| (name(p), neighbours(&fs::read_to_string(p).expect("a source"), &room, &names)))
            .collect();
        // Take away, again and again, whoever needs nobody that is left.
        let mut left = names;
        while let Some(free) = left.iter().find(|n| taken[*n].is_disjoint(&left)).cloned() {
            left.remove(&free);
        }
        assert!(left.is_empty(), "a circle in {room}: {left:?}");
    }
}
