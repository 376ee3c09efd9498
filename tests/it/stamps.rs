//! The seal's time and key: timestamps of an authority, outages and crashes, a key of one's own, renewal,
//! and what verifying finds out.

use std::{
    collections::BTreeSet,
    io::{BufRead as _, BufReader},
    net::{TcpListener, TcpStream},
    panic::AssertUnwindSafe,
    path::Path,
    process::{Child, Command, Stdio},
    sync::{Arc, Barrier, mpsc},
    time::{Duration, Instant},
};

use coachpact::{
    access::State,
    agreements::{
        document,
        sealing::{self, Bench},
        signing::{self, Origin},
        store::{self as agreements, Agreement},
        verify::{self, Outcome},
    },
    chores::Chores,
    db::{
        Connection, Database,
        schema::{consent, letter, sealed_document, signature},
    },
    failure::Failure,
    home::example,
    ids::{self, Secret},
    interviews::script::page_label,
    languages::Language,
    paper::{self, Block, Paper, Seal, read_back},
    people::{Side, parties::Party},
    seal::{certificate::Identity, cms, key::Sealer},
    settings::{P12, Settings},
    trail::{self, Event, Head},
};
use diesel::prelude::*;
use jiff::{SignedDuration, Timestamp, ToSpan as _, tz::TimeZone};
use lopdf::Object;
use sha2::{Digest as _, Sha256};

use crate::{
    document::{Papers, Pdf, begin, file_of, flat, run, signatures, text, text_of},
    support::{Backend, Browser, Site, actors::Program, world::sign_input},
};

on_both_databases!(
    with_an_authority_the_document_waits_for_its_timestamp_and_carries_it,
    eight_chores_at_once_stamp_once,
    an_authority_that_fails_releases_nothing_and_after_the_wait_no_time_is_made_up,
    while_an_authority_is_silent_everybody_else_writes_on,
    a_code_never_waits_behind_a_silent_authority,
    the_long_silence_of_an_authority_ends_and_the_document_waits_on,
    a_crash_at_any_write_of_the_last_signature_leaves_it_half_signed,
    a_crash_while_stamping_leaves_it_waiting,
    another_process_goes_on_where_one_was_killed,
    a_broken_key_loses_no_signature,
    a_key_of_ones_own_seals_and_is_known,
    a_file_that_cannot_seal_is_refused_in_a_sentence_and_no_signature_is_lost,
    a_renewed_leaf_seals_and_the_old_seal_still_holds,
    what_another_installation_sealed_is_told_apart,
    every_kind_of_change_is_found_out_and_named,
    a_seal_of_our_own_is_not_enough,
    nothing_uploaded_is_kept,
);

const EN: Language = Language::En;
const ADA: &str = "ada@northwind.example";
/// Where nobody answers.
const NOBODY: &str = "http://127.0.0.1:9/";

/// A timestamp authority as a process of its own; its address tells how it answers.
struct Authority {
    process: Child,
    port: String,
}

impl Authority {
    fn start() -> Self {
        let program = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/it/support/authority.py");
        let mut process = Command::new("/usr/bin/python3")
            .arg(program)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("python3; script/test installs it with openssl");
        let out = process.stdout.take().expect("its output");
        let mut port = String::new();
        BufReader::new(out).read_line(&mut port).expect("a line");
        let port = port.trim().to_owned();
        assert!(port.parse::<u16>().is_ok(), "the authority did not start: '{port}'");
        Self { process, port }
    }

    fn url(&self, mode: &str) -> String {
        format!("http://127.0.0.1:{}/{mode}", self.port)
    }
}

impl Drop for Authority {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// An authority that takes requests in and never answers; each connection is handed out and stays open
/// as long as somebody holds it.
fn silent() -> (String, mpsc::Receiver<TcpStream>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}/", listener.local_addr().expect("an address"));
    let (tell, told) = mpsc::channel();
    std::thread::spawn(move || {
        while let Ok((stream, _)) = listener.accept() {
            if tell.send(stream).is_err() {
                return;
            }
        }
    });
    (url, told)
}

/// A site that asks this authority, and waits two hours for it.
fn asking(backend: Backend, authority: &str) -> Site {
    Site::ready_with(backend, |name| match name {
        "COACHPACT_TIMESTAMP_URL" => Some(authority.to_owned()),
        "COACHPACT_TIMESTAMP_WAIT_HOURS" => Some("2".to_owned()),
        _ => None,
    })
}

/// The site's chores, asking another authority than the site itself does.
fn chores(site: &Site, authority: &str) -> Chores {
    let authority = Some(authority.parse().expect("a URL"));
    let settings = Settings { timestamp_url: authority, ..site.chores.settings.clone() };
    Chores { settings, ..site.chores.clone() }
}

fn stamp(chores: &Chores) {
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    rt.block_on(chores.stamp()).expect("the chores go on");
}

