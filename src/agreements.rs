//! The coaching agreement: drafted from the expectations of an opening (or from nothing), sent, signed
//! by both sides, sealed. Rules: what makes a draft, and the text both sides agree to.

pub mod adoption;
pub mod api;
pub mod codes;
pub mod document;
pub mod letters;
pub mod pages;
pub mod sending;
pub mod signing;
pub mod store;
pub mod verify;

use jiff::{ToSpan as _, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    failure::{Message, Problems, Result},
    languages::Language,
    organisation::Organisation,
    people::Side,
    playbook::builtin,
    rhythm::{self, Planned},
    web::forms::Check as _,
};

pub const ONE_ON_ONES: [&str; 3] = ["weekly", "fortnightly", "monthly"];
pub const DIFFICULTIES: [&str; 3] = ["within-reach", "stretch", "hard"];
/// The clauses every agreement carries, in this order.
pub const CLAUSES: [&str; 8] = [
    "purpose",
    "confidentiality",
    "logistics",
    "preparation",
    "feedback",
    "disagreement",
    "change",
    "not-employment",
];
const MOST_COMMITMENTS: usize = 40;
const MOST_GOALS: usize = 20;

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
    /// Such as `30d 60d 90d 6m 9m 12m`; the standard rhythm unless given.
    pub review_rhythm: String,
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

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Goal {
    pub title: String,
    pub measure: String,
    /// ISO 8601, or empty.
    pub due: String,
    /// within-reach, stretch or hard; or empty.
    pub difficulty: String,
}

/// The text both sides agree to and sign: `agreement.json`, stored whole with its hash.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgreedText {
    pub format: String,
    pub agreement: String,
    pub version: i32,
    /// The hash of the text this one replaces.
    pub replaces: Option<String>,
    pub language: Language,
    pub organisation: Named,
    pub team_vision: String,
    pub coach: Signatory,
    pub coachee: Signatory,
    pub start_date: Date,
    pub commitments: Vec<AgreedCommitment>,
    pub goals: Vec<Goal>,
    pub one_on_one: String,
    pub reviews: Vec<Planned>,
    pub clauses: Vec<Clause>,
}

