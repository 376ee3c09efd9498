//! An independent authority's timestamp (RFC 3161): asked for, fetched and checked.
//! Nothing here panics on hostile input.

use std::time::Duration;

use jiff::{Timestamp, civil, tz::TimeZone};
use url::Url;

use super::algorithms::{check_signature, hash_of, hashed};
use super::certificate::{may_sign, subject_of, validity_of};
use super::signed_data::{
    Embedded, MOST_INPUT, SigningCertificateV2, at_most_one, certificates, inside, is_sha256, no_parameters,
    only, signers_own,
};
use super::tsp::{Info, MessageImprint, Request, Response, SigningCertificate, StatusInfo};
use super::{Flaw, bad};

use cms::content_info::CmsVersion;
use cms::signed_data::{SignedAttributes, SignedData, SignerInfo};
use der::asn1::{Any, Int, ObjectIdentifier, OctetString, Uint};
use der::oid::db::{rfc3161, rfc5280, rfc5911, rfc5912};
use der::{Decode, Encode, Tag, Tagged};
use ring::digest;
use sha2::{Digest as _, Sha256};
use spki::AlgorithmIdentifierOwned;
use x509_cert::ext::pkix::ExtendedKeyUsage;

const QUERY: &str = "application/timestamp-query";
const REPLY: &str = "application/timestamp-reply";
/// How long an authority may take for its whole answer.
const WAIT: Duration = Duration::from_secs(15);

/// What a timestamp that holds says. The authority is not ours to know: whether to believe it is for
/// the reader to say, by its name and its certificate's fingerprint.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Stamped {
    /// When, by the authority's clock.
    pub at: Timestamp,
    /// The subject of the authority's certificate, as RFC 4514 writes it.
    pub authority: String,
    pub certificate_sha256: [u8; 32],
}

/// A timestamp token that was checked.
#[derive(Clone, Debug, Eq, PartialEq)]
pub struct Token {
    /// The ContentInfo as the authority sent it.
    pub der: Vec<u8>,
    pub stamped: Stamped,
}

/// The DER of a TimeStampReq (version 1, SHA-256) that asks for the authority's certificate too.
pub fn request(imprint_sha256: &[u8; 32], nonce: u64) -> Result<Vec<u8>, Flaw> {
    // With NULL, as nearly everybody sends it: some authorities want no other.
    let hash_algorithm = AlgorithmIdentifierOwned { oid: rfc5912::ID_SHA_256, parameters: Some(Any::null()) };
    let message_imprint =
        MessageImprint { hash_algorithm, hashed_message: OctetString::new(&imprint_sha256[..])? };
    Ok(Request { version: 1, message_imprint, nonce, cert_req: true }.to_der()?)
}

/// Asks an authority for a timestamp over this SHA-256. Blocks for up to 15 seconds; follows no redirect
/// and takes no proxy from the environment.
///
/// # Errors
/// The authority cannot be reached in time, refuses, or answers with anything but a valid timestamp of
/// this very imprint and of this very request.
pub fn fetch(authority: &Url, imprint_sha256: &[u8; 32]) -> Result<Token, Flaw> {
    let mut nonce = [0u8; 8];
    getrandom::fill(&mut nonce)?;
    let nonce = u64::from_be_bytes(nonce);
    let answer = post(authority, &request(imprint_sha256, nonce)?)?;
    token_of(&answer, imprint_sha256, nonce)
}

fn post(authority: &Url, query: &[u8]) -> Result<Vec<u8>, Flaw> {
    let config = ureq::Agent::config_builder()
        .timeout_global(Some(WAIT))
        .http_status_as_error(false)
        .max_redirects(0)
        .proxy(None)
        .build();
    let request = config.new_agent().post(authority.as_str()).header("Content-Type", QUERY);
    let mut response = request.header("Accept", REPLY).send(query)?;
    if response.status().as_u16() != 200 {
        return Err(Flaw(format!("the timestamp authority answered with HTTP status {}", response.status())));
    }
    if !response.body().mime_type().is_some_and(|kind| kind.trim().eq_ignore_ascii_case(REPLY)) {
        return Err(bad("the timestamp authority answered with something other than a timestamp"));
    }
    Ok(response.body_mut().with_config().limit(MOST_INPUT as u64).read_to_vec()?)
}