/// An agreement that both have signed.
fn signed(site: &Site) -> Agreement {
    let sent = site.sent_example(&site.admin());
    site.signed(&sent, &Side::BOTH);
    sent
}

fn count(site: &Site, what: impl FnOnce(&mut Connection) -> QueryResult<i64>) -> i64 {
    site.app.db.read_now(|c| Ok(what(c)?)).expect("a count")
}

fn documents(site: &Site) -> i64 {
    count(site, |c| sealed_document::table.count().get_result(c))
}

fn copies(site: &Site) -> i64 {
    count(site, |c| letter::table.filter(letter::kind.eq("signed-copy")).count().get_result(c))
}

fn sealings(site: &Site, agreement: &Agreement) -> usize {
    let chain = site.app.db.read_now(|c| trail::chain(c, &agreement.id)).expect("a chain");
    assert_eq!(trail::first_break(&chain), None);
    chain.iter().filter(|event| event.kind == "document.sealed").count()
}

/// Both have signed, nothing is released, and everybody is told so.
fn waits(site: &Site, sent: &Agreement) {
    assert_eq!(site.found(sent).state(), State::AgreementStamping);
    assert_eq!((documents(site), copies(site), sealings(site, sent)), (0, 0, 0));
    for party in site.parties(sent) {
        let mut door = site.door(&party);
        door.get("/pact").is_ok().says(&EN.text("door-stamping-text"));
        door.get("/pact/document.pdf").is(409);
        door.get("/pact/document-1.pdf").is(409);
    }
}

/// One document of this level, one letter to each.
fn released(site: &Site, sent: &Agreement, level: &str) -> Vec<u8> {
    let found = site.found(sent);
    assert_eq!(found.state(), State::AgreementSigned);
    assert_eq!(found.sealed().map(|sealed| sealed.level.as_str()), Some(level));
    assert_eq!((documents(site), copies(site), sealings(site, sent)), (1, 2, 1));
    site.document(sent)
}

/// What verifying finds: its outcome, whether it is ours, and the keys of its sentences.
fn verdict(pdf: &[u8], known: &[String]) -> (Outcome, Option<bool>, Vec<&'static str>) {
    let found = verify::verify(pdf, known);
    (found.outcome, found.ours, found.findings.iter().map(|finding| finding.key).collect())
}

fn known(site: &Site) -> Vec<String> {
    site.app.sealer.known().expect("certificates")
}

fn pdfsig_accepts(site: &Site, pdf: &[u8]) {
    let path = site.folder.path().join("to-check.pdf");
    std::fs::write(&path, pdf).expect("a file");
    let found = run("pdfsig", &[path.to_str().expect("a path")]);
    for words in ["Signature is Valid.", "Total document signed", "ETSI.CAdES.detached"] {
        assert!(found.contains(words), "{words} is not in:\n{found}");
    }
}

fn with_an_authority_the_document_waits_for_its_timestamp_and_carries_it(backend: Backend) {
    let authority = Authority::start();
    let site = asking(backend, NOBODY);
    let sent = signed(&site);
    waits(&site, &sent);
    let mut ada = site.signed_in(ADA);
    ada.get(&sent.path()).is_ok().says(&EN.text("agreement-now-stamping"));
    ada.get("/agreements").is_ok().says(&EN.text("agreement-state-stamping"));
    ada.get(&format!("{}/document.pdf", sent.path())).is(409);
    let api = Program::new(&site.base, &site.token(ADA));
    assert_eq!(api.get(&sent.path()).is_ok().json()["state"], "stamping");
    api.get(&format!("{}/document.pdf", sent.path())).is(409);

    let before = Timestamp::now();
    stamp(&chores(&site, &authority.url("")));
    let bytes = released(&site, &sent, "B-T");
    pdfsig_accepts(&site, &bytes);
    let found = verify::verify(&bytes, &known(&site));
    assert_eq!((found.outcome, found.ours), (Outcome::Intact, Some(true)));
    assert!(found.findings.iter().any(|finding| finding.key == "verify-stamped"), "{:?}", found.findings);
    let seal = found.seal.expect("a seal");
    assert_eq!((seal.level.as_str(), seal.at.as_str()), ("B-T", "2026-11-23T09:00:00Z"));
    let at: Timestamp = seal.stamped_at.expect("a timestamp").parse().expect("an instant");
    let apart = at.as_second() - before.as_second();
    assert!(apart.abs() < 600, "by the authority's own clock: {apart} seconds");
    assert!(seal.authority.expect("an authority").contains("CN=tsa"));
    let told = flat(&text_of(&bytes, &[]));
    assert!(told.contains(&EN.text_with("document-timestamp", &[("authority", "127.0.0.1")])), "{told}");
    for party in site.parties(&sent) {
        assert!(site.letter_to(&party.email, "signed-copy").letter.attachments[0].bytes == bytes);
        assert!(site.door(&party).get("/pact/document.pdf").is_ok().bytes == bytes);
    }
    stamp(&chores(&site, &authority.url("")));
    assert!(released(&site, &sent, "B-T") == bytes, "once is enough");
}

