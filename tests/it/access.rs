//! Every route × role × state, generated from the routes and the table: exactly what the table allows.

use std::collections::HashMap;

use coachpact::{
    access::{self, Act, PartyAct, PartyStage, Role, State},
    agreements::store::Agreement,
    db::schema::review,
    mail::{
        letter::Kind,
        outbox::{self, Ending, Saved},
    },
    people::{Member, Side, parties::Party, sign_in},
    reviews::store as reviews,
    server, trail,
};
use diesel::{ExpressionMethods as _, QueryDsl as _, RunQueryDsl as _};

use crate::support::{Backend, Browser, Page, Site, actors::Program};

on_both_databases!(
    every_route_role_and_state,
    every_act_stage_and_side_at_the_door,
    nobody_gets_in_without_a_door
);

#[test]
fn every_act_has_one_line_and_every_line_a_route() {
    for rule in access::RULES {
        assert_eq!(access::RULES.iter().filter(|r| r.act == rule.act).count(), 1, "{:?}", rule.act);
        let routed = server::routes().any(|r| r.act == Some(rule.act));
        assert!(routed, "{:?} has no route", rule.act);
    }
    for route in server::routes() {
        let open = [
            "/setup",
            "/sign-in",
            "/jobs",
            "/pact",
            "/letters/{token}",
            "/calendar/",
            "/mailbox",
            "/why",
            "/verify",
            "/privacy/{id}",
            "/static",
            "/health",
            "/api/v1/openapi.json",
            "/api/v1/verify",
        ];
        let public = open.iter().any(|p| route.path.starts_with(p));
        assert_eq!(route.act.is_none(), public, "{} {}", route.method, route.path);
    }
}

/// What kind of thing a route's id names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Thing {
    None,
    Opening,
    Candidate,
    Interview,
    Agreement,
    /// One that was given up.
    Letter,
    Review,
}

fn thing(path: &str) -> Thing {
    let path = path.trim_start_matches("/api/v1");
    match path {
        p if !p.contains("{id}") => Thing::None,
        p if p.starts_with("/openings") => Thing::Opening,
        p if p.starts_with("/candidates") => Thing::Candidate,
        p if p.starts_with("/interviews") => Thing::Interview,
        p if p.starts_with("/agreements") || p.starts_with("/ledger") => Thing::Agreement,
        p if p.starts_with("/letters") => Thing::Letter,
        p if p.starts_with("/reviews") => Thing::Review,
        other => panic!("what does {other} name?"),
    }
}

/// The states a thing is put into for an act.
fn states(thing: Thing, act: Act) -> Vec<State> {
    use State::*;
    match (thing, act) {
        (Thing::None | Thing::Candidate | Thing::Letter, _) => vec![Any],
        (Thing::Opening, _) => vec![OpeningDraft, OpeningPublished, OpeningWithdrawn, OpeningClosed],
        (Thing::Interview, Act::WriteScorecard) => vec![CardOpen, CardSubmitted],
        (Thing::Interview, Act::SeeScorecards) => vec![CardOpen, CardSubmitted, CardNone, Debriefed],
        (Thing::Interview, _) => vec![InterviewOpen, InterviewComplete, Debriefed],
        (Thing::Review, _) => vec![AgreementSigned, AgreementAmending, AgreementEnded],
        (Thing::Agreement, _) => vec![
            AgreementDraft,
            AgreementSent,
            AgreementAgreed,
            AgreementHalfSigned,
            AgreementStamping,
            AgreementSigned,
            AgreementAmending,
            AgreementClosed,
            AgreementEnded,
        ],
    }
}

struct Cell<'a> {
    site: &'a Site,
    admin: &'a Member,
    other: &'a Member,
    /// Opened once per member, thing, state and ownership, for acts that leave it as it is.
    kept: HashMap<(String, Thing, State, bool), String>,
}

