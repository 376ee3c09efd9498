//! The picture of a job, as it is shown where its page is shared: who looks for whom, and the two sides as equals.

use std::sync::{Arc, LazyLock};

use quick_cache::sync::Cache;

use super::posting::Job;
use crate::{
    failure::Result,
    ids,
    paper::picture::{Block, Canvas, Ink, Words},
};

/// What every place asks for that shows such pictures.
pub const WIDTH: u32 = 1200;
pub const HEIGHT: u32 = 630;

const PAPER: Ink = Ink { r: 0xfb, g: 0xf8, b: 0xf2 };
const INK: Ink = Ink { r: 0x1e, g: 0x23, b: 0x20 };
const SOFT: Ink = Ink { r: 0x5d, g: 0x64, b: 0x5f };
const SIDES: [Ink; 2] = [Ink { r: 0x0f, g: 0x6b, b: 0x5c }, Ink { r: 0xa8, g: 0x48, b: 0x1f }];

const MARGIN: f32 = 72.0;
const MEASURE: f32 = WIDTH as f32 - 2.0 * MARGIN;
/// Where the title begins, how much room it has, and where the two sides begin.
const TITLE: f32 = 140.0;
const TITLE_ROOM: f32 = 250.0;
const HALVES: f32 = 470.0;
/// Between the two.
const GAP: f32 = 8.0;

/// How many pictures are kept, of some thirty thousand bytes each.
const KEPT: usize = 200;

static DRAWN: LazyLock<Cache<String, Arc<Vec<u8>>>> = LazyLock::new(|| Cache::new(KEPT));

/// The picture as PNG: drawn once, and kept for as long as others are not asked for more.
pub fn of(job: &Job) -> Result<Arc<Vec<u8>>> {
    let name = ids::hash([job.fields.title.as_str(), &job.organisation, job.language().tag()].join("\n"));
    if let Some(kept) = DRAWN.get(&name) {
        return Ok(kept);
    }
    let drawn = Arc::new(draw(job)?);
    DRAWN.insert(name, Arc::clone(&drawn));
    Ok(drawn)
}

fn draw(job: &Job) -> Result<Vec<u8>> {
    let (mut canvas, language) = (Canvas::new(WIDTH, HEIGHT, PAPER), job.language());
    for (n, ink) in (0u8..).zip(SIDES) {
        canvas.rectangle([MARGIN + f32::from(n) * 20.0, 62.0, 16.0, 28.0], ink);
    }
    let small = Words { size: 30.0, weight: 600.0, ink: SOFT };
    let name = canvas.set(&job.organisation, &small, MEASURE - 56.0)?;
    canvas.draw(&name, MARGIN + 56.0, 58.0, 40.0);
    let title = title(&mut canvas, &job.fields.title)?;
    canvas.draw(&title, MARGIN, TITLE, TITLE_ROOM);
    let line = canvas.set(&language.text("out-two-sides"), &Words { weight: 400.0, ..small }, MEASURE)?;
    canvas.draw(&line, MARGIN, HALVES - 62.0, 40.0);
    halves(&mut canvas, job)?;
    canvas.png()
}

/// The title as large as its room allows.
fn title(canvas: &mut Canvas, title: &str) -> Result<Arc<Block>> {
    let mut set = canvas.set("", &Words { size: 40.0, weight: 600.0, ink: INK }, MEASURE)?;
    for size in [84.0, 72.0, 60.0, 50.0, 42.0, 36.0] {
        set = canvas.set(title, &Words { size, weight: 600.0, ink: INK }, MEASURE)?;
        if set.height <= TITLE_ROOM {
            break;
        }
    }
    Ok(set)
}

/// Both sides at the foot, as wide and as high as each other.
fn halves(canvas: &mut Canvas, job: &Job) -> Result<()> {
    let wide = (WIDTH as f32 - GAP) / 2.0;
    for ((n, ink), side) in (0u8..).zip(SIDES).zip(["coach", "coachee"]) {
        let left = f32::from(n) * (wide + GAP);
        canvas.rectangle([left, HALVES, wide, HEIGHT as f32 - HALVES], ink);
        let inside = if n == 0 { MARGIN } else { 48.0 };
        let words = Words { size: 36.0, weight: 600.0, ink: PAPER };
        let heading = job.language().text(&format!("out-side-{side}"));
        let heading = canvas.set(&heading, &words, wide - inside - 40.0)?;
        canvas.draw(&heading, left + inside, HALVES + 34.0, HEIGHT as f32 - HALVES - 34.0);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{languages::Language, openings::posting::tests::job};

    /// The pixels of a picture, three bytes each.
    fn pixels(png: &[u8]) -> Vec<u8> {
        let mut reader = png::Decoder::new(std::io::Cursor::new(png)).read_info().unwrap();
        let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
        let info = reader.next_frame(&mut pixels).unwrap();
        assert_eq!((info.width, info.height), (WIDTH, HEIGHT));
        pixels
    }

    fn count(pixels: &[u8], ink: Ink) -> usize {
        pixels.chunks_exact(3).filter(|p| *p == [ink.r, ink.g, ink.b]).count()
    }

    #[test]
    fn both_sides_are_of_one_size_in_every_language() {
        for language in Language::ALL {
            let mut job = job();
            job.ad.language = language;
            job.fields.title = "Customer Success Coach".into();
            let pixels = pixels(&of(&job).unwrap());
            let [coach, coachee] = SIDES.map(|ink| count(&pixels, ink));
            // The words on them differ in length.
            assert!(
                coach > 70_000 && coachee > 70_000 && coach.abs_diff(coachee) < 8_000,
                "{coach} {coachee}"
            );
            assert!(count(&pixels, INK) > 3_000, "the title is there");
        }
    }

    #[test]
    fn a_title_that_is_long_hostile_or_in_another_script_is_still_a_picture() {
        let mut last = Vec::new();
        for title in ["x".repeat(200), "<b>&\u{202e}🚀".to_owned(), "王".repeat(200), "مدرب".to_owned()]
        {
            let mut job = job();
            job.fields.title = title;
            let picture = of(&job).unwrap();
            assert!(picture.starts_with(b"\x89PNG") && picture.len() < 200_000);
            assert_ne!(*picture, last);
            last.clone_from(&picture);
            assert_eq!(*picture, *of(&job).unwrap(), "kept, and the same");
        }
    }
}
