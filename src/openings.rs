//! Openings: what a recruiter advertises, with the expectations of both sides. Rules: what makes an
//! opening, and how its state follows from its rows.

pub mod ad;
pub mod advice;
pub mod api;
pub mod channels;
pub mod count;
pub mod edit_rows;
pub mod edits;
pub mod embed;
pub mod feeds;
pub mod jobs;
pub mod pages;
pub mod pay;
pub mod picture;
pub mod posting;
pub mod store;
pub mod studio;
pub mod titles;
pub mod word_lists;
pub mod word_pages;
pub mod wording;
pub mod wording_api;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::{
    access::State,
    failure::{Message, Problems, Result},
    languages::Language,
    people::{Member, Side},
    playbook::Playbook,
    web::forms::{self, Check as _},
};

pub const EMPLOYMENT_TYPES: [&str; 8] =
    ["FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"];
pub const PAY_PERIODS: [&str; 5] = ["HOUR", "DAY", "WEEK", "MONTH", "YEAR"];

/// An opening as it is typed or sent, and as it is shown again.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct OpeningInput {
    pub title: String,
    pub team: String,
    pub summary: String,
    /// The team's vision in a sentence.
    pub vision: String,
    pub location: Location,
    #[serde(deserialize_with = "forms::flag")]
    pub remote: bool,
    /// As in schema.org: FULL_TIME, PART_TIME and so on.
    pub employment_type: String,
    pub pay: Pay,
    /// What comes with the pay, in a few words.
    pub benefits: String,
    /// BCP 47: en, nl, fr or de.
    pub language: String,
    /// ISO 8601 date, or empty.
    pub closes_on: String,
    pub apply_url: String,
    pub coach: CoachInput,
    /// Keys of the playbook, of both sides.
    pub expectations: Vec<String>,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Location {
    pub city: String,
    /// State or province, by its name or its code.
    pub region: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}

/// Decimal strings with an ISO 4217 currency; all empty where no pay is given.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Pay {
    #[serde(deserialize_with = "forms::loose")]
    pub min: String,
    #[serde(deserialize_with = "forms::loose")]
    pub max: String,
    pub currency: String,
    /// HOUR, DAY, WEEK, MONTH or YEAR.
    pub period: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct CoachInput {
    pub name: String,
    pub email: String,
    pub title: String,
    pub language: String,
    pub time_zone: String,
}

impl OpeningInput {
    /// The opening with every field in order, or one sentence per field that is not. A closing date that
    /// has passed since the `old` opening was saved may stay, and so may a promise that was retired since.
    pub fn check(&self, today: Date, home_zone: &str, old: Option<&Self>, book: &Playbook) -> Result<Self> {
        let mut p = Problems::default();
        let language = p.language("language", &self.language);
        let checked = Self {
            title: p.line("title", &self.title),
            team: p.optional_line("team", &self.team),
            summary: p.text("summary", &self.summary),
            vision: p.optional_line("vision", &self.vision),
            location: self.location.check(&mut p, self.remote),
            remote: self.remote,
            employment_type: one_of(
                &mut p,
                "employment_type",
                &self.employment_type,
                &EMPLOYMENT_TYPES,
                "FULL_TIME",
            ),
            pay: self.pay.check(&mut p),
            benefits: p.optional_text("benefits", &self.benefits),
            language: language.tag().to_owned(),
            closes_on: check_closing(&mut p, &self.closes_on, today, old),
            apply_url: check_url(&mut p, &self.apply_url),
            coach: self.coach.check(&mut p, language, home_zone),
            expectations: check_expectations(&mut p, &self.expectations, old, book),
        };
        p.finish(checked)
    }
}

impl Location {
    fn check(&self, p: &mut Problems, remote: bool) -> Self {
        let city = if remote {
            p.optional_line("location.city", &self.city)
        } else {
            p.line("location.city", &self.city)
        };
        let region = p.optional_line("location.region", &self.region);
        let country = self.country.trim().to_uppercase();
        if country.len() != 2 || !country.chars().all(|c| c.is_ascii_uppercase()) {
            p.key("location.country", "error-country");
        }
        Self { city, region, country }
    }
}

impl Pay {
    fn check(&self, p: &mut Problems) -> Self {
        let (min, max) = (money(p, "pay.min", &self.min), money(p, "pay.max", &self.max));
        if min.is_none() && max.is_none() {
            return Self::default();
        }
        if let (Some(low), Some(high)) = (&min, &max)
            && low.parse::<f64>().unwrap_or(0.0) > high.parse::<f64>().unwrap_or(0.0)
        {
            p.key("pay.max", "error-pay-order");
        }
        let currency = self.currency.trim().to_uppercase();
        if currency.len() != 3 || !currency.chars().all(|c| c.is_ascii_uppercase()) {
            p.key("pay.currency", "error-currency");
        }
        let period = one_of(p, "pay.period", &self.period, &PAY_PERIODS, "YEAR");
        Self { min: min.unwrap_or_default(), max: max.unwrap_or_default(), currency, period }
    }

    pub fn is_given(&self) -> bool {
        !self.min.is_empty() || !self.max.is_empty()
    }

