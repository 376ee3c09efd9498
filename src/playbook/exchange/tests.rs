//! A playbook that goes out and comes back, and files that are not in order.

use proptest::prelude::*;

use super::*;
use crate::playbook::{
    AdFace, AgreementFace, InterviewFace, ReviewFace,
    book::{Change, Deed},
};

/// What a file says of a playbook, as changes over what is built in.
fn taken(file: Vec<Written>) -> Playbook {
    let changes = file.into_iter().flat_map(|w| {
        let (key, side) = (w.key, w.side);
        let change = move |deed| Change { key: key.clone(), side, deed };
        let worded = w.wordings.into_iter().map(|(l, e)| Deed::Worded(l, Box::new(e)));
        let retired = w.retired.then_some(Deed::Retired);
        worded.chain(retired).map(change).collect::<Vec<_>>()
    });
    Playbook::changed(Language::En, (1..).zip(changes.collect::<Vec<_>>()))
}

fn slips(text: &str) -> Vec<(usize, String, &'static str)> {
    let found = read(text).err().unwrap_or_default();
    found.into_iter().map(|s| (s.line, s.place, s.message.key)).collect()
}

#[test]
fn what_is_built_in_comes_back_as_it_went_out() {
    let file = written(&Playbook::built_in(Language::En));
    let read = read(&file).expect("in order");
    assert_eq!(read.len(), 12);
    assert!(read.iter().all(|w| w.wordings.len() == Language::ALL.len() && !w.retired));
    assert_eq!(written(&taken(read)), file);
}

proptest! {
    #[test]
    fn whatever_is_written_is_read_again(
        texts in prop::collection::vec("[A-Za-zéß ’“”\"\\\\#=\\[\\]{}.,!?\u{a0}日-]{0,40}x", 15),
        probes in prop::collection::vec("[a-z\"\\\\ ]{0,20}z", 1..8),
        retired: bool,
    ) {
        let mut next = texts.iter().map(|t| t.trim().to_owned()).cycle();
        let mut text = || next.next().unwrap_or_default();
        let probes: Vec<String> = probes.iter().map(|p| p.trim().to_owned()).collect();
        let e = Expectation {
            key: "own-promise".into(),
            side: Side::Coachee,
            name: text(),
            ad: AdFace { short: text(), full: text() },
            interview: InterviewFace {
                say: text(),
                ask: text(),
                probes: probes.clone(),
                listen_for: probes,
                anchors: std::array::from_fn(|_| text()),
            },
            agreement: AgreementFace { commitment: text(), noticed_by: text() },
            review: ReviewFace { of_self: text(), of_other: text() },
        };
        let deed = Deed::Worded(Language::Nl, Box::new(e.clone()));
        let own = Change { key: e.key.clone(), side: e.side, deed };
        let gone = Change { deed: if retired { Deed::Retired } else { Deed::Restored }, ..own.clone() };
        let book = Playbook::changed(Language::En, [(1, own), (2, gone)]);
        let file = written(&book);
        let found = read(&file).expect("in order");
        let last = found.last().expect("one of our own");
        prop_assert_eq!(&last.wordings, &vec![(Language::Nl, e)]);
        prop_assert_eq!(last.retired, retired);
        prop_assert_eq!(written(&taken(found)), file);
    }
}

#[test]
fn a_file_that_is_no_toml_is_told_by_its_line() {
    assert_eq!(slips("[[expectation]]\nkey == \"a\""), [(2, String::new(), "playbook-error-toml")]);
    assert_eq!(slips(""), [(1, String::new(), "playbook-error-file-empty")]);
    assert_eq!(slips("# nothing\n\nlanguage = \"nl\""), [(3, String::new(), "playbook-error-unknown")]);
}

#[test]
fn what_is_not_in_order_is_told_where_it_stands() {
    let file = written(&Playbook::built_in(Language::En));
    let line = |text: &str, what: &str| text.lines().position(|l| l.starts_with(what)).unwrap() + 1;
    let changed = |from: &str, to: &str| file.replacen(from, to, 1);
    let long = changed("short = \"", &format!("short = \"{}", "a".repeat(200)));
    let place = "frequent-conversation.en.ad.short".to_owned();
    assert_eq!(slips(&long), [(line(&file, "short"), place, "error-long")]);
    let number = changed("full = \"", "full = 3 # \"");
    let place = "frequent-conversation.en.ad.full".to_owned();
    assert_eq!(slips(&number), [(line(&file, "full"), place, "playbook-error-no-text")]);
    let strange = changed("full = ", "fill = ");
    let found = slips(&strange);
    assert!(found.iter().any(|s| s.0 == line(&file, "full") && s.2 == "playbook-error-unknown"), "{found:?}");
    let side = changed("side = \"coach\"", "side = \"boss\"");
    assert_eq!(slips(&side)[0].2, "error-choice");
}

#[test]
fn a_missing_face_is_told_by_its_name() {
    let file = written(&Playbook::built_in(Language::En));
    let cut = file.find("[expectation.en.review]").unwrap();
    let next = cut + file[cut..].find("\n[").unwrap();
    let found = read(&format!("{}{}", &file[..cut], &file[next..])).unwrap_err();
    assert_eq!(found.len(), 1, "{found:?}");
    let Message { key, args } = &found[0].message;
    assert_eq!((*key, args[0].1.as_str()), ("playbook-error-face", "review"));
    assert_eq!((found[0].place.as_str(), found[0].line), ("frequent-conversation.en", 4));
}

#[test]
fn one_expectation_stands_once() {
    let file = written(&Playbook::built_in(Language::En));
    let found = slips(&format!("{file}\n{file}"));
    assert_eq!(found.len(), 12);
    assert!(found.iter().all(|s| s.2 == "playbook-error-twice"));
}
