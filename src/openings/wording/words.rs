//! A text as words: where each one stands, in code points and in bytes, and how it is looked up.
//! Plain letters take the short way; nothing is allocated for a word of its own.

use smallvec::SmallVec;
use unicode_normalization::char::{compose, decompose_canonical, is_combining_mark};

use super::stops;
use crate::languages::Language;

/// Letters and digits, with hyphens and apostrophes inside.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Word {
    /// In code points.
    pub start: usize,
    pub end: usize,
    /// In bytes.
    pub from: usize,
    pub to: usize,
    /// Whether a sentence ended before it.
    pub begins: bool,
    /// Where it stands among the folded words.
    folded: (usize, usize),
}

pub struct Words<'a> {
    pub text: &'a str,
    all: Vec<Word>,
    folded: String,
}

impl<'a> Words<'a> {
    pub fn of(text: &'a str, language: Language) -> Self {
        let mut reader = Reader {
            text,
            spelling: Spelling::of(language),
            at: 0,
            inner: 0,
            all: Vec::with_capacity(text.len() / 6 + 1),
            folded: String::with_capacity(text.len()),
        };
        while reader.finds_a_word() {
            reader.word();
        }
        Self { text, all: reader.all, folded: reader.folded }
    }

    pub fn all(&self) -> &[Word] {
        &self.all
    }

    /// A word as it is looked up: in small letters, without what cannot be seen.
    pub fn folded(&self, n: usize) -> &str {
        let (from, to) = self.all[n].folded;
        &self.folded[from..to]
    }
}

/// How a language writes words.
struct Spelling {
    /// The letters it has besides a to z; any other is read as the letter under its marks.
    letters: &'static str,
    /// What is a word of its own before an apostrophe.
    elided: &'static [&'static str],
}

impl Spelling {
    fn of(language: Language) -> Self {
        let (letters, elided): (&'static str, &'static [&'static str]) = match language {
            Language::En => ("", &[]),
            Language::Nl => ("áàâäéèêëíïóöúüç", &[]),
            Language::Fr => (
                "àâäæçéèêëîïôöœùûüÿ",
                &["c", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu"],
            ),
            Language::De => ("äöüé", &[]),
        };
        Self { letters, elided }
    }
}

struct Reader<'a> {
    text: &'a str,
    spelling: Spelling,
    /// The byte that is read next.
    at: usize,
    /// How many bytes before it only go on with a letter.
    inner: usize,
    all: Vec<Word>,
    folded: String,
}

impl Reader<'_> {
    /// Goes on to the next letter or digit, if there is one.
    fn finds_a_word(&mut self) -> bool {
        while let Some(&byte) = self.text.as_bytes().get(self.at) {
            if byte.is_ascii_alphanumeric() {
                return true;
            }
            if byte.is_ascii() {
                self.at += 1;
                continue;
            }
            let c = self.here();
            if c.is_alphanumeric() {
                return true;
            }
            self.pass(c);
        }
        false
    }

    /// The letter that is read next.
    fn here(&self) -> char {
        self.text[self.at..].chars().next().unwrap_or_default()
    }

    fn pass(&mut self, c: char) {
        self.at += c.len_utf8();
        self.inner += c.len_utf8() - 1;
    }

    fn word(&mut self) {
        let (from, start, folded) = (self.at, self.at - self.inner, self.folded.len());
        let begins = self.begins();
        loop {
            let rest = &self.text.as_bytes()[self.at..];
            let plain = rest.iter().take_while(|b| b.is_ascii_alphanumeric()).count();
            self.folded.push_str(&self.text[self.at..self.at + plain]);
            self.at += plain;
            if self.at == self.text.len() || !self.goes_on(folded) {
                break;
            }
        }
        self.folded[folded..].make_ascii_lowercase();
        let (end, folded) = (self.at - self.inner, (folded, self.folded.len()));
        self.all.push(Word { start, end, from, to: self.at, begins, folded });
    }

    /// Whether a sentence ended between the last word and this one.
    fn begins(&self) -> bool {
        let Some(last) = self.all.last() else { return true };
        let gap = &self.text[last.to..self.at];
        gap != " " && stops::ends(&self.text[last.from..last.to], gap, self.here())
    }

    /// Takes what a word has besides plain letters: another letter, a mark on one, or what joins two.
    fn goes_on(&mut self, folded: usize) -> bool {
        let c = self.here();
        if c.is_ascii() || unseen(c) || !(c.is_alphanumeric() || is_combining_mark(c)) {
            return self.joins(c, folded);
        }
        c.to_lowercase().for_each(|c| self.put(c, folded));
        self.pass(c);
        true
    }

