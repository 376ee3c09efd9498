//! Things in a wished state, made through the same functions that the pages call.

use std::sync::Arc;

use coachpact::{
    agreements::{
        Draft, Person,
        adoption::SignInput,
        codes,
        ending::{self, EndInput},
        negotiation::Desk,
        sealing::{self, Bench},
        sending,
        signing::{self, Origin},
        store::{self as agreements, Agreement},
        texts::Opener,
        versions::{self, Amendment},
    },
    db::Connection,
    failure::Result,
    home::example,
    interviews::{
        fairness,
        scorecard::{Card, Score},
        store::{self as interviews, Candidate, Interview, Planned},
    },
    languages::Language,
    openings::{Opening, store as openings},
    organisation,
    people::{
        Member, Side,
        parties::{self, Party},
    },
    playbook::{Playbook, store as playbook},
};
use jiff::civil::Date;

use super::{Browser, Site};

/// When agreements in tests start.
pub const START: Date = jiff::civil::date(2026, 12, 1);
const ZONE: &str = "Europe/Brussels";

impl Site {
    /// The playbook as it is now.
    pub fn playbook(&self) -> Arc<Playbook> {
        self.app.db.read_now(playbook::current).expect("a playbook")
    }

    /// An opening with all expectations that are offered; `coach` is its coach.
    pub fn opening(&self, by: &Member, coach: &str) -> Opening {
        self.opening_in(Language::En, by, coach)
    }

    pub fn opening_in(&self, language: Language, by: &Member, coach: &str) -> Opening {
        let now = self.now();
        let mut fields = example::opening(language, ZONE);
        coach.clone_into(&mut fields.coach.email);
        let (today, book) = (openings::today(now, ZONE), self.playbook());
        fields.expectations.retain(|key| book.offered().any(|e| e.key == *key));
        let fields = fields.check(today, ZONE, None, &book).expect("fields in order");
        self.app.db.write_now(|c| openings::create(c, now, by, fields)).expect("an opening")
    }

    pub fn published(&self, by: &Member, coach: &str) -> Opening {
        let (now, opening) = (self.now(), self.opening(by, coach));
        let url = format!("{}/jobs/{}", self.base, opening.slug);
        self.app.db.write_now(|c| openings::publish(c, now, by, &opening, &url)).expect("published");
        opening
    }

    pub fn candidate(&self, by: &Member, opening: &Opening) -> Candidate {
        let new = example::candidate().check("en", ZONE).expect("a candidate in order");
        let now = self.now();
        self.app.db.write_now(|c| interviews::add_candidate(c, now, by, opening, new)).expect("a candidate")
    }

    /// An interview of a candidate, scored by these members.
    pub fn interview(
        &self,
        by: &Member,
        candidate: &Candidate,
        opening: &Opening,
        scorers: &[&Member],
    ) -> Interview {
        let interviewers = scorers.iter().map(|m| (*m).clone()).collect();
        let (now, asked) = (self.now(), (candidate.name.as_str(), Language::En, 45));
        let planned = self.app.db.write_now(|c| {
            let script = fairness::script_for(c, now, by, opening, asked)?;
            interviews::plan(c, now, by, candidate, Planned { script, scheduled_at: None, interviewers })
        });
        planned.expect("an interview")
    }

    pub fn submit_card(&self, interview: &Interview, by: &Member) {
        let script = interview.script().expect("a script");
        let score = Score { score: "4".into(), evidence: "Heard it.".into() };
        let scores = script.scales().map(|s| (s.key.clone(), score.clone())).collect();
        let card = Card { scores, recommendation: "yes".into(), submit: true };
        let now = self.now();
        self.app.db.write_now(|c| interviews::save_card(c, now, interview, by, &card)).expect("a card");
    }

    pub fn draft(&self, opening: &Opening, candidate: &Candidate) -> Draft {
        self.draft_of(example::draft(opening, candidate, START))
    }

    /// A draft as the rules leave it.
    pub fn draft_of(&self, draft: Draft) -> Draft {
        let home = self.app.db.read_now(organisation::get).expect("an organisation");
        draft.check(openings::today(self.now(), ZONE), &home, &self.playbook()).expect("a draft in order")
    }

    pub fn drafted(&self, by: &Member, draft: &Draft) -> Agreement {
        let now = self.now();
        self.app.db.write_now(|c| agreements::create(c, now, by, draft)).expect("an agreement")
    }

    pub fn sent(&self, by: &Member, draft: &Draft) -> Agreement {
        let drafted = self.drafted(by, draft);
        let now = self.now();
        self.app
            .db
            .write_now(|c| sending::send(c, now, &self.app.secret, by, &drafted.id, None))
            .expect("a sent agreement")
    }

    /// An agreement sent from nothing but the example, by the administrator.
    pub fn sent_example(&self, by: &Member) -> Agreement {
        let opening = self.opening(by, "wout@northwind.example");
        let candidate = self.candidate(by, &opening);
        self.sent(by, &self.draft(&opening, &candidate))
    }

    /// Both sides of the newest version, the coach first.
    pub fn parties(&self, agreement: &Agreement) -> [Party; 2] {
        let found = self.found(agreement);
        found.parties_of(found.version()).map(Party::clone)
    }

    /// The agreement as it stands now.
    pub fn found(&self, agreement: &Agreement) -> Agreement {
        self.app.db.read_now(|c| agreements::find(c, &agreement.id)).expect("an agreement")
    }

