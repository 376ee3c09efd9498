//! The trail's heads outside the database: what somebody does to the database who owns it, and to the files,
//! is found out and named.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    sync::Barrier,
};

use coachpact::{
    db::{Database, schema::trail_event},
    failure::Message,
    ids,
    languages::Language,
    seal::{cms, key::Sealer},
    trail::{
        self, Event, heads,
        integrity::{self, Findings},
    },
};
use diesel::prelude::*;
use jiff::{SignedDuration, Timestamp, civil::date};
use serde_json::Value;
use sha2::{Digest as _, Sha256};

use crate::support::{Backend, Site};

on_both_databases!(
    a_day_is_kept_once_signed_and_continues_the_one_before,
    the_chores_keep_a_day_once_there_is_an_organisation,
    whoever_comes_first_a_day_has_one_file,
    a_chain_is_kept_again_when_it_went_on,
    what_is_done_to_the_database_is_named,
    what_is_done_to_the_files_is_named,
);

const DAY: SignedDuration = SignedDuration::from_hours(24);

/// A chain with so many more entries.
fn entries(site: &Site, chain: &str, count: usize) {
    let now = site.now();
    let append = |c: &mut coachpact::db::Connection| {
        for n in 0..count {
            trail::append(c, chain, now, "something.happened", trail::data([("n", &n.to_string())]))?;
        }
        Ok(())
    };
    site.app.db.write_now(append).expect("entries");
}

fn keep(site: &Site, folder: &Path) {
    let now = site.now();
    let pair = site.app.sealer.pair("Northwind", now).expect("keys");
    site.app.db.read_now(|c| heads::keep(c, folder, now, &pair)).expect("kept");
}

fn check(site: &Site, folder: &Path) -> Findings {
    let known = site.app.sealer.known().expect("certificates");
    site.app.db.read_now(|c| integrity::check(c, folder, &known)).expect("looked at")
}

/// What does not hold: each sentence's key, with what it names.
fn broken(site: &Site, folder: &Path) -> Vec<String> {
    let words = |m: &Message| {
        let named: Vec<&str> = m.args.iter().map(|(_, value)| value.as_str()).collect();
        format!("{} {}", m.key, named.join(" "))
    };
    check(site, folder).breaks.iter().map(words).collect()
}

fn lines(folder: &Path, day: &str) -> Vec<Value> {
    let text = fs::read_to_string(folder.join(format!("{day}.jsonl"))).expect("a file");
    text.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
}

