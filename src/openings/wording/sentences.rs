//! The sentences of a text, and how the whole reads.

use std::ops::Range;

use serde::Serialize;

use super::{stops::CLOSING, words::Words};

/// A word of more letters than this is a long one (Björnsson's LIX).
const LONG: usize = 6;

/// The words of each sentence.
pub fn all(words: &Words) -> impl Iterator<Item = Range<usize>> {
    let all = words.all();
    let mut from = 0;
    std::iter::from_fn(move || {
        let first = from;
        let rest = all.get(first + 1..)?;
        from = rest.iter().position(|w| w.begins).map_or(all.len(), |n| first + 1 + n);
        Some(first..from)
    })
}

/// Where a sentence stands, its full stop included: in code points, and in bytes.
pub fn place(words: &Words, sentence: &Range<usize>) -> (Range<usize>, Range<usize>) {
    let (first, last) = (words.all()[sentence.start], words.all()[sentence.end - 1]);
    let tail: String = words.text[last.to..].chars().take_while(|c| CLOSING.contains(c)).collect();
    (first.start..last.end + tail.chars().count(), first.from..last.to + tail.len())
}

/// How a text reads.
#[derive(Clone, Debug, Default, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Readability {
    pub words: usize,
    pub sentences: usize,
    pub words_per_sentence: f64,
    /// The words of the longest sentence.
    pub longest: usize,
    /// The most words a sentence of this language should have.
    pub limit: usize,
    /// Björnsson's LIX: words a sentence, plus the percentage of words of more than six letters. Below 40
    /// reads easily, above 50 is hard.
    pub lix: f64,
}

impl Readability {
    pub fn of(words: &Words, limit: usize) -> Self {
        let count = words.all().len();
        let (mut sentences, mut longest) = (0, 0);
        for sentence in all(words) {
            sentences += 1;
            longest = sentence.len().max(longest);
        }
        let long = words.all().iter().filter(|w| w.end - w.start > LONG).count();
        let mean = count as f64 / sentences.max(1) as f64;
        let lix = mean + 100.0 * long as f64 / count.max(1) as f64;
        let rounded = |n: f64| (n * 10.0).round() / 10.0;
        Self { words: count, sentences, words_per_sentence: rounded(mean), longest, limit, lix: rounded(lix) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::Language;

    fn told(text: &str) -> Vec<String> {
        let words = Words::of(text, Language::En);
        all(&words).map(|s| text[place(&words, &s).1].to_owned()).collect()
    }

    #[test]
    fn a_sentence_ends_where_a_reader_ends_it() {
        for (text, count) in [
            ("One. Two! Three? Four", 4),
            ("Go on, e.g. here, z. B. Excel, by J. Smith, max. 35 hours, in version 2.5 too.", 1),
            ("A heading\nYou work here.", 2),
            ("A line that was broken\nto fit a page.", 1),
            ("- one\n- two\n• three • four", 4),
            ("(It ended.) \"So did this.\" And this.", 3),
            ("", 0),
            ("🙂", 0),
        ] {
            assert_eq!(told(text).len(), count, "{text:?}: {:?}", told(text));
        }
        assert_eq!(told("One two. (Three four!) Five"), ["One two.", "Three four!)", "Five"]);
    }

    #[test]
    fn how_it_reads_is_told_in_plain_figures() {
        let words =
            Words::of("You read this. Understanding everything is straightforward here.", Language::En);
        let told = Readability::of(&words, 25);
        assert_eq!((told.words, told.sentences, told.longest, told.limit), (8, 2, 5, 25));
        assert_eq!((told.words_per_sentence, told.lix), (4.0, 41.5));
        assert_eq!(Readability::of(&Words::of("", Language::En), 25).lix, 0.0);
    }
}
