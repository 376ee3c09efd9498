//! Where letters go: an SMTP server, a folder on this machine, or memory.

use std::{
    path::PathBuf,
    sync::{Arc, Mutex},
    time::{Duration, Instant},
};

use jiff::Timestamp;
use lettre::{
    Message,
    message::Mailbox,
    transport::smtp::{
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, TlsParameters},
        extension::ClientId,
    },
};
use tokio::{net::TcpStream, time::timeout};
use url::Url;

use super::{
    letter::{Letter, masked},
    outbox::Ending,
};
use crate::{
    failure::{Failure, Result},
    ids,
    settings::Settings,
};

/// No server is waited for longer than this at any step.
const PATIENCE: Duration = Duration::from_secs(60);

/// A letter with the bytes that went over the wire.
pub type Posted = (Letter, Vec<u8>);

pub struct Post {
    from: Mailbox,
    kind: Kind,
}

enum Kind {
    Smtp(Box<Smtp>),
    Folder(PathBuf),
    Memory(Arc<Mutex<Vec<Posted>>>),
}

/// One connection to the server, owned by one task; dropped for good after any error.
struct Smtp {
    url: Url,
    connection: Option<(AsyncSmtpConnection, Instant)>,
}

/// Servers close a connection that is silent for a while; after so long a new one is made.
const SILENCE: Duration = Duration::from_secs(15);

impl Post {
    pub fn from_settings(settings: &Settings) -> Result<Self> {
        let from = settings.mail_from.parse().map_err(Failure::internal)?;
        let kind = match &settings.smtp_url {
            Some(url) => Kind::Smtp(Box::new(Smtp { url: url.clone(), connection: None })),
            None => Kind::Folder(mailbox(settings)),
        };
        Ok(Self { from, kind })
    }

    /// Keeps the letters in memory, for those who hold the other end of the list.
    pub fn memory(settings: &Settings, letters: Arc<Mutex<Vec<Posted>>>) -> Result<Self> {
        let from = settings.mail_from.parse().map_err(Failure::internal)?;
        Ok(Self { from, kind: Kind::Memory(letters) })
    }

    /// Sends one letter and says how that ended. Never fails: what goes wrong is an ending too.
    pub async fn send(&mut self, letter: Letter, at: Timestamp) -> Ending {
        let message = match letter.message(&self.from, at) {
            Ok(message) => message,
            Err(e) => return Ending::Failed(format!("The letter cannot be written: {e}")),
        };
        let ending = match &mut self.kind {
            Kind::Smtp(smtp) => smtp.send(&message).await,
            Kind::Folder(folder) => keep(folder, &letter, &message, at),
            Kind::Memory(list) => {
                list.lock().expect("no holder panics").push((letter.clone(), message.formatted()));
                Ending::Sent
            }
        };
        tracing::info!(
            letter = letter.id,
            kind = letter.kind.name(),
            to = masked(&letter.to.email),
            ending = ending.name(),
            "letter"
        );
        ending
    }
}

/// The folder that stands in for a mail server while there is none.
pub fn mailbox(settings: &Settings) -> PathBuf {
    settings.data.join("mailbox")
}

fn keep(folder: &std::path::Path, letter: &Letter, message: &Message, at: Timestamp) -> Ending {
    let name = format!("{}-{}-{}.eml", at.as_millisecond(), letter.kind.name(), letter.id);
    match ids::private_file(&folder.join(name), &message.formatted()) {
        Ok(()) => Ending::Sent,
        Err(e) => Ending::Deferred(e.to_string()),
    }
}

impl Smtp {
    async fn send(&mut self, message: &Message) -> Ending {
        let (envelope, bytes) = (message.envelope(), message.formatted());
        // Taken out while in use: a cancelled or failed dialogue leaves nothing behind for the next letter.
        let kept = self.connection.take().filter(|(_, used)| used.elapsed() < SILENCE);
        let mut connection = match kept {
            Some((connection, _)) => connection,
            None => match timeout(PATIENCE, self.connect()).await {
                Ok(Ok(connection)) => connection,
                Ok(Err(e)) => return Ending::Deferred(e),
                Err(_) => return Ending::Deferred("The mail server did not answer in time.".to_owned()),
            },
        };
        match timeout(PATIENCE, connection.send(envelope, &bytes)).await {
            Ok(Ok(_)) => {
                self.connection = Some((connection, Instant::now()));
                Ending::Sent
            }
            Ok(Err(e)) if e.is_permanent() => Ending::Failed(e.to_string()),
            Ok(Err(e)) => Ending::Deferred(e.to_string()),
            Err(_) => Ending::Deferred("The mail server stopped answering.".to_owned()),
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
            AsyncSmtpConnection::connect_tokio1(target, Some(PATIENCE), &hello, Some(tls()?), None).await
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
