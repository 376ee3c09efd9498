//! Two people work on one text: they propose, answer and ask, and sign only what both agree to.

use std::{collections::BTreeMap, sync::Barrier};

use coachpact::{
    agreements::{
        AgreedText, Draft, Goal,
        changes::{Change, ProposalInput},
        clauses::{self, Edition, EditionInput, TemplateClause},
        codes,
        differences::{Stretch, difference},
        goals,
        items::{Item, Part},
        places,
        proposals::{self, Proposal},
        signing::{self, Origin},
        store::Agreement,
        text::AgreedCommitment,
        texts,
    },
    db::schema::{approval, letter},
    failure::{Failure, Message, Result},
    languages::Language,
    people::{Side, parties::Party},
    trail,
};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};
use jiff::SignedDuration;
use proptest::prelude::*;
use serde_json::json;

use crate::support::{
    Backend, Site,
    actors::Program,
    world::{START, sign_input},
};

on_both_databases!(
    every_kind_of_part_is_changed_by_proposal_and_answer,
    the_notice_in_the_clause_is_the_one_that_holds,
    a_decline_needs_a_reason_that_the_proposer_reads,
    a_counter_takes_the_place_of_what_it_counters,
    nobody_answers_their_own_proposal_nor_one_twice,
    a_second_thought_replaces_ones_own_and_waits_for_the_others,
    signing_opens_when_both_agree_to_the_same_text,
    a_change_voids_what_was_agreed,
    an_earlier_text_that_comes_back_revives_no_agreement,
    agreeing_needs_the_newest_hash_nothing_open_and_every_rating,
    a_locked_clause_says_why_and_a_required_one_stays,
    each_side_keeps_a_promise,
    clauses_saved_later_leave_what_was_sent,
    the_second_of_two_editors_is_told,
    a_proposal_on_a_part_that_moved_comes_back_with_what_was_typed,
    a_proposal_that_was_overtaken_is_not_accepted,
    accepting_and_withdrawing_at_once_leave_one_answer,
    accepting_and_countering_at_once_leave_one_answer,
    accepting_twice_at_once_changes_the_text_once,
    agreeing_while_the_other_accepts_stands_on_no_old_text,
    agreeing_while_the_other_proposes_stands_on_the_present_text,
    ten_acts_are_told_in_one_letter_an_hour,
    what_no_longer_waits_is_not_sent,
    vague_goals_and_goals_of_one_side_are_pointed_out,
    a_question_goes_to_the_sender_and_to_nobody_else,
    a_second_language_keeps_the_words_that_were_agreed,
    a_place_whose_law_asks_for_another_language_is_warned_of,
    the_coach_proposes_by_program_and_nobody_for_the_coach,
);

pub const ADA: &str = "ada@northwind.example";
pub const COACH: &str = "wout@northwind.example";
pub const HIRE: &str = "noor.claes@example.org";
const EN: Language = Language::En;
const NOT_AGREED: (u16, &str) = (409, "error-not-agreed");

/// A site with one agreement that lies before both sides.
pub struct Two {
    pub site: Site,
    pub sent: Agreement,
    pub coach: Party,
    pub hire: Party,
}

impl Two {
    pub fn meet(backend: Backend) -> Self {
        Self::over(backend, |draft| draft)
    }

    /// Over a draft that was worded otherwise.
    pub fn over(backend: Backend, word: impl FnOnce(Draft) -> Draft) -> Self {
        let site = Site::ready(backend);
        let ada = site.admin();
        let opening = site.opening(&ada, COACH);
        let candidate = site.candidate(&ada, &opening);
        let draft = site.draft_of(word(site.draft(&opening, &candidate)));
        let sent = site.sent(&ada, &draft);
        Self::at(site, sent)
    }

    fn at(site: Site, sent: Agreement) -> Self {
        let [coach, hire] = site.parties(&sent);
        Self { site, sent, coach, hire }
    }

    /// The same two with another agreement.
    pub fn again(self) -> Self {
        let sent = self.site.sent_example(&self.site.admin());
        Self::at(self.site, sent)
    }

    pub fn found(&self) -> Agreement {
        self.site.found(&self.sent)
    }

    pub fn text(&self) -> AgreedText {
        self.found().open_text().expect("a text")
    }

    pub fn hash(&self) -> String {
        self.found().current.expect("a text").hash
    }

    fn proposed(&self) -> Vec<Proposal> {
        let version = self.found().version();
        let all = self.site.app.db.read_now(|c| proposals::proposals(c, &self.sent.id, version));
        all.expect("proposals")
    }

    fn answer(&self, to: &Proposal) -> Option<String> {
        let found = self.proposed().into_iter().find(|p| p.id == to.id).expect("the proposal");
        found.answer.map(|a| a.answer)
    }

    pub fn propose(&self, by: &Party, input: &ProposalInput) -> Result<Proposal> {
        self.site.at_door(by, |c, desk| desk.propose(c, input))
    }

    pub fn accept(&self, by: &Party, proposal: &Proposal) -> Result<()> {
        self.site.at_door(by, |c, desk| desk.accept(c, &proposal.id))
    }

    fn decline(&self, by: &Party, proposal: &Proposal, reason: &str) -> Result<()> {
        self.site.at_door(by, |c, desk| desk.decline_proposal(c, &proposal.id, reason))
    }

    fn withdraw(&self, by: &Party, proposal: &Proposal) -> Result<()> {
        self.site.at_door(by, |c, desk| desk.withdraw_proposal(c, &proposal.id))
    }

    fn say(&self, by: &Party, words: &str) {
        self.site.at_door(by, |c, desk| desk.say(c, "", "", words)).expect("said");
    }

