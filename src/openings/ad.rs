//! The job-ad snippet: what the coach promises and what is asked in return, told for each channel
//! within its limit, as text, Markdown and HTML. It always tells both sides.

use serde::{Deserialize, Serialize};

use super::Opening;
use crate::{
    languages::Language,
    people::Side,
    playbook::{Expectation, Playbook},
};

/// Where the snippet goes. Limits are the channels' own, in characters unless said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    Careers,
    Linkedin,
    LinkedinPost,
    Indeed,
    X,
    Plain,
}

impl Channel {
    pub const ALL: [Self; 6] =
        [Self::Careers, Self::Linkedin, Self::LinkedinPost, Self::Indeed, Self::X, Self::Plain];

    pub fn name(self) -> &'static str {
        match self {
            Self::Careers => "careers",
            Self::Linkedin => "linkedin",
            Self::LinkedinPost => "linkedin_post",
            Self::Indeed => "indeed",
            Self::X => "x",
            Self::Plain => "plain",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.name() == name)
    }

    /// LinkedIn job description 25,000, post 3,000; X 280 weighted; the others have none.
    pub fn limit(self) -> Option<usize> {
        match self {
            Self::Linkedin => Some(25_000),
            Self::LinkedinPost => Some(3_000),
            Self::X => Some(280),
            Self::Careers | Self::Indeed | Self::Plain => None,
        }
    }

    /// The least a channel takes (a LinkedIn job description: 100).
    pub fn least(self) -> usize {
        if self == Self::Linkedin { 100 } else { 0 }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Default, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    #[default]
    Warm,
    Direct,
    Formal,
}

impl Tone {
    pub const ALL: [Self; 3] = [Self::Warm, Self::Direct, Self::Formal];

    pub fn name(self) -> &'static str {
        match self {
            Self::Warm => "warm",
            Self::Direct => "direct",
            Self::Formal => "formal",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|t| t.name() == name)
    }
}

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
    /// Sentences one after the other.
    Promises(Vec<Promise>),
    /// The same as a list.
    List(Vec<Promise>),
}

/// A snippet for one channel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Ad {
    pub channel: Channel,
    pub language: Language,
    pub tone: Tone,
    pub paragraphs: Vec<Paragraph>,
}

impl Ad {
    /// The snippet of an opening, worded by a playbook; `url` is its public page.
    pub fn of(
        opening: &Opening,
        book: &Playbook,
        channel: Channel,
        language: Language,
        tone: Tone,
        url: &str,
    ) -> Self {
        let keys = &opening.fields.expectations;
        let [coach, coachee] = Side::BOTH.map(|side| book.chosen(language, keys, side));
        let say = |part: &str| language.text(&format!("ad-{part}-{}", tone.name()));
        let with_title = |key: &str| {
            language.text_with(key, &[("title", &opening.fields.title), ("city", &place(opening, language))])
        };
        let text = |words: String| Paragraph::Text(words);
        let paragraphs = match channel {
            Channel::Careers | Channel::Plain => vec![
                text(say("opening")),
                told(full(&coach)),
                text(say("return")),
                told(full(&coachee)),
                text(say("close")),
            ],
            Channel::Linkedin | Channel::Indeed => vec![
                text(say("opening")),
                text(language.text("ad-coach-heading")),
                Paragraph::List(full(&coach)),
                text(say("return")),
                Paragraph::List(full(&coachee)),
                text(say("close")),
            ],
            Channel::LinkedinPost => vec![
                text(with_title("ad-post-hook")),
                text(language.text("ad-coach-heading")),
                Paragraph::List(short(&coach)),
                text(language.text("ad-coachee-heading")),
                Paragraph::List(short(&coachee)),
                text(language.text_with("ad-post-close", &[("url", url)])),
            ],
            Channel::X => brief(&coach, &coachee, &with_title("ad-x-hook"), url, language),
        };
        Self { channel, language, tone, paragraphs }
    }

    /// Every promise the snippet carries, as it words them.
    pub fn promises(&self) -> Vec<Promise> {
        self.paragraphs
            .iter()
            .flat_map(|p| match p {
                Paragraph::Text(_) => Vec::new(),
                Paragraph::Promises(list) | Paragraph::List(list) => list.clone(),
            })
            .collect()
    }

    pub fn text(&self) -> String {
        let join = if self.channel == Channel::X { " " } else { "\n\n" };
        self.blocks(|t| t.to_owned(), "• ").join(join)
    }

