//! Certificates: reading them, and making the organisation's own authority and its leaves.

use std::{fmt::Write as _, time::Duration};

use jiff::{Timestamp, tz::TimeZone};

use super::{Flaw, bad};
use crate::clock;

use der::asn1::Any;
use der::oid::db::rfc4519::{COMMON_NAME, ORGANIZATION_NAME};
use der::{DateTime, Decode, Document, Encode, EncodePem, Tag};
use p256::ecdsa::{DerSignature, SigningKey, VerifyingKey};
use p256::elliptic_curve::Generate;
use p256::elliptic_curve::zeroize::Zeroizing;
use p256::pkcs8::{DecodePrivateKey, EncodePrivateKey, LineEnding};
use spki::SubjectPublicKeyInfoRef;
use x509_cert::attr::AttributeTypeAndValue;
// Only `Builder`: with `AsyncBuilder` also in scope `assemble` and `finalize` become ambiguous.
use x509_cert::builder::profile::BuilderProfile;
use x509_cert::builder::{Builder, CertificateBuilder};
use x509_cert::ext::pkix::{
    AuthorityKeyIdentifier, BasicConstraints, KeyUsage, KeyUsages, SubjectKeyIdentifier,
};
use x509_cert::ext::{Extension, ToExtension};
use x509_cert::name::{Name, RdnSequence, RelativeDistinguishedName};
use x509_cert::serial_number::SerialNumber;
use x509_cert::time::{Time, Validity};
use x509_cert::{Certificate, SubjectPublicKeyInfo, TbsCertificate};

/// A private key and the certificate over its public half.
pub struct Identity {
    key: SigningKey,
    certificate: Certificate,
    certificate_der: Vec<u8>,
}

impl Identity {
    pub fn key(&self) -> &SigningKey {
        &self.key
    }

    pub fn certificate(&self) -> &Certificate {
        &self.certificate
    }

    pub fn certificate_der(&self) -> &[u8] {
        &self.certificate_der
    }

    pub fn certificate_pem(&self) -> Result<String, Flaw> {
        Ok(self.certificate.to_pem(LineEnding::LF)?)
    }

    pub fn key_pem(&self) -> Result<Zeroizing<String>, Flaw> {
        Ok(self.key.to_pkcs8_pem(LineEnding::LF)?)
    }

    pub fn load(key_pem: &str, certificate_pem: &str) -> Result<Self, Flaw> {
        let key = SigningKey::from_pkcs8_pem(key_pem)?;
        let (certificate, certificate_der) = load_certificate_pem(certificate_pem)?;
        Self::new(key, certificate, certificate_der)
    }

    /// The instants between which the certificate is valid.
    pub fn validity(&self) -> (Timestamp, Timestamp) {
        validity_of(&self.certificate)
    }

    /// A key with its certificate, in DER.
    ///
    /// # Errors
    /// The certificate is not for this key.
    pub fn new(key: SigningKey, certificate: Certificate, certificate_der: Vec<u8>) -> Result<Self, Flaw> {
        let certified = public_key(&certificate)?;
        if certified != *key.verifying_key() {
            return Err(bad("the private key does not belong to the certificate"));
        }
        Ok(Self { key, certificate, certificate_der })
    }
}

pub fn load_certificate_pem(pem: &str) -> Result<(Certificate, Vec<u8>), Flaw> {
    let (label, document) = Document::from_pem(pem)?;
    if label != "CERTIFICATE" {
        return Err(bad("this PEM file is not a certificate"));
    }
    load_certificate_der(document.as_bytes())
}

pub fn load_certificate_der(bytes: &[u8]) -> Result<(Certificate, Vec<u8>), Flaw> {
    let certificate = Certificate::from_der(bytes)?;
    // x509-cert re-encodes what it parsed (it rewrites GeneralizedTime before 2050, re-sorts
    // sets), and cms embeds that re-encoding: a foreign certificate that changes would no
    // longer carry a valid signature.
    if certificate.to_der()? != bytes {
        return Err(bad("the certificate is not in canonical DER"));
    }
    Ok((certificate, bytes.to_vec()))
}

