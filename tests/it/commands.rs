//! The command line, as its users find it.

use std::{
    path::Path,
    process::{Command, Output},
    time::Instant,
};

use crate::support::{Backend, app::OwnDatabase};

/// The program in a folder of its own, with nothing else from the environment.
pub fn coachpact(folder: &Path, args: &[&str], settings: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_coachpact"))
        .args(args)
        .current_dir(folder)
        .env_clear()
        .envs(settings.iter().copied())
        .output()
        .expect("coachpact runs")
}

pub fn said(output: &Output) -> (Option<i32>, String, String) {
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code(), text(&output.stdout), text(&output.stderr))
}

const FILES: [&str; 13] = [
    "job-ad.txt",
    "job-ad.md",
    "job-ad.html",
    "job-posting.json",
    "wording.json",
    "interview-script.pdf",
    "interview-script.html",
    "agreement.pdf",
    "seal-certificate.pem",
    "reviews.ics",
    "ledger.html",
    "ledger.json",
    "trail.jsonl",
];

#[test]
fn demo_writes_every_file_and_verify_knows_it() {
    for language in ["en", "nl"] {
        let folder = tempfile::tempdir().expect("a folder");
        let begun = Instant::now();
        let output = coachpact(
            folder.path(),
            &["demo", "--out", "out", "--language", language, "--start-date", &soon()],
            &[],
        );
        assert_eq!(output.status.code(), Some(0), "{:?}", said(&output));
        assert!(begun.elapsed().as_secs() < 10);
        for name in FILES {
            let path = folder.path().join("out").join(name);
            assert!(std::fs::metadata(&path).is_ok_and(|m| m.len() > 20), "{name}");
        }
        let mut letters: Vec<_> = std::fs::read_dir(folder.path().join("out/mail"))
            .expect("letters")
            .map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned())
            .collect();
        letters.sort();
        let kinds = |kind: &str| letters.iter().filter(|n| n.contains(kind)).count();
        assert_eq!(kinds("reminder-week"), 6, "three reviews, two sides: {letters:?}");
        assert_eq!(kinds("reminder-day"), 6, "{letters:?}");
        assert_eq!((kinds("signed-copy"), kinds("invitation"), kinds("-code-")), (2, 2, 2), "{letters:?}");
        assert!(letters[0].starts_with("001-sign-in-"), "{letters:?}");
        for name in &letters {
            let bytes = std::fs::read(folder.path().join("out/mail").join(name)).expect("a letter");
            let bare = bytes.windows(2).filter(|w| w[1] == b'\n' && w[0] != b'\r').count();
            assert_eq!(bare, 0, "{name} goes over the wire with CRLF");
        }
        verify_says(folder.path());
        let nothing_left = folder.path().read_dir().expect("a folder").count();
        assert_eq!(nothing_left, 1, "the demo keeps its database to itself");
    }
}

/// A start date three weeks from now, as the demo itself would choose.
fn soon() -> String {
    use jiff::ToSpan as _;
    let today = jiff::Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::UTC).date();
    today.saturating_add(21.days()).to_string()
}

fn verify_says(folder: &Path) {
    let (code, out, _) = said(&coachpact(folder, &["verify", "out/agreement.pdf"], &[]));
    assert_eq!(code, Some(0));
    assert!(out.contains("signer not known here"), "{out}");
    let known = ["verify", "out/agreement.pdf", "--certificate", "out/seal-certificate.pem", "--json"];
    let (code, out, _) = said(&coachpact(folder, &known, &[]));
    let verdict: serde_json::Value = serde_json::from_str(&out).expect("JSON");
    assert_eq!(
        (code, verdict["ours"].as_bool(), verdict["intact"].as_bool()),
        (Some(0), Some(true), Some(true))
    );
    assert_eq!(verdict["signatures"].as_array().map(Vec::len), Some(2));
    let mut bytes = std::fs::read(folder.join("out/agreement.pdf")).expect("a PDF");
    let half = bytes.len() / 2;
    bytes[half] ^= 1;
    std::fs::write(folder.join("out/altered.pdf"), &bytes).expect("a PDF");
    assert_eq!(coachpact(folder, &["verify", "out/altered.pdf"], &[]).status.code(), Some(1));
    assert_eq!(coachpact(folder, &["verify", "out/interview-script.pdf"], &[]).status.code(), Some(2));
    assert_eq!(coachpact(folder, &["verify", "out/job-ad.txt"], &[]).status.code(), Some(2));
    let large = std::fs::File::create(folder.join("out/large.pdf")).expect("a file");
    large.set_len(200 << 20).expect("200 MB");
    assert_eq!(coachpact(folder, &["verify", "out/large.pdf"], &[]).status.code(), Some(2));
    let (code, _, err) = said(&coachpact(folder, &["verify", "out/none.pdf"], &[]));
    assert_eq!(code, Some(2));
    assert!(err.contains("none.pdf"), "{err}");
}

