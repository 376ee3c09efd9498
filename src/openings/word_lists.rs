//! What an organisation has decided on its own words, per language: rows, and what makes an entry.

use diesel::prelude::*;
use jiff::Timestamp;

use super::wording::own::{Denied, Own, OwnWords, can_be_found};
use crate::{
    db::{self, Connection, schema::wording_entry},
    failure::{Failure, Message, Problems, Result},
    ids,
    languages::Language,
    trail,
    web::forms::Check as _,
};

/// The most entries of a list.
pub const MOST: usize = 300;

#[derive(Queryable, Selectable, Insertable)]
#[diesel(table_name = wording_entry)]
struct Row {
    id: String,
    language: String,
    allowed: bool,
    words: String,
    suggestion: String,
    reason: String,
    /// Where it stands in its list.
    place: i32,
}

/// An organisation's words in one language, in the order in which they were written.
pub fn of(conn: &mut Connection, language: Language) -> Result<OwnWords> {
    let rows: Vec<Row> = wording_entry::table
        .filter(wording_entry::language.eq(language.tag()))
        .order(wording_entry::place)
        .select(Row::as_select())
        .load(conn)?;
    let mut own = OwnWords::default();
    for Row { allowed, words, suggestion, reason, .. } in rows {
        if allowed {
            own.allow.push(words);
        } else {
            own.deny.push(Denied { words, suggestion, reason });
        }
    }
    Ok(own)
}

/// The same, ready to be looked for.
pub fn own(conn: &mut Connection, language: Language) -> Result<Own> {
    Ok(Own::new(&of(conn, language)?, language))
}

/// Changes with every change of the words.
pub fn version(words: &OwnWords) -> Result<String> {
    Ok(ids::hash(serde_json::to_string(words)?))
}

/// The entries in order, what is empty left out; the sentences of what is not go to `p`, each field's name
/// after `at`.
pub fn check(p: &mut Problems, at: &str, words: &OwnWords, language: Language) -> OwnWords {
    let mut own = OwnWords::default();
    for (n, text) in words.allow.iter().enumerate().filter(|(_, text)| !text.trim().is_empty()) {
        let text = entry(p, &format!("{at}allow"), text, language);
        if text.is_empty() {
            p.add(format!("{at}allow"), Message::new("wording-error-line").with("line", n + 1));
        } else if !own.allow.contains(&text) {
            own.allow.push(text);
        }
    }
    for (n, denied) in words.deny.iter().enumerate().filter(|(_, denied)| !denied.is_empty()) {
        let field = |part: &str| format!("{at}deny.{n}.{part}");
        let words = entry(p, &field("words"), &denied.words, language);
        if words.is_empty() {
            p.key(field("words"), "wording-error-words");
        } else if own.allow.contains(&words) || own.deny.iter().any(|d| d.words == words) {
            p.key(field("words"), "wording-error-twice");
        }
        let suggestion = p.optional_line(&field("suggestion"), &denied.suggestion);
        let reason = p.optional_line(&field("reason"), &denied.reason);
        own.deny.push(Denied { words, suggestion, reason });
    }
    for (list, length) in [("allow", own.allow.len()), ("deny", own.deny.len())] {
        if length > MOST {
            p.add(format!("{at}{list}"), Message::new("error-too-many-entries").with("most", MOST));
        }
    }
    own
}

/// A word or phrase on one line; empty where nothing in it could ever be found.
fn entry(p: &mut Problems, field: &str, text: &str, language: Language) -> String {
    let text = p.optional_line(field, text);
    if can_be_found(&text, language) { text } else { String::new() }
}

/// Puts words that were checked in the place of those before.
///
/// # Errors
/// Somebody else has saved others since `seen` was read.
pub fn save(
    conn: &mut Connection,
    now: Timestamp,
    by: &str,
    language: Language,
    words: &OwnWords,
    seen: Option<&str>,
) -> Result<()> {
    db::lock(conn, &format!("wording {language}"))?;
    let before = version(&of(conn, language)?)?;
    if seen.is_some_and(|seen| seen != before) {
        return Err(Failure::invalid("form", "wording-error-moved"));
    }
    let rows = wording_entry::table.filter(wording_entry::language.eq(language.tag()));
    diesel::delete(rows).execute(conn)?;
    let nothing = String::new;
    let allowed = words.allow.iter().map(|text| (true, text.clone(), nothing(), nothing()));
    let denied = words.deny.iter().cloned().map(|d| (false, d.words, d.suggestion, d.reason));
    for (place, (allowed, words, suggestion, reason)) in (0..).zip(allowed.chain(denied)) {
        let row = Row {
            id: ids::new(now),
            language: language.tag().to_owned(),
            allowed,
            words,
            suggestion,
            reason,
            place,
        };
        diesel::insert_into(wording_entry::table).values(&row).execute(conn)?;
    }
    let (allow, deny) = (words.allow.len().to_string(), words.deny.len().to_string());
    let data = trail::data([
        ("by", by),
        ("language", language.tag()),
        ("allow", &allow),
        ("deny", &deny),
        ("hash", &version(words)?),
    ]);
    trail::append(conn, trail::ORGANISATION, now, "wording.saved", data)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn denied(words: &str) -> Denied {
        Denied { words: words.into(), ..Denied::default() }
    }

    fn told(words: &OwnWords) -> (OwnWords, Vec<(String, &'static str)>) {
        let mut p = Problems::default();
        let own = check(&mut p, "", words, Language::Fr);
        let Err(Failure::Invalid(problems)) = p.finish(()) else { return (own, Vec::new()) };
        (own, problems.into_iter().map(|p| (p.field, p.message.key)).collect())
    }

    #[test]
    fn empty_lines_are_left_out_and_the_rest_is_kept_in_order() {
        let typed = OwnWords {
            allow: vec![
                " chef de projet ".into(),
                String::new(),
                "l'équipe*".into(),
                "chef de projet".into(),
            ],
            deny: vec![denied(""), denied("ressources*")],
        };
        let (own, problems) = told(&typed);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(own.allow, ["chef de projet", "l'équipe*"]);
        assert_eq!(own.deny, [denied("ressources*")]);
    }

    #[test]
    fn an_entry_that_cannot_be_is_told_where_it_stands() {
        let typed = OwnWords {
            allow: vec!["équipe".into(), "**".into()],
            deny: vec![
                denied("équipe"),
                Denied { suggestion: "a".into(), ..Denied::default() },
                denied("a\u{7}b"),
                denied("x"),
                denied("x"),
            ],
        };
        let expected = [
            ("allow", "wording-error-line"),
            ("deny.0.words", "wording-error-twice"),
            ("deny.1.words", "wording-error-words"),
            ("deny.2.words", "error-control"),
            ("deny.4.words", "wording-error-twice"),
        ];
        let (_, problems) = told(&typed);
        let problems: Vec<_> = problems.iter().map(|(field, key)| (field.as_str(), *key)).collect();
        assert_eq!(problems, expected);
        let many = OwnWords { allow: (0..=MOST).map(|n| format!("w{n}")).collect(), deny: Vec::new() };
        assert_eq!(told(&many).1, [("allow".to_owned(), "error-too-many-entries")]);
    }
}
