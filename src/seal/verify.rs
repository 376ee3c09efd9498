//! Checking a seal against the bytes it covers. Nothing here panics on hostile input.

use super::cms::SigningCertificateV2;
use super::key::public_key;
use super::{Flaw, bad};
use std::fmt::Write as _;

use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{SignedAttributes, SignedData, SignerIdentifier, SignerInfo};
use der::asn1::{Any, AnyRef, ObjectIdentifier, OctetString};
use der::oid::db::{rfc5911, rfc5912};
use der::{Decode, Encode, Reader, SliceReader, Tag, TagNumber, Tagged};
use p256::ecdsa::signature::Verifier;
use p256::ecdsa::{DerSignature, VerifyingKey};
use sha2::{Digest, Sha256};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage};

/// A seal that agrees with itself and with the content. Whether it is *ours* is for the caller
/// to say, by comparing fingerprints; whether it was in time, by the two dates.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Verified {
    pub subject: String,
    pub not_before: u64,
    pub not_after: u64,
    pub leaf_der: Vec<u8>,
    pub leaf_sha256: [u8; 32],
    /// Absent where the leaf signed itself.
    pub authority: Option<Authority>,
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Authority {
    pub der: Vec<u8>,
    pub sha256: [u8; 32],
}

const MOST_INPUT: usize = 64 * 1024;
const MOST_PARTS: usize = 64;
const CONTEXT_0: Tag = Tag::ContextSpecific { constructed: true, number: TagNumber(0) };

struct Embedded<'a> {
    der: &'a [u8],
    certificate: Certificate,
}

/// Checks that a CMS signature is a B-B seal over a content of that hash, and by whom.
///
/// # Errors
/// The first thing that does not hold, in words.
pub fn verify(contents: &[u8], content_sha256: &[u8; 32]) -> Result<Verified, Flaw> {
    let signed_data_der = unwrapped(contents)?;
    let signed = SignedData::from_der(signed_data_der)?;
    let signer = only_signer(&signed)?;
    let attributes = signer.signed_attrs.as_ref().ok_or_else(|| bad("the seal has no signed attributes"))?;
    check_attributes(attributes, content_sha256)?;
    let embedded = certificates(signed_data_der)?;
    let leaf = leaf_of(signer, &embedded)?;
    let leaf_sha256: [u8; 32] = Sha256::digest(leaf.der).into();
    check_bound(attributes, &leaf_sha256)?;
    let leaf_tbs = leaf.certificate.tbs_certificate();
    if let Some((_, usage)) = leaf_tbs.get_extension::<KeyUsage>()?
        && !usage.digital_signature()
        && !usage.non_repudiation()
    {
        return Err(bad("the certificate may not be used for signatures"));
    }
    let leaf_key = public_key(&leaf.certificate)?;
    // Decoding sorted the set and `to_der` writes it with the universal SET tag (RFC 5652, 5.4).
    check_signature(&leaf_key, &attributes.to_der()?, signer.signature.as_bytes())?;
    let authority = authority_of(leaf, &leaf_key, &embedded)?;
    // `to_string` would panic on a formatting error.
    let mut subject = String::new();
    write!(subject, "{}", leaf_tbs.subject()).map_err(|_| bad("an unreadable subject"))?;
    Ok(Verified {
        subject,
        not_before: leaf_tbs.validity().not_before.to_unix_duration().as_secs(),
        not_after: leaf_tbs.validity().not_after.to_unix_duration().as_secs(),
        leaf_der: leaf.der.to_vec(),
        leaf_sha256,
        authority,
    })
}

/// The SignedData inside the ContentInfo, without the padding of the PDF's Contents.
fn unwrapped(contents: &[u8]) -> Result<&[u8], Flaw> {
    if contents.len() > MOST_INPUT {
        return Err(bad("the seal is too large"));
    }
    let (info, padding) = ContentInfo::from_der_partial(contents)?;
    if padding.iter().any(|byte| *byte != 0) {
        return Err(bad("something other than zeros follows the seal"));
    }
    if info.content_type != rfc5911::ID_SIGNED_DATA {
        return Err(bad("the seal is not CMS SignedData"));
    }
    let whole = &contents[..contents.len() - padding.len()];
    nth(&parts(nth(&parts(whole, Tag::Sequence)?, 1)?, CONTEXT_0)?, 0)
}

