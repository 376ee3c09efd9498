//! What is personal goes when its time has come, or when somebody asks: told before, by place, and so that it is
//! nowhere any more, while the trail still holds.

use std::{collections::BTreeMap, path::Path};

use coachpact::{
    agreements::store as agreements,
    db::schema::{check_in, letter, review},
    home::example,
    interviews::{
        decisions::{self, AddendumInput, DecisionInput},
        notes::{self, Edit},
        scorecard::{Card, Score},
        store::{self as interviews, Candidate, Interview},
    },
    languages::Language,
    openings::{Opening, store as openings},
    people::{Member, Side, sign_in},
    reviews::{
        check_in::{Answers, Said},
        check_ins, store as reviews, talks,
    },
    seal::key::Sealer,
    trail::{self, Event, heads, integrity},
};
use diesel::prelude::*;
use jiff::{ToSpan as _, civil::Date};
use serde_json::{Value, json};

use crate::{
    secrets,
    support::{Backend, Browser, Site, actors::Program},
};

on_both_databases!(
    a_candidate_is_told_of_and_erased_when_the_time_has_come,
    a_candidate_is_erased_when_somebody_asks,
    consent_and_a_reason_keep_it_longer,
    an_export_has_everything_and_stays_blind,
    an_agreement_outlives_its_candidate,
    an_agreement_that_is_over_goes_after_its_own_time,
    what_was_said_at_a_review_goes_and_the_review_stays,
    a_shorter_time_erases_nothing_before_it_is_told,
    the_notice_is_for_everybody_in_every_language,
);

const ZONE: &str = "Europe/Brussels";
const NAME: &str = "Zebedee Quillfeather";
const EMAIL: &str = "z.quillfeather@elsewhere.example";
const WORDS: &str = "Spoke of a marmalade lighthouse.";
const HIRE: &str = "noor.claes@example.org";

struct Office {
    site: Site,
    ada: Member,
    otto: Member,
    opening: Opening,
    candidate: Candidate,
    api: Program,
}

impl Office {
    /// An opening in a country, with a candidate whom a program has added.
    fn open(backend: Backend, country: &str) -> Self {
        secrets::listen();
        let site = Site::ready(backend);
        let (ada, otto) = (site.admin(), site.member("Otto Other", &["interviewer"]));
        let opening = opening(&site, &ada, country);
        let api = Program::new(&site.base, &site.token(&ada.email));
        let new = json!({"name": NAME, "email": EMAIL, "language": "en"});
        let added = api.post_once(&format!("/openings/{}/candidates", opening.id), "once", &new);
        let id = added.is(201).json()["id"].as_str().expect("an id").to_owned();
        let candidate = site.app.db.read_now(|c| interviews::candidate(c, &id)).expect("a candidate");
        Self { site, ada, otto, opening, candidate, api }
    }

    /// An interview of which the candidate is told, tomorrow.
    fn planned(&self) -> Interview {
        let plan = json!({
            "interviewers": [self.ada.email, self.otto.email], "scheduled_at": "2026-11-24T09:00:00Z",
            "tell_candidate": true, "place": "Kouter 1, Ghent",
        });
        let made = self.api.post(&format!("/candidates/{}/interviews", self.candidate.id), &plan);
        let id = made.is(201).json()["id"].as_str().expect("an id").to_owned();
        self.site.app.db.read_now(|c| interviews::find(c, &id)).expect("an interview")
    }

    /// Notes in two tabs, by somebody who scores.
    fn notes(&self, of: &Interview, by: &Member) {
        let now = self.site.now();
        for (tab, words) in [("a", WORDS.to_owned()), ("b", format!("{NAME} again"))] {
            let edit = Edit { place: "opening".into(), text: words, tab: tab.into(), ..Edit::default() };
            self.site.app.db.write_now(|c| notes::save(c, now, of, by, &edit)).expect("a note");
        }
    }

