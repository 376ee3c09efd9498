//! The script of a first interview: both columns told first, one block per chosen expectation, the
//! feedback-and-redo exercise, the candidate's questions to the coach, the close. Pure.

use serde::{Deserialize, Serialize};

use crate::{
    failure::{Message, Result},
    languages::Language,
    openings::Opening,
    paper::{Block, Paper, Side as PaperSide, Table},
    people::Side,
    playbook::{Expectation, Playbook},
};

/// The lengths a script fits.
pub const LENGTHS: [u32; 3] = [30, 45, 60];
/// The keys of the exercise's two scores.
pub const TOOK_IN: &str = "exercise-took-in";
pub const USED: &str = "exercise-used";

/// A whole script, as it is stored when an interview is planned.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Script {
    pub title: String,
    pub candidate: String,
    pub opening: String,
    pub language: Language,
    pub minutes: u32,
    /// What the coach promises, as the interviewer tells it.
    pub coach: Vec<String>,
    /// What is asked in return.
    pub coachee: Vec<String>,
    pub steps: Vec<Step>,
    /// What is not to be asked.
    pub not_asked: Vec<String>,
    /// Which version of the opening's questions this is; 0 from before there were versions.
    #[serde(default)]
    pub version: i32,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Step {
    /// opening, expectation, question (one of the opening's own), exercise, questions or close.
    pub kind: String,
    pub title: String,
    pub minutes: u32,
    pub say: Vec<String>,
    /// For the interviewer's eyes.
    #[serde(rename = "do")]
    pub note: String,
    pub ask: String,
    pub probes: Vec<String>,
    pub listen_for: Vec<String>,
    /// The moves of the exercise.
    pub moves: Vec<Move>,
    /// What this step is scored on.
    pub scores: Vec<Scale>,
    /// The side that promises, for expectations.
    pub side: Option<Side>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Move {
    pub title: String,
    pub say: String,
    #[serde(rename = "do")]
    pub note: String,
}

/// One score of 1 to 5 with what each means.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Scale {
    pub key: String,
    pub title: String,
    pub anchors: Vec<String>,
}

/// 30, 45 or 60.
pub fn length(text: &str) -> Result<u32, Message> {
    let known = || Message::new("error-minutes");
    let minutes: u32 = text.trim().parse().map_err(|_| known())?;
    if LENGTHS.contains(&minutes) { Ok(minutes) } else { Err(known()) }
}

/// Builds the script for a candidate of an opening, worded by a playbook.
pub fn script(
    opening: &Opening,
    book: &Playbook,
    candidate: &str,
    language: Language,
    minutes: u32,
) -> Script {
    let keys = &opening.fields.expectations;
    let [coach, coachee] = Side::BOTH.map(|side| book.chosen(language, keys, side));
    let blocks: Vec<&Expectation> = coachee.iter().chain(&coach).copied().collect();
    let plan = Minutes::of(minutes, blocks.len() as u32);
    let mut steps = vec![opening_step(language, plan.opening)];
    steps.extend(blocks.iter().zip(&plan.blocks).map(|(e, m)| block(e, *m)));
    steps.push(exercise(language, plan.exercise));
    steps.push(questions(language, plan.questions));
    steps.push(close(language, plan.close));
    let names = [("candidate", candidate), ("opening", &*opening.fields.title)];
    Script {
        title: language.text_with("script-title", &names),
        candidate: candidate.to_owned(),
        opening: opening.fields.title.clone(),
        language,
        minutes,
        coach: coach.iter().map(|e| e.ad.short.clone()).collect(),
        coachee: coachee.iter().map(|e| e.ad.short.clone()).collect(),
        steps,
        not_asked: (1..=14).map(|n| language.text(&format!("script-not-asked-{n}"))).collect(),
        version: 0,
    }
}

/// How the time is spent: fixed parts first, the rest shared by the expectations to the minute.
struct Minutes {
    opening: u32,
    blocks: Vec<u32>,
    exercise: u32,
    questions: u32,
    close: u32,
}

/// Whether so many questions leave less than a minute for each.
pub fn too_short(minutes: u32, blocks: usize) -> bool {
    Minutes::of(minutes, blocks as u32).blocks.contains(&0)
}

