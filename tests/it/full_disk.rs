//! A database without space: nothing is lost, a letter comes again only as the same message, pages are still
//! shown, and what cannot be kept is told in one sentence.

use std::{collections::BTreeSet, time::Duration};

use coachpact::{
    db::schema::{question, remark},
    failure::Failure,
};
use diesel::prelude::*;

use crate::{
    negotiation::{ADA, Two},
    support::{
        Backend, Browser, Site,
        actors::Program,
        disk,
        faults::{Faults, Office},
    },
};

on_both_databases!(
    a_full_disk_costs_no_letter_and_repeats_only_what_had_left,
    a_disk_too_full_to_claim_sends_nothing_and_goes_on_later,
    what_cannot_be_kept_is_told_and_stays_in_its_form,
    pages_are_shown_and_programs_are_told_while_nothing_can_be_kept,
);

const LATE: Duration = Duration::from_millis(100);

fn ids(office: &Office) -> BTreeSet<String> {
    office.rows().iter().map(|r| format!("{}@localhost", r.id)).collect()
}

fn all_are_sent(office: &Office) {
    for row in office.rows() {
        let sent = row.sent_at.is_some() && row.next_at.is_none() && row.failed_at.is_none();
        assert!(sent, "{row:?}");
    }
}

fn a_full_disk_costs_no_letter_and_repeats_only_what_had_left(backend: Backend) {
    const ROUNDS: usize = 3;
    let server = Faults::start("ok", LATE);
    let mut office = Office::open(backend, &server);
    office.invite(4);
    let letters = ids(&office);
    for _ in 0..ROUNDS {
        // A letter has left, and that cannot be written down.
        disk::fill(&office.db, "UPDATE OF sent_at", "letter");
        office.deliver();
        assert!(office.rows().iter().all(|r| r.sent_at.is_none() && r.failed_at.is_none()));
        // Until then nobody else has it.
        office.later(6);
    }
    let during = server.accepted_ids();
    assert_eq!(during.len(), ROUNDS, "one a round, then the chores wait: {during:?}");
    disk::free(&office.db, "letter");
    office.deliver();
    all_are_sent(&office);
    let arrived = server.accepted_ids();
    assert_eq!(arrived.iter().cloned().collect::<BTreeSet<_>>(), letters, "each arrived, and nothing else");
    for row in office.rows() {
        let copies = arrived.iter().filter(|id| **id == format!("{}@localhost", row.id)).count();
        let unkept = during.iter().filter(|id| **id == format!("{}@localhost", row.id)).count();
        assert_eq!(copies, unkept + 1, "again only what had left unseen: {row:?}");
        assert!(copies <= row.attempts as usize, "{row:?}");
    }
}

fn a_disk_too_full_to_claim_sends_nothing_and_goes_on_later(backend: Backend) {
    let server = Faults::start("ok", LATE);
    let mut office = Office::open(backend, &server);
    let (before, letters) = (office.rows(), ids(&office));
    for _ in 0..3 {
        disk::fill(&office.db, "UPDATE OF attempts", "letter");
        let tried = office.try_deliver();
        assert!(matches!(tried, Err(Failure::Full)), "{tried:?}");
        office.later(1);
    }
    assert!(server.accepted().is_empty(), "what was not claimed is not sent");
    assert_eq!(office.rows(), before);
    disk::free(&office.db, "letter");
    office.deliver();
    all_are_sent(&office);
    let arrived = server.accepted_ids();
    assert_eq!((arrived.len(), arrived.into_iter().collect::<BTreeSet<_>>()), (letters.len(), letters));
}

fn what_cannot_be_kept_is_told_and_stays_in_its_form(backend: Backend) {
    const WORDS: &str = "May I bring my own laptop to the shops?";
    let two = Two::meet(backend);
    let db = &two.site.app.db;
    let mut hire = two.site.door(&two.hire);
    let asked = || db.read_now(|c| Ok(question::table.count().get_result::<i64>(c)?)).expect("a query");
    for _ in 0..2 {
        disk::fill(db, "INSERT", "question");
        let page = hire.post("/pact/question", &[("text", WORDS)]);
        page.is(507).says("this service has no space left").says(WORDS);
        assert_eq!(asked(), 0, "all of it, or nothing");
        hire.get("/pact").is_ok();
    }
    disk::free(db, "question");
    hire.post("/pact/question", &[("text", WORDS)]).leads_to("/pact");
    assert_eq!(asked(), 1);
    let told = two.site.letter_to(ADA, "question").letter;
    assert!(told.text.contains(WORDS), "{}", told.text);
}

fn pages_are_shown_and_programs_are_told_while_nothing_can_be_kept(backend: Backend) {
    let two = Two::meet(backend);
    let site: &Site = &two.site;
    let (mut ada, program) = (site.signed_in(ADA), Program::new(&site.base, &site.token(ADA)));
    disk::fill(&site.app.db, "INSERT", "remark");
    let said = [("kind", ""), ("item", ""), ("text", "Let us talk about this one.")];
    two.site.door(&two.coach).post("/pact/comment", &said).is(507).says("Let us talk about this one.");
    for path in ["/health/live", "/health/ready", "/jobs"] {
        Browser::new(&site.base).get(path).is_ok();
    }
    let own = two.sent.path();
    for path in ["/", "/agreements", own.as_str()] {
        ada.get(path).is_ok();
    }
    program.get(&format!("/agreements/{}", two.sent.id)).is_ok();
    let kept = site.app.db.read_now(|c| Ok(remark::table.count().get_result::<i64>(c)?));
    assert_eq!(kept.expect("a query"), 0);
    disk::free(&site.app.db, "remark");
    // A program reads the same sentence, and may send the same again under the same key.
    disk::fill(&site.app.db, "INSERT", "agreement_version");
    let path = format!("/agreements/{}/amend", two.sent.id);
    site.declined(&two.sent, coachpact::people::Side::Coachee);
    let body = serde_json::json!({"reason": "Once more."});
    let refused = program.post_once(&path, "the-same-key", &body);
    assert_eq!(refused.is(507).kind, "application/problem+json");
    assert_eq!(refused.json()["code"], "error-full");
    disk::free(&site.app.db, "agreement_version");
    program.post_once(&path, "the-same-key", &body).is(201);
}
