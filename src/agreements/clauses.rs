//! The clauses an organisation's agreements begin with: built in, or in editions of its own. Legal text
//! can be locked, and what must not be missing is required.

use diesel::prelude::*;
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::MOST_CLAUSES;
use crate::{
    db::{self, Connection, schema::clause_template},
    failure::{Failure, Message, Problems, Result},
    ids,
    languages::Language,
    people::Member,
    trail,
    web::forms::{self, Check as _},
};

/// The built-in clauses, in this order (ICF core competency 3 and the EMCC's contracting guidance name
/// these subjects).
const BUILT_IN: [&str; 8] = [
    "purpose",
    "confidentiality",
    "logistics",
    "preparation",
    "feedback",
    "disagreement",
    "change",
    "not-employment",
];
const REQUIRED: [&str; 4] = ["purpose", "confidentiality", "change", "not-employment"];
const LOCKED: &str = "not-employment";
/// What stands in a clause for the names and figures of the agreement it comes into.
const PLACEHOLDERS: [(&str, &str); 4] = [
    ("organisation", "{organisation}"),
    ("coach", "{coach}"),
    ("coachee", "{coachee}"),
    ("notice", "{notice}"),
];

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct TemplateClause {
    pub key: String,
    pub title: String,
    pub text: String,
    #[serde(deserialize_with = "forms::flag")]
    pub locked: bool,
    #[serde(deserialize_with = "forms::flag")]
    pub required: bool,
    /// Why it is locked; shown to whoever would change it.
    pub why: String,
}

/// One edition of the clauses in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Edition {
    pub language: Language,
    /// 0 for the built-in clauses.
    pub version: i32,
    pub clauses: Vec<TemplateClause>,
    /// When, and which member saved it.
    pub saved: Option<(i64, String)>,
}

impl Edition {
    pub fn built_in(language: Language) -> Self {
        let clause = |key: &str| TemplateClause {
            key: key.to_owned(),
            title: language.text_with(&format!("document-clause-{key}-title"), &PLACEHOLDERS),
            text: language.text_with(&format!("document-clause-{key}-text"), &PLACEHOLDERS),
            locked: key == LOCKED,
            required: REQUIRED.contains(&key),
            why: if key == LOCKED { language.text("document-locked") } else { String::new() },
        };
        Self { language, version: 0, clauses: BUILT_IN.map(clause).to_vec(), saved: None }
    }

    pub fn find(&self, key: &str) -> Option<&TemplateClause> {
        self.clauses.iter().find(|c| c.key == key)
    }
}

/// The newest edition in a language.
pub fn current(conn: &mut Connection, language: Language) -> Result<Edition> {
    edition(conn, language, i32::MAX)
}

/// The edition an agreement began with, or the newest up to it.
pub fn edition(conn: &mut Connection, language: Language, version: i32) -> Result<Edition> {
    let row: Option<(i32, String, i64, String)> = clause_template::table
        .filter(clause_template::language.eq(language.tag()))
        .filter(clause_template::version.le(version))
        .order(clause_template::version.desc())
        .select((
            clause_template::version,
            clause_template::clauses,
            clause_template::saved_at,
            clause_template::saved_by,
        ))
        .first(conn)
        .optional()?;
    let Some((version, clauses, at, by)) = row else { return Ok(Edition::built_in(language)) };
    Ok(Edition { language, version, clauses: serde_json::from_str(&clauses)?, saved: Some((at, by)) })
}

/// What an administrator types.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct EditionInput {
    pub language: String,
    /// The edition that was read, so that two editors do not overwrite each other unseen.
    #[serde(deserialize_with = "forms::loose")]
    pub version: String,
    pub clauses: Vec<TemplateClause>,
}

impl EditionInput {
    /// The clauses in order, blank rows left out; or a sentence per field.
    pub fn check(&self) -> Result<Vec<TemplateClause>> {
        let mut p = Problems::default();
        let mut kept: Vec<TemplateClause> = Vec::new();
        let typed = |c: &TemplateClause| !(c.title.trim().is_empty() && c.text.trim().is_empty());
        for (n, c) in self.clauses.iter().enumerate().filter(|(_, c)| typed(c)) {
            let at = |part: &str| format!("clauses.{n}.{part}");
            let title = p.line(&at("title"), &c.title);
            let key = if c.key.trim().is_empty() { slug::slugify(&title) } else { c.key.trim().to_owned() };
            if key.is_empty() || key.len() > 60 || kept.iter().any(|k| k.key == key) {
                p.key(at("title"), "error-clause-key");
            }
            if c.locked && c.why.trim().is_empty() {
                p.key(at("why"), "error-locked-why");
            }
            let (text, why) = (p.long_statement(&at("text"), &c.text), p.optional_line(&at("why"), &c.why));
            kept.push(TemplateClause { key, title, text, why, ..c.clone() });
        }
        if kept.len() > MOST_CLAUSES {
            p.add("clauses", Message::new("error-too-many-entries").with("most", MOST_CLAUSES));
        }
        if kept.is_empty() {
            p.key("clauses", "error-clause-title");
        }
        p.finish(kept)
    }
}

/// Saves a new edition; agreements that began with an earlier one keep it.
///
/// # Errors
/// Somebody else saved one since `input.version` was read.
pub fn save(conn: &mut Connection, now: Timestamp, by: &Member, input: &EditionInput) -> Result<Edition> {
    let clauses = input.check()?;
    let mut p = Problems::default();
    let language = p.language("language", &input.language);
    p.finish(())?;
    db::lock(conn, &format!("clauses {language}"))?;
    let newest = current(conn, language)?;
    if input.version.parse() != Ok(newest.version) {
        return Err(Failure::invalid("form", "error-clauses-moved"));
    }
    let (version, text) = (newest.version + 1, serde_json::to_string(&clauses)?);
    diesel::insert_into(clause_template::table)
        .values((
            clause_template::id.eq(ids::new(now)),
            clause_template::language.eq(language.tag()),
            clause_template::version.eq(version),
            clause_template::clauses.eq(&text),
            clause_template::saved_at.eq(now.as_millisecond()),
            clause_template::saved_by.eq(&by.id),
        ))
        .execute(conn)?;
    let data = trail::data([
        ("by", &by.id),
        ("language", language.tag()),
        ("edition", &version.to_string()),
        ("hash", &ids::hash(&text)),
    ]);
    trail::append(conn, trail::ORGANISATION, now, "clauses.saved", data)?;
    current(conn, language)
}
