//! The languages people read: Fluent messages for pages, letters and documents, and dates by each
//! language's own custom. A message that is missing is an error, never a blank.

use std::{collections::HashMap, fmt, str::FromStr, sync::LazyLock};

use fluent_bundle::{FluentArgs, FluentResource, FluentValue, concurrent::FluentBundle};
use include_dir::{Dir, include_dir};
use jiff::{Timestamp, civil::Date, tz::TimeZone};
use serde::{Deserialize, Serialize};

use crate::failure::{Failure, Message, Result};

static LOCALES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates/locales");

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Default, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    #[default]
    En,
    Nl,
    Fr,
    De,
}

impl Language {
    pub const ALL: [Self; 4] = [Self::En, Self::Nl, Self::Fr, Self::De];

    /// The BCP 47 tag.
    pub fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Nl => "nl",
            Self::Fr => "fr",
            Self::De => "de",
        }
    }

    /// The language's name in itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::En => "English",
            Self::Nl => "Nederlands",
            Self::Fr => "Français",
            Self::De => "Deutsch",
        }
    }

    /// A message in this language.
    ///
    /// # Errors
    /// A message, or an argument it needs, that is not there.
    pub fn message(self, key: &str, args: Option<&FluentArgs>) -> Result<String> {
        let bundle = &BUNDLES[&self];
        let missing = || Failure::internal(format!("no message '{key}' in {self}"));
        let pattern = bundle.get_message(key).and_then(|m| m.value()).ok_or_else(missing)?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, args, &mut errors).into_owned();
        match errors.first() {
            None => Ok(text),
            Some(error) => Err(Failure::internal(format!("message '{key}' in {self}: {error}"))),
        }
    }

    /// A message without arguments; `key` is one of ours, and a test knows that it exists.
    pub fn text(self, key: &str) -> String {
        self.message(key, None).unwrap_or_else(|e| panic!("{e}"))
    }

    /// A message with text arguments; `key` is one of ours.
    pub fn text_with(self, key: &str, pairs: &[(&str, &str)]) -> String {
        let args: FluentArgs = pairs.iter().map(|(k, v)| (*k, argument(v))).collect();
        self.message(key, Some(&args)).unwrap_or_else(|e| panic!("{e}"))
    }

    /// The sentence of a failure or a problem.
    pub fn say(self, message: &Message) -> String {
        let args: FluentArgs = message.args.iter().map(|(k, v)| (*k, argument(v))).collect();
        self.message(message.key, Some(&args)).unwrap_or_else(|_| message.key.to_owned())
    }

    /// '42,000', '42.000' or '42 000': a decimal number, grouped as the language writes it.
    pub fn number(self, decimal: &str) -> String {
        let (group, point) = match self {
            Self::En => (',', '.'),
            Self::Nl | Self::De => ('.', ','),
            Self::Fr => ('\u{202f}', ','),
        };
        let (whole, part) = decimal.split_once('.').unwrap_or((decimal, ""));
        let mut out = String::new();
        for (n, digit) in whole.chars().enumerate() {
            if n > 0 && (whole.len() - n).is_multiple_of(3) {
                out.push(group);
            }
            out.push(digit);
        }
        if !part.is_empty() {
            out.push(point);
            out.push_str(part);
        }
        out
    }

    /// 'Tuesday 1 December 2026', as the language writes it.
    pub fn date(self, date: Date) -> String {
        let weekday = self.text(&format!("weekday-{}", date.weekday().to_monday_one_offset()));
        self.text_with("date-with-weekday", &[("weekday", &weekday), ("date", &self.day(date))])
    }

    /// '1 December 2026', as the language writes it.
    pub fn day(self, date: Date) -> String {
        let month = self.text(&format!("month-{}", date.month()));
        let (day, year) = (date.day().to_string(), date.year().to_string());
        self.text_with("date-plain", &[("day", &day), ("month", &month), ("year", &year)])
    }

    /// '1 December 2026, 14:05 (Europe/Brussels)': an instant where a person is.
    pub fn instant(self, at: Timestamp, zone: &str) -> String {
        let tz = TimeZone::get(zone).unwrap_or(TimeZone::UTC);
        let local = at.to_zoned_datetime(tz);
        let time = local.strftime("%H:%M").to_string();
        self.text_with("instant", &[("date", &self.day(local.date())), ("time", &time), ("zone", zone)])
    }
}

/// Small whole numbers go in as numbers, so that plurals work; years, codes and the rest as text.
fn argument(value: &str) -> FluentValue<'_> {
    match value.parse::<u32>() {
        Ok(n) if n < 1000 && value == n.to_string() => FluentValue::from(n),
        _ => FluentValue::from(value),
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl FromStr for Language {
    type Err = Message;

    fn from_str(tag: &str) -> Result<Self, Message> {
        let found = Self::ALL.into_iter().find(|l| l.tag() == tag);
        found.ok_or_else(|| Message::new("error-language").with("language", tag))
    }
}

/// The language of a browser that nobody has signed in with: its first wish that we speak.
pub fn from_accept_language(header: &str) -> Option<Language> {
    header.split(',').find_map(|wish| {
        let tag = wish.split([';', '-']).next().unwrap_or_default().trim();
        tag.parse().ok()
    })
}

static BUNDLES: LazyLock<HashMap<Language, FluentBundle<FluentResource>>> =
    LazyLock::new(|| Language::ALL.into_iter().map(|l| (l, bundle(l))).collect());

fn bundle(language: Language) -> FluentBundle<FluentResource> {
    let id = language.tag().parse().expect("tags are well formed");
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    // Isolation marks help in running text of mixed direction; here they would end up in PDFs and mail.
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::En => |value, _| grouped(Language::En, value),
        Language::Nl => |value, _| grouped(Language::Nl, value),
        Language::Fr => |value, _| grouped(Language::Fr, value),
        Language::De => |value, _| grouped(Language::De, value),
    }));
    let folder = LOCALES.get_dir(language.tag()).expect("every language has its folder");
    for file in folder.files() {
        let text = file.contents_utf8().expect("messages are UTF-8").to_owned();
        let resource = FluentResource::try_new(text)
            .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", file.path().display()));
        bundle.add_resource(resource).unwrap_or_else(|e| panic!("{}: {e:?}", file.path().display()));
    }
    bundle
}

/// How Fluent writes whole numbers of a thousand and more.
fn grouped(language: Language, value: &FluentValue) -> Option<String> {
    match value {
        FluentValue::Number(n) if n.value >= 1000.0 && n.value.fract() == 0.0 => {
            Some(language.number(&format!("{:.0}", n.value)))
        }
        _ => None,
    }
}

/// Every message key of a language, for the test that compares them.
pub fn keys(language: Language) -> Vec<String> {
    let folder = LOCALES.get_dir(language.tag()).expect("every language has its folder");
    let files = folder.files().filter_map(|f| f.contents_utf8());
    let lines = files.flat_map(str::lines).filter(|l| l.starts_with(|c: char| c.is_ascii_lowercase()));
    lines.filter_map(|l| l.split_once(" =").map(|(key, _)| key.trim().to_owned())).collect()
}
