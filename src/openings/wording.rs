//! Wording advice for ads: gender-coded stems as published, and words of management where an
//! organisation promises coaching. Advice with its evidence, never a gate. Pure.

use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};

use crate::languages::Language;

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates/wording");

/// One piece of advice; `start` and `end` count Unicode code points.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Finding {
    pub start: usize,
    pub end: usize,
    pub text: String,
    pub kind: String,
    pub advice: String,
    pub source: String,
    /// What could stand there instead, where one word or phrase can.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub suggestion: Option<String>,
}

/// The most findings one report lists; shares count them all.
pub const MOST_FINDINGS: usize = 500;

/// Findings with each kind's share per 100 words.
#[derive(Clone, Debug, Default, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Report {
    pub findings: Vec<Finding>,
    pub share: BTreeMap<String, f64>,
}

#[derive(Deserialize)]
struct File {
    list: Vec<List>,
}

#[derive(Deserialize)]
struct List {
    kind: String,
    source: String,
    advice: String,
    #[serde(default)]
    stems: Vec<String>,
    #[serde(default)]
    except: Vec<String>,
    #[serde(default)]
    except_phrases: Vec<String>,
    #[serde(default)]
    phrase: Vec<Phrase>,
}

#[derive(Deserialize)]
struct Phrase {
    find: String,
    #[serde(rename = "use")]
    instead: String,
}

/// A pattern of words; `open` lets the last one go on (`aggress*`).
struct Pattern {
    words: Vec<String>,
    open: bool,
    list: usize,
    what: What,
}

enum What {
    Find(Option<String>),
    Except,
}

/// All patterns of a language, those whose first word is fixed under that word.
#[derive(Default)]
struct Book {
    lists: Vec<List>,
    by_first: HashMap<String, Vec<Pattern>>,
    stems: Vec<Pattern>,
}

static BOOKS: LazyLock<HashMap<Language, Book>> =
    LazyLock::new(|| Language::ALL.into_iter().map(|l| (l, Book::read(l))).collect());

impl Book {
    fn read(language: Language) -> Self {
        let name = format!("{language}.toml");
        let text =
            FILES.get_file(&name).and_then(|f| f.contents_utf8()).expect("every language has its lists");
        let mut lists = toml::from_str::<File>(text).unwrap_or_else(|e| panic!("{name}: {e}")).list;
        let mut book = Self::default();
        for (list, entry) in lists.iter_mut().enumerate() {
            for stem in std::mem::take(&mut entry.stems) {
                book.add(list, &stem, What::Find(None));
            }
            for phrase in std::mem::take(&mut entry.phrase) {
                book.add(list, &phrase.find, What::Find(Some(phrase.instead)));
            }
            let except = std::mem::take(&mut entry.except)
                .into_iter()
                .chain(std::mem::take(&mut entry.except_phrases));
            for phrase in except {
                book.add(list, &phrase, What::Except);
            }
        }
        book.lists = lists;
        book
    }

    fn add(&mut self, list: usize, text: &str, what: What) {
        let open = text.ends_with('*');
        let words: Vec<String> = text.trim_end_matches('*').split_whitespace().map(str::to_owned).collect();
        let pattern = Pattern { open, list, what, words };
        if pattern.open && pattern.words.len() == 1 {
            self.stems.push(pattern);
        } else if let Some(first) = pattern.words.first() {
            self.by_first.entry(first.clone()).or_default().push(pattern);
        }
    }

    /// The patterns that begin at a word.
    fn at<'a>(&'a self, words: &'a [Word]) -> impl Iterator<Item = &'a Pattern> {
        let fixed = self.by_first.get(&words[0].folded).into_iter().flatten();
        fixed.chain(&self.stems).filter(|p| p.fits(words))
    }
}

impl Pattern {
    fn fits(&self, words: &[Word]) -> bool {
        let Some(here) = words.get(..self.words.len()) else { return false };
        let last = self.words.len() - 1;
        here.iter().zip(&self.words).enumerate().all(|(i, (word, wanted))| {
            let whole = word.folded == *wanted;
            whole || (self.open && i == last && word.folded.starts_with(wanted.as_str()))
        })
    }
}

/// A word with its place in the text, in code points and in bytes.
struct Word {
    start: usize,
    end: usize,
    bytes: std::ops::Range<usize>,
    folded: String,
}

