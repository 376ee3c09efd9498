//! A book of lists, a language's or an organisation's own, and what stands in a text by it.

use std::ops::Range;

use serde::Deserialize;

use super::{
    matcher::{Hit, Matcher},
    patterns::Pattern,
    words::Words,
};

/// What is said of a finding: the evidence, and what to do.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    pub kind: String,
    pub source: String,
    pub advice: String,
    /// Whether a study stands behind the list.
    #[serde(default)]
    pub validated: bool,
}

/// What a pattern is for.
pub enum Does {
    /// It is a finding; what could stand there instead, where one word or phrase can.
    Find(Option<String>),
    /// What stands inside it is none of its list's findings.
    Except,
}

pub struct Rule {
    pub note: usize,
    pub does: Does,
}

/// Gathers what a book holds.
#[derive(Default)]
pub struct Pages {
    pub notes: Vec<Note>,
    pub rules: Vec<Rule>,
    pub patterns: Vec<Pattern>,
}

pub struct Book {
    pages: Pages,
    matcher: Matcher,
    /// The family of each note: within one, findings do not overlap.
    families: Vec<usize>,
}

/// A finding, in words.
pub struct Found<'a> {
    pub note: &'a Note,
    pub words: Range<usize>,
    pub instead: Option<&'a str>,
}

impl Book {
    pub fn new(pages: Pages) -> Self {
        let mut names: Vec<&str> = Vec::new();
        let mut families = Vec::new();
        for note in &pages.notes {
            // Men's and women's words are one scale.
            let name = if note.kind.starts_with("gender_") { "gender" } else { note.kind.as_str() };
            let known = names.iter().position(|n| *n == name);
            families.push(known.unwrap_or(names.len()));
            if known.is_none() {
                names.push(name);
            }
        }
        Self { matcher: Matcher::new(&pages.patterns), families, pages }
    }

    pub fn notes(&self) -> &[Note] {
        &self.pages.notes
    }

    /// Where any pattern stands, overlapping or not.
    pub fn places(&self, words: &Words) -> Vec<Range<usize>> {
        let (seen, mut hits) = (self.matcher.see(words), Vec::new());
        for first in (0..words.all().len()).filter(|n| !seen.of(*n).is_empty()) {
            self.matcher.at(words, &seen, first, &mut hits);
        }
        hits.into_iter().map(|hit| hit.first..hit.end).collect()
    }

    /// What is found, in the order of the text. Of findings of one family that overlap the longest counts,
    /// once; what lies inside an exception of its list, or inside what is `spared`, is none.
    pub fn find(&self, words: &Words, spared: &[Range<usize>]) -> Vec<Found<'_>> {
        let seen = self.matcher.see(words);
        let mut found = Vec::new();
        // Up to which word the exceptions of each list and the last finding of each family reach.
        let mut excepted = vec![0; self.pages.notes.len()];
        let mut taken = vec![0; self.families.iter().max().map_or(0, |last| last + 1)];
        let mut hits = Vec::new();
        for first in (0..words.all().len()).filter(|n| !seen.of(*n).is_empty()) {
            hits.clear();
            self.matcher.at(words, &seen, first, &mut hits);
            for (hit, rule) in hits.iter().map(|hit| (hit, self.rule(hit))) {
                if matches!(rule.does, Does::Except) {
                    excepted[rule.note] = hit.end.max(excepted[rule.note]);
                }
            }
            hits.retain(|hit| {
                let (rule, span) = (self.rule(hit), self.span(hit));
                let inside = |s: &Range<usize>| s.start <= span.start && span.end <= s.end;
                matches!(rule.does, Does::Find(_))
                    && excepted[rule.note] < hit.end
                    && !spared.iter().any(inside)
            });
            for (family, taken) in taken.iter_mut().enumerate() {
                let free = |hit: &&Hit| self.family(hit) == family && self.span(hit).start >= *taken;
                if let Some(hit) = hits.iter().filter(free).max_by_key(|hit| self.rank(hit)) {
                    *taken = self.span(hit).end;
                    found.push(self.found(hit));
                }
            }
        }
        found.sort_by_key(|f| (f.words.start, f.words.end));
        found
    }

    fn rule(&self, hit: &Hit) -> &Rule {
        &self.pages.rules[self.pages.patterns[hit.pattern].rule]
    }

    fn family(&self, hit: &Hit) -> usize {
        self.families[self.rule(hit).note]
    }

    /// The words that are found, without those that only have to stand beside them.
    fn span(&self, hit: &Hit) -> Range<usize> {
        let pattern = &self.pages.patterns[hit.pattern];
        hit.first + pattern.from..hit.first + pattern.to
    }

    fn rank(&self, hit: &Hit) -> (usize, usize, usize) {
        (hit.end - hit.first, self.pages.patterns[hit.pattern].weight, hit.pattern)
    }

    fn found(&self, hit: &Hit) -> Found<'_> {
        let rule = self.rule(hit);
        let instead = match &rule.does {
            Does::Find(instead) => instead.as_deref(),
            Does::Except => None,
        };
        Found { note: &self.pages.notes[rule.note], words: self.span(hit), instead }
    }
}

