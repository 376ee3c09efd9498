//! The evidence that a signature leaves, each need by its name, and the seal around it all.

use std::sync::Barrier;

use coachpact::{
    access::State,
    agreements::{
        adoption::{self, SignInput},
        document::{AGREEMENT_FILE, TRAIL_FILE},
        sealing::Bench,
        signing::{self, Origin},
        store::Agreement,
        verify::{self, Outcome},
    },
    db::{
        Connection,
        schema::{consent, letter, sealed_document, signature, trail_event, trail_payload},
    },
    failure::{Failure, Result},
    ids,
    languages::Language,
    paper::read_back,
    people::{Side, parties::Party},
    seal,
    trail::{self, Event, Head, heads, integrity},
};
use diesel::prelude::*;
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest as _, Sha256};

use crate::{
    document::{file_of, flat, run, text_of},
    heads::owner,
    support::{Backend, Browser, Site, actors::between, world::sign_input},
};

on_both_databases!(
    consent_to_sign_electronically_with_a_paper_route_offered,
    intent_is_a_separate_act_with_the_adopted_name_and_wording_recorded,
    attribution_by_emailed_link_then_emailed_code_shown_in_the_document,
    association_both_signatures_carry_the_same_server_made_hash,
    error_correction_review_and_cancel_before_the_final_act_and_decline_with_a_reason,
    retention_both_get_the_final_pdf_and_a_later_download_is_byte_identical,
    integrity_of_the_trail,
    seal_is_pades_b_b,
    honesty_it_claims_a_simple_signature_and_a_seal_nothing_more,
    exactly_once,
    consent_statement_and_identity_are_stored_with_their_hashes,
);

const EN: Language = Language::En;
const HIRE: &str = "noor.claes@example.org";

fn read<T>(site: &Site, what: impl FnOnce(&mut Connection) -> Result<T>) -> T {
    site.app.db.read_now(what).expect("a query")
}

/// How many signatures and consents there are.
fn counts(site: &Site) -> (i64, i64) {
    read(site, |c| Ok((signature::table.count().get_result(c)?, consent::table.count().get_result(c)?)))
}

fn chain(site: &Site, agreement: &Agreement) -> Vec<Event> {
    read(site, |c| trail::chain(c, &agreement.id))
}

fn of_kind<'a>(events: &'a [Event], kind: &str) -> Vec<&'a Event> {
    events.iter().filter(|event| event.kind == kind).collect()
}

fn sign(site: &Site, party: &Party, input: &SignInput) -> Result<Agreement> {
    signing::sign(&site.bench(), party, input, &Origin::default())
}

/// The field that must be mended, and why.
#[track_caller]
fn problem(result: Result<Agreement>) -> (String, &'static str) {
    match result {
        Err(Failure::Invalid(problems)) => (problems[0].field.clone(), problems[0].message.key),
        other => panic!("{other:?}"),
    }
}

/// What a browser sends who signs with a typed name.
fn typed<'a>(code: &'a str, name: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![("code", code), ("consent", "on"), ("signed_name", name), ("signature_kind", "typed")]
}

