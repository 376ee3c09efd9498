//! The playbook as a TOML file: written whole, and read again with a sentence and a line for everything that
//! is not in order. Pure.

use std::collections::HashMap;

use serde_json::{Map, Value};
use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    Expectation, FACES,
    book::Playbook,
    wording::{ExpectationInput, is_key},
};
use crate::{
    failure::{Failure, Message},
    languages::Language,
    people::Side,
};

/// The largest file, in bytes.
pub const LARGEST: usize = 1 << 20;
/// The most expectations in one.
const MOST: usize = 200;
/// What is told of one file at most.
const MOST_SLIPS: usize = 20;

/// An expectation as a file has it.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    pub key: String,
    pub side: Side,
    pub retired: bool,
    pub wordings: Vec<(Language, Expectation)>,
    /// Where it begins.
    pub line: usize,
}

/// What is not in order, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slip {
    pub line: usize,
    /// Such as `curiosity.nl.ad.short`; empty for the file.
    pub place: String,
    pub message: Message,
}

/// The whole playbook, what is retired included.
pub fn written(book: &Playbook) -> String {
    let mut file = String::new();
    for entry in book.entries() {
        let apart = if file.is_empty() { "" } else { "\n" };
        let (key, side) = (quoted(&entry.key), quoted(entry.side.name()));
        file += &format!("{apart}[[expectation]]\nkey = {key}\nside = {side}\n");
        if entry.retired {
            file += "retired = true\n";
        }
        for language in Language::ALL {
            if let Some(e) = entry.worded(language) {
                write_wording(&mut file, language, e);
            }
        }
    }
    file
}

fn write_wording(file: &mut String, language: Language, e: &Expectation) {
    let mut line = |name: &str, value: String| *file += &format!("{name} = {value}\n");
    let table = |face: &str| format!("[expectation.{language}{face}]\n");
    let (ad, asked, agreed, review) = (&e.ad, &e.interview, &e.agreement, &e.review);
    line(&format!("{}name", table("")), quoted(&e.name));
    line(&format!("{}short", table(".ad")), quoted(&ad.short));
    line("full", quoted(&ad.full));
    line(&format!("{}say", table(".interview")), quoted(&asked.say));
    line("ask", quoted(&asked.ask));
    line("probes", listed(&asked.probes));
    line("listen_for", listed(&asked.listen_for));
    line("anchors", listed(&asked.anchors));
    line(&format!("{}commitment", table(".agreement")), quoted(&agreed.commitment));
    line("noticed_by", quoted(&agreed.noticed_by));
    line(&format!("{}of_self", table(".review")), quoted(&review.of_self));
    line("of_other", quoted(&review.of_other));
}

fn listed(texts: &[String]) -> String {
    let all: Vec<_> = texts.iter().map(|t| quoted(t)).collect();
    format!("[{}]", all.join(", "))
}

/// A basic string of TOML.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out += &format!("\\u{:04X}", u32::from(c)),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// Reads a file whole: either everything in it is in order, or what is not is told and nothing is taken.
///
/// # Errors
/// One entry for each thing to mend, in the order of the file.
pub fn read(text: &str) -> Result<Vec<Written>, Vec<Slip>> {
    let text = text.trim_start_matches('\u{feff}');
    let file = DeTable::parse(text).map_err(|e| {
        let message = Message::new("playbook-error-toml").with("detail", e.message());
        vec![Slip { line: line_of(text, e.span().map_or(0, |s| s.start)), place: String::new(), message }]
    })?;
    let mut reader = Reader { text, slips: Vec::new() };
    let entries = reader.file(file.get_ref());
    reader.slips.sort_by_key(|slip| slip.line);
    reader.slips.truncate(MOST_SLIPS);
    if reader.slips.is_empty() { Ok(entries) } else { Err(reader.slips) }
}

/// The line of a place in a text, the first being 1.
fn line_of(text: &str, at: usize) -> usize {
    text.bytes().take(at).filter(|b| *b == b'\n').count() + 1
}

/// Reads one file, and keeps what is not in order.
struct Reader<'t> {
    text: &'t str,
    slips: Vec<Slip>,
}

