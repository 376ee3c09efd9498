//! What an installation can be told, and the only reader of the environment.
//!
//! Every setting is an environment variable, or the same name in `coachpact.toml` in the
//! folder the program is started from; the environment wins.

use std::{
    collections::BTreeMap,
    fmt,
    net::{IpAddr, SocketAddr},
    path::PathBuf,
    time::Duration,
};

use jiff::SignedDuration;
use lettre::message::Mailbox;
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
    (
        "COACHPACT_MAIL_PER_MINUTE",
        "0",
        "most letters a minute, 0 for any number; sign-in links and codes always leave at once",
    ),
    ("COACHPACT_MAIL_PER_DOMAIN", "0", "the same to one domain, such as example.org"),
    ("COACHPACT_TRUSTED_PROXIES", "", "addresses of proxies whose X-Forwarded-For is believed, with commas"),
    (
        "COACHPACT_TIMESTAMP_URL",
        "",
        "http(s) address of a timestamp authority (RFC 3161); without it the seal is PAdES B-B",
    ),
    (
        "COACHPACT_TIMESTAMP_WAIT_HOURS",
        "24",
        "after which a document is released without a timestamp and says so",
    ),
    (
        "COACHPACT_SEAL_P12",
        "",
        "PKCS#12 file with your own ECDSA P-256 key and certificate; without it the seal makes its own",
    ),
    ("COACHPACT_SEAL_P12_PASSWORD", "", "password of that file"),
    ("COACHPACT_LOG", "info", "error, warn, info, debug or a filter"),
    ("COACHPACT_LOG_FORMAT", "text", "text or json"),
];

#[derive(Clone)]
pub struct Settings {
    pub database_url: String,
    pub data: PathBuf,
    pub listen: SocketAddr,
    pub base_url: Url,
    /// Nobody named an address: it follows where the service really listens.
    pub base_url_follows: bool,
    pub smtp_url: Option<Url>,
    pub mail_from: Mailbox,
    /// Most letters a minute, in all and to one domain; 0 for any number.
    pub mail_per_minute: u32,
    pub mail_per_domain: u32,
    /// How long a mail server is waited for at one step. No setting: only a test is less patient.
    pub mail_patience: Duration,
    pub trusted_proxies: Vec<IpAddr>,
    /// The timestamp authority; without one a seal is B-B.
    pub timestamp_url: Option<Url>,
    /// After which a document is released without a timestamp.
    pub timestamp_wait: SignedDuration,
    pub seal_p12: Option<P12>,
    pub log: String,
    pub log_json: bool,
}

/// Leaves out whatever may hold a password: the addresses of the database, the mail server and the
/// timestamp authority, and the PKCS#12 file's own.
impl fmt::Debug for Settings {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Settings")
            .field("data", &self.data)
            .field("listen", &self.listen)
            .field("base_url", &self.base_url.as_str())
            .field("seal_p12", &self.seal_p12)
            .field("log", &self.log)
            .finish_non_exhaustive()
    }
}

/// A PKCS#12 file with the key and the certificate that seal, and its password.
#[derive(Clone, PartialEq, Eq)]
pub struct P12 {
    pub path: PathBuf,
    pub password: String,
}

impl fmt::Debug for P12 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("P12").field("path", &self.path).finish_non_exhaustive()
    }
}

/// No mail server is waited for longer than this at any step.
const MAIL_PATIENCE: Duration = Duration::from_secs(60);

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
            mail_from: mail_from(&get("COACHPACT_MAIL_FROM"))?,
            mail_per_minute: letters("COACHPACT_MAIL_PER_MINUTE", &get("COACHPACT_MAIL_PER_MINUTE"))?,
            mail_per_domain: letters("COACHPACT_MAIL_PER_DOMAIN", &get("COACHPACT_MAIL_PER_DOMAIN"))?,
            mail_patience: MAIL_PATIENCE,
            timestamp_url: timestamp_url(&get("COACHPACT_TIMESTAMP_URL"))?,
            timestamp_wait: timestamp_wait(&get("COACHPACT_TIMESTAMP_WAIT_HOURS"))?,
            seal_p12: seal_p12(get("COACHPACT_SEAL_P12"), get("COACHPACT_SEAL_P12_PASSWORD"))?,
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

