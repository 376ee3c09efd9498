//! The service: all routes in one list, walls around them, chores beside them.

use std::{
    net::{SocketAddr, TcpListener},
    sync::Arc,
};

use actix_web::{App as Actix, HttpResponse, HttpServer, dev::ServerHandle, middleware, web};
use tokio::sync::Notify;
use utoipa::OpenApi as _;

use crate::{
    agreements,
    chores::Chores,
    clock::Clock,
    db::Database,
    door,
    failure::{Failure, Result},
    home,
    ids::Secret,
    insights, interviews, ledger, letters,
    mail::post::{self, Post},
    mailbox, openings, organisation,
    paper::fonts,
    people::{self, Route, Visit},
    playbook, privacy, reviews,
    seal::{key::Sealer, p12},
    settings::Settings,
    templates, to,
    web::{App, error_page, security, static_files},
};

/// The largest form or JSON body; a signed document has its own bound.
const LARGEST_BODY: usize = 2 << 20;

/// Every route, with the act it is for.
pub fn routes() -> impl Iterator<Item = &'static Route> {
    [
        home::ROUTES,
        home::settings::ROUTES,
        people::pages::ROUTES,
        playbook::import_pages::ROUTES,
        playbook::editing::ROUTES,
        playbook::pages::ROUTES,
        playbook::api::ROUTES,
        openings::jobs::ROUTES,
        openings::pages::ROUTES,
        openings::studio::ROUTES,
        openings::api::ROUTES,
        openings::wording_api::ROUTES,
        openings::word_pages::ROUTES,
        interviews::pages::ROUTES,
        interviews::plan_pages::ROUTES,
        interviews::room_pages::ROUTES,
        interviews::api::ROUTES,
        interviews::debrief_pages::ROUTES,
        interviews::debrief_api::ROUTES,
        interviews::material_pages::ROUTES,
        interviews::material_api::ROUTES,
        interviews::plan_api::ROUTES,
        interviews::room_api::ROUTES,
        agreements::pages::ROUTES,
        agreements::acts::ROUTES,
        agreements::clause_pages::ROUTES,
        agreements::hired_pages::ROUTES,
        agreements::api::ROUTES,
        reviews::pages::ROUTES,
        reviews::api::ROUTES,
        ledger::pages::ROUTES,
        privacy::pages::ROUTES,
        privacy::api::ROUTES,
        privacy::notice::ROUTES,
        privacy::settings::ROUTES,
        insights::pages::ROUTES,
        insights::api::ROUTES,
        door::ROUTES,
        letters::ROUTES,
        mailbox::ROUTES,
        ROUTES,
    ]
    .into_iter()
    .flatten()
}

const ROUTES: &[Route] = &[
    Route::new("GET", "/static/{name:.*}", None, to!(get, static_files::file)),
    Route::new("GET", "/health/live", None, to!(get, live)),
    Route::new("GET", "/health/ready", None, to!(get, ready)),
    Route::new("GET", "/api/v1/openapi.json", None, to!(get, openapi)),
];

#[derive(utoipa::OpenApi)]
#[openapi(
    info(title = "coachpact", description = "One promise at every station: ad, interview, agreement, review."),
    servers((url = "/api/v1")),
    paths(
        playbook::api::playbook, playbook::api::add, playbook::api::show, playbook::api::put,
        playbook::api::retire, playbook::api::restore,
        openings::api::list, openings::api::create, openings::api::show, openings::api::change,
        openings::api::publish, openings::api::withdraw, openings::api::ad, openings::api::job_posting,
        openings::wording_api::own_words,
        openings::wording_api::put_own_words,
        interviews::api::add, interviews::api::show, interviews::api::plan, interviews::api::script_json,
        interviews::api::script_pdf, interviews::api::script_html, interviews::api::put_card,
        interviews::api::own_card, interviews::api::cards,
        interviews::debrief_api::show, interviews::debrief_api::open, interviews::debrief_api::add,
        interviews::debrief_api::decide,
        interviews::material_api::show, interviews::material_api::add, interviews::material_api::retire,
        interviews::material_api::choose, interviews::material_api::versions,
        interviews::material_api::renew, interviews::material_api::list,
        interviews::material_api::check_wording,
        interviews::plan_api::show, interviews::plan_api::change, interviews::plan_api::call_off,
        interviews::room_api::own, interviews::room_api::save,
        agreements::api::list, agreements::api::create, agreements::api::show, agreements::api::change,
        agreements::api::send, agreements::api::proposals, agreements::api::propose, agreements::api::amend,
        agreements::api::end, agreements::api::document, agreements::api::trail_json, agreements::api::verify_pdf,
        agreements::hired_pages::themes,
        privacy::api::show, privacy::api::keep, privacy::api::give_out, privacy::api::erase,
        reviews::api::list, reviews::api::move_review, reviews::api::check_in,
        insights::api::show,
    ),
    modifiers(&Tokens),
)]
struct Document;

