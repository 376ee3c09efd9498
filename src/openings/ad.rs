//! The job-ad snippet: what the coach promises and what is asked in return, told for each channel
//! within its limit, as text, Markdown and HTML. It always tells both sides.

mod markup;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

pub use super::channels::{Channel, Choice, Length, Tone};
pub use markup::{broken, escape_html};

use super::{Opening, channels::Part, count::weighted};
use crate::{
    languages::Language,
    people::Side,
    playbook::{Expectation, Playbook},
};

/// A promise as the ad words it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, utoipa::ToSchema)]
pub struct Promise {
    pub key: String,
    pub side: Side,
    pub sentence: String,
}

/// One paragraph: running text, or the promises of one side.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Paragraph {
    Text(String),
    Heading(String),
    /// Sentences one after the other.
    Promises(Vec<Promise>),
    /// The same as a list.
    List(Vec<Promise>),
    /// What somebody wrote, with the promises that stand in it.
    Written(Vec<Run>),
    /// The same as a list.
    Points(Vec<Vec<Run>>),
}

/// Words that somebody wrote; those that carry a promise know which.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Run {
    pub text: String,
    pub promise: Option<Promise>,
}

impl Run {
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), promise: None }
    }
}

/// A snippet for one channel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ad {
    pub channel: Channel,
    pub language: Language,
    pub tone: Tone,
    #[serde(default)]
    pub length: Length,
    pub paragraphs: Vec<Paragraph>,
    /// The text as somebody left it, where it was changed by hand.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by_hand: Option<String>,
}

impl Ad {
    /// The snippet of an opening, worded by a playbook, in the channel's usual length; `url` is its public page.
    pub fn of(
        opening: &Opening,
        book: &Playbook,
        channel: Channel,
        language: Language,
        tone: Tone,
        url: &str,
    ) -> Self {
        Self::chosen(opening, book, Choice::usual(channel, language, tone), url)
    }

    /// The snippet of an opening as chosen.
    pub fn chosen(opening: &Opening, book: &Playbook, choice: Choice, url: &str) -> Self {
        let keys = &opening.fields.expectations;
        let sides = Side::BOTH.map(|side| book.chosen(choice.language, keys, side));
        Writer { opening, choice, url, sides }.fitting()
    }

    pub fn choice(&self) -> Choice {
        Choice { channel: self.channel, language: self.language, tone: self.tone, length: self.length }
    }

    /// Every promise the snippet carries, as it words them.
    pub fn promises(&self) -> Vec<Promise> {
        let mut all: Vec<Promise> = Vec::new();
        for paragraph in &self.paragraphs {
            match paragraph {
                Paragraph::Text(_) | Paragraph::Heading(_) => {}
                Paragraph::Promises(list) | Paragraph::List(list) => all.extend_from_slice(list),
                Paragraph::Written(runs) => carry(&mut all, runs),
                Paragraph::Points(points) => points.iter().for_each(|runs| carry(&mut all, runs)),
            }
        }
        all
    }

    pub fn text(&self) -> String {
        let join = if self.choice().inline() { " " } else { "\n\n" };
        self.by_hand.clone().unwrap_or_else(|| self.blocks(&markup::TEXT).join(join))
    }

    /// The text's length as the channel counts it.
    pub fn characters(&self) -> usize {
        let text = self.text();
        if self.channel == Channel::X { weighted(&text) } else { text.chars().count() }
    }

    pub fn fits(&self) -> bool {
        let n = self.characters();
        n >= self.channel.least() && self.channel.limit().is_none_or(|limit| n <= limit)
    }
}

/// Adds the promises that runs carry; one that goes on after a break is still one.
fn carry(all: &mut Vec<Promise>, runs: &[Run]) {
    for (promise, text) in runs.iter().filter_map(|r| Some((r.promise.as_ref()?, &r.text))) {
        match all.iter_mut().find(|p| p.key == promise.key) {
            Some(begun) => begun.sentence = format!("{} {text}", begun.sentence),
            None => all.push(Promise { sentence: text.clone(), ..promise.clone() }),
        }
    }
}

/// Writes one opening's snippet.
struct Writer<'a> {
    opening: &'a Opening,
    choice: Choice,
    url: &'a str,
    /// The chosen expectations, the coach's first.
    sides: [Vec<&'a Expectation>; 2],
}

/// What gives way so that both sides find room: nothing, then the title, then the longer promises.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Strain {
    None,
    Title,
    Promises,
}