fn eight_chores_at_once_stamp_once(backend: Backend) {
    let authority = Authority::start();
    let site = asking(backend, NOBODY);
    let sent = signed(&site);
    let gate = Barrier::new(8);
    std::thread::scope(|scope| {
        for _ in 0..8 {
            let chores = chores(&site, &authority.url(""));
            let gate = &gate;
            scope.spawn(move || {
                gate.wait();
                stamp(&chores);
            });
        }
    });
    released(&site, &sent, "B-T");
}

fn an_authority_that_fails_releases_nothing_and_after_the_wait_no_time_is_made_up(backend: Backend) {
    let authority = Authority::start();
    let site = asking(backend, NOBODY);
    let sent = signed(&site);
    for (mode, words) in [
        ("rejected", "not today"),
        ("wrong-nonce", "does not answer this request"),
        ("wrong-imprint", "not over this signature"),
        ("no-eku", "not for timestamps alone"),
        ("garbage", "ASN.1"),
        ("no-such-mode", "404"),
    ] {
        let url = authority.url(mode).parse().expect("a URL");
        let bench = Bench { authority: Some(&url), ..site.bench() };
        let refused = sealing::stamp(&bench, &sent.id).expect_err(mode).to_string();
        assert!(refused.contains(words), "{mode}: {refused}");
        stamp(&chores(&site, &authority.url(mode)));
        assert_eq!((documents(&site), copies(&site)), (0, 0), "{mode}");
    }
    drop(authority);
    stamp(&chores(&site, NOBODY));
    waits(&site, &sent);
    site.pass(SignedDuration::from_mins(119));
    stamp(&chores(&site, NOBODY));
    waits(&site, &sent);
    site.pass(SignedDuration::from_mins(1));
    stamp(&chores(&site, NOBODY));
    let bytes = released(&site, &sent, "B-B");
    let told = flat(&text_of(&bytes, &[]));
    assert!(told.contains(&EN.text("document-timestamp-missing")), "{told}");
    assert!(!told.contains("confirmed by a timestamp"), "{told}");
    let found = verify::verify(&bytes, &known(&site));
    assert!(found.findings.iter().any(|finding| finding.key == "verify-no-timestamp"));
    let seal = found.seal.expect("a seal");
    assert_eq!((seal.level.as_str(), seal.stamped_at, seal.authority), ("B-B", None, None));
    assert_eq!(seal.at, "2026-11-23T11:00:00Z", "when it was sealed, not when it was signed");
    pdfsig_accepts(&site, &bytes);
}

fn while_an_authority_is_silent_everybody_else_writes_on(backend: Backend) {
    let (url, asked) = silent();
    let site = asking(backend, NOBODY);
    let sent = signed(&site);
    let [coach, _] = site.parties(&site.sent_example(&site.admin()));
    let chores = chores(&site, &url);
    std::thread::scope(|scope| {
        let stamping = scope.spawn(|| stamp(&chores));
        let held = asked.recv_timeout(Duration::from_secs(20)).expect("the authority is asked");
        let mut slowest = Duration::ZERO;
        for n in 0..200 {
            let begun = Instant::now();
            let said = site.at_door(&coach, |c, desk| desk.say(c, "", "", &format!("Remark {n}.")));
            said.expect("a remark");
            slowest = slowest.max(begun.elapsed());
        }
        assert!(!stamping.is_finished(), "all of it while the authority was silent");
        assert!(slowest < Duration::from_secs(2), "one took {slowest:?}");
        drop(held);
        stamping.join().expect("no panic");
    });
    waits(&site, &sent);
}

fn a_code_never_waits_behind_a_silent_authority(backend: Backend) {
    let (url, asked) = silent();
    let site = asking(backend, &url);
    signed(&site);
    let other = site.agreed(&site.sent_example(&site.admin()));
    let [coach, _] = site.parties(&other);
    // The site's own chores look about once a minute.
    let end = Instant::now() + Duration::from_secs(75);
    let held = loop {
        site.app.wake.notify_one();
        match asked.recv_timeout(Duration::from_millis(20)) {
            Ok(stream) => break stream,
            Err(_) => assert!(Instant::now() < end, "the authority is never asked"),
        }
    };
    let begun = Instant::now();
    assert_eq!(site.code(&coach).len(), 6);
    assert!(begun.elapsed() < Duration::from_secs(5), "it took {:?}", begun.elapsed());
    drop(held);
}

