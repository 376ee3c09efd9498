//! What a mail server, a clock or a broken row does to letters: nothing is lost, nothing is sent twice but
//! what got no answer, and nobody waits for somebody else's trouble.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
    time::{Duration, Instant},
};

use coachpact::{
    clock,
    db::{
        Connection, Database,
        schema::{letter, party, review},
    },
    failure::Result,
    home::example,
    ids::{self, Secret},
    mail::{
        letter::Kind,
        outbox::{self, Saved, Why},
        suppression, troubles,
    },
    organisation,
    people::parties,
};
use diesel::prelude::*;
use serde_json::json;

use crate::{
    post::Process,
    support::{
        Backend,
        app::OwnDatabase,
        faults::{COACH, Faults, HIRE, Office, Row, begun, invite, rows, runtime},
    },
};

on_both_databases!(
    a_server_that_stalls_is_not_waited_for,
    a_letter_without_an_answer_is_uncertain_and_goes_again_as_the_same_message,
    a_late_refusal_is_not_the_answer_to_another_letter,
    who_is_not_there_takes_no_more_letters,
    a_refusal_of_ours_suppresses_nobody,
    an_hour_of_not_now_costs_no_letter,
    a_connection_cut_in_the_middle_costs_no_letter,
    an_answer_of_spaces_ends_nothing,
    what_a_server_repeats_out_of_a_letter_is_not_kept,
    a_letter_that_cannot_be_written_ends_in_dead_letters_and_holds_up_nobody,
    a_clock_that_jumps_repeats_nothing_and_sends_nothing_stale,
    two_processes_send_each_letter_once,
    a_server_that_takes_commands_at_once_is_understood,
    what_was_answered_is_written_down_when_the_chores_stop,
    a_cap_holds_letters_back_and_counts_no_attempt,
    a_sign_in_link_does_not_wait_behind_reminders,
);

const LATE: Duration = Duration::from_millis(100);

/// After a minute or two what was put off is due again.
fn again(office: &mut Office) {
    office.later(3);
    office.deliver();
}

fn is_sent(row: &Row) -> bool {
    row.sent_at.is_some() && row.next_at.is_none() && row.failed_at.is_none()
}

/// Both invitations have left, each once.
fn both_arrived_once(server: &Faults, office: &Office) {
    assert!(office.rows().iter().all(is_sent), "{:?}", office.rows());
    let expected: BTreeSet<_> = office.rows().iter().map(|r| format!("{}@localhost", r.id)).collect();
    let arrived = server.accepted_ids();
    assert_eq!(arrived.len(), 2, "{arrived:?}");
    assert_eq!(arrived.into_iter().collect::<BTreeSet<_>>(), expected);
}

fn suppressed(office: &Office) -> Vec<String> {
    let all = office.db.read_now(suppression::all).expect("a query");
    all.into_iter().map(|s| s.email).collect()
}

fn a_server_that_stalls_is_not_waited_for(backend: Backend) {
    for mode in ["stall-greeting", "stall-rcpt"] {
        let server = Faults::start(mode, LATE);
        let mut office = Office::open(backend, &server);
        let begun = Instant::now();
        office.deliver();
        assert!(begun.elapsed() < Duration::from_secs(5), "{mode}: {:?}", begun.elapsed());
        let (first, second) = (office.row_to(COACH), office.row_to(HIRE));
        assert_eq!((first.attempts, second.attempts), (1, 0), "{mode}: the second was given back");
        assert!(first.answer.is_some() && first.uncertain_at.is_none(), "{mode}: {first:?}");
        server.set("ok");
        again(&mut office);
        both_arrived_once(&server, &office);
    }
}

