//! One connection to a mail server. It is dropped for good once the server has not answered.

use std::{
    error::Error as _,
    panic::AssertUnwindSafe,
    sync::atomic::{AtomicBool, Ordering},
    time::{Duration, Instant},
};

use futures_util::FutureExt as _;
use lettre::{
    address::Envelope,
    transport::smtp::{
        Error,
        authentication::{Credentials, DEFAULT_MECHANISMS},
        client::{AsyncSmtpConnection, TlsParameters},
        commands::{Data, Ehlo, Mail, Rcpt, Rset},
        extension::{ClientId, Extension, MailBodyParameter, MailParameter},
    },
};
use tokio::{net::TcpStream, time::timeout};
use url::Url;

use super::ending::Ending;

/// Servers close a connection that is silent for a while; after so long a new one is made.
const SILENCE: Duration = Duration::from_secs(15);
/// How long a server that has refused a letter may take to be ready for the next.
const READY: Duration = Duration::from_secs(5);
/// How long a server may take at one step that is only tried out.
const TRY: Duration = Duration::from_secs(20);

/// The way to a mail server, with a connection that is kept from letter to letter.
pub struct Smtp {
    url: Url,
    patience: Duration,
    kept: Option<Line>,
}

/// A connection, as it stands between two letters.
struct Line {
    wire: AsyncSmtpConnection,
    /// The server takes the next command before it has answered the last (RFC 2920).
    pipelines: bool,
    used: Instant,
}

/// A dialogue that came to an end before the text of the letter, with the connection if the server goes on
/// answering on it.
struct Stopped {
    ending: Ending,
    line: Option<Box<Line>>,
}

impl Smtp {
    pub fn new(url: Url, patience: Duration) -> Self {
        Self { url, patience, kept: None }
    }

    /// Whether the server still talks with us, after a letter that could not leave.
    pub fn is_well(&self) -> bool {
        self.kept.is_some()
    }

    pub async fn send(&mut self, envelope: &Envelope, text: String) -> Ending {
        let leaves = AtomicBool::new(false);
        // A server's odd answer must not end the chores: lettre before 0.11.24 can panic at one.
        let dialogue = AssertUnwindSafe(self.dialogue(envelope, text, &leaves)).catch_unwind();
        let unread = |_| unanswered(&leaves, "The mail server gave an answer that cannot be read.");
        dialogue.await.unwrap_or_else(unread)
    }

    /// All of it: up to the text first, which costs nothing to begin again; then the text with its final
    /// dot, in one piece, after which only an answer tells whether the letter has arrived.
    async fn dialogue(&mut self, envelope: &Envelope, text: String, leaves: &AtomicBool) -> Ending {
        let mut line = match timeout(self.patience, self.begin(envelope)).await {
            Ok(Ok(line)) => line,
            Ok(Err(stopped)) => {
                if let Some(line) = stopped.line {
                    self.clear(*line).await;
                }
                return stopped.ending;
            }
            Err(_) => return Ending::Deferred("The mail server did not answer in time.".to_owned()),
        };
        let text = dotted(text);
        leaves.store(true, Ordering::SeqCst);
        match timeout(self.patience, line.wire.command(text)).await {
            Ok(Ok(_)) => {
                self.keep(line);
                Ending::Sent
            }
            Ok(Err(e)) if e.status().is_some() => {
                self.clear(line).await;
                refused(&e)
            }
            Ok(Err(e)) => unanswered(leaves, &said(&e)),
            Err(_) => unanswered(leaves, "The mail server stopped answering."),
        }
    }

    /// A connection, kept or new, on which the server waits for the text of a letter.
    async fn begin(&mut self, envelope: &Envelope) -> Result<Line, Stopped> {
        // Taken out while in use: a cancelled or failed dialogue leaves nothing behind for the next letter.
        let kept = self.kept.take().filter(|line| line.used.elapsed() < SILENCE);
        if let Some(line) = kept {
            match line.announce(envelope).await {
                // It was closed meanwhile, and nothing of this letter has left.
                Err(Stopped { ending: Ending::Deferred(_), line: None }) => {}
                answered => return answered,
            }
        }
        let deferred = |words| Stopped { ending: Ending::Deferred(words), line: None };
        let line = self.connect().await.map_err(deferred)?;
        line.announce(envelope).await
    }

    /// Makes the connection ready for the next letter, and keeps it if the server agrees.
    async fn clear(&mut self, mut line: Line) {
        if matches!(timeout(READY.min(self.patience), line.wire.command(Rset)).await, Ok(Ok(_))) {
            self.keep(line);
        }
    }

    fn keep(&mut self, line: Line) {
        self.kept = Some(Line { used: Instant::now(), ..line });
    }

