//! Blocks flow down the pages: a heading stays with what follows, a table repeats its head, and what
//! is longer than a page goes on on the next.

mod halves;
mod pairs;
mod tables;

use std::sync::Arc;

use parley::{Alignment, BaseDirection, Language as Locale};

use super::{
    Block, Paper,
    composer::{Bookmark, Composer, HEIGHT, WIDTH},
    fonts,
    typesetting::{Block as Set, Ink, Lent, Style, Typesetter},
};
use crate::{failure::Result, languages::Language};
use tables::row_height;

const MARGIN: f32 = 62.0;
const FOOT: f32 = 58.0;
const GUTTER: f32 = 28.0;
const FULL: f32 = WIDTH - 2.0 * MARGIN;
const HALF: f32 = (FULL - GUTTER) / 2.0;
/// A label or a part's head wants this much room after it, or goes to the next page with what follows.
const COMPANY: f32 = 70.0;
/// Lines of a text that are kept together: neither its first nor its last stands alone.
const TOGETHER: usize = 3;

/// What is no taller is kept on one page.
const HALF_PAGE: f32 = (HEIGHT - MARGIN - FOOT) / 2.0;
/// Two signature boxes with what stands under them.
const SIGNATURES: f32 = 190.0;

const INK: Ink = Ink { r: 0x1e, g: 0x23, b: 0x20 };
const SOFT: Ink = Ink { r: 0x5d, g: 0x64, b: 0x5f };
const HAIRLINE: Ink = Ink { r: 0xe4, g: 0xdd, b: 0xd0 };
const COACH: Ink = Ink { r: 0x0f, g: 0x6b, b: 0x5c };
const COACHEE: Ink = Ink { r: 0xa8, g: 0x48, b: 0x1f };

struct Flow {
    composer: Composer,
    setter: Lent,
    locale: Option<Locale>,
    scale: f32,
    page: usize,
    /// In a part of its own, headings stand one level lower.
    in_part: bool,
    /// Where the next block begins, in points from the bottom of the page.
    y: f32,
}

/// Sets all blocks and writes the page numbers.
pub fn flow(paper: &Paper) -> Result<Composer> {
    let faces = fonts::faces();
    let mut composer = Composer::new(faces.clone());
    let page = composer.page();
    let locale = Locale::parse(paper.language.tag()).ok();
    let (setter, scale, y) = (Lent::take(faces), paper.scale, HEIGHT - MARGIN);
    let mut flow = Flow { composer, setter, locale, scale, page, in_part: false, y };
    flow.blocks(&paper.blocks)?;
    flow.page_numbers(paper)?;
    Ok(flow.composer)
}

impl Flow {
    fn style(&self, size: f32, weight: f32, ink: Ink) -> Style {
        Style {
            family: fonts::SERIF,
            size: size * self.scale,
            weight,
            italic: false,
            ink,
            line_height: 1.38,
            language: self.locale,
            // A right-to-left name in a left-to-right document stays beside its label.
            align: Alignment::Left,
            direction: BaseDirection::Auto,
        }
    }

    fn body(&self) -> Style {
        self.style(10.5, 400.0, INK)
    }

    fn spoken(&self) -> Style {
        Style { italic: true, ..self.style(11.0, 400.0, INK) }
    }

    /// What we compose around names: in the direction of the document.
    fn note(&self) -> Style {
        Style { direction: BaseDirection::Ltr, ..self.style(8.5, 400.0, SOFT) }
    }

    fn set(&mut self, text: &str, style: &Style, width: f32) -> Result<Arc<Set>> {
        self.setter.set(&Typesetter::clean(text), style, width)
    }

    fn blocks(&mut self, blocks: &[Block]) -> Result<()> {
        for (n, block) in blocks.iter().enumerate() {
            match block {
                Block::Heading(text) => {
                    let company = blocks.get(n + 1).map_or(Ok(0.0), |next| self.beginning(next))?;
                    self.heading(text, company)?;
                }
                other => self.block(other)?,
            }
        }
        Ok(())
    }

