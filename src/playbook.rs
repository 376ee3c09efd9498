//! Expectations: one promise by one side, with four faces (ad, interview, agreement, review) that all
//! come from one place.

pub mod api;
pub mod builtin;
pub mod pages;

use serde::{Deserialize, Serialize};

use crate::people::Side;

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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
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
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct AgreementFace {
    pub commitment: String,
    pub noticed_by: String,
}

/// Asked at each review: was it kept?
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct ReviewFace {
    pub of_self: String,
    pub of_other: String,
}
