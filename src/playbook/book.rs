//! The playbook of an organisation at one moment: what is built in, as far as it was not changed, and what
//! the organisation made of it. Pure: made from what was loaded before.

use std::{borrow::Cow, collections::HashMap};

use super::{Expectation, builtin};
use crate::{languages::Language, people::Side};

/// What somebody did to an expectation.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    Worded(Language, Box<Expectation>),
    Retired,
    Restored,
}

/// A deed with what it was done to.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub key: String,
    pub side: Side,
    pub deed: Deed,
}

/// An expectation in one language, with the number of the change that worded it so; 0 is built in.
#[derive(Clone, Debug)]
struct Worded {
    revision: i32,
    words: Cow<'static, Expectation>,
}

/// An expectation in all its languages.
#[derive(Clone, Debug)]
pub struct Entry {
    pub key: String,
    pub side: Side,
    /// Not offered any more; whatever uses it keeps it.
    pub retired: bool,
    /// It came with Coachpact, whoever worded it since.
    pub built_in: bool,
    wordings: HashMap<Language, Worded>,
}

impl Entry {
    fn built_in(e: &'static Expectation) -> Self {
        Self { built_in: true, ..Self::empty(&e.key, e.side) }
    }

    fn empty(key: &str, side: Side) -> Self {
        Self { key: key.to_owned(), side, retired: false, built_in: false, wordings: HashMap::new() }
    }

    /// The wording in this very language.
    pub fn worded(&self, language: Language) -> Option<&Expectation> {
        self.wordings.get(&language).map(|w| &*w.words)
    }

    /// The number of the change that worded it so in a language; 0 for none and for what is built in.
    pub fn revision(&self, language: Language) -> i32 {
        self.wordings.get(&language).map_or(0, |w| w.revision)
    }

    /// The language in which it is told to somebody who reads `language`: that one, else the organisation's
    /// own, else any in which it is worded.
    pub fn told_in(&self, language: Language, home: Language) -> Language {
        let wished = [language, home].into_iter().chain(Language::ALL);
        wished.into_iter().find(|l| self.wordings.contains_key(l)).unwrap_or(home)
    }

    /// The languages in which nobody has worded it yet.
    pub fn missing(&self) -> impl Iterator<Item = Language> + '_ {
        Language::ALL.into_iter().filter(|l| !self.wordings.contains_key(l))
    }
}

/// All expectations in all languages.
#[derive(Clone, Debug)]
pub struct Playbook {
    home: Language,
    /// The coach's first; on each side what is built in, then the organisation's own by age.
    entries: Vec<Entry>,
}

impl Playbook {
    /// What every organisation begins with.
    pub fn built_in(home: Language) -> Self {
        let mut entries: Vec<_> = builtin::all(Language::default()).iter().map(Entry::built_in).collect();
        for entry in &mut entries {
            for language in Language::ALL {
                if let Some(e) = builtin::find(language, &entry.key) {
                    entry.wordings.insert(language, Worded { revision: 0, words: Cow::Borrowed(e) });
                }
            }
        }
        Self { home, entries }
    }

    /// What an organisation made of it: its changes with their numbers, the oldest first.
    pub fn changed(home: Language, changes: impl IntoIterator<Item = (i32, Change)>) -> Self {
        Self::built_in(home).with(changes)
    }

    /// This playbook with more changes.
    pub fn with(&self, changes: impl IntoIterator<Item = (i32, Change)>) -> Self {
        let mut book = self.clone();
        for (number, change) in changes {
            book.take(number, change);
        }
        book.entries.sort_by_key(|e| e.side);
        book
    }

    fn take(&mut self, number: i32, change: Change) {
        let known = self.entries.iter().position(|e| e.key == change.key);
        let at = known.unwrap_or_else(|| {
            self.entries.push(Entry::empty(&change.key, change.side));
            self.entries.len() - 1
        });
        let entry = &mut self.entries[at];
        match change.deed {
            Deed::Retired => entry.retired = true,
            Deed::Restored => entry.retired = false,
            Deed::Worded(language, words) => {
                let words = Worded { revision: number, words: Cow::Owned(*words) };
                entry.wordings.insert(language, words);
            }
        }
    }

    /// The organisation's own language.
    pub fn home(&self) -> Language {
        self.home
    }

