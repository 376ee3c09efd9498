//! Openings, ads and wording as JSON.

use actix_web::{HttpResponse, web};
use serde::{Deserialize, Serialize};

use super::{
    Opening, OpeningInput,
    ad::{Ad, Channel, Choice, Length, Promise, Tone},
    edit_rows, edits,
    pages::{home_zone, job, job_url, opened, pay_law},
    pay::PayLaw,
    state_name, store, word_lists,
    wording::{self, Asked, Finding},
};
use crate::{
    access::{self, Act, Reach, State},
    db,
    failure::{Failure, Message, Result},
    people::{Route, Visit},
    playbook::store as playbook,
    to,
    web::{Paging, forms::Json},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/api/v1/openings", Some(Act::SeeOpenings), to!(get, list)),
    Route::new("POST", "/api/v1/openings", Some(Act::CreateOpening), to!(post, create)),
    Route::new("GET", "/api/v1/openings/{id}", Some(Act::SeeOpening), to!(get, show)),
    Route::new("PATCH", "/api/v1/openings/{id}", Some(Act::EditOpening), to!(patch, change)),
    Route::new("POST", "/api/v1/openings/{id}/publish", Some(Act::PublishOpening), to!(post, publish)),
    Route::new("POST", "/api/v1/openings/{id}/withdraw", Some(Act::WithdrawOpening), to!(post, withdraw)),
    Route::new("GET", "/api/v1/openings/{id}/ad", Some(Act::SeeOpening), to!(get, ad)),
    Route::new("GET", "/api/v1/openings/{id}/job-posting", Some(Act::SeePosting), to!(get, job_posting)),
];

#[derive(Serialize, utoipa::ToSchema)]
pub struct OpeningView {
    pub id: String,
    /// draft, published, withdrawn or closed.
    pub state: String,
    pub url: String,
    /// What the law of its place asks of the ad today and does not find there.
    pub pay_transparency: PayLaw,
    #[serde(flatten)]
    pub fields: OpeningInput,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct OpeningList {
    pub openings: Vec<OpeningView>,
}

fn view(visit: &Visit, opening: Opening, state: State) -> OpeningView {
    OpeningView {
        url: job_url(visit, &opening),
        pay_transparency: pay_law(visit, &opening),
        state: state_name(state).to_owned(),
        id: opening.id,
        fields: opening.fields,
    }
}

async fn find(visit: &Visit, act: Act, id: &str) -> Result<(Opening, State)> {
    let (member, now, zone, id) = (visit.may(act)?, visit.now(), home_zone(visit), id.to_owned());
    visit.app.db.read(move |conn| opened(conn, &zone, now, &member, act, &id)).await
}

/// Openings, oldest first.
#[utoipa::path(get, path = "/openings", tag = "openings", params(Paging), responses((status = 200, body = OpeningList)))]
pub async fn list(visit: Visit, paging: web::Query<Paging>) -> Result<HttpResponse> {
    let member = visit.may(Act::SeeOpenings)?;
    let own = access::reach(Act::SeeOpening, &member.roles) == Some(Reach::Own);
    let (now, zone) = (visit.now(), home_zone(&visit));
    let found = visit
        .app
        .db
        .read(move |conn| {
            let openings = store::list(conn, own.then_some(&member), &paging.window())?;
            let today = store::today(now, &zone);
            openings.into_iter().map(|o| Ok((store::state(conn, &o, today)?, o))).collect::<Result<Vec<_>>>()
        })
        .await?;
    let openings = found.into_iter().map(|(state, o)| view(&visit, o, state)).collect();
    Ok(HttpResponse::Ok().json(OpeningList { openings }))
}

/// Makes an opening.
#[utoipa::path(post, path = "/openings", tag = "openings", request_body = OpeningInput,
    responses((status = 201, body = OpeningView), (status = 422, description = "one entry per field to mend")))]
