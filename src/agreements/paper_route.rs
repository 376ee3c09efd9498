//! Signing on paper, where a side would rather not sign electronically: they print the agreed text, sign
//! it by hand and upload the scan, and the other side confirms it. The record says so.

use diesel::prelude::*;

use super::{
    negotiation::Desk,
    notes,
    sealing::Bench,
    signing::{self, Made},
    store::{self, Agreement, SignatureRow},
    words::given_reason,
};
use crate::{
    access::{self, PartyAct},
    clock,
    db::{Connection, schema::paper_signature},
    failure::{Failure, Message, Result},
    ids,
    people::{Side, parties::Party},
    trail,
};

/// The largest scan, in bytes: it goes into the sealed document.
pub const LARGEST: usize = 5 << 20;
/// The largest picture, in pixels: a page at 600 dots an inch has 35 million.
const MOST_PIXELS: usize = 50_000_000;

/// Where a side's signing on paper stands.
#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = paper_signature)]
pub struct OnPaper {
    pub id: String,
    pub side: String,
    pub text_hash: String,
    pub chosen_at: i64,
    pub media_type: Option<String>,
    pub sha256: Option<String>,
    pub uploaded_at: Option<i64>,
    pub refused_at: Option<i64>,
    /// Why the other side did not confirm it.
    pub reason: String,
}

impl OnPaper {
    /// The word for the page: chosen, or uploaded for the text of that hash and not refused.
    pub fn state(&self, hash: &str) -> &'static str {
        if self.waits() && self.text_hash == hash { "uploaded" } else { "chosen" }
    }

    /// Whether there is a scan that the other side can confirm or refuse.
    pub fn waits(&self) -> bool {
        self.uploaded_at.is_some() && self.refused_at.is_none()
    }
}

/// Who signs the newest version on paper.
pub fn of(conn: &mut Connection, found: &Agreement) -> Result<Vec<OnPaper>> {
    Ok(paper_signature::table
        .filter(paper_signature::agreement_id.eq(&found.id))
        .filter(paper_signature::version.eq(found.version()))
        .order(paper_signature::side)
        .select(OnPaper::as_select())
        .load(conn)?)
}

fn of_side(conn: &mut Connection, found: &Agreement, side: Side) -> Result<Option<OnPaper>> {
    Ok(of(conn, found)?.into_iter().find(|p| p.side == side.name()))
}

/// The bytes of a side's scan, with their media type.
pub fn scan(conn: &mut Connection, found: &Agreement, side: Side) -> Result<(String, Vec<u8>)> {
    let row: Option<(Option<String>, Option<Vec<u8>>)> = paper_signature::table
        .filter(paper_signature::agreement_id.eq(&found.id))
        .filter(paper_signature::version.eq(found.version()))
        .filter(paper_signature::side.eq(side.name()))
        .select((paper_signature::media_type, paper_signature::scan))
        .first(conn)
        .optional()?;
    let (media, bytes) = row.ok_or_else(Failure::not_found)?;
    media.zip(bytes).ok_or_else(Failure::not_found)
}

/// Chooses to sign on paper.
pub fn choose(conn: &mut Connection, desk: &Desk) -> Result<()> {
    let found = desk.open(conn, PartyAct::Paper)?;
    if of_side(conn, &found, desk.party.side)?.is_some() {
        return Ok(());
    }
    let text = found.current.as_ref().ok_or_else(|| Failure::conflict("error-agreement-draft"))?;
    diesel::insert_into(paper_signature::table)
        .values((
            paper_signature::id.eq(ids::new(desk.now)),
            paper_signature::agreement_id.eq(&found.id),
            paper_signature::version.eq(found.version()),
            paper_signature::side.eq(desk.party.side.name()),
            paper_signature::text_hash.eq(&text.hash),
            paper_signature::chosen_at.eq(desk.now.as_millisecond()),
            paper_signature::reason.eq(""),
        ))
        .execute(conn)?;
    let data = trail::data([("side", desk.party.side.name()), ("version", &found.version().to_string())]);
    trail::append(conn, &found.id, desk.now, "paper.chosen", data)?;
    Ok(())
}

/// What a scan is, by its first bytes and its size in pixels; a name or a header proves nothing.
pub fn kind_of(bytes: &[u8]) -> Result<&'static str> {
    if bytes.is_empty() {
        return Err(Failure::invalid("scan", "error-scan-none"));
    }
    if bytes.len() > LARGEST {
        return Err(Failure::TooLarge(Message::new("error-scan-size").with("most", LARGEST >> 20)));
    }
    if bytes.starts_with(b"%PDF-1.") || bytes.starts_with(b"%PDF-2.") {
        return Ok("application/pdf");
    }
    let media = match imagesize::image_type(bytes) {
        Ok(imagesize::ImageType::Png) => "image/png",
        Ok(imagesize::ImageType::Jpeg) => "image/jpeg",
        _ => return Err(Failure::invalid("scan", "error-scan-kind")),
    };
    let size = imagesize::blob_size(bytes).map_err(|_| Failure::invalid("scan", "error-scan-kind"))?;
    if size.width.saturating_mul(size.height) > MOST_PIXELS || size.width == 0 || size.height == 0 {
        return Err(Failure::invalid("scan", "error-scan-pixels"));
    }
    Ok(media)
}

