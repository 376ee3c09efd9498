use super::*;
use crate::{
    openings::{CoachInput, Location, OpeningInput, Pay},
    playbook::builtin,
};

const URL: &str = "https://pact.northwind.example/jobs/customer-success-coach-ghent-12ab34";

fn opening(title: &str) -> Opening {
    let fields = OpeningInput {
        title: title.into(),
        summary: "You help shops.\n\nYou travel little.".into(),
        vision: "Every shop grows at its own pace.".into(),
        location: Location { city: "Ghent".into(), country: "BE".into(), ..Location::default() },
        remote: true,
        employment_type: "FULL_TIME".into(),
        pay: Pay { min: "42000".into(), max: "50000".into(), currency: "EUR".into(), period: "YEAR".into() },
        language: "en".into(),
        closes_on: "2027-01-15".into(),
        coach: CoachInput { name: "Wout Peeters".into(), title: "Team lead".into(), ..CoachInput::default() },
        expectations: builtin::all(Language::En).iter().map(|e| e.key.clone()).collect(),
        ..OpeningInput::default()
    };
    Opening { id: "1".into(), slug: "a".into(), fields, created_at: 0, created_by: "2".into() }
}

fn book() -> Playbook {
    Playbook::built_in(Language::En)
}

/// Every snippet there is of an opening.
fn every(opening: &Opening) -> Vec<Ad> {
    let (mut all, book) = (Vec::new(), book());
    for language in Language::ALL {
        for tone in Tone::ALL {
            for channel in Channel::ALL {
                let of = |length| Choice { channel, language, tone, length };
                all.extend(channel.lengths().iter().map(|l| Ad::chosen(opening, &book, of(*l), URL)));
            }
        }
    }
    all
}

fn keys(ad: &Ad, side: Side) -> Vec<String> {
    ad.promises().into_iter().filter(|p| p.side == side).map(|p| p.key).collect()
}

#[test]
fn every_snippet_tells_both_sides_within_its_limit() {
    let all = every(&opening("Customer Success Coach"));
    assert_eq!(all.len(), Language::ALL.len() * Tone::ALL.len() * 18);
    for ad in &all {
        let [coach, coachee] = Side::BOTH.map(|side| keys(ad, side).len());
        assert!(coach > 0 && coachee > 0, "{:?}", ad.choice());
        assert!(ad.fits(), "{:?}: {} characters\n{}", ad.choice(), ad.characters(), ad.text());
        let told = match (ad.channel, ad.length) {
            (_, Length::Line) => coach == 1 && coachee == 1,
            (Channel::X, _) => coach.abs_diff(coachee) <= 2,
            _ => coach == 6 && coachee == 6,
        };
        assert!(told, "{:?}: {coach} and {coachee}", ad.choice());
        for promise in ad.promises() {
            assert!(ad.text().contains(&promise.sentence), "{:?} lacks {}", ad.choice(), promise.key);
        }
    }
}

#[test]
fn the_tone_changes_the_framing_and_never_a_promise() {
    let (opening, book) = (opening("Customer Success Coach"), book());
    for language in Language::ALL {
        for channel in Channel::ALL.into_iter().filter(|c| *c != Channel::X) {
            for length in channel.lengths().iter().copied() {
                let choice = |tone| Choice { channel, language, tone, length };
                let of = |tone| Ad::chosen(&opening, &book, choice(tone), URL);
                let [warm, direct, formal] = Tone::ALL.map(of);
                assert_eq!(warm.promises(), direct.promises());
                assert_eq!(warm.promises(), formal.promises());
                let texts = [warm.text(), direct.text(), formal.text()];
                assert!(texts[0] != texts[1] && texts[1] != texts[2], "{channel:?} {length:?}");
            }
        }
    }
}

