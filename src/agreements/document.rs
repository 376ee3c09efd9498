//! The agreement on paper: the agreed text, both signatures and how they came about, sealed, with
//! `agreement.json` and `trail.jsonl` inside.

mod body;
mod evidence;

use jiff::{Timestamp, civil::Date};
use sha2::{Digest as _, Sha256};
use url::Url;

use super::{AgreedText, rows::SignatureRow};
use crate::{
    failure::{Failure, Result},
    interviews::script::page_label,
    openings::store::today,
    paper::{self, Attachment, Block, Paper, Seal, Signature},
    people::Side,
    seal::{cms, key::Pair, timestamp},
    trail::{self, Event},
};

/// The names of the files inside.
pub const AGREEMENT_FILE: &str = "agreement.json";
pub const TRAIL_FILE: &str = "trail.jsonl";

/// What goes into the document, coach first.
pub struct Signed<'a> {
    /// The agreed text as it was hashed.
    pub json: &'a str,
    pub hash: &'a str,
    pub signatures: [&'a SignatureRow; 2],
    pub zones: [&'a str; 2],
    /// Up to the last signature.
    pub trail: &'a [Event],
    pub extra: &'a Extra,
    pub trial: bool,
    pub stamp: Stamp,
}

/// What the document tells besides text and signatures.
#[derive(Clone, Debug, Default)]
pub struct Extra {
    /// Consent to electronic signing: side and hash of the text.
    pub consents: Vec<(Side, String)>,
    /// 'I agree to this text': side, instant, and how committed to each goal.
    pub approvals: Vec<(Side, i64, String)>,
    /// Scans of what was signed on paper: side, media type, bytes.
    pub scans: Vec<(Side, String, Vec<u8>)>,
    /// When the version that this one replaces was sealed.
    pub replaced_at: Option<i64>,
    /// The day on which both had signed: what lies before it had passed then.
    pub signed_on: Option<Date>,
}

/// What the seal says about time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stamp {
    /// No authority is set: the organisation's own clock.
    None,
    /// A timestamp of this authority comes with the seal.
    Authority(Url),
    /// An authority is set, and gave none in time.
    Missing,
}

/// Sets and seals the document; with an authority, its timestamp is fetched over the network.
pub fn seal(signed: &Signed, pair: &Pair, now: Timestamp) -> Result<Vec<u8>> {
    let text = serde_json::from_str::<AgreedText>(signed.json)?.numbered();
    let paper = paper_of(&text, signed, now)?;
    let jsonl = trail::jsonl(signed.trail);
    let scans: Vec<_> = signed.extra.scans.iter().map(|(side, media, _)| scan_name(*side, media)).collect();
    let mut files = vec![
        Attachment {
            name: AGREEMENT_FILE,
            mime: "application/json",
            relationship: "Source",
            about: "The agreed text that both signatures carry the hash of",
            data: signed.json.as_bytes(),
        },
        Attachment {
            name: TRAIL_FILE,
            mime: "application/jsonl",
            relationship: "Supplement",
            about: "The record of events, hash-chained",
            data: jsonl.as_bytes(),
        },
    ];
    files.extend(signed.extra.scans.iter().zip(&scans).map(|((_, media, bytes), name)| Attachment {
        name,
        mime: media,
        relationship: "Supplement",
        about: "What was signed on paper, as it was scanned",
        data: bytes,
    }));
    let stamped = matches!(signed.stamp, Stamp::Authority(_));
    let room = Seal {
        name: &text.organisation.name,
        reason: &paper.title,
        label: &text.organisation.name,
        room: if stamped { cms::stamped_bytes(&pair.leaf) } else { cms::seal_bytes(&pair.leaf) },
    };
    let output = paper::set(&paper, &files, Some(&room))?;
    let digest = output.signed().map(|parts| {
        let mut hasher = Sha256::new();
        parts.iter().for_each(|part| hasher.update(part));
        <[u8; 32]>::from(hasher.finalize())
    });
    let digest = digest.ok_or_else(|| Failure::internal("no room for the seal"))?;
    let seal = cms::sign(&pair.leaf, pair.authority.as_ref().map(|a| a.certificate()), &digest)?;
    output.seal(&match &signed.stamp {
        Stamp::Authority(authority) => stamped_seal(&seal, authority)?,
        Stamp::None | Stamp::Missing => seal,
    })
}

fn stamped_seal(seal: &[u8], authority: &Url) -> Result<Vec<u8>> {
    let imprint = cms::signature_imprint(seal)?;
    let token = timestamp::fetch(authority, &imprint)?;
    Ok(cms::stamped(seal, &token.der)?)
}

fn scan_name(side: Side, media: &str) -> String {
    let ending = match media {
        "application/pdf" => "pdf",
        "image/png" => "png",
        _ => "jpg",
    };
    format!("signed-on-paper-{}.{ending}", side.name())
}

/// Sets the text as it would stand on paper, so that nothing is ever sent that cannot be printed.
pub fn try_out(text: &AgreedText, now: Timestamp) -> Result<()> {
    let set = paper::set(&around(text, now, body::blocks(text, &Extra::default())), &[], None);
    set.map(drop).map_err(|_| Failure::conflict("error-unprintable"))
}

/// The text to print and sign by hand, with its hash at the end.
pub fn for_paper(
    text: &AgreedText,
    hash: &str,
    side: Side,
    replaced_at: Option<i64>,
    now: Timestamp,
) -> Result<Vec<u8>> {
    let l = text.language;
    let extra = Extra { replaced_at, signed_on: Some(today(now, "UTC")), ..Extra::default() };
    let mut blocks = vec![Block::Note(l.text("document-paper-print"))];
    blocks.extend(body::blocks(text, &extra));
    blocks.push(Block::Paragraph(l.text("document-paper-statement")));
    blocks.push(Block::Heading(l.text("document-signatures")));
    let blank = |of: Side| Signature {
        heading: body::the(l, of),
        name: String::new(),
        drawing: None,
        alt: String::new(),
        lines: vec![text.signatory(of).name.clone(), text.signatory(of).email.clone()],
    };
    // The other side signs in its own way.
    let mut both = Side::BOTH.map(blank);
    both[usize::from(side == Side::Coach)].lines.push(l.text("document-paper-other"));
    blocks.push(Block::Signatures(Box::new(both)));
    blocks.push(Block::Fact { label: l.text("document-hash"), value: hash.to_owned() });
    if let Some(second) = &text.second {
        blocks.extend(body::second(text, second, &extra));
    }
    Ok(paper::set(&around(text, now, blocks), &[], None)?.bytes)
}

fn paper_of(text: &AgreedText, signed: &Signed, now: Timestamp) -> Result<Paper> {
    let l = text.language;
    let mut blocks = body::blocks(text, signed.extra);
    blocks.push(Block::Heading(l.text("document-signatures")));
    let signatures = Side::BOTH.map(|side| evidence::signature(text, signed, side));
    blocks.push(Block::Signatures(Box::new(signatures)));
    blocks.extend(evidence::blocks(text, signed));
    if let Some(second) = &text.second {
        blocks.extend(body::second(text, second, signed.extra));
    }
    Ok(around(text, now, blocks))
}

fn around(text: &AgreedText, now: Timestamp, blocks: Vec<Block>) -> Paper {
    Paper {
        title: text.language.text("document-title"),
        author: text.organisation.name.clone(),
        subject: body::between(text, text.language),
        language: text.language,
        made_at: now,
        scale: 1.0,
        page_label,
        blocks,
    }
}