fn a_letter_without_an_answer_is_uncertain_and_goes_again_as_the_same_message(backend: Backend) {
    for mode in ["stall-dot", "cut-dot"] {
        let server = Faults::start(mode, LATE);
        let mut office = Office::open(backend, &server);
        office.deliver();
        let row = office.row_to(COACH);
        assert_eq!(row.uncertain_at, Some(office.now().as_millisecond()), "{mode}: {row:?}");
        assert!(row.sent_at.is_none() && row.failed_at.is_none() && row.next_at.is_some(), "{mode}");
        let told = office.db.read_now(troubles::uncertain).expect("a query");
        assert_eq!(told.iter().map(|l| l.id.as_str()).collect::<Vec<_>>(), [row.id.as_str()], "{mode}");
        let id = format!("{}@localhost", row.id);
        assert_eq!(server.dotted_ids(), [id.as_str()], "{mode}");
        server.set("ok");
        again(&mut office);
        both_arrived_once(&server, &office);
        assert_eq!(server.dotted_ids().iter().filter(|seen| **seen == id).count(), 2, "{mode}: once more");
        assert!(office.db.read_now(troubles::uncertain).expect("a query").is_empty(), "{mode}");
    }
}

fn a_late_refusal_is_not_the_answer_to_another_letter(backend: Backend) {
    // Later than anybody waits.
    let server = Faults::start("refuse-late:wout", Duration::from_millis(900));
    let mut office = Office::open(backend, &server);
    office.deliver();
    std::thread::sleep(Duration::from_millis(700));
    office.deliver();
    assert!(is_sent(&office.row_to(HIRE)), "{:?}", office.row_to(HIRE));
    assert_eq!(office.row_to(COACH).failed_at, None, "the refusal came too late to be one");
    assert_eq!(suppressed(&office), Vec::<String>::new());
    server.set("ok");
    again(&mut office);
    both_arrived_once(&server, &office);
}

fn who_is_not_there_takes_no_more_letters(backend: Backend) {
    for mode in ["refuse:noor", "refuse-late:noor"] {
        let server = Faults::start(mode, LATE);
        let mut office = Office::open(backend, &server);
        office.deliver();
        assert!(is_sent(&office.row_to(COACH)), "{mode}: nobody else's trouble");
        let row = office.row_to(HIRE);
        assert_eq!(row.answer.as_deref(), Some("550 5.1.1 no such person here"), "{mode}");
        assert_eq!((row.failed_at.is_some(), row.next_at), (true, None), "{mode}");
        assert_eq!(suppressed(&office), [HIRE], "{mode}");
        server.set("ok");
        office.invite(1);
        office.deliver();
        let second = office.rows().pop().expect("a letter");
        assert_eq!((second.failed_at.is_some(), second.answer.as_deref()), (true, row.answer.as_deref()));
        assert_eq!(server.accepted().len(), 1, "{mode}: nothing went there");
        // Once it is lifted, and the letter is tried again, it arrives.
        let now = office.now();
        let lifted = office.db.write_now(|c| {
            assert!(suppression::lift(c, "Noor.Claes@Example.org")?);
            troubles::retry(c, now, &second.id)
        });
        assert!(lifted.expect("lifted"));
        office.deliver();
        assert!(is_sent(&office.rows().pop().expect("a letter")), "{mode}");
        assert!(!office.db.write_now(|c| troubles::retry(c, now, &second.id)).expect("asked"), "it has left");
    }
}

fn a_refusal_of_ours_suppresses_nobody(backend: Backend) {
    let server = Faults::start("refuse-us", LATE);
    let mut office = Office::open(backend, &server);
    office.deliver();
    assert!(office.rows().iter().all(|r| r.failed_at.is_some()), "{:?}", office.rows());
    assert_eq!(suppressed(&office), Vec::<String>::new());
}

fn an_hour_of_not_now_costs_no_letter(backend: Backend) {
    let server = Faults::start("busy", LATE);
    let mut office = Office::open(backend, &server);
    for _ in 0..60 {
        office.deliver();
        office.later(1);
    }
    for row in office.rows() {
        assert!((4..=8).contains(&row.attempts), "each wait is longer than the one before: {row:?}");
        assert_eq!(row.answer.as_deref(), Some("451 4.3.0 come back later"));
        assert!(row.failed_at.is_none() && row.uncertain_at.is_none(), "{row:?}");
    }
    assert_eq!(suppressed(&office), Vec::<String>::new());
    office.later(1);
    let now = office.now();
    let long = office.db.read_now(|c| troubles::long_waiting(c, now)).expect("a query");
    assert_eq!(long.len(), 2, "{long:?}");
    server.set("ok");
    office.later(240);
    office.deliver();
    both_arrived_once(&server, &office);
}