/// The token in an authority's answer (a TimeStampResp) to the request with this imprint and nonce.
///
/// # Errors
/// The authority refused, or something that `check` looks at does not hold.
pub fn token_of(response: &[u8], imprint_sha256: &[u8; 32], nonce: u64) -> Result<Token, Flaw> {
    if response.len() > MOST_INPUT {
        return Err(bad("the timestamp authority's answer is too large"));
    }
    let response = Response::from_der(response)?;
    // Granted, and granted with modifications: of what was asked for, all is checked below.
    if response.status.status > 1 {
        return Err(refusal(&response.status));
    }
    let token = response.token.ok_or_else(|| bad("the timestamp authority's answer holds no timestamp"))?;
    let der = token.to_der()?;
    let stamped = check(&der, imprint_sha256, Some(nonce))?;
    Ok(Token { der, stamped })
}

fn refusal(status: &StatusInfo) -> Flaw {
    let said = status.text.as_deref().unwrap_or_default().join(" ");
    let said: String = said.chars().filter(|c| !c.is_control()).take(200).collect();
    Flaw(format!("the timestamp authority refused (status {}): {said}", status.status))
}

/// Checks that a token is a timestamp over this SHA-256, and, where a nonce is given, the answer to it.
///
/// Every octet counts but these: certificates beside the authority's own, which real authorities send
/// along, are carried and never looked at, and no authority's word is taken for its own honesty, since
/// its certificate is not traced to any root. What nothing would cover and nobody needs (revocation lists,
/// unsigned attributes, other versions, further digest algorithms) is refused.
///
/// # Errors
/// The first thing that does not hold, in words.
pub fn check(token: &[u8], imprint_sha256: &[u8; 32], nonce: Option<u64>) -> Result<Stamped, Flaw> {
    let signed_data = inside(token)?;
    let signed = SignedData::from_der(signed_data)?;
    let signer = only_signer(&signed)?;
    let content = content(&signed)?;
    let at = check_info(content.as_bytes(), imprint_sha256, nonce)?;

    let attributes =
        signer.signed_attrs.as_ref().ok_or_else(|| bad("the timestamp has no signed attributes"))?;
    check_attributes(attributes, &hashed(hash_of(&signer.digest_alg)?, content.as_bytes()))?;
    let embedded = certificates(signed_data)?;
    let own = signers_own(signer, &embedded)?;
    check_bound(attributes, own.der)?;
    check_certificate(own, at)?;
    let key = own.certificate.tbs_certificate().subject_public_key_info();
    // Decoding sorted the set and `to_der` writes it with the universal SET tag (RFC 5652, 5.4).
    let message = attributes.to_der()?;
    check_signature(
        key,
        &signer.digest_alg,
        &signer.signature_algorithm,
        &message,
        signer.signature.as_bytes(),
    )?;
    Ok(Stamped {
        at,
        authority: subject_of(&own.certificate)?,
        certificate_sha256: Sha256::digest(own.der).into(),
    })
}

fn only_signer(signed: &SignedData) -> Result<&SignerInfo, Flaw> {
    let [signer] = signed.signer_infos.0.as_slice() else {
        return Err(bad("a timestamp has exactly one signer"));
    };
    // RFC 5652 (5.1, 5.3) fixes the versions: 3, since the content is not plain data, and 1.
    if signed.version != CmsVersion::V3 || signer.version != CmsVersion::V1 {
        return Err(bad("the timestamp has an unexpected version"));
    }
    let same = |a: &AlgorithmIdentifierOwned| a.oid == signer.digest_alg.oid && no_parameters(a);
    if signed.digest_algorithms.is_empty() || !signed.digest_algorithms.iter().all(same) {
        return Err(bad("the timestamp names other digest algorithms than its signer's"));
    }
    if signed.crls.is_some() || signer.unsigned_attrs.is_some() {
        return Err(bad("the timestamp carries what nothing covers"));
    }
    Ok(signer)
}

/// The octets of the TSTInfo.
fn content(signed: &SignedData) -> Result<OctetString, Flaw> {
    let content = &signed.encap_content_info;
    match &content.econtent {
        Some(value) if content.econtent_type == rfc3161::ID_CT_TST_INFO => {
            Ok(value.decode_as::<OctetString>()?)
        }
        _ => Err(bad("this is no timestamp")),
    }
}

