//! The structures of the Time-Stamp Protocol (RFC 3161, 2.4); no crate has them for this der.

use der::Sequence;
use der::asn1::{Any, BitString, Int, ObjectIdentifier, OctetString};
use spki::AlgorithmIdentifierOwned;
use x509_cert::ext::Extension;

#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
pub(super) struct MessageImprint {
    pub hash_algorithm: AlgorithmIdentifierOwned,
    pub hashed_message: OctetString,
}

/// TimeStampReq without the policy and the extensions, which we never send.
#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
pub(super) struct Request {
    pub version: u8,
    pub message_imprint: MessageImprint,
    pub nonce: u64,
    pub cert_req: bool,
}

/// TimeStampResp.
#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
pub(super) struct Response {
    pub status: StatusInfo,
    pub token: Option<Any>,
}

#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
pub(super) struct StatusInfo {
    pub status: u8,
    pub text: Option<Vec<String>>,
    pub failure: Option<BitString>,
}

/// TSTInfo.
#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
pub(super) struct Info {
    pub version: u8,
    pub policy: ObjectIdentifier,
    pub message_imprint: MessageImprint,
    pub serial_number: Int,
    /// Not der's GeneralizedTime, which knows no fractions of a second.
    pub gen_time: Any,
    pub accuracy: Option<Accuracy>,
    #[asn1(default = "Default::default")]
    pub ordering: bool,
    pub nonce: Option<Int>,
    #[asn1(context_specific = "0", tag_mode = "EXPLICIT", optional = "true")]
    pub tsa: Option<Any>,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", optional = "true")]
    pub extensions: Option<Vec<Extension>>,
}

#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
pub(super) struct Accuracy {
    pub seconds: Option<Int>,
    #[asn1(context_specific = "0", tag_mode = "IMPLICIT", optional = "true")]
    pub millis: Option<Int>,
    #[asn1(context_specific = "1", tag_mode = "IMPLICIT", optional = "true")]
    pub micros: Option<Int>,
}

/// SigningCertificate (RFC 2634, 5.4), with SHA-1.
#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
pub(super) struct SigningCertificate {
    pub certs: Vec<EssCertId>,
    pub policies: Option<Any>,
}

#[derive(Clone, Debug, Eq, PartialEq, Sequence)]
pub(super) struct EssCertId {
    pub cert_hash: OctetString,
    pub issuer_serial: Option<Any>,
}
