//! Every timed thing, on one page: letters that are due leave, signed agreements are taken up,
//! reminders are saved.

use std::{sync::Arc, time::Duration};

use jiff::Timestamp;
use tokio::sync::Notify;

use crate::{
    agreements::letters::{self, Desk},
    clock::Clock,
    db::{Connection, Database},
    failure::Result,
    ids::Secret,
    mail::{
        letter::{Kind, Letter},
        outbox::{self, Claimed, Ending},
        post::Post,
    },
    people::{repeats, sign_in},
    reviews::{reminders, store as reviews},
    settings::Settings,
};

/// How often the clock is looked at when nobody wakes the chores.
const TICK: Duration = Duration::from_secs(1);
/// How many ticks pass between two looks at what is due (a minute).
const LOOK: u32 = 60;
/// Letters claimed at once.
const BATCH: i64 = 100;

/// What the chores work with.
#[derive(Clone)]
pub struct Chores {
    pub db: Database,
    pub clock: Clock,
    pub secret: Secret,
    pub settings: Settings,
    pub wake: Arc<Notify>,
}

impl Chores {
    /// Works until the task is dropped. A fault is logged and tried again at the next tick.
    pub async fn run(self, mut post: Post) {
        let mut tick = 0;
        loop {
            if tick % LOOK == 0
                && let Err(error) = self.look().await
            {
                tracing::error!(%error, "looking for what is due");
            }
            if let Err(error) = self.deliver(&mut post).await {
                tracing::error!(%error, "delivering letters");
            }
            tick += 1;
            let _ = tokio::time::timeout(TICK, self.wake.notified()).await;
        }
    }

    /// Takes up what was signed, and saves the reminders that are due.
    pub async fn look(&self) -> Result<()> {
        let (now, secret) = (self.clock.now(), self.secret.clone());
        self.db
            .write(move |conn| {
                reviews::take_up(conn, now)?;
                reminders::save_due(conn, now, &secret)?;
                repeats::forget(conn, now)?;
                Ok(())
            })
            .await
    }

    /// Sends every letter that is due; gives back how many were handled.
    pub async fn deliver(&self, post: &mut Post) -> Result<usize> {
        let mut handled = 0;
        loop {
            let now = self.clock.now();
            let due = self.db.write(move |conn| outbox::claim(conn, now, BATCH)).await?;
            if due.is_empty() {
                return Ok(handled);
            }
            let lease_half = now.as_millisecond() + outbox::LEASE / 2;
            for claimed in due {
                // What a slow server has held up is left to the next claim, never sent beside it.
                if self.clock.now().as_millisecond() > lease_half {
                    break;
                }
                let ending = self.send(post, &claimed).await;
                let now = self.clock.now();
                self.db.write(move |conn| outbox::end(conn, now, &claimed, &ending)).await?;
                handled += 1;
            }
        }
    }

    async fn send(&self, post: &mut Post, claimed: &Claimed) -> Ending {
        let (chores, row, now) = (self.clone(), claimed.clone(), self.clock.now());
        let written = self.db.read(move |conn| chores.write(conn, now, &row)).await;
        match written {
            Ok(Some(letter)) => post.send(letter, now).await,
            Ok(None) => Ending::Dropped,
            Err(error) => {
                tracing::error!(%error, letter = claimed.id, kind = claimed.kind, "writing a letter");
                Ending::Deferred(format!("The letter cannot be written: {error}"))
            }
        }
    }

    /// Writes a saved letter; `None` if there is nothing to send any more.
    fn write(&self, conn: &mut Connection, now: Timestamp, claimed: &Claimed) -> Result<Option<Letter>> {
        let kind = Kind::from_name(&claimed.kind)?;
        let desk = Desk { now, secret: &self.secret, settings: &self.settings };
        match kind {
            Kind::SignIn => sign_in::letter(conn, now, claimed, &self.secret, &self.settings),
            Kind::ReminderWeek | Kind::ReminderDay => reminders::letter(conn, &desk, claimed, kind),
            Kind::Invitation | Kind::Code | Kind::SignedCopy => letters::write(conn, &desk, claimed, kind),
        }
    }
}