fn the_long_silence_of_an_authority_ends_and_the_document_waits_on(backend: Backend) {
    let authority = Authority::start();
    let site = asking(backend, NOBODY);
    let sent = signed(&site);
    let begun = Instant::now();
    stamp(&chores(&site, &authority.url("stall")));
    let took = begun.elapsed().as_secs();
    assert!((10..30).contains(&took), "given up after {took} seconds");
    waits(&site, &sent);
    stamp(&chores(&site, &authority.url("slow")));
    released(&site, &sent, "B-T");
}

fn sql(site: &Site, statement: &str) {
    site.app.db.write_now(|c| Ok(diesel::sql_query(statement).execute(c)?)).expect(statement);
}

/// Lets every insert into a table fail, as a full disk or a lost connection would.
fn crashing<T>(site: &Site, backend: Backend, table: &str, act: impl FnOnce() -> T) -> T {
    let (make, mend) = match backend {
        Backend::Sqlite => (
            format!("CREATE TRIGGER crash BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'crash'); END"),
            "DROP TRIGGER crash".to_owned(),
        ),
        Backend::Postgres => {
            sql(
                site,
                "CREATE OR REPLACE FUNCTION crash() RETURNS trigger LANGUAGE plpgsql AS \
                 $$ BEGIN RAISE EXCEPTION 'crash'; END $$",
            );
            let make = format!(
                "CREATE TRIGGER crash BEFORE INSERT ON {table} FOR EACH ROW EXECUTE FUNCTION crash()"
            );
            (make, format!("DROP TRIGGER crash ON {table}"))
        }
    };
    sql(site, &make);
    let done = act();
    sql(site, &mend);
    done
}

fn sign_with(bench: &Bench, party: &Party, code: &str) -> coachpact::failure::Result<Agreement> {
    signing::sign(bench, party, &sign_input(code, &party.name), &Origin::default())
}

/// One has signed and one has not: nothing of a second signature is there.
fn half_signed(site: &Site, sent: &Agreement) {
    assert_eq!(site.found(sent).state(), State::AgreementHalfSigned);
    let signatures = count(site, |c| signature::table.count().get_result(c));
    let consents = count(site, |c| consent::table.count().get_result(c));
    assert_eq!((signatures, consents), (1, 1));
    assert_eq!((documents(site), copies(site), sealings(site, sent)), (0, 0, 0));
}

fn a_crash_at_any_write_of_the_last_signature_leaves_it_half_signed(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.sent_example(&site.admin());
    site.signed(&sent, &[Side::Coachee]);
    let [coach, _] = site.parties(&sent);
    let mut code = String::new();
    for table in ["consent", "signature", "trail_event", "trail_payload", "sealed_document", "letter"] {
        site.pass(SignedDuration::from_mins(11));
        code = site.code(&coach);
        let crashed = crashing(&site, backend, table, || sign_with(&site.bench(), &coach, &code));
        assert!(crashed.expect_err(table).to_string().contains("crash"), "{table}");
        half_signed(&site, &sent);
    }
    sign_with(&site.bench(), &coach, &code).expect("the very code that was tried before");
    released(&site, &sent, "B-B");
}

fn a_crash_while_stamping_leaves_it_waiting(backend: Backend) {
    let authority = Authority::start();
    let site = asking(backend, NOBODY);
    let sent = signed(&site);
    for table in ["sealed_document", "trail_event", "letter"] {
        crashing(&site, backend, table, || stamp(&chores(&site, &authority.url(""))));
        waits(&site, &sent);
    }
    // The lights go out in the middle of the transaction, with everything written and nothing kept.
    let dies = AssertUnwindSafe(|| {
        site.app.db.write_now(|c| -> coachpact::failure::Result<()> {
            let found = agreements::find(c, &sent.id)?;
            sealing::store_document(c, site.now(), &site.app.secret, &found, b"%PDF-1.7", sealing::BASIC)?;
            panic!("the lights go out")
        })
    });
    assert!(std::panic::catch_unwind(dies).is_err());
    waits(&site, &sent);
    stamp(&chores(&site, &authority.url("")));
    released(&site, &sent, "B-T");
}

fn another_process_goes_on_where_one_was_killed(backend: Backend) {
    let authority = Authority::start();
    let site = asking(backend, NOBODY);
    let sent = signed(&site);
    // Nothing of the first one but its database and its folder.
    let second = |url: &str| Chores {
        db: Database::open(&site.app.settings.database_url).expect("a database"),
        clock: site.clock.clone(),
        secret: Secret::open(site.folder.path()).expect("a key"),
        sealer: Arc::new(Sealer::new(site.folder.path(), None)),
        wake: Arc::default(),
        settings: chores(&site, url).settings,
    };
    stamp(&second(&authority.url("rejected")));
    waits(&site, &sent);
    let both = [second(&authority.url("")), second(&authority.url(""))];
    std::thread::scope(|scope| {
        for chores in &both {
            scope.spawn(move || stamp(chores));
        }
    });
    let bytes = released(&site, &sent, "B-T");
    assert_eq!(verdict(&bytes, &known(&site)).1, Some(true));
}

