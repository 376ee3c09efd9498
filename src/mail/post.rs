//! Where letters go: an SMTP server, a folder on this machine, or memory.

use std::{
    error::Error as _,
    panic::{AssertUnwindSafe, catch_unwind},
    path::PathBuf,
    sync::{
        Arc, Mutex,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use futures_util::FutureExt as _;
use jiff::Timestamp;
use lettre::{
    address::Envelope,
    message::Mailbox,
    transport::smtp::{
        Error,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, TlsParameters},
        commands::{Data, Mail, Rcpt, Rset},
        extension::{ClientId, Extension, MailBodyParameter, MailParameter},
    },
};
use tokio::{net::TcpStream, time::timeout};
use url::Url;

use super::{
    caps::Caps,
    ending::Ending,
    letter::{Letter, masked},
};
use crate::{
    failure::{Failure, Result},
    ids,
    settings::Settings,
};

/// A letter with the bytes that went over the wire.
pub type Posted = (Letter, Vec<u8>);

pub struct Post {
    from: Mailbox,
    caps: Caps,
    kind: Kind,
}

enum Kind {
    Smtp(Box<Smtp>),
    Folder(PathBuf),
    Memory(Arc<Mutex<Vec<Posted>>>),
}

/// One connection to the server, owned by one task; dropped for good once the server has not answered.
struct Smtp {
    url: Url,
    patience: Duration,
    connection: Option<(AsyncSmtpConnection, Instant)>,
}

/// Servers close a connection that is silent for a while; after so long a new one is made.
const SILENCE: Duration = Duration::from_secs(15);
/// How long a server that has refused a letter may take to be ready for the next.
const READY: Duration = Duration::from_secs(5);

impl Post {
    pub fn from_settings(settings: &Settings) -> Result<Self> {
        let kind = match &settings.smtp_url {
            Some(url) => Kind::Smtp(Box::new(Smtp::new(url.clone(), settings.mail_patience))),
            None => Kind::Folder(mailbox(settings)),
        };
        Self::new(settings, kind)
    }

    /// Keeps the letters in memory, for those who hold the other end of the list.
    pub fn memory(settings: &Settings, letters: Arc<Mutex<Vec<Posted>>>) -> Result<Self> {
        Self::new(settings, Kind::Memory(letters))
    }

    fn new(settings: &Settings, kind: Kind) -> Result<Self> {
        let from = settings.mail_from.parse().map_err(Failure::internal)?;
        Ok(Self { from, caps: Caps::new(settings.mail_per_minute, settings.mail_per_domain), kind })
    }

    /// A second way to the same place, for letters that wait for no others; it counts none.
    pub fn beside(&self) -> Self {
        let kind = match &self.kind {
            Kind::Smtp(smtp) => Kind::Smtp(Box::new(Smtp::new(smtp.url.clone(), smtp.patience))),
            Kind::Folder(folder) => Kind::Folder(folder.clone()),
            Kind::Memory(list) => Kind::Memory(list.clone()),
        };
        Self { from: self.from.clone(), caps: Caps::new(0, 0), kind }
    }

    pub fn caps(&self) -> &Caps {
        &self.caps
    }

    /// Whether the server still talks with us, after a letter that could not leave.
    pub fn is_well(&self) -> bool {
        matches!(&self.kind, Kind::Smtp(smtp) if smtp.connection.is_some())
    }

    /// Sends one letter and says how that ended. Never fails: what goes wrong is an ending too.
    pub async fn send(&mut self, letter: Letter, at: Timestamp) -> Ending {
        let (id, kind, to) = (letter.id.clone(), letter.kind.name(), masked(&letter.to.email));
        // One that cannot be put into a message, for whatever reason, is nobody else's trouble.
        let made = catch_unwind(AssertUnwindSafe(|| made(&letter, &self.from, at)));
        let ending = match made {
            Ok(Ok((envelope, bytes))) => self.hand_over(letter, &envelope, bytes, at).await,
            Ok(Err(e)) => Ending::Unwritten(format!("The letter cannot be written: {e}")),
            Err(_) => Ending::Unwritten("The letter cannot be written.".to_owned()),
        };
        tracing::info!(letter = id, kind, to, ending = ending.name(), "letter");
        ending
    }

    async fn hand_over(
        &mut self,
        letter: Letter,
        envelope: &Envelope,
        bytes: Vec<u8>,
        at: Timestamp,
    ) -> Ending {
        match &mut self.kind {
            Kind::Smtp(smtp) => smtp.send(envelope, &bytes).await,
            Kind::Folder(folder) => keep(folder, &letter, &bytes, at),
            Kind::Memory(list) => {
                list.lock().expect("no holder panics").push((letter, bytes));
                Ending::Sent
            }
        }
    }
}

fn made(letter: &Letter, from: &Mailbox, at: Timestamp) -> Result<(Envelope, Vec<u8>)> {
    let message = letter.message(from, at)?;
    Ok((message.envelope().clone(), message.formatted()))
}

/// The folder that stands in for a mail server while there is none.
pub fn mailbox(settings: &Settings) -> PathBuf {
    settings.data.join("mailbox")
}

fn keep(folder: &std::path::Path, letter: &Letter, bytes: &[u8], at: Timestamp) -> Ending {
    let name = format!("{}-{}-{}.eml", at.as_millisecond(), letter.kind.name(), letter.id);
    match ids::private_file(&folder.join(name), bytes) {
        Ok(()) => Ending::Sent,
        Err(e) => Ending::Deferred(e.to_string()),
    }
}

/// A dialogue that came to an end before the text of the letter, with the connection if the server goes on
/// answering on it.
struct Stopped {
    ending: Ending,
    connection: Option<Box<AsyncSmtpConnection>>,
}

/// The text of a letter, in one piece. Asked for more, all of it is written, and the final dot is next.
struct Text<'a> {
    bytes: Option<&'a [u8]>,
    dotted: &'a AtomicBool,
}