pub async fn create(visit: Visit, body: Json) -> Result<HttpResponse> {
    let member = visit.may(Act::CreateOpening)?;
    let (now, zone) = (visit.now(), home_zone(&visit));
    let input: OpeningInput = body.read()?;
    let opening = visit
        .app
        .db
        .write(move |conn| {
            let book = playbook::current(conn)?;
            let fields = input.check(store::today(now, &zone), &zone, None, &book)?;
            store::create(conn, now, &member, fields)
        })
        .await?;
    Ok(HttpResponse::Created().json(view(&visit, opening, State::OpeningDraft)))
}

/// One opening.
#[utoipa::path(get, path = "/openings/{id}", tag = "openings", responses((status = 200, body = OpeningView)))]
pub async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (opening, state) = find(&visit, Act::SeeOpening, &id).await?;
    Ok(HttpResponse::Ok().json(view(&visit, opening, state)))
}

/// Changes the fields that are sent; what is not sent stays.
#[utoipa::path(patch, path = "/openings/{id}", tag = "openings", request_body = OpeningInput,
    responses((status = 200, body = OpeningView), (status = 422, description = "one entry per field to mend")))]
pub async fn change(visit: Visit, id: web::Path<String>, body: Json) -> Result<HttpResponse> {
    let (member, now, zone) = (visit.may(Act::EditOpening)?, visit.now(), home_zone(&visit));
    let sent: serde_json::Value = body.read()?;
    // Read, merged and written under one lock: of two changes at once neither is lost.
    let (opening, state) = visit
        .app
        .db
        .write(move |conn| {
            db::lock(conn, &id)?;
            let (opening, state) = opened(conn, &zone, now, &member, Act::EditOpening, &id)?;
            let mut merged = serde_json::to_value(&opening.fields)?;
            merge(&mut merged, sent);
            let explain =
                |e: serde_json::Error| Failure::BadRequest(Message::new("error-json").with("detail", e));
            let fields: OpeningInput = serde_json::from_value(merged).map_err(explain)?;
            let (today, book) = (store::today(now, &zone), playbook::current(conn)?);
            let fields = fields.check(today, &zone, Some(&opening.fields), &book)?;
            Ok((store::update(conn, now, &member, &opening, fields)?, state))
        })
        .await?;
    Ok(HttpResponse::Ok().json(view(&visit, opening, state)))
}

/// Lays one JSON value over another, object by object.
fn merge(base: &mut serde_json::Value, over: serde_json::Value) {
    match (base, over) {
        (serde_json::Value::Object(base), serde_json::Value::Object(over)) => {
            for (key, value) in over {
                merge(base.entry(key).or_insert(serde_json::Value::Null), value);
            }
        }
        (base, over) => *base = over,
    }
}

/// Publishes today's wording at the opening's public address.
#[utoipa::path(post, path = "/openings/{id}/publish", tag = "openings", responses((status = 200, body = OpeningView)))]
pub async fn publish(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (opening, _) = find(&visit, Act::PublishOpening, &id).await?;
    let (member, now, url) = (visit.may(Act::PublishOpening)?, visit.now(), job_url(&visit, &opening));
    let opening = visit
        .app
        .db
        .write(move |conn| store::publish(conn, now, &member, &opening, &url).map(|_| opening))
        .await?;
    Ok(HttpResponse::Ok().json(view(&visit, opening, State::OpeningPublished)))
}

/// Takes the ad off its public address.
#[utoipa::path(post, path = "/openings/{id}/withdraw", tag = "openings", responses((status = 200, body = OpeningView)))]
pub async fn withdraw(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (opening, _) = find(&visit, Act::WithdrawOpening, &id).await?;
    let (member, now) = (visit.may(Act::WithdrawOpening)?, visit.now());
    let opening = visit
        .app
        .db
        .write(move |conn| store::withdraw(conn, now, &member, &opening).map(|()| opening))
        .await?;
    Ok(HttpResponse::Ok().json(view(&visit, opening, State::OpeningWithdrawn)))
}

#[derive(Deserialize, utoipa::IntoParams)]
pub struct AdQuery {
    /// careers, linkedin, linkedin_post, indeed, x or plain.
    #[serde(default)]
    pub channel: Option<String>,
    pub language: Option<String>,
    /// warm, direct or formal.
    pub tone: Option<String>,
    /// line, short, section or full, of those that the channel offers; its usual one unless given.
    pub length: Option<String>,
}