fn a_broken_key_loses_no_signature(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.sent_example(&site.admin());
    site.signed(&sent, &[Side::Coachee]);
    let [coach, _] = site.parties(&sent);
    let data = tempfile::tempdir().expect("a folder");
    let file = data.path().join("keys/seal.key");
    Sealer::new(data.path(), None).pair("Northwind", site.now()).expect("keys");
    let whole = std::fs::read(&file).expect("a key");
    let sealer = Sealer::new(data.path(), None);
    let bench = Bench { sealer: &sealer, ..site.bench() };
    let code = site.code(&coach);
    for (broken, words) in [(Some(&b"nothing of use"[..]), "is damaged"), (None, "is missing")] {
        match broken {
            Some(bytes) => std::fs::write(&file, bytes).expect("a file"),
            None => std::fs::remove_file(&file).expect("gone"),
        }
        let refused = sign_with(&bench, &coach, &code).expect_err(words).to_string();
        assert!(refused.contains("seal.key") && refused.contains(words), "{refused}");
        half_signed(&site, &sent);
    }
    std::fs::write(&file, whole).expect("restored");
    sign_with(&bench, &coach, &code).expect("the same code, once the key is back");
    let bytes = released(&site, &sent, "B-B");
    assert_eq!(verdict(&bytes, &sealer.known().expect("certificates")).1, Some(true));
}

fn p12(name: &str, password: &str) -> P12 {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/p12");
    P12 { path: folder.join(name), password: password.to_owned() }
}

fn a_key_of_ones_own_seals_and_is_known(backend: Backend) {
    for name in ["p256.p12", "legacy.p12"] {
        let site = Site::ready(backend);
        let sent = site.sent_example(&site.admin());
        site.signed(&sent, &[Side::Coachee]);
        let [coach, _] = site.parties(&sent);
        let sealer = Sealer::new(site.folder.path(), Some(p12(name, "secret")));
        let bench = Bench { sealer: &sealer, ..site.bench() };
        sign_with(&bench, &coach, &site.code(&coach)).expect(name);
        let bytes = released(&site, &sent, "B-B");
        pdfsig_accepts(&site, &bytes);
        let found = verify::verify(&bytes, &sealer.known().expect("certificates"));
        assert_eq!((found.outcome, found.ours), (Outcome::Intact, Some(true)), "{name}");
        let pair = sealer.pair("Northwind", site.now()).expect("a pair");
        let fingerprint = ids::hash(pair.leaf.certificate_der());
        assert!(pair.authority.is_none() && found.seal.expect("a seal").fingerprint == fingerprint);
        // It stays known when the setting names no file any more.
        assert_eq!(verdict(&bytes, &known(&site)).1, Some(true));
        assert!(known(&site).contains(&fingerprint));
    }
}

fn a_file_that_cannot_seal_is_refused_in_a_sentence_and_no_signature_is_lost(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.sent_example(&site.admin());
    site.signed(&sent, &[Side::Coachee]);
    let [coach, _] = site.parties(&sent);
    let code = site.code(&coach);
    for (name, password, words) in [
        ("p256.p12", "hush-hush", "does not open with COACHPACT_SEAL_P12_PASSWORD"),
        ("rsa.p12", "secret", "holds an RSA key; the seal needs an ECDSA P-256 key"),
        ("expired.p12", "secret", "holds a certificate that expired on 2021-01-01"),
        ("not-for-signing.p12", "secret", "holds a certificate that may not sign"),
        ("ca.p12", "secret", "holds an authority's certificate"),
    ] {
        let sealer = Sealer::new(site.folder.path(), Some(p12(name, password)));
        let bench = Bench { sealer: &sealer, ..site.bench() };
        let refused = sign_with(&bench, &coach, &code).expect_err(name);
        let Failure::Settings(sentence) = &refused else { panic!("{name}: {refused:?}") };
        assert!(sentence.contains(words) && sentence.contains(name), "{sentence}");
        assert!(sentence.starts_with("The PKCS#12 file ") && sentence.ends_with('.'), "{sentence}");
        assert!(!sentence.contains('\n') && !sentence.contains("hush-hush"), "{sentence}");
        half_signed(&site, &sent);
    }
    site.pass(SignedDuration::from_secs(1));
    site.signed(&sent, &[Side::Coach]);
    released(&site, &sent, "B-B");
}

fn fingerprint(identity: &Identity) -> String {
    ids::hash(identity.certificate_der())
}

