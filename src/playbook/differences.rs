//! How a wording differs from the one before, word by word. Pure.

use serde::Serialize;
use similar::{ChangeTag, TextDiff};

/// A stretch of a difference: `same`, `gone` or `new`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Stretch {
    pub op: &'static str,
    pub text: String,
}

/// The difference, word by word; words that change side by side are told as one stretch.
pub fn between(before: &str, after: &str) -> Vec<Stretch> {
    let mut told = Told::default();
    for piece in TextDiff::from_unicode_words(before, after).iter_all_changes() {
        match piece.tag() {
            ChangeTag::Equal => told.same(piece.value()),
            ChangeTag::Delete => told.changed(piece.value(), ""),
            ChangeTag::Insert => told.changed("", piece.value()),
        }
    }
    told.end()
}

#[derive(Default)]
struct Told {
    stretches: Vec<Stretch>,
    gone: String,
    new: String,
    /// A space that stands on both sides, perhaps between two changed words.
    space: String,
}

impl Told {
    fn changed(&mut self, gone: &str, new: &str) {
        let space = std::mem::take(&mut self.space);
        self.gone = format!("{}{space}{gone}", self.gone);
        self.new = format!("{}{space}{new}", self.new);
    }

    fn same(&mut self, text: &str) {
        let between = !(self.gone.is_empty() && self.new.is_empty()) && self.space.is_empty();
        if between && text == " " {
            self.space = text.to_owned();
            return;
        }
        self.flush();
        self.push("same", text);
    }

    fn flush(&mut self) {
        let (gone, new) = (std::mem::take(&mut self.gone), std::mem::take(&mut self.new));
        let space = std::mem::take(&mut self.space);
        for (op, text) in [("gone", gone), ("new", new), ("same", space)] {
            self.push(op, &text);
        }
    }

    fn push(&mut self, op: &'static str, text: &str) {
        match self.stretches.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.op == op => last.text += text,
            _ => self.stretches.push(Stretch { op, text: text.to_owned() }),
        }
    }

    fn end(mut self) -> Vec<Stretch> {
        self.flush();
        self.stretches
    }
}
