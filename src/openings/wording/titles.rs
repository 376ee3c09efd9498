//! Whether a job's title speaks to everybody: by a mark behind it, by both forms, or by a word for all.

use std::ops::Range;

use serde::Deserialize;

use super::{
    book::{Note, fitted},
    words::{Word, Words},
};

/// How a language's titles speak to everybody.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Titles {
    pub note: Note,
    /// What is put behind a title to that end: '(m/w/d)'. Empty where there is no such custom.
    #[serde(default)]
    mark: String,
    /// How many letters such a mark has at least.
    #[serde(default)]
    letters: usize,
    /// Words that say the same as a mark.
    #[serde(default)]
    marks: Vec<String>,
    /// How the second form of a word ends.
    #[serde(default)]
    second: Vec<String>,
    /// Whether two forms are enough, or there are people whom they leave out.
    #[serde(default)]
    two_are_all: bool,
    /// How words end that speak to everybody, and how words end that do not.
    #[serde(default)]
    neutral: Vec<String>,
    #[serde(default)]
    gendered: Vec<String>,
    /// Whether a title without any such word is taken to speak to everybody.
    #[serde(default)]
    else_neutral: bool,
    /// Words with what could stand there instead.
    #[serde(default)]
    form: Vec<Form>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Form {
    find: String,
    #[serde(rename = "use")]
    instead: String,
}

/// What leaves people out, and what could stand there instead.
#[derive(Debug, PartialEq, Eq)]
pub struct Slip {
    /// In code points.
    pub place: Range<usize>,
    pub bytes: Range<usize>,
    pub instead: Option<String>,
}

impl Titles {
    pub fn check(&self, words: &Words) -> Option<Slip> {
        let mark = letters(words);
        let enough = mark.as_ref().is_some_and(|m| m.len() >= self.letters.max(2));
        if words.all().is_empty() || enough || self.says_all(words) || self.joins_all(words) {
            return None;
        }
        let both = self.both(words);
        if both && self.two_are_all {
            return None;
        }
        if let Some(mark) = mark {
            let instead = self.mark.trim_matches(['(', ')']).to_owned();
            return Some(slip(words, mark, Some(instead)));
        }
        if let Some(known) = self.known(words).filter(|_| !both) {
            return Some(known);
        }
        let neutral = self.else_neutral || ends(words, &self.neutral);
        let open = both || !neutral || self.is_gendered(words);
        open.then(|| self.whole(words))
    }

    /// The whole title, with a mark behind it.
    fn whole(&self, words: &Words) -> Slip {
        let text = words.text.trim();
        let space = words.text.len() - words.text.trim_start().len();
        let from = words.text[..space].chars().count();
        let instead = (!self.mark.is_empty()).then(|| format!("{text} {}", self.mark));
        Slip { place: from..from + text.chars().count(), bytes: space..space + text.len(), instead }
    }

    /// 'all genders', 'gn'.
    fn says_all(&self, words: &Words) -> bool {
        let said: String = (0..words.all().len()).map(|n| format!(" {}", words.folded(n))).collect();
        self.marks.iter().any(|mark| format!("{said} ").contains(&format!(" {mark} ")))
    }

    /// 'Entwickler*in', 'EntwicklerInnen': a sign between the forms that stands for everybody else.
    fn joins_all(&self, words: &Words) -> bool {
        !self.two_are_all
            && ((1..words.all().len())
                .any(|n| matches!(gap(words, n), "*" | ":" | "_" | "·") && self.is_second(words.folded(n)))
                || words.all().iter().any(|word| self.has_capital_inside(&words.text[word.from..word.to])))
    }

    fn has_capital_inside(&self, word: &str) -> bool {
        self.second.iter().any(|ending| {
            let capital = fitted(ending, "A");
            word.strip_suffix(capital.as_str()).is_some_and(|stem| stem.ends_with(char::is_lowercase))
        })
    }

    fn is_second(&self, word: &str) -> bool {
        self.second.iter().any(|ending| ending == word)
    }