    /// The least of a block that a heading before it must not be parted from.
    fn beginning(&mut self, block: &Block) -> Result<f32> {
        let lines = |style: &Style| TOGETHER as f32 * style.size * style.line_height;
        Ok(match block {
            Block::Table(table) => {
                let rows = self.rows(table)?;
                let whole: f32 = rows.iter().map(|r| row_height(r)).sum();
                let first: f32 = rows.iter().take(2).map(|r| row_height(r)).sum();
                if whole < HALF_PAGE { whole } else { first }
            }
            Block::Signatures(_) => SIGNATURES,
            Block::Fact { .. } => 30.0,
            Block::NewPage | Block::In(..) => 0.0,
            _ => lines(&self.body()),
        })
    }

    fn block(&mut self, block: &Block) -> Result<()> {
        match block {
            Block::Title(text) => self.title(text),
            Block::Names(names) => self.names(names),
            Block::Part(text) => self.part(text),
            Block::Heading(text) => self.heading(text, 0.0),
            Block::Paragraph(text) => self.paragraph(text, &self.body(), "P", 0.0, 7.0),
            Block::Spoken(text) => self.paragraph(text, &self.spoken(), "P", 14.0, 7.0),
            Block::Note(text) => self.paragraph(text, &self.note(), "P", 0.0, 6.0),
            Block::Label(text) => {
                self.room(COMPANY);
                self.y -= 4.0;
                self.paragraph(text, &self.style(9.0, 600.0, SOFT), "P", 0.0, 2.0)
            }
            Block::List(items) => self.list(items),
            Block::Sides(sides) => self.sides(sides),
            Block::Table(table) => self.table(table),
            Block::Pairs(pairs) => self.pairs(pairs),
            Block::Signatures(signatures) => self.signatures(signatures),
            Block::Fact { label, value } => self.fact(label, value),
            Block::NewPage => {
                self.room(HEIGHT);
                Ok(())
            }
            Block::In(language, blocks) => self.within(*language, blocks),
        }
    }

    /// Blocks in another language: for hyphens, for screen readers, for the shapes of letters.
    fn within(&mut self, language: Language, blocks: &[Block]) -> Result<()> {
        let own = std::mem::replace(&mut self.locale, Locale::parse(language.tag()).ok());
        self.composer.speak(Some(language.tag()));
        let set = self.blocks(blocks);
        self.composer.speak(None);
        self.locale = own;
        set
    }