    pub fn markdown(&self) -> String {
        self.blocks(escape_markdown, "- ").join("\n\n")
    }

    pub fn html(&self) -> String {
        let paragraph = |p: &Paragraph| match p {
            Paragraph::Text(text) => format!("<p>{}</p>", escape_html(text)),
            Paragraph::Promises(list) => format!("<p>{}</p>", escape_html(&sentences(list))),
            Paragraph::List(list) => {
                let items: String =
                    list.iter().map(|p| format!("<li>{}</li>", escape_html(&p.sentence))).collect();
                format!("<ul>{items}</ul>")
            }
        };
        self.paragraphs.iter().map(paragraph).collect::<Vec<_>>().join("\n")
    }

    fn blocks(&self, escape: impl Fn(&str) -> String, bullet: &str) -> Vec<String> {
        let block = |p: &Paragraph| match p {
            Paragraph::Text(text) => escape(text),
            Paragraph::Promises(list) => escape(&sentences(list)),
            Paragraph::List(list) => {
                list.iter().map(|p| format!("{bullet}{}", escape(&p.sentence))).collect::<Vec<_>>().join("\n")
            }
        };
        self.paragraphs.iter().map(block).collect()
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

fn place(opening: &Opening, language: Language) -> String {
    let city = &opening.fields.location.city;
    if city.is_empty() { language.text("ad-remote") } else { city.clone() }
}

fn sentences(list: &[Promise]) -> String {
    list.iter().map(|p| p.sentence.as_str()).collect::<Vec<_>>().join(" ")
}

fn promise(e: &Expectation, sentence: &str) -> Promise {
    Promise { key: e.key.clone(), side: e.side, sentence: sentence.to_owned() }
}

/// Three promises read well as prose; more of them as a list.
fn told(promises: Vec<Promise>) -> Paragraph {
    if promises.len() > 3 { Paragraph::List(promises) } else { Paragraph::Promises(promises) }
}

fn full(chosen: &[&Expectation]) -> Vec<Promise> {
    chosen.iter().map(|e| promise(e, &e.ad.full)).collect()
}

fn short(chosen: &[&Expectation]) -> Vec<Promise> {
    chosen.iter().map(|e| promise(e, &e.ad.short)).collect()
}

/// As many short sentences as X takes, taken from both sides in turn, so that neither is left out.
fn brief(
    coach: &[&Expectation],
    coachee: &[&Expectation],
    hook: &str,
    url: &str,
    language: Language,
) -> Vec<Paragraph> {
    let turn = language.text("ad-x-return");
    let build = |n: usize, m: usize| {
        vec![
            Paragraph::Text(hook.to_owned()),
            Paragraph::Promises(short(&coach[..n])),
            Paragraph::Text(turn.clone()),
            Paragraph::Promises(short(&coachee[..m])),
            Paragraph::Text(url.to_owned()),
        ]
    };
    let fits = |n, m| {
        let ad = Ad { channel: Channel::X, language, tone: Tone::Warm, paragraphs: build(n, m) };
        ad.fits()
    };
    let (mut n, mut m) = (coach.len().min(1), coachee.len().min(1));
    loop {
        if m < coachee.len() && m <= n && fits(n, m + 1) {
            m += 1;
        } else if n < coach.len() && fits(n + 1, m) {
            n += 1;
        } else if m < coachee.len() && fits(n, m + 1) {
            m += 1;
        } else {
            return build(n, m);
        }
    }
}

/// X's own count: a web address is 23, most alphabets 1, the rest (emoji, CJK) 2.
pub fn weighted(text: &str) -> usize {
    let word = |w: &str| {
        let address = w.starts_with("https://") || w.starts_with("http://");
        if address { 23 } else { w.chars().map(weight).sum() }
    };
    text.split(' ').map(word).sum::<usize>() + text.matches(' ').count()
}

fn weight(c: char) -> usize {
    match u32::from(c) {
        0..=4351 | 8192..=8205 | 8208..=8223 | 8242..=8247 => 1,
        _ => 2,
    }
}

pub fn escape_html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

fn escape_markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '*' | '_' | '`' | '[' | ']' | '<' | '>' | '\\' | '#') {
            out.push('\\');
        }
        out.push(c);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn x_counts_as_x_does() {
        assert_eq!(weighted("abc"), 3);
        assert_eq!(weighted("see https://example.org/a/very/long/path?with=much"), 4 + 23);
        assert_eq!(weighted("日本"), 4);
        assert_eq!(weighted("’“”"), 3);
    }
}
