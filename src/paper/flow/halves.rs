//! What stands in two halves, coach and coachee as equals: promises, and signatures.

use std::{collections::VecDeque, ops::Range, sync::Arc};

use super::{COACH, COACHEE, COMPANY, FOOT, Flow, GUTTER, HALF, HEIGHT, INK, MARGIN};
use crate::{
    failure::Result,
    paper::{
        Drawing, Name, Side, Signature,
        typesetting::{Block as Set, Ink, Line, Style},
    },
};

/// What fits a page at most.
const PAGE: f32 = HEIGHT - MARGIN - FOOT - 60.0;

impl Flow {
    pub(super) fn sides(&mut self, sides: &[Side; 2]) -> Result<()> {
        // Both begin side by side: with the taller of the two beginnings, unless that fills a page anyway.
        let mut beginning = COMPANY;
        for side in sides {
            let heading = self.set(&side.heading, &self.style(10.5, 600.0, INK), HALF)?.height;
            let (promise, noticed) = side.items.first().map_or(("", ""), |(p, n)| (p.as_str(), n.as_str()));
            let promise = self.set(promise, &self.body(), HALF)?.height;
            let noticed = self.set(noticed, &self.note(), HALF)?.height;
            let whole = 12.0 + 10.0 + heading + 7.0 + promise + 1.5 + noticed;
            beginning = beginning.max(if whole < PAGE { whole } else { COMPANY * 1.6 });
        }
        self.room(beginning);
        self.y -= 12.0;
        let mut columns = Vec::new();
        for (side, ink) in sides.iter().zip([COACH, COACHEE]) {
            columns.push(self.column(side, ink)?);
        }
        let lefts = [MARGIN, MARGIN + HALF + GUTTER];
        let mut first = true;
        while first || columns.iter().any(|c| !c.is_empty()) {
            if !first {
                self.new_page();
            }
            let top = self.y;
            let mut lowest = top;
            for ((column, left), ink) in columns.iter_mut().zip(lefts).zip([COACH, COACHEE]) {
                if column.is_empty() && !first {
                    continue;
                }
                self.composer.artifact(self.page);
                self.composer.fill(self.page, [left, top, HALF, 2.6], ink);
                self.composer.end(self.page);
                let bottom = self.fill(column, left, top - 10.0);
                lowest = lowest.min(bottom);
            }
            self.y = lowest;
            first = false;
        }
        self.y -= 8.0;
        Ok(())
    }

    /// A side's heading and promises, set but not placed, each with its place in the structure.
    fn column(&mut self, side: &Side, ink: Ink) -> Result<VecDeque<Piece>> {
        let section = self.composer.node("Sect", 0);
        let heading = self.set(&side.heading, &self.style(10.5, 600.0, ink), HALF)?;
        let tag = self.mark(self.level(), &side.heading);
        let node = self.composer.node(tag, section);
        let mut pieces = VecDeque::from([Piece::new(node, heading, 7.0, true)]);
        for (promise, noticed) in &side.items {
            let set = self.set(promise, &self.body(), HALF)?;
            let after = if noticed.is_empty() { 9.0 } else { 1.5 };
            let node = self.composer.node("P", section);
            pieces.push_back(Piece::new(node, set, after, !noticed.is_empty()));
            if !noticed.is_empty() {
                let set = self.set(noticed, &self.note(), HALF)?;
                let node = self.composer.node("P", section);
                pieces.push_back(Piece::new(node, set, 9.0, false));
            }
        }
        Ok(pieces)
    }

    /// Places what fits of a column, line by line, and takes it out; gives back where it ends.
    fn fill(&mut self, column: &mut VecDeque<Piece>, left: f32, mut y: f32) -> f32 {
        let page_top = y > HEIGHT - MARGIN - 40.0;
        let mut placed = false;
        while let Some(mut piece) = column.pop_front() {
            let lines = piece.lines();
            let first = lines.first().map_or(0.0, |l| l.top);
            let fits = lines.iter().take_while(|l| y - (l.bottom - first) >= FOOT).count();
            let height = |lines: &[Line]| {
                lines.last().map_or(0.0, |l| l.bottom) - lines.first().map_or(0.0, |l| l.top)
            };
            // What is taller than a page is parted anyway: its first lines are company enough.
            let needed = |next: &Piece| match height(next.lines()) {
                tall if tall > PAGE => height(&next.lines()[..next.lines().len().min(3)]),
                whole => whole,
            };
            let company = column.front().filter(|_| piece.with_next).map_or(0.0, needed);
            let whole = fits == lines.len() && y - height(lines) - company >= FOOT;
            // A promise is kept together with what stands under it, unless it is longer than a page.
            let tall = height(lines) + company > PAGE;
            if !whole && !tall && (placed || !page_top) || fits < 2 && fits < lines.len() {
                column.push_front(piece);
                return y;
            }
            self.composer.begin(self.page, piece.node);
            for line in &lines[..fits] {
                self.composer.line(self.page, line, left, y + first);
            }
            self.composer.end(self.page);
            y -= lines[..fits].last().map_or(0.0, |l| l.bottom - first);
            placed = true;
            piece.left.start += fits;
            if !piece.left.is_empty() {
                column.push_front(piece);
                return y;
            }
            y -= piece.after;
        }
        y
    }

