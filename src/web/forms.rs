//! Reading what people typed. A form and a JSON body become the same value (`pay.min` in a form is
//! `{"pay": {"min": …}}`), so that one set of rules serves pages and API.

use std::{future::Future, pin::Pin};

use actix_web::{FromRequest, HttpRequest, dev::Payload, web};
use jiff::{civil::Date, tz::TimeZone};
use serde::{Deserialize, Deserializer, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};

use super::{App, security};
use crate::{
    failure::{Failure, Message, Problems, Result},
    languages::Language,
    paper::fonts,
};

/// A posted form whose token belongs to the browser it came from.
pub struct Form {
    pairs: Vec<(String, String)>,
}

impl FromRequest for Form {
    type Error = actix_web::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Self::Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let app = request.app_data::<web::Data<App>>().expect("the app is registered").clone();
        let asked = request.clone();
        let body = web::Bytes::from_request(request, payload);
        Box::pin(async move {
            let body = body.await.map_err(|_| Failure::TooLarge(Message::new("error-too-large")))?;
            let pairs: Vec<_> =
                url::form_urlencoded::parse(&body).into_owned().take(MOST_FIELDS + 1).collect();
            let deep = |name: &str| name.len() > 100 || name.matches('.').count() > 4;
            if pairs.len() > MOST_FIELDS || pairs.iter().any(|(name, _)| deep(name)) {
                return Err(Failure::bad_request("error-form").into());
            }
            let token = pairs.iter().find(|(name, _)| name == "csrf").map(|(_, value)| value.as_str());
            security::check_token(&asked, &app, token)?;
            Ok(Self { pairs })
        })
    }
}

impl Form {
    /// One field; empty if it is not there.
    pub fn text(&self, name: &str) -> &str {
        self.pairs.iter().find(|(n, _)| n == name).map_or("", |(_, v)| v.trim())
    }

    /// The form as the value a JSON body would be.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T> {
        let mut root = Value::Object(Map::new());
        for (name, value) in self.pairs.iter().filter(|(n, _)| n != "csrf") {
            let (path, many) = name.strip_suffix("[]").map_or((name.as_str(), false), |p| (p, true));
            put(&mut root, path, many, value.clone());
        }
        serde_json::from_value(listed(root)).map_err(|_| Failure::bad_request("error-form"))
    }

    /// What was typed, for showing the form again: name to text, and name to list for repeated fields.
    pub fn typed(&self) -> Value {
        let mut typed = Map::new();
        for (name, value) in self.pairs.iter().filter(|(n, _)| n != "csrf") {
            match name.strip_suffix("[]") {
                Some(name) => match typed.entry(name).or_insert_with(|| Value::Array(Vec::new())) {
                    Value::Array(list) => list.push(value.clone().into()),
                    other => *other = value.clone().into(),
                },
                None => drop(typed.insert(name.clone(), value.clone().into())),
            }
        }
        Value::Object(typed)
    }
}

fn put(node: &mut Value, path: &str, many: bool, value: String) {
    let (head, rest) = path.split_once('.').map_or((path, None), |(h, r)| (h, Some(r)));
    if !node.is_object() {
        *node = Value::Object(Map::new());
    }
    let map = node.as_object_mut().expect("just made sure");
    match rest {
        Some(rest) => put(map.entry(head).or_insert(Value::Null), rest, many, value),
        None if many => match map.entry(head).or_insert_with(|| Value::Array(Vec::new())) {
            Value::Array(list) => list.push(value.into()),
            other => *other = value.into(),
        },
        None => drop(map.insert(head.to_owned(), value.into())),
    }
}

/// Objects whose names are all numbers (`goals.0.title`) become lists in that order.
fn listed(node: Value) -> Value {
    match node {
        Value::Object(map) if !map.is_empty() && map.keys().all(|k| k.parse::<u32>().is_ok()) => {
            let mut entries: Vec<_> =
                map.into_iter().map(|(k, v)| (k.parse::<u32>().unwrap_or(0), v)).collect();
            entries.sort_by_key(|(n, _)| *n);
            Value::Array(entries.into_iter().map(|(_, v)| listed(v)).collect())
        }
        Value::Object(map) => Value::Object(map.into_iter().map(|(k, v)| (k, listed(v))).collect()),
        other => other,
    }
}

