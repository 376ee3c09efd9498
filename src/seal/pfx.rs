//! Opening PKCS#12 (RFC 7292): what a PFX file holds, given its password.
//!
//! Our own, on kept primitives: p12-keystore is the kept crate for it, and every release of it that is kept
//! wants another cms than the one that builds with x509-cert 0.3. Reads what `openssl pkcs12 -export` writes,
//! with and without `-legacy`: PBES2 with PBKDF2 and AES-CBC, and PBES1 with triple DES or RC2.

use std::num::NonZeroU32;

use super::signed_data::no_parameters;

use aes::{Aes128, Aes192, Aes256};
use cbc::Decryptor;
use cbc::cipher::block_padding::Pkcs7;
use cbc::cipher::{BlockCipherDecrypt, BlockModeDecrypt, KeyInit, KeyIvInit};
use cms::content_info::ContentInfo;
use cms::encrypted_data::EncryptedData;
use der::asn1::{Any, ObjectIdentifier, OctetString};
use der::oid::db::{rfc5911, rfc5912, rfc7292};
use der::{Decode, Encode, Sequence};
use des::TdesEde3;
use p256::elliptic_curve::zeroize::Zeroizing;
use rc2::Rc2;
use ring::{digest, hmac, pbkdf2};
use spki::AlgorithmIdentifierOwned;
use x509_cert::attr::Attributes;

/// What a file holds, in DER.
pub struct Contents {
    /// PKCS#8.
    pub keys: Vec<Zeroizing<Vec<u8>>>,
    pub certificates: Vec<Vec<u8>>,
}

/// Why a file cannot be opened.
#[derive(Debug, PartialEq, Eq)]
pub enum Closed {
    /// It is no PKCS#12 file in DER, or a damaged one.
    Malformed,
    WrongPassword,
    /// It is protected in a way that is not known here; the algorithm's object identifier.
    Unknown(ObjectIdentifier),
    /// The password would have to be hashed more often than anybody asks for.
    TooManyRounds,
}

impl From<der::Error> for Closed {
    fn from(_: der::Error) -> Self {
        Self::Malformed
    }
}

const MOST_ROUNDS: u32 = 1_000_000;

const KEY_BAG: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.1");
const SHROUDED_KEY_BAG: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.2");
const CERTIFICATE_BAG: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.12.10.1.3");
const X509_CERTIFICATE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.22.1");
const PBES2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.5.13");
const PBKDF2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.5.12");
const HMAC_SHA1: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.2.7");
const HMAC_SHA256: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.2.9");
const HMAC_SHA384: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.2.10");
const HMAC_SHA512: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.2.11");
const AES_128_CBC: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.1.2");
const AES_192_CBC: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.1.22");
const AES_256_CBC: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.16.840.1.101.3.4.1.42");

#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
struct Pfx {
    version: u8,
    auth_safe: ContentInfo,
    mac_data: Option<MacData>,
}

#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
struct MacData {
    mac: DigestInfo,
    salt: OctetString,
    #[asn1(default = "once")]
    rounds: u32,
}

fn once() -> u32 {
    1
}

#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
struct DigestInfo {
    algorithm: AlgorithmIdentifierOwned,
    digest: OctetString,
}

#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
struct SafeBag {
    kind: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    value: Any,
    attributes: Option<Attributes>,
}

#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
struct CertificateBag {
    kind: ObjectIdentifier,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT")]
    value: OctetString,
}

/// EncryptedPrivateKeyInfo.
#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
struct Shrouded {
    algorithm: AlgorithmIdentifierOwned,
    data: OctetString,
}

/// pkcs-12PbeParams.
#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
struct Pbes1Parameters {
    salt: OctetString,
    rounds: u32,
}

#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
struct Pbes2Parameters {
    kdf: AlgorithmIdentifierOwned,
    cipher: AlgorithmIdentifierOwned,
}

#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
struct Pbkdf2Parameters {
    salt: OctetString,
    rounds: u32,
    length: Option<u16>,
    prf: Option<AlgorithmIdentifierOwned>,
}

/// Opens a file.
///
/// # Errors
/// See `Closed`.
pub fn open(file: &[u8], password: &str) -> Result<Contents, Closed> {
    let pfx = Pfx::from_der(file)?;
    if pfx.version != 3 || pfx.auth_safe.content_type != rfc5911::ID_DATA {
        return Err(Closed::Malformed);
    }
    let safe: OctetString = pfx.auth_safe.content.decode_as()?;
    if let Some(mac) = &pfx.mac_data {
        check_mac(mac, password, safe.as_bytes())?;
    }
    let mut contents = Contents { keys: Vec::new(), certificates: Vec::new() };
    for part in Vec::<ContentInfo>::from_der(safe.as_bytes())? {
        for bag in Vec::<SafeBag>::from_der(&plain(&part, password)?)? {
            empty(&bag, password, &mut contents)?;
        }
    }
    Ok(contents)
}

