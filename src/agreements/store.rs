//! Agreements as rows: the draft, the text that was sent, signatures, the sealed document. There is no
//! status column: where an agreement stands follows from which rows there are.

use diesel::prelude::*;
use jiff::Timestamp;

use super::{AgreedText, Draft};
use crate::{
    access::{PartyState, State},
    db::{
        self, Connection,
        schema::{agreed_text, agreement, party, sealed_document, signature},
    },
    failure::{Failure, Result},
    ids,
    people::{
        Member, Side,
        parties::{self, Party},
    },
    trail,
    web::Window,
};

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = agreement)]
struct Row {
    id: String,
    opening_id: Option<String>,
    candidate_id: Option<String>,
    draft: String,
    edition: i32,
    created_at: i64,
    created_by: String,
}

/// The text that was sent, whole.
#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = agreed_text)]
pub struct TextRow {
    pub id: String,
    pub agreement_id: String,
    pub version: i32,
    pub text: String,
    pub hash: String,
    pub sent_at: i64,
    pub sent_by: String,
}

#[derive(Clone, Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = signature)]
pub struct SignatureRow {
    pub id: String,
    pub agreement_id: String,
    pub version: i32,
    pub side: String,
    pub name: String,
    /// typed or drawn.
    pub method: String,
    /// The strokes, as JSON.
    pub drawing: Option<String>,
    pub statement: String,
    pub statement_hash: String,
    pub text_hash: String,
    pub identified_at: i64,
    pub signed_at: i64,
}

/// The sealed document, without its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Queryable)]
pub struct Sealed {
    pub sha256: String,
    pub sealed_at: i64,
}

/// An agreement with all that says where it stands.
#[derive(Clone, Debug)]
pub struct Agreement {
    pub id: String,
    pub opening_id: Option<String>,
    pub candidate_id: Option<String>,
    pub draft: Draft,
    /// Counts the saves of the draft, so that two editors do not overwrite each other unseen.
    pub edition: i32,
    pub created_at: i64,
    pub created_by: String,
    pub sent: Option<TextRow>,
    pub signatures: Vec<SignatureRow>,
    pub sealed: Option<Sealed>,
}

impl Agreement {
    pub fn state(&self) -> State {
        match (&self.sent, &self.sealed, self.signatures.len()) {
            (None, ..) => State::AgreementDraft,
            (Some(_), Some(_), _) => State::AgreementSigned,
            (Some(_), None, 0) => State::AgreementSent,
            (Some(_), None, _) => State::AgreementHalfSigned,
        }
    }

    pub fn party_state(&self, side: Side) -> PartyState {
        match (&self.sealed, self.signature(side)) {
            (Some(_), _) => PartyState::Sealed,
            (None, Some(_)) => PartyState::Waiting,
            (None, None) => PartyState::Open,
        }
    }

    pub fn signature(&self, side: Side) -> Option<&SignatureRow> {
        self.signatures.iter().find(|s| s.side == side.name())
    }

    /// The text that was sent.
    pub fn text(&self) -> Result<AgreedText> {
        let sent = self.sent.as_ref().ok_or_else(|| Failure::conflict("error-agreement-draft"))?;
        Ok(serde_json::from_str(&sent.text)?)
    }

    /// Whether the member takes part: drew it up, or is the coach.
    pub fn is_of(&self, member: &Member) -> bool {
        self.created_by == member.id || self.draft.coach.email == member.email
    }

    pub fn path(&self) -> String {
        format!("/agreements/{}", self.id)
    }
}

/// The word for a state, in the API and as part of a message key.
pub fn state_name(state: State) -> &'static str {
    match state {
        State::AgreementSigned => "signed",
        State::AgreementHalfSigned => "half-signed",
        State::AgreementSent => "sent",
        _ => "draft",
    }
}

fn put_parties(conn: &mut Connection, now: Timestamp, id: &str, draft: &Draft) -> Result<()> {
    let known: Vec<(String, String)> =
        party::table.filter(party::agreement_id.eq(id)).select((party::side, party::id)).load(conn)?;
    for side in Side::BOTH {
        let person = draft.person(side);
        let old = known.iter().find(|(s, _)| s == side.name()).map(|(_, id)| id.clone());
        let party = Party {
            id: old.unwrap_or_else(|| ids::new(now)),
            agreement: id.to_owned(),
            side,
            name: person.name.clone(),
            email: person.email.clone(),
            title: person.title.clone(),
            language: person.language.parse().unwrap_or_default(),
            time_zone: person.time_zone.clone(),
        };
        parties::put(conn, &party)?;
    }
    Ok(())
}

