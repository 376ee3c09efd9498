//! The page behind a reminder: its reader stops reminders, has none for a while, or has them come again,
//! without signing in. Mail programs post to it by themselves when somebody presses their own button
//! (RFC 8058).

use actix_web::{HttpResponse, web};
use serde_json::{Value, json};

use crate::{
    agreements::store as agreements,
    db::Connection,
    failure::{Failure, Result},
    people::{Visit, parties::Party},
    reviews::choice::{self, Pick},
    web as site,
};

pub async fn show(visit: Visit, token: web::Path<String>) -> Result<HttpResponse> {
    page(&visit, token.into_inner()).await
}

async fn page(visit: &Visit, token: String) -> Result<HttpResponse> {
    let (now, secret) = (visit.now(), visit.app.secret.clone());
    let (to, reminders) = visit
        .app
        .db
        .read(move |conn| {
            let parties = choice::holders(conn, &secret, &token)?;
            let rows = parties.iter().map(|party| row(conn, now, party)).collect::<Result<Vec<_>>>()?;
            Ok((parties.into_iter().next(), rows))
        })
        .await?;
    let to = to.ok_or_else(Failure::not_found)?;
    let frame = site::Frame { lang: to.language, ..visit.frame() };
    frame.page("pages/letters/reminders.html", json!({"name": to.name, "reminders": reminders}))
}

/// The reviews with whom, and what was chosen about reminders of them.
fn row(conn: &mut Connection, now: jiff::Timestamp, party: &Party) -> Result<Value> {
    let agreement = agreements::find(conn, &party.agreement)?;
    let other = agreement.parties_of(agreement.version().max(party.from_version));
    let other = other.iter().find(|p| p.side != party.side).map(|p| p.name.clone()).unwrap_or_default();
    Ok(json!({"other": other, "zone": party.time_zone, "choice": choice::shown(conn, now, party)?}))
}

/// Takes a choice. A mail program carries no cookie and no form token, and needs none: the address is the
/// secret, and reaches no further than this. It gets the page and no redirection.
pub async fn choose(visit: Visit, token: web::Path<String>, body: web::Bytes) -> Result<HttpResponse> {
    let token = token.into_inner();
    let (pressed, one_click) = (pressed(&body), one_click(&body));
    let pick = pressed.or(one_click.then_some(Pick::Stop));
    let pick = pick.ok_or_else(|| Failure::bad_request("error-reminder-choice"))?;
    let (now, secret, given) = (visit.now(), visit.app.secret.clone(), token.clone());
    let chosen = visit.app.db.write(move |conn| {
        let parties = choice::holders(conn, &secret, &given)?;
        parties.iter().try_for_each(|party| choice::pick(conn, now, party, pick))
    });
    chosen.await?;
    if one_click {
        return page(&visit, token).await;
    }
    Ok(site::see_other_with(&format!("/letters/{token}"), "notice-reminders"))
}

fn pressed(body: &[u8]) -> Option<Pick> {
    let mut fields = url::form_urlencoded::parse(body);
    fields.find(|(name, _)| name == "choice").and_then(|(_, value)| Pick::from_name(&value))
}

/// As a form or in parts: RFC 8058 allows both.
fn one_click(body: &[u8]) -> bool {
    let text = String::from_utf8_lossy(body);
    text.contains("List-Unsubscribe") && text.contains("One-Click")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_click_is_known_as_a_form_and_in_parts() {
        assert!(one_click(b"List-Unsubscribe=One-Click"));
        let head = "--cut\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\n";
        assert!(one_click(format!("{head}One-Click\r\n--cut--").as_bytes()));
        assert!(!one_click(b"choice=stop"));
        assert_eq!(pressed(b"choice=snooze-7"), Some(Pick::Days(7)));
        assert_eq!(pressed(b"List-Unsubscribe=One-Click"), None);
        assert_eq!(pressed(b"choice=for+ever"), None);
    }
}