/// The DER of the bags in one part of the file.
fn plain(part: &ContentInfo, password: &str) -> Result<Zeroizing<Vec<u8>>, Closed> {
    match part.content_type {
        rfc5911::ID_DATA => Ok(Zeroizing::new(part.content.decode_as::<OctetString>()?.as_bytes().to_vec())),
        rfc5911::ID_ENCRYPTED_DATA => {
            let encrypted = part.content.decode_as::<EncryptedData>()?.enc_content_info;
            let data = encrypted.encrypted_content.ok_or(Closed::Malformed)?;
            decrypt(&encrypted.content_enc_alg, password, data.as_bytes())
        }
        other => Err(Closed::Unknown(other)),
    }
}

fn empty(bag: &SafeBag, password: &str, into: &mut Contents) -> Result<(), Closed> {
    match bag.kind {
        KEY_BAG => into.keys.push(Zeroizing::new(bag.value.to_der()?)),
        SHROUDED_KEY_BAG => {
            let key: Shrouded = bag.value.decode_as()?;
            into.keys.push(decrypt(&key.algorithm, password, key.data.as_bytes())?);
        }
        CERTIFICATE_BAG => {
            let certificate: CertificateBag = bag.value.decode_as()?;
            if certificate.kind == X509_CERTIFICATE {
                into.certificates.push(certificate.value.as_bytes().to_vec());
            }
        }
        _ => {}
    }
    Ok(())
}

fn check_mac(mac: &MacData, password: &str, content: &[u8]) -> Result<(), Closed> {
    if !no_parameters(&mac.mac.algorithm) {
        return Err(Closed::Malformed);
    }
    let algorithm = match mac.mac.algorithm.oid {
        rfc5912::ID_SHA_1 => hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY,
        rfc5912::ID_SHA_256 => hmac::HMAC_SHA256,
        rfc5912::ID_SHA_384 => hmac::HMAC_SHA384,
        rfc5912::ID_SHA_512 => hmac::HMAC_SHA512,
        other => return Err(Closed::Unknown(other)),
    };
    let hash = algorithm.digest_algorithm();
    let key = derive(hash, Purpose::Mac, password, mac.salt.as_bytes(), mac.rounds, hash.output_len())?;
    hmac::verify(&hmac::Key::new(algorithm, &key), content, mac.mac.digest.as_bytes())
        .map_err(|_| Closed::WrongPassword)
}