fn consent_to_sign_electronically_with_a_paper_route_offered(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.agreed(&site.sent_example(&site.admin()));
    let [coach, _] = site.parties(&sent);
    let code = site.code(&coach);
    let shown = adoption::consent_text(&coach, "Northwind");
    assert!(shown.contains("paper") && shown.contains("Northwind"), "{shown}");
    let mut door = site.door(&coach);
    door.get("/pact").is_ok().says(&shown).says("action=\"/pact/paper\"");
    let without = SignInput { consent: false, ..sign_input(&code, &coach.name) };
    assert_eq!(problem(sign(&site, &coach, &without)), ("consent".to_owned(), "error-consent"));
    let fields: Vec<_> =
        typed(&code, &coach.name).into_iter().filter(|(name, _)| *name != "consent").collect();
    door.post("/pact/sign", &fields).is(422);
    assert_eq!(counts(&site), (0, 0), "no signature without it");
    sign(&site, &coach, &sign_input(&code, &coach.name)).expect("signed");
    let (version, language, text, hash, at): (i32, String, String, String, i64) = read(&site, |c| {
        let row = consent::table.filter(consent::party_id.eq(&coach.id)).select((
            consent::version,
            consent::language,
            consent::text,
            consent::hash,
            consent::given_at,
        ));
        Ok(row.first(c)?)
    });
    assert_eq!((version, language.as_str(), text.as_str()), (1, "en", shown.as_str()));
    assert_eq!((hash.as_str(), at), (ids::hash(&shown).as_str(), site.now().as_millisecond()));
    let events = chain(&site, &sent);
    let [given] = of_kind(&events, "consent.given")[..] else { panic!("one consent: {events:?}") };
    assert_eq!((given.data["consent"].as_str(), given.data["language"].as_str()), (hash.as_str(), "en"));
    assert_eq!((given.data["version"].as_str(), given.at.as_str()), ("1", trail::iso(site.now()).as_str()));
    assert!(given.seq < of_kind(&events, "signature.made")[0].seq, "before the signature");
}

fn intent_is_a_separate_act_with_the_adopted_name_and_wording_recorded(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.agreed(&site.sent_example(&site.admin()));
    let [coach, _] = site.parties(&sent);
    let code = site.code(&coach);
    let mut door = site.door(&coach);
    let shown = adoption::statement(&coach);
    door.get("/pact").is_ok().says(&shown);
    door.get("/pact/sign");
    assert_eq!(counts(&site), (0, 0), "to agree, to ask for a code and to look at the page sign nothing");
    door.post("/pact/sign", &typed(&code, "W. Peeters")).leads_to("/pact");
    let found = site.found(&sent);
    let row = found.signature(Side::Coach).expect("a signature");
    assert_eq!((row.name.as_str(), row.method.as_str()), ("W. Peeters", "typed"));
    assert_eq!((&row.statement, &row.statement_hash), (&shown, &ids::hash(&shown)));
    let events = chain(&site, &sent);
    let made = of_kind(&events, "signature.made")[0];
    assert_eq!((&made.data["statement"], &made.data["signature"]), (&row.statement_hash, &row.id));
    site.signed(&sent, &[Side::Coachee]);
    let text = text_of(&site.document(&sent), &[]);
    let boxes = text.split("Signatures\n").nth(1).expect("signatures");
    for name in ["W. Peeters", "Wout Peeters"] {
        assert!(boxes.lines().any(|line| line == name), "as adopted, beside who it is: {boxes}");
    }
}

