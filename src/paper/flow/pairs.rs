//! What each of the two says of the same things: what it is about at the left, and beside it both, in two
//! columns of one width.

use super::{COACH, COACHEE, FULL, Flow, HAIRLINE, INK, MARGIN};
use crate::{
    failure::Result,
    paper::{Pair, Pairs, typesetting::Block as Set},
};

const SIZE: f32 = 8.5;
/// Between columns.
const GAP: f32 = 12.0;
/// How wide it is what a row is about.
const ABOUT: f32 = 0.28 * FULL;
/// How wide it is what each of the two says.
const EACH: f32 = (FULL - ABOUT - 2.0 * GAP) / 2.0;
/// Where the two begin.
const LEFTS: [f32; 2] = [MARGIN + ABOUT + GAP, MARGIN + ABOUT + EACH + 2.0 * GAP];
/// Air above and below a row.
const AIR: f32 = 3.0;

impl Flow {
    pub(super) fn pairs(&mut self, pairs: &Pairs) -> Result<()> {
        self.column_heads(&pairs.heads)?;
        for pair in &pairs.rows {
            self.pair(pair)?;
        }
        self.y -= 6.0;
        Ok(())
    }

    /// Both names, each under the bar of its side.
    fn column_heads(&mut self, heads: &[String; 2]) -> Result<()> {
        let mut sets = Vec::new();
        for (head, ink) in heads.iter().zip([COACH, COACHEE]) {
            sets.push((self.set(head, &self.style(SIZE, 600.0, ink), EACH)?, ink));
        }
        let tallest = tallest(sets.iter().map(|(set, _)| set.as_ref()));
        self.room(tallest + 60.0);
        let section = self.composer.node("Sect", 0);
        for ((set, ink), left) in sets.iter().zip(LEFTS) {
            self.composer.artifact(self.page);
            self.composer.fill(self.page, [left, self.y, EACH, 2.0], *ink);
            self.composer.end(self.page);
            self.put(set, section, "P", left, self.y - 5.0);
        }
        self.y -= tallest + 8.0;
        Ok(())
    }

    /// One row, whole on one page.
    fn pair(&mut self, pair: &Pair) -> Result<()> {
        let about = self.set(&pair.about, &self.style(SIZE, 600.0, INK), ABOUT)?;
        let mark = self.set(&pair.mark, &self.note(), ABOUT)?;
        let mut both = Vec::new();
        for said in &pair.said {
            both.push(self.set(said, &self.style(SIZE, 400.0, INK), EACH)?);
        }
        let height = tallest(both.iter().map(AsRef::as_ref)).max(about.height + mark.height);
        self.room(height + 2.0 * AIR);
        let section = self.composer.node("Sect", 0);
        let top = self.y - AIR;
        let beside = [(&about, MARGIN, top), (&mark, MARGIN, top - about.height)];
        let both = both.iter().zip(LEFTS).map(|(set, left)| (set, left, top));
        for (set, left, top) in beside.into_iter().chain(both).filter(|(set, ..)| !set.lines.is_empty()) {
            self.put(set, section, "P", left, top);
        }
        self.y = top - height - AIR;
        self.composer.artifact(self.page);
        self.composer.rule(self.page, (MARGIN, self.y), (MARGIN + FULL, self.y), 0.5, HAIRLINE);
        self.composer.end(self.page);
        Ok(())
    }
}

fn tallest<'a>(sets: impl Iterator<Item = &'a Set>) -> f32 {
    sets.map(|s| s.height).fold(0.0, f32::max)
}
