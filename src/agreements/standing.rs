//! Where an agreement stands: derived from its rows, for members and for each side. Pure.

use super::{
    draft::Draft,
    rows::{Approval, Closure, Ending, Sealed, SignatureRow, TextRow, Version},
    text::AgreedText,
};
use crate::{
    access::{PartyStage, PartyState, State},
    failure::{Failure, Result},
    people::{Member, Side, parties::Party},
    rhythm::{Holidays, Planned},
};

/// An agreement with all that says where it stands.
#[derive(Clone, Debug)]
pub struct Agreement {
    pub id: String,
    pub opening_id: Option<String>,
    pub candidate_id: Option<String>,
    /// As drawn up; once there is a text, as the text that holds says it.
    pub draft: Draft,
    /// Counts the saves of the draft, so that two editors do not overwrite each other unseen.
    pub edition: i32,
    pub created_at: i64,
    pub created_by: String,
    /// The newest version; none while it is a draft.
    pub opened: Option<Version>,
    /// The newest version's current text.
    pub current: Option<TextRow>,
    /// Standing approvals of that very text.
    pub approvals: Vec<Approval>,
    /// Signatures of the newest version.
    pub signatures: Vec<SignatureRow>,
    /// All sealed versions, the newest last.
    pub sealed_versions: Vec<Sealed>,
    /// Why the newest version came to nothing.
    pub closure: Option<Closure>,
    pub ending: Option<Ending>,
    /// The text in force, where that is not the current one.
    pub earlier: Option<TextRow>,
    /// Everybody who is or was a side, the earlier ones first.
    pub parties: Vec<Party>,
}

impl Agreement {
    /// The number of the newest version; 0 for a draft.
    pub fn version(&self) -> i32 {
        self.opened.as_ref().map_or(0, |v| v.version)
    }

    /// The version in force, sealed last.
    pub fn in_force(&self) -> Option<&Sealed> {
        self.sealed_versions.last()
    }

    /// The newest version, if it is sealed.
    pub fn sealed(&self) -> Option<&Sealed> {
        self.in_force().filter(|s| s.version == self.version())
    }

    /// Whether the newest version is still on its way to two signatures and a seal.
    pub fn is_open(&self) -> bool {
        self.opened.is_some() && self.sealed().is_none() && self.closure.is_none()
    }

    pub fn state(&self) -> State {
        if self.ending.is_some() {
            return State::AgreementEnded;
        }
        if self.opened.is_none() {
            return State::AgreementDraft;
        }
        match (self.in_force().is_some(), self.is_open()) {
            (true, true) => State::AgreementAmending,
            (true, false) => State::AgreementSigned,
            (false, false) => State::AgreementClosed,
            (false, true) => match (self.signatures.len(), self.approvals.len()) {
                (0, 2) => State::AgreementAgreed,
                (0, _) => State::AgreementSent,
                (1, _) => State::AgreementHalfSigned,
                _ => State::AgreementStamping,
            },
        }
    }

    /// Where a party stands: somebody else may have taken over their side since.
    pub fn party_state(&self, party: &Party) -> PartyState {
        let mine = self.signature(party.side).is_some();
        let in_force = self.sealed_versions.iter().any(|s| self.is_party_of(party, s.version));
        let stage = if self.is_former(party) {
            PartyStage::Former
        } else if !in_force && self.opened.is_some() && !self.is_party_of(party, self.version()) {
            // Whoever was to take over and never did has nothing left to do here.
            PartyStage::Closed
        } else if self.ending.is_some() {
            PartyStage::Ended
        } else if self.opened.is_none() {
            PartyStage::Draft
        } else if !self.is_party_of(party, self.version()) {
            // The next coach's version is not the present coach's to read.
            PartyStage::Settled
        } else if self.closure.is_some() {
            PartyStage::Closed
        } else if self.sealed().is_some() {
            PartyStage::Settled
        } else {
            match (self.signatures.len(), mine, self.approvals.len()) {
                (2.., ..) => PartyStage::Stamping,
                (1, true, _) => PartyStage::Signed,
                (1, false, _) => PartyStage::OtherSigned,
                (_, _, 2) => PartyStage::Agreed,
                _ => PartyStage::Negotiating,
            }
        };
        PartyState { stage, in_force }
    }

    /// Whether somebody else has that side in the version in force, and they had it before.
    fn is_former(&self, party: &Party) -> bool {
        let Some(now) = self.in_force().map(|s| s.version) else { return false };
        let before = self.sealed_versions.iter().any(|s| self.is_party_of(party, s.version));
        before && !self.is_party_of(party, now)
    }

    /// Whether this very person has their side in a version.
    pub fn is_party_of(&self, party: &Party, version: i32) -> bool {
        self.parties_of(version).iter().any(|p| p.id == party.id)
    }

