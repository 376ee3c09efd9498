//! Checking a sealed agreement offline: the seal over the whole file, the agreement and the trail
//! inside, both signatures. What was found is said in sentences.

use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::{
    AgreedText,
    document::{AGREEMENT_FILE, TRAIL_FILE},
    sealing::{BASIC, STAMPED},
    text::FORMATS,
};
use crate::{
    failure::Message,
    ids,
    paper::read_back::{self, Sealed},
    people::Side,
    seal::verify::{self as seal, Verified},
    trail::{self, Event},
};

/// A larger file is none of ours.
pub const LARGEST: usize = 16 << 20;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Outcome {
    Intact,
    /// Altered in any way, or sealed by another.
    Altered,
    /// Not an agreement of this kind.
    Foreign,
}

/// What was found.
#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Verdict {
    #[serde(skip)]
    pub outcome: Outcome,
    pub intact: bool,
    /// Whether a certificate known here sealed it; `null` where none is known.
    pub ours: Option<bool>,
    /// The agreement's id.
    pub agreement: Option<String>,
    pub version: Option<i32>,
    pub signatures: Vec<Found>,
    pub seal: Option<SealFound>,
    /// In sentences.
    #[serde(skip)]
    pub findings: Vec<Message>,
}

#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct Found {
    pub side: Side,
    pub name: String,
    /// ISO 8601, UTC.
    pub at: String,
    /// typed or drawn.
    pub method: String,
}

#[derive(Clone, Debug, Serialize, utoipa::ToSchema)]
pub struct SealFound {
    /// B-B, or B-T with a timestamp of an authority.
    pub level: String,
    /// ISO 8601, UTC: when the authority saw the seal.
    pub stamped_at: Option<String>,
    /// The authority's name in its certificate.
    pub authority: Option<String>,
    /// ISO 8601, UTC: the organisation's own clock.
    pub at: String,
    pub organisation: String,
    /// SHA-256 of the certificate.
    pub fingerprint: String,
}

/// Checks a file against the fingerprints of the certificates known here (none if empty).
pub fn verify(bytes: &[u8], known: &[String]) -> Verdict {
    match read_back::read(bytes) {
        Ok(sealed) if sealed.files.contains_key(AGREEMENT_FILE) => check(bytes, &sealed, known),
        _ if looks_like_ours(bytes) => verdict(Outcome::Altered, vec![Message::new("verify-damaged")]),
        _ => verdict(Outcome::Foreign, vec![Message::new("verify-foreign")]),
    }
}

/// Marks that only our own writer leaves, for files that no longer read as a whole.
fn looks_like_ours(bytes: &[u8]) -> bool {
    let bytes = &bytes[..bytes.len().min(LARGEST)];
    let holds = |what: &[u8]| bytes.windows(what.len()).any(|w| w == what);
    holds(b"ETSI.CAdES.detached") && holds(AGREEMENT_FILE.as_bytes()) && holds(TRAIL_FILE.as_bytes())
}

fn verdict(outcome: Outcome, findings: Vec<Message>) -> Verdict {
    Verdict {
        outcome,
        intact: outcome == Outcome::Intact,
        ours: None,
        agreement: None,
        version: None,
        signatures: Vec::new(),
        seal: None,
        findings,
    }
}

fn check(bytes: &[u8], sealed: &Sealed, known: &[String]) -> Verdict {
    let mut hasher = Sha256::new();
    hasher.update(&bytes[..sealed.gap.start]);
    hasher.update(&bytes[sealed.gap.end..]);
    let verified = match seal::verify(&sealed.cms, &hasher.finalize().into()) {
        Ok(verified) => verified,
        Err(_) => return verdict(Outcome::Altered, vec![Message::new("verify-seal-broken")]),
    };
    match contents(sealed) {
        Ok((text, signatures)) => whole(sealed, &verified, known, &text, signatures),
        Err(key) => verdict(Outcome::Altered, vec![Message::new(key)]),
    }
}

/// The agreed text and both signatures, or what does not hold.
fn contents(sealed: &Sealed) -> Result<(AgreedText, Vec<Found>), &'static str> {
    let file = |name: &str| sealed.files.get(name).and_then(|b| std::str::from_utf8(b).ok());
    let json = file(AGREEMENT_FILE).ok_or("verify-agreement-missing")?;
    let text: AgreedText = serde_json::from_str(json).map_err(|_| "verify-agreement-missing")?;
    if !FORMATS.contains(&text.format.as_str()) {
        return Err("verify-agreement-missing");
    }
    let events = trail::read_jsonl(file(TRAIL_FILE).ok_or("verify-trail-broken")?)
        .map_err(|_| "verify-trail-broken")?;
    if events.is_empty() || trail::first_break(&events).is_some() || events[0].chain != text.agreement {
        return Err("verify-trail-broken");
    }
    let found = signed(&text, &events, &ids::hash(json), text.version).ok_or("verify-signature-missing")?;
    // A later version names the text it replaces, and the record holds both signatures on that one too.
    if let Some(replaced) = &text.replaces {
        let earlier = events.iter().filter(|e| e.kind == "signature.made" && is(e, "text", replaced));
        let version = earlier.filter_map(|e| e.data.get("version")?.parse().ok()).max();
        let version = version.filter(|v| *v < text.version).ok_or("verify-chain-broken")?;
        signed(&text, &events, replaced, version).ok_or("verify-chain-broken")?;
    }
    Ok((text, found))
}