    /// The hire proposes it, and the coach accepts.
    pub fn changes(&self, input: &ProposalInput) -> Change {
        let made = self.propose(&self.hire, input).expect("a proposal");
        self.accept(&self.coach, &made).expect("accepted");
        made.change
    }

    fn approve(&self, by: &Party, hash: &str, ratings: &BTreeMap<String, String>) -> Result<Agreement> {
        self.site.at_door(by, |c, desk| desk.approve(c, hash, ratings))
    }

    fn approvers(&self) -> Vec<String> {
        self.found().approvals.into_iter().map(|a| a.side).collect()
    }

    pub fn ask_code(&self, by: &Party) -> Result<()> {
        let now = self.site.now();
        self.site.app.db.write_now(|c| codes::ask(c, now, &self.site.app.secret, by))
    }

    /// Tries to sign with a code that was never sent.
    pub fn try_signing(&self, by: &Party) -> Result<Agreement> {
        let input = sign_input("123456", &by.name);
        signing::sign(&self.site.bench(), by, &input, &Origin::default())
    }

    #[track_caller]
    fn cannot_sign(&self, why: (u16, &'static str)) {
        for party in [&self.coach, &self.hire] {
            assert_eq!(refusal(self.ask_code(party)), why, "a code for {}", party.name);
            assert_eq!(refusal(self.try_signing(party)), why, "a signature of {}", party.name);
        }
    }

    /// No approval stands on an earlier text, each answer was given once, and the record holds.
    #[track_caller]
    fn is_sound(&self) {
        let (hash, id) = (self.hash(), &self.sent.id);
        let rows = self.site.app.db.read_now(|c| {
            let standing: Vec<String> = approval::table
                .filter(approval::agreement_id.eq(id))
                .filter(approval::withdrawn_at.is_null())
                .select(approval::text_hash)
                .load(c)?;
            Ok((standing, trail::chain(c, id)?))
        });
        let (standing, chain) = rows.expect("rows");
        assert!(standing.iter().all(|h| *h == hash), "{standing:?} on {hash}");
        assert_eq!(trail::first_break(&chain), None);
        let told = chain.iter().filter(|e| e.kind.starts_with("proposal.") && e.kind != "proposal.made");
        let answered = self.proposed().iter().filter(|p| p.answer.is_some()).count();
        assert_eq!(told.count(), answered, "one answer each");
    }
}

/// The status of a refusal, and the key of the sentence that says why.
pub fn refusal<T>(result: Result<T>) -> (u16, &'static str) {
    match result {
        Ok(_) => (200, "allowed"),
        Err(Failure::Invalid(problems)) => (422, problems[0].message.key),
        Err(failure) => (failure.status(), failure.message().key),
    }
}

/// Waits until every letter that is due has left.
pub fn delivered(site: &Site) {
    let now = site.now().as_millisecond();
    site.wait_for("letters that are due", |s| {
        let waiting: Vec<(Option<i64>, i32)> = s
            .app
            .db
            .read_now(|c| {
                let rows = letter::table.filter(letter::next_at.is_not_null());
                Ok(rows.select((letter::next_at, letter::attempts)).load(c)?)
            })
            .expect("letters");
        let due = waiting.iter().any(|(at, tries)| *tries > 0 || at.is_some_and(|at| at <= now));
        (!due).then_some(())
    });
}

/// Does two things at the same instant.
pub fn at_once<A: Send, B: Send>(one: impl FnOnce() -> A + Send, other: impl FnOnce() -> B + Send) -> (A, B) {
    let gate = Barrier::new(2);
    std::thread::scope(|scope| {
        let one = scope.spawn(|| {
            gate.wait();
            one()
        });
        let other = scope.spawn(|| {
            gate.wait();
            other()
        });
        (one.join().expect("no panic"), other.join().expect("no panic"))
    })
}

pub fn input(kind: &str, action: &str, item: &str) -> ProposalInput {
    ProposalInput { kind: kind.into(), action: action.into(), item: item.into(), ..ProposalInput::default() }
}

pub fn promise(item: &str, text: &str) -> ProposalInput {
    ProposalInput { text: text.into(), ..input("commitment", "change", item) }
}

pub fn goal(item: &str, title: &str) -> ProposalInput {
    ProposalInput { action: "change".into(), item: item.into(), ..new_goal(title) }
}

pub fn new_goal(title: &str) -> ProposalInput {
    ProposalInput {
        title: title.into(),
        measure: "A page about each".into(),
        due: "2027-04-01".into(),
        difficulty: "hard".into(),
        ..input("goal", "add", "")
    }
}

pub fn clause(item: &str, text: &str) -> ProposalInput {
    ProposalInput { title: "In our own words".into(), text: text.into(), ..input("clause", "change", item) }
}

fn ratings(given: &[(&str, &str)]) -> BTreeMap<String, String> {
    given.iter().map(|(goal, n)| ((*goal).to_owned(), (*n).to_owned())).collect()
}

fn every_kind_of_part_is_changed_by_proposal_and_answer(backend: Backend) {
    let two = Two::meet(backend);
    let notes = ProposalInput {
        side: "coachee".into(),
        text: "I write down what I learn.".into(),
        noticed_by: "my notes".into(),
        ..input("commitment", "add", "")
    };
    let hours =
        ProposalInput { action: "add".into(), item: String::new(), ..clause("", "No calls after six.") };
    let asks = [
        promise("c1", "I ring you twice a week."),
        notes,
        input("commitment", "strike", "c2"),
        goal("g1", "Know every shop by name"),
        new_goal("Give one tour of our product a week"),
        input("goal", "strike", "g2"),
        clause("feedback", "We speak plainly."),
        hours,
        input("clause", "strike", "preparation"),
        ProposalInput { value: "fortnightly".into(), ..input("one-on-one", "change", "") },
        ProposalInput { value: "30d 6m".into(), ..input("reviews", "change", "") },
    ];
    for (n, ask) in asks.iter().enumerate() {
        let (by, other) = if n % 2 == 0 { (&two.hire, &two.coach) } else { (&two.coach, &two.hire) };
        let (before, hash) = (two.text(), two.hash());
        let made = two.propose(by, ask).expect("a proposal");
        assert_eq!((two.hash(), made.change.action()), (hash.clone(), ask.action.as_str()), "{ask:?}");
        two.accept(other, &made).expect("accepted");
        assert_ne!(two.hash(), hash, "{ask:?}");
        assert_eq!(two.text().changes_since(&before), [made.change], "{ask:?}");
    }
    let text = two.text();
    let titles: Vec<_> = text.goals.iter().map(|g| (g.title.as_str(), g.from.as_str())).collect();
    let kept = [("Know every shop by name", "coach"), ("Give one tour of our product a week", "coachee")];
    assert_eq!(titles, kept, "whose idea it was stays");
    let learns = text.commitments_of(Side::Coachee).last().expect("a promise");
    assert_eq!(
        (learns.text.as_str(), learns.noticed_by.as_str()),
        ("I write down what I learn.", "my notes")
    );
    assert_eq!(text.item(Part::Commitment, "c2"), None);
    assert_eq!(text.item(Part::Clause, "preparation"), None);
    assert_eq!(text.clauses.last().map(|c| c.text.as_str()), Some("No calls after six."));
    assert_eq!((text.one_on_one.as_str(), text.rhythm().as_str()), ("fortnightly", "30d 6m"));
    two.is_sound();
}

fn the_notice_in_the_clause_is_the_one_that_holds(backend: Backend) {
    let two = Two::meet(backend);
    let notice = |days: &str| ProposalInput { value: days.into(), ..input("notice", "change", "") };
    assert_eq!(refusal(two.propose(&two.hire, &notice("soon"))), (422, "error-notice-days"));
    let says = |days: &str| {
        let text = two.text();
        text.clauses.iter().any(|c| c.key == "change" && c.text.contains(&format!("a notice of {days} days")))
    };
    assert!(says("14"));
    let made = two.propose(&two.hire, &notice("30")).expect("a proposal");
    two.accept(&two.coach, &made).expect("accepted");
    assert!(two.text().notice_days == 30 && says("30"));
    let signed = two.site.signed(&two.sent, &Side::BOTH);
    let today = jiff::civil::date(2026, 11, 23);
    let earliest = coachpact::agreements::ending::earliest(&signed, today).expect("a day");
    assert_eq!(earliest, jiff::civil::date(2026, 12, 23));
}

fn promised(text: &str) -> Option<Item> {
    Some(Item::Commitment(AgreedCommitment {
        id: "c1".into(),
        side: Side::Coach,
        expectation: String::new(),
        text: text.into(),
        noticed_by: String::new(),
    }))
}

fn told(before: &str, after: &str) -> Vec<Stretch> {
    difference(&Change { before: promised(before), after: promised(after) }, EN)
}

/// What a difference says of one side: what stayed, and what went or came.
fn read(stretches: &[Stretch], op: &str) -> String {
    stretches.iter().filter(|s| s.op == "same" || s.op == op).map(|s| s.text.as_str()).collect()
}

fn only(stretches: &[Stretch], op: &str) -> String {
    stretches.iter().filter(|s| s.op == op).map(|s| s.text.as_str()).collect()
}

#[test]
fn a_difference_names_the_words_that_changed() {
    let found = told("I talk with you every week.", "I talk with you every single day.");
    assert_eq!(
        (only(&found, "gone"), only(&found, "new")),
        ("week".into(), "single day".into()),
        "{found:?}"
    );
    let struck = difference(&Change { before: promised("I talk with you."), after: None }, EN);
    assert_eq!(struck, [Stretch { op: "gone", text: "I talk with you.".into() }]);
    let added = difference(&Change { before: None, after: promised("I talk with you.") }, EN);
    assert_eq!(added, [Stretch { op: "new", text: "I talk with you.".into() }]);
}

fn word() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ab]{1,2}",
        "[а-в]{1,2}",
        Just(" ".to_owned()),
        Just("  ".to_owned()),
        Just("\n".to_owned()),
        Just(".".to_owned()),
        Just("👍🏽".to_owned()),
    ]
}

