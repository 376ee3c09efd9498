//! What an ad should not carry, told by its shape: addresses and numbers of people, markup, and links that
//! hide where they lead. One pass over the bytes; nothing is read far ahead or back.

use std::ops::Range;

/// A shape, and the bytes where it stands.
pub type Trace = (Shape, Range<usize>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Email,
    Phone,
    Link,
    Markup,
}

impl Shape {
    pub const ALL: [Self; 4] = [Self::Email, Self::Phone, Self::Link, Self::Markup];

    /// As the lists name it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Email => "email",
            Self::Phone => "phone",
            Self::Link => "link",
            Self::Markup => "markup",
        }
    }
}

/// The longest name before an @, and the longest name of a host, in bytes.
const LONGEST: usize = 64;
/// How far a tag or a link may reach, and a number.
const TAG: usize = 300;
const DIALLED: usize = 40;
/// Before the @ of an office; these are nobody's own.
const OFFICES: &[&str] = &[
    "admin",
    "apply",
    "application",
    "applications",
    "bewerbung",
    "bewerbungen",
    "candidature",
    "candidatures",
    "career",
    "careers",
    "carriere",
    "contact",
    "cv",
    "emploi",
    "hello",
    "hiring",
    "hr",
    "info",
    "job",
    "jobs",
    "karriere",
    "kontakt",
    "office",
    "people",
    "personal",
    "personeel",
    "recruiting",
    "recruitment",
    "recrutement",
    "rekrutering",
    "rh",
    "selectie",
    "sollicitatie",
    "sollicitaties",
    "solliciteren",
    "talent",
    "team",
    "vacature",
    "vacatures",
    "work",
];
/// Short links, and private chats.
const HIDING: &[&str] = &[
    "bit.ly",
    "buff.ly",
    "chat.whatsapp.com",
    "cutt.ly",
    "goo.gl",
    "is.gd",
    "m.me",
    "ow.ly",
    "rb.gy",
    "rebrand.ly",
    "shorturl.at",
    "t.co",
    "t.me",
    "tiny.cc",
    "tinyurl.com",
    "wa.me",
];
/// Links that are programs.
const PROGRAMS: &[&str] = &["javascript", "vbscript", "data"];
/// Elements of HTML; other words between < and > are words.
const ELEMENTS: &[&str] = &[
    "a",
    "applet",
    "audio",
    "b",
    "base",
    "blockquote",
    "body",
    "br",
    "button",
    "code",
    "div",
    "em",
    "embed",
    "form",
    "frame",
    "h1",
    "h2",
    "h3",
    "h4",
    "head",
    "hr",
    "html",
    "i",
    "iframe",
    "img",
    "input",
    "li",
    "link",
    "math",
    "meta",
    "object",
    "ol",
    "option",
    "p",
    "pre",
    "script",
    "select",
    "source",
    "span",
    "strong",
    "style",
    "svg",
    "table",
    "td",
    "template",
    "textarea",
    "tr",
    "u",
    "ul",
    "video",
];

/// All of them, in the order of the text, none inside another.
pub fn all(text: &str) -> Vec<Trace> {
    let bytes = text.as_bytes();
    let mut found: Vec<Trace> = Vec::new();
    let mut at = 0;
    while at < bytes.len() {
        let trace = match bytes[at] {
            b'@' => email(bytes, at).map(|r| (Shape::Email, r)),
            b'<' => tag(bytes, at).map(|r| (Shape::Markup, r)),
            b':' | b'/' => link(bytes, at).map(|r| (Shape::Link, r)),
            b'+' | b'(' | b'0'..=b'9' => phone(bytes, at).map(|r| (Shape::Phone, r)),
            _ => None,
        };
        let digits = bytes[at].is_ascii_digit();
        at += 1;
        match trace {
            Some((shape, range)) if found.last().is_none_or(|(_, last)| last.end <= range.start) => {
                at = at.max(range.end);
                found.push((shape, range));
            }
            // A number is looked at once, from its first figure.
            _ if digits => at += count(&bytes[at..], |b| b.is_ascii_digit()),
            _ => {}
        }
    }
    found
}

fn count(bytes: &[u8], fits: impl Fn(&u8) -> bool) -> usize {
    bytes.iter().take_while(|b| fits(b)).count()
}

