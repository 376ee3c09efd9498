//! `Idempotency-Key`: a write that a program sends twice, because the first answer got lost, is done
//! once and answered the same. Kept for a day.

use actix_web::{
    Error, HttpResponse,
    body::{BoxBody, EitherBody, MessageBody},
    dev::{Payload, ServiceRequest, ServiceResponse},
    http::{Method, StatusCode, header},
    middleware::Next,
    web,
};
use diesel::prelude::*;
use jiff::Timestamp;

use super::store;
use crate::{
    clock::DAY,
    db::{self, Connection, schema::answered_request},
    failure::{Failure, Message, Result},
    ids,
    web::App,
};

/// A request that is being answered has this status.
const RUNNING: i32 = 0;

#[derive(Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = answered_request)]
struct Answered {
    id: String,
    member_id: String,
    request_hash: String,
    status: i32,
    body: String,
    created_at: i64,
}

/// Answers a repeated write from what was answered the first time.
pub async fn once(
    mut request: ServiceRequest,
    next: Next<impl MessageBody + 'static>,
) -> Result<ServiceResponse<EitherBody<BoxBody>>, Error> {
    let read = |r: &ServiceRequest, name: &str| {
        r.headers().get(name).and_then(|v| v.to_str().ok()).map(str::to_owned)
    };
    let key = read(&request, "idempotency-key");
    let token = read(&request, "authorization").and_then(|v| v.strip_prefix("Bearer ").map(str::to_owned));
    let writes =
        request.path().starts_with("/api/") && !matches!(*request.method(), Method::GET | Method::HEAD);
    let (Some(key), Some(token), true) = (key, token, writes) else {
        return Ok(next.call(request).await?.map_into_boxed_body().map_into_left_body());
    };
    let body = request.extract::<web::Bytes>().await?;
    let asked = ids::hash([request.method().as_str().as_bytes(), request.path().as_bytes(), &body].concat());
    request.set_payload(Payload::from(body));
    let app = request.app_data::<web::Data<App>>().expect("the app is registered").clone();
    let (now, id) = (app.clock.now(), ids::hash(format!("{token}\n{key}")));
    let begun = {
        let (id, asked) = (id.clone(), asked.clone());
        app.db.write(move |conn| begin(conn, now, &token, &id, &asked)).await?
    };
    if let Begun::Before(answered) = begun {
        let answer = repeated(&answered, &asked)?;
        return Ok(request.into_response(answer).map_into_right_body());
    }
    let response = next.call(request).await?.map_into_boxed_body();
    if matches!(begun, Begun::Nobody) {
        return Ok(response.map_into_left_body());
    }
    let status = response.status();
    let (request, response) = response.into_parts();
    let (head, body) = response.into_parts();
    let bytes =
        actix_web::body::to_bytes(body).await.map_err(|_| Failure::internal("an answer cannot be read"))?;
    let text = String::from_utf8_lossy(&bytes).into_owned();
    app.db.write(move |conn| finish(conn, &id, status, &text)).await?;
    let answer = ServiceResponse::new(request, head.set_body(bytes)).map_into_boxed_body();
    Ok(answer.map_into_left_body())
}

enum Begun {
    Fresh,
    Before(Answered),
    /// The token is nobody's; the handler says so.
    Nobody,
}

fn begin(conn: &mut Connection, now: Timestamp, token: &str, id: &str, asked: &str) -> Result<Begun> {
    let Some(member) = store::by_token(conn, token)? else { return Ok(Begun::Nobody) };
    let row = Answered {
        id: id.to_owned(),
        member_id: member.id,
        request_hash: asked.to_owned(),
        status: RUNNING,
        body: String::new(),
        created_at: now.as_millisecond(),
    };
    let fresh =
        db::insert_once(conn, |c| diesel::insert_into(answered_request::table).values(&row).execute(c))?;
    if fresh {
        return Ok(Begun::Fresh);
    }
    Ok(Begun::Before(answered_request::table.find(id).select(Answered::as_select()).first(conn)?))
}

fn repeated(answered: &Answered, asked: &str) -> Result<HttpResponse> {
    if answered.request_hash != asked {
        return Err(Failure::Conflict(Message::new("error-key-reused")));
    }
    if answered.status == RUNNING {
        return Err(Failure::Conflict(Message::new("error-key-running")));
    }
    let status = u16::try_from(answered.status).ok().and_then(|s| StatusCode::from_u16(s).ok());
    let mut response = HttpResponse::build(status.unwrap_or(StatusCode::OK));
    let kind = if answered.status < 400 { "application/json" } else { "application/problem+json" };
    response.insert_header((header::CONTENT_TYPE, kind)).insert_header(("idempotent-replayed", "true"));
    Ok(response.body(answered.body.clone()))
}

/// Keeps the answer; a fault of ours, or a refusal to listen, is forgotten, so that it can be tried again.
fn finish(conn: &mut Connection, id: &str, status: StatusCode, body: &str) -> Result<()> {
    let row = answered_request::table.find(id);
    if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS {
        diesel::delete(row).execute(conn)?;
    } else {
        diesel::update(row)
            .set((answered_request::status.eq(i32::from(status.as_u16())), answered_request::body.eq(body)))
            .execute(conn)?;
    }
    Ok(())
}

/// Forgets what was answered more than a day ago.
pub fn forget(conn: &mut Connection, now: Timestamp) -> Result<()> {
    let old = answered_request::table.filter(answered_request::created_at.lt(now.as_millisecond() - DAY));
    diesel::delete(old).execute(conn)?;
    Ok(())
}
