//! Every timed thing, on one page: letters that are due leave, signed agreements are taken up, reminders
//! are saved, versions lapse, documents get their timestamps, the ends of the trail are kept.

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
        letters::{self, Desk},
        sealing::{self, Bench},
        versions,
    },
    clock::{Clock, MINUTE},
    db::{Connection, Database},
    failure::{Failure, Result},
    ids::Secret,
    mail::{
        letter::Kind,
        outbox::{self, Claimed, Ending, Written},
        post::Post,
        suppression,
    },
    organisation,
    people::{repeats, sign_in},
    reviews::{cancellations, gathering, letters as review_letters, notices, reminders, store as reviews},
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
/// After so many failures in a row an authority, or a mail server, is let alone for a while.
const MOST_FAILURES: u32 = 3;
/// Letters claimed at once.
const BATCH: i64 = 100;
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
        loop {
            if let Err(error) = self.deliver_of(lanes, post).await {
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
            *reminded = Some(quarter);
        }
        self.keep_heads(now).await
    }

    /// Takes up what was signed, and saves the letters that are due by the calendar. Last of all, the day's
    /// heads of the trail are kept.
    pub async fn look(&self) -> Result<()> {
        let now = self.clock.now();
        self.take_up(now).await?;
        self.remind(now).await?;
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
        let urgent = self.deliver_of(outbox::URGENT, post).await?;
        Ok(urgent + self.deliver_of(outbox::REST, post).await?)
    }

    async fn deliver_of(&self, lanes: &'static [i32], post: &mut Post) -> Result<usize> {
        let (mut handled, mut now) = (0, self.clock.now());
        if !self.db.read(move |conn| outbox::is_due(conn, now, lanes)).await? {
            return Ok(0);
        }
        loop {
            let room = if lanes == outbox::URGENT { BATCH } else { post.caps().room(BATCH) };
            if room == 0 {
                return Ok(handled);
            }
            let due = self.db.write(move |conn| outbox::claim_of(conn, now, lanes, room)).await?;
            handled += due.len();
            if !self.send_all(post, due, now).await? {
                return Ok(handled);
            }
            now = self.clock.now();
        }
    }

    /// Sends a batch claimed at an instant; tells whether there may be another. Once the server is in
    /// trouble, or half the lease is over, the rest goes back.
    async fn send_all(&self, post: &mut Post, due: Vec<Claimed>, at: Timestamp) -> Result<bool> {
        let half = at.as_millisecond() + outbox::LEASE / 2;
        let (mut due, mut failures) = (due.into_iter(), 0);
        let (mut one_was_tried, mut in_trouble) = (false, false);
        while !in_trouble && let Some(mut claimed) = due.next() {
            let ending = self.send(post, &mut claimed).await;
            let stuck = matches!(ending, Ending::Deferred(_) | Ending::Uncertain(_));
            failures = if stuck { failures + 1 } else { 0 };
            one_was_tried |= !matches!(ending, Ending::Held(_));
            let now = self.clock.now();
            in_trouble = now.as_millisecond() > half || failures == MOST_FAILURES;
            in_trouble |= stuck && !post.is_well();
            if let Err(error) = self.db.write(move |conn| outbox::end(conn, now, &claimed, &ending)).await {
                tracing::error!(%error, "writing down how a letter ended");
                in_trouble = true;
            }
        }
        let (rest, now): (Vec<_>, _) = (due.collect(), self.clock.now());
        if !rest.is_empty() {
            self.db.write(move |conn| outbox::release(conn, now, &rest)).await?;
        }
        Ok(one_was_tried && !in_trouble)
    }

    async fn send(&self, post: &mut Post, claimed: &mut Claimed) -> Ending {
        let now = self.clock.now();
        let (letter, said) = match self.written(claimed, now).await {
            Ok((Written::Letter(letter), said)) => (*letter, said),
            Ok((Written::Nothing(why), _)) => return Ending::Dropped(why),
            Err(error) => {
                tracing::error!(%error, letter = claimed.id, kind = claimed.kind, "writing a letter");
                return Ending::Unwritten(format!("The letter cannot be written: {error}"));
            }
        };
        let email = letter.to.email.to_lowercase();
        claimed.recipient = Some(email.clone());
        if let Some(said) = said {
            return Ending::Failed(said);
        }
        if letter.kind.lane() > 0
            && let Some(wait) = post.caps().wait(&claimed.id, &email)
        {
            return Ending::Held(now.as_millisecond() + wait);
        }
        post.send(letter, now).await
    }

    /// Writes a claimed letter, whatever goes wrong in that; beside it stands what a server said of its
    /// address, if no letter may go there.
    async fn written(&self, claimed: &Claimed, now: Timestamp) -> Result<(Written, Option<String>)> {
        if claimed.kind == Kind::Reminders.name() {
            let row = claimed.clone();
            self.db.write(move |conn| gathering::sift(conn, now, &row)).await?;
        }
        let (chores, row) = (self.clone(), claimed.clone());
        self.db
            .read(move |conn| {
                let written = chores.write(conn, now, &row)?;
                let said = match &written {
                    Written::Letter(letter) => suppression::of(conn, &letter.to.email)?,
                    Written::Nothing(_) => None,
                };
                Ok((written, said))
            })
            .await
    }

    fn write(&self, conn: &mut Connection, now: Timestamp, claimed: &Claimed) -> Result<Written> {
        let kind = Kind::from_name(&claimed.kind)?;
        let desk = Desk { now, secret: &self.secret, settings: &self.settings };
        let letter = match kind {
            Kind::ReminderWeek | Kind::ReminderDay => return reminders::letter(conn, &desk, claimed, kind),
            Kind::Reminders => return gathering::letter(conn, &desk, claimed),
            Kind::SignIn => sign_in::letter(conn, now, claimed, &self.secret, &self.settings)?,
            Kind::Cancelled => cancellations::letter(conn, &desk, claimed)?,
            Kind::MoveAsked
            | Kind::MoveDeclined
            | Kind::Moved
            | Kind::Added
            | Kind::Overdue
            | Kind::Feedback => review_letters::write(conn, &desk, claimed, kind)?,
            _ => letters::write(conn, &desk, claimed, kind, reviews::dated)?,
        };
        Ok(letter.into())
    }
}
