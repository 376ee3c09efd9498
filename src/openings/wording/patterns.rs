//! What the lists look for, as they write it: words one after another.
//!
//! `manage` is that word, `manag*` any that begins so, `a|an` either, `{people}` one of a named class, `_`
//! any word at all and `!{toward}` any but these; `?` behind one of them lets it be missing. What stands
//! between `[` and `]` must be there and is not part of what was found: `manage [{the}? _? {people}]` finds
//! `manage` before `your small team`.

use std::collections::BTreeMap;

use super::words::Words;
use crate::languages::Language;

/// Named classes of words.
pub type Classes = BTreeMap<String, Vec<String>>;

/// A word as it is looked up; an open one may go on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Spelled {
    pub letters: String,
    pub open: bool,
}

/// What one word may be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Token {
    One(Vec<Spelled>),
    But(Vec<Spelled>),
}

/// Words one after another, each of them there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pattern {
    /// The rule it stands for.
    pub rule: usize,
    pub tokens: Vec<Token>,
    /// Which of them are what is found.
    pub from: usize,
    pub to: usize,
    /// Among patterns of as many words the one with the longest last word counts.
    pub weight: usize,
}

/// A token as it is written: whether it may be missing, and whether it is only context.
#[derive(Clone)]
struct Written {
    token: Token,
    optional: bool,
    context: bool,
}

/// Reads a pattern of a language; one with optional words becomes several.
///
/// # Errors
/// What is wrong with it, for whoever writes the lists.
pub fn read(rule: usize, text: &str, classes: &Classes, language: Language) -> Result<Vec<Pattern>, String> {
    let wrong = |why: &str| format!("'{text}': {why}");
    let mut written = Vec::new();
    let mut context = false;
    for part in text.split_whitespace() {
        let inside = part.trim_start_matches('[');
        context |= inside.len() < part.len();
        let core = inside.trim_end_matches(']');
        written.extend(tokens(core, context, classes, language).map_err(|why| wrong(&why))?);
        context &= core.len() == inside.len();
    }
    let mut all = vec![Vec::new()];
    for token in written {
        let without = if token.optional { all.clone() } else { Vec::new() };
        all.iter_mut().for_each(|so_far: &mut Vec<Written>| so_far.push(token.clone()));
        all.extend(without);
    }
    all.into_iter().map(|tokens| pattern(rule, tokens).ok_or_else(|| wrong("nothing is found"))).collect()
}

/// One pattern; `None` if nothing but context would be left.
fn pattern(rule: usize, written: Vec<Written>) -> Option<Pattern> {
    let from = written.iter().position(|w| !w.context)?;
    let to = written.iter().rposition(|w| !w.context)? + 1;
    let weight = match &written.last()?.token {
        Token::One(words) => words.iter().map(|w| w.letters.len()).max().unwrap_or(0),
        Token::But(_) => 0,
    };
    let tokens: Vec<_> = written.into_iter().map(|w| w.token).collect();
    matches!(tokens[0], Token::One(_)).then_some(Pattern { rule, tokens, from, to, weight })
}

/// What one part of a pattern stands for: a token, or several where a word falls apart ("l'équipe").
fn tokens(part: &str, context: bool, classes: &Classes, language: Language) -> Result<Vec<Written>, String> {
    let core = part.trim_end_matches('?');
    let optional = core.len() < part.len();
    if core == "_" {
        return Ok(vec![Written { token: Token::But(Vec::new()), optional, context }]);
    }
    let (named, but) = core.strip_prefix('!').map_or((core, false), |named| (named, true));
    let mut choices = Vec::new();
    for choice in named.split('|') {
        match choice.strip_prefix('{').and_then(|c| c.strip_suffix('}')) {
            None => choices.push(choice),
            Some(name) => {
                let words = classes.get(name).ok_or_else(|| format!("there is no class '{name}'"))?;
                choices.extend(words.iter().map(String::as_str));
            }
        }
    }
    let mut columns: Vec<Vec<Spelled>> = Vec::new();
    for choice in &choices {
        let spelled = spelled(choice, language);
        if spelled.is_empty()
            || !columns.is_empty() && spelled.len() != columns.len()
            || but && spelled.len() > 1
        {
            return Err(format!("'{choice}' is not one word"));
        }
        columns.resize(spelled.len(), Vec::new());
        columns.iter_mut().zip(spelled).for_each(|(column, word)| column.push(word));
    }
    let kind = if but { Token::But } else { Token::One };
    let token = |column| Written { token: kind(fewest(column)), optional, context };
    Ok(columns.into_iter().map(token).collect())
}

