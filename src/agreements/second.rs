//! The agreement in a second language, for information only: the clauses as the organisation words them
//! there, and promises as the playbook does. What the two people wrote themselves stays as they wrote it.

use std::sync::Arc;

use super::{
    clauses::Edition,
    text::{AgreedCommitment, AgreedText, Clause, Second},
};
use crate::{languages::Language, playbook::Playbook};

/// The text in `language`; `bound` are the clauses it began with, `other` the same in `language`; `books` are
/// the playbooks that its promises may come from.
pub fn of(
    text: &AgreedText,
    language: Language,
    bound: &Edition,
    other: &Edition,
    books: &[Arc<Playbook>],
) -> Second {
    let (from, to) = (text.language, language);
    Second {
        language,
        commitments: text.commitments.iter().map(|c| commitment(c, from, to, books)).collect(),
        clauses: text.clauses.iter().map(|c| clause(text, c, bound, other)).collect(),
    }
}

/// A promise as the playbook that worded it words it in another language, where it does.
fn commitment(
    c: &AgreedCommitment,
    from: Language,
    to: Language,
    books: &[Arc<Playbook>],
) -> AgreedCommitment {
    let both = books.iter().filter_map(|book| {
        let worded = |language| book.worded(language, &c.expectation).map(|e| &e.agreement);
        worded(from).zip(worded(to))
    });
    let mut said = both.filter(|(here, _)| c.text == here.commitment || c.noticed_by == here.noticed_by);
    let Some((here, there)) = said.next() else { return c.clone() };
    let mut told = c.clone();
    if c.text == here.commitment {
        told.text.clone_from(&there.commitment);
    }
    if c.noticed_by == here.noticed_by {
        told.noticed_by.clone_from(&there.noticed_by);
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
