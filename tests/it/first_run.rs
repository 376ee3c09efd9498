//! The first run, as a new user has it: the binary alone, in an empty folder, and a browser.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use crate::support::{Backend, Browser, actors::between, app::OwnDatabase};

/// The program in an empty folder; killed when the story ends.
struct Fresh {
    child: Child,
    base: String,
    set_up: String,
    folder: tempfile::TempDir,
    _database: OwnDatabase,
}

impl Fresh {
    fn start(backend: Backend) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let database = OwnDatabase::new(backend, folder.path());
        let mut command = Command::new(env!("CARGO_BIN_EXE_coachpact"));
        command.current_dir(folder.path()).env_clear().env("COACHPACT_LISTEN", "127.0.0.1:0");
        if backend == Backend::Postgres {
            command.env("DATABASE_URL", &database.url);
        }
        let mut child =
            command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("coachpact starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let mut line = || lines.next().expect("a line").expect("text");
        let base = line().split_whitespace().last().expect("an address").to_owned();
        let set_up = line().split_whitespace().last().expect("a link").to_owned();
        Self { child, base, set_up, folder, _database: database }
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Looks until a page holds what is waited for, for at most ten seconds.
fn until(browser: &mut Browser, path: &str, words: &str) -> String {
    let end = Instant::now() + Duration::from_secs(10);
    loop {
        let text = browser.get(path).is_ok().text();
        if text.contains(words) {
            return text;
        }
        assert!(Instant::now() < end, "'{words}' never stood at {path}");
        std::thread::sleep(Duration::from_millis(100));
    }
}

on_both_databases!(from_an_empty_folder_to_a_letter_in_the_mailbox);

fn from_an_empty_folder_to_a_letter_in_the_mailbox(backend: Backend) {
    let mut fresh = Fresh::start(backend);
    let file = fresh.folder.path().join("data/coachpact.db").exists();
    assert_eq!(file, backend == Backend::Sqlite);
    assert!(fresh.set_up.starts_with(&fresh.base), "{}", fresh.set_up);
    let mut admin = Browser::new(&fresh.base);
    admin.get("/sign-in").is(409);
    admin.get(&fresh.set_up).is_ok();
    let token = fresh.set_up.split_once("token=").expect("a token").1.to_owned();
    let typed = [
        ("token", token.as_str()),
        ("organisation", "Northwind"),
        ("vision", "We help small shops grow at their own pace."),
        ("time_zone", "Europe/Brussels"),
        ("language", "nl"),
        ("name", "Imke Vos"),
        ("email", "imke@northwind.example"),
        ("example", "on"),
    ];
    admin.post("/setup", &typed).leads_to("/");
    admin.get("/").is_ok().says("Imke Vos").says("class=\"banner\"");
    admin.get("/openings").is_ok().says("/openings/");
    let list = admin.get("/agreements").is_ok().text();
    let path = between(&list, "href=\"/agreements/0", "\"").expect("the example's agreement");
    let agreement = format!("/agreements/0{path}");
    admin.get(&agreement).is_ok().says("Noor Claes");
    admin.post(&format!("{agreement}/send"), &[]).leads_to(&agreement);
    let mailbox = until(&mut admin, "/mailbox", "-invitation-");
    let name = between(&mailbox, "href=\"/mailbox/", "\"").expect("a letter");
    admin.get(&format!("/mailbox/{name}")).is_ok().says("<iframe").says("example.org");
    let html = admin.get(&format!("/mailbox/{name}/html"));
    let policy = html.is_ok().headers.get("content-security-policy").and_then(|v| v.to_str().ok());
    assert!(policy.is_some_and(|p| p.contains("sandbox") && p.contains("default-src 'none'")));
    let link = between(&html.text(), &format!("{}/pact/", fresh.base), "\"").expect("a link");
    Browser::new(&fresh.base).get(&format!("/pact/{link}")).is_ok();
    admin.get("/mailbox/..%2Fkeys%2Fsecret.key").is(404);
    use std::os::unix::fs::PermissionsExt as _;
    for file in ["data/keys/secret.key".to_owned(), format!("data/mailbox/{name}")] {
        let mode = std::fs::metadata(fresh.folder.path().join(&file)).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{file}");
    }
    let mut pages = vec![
        "/playbook",
        "/reviews",
        "/members",
        "/why",
        "/verify",
        "/jobs",
        "/openings/new",
        "/agreements/new",
    ];
    pages.sort_unstable();
    for page in pages {
        admin.get(page).is_ok();
    }
    let mut english = Browser::new(&fresh.base);
    english.get("/sign-in").is_ok();
    english.get("/static/coachpact.css").is_ok();
    english.get("/static/fonts/source-serif-4.woff2").is_ok();
    english.get("/health/ready").is_ok();
    english.get("/static/../Cargo.toml").is(404);
    let stopped = Command::new("kill").args(["-TERM", &fresh.child.id().to_string()]).status();
    assert!(stopped.expect("kill").success());
    assert_eq!(
        fresh.child.wait().expect("it ends").code(),
        Some(0),
        "asked to stop, it drains and ends well"
    );
}
