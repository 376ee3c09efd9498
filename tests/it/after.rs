//! After signing, or instead of it: amended, handed to another coach, declined, lapsed, on paper, ended.

use std::process::Command;

use calcard::{
    Entry, Parser,
    icalendar::{ICalendarProperty, ICalendarValue},
};
use coachpact::{
    access::{PartyAct, State},
    agreements::{
        changes::ProposalInput,
        clauses::Edition,
        ending::{self, EndInput},
        overview, paper_route, sending,
        store::Agreement,
        texts::Opener,
        verify::{self, Outcome},
        versions::{self, Amendment},
    },
    clock::{self, DAY},
    failure::{Message, Result},
    languages::Language,
    mail::outbox::{self, Ending},
    people::{Side, parties::Party},
};
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::{
    negotiation::{ADA, COACH, HIRE, Two, clause, delivered, goal, input, new_goal, promise, refusal},
    support::{
        Backend, Browser, Page, Site,
        actors::{Program, between},
    },
};

on_both_databases!(
    an_amendment_holds_once_both_have_signed_it,
    a_party_amends_at_their_own_door,
    one_version_is_open_at_a_time,
    what_is_in_force_reminds_while_its_successor_is_open,
    an_amendment_that_comes_to_nothing_leaves_the_first_in_force,
    a_declined_first_version_is_opened_again,
    only_a_member_with_the_role_replaces_the_coach,
    a_replaced_coach_keeps_what_they_signed_and_no_more,
    clauses_that_nobody_changed_speak_of_the_new_coach,
    reminders_go_to_the_new_coach,
    a_replacement_that_comes_to_nothing_leaves_the_coach,
    a_decline_is_told_with_its_reason,
    a_signature_is_withdrawn_until_the_other_has_signed,
    a_version_that_is_not_signed_in_time_lapses,
    settings_hold_for_what_is_sent_from_then_on,
    a_fresh_link_is_asked_for_with_an_expired_one_not_with_a_stopped_one,
    an_invitation_sent_again_to_one_side_stops_its_links_alone,
    a_corrected_address_has_the_only_link,
    a_bounced_letter_is_seen_until_a_later_one_leaves,
    nobody_but_the_addressee_sees_a_link,
    a_scan_is_refused_with_a_reason_confirmed_and_attached,
    the_other_may_have_signed_before_the_scan_comes,
    a_scan_of_an_earlier_text_is_not_confirmed,
    what_is_no_scan_is_refused,
    notice_is_given_in_time_and_its_reason_stays_between_the_two,
    a_reason_that_is_not_private_is_told_to_the_organisation,
    reviews_after_the_last_day_are_called_off,
    reviews_up_to_the_last_day_take_place,
    a_review_that_an_amendment_drops_is_called_off,
    what_leaves_the_former_coachs_calendar_stays_in_the_new_ones,
);

const EN: Language = Language::En;
const CARLA: &str = "carla.maes@northwind.example";
const FORMER: (u16, &str) = (409, "error-former");
/// A picture of one white dot.
const PNG: &str = "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de0000000c49444154789c63f8ffff\
    3f0005fe02fe0def46b80000000049454e44ae426082";
const JPEG: &str = "ffd8ffe000104a46494600010100000100010000ffdb004300281c1e231e19282321232d2b28303c64413c37373c\
    7b585d4964918099968f808c8aa0b4e6c3a0aadaad8a8cc8ffcbdaeef5ffffff9bc1fffffffaffe6fdfff8ffc000\
    0b080008000801011100ffc40014000100000000000000000000000000000000ffc4001410010000000000000000\
    0000000000000000ffda0008010100003f003fffd9";
const PDF: &[u8] = b"%PDF-1.4\n% two signatures, scanned\n%%EOF\n";

fn picture(hexadecimal: &str) -> Vec<u8> {
    hex::decode(hexadecimal).expect("hexadecimal")
}

/// Two who have signed their first version.
fn signed(backend: Backend) -> Two {
    let two = Two::meet(backend);
    two.site.signed(&two.sent, &Side::BOTH);
    forget(&two.site);
    two
}

/// The letters so far are read and thrown away.
pub fn forget(site: &Site) {
    delivered(site);
    site.posted.lock().expect("no holder panics").clear();
}

/// The chores look, as they do every minute, and what is due leaves.
pub fn look(site: &Site) {
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    rt.block_on(site.chores.look()).expect("the chores look");
    delivered(site);
}

/// The same at an instant.
pub fn at(site: &Site, instant: &str) {
    site.set(instant);
    look(site);
}

pub fn days(n: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * n)
}

fn amend_as(two: &Two, by: Opener) -> Result<Agreement> {
    let (now, secret) = (two.site.now(), &two.site.app.secret);
    let amendment = Amendment { reason: "A year has passed.".into(), coach: None };
    two.site.app.db.write_now(|c| versions::amend(c, now, secret, by, &two.sent.id, &amendment))
}

/// The state of each version, the newest first.
fn states(two: &Two) -> Vec<String> {
    let found = two.found();
    let lines = two.site.app.db.read_now(|c| overview::versions(c, &found)).expect("versions");
    lines.into_iter().map(|line| line.state).collect()
}

fn found_intact(site: &Site, pdf: &[u8]) -> verify::Verdict {
    let verdict = verify::verify(pdf, &site.app.sealer.known().expect("certificates"));
    assert_eq!((verdict.outcome, verdict.ours), (Outcome::Intact, Some(true)), "{:?}", verdict.findings);
    verdict
}

pub fn api(two: &Two, email: &str) -> Program {
    Program::new(&two.site.base, &two.site.token(email))
}

/// What stands on the pages of a PDF, and what is attached to it.
pub fn read_pdf(site: &Site, pdf: &[u8]) -> (String, String) {
    let path = site.folder.path().join("read.pdf");
    std::fs::write(&path, pdf).expect("a file");
    let run = |program: &str, args: &[&str]| {
        let output = Command::new(program).args(args).output();
        let output = output.unwrap_or_else(|e| panic!("{program}: {e}; script/test installs it"));
        String::from_utf8_lossy(&output.stdout).into_owned()
    };
    let file = path.to_str().expect("a path");
    let words = run("pdftotext", &[file, "-"]);
    (words.split_whitespace().collect::<Vec<_>>().join(" "), run("pdfdetach", &["-list", file]))
}

