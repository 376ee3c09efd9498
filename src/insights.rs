//! What administrators may know over many agreements, and never of one.
//!
//! Who sees what. Whether and when an agreement was signed, and which of its reviews were held, can be looked
//! up by administrators anyway, one by one; a figure over them is shown once five coaches and five people
//! coached are behind it. What the two answered at a review is theirs alone, so for promises the rule is
//! stricter:
//!
//! - A promise has figures once five coaches and five people coached have answered about it, each of them
//!   counted once, by their address.
//! - Answers come out in whole groups: day by day, and not before a group of days holds five coaches and five
//!   people coached again. So whoever notes the figures today and compares them with those of tomorrow, or
//!   knows who answered in between, has a difference that is a group, too. An answer of today waits until the
//!   day is over. Days are those of UTC, so that another zone in the settings makes no other groups.
//! - The sum of a side holds what is shown and nothing else. What is left out cannot be computed from it.
//! - Years do not overlap, and there is no figure over several: one year taken from another leaves nobody.
//! - Promises in somebody's own words stand together, without the words.
//!
//! Nothing here names or ranks a person, and no page or answer holds an id of anything. What remains: where
//! all of a group say the same, that much is known of each of them; five was chosen knowing that.

pub mod api;
pub mod figures;
pub mod pages;
pub mod store;
