use super::*;
use crate::{
    failure::Failure,
    openings::{
        Opening, OpeningInput,
        ad::{Channel, Choice, Length, Tone},
    },
    playbook::{Playbook, builtin},
};

const WEEKLY: &str = "You and your coach talk every week, at a fixed time that is yours. Your coach does not \
    move it without asking you first, also when the week is full.";

fn source(channel: Channel, language: Language) -> Ad {
    let fields = OpeningInput {
        title: "Coach".into(),
        expectations: builtin::all(Language::En).iter().map(|e| e.key.clone()).collect(),
        ..OpeningInput::default()
    };
    let opening = Opening { id: "1".into(), slug: "a".into(), fields, created_at: 0, created_by: "2".into() };
    let length = if channel == Channel::X { Length::Short } else { Length::Section };
    let choice = Choice { channel, language, tone: Tone::Warm, length };
    Ad::chosen(&opening, &Playbook::built_in(Language::En), choice, "https://a.example")
}

/// Whether the weekly talk still stands in a text in which its sentences read like this.
fn stands(instead: &str) -> bool {
    let source = source(Channel::Careers, Language::En);
    assert!(source.text().contains(WEEKLY), "{}", source.text());
    let edited = by_hand(&source, &source.text().replace(WEEKLY, instead));
    let gone = edited_away(&source, &edited);
    assert!(gone.len() < 2, "{gone:?}");
    gone.is_empty()
}

#[test]
fn a_text_left_as_it_was_keeps_every_promise() {
    for language in Language::ALL {
        for channel in [Channel::Careers, Channel::Linkedin, Channel::X] {
            let source = source(channel, language);
            let edited = by_hand(&source, &source.text());
            assert!(edited_away(&source, &edited).is_empty(), "{channel:?} in {language}");
            assert_eq!(edited.promises().len(), source.promises().len());
            assert_eq!(edited.text(), source.text());
        }
    }
}

#[test]
fn case_spaces_and_signs_do_not_matter() {
    assert!(stands(&WEEKLY.to_uppercase()));
    assert!(stands(&WEEKLY.replace(' ', "\n   ")));
    assert!(stands(&WEEKLY.replace([',', '.'], " ")));
    assert!(stands(&WEEKLY.replace("coach", "co\u{ad}ach\u{200b}")));
    assert!(stands(&format!("Promised: {WEEKLY} And more than that.")));
}

#[test]
fn a_promise_that_is_closely_alike_still_stands() {
    assert!(stands(&WEEKLY.replace("fixed", "set").replace("also", "even")));
    assert!(stands(&WEEKLY.replace("asking you first", "asking you about it first")));
    assert!(stands(&WEEKLY.replace(". Your coach", "! And your coach")));
}

#[test]
fn a_promise_that_says_another_thing_does_not() {
    for instead in [
        String::new(),
        "Your coach is there for you.".to_owned(),
        WEEKLY.replace("every week", "every month"),
        WEEKLY.replace("talk", "may talk"),
        WEEKLY.replace("does not move", "can move"),
        WEEKLY.replace("talk every week", "do not talk every week"),
        WEEKLY.replace("every week", "every 3 weeks"),
        WEEKLY.split(' ').rev().collect::<Vec<_>>().join(" "),
    ] {
        assert!(!stands(&instead), "{instead}");
    }
}

fn marked(runs: &[Run]) -> Vec<(String, bool)> {
    runs.iter().map(|r| (r.text.clone(), r.promise.is_some())).collect()
}

#[test]
fn what_carries_a_promise_is_marked_and_the_text_stays_as_it_is() {
    let source = source(Channel::Careers, Language::En);
    let sentence = &source.promises()[0].sentence;
    let text = format!("Hello 🙂\nthere.\n\n• {sentence} Really.\n• عمل\n\n\n\nWell, {sentence}");
    let ad = by_hand(&source, &text);
    assert_eq!(ad.text(), text);
    let [Paragraph::Written(hello), Paragraph::Points(points), Paragraph::Written(again)] =
        &ad.paragraphs[..]
    else {
        panic!("{:?}", ad.paragraphs);
    };
    assert_eq!(marked(hello), [("Hello 🙂\nthere.".to_owned(), false)]);
    assert_eq!(marked(&points[0]), [(sentence.clone(), true), (" Really.".to_owned(), false)]);
    assert_eq!(marked(&points[1]), [("عمل".to_owned(), false)]);
    assert_eq!(marked(again), [(format!("Well, {sentence}"), false)], "a promise is marked once");
    assert_eq!(ad.promises().len(), 1);
    assert!(ad.html().contains("<p>Hello 🙂<br>there.</p>"), "{}", ad.html());
}

#[test]
fn a_promise_over_two_paragraphs_is_one() {
    let source = source(Channel::Careers, Language::En);
    let ad = by_hand(&source, &WEEKLY.replace(". Your", ".\n\nYour"));
    let said: Vec<_> = ad.promises().into_iter().map(|p| p.sentence).collect();
    assert_eq!(said, [WEEKLY]);
}

#[test]
fn a_span_is_counted_in_code_points() {
    assert_eq!(replaced("🙂 e\u{301} driven.", &(5..11), "keen"), "🙂 e\u{301} keen.");
    assert_eq!(replaced("driven", &(0..6), "keen"), "keen");
    assert_eq!(replaced("driven", &(9..12), "!"), "driven!");
}

#[test]
fn what_cannot_be_kept_is_told_in_a_sentence() {
    for (typed, key) in [
        (" \r\n ".to_owned(), "error-required"),
        ("a\u{0}b".to_owned(), "error-control"),
        ("x".repeat(MOST + 1), "error-long"),
    ] {
        let Err(Failure::Invalid(problems)) = checked("text", &typed) else { panic!("{key}") };
        assert_eq!(problems[0].message.key, key);
    }
    assert_eq!(checked("text", " a\r\nb\u{200f} \n").unwrap(), "a\nb\u{200f}");
}
