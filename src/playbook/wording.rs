//! An expectation as it is typed, sent or read from a file, and what must hold of it. Pure.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;

use super::{AdFace, AgreementFace, Expectation, InterviewFace, ReviewFace};
use crate::{
    failure::{Message, Problems, Result},
    paper::fonts,
    people::Side,
    web::forms,
};

/// The longest texts, in letters: each fits where its face is read.
const NAME: usize = 60;
const SHORT: usize = 160;
const FULL: usize = 600;
const SPOKEN: usize = 1_000;
const QUESTION: usize = 500;
const HINT: usize = 300;
const PROMISE: usize = 600;
const NOTICED: usize = 200;
/// The most probes, and the most things to listen for.
const MOST: usize = 8;
/// The longest key.
const KEY: usize = 60;
/// Keys that are something else: addresses of pages, and what the exercise of an interview is scored under.
const RESERVED: [&str; 3] = ["new", "import", "playbook"];
const EXERCISE: &str = "exercise-";

/// An expectation in one language as it is typed or sent.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct ExpectationInput {
    /// BCP 47; the organisation's unless given.
    pub language: String,
    /// coach or coachee; of one that is known it stays as it is.
    pub side: String,
    /// The revision that was read, so that two editors do not overwrite each other unseen; 0 or nothing for
    /// one that is new.
    #[serde(deserialize_with = "forms::loose")]
    pub revision: String,
    /// Its label in lists.
    pub name: String,
    pub ad: AdFace,
    pub interview: InterviewInput,
    pub agreement: AgreementFace,
    pub review: ReviewFace,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct InterviewInput {
    pub say: String,
    pub ask: String,
    /// A list, or one text with a line for each.
    #[serde(deserialize_with = "lines")]
    pub probes: Vec<String>,
    #[serde(deserialize_with = "lines")]
    pub listen_for: Vec<String>,
    /// What was heard, for scores 1 to 5.
    pub anchors: Vec<String>,
}

/// A list of texts, or one text with a line for each.
fn lines<'de, D: Deserializer<'de>>(from: D) -> Result<Vec<String>, D::Error> {
    Ok(match Value::deserialize(from)? {
        Value::String(text) => text.lines().map(str::to_owned).collect(),
        Value::Array(list) => list.into_iter().filter_map(|v| v.as_str().map(str::to_owned)).collect(),
        _ => Vec::new(),
    })
}

impl ExpectationInput {
    /// The wording in order, or one sentence per field.
    pub fn check(&self, key: &str, side: Side) -> Result<Expectation> {
        let mut p = Problems::default();
        let (ad, asked, agreed, review) = (&self.ad, &self.interview, &self.agreement, &self.review);
        let worded = Expectation {
            key: key.to_owned(),
            side,
            name: text(&mut p, "name", &self.name, NAME),
            ad: AdFace {
                short: text(&mut p, "ad.short", &ad.short, SHORT),
                full: text(&mut p, "ad.full", &ad.full, FULL),
            },
            interview: InterviewFace {
                say: text(&mut p, "interview.say", &asked.say, SPOKEN),
                ask: text(&mut p, "interview.ask", &asked.ask, QUESTION),
                probes: list(&mut p, "interview.probes", &asked.probes),
                listen_for: list(&mut p, "interview.listen_for", &asked.listen_for),
                anchors: anchors(&mut p, &asked.anchors),
            },
            agreement: AgreementFace {
                commitment: text(&mut p, "agreement.commitment", &agreed.commitment, PROMISE),
                noticed_by: text(&mut p, "agreement.noticed_by", &agreed.noticed_by, NOTICED),
            },
            review: ReviewFace {
                of_self: text(&mut p, "review.of_self", &review.of_self, QUESTION),
                of_other: text(&mut p, "review.of_other", &review.of_other, QUESTION),
            },
        };
        p.finish(worded)
    }

    /// What was typed as it would be read, in order or not.
    pub fn as_typed(&self, side: Side) -> Expectation {
        let anchor = |n: usize| self.interview.anchors.get(n).cloned().unwrap_or_default();
        Expectation {
            key: String::new(),
            side,
            name: self.name.clone(),
            ad: self.ad.clone(),
            interview: InterviewFace {
                say: self.interview.say.clone(),
                ask: self.interview.ask.clone(),
                probes: self.interview.probes.clone(),
                listen_for: self.interview.listen_for.clone(),
                anchors: std::array::from_fn(anchor),
            },
            agreement: self.agreement.clone(),
            review: self.review.clone(),
        }
    }

    /// Whose promise it is.
    pub fn check_side(&self) -> Result<Side> {
        let mut p = Problems::default();
        let side = Side::from_name(&self.side);
        if side.is_none() {
            p.add("side", Message::new("error-choice").with("known", "coach, coachee"));
        }
        p.finish(side.unwrap_or(Side::Coach))
    }
}

impl From<&Expectation> for ExpectationInput {
    fn from(e: &Expectation) -> Self {
        Self {
            side: e.side.name().to_owned(),
            name: e.name.clone(),
            ad: e.ad.clone(),
            interview: InterviewInput {
                say: e.interview.say.clone(),
                ask: e.interview.ask.clone(),
                probes: e.interview.probes.clone(),
                listen_for: e.interview.listen_for.clone(),
                anchors: e.interview.anchors.to_vec(),
            },
            agreement: e.agreement.clone(),
            review: e.review.clone(),
            ..Self::default()
        }
    }
}