/// The time, if all that was asked for is there.
fn check_info(content: &[u8], imprint_sha256: &[u8; 32], nonce: Option<u64>) -> Result<Timestamp, Flaw> {
    let info = Info::from_der(content)?;
    if info.version != 1 || info.extensions.iter().flatten().any(|extension| extension.critical) {
        return Err(bad("the timestamp is of a kind that is not known here"));
    }
    let imprint = &info.message_imprint;
    if !is_sha256(&imprint.hash_algorithm) || imprint.hashed_message.as_bytes() != &imprint_sha256[..] {
        return Err(bad("the timestamp is not over this signature"));
    }
    if let Some(nonce) = nonce
        && info.nonce != Some(Int::from(Uint::new(&nonce.to_be_bytes())?))
    {
        return Err(bad("the timestamp does not answer this request"));
    }
    instant(&info.gen_time)
}

/// A GeneralizedTime in UTC, to the second or with a fraction (RFC 3161, 2.4.2).
fn instant(time: &Any) -> Result<Timestamp, Flaw> {
    let wrong = || bad("the timestamp's time is malformed");
    let text = std::str::from_utf8(time.value()).ok().filter(|_| time.tag() == Tag::GeneralizedTime);
    let text = text.and_then(|t| t.strip_suffix('Z')).ok_or_else(wrong)?;
    let civil = civil::DateTime::strptime("%Y%m%d%H%M%S%.f", text).map_err(|_| wrong())?;
    TimeZone::UTC.to_timestamp(civil).map_err(|_| wrong())
}

fn check_attributes(attributes: &SignedAttributes, content_digest: &[u8]) -> Result<(), Flaw> {
    let content_type: ObjectIdentifier = only(attributes, rfc5911::ID_CONTENT_TYPE)?.decode_as()?;
    let message_digest: OctetString = only(attributes, rfc5911::ID_MESSAGE_DIGEST)?.decode_as()?;
    if content_type != rfc3161::ID_CT_TST_INFO || message_digest.as_bytes() != content_digest {
        return Err(bad("the timestamp was changed after it was made"));
    }
    Ok(())
}

/// signing-certificate or signing-certificate-v2, whichever is there, or both, name the certificate.
fn check_bound(attributes: &SignedAttributes, certificate: &[u8]) -> Result<(), Flaw> {
    let older = at_most_one(attributes, rfc5911::ID_AA_SIGNING_CERTIFICATE)?;
    let newer = at_most_one(attributes, rfc5911::ID_AA_SIGNING_CERTIFICATE_V_2)?;
    let mut bound = older.is_some() || newer.is_some();
    if let Some(value) = older {
        let named: SigningCertificate = value.decode_as()?;
        let hash = hashed(&digest::SHA1_FOR_LEGACY_USE_ONLY, certificate);
        bound &= named.certs.first().is_some_and(|c| c.cert_hash.as_bytes() == hash);
    }
    if let Some(value) = newer {
        let named: SigningCertificateV2 = value.decode_as()?;
        let first = named.certs.first().ok_or_else(|| bad("signing-certificate-v2 is empty"))?;
        let algorithm = first.hash_algorithm.as_ref().map_or(Ok(&digest::SHA256), hash_of)?;
        bound &= first.cert_hash.as_bytes() == hashed(algorithm, certificate);
    }
    if bound { Ok(()) } else { Err(bad("the timestamp does not name its authority's certificate")) }
}

/// For timestamps alone (RFC 3161, 2.3), and valid when this one was made.
fn check_certificate(own: &Embedded<'_>, at: Timestamp) -> Result<(), Flaw> {
    let usage = own.certificate.tbs_certificate().get_extension::<ExtendedKeyUsage>()?;
    let stamps = usage.is_some_and(|(critical, u)| critical && u.0 == [rfc5280::ID_KP_TIME_STAMPING]);
    if !stamps || !may_sign(&own.certificate)? {
        return Err(bad("the authority's certificate is not for timestamps alone"));
    }
    let (from, until) = validity_of(&own.certificate);
    if at < from || at.as_second() > until.as_second() {
        return Err(bad("the authority's certificate was not valid at the time of the timestamp"));
    }
    Ok(())
}

#[cfg(test)]
mod tests;