fn an_amendment_holds_once_both_have_signed_it(backend: Backend) {
    let two = signed(backend);
    let (v1, first) = (two.site.document(&two.sent), two.hash());
    two.site.pass(days(1));
    two.site.amended(&two.sent, &two.site.admin());
    let open = two.found();
    assert_eq!((open.version(), open.state()), (2, State::AgreementAmending));
    assert_eq!(two.text().replaces.as_ref(), Some(&first));
    assert_eq!(two.site.document(&two.sent), v1, "the first holds until both have signed");
    let change = two.changes(&promise("c1", "I ring you twice a week."));
    let holds = two.found().text().expect("the text in force");
    assert_eq!(two.text().changes_since(&holds), [change]);
    for party in [&two.coach, &two.hire] {
        two.site.door(party).get("/pact").is_ok().says("twice");
    }
    two.site.signed(&two.sent, &[Side::Coach]);
    assert_eq!(
        (two.site.document(&two.sent), states(&two)),
        (v1.clone(), vec!["open".into(), "in-force".into()])
    );
    two.site.signed(&two.sent, &[Side::Coachee]);
    let v2 = two.site.document(&two.sent);
    for email in [COACH, HIRE] {
        assert_eq!(two.site.letter_to(email, "amended").letter.attachments[0].bytes, v2);
    }
    assert_eq!(states(&two), ["in-force", "replaced"]);
    each_version_stays_as_it_was(&two, &v1, &v2);
    let verdict = found_intact(&two.site, &v2);
    assert_eq!((verdict.version, verdict.signatures.len()), (Some(2), 2));
    let chain = Message::new("verify-replaces").with("hash", &first);
    assert!(verdict.findings.contains(&chain), "{:?}", verdict.findings);
    assert_eq!(found_intact(&two.site, &v1).version, Some(1));
}

fn each_version_stays_as_it_was(two: &Two, v1: &[u8], v2: &[u8]) {
    let mut member = two.site.signed_in(ADA);
    let mut hire = two.site.door(&two.hire);
    let path = two.sent.path();
    for page in [member.get(&path), hire.get("/pact")] {
        page.is_ok().says(&EN.text("version-state-in-force")).says(&EN.text("version-state-replaced"));
    }
    for (n, bytes) in [("", v2), ("-1", v1), ("-2", v2)] {
        assert_eq!(member.get(&format!("{path}/document{n}.pdf")).is_ok().bytes, bytes, "document{n}");
        assert_eq!(hire.get(&format!("/pact/document{n}.pdf")).is_ok().bytes, bytes, "document{n}");
    }
}

fn a_party_amends_at_their_own_door(backend: Backend) {
    let two = signed(backend);
    let mut hire = two.site.door(&two.hire);
    hire.post("/pact/amend", &[("reason", " ")]).is(422);
    assert_eq!(two.found().version(), 1);
    hire.post("/pact/amend", &[("reason", "I move to Ghent.")]).leads_to("/pact");
    let opened = two.found().opened.expect("a version");
    assert_eq!((opened.version, &opened.opened_by, opened.kind.as_str()), (2, &two.hire.id, "amendment"));
    assert_eq!(opened.sent_by, two.site.admin().id, "still looked after by the same member");
    let told = two.site.letter_to(COACH, "invitation").letter;
    assert!(told.text.contains("I move to Ghent."), "{}", told.text);
    delivered(&two.site);
    assert!(two.site.letters_to(HIRE, "invitation").is_empty(), "whoever opens it knows");
    two.site.door(&two.coach).get("/pact").is_ok().says("I move to Ghent.");
}

fn one_version_is_open_at_a_time(backend: Backend) {
    let two = signed(backend);
    let ada = two.site.admin();
    two.site.amended(&two.sent, &ada);
    assert_eq!(refusal(amend_as(&two, Opener::Member(&ada))), (409, "error-version-open"));
    assert_eq!(refusal(amend_as(&two, Opener::Party(&two.coach))), (409, "error-version-open"));
    let reason = [("reason", "Once more.")];
    two.site.door(&two.coach).post("/pact/amend", &reason).is(409);
    let body = json!({"reason": "Once more."});
    api(&two, ADA).post(&format!("/agreements/{}/amend", two.sent.id), &body).is(409);
    assert_eq!(two.found().version(), 2);
}

fn what_is_in_force_reminds_while_its_successor_is_open(backend: Backend) {
    let two = signed(backend);
    two.site.amended(&two.sent, &two.site.admin());
    two.changes(&promise("c1", "I ring you twice a week."));
    at(&two.site, "2026-12-24T07:00:00Z");
    for email in [COACH, HIRE] {
        let letter = two.site.letter_to(email, "reminder-week").letter;
        assert!(!letter.text.contains("I ring you twice a week."), "not signed yet:\n{}", letter.text);
    }
}

/// Brings the open version to nothing.
fn come_to_nothing(two: &Two, how: &str) {
    match how {
        "declined" => two.site.declined(&two.sent, Side::Coachee),
        "withdrawn" => {
            two.site.signed(&two.sent, &[Side::Coachee]);
            let withdrawn = two.site.at_door(&two.hire, |c, desk| versions::withdraw(c, desk, "Not yet."));
            withdrawn.expect("withdrawn");
        }
        _ => {
            two.site.pass(days(61));
            look(&two.site);
        }
    }
}

fn an_amendment_that_comes_to_nothing_leaves_the_first_in_force(backend: Backend) {
    let mut two = Two::meet(backend);
    let ada = two.site.admin();
    for how in ["declined", "withdrawn", "lapsed"] {
        two = two.again();
        two.site.signed(&two.sent, &Side::BOTH);
        let v1 = two.site.document(&two.sent);
        two.site.amended(&two.sent, &ada);
        two.changes(&promise("c1", "I ring you twice a week."));
        come_to_nothing(&two, how);
        let found = two.found();
        assert_eq!(found.closure.as_ref().map(|c| c.kind.as_str()), Some(how));
        assert_eq!(
            (found.state(), states(&two)),
            (State::AgreementSigned, vec![how.into(), "in-force".into()])
        );
        assert_eq!(two.site.document(&two.sent), v1);
        assert_ne!(found.text().expect("the text in force").commitments[0].text, "I ring you twice a week.");
        assert_eq!(two.found().party_state(&two.hire).stage.name(), "closed");
        amend_as(&two, Opener::Party(&two.hire)).expect("the next version");
        assert_eq!(two.found().version(), 3);
        assert_ne!(two.text().commitments[0].text, "I ring you twice a week.", "from what is in force");
    }
}

