//! Where a snippet goes and how long it is: limits, lengths and what each length is made of, as data. Pure.

use serde::{Deserialize, Serialize};

use crate::{languages::Language, people::Side};

/// Where the snippet goes. Limits are the channels' own, in characters unless said.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Channel {
    Careers,
    Linkedin,
    LinkedinPost,
    Indeed,
    X,
    Plain,
}

/// How long a snippet is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Length {
    /// One promise of each side, in one line.
    Line,
    /// Every promise in its short sentence.
    Short,
    /// Every promise whole: the part of an ad that is about coaching.
    #[default]
    Section,
    /// The whole ad, with what the work is.
    Full,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum Tone {
    #[default]
    Warm,
    Direct,
    Formal,
}

/// What a channel takes.
struct Terms {
    name: &'static str,
    least: usize,
    limit: Option<usize>,
    /// After how many characters a phone asks its reader to unfold the rest.
    fold: Option<usize>,
    lengths: &'static [Length],
    usual: Length,
    /// Promises always stand as lists under a heading, since readers there skim.
    skimmed: bool,
}

const PLAIN: Terms = Terms {
    name: "plain",
    least: 0,
    limit: None,
    fold: None,
    lengths: &Length::ALL,
    usual: Length::Section,
    skimmed: false,
};
const CAREERS: Terms = Terms { name: "careers", ..PLAIN };
const BOARD: &[Length] = &[Length::Short, Length::Section, Length::Full];
const INDEED: Terms = Terms { name: "indeed", lengths: BOARD, usual: Length::Full, skimmed: true, ..PLAIN };
const LINKEDIN: Terms = Terms { name: "linkedin", least: 100, limit: Some(25_000), ..INDEED };
const BRIEF: &[Length] = &[Length::Line, Length::Short];
const X: Terms = Terms { name: "x", limit: Some(280), lengths: BRIEF, usual: Length::Short, ..PLAIN };
const LINKEDIN_POST: Terms =
    Terms { name: "linkedin_post", limit: Some(3_000), fold: Some(140), skimmed: true, ..X };

impl Channel {
    pub const ALL: [Self; 6] =
        [Self::Careers, Self::Linkedin, Self::LinkedinPost, Self::Indeed, Self::X, Self::Plain];

    fn terms(self) -> &'static Terms {
        match self {
            Self::Careers => &CAREERS,
            Self::Linkedin => &LINKEDIN,
            Self::LinkedinPost => &LINKEDIN_POST,
            Self::Indeed => &INDEED,
            Self::X => &X,
            Self::Plain => &PLAIN,
        }
    }

    pub fn name(self) -> &'static str {
        self.terms().name
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|c| c.name() == name)
    }

    /// LinkedIn job description 25,000, post 3,000; X 280 weighted; the others have none.
    pub fn limit(self) -> Option<usize> {
        self.terms().limit
    }

    /// The least a channel takes (a LinkedIn job description: 100).
    pub fn least(self) -> usize {
        self.terms().least
    }

    pub fn fold(self) -> Option<usize> {
        self.terms().fold
    }

    pub fn skimmed(self) -> bool {
        self.terms().skimmed
    }

    /// The lengths it offers.
    pub fn lengths(self) -> &'static [Length] {
        self.terms().lengths
    }

    /// The length it has unless another is chosen: where the role has its own page or field, the section;
    /// where the description is all there is, the full ad.
    pub fn usual(self) -> Length {
        self.terms().usual
    }
}

impl Length {
    pub const ALL: [Self; 4] = [Self::Line, Self::Short, Self::Section, Self::Full];

    pub fn name(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Short => "short",
            Self::Section => "section",
            Self::Full => "full",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.name() == name)
    }
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

/// Which of an opening's snippets: each can be changed by hand on its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Choice {
    pub channel: Channel,
    pub language: Language,
    pub tone: Tone,
    pub length: Length,
}

impl Choice {
    /// The channel's usual length.
    pub fn usual(channel: Channel, language: Language, tone: Tone) -> Self {
        Self { channel, language, tone, length: channel.usual() }
    }

    /// What goes on the public page of an opening in this language.
    pub fn public(language: Language) -> Self {
        Self::usual(Channel::Careers, language, Tone::default())
    }

    /// What these names say; a name that is not known, or a length that the channel does not offer, becomes
    /// the usual.
    pub fn from_names([channel, language, tone, length]: [&str; 4], home: Language) -> Self {
        let channel = Channel::from_name(channel).unwrap_or(Channel::Careers);
        let offered = Length::from_name(length).filter(|l| channel.lengths().contains(l));
        Self {
            channel,
            language: language.parse().unwrap_or(home),
            tone: Tone::from_name(tone).unwrap_or_default(),
            length: offered.unwrap_or(channel.usual()),
        }
    }

    /// The same as the end of an address.
    pub fn query(self) -> String {
        let Self { channel, language, tone, length } = self;
        let [channel, tone, length] = [channel.name(), tone.name(), length.name()];
        format!("channel={channel}&tone={tone}&language={language}&length={length}")
    }

    /// Whether it is all one run of text.
    pub fn inline(self) -> bool {
        self.channel == Channel::X || self.length == Length::Line
    }

    /// What it is made of, in order.
    pub fn parts(self) -> &'static [&'static [Part]] {
        match (self.channel, self.length) {
            (Channel::X | Channel::LinkedinPost, Length::Line) => &[LINE, LINK],
            (Channel::X, _) => &[X_HOOK, FEW, LINK],
            (Channel::LinkedinPost, _) => &[POST_HOOK, SHORT, POST_CLOSE],
            (_, Length::Line) => &[LINE],
            (_, Length::Short) => &[SHORT],
            (channel, Length::Section) if channel.skimmed() => &[LISTED],
            (channel, Length::Full) if channel.skimmed() => &[ROLE, LISTED, FACTS],
            (_, Length::Section) => &[SECTION],
            (Channel::Plain, Length::Full) => &[TITLE, ROLE, SECTION, FACTS],
            (_, Length::Full) => &[ROLE, SECTION, FACTS],
        }
    }
}

/// A piece of a snippet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// A sentence of ours, in the tone that was chosen.
    Say(&'static str),
    Heading(Side),
    /// Promises of a side, in their whole sentences.
    Whole(Side),
    /// The same in their short sentences.
    Short(Side),
    /// As many short ones as there is room for, and one at least.
    Few(Side),
    Title,
    /// What the work is, as it was typed.
    Role,
    Facts,
    Link,
}

use Part::{Facts, Few, Heading, Link, Role, Say, Short, Title, Whole};
use Side::{Coach, Coachee};

const LINE: &[Part] = &[Say("line"), Few(Coach), Say("turn"), Few(Coachee)];
const FEW: &[Part] = &[Few(Coach), Say("turn"), Few(Coachee)];
const SHORT: &[Part] = &[Heading(Coach), Short(Coach), Heading(Coachee), Short(Coachee)];
const SECTION: &[Part] = &[Say("opening"), Whole(Coach), Say("return"), Whole(Coachee), Say("close")];
const LISTED: &[Part] = &[
    Say("opening"),
    Heading(Coach),
    Whole(Coach),
    Say("return"),
    Heading(Coachee),
    Whole(Coachee),
    Say("close"),
];
const TITLE: &[Part] = &[Title];
const ROLE: &[Part] = &[Role];
const FACTS: &[Part] = &[Facts, Say("apply")];
const X_HOOK: &[Part] = &[Say("x-hook")];
const POST_HOOK: &[Part] = &[Say("post-hook")];
const POST_CLOSE: &[Part] = &[Say("post-close")];
const LINK: &[Part] = &[Link];
