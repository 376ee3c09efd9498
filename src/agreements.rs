//! The coaching agreement: drafted from the expectations of an opening (or from nothing), negotiated by
//! both sides at their own doors, agreed, signed, sealed, amended and ended. Rules: where a version of it
//! stands, told by its rows.

pub mod acts;
pub mod adoption;
pub mod api;
pub mod changes;
pub mod clause_pages;
pub mod clauses;
pub mod codes;
pub mod differences;
pub mod document;
pub mod draft;
pub mod drafting;
pub mod ending;
pub mod goals;
pub mod hired;
pub mod hired_pages;
pub mod items;
pub mod keeping;
pub mod letters;
pub mod many;
pub mod negotiation;
pub mod notes;
pub mod overview;
pub mod pages;
pub mod paper_route;
pub mod places;
pub mod proposals;
pub mod questions;
pub mod rows;
pub mod sealing;
pub mod second;
pub mod sending;
pub mod signing;
pub mod standing;
pub mod store;
pub mod text;
pub mod texts;
pub mod verify;
pub mod versions;
pub mod words;

pub use draft::{Commitment, Draft, Person};
pub use text::{AgreedText, Goal};

use jiff::civil::Date;

use crate::{
    languages::Language,
    rhythm::{self, Planned},
};

pub const ONE_ON_ONES: [&str; 3] = ["weekly", "fortnightly", "monthly"];
pub const DIFFICULTIES: [&str; 3] = ["within-reach", "stretch", "hard"];
pub const MOST_COMMITMENTS: usize = 40;
pub const MOST_GOALS: usize = 20;
pub const MOST_CLAUSES: usize = 40;

/// 'Review after 30 days', as the language says it.
pub fn review_label(language: Language, milestone: rhythm::Milestone) -> String {
    let (key, n) = match milestone {
        rhythm::Milestone::Days(n) => ("document-review-day", n),
        rhythm::Milestone::Months(n) => ("document-review-month", n),
        rhythm::Milestone::Added(n) => ("document-review-added", n),
    };
    language.text_with(key, &[("n", &n.to_string())])
}

/// Why a review is not on the day it would be; nothing if it is.
pub fn moved_words(language: Language, review: &Planned) -> Option<String> {
    let from = language.date(review.moved_from?);
    let key = match (review.over_weekend(), review.holidays.is_empty()) {
        (_, true) => "document-review-moved-weekend",
        (false, false) => "document-review-moved-holiday",
        (true, false) => "document-review-moved-both",
    };
    let holidays = review.holidays.join(", ");
    Some(language.text_with(key, &[("date", &from), ("holidays", &holidays)]))
}

/// How a day that has passed is told: before both had signed, or since; nothing for what is to come.
pub fn passed_words(language: Language, day: Date, today: Date, signed: Option<Date>) -> Option<String> {
    match signed {
        Some(signed) if day < signed => Some(language.text("reviews-over-before")),
        _ if day < today => Some(language.text("reviews-over")),
        _ => None,
    }
}
