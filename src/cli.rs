//! The command line: each command is one line into a slice.

use std::{
    io::{Read as _, Write as _},
    path::PathBuf,
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use jiff::civil::Date;
use serde_json::json;

use crate::{
    access::Role,
    agreements::verify::{self, Outcome, Verdict},
    clock::Clock,
    db::{self, Database},
    demo, doctor,
    failure::{Failure, Message, Problems, Result},
    ids::Secret,
    languages::Language,
    letters::bounces::{self, Outcome as Report},
    mail::suppression,
    organisation,
    paper::fonts,
    people::{NewMember, store as members},
    reviews::{forecast, store as reviews},
    seal::key::{self, Sealer},
    server,
    settings::{SETTINGS, Settings},
    trail,
    web::forms::Check as _,
};

/// The psychological contract of coaching, in writing.
#[derive(Parser)]
#[command(name = "coachpact", version, about, after_help = "Example: coachpact serve")]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Subcommand)]
enum Command {
    /// Starts the web service and the chores; this is what happens without a command, too
    #[command(after_help = settings_help())]
    Serve,
    /// Takes one hire through the whole thread on a throwaway database, and writes every file
    #[command(after_help = "Example: coachpact demo --out out --language nl")]
    Demo {
        /// The folder to write to; it is made if it is not there
        #[arg(long)]
        out: PathBuf,
        /// en, nl, fr or de
        #[arg(long, default_value = "en")]
        language: String,
        /// The new hire's first day, such as 2026-12-01
        #[arg(long)]
        start_date: Option<String>,
    },
    /// Checks a sealed agreement: 0 intact, 1 altered or sealed by another, 2 not an agreement
    #[command(after_help = "Example: coachpact verify agreement.pdf --certificate seal-certificate.pem")]
    Verify {
        file: PathBuf,
        /// The certificate it should be sealed with; those of the data folder unless given
        #[arg(long)]
        certificate: Option<PathBuf>,
        #[arg(long)]
        json: bool,
    },
    /// Forecasts every letter due until a day if nobody acts; sends nothing
    #[command(after_help = "Example: coachpact reminders --until 2027-03-31")]
    Reminders {
        #[arg(long)]
        until: String,
        #[arg(long)]
        json: bool,
    },
    /// Looks at settings, database, audit trail, mail, clock, keys and fonts: 0 all well, 1 otherwise
    #[command(after_help = "Example: coachpact doctor --json")]
    Doctor {
        #[arg(long)]
        json: bool,
    },
    /// Members
    #[command(subcommand)]
    Member(MemberCommand),
    /// API tokens
    #[command(subcommand)]
    Token(TokenCommand),
    /// Letters that did not arrive
    #[command(subcommand)]
    Letters(LettersCommand),
}

#[derive(Subcommand)]
enum MemberCommand {
    /// Adds a member; on an empty database it sets the organisation up, too
    #[command(
        after_help = "Example: coachpact member add --email imke@example.org --name 'Imke Vos' --role admin --organisation Northwind"
    )]
    Add {
        #[arg(long)]
        email: String,
        #[arg(long)]
        name: String,
        /// May be repeated
        #[arg(long, required = true)]
        role: Vec<Role>,
        #[arg(long, default_value = "My organisation")]
        organisation: String,
        #[arg(long, default_value = "UTC")]
        time_zone: String,
        #[arg(long, default_value = "en")]
        language: String,
    },
}

#[derive(Subcommand)]
enum TokenCommand {
    /// Prints a new API token, once
    #[command(after_help = "Example: coachpact token new --member imke@example.org --name reporting")]
    New {
        #[arg(long)]
        member: String,
        #[arg(long, default_value = "command line")]
        name: String,
    },
}

#[derive(Subcommand)]
enum LettersCommand {
    /// Reads one delivery report from standard input: 0 a letter was marked, 1 nothing was changed
    #[command(after_help = "Example: coachpact letters bounce < report.eml")]
    Bounce,
    /// Lets letters go again to an address that a mail server had refused
    #[command(after_help = "Example: coachpact letters lift noor@example.org")]
    Lift { email: String },
}

