//! What a file would change in a playbook: what is new, worded otherwise, retired, or brought back. What the
//! file does not name stays as it is. Pure.

use super::{
    book::{Change, Deed, Playbook},
    exchange::{Slip, Written},
};
use crate::{failure::Message, people::Side};

/// The changes that a file asks for, in its order.
///
/// # Errors
/// What the playbook cannot become: another side of a known promise, one that is new and retired, or a side
/// without a promise.
pub fn changes(book: &Playbook, file: &[Written]) -> Result<Vec<Change>, Vec<Slip>> {
    let mut slips: Vec<Slip> = file.iter().filter_map(|written| slip(book, written)).collect();
    let all: Vec<Change> = file.iter().flat_map(|written| of(book, written)).collect();
    if Side::BOTH.iter().any(|side| is_empty_after(book, &all, *side)) {
        let message = Message::new("playbook-error-last");
        slips.push(Slip { line: 1, place: String::new(), message });
    }
    if slips.is_empty() { Ok(all) } else { Err(slips) }
}

fn slip(book: &Playbook, written: &Written) -> Option<Slip> {
    let key = match book.entry(&written.key) {
        Some(entry) if entry.side != written.side => "playbook-error-side",
        None if written.wordings.is_empty() => "playbook-error-no-language",
        _ => return None,
    };
    Some(Slip { line: written.line, place: written.key.clone(), message: Message::new(key) })
}

fn of(book: &Playbook, written: &Written) -> Vec<Change> {
    let known = book.entry(&written.key);
    let worded = |l, e| known.and_then(|entry| entry.worded(l)) == Some(e);
    let new = written.wordings.iter().filter(|(l, e)| !worded(*l, e));
    let mut deeds: Vec<Deed> = new.map(|(l, e)| Deed::Worded(*l, Box::new(e.clone()))).collect();
    match (known.is_some_and(|entry| entry.retired), written.retired) {
        (false, true) => deeds.push(Deed::Retired),
        (true, false) => deeds.push(Deed::Restored),
        _ => {}
    }
    let change = |deed| Change { key: written.key.clone(), side: written.side, deed };
    deeds.into_iter().map(change).collect()
}

fn is_empty_after(book: &Playbook, changes: &[Change], side: Side) -> bool {
    let numbered = changes.iter().cloned().map(|change| (0, change));
    let after = book.with(numbered);
    !after.offered().any(|e| e.side == side)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        languages::Language,
        playbook::exchange::{read, written},
    };

    fn file() -> String {
        written(&Playbook::built_in(Language::En))
    }

    fn asked(text: &str) -> Result<Vec<Change>, Vec<Slip>> {
        changes(&Playbook::built_in(Language::En), &read(text).expect("in order"))
    }

    #[test]
    fn what_went_out_changes_nothing_when_it_comes_back() {
        assert!(asked(&file()).unwrap().is_empty());
    }

    #[test]
    fn each_change_is_one_of_its_kind_and_the_rest_stays() {
        let text = file().replacen("name = \"", "name = \"Really: ", 1);
        let one = asked(&text).unwrap();
        assert_eq!(one.len(), 1);
        assert!(matches!(&one[0].deed, Deed::Worded(Language::En, e) if e.name.starts_with("Really")));
        let retired = file().replacen("side = \"coach\"", "side = \"coach\"\nretired = true", 1);
        assert_eq!(asked(&retired).unwrap()[0].deed, Deed::Retired);
        let two = Playbook::built_in(Language::En).with([(1, asked(&retired).unwrap().remove(0))]);
        assert_eq!(changes(&two, &read(&file()).unwrap()).unwrap()[0].deed, Deed::Restored);
        let end = file().find("\n[[").unwrap();
        let new = file()[..end].replacen("frequent-conversation", "cake", 1);
        let added = asked(&new).unwrap();
        assert!(added.len() == Language::ALL.len() && added.iter().all(|c| c.key == "cake"));
    }

    #[test]
    fn what_the_playbook_cannot_become_is_told() {
        let key = |text: &str| asked(text).unwrap_err()[0].message.key;
        assert_eq!(key(&file().replacen("side = \"coach\"", "side = \"coachee\"", 1)), "playbook-error-side");
        let none = file().replace("side = \"coach\"\n", "side = \"coach\"\nretired = true\n");
        assert_eq!(key(&none), "playbook-error-last");
    }
}
