//! Signing: consent and a separate Sign act, by each side for itself, once both agree to the same text.
//! The moment the second side signs, one sealed document is stored in the same transaction; with a
//! timestamp authority it waits for its timestamp first.

use diesel::prelude::*;
use jiff::Timestamp;

use super::{
    adoption::{Adopted, SignInput, consent_text, statement},
    codes,
    sealing::{self, Bench},
    store::{self, Agreement, SignatureRow},
};
use crate::{
    access::{self, PartyAct},
    clock,
    db::{
        self, Connection,
        schema::{consent, paper_signature, signature},
    },
    failure::{Failure, Result},
    ids, organisation,
    people::parties::Party,
    trail::{self, Event, Head},
};

/// Where a request came from: kept apart, erasable, never shown to the other side.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    pub address: String,
    pub user_agent: String,
}

/// Signs for a party. The sealed document is made before the transaction that stores the last
/// signature; if the trail or the other side's signature moved meanwhile, it is made again.
///
/// # Errors
/// Something to mend, a wrong code, signed already, or both do not agree to the text yet.
pub fn sign(bench: &Bench, party: &Party, input: &SignInput, origin: &Origin) -> Result<Agreement> {
    let found = bench.db.read_now(|c| store::find(c, &party.agreement))?;
    access::check_party(PartyAct::Sign, found.party_state(party))?;
    let adopted = input.check()?;
    let now = bench.clock.now();
    let code = bench.db.write_now(|c| codes::attempt(c, now, bench.secret, party, &adopted.code))??;
    let payload = trail::data([("address", &origin.address), ("user_agent", &origin.user_agent)]);
    let payload = serde_json::to_string(&payload)?;
    let by_code = |now: Timestamp, found: &Agreement, home: &organisation::Organisation| {
        electronic(now, found, party, &adopted, &code, &home.name)
    };
    finish(bench, party, PartyAct::Sign, &by_code, &payload)
}