    fn card(&self, of: &Interview, by: &Member) {
        let script = of.script().expect("a script");
        let score = Score { score: "4".into(), evidence: format!("{NAME}: {WORDS}") };
        let scores: BTreeMap<_, _> = script.scales().map(|s| (s.key.clone(), score.clone())).collect();
        let card = Card { scores, recommendation: "yes".into(), submit: true };
        let now = self.site.now();
        self.site.app.db.write_now(|c| interviews::save_card(c, now, of, by, &card)).expect("a card");
    }

    fn debrief(&self, of: &Interview, outcome: &str) {
        let now = self.site.now();
        let done = self.site.app.db.write_now(|c| {
            interviews::open_debrief(c, now, of, &self.ada)?;
            decisions::add(c, now, of, &self.ada, &AddendumInput { text: format!("{NAME}, later") })?;
            let input =
                DecisionInput { outcome: outcome.into(), reason: WORDS.into(), ..DecisionInput::default() };
            decisions::decide(c, now, of, &self.ada, &input)
        });
        done.expect("a debrief");
    }

    /// All that can be kept about a candidate who is not hired.
    fn whole(&self) -> Interview {
        let of = self.planned();
        self.site.letter_to(EMAIL, "outline");
        self.site.set("2026-11-24T15:00:00Z");
        for who in [&self.ada, &self.otto] {
            self.notes(&of, who);
            self.card(&of, who);
        }
        self.debrief(&of, "not-hired");
        let draft = self.site.draft(&self.opening, &self.candidate);
        self.site.drafted(&self.ada, &draft);
        of
    }

    fn browser(&self, of: &Member) -> Browser {
        let now = self.site.now();
        let session = self.site.app.db.write_now(|c| sign_in::start_session(c, now, of)).expect("a session");
        let mut browser = Browser::new(&self.site.base);
        browser.carry("coachpact-session", &session);
        browser.get("/playbook").is_ok();
        browser
    }

    fn path(&self, rest: &str) -> String {
        format!("/candidates/{}{rest}", self.candidate.id)
    }

    fn is_there(&self) -> bool {
        let found = self.site.app.db.read_now(|c| interviews::by_id(c, &self.candidate.id));
        found.expect("a query").is_some()
    }

    fn erase_on(&self) -> String {
        let kept = self.api.get(&self.path("/retention")).is_ok().json();
        kept["erase_on"].as_str().expect("a day").to_owned()
    }

    fn events(&self, kind: &str) -> Vec<Event> {
        let all = self.site.app.db.read_now(|c| trail::chain(c, trail::ORGANISATION)).expect("a chain");
        all.into_iter().filter(|e| e.kind == kind).collect()
    }
}

fn opening(site: &Site, by: &Member, country: &str) -> Opening {
    let (now, book) = (site.now(), site.playbook());
    let mut fields = example::opening(Language::En, ZONE);
    fields.location.country = country.into();
    fields.coach.email = "wout@northwind.example".into();
    let fields = fields.check(openings::today(now, ZONE), ZONE, None, &book).expect("fields in order");
    site.app.db.write_now(|c| openings::create(c, now, by, fields)).expect("an opening")
}

fn look(site: &Site) {
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    rt.block_on(site.chores.look()).expect("the chores look");
}

/// Every file of the data folder: the database with its log, and whatever else is kept.
fn files(folder: &Path, all: &mut Vec<u8>) {
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            files(&path, all);
        } else {
            all.extend(std::fs::read(&path).expect("a file"));
        }
    }
}

/// These words stand in no row, no file and no line of the log.
fn is_nowhere(site: &Site, backend: Backend, words: &[&str]) {
    let (rows, logged, mut bytes) = (secrets::dump(site, backend), secrets::logged(), Vec::new());
    files(site.folder.path(), &mut bytes);
    for word in words {
        let line = rows.lines().find(|line| line.contains(word));
        assert!(line.is_none(), "{word}: {line:?}");
        assert!(!bytes.windows(word.len()).any(|w| w == word.as_bytes()), "{word} is in a file");
        assert!(!logged.contains(word), "{word} is in the log");
    }
}

