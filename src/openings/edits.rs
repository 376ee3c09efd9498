//! A snippet that was changed by hand: which promises still stand in it, and which were edited away. Pure.
//!
//! A promise stands if its words stand in the text in one piece, whatever the case, spaces and signs between
//! them. It also stands if sentences of the text are closely alike: four in five of its words are there in
//! the same order, and these sentences say no other number, time, 'not' or 'perhaps' than the promise does.
//! Whatever else is missing is shown, and never refused: words are the writer's.

use std::{collections::HashMap, ops::Range};

use similar::{Algorithm, DiffOp, capture_diff_slices};

use super::ad::{Ad, Paragraph, Promise, Run};
use crate::{
    failure::{Message, Problems, Result},
    languages::Language,
};

/// More than any channel takes.
pub const MOST: usize = 30_000;

/// What somebody typed, as it is kept; `field` names it where it cannot be.
pub fn checked(field: &str, typed: &str) -> Result<String> {
    let mut p = Problems::default();
    let text = typed.replace("\r\n", "\n").trim().to_owned();
    if text.is_empty() {
        p.key(field, "error-required");
    } else if text.chars().any(|c| c.is_control() && c != '\n' && c != '\t') {
        p.key(field, "error-control");
    } else if text.chars().count() > MOST {
        p.add(field, Message::new("error-long").with("most", MOST));
    }
    p.finish(text)
}

/// The snippet with a text of somebody's own, in which the promises that still stand are marked.
pub fn by_hand(source: &Ad, text: &str) -> Ad {
    let reading = Reading::new(text, source.language);
    let stands = |p: Promise| Some(Mark { at: reading.find(&p.sentence)?, promise: p });
    let mut marks: Vec<Mark> = source.promises().into_iter().filter_map(stands).collect();
    marks.sort_by_key(|m| m.at.start);
    let paragraphs = blocks(text).into_iter().map(|at| paragraph(text, at, &marks)).collect();
    Ad { paragraphs, by_hand: Some(text.to_owned()), ..source.clone() }
}

/// The promises of the source that the edited text no longer tells.
pub fn edited_away(source: &Ad, edited: &Ad) -> Vec<Promise> {
    let kept = edited.promises();
    source.promises().into_iter().filter(|p| !kept.iter().any(|k| k.key == p.key)).collect()
}

/// Puts other words in the place of a span, which is counted in code points.
pub fn replaced(text: &str, span: &Range<usize>, instead: &str) -> String {
    let byte = |n: usize| text.char_indices().nth(n).map_or(text.len(), |(at, _)| at);
    format!("{}{instead}{}", &text[..byte(span.start)], &text[byte(span.end)..])
}

/// Where a promise stands in a text.
struct Mark {
    at: Range<usize>,
    promise: Promise,
}

/// A text read once, in which many promises are looked for.
struct Reading<'a> {
    text: &'a str,
    language: Language,
    words: Vec<Word>,
    /// Which words make each sentence.
    sentences: Vec<Range<usize>>,
}

struct Word {
    at: Range<usize>,
    folded: String,
    /// Which sentence of the text it belongs to.
    sentence: usize,
}

impl<'a> Reading<'a> {
    fn new(text: &'a str, language: Language) -> Self {
        let words = words(text);
        let mut sentences: Vec<Range<usize>> = Vec::new();
        for (n, word) in words.iter().enumerate() {
            match sentences.last_mut().filter(|s| words[s.start].sentence == word.sentence) {
                Some(sentence) => sentence.end = n + 1,
                None => sentences.push(n..n + 1),
            }
        }
        Self { text, language, words, sentences }
    }

    /// Where a promise stands, to the end of its sentence.
    fn find(&self, sentence: &str) -> Option<Range<usize>> {
        let wanted = words(sentence);
        let found = self.stands(&wanted).or_else(|| self.alike(&wanted))?;
        let (first, last) = (self.words.get(found.start)?, self.words.get(found.end.checked_sub(1)?)?);
        let stop = self.text[last.at.end..].chars().next().filter(|c| is_stop(*c));
        Some(first.at.start..last.at.end + stop.map_or(0, char::len_utf8))
    }

    /// The words of a promise in one piece.
    fn stands(&self, wanted: &[Word]) -> Option<Range<usize>> {
        let same = |here: &[Word]| here.iter().zip(wanted).all(|(a, b)| a.folded == b.folded);
        let start = self.words.windows(wanted.len().max(1)).position(same)?;
        Some(start..start + wanted.len())
    }

    /// The sentences that are most like a promise, if they are closely alike.
    fn alike(&self, wanted: &[Word]) -> Option<Range<usize>> {
        let run = self.likest(wanted)?;
        let here = &self.words[run.clone()];
        let (reach, shared) = in_order(wanted, here)?;
        let alike = shared * 5 >= wanted.len() * 4 && self.hinges(here) == self.hinges(wanted);
        alike.then_some(run.start + reach.start..run.start + reach.end)
    }

    /// The sentence, or few in a row, with most of the words that are wanted and fewest others.
    fn likest(&self, wanted: &[Word]) -> Option<Range<usize>> {
        let mut need: HashMap<&str, usize> = HashMap::new();
        for word in wanted {
            *need.entry(&word.folded).or_default() += 1;
        }
        let most = wanted.last()?.sentence + 2;
        let runs = (1..=most).flat_map(|n| self.sentences.windows(n).map(|w| w[0].start..w[w.len() - 1].end));
        runs.max_by_key(|run| {
            let here = &self.words[run.clone()];
            shared(&need, here) * 2_000 / (wanted.len() + here.len())
        })
    }

    /// The words on which a promise hinges, in the order of the alphabet.
    fn hinges<'w>(&self, words: &'w [Word]) -> Vec<&'w str> {
        let mut found = folded(words);
        found.retain(|word| hinge(word, self.language));
        found.sort_unstable();
        found
    }
}

