//! A mail server that fails as it is told, and an installation whose letters are sent through it by hand.

use std::{
    io::{BufRead as _, BufReader},
    path::PathBuf,
    process::{Child, Command, Stdio},
    sync::Arc,
    time::{Duration, Instant},
};

use coachpact::{
    agreements::{
        sending,
        store::{self as agreements, Agreement},
    },
    chores::Chores,
    clock::Clock,
    db::{Connection, Database, schema::letter},
    failure::Result,
    home::example,
    ids::Secret,
    mail::{
        letter::Kind,
        outbox::{self, Saved},
        post::Post,
    },
    organisation,
    people::{
        Member, NewMember,
        parties::{self, Party},
        sign_in, store as members,
    },
    seal::key::Sealer,
    settings::Settings,
    web::Window,
};
use diesel::prelude::*;
use jiff::{SignedDuration, Timestamp};
use mail_parser::MessageParser;
use serde_json::json;
use tempfile::TempDir;

use super::app::{BEGIN, Backend, OwnDatabase};

/// The server process of `smtp_faults.py`.
pub struct Faults {
    process: Child,
    port: u16,
    folder: TempDir,
}

impl Faults {
    /// In a mode of the server's own; what is slow or late in it takes so long.
    pub fn start(mode: &str, slow: Duration) -> Self {
        Self::start_with(mode, slow, &[])
    }

    /// One that takes the next command before it has answered the last.
    pub fn pipelining(mode: &str, slow: Duration) -> Self {
        Self::start_with(mode, slow, &["--pipelining"])
    }

    fn start_with(mode: &str, slow: Duration, more: &[&str]) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("mode"), mode).expect("a mode");
        let mut process = Command::new("/usr/bin/python3")
            .arg(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/support/smtp_faults.py"))
            .arg(folder.path())
            .args(["--seconds", &slow.as_secs_f64().to_string()])
            .args(more)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("python3");
        let mut line = String::new();
        let out = process.stdout.take().expect("its output");
        BufReader::new(out).read_line(&mut line).expect("a line");
        let port = line.trim().parse().expect("a port");
        Self { process, port, folder }
    }

    /// From now on.
    pub fn set(&self, mode: &str) {
        let whole = self.folder.path().join("mode.new");
        std::fs::write(&whole, mode).expect("a mode");
        std::fs::rename(whole, self.folder.path().join("mode")).expect("a mode");
    }

    pub fn url(&self) -> String {
        format!("smtp://127.0.0.1:{}", self.port)
    }

    fn kept(&self, kind: &str) -> Vec<Vec<u8>> {
        let entries = std::fs::read_dir(self.folder.path().join(kind)).expect("a folder");
        let mut paths: Vec<PathBuf> = entries.map(|e| e.expect("an entry").path()).collect();
        paths.retain(|p| p.extension().is_some_and(|e| e == "eml"));
        paths.sort();
        paths.iter().map(|p| std::fs::read(p).expect("a letter")).collect()
    }

    /// What the server has taken, in order.
    pub fn accepted(&self) -> Vec<Vec<u8>> {
        self.kept("accepted")
    }

    /// The Message-IDs of what it has taken.
    pub fn accepted_ids(&self) -> Vec<String> {
        self.accepted().iter().map(|bytes| message_id(bytes)).collect()
    }

    /// The Message-IDs of what came in whole, answered or not.
    pub fn dotted_ids(&self) -> Vec<String> {
        self.kept("dotted").iter().map(|bytes| message_id(bytes)).collect()
    }

    /// Waits until somebody has got a letter; gives back how long that took.
    pub fn wait_for_one_to(&self, email: &str, most: Duration) -> Duration {
        let begun = Instant::now();
        let to = format!("<{email}>");
        while !self.accepted().iter().any(|l| String::from_utf8_lossy(l).contains(&to)) {
            assert!(begun.elapsed() < most, "no letter to {email} within {most:?}");
            std::thread::sleep(Duration::from_millis(20));
        }
        begun.elapsed()
    }
}

impl Drop for Faults {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

pub fn message_id(bytes: &[u8]) -> String {
    let message = MessageParser::default().parse(bytes).expect("a message");
    message.message_id().expect("a Message-ID").to_owned()
}

/// A saved letter.
#[derive(Clone, Debug, PartialEq, Queryable, Selectable)]
#[diesel(table_name = letter)]
pub struct Row {
    pub id: String,
    pub kind: String,
    pub attempts: i32,
    pub next_at: Option<i64>,
    pub sent_at: Option<i64>,
    pub dropped_at: Option<i64>,
    pub failed_at: Option<i64>,
    pub uncertain_at: Option<i64>,
    pub answer: Option<String>,
    pub party_id: Option<String>,
    pub recipient: Option<String>,
    pub gathered_in: Option<String>,
}

/// Every letter, in the order in which they were saved.
pub fn rows(db: &Database) -> Vec<Row> {
    let all = db.read_now(|c| Ok(letter::table.order(letter::id).select(Row::as_select()).load(c)?));
    all.expect("rows")
}

/// An installation with one agreement sent, so that two invitations wait: to the coach, and to the hire.
pub struct Office {
    pub db: Database,
    pub clock: Clock,
    pub secret: Secret,
    pub member: Member,
    pub agreement: Agreement,
    pub chores: Chores,
    pub database: OwnDatabase,
    pub folder: TempDir,
    post: Post,
    rt: tokio::runtime::Runtime,
}

pub const COACH: &str = "wout.peeters@example.org";
pub const HIRE: &str = "noor.claes@example.org";

impl Office {
    pub fn open(backend: Backend, server: &Faults) -> Self {
        Self::open_with(backend, server, |_| None)
    }

