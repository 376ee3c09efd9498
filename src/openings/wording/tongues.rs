//! Whether a text is in the language it is said to be: by the small words that no text can do without.

use std::{collections::HashMap, sync::LazyLock};

use super::{lists::Lists, words::Words};
use crate::languages::Language;

/// So many words are looked at.
const LOOKED_AT: usize = 150;
/// So many small words of a language are needed before it is named: a motto or a title says nothing.
const ENOUGH: usize = 6;

/// Each small word with its languages, by their place among all.
static SMALL: LazyLock<HashMap<&str, Vec<usize>>> = LazyLock::new(|| {
    let mut small: HashMap<&str, Vec<usize>> = HashMap::new();
    for (n, language) in Language::ALL.into_iter().enumerate() {
        let words = &Lists::of(language).common;
        words.iter().for_each(|word| small.entry(word).or_default().push(n));
    }
    small
});

/// The language a text seems to be in, where it is another one than said.
pub fn other_than(said: Language, words: &Words) -> Option<Language> {
    let mut counts = [0; Language::ALL.len()];
    for n in 0..words.all().len().min(LOOKED_AT) {
        let languages = SMALL.get(words.folded(n)).into_iter().flatten();
        languages.for_each(|language| counts[*language] += 1);
    }
    let of = |language: &Language| Language::ALL.iter().position(|l| l == language).map_or(0, |n| counts[n]);
    let other = Language::ALL.into_iter().max_by_key(of)?;
    (other != said && of(&other) >= ENOUGH && of(&other) > 3 * of(&said)).then_some(other)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAID: [(Language, &str); 4] = [
        (
            Language::En,
            "You work with a team that is glad to help, and you have a coach who will be there for you.",
        ),
        (
            Language::Nl,
            "Je werkt in een team dat graag helpt, en je hebt een coach die er voor jou is als het nodig is.",
        ),
        (
            Language::Fr,
            "Vous travaillez dans une équipe qui aime aider, et vous avez un coach qui est là pour vous et avec vous.",
        ),
        (
            Language::De,
            "Du arbeitest in einem Team, das gern hilft, und du hast einen Coach, der für dich da ist und mit dir arbeitet.",
        ),
    ];

    #[test]
    fn another_language_than_said_is_named() {
        for (language, text) in SAID {
            for said in Language::ALL {
                let other = other_than(said, &Words::of(text, said));
                assert_eq!(other, (said != language).then_some(language), "{text} said to be {said}");
            }
        }
    }

    #[test]
    fn a_few_words_say_nothing() {
        for text in ["", "Team lead", "المدرب يعمل مع الفريق", "Vous et vous"] {
            assert_eq!(other_than(Language::En, &Words::of(text, Language::En)), None);
        }
    }
}
