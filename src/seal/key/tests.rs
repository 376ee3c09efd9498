use std::collections::BTreeSet;

use jiff::ToSpan as _;

use super::*;
use crate::seal::{cms, verify};

const NORTHWIND: &str = "Northwind";

fn at(instant: &str) -> Timestamp {
    instant.parse().expect("an instant")
}

fn own(folder: &Path) -> Sealer {
    Sealer::new(folder, None)
}

fn authority(pair: &Pair) -> &[u8] {
    pair.authority.as_ref().expect("our own authority").certificate_der()
}

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder.join("keys")).expect("keys");
    entries.map(|e| e.expect("an entry").file_name().to_string_lossy().into_owned()).collect()
}

#[test]
fn the_keys_are_made_once_whoever_comes_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = at("2026-11-24T12:00:00Z");
    let made = std::thread::scope(|scope| {
        let sealer = || own(folder.path()).pair(NORTHWIND, now).expect("a pair");
        let threads: Vec<_> = (0..8).map(|_| scope.spawn(sealer)).collect();
        let pairs = threads.into_iter().map(|t| t.join().expect("a thread"));
        pairs.map(|p| (p.leaf.certificate_der().to_vec(), authority(&p).to_vec())).collect::<BTreeSet<_>>()
    });
    assert_eq!(made.len(), 1);
    let files = ["seal-authority.pem", "seal.key", "seal.lock", "seal.pem"].map(str::to_owned);
    assert_eq!(names(folder.path()), BTreeSet::from(files));
    let copies = [LEAF, AUTHORITY].map(|n| fingerprint(&folder.path().join("keys").join(n)).expect("one"));
    let copies: Vec<_> = BTreeSet::from(copies).into_iter().collect();
    assert_eq!(own(folder.path()).known().expect("certificates"), copies);
}

#[test]
fn a_leaf_near_its_end_is_renewed_and_stays_known() {
    let folder = tempfile::tempdir().expect("a folder");
    let sealer = own(folder.path());
    let first = sealer.pair(NORTHWIND, at("2026-11-24T12:00:00Z")).expect("a pair");
    let same = sealer.pair(NORTHWIND, at("2031-09-01T12:00:00Z")).expect("a pair");
    assert_eq!(first.leaf.certificate_der(), same.leaf.certificate_der());
    let later = at("2031-10-15T12:00:00Z");
    let second = sealer.pair(NORTHWIND, later).expect("a pair");
    assert_ne!(first.leaf.certificate_der(), second.leaf.certificate_der());
    assert_eq!(authority(&first), authority(&second));
    assert!(names(folder.path()).contains("seal-until-2031-10-15.pem"));
    let again = own(folder.path()).pair(NORTHWIND, later).expect("a pair");
    assert_eq!(again.leaf.certificate_der(), second.leaf.certificate_der());

    let known = own(folder.path()).known().expect("certificates");
    assert_eq!(known.len(), 3);
    for pair in [&first, &second] {
        let seal = cms::sign(&pair.leaf, pair.authority.as_ref().map(Identity::certificate), &[1; 32]);
        let verified = verify::verify(&seal.expect("a seal"), &[1; 32]).expect("it holds");
        assert!(known.contains(&hex::encode(verified.leaf_sha256)));
    }
}

#[test]
fn an_authority_at_its_end_renews_nothing_and_says_so() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut now = at("2026-11-24T12:00:00Z");
    let end = at("2045-12-30T12:00:00Z");
    while now < end {
        own(folder.path()).pair(NORTHWIND, now).expect("a pair");
        now += (24 * 365).hours();
    }
    let last = own(folder.path()).pair(NORTHWIND, at("2046-11-01T12:00:00Z")).expect("still valid");
    assert!(last.leaf.validity().1 <= last.authority.as_ref().expect("ours").validity().1);
    let refused = own(folder.path()).pair(NORTHWIND, at("2047-01-01T12:00:00Z")).err().expect("refused");
    let refused = refused.to_string();
    assert!(refused.contains("ends on 2046-11-2") && refused.ends_with("stay known."), "{refused}");

    let keys = folder.path().join("keys");
    let known = own(folder.path()).known().expect("certificates");
    fs::remove_file(keys.join(KEYS)).expect("moved");
    fs::rename(keys.join(LEAF), keys.join("seal-until-2046.pem")).expect("renamed");
    fs::rename(keys.join(AUTHORITY), keys.join("seal-authority-until-2046.pem")).expect("renamed");
    own(folder.path()).pair(NORTHWIND, at("2047-01-01T12:00:00Z")).expect("a new authority");
    let more = own(folder.path()).known().expect("certificates");
    assert!(more.len() == known.len() + 2 && known.iter().all(|k| more.contains(k)));
}

#[test]
fn the_files_of_before_are_read_and_become_one() {
    let folder = tempfile::tempdir().expect("a folder");
    let keys = folder.path().join("keys");
    let from = at("2026-11-24T12:00:00Z").as_second();
    let ca = new_authority(NORTHWIND, from, from + AUTHORITY_YEARS * YEAR).expect("an authority");
    let leaf = new_leaf(&ca, NORTHWIND, from, from + LEAF_YEARS * YEAR).expect("a leaf");
    for (name, identity) in [("seal-authority", &ca), ("seal", &leaf)] {
        let key = identity.key_pem().expect("a key");
        ids::private_file(&keys.join(format!("{name}.key")), key.as_bytes()).expect("written");
        let certificate = identity.certificate_pem().expect("a certificate");
        ids::private_file(&keys.join(format!("{name}.pem")), certificate.as_bytes()).expect("written");
    }
    let read = own(folder.path()).pair(NORTHWIND, at("2026-11-24T12:00:00Z")).expect("a pair");
    assert_eq!(read.leaf.certificate_der(), leaf.certificate_der());
    assert_eq!(own(folder.path()).known().expect("certificates").len(), 2);

    let renewed = own(folder.path()).pair(NORTHWIND, at("2031-11-01T12:00:00Z")).expect("a pair");
    assert_eq!(authority(&renewed), ca.certificate_der());
    assert!(!names(folder.path()).contains(AUTHORITY_KEY));

    ids::private_file(&keys.join(KEYS), b"not a key").expect("written");
    let refused = own(folder.path()).pair(NORTHWIND, at("2031-11-01T12:00:00Z")).err().expect("refused");
    assert!(refused.to_string().contains("seal.key is damaged"), "{refused}");
}

#[test]
fn a_key_of_ones_own_seals_and_stays_known_without_it() {
    let folder = tempfile::tempdir().expect("a folder");
    let now = at("2026-11-24T12:00:00Z");
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/p12/p256.p12");
    let ours = own(folder.path()).pair(NORTHWIND, now).expect("a pair");
    let theirs = Sealer::new(folder.path(), Some(P12 { path, password: "secret".into() }));
    assert_eq!(theirs.known().expect("certificates").len(), 3);
    let pair = theirs.pair(NORTHWIND, now).expect("a pair");
    assert!(pair.authority.is_none() && pair.leaf.certificate_der() != ours.leaf.certificate_der());
    assert_eq!(theirs.known().expect("certificates"), own(folder.path()).known().expect("certificates"));

    let wrong = P12 { path: "nowhere.p12".into(), password: "secret".into() };
    let wrong = Sealer::new(folder.path(), Some(wrong));
    assert!(wrong.pair(NORTHWIND, now).err().expect("refused").to_string().contains("nowhere.p12"));
    assert_eq!(wrong.known().expect("certificates").len(), 3);
}
