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
    /// needs every score and a recommendation.
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
            let evidence = p.optional_text(&format!("scores.{}.evidence", scale.key), &given.evidence);
            scores.insert(scale.key.clone(), Score { score, evidence });
        }
        let known = RECOMMENDATIONS.contains(&self.recommendation.as_str());
        if !known && (self.submit || !self.recommendation.is_empty()) {
            p.key("recommendation", "error-recommendation");
        }
        p.finish(Self { scores, recommendation: self.recommendation.clone(), submit: self.submit })
    }

    /// Scores that stand without a note of what was heard or seen.
    pub fn without_evidence(&self) -> Vec<String> {
        let bare = self.scores.iter().filter(|(_, s)| !s.score.is_empty() && s.evidence.is_empty());
        bare.map(|(key, _)| key.clone()).collect()
    }
}