fn attribution_by_emailed_link_then_emailed_code_shown_in_the_document(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.sent_example(&site.admin());
    let link = site.letter_to(HIRE, "invitation").link("/pact/");
    site.agreed(&sent);
    let [coach, _] = site.parties(&sent);
    let mut hire = Browser::new(&site.base);
    hire.get("/pact").is(409);
    hire.get(&link).is_ok();
    hire.post(&link, &[]).leads_to("/pact");
    hire.get("/pact").is_ok();
    hire.post("/pact/code", &[]).leads_to("/pact#sign");
    let letter = site.letter_to(HIRE, "code");
    assert!(!letter.letter.text.contains("/pact/"), "a code comes without a link");
    hire.post("/pact/sign", &typed(&letter.code(), "Noor Claes")).leads_to("/pact");
    site.pass(SignedDuration::from_mins(75));
    let origin = Origin { address: "203.0.113.7".into(), user_agent: "Bramble/7 (fictional)".into() };
    let input = sign_input(&site.code(&coach), &coach.name);
    signing::sign(&site.bench(), &coach, &input, &origin).expect("signed");

    let bytes = site.document(&sent);
    let (found, told) = (site.found(&sent), flat(&text_of(&bytes, &[])));
    for (side, at) in [(Side::Coach, "11:15"), (Side::Coachee, "10:00")] {
        let row = found.signature(side).expect("a signature");
        let when = format!("23 November 2026, {at} (Europe/Brussels)");
        assert!(row.identity.contains("one-time code") && row.identity.contains(&when), "{}", row.identity);
        for words in [flat(&row.identity), format!("Signed on {when}")] {
            assert!(told.contains(&words), "'{words}' is not in:\n{told}");
        }
    }
    let events = chain(&site, &sent);
    let confirmed = of_kind(&events, "identity.confirmed");
    assert_eq!(confirmed.len(), 2);
    assert!(confirmed.iter().all(|event| event.data["method"] == "emailed link and emailed code"));

    // Where they came from stands apart, and nowhere else.
    let payloads: Vec<(String, String, String)> = read(&site, |c| {
        let all = (trail_payload::event_id, trail_payload::salt, trail_payload::payload);
        Ok(trail_payload::table.order(trail_payload::event_id).select(all).load(c)?)
    });
    let mut kinds = Vec::new();
    for (event, salt, payload) in &payloads {
        let (kind, data): (String, String) = read(&site, |c| {
            Ok(trail_event::table.find(event).select((trail_event::kind, trail_event::data)).first(c)?)
        });
        kinds.push(kind);
        assert!(data.contains(&trail::salted(salt, payload)), "the event carries its salted hash");
    }
    kinds.sort();
    assert_eq!(kinds, ["signature.made", "signature.made", "text.approved", "text.approved"]);
    let holds = |a: &str, b: &str| payloads.iter().any(|p| p.2.contains(a) && p.2.contains(b));
    assert!(holds("127.0.0.1", "ureq") && holds("203.0.113.7", "Bramble"), "{payloads:?}");
    let mut ada = site.signed_in("ada@northwind.example");
    for page in [
        told,
        file_of(&bytes, TRAIL_FILE),
        file_of(&bytes, AGREEMENT_FILE),
        hire.get("/pact").is_ok().text(),
        site.door(&coach).get("/pact").is_ok().text(),
        ada.get(&sent.path()).is_ok().text(),
        ada.get(&format!("{}/trail", sent.path())).is_ok().text(),
    ] {
        assert!(
            !page.contains("203.0.113.7") && !page.contains("Bramble") && !page.contains("ureq"),
            "{page}"
        );
    }
    site.app.db.write_now(|c| Ok(diesel::delete(trail_payload::table).execute(c)?)).expect("erased");
    assert_eq!(trail::first_break(&chain(&site, &sent)), None, "and the chain holds");
    assert!(site.document(&sent) == bytes, "nor does the document change");
}

fn association_both_signatures_carry_the_same_server_made_hash(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.sent_example(&site.admin());
    let [coach, coachee] = site.parties(&sent);
    let current = site.found(&sent).current.expect("a text");
    let other = "0".repeat(64);
    let moved = site.at_door(&coach, |c, desk| desk.approve(c, &other, &Default::default()));
    assert_eq!(moved.expect_err("another hash").message().key, "error-text-moved");
    site.agreed(&sent);
    let mut door = site.door(&coachee);
    let code = site.code(&coachee);
    let mut fields = typed(&code, "Noor Claes");
    for name in ["hash", "text_hash", "statement_hash", "document", "sha256", "version", "side"] {
        fields.push((name, other.as_str()));
    }
    fields.extend([("text", "I owe nothing."), ("statement", "I promise nothing."), ("agreement", "{}")]);
    door.post("/pact/sign", &fields).leads_to("/pact");
    site.signs(&coach);
    let found = site.found(&sent);
    assert_eq!(ids::hash(&current.text), current.hash);
    for side in Side::BOTH {
        let row = found.signature(side).expect("a signature");
        assert_eq!((&row.text_hash, row.version), (&current.hash, 1), "{side:?}");
        assert_eq!(row.statement, EN.text("document-sign-statement"));
    }
    let bytes = site.document(&sent);
    assert_eq!(file_of(&bytes, AGREEMENT_FILE), current.text, "to the letter");
    let events = trail::read_jsonl(&file_of(&bytes, TRAIL_FILE)).expect("events");
    let made = of_kind(&events, "signature.made");
    assert!(made.len() == 2 && made.iter().all(|event| event.data["text"] == current.hash));
    assert!(flat(&text_of(&bytes, &[])).contains(&current.hash));
}

