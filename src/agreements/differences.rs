//! How a change differs from what stood there, word by word. Pure.

pub use crate::differences::Stretch;

use super::{changes::Change, items::Item};
use crate::{differences::between, languages::Language};

/// The difference of a change.
pub fn difference(change: &Change, l: Language) -> Vec<Stretch> {
    let words = |item: &Option<Item>| item.as_ref().map(|i| i.words(l)).unwrap_or_default();
    between(&words(&change.before), &words(&change.after))
}
