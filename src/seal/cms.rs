//! Making the seal: a detached CMS signature as PAdES baseline B-B asks for it.

use super::key::Identity;
use super::{Flaw, bad};

use cms::builder::{SignedDataBuilder, SignerInfoBuilder};
use cms::cert::{CertificateChoices, IssuerAndSerialNumber};
use cms::signed_data::{EncapsulatedContentInfo, SignerIdentifier};
use der::asn1::{Any, OctetString, SetOfVec};
use der::oid::db::{rfc5911, rfc5912};
use der::{Encode, Sequence};
use p256::ecdsa::{DerSignature, SigningKey};
use sha2::{Digest, Sha256};
use spki::AlgorithmIdentifierOwned;
use x509_cert::Certificate;
use x509_cert::attr::Attribute;

/// What /Contents must hold: DER octets, so twice as many hex digits.
pub const SEAL_BYTES: usize = 2048;

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
    if seal.len() > SEAL_BYTES {
        return Err(bad("the seal does not fit into the space reserved for it"));
    }
    Ok(seal)
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