/// Every chain follows from its start, and every kept head is where it was.
fn the_trail_holds(site: &Site) {
    let folder = site.folder.path();
    let known = Sealer::new(folder, None).known().expect("our own certificates");
    let checked = site.app.db.read_now(|c| integrity::check(c, &heads::folder(folder), &known));
    let found = checked.expect("a look at the trail");
    assert!(found.breaks.is_empty() && found.files > 0 && found.entries > 0, "{found:?}");
}

fn a_candidate_is_told_of_and_erased_when_the_time_has_come(backend: Backend) {
    let office = Office::open(backend, "NL");
    office.whole();
    look(&office.site);
    let rows = secrets::dump(&office.site, backend);
    assert!(
        rows.contains(NAME) && rows.contains(EMAIL) && rows.contains(WORDS),
        "there is something to erase"
    );
    let kept = mailbox(&office);
    assert_eq!(office.erase_on(), "2026-12-22", "four weeks after the decision");
    office.site.set("2026-12-14T09:00:00Z");
    look(&office.site);
    office.browser(&office.ada).get("/").is_ok().never_says("erased on");
    office.site.set("2026-12-15T09:00:00Z");
    let mut ada = office.browser(&office.ada);
    ada.get("/").is_ok().says(&format!("{NAME}: erased on 22 December 2026"));
    ada.get(&office.path("")).is_ok().says("On Tuesday 22 December 2026 everything about this candidate");
    let list = format!("/openings/{}/candidates", office.opening.id);
    ada.get(&list).is_ok().says("Erased on 22 December 2026");
    ada.get("/settings/privacy").is_ok().says(&format!("{NAME}: erased on 22 December 2026"));
    office.browser(&office.otto).get("/").is_ok().never_says("erased on");
    office.site.set("2026-12-21T22:00:00Z");
    look(&office.site);
    assert!(office.is_there(), "it is still the 21st in Brussels");
    office.site.set("2026-12-21T23:30:00Z");
    look(&office.site);
    look(&office.site);
    assert!(!office.is_there());
    let mut ada = office.browser(&office.ada);
    ada.get(&office.path("")).is(404);
    ada.get(&list).is_ok().never_says(NAME);
    is_nowhere(&office.site, backend, &[NAME, EMAIL, "quillfeather", WORDS]);
    let erased = office.events("candidate.erased");
    assert_eq!(erased.len(), 1, "once");
    let expected = trail::data([("candidate", &office.candidate.id), ("by", "retention")]);
    assert_eq!(erased[0].data, expected);
    the_trail_holds(&office.site);
    let left = |path: &std::path::PathBuf| path.exists();
    assert_eq!(kept.iter().map(left).collect::<Vec<_>>(), [false, true], "letters go with their rows");
}

/// Two kept letters, as there are where no mail server is: one to the candidate, and one that stays.
fn mailbox(office: &Office) -> [std::path::PathBuf; 2] {
    let one = |kind: &str| -> String {
        let named = letter::table.filter(letter::kind.eq(kind)).select(letter::id);
        office.site.app.db.read_now(|c| Ok(named.first(c)?)).expect("a letter")
    };
    office.site.signed_in(&office.ada.email);
    let folder = office.site.folder.path().join("mailbox");
    std::fs::create_dir_all(&folder).expect("a folder");
    ["outline", "sign-in"].map(|kind| {
        let path = folder.join(format!("1-{kind}-{}.eml", one(kind)));
        let words = if kind == "outline" { EMAIL } else { "ada" };
        std::fs::write(&path, words).expect("a letter");
        path
    })
}

