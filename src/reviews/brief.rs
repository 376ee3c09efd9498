//! The coach's brief before a review: what they promised as it was signed, and what the one they coach is asked
//! about it. Pure.

use std::sync::Arc;

use crate::{
    agreements::{AgreedText, texts},
    interviews::brief::{Brief, Promise},
    languages::Language,
    people::Side,
    playbook::Playbook,
};

/// Before any review of an agreement, for its coach; its promises come from these playbooks.
pub fn before_review(language: Language, text: &AgreedText, books: &[Arc<Playbook>]) -> Brief {
    let coach = text.signatory(Side::Coach).name.as_str();
    let (promises, asks) = text
        .commitments_of(Side::Coach)
        .map(|c| {
            let promise = Promise { text: c.text.clone(), noticed_by: c.noticed_by.clone() };
            let asked = texts::worded(books, text, c, language).map(|e| e.review.of_other.clone());
            let general = || language.text_with("review-question-other", &[("name", coach)]);
            (promise, asked.unwrap_or_else(general))
        })
        .unzip();
    Brief::new(language, promises, asks)
}
