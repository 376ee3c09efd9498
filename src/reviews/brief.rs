//! The coach's brief before a review: what they promised as it was signed, and what the one they coach is asked
//! about it. Pure.

use crate::{
    agreements::AgreedText,
    interviews::brief::{Brief, Promise},
    languages::Language,
    people::Side,
    playbook::builtin,
};

/// Before any review of an agreement, for its coach.
pub fn before_review(language: Language, text: &AgreedText) -> Brief {
    let coach = text.signatory(Side::Coach).name.as_str();
    let own = |expectation: &str| builtin::find(language, expectation).map(|e| e.review.of_other.clone());
    let (promises, asks) = text
        .commitments_of(Side::Coach)
        .map(|c| {
            let promise = Promise { text: c.text.clone(), noticed_by: c.noticed_by.clone() };
            let asked = own(&c.expectation)
                .unwrap_or_else(|| language.text_with("review-question-other", &[("name", coach)]));
            (promise, asked)
        })
        .unzip();
    Brief::new(language, promises, asks)
}