    /// The other side than this one, in the newest version.
    pub fn other(&self, side: Side) -> &Party {
        let [coach, coachee] = self.parties_of(self.version());
        if side == Side::Coach { coachee } else { coach }
    }

    /// Everybody who is or was a side.
    pub fn everybody(&self) -> &[Party] {
        &self.parties
    }

    /// Both sides of a version, the coach first: whoever took a side over in that version, or in one
    /// before it that was sealed.
    pub fn parties_of(&self, version: i32) -> [&Party; 2] {
        holders(&self.parties, |v| self.sealed_versions.iter().any(|s| s.version == v), version)
    }

    /// Both sides of the version that holds: in force, or else the newest.
    pub fn parties(&self) -> [Party; 2] {
        let version = self.in_force().map_or(self.version(), |s| s.version);
        self.parties_of(version).map(Party::clone)
    }

    /// Since when a party has had their side, in milliseconds since the epoch: from the start, or from the
    /// sealing of the version that made it theirs.
    pub fn joined_at(&self, party: &Party) -> i64 {
        let sealed = self.sealed_versions.iter().find(|s| s.version == party.from_version);
        if party.from_version == 1 { 0 } else { sealed.map_or(i64::MAX, |s| s.sealed_at) }
    }

    /// Who had a side at an instant.
    pub fn holder_at(&self, side: Side, at: i64) -> &Party {
        let mut newest_first = self.parties.iter().rev().filter(|p| p.side == side);
        newest_first.find(|p| self.joined_at(p) <= at).expect("an agreement has its two parties")
    }

    pub fn signature(&self, side: Side) -> Option<&SignatureRow> {
        self.signatures.iter().find(|s| s.side == side.name())
    }

    pub fn approval(&self, side: Side) -> Option<&Approval> {
        self.approvals.iter().find(|a| a.side == side.name())
    }

    /// The text that holds: in force, or else the newest.
    pub fn text(&self) -> Result<AgreedText> {
        self.holding().ok_or_else(|| Failure::conflict("error-agreement-draft"))?.read()
    }

    /// The row of the text that holds.
    pub fn holding(&self) -> Option<&TextRow> {
        self.earlier.as_ref().or(self.current.as_ref())
    }

    /// The reviews as the text that holds has them; while it is a draft, as they would be planned now.
    pub fn reviews(&self, holidays: &Holidays) -> Result<Vec<Planned>> {
        match self.holding() {
            Some(row) => Ok(row.read()?.reviews),
            None => Ok(self.draft.reviews(holidays)),
        }
    }

    /// The text of the newest version.
    pub fn open_text(&self) -> Result<AgreedText> {
        self.current.as_ref().ok_or_else(|| Failure::conflict("error-agreement-draft"))?.read()
    }

    /// Whether the member takes part: the coach of what is in force; before that, who drew it up and who is
    /// to be the coach.
    pub fn is_of(&self, member: &Member) -> bool {
        let coach = |version: i32| self.parties_of(version)[0].email == member.email;
        match self.in_force() {
            Some(sealed) => coach(sealed.version),
            None => self.created_by == member.id || coach(self.version()),
        }
    }

    pub fn path(&self) -> String {
        format!("/agreements/{}", self.id)
    }
}

/// Both sides of a version among everybody who is or was one, the earlier ones first: whoever took a side
/// over in that version, or in one before it that was sealed.
pub fn holders(parties: &[Party], is_sealed: impl Fn(i32) -> bool, version: i32) -> [&Party; 2] {
    let holds = |from: i32| from == 1 || from == version || from < version && is_sealed(from);
    Side::BOTH.map(|side| {
        let mut newest_first = parties.iter().rev().filter(|p| p.side == side);
        newest_first.find(|p| holds(p.from_version)).expect("an agreement has its two parties")
    })
}

/// The word for where an agreement stands, in the API and as part of a message key.
pub fn state_name(agreement: &Agreement) -> &'static str {
    match (agreement.state(), agreement.closure.as_ref().map(|c| c.kind.as_str())) {
        (State::AgreementSigned, _) => "signed",
        (State::AgreementAmending, _) => "amending",
        (State::AgreementStamping, _) => "stamping",
        (State::AgreementHalfSigned, _) => "half-signed",
        (State::AgreementAgreed, _) => "agreed",
        (State::AgreementSent, _) => "sent",
        (State::AgreementEnded, _) => "ended",
        (State::AgreementClosed, Some("declined")) => "declined",
        (State::AgreementClosed, Some("withdrawn")) => "withdrawn",
        (State::AgreementClosed, _) => "lapsed",
        _ => "draft",
    }
}
