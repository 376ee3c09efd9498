//! What is not to be asked, in every language: patterns of words per kind, each with the reason and a lawful
//! alternative. Advice, never a gate. Pure.

use std::{
    collections::{BTreeMap, HashMap},
    ops::Range,
    sync::LazyLock,
};

use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};

use crate::languages::Language;

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates/rules/questions");

/// The most words that `..` stands for.
const GAP: usize = 4;

/// One place that should not be asked; `start` and `end` count Unicode code points.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Finding {
    pub start: usize,
    pub end: usize,
    pub text: String,
    /// age, family, pregnancy, religion, origin, citizenship, health, arrests, union, politics, orientation,
    /// finances, photo, body or pay.
    pub kind: String,
}

/// Why a kind of question is not asked, what says so, and what may be asked instead.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Why {
    pub reason: String,
    pub instead: String,
    pub source: String,
}

#[derive(Deserialize)]
struct File {
    /// Words that patterns name by `@name`.
    sets: BTreeMap<String, String>,
    kind: Vec<Kind>,
}

#[derive(Deserialize)]
struct Kind {
    key: String,
    #[serde(flatten)]
    why: Why,
    /// Found unless an exception of this kind overlaps.
    find: Vec<String>,
    /// Found whatever stands around it.
    #[serde(default)]
    always: Vec<String>,
    #[serde(default)]
    except: Vec<String>,
}

/// A pattern of words: `a|b` is either, `stem*` and `*end` go on, `@set` is any of its words, `word?` may be
/// left out, `#` is a number, `..` is up to four words, `$` is the end of the sentence (`a|$`: either).
struct Pattern {
    parts: Vec<Part>,
    kind: usize,
    what: What,
}

#[derive(Clone, Copy, PartialEq)]
enum What {
    Find,
    Always,
    Except,
}

enum Part {
    Word { any: Vec<Form>, skip: Skip },
    Gap,
    End,
}

/// Where a word may be left out.
#[derive(Clone, Copy, PartialEq)]
enum Skip {
    Never,
    AtEnd,
    Anywhere,
}

enum Form {
    Whole(String),
    Begins(String),
    Ends(String),
    Holds(String),
    Number,
}

impl Form {
    fn read(text: &str) -> Self {
        let bare = folded(text.trim_matches('*'));
        match (text.starts_with('*'), text.ends_with('*')) {
            _ if text == "#" => Self::Number,
            (true, true) => Self::Holds(bare),
            (true, false) => Self::Ends(bare),
            (false, true) => Self::Begins(bare),
            (false, false) => Self::Whole(bare),
        }
    }

    fn fits(&self, word: &str) -> bool {
        match self {
            Self::Whole(text) => word == text,
            Self::Begins(text) => word.starts_with(text.as_str()),
            Self::Ends(text) => word.ends_with(text.as_str()),
            Self::Holds(text) => word.contains(text.as_str()),
            Self::Number => word.chars().all(|c| c.is_ascii_digit()),
        }
    }
}

/// All patterns of a language; those that begin with a whole word stand under it.
#[derive(Default)]
struct Book {
    kinds: Vec<(String, Why)>,
    patterns: Vec<Pattern>,
    by_first: HashMap<String, Vec<usize>>,
    rest: Vec<usize>,
}

static BOOKS: LazyLock<HashMap<Language, Book>> =
    LazyLock::new(|| Language::ALL.into_iter().map(|l| (l, Book::read(l))).collect());

impl Book {
    fn read(language: Language) -> Self {
        let name = format!("{language}.toml");
        let text =
            FILES.get_file(&name).and_then(|f| f.contents_utf8()).expect("every language has its questions");
        let file = toml::from_str::<File>(text).unwrap_or_else(|e| panic!("{name}: {e}"));
        let mut book = Self::default();
        for (kind, entry) in file.kind.into_iter().enumerate() {
            let all = [(entry.find, What::Find), (entry.always, What::Always), (entry.except, What::Except)];
            for (patterns, what) in all {
                for text in patterns {
                    book.add(Pattern { parts: parts(&text, &file.sets), kind, what });
                }
            }
            book.kinds.push((entry.key, entry.why));
        }
        book
    }