fn a_renewed_leaf_seals_and_the_old_seal_still_holds(backend: Backend) {
    let site = Site::ready(backend);
    let ada = site.admin();
    let old = site.document(&signed(&site));
    let first = site.app.sealer.pair("Northwind", site.now()).expect("a pair");
    site.clock.set(first.leaf.validity().1 - SignedDuration::from_hours(40 * 24));
    let opening = site.opening(&ada, "wout@northwind.example");
    let candidate = site.candidate(&ada, &opening);
    let start = site.now().to_zoned_datetime(TimeZone::UTC).date().saturating_add(30.days());
    let sent = site.sent(&ada, &site.draft_of(example::draft(&opening, &candidate, start)));
    site.signed(&sent, &Side::BOTH);
    let new = site.document(&sent);

    let second = site.app.sealer.pair("Northwind", site.now()).expect("a pair");
    let authority = |pair: &coachpact::seal::key::Pair| fingerprint(pair.authority.as_ref().expect("ours"));
    let (leaf, renewed) = (fingerprint(&first.leaf), fingerprint(&second.leaf));
    assert_ne!(leaf, renewed);
    assert_eq!(authority(&first), authority(&second));
    let all = known(&site);
    assert_eq!(all.iter().collect::<BTreeSet<_>>(), BTreeSet::from([&authority(&first), &leaf, &renewed]));
    for (bytes, own, other) in [(&old, &leaf, &renewed), (&new, &renewed, &leaf)] {
        let found = verify::verify(bytes, &all);
        assert_eq!((found.outcome, found.ours), (Outcome::Intact, Some(true)));
        assert_eq!(&found.seal.expect("a seal").fingerprint, own);
        assert_eq!(verdict(bytes, &[authority(&first)]).1, Some(true), "by the authority alone");
        assert_eq!(verdict(bytes, std::slice::from_ref(own)).1, Some(true), "by its leaf alone");
        assert_eq!(verdict(bytes, std::slice::from_ref(other)).1, Some(false), "and by no other");
    }
    // A restart finds the same keys, and knows the same certificates.
    let again = Sealer::new(site.folder.path(), None);
    assert_eq!(again.known().expect("certificates"), all);
    assert_eq!(fingerprint(&again.pair("Northwind", site.now()).expect("a pair").leaf), renewed);
}

fn what_another_installation_sealed_is_told_apart(backend: Backend) {
    let (site, other) = (Site::ready(backend), Site::ready(backend));
    signed(&site);
    let bytes = other.document(&signed(&other));
    let theirs = fingerprint(&other.app.sealer.pair("Northwind", other.now()).expect("a pair").leaf);
    let found = verify::verify(&bytes, &known(&site));
    assert_eq!((found.outcome, found.ours), (Outcome::Altered, Some(false)));
    let last = found.findings.last().expect("a finding");
    assert_eq!((last.key, &last.args), ("verify-not-ours", &vec![("fingerprint", theirs.clone())]));
    assert_eq!(found.seal.expect("a seal").fingerprint, theirs);
    let mut anybody = Browser::new(&site.base);
    let page = anybody.upload("/verify", "pdf", &bytes);
    page.is_ok().says(&theirs).says(&EN.text("verify-verdict-altered"));
    assert_eq!(Program::new(&site.base, "").post_bytes("/verify", &bytes).is_ok().json()["ours"], false);
    assert_eq!(verdict(&bytes, &known(&other)).0, Outcome::Intact, "where it was made it is whole");
}

/// One byte in the middle of these is another one.
fn flipped(pdf: &[u8], stretch: &[u8]) -> Vec<u8> {
    let at = pdf.windows(stretch.len()).position(|part| part == stretch).expect("it is in the file");
    let mut changed = pdf.to_vec();
    changed[at + stretch.len() / 2] ^= 1;
    changed
}

/// The raw bytes of the first stream whose dictionary has this.
fn stream_with(pdf: &Pdf, key: &[u8], value: &[u8]) -> Vec<u8> {
    let has = |object: &&Object| {
        let stream = object.as_stream().ok();
        stream.is_some_and(|s| s.dict.get(key).and_then(Object::as_name).ok() == Some(value))
    };
    pdf.doc.objects.values().find(has).expect("such a stream").as_stream().expect("a stream").content.clone()
}

/// What was signed, to be sealed again.
fn papers(site: &Site, sent: &Agreement) -> Papers {
    let found = site.found(sent);
    let current = found.current.clone().expect("a text");
    let mut events = site.app.db.read_now(|c| trail::chain(c, &sent.id)).expect("a chain");
    let last = events.iter().rposition(|event| event.kind == "signature.made").expect("signatures");
    events.truncate(last + 1);
    Papers {
        rows: Side::BOTH.map(|side| found.signature(side).expect("a signature").clone()),
        hash: current.hash,
        json: current.text,
        extra: Default::default(),
        events,
    }
}

