//! Sealing: one document for each version that both sides have signed. Without a timestamp authority it is
//! stored with the last signature; with one, a chore fetches the timestamp first, and no network call ever
//! happens inside a transaction.

use diesel::prelude::*;
use jiff::{SignedDuration, Timestamp};
use url::Url;

use super::{
    document::{self, Extra, Signed, Stamp},
    notes, sending,
    store::{self, Agreement, SignatureRow},
};
use crate::{
    clock::{self, Clock, DAY},
    db::{
        self, Connection, Database,
        schema::{approval, paper_signature, sealed_document, signature},
    },
    failure::{Failure, Result},
    ids::{self, Secret},
    mail::letter::Kind,
    openings::store::today,
    organisation::{self, Organisation},
    people::{Side, feeds, parties::Party},
    seal::key::Sealer,
    settings::Settings,
    trail::{self, Event},
};

/// The seal's level without a timestamp, and with one (ETSI EN 319 142-1).
pub const BASIC: &str = "B-B";
pub const STAMPED: &str = "B-T";

/// What signing and sealing need besides the people's own words.
pub struct Bench<'a> {
    pub db: &'a Database,
    pub clock: &'a Clock,
    pub secret: &'a Secret,
    pub sealer: &'a Sealer,
    pub trial: bool,
    /// Where timestamps come from; none for seals without.
    pub authority: Option<&'a Url>,
    /// After which a document is released without a timestamp.
    pub wait: SignedDuration,
}

impl<'a> Bench<'a> {
    /// The bench of a running installation.
    pub fn of(
        db: &'a Database,
        clock: &'a Clock,
        secret: &'a Secret,
        sealer: &'a Sealer,
        settings: &'a Settings,
    ) -> Self {
        Self {
            db,
            clock,
            secret,
            sealer,
            trial: settings.trial(),
            authority: settings.timestamp_url.as_ref(),
            wait: settings.timestamp_wait,
        }
    }
}

/// The sealed document with both signatures and the trail up to the last one; that one is not stored yet,
/// nor is the consent it comes with.
pub fn last_page(
    bench: &Bench,
    now: Timestamp,
    found: &Agreement,
    (last, consent): (&SignatureRow, Option<&str>),
    chain: &[Event],
    home: &Organisation,
) -> Result<Vec<u8>> {
    let mut rows: Vec<SignatureRow> = found.signatures.clone();
    rows.push(last.clone());
    let mut extra = bench.db.read_now(|c| extra(c, found))?;
    let side = Side::from_name(&last.side).ok_or_else(|| Failure::internal("a side"))?;
    extra.consents.extend(consent.map(|hash| (side, hash.to_owned())));
    make(bench, now, found, &rows, (chain, extra), home, Stamp::None)
}

fn make(
    bench: &Bench,
    now: Timestamp,
    found: &Agreement,
    rows: &[SignatureRow],
    (chain, mut extra): (&[Event], Extra),
    home: &Organisation,
    stamp: Stamp,
) -> Result<Vec<u8>> {
    let current = found.current.as_ref().ok_or_else(|| Failure::conflict("error-agreement-draft"))?;
    let of = |side: Side| {
        let row = rows.iter().find(|r| r.side == side.name());
        row.ok_or_else(|| Failure::internal("a signature is missing"))
    };
    let [coach, coachee] = found.parties_of(current.version);
    let last = rows.iter().map(|r| r.signed_at).max();
    extra.signed_on = last.map(|ms| today(clock::from_ms(ms), &home.time_zone));
    let on_paper = |side: Side| of(side).is_ok_and(|row| row.method == "paper");
    extra.scans.retain(|(side, ..)| on_paper(*side));
    let signed = Signed {
        json: &current.text,
        hash: &current.hash,
        signatures: [of(Side::Coach)?, of(Side::Coachee)?],
        zones: [&coach.time_zone, &coachee.time_zone],
        trail: chain,
        extra: &extra,
        trial: bench.trial,
        stamp,
    };
    let pair = bench.sealer.pair(&home.name, now)?;
    document::seal(&signed, &pair, now)
}

fn extra(conn: &mut Connection, found: &Agreement) -> Result<Extra> {
    use crate::db::schema::consent;
    let version = found.version();
    let mut all = Extra::default();
    for party in found.parties_of(version) {
        let given: Option<String> = consent::table
            .filter(consent::party_id.eq(&party.id))
            .filter(consent::version.eq(version))
            .select(consent::hash)
            .first(conn)
            .optional()?;
        all.consents.extend(given.map(|hash| (party.side, hash)));
    }
    let hash = found.current.as_ref().map(|t| t.hash.clone()).unwrap_or_default();
    let approved: Vec<(String, i64, String)> = approval::table
        .filter(approval::agreement_id.eq(&found.id))
        .filter(approval::version.eq(version))
        .filter(approval::text_hash.eq(hash))
        .filter(approval::withdrawn_at.is_null())
        .order(approval::side)
        .select((approval::side, approval::approved_at, approval::ratings))
        .load(conn)?;
    let side = |name: &str| Side::from_name(name).ok_or_else(|| Failure::internal("a side"));
    for (name, at, ratings) in approved {
        all.approvals.push((side(&name)?, at, ratings));
    }
    let scans: Vec<(String, Option<String>, Option<Vec<u8>>)> = paper_signature::table
        .filter(paper_signature::agreement_id.eq(&found.id))
        .filter(paper_signature::version.eq(version))
        .filter(paper_signature::scan.is_not_null())
        .select((paper_signature::side, paper_signature::media_type, paper_signature::scan))
        .load(conn)?;
    for (name, media, bytes) in scans {
        if let (Some(media), Some(bytes)) = (media, bytes) {
            all.scans.push((side(&name)?, media, bytes));
        }
    }
    all.replaced_at = found.sealed_versions.last().filter(|s| s.version < version).map(|s| s.sealed_at);
    Ok(all)
}

