//! An installation with a million reminders scheduled, of which enough are due.

use std::{
    path::PathBuf,
    thread::sleep,
    time::{Duration, Instant},
};

use coachpact::{
    agreements::{letters::Desk, sealing},
    clock::Clock,
    db::schema::letter,
    mail::{
        letter::Kind,
        outbox::{Claimed, Written},
    },
    people::{Member, sign_in},
    reviews::{known::Known, reminders, store as reviews},
    settings::Settings,
};
use cpu_time::ThreadTime;
use diesel::prelude::*;
use jiff::{Timestamp, ToSpan as _};

use crate::{
    base::{self, Base, Letters},
    place::{Place, ZONE},
    wished,
};

/// So many letters a second would be more than there are due.
const AT_MOST: u64 = 10_000;
/// Letters written at once where one is measured.
const SAMPLE: usize = 100;

pub struct Office {
    pub base: Base,
    pub letters: u64,
    /// Of one letter, as it goes over the wire.
    pub bytes: usize,
    place: Place,
    admin: Member,
    settings: Settings,
    folder: tempfile::TempDir,
}

impl Office {
    pub fn open(backend: &'static str) -> Self {
        let folder = base::folder();
        let base = Base::new(backend, folder.path());
        let (place, admin) = signed(&base, &folder);
        let letters = wished("COACHPACT_BENCH_LETTERS", 1_000_000);
        let due = letters.min(AT_MOST * (wished("COACHPACT_BENCH_SECONDS", 60) + 10));
        scheduled(&base, letters, due);
        let settings = Settings::from_values(|name| match name {
            "COACHPACT_MAIL_FROM" => Some("Northwind <pact@northwind.example>".to_owned()),
            "COACHPACT_BASE_URL" => Some("https://pact.northwind.example".to_owned()),
            _ => None,
        });
        let settings = settings.expect("settings in order");
        let mut office = Self { base, letters, bytes: 0, place, admin, settings, folder };
        office.bytes = office.sample();
        office
    }

    pub fn folder(&self) -> PathBuf {
        self.folder.path().to_owned()
    }

    pub fn now(&self) -> i64 {
        Timestamp::now().as_millisecond()
    }

    fn claimed(&self) -> Vec<Claimed> {
        let rows: Vec<(String, String, String, Option<String>)> = self
            .place
            .db
            .read_now(|c| {
                Ok(letter::table
                    .filter(letter::lane.eq(2))
                    .filter(letter::next_at.is_not_null())
                    .order(letter::next_at)
                    .limit(SAMPLE as i64)
                    .select((letter::id, letter::kind, letter::params, letter::recipient))
                    .load(c)?)
            })
            .expect("letters");
        let claimed = |(id, kind, params, recipient)| Claimed {
            id,
            kind,
            params,
            attempts: 1,
            created_at: 0,
            recipient,
        };
        rows.into_iter().map(claimed).collect()
    }

    /// What looking up, writing and packing cost for one letter of a hundred, in microseconds of CPU.
    pub fn written(&self) -> [f64; 3] {
        let (rows, now) = (self.claimed(), Timestamp::now());
        let each = |begin: ThreadTime| begin.elapsed().as_secs_f64() * 1e6 / SAMPLE as f64;
        let (desk, from) = self.desk(now);
        let costs = self.place.db.read_now(|c| {
            let begin = ThreadTime::now();
            let known = Known::of(c, now, &rows)?;
            let looked_up = each(begin);
            let begin = ThreadTime::now();
            let mut letters = Vec::new();
            for row in &rows {
                letters.push(reminders::letter(c, &desk, &known, row, Kind::ReminderWeek)?);
            }
            let written = each(begin);
            let begin = ThreadTime::now();
            for written in &letters {
                let Written::Letter(letter) = written else { panic!("a letter") };
                assert!(!letter.message(&from, now)?.formatted().is_empty());
            }
            Ok([looked_up, written, each(begin)])
        });
        costs.expect("letters")
    }

    fn desk(&self, now: Timestamp) -> (Desk<'_>, lettre::message::Mailbox) {
        let from = self.settings.mail_from.clone();
        (Desk { now, secret: &self.place.secret, settings: &self.settings }, from)
    }

    /// The size of a letter.
    fn sample(&self) -> usize {
        let (rows, now) = (self.claimed(), Timestamp::now());
        let (desk, from) = self.desk(now);
        let size = self.place.db.read_now(|c| {
            let known = Known::of(c, now, &rows[..1])?;
            match reminders::letter(c, &desk, &known, &rows[0], Kind::ReminderWeek)? {
                Written::Letter(letter) => Ok(letter.message(&from, now)?.formatted().len()),
                Written::Nothing(why) => panic!("no letter: {why:?}"),
            }
        });
        size.expect("a letter")
    }

    pub fn wait_for_the_first(&self) {
        let id = format!("{:032x}", 1);
        self.wait(|| self.is_sent(&id), Duration::from_secs(60));
    }

    fn is_sent(&self, id: &str) -> bool {
        let row = letter::table.find(id).select(letter::sent_at);
        self.place.db.read_now(|c| Ok(row.first::<Option<i64>>(c)?)).expect("a letter").is_some()
    }