/// Keeps a new draft; it was checked, and what it names exists.
pub fn create(conn: &mut Connection, now: Timestamp, by: &Member, draft: &Draft) -> Result<Agreement> {
    let row = Row {
        id: ids::new(now),
        opening_id: draft.opening_id.clone(),
        candidate_id: draft.candidate_id.clone(),
        draft: serde_json::to_string(draft)?,
        edition: 1,
        created_at: now.as_millisecond(),
        created_by: by.id.clone(),
    };
    diesel::insert_into(agreement::table).values(&row).execute(conn)?;
    put_parties(conn, now, &row.id, draft)?;
    trail::append(conn, &row.id, now, "agreement.drafted", trail::data([("by", &by.id)]))?;
    find(conn, &row.id)
}

/// Changes a draft.
///
/// # Errors
/// It was saved by somebody else since `edition`, or sent.
pub fn update(
    conn: &mut Connection,
    now: Timestamp,
    by: &Member,
    id: &str,
    edition: i32,
    draft: &Draft,
) -> Result<Agreement> {
    db::lock(conn, id)?;
    if find(conn, id)?.sent.is_some() {
        return Err(Failure::conflict("error-agreement-sent"));
    }
    let changed = diesel::update(agreement::table.find(id).filter(agreement::edition.eq(edition)))
        .set((agreement::draft.eq(serde_json::to_string(draft)?), agreement::edition.eq(edition + 1)))
        .execute(conn)?;
    if changed == 0 {
        return Err(Failure::conflict("error-edited-meanwhile"));
    }
    put_parties(conn, now, id, draft)?;
    trail::append(conn, id, now, "agreement.changed", trail::data([("by", &by.id)]))?;
    find(conn, id)
}

pub fn find(conn: &mut Connection, id: &str) -> Result<Agreement> {
    let row = agreement::table.find(id).select(Row::as_select()).first(conn).optional()?;
    let row = row.ok_or_else(Failure::not_found)?;
    let sent = agreed_text::table
        .filter(agreed_text::agreement_id.eq(id))
        .order(agreed_text::version.desc())
        .select(TextRow::as_select())
        .first(conn)
        .optional()?;
    let version = sent.as_ref().map_or(0, |s| s.version);
    let signatures = signature::table
        .filter(signature::agreement_id.eq(id))
        .filter(signature::version.eq(version))
        .order(signature::side)
        .select(SignatureRow::as_select())
        .load(conn)?;
    let sealed = sealed_document::table
        .filter(sealed_document::agreement_id.eq(id))
        .filter(sealed_document::version.eq(version))
        .select((sealed_document::sha256, sealed_document::sealed_at))
        .first::<Sealed>(conn)
        .optional()?;
    Ok(Agreement {
        draft: serde_json::from_str(&row.draft)?,
        id: row.id,
        opening_id: row.opening_id,
        candidate_id: row.candidate_id,
        edition: row.edition,
        created_at: row.created_at,
        created_by: row.created_by,
        sent,
        signatures,
        sealed,
    })
}

/// Agreements in the order of their ids, or the newest of them first; only a member's own if wished.
pub fn list(conn: &mut Connection, only_of: Option<&Member>, window: &Window) -> Result<Vec<Agreement>> {
    let mut query = agreement::table.select(agreement::id).limit(window.most()).into_boxed();
    query = match window {
        Window::After(id, _) => query.filter(agreement::id.gt(id.clone())).order(agreement::id),
        Window::Newest(_) => query.order(agreement::id.desc()),
    };
    if let Some(member) = only_of {
        let coached = parties::coached_by(conn, &member.email)?;
        query = query.filter(agreement::created_by.eq(member.id.clone()).or(agreement::id.eq_any(coached)));
    }
    let found: Vec<String> = query.load(conn)?;
    found.iter().map(|id| find(conn, id)).collect()
}

/// The bytes of the sealed document.
pub fn document(conn: &mut Connection, id: &str) -> Result<Vec<u8>> {
    let found = sealed_document::table
        .filter(sealed_document::agreement_id.eq(id))
        .order(sealed_document::version.desc())
        .select(sealed_document::pdf)
        .first::<Vec<u8>>(conn)
        .optional()?;
    found.ok_or_else(|| Failure::conflict("error-not-sealed"))
}

/// Sealed agreements, for those downstream who compute what is due: id and agreed text.
pub fn signed(conn: &mut Connection) -> Result<Vec<(String, AgreedText)>> {
    let rows: Vec<(String, String)> = sealed_document::table
        .inner_join(
            agreed_text::table.on(agreed_text::agreement_id
                .eq(sealed_document::agreement_id)
                .and(agreed_text::version.eq(sealed_document::version))),
        )
        .select((agreed_text::agreement_id, agreed_text::text))
        .load(conn)?;
    rows.into_iter().map(|(id, text)| Ok((id, serde_json::from_str(&text)?))).collect()
}
