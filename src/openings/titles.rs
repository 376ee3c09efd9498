//! A title as job feeds ask for it: the work alone, without pay, place or symbols. Pure.

use super::OpeningInput;
use crate::languages::Language;

/// Words that lead to a place or an amount, and mean nothing once it is gone.
const LEADING: &[&str] = &[
    "in", "at", "near", "from", "for", "based", "te", "bij", "voor", "regio", "omgeving", "vanaf", "tot",
    "à", "a", "en", "au", "près", "de", "région", "bei", "im", "aus", "ab", "bis", "raum",
];
/// Ways to say that the work is done elsewhere.
const ELSEWHERE: &[&str] = &[
    "remote",
    "hybrid",
    "hybride",
    "thuiswerk",
    "thuiswerken",
    "telewerk",
    "télétravail",
    "homeoffice",
    "home-office",
    "from home",
    "home office",
    "fully remote",
    "100% remote",
    "work from home",
];
const CURRENCIES: &[&str] = &[
    "eur", "euro", "euros", "usd", "dollar", "dollars", "gbp", "pound", "pounds", "chf", "franken", "pln",
    "sek", "nok", "dkk", "cad",
];
/// What an amount is for, and of what kind it is.
const AMOUNT_OF: &[&str] = &[
    "a", "per", "par", "pro", "hour", "hourly", "hr", "h", "day", "week", "month", "monthly", "year",
    "yearly", "annum", "p.a.", "p.m.", "pa", "pm", "uur", "dag", "maand", "jaar", "heure", "jour", "semaine",
    "mois", "an", "stunde", "tag", "woche", "monat", "jahr", "gross", "net", "bruto", "netto", "brut",
    "brutto",
];

/// The title without pay, place and symbols; never empty.
pub fn plain(title: &str, fields: &OpeningInput, language: Language) -> String {
    let parts = parts(title);
    let kept: Vec<String> = parts.iter().filter_map(|part| without_pay_and_place(part, fields)).collect();
    if !kept.is_empty() {
        return joined(&kept);
    }
    let whole: Vec<String> = parts.iter().filter_map(|part| spoken(part)).collect();
    if whole.is_empty() { language.text("out-any-job") } else { joined(&whole) }
}

/// What stands between brackets, dashes, bars and commas, as words.
fn parts(title: &str) -> Vec<Vec<&str>> {
    let breaks = |c: char| matches!(c, '(' | ')' | '[' | ']' | '{' | '}' | '|' | '–' | '—' | '•' | ';');
    let mut parts = Vec::new();
    for part in title.split(breaks) {
        let mut words = Vec::new();
        for word in part.split_whitespace() {
            let ends = word.ends_with([',', ':']) && word.chars().any(char::is_alphanumeric);
            let bare = matches!(word, "-" | "/" | "," | ":" | "·" | "*");
            if !bare {
                words.push(word.trim_end_matches([',', ':']));
            }
            if bare || ends {
                parts.push(std::mem::take(&mut words));
            }
        }
        parts.push(words);
    }
    parts
}

/// Commas between parts; who is meant by it ('m/w/d') follows at once.
fn joined(parts: &[String]) -> String {
    let mut title = String::new();
    for part in parts {
        if !title.is_empty() {
            title.push_str(if is_everybody(part) { " " } else { ", " });
        }
        title.push_str(part);
    }
    title
}

/// 'm/w/d', 'v/m/x', 'h/f': single letters with strokes between them.
fn is_everybody(part: &str) -> bool {
    part.contains('/') && part.split('/').all(|sex| sex.chars().count() == 1)
}

fn without_pay_and_place(words: &[&str], fields: &OpeningInput) -> Option<String> {
    let whole = words.iter().map(|w| folded(w)).collect::<Vec<_>>().join(" ");
    if ELSEWHERE.contains(&whole.as_str()) || whole == fields.location.country.to_lowercase() {
        return None;
    }
    let mut gone = vec![false; words.len()];
    mark_pay(words, fields, &mut gone);
    for place in [&fields.location.city, &fields.location.region] {
        mark_place(words, place, &mut gone);
    }
    mark_leading(words, &mut gone);
    let kept: Vec<&str> =
        words.iter().zip(&gone).filter(|(_, gone)| !**gone).map(|(word, _)| *word).collect();
    spoken(&kept)
}

/// Lower case, without what stands around the word.
fn folded(word: &str) -> String {
    word.trim_matches(|c: char| !c.is_alphanumeric() && c != '%').to_lowercase()
}

