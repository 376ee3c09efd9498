//! A check-in: what one side says at a review. For each promise, one's own and the other's, whether it was
//! kept; for each goal, how far it is; and what should change. When it may be given, and when two of them
//! stand apart. Scoring is human: nothing is ever averaged. Pure.

use std::collections::BTreeMap;

use jiff::{ToSpan as _, civil::Date};
use serde::{Deserialize, Serialize};

use crate::{
    agreements::AgreedText,
    failure::{Message, Problems, Result},
    web::forms::{self, Check as _},
};

/// From so many days before its date on, a review can be prepared.
const OPENS: i64 = 14;
/// Until the end of so many days after its date, a check-in can be submitted.
const CLOSES: i64 = 7;
/// Scores of a promise that lie so far apart are told apart.
const APART: u8 = 2;
/// Scores up to this one need a sentence beside them.
const LOW: u8 = 2;

/// Whether a check-in may be written on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    Early,
    Open,
    Over,
}

impl Window {
    /// For a review on a day, as of today where the person is.
    pub fn of(on: Date, today: Date) -> Self {
        if today < opens(on) {
            Self::Early
        } else if today > closes(on) {
            Self::Over
        } else {
            Self::Open
        }
    }
}

/// The first day on which a check-in may be written.
pub fn opens(on: Date) -> Date {
    on.saturating_sub(OPENS.days())
}

/// The last day on which a check-in may be submitted.
pub fn closes(on: Date) -> Date {
    on.saturating_add(CLOSES.days())
}

/// What one side says.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Answers {
    /// By the ids of the agreed promises, of both sides.
    pub promises: BTreeMap<String, Said>,
    /// By the ids of the agreed goals.
    pub goals: BTreeMap<String, Said>,
    /// What should change.
    pub change: String,
    /// The version whose promises these are; set when they are kept, whatever is sent.
    pub version: i32,
    /// Submitted, it stays as it is.
    #[serde(deserialize_with = "forms::flag")]
    pub submit: bool,
}

/// A score with a sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Said {
    /// 1 to 5, or empty while open.
    #[serde(deserialize_with = "forms::loose")]
    pub score: String,
    /// One sentence; needed at 1 and 2.
    pub words: String,
}

impl Said {
    pub fn value(&self) -> Option<u8> {
        self.score.parse().ok()
    }
}

impl Answers {
    /// The answers in order, or a sentence per field. They can be kept with gaps; to be submitted, each
    /// promise and goal needs its score, and a low one needs its sentence.
    pub fn check(&self, text: &AgreedText) -> Result<Self> {
        let mut p = Problems::default();
        let promises: Vec<&str> = text.commitments.iter().map(|c| c.id.as_str()).collect();
        let goals: Vec<&str> = text.goals.iter().map(|g| g.id.as_str()).collect();
        let checked = Self {
            promises: self.all(&mut p, "promises", &self.promises, &promises),
            goals: self.all(&mut p, "goals", &self.goals, &goals),
            change: match self.change.trim() {
                "" => String::new(),
                change => p.statement("change", change),
            },
            version: text.version,
            submit: self.submit,
        };
        p.finish(checked)
    }

    fn all(
        &self,
        p: &mut Problems,
        field: &str,
        given: &BTreeMap<String, Said>,
        asked: &[&str],
    ) -> BTreeMap<String, Said> {
        if let Some(unknown) = given.keys().find(|key| !asked.contains(&key.as_str())) {
            p.add(field, Message::new("error-check-in-unknown").with("key", unknown));
        }
        let one = |id: &&str| {
            let said = given.get(*id).cloned().unwrap_or_default();
            ((*id).to_owned(), self.one(p, &format!("{field}.{id}"), &said))
        };
        asked.iter().map(one).collect()
    }

    fn one(&self, p: &mut Problems, field: &str, said: &Said) -> Said {
        let score = said.score.trim().to_owned();
        let value = score.parse().ok().filter(|n: &u8| (1..=5).contains(n));
        let at = format!("{field}.score");
        if value.is_none() && !score.is_empty() {
            p.key(at, "error-score");
        } else if value.is_none() && self.submit {
            p.key(at, "error-score-missing");
        }
        let at = format!("{field}.words");
        let words = p.optional_line(&at, &said.words.replace(['\r', '\n'], " "));
        if self.submit && words.is_empty() && value.is_some_and(|n| n <= LOW) {
            p.key(at, "error-check-in-low");
        }
        Said { score: value.map(|n| n.to_string()).unwrap_or_default(), words }
    }
}