impl Cell<'_> {
    /// The id of a thing in a state that is the member's own, or not.
    fn make(&self, member: &Member, thing: Thing, state: State, own: bool) -> String {
        use State::*;
        let site = self.site;
        let coach = if own { &member.email } else { "nobody@northwind.example" };
        let opening = match state {
            OpeningDraft | Any => site.opening(self.admin, coach),
            OpeningClosed => self.closed(coach),
            _ => site.published(self.admin, coach),
        };
        if state == OpeningWithdrawn {
            let now = site.now();
            let withdrawn =
                site.app.db.write_now(|c| coachpact::openings::store::withdraw(c, now, self.admin, &opening));
            withdrawn.expect("withdrawn");
        }
        match thing {
            Thing::None => String::new(),
            Thing::Opening => opening.id,
            Thing::Candidate => site.candidate(self.admin, &opening).id,
            Thing::Interview => self.interview(member, &opening, state, own),
            Thing::Agreement => self.agreement(&opening, state),
            Thing::Letter => self.letter(),
            Thing::Review => self.review(&self.agreement(&opening, state)),
        }
    }

    /// A letter that was given up.
    fn letter(&self) -> String {
        let (db, now) = (&self.site.app.db, self.site.now());
        let once = coachpact::ids::token();
        let new = Saved { kind: Kind::Code, once: &once, params: serde_json::json!({}) };
        let lost = db.write_now(|c| {
            outbox::save(c, now, &new)?;
            let all = outbox::claim(c, now, 100)?;
            // The newest is ours; what else is due goes back.
            let ours = all.iter().map(|l| l.id.clone()).max();
            for claimed in &all {
                let mine = Some(&claimed.id) == ours.as_ref();
                let ending = if mine { Ending::Failed("550 no".into()) } else { Ending::Released };
                outbox::end(c, now, claimed, &ending)?;
            }
            Ok(ours)
        });
        lost.expect("a query").expect("a letter")
    }

    /// The first review of an agreement, so near that it can be prepared.
    fn review(&self, agreement: &str) -> String {
        let id = first_review(self.site, agreement).expect("a review");
        let near = self.site.app.db.write_now(|c| {
            let row = diesel::update(review::table.find(&id));
            Ok(row.set(review::on_date.eq("2026-11-25")).execute(c)?)
        });
        assert_eq!(near.expect("a review that is near"), 1);
        id
    }

    fn closed(&self, coach: &str) -> coachpact::openings::Opening {
        let (site, now) = (self.site, self.site.now());
        let opening = site.published(self.admin, coach);
        let mut fields = opening.fields.clone();
        fields.closes_on = "2026-11-01".into();
        let closed = site
            .app
            .db
            .write_now(|c| coachpact::openings::store::update(c, now, self.admin, &opening, fields));
        closed.expect("closed")
    }

    fn interview(
        &self,
        member: &Member,
        opening: &coachpact::openings::Opening,
        state: State,
        own: bool,
    ) -> String {
        use State::*;
        let site = self.site;
        let candidate = site.candidate(self.admin, opening);
        let scores = own && state != CardNone;
        let scorers: Vec<&Member> = if scores { vec![member] } else { vec![self.other] };
        let interview = site.interview(self.admin, &candidate, opening, &scorers);
        if matches!(state, CardSubmitted | InterviewComplete | Debriefed) {
            site.submit_card(&interview, scorers[0]);
        }
        if state == Debriefed {
            let now = site.now();
            let opened = site
                .app
                .db
                .write_now(|c| coachpact::interviews::store::open_debrief(c, now, &interview, self.admin));
            opened.expect("a debrief");
        }
        interview.id
    }

    fn agreement(&self, opening: &coachpact::openings::Opening, state: State) -> String {
        use State::*;
        let site = self.site;
        let candidate = site.candidate(self.admin, opening);
        let draft = site.draft(opening, &candidate);
        if state == AgreementDraft {
            return site.drafted(self.admin, &draft).id;
        }
        let sent = site.sent(self.admin, &draft);
        match state {
            AgreementSent => {}
            AgreementAgreed => drop(site.agreed(&sent)),
            AgreementHalfSigned => drop(site.signed(&sent, &[Side::Coachee])),
            AgreementStamping => drop(site.signed(&sent, &Side::BOTH)),
            AgreementClosed => site.declined(&sent, Side::Coachee),
            AgreementAmending => site.amended(&site.sealed(&sent), self.admin),
            AgreementEnded => site.ended(&site.sealed(&sent), self.admin),
            _ => drop(site.sealed(&sent)),
        }
        sent.id
    }

    fn thing(&mut self, member: &Member, thing: Thing, state: State, own: bool, changes: bool) -> String {
        if changes {
            return self.make(member, thing, state, own);
        }
        let key = (member.id.clone(), thing, state, own);
        if let Some(id) = self.kept.get(&key) {
            return id.clone();
        }
        let id = self.make(member, thing, state, own);
        self.kept.insert(key, id.clone());
        id
    }
}