fn a_connection_cut_in_the_middle_costs_no_letter(backend: Backend) {
    let server = Faults::start("cut-data", LATE);
    let mut office = Office::open(backend, &server);
    office.deliver();
    let row = office.row_to(COACH);
    assert!(row.sent_at.is_none() && row.failed_at.is_none() && row.next_at.is_some(), "{row:?}");
    assert!(server.accepted().is_empty());
    server.set("ok");
    again(&mut office);
    both_arrived_once(&server, &office);
}

fn an_answer_of_spaces_ends_nothing(backend: Backend) {
    let server = Faults::start("spaces", LATE);
    let mut office = Office::open(backend, &server);
    office.deliver();
    let row = office.row_to(COACH);
    assert!(row.answer.is_some() && row.failed_at.is_none() && row.next_at.is_some(), "{row:?}");
    server.set("ok");
    again(&mut office);
    both_arrived_once(&server, &office);
}

fn what_a_server_repeats_out_of_a_letter_is_not_kept(backend: Backend) {
    let server = Faults::start("repeat", LATE);
    let mut office = Office::open(backend, &server);
    office.deliver();
    for row in office.rows() {
        let answer = row.answer.expect("an answer");
        assert!(answer.contains("we do not like") && !answer.contains("/pact/"), "{answer}");
        assert!(row.failed_at.is_some());
    }
    assert_eq!(suppressed(&office), Vec::<String>::new(), "it was the letter, not the person");
}

/// Four rows that no letter comes of: of no kind, of no parameters, one that panics, and one whose address
/// is none.
fn poison(c: &mut Connection, office: &Office) -> Result<()> {
    let now = office.now();
    let [_, hire] = office.parties();
    invite(c, now, &office.secret, &hire, 3)?;
    let last: Vec<String> = letter::table.order(letter::id.desc()).limit(3).select(letter::id).load(c)?;
    diesel::update(letter::table.find(&last[0])).set(letter::kind.eq("no-such-kind")).execute(c)?;
    diesel::update(letter::table.find(&last[1])).set(letter::params.eq("{")).execute(c)?;
    diesel::update(party::table.find(&hire.id)).set(party::email.eq("nobody at all")).execute(c)?;
    let home = organisation::get(c)?;
    example::create(c, now, &home, &office.member, "http://127.0.0.1/jobs/")?;
    let lonely: String = party::table
        .filter(party::agreement_id.ne(&office.agreement.id))
        .filter(party::side.eq("coachee"))
        .select(party::id)
        .first(c)?;
    let lonely = parties::by_id(c, &lonely)?.expect("a party");
    let both = party::table.filter(party::agreement_id.eq(&lonely.agreement));
    diesel::delete(both.filter(party::id.ne(&lonely.id))).execute(c)?;
    let link = parties::new_link(c, now, &office.secret, &lonely)?;
    let params = json!({"agreement": lonely.agreement, "party": lonely.id, "link": link});
    outbox::save(c, now, &Saved { kind: Kind::Link, once: "alone", params })?;
    Ok(())
}

