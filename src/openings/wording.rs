//! Wording advice for ads: words that a study or a list links to a gender or an age, words of management where
//! an organisation promises coaching, jargon, long sentences, what an ad should not carry, titles that leave
//! people out, and what an organisation itself has decided. Advice with its evidence, never a gate. Pure.

mod book;
mod lists;
mod matcher;
pub mod own;
mod patterns;
mod sentences;
mod stops;
mod titles;
mod tongues;
mod traces;
mod words;

use std::{collections::BTreeMap, ops::Range};

use serde::Serialize;

use crate::languages::Language;
use book::{Found, Note, fitted};
use lists::Lists;
use own::Own;
pub use sentences::Readability;
use words::Words;

/// What a finding can be.
pub const KINDS: [&str; 9] = [
    "gender_masculine",
    "gender_feminine",
    "age",
    "management",
    "jargon",
    "long_sentence",
    "title_gender",
    "unsafe",
    "organisation",
];

/// In what a finding stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Field {
    Title,
    #[default]
    Text,
}

/// One piece of advice; `start` and `end` count Unicode code points of its field.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Finding {
    pub field: Field,
    pub start: usize,
    pub end: usize,
    pub text: String,
    pub kind: String,
    /// What to think of, and how far the evidence goes; in the language of the text.
    pub advice: String,
    pub source: String,
    /// Whether a study stands behind the list.
    pub validated: bool,
    /// What could stand there instead, where one word or phrase can.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

/// The most findings one report lists; shares count them all.
pub const MOST_FINDINGS: usize = 500;

/// Findings with each kind's share per 100 words, and how the text reads.
#[derive(Clone, Debug, Default, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Report {
    pub findings: Vec<Finding>,
    pub share: BTreeMap<String, f64>,
    pub readability: Readability,
    /// The language the text seems to be in, where it is another one than said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub seems: Option<Language>,
}

/// What is read, and by which lists.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The job's title, or nothing.
    pub title: &'a str,
    pub text: &'a str,
    pub language: Language,
    /// What the organisation has decided itself.
    pub own: Option<&'a Own>,
    /// Only these kinds; none for all.
    pub kinds: &'a [String],
}

/// Reads a text for words to think twice about.
pub fn check(text: &str, language: Language) -> Report {
    read(&Asked { title: "", text, language, own: None, kinds: &[] })
}

/// Reads a title and a text.
pub fn read(asked: &Asked) -> Report {
    let lists = Lists::of(asked.language);
    let (title, text) = (Words::of(asked.title, asked.language), Words::of(asked.text, asked.language));
    let mut noted = of_title(&title, asked.own, lists);
    noted.extend(of_text(&text, asked.own, lists));
    noted.retain(|n| asked.kinds.is_empty() || asked.kinds.contains(&n.note.kind));
    noted.sort_by_key(|n| (n.field == Field::Text, n.place.start, n.place.end));
    Report {
        share: share(&noted, title.all().len() + text.all().len()),
        findings: noted.into_iter().take(MOST_FINDINGS).map(Noted::finding).collect(),
        readability: Readability::of(&text, lists.sentence.limit),
        seems: tongues::other_than(asked.language, &text),
    }
}

/// A finding on its way; most are only counted.
struct Noted<'a> {
    field: Field,
    /// In code points.
    place: Range<usize>,
    text: &'a str,
    note: &'a Note,
    instead: Option<String>,
}

impl Noted<'_> {
    fn finding(self) -> Finding {
        Finding {
            field: self.field,
            start: self.place.start,
            end: self.place.end,
            text: self.text.to_owned(),
            kind: self.note.kind.clone(),
            advice: self.note.advice.clone(),
            source: self.note.source.clone(),
            validated: self.note.validated,
            suggestion: self.instead,
        }
    }
}

fn of_title<'a>(words: &'a Words, own: Option<&'a Own>, lists: &'a Lists) -> Vec<Noted<'a>> {
    let spared = own.map(|o| o.spared(words)).unwrap_or_default();
    let mut noted = in_words(Field::Title, words, own, lists, &spared);
    noted.extend(shapes(Field::Title, words, lists, &spared));
    let allowed = |place: &Range<usize>| {
        let reach = |r: &Range<usize>| words.all()[r.start].start..words.all()[r.end - 1].end;
        spared.iter().map(reach).any(|r| r.start <= place.start && place.end <= r.end)
    };
    if let Some(slip) = lists.titles.check(words).filter(|slip| !allowed(&slip.place)) {
        let (place, instead) = (slip.place, slip.instead);
        let text = &words.text[slip.bytes];
        noted.push(Noted { field: Field::Title, place, text, note: &lists.titles.note, instead });
    }
    noted
}

fn of_text<'a>(words: &'a Words, own: Option<&'a Own>, lists: &'a Lists) -> Vec<Noted<'a>> {
    let spared = own.map(|o| o.spared(words)).unwrap_or_default();
    let mut noted = in_words(Field::Text, words, own, lists, &spared);
    noted.extend(shapes(Field::Text, words, lists, &spared));
    let long = sentences::all(words).filter(|sentence| sentence.len() > lists.sentence.limit);
    noted.extend(long.map(|sentence| {
        let (place, bytes) = sentences::place(words, &sentence);
        let text = &words.text[bytes];
        Noted { field: Field::Text, place, text, note: &lists.sentence.note, instead: None }
    }));
    noted
}

/// What the language's lists and the organisation's own find.
fn in_words<'a>(
    field: Field,
    words: &'a Words,
    own: Option<&'a Own>,
    lists: &'a Lists,
    spared: &[Range<usize>],
) -> Vec<Noted<'a>> {
    let mut found = lists.book.find(words, spared);
    if let Some(own) = own {
        found.extend(own.denied().find(words, spared));
    }
    let noted = |found: Found<'a>| {
        let (first, last) = (words.all()[found.words.start], words.all()[found.words.end - 1]);
        let text = &words.text[first.from..last.to];
        let between = words.text.get(first.to..last.from).unwrap_or_default().trim();
        let instead = found.instead.map(|instead| fitted(&instead.replace('…', between), text));
        Noted { field, place: first.start..last.end, text, note: found.note, instead }
    };
    found.into_iter().map(noted).collect()
}

/// What is told by its shape: addresses, numbers, markup.
fn shapes<'a>(field: Field, words: &'a Words, lists: &'a Lists, spared: &[Range<usize>]) -> Vec<Noted<'a>> {
    let reach = |r: &Range<usize>| words.all()[r.start].from..words.all()[r.end - 1].to;
    let allowed =
        |at: &Range<usize>| spared.iter().map(reach).any(|r| r.start <= at.start && at.end <= r.end);
    let (mut bytes, mut points) = (0, 0);
    let mut noted = Vec::new();
    for (shape, at) in traces::all(words.text) {
        let text = &words.text[at.clone()];
        points += words.text[bytes..at.start].chars().count();
        let place = points..points + text.chars().count();
        (bytes, points) = (at.end, place.end);
        if !allowed(&at) {
            noted.push(Noted { field, place, text, note: lists.trace(shape), instead: None });
        }
    }
    noted
}

/// Findings of each kind per 100 words.
fn share(noted: &[Noted], words: usize) -> BTreeMap<String, f64> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    noted.iter().for_each(|n| *counts.entry(&n.note.kind).or_default() += 1);
    let share = |count: usize| (count as f64 * 10_000.0 / words.max(1) as f64).round() / 100.0;
    counts.into_iter().map(|(kind, count)| (kind.to_owned(), share(count))).collect()
}

#[cfg(test)]
mod tests;