/// The one signer of a detached signature with the algorithms we use.
fn only_signer(signed: &SignedData) -> Result<&SignerInfo, Flaw> {
    let content = &signed.encap_content_info;
    if content.econtent_type != rfc5911::ID_DATA || content.econtent.is_some() {
        return Err(bad("the seal is not detached"));
    }
    let [signer] = signed.signer_infos.0.as_slice() else {
        return Err(bad("a seal has exactly one signer"));
    };
    // No signature covers the two versions; RFC 5652 (5.1, 5.3) fixes both at 1 here.
    if signed.version != CmsVersion::V1 || signer.version != CmsVersion::V1 {
        return Err(bad("the seal has an unexpected version"));
    }
    if !is_sha256(&signer.digest_alg) || !signed.digest_algorithms.iter().any(is_sha256) {
        return Err(bad("the seal does not use SHA-256"));
    }
    if signer.signature_algorithm.oid != rfc5912::ECDSA_WITH_SHA_256 {
        return Err(bad("the seal does not use ECDSA with SHA-256"));
    }
    Ok(signer)
}

/// Content type and digest are those of the document, and there is no signing-time.
fn check_attributes(attributes: &SignedAttributes, content_sha256: &[u8; 32]) -> Result<(), Flaw> {
    let content_type: ObjectIdentifier = only(attributes, rfc5911::ID_CONTENT_TYPE)?.decode_as()?;
    if content_type != rfc5911::ID_DATA {
        return Err(bad("the seal names another content type"));
    }
    let digest: OctetString = only(attributes, rfc5911::ID_MESSAGE_DIGEST)?.decode_as()?;
    if digest.as_bytes() != &content_sha256[..] {
        return Err(bad("the document was changed after it was sealed"));
    }
    if attributes.iter().any(|attribute| attribute.oid == rfc5911::ID_SIGNING_TIME) {
        return Err(bad("PAdES forbids the signing-time attribute"));
    }
    Ok(())
}

/// The signer's certificate, which is embedded exactly once.
fn leaf_of<'a, 'b>(signer: &SignerInfo, embedded: &'b [Embedded<'a>]) -> Result<&'b Embedded<'a>, Flaw> {
    let SignerIdentifier::IssuerAndSerialNumber(wanted) = &signer.sid else {
        return Err(bad("the signer is not named by issuer and serial number"));
    };
    let mut matching = embedded.iter().filter(|one| {
        let tbs = one.certificate.tbs_certificate();
        *tbs.issuer() == wanted.issuer && *tbs.serial_number() == wanted.serial_number
    });
    match (matching.next(), matching.next()) {
        (Some(leaf), None) => Ok(leaf),
        _ => Err(bad("the signer's certificate is not embedded exactly once")),
    }
}

/// signing-certificate-v2 names the leaf.
fn check_bound(attributes: &SignedAttributes, leaf_sha256: &[u8; 32]) -> Result<(), Flaw> {
    let bound: SigningCertificateV2 =
        only(attributes, rfc5911::ID_AA_SIGNING_CERTIFICATE_V_2)?.decode_as()?;
    let first = bound.certs.first().ok_or_else(|| bad("signing-certificate-v2 is empty"))?;
    let sha256 = first.hash_algorithm.as_ref().is_none_or(is_sha256);
    if !sha256 || first.cert_hash.as_bytes() != &leaf_sha256[..] {
        return Err(bad("signing-certificate-v2 names another certificate"));
    }
    Ok(())
}

