//! Who may do what in which state: one table over plain facts, used by pages and API alike.
//!
//! A person without the role gets 403; one whose role reaches only their own things gets 404 for
//! somebody else's, so that nothing is given away; a state that does not allow the act gives 409.

mod party;

use serde::{Deserialize, Serialize};

pub use party::{PartyAct, PartyStage, PartyState, check_party};

use crate::failure::{Failure, Result};

#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, clap::ValueEnum,
)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    Admin,
    Recruiter,
    Interviewer,
    Coach,
}

impl Role {
    pub const ALL: [Self; 4] = [Self::Admin, Self::Recruiter, Self::Interviewer, Self::Coach];

    pub fn name(self) -> &'static str {
        match self {
            Self::Admin => "admin",
            Self::Recruiter => "recruiter",
            Self::Interviewer => "interviewer",
            Self::Coach => "coach",
        }
    }

    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|r| r.name() == name)
    }
}

/// How far a role reaches: to everything of the kind, or to what the person takes part in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    All,
    Own,
}

/// Where the thing stands that is acted upon.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// The act is upon no single thing, or upon a thing in whatever state.
    Any,
    OpeningDraft,
    OpeningPublished,
    OpeningWithdrawn,
    /// Its closing date has passed.
    OpeningClosed,
    /// The member's own scorecard can still be written.
    CardOpen,
    CardSubmitted,
    /// The member does not score this interview.
    CardNone,
    /// Not all scorecards are submitted.
    InterviewOpen,
    InterviewComplete,
    Debriefed,
    AgreementDraft,
    /// Both sides work on the text.
    AgreementSent,
    /// Both agree to the same text; signing is open.
    AgreementAgreed,
    AgreementHalfSigned,
    /// Both have signed; the document waits for its timestamp.
    AgreementStamping,
    AgreementSigned,
    /// One version is in force, and the next is open.
    AgreementAmending,
    /// Declined, withdrawn or lapsed before both had signed.
    AgreementClosed,
    /// Notice was given, or it is over.
    AgreementEnded,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Act {
    SeeHome,
    SeePlaybook,
    EditPlaybook,
    SeeOpenings,
    SeeOpening,
    SeePosting,
    CreateOpening,
    EditOpening,
    PublishOpening,
    WithdrawOpening,
    CheckWording,
    EditWording,
    CreateCandidate,
    SeeCandidates,
    SeeCandidate,
    /// Longer than its time, with a consent or a reason.
    KeepCandidate,
    ExportCandidate,
    EraseCandidate,
    CreateInterview,
    SeeInterview,
    ChangeInterview,
    /// One's own notes.
    SeeNotes,
    WriteNotes,
    /// Everybody's, in the debrief.
    ReadNotes,
    WriteScorecard,
    SeeScorecards,
    OpenDebrief,
    SeeOwnScorecard,
    AddAddendum,
    Decide,
    EditQuestions,
    TakeUpThemes,
    SeeAgreements,
    SeeAgreement,
    DraftAgreement,
    EditAgreement,
    SendAgreement,
    InviteAgain,
    RevokeLinks,
    CorrectAddress,
    SeeProposals,
    ProposeChange,
    AmendAgreement,
    ReplaceCoach,
    EndAgreement,
    EditClauses,
    ChangeSettings,
    SeeDocument,
    SeeTrail,
    SeeReviews,
    SeeReview,
    MoveReview,
    CheckIn,
    SeeLedger,
    SeeInsights,
    SeeMembers,
    AddMember,
    SeeLetters,
    MendLetters,
    SignOut,
}

/// One line of the table.
pub struct Rule {
    pub act: Act,
    pub who: &'static [(Role, Reach)],
    pub states: &'static [State],
}

use Reach::{All, Own};
use Role::{Admin, Coach, Interviewer, Recruiter};
use State::*;

const EVERYBODY: &[(Role, Reach)] = &[(Admin, All), (Recruiter, All), (Interviewer, All), (Coach, All)];
const HIRING: &[(Role, Reach)] = &[(Admin, All), (Recruiter, All)];
const INTERVIEWING: &[(Role, Reach)] = &[(Admin, All), (Recruiter, All), (Interviewer, Own)];
const SCORING: &[(Role, Reach)] = &[(Admin, Own), (Recruiter, Own), (Interviewer, Own), (Coach, Own)];
const AGREEING: &[(Role, Reach)] = &[(Admin, All), (Recruiter, All), (Coach, Own)];
/// The coach's own side of an agreement; the hire has no account.
const PARTIES: &[(Role, Reach)] = &[(Admin, Own), (Recruiter, Own), (Interviewer, Own), (Coach, Own)];
const ANY: &[State] = &[Any];
const ANY_OPENING: &[State] = &[OpeningDraft, OpeningPublished, OpeningWithdrawn, OpeningClosed];
const ANY_INTERVIEW: &[State] = &[InterviewOpen, InterviewComplete, Debriefed];
const ANY_AGREEMENT: &[State] = &[
    AgreementDraft,
    AgreementSent,
    AgreementAgreed,
    AgreementHalfSigned,
    AgreementStamping,
    AgreementSigned,
    AgreementAmending,
    AgreementClosed,
    AgreementEnded,
];
/// A version is on its way to two signatures.
const OPEN_AGREEMENT: &[State] = &[AgreementSent, AgreementAgreed, AgreementHalfSigned, AgreementAmending];
const IN_FORCE: &[State] = &[AgreementSigned, AgreementAmending, AgreementEnded];
const SENT_AGREEMENT: &[State] = &[
    AgreementSent,
    AgreementAgreed,
    AgreementHalfSigned,
    AgreementStamping,
    AgreementSigned,
    AgreementAmending,
    AgreementClosed,
    AgreementEnded,
];

