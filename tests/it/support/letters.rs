//! Letters as their readers find them.

use coachpact::mail::{letter::Letter, post::Posted};

use super::Site;

/// A letter that arrived.
#[derive(Clone, Debug)]
pub struct Arrived {
    pub letter: Letter,
}

impl From<Posted> for Arrived {
    fn from((letter, _): Posted) -> Self {
        Self { letter }
    }
}

impl Arrived {
    /// The path of the link in it that begins so.
    #[track_caller]
    pub fn link(&self, path: &str) -> String {
        let text = &self.letter.text;
        let at = text.find(path).unwrap_or_else(|| panic!("no link {path} in:\n{text}"));
        text[at..].split_whitespace().next().expect("a link").to_owned()
    }

    /// The six digits in it.
    #[track_caller]
    pub fn code(&self) -> String {
        let mut runs = self.letter.text.split(|c: char| !c.is_ascii_digit());
        let code = runs.rfind(|run| run.len() == 6);
        code.unwrap_or_else(|| panic!("no code in:\n{}", self.letter.text)).to_owned()
    }
}

impl Site {
    /// Every letter so far.
    pub fn letters(&self) -> Vec<Arrived> {
        self.posted.lock().expect("no holder panics").iter().cloned().map(Arrived::from).collect()
    }

    /// Letters of a kind to somebody.
    pub fn letters_to(&self, email: &str, kind: &str) -> Vec<Arrived> {
        let mut all = self.letters();
        all.retain(|a| a.letter.to.email == email && a.letter.kind.name() == kind);
        all
    }

    /// The newest letter of a kind to somebody, waited for and taken out of the pile.
    pub fn letter_to(&self, email: &str, kind: &str) -> Arrived {
        self.wait_for(&format!("a {kind} letter to {email}"), |site| {
            let mut pile = site.posted.lock().expect("no holder panics");
            let at = pile.iter().rposition(|(l, _)| l.to.email == email && l.kind.name() == kind)?;
            Some(Arrived::from(pile.remove(at)))
        })
    }
}