/// Who vouches for the leaf; nobody else where it signed itself.
fn authority_of(
    leaf: &Embedded<'_>,
    leaf_key: &VerifyingKey,
    embedded: &[Embedded<'_>],
) -> Result<Option<Authority>, Flaw> {
    let tbs = leaf.certificate.tbs_certificate();
    if tbs.issuer() == tbs.subject() {
        check_issued(leaf, leaf_key)?;
        return Ok(None);
    }
    let found = embedded.iter().find(|one| is_authority_of(one, leaf).is_ok());
    let found = found.ok_or_else(|| bad("no embedded authority issued the signer's certificate"))?;
    Ok(Some(Authority { der: found.der.to_vec(), sha256: Sha256::digest(found.der).into() }))
}

fn is_sha256(algorithm: &AlgorithmIdentifierOwned) -> bool {
    algorithm.oid == rfc5912::ID_SHA_256 && algorithm.parameters.as_ref().is_none_or(Any::is_null)
}

/// The single value of an attribute that occurs once.
fn only(attributes: &SignedAttributes, oid: ObjectIdentifier) -> Result<&Any, Flaw> {
    let mut found = attributes.iter().filter(|attribute| attribute.oid == oid);
    let (Some(attribute), None) = (found.next(), found.next()) else {
        return Err(Flaw(format!("signed attribute {oid} does not occur exactly once")));
    };
    match attribute.values.as_slice() {
        [value] => Ok(value),
        _ => Err(Flaw(format!("signed attribute {oid} does not have exactly one value"))),
    }
}

/// The certificates with their octets as they stand: the parsed ones re-encode, and fingerprints
/// and signatures are over the original.
fn certificates(signed_data_der: &[u8]) -> Result<Vec<Embedded<'_>>, Flaw> {
    let fields = parts(signed_data_der, Tag::Sequence)?;
    let set = fields
        .iter()
        .copied()
        .find(|field| field.first() == Some(&0xa0))
        .ok_or_else(|| bad("the seal carries no certificates"))?;
    parts(set, CONTEXT_0)?
        .into_iter()
        .map(|der| Ok(Embedded { der, certificate: Certificate::from_der(der)? }))
        .collect()
}

fn is_authority_of(one: &Embedded<'_>, leaf: &Embedded<'_>) -> Result<(), Flaw> {
    let tbs = one.certificate.tbs_certificate();
    if tbs.subject() != leaf.certificate.tbs_certificate().issuer() {
        return Err(bad("another name"));
    }
    match tbs.get_extension::<BasicConstraints>()? {
        Some((_, constraints)) if constraints.ca => {}
        _ => return Err(bad("not an authority")),
    }
    if let Some((_, usage)) = tbs.get_extension::<KeyUsage>()?
        && !usage.key_cert_sign()
    {
        return Err(bad("may not sign certificates"));
    }
    // Only a root vouches for itself: without this nothing would cover the issuer's own name.
    if tbs.issuer() != tbs.subject() {
        return Err(bad("not a root"));
    }
    let key = public_key(&one.certificate)?;
    check_issued(one, &key)?;
    check_issued(leaf, &key)
}

fn check_issued(one: &Embedded<'_>, issuer: &VerifyingKey) -> Result<(), Flaw> {
    let certificate = &one.certificate;
    let algorithm = certificate.signature_algorithm();
    if algorithm.oid != rfc5912::ECDSA_WITH_SHA_256 || algorithm != certificate.tbs_certificate().signature()
    {
        return Err(bad("the certificate is not signed with ECDSA and SHA-256"));
    }
    let signature =
        certificate.signature().as_bytes().ok_or_else(|| bad("the certificate's signature is malformed"))?;
    let tbs_der = nth(&parts(one.der, Tag::Sequence)?, 0)?;
    check_signature(issuer, tbs_der, signature)
}

fn check_signature(key: &VerifyingKey, message: &[u8], signature: &[u8]) -> Result<(), Flaw> {
    // The longest DER of a P-256 signature; ecdsa copies into a buffer of 73 octets.
    if signature.len() > 72 {
        return Err(bad("the signature is too long"));
    }
    Ok(key.verify(message, &DerSignature::from_bytes(signature)?)?)
}

/// The elements, each with its header, of a constructed value.
fn parts(tlv: &[u8], tag: Tag) -> Result<Vec<&[u8]>, Flaw> {
    let value = AnyRef::from_der(tlv)?;
    if value.tag() != tag {
        return Err(bad("the seal is not shaped like CMS"));
    }
    let mut reader = SliceReader::new(value.value())?;
    let mut parts = Vec::new();
    while !reader.is_finished() {
        if parts.len() == MOST_PARTS {
            return Err(bad("the seal has too many parts"));
        }
        parts.push(reader.tlv_bytes()?);
    }
    Ok(parts)
}

fn nth<'a>(parts: &[&'a [u8]], index: usize) -> Result<&'a [u8], Flaw> {
    parts.get(index).copied().ok_or_else(|| bad("the seal is incomplete"))
}