fn a_candidate_is_erased_when_somebody_asks(backend: Backend) {
    let office = Office::open(backend, "BE");
    let of = office.whole();
    office.site.pass(jiff::SignedDuration::from_secs(60));
    let other = office.site.candidate(&office.ada, &office.opening);
    let mut otto = office.browser(&office.otto);
    otto.get(&office.path("/privacy")).is_ok().never_says("Erase for good");
    otto.post(&office.path("/erase"), &[]).is(403);
    let mut ada = office.browser(&office.ada);
    ada.get(&office.path("/privacy")).is_ok().says("Erase for good").says("This cannot be taken back.");
    let list = format!("/openings/{}/candidates", office.opening.id);
    ada.post(&office.path("/erase"), &[]).leads_to(&list);
    ada.get(&list).is_ok().says("Everything about this candidate is erased.").says(&other.name);
    is_nowhere(&office.site, backend, &[NAME, EMAIL, "quillfeather", WORDS]);
    ada.get(&format!("/interviews/{}", of.id)).is(404);
    office.api.send("DELETE", &office.path(""), &json!({})).is(404);
    let again = format!("/candidates/{}", other.id);
    office.api.send("DELETE", &again, &json!({})).is(204);
    office.api.get(&again).is(404);
    // A repeated request is still not done twice, though nothing is told any more of what it was answered.
    let (new, to) =
        (json!({"name": NAME, "email": EMAIL}), format!("/openings/{}/candidates", office.opening.id));
    let made = office.api.post_once(&to, "twice", &new).is(201).json();
    let path = format!("/candidates/{}", made["id"].as_str().expect("an id"));
    office.api.send("DELETE", &path, &json!({})).is(204);
    let repeated = office.api.post_once(&to, "twice", &new);
    assert_eq!((repeated.status, repeated.text().as_str()), (201, ""));
    is_nowhere(&office.site, backend, &[NAME, EMAIL]);
    let by: Vec<_> = office.events("candidate.erased").iter().map(|e| e.data["by"].clone()).collect();
    assert_eq!(by, vec![office.ada.id.clone(); 3]);
    look(&office.site);
    the_trail_holds(&office.site);
}

fn consent_and_a_reason_keep_it_longer(backend: Backend) {
    let office = Office::open(backend, "NL");
    let path = office.path("/privacy");
    assert_eq!(office.erase_on(), "2026-12-21");
    let mut ada = office.browser(&office.ada);
    let page = ada.get(&path);
    page.is_ok().says("In the Netherlands this is kept for 4 weeks").says("keep it for 1 year from the day");
    let bad = ada.post(&path, &[("what", "consent"), ("consent_on", "2026-12-01")]);
    bad.is(422).says("today or earlier").says("value=\"2026-12-01\"");
    let bad =
        ada.post(&path, &[("what", "extended"), ("until", "2030-01-01"), ("reason", "A claim is open.")]);
    bad.is(422).says("up to 2028-11-23").says("A claim is open.");
    ada.post(&path, &[("what", "extended"), ("until", "2027-01-15"), ("reason", "A claim is open.")])
        .leads_to(&path);
    ada.get(&path).is_ok().says("until 15 January 2027: A claim is open.");
    assert_eq!(office.erase_on(), "2027-01-15");
    ada.post(&path, &[("what", "consent"), ("consent_on", "2026-11-20")]).leads_to(&path);
    ada.get(&path).is_ok().says("given on 20 November 2026");
    assert_eq!(office.erase_on(), "2027-11-20", "a year with consent");
    let taken_back = json!({"what": "withdrawn"});
    office.api.post(&office.path("/retention"), &taken_back).is_ok();
    assert_eq!(office.erase_on(), "2027-01-15");
    office.api.post(&office.path("/retention"), &taken_back).is(422);
    for kind in ["candidate.kept", "candidate.consented", "candidate.consent-withdrawn"] {
        assert_eq!(office.events(kind).len(), 1, "{kind}");
    }
    office.site.set("2027-01-14T09:00:00Z");
    look(&office.site);
    assert!(office.is_there());
    office.site.set("2027-01-15T09:00:00Z");
    look(&office.site);
    assert!(!office.is_there());
    is_nowhere(&office.site, backend, &[NAME, EMAIL, "A claim is open."]);
}