    /// Both forms: an ending put to a word, or two words that begin alike.
    fn both(&self, words: &Words) -> bool {
        let put_to = |n: usize| {
            let sign =
                matches!(gap(words, n), "(" | "(-" | "/" | "/-" | " / -" | "·" | "•" | "." | "*" | ":" | "_");
            sign && self.is_second(words.folded(n))
        };
        let hyphened =
            |n: usize| words.folded(n).rsplit_once('-').is_some_and(|(_, end)| self.is_second(end));
        let count = words.all().len();
        (1..count).any(put_to)
            || (0..count).any(hyphened)
            || (0..count)
                .any(|n| (n + 1..count.min(n + 3)).any(|m| self.pair(words.folded(n), words.folded(m))))
    }

    fn pair(&self, one: &str, other: &str) -> bool {
        let alike = one.chars().zip(other.chars()).take_while(|(a, b)| a == b).count();
        let shorter = one.chars().count().min(other.chars().count());
        let second = |word: &str| self.second.iter().any(|ending| word.ends_with(ending.as_str()));
        one != other && alike >= 3 && 2 * alike >= shorter && (second(one) || second(other))
    }

    /// A word whose other form is known.
    fn known(&self, words: &Words) -> Option<Slip> {
        let form = |n: usize| self.form.iter().find(|f| f.find == words.folded(n)).map(|f| (n, f));
        let (n, form) = (0..words.all().len()).find_map(form)?;
        let word = words.all()[n];
        let instead = fitted(&form.instead, &words.text[word.from..word.to]);
        Some(slip(words, n..n + 1, Some(instead)))
    }

    /// Where titles are taken to speak to everybody, only how they begin counts.
    fn is_gendered(&self, words: &Words) -> bool {
        let ends_so = |n| self.gendered.iter().any(|ending: &String| is(words.folded(n), ending));
        if self.else_neutral { ends_so(0) } else { (0..words.all().len()).any(ends_so) }
    }
}

fn slip(words: &Words, span: Range<usize>, instead: Option<String>) -> Slip {
    let (first, last): (Word, Word) = (words.all()[span.start], words.all()[span.end - 1]);
    Slip { place: first.start..last.end, bytes: first.from..last.to, instead }
}

/// Whether a word ends so, and is more than that ending.
fn is(word: &str, ending: &str) -> bool {
    word.strip_suffix(ending).is_some_and(|stem| stem.chars().count() >= 2)
}

fn ends(words: &Words, endings: &[String]) -> bool {
    (0..words.all().len()).any(|n| endings.iter().any(|ending| words.folded(n).ends_with(ending.as_str())))
}

/// What stands before a word, from the end of the one before it.
fn gap<'a>(words: &Words<'a>, n: usize) -> &'a str {
    &words.text[words.all()[n - 1].to..words.all()[n].from]
}

/// 'm/w/d', 'v | m | x', 'F/H': letters for men and for women at least.
fn letters(words: &Words) -> Option<Range<usize>> {
    let letter =
        |n: usize| matches!(words.folded(n), "m" | "v" | "w" | "f" | "h" | "d" | "x" | "i" | "n" | "a" | "g");
    let goes_on = |n: usize| gap(words, n).chars().all(|c| matches!(c, '/' | '|' | ',' | ' ')) && letter(n);
    let count = words.all().len();
    (0..count).filter(|n| letter(*n)).find_map(|from| {
        let to = (from + 1..count).find(|n| !goes_on(*n)).unwrap_or(count);
        let has = |wanted: &[&str]| (from..to).any(|n| wanted.contains(&words.folded(n)));
        (has(&["m", "h"]) && has(&["v", "w", "f"])).then_some(from..to)
    })
}

#[cfg(test)]
mod tests {
    use super::super::lists::Lists;
    use super::*;
    use crate::languages::Language;

