//! An organisation's own words: what it lets stand, and what it would rather read otherwise.

use std::ops::Range;

use serde::{Deserialize, Serialize};

use super::{
    book::{Book, Does, Note, Pages, Rule},
    lists::Lists,
    patterns,
    words::Words,
};
use crate::languages::Language;

/// A word or a phrase that the organisation would rather not read; a star at its end lets it go on.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Denied {
    pub words: String,
    /// What could stand there instead, or nothing.
    pub suggestion: String,
    /// Why; shown to whoever wrote the words.
    pub reason: String,
}

impl Denied {
    /// Whether nothing at all was written.
    pub fn is_empty(&self) -> bool {
        [&self.words, &self.suggestion, &self.reason].iter().all(|text| text.trim().is_empty())
    }
}

/// The organisation's words in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct OwnWords {
    /// Words and phrases that are no findings.
    pub allow: Vec<String>,
    pub deny: Vec<Denied>,
}

/// The same, ready to be looked for.
pub struct Own {
    allowed: Book,
    denied: Book,
}

impl Own {
    pub fn new(words: &OwnWords, language: Language) -> Self {
        let mut allowed = Pages::default();
        for text in &words.allow {
            add(&mut allowed, text, Does::Except, &Lists::of(language).own, language);
        }
        let mut denied = Pages::default();
        for entry in &words.deny {
            let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
            let standard = &Lists::of(language).own;
            let advice = some(&entry.reason).unwrap_or_else(|| standard.advice.clone());
            let note = Note { advice, ..standard.clone() };
            add(&mut denied, &entry.words, Does::Find(some(&entry.suggestion)), &note, language);
        }
        Self { allowed: Book::new(allowed), denied: Book::new(denied) }
    }

    /// Where the organisation lets words stand.
    pub fn spared(&self, words: &Words) -> Vec<Range<usize>> {
        self.allowed.places(words)
    }

    pub fn denied(&self) -> &Book {
        &self.denied
    }
}

/// Whether there is anything in a text to look for.
pub fn can_be_found(text: &str, language: Language) -> bool {
    patterns::plain(0, text, language).is_some()
}

fn add(pages: &mut Pages, text: &str, does: Does, note: &Note, language: Language) {
    if let Some(pattern) = patterns::plain(pages.rules.len(), text, language) {
        pages.patterns.push(pattern);
        pages.rules.push(Rule { note: pages.notes.len(), does });
        pages.notes.push(note.clone());
    }
}