fn a_letter_that_cannot_be_written_ends_in_dead_letters_and_holds_up_nobody(backend: Backend) {
    let server = Faults::start("ok", LATE);
    let mut office = Office::open(backend, &server);
    office.deliver();
    let [coach, _] = office.parties();
    let now = office.now();
    office
        .db
        .write_now(|c| {
            poison(c, &office)?;
            invite(c, now, &office.secret, &coach, 1)
        })
        .expect("rows");
    office.deliver();
    assert_eq!(server.accepted().len(), 3, "the sound one left in the same round");
    let unsent =
        |office: &Office| -> Vec<Row> { office.rows().into_iter().filter(|r| r.sent_at.is_none()).collect() };
    let bad = unsent(&office);
    assert_eq!(bad.len(), 4, "{bad:?}");
    assert!(bad.iter().all(|r| r.attempts == 1 && r.failed_at.is_none() && r.answer.is_some()), "{bad:?}");
    for _ in 0..outbox::MOST_ATTEMPTS {
        office.later(7 * 60);
        office.deliver();
    }
    let bad = unsent(&office);
    assert!(bad.iter().all(|r| r.failed_at.is_some() && r.attempts == outbox::MOST_ATTEMPTS), "{bad:?}");
    assert_eq!(server.accepted().len(), 3);
}

fn a_clock_that_jumps_repeats_nothing_and_sends_nothing_stale(backend: Backend) {
    let server = Faults::start("ok", LATE);
    let mut office = Office::open(backend, &server);
    office.deliver();
    for minutes in [-60, 60, 60, -60] {
        office.later(minutes);
        office.deliver();
    }
    both_arrived_once(&server, &office);
    // Claimed by somebody whose clock then jumped: whoever comes later has it, and is the only one to answer.
    office.invite(1);
    let now = office.now();
    let claimed = office.db.write_now(|c| outbox::claim(c, now, 1)).expect("a claim").remove(0);
    office.later(60);
    office.deliver();
    let then = office.now();
    assert!(!office.db.write_now(|c| outbox::end(c, then, &claimed, &outbox::Ending::Sent)).expect("asked"));
    assert_eq!(server.accepted().len(), 3);
    // Down for thirty days, with a reminder saved and not sent.
    let [_, hire] = office.parties();
    let until = office.now().as_millisecond() + clock::DAY;
    let params = json!({"agreement": hire.agreement, "party": hire.id, "milestone": "30d", "until": until});
    let saved = Saved { kind: Kind::ReminderDay, once: "stale", params };
    office.db.write_now(|c| outbox::save(c, then, &saved)).expect("saved");
    office.later(30 * 24 * 60);
    office.deliver();
    let stale = office.rows().pop().expect("a row");
    assert_eq!((stale.dropped_at.is_some(), stale.answer.as_deref()), (true, Some("late")), "{stale:?}");
    let count = office.db.read_now(|c| troubles::dropped(c, then, Why::Late)).expect("a query");
    assert_eq!(count, 1);
    assert_eq!(server.accepted().len(), 3);
}

fn two_processes_send_each_letter_once(backend: Backend) {
    let server = Faults::start("ok", LATE);
    let office = Office::open(backend, &server);
    office.invite(150);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            let (chores, mut post) = office.beside();
            scope.spawn(move || {
                let rt = runtime();
                while rt.block_on(chores.deliver(&mut post)).expect("the chores go on") > 0 {}
            });
        }
    });
    let ids = server.accepted_ids();
    let once: BTreeSet<_> = ids.iter().collect();
    assert_eq!((ids.len(), once.len()), (152, 152), "each once");
    assert!(office.rows().iter().all(is_sent));
}

fn a_server_that_takes_commands_at_once_is_understood(backend: Backend) {
    for mode in ["refuse:noor", "refuse-eager:noor"] {
        let server = Faults::pipelining(mode, LATE);
        let mut office = Office::open(backend, &server);
        office.deliver();
        assert!(is_sent(&office.row_to(COACH)), "{mode}: nobody else's trouble");
        let row = office.row_to(HIRE);
        assert_eq!(row.answer.as_deref(), Some("550 5.1.1 no such person here"), "{mode}");
        assert!(row.failed_at.is_some() && row.uncertain_at.is_none(), "{mode}: {row:?}");
        assert_eq!(suppressed(&office), [HIRE], "{mode}");
    }
    for mode in ["busy", "stall-rcpt", "cut-dot"] {
        let server = Faults::pipelining(mode, LATE);
        let mut office = Office::open(backend, &server);
        office.invite(60);
        office.deliver();
        let row = office.row_to(COACH);
        assert!(row.answer.is_some() && row.failed_at.is_none() && row.next_at.is_some(), "{mode}: {row:?}");
        assert_eq!(row.uncertain_at.is_some(), mode == "cut-dot", "{mode}: {row:?}");
        server.set("ok");
        again(&mut office);
        assert!(office.rows().iter().all(is_sent), "{mode}");
        let once: BTreeSet<_> = server.accepted_ids().into_iter().collect();
        assert_eq!((once.len(), server.accepted().len()), (62, 62), "{mode}: each once");
    }
}