    /// A hyphen, an apostrophe or something unseen between two letters of one word.
    fn joins(&mut self, c: char, folded: usize) -> bool {
        let joint = match c {
            '-' | '\u{2010}' | '\u{2011}' => Some('-'),
            '\'' | '’' => Some('\''),
            c if unseen(c) => None,
            _ => return false,
        };
        let before = &self.folded[folded..];
        let elided = || self.spelling.elided.iter().any(|e| e.eq_ignore_ascii_case(before));
        if joint == Some('\'') && elided() {
            return false;
        }
        let Some(next) = self.next_letter(self.at + c.len_utf8()) else { return false };
        let between = &self.text[self.at..next];
        self.inner += between.len() - between.chars().count();
        self.at = next;
        self.folded.extend(joint);
        true
    }

    /// Where the next letter stands, if only what is unseen stands before it.
    fn next_letter(&self, from: usize) -> Option<usize> {
        let (n, c) = self.text[from..].char_indices().find(|(_, c)| !unseen(*c))?;
        c.is_alphanumeric().then_some(from + n)
    }

    fn put(&mut self, c: char, folded: usize) {
        if c == 'ß' {
            self.folded.push_str("ss");
        } else if c.is_ascii() || self.spelling.letters.contains(c) {
            self.folded.push(c);
        } else if is_combining_mark(c) {
            self.mark(c, folded);
        } else {
            let mut parts: SmallVec<[char; 4]> = SmallVec::new();
            decompose_canonical(c, |part| parts.push(part));
            if parts.len() == 1 {
                self.folded.push(c);
            } else {
                parts.into_iter().for_each(|part| self.put(part, folded));
            }
        }
    }

    /// A mark makes a letter of the language out of the one before it, or is passed over.
    fn mark(&mut self, mark: char, folded: usize) {
        if self.folded.len() == folded {
            return;
        }
        if let Some(last) = self.folded.pop() {
            let last = last.to_ascii_lowercase();
            let one = compose(last, mark).filter(|one| self.spelling.letters.contains(*one));
            self.folded.push(one.unwrap_or(last));
        }
    }
}

/// Soft hyphens, zero-width characters and direction marks: inside a word nobody sees them.
fn unseen(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn folded(text: &str, language: Language) -> Vec<String> {
        let words = Words::of(text, language);
        (0..words.all().len()).map(|n| words.folded(n).to_owned()).collect()
    }

    #[test]
    fn a_word_is_known_whatever_it_carries() {
        for text in ["driven", "DRIVEN", "dri\u{ad}ven", "dri\u{200b}\u{200d}ven", "dri\u{301}ven", "dríven"]
        {
            assert_eq!(folded(text, Language::En), ["driven"], "{text:?}");
        }
        for text in ["équipe", "e\u{301}quipe", "ÉQUIPE", "E\u{301}QUIPE"] {
            assert_eq!(folded(text, Language::Fr), ["équipe"], "{text:?}");
        }
        assert_eq!(folded("GROẞE Straße", Language::De), ["grosse", "strasse"]);
        assert_eq!(folded("self‑reliant; don’t", Language::En), ["self-reliant", "don't"]);
        assert_eq!(folded("self- and co-", Language::En), ["self", "and", "co"]);
    }

    #[test]
    fn french_articles_are_words_of_their_own() {
        let text = "L’équipe d'aujourd'hui, qu’elle";
        assert_eq!(folded(text, Language::Fr), ["l", "équipe", "d", "aujourd'hui", "qu", "elle"]);
    }

    #[test]
    fn places_count_code_points_and_leave_out_what_stands_beside() {
        let text = "🙂 é\u{301} \u{200f}مرحبا\u{200f} 👩\u{200d}💻 dri\u{ad}ven\u{200b}.";
        let words = Words::of(text, Language::En);
        let last = words.all().last().expect("words");
        assert_eq!(&text[last.from..last.to], "dri\u{ad}ven");
        let points: Vec<char> = text.chars().collect();
        for word in words.all() {
            let said: String = points[word.start..word.end].iter().collect();
            assert_eq!(said, text[word.from..word.to]);
        }
        assert_eq!(words.all().len(), 3, "an emoji is no word");
    }

    proptest! {
        /// Whatever is read, places in code points and in bytes name the same words, in order.
        #[test]
        fn places_agree(text in "[a-zÀ-ÿ\u{301}\u{ad}\u{200b}\u{200f}🙂م' .\n-]{0,60}") {
            let points: Vec<char> = text.chars().collect();
            for language in Language::ALL {
                let words = Words::of(&text, language);
                let mut before = 0;
                for word in words.all() {
                    prop_assert!(word.start >= before && word.end > word.start);
                    before = word.end;
                    let said: String = points[word.start..word.end].iter().collect();
                    prop_assert_eq!(&said, &text[word.from..word.to]);
                }
            }
        }
    }
}