fn settings_help() -> String {
    let mut help = "Settings, from the environment or from coachpact.toml:\n".to_owned();
    for (name, default, meaning) in SETTINGS {
        let default = if default.is_empty() { "none" } else { default };
        help += &format!("  {name:<30} {meaning} [{default}]\n");
    }
    help + "\nExample: COACHPACT_LISTEN=127.0.0.1:9000 coachpact serve"
}

/// Runs the program; every error is one sentence on standard error.
pub fn main() -> ExitCode {
    let cli = Cli::parse();
    match run(cli.command.unwrap_or(Command::Serve)) {
        Ok(code) => code,
        Err(failure) => {
            let sentence = match &failure {
                Failure::Settings(sentence) => sentence.clone(),
                Failure::Internal(error) => format!("Something went wrong: {error}"),
                Failure::Full => format!("{failure} Make room, then try again."),
                Failure::Invalid(problems) => {
                    problems.iter().map(|p| Language::En.say(&p.message)).collect::<Vec<_>>().join(" ")
                }
                other => Language::En.say(&other.message()),
            };
            eprintln!("coachpact: {sentence}");
            ExitCode::from(2)
        }
    }
}

fn run(command: Command) -> Result<ExitCode> {
    match command {
        Command::Serve => serve(),
        Command::Demo { out, language, start_date } => demo(&out, &language, start_date.as_deref()),
        Command::Verify { file, certificate, json } => verify_file(&file, certificate.as_deref(), json),
        Command::Reminders { until, json } => forecast(&until, json),
        Command::Doctor { json } => doctor::run(json),
        Command::Member(MemberCommand::Add { email, name, role, organisation, time_zone, language }) => {
            let roles = role.iter().map(|r| r.name().to_owned()).collect();
            let new = NewMember { name, email, roles, language, time_zone };
            add_member(&new, &organisation)
        }
        Command::Token(TokenCommand::New { member, name }) => new_token(&member, &name),
        Command::Letters(LettersCommand::Bounce) => bounce(),
        Command::Letters(LettersCommand::Lift { email }) => lift(&email),
    }
}

fn log(settings: &Settings) {
    let filter =
        tracing_subscriber::EnvFilter::try_new(settings.log_filter()).unwrap_or_else(|_| "info".into());
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    // A second subscriber in one process is a test's affair.
    let _ = if settings.log_json { lines.json().try_init() } else { lines.with_target(false).try_init() };
}

fn serve() -> Result<ExitCode> {
    let settings = Settings::read()?;
    log(&settings);
    actix_web::rt::System::new().block_on(async move {
        let running = server::start(settings, Clock::system())?;
        println!("coachpact listens on http://{}", running.address);
        if let Some(link) = server::set_up_link(&running)? {
            println!("Set it up here, once: {link}");
        }
        std::io::stdout().flush()?;
        server::serve(running).await?;
        Ok(ExitCode::SUCCESS)
    })
}

fn day(text: &str) -> Result<Date> {
    text.parse().map_err(|_| Failure::settings(format!("'{text}' is no date. Write it as 2026-12-01.")))
}

fn demo(out: &std::path::Path, language: &str, start: Option<&str>) -> Result<ExitCode> {
    let language: Language =
        language.parse().map_err(|m: Message| Failure::settings(Language::En.say(&m)))?;
    let start = start.map(day).transpose()?;
    let now = Clock::system().now();
    let files = actix_web::rt::System::new().block_on(demo::run(out, language, start, now))?;
    println!("{} files in {}:", files.len(), out.display());
    files.iter().for_each(|name| println!("  {name}"));
    Ok(ExitCode::SUCCESS)
}

fn verify_file(
    file: &std::path::Path,
    certificate: Option<&std::path::Path>,
    as_json: bool,
) -> Result<ExitCode> {
    let unreadable = |e| Failure::settings(format!("{} cannot be read: {e}.", file.display()));
    let mut bytes = Vec::new();
    let opened = std::fs::File::open(file).map_err(unreadable)?;
    opened.take(verify::LARGEST as u64 + 1).read_to_end(&mut bytes).map_err(unreadable)?;
    let known = match certificate {
        Some(pem) => vec![key::fingerprint(pem)?],
        None => {
            let settings = Settings::read()?;
            Sealer::new(&settings.data, settings.seal_p12).known()?
        }
    };
    let verdict = verify::verify(&bytes, &known);
    print_verdict(&verdict, as_json)?;
    Ok(ExitCode::from(match verdict.outcome {
        Outcome::Intact => 0,
        Outcome::Altered => 1,
        Outcome::Foreign => 2,
    }))
}