    fn told(title: &str, language: Language) -> Option<(String, Option<String>)> {
        let slip = Lists::of(language).titles.check(&Words::of(title, language))?;
        let points: Vec<char> = title.chars().collect();
        let text = title[slip.bytes].to_owned();
        assert_eq!(points[slip.place].iter().collect::<String>(), text, "{title}");
        Some((text, slip.instead))
    }

    /// Titles that speak to everybody.
    fn fine(language: Language, titles: &[&str]) {
        for title in titles {
            assert_eq!(told(title, language), None, "{title} in {language}");
        }
    }

    /// Titles that do not: with what is found, and what it would become.
    fn slips(language: Language, titles: &[(&str, &str, &str)]) {
        for (title, text, instead) in titles {
            let instead = (!instead.is_empty()).then(|| (*instead).to_owned());
            assert_eq!(told(title, language), Some(((*text).to_owned(), instead)), "{title} in {language}");
        }
    }

    #[test]
    fn dutch_titles_have_a_mark_or_both_forms() {
        let fine_ones = [
            "Verkoper (v/m/x)",
            "Productontwikkelaar m/v/x",
            "Verkoper/verkoopster",
            "Directeur / directrice",
            "Medewerk(st)er onthaal",
            "Poetshulp",
            "Verpleegkundige nachtdienst",
            "Teamcoach logistiek",
            "Leraar of lerares wiskunde",
            "Consulent (X/V/M)",
            "",
        ];
        fine(Language::Nl, &fine_ones);
        slips(
            Language::Nl,
            &[
                ("Verkoper", "Verkoper", "Verkoper (v/m/x)"),
                ("🙂 Projectleider wonen", "🙂 Projectleider wonen", "🙂 Projectleider wonen (v/m/x)"),
                ("Verkoper (m/v)", "m/v", "v/m/x"),
                ("Poetsvrouw", "Poetsvrouw", "Poetshulp"),
            ],
        );
    }

    #[test]
    fn german_titles_have_three_letters_or_a_sign_for_all() {
        let fine_ones = [
            "Entwickler (m/w/d)",
            "Entwickler w|m|d",
            "Entwickler*in",
            "Leiter:in der Kita",
            "EntwicklerInnen",
            "Pflegefachkraft",
            "Projektleitung Bau",
            "Software Engineer (all genders)",
            "Teamassistenz (gn)",
        ];
        fine(Language::De, &fine_ones);
        slips(
            Language::De,
            &[
                ("Entwickler", "Entwickler", "Entwickler (m/w/d)"),
                ("Erzieher(in)", "Erzieher(in)", "Erzieher(in) (m/w/d)"),
                ("Verkäufer/Verkäuferin", "Verkäufer/Verkäuferin", "Verkäufer/Verkäuferin (m/w/d)"),
                ("Verkäufer (m/w)", "m/w", "m/w/d"),
                ("Putzfrau", "Putzfrau", "Reinigungskraft"),
            ],
        );
    }

    #[test]
    fn french_titles_have_both_forms_or_one_for_all() {
        let fine_ones = [
            "Chargé(e) de mission",
            "un·e développeur·se full-stack",
            "Développeuse - Développeur Django",
            "Chargée ou chargé de support",
            "Responsable de secteur",
            "Comptable",
            "UX designer",
            "Vendeur (H/F)",
            "Conseiller F/H/X",
            "Technicien/ne",
            "Juriste en droit social",
        ];
        fine(Language::Fr, &fine_ones);
        slips(
            Language::Fr,
            &[
                ("Développeur Java", "Développeur", "Développeur ou développeuse"),
                ("VENDEUR en boutique", "VENDEUR", "VENDEUR OU VENDEUSE"),
                ("Assistante de direction", "Assistante", "Assistant ou assistante"),
                ("Affûteur", "Affûteur", "Affûteur (F/H)"),
            ],
        );
    }

    #[test]
    fn english_titles_name_no_gender() {
        fine(Language::En, &["Engineer", "Sales lead", "Chair of the board", "Manager (m/f)"]);
        slips(Language::En, &[("Salesman, retail", "Salesman", "Salesperson")]);
    }
}
