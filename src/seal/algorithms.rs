//! The digests and signatures of others: what a timestamp authority may use.

use super::signed_data::no_parameters;
use super::{Flaw, bad};

use der::asn1::ObjectIdentifier;
use der::oid::db::rfc5912;
use ring::digest;
use ring::signature::{self, UnparsedPublicKey, VerificationAlgorithm};
use spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

pub(super) type Hash = &'static digest::Algorithm;

/// SHA-256, SHA-384 or SHA-512.
pub(super) fn hash_of(algorithm: &AlgorithmIdentifierOwned) -> Result<Hash, Flaw> {
    match algorithm.oid {
        rfc5912::ID_SHA_256 if no_parameters(algorithm) => Ok(&digest::SHA256),
        rfc5912::ID_SHA_384 if no_parameters(algorithm) => Ok(&digest::SHA384),
        rfc5912::ID_SHA_512 if no_parameters(algorithm) => Ok(&digest::SHA512),
        _ => Err(bad("a digest that is not known here")),
    }
}

pub(super) fn hashed(algorithm: Hash, octets: &[u8]) -> Vec<u8> {
    let digest = digest::digest(algorithm, octets);
    let digest: &[u8] = digest.as_ref();
    digest.to_vec()
}

/// Checks a signature by another's key.
///
/// # Errors
/// It does not hold, or it is neither RSA with PKCS#1 v1.5 and at least 2048 bits nor ECDSA on P-256 with
/// SHA-256 or on P-384 with SHA-384 (RFC 5754, 3).
pub(super) fn check_signature(
    key: &SubjectPublicKeyInfoOwned,
    hash: &AlgorithmIdentifierOwned,
    algorithm: &AlgorithmIdentifierOwned,
    message: &[u8],
    signature: &[u8],
) -> Result<(), Flaw> {
    let octets = key.subject_public_key.as_bytes().ok_or_else(|| bad("a malformed public key"))?;
    UnparsedPublicKey::new(scheme(&key.algorithm, hash, algorithm)?, octets)
        .verify(message, signature)
        .map_err(|_| bad("the signature does not hold"))
}

fn scheme(
    key: &AlgorithmIdentifierOwned,
    hash: &AlgorithmIdentifierOwned,
    algorithm: &AlgorithmIdentifierOwned,
) -> Result<&'static dyn VerificationAlgorithm, Flaw> {
    let unknown = || bad("a signature of a kind that is not known here");
    if !no_parameters(algorithm) {
        return Err(unknown());
    }
    let curve = key.parameters.as_ref().and_then(|p| p.decode_as::<ObjectIdentifier>().ok());
    let rsa = key.oid == rfc5912::RSA_ENCRYPTION;
    let ecdsa = |on| key.oid == rfc5912::ID_EC_PUBLIC_KEY && curve == Some(on);
    let (p256, p384) = (ecdsa(rfc5912::SECP_256_R_1), ecdsa(rfc5912::SECP_384_R_1));
    let found: &'static dyn VerificationAlgorithm = match (hash.oid, algorithm.oid) {
        (rfc5912::ID_SHA_256, rfc5912::RSA_ENCRYPTION | rfc5912::SHA_256_WITH_RSA_ENCRYPTION) if rsa => {
            &signature::RSA_PKCS1_2048_8192_SHA256
        }
        (rfc5912::ID_SHA_384, rfc5912::RSA_ENCRYPTION | rfc5912::SHA_384_WITH_RSA_ENCRYPTION) if rsa => {
            &signature::RSA_PKCS1_2048_8192_SHA384
        }
        (rfc5912::ID_SHA_512, rfc5912::RSA_ENCRYPTION | rfc5912::SHA_512_WITH_RSA_ENCRYPTION) if rsa => {
            &signature::RSA_PKCS1_2048_8192_SHA512
        }
        (rfc5912::ID_SHA_256, rfc5912::ECDSA_WITH_SHA_256) if p256 => &signature::ECDSA_P256_SHA256_ASN1,
        (rfc5912::ID_SHA_384, rfc5912::ECDSA_WITH_SHA_384) if p384 => &signature::ECDSA_P384_SHA384_ASN1,
        _ => return Err(unknown()),
    };
    Ok(found)
}
