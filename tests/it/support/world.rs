//! Things in a wished state, made through the same functions that the pages call.

use coachpact::{
    agreements::{
        Draft,
        adoption::SignInput,
        codes, sending,
        signing::{self, Desk, Origin},
        store::{self as agreements, Agreement},
    },
    home::example,
    interviews::{
        scorecard::{Card, Score},
        script,
        store::{self as interviews, Candidate, Interview, Planned},
    },
    languages::Language,
    openings::{Opening, store as openings},
    organisation,
    people::{
        Member, Side,
        parties::{self, Party},
    },
};
use jiff::civil::Date;

use super::Site;

/// When agreements in tests start.
pub const START: Date = jiff::civil::date(2026, 12, 1);
const ZONE: &str = "Europe/Brussels";

impl Site {
    /// An opening with all twelve expectations; `coach` is its coach.
    pub fn opening(&self, by: &Member, coach: &str) -> Opening {
        self.opening_in(Language::En, by, coach)
    }

    pub fn opening_in(&self, language: Language, by: &Member, coach: &str) -> Opening {
        let now = self.now();
        let mut fields = example::opening(language, ZONE);
        coach.clone_into(&mut fields.coach.email);
        let fields = fields.check(openings::today(now, ZONE), ZONE, None).expect("fields in order");
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
        let script = script::script(opening, &candidate.name, Language::En, 45);
        let interviewers = scorers.iter().map(|m| (*m).clone()).collect();
        let planned = Planned { script, scheduled_at: None, interviewers };
        let now = self.now();
        self.app.db.write_now(|c| interviews::plan(c, now, by, candidate, planned)).expect("an interview")
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
        draft.check(openings::today(self.now(), ZONE), &home).expect("a draft in order")
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

    pub fn parties(&self, agreement: &Agreement) -> [Party; 2] {
        self.app.db.read_now(|c| parties::of_agreement(c, &agreement.id)).expect("two parties")
    }

    pub fn desk(&self) -> Desk<'_> {
        Desk {
            db: &self.app.db,
            clock: &self.app.clock,
            secret: &self.app.secret,
            sealer: &self.app.sealer,
            trial: false,
        }
    }

    /// A code for a party, as its letter carries it.
    pub fn code(&self, party: &Party) -> String {
        let now = self.now();
        self.app.db.write_now(|c| codes::ask(c, now, &self.app.secret, party)).expect("a code");
        self.letter_to(&party.email, "code").code()
    }

    pub fn signs(&self, party: &Party) -> Agreement {
        let input = sign_input(&self.code(party), &party.name);
        signing::sign(&self.desk(), party, &input, &Origin::default()).expect("a signature")
    }

    /// Signs for one side, or for both.
    pub fn signed(&self, agreement: &Agreement, sides: &[Side]) -> Agreement {
        let mut found = agreement.clone();
        for party in self.parties(agreement).iter().filter(|p| sides.contains(&p.side)) {
            found = self.signs(party);
        }
        found
    }

    pub fn document(&self, agreement: &Agreement) -> Vec<u8> {
        self.app.db.read_now(|c| agreements::document(c, &agreement.id)).expect("a sealed document")
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
