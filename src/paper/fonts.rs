//! The faces documents are set in: parsed once, subset per document.

use crate::failure::{Failure, Result};
use parley::FontContext;
use parley::fontique::{Blob, Collection, CollectionOptions, FontInfoOverride, SourceCache};
use parley::style::{FontStyle, FontWeight};
use printpdf::font::ParsedFont;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Arc, LazyLock};
use subsetter::GlyphRemapper;

pub type Bytes = Arc<dyn AsRef<[u8]> + Send + Sync>;

pub struct FaceSpec {
    pub family: String,
    pub postscript: String, // ASCII, no spaces: becomes BaseFont
    pub weight: f32,
    pub italic: bool,
    pub data: Bytes, // embedded: Arc::new(include_bytes!("…") as &'static [u8])
}

pub struct Face {
    pub postscript: String,
    pub data: Blob<u8>,
    /// Metrics and widths of the whole face; original_bytes emptied.
    pub template: ParsedFont,
}

/// Parsed once per process; `context` is cloned per thread (blob ids survive the clone).
pub struct Faces {
    pub list: Vec<Face>,
    pub families: Vec<String>, // order of fallback
    by_blob: HashMap<u64, usize>,
    context: FontContext,
}

fn has_table(data: &[u8], tag: &[u8; 4]) -> bool {
    let count = data.get(4..6).map_or(0, |b| usize::from(u16::from_be_bytes([b[0], b[1]])));
    (0..count).any(|i| data.get(12 + 16 * i..16 + 16 * i) == Some(tag.as_slice()))
}

impl Faces {
    pub fn load(specs: &[FaceSpec]) -> Result<Self> {
        // CollectionOptions::default() has system_fonts: true; say false.
        let mut collection = Collection::new(CollectionOptions { shared: false, system_fonts: false });
        let mut list = Vec::new();
        let mut families: Vec<String> = Vec::new();
        let mut by_blob = HashMap::new();
        for spec in specs {
            let data: Blob<u8> = Blob::new(spec.data.clone()); // linebender blob.rs:91
            let bytes = data.data();
            if bytes.get(..4) == Some(b"ttcf") || has_table(bytes, b"fvar") || !has_table(bytes, b"glyf") {
                return Err(Failure::internal(format!(
                    "{}: only static TrueType faces are embedded",
                    spec.postscript
                )));
            }
            // forced: static "SemiBold" files often name themselves as a family of their own.
            let registered = collection.register_fonts(
                data.clone(),
                Some(FontInfoOverride {
                    family_name: Some(spec.family.as_str()),
                    style: Some(if spec.italic { FontStyle::Italic } else { FontStyle::Normal }),
                    weight: Some(FontWeight::new(spec.weight)), // parlance font.rs:56
                    ..Default::default()
                }),
            );
            if registered.is_empty() {
                return Err(Failure::internal(format!("{}: not a font", spec.postscript)));
            }
            let mut template = ParsedFont::from_bytes(bytes, 0, &mut Vec::new())
                .ok_or_else(|| Failure::internal(format!("{}: unreadable", spec.postscript)))?;
            template.original_bytes = Vec::new();
            template.codepoint_to_glyph = BTreeMap::new();
            by_blob.insert(data.id(), list.len());
            if !families.contains(&spec.family) {
                families.push(spec.family.clone());
            }
            list.push(Face { postscript: spec.postscript.clone(), data, template });
        }
        let context = FontContext { collection, source_cache: SourceCache::default() };
        Ok(Self { list, families, by_blob, context })
    }

    pub fn context(&self) -> FontContext {
        self.context.clone()
    }
    pub fn of_blob(&self, id: u64) -> Option<usize> {
        self.by_blob.get(&id).copied()
    }
}

/// What one document uses of one face.
pub struct FaceUse {
    remapper: GlyphRemapper,
    /// New glyph id -> text in ToUnicode (one per glyph; other texts get ActualText).
    text: BTreeMap<u16, String>,
    widths: BTreeMap<u16, u16>, // new glyph id -> font units
    upm: u16,
}

impl FaceUse {
    pub fn new(face: &Face) -> Self {
        Self {
            remapper: GlyphRemapper::new(), // already holds .notdef as 0
            text: BTreeMap::new(),
            widths: BTreeMap::from([(0, face.template.get_glyph_width(0).unwrap_or(0))]),
            upm: face.template.units_per_em.max(1),
        }
    }
    /// remap() hands out the new id at once; subset() clones the mapper and appends composite
    /// parts after ours, so ids given out here stay valid.
    pub fn take(&mut self, face: &Face, old: u16, text: &str) -> (u16, &str) {
        let new = self.remapper.remap(old);
        self.widths.entry(new).or_insert_with(|| face.template.get_glyph_width(old).unwrap_or(0));
        let text = self.text.entry(new).or_insert_with(|| text.to_owned());
        (new, text.as_str())
    }
    /// Thousandths of an em exactly as printpdf writes them into /W: truncated, not rounded.
    pub fn width(&self, new: u16) -> f32 {
        let raw = self.widths.get(&new).copied().unwrap_or(0);
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
        let t = &face.template;
        Ok(ParsedFont {
            original_bytes: program,
            font_index: 0,
            font_name: Some(format!("{tag}+{}", face.postscript)),
            codepoint_to_glyph: BTreeMap::new(),
            glyph_widths: self.widths.clone(),
            units_per_em: t.units_per_em,
            font_metrics: t.font_metrics.clone(),
            font_type: t.font_type,
            pdf_font_metrics: t.pdf_font_metrics.clone(),
        })
    }
}

/// Serif for what people promise and read as a document.
pub const SERIF: &str = "Source Serif 4";

macro_rules! face {
    ($family:expr, $postscript:literal, $weight:expr, $italic:expr) => {
        FaceSpec {
            family: $family.to_owned(),
            postscript: $postscript.to_owned(),
            weight: $weight,
            italic: $italic,
            data: Arc::new(
                include_bytes!(concat!("../../assets/fonts/", $postscript, ".ttf")) as &'static [u8]
            ),
        }
    };
}

static FACES: LazyLock<Arc<Faces>> = LazyLock::new(|| {
    let specs = [
        face!(SERIF, "SourceSerif4-Regular", 400.0, false),
        face!(SERIF, "SourceSerif4-Semibold", 600.0, false),
        face!(SERIF, "SourceSerif4-Italic", 400.0, true),
        face!("Noto Sans", "NotoSans-Regular", 400.0, false),
        face!("Noto Sans", "NotoSans-SemiBold", 600.0, false),
    ];
    Arc::new(Faces::load(&specs).expect("our own faces are sound"))
});

/// The faces inside the binary.
pub fn faces() -> Arc<Faces> {
    Arc::clone(&FACES)
}

/// The first letter of a text that no face can draw, so that it is refused when it is typed and
/// never left blank in a signed document.
pub fn first_missing(text: &str) -> Option<char> {
    text.chars().find(|c| !c.is_whitespace() && !COVERED.contains(&(*c as u32)))
}

/// Characters of the regular faces (a family's other weights cover the same).
static COVERED: LazyLock<HashSet<u32>> = LazyLock::new(|| {
    let regular = ["SourceSerif4-Regular", "NotoSans-Regular"];
    let faces = FACES.list.iter().filter(|f| regular.contains(&f.postscript.as_str()));
    let parsed = faces.filter_map(|f| ParsedFont::from_bytes(f.data.data(), 0, &mut Vec::new()));
    parsed.flat_map(|p| p.codepoint_to_glyph.into_iter().filter(|(_, g)| *g != 0).map(|(c, _)| c)).collect()
});