    pub fn bench(&self) -> Bench<'_> {
        let app = &self.app;
        Bench { trial: false, ..Bench::of(&app.db, &app.clock, &app.secret, &app.sealer, &app.settings) }
    }

    /// Does something at a party's door, in one transaction.
    pub fn at_door<T>(
        &self,
        party: &Party,
        act: impl FnOnce(&mut Connection, &Desk) -> Result<T>,
    ) -> Result<T> {
        let (now, secret) = (self.now(), self.app.secret.clone());
        self.app.db.write_now(|c| act(c, &Desk { now, secret: &secret, party }))
    }

    /// One side agrees to the text as it stands, fully committed to each goal.
    pub fn agrees(&self, party: &Party) -> Agreement {
        let found = self.app.db.read_now(|c| agreements::find(c, &party.agreement)).expect("an agreement");
        let text = found.open_text().expect("a text");
        let hash = found.current.as_ref().expect("a text").hash.clone();
        let ratings = text.goals.iter().map(|g| (g.id.clone(), "5".to_owned())).collect();
        self.at_door(party, |c, desk| desk.approve(c, &hash, &ratings)).expect("agreed")
    }

    /// Both sides agree to the text as it stands.
    pub fn agreed(&self, agreement: &Agreement) -> Agreement {
        self.parties(agreement).iter().for_each(|party| drop(self.agrees(party)));
        self.found(agreement)
    }

    /// A code for a party, as its letter carries it.
    pub fn code(&self, party: &Party) -> String {
        let now = self.now();
        self.app.db.write_now(|c| codes::ask(c, now, &self.app.secret, party)).expect("a code");
        self.letter_to(&party.email, "code").code()
    }

    pub fn signs(&self, party: &Party) -> Agreement {
        let input = sign_input(&self.code(party), &party.name);
        signing::sign(&self.bench(), party, &input, &Origin::default()).expect("a signature")
    }

    /// Signs for one side, or for both, once both agree.
    pub fn signed(&self, agreement: &Agreement, sides: &[Side]) -> Agreement {
        let mut found = self.found(agreement);
        if sides.is_empty() {
            return found;
        }
        if found.signatures.is_empty() && found.approvals.len() < 2 {
            found = self.agreed(agreement);
        }
        for party in self.parties(agreement).iter().filter(|p| sides.contains(&p.side)) {
            found = self.signs(party);
        }
        found
    }

    /// Signed by both and sealed, without a timestamp whatever the settings.
    pub fn sealed(&self, agreement: &Agreement) -> Agreement {
        self.signed(agreement, &Side::BOTH);
        let bench = Bench { authority: None, ..self.bench() };
        sealing::stamp(&bench, &agreement.id).expect("sealed");
        self.found(agreement)
    }

    pub fn declined(&self, agreement: &Agreement, by: Side) {
        let party = self.parties(agreement)[usize::from(by == Side::Coachee)].clone();
        self.at_door(&party, |c, desk| versions::decline(c, desk, "Not like this.")).expect("declined");
    }

    /// The next version is open.
    pub fn amended(&self, agreement: &Agreement, by: &Member) {
        self.amends(agreement, by, None);
    }

    fn amends(&self, agreement: &Agreement, by: &Member, coach: Option<Person>) {
        let (now, secret) = (self.now(), &self.app.secret);
        let amendment = Amendment { reason: "A year has passed.".into(), coach };
        self.app
            .db
            .write_now(|c| versions::amend(c, now, secret, Opener::Member(by), &agreement.id, &amendment))
            .expect("a new version");
    }

    /// Somebody else is the coach, and both have signed.
    pub fn coach_replaced(&self, agreement: &Agreement, by: &Member) {
        let coach = Person {
            name: "Carla Maes".into(),
            email: "carla.maes@northwind.example".into(),
            language: "en".into(),
            time_zone: ZONE.into(),
            ..Person::default()
        };
        self.amends(agreement, by, Some(coach));
        self.sealed(agreement);
    }

    /// Notice was given by the organisation.
    pub fn ended(&self, agreement: &Agreement, by: &Member) {
        let (now, secret) = (self.now(), &self.app.secret);
        let input = EndInput { reason: "Noor moves on.".into(), ..EndInput::default() };
        self.app.db.write_now(|c| ending::end_by(c, now, secret, by, &agreement.id, &input)).expect("ended");
    }

    /// A browser in which a party's door stands open.
    pub fn door(&self, party: &Party) -> Browser {
        let now = self.now();
        let (_, session) = self
            .app
            .db
            .write_now(|c| {
                let link = parties::new_link(c, now, &self.app.secret, party)?;
                parties::open(c, now, &parties::link_token(&self.app.secret, &link))
            })
            .expect("an open door");
        let mut browser = Browser::new(&self.base);
        browser.carry("coachpact-door", &session);
        browser.get("/pact").is_ok();
        browser
    }

    pub fn document(&self, agreement: &Agreement) -> Vec<u8> {
        let found = self.found(agreement);
        self.app.db.read_now(|c| agreements::document_in_force(c, &found)).expect("a sealed document")
    }
}

/// What a party sends who types their name.
pub fn sign_input(code: &str, name: &str) -> SignInput {
    SignInput {
        code: code.to_owned(),
        consent: true,
        signed_name: name.to_owned(),
        signature_kind: "typed".into(),
        drawing: String::new(),
    }
}
