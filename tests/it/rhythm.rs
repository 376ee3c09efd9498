//! When the two look back: any bounded rhythm, around weekends and holidays; and when letters may come.

use coachpact::{
    agreements::{AgreedText, Draft, changes::ProposalInput, store::Agreement},
    languages::Language,
    organisation::holidays,
    people::Side,
    rhythm::Holidays,
    trail,
};
use serde_json::{Value, json};

use crate::{
    after::{at, look},
    document::{file_of, flat, text_of},
    negotiation::{ADA, COACH, HIRE, Two, delivered, input, promise, refusal},
    support::{
        Backend, Browser, Page, Site,
        actors::{Program, between},
    },
};

on_both_databases!(
    a_draft_moves_around_holidays_and_a_list_changed_later_moves_nothing,
    a_new_rhythm_is_planned_over_the_holidays_known_then,
    what_was_signed_keeps_its_date_in_an_amendment,
    a_rhythm_that_cannot_be_is_refused_in_words,
    a_start_in_the_past_skips_nothing_and_reminds_of_nothing_past,
    a_late_signature_shows_what_had_passed,
    reminders_leave_when_the_organisation_says,
    what_waits_leaves_by_day_where_its_reader_is,
    what_lapses_at_night_is_told_in_the_morning,
    a_calendar_file_takes_the_place_of_the_list,
    a_bad_list_is_refused_in_words_and_nothing_is_kept,
    the_last_review_proposes_how_it_goes_on,
);

const EN: Language = Language::En;

/// A draft of the example, worded otherwise.
fn drafted(site: &Site, word: impl FnOnce(Draft) -> Draft) -> Agreement {
    let ada = site.admin();
    let opening = site.opening(&ada, COACH);
    let candidate = site.candidate(&ada, &opening);
    let draft = site.draft_of(word(site.draft(&opening, &candidate)));
    site.drafted(&ada, &draft)
}

fn in_rhythm(rhythm: &str) -> impl FnOnce(Draft) -> Draft {
    let review_rhythm = rhythm.to_owned();
    move |draft| Draft { review_rhythm, ..draft }
}

fn sends(browser: &mut Browser, agreement: &Agreement) {
    let path = agreement.path();
    browser.get(&path).is_ok();
    browser.post(&format!("{path}/send"), &[]).leads_to(&path);
}

/// Posts the form with the holidays as a browser does: what stands in the box, and a file.
fn upload(browser: &mut Browser, list: &str, file: &[u8]) -> Page {
    let page = browser.get("/settings").is_ok().text();
    let csrf = between(&page, "name=\"csrf\" value=\"", "\"").expect("a form");
    let part = "\r\n--cut\r\nContent-Disposition: form-data; name=\"";
    let parts = format!("csrf\"\r\n\r\n{csrf}{part}list\"\r\n\r\n{list}{part}file");
    browser.upload("/settings/holidays", &parts, file)
}

fn off(site: &Site, days: &[(&str, &str)]) {
    let list: Holidays =
        days.iter().map(|(day, name)| (day.parse().expect("a day"), (*name).to_owned())).collect();
    let (now, ada) = (site.now(), site.admin());
    site.app.db.write_now(|c| holidays::replace(c, now, &ada.id, &list)).expect("holidays");
}

fn kept(site: &Site) -> Holidays {
    site.app.db.read_now(holidays::all).expect("holidays")
}

fn dates(text: &AgreedText) -> Vec<(String, String)> {
    text.reviews.iter().map(|r| (r.milestone.to_string(), r.date.to_string())).collect()
}

fn pairs(expected: &[(&str, &str)]) -> Vec<(String, String)> {
    expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect()
}