/// Keeps the scan; the other side is told.
pub fn upload(conn: &mut Connection, desk: &Desk, bytes: &[u8]) -> Result<()> {
    let media = kind_of(bytes)?;
    choose(conn, desk)?;
    let found = desk.open(conn, PartyAct::Paper)?;
    let row = of_side(conn, &found, desk.party.side)?.ok_or_else(Failure::not_found)?;
    let sha256 = ids::hash(bytes);
    let text = found.current.as_ref().map(|t| t.hash.clone()).unwrap_or_default();
    diesel::update(paper_signature::table.find(&row.id))
        .set((
            paper_signature::media_type.eq(media),
            paper_signature::scan.eq(bytes),
            paper_signature::sha256.eq(&sha256),
            paper_signature::text_hash.eq(text),
            paper_signature::uploaded_at.eq(desk.now.as_millisecond()),
            paper_signature::refused_at.eq(None::<i64>),
        ))
        .execute(conn)?;
    let data = trail::data([("side", desk.party.side.name()), ("scan", &sha256)]);
    trail::append(conn, &found.id, desk.now, "paper.uploaded", data)?;
    notes::tell(conn, desk.now, desk.secret, found.other(desk.party.side))
}

/// The other side says that the scan is not what they would confirm; it can be uploaded again.
pub fn refuse(conn: &mut Connection, desk: &Desk, reason: &str) -> Result<()> {
    let found = desk.open(conn, PartyAct::ConfirmPaper)?;
    let signer = desk.party.side.other();
    let row = of_side(conn, &found, signer)?.filter(OnPaper::waits).ok_or_else(Failure::not_found)?;
    let reason = given_reason(reason)?;
    diesel::update(paper_signature::table.find(&row.id))
        .set((paper_signature::refused_at.eq(desk.now.as_millisecond()), paper_signature::reason.eq(&reason)))
        .execute(conn)?;
    let data = trail::data([("side", signer.name()), ("by", desk.party.side.name())]);
    let payload = trail::data([("reason", &reason)]);
    trail::append_personal(conn, &found.id, desk.now, "paper.refused", data, &payload)?;
    notes::tell(conn, desk.now, desk.secret, found.other(desk.party.side))
}

/// The other side confirms the scan whose hash it has seen: the signer has signed.
///
/// # Errors
/// There is no scan, another one came meanwhile, or the text moved since it was printed.
pub fn confirm(bench: &Bench, party: &Party, seen: &str) -> Result<Agreement> {
    let found = bench.db.read_now(|c| store::find(c, &party.agreement))?;
    access::check_party(PartyAct::ConfirmPaper, found.party_state(party))?;
    let signer = party.side.other();
    let row = bench.db.read_now(|c| of_side(c, &found, signer))?;
    let row = row.filter(OnPaper::waits).ok_or_else(Failure::not_found)?;
    if row.sha256.as_deref() != Some(seen) {
        return Err(Failure::conflict("error-scan-moved"));
    }
    let signer = found.other(party.side).clone();
    let making = |now: jiff::Timestamp, found: &Agreement, _: &crate::organisation::Organisation| {
        on_paper(now, found, &signer, party, &row)
    };
    signing::finish(bench, &signer, PartyAct::Paper, &making, "{}")
}

fn on_paper(
    now: jiff::Timestamp,
    found: &Agreement,
    signer: &Party,
    by: &Party,
    row: &OnPaper,
) -> Result<Made> {
    let text = found.current.as_ref().ok_or_else(|| Failure::conflict("error-agreement-draft"))?;
    if text.hash != row.text_hash {
        return Err(Failure::conflict("error-text-moved"));
    }
    let language = text.read()?.language;
    let when = language.instant(clock::from_ms(now.as_millisecond()), &signer.time_zone);
    let identity = language.text_with("document-identified-paper", &[("name", &by.name), ("when", &when)]);
    let statement = language.text("document-paper-statement");
    let scan = row.sha256.clone().unwrap_or_default();
    let confirmed = trail::data([
        ("side", signer.side.name()),
        ("by", by.side.name()),
        ("scan", &scan),
        ("identity", &ids::hash(&identity)),
    ]);
    let signature = SignatureRow::under(text, signer, now, "paper", statement, identity);
    Ok(Made {
        signature,
        consent: None,
        code: None,
        scan: Some(scan),
        events: vec![("paper.confirmed", confirmed)],
    })
}