/// A stored value as a form shows it: `{"pay": {"min": "1"}}` becomes `pay.min`; lists of texts stay lists.
pub fn flat(value: &impl Serialize) -> Result<Value> {
    let mut flat = Map::new();
    flatten("", serde_json::to_value(value)?, &mut flat);
    Ok(Value::Object(flat))
}

fn flatten(prefix: &str, node: Value, into: &mut Map<String, Value>) {
    let join = |name: &str| if prefix.is_empty() { name.to_owned() } else { format!("{prefix}.{name}") };
    match node {
        Value::Object(map) => map.into_iter().for_each(|(k, v)| flatten(&join(&k), v, into)),
        Value::Array(list) if list.iter().any(Value::is_object) => {
            list.into_iter().enumerate().for_each(|(n, v)| flatten(&join(&n.to_string()), v, into));
        }
        Value::Null => drop(into.insert(prefix.to_owned(), "".into())),
        Value::Number(n) => drop(into.insert(prefix.to_owned(), n.to_string().into())),
        other => drop(into.insert(prefix.to_owned(), other)),
    }
}

/// A JSON body, read once it is known that the asker may send it.
pub struct Json(web::Bytes);

impl FromRequest for Json {
    type Error = actix_web::Error;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Self::Error>>>>;

    fn from_request(request: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let body = web::Bytes::from_request(request, payload);
        Box::pin(async move {
            let too_large = |_| Failure::TooLarge(Message::new("error-too-large"));
            Ok(Self(body.await.map_err(too_large)?))
        })
    }
}

impl Json {
    /// The value, or a sentence on what cannot be read.
    pub fn read<T: DeserializeOwned>(&self) -> Result<T> {
        let explain = |e: serde_json::Error| {
            Failure::BadRequest(Message::new("error-json").with("detail", e.to_string()))
        };
        serde_json::from_slice(&self.0).map_err(explain)
    }
}

/// `true`, `"on"` and `"true"` as yes.
pub fn flag<'de, D: Deserializer<'de>>(from: D) -> Result<bool, D::Error> {
    let value = Value::deserialize(from)?;
    Ok(match value {
        Value::Bool(yes) => yes,
        Value::String(text) => matches!(text.as_str(), "on" | "true" | "yes" | "1"),
        _ => false,
    })
}

/// A number or a text, as text: people's JSON has both.
pub fn loose<'de, D: Deserializer<'de>>(from: D) -> Result<String, D::Error> {
    Ok(match Value::deserialize(from)? {
        Value::String(text) => text,
        Value::Number(number) => number.to_string(),
        _ => String::new(),
    })
}

/// The most fields a form may have.
const MOST_FIELDS: usize = 2_000;
/// The longest one-line text.
pub const LINE: usize = 200;
/// The longest promise.
const STATEMENT: usize = 1_000;
/// The longest text of several lines.
pub const TEXT: usize = 10_000;

/// Checks of single fields; each adds a sentence to the problems and gives back what can be used.
/// Every line may end up in a signed document, so each must be one that our fonts can draw.
pub trait Check {
    fn line(&mut self, field: &str, value: &str) -> String;
    fn optional_line(&mut self, field: &str, value: &str) -> String;
    fn text(&mut self, field: &str, value: &str) -> String;
    fn optional_text(&mut self, field: &str, value: &str) -> String;
    fn statement(&mut self, field: &str, value: &str) -> String;
    fn long_statement(&mut self, field: &str, value: &str) -> String;
    fn email(&mut self, field: &str, value: &str) -> String;
    fn language(&mut self, field: &str, value: &str) -> Language;
    fn zone(&mut self, field: &str, value: &str) -> String;
    fn date(&mut self, field: &str, value: &str) -> Option<Date>;
}

