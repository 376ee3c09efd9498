//! What is asked of an installation when something seems wrong, and before anybody relies on it: one line
//! each on its settings, database, trail, mail, clock, keys and fonts, with what to do. It only looks.

mod data;
mod keys;

use std::{panic, path::Path, process::ExitCode};

use jiff::{Timestamp, tz::TimeZone};
use serde::Serialize;
use url::{Host, Url};

use crate::{
    clock::{Clock, MINUTE},
    db::Database,
    failure::Result,
    mail::post,
    paper::fonts,
    seal::key::Sealer,
    settings::Settings,
};

/// What is looked at, in this order.
const NAMES: [&str; 7] = ["settings", "database", "audit trail", "mail", "clock", "keys", "fonts"];
/// How far two clocks may be apart.
const DRIFT: i64 = 3 * MINUTE;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
enum State {
    Ok,
    /// It works, and somebody should know.
    Warning,
    Wrong,
}

impl State {
    fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warning => "warning",
            Self::Wrong => "wrong",
        }
    }
}

#[derive(Debug, Serialize)]
struct Line {
    name: &'static str,
    state: State,
    says: String,
}

#[derive(Debug, Serialize)]
struct Report {
    /// Nothing is wrong.
    well: bool,
    lines: Vec<Line>,
}

/// What a look at one thing finds. A failure is what is wrong with it.
type Looked = Result<(State, String)>;

fn ok(says: impl Into<String>) -> Looked {
    Ok((State::Ok, says.into()))
}

fn warning(says: impl Into<String>) -> Looked {
    Ok((State::Warning, says.into()))
}

fn wrong(says: impl Into<String>) -> Looked {
    Ok((State::Wrong, says.into()))
}

/// Looks and prints: 0 if all is well, 1 otherwise.
pub fn run(as_json: bool) -> Result<ExitCode> {
    let report = examine(Settings::read(), &Clock::system());
    if as_json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        report.lines.iter().for_each(|l| println!("{:<12} {:<8} {}", l.name, l.state.name(), l.says));
    }
    Ok(ExitCode::from(u8::from(!report.well)))
}

/// Looks at everything, as far as the settings let it be found.
fn examine(settings: Result<Settings>, clock: &Clock) -> Report {
    let looked = match settings {
        Ok(settings) => all(&settings, clock),
        Err(failure) => {
            let later = || warning("It is looked at once the settings can be read.");
            [Err(failure), later(), later(), later(), later(), later(), later()]
        }
    };
    let lines: Vec<Line> = NAMES.into_iter().zip(looked).map(|(name, looked)| line(name, looked)).collect();
    Report { well: lines.iter().all(|l| l.state != State::Wrong), lines }
}

fn line(name: &'static str, looked: Looked) -> Line {
    let (state, says) = looked.unwrap_or_else(|failure| (State::Wrong, failure.to_string()));
    // One line each, whatever a server or a library says.
    let words = says.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty());
    Line { name, state, says: words.collect::<Vec<_>>().join(" ") }
}

fn all(settings: &Settings, clock: &Clock) -> [Looked; 7] {
    let sealer = Sealer::new(&settings.data, settings.seal_p12.clone());
    let (db, database) = match data::open(settings) {
        Ok(Some(db)) => {
            let looked = data::database(&db, settings, clock.now());
            (Some(db), looked)
        }
        Ok(None) => (None, warning("There is none yet: coachpact makes it at its first start.")),
        Err(failure) => (None, Err(failure)),
    };
    let trail = match &db {
        Some(db) => data::trail(db, settings, &sealer, clock.now()),
        None if database.is_err() => warning("It is looked at once the database can be opened."),
        None => data::heads_alone(settings),
    };
    let set_up = db.as_ref().is_some_and(data::is_set_up);
    [
        of_settings(settings),
        database,
        trail,
        of_mail(settings),
        of_clock(settings, db.as_ref(), clock),
        keys::look(settings, &sealer, set_up, clock.now()),
        of_fonts(settings),
    ]
}