/// The whole table.
pub const RULES: &[Rule] = &[
    Rule { act: Act::SeeHome, who: EVERYBODY, states: ANY },
    Rule { act: Act::SeePlaybook, who: EVERYBODY, states: ANY },
    Rule { act: Act::EditPlaybook, who: HIRING, states: ANY },
    Rule { act: Act::SeeOpenings, who: EVERYBODY, states: ANY },
    Rule {
        act: Act::SeeOpening,
        who: &[(Admin, All), (Recruiter, All), (Interviewer, All), (Coach, Own)],
        states: ANY_OPENING,
    },
    Rule {
        act: Act::SeePosting,
        who: &[(Admin, All), (Recruiter, All), (Interviewer, All), (Coach, Own)],
        states: &[OpeningPublished, OpeningWithdrawn, OpeningClosed],
    },
    Rule { act: Act::CreateOpening, who: HIRING, states: ANY },
    Rule { act: Act::EditOpening, who: HIRING, states: ANY_OPENING },
    Rule {
        act: Act::PublishOpening,
        who: HIRING,
        states: &[OpeningDraft, OpeningPublished, OpeningWithdrawn],
    },
    Rule { act: Act::WithdrawOpening, who: HIRING, states: &[OpeningPublished] },
    Rule { act: Act::CheckWording, who: EVERYBODY, states: ANY },
    Rule { act: Act::EditWording, who: HIRING, states: ANY },
    Rule {
        act: Act::CreateCandidate,
        who: &[(Admin, All), (Recruiter, All), (Interviewer, All)],
        states: ANY_OPENING,
    },
    Rule {
        act: Act::SeeCandidates,
        who: &[(Admin, All), (Recruiter, All), (Interviewer, All), (Coach, Own)],
        states: ANY_OPENING,
    },
    Rule {
        act: Act::SeeCandidate,
        who: &[(Admin, All), (Recruiter, All), (Interviewer, Own), (Coach, Own)],
        states: ANY,
    },
    Rule { act: Act::KeepCandidate, who: HIRING, states: ANY },
    Rule { act: Act::ExportCandidate, who: HIRING, states: ANY },
    Rule { act: Act::EraseCandidate, who: HIRING, states: ANY },
    Rule { act: Act::CreateInterview, who: INTERVIEWING, states: ANY },
    Rule {
        act: Act::SeeInterview,
        who: &[(Admin, All), (Recruiter, All), (Interviewer, Own), (Coach, Own)],
        states: ANY_INTERVIEW,
    },
    Rule { act: Act::ChangeInterview, who: INTERVIEWING, states: &[InterviewOpen] },
    Rule { act: Act::SeeNotes, who: SCORING, states: ANY_INTERVIEW },
    Rule { act: Act::WriteNotes, who: SCORING, states: &[InterviewOpen, InterviewComplete] },
    Rule {
        act: Act::ReadNotes,
        who: &[(Admin, All), (Recruiter, All), (Interviewer, Own), (Coach, Own)],
        states: &[Debriefed],
    },
    Rule { act: Act::WriteScorecard, who: SCORING, states: &[CardOpen] },
    Rule {
        act: Act::SeeScorecards,
        who: &[(Admin, All), (Recruiter, All), (Interviewer, Own), (Coach, Own)],
        states: &[CardSubmitted, Debriefed],
    },
    Rule { act: Act::OpenDebrief, who: INTERVIEWING, states: &[InterviewComplete] },
    Rule { act: Act::SeeOwnScorecard, who: SCORING, states: ANY_INTERVIEW },
    Rule {
        act: Act::AddAddendum,
        who: &[(Admin, All), (Recruiter, All), (Interviewer, Own), (Coach, Own)],
        states: &[Debriefed],
    },
    Rule { act: Act::Decide, who: AGREEING, states: &[Debriefed] },
    Rule { act: Act::EditQuestions, who: AGREEING, states: ANY_OPENING },
    Rule { act: Act::TakeUpThemes, who: AGREEING, states: &[AgreementDraft] },
    Rule { act: Act::SeeAgreements, who: AGREEING, states: ANY },
    Rule { act: Act::SeeAgreement, who: AGREEING, states: ANY_AGREEMENT },
    Rule { act: Act::DraftAgreement, who: &[(Admin, All), (Recruiter, All), (Coach, All)], states: ANY },
    Rule { act: Act::EditAgreement, who: AGREEING, states: &[AgreementDraft] },
    Rule { act: Act::SendAgreement, who: AGREEING, states: &[AgreementDraft] },
    Rule { act: Act::InviteAgain, who: AGREEING, states: OPEN_AGREEMENT },
    Rule { act: Act::RevokeLinks, who: AGREEING, states: OPEN_AGREEMENT },
    Rule {
        act: Act::CorrectAddress,
        who: HIRING,
        states: &[AgreementSent, AgreementAgreed, AgreementAmending],
    },
    Rule { act: Act::SeeProposals, who: AGREEING, states: SENT_AGREEMENT },
    Rule {
        act: Act::ProposeChange,
        who: PARTIES,
        states: &[AgreementSent, AgreementAgreed, AgreementAmending],
    },
    Rule { act: Act::AmendAgreement, who: AGREEING, states: &[AgreementSigned, AgreementClosed] },
    Rule { act: Act::ReplaceCoach, who: HIRING, states: &[AgreementSigned] },
    Rule { act: Act::EndAgreement, who: AGREEING, states: &[AgreementSigned, AgreementAmending] },
    Rule { act: Act::EditClauses, who: &[(Admin, All)], states: ANY },
    Rule { act: Act::ChangeSettings, who: &[(Admin, All)], states: ANY },
    Rule { act: Act::SeeDocument, who: AGREEING, states: IN_FORCE },
    Rule { act: Act::SeeTrail, who: AGREEING, states: ANY_AGREEMENT },
    Rule { act: Act::SeeReviews, who: AGREEING, states: ANY },
    Rule { act: Act::SeeReview, who: AGREEING, states: IN_FORCE },
    Rule { act: Act::MoveReview, who: PARTIES, states: IN_FORCE },
    Rule { act: Act::CheckIn, who: PARTIES, states: IN_FORCE },
    Rule { act: Act::SeeLedger, who: AGREEING, states: ANY_AGREEMENT },
    Rule { act: Act::SeeInsights, who: &[(Admin, All)], states: ANY },
    Rule { act: Act::SeeMembers, who: &[(Admin, All)], states: ANY },
    Rule { act: Act::AddMember, who: &[(Admin, All)], states: ANY },
    Rule { act: Act::SeeLetters, who: &[(Admin, All)], states: ANY },
    Rule { act: Act::MendLetters, who: &[(Admin, All)], states: ANY },
    Rule { act: Act::SignOut, who: EVERYBODY, states: ANY },
];

