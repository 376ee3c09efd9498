//! Every timed thing, on one page: letters that are due leave, signed agreements are taken up, reminders
//! are saved, versions lapse, documents get their timestamps.

use std::{
    panic::AssertUnwindSafe,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use futures_util::FutureExt as _;
use jiff::Timestamp;
use tokio::{sync::Notify, task::JoinHandle};

use crate::{
    agreements::{
        letters::{self, Desk},
        sealing::{self, Bench},
        versions,
    },
    clock::Clock,
    db::{Connection, Database},
    failure::{Failure, Result},
    ids::Secret,
    mail::{
        letter::{Kind, Letter},
        outbox::{self, Claimed, Ending},
        post::Post,
    },
    people::{repeats, sign_in},
    reviews::{cancellations, letters as review_letters, notices, reminders, store as reviews},
    seal::key::Sealer,
    settings::Settings,
};

/// How often the clock is looked at when nobody wakes the chores.
const TICK: Duration = Duration::from_secs(1);
/// How much time passes between two looks at what is due, or two tries with an authority that failed.
const LOOK: Duration = Duration::from_secs(60);
/// After so many failures in a row an authority is let alone for a while.
const MOST_FAILURES: u32 = 3;
/// Letters claimed at once.
const BATCH: i64 = 100;

/// What the chores work with.
#[derive(Clone)]
pub struct Chores {
    pub db: Database,
    pub clock: Clock,
    pub secret: Secret,
    pub settings: Settings,
    pub sealer: Arc<Sealer>,
    pub wake: Arc<Notify>,
}

/// A round of stamping on its way, and since when.
struct Stamping {
    since: Instant,
    round: JoinHandle<()>,
    went_well: Arc<AtomicBool>,
    /// With an authority somebody may be waiting for the document.
    hurried: bool,
}

impl Stamping {
    fn begin(chores: &Chores) -> Self {
        let (own, went_well) = (chores.clone(), Arc::new(AtomicBool::new(false)));
        let told = went_well.clone();
        let round =
            tokio::spawn(async move { told.store(matches!(own.stamp().await, Ok(true)), Ordering::SeqCst) });
        let hurried = chores.settings.timestamp_url.is_some();
        Self { since: Instant::now(), round, went_well, hurried }
    }

    /// Whether it is over, and either went well or was a while ago.
    fn may_go_on(&self) -> bool {
        let soon = self.hurried && self.went_well.load(Ordering::SeqCst);
        self.round.is_finished() && self.since.elapsed() >= if soon { TICK } else { LOOK }
    }
}

impl Chores {
    /// Works until the task is dropped. A fault is logged and tried again at the next tick.
    pub async fn run(self, mut post: Post) {
        let (mut looked, mut stamping) = (None::<Instant>, None::<Stamping>);
        loop {
            if looked.is_none_or(|at| at.elapsed() >= LOOK) {
                looked = Some(Instant::now());
                if let Err(error) = self.look().await {
                    tracing::error!(%error, "looking for what is due");
                }
            }
            // Beside the rest: a code never waits behind an authority that is silent.
            if stamping.as_ref().is_none_or(Stamping::may_go_on) {
                stamping = Some(Stamping::begin(&self));
            }
            if let Err(error) = self.deliver(&mut post).await {
                tracing::error!(%error, "delivering letters");
            }
            let _ = tokio::time::timeout(TICK, self.wake.notified()).await;
        }
    }

    /// Takes up what was signed, and saves the reminders that are due, a few hundred agreements at a
    /// time, so that nobody who writes waits for long.
    pub async fn look(&self) -> Result<()> {
        let now = self.clock.now();
        let near = self
            .db
            .write(move |conn| {
                reviews::take_up(conn, now)?;
                repeats::forget(conn, now)?;
                reminders::near(conn, now)
            })
            .await?;
        self.lapse(now).await?;
        let secret = self.secret.clone();
        self.db.write(move |conn| cancellations::save_due(conn, now, &secret)).await?;
        let secret = self.secret.clone();
        self.db.write(move |conn| notices::save_due(conn, now, &secret)).await?;
        for some in near.chunks(200) {
            let (some, secret) = (some.to_vec(), self.secret.clone());
            self.db.write(move |conn| reminders::save_due(conn, now, &secret, &some)).await?;
        }
        Ok(())
    }

    /// Versions that were not signed in time come to nothing.
    async fn lapse(&self, now: Timestamp) -> Result<()> {
        let due = self.db.read(move |conn| versions::overdue(conn, now)).await?;
        for id in due {
            let secret = self.secret.clone();
            self.db.write(move |conn| versions::lapse(conn, now, &secret, &id)).await?;
        }
        Ok(())
    }

    /// Documents that wait for a timestamp get one; while the authority fails, they go on waiting. Tells
    /// whether none waits on.
    pub async fn stamp(&self) -> Result<bool> {
        let now = self.clock.now();
        let mut failures = 0;
        for id in self.db.read(move |conn| sealing::waiting(conn, now)).await? {
            let chores = self.clone();
            let stamped = tokio::task::spawn_blocking(move || sealing::stamp(&chores.bench(), &id));
            if let Err(error) = stamped.await.map_err(Failure::internal)? {
                tracing::warn!(%error, "a document waits for its timestamp");
                failures += 1;
            }
            if failures == MOST_FAILURES {
                break;
            }
        }
        Ok(failures == 0)
    }

    fn bench(&self) -> Bench<'_> {
        Bench::of(&self.db, &self.clock, &self.secret, &self.sealer, &self.settings)
    }

    /// Sends every letter that is due; gives back how many were handled. After a letter that could not
    /// leave, the rest of its batch goes back, so that a new code never waits behind a slow server.
    pub async fn deliver(&self, post: &mut Post) -> Result<usize> {
        let mut handled = 0;
        loop {
            let now = self.clock.now();
            let due = self.db.write(move |conn| outbox::claim(conn, now, BATCH)).await?;
            if due.is_empty() {
                return Ok(handled);
            }
            let lease_half = now.as_millisecond() + outbox::LEASE / 2;
            let mut held_up = false;
            for claimed in due {
                held_up |= self.clock.now().as_millisecond() > lease_half;
                let ending = if held_up { Ending::Released } else { self.send(post, &claimed).await };
                held_up |= matches!(ending, Ending::Deferred(_));
                let now = self.clock.now();
                self.db.write(move |conn| outbox::end(conn, now, &claimed, &ending)).await?;
                handled += 1;
            }
            if held_up {
                return Ok(handled);
            }
        }
    }

    async fn send(&self, post: &mut Post, claimed: &Claimed) -> Ending {
        let (chores, row, now) = (self.clone(), claimed.clone(), self.clock.now());
        let written = self.db.read(move |conn| chores.write(conn, now, &row)).await;
        match written {
            // A server's odd answer must not end the chores: lettre before 0.11.24 can panic at one.
            Ok(Some(letter)) => {
                AssertUnwindSafe(post.send(letter, now)).catch_unwind().await.unwrap_or_else(|_| {
                    Ending::Deferred("The mail server gave an answer that cannot be read.".to_owned())
                })
            }
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
            Kind::Cancelled => cancellations::letter(conn, &desk, claimed),
            Kind::MoveAsked | Kind::MoveDeclined | Kind::Moved | Kind::Added | Kind::Overdue => {
                review_letters::write(conn, &desk, claimed, kind)
            }
            _ => letters::write(conn, &desk, claimed, kind, reviews::dated),
        }
    }
}
