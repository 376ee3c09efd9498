//! After every kind of letter: no raw link, token or code stands in the database or in the log.

use std::{
    io::Write,
    sync::{Arc, LazyLock, Mutex},
};

use coachpact::{
    agreements::store::Agreement,
    people::Side,
    reviews::{
        changes::{Kind, MoveInput},
        moves::{self, Proposed},
        store as reviews,
    },
    settings::Settings,
};
use diesel::prelude::*;

use crate::{
    negotiation::{COACH, HIRE},
    support::{Backend, Browser, Site, letters::Arrived},
};

on_both_databases!(no_secret_rests_in_the_database_or_the_log);

/// One for the whole process: there is one subscriber, whichever story comes first.
static LOG: LazyLock<Log> = LazyLock::new(|| {
    let log = Log::default();
    let kept = log.clone();
    let settings = Settings::from_values(|name| (name == "COACHPACT_LOG").then(|| "trace".to_owned()));
    let filter = tracing_subscriber::EnvFilter::new(settings.expect("settings in order").log_filter());
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(move || kept.clone());
    lines.try_init().expect("nobody else listens");
    log
});

#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().expect("no holder panics").write(bytes)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = diesel::sql_types::Text)]
    line: String,
}

/// Keeps the log from now on.
pub fn listen() {
    LazyLock::force(&LOG);
}

/// What the log says so far.
pub fn logged() -> String {
    String::from_utf8_lossy(&LOG.0.lock().expect("no holder panics")).into_owned()
}

/// Every table's every column, as text.
pub fn dump(site: &Site, backend: Backend) -> String {
    let schema = include_str!("../../src/db/schema.rs");
    let mut all = String::new();
    for table in schema.split("diesel::table! {").skip(1) {
        let name = table.trim().split(' ').next().expect("a name");
        let columns: Vec<_> = table
            .lines()
            .filter_map(|l| l.trim().split_once(" -> "))
            .map(|(column, kind)| match (backend, kind) {
                (Backend::Sqlite, "Binary,") => format!("COALESCE(hex({column}), '')"),
                (Backend::Postgres, "Binary,") => format!("encode({column}, 'escape')"),
                _ => format!("COALESCE(CAST({column} AS TEXT), '')"),
            })
            .collect();
        let sql = format!("SELECT {} AS line FROM {name}", columns.join(" || '|' || "));
        let lines: Vec<Line> = site
            .app
            .db
            .read_now(|c| {
                use coachpact::db::Connection;
                Ok(match c {
                    Connection::Sqlite(c) => diesel::sql_query(&sql).load(c)?,
                    Connection::Postgres(c) => diesel::sql_query(&sql).load(c)?,
                })
            })
            .unwrap_or_else(|e| panic!("{sql}: {e}"));
        lines.into_iter().for_each(|l| all += &format!("{name}: {}\n", l.line));
    }
    all
}

/// The letter that tells the coach so.
fn asks_to_move_the_second(site: &Site, sent: &Agreement) -> Arrived {
    let rows = site.app.db.read_now(|c| reviews::of_agreement(c, &sent.id)).expect("reviews");
    let input = MoveInput { on: "2027-02-03".into(), reason: "I am away.".into() };
    let second = Some(rows[1].id.as_str());
    let proposed = Proposed { kind: Kind::Move, review: second, input: &input, seen: None };
    let [_, hire] = site.parties(sent);
    site.at_door(&hire, |c, desk| moves::propose(c, desk, &proposed)).expect("a change that waits");
    site.letter_to(COACH, "move-asked")
}

fn no_secret_rests_in_the_database_or_the_log(backend: Backend) {
    listen();
    let site = Site::ready(backend);
    let mut browser = Browser::new(&site.base);
    browser.get("/sign-in").is_ok();
    browser.post("/sign-in", &[("email", "ada@northwind.example")]).is_ok();
    let mut secrets = Vec::new();
    let link = site.letter_to("ada@northwind.example", "sign-in").link("/sign-in/");
    browser.get(&link).is_ok();
    browser.post(&link, &[]).leads_to("/");
    secrets.push(link.trim_start_matches("/sign-in/").to_owned());
    secrets.push(site.token("ada@northwind.example"));
    secrets.push(coachpact::people::pages::set_up_token(&site.app.secret));
    secrets.extend(browser.cookie("coachpact-session"));
    let ada = site.admin();
    let sent = site.sent_example(&ada);
    let mut codes = Vec::new();
    site.agreed(&sent);
    for party in site.parties(&sent) {
        let letter = site.letter_to(&party.email, "invitation");
        let door = letter.link("/pact/");
        let mut guest = Browser::new(&site.base);
        guest.get(&door).is_ok();
        guest.post(&door, &[]).leads_to("/pact");
        secrets.extend(guest.cookie("coachpact-door"));
        secrets.push(door.trim_start_matches("/pact/").to_owned());
        let code = site.code(&party);
        let input = crate::support::world::sign_input(&code, &party.name);
        coachpact::agreements::signing::sign(&site.bench(), &party, &input, &Default::default())
            .expect("signed");
        codes.push(code);
    }
    for party in site.parties(&sent) {
        let copy = site.letter_to(&party.email, "signed-copy");
        secrets.push(copy.link("/pact/").trim_start_matches("/pact/").to_owned());
        let calendar = copy.link("/calendar/");
        Browser::new(&site.base).get(&calendar).is_ok();
        secrets.push(calendar.trim_start_matches("/calendar/").trim_end_matches(".ics").to_owned());
    }
    site.set("2026-12-24T07:00:00Z");
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    rt.block_on(site.chores.look()).expect("the chores look");
    let week = site.letter_to("noor.claes@example.org", "reminder-week");
    secrets.push(week.link("/pact/").trim_start_matches("/pact/").to_owned());
    secrets.push(week.link("/letters/").trim_start_matches("/letters/").to_owned());
    site.set("2026-12-30T07:00:00Z");
    rt.block_on(site.chores.look()).expect("the chores look");
    let day = site.letter_to("noor.claes@example.org", "reminder-day");
    secrets.push(day.link("/pact/").trim_start_matches("/pact/").to_owned());
    let asked = asks_to_move_the_second(&site, &sent);
    site.set("2027-01-01T07:00:00Z");
    rt.block_on(site.chores.look()).expect("the chores look");
    let letters = [asked, site.letter_to(HIRE, "overdue"), site.letter_to(COACH, "overdue")];
    secrets.extend(letters.map(|told| told.link("/pact/").trim_start_matches("/pact/").to_owned()));
    let database = dump(&site, backend);
    let logged = logged();
    assert!(logged.contains("ending=\"sent\"") || logged.contains("sent"), "the log was kept");
    assert!(database.contains("noor.claes@example.org"), "the dump holds what the database holds");
    for secret in &secrets {
        assert!(secret.len() >= 43, "256 bits: {secret}");
        assert!(!database.contains(secret.as_str()), "{secret} is in the database");
        assert!(!logged.contains(secret.as_str()), "{secret} is in the log");
    }
    for code in &codes {
        for line in database.lines() {
            let runs = line.split(|c: char| !c.is_ascii_alphanumeric());
            assert!(!runs.into_iter().any(|run| run == code), "the code {code} is in the database: {line}");
        }
        assert!(!logged.contains(&format!(" {code}")), "the code {code} is in the log");
    }
    assert!(!logged.contains("noor.claes@example.org"), "addresses are masked in the log");
    assert_eq!(site.parties(&sent)[0].side, Side::Coach);
}
