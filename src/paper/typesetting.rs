//! Wrapping, shaping and placing text in lines. What an organisation says in every agreement (its promises,
//! its clauses, our own words) is set once and kept.

use super::fonts::Faces;
use crate::failure::{Failure, Result};
use parley::{
    Alignment, AlignmentOptions, BaseDirection, FontContext, FontFamily, FontFamilyName, FontStyle,
    FontWeight, Language, Layout, LayoutContext, LineHeight, OverflowWrap, StyleProperty,
};
use quick_cache::{Equivalent, Weighter, unsync::Cache};
use smallvec::SmallVec;
use std::borrow::Cow;
use std::hash::{Hash, Hasher};
use std::ops::Range;
use std::sync::{Arc, Mutex};

/// Brush is blanket-implemented for Clone + PartialEq + Default + Debug.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ink {
    pub r: u8,
    pub g: u8,
    pub b: u8,
}

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Style {
    pub family: &'static str, // preferred; all other loaded families follow as fallback
    pub size: f32,
    pub weight: f32,
    pub italic: bool,
    pub ink: Ink,
    pub line_height: f32,           // multiple of size
    pub language: Option<Language>, // Language::parse("de-DE").ok()
    pub align: Alignment,
    pub direction: BaseDirection,
}

#[derive(Clone, Debug)]
pub struct Placed {
    pub gid: u16,
    pub x: f32,
    pub y: f32, // points, y DOWN from the block's top
    pub advance: f32,
}
/// One shaped cluster, whole ligatures.
#[derive(Clone, Debug)]
pub struct Group {
    /// Where its text stands in the source.
    pub text: Range<usize>,
    /// Nearly always one.
    pub glyphs: SmallVec<[Placed; 1]>,
}
#[derive(Clone, Debug)]
pub struct Run {
    pub face: usize,
    pub size: f32,
    pub ink: Ink,
    pub rtl: bool,
    /// The text that was set.
    pub source: Arc<str>,
    pub groups: Vec<Group>,
}
#[derive(Clone, Debug)]
pub struct Line {
    pub top: f32,
    pub bottom: f32,
    pub baseline: f32,
    pub left: f32,
    pub advance: f32,
    pub text: Range<usize>,
    pub runs: Vec<Run>,
}
#[derive(Clone, Debug)]
pub struct Block {
    pub lines: Vec<Line>,
    pub height: f32,
    pub width: f32,
    pub rtl: bool,
}

/// One per thread; neither context is meant to be shared.
pub struct Typesetter {
    faces: Arc<Faces>,
    fonts: FontContext,
    layouts: LayoutContext<Ink>,
    kept: Cache<Asked<Box<str>>, Arc<Block>, Letters>,
}

type Property<'a> = StyleProperty<'a, Ink>;

fn stack<'a>(first: &'a str, all: &'a [String]) -> FontFamily<'a> {
    // A List of Named, not a CSS source string: names with digits need no quoting.
    let others = all.iter().map(String::as_str).filter(|n| *n != first);
    let names: Vec<FontFamilyName<'a>> =
        std::iter::once(first).chain(others).map(FontFamilyName::named).collect();
    FontFamily::List(Cow::Owned(names))
}

/// A text as it was asked for, in points.
#[derive(PartialEq)]
struct Asked<T> {
    text: T,
    style: Style,
    width: f32,
}

// Sizes and widths are never NaN.
impl Eq for Asked<Box<str>> {}

impl<T: AsRef<str>> Hash for Asked<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.as_ref().hash(state);
        (self.style.size.to_bits(), self.style.weight.to_bits(), self.width.to_bits()).hash(state);
    }
}

impl Equivalent<Asked<Box<str>>> for Asked<&str> {
    fn equivalent(&self, key: &Asked<Box<str>>) -> bool {
        self.text == &*key.text && self.style == key.style && self.width == key.width
    }
}

/// Set texts weigh what their letters weigh: about seventy bytes each.
#[derive(Clone)]
struct Letters;

impl Weighter<Asked<Box<str>>, Arc<Block>> for Letters {
    fn weight(&self, asked: &Asked<Box<str>>, _: &Arc<Block>) -> u64 {
        asked.text.len() as u64 + 20
    }
}

