//! CMS SignedData (RFC 5652) read from its own octets, for the seal and for its timestamp.
//! Nothing here panics on hostile input.

use super::{Flaw, bad};

use cms::cert::IssuerAndSerialNumber;
use cms::content_info::ContentInfo;
use cms::signed_data::{SignedAttributes, SignerIdentifier, SignerInfo};
use der::asn1::{Any, AnyRef, ObjectIdentifier, OctetString};
use der::oid::db::{rfc5911, rfc5912};
use der::{Decode, Reader, Sequence, SliceReader, Tag, TagNumber, Tagged};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;

/// Octets of the largest signature, token or answer that is looked at.
pub(super) const MOST_INPUT: usize = 64 * 1024;
const MOST_PARTS: usize = 64;
const CONTEXT_0: Tag = Tag::ContextSpecific { constructed: true, number: TagNumber(0) };

/// RFC 5035. cms has no type for it.
#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
pub(super) struct SigningCertificateV2 {
    pub certs: Vec<EssCertIdV2>,
    pub policies: Option<Any>,
}

/// `hash_algorithm` is DEFAULT sha256 with absent parameters: DER demands that it is left out.
#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
pub(super) struct EssCertIdV2 {
    pub hash_algorithm: Option<AlgorithmIdentifierOwned>,
    pub cert_hash: OctetString,
    pub issuer_serial: Option<Any>,
}

/// A certificate with its octets as they stand: a parsed one re-encodes, and fingerprints and
/// signatures are over the original.
pub(super) struct Embedded<'a> {
    pub der: &'a [u8],
    pub certificate: Certificate,
}

/// The octets of the SignedData inside a ContentInfo.
pub(super) fn inside(content_info: &[u8]) -> Result<&[u8], Flaw> {
    if content_info.len() > MOST_INPUT {
        return Err(bad("the signature is too large"));
    }
    if ContentInfo::from_der(content_info)?.content_type != rfc5911::ID_SIGNED_DATA {
        return Err(bad("the signature is not CMS SignedData"));
    }
    nth(&parts(nth(&parts(content_info, Tag::Sequence)?, 1)?, CONTEXT_0)?, 0)
}

/// The embedded certificates.
pub(super) fn certificates(signed_data: &[u8]) -> Result<Vec<Embedded<'_>>, Flaw> {
    let fields = parts(signed_data, Tag::Sequence)?;
    let set = fields
        .iter()
        .copied()
        .find(|field| field.first() == Some(&0xa0))
        .ok_or_else(|| bad("the signature carries no certificates"))?;
    parts(set, CONTEXT_0)?
        .into_iter()
        .map(|der| Ok(Embedded { der, certificate: Certificate::from_der(der)? }))
        .collect()
}

/// The signer's certificate, which is embedded exactly once.
pub(super) fn signers_own<'a, 'b>(
    signer: &SignerInfo,
    embedded: &'b [Embedded<'a>],
) -> Result<&'b Embedded<'a>, Flaw> {
    let SignerIdentifier::IssuerAndSerialNumber(wanted) = &signer.sid else {
        return Err(bad("the signer is not named by issuer and serial number"));
    };
    let mut matching = embedded.iter().filter(|one| named(one, wanted));
    match (matching.next(), matching.next()) {
        (Some(own), None) => Ok(own),
        _ => Err(bad("the signer's certificate is not embedded exactly once")),
    }
}

fn named(one: &Embedded<'_>, wanted: &IssuerAndSerialNumber) -> bool {
    let tbs = one.certificate.tbs_certificate();
    *tbs.issuer() == wanted.issuer && *tbs.serial_number() == wanted.serial_number
}

/// The single value of an attribute that occurs once.
pub(super) fn only(attributes: &SignedAttributes, oid: ObjectIdentifier) -> Result<&Any, Flaw> {
    at_most_one(attributes, oid)?.ok_or_else(|| Flaw(format!("signed attribute {oid} is missing")))
}

/// The single value of an attribute that occurs once or not at all.
pub(super) fn at_most_one(
    attributes: &SignedAttributes,
    oid: ObjectIdentifier,
) -> Result<Option<&Any>, Flaw> {
    let mut found = attributes.iter().filter(|attribute| attribute.oid == oid);
    let (first, second) = (found.next(), found.next());
    if second.is_some() {
        return Err(Flaw(format!("signed attribute {oid} occurs twice")));
    }
    match first.map(|attribute| attribute.values.as_slice()) {
        None => Ok(None),
        Some([value]) => Ok(Some(value)),
        Some(_) => Err(Flaw(format!("signed attribute {oid} does not have exactly one value"))),
    }
}

pub(super) fn is_sha256(algorithm: &AlgorithmIdentifierOwned) -> bool {
    algorithm.oid == rfc5912::ID_SHA_256 && no_parameters(algorithm)
}

/// Parameters are absent or NULL, which mean the same here (RFC 5754, 2).
pub(super) fn no_parameters(algorithm: &AlgorithmIdentifierOwned) -> bool {
    algorithm.parameters.as_ref().is_none_or(Any::is_null)
}

/// The elements, each with its header, of a constructed value.
pub(super) fn parts(tlv: &[u8], tag: Tag) -> Result<Vec<&[u8]>, Flaw> {
    let value = AnyRef::from_der(tlv)?;
    if value.tag() != tag {
        return Err(bad("the signature is not shaped like CMS"));
    }
    let mut reader = SliceReader::new(value.value())?;
    let mut parts = Vec::new();
    while !reader.is_finished() {
        if parts.len() == MOST_PARTS {
            return Err(bad("the signature has too many parts"));
        }
        parts.push(reader.tlv_bytes()?);
    }
    Ok(parts)
}

pub(super) fn nth<'a>(parts: &[&'a [u8]], index: usize) -> Result<&'a [u8], Flaw> {
    parts.get(index).copied().ok_or_else(|| bad("the signature is incomplete"))
}
