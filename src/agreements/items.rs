//! The parts of a text that can be talked about one by one, each with what it says. Pure.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use super::{
    review_label,
    text::{AgreedCommitment, Clause, Goal},
};
use crate::{ids, languages::Language, rhythm};

/// What kind of part of the text something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    Commitment,
    Goal,
    Clause,
    OneOnOne,
    Reviews,
    Notice,
}

impl Part {
    pub const ALL: [Self; 6] =
        [Self::Commitment, Self::Goal, Self::Clause, Self::OneOnOne, Self::Reviews, Self::Notice];

    pub fn name(self) -> &'static str {
        match self {
            Self::Commitment => "commitment",
            Self::Goal => "goal",
            Self::Clause => "clause",
            Self::OneOnOne => "one-on-one",
            Self::Reviews => "reviews",
            Self::Notice => "notice",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|p| p.name() == name)
    }

    /// Whether there can be several, so that one can be added or struck.
    pub fn many(self) -> bool {
        matches!(self, Self::Commitment | Self::Goal | Self::Clause)
    }
}

/// One part of the text with what it says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "part", content = "says", rename_all = "kebab-case")]
pub enum Item {
    Commitment(AgreedCommitment),
    Goal(Goal),
    Clause(Clause),
    /// weekly, fortnightly or monthly.
    OneOnOne(String),
    /// A rhythm such as `30d 60d 6m`.
    Reviews(String),
    /// Days between giving notice and the end.
    Notice(u16),
}

impl Item {
    pub fn part(&self) -> Part {
        match self {
            Self::Commitment(_) => Part::Commitment,
            Self::Goal(_) => Part::Goal,
            Self::Clause(_) => Part::Clause,
            Self::OneOnOne(_) => Part::OneOnOne,
            Self::Reviews(_) => Part::Reviews,
            Self::Notice(_) => Part::Notice,
        }
    }

    /// Its name within its kind; empty where there is only one.
    pub fn id(&self) -> &str {
        match self {
            Self::Commitment(c) => &c.id,
            Self::Goal(g) => &g.id,
            Self::Clause(c) => &c.key,
            Self::OneOnOne(_) | Self::Reviews(_) | Self::Notice(_) => "",
        }
    }

    /// A mark of what it says, so that a proposal against something older is noticed.
    pub fn mark(&self) -> String {
        ids::hash(serde_json::to_string(self).expect("an item is plain data"))[..16].to_owned()
    }

    /// All it says, as a person reads it: what differences are shown in.
    pub fn words(&self, l: Language) -> String {
        let labelled = |key: &str, text: &str| {
            l.text_with("document-labelled", &[("label", &l.text(key)), ("text", text)])
        };
        let mut lines = Vec::new();
        match self {
            Self::Commitment(c) => {
                lines.push(c.text.clone());
                if !c.noticed_by.is_empty() {
                    lines.push(labelled("document-noticed-by", &c.noticed_by));
                }
            }
            Self::Goal(g) => {
                lines.push(g.title.clone());
                for (key, text) in [
                    ("document-goal-measure", g.measure.clone()),
                    ("document-goal-due", g.due.parse().map(|d| l.day(d)).unwrap_or_default()),
                    ("document-goal-difficulty", difficulty(l, &g.difficulty)),
                ] {
                    if !text.is_empty() {
                        lines.push(labelled(key, &text));
                    }
                }
            }
            Self::Clause(c) => lines.extend([c.title.clone(), c.text.clone()]),
            Self::OneOnOne(often) => lines.push(l.text(&format!("document-one-on-one-{often}"))),
            Self::Reviews(text) => lines.push(rhythm_words(l, text)),
            Self::Notice(days) => {
                lines.push(l.text_with("document-notice", &[("days", &days.to_string())]));
            }
        }
        lines.join("\n")
    }

    /// What it says, field by field, as pages and their forms take it.
    pub fn fields(&self, l: Language) -> Value {
        match self {
            Self::Commitment(c) => json!({"text": c.text, "noticed_by": c.noticed_by, "side": c.side}),
            Self::Goal(g) => json!({
                "title": g.title, "measure": g.measure, "due": g.due, "difficulty": g.difficulty,
                "difficulty_label": difficulty(l, &g.difficulty), "from": g.from,
            }),
            Self::Clause(c) => json!({
                "title": c.title, "text": c.text, "locked": c.locked, "required": c.required, "why": c.why,
            }),
            Self::OneOnOne(often) => {
                json!({"text": l.text(&format!("document-one-on-one-{often}")), "value": often})
            }
            Self::Reviews(rhythm) => json!({"text": self.words(l), "value": rhythm}),
            Self::Notice(days) => json!({"text": self.words(l), "value": days.to_string()}),
        }
    }
}

/// How hard a goal is, in words; nothing where it was not said.
pub fn difficulty(l: Language, name: &str) -> String {
    if name.is_empty() { String::new() } else { l.text(&format!("document-difficulty-{name}")) }
}

fn rhythm_words(l: Language, text: &str) -> String {
    let milestones = rhythm::parse(text).unwrap_or_default();
    milestones.iter().map(|m| review_label(l, *m)).collect::<Vec<_>>().join("\n")
}
