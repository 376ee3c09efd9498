//! How one text differs from another, word by word. Pure.

use std::time::Duration;

use serde::Serialize;
use similar::{ChangeTag, TextDiff};

/// Two long texts that have nothing in common are told apart roughly after this time.
const LONGEST: Duration = Duration::from_millis(200);

/// A stretch of a difference: `same`, `gone` or `new`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Stretch {
    pub op: &'static str,
    pub text: String,
}

/// What stands in both, what is gone and what is new; words that change side by side are told as one stretch.
pub fn between(before: &str, after: &str) -> Vec<Stretch> {
    let mut told = Told::default();
    let diff = TextDiff::configure().timeout(LONGEST).diff_unicode_words(before, after);
    for piece in diff.iter_all_changes() {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn told(before: &str, after: &str) -> Vec<(&'static str, String)> {
        between(before, after).into_iter().map(|s| (s.op, s.text)).collect()
    }

    #[test]
    fn words_that_change_side_by_side_are_one_stretch() {
        let expected = [
            ("same", "We talk ".to_owned()),
            ("gone", "every week".to_owned()),
            ("new", "once a month".to_owned()),
            ("same", ".".to_owned()),
        ];
        assert_eq!(told("We talk every week.", "We talk once a month."), expected);
        assert_eq!(told("The same.", "The same."), [("same", "The same.".to_owned())]);
        assert!(between("", "").is_empty());
    }

    #[test]
    fn nothing_of_either_text_is_lost() {
        let (before, after) = ("One.\n\nTwo, three.", "One.\n\nThree\u{200b}, two 🙂.");
        let side = |not: &str| -> String {
            between(before, after).into_iter().filter(|s| s.op != not).map(|s| s.text).collect()
        };
        assert_eq!((side("new"), side("gone")), (before.to_owned(), after.to_owned()));
    }
}
