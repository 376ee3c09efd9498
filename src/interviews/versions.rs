//! What an opening's interviews ask, version by version, and what changed from one to the next. Pure.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{
    material::Material,
    script::{self, Script, Step},
};
use crate::{languages::Language, openings::Opening, playbook::Playbook};

/// All that is asked, in every language: scripts without candidate, opening and minutes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Content(BTreeMap<String, Script>);

/// One difference between two versions.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Change {
    /// added, gone, changed or order.
    pub what: String,
    /// The step it is in; empty for the order.
    pub title: String,
    pub before: String,
    pub after: String,
}

impl Content {
    /// What an opening asks by a playbook, with what it adds.
    pub fn of(opening: &Opening, book: &Playbook, material: &Material) -> Self {
        let one = |language: Language| {
            let mut script = script::script(opening, book, "", language, script::LENGTHS[0]);
            material.put_into(&mut script);
            (script.title, script.opening, script.minutes) = (String::new(), String::new(), 0);
            script.steps.iter_mut().for_each(|s| s.minutes = 0);
            (language.tag().to_owned(), script)
        };
        Self(Language::ALL.into_iter().map(one).collect())
    }

    /// The questions in a language; a version from before there was that language has its first one.
    pub fn in_language(&self, language: Language) -> Option<&Script> {
        self.0.get(language.tag()).or_else(|| self.0.values().next())
    }

    /// What differs, as a reader of `language` sees it; where nothing does there, as another language has it.
    pub fn changes(&self, newer: &Self, language: Language) -> Vec<Change> {
        let others = Language::ALL.into_iter().filter(|l| *l != language);
        let mut all = std::iter::once(language).chain(others).filter_map(|l| {
            let (old, new) = (self.in_language(l)?, newer.in_language(l)?);
            Some(changes(old, new))
        });
        all.find(|found| !found.is_empty()).unwrap_or_default()
    }
}

/// What tells a step from the others: what it is scored on, or its kind.
fn name(step: &Step) -> &str {
    match step.scores.first() {
        Some(scale) if step.kind != "exercise" => &scale.key,
        _ => &step.kind,
    }
}

/// Every text of a step, line by line.
fn lines<'a>(script: &'a Script, step: &'a Step) -> Vec<&'a str> {
    let mut lines: Vec<&str> = vec![&step.title, &step.note, &step.ask];
    lines.extend(step.say.iter().chain(&step.probes).chain(&step.listen_for).map(String::as_str));
    lines.extend(step.moves.iter().flat_map(|m| [m.title.as_str(), &m.say, &m.note]));
    lines.extend(step.scores.iter().flat_map(|s| s.anchors.iter().map(String::as_str)));
    if step.kind == "opening" {
        lines.extend(script.coach.iter().chain(&script.coachee).map(String::as_str));
    }
    lines.retain(|line| !line.is_empty());
    lines
}

fn changes(old: &Script, new: &Script) -> Vec<Change> {
    let find = |script: &'_ Script, wanted: &str| script.steps.iter().position(|s| name(s) == wanted);
    let mut all = Vec::new();
    for step in &old.steps {
        match find(new, name(step)) {
            None => all.push(one("gone", &step.title, &shown(step), "")),
            Some(at) => {
                let (before, after) = (lines(old, step), lines(new, &new.steps[at]));
                let only = |of: &[&str], other: &[&str]| {
                    let left: Vec<_> = of.iter().filter(|line| !other.contains(line)).copied().collect();
                    left.join("\n")
                };
                let (gone, come) = (only(&before, &after), only(&after, &before));
                if !gone.is_empty() || !come.is_empty() {
                    all.push(one("changed", &new.steps[at].title, &gone, &come));
                }
            }
        }
    }
    let added = new.steps.iter().filter(|s| find(old, name(s)).is_none());
    all.extend(added.map(|s| one("added", &s.title, "", &shown(s))));
    let order = |script: &Script, other: &Script| -> Vec<String> {
        let both = script.steps.iter().map(name).filter(|n| find(other, n).is_some());
        both.map(str::to_owned).collect()
    };
    if order(old, new) != order(new, old) {
        all.push(one("order", "", "", ""));
    }
    all
}

