//! What one signed agreement costs: layout, writing, tagging, sealing and storing; verification; memory.
//! Prints one JSON line a figure.

#[path = "support/figures.rs"]
mod figures;
#[path = "support/place.rs"]
mod place;

use std::time::Instant;

use coachpact::{
    agreements::{
        AgreedText,
        document::{self, Extra},
        sealing,
        store::{self as agreements, Agreement},
        verify,
    },
    clock::Clock,
    organisation,
    people::Member,
    trail,
};
use cpu_time::ThreadTime;
use jiff::{Timestamp, civil::date};
use serde_json::json;

use figures::median;
use place::{Place, ZONE, own_words};

fn say(figure: &str, value: f64, unit: &str, more: serde_json::Value) {
    figures::say("agreements", figure, value, unit, more);
}

/// CPU time of a piece of work on this thread, in milliseconds.
fn cpu<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let begin = ThreadTime::now();
    let done = work();
    (begin.elapsed().as_secs_f64() * 1000.0, done)
}

/// Resident memory in MiB.
fn resident() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|l| l.starts_with("VmRSS:")).unwrap_or("VmRSS: 0 kB");
    line.split_whitespace().nth(1).and_then(|n| n.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}

fn main() {
    let folder = tempfile::tempdir().expect("a folder");
    let now: Timestamp = "2026-11-23T09:00:00Z".parse().expect("an instant");
    let url = format!("sqlite://{}", folder.path().join("bench.db").display());
    let mut place = Place::new(&url, folder.path(), Clock::manual(now));
    let by = place.set_up();
    let all = place.signed(&by, 622, date(2026, 12, 1));
    let (waiting, rest) = all.split_at(2);
    let (warm, rest) = rest.split_at(20);
    let (one, two) = rest.split_at(200);
    warm.iter().for_each(|a| seal(&place, a));
    one_core(&place, one);
    two_cores(&place, two);
    pieces(&place, &one[0]);
    writes_beside_a_silent_authority(&mut place, &by, waiting);
    verification(&place, &one[0]);
    memory(&place, &one[0]);
}

fn seal(place: &Place, agreement: &Agreement) {
    assert!(sealing::stamp(&place.bench(false), &agreement.id).expect("sealed"));
}

fn one_core(place: &Place, agreements: &[Agreement]) {
    let times = agreements.iter().map(|a| cpu(|| seal(place, a)).0).collect();
    say("seal_one_core", median(times), "ms CPU", json!({"of": agreements.len()}));
}

/// The same number of agreements on one thread and on two, by the wall; the median of some rounds.
fn two_cores(place: &Place, agreements: &[Agreement]) {
    const ROUNDS: usize = 5;
    let ratios = agreements.chunks_exact(agreements.len() / ROUNDS).map(|round| {
        let (alone, together) = round.split_at(round.len() / 2);
        let begin = Instant::now();
        alone.iter().for_each(|a| seal(place, a));
        let one = begin.elapsed();
        let begin = Instant::now();
        let (left, right) = together.split_at(together.len() / 2);
        std::thread::scope(|scope| {
            scope.spawn(|| left.iter().for_each(|a| seal(place, a)));
            scope.spawn(|| right.iter().for_each(|a| seal(place, a)));
        });
        one.as_secs_f64() / begin.elapsed().as_secs_f64()
    });
    let more = json!({"against": "one thread, same run", "rounds": ROUNDS, "of": agreements.len()});
    say("seal_two_cores", median(ratios.collect()), "times", more);
}

/// Where the time of one goes.
fn pieces(place: &Place, agreement: &Agreement) {
    let found = place.db.read_now(|c| agreements::find(c, &agreement.id)).expect("an agreement");
    let text = found.open_text().expect("a text");
    let now = place.clock.now();
    let times = (0..100).map(|_| cpu(|| document::try_out(&text, now).expect("set")).0).collect();
    say(
        "set_text",
        median(times),
        "ms CPU",
        json!({"about": "the text unsigned, its words kept from before"}),
    );
    let texts: Vec<_> = (0..100).map(|n| new_words(&text, n)).collect();
    let times = texts.iter().map(|t| cpu(|| document::try_out(t, now).expect("set")).0).collect();
    let about = "the same with promises, clauses, visions and goals never set before";
    say("set_text_new", median(times), "ms CPU", json!({"about": about}));
    let chain = place.db.read_now(|c| trail::chain(c, &found.id)).expect("a chain");
    let home = place.db.read_now(organisation::get).expect("an organisation");
    let pair = place.sealer.pair(&home.name, now).expect("keys");
    let extra = Extra::default();
    let texts: Vec<_> = (0..100).map(|n| own_text(&text, n)).collect();
    let times = texts.iter().map(|t| cpu(|| whole(&found, t, &chain, &extra, &pair, now)).0).collect();
    say("make_document", median(times), "ms CPU", json!({"about": "all but reading and storing rows"}));
}

