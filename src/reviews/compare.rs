//! Two check-ins side by side: what each said of every promise and goal, in two equal columns. Where they see
//! it differently that is marked, and never averaged. Pure.

use serde::Serialize;

use super::check_in::{Answers, Said, is_apart};
use crate::{agreements::AgreedText, people::Side};

/// One promise or goal, with what both said of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Compared {
    pub id: String,
    /// Whose promise it is; none for a goal.
    pub side: Option<Side>,
    /// The playbook's key, or empty.
    pub expectation: String,
    pub text: String,
    pub coach: Said,
    pub coachee: Said,
    pub apart: bool,
}

impl Compared {
    fn new(id: &str, text: &str, [coach, coachee]: [Option<&Said>; 2]) -> Self {
        let [coach, coachee] = [coach, coachee].map(|said| said.cloned().unwrap_or_default());
        Self {
            id: id.to_owned(),
            side: None,
            expectation: String::new(),
            text: text.to_owned(),
            apart: is_apart(coach.value(), coachee.value()),
            coach,
            coachee,
        }
    }
}

/// Every promise, the coach's first.
pub fn promises(text: &AgreedText, both: &[Answers; 2]) -> Vec<Compared> {
    let all = Side::BOTH.into_iter().flat_map(|side| text.commitments_of(side));
    all.map(|c| Compared {
        side: Some(c.side),
        expectation: c.expectation.clone(),
        ..Compared::new(&c.id, &c.text, both.each_ref().map(|a| a.promises.get(&c.id)))
    })
    .collect()
}

/// Every goal.
pub fn goals(text: &AgreedText, both: &[Answers; 2]) -> Vec<Compared> {
    let one = |g: &crate::agreements::Goal| {
        Compared::new(&g.id, &g.title, both.each_ref().map(|a| a.goals.get(&g.id)))
    };
    text.goals.iter().map(one).collect()
}