fn an_export_has_everything_and_stays_blind(backend: Backend) {
    let office = Office::open(backend, "FR");
    let of = office.planned();
    office.site.letter_to(EMAIL, "outline");
    office.site.set("2026-11-24T15:00:00Z");
    office.notes(&of, &office.otto);
    office.card(&of, &office.otto);
    let export = office.path("/export");
    let otto = Program::new(&office.site.base, &office.site.token(&office.otto.email));
    otto.get(&export).is(403);
    let page = office.api.get(&export);
    page.is_ok().never_says(WORDS);
    let early = page.json();
    assert_eq!((&early["whole"], &early["interviews"][0]["held_back"]), (&json!(false), &json!(true)));
    office.notes(&of, &office.ada);
    let own = office.api.get(&export).is_ok().json();
    let notes = own["interviews"][0]["notes"].as_array().expect("notes").clone();
    assert!(notes.iter().all(|n| n["by"] == office.ada.name.as_str()) && notes.len() == 2, "{notes:?}");
    assert_eq!(own["interviews"][0]["scorecards"], json!([]), "her own card is not in");
    office.card(&of, &office.ada);
    let cards = office.api.get(&export).is_ok().json()["interviews"][0]["scorecards"].clone();
    assert_eq!(cards.as_array().expect("cards").len(), 2);
    office.debrief(&of, "on-hold");
    let mut ada = office.browser(&office.ada);
    ada.get(&office.path("/privacy")).is_ok();
    let file = ada.post(&export, &[]);
    assert!(file.is_ok().headers.contains_key("content-disposition"));
    let whole = file.json();
    assert_eq!(whole["whole"], json!(true));
    assert_eq!((&whole["candidate"]["name"], &whole["candidate"]["email"]), (&json!(NAME), &json!(EMAIL)));
    assert_eq!(whole["kept"]["erase_on"], json!("2028-11-24"), "two years after the last contact");
    let one = &whole["interviews"][0];
    assert_eq!(one["notes"].as_array().expect("notes").len(), 4, "what was typed in another tab, too");
    let evidence =
        |card: &Value| card["scores"]["drive"]["evidence"].as_str().is_some_and(|e| e.contains(WORDS));
    assert!(one["scorecards"].as_array().expect("cards").iter().all(evidence));
    assert_eq!(one["debrief"]["addenda"][0]["text"], json!(format!("{NAME}, later")));
    assert_eq!(one["debrief"]["decisions"][0]["reason"], json!(WORDS));
    assert!(one["script"]["steps"].as_array().is_some_and(|steps| steps.len() > 5));
    let letters = whole["letters"].as_array().expect("letters");
    assert!(letters.len() == 1 && letters[0]["kind"] == "outline" && letters[0]["sent_at"].is_string());
    let events = office.events("candidate.exported");
    let data = trail::data([("candidate", &office.candidate.id), ("by", &office.ada.id)]);
    assert!(events.len() == 4 && events.iter().all(|e| e.data == data), "{events:?}");
}

fn an_agreement_outlives_its_candidate(backend: Backend) {
    let site = Site::ready(backend);
    let ada = site.admin();
    let opening = site.published(&ada, "wout@northwind.example");
    let candidate = site.candidate(&ada, &opening);
    let interview = site.interview(&ada, &candidate, &opening, &[&ada]);
    site.submit_card(&interview, &ada);
    let sealed = site.sealed(&site.sent(&ada, &site.draft(&opening, &candidate)));
    let (document, ledger) = (site.document(&sealed), format!("/ledger/{}", sealed.id));
    let mut browser = site.signed_in(&ada.email);
    let asked = "The interview records were erased on 23 November 2026";
    browser.get(&ledger).is_ok().never_says(asked);
    let api = Program::new(&site.base, &site.token(&ada.email));
    api.send("DELETE", &format!("/candidates/{}", candidate.id), &json!({})).is(204);
    let found = site.found(&sealed);
    assert_eq!((&found.candidate_id, &found.draft.candidate_id), (&None, &None));
    assert_eq!(found.draft.coachee.name, candidate.name, "as it was signed");
    assert_eq!(site.document(&sealed), document);
    browser.get(&ledger).is_ok().says(asked).says(&candidate.name);
    browser.get(&sealed.path()).is_ok();
    let mut door = site.door(&site.parties(&sealed)[1]);
    door.get("/pact").is_ok();
    door.get("/pact/ledger").is_ok().says(asked);
    look(&site);
    the_trail_holds(&site);
}

