//! One error type, with a sentence for a person. What a person can mend names a message;
//! everything else is internal: logged whole, shown as 'something went wrong here'.

use std::{fmt, io, path::Path};

pub type Result<T, E = Failure> = std::result::Result<T, E>;

/// A Fluent message with its arguments; each language words it at the edge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    pub key: &'static str,
    pub args: Vec<(&'static str, String)>,
}

impl Message {
    pub fn new(key: &'static str) -> Self {
        Self { key, args: Vec::new() }
    }

    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.args.push((name, value.to_string()));
        self
    }
}

/// What is wrong with one field; the field's name is its dotted path in the form or the JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    pub field: String,
    pub message: Message,
}

#[derive(Debug)]
pub enum Failure {
    /// Nobody is signed in, and somebody must be.
    SignIn,
    Forbidden(Message),
    NotFound(Message),
    /// It exists and may be seen, but its state does not allow the act.
    Conflict(Message),
    /// One entry per field that must be mended.
    Invalid(Vec<Problem>),
    /// The request as a whole cannot be read.
    BadRequest(Message),
    /// It was there, and was withdrawn for good.
    Gone(Message),
    TooLarge(Message),
    TooMany(Message),
    /// The database has no space left: nothing of the act is kept.
    Full,
    /// A setting or a file of the installation; the sentence says what to do.
    Settings(String),
    Internal(Box<dyn std::error::Error + Send + Sync>),
}

impl Failure {
    pub fn forbidden() -> Self {
        Self::Forbidden(Message::new("error-forbidden"))
    }

    pub fn not_found() -> Self {
        Self::NotFound(Message::new("error-not-found"))
    }

    pub fn conflict(key: &'static str) -> Self {
        Self::Conflict(Message::new(key))
    }

    pub fn bad_request(key: &'static str) -> Self {
        Self::BadRequest(Message::new(key))
    }

    pub fn invalid(field: &str, key: &'static str) -> Self {
        Self::Invalid(vec![Problem { field: field.to_owned(), message: Message::new(key) }])
    }

    pub fn settings(sentence: impl Into<String>) -> Self {
        Self::Settings(sentence.into())
    }

    /// A file or a folder of the installation that cannot be read.
    pub fn unreadable(path: &Path, error: &io::Error) -> Self {
        Self::Settings(format!("{} cannot be read: {error}.", path.display()))
    }

    pub fn internal(what: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> Self {
        Self::Internal(what.into())
    }

    /// The HTTP status that says the same.
    pub fn status(&self) -> u16 {
        match self {
            Self::SignIn => 401,
            Self::Forbidden(_) => 403,
            Self::NotFound(_) => 404,
            Self::Conflict(_) => 409,
            Self::Gone(_) => 410,
            Self::TooLarge(_) => 413,
            Self::Invalid(_) => 422,
            Self::BadRequest(_) => 400,
            Self::TooMany(_) => 429,
            Self::Full => 507,
            Self::Settings(_) | Self::Internal(_) => 500,
        }
    }

    pub fn message(&self) -> Message {
        match self {
            Self::SignIn => Message::new("error-sign-in"),
            Self::Forbidden(m)
            | Self::NotFound(m)
            | Self::Conflict(m)
            | Self::BadRequest(m)
            | Self::Gone(m)
            | Self::TooLarge(m)
            | Self::TooMany(m) => m.clone(),
            Self::Invalid(problems) => Message::new("error-invalid").with("count", problems.len()),
            Self::Full => Message::new("error-full"),
            Self::Settings(_) | Self::Internal(_) => Message::new("error-internal"),
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Settings(sentence) => f.write_str(sentence),
            Self::Internal(error) => write!(f, "{error}"),
            Self::Full => f.write_str("The database has no space left on its disk."),
            Self::Invalid(problems) => {
                let fields: Vec<_> =
                    problems.iter().map(|p| format!("{}: {}", p.field, p.message.key)).collect();
                f.write_str(&fields.join(", "))
            }
            other => f.write_str(other.message().key),
        }
    }
}

impl std::error::Error for Failure {}

impl From<diesel::result::Error> for Failure {
    fn from(error: diesel::result::Error) -> Self {
        if is_full(&error) { Self::Full } else { Self::internal(error) }
    }
}

/// What both databases say when their disk is full; it has no kind of its own by the time it is here.
const NO_SPACE: [&str; 4] =
    ["database or disk is full", "no space left on device", "disk quota exceeded", "check free disk space"];

/// Whether a database could not write for want of space.
pub fn is_full(error: &diesel::result::Error) -> bool {
    use diesel::result::Error as Fault;
    match error {
        Fault::DatabaseError(_, told) => {
            let words = format!("{} {}", told.message(), told.hint().unwrap_or_default()).to_lowercase();
            NO_SPACE.iter().any(|said| words.contains(said))
        }
        Fault::RollbackErrorOnCommit { commit_error, .. } => is_full(commit_error),
        _ => false,
    }
}

macro_rules! internal_from {
    ($($error:ty),* $(,)?) => {$(
        impl From<$error> for Failure {
            fn from(error: $error) -> Self {
                Self::internal(error)
            }
        }
    )*};
}

internal_from!(
    diesel::result::ConnectionError,
    diesel::r2d2::PoolError,
    tera::Error,
    serde_json::Error,
    std::io::Error,
    jiff::Error,
    lettre::error::Error,
    lettre::address::AddressError,
    lopdf::Error,
);

/// Problems found while reading a form or a JSON body, gathered so that all are shown at once.
#[derive(Default)]
pub struct Problems(Vec<Problem>);

impl Problems {
    pub fn add(&mut self, field: impl Into<String>, message: Message) {
        self.0.push(Problem { field: field.into(), message });
    }

    pub fn key(&mut self, field: impl Into<String>, key: &'static str) {
        self.add(field, Message::new(key));
    }

    /// The value, unless a problem was found.
    pub fn finish<T>(self, value: T) -> Result<T> {
        if self.0.is_empty() { Ok(value) } else { Err(Failure::Invalid(self.0)) }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
