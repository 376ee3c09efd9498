//! A review that was held, on paper: what both said in two columns, and what they concluded. Each side gets it
//! in its own language; private notes are in none.

use jiff::civil::Date;

use super::{
    check_in::{Answers, Said},
    compare::{self, Compared},
    outcome::{Action, Outcome},
    outcomes::Concluded,
};
use crate::{
    agreements::{AgreedText, review_label},
    clock,
    failure::Result,
    interviews::script::page_label,
    languages::Language,
    paper::{self, Block, Name, Pair, Pairs, Paper},
    people::Side,
    playbook::Playbook,
    rhythm::Planned,
};

/// Letters of a promise that has no name of its own.
const SHORT: usize = 90;

/// What goes onto the sheet.
pub struct Held<'a> {
    pub text: &'a AgreedText,
    pub review: &'a Planned,
    /// What both said; none where they talked without having both checked in.
    pub both: Option<&'a [Answers; 2]>,
    pub concluded: &'a Concluded,
    /// As it was when they held it.
    pub book: &'a Playbook,
    /// In milliseconds since the epoch.
    pub at: i64,
}

/// How a sheet is made to fit on its page, from the first that does: how large letters are, and how many
/// characters are shown of a sentence.
const FITTING: [(f32, usize); 7] =
    [(1.0, WHOLE), (0.9, WHOLE), (0.82, WHOLE), (0.82, 150), (0.78, 100), (0.75, 60), (0.7, 30)];
const WHOLE: usize = usize::MAX;
/// Actions whose sentences are shorter stand one after the other.
const LISTED: usize = 100;

impl Held<'_> {
    /// The sheet as a PDF of one page: the same bytes every time.
    pub fn pdf(&self, l: Language) -> Result<Vec<u8>> {
        let outcome = self.concluded.read()?;
        let mut paper = Paper {
            title: self.title(l),
            author: self.text.organisation.name.clone(),
            subject: self.between(l),
            language: l,
            scale: 1.0,
            made_at: clock::from_ms(self.at),
            page_label,
            blocks: Vec::new(),
        };
        for (scale, most) in FITTING {
            paper.scale = scale;
            paper.blocks = self.blocks(l, &outcome, most);
            if paper::pages(&paper)? == 1 {
                break;
            }
        }
        Ok(paper::set(&paper, &[], None)?.bytes)
    }

    fn title(&self, l: Language) -> String {
        review_label(l, self.review.milestone)
    }

    fn between(&self, l: Language) -> String {
        let names = [("coach", self.name(Side::Coach)), ("coachee", self.name(Side::Coachee))];
        l.text_with("document-between", &names)
    }

    fn name(&self, side: Side) -> &str {
        &self.text.signatory(side).name
    }

    fn names(&self) -> [&str; 2] {
        Side::BOTH.map(|side| self.name(side))
    }

    /// Everything on the sheet, with sentences of so many characters at most.
    fn blocks(&self, l: Language, outcome: &Outcome, most: usize) -> Vec<Block> {
        let at = l.text_with("document-organisation", &[("organisation", &self.text.organisation.name)]);
        let role = |side: Side| l.text(&format!("document-the-{}", side.name()));
        let name = |side: Side| Name {
            role: role(side),
            name: self.name(side).to_owned(),
            about: self.text.signatory(side).title.clone(),
        };
        let mut blocks = vec![
            Block::Title(self.title(l)),
            Block::Names(Box::new(Side::BOTH.map(name))),
            Block::Note(format!("{at} · {}", l.date(self.review.date))),
        ];
        match self.both {
            Some(both) => blocks.push(self.side_by_side(l, both, most)),
            None => blocks.push(Block::Note(l.text("review-held-talked"))),
        }
        blocks.extend(self.conclusion(l, outcome, most));
        if most < WHOLE {
            blocks.push(Block::Note(l.text("review-held-shortened")));
        }
        blocks
    }

    /// Every promise and goal with what both said of it, and what each would change.
    fn side_by_side(&self, l: Language, both: &[Answers; 2], most: usize) -> Block {
        let promises = compare::promises(self.text, both).into_iter();
        let promises = promises.map(|c| pair(l, name_of(self.book, l, &c), &c, most));
        let label = l.text("document-goal");
        let goal = |c: &Compared| l.text_with("document-labelled", &[("label", &label), ("text", &c.text)]);
        let goals = compare::goals(self.text, both)
            .into_iter()
            .map(|c| pair(l, cut(&goal(&c), most.max(SHORT)), &c, most));
        let mut rows: Vec<_> = promises.chain(goals).collect();
        let said = both.each_ref().map(|a| cut(&a.change, most.saturating_mul(2)));
        if said.iter().any(|c| !c.is_empty()) {
            rows.push(Pair { about: l.text("review-change-head"), said, mark: String::new() });
        }
        Block::Pairs(Pairs { heads: self.names().map(str::to_owned), rows })
    }

    fn conclusion(&self, l: Language, outcome: &Outcome, most: usize) -> Vec<Block> {
        let mut blocks = vec![Block::Heading(l.text("review-outcome-head"))];
        if !outcome.said.is_empty() {
            blocks.push(Block::Paragraph(cut(&outcome.said, most.saturating_mul(3))));
        }
        let line = |a: &Action| Action { what: cut(&a.what, most), ..a.clone() }.line(l, self.names());
        let lines: Vec<_> = outcome.actions.iter().map(line).collect();
        match lines.is_empty() {
            true => {}
            false if most < LISTED => blocks.push(Block::Paragraph(lines.join(" · "))),
            false => blocks.push(Block::List(lines)),
        }
        let mut last = vec![l.text(&format!("review-course-{}-said", outcome.course))];
        if let Ok(next) = outcome.next_on.parse::<Date>() {
            last.push(l.text_with("review-next-said", &[("date", &l.date(next))]));
        }
        blocks.push(Block::Paragraph(last.join(" ")));
        blocks
    }
}

