//! The seal's key and certificate from a PKCS#12 file of the organisation's own.

use std::{fs, io::Read as _, path::Path};

use jiff::Timestamp;

use super::certificate::{Identity, day, load_certificate_der, may_sign, public_key};
use super::pfx::{self, Closed, Contents};
use crate::failure::{Failure, Result as Outcome};

use der::Decode;
use der::oid::db::rfc5912;
use p256::ecdsa::SigningKey;
use p256::elliptic_curve::zeroize::Zeroizing;
use p256::pkcs8::{DecodePrivateKey, PrivateKeyInfoRef};
use x509_cert::Certificate;
use x509_cert::ext::pkix::BasicConstraints;

/// Octets; a larger file is none of these.
const LARGEST: u64 = 1 << 20;

/// The key and its certificate, valid now.
///
/// # Errors
/// What `open` says, and a certificate that has expired or is not valid yet: each in one sentence.
pub fn read(path: &Path, password: &str, now: Timestamp) -> Outcome<Identity> {
    let identity = open(path, password)?;
    let (from, until) = identity.validity();
    if now > until {
        return Err(no(path, &format!("holds a certificate that expired on {}", day(until))));
    }
    if now < from {
        return Err(no(path, &format!("holds a certificate that is not valid before {}", day(from))));
    }
    Ok(identity)
}

/// The key and its certificate, whatever the day.
///
/// # Errors
/// The file cannot be read or opened with this password, or what is in it cannot seal: one sentence each.
pub fn open(path: &Path, password: &str) -> Outcome<Identity> {
    let contents = pfx::open(&octets(path)?, password).map_err(|why| closed(path, why))?;
    let key = key(path, &contents)?;
    let certificate = certificate(path, &contents, &key)?;
    let (certificate, der) = load_certificate_der(certificate)
        .map_err(|e| no(path, &format!("holds a certificate that a seal cannot carry ({e})")))?;
    check(path, &certificate)?;
    Ok(Identity::new(key, certificate, der)?)
}

/// A sentence about this file.
fn no(path: &Path, what: &str) -> Failure {
    Failure::settings(format!("The PKCS#12 file {} {what}.", path.display()))
}

fn octets(path: &Path) -> Outcome<Zeroizing<Vec<u8>>> {
    let unreadable = |e| no(path, &format!("cannot be read: {e}"));
    let mut octets = Zeroizing::new(Vec::<u8>::new());
    let file = fs::File::open(path).map_err(unreadable)?;
    file.take(LARGEST).read_to_end(&mut octets).map_err(unreadable)?;
    Ok(octets)
}

fn closed(path: &Path, why: Closed) -> Failure {
    match why {
        Closed::WrongPassword => no(path, "does not open with COACHPACT_SEAL_P12_PASSWORD"),
        Closed::Malformed => no(path, "is damaged or no PKCS#12 file at all"),
        Closed::Unknown(algorithm) => no(
            path,
            &format!(
                "is protected in a way ({algorithm}) that is not known here; \
                 make it again with openssl pkcs12 -export"
            ),
        ),
        Closed::TooManyRounds => no(path, "asks for more than 1000000 rounds of its password's hash"),
    }
}

/// The one private key, on P-256.
fn key(path: &Path, contents: &Contents) -> Outcome<SigningKey> {
    let der = match contents.keys.as_slice() {
        [one] => one.as_slice(),
        [] => return Err(no(path, "holds no private key")),
        _ => return Err(no(path, "holds more than one private key; the seal needs a file with one")),
    };
    let damaged = || no(path, "holds a private key that cannot be read");
    let algorithm = PrivateKeyInfoRef::try_from(der).map_err(|_| damaged())?.algorithm;
    let needed = "the seal needs an ECDSA P-256 key";
    // Not a matter of taste: RSA in pure Rust leaks its private key through timing (RUSTSEC-2023-0071).
    if algorithm.oid == rfc5912::RSA_ENCRYPTION {
        return Err(no(path, &format!("holds an RSA key; {needed}")));
    }
    if algorithm.oid != rfc5912::ID_EC_PUBLIC_KEY {
        return Err(no(path, &format!("holds a key of another kind ({}); {needed}", algorithm.oid)));
    }
    if algorithm.parameters_oid().ok() != Some(rfc5912::SECP_256_R_1) {
        return Err(no(path, &format!("holds a key on another curve; {needed}")));
    }
    SigningKey::from_pkcs8_der(der).map_err(|_| damaged())
}

