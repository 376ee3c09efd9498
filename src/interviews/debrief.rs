//! Scorecards side by side: where raters disagree first, and how far they agree. Human and arithmetic. Pure.

use serde::Serialize;

use super::{scorecard::Card, script::Script};

/// One scale with what each rater gave.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Spread {
    pub key: String,
    pub title: String,
    /// What was asked; empty for the exercise.
    pub question: String,
    pub given: Vec<Given>,
    /// The lowest and the highest score; `null` where nobody scored.
    pub low: Option<u8>,
    pub high: Option<u8>,
    /// The mean difference between two raters, in points; `null` for fewer than two.
    pub difference: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Given {
    pub name: String,
    /// 1 to 5; `null` where this rater gave none.
    pub score: Option<u8>,
    pub evidence: String,
    /// What the score means on this scale.
    pub anchor: String,
}

/// How far raters agree over all scales.
#[derive(Clone, Debug, PartialEq, Serialize, utoipa::ToSchema)]
pub struct Accord {
    /// The mean absolute difference between two raters on one scale, in points.
    pub difference: f64,
    pub raters: usize,
    /// same, close, near or apart.
    pub meaning: String,
}

/// The scales in the order in which to talk: the widest apart first, then as in the script.
pub fn spreads(script: &Script, cards: &[(&str, &Card)]) -> Vec<Spread> {
    let mut all: Vec<Spread> = script
        .steps
        .iter()
        .flat_map(|step| step.scores.iter().map(move |scale| (step, scale)))
        .map(|(step, scale)| {
            let given: Vec<Given> = cards
                .iter()
                .map(|(name, card)| {
                    let one = card.scores.get(&scale.key).cloned().unwrap_or_default();
                    let score = one.score.parse::<u8>().ok().filter(|n| (1..=5).contains(n));
                    let anchor = score.and_then(|n| scale.anchors.get(usize::from(n) - 1));
                    Given {
                        name: (*name).to_owned(),
                        score,
                        evidence: one.evidence,
                        anchor: anchor.cloned().unwrap_or_default(),
                    }
                })
                .collect();
            let scores: Vec<u8> = given.iter().filter_map(|g| g.score).collect();
            Spread {
                key: scale.key.clone(),
                title: scale.title.clone(),
                question: step.ask.clone(),
                low: scores.iter().min().copied(),
                high: scores.iter().max().copied(),
                difference: difference(&[scores]),
                given,
            }
        })
        .collect();
    all.sort_by_key(|s| std::cmp::Reverse(s.apart()));
    all
}

impl Spread {
    /// How many points lie between the lowest and the highest.
    pub fn apart(&self) -> u8 {
        self.high.unwrap_or_default() - self.low.unwrap_or_default()
    }
}

/// The mean absolute difference over every pair of raters on every scale; nothing without a pair.
pub fn difference(scales: &[Vec<u8>]) -> Option<f64> {
    let (mut sum, mut pairs) = (0_u32, 0_u32);
    for scores in scales {
        for (n, a) in scores.iter().enumerate() {
            for b in &scores[n + 1..] {
                sum += u32::from(a.abs_diff(*b));
                pairs += 1;
            }
        }
    }
    (pairs > 0).then(|| f64::from(sum) / f64::from(pairs))
}

/// How far the raters agree; nothing where only one has scored.
pub fn accord(spreads: &[Spread]) -> Option<Accord> {
    let scales: Vec<Vec<u8>> =
        spreads.iter().map(|s| s.given.iter().filter_map(|g| g.score).collect()).collect();
    let difference = difference(&scales)?;
    let raters = scales.iter().map(Vec::len).max().unwrap_or_default();
    let meaning = match difference {
        d if d <= 0.0 => "same",
        d if d <= 0.5 => "close",
        d if d <= 1.0 => "near",
        _ => "apart",
    };
    Some(Accord { difference: (difference * 100.0).round() / 100.0, raters, meaning: meaning.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::interviews::{
        scorecard::Score,
        script::{Scale, Step},
    };

    #[test]
    fn the_difference_is_the_mean_over_all_pairs_on_all_scales() {
        assert_eq!(difference(&[]), None);
        assert_eq!(difference(&[vec![4], vec![]]), None, "one rater agrees with nobody");
        assert_eq!(difference(&[vec![4, 4]]), Some(0.0));
        assert_eq!(difference(&[vec![1, 5]]), Some(4.0));
        // 2 and 4, 2 and 5, 4 and 5.
        assert_eq!(difference(&[vec![2, 4, 5]]), Some(2.0));
        assert_eq!(difference(&[vec![3, 4], vec![3, 3]]), Some(0.5));
    }

    fn script(keys: &[&str]) -> Script {
        let step = |key: &&str| Step {
            kind: "expectation".into(),
            ask: format!("About {key}?"),
            scores: vec![Scale {
                key: (*key).into(),
                title: key.to_uppercase(),
                anchors: (1..=5).map(|n| format!("{key} {n}")).collect(),
            }],
            ..Step::default()
        };
        Script {
            title: String::new(),
            candidate: String::new(),
            opening: String::new(),
            language: crate::languages::Language::En,
            minutes: 45,
            coach: Vec::new(),
            coachee: Vec::new(),
            steps: keys.iter().map(step).collect(),
            not_asked: Vec::new(),
            version: 1,
        }
    }

    fn card(scores: &[(&str, &str)]) -> Card {
        let one = |(key, score): &(&str, &str)| {
            ((*key).to_owned(), Score { score: (*score).into(), evidence: format!("{key}: heard") })
        };
        Card { scores: scores.iter().map(one).collect(), recommendation: "yes".into(), submit: true }
    }

    #[test]
    fn where_raters_differ_comes_first_and_the_rest_as_in_the_script() {
        let (ada, ben) =
            (card(&[("a", "4"), ("b", "2"), ("c", "3")]), card(&[("a", "4"), ("b", "5"), ("c", "4")]));
        let all = spreads(&script(&["a", "b", "c"]), &[("Ada", &ada), ("Ben", &ben)]);
        let order: Vec<_> = all.iter().map(|s| (s.key.as_str(), s.apart())).collect();
        assert_eq!(order, [("b", 3), ("c", 1), ("a", 0)]);
        assert_eq!((all[0].low, all[0].high, all[0].difference), (Some(2), Some(5), Some(3.0)));
        assert_eq!((all[0].question.as_str(), all[0].given[1].anchor.as_str()), ("About b?", "b 5"));
        let found = accord(&all).expect("two raters");
        assert_eq!((found.difference, found.raters, found.meaning.as_str()), (1.33, 2, "apart"));
    }

    #[test]
    fn a_missing_score_and_a_lone_rater_are_no_disagreement() {
        let ada = card(&[("a", ""), ("b", "9")]);
        let all = spreads(&script(&["a", "b"]), &[("Ada", &ada)]);
        assert!(all.iter().all(|s| s.given[0].score.is_none() && s.apart() == 0 && s.difference.is_none()));
        assert_eq!(accord(&all), None);
    }

    #[test]
    fn every_distance_has_its_meaning() {
        for (other, meaning) in
            [(["4", "4"], "same"), (["4", "5"], "close"), (["5", "5"], "near"), (["1", "4"], "apart")]
        {
            let (ada, ben) = (card(&[("a", "4"), ("b", "4")]), card(&[("a", other[0]), ("b", other[1])]));
            let all = spreads(&script(&["a", "b"]), &[("Ada", &ada), ("Ben", &ben)]);
            assert_eq!(accord(&all).expect("two raters").meaning, meaning, "{other:?}");
        }
    }
}