/// The first review of an agreement, once there are any.
fn first_review(site: &Site, agreement: &str) -> Option<String> {
    let now = site.now();
    let rows = site.app.db.write_now(|c| {
        reviews::take_up(c, now)?;
        reviews::of_agreement(c, agreement)
    });
    rows.expect("reviews").into_iter().next().map(|r| r.id)
}

fn browser_of(site: &Site, member: &Member) -> Browser {
    let now = site.now();
    let session = site.app.db.write_now(|c| sign_in::start_session(c, now, member)).expect("a session");
    let mut browser = Browser::new(&site.base);
    browser.carry("coachpact-session", &session);
    browser.get("/playbook").is_ok();
    browser
}

fn ask(site: &Site, browser: &mut Browser, program: &Program, method: &str, path: &str) -> Page {
    let _ = site;
    match (method, path.strip_prefix("/api/v1")) {
        ("GET", None) => browser.get(path),
        (_, None) => browser.post(path, &[]),
        ("GET", Some(rest)) => program.get(rest),
        (_, Some(rest)) => program.send(method, rest, &serde_json::json!({})),
    }
}

fn every_route_role_and_state(backend: Backend) {
    let site = Site::ready_with(backend, no_authority_answers);
    let admin = site.admin();
    let other = site.member("Otto Other", &["interviewer"]);
    let people: Vec<(Role, Member)> = Role::ALL
        .into_iter()
        .map(|role| (role, site.member(&format!("Role{} Person", role.name()), &[role.name()])))
        .collect();
    let mut cell = Cell { site: &site, admin: &admin, other: &other, kept: HashMap::new() };
    let mut walked = 0;
    for (role, member) in &people {
        let mut browser = browser_of(&site, member);
        let program = Program::new(&site.base, &site.token(&member.email));
        for route in server::routes() {
            let Some(act) = route.act.filter(|a| *a != Act::SignOut) else { continue };
            let thing = thing(route.path);
            for state in states(thing, act) {
                for own in [true, false] {
                    if thing == Thing::None && !own
                        || (act == Act::WriteScorecard && !own && state == State::CardSubmitted)
                    {
                        continue;
                    }
                    let counted_own = own && !(act == Act::WriteScorecard && state == State::CardNone);
                    // Without a card of their own, a member who is not scoring sees what 'none' sees.
                    let counted = match (act, state) {
                        (Act::SeeScorecards, State::CardOpen | State::CardSubmitted) if !own => {
                            State::CardNone
                        }
                        _ => state,
                    };
                    let expected = access::check(act, &[*role], counted_own, counted)
                        .map_or_else(|f| f.status(), |()| 0);
                    let changes = route.method != "GET" && expected == 0;
                    let id = cell.thing(member, thing, state, own, changes);
                    let path = route.path.replace("{id}", &id).replace("{n}", "1");
                    let path = path.replace("{key}", "curiosity");
                    let events =
                        |id: &str| site.app.db.read_now(|c| trail::chain(c, id)).expect("a chain").len();
                    let before = events(&id);
                    let page = ask(&site, &mut browser, &program, route.method, &path);
                    let refused = matches!(page.status, 401 | 403 | 404 | 409 | 410) || page.status >= 500;
                    let right = if expected == 0 { !refused } else { page.status == expected };
                    let what = format!("{} {} as {role:?}, own {own}, {state:?}", route.method, route.path);
                    assert!(right, "{what}: expected {expected}, got {}\n{}", page.status, page.text());
                    assert!(expected == 0 || events(&id) == before, "{what} left a trace");
                    walked += 1;
                }
            }
        }
    }
    assert!(walked > 1_500, "only {walked} cells were walked");
}

