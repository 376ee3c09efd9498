//! How many letters leave, by the program as it runs: claimed, written, sent to a mail server on loopback and
//! acknowledged, with a million of them scheduled. Prints one JSON line a figure.

#[path = "support/base.rs"]
mod base;
#[path = "support/figures.rs"]
mod figures;
#[path = "support/mail.rs"]
mod mail;
#[path = "support/office.rs"]
mod office;
#[path = "support/place.rs"]
mod place;
#[path = "support/program.rs"]
mod program;

use std::{
    thread::sleep,
    time::{Duration, Instant},
};

use base::BACKENDS;
use figures::{median, rounded};
use mail::{Ceiling, Sink};
use office::Office;
use program::Program;
use serde_json::{Value, json};

/// What a run does before it is measured.
const WARM: Duration = Duration::from_secs(3);
/// The program takes so long at its start until it has nothing to do.
const CALM: Duration = Duration::from_secs(8);

pub fn wished(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(otherwise)
}

fn seconds() -> u64 {
    wished("COACHPACT_BENCH_SECONDS", 60)
}

fn say(figure: &str, value: f64, unit: &str, more: Value) {
    figures::say("letters", figure, value, unit, more);
}

fn main() {
    let links = BACKENDS.map(|backend| {
        let office = Office::open(backend);
        pieces(&office);
        let (rate, link) = one(&office);
        if backend == "postgres" {
            two(&office, rate);
        }
        idle(&office);
        link
    });
    let more = json!({
        "sqlite": rounded(links[0]), "postgres": rounded(links[1]),
        "about": "the slowest of some sign-in links asked for meanwhile, by another process, which wakes nobody",
    });
    say("code_during_burst", links[0].max(links[1]), "s", more);
}

/// What one letter costs where it is written, on one thread.
fn pieces(office: &Office) {
    let costs: Vec<_> = (0..20).map(|_| office.written()).collect();
    let of = |n: usize| median(costs.iter().map(|c| c[n]).collect());
    let more = json!({
        "look_up": rounded(of(0)), "message": rounded(of(2)), "bytes": office.bytes,
        "about": "looked up by the hundred, written, and made into a message",
    });
    say(&format!("write_{}", office.base.backend), of(1), "us CPU", more);
}

/// One process for a while, against what smtp-source reaches with letters of the same size. Gives back its
/// rate, and how long a sign-in link took meanwhile.
fn one(office: &Office) -> (f64, f64) {
    let ceiling = Ceiling::measured(office.bytes);
    let sink = Sink::start();
    let program = Program::serve(&office.base.url, &office.folder(), &sink.url());
    office.wait_for_the_first();
    sleep(WARM);
    let (begin, mut memory, mut codes) = (Instant::now(), Vec::new(), Vec::new());
    let from = office.now();
    let of_codes = Duration::from_secs(seconds().div_ceil(4).max(2));
    while begin.elapsed().as_secs() < seconds() {
        memory.push((begin.elapsed().as_secs_f64(), program.resident()));
        if codes.len() < 4 && begin.elapsed() >= of_codes * codes.len() as u32 {
            codes.push(office.link());
        }
        sleep(Duration::from_millis(250));
    }
    let until = office.now();
    program.stop();
    let rate = office.sent(from, until) as f64 / ((until - from) as f64 / 1000.0);
    told(office, rate, &ceiling, &memory);
    (rate, codes.into_iter().fold(0.0, f64::max))
}

fn told(office: &Office, rate: f64, ceiling: &Ceiling, memory: &[(f64, f64)]) {
    let backend = office.base.backend;
    let more = json!({
        "ratio": rounded(rate / ceiling.kept), "against": "smtp-source, same run, connections kept open",
        "ceiling": rounded(ceiling.kept), "ceiling_new_connections": rounded(ceiling.fresh),
        "bytes": office.bytes, "scheduled": office.letters, "seconds": seconds(),
        "minutes_for_4_2_million": rounded(4_200_000.0 / rate / 60.0),
    });
    say(&format!("whole_loop_{backend}"), rate, "letters/s", more);
    let early = memory.iter().find(|(at, _)| *at >= 10.0).or(memory.first()).map_or(0.0, |(_, size)| *size);
    let last = memory.last().map_or(0.0, |(_, size)| *size);
    let most = memory.iter().map(|(_, size)| *size).fold(0.0, f64::max);
    let more = json!({"after_10_s": rounded(early), "most": rounded(most)});
    say(&format!("memory_{backend}"), last, "MiB", more);
}

/// Two processes, until no letter is left of as many as one sends in that time.
fn two(office: &Office, rate: f64) {
    let letters = (rate * seconds() as f64) as u64;
    office.leave_due(letters);
    let sink = Sink::counting();
    let (from, folder) = (office.now(), office.folder());
    let programs = [0, 1].map(|_| Program::serve(&office.base.url, &folder, &sink.url()));
    office.wait_until_none_is_due();
    programs.into_iter().for_each(Program::stop);
    let sent = office.sent(from, i64::MAX);
    let both = sent as f64 / office.span(from);
    let more = json!({
        "ratio": rounded(both / rate), "against": "one process, same run", "letters": sent,
        "twice": sink.taken() - sent,
    });
    say("two_processes_postgres", both, "letters/s", more);
}

/// With a million letters for later, and none due.
fn idle(office: &Office) {
    office.leave_due(0);
    let sink = Sink::start();
    let program = Program::serve(&office.base.url, &office.folder(), &sink.url());
    sleep(CALM);
    let (before, begin) = (program.worked(), Instant::now());
    sleep(Duration::from_secs(seconds().div_ceil(2)));
    let share = 100.0 * (program.worked() - before) / begin.elapsed().as_secs_f64();
    let memory = program.resident();
    program.stop();
    let more = json!({"memory": rounded(memory), "scheduled": office.letters});
    say(&format!("idle_{}", office.base.backend), share, "% of a core", more);
}
