//! Making the seal: a detached CMS signature as PAdES baseline B-B asks for it, and B-T with a timestamp.

use super::certificate::Identity;
use super::signed_data::{self, EssCertIdV2, SigningCertificateV2};
use super::{Flaw, bad, timestamp};

use cms::builder::{SignedDataBuilder, SignerInfoBuilder};
use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::content_info::ContentInfo;
use cms::signed_data::{EncapsulatedContentInfo, SignedData, SignerIdentifier, SignerInfo, SignerInfos};
use der::asn1::{Any, OctetString, SetOfVec};
use der::oid::db::{rfc3161, rfc5911, rfc5912};
use der::{Decode, Encode};
use p256::ecdsa::{DerSignature, SigningKey};
use sha2::{Digest, Sha256};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use x509_cert::attr::Attribute;

/// What /Contents must hold for B-B with our own certificates: DER octets, so twice as many hex digits.
pub const SEAL_BYTES: usize = 2048;
/// The same for B-T: a timestamp carries its authority's certificates along.
pub const STAMPED_BYTES: usize = 12 * 1024;

/// Octets that a B-B seal by this leaf takes at most: `SEAL_BYTES`, unless an organisation brings a
/// certificate of its own that is larger than ours ever are.
pub fn seal_bytes(leaf: &Identity) -> usize {
    // The certificate, its issuer's name once more, and less than 512 octets around them.
    SEAL_BYTES.max(2 * leaf.certificate_der().len() + 512)
}

/// The same for B-T.
pub fn stamped_bytes(leaf: &Identity) -> usize {
    STAMPED_BYTES - SEAL_BYTES + seal_bytes(leaf)
}

/// A detached PAdES baseline B-B seal over a content with this SHA-256: the DER of a ContentInfo,
/// unpadded. Deterministic (RFC 6979): the same input gives the same octets.
pub fn sign(
    leaf: &Identity,
    authority: Option<&Certificate>,
    content_sha256: &[u8; 32],
) -> Result<Vec<u8>, Flaw> {
    let sha256 = AlgorithmIdentifierOwned { oid: rfc5912::ID_SHA_256, parameters: None };
    let content = EncapsulatedContentInfo { econtent_type: rfc5911::ID_DATA, econtent: None };

    // Not `SignerIdentifier::from(&certificate)`: it prefers the subject key identifier.
    let tbs = leaf.certificate().tbs_certificate();
    let signer = SignerIdentifier::IssuerAndSerialNumber(IssuerAndSerialNumber {
        issuer: tbs.issuer().clone(),
        serial_number: tbs.serial_number().clone(),
    });

    // `finalize` adds messageDigest and contentType itself, and, whatever its documentation
    // says, no signing-time.
    let mut signer_info =
        SignerInfoBuilder::new(signer, sha256.clone(), &content, Some(&content_sha256[..]))?;
    signer_info.add_signed_attribute(signing_certificate(leaf.certificate_der())?)?;

    let mut signed_data = SignedDataBuilder::new(&content);
    signed_data.add_digest_algorithm(sha256)?;
    signed_data.add_certificate(CertificateChoices::Certificate(leaf.certificate().clone()))?;
    if let Some(authority) = authority {
        signed_data.add_certificate(CertificateChoices::Certificate(authority.clone()))?;
    }
    signed_data.add_signer_info::<SigningKey, DerSignature>(signer_info, leaf.key())?;

    let seal = signed_data.build()?.to_der()?;
    if seal.len() > seal_bytes(leaf) {
        return Err(bad("the seal does not fit into the space reserved for it"));
    }
    Ok(seal)
}

/// What a timestamp of this seal is over: the SHA-256 of the signer's signature value (RFC 3161, appendix A).
///
/// # Errors
/// This is no seal with one signer.
pub fn signature_imprint(seal: &[u8]) -> Result<[u8; 32], Flaw> {
    let signed = SignedData::from_der(signed_data::inside(seal)?)?;
    Ok(imprint_of(only_signer(&signed)?))
}

/// The seal with a timestamp: PAdES baseline B-T, where the token stands as the unsigned attribute
/// id-aa-signatureTimeStampToken of the one signer.
///
/// # Errors
/// The token is not a valid timestamp of this seal, the seal has one already, or both together take
/// more than `STAMPED_BYTES` beyond what a large certificate needs.
pub fn stamped(seal: &[u8], token: &[u8]) -> Result<Vec<u8>, Flaw> {
    let mut signed = SignedData::from_der(signed_data::inside(seal)?)?;
    let mut signer = only_signer(&signed)?.clone();
    if signer.unsigned_attrs.is_some() {
        return Err(bad("the seal has a timestamp already"));
    }
    timestamp::check(token, &imprint_of(&signer), None)?;
    let values = SetOfVec::try_from(vec![Any::from_der(token)?])?;
    let attribute = Attribute { oid: rfc3161::ID_AA_TIME_STAMP_TOKEN, values };
    signer.unsigned_attrs = Some(SetOfVec::try_from(vec![attribute])?);
    signed.signer_infos = SignerInfos::try_from(vec![signer])?;
    let content = Any::encode_from(&signed)?;
    let stamped = ContentInfo { content_type: rfc5911::ID_SIGNED_DATA, content }.to_der()?;
    if stamped.len() > STAMPED_BYTES - SEAL_BYTES + seal.len().max(SEAL_BYTES) {
        return Err(bad("the timestamp does not fit into the space reserved for it"));
    }
    Ok(stamped)
}

fn only_signer(signed: &SignedData) -> Result<&SignerInfo, Flaw> {
    match signed.signer_infos.0.as_slice() {
        [signer] => Ok(signer),
        _ => Err(bad("a seal has exactly one signer")),
    }
}

/// SHA-256 of a signer's signature value.
pub(super) fn imprint_of(signer: &SignerInfo) -> [u8; 32] {
    Sha256::digest(signer.signature.as_bytes()).into()
}

fn signing_certificate(leaf_der: &[u8]) -> Result<Attribute, Flaw> {
    let hash: [u8; 32] = Sha256::digest(leaf_der).into();
    let value = SigningCertificateV2 {
        certs: vec![EssCertIdV2 {
            hash_algorithm: None,
            cert_hash: OctetString::new(&hash[..])?,
            issuer_serial: None,
        }],
        policies: None,
    };
    Ok(Attribute {
        oid: rfc5911::ID_AA_SIGNING_CERTIFICATE_V_2,
        values: SetOfVec::try_from(vec![Any::encode_from(&value)?])?,
    })
}
