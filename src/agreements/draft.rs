//! The agreement as it is drawn up, before both sides work on it. Pure rules.

use jiff::{ToSpan as _, civil::Date};
use serde::{Deserialize, Serialize};

use super::{
    AgreedText, DIFFICULTIES, Goal, MOST_COMMITMENTS, MOST_GOALS, ONE_ON_ONES,
    clauses::Edition,
    places,
    text::{AgreedCommitment, FORMAT, Named, Signatory, Told},
};
use crate::{
    failure::{Message, Problems, Result},
    languages::Language,
    organisation::Organisation,
    people::{Side, parties::Party},
    playbook::Playbook,
    rhythm::{self, Holidays, Planned},
    web::forms::{self, Check as _},
};

/// Days of notice unless something else is agreed.
const NOTICE: u16 = 14;
/// The longest notice: a season.
const LONGEST_NOTICE: u16 = 90;

/// An agreement as it is drafted.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Draft {
    pub opening_id: Option<String>,
    pub candidate_id: Option<String>,
    pub coach: Person,
    pub coachee: Person,
    /// ISO 8601.
    pub start_date: String,
    /// The language that binds, BCP 47.
    pub language: String,
    /// The team's vision; the organisation's own is added.
    pub vision: String,
    pub commitments: Vec<Commitment>,
    pub goals: Vec<Goal>,
    /// weekly, fortnightly or monthly.
    pub one_on_one: String,
    /// Such as `30d 60d 90d every 3m from 6m to 24m` (d for days, m for months, q for quarters, y for years);
    /// the standard rhythm unless given.
    pub review_rhythm: String,
    /// Where the work is done: be-vlg, be-wal, be-bru or fr, whose law asks for a language; else empty.
    pub place: String,
    /// A second language in which the text is added, for information only; empty for none.
    pub second_language: String,
    /// Days between giving notice and the end of the agreement; 14 unless given.
    #[serde(deserialize_with = "forms::loose")]
    pub notice_days: String,
    /// Who is told, besides the two, when a review does not happen; nobody unless given.
    pub told: Told,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Person {
    pub name: String,
    pub email: String,
    pub title: String,
    /// BCP 47: the language of this person's pages and letters.
    pub language: String,
    /// IANA.
    pub time_zone: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Commitment {
    /// coach or coachee.
    pub side: String,
    /// The playbook's key, or empty for a promise of one's own.
    pub expectation: String,
    /// In the first person of that side.
    pub text: String,
    pub noticed_by: String,
}

impl Draft {
    /// The draft in order, or one sentence per field that is not.
    pub fn check(&self, today: Date, home: &Organisation, book: &Playbook) -> Result<Self> {
        let mut p = Problems::default();
        let language = p.language("language", or(&self.language, &home.language));
        let checked = Self {
            opening_id: some(&self.opening_id),
            candidate_id: some(&self.candidate_id),
            coach: self.coach.check("coach", &mut p, language, home),
            coachee: self.coachee.check("coachee", &mut p, language, home),
            start_date: check_start(&mut p, &self.start_date, today),
            language: language.tag().to_owned(),
            vision: p.optional_line("vision", &self.vision),
            commitments: check_commitments(&mut p, &self.commitments, book),
            goals: check_goals(&mut p, &self.goals),
            one_on_one: choice(&mut p, "one_on_one", or(&self.one_on_one, "weekly"), &ONE_ON_ONES),
            review_rhythm: check_rhythm(&mut p, "review_rhythm", or(&self.review_rhythm, rhythm::STANDARD)),
            place: places::check(&mut p, &self.place),
            second_language: check_second(&mut p, &self.second_language, language),
            notice_days: check_notice(&mut p, "notice_days", or(&self.notice_days, "14")),
            told: self.told.check(&mut p, [&self.coach.email, &self.coachee.email]),
        };
        if !checked.coach.email.is_empty() && checked.coach.email == checked.coachee.email {
            p.key("coachee.email", "error-same-person");
        }
        p.finish(checked)
    }

    /// A new draft with every expectation of `keys` worded as a commitment.
    pub fn filled(book: &Playbook, keys: &[String], language: Language) -> Vec<Commitment> {
        let all = Side::BOTH.into_iter().flat_map(|side| book.chosen(language, keys, side));
        all.map(|e| Commitment {
            side: e.side.name().to_owned(),
            expectation: e.key.clone(),
            text: e.agreement.commitment.clone(),
            noticed_by: e.agreement.noticed_by.clone(),
        })
        .collect()
    }

    /// The review dates as the draft stands, with the holidays as known now; none while start or rhythm are
    /// not in order.
    pub fn reviews(&self, holidays: &Holidays) -> Vec<Planned> {
        let start = self.start_date.parse();
        start.map(|start| planned(start, &self.review_rhythm, holidays)).unwrap_or_default()
    }

    /// Whether each review has a day of its own; if not, the sentence that names the two.
    pub fn check_days(&self, holidays: &Holidays) -> Result<()> {
        let mut p = Problems::default();
        let (start, all) = (self.start_date.parse()?, rhythm::parse(&self.review_rhythm).unwrap_or_default());
        if let Some(message) = rhythm::clash(start, &all, &self.reviews(holidays), holidays) {
            p.add("review_rhythm", message);
        }
        p.finish(())
    }

    pub fn person(&self, side: Side) -> &Person {
        match side {
            Side::Coach => &self.coach,
            Side::Coachee => &self.coachee,
        }
    }

    /// The text of a draft that was checked, as version `version` of an agreement.
    pub fn agreed(
        &self,
        id: &str,
        version: i32,
        home: &Organisation,
        clauses: &Edition,
        holidays: &Holidays,
    ) -> Result<AgreedText> {
        let commitment = |c: &Commitment| AgreedCommitment {
            id: String::new(),
            side: Side::from_name(&c.side).unwrap_or(Side::Coach),
            expectation: c.expectation.clone(),
            text: c.text.clone(),
            noticed_by: c.noticed_by.clone(),
        };
        let mut text = AgreedText {
            format: FORMAT.to_owned(),
            agreement: id.to_owned(),
            version,
            replaces: None,
            language: self.language.parse().unwrap_or_default(),
            organisation: Named { name: home.name.clone(), vision: home.vision.clone() },
            team_vision: self.vision.clone(),
            coach: self.coach.signatory(),
            coachee: self.coachee.signatory(),
            start_date: self.start_date.parse()?,
            commitments: self.commitments.iter().map(commitment).collect(),
            goals: self.goals.clone(),
            one_on_one: self.one_on_one.clone(),
            reviews: self.reviews(holidays),
            clauses: Vec::new(),
            notice_days: self.notice_days.parse().unwrap_or(NOTICE),
            place: self.place.clone(),
            clauses_edition: clauses.version,
            second: None,
            told: Some(self.told.clone()).filter(|told| !told.email.is_empty()),
        };
        text.clauses = clauses.clauses.iter().map(|c| text.fill(c)).collect();
        Ok(text.numbered())
    }

    /// The draft that would lead to a text: how a text is shown and changed by the same pages.
    pub fn of_text(text: &AgreedText, drawn_up: &Self, parties: &[Party; 2]) -> Self {
        let commitment = |c: &AgreedCommitment| Commitment {
            side: c.side.name().to_owned(),
            expectation: c.expectation.clone(),
            text: c.text.clone(),
            noticed_by: c.noticed_by.clone(),
        };
        let [coach, coachee] = parties;
        Self {
            opening_id: drawn_up.opening_id.clone(),
            candidate_id: drawn_up.candidate_id.clone(),
            coach: Person::of(coach),
            coachee: Person::of(coachee),
            start_date: text.start_date.to_string(),
            language: text.language.tag().to_owned(),
            vision: text.team_vision.clone(),
            commitments: text.commitments.iter().map(commitment).collect(),
            goals: text.goals.clone(),
            one_on_one: text.one_on_one.clone(),
            review_rhythm: text.rhythm(),
            place: text.place.clone(),
            second_language: text.second.as_ref().map(|s| s.language.tag().to_owned()).unwrap_or_default(),
            notice_days: text.notice_days.to_string(),
            told: text.told.clone().unwrap_or_default(),
        }
    }
}

/// The review dates of a rhythm; none while it is not in order.
fn planned(start: Date, text: &str, holidays: &Holidays) -> Vec<Planned> {
    rhythm::parse(text).map(|all| rhythm::plan_over(start, &all, holidays)).unwrap_or_default()
}

/// What was typed in several lines, where one is wanted.
pub fn one_line(text: &str) -> String {
    text.replace(['\r', '\n'], " ")
}

fn check_second(p: &mut Problems, tag: &str, binding: Language) -> String {
    if tag.trim().is_empty() {
        return String::new();
    }
    let second = p.language("second_language", tag.trim());
    if second == binding {
        p.key("second_language", "error-second-language");
    }
    second.tag().to_owned()
}

/// Days of notice in order, or their sentence.
pub fn check_notice(p: &mut Problems, field: &str, days: &str) -> String {
    let days = days.trim();
    if !days.parse().is_ok_and(|n: u16| n <= LONGEST_NOTICE) {
        p.add(field, Message::new("error-notice-days").with("most", LONGEST_NOTICE));
    }
    days.to_owned()
}

/// A goal in order; `at` stands before its fields' names.
pub fn check_goal(p: &mut Problems, at: &str, g: &Goal) -> Goal {
    let at = |part: &str| format!("{at}{part}");
    if !g.difficulty.is_empty() {
        choice(p, &at("difficulty"), &g.difficulty, &DIFFICULTIES);
    }
    Goal {
        id: g.id.clone(),
        title: p.line(&at("title"), &g.title),
        measure: p.optional_line(&at("measure"), &g.measure),
        due: p.date(&at("due"), &g.due).map(|d| d.to_string()).unwrap_or_default(),
        difficulty: g.difficulty.clone(),
        from: g.from.clone(),
    }
}

impl Person {
    fn of(party: &Party) -> Self {
        Self {
            name: party.name.clone(),
            email: party.email.clone(),
            title: party.title.clone(),
            language: party.language.tag().to_owned(),
            time_zone: party.time_zone.clone(),
        }
    }

    /// This person as a side of an agreement, from a version on.
    pub fn party(&self, id: String, agreement: &str, side: Side, from_version: i32) -> Party {
        Party {
            id,
            agreement: agreement.to_owned(),
            side,
            from_version,
            name: self.name.clone(),
            email: self.email.clone(),
            title: self.title.clone(),
            language: self.language.parse().unwrap_or_default(),
            time_zone: self.time_zone.clone(),
        }
    }

    pub fn signatory(&self) -> Signatory {
        Signatory { name: self.name.clone(), email: self.email.clone(), title: self.title.clone() }
    }

    /// A person in order; `field` stands before the fields' names.
    pub fn check(&self, field: &str, p: &mut Problems, language: Language, home: &Organisation) -> Self {
        let at = |part: &str| if field.is_empty() { part.to_owned() } else { format!("{field}.{part}") };
        Self {
            name: p.line(&at("name"), &self.name),
            email: p.email(&at("email"), &self.email),
            title: p.optional_line(&at("title"), &self.title),
            language: p.language(&at("language"), or(&self.language, language.tag())).tag().to_owned(),
            time_zone: p.zone(&at("time_zone"), or(&self.time_zone, &home.time_zone)),
        }
    }
}

fn or<'a>(given: &'a str, fallback: &'a str) -> &'a str {
    if given.trim().is_empty() { fallback } else { given }
}

fn some(id: &Option<String>) -> Option<String> {
    id.clone().filter(|text| !text.trim().is_empty())
}

/// Within a year back and two years ahead: a promise about the past helps nobody, and a typing
/// mistake in the year is caught.
fn check_start(p: &mut Problems, value: &str, today: Date) -> String {
    match p.date("start_date", value) {
        Some(date) if date < today.saturating_sub(1.year()) || date > today.saturating_add(2.years()) => {
            p.key("start_date", "error-start-range");
        }
        Some(date) => return date.to_string(),
        None if value.trim().is_empty() => p.key("start_date", "error-required"),
        None => {}
    }
    value.trim().to_owned()
}

/// One of the known words.
pub fn choice(p: &mut Problems, field: &str, value: &str, known: &[&str]) -> String {
    if !known.contains(&value) {
        p.add(field, Message::new("error-choice").with("known", known.join(", ")));
    }
    value.to_owned()
}

/// A rhythm in order, or its sentence.
pub fn check_rhythm(p: &mut Problems, field: &str, value: &str) -> String {
    match rhythm::parse(value) {
        Ok(milestones) => rhythm::written(&milestones),
        Err(message) => {
            p.add(field, message);
            value.to_owned()
        }
    }
}

/// Promises without a text are left out; both sides must be left with one.
fn check_commitments(p: &mut Problems, all: &[Commitment], book: &Playbook) -> Vec<Commitment> {
    let mut kept = Vec::new();
    for (n, c) in all.iter().enumerate().filter(|(_, c)| !c.text.trim().is_empty()) {
        let at = |part: &str| format!("commitments.{n}.{part}");
        if Side::from_name(&c.side).is_none() {
            p.add(at("side"), Message::new("error-choice").with("known", "coach, coachee"));
        }
        if !c.expectation.is_empty() && book.entry(&c.expectation).is_none() {
            p.add(at("expectation"), Message::new("error-expectation").with("key", &c.expectation));
        }
        kept.push(Commitment {
            side: c.side.clone(),
            expectation: c.expectation.clone(),
            text: p.statement(&at("text"), &c.text),
            noticed_by: p.optional_line(&at("noticed_by"), &one_line(&c.noticed_by)),
        });
    }
    if kept.len() > MOST_COMMITMENTS {
        p.add("commitments", Message::new("error-too-many-entries").with("most", MOST_COMMITMENTS));
    }
    if Side::BOTH.iter().any(|side| !kept.iter().any(|c| c.side == side.name())) {
        p.key("commitments", "error-commitments-both");
    }
    kept
}

/// Goals that are blank altogether are left out.
fn check_goals(p: &mut Problems, all: &[Goal]) -> Vec<Goal> {
    let mut kept = Vec::new();
    let typed =
        |g: &Goal| !(g.title.trim().is_empty() && g.measure.trim().is_empty() && g.due.trim().is_empty());
    for (n, g) in all.iter().enumerate().filter(|(_, g)| typed(g)) {
        let at = |part: &str| format!("goals.{n}.{part}");
        if !g.from.is_empty() && Side::from_name(&g.from).is_none() {
            p.key(at("from"), "error-goal-from");
        }
        kept.push(check_goal(p, &at(""), g));
    }
    if kept.len() > MOST_GOALS {
        p.add("goals", Message::new("error-too-many-entries").with("most", MOST_GOALS));
    }
    kept
}