/// Every operation but verifying asks for a token.
struct Tokens;

impl utoipa::Modify for Tokens {
    fn modify(&self, document: &mut utoipa::openapi::OpenApi) {
        use utoipa::openapi::security::{Http, HttpAuthScheme, SecurityRequirement, SecurityScheme};
        let components = document.components.get_or_insert_default();
        components.add_security_scheme("token", SecurityScheme::Http(Http::new(HttpAuthScheme::Bearer)));
        document.security = Some(vec![SecurityRequirement::new("token", Vec::<String>::new())]);
    }
}

/// The API's description, OpenAPI 3.1.
pub fn openapi_document() -> String {
    Document::openapi().to_json().expect("the description is plain data")
}

async fn openapi() -> HttpResponse {
    HttpResponse::Ok().content_type("application/json").body(openapi_document())
}

async fn live() -> HttpResponse {
    HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("alive\n")
}

/// Ready once the database answers.
async fn ready(visit: Visit) -> Result<HttpResponse> {
    visit.app.db.read(organisation::find).await?;
    Ok(HttpResponse::Ok().content_type("text/plain; charset=utf-8").body("ready\n"))
}

/// A running service.
pub struct Running {
    pub address: SocketAddr,
    pub handle: ServerHandle,
    pub server: actix_web::dev::Server,
    pub app: web::Data<App>,
    pub chores: Chores,
}

/// Opens the database, binds the address and starts the workers; nothing is sent before the chores run.
pub fn start(mut settings: Settings, clock: Clock) -> Result<Running> {
    let listener = TcpListener::bind(settings.listen).map_err(|e| {
        Failure::settings(format!(
            "The address {} cannot be used: {e}. Choose another COACHPACT_LISTEN.",
            settings.listen
        ))
    })?;
    let address = listener.local_addr()?;
    if settings.base_url_follows {
        settings.base_url = format!("http://{address}").parse().map_err(Failure::internal)?;
    }
    let db = Database::open(&settings.database_url)?;
    let secret = Secret::open(&settings.data)?;
    if let Some(own) = &settings.seal_p12 {
        // A key that cannot seal is told now, not at somebody's last signature.
        p12::read(&own.path, &own.password, clock.now())?;
    }
    fonts::use_folder(&settings.data.join("fonts"));
    templates::warm_up();
    let wake = Arc::new(Notify::new());
    let app = web::Data::new(App {
        db: db.clone(),
        clock: clock.clone(),
        secret: secret.clone(),
        sealer: Arc::new(Sealer::new(&settings.data, settings.seal_p12.clone())),
        wake: wake.clone(),
        limits: security::Limits::default(),
        settings: settings.clone(),
    });
    let shared = app.clone();
    let http = HttpServer::new(move || {
        Actix::new()
            .app_data(shared.clone())
            .app_data(web::PayloadConfig::new(LARGEST_BODY))
            .wrap(middleware::from_fn(people::repeats::once))
            .wrap(middleware::from_fn(error_page::explain))
            .wrap(middleware::from_fn(security::walls))
            .configure(register)
    })
    .workers(2)
    .shutdown_timeout(30);
    let http = http.listen(listener)?;
    let server = http.run();
    let sealer = app.sealer.clone();
    let chores = Chores { db, clock, secret, settings, sealer, wake };
    Ok(Running { address, handle: server.handle(), server, app, chores })
}

fn register(config: &mut web::ServiceConfig) {
    for route in routes() {
        config.route(route.path, (route.handler)());
    }
}

/// Serves until the process is asked to stop, then drains.
pub async fn serve(running: Running) -> Result<()> {
    let (post, settings) = (Post::from_settings(&running.chores.settings), running.chores.settings.clone());
    tokio::spawn(async move {
        // It may be back before the first letter is due; until then it is known what will be in the way.
        if let Err(sentence) = post::try_out(&settings).await {
            tracing::warn!("{sentence}");
        }
    });
    let chores = tokio::spawn(running.chores.run(post));
    running.server.await?;
    chores.abort();
    Ok(())
}

/// The set-up link to print, while there is no organisation.
pub fn set_up_link(running: &Running) -> Result<Option<String>> {
    let none = running.app.db.read_now(organisation::find)?.is_none();
    Ok(none.then(|| running.app.settings.link(&people::pages::set_up_path(&running.app.secret))))
}
