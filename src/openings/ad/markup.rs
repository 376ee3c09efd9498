//! One snippet as text, Markdown and HTML.

use super::{Ad, Paragraph, Promise, Run};

/// How text and Markdown put what a snippet is made of.
pub(super) struct Style {
    escape: fn(&str) -> String,
    heading: fn(String) -> String,
    bullet: &'static str,
}

pub(super) const TEXT: Style = Style { escape: str::to_owned, heading: |words| words, bullet: "• " };
const MARKDOWN: Style =
    Style { escape: escape_markdown, heading: |words| format!("**{words}**"), bullet: "- " };

impl Ad {
    pub fn markdown(&self) -> String {
        self.blocks(&MARKDOWN).join("\n\n")
    }

    pub fn html(&self) -> String {
        let item = |text: &str| format!("<li>{}</li>", broken(text));
        let list = |items: Vec<String>| format!("<ul>{}</ul>", items.concat());
        let paragraph = |p: &Paragraph| match p {
            Paragraph::Text(text) => format!("<p>{}</p>", broken(text)),
            Paragraph::Heading(text) => format!("<p><strong>{}</strong></p>", broken(text)),
            Paragraph::Promises(said) => format!("<p>{}</p>", broken(&sentences(said))),
            Paragraph::List(said) => list(said.iter().map(|p| item(&p.sentence)).collect()),
            Paragraph::Written(runs) => format!("<p>{}</p>", broken(&words(runs))),
            Paragraph::Points(points) => list(points.iter().map(|runs| item(&words(runs))).collect()),
        };
        self.paragraphs.iter().map(paragraph).collect::<Vec<_>>().join("\n")
    }

    pub(super) fn blocks(&self, style: &Style) -> Vec<String> {
        let point = |text: &str| format!("{}{}", style.bullet, (style.escape)(text));
        let block = |p: &Paragraph| match p {
            Paragraph::Text(text) => (style.escape)(text),
            Paragraph::Heading(text) => (style.heading)((style.escape)(text)),
            Paragraph::Promises(said) => (style.escape)(&sentences(said)),
            Paragraph::List(said) => said.iter().map(|p| point(&p.sentence)).collect::<Vec<_>>().join("\n"),
            Paragraph::Written(runs) => (style.escape)(&words(runs)),
            Paragraph::Points(points) => {
                points.iter().map(|runs| point(&words(runs))).collect::<Vec<_>>().join("\n")
            }
        };
        self.paragraphs.iter().map(block).collect()
    }
}

fn sentences(list: &[Promise]) -> String {
    list.iter().map(|p| p.sentence.as_str()).collect::<Vec<_>>().join(" ")
}

fn words(runs: &[Run]) -> String {
    runs.iter().map(|r| r.text.as_str()).collect()
}

/// HTML in which a new line stays one.
pub fn broken(text: &str) -> String {
    escape_html(text).replace('\n', "<br>")
}

pub fn escape_html(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// Signs that mean something in Markdown stand for themselves, and a new line stays one.
fn escape_markdown(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if matches!(c, '*' | '_' | '`' | '[' | ']' | '<' | '>' | '\\' | '#') {
            out.push('\\');
        }
        out.push_str(if c == '\n' { "  " } else { "" });
        out.push(c);
    }
    out
}
