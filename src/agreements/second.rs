//! The agreement in a second language, for information only: the clauses as the organisation words them
//! there, and promises as the playbook does. What the two people wrote themselves stays as they wrote it.

use super::{
    clauses::Edition,
    text::{AgreedCommitment, AgreedText, Clause, Second},
};
use crate::{languages::Language, playbook::builtin};

/// The text in `language`; `bound` are the clauses it began with, `other` the same in `language`.
pub fn of(text: &AgreedText, language: Language, bound: &Edition, other: &Edition) -> Second {
    Second {
        language,
        commitments: text.commitments.iter().map(|c| commitment(c, text.language, language)).collect(),
        clauses: text.clauses.iter().map(|c| clause(text, c, bound, other)).collect(),
    }
}

fn commitment(c: &AgreedCommitment, from: Language, to: Language) -> AgreedCommitment {
    let faces = builtin::find(from, &c.expectation).zip(builtin::find(to, &c.expectation));
    let Some((here, there)) = faces else { return c.clone() };
    let mut told = c.clone();
    if c.text == here.agreement.commitment {
        told.text.clone_from(&there.agreement.commitment);
    }
    if c.noticed_by == here.agreement.noticed_by {
        told.noticed_by.clone_from(&there.agreement.noticed_by);
    }
    told
}

fn clause(text: &AgreedText, c: &Clause, bound: &Edition, other: &Edition) -> Clause {
    let unchanged = bound.find(&c.key).is_some_and(|t| text.fill(t).text == c.text);
    match other.find(&c.key).filter(|_| unchanged) {
        Some(template) => text.fill(template),
        None => c.clone(),
    }
}
