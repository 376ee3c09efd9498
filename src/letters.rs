//! What becomes of letters once they are saved: those that did not arrive, addresses that take none, and
//! the page behind a reminder where its reader stops it.

pub mod bounces;
mod choosing;
mod pages;
mod report;

use serde_json::Value;

use crate::{
    access::Act,
    db::Connection,
    failure::Result,
    interviews::store as interviews,
    people::{Route, parties, store as members},
    to,
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/letters", Some(Act::SeeLetters), to!(get, pages::list)),
    Route::new("POST", "/letters/suppressions/lift", Some(Act::MendLetters), to!(post, pages::lift)),
    Route::new("POST", "/letters/{id}/retry", Some(Act::MendLetters), to!(post, pages::retry)),
    Route::new("GET", "/letters/{token}", None, to!(get, choosing::show)),
    Route::new("POST", "/letters/{token}", None, to!(post, choosing::choose)),
];

/// Where a saved letter would go today, by its parameters; empty if its reader is gone.
fn address(conn: &mut Connection, params: &str) -> Result<String> {
    let params: Value = serde_json::from_str(params).unwrap_or_default();
    let id = |name: &str| params[name].as_str().unwrap_or_default().to_owned();
    if let Some(candidate) = interviews::by_id(conn, &id("candidate"))? {
        return Ok(candidate.email);
    }
    // A question names its asker, too; it goes to the member.
    if let Some(member) = members::by_id(conn, &id("member"))? {
        return Ok(member.email);
    }
    Ok(parties::by_id(conn, &id("party"))?.map(|p| p.email).unwrap_or_default())
}