fn folded(words: &[Word]) -> Vec<&str> {
    words.iter().map(|w| w.folded.as_str()).collect()
}

/// How many words stand here that are needed, each as often as it is needed.
fn shared(need: &HashMap<&str, usize>, here: &[Word]) -> usize {
    let mut have: HashMap<&str, usize> = HashMap::new();
    let needed = here.iter().filter(|word| {
        need.get(word.folded.as_str()).is_some_and(|most| {
            let n = have.entry(&word.folded).or_default();
            *n += 1;
            *n <= *most
        })
    });
    needed.count()
}

/// The words that stand in both, in the same order: where they reach in the second, and how many they are.
fn in_order(wanted: &[Word], here: &[Word]) -> Option<(Range<usize>, usize)> {
    let ops = capture_diff_slices(Algorithm::Myers, &folded(wanted), &folded(here));
    let same = ops.iter().filter_map(|op| match op {
        DiffOp::Equal { new_index, len, .. } => Some(*new_index..*new_index + *len),
        _ => None,
    });
    let stretches: Vec<Range<usize>> = same.collect();
    let reach = stretches.first()?.start..stretches.last()?.end;
    Some((reach, stretches.iter().map(|s| s.len()).sum()))
}

/// Words of letters and digits, folded; signs between them and marks nobody sees do not count.
fn words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let (mut sentence, mut open) = (0, false);
    for (start, c) in text.char_indices() {
        let end = start + c.len_utf8();
        if c.is_alphanumeric() || matches!(c, '\u{300}'..='\u{36f}') {
            match words.last_mut().filter(|_| open) {
                Some(word) => {
                    word.at.end = end;
                    word.folded.extend(c.to_lowercase());
                }
                None => words.push(Word { at: start..end, folded: c.to_lowercase().collect(), sentence }),
            }
            open = true;
        } else if !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}') {
            open = false;
            sentence += usize::from(is_stop(c) || c == '\n');
        }
    }
    words
}

fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…')
}

/// Whether a promise hinges on a word: how many, how often, not, perhaps.
fn hinge(word: &str, language: Language) -> bool {
    let words = match language {
        Language::En => ENGLISH,
        Language::Nl => DUTCH,
        Language::Fr => FRENCH,
        Language::De => GERMAN,
    };
    word.chars().any(char::is_numeric) || words.split_whitespace().any(|w| w == word)
}

/// The 't' is what is left of "don't" and its like.
const ENGLISH: &str = "no not never t cannot without nothing none hardly rarely seldom sometimes perhaps \
    may might could should try tries trying if unless one two three four five six seven eight nine ten \
    once twice half hour hours day days daily week weeks weekly fortnight month months monthly quarter \
    year years yearly";
const DUTCH: &str = "geen niet nooit zonder niets niemand zelden soms misschien kan kunnen mag zou zouden \
    probeert proberen als indien tenzij twee drie vier vijf zes zeven acht negen tien eenmaal tweemaal \
    halve half uur uren dag dagen dagelijks week weken wekelijks maand maanden maandelijks kwartaal jaar \
    jaren jaarlijks";
const FRENCH: &str = "ne n pas plus jamais aucun aucune sans rien personne rarement parfois peut peuvent \
    pourrait essaie essayer tente si sauf deux trois quatre cinq six sept huit neuf dix fois demi demie \
    heure heures jour jours quotidien semaine semaines hebdomadaire mois mensuel trimestre an ans année \
    années";
const GERMAN: &str = "nicht nie niemals kein keine keinen keinem keiner ohne nichts niemand selten \
    manchmal vielleicht kann können könnte darf sollte versucht versuchen wenn falls zwei drei vier fünf \
    sechs sieben acht neun zehn einmal zweimal halb halbe halben halber stunde stunden tag tage tagen \
    täglich woche wochen wöchentlich monat monate monaten monatlich quartal jahr jahre jahren jährlich";

/// The stretches of a text between empty lines.
fn blocks(text: &str) -> Vec<Range<usize>> {
    let mut at = 0;
    let mut found = Vec::new();
    for block in text.split("\n\n") {
        let inner = block.trim();
        let start = at + (block.len() - block.trim_start().len());
        if !inner.is_empty() {
            found.push(start..start + inner.len());
        }
        at += block.len() + 2;
    }
    found
}

/// What people put before each point of a list.
const BULLETS: [&str; 4] = ["• ", "- ", "* ", "– "];

fn paragraph(text: &str, at: Range<usize>, marks: &[Mark]) -> Paragraph {
    let mut start = at.start;
    let mut points = Vec::new();
    for line in text[at.clone()].split('\n') {
        let Some(bullet) = BULLETS.iter().find(|b| line.starts_with(**b)) else {
            return Paragraph::Written(runs(text, at, marks));
        };
        points.push(runs(text, start + bullet.len()..start + line.len(), marks));
        start += line.len() + 1;
    }
    Paragraph::Points(points)
}

/// A stretch of the text, cut where promises begin and end.
fn runs(text: &str, within: Range<usize>, marks: &[Mark]) -> Vec<Run> {
    let mut runs = Vec::new();
    let mut at = within.start;
    for mark in marks {
        let (start, end) = (mark.at.start.max(at), mark.at.end.min(within.end));
        if start >= end {
            continue;
        }
        if at < start {
            runs.push(Run::plain(&text[at..start]));
        }
        runs.push(Run { text: text[start..end].to_owned(), promise: Some(mark.promise.clone()) });
        at = end;
    }
    if at < within.end {
        runs.push(Run::plain(&text[at..within.end]));
    }
    runs
}

#[cfg(test)]
mod tests;
