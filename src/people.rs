//! Members (who run it) and parties (who promise): two kinds of people, two kinds of doors.

pub mod feeds;
pub mod pages;
pub mod parties;
pub mod repeats;
pub mod sign_in;
pub mod store;
pub mod visit;

use serde::{Deserialize, Serialize};

pub use store::{Member, NewMember};
pub use visit::{Route, Visit};

/// The two sides of every agreement, always in this order.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, utoipa::ToSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Side {
    Coach,
    Coachee,
}

impl Side {
    pub const BOTH: [Self; 2] = [Self::Coach, Self::Coachee];

    pub fn name(self) -> &'static str {
        match self {
            Self::Coach => "coach",
            Self::Coachee => "coachee",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::BOTH.into_iter().find(|s| s.name() == name)
    }

    pub fn other(self) -> Self {
        match self {
            Self::Coach => Self::Coachee,
            Self::Coachee => Self::Coach,
        }
    }
}