fn a_draft_moves_around_holidays_and_a_list_changed_later_moves_nothing(backend: Backend) {
    const BOTH: &str =
        "Moved from Thursday 31 December 2026, because of the weekend and Closing day, New Year.";
    const ONE: &str = "Moved from Monday 1 March 2027, because of Founding day.";
    let site = Site::ready(backend);
    let drafted = drafted(&site, |draft| draft);
    let api = Program::new(&site.base, &site.token(ADA));
    let reviews = |id: &str| api.get(&format!("/agreements/{id}")).is_ok().json()["reviews"].clone();
    assert_eq!(reviews(&drafted.id)[0], json!({"milestone": "30d", "date": "2026-12-31"}));
    let mut ada = site.signed_in(ADA);
    let list = "2026-12-31 Closing day\r\n2027-01-01 New Year\r\n2027-03-01 Founding day\r\n";
    upload(&mut ada, list, b"").leads_to("/settings");
    ada.get("/settings").is_ok().says("2026: one holiday").says("2027: 2 holidays").says("Founding day");
    for page in [drafted.path(), format!("{}/edit", drafted.path())] {
        ada.get(&page).is_ok().says(BOTH).says(ONE).says("Monday 4 January 2027");
    }
    sends(&mut ada, &drafted);
    let planned = reviews(&drafted.id);
    let first = json!({
        "milestone": "30d", "date": "2027-01-04", "moved_from": "2026-12-31",
        "holidays": ["Closing day", "New Year"],
    });
    assert_eq!(planned[0], first);
    upload(&mut ada, "", b"").leads_to("/settings");
    assert!(kept(&site).is_empty());
    let hash = site.found(&drafted).current.expect("a text").hash;
    assert_eq!(reviews(&drafted.id), planned, "sent");
    let sealed = site.sealed(&drafted);
    assert_eq!(sealed.current.as_ref().map(|t| &t.hash), Some(&hash));
    look(&site);
    upload(&mut ada, "2027-01-04 Snow\n2027-03-02 More snow", b"").leads_to("/settings");
    look(&site);
    assert_eq!(reviews(&drafted.id), planned, "signed");
    let rows = api.get("/reviews").is_ok().json();
    assert_eq!(rows["reviews"][0]["date"], "2027-01-04");
    ada.get(&drafted.path()).is_ok().says(BOTH).says("Monday 4 January 2027").never_says("snow");
    let [_, hire] = site.parties(&drafted);
    site.door(&hire).get("/pact").is_ok().says(BOTH).says(ONE).never_says("snow");
    ada.get(&format!("/ledger/{}", drafted.id)).is_ok().says("Monday 4 January 2027");
    let pdf = site.document(&drafted);
    let words = flat(&text_of(&pdf, &[]));
    assert!(words.contains(BOTH) && words.contains(ONE), "{words}");
    let inside: Value = serde_json::from_str(&file_of(&pdf, "agreement.json")).expect("JSON");
    assert_eq!(inside["reviews"], planned);
}

fn rhythm(value: &str) -> ProposalInput {
    ProposalInput { value: value.into(), ..input("reviews", "change", "") }
}

fn a_new_rhythm_is_planned_over_the_holidays_known_then(backend: Backend) {
    let two = Two::meet(backend);
    off(&two.site, &[("2027-02-01", "Candlemas"), ("2027-03-01", "Founding day")]);
    assert_eq!(two.text().reviews[1].date.to_string(), "2027-02-01", "as it was sent");
    let made = two.propose(&two.hire, &rhythm("60d every 1q to 6m")).expect("a proposal");
    two.site.door(&two.coach).get("/pact").is_ok().says("Tuesday 2 March 2027");
    // What counts is what is known when it is accepted.
    off(&two.site, &[("2027-02-01", "Candlemas"), ("2027-03-01", "Founding day"), ("2027-03-02", "Day two")]);
    two.accept(&two.coach, &made).expect("accepted");
    let planned = [("60d", "2027-02-02"), ("3m", "2027-03-03"), ("6m", "2027-06-01")];
    assert_eq!(dates(&two.text()), pairs(&planned));
    assert_eq!(two.text().reviews[1].holidays, ["Founding day", "Day two"]);
}