pub fn public_key(certificate: &Certificate) -> Result<VerifyingKey, Flaw> {
    use der::referenced::OwnedToRef;
    let info = certificate.tbs_certificate().subject_public_key_info();
    // Checks the algorithm (id-ecPublicKey), the curve (P-256) and that the point is on it.
    Ok(VerifyingKey::try_from(info.owned_to_ref())?)
}

/// The instants between which a certificate is valid, the last one included.
pub fn validity_of(certificate: &Certificate) -> (Timestamp, Timestamp) {
    let validity = certificate.tbs_certificate().validity();
    let instant = |time: Time| {
        let seconds = time.to_unix_duration().as_secs();
        clock::from_ms(i64::try_from(seconds).unwrap_or(i64::MAX).saturating_mul(clock::SECOND))
    };
    (instant(validity.not_before), instant(validity.not_after))
}

/// The day of an instant in UTC, as sentences and file names say it.
pub(super) fn day(instant: Timestamp) -> String {
    instant.to_zoned_datetime(TimeZone::UTC).date().to_string()
}

/// Whether the key usage, where there is one, allows signatures over content (RFC 5280, 4.2.1.3).
pub fn may_sign(certificate: &Certificate) -> Result<bool, Flaw> {
    let usage = certificate.tbs_certificate().get_extension::<KeyUsage>()?;
    Ok(usage.is_none_or(|(_, usage)| usage.digital_signature() || usage.non_repudiation()))
}

/// A certificate's subject, as RFC 4514 writes it.
pub fn subject_of(certificate: &Certificate) -> Result<String, Flaw> {
    // `to_string` would panic on a formatting error.
    let mut subject = String::new();
    write!(subject, "{}", certificate.tbs_certificate().subject())
        .map_err(|_| bad("an unreadable subject"))?;
    Ok(subject)
}

pub fn new_authority(organisation: &str, not_before: i64, not_after: i64) -> Result<Identity, Flaw> {
    let key = SigningKey::try_generate()?;
    let subject = name(organisation, "Organisation ", " seal authority")?;
    let builder = CertificateBuilder::new(
        AuthorityProfile { subject },
        random_serial()?,
        validity(not_before, not_after)?,
        SubjectPublicKeyInfo::from_key(key.verifying_key())?,
    )?;
    let certificate = builder.build::<_, DerSignature>(&key)?;
    let certificate_der = certificate.to_der()?;
    Identity::new(key, certificate, certificate_der)
}

pub fn new_leaf(
    authority: &Identity,
    organisation: &str,
    not_before: i64,
    not_after: i64,
) -> Result<Identity, Flaw> {
    let key = SigningKey::try_generate()?;
    let profile = LeafProfile {
        subject: name(organisation, "Organisation ", " seal")?,
        issuer: authority.certificate.tbs_certificate().subject().clone(),
    };
    let builder = CertificateBuilder::new(
        profile,
        random_serial()?,
        validity(not_before, not_after)?,
        SubjectPublicKeyInfo::from_key(key.verifying_key())?,
    )?;
    let certificate = builder.build::<_, DerSignature>(&authority.key)?;
    let certificate_der = certificate.to_der()?;
    Identity::new(key, certificate, certificate_der)
}

// The profiles that come with x509-cert follow the CA/Browser rules (a country is required).
struct AuthorityProfile {
    subject: Name,
}

impl BuilderProfile for AuthorityProfile {
    fn get_issuer(&self, subject: &Name) -> Name {
        subject.clone()
    }

    fn get_subject(&self) -> Name {
        self.subject.clone()
    }

    fn build_extensions(
        &self,
        spk: SubjectPublicKeyInfoRef<'_>,
        _issuer_spk: SubjectPublicKeyInfoRef<'_>,
        tbs: &TbsCertificate,
    ) -> x509_cert::builder::Result<Vec<Extension>> {
        let subject = tbs.subject();
        let constraints = BasicConstraints { ca: true, path_len_constraint: Some(0) };
        let usage = KeyUsage(KeyUsages::KeyCertSign.into());
        let identifier = SubjectKeyIdentifier::try_from(spk)?;
        // `ToExtension` is implemented for `&T` (by autoref here); criticality comes from the type.
        Ok(vec![
            constraints.to_extension(subject, &[])?,
            usage.to_extension(subject, &[])?,
            identifier.to_extension(subject, &[])?,
        ])
    }
}

