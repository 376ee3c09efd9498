//! The script while it is live: one place after the other, each with notes of its own. A step is one place;
//! the exercise has one for each of its moves. Pure.

use std::collections::BTreeMap;

use super::script::{Move, Scale, Script, Step};

/// Where one stands in a script.
#[derive(Clone, Debug, PartialEq)]
pub struct Place<'a> {
    /// Names it for ever in this script: what it is scored on, or else the kind of its step.
    pub key: String,
    /// The step's, from 1.
    pub number: usize,
    pub step: &'a Step,
    /// Of the exercise, from 1.
    pub one: Option<(usize, &'a Move)>,
    pub scales: Vec<&'a Scale>,
    /// Minutes that are left when the step begins.
    pub left: u32,
}

/// Every place, in the order of the script.
pub fn places(script: &Script) -> Vec<Place<'_>> {
    let (mut all, mut left) = (Vec::new(), script.minutes);
    for (n, step) in script.steps.iter().enumerate() {
        if step.moves.is_empty() {
            all.push(whole(n + 1, step, left));
        } else {
            all.extend(moves(n + 1, step, left));
        }
        left = left.saturating_sub(step.minutes);
    }
    named_apart(all)
}

fn whole(number: usize, step: &Step, left: u32) -> Place<'_> {
    let key = step.scores.first().map_or(&step.kind, |scale| &scale.key).clone();
    Place { key, number, step, one: None, scales: step.scores.iter().collect(), left }
}

/// The last moves are scored, each on a scale of its own.
fn moves(number: usize, step: &Step, left: u32) -> impl Iterator<Item = Place<'_>> {
    let unscored = step.moves.len().saturating_sub(step.scores.len());
    step.moves.iter().enumerate().map(move |(n, one)| {
        let scale = n.checked_sub(unscored).and_then(|at| step.scores.get(at));
        let key = scale.map_or_else(|| format!("{}-{}", step.kind, n + 1), |s| s.key.clone());
        Place { key, number, step, one: Some((n + 1, one)), scales: scale.into_iter().collect(), left }
    })
}

/// A second place of the same name gets a number.
fn named_apart(mut all: Vec<Place<'_>>) -> Vec<Place<'_>> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for place in &mut all {
        let count = seen.entry(place.key.clone()).or_insert(0);
        *count += 1;
        if *count > 1 {
            place.key = format!("{}.{count}", place.key);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        interviews::script::{TOOK_IN, USED},
        languages::Language,
    };

    fn scale(key: &str) -> Scale {
        Scale { key: key.into(), title: String::new(), anchors: Vec::new() }
    }

    fn step(kind: &str, minutes: u32, scores: &[&str], moves: usize) -> Step {
        let one = Move { title: String::new(), say: String::new(), note: String::new() };
        Step {
            kind: kind.into(),
            minutes,
            scores: scores.iter().map(|k| scale(k)).collect(),
            moves: vec![one; moves],
            ..Step::default()
        }
    }

    fn script(steps: Vec<Step>) -> Script {
        Script {
            title: String::new(),
            candidate: String::new(),
            opening: String::new(),
            language: Language::En,
            minutes: 30,
            coach: Vec::new(),
            coachee: Vec::new(),
            steps,
            not_asked: Vec::new(),
            version: 1,
        }
    }

    #[test]
    fn the_exercise_has_a_place_for_each_move_and_took_in_stands_apart_from_used() {
        let script = script(vec![
            step("opening", 3, &[], 0),
            step("expectation", 10, &["curiosity"], 0),
            step("exercise", 12, &[TOOK_IN, USED], 4),
            step("questions", 3, &[], 0),
            step("questions", 2, &[], 0),
        ]);
        let all = places(&script);
        let keys: Vec<_> = all.iter().map(|p| p.key.as_str()).collect();
        let expected = ["opening", "curiosity", "exercise-1", "exercise-2", TOOK_IN, USED, "questions"];
        assert_eq!(keys[..7], expected);
        assert_eq!(keys[7], "questions.2", "no two places of one name");
        let left: Vec<_> = all.iter().map(|p| (p.number, p.left)).collect();
        assert_eq!(left, [(1, 30), (2, 27), (3, 17), (3, 17), (3, 17), (3, 17), (4, 5), (5, 2)]);
        let scales: Vec<_> = all.iter().map(|p| p.scales.len()).collect();
        assert_eq!(scales, [0, 1, 0, 0, 1, 1, 0, 0]);
    }
}
