//! Signing: a one-time code by letter, consent, and a separate Sign act, by each side for itself. The
//! moment the second side signs, one sealed document is stored in the same transaction.

use diesel::prelude::*;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{
    document::{self, Signed},
    store::{self, Agreement, SignatureRow},
};
use crate::{
    access::{self, PartyAct},
    clock::{Clock, HOUR, MINUTE},
    db::{
        self, Connection, Database,
        schema::{consent, identity_code, sealed_document, signature},
    },
    failure::{Failure, Message, Problems, Result},
    ids::{self, Secret},
    mail::{
        letter::Kind,
        outbox::{self, Saved},
    },
    organisation,
    paper::Drawing,
    people::{
        Side,
        parties::{self, Party},
    },
    seal::key::Sealer,
    trail::{self, Event, Head},
    web::forms::{self, Check as _},
};

/// How long a code works, in minutes.
pub const CODE_MINUTES: i64 = 10;
/// Wrong codes after which a new one is needed.
const MOST_TRIES: i32 = 5;
/// Codes a party may ask for in an hour.
const MOST_CODES: i64 = 6;

/// What a party sends to sign.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SignInput {
    pub code: String,
    #[serde(deserialize_with = "forms::flag")]
    pub consent: bool,
    pub signed_name: String,
    /// typed or drawn.
    pub signature_kind: String,
    /// Strokes as JSON, for a drawn one.
    pub drawing: String,
}

/// A signature that is in order but for the code.
#[derive(Clone, Debug)]
struct Adopted {
    code: String,
    name: String,
    drawing: Option<Drawing>,
}

/// Where a request came from: kept apart, erasable, never shown to the other side.
#[derive(Clone, Debug, Default)]
pub struct Origin {
    pub address: String,
    pub user_agent: String,
}

impl SignInput {
    fn check(&self) -> Result<Adopted> {
        let mut p = Problems::default();
        let code: String = self.code.chars().filter(char::is_ascii_digit).collect();
        if code.len() != 6 {
            p.key("code", "error-code-form");
        }
        if !self.consent {
            p.key("consent", "error-consent");
        }
        let name = p.line("signed_name", &self.signed_name);
        let drawing = match self.signature_kind.as_str() {
            "typed" | "" => None,
            "drawn" => read_drawing(&mut p, &self.drawing),
            _ => {
                p.add("signature_kind", Message::new("error-choice").with("known", "typed, drawn"));
                None
            }
        };
        p.finish(Adopted { code, name, drawing })
    }
}

/// A drawing that is a signature: enough strokes, large enough, inside its space.
fn read_drawing(p: &mut Problems, json: &str) -> Option<Drawing> {
    const MOST_POINTS: usize = 20_000;
    let Ok(drawing) = serde_json::from_str::<Drawing>(json) else {
        p.key("drawing", "error-drawing-blank");
        return None;
    };
    let points: Vec<&(i32, i32)> = drawing.strokes.iter().flatten().collect();
    let inside = |n: i32, most: u16| (0..=i32::from(most)).contains(&n);
    let sound = drawing.w > 0 && drawing.h > 0 && points.len() <= MOST_POINTS;
    if !sound || !points.iter().all(|(x, y)| inside(*x, drawing.w) && inside(*y, drawing.h)) {
        p.key("drawing", "error-drawing-size");
        return None;
    }
    let spread = |of: fn(&(i32, i32)) -> i32| {
        let (low, high) = (points.iter().map(|p| of(p)).min(), points.iter().map(|p| of(p)).max());
        high.unwrap_or(0) - low.unwrap_or(0)
    };
    if points.len() < 8
        || spread(|p| p.0) < i32::from(drawing.w) / 12
        || spread(|p| p.1) < i32::from(drawing.h) / 20
    {
        p.key("drawing", "error-drawing-blank");
        return None;
    }
    Some(drawing)
}

/// The consent text as it is shown to a party, in their language.
pub fn consent_text(party: &Party, organisation: &str) -> String {
    party.language.text_with("document-consent", &[("sender", organisation)])
}

/// What the Sign act means, as it is shown.
pub fn statement(party: &Party) -> String {
    party.language.text("document-sign-statement")
}