/// A signature that is to be stored, with the events that tell of it.
pub struct Made {
    pub signature: SignatureRow,
    /// Consent to sign electronically: text and hash.
    pub consent: Option<(String, String)>,
    /// The code that is used up.
    pub code: Option<String>,
    /// The hash of the scan that was confirmed: still the newest, and not refused.
    pub scan: Option<String>,
    /// What goes before 'signature.made'.
    pub events: Vec<(&'static str, trail::Data)>,
}

/// Makes the signature from how things stand; again if they moved meanwhile.
pub type Making<'a> = dyn Fn(Timestamp, &Agreement, &organisation::Organisation) -> Result<Made> + 'a;

/// Stores a signature for `party`, and seals with the last one.
pub fn finish(
    bench: &Bench,
    party: &Party,
    act: PartyAct,
    making: &Making,
    payload: &str,
) -> Result<Agreement> {
    for _ in 0..20 {
        let now = bench.clock.now();
        let prepared = prepare(bench, now, party, act, making, payload)?;
        if let Some(agreement) = bench.db.write_now(|c| commit(c, bench, now, party, act, &prepared))? {
            return Ok(agreement);
        }
    }
    Err(Failure::conflict("error-busy"))
}

/// Everything a signature writes, made ahead of its transaction.
struct Prepared {
    head: Head,
    /// How many had signed when it was prepared.
    signed: usize,
    made: Made,
    events: Vec<Event>,
    /// Salt and payload of the last event.
    personal: (String, String),
    /// For the last signature: the document.
    pdf: Option<Vec<u8>>,
}

fn prepare(
    bench: &Bench,
    now: Timestamp,
    party: &Party,
    act: PartyAct,
    making: &Making,
    payload: &str,
) -> Result<Prepared> {
    let (found, head, chain, home) = bench.db.read_now(|c| {
        let found = store::find(c, &party.agreement)?;
        let head = trail::peek(c, &party.agreement)?;
        Ok((found, head, trail::chain(c, &party.agreement)?, organisation::get(c)?))
    })?;
    access::check_party(act, found.party_state(party))?;
    let made = making(now, &found, &home)?;
    let personal = (ids::token(), payload.to_owned());
    let events = events(&head, now, &made, &personal);
    let mut pdf = None;
    if found.signatures.len() == 1 && bench.authority.is_none() {
        let chain: Vec<Event> = chain.into_iter().chain(events.iter().cloned()).collect();
        let consent = made.consent.as_ref().map(|(_, hash)| hash.as_str());
        pdf = Some(sealing::last_page(bench, now, &found, (&made.signature, consent), &chain, &home)?);
    }
    Ok(Prepared { signed: found.signatures.len(), head, made, events, personal, pdf })
}

/// The signature a party makes with an emailed link and an emailed code.
fn electronic(
    now: Timestamp,
    found: &Agreement,
    party: &Party,
    adopted: &Adopted,
    code: &str,
    organisation: &str,
) -> Result<Made> {
    let text = found.current.as_ref().ok_or_else(|| Failure::conflict("error-agreement-draft"))?;
    let language = text.read()?.language;
    let (consent, statement) = (consent_text(party, organisation), statement(party));
    let when = language.instant(clock::from_ms(now.as_millisecond()), &party.time_zone);
    let identity = language.text_with("document-identified", &[("when", &when)]);
    let consent_hash = ids::hash(&consent);
    let version = text.version.to_string();
    let given = trail::data([
        ("side", party.side.name()),
        ("consent", &consent_hash),
        ("language", party.language.tag()),
        ("version", &version),
    ]);
    let confirmed = trail::data([
        ("side", party.side.name()),
        ("method", "emailed link and emailed code"),
        ("code", code),
        ("identity", &ids::hash(&identity)),
    ]);
    let method = if adopted.drawing.is_some() { "drawn" } else { "typed" };
    let signature = SignatureRow {
        name: adopted.name.clone(),
        drawing: adopted.drawing.as_ref().map(serde_json::to_string).transpose()?,
        ..SignatureRow::under(text, party, now, method, statement, identity)
    };
    Ok(Made {
        signature,
        consent: Some((consent, consent_hash)),
        code: Some(code.to_owned()),
        scan: None,
        events: vec![("consent.given", given), ("identity.confirmed", confirmed)],
    })
}

fn events(head: &Head, now: Timestamp, made: &Made, personal: &(String, String)) -> Vec<Event> {
    let (row, mut head) = (&made.signature, head.clone());
    let mut events = Vec::new();
    let signed = trail::data([
        ("side", &row.side),
        ("signature", &row.id),
        ("method", &row.method),
        ("text", &row.text_hash),
        ("statement", &row.statement_hash),
        ("version", &row.version.to_string()),
        ("personal", &trail::salted(&personal.0, &personal.1)),
    ]);
    for (kind, data) in made.events.iter().cloned().chain([("signature.made", signed)]) {
        let event = Event::after(&head, &row.agreement_id, now, kind, data);
        head = event.head();
        events.push(event);
    }
    events
}

/// Stores a prepared signature; `None` if something moved since it was prepared.
fn commit(
    conn: &mut Connection,
    bench: &Bench,
    now: Timestamp,
    party: &Party,
    act: PartyAct,
    prepared: &Prepared,
) -> Result<Option<Agreement>> {
    db::lock(conn, &party.agreement)?;
    let found = store::find(conn, &party.agreement)?;
    access::check_party(act, found.party_state(party))?;
    let head = trail::head(conn, &party.agreement)?;
    let text = found.current.as_ref().map(|t| t.hash.as_str());
    if head != prepared.head
        || found.signatures.len() != prepared.signed
        || text != Some(&prepared.made.signature.text_hash)
    {
        return Ok(None);
    }
    if found.opened.as_ref().is_some_and(|v| v.sign_by <= now.as_millisecond()) {
        return Err(Failure::conflict("error-lapsed"));
    }
    if let Some(code) = &prepared.made.code
        && !codes::use_up(conn, now, code)?
    {
        return Err(Failure::invalid("code", "error-code-none"));
    }
    if let Some(scan) = &prepared.made.scan
        && !still_there(conn, &prepared.made.signature, scan)?
    {
        return Err(Failure::conflict("error-scan-moved"));
    }
    store_consent(conn, now, party, prepared)?;
    diesel::insert_into(signature::table).values(&prepared.made.signature).execute(conn)?;
    let (last, before) = prepared.events.split_last().expect("a signature is told of");
    for event in before {
        trail::store(conn, event, now)?;
    }
    trail::store_personal(conn, last, now, &prepared.personal.0, &prepared.personal.1)?;
    match &prepared.pdf {
        Some(pdf) => sealing::store_document(conn, now, bench.secret, &found, pdf, sealing::BASIC)?,
        None => sealing::tell_other(conn, now, bench.secret, &found, party)?,
    }
    store::find(conn, &party.agreement).map(Some)
}

/// Whether a scan is the one that waits for the other side's word.
fn still_there(conn: &mut Connection, row: &SignatureRow, scan: &str) -> Result<bool> {
    let count: i64 = paper_signature::table
        .filter(paper_signature::agreement_id.eq(&row.agreement_id))
        .filter(paper_signature::version.eq(row.version))
        .filter(paper_signature::side.eq(&row.side))
        .filter(paper_signature::sha256.eq(scan))
        .filter(paper_signature::refused_at.is_null())
        .count()
        .get_result(conn)?;
    Ok(count == 1)
}

fn store_consent(conn: &mut Connection, now: Timestamp, party: &Party, prepared: &Prepared) -> Result<()> {
    let Some((text, hash)) = &prepared.made.consent else { return Ok(()) };
    diesel::insert_into(consent::table)
        .values((
            consent::id.eq(ids::new(now)),
            consent::party_id.eq(&party.id),
            consent::version.eq(prepared.made.signature.version),
            consent::language.eq(party.language.tag()),
            consent::text.eq(text),
            consent::hash.eq(hash),
            consent::given_at.eq(now.as_millisecond()),
        ))
        .execute(conn)?;
    Ok(())
}