fn a_declined_first_version_is_opened_again(backend: Backend) {
    let two = Two::meet(backend);
    two.site.declined(&two.sent, Side::Coachee);
    let by_party = two.site.at_door(&two.hire, |c, desk| desk.open(c, PartyAct::Amend));
    assert_eq!(refusal(by_party), (409, "error-not-in-force"));
    two.site.pass(days(1));
    two.site.amended(&two.sent, &two.site.admin());
    assert_eq!((two.text().version, two.text().replaces), (2, None));
    two.changes(&goal("g1", "Know every shop by name"));
    two.site.signed(&two.sent, &Side::BOTH);
    assert_eq!(states(&two), ["in-force", "declined"]);
    assert_eq!(found_intact(&two.site, &two.site.document(&two.sent)).version, Some(2));
}

fn carla() -> Value {
    json!({
        "reason": "Wout moves to another team.",
        "coach": {"name": "Carla Maes", "email": CARLA, "language": "en", "time_zone": "Europe/Brussels"},
    })
}

fn only_a_member_with_the_role_replaces_the_coach(backend: Backend) {
    let two = signed(backend);
    two.site.member("Imke Vos", &["recruiter"]);
    two.site.member("Wout Peeters", &["coach"]);
    let path = format!("/agreements/{}/amend", two.sent.id);
    api(&two, COACH).post(&path, &carla()).is(403);
    let imke = api(&two, "imke@northwind.example");
    for email in [COACH, HIRE] {
        let mut same = carla();
        same["coach"]["email"] = email.into();
        assert_eq!(imke.post(&path, &same).is(422).json()["errors"][0]["code"], "error-coach-same");
    }
    imke.post(&path, &json!({"reason": " ", "coach": carla()["coach"]})).is(422);
    assert_eq!(two.found().version(), 1);
    imke.post(&path, &carla()).is(201);
    let opened = two.found().opened.expect("a version");
    assert_eq!((opened.version, opened.kind.as_str()), (2, "replacement"));
    assert_eq!(two.site.parties(&two.sent)[0].email, CARLA);
    assert_eq!(two.found().parties()[0].email, COACH, "until it is signed");
}

/// Carla is to be the coach, and she and the hire have agreed on a goal.
fn handing_over(two: &Two) -> Party {
    let opened = api(two, ADA).post(&format!("/agreements/{}/amend", two.sent.id), &carla());
    opened.is(201);
    let [carla, _] = two.site.parties(&two.sent);
    let made = two.propose(&two.hire, &new_goal("Ring every shop in Bruges")).expect("a proposal");
    two.accept(&carla, &made).expect("accepted");
    carla
}

fn a_replaced_coach_keeps_what_they_signed_and_no_more(backend: Backend) {
    let two = signed(backend);
    let v1 = two.site.document(&two.sent);
    two.site.member("Wout Peeters", &["coach"]);
    two.site.pass(days(1));
    let carla = handing_over(&two);
    let mut old = two.site.door(&two.coach);
    old.get("/pact").is_ok().never_says("Bruges");
    assert_eq!(old.get("/pact/document.pdf").is_ok().bytes, v1);
    assert_eq!(
        refusal(two.propose(&two.coach, &promise("c1", "I ring you."))).0,
        409,
        "not theirs to change"
    );
    let (wout, path) = (api(&two, COACH), format!("/agreements/{}", two.sent.id));
    wout.get(&path).is_ok();
    two.site.door(&carla).get("/pact").is_ok().says("Ring every shop in Bruges");
    forget(&two.site);
    two.site.signed(&two.sent, &Side::BOTH);
    two.site.letter_to(CARLA, "amended");
    two.site.letter_to(HIRE, "amended");
    let told = two.site.letter_to(COACH, "replaced");
    assert!(told.letter.text.contains("Carla Maes"), "{}", told.letter.text);
    delivered(&two.site);
    assert!(two.site.letters_to(COACH, "amended").is_empty());
    let mut old = Browser::new(&two.site.base);
    let link = told.link("/pact/");
    old.get(&link).is_ok();
    old.post(&link, &[]).leads_to("/pact");
    what_a_former_coach_may(&two, &mut old, &v1);
    wout.get(&path).is(404);
    let list = wout.get("/agreements").is_ok().json();
    assert_eq!(list["agreements"].as_array().map(Vec::len), Some(0));
    let document = two.site.document(&two.sent);
    assert_eq!(two.site.door(&carla).get("/pact/document.pdf").is_ok().bytes, document);
    assert_eq!(found_intact(&two.site, &document).version, Some(2));
}

fn what_a_former_coach_may(two: &Two, old: &mut Browser, v1: &[u8]) {
    old.get("/pact").is_ok().never_says("Bruges").never_says(CARLA);
    assert_eq!(old.get("/pact/document.pdf").is_ok().bytes, v1);
    assert_eq!(old.get("/pact/document-1.pdf").is_ok().bytes, v1);
    old.get("/pact/document-2.pdf").is(404);
    assert_eq!(refusal(two.propose(&two.coach, &promise("c1", "I ring you."))), FORMER);
    for act in [PartyAct::Amend, PartyAct::End, PartyAct::Approve, PartyAct::Sign, PartyAct::Decline] {
        let tried = two.site.at_door(&two.coach, |c, desk| desk.open(c, act));
        assert_eq!(refusal(tried), FORMER, "{act:?}");
    }
}

fn clauses_that_nobody_changed_speak_of_the_new_coach(backend: Backend) {
    let two = Two::meet(backend);
    two.changes(&clause("feedback", "Wout Peeters speaks plainly."));
    two.site.signed(&two.sent, &Side::BOTH);
    two.site.coach_replaced(&two.sent, &two.site.admin());
    let (text, templates) = (two.text(), Edition::built_in(EN));
    assert_eq!((text.coach.name.as_str(), text.coach.email.as_str()), ("Carla Maes", CARLA));
    for said in &text.clauses {
        let template = templates.find(&said.key).expect("a built-in clause");
        match said.key.as_str() {
            "feedback" => assert_eq!(said.text, "Wout Peeters speaks plainly.", "as it was agreed"),
            _ => assert_eq!(*said, text.fill(template)),
        }
    }
    assert!(text.clauses.iter().any(|c| c.text.contains("Carla Maes")));
}

