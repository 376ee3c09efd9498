//! Pages as drawing operators, with the structure that a screen reader follows.

use super::face::{Face, FaceUse};
use super::fonts::Faces;
use super::typesetting::{Group, Ink, Line, Run};
use crate::failure::{Failure, Result};
use lopdf::content::{Content, Operation};
use lopdf::{Object, ObjectId, StringFormat, dictionary};
use printpdf::{
    Codepoint, FontId, Mm, Op, PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfParseErrorSeverity,
    PdfSaveOptions, Pt, TextItem,
};
use std::collections::BTreeMap;
use std::sync::Arc;

pub const WIDTH: f32 = 595.275_7; // A4 in points, as Mm(210.0) converts
pub const HEIGHT: f32 = 841.889_9;

/// Structure element. Containers have children, leaves have marks.
pub struct Node {
    pub kind: &'static str, // Document, Sect, H1, P, L, LI, Lbl, LBody, Table, TR, TH, TD, Figure
    pub parent: Option<usize>,
    pub marks: Vec<(usize, i64)>, // (page, MCID)
    pub alt: Option<String>,
    pub attributes: Option<lopdf::Dictionary>, // <</O/Table/Scope/Column>>, <</O/List/ListNumbering/Disc>>, <</O/Layout/BBox[..]>>
    /// BCP 47, where it is not the document's.
    pub language: Option<&'static str>,
}

/// A bookmark: where a heading stands.
pub struct Bookmark {
    /// 1 for the title, and so on.
    pub level: u8,
    pub title: String,
    pub page: usize,
    /// In points from the bottom of the page.
    pub y: f32,
}

pub struct Composer {
    faces: Arc<Faces>,
    uses: BTreeMap<usize, FaceUse>,
    pub pages: Vec<Vec<Operation>>,
    pub nodes: Vec<Node>,
    pub outline: Vec<Bookmark>,
    states: Vec<State>,
    language: Option<&'static str>,
}

/// What holds on a page until something else is said; a text's end does not change it.
#[derive(Default)]
struct State {
    /// Marks so far.
    marks: i64,
    ink: Option<Ink>,
    font: Option<(usize, f32)>,
}

fn operation(operator: &str, operands: impl IntoIterator<Item = Object>) -> Operation {
    Operation::new(operator, operands.into_iter().collect())
}
/// Reals are written with `{}`.
fn real(v: f32) -> Object {
    Object::Real((v * 100.0).round() / 100.0)
}
fn color(operator: &str, i: Ink) -> Operation {
    let share = |v: u8| Object::Real((f32::from(v) / 255.0 * 1000.0).round() / 1000.0);
    operation(operator, [i.r, i.g, i.b].map(share))
}
fn marked(tag: &str, properties: lopdf::Dictionary) -> Operation {
    operation("BDC", [tag.into(), properties.into()])
}
fn utf16(text: &str) -> Vec<u8> {
    let mut out = vec![0xFE, 0xFF];
    out.extend(text.encode_utf16().flat_map(u16::to_be_bytes));
    out
}

impl Composer {
    pub fn new(faces: Arc<Faces>) -> Self {
        let root = Node {
            kind: "Document",
            parent: None,
            marks: vec![],
            alt: None,
            attributes: None,
            language: None,
        };
        Self {
            faces,
            uses: BTreeMap::new(),
            pages: vec![],
            nodes: vec![root],
            outline: vec![],
            states: vec![],
            language: None,
        }
    }
    pub fn page(&mut self) -> usize {
        self.pages.push(Vec::new());
        self.states.push(State::default());
        self.pages.len() - 1
    }
    pub fn node(&mut self, kind: &'static str, parent: usize) -> usize {
        self.nodes.push(Node {
            kind,
            parent: Some(parent),
            marks: vec![],
            alt: None,
            attributes: None,
            language: self.language.filter(|_| parent == 0),
        });
        self.nodes.len() - 1
    }
    /// What follows is in another language than the document, or in its own again.
    pub fn speak(&mut self, language: Option<&'static str>) {
        self.language = language;
    }

    /// Open marked content for a node; never nest two of these, and stay outside BT/ET.
    pub fn begin(&mut self, page: usize, node: usize) {
        let mcid = self.states[page].marks;
        self.states[page].marks += 1;
        self.nodes[node].marks.push((page, mcid));
        self.pages[page].push(marked(self.nodes[node].kind, dictionary! { "MCID" => mcid }));
    }
    pub fn artifact(&mut self, page: usize) {
        self.pages[page].push(marked("Artifact", dictionary! { "Type" => "Layout" })); // or Pagination
    }
    pub fn end(&mut self, page: usize) {
        self.pages[page].push(operation("EMC", []));
    }

    /// `left`, `top`: where the block's origin lies on the page, top measured upwards from the bottom.
    pub fn line(&mut self, page: usize, line: &Line, left: f32, top: f32) {
        for run in &line.runs {
            self.run(page, run, left, top);
        }
    }