    /// Everything there is, what is retired included.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    pub fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|e| e.key == key)
    }

    /// What is offered today, the coach's first.
    pub fn offered(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|e| !e.retired)
    }

    /// An entry as it is told to somebody who reads `language`.
    pub fn told<'a>(&'a self, entry: &'a Entry, language: Language) -> Option<&'a Expectation> {
        entry.worded(entry.told_in(language, self.home))
    }

    /// All that is offered today, the coach's first.
    pub fn all(&self, language: Language) -> Vec<&Expectation> {
        self.offered().filter_map(|e| self.told(e, language)).collect()
    }

    /// An expectation, also one that is retired.
    pub fn find(&self, language: Language, key: &str) -> Option<&Expectation> {
        self.entry(key).and_then(|e| self.told(e, language))
    }

    /// An expectation, if it is worded in this very language.
    pub fn worded(&self, language: Language, key: &str) -> Option<&Expectation> {
        self.entry(key).and_then(|e| e.worded(language))
    }

    /// The chosen expectations of one side, in the playbook's order; what was chosen and is retired stays.
    pub fn chosen(&self, language: Language, keys: &[String], side: Side) -> Vec<&Expectation> {
        let chosen = self.entries.iter().filter(|e| e.side == side && keys.contains(&e.key));
        chosen.filter_map(|e| self.told(e, language)).collect()
    }

    /// Those of the keys that are not worded in a language, with the language that stands in.
    pub fn missing(&self, language: Language, keys: &[String]) -> Vec<(&Expectation, Language)> {
        let chosen = self.entries.iter().filter(|e| keys.contains(&e.key) && e.worded(language).is_none());
        chosen.filter_map(|e| Some((self.told(e, language)?, e.told_in(language, self.home)))).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TALK: &str = "frequent-conversation";

    fn own(key: &str, side: Side, name: &str) -> Box<Expectation> {
        let like = builtin::find(Language::En, TALK).unwrap().clone();
        Box::new(Expectation { key: key.into(), side, name: name.into(), ..like })
    }

    fn worded(key: &str, side: Side, language: Language, name: &str) -> Change {
        Change { key: key.into(), side, deed: Deed::Worded(language, own(key, side, name)) }
    }

    fn retired(key: &str, side: Side) -> Change {
        Change { key: key.into(), side, deed: Deed::Retired }
    }

    #[test]
    fn the_newest_change_holds_and_the_rest_stays_built_in() {
        let first = worded(TALK, Side::Coach, Language::En, "Talks");
        let second = worded(TALK, Side::Coach, Language::En, "Weekly talks");
        let book = Playbook::changed(Language::En, [(1, first), (2, second)]);
        assert_eq!(book.find(Language::En, TALK).unwrap().name, "Weekly talks");
        assert_eq!(book.entry(TALK).unwrap().revision(Language::En), 2);
        assert_eq!(book.find(Language::Nl, TALK), builtin::find(Language::Nl, TALK));
        assert_eq!(book.all(Language::En).len(), 12);
    }

    #[test]
    fn what_is_retired_is_not_offered_and_still_chosen_where_it_was() {
        let (one, two) = (retired(TALK, Side::Coach), retired("trust", Side::Coach));
        let back = Change { deed: Deed::Restored, ..two.clone() };
        let book = Playbook::changed(Language::En, [(1, one), (2, two), (3, back)]);
        let offered: Vec<_> = book.all(Language::En).iter().map(|e| e.key.as_str()).collect();
        assert!(!offered.contains(&TALK) && offered.contains(&"trust"));
        let chosen = book.chosen(Language::Nl, &[TALK.to_owned()], Side::Coach);
        assert_eq!(chosen[0].key, TALK);
        assert_eq!(book.find(Language::En, TALK), builtin::find(Language::En, TALK));
    }

    #[test]
    fn an_own_promise_stands_after_those_of_its_side_and_is_told_in_the_home_language() {
        let book = Playbook::changed(Language::Nl, [(1, worded("cake", Side::Coach, Language::Nl, "Taart"))]);
        let sides: Vec<_> = book.all(Language::En).iter().map(|e| e.side).collect();
        assert!(sides.is_sorted());
        let of_coach: Vec<_> = book.all(Language::En).into_iter().filter(|e| e.side == Side::Coach).collect();
        assert_eq!(of_coach.last().unwrap().name, "Taart", "in the language there is");
        assert_eq!(book.worded(Language::En, "cake"), None);
        let missing = book.missing(Language::En, &["cake".to_owned(), TALK.to_owned()]);
        assert_eq!(missing.len(), 1);
        assert_eq!((missing[0].0.key.as_str(), missing[0].1), ("cake", Language::Nl));
        let entry = book.entry("cake").unwrap();
        assert!(!entry.built_in && !entry.missing().any(|l| l == Language::Nl));
    }
}
