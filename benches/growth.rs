//! What a claim of a hundred letters costs while the outbox grows from ten thousand rows to ten million.
//! Prints one JSON line a figure.

#[path = "support/base.rs"]
mod base;
#[path = "support/figures.rs"]
mod figures;

use std::time::Instant;

use base::{BACKENDS, Base, Letters};
use coachpact::{
    db::Database,
    mail::outbox::{self, Ending},
};
use figures::{median, rounded, say};
use jiff::Timestamp;
use serde_json::json;

/// Claims at each size, and letters in one.
const CLAIMS: usize = 40;
const OF: i64 = 100;
/// So many letters are due at each size.
const DUE: u64 = 5_000;

/// The sizes, in rows; the last one as wished.
fn sizes() -> [u64; 3] {
    let most = std::env::var("COACHPACT_BENCH_ROWS").ok().and_then(|n| n.parse().ok());
    let most: u64 = most.unwrap_or(10_000_000);
    [10_000, most / 10, most]
}

fn main() {
    let of_each = BACKENDS.map(grown);
    let ratio = |from: usize| of_each.map(|costs| costs[2] / costs[from]);
    for (figure, from) in [("claim_10m_over_1m", 1), ("claim_10m_over_10k", 0)] {
        let [sqlite, postgres] = ratio(from);
        let more = json!({"sqlite": rounded(sqlite), "postgres": rounded(postgres), "rows": sizes()});
        say("growth", figure, sqlite.max(postgres), "times", more);
    }
}

/// What a claim costs at each size, in milliseconds.
fn grown(backend: &'static str) -> [f64; 3] {
    let folder = base::folder();
    let base = Base::new(backend, folder.path());
    let db = Database::open(&base.url).expect("a database");
    let mut rows = 0;
    sizes().map(|size| {
        fill(&base, rows + 1, size);
        rows = size;
        let cost = claims(&db);
        let figure = format!("claim_{backend}_{size}");
        say("growth", &figure, cost, "ms", json!({"letters": OF, "claims": CLAIMS, "rows": size}));
        cost
    })
}

/// Rows up to a size: most of them sent long ago or to leave in the coming year, the last of them due.
fn fill(base: &Base, first: u64, last: u64) {
    let now = Timestamp::now().as_millisecond();
    let due = last - DUE;
    let pair = base.hex("i / 8");
    base.save(
        first,
        last,
        &Letters {
            params: &format!(
                "'{{\"agreement\":\"' || {pair} || '\",\"link\":\"' || {pair} || '\",\"milestone\":\"30d\",\
                 \"moves\":0,\"party\":\"' || {pair} || '\",\"until\":{now}}}'"
            ),
            party: &pair,
            recipient: &format!("{pair} || '@northwind.example'"),
            next_at: &format!(
                "CASE WHEN i > {due} THEN {now} - i % 60000 WHEN i % 10 < 6 THEN NULL \
                 ELSE {now} + 86400000 + i * 3000 END"
            ),
            sent_at: &format!("CASE WHEN i <= {due} AND i % 10 < 6 THEN {now} - 86400000 - i END"),
            from: "",
        },
    );
}

/// The median of some claims: the statement itself, each in a transaction of its own.
fn claims(db: &Database) -> f64 {
    let once = || {
        let now = Timestamp::now();
        let cost = db.write_now(|c| {
            let begin = Instant::now();
            let claimed = outbox::claim_of(c, now, outbox::REST, OF)?;
            assert_eq!(claimed.len() as i64, OF, "enough are due");
            Ok((begin.elapsed().as_secs_f64() * 1000.0, claimed))
        });
        let (cost, claimed) = cost.expect("a claim");
        // As in life: few are on their way at a time.
        let sent: Vec<_> = claimed.into_iter().map(|claimed| (claimed, Ending::Sent)).collect();
        db.write_now(|c| outbox::end_all(c, now, &sent)).expect("sent");
        cost
    };
    for _ in 0..CLAIMS / 10 {
        once();
    }
    median((0..CLAIMS).map(|_| once()).collect())
}