/// The certificate for this key, among those that come with it.
fn certificate<'a>(path: &Path, contents: &'a Contents, key: &SigningKey) -> Outcome<&'a [u8]> {
    let belongs = |der: &[u8]| {
        let certificate = Certificate::from_der(der);
        certificate.is_ok_and(|c| public_key(&c).is_ok_and(|public| public == *key.verifying_key()))
    };
    let found = contents.certificates.iter().find(|der| belongs(der.as_slice()));
    found.map(Vec::as_slice).ok_or_else(|| no(path, "holds no certificate for its private key"))
}

/// An end-entity certificate that may sign content.
fn check(path: &Path, certificate: &Certificate) -> Outcome<()> {
    let constraints = certificate.tbs_certificate().get_extension::<BasicConstraints>();
    let constraints = constraints.map_err(|_| no(path, "holds a certificate that cannot be read"))?;
    if constraints.is_some_and(|(_, constraints)| constraints.ca) {
        return Err(no(path, "holds an authority's certificate; the seal needs an end-entity one"));
    }
    if !may_sign(certificate)? {
        return Err(no(
            path,
            "holds a certificate that may not sign: its key usage has neither digitalSignature nor nonRepudiation",
        ));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::seal::{cms, verify};

    const NOW: &str = "2026-11-24T12:00:00Z";

    fn read_fixture(name: &str, password: &str) -> Outcome<Identity> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/p12");
        read(&folder.join(name), password, NOW.parse().expect("an instant"))
    }

    #[test]
    fn what_openssl_exports_seals() {
        for name in ["p256.p12", "with-issuer.p12", "legacy.p12", "sha512.p12"] {
            let identity = read_fixture(name, "secret").unwrap_or_else(|e| panic!("{name}: {e}"));
            let seal = cms::sign(&identity, None, &[7; 32]).expect("a seal");
            assert!(seal.len() <= cms::seal_bytes(&identity));
            let verified = verify::verify(&seal, &[7; 32]).expect("it holds");
            assert_eq!((verified.authority, verified.timestamp), (None, None));
            assert_eq!(verified.leaf_der, identity.certificate_der());
            for at in 0..seal.len() {
                let mut changed = seal.clone();
                changed[at] ^= 1;
                assert!(verify::verify(&changed, &[7; 32]).is_err(), "{name}: octet {at}");
            }
        }
    }

    #[test]
    fn what_cannot_seal_is_refused_in_one_sentence() {
        for (name, password, words) in [
            ("none.p12", "secret", "cannot be read"),
            ("p256.p12", "wrong", "does not open with COACHPACT_SEAL_P12_PASSWORD"),
            ("legacy.p12", "wrong", "does not open with COACHPACT_SEAL_P12_PASSWORD"),
            ("../README.md", "secret", "no PKCS#12 file at all"),
            ("rsa.p12", "secret", "holds an RSA key; the seal needs an ECDSA P-256 key"),
            ("p384.p12", "secret", "another curve; the seal needs an ECDSA P-256 key"),
            ("no-key.p12", "secret", "holds no private key"),
            ("no-certificate.p12", "secret", "holds no certificate for its private key"),
            ("expired.p12", "secret", "expired on 2021-01-01"),
            ("not-yet.p12", "secret", "not valid before 2090-01-01"),
            ("not-for-signing.p12", "secret", "neither digitalSignature nor nonRepudiation"),
            ("ca.p12", "secret", "an authority's certificate"),
        ] {
            let refused = read_fixture(name, password).err().expect(name).to_string();
            assert!(refused.contains(words) && refused.contains(name), "{name}: {refused}");
            assert!(refused.ends_with('.') && !refused.contains('\n'), "{refused}");
            assert!(!refused.contains("secret"), "{refused}");
        }
    }

    #[test]
    fn a_damaged_file_never_opens() {
        let whole = std::fs::read(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/p12/p256.p12"));
        let whole = whole.expect("a fixture");
        assert!(pfx::open(&whole, "secret").is_ok_and(|c| (c.keys.len(), c.certificates.len()) == (1, 1)));
        for end in (0..whole.len()).step_by(7) {
            assert!(pfx::open(&whole[..end], "secret").is_err(), "cut at {end}");
        }
        for at in (0..whole.len()).step_by(3) {
            let mut changed = whole.clone();
            changed[at] ^= 1;
            assert!(pfx::open(&changed, "secret").is_err(), "octet {at}");
        }
    }
}