fn of_settings(settings: &Settings) -> Looked {
    let base = settings.base_url.as_str().trim_end_matches('/');
    let at_home = is_loopback(&settings.base_url);
    if !settings.https() && !at_home {
        return warning(format!(
            "People reach it at {base}, where links and sign-ins can be read on their way: \
             put it behind https, and set COACHPACT_BASE_URL to that address."
        ));
    }
    if at_home && !settings.trial() {
        return warning(format!(
            "Letters leave this machine, and their links lead to {base}, which nobody else can open: \
             set COACHPACT_BASE_URL to the address people use."
        ));
    }
    ok(format!("They can be read; people reach it at {base}."))
}

fn is_loopback(url: &Url) -> bool {
    match url.host() {
        Some(Host::Domain(name)) => name == "localhost",
        Some(Host::Ipv4(ip)) => ip.is_loopback(),
        Some(Host::Ipv6(ip)) => ip.is_loopback(),
        None => false,
    }
}

fn of_mail(settings: &Settings) -> Looked {
    let Some(url) = &settings.smtp_url else {
        return warning(format!(
            "No mail server is set, so letters stay in the folder {}: set COACHPACT_SMTP_URL when they are \
             to reach people.",
            post::mailbox(settings).display()
        ));
    };
    let server = url.host_str().unwrap_or_default();
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let tried = quietly(|| rt.block_on(post::try_out(settings)));
    // Not waiting for a name server that may still be silent.
    rt.shutdown_background();
    match tried {
        Ok(()) if url.password().is_some() => ok(format!("{server} answers and lets us sign in.")),
        Ok(()) => ok(format!("{server} answers; it is not asked to let us sign in.")),
        Err(sentence) => wrong(sentence),
    }
}

/// Without what a panic prints: what it was caught for is told as a finding.
fn quietly<T>(work: impl FnOnce() -> T) -> T {
    let hook = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let done = work();
    panic::set_hook(hook);
    done
}

fn of_clock(settings: &Settings, db: Option<&Database>, clock: &Clock) -> Looked {
    if TimeZone::get("Europe/Brussels").is_err() {
        return wrong("No time zones are known here: install the package tzdata.");
    }
    let other = match db.map(data::time).transpose()?.flatten() {
        Some(at) => Some(("the database's", at)),
        None => file_time(&settings.data).map(|at| ("that of the data folder's disk", at)),
    };
    let now = clock.now().as_millisecond();
    let apart = other.filter(|(_, at)| (at - now).abs() > DRIFT);
    if let Some((whose, at)) = apart {
        return wrong(format!(
            "This machine's clock and {whose} are {} minutes apart: let both follow a time server.",
            (at - now).abs() / MINUTE
        ));
    }
    if db.map(data::newest).transpose()?.flatten().is_some_and(|at| at - now > DRIFT) {
        return warning(
            "The newest entry of the trail bears a time that is still to come: the clock is behind now, \
             or was ahead then. Let it follow a time server.",
        );
    }
    match other {
        Some((whose, _)) => ok(format!("This machine's clock and {whose} agree; time zones are known.")),
        None => ok("Time zones are known; there is no other clock yet to compare this machine's with."),
    }
}

/// The time that a file of the data folder would bear, in milliseconds since the epoch; none stays there.
fn file_time(folder: &Path) -> Option<i64> {
    let modified = tempfile::tempfile_in(folder).ok()?.metadata().ok()?.modified().ok()?;
    Some(Timestamp::try_from(modified).ok()?.as_millisecond())
}

fn of_fonts(settings: &Settings) -> Looked {
    let folder = settings.data.join("fonts");
    let (own, added) = (fonts::faces().list.len(), fonts::try_out(&folder));
    let name = |path: &Path| path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let bad: Vec<String> = added
        .iter()
        .filter_map(|(path, tried)| Some(format!("{} ({})", name(path), tried.as_ref().err()?)))
        .collect();
    if bad.is_empty() {
        return ok(format!("Our own {own} faces can be used, and {} of the folder fonts.", added.len()));
    }
    warning(format!(
        "Of the folder {}, these cannot be used: {}. Put static TrueType files (.ttf) in their place.",
        folder.display(),
        bad.join(", ")
    ))
}