fn decrypt(
    algorithm: &AlgorithmIdentifierOwned,
    password: &str,
    data: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Closed> {
    let parameters = algorithm.parameters.as_ref().ok_or(Closed::Malformed)?;
    match algorithm.oid {
        PBES2 => pbes2(&parameters.decode_as()?, password, data),
        rfc7292::PBE_WITH_SHA_AND_3_KEY_TRIPLE_DES_CBC => {
            pbes1::<TdesEde3>(&parameters.decode_as()?, 24, password, data)
        }
        rfc7292::PBE_WITH_SHA_AND_128_BIT_RC_2_CBC => {
            pbes1::<Rc2>(&parameters.decode_as()?, 16, password, data)
        }
        rfc7292::PBEWITH_SHA_AND_40_BIT_RC_2_CBC => pbes1::<Rc2>(&parameters.decode_as()?, 5, password, data),
        other => Err(Closed::Unknown(other)),
    }
}

/// RFC 7292, appendix C.
fn pbes1<C: BlockCipherDecrypt + KeyInit>(
    parameters: &Pbes1Parameters,
    key_length: usize,
    password: &str,
    data: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Closed> {
    let (sha1, salt) = (&digest::SHA1_FOR_LEGACY_USE_ONLY, parameters.salt.as_bytes());
    let key = derive(sha1, Purpose::Key, password, salt, parameters.rounds, key_length)?;
    let iv = derive(sha1, Purpose::Iv, password, salt, parameters.rounds, 8)?;
    cbc_decrypt::<C>(&key, &iv, data)
}

/// RFC 8018, 6.2, with PBKDF2 and AES in CBC mode.
fn pbes2(parameters: &Pbes2Parameters, password: &str, data: &[u8]) -> Result<Zeroizing<Vec<u8>>, Closed> {
    if parameters.kdf.oid != PBKDF2 {
        return Err(Closed::Unknown(parameters.kdf.oid));
    }
    let kdf: Pbkdf2Parameters = parameters.kdf.parameters.as_ref().ok_or(Closed::Malformed)?.decode_as()?;
    let prf = match kdf.prf.as_ref().map_or(HMAC_SHA1, |prf| prf.oid) {
        HMAC_SHA1 => pbkdf2::PBKDF2_HMAC_SHA1,
        HMAC_SHA256 => pbkdf2::PBKDF2_HMAC_SHA256,
        HMAC_SHA384 => pbkdf2::PBKDF2_HMAC_SHA384,
        HMAC_SHA512 => pbkdf2::PBKDF2_HMAC_SHA512,
        other => return Err(Closed::Unknown(other)),
    };
    let length = match parameters.cipher.oid {
        AES_128_CBC => 16,
        AES_192_CBC => 24,
        AES_256_CBC => 32,
        other => return Err(Closed::Unknown(other)),
    };
    let rounds = NonZeroU32::new(few(kdf.rounds)?).ok_or(Closed::Malformed)?;
    let mut key = Zeroizing::new(vec![0u8; length]);
    pbkdf2::derive(prf, rounds, kdf.salt.as_bytes(), password.as_bytes(), &mut key);
    let iv: OctetString = parameters.cipher.parameters.as_ref().ok_or(Closed::Malformed)?.decode_as()?;
    match length {
        16 => cbc_decrypt::<Aes128>(&key, iv.as_bytes(), data),
        24 => cbc_decrypt::<Aes192>(&key, iv.as_bytes(), data),
        _ => cbc_decrypt::<Aes256>(&key, iv.as_bytes(), data),
    }
}

fn cbc_decrypt<C: BlockCipherDecrypt + KeyInit>(
    key: &[u8],
    iv: &[u8],
    data: &[u8],
) -> Result<Zeroizing<Vec<u8>>, Closed> {
    let cipher = Decryptor::<C>::new_from_slices(key, iv).map_err(|_| Closed::Malformed)?;
    // Wrong padding is what a wrong password leaves.
    cipher.decrypt_padded_vec::<Pkcs7>(data).map(Zeroizing::new).map_err(|_| Closed::WrongPassword)
}

fn few(rounds: u32) -> Result<u32, Closed> {
    if rounds > MOST_ROUNDS { Err(Closed::TooManyRounds) } else { Ok(rounds) }
}

#[derive(Clone, Copy)]
enum Purpose {
    Key = 1,
    Iv = 2,
    Mac = 3,
}

/// The key derivation of RFC 7292, appendix B.2.
fn derive(
    hash: &'static digest::Algorithm,
    purpose: Purpose,
    password: &str,
    salt: &[u8],
    rounds: u32,
    length: usize,
) -> Result<Zeroizing<Vec<u8>>, Closed> {
    let rounds = few(rounds)?;
    let block = hash.block_len();
    // The password as a BMPString with its terminating zero.
    let password: Zeroizing<Vec<u8>> =
        Zeroizing::new(password.encode_utf16().chain([0]).flat_map(u16::to_be_bytes).collect());
    let mut input = Zeroizing::new([filled(salt, block), filled(&password, block)].concat());
    let mut out = Zeroizing::new(Vec::<u8>::new());
    loop {
        let mut sum = digest::Context::new(hash);
        sum.update(&vec![purpose as u8; block]);
        sum.update(&input);
        let mut sum = sum.finish();
        for _ in 1..rounds {
            sum = digest::digest(hash, sum.as_ref());
        }
        out.extend_from_slice(sum.as_ref());
        if out.len() >= length {
            out.truncate(length);
            return Ok(out);
        }
        let octets: &[u8] = sum.as_ref();
        let step: Vec<u8> = octets.iter().copied().cycle().take(block).collect();
        input.chunks_exact_mut(block).for_each(|chunk| add_and_one(chunk, &step));
    }
}

/// Repeated up to a whole number of blocks.
fn filled(octets: &[u8], block: usize) -> Vec<u8> {
    octets.iter().copied().cycle().take(octets.len().div_ceil(block) * block).collect()
}

/// `number + step + 1`, big-endian, without what overflows.
fn add_and_one(number: &mut [u8], step: &[u8]) {
    let mut carry = 1;
    for (digit, add) in number.iter_mut().zip(step).rev() {
        let sum = u16::from(*digit) + u16::from(*add) + carry;
        *digit = sum.to_be_bytes()[1];
        carry = sum >> 8;
    }
}
