//! The agreement on paper: the agreed text, both signatures and how they came about, sealed, with
//! `agreement.json` and `trail.jsonl` inside.

use jiff::Timestamp;
use sha2::{Digest as _, Sha256};

use super::{AgreedText, review_label, store::SignatureRow};
use crate::{
    clock,
    failure::{Failure, Result},
    interviews::script::page_label,
    languages::Language,
    paper::{self, Attachment, Block, Paper, Seal, Side as PaperSide, Signature, Table},
    people::Side,
    seal::{certificate::Identity, cms, key::Pair},
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
    pub trial: bool,
}

/// Sets and seals the document.
pub fn seal(signed: &Signed, pair: &Pair, now: Timestamp) -> Result<Vec<u8>> {
    let text: AgreedText = serde_json::from_str(signed.json)?;
    let paper = paper_of(&text, signed, now)?;
    let jsonl = trail::jsonl(signed.trail);
    let files = [
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
    let room = Seal {
        name: &text.organisation.name,
        reason: &paper.title,
        label: &text.organisation.name,
        room: cms::seal_bytes(&pair.leaf),
    };
    let output = paper::set(&paper, &files, Some(&room))?;
    let digest = output.signed().map(|parts| {
        let mut hasher = Sha256::new();
        parts.iter().for_each(|part| hasher.update(part));
        <[u8; 32]>::from(hasher.finalize())
    });
    let digest = digest.ok_or_else(|| Failure::internal("no room for the seal"))?;
    let authority = pair.authority.as_ref().map(Identity::certificate);
    output.seal(&cms::sign(&pair.leaf, authority, &digest)?)
}

/// Sets the text as it would stand on paper, so that nothing is ever sent that cannot be printed.
pub fn try_out(text: &AgreedText, now: Timestamp) -> Result<()> {
    let unsigned = Paper {
        title: text.language.text("document-title"),
        author: text.organisation.name.clone(),
        subject: between(text),
        language: text.language,
        made_at: now,
        page_label,
        blocks: body(text),
    };
    let set = paper::set(&unsigned, &[], None);
    set.map(drop).map_err(|_| Failure::conflict("error-unprintable"))
}

fn paper_of(text: &AgreedText, signed: &Signed, now: Timestamp) -> Result<Paper> {
    let l = text.language;
    let mut blocks = body(text);
    blocks.push(Block::Heading(l.text("document-signatures")));
    let signatures = Side::BOTH.map(|side| signature(text, signed, side));
    blocks.push(Block::Signatures(Box::new(signatures)));
    blocks.extend(evidence(l, signed));
    Ok(Paper {
        title: l.text("document-title"),
        author: text.organisation.name.clone(),
        subject: between(text),
        language: l,
        made_at: now,
        page_label,
        blocks,
    })
}

fn between(text: &AgreedText) -> String {
    let names = [("coach", text.coach.name.as_str()), ("coachee", text.coachee.name.as_str())];
    text.language.text_with("document-between", &names)
}

/// The agreed text itself, in reading order.
fn body(text: &AgreedText) -> Vec<Block> {
    let l = text.language;
    let organisation = [("organisation", text.organisation.name.as_str())];
    let mut blocks = vec![
        Block::Title(l.text("document-title")),
        Block::Paragraph(between(text)),
        Block::Note(format!(
            "{} · {}",
            l.text_with("document-organisation", &organisation),
            l.text_with("document-starts", &[("date", &l.date(text.start_date))])
        )),
        Block::Label(l.text_with("document-vision-organisation", &organisation)),
        Block::Spoken(text.organisation.vision.clone()),
    ];
    if !text.team_vision.is_empty() {
        blocks
            .extend([Block::Label(l.text("document-vision-team")), Block::Spoken(text.team_vision.clone())]);
    }
    let side = |side: Side, heading: &str| PaperSide {
        heading: l.text_with(heading, &[("coach", &text.coach.name), ("coachee", &text.coachee.name)]),
        items: text.commitments_of(side).map(|c| (c.text.clone(), noticed(l, &c.noticed_by))).collect(),
    };
    let coach = side(Side::Coach, "document-coach-promises");
    blocks.push(Block::Sides(Box::new([coach, side(Side::Coachee, "document-coachee-promises")])));
    if !text.goals.is_empty() {
        blocks.extend([Block::Heading(l.text("document-goals")), goals(text)]);
    }
    blocks.push(Block::Heading(l.text("document-one-on-one")));
    blocks.push(Block::Paragraph(l.text(&format!("document-one-on-one-{}", text.one_on_one))));
    blocks.push(Block::Heading(l.text("document-reviews")));
    blocks.push(Block::List(text.reviews.iter().map(|r| review_line(l, r)).collect()));
    for clause in &text.clauses {
        blocks.extend([Block::Heading(clause.title.clone()), Block::Paragraph(clause.text.clone())]);
    }
    blocks
}

fn noticed(l: Language, by: &str) -> String {
    if by.is_empty() { String::new() } else { labelled(l, &l.text("document-noticed-by"), by) }
}

fn labelled(l: Language, label: &str, text: &str) -> String {
    l.text_with("document-labelled", &[("label", label), ("text", text)])
}

/// A review with its date, and why it is not the day it would be.
pub fn review_line(l: Language, review: &crate::rhythm::Planned) -> String {
    let line = labelled(l, &review_label(l, review.milestone), &l.date(review.date));
    match review.moved_from {
        Some(_) => format!("{line}. {}", l.text("document-review-moved")),
        None => line,
    }
}

fn goals(text: &AgreedText) -> Block {
    let l = text.language;
    let head = ["document-goal", "document-goal-measure", "document-goal-due", "document-goal-difficulty"];
    let rows = text.goals.iter().map(|g| {
        let due = g.due.parse().map(|d| l.day(d)).unwrap_or_default();
        let hard = match g.difficulty.as_str() {
            "" => String::new(),
            word => l.text(&format!("document-difficulty-{word}")),
        };
        vec![g.title.clone(), g.measure.clone(), due, hard]
    });
    Block::Table(Table {
        head: head.map(|k| l.text(k)).to_vec(),
        widths: vec![0.34, 0.30, 0.19, 0.17],
        rows: rows.collect(),
    })
}

fn signature(text: &AgreedText, signed: &Signed, side: Side) -> Signature {
    let l = text.language;
    let (row, zone) = match side {
        Side::Coach => (signed.signatures[0], signed.zones[0]),
        Side::Coachee => (signed.signatures[1], signed.zones[1]),
    };
    let when = |ms: i64| l.instant(clock::from_ms(ms), zone);
    let party = text.signatory(side);
    let mut lines = Vec::new();
    if row.name != party.name {
        lines.push(party.name.clone());
    }
    lines.push(party.email.clone());
    lines.push(l.text(&format!("document-signature-{}", row.method)));
    lines.push(l.text_with("document-signed-at", &[("when", &when(row.signed_at))]));
    lines.push(l.text_with("document-identified", &[("when", &when(row.identified_at))]));
    Signature {
        heading: l.text(match side {
            Side::Coach => "document-the-coach",
            Side::Coachee => "document-the-coachee",
        }),
        name: row.name.clone(),
        drawing: row.drawing.as_deref().and_then(|json| serde_json::from_str(json).ok()),
        lines,
    }
}

fn evidence(l: Language, signed: &Signed) -> Vec<Block> {
    let head = signed.trail.last().map(|e| e.hash.clone()).unwrap_or_default();
    let mut blocks = vec![
        Block::Heading(l.text("document-evidence-title")),
        Block::Paragraph(l.text("document-evidence-intro")),
    ];
    if signed.trial {
        blocks.push(Block::Paragraph(l.text("document-trial")));
    }
    blocks.push(Block::Fact { label: l.text("document-hash"), value: signed.hash.to_owned() });
    blocks.push(Block::Fact { label: l.text("document-trail-head"), value: head });
    blocks.push(Block::Note(l.text("document-binding-language")));
    blocks
}
