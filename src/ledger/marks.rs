//! How a promise was kept at a review, as one mark made of what both said. Pure.
//!
//! Who sees marks: the two parties, at their own doors, and each only those of reviews at which they answered
//! themselves. There is a mark once both have submitted, and never one made of a single answer. Members see
//! that a review was held or answered; administrators see shares over many, by the rules in `insights`.
//!
//! | mark | what both said, 1 to 5 |
//! |---|---|
//! | disputed | two points or more apart, as the page of a review calls it (`check_in::is_apart`) |
//! | kept | 4 or 5, both |
//! | broken | 1 or 2, both |
//! | slipping | anything else: around 3, or one on either side of a line |
//!
//! Nothing is averaged: a 1 and a 5 are no 3.

use serde::Serialize;

use crate::reviews::compare::Compared;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Mark {
    Kept,
    Slipping,
    Broken,
    Disputed,
}

impl Mark {
    pub const ALL: [Self; 4] = [Self::Kept, Self::Slipping, Self::Broken, Self::Disputed];

    /// What both said of a promise; none while either was not asked or has not answered.
    pub fn of(both: &Compared) -> Option<Self> {
        let (one, other) = (both.coach.value()?, both.coachee.value()?);
        Some(match (one.min(other), one.max(other)) {
            _ if both.apart => Self::Disputed,
            (4.., _) => Self::Kept,
            (_, ..=2) => Self::Broken,
            _ => Self::Slipping,
        })
    }
}

/// The latest mark of a promise, and the place of the one since which it has been so; no place where it has
/// never been another.
pub fn course(marks: &[Option<Mark>]) -> Option<(Mark, Option<usize>)> {
    let told: Vec<_> = marks.iter().enumerate().filter_map(|(n, mark)| Some((n, (*mark)?))).collect();
    let (_, latest) = *told.last()?;
    let run = told.iter().rev().take_while(|(_, mark)| *mark == latest).count();
    Some((latest, (run < told.len()).then(|| told[told.len() - run].0)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reviews::check_in::{Said, is_apart};

    fn mark(coach: &str, coachee: &str) -> Option<Mark> {
        let said = |score: &str| Said { score: score.into(), words: String::new() };
        let (coach, coachee) = (said(coach), said(coachee));
        Mark::of(&Compared {
            id: "c1".into(),
            side: None,
            expectation: String::new(),
            text: String::new(),
            apart: is_apart(coach.value(), coachee.value()),
            coach,
            coachee,
        })
    }

    #[test]
    fn every_pair_of_scores_has_its_mark() {
        let rows = ["bbddd", "bbsdd", "dsssd", "ddskk", "dddkk"];
        for (coach, row) in ["1", "2", "3", "4", "5"].iter().zip(rows) {
            for (coachee, letter) in ["1", "2", "3", "4", "5"].iter().zip(row.chars()) {
                let expected = match letter {
                    'k' => Mark::Kept,
                    's' => Mark::Slipping,
                    'b' => Mark::Broken,
                    _ => Mark::Disputed,
                };
                assert_eq!(mark(coach, coachee), Some(expected), "{coach} and {coachee}");
            }
        }
    }

    #[test]
    fn one_answer_makes_no_mark() {
        for (coach, coachee) in [("5", ""), ("", "1"), ("", "")] {
            assert_eq!(mark(coach, coachee), None);
        }
    }

    #[test]
    fn the_course_is_the_latest_mark_and_since_when() {
        use Mark::*;
        assert_eq!(course(&[]), None);
        assert_eq!(course(&[None, None]), None);
        assert_eq!(course(&[Some(Kept), None, Some(Kept), None]), Some((Kept, None)));
        assert_eq!(course(&[Some(Kept), Some(Slipping), None, Some(Slipping)]), Some((Slipping, Some(1))));
        assert_eq!(course(&[Some(Kept), Some(Disputed), Some(Kept), None]), Some((Kept, Some(2))));
    }
}
