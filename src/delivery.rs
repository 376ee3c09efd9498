//! Letters that are due leave: claimed and written by the hundred, sent over a few connections side by side,
//! and what became of each written down soon after its answer. The next are written while these are sent.

mod answers;
mod sending;
mod writing;

use tokio::sync::mpsc;

use crate::{
    clock::Clock,
    db::Database,
    failure::Result,
    ids::Secret,
    mail::{
        caps::Caps,
        outbox,
        post::{Packer, Post},
    },
    settings::Settings,
};
use answers::Answers;
use sending::{Batch, Sending};

/// Letters claimed at once; fewer at first, so that those leave at once.
const BATCH: i64 = 150;
const FEW: i64 = 10;

/// What letters are written and sent with.
#[derive(Clone)]
pub struct Delivery {
    pub db: Database,
    pub clock: Clock,
    pub secret: Secret,
    pub settings: Settings,
}

impl Delivery {
    /// Sends what is due in these lanes; gives back how many letters were handled. Dropped in the middle of
    /// it, it still writes down what has got its answer, and gives back what has not left.
    pub async fn deliver(&self, lanes: &'static [i32], post: &mut Post) -> Result<usize> {
        let now = self.clock.now();
        if !self.db.read(move |conn| outbox::is_due(conn, now, lanes)).await? {
            return Ok(0);
        }
        let answers = Answers::new(&self.db, &self.clock);
        // One batch waits here while the one before it is sent and the one after it is written.
        let (batches, written) = mpsc::channel(1);
        let Post { packer, caps, ways } = post;
        let caps = &*caps;
        let sending = Sending::new(&self.clock, caps, ways, &answers);
        let work = async {
            let prepared = self.prepare(lanes, packer, caps, batches, &answers);
            let (handled, ()) = tokio::join!(prepared, sending.all(written));
            answers.close();
            handled
        };
        let (handled, ()) = tokio::join!(work, answers.write_down());
        handled
    }

    /// Claims and writes letters until none is due, or nobody takes them any more.
    async fn prepare<'a>(
        &self,
        lanes: &'static [i32],
        packer: &Packer,
        caps: &Caps,
        batches: mpsc::Sender<Batch<'a>>,
        answers: &'a Answers,
    ) -> Result<usize> {
        let (mut handled, mut most) = (0, FEW);
        loop {
            let room = if lanes == outbox::URGENT { most } else { caps.room(most) };
            if room == 0 {
                return Ok(handled);
            }
            let at = self.clock.now();
            let due = self.db.write(move |conn| outbox::claim_of(conn, at, lanes, room)).await?;
            if due.is_empty() {
                return Ok(handled);
            }
            handled += due.len();
            let mut batch = Batch::claimed(at, &due, answers);
            batch.fill(self.write(due, packer).await);
            if batches.send(batch).await.is_err() {
                return Ok(handled);
            }
            most = BATCH.min(most * 2);
        }
    }
}
