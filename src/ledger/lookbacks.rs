//! The reviews of a ledger, in the order of their days, with what there is of each.

use crate::{
    agreements::{AgreedText, store::Agreement},
    db::Connection,
    failure::Result,
    people::parties::Party,
    reviews::{
        check_ins::{self, Both},
        compare::{self, Compared},
        store::{self, Review},
    },
};

/// A review that stands, or at which both have answered.
pub struct Lookback {
    pub review: Review,
    both: Both,
    held: bool,
}

impl Lookback {
    /// What anybody may know who sees the ledger: held, answered by both, or open.
    pub fn state(&self) -> &'static str {
        match (self.held, self.both.are_in()) {
            (true, _) => "held",
            (_, true) => "answered",
            _ => "open",
        }
    }

    /// What both said of each promise, for a party who is one of the two that answered; else nothing. Whoever
    /// took a side over later is not told what was said before them.
    pub fn compared(&self, text: &AgreedText, party: &Party) -> Result<Vec<Compared>> {
        let both = self.both.revealed_to(party)?;
        Ok(both.map(|both| compare::promises(text, &both)).unwrap_or_default())
    }
}

pub fn of(conn: &mut Connection, found: &Agreement) -> Result<Vec<Lookback>> {
    let rows = store::of_agreement(conn, &found.id)?;
    let ids = store::ids_of(&rows);
    let (mut answers, held) = (check_ins::of_reviews(conn, &ids)?, store::all_held_at(conn, &ids)?);
    let all = rows.into_iter().map(|review| Lookback {
        both: answers.remove(&review.id).unwrap_or_default(),
        held: held.contains_key(&review.id),
        review,
    });
    Ok(all.filter(|l| l.review.stands(found) || l.both.are_in()).collect())
}