    async fn connect(&self) -> Result<Line, String> {
        let host = self.url.host_str().unwrap_or_default().trim_matches(['[', ']']).to_owned();
        let secure = self.url.scheme() == "smtps";
        let port = self.url.port().unwrap_or(if secure { 465 } else { 587 });
        let hello = ClientId::default();
        let tls = || TlsParameters::new(host.clone()).map_err(|e| e.to_string());
        let mut wire = if secure {
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
            wire.starttls(tls()?, &hello).await.map_err(|e| e.to_string())?;
        }
        // Asked once more, since lettre keeps no word of it.
        let answer = wire.command(Ehlo::new(hello)).await.map_err(|e| e.to_string())?;
        let pipelines = answer.message().any(|word| word.eq_ignore_ascii_case("PIPELINING"));
        if let Some(password) = self.url.password() {
            let credentials = Credentials::new(percent_decode(self.url.username()), percent_decode(password));
            wire.auth(DEFAULT_MECHANISMS, &credentials).await.map_err(|e| e.to_string())?;
        }
        Ok(Line { wire, pipelines, used: Instant::now() })
    }

    /// Goes to the server as with a letter, up to signing in, and sends nothing.
    ///
    /// # Errors
    /// What is in the way, in words.
    pub async fn try_out(&self) -> Result<(), String> {
        // A server's odd answer is told, too: lettre before 0.11.24 can panic at one.
        match timeout(TRY, AssertUnwindSafe(self.connect()).catch_unwind()).await {
            Ok(Ok(Ok(mut line))) => {
                let _ = timeout(TRY, line.wire.quit()).await;
                Ok(())
            }
            Ok(Ok(Err(words))) => Err(words),
            Ok(Err(_)) => Err("it gave an answer that cannot be read".to_owned()),
            Err(_) => Err("it did not answer in time".to_owned()),
        }
    }
}

impl Line {
    /// Names sender and recipient and asks for the text: one command after the other, or, where the server
    /// takes that, all of them at once.
    async fn announce(mut self, envelope: &Envelope) -> Result<Self, Stopped> {
        let commands = announcement(&self.wire, envelope)?;
        let last = commands.len() - 1;
        let (mut refusal, mut waits) = (None, false);
        for (n, command) in commands.iter().enumerate() {
            let answer = match (self.pipelines, n) {
                (false, _) => self.wire.command(command).await,
                (true, 0) => self.wire.command(commands.concat()).await,
                (true, _) => self.wire.read_response().await,
            };
            match answer {
                Ok(_) => waits = n == last,
                Err(e) if e.status().is_none() => {
                    let ending = refusal.unwrap_or_else(|| refused(&e));
                    return Err(Stopped { ending, line: None });
                }
                Err(_) if refusal.is_some() => {}
                Err(e) => refusal = Some(if n == 0 || n == last { refused(&e) } else { at_address(&e) }),
            }
            if refusal.is_some() && !self.pipelines {
                break;
            }
        }
        let Some(ending) = refusal else { return Ok(self) };
        // Where the server waits for a text that must not come now, the connection is of no more use.
        Err(Stopped { ending, line: (!waits).then(|| Box::new(self)) })
    }
}

/// How a letter is announced: its sender, its recipient, its text.
fn announcement(wire: &AsyncSmtpConnection, envelope: &Envelope) -> Result<Vec<String>, Stopped> {
    let mut commands = vec![mail(wire, envelope)?.to_string()];
    commands.extend(envelope.to().iter().map(|to| Rcpt::new(to.clone(), Vec::new()).to_string()));
    commands.push(Data.to_string());
    Ok(commands)
}

/// An address with letters outside ASCII needs a server that knows them.
fn mail(wire: &AsyncSmtpConnection, envelope: &Envelope) -> Result<Mail, Stopped> {
    let mut parameters = Vec::new();
    if envelope.to().iter().any(|to| !to.to_string().is_ascii()) {
        if !wire.server_info().supports_feature(Extension::SmtpUtfEight) {
            let words = "The mail server takes no address with letters outside ASCII.".to_owned();
            return Err(Stopped { ending: Ending::Failed(words), line: None });
        }
        parameters.push(MailParameter::SmtpUtfEight);
        parameters.push(MailParameter::Body(MailBodyParameter::EightBitMime));
    }
    Ok(Mail::new(envelope.from().cloned(), parameters))
}

/// A text as the wire takes it: none of its lines is the final dot, which comes last.
fn dotted(text: String) -> String {
    let has_dots = text.split('\n').skip(1).any(|line| line.starts_with('.'));
    let mut text = if has_dots { text.replace("\n.", "\n..") } else { text };
    if text.starts_with('.') {
        text.insert(0, '.');
    }
    text.push_str(if text.ends_with("\r\n") { ".\r\n" } else { "\r\n.\r\n" });
    text
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

/// No answer: once its text has left, the letter may have arrived.
fn unanswered(leaves: &AtomicBool, words: &str) -> Ending {
    let words = words.to_owned();
    if leaves.load(Ordering::SeqCst) { Ending::Uncertain(words) } else { Ending::Deferred(words) }
}

fn percent_decode(text: &str) -> String {
    percent_encoding::percent_decode_str(text).decode_utf8_lossy().into_owned()
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::dotted;

    #[test]
    fn no_line_of_a_text_is_the_final_dot() {
        let sent = |text: &str| dotted(text.to_owned());
        assert_eq!(sent("a\r\n.\r\n..b\r\n"), "a\r\n..\r\n...b\r\n.\r\n");
        assert_eq!(sent(".a"), "..a\r\n.\r\n");
        assert_eq!(sent(""), "\r\n.\r\n");
    }
}
