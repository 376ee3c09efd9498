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
        outbox::{self, Claimed},
        post::{Packer, Post},
    },
    settings::Settings,
};
use answers::Answers;
use sending::{Batch, Sending};

/// Letters claimed at once; fewer at first, so that those leave at once.
const BATCH: i64 = 200;
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

    /// Claims and writes letters until none is due, or nobody takes them any more: the next are claimed while
    /// these are written.
    async fn prepare<'a>(
        &self,
        lanes: &'static [i32],
        packer: &Packer,
        caps: &Caps,
        batches: mpsc::Sender<Batch<'a>>,
        answers: &'a Answers,
    ) -> Result<usize> {
        let (mut handled, mut most) = (0, FEW);
        let mut next = self.claim(lanes, caps, most, answers).await?;
        while let Some((mut batch, due)) = next {
            handled += due.len();
            most = BATCH.min(most * 2);
            let (letters, claimed) =
                tokio::join!(self.write(due, packer), self.claim(lanes, caps, most, answers));
            batch.fill(letters);
            if batches.send(batch).await.is_err() {
                return Ok(handled);
            }
            next = claimed?;
        }
        Ok(handled)
    }

    /// Claims so many letters at most, as a batch that gives them back if nothing becomes of it; nothing where
    /// none is due or may leave now.
    async fn claim<'a>(
        &self,
        lanes: &'static [i32],
        caps: &Caps,
        most: i64,
        answers: &'a Answers,
    ) -> Result<Option<(Batch<'a>, Vec<Claimed>)>> {
        let room = if lanes == outbox::URGENT { most } else { caps.room(most) };
        if room == 0 {
            return Ok(None);
        }
        let at = self.clock.now();
        let due = self.db.write(move |conn| outbox::claim_of(conn, at, lanes, room)).await?;
        Ok((!due.is_empty()).then(|| (Batch::claimed(at, &due, answers), due)))
    }
}