#[test]
fn what_cannot_be_is_refused_in_one_sentence() {
    let folder = tempfile::tempdir().expect("a folder");
    type Case<'a> = (&'a [&'a str], &'a [(&'a str, &'a str)], &'a str);
    let cases: &[Case] = &[
        (&["demo", "--out", "o", "--language", "it"], &[], "it"),
        (&["demo", "--out", "o", "--start-date", "1986-01-01"], &[], "start"),
        (&["demo", "--out", "o", "--start-date", "soon"], &[], "2026-12-01"),
        (&["reminders", "--until", "soon"], &[], "2026-12-01"),
        (&["serve"], &[("DATABASE_URL", "mysql://localhost/x")], "mysql"),
        (&["serve"], &[("COACHPACT_LISTEN", "everywhere")], "COACHPACT_LISTEN"),
        (&["serve"], &[("COACHPACT_BASE_URL", "ftp://x")], "COACHPACT_BASE_URL"),
        (&["serve"], &[("COACHPACT_SMTP_URL", "mail.example.org")], "COACHPACT_SMTP_URL"),
        (&["serve"], &[("COACHPACT_MAIL_PER_MINUTE", "few")], "COACHPACT_MAIL_PER_MINUTE"),
        (&["letters", "lift", "nobody@example.org"], &[], "nobody@example.org"),
        (&["serve"], &[("DATABASE_URL", "postgres://nobody@127.0.0.1:1/x")], "PostgreSQL"),
        (&["token", "new", "--member", "nobody@example.org"], &[], "nobody@example.org"),
        (&["member", "add", "--email", "ada", "--name", "Ada", "--role", "admin"], &[], "address"),
    ];
    for (args, settings, word) in cases {
        let (code, out, err) = said(&coachpact(folder.path(), args, settings));
        assert_eq!(code, Some(2), "{args:?}: {out}{err}");
        assert!(
            err.contains(word) && err.starts_with("coachpact: ") && err.trim().lines().count() == 1,
            "{args:?}: {err}"
        );
        assert!(!err.contains("panicked"), "{err}");
    }
}

on_both_databases!(a_newer_database_is_refused_in_words, an_installation_needs_no_browser);

#[test]
fn a_locked_database_is_refused_in_words() {
    use diesel::{Connection as _, SqliteConnection, connection::SimpleConnection as _};
    let folder = tempfile::tempdir().expect("a folder");
    let add = ["member", "add", "--email", "ada@example.org", "--name", "Ada", "--role", "admin"];
    assert_eq!(coachpact(folder.path(), &add, &[]).status.code(), Some(0));
    let file = folder.path().join("data/coachpact.db");
    let mut conn = SqliteConnection::establish(file.to_str().expect("a path")).expect("a database");
    conn.batch_execute("BEGIN EXCLUSIVE").expect("a lock");
    let (code, _, err) =
        said(&coachpact(folder.path(), &["token", "new", "--member", "ada@example.org"], &[]));
    assert_eq!(code, Some(2));
    assert!(err.contains("locked"), "{err}");
}

fn a_newer_database_is_refused_in_words(backend: Backend) {
    use diesel::RunQueryDsl as _;
    let folder = tempfile::tempdir().expect("a folder");
    let database = OwnDatabase::new(backend, folder.path());
    let db = coachpact::db::Database::open(&database.url).expect("a database");
    let newer = "INSERT INTO __diesel_schema_migrations (version) VALUES ('29991231000000')";
    db.write_now(|c| Ok(diesel::sql_query(newer).execute(c)?)).expect("a newer change");
    let (code, _, err) =
        said(&coachpact(folder.path(), &["serve"], &[("DATABASE_URL", database.url.as_str())]));
    assert_eq!(code, Some(2));
    assert!(err.contains("newer coachpact"), "{err}");
}

fn an_installation_needs_no_browser(backend: Backend) {
    let folder = tempfile::tempdir().expect("a folder");
    let database = OwnDatabase::new(backend, folder.path());
    let settings = [("DATABASE_URL", database.url.as_str())];
    let add = [
        "member",
        "add",
        "--email",
        "ada@example.org",
        "--name",
        "Ada Admin",
        "--role",
        "admin",
        "--role",
        "recruiter",
        "--organisation",
        "Northwind",
    ];
    let (code, out, err) = said(&coachpact(folder.path(), &add, &settings));
    assert_eq!(code, Some(0), "{out}{err}");
    assert_eq!(
        coachpact(folder.path(), &add, &settings).status.code(),
        Some(2),
        "an address is one member's"
    );
    let new = ["token", "new", "--member", "ada@example.org"];
    let (code, token, _) = said(&coachpact(folder.path(), &new, &settings));
    assert_eq!(code, Some(0));
    assert!(token.trim().len() > 43);
    let (code, out, _) = said(&coachpact(folder.path(), &["reminders", "--until", "2027-12-31"], &settings));
    assert_eq!(code, Some(0));
    assert!(out.contains("No letter is due"), "{out}");
}

#[test]
fn every_command_helps_with_an_example() {
    let folder = tempfile::tempdir().expect("a folder");
    let commands: [&[&str]; 9] = [
        &["serve"],
        &["demo"],
        &["verify"],
        &["reminders"],
        &["doctor"],
        &["member", "add"],
        &["token", "new"],
        &["letters", "bounce"],
        &["letters", "lift"],
    ];
    for command in commands {
        let (code, out, _) = said(&coachpact(folder.path(), &[command, &["--help"]].concat(), &[]));
        assert_eq!(code, Some(0));
        assert!(out.contains("Example: "), "{command:?}: {out}");
    }
    let (_, help, _) = said(&coachpact(folder.path(), &["serve", "--help"], &[]));
    for (name, ..) in coachpact::settings::SETTINGS {
        assert!(help.contains(name), "{name}");
    }
}

#[test]
fn a_missing_seal_file_is_named_and_nothing_is_made_anew() {
    use coachpact::seal::key::Sealer;
    let folder = tempfile::tempdir().expect("a folder");
    let now = jiff::Timestamp::now();
    Sealer::new(folder.path(), None).pair("Northwind", now).expect("made on first use");
    let before = std::fs::read(folder.path().join("keys/seal-authority.pem")).expect("a certificate");
    std::fs::remove_file(folder.path().join("keys/seal.key")).expect("gone");
    let refused = Sealer::new(folder.path(), None).pair("Northwind", now).err().expect("refused").to_string();
    assert!(refused.contains("seal.key"), "{refused}");
    assert_eq!(std::fs::read(folder.path().join("keys/seal-authority.pem")).expect("a certificate"), before);
}