fn every_kind_of_change_is_found_out_and_named(backend: Backend) {
    let site = Site::ready(backend);
    let sent = signed(&site);
    let (bytes, known) = (site.document(&sent), known(&site));
    let pdf = Pdf::read(&bytes);
    let page = pdf.doc.get_page_contents(pdf.pages[0])[0];
    let page = pdf.doc.get_object(page).and_then(Object::as_stream).expect("a page").content.clone();
    let sealed = read_back::read(&bytes).expect("a sealed document");
    let mut other_seal = bytes.clone();
    let digit = &mut other_seal[sealed.gap.start + 1 + 2 * sealed.cms.len() - 20];
    *digit = if *digit == b'0' { b'1' } else { b'0' };
    let object = "9999 0 obj\n<</Type/Nothing>>\nendobj\n";
    let update = format!(
        "{object}xref\n9999 1\n{:010} 00000 n \ntrailer\n<</Size 10000/Root 1 0 R/Prev 1>>\n\
         startxref\n{}\n%%EOF\n",
        bytes.len(),
        bytes.len() + object.len()
    );
    for (what, changed, key) in [
        ("the page", flipped(&bytes, &page), "verify-seal-broken"),
        (
            "the text inside",
            flipped(&bytes, &stream_with(&pdf, b"Subtype", b"application/json")),
            "verify-damaged",
        ),
        (
            "the record",
            flipped(&bytes, &stream_with(&pdf, b"Subtype", b"application/jsonl")),
            "verify-seal-broken",
        ),
        ("the metadata", flipped(&bytes, &stream_with(&pdf, b"Type", b"Metadata")), "verify-seal-broken"),
        ("the seal", other_seal, "verify-seal-broken"),
        ("cut by one", bytes[..bytes.len() - 1].to_vec(), "verify-damaged"),
        ("cut at its end", bytes[..bytes.len() - 400].to_vec(), "verify-damaged"),
        ("appended to", [&bytes[..], &b"% more\n"[..]].concat(), "verify-damaged"),
        ("an empty line more", [&bytes[..], &b"\n"[..]].concat(), "verify-damaged"),
        ("updated", [&bytes[..], update.as_bytes()].concat(), "verify-damaged"),
    ] {
        assert_eq!(verdict(&changed, &known), (Outcome::Altered, None, vec![key]), "{what}");
    }
    let half = verdict(&bytes[..bytes.len() / 2], &known);
    assert_ne!(half.0, Outcome::Intact);
    let stranger = tempfile::tempdir().expect("a folder");
    let again = papers(&site, &sent).sealed(&Sealer::new(stranger.path(), None), site.now());
    assert_eq!(file_of(&again, document::AGREEMENT_FILE), file_of(&bytes, document::AGREEMENT_FILE));
    let found = verdict(&again, &known);
    assert_eq!((found.0, found.1, found.2.last()), (Outcome::Altered, Some(false), Some(&"verify-not-ours")));

    let text = site.found(&sent).open_text().expect("a text");
    let unsigned = document::for_paper(&text, "hash", Side::Coach, None, site.now()).expect("a PDF");
    let no_pdf = b"PK\x03\x04 an archive".to_vec();
    for other in [unsigned, sealed_note(&site), no_pdf, Vec::new()] {
        assert_eq!(verdict(&other, &known), (Outcome::Foreign, None, vec!["verify-foreign"]));
    }
    assert_eq!(verdict(&bytes, &known).0, Outcome::Intact, "and the original holds");
}

/// A sealed PDF of ours that is no agreement.
fn sealed_note(site: &Site) -> Vec<u8> {
    let note = Paper {
        title: "A note".into(),
        author: "Northwind".into(),
        subject: String::new(),
        language: EN,
        made_at: site.now(),
        scale: 1.0,
        page_label,
        blocks: vec![Block::Title("A note".into()), Block::Paragraph("Nobody agreed to anything.".into())],
    };
    let room = Seal { name: "Northwind", reason: "A note", label: "Northwind", room: cms::SEAL_BYTES };
    let output = paper::set(&note, &[], Some(&room)).expect("a PDF");
    let mut hasher = Sha256::new();
    output.signed().expect("two stretches").iter().for_each(|part| hasher.update(part));
    let pair = site.app.sealer.pair("Northwind", site.now()).expect("a pair");
    let authority = pair.authority.as_ref().map(Identity::certificate);
    let seal = cms::sign(&pair.leaf, authority, &hasher.finalize().into()).expect("a seal");
    output.seal(&seal).expect("sealed")
}

