//! Claimed letters are written, off the async threads. One that cannot be written, for whatever reason, is
//! nobody else's trouble.

use std::{
    collections::HashMap,
    panic::{AssertUnwindSafe, catch_unwind},
};

use jiff::Timestamp;

use super::{Delivery, sending::Ready};
use crate::{
    agreements::letters::{self, Desk},
    db::Connection,
    failure::{Failure, Result},
    interviews::letters as interview_letters,
    mail::{
        letter::{Kind, Letter},
        outbox::{Claimed, Ending, Written},
        post::Packer,
        suppression,
    },
    people::sign_in,
    reviews::{
        cancellations, gathering, known::Known, letters as review_letters, reminders, store as reviews,
    },
};

impl Delivery {
    pub(super) async fn write(&self, due: Vec<Claimed>, packer: &Packer) -> Vec<Ready> {
        let (own, packer) = (self.clone(), packer.clone());
        let written = tokio::task::spawn_blocking(move || own.written(due, &packer)).await;
        written.unwrap_or_else(|error| {
            tracing::error!(%error, "writing letters");
            Vec::new()
        })
    }

    /// If they cannot be looked up together, each is by itself, as long as the database answers.
    fn written(&self, due: Vec<Claimed>, packer: &Packer) -> Vec<Ready> {
        let now = self.clock.now();
        match caught(|| self.look_up(&due, now)) {
            Ok(known) => self.ready(due, &known, packer, now),
            Err(error) if due.len() == 1 || self.db.read_now(|_| Ok(())).is_err() => {
                due.into_iter().map(|row| unwritten(row, &error)).collect()
            }
            Err(_) => due.into_iter().flat_map(|row| self.written(vec![row], packer)).collect(),
        }
    }

    /// What is known of these letters, after what goes along in one and is not to be told was left out.
    fn look_up(&self, due: &[Claimed], now: Timestamp) -> Result<Known> {
        let known = self.db.read_now(|conn| Known::of(conn, now, due))?;
        for row in due.iter().filter(|row| row.kind == Kind::Reminders.name()) {
            if !gathering::is_sifted(&known, now, row)? {
                self.db.write_now(|conn| gathering::sift(conn, now, &known, row))?;
            }
        }
        Ok(known)
    }

    fn ready(&self, due: Vec<Claimed>, known: &Known, packer: &Packer, now: Timestamp) -> Vec<Ready> {
        let written = self.db.read_now(|conn| {
            let letters: Vec<_> =
                due.iter().map(|row| caught(|| self.letter(conn, known, row, now))).collect();
            let addresses: Vec<_> = letters.iter().filter_map(address).collect();
            Ok((letters, suppression::of_all(conn, &addresses)?))
        });
        match written {
            Ok((letters, refused)) => {
                due.into_iter().zip(letters).map(|(row, l)| packed(row, l, &refused, packer, now)).collect()
            }
            Err(error) => due.into_iter().map(|row| unwritten(row, &error)).collect(),
        }
    }

    fn letter(
        &self,
        conn: &mut Connection,
        known: &Known,
        claimed: &Claimed,
        now: Timestamp,
    ) -> Result<Written> {
        let kind = Kind::from_name(&claimed.kind)?;
        let desk = Desk { now, secret: &self.secret, settings: &self.settings };
        let letter = match kind {
            Kind::ReminderWeek | Kind::ReminderDay => {
                return reminders::letter(conn, &desk, known, claimed, kind);
            }
            Kind::Reminders => return gathering::letter(conn, &desk, known, claimed),
            Kind::SignIn => sign_in::letter(conn, now, claimed, &self.secret, &self.settings)?,
            Kind::Cancelled => cancellations::letter(conn, &desk, claimed)?,
            Kind::MoveAsked
            | Kind::MoveDeclined
            | Kind::Moved
            | Kind::Added
            | Kind::Overdue
            | Kind::Feedback => review_letters::write(conn, &desk, claimed, kind)?,
            Kind::Interview
            | Kind::InterviewChanged
            | Kind::InterviewOff
            | Kind::Outline
            | Kind::OutlineChanged
            | Kind::OutlineOff => interview_letters::write(conn, now, &self.settings, claimed, kind)?,
            _ => letters::write(conn, &desk, claimed, kind, reviews::dated)?,
        };
        Ok(letter.into())
    }
}

/// A panic is a failure like any other.
fn caught<T>(work: impl FnOnce() -> Result<T>) -> Result<T> {
    catch_unwind(AssertUnwindSafe(work))
        .unwrap_or_else(|_| Err(Failure::internal("something in it is broken")))
}

fn address(written: &Result<Written>) -> Option<String> {
    match written {
        Ok(Written::Letter(letter)) => Some(letter.to.email.to_lowercase()),
        _ => None,
    }
}

fn packed(
    mut claimed: Claimed,
    written: Result<Written>,
    refused: &HashMap<String, String>,
    packer: &Packer,
    now: Timestamp,
) -> Ready {
    claimed.recipient = address(&written).or(claimed.recipient);
    let said = claimed.recipient.as_ref().and_then(|email| refused.get(email));
    match (written, said) {
        (Err(error), _) => unwritten(claimed, &error),
        (Ok(Written::Nothing(why)), _) => Ready::Over(claimed, Ending::Dropped(why)),
        (Ok(Written::Letter(_)), Some(said)) => Ready::Over(claimed, Ending::Failed(said.clone())),
        (Ok(Written::Letter(letter)), None) => parcel(claimed, *letter, packer, now),
    }
}

fn parcel(claimed: Claimed, letter: Letter, packer: &Packer, now: Timestamp) -> Ready {
    match caught(|| packer.pack(letter, now)) {
        Ok(parcel) => Ready::Parcel(claimed, Box::new(parcel)),
        Err(error) => unwritten(claimed, &error),
    }
}

fn unwritten(claimed: Claimed, error: &Failure) -> Ready {
    tracing::error!(%error, letter = claimed.id, kind = claimed.kind, "writing a letter");
    Ready::Over(claimed, Ending::Unwritten(format!("The letter cannot be written: {error}")))
}