    fn run(&mut self, page: usize, run: &Run, left: f32, top: f32) {
        let face = &self.faces.list[run.face];
        let used = self.uses.entry(run.face).or_insert_with(|| FaceUse::new(face));
        let (ops, state) = (&mut self.pages[page], &mut self.states[page]);
        if state.ink.replace(run.ink) != Some(run.ink) {
            ops.push(color("rg", run.ink));
        }
        ops.push(operation("BT", []));
        if state.font.replace((run.face, run.size)) != Some((run.face, run.size)) {
            ops.push(operation("Tf", [Object::Name(font_id(run.face).0.into_bytes()), real(run.size)]));
        }
        let mut pen = Pen::new(run.size);
        for group in &run.groups {
            let source = &run.source[group.text.clone()];
            if let [g] = &group.glyphs[..] {
                let (new, text) = used.take(face, g.gid, source);
                if text == source {
                    pen.move_to(ops, left + g.x, top - g.y);
                    pen.show(new, used);
                    continue;
                }
            }
            if run.rtl && group.glyphs.len() > 1 {
                pen.letter_with_marks(ops, group, source, (left, top), face, used);
                continue;
            }
            let coded = coded(group, source, run.rtl, face, used);
            let told: String = if run.rtl {
                coded.iter().rev().map(|c| c.1.as_str()).collect()
            } else {
                coded.iter().map(|c| c.1.as_str()).collect()
            };
            let span = told != source;
            if span {
                pen.flush(ops);
                ops.push(actual_text(source));
            }
            for (g, (new, _)) in group.glyphs.iter().zip(coded) {
                // The layout's y points down, the page's up.
                pen.move_to(ops, left + g.x, top - g.y);
                pen.show(new, used);
            }
            if span {
                pen.flush(ops);
                ops.push(operation("EMC", []));
            }
        }
        pen.flush(ops);
        ops.push(operation("ET", []));
    }

    pub fn rule(&mut self, page: usize, from: (f32, f32), to: (f32, f32), thickness: f32, ink: Ink) {
        self.stroke(page, &[vec![from, to]], thickness, ink);
    }
    /// Signature strokes in page coordinates (y up).
    pub fn stroke(&mut self, page: usize, strokes: &[Vec<(f32, f32)>], thickness: f32, ink: Ink) {
        let ops = &mut self.pages[page];
        ops.push(operation("q", []));
        ops.push(color("RG", ink));
        ops.push(operation("w", [real(thickness)]));
        ops.push(operation("J", [1.into()])); // round caps and joins
        ops.push(operation("j", [1.into()]));
        for s in strokes.iter().filter(|s| !s.is_empty()) {
            // A dot is a line of no length, with its round cap.
            let dot = if s.len() == 1 { s.first() } else { None };
            for (n, &(x, y)) in s.iter().chain(dot).enumerate() {
                ops.push(operation(if n == 0 { "m" } else { "l" }, [real(x), real(y)]));
            }
            ops.push(operation("S", []));
        }
        ops.push(operation("Q", []));
    }
    /// A filled rectangle: left, bottom, width and height in page coordinates.
    pub fn fill(&mut self, page: usize, rectangle: [f32; 4], ink: Ink) {
        let ops = &mut self.pages[page];
        ops.push(operation("q", []));
        ops.push(color("rg", ink));
        ops.push(operation("re", rectangle.map(real)));
        ops.push(operation("f", []));
        ops.push(operation("Q", []));
    }

    /// The pages with their fonts. What stands on them is written here, a run of glyphs at a time: printpdf
    /// writes one object a glyph, which took a third of a document's time.
    pub fn into_lopdf(self) -> Result<(lopdf::Document, Vec<Node>, Vec<Bookmark>)> {
        let mut pdf = PdfDocument::new("");
        let mut glyphs = vec![Op::StartTextSection];
        for (index, used) in &self.uses {
            let font = used.finish(&self.faces.list[*index])?;
            // Not add_font(): that draws a random FontId, which ends up in the bytes.
            pdf.resources.fonts.map.insert(font_id(*index), PdfFont::new(font));
            let codes = used.texts().map(|(code, text)| Codepoint::with_cid(code, 0.0, text.to_owned()));
            glyphs.push(Op::SetFont { font: PdfFontHandle::External(font_id(*index)), size: Pt(1.0) });
            glyphs.push(Op::ShowText { items: vec![TextItem::GlyphIds(codes.collect())] });
        }
        glyphs.push(Op::EndTextSection);
        let page = |ops| PdfPage::new(Mm(210.0), Mm(297.0), ops);
        // It embeds what its pages show, so the first one shows every glyph until our own words stand there.
        pdf.pages = self.pages.iter().map(|_| page(std::mem::take(&mut glyphs))).collect();
        let options = PdfSaveOptions {
            optimize: false, // only read by save(), not by to_lopdf_document
            subset_fonts: false,
            secure: true,
            image_optimization: None, // else images are re-encoded
        };
        let mut warnings = Vec::new();
        let mut doc = pdf.to_lopdf_document(&options, &mut warnings);
        if let Some(w) = warnings.iter().find(|w| w.severity == PdfParseErrorSeverity::Error) {
            return Err(Failure::internal(w.msg.clone()));
        }
        let pages: Vec<ObjectId> = doc.page_iter().collect();
        for (page, operations) in pages.into_iter().zip(self.pages) {
            let content = doc.get_dictionary(page)?.get(b"Contents")?.as_reference()?;
            let stream = doc.get_object_mut(content)?.as_stream_mut()?;
            stream.set_content(Content { operations }.encode()?);
        }
        Ok((doc, self.nodes, self.outline))
    }
}