    fn add(&mut self, pattern: Pattern) {
        let at = self.patterns.len();
        match pattern.parts.first() {
            Some(Part::Word { any, skip: Skip::Never })
                if any.iter().all(|f| matches!(f, Form::Whole(_))) =>
            {
                for form in any {
                    if let Form::Whole(word) = form {
                        self.by_first.entry(word.clone()).or_default().push(at);
                    }
                }
            }
            _ => self.rest.push(at),
        }
        self.patterns.push(pattern);
    }

    /// Where patterns fit in a sentence.
    fn hits(&self, sentence: &[Word]) -> Vec<(&Pattern, Range<usize>)> {
        let mut hits = Vec::new();
        for (at, word) in sentence.iter().enumerate() {
            let first = self.by_first.get(&word.folded).into_iter().flatten();
            for pattern in first.chain(&self.rest).map(|n| &self.patterns[*n]) {
                if let Some(end) = fits(&pattern.parts, sentence, at).filter(|end| *end > at) {
                    hits.push((pattern, at..end));
                }
            }
        }
        hits
    }
}

fn parts(text: &str, sets: &BTreeMap<String, String>) -> Vec<Part> {
    let forms = |token: &str| -> Vec<Form> {
        let any = token.split('|').filter(|one| *one != "$").flat_map(|one| match one.strip_prefix('@') {
            Some(set) => {
                sets.get(set).unwrap_or_else(|| panic!("no set @{set}")).split_whitespace().collect()
            }
            None => vec![one],
        });
        any.map(Form::read).collect()
    };
    let part = |token: &str| match token {
        ".." => Part::Gap,
        "$" => Part::End,
        _ => {
            let skip = match token {
                t if t.ends_with('?') => Skip::Anywhere,
                t if t.split('|').any(|one| one == "$") => Skip::AtEnd,
                _ => Skip::Never,
            };
            Part::Word { any: forms(token.trim_end_matches('?')), skip }
        }
    };
    text.split_whitespace().map(part).collect()
}

/// Where a pattern that begins at a word ends, if it fits.
fn fits(parts: &[Part], words: &[Word], at: usize) -> Option<usize> {
    let Some((part, rest)) = parts.split_first() else { return Some(at) };
    match part {
        Part::End if at == words.len() => fits(rest, words, at),
        Part::End => None,
        Part::Gap => (at..=(at + GAP).min(words.len())).find_map(|next| fits(rest, words, next)),
        Part::Word { any, skip } => {
            let here = words.get(at).is_some_and(|w| any.iter().any(|f| f.fits(&w.folded)));
            let taken = if here { fits(rest, words, at + 1) } else { None };
            let may_skip = *skip == Skip::Anywhere || (*skip == Skip::AtEnd && at == words.len());
            if taken.is_none() && may_skip { fits(rest, words, at) } else { taken }
        }
    }
}

/// A word with its place in the text, in code points and in bytes.
struct Word {
    points: Range<usize>,
    bytes: Range<usize>,
    folded: String,
}

