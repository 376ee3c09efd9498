//! Who is asking, from where, and in which language: the first argument of every handler.

use std::{future::Future, pin::Pin};

use actix_web::{FromRequest, HttpMessage as _, HttpRequest, HttpResponse, dev::Payload, http::header, web};
use serde_json::{Value, json};

use super::{
    parties::{self, Party},
    sign_in, store,
    store::Member,
};
use crate::{
    access::{self, Act, State},
    failure::{Failure, Result},
    languages::{Language, from_accept_language},
    organisation::{self, Organisation},
    web::{self as site, App, Frame, error_page::Spoken, security},
};

/// The cookie of a member's session.
pub const SESSION: &str = "session";
/// The cookie of a party's own door.
pub const DOOR: &str = "door";

/// A route, with the act it is for: what the server registers, and what the access test walks.
pub struct Route {
    pub method: &'static str,
    pub path: &'static str,
    /// `None` for what anybody may open, and for a party's door, which checks by itself.
    pub act: Option<Act>,
    pub handler: fn() -> actix_web::Route,
}

impl Route {
    pub const fn new(
        method: &'static str,
        path: &'static str,
        act: Option<Act>,
        handler: fn() -> actix_web::Route,
    ) -> Self {
        Self { method, path, act, handler }
    }
}

/// A handler as a route's last argument: `route!(get, list)`.
#[macro_export]
macro_rules! to {
    ($method:ident, $handler:path) => {
        || actix_web::web::$method().to($handler)
    };
}

pub struct Visit {
    pub app: web::Data<App>,
    pub request: HttpRequest,
    pub language: Language,
    pub organisation: Option<Organisation>,
    pub member: Option<Member>,
    pub party: Option<Party>,
}

impl FromRequest for Visit {
    type Error = actix_web::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Self::Error>>>>;

    fn from_request(request: &HttpRequest, _: &mut Payload) -> Self::Future {
        let request = request.clone();
        Box::pin(async move { Ok(Self::read(request).await?) })
    }
}

impl Visit {
    async fn read(request: HttpRequest) -> Result<Self> {
        let app = request.app_data::<web::Data<App>>().expect("the app is registered").clone();
        if request.uri().to_string().contains("%00") {
            // No address of ours holds a NUL, and PostgreSQL takes none in a text.
            return Err(Failure::not_found());
        }
        let api = request.path().starts_with("/api/");
        let at_door = request.path().starts_with("/pact");
        let bearer = request.headers().get(header::AUTHORIZATION).and_then(|v| v.to_str().ok());
        let bearer = bearer.and_then(|v| v.strip_prefix("Bearer ")).map(|t| t.trim().to_owned());
        let cookie = |name: &str| site::read_cookie(&request, &app.settings, name);
        let session = cookie(SESSION).filter(|_| !api);
        let door = cookie(DOOR).filter(|_| at_door);
        let now = app.clock.now();
        let (organisation, member, party) = app
            .db
            .read(move |conn| {
                let member = match (api, bearer, session) {
                    (true, Some(token), _) => store::by_token(conn, &token)?,
                    (false, _, Some(token)) => sign_in::by_session(conn, now, &token)?,
                    _ => None,
                };
                let party = door.map_or(Ok(None), |token| parties::by_session(conn, now, &token))?;
                Ok((organisation::find(conn)?, member, party))
            })
            .await?;
        let accepted = request.headers().get(header::ACCEPT_LANGUAGE).and_then(|v| v.to_str().ok());
        let language = party
            .as_ref()
            .map(|p| p.language)
            .or(member.as_ref().map(|m| m.language))
            .or(accepted.and_then(from_accept_language))
            .or(organisation.as_ref().and_then(|o| o.language.parse().ok()))
            .unwrap_or_default();
        request.extensions_mut().insert(Spoken(language));
        Ok(Self { app, request, language, organisation, member, party })
    }

    pub fn now(&self) -> jiff::Timestamp {
        self.app.clock.now()
    }

    /// The member who asks.
    ///
    /// # Errors
    /// Nobody is signed in.
    pub fn member(&self) -> Result<&Member> {
        self.member.as_ref().ok_or(Failure::SignIn)
    }

    /// The member, if the act is theirs at all; acts upon one thing are checked again with its state.
    pub fn may(&self, act: Act) -> Result<Member> {
        let member = self.member()?;
        if !access::may(act, &member.roles) {
            return Err(Failure::forbidden());
        }
        Ok(member.clone())
    }

    /// The party at whose door this is.
    pub fn party(&self) -> Result<Party> {
        self.party.clone().ok_or_else(|| Failure::conflict("error-door-closed"))
    }

    /// What the page is framed with.
    pub fn frame(&self) -> Frame {
        let actor = self
            .member
            .as_ref()
            .map(|m| json!({"name": m.name, "roles": m.roles.iter().map(|r| r.name()).collect::<Vec<_>>()}));
        let notice = site::read_cookie(&self.request, &self.app.settings, site::NOTICE);
        let known = notice.filter(|key| key.starts_with("notice-"));
        Frame {
            lang: self.language,
            path: self.request.path().to_owned(),
            csrf: security::form_token(&self.app.secret, &security::browser(&self.request, &self.app)),
            organisation: self.organisation.as_ref().map(|o| json!({"name": o.name, "vision": o.vision})),
            actor,
            trial: self.app.settings.trial(),
            notice: known.and_then(|key| self.language.message(&key, None).ok()),
        }
    }

    pub fn page(&self, template: &str, values: Value) -> Result<HttpResponse> {
        self.frame().page(template, values)
    }

    /// The form again, with its problems; other failures go on as they are.
    pub fn mend(&self, template: &str, failure: Failure, values: Value) -> Result<HttpResponse> {
        self.frame().mend(template, failure, values)
    }
}

/// What a member asks to do with one thing, and where that thing stands.
pub fn check(member: &Member, act: Act, own: bool, state: State) -> Result<()> {
    access::check(act, &member.roles, own, state)
}
