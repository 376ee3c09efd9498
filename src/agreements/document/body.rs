//! The agreed text in reading order.

use crate::{
    agreements::{
        AgreedText,
        document::Extra,
        items::difficulty,
        moved_words, review_label,
        text::{AgreedCommitment, Second},
    },
    clock,
    languages::Language,
    paper::{Block, Name, Side as PaperSide, Table},
    people::Side,
    rhythm::Planned,
};

/// All of it, in the language that binds.
pub fn blocks(text: &AgreedText, extra: &Extra) -> Vec<Block> {
    let l = text.language;
    let mut blocks = head(text, l);
    if let Some(replaced) = &text.replaces {
        let when = extra.replaced_at.map(|ms| l.instant(clock::from_ms(ms), "UTC")).unwrap_or_default();
        let pairs = [("date", when.as_str()), ("hash", replaced.as_str())];
        blocks.push(Block::Note(l.text_with("document-amends", &pairs)));
    }
    blocks.extend(direction(text, l));
    blocks.push(sides(text, l, &text.commitments));
    blocks.extend(goals(text, l));
    blocks.extend(ratings(text, extra));
    blocks.extend(dates(text, l, extra));
    for clause in &text.clauses {
        blocks.extend([Block::Heading(clause.title.clone()), Block::Paragraph(clause.text.clone())]);
    }
    blocks
}

/// The same in a second language, marked as information.
pub fn second(text: &AgreedText, second: &Second, extra: &Extra) -> Vec<Block> {
    let l = second.language;
    let mut blocks = vec![
        Block::NewPage,
        Block::Part(l.text("document-second-title")),
        Block::Note(l.text("document-second-note")),
    ];
    blocks.extend(direction(text, l));
    blocks.push(sides(text, l, &second.commitments));
    blocks.extend(goals(text, l));
    blocks.extend(dates(text, l, extra));
    for clause in &second.clauses {
        blocks.extend([Block::Heading(clause.title.clone()), Block::Paragraph(clause.text.clone())]);
    }
    vec![Block::In(l, blocks)]
}

/// 'Between Wout (coach) and Noor (coachee)'.
pub fn between(text: &AgreedText, l: Language) -> String {
    let (coach, coachee) = (held(&text.coach.name), held(&text.coachee.name));
    l.text_with("document-between", &[("coach", &coach), ("coachee", &coachee)])
}

/// A name that is read from right to left, with a mark after it: what follows it in a sentence of ours then
/// keeps its own direction (Unicode Standard Annex 9).
fn held(name: &str) -> String {
    let rtl =
        |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    if name.chars().any(rtl) { format!("{name}\u{200e}") } else { name.to_owned() }
}

/// 'The coach', as signature boxes are headed.
pub fn the(l: Language, side: Side) -> String {
    l.text(match side {
        Side::Coach => "document-the-coach",
        Side::Coachee => "document-the-coachee",
    })
}

/// The title, and both names as equals.
fn head(text: &AgreedText, l: Language) -> Vec<Block> {
    let name = |side: Side| Name {
        role: the(l, side),
        name: text.signatory(side).name.clone(),
        about: text.signatory(side).title.clone(),
    };
    let at = l.text_with("document-organisation", &[("organisation", &text.organisation.name)]);
    let starts = l.text_with("document-starts", &[("date", &l.date(text.start_date))]);
    let version = l.text_with("document-version", &[("version", &text.version.to_string())]);
    vec![
        Block::Title(l.text("document-title")),
        Block::Names(Box::new(Side::BOTH.map(name))),
        Block::Note(format!("{at} · {starts} · {version}")),
    ]
}

fn direction(text: &AgreedText, l: Language) -> Vec<Block> {
    let mut blocks = Vec::new();
    let whose = l.text_with("document-vision-organisation", &[("organisation", &text.organisation.name)]);
    for (label, vision) in
        [(whose, &text.organisation.vision), (l.text("document-vision-team"), &text.team_vision)]
    {
        if !vision.is_empty() {
            blocks.extend([Block::Label(label), Block::Spoken(vision.clone())]);
        }
    }
    blocks
}

