//! The lists of each language, as they stand in `templates/wording`.

use std::{
    collections::{BTreeMap, HashMap},
    sync::LazyLock,
};

use include_dir::{Dir, include_dir};
use serde::Deserialize;

use super::{
    book::{Book, Does, Note, Pages, Rule},
    patterns::{self, Classes},
    titles::Titles,
    traces::Shape,
};
use crate::languages::Language;

static FILES: Dir = include_dir!("$CARGO_MANIFEST_DIR/templates/wording");

static LISTS: LazyLock<HashMap<Language, Lists>> = LazyLock::new(|| {
    let read = |language| Lists::read(language).unwrap_or_else(|why| panic!("{language}.toml: {why}"));
    Language::ALL.into_iter().map(|l| (l, read(l))).collect()
});

/// All that is known of wording in one language.
pub struct Lists {
    pub book: Book,
    pub sentence: Sentence,
    traces: BTreeMap<String, Note>,
    pub titles: Titles,
    /// What is said of an organisation's own words that came without a reason.
    pub own: Note,
    /// Words that hardly any text of the language can do without.
    pub common: Vec<String>,
}

/// How long a sentence may be, and why.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sentence {
    /// In words.
    pub limit: usize,
    pub note: Note,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    common: Vec<String>,
    #[serde(default)]
    class: Classes,
    sentence: Sentence,
    own: Note,
    trace: BTreeMap<String, Note>,
    title: Titles,
    list: Vec<List>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct List {
    kind: String,
    source: String,
    advice: String,
    #[serde(default)]
    validated: bool,
    #[serde(default)]
    stems: Vec<String>,
    #[serde(default)]
    except: Vec<String>,
    #[serde(default)]
    except_phrases: Vec<String>,
    #[serde(default)]
    phrase: Vec<Phrase>,
}

/// Phrases with what could stand there instead, or nothing. With `each`, an @ is one of its words in turn, and in `use`
/// what is given for that word.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Phrase {
    find: Finds,
    #[serde(rename = "use")]
    instead: String,
    #[serde(default)]
    each: BTreeMap<String, String>,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Finds {
    One(String),
    Many(Vec<String>),
}

impl Phrase {
    /// Each phrase with its own suggestion.
    fn all(self) -> Vec<(String, String)> {
        let finds = match self.find {
            Finds::One(find) => vec![find],
            Finds::Many(finds) => finds,
        };
        if self.each.is_empty() {
            return finds.into_iter().map(|find| (find, self.instead.clone())).collect();
        }
        let pairs = self.each.iter().flat_map(|pair| finds.iter().map(move |find| (pair, find)));
        pairs.map(|((word, put), find)| (find.replace('@', word), self.instead.replace('@', put))).collect()
    }
}

impl Lists {
    pub fn of(language: Language) -> &'static Self {
        &LISTS[&language]
    }

    fn read(language: Language) -> Result<Self, String> {
        let text = FILES.get_file(format!("{language}.toml")).and_then(|f| f.contents_utf8());
        let file: File = toml::from_str(text.ok_or("is missing")?).map_err(|e| e.to_string())?;
        if let Some(shape) = Shape::ALL.into_iter().find(|s| !file.trace.contains_key(s.name())) {
            return Err(format!("says nothing of {}", shape.name()));
        }
        let mut pages = Pages::default();
        for list in file.list {
            list.write(&mut pages, &file.class, language)?;
        }
        Ok(Self {
            book: Book::new(pages),
            sentence: file.sentence,
            traces: file.trace,
            titles: file.title,
            own: file.own,
            common: file.common,
        })
    }

    /// What is said of a shape; a test reads every file, and reading asks for all of them.
    pub fn trace(&self, shape: Shape) -> &Note {
        &self.traces[shape.name()]
    }
}

impl List {
    fn write(self, pages: &mut Pages, classes: &Classes, language: Language) -> Result<(), String> {
        let Self { kind, source, advice, validated, .. } = self;
        let note = pages.notes.len();
        pages.notes.push(Note { kind, source, advice, validated });
        let found = self.stems.into_iter().map(|find| (find, Does::Find(None)));
        let replaced = self.phrase.into_iter().flat_map(Phrase::all);
        let put = |instead: String| Some(instead).filter(|i| !i.is_empty());
        let replaced = replaced.map(|(find, instead)| (find, Does::Find(put(instead))));
        let excepted = self.except.into_iter().chain(self.except_phrases).map(|text| (text, Does::Except));
        for (text, does) in found.chain(replaced).chain(excepted) {
            pages.patterns.extend(patterns::read(pages.rules.len(), &text, classes, language)?);
            pages.rules.push(Rule { note, does });
        }
        Ok(())
    }
}
