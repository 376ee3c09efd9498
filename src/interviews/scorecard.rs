//! A scorecard: 1 to 5 on each scale of the script, with what was heard or seen, and a
//! recommendation. Scoring is human and arithmetic.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::script::Script;
use crate::{
    failure::{Message, Problems, Result},
    web::forms::{self, Check as _},
};

pub const RECOMMENDATIONS: [&str; 5] = ["strong-yes", "yes", "no", "strong-no", "no-decision"];

/// A card as it is kept and shown.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Card {
    /// By the script's keys.
    pub scores: BTreeMap<String, Score>,
    /// strong-yes, yes, no, strong-no or no-decision.
    pub recommendation: String,
    #[serde(deserialize_with = "forms::flag")]
    pub submit: bool,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Score {
    /// 1 to 5, or empty while open.
    #[serde(deserialize_with = "forms::loose")]
    pub score: String,
    pub evidence: String,
}

impl Card {
    /// The card in order, or a sentence per field. A card can be saved with gaps; to be submitted it
    /// needs every score with what it rests on, and a recommendation.
    pub fn check(&self, script: &Script) -> Result<Self> {
        let mut p = Problems::default();
        if let Some(unknown) = self.scores.keys().find(|k| !script.scales().any(|s| s.key == **k)) {
            p.add("scores", Message::new("error-scale").with("key", unknown));
        }
        let mut scores = BTreeMap::new();
        for scale in script.scales() {
            let given = self.scores.get(&scale.key).cloned().unwrap_or_default();
            let field = format!("scores.{}.score", scale.key);
            let score = given.score.trim().to_owned();
            if !matches!(score.as_str(), "" | "1" | "2" | "3" | "4" | "5") {
                p.key(field, "error-score");
            } else if self.submit && score.is_empty() {
                p.key(field, "error-score-missing");
            }
            let field = format!("scores.{}.evidence", scale.key);
            let evidence = p.optional_text(&field, &given.evidence);
            if self.submit && !score.is_empty() && evidence.is_empty() {
                p.key(field, "card-evidence-missing");
            }
            scores.insert(scale.key.clone(), Score { score, evidence });
        }
        let known = RECOMMENDATIONS.contains(&self.recommendation.as_str());
        if !known && (self.submit || !self.recommendation.is_empty()) {
            p.key("recommendation", "error-recommendation");
        }
        p.finish(Self { scores, recommendation: self.recommendation.clone(), submit: self.submit })
    }

    /// Scores that stand without a note of what was heard or seen: not to be submitted yet.
    pub fn without_evidence(&self) -> Vec<String> {
        let bare = self.scores.iter().filter(|(_, s)| !s.score.is_empty() && s.evidence.is_empty());
        bare.map(|(key, _)| key.clone()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{failure::Failure, interviews::script::Scale, languages::Language};

    fn script() -> Script {
        let scale = Scale { key: "drive".into(), title: "Drive".into(), anchors: Vec::new() };
        let step = crate::interviews::script::Step { scores: vec![scale], ..Default::default() };
        Script {
            title: String::new(),
            candidate: String::new(),
            opening: String::new(),
            language: Language::En,
            minutes: 45,
            coach: Vec::new(),
            coachee: Vec::new(),
            steps: vec![step],
            not_asked: Vec::new(),
            version: 1,
        }
    }

    fn problems(score: &str, evidence: &str, recommendation: &str, submit: bool) -> Vec<&'static str> {
        let given = Score { score: score.into(), evidence: evidence.into() };
        let scores = [("drive".to_owned(), given)].into();
        let card = Card { scores, recommendation: recommendation.into(), submit };
        match card.check(&script()) {
            Err(Failure::Invalid(found)) => found.iter().map(|p| p.message.key).collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn a_score_counts_with_its_evidence_and_within_its_range() {
        assert!(problems("4", "Came back to it twice.", "yes", true).is_empty());
        assert_eq!(problems("4", "  ", "yes", true), ["card-evidence-missing"]);
        assert!(problems("4", "", "", false).is_empty(), "a draft may have gaps");
        for out in ["0", "6", "-1", "4.5", "four", "44"] {
            assert_eq!(problems(out, "Heard.", "yes", true), ["error-score"], "{out}");
            assert_eq!(problems(out, "Heard.", "yes", false), ["error-score"], "{out}");
        }
        assert_eq!(problems("", "", "maybe", true), ["error-score-missing", "error-recommendation"]);
    }
}
