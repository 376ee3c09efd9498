//! The first reviews of the hire are held: both check in by themselves, then they conclude and both confirm.

use jiff::{ToSpan as _, civil::Date};

use super::Stage;
use crate::{
    agreements::{negotiation::Desk, store::Agreement},
    failure::{Failure, Result},
    people::{Side, parties::Party},
    reviews::{
        check_in::{Answers, Said},
        check_ins,
        outcome::{Action, Outcome},
        outcomes, store,
    },
};

impl Stage {
    /// Holds the review of a day.
    pub fn hold(&self, agreement: &Agreement, on: Date) -> Result<()> {
        let rows = self.db.read_now(|conn| store::of_agreement(conn, &agreement.id))?;
        let review = rows.into_iter().find(|r| r.on_date == on.to_string()).ok_or_else(Failure::not_found)?;
        let [coach, coachee] = agreement.parties();
        let (now, secret) = (self.now(), &self.secret);
        for party in [&coach, &coachee] {
            let answers = self.answers(agreement, party)?;
            let desk = Desk { now, secret, party };
            self.db.write_now(|conn| check_ins::save(conn, &desk, &review.id, &answers))?;
        }
        let concluded = self.concluded(on);
        let desk = |party| Desk { now, secret, party };
        self.db.write_now(|conn| outcomes::write(conn, &desk(&coach), &review.id, &concluded, 0))?;
        for party in [&coach, &coachee] {
            self.db.write_now(|conn| outcomes::confirm(conn, &desk(party), &review.id, 1))?;
        }
        Ok(())
    }

    /// What one side says: the first promise is seen differently by the two.
    fn answers(&self, agreement: &Agreement, party: &Party) -> Result<Answers> {
        let text = agreement.text()?;
        let apart = if party.side == Side::Coach { "5" } else { "3" };
        let said = |n: usize, key: &str| Said {
            score: if n == 0 { apart } else { "4" }.to_owned(),
            words: if n == 0 { self.text(key) } else { String::new() },
        };
        let first = format!("review-kept-{}", party.side.name());
        let promises = text.commitments.iter().enumerate().map(|(n, c)| (c.id.clone(), said(n, &first)));
        let goals = text.goals.iter().enumerate().map(|(n, g)| (g.id.clone(), said(n + 1, &first)));
        Ok(Answers {
            promises: promises.collect(),
            goals: goals.collect(),
            change: self.text("review-change"),
            submit: true,
            ..Answers::default()
        })
    }

    fn concluded(&self, on: Date) -> Outcome {
        let by = on.saturating_add(14.days()).to_string();
        Outcome {
            said: self.text("review-concluded"),
            actions: vec![Action { what: self.text("review-action"), whose: "both".into(), by }],
            course: "keep".into(),
            next_on: String::new(),
        }
    }
}
