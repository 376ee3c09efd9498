//! Exercises for the step 'Feedback, and again': a list by kind of role in every language, or one of an
//! opening's own. Pure.

use std::{collections::HashMap, sync::LazyLock};

use include_dir::{Dir, include_dir};
use serde::{Deserialize, Serialize};

use super::{questions, script::Script};
use crate::{
    failure::{Message, Problems, Result},
    languages::Language,
    web::forms::Check as _,
};

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates/exercises");

/// One exercise: tried, coached on one point, and tried again.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Exercise {
    /// From the list; empty for one of an opening's own.
    pub key: String,
    /// The kind of role it is for.
    pub role: String,
    pub title: String,
    /// What to have ready, for the interviewer's eyes.
    pub setup: String,
    /// What is said to the candidate.
    pub say: String,
    pub time: String,
    /// What one specific piece of coaching could be.
    pub coaching: String,
    /// How the second try shows that it was used.
    pub redo: String,
}

#[derive(Deserialize)]
struct File {
    exercise: Vec<Exercise>,
}

static LISTS: LazyLock<HashMap<Language, Vec<Exercise>>> =
    LazyLock::new(|| Language::ALL.into_iter().map(|l| (l, read(l))).collect());

fn read(language: Language) -> Vec<Exercise> {
    let name = format!("{language}.toml");
    let text = FILES.get_file(&name).and_then(|f| f.contents_utf8()).expect("every language has its list");
    toml::from_str::<File>(text).unwrap_or_else(|e| panic!("{name}: {e}")).exercise
}

/// All exercises to choose from.
pub fn all(language: Language) -> &'static [Exercise] {
    &LISTS[&language]
}

fn find(language: Language, key: &str) -> Option<&'static Exercise> {
    all(language).iter().find(|e| e.key == key)
}

impl Exercise {
    /// The exercise in order: one from the list by its key alone, or one of one's own, whole; without
    /// anything it is the general one.
    pub fn check(&self) -> Result<Self> {
        let mut p = Problems::default();
        if !self.key.is_empty() {
            if find(Language::En, &self.key).is_none() {
                let known: Vec<_> = all(Language::En).iter().map(|e| e.key.as_str()).collect();
                p.add("key", Message::new("error-choice").with("known", known.join(", ")));
            }
            return p.finish(Self { key: self.key.clone(), ..Self::default() });
        }
        let typed = [&self.title, &self.setup, &self.say, &self.time, &self.coaching, &self.redo];
        if typed.iter().all(|text| text.trim().is_empty()) {
            return Ok(Self::default());
        }
        let own = Self {
            key: String::new(),
            role: p.optional_line("role", &self.role),
            title: p.line("title", &self.title),
            setup: p.optional_text("setup", &self.setup),
            say: p.statement("say", &self.say),
            time: p.optional_line("time", &self.time),
            coaching: p.optional_text("coaching", &self.coaching),
            redo: p.optional_text("redo", &self.redo),
        };
        p.finish(own)
    }

    /// As it is in a language: those of the list are there in each.
    pub fn in_language(&self, language: Language) -> Self {
        find(language, &self.key).cloned().unwrap_or_else(|| self.clone())
    }

    /// Puts the exercise in the place of the general one.
    pub fn put_into(&self, script: &mut Script) {
        let l = script.language;
        let own = self.in_language(l);
        for step in script.steps.iter_mut().filter(|s| s.kind == "exercise") {
            step.title = l.text_with("exercise-step-title", &[("title", &own.title)]);
            let [first, _, coaching, again] = step.moves.as_mut_slice() else { continue };
            first.say.clone_from(&own.say);
            first.note = joined([&own.setup, &own.time, &first.note]);
            coaching.say = l.text("exercise-coach-say");
            if !own.coaching.is_empty() {
                let example = l.text_with("exercise-coach-example", &[("example", &own.coaching)]);
                coaching.note = joined([&coaching.note, &example]);
            }
            again.say = l.text("exercise-again-say");
            again.note = joined([&again.note, &own.redo]);
        }
    }

    /// What should not be asked in what is said to the candidate.
    pub fn findings(&self, language: Language) -> Vec<questions::Finding> {
        questions::check_any(&self.say, language)
    }
}

fn joined<const N: usize>(parts: [&String; N]) -> String {
    let said: Vec<_> = parts.into_iter().map(|p| p.trim()).filter(|p| !p.is_empty()).collect();
    said.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_language_has_the_same_exercises_whole_and_fit_to_be_asked() {
        let keys = |l| all(l).iter().map(|e| e.key.as_str()).collect::<Vec<_>>();
        assert!(keys(Language::En).len() >= 8);
        for language in Language::ALL {
            assert_eq!(keys(language), keys(Language::En));
            for e in all(language) {
                let texts = [&e.role, &e.title, &e.setup, &e.say, &e.time, &e.coaching, &e.redo];
                assert!(texts.iter().all(|t| !t.trim().is_empty()), "{} in {language}", e.key);
                assert!(
                    e.findings(language).is_empty(),
                    "{} in {language}: {:?}",
                    e.key,
                    e.findings(language)
                );
            }
        }
    }

    #[test]
    fn one_of_the_list_is_kept_by_its_key_and_an_own_one_whole() {
        let chosen = Exercise { key: "sales".into(), title: "Mine".into(), ..Exercise::default() };
        let kept = chosen.check().expect("a known key");
        assert_eq!((kept.key.as_str(), kept.title.as_str()), ("sales", ""));
        assert!(kept.in_language(Language::En).say.contains("expensive"));
        assert!(Exercise { key: "juggling".into(), ..Exercise::default() }.check().is_err());
        assert_eq!(Exercise::default().check().expect("the general one"), Exercise::default());
        let own = Exercise { title: "Ring the bell".into(), ..Exercise::default() };
        assert!(own.check().is_err(), "something is said to the candidate");
    }
}