/// Stores the document in the transaction that makes the version whole, and sends each side a copy.
pub fn store_document(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    found: &Agreement,
    pdf: &[u8],
    level: &str,
) -> Result<()> {
    let (id, version) = (&found.id, found.version());
    let sha256 = ids::hash(pdf);
    diesel::insert_into(sealed_document::table)
        .values((
            sealed_document::id.eq(ids::new(now)),
            sealed_document::agreement_id.eq(id),
            sealed_document::version.eq(version),
            sealed_document::pdf.eq(pdf),
            sealed_document::sha256.eq(&sha256),
            sealed_document::sealed_at.eq(now.as_millisecond()),
            sealed_document::level.eq(level),
        ))
        .execute(conn)?;
    let data = trail::data([("sha256", &sha256), ("level", level), ("version", &version.to_string())]);
    trail::append(conn, id, now, "document.sealed", data)?;
    let kind = if found.in_force().is_some() { Kind::Amended } else { Kind::SignedCopy };
    let both = found.parties_of(version);
    // Their letters name where each one's calendar is read.
    feeds::begin(conn, now, secret, &both.map(|p| p.email.as_str()))?;
    for party in both {
        sending::letter(conn, now, secret, kind, version, party)?;
    }
    let before = found.parties();
    let [coach, _] = found.parties_of(version);
    if found.in_force().is_some() && before[0].id != coach.id {
        sending::letter(conn, now, secret, Kind::Replaced, version, &before[0])?;
    }
    Ok(())
}

/// Tells the other side that it is their turn to sign.
pub fn tell_other(
    conn: &mut Connection,
    now: Timestamp,
    secret: &Secret,
    found: &Agreement,
    signer: &Party,
) -> Result<()> {
    if !found.signatures.is_empty() {
        return Ok(());
    }
    notes::tell(conn, now, secret, found.other(signer.side))
}

/// How far back a signature can lie whose document still waits.
const LONGEST_WAIT: i64 = 400 * DAY;

/// Agreements that both have signed and whose document waits for its timestamp, the longest first.
pub fn waiting(conn: &mut Connection, now: Timestamp) -> Result<Vec<String>> {
    let sealed = sealed_document::table
        .filter(sealed_document::agreement_id.eq(signature::agreement_id))
        .filter(sealed_document::version.eq(signature::version));
    let rows: Vec<(String, i32, String)> = signature::table
        .filter(signature::signed_at.gt(now.as_millisecond() - LONGEST_WAIT))
        .filter(diesel::dsl::not(diesel::dsl::exists(sealed)))
        .order(signature::signed_at)
        .select((signature::agreement_id, signature::version, signature::side))
        .load(conn)?;
    let other = |id: &str, version: i32, side: &str| {
        rows.iter().any(|(i, v, s)| i == id && *v == version && s != side)
    };
    let both =
        rows.iter().filter(|(id, version, side)| side == Side::Coach.name() && other(id, *version, side));
    Ok(both.map(|(id, ..)| id.clone()).collect())
}

/// Seals a version that both have signed: with a timestamp if the authority gives one, without when it
/// has been waited for long enough. `false` if it still waits.
///
/// # Errors
/// Why no timestamp could be had, while it still waits.
pub fn stamp(bench: &Bench, id: &str) -> Result<bool> {
    let now = bench.clock.now();
    let (found, chain, home, extra) = bench.db.read_now(|c| {
        let found = store::find(c, id)?;
        let extra = extra(c, &found)?;
        Ok((found, trail::chain(c, id)?, organisation::get(c)?, extra))
    })?;
    if found.sealed().is_some() || found.signatures.len() < 2 {
        return Ok(true);
    }
    let last = chain.iter().rposition(|e| e.kind == "signature.made").map_or(0, |at| at + 1);
    let chain = &chain[..last];
    let signed_at = found.signatures.iter().map(|s| s.signed_at).max().unwrap_or(0);
    let waited = now.as_millisecond() - signed_at;
    let attempt = match bench.authority {
        Some(authority) => {
            let stamp = Stamp::Authority(authority.clone());
            make(bench, now, &found, &found.signatures, (chain, extra.clone()), &home, stamp)
                .map(|pdf| (pdf, STAMPED))
        }
        None => Err(Failure::conflict("error-timestamp-waiting")),
    };
    let long_enough = bench.authority.is_none() || i128::from(waited) >= bench.wait.as_millis();
    let (pdf, level) = match attempt {
        Ok(done) => done,
        Err(failure) if !long_enough => return Err(failure),
        Err(_) => {
            let stamp = Stamp::Missing;
            (make(bench, now, &found, &found.signatures, (chain, extra), &home, stamp)?, BASIC)
        }
    };
    bench.db.write_now(|conn| {
        // A text that both have signed changes no more: all that can have come between is its document.
        db::lock(conn, id)?;
        let sealed = sealed_document::table
            .filter(sealed_document::agreement_id.eq(id))
            .filter(sealed_document::version.eq(found.version()));
        if !diesel::select(diesel::dsl::exists(sealed)).get_result::<bool>(conn)? {
            store_document(conn, now, bench.secret, &found, &pdf, level)?;
        }
        Ok(true)
    })
}
