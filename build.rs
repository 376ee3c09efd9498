//! Templates, static files and migrations are read into the binary; a change in them is a change of it.

fn main() {
    for folder in ["templates", "static", "migrations"] {
        println!("cargo:rerun-if-changed={folder}");
    }
}