fn error_correction_review_and_cancel_before_the_final_act_and_decline_with_a_reason(backend: Backend) {
    let site = Site::ready(backend);
    let ada = site.admin();
    let sent = site.agreed(&site.sent_example(&ada));
    let [coach, _] = site.parties(&sent);
    let mut door = site.door(&coach);
    door.get("/pact").is_ok().says("I talk with you every week");
    door.post("/pact/take-back", &[]).leads_to("/pact");
    assert_eq!(site.found(&sent).state(), State::AgreementSent);
    door.post("/pact/sign", &[]).is(409);
    site.agrees(&coach);
    let code = site.code(&coach);
    door.post("/pact/sign", &typed(&code, "")).is(422);
    assert_eq!(counts(&site), (0, 0), "a slip of the hand signs nothing");
    door.post("/pact/sign", &typed(&code, "Wout Peeters")).leads_to("/pact");
    door.post("/pact/withdraw", &[]).is(422);
    door.post("/pact/withdraw", &[("reason", "I misread the third promise.")]).leads_to("/pact");
    let closure = site.found(&sent).closure.expect("a closure");
    assert_eq!(
        (closure.kind.as_str(), closure.reason.as_str()),
        ("withdrawn", "I misread the third promise.")
    );
    assert!(flat(&site.letter_to(HIRE, "withdrawn").letter.text).contains("I misread the third promise."));

    let other = site.agreed(&site.sent_example(&ada));
    let [coach, coachee] = site.parties(&other);
    let mut door = site.door(&coachee);
    door.post("/pact/decline", &[]).is(422);
    assert_eq!(site.found(&other).state(), State::AgreementAgreed);
    door.post("/pact/decline", &[("reason", "Too much at once.")]).leads_to("/pact");
    let closure = site.found(&other).closure.expect("a closure");
    let told = (closure.kind.as_str(), closure.side.as_deref(), closure.reason.as_str());
    assert_eq!(told, ("declined", Some("coachee"), "Too much at once."));
    assert!(flat(&site.letter_to(&coach.email, "declined").letter.text).contains("Too much at once."));
    assert!(!trail::jsonl(&chain(&site, &other)).contains("Too much"), "the reason stands apart");
    let late = sign(&site, &coach, &sign_input("123456", &coach.name));
    assert_eq!(late.expect_err("it is closed").message().key, "error-version-closed");
}

fn retention_both_get_the_final_pdf_and_a_later_download_is_byte_identical(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.sent_example(&site.admin());
    site.signed(&sent, &Side::BOTH);
    let bytes = site.document(&sent);
    for party in site.parties(&sent) {
        let letter = site.letter_to(&party.email, "signed-copy").letter;
        let file = &letter.attachments[0];
        assert_eq!((file.name.as_str(), file.media_type), ("agreement.pdf", "application/pdf"));
        assert!(file.bytes == bytes, "the letter to {} carries other bytes", party.name);
    }
    let kept: String =
        read(&site, |c| Ok(sealed_document::table.select(sealed_document::sha256).first(c)?));
    assert_eq!(kept, ids::hash(&bytes));
    site.pass(SignedDuration::from_hours(40 * 24));
    for party in site.parties(&sent) {
        let page = site.door(&party).get("/pact/document.pdf");
        assert_eq!(page.is_ok().kind, "application/pdf");
        assert!(page.bytes == bytes, "{} finds other bytes", party.name);
    }
    let page = site.signed_in("ada@northwind.example").get(&format!("{}/document.pdf", sent.path()));
    assert!(page.is_ok().bytes == bytes, "the organisation finds other bytes");
}

