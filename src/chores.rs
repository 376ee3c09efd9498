//! Every timed thing, on one page: letters that are due leave, signed agreements are taken up, reminders
//! are saved, versions lapse, documents get their timestamps, what was kept long enough is erased, the ends of
//! the trail are kept.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use jiff::Timestamp;
use tokio::{sync::Notify, task::JoinHandle};

use crate::{
    agreements::{
        sealing::{self, Bench},
        versions,
    },
    clock::{Clock, MINUTE},
    db::{Connection, Database},
    delivery::Delivery,
    failure::{Failure, Result},
    ids::Secret,
    mail::{outbox, post::Post},
    organisation,
    people::repeats,
    privacy::{purging, sweeping},
    reviews::{cancellations, gathering, notices, reminders, store as reviews},
    seal::key::Sealer,
    settings::Settings,
    trail::heads,
};

/// How often the clock is looked at when nobody wakes the chores.
const TICK: Duration = Duration::from_secs(1);
/// How much time passes between two looks at what is due, or two tries with an authority that failed.
const LOOK: Duration = Duration::from_secs(60);
/// Reminders fall due on whole hours somewhere, and so on a quarter of an hour by anybody's clock.
const QUARTER: i64 = 15 * MINUTE;
/// After so many failures in a row an authority is let alone for a while.
const MOST_FAILURES: u32 = 3;
/// Agreements whose reminders are saved at once: whoever writes meanwhile waits for no more than these.
const AT_ONCE: usize = 50;

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
    /// Works until the task is dropped, in loops side by side: what somebody waits for at a screen stands
    /// behind no other letter, and behind nothing that is looked for. A fault is logged and tried again at
    /// the next tick.
    pub async fn run(self, mut post: Post) {
        let (mut beside, bells) = (post.beside(), [Notify::new(), Notify::new(), Notify::new()]);
        tokio::join!(
            self.ring(&bells),
            self.watch(&bells[0]),
            self.carry(outbox::URGENT, &mut beside, &bells[1]),
            self.carry(outbox::REST, &mut post, &bells[2]),
        );
    }

    /// Tells every loop that a letter was just saved.
    async fn ring(&self, bells: &[Notify]) {
        loop {
            self.wake.notified().await;
            bells.iter().for_each(Notify::notify_one);
        }
    }

    /// Looks for what is due, and sees to it that documents are stamped: a round of that may take long.
    async fn watch(&self, bell: &Notify) {
        let (mut looked, mut stamping) = (None::<Instant>, None::<Stamping>);
        let mut reminded = None;
        loop {
            if looked.is_none_or(|at| at.elapsed() >= LOOK) {
                looked = Some(Instant::now());
                if let Err(error) = self.look_again(&mut reminded).await {
                    tracing::error!(%error, "looking for what is due");
                }
            }
            if stamping.as_ref().is_none_or(Stamping::may_go_on) {
                stamping = Some(Stamping::begin(self));
            }
            let _ = tokio::time::timeout(TICK, bell.notified()).await;
        }
    }

    /// Sends what is due in these lanes, again and again.
    async fn carry(&self, lanes: &'static [i32], post: &mut Post, bell: &Notify) {
        let delivery = self.delivery();
        loop {
            if let Err(error) = delivery.deliver(lanes, post).await {
                tracing::error!(%error, "delivering letters");
            }
            let _ = tokio::time::timeout(TICK, bell.notified()).await;
        }
    }

    /// As `look`; reminders only where new ones can be due since the quarter of an hour `reminded`.
    async fn look_again(&self, reminded: &mut Option<i64>) -> Result<()> {
        let now = self.clock.now();
        let quarter = now.as_millisecond().div_euclid(QUARTER);
        if self.take_up(now).await? || *reminded != Some(quarter) {
            self.remind(now).await?;
            self.erase(now).await?;
            *reminded = Some(quarter);
        }
        sweeping::sweep_now(&self.db, &self.settings, now).await;
        self.keep_heads(now).await
    }

    /// Takes up what was signed, saves the letters that are due by the calendar, and erases what may be kept no
    /// longer. Last of all, the day's heads of the trail are kept.
    pub async fn look(&self) -> Result<()> {
        let now = self.clock.now();
        self.take_up(now).await?;
        self.remind(now).await?;
        self.erase(now).await?;
        sweeping::sweep_now(&self.db, &self.settings, now).await;
        self.keep_heads(now).await
    }

    /// Takes up what was signed, lapsed or ended; tells whether there was a new agreement.
    async fn take_up(&self, now: Timestamp) -> Result<bool> {
        let taken = self.db.write(move |conn| {
            repeats::forget(conn, now)?;
            reviews::take_up(conn, now)
        });
        let taken = taken.await?;
        self.lapse(now).await?;
        let secret = self.secret.clone();
        self.db.write(move |conn| cancellations::save_due(conn, now, &secret)).await?;
        let secret = self.secret.clone();
        self.db.write(move |conn| notices::save_due(conn, now, &secret)).await?;
        Ok(taken > 0)
    }

    /// Saves the reminders that are due, some agreements at a time.
    async fn remind(&self, now: Timestamp) -> Result<()> {
        let near = self.db.read(move |conn| reminders::near(conn, now)).await?;
        for some in near.chunks(AT_ONCE) {
            let (some, secret) = (some.to_vec(), self.secret.clone());
            self.db.write(move |conn| gathering::save_due(conn, now, &secret, &some)).await?;
        }
        Ok(())
    }

    /// Erases what may be kept no longer, one thing in a transaction: one that cannot be erased keeps no other.
    async fn erase(&self, now: Timestamp) -> Result<()> {
        for due in self.db.read(move |conn| purging::due(conn, now)).await? {
            let erased = self.db.write(move |conn| purging::erase(conn, now, &due)).await;
            if let Err(error) = erased {
                tracing::error!(%error, "erasing what was kept long enough");
            }
        }
        Ok(())
    }

    /// Signs the ends of the trail's chains into a file outside the database, once a day; nobody signs
    /// before there is an organisation.
    async fn keep_heads(&self, now: Timestamp) -> Result<()> {
        let folder = heads::folder(&self.settings.data);
        if heads::are_kept(&folder, now) {
            return Ok(());
        }
        let sealer = self.sealer.clone();
        let keep = move |conn: &mut Connection| match organisation::find(conn)? {
            Some(home) => heads::keep(conn, &folder, now, &*sealer.pair(&home.name, now)?),
            None => Ok(()),
        };
        self.db.read(keep).await
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

    /// Sends every letter that is due; gives back how many were handled.
    pub async fn deliver(&self, post: &mut Post) -> Result<usize> {
        let delivery = self.delivery();
        let urgent = delivery.deliver(outbox::URGENT, post).await?;
        Ok(urgent + delivery.deliver(outbox::REST, post).await?)
    }

    fn delivery(&self) -> Delivery {
        Delivery {
            db: self.db.clone(),
            clock: self.clock.clone(),
            secret: self.secret.clone(),
            settings: self.settings.clone(),
        }
    }
}
