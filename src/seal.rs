//! The organisation's seal: PAdES baseline B-B, or B-T with a timestamp; made and checked.

mod algorithms;
pub mod certificate;
pub mod cms;
pub mod key;
pub mod p12;
mod pfx;
mod signed_data;
pub mod timestamp;
mod tsp;
pub mod verify;

use std::fmt;

/// Why a seal cannot be made or does not hold, in words.
#[derive(Debug)]
pub struct Flaw(String);

impl fmt::Display for Flaw {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Flaw {}

fn bad(message: &str) -> Flaw {
    Flaw(message.to_owned())
}

impl From<Flaw> for crate::failure::Failure {
    fn from(flaw: Flaw) -> Self {
        Self::internal(flaw)
    }
}

macro_rules! flaw_from {
    ($($what:literal, $source:ty;)*) => {$(
        impl From<$source> for Flaw {
            fn from(error: $source) -> Self {
                Self(format!("{}: {error}", $what))
            }
        }
    )*};
}

flaw_from! {
    "ASN.1", der::Error;
    "public key", spki::Error;
    "private key", p256::pkcs8::Error;
    "signature", p256::ecdsa::Error;
    "certificate", x509_cert::builder::Error;
    "CMS", ::cms::builder::Error;
    "randomness", getrandom::Error;
    "timestamp authority", ureq::Error;
}

#[cfg(test)]
mod tests {
    use super::{certificate, cms, verify};

    #[test]
    fn a_seal_verifies_and_any_changed_octet_breaks_it() {
        let ca = certificate::new_authority("Löwe, Coaching + Co.", 1_700_000_000, 2_600_000_000).unwrap();
        let leaf = certificate::new_leaf(&ca, "Löwe, Coaching + Co.", 1_700_000_000, 1_900_000_000).unwrap();
        let leaf =
            certificate::Identity::load(&leaf.key_pem().unwrap(), &leaf.certificate_pem().unwrap()).unwrap();
        let hash = [7u8; 32];
        let seal = cms::sign(&leaf, Some(ca.certificate()), &hash).unwrap();
        assert_eq!(seal, cms::sign(&leaf, Some(ca.certificate()), &hash).unwrap());

        let mut padded = seal.clone();
        padded.resize(cms::SEAL_BYTES, 0);
        let verified = verify::verify(&padded, &hash).unwrap();
        assert_eq!(verified.leaf_der, leaf.certificate_der());
        assert_eq!(verified.authority.unwrap().der, ca.certificate_der());
        assert!(verify::verify(&padded, &[8u8; 32]).is_err());

        for at in 0..seal.len() {
            let mut changed = seal.clone();
            changed[at] ^= 1;
            assert!(verify::verify(&changed, &hash).is_err(), "octet {at}");
        }
        for end in 0..seal.len() {
            assert!(verify::verify(&seal[..end], &hash).is_err());
        }
    }

    #[test]
    fn beside_the_leaf_stands_its_authority_or_nobody() {
        let ca = certificate::new_authority("Northwind", 1_700_000_000, 2_600_000_000).unwrap();
        let other = certificate::new_authority("Northwind", 1_700_000_000, 2_600_000_000).unwrap();
        let leaf = certificate::new_leaf(&ca, "Northwind", 1_700_000_000, 1_900_000_000).unwrap();
        let hash = [7u8; 32];
        let alone = verify::verify(&cms::sign(&leaf, None, &hash).unwrap(), &hash).unwrap();
        assert_eq!((alone.authority, alone.timestamp), (None, None));
        let wrong = cms::sign(&leaf, Some(other.certificate()), &hash).unwrap();
        assert!(verify::verify(&wrong, &hash).is_err());
    }

    #[test]
    fn the_longest_names_fit() {
        let long = "é".repeat(200);
        let ca = certificate::new_authority(&long, 1_700_000_000, 4_000_000_000).unwrap();
        let leaf = certificate::new_leaf(&ca, &long, 1_700_000_000, 4_000_000_000).unwrap();
        cms::sign(&leaf, Some(ca.certificate()), &[0; 32]).unwrap();
    }
}