fn reminders_go_to_the_new_coach(backend: Backend) {
    let two = signed(backend);
    two.site.pass(days(1));
    two.site.coach_replaced(&two.sent, &two.site.admin());
    forget(&two.site);
    at(&two.site, "2026-12-24T07:00:00Z");
    for email in [CARLA, HIRE] {
        two.site.letter_to(email, "reminder-week");
    }
    at(&two.site, "2026-12-30T07:00:00Z");
    two.site.letter_to(CARLA, "reminder-day");
    for kind in ["reminder-week", "reminder-day"] {
        assert!(two.site.letters_to(COACH, kind).is_empty(), "a {kind} to the former coach");
    }
}

fn a_replacement_that_comes_to_nothing_leaves_the_coach(backend: Backend) {
    let two = signed(backend);
    handing_over(&two);
    two.site.declined(&two.sent, Side::Coachee);
    assert_eq!(two.found().parties()[0].email, COACH);
    two.site.amended(&two.sent, &two.site.admin());
    let found = two.found();
    assert_eq!(found.parties_of(3).map(|p| p.email.as_str()), [COACH, HIRE]);
    assert_eq!(two.text().coach.email, COACH);
    two.changes(&goal("g1", "Know every shop by name"));
    two.site.agreed(&two.sent);
    assert_eq!(two.found().party_state(&two.coach).stage.name(), "agreed");
}

fn a_decline_is_told_with_its_reason(backend: Backend) {
    const REASON: &str = "I took another job.";
    let two = Two::meet(backend);
    let mut hire = two.site.door(&two.hire);
    hire.post("/pact/decline", &[("reason", "")]).is(422);
    assert!(two.found().is_open());
    hire.post("/pact/decline", &[("reason", REASON)]).leads_to("/pact");
    for email in [COACH, ADA] {
        let letter = two.site.letter_to(email, "declined").letter;
        assert!(letter.text.contains(REASON), "{}", letter.text);
    }
    delivered(&two.site);
    assert!(two.site.letters_to(HIRE, "declined").is_empty());
    two.site.door(&two.coach).get("/pact").is_ok().says(REASON);
    two.site.signed_in(ADA).get(&two.sent.path()).is_ok().says(REASON);
    let seen = api(&two, ADA).get(&format!("/agreements/{}", two.sent.id)).is_ok().json();
    assert_eq!(seen["state"], "declined");
    assert_eq!(refusal(two.ask_code(&two.coach)), (409, "error-version-closed"));
    hire.post("/pact/decline", &[("reason", REASON)]).is(409);
}

fn withdraw(two: &Two, by: &Party) -> Result<Agreement> {
    two.site.at_door(by, |c, desk| versions::withdraw(c, desk, "I signed too soon."))
}

fn a_signature_is_withdrawn_until_the_other_has_signed(backend: Backend) {
    let two = Two::meet(backend);
    assert_eq!(refusal(withdraw(&two, &two.hire)).0, 409, "nothing to withdraw yet");
    two.site.signed(&two.sent, &[Side::Coachee]);
    assert_eq!(refusal(withdraw(&two, &two.coach)).0, 409, "it is the other's signature");
    forget(&two.site);
    withdraw(&two, &two.hire).expect("withdrawn");
    for email in [COACH, ADA] {
        let letter = two.site.letter_to(email, "withdrawn").letter;
        assert!(letter.text.contains("I signed too soon."), "{}", letter.text);
    }
    assert_eq!((two.found().state(), states(&two)), (State::AgreementClosed, vec!["withdrawn".into()]));
    assert_eq!(refusal(two.try_signing(&two.coach)), (409, "error-version-closed"));
    let two = two.again();
    two.site.signed(&two.sent, &Side::BOTH);
    for party in [&two.coach, &two.hire] {
        assert_eq!(refusal(withdraw(&two, party)).0, 409, "both have signed");
    }
    assert_eq!(states(&two), ["in-force"]);
}

/// The instants at which the newest version was opened, and lapses.
fn span(two: &Two) -> (Timestamp, Timestamp) {
    let opened = two.found().opened.expect("a version");
    (clock::from_ms(opened.opened_at), clock::from_ms(opened.sign_by))
}

fn a_version_that_is_not_signed_in_time_lapses(backend: Backend) {
    let two = Two::meet(backend);
    let in_time = two.site.sent_example(&two.site.admin());
    two.site.signed(&in_time, &Side::BOTH);
    two.site.signed(&two.sent, &[Side::Coachee]);
    let (_, due) = span(&two);
    two.site.clock.set(due - SignedDuration::from_secs(1));
    look(&two.site);
    assert!(two.found().is_open());
    forget(&two.site);
    two.site.clock.set(due);
    look(&two.site);
    let found = two.found();
    assert_eq!(found.closure.map(|c| (c.kind, c.side)), Some(("lapsed".into(), None)));
    for email in [COACH, HIRE, ADA] {
        two.site.letter_to(email, "lapsed");
        assert!(two.site.letters_to(email, "lapsed").is_empty(), "one to {email}");
    }
    assert_eq!(refusal(two.try_signing(&two.coach)), (409, "error-version-closed"));
    assert_eq!(refusal(two.ask_code(&two.coach)), (409, "error-version-closed"));
    let kept = two.site.found(&in_time);
    assert_eq!((kept.state(), kept.closure.is_none()), (State::AgreementSigned, true));
}