/// Saves a letter with a one-time code.
///
/// # Errors
/// Already signed, or too many codes in an hour.
pub fn ask_code(conn: &mut Connection, now: Timestamp, secret: &Secret, party: &Party) -> Result<()> {
    db::lock(conn, &format!("codes {}", party.id))?;
    let found = store::find(conn, &party.agreement)?;
    access::check_party(PartyAct::AskCode, found.party_state(party.side))?;
    let ms = now.as_millisecond();
    let recent: i64 = identity_code::table
        .filter(identity_code::party_id.eq(&party.id))
        .filter(identity_code::created_at.gt(ms - HOUR))
        .count()
        .get_result(conn)?;
    if recent >= MOST_CODES {
        return Err(Failure::TooMany(Message::new("error-codes-many")));
    }
    let id = ids::new(now);
    diesel::insert_into(identity_code::table)
        .values((
            identity_code::id.eq(&id),
            identity_code::party_id.eq(&party.id),
            identity_code::code_hash.eq(secret.code_hash(&id, &secret.code(&id))),
            identity_code::created_at.eq(ms),
            identity_code::expires_at.eq(ms + CODE_MINUTES * MINUTE),
            identity_code::attempts.eq(0),
        ))
        .execute(conn)?;
    let params = json!({"code": id, "party": party.id});
    outbox::save(conn, now, &Saved { kind: Kind::Code, once: &format!("code {id}"), params })?;
    trail::append(
        conn,
        &party.agreement,
        now,
        "code.sent",
        trail::data([("side", party.side.name()), ("code", &id)]),
    )?;
    Ok(())
}

/// When a code stops working, if it still works.
pub fn code_live(conn: &mut Connection, now: Timestamp, id: &str) -> Result<bool> {
    let expires: Option<i64> = identity_code::table
        .find(id)
        .filter(identity_code::used_at.is_null())
        .select(identity_code::expires_at)
        .first(conn)
        .optional()?;
    Ok(expires.is_some_and(|at| at > now.as_millisecond()))
}

/// Whether a party has a code that still works.
pub fn has_code(conn: &mut Connection, now: Timestamp, party: &Party) -> Result<bool> {
    Ok(latest_code(conn, now, party)?.is_some_and(|(_, _, tries)| tries < MOST_TRIES))
}

/// The newest code that has not expired: its id, its hash, and how often it was tried.
fn latest_code(
    conn: &mut Connection,
    now: Timestamp,
    party: &Party,
) -> Result<Option<(String, String, i32)>> {
    Ok(identity_code::table
        .filter(identity_code::party_id.eq(&party.id))
        .filter(identity_code::used_at.is_null())
        .filter(identity_code::expires_at.gt(now.as_millisecond()))
        .order(identity_code::created_at.desc())
        .select((identity_code::id, identity_code::code_hash, identity_code::attempts))
        .first(conn)
        .optional()?)
}

/// Compares a code, after counting the try: however many come at once, only five are compared.
/// Gives back the code's id, or why it does not hold; the count is kept either way.
fn try_code(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    party: &Party,
    code: &str,
) -> Result<Result<String>> {
    let problem = |key| Ok(Err(Failure::invalid("code", key)));
    let Some((id, hash, _)) = latest_code(conn, now, party)? else { return problem("error-code-none") };
    let open = identity_code::table.find(&id).filter(identity_code::attempts.lt(MOST_TRIES));
    let counted =
        diesel::update(open).set(identity_code::attempts.eq(identity_code::attempts + 1)).execute(conn)?;
    if counted == 0 {
        return problem("error-code-tries");
    }
    if !ids::same(&hash, &secret.code_hash(&id, code)) {
        return problem("error-code-wrong");
    }
    Ok(Ok(id))
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
    let code = desk.db.write_now(|c| try_code(c, now, desk.secret, party, &adopted.code))??;
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
    let used =
        diesel::update(identity_code::table.find(&prepared.code).filter(identity_code::used_at.is_null()))
            .set(identity_code::used_at.eq(now.as_millisecond()))
            .execute(conn)?;
    if used != 1 {
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
        store::letter(conn, now, desk.secret, Kind::SignedCopy, id, version, &party)?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn problem(json: &str) -> Option<&'static str> {
        let mut p = Problems::default();
        read_drawing(&mut p, json);
        match p.finish(()) {
            Err(Failure::Invalid(found)) => Some(found[0].message.key),
            _ => None,
        }
    }

    #[test]
    fn a_scribble_is_no_signature() {
        assert_eq!(problem(""), Some("error-drawing-blank"));
        assert_eq!(problem(r#"{"w":600,"h":200,"strokes":[]}"#), Some("error-drawing-blank"));
        assert_eq!(problem(r#"{"w":600,"h":200,"strokes":[[[5,5],[6,6]]]}"#), Some("error-drawing-blank"));
        assert_eq!(problem(r#"{"w":600,"h":200,"strokes":[[[900,5]]]}"#), Some("error-drawing-size"));
        let line: Vec<_> = (0..40).map(|n| format!("[{},{}]", 20 + n * 8, 40 + (n % 9) * 10)).collect();
        let good = format!(r#"{{"w":600,"h":200,"strokes":[[{}]]}}"#, line.join(","));
        assert_eq!(problem(&good), None);
    }
}