// Not "F1".."F14": those are printpdf's names for the builtin faces.
fn font_id(face: usize) -> FontId {
    FontId(format!("T{face}"))
}

/// Glyphs on their way onto the page, and where the viewer's pen stands.
struct Pen {
    em: f32,
    /// What one TJ shows: strings of codes, and moves between them.
    shown: Vec<Object>,
    codes: Vec<u8>,
    x: f32,
    base: f32,
}

impl Pen {
    fn new(size: f32) -> Self {
        Self { em: size / 1000.0, shown: Vec::new(), codes: Vec::new(), x: 0.0, base: 0.0 }
    }

    /// Moves to where the next glyph stands: along the line by an offset of the glyph before it (whole
    /// numbers, the error carried on), elsewhere by a new text matrix.
    fn move_to(&mut self, ops: &mut Vec<Operation>, x: f32, y: f32) {
        if self.codes.is_empty() || (y - self.base).abs() > 0.005 {
            self.flush(ops);
            let matrix = [1.into(), 0.into(), 0.into(), 1.into(), real(x), real(y)];
            ops.push(operation("Tm", matrix));
            (self.x, self.base) = (real(x).as_float().unwrap_or(x), y);
            return;
        }
        // The number stands after its glyph, and a positive one moves left.
        let gap = ((self.x - x) / self.em).round();
        if gap != 0.0 {
            self.close();
            self.shown.push(Object::Integer(gap as i64));
            self.x -= gap * self.em;
        }
    }

    /// Shows a glyph and moves past it.
    fn show(&mut self, code: u16, used: &FaceUse) {
        self.codes.extend(code.to_be_bytes());
        self.x += used.width(code) * self.em;
    }

    /// The codes so far as one string.
    fn close(&mut self) {
        self.shown.push(Object::String(std::mem::take(&mut self.codes), StringFormat::Literal));
    }

    /// A right-to-left letter whose points are glyphs of their own: the letter tells the whole text, each
    /// point nothing; a reader that measures one span over all of them would see a gap between letters.
    fn letter_with_marks(
        &mut self,
        ops: &mut Vec<Operation>,
        group: &Group,
        source: &str,
        (left, top): (f32, f32),
        face: &Face,
        used: &mut FaceUse,
    ) {
        let widest = group.glyphs.iter().enumerate().max_by(|a, b| a.1.advance.total_cmp(&b.1.advance));
        let letter = widest.map_or(0, |(n, _)| n);
        for (n, g) in group.glyphs.iter().enumerate() {
            let (new, _) = used.take(face, g.gid, source);
            self.flush(ops);
            ops.push(actual_text(if n == letter { source } else { "" }));
            self.move_to(ops, left + g.x, top - g.y);
            self.show(new, used);
            self.flush(ops);
            ops.push(operation("EMC", []));
        }
    }

    fn flush(&mut self, ops: &mut Vec<Operation>) {
        if !self.codes.is_empty() {
            self.close();
        }
        if !self.shown.is_empty() {
            ops.push(operation("TJ", [std::mem::take(&mut self.shown).into()]));
        }
    }
}

/// The new ids of a group's glyphs, each with the text it stands for: the first text that a glyph had
/// in the document; where that differs, the group gets its own words beside it.
fn coded(group: &Group, source: &str, rtl: bool, face: &Face, used: &mut FaceUse) -> Vec<(u16, String)> {
    let n = group.glyphs.len();
    let mut chars: Vec<char> = source.chars().collect();
    if rtl {
        chars.reverse();
    }
    let wish = |i: usize| match (n, i) {
        (1, _) => source.to_owned(),
        _ if chars.len() == n => chars[i].to_string(),
        (_, 0) => source.to_owned(),
        _ => chars.first().map(char::to_string).unwrap_or_default(),
    };
    let glyphs = group.glyphs.iter().enumerate();
    glyphs
        .map(|(i, g)| {
            let (new, text) = used.take(face, g.gid, &wish(i));
            (new, text.to_owned())
        })
        .collect()
}

fn actual_text(text: &str) -> Operation {
    let words = Object::String(utf16(text), StringFormat::Literal);
    marked("Span", dictionary! { "ActualText" => words })
}