fn what_was_signed_keeps_its_date_in_an_amendment(backend: Backend) {
    let two = Two::over(backend, in_rhythm("60d 3m"));
    two.site.sealed(&two.sent);
    off(&two.site, &[("2027-02-01", "Candlemas"), ("2027-03-01", "Founding day"), ("2027-06-01", "Fair")]);
    two.site.pass(jiff::SignedDuration::from_hours(24));
    two.site.amended(&two.sent, &two.site.admin());
    two.changes(&rhythm("60d every 3m to 6m"));
    let planned = [("60d", "2027-02-01"), ("3m", "2027-03-01"), ("6m", "2027-06-02")];
    assert_eq!(dates(&two.text()), pairs(&planned));
}

fn a_rhythm_that_cannot_be_is_refused_in_words(backend: Backend) {
    let two = Two::meet(backend);
    let api = Program::new(&two.site.base, &two.site.token(ADA));
    let body = |rhythm: &str| {
        json!({
            "start_date": "2026-12-01", "review_rhythm": rhythm,
            "coach": {"name": "Wout Peeters", "email": COACH},
            "coachee": {"name": "Noor Claes", "email": HIRE},
            "commitments": [
                {"side": "coach", "text": "I talk with you."},
                {"side": "coachee", "text": "I ask."},
            ],
        })
    };
    let mut hire = two.site.door(&two.hire);
    for (typed, key) in [
        (",", "error-rhythm-empty"),
        ("every 3m", "error-rhythm-endless"),
        ("every 3m from 9m to 6m", "error-rhythm-none"),
        ("every 30d to 6m", "error-rhythm-units"),
        ("every 1m to 5y", "error-rhythm-many"),
        ("61m", "error-rhythm-late"),
        ("30d 30d", "error-rhythm-twice"),
        ("3m 90d", "error-rhythm-clash"),
    ] {
        let refused = api.post("/agreements", &body(typed)).is(422).json();
        assert_eq!(refused["errors"][0]["field"], "review_rhythm", "{refused}");
        assert_eq!(refused["errors"][0]["code"], key, "{typed}: {refused}");
        assert_eq!(refusal(two.propose(&two.hire, &rhythm(typed))), (422, key), "{typed}");
        let fields = [("kind", "reviews"), ("action", "change"), ("value", typed)];
        hire.post("/pact/propose", &fields).is(422).says(&format!("value=\"{typed}\""));
    }
    let taken = api.post("/agreements", &body("every 1y to 5y")).is(201).json();
    assert_eq!(taken["review_rhythm"], "12m 24m 36m 48m 60m");
    assert_eq!(taken["reviews"].as_array().map(Vec::len), Some(5));
    let standard = api.post("/agreements", &body("")).is(201).json();
    assert_eq!(standard["reviews"].as_array().map(Vec::len), Some(10));
}

