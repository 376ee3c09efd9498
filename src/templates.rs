//! Tera, with every template inside the binary, once for all languages.

use std::{cell::Cell, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentValue};
use include_dir::{Dir, include_dir};
use jiff::civil::Date;
use serde::Serialize;
use tera::{Context, Kwargs, State, Tera, Value};

use crate::{clock, failure::Result, languages::Language};

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates");

static TEMPLATES: LazyLock<Tera> = LazyLock::new(load);

thread_local! {
    /// What is being rendered on this thread, is in this language. Tera's components do not see their page's
    /// values, so that none of these can tell it.
    static LANGUAGE: Cell<Language> = const { Cell::new(Language::En) };
}

/// Renders a template of the given name; files that end in `.html` are escaped.
pub fn render(language: Language, name: &str, values: &impl Serialize) -> Result<String> {
    let [text] = render_all(language, [name], values)?;
    Ok(text)
}

/// As `render`, several templates with the same values.
pub fn render_all<const N: usize>(
    language: Language,
    names: [&str; N],
    values: &impl Serialize,
) -> Result<[String; N]> {
    let context = Context::from_serialize(values)?;
    LANGUAGE.set(language);
    let mut all = [const { String::new() }; N];
    for (text, name) in all.iter_mut().zip(names) {
        *text = TEMPLATES.render(name, &context)?;
    }
    Ok(all)
}

/// Parses all templates now, so that a slip shows at the start and the first page is not slower.
pub fn warm_up() {
    LazyLock::force(&TEMPLATES);
}

fn load() -> Tera {
    let mut tera = Tera::new();
    tera.register_filter("t", |key: &str, args: Kwargs, _: &State| translate(LANGUAGE.get(), key, &args));
    tera.register_filter("date", |iso: &str, _: Kwargs, _: &State| dated(iso, |d| LANGUAGE.get().date(d)));
    tera.register_filter("day", |iso: &str, _: Kwargs, _: &State| dated(iso, |d| LANGUAGE.get().day(d)));
    tera.register_filter("instant", |ms: i64, args: Kwargs, _: &State| {
        let zone: &str = args.get("zone")?.unwrap_or("UTC");
        Ok::<_, tera::Error>(LANGUAGE.get().instant(clock::from_ms(ms), zone))
    });
    let mut files = Vec::new();
    collect(&FILES, &mut files);
    tera.add_raw_templates(files).unwrap_or_else(|e| panic!("templates: {e}"));
    tera
}

fn collect(folder: &'static Dir, into: &mut Vec<(String, &'static str)>) {
    for file in folder.files() {
        let name = file.path().to_string_lossy().into_owned();
        if name.ends_with(".html") || name.ends_with(".txt") {
            into.push((name, file.contents_utf8().expect("templates are UTF-8")));
        }
    }
    folder.dirs().for_each(|d| collect(d, into));
}

fn translate(language: Language, key: &str, args: &Kwargs) -> Result<String, tera::Error> {
    let mut fluent = FluentArgs::new();
    for (name, value) in args.iter() {
        let value = match value.as_i64() {
            Some(n) => FluentValue::from(n),
            None => FluentValue::from(as_text(value)),
        };
        fluent.set(name.to_string(), value);
    }
    language.message(key, Some(&fluent)).map_err(|e| tera::Error::message(e.to_string()))
}

fn as_text(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

fn dated(iso: &str, words: impl Fn(Date) -> String) -> Result<String, tera::Error> {
    iso.parse().map(words).map_err(|_| tera::Error::message(format!("'{iso}' is no date")))
}
