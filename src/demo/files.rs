//! The files that come out of the demo.

use std::{cell::RefCell, fs, path::Path};

use super::{Stage, ZONE};
use crate::{
    agreements::{
        letters,
        store::{self as agreements, Agreement},
    },
    failure::{Failure, Result},
    ledger,
    mail::post::Posted,
    openings::{
        Opening,
        ad::{Ad, Channel, Tone},
        posting::Job,
        store as openings, wording,
    },
    organisation::Organisation,
    playbook::Playbook,
    reviews::store as reviews,
    trail,
};

/// The folder that everything is written to.
pub struct Files<'a> {
    out: &'a Path,
    written: RefCell<Vec<String>>,
}

impl<'a> Files<'a> {
    pub fn new(out: &'a Path) -> Result<Self> {
        fs::create_dir_all(out.join("mail"))
            .map_err(|e| Failure::settings(format!("The folder {} cannot be made: {e}.", out.display())))?;
        // Letters of an earlier run would stand between those of this one.
        for entry in fs::read_dir(out.join("mail"))? {
            let path = entry?.path();
            if path.extension().is_some_and(|e| e == "eml") {
                fs::remove_file(path)?;
            }
        }
        Ok(Self { out, written: RefCell::default() })
    }

    pub fn write(&self, name: &str, bytes: &[u8]) -> Result<()> {
        self.written.borrow_mut().push(name.to_owned());
        let path = self.out.join(name);
        fs::write(&path, bytes)
            .map_err(|e| Failure::settings(format!("{} cannot be written: {e}.", path.display())))
    }

    pub fn job_ad(&self, stage: &Stage, home: &Organisation, opening: &Opening, url: &str) -> Result<()> {
        let book = Playbook::built_in(stage.language);
        let ad = Ad::of(opening, &book, Channel::Careers, stage.language, Tone::Warm, url);
        self.write("job-ad.txt", ad.text().as_bytes())?;
        self.write("job-ad.md", ad.markdown().as_bytes())?;
        self.write("job-ad.html", ad.html().as_bytes())?;
        let publication = stage.db.read_now(|conn| openings::publication(conn, &opening.id))?;
        let publication = publication.ok_or_else(Failure::not_found)?;
        let posting = Job::of(opening, &publication, &home.name, &home.time_zone, url)?.posting();
        self.write("job-posting.json", serde_json::to_string_pretty(&posting)?.as_bytes())?;
        let report = wording::check(&format!("{}\n{}", opening.fields.summary, ad.text()), stage.language);
        self.write("wording.json", serde_json::to_string_pretty(&report)?.as_bytes())
    }

    pub fn agreement(&self, stage: &Stage, agreement: &Agreement, home: &Organisation) -> Result<()> {
        let [coach, _] = agreement.parties();
        let (pdf, chain, dated) = stage.db.read_now(|conn| {
            Ok((
                agreements::document_in_force(conn, agreement)?,
                trail::chain(conn, &agreement.id)?,
                reviews::dated(conn, stage.now(), agreement)?,
            ))
        })?;
        self.write("agreement.pdf", &pdf)?;
        let pair = stage.chores.sealer.pair(&home.name, stage.now())?;
        self.write("seal-certificate.pem", pair.leaf.certificate_pem()?.as_bytes())?;
        let ics = letters::reviews_ics(&dated, &coach, stage.now());
        self.write("reviews.ics", ics.as_bytes())?;
        self.write("trail.jsonl", trail::jsonl(&chain).as_bytes())
    }

    /// The promise ledger as the coach reads it, with how each promise was kept so far.
    pub fn ledger(&self, stage: &Stage, agreement: &Agreement) -> Result<()> {
        let [coach, _] = agreement.parties();
        let ledger = stage.db.read_now(|conn| ledger::of_party(conn, agreement, &coach))?;
        self.write("ledger.html", ledger::pages::standalone_html(&ledger, ZONE)?.as_bytes())?;
        self.write("ledger.json", serde_json::to_string_pretty(&ledger)?.as_bytes())
    }

    pub fn letters(&self, letters: &[Posted]) -> Result<()> {
        for (n, (letter, bytes)) in letters.iter().enumerate() {
            let local: String = letter.to.email.split('@').next().unwrap_or_default().to_owned();
            let plain = local.replace(|c: char| !c.is_ascii_alphanumeric(), "-");
            self.write(&format!("mail/{:03}-{}-{plain}.eml", n + 1, letter.kind.name()), bytes)?;
        }
        Ok(())
    }

    /// The names of all that was written, sorted.
    pub fn done(self) -> Vec<String> {
        let mut names = self.written.into_inner();
        names.sort_unstable();
        names
    }
}