fn settings_hold_for_what_is_sent_from_then_on(backend: Backend) {
    let two = Two::meet(backend);
    let (before, first) = (span(&two), two.sent.clone());
    delivered(&two.site);
    let mut ada = two.site.signed_in(ADA);
    ada.get("/settings").is_ok();
    for (link, sign) in [("0", "30"), ("91", "30"), ("soon", "30"), ("3", "6"), ("3", "366"), ("3", "a year")]
    {
        let typed = [("link_days", link), ("sign_days", sign)];
        ada.post("/settings", &typed)
            .is(422)
            .says(&format!("value=\"{link}\""))
            .says(&format!("value=\"{sign}\""));
    }
    ada.post("/settings", &[("link_days", "3"), ("sign_days", "10")]).leads_to("/settings");
    let two = two.again();
    delivered(&two.site);
    let (opened, due) = span(&two);
    assert_eq!(due.as_millisecond() - opened.as_millisecond(), 10 * DAY);
    let kept = two.site.found(&first).opened.map(|v| clock::from_ms(v.sign_by));
    assert_eq!(kept, Some(before.1), "what was sent keeps its days");
    let (short, long) = (
        two.site.letter_to(HIRE, "invitation").link("/pact/"),
        two.site.letter_to(HIRE, "invitation").link("/pact/"),
    );
    two.site.pass(days(3) - SignedDuration::from_secs(1));
    let mut hire = Browser::new(&two.site.base);
    hire.get(&short).is_ok();
    hire.post(&short, &[]).leads_to("/pact");
    two.site.pass(SignedDuration::from_secs(1));
    hire.post(&short, &[]).is(409);
    hire.post(&long, &[]).leads_to("/pact");
}

/// Opens a door by a link, as its reader does.
fn enter(site: &Site, link: &str) -> Browser {
    let mut browser = Browser::new(&site.base);
    browser.get(link).is_ok();
    browser.post(link, &[]).leads_to("/pact");
    browser.get("/pact").is_ok();
    browser
}

/// A link that was stopped opens nothing, and sends nothing.
fn is_stopped(browser: &mut Browser, link: &str) {
    browser.get(link).is(409);
    browser.post(link, &[]).is(409);
    browser.post(&format!("{link}/again"), &[]).is(409);
}

fn a_fresh_link_is_asked_for_with_an_expired_one_not_with_a_stopped_one(backend: Backend) {
    let two = Two::meet(backend);
    let expired = two.site.letter_to(HIRE, "invitation").link("/pact/");
    two.site.pass(days(31));
    let mut late = Browser::new(&two.site.base);
    late.get(&expired).is_ok();
    late.post(&expired, &[]).is(409);
    late.post(&format!("{expired}/again"), &[]).is_ok();
    let fresh = two.site.letter_to(HIRE, "link").link("/pact/");
    let mut hire = enter(&two.site, &fresh);
    let mut ada = two.site.signed_in(ADA);
    ada.get(&two.sent.path()).is_ok();
    ada.post(&format!("{}/revoke-links", two.sent.path()), &[]).leads_to(&two.sent.path());
    hire.get("/pact").is(409);
    hire.post("/pact/comment", &[("text", "Am I still in?")]).is(409);
    for link in [&fresh, &expired] {
        is_stopped(&mut late, link);
    }
    delivered(&two.site);
    assert!(two.site.letters_to(HIRE, "link").is_empty());
}

fn an_invitation_sent_again_to_one_side_stops_its_links_alone(backend: Backend) {
    let two = Two::meet(backend);
    let [coach, hire] = [COACH, HIRE].map(|email| two.site.letter_to(email, "invitation").link("/pact/"));
    let mut ada = two.site.signed_in(ADA);
    ada.get(&two.sent.path()).is_ok();
    let again = format!("{}/invite-again", two.sent.path());
    ada.post(&again, &[("side", "coachee")]).leads_to(&two.sent.path());
    enter(&two.site, &two.site.letter_to(HIRE, "invitation").link("/pact/"));
    is_stopped(&mut enter(&two.site, &coach), &hire);
    delivered(&two.site);
    assert!(two.site.letters_to(COACH, "invitation").is_empty());
}

fn a_corrected_address_has_the_only_link(backend: Backend) {
    const RIGHT: &str = "noor@claes.example";
    let two = Two::meet(backend);
    two.site.agreed(&two.sent);
    let (hash, link) = (two.hash(), two.site.letter_to(HIRE, "invitation").link("/pact/"));
    let mut hire = enter(&two.site, &link);
    let mut ada = two.site.signed_in(ADA);
    ada.get(&two.sent.path()).is_ok();
    let path = format!("{}/address", two.sent.path());
    for wrong in [HIRE, COACH, "nowhere", ""] {
        ada.post(&path, &[("side", "coachee"), ("email", wrong)]).is(422);
    }
    assert_eq!(two.hash(), hash);
    ada.post(&path, &[("side", "coachee"), ("email", RIGHT)]).leads_to(&two.sent.path());
    hire.get("/pact").is(409);
    is_stopped(&mut hire, &link);
    enter(&two.site, &two.site.letter_to(RIGHT, "invitation").link("/pact/"));
    assert_ne!(two.hash(), hash);
    assert_eq!((two.text().coachee.email.as_str(), two.found().approvals.len()), (RIGHT, 0));
    delivered(&two.site);
    assert!(two.site.letters_to(HIRE, "invitation").is_empty());
    two.site.signed(&two.sent, &[Side::Coach]);
    ada.post(&path, &[("side", "coachee"), ("email", HIRE)]).is(409);
    assert_eq!(two.text().coachee.email, RIGHT);
}

/// Sends a draft; the letter to the hire does not arrive.
fn bounced(site: &Site, answer: &str) -> Agreement {
    let ada = site.admin();
    let opening = site.opening(&ada, COACH);
    let candidate = site.candidate(&ada, &opening);
    let drafted = site.drafted(&ada, &site.draft(&opening, &candidate));
    let ([_, hire], now) = (site.parties(&drafted), site.now());
    let sent = site.app.db.write_now(|c| {
        let sent = sending::send(c, now, &site.app.secret, &ada, &drafted.id, None)?;
        for claimed in outbox::claim(c, now, 100)? {
            let to_hire = claimed.params.contains(&hire.id);
            let end = if to_hire { Ending::Failed(answer.to_owned()) } else { Ending::Released };
            assert!(outbox::end(c, now, &claimed, &end)?, "the claim is ours");
        }
        Ok(sent)
    });
    sent.expect("sent")
}

fn undelivered(site: &Site, agreement: &Agreement) -> Vec<Value> {
    let found = site.found(agreement);
    site.app.db.read_now(|c| overview::undelivered(c, &found, EN)).expect("letters")
}