impl Writer<'_> {
    /// As many promises as there is room for, taken from both sides in turn, so that neither is left out.
    fn fitting(&self) -> Ad {
        let [coach, coachee] = [0, 1].map(|n: usize| self.sides[n].len());
        if !self.choice.parts().concat().iter().any(|p| matches!(p, Part::Few(_))) {
            return self.ad(Strain::None, [coach, coachee]);
        }
        let (mut n, mut m) = (coach.min(1), coachee.min(1));
        let strains = [Strain::None, Strain::Title];
        let fits = |s: &Strain| self.ad(*s, [n, m]).fits();
        let strain = strains.into_iter().find(fits).unwrap_or(Strain::Promises);
        let room = |n, m| self.choice.length != Length::Line && self.ad(strain, [n, m]).fits();
        loop {
            if m < coachee && m <= n && room(n, m + 1) {
                m += 1;
            } else if n < coach && room(n + 1, m) {
                n += 1;
            } else if m < coachee && room(n, m + 1) {
                m += 1;
            } else {
                return self.ad(strain, [n, m]);
            }
        }
    }

    fn ad(&self, strain: Strain, few: [usize; 2]) -> Ad {
        let Choice { channel, language, tone, length } = self.choice;
        let parts = self.choice.parts().iter().copied().flatten();
        let paragraphs = parts.flat_map(|part| self.part(*part, strain, few)).collect();
        Ad { channel, language, tone, length, paragraphs, by_hand: None }
    }

    fn part(&self, part: Part, strain: Strain, few: [usize; 2]) -> Vec<Paragraph> {
        let l = self.choice.language;
        match part {
            Part::Say("x-hook") if strain >= Strain::Title => vec![Paragraph::Text(self.say("line"))],
            Part::Say(stem) => vec![Paragraph::Text(self.say(stem))],
            Part::Heading(side) => vec![Paragraph::Heading(self.say(&format!("heading-{}", side.name())))],
            Part::Whole(side) => vec![self.told(self.side(side).iter().map(whole).collect())],
            Part::Short(side) => vec![Paragraph::List(self.side(side).iter().map(short).collect())],
            Part::Few(side) => vec![Paragraph::Promises(self.few(side, strain, few))],
            Part::Title => vec![Paragraph::Written(vec![Run::plain(self.titled())])],
            Part::Role => self.role(),
            Part::Facts => vec![Paragraph::Points(facts(self.opening, l))],
            Part::Link => vec![Paragraph::Text(self.url.to_owned())],
        }
    }

    fn side(&self, side: Side) -> &[&Expectation] {
        &self.sides[usize::from(side == Side::Coachee)]
    }

    fn few(&self, side: Side, strain: Strain, few: [usize; 2]) -> Vec<Promise> {
        let mut all: Vec<_> = self.side(side).iter().map(short).collect();
        if strain == Strain::Promises {
            all.sort_by_key(|p| p.sentence.chars().count());
        }
        all.truncate(few[usize::from(side == Side::Coachee)]);
        all
    }

    /// A sentence of ours in the tone that was chosen.
    fn say(&self, stem: &str) -> String {
        let f = &self.opening.fields;
        let Choice { language, tone, .. } = self.choice;
        let city = place(self.opening, language);
        let apply = f.apply_url.trim_start_matches("mailto:");
        let apply = if apply.is_empty() { self.url } else { apply };
        let args = [("title", f.title.as_str()), ("city", &*city), ("url", self.url), ("apply", apply)];
        language.text_with(&format!("ad-{stem}-{}", tone.name()), &args)
    }

    fn titled(&self) -> String {
        format!("{}, {}", self.opening.fields.title, place(self.opening, self.choice.language))
    }

    /// What the work is and where the team goes, as they were typed.
    fn role(&self) -> Vec<Paragraph> {
        let f = &self.opening.fields;
        let typed = f.summary.split("\n\n").chain([f.vision.as_str()]).map(str::trim);
        typed.filter(|t| !t.is_empty()).map(|t| Paragraph::Written(vec![Run::plain(t)])).collect()
    }

    /// Three promises read well as prose; more of them as a list.
    fn told(&self, promises: Vec<Promise>) -> Paragraph {
        if promises.len() > 3 || self.choice.channel.skimmed() {
            Paragraph::List(promises)
        } else {
            Paragraph::Promises(promises)
        }
    }
}

fn promise(e: &Expectation, sentence: &str) -> Promise {
    Promise { key: e.key.clone(), side: e.side, sentence: sentence.to_owned() }
}

fn whole(e: &&Expectation) -> Promise {
    promise(e, &e.ad.full)
}

fn short(e: &&Expectation) -> Promise {
    promise(e, &e.ad.short)
}

fn place(opening: &Opening, language: Language) -> String {
    let city = &opening.fields.location.city;
    if city.is_empty() { language.text("ad-remote") } else { city.clone() }
}

/// What a reader asks next: where, how much work, with whom, for how much, until when.
fn facts(opening: &Opening, l: Language) -> Vec<Vec<Run>> {
    let f = &opening.fields;
    let city = place(opening, l);
    let both = f.remote && !f.location.city.is_empty();
    let place = if both { format!("{city}, {}", l.text("opening-also-home")) } else { city };
    let kind = l.text(&format!("employment-{}", f.employment_type.to_lowercase().replace('_', "-")));
    let titled = [f.coach.name.as_str(), f.coach.title.as_str()].into_iter().filter(|t| !t.is_empty());
    let coach = titled.collect::<Vec<_>>().join(", ");
    let closes = f.closes_on.parse().map(|d| l.date(d)).unwrap_or_default();
    [("place", place), ("kind", kind), ("coach", coach), ("pay", f.pay.say(l)), ("closes", closes)]
        .into_iter()
        .filter(|(_, value)| !value.is_empty())
        .map(|(fact, value)| vec![Run::plain(l.text_with(&format!("ad-fact-{fact}"), &[("value", &value)]))])
        .collect()
}