/// Words: letters and digits, with hyphens and apostrophes inside.
fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let mut open: Option<(usize, usize)> = None;
    let mut push = |start: (usize, usize), end: (usize, usize)| {
        let bytes = start.1..end.1;
        let folded = text[bytes.clone()].to_lowercase().replace('’', "'");
        words.push(Word { start: start.0, end: end.0, bytes, folded });
    };
    let mut chars = text.char_indices().enumerate().peekable();
    let mut points = 0;
    while let Some((n, (at, c))) = chars.next() {
        points = n + 1;
        let inside = open.is_some() && matches!(c, '-' | '\'' | '’' | '\u{ad}' | '\u{200b}' | '\u{200d}');
        let goes_on = chars.peek().is_some_and(|(_, (_, next))| next.is_alphanumeric());
        if c.is_alphanumeric() || is_mark(c) || (inside && goes_on) {
            open.get_or_insert((n, at));
        } else if let Some(start) = open.take() {
            push(start, (n, at));
        }
    }
    if let Some(start) = open {
        push(start, (points, text.len()));
    }
    words
}

/// Combining marks belong to the letter before them.
fn is_mark(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36f | 0x1ab0..=0x1aff | 0x1dc0..=0x1dff | 0x20d0..=0x20ff | 0xfe20..=0xfe2f)
}

/// Reads a text for words to think twice about.
pub fn check(text: &str, language: Language) -> Report {
    let book = &BOOKS[&language];
    let words = words(text);
    let mut findings = Vec::new();
    // Up to which word each list's exceptions and the last finding reach.
    let mut excepted = vec![0; book.lists.len()];
    let mut taken = 0;
    for i in 0..words.len() {
        let here: Vec<&Pattern> = book.at(&words[i..]).collect();
        for pattern in here.iter().filter(|p| matches!(p.what, What::Except)) {
            excepted[pattern.list] = excepted[pattern.list].max(i + pattern.words.len());
        }
        let found = here
            .iter()
            .filter(|p| matches!(p.what, What::Find(_)) && i >= taken && excepted[p.list] < i + p.words.len())
            .max_by_key(|p| (p.words.len(), p.words.last().map_or(0, String::len)));
        if let Some(pattern) = found {
            let last = &words[i + pattern.words.len() - 1];
            findings.push(finding(book, pattern, text, &words[i], last));
            taken = i + pattern.words.len();
        }
    }
    let mut share = BTreeMap::new();
    for finding in &findings {
        *share.entry(finding.kind.clone()).or_insert(0.0) += 100.0 / words.len() as f64;
    }
    findings.truncate(MOST_FINDINGS);
    share.values_mut().for_each(|s| *s = (*s * 100.0).round() / 100.0);
    Report { findings, share }
}

fn finding(book: &Book, pattern: &Pattern, text: &str, first: &Word, last: &Word) -> Finding {
    let list = &book.lists[pattern.list];
    let What::Find(suggestion) = &pattern.what else { unreachable!("only finds are reported") };
    Finding {
        start: first.start,
        end: last.end,
        text: text[first.bytes.start..last.bytes.end].to_owned(),
        kind: list.kind.clone(),
        advice: list.advice.clone(),
        source: list.source.clone(),
        suggestion: suggestion.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, language: Language) -> Vec<(String, String)> {
        check(text, language).findings.into_iter().map(|f| (f.text, f.kind)).collect()
    }

    #[test]
    fn published_stems_are_found_and_neutral_words_are_not() {
        let found = found(
            "A driven person who can lead, commit and share. Coach, drive, goal, SharePoint.",
            Language::En,
        );
        let words: Vec<_> = found.iter().map(|(w, k)| (w.as_str(), k.as_str())).collect();
        assert_eq!(
            words,
            [
                ("driven", "gender_masculine"),
                ("lead", "gender_masculine"),
                ("commit", "gender_feminine"),
                ("share", "gender_feminine")
            ]
        );
    }

    #[test]
    fn management_is_found_in_context_only() {
        assert!(found("You manage files in product management.", Language::En).is_empty());
        let report = check("You will report to a manager who does your annual review.", Language::En);
        assert!(report.findings.iter().all(|f| f.kind == "management" && f.suggestion.is_some()));
        assert!(report.findings.len() >= 2, "{:?}", report.findings);
        let dutch = found("Je leidinggevende houdt een functioneringsgesprek.", Language::Nl);
        assert_eq!(dutch.len(), 2, "{dutch:?}");
    }

    #[test]
    fn spans_count_code_points_and_shares_count_words() {
        let report = check("🙂 é driven", Language::En);
        assert_eq!((report.findings[0].start, report.findings[0].end), (4, 10));
        assert_eq!(report.share["gender_masculine"], 50.0);
    }
}