/// The organisation's own times, as an administrator sets them.
fn set_times(site: &Site, months: &str, agreements: &str, check_ins: &str) {
    let mut browser = site.signed_in("ada@northwind.example");
    let fields = [
        ("candidate_months", months),
        ("agreement_years", agreements),
        ("check_in_years", check_ins),
        ("contact", "privacy@northwind.example"),
    ];
    browser.get("/settings/privacy").is_ok();
    browser.post("/settings/privacy", &fields).leads_to("/settings/privacy");
}

fn at(site: &Site, day: Date) {
    site.set(&format!("{day}T09:00:00Z"));
}

fn an_agreement_that_is_over_goes_after_its_own_time(backend: Backend) {
    let site = Site::ready(backend);
    let ada = site.admin();
    set_times(&site, "6", "1", "");
    let sealed = site.sealed(&site.sent_example(&ada));
    site.ended(&sealed, &ada);
    let last: Date = site.found(&sealed).ending.expect("an end").ends_on.parse().expect("a day");
    look(&site);
    let gone = last.saturating_add(1.year());
    at(&site, gone.saturating_sub(30.days()));
    look(&site);
    let told = format!("On {} this agreement is erased", Language::En.date(gone));
    let mut browser = site.signed_in(&ada.email);
    browser.get(&sealed.path()).is_ok().says(&told);
    browser.get("/").is_ok().says(&format!(": erased on {}", Language::En.day(gone)));
    let chain = |site: &Site| site.app.db.read_now(|c| trail::chain(c, &sealed.id)).expect("a chain");
    let before = chain(&site);
    at(&site, gone);
    look(&site);
    site.signed_in(&ada.email).get(&sealed.path()).is(404);
    assert!(site.app.db.read_now(|c| agreements::find(c, &sealed.id)).is_err());
    // The candidate of an opening in Belgium went half a year before.
    is_nowhere(&site, backend, &[HIRE, "Noor moves on."]);
    assert!(!secrets::dump(&site, backend).contains("Noor Claes"));
    let after = chain(&site);
    assert_eq!((&after[..before.len()], after.len()), (&before[..], before.len() + 1));
    assert_eq!(after[before.len()].kind, "agreement.erased");
    assert_eq!(trail::first_break(&after), None);
    the_trail_holds(&site);
}