struct LeafProfile {
    subject: Name,
    issuer: Name,
}

impl BuilderProfile for LeafProfile {
    fn get_issuer(&self, _subject: &Name) -> Name {
        self.issuer.clone()
    }

    fn get_subject(&self) -> Name {
        self.subject.clone()
    }

    fn build_extensions(
        &self,
        spk: SubjectPublicKeyInfoRef<'_>,
        issuer_spk: SubjectPublicKeyInfoRef<'_>,
        tbs: &TbsCertificate,
    ) -> x509_cert::builder::Result<Vec<Extension>> {
        let subject = tbs.subject();
        let constraints = BasicConstraints { ca: false, path_len_constraint: None };
        // nonRepudiation is the older name of contentCommitment: the same bit.
        let usage = KeyUsage(KeyUsages::DigitalSignature | KeyUsages::NonRepudiation);
        let identifier = SubjectKeyIdentifier::try_from(spk)?;
        let authority = AuthorityKeyIdentifier::try_from(issuer_spk)?;
        Ok(vec![
            constraints.to_extension(subject, &[])?,
            usage.to_extension(subject, &[])?,
            identifier.to_extension(subject, &[])?,
            authority.to_extension(subject, &[])?,
        ])
    }
}

/// O = the organisation, CN = prefix, organisation, suffix; each at most 64 bytes (X.520 allows
/// 64 characters; bytes keep the whole seal within its reserved 2 KiB).
fn name(organisation: &str, prefix: &str, suffix: &str) -> Result<Name, Flaw> {
    const LIMIT: usize = 64;
    let organisation = organisation.trim();
    if organisation.is_empty() {
        return Err(bad("the organisation needs a name before it can have a seal"));
    }
    let room = LIMIT - prefix.len() - suffix.len();
    let common = format!("{prefix}{}{suffix}", shortened(organisation, room));
    // Not `Name::from_str`: it parses RFC 4514, so a comma in the name would split it; and
    // building a `Name` from an `RdnSequence` directly needs the `hazmat` feature.
    let mut sequence = RdnSequence::default();
    sequence.push(attribute(ORGANIZATION_NAME, shortened(organisation, LIMIT))?);
    sequence.push(attribute(COMMON_NAME, &common)?);
    Ok(Name::from_der(&sequence.to_der()?)?)
}

fn attribute(oid: der::asn1::ObjectIdentifier, text: &str) -> Result<RelativeDistinguishedName, Flaw> {
    let value = Any::new(Tag::Utf8String, text.as_bytes())?;
    Ok(RelativeDistinguishedName::try_from(vec![AttributeTypeAndValue { oid, value }])?)
}

fn shortened(text: &str, bytes: usize) -> &str {
    if text.len() <= bytes {
        return text;
    }
    let mut end = bytes;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text[..end].trim_end()
}

fn validity(not_before: i64, not_after: i64) -> Result<Validity, Flaw> {
    if not_after <= not_before {
        return Err(bad("a certificate must end after it begins"));
    }
    Ok(Validity::new(time(not_before)?, time(not_after)?))
}

fn time(unix_seconds: i64) -> Result<Time, Flaw> {
    let seconds = u64::try_from(unix_seconds).map_err(|_| bad("a date before 1970"))?;
    // `Time::from` picks UTCTime up to 2049 and GeneralizedTime after.
    Ok(Time::from(DateTime::from_unix_duration(Duration::from_secs(seconds))?))
}

/// 16 random octets, positive and of fixed length. (`SerialNumber::generate` wants an
/// infallible rng of rand_core 0.10, that is `UnwrapErr(SysRng)`, which panics.)
fn random_serial() -> Result<SerialNumber, Flaw> {
    let mut bytes = [0u8; 16];
    getrandom::fill(&mut bytes)?;
    bytes[0] = (bytes[0] & 0x7f) | 0x40;
    Ok(SerialNumber::new(&bytes)?)
}