    /// '42000 to 50000 EUR a year', as the language says it; empty where none is given.
    pub fn say(&self, language: Language) -> String {
        if !self.is_given() {
            return String::new();
        }
        let period = language.text(&format!("pay-{}", self.period.to_lowercase()));
        let args = |key: &str| {
            let (min, max) = (language.number(&self.min), language.number(&self.max));
            let pairs = [("min", &*min), ("max", &*max), ("currency", &*self.currency), ("period", &*period)];
            language.text_with(key, &pairs)
        };
        match (self.min.is_empty(), self.max.is_empty()) {
            (false, false) if self.min == self.max => args("pay-exact"),
            (false, false) => args("pay-range"),
            (false, true) => args("pay-from"),
            _ => args("pay-up-to"),
        }
    }
}

impl CoachInput {
    fn check(&self, p: &mut Problems, language: Language, home_zone: &str) -> Self {
        let or = |given: &str, fallback: &str| {
            if given.is_empty() { fallback.to_owned() } else { given.to_owned() }
        };
        let named = !self.name.trim().is_empty() || !self.email.trim().is_empty();
        let spoken = or(&self.language, language.tag());
        Self {
            name: if named { p.line("coach.name", &self.name) } else { String::new() },
            email: if named { p.email("coach.email", &self.email) } else { String::new() },
            title: p.optional_line("coach.title", &self.title),
            language: p.language("coach.language", &spoken).tag().to_owned(),
            time_zone: p.zone("coach.time_zone", &or(&self.time_zone, home_zone)),
        }
    }
}

fn one_of(p: &mut Problems, field: &str, value: &str, known: &[&str], fallback: &str) -> String {
    let value = if value.trim().is_empty() { fallback.to_owned() } else { value.trim().to_uppercase() };
    if !known.contains(&value.as_str()) {
        p.add(field, Message::new("error-choice").with("known", known.join(", ")));
    }
    value
}

/// A decimal with at most two places, plainly written; zero is no pay.
fn money(p: &mut Problems, field: &str, value: &str) -> Option<String> {
    let value = value.trim();
    if value.is_empty() {
        return None;
    }
    let (whole, cents) = value.split_once('.').unwrap_or((value, "0"));
    let digits =
        |t: &str, most: usize| (1..=most).contains(&t.len()) && t.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole, 12) || !digits(cents, 2) || value.parse::<f64>().unwrap_or(0.0) <= 0.0 {
        p.key(field, "error-money");
    }
    let plain = whole.trim_start_matches('0');
    let plain = if plain.is_empty() { "0" } else { plain };
    Some(match cents.trim_end_matches('0') {
        "" => plain.to_owned(),
        _ => format!("{plain}.{cents}"),
    })
}

fn check_closing(p: &mut Problems, value: &str, today: Date, old: Option<&OpeningInput>) -> String {
    let unchanged = old.is_some_and(|o| o.closes_on == value.trim());
    match p.date("closes_on", value) {
        Some(date) if date < today && !unchanged => {
            p.key("closes_on", "error-closing-past");
            String::new()
        }
        Some(date) => date.to_string(),
        None => String::new(),
    }
}

fn check_url(p: &mut Problems, value: &str) -> String {
    let value = value.trim();
    let web = url::Url::parse(value).is_ok_and(|u| matches!(u.scheme(), "http" | "https" | "mailto"));
    if !value.is_empty() && !web {
        p.key("apply_url", "error-url");
    }
    value.to_owned()
}

/// Keys that are offered, each once, in the playbook's order; both sides promise something, or it is no pact.
fn check_expectations(
    p: &mut Problems,
    keys: &[String],
    old: Option<&OpeningInput>,
    book: &Playbook,
) -> Vec<String> {
    let kept = |key: &str| old.is_some_and(|o| o.expectations.iter().any(|k| k == key));
    for key in keys {
        let wrong = match book.entry(key) {
            None => "error-expectation",
            Some(entry) if entry.retired && !kept(key) => "playbook-error-retired",
            Some(_) => continue,
        };
        p.add("expectations", Message::new(wrong).with("key", key));
        return Vec::new();
    }
    let chosen: Vec<_> = book.entries().iter().filter(|e| keys.contains(&e.key)).collect();
    if Side::BOTH.iter().any(|side| !chosen.iter().any(|e| e.side == *side)) {
        p.key("expectations", "error-expectations-both");
    }
    chosen.iter().map(|e| e.key.clone()).collect()
}

/// An opening as it is kept.
#[derive(Clone, Debug)]
pub struct Opening {
    pub id: String,
    pub slug: String,
    pub fields: OpeningInput,
    pub created_at: i64,
    pub created_by: String,
}

impl Opening {
    pub fn language(&self) -> Language {
        self.fields.language.parse().unwrap_or_default()
    }

    pub fn path(&self) -> String {
        format!("/openings/{}", self.id)
    }

    /// Whether the member is this opening's coach.
    pub fn is_of(&self, member: &Member) -> bool {
        self.created_by == member.id || self.fields.coach.email == member.email
    }
}

/// Where an opening stands: whether its newest publication, if there is one, was withdrawn, and whether
/// its closing date has passed.
pub fn state(withdrawn: Option<bool>, closes_on: Option<&str>, today: Date) -> State {
    let closed = closes_on.and_then(|d| d.parse::<Date>().ok()).is_some_and(|d| d < today);
    match withdrawn {
        None => State::OpeningDraft,
        Some(true) => State::OpeningWithdrawn,
        Some(false) if closed => State::OpeningClosed,
        Some(false) => State::OpeningPublished,
    }
}

/// The word for a state, in the API and as part of a message key.
pub fn state_name(state: State) -> &'static str {
    match state {
        State::OpeningPublished => "published",
        State::OpeningWithdrawn => "withdrawn",
        State::OpeningClosed => "closed",
        _ => "draft",
    }
}