impl Check for Problems {
    fn line(&mut self, field: &str, value: &str) -> String {
        if value.trim().is_empty() {
            self.key(field, "error-required");
        }
        self.optional_line(field, value)
    }

    fn optional_line(&mut self, field: &str, value: &str) -> String {
        let value = value.trim();
        if value.chars().any(char::is_control) {
            self.key(field, "error-control");
        } else if value.chars().count() > LINE {
            self.add(field, Message::new("error-long").with("most", LINE));
        } else if let Some(missing) = fonts::first_missing(value) {
            self.add(field, Message::new("error-glyph").with("letter", missing));
        }
        value.to_owned()
    }

    fn text(&mut self, field: &str, value: &str) -> String {
        if value.trim().is_empty() {
            self.key(field, "error-required");
        }
        self.optional_text(field, value)
    }

    fn optional_text(&mut self, field: &str, value: &str) -> String {
        let value = value.trim().replace("\r\n", "\n");
        if value.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
            self.key(field, "error-control");
        } else if value.chars().count() > TEXT {
            self.add(field, Message::new("error-long").with("most", TEXT));
        }
        value
    }

    /// Several lines that will stand in a document: every letter can be drawn, and it fits a page.
    fn statement(&mut self, field: &str, value: &str) -> String {
        let text = self.long_statement(field, value);
        if text.chars().count() > STATEMENT {
            self.add(field, Message::new("error-long").with("most", STATEMENT));
        }
        text
    }

    /// As `statement`, where more than a page may be said.
    fn long_statement(&mut self, field: &str, value: &str) -> String {
        let text = self.text(field, value);
        if let Some(missing) = fonts::first_missing(&text).filter(|c| !c.is_control()) {
            self.add(field, Message::new("error-glyph").with("letter", missing));
        }
        text
    }

    fn email(&mut self, field: &str, value: &str) -> String {
        let email = self.line(field, value);
        let valid = email
            .parse::<lettre::Address>()
            .is_ok_and(|a| a.domain().contains('.') || a.domain() == "localhost");
        if !email.is_empty() && !valid {
            self.key(field, "error-email");
        }
        // The part before the @ may be written in capitals too; nobody means two people by that.
        email.to_lowercase()
    }

    fn language(&mut self, field: &str, value: &str) -> Language {
        value.parse().unwrap_or_else(|message| {
            self.add(field, message);
            Language::default()
        })
    }

    fn zone(&mut self, field: &str, value: &str) -> String {
        if TimeZone::get(value.trim()).is_err() {
            self.add(field, Message::new("error-zone").with("zone", value));
        }
        value.trim().to_owned()
    }

    fn date(&mut self, field: &str, value: &str) -> Option<Date> {
        let value = value.trim();
        if value.is_empty() {
            return None;
        }
        let read = value.parse::<Date>().ok();
        if read.is_none() {
            self.key(field, "error-date");
        }
        read
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_form_reads_as_the_json_it_stands_for() {
        let pairs = [
            ("csrf", "x"),
            ("pay.min", "1"),
            ("goals.10.title", "b"),
            ("goals.2.title", "a"),
            ("keys[]", "k"),
            ("keys[]", "l"),
        ];
        let form = Form { pairs: pairs.map(|(n, v)| (n.to_owned(), v.to_owned())).to_vec() };
        let read: Value = form.read().unwrap();
        let expected =
            json!({"pay": {"min": "1"}, "goals": [{"title": "a"}, {"title": "b"}], "keys": ["k", "l"]});
        assert_eq!(read, expected);
        assert_eq!(flat(&expected).unwrap()["goals.1.title"], "b");
    }

    #[test]
    fn a_name_that_would_break_a_letter_or_a_page_is_refused() {
        for (name, key) in
            [("", "error-required"), ("a\r\nBcc: b", "error-control"), ("\u{1F984}", "error-glyph")]
        {
            let mut problems = Problems::default();
            problems.line("name", name);
            let Err(Failure::Invalid(found)) = problems.finish(()) else { panic!("{name:?} passed") };
            assert_eq!(found[0].message.key, key);
        }
    }
}
