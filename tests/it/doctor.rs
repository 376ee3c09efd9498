//! `coachpact doctor`: a line for each thing, and a sentence for each that is wrong.

use std::{
    fs,
    io::{BufRead as _, BufReader, Write as _},
    net::TcpListener,
    os::unix::fs::PermissionsExt as _,
    path::PathBuf,
    sync::mpsc,
};

use coachpact::{db::Database, seal::key::Sealer, trail::heads};
use diesel::{Connection as _, SqliteConnection, connection::SimpleConnection as _};
use jiff::Timestamp;
use serde_json::Value;
use tempfile::TempDir;

use crate::{
    commands::{coachpact, said},
    heads::owner,
    support::{Backend, app::OwnDatabase},
};

on_both_databases!(
    a_fresh_installation_is_well,
    what_was_done_to_the_trail_is_named,
    a_letter_that_does_not_leave_is_worth_a_word,
);

const NAMES: [&str; 7] = ["settings", "database", "audit trail", "mail", "clock", "keys", "fonts"];

/// An installation with one member, never started yet.
struct Home {
    folder: TempDir,
    database: OwnDatabase,
}

impl Home {
    fn new(backend: Backend) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let database = OwnDatabase::new(backend, folder.path());
        let home = Self { folder, database };
        let add = ["member", "add", "--email", "ada@example.org", "--name", "Ada", "--role", "admin"];
        let (code, out, err) = home.run(&add, &[]);
        assert_eq!(code, Some(0), "{out}{err}");
        home
    }

    fn run(&self, args: &[&str], settings: &[(&str, &str)]) -> (Option<i32>, String, String) {
        let mut all = vec![("DATABASE_URL", self.database.url.as_str())];
        all.extend(settings);
        said(&coachpact(self.folder.path(), args, &all))
    }

    fn doctor(&self, settings: &[(&str, &str)]) -> Report {
        Report::read(self.run(&["doctor", "--json"], settings))
    }

    fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    /// Today's heads, as the chores keep them.
    fn keep_heads(&self) {
        let (db, now) = (Database::open(&self.database.url).expect("a database"), Timestamp::now());
        let pair = Sealer::new(&self.data(), None).pair("My organisation", now).expect("keys");
        let folder = heads::folder(&self.data());
        db.read_now(|c| heads::keep(c, &folder, now, &pair)).expect("kept");
    }
}

/// What the doctor said.
struct Report {
    code: Option<i32>,
    json: Value,
}

impl Report {
    fn read((code, out, err): (Option<i32>, String, String)) -> Self {
        assert!(!err.contains("panicked"), "{err}");
        let json: Value = serde_json::from_str(&out).unwrap_or_else(|e| panic!("{e}: {out}{err}"));
        let names: Vec<_> =
            json["lines"].as_array().expect("lines").iter().map(|line| line["name"].clone()).collect();
        assert_eq!(names, NAMES);
        assert_eq!(code, Some(i32::from(json["well"] != true)), "{json}");
        Self { code, json }
    }

    /// The state of a thing, and the sentence.
    fn line(&self, name: &str) -> (&str, &str) {
        let lines = self.json["lines"].as_array().expect("lines");
        let line = lines.iter().find(|line| line["name"] == name).expect("a line");
        (line["state"].as_str().expect("a state"), line["says"].as_str().expect("a sentence"))
    }

    #[track_caller]
    fn says(&self, name: &str, state: &str, words: &[&str]) -> &Self {
        let (found, said) = self.line(name);
        assert!(found == state && words.iter().all(|word| said.contains(*word)), "{}", self.json);
        self
    }

    #[track_caller]
    fn exits(&self, code: i32) -> &Self {
        assert_eq!(self.code, Some(code), "{}", self.json);
        self
    }
}

fn a_fresh_installation_is_well(backend: Backend) {
    let home = Home::new(backend);
    let report = home.doctor(&[]);
    for name in ["settings", "database", "audit trail", "clock", "keys", "fonts"] {
        report.says(name, "ok", &[]);
    }
    let kind = if backend == Backend::Sqlite { "SQLite" } else { "PostgreSQL" };
    report.exits(0).says("mail", "warning", &["COACHPACT_SMTP_URL"]).says("database", "ok", &[kind]);
    report.says("audit trail", "ok", &["chains: 1", "no heads are kept yet"]);
    assert!(!home.data().join("keys/seal.key").exists(), "to look makes nothing");
    home.keep_heads();
    home.doctor(&[]).exits(0).says("audit trail", "ok", &["days: 1"]).says("keys", "ok", &["valid until"]);

    let (code, out, _) = home.run(&["doctor"], &[]);
    assert_eq!(code, Some(0));
    let said: Vec<_> = out.lines().collect();
    assert_eq!(said.len(), NAMES.len(), "{out}");
    assert!(said.iter().zip(NAMES).all(|(line, name)| line.starts_with(name)), "{out}");
}