    /// A heading's tag, with its bookmark where it stands now.
    fn mark(&mut self, level: u8, title: &str) -> &'static str {
        let (title, page, y) = (Typesetter::clean(title), self.page, self.y);
        self.composer.outline.push(Bookmark { level, title, page, y });
        match level {
            1 => "H1",
            2 => "H2",
            _ => "H3",
        }
    }

    /// The level of headings here.
    fn level(&self) -> u8 {
        if self.in_part { 3 } else { 2 }
    }

    fn new_page(&mut self) {
        self.page = self.composer.page();
        self.y = HEIGHT - MARGIN;
    }

    /// Goes to a new page unless there is so much room left on this one; tells whether it did.
    fn room(&mut self, height: f32) -> bool {
        let short = self.y - height < FOOT && self.y < HEIGHT - MARGIN - 1.0;
        if short {
            self.new_page();
        }
        short
    }

    /// The mark (two halves that meet) and the title.
    fn title(&mut self, text: &str) -> Result<()> {
        self.composer.artifact(self.page);
        self.composer.fill(self.page, [MARGIN, self.y - 15.0, 7.2, 15.0], COACH);
        self.composer.fill(self.page, [MARGIN + 8.8, self.y - 15.0, 7.2, 15.0], COACHEE);
        self.composer.end(self.page);
        self.y -= 30.0;
        let style = Style { line_height: 1.2, ..self.style(24.0, 600.0, INK) };
        let tag = self.mark(1, text);
        self.paragraph(text, &style, tag, 0.0, 10.0)
    }

    /// The head of a part: evidence, a second language.
    fn part(&mut self, text: &str) -> Result<()> {
        self.room(COMPANY);
        self.in_part = true;
        let style = Style { line_height: 1.2, ..self.style(17.0, 600.0, INK) };
        let tag = self.mark(2, text);
        self.paragraph(text, &style, tag, 0.0, 8.0)
    }

    /// A heading, with room for so much of what follows it.
    fn heading(&mut self, text: &str, company: f32) -> Result<()> {
        let size = if self.in_part { 11.5 } else { 13.0 };
        let style = self.style(size, 600.0, INK);
        let set = self.set(text, &style, FULL)?;
        self.room(12.0 + set.height + 5.0 + company);
        if self.y < HEIGHT - MARGIN - 1.0 {
            self.y -= 12.0;
        }
        let tag = self.mark(self.level(), text);
        let node = self.composer.node(tag, 0);
        self.place(&set, node, MARGIN);
        self.y -= 5.0;
        Ok(())
    }

    fn paragraph(
        &mut self,
        text: &str,
        style: &Style,
        tag: &'static str,
        indent: f32,
        after: f32,
    ) -> Result<()> {
        let set = self.set(text, style, FULL - indent)?;
        let node = self.composer.node(tag, 0);
        self.place(&set, node, MARGIN + indent);
        self.y -= after;
        Ok(())
    }

    /// Places lines one under the other, on the next page too; neither the first nor the last line
    /// of a longer text stands alone.
    fn place(&mut self, set: &Set, node: usize, left: f32) {
        let lines = &set.lines;
        let mut next = 0;
        while next < lines.len() {
            let origin = self.y + lines[next].top;
            let fits = lines[next..].iter().take_while(|l| origin - l.bottom >= FOOT).count();
            let left_over = lines.len() - next - fits;
            let whole = next == 0 && lines.len() <= TOGETHER;
            let take = match (fits, left_over) {
                (n, 0) => n,
                _ if whole => 0,
                (n, 1) if n > 2 => n - 1,
                (1, _) if next == 0 => 0,
                (n, _) => n,
            };
            if take == 0 && self.y < HEIGHT - MARGIN - 1.0 {
                self.new_page();
                continue;
            }
            let take = take.max(1);
            self.composer.begin(self.page, node);
            for line in &lines[next..next + take] {
                self.composer.line(self.page, line, left, origin);
            }
            self.composer.end(self.page);
            self.y = origin - lines[next + take - 1].bottom;
            next += take;
            if next < lines.len() {
                self.new_page();
            }
        }
    }

    fn list(&mut self, items: &[String]) -> Result<()> {
        let list = self.composer.node("L", 0);
        let bullets = lopdf::dictionary! { "O" => "List", "ListNumbering" => "Disc" };
        self.composer.nodes[list].attributes = Some(bullets);
        for item in items {
            let set = self.set(item, &self.body(), FULL - 14.0)?;
            let dot = self.set("•", &self.body(), 14.0)?;
            // The bullet goes where its text begins.
            let lines = if set.lines.len() <= TOGETHER { set.lines.len() } else { 2 };
            self.room(set.lines.get(lines.saturating_sub(1)).map_or(0.0, |l| l.bottom));
            let entry = self.composer.node("LI", list);
            let (label, body) = (self.composer.node("Lbl", entry), self.composer.node("LBody", entry));
            self.composer.begin(self.page, label);
            self.composer.line(self.page, &dot.lines[0], MARGIN, self.y);
            self.composer.end(self.page);
            self.place(&set, body, MARGIN + 14.0);
            self.y -= 3.0;
        }
        self.y -= 4.0;
        Ok(())
    }

    fn fact(&mut self, label: &str, value: &str) -> Result<()> {
        self.room(30.0);
        self.paragraph(label, &self.style(8.5, 600.0, SOFT), "P", 0.0, 0.0)?;
        self.paragraph(value, &self.style(9.0, 400.0, INK), "P", 0.0, 6.0)
    }

    fn page_numbers(&mut self, paper: &Paper) -> Result<()> {
        let pages = self.composer.pages.len();
        for page in 0..pages {
            let right = Style { align: Alignment::Right, ..self.note() };
            let number =
                self.set(&(paper.page_label)(paper.language, page + 1, pages), &right, FULL * 0.3)?;
            let whose = if paper.subject.is_empty() { &paper.title } else { &paper.subject };
            let title = self.set(whose, &self.note(), FULL * 0.7)?;
            self.composer.artifact(page);
            self.composer.rule(page, (MARGIN, FOOT - 14.0), (MARGIN + FULL, FOOT - 14.0), 0.5, HAIRLINE);
            for line in title.lines.iter().take(1) {
                self.composer.line(page, line, MARGIN, FOOT - 18.0);
            }
            for line in &number.lines {
                self.composer.line(page, line, MARGIN + FULL * 0.7, FOOT - 18.0);
            }
            self.composer.end(page);
        }
        Ok(())
    }
}