/// A letter as it is compared: small, without its accents.
fn fold(c: char, into: &mut String) {
    for small in c.to_lowercase() {
        match small {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => into.push('a'),
            'è' | 'é' | 'ê' | 'ë' => into.push('e'),
            'ì' | 'í' | 'î' | 'ï' => into.push('i'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' => into.push('o'),
            'ù' | 'ú' | 'û' | 'ü' => into.push('u'),
            'ç' => into.push('c'),
            'ñ' => into.push('n'),
            'ÿ' => into.push('y'),
            'ß' => into.push_str("ss"),
            'œ' => into.push_str("oe"),
            'æ' => into.push_str("ae"),
            other if is_silent(other) => {}
            other => into.push(other),
        }
    }
}

fn folded(text: &str) -> String {
    let mut folded = String::new();
    text.chars().for_each(|c| fold(c, &mut folded));
    folded
}

/// Combining accents, soft hyphens and joiners stand inside a word without being a letter of it.
fn is_silent(c: char) -> bool {
    matches!(u32::from(c), 0x300..=0x36f | 0xad | 0x200b..=0x200d | 0x2060 | 0xfeff)
}

/// The words of each sentence.
fn sentences(text: &str) -> Vec<Vec<Word>> {
    let mut all = vec![Vec::new()];
    let mut open: Option<Word> = None;
    for (point, (byte, c)) in text.char_indices().enumerate() {
        if c.is_alphanumeric() || (open.is_some() && is_silent(c)) {
            let word = open.get_or_insert_with(|| Word {
                points: point..point,
                bytes: byte..byte,
                folded: String::new(),
            });
            fold(c, &mut word.folded);
            (word.points.end, word.bytes.end) = (point + 1, byte + c.len_utf8());
            continue;
        }
        if let (Some(word), Some(sentence)) = (open.take(), all.last_mut()) {
            sentence.push(word);
        }
        if matches!(c, '.' | '?' | '!' | ';' | ':' | '…' | '\n' | '•') {
            all.push(Vec::new());
        }
    }
    if let (Some(word), Some(sentence)) = (open, all.last_mut()) {
        sentence.push(word);
    }
    all
}

/// What should not be asked, in a text in this language.
pub fn check(text: &str, language: Language) -> Vec<Finding> {
    let book = &BOOKS[&language];
    let mut findings = Vec::new();
    for sentence in sentences(text) {
        let hits = book.hits(&sentence);
        let excused = |p: &Pattern, at: &Range<usize>| {
            p.what == What::Find
                && hits.iter().any(|(e, there)| {
                    e.what == What::Except && e.kind == p.kind && at.start < there.end && there.start < at.end
                })
        };
        let mut kept: Vec<(usize, Range<usize>)> = Vec::new();
        let mut found: Vec<_> =
            hits.iter().filter(|(p, at)| p.what != What::Except && !excused(p, at)).collect();
        // Of those that overlap, the longest tells most.
        found.sort_by_key(|(p, at)| (p.kind, std::cmp::Reverse(at.len()), at.start));
        for (pattern, at) in found {
            let overlaps = |(kind, other): &(usize, Range<usize>)| {
                *kind == pattern.kind && at.start < other.end && other.start < at.end
            };
            if !kept.iter().any(overlaps) {
                kept.push((pattern.kind, at.clone()));
            }
        }
        kept.sort_by_key(|(kind, at)| (at.start, *kind));
        findings.extend(kept.into_iter().map(|(kind, at)| {
            let (first, last) = (&sentence[at.start], &sentence[at.end - 1]);
            Finding {
                start: first.points.start,
                end: last.points.end,
                text: text[first.bytes.start..last.bytes.end].to_owned(),
                kind: book.kinds[kind].0.clone(),
            }
        }));
    }
    findings
}

/// As `check`; where nothing is found, the text may be in another language than said.
pub fn check_any(text: &str, language: Language) -> Vec<Finding> {
    let others = Language::ALL.into_iter().filter(|l| *l != language);
    let mut all = std::iter::once(language).chain(others).map(|l| check(text, l));
    all.find(|found| !found.is_empty()).unwrap_or_default()
}

/// The reason and the alternative for a kind, in the reader's language.
pub fn why(kind: &str, reader: Language) -> Why {
    let found = BOOKS[&reader].kinds.iter().find(|(key, _)| key == kind);
    found.map(|(_, why)| why.clone()).unwrap_or_default()
}

#[cfg(test)]
mod tests;