fn print_verdict(verdict: &Verdict, as_json: bool) -> Result<()> {
    if as_json {
        println!("{}", serde_json::to_string_pretty(verdict)?);
    } else {
        verdict.findings.iter().for_each(|m| println!("{}", Language::En.say(m)));
    }
    Ok(())
}

fn forecast(until: &str, as_json: bool) -> Result<ExitCode> {
    let (settings, until, now) = (Settings::read()?, day(until)?, Clock::system().now());
    let db = Database::open(&settings.database_url)?;
    let letters = db.write_now(|conn| {
        reviews::take_up(conn, now)?;
        forecast::forecast(conn, now, until)
    })?;
    if as_json {
        println!("{}", serde_json::to_string_pretty(&json!({"letters": letters}))?);
    } else if letters.is_empty() {
        println!("No letter is due until {until}.");
    } else {
        for l in &letters {
            println!("{}  {:<14} {:<32} {}", l.at, l.kind, l.to, l.review);
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn add_member(new: &NewMember, organisation: &str) -> Result<ExitCode> {
    let (settings, now) = (Settings::read()?, Clock::system().now());
    let db = Database::open(&settings.database_url)?;
    Secret::open(&settings.data)?;
    fonts::use_folder(&settings.data.join("fonts"));
    let member = db.write_now(|conn| {
        db::lock(conn, organisation::ONLY)?;
        if organisation::find(conn)?.is_none() {
            let mut problems = Problems::default();
            let organisation = &problems.line("organisation", organisation);
            problems.finish(())?;
            let vision = Language::En.text("set-up-vision");
            organisation::create(conn, now, organisation, &vision, &new.time_zone, &new.language)?;
        }
        members::add(conn, now, new.check()?, None)
    })?;
    println!("{} can sign in with {}.", member.name, member.email);
    Ok(ExitCode::SUCCESS)
}

fn new_token(email: &str, name: &str) -> Result<ExitCode> {
    let (settings, now) = (Settings::read()?, Clock::system().now());
    let db = Database::open(&settings.database_url)?;
    let token = db.write_now(|conn| {
        let member = members::by_email(conn, email)?;
        let member =
            member.ok_or_else(|| Failure::settings(format!("No member has the address {email}.")))?;
        members::new_token(conn, now, &member, name)
    })?;
    println!("{token}");
    Ok(ExitCode::SUCCESS)
}

/// The largest report that is read; the letter that came back in it is part of it.
const LARGEST_REPORT: u64 = 32 << 20;

fn bounce() -> Result<ExitCode> {
    let (settings, now) = (Settings::read()?, Clock::system().now());
    let mut bytes = Vec::new();
    std::io::stdin().take(LARGEST_REPORT).read_to_end(&mut bytes)?;
    let db = Database::open(&settings.database_url)?;
    let marked = match db.write_now(|conn| bounces::take(conn, now, &settings, &bytes))? {
        Report::Marked(marked) => marked,
        Report::Nothing(sentence) => {
            eprintln!("coachpact: {sentence}");
            return Ok(ExitCode::from(1));
        }
    };
    for letter in &marked {
        let then = if letter.suppressed { "; no more letters go there" } else { "" };
        println!("A letter ({}) to {} did not arrive{then}.", letter.kind, letter.to);
    }
    Ok(ExitCode::SUCCESS)
}

fn lift(email: &str) -> Result<ExitCode> {
    let (settings, now) = (Settings::read()?, Clock::system().now());
    let db = Database::open(&settings.database_url)?;
    db.write_now(|conn| {
        if !suppression::lift(conn, email)? {
            return Err(Failure::settings(format!("Letters may go to {email} already.")));
        }
        let data = trail::data([("by", "command line")]);
        trail::append(conn, trail::ORGANISATION, now, "suppression.lifted", data)
    })?;
    println!("Letters go to {email} again.");
    Ok(ExitCode::SUCCESS)
}
