//! One hire through the real code, on a throwaway database with a moved clock, and every file that
//! comes out of it.

mod files;
mod reviews;

use std::{
    path::Path,
    sync::{Arc, Mutex},
};

use jiff::{Timestamp, ToSpan as _, civil::Date, tz::TimeZone};
use serde_json::json;
use tokio::sync::Notify;

use files::Files;

use crate::{
    access::Role,
    agreements::{
        Goal,
        adoption::SignInput,
        changes::ProposalInput,
        codes,
        negotiation::Desk,
        sealing::Bench,
        sending,
        signing::{self, Origin},
        store::{self as agreements, Agreement},
    },
    chores::Chores,
    clock::Clock,
    db::Database,
    failure::{Failure, Result},
    home::example,
    ids::Secret,
    interviews::{
        fairness,
        pages::standalone_html as script_html,
        scorecard::{Card, Score},
        store::{self as interviews, Planned},
    },
    languages::Language,
    mail::{
        post::{Post, Posted},
        window,
    },
    openings::{Opening, store as openings},
    organisation::{self, Organisation},
    paper,
    people::{Member, NewMember, parties::Party, sign_in, store as members},
    playbook::Playbook,
    seal::key::Sealer,
    settings::Settings,
};

const ZONE: &str = "Europe/Brussels";

/// Everything one hire needs, apart from any real installation.
struct Stage {
    db: Database,
    clock: Clock,
    secret: Secret,
    settings: Settings,
    language: Language,
    letters: Arc<Mutex<Vec<Posted>>>,
    post: Post,
    chores: Chores,
}

/// Runs the hire and writes its files into `out`.
///
/// # Errors
/// A start date that an agreement would refuse, or a folder that cannot be written.
pub async fn run(out: &Path, language: Language, start: Option<Date>, now: Timestamp) -> Result<Vec<String>> {
    let folder = tempfile::tempdir()?;
    let start = start.unwrap_or_else(|| openings::today(now, ZONE).saturating_add(21.days()));
    let mut stage = Stage::new(folder.path(), language, early(now))?;
    let files = Files::new(out)?;
    let (home, recruiter) = stage.set_up()?;
    stage.sign_in(&recruiter).await?;
    let (opening, url) = stage.advertise(&recruiter)?;
    files.job_ad(&stage, &home, &opening, &url)?;
    let candidate = stage.interview(&recruiter, &opening, &home, &files)?;
    let agreement = stage.agree(&recruiter, &home, &opening, &candidate, start).await?;
    files.agreement(&stage, &agreement, &home)?;
    stage.remind(&agreement).await?;
    files.ledger(&stage, &agreement)?;
    files.letters(&stage.letters.lock().expect("no holder panics"))?;
    Ok(files.done())
}

/// The latest instant up to `now` that has most of a working day ahead: gathered letters leave by day only.
fn early(now: Timestamp) -> Timestamp {
    let local = now.to_zoned_datetime(TimeZone::get(ZONE).unwrap_or(TimeZone::UTC));
    match local.hour() {
        8..12 => now,
        0..8 => window::STANDARD.opening(local.date().saturating_sub(1.day()), ZONE),
        _ => window::STANDARD.opening(local.date(), ZONE),
    }
}

impl Stage {
    fn new(folder: &Path, language: Language, now: Timestamp) -> Result<Self> {
        let database = format!("sqlite://{}", folder.join("demo.db").display());
        let settings = Settings::from_values(|name| match name {
            "DATABASE_URL" => Some(database.clone()),
            "COACHPACT_DATA" => Some(folder.display().to_string()),
            "COACHPACT_MAIL_FROM" => Some("Northwind <pact@northwind.example>".to_owned()),
            "COACHPACT_BASE_URL" => Some("https://pact.northwind.example".to_owned()),
            _ => None,
        })?;
        let db = Database::open(&settings.database_url)?;
        let (secret, clock) = (Secret::open(&settings.data)?, Clock::manual(now));
        let letters = Arc::new(Mutex::new(Vec::new()));
        let sealer = Arc::new(Sealer::new(&settings.data, None));
        Ok(Self {
            post: Post::memory(&settings, letters.clone()),
            chores: Chores {
                db: db.clone(),
                clock: clock.clone(),
                secret: secret.clone(),
                settings: settings.clone(),
                sealer: sealer.clone(),
                wake: Arc::new(Notify::new()),
            },
            db,
            clock,
            secret,
            settings,
            language,
            letters,
        })
    }

    fn now(&self) -> Timestamp {
        self.clock.now()
    }

    fn later(&self, minutes: i64) {
        self.clock.set(self.now() + jiff::SignedDuration::from_mins(minutes));
    }