/// A promise's own name, or how it begins.
fn name_of(book: &Playbook, l: Language, compared: &Compared) -> String {
    let known = book.worded(l, &compared.expectation).map(|e| e.name.clone());
    known.unwrap_or_else(|| short(&compared.text))
}

fn pair(l: Language, about: String, compared: &Compared, most: usize) -> Pair {
    Pair {
        about,
        said: [&compared.coach, &compared.coachee].map(|said| score(l, said, most)),
        mark: if compared.apart { l.text("review-apart") } else { String::new() },
    }
}

/// '4 of 5: every week'.
fn score(l: Language, said: &Said, most: usize) -> String {
    if said.score.is_empty() {
        return l.text("review-not-asked");
    }
    let of = l.text_with("review-score", &[("score", &said.score)]);
    if said.words.is_empty() {
        return of;
    }
    l.text_with("document-labelled", &[("label", &of), ("text", &cut(&said.words, most))])
}

/// How a text begins.
pub fn short(text: &str) -> String {
    cut(text.lines().next().unwrap_or_default(), SHORT)
}

/// A text of so many characters at most, cut between words.
fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let cut: String = text.chars().take(most).collect();
    let words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{words}…")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_promise_is_cut_between_words() {
        assert_eq!(short("I listen.\nAlways."), "I listen.");
        let cut = short(&"word ".repeat(40));
        assert!(cut.ends_with("word…") && cut.chars().count() <= SHORT + 1, "{cut}");
    }

    #[test]
    fn a_score_stands_with_its_sentence() {
        let said = |score: &str, words: &str| Said { score: score.into(), words: words.into() };
        assert_eq!(score(Language::En, &said("4", "Every week."), WHOLE), "4 of 5: Every week.");
        assert_eq!(score(Language::En, &said("4", ""), WHOLE), "4 of 5");
    }
}