    pub fn open_with(backend: Backend, server: &Faults, setting: impl Fn(&str) -> Option<String>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let database = OwnDatabase::new(backend, folder.path());
        let settings = Settings::from_values(|name| {
            setting(name).or_else(|| match name {
                "DATABASE_URL" => Some(database.url.clone()),
                "COACHPACT_DATA" => Some(folder.path().display().to_string()),
                "COACHPACT_SMTP_URL" => Some(server.url()),
                _ => None,
            })
        });
        let mut settings = settings.expect("settings in order");
        settings.mail_patience = Duration::from_millis(400);
        let db = Database::open(&database.url).expect("a database");
        let secret = Secret::open(folder.path()).expect("a key");
        // Not before the real time: reports come in by the program itself.
        let begin: Timestamp = BEGIN.parse().expect("an instant");
        let clock = Clock::manual(begin.max(Timestamp::now()));
        let now = clock.now();
        let (member, agreement) = db.write_now(|c| begun(c, now, &secret)).expect("an agreement");
        let sealer = Arc::new(Sealer::new(&settings.data, None));
        let post = Post::from_settings(&settings);
        let chores = Chores {
            db: db.clone(),
            clock: clock.clone(),
            secret: secret.clone(),
            settings,
            sealer,
            wake: Arc::default(),
        };
        let rt = runtime();
        Self { db, clock, secret, member, agreement, chores, database, folder, post, rt }
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub fn later(&self, minutes: i64) {
        self.clock.set(self.now() + SignedDuration::from_mins(minutes));
    }

    /// What is due leaves, as far as the server lets it; gives back how many were handled.
    pub fn deliver(&mut self) -> usize {
        self.try_deliver().expect("the chores go on")
    }

    /// The same, where they may not be able to.
    pub fn try_deliver(&mut self) -> Result<usize> {
        self.rt.block_on(self.chores.deliver(&mut self.post))
    }

    pub fn rows(&self) -> Vec<Row> {
        rows(&self.db)
    }

    /// How many letters have not left yet.
    pub fn rows_left(&self) -> i64 {
        let left = letter::table.filter(letter::next_at.is_not_null()).count();
        self.db.read_now(|c| Ok(left.get_result(c)?)).expect("a query")
    }

    pub fn parties(&self) -> [Party; 2] {
        self.agreement.parties_of(1).map(Party::clone)
    }

    /// The first letter to the party of this address.
    pub fn row_to(&self, email: &str) -> Row {
        let party = self.parties().into_iter().find(|p| p.email == email).expect("a party");
        self.rows().into_iter().find(|r| r.party_id.as_ref() == Some(&party.id)).expect("a letter")
    }

    /// The administrator asks for a sign-in link.
    pub fn ask(&self) {
        let now = self.now();
        self.db.write_now(|c| sign_in::ask(c, now, &self.secret, &self.member.email)).expect("asked");
    }

    /// So many more invitations for the hire, each a letter of its own.
    pub fn invite(&self, count: usize) {
        let ([_, hire], now) = (self.parties(), self.now());
        self.db.write_now(|c| invite(c, now, &self.secret, &hire, count)).expect("invitations");
    }

    /// The same chores in another process, as it were: with connections of their own.
    pub fn beside(&self) -> (Chores, Post) {
        let db = Database::open(&self.database.url).expect("a database");
        let post = Post::from_settings(&self.chores.settings);
        (Chores { db, ..self.chores.clone() }, post)
    }
}

pub fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// An organisation, its administrator, and an agreement that was sent to both sides.
pub fn begun(c: &mut Connection, now: Timestamp, secret: &Secret) -> Result<(Member, Agreement)> {
    let home = organisation::create(c, now, "Northwind", "A vision.", "Europe/Brussels", "en")?;
    let new = NewMember {
        name: "Ada Admin".into(),
        email: "ada@northwind.example".into(),
        roles: vec!["admin".into()],
        language: "en".into(),
        time_zone: "Europe/Brussels".into(),
    };
    let member = members::add(c, now, new.check()?, None)?;
    example::create(c, now, &home, &member, "http://127.0.0.1/jobs/")?;
    let drafted = agreements::list(c, None, &Window::Newest(1))?.remove(0);
    let sent = sending::send(c, now, secret, &member, &drafted.id, None)?;
    Ok((member, sent))
}

/// Invitations of a party, each with a link of its own.
pub fn invite(c: &mut Connection, now: Timestamp, secret: &Secret, to: &Party, count: usize) -> Result<()> {
    for _ in 0..count {
        let link = parties::new_link(c, now, secret, to)?;
        let params = json!({"agreement": to.agreement, "party": to.id, "link": link});
        let once = format!("one more {link}");
        outbox::save(c, now, &Saved { kind: Kind::Invitation, once: &once, params })?;
    }
    Ok(())
}