/// The words with some put in and some taken out.
fn edited(words: &[String], edits: &[(usize, Option<String>)]) -> Vec<String> {
    let mut words = words.to_vec();
    for (at, edit) in edits {
        let at = at % (words.len() + 1);
        match edit {
            Some(word) => words.insert(at, word.clone()),
            None if at < words.len() => drop(words.remove(at)),
            None => {}
        }
    }
    words
}

proptest! {
    #[test]
    fn a_difference_holds_both_texts_whole(
        words in prop::collection::vec(word(), 0..20),
        edits in prop::collection::vec((0usize..20, prop::option::of(word())), 0..8),
    ) {
        let (before, after) = (words.concat(), edited(&words, &edits).concat());
        let found = told(&before, &after);
        prop_assert_eq!(read(&found, "gone"), before);
        prop_assert_eq!(read(&found, "new"), after);
        prop_assert!(found.iter().all(|s| !s.text.is_empty()), "{:?}", found);
        prop_assert!(found.windows(2).all(|w| w[0].op != w[1].op), "{:?}", found);
    }
}

fn a_decline_needs_a_reason_that_the_proposer_reads(backend: Backend) {
    let two = Two::meet(backend);
    let made = two.propose(&two.hire, &goal("g1", "Know every shop by name")).expect("a proposal");
    let hash = two.hash();
    assert_eq!(refusal(two.decline(&two.coach, &made, "  ")), (422, "error-reason-required"));
    assert_eq!(two.answer(&made), None);
    two.decline(&two.coach, &made, "Forty shops are too many.").expect("declined");
    assert_eq!(two.answer(&made).as_deref(), Some("declined"));
    assert_eq!(two.hash(), hash, "a decline changes nothing");
    two.site.door(&two.hire).get("/pact").is_ok().says("Forty shops are too many.");
}