fn integrity_of_the_trail(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.sent_example(&site.admin());
    site.signed(&sent, &Side::BOTH);
    let (bytes, events) = (site.document(&sent), chain(&site, &sent));
    assert_eq!(trail::first_break(&events), None);
    let inside = trail::read_jsonl(&file_of(&bytes, TRAIL_FILE)).expect("events");
    assert_eq!(inside[..], events[..inside.len()]);
    let last = inside.last().expect("an event");
    assert_eq!(last.kind, "signature.made");
    let told = flat(&text_of(&bytes, &[]));
    assert!(told.contains(&last.hash), "the head is on paper");
    let sealed = &events[inside.len()];
    assert_eq!((sealed.kind.as_str(), &sealed.data["sha256"]), ("document.sealed", &ids::hash(&bytes)));

    for at in 0..events.len() {
        let mut edited = events.clone();
        edited[at].data.insert("by".into(), "somebody else".into());
        assert_eq!(trail::first_break(&edited), Some(at + 1), "edited");
        let mut dropped = events.clone();
        dropped.remove(at);
        assert_eq!(trail::first_break(&dropped), (at + 1 < events.len()).then_some(at + 1), "deleted");
        if at > 0 {
            let mut swapped = events.clone();
            swapped.swap(at - 1, at);
            assert_eq!(trail::first_break(&swapped), Some(at), "reordered");
        }
    }
    // Whoever writes the whole chain anew, or cuts it off, ends at another head than the one on paper.
    let mut head = Head { seq: 0, hash: trail::START.to_owned() };
    for event in &inside {
        let at: Timestamp = event.at.parse().expect("an instant");
        let mut data = event.data.clone();
        if event.seq == 2 {
            data.insert("by".into(), "somebody else".into());
        }
        head = Event::after(&head, &event.chain, at, &event.kind, data).head();
        assert_eq!(told.contains(&head.hash), head.hash == last.hash);
    }
    assert_ne!(head.hash, last.hash);
    the_kept_head_tells_of_a_cut(&site, backend, &events);
}

/// The head is kept outside the database, too: who owns that can cut the chain off, and not what was kept.
fn the_kept_head_tells_of_a_cut(site: &Site, backend: Backend, events: &[Event]) {
    let folder = site.folder.path().join("kept");
    let (now, pair) = (site.now(), site.app.sealer.pair("Northwind", site.now()).expect("keys"));
    read(site, |c| heads::keep(c, &folder, now, &pair));
    let known = site.app.sealer.known().expect("certificates");
    let breaks = || read(site, |c| integrity::check(c, &folder, &known)).breaks;
    assert!(breaks().is_empty());
    let last = events.last().expect("an event");
    let cut = format!("DELETE FROM trail_event WHERE chain = '{}' AND seq = {}", last.chain, last.seq);
    owner(&site.app.db, backend, &[&cut]);
    let left = read(site, |c| trail::chain(c, &last.chain));
    assert_eq!(trail::first_break(&left), None, "what is left holds by itself");
    let found = breaks();
    assert_eq!((found.len(), found[0].key), (1, "heads-cut"));
    let told = EN.say(&found[0]);
    assert!(told.contains(&last.chain) && told.contains(&format!("entry {}", last.seq)), "{told}");
}