fn what_was_done_to_the_trail_is_named(backend: Backend) {
    let home = Home::new(backend);
    home.keep_heads();
    let db = Database::open(&home.database.url).expect("a database");
    owner(&db, backend, &["UPDATE trail_event SET kind = 'member.removed' WHERE seq = 1"]);
    home.doctor(&[]).exits(1).says("audit trail", "wrong", &["chain organisation", "entry 1 "]);
    owner(&db, backend, &["DELETE FROM trail_event"]);
    home.doctor(&[]).exits(1).says("audit trail", "wrong", &["chain organisation is gone"]);
}

fn a_letter_that_does_not_leave_is_worth_a_word(backend: Backend) {
    use coachpact::mail::{letter::Kind, outbox};
    let home = Home::new(backend);
    let db = Database::open(&home.database.url).expect("a database");
    let hour_ago = Timestamp::now() - jiff::SignedDuration::from_hours(1);
    let saved = outbox::Saved { kind: Kind::SignIn, once: "once", params: serde_json::json!({}) };
    db.write_now(|c| outbox::save(c, hour_ago, &saved)).expect("saved");
    home.doctor(&[]).exits(0).says("database", "warning", &["has not left"]);
}

#[test]
fn where_nothing_is_nothing_is_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let report = Report::read(said(&coachpact(folder.path(), &["doctor", "--json"], &[])));
    report.exits(0).says("database", "warning", &["none yet"]);
    assert_eq!(folder.path().read_dir().expect("a folder").count(), 0);
}

#[test]
fn settings_that_cannot_be_read_or_lead_nowhere_are_told() {
    let home = Home::new(Backend::Sqlite);
    let report = home.doctor(&[("COACHPACT_LISTEN", "everywhere")]);
    report.exits(1).says("settings", "wrong", &["COACHPACT_LISTEN"]).says("database", "warning", &[]);
    let plain = home.doctor(&[("COACHPACT_BASE_URL", "http://pact.example.org")]);
    plain.exits(0).says("settings", "warning", &["http://pact.example.org", "https"]);
    let good = home.doctor(&[("COACHPACT_BASE_URL", "https://pact.example.org")]);
    good.exits(0).says("settings", "ok", &["https://pact.example.org"]);
}

#[test]
fn a_database_that_is_damaged_or_gone_is_told() {
    let home = Home::new(Backend::Sqlite);
    home.keep_heads();
    let file = home.folder.path().join("site.db");
    let mut conn = SqliteConnection::establish(file.to_str().expect("a path")).expect("a database");
    conn.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)").expect("all in one file");
    drop(conn);
    let whole = fs::read(&file).expect("a database");
    let mut damaged = whole.clone();
    let half = damaged.len() / 2;
    damaged[half..].fill(0xab);
    fs::write(&file, damaged).expect("a file");
    home.doctor(&[]).exits(1).says("database", "wrong", &[]);
    for end in ["-wal", "-shm"] {
        let _ = fs::remove_file(home.folder.path().join(format!("site.db{end}")));
    }
    fs::write(&file, "Dear all, ".repeat(1000)).expect("a file");
    let report = home.doctor(&[]);
    report.exits(1).says("database", "wrong", &["site.db"]).says("audit trail", "warning", &[]);
    for end in ["", "-wal", "-shm"] {
        let _ = fs::remove_file(home.folder.path().join(format!("site.db{end}")));
    }
    let report = home.doctor(&[]);
    report.exits(1).says("audit trail", "wrong", &["DATABASE_URL"]).says("database", "warning", &[]);
    fs::write(&file, whole).expect("restored");
    home.doctor(&[]).exits(0).says("audit trail", "ok", &["days: 1"]);
}