fn a_bounced_letter_is_seen_until_a_later_one_leaves(backend: Backend) {
    const ANSWER: &str = "550 5.1.1 no such person here";
    let site = Site::ready(backend);
    let sent = bounced(&site, ANSWER);
    site.letter_to(COACH, "invitation");
    let told = undelivered(&site, &sent);
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!((&told[0]["side"], &told[0]["answer"]), (&json!("coachee"), &json!(ANSWER)));
    let mut ada = site.signed_in(ADA);
    ada.get(&sent.path()).is_ok().says(ANSWER);
    ada.post(&format!("{}/invite-again", sent.path()), &[("side", "coachee")]).leads_to(&sent.path());
    enter(&site, &site.letter_to(HIRE, "invitation").link("/pact/"));
    delivered(&site);
    assert!(undelivered(&site, &sent).is_empty());
    ada.get(&sent.path()).is_ok().never_says(ANSWER);
}

/// Every door link in a text, by its token.
fn tokens(text: &str) -> Vec<String> {
    let safe = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_');
    let after = text.split("/pact/").skip(1);
    after.map(|rest| rest.chars().take_while(safe).collect::<String>()).filter(|t| t.len() >= 43).collect()
}

fn nobody_but_the_addressee_sees_a_link(backend: Backend) {
    let two = Two::meet(backend);
    let path = two.sent.path();
    let mut ada = two.site.signed_in(ADA);
    ada.get(&path).is_ok();
    ada.post(&format!("{path}/invite-again"), &[]).leads_to(&path);
    two.changes(&goal("g1", "Know every shop by name"));
    two.site.pass(SignedDuration::from_mins(6));
    two.site.signed(&two.sent, &Side::BOTH);
    two.site.amended(&two.sent, &two.site.admin());
    delivered(&two.site);
    two.site.declined(&two.sent, Side::Coach);
    delivered(&two.site);
    two.site.coach_replaced(&two.sent, &two.site.admin());
    two.site.ended(&two.sent, &two.site.admin());
    look(&two.site);
    let (to_member, to_party): (Vec<_>, Vec<_>) =
        two.site.letters().into_iter().map(|a| a.letter).partition(|l| l.to.email == ADA);
    let links: Vec<_> = to_party.iter().flat_map(|l| tokens(&l.text)).collect();
    assert!(links.len() > 10, "only {} links were sent", links.len());
    assert!(to_member.len() >= 2 && to_member.iter().all(|l| tokens(&l.text).is_empty()));
    let (id, program) = (&two.sent.id, api(&two, ADA));
    let mut seen = Vec::new();
    for page in ["/", "/agreements", "/reviews", &path, &format!("{path}/trail"), &format!("/ledger/{id}")] {
        seen.push(ada.get(page).is_ok().text());
    }
    for call in ["", "/proposals", "/trail"] {
        seen.push(program.get(&format!("/agreements/{id}{call}")).is_ok().text());
    }
    seen.extend(["/agreements", "/reviews"].map(|call| program.get(call).is_ok().text()));
    for text in &seen {
        assert_eq!(tokens(text), Vec::<String>::new());
        assert!(links.iter().all(|token| !text.contains(token.as_str())), "a link in:\n{text}");
    }
}

/// Uploads a scan as the form does: the form's token is its first part.
fn upload(browser: &mut Browser, bytes: &[u8]) -> Page {
    let page = browser.get("/pact").text();
    let csrf = between(&page, "name=\"csrf\" value=\"", "\"").expect("a form");
    let parts = format!("csrf\"\r\n\r\n{csrf}\r\n--cut\r\nContent-Disposition: form-data; name=\"scan");
    browser.upload("/pact/scan", &parts, bytes)
}

/// Confirms the scan of these bytes, as the page's form does.
fn confirm(browser: &mut Browser, bytes: &[u8]) -> Page {
    browser.post("/pact/scan/confirm", &[("scan", &coachpact::ids::hash(bytes))])
}

fn a_scan_is_refused_with_a_reason_confirmed_and_attached(backend: Backend) {
    const REASON: &str = "The last page is missing.";
    let two = Two::meet(backend);
    let mut hire = two.site.door(&two.hire);
    hire.post("/pact/paper", &[]).is(409);
    two.site.agreed(&two.sent);
    let mut coach = two.site.door(&two.coach);
    coach.post("/pact/scan/confirm", &[]).is(404);
    hire.post("/pact/paper", &[]).leads_to("/pact");
    let (printed, _) = read_pdf(&two.site, &hire.get("/pact/paper.pdf").is_ok().bytes);
    assert!(printed.replace(' ', "").contains(&two.hash()), "the hash is not on paper:\n{printed}");
    upload(&mut hire, &picture(PNG)).leads_to("/pact");
    let shown = coach.get("/pact/scan");
    assert_eq!((shown.is_ok().kind.as_str(), &shown.bytes), ("image/png", &picture(PNG)));
    hire.get("/pact/scan").is(404);
    two.site.pass(SignedDuration::from_mins(6));
    let told = two.site.letter_to(COACH, "proposal").letter;
    let waits = EN.say(&Message::new("letter-proposal-scan").with("other", "Noor Claes"));
    assert!(told.text.contains(&waits), "{}", told.text);
    coach.get("/pact").is_ok();
    coach.post("/pact/scan/refuse", &[("reason", "")]).is(422);
    coach.post("/pact/scan/refuse", &[("reason", REASON)]).leads_to("/pact");
    coach.post("/pact/scan/confirm", &[]).is(404);
    hire.get("/pact").is_ok().says(REASON);
    assert!(two.found().signatures.is_empty());
    upload(&mut hire, &picture(JPEG)).leads_to("/pact");
    // Only the scan that was looked at is confirmed.
    confirm(&mut coach, &picture(PNG)).is(409);
    confirm(&mut coach, &picture(JPEG)).leads_to("/pact");
    let made = two.found().signatures;
    assert_eq!((made.len(), made[0].side.as_str(), made[0].method.as_str()), (1, "coachee", "paper"));
    two.site.signs(&two.coach);
    is_told_in_the_document(&two, "signed-on-paper-coachee.jpg");
}