/// The line of an act.
pub fn rule(act: Act) -> &'static Rule {
    RULES.iter().find(|r| r.act == act).expect("every act has its line; a test knows")
}

/// How far these roles reach for an act; `None` if none of them may.
pub fn reach(act: Act, roles: &[Role]) -> Option<Reach> {
    let mine = rule(act).who.iter().filter(|(role, _)| roles.contains(role));
    mine.map(|(_, reach)| *reach).max_by_key(|r| *r == All)
}

/// Whether these roles may do the act at all, on something.
pub fn may(act: Act, roles: &[Role]) -> bool {
    reach(act, roles).is_some()
}

/// Allows the act, or says why not.
pub fn check(act: Act, roles: &[Role], own: bool, state: State) -> Result<()> {
    match reach(act, roles) {
        None => return Err(Failure::forbidden()),
        Some(Own) if !own => return Err(Failure::not_found()),
        Some(_) => {}
    }
    let states = rule(act).states;
    if states.contains(&state) || states == ANY {
        return Ok(());
    }
    Err(Failure::conflict(match state {
        OpeningDraft if act == Act::SeePosting => "error-not-published",
        OpeningClosed => "error-opening-closed",
        OpeningDraft | OpeningPublished | OpeningWithdrawn | Any => "error-opening-state",
        CardOpen => "error-card-first",
        CardSubmitted => "error-card-submitted",
        CardNone => "error-debrief-first",
        InterviewOpen | InterviewComplete if act == Act::ReadNotes => "room-error-notes-wait",
        InterviewComplete | Debriefed if act == Act::ChangeInterview => "room-error-over",
        InterviewOpen => "error-cards-missing",
        InterviewComplete => "debrief-not-open",
        Debriefed if act == Act::WriteScorecard => "card-late",
        Debriefed => "error-debriefed",
        AgreementDraft => "error-agreement-draft",
        AgreementSent | AgreementAgreed | AgreementHalfSigned => "error-agreement-sent",
        AgreementStamping => "error-stamping",
        AgreementSigned => "error-agreement-signed",
        AgreementAmending => "error-version-open",
        AgreementClosed => "error-version-closed",
        AgreementEnded => "error-ended",
    }))
}
