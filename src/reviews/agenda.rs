//! The agenda that two keep for their 1:1s: what either of them put on it and the actions of their reviews, each
//! standing there until it is done. Pure.

use crate::{
    failure::{Failure, Message, Problems, Result},
    people::Side,
    web::forms::Check as _,
};

/// The longest thing to talk about.
const LONGEST: usize = 300;

/// Where something on the agenda comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// A side put it there; `by` is the party.
    Added { side: Side, by: String },
    /// The two agreed on it at a review.
    Agreed {
        review: String,
        /// coach, coachee or both.
        whose: String,
        /// ISO 8601, or empty.
        by: String,
    },
}

/// Something on the agenda.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it is marked by: its id, or its review and its number there.
    pub key: String,
    pub text: String,
    pub origin: Origin,
    pub since: i64,
    /// Over how many 1:1s it has been carried.
    pub carried: i32,
    pub done_at: Option<i64>,
    /// The number of the 1:1 it was closed with.
    pub talk: Option<i32>,
}

impl Entry {
    /// Whether a side may say that it is done: what somebody promised at a review is theirs to mark.
    pub fn may_mark(&self, side: Side) -> bool {
        match &self.origin {
            Origin::Added { .. } => true,
            Origin::Agreed { whose, .. } => whose == "both" || whose == side.name(),
        }
    }

    /// Whether a side may take it off: its own, while it is not done.
    pub fn may_withdraw(&self, side: Side) -> bool {
        let own = matches!(&self.origin, Origin::Added { side: added, .. } if *added == side);
        own && self.done_at.is_none()
    }
}

/// What an action of a review is marked by.
pub fn action_key(review: &str, number: usize) -> String {
    format!("{review}.{number}")
}

/// The review and the number that such a key names; none where it names something else.
pub fn action_of(key: &str) -> Option<(&str, i32)> {
    let (review, number) = key.split_once('.')?;
    Some((review, number.parse().ok()?))
}

/// One line of what is to be talked about, in order.
pub fn checked(words: &str) -> Result<String> {
    if words.trim().is_empty() {
        return Err(Failure::invalid("text", "error-agenda-empty"));
    }
    let mut p = Problems::default();
    let text = p.optional_text("text", &words.split_whitespace().collect::<Vec<_>>().join(" "));
    if text.chars().count() > LONGEST {
        p.add("text", Message::new("error-long").with("most", LONGEST));
    }
    p.finish(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(origin: Origin) -> Entry {
        Entry {
            key: "k".into(),
            text: "Plan the shops".into(),
            origin,
            since: 1,
            carried: 0,
            done_at: None,
            talk: None,
        }
    }

    fn added(side: Side) -> Origin {
        Origin::Added { side, by: "p".into() }
    }

    #[test]
    fn either_marks_what_was_added_and_its_owner_what_was_agreed() {
        let agreed =
            |whose: &str| Origin::Agreed { review: "r".into(), whose: whose.into(), by: String::new() };
        for (origin, coach, coachee) in [
            (added(Side::Coach), true, true),
            (agreed("both"), true, true),
            (agreed("coach"), true, false),
            (agreed("coachee"), false, true),
        ] {
            let entry = entry(origin);
            assert_eq!((entry.may_mark(Side::Coach), entry.may_mark(Side::Coachee)), (coach, coachee));
        }
    }

    #[test]
    fn only_its_own_side_takes_it_off_and_not_once_it_is_done() {
        let own = entry(added(Side::Coach));
        assert!(own.may_withdraw(Side::Coach) && !own.may_withdraw(Side::Coachee));
        assert!(!Entry { done_at: Some(2), ..own }.may_withdraw(Side::Coach));
    }

    #[test]
    fn an_actions_key_names_its_review_and_its_number() {
        assert_eq!(action_of(&action_key("0190", 3)), Some(("0190", 3)));
        assert_eq!((action_of("0190"), action_of("0190.x")), (None, None));
    }

    #[test]
    fn a_thing_to_talk_about_is_one_line() {
        assert_eq!(checked(" Plan\r\nthe shops 🌱 ").unwrap(), "Plan the shops 🌱");
        for (words, key) in [(" ", "error-agenda-empty"), ("a\u{7}", "error-control")] {
            let Err(Failure::Invalid(found)) = checked(words) else { panic!("{words:?} passed") };
            assert_eq!(found[0].message.key, key);
        }
        let Err(Failure::Invalid(found)) = checked(&"a".repeat(301)) else { panic!("too long") };
        assert_eq!(found[0].message.key, "error-long");
        assert!(checked(&"a".repeat(300)).is_ok());
    }
}
