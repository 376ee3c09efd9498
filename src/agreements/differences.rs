//! How a change differs from what stood there, word by word. Pure.

use super::{changes::Change, items::Item};
use crate::{languages::Language, playbook::differences::between};

pub use crate::playbook::differences::Stretch;

/// The difference of a change.
pub fn difference(change: &Change, l: Language) -> Vec<Stretch> {
    let words = |item: &Option<Item>| item.as_ref().map(|i| i.words(l)).unwrap_or_default();
    between(&words(&change.before), &words(&change.after))
}