fn new_words(text: &AgreedText, n: usize) -> AgreedText {
    let mut new = text.clone();
    new.commitments.iter_mut().for_each(|c| c.text = format!("{n}. {}", c.text));
    new.clauses.iter_mut().for_each(|c| c.text = format!("{n}. {}", c.text));
    new.organisation.vision = format!("{n}. {}", new.organisation.vision);
    own_goals(&mut new, n);
    new
}

/// A text as another pair would have it, in JSON: the organisation's words, and their own.
fn own_text(text: &AgreedText, n: usize) -> String {
    let mut own = text.clone();
    own.coach.name = format!("C{n} Jansen");
    own.coachee.name = format!("N{n} de Vos");
    own_goals(&mut own, n);
    serde_json::to_string(&own).expect("plain data")
}

fn own_goals(text: &mut AgreedText, n: usize) {
    text.team_vision = format!("{} Team {n} answers for it.", text.team_vision);
    for goal in &mut text.goals {
        goal.title = format!("{} ({n})", goal.title);
        goal.measure = format!("{}, as team {n} counts it", goal.measure);
    }
}

/// How long others wait for their own writes while documents wait for an authority that never answers.
fn writes_beside_a_silent_authority(place: &mut Place, by: &Member, waiting: &[Agreement]) {
    const WRITES: usize = 400;
    let silent = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = silent.local_addr().expect("an address").port();
    place.authority = format!("http://127.0.0.1:{port}").parse().expect("an address");
    let place = &*place;
    let draft = own_words(&waiting[0].draft, 7, date(2026, 12, 1));
    let mut times = std::thread::scope(|scope| {
        let stamp = |agreement: &Agreement| sealing::stamp(&place.bench(true), &agreement.id);
        let waiters: Vec<_> = waiting.iter().map(|a| scope.spawn(move || stamp(a).is_err())).collect();
        // They have set and sealed, and wait.
        std::thread::sleep(std::time::Duration::from_secs(1));
        let write = || {
            let begin = Instant::now();
            place.db.write_now(|c| agreements::create(c, place.clock.now(), by, &draft)).expect("a write");
            begin.elapsed().as_secs_f64() * 1000.0
        };
        let times: Vec<f64> = (0..WRITES).map(|_| write()).collect();
        assert!(!waiters.iter().any(|w| w.is_finished()), "they wait to the end");
        // Closing the port lets them go, with nothing sealed.
        drop(silent);
        assert!(waiters.into_iter().all(|w| w.join().expect("no panic")));
        times
    });
    times.sort_by(f64::total_cmp);
    let p99 = times[WRITES * 99 / 100];
    let more = json!({"median": times[WRITES / 2], "of": WRITES, "waiting": waiting.len()});
    say("write_p99_authority_silent", p99, "ms", more);
}

fn whole(
    found: &Agreement,
    json: &str,
    chain: &[trail::Event],
    extra: &Extra,
    pair: &coachpact::seal::key::Pair,
    now: Timestamp,
) -> Vec<u8> {
    let current = found.current.as_ref().expect("a text");
    let signed = document::Signed {
        json,
        hash: &current.hash,
        signatures: [&found.signatures[0], &found.signatures[1]],
        zones: [ZONE, ZONE],
        trail: chain,
        extra,
        trial: false,
        stamp: document::Stamp::None,
    };
    document::seal(&signed, pair, now).expect("sealed")
}

fn verification(place: &Place, agreement: &Agreement) {
    let bytes = place.db.read_now(|c| agreements::document(c, &agreement.id, 1)).expect("a document");
    let known = place.sealer.known().expect("certificates");
    let once = || assert!(verify::verify(&bytes, &known).intact);
    let times = (0..200).map(|_| cpu(once).0).collect();
    say("verify", median(times), "ms", json!({"bytes": bytes.len()}));
}

/// Ten thousand documents of ten thousand pairs, one after another: memory stays flat.
fn memory(place: &Place, agreement: &Agreement) {
    let found = place.db.read_now(|c| agreements::find(c, &agreement.id)).expect("an agreement");
    let chain = place.db.read_now(|c| trail::chain(c, &found.id)).expect("a chain");
    let home = place.db.read_now(organisation::get).expect("an organisation");
    let pair = place.sealer.pair(&home.name, place.clock.now()).expect("keys");
    let (extra, now) = (Extra::default(), place.clock.now());
    let text = found.open_text().expect("a text");
    let mut seen = Vec::new();
    for n in 1..=10_000 {
        assert!(!whole(&found, &own_text(&text, n), &chain, &extra, &pair, now).is_empty());
        if matches!(n, 1_000 | 5_000 | 10_000) {
            seen.push(resident());
        }
    }
    let more = json!({"after_1000": seen[0], "after_5000": seen[1], "documents": 10_000});
    say("memory", seen[2], "MiB", more);
}