fn seal_is_pades_b_b(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.sent_example(&site.admin());
    site.signed(&sent, &Side::BOTH);
    let bytes = site.document(&sent);
    let raw = String::from_utf8_lossy(&bytes);
    for words in ["/Type/Sig", "/Filter/Adobe.PPKLite", "/SubFilter/ETSI.CAdES.detached"] {
        assert_eq!(raw.matches(words).count(), 1, "{words}");
    }
    let range = between(&raw, "/ByteRange[", "]").expect("a range");
    let range: Vec<usize> = range.split_whitespace().map(|n| n.parse().expect("a number")).collect();
    let [0, start, end, rest] = range[..] else { panic!("{range:?}") };
    assert_eq!(end + rest, bytes.len(), "to the last byte");
    assert!(bytes[..start].ends_with(b"/Contents"));
    let hex = std::str::from_utf8(&bytes[start..end]).expect("hexadecimal");
    let hex = hex.strip_prefix('<').and_then(|hex| hex.strip_suffix('>')).expect("a hexadecimal string");
    let contents = hex::decode(hex).expect("hexadecimal alone lies between the two stretches");
    let mut hasher = Sha256::new();
    hasher.update(&bytes[..start]);
    hasher.update(&bytes[end..]);
    let digest: [u8; 32] = hasher.finalize().into();

    let cms = read_back::read(&bytes).expect("a sealed document").cms;
    assert_eq!(contents[..cms.len()], cms);
    let holds = |what: &[u8]| cms.windows(what.len()).any(|part| part == what);
    let oid = |hex: &str| hex::decode(hex).expect("hexadecimal");
    let pair = site.app.sealer.pair("Northwind", site.now()).expect("keys");
    let leaf: [u8; 32] = Sha256::digest(pair.leaf.certificate_der()).into();
    assert!(holds(&oid("060b2a864886f70d010910022f")), "signing-certificate-v2");
    assert!(holds(&leaf), "which names the leaf");
    assert!(holds(&oid("0609608648016503040201")), "SHA-256");
    assert!(holds(&[&[0x04, 0x20][..], &digest[..]].concat()), "message-digest is the file's");
    assert!(!holds(&oid("06092a864886f70d010905")), "no signing-time");
    assert!(!holds(&oid("060b2a864886f70d010910020e")), "and no timestamp");

    let sealed = seal::verify::verify(&cms, &digest).expect("it holds");
    let known = site.app.sealer.known().expect("certificates");
    assert!(known.contains(&hex::encode(sealed.leaf_sha256)));
    assert_eq!(verify::verify(&bytes, &known).seal.expect("a seal").level, "B-B");
    let path = site.folder.path().join("agreement.pdf");
    std::fs::write(&path, &bytes).expect("a file");
    let found = run("pdfsig", &[path.to_str().expect("a path")]);
    for words in ["Signature is Valid.", "Total document signed", "ETSI.CAdES.detached", "SHA-256"] {
        assert!(found.contains(words), "{words} is not in:\n{found}");
    }
}

fn honesty_it_claims_a_simple_signature_and_a_seal_nothing_more(backend: Backend) {
    let site = Site::ready(backend);
    let ada = site.admin();
    let sent = site.sent_example(&ada);
    site.signed(&sent, &Side::BOTH);
    let bytes = site.document(&sent);
    let told = flat(&text_of(&bytes, &[]));
    for key in ["document-evidence-intro", "document-no-timestamp"] {
        assert!(told.contains(&flat(&EN.text(key))), "{key} is not in:\n{told}");
    }
    assert!(!told.contains(&flat(&EN.text("document-trial"))));
    let mut anybody = Browser::new(&site.base);
    let checked = anybody.upload("/verify", "pdf", &bytes);
    checked.is_ok().says("Northwind sealed it on").says(&EN.text("verify-no-timestamp"));
    let claims =
        ["qualified electronic", "advanced electronic", "legally binding", "guarantee", "certified", "notar"];
    for said in [told, checked.text()] {
        let said = said.to_lowercase();
        let claimed: Vec<_> = claims.iter().filter(|claim| said.contains(**claim)).collect();
        assert!(claimed.is_empty(), "{claimed:?} in:\n{said}");
    }
    // Where letters stay on the machine, the document says that it shows nothing.
    let trial = site.sent_example(&ada);
    site.signed(&trial, &[Side::Coachee]);
    let [coach, _] = site.parties(&trial);
    let input = sign_input(&site.code(&coach), &coach.name);
    let bench = Bench { trial: true, ..site.bench() };
    signing::sign(&bench, &coach, &input, &Origin::default()).expect("signed");
    assert!(flat(&text_of(&site.document(&trial), &[])).contains(&flat(&EN.text("document-trial"))));
}

