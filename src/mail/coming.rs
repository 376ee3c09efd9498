//! A letter that will be due if nobody acts. Each room of the house foresees its own.

use jiff::Timestamp;

use super::letter::Kind;

#[derive(Clone, Debug, PartialEq)]
pub struct Coming {
    pub at: Timestamp,
    pub kind: Kind,
    pub to: String,
    /// Several, with spaces between, for a letter that tells of several reviews.
    pub agreement: String,
    /// The review's day, or the days; empty for letters that are not about one.
    pub review: String,
}