/// Whether two scores of one promise lie apart: the two see it differently, and that is kept as it is.
pub fn is_apart(one: Option<u8>, other: Option<u8>) -> bool {
    one.zip(other).is_some_and(|(a, b)| a.abs_diff(b) >= APART)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use serde_json::json;

    use super::*;
    use crate::failure::Failure;

    fn text() -> AgreedText {
        let promise = |id: &str, side: &str| json!({"id": id, "side": side, "expectation": "", "text": "I promise.", "noticed_by": ""});
        serde_json::from_value(json!({
            "format": "", "agreement": "a", "version": 3, "replaces": null, "language": "en",
            "organisation": {"name": "", "vision": ""}, "team_vision": "",
            "coach": {"name": "", "email": "", "title": ""}, "coachee": {"name": "", "email": "", "title": ""},
            "start_date": "2026-12-01", "commitments": [promise("c1", "coach"), promise("c2", "coachee")],
            "goals": [{"id": "g1", "title": "Know every shop"}], "one_on_one": "weekly", "reviews": [],
            "clauses": []
        }))
        .unwrap()
    }

    fn answers(given: &[(&str, &str, &str)], submit: bool) -> Answers {
        let said = |prefix: &str| {
            let own = given.iter().filter(|(id, ..)| id.starts_with(prefix));
            own.map(|(id, score, words)| {
                ((*id).to_owned(), Said { score: (*score).into(), words: (*words).into() })
            })
            .collect()
        };
        Answers { promises: said("c"), goals: said("g"), submit, ..Answers::default() }
    }

    fn problems(given: &[(&str, &str, &str)], submit: bool) -> Vec<(String, &'static str)> {
        match answers(given, submit).check(&text()) {
            Err(Failure::Invalid(found)) => found.into_iter().map(|p| (p.field, p.message.key)).collect(),
            Ok(_) => Vec::new(),
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn a_check_in_is_open_from_two_weeks_before_until_a_week_after() {
        let on = date(2026, 12, 31);
        for (today, window) in [
            (date(2026, 12, 16), Window::Early),
            (date(2026, 12, 17), Window::Open),
            (date(2027, 1, 7), Window::Open),
            (date(2027, 1, 8), Window::Over),
        ] {
            assert_eq!(Window::of(on, today), window, "{today}");
        }
    }

    #[test]
    fn gaps_may_be_kept_and_not_submitted() {
        assert!(problems(&[("c1", "4", "")], false).is_empty());
        assert_eq!(
            problems(&[("c1", "4", ""), ("c2", "5", "")], true),
            [("goals.g1.score".to_owned(), "error-score-missing")]
        );
        assert!(problems(&[("c1", "4", ""), ("c2", "3", ""), ("g1", "5", "")], true).is_empty());
        let kept = answers(&[("c1", "4", " Every week. ")], false).check(&text()).unwrap();
        assert_eq!((kept.version, kept.promises["c1"].words.as_str()), (3, "Every week."));
        assert_eq!(kept.promises["c2"], Said::default(), "every promise is asked about");
    }

    #[test]
    fn a_low_score_needs_its_sentence() {
        let low = [("c1", "2", " "), ("c2", "1", "Not once."), ("g1", "3", "")];
        assert_eq!(problems(&low, true), [("promises.c1.words".to_owned(), "error-check-in-low")]);
        assert!(problems(&low, false).is_empty(), "while it is a draft it may be missing");
    }

    #[test]
    fn what_is_no_answer_is_refused() {
        assert_eq!(problems(&[("c1", "6", "")], false), [("promises.c1.score".to_owned(), "error-score")]);
        assert_eq!(problems(&[("c1", "0", "")], false), [("promises.c1.score".to_owned(), "error-score")]);
        assert_eq!(problems(&[("c9", "4", "")], false), [("promises".to_owned(), "error-check-in-unknown")]);
        let long = "a".repeat(201);
        assert_eq!(problems(&[("c1", "4", &long)], false), [("promises.c1.words".to_owned(), "error-long")]);
    }

    #[test]
    fn two_scores_stand_apart_from_two_points_on() {
        assert!(is_apart(Some(5), Some(3)) && is_apart(Some(1), Some(4)));
        assert!(!is_apart(Some(4), Some(3)) && !is_apart(Some(4), None));
    }
}