fn what_was_said_at_a_review_goes_and_the_review_stays(backend: Backend) {
    let site = Site::ready(backend);
    let ada = site.admin();
    set_times(&site, "6", "", "1");
    let sealed = site.sealed(&site.sent_example(&ada));
    look(&site);
    let first = site.app.db.read_now(|c| reviews::of_agreement(c, &sealed.id)).expect("reviews").remove(0);
    let on = first.date().expect("a day");
    at(&site, on);
    let text = site.found(&sealed).text().expect("a text");
    let said = |score: &str| Said { score: score.into(), words: WORDS.into() };
    let answers = Answers {
        promises: text.commitments.iter().map(|c| (c.id.clone(), said("4"))).collect(),
        goals: text.goals.iter().map(|g| (g.id.clone(), said("3"))).collect(),
        submit: true,
        ..Answers::default()
    };
    for party in site.parties(&sealed) {
        site.at_door(&party, |c, desk| {
            check_ins::keep_note(c, desk, &first.id, "A note of one's own: marmalade.")?;
            talks::add(c, desk, "About the marmalade.")?;
            check_ins::save(c, desk, &first.id, &answers)
        })
        .expect("a check-in");
    }
    let gone = on.saturating_add(1.year());
    at(&site, gone.saturating_sub(20.days()));
    look(&site);
    let mut browser = site.signed_in(&ada.email);
    let told = format!("1 review loses its words from {} on", Language::En.day(gone));
    browser.get("/settings/privacy").is_ok().says(&told);
    let [_, hire] = site.parties(&sealed);
    let page = format!("/pact/reviews/{}", first.id);
    let near = format!("On {} what you two said at this review is erased", Language::En.date(gone));
    site.door(&hire).get(&page).is_ok().says(&near).says(WORDS);
    assert!(secrets::dump(&site, backend).contains("marmalade"));
    at(&site, gone.saturating_add(1.day()));
    look(&site);
    is_nowhere(&site, backend, &["marmalade"]);
    let (reviews, submitted): (i64, i64) = site
        .app
        .db
        .read_now(|c| {
            let of = review::table.filter(review::id.eq(&first.id)).count().get_result(c)?;
            let done = check_in::table.filter(check_in::submitted_at.is_not_null());
            Ok((of, done.count().get_result(c)?))
        })
        .expect("rows");
    assert_eq!((reviews, submitted), (1, 2), "that it took place stays");
    site.signed_in(&ada.email).get(&format!("/reviews/{}", first.id)).is_ok();
    assert_eq!(hire.side, Side::Coachee);
    let today = Language::En.day(gone.saturating_add(1.day()));
    let erased = format!("What was said at this review was erased on {today}.");
    site.door(&hire).get(&page).is_ok().says(&erased).never_says(WORDS);
    assert_eq!(site.found(&sealed).draft.coachee.name, "Noor Claes", "the agreement goes on");
    the_trail_holds(&site);
}

fn a_shorter_time_erases_nothing_before_it_is_told(backend: Backend) {
    let office = Office::open(backend, "BE");
    assert_eq!(office.erase_on(), "2027-05-23", "six months where nothing else is said");
    let mut ada = office.browser(&office.ada);
    ada.get("/settings/privacy").is_ok().says("4 weeks after the last contact");
    let bad = ada.post("/settings/privacy", &[("candidate_months", "99"), ("contact", "Ask Ada")]);
    bad.is(422).says("from 1 to 36").says("Ask Ada");
    office.site.set("2027-03-01T09:00:00Z");
    set_times(&office.site, "1", "", "");
    assert_eq!(office.erase_on(), "2027-03-08", "and not at once");
    look(&office.site);
    assert!(office.is_there());
    office.browser(&office.ada).get("/").is_ok().says(&format!("{NAME}: erased on 8 March 2027"));
    office.site.set("2027-03-08T09:00:00Z");
    look(&office.site);
    assert!(!office.is_there());
}

fn the_notice_is_for_everybody_in_every_language(backend: Backend) {
    let office = Office::open(backend, "NL");
    let now = office.site.now();
    let (opening, url) = (&office.opening, format!("{}/jobs/{}", office.site.base, office.opening.slug));
    let path = format!("/privacy/{}", opening.id);
    let mut anybody = Browser::new(&office.site.base);
    anybody.get(&path).is_ok().never_says(&opening.fields.title).never_says(NAME);
    office.planned();
    let letter = office.site.letter_to(EMAIL, "outline");
    anybody
        .get(&letter.link("/privacy/"))
        .is_ok()
        .says("4 weeks")
        .says("it ranks nobody and decides nothing");
    let published = office.site.app.db.write_now(|c| openings::publish(c, now, &office.ada, opening, &url));
    published.expect("published");
    let job = anybody.get(&format!("/jobs/{}", opening.slug));
    job.is_ok().says(&format!("href=\"{path}?language=en\""));
    set_times(&office.site, "6", "", "");
    for language in Language::ALL {
        let page = anybody.get(&format!("{path}?language={language}"));
        page.is_ok().says(&language.text("privacy-notice-title")).says("privacy@northwind.example");
        page.says(&format!("lang=\"{language}\"")).says(&opening.fields.title).never_says(NAME);
    }
    anybody.get("/privacy/nothing").is(404);
}