fn nobody_gets_in_without_a_door(backend: Backend) {
    let site = Site::ready(backend);
    let program = Program::new(&site.base, "cp_nothing");
    for route in server::routes().filter(|r| r.act.is_some()) {
        let mut browser = Browser::new(&site.base);
        browser.get("/sign-in").is_ok();
        let path = route.path.replace("{id}", "0").replace("{n}", "1");
        let path = path.replace("{key}", "curiosity");
        let page = ask(&site, &mut browser, &program, route.method, &path);
        if route.path.starts_with("/api/") {
            page.is(401);
            assert_eq!(page.kind, "application/problem+json");
        } else {
            assert!(page.to().starts_with("/sign-in"), "{} {}", route.method, route.path);
        }
    }
    for path in ["/pact", "/pact/document.pdf"] {
        Browser::new(&site.base).get(path).is(409);
    }
}

/// So that a document goes on waiting for its timestamp.
fn no_authority_answers(name: &str) -> Option<String> {
    (name == "COACHPACT_TIMESTAMP_URL").then(|| "http://127.0.0.1:9/".to_owned())
}

/// Puts an agreement where a side sees that stage of its newest version; `None` where that cannot be.
fn put(site: &Site, side: Side, stage: PartyStage, in_force: bool) -> Option<(Agreement, Party)> {
    let ada = site.admin();
    let mut found = site.sent_example(&ada);
    if in_force {
        found = site.sealed(&found);
        if !matches!(stage, PartyStage::Settled | PartyStage::Ended | PartyStage::Former) {
            site.amended(&found, &ada);
        }
    }
    let mut mine = site.parties(&found)[usize::from(side == Side::Coachee)].clone();
    match stage {
        PartyStage::Negotiating => {}
        PartyStage::Agreed => drop(site.agreed(&found)),
        PartyStage::OtherSigned => drop(site.signed(&found, &[side.other()])),
        PartyStage::Signed => drop(site.signed(&found, &[side])),
        PartyStage::Stamping => drop(site.signed(&found, &Side::BOTH)),
        PartyStage::Closed => site.declined(&found, side.other()),
        PartyStage::Settled if in_force => {}
        PartyStage::Ended if in_force => site.ended(&found, &ada),
        PartyStage::Former if in_force && side == Side::Coach => {
            mine = site.parties(&found)[0].clone();
            site.coach_replaced(&found, &ada);
        }
        _ => return None,
    }
    Some((site.found(&found), mine))
}

/// Every act at a party's door × every stage × both sides, with and without a version in force: exactly
/// what the table allows, and what it does not changes nothing.
fn every_act_stage_and_side_at_the_door(backend: Backend) {
    let mut walked = 0;
    for side in Side::BOTH {
        for stage in PartyStage::ALL {
            for in_force in [false, true] {
                let site = Site::ready_with(backend, no_authority_answers);
                let Some((found, party)) = put(&site, side, stage, in_force) else { continue };
                assert_eq!(found.party_state(&party).stage, stage, "{side:?}, in force {in_force}");
                walked += at_the_door(&site, &found, &party);
            }
        }
    }
    assert!(walked > 400, "only {walked} cells were walked");
}

