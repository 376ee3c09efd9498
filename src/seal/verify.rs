//! Checking a seal against the bytes it covers. Nothing here panics on hostile input.

use super::certificate::{may_sign, public_key, subject_of, validity_of};
use super::cms::imprint_of;
use super::signed_data::{
    Embedded, MOST_INPUT, SigningCertificateV2, certificates, inside, is_sha256, nth, only, parts,
    signers_own,
};
use super::timestamp::{self, Stamped};
use super::{Flaw, bad};

use cms::content_info::{CmsVersion, ContentInfo};
use cms::signed_data::{SignedAttributes, SignedData, SignerInfo};
use der::asn1::{ObjectIdentifier, OctetString};
use der::oid::db::{rfc3161, rfc5911, rfc5912};
use der::{Decode, Encode, Tag};
use p256::ecdsa::signature::Verifier;
use p256::ecdsa::{DerSignature, VerifyingKey};
use sha2::{Digest, Sha256};
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
    /// Absent where the leaf signed itself or its authority is not embedded.
    pub authority: Option<Authority>,
    /// An independent authority's time; without it the seal is B-B.
    pub timestamp: Option<Stamped>,
}

#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Authority {
    pub der: Vec<u8>,
    pub sha256: [u8; 32],
}

impl Verified {
    /// Whether the signer's certificate, or that of its authority, has one of these fingerprints.
    pub fn is_known(&self, known: &[String]) -> bool {
        let is = |sha256: &[u8; 32]| known.contains(&hex::encode(sha256));
        is(&self.leaf_sha256) || self.authority.as_ref().is_some_and(|authority| is(&authority.sha256))
    }
}

/// Checks that a CMS signature is a B-B or B-T seal over a content of that hash, by whom, and since when.
///
/// Every octet counts: what no signature covers is either refused or can only be as it is. In a timestamp
/// the exception is what `timestamp::check` names.
///
/// # Errors
/// The first thing that does not hold, in words.
pub fn verify(contents: &[u8], content_sha256: &[u8; 32]) -> Result<Verified, Flaw> {
    let signed_data = inside(unpadded(contents)?)?;
    let signed = SignedData::from_der(signed_data)?;
    let signer = only_signer(&signed)?;
    let attributes = signer.signed_attrs.as_ref().ok_or_else(|| bad("the seal has no signed attributes"))?;
    check_attributes(attributes, content_sha256)?;
    let embedded = certificates(signed_data)?;
    let leaf = signers_own(signer, &embedded)?;
    let leaf_sha256: [u8; 32] = Sha256::digest(leaf.der).into();
    check_bound(attributes, &leaf_sha256)?;
    if !may_sign(&leaf.certificate)? {
        return Err(bad("the certificate may not be used for signatures"));
    }
    let leaf_key = public_key(&leaf.certificate)?;
    // Decoding sorted the set and `to_der` writes it with the universal SET tag (RFC 5652, 5.4).
    check_signature(&leaf_key, &attributes.to_der()?, signer.signature.as_bytes())?;
    let (not_before, not_after) = validity_of(&leaf.certificate);
    Ok(Verified {
        subject: subject_of(&leaf.certificate)?,
        not_before: not_before.as_second().unsigned_abs(),
        not_after: not_after.as_second().unsigned_abs(),
        leaf_der: leaf.der.to_vec(),
        leaf_sha256,
        authority: authority_of(leaf, &embedded)?,
        timestamp: timestamp_of(signer)?,
    })
}

/// The ContentInfo without the padding of the PDF's Contents.
fn unpadded(contents: &[u8]) -> Result<&[u8], Flaw> {
    if contents.len() > MOST_INPUT {
        return Err(bad("the seal is too large"));
    }
    let (_, padding) = ContentInfo::from_der_partial(contents)?;
    if padding.iter().any(|byte| *byte != 0) {
        return Err(bad("something other than zeros follows the seal"));
    }
    Ok(&contents[..contents.len() - padding.len()])
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
    let [digest] = signed.digest_algorithms.as_slice() else {
        return Err(bad("the seal names more digest algorithms than one"));
    };
    if !is_sha256(&signer.digest_alg) || !is_sha256(digest) {
        return Err(bad("the seal does not use SHA-256"));
    }
    if signed.crls.is_some() {
        return Err(bad("the seal carries revocation lists, which nothing covers"));
    }
    let algorithm = &signer.signature_algorithm;
    if algorithm.oid != rfc5912::ECDSA_WITH_SHA_256 || algorithm.parameters.is_some() {
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

/// Who vouches for the leaf. Beside the leaf only its authority may be embedded: nothing would cover more.
/// A leaf that stands alone signed itself or comes from an authority elsewhere: all of its own octets are
/// covered, since signing-certificate-v2 names it.
fn authority_of(leaf: &Embedded<'_>, embedded: &[Embedded<'_>]) -> Result<Option<Authority>, Flaw> {
    let others: Vec<_> = embedded.iter().filter(|one| one.der != leaf.der).collect();
    match (embedded.len(), others.as_slice()) {
        (1, _) => Ok(None),
        (2, [one]) => {
            check_authority(one, leaf)?;
            Ok(Some(Authority { der: one.der.to_vec(), sha256: Sha256::digest(one.der).into() }))
        }
        _ => Err(bad("the seal carries certificates that it does not need")),
    }
}

/// The timestamp over the signature, if there is one; beside it nothing may stand outside the signature.
fn timestamp_of(signer: &SignerInfo) -> Result<Option<Stamped>, Flaw> {
    let Some(attributes) = &signer.unsigned_attrs else {
        return Ok(None);
    };
    match attributes.as_slice() {
        [one] if one.oid == rfc3161::ID_AA_TIME_STAMP_TOKEN => match one.values.as_slice() {
            [token] => timestamp::check(&token.to_der()?, &imprint_of(signer), None).map(Some),
            _ => Err(bad("the seal has more timestamps than one")),
        },
        _ => Err(bad("the seal carries unsigned attributes other than a timestamp")),
    }
}

fn check_authority(one: &Embedded<'_>, leaf: &Embedded<'_>) -> Result<(), Flaw> {
    let tbs = one.certificate.tbs_certificate();
    if tbs.subject() != leaf.certificate.tbs_certificate().issuer() {
        return Err(bad("the embedded authority did not issue the signer's certificate"));
    }
    match tbs.get_extension::<BasicConstraints>()? {
        Some((_, constraints)) if constraints.ca => {}
        _ => return Err(bad("the certificate beside the signer's is no authority's")),
    }
    if let Some((_, usage)) = tbs.get_extension::<KeyUsage>()?
        && !usage.key_cert_sign()
    {
        return Err(bad("the embedded authority may not sign certificates"));
    }
    // Only a root vouches for itself: without this nothing would cover the issuer's own name.
    if tbs.issuer() != tbs.subject() {
        return Err(bad("the embedded authority is not a root"));
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
