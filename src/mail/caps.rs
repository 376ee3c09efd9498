//! How many letters may leave in a minute, for a mail server that takes no more. Each process counts for
//! itself; what somebody waits for at a screen is never counted.

use std::num::NonZeroU32;

use governor::{DefaultDirectRateLimiter, DefaultKeyedRateLimiter, Quota, RateLimiter};

use crate::{
    clock::{MINUTE, SECOND},
    ids,
};

/// Domains remembered before those that have been quiet are forgotten.
const MANY: usize = 10_000;

pub struct Caps {
    overall: Option<DefaultDirectRateLimiter>,
    per_domain: Option<DefaultKeyedRateLimiter<String>>,
}

impl Caps {
    /// So many a minute in all, and to one domain; 0 for any number.
    pub fn new(overall: u32, per_domain: u32) -> Self {
        Self {
            overall: quota(overall).map(RateLimiter::direct),
            per_domain: quota(per_domain).map(RateLimiter::keyed),
        }
    }

    /// How many letters may leave now, up to so many.
    pub fn room(&self, most: i64) -> i64 {
        match &self.overall {
            Some(limit) => (0..most).take_while(|_| limit.check().is_ok()).count() as i64,
            None => most,
        }
    }

    /// How long a letter to this address waits, in milliseconds; `None` if it may leave now.
    pub fn wait(&self, id: &str, email: &str) -> Option<i64> {
        let limit = self.per_domain.as_ref()?;
        if limit.len() > MANY {
            limit.retain_recent();
        }
        let domain = email.rsplit('@').next().unwrap_or_default().to_lowercase();
        // Spread over a minute, so that those that wait together do not all come back together.
        let spread = i64::from_str_radix(&ids::hash(id)[..8], 16).unwrap_or(0) % MINUTE;
        limit.check_key(&domain).is_err().then_some(SECOND + spread)
    }
}

/// Evenly over the minute: at once no more than a second's worth.
fn quota(each_minute: u32) -> Option<Quota> {
    let most = NonZeroU32::new(each_minute)?;
    let burst = NonZeroU32::new(each_minute / 60).unwrap_or(NonZeroU32::MIN);
    Some(Quota::per_minute(most).allow_burst(burst))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_cap_everything_leaves() {
        let none = Caps::new(0, 0);
        assert_eq!(none.room(100), 100);
        assert_eq!(none.wait("a", "noor@example.org"), None);
    }

    #[test]
    fn a_cap_is_spread_over_the_minute_and_a_domain_has_its_own() {
        let caps = Caps::new(120, 1);
        assert!((2..=3).contains(&caps.room(100)), "a second's worth");
        assert_eq!(caps.room(0), 0);
        assert_eq!(caps.wait("a", "noor@example.org"), None);
        let wait = caps.wait("b", "wout@EXAMPLE.org").expect("one a minute");
        assert!((SECOND..=SECOND + MINUTE).contains(&wait));
        assert_eq!(caps.wait("c", "wout@example.net"), None);
    }
}