fn what_was_answered_is_written_down_when_the_chores_stop(backend: Backend) {
    let server = Faults::start("slow", Duration::from_millis(20));
    let mut office = Office::open(backend, &server);
    office.invite(200);
    let (chores, mut post) = office.beside();
    // In the middle of a batch, while others wait.
    let taken = async {
        while server.accepted().len() < 15 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let stopped = runtime().block_on(async {
        tokio::select! {
            _ = chores.deliver(&mut post) => false,
            () = taken => true,
        }
    });
    assert!(stopped, "there was more to do");
    let (now, rows) = (office.now().as_millisecond(), office.rows());
    let sent = rows.iter().filter(|r| is_sent(r)).count();
    let back = rows.iter().filter(|r| r.attempts == 0 && r.next_at.is_some_and(|at| at <= now)).count();
    assert!(sent > 0 && back > 0, "{sent} sent, {back} given back");
    // But for what was on its way.
    assert!(rows.len() - sent - back <= 4, "{sent} sent, {back} given back, of {}", rows.len());
    server.set("ok");
    office.later(6);
    office.deliver();
    assert!(office.rows().iter().all(is_sent));
    let (arrived, once) = (server.accepted_ids(), server.accepted_ids().into_iter().collect::<BTreeSet<_>>());
    assert_eq!(once.len(), rows.len());
    assert!(arrived.len() - once.len() <= 4, "{} repeats", arrived.len() - once.len());
}

fn a_cap_holds_letters_back_and_counts_no_attempt(backend: Backend) {
    let server = Faults::start("ok", LATE);
    for (name, most) in [("COACHPACT_MAIL_PER_MINUTE", "60"), ("COACHPACT_MAIL_PER_DOMAIN", "1")] {
        let before = server.accepted().len();
        let mut office =
            Office::open_with(backend, &server, |setting| (setting == name).then(|| most.to_owned()));
        office.ask();
        office.invite(8);
        let begun = Instant::now();
        for _ in 0..5 {
            office.deliver();
        }
        let sent = server.accepted().len() - before;
        // The link to sign in, and what a second or so allows.
        let allowed = 3 + begun.elapsed().as_secs() as usize;
        assert!((2..=allowed).contains(&sent), "{name}: {sent}");
        assert!(is_sent(&office.rows().into_iter().find(|r| r.kind == "sign-in").expect("a letter")));
        let held: Vec<_> = office.rows().into_iter().filter(|r| r.sent_at.is_none()).collect();
        assert!(held.len() >= 7, "{name}");
        let soon = office.now().as_millisecond() + 2 * clock::MINUTE;
        for row in held {
            assert_eq!((row.attempts, row.answer.clone(), row.failed_at), (0, None, None), "{name}: {row:?}");
            assert!(row.next_at.is_some_and(|at| at < soon), "{name}: {row:?}");
        }
    }
}

/// A burst of reminders of a review that are due, all in one statement.
fn burst(office: &Office, count: u32) {
    let [_, hire] = office.parties();
    let ms = office.now().as_millisecond();
    let planned = (
        review::id.eq("r"),
        review::agreement_id.eq(&hire.agreement),
        review::milestone.eq("30d"),
        review::on_date.eq("2099-01-13"),
        review::created_at.eq(ms),
        review::version.eq(1),
        review::sequence.eq(0),
    );
    let planned =
        office.db.write_now(|c| Ok(diesel::insert_into(review::table).values(planned).execute(c)?));
    assert_eq!(planned.expect("a review"), 1);
    let until = ms + clock::DAY;
    let params = json!({
        "agreement": hire.agreement, "party": hire.id, "link": "l", "milestone": "30d", "until": until,
    });
    let columns = "id, once, lane, kind, params, created_at, next_at, attempts";
    let values = |id: &str| format!("{id}, 'burst ' || i, 2, 'reminder-day', '{params}', {ms}, {ms}, 0");
    let inserted = office.db.write_now(|c| {
        Ok(match c {
            Connection::Sqlite(c) => diesel::sql_query(format!(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {count}) \
                 INSERT INTO letter ({columns}) SELECT {} FROM n",
                values("printf('%032x', i)")
            ))
            .execute(c)?,
            Connection::Postgres(c) => diesel::sql_query(format!(
                "INSERT INTO letter ({columns}) SELECT {} FROM generate_series(1, {count}) AS i",
                values("lpad(to_hex(i), 32, '0')")
            ))
            .execute(c)?,
        })
    });
    assert_eq!(inserted.expect("a burst"), count as usize);
}

