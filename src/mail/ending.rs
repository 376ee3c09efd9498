//! How a claimed letter ends, and in whose words.

use super::letter::{Letter, masked};
use crate::{
    clock::{HOUR, MINUTE},
    ids,
};

/// The longest answer that is kept.
const MOST_WORDS: usize = 500;

/// A claimed letter once it is written.
pub enum Written {
    Letter(Box<Letter>),
    Nothing(Why),
}

impl From<Option<Letter>> for Written {
    fn from(letter: Option<Letter>) -> Self {
        letter.map_or(Self::Nothing(Why::Over), |letter| Self::Letter(Box::new(letter)))
    }
}

/// Why a saved letter is not sent after all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// It would come too late to be of use.
    Late,
    /// Its reader wants no reminders.
    Stopped,
    /// Its reader wants none for a while.
    Snoozed,
    /// What it tells of is no longer so: a code was used, an agreement has ended.
    Over,
}

impl Why {
    pub const ALL: [Self; 4] = [Self::Late, Self::Stopped, Self::Snoozed, Self::Over];

    /// The word that is kept on the row, and the end of a message key.
    pub fn name(self) -> &'static str {
        match self {
            Self::Late => "late",
            Self::Stopped => "stopped",
            Self::Snoozed => "snoozed",
            Self::Over => "over",
        }
    }
}

/// How a claimed letter ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ending {
    Sent,
    /// Nothing to send any more.
    Dropped(Why),
    /// Claimed and not tried: back to be claimed again, as if it never had been.
    Released,
    /// The same, and not before an instant (milliseconds): enough letters have left for now.
    Held(i64),
    /// The other side did not take it now; the words it gave.
    Deferred(String),
    /// All of it was sent and no answer came: it may have arrived. It goes again as the same message.
    Uncertain(String),
    /// It cannot be written now.
    Unwritten(String),
    /// The other side will never take it.
    Failed(String),
    /// The other side has nobody of that address, now or later.
    Refused(String),
}

impl Ending {
    /// The word for the log, without the words of the other side, which may name people.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Sent => "sent",
            Self::Dropped(_) => "dropped",
            Self::Released => "released",
            Self::Held(_) => "held",
            Self::Deferred(_) => "deferred",
            Self::Uncertain(_) => "uncertain",
            Self::Unwritten(_) => "unwritten",
            Self::Failed(_) => "failed",
            Self::Refused(_) => "refused",
        }
    }
}

/// What a server said, fit to be kept and shown: in one line, not too long, and with nothing that it may
/// have repeated out of the letter, such as a link, a code or a whole address.
pub fn words(said: &str) -> String {
    let plain: String = said.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let kept: Vec<_> = plain.split_whitespace().map(word).collect();
    kept.join(" ").chars().take(MOST_WORDS).collect()
}

fn word(said: &str) -> String {
    let in_url = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let token = said.split(|c| !in_url(c)).any(|run| run.len() >= 40);
    let code = said.split(|c: char| !c.is_ascii_digit()).any(|run| run.len() == 6);
    match said {
        _ if token || code || said.contains("://") => "…".to_owned(),
        _ if said.contains('@') => masked(said),
        _ => said.to_owned(),
    }
}

/// One minute, doubled with each attempt up to six hours, spread by a third so that a thousand
/// letters that failed together do not come back together.
pub(super) fn backoff(id: &str, attempts: i32) -> i64 {
    let wait = (MINUTE << attempts.clamp(1, 12)).min(6 * HOUR) / 2;
    let spread =
        i64::from_str_radix(&ids::hash(format!("{id}{attempts}"))[..8], 16).unwrap_or(0) % (wait / 3);
    wait + spread
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_spreads_and_ends_at_six_hours() {
        let first = backoff("a", 1);
        assert!((MINUTE..2 * MINUTE).contains(&first));
        assert!(backoff("a", 3) > first);
        assert!(backoff("a", 11) <= 4 * HOUR);
        assert_ne!(backoff("a", 5), backoff("b", 5));
    }

    #[test]
    fn what_a_server_repeats_out_of_a_letter_is_not_kept() {
        let token = "a".repeat(43);
        let said = format!("550 <noor@example.org>:\r\n no 123456 http://x.example/a {token}.\0 Sorry");
        assert_eq!(words(&said), "550 <…@example.org>: no … … … Sorry");
        assert_eq!(words("550 5.1.1 no such person here"), "550 5.1.1 no such person here");
        assert_eq!(words(&"a ".repeat(2_000)).len(), MOST_WORDS);
    }
}