/// The key of an expectation that is called so; `None` where the name gives none.
pub fn key_of(name: &str) -> Option<String> {
    let slug = slug::slugify(name.chars().take(KEY).collect::<String>());
    let key: String = slug.chars().take(KEY).collect();
    let key = key.trim_matches('-').to_owned();
    is_key(&key).then_some(key)
}

/// Whether it can name an expectation: lower-case words with hyphens between them.
pub fn is_key(key: &str) -> bool {
    let plain = key.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let words = key.split('-').all(|word| !word.is_empty());
    plain && words && key.len() <= KEY && !RESERVED.contains(&key) && !key.starts_with(EXERCISE)
}

/// A wording stands on one line; a space that must not break stays what it is.
fn one_line(typed: &str) -> String {
    typed.replace("\r\n", " ").replace(['\r', '\n', '\t'], " ").trim().to_owned()
}

/// What is wrong with a text that is there.
fn wrong(text: &str, most: usize) -> Option<Message> {
    if text.chars().any(char::is_control) {
        return Some(Message::new("error-control"));
    }
    if text.chars().count() > most {
        return Some(Message::new("error-long").with("most", most));
    }
    // Every face may end up in a document.
    fonts::first_missing(text).map(|letter| Message::new("error-glyph").with("letter", letter))
}

fn text(p: &mut Problems, field: &str, typed: &str, most: usize) -> String {
    let text = one_line(typed);
    let missing = text.is_empty().then(|| Message::new("error-required"));
    if let Some(message) = missing.or_else(|| wrong(&text, most)) {
        p.add(field, message);
    }
    text
}

/// Blank lines are left out.
fn list(p: &mut Problems, field: &str, typed: &[String]) -> Vec<String> {
    let kept: Vec<_> = typed.iter().map(|t| one_line(t)).filter(|t| !t.is_empty()).collect();
    let message = match kept.len() {
        0 => Some(Message::new("error-required")),
        1..=MOST => kept.iter().find_map(|t| wrong(t, HINT)),
        _ => Some(Message::new("error-too-many-entries").with("most", MOST)),
    };
    if let Some(message) = message {
        p.add(field, message);
    }
    kept
}

fn anchors(p: &mut Problems, typed: &[String]) -> [String; 5] {
    if typed.len() > 5 {
        p.key("interview.anchors", "playbook-error-anchors");
    }
    std::array::from_fn(|n| {
        let typed = typed.get(n).map(String::as_str).unwrap_or_default();
        text(p, &format!("interview.anchors.{n}"), typed, HINT)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{failure::Failure, languages::Language, playbook::builtin};

    fn problems(input: &ExpectationInput) -> Vec<(String, &'static str)> {
        match input.check("cake", Side::Coach) {
            Err(Failure::Invalid(found)) => found.into_iter().map(|p| (p.field, p.message.key)).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn everything_built_in_would_be_taken_as_it_stands() {
        for language in Language::ALL {
            for e in builtin::all(language) {
                let input = ExpectationInput::from(e);
                assert_eq!(input.check(&e.key, e.side).unwrap(), *e, "{} in {language}", e.key);
                assert!(is_key(&e.key));
            }
        }
    }

    #[test]
    fn every_face_is_asked_for() {
        let found = problems(&ExpectationInput::default());
        assert_eq!(found.len(), 16, "{found:?}");
        assert!(found.iter().all(|(_, key)| *key == "error-required"));
    }

    #[test]
    fn lists_come_as_lines_or_as_lists_and_blank_lines_are_left_out() {
        for probes in [r#""One?\r\n\r\n Two? ""#, r#"["One?", "", "Two?"]"#] {
            let json = format!(r#"{{"interview": {{"probes": {probes}}}}}"#);
            let input: ExpectationInput = serde_json::from_str(&json).unwrap();
            let mut p = Problems::default();
            assert_eq!(list(&mut p, "x", &input.interview.probes), ["One?", "Two?"]);
            assert!(p.is_empty());
        }
    }

    #[test]
    fn what_is_too_long_or_cannot_be_printed_is_told_under_its_field() {
        let good = ExpectationInput::from(&builtin::all(Language::En)[0]);
        let mut bad = good.clone();
        bad.ad.short = "a".repeat(SHORT + 1);
        bad.name = "Ca\u{7}ke".into();
        bad.review.of_self = "Was there \u{1F984}?".into();
        bad.interview.probes = vec!["Why?".into(); MOST + 1];
        bad.interview.anchors.push("A sixth.".into());
        let expected = [
            ("name", "error-control"),
            ("ad.short", "error-long"),
            ("interview.probes", "error-too-many-entries"),
            ("interview.anchors", "playbook-error-anchors"),
            ("review.of_self", "error-glyph"),
        ];
        assert_eq!(problems(&bad), expected.map(|(field, key)| (field.to_owned(), key)));
        assert!(problems(&good).is_empty());
    }

    #[test]
    fn a_name_makes_a_key_and_what_is_something_else_makes_none() {
        assert_eq!(key_of("Cake on Fridays!").as_deref(), Some("cake-on-fridays"));
        assert_eq!(key_of("Één gesprek, élke week").as_deref(), Some("een-gesprek-elke-week"));
        for none in ["", "…", "New", "import", "Exercise used"] {
            assert_eq!(key_of(none), None, "{none}");
        }
        assert!(key_of(&"word ".repeat(40)).is_some_and(|key| is_key(&key)));
        for bad in ["Trust", "a b", "a--b", "-a", "é"] {
            assert!(!is_key(bad), "{bad}");
        }
    }
}
