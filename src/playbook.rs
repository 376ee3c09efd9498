//! Expectations: one promise by one side, with four faces (ad, interview, agreement, review) that all
//! come from one place. An organisation edits, adds, retires and translates them; what was published,
//! asked or signed keeps the wording of its own day.

pub mod api;
pub mod book;
pub mod builtin;
pub mod editing;
pub mod exchange;
pub mod import;
pub mod import_pages;
pub mod pages;
pub mod store;
pub mod views;
pub mod wording;

use serde::{Deserialize, Serialize};

use crate::people::Side;

pub use book::Playbook;

/// An expectation in one language.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Expectation {
    pub key: String,
    pub side: Side,
    /// Its label in lists.
    pub name: String,
    pub ad: AdFace,
    pub interview: InterviewFace,
    pub agreement: AgreementFace,
    pub review: ReviewFace,
}

/// Said to the reader of a job ad.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct AdFace {
    pub short: String,
    pub full: String,
}

/// Said and asked in the first interview.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct InterviewFace {
    pub say: String,
    pub ask: String,
    pub probes: Vec<String>,
    pub listen_for: Vec<String>,
    /// What was heard, for scores 1 to 5.
    pub anchors: [String; 5],
}

/// Signed by the side that promises.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct AgreementFace {
    pub commitment: String,
    pub noticed_by: String,
}

/// Asked at each review: was it kept?
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct ReviewFace {
    pub of_self: String,
    pub of_other: String,
}

/// The four faces, in the order in which a promise wears them.
pub const FACES: [&str; 4] = ["ad", "interview", "agreement", "review"];

impl Expectation {
    /// Every text of it with its place (`ad.short`, `interview.anchors.0`), in the order of the faces; a
    /// list is one text of several lines.
    pub fn texts(&self) -> Vec<(String, String)> {
        let (ad, asked, agreed, review) = (&self.ad, &self.interview, &self.agreement, &self.review);
        let one = |place: &str, text: &str| (place.to_owned(), text.to_owned());
        let mut all = vec![
            one("name", &self.name),
            one("ad.short", &ad.short),
            one("ad.full", &ad.full),
            one("interview.say", &asked.say),
            one("interview.ask", &asked.ask),
            one("interview.probes", &asked.probes.join("\n")),
            one("interview.listen_for", &asked.listen_for.join("\n")),
        ];
        all.extend(asked.anchors.iter().enumerate().map(|(n, a)| one(&format!("interview.anchors.{n}"), a)));
        all.extend([
            one("agreement.commitment", &agreed.commitment),
            one("agreement.noticed_by", &agreed.noticed_by),
            one("review.of_self", &review.of_self),
            one("review.of_other", &review.of_other),
        ]);
        all
    }
}
