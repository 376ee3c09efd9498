//! One face, and what a document uses of it. Its tables are read where they lie and nothing is copied:
//! a face of ten megabytes costs a service nothing while nobody writes in its script.

use std::{collections::BTreeMap, ops::Range};

use parley::fontique::Blob;
use printpdf::font::{FontMetrics, FontType, ParsedFont, PdfFontMetricsStub};
use subsetter::GlyphRemapper;

use crate::failure::{Failure, Result};

pub struct Face {
    /// ASCII without spaces: becomes BaseFont.
    pub postscript: String,
    pub data: Blob<u8>,
    units_per_em: u16,
    line: FontMetrics,
    measures: PdfFontMetricsStub,
    /// Where the advance widths lie; glyphs past the last one have its width.
    widths: Range<usize>,
}

impl Face {
    /// # Errors
    /// Why no document can be set in it.
    pub fn read(postscript: String, data: Blob<u8>) -> Result<Self, &'static str> {
        let bytes = data.data();
        if bytes.starts_with(b"ttcf") {
            return Err("it holds several fonts, and a file with a single one is needed");
        }
        if place(bytes, b"fvar").is_some() {
            return Err("it is a variable font, and a static one is needed");
        }
        if place(bytes, b"glyf").is_none() {
            return Err("it has no TrueType outlines");
        }
        let rights = table(bytes, b"OS/2").and_then(|os2| at(os2, 8)).map_or(0, u16::from_be_bytes);
        // Restricted, no subsetting, bitmaps only.
        if rights & 0x000F == 0x0002 || rights & 0x0300 != 0 {
            return Err("its licence does not allow a part of it inside a document");
        }
        Self::measured(postscript, data).ok_or("it is damaged")
    }

    fn measured(postscript: String, data: Blob<u8>) -> Option<Self> {
        let bytes = data.data();
        let (head, hhea) = (table(bytes, b"head")?, table(bytes, b"hhea")?);
        let signed = |table: &[u8], start: usize| at(table, start).map(i16::from_be_bytes);
        let units_per_em = u16::from_be_bytes(at(head, 18)?);
        let line = FontMetrics { ascent: signed(hhea, 4)?, descent: signed(hhea, 6)? };
        let measures = PdfFontMetricsStub {
            units_per_em,
            x_min: signed(head, 36)?,
            y_min: signed(head, 38)?,
            x_max: signed(head, 40)?,
            y_max: signed(head, 42)?,
            caret_slope_rise: signed(hhea, 18)?,
            caret_slope_run: signed(hhea, 20)?,
            us_weight_class: table(bytes, b"OS/2").and_then(|os2| at(os2, 4)).map_or(0, u16::from_be_bytes),
        };
        let hmtx = place(bytes, b"hmtx")?;
        let length = 4 * usize::from(u16::from_be_bytes(at(hhea, 34)?));
        if units_per_em == 0 || length == 0 || length > hmtx.len() {
            return None;
        }
        let widths = hmtx.start..hmtx.start + length;
        Some(Self { postscript, data, units_per_em, line, measures, widths })
    }

    /// The advance of a glyph, in units of the em.
    fn width(&self, glyph: u16) -> u16 {
        let widths = &self.data.data()[self.widths.clone()];
        let last = widths.len() / 4 - 1;
        at(widths, 4 * usize::from(glyph).min(last)).map_or(0, u16::from_be_bytes)
    }
}

/// Where a table of the font lies.
fn place(font: &[u8], tag: &[u8; 4]) -> Option<Range<usize>> {
    let count = usize::from(u16::from_be_bytes(at(font, 4)?));
    let record = font.get(12..)?.chunks_exact(16).take(count).find(|r| r.starts_with(tag))?;
    let start = u32::from_be_bytes(at(record, 8)?) as usize;
    let end = start.checked_add(u32::from_be_bytes(at(record, 12)?) as usize)?;
    (end <= font.len()).then_some(start..end)
}

fn table<'a>(font: &'a [u8], tag: &[u8; 4]) -> Option<&'a [u8]> {
    font.get(place(font, tag)?)
}

fn at<const N: usize>(table: &[u8], start: usize) -> Option<[u8; N]> {
    table.get(start..)?.first_chunk().copied()
}

/// What one document uses of one face.
pub struct FaceUse {
    remapper: GlyphRemapper,
    /// By new glyph id: its text in ToUnicode (one per glyph; other texts get ActualText).
    text: Vec<String>,
    /// By new glyph id, in units of the em.
    widths: Vec<u16>,
    upm: u16,
}

impl FaceUse {
    pub fn new(face: &Face) -> Self {
        Self {
            remapper: GlyphRemapper::new(), // already holds .notdef as 0
            text: vec![String::new()],
            widths: vec![face.width(0)],
            upm: face.units_per_em,
        }
    }
    /// remap() hands out the new id at once; subset() clones the mapper and appends composite
    /// parts after ours, so ids given out here stay valid.
    pub fn take(&mut self, face: &Face, old: u16, text: &str) -> (u16, &str) {
        let new = self.remapper.remap(old);
        let at = usize::from(new);
        // New ids are given out one after another.
        if at == self.widths.len() {
            self.widths.push(face.width(old));
            self.text.push(text.to_owned());
        }
        (new, &self.text[at])
    }
    /// The codes in use (new glyph ids), each with what it reads as.
    pub fn texts(&self) -> impl Iterator<Item = (u16, &str)> {
        (0..).zip(self.text.iter().map(String::as_str)).skip(1)
    }
    /// Thousandths of an em exactly as printpdf writes them into /W: truncated, not rounded.
    pub fn width(&self, new: u16) -> f32 {
        let raw = self.widths.get(usize::from(new)).copied().unwrap_or(0);
        ((raw as f32 * 1000.0 / f32::from(self.upm)) as i64) as f32
    }
    /// ParsedFont for printpdf, built from the subset: it embeds original_bytes as they are, so write the tag ourselves.
    pub fn finish(&self, face: &Face) -> Result<ParsedFont> {
        let program = subsetter::subset(face.data.data(), 0, &self.remapper)
            .map_err(|e| Failure::internal(format!("{}: {e}", face.postscript)))?;
        let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
        for gid in self.remapper.remapped_gids() {
            hash = (hash ^ u64::from(gid)).wrapping_mul(0x0100_0000_01b3);
        }
        let tag: String = (0..6).map(|i| (b'A' + ((hash >> (i * 8)) % 26) as u8) as char).collect();
        Ok(ParsedFont {
            original_bytes: program,
            font_index: 0,
            font_name: Some(format!("{tag}+{}", face.postscript)),
            codepoint_to_glyph: BTreeMap::new(),
            glyph_widths: (0..).zip(self.widths.iter().copied()).collect(),
            units_per_em: face.units_per_em,
            font_metrics: face.line.clone(),
            font_type: FontType::TrueType,
            pdf_font_metrics: face.measures.clone(),
        })
    }
}