    fn text(&self, key: &str) -> String {
        self.language.text(&format!("example-{key}"))
    }

    fn set_up(&self) -> Result<(Organisation, Member)> {
        let (now, tag) = (self.now(), self.language.tag());
        self.db.write_now(|conn| {
            let home = organisation::create(conn, now, "Northwind", &self.text("vision"), ZONE, tag)?;
            let recruiter = NewMember {
                name: "Imke Vos".into(),
                email: "imke.vos@northwind.example".into(),
                roles: vec![Role::Recruiter.name().into(), Role::Interviewer.name().into()],
                language: tag.into(),
                time_zone: ZONE.into(),
            };
            Ok((home, members::add(conn, now, recruiter.check()?, None)?))
        })
    }

    async fn sign_in(&mut self, member: &Member) -> Result<()> {
        let now = self.now();
        self.db.write_now(|conn| sign_in::ask(conn, now, &self.secret, &member.email))?;
        self.chores.deliver(&mut self.post).await?;
        self.later(5);
        Ok(())
    }

    fn advertise(&self, by: &Member) -> Result<(Opening, String)> {
        let now = self.now();
        let (today, book) = (openings::today(now, ZONE), Playbook::built_in(self.language));
        let fields = example::opening(self.language, ZONE).check(today, ZONE, None, &book)?;
        let opening = self.db.write_now(|conn| openings::create(conn, now, by, fields))?;
        let url = self.settings.link(&format!("/jobs/{}", opening.slug));
        self.db.write_now(|conn| openings::publish(conn, now, by, &opening, &url))?;
        self.later(60);
        Ok((opening, url))
    }

    /// A candidate is interviewed, scored and debriefed.
    fn interview(
        &self,
        by: &Member,
        opening: &Opening,
        home: &Organisation,
        files: &Files,
    ) -> Result<interviews::Candidate> {
        let now = self.now();
        let new = example::candidate().check(self.language.tag(), ZONE)?;
        let (candidate, interview) = self.db.write_now(|conn| {
            let candidate = interviews::add_candidate(conn, now, by, opening, new)?;
            let asked = (candidate.name.as_str(), self.language, 45);
            let script = fairness::script_for(conn, now, by, opening, asked)?;
            let planned = Planned { script, scheduled_at: None, interviewers: vec![by.clone()] };
            let interview = interviews::plan(conn, now, by, &candidate, planned)?;
            Ok((candidate, interview))
        })?;
        let script = interview.script()?;
        files.write("interview-script.html", script_html(&script)?.as_bytes())?;
        files.write("interview-script.pdf", &paper::set(&script.paper(&home.name, now), &[], None)?.bytes)?;
        self.later(60);
        let evidence = self.text("evidence");
        let score = |n: usize| Score { score: (3 + n % 3).to_string(), evidence: evidence.clone() };
        let scores = script.scales().enumerate().map(|(n, s)| (s.key.clone(), score(n))).collect();
        let card = Card { scores, recommendation: "yes".into(), submit: true }.check(&script)?;
        let now = self.now();
        self.db.write_now(|conn| {
            interviews::save_card(conn, now, &interview, by, &card)?;
            interviews::open_debrief(conn, now, &interview, by)
        })?;
        self.later(60);
        Ok(candidate)
    }

    /// The agreement is drafted, sent, and signed by both, the new hire first.
    async fn agree(
        &mut self,
        by: &Member,
        home: &Organisation,
        opening: &Opening,
        candidate: &interviews::Candidate,
        start: Date,
    ) -> Result<Agreement> {
        let now = self.now();
        let (today, book) = (openings::today(now, ZONE), Playbook::built_in(self.language));
        let draft = example::draft(opening, candidate, start).check(today, home, &book)?;
        let agreement = self.db.write_now(|conn| {
            let drafted = agreements::create(conn, now, by, &draft)?;
            sending::send(conn, now, &self.secret, by, &drafted.id, None)
        })?;
        self.chores.deliver(&mut self.post).await?;
        let [coach, coachee] = agreement.parties();
        self.negotiate(&coach, &coachee).await?;
        self.sign(&coachee, true).await?;
        self.later(30);
        self.sign(&coach, false).await?;
        self.db.read_now(|conn| agreements::find(conn, &agreement.id))
    }