fn is(event: &Event, key: &str, value: &str) -> bool {
    event.data.get(key).is_some_and(|v| v == value)
}

/// Both signatures on a text, the coach's first; `None` if one is missing.
fn signed(text: &AgreedText, events: &[Event], hash: &str, version: i32) -> Option<Vec<Found>> {
    let version = version.to_string();
    let of = |side: Side| {
        let made = |e: &&Event| {
            e.kind == "signature.made"
                && is(e, "side", side.name())
                && is(e, "text", hash)
                && is(e, "version", &version)
        };
        let event = events.iter().find(made)?;
        Some(Found {
            side,
            name: text.signatory(side).name.clone(),
            at: event.at.clone(),
            method: event.data.get("method").cloned().unwrap_or_default(),
        })
    };
    Side::BOTH.into_iter().map(of).collect()
}

fn whole(
    sealed: &Sealed,
    verified: &Verified,
    known: &[String],
    text: &AgreedText,
    signatures: Vec<Found>,
) -> Verdict {
    let fingerprint = hex::encode(verified.leaf_sha256);
    let at = iso_of(&sealed.at);
    let in_time = at.parse::<jiff::Timestamp>().is_ok_and(|t| {
        let second = u64::try_from(t.as_second()).unwrap_or(0);
        (verified.not_before..=verified.not_after).contains(&second)
    });
    if !in_time {
        return verdict(Outcome::Altered, vec![Message::new("verify-certificate-dates")]);
    }
    let ours = (!known.is_empty()).then(|| verified.is_known(known));
    let mut findings = vec![
        Message::new("verify-whole").with("coach", &text.coach.name).with("coachee", &text.coachee.name),
        Message::new("verify-sealed-by")
            .with("organisation", &text.organisation.name)
            .with("at", readable(&at)),
    ];
    let stamped_at = verified.timestamp.as_ref().map(|t| trail::iso(t.at));
    findings.push(match (&stamped_at, &verified.timestamp) {
        (Some(at), Some(stamp)) => {
            Message::new("verify-stamped").with("at", readable(at)).with("authority", &stamp.authority)
        }
        _ => Message::new("verify-no-timestamp"),
    });
    findings.push(Message::new("verify-version").with("version", text.version));
    if let Some(replaced) = &text.replaces {
        findings.push(Message::new("verify-replaces").with("hash", replaced));
    }
    for s in &signatures {
        findings.push(Message::new("verify-signed").with("name", &s.name).with("at", readable(&s.at)));
    }
    findings.push(match ours {
        Some(true) => Message::new("verify-ours"),
        Some(false) => Message::new("verify-not-ours").with("fingerprint", &fingerprint),
        None => Message::new("verify-unknown").with("fingerprint", &fingerprint),
    });
    let outcome = if ours == Some(false) { Outcome::Altered } else { Outcome::Intact };
    Verdict {
        ours,
        agreement: Some(text.agreement.clone()),
        version: Some(text.version),
        signatures,
        seal: Some(SealFound {
            level: if stamped_at.is_some() { STAMPED } else { BASIC }.to_owned(),
            stamped_at,
            authority: verified.timestamp.as_ref().map(|t| t.authority.clone()),
            at,
            organisation: text.organisation.name.clone(),
            fingerprint,
        }),
        intact: true,
        ..verdict(outcome, findings)
    }
}

/// ISO 8601 as people read it: to the minute, in UTC, which needs no knowledge of the reader.
fn readable(iso: &str) -> String {
    let minute = iso.get(..16).unwrap_or(iso).replace('T', " ");
    format!("{minute} UTC")
}

/// `D:20260102030405Z` as ISO 8601.
fn iso_of(pdf: &str) -> String {
    let d: Vec<char> = pdf.trim_start_matches("D:").chars().collect();
    if d.len() < 14 {
        return String::new();
    }
    let part = |from: usize, to: usize| d[from..to].iter().collect::<String>();
    format!("{}-{}-{}T{}:{}:{}Z", part(0, 4), part(4, 6), part(6, 8), part(8, 10), part(10, 12), part(12, 14))
}
