//! What an installation can be told, and the only reader of the environment.
//!
//! Every setting is an environment variable, or the same name in `coachpact.toml` in the
//! folder the program is started from; the environment wins.

use std::{
    collections::BTreeMap,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
};

use url::Url;

use crate::failure::{Failure, Result};

/// Name, default and meaning of each setting, as `coachpact serve --help` lists them.
pub const SETTINGS: &[(&str, &str, &str)] = &[
    ("DATABASE_URL", "sqlite://data/coachpact.db", "sqlite://FILE or postgres://…"),
    ("COACHPACT_DATA", "data", "folder for keys, the mailbox and added fonts"),
    ("COACHPACT_LISTEN", "127.0.0.1:8080", "address to listen on; port 0 takes a free one"),
    (
        "COACHPACT_BASE_URL",
        "",
        "address people use, that of COACHPACT_LISTEN unless given; https makes cookies Secure",
    ),
    ("COACHPACT_SMTP_URL", "", "smtp://… or smtps://…; without it letters go to the mailbox folder"),
    ("COACHPACT_MAIL_FROM", "Coachpact <coachpact@localhost>", "sender of every letter"),
    ("COACHPACT_TRUSTED_PROXIES", "", "addresses of proxies whose X-Forwarded-For is believed, with commas"),
    ("COACHPACT_LOG", "info", "error, warn, info, debug or a filter"),
    ("COACHPACT_LOG_FORMAT", "text", "text or json"),
];

#[derive(Clone, Debug)]
pub struct Settings {
    pub database_url: String,
    pub data: PathBuf,
    pub listen: SocketAddr,
    pub base_url: Url,
    /// Nobody named an address: it follows where the service really listens.
    pub base_url_follows: bool,
    pub smtp_url: Option<Url>,
    pub mail_from: String,
    pub trusted_proxies: Vec<IpAddr>,
    pub log: String,
    pub log_json: bool,
}

impl Settings {
    /// Reads the environment and `coachpact.toml`.
    ///
    /// # Errors
    /// A setting that cannot be understood, named, with what is expected instead.
    pub fn read() -> Result<Self> {
        let file = match std::fs::read_to_string("coachpact.toml") {
            Ok(text) => toml::from_str::<BTreeMap<String, String>>(&text)
                .map_err(|e| Failure::settings(format!("coachpact.toml cannot be read: {}.", e.message())))?,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => BTreeMap::new(),
            Err(e) => return Err(Failure::settings(format!("coachpact.toml cannot be opened: {e}."))),
        };
        if let Some(unknown) = file.keys().find(|k| !SETTINGS.iter().any(|(name, ..)| name == k)) {
            return Err(Failure::settings(format!(
                "coachpact.toml has a setting '{unknown}' that coachpact does not know. \
                 `coachpact serve --help` lists them all."
            )));
        }
        Self::from_values(|name| std::env::var(name).ok().or_else(|| file.get(name).cloned()))
    }

    /// Builds the settings from any source of values; defaults fill what it does not know.
    pub fn from_values(value: impl Fn(&str) -> Option<String>) -> Result<Self> {
        let get = |name: &str| -> String {
            value(name).filter(|v| !v.is_empty()).unwrap_or_else(|| {
                let found = SETTINGS.iter().find(|(known, ..)| *known == name);
                found.map(|(_, default, _)| (*default).to_owned()).unwrap_or_default()
            })
        };
        let database_url = get("DATABASE_URL");
        let known = ["sqlite://", "postgres://", "postgresql://"];
        if !known.iter().any(|scheme| database_url.starts_with(scheme)) {
            let scheme = database_url.split("://").next().unwrap_or_default();
            return Err(Failure::settings(format!(
                "DATABASE_URL starts with '{scheme}', which coachpact does not know. \
                 Use sqlite://FILE or postgres://USER:PASSWORD@HOST/NAME."
            )));
        }
        let listen: SocketAddr = get("COACHPACT_LISTEN").parse().map_err(|_| {
            Failure::settings("COACHPACT_LISTEN must be an address and a port, such as 127.0.0.1:8080.")
        })?;
        let given = get("COACHPACT_BASE_URL");
        Ok(Self {
            database_url,
            data: get("COACHPACT_DATA").into(),
            listen,
            base_url: base_url(&if given.is_empty() { format!("http://{listen}") } else { given.clone() })?,
            base_url_follows: given.is_empty(),
            smtp_url: smtp_url(&get("COACHPACT_SMTP_URL"))?,
            trusted_proxies: proxies(&get("COACHPACT_TRUSTED_PROXIES"))?,
            mail_from: mail_from(get("COACHPACT_MAIL_FROM"))?,
            log: get("COACHPACT_LOG"),
            log_json: match get("COACHPACT_LOG_FORMAT").as_str() {
                "json" => true,
                "text" => false,
                _ => return Err(Failure::settings("COACHPACT_LOG_FORMAT must be text or json.")),
            },
        })
    }

    pub fn https(&self) -> bool {
        self.base_url.scheme() == "https"
    }

    /// The filter of the log: a plain level is our own; libraries, which write whole requests with their
    /// cookies at the finer levels, stay at warnings. A filter with targets is taken as it is.
    pub fn log_filter(&self) -> String {
        if self.log.contains(['=', ',']) {
            return self.log.clone();
        }
        format!("warn,actix_server=info,coachpact={}", self.log)
    }

    /// Letters stay in a folder on this machine, and only its user may read them in the browser.
    pub fn trial(&self) -> bool {
        self.smtp_url.is_none()
    }

    /// The address of a page, for letters and documents.
    pub fn link(&self, path: &str) -> String {
        format!("{}{path}", self.base_url.as_str().trim_end_matches('/'))
    }
}

fn base_url(text: &str) -> Result<Url> {
    let problem = || {
        Failure::settings(
            "COACHPACT_BASE_URL must be an http or https address without a path, such as https://pact.example.org.",
        )
    };
    let url = Url::parse(text).map_err(|_| problem())?;
    let plain = url.path() == "/" && url.query().is_none() && url.has_host();
    (plain && matches!(url.scheme(), "http" | "https")).then_some(url).ok_or_else(problem)
}

fn smtp_url(text: &str) -> Result<Option<Url>> {
    if text.is_empty() {
        return Ok(None);
    }
    let problem = || {
        Failure::settings("COACHPACT_SMTP_URL must look like smtp://USER:PASSWORD@HOST:587 or smtps://HOST.")
    };
    let url = Url::parse(text).map_err(|_| problem())?;
    (matches!(url.scheme(), "smtp" | "smtps") && url.has_host()).then_some(Some(url)).ok_or_else(problem)
}

fn proxies(text: &str) -> Result<Vec<IpAddr>> {
    let words = text.split(',').map(str::trim).filter(|w| !w.is_empty());
    words
        .map(|w| {
            w.parse().map_err(|_| {
                Failure::settings(format!("COACHPACT_TRUSTED_PROXIES has '{w}', which is no IP address."))
            })
        })
        .collect()
}

fn mail_from(text: String) -> Result<String> {
    match text.parse::<lettre::message::Mailbox>() {
        Ok(_) => Ok(text),
        Err(_) => Err(Failure::settings("COACHPACT_MAIL_FROM must look like Name <address@example.org>.")),
    }
}