fn a_counter_takes_the_place_of_what_it_counters(backend: Backend) {
    let two = Two::meet(backend);
    let first = two.propose(&two.hire, &goal("g1", "Know every shop by name")).expect("a proposal");
    let less = ProposalInput { counters: first.id.clone(), ..goal("g1", "Know ten shops by name") };
    let counter = two.propose(&two.coach, &less).expect("a counter");
    assert_eq!(two.answer(&first).as_deref(), Some("countered"));
    assert_eq!(counter.counters.as_ref(), Some(&first.id));
    let late = (409, "error-proposal-answered");
    assert_eq!(refusal(two.accept(&two.coach, &first)), late);
    assert_eq!(refusal(two.propose(&two.coach, &less)), late);
    assert_eq!(refusal(two.accept(&two.coach, &counter)), (409, "error-proposal-own"));
    two.accept(&two.hire, &counter).expect("accepted");
    assert_eq!(two.text().goals[0].title, "Know ten shops by name");
    let new = ProposalInput { action: "add".into(), ..clause("", "No calls after six.") };
    let strike = input("clause", "strike", "preparation");
    for (ask, action) in [(&new, "add"), (&strike, "change")] {
        let asked = two.propose(&two.hire, ask).expect("a proposal");
        let other = ProposalInput { counters: asked.id.clone(), ..clause("", "No calls after eight.") };
        let counter = two.propose(&two.coach, &other).expect("a counter");
        assert_eq!((counter.change.action(), &counter.change.before), (action, &asked.change.before));
        two.accept(&two.hire, &counter).expect("accepted");
    }
    two.is_sound();
}

fn nobody_answers_their_own_proposal_nor_one_twice(backend: Backend) {
    let two = Two::meet(backend);
    let ask = goal("g1", "Know every shop by name");
    let made = two.propose(&two.hire, &ask).expect("a proposal");
    let own = (409, "error-proposal-own");
    let counter = ProposalInput { counters: made.id.clone(), ..ask };
    assert_eq!(refusal(two.accept(&two.hire, &made)), own);
    assert_eq!(refusal(two.decline(&two.hire, &made, "No.")), own);
    assert_eq!(refusal(two.propose(&two.hire, &counter)), own);
    assert_eq!(refusal(two.withdraw(&two.coach, &made)), (403, "error-forbidden"));
    assert_eq!(two.answer(&made), None);
    two.withdraw(&two.hire, &made).expect("withdrawn");
    let twice = (409, "error-proposal-answered");
    assert_eq!(refusal(two.accept(&two.coach, &made)), twice);
    assert_eq!(refusal(two.decline(&two.coach, &made, "Too late.")), twice);
    assert_eq!(refusal(two.propose(&two.coach, &counter)), twice);
    assert_eq!(refusal(two.withdraw(&two.hire, &made)), twice);
    assert_eq!(two.answer(&made).as_deref(), Some("withdrawn"));
    let unknown = Proposal { id: "0".into(), ..made };
    assert_eq!(refusal(two.accept(&two.coach, &unknown)), (404, "error-not-found"));
    two.is_sound();
}

fn a_second_thought_replaces_ones_own_and_waits_for_the_others(backend: Backend) {
    let two = Two::meet(backend);
    let said = two.text().commitments[0].clone();
    let same = ProposalInput { noticed_by: said.noticed_by, ..promise("c1", &said.text) };
    assert_eq!(refusal(two.propose(&two.hire, &same)), (422, "error-proposal-same"));
    let first = two.propose(&two.hire, &promise("c1", "I ring you twice a week.")).expect("a proposal");
    let other = promise("c1", "I ring you when I can.");
    assert_eq!(refusal(two.propose(&two.coach, &other)), (409, "error-proposal-open"));
    let second = two.propose(&two.hire, &promise("c1", "I ring you every day.")).expect("a proposal");
    assert_eq!(two.answer(&first).as_deref(), Some("withdrawn"));
    assert_eq!(two.answer(&second), None);
    two.is_sound();
}

fn signing_opens_when_both_agree_to_the_same_text(backend: Backend) {
    let two = Two::meet(backend);
    two.cannot_sign(NOT_AGREED);
    two.site.agrees(&two.coach);
    two.cannot_sign(NOT_AGREED);
    two.site.agrees(&two.hire);
    two.ask_code(&two.coach).expect("a code");
    two.site.signs(&two.hire);
    assert_eq!(two.found().signatures.len(), 1);
}

fn a_change_voids_what_was_agreed(backend: Backend) {
    let two = Two::meet(backend);
    two.site.agreed(&two.sent);
    let made = two.propose(&two.hire, &goal("g1", "Know every shop by name")).expect("a proposal");
    assert_eq!(two.approvers(), ["coach"], "whoever proposes agrees no longer");
    two.cannot_sign(NOT_AGREED);
    two.accept(&two.coach, &made).expect("accepted");
    assert!(two.approvers().is_empty());
    two.cannot_sign(NOT_AGREED);
    two.site.agreed(&two.sent);
    assert_eq!(two.approvers(), ["coach", "coachee"]);
    two.site.at_door(&two.coach, |c, desk| desk.take_back(c)).expect("taken back");
    assert_eq!(two.approvers(), ["coachee"]);
    two.cannot_sign(NOT_AGREED);
    two.site.agrees(&two.coach);
    two.ask_code(&two.hire).expect("a code");
    two.is_sound();
}