impl Minutes {
    fn of(total: u32, blocks: u32) -> Self {
        let (opening, exercise, questions, close) = match total {
            0..=30 => (3, 8, 4, 2),
            31..=45 => (4, 10, 6, 3),
            _ => (5, 12, 8, 4),
        };
        let rest = total - opening - exercise - questions - close;
        let (each, over) = (rest / blocks.max(1), rest % blocks.max(1));
        let blocks = (0..blocks).map(|n| each + u32::from(n < over)).collect();
        Self { opening, blocks, exercise, questions, close }
    }
}

fn opening_step(language: Language, minutes: u32) -> Step {
    let say = ["script-opening-say-1", "script-opening-say-2", "script-opening-both"];
    Step {
        kind: "opening".into(),
        title: language.text("script-opening-title"),
        minutes,
        say: say.map(|k| language.text(k)).to_vec(),
        ..Step::default()
    }
}

fn block(e: &Expectation, minutes: u32) -> Step {
    let face = &e.interview;
    Step {
        kind: "expectation".into(),
        title: e.name.clone(),
        minutes,
        say: vec![face.say.clone()],
        ask: face.ask.clone(),
        probes: face.probes.clone(),
        listen_for: face.listen_for.clone(),
        scores: vec![Scale { key: e.key.clone(), title: e.name.clone(), anchors: face.anchors.to_vec() }],
        side: Some(e.side),
        ..Step::default()
    }
}

fn exercise(language: Language, minutes: u32) -> Step {
    let text = |key: &str| language.text(&format!("script-exercise-{key}"));
    let scale = |key: &str, name: &str| Scale {
        key: key.to_owned(),
        title: text(&format!("{name}-title")),
        anchors: (1..=5).map(|n| text(&format!("{name}-{n}"))).collect(),
    };
    let one = |n: u32| Move {
        title: text(&format!("{n}-title")),
        say: text(&format!("{n}-say")),
        note: text(&format!("{n}-do")),
    };
    Step {
        kind: "exercise".into(),
        title: text("title"),
        minutes,
        note: text("purpose"),
        moves: (1..=4).map(one).collect(),
        scores: vec![scale(TOOK_IN, "took-in"), scale(USED, "used")],
        ..Step::default()
    }
}

fn questions(language: Language, minutes: u32) -> Step {
    let text = |key: &str| language.text(&format!("script-questions-{key}"));
    Step {
        kind: "questions".into(),
        title: text("title"),
        minutes,
        say: vec![text("say")],
        note: text("do"),
        probes: (1..=3).map(|n| text(&format!("example-{n}"))).collect(),
        ..Step::default()
    }
}

fn close(language: Language, minutes: u32) -> Step {
    let text = |key: &str| language.text(&format!("script-close-{key}"));
    Step {
        kind: "close".into(),
        title: text("title"),
        minutes,
        say: vec![text("say")],
        note: text("do"),
        ..Step::default()
    }
}

impl Script {
    /// How many steps share the time that the fixed ones leave.
    pub fn blocks(&self) -> usize {
        self.steps.iter().filter(|s| matches!(s.kind.as_str(), "expectation" | "question")).count()
    }

    /// The same questions for a candidate, in a length.
    pub fn fitted(&self, candidate: &str, opening: &str, minutes: u32) -> Self {
        let plan = Minutes::of(minutes, self.blocks() as u32);
        let mut each = plan.blocks.iter().copied();
        let mut script = self.clone();
        for step in &mut script.steps {
            step.minutes = match step.kind.as_str() {
                "opening" => plan.opening,
                "exercise" => plan.exercise,
                "questions" => plan.questions,
                "close" => plan.close,
                _ => each.next().unwrap_or_default(),
            };
        }
        let names = [("candidate", candidate), ("opening", opening)];
        script.title = self.language.text_with("script-title", &names);
        candidate.clone_into(&mut script.candidate);
        opening.clone_into(&mut script.opening);
        script.minutes = minutes;
        script
    }

    /// Everything that is scored, in the order of the script.
    pub fn scales(&self) -> impl Iterator<Item = &Scale> {
        self.steps.iter().flat_map(|s| &s.scores)
    }