fn a_start_in_the_past_skips_nothing_and_reminds_of_nothing_past(backend: Backend) {
    let site = Site::ready(backend);
    let drafted = drafted(&site, |draft| Draft { start_date: "2026-09-01".into(), ..draft });
    let mut ada = site.signed_in(ADA);
    let (over, note) = (EN.text("reviews-over"), EN.text("agreement-passed"));
    ada.get(&drafted.path()).is_ok().says(&over).says(&note).says("Thursday 1 October 2026");
    sends(&mut ada, &drafted);
    let [_, hire] = site.parties(&drafted);
    site.door(&hire).get("/pact").is_ok().says(&over).says(&note);
    let sealed = site.sealed(&drafted);
    let text = sealed.text().expect("a text");
    assert_eq!(text.reviews.len(), 10);
    let days: Vec<_> = text.reviews.iter().map(|r| r.date.to_string()).take(3).collect();
    assert_eq!(days, ["2026-10-01", "2026-11-02", "2026-11-30"]);
    let words = flat(&text_of(&site.document(&drafted), &[]));
    assert_eq!(words.matches(&EN.text("document-review-passed")).count(), 2, "{words}");
    let copy = site.letter_to(HIRE, "signed-copy").letter;
    for line in [
        "Review after 60 days (passed already): Monday 2 November 2026",
        "Review after 90 days: Monday 30 November 2026",
    ] {
        assert!(copy.text.contains(line), "'{line}' is not in:\n{}", copy.text);
    }
    assert!(copy.invitation.is_some_and(|i| i.contains("DTSTART;VALUE=DATE:20261130")), "the first to come");
    look(&site);
    let before = EN.text("reviews-over-before");
    ada.get("/reviews").is_ok().says(&before).says("Monday 2 November 2026");
    site.door(&hire).get("/pact").is_ok().says(&before).says(&note);
    let api = Program::new(&site.base, &site.token(ADA));
    let passed = api.get("/reviews?state=passed").is_ok().json();
    assert_eq!(passed["reviews"].as_array().map(Vec::len), Some(2), "{passed}");
    for kind in ["reminder-week", "reminder-day"] {
        assert!(site.letters_to(HIRE, kind).is_empty(), "nothing is left to remind of: {kind}");
    }
    at(&site, "2026-11-29T07:00:00Z");
    let day = site.letter_to(HIRE, "reminder-day").letter;
    assert!(day.text.contains("30 November 2026"), "{}", day.text);
    assert!(site.letters_to(HIRE, "reminder-day").is_empty(), "one");
}

fn a_late_signature_shows_what_had_passed(backend: Backend) {
    let two = Two::meet(backend);
    two.site.set("2027-01-15T09:00:00Z");
    two.site.sealed(&two.sent);
    let words = flat(&text_of(&two.site.document(&two.sent), &[]));
    let line = format!("Thursday 31 December 2026. {}", EN.text("document-review-passed"));
    assert!(words.contains(&line), "{words}");
    assert_eq!(words.matches(&EN.text("document-review-passed")).count(), 1);
    look(&two.site);
    assert!(two.site.letters_to(HIRE, "reminder-day").is_empty());
    two.site.door(&two.hire).get("/pact").is_ok().says(&EN.text("reviews-over-before"));
    at(&two.site, "2027-01-25T07:00:00Z");
    let week = two.site.letter_to(HIRE, "reminder-week").letter;
    assert!(week.text.contains("1 February 2027"), "{}", week.text);
    // A day that passes afterwards has passed, and no more: as agreed, and in the list of what became of each.
    two.site.set("2027-02-02T09:00:00Z");
    let page = two.site.door(&two.hire).get("/pact").is_ok().text();
    for (key, times) in [("reviews-over", 1), ("reviews-over-before", 2)] {
        let told = format!(">{}<", EN.text(key));
        assert_eq!(page.matches(&told).count(), times, "{told}");
    }
}

fn reminders_leave_when_the_organisation_says(backend: Backend) {
    let two = Two::meet(backend);
    let mut ada = two.site.signed_in(ADA);
    ada.get("/settings").is_ok().says("value=\"8\"").says("value=\"18\"");
    let typed = |from, to| [("link_days", "30"), ("sign_days", "60"), ("send_from", from), ("send_to", to)];
    let wrong = [("8", "9"), ("18", "8"), ("8", "8"), ("-1", "18"), ("8", "24"), ("soon", "18")];
    for (from, to) in wrong {
        let page = ada.post("/settings", &typed(from, to));
        page.is(422).says(&format!("value=\"{from}\"")).says(&format!("value=\"{to}\""));
    }
    ada.post("/settings", &typed("8", "")).is(422);
    ada.post("/settings", &typed("10", "12")).leads_to("/settings");
    ada.get("/settings").is_ok().says("value=\"10\"").says("value=\"12\"");
    // A form that says nothing of the hours leaves them.
    ada.post("/settings", &[("link_days", "30"), ("sign_days", "60")]).leads_to("/settings");
    two.site.sealed(&two.sent);
    at(&two.site, "2026-12-24T08:59:59Z");
    assert!(two.site.letters_to(HIRE, "reminder-week").is_empty(), "before ten");
    at(&two.site, "2026-12-24T09:00:00Z");
    two.site.letter_to(HIRE, "reminder-week");
    // Whoever looks too late that day sends the next morning.
    at(&two.site, "2026-12-30T20:00:00Z");
    assert!(two.site.letters_to(HIRE, "reminder-day").is_empty(), "at nine in the evening");
    at(&two.site, "2026-12-31T09:00:00Z");
    two.site.letter_to(HIRE, "reminder-day");
}