/// What is kept of set texts, in letters: some three megabytes for each document that is made at once, and
/// four times the words of one.
const KEPT: u64 = 40_000;

/// Drawn as nothing, so its glyph (often .notdef) is dropped, never reported.
fn invisible(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Typesetters that wait for the next document: what they have learnt of the faces is kept.
static IDLE: Mutex<Vec<Typesetter>> = Mutex::new(Vec::new());

/// A typesetter for as long as a document takes.
pub struct Lent(Option<Typesetter>);

impl Lent {
    pub fn take(faces: Arc<Faces>) -> Self {
        let idle = IDLE.lock().expect("no holder panics").pop();
        Self(Some(idle.unwrap_or_else(|| Typesetter::new(faces))))
    }
}

impl std::ops::Deref for Lent {
    type Target = Typesetter;

    fn deref(&self) -> &Typesetter {
        self.0.as_ref().expect("given back only at the end")
    }
}

impl std::ops::DerefMut for Lent {
    fn deref_mut(&mut self) -> &mut Typesetter {
        self.0.as_mut().expect("given back only at the end")
    }
}

impl Drop for Lent {
    fn drop(&mut self) {
        // A setter that panicked may have learnt something wrong.
        let Some(setter) = self.0.take().filter(|_| !std::thread::panicking()) else { return };
        let mut idle = IDLE.lock().expect("no holder panics");
        // After a rush, as many as can work at once are kept.
        if idle.len() < std::thread::available_parallelism().map_or(1, usize::from) {
            idle.push(setter);
        }
    }
}

impl Typesetter {
    fn new(faces: Arc<Faces>) -> Self {
        let fonts = faces.context();
        let kept = Cache::with_weighter(1_000, KEPT, Letters);
        Self { faces, fonts, layouts: LayoutContext::new(), kept }
    }

    /// Hygiene before layout: tabs and odd whitespace to a space, controls away, newline kept.
    pub fn clean(text: &str) -> String {
        text.chars()
            .filter_map(|c| match c {
                '\n' => Some('\n'),
                '\t' | '\u{b}' | '\u{c}' | '\u{85}' => Some(' '),
                c if c.is_control() || c == '\u{feff}' => None,
                c => Some(c),
            })
            .collect()
    }

    fn shape(&mut self, text: &str, style: &Style, width: Option<f32>) -> Layout<Ink> {
        let Self { faces, fonts, layouts, .. } = self;
        let all = &faces.families;
        // scale 1.0 = points; quantize false keeps fractions.
        let mut b = layouts.ranged_builder(fonts, text, 1.0, false);
        b.set_base_direction(style.direction);
        b.push_default(Property::FontFamily(stack(style.family, all)));
        b.push_default(Property::FontSize(style.size));
        b.push_default(Property::FontWeight(FontWeight::new(style.weight)));
        b.push_default(Property::FontStyle(slope(style.italic)));
        b.push_default(Property::Brush(style.ink));
        b.push_default(Property::LineHeight(LineHeight::FontSizeRelative(style.line_height)));
        b.push_default(Property::OverflowWrap(OverflowWrap::BreakWord));
        b.push_default(Property::Locale(style.language));
        let mut layout: Layout<Ink> = b.build(text); // the text is passed twice
        layout.break_all_lines(width);
        layout.align(style.align, AlignmentOptions::default());
        layout
    }

    /// Wraps a text to a width.
    ///
    /// # Errors
    /// A letter that no face can draw.
    pub fn set(&mut self, text: &str, style: &Style, width: f32) -> Result<Arc<Block>> {
        if let Some(set) = self.kept.get(&Asked { text, style: *style, width }) {
            return Ok(Arc::clone(set));
        }
        let set = Arc::new(self.set_anew(text, style, width)?);
        self.kept.insert(Asked { text: text.into(), style: *style, width }, Arc::clone(&set));
        Ok(set)
    }

    fn set_anew(&mut self, text: &str, style: &Style, width: f32) -> Result<Block> {
        let layout = self.shape(text, style, Some(width));
        if text.is_empty() {
            // The layout holds one space that is not in the text.
            return Ok(Block { lines: Vec::new(), height: 0.0, width: 0.0, rtl: layout.is_rtl() });
        }
        let source: Arc<str> = text.into();
        let mut missing: Vec<char> = Vec::new();
        let mut lines = Vec::with_capacity(layout.len());
        for line in layout.lines() {
            lines.push(self.line(&source, &line, &mut missing)?);
        }
        if !missing.is_empty() {
            missing.sort_unstable();
            missing.dedup();
            let letters: String = missing.into_iter().collect();
            return Err(Failure::internal(format!("no face has a glyph for '{letters}'")));
        }
        Ok(Block { height: layout.height(), width: layout.width(), rtl: layout.is_rtl(), lines })
    }

    /// Runs and clusters rather than glyph runs: only clusters know their source text.
    fn line(
        &self,
        text: &Arc<str>,
        line: &parley::layout::Line<'_, Ink>,
        missing: &mut Vec<char>,
    ) -> Result<Line> {
        let m = *line.metrics();
        let left = m.offset + m.inline_min_coord;
        let mut pen = left;
        let mut runs: Vec<Run> = Vec::new();
        for run in line.runs() {
            let face = self.faces.of_blob(run.font().data.id());
            let face = face.ok_or_else(|| Failure::internal("unknown face in layout"))?;
            for (cluster, range) in groups(&run) {
                let glyphs =
                    placed(&cluster, text.get(range.clone()).unwrap_or(""), &mut pen, m.baseline, missing);
                if !glyphs.is_empty() {
                    let of = (face, run.font_size(), cluster.style().brush, run.is_rtl());
                    join(&mut runs, of, text, Group { text: range, glyphs });
                }
            }
        }
        Ok(Line {
            top: m.block_min_coord,
            bottom: m.block_max_coord,
            baseline: m.baseline,
            left,
            advance: m.advance - m.hanging_advance,
            text: line.text_range(),
            runs,
        })
    }
}

/// The clusters of a run in visual order. A ligature is one cluster that carries every glyph, then
/// continuations with none: they are joined in logical order first.
fn groups<'a>(run: &parley::layout::Run<'a, Ink>) -> Vec<(parley::Cluster<'a, Ink>, Range<usize>)> {
    let mut groups: Vec<(parley::Cluster<'a, Ink>, Range<usize>)> = Vec::new();
    for cluster in run.clusters() {
        let range = cluster.text_range();
        match groups.last_mut() {
            Some((_, whole)) if cluster.is_ligature_continuation() => whole.end = range.end,
            _ => groups.push((cluster, range)),
        }
    }
    if run.is_rtl() {
        groups.reverse();
    }
    groups
}

/// The glyphs of a cluster, and the pen moved past them; what has no glyph is noted.
fn placed(
    cluster: &parley::Cluster<'_, Ink>,
    source: &str,
    pen: &mut f32,
    baseline: f32,
    missing: &mut Vec<char>,
) -> SmallVec<[Placed; 1]> {
    let hidden = source.chars().all(invisible);
    let mut glyphs = SmallVec::new();
    for g in cluster.glyphs() {
        if g.id == 0 && !hidden {
            missing.extend(source.chars().filter(|c| !invisible(*c)));
        }
        if !hidden {
            // y points down here.
            glyphs.push(Placed {
                gid: u16::try_from(g.id).unwrap_or(0),
                x: *pen + g.x,
                y: baseline + g.y,
                advance: g.advance,
            });
        }
        *pen += g.advance;
    }
    glyphs
}

/// Puts a group onto the last run if it is of the same kind, or begins a new one.
fn join(runs: &mut Vec<Run>, of: (usize, f32, Ink, bool), source: &Arc<str>, group: Group) {
    match runs.last_mut() {
        Some(r) if (r.face, r.size, r.ink, r.rtl) == of => r.groups.push(group),
        _ => {
            let (face, size, ink, rtl) = of;
            runs.push(Run { face, size, ink, rtl, source: Arc::clone(source), groups: vec![group] });
        }
    }
}

fn slope(italic: bool) -> FontStyle {
    if italic { FontStyle::Italic } else { FontStyle::Normal }
}

#[cfg(test)]
mod tests;