fn is_told_in_the_document(two: &Two, scan: &str) {
    let pdf = two.site.document(&two.sent);
    let (words, files) = read_pdf(&two.site, &pdf);
    assert!(files.contains(scan), "{files}");
    for key in ["document-signature-paper", "document-signature-typed"] {
        assert!(words.contains(&EN.text(key)), "{key} is not on paper:\n{words}");
    }
    let methods: Vec<_> = found_intact(&two.site, &pdf).signatures.into_iter().map(|s| s.method).collect();
    assert_eq!(methods, ["typed", "paper"]);
}

fn the_other_may_have_signed_before_the_scan_comes(backend: Backend) {
    let two = Two::meet(backend);
    two.site.signed(&two.sent, &[Side::Coach]);
    let (mut coach, mut hire) = (two.site.door(&two.coach), two.site.door(&two.hire));
    upload(&mut hire, PDF).leads_to("/pact");
    assert_eq!(coach.get("/pact/scan").is_ok().bytes, PDF);
    two.site.pass(SignedDuration::from_mins(1));
    confirm(&mut coach, PDF).leads_to("/pact");
    is_told_in_the_document(&two, "signed-on-paper-coachee.pdf");
    for email in [COACH, HIRE] {
        let copy = two.site.letter_to(email, "signed-copy").letter;
        assert_eq!(copy.attachments[0].bytes, two.site.document(&two.sent));
    }
    coach.post("/pact/scan/confirm", &[]).is(409);
}

fn a_scan_of_an_earlier_text_is_not_confirmed(backend: Backend) {
    let two = Two::meet(backend);
    let scan = || two.site.at_door(&two.hire, |c, desk| paper_route::upload(c, desk, &picture(PNG)));
    let seen = coachpact::ids::hash(picture(PNG));
    let confirm = || paper_route::confirm(&two.site.bench(), &two.coach, &seen);
    assert_eq!(refusal(scan()), (409, "error-not-agreed"));
    two.site.agreed(&two.sent);
    scan().expect("uploaded");
    two.changes(&goal("g1", "Know every shop by name"));
    assert_eq!(refusal(confirm()), (409, "error-not-agreed"));
    two.site.agreed(&two.sent);
    assert_eq!(refusal(confirm()), (409, "error-text-moved"));
    assert!(two.found().signatures.is_empty());
    scan().expect("uploaded");
    assert_eq!(confirm().expect("confirmed").signatures[0].text_hash, two.hash());
}

/// A picture whose head says that it is so wide and high.
fn claiming(side: u32) -> Vec<u8> {
    let mut bytes = picture(PNG);
    bytes[16..20].copy_from_slice(&side.to_be_bytes());
    bytes[20..24].copy_from_slice(&side.to_be_bytes());
    bytes
}

fn what_is_no_scan_is_refused(backend: Backend) {
    let six = [PDF, &vec![b'a'; 6 << 20][..]].concat();
    let bad = [
        (Vec::new(), (422, "error-scan-none")),
        (b"I hereby sign this, my word on it.".to_vec(), (422, "error-scan-kind")),
        (b"MZ".to_vec(), (422, "error-scan-kind")),
        (claiming(60_000), (422, "error-scan-pixels")),
        (claiming(0), (422, "error-scan-pixels")),
        (six, (413, "error-scan-size")),
    ];
    for (bytes, why) in &bad {
        assert_eq!(refusal(paper_route::kind_of(bytes)), *why);
    }
    for (bytes, kind) in
        [(picture(PNG), "image/png"), (picture(JPEG), "image/jpeg"), (PDF.to_vec(), "application/pdf")]
    {
        assert_eq!(paper_route::kind_of(&bytes).expect("a scan"), kind);
    }
    let two = Two::meet(backend);
    two.site.agreed(&two.sent);
    let mut hire = two.site.door(&two.hire);
    for (bytes, (status, _)) in bad.iter().filter(|(b, _)| b.len() < 1 << 20) {
        upload(&mut hire, bytes).is(*status);
    }
    hire.upload("/pact/scan", "scan", &picture(PNG)).is(403);
    let large = [PDF, &vec![b'a'; paper_route::LARGEST + 1 - PDF.len()][..]].concat();
    upload(&mut two.site.door(&two.hire), &large).is(413);
    let found = two.found();
    let kept = two.site.app.db.read_now(|c| paper_route::of(c, &found)).expect("scans");
    assert!(kept.is_empty(), "{kept:?}");
    upload(&mut hire, &large[..3 << 20]).leads_to("/pact");
}

pub fn gives_notice(two: &Two, by: &Party, ends_on: &str) -> Result<Agreement> {
    let input =
        EndInput { ends_on: ends_on.into(), reason: "We have what we came for.".into(), between_us: false };
    two.site.at_door(by, |c, desk| ending::give_notice(c, desk, &input))
}

fn notice_is_given_in_time_and_its_reason_stays_between_the_two(backend: Backend) {
    const REASON: &str = "We do not get on with each other.";
    let two = signed(backend);
    two.site.member("Wout Peeters", &["coach"]);
    let mut hire = two.site.door(&two.hire);
    let day = |ends_on| [("ends_on", ends_on), ("reason", REASON), ("private", "on")];
    for wrong in ["2026-11-23", "2026-12-06", "2027-11-24", "soon"] {
        hire.post("/pact/end", &day(wrong)).is(422).says(REASON);
    }
    hire.post("/pact/end", &[("ends_on", "2026-12-07"), ("reason", " ")]).is(422);
    assert!(two.found().ending.is_none());
    hire.post("/pact/end", &day("2026-12-07")).leads_to("/pact");
    let found = two.found();
    let ending = found.ending.as_ref().expect("an ending");
    assert_eq!(
        (ending.ends_on.as_str(), ending.between_us, found.state()),
        ("2026-12-07", true, State::AgreementEnded)
    );
    for (email, reads) in [(COACH, true), (HIRE, true), (ADA, false)] {
        let letter = two.site.letter_to(email, "ended").letter;
        let told = letter.text.contains(REASON) || letter.html.contains(REASON);
        assert_eq!(told, reads, "{email}:\n{}", letter.text);
    }
    two.site.door(&two.coach).get("/pact").is_ok().says(REASON);
    is_not_told_to_members(&two, REASON);
    assert_eq!(refusal(gives_notice(&two, &two.coach, "")), (409, "error-ended"));
    assert_eq!(refusal(amend_as(&two, Opener::Party(&two.hire))), (409, "error-ended"));
    let body = json!({"reason": "Once more."});
    for act in ["end", "amend"] {
        api(&two, ADA).post(&format!("/agreements/{}/{act}", two.sent.id), &body).is(409);
    }
}

