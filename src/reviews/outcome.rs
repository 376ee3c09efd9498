//! What the two conclude together at a review: what each will do by when, whether the agreement is to be
//! amended, and when they look back again. Pure.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::changes::is_near;
use crate::{
    failure::{Message, Problems, Result},
    languages::Language,
    web::forms::Check as _,
};

/// Whose an action can be.
pub const WHOSE: [&str; 3] = ["coach", "coachee", "both"];
/// What becomes of the agreement.
pub const COURSES: [&str; 2] = ["keep", "amend"];
const MOST_ACTIONS: usize = 20;

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Outcome {
    pub said: String,
    pub actions: Vec<Action>,
    /// keep or amend.
    pub course: String,
    /// ISO 8601, or empty: when they look back again.
    pub next_on: String,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Action {
    pub what: String,
    /// coach, coachee or both.
    pub whose: String,
    /// ISO 8601, or empty.
    pub by: String,
}

impl Outcome {
    /// The outcome in order, or a sentence per field; actions without a text are left out.
    pub fn check(&self, today: Date) -> Result<Self> {
        let mut p = Problems::default();
        let written = self.actions.iter().enumerate().filter(|(_, a)| !a.what.trim().is_empty());
        let actions: Vec<_> = written.map(|(n, a)| a.check(&mut p, n, today)).collect();
        if actions.len() > MOST_ACTIONS {
            p.add("actions", Message::new("error-too-many-entries").with("most", MOST_ACTIONS));
        }
        let said = match self.said.trim() {
            "" => String::new(),
            said => p.statement("said", said),
        };
        if !COURSES.contains(&self.course.as_str()) {
            p.key("course", "error-outcome-course");
        }
        let next = day(&mut p, "next_on", &self.next_on, today);
        if next.is_some_and(|next| next <= today) {
            p.key("next_on", "error-outcome-next");
        }
        let next_on = next.map(|d| d.to_string()).unwrap_or_default();
        p.finish(Self { said, actions, course: self.course.clone(), next_on })
    }
}

/// A day, or none; not one with a typing mistake in the year.
fn day(p: &mut Problems, field: &str, typed: &str, today: Date) -> Option<Date> {
    let day = p.date(field, typed);
    if let Some(Err(far)) = day.map(|day| is_near(day, today)) {
        p.add(field, far);
    }
    day
}

impl Action {
    fn check(&self, p: &mut Problems, n: usize, today: Date) -> Self {
        let at = |part: &str| format!("actions.{n}.{part}");
        if !WHOSE.contains(&self.whose.as_str()) {
            p.add(at("whose"), Message::new("error-choice").with("known", WHOSE.join(", ")));
        }
        Self {
            what: p.line(&at("what"), &self.what.replace(['\r', '\n'], " ")),
            whose: self.whose.clone(),
            by: day(p, &at("by"), &self.by, today).map(|d| d.to_string()).unwrap_or_default(),
        }
    }

    /// What is to be done, whose it is and by when, as a line.
    pub fn line(&self, l: Language, names: [&str; 2]) -> String {
        let whose = match self.whose.as_str() {
            "coach" => names[0].to_owned(),
            "coachee" => names[1].to_owned(),
            _ => l.text("review-whose-both"),
        };
        let labelled = l.text_with("document-labelled", &[("label", &whose), ("text", &self.what)]);
        match self.by.parse::<Date>() {
            Ok(by) => l.text_with("review-action-by", &[("action", &labelled), ("date", &l.day(by))]),
            Err(_) => labelled,
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::failure::Failure;

    const TODAY: Date = date(2026, 12, 31);

    fn action(what: &str, whose: &str, by: &str) -> Action {
        Action { what: what.into(), whose: whose.into(), by: by.into() }
    }

    fn outcome(actions: Vec<Action>, course: &str, next_on: &str) -> Outcome {
        Outcome { actions, course: course.into(), next_on: next_on.into(), ..Outcome::default() }
    }

    fn problem(outcome: &Outcome) -> Option<(String, &'static str)> {
        match outcome.check(TODAY) {
            Err(Failure::Invalid(found)) => Some((found[0].field.clone(), found[0].message.key)),
            _ => None,
        }
    }

    #[test]
    fn blank_actions_are_left_out_and_the_rest_is_in_order() {
        let rows = vec![action("Ring three shops", "coachee", "2027-01-15"), action(" ", "", "")];
        let checked = outcome(rows, "keep", "2027-02-01").check(TODAY).unwrap();
        assert_eq!(checked.actions, [action("Ring three shops", "coachee", "2027-01-15")]);
        let line = checked.actions[0].line(Language::En, ["Wout", "Noor"]);
        assert_eq!(line, "Noor: Ring three shops, by 15 January 2027");
        assert_eq!(action("Talk", "both", "").line(Language::En, ["Wout", "Noor"]), "Both: Talk");
    }

    #[test]
    fn each_field_that_is_not_in_order_is_named() {
        let named = |outcome: Outcome| problem(&outcome).map(|(field, key)| format!("{field} {key}"));
        let some = |text: &str| Some(text.to_owned());
        assert_eq!(named(outcome(vec![], "", "")), some("course error-outcome-course"));
        assert_eq!(named(outcome(vec![], "keep", "2026-12-31")), some("next_on error-outcome-next"));
        assert_eq!(named(outcome(vec![], "keep", "soon")), some("next_on error-date"));
        assert_eq!(named(outcome(vec![], "keep", "2072-02-01")), some("next_on error-move-far"));
        let far = vec![action("Ring", "coach", "2072-02-01")];
        assert_eq!(named(outcome(far, "keep", "")), some("actions.0.by error-move-far"));
        let nobody = vec![action("Ring", "manager", "")];
        assert_eq!(named(outcome(nobody, "amend", "")), some("actions.0.whose error-choice"));
        let late = vec![action("Ring", "coach", "soon")];
        assert_eq!(named(outcome(late, "amend", "")), some("actions.0.by error-date"));
        assert_eq!(named(outcome(vec![], "amend", "")), None);
    }
}