impl<'a> Iterator for Text<'a> {
    type Item = &'a [u8];

    fn next(&mut self) -> Option<&'a [u8]> {
        let piece = self.bytes.take();
        if piece.is_none() {
            self.dotted.store(true, Ordering::SeqCst);
        }
        piece
    }
}

impl Smtp {
    fn new(url: Url, patience: Duration) -> Self {
        Self { url, patience, connection: None }
    }

    async fn send(&mut self, envelope: &Envelope, bytes: &[u8]) -> Ending {
        let dotted = AtomicBool::new(false);
        // A server's odd answer must not end the chores: lettre before 0.11.24 can panic at one.
        let dialogue = AssertUnwindSafe(self.dialogue(envelope, bytes, &dotted)).catch_unwind();
        let unread = |_| unanswered(&dotted, "The mail server gave an answer that cannot be read.");
        dialogue.await.unwrap_or_else(unread)
    }

    /// All of it: up to the text first, which costs nothing to begin again; then the text with its final
    /// dot, after which only an answer tells whether the letter has arrived.
    async fn dialogue(&mut self, envelope: &Envelope, bytes: &[u8], dotted: &AtomicBool) -> Ending {
        let mut connection = match timeout(self.patience, self.begin(envelope)).await {
            Ok(Ok(connection)) => connection,
            Ok(Err(stopped)) => {
                if let Some(connection) = stopped.connection {
                    self.clear(*connection).await;
                }
                return stopped.ending;
            }
            Err(_) => return Ending::Deferred("The mail server did not answer in time.".to_owned()),
        };
        let text = Text { bytes: Some(bytes), dotted };
        match timeout(self.patience, connection.message_iter(text)).await {
            Ok(Ok(_)) => {
                self.connection = Some((connection, Instant::now()));
                Ending::Sent
            }
            Ok(Err(e)) if e.status().is_some() => {
                self.clear(connection).await;
                refused(&e)
            }
            Ok(Err(e)) => unanswered(dotted, &said(&e)),
            Err(_) => unanswered(dotted, "The mail server stopped answering."),
        }
    }

    /// A connection on which the server waits for the text of a letter.
    async fn begin(&mut self, envelope: &Envelope) -> Result<AsyncSmtpConnection, Stopped> {
        let mut connection = self.greet(envelope).await?;
        for to in envelope.to() {
            if let Err(e) = connection.command(Rcpt::new(to.clone(), Vec::new())).await {
                return Err(stopped(connection, &e, at_address(&e)));
            }
        }
        match connection.command(Data).await {
            Ok(_) => Ok(connection),
            Err(e) => Err(stopped(connection, &e, refused(&e))),
        }
    }

    /// A connection, kept or new, that takes a letter from us.
    async fn greet(&mut self, envelope: &Envelope) -> Result<AsyncSmtpConnection, Stopped> {
        // Taken out while in use: a cancelled or failed dialogue leaves nothing behind for the next letter.
        let kept = self.connection.take().filter(|(_, used)| used.elapsed() < SILENCE);
        if let Some((mut connection, _)) = kept {
            match connection.command(mail(&connection, envelope)?).await {
                Ok(_) => return Ok(connection),
                Err(e) if e.status().is_some() => return Err(stopped(connection, &e, refused(&e))),
                // It was closed meanwhile, and nothing of this letter has left.
                Err(_) => {}
            }
        }
        let deferred = |words| Stopped { ending: Ending::Deferred(words), connection: None };
        let mut connection = self.connect().await.map_err(deferred)?;
        match connection.command(mail(&connection, envelope)?).await {
            Ok(_) => Ok(connection),
            Err(e) => Err(stopped(connection, &e, refused(&e))),
        }
    }

