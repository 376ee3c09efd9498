//! Pages as drawing operators, with the structure that a screen reader follows.

use super::face::{Face, FaceUse};
use super::fonts::Faces;
use super::typesetting::{Group, Ink, Line, Run};
use crate::failure::{Failure, Result};
use printpdf::{
    Codepoint, Color, DictItem, FontId, LineCapStyle, LineJoinStyle, LinePoint, Mm, Op, PaintMode,
    PdfDocument, PdfFont, PdfFontHandle, PdfPage, PdfParseErrorSeverity, PdfSaveOptions, Point, Pt, Rect,
    Rgb, TextItem, TextMatrix,
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
    pub pages: Vec<Vec<Op>>,
    pub nodes: Vec<Node>,
    pub outline: Vec<Bookmark>,
    mcids: Vec<i64>,
    language: Option<&'static str>,
}

fn round(v: f32) -> f32 {
    (v * 100.0).round() / 100.0
} // Real is written with {}
fn color(i: Ink) -> Color {
    let c = |v: u8| (f32::from(v) / 255.0 * 1000.0).round() / 1000.0; // 0..1, not 0..255
    Color::Rgb(Rgb::new(c(i.r), c(i.g), c(i.b), None))
}
fn at(x: f32, y: f32) -> Point {
    Point { x: Pt(round(x)), y: Pt(round(y)) }
} // Point::new takes Mm
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
            mcids: vec![],
            language: None,
        }
    }
    pub fn page(&mut self) -> usize {
        self.pages.push(Vec::new());
        self.mcids.push(0);
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
        let mcid = self.mcids[page];
        self.mcids[page] += 1;
        self.nodes[node].marks.push((page, mcid));
        let map = BTreeMap::from([("MCID".to_owned(), DictItem::Int(mcid))]);
        self.pages[page].push(Op::BeginMarkedContentWithProperties {
            tag: self.nodes[node].kind.to_owned(),
            properties: DictItem::Dict { map },
        });
    }
    pub fn artifact(&mut self, page: usize) {
        let map = BTreeMap::from([("Type".to_owned(), DictItem::Name(b"Layout".to_vec()))]); // or Pagination
        self.pages[page].push(Op::BeginMarkedContentWithProperties {
            tag: "Artifact".into(),
            properties: DictItem::Dict { map },
        });
    }
    pub fn end(&mut self, page: usize) {
        self.pages[page].push(Op::EndMarkedContent);
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
        let ops = &mut self.pages[page];
        ops.push(Op::SetFillColor { col: color(run.ink) });
        ops.push(Op::StartTextSection);
        ops.push(Op::SetFont { font: PdfFontHandle::External(font_id(run.face)), size: Pt(run.size) });
        let mut pen = Pen { em: run.size / 1000.0, codes: Vec::new(), x: 0.0, base: 0.0 };
        for group in &run.groups {
            let source = &run.source[group.text.clone()];
            if let [g] = &group.glyphs[..] {
                let (new, text) = used.take(face, g.gid, source);
                if text == source {
                    let code = Codepoint::with_cid(new, 0.0, source.to_owned());
                    pen.move_to(ops, left + g.x, top - g.y);
                    pen.codes.push(code);
                    pen.x += used.width(new) * pen.em;
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
            for (g, (new, text)) in group.glyphs.iter().zip(coded) {
                // The layout's y points down, the page's up.
                pen.move_to(ops, left + g.x, top - g.y);
                pen.codes.push(Codepoint::with_cid(new, 0.0, text));
                pen.x += used.width(new) * pen.em;
            }
            if span {
                pen.flush(ops);
                ops.push(Op::EndMarkedContent);
            }
        }
        pen.flush(ops);
        ops.push(Op::EndTextSection);
    }

    pub fn rule(&mut self, page: usize, from: (f32, f32), to: (f32, f32), thickness: f32, ink: Ink) {
        self.stroke(page, &[vec![from, to]], thickness, ink);
    }
    /// Signature strokes in page coordinates (y up).
    pub fn stroke(&mut self, page: usize, strokes: &[Vec<(f32, f32)>], thickness: f32, ink: Ink) {
        let ops = &mut self.pages[page];
        ops.push(Op::SaveGraphicsState);
        ops.push(Op::SetOutlineColor { col: color(ink) });
        ops.push(Op::SetOutlineThickness { pt: Pt(thickness) });
        ops.push(Op::SetLineCapStyle { cap: LineCapStyle::Round });
        ops.push(Op::SetLineJoinStyle { join: LineJoinStyle::Round });
        for s in strokes {
            let mut points: Vec<LinePoint> =
                s.iter().map(|&(x, y)| LinePoint { p: at(x, y), bezier: false }).collect();
            if points.len() == 1 {
                points.push(points[0].clone());
            } // a dot: zero-length line, round cap
            // Cubic: two points with bezier: true, then the end point.
            ops.push(Op::DrawLine { line: printpdf::Line { points, is_closed: false } });
        }
        ops.push(Op::RestoreGraphicsState);
    }
    /// A filled rectangle: left, bottom, width and height in page coordinates.
    pub fn fill(&mut self, page: usize, [x, y, w, h]: [f32; 4], ink: Ink) {
        let ops = &mut self.pages[page];
        ops.push(Op::SaveGraphicsState);
        ops.push(Op::SetFillColor { col: color(ink) });
        let rectangle = Rect {
            x: Pt(round(x)),
            y: Pt(round(y)),
            width: Pt(round(w)),
            height: Pt(round(h)),
            // Without a mode nothing is painted.
            mode: Some(PaintMode::Fill),
            winding_order: None,
        };
        ops.push(Op::DrawRectangle { rectangle });
        ops.push(Op::RestoreGraphicsState);
    }

    pub fn into_lopdf(self) -> Result<(lopdf::Document, Vec<Node>, Vec<Bookmark>)> {
        let mut pdf = PdfDocument::new("");
        for (index, used) in &self.uses {
            let font = used.finish(&self.faces.list[*index])?;
            // Not add_font(): that draws a random FontId, which ends up in the bytes.
            pdf.resources.fonts.map.insert(font_id(*index), PdfFont::new(font));
        }
        pdf.pages = self.pages.into_iter().map(|ops| PdfPage::new(Mm(210.0), Mm(297.0), ops)).collect();
        let options = PdfSaveOptions {
            optimize: false, // only read by save(), not by to_lopdf_document
            subset_fonts: false,
            secure: true,
            image_optimization: None, // else images are re-encoded
        };
        let mut warnings = Vec::new();
        let doc = pdf.to_lopdf_document(&options, &mut warnings);
        if let Some(w) = warnings.iter().find(|w| w.severity == PdfParseErrorSeverity::Error) {
            return Err(Failure::internal(w.msg.clone()));
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
    codes: Vec<Codepoint>,
    x: f32,
    base: f32,
}

impl Pen {
    /// Moves to where the next glyph stands: along the line by an offset of the glyph before it (whole
    /// numbers, the error carried on), elsewhere by a new text matrix.
    fn move_to(&mut self, ops: &mut Vec<Op>, x: f32, y: f32) {
        if self.codes.is_empty() || (y - self.base).abs() > 0.005 {
            self.flush(ops);
            ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(round(x)), Pt(round(y))) });
            (self.x, self.base) = (round(x), y);
            return;
        }
        // The number stands after its glyph, and a positive one moves left.
        let gap = ((self.x - x) / self.em).round();
        if gap != 0.0 {
            if let Some(last) = self.codes.last_mut() {
                last.offset += gap;
            }
            self.x -= gap * self.em;
        }
    }

    /// A right-to-left letter whose points are glyphs of their own: the letter tells the whole text, each
    /// point nothing; a reader that measures one span over all of them would see a gap between letters.
    fn letter_with_marks(
        &mut self,
        ops: &mut Vec<Op>,
        group: &Group,
        source: &str,
        (left, top): (f32, f32),
        face: &Face,
        used: &mut FaceUse,
    ) {
        let widest = group.glyphs.iter().enumerate().max_by(|a, b| a.1.advance.total_cmp(&b.1.advance));
        let letter = widest.map_or(0, |(n, _)| n);
        for (n, g) in group.glyphs.iter().enumerate() {
            let (new, text) = used.take(face, g.gid, source);
            let code = Codepoint::with_cid(new, 0.0, text.to_owned());
            self.flush(ops);
            ops.push(actual_text(if n == letter { source } else { "" }));
            self.move_to(ops, left + g.x, top - g.y);
            self.codes.push(code);
            self.x += used.width(new) * self.em;
            self.flush(ops);
            ops.push(Op::EndMarkedContent);
        }
    }

    fn flush(&mut self, ops: &mut Vec<Op>) {
        if !self.codes.is_empty() {
            ops.push(Op::ShowText { items: vec![TextItem::GlyphIds(std::mem::take(&mut self.codes))] });
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

fn actual_text(text: &str) -> Op {
    let words = DictItem::String { data: utf16(text), literal: false };
    let map = BTreeMap::from([("ActualText".to_owned(), words)]);
    Op::BeginMarkedContentWithProperties { tag: "Span".into(), properties: DictItem::Dict { map } }
}