fn a_seal_of_our_own_is_not_enough(backend: Backend) {
    let site = Site::ready(backend);
    let sent = signed(&site);
    let known = known(&site);
    let sealed = |papers: &Papers| papers.sealed(&site.app.sealer, site.now());
    assert_eq!(verdict(&sealed(&papers(&site, &sent)), &known).0, Outcome::Intact, "the same again is whole");
    let is_refused = |papers: &Papers, key: &'static str| {
        assert_eq!(verdict(&sealed(papers), &known), (Outcome::Altered, None, vec![key]));
    };
    // A record in which one side has not signed, though each event follows from the one before.
    for missing in Side::BOTH {
        let mut one = papers(&site, &sent);
        let stays = |e: &&Event| e.kind != "signature.made" || e.data["side"] != missing.name();
        one.events = chained(one.events.iter().filter(stays));
        assert_eq!(trail::first_break(&one.events), None);
        is_refused(&one, "verify-signature-missing");
    }
    let mut twice = papers(&site, &sent);
    for event in twice.events.iter_mut().filter(|event| event.kind == "signature.made") {
        event.data.insert("side".into(), "coach".into());
    }
    twice.events = chained(twice.events.iter());
    is_refused(&twice, "verify-signature-missing");
    let mut of_another = papers(&site, &sent);
    of_another.json = of_another.json.replace("every week", "once a year");
    assert!(of_another.json != papers(&site, &sent).json);
    is_refused(&of_another, "verify-signature-missing");
    let mut edited = papers(&site, &sent);
    edited.events[1].data.insert("by".into(), "somebody else".into());
    is_refused(&edited, "verify-trail-broken");
    let mut empty = papers(&site, &sent);
    empty.events.clear();
    is_refused(&empty, "verify-trail-broken");
    let mut elsewhere = papers(&site, &sent);
    elsewhere.events = signatures(&text(), &elsewhere.hash, &Side::BOTH);
    is_refused(&elsewhere, "verify-trail-broken");
    let mut later = text();
    later.replaces = Some("0".repeat(64));
    is_refused(&Papers::of(&later), "verify-chain-broken");
    let mut unknown = text();
    unknown.format = "coachpact-agreement/99".into();
    is_refused(&Papers::of(&unknown), "verify-agreement-missing");
    // Sealed, so it says, long after the leaf's end.
    let late = begin() + SignedDuration::from_hours(24 * 366 * 6);
    let pair = site.app.sealer.pair("Northwind", site.now()).expect("a pair");
    let papers = papers(&site, &sent);
    let signed = document::Signed {
        json: &papers.json,
        hash: &papers.hash,
        signatures: [&papers.rows[0], &papers.rows[1]],
        zones: ["UTC", "UTC"],
        trail: &papers.events,
        extra: &papers.extra,
        trial: false,
        stamp: document::Stamp::None,
    };
    let late = document::seal(&signed, &pair, late).expect("sealed");
    assert_eq!(verdict(&late, &known), (Outcome::Altered, None, vec!["verify-certificate-dates"]));
}

/// The same events as a chain of their own.
fn chained<'a>(events: impl Iterator<Item = &'a Event>) -> Vec<Event> {
    let mut head = Head { seq: 0, hash: trail::START.to_owned() };
    let mut chain = Vec::new();
    for event in events {
        let at = event.at.parse().expect("an instant");
        let next = Event::after(&head, &event.chain, at, &event.kind, event.data.clone());
        head = next.head();
        chain.push(next);
    }
    chain
}

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = diesel::sql_types::BigInt)]
    n: i64,
}

/// How many rows each table has.
fn rows(site: &Site) -> Vec<(String, i64)> {
    let schema = include_str!("../../src/db/schema.rs");
    let names = schema.split("diesel::table! {").skip(1).filter_map(|table| table.trim().split(' ').next());
    let counted = names.map(|name| {
        let sql = format!("SELECT COUNT(*) AS n FROM {name}");
        let found: Vec<Count> = site
            .app
            .db
            .read_now(|c| {
                Ok(match c {
                    Connection::Sqlite(c) => diesel::sql_query(&sql).load(c)?,
                    Connection::Postgres(c) => diesel::sql_query(&sql).load(c)?,
                })
            })
            .expect(name);
        (name.to_owned(), found[0].n)
    });
    counted.collect()
}

/// Every file below a folder.
fn files(folder: &Path) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for entry in std::fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            found.extend(files(&path));
        }
        found.insert(path.display().to_string());
    }
    found
}

fn nothing_uploaded_is_kept(backend: Backend) {
    let site = Site::ready(backend);
    let bytes = site.document(&signed(&site));
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    rt.block_on(site.chores.look()).expect("the chores look");
    let (before, in_folder) = (rows(&site), files(site.folder.path()));
    assert!(before.len() > 30 && before.iter().any(|(name, n)| name == "sealed_document" && *n == 1));
    let mut altered = bytes.clone();
    altered[bytes.len() / 2] ^= 1;
    let api = Program::new(&site.base, "");
    let mut anybody = Browser::new(&site.base);
    for (pdf, page, answer) in [(&bytes, 200, 200), (&altered, 200, 200), (&b"nothing".to_vec(), 422, 400)] {
        anybody.upload("/verify", "pdf", pdf).is(page);
        api.post_bytes("/verify", pdf).is(answer);
    }
    assert_eq!(rows(&site), before);
    assert_eq!(files(site.folder.path()), in_folder);
}