    /// Makes the connection ready for the next letter, and keeps it if the server agrees.
    async fn clear(&mut self, mut connection: AsyncSmtpConnection) {
        if matches!(timeout(READY.min(self.patience), connection.command(Rset)).await, Ok(Ok(_))) {
            self.connection = Some((connection, Instant::now()));
        }
    }

    async fn connect(&self) -> Result<AsyncSmtpConnection, String> {
        let host = self.url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        let secure = self.url.scheme() == "smtps";
        let port = self.url.port().unwrap_or(if secure { 465 } else { 587 });
        let hello = ClientId::default();
        let tls = || TlsParameters::new(host.clone()).map_err(|e| e.to_string());
        let mut connection = if secure {
            let target = (host.as_str(), port);
            AsyncSmtpConnection::connect_tokio1(target, Some(self.patience), &hello, Some(tls()?), None).await
        } else {
            let stream = TcpStream::connect((host.as_str(), port)).await.map_err(|e| e.to_string())?;
            // Without this every letter waits 40 ms for the acknowledgement of a half-filled packet.
            stream.set_nodelay(true).map_err(|e| e.to_string())?;
            AsyncSmtpConnection::connect_with_transport(Box::new(stream), &hello).await
        }
        .map_err(|e| e.to_string())?;
        if !secure && !is_loopback(&host) {
            connection.starttls(tls()?, &hello).await.map_err(|e| e.to_string())?;
        }
        if let Some(password) = self.url.password() {
            let decode = |text: &str| percent_decode(text);
            let credentials = Credentials::new(decode(self.url.username()), decode(password));
            connection.auth(DEFAULT_MECHANISMS, &credentials).await.map_err(|e| e.to_string())?;
        }
        Ok(connection)
    }
}

/// How a letter is announced; an address with letters outside ASCII needs a server that knows them.
fn mail(connection: &AsyncSmtpConnection, envelope: &Envelope) -> Result<Mail, Stopped> {
    let mut parameters = Vec::new();
    if envelope.to().iter().any(|to| !to.to_string().is_ascii()) {
        if !connection.server_info().supports_feature(Extension::SmtpUtfEight) {
            let words = "The mail server takes no address with letters outside ASCII.".to_owned();
            return Err(Stopped { ending: Ending::Failed(words), connection: None });
        }
        parameters.push(MailParameter::SmtpUtfEight);
        parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    Ok(Mail::new(envelope.from().cloned(), parameters))
}

fn stopped(connection: AsyncSmtpConnection, error: &Error, ending: Ending) -> Stopped {
    Stopped { ending, connection: error.status().map(|_| Box::new(connection)) }
}

/// The server's own words, as far as it gave any.
fn said(error: &Error) -> String {
    match (error.status(), error.source()) {
        (Some(code), Some(words)) => format!("{code} {words}"),
        _ => error.to_string(),
    }
}

fn refused(error: &Error) -> Ending {
    if error.is_permanent() { Ending::Failed(said(error)) } else { Ending::Deferred(said(error)) }
}

/// What a refusal of the recipient means: nobody is there, unless it says that it is we who may not
/// (5.7.x, or that we did not sign in).
fn at_address(error: &Error) -> Ending {
    let words = said(error);
    let ours = words.split(' ').nth(1).is_some_and(|status| status.starts_with("5.7."));
    let signing_in = ["530 ", "535 ", "538 "].iter().any(|code| words.starts_with(code));
    if error.is_permanent() && !ours && !signing_in { Ending::Refused(words) } else { refused(error) }
}

/// No answer: after the final dot the letter may have arrived.
fn unanswered(dotted: &AtomicBool, words: &str) -> Ending {
    let words = words.to_owned();
    if dotted.load(Ordering::SeqCst) { Ending::Uncertain(words) } else { Ending::Deferred(words) }
}

fn percent_decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// How long a server may take at one step that is only tried out.
const TRY: Duration = Duration::from_secs(20);

/// Goes to the mail server as with a letter, up to signing in, and sends nothing.
///
/// # Errors
/// What is in the way, in words.
pub async fn try_out(settings: &Settings) -> Result<(), String> {
    let post = Post::from_settings(settings).map_err(|e| e.to_string())?;
    let Kind::Smtp(smtp) = &post.kind else { return Ok(()) };
    // A server's odd answer is told, too: lettre before 0.11.24 can panic at one.
    let arriving = futures_util::FutureExt::catch_unwind(std::panic::AssertUnwindSafe(smtp.connect()));
    match timeout(TRY, arriving).await {
        Ok(Ok(Ok(mut connection))) => {
            let _ = timeout(TRY, connection.quit()).await;
            Ok(())
        }
        Ok(Ok(Err(words))) => Err(words),
        Ok(Err(_)) => Err("it gave an answer that cannot be read".to_owned()),
        Err(_) => Err("it did not answer in time".to_owned()),
    }
}