/// How many bytes before a place fit.
fn count_back(bytes: &[u8], to: usize, fits: impl Fn(&u8) -> bool) -> usize {
    bytes[..to].iter().rev().take(LONGEST).take_while(|b| fits(b)).count()
}

fn email(bytes: &[u8], at: usize) -> Option<Range<usize>> {
    let local = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'%' | b'+' | b'-');
    let from = at - count_back(bytes, at, local);
    let host = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-');
    let mut to = at + 1 + count(&bytes[at + 1..(at + 1 + LONGEST).min(bytes.len())], host);
    while to > at && matches!(bytes[to - 1], b'.' | b'-') {
        to -= 1;
    }
    let top = bytes[at + 1..to.max(at + 1)].rsplit(|b| *b == b'.').next()?;
    let whole =
        from < at && top.len() >= 2 && top.len() + 1 < to - at - 1 && top.iter().all(u8::is_ascii_alphabetic);
    let first = bytes[from..at].split(|b| !b.is_ascii_alphanumeric()).next().unwrap_or_default();
    let office = OFFICES.iter().any(|o| o.as_bytes().eq_ignore_ascii_case(first));
    (whole && !office).then_some(from..to)
}

/// An element, up to its end; one that is never closed up to the end of its name.
fn tag(bytes: &[u8], at: usize) -> Option<Range<usize>> {
    let slash = usize::from(bytes.get(at + 1) == Some(&b'/'));
    let from = at + 1 + slash;
    let name = count(&bytes[from..(from + LONGEST).min(bytes.len())], u8::is_ascii_alphanumeric);
    let known = ELEMENTS.iter().any(|e| e.as_bytes().eq_ignore_ascii_case(&bytes[from..from + name]));
    let behind = bytes.get(from + name).copied().unwrap_or(b'>');
    if !known || !(matches!(behind, b'>' | b'/') || behind.is_ascii_whitespace()) {
        return None;
    }
    let rest = &bytes[from + name..(from + name + TAG).min(bytes.len())];
    let end = rest.iter().position(|b| matches!(b, b'<' | b'>')).filter(|n| rest[*n] == b'>');
    // '<i think' is no element: one without an end has at least a name that only markup has.
    let to = end.map_or(from + name, |n| from + name + n + 1);
    (end.is_some() || name > 2).then_some(at..to)
}