/// A suggestion in the capitals of what it takes the place of.
pub fn fitted(suggestion: &str, found: &str) -> String {
    let letters = || found.chars().filter(|c| c.is_alphabetic());
    if letters().nth(1).is_some() && letters().all(char::is_uppercase) {
        return suggestion.to_uppercase();
    }
    let mut rest = suggestion.chars();
    match rest.next().filter(|_| letters().next().is_some_and(char::is_uppercase)) {
        Some(first) => first.to_uppercase().chain(rest).collect(),
        None => suggestion.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{
        super::patterns::{self, Classes, Spelled, Token},
        *,
    };
    use crate::languages::Language;

    #[test]
    fn a_suggestion_takes_the_capitals_of_what_it_replaces() {
        for (suggestion, found, fit) in [
            ("your coach", "your manager", "your coach"),
            ("your coach", "Your manager", "Your coach"),
            ("vendeuse ou vendeur", "VENDEUR", "VENDEUSE OU VENDEUR"),
            ("équipe", "À", "Équipe"),
            ("", "A", ""),
        ] {
            assert_eq!(fitted(suggestion, found), fit);
        }
    }

    /// A small book in which all there is to patterns meets: stems, choices, optional and any words, context,
    /// exceptions, two families.
    fn book() -> Book {
        let mut pages = Pages::default();
        let classes = Classes::from([("c".to_owned(), ["b", "bb*", "d"].map(str::to_owned).to_vec())]);
        for (kind, finds, excepts) in [
            ("gender_masculine", &["a*", "a b", "ba [_]", "c"][..], &["ab a", "aa*"][..]),
            ("gender_feminine", &["ab", "b? c d", "[a] {c}"][..], &["c d a"][..]),
            ("age", &["a _ _? b*", "{c} !{c}? a", "d [a? b]", "ab|ba|c b"][..], &["d a|b", "b"][..]),
        ] {
            let (source, advice) = (String::new(), String::new());
            pages.notes.push(Note { kind: kind.to_owned(), source, advice, validated: false });
            let finds = finds.iter().map(|text| (*text, Does::Find(None)));
            for (text, does) in finds.chain(excepts.iter().map(|text| (*text, Does::Except))) {
                let read = patterns::read(pages.rules.len(), text, &classes, Language::En);
                pages.patterns.extend(read.expect("a pattern"));
                pages.rules.push(Rule { note: pages.notes.len() - 1, does });
            }
        }
        Book::new(pages)
    }

    /// Whether a pattern stands at a word, the plain way.
    fn stands(pattern: &Pattern, words: &[(String, bool)], first: usize) -> bool {
        let one_of = |list: &[Spelled], word: &str| {
            list.iter().any(|s| if s.open { word.starts_with(&s.letters) } else { word == s.letters })
        };
        let Some(here) = words.get(first..first + pattern.tokens.len()) else { return false };
        here.iter().zip(&pattern.tokens).enumerate().all(|(n, ((word, begins), token))| {
            let fits = match token {
                Token::One(list) => one_of(list, word),
                Token::But(list) => !one_of(list, word),
            };
            fits && (n == 0 || !begins)
        })
    }

    /// What is found, by looking for every pattern at every word.
    fn plainly(book: &Book, words: &[(String, bool)]) -> Vec<(Range<usize>, String)> {
        let mut found = Vec::new();
        let (mut excepted, mut taken) = ([0; 3], [0; 2]);
        for first in 0..words.len() {
            let mut best: [Option<Hit>; 2] = [None, None];
            let all = 0..book.pages.patterns.len();
            let hits: Vec<Hit> = all
                .filter(|n| stands(&book.pages.patterns[*n], words, first))
                .map(|pattern| Hit { pattern, first, end: first + book.pages.patterns[pattern].tokens.len() })
                .collect();
            for hit in hits.iter().filter(|hit| matches!(book.rule(hit).does, Does::Except)) {
                excepted[book.rule(hit).note] = hit.end.max(excepted[book.rule(hit).note]);
            }
            for hit in hits.iter().filter(|hit| matches!(book.rule(hit).does, Does::Find(_))) {
                let (note, family) = (book.rule(hit).note, usize::from(book.rule(hit).note == 2));
                let free = excepted[note] < hit.end && book.span(hit).start >= taken[family];
                if free && best[family].is_none_or(|b| book.rank(&b) < book.rank(hit)) {
                    best[family] = Some(*hit);
                }
            }
            for (family, hit) in best.iter().enumerate().filter_map(|(n, hit)| Some((n, (*hit)?))) {
                taken[family] = book.span(&hit).end;
                found.push((book.span(&hit), book.pages.notes[book.rule(&hit).note].kind.clone()));
            }
        }
        found.sort_by_key(|(span, _)| (span.start, span.end));
        found
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(2_000))]

        /// All patterns at once find what each of them finds alone.
        #[test]
        fn at_once_is_as_one_by_one(words in prop::collection::vec("[abcd]{1,2}", 0..12), stops in any::<u16>()) {
            let stop = |n: usize| stops & (1 << n) != 0;
            let sign = |n: usize| if stop(n) { "! " } else { " " };
            let text: String = words.iter().enumerate().map(|(n, w)| format!("{w}{}", sign(n))).collect();
            let plain: Vec<(String, bool)> =
                words.iter().enumerate().map(|(n, w)| (w.clone(), n == 0 || stop(n - 1))).collect();
            let book = book();
            let found: Vec<_> = book
                .find(&Words::of(&text, Language::En), &[])
                .into_iter()
                .map(|f| (f.words, f.note.kind.clone()))
                .collect();
            prop_assert_eq!(found, plainly(&book, &plain), "{}", text);
        }
    }
}
