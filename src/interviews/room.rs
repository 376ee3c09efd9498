//! What the live script shows somebody: every place of the script with their own notes at it, and what else
//! they wrote there in other tabs. One place is open; the page can go on to the next without asking.

use std::collections::BTreeMap;

use jiff::Timestamp;
use serde_json::{Value, json};

use super::{
    letters::when,
    notes::{self, Kept, Note},
    rounds,
    scorecard::Card,
    script::{Scale, Script},
    store::{self, Candidate, Interview},
    walk::{self, Place},
};
use crate::{
    access::{self, Act, State},
    db::{self, Connection},
    failure::Result,
    people::Member,
};

/// What a member finds in an interview that is live.
pub struct Room {
    interview: Interview,
    candidate: Candidate,
    member: Member,
    script: Script,
    notes: Vec<Note>,
    kept: Vec<Kept>,
    card: Card,
    card_state: State,
    state: State,
    called_off: bool,
}

impl Room {
    pub fn read(
        conn: &mut Connection,
        member: Member,
        interview: Interview,
        candidate: Candidate,
    ) -> Result<Self> {
        Ok(Self {
            script: interview.script()?,
            notes: notes::of_member(conn, &interview, &member)?,
            kept: notes::kept_of(conn, &interview, &member)?,
            card: store::own_card(conn, &interview.id, &member.id)?.unwrap_or_default(),
            card_state: store::card_state(conn, &interview, &member)?,
            state: store::state(conn, &interview)?,
            called_off: rounds::of(conn, &interview)?.called_off_at.is_some(),
            interview,
            candidate,
            member,
        })
    }

    /// Everything the page shows, open at a place (from 1).
    pub fn values(&self, at: usize) -> Value {
        let (script, member, id) = (&self.script, &self.member, &self.interview.id);
        let places = walk::places(script);
        let at = at.clamp(1, places.len().max(1));
        let title = |at: usize| places.get(at).map(|p| p.one.map_or(&p.step.title, |(_, one)| &one.title));
        let shown = places.iter().enumerate().map(|(n, p)| self.place(p, n + 1, title(n + 1)));
        let shown: Vec<_> = shown.collect();
        let may_score = self.card_state == State::CardOpen;
        let planned = self.interview.scheduled_at.map(|ms| when(member.language, ms, &member.time_zone));
        json!({
            "id": id, "mine": format!("{id}.{}", member.id), "candidate": self.candidate.name,
            "candidate_path": format!("/candidates/{}", self.candidate.id), "script": script,
            "places": shown, "at": at, "steps": script.steps.len(), "scoring": may_score,
            "submitted": self.card_state == State::CardSubmitted, "debriefed": self.state == State::Debriefed,
            "may_note": self.may_note(), "may_read": access::may(Act::ReadNotes, &member.roles),
            "called_off": self.called_off, "planned": planned, "zone": member.time_zone, "errors": {}, "form": {},
        })
    }

    /// Whoever scores may note, until the debrief is open.
    fn may_note(&self) -> bool {
        self.card_state != State::CardNone && self.state != State::Debriefed
    }

    fn place(&self, place: &Place, at: usize, next: Option<&String>) -> Value {
        let (step, own) = (place.step, self.notes.iter().find(|n| n.place == place.key));
        let kept = self.kept.iter().filter(|k| k.place == place.key);
        let kept = kept.map(|k| json!({"id": k.id, "text": k.text, "at": k.edited_at}));
        let one = place.one.map(|(n, one)| {
            json!({"n": n, "moves": step.moves.len(), "title": one.title, "say": one.say, "do": one.note})
        });
        json!({
            "key": place.key, "at": at, "number": place.number, "kind": step.kind, "title": step.title,
            "minutes": step.minutes, "left": place.left, "say": step.say, "do": step.note, "ask": step.ask,
            "probes": step.probes, "listen_for": step.listen_for, "side": step.side, "one": one,
            "scales": place.scales.iter().map(|s| self.scale(s)).collect::<Vec<_>>(),
            "text": own.map_or("", |n| n.text.as_str()), "edition": own.map_or(0, |n| n.edition),
            "kept": kept.collect::<Vec<_>>(), "next": next,
        })
    }

    fn scale(&self, scale: &Scale) -> Value {
        let given = self.card.scores.get(&scale.key).map_or("", |s| s.score.as_str());
        json!({"key": scale.key, "title": scale.title, "anchors": scale.anchors, "given": given})
    }
}

/// Puts scores of a place into the member's own card, which stays open; what else stands in it stays.
pub fn score(
    conn: &mut Connection,
    now: Timestamp,
    of: &Interview,
    by: &Member,
    given: &BTreeMap<String, String>,
) -> Result<()> {
    if given.is_empty() || store::card_state(conn, of, by)? != State::CardOpen {
        return Ok(());
    }
    // Of two tabs that score at once neither loses what the other gave.
    db::lock(conn, &format!("scorecards {}", of.id))?;
    let mut card = store::own_card(conn, &of.id, &by.id)?.unwrap_or_default();
    for (key, score) in given {
        card.scores.entry(key.clone()).or_default().score.clone_from(score);
    }
    card.submit = false;
    let card = card.check(&of.script()?)?;
    store::save_card(conn, now, of, by, &card)
}

/// Everybody's notes, place by place, for the debrief.
pub fn side_by_side(conn: &mut Connection, of: &Interview) -> Result<Vec<Value>> {
    let (script, all) = (of.script()?, notes::of_all(conn, of)?);
    let rows = walk::places(&script).into_iter().filter_map(|place| {
        let own = all.iter().filter(|(note, _)| note.place == place.key);
        let own: Vec<_> = own.map(|(note, name)| json!({"name": name, "text": note.text})).collect();
        let one = place.one.map(|(_, one)| one.title.as_str());
        (!own.is_empty())
            .then(|| json!({"key": place.key, "title": place.step.title, "one": one, "notes": own}))
    });
    Ok(rows.collect())
}