fn what_waits_leaves_by_day_where_its_reader_is(backend: Backend) {
    let two = Two::over(backend, |mut draft| {
        draft.coachee.time_zone = "America/New_York".into();
        draft
    });
    let none = |email: &str| {
        delivered(&two.site);
        assert!(two.site.letters_to(email, "proposal").is_empty(), "to {email} at {}", two.site.now());
    };
    let made = two.propose(&two.coach, &promise("c1", "I ring you twice a week.")).expect("a proposal");
    two.site.pass(jiff::SignedDuration::from_mins(6));
    none(HIRE);
    two.site.set("2026-11-23T12:59:59Z");
    none(HIRE);
    two.site.set("2026-11-23T13:00:00Z");
    two.site.letter_to(HIRE, "proposal");
    // At three in the morning in Brussels the hire answers and signs: codes leave at once.
    two.site.set("2026-11-24T02:00:00Z");
    two.accept(&two.hire, &made).expect("accepted");
    two.site.signed(&two.sent, &[Side::Coachee]);
    two.site.pass(jiff::SignedDuration::from_hours(1));
    none(COACH);
    two.site.set("2026-11-24T06:59:59Z");
    none(COACH);
    two.site.set("2026-11-24T07:00:00Z");
    let told = two.site.letter_to(COACH, "proposal").letter;
    assert!(told.text.contains(&EN.text("letter-proposal-sign")), "{}", told.text);
}

fn what_lapses_at_night_is_told_in_the_morning(backend: Backend) {
    let two = Two::meet(backend);
    delivered(&two.site);
    at(&two.site, "2027-01-22T21:00:00Z");
    assert_eq!(two.found().closure.map(|c| c.kind).as_deref(), Some("lapsed"));
    for email in [COACH, HIRE, ADA] {
        assert!(two.site.letters_to(email, "lapsed").is_empty(), "at ten in the evening, to {email}");
    }
    two.site.set("2027-01-23T07:00:00Z");
    for email in [COACH, HIRE, ADA] {
        two.site.letter_to(email, "lapsed");
    }
}

fn calendar(event: &str) -> Vec<u8> {
    let whole = format!("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\n{event}\nEND:VEVENT\nEND:VCALENDAR\n");
    whole.replace('\n', "\r\n").into_bytes()
}

fn a_calendar_file_takes_the_place_of_the_list(backend: Backend) {
    let site = Site::ready(backend);
    let mut ada = site.signed_in(ADA);
    upload(&mut ada, "2026-12-31 Closing day", b"").leads_to("/settings");
    let christmas = "DTSTART;VALUE=DATE:20251225\nDTEND;VALUE=DATE:20251227\nRRULE:FREQ=YEARLY;COUNT=3\n\
        SUMMARY:Christmas \u{1f384}\u{7}<b>";
    upload(&mut ada, "2026-12-31 Closing day", &calendar(christmas)).leads_to("/settings");
    let kept: Vec<_> = kept(&site).into_iter().map(|(day, name)| format!("{day} {name}")).collect();
    let expected = ["2025-12-25", "2025-12-26", "2026-12-25", "2026-12-26", "2027-12-25", "2027-12-26"];
    assert_eq!(kept, expected.map(|day| format!("{day} Christmas <b>")));
    let page = ada.get("/settings");
    page.is_ok().says("2026: 2 holidays").says("Christmas &lt;b&gt;").never_says("Closing day");
    let chain = site.app.db.read_now(|c| trail::chain(c, trail::ORGANISATION)).expect("a chain");
    assert_eq!(chain.iter().filter(|e| e.kind == "holidays.saved").count(), 2);
    assert_eq!(trail::first_break(&chain), None);
}