    /// Both names under the title: two halves of one weight.
    pub(super) fn names(&mut self, names: &[Name; 2]) -> Result<()> {
        let mut lowest = self.y;
        for (n, (name, ink)) in names.iter().zip([COACH, COACHEE]).enumerate() {
            let left = MARGIN + n as f32 * (HALF + GUTTER);
            let role = self.set(&name.role, &self.style(9.0, 600.0, ink), HALF)?;
            let who =
                self.set(&name.name, &Style { line_height: 1.2, ..self.style(16.0, 600.0, INK) }, HALF)?;
            let about = self.set(&name.about, &self.note(), HALF)?;
            let section = self.composer.node("Sect", 0);
            self.composer.artifact(self.page);
            self.composer.fill(self.page, [left, self.y, HALF, 2.6], ink);
            self.composer.end(self.page);
            let mut y = self.y - 9.0;
            for set in [&role, &who, &about] {
                if set.lines.is_empty() {
                    continue;
                }
                self.put(set, section, "P", left, y);
                y -= set.height + 2.0;
            }
            lowest = lowest.min(y);
        }
        self.y = lowest - 10.0;
        Ok(())
    }

    pub(super) fn signatures(&mut self, signatures: &[Signature; 2]) -> Result<()> {
        const PAD: f32 = 56.0;
        let mut columns = Vec::new();
        for (signature, ink) in signatures.iter().zip([COACH, COACHEE]) {
            let heading = self.set(&signature.heading, &self.style(9.0, 600.0, ink), HALF)?;
            let name =
                self.set(&signature.name, &Style { italic: true, ..self.style(20.0, 400.0, INK) }, HALF)?;
            let mut lines = vec![self.set(&signature.name, &self.style(10.0, 600.0, INK), HALF)?];
            for line in &signature.lines {
                lines.push(self.set(line, &self.note(), HALF)?);
            }
            columns.push((heading, name, lines));
        }
        let height = |lines: &[Arc<Set>]| lines.iter().map(|l| l.height + 2.0).sum::<f32>();
        let tallest = columns.iter().map(|(h, _, l)| h.height + PAD + height(l)).fold(0.0, f32::max);
        self.room(tallest + 12.0);
        let top = self.y;
        for (i, (heading, name, lines)) in columns.iter().enumerate() {
            let left = MARGIN + i as f32 * (HALF + GUTTER);
            let section = self.composer.node("Sect", 0);
            self.put(heading, section, "H3", left, top);
            let floor = top - heading.height - PAD;
            match &signatures[i].drawing {
                Some(drawing) => self.drawn(drawing, &signatures[i].alt, section, left, floor, PAD),
                None if name.lines.is_empty() => {}
                None => self.put(name, section, "P", left, floor + name.height + 4.0),
            }
            self.composer.artifact(self.page);
            self.composer.rule(self.page, (left, floor), (left + HALF, floor), 0.8, INK);
            self.composer.end(self.page);
            let mut y = floor - 4.0;
            for line in lines.iter().filter(|l| !l.lines.is_empty()) {
                self.put(line, section, "P", left, y);
                y -= line.height + 2.0;
            }
        }
        self.y = top - tallest - 14.0;
        Ok(())
    }

    pub(super) fn put(&mut self, set: &Set, section: usize, tag: &'static str, left: f32, top: f32) {
        let node = self.composer.node(tag, section);
        self.composer.begin(self.page, node);
        for line in &set.lines {
            self.composer.line(self.page, line, left, top);
        }
        self.composer.end(self.page);
    }

    fn drawn(&mut self, drawing: &Drawing, alt: &str, section: usize, left: f32, floor: f32, pad: f32) {
        let scale = ((HALF - 12.0) / f32::from(drawing.w)).min((pad - 8.0) / f32::from(drawing.h));
        let point = |&(x, y): &(i32, i32)| {
            (left + 6.0 + x as f32 * scale, floor + 4.0 + (i32::from(drawing.h) - y) as f32 * scale)
        };
        let strokes: Vec<Vec<_>> = drawing.strokes.iter().map(|s| s.iter().map(point).collect()).collect();
        let node = self.composer.node("Figure", section);
        self.composer.nodes[node].alt = Some(alt.to_owned());
        let corner = |x: f32, y: f32| [lopdf::Object::Real(x), lopdf::Object::Real(y)];
        let bounds = [corner(left, floor), corner(left + HALF, floor + pad)].concat();
        let place = lopdf::dictionary! { "O" => "Layout", "BBox" => bounds, "Placement" => "Block" };
        self.composer.nodes[node].attributes = Some(place);
        self.composer.begin(self.page, node);
        self.composer.stroke(self.page, &strokes, 1.3, INK);
        self.composer.end(self.page);
    }
}

/// A text that is set and waits for its place, or what is left of it.
struct Piece {
    node: usize,
    set: Arc<Set>,
    /// The lines that are not placed yet.
    left: Range<usize>,
    after: f32,
    /// Not to be parted from the piece that follows.
    with_next: bool,
}

impl Piece {
    fn new(node: usize, set: Arc<Set>, after: f32, with_next: bool) -> Self {
        let left = 0..set.lines.len();
        Self { node, set, left, after, with_next }
    }

    fn lines(&self) -> &[Line] {
        &self.set.lines[self.left.clone()]
    }
}