fn is_not_told_to_members(two: &Two, reason: &str) {
    let (id, path) = (&two.sent.id, two.sent.path());
    let mut ada = two.site.signed_in(ADA);
    for page in ["/", "/agreements", &path, &format!("{path}/trail"), &format!("/ledger/{id}")] {
        ada.get(page).is_ok().never_says(reason);
    }
    for email in [ADA, COACH] {
        for call in ["", "/proposals", "/trail"] {
            api(two, email).get(&format!("/agreements/{id}{call}")).is_ok().never_says(reason);
        }
    }
}

fn a_reason_that_is_not_private_is_told_to_the_organisation(backend: Backend) {
    let two = signed(backend);
    gives_notice(&two, &two.coach, "").expect("notice");
    assert_eq!(two.found().ending.map(|e| e.ends_on).as_deref(), Some("2026-12-07"), "the earliest day");
    for email in [COACH, HIRE, ADA] {
        let letter = two.site.letter_to(email, "ended").letter;
        assert!(letter.text.contains("We have what we came for."), "{}", letter.text);
    }
    two.site.signed_in(ADA).get(&two.sent.path()).is_ok().says("We have what we came for.");
}

/// Name and number of the one event in a calendar.
pub fn event(ics: &str) -> (String, i64) {
    let Entry::ICalendar(calendar) = Parser::new(ics).entry() else { panic!("no calendar:\n{ics}") };
    let mut events = calendar.components.iter().filter(|c| c.component_type.as_str() == "VEVENT");
    let one = events.next().expect("an event");
    assert!(events.next().is_none(), "one UID a message:\n{ics}");
    let number = one.property(&ICalendarProperty::Sequence).and_then(|p| p.values.first());
    let number = number.and_then(ICalendarValue::as_integer).expect("a number");
    (one.uid().expect("a name").to_owned(), number)
}

/// Two who have signed, and the reviews that each was invited to.
pub fn invited(backend: Backend) -> (Two, [(String, i64); 2]) {
    let two = Two::meet(backend);
    two.site.signed(&two.sent, &Side::BOTH);
    let asked = [COACH, HIRE].map(|email| {
        let copy = two.site.letter_to(email, "signed-copy").letter;
        let ics = copy.invitation.expect("an invitation");
        assert!(ics.contains("METHOD:REQUEST"), "{ics}");
        event(&ics)
    });
    look(&two.site);
    (two, asked)
}

/// Each is told, once, that the review they were invited to is off.
pub fn is_called_off(two: &Two, asked: &[(String, i64); 2]) {
    for (email, (uid, number)) in [COACH, HIRE].iter().zip(asked) {
        let ics = two.site.letter_to(email, "cancelled").letter.invitation.expect("a word to the calendar");
        assert!(ics.contains("METHOD:CANCEL"), "{ics}");
        assert_eq!(event(&ics), (uid.clone(), number + 1));
        assert!(two.site.letters_to(email, "cancelled").is_empty(), "nobody was invited to the others");
    }
}

fn nothing_reminds(two: &Two) {
    for kind in ["reminder-week", "reminder-day"] {
        for email in [COACH, HIRE] {
            assert!(two.site.letters_to(email, kind).is_empty(), "a {kind} to {email}");
        }
    }
}

fn reviews_after_the_last_day_are_called_off(backend: Backend) {
    let (two, asked) = invited(backend);
    gives_notice(&two, &two.hire, "").expect("notice");
    look(&two.site);
    look(&two.site);
    is_called_off(&two, &asked);
    at(&two.site, "2026-12-24T07:00:00Z");
    at(&two.site, "2026-12-30T07:00:00Z");
    nothing_reminds(&two);
}

fn reviews_up_to_the_last_day_take_place(backend: Backend) {
    let (two, _) = invited(backend);
    gives_notice(&two, &two.hire, "2027-01-10").expect("notice");
    at(&two.site, "2026-12-24T07:00:00Z");
    at(&two.site, "2026-12-30T07:00:00Z");
    for email in [COACH, HIRE] {
        two.site.letter_to(email, "reminder-week");
        two.site.letter_to(email, "reminder-day");
        assert!(two.site.letters_to(email, "cancelled").is_empty());
    }
    at(&two.site, "2027-01-25T07:00:00Z");
    at(&two.site, "2027-01-31T07:00:00Z");
    nothing_reminds(&two);
}

fn what_leaves_the_former_coachs_calendar_stays_in_the_new_ones(backend: Backend) {
    let (two, [(uid, number), _]) = invited(backend);
    two.site.pass(days(1));
    two.site.coach_replaced(&two.sent, &two.site.admin());
    look(&two.site);
    let off = two.site.letter_to(COACH, "cancelled").letter.invitation.expect("a word to the calendar");
    assert_eq!(event(&off), (uid.clone(), number + 1));
    let own = two.site.letter_to(CARLA, "amended").letter.invitation.expect("an invitation");
    assert_ne!(event(&own).0, uid);
}

fn a_review_that_an_amendment_drops_is_called_off(backend: Backend) {
    let (two, asked) = invited(backend);
    two.site.pass(days(1));
    two.site.amended(&two.sent, &two.site.admin());
    two.changes(&ProposalInput { value: "60d 3m".into(), ..input("reviews", "change", "") });
    look(&two.site);
    assert!(two.site.letters_to(HIRE, "cancelled").is_empty(), "not signed yet");
    two.site.signed(&two.sent, &Side::BOTH);
    look(&two.site);
    is_called_off(&two, &asked);
    for (email, (uid, _)) in [COACH, HIRE].iter().zip(&asked) {
        let next = two.site.letter_to(email, "amended").letter.invitation.expect("an invitation");
        let (other, number) = event(&next);
        assert_ne!(other, *uid);
        assert_eq!(number, 1, "the second version");
    }
    at(&two.site, "2026-12-24T07:00:00Z");
    nothing_reminds(&two);
    at(&two.site, "2027-01-25T07:00:00Z");
    two.site.letter_to(HIRE, "reminder-week");
}