    /// The new hire proposes a goal, the coach accepts it, and both agree to the text.
    async fn negotiate(&mut self, coach: &Party, coachee: &Party) -> Result<()> {
        self.later(20);
        let (secret, now) = (self.secret.clone(), self.now());
        let due = self.db.read_now(|conn| agreements::find(conn, &coachee.agreement))?.text()?.start_date;
        let input = ProposalInput {
            kind: "goal".into(),
            action: "add".into(),
            title: self.text("goal-own"),
            measure: self.text("goal-own-measure"),
            due: due.saturating_add(60.days()).to_string(),
            difficulty: "stretch".into(),
            reason: self.text("goal-own-reason"),
            ..ProposalInput::default()
        };
        let hire = Desk { now, secret: &secret, party: coachee };
        let made = self.db.write_now(|conn| hire.propose(conn, &input))?;
        self.tell().await?;
        self.later(30);
        let now = self.now();
        let desk = Desk { now, secret: &secret, party: coach };
        self.db.write_now(|conn| desk.accept(conn, &made.id))?;
        for party in [coach, coachee] {
            self.later(30);
            let now = self.now();
            self.db.write_now(|conn| {
                let found = agreements::find(conn, &party.agreement)?;
                let (text, hash) = (found.open_text()?, found.current.map(|t| t.hash).unwrap_or_default());
                let rated = |(n, g): (usize, &Goal)| (g.id.clone(), (5 - n % 2).to_string());
                let ratings = text.goals.iter().enumerate().map(rated).collect();
                Desk { now, secret: &secret, party }.approve(conn, &hash, &ratings)
            })?;
            self.tell().await?;
        }
        Ok(())
    }

    /// Gathered letters leave a few minutes after what they tell of.
    async fn tell(&mut self) -> Result<()> {
        self.later(6);
        self.chores.deliver(&mut self.post).await?;
        Ok(())
    }

    async fn sign(&mut self, party: &Party, drawn: bool) -> Result<()> {
        let now = self.now();
        self.db.write_now(|conn| codes::ask(conn, now, &self.secret, party))?;
        self.chores.deliver(&mut self.post).await?;
        let input = SignInput {
            code: self.code_of(party)?,
            consent: true,
            signed_name: party.name.clone(),
            signature_kind: if drawn { "drawn" } else { "typed" }.into(),
            drawing: if drawn { drawing() } else { String::new() },
        };
        self.later(2);
        let bench = Bench {
            trial: false,
            ..Bench::of(&self.db, &self.clock, &self.secret, &self.chores.sealer, &self.settings)
        };
        signing::sign(&bench, party, &input, &Origin::default())?;
        self.chores.deliver(&mut self.post).await?;
        Ok(())
    }

    /// The code, read from the party's letter as a person would.
    fn code_of(&self, party: &Party) -> Result<String> {
        let letters = self.letters.lock().expect("no holder panics");
        let letter = letters.iter().rev().map(|(l, _)| l).find(|l| l.to.email == party.email);
        let text = letter.map(|l| l.text.clone()).unwrap_or_default();
        let digits = text.split(|c: char| !c.is_ascii_digit()).find(|run| run.len() == 6);
        digits.map(str::to_owned).ok_or_else(|| Failure::internal("no code in the letter"))
    }

    /// The clock goes on past the first three reviews, and each is held on its day.
    async fn remind(&mut self, agreement: &Agreement) -> Result<()> {
        let text = agreement.text()?;
        let third = text.reviews.get(2).or(text.reviews.last()).map(|r| r.date);
        let Some(last) = third else { return Ok(()) };
        let at = |day: Date, hour: i8| -> Result<Timestamp> {
            Ok(TimeZone::get(ZONE)?.to_zoned_datetime(day.at(hour, 0, 0, 0))?.timestamp())
        };
        let mut days: Vec<(Timestamp, Option<Date>)> = Vec::new();
        for review in text.reviews.iter().filter(|r| r.date <= last) {
            for before in [7, 1] {
                days.push((at(review.date.saturating_sub(before.days()), 8)?, None));
            }
            days.push((at(review.date, 12)?, Some(review.date)));
        }
        let now = self.now();
        days.retain(|(at, _)| *at > now);
        days.sort_unstable();
        for (at, held) in days {
            self.clock.set(at);
            self.chores.look().await?;
            self.chores.deliver(&mut self.post).await?;
            if let Some(on) = held {
                self.hold(agreement, on)?;
            }
        }
        Ok(())
    }
}

/// A signature as somebody might draw it.
fn drawing() -> String {
    let wave = |n: i32| {
        let x = f64::from(n);
        (40 + n * 4, 100 + (60.0 * (x / 7.0).sin() * (1.0 - x / 150.0)) as i32)
    };
    let strokes =
        vec![(0..110).map(wave).collect::<Vec<_>>(), (0..40).map(|n| (60 + n * 10, 165 - n / 4)).collect()];
    json!({"w": 600, "h": 200, "strokes": strokes}).to_string()
}