/// While a slow server is fed with reminders, a link to sign in arrives within two seconds.
fn link_in_a_burst(backend: Backend, count: u32) {
    let server = Faults::start("slow", Duration::from_millis(50));
    let office = Office::open(backend, &server);
    burst(&office, count);
    let (chores, post) = office.beside();
    let stop = Arc::new(tokio::sync::Notify::new());
    let stopped = stop.clone();
    let working = std::thread::spawn(move || {
        runtime().block_on(async {
            tokio::select! {
                () = chores.run(post) => {}
                () = stopped.notified() => {}
            }
        });
    });
    server.wait_for_one_to(HIRE, Duration::from_secs(30));
    for asked_for in 1..=3 {
        office.ask();
        office.chores.wake.notify_one();
        let asked = Instant::now();
        // Written down once the server has taken it; to read all it has taken would last longer each time.
        while links_sent(&office.db) < asked_for {
            assert!(asked.elapsed() < Duration::from_secs(2), "a link takes {:?}", asked.elapsed());
            std::thread::sleep(Duration::from_millis(20));
        }
        assert!(office.rows_left() > 0, "reminders are still due");
    }
    stop.notify_one();
    working.join().expect("the chores stop");
    let name = format!("<{}>", office.member.email);
    let is_to_them = |letter: &&Vec<u8>| {
        String::from_utf8_lossy(letter).lines().any(|line| line.starts_with("To:") && line.contains(&name))
    };
    assert_eq!(server.accepted().iter().filter(is_to_them).count(), 3);
}

fn links_sent(db: &Database) -> i64 {
    let sent =
        letter::table.filter(letter::kind.eq(Kind::SignIn.name())).filter(letter::sent_at.is_not_null());
    db.read_now(|c| Ok(sent.count().get_result(c)?)).expect("a count")
}

fn a_sign_in_link_does_not_wait_behind_reminders(backend: Backend) {
    link_in_a_burst(backend, 10_000);
}

#[test]
#[ignore = "long: a million rows"]
fn long_a_sign_in_link_does_not_wait_behind_a_million_reminders_sqlite() {
    link_in_a_burst(Backend::Sqlite, 1_000_000);
}

#[test]
#[ignore = "needs PostgreSQL: script/test"]
fn long_a_sign_in_link_does_not_wait_behind_a_million_reminders_postgres() {
    link_in_a_burst(Backend::Postgres, 1_000_000);
}

/// A number below another, from the system's randomness.
fn random(below: u64) -> u64 {
    u64::from_str_radix(&ids::hash(ids::token())[..8], 16).expect("a number") % below
}

fn lease_is_over(db: &Database) -> usize {
    let waiting = letter::table.filter(letter::next_at.is_not_null());
    db.write_now(|c| {
        Ok(diesel::update(waiting)
            .set((letter::next_at.eq(0_i64), letter::lease_until.eq(None::<i64>)))
            .execute(c)?)
    })
    .expect("a query")
}

