//! First interviews: candidates, the script with both sides of the contract, the same questions for
//! everyone, scorecards that are blind until submitted, and the debrief that decides.

pub mod api;
pub mod debrief;
pub mod debrief_api;
pub mod debrief_pages;
pub mod decisions;
pub mod exercises;
pub mod fairness;
pub mod material;
pub mod material_api;
pub mod material_pages;
pub mod pages;
pub mod questions;
pub mod scorecard;
pub mod script;
pub mod store;
pub mod versions;

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