fn sides(text: &AgreedText, l: Language, commitments: &[AgreedCommitment]) -> Block {
    let side = |side: Side, heading: &str| PaperSide {
        heading: l.text_with(heading, &[("coach", &text.coach.name), ("coachee", &text.coachee.name)]),
        items: commitments
            .iter()
            .filter(|c| c.side == side)
            .map(|c| (c.text.clone(), noticed(l, &c.noticed_by)))
            .collect(),
    };
    let coach = side(Side::Coach, "document-coach-promises");
    Block::Sides(Box::new([coach, side(Side::Coachee, "document-coachee-promises")]))
}

fn noticed(l: Language, by: &str) -> String {
    if by.is_empty() { String::new() } else { labelled(l, &l.text("document-noticed-by"), by) }
}

pub fn labelled(l: Language, label: &str, text: &str) -> String {
    l.text_with("document-labelled", &[("label", label), ("text", text)])
}

fn goals(text: &AgreedText, l: Language) -> Vec<Block> {
    if text.goals.is_empty() {
        return Vec::new();
    }
    let head = ["document-goal", "document-goal-measure", "document-goal-due", "document-goal-difficulty"];
    let rows = text.goals.iter().map(|g| {
        let due = g.due.parse().map(|d| l.day(d)).unwrap_or_default();
        vec![g.title.clone(), g.measure.clone(), due, difficulty(l, &g.difficulty)]
    });
    let table = Table {
        head: head.map(|k| l.text(k)).to_vec(),
        widths: vec![0.34, 0.30, 0.19, 0.17],
        rows: rows.collect(),
    };
    vec![Block::Heading(l.text("document-goals")), Block::Table(table)]
}

/// How committed each side is to each goal, as it said when it agreed.
fn ratings(text: &AgreedText, extra: &Extra) -> Vec<Block> {
    let l = text.language;
    if text.goals.is_empty() || extra.approvals.is_empty() {
        return Vec::new();
    }
    let line = |(side, _, ratings): &(Side, i64, String)| {
        let given: std::collections::BTreeMap<String, u8> = serde_json::from_str(ratings).unwrap_or_default();
        let of_goal = |(n, g): (usize, &crate::agreements::Goal)| {
            given.get(&g.id).map(|rating| format!("{}: {rating}/5", n + 1))
        };
        let told: Vec<_> = text.goals.iter().enumerate().filter_map(of_goal).collect();
        let (name, rating) = (held(&text.signatory(*side).name), told.join(" · "));
        l.text_with("document-rating-line", &[("name", &name), ("rating", &rating)])
    };
    let lines = extra.approvals.iter().map(line);
    std::iter::once(l.text("document-ratings")).chain(lines).map(Block::Note).collect()
}

fn dates(text: &AgreedText, l: Language, extra: &Extra) -> Vec<Block> {
    let line = |r: &Planned| review_line(l, r, extra.signed_on.is_some_and(|signed| r.date < signed));
    let mut blocks = vec![
        Block::Heading(l.text("document-one-on-one")),
        Block::Paragraph(l.text(&format!("document-one-on-one-{}", text.one_on_one))),
        Block::Heading(l.text("document-reviews")),
        Block::List(text.reviews.iter().map(line).collect()),
    ];
    blocks.extend(text.told.as_ref().map(|told| Block::Paragraph(told_line(l, &told.name))));
    blocks
}

/// Who else is told when a review does not happen.
fn told_line(l: Language, name: &str) -> String {
    l.text_with("document-told", &[("name", &held(name))])
}

/// A review with its date, why it is not the day it would be, and whether that day had passed already.
fn review_line(l: Language, review: &Planned, passed: bool) -> String {
    let line = labelled(l, &review_label(l, review.milestone), &l.date(review.date));
    let passed = passed.then(|| l.text("document-review-passed"));
    let more = [moved_words(l, review), passed].into_iter().flatten();
    more.fold(line, |said, sentence| format!("{}. {sentence}", said.trim_end_matches('.')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_follows_a_right_to_left_name_keeps_its_direction() {
        assert_eq!(held("Noor Claes"), "Noor Claes");
        assert_eq!(held("שירה לוי"), "שירה לוי\u{200e}");
        assert_eq!(held("محمد الهاشمي"), "محمد الهاشمي\u{200e}");
    }
}