impl Reader<'_> {
    fn slip(&mut self, at: usize, place: &str, message: Message) {
        self.slips.push(Slip { line: line_of(self.text, at), place: place.to_owned(), message });
    }

    fn file(&mut self, file: &DeTable) -> Vec<Written> {
        let mut entries: Vec<Written> = Vec::new();
        for (name, node) in file {
            match node.get_ref() {
                DeValue::Array(list) if name.get_ref() == "expectation" => {
                    entries = list.iter().take(MOST).filter_map(|node| self.entry(node)).collect();
                    if list.len() > MOST {
                        let message = Message::new("error-too-many-entries").with("most", MOST);
                        self.slip(node.span().start, "", message);
                    }
                }
                _ => self.unknown(name.span().start, "", name.get_ref()),
            }
        }
        if entries.is_empty() && self.slips.is_empty() {
            self.slip(0, "", Message::new("playbook-error-file-empty"));
        }
        for (n, entry) in entries.iter().enumerate() {
            if entries[..n].iter().any(|e| e.key == entry.key) {
                let message = Message::new("playbook-error-twice");
                self.slips.push(Slip { line: entry.line, place: entry.key.clone(), message });
            }
        }
        entries
    }

    fn unknown(&mut self, at: usize, place: &str, name: &str) {
        self.slip(at, place, Message::new("playbook-error-unknown").with("name", name));
    }

    fn entry(&mut self, node: &Spanned<DeValue>) -> Option<Written> {
        let at = node.span().start;
        let DeValue::Table(table) = node.get_ref() else {
            self.slip(at, "", Message::new("playbook-error-no-table"));
            return None;
        };
        let text = |name: &str| table.get(name).and_then(|v| v.get_ref().as_str()).unwrap_or_default();
        let (key, side) = (text("key").to_owned(), Side::from_name(text("side")));
        if !is_key(&key) {
            self.slip(at, &key, Message::new("playbook-error-key"));
        }
        if side.is_none() {
            let message = Message::new("error-choice").with("known", "coach, coachee");
            self.slip(at, &format!("{key}.side"), message);
        }
        let (mut retired, mut wordings) = (false, Vec::new());
        for (name, node) in table {
            match (&**name.get_ref(), node.get_ref()) {
                ("key" | "side", _) => {}
                ("retired", DeValue::Boolean(yes)) => retired = *yes,
                ("retired", _) => {
                    let message = Message::new("playbook-error-yes-or-no");
                    self.slip(node.span().start, &format!("{key}.retired"), message);
                }
                (tag, _) => match tag.parse::<Language>() {
                    Ok(language) => {
                        let read = self.wording(node, &key, side.unwrap_or(Side::Coach), language);
                        wordings.extend(read.map(|e| (language, e)));
                    }
                    Err(_) => self.unknown(name.span().start, &key, tag),
                },
            }
        }
        if wordings.is_empty() && self.slips.is_empty() && !retired {
            self.slip(at, &key, Message::new("playbook-error-no-language"));
        }
        Some(Written { key, side: side?, retired, wordings, line: line_of(self.text, at) })
    }

    /// A value as JSON, with where each part of it begins; what is neither text nor made of texts is told.
    fn placed(
        &mut self,
        node: &Spanned<DeValue>,
        place: &str,
        path: &str,
        places: &mut HashMap<String, usize>,
    ) -> Value {
        let at = node.span().start;
        places.insert(path.to_owned(), at);
        let below = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
        match node.get_ref() {
            DeValue::String(text) => Value::String(text.to_string()),
            DeValue::Array(list) => {
                let mut all = Vec::new();
                for (n, node) in list.iter().enumerate() {
                    all.push(self.placed(node, place, &below(&n.to_string()), places));
                }
                Value::Array(all)
            }
            DeValue::Table(table) => {
                let mut map = Map::new();
                for (name, node) in table {
                    let value = self.placed(node, place, &below(name.get_ref()), places);
                    map.insert(name.get_ref().to_string(), value);
                }
                Value::Object(map)
            }
            _ => {
                self.slip(at, &format!("{place}.{path}"), Message::new("playbook-error-no-text"));
                Value::String(String::new())
            }
        }
    }

    /// The wording in one language, if it is in order.
    fn wording(
        &mut self,
        node: &Spanned<DeValue>,
        key: &str,
        side: Side,
        language: Language,
    ) -> Option<Expectation> {
        let (place, before) = (format!("{key}.{language}"), self.slips.len());
        let mut places = HashMap::new();
        let value = self.placed(node, &place, "", &mut places);
        for (path, at) in &places {
            if !path.is_empty() && !PLACES.contains(&path.as_str()) && !is_of_list(path) {
                self.unknown(*at, &place, path);
            }
        }
        for face in FACES.iter().filter(|face| !places.contains_key(**face)) {
            let message = Message::new("playbook-error-face").with("face", face);
            self.slip(node.span().start, &place, message);
        }
        let input = match serde_json::from_value::<ExpectationInput>(value) {
            Ok(input) => input,
            Err(e) => {
                let message = Message::new("playbook-error-shape").with("detail", e);
                self.slip(node.span().start, &place, message);
                return None;
            }
        };
        let read = input.check(key, side);
        if let Err(Failure::Invalid(problems)) = &read {
            for problem in problems {
                let face = problem.field.split('.').next().unwrap_or_default();
                let field = format!("{place}.{}", problem.field);
                let told = self.slips[before..].iter().any(|slip| slip.place == field);
                if told || FACES.contains(&face) && !places.contains_key(face) {
                    continue;
                }
                let at = nearest(&places, &problem.field).unwrap_or(node.span().start);
                self.slip(at, &field, problem.message.clone());
            }
        }
        read.ok().filter(|_| self.slips.len() == before)
    }
}

/// The places a wording has; those of a list's texts are below them.
const PLACES: [&str; 16] = [
    "name",
    "ad",
    "ad.short",
    "ad.full",
    "interview",
    "interview.say",
    "interview.ask",
    "interview.probes",
    "interview.listen_for",
    "interview.anchors",
    "agreement",
    "agreement.commitment",
    "agreement.noticed_by",
    "review",
    "review.of_self",
    "review.of_other",
];
const LISTS: [&str; 3] = ["interview.probes", "interview.listen_for", "interview.anchors"];

/// Whether a place is one of a list's texts.
fn is_of_list(path: &str) -> bool {
    let (list, n) = path.rsplit_once('.').unwrap_or((path, ""));
    LISTS.contains(&list) && n.parse::<usize>().is_ok()
}

/// Where a place begins, or else what is around it.
fn nearest(places: &HashMap<String, usize>, field: &str) -> Option<usize> {
    let around = field.rsplit_once('.').map(|(around, _)| around);
    places.get(field).copied().or_else(|| nearest(places, around?))
}

#[cfg(test)]
mod tests;