    /// Asks for a link to sign in, and tells how many seconds it takes until it has left.
    pub fn link(&self) -> f64 {
        let (begin, now, db) = (Instant::now(), Timestamp::now(), &self.place.db);
        let asked = db.write_now(|c| sign_in::ask(c, now, &self.place.secret, &self.admin.email));
        asked.expect("asked");
        let newest = letter::table.order(letter::id.desc()).select(letter::id);
        let id: String = db.read_now(|c| Ok(newest.first(c)?)).expect("a letter");
        self.wait(|| self.is_sent(&id), Duration::from_secs(60));
        begin.elapsed().as_secs_f64()
    }

    /// How many reminders left from one instant to another.
    pub fn sent(&self, from: i64, until: i64) -> i64 {
        let rows = letter::table.filter(letter::lane.eq(2)).filter(letter::sent_at.ge(from));
        let rows = rows.filter(letter::sent_at.lt(until)).count();
        self.place.db.read_now(|c| Ok(rows.get_result(c)?)).expect("a count")
    }

    /// How many seconds lie between the first and the last reminder that left since an instant.
    pub fn span(&self, from: i64) -> f64 {
        let times = || {
            let rows = letter::table.filter(letter::lane.eq(2)).filter(letter::sent_at.ge(from));
            rows.select(letter::sent_at.assume_not_null())
        };
        let ends = self.place.db.read_now(|c| {
            let first: i64 = times().order(letter::sent_at).first(c)?;
            let last: i64 = times().order(letter::sent_at.desc()).first(c)?;
            Ok(last - first)
        });
        ends.expect("times").max(1) as f64 / 1000.0
    }

    /// Lets so many of the letters that have not left be due, and all others leave tomorrow or later.
    pub fn leave_due(&self, count: u64) {
        let (now, later) = (self.now(), self.now() + 86_400_000);
        self.base.run(&format!(
            "UPDATE letter SET next_at = {later}, attempts = 0, lease_until = NULL WHERE next_at < {later}; \
             UPDATE letter SET next_at = {now} WHERE id IN \
             (SELECT id FROM letter WHERE lane = 2 AND next_at IS NOT NULL ORDER BY id LIMIT {count})"
        ));
        self.base.tidy();
    }

    pub fn wait_until_none_is_due(&self) {
        let due = || {
            let due =
                letter::table.filter(letter::lane.eq(2)).filter(letter::next_at.lt(self.now() + 3_600_000));
            let found =
                self.place.db.read_now(|c| Ok(due.select(letter::id).first::<String>(c).optional()?));
            found.expect("a query").is_none()
        };
        self.wait(due, Duration::from_secs(600));
    }

    fn wait(&self, until: impl Fn() -> bool, most: Duration) {
        let end = Instant::now() + most;
        while !until() {
            assert!(Instant::now() < end, "waited in vain");
            sleep(Duration::from_millis(20));
        }
    }
}

/// Signed and sealed agreements whose reviews are far off, with no letters left of their making.
fn signed(base: &Base, folder: &tempfile::TempDir) -> (Place, Member) {
    let place = Place::new(&base.url, folder.path(), Clock::system());
    let admin = place.set_up();
    let from = Timestamp::now().to_zoned_datetime(jiff::tz::TimeZone::get(ZONE).expect("a zone")).date();
    for agreement in place.signed(&admin, agreements() as usize, from.saturating_add(60.days())) {
        assert!(sealing::stamp(&place.bench(false), &agreement.id).expect("sealed"));
    }
    let now = place.clock.now();
    place.db.write_now(|c| reviews::take_up(c, now)).expect("reviews");
    base.run("DELETE FROM letter");
    (place, admin)
}

/// Reminders of the first review to both sides of every agreement, in turn: so many due, the others later.
fn scheduled(base: &Base, letters: u64, due: u64) {
    base.run(
        "CREATE TABLE bench_party AS SELECT row_number() OVER (ORDER BY agreement_id, side) AS r, id, \
         agreement_id, email FROM party",
    );
    base.run("CREATE UNIQUE INDEX bench_party_r ON bench_party (r)");
    let (now, link) = (Timestamp::now().as_millisecond(), base.hex("i"));
    let until = now + 30 * 86_400_000;
    // In the order in which they were saved, as the chores save them.
    let next_at = format!("CASE WHEN i <= {due} THEN {now} - 60000 + i / 1000 ELSE {now} + 86400000 + i END");
    let params = format!(
        "'{{\"agreement\":\"' || p.agreement_id || '\",\"link\":\"' || {link} || '\",\"milestone\":\"30d\",\
         \"moves\":0,\"party\":\"' || p.id || '\",\"until\":{until}}}'"
    );
    let from = format!("JOIN bench_party AS p ON p.r = i % {} + 1", 2 * agreements());
    let rows = Letters {
        params: &params,
        party: "p.id",
        recipient: "p.email",
        next_at: &next_at,
        sent_at: "NULL",
        from: &from,
    };
    base.save(1, letters, &rows);
    base.run("DROP TABLE bench_party");
}

fn agreements() -> u64 {
    wished("COACHPACT_BENCH_AGREEMENTS", 1_000)
}