/// What a step asks, to recognise it by.
fn shown(step: &Step) -> String {
    let first = step.moves.first().map(|m| m.say.clone()).unwrap_or_default();
    if step.ask.is_empty() { first } else { step.ask.clone() }
}

fn one(what: &str, title: &str, before: &str, after: &str) -> Change {
    Change { what: what.into(), title: title.into(), before: before.into(), after: after.into() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        interviews::{exercises::Exercise, material::OwnQuestion},
        openings::OpeningInput,
    };

    fn opening(keys: &[&str]) -> Opening {
        let expectations = keys.iter().map(|k| (*k).to_owned()).collect();
        Opening {
            id: "o".into(),
            slug: "o".into(),
            fields: OpeningInput { title: "Coach".into(), expectations, ..OpeningInput::default() },
            created_at: 0,
            created_by: "m".into(),
        }
    }

    fn question(number: i32, text: &str) -> OwnQuestion {
        OwnQuestion {
            id: number.to_string(),
            opening_id: "o".into(),
            number,
            text: text.into(),
            listen_for: String::new(),
            added_at: 0,
            added_by: "m".into(),
            retired_at: None,
        }
    }

    fn asked(opening: &Opening, material: &Material) -> Content {
        Content::of(opening, &Playbook::built_in(Language::En), material)
    }

    fn whats(old: &Content, new: &Content) -> Vec<(String, String)> {
        let all = old.changes(new, Language::En);
        all.into_iter().map(|c| (c.what, c.title)).collect()
    }

    #[test]
    fn what_is_asked_is_the_same_whoever_is_asked() {
        let (a, none) = (opening(&["trust", "drive"]), Material::default());
        let mut renamed = a.clone();
        renamed.fields.title = "Another title".into();
        let content = asked(&a, &none);
        assert_eq!(content, asked(&renamed, &none));
        assert!(content.changes(&asked(&renamed, &none), Language::Nl).is_empty());
        let script = content.in_language(Language::En).expect("a script").fitted("Noor", "Coach", 45);
        assert_eq!(script, script::script(&a, &Playbook::built_in(Language::En), "Noor", Language::En, 45));
    }

    #[test]
    fn what_changed_is_told_step_by_step() {
        let none = Material::default();
        let first = asked(&opening(&["trust", "drive"]), &none);
        let other = asked(&opening(&["trust", "curiosity"]), &none);
        let found = whats(&first, &other);
        let what: Vec<_> = found.iter().map(|(what, _)| what.as_str()).collect();
        // What the coach and the candidate are told at the start changes along.
        assert_eq!(what, ["changed", "gone", "added"], "{found:?}");
        let more = Material { questions: vec![question(1, "What did you build?")], exercise: None };
        let with = asked(&opening(&["trust", "drive"]), &more);
        let added = first.changes(&with, Language::De);
        assert_eq!((added.len(), added[0].after.as_str()), (1, "What did you build?"));
        let sales = Exercise { key: "sales".into(), ..Exercise::default() };
        let exercised =
            asked(&opening(&["trust", "drive"]), &Material { questions: Vec::new(), exercise: Some(sales) });
        assert_eq!(whats(&first, &exercised).len(), 1);
        assert!(first.changes(&exercised, Language::En)[0].after.contains("expensive"));
    }

    #[test]
    fn own_questions_stand_before_the_exercise_and_have_a_score_of_their_own() {
        let two = Material { questions: vec![question(3, "A?"), question(5, "B?")], exercise: None };
        let content = asked(&opening(&["trust", "drive"]), &two);
        for language in Language::ALL {
            let script = content.in_language(language).expect("a script");
            let keys: Vec<_> = script.scales().map(|s| s.key.as_str()).collect();
            let wanted = ["drive", "trust", "question-3", "question-5", "exercise-took-in", "exercise-used"];
            assert_eq!(keys, wanted, "{language}");
            assert_eq!(script.blocks(), 4);
            let total: u32 = script.fitted("N", "O", 30).steps.iter().map(|s| s.minutes).sum();
            assert_eq!(total, 30);
        }
    }
}