/// At a colon a program, at a slash a host that hides what is behind it.
fn link(bytes: &[u8], at: usize) -> Option<Range<usize>> {
    let shown = |b: &u8| b.is_ascii_graphic() && !matches!(b, b'"' | b'<' | b'>');
    let from = |fits: fn(&u8) -> bool| at - count_back(bytes, at, fits);
    let end = || at + count(&bytes[at..(at + TAG).min(bytes.len())], shown);
    if bytes[at] == b':' {
        let from = from(u8::is_ascii_alphabetic);
        let program = PROGRAMS.iter().any(|p| p.as_bytes().eq_ignore_ascii_case(&bytes[from..at]));
        let data = bytes[from..at].eq_ignore_ascii_case(b"data");
        let is_page = || bytes[at + 1..].get(..5).is_some_and(|t| t.eq_ignore_ascii_case(b"text/"));
        return (program && (!data || is_page()) && end() > at + 1).then(|| from..end());
    }
    let from = from(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-'));
    let hides = HIDING.iter().any(|h| h.as_bytes().eq_ignore_ascii_case(&bytes[from..at]));
    (hides && end() > at + 1).then(|| from..end())
}

/// A number as it is dialled: with a plus, with a leading zero, or in American groups.
fn phone(bytes: &[u8], at: usize) -> Option<Range<usize>> {
    let before = at.checked_sub(1).map_or(b' ', |n| bytes[n]);
    if before.is_ascii_alphanumeric() || matches!(before, b'.' | b',' | b'/' | b'-') {
        return None;
    }
    let rest = &bytes[at..(at + DIALLED).min(bytes.len())];
    let number = &rest[..figures(rest)];
    let groups = number.split(|b| !b.is_ascii_digit()).map(<[u8]>::len).filter(|length| *length > 0);
    let groups: Vec<usize> = groups.collect();
    let count: usize = groups.iter().sum();
    let dialled = match number.iter().find(|b| !matches!(b, b'(' | b' ')) {
        Some(b'+') => (9..=15).contains(&count),
        Some(b'0') => (9..=12).contains(&count) && !is_date(&groups) && !number.starts_with(b"000"),
        _ => groups == [3, 3, 4],
    };
    let ends = rest.get(number.len()).is_none_or(|b| !b.is_ascii_alphanumeric());
    (dialled && ends).then_some(at..at + number.len())
}

/// Up to where figures go on: two signs between them are enough, behind more something else begins.
fn figures(rest: &[u8]) -> usize {
    let (mut length, mut signs) = (0, 0);
    for (n, byte) in rest.iter().enumerate() {
        match byte {
            b'0'..=b'9' => (length, signs) = (n + 1, 0),
            b'+' if n == 0 => {}
            b' ' | b'.' | b'-' | b'/' | b'(' | b')' if signs < 2 => signs += 1,
            _ => break,
        }
    }
    length
}

/// '01.12.2026', '2026-12-01', and hours such as '08 00 - 17 00'.
fn is_date(groups: &[usize]) -> bool {
    groups.starts_with(&[2, 2, 4]) || groups.starts_with(&[2, 2, 2, 2]) && groups.len() == 4
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(Shape, &str)> {
        all(text).into_iter().map(|(shape, range)| (shape, &text[range])).collect()
    }

    #[test]
    fn what_is_somebodys_own_is_found() {
        for (text, shape, what) in [
            ("Mail jan.peeters@northwind.example.", Shape::Email, "jan.peeters@northwind.example"),
            ("(J_P+x@a-b.example)", Shape::Email, "J_P+x@a-b.example"),
            ("Bel 0470 12 34 56, vandaag", Shape::Phone, "0470 12 34 56"),
            ("Tel. +32 (0)2 123 45 67.", Shape::Phone, "+32 (0)2 123 45 67"),
            ("Rufen Sie 030/1234567-89 an", Shape::Phone, "030/1234567-89"),
            ("Appelez le 01.23.45.67.89 !", Shape::Phone, "01.23.45.67.89"),
            ("call (555) 123-4567", Shape::Phone, "(555) 123-4567"),
        ] {
            assert_eq!(told(text), [(shape, what)], "{text}");
        }
    }

    #[test]
    fn figures_and_signs_are_not() {
        for text in [
            "Start on 01.12.2026 or 2026-12-01, 08.00 - 17.00, ref. 0012-34",
            "EUR 42,000 - 48,000 a year; 38/40 hours; 100 000 000 customers",
            "jobs@northwind.example or recruitment-be@northwind.example or HR@northwind.example",
            "an @ sign, a@b, @handle, me@, x@.example",
            "C++ (m/w/d) 3:2 24/7 https://northwind.example/jobs/1 and data: figures",
            "I <3 this, 1 < 2 > 0, x <y and z>, <i think",
            "",
        ] {
            assert!(told(text).is_empty(), "{text}: {:?}", told(text));
        }
    }

    #[test]
    fn markup_and_hiding_links_are_found() {
        let text = "Hi <script src=\"//x.example/a.js\">alert(1)</script> <IMG onerror=x> <iframe";
        let shapes: Vec<_> = told(text).into_iter().map(|(shape, what)| (shape, what.len())).collect();
        assert_eq!(
            shapes,
            [(Shape::Markup, 31), (Shape::Markup, 9), (Shape::Markup, 15), (Shape::Markup, 7)]
        );
        for text in ["https://bit.ly/3abc", "wa.me/32470123456", "JavaScript:alert(1)", "data:text/html,x"] {
            assert!(matches!(told(text).as_slice(), [(Shape::Link, _)]), "{text}: {:?}", told(text));
        }
    }

    /// Signs that lead nowhere, a megabyte of each.
    #[test]
    fn nothing_takes_long() {
        let begun = std::time::Instant::now();
        for sign in ["@", "<", "<a ", "a@", "0", "+1 ", "((", "/", ":", "é"] {
            assert!(all(&sign.repeat((1 << 20) / sign.len())).is_empty(), "{sign}");
        }
        assert!(begun.elapsed().as_secs() < 20, "{:?}", begun.elapsed());
    }
}