/// Two hundred times a process is killed at a random moment of claiming, sending and answering. Every
/// letter arrives, and what arrives again is the same message, whose answer was on its way when the
/// process died: at most one a kill.
fn two_hundred_kills(backend: Backend) {
    const KILLS: usize = 200;
    let server = Faults::start("slow", Duration::from_millis(3));
    let folder = tempfile::tempdir().expect("a folder");
    let database = OwnDatabase::new(backend, folder.path());
    let db = Database::open(&database.url).expect("a database");
    let secret = Secret::open(folder.path()).expect("a key");
    let now = jiff::Timestamp::now();
    let (_, agreement) = db.write_now(|c| begun(c, now, &secret)).expect("an agreement");
    let hire = agreement.parties_of(1)[1].clone();
    for _ in 0..KILLS {
        if lease_is_over(&db) < 50 {
            let now = jiff::Timestamp::now();
            db.write_now(|c| invite(c, now, &secret, &hire, 100)).expect("invitations");
        }
        let process = Process::start(&database.url, folder.path(), &server.url());
        std::thread::sleep(Duration::from_millis(random(120)));
        process.kill();
    }
    lease_is_over(&db);
    let last = Process::start(&database.url, folder.path(), &server.url());
    let end = Instant::now() + Duration::from_secs(120);
    while rows(&db).iter().any(|r| r.next_at.is_some()) {
        assert!(Instant::now() < end, "letters still wait");
        std::thread::sleep(Duration::from_millis(200));
    }
    last.kill();
    let mut copies: BTreeMap<String, usize> = BTreeMap::new();
    server.dotted_ids().into_iter().for_each(|id| *copies.entry(id).or_default() += 1);
    for row in rows(&db) {
        let arrived = copies.get(&format!("{}@localhost", row.id)).copied().unwrap_or(0);
        assert!(is_sent(&row) && arrived >= 1, "lost: {row:?}");
        assert!(arrived <= row.attempts as usize, "{arrived} copies of {row:?}");
    }
    let repeats: usize = copies.values().map(|n| n - 1).sum();
    assert!(repeats <= KILLS, "{repeats} repeats");
    assert_eq!(copies.len(), rows(&db).len(), "no message that is no letter of ours");
}

#[test]
#[ignore = "long: two hundred processes"]
fn long_two_hundred_kills_lose_nothing_sqlite() {
    two_hundred_kills(Backend::Sqlite);
}

#[test]
#[ignore = "needs PostgreSQL: script/test"]
fn long_two_hundred_kills_lose_nothing_postgres() {
    two_hundred_kills(Backend::Postgres);
}

/// Hundredths of a second that a process has worked.
fn worked(id: u32) -> u64 {
    let stat = std::fs::read_to_string(format!("/proc/{id}/stat")).expect("a process");
    let after_name = stat.rsplit_once(')').expect("a name").1;
    let fields: Vec<_> = after_name.split_whitespace().collect();
    [11, 12].iter().map(|n| fields[*n].parse::<u64>().expect("a number")).sum()
}

/// With nothing to do, less than half a hundredth of a core.
fn idle(backend: Backend) {
    let server = Faults::start("ok", LATE);
    let folder = tempfile::tempdir().expect("a folder");
    let database = OwnDatabase::new(backend, folder.path());
    let process = Process::start(&database.url, folder.path(), &server.url());
    std::thread::sleep(Duration::from_secs(5));
    let before = worked(process.id());
    std::thread::sleep(Duration::from_secs(40));
    let ticks = worked(process.id()) - before;
    process.kill();
    assert!(ticks <= 20, "{ticks} hundredths of a second in 40 seconds");
}

#[test]
#[ignore = "long: waits"]
fn long_an_idle_service_hardly_works_sqlite() {
    idle(Backend::Sqlite);
}

#[test]
#[ignore = "needs PostgreSQL: script/test"]
fn long_an_idle_service_hardly_works_postgres() {
    idle(Backend::Postgres);
}