fn a_bad_list_is_refused_in_words_and_nothing_is_kept(backend: Backend) {
    let site = Site::ready(backend);
    let mut ada = site.signed_in(ADA);
    upload(&mut ada, "2026-12-31 Closing day", b"").leads_to("/settings");
    let before = kept(&site);
    let line = EN.text_with("error-holidays-line", &[("line", "2")]);
    let typed = "2026-12-25 Christmas\r\n26-12-2026 Boxing Day";
    upload(&mut ada, typed, b"").is(422).says(&line).says("26-12-2026 Boxing Day");
    for (file, key, name) in [
        (b"\xff\xfeB\0E\0G\0I\0N\0".to_vec(), "error-holidays-unreadable", ""),
        (calendar("SUMMARY:No day at all"), "error-holidays-event", "No day at all"),
        (calendar("no colon\nDTSTART:20261225\nRRULE:FREQ=SECONDLY"), "error-holidays-rule", ""),
        (calendar("DTSTART:20261225T100000Z"), "error-holidays-none", ""),
        (calendar(&"DTSTART;VALUE=DATE\n ".repeat(40_000)), "error-holidays-event", ""),
    ] {
        let page = upload(&mut ada, "2027-05-05 Mine", &file);
        page.is(422).says(&EN.text_with(key, &[("name", name)])).says("2027-05-05 Mine");
    }
    let large = EN.text_with("error-holidays-size", &[("most", "1")]);
    upload(&mut ada, "2027-05-05 Mine", &vec![b'a'; 50 << 20]).is(413).says(&large).says("2027-05-05 Mine");
    upload(&mut ada, &"2027-05-05 Mine\n".repeat(80_000), b"").is(413).says(&large);
    ada.upload("/settings/holidays", "list", b"2027-05-05 Mine").is(403);
    let mut coach = site.signed_in(&site.member("Wout Peeters", &["coach"]).email);
    coach.get("/settings").is(403);
    coach.upload("/settings/holidays", "list", b"2027-05-05 Mine").is(403);
    assert_eq!(kept(&site), before);
}

fn the_last_review_proposes_how_it_goes_on(backend: Backend) {
    let site = Site::ready(backend);
    let [only, many] = ["30d", "30d 60d 90d"].map(|rhythm| {
        let drafted = drafted(&site, in_rhythm(rhythm));
        sends(&mut site.signed_in(ADA), &drafted);
        site.sealed(&drafted)
    });
    look(&site);
    at(&site, "2026-12-24T07:00:00Z");
    let (last, dates) = (EN.text("letter-reminder-last"), "Review after 4 months: Thursday 1 April 2027");
    let letter = site.letter_to(HIRE, "reminders").letter;
    assert_eq!(letter.text.matches(&last).count(), 1, "of the one with a single review");
    assert!(letter.text.contains("4m 7m 10m 13m") && letter.text.contains(dates), "{}", letter.text);
    assert!(letter.html.contains("Thursday 1 April 2027"), "{}", letter.html);
    let words = EN.text("reviews-last");
    let mut ada = site.signed_in(ADA);
    for page in ["/", "/reviews"] {
        assert!(ada.get(page).is_ok().text().contains(&words), "{page} says that it is the last");
    }
    assert_eq!(ada.get("/").text().matches(&words).count(), 1);
    assert_ne!(only.id, many.id);
}