fn mail_from(text: &str) -> Result<Mailbox> {
    let refused = |_| Failure::settings("COACHPACT_MAIL_FROM must look like Name <address@example.org>.");
    text.parse().map_err(refused)
}

fn letters(name: &str, text: &str) -> Result<u32> {
    let number = text.parse::<u32>().ok().filter(|n| *n <= 1_000_000);
    number.ok_or_else(|| {
        Failure::settings(format!("{name} must be a whole number from 0 (any number of letters) to 1000000."))
    })
}

fn timestamp_url(text: &str) -> Result<Option<Url>> {
    if text.is_empty() {
        return Ok(None);
    }
    let problem = || {
        Failure::settings(
            "COACHPACT_TIMESTAMP_URL must be an http or https address, such as http://timestamp.example.org/tsa.",
        )
    };
    let url = Url::parse(text).map_err(|_| problem())?;
    (matches!(url.scheme(), "http" | "https") && url.has_host()).then_some(Some(url)).ok_or_else(problem)
}

fn timestamp_wait(text: &str) -> Result<SignedDuration> {
    let hours = text.parse::<i64>().ok().filter(|hours| (1..=8_760).contains(hours));
    hours.map(SignedDuration::from_hours).ok_or_else(|| {
        Failure::settings("COACHPACT_TIMESTAMP_WAIT_HOURS must be a whole number of hours from 1 to 8760.")
    })
}

fn seal_p12(path: String, password: String) -> Result<Option<P12>> {
    match (path.is_empty(), password.is_empty()) {
        (true, true) => Ok(None),
        (false, false) => Ok(Some(P12 { path: path.into(), password })),
        (false, true) => Err(Failure::settings(
            "COACHPACT_SEAL_P12 needs the file's password in COACHPACT_SEAL_P12_PASSWORD.",
        )),
        (true, false) => Err(Failure::settings(
            "COACHPACT_SEAL_P12_PASSWORD is set, and COACHPACT_SEAL_P12 does not name a file for it.",
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(set: &[(&str, &str)]) -> Result<Settings> {
        Settings::from_values(|name| set.iter().find(|(n, _)| *n == name).map(|(_, v)| (*v).to_owned()))
    }

    #[test]
    fn no_debug_output_holds_a_password() {
        let settings = with(&[
            ("DATABASE_URL", "postgres://u:hush-1@localhost/x"),
            ("COACHPACT_SMTP_URL", "smtp://u:hush-2@localhost"),
            ("COACHPACT_TIMESTAMP_URL", "https://u:hush-3@localhost/"),
            ("COACHPACT_SEAL_P12", "seal.p12"),
            ("COACHPACT_SEAL_P12_PASSWORD", "hush-4"),
        ]);
        let settings = settings.expect("settings in order");
        let shown = format!("{settings:?}");
        assert!(shown.contains("seal.p12") && !shown.contains("hush"), "{shown}");
        assert_eq!(settings.timestamp_wait, SignedDuration::from_hours(24));
    }

    #[test]
    fn what_cannot_be_used_is_refused_by_name() {
        let cases: [&[(&str, &str)]; 11] = [
            &[("COACHPACT_MAIL_PER_MINUTE", "many")],
            &[("COACHPACT_MAIL_PER_MINUTE", "-1")],
            &[("COACHPACT_MAIL_PER_DOMAIN", "1000001")],
            &[("COACHPACT_TIMESTAMP_URL", "timestamp.example.org")],
            &[("COACHPACT_TIMESTAMP_URL", "ldap://timestamp.example.org")],
            &[("COACHPACT_TIMESTAMP_WAIT_HOURS", "0")],
            &[("COACHPACT_TIMESTAMP_WAIT_HOURS", "a day")],
            &[("COACHPACT_TIMESTAMP_WAIT_HOURS", "9223372036854775807")],
            &[("COACHPACT_TIMESTAMP_WAIT_HOURS", "-1")],
            &[("COACHPACT_SEAL_P12", "seal.p12")],
            &[("COACHPACT_SEAL_P12_PASSWORD", "secret")],
        ];
        for set in cases {
            let refused = with(set).expect_err("refused").to_string();
            assert!(refused.contains(set[0].0) && refused.ends_with('.'), "{refused}");
        }
    }
}