/// A pattern of plain words, as an organisation types it; a star at its end lets the last word go on. `None`
/// where there is no word.
pub fn plain(rule: usize, text: &str, language: Language) -> Option<Pattern> {
    let token = |word| Written { token: Token::One(vec![word]), optional: false, context: false };
    pattern(rule, spelled(text.trim(), language).into_iter().map(token).collect())
}

/// The words of one choice as they are looked up; a star belongs to the last.
fn spelled(choice: &str, language: Language) -> Vec<Spelled> {
    let bare = choice.trim_end_matches('*');
    let words = Words::of(bare, language);
    let last = words.all().len().saturating_sub(1);
    let spelled =
        |n| Spelled { letters: words.folded(n).to_owned(), open: n == last && bare.len() < choice.len() };
    (0..words.all().len()).map(spelled).collect()
}

/// The choices without those that another one says already, so that a word is one of them once.
fn fewest(mut words: Vec<Spelled>) -> Vec<Spelled> {
    words.sort();
    words.dedup();
    let stems: Vec<String> = words.iter().filter(|w| w.open).map(|w| w.letters.clone()).collect();
    let said =
        |w: &Spelled| stems.iter().any(|s| w.letters.starts_with(s.as_str()) && (!w.open || *s != w.letters));
    words.retain(|w| !said(w));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lengths(text: &str) -> Vec<(usize, usize, usize)> {
        let classes = Classes::from([("people".to_owned(), vec!["team".to_owned(), "staff".to_owned()])]);
        let read = read(0, text, &classes, Language::En).expect("a pattern");
        let mut all: Vec<_> = read.iter().map(|p| (p.tokens.len(), p.from, p.to)).collect();
        all.sort_unstable();
        all
    }

    #[test]
    fn optional_words_make_several_patterns() {
        assert_eq!(lengths("line manager*"), [(2, 0, 2)]);
        assert_eq!(lengths("manage the? _? {people}"), [(2, 0, 2), (3, 0, 3), (3, 0, 3), (4, 0, 4)]);
    }

    #[test]
    fn context_is_no_part_of_what_is_found() {
        assert_eq!(lengths("manage [the {people}]"), [(3, 0, 1)]);
        assert_eq!(lengths("[report to] a manager [who]"), [(5, 2, 4)]);
    }

    #[test]
    fn what_can_never_be_found_is_told() {
        let told = |text: &str| read(0, text, &Classes::new(), Language::Fr).expect_err("a slip");
        for text in ["{people}", "[the team]", "_ team", "!un équipe", "un !l'équipe", "a|l'équipe", "!"] {
            assert!(told(text).starts_with(&format!("'{text}'")), "{text}");
        }
        assert!(read(0, "d'équipe", &Classes::new(), Language::Fr).is_ok_and(|p| p[0].tokens.len() == 2));
    }

    #[test]
    fn a_choice_that_another_one_says_is_left_out() {
        let read = read(0, "manag*|manager|manager*|lead", &Classes::new(), Language::En).expect("a pattern");
        let Token::One(words) = &read[0].tokens[0] else { panic!("words") };
        let words: Vec<_> = words.iter().map(|w| (w.letters.as_str(), w.open)).collect();
        assert_eq!(words, [("lead", false), ("manag", true)]);
    }
}
