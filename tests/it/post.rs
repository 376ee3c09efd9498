//! Letters leave, once, through a real mail server; one that was cut off in the middle leaves later.

use std::{
    io::{BufRead as _, BufReader, Write as _},
    net::{TcpListener, TcpStream},
    path::Path,
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use coachpact::{
    chores::Chores,
    clock::Clock,
    db::{Database, schema::letter},
    mail::{
        outbox::{self, Ending},
        post::Post,
    },
    people::{NewMember, sign_in, store as members},
    seal::key::Sealer,
    settings::Settings,
};
use diesel::prelude::*;
use mail_parser::{MessageParser, MimeHeaders as _};

use crate::support::{Backend, Site, app::OwnDatabase};

on_both_databases!(
    letters_go_through_a_real_mail_server,
    a_kill_between_claim_and_answer_loses_no_letter,
    a_claim_that_was_lost_cannot_answer,
    what_ended_together_is_written_down_at_once,
    what_people_wait_for_leaves_first,
    a_server_that_answers_nonsense_ends_nothing,
);

/// A mail server process that keeps what it gets in a Maildir.
struct MailServer {
    process: Child,
    port: u16,
    folder: tempfile::TempDir,
}

impl MailServer {
    fn start() -> Self {
        let port = free_port();
        let folder = tempfile::tempdir().expect("a folder");
        let maildir = folder.path().join("maildir");
        let process = Command::new("/usr/bin/python3")
            .args([
                "-m",
                "aiosmtpd",
                "-n",
                "-l",
                &format!("127.0.0.1:{port}"),
                "-c",
                "aiosmtpd.handlers.Mailbox",
            ])
            .arg(&maildir)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .expect("python3; script/test installs python3-aiosmtpd");
        let server = Self { process, port, folder };
        let end = Instant::now() + Duration::from_secs(15);
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(
                Instant::now() < end,
                "the mail server did not start; script/test installs python3-aiosmtpd"
            );
            std::thread::sleep(Duration::from_millis(50));
        }
        server
    }

    fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    fn received(&self) -> Vec<Vec<u8>> {
        let folder = self.folder.path().join("maildir/new");
        let Ok(entries) = std::fs::read_dir(folder) else { return Vec::new() };
        entries.map(|e| std::fs::read(e.expect("an entry").path()).expect("a letter")).collect()
    }

    fn wait_for(&self, count: usize) -> Vec<Vec<u8>> {
        let end = Instant::now() + Duration::from_secs(20);
        loop {
            let received = self.received();
            if received.len() >= count {
                return received;
            }
            assert!(Instant::now() < end, "{} of {count} letters arrived", received.len());
            std::thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for MailServer {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").expect("a port").local_addr().expect("an address").port()
}

/// The program itself, as a process of its own.
pub struct Process(Child);

impl Process {
    pub fn start(database: &str, data: &Path, smtp: &str) -> Self {
        let child = Command::new(env!("CARGO_BIN_EXE_coachpact"))
            .current_dir(data)
            .env("DATABASE_URL", database)
            .env("COACHPACT_DATA", data)
            .env("COACHPACT_LISTEN", "127.0.0.1:0")
            .env("COACHPACT_SMTP_URL", smtp)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("coachpact starts");
        let mut process = Self(child);
        let mut line = String::new();
        let out = process.0.stdout.take().expect("its output");
        BufReader::new(out).read_line(&mut line).expect("a line");
        assert!(line.contains("listens on"), "{line}");
        process
    }

    pub fn id(&self) -> u32 {
        self.0.id()
    }

    /// kill -9
    pub fn kill(mut self) {
        self.0.kill().expect("killed");
        self.0.wait().expect("gone");
    }
}

/// An organisation with one member, in a database that processes can share.
fn prepared(database: &str) -> (Database, members::Member) {
    let db = Database::open(database).expect("a database");
    let now = jiff::Timestamp::now();
    let member = db
        .write_now(|c| {
            coachpact::organisation::create(c, now, "Northwind", "A vision.", "UTC", "en")?;
            let new = NewMember {
                name: "Ada Admin".into(),
                email: "ada@northwind.example".into(),
                roles: vec!["admin".into()],
                language: "en".into(),
                time_zone: "UTC".into(),
            };
            members::add(c, now, new.check()?, None)
        })
        .expect("a member");
    (db, member)
}

#[test]
fn a_mail_server_that_takes_nothing_is_told_at_the_start() {
    let folder = tempfile::tempdir().expect("a folder");
    let log = folder.path().join("log");
    let mut serving = Command::new(env!("CARGO_BIN_EXE_coachpact"))
        .current_dir(folder.path())
        .env("COACHPACT_LISTEN", "127.0.0.1:0")
        .env("COACHPACT_SMTP_URL", format!("smtp://ada:hush@127.0.0.1:{}", free_port()))
        .stdout(Stdio::null())
        .stderr(std::fs::File::create(&log).expect("a file"))
        .spawn()
        .expect("coachpact starts");
    let says = || std::fs::read_to_string(&log).expect("its log");
    let until = Instant::now() + Duration::from_secs(20);
    while !says().contains("takes no letters from here") && Instant::now() < until {
        std::thread::sleep(Duration::from_millis(20));
    }
    assert!(serving.try_wait().expect("a process").is_none(), "it serves all the same");
    serving.kill().expect("killed");
    serving.wait().expect("gone");
    let said = says();
    assert!(
        said.contains("takes no letters from here") && said.contains("Check COACHPACT_SMTP_URL"),
        "{said}"
    );
    assert!(!said.contains("hush"), "{said}");
}

fn letters_go_through_a_real_mail_server(backend: Backend) {
    let server = MailServer::start();
    let folder = tempfile::tempdir().expect("a folder");
    let database = OwnDatabase::new(backend, folder.path());
    let (db, member) = prepared(&database.url);
    let secret = coachpact::ids::Secret::open(folder.path()).expect("a key");
    let process = Process::start(&database.url, folder.path(), &server.url());
    let now = jiff::Timestamp::now();
    for _ in 0..3 {
        db.write_now(|c| sign_in::ask(c, now, &secret, &member.email)).expect("asked");
    }
    let received = server.wait_for(3);
    for bytes in &received {
        let message = MessageParser::default().parse(bytes).expect("a message");
        assert_eq!(message.to().and_then(|a| a.first()?.address()), Some("ada@northwind.example"));
        assert_eq!(message.header_raw("Auto-Submitted").map(str::trim), Some("auto-generated"));
        assert!(message.message_id().is_some_and(|id| id.ends_with("@localhost")));
        assert!(message.body_text(0).is_some_and(|t| t.contains("/sign-in/")));
        assert!(message.body_html(0).is_some_and(|t| t.contains("/sign-in/")));
        let encodings: Vec<_> = message.parts.iter().filter_map(|p| p.content_transfer_encoding()).collect();
        assert!(
            encodings.len() >= 2 && encodings.iter().all(|e| ["base64", "quoted-printable"].contains(e)),
            "{encodings:?}"
        );
        assert!(bytes.split(|b| *b == b'\n').all(|line| line.len() <= 998));
    }
    wait_until_none_waits(&db);
    process.kill();
    assert_eq!(server.received().len(), 3, "each once");
}

pub fn wait_until_none_waits(db: &Database) {
    let end = Instant::now() + Duration::from_secs(10);
    while !db.read_now(outbox::waiting).expect("a query").is_empty() {
        assert!(Instant::now() < end, "letters still wait");
        std::thread::sleep(Duration::from_millis(20));
    }
}

/// A server that takes letters in and never answers after the final dot.
fn stalling() -> (u16, std::sync::mpsc::Receiver<()>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let (tell, told) = std::sync::mpsc::channel();
    std::thread::spawn(move || {
        while let Ok((stream, _)) = listener.accept() {
            let tell = tell.clone();
            std::thread::spawn(move || stall(stream, &tell));
        }
    });
    (port, told)
}

fn stall(mut stream: TcpStream, tell: &std::sync::mpsc::Sender<()>) {
    let mut lines = BufReader::new(stream.try_clone().expect("a stream")).lines();
    let mut says = |words: &[u8]| stream.write_all(words).is_ok();
    let (mut answered, mut in_data) = (says(b"220 slow.example\r\n"), false);
    while let Some(Ok(line)) = lines.next().filter(|_| answered) {
        if in_data && line == "." {
            let _ = tell.send(());
            std::thread::sleep(Duration::from_secs(30));
            return;
        }
        if in_data {
            continue;
        }
        in_data = line.starts_with("DATA");
        answered = says(if in_data { b"354 go on\r\n" } else { b"250 fine\r\n" });
    }
}

fn a_kill_between_claim_and_answer_loses_no_letter(backend: Backend) {
    let folder = tempfile::tempdir().expect("a folder");
    let database = OwnDatabase::new(backend, folder.path());
    let (db, member) = prepared(&database.url);
    let secret = coachpact::ids::Secret::open(folder.path()).expect("a key");
    let now = jiff::Timestamp::now();
    db.write_now(|c| sign_in::ask(c, now, &secret, &member.email)).expect("asked");
    let (port, taken) = stalling();
    let first = Process::start(&database.url, folder.path(), &format!("smtp://127.0.0.1:{port}"));
    taken.recv_timeout(Duration::from_secs(20)).expect("the letter was on its way");
    first.kill();
    let waiting = db.read_now(outbox::waiting).expect("a query");
    assert_eq!(waiting.len(), 1, "claimed, not answered, still there");
    let lease = letter::table.select(letter::lease_until).filter(letter::id.eq(&waiting[0].0));
    let lease: Option<i64> = db.read_now(|c| Ok(lease.first(c)?)).expect("a query");
    assert!(lease > Some(jiff::Timestamp::now().as_millisecond()), "leased to the one that died");
    // The lease runs out.
    db.write_now(|c| {
        Ok(diesel::update(letter::table)
            .set((letter::next_at.eq(0_i64), letter::lease_until.eq(None::<i64>)))
            .execute(c)?)
    })
    .expect("a query");
    let server = MailServer::start();
    let second = Process::start(&database.url, folder.path(), &server.url());
    server.wait_for(1);
    wait_until_none_waits(&db);
    second.kill();
    let received = server.received();
    assert_eq!(received.len(), 1);
    let row: (String, i32) =
        db.read_now(|c| Ok(letter::table.select((letter::id, letter::attempts)).first(c)?)).expect("a row");
    let message = MessageParser::default().parse(&received[0]).expect("a message");
    assert_eq!(message.message_id(), Some(format!("{}@localhost", row.0).as_str()), "the same letter again");
    assert_eq!(row.1, 2, "both attempts were counted");
}

fn a_claim_that_was_lost_cannot_answer(backend: Backend) {
    let site = Site::ready(backend);
    let db = &site.app.db;
    let ours = |kind| coachpact::mail::outbox::Saved { kind, once: "once", params: serde_json::json!({}) };
    let kind = coachpact::mail::letter::Kind::ReminderDay;
    let now = site.now() + jiff::SignedDuration::from_hours(1);
    assert!(db.write_now(|c| outbox::save(c, now, &ours(kind))).expect("saved"));
    assert!(!db.write_now(|c| outbox::save(c, now, &ours(kind))).expect("asked"), "a name is saved once");
    let first = db.write_now(|c| outbox::claim(c, now, 10)).expect("a claim");
    assert!(db.write_now(|c| outbox::claim(c, now, 10)).expect("a claim").is_empty(), "it is leased");
    let later = now + jiff::SignedDuration::from_millis(outbox::LEASE + 1);
    let second = db.write_now(|c| outbox::claim(c, later, 10)).expect("a claim");
    assert_eq!((first.len(), second.len()), (1, 1));
    assert!(!db.write_now(|c| outbox::end(c, later, &first[0], &Ending::Sent)).expect("an answer"));
    assert!(db.write_now(|c| outbox::end(c, later, &second[0], &Ending::Sent)).expect("an answer"));
}

fn what_ended_together_is_written_down_at_once(backend: Backend) {
    use coachpact::mail::letter::Kind;
    let site = Site::ready(backend);
    let db = &site.app.db;
    let now = site.now() + jiff::SignedDuration::from_hours(1);
    for n in 0..4 {
        let (once, params) = (n.to_string(), serde_json::json!({}));
        let saved = outbox::Saved { kind: Kind::ReminderDay, once: &once, params };
        assert!(db.write_now(|c| outbox::save(c, now, &saved)).expect("saved"));
    }
    let mut claimed = db.write_now(|c| outbox::claim(c, now, 10)).expect("a claim");
    claimed[0].recipient = Some("o'hara@example.org".into());
    // Somebody else has taken this one over.
    claimed[2].attempts -= 1;
    let endings = [Ending::Sent, Ending::Sent, Ending::Sent, Ending::Deferred("451 later".into())];
    let ended: Vec<_> = claimed.iter().cloned().zip(endings).collect();
    db.write_now(|c| outbox::end_all(c, now, &ended)).expect("written down");
    type Row = (Option<i64>, Option<i64>, Option<String>, Option<String>);
    let row = |id: &str| -> Row {
        let columns = (letter::sent_at, letter::next_at, letter::recipient, letter::answer);
        db.read_now(|c| Ok(letter::table.find(id).select(columns).first(c)?)).expect("a row")
    };
    let sent = Some(now.as_millisecond());
    assert_eq!(row(&claimed[0].id), (sent, None, Some("o'hara@example.org".into()), None));
    assert_eq!(row(&claimed[1].id), (sent, None, None, None));
    assert_eq!(row(&claimed[2].id).0, None, "not ours to answer");
    let last = row(&claimed[3].id);
    assert_eq!((last.0, last.1 > sent, last.3.as_deref()), (None, true, Some("451 later")));
}

fn what_people_wait_for_leaves_first(backend: Backend) {
    use coachpact::mail::letter::Kind;
    let site = Site::ready(backend);
    let now = site.now() + jiff::SignedDuration::from_hours(1);
    let claimed = site
        .app
        .db
        .write_now(|c| {
            for (n, kind) in [Kind::ReminderWeek, Kind::SignedCopy, Kind::SignIn].into_iter().enumerate() {
                outbox::save(
                    c,
                    now,
                    &outbox::Saved { kind, once: &n.to_string(), params: serde_json::json!({}) },
                )?;
            }
            outbox::claim(c, now, 10)
        })
        .expect("a claim");
    let kinds: Vec<_> = claimed.iter().map(|c| c.kind.as_str()).collect();
    assert_eq!(kinds, ["sign-in", "signed-copy", "reminder-week"]);
    // What was claimed and not tried goes back, and was no attempt.
    let db = &site.app.db;
    assert!(db.write_now(|c| outbox::end(c, now, &claimed[2], &Ending::Released)).expect("an answer"));
    let again = db.write_now(|c| outbox::claim(c, now, 10)).expect("a claim");
    assert_eq!((again.len(), again[0].attempts), (1, 1));
}

fn a_server_that_answers_nonsense_ends_nothing(backend: Backend) {
    let folder = tempfile::tempdir().expect("a folder");
    let database = OwnDatabase::new(backend, folder.path());
    let (db, member) = prepared(&database.url);
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("an address").port();
    std::thread::spawn(move || {
        for greeting in
            ["220 odd.example\r\n250-    \r\n250     \r\n", "\r\n", "999 what\r\n", "250\r\n250\r\n"]
        {
            let (mut stream, _) = listener.accept().expect("a client");
            let _ = stream.write_all(greeting.as_bytes());
            std::thread::sleep(Duration::from_millis(200));
        }
    });
    let settings = Settings::from_values(|name| match name {
        "DATABASE_URL" => Some(database.url.clone()),
        "COACHPACT_DATA" => Some(folder.path().display().to_string()),
        "COACHPACT_SMTP_URL" => Some(format!("smtp://127.0.0.1:{port}")),
        _ => None,
    })
    .expect("settings in order");
    let secret = coachpact::ids::Secret::open(folder.path()).expect("a key");
    let clock = Clock::manual(jiff::Timestamp::now());
    let now = clock.now();
    db.write_now(|c| sign_in::ask(c, now, &secret, &member.email)).expect("asked");
    let mut post = Post::from_settings(&settings);
    let wake = std::sync::Arc::default();
    let sealer = std::sync::Arc::new(Sealer::new(&settings.data, None));
    let chores = Chores { db: db.clone(), clock: clock.clone(), secret, settings, sealer, wake };
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    for n in 1..=4 {
        assert_eq!(rt.block_on(chores.deliver(&mut post)).expect("the chores go on"), 1, "attempt {n}");
        db.write_now(|c| {
            Ok(diesel::update(letter::table)
                .set((letter::next_at.eq(0_i64), letter::lease_until.eq(None::<i64>)))
                .execute(c)?)
        })
        .expect("due");
    }
    let row: (i32, Option<String>) = db
        .read_now(|c| Ok(letter::table.select((letter::attempts, letter::answer)).first(c)?))
        .expect("a row");
    assert_eq!(row.0, 4);
    assert!(row.1.is_some_and(|words| !words.is_empty()), "what went wrong is kept");
}
