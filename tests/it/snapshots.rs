//! What people read, in both languages: ad, script, letters, the PDF's text.

use std::process::Command;

use coachpact::{
    demo,
    interviews::script,
    languages::Language,
    openings::ad::{Ad, Channel, Choice, Length, Tone},
    playbook::Playbook,
};
use jiff::Timestamp;

use crate::support::{Backend, Site};

/// Ids, links, hashes and the like, which differ from run to run.
pub fn settings() -> insta::Settings {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.add_filter(r"/letters/[0-9a-f]{32}\.[A-Za-z0-9_-]{43}", "/letters/[token]");
    settings.add_filter(r"/calendar/[A-Za-z0-9_-]{43}\.ics", "/calendar/[token].ics");
    settings.add_filter(r"\b[0-9a-f]{64}\b", "[hash]");
    settings.add_filter(r"\b[0-9a-f]{32}\b", "[id]");
    settings.add_filter(r"/(pact|sign-in)/[A-Za-z0-9_-]{43}", "/$1/[token]");
    settings.add_filter(r"coach-ghent-[0-9a-f]{6}|coach-gent-[0-9a-f]{6}", "coach-[slug]");
    settings.add_filter(r"\b[0-9]{6}\b", "[code]");
    settings
}

#[test]
fn ads_read_well_in_every_channel_tone_and_language() {
    let site = Site::ready(Backend::Sqlite);
    let ada = site.admin();
    for language in Language::ALL {
        let opening = site.opening_in(language, &ada, "wout@northwind.example");
        let (mut all, book) = (String::new(), Playbook::built_in(language));
        let url = "https://pact.northwind.example/jobs/coach";
        let lengths = [Length::Line, Length::Short, Length::Full].map(|length| (Channel::Plain, length));
        for (channel, length) in Channel::ALL.map(|c| (c, c.usual())).into_iter().chain(lengths) {
            for tone in Tone::ALL {
                let ad = Ad::chosen(&opening, &book, Choice { channel, language, tone, length }, url);
                let (count, name) =
                    (ad.characters(), [channel.name(), length.name(), tone.name()].join(", "));
                assert!(ad.fits(), "{name} in {language}: {count} characters");
                all += &format!("== {name} ({count} characters)\n{}\n\n", ad.text());
            }
        }
        let ad = Ad::of(&opening, &book, Channel::Linkedin, language, Tone::Warm, url);
        all += &format!("== linkedin as Markdown\n{}\n\n== as HTML\n{}\n\n", ad.markdown(), ad.html());
        settings().bind(|| insta::assert_snapshot!(format!("ad-{language}"), all));
    }
}

#[test]
fn the_script_reads_well_in_both_languages() {
    let site = Site::ready(Backend::Sqlite);
    let ada = site.admin();
    for language in Language::ALL {
        let opening = site.opening_in(language, &ada, "wout@northwind.example");
        let book = Playbook::built_in(language);
        let script = script::script(&opening, &book, "Noor Claes", language, 45);
        let text = serde_json::to_string_pretty(&script).expect("JSON");
        settings().bind(|| insta::assert_snapshot!(format!("script-{language}"), text));
    }
}

#[test]
fn letters_and_the_document_read_well_in_both_languages() {
    let now: Timestamp = crate::support::app::BEGIN.parse().expect("an instant");
    for language in Language::ALL {
        let out = tempfile::tempdir().expect("a folder");
        let start = Some(jiff::civil::date(2026, 12, 14));
        let run = demo::run(out.path(), language, start, now);
        actix_web::rt::System::new().block_on(run).expect("the demo runs");
        let mut letters = String::new();
        let mut names: Vec<_> = std::fs::read_dir(out.path().join("mail"))
            .expect("letters")
            .map(|e| e.expect("an entry").path())
            .collect();
        names.sort();
        for path in names.iter().take(9).chain(names.last()) {
            let bytes = std::fs::read(path).expect("a letter");
            let message = mail_parser::MessageParser::default().parse(&bytes).expect("a message");
            let name = path.file_name().expect("a name").to_string_lossy().into_owned();
            let body = message.body_text(0).unwrap_or_default().replace('\r', "");
            letters +=
                &format!("== {name}\nSubject: {}\n\n{body}\n\n", message.subject().unwrap_or_default());
        }
        settings().bind(|| insta::assert_snapshot!(format!("letters-{language}"), letters));
        let pdf = Command::new("pdftotext").arg(out.path().join("agreement.pdf")).arg("-").output();
        let pdf = pdf.expect("pdftotext; script/test installs poppler-utils");
        let text = String::from_utf8_lossy(&pdf.stdout).into_owned();
        settings().bind(|| insta::assert_snapshot!(format!("agreement-{language}"), text));
    }
}
