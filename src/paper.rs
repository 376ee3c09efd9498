//! Documents on paper: a small model (headings, paragraphs, lists, two sides, tables, signatures)
//! that flows over pages and comes out as a tagged PDF.

pub mod composer;
mod face;
pub mod finish;
mod flow;
pub mod fonts;
pub mod picture;
pub mod read_back;
mod structure;
pub mod typesetting;

use jiff::Timestamp;

use crate::{failure::Result, languages::Language};

pub use finish::{Attachment, Output, Seal};

/// What stands on the pages, in reading order.
#[derive(Clone, Debug)]
pub enum Block {
    Title(String),
    /// Both names under the title, as equals.
    Names(Box<[Name; 2]>),
    /// A part of its own after the document itself; headings in it stand one level lower.
    Part(String),
    Heading(String),
    Paragraph(String),
    /// Said by one person to another: set in italics.
    Spoken(String),
    /// Smaller and softer: notes and labels.
    Note(String),
    /// A small label above what follows.
    Label(String),
    List(Vec<String>),
    /// Coach on the left, coachee on the right: equals on one sheet.
    Sides(Box<[Side; 2]>),
    Table(Table),
    /// What each of the two says of the same things, in two columns of one weight.
    Pairs(Pairs),
    Signatures(Box<[Signature; 2]>),
    /// Hashes and the like, in lines that may break anywhere.
    Fact {
        label: String,
        value: String,
    },
    NewPage,
    /// Set in another language than the document's.
    In(Language, Vec<Block>),
}

#[derive(Clone, Debug)]
pub struct Name {
    /// What they are here: 'The coach'.
    pub role: String,
    pub name: String,
    /// What they do; may be empty.
    pub about: String,
}

#[derive(Clone, Debug)]
pub struct Side {
    pub heading: String,
    /// A promise, and the softer line under it (may be empty).
    pub items: Vec<(String, String)>,
}

#[derive(Clone, Debug)]
pub struct Table {
    pub head: Vec<String>,
    /// Shares of the width, summing to 1.
    pub widths: Vec<f32>,
    pub rows: Vec<Vec<String>>,
}

#[derive(Clone, Debug)]
pub struct Pairs {
    /// The two names.
    pub heads: [String; 2],
    pub rows: Vec<Pair>,
}

#[derive(Clone, Debug)]
pub struct Pair {
    /// What both speak of; may be empty.
    pub about: String,
    pub said: [String; 2],
    /// What is to be seen of the two together; may be empty.
    pub mark: String,
}

#[derive(Clone, Debug)]
pub struct Signature {
    pub heading: String,
    pub name: String,
    pub drawing: Option<Drawing>,
    /// What a drawing is, for those who do not see it.
    pub alt: String,
    /// When, how identified, what was adopted.
    pub lines: Vec<String>,
}

/// A signature drawn by hand, as strokes in a space of `w` by `h`.
#[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct Drawing {
    pub w: u16,
    pub h: u16,
    pub strokes: Vec<Vec<(i32, i32)>>,
}

/// A whole document.
pub struct Paper {
    pub title: String,
    pub author: String,
    pub subject: String,
    pub language: Language,
    /// How large letters are: 1, but for a sheet that has to fit on a page.
    pub scale: f32,
    pub made_at: Timestamp,
    /// 'page 1 of 3'.
    pub page_label: fn(Language, usize, usize) -> String,
    pub blocks: Vec<Block>,
}

/// How many pages a document takes.
pub fn pages(paper: &Paper) -> Result<usize> {
    Ok(flow::flow(paper)?.pages.len())
}

/// Sets a document, with files inside and, if wished, room for a seal.
pub fn set(paper: &Paper, files: &[Attachment], seal: Option<&Seal>) -> Result<Output> {
    let composer = flow::flow(paper)?;
    let (document, nodes, outline) = composer.into_lopdf()?;
    let utc = paper.made_at.to_zoned_datetime(jiff::tz::TimeZone::UTC);
    let meta = finish::Meta {
        title: &paper.title,
        author: &paper.author,
        subject: &paper.subject,
        producer: "coachpact",
        language: paper.language.tag(),
        pdf_date: &utc.strftime("D:%Y%m%d%H%M%SZ").to_string(),
        xmp_date: &utc.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
    };
    finish::finish(document, &nodes, &outline, &meta, files, seal)
}