fn mark_pay(words: &[&str], fields: &OpeningInput, gone: &mut [bool]) {
    let is_currency = |word: Option<&&str>| word.is_some_and(|w| CURRENCIES.contains(&folded(w).as_str()));
    let is_of = |word: &str| word == "/" || AMOUNT_OF.contains(&word.to_lowercase().as_str());
    for n in 0..words.len() {
        let after = words.get(n + 1);
        let named = is_currency(after)
            || (n > 0 && is_currency(words.get(n - 1)))
            || after.is_some_and(|w| is_of(w) || w.starts_with('/'));
        if !is_amount(words[n], named, fields) {
            continue;
        }
        gone[n] = true;
        if n > 0 && (is_currency(words.get(n - 1)) || symbols_alone(words[n - 1])) {
            gone[n - 1] = true;
        }
        let about = |w: &&&str| is_currency(Some(*w)) || is_of(w) || symbols_alone(w) || w.starts_with('/');
        let follow = words[n + 1..].iter().take_while(about).count();
        gone[n + 1..=n + follow].fill(true);
    }
}

/// A number with a currency on it, in thousands, grouped or long, or one end of the opening's own pay; `named`:
/// a currency or a time stands beside it.
fn is_amount(word: &str, named: bool, fields: &OpeningInput) -> bool {
    if !word.contains(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let digits: String = word.chars().filter(char::is_ascii_digit).collect();
    let own = [&fields.pay.min, &fields.pay.max].into_iter().any(|end| !end.is_empty() && *end == digits);
    let lower = word.to_lowercase();
    let coded = CURRENCIES.iter().any(|c| lower.starts_with(c) || lower.ends_with(c));
    own || named || coded || word.contains(is_currency_sign) || lower.split('-').all(is_large)
}

/// '42000', '42.000', '42k', '42K+'.
fn is_large(number: &str) -> bool {
    let number = number.trim_matches(|c: char| !c.is_alphanumeric());
    if let Some(thousands) = number.strip_suffix('k') {
        return !thousands.is_empty()
            && thousands.chars().all(|c| c.is_ascii_digit() || c == '.' || c == ',');
    }
    let mut groups = number.split(['.', ',', '\'', '’']);
    let all_digits = |text: &str| !text.is_empty() && text.chars().all(|c| c.is_ascii_digit());
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    all_digits(first)
        && rest.iter().all(|group| all_digits(group))
        && if rest.is_empty() { first.len() >= 5 } else { rest[0].len() == 3 }
}

fn is_currency_sign(c: char) -> bool {
    matches!(c, '$' | '£' | '¥' | '¢' | '\u{20a0}'..='\u{20cf}')
}

fn symbols_alone(word: &str) -> bool {
    !word.chars().any(char::is_alphanumeric)
}

fn mark_place(words: &[&str], place: &str, gone: &mut [bool]) {
    let place: Vec<String> = place.split_whitespace().map(folded).collect();
    if place.is_empty() {
        return;
    }
    for n in 0..words.len().saturating_sub(place.len() - 1) {
        let here = &words[n..n + place.len()];
        if here.iter().map(|w| folded(w)).eq(place.iter().cloned()) {
            gone[n..n + place.len()].fill(true);
        }
    }
}

/// Words that led to what is gone are gone, too, and so are those at the end of what is left.
fn mark_leading(words: &[&str], gone: &mut [bool]) {
    let some_gone = gone.contains(&true);
    for n in (0..words.len()).rev() {
        let follows = gone.get(n + 1).copied().unwrap_or(some_gone && !gone[n]);
        if follows && LEADING.contains(&folded(words[n]).as_str()) {
            gone[n] = true;
        }
    }
}

/// Words without symbols; nothing if no word is left.
fn spoken(words: &[&str]) -> Option<String> {
    let clean: Vec<String> = words.iter().map(|w| clean(w)).filter(|w| !w.is_empty()).collect();
    let text = clean.join(" ");
    let text = text.trim_matches(['&', ' ']);
    text.chars().any(char::is_alphanumeric).then(|| text.to_owned())
}

/// A word with what belongs inside words: 'C++', '.NET', 'R&D', 'follow-up', 'Entwickler:in'.
fn clean(word: &str) -> String {
    if word == "&" || word.eq_ignore_ascii_case(".net") {
        return word.to_owned();
    }
    let letters: Vec<char> = word.chars().collect();
    let plain = |n: usize| letters.get(n).is_some_and(|c| !is_symbol(*c));
    let inside = |n: usize| n > 0 && plain(n - 1) && plain(n + 1);
    let ending = |n: usize| {
        let rest = &letters[n + 1..];
        (1..=5).contains(&rest.len()) && rest.iter().all(|c| c.is_lowercase())
    };
    let keeps = |n: usize, c: char| match c {
        '-' | '\'' | '’' | '.' | '&' | '/' => inside(n),
        // The ending that makes a word mean everybody.
        ':' | '*' | '_' | '·' => inside(n) && ending(n),
        '+' | '#' => n > 0 && letters[0].is_alphabetic() && !plain(1),
        _ => !is_symbol(c),
    };
    letters.iter().enumerate().filter(|(n, c)| keeps(*n, **c)).map(|(_, c)| *c).collect()
}

/// Neither letter, digit nor a mark on one: punctuation, arrows, pictures, what cannot be seen.
fn is_symbol(c: char) -> bool {
    if c.is_ascii() {
        return !c.is_ascii_alphanumeric();
    }
    match c {
        'ª' | 'º' | 'µ' | '\u{200c}' | '\u{200d}' => false,
        '\u{80}'..='\u{bf}' | '×' | '÷' => true,
        '\u{2000}'..='\u{209f}' | '\u{20a0}'..='\u{20cf}' | '\u{2100}'..='\u{2bff}' => true,
        '\u{2e00}'..='\u{2e7f}' | '\u{3000}'..='\u{303f}' | '\u{e000}'..='\u{f8ff}' => true,
        '\u{fe00}'..='\u{fe0f}' | '\u{fe30}'..='\u{fe6f}' | '\u{feff}' => true,
        '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{fff0}'..='\u{ffff}' => true,
        '\u{1f000}'..='\u{1faff}' | '\u{e0000}'..='\u{10ffff}' => true,
        c => c.is_control() || c.is_whitespace(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openings::{Location, Pay};

    fn fields() -> OpeningInput {
        OpeningInput {
            location: Location { city: "Ghent".into(), region: "East Flanders".into(), country: "BE".into() },
            pay: Pay {
                min: "3000".into(),
                max: "3500".into(),
                currency: "EUR".into(),
                period: "MONTH".into(),
            },
            ..OpeningInput::default()
        }
    }

    fn cleaned(title: &str) -> String {
        plain(title, &fields(), Language::En)
    }

    #[test]
    fn what_is_the_work_stays_as_it_is() {
        for title in [
            "Customer Success Coach",
            "C++ Developer",
            "C# Developer",
            ".NET Developer",
            "R&D Lead",
            "Sales & Marketing Manager",
            "Follow-up Nurse",
            "Ingénieur d'affaires",
            "Entwickler:in",
            "Level 2 Support",
            "Verkoper v/m/x",
            "Πωλητής",
            "लक्ष्मी",
            "销售经理",
        ] {
            assert_eq!(cleaned(title), title);
        }
    }

    #[test]
    fn pay_is_taken_out_in_whatever_way_it_is_written() {
        for title in [
            "Coach €3.000",
            "Coach - €3000-€3500/month",
            "Coach (3000 - 3500 EUR per month)",
            "Coach, 42k",
            "Coach | $42,000 – $50,000 a year",
            "Coach 42000-50000",
            "Coach EUR 3.000 bruto per maand",
            "Coach 45K+",
            "Coach from £18 per hour",
            "Coach 3000",
            "€ 3.000 Coach",
        ] {
            assert_eq!(cleaned(title), "Coach", "{title}");
        }
    }

    #[test]
    fn the_place_is_taken_out_with_what_led_to_it() {
        for title in [
            "Coach in Ghent",
            "Coach, Ghent",
            "Coach (Ghent, BE)",
            "Ghent: Coach",
            "Coach - GHENT - Remote",
            "Coach (hybrid)",
            "Coach te Ghent, East Flanders",
            "Coach @ Ghent",
        ] {
            assert_eq!(cleaned(title), "Coach", "{title}");
        }
        // Two letters are a country only where they stand alone.
        let italy = OpeningInput {
            location: Location { city: "Roma".into(), region: String::new(), country: "IT".into() },
            ..OpeningInput::default()
        };
        assert_eq!(plain("IT Manager (IT)", &italy, Language::En), "IT Manager");
    }

    #[test]
    fn symbols_are_taken_out_and_who_is_meant_stays() {
        assert_eq!(cleaned("★★ Coach!!! ★★"), "Coach");
        assert_eq!(cleaned("*Coach* #hiring 🚀"), "Coach hiring");
        assert_eq!(cleaned("Coach™ <b>now</b>"), "Coach bnowb");
        assert_eq!(cleaned("Entwickler (m/w/d)"), "Entwickler m/w/d");
        assert_eq!(cleaned("Coach\u{200b}\u{202e}"), "Coach");
        assert_eq!(cleaned("Coach ]]> &amp;"), "Coach, amp");
    }

    #[test]
    fn a_title_is_never_empty() {
        assert_eq!(cleaned("Ghent"), "Ghent");
        assert_eq!(cleaned("€3000"), "3000");
        assert_eq!(cleaned("!!!"), "Job");
        assert_eq!(cleaned(""), "Job");
    }
}