fn an_earlier_text_that_comes_back_revives_no_agreement(backend: Backend) {
    let two = Two::meet(backend);
    two.site.agreed(&two.sent);
    let (first, said) = (two.hash(), two.text().commitments[0].clone());
    two.changes(&promise("c1", "I ring you twice a week."));
    two.changes(&ProposalInput { noticed_by: said.noticed_by, ..promise("c1", &said.text) });
    assert_eq!(two.hash(), first, "to the letter");
    assert!(two.approvers().is_empty());
    two.cannot_sign(NOT_AGREED);
    two.site.agrees(&two.coach);
    two.cannot_sign(NOT_AGREED);
}

fn agreeing_needs_the_newest_hash_nothing_open_and_every_rating(backend: Backend) {
    let two = Two::meet(backend);
    let (old, fours) = (two.hash(), ratings(&[("g1", "4"), ("g2", "4")]));
    let made = two.propose(&two.hire, &goal("g1", "Know every shop by name")).expect("a proposal");
    assert_eq!(refusal(two.approve(&two.coach, &old, &fours)), (409, "error-open-proposals"));
    two.accept(&two.coach, &made).expect("accepted");
    assert_eq!(refusal(two.approve(&two.coach, &old, &fours)), (409, "error-text-moved"));
    let hash = two.hash();
    for wrong in ["", "0", "6", "-1", "3.5", "high"] {
        let given = ratings(&[("g1", "4"), ("g2", wrong)]);
        assert_eq!(refusal(two.approve(&two.coach, &hash, &given)), (422, "error-ratings"), "{wrong}");
    }
    let one = ratings(&[("g1", "4")]);
    assert_eq!(refusal(two.approve(&two.coach, &hash, &one)), (422, "error-ratings"));
    assert!(two.approvers().is_empty());
    let given = ratings(&[("g1", "1"), ("g2", " 5 ")]);
    for _ in 0..2 {
        let found = two.approve(&two.coach, &hash, &given).expect("agreed");
        assert_eq!(found.approvals.len(), 1, "once");
        assert_eq!(found.approvals[0].ratings, r#"{"g1":1,"g2":5}"#);
    }
}

/// Saves the built-in clauses, worded otherwise, as an edition after `version`.
fn save_clauses(site: &Site, version: &str, word: impl Fn(&mut TemplateClause)) -> Result<Edition> {
    let mut typed = Edition::built_in(EN).clauses;
    typed.iter_mut().for_each(word);
    let input = EditionInput { language: "en".into(), version: version.into(), clauses: typed };
    let (now, ada) = (site.now(), site.admin());
    site.app.db.write_now(|c| clauses::save(c, now, &ada, &input))
}

fn a_locked_clause_says_why_and_a_required_one_stays(backend: Backend) {
    const WHY: &str = "Our works council agreed to these very words.";
    let site = Site::ready(backend);
    let saved = save_clauses(&site, "0", |c| match c.key.as_str() {
        "feedback" => (c.locked, c.why) = (true, WHY.to_owned()),
        "logistics" => c.required = true,
        _ => {}
    });
    assert_eq!(saved.expect("an edition").version, 1);
    let sent = site.sent_example(&site.admin());
    let two = Two::at(site, sent);
    let locked = Message::new("error-clause-locked").with("why", WHY);
    for ask in [clause("feedback", "Only praise."), input("clause", "strike", "feedback")] {
        assert_eq!(two.propose(&two.hire, &ask).expect_err("it is locked").message(), locked);
    }
    let strike = |key: &str| two.propose(&two.hire, &input("clause", "strike", key));
    assert_eq!(refusal(strike("logistics")), (409, "error-clause-required"));
    two.changes(&clause("logistics", "We talk in the garden."));
    assert_eq!(refusal(strike("logistics")), (409, "error-clause-required"), "worded anew, still required");
    strike("disagreement").expect("neither locked nor required");
    two.site.door(&two.hire).get("/pact").is_ok().says(WHY);
}

/// A draft with no more than so many promises of each side.
fn with_promises(draft: Draft, coach: usize, coachee: usize) -> Draft {
    let of = |side: &'static str, n: usize| {
        draft.commitments.iter().filter(move |c| c.side == side).take(n).cloned()
    };
    let commitments = of("coach", coach).chain(of("coachee", coachee)).collect();
    Draft { commitments, ..draft }
}

fn each_side_keeps_a_promise(backend: Backend) {
    let two = Two::over(backend, |draft| with_promises(draft, 2, 1));
    let last = (409, "error-last-promise");
    let strike = |key: &str| two.propose(&two.hire, &input("commitment", "strike", key));
    assert_eq!(refusal(strike("c3")), last);
    let (first, second) = (strike("c1").expect("one of two"), strike("c2").expect("one of two"));
    two.accept(&two.coach, &first).expect("accepted");
    assert_eq!(refusal(two.accept(&two.coach, &second)), last);
    assert_eq!(two.answer(&second), None);
    let left: Vec<_> = two.text().commitments.into_iter().map(|c| c.id).collect();
    assert_eq!(left, ["c2", "c3"]);
}