fn exactly_once(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.sent_example(&site.admin());
    site.signed(&sent, &[Side::Coach]);
    let [coach, coachee] = site.parties(&sent);
    let input = sign_input(&site.code(&coachee), &coachee.name);
    let gate = Barrier::new(50);
    let signed = std::thread::scope(|scope| {
        let last = || {
            gate.wait();
            sign(&site, &coachee, &input).is_ok()
        };
        let threads: Vec<_> = (0..50).map(|_| scope.spawn(last)).collect();
        threads.into_iter().map(|t| t.join().expect("no panic")).filter(|ok| *ok).count()
    });
    assert_eq!(signed, 1, "one of fifty signs");
    let (documents, copies): (i64, i64) = read(&site, |c| {
        let copies = letter::table.filter(letter::kind.eq("signed-copy")).count();
        Ok((sealed_document::table.count().get_result(c)?, copies.get_result(c)?))
    });
    assert_eq!((documents, copies), (1, 2));
    for party in [coach, coachee] {
        site.letter_to(&party.email, "signed-copy");
        assert!(site.letters_to(&party.email, "signed-copy").is_empty(), "one letter to {}", party.name);
    }
    assert_eq!(counts(&site), (2, 2));
    let events = chain(&site, &sent);
    assert_eq!(trail::first_break(&events), None);
    assert_eq!((of_kind(&events, "signature.made").len(), of_kind(&events, "document.sealed").len()), (2, 1));
    let known = site.app.sealer.known().expect("certificates");
    assert_eq!(verify::verify(&site.document(&sent), &known).outcome, Outcome::Intact);
}

fn consent_statement_and_identity_are_stored_with_their_hashes(backend: Backend) {
    let site = Site::ready(backend);
    let ada = site.admin();
    let opening = site.opening(&ada, "wout@northwind.example");
    let mut draft = site.draft(&opening, &site.candidate(&ada, &opening));
    draft.coachee.language = "nl".into();
    let sent = site.sent(&ada, &site.draft_of(draft));
    site.signed(&sent, &Side::BOTH);
    let (found, events) = (site.found(&sent), chain(&site, &sent));
    for party in site.parties(&sent) {
        let row = found.signature(party.side).expect("a signature");
        assert_eq!(row.statement, adoption::statement(&party), "in the words that were shown");
        assert_eq!(row.statement_hash, ids::hash(&row.statement));
        assert!(!row.identity.is_empty());
        assert_eq!(row.identity_hash, ids::hash(&row.identity));
        let (text, hash): (String, String) = read(&site, |c| {
            let own = consent::table.filter(consent::party_id.eq(&party.id));
            Ok(own.select((consent::text, consent::hash)).first(c)?)
        });
        assert_eq!(text, adoption::consent_text(&party, "Northwind"));
        assert_eq!(hash, ids::hash(&text));
        let data = |kind: &str, key: &str| {
            let of_side = |event: &&&Event| event.data["side"] == party.side.name();
            let all = of_kind(&events, kind);
            all.iter().find(of_side).map(|event| event.data[key].clone()).expect("an event")
        };
        assert_eq!(data("consent.given", "consent"), hash);
        assert_eq!(data("identity.confirmed", "identity"), row.identity_hash);
        assert_eq!(data("signature.made", "statement"), row.statement_hash);
    }
    let [coach, coachee] = site.parties(&sent).map(|party| adoption::statement(&party));
    assert_ne!(coach, coachee, "each in their own language");
}
