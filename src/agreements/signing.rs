//! Signing: consent and a separate Sign act, by each side for itself. The moment the second side signs,
//! one sealed document is stored in the same transaction.

use diesel::prelude::*;
use jiff::Timestamp;

use super::{
    adoption::{Adopted, SignInput, consent_text, statement},
    codes,
    document::{self, Signed},
    sending,
    store::{self, Agreement, SignatureRow},
};
use crate::{
    access::{self, PartyAct},
    clock::Clock,
    db::{
        self, Connection, Database,
        schema::{consent, sealed_document, signature},
    },
    failure::{Failure, Result},
    ids::{self, Secret},
    mail::letter::Kind,
    organisation,
    people::{
        Side,
        parties::{self, Party},
    },
    seal::key::Sealer,
    trail::{self, Event, Head},
};

/// Where a request came from: kept apart, erasable, never shown to the other side.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    pub address: String,
    pub user_agent: String,
}

/// What signing needs besides the party's own words.
pub struct Desk<'a> {
    pub db: &'a Database,
    pub clock: &'a Clock,
    pub secret: &'a Secret,
    pub sealer: &'a Sealer,
    pub trial: bool,
}

/// Signs for a party. The sealed document is made before the transaction that stores the last
/// signature; if the trail or the other side's signature moved meanwhile, it is made again.
///
/// # Errors
/// Something to mend, a wrong code, signed already.
pub fn sign(desk: &Desk, party: &Party, input: &SignInput, origin: &Origin) -> Result<Agreement> {
    let found = desk.db.read_now(|c| store::find(c, &party.agreement))?;
    access::check_party(PartyAct::Sign, found.party_state(party.side))?;
    let adopted = input.check()?;
    let now = desk.clock.now();
    let code = desk.db.write_now(|c| codes::attempt(c, now, desk.secret, party, &adopted.code))??;
    for _ in 0..20 {
        let now = desk.clock.now();
        let prepared = prepare(desk, now, party, &adopted, &code, origin)?;
        if let Some(agreement) = desk.db.write_now(|c| commit(c, desk, now, party, &prepared))? {
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
    consent: (String, String),
    signature: SignatureRow,
    code: String,
    events: Vec<Event>,
    /// Salt and payload of the last event.
    personal: (String, String),
    /// For the last signature: the document.
    pdf: Option<Vec<u8>>,
}

fn prepare(
    desk: &Desk,
    now: Timestamp,
    party: &Party,
    adopted: &Adopted,
    code: &str,
    origin: &Origin,
) -> Result<Prepared> {
    let (found, head, chain, home) = desk.db.read_now(|c| {
        let found = store::find(c, &party.agreement)?;
        Ok((
            found,
            trail::peek(c, &party.agreement)?,
            trail::chain(c, &party.agreement)?,
            organisation::get(c)?,
        ))
    })?;
    access::check_party(PartyAct::Sign, found.party_state(party.side))?;
    let sent = found.sent.as_ref().ok_or_else(|| Failure::conflict("error-agreement-draft"))?;
    let (consent, statement) = (consent_text(party, &home.name), statement(party));
    let row = SignatureRow {
        id: ids::new(now),
        agreement_id: found.id.clone(),
        version: sent.version,
        side: party.side.name().to_owned(),
        name: adopted.name.clone(),
        method: if adopted.drawing.is_some() { "drawn" } else { "typed" }.to_owned(),
        drawing: adopted.drawing.as_ref().map(serde_json::to_string).transpose()?,
        statement_hash: ids::hash(&statement),
        statement,
        text_hash: sent.hash.clone(),
        identified_at: now.as_millisecond(),
        signed_at: now.as_millisecond(),
    };
    let consent_hash = ids::hash(&consent);
    let payload = trail::data([("address", &origin.address), ("user_agent", &origin.user_agent)]);
    let personal = (ids::token(), serde_json::to_string(&payload)?);
    let events = events(&head, now, party, &row, &consent_hash, code, &personal);
    let mut prepared = Prepared {
        signed: found.signatures.len(),
        consent: (consent, consent_hash),
        signature: row,
        code: code.to_owned(),
        personal,
        pdf: None,
        head,
        events,
    };
    if let Some(other) = found.signature(party.side.other()) {
        prepared.pdf = Some(last_page(desk, now, &found, other, chain, &prepared, &home)?);
    }
    Ok(prepared)
}

fn events(
    head: &Head,
    now: Timestamp,
    party: &Party,
    row: &SignatureRow,
    consent_hash: &str,
    code: &str,
    personal: &(String, String),
) -> Vec<Event> {
    let side = party.side.name();
    let chain = &party.agreement;
    let version = row.version.to_string();
    let consent = trail::data([
        ("side", side),
        ("consent", consent_hash),
        ("language", party.language.tag()),
        ("version", &version),
    ]);
    let consent = Event::after(head, chain, now, "consent.given", consent);
    let identity = trail::data([("side", side), ("method", "emailed link and emailed code"), ("code", code)]);
    let identity = Event::after(&consent.head(), chain, now, "identity.confirmed", identity);
    let made = trail::data([
        ("side", side),
        ("signature", &row.id),
        ("method", &row.method),
        ("text", &row.text_hash),
        ("statement", &row.statement_hash),
        ("version", &version),
        ("personal", &ids::hash(format!("{}\n{}", personal.0, personal.1))),
    ]);
    let made = Event::after(&identity.head(), chain, now, "signature.made", made);
    vec![consent, identity, made]
}

/// The sealed document with both signatures and the trail up to this last one.
fn last_page(
    desk: &Desk,
    now: Timestamp,
    found: &Agreement,
    other: &SignatureRow,
    mut chain: Vec<Event>,
    prepared: &Prepared,
    home: &organisation::Organisation,
) -> Result<Vec<u8>> {
    let sent = found.sent.as_ref().expect("it was sent");
    chain.extend(prepared.events.iter().cloned());
    let mine = &prepared.signature;
    let (coach, coachee) = if mine.side == Side::Coach.name() { (mine, other) } else { (other, mine) };
    let parties = desk.db.read_now(|c| parties::of_agreement(c, &found.id))?;
    let signed = Signed {
        json: &sent.text,
        hash: &sent.hash,
        signatures: [coach, coachee],
        zones: [&parties[0].time_zone, &parties[1].time_zone],
        trail: &chain,
        trial: desk.trial,
    };
    let pair = desk.sealer.pair(&home.name, now)?;
    document::seal(&signed, &pair, now)
}

/// Stores a prepared signature; `None` if something moved since it was prepared.
fn commit(
    conn: &mut Connection,
    desk: &Desk,
    now: Timestamp,
    party: &Party,
    prepared: &Prepared,
) -> Result<Option<Agreement>> {
    db::lock(conn, &party.agreement)?;
    let found = store::find(conn, &party.agreement)?;
    access::check_party(PartyAct::Sign, found.party_state(party.side))?;
    let head = trail::head(conn, &party.agreement)?;
    if head != prepared.head || found.signatures.len() != prepared.signed {
        return Ok(None);
    }
    if !codes::use_up(conn, now, &prepared.code)? {
        return Err(Failure::invalid("code", "error-code-none"));
    }
    store_consent(conn, now, party, prepared)?;
    diesel::insert_into(signature::table).values(&prepared.signature).execute(conn)?;
    store_events(conn, now, prepared)?;
    if let Some(pdf) = &prepared.pdf {
        store_document(conn, desk, now, prepared, pdf)?;
    }
    store::find(conn, &party.agreement).map(Some)
}

fn store_consent(conn: &mut Connection, now: Timestamp, party: &Party, prepared: &Prepared) -> Result<()> {
    let (text, hash) = &prepared.consent;
    diesel::insert_into(consent::table)
        .values((
            consent::id.eq(ids::new(now)),
            consent::party_id.eq(&party.id),
            consent::version.eq(prepared.signature.version),
            consent::language.eq(party.language.tag()),
            consent::text.eq(text),
            consent::hash.eq(hash),
            consent::given_at.eq(now.as_millisecond()),
        ))
        .execute(conn)?;
    Ok(())
}

fn store_events(conn: &mut Connection, now: Timestamp, prepared: &Prepared) -> Result<()> {
    let (last, before) = prepared.events.split_last().expect("three events");
    for event in before {
        trail::store(conn, event, now)?;
    }
    trail::store_personal(conn, last, now, &prepared.personal.0, &prepared.personal.1)
}

fn store_document(
    conn: &mut Connection,
    desk: &Desk,
    now: Timestamp,
    prepared: &Prepared,
    pdf: &[u8],
) -> Result<()> {
    let (id, version) = (&prepared.signature.agreement_id, prepared.signature.version);
    let sha256 = ids::hash(pdf);
    diesel::insert_into(sealed_document::table)
        .values((
            sealed_document::id.eq(ids::new(now)),
            sealed_document::agreement_id.eq(id),
            sealed_document::version.eq(version),
            sealed_document::pdf.eq(pdf),
            sealed_document::sha256.eq(&sha256),
            sealed_document::sealed_at.eq(now.as_millisecond()),
        ))
        .execute(conn)?;
    trail::append(conn, id, now, "document.sealed", trail::data([("sha256", &sha256), ("level", "B-B")]))?;
    for party in parties::of_agreement(conn, id)? {
        sending::letter(conn, now, desk.secret, Kind::SignedCopy, id, version, &party)?;
    }
    Ok(())
}
