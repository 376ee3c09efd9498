//! One's own notes of an interview as JSON, under the same rules as on the page.

use actix_web::{HttpResponse, web};
use serde::Serialize;

use super::{
    notes::{self, NoteInput, Saved},
    pages::interview_for,
};
use crate::{
    access::Act,
    clock::from_ms,
    failure::Result,
    people::{Route, Visit},
    to, trail,
    web::forms::Json,
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/api/v1/interviews/{id}/notes", Some(Act::SeeNotes), to!(get, own)),
    Route::new("PUT", "/api/v1/interviews/{id}/notes", Some(Act::WriteNotes), to!(put, save)),
];

#[derive(Serialize, utoipa::ToSchema)]
pub struct NoteView {
    /// Where in the script.
    pub place: String,
    pub text: String,
    /// Raised by one with each save; sent back as `seen`.
    pub edition: i32,
    /// RFC 3339, UTC.
    pub edited_at: String,
}

/// What another tab or program had written at a place.
#[derive(Serialize, utoipa::ToSchema)]
pub struct KeptView {
    pub id: String,
    pub place: String,
    pub text: String,
    /// RFC 3339, UTC.
    pub edited_at: String,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct NotesView {
    pub notes: Vec<NoteView>,
    pub kept: Vec<KeptView>,
}

/// One's own notes, and what was kept beside them.
#[utoipa::path(get, path = "/interviews/{id}/notes", tag = "interviews",
    responses((status = 200, body = NotesView), (status = 404, description = "not one of its interviewers")))]
pub async fn own(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeNotes)?;
    let read = visit.app.db.read(move |conn| {
        let (interview, ..) = interview_for(conn, &member, Act::SeeNotes, &id)?;
        Ok((notes::of_member(conn, &interview, &member)?, notes::kept_of(conn, &interview, &member)?))
    });
    let (own, kept) = read.await?;
    let iso = |ms: i64| trail::iso(from_ms(ms));
    let notes = own.into_iter().map(|n| NoteView {
        edited_at: iso(n.edited_at),
        place: n.place,
        text: n.text,
        edition: n.edition,
    });
    let kept = kept.into_iter().map(|k| KeptView {
        edited_at: iso(k.edited_at),
        id: k.id,
        place: k.place,
        text: k.text,
    });
    Ok(HttpResponse::Ok().json(NotesView { notes: notes.collect(), kept: kept.collect() }))
}

/// Saves one's own note at a place. Sent upon an older edition, the later edit stands, and the other is kept.
#[utoipa::path(put, path = "/interviews/{id}/notes", tag = "interviews", request_body = NoteInput,
    responses((status = 200, body = Saved), (status = 409, description = "the debrief is open"),
    (status = 422, description = "one entry per field to mend")))]
pub async fn save(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::WriteNotes)?, visit.now());
    let input: NoteInput = body.read()?;
    let saved = visit.app.db.write(move |conn| {
        let (interview, ..) = interview_for(conn, &member, Act::WriteNotes, &id)?;
        let edit = input.check(&interview)?;
        notes::save(conn, now, &interview, &member, &edit)
    });
    Ok(HttpResponse::Ok().json(saved.await?))
}
