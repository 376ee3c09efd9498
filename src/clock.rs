//! Now, handed in. Rules take an instant; only the edges ask this clock.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use jiff::Timestamp;

#[derive(Clone)]
pub struct Clock(Kind);

#[derive(Clone)]
enum Kind {
    System,
    /// Milliseconds since the epoch, moved by hand: the demo and the tests.
    Manual(Arc<AtomicI64>),
}

impl Clock {
    pub fn system() -> Self {
        Self(Kind::System)
    }

    pub fn manual(start: Timestamp) -> Self {
        Self(Kind::Manual(Arc::new(AtomicI64::new(start.as_millisecond()))))
    }

    /// The present instant, to the millisecond, as it is stored.
    pub fn now(&self) -> Timestamp {
        match &self.0 {
            Kind::System => from_ms(Timestamp::now().as_millisecond()),
            Kind::Manual(ms) => from_ms(ms.load(Ordering::SeqCst)),
        }
    }

    /// Sets a manual clock; the system's clock cannot be moved from here.
    pub fn set(&self, to: Timestamp) {
        match &self.0 {
            Kind::System => unreachable!("only a manual clock is ever set"),
            Kind::Manual(ms) => ms.store(to.as_millisecond(), Ordering::SeqCst),
        }
    }
}

/// An instant from what the database keeps: milliseconds since the epoch.
pub fn from_ms(ms: i64) -> Timestamp {
    Timestamp::from_millisecond(ms).unwrap_or(if ms < 0 { Timestamp::MIN } else { Timestamp::MAX })
}

pub const SECOND: i64 = 1_000;
pub const MINUTE: i64 = 60 * SECOND;
pub const HOUR: i64 = 60 * MINUTE;
pub const DAY: i64 = 24 * HOUR;
