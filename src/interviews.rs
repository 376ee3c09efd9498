//! First interviews: candidates, the script with both sides of the contract, the same questions for
//! everyone, scorecards that are blind until submitted, and the debrief that decides.

pub mod api;
pub mod brief;
pub mod debrief;
pub mod debrief_api;
pub mod debrief_pages;
pub mod decisions;
pub mod exercises;
pub mod fairness;
pub mod keeping;
pub mod letters;
pub mod material;
pub mod material_api;
pub mod material_pages;
pub mod notes;
pub mod pages;
pub mod plan_api;
pub mod plan_pages;
pub mod plans;
pub mod questions;
pub mod room;
pub mod room_api;
pub mod room_pages;
pub mod rounds;
pub mod scorecard;
pub mod script;
pub mod store;
pub mod versions;
pub mod walk;

use jiff::{Timestamp, civil::DateTime, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::{
    failure::{Problems, Result},
    web::forms::Check as _,
};

/// A candidate as typed or sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct CandidateInput {
    pub name: String,
    pub email: String,
    /// BCP 47; the opening's unless given.
    pub language: String,
    /// IANA; the organisation's unless given.
    pub time_zone: String,
}

impl CandidateInput {
    pub fn check(&self, language: &str, zone: &str) -> Result<Self> {
        let or = |given: &str, other: &str| {
            if given.trim().is_empty() { other.to_owned() } else { given.to_owned() }
        };
        let mut p = Problems::default();
        let checked = Self {
            name: p.line("name", &self.name),
            email: p.email("email", &self.email),
            language: p.language("language", &or(&self.language, language)).tag().to_owned(),
            time_zone: p.zone("time_zone", &or(&self.time_zone, zone)),
        };
        p.finish(checked)
    }
}

/// An interview as planned.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct InterviewInput {
    /// Email addresses of members; whoever plans it unless given.
    pub interviewers: Vec<String>,
    /// RFC 3339, or a local date and time in the planner's zone; may be empty.
    pub scheduled_at: String,
    /// 30, 45 or 60; 45 unless given.
    #[serde(deserialize_with = "crate::web::forms::loose")]
    pub minutes: String,
    /// BCP 47; the candidate's unless given.
    pub language: String,
    /// What this round is called; may be empty.
    pub round: String,
    /// Where it takes place, or the address of a call; may be empty.
    pub place: String,
    /// Whether the candidate gets a letter that says what will be asked of them and what the coach promises.
    #[serde(deserialize_with = "crate::web::forms::flag")]
    pub tell_candidate: bool,
}

impl InterviewInput {
    /// What is said of a round beside its script, in order.
    pub fn round(&self) -> Result<Wished> {
        let mut p = Problems::default();
        if self.tell_candidate && self.scheduled_at.trim().is_empty() {
            p.key("tell_candidate", "room-error-tell-date");
        }
        let wished = Wished {
            title: p.optional_line("round", &self.round),
            place: p.optional_line("place", &self.place),
            tell: self.tell_candidate,
        };
        p.finish(wished)
    }
}

/// What is said of a round beside its script.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wished {
    pub title: String,
    pub place: String,
    pub tell: bool,
}

/// Reads an instant, or a local time in a zone.
pub fn instant(text: &str, zone: &str) -> Option<Timestamp> {
    let text = text.trim();
    text.parse::<Timestamp>().ok().or_else(|| {
        let local: DateTime = text.parse().ok()?;
        let zone = TimeZone::get(zone).ok()?;
        Some(zone.to_ambiguous_zoned_datetime(local).compatible().ok()?.timestamp())
    })
}