fn clauses_saved_later_leave_what_was_sent(backend: Backend) {
    let two = Two::meet(backend);
    let (hash, feedback) = (two.hash(), two.text().item(Part::Clause, "feedback"));
    let saved = save_clauses(&two.site, "0", |c| {
        if c.key == "feedback" {
            c.text = "We speak plainly.".into();
        }
    });
    saved.expect("an edition");
    assert_eq!((two.hash(), two.text().clauses_edition), (hash, 0));
    two.changes(&goal("g1", "Know every shop by name"));
    assert_eq!(two.text().item(Part::Clause, "feedback"), feedback, "also in the texts that follow");
    let two = two.again();
    let said = two.text().clauses.into_iter().find(|c| c.key == "feedback").expect("the clause");
    assert_eq!((two.text().clauses_edition, said.text.as_str()), (1, "We speak plainly."));
}

fn the_second_of_two_editors_is_told(backend: Backend) {
    let site = Site::ready(backend);
    let save =
        |title: &'static str| save_clauses(&site, "0", move |c| c.title = format!("{title} {}", c.title));
    let (one, other) = at_once(|| save("Mine:"), || save("Ours:"));
    let mut ends = [refusal(one), refusal(other)];
    ends.sort_unstable();
    assert_eq!(ends, [(200, "allowed"), (422, "error-clauses-moved")]);
    let current = site.app.db.read_now(|c| clauses::current(c, EN)).expect("clauses");
    assert_eq!(current.version, 1);
    assert_eq!(refusal(save("Late:")), (422, "error-clauses-moved"));
    save_clauses(&site, "1", |_| {}).expect("with the newest read");
}

fn a_proposal_on_a_part_that_moved_comes_back_with_what_was_typed(backend: Backend) {
    let two = Two::meet(backend);
    let mark = || two.text().item(Part::Commitment, "c1").expect("a promise").mark();
    let seen = mark();
    let mut hire = two.site.door(&two.hire);
    hire.get("/pact").is_ok().says(&seen);
    two.changes(&promise("c1", "I ring you twice a week."));
    let (text, reason) = ("I ring you every single day.", "The first weeks are the hardest.");
    let typed = |seen: &str| {
        let fields = [
            ("kind", "commitment"),
            ("action", "change"),
            ("item", "c1"),
            ("seen", seen),
            ("text", text),
            ("reason", reason),
        ];
        fields.map(|(name, value)| (name.to_owned(), value.to_owned()))
    };
    let mut post = |seen: &str| {
        let fields = typed(seen);
        let fields: Vec<_> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        hire.post("/pact/propose", &fields)
    };
    post(&seen).is(422).says(text).says(reason);
    assert_eq!(two.proposed().len(), 1, "only the one that moved the part");
    post(&mark()).leads_to("/pact");
    assert_eq!(two.proposed().last().map(|p| p.reason.as_str()), Some(reason));
}

fn a_proposal_that_was_overtaken_is_not_accepted(backend: Backend) {
    let two = Two::meet(backend);
    let made = two.propose(&two.hire, &promise("c1", "I ring you twice a week.")).expect("a proposal");
    let (now, found, mut text) = (two.site.now(), two.found(), two.text());
    text.commitments[0].text = "I call on you at noon.".into();
    two.site.app.db.write_now(|c| texts::new_text(c, now, &found, text)).expect("another text");
    let moved = (409, "error-part-moved");
    assert_eq!(refusal(two.accept(&two.coach, &made)), moved);
    let counter = ProposalInput { counters: made.id.clone(), ..promise("c1", "I ring you at noon.") };
    assert_eq!(refusal(two.propose(&two.coach, &counter)), moved);
    assert_eq!(two.text().commitments[0].text, "I call on you at noon.");
    two.site.agreed(&two.sent);
    assert_eq!(two.approvers(), ["coach", "coachee"], "it stands in nobody's way");
    two.withdraw(&two.hire, &made).expect("withdrawn");
}

fn answer<'a>(to: &'a Proposal, answer: &'a str) -> [(&'a str, &'a str); 2] {
    [("proposal", to.id.as_str()), ("answer", answer)]
}

fn accepting_and_withdrawing_at_once_leave_one_answer(backend: Backend) {
    let mut two = Two::meet(backend);
    for _ in 0..10 {
        two = two.again();
        let made = two.propose(&two.hire, &goal("g1", "Know every shop by name")).expect("a proposal");
        let (mut coach, mut hire) = (two.site.door(&two.coach), two.site.door(&two.hire));
        let statuses = at_once(
            || coach.post("/pact/answer", &answer(&made, "accept")).status,
            || hire.post("/pact/answer", &answer(&made, "withdraw")).status,
        );
        let changed = two.text().goals[0].title == "Know every shop by name";
        match (statuses, two.answer(&made).as_deref()) {
            ((303, 409), Some("accepted")) => assert!(changed),
            ((409, 303), Some("withdrawn")) => assert!(!changed),
            other => panic!("{other:?}"),
        }
        two.is_sound();
    }
}

fn accepting_and_countering_at_once_leave_one_answer(backend: Backend) {
    let mut two = Two::meet(backend);
    for _ in 0..10 {
        two = two.again();
        let made = two.propose(&two.hire, &goal("g1", "Know every shop by name")).expect("a proposal");
        let (mut coach, mut window) = (two.site.door(&two.coach), two.site.door(&two.coach));
        let counter = [
            ("counters", made.id.as_str()),
            ("kind", "goal"),
            ("item", "g1"),
            ("action", "change"),
            ("title", "Know ten shops by name"),
        ];
        let statuses = at_once(
            || coach.post("/pact/answer", &answer(&made, "accept")).status,
            || window.post("/pact/propose", &counter).status,
        );
        match (statuses, two.answer(&made).as_deref(), two.proposed().len()) {
            ((303, 409), Some("accepted"), 1) | ((409, 303), Some("countered"), 2) => {}
            other => panic!("{other:?}"),
        }
        two.is_sound();
    }
}