    /// The script on paper.
    pub fn paper(&self, organisation: &str, made_at: jiff::Timestamp) -> Paper {
        let l = self.language;
        let mut blocks = vec![
            Block::Title(self.title.clone()),
            Block::Note(l.text_with("script-total-minutes", &[("minutes", &self.minutes.to_string())])),
            Block::Paragraph(l.text("script-structured-note")),
        ];
        if self.version > 0 {
            let version = self.version.to_string();
            blocks.push(Block::Note(l.text_with("question-version", &[("n", &version)])));
        }
        for (n, step) in self.steps.iter().enumerate() {
            self.step(n + 1, step, &mut blocks);
        }
        blocks.push(Block::Heading(l.text("script-not-asked-title")));
        blocks.push(Block::Paragraph(l.text("script-not-asked-intro")));
        blocks.push(Block::List(self.not_asked.clone()));
        blocks.push(Block::Note(l.text("script-not-asked-note")));
        Paper {
            title: self.title.clone(),
            author: organisation.to_owned(),
            subject: self.opening.clone(),
            language: l,
            made_at,
            scale: 1.0,
            page_label,
            blocks,
        }
    }

    fn step(&self, number: usize, step: &Step, blocks: &mut Vec<Block>) {
        let l = self.language;
        let label = |key: &str| Block::Label(l.text(key));
        let minutes = l.text_with("script-minutes", &[("minutes", &step.minutes.to_string())]);
        blocks.push(Block::Heading(format!("{number}. {} ({minutes})", step.title)));
        if !step.note.is_empty() && step.kind == "exercise" {
            blocks.push(Block::Paragraph(step.note.clone()));
        }
        for say in &step.say {
            blocks.push(Block::Spoken(quoted(l, say)));
        }
        if step.kind == "opening" {
            let side = |heading: &str, items: &[String]| PaperSide {
                heading: l.text(heading),
                items: items.iter().map(|i| (i.clone(), String::new())).collect(),
            };
            let sides =
                [side("script-coach-promises", &self.coach), side("script-coachee-promises", &self.coachee)];
            blocks.push(Block::Sides(Box::new(sides)));
        }
        if !step.ask.is_empty() {
            blocks.extend([label("script-ask"), Block::Spoken(quoted(l, &step.ask))]);
        }
        if !step.probes.is_empty() {
            let key = if step.kind == "questions" { "script-questions-examples" } else { "script-probes" };
            blocks.extend([label(key), Block::List(step.probes.clone())]);
        }
        if !step.listen_for.is_empty() {
            blocks.extend([label("script-listen-for"), Block::List(step.listen_for.clone())]);
        }
        for (n, one) in step.moves.iter().enumerate() {
            blocks.push(Block::Label(format!("{}. {}", n + 1, one.title)));
            blocks.push(Block::Spoken(quoted(l, &one.say)));
            blocks.push(Block::Note(one.note.clone()));
        }
        for scale in &step.scores {
            let rows = scale.anchors.iter().enumerate().map(|(n, a)| vec![(n + 1).to_string(), a.clone()]);
            let labelled = [("label", scale.title.as_str()), ("text", &l.text("script-anchors"))];
            let head = vec![l.text("script-score"), l.text_with("document-labelled", &labelled)];
            blocks.push(Block::Table(Table { head, widths: vec![0.12, 0.88], rows: rows.collect() }));
        }
        if !step.note.is_empty() && step.kind != "exercise" {
            blocks.push(Block::Note(step.note.clone()));
        }
    }
}

fn quoted(l: Language, text: &str) -> String {
    l.text_with("script-quoted", &[("text", text)])
}

/// 'Page 1 of 3', at the foot of every document.
pub fn page_label(language: Language, page: usize, pages: usize) -> String {
    language.text_with("document-page", &[("page", &page.to_string()), ("pages", &pages.to_string())])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_length_is_filled_to_the_minute() {
        for total in LENGTHS {
            for blocks in 2..=12 {
                let m = Minutes::of(total, blocks);
                let sum = m.opening + m.exercise + m.questions + m.close + m.blocks.iter().sum::<u32>();
                assert_eq!(sum, total, "{blocks} blocks");
                assert!(m.blocks.iter().all(|b| *b > 0));
            }
        }
    }
}
