//! A picture of set text on plain ground: what a link shows where it is shared. Set in the same faces as documents,
//! their outlines filled here.

use std::sync::Arc;

use parley::{Alignment, BaseDirection};
use skrifa::{
    FontRef, GlyphId, MetadataProvider as _,
    instance::{LocationRef, Size},
    outline::{DrawSettings, OutlinePen},
};
use tiny_skia::{Color, FillRule, Paint, PathBuilder, Pixmap, Rect, Transform};

pub use super::typesetting::{Block, Ink};
use super::{
    fonts::{self, Faces},
    typesetting::{Lent, Run, Style, Typesetter},
};
use crate::failure::{Failure, Result};

/// How words look: size in pixels.
#[derive(Clone, Copy, Debug)]
pub struct Words {
    pub size: f32,
    pub weight: f32,
    pub ink: Ink,
}

pub struct Canvas {
    pixels: Pixmap,
    faces: Arc<Faces>,
    setter: Lent,
}

impl Canvas {
    pub fn new(width: u32, height: u32, ground: Ink) -> Self {
        let mut pixels = Pixmap::new(width, height).expect("a size of our own, and not nothing");
        pixels.fill(Color::from_rgba8(ground.r, ground.g, ground.b, 255));
        let faces = fonts::faces();
        Self { pixels, setter: Lent::take(faces.clone()), faces }
    }

    /// A filled rectangle: left, top, width, height.
    pub fn rectangle(&mut self, [left, top, width, height]: [f32; 4], ink: Ink) {
        if let Some(place) = Rect::from_xywh(left, top, width, height) {
            self.pixels.fill_rect(place, &paint(ink), Transform::identity(), None);
        }
    }

    /// Text in lines of a width; letters that no face has are left out, since nobody can mend them here.
    pub fn set(&mut self, text: &str, words: &Words, width: f32) -> Result<Arc<Block>> {
        let style = Style {
            family: fonts::SERIF,
            size: words.size,
            weight: words.weight,
            italic: false,
            ink: words.ink,
            line_height: 1.2,
            language: None,
            align: Alignment::Left,
            direction: BaseDirection::Auto,
        };
        self.setter.set(&drawable(&Typesetter::clean(text)), &style, width)
    }

    /// Draws set text with its upper left corner there; lines that would end below `most` pixels are left out.
    pub fn draw(&mut self, set: &Block, left: f32, top: f32, most: f32) {
        for run in set.lines.iter().filter(|line| line.bottom <= most).flat_map(|line| &line.runs) {
            self.run(run, left, top);
        }
    }

    fn run(&mut self, run: &Run, left: f32, top: f32) {
        let Some(face) = self.faces.list.get(run.face) else { return };
        let Ok(font) = FontRef::new(face.data.data()) else { return };
        let outlines = font.outline_glyphs();
        let mut pen = Pen { path: PathBuilder::new(), x: 0.0, y: 0.0 };
        for glyph in run.groups.iter().flat_map(|group| &group.glyphs) {
            (pen.x, pen.y) = (left + glyph.x, top + glyph.y);
            if let Some(outline) = outlines.get(GlyphId::from(glyph.gid)) {
                let size = DrawSettings::unhinted(Size::new(run.size), LocationRef::default());
                if let Err(error) = outline.draw(size, &mut pen) {
                    tracing::debug!(%error, glyph = glyph.gid, "a glyph without an outline");
                }
            }
        }
        if let Some(path) = pen.path.finish() {
            self.pixels.fill_path(&path, &paint(run.ink), FillRule::Winding, Transform::identity(), None);
        }
    }

    /// The picture as PNG, without transparency.
    pub fn png(&self) -> Result<Vec<u8>> {
        let colours: Vec<u8> =
            self.pixels.data().chunks_exact(4).flat_map(|pixel| [pixel[0], pixel[1], pixel[2]]).collect();
        let mut file = Vec::new();
        let mut encoder = png::Encoder::new(&mut file, self.pixels.width(), self.pixels.height());
        encoder.set_color(png::ColorType::Rgb);
        encoder.set_depth(png::BitDepth::Eight);
        let mut writer = encoder.write_header().map_err(Failure::internal)?;
        writer.write_image_data(&colours).map_err(Failure::internal)?;
        writer.finish().map_err(Failure::internal)?;
        Ok(file)
    }
}

fn drawable(text: &str) -> String {
    let drawn = |c: char| c.is_whitespace() || fonts::first_missing(c.encode_utf8(&mut [0; 4])).is_none();
    text.chars().filter(|c| drawn(*c)).collect()
}

fn paint(ink: Ink) -> Paint<'static> {
    let mut paint = Paint::default();
    paint.set_color_rgba8(ink.r, ink.g, ink.b, 255);
    paint
}

/// Puts outlines, whose y points up, where the pen stands on a picture, whose y points down.
struct Pen {
    path: PathBuilder,
    x: f32,
    y: f32,
}

impl OutlinePen for Pen {
    fn move_to(&mut self, x: f32, y: f32) {
        self.path.move_to(self.x + x, self.y - y);
    }

    fn line_to(&mut self, x: f32, y: f32) {
        self.path.line_to(self.x + x, self.y - y);
    }

    fn quad_to(&mut self, cx0: f32, cy0: f32, x: f32, y: f32) {
        self.path.quad_to(self.x + cx0, self.y - cy0, self.x + x, self.y - y);
    }

    fn curve_to(&mut self, cx0: f32, cy0: f32, cx1: f32, cy1: f32, x: f32, y: f32) {
        let (at_x, at_y) = (self.x, self.y);
        self.path.cubic_to(at_x + cx0, at_y - cy0, at_x + cx1, at_y - cy1, at_x + x, at_y - y);
    }

    fn close(&mut self) {
        self.path.close();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const BLACK: Ink = Ink { r: 0, g: 0, b: 0 };
    const WHITE: Ink = Ink { r: 255, g: 255, b: 255 };

    /// Width, height and how many pixels are dark.
    fn read(png: &[u8]) -> (u32, u32, usize) {
        let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        let dark = pixels.chunks_exact(3).filter(|p| p[0] < 128).count();
        (info.width, info.height, dark)
    }

    fn drawn(text: &str) -> (u32, u32, usize) {
        let mut canvas = Canvas::new(400, 100, WHITE);
        let set = canvas.set(text, &Words { size: 40.0, weight: 600.0, ink: BLACK }, 380.0).unwrap();
        canvas.draw(&set, 10.0, 10.0, 80.0);
        read(&canvas.png().unwrap())
    }

    #[test]
    fn words_in_many_scripts_are_drawn_and_what_no_face_has_is_left_out() {
        assert_eq!(drawn(""), (400, 100, 0));
        for text in ["Coach", "Юлія", "محمد", "王小明", "Coach 🚀"] {
            let (width, height, dark) = drawn(text);
            assert_eq!((width, height), (400, 100));
            assert!((150..20_000).contains(&dark), "{text}: {dark}");
        }
        assert_eq!(drawn("Coach\u{e001}"), drawn("Coach"));
        assert_eq!(drawn("🚀"), drawn(""));
    }

    #[test]
    fn a_rectangle_is_where_it_was_asked_for() {
        let mut canvas = Canvas::new(10, 10, WHITE);
        canvas.rectangle([2.0, 2.0, 3.0, 4.0], BLACK);
        assert_eq!(read(&canvas.png().unwrap()), (10, 10, 12));
    }
}