fn accepting_twice_at_once_changes_the_text_once(backend: Backend) {
    let mut two = Two::meet(backend);
    for _ in 0..10 {
        two = two.again();
        let made = two.propose(&two.hire, &new_goal("Ring one shop a day")).expect("a proposal");
        let (mut coach, mut window) = (two.site.door(&two.coach), two.site.door(&two.coach));
        let (one, other) = at_once(
            || coach.post("/pact/answer", &answer(&made, "accept")).status,
            || window.post("/pact/answer", &answer(&made, "accept")).status,
        );
        assert_eq!((one.min(other), one.max(other)), (303, 409));
        let times = two.text().goals.iter().filter(|g| g.title == "Ring one shop a day").count();
        assert_eq!((times, two.found().current.map(|t| t.revision)), (1, Some(2)));
        two.is_sound();
    }
}

fn agreeing_while_the_other_accepts_stands_on_no_old_text(backend: Backend) {
    let mut two = Two::meet(backend);
    for _ in 0..10 {
        two = two.again();
        let made = two.propose(&two.hire, &goal("g1", "Know every shop by name")).expect("a proposal");
        let (mut coach, mut hire) = (two.site.door(&two.coach), two.site.door(&two.hire));
        let hash = two.hash();
        let agree = [("hash", hash.as_str()), ("ratings.g1", "5"), ("ratings.g2", "5")];
        let statuses = at_once(
            || coach.post("/pact/answer", &answer(&made, "accept")).status,
            || hire.post("/pact/agree", &agree).status,
        );
        assert_eq!(statuses, (303, 409), "open before, another text after");
        assert!(two.approvers().is_empty());
        two.is_sound();
    }
}

fn agreeing_while_the_other_proposes_stands_on_the_present_text(backend: Backend) {
    let mut two = Two::meet(backend);
    for _ in 0..10 {
        two = two.again();
        let (mut coach, mut hire) = (two.site.door(&two.coach), two.site.door(&two.hire));
        let hash = two.hash();
        let agree = [("hash", hash.as_str()), ("ratings.g1", "5"), ("ratings.g2", "5")];
        let strike = [("kind", "clause"), ("item", "preparation"), ("action", "strike")];
        let statuses = at_once(
            || coach.post("/pact/agree", &agree).status,
            || hire.post("/pact/propose", &strike).status,
        );
        match (statuses, two.approvers().len()) {
            ((303, 303), 1) | ((409, 303), 0) => {}
            other => panic!("{other:?}"),
        }
        two.is_sound();
        let made = two.proposed().pop().expect("a proposal");
        two.accept(&two.coach, &made).expect("accepted");
        assert!(two.approvers().is_empty());
        two.is_sound();
    }
}

#[track_caller]
fn tells(letter: &crate::support::letters::Arrived, key: &'static str, count: usize, other: &str) {
    let sentence = EN.say(&Message::new(key).with("count", count).with("other", other));
    assert!(letter.letter.text.contains(&sentence), "'{sentence}' is not in:\n{}", letter.letter.text);
}

fn ten_acts_are_told_in_one_letter_an_hour(backend: Backend) {
    let two = Two::meet(backend);
    let (site, begin) = (&two.site, two.site.now());
    let at = |seconds: i64| {
        site.clock.set(begin + SignedDuration::from_secs(seconds));
        delivered(site);
    };
    let none = |email: &str| assert!(site.letters_to(email, "proposal").is_empty(), "a letter to {email}");
    at(0);
    for n in 1..=6 {
        let ask = promise(&format!("c{n}"), &format!("I promise the number {n}."));
        two.propose(&two.hire, &ask).expect("a proposal");
        site.pass(SignedDuration::from_secs(5));
    }
    for n in 7..=10 {
        two.say(&two.hire, &format!("A word on the number {n}."));
        site.pass(SignedDuration::from_secs(5));
    }
    at(299);
    none(COACH);
    at(300);
    let told = site.letter_to(COACH, "proposal");
    tells(&told, "letter-proposal-to-answer", 6, "Noor Claes");
    tells(&told, "letter-proposal-comments", 4, "Noor Claes");
    delivered(site);
    none(COACH);
    at(360);
    two.say(&two.hire, "One more word.");
    at(300 + 3_599);
    none(COACH);
    at(300 + 3_600);
    tells(&site.letter_to(COACH, "proposal"), "letter-proposal-comments", 1, "Noor Claes");
    delivered(site);
    none(COACH);
    none(HIRE);
}

fn what_no_longer_waits_is_not_sent(backend: Backend) {
    let two = Two::meet(backend);
    let ask = goal("g1", "Know every shop by name");
    let made = two.propose(&two.hire, &ask).expect("a proposal");
    two.withdraw(&two.hire, &made).expect("withdrawn");
    two.site.pass(SignedDuration::from_mins(6));
    delivered(&two.site);
    assert!(two.site.letters_to(COACH, "proposal").is_empty());
    two.changes(&ask);
    two.site.pass(SignedDuration::from_mins(6));
    delivered(&two.site);
    assert!(two.site.letters_to(COACH, "proposal").is_empty(), "answered before it was told");
    let letters = two.site.letters_to(HIRE, "proposal");
    assert_eq!(letters.len(), 1);
    tells(&letters[0], "letter-proposal-answered", 1, "Wout Peeters");
}