#[derive(Serialize, utoipa::ToSchema)]
pub struct AdView {
    pub channel: Channel,
    pub length: Length,
    /// As it goes out: what somebody changed by hand stands here as they left it.
    pub text: String,
    pub html: String,
    pub markdown: String,
    /// As the channel counts.
    pub characters: usize,
    pub limit: Option<usize>,
    pub fits: bool,
    pub promises: Vec<Promise>,
    pub by_hand: bool,
    /// Promises that were edited away by hand.
    pub edited_away: Vec<Promise>,
    pub findings: Vec<Finding>,
}

/// The snippet for one channel, with wording advice.
#[utoipa::path(get, path = "/openings/{id}/ad", tag = "openings", params(AdQuery), responses((status = 200, body = AdView)))]
pub async fn ad(visit: Visit, id: web::Path<String>, query: web::Query<AdQuery>) -> Result<HttpResponse> {
    let (opening, _) = find(&visit, Act::SeeOpening, &id).await?;
    let choice = choice(&query, &opening)?;
    let url = job_url(&visit, &opening);
    let (source, ad, own) = visit
        .app
        .db
        .read(move |conn| {
            let book = playbook::current(conn)?;
            let ad = edit_rows::current(conn, &opening, &book, choice, &url)?;
            Ok((Ad::chosen(&opening, &book, choice, &url), ad, word_lists::own(conn, choice.language)?))
        })
        .await?;
    let text = ad.text();
    let asked = Asked { title: "", text: &text, language: choice.language, own: Some(&own), kinds: &[] };
    let findings = wording::read(&asked).findings;
    Ok(HttpResponse::Ok().json(AdView {
        channel: choice.channel,
        length: choice.length,
        html: ad.html(),
        markdown: ad.markdown(),
        characters: ad.characters(),
        limit: choice.channel.limit(),
        fits: ad.fits(),
        promises: ad.promises(),
        by_hand: ad.by_hand.is_some(),
        edited_away: edits::edited_away(&source, &ad),
        findings,
        text,
    }))
}

/// What is asked for; a name that is not known is refused with those that are.
fn choice(query: &AdQuery, opening: &Opening) -> Result<Choice> {
    let unknown = |known: String| Failure::BadRequest(Message::new("error-choice").with("known", known));
    let channel = match query.channel.as_deref() {
        None | Some("") => Channel::Careers,
        Some(name) => {
            Channel::from_name(name).ok_or_else(|| unknown(Channel::ALL.map(Channel::name).join(", ")))?
        }
    };
    let tone = match query.tone.as_deref() {
        None | Some("") => Tone::Warm,
        Some(name) => Tone::from_name(name).ok_or_else(|| unknown(Tone::ALL.map(Tone::name).join(", ")))?,
    };
    let language = match query.language.as_deref() {
        None | Some("") => opening.language(),
        Some(tag) => tag.parse().map_err(Failure::BadRequest)?,
    };
    let offered = channel.lengths();
    let names = || offered.iter().map(|l| l.name()).collect::<Vec<_>>().join(", ");
    let length = match query.length.as_deref() {
        None | Some("") => channel.usual(),
        Some(name) => {
            let found = Length::from_name(name).filter(|l| offered.contains(l));
            found.ok_or_else(|| unknown(names()))?
        }
    };
    Ok(Choice { channel, language, tone, length })
}

/// schema.org JobPosting of a published opening.
#[utoipa::path(get, path = "/openings/{id}/job-posting", tag = "openings",
    responses((status = 200, description = "JSON-LD"), (status = 409, description = "not published")))]
pub async fn job_posting(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    let (opening, _) = find(&visit, Act::SeePosting, &id).await?;
    let of = opening.id.clone();
    let published = visit.app.db.read(move |conn| store::publication(conn, &of)).await?;
    let published = published.ok_or_else(|| Failure::conflict("error-not-published"))?;
    let posting = job(&visit, &opening, &published)?.posting();
    Ok(HttpResponse::Ok().content_type("application/ld+json").body(posting.to_string()))
}
