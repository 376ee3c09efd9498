//! Names and subjects that would break a letter: whatever they hold, it goes to whom it is for, and nothing
//! in it breaks a line.

use coachpact::{
    languages::Language,
    mail::letter::{Kind, Letter, Recipient},
};
use jiff::Timestamp;
use lettre::message::Mailbox;
use mail_parser::MessageParser;
use proptest::prelude::*;

const TO: &str = "noor.claes@example.org";
const REPLY: &str = "ada@northwind.example";

/// The headers of a reminder, sorted.
const HEADERS: [&str; 11] = [
    "auto-submitted",
    "content-type",
    "date",
    "from",
    "list-unsubscribe",
    "list-unsubscribe-post",
    "message-id",
    "mime-version",
    "reply-to",
    "subject",
    "to",
];

/// Anything, and more often what headers are made of.
fn text() -> impl Strategy<Value = String> {
    let bad = prop::sample::select(vec![
        "\r\n",
        "\n",
        "\r",
        "\r\n ",
        "\r\nBcc: eve@evil.example\r\n",
        "\n\nbody",
        "\0",
        "\u{85}",
        "\u{2028}",
        "\"",
        "\\",
        "<",
        ">",
        ",",
        ";",
        ":",
        "@",
        "(",
        ")",
        "<eve@evil.example>",
        ", eve@evil.example",
        "=?utf-8?q?eve=40evil.example?=",
        "=\r\n",
        "\r\n.\r\n",
        ".",
        "é",
        "👩",
        "\u{202e}",
        "    ",
        "\t",
    ]);
    let piece = prop_oneof![3 => bad.prop_map(str::to_owned), 1 => any::<String>(), 1 => "[a-z ]{0,300}"];
    prop::collection::vec(piece, 0..12).prop_map(|pieces| pieces.concat())
}

fn letter(name: &str, sender: &str, subject: &str) -> Letter {
    let to = Recipient { name: name.to_owned(), email: TO.to_owned(), language: Language::En };
    Letter {
        id: "0190".to_owned(),
        kind: Kind::ReminderDay,
        to,
        reply_to: Some((sender.to_owned(), REPLY.to_owned())),
        unsubscribe: Some("https://pact.example/letters/a.b".to_owned()),
        subject: subject.to_owned(),
        text: format!("Hello {name},\n\n{subject}\n.\n{sender}"),
        html: format!("<p>{name}</p>\n<p>{subject}</p>"),
        invitation: Some("BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n".to_owned()),
        attachments: Vec::new(),
    }
}

fn holds(name: &str, sender: &str, subject: &str) -> Result<(), TestCaseError> {
    let from: Mailbox = "Northwind <pact@northwind.example>".parse().expect("a mailbox");
    let message = letter(name, sender, subject).message(&from, Timestamp::UNIX_EPOCH).expect("a message");
    let envelope = message.envelope();
    prop_assert_eq!(envelope.to().iter().map(ToString::to_string).collect::<Vec<_>>(), [TO]);
    let from = envelope.from().map(ToString::to_string);
    prop_assert_eq!(from.as_deref(), Some("pact@northwind.example"));
    let bytes = message.formatted();
    for (at, byte) in bytes.iter().enumerate() {
        let paired = match byte {
            b'\r' => bytes.get(at + 1) == Some(&b'\n'),
            b'\n' => at > 0 && bytes[at - 1] == b'\r',
            0 => false,
            _ => byte.is_ascii(),
        };
        prop_assert!(paired, "byte {byte} at {at}");
    }
    prop_assert!(bytes.split(|b| *b == b'\n').all(|line| line.len() <= 999), "a line is too long");
    let read = MessageParser::default().parse(&bytes).expect("a message");
    let addresses = |found: Option<&mail_parser::Address>| -> Vec<String> {
        let all = found.into_iter().flat_map(|a| a.iter().filter_map(|one| one.address().map(str::to_owned)));
        all.collect()
    };
    prop_assert_eq!(addresses(read.to()), [TO]);
    prop_assert_eq!(addresses(read.reply_to()), [REPLY]);
    prop_assert_eq!(addresses(read.from()), ["pact@northwind.example"]);
    prop_assert!(read.cc().is_none() && read.bcc().is_none());
    let mut names: Vec<_> = read.headers_raw().map(|(name, _)| name.to_lowercase()).collect();
    names.sort();
    prop_assert_eq!(names, HEADERS, "no header but ours");
    prop_assert_eq!(read.message_id(), Some("0190@northwind.example"));
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_hostile_name_or_subject_changes_no_recipient_and_breaks_no_line(
        name in text(), sender in text(), subject in text(),
    ) {
        holds(&name, &sender, &subject)?;
    }
}

/// How many letters the long run writes; a million takes a quarter of an hour.
fn letters() -> u32 {
    std::env::var("COACHPACT_TEST_LETTERS").ok().and_then(|n| n.parse().ok()).unwrap_or(50_000)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(letters()))]

    #[test]
    #[ignore = "long: as many letters as COACHPACT_TEST_LETTERS says"]
    fn long_hostile_names_and_subjects_by_the_thousand(name in text(), sender in text(), subject in text()) {
        holds(&name, &sender, &subject)?;
    }
}