fn vague_goals_and_goals_of_one_side_are_pointed_out(backend: Backend) {
    let two = Two::over(backend, |mut draft| {
        draft.coachee.language = "nl".into();
        let title = "Do your best with every customer".into();
        draft.goals[0] = Goal { title, from: "coach".into(), ..Goal::default() };
        draft
    });
    let text = two.text();
    let note = goals::note(&text.goals, |side| text.signatory(side).name.clone()).expect("a note");
    let advice = goals::advice(&text.goals[0], text.language);
    assert_eq!((note.key, advice.len()), ("goals-one-side", 3));
    let pages = [
        (Language::Nl, two.site.door(&two.hire).get("/pact")),
        (EN, two.site.door(&two.coach).get("/pact")),
        (EN, two.site.signed_in(ADA).get(&two.sent.path())),
    ];
    for (l, page) in &pages {
        for message in advice.iter().chain([&note]) {
            page.is_ok().says(&l.say(message));
        }
    }
    two.changes(&new_goal("Give one tour of our product a week"));
    two.site.door(&two.coach).get("/pact").is_ok().never_says(&EN.say(&note));
    two.site.signed_in(ADA).get(&two.sent.path()).is_ok().never_says(&EN.say(&note));
}

fn a_question_goes_to_the_sender_and_to_nobody_else(backend: Backend) {
    const WORDS: &str = "May I work from home on Fridays?";
    let two = Two::meet(backend);
    let mut hire = two.site.door(&two.hire);
    hire.post("/pact/question", &[("text", "  ")]).is(422);
    hire.post("/pact/question", &[("text", WORDS)]).leads_to("/pact");
    let letter = two.site.letter_to(ADA, "question").letter;
    assert!(letter.text.contains(WORDS), "{}", letter.text);
    assert_eq!(letter.reply_to, Some(("Noor Claes".into(), HIRE.into())));
    hire.get("/pact").is_ok().says(WORDS);
    two.site.door(&two.coach).get("/pact").is_ok().never_says(WORDS);
    let (id, api) = (&two.sent.id, Program::new(&two.site.base, &two.site.token(ADA)));
    for path in ["", "/proposals", "/trail"] {
        api.get(&format!("/agreements/{id}{path}")).is_ok().never_says(WORDS);
    }
    let mut member = two.site.signed_in(ADA);
    for path in [format!("/agreements/{id}"), format!("/agreements/{id}/trail"), format!("/ledger/{id}")] {
        member.get(&path).is_ok().never_says(WORDS);
    }
    two.site.pass(SignedDuration::from_mins(6));
    delivered(&two.site);
    assert!(two.site.letters().iter().all(|l| !l.letter.text.contains(WORDS)), "one letter");
}

fn a_second_language_keeps_the_words_that_were_agreed(backend: Backend) {
    let two = Two::over(backend, |draft| Draft { second_language: "nl".into(), ..draft });
    let (text, dutch) = (two.text(), Edition::built_in(Language::Nl));
    let filled: Vec<_> = dutch.clauses.iter().map(|t| text.fill(t)).collect();
    assert_eq!(text.second.as_ref().map(|s| s.clauses.clone()), Some(filled.clone()));
    assert_ne!(text.clauses, filled, "the language that binds is another");
    two.changes(&clause("feedback", "We speak plainly."));
    let after = two.text();
    let second = after.second.as_ref().expect("a second language");
    for (said, before) in second.clauses.iter().zip(&filled) {
        if said.key == "feedback" {
            assert_eq!(Some(Item::Clause(said.clone())), after.item(Part::Clause, "feedback"));
        } else {
            assert_eq!(said, before);
        }
    }
    assert_eq!(second.clauses.len(), filled.len());
}

fn a_place_whose_law_asks_for_another_language_is_warned_of(backend: Backend) {
    let two = Two::over(backend, |draft| Draft { place: "be-vlg".into(), ..draft });
    let warning = places::warning("be-vlg", EN, START, EN).expect("a warning");
    two.site.signed_in(ADA).get(&two.sent.path()).is_ok().says(&warning);
    let two = two.again();
    two.site.signed_in(ADA).get(&two.sent.path()).is_ok().never_says(&warning);
}

fn the_coach_proposes_by_program_and_nobody_for_the_coach(backend: Backend) {
    let site = Site::ready(backend);
    let recruiter = site.member("Imke Vos", &["recruiter"]);
    let stranger = site.member("Rik Smet", &["recruiter"]);
    let coach = site.member("Wout Peeters", &["coach"]);
    let sent = site.sent_example(&recruiter);
    let two = Two::at(site, sent);
    let path = format!("/agreements/{}/proposals", two.sent.id);
    let program = |email: &str| Program::new(&two.site.base, &two.site.token(email));
    let ask = json!({
        "kind": "goal", "action": "change", "item": "g1", "title": "Know every shop by name", "reason": "Names first.",
    });
    program(&recruiter.email).post(&path, &ask).is(403);
    program(&stranger.email).post(&path, &ask).is(404);
    assert!(two.proposed().is_empty());
    let wout = program(&coach.email);
    let made = wout.post(&path, &ask).is(201).json();
    let proposal = two.proposed().pop().expect("a proposal");
    assert_eq!(made["difference"], json!(difference(&proposal.change, EN)));
    assert_eq!((made["side"].as_str(), made["reason"].as_str()), (Some("coach"), Some("Names first.")));
    assert!(made["answer"].is_null(), "{made}");
    let strike = json!({"kind": "clause", "action": "strike", "item": "not-employment"});
    assert_eq!(wout.post(&path, &strike).is(409).json()["code"], "error-clause-locked");
    two.decline(&two.hire, &proposal, "Numbers first.").expect("declined");
    let list = program(&recruiter.email).get(&path).is_ok().json();
    assert_eq!(list["proposals"].as_array().map(Vec::len), Some(1));
    let row = &list["proposals"][0];
    assert_eq!((row["id"].as_str(), row["answer"].as_str()), (Some(proposal.id.as_str()), Some("declined")));
    assert_eq!((&row["answer_reason"], &row["difference"]), (&json!("Numbers first."), &made["difference"]));
}