/// What `AgreedText::format` says.
pub const FORMAT: &str = "coachpact-agreement/1";

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Named {
    pub name: String,
    pub vision: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signatory {
    pub name: String,
    pub email: String,
    pub title: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgreedCommitment {
    pub side: Side,
    pub expectation: String,
    pub text: String,
    pub noticed_by: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Clause {
    pub key: String,
    pub title: String,
    pub text: String,
}

impl Draft {
    /// The draft in order, or one sentence per field that is not.
    pub fn check(&self, today: Date, home: &Organisation) -> Result<Self> {
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
            commitments: check_commitments(&mut p, &self.commitments),
            goals: check_goals(&mut p, &self.goals),
            one_on_one: choice(&mut p, "one_on_one", or(&self.one_on_one, "weekly"), &ONE_ON_ONES),
            review_rhythm: check_rhythm(&mut p, or(&self.review_rhythm, rhythm::STANDARD)),
        };
        if !checked.coach.email.is_empty() && checked.coach.email == checked.coachee.email {
            p.key("coachee.email", "error-same-person");
        }
        p.finish(checked)
    }

    /// A new draft with every expectation of `keys` worded as a commitment.
    pub fn filled(keys: &[String], language: Language) -> Vec<Commitment> {
        let all = builtin::all(language).iter().filter(|e| keys.contains(&e.key));
        all.map(|e| Commitment {
            side: e.side.name().to_owned(),
            expectation: e.key.clone(),
            text: e.agreement.commitment.clone(),
            noticed_by: e.agreement.noticed_by.clone(),
        })
        .collect()
    }

    /// The review dates as the draft stands; none while start or rhythm are not in order.
    pub fn reviews(&self) -> Vec<Planned> {
        match (self.start_date.parse(), rhythm::parse(&self.review_rhythm)) {
            (Ok(start), Ok(milestones)) => rhythm::plan(start, &milestones, rhythm::is_weekend),
            _ => Vec::new(),
        }
    }

    pub fn person(&self, side: Side) -> &Person {
        match side {
            Side::Coach => &self.coach,
            Side::Coachee => &self.coachee,
        }
    }

    /// The text of a draft that was checked, as version `version` of an agreement.
    pub fn agreed(&self, id: &str, version: i32, home: &Organisation) -> Result<AgreedText> {
        let language: Language = self.language.parse().unwrap_or_default();
        let names = [
            ("organisation", home.name.as_str()),
            ("coach", self.coach.name.as_str()),
            ("coachee", self.coachee.name.as_str()),
        ];
        let clause = |key: &&str| Clause {
            key: (*key).to_owned(),
            title: language.text_with(&format!("document-clause-{key}-title"), &names),
            text: language.text_with(&format!("document-clause-{key}-text"), &names),
        };
        let commitment = |c: &Commitment| AgreedCommitment {
            side: Side::from_name(&c.side).unwrap_or(Side::Coach),
            expectation: c.expectation.clone(),
            text: c.text.clone(),
            noticed_by: c.noticed_by.clone(),
        };
        let signatory =
            |p: &Person| Signatory { name: p.name.clone(), email: p.email.clone(), title: p.title.clone() };
        Ok(AgreedText {
            format: FORMAT.to_owned(),
            agreement: id.to_owned(),
            version,
            replaces: None,
            language,
            organisation: Named { name: home.name.clone(), vision: home.vision.clone() },
            team_vision: self.vision.clone(),
            coach: signatory(&self.coach),
            coachee: signatory(&self.coachee),
            start_date: self.start_date.parse()?,
            commitments: self.commitments.iter().map(commitment).collect(),
            goals: self.goals.clone(),
            one_on_one: self.one_on_one.clone(),
            reviews: self.reviews(),
            clauses: CLAUSES.iter().map(clause).collect(),
        })
    }
}

impl AgreedText {
    /// What one side promises.
    pub fn commitments_of(&self, side: Side) -> impl Iterator<Item = &AgreedCommitment> {
        self.commitments.iter().filter(move |c| c.side == side)
    }

    pub fn signatory(&self, side: Side) -> &Signatory {
        match side {
            Side::Coach => &self.coach,
            Side::Coachee => &self.coachee,
        }
    }
}

/// 'Review after 30 days', as the language says it.
pub fn review_label(language: Language, milestone: rhythm::Milestone) -> String {
    let (key, n) = match milestone {
        rhythm::Milestone::Days(n) => ("document-review-day", n),
        rhythm::Milestone::Months(n) => ("document-review-month", n),
    };
    language.text_with(key, &[("n", &n.to_string())])
}

impl Person {
    fn check(&self, field: &str, p: &mut Problems, language: Language, home: &Organisation) -> Self {
        let at = |part: &str| format!("{field}.{part}");
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

fn choice(p: &mut Problems, field: &str, value: &str, known: &[&str]) -> String {
    if !known.contains(&value) {
        p.add(field, Message::new("error-choice").with("known", known.join(", ")));
    }
    value.to_owned()
}

fn check_rhythm(p: &mut Problems, value: &str) -> String {
    match rhythm::parse(value) {
        Ok(milestones) => milestones.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
        Err(message) => {
            p.add("review_rhythm", message);
            value.to_owned()
        }
    }
}

/// Promises without a text are left out; both sides must be left with one.
fn check_commitments(p: &mut Problems, all: &[Commitment]) -> Vec<Commitment> {
    let mut kept = Vec::new();
    for (n, c) in all.iter().enumerate().filter(|(_, c)| !c.text.trim().is_empty()) {
        let at = |part: &str| format!("commitments.{n}.{part}");
        if Side::from_name(&c.side).is_none() {
            p.add(at("side"), Message::new("error-choice").with("known", "coach, coachee"));
        }
        if !c.expectation.is_empty() && builtin::find(Language::En, &c.expectation).is_none() {
            p.add(at("expectation"), Message::new("error-expectation").with("key", &c.expectation));
        }
        kept.push(Commitment {
            side: c.side.clone(),
            expectation: c.expectation.clone(),
            text: p.statement(&at("text"), &c.text),
            noticed_by: p.optional_line(&at("noticed_by"), &c.noticed_by.replace(['\r', '\n'], " ")),
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
        if !g.difficulty.is_empty() {
            choice(p, &at("difficulty"), &g.difficulty, &DIFFICULTIES);
        }
        kept.push(Goal {
            title: p.line(&at("title"), &g.title),
            measure: p.optional_line(&at("measure"), &g.measure),
            due: p.date(&at("due"), &g.due).map(|d| d.to_string()).unwrap_or_default(),
            difficulty: g.difficulty.clone(),
        });
    }
    if kept.len() > MOST_GOALS {
        p.add("goals", Message::new("error-too-many-entries").with("most", MOST_GOALS));
    }
    kept
}
