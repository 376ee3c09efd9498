//! Letters on their way: one connection and one letter at first, and more once the server has taken some.

use std::vec;

use futures_util::{
    future::{BoxFuture, FutureExt as _},
    stream::{FuturesUnordered, StreamExt as _},
};
use jiff::Timestamp;
use tokio::sync::mpsc;

use super::answers::Answers;
use crate::{
    clock::{Clock, MINUTE},
    mail::{
        caps::Caps,
        letter::Kind,
        outbox::{Claimed, Ending},
        post::{Parcel, Way, Ways},
    },
};

/// The most connections side by side.
const WIDEST: usize = 8;
/// One more for every so many letters that the server has taken.
const STEP: usize = 25;
/// After so many failures in a row the server is let alone for a while.
const MOST_FAILURES: u32 = 3;
/// What was written longer ago, in milliseconds, is written anew: its reader may want no more of it.
const FRESH: i64 = MINUTE;

/// A claimed letter once it is written; or how it ended already.
pub enum Ready {
    Parcel(Claimed, Box<Parcel>),
    Over(Claimed, Ending),
}

/// Letters claimed at an instant. Those that are left when it is dropped go back, as if they had never been
/// claimed.
pub struct Batch<'a> {
    at: Timestamp,
    letters: vec::IntoIter<Ready>,
    answers: &'a Answers,
}

impl<'a> Batch<'a> {
    /// Not written yet.
    pub fn claimed(at: Timestamp, due: &[Claimed], answers: &'a Answers) -> Self {
        let back = due.iter().cloned().map(|claimed| Ready::Over(claimed, Ending::Released));
        Self { at, letters: back.collect::<Vec<_>>().into_iter(), answers }
    }

    /// The same letters, written.
    pub fn fill(&mut self, letters: Vec<Ready>) {
        self.letters = letters.into_iter();
    }

    fn is_fresh(&self, now: Timestamp) -> bool {
        now.as_millisecond() <= self.at.as_millisecond() + FRESH
    }
}

impl Drop for Batch<'_> {
    fn drop(&mut self) {
        for ready in self.letters.by_ref() {
            match ready {
                Ready::Parcel(claimed, _) => self.answers.put(claimed, Ending::Released),
                Ready::Over(claimed, ending) => self.answers.put(claimed, ending),
            }
        }
    }
}

/// One round of sending.
pub struct Sending<'a> {
    clock: &'a Clock,
    caps: &'a Caps,
    ways: &'a mut Ways,
    answers: &'a Answers,
    /// Letters that the server has taken in this round, since something went wrong.
    taken: usize,
    failures: u32,
    in_trouble: bool,
}

impl<'a> Sending<'a> {
    pub fn new(clock: &'a Clock, caps: &'a Caps, ways: &'a mut Ways, answers: &'a Answers) -> Self {
        Self { clock, caps, ways, answers, taken: 0, failures: 0, in_trouble: false }
    }

    /// Sends batches as they come, until there is a reason to stop; what has come by then goes back.
    pub async fn all(mut self, mut batches: mpsc::Receiver<Batch<'_>>) {
        let mut on_way = OnWay::new();
        while let Some(batch) = self.next(&mut batches, &mut on_way).await {
            if !self.start(batch, &mut on_way).await {
                break;
            }
        }
        while let Some(landed) = on_way.next().await {
            self.land(landed).await;
        }
        batches.close();
        while batches.recv().await.is_some() {}
    }

    /// The next batch, once there is one; letters of the one before land meanwhile.
    async fn next<'b>(
        &mut self,
        batches: &mut mpsc::Receiver<Batch<'b>>,
        on_way: &mut OnWay,
    ) -> Option<Batch<'b>> {
        loop {
            tokio::select! {
                biased;
                Some(landed) = on_way.next() => self.land(landed).await,
                batch = batches.recv() => return batch,
            }
        }
    }

    /// Lets the letters of a batch go as ways become free; tells whether there may be another batch.
    async fn start(&mut self, mut batch: Batch<'_>, on_way: &mut OnWay) -> bool {
        let mut tried = false;
        loop {
            while on_way.len() < self.width() && batch.is_fresh(self.clock.now()) {
                match batch.letters.next() {
                    None => return tried,
                    Some(Ready::Over(claimed, ending)) => {
                        tried = true;
                        self.failures = 0;
                        self.answers.put(claimed, ending);
                    }
                    Some(Ready::Parcel(claimed, parcel)) => match self.wait(&claimed) {
                        Some(until) => self.answers.put(claimed, Ending::Held(until)),
                        None => {
                            tried = true;
                            on_way
                                .push(carried(self.ways.take(), claimed, *parcel, self.clock.now()).boxed());
                        }
                    },
                }
            }
            let Some(landed) = on_way.next().await else { return tried && self.width() > 0 };
            self.land(landed).await;
        }
    }

    async fn land(&mut self, (way, claimed, ending): Landed) {
        self.judge(&ending, way.is_well());
        self.ways.give_back(way);
        self.answers.put(claimed, ending);
        if self.taken < STEP {
            // Whoever is cut off here has at most this one letter to repeat.
            self.answers.settle().await;
        }
    }

    /// How many letters may be on their way at once.
    fn width(&self) -> usize {
        if self.in_trouble || self.answers.have_failed() {
            return 0;
        }
        WIDEST.min(1 + self.taken / STEP)
    }

    /// Until when a letter waits because enough have gone to its domain; what is urgent is not counted.
    fn wait(&self, claimed: &Claimed) -> Option<i64> {
        let counted = Kind::from_name(&claimed.kind).is_ok_and(|kind| kind.lane() > 0);
        let email = claimed.recipient.as_ref().filter(|_| counted)?;
        Some(self.clock.now().as_millisecond() + self.caps.wait(&claimed.id, email)?)
    }

    fn judge(&mut self, ending: &Ending, is_well: bool) {
        let stuck = matches!(ending, Ending::Deferred(_) | Ending::Uncertain(_));
        (self.taken, self.failures) = match ending {
            Ending::Sent => (self.taken + 1, 0),
            _ if stuck => (0, self.failures + 1),
            _ => (self.taken, 0),
        };
        self.in_trouble |= stuck && (self.failures == MOST_FAILURES || !is_well);
    }
}

/// A letter that got its answer, with the way it went.
type Landed = (Way, Claimed, Ending);
type OnWay = FuturesUnordered<BoxFuture<'static, Landed>>;

async fn carried(mut way: Way, claimed: Claimed, parcel: Parcel, at: Timestamp) -> Landed {
    let ending = way.carry(parcel, at).await;
    (way, claimed, ending)
}
