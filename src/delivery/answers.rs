//! What became of letters, until it is written down: soon, and many together while many come in.

use std::{
    sync::{
        Mutex, MutexGuard,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    time::Duration,
};

use tokio::{sync::Notify, time::sleep};

use crate::{
    clock::Clock,
    db::Database,
    mail::outbox::{self, Claimed, Ending},
};

/// So many at once say that more come in: these are waited for a little.
const MANY: usize = 8;
const LITTLE: Duration = Duration::from_millis(25);

type Ended = (Claimed, Ending);

/// Endings that are not written down yet. What is left when it is dropped is written down then.
pub struct Answers {
    db: Database,
    clock: Clock,
    ended: Mutex<Vec<Ended>>,
    /// Rings when there is something to write down.
    bell: Notify,
    /// How many are not written down yet, those that are being written included.
    open: AtomicUsize,
    /// Rings when some were written down.
    written: Notify,
    closed: AtomicBool,
    failed: AtomicBool,
}

impl Answers {
    pub fn new(db: &Database, clock: &Clock) -> Self {
        Self {
            db: db.clone(),
            clock: clock.clone(),
            ended: Mutex::default(),
            bell: Notify::new(),
            open: AtomicUsize::new(0),
            written: Notify::new(),
            closed: AtomicBool::new(false),
            failed: AtomicBool::new(false),
        }
    }

    pub fn put(&self, claimed: Claimed, ending: Ending) {
        let mut ended = self.ended();
        self.open.fetch_add(1, Ordering::SeqCst);
        ended.push((claimed, ending));
        if ended.len() == 1 {
            self.bell.notify_one();
        }
    }

    /// No more will come.
    pub fn close(&self) {
        self.closed.store(true, Ordering::SeqCst);
        self.bell.notify_one();
    }

    /// Whether some could not be written down: then it is better to send no more.
    pub fn have_failed(&self) -> bool {
        self.failed.load(Ordering::SeqCst)
    }

    /// Waits until all are written down.
    pub async fn settle(&self) {
        while self.open.load(Ordering::SeqCst) > 0 {
            self.written.notified().await;
        }
    }

    /// Writes them down as they come in, until no more will come.
    pub async fn write_down(&self) {
        while let Some(count) = self.waiting().await {
            if count >= MANY {
                sleep(LITTLE).await;
            }
            let (now, ended) = (self.clock.now(), std::mem::take(&mut *self.ended()));
            let count = ended.len();
            if let Err(error) = self.db.write(move |conn| outbox::end_all(conn, now, &ended)).await {
                tracing::error!(%error, "writing down how letters ended");
                self.failed.store(true, Ordering::SeqCst);
            }
            self.open.fetch_sub(count, Ordering::SeqCst);
            self.written.notify_one();
        }
    }

    /// How many wait, once there is one.
    async fn waiting(&self) -> Option<usize> {
        loop {
            let count = self.ended().len();
            match count {
                0 if self.closed.load(Ordering::SeqCst) => return None,
                0 => self.bell.notified().await,
                _ => return Some(count),
            }
        }
    }

    fn ended(&self) -> MutexGuard<'_, Vec<Ended>> {
        self.ended.lock().expect("no holder panics")
    }
}

impl Drop for Answers {
    fn drop(&mut self) {
        let ended = std::mem::take(&mut *self.ended());
        let now = self.clock.now();
        if !ended.is_empty()
            && let Err(error) = self.db.write_now(|conn| outbox::end_all(conn, now, &ended))
        {
            tracing::error!(%error, "writing down how letters ended");
        }
    }
}
