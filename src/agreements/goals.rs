//! Advice on goals, with its reason, never a gate. Specific and difficult goals do better than 'do your
//! best' (Locke & Latham 2002: effects of .42 to .80), and setting them together leads to harder goals
//! that both stand behind (Latham & Steele 1983).

use std::{collections::HashMap, sync::LazyLock};

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::Goal;
use crate::{failure::Message, languages::Language, people::Side};

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates/goals");

#[derive(Deserialize)]
struct File {
    /// Lower case; matched as whole words.
    phrases: Vec<String>,
}

static PHRASES: LazyLock<HashMap<Language, Vec<String>>> =
    LazyLock::new(|| Language::ALL.into_iter().map(|l| (l, read(l))).collect());

fn read(language: Language) -> Vec<String> {
    let name = format!("{language}.toml");
    let text = FILES.get_file(&name).and_then(|f| f.contents_utf8()).expect("every language has its phrases");
    toml::from_str::<File>(text).unwrap_or_else(|e| panic!("{name}: {e}")).phrases
}

/// What makes a goal vague, in the language it is written in.
pub fn advice(goal: &Goal, written_in: Language) -> Vec<Message> {
    let mut found = Vec::new();
    if goal.measure.trim().is_empty() {
        found.push(Message::new("goal-vague-measure"));
    }
    if goal.due.is_empty() {
        found.push(Message::new("goal-vague-date"));
    }
    let words = |text: &str| -> String {
        let lower = text.to_lowercase();
        let words = lower.split(|c: char| !c.is_alphanumeric() && c != '\'').filter(|w| !w.is_empty());
        format!(" {} ", words.collect::<Vec<_>>().join(" "))
    };
    let said = words(&format!("{} {}", goal.title, goal.measure));
    if let Some(phrase) = PHRASES[&written_in].iter().find(|p| said.contains(&words(p))) {
        found.push(Message::new("goal-vague-best").with("phrase", phrase));
    }
    found
}

/// Whether the goals come from both sides; if not, why that matters.
pub fn note(goals: &[Goal], name: impl Fn(Side) -> String) -> Option<Message> {
    let Some(first) = goals.first() else { return Some(Message::new("goals-none")) };
    if goals.iter().any(|g| g.from != first.from) {
        return None;
    }
    Some(match Side::from_name(&first.from) {
        Some(side) => Message::new("goals-one-side").with("name", name(side)),
        None => Message::new("goals-organisation"),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn goal(title: &str, measure: &str, due: &str, from: &str) -> Goal {
        Goal {
            title: title.into(),
            measure: measure.into(),
            due: due.into(),
            from: from.into(),
            ..Goal::default()
        }
    }

    #[test]
    fn a_goal_without_measure_date_or_direction_is_pointed_out() {
        let keys = |g: &Goal, l| advice(g, l).iter().map(|m| m.key).collect::<Vec<_>>();
        let whole = goal("Visit all twenty customers", "Twenty reports", "2027-03-01", "");
        assert!(keys(&whole, Language::En).is_empty());
        let vague = goal("Do your best with customers", "", "", "");
        let all = ["goal-vague-measure", "goal-vague-date", "goal-vague-best"];
        assert_eq!(keys(&vague, Language::En), all);
        let vaag = goal("Je best doen voor klanten", "Twintig verslagen", "2027-03-01", "");
        assert_eq!(keys(&vaag, Language::Nl), ["goal-vague-best"]);
    }

    #[test]
    fn goals_of_one_side_alone_are_pointed_out() {
        let name = |side: Side| side.name().to_owned();
        let key = |goals: &[Goal]| note(goals, name).map(|m| m.key);
        assert_eq!(key(&[]), Some("goals-none"));
        let (coach, hire, nobody) =
            (goal("a", "", "", "coach"), goal("b", "", "", "coachee"), goal("c", "", "", ""));
        assert_eq!(key(&[coach.clone(), coach.clone()]), Some("goals-one-side"));
        assert_eq!(key(&[nobody]), Some("goals-organisation"));
        assert_eq!(key(&[coach, hire]), None);
    }
}