fn at_the_door(site: &Site, found: &Agreement, party: &Party) -> usize {
    let mut browser = site.door(party);
    let hash = found.current.as_ref().map(|t| t.hash.clone()).unwrap_or_default();
    let length = || site.app.db.read_now(|c| trail::chain(c, &found.id)).expect("a chain").len();
    let review = first_review(site, &found.id).unwrap_or_else(|| "0".into());
    let of_review = |act: &str| format!("/pact/reviews/{review}{act}");
    // Those that are done when they are allowed come last.
    let mut acts: Vec<_> = PartyAct::ALL.to_vec();
    acts.sort_by_key(|a| matches!(a, PartyAct::AskCode | PartyAct::Paper | PartyAct::TakeBack));
    for act in &acts {
        let state = site.found(found).party_state(party);
        let expected = access::check_party(*act, state).map_or_else(|f| f.status(), |()| 0);
        let (path, fields): (String, Vec<(&str, &str)>) = match act {
            PartyAct::SeeReview => (of_review(""), vec![]),
            PartyAct::MoveReview => (of_review("/move"), vec![("kind", "move")]),
            PartyAct::CheckIn => (of_review("/check-in"), vec![]),
            PartyAct::NoteReview => (of_review("/note"), vec![]),
            PartyAct::WriteOutcome => (of_review("/outcome"), vec![]),
            PartyAct::ConfirmOutcome => (of_review("/confirm"), vec![]),
            PartyAct::DownloadReview => (of_review("/held.pdf"), vec![]),
            PartyAct::AnswerMove => {
                ("/pact/reviews/answer".into(), vec![("change", "0"), ("answer", "accept")])
            }
            PartyAct::Read => ("/pact".into(), vec![]),
            PartyAct::Ask => ("/pact/question".into(), vec![]),
            PartyAct::Comment => ("/pact/comment".into(), vec![]),
            PartyAct::Propose => ("/pact/propose".into(), vec![]),
            PartyAct::Answer => ("/pact/answer".into(), vec![("proposal", "0"), ("answer", "accept")]),
            PartyAct::Approve => ("/pact/agree".into(), vec![("hash", &hash)]),
            PartyAct::TakeBack => ("/pact/take-back".into(), vec![]),
            PartyAct::AskCode => ("/pact/code".into(), vec![]),
            PartyAct::Sign => ("/pact/sign".into(), vec![]),
            PartyAct::Paper => ("/pact/paper".into(), vec![]),
            PartyAct::ConfirmPaper => ("/pact/scan/confirm".into(), vec![]),
            PartyAct::Decline => ("/pact/decline".into(), vec![]),
            PartyAct::Withdraw => ("/pact/withdraw".into(), vec![]),
            PartyAct::Download => ("/pact/document.pdf".into(), vec![]),
            PartyAct::Amend => ("/pact/amend".into(), vec![]),
            PartyAct::End => ("/pact/end".into(), vec![]),
            PartyAct::Reminders => ("/pact/reminders".into(), vec![]),
            PartyAct::SeeTalks => ("/pact/talks".into(), vec![]),
            PartyAct::KeepAgenda => ("/pact/talks/add".into(), vec![]),
            PartyAct::CloseTalk => ("/pact/talks/close".into(), vec![("seen", "0")]),
            PartyAct::SeeFeedback => ("/pact/feedback".into(), vec![]),
            PartyAct::GiveFeedback => ("/pact/feedback/give".into(), vec![]),
            PartyAct::OpenFeedback => ("/pact/feedback/0/open".into(), vec![]),
            PartyAct::AnswerFeedback => ("/pact/feedback/0/answer".into(), vec![]),
        };
        // Nothing to answer and no scan to confirm is 404; a review that is not near yet is 409; a form left
        // blank is 422.
        let allowed = match act {
            PartyAct::Read | PartyAct::Download | PartyAct::SeeReview => 200,
            PartyAct::SeeTalks | PartyAct::SeeFeedback => 200,
            PartyAct::Answer | PartyAct::ConfirmPaper | PartyAct::AnswerMove => 404,
            PartyAct::OpenFeedback | PartyAct::AnswerFeedback => 404,
            PartyAct::TakeBack | PartyAct::AskCode | PartyAct::Paper | PartyAct::NoteReview => 303,
            PartyAct::CloseTalk => 303,
            PartyAct::CheckIn
            | PartyAct::WriteOutcome
            | PartyAct::ConfirmOutcome
            | PartyAct::DownloadReview => 409,
            _ => 422,
        };
        let before = length();
        let gets = [
            PartyAct::Read,
            PartyAct::Download,
            PartyAct::SeeReview,
            PartyAct::DownloadReview,
            PartyAct::SeeTalks,
            PartyAct::SeeFeedback,
        ];
        let page = if gets.contains(act) { browser.get(&path) } else { browser.post(&path, &fields) };
        let expected = if expected == 0 { allowed } else { expected };
        assert_eq!(page.status, expected, "{act:?} at {state:?}: {}", page.text());
        if expected != 303 {
            assert_eq!(length(), before, "{act:?} at {state:?} left a trace");
        }
    }
    for path in ["/", "/agreements", "/reviews"] {
        assert!(browser.get(path).to().starts_with("/sign-in"), "a door opens nothing else");
    }
    acts.len()
}
