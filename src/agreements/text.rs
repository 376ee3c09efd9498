//! The text both sides agree to and sign: `agreement.json`, stored whole with its hash. Pure.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::clauses::TemplateClause;
use crate::{failure::Problems, languages::Language, people::Side, rhythm::Planned, web::forms::Check as _};

/// What `AgreedText::format` says.
pub const FORMAT: &str = "coachpact-agreement/2";
/// Formats that can still be read; what was signed in one stays as it is.
pub const FORMATS: [&str; 2] = ["coachpact-agreement/1", FORMAT];

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgreedText {
    pub format: String,
    pub agreement: String,
    pub version: i32,
    /// The hash of the signed text this one replaces.
    pub replaces: Option<String>,
    /// The language that binds.
    pub language: Language,
    pub organisation: Named,
    pub team_vision: String,
    pub coach: Signatory,
    pub coachee: Signatory,
    pub start_date: Date,
    pub commitments: Vec<AgreedCommitment>,
    pub goals: Vec<Goal>,
    pub one_on_one: String,
    pub reviews: Vec<Planned>,
    pub clauses: Vec<Clause>,
    /// Days between giving notice and the end.
    #[serde(default)]
    pub notice_days: u16,
    /// Where the work is done, if a rule on language depends on it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub place: String,
    /// Which edition of the organisation's clauses it began with; 0 for the built-in ones.
    #[serde(default)]
    pub clauses_edition: i32,
    /// The same in a second language, for information only.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub second: Option<Second>,
    /// Who is told, besides the two, when a review does not happen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub told: Option<Told>,
}

/// Whoever is told when a review does not happen; without an address nobody.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Told {
    pub name: String,
    pub email: String,
}

impl Told {
    /// Somebody with a name and an address who is neither side, or nobody.
    pub fn check(&self, p: &mut Problems, sides: [&String; 2]) -> Self {
        if self.name.trim().is_empty() && self.email.trim().is_empty() {
            return Self::default();
        }
        let (name, email) = (p.line("told.name", &self.name), p.email("told.email", &self.email));
        if !email.is_empty() && sides.iter().any(|side| side.trim().to_lowercase() == email) {
            p.key("told.email", "error-told-side");
        }
        Self { name, email }
    }
}

/// The agreement in a second language, for information only.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Second {
    pub language: Language,
    pub commitments: Vec<AgreedCommitment>,
    pub clauses: Vec<Clause>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Named {
    pub name: String,
    pub vision: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Signatory {
    pub name: String,
    pub email: String,
    pub title: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AgreedCommitment {
    /// Stays while the wording changes.
    #[serde(default)]
    pub id: String,
    pub side: Side,
    /// The playbook's key, or empty for a promise of one's own.
    pub expectation: String,
    pub text: String,
    pub noticed_by: String,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(default)]
pub struct Goal {
    /// Stays while the wording changes; given when the text is made.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub id: String,
    pub title: String,
    pub measure: String,
    /// ISO 8601, or empty.
    pub due: String,
    /// within-reach, stretch or hard; or empty.
    pub difficulty: String,
    /// Whose idea it was: coach, coachee, or empty where neither of them brought it.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub from: String,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Clause {
    pub key: String,
    pub title: String,
    pub text: String,
    /// Not open to proposals.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub locked: bool,
    /// Cannot be struck.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub required: bool,
    /// Why it is locked.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub why: String,
}

impl AgreedText {
    /// What one side promises.
    pub fn commitments_of(&self, side: Side) -> impl Iterator<Item = &AgreedCommitment> {
        self.commitments.iter().filter(move |c| c.side == side)
    }

    pub fn signatory(&self, side: Side) -> &Signatory {
        match side {
            Side::Coach => &self.coach,
            Side::Coachee => &self.coachee,
        }
    }

    pub fn signatory_mut(&mut self, side: Side) -> &mut Signatory {
        match side {
            Side::Coach => &mut self.coach,
            Side::Coachee => &mut self.coachee,
        }
    }

    /// The rhythm its dates were planned by.
    pub fn rhythm(&self) -> String {
        self.reviews.iter().map(|r| r.milestone.to_string()).collect::<Vec<_>>().join(" ")
    }

    /// Every promise and goal with a name of its own; texts of the first format had none.
    pub fn numbered(mut self) -> Self {
        for (n, c) in self.commitments.iter_mut().enumerate().filter(|(_, c)| c.id.is_empty()) {
            c.id = format!("c{}", n + 1);
        }
        for (n, g) in self.goals.iter_mut().enumerate().filter(|(_, g)| g.id.is_empty()) {
            g.id = format!("g{}", n + 1);
        }
        self
    }

    /// What stands in a clause for the people and the organisation of this agreement.
    pub fn fill(&self, template: &TemplateClause) -> Clause {
        let fill = |text: &str| {
            text.replace("{organisation}", &self.organisation.name)
                .replace("{coach}", &self.coach.name)
                .replace("{coachee}", &self.coachee.name)
                .replace("{notice}", &self.notice_days.to_string())
        };
        Clause {
            key: template.key.clone(),
            title: fill(&template.title),
            text: fill(&template.text),
            locked: template.locked,
            required: template.required,
            why: template.why.clone(),
        }
    }
}