/// The chains of a day's file, as they stand there.
fn chains(folder: &Path, day: &str) -> Vec<String> {
    let chain = |line: &Value| line["chain"].as_str().expect("a chain").to_owned();
    lines(folder, day)[1..].iter().map(chain).collect()
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    let mut names: Vec<_> =
        entries.map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// What somebody does who owns the database: the triggers are no wall to them.
pub fn owner(db: &Database, backend: Backend, statements: &[&str]) {
    let walls: &[&str] = match backend {
        Backend::Sqlite => {
            &["DROP TRIGGER IF EXISTS trail_no_update", "DROP TRIGGER IF EXISTS trail_no_delete"]
        }
        Backend::Postgres => &["DROP TRIGGER IF EXISTS trail_no_change ON trail_event"],
    };
    let act = |c: &mut coachpact::db::Connection| {
        for sql in walls.iter().chain(statements) {
            diesel::sql_query(*sql).execute(c)?;
        }
        Ok(())
    };
    db.write_now(act).expect("the owner may");
}

fn a_day_is_kept_once_signed_and_continues_the_one_before(backend: Backend) {
    let site = Site::ready(backend);
    let folder = site.folder.path().join("kept");
    entries(&site, "b", 3);
    entries(&site, "a", 2);
    keep(&site, &folder);
    let header = &lines(&folder, "2026-11-23")[0];
    assert_eq!(header["kind"], "coachpact-trail-heads");
    assert_eq!(header["at"], "2026-11-23T09:00:00.000Z");
    assert!(header["since"].is_null() && header["previous"].is_null(), "{header}");
    assert_eq!(chains(&folder, "2026-11-23"), ["a", "b", "organisation"]);
    for line in &lines(&folder, "2026-11-23")[1..] {
        let chain = line["chain"].as_str().expect("a chain");
        let head = site.app.db.read_now(|c| trail::peek(c, chain)).expect("a head");
        assert_eq!(
            (line["seq"].as_i64(), line["hash"].as_str()),
            (Some(i64::from(head.seq)), Some(head.hash.as_str()))
        );
    }
    openssl_agrees(&site, &folder, "2026-11-23");

    let first = fs::read(folder.join("2026-11-23.jsonl")).expect("a file");
    site.pass(SignedDuration::from_hours(14));
    entries(&site, "a", 1);
    keep(&site, &folder);
    assert!(fs::read(folder.join("2026-11-23.jsonl")).expect("a file") == first, "once a day");
    site.pass(SignedDuration::from_hours(1));
    keep(&site, &folder);
    let second = lines(&folder, "2026-11-24");
    assert_eq!(second[0]["since"], "2026-11-23T09:00:00.000Z");
    assert_eq!(second[0]["previous"], ids::hash(&first));
    assert_eq!(second[1]["seq"], 3, "{second:?}");
    openssl_agrees(&site, &folder, "2026-11-24");

    let found = check(&site, &folder);
    assert!(found.breaks.is_empty(), "{:?}", found.breaks);
    assert_eq!((found.files, found.newest, found.chains), (2, Some(date(2026, 11, 24)), 3));
    let rows: i64 = site.app.db.read_now(|c| Ok(trail_event::table.count().get_result(c)?)).expect("a count");
    assert_eq!(u64::try_from(rows), Ok(found.entries));
    let kept = ["2026-11-23.jsonl", "2026-11-23.p7s", "2026-11-24.jsonl", "2026-11-24.p7s", "heads.lock"];
    assert_eq!(names(&folder), kept);
    use std::os::unix::fs::PermissionsExt as _;
    for name in kept {
        let mode = fs::metadata(folder.join(name)).expect("a file").permissions().mode();
        assert_eq!(mode & 0o777, 0o600, "{name}");
    }

    // A clock that went back writes nothing before the days that are there.
    site.set("2026-11-20T09:00:00Z");
    keep(&site, &folder);
    assert_eq!(names(&folder), kept);
}

/// Another program's word for it.
fn openssl_agrees(site: &Site, folder: &Path, day: &str) {
    let verify = |content: &Path| {
        Command::new("openssl")
            .args(["cms", "-verify", "-binary", "-cades", "-inform", "DER", "-purpose", "any"])
            .args(["-no_check_time", "-out", "/dev/null", "-in"])
            .arg(folder.join(format!("{day}.p7s")))
            .arg("-content")
            .arg(content)
            .arg("-CAfile")
            .arg(site.folder.path().join("keys/seal-authority.pem"))
            .stderr(Stdio::null())
            .status()
            .expect("openssl; script/test installs it")
            .success()
    };
    let file = folder.join(format!("{day}.jsonl"));
    assert!(verify(&file), "{day}");
    let other = tempfile::NamedTempFile::new().expect("a file");
    let text = fs::read_to_string(&file).expect("a file");
    fs::write(other.path(), text.replace("seq", "sec")).expect("a file");
    assert!(!verify(other.path()), "{day}, changed");
}

fn the_chores_keep_a_day_once_there_is_an_organisation(backend: Backend) {
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let bare = Site::start(backend);
    rt.block_on(bare.chores.look()).expect("the chores look");
    assert!(!heads::folder(bare.folder.path()).exists(), "in whose name?");
    assert!(!bare.folder.path().join("keys/seal.key").exists());

    let site = Site::ready(backend);
    let folder = heads::folder(site.folder.path());
    let mut seen = Vec::new();
    for at in ["2026-11-24T00:00:00Z", "2026-11-24T23:59:00Z", "2026-11-25T00:00:30Z"] {
        site.set(at);
        rt.block_on(site.chores.look()).expect("the chores look");
        seen.push(fs::read(folder.join("2026-11-24.jsonl")).expect("a file"));
    }
    assert!(seen.iter().all(|bytes| *bytes == seen[0]), "once a day");
    assert!(heads::days(&folder).expect("days").ends_with(&[date(2026, 11, 24), date(2026, 11, 25)]));
    assert_eq!(lines(&folder, "2026-11-25")[0]["previous"], ids::hash(&seen[0]));
    assert!(broken(&site, &folder).is_empty());
}

fn whoever_comes_first_a_day_has_one_file(backend: Backend) {
    let site = Site::ready(backend);
    let folder = site.folder.path().join("kept");
    let gate = Barrier::new(6);
    std::thread::scope(|scope| {
        for n in 0..6 {
            let (site, folder, gate) = (&site, &folder, &gate);
            scope.spawn(move || {
                gate.wait();
                entries(site, &format!("chain{n}"), 1);
                keep(site, folder);
            });
        }
    });
    assert_eq!(names(&folder), ["2026-11-23.jsonl", "2026-11-23.p7s", "heads.lock"]);
    assert!(broken(&site, &folder).is_empty());
}

fn a_chain_is_kept_again_when_it_went_on(backend: Backend) {
    let site = Site::ready(backend);
    let folder = site.folder.path().join("kept");
    entries(&site, "quiet", 2);
    // Ids never go back within a process, and other stories are further on.
    let made = |at: SignedDuration| ids::first(site.now() - at);
    let quiet = made(SignedDuration::from_hours(30));
    let aged = format!("UPDATE trail_event SET id = '{quiet}' || chain || seq");
    owner(&site.app.db, backend, &[&aged]);
    keep(&site, &folder);
    entries(&site, "late", 1);
    let late = made(SignedDuration::from_hours(20));
    let back = format!("UPDATE trail_event SET id = '{late}' || chain || seq WHERE chain = 'late'");
    owner(&site.app.db, backend, &[&back]);
    site.pass(DAY * 3);
    entries(&site, "busy", 1);
    keep(&site, &folder);
    assert_eq!(chains(&folder, "2026-11-26"), ["busy", "late"], "and one of a clock that went back");
    assert!(broken(&site, &folder).is_empty());
}

/// Writes a chain anew from its second entry on, so that each follows from the one before it again.
fn write_anew(site: &Site, chain: &str) {
    let act = |c: &mut coachpact::db::Connection| {
        let events = trail::chain(c, chain)?;
        let mut head = events[0].head();
        for old in &events[1..] {
            let at: Timestamp = old.at.parse().expect("an instant");
            let new = Event::after(&head, chain, at, &old.kind, trail::data([("n", "as I like it")]));
            let row = trail_event::table.filter(trail_event::chain.eq(chain));
            diesel::update(row.filter(trail_event::seq.eq(new.seq)))
                .set((
                    trail_event::data.eq(serde_json::to_string(&new.data)?),
                    trail_event::previous.eq(&new.previous),
                    trail_event::hash.eq(&new.hash),
                ))
                .execute(c)?;
            head = new.head();
        }
        Ok(())
    };
    site.app.db.write_now(act).expect("written anew");
    let events = site.app.db.read_now(|c| trail::chain(c, chain)).expect("a chain");
    assert_eq!(trail::first_break(&events), None, "by itself it holds");
}

fn what_is_done_to_the_database_is_named(backend: Backend) {
    let site = Site::ready(backend);
    let folder = site.folder.path().join("kept");
    for chain in ["cut", "edited", "emptied", "going-on", "missing", "rewritten", "unreadable"] {
        entries(&site, chain, 5);
    }
    keep(&site, &folder);
    entries(&site, "going-on", 2);
    assert!(broken(&site, &folder).is_empty());
    owner(
        &site.app.db,
        backend,
        &[
            "DELETE FROM trail_event WHERE chain = 'cut' AND seq > 3",
            "UPDATE trail_event SET kind = 'nothing.happened' WHERE chain = 'edited' AND seq = 2",
            "DELETE FROM trail_event WHERE chain = 'emptied'",
            "DELETE FROM trail_event WHERE chain = 'missing' AND seq = 3",
            "UPDATE trail_event SET data = 'torn' WHERE chain = 'unreadable' AND seq = 4",
        ],
    );
    write_anew(&site, "rewritten");
    let expected = [
        "heads-cut cut 5 2026-11-23",
        "heads-removed emptied 5 2026-11-23",
        "heads-rewritten rewritten 5 2026-11-23",
        "trail-entry-broken edited 2",
        "trail-entry-broken missing 4",
        "trail-entry-broken unreadable 4",
    ];
    assert_eq!(broken(&site, &folder), expected);
    let told = Language::En.say(&check(&site, &folder).breaks[0]);
    assert!(told.contains("chain cut") && told.contains("entry 5"), "{told}");
    // What was cut off cannot grow again.
    entries(&site, "cut", 2);
    assert_eq!(broken(&site, &folder)[0], "heads-rewritten cut 5 2026-11-23");
}

fn what_is_done_to_the_files_is_named(backend: Backend) {
    let site = Site::ready(backend);
    let folder = site.folder.path().join("kept");
    for _ in 0..3 {
        entries(&site, "a", 1);
        keep(&site, &folder);
        site.pass(DAY);
    }
    let after = |spoil: &dyn Fn(&Path)| {
        let copy = tempfile::tempdir().expect("a folder");
        for name in names(&folder) {
            fs::copy(folder.join(&name), copy.path().join(&name)).expect("a copy");
        }
        spoil(copy.path());
        broken(&site, copy.path())
    };
    let gone = |path: &Path| fs::remove_file(path).expect("gone");
    assert!(after(&|_: &Path| ()).is_empty());
    let edited = after(&|folder: &Path| {
        let file = folder.join("2026-11-24.jsonl");
        let text = fs::read_to_string(&file).expect("a file");
        fs::write(&file, text.replace("\"seq\":2", "\"seq\":1")).expect("a file");
    });
    assert_eq!(edited, ["heads-changed 2026-11-24"]);
    let other = after(&|folder: &Path| {
        fs::copy(folder.join("2026-11-23.p7s"), folder.join("2026-11-24.p7s")).expect("a copy");
    });
    assert_eq!(other, ["heads-changed 2026-11-24"]);
    let unsigned = after(&|folder: &Path| gone(&folder.join("2026-11-24.p7s")));
    assert_eq!(unsigned, ["heads-unsigned 2026-11-24"]);
    let stranger = after(&|folder: &Path| {
        let keys = tempfile::tempdir().expect("a folder");
        let pair = Sealer::new(keys.path(), None).pair("Northwind", site.now()).expect("keys");
        let bytes = fs::read(folder.join("2026-11-24.jsonl")).expect("a file");
        let authority = pair.authority.as_ref().map(|a| a.certificate());
        let signed = cms::sign(&pair.leaf, authority, &Sha256::digest(&bytes).into()).expect("a signature");
        fs::write(folder.join("2026-11-24.p7s"), signed).expect("a file");
    });
    assert!(stranger.len() == 1 && stranger[0].starts_with("heads-stranger 2026-11-24 "), "{stranger:?}");
    let between = after(&|folder: &Path| {
        for name in ["2026-11-24.jsonl", "2026-11-24.p7s"] {
            gone(&folder.join(name));
        }
    });
    assert_eq!(between, ["heads-gap 2026-11-25 2026-11-23"]);
    let first = after(&|folder: &Path| {
        for name in ["2026-11-23.jsonl", "2026-11-23.p7s"] {
            gone(&folder.join(name));
        }
    });
    assert_eq!(first, ["heads-beginning 2026-11-24"]);
}