#[test]
fn a_key_that_is_damaged_missing_or_anybodys_is_named() {
    let home = Home::new(Backend::Sqlite);
    home.keep_heads();
    let key = |name: &str| home.data().join("keys").join(name);
    for name in ["secret.key", "seal.key"] {
        let whole = fs::read(key(name)).expect("a key");
        fs::write(key(name), "nothing of use").expect("a file");
        home.doctor(&[]).exits(1).says("keys", "wrong", &[name, "is damaged"]);
        fs::remove_file(key(name)).expect("gone");
        home.doctor(&[]).exits(1).says("keys", "wrong", &[name, "is missing"]);
        assert!(!key(name).exists(), "to look makes nothing");
        fs::write(key(name), whole).expect("restored");
        fs::set_permissions(key(name), fs::Permissions::from_mode(0o644)).expect("a mode");
        home.doctor(&[]).exits(1).says("keys", "wrong", &[name, "chmod 600"]);
        fs::set_permissions(key(name), fs::Permissions::from_mode(0o600)).expect("a mode");
        home.doctor(&[]).exits(0).says("keys", "ok", &[]);
    }
}

#[test]
fn a_font_that_cannot_be_used_is_named() {
    let home = Home::new(Backend::Sqlite);
    fs::create_dir(home.data().join("fonts")).expect("a folder");
    fs::write(home.data().join("fonts/letter.ttf"), "Dear all,").expect("a file");
    home.doctor(&[]).exits(0).says("fonts", "warning", &["letter.ttf"]);
}

type Answer = (&'static str, &'static str);

/// A mail server for one visit: its greeting, then its answers by the command's first four letters. What it
/// hears comes back.
fn server(greeting: &'static str, answers: &'static [Answer]) -> (String, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    let (tell, heard) = mpsc::channel();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().expect("a client");
        let lines = BufReader::new(stream.try_clone().expect("a stream")).lines();
        let _ = stream.write_all(greeting.as_bytes());
        for line in lines.map_while(Result::ok) {
            let answer = answers.iter().find(|(command, _)| line.starts_with(*command));
            let _ = stream.write_all(answer.map_or("500 what\r\n", |(_, answer)| *answer).as_bytes());
            let _ = tell.send(line);
        }
    });
    (format!("smtp://ada:hush-7@{address}"), heard)
}

#[test]
fn a_mail_server_is_tried_out_and_gets_no_letter() {
    let home = Home::new(Backend::Sqlite);
    let (url, heard) = server(
        "220 good.example\r\n",
        &[
            ("EHLO", "250-good.example\r\n250 AUTH PLAIN\r\n"),
            ("AUTH", "235 welcome\r\n"),
            ("QUIT", "221 bye\r\n"),
        ],
    );
    let report = home.doctor(&[("COACHPACT_SMTP_URL", url.as_str())]);
    report.exits(0).says("mail", "ok", &["127.0.0.1", "sign in"]);
    let commands: Vec<_> = heard.iter().map(|line| line[..4].to_owned()).collect();
    // The greeting is asked for twice: once for what it says of the server, once for what else it takes.
    assert_eq!(commands, ["EHLO", "EHLO", "AUTH", "QUIT"]);
}

#[test]
fn a_mail_server_that_is_not_there_refuses_or_talks_nonsense_is_told_in_a_sentence() {
    let home = Home::new(Backend::Sqlite);
    let nobody = "smtp://127.0.0.1:1".to_owned();
    let unknown = "smtps://mail.invalid".to_owned();
    let (refuses, _one) = server(
        "220 strict.example\r\n",
        &[
            ("EHLO", "250-strict.example\r\n250 AUTH PLAIN\r\n"),
            ("AUTH", "535 5.7.8 nobody\r\n of that name\r\n"),
        ],
    );
    let (odd, _two) = server("220 odd.example\r\n250-odd.example\r\n250-    \r\n250     \r\n", &[]);
    let (babble, _three) = server("hello, and welcome\r\n", &[]);
    let told = [
        (nobody, "127.0.0.1"),
        (unknown, "mail.invalid"),
        (refuses, "535"),
        (odd, "127.0.0.1"),
        (babble, "127.0.0.1"),
    ];
    for (url, word) in &told {
        let report = home.doctor(&[("COACHPACT_SMTP_URL", url.as_str())]);
        report.exits(1).says("mail", "wrong", &[*word, "Check COACHPACT_SMTP_URL"]);
        let (_, says) = report.line("mail");
        assert!(!says.contains("hush") && !says.contains('\n'), "{says}");
    }
}