#[test]
fn each_channel_has_its_own_limit_and_count() {
    let limits = [None, Some(25_000), Some(3_000), None, Some(280), None];
    assert_eq!(Channel::ALL.map(Channel::limit), limits);
    assert_eq!(Channel::ALL.map(Channel::least), [0, 100, 0, 0, 0, 0]);
    assert_eq!(Channel::LinkedinPost.fold(), Some(140));
    for channel in Channel::ALL {
        assert!(channel.lengths().contains(&channel.usual()), "{channel:?}");
    }
    let of = |url| Ad::of(&opening("Coach"), &book(), Channel::X, Language::En, Tone::Warm, url);
    let (x, shorter) = (of(URL), of("https://a.example"));
    assert_eq!(x.characters(), shorter.characters(), "a web address counts 23 on X, however long it is");
    assert!(x.text().chars().count() > shorter.text().chars().count());
}

#[test]
fn a_long_title_gives_way_before_either_side_does() {
    for title in ["T".repeat(120), "T".repeat(200), "題".repeat(100)] {
        for ad in every(&opening(&title)).iter().filter(|ad| ad.channel == Channel::X) {
            assert!(ad.fits(), "{:?}: {}", ad.choice(), ad.text());
            assert!(Side::BOTH.iter().all(|side| !keys(ad, *side).is_empty()));
        }
    }
}

#[test]
fn a_line_is_one_line_and_a_full_ad_tells_the_work() {
    let opening = opening("Customer Success Coach");
    for ad in every(&opening) {
        let text = ad.text();
        match ad.length {
            Length::Line => assert!(!text.contains('\n'), "{text}"),
            Length::Full => {
                let work = ["You help shops.", "You travel little.", "Every shop grows"];
                for told in work.into_iter().chain(["Ghent", "Wout Peeters"]) {
                    assert!(text.contains(told), "{:?} lacks {told}", ad.choice());
                }
                assert!(text.contains(&opening.fields.pay.say(ad.language)) && text.contains(URL));
            }
            Length::Short | Length::Section => assert!(!text.contains("You help shops."), "{text}"),
        }
        assert_eq!(text.contains("Customer Success Coach, Ghent"), titled(&ad), "{text}");
    }
}

/// Where the title has no field of its own, the text begins with it.
fn titled(ad: &Ad) -> bool {
    matches!(
        (ad.channel, ad.length),
        (Channel::Plain, Length::Full) | (Channel::LinkedinPost | Channel::X, Length::Short)
    )
}

#[test]
fn one_promise_a_side_reads_as_prose_and_on_job_boards_as_a_list() {
    let mut opening = opening("Coach");
    opening.fields.expectations = vec!["trust".into(), "drive".into()];
    let choice = |channel| Choice { channel, length: Length::Section, ..public() };
    let of = |channel| Ad::chosen(&opening, &book(), choice(channel), URL);
    assert!(matches!(of(Channel::Careers).paragraphs[1], Paragraph::Promises(_)));
    assert!(of(Channel::Indeed).paragraphs.iter().any(|p| matches!(p, Paragraph::List(_))));
}

fn public() -> Choice {
    Choice::public(Language::En)
}

#[test]
fn what_was_typed_is_safe_in_html_and_stands_for_itself_in_markdown() {
    let mut opening = opening("Coach <b>& co</b>");
    opening.fields.summary = "Some *stars*\nand <script>.".into();
    let choice = Choice { channel: Channel::Plain, length: Length::Full, ..public() };
    let ad = Ad::chosen(&opening, &book(), choice, URL);
    assert!(ad.html().contains("<p>Coach &lt;b&gt;&amp; co&lt;/b&gt;, Ghent</p>"), "{}", ad.html());
    assert!(ad.html().contains("Some *stars*<br>and &lt;script&gt;."), "{}", ad.html());
    assert!(ad.markdown().contains("Some \\*stars\\*  \nand \\<script\\>."), "{}", ad.markdown());
}

#[test]
fn what_was_published_before_there_were_lengths_still_reads() {
    let old = r#"{"channel":"careers","language":"en","tone":"warm","paragraphs":[{"text":"Hello."},
        {"promises":[{"key":"trust","side":"coach","sentence":"You are trusted."}]}]}"#;
    let ad: Ad = serde_json::from_str(old).unwrap();
    assert_eq!((ad.length, ad.text().as_str()), (Length::Section, "Hello.\n\nYou are trusted."));
    assert_eq!(ad.promises().len(), 1);
}
