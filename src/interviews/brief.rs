//! The coach's brief, read before an interview and before each review. Managers have to learn to be coaches, so
//! it says what was promised, how one specific piece of feedback is given, and what the other side will ask. No
//! score and no note is in it. Pure.

use serde::Serialize;

use crate::{
    languages::Language,
    people::Side,
    playbook::{Expectation, Playbook},
};

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Promise {
    pub text: String,
    /// How it will be noticed; may be empty.
    pub noticed_by: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Brief {
    pub promises: Vec<Promise>,
    /// How one specific piece of feedback is given, line by line.
    pub feedback: Vec<String>,
    /// What the other side will ask.
    pub asks: Vec<String>,
}

impl Brief {
    pub fn new(language: Language, promises: Vec<Promise>, asks: Vec<String>) -> Self {
        let feedback = (1..=4).map(|n| language.text(&format!("brief-feedback-{n}"))).collect();
        Self { promises, feedback, asks }
    }
}

/// Before an interview for an opening with these expectations, worded by a playbook.
pub fn before_interview(language: Language, book: &Playbook, expectations: &[String]) -> Brief {
    let coach = book.chosen(language, expectations, Side::Coach);
    let promise = |e: &&Expectation| Promise {
        text: e.agreement.commitment.clone(),
        noticed_by: e.agreement.noticed_by.clone(),
    };
    let asks = (1..=3).map(|n| language.text(&format!("script-questions-example-{n}"))).collect();
    Brief::new(language, coach.iter().map(promise).collect(), asks)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_coach_promises_is_in_it() {
        let keys = ["specific-feedback", "curiosity", "trust"].map(str::to_owned);
        for language in Language::ALL {
            let brief = before_interview(language, &Playbook::built_in(language), &keys);
            assert_eq!(brief.promises.len(), 2);
            assert_eq!((brief.feedback.len(), brief.asks.len()), (4, 3));
            assert!(brief.promises.iter().all(|p| !p.text.is_empty() && !p.noticed_by.is_empty()));
        }
    }
}
