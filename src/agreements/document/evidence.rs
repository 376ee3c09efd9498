//! How the agreement was signed: who, when in which zone, how identified, and the hashes that tie it
//! together. No address of a computer: neither side learns the other's.

use super::{Signed, Stamp, body};
use crate::{
    agreements::{AgreedText, rows::SignatureRow},
    clock,
    languages::Language,
    paper::{Block, Signature},
    people::Side,
};

fn of<'a>(signed: &'a Signed, side: Side) -> (&'a SignatureRow, &'a str) {
    let n = usize::from(side == Side::Coachee);
    (signed.signatures[n], signed.zones[n])
}

/// What stands in a side's signature box.
pub fn signature(text: &AgreedText, signed: &Signed, side: Side) -> Signature {
    let l = text.language;
    let (row, zone) = of(signed, side);
    let party = text.signatory(side);
    let mut lines = Vec::new();
    if row.name != party.name {
        lines.push(party.name.clone());
    }
    lines.push(party.email.clone());
    lines.push(l.text(&format!("document-signature-{}", row.method)));
    let when = l.instant(clock::from_ms(row.signed_at), zone);
    lines.push(l.text_with("document-signed-at", &[("when", &when)]));
    Signature {
        heading: body::the(l, side),
        name: row.name.clone(),
        drawing: row.drawing.as_deref().and_then(|json| serde_json::from_str(json).ok()),
        alt: l.text_with("document-signature-alt", &[("name", &row.name)]),
        lines,
    }
}

/// The evidence pages.
pub fn blocks(text: &AgreedText, signed: &Signed) -> Vec<Block> {
    let l = text.language;
    let head = signed.trail.last().map(|e| e.hash.clone()).unwrap_or_default();
    let mut blocks = vec![
        Block::NewPage,
        Block::Part(l.text("document-evidence-title")),
        Block::Paragraph(l.text("document-evidence-intro")),
    ];
    if signed.trial {
        blocks.push(Block::Paragraph(l.text("document-trial")));
    }
    for side in Side::BOTH {
        blocks.extend(of_side(text, signed, side));
    }
    blocks.push(Block::Heading(l.text("document-evidence-whole")));
    blocks.push(fact(l, "document-hash", signed.hash));
    blocks.push(fact(l, "document-trail-head", &head));
    blocks.push(Block::Note(match &signed.stamp {
        Stamp::None => l.text("document-no-timestamp"),
        Stamp::Missing => l.text("document-timestamp-missing"),
        Stamp::Authority(url) => {
            let authority = url.host_str().unwrap_or_default();
            l.text_with("document-timestamp", &[("authority", authority)])
        }
    }));
    blocks.push(Block::Note(l.text("document-binding-language")));
    blocks
}

fn of_side(text: &AgreedText, signed: &Signed, side: Side) -> Vec<Block> {
    let l = text.language;
    let (row, zone) = of(signed, side);
    let when = |ms: i64| l.instant(clock::from_ms(ms), zone);
    let name = &text.signatory(side).name;
    let mut blocks = vec![Block::Heading(body::labelled(l, &body::the(l, side), name))];
    let mut lines = Vec::new();
    if let Some((_, at, _)) = signed.extra.approvals.iter().find(|(s, ..)| *s == side) {
        lines.push(l.text_with("document-evidence-agreed", &[("when", &when(*at))]));
    }
    lines.push(l.text(&format!("document-signature-{}", row.method)));
    lines.push(l.text_with("document-signed-at", &[("when", &when(row.signed_at))]));
    lines.push(match row.identity.as_str() {
        "" => l.text_with("document-identified", &[("when", &when(row.identified_at))]),
        told => told.to_owned(),
    });
    blocks.push(Block::List(lines));
    if let Some((_, hash)) = signed.extra.consents.iter().find(|(s, _)| *s == side) {
        blocks.push(fact(l, "document-evidence-consent", hash));
    }
    blocks.push(fact(l, "document-evidence-statement", &row.statement_hash));
    if !row.identity_hash.is_empty() {
        blocks.push(fact(l, "document-evidence-identity", &row.identity_hash));
    }
    blocks
}

fn fact(l: Language, key: &str, value: &str) -> Block {
    Block::Fact { label: l.text(key), value: value.to_owned() }
}
