//! Who may do what in which state: one table over plain facts, used by pages and API alike.
//!
//! A person without the role gets 403; one whose role reaches only their own things gets 404 for
//! somebody else's, so that nothing is given away; a state that does not allow the act gives 409.

use serde::{Deserialize, Serialize};

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
    SeeOpenings,
    SeeOpening,
    SeePosting,
    CreateOpening,
    EditOpening,
    PublishOpening,
    WithdrawOpening,
    CheckWording,
    CreateCandidate,
    SeeCandidates,
    SeeCandidate,
    CreateInterview,
    SeeInterview,
    WriteScorecard,
    SeeScorecards,
    OpenDebrief,
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
    SeeLedger,
    SeeMembers,
    AddMember,
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
    Rule { act: Act::CreateInterview, who: INTERVIEWING, states: ANY },
    Rule {
        act: Act::SeeInterview,
        who: &[(Admin, All), (Recruiter, All), (Interviewer, Own), (Coach, Own)],
        states: ANY_INTERVIEW,
    },
    Rule { act: Act::WriteScorecard, who: SCORING, states: &[CardOpen] },
    Rule {
        act: Act::SeeScorecards,
        who: &[(Admin, All), (Recruiter, All), (Interviewer, Own), (Coach, Own)],
        states: &[CardSubmitted, Debriefed],
    },
    Rule { act: Act::OpenDebrief, who: INTERVIEWING, states: &[InterviewComplete] },
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
    Rule { act: Act::SeeLedger, who: AGREEING, states: ANY_AGREEMENT },
    Rule { act: Act::SeeMembers, who: &[(Admin, All)], states: ANY },
    Rule { act: Act::AddMember, who: &[(Admin, All)], states: ANY },
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
        InterviewOpen => "error-cards-missing",
        InterviewComplete | Debriefed => "error-debriefed",
        AgreementDraft => "error-agreement-draft",
        AgreementSent | AgreementAgreed | AgreementHalfSigned => "error-agreement-sent",
        AgreementStamping => "error-stamping",
        AgreementSigned => "error-agreement-signed",
        AgreementAmending => "error-version-open",
        AgreementClosed => "error-version-closed",
        AgreementEnded => "error-ended",
    }))
}

/// What a party may do at their own door.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartyAct {
    Read,
    /// A question to the organisation.
    Ask,
    Comment,
    Propose,
    /// Accept, decline or withdraw a proposal.
    Answer,
    Approve,
    /// Take one's approval back.
    TakeBack,
    AskCode,
    Sign,
    /// Choose paper, print, upload the scan.
    Paper,
    /// Confirm or refuse the other side's scan.
    ConfirmPaper,
    Decline,
    /// Withdraw one's own signature while the other side has not signed.
    Withdraw,
    Download,
    Amend,
    End,
}

impl PartyAct {
    pub const ALL: [Self; 16] = [
        Self::Read,
        Self::Ask,
        Self::Comment,
        Self::Propose,
        Self::Answer,
        Self::Approve,
        Self::TakeBack,
        Self::AskCode,
        Self::Sign,
        Self::Paper,
        Self::ConfirmPaper,
        Self::Decline,
        Self::Withdraw,
        Self::Download,
        Self::Amend,
        Self::End,
    ];
}

/// Where the newest version stands, as one party sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartyStage {
    /// Nothing was sent yet.
    Draft,
    Negotiating,
    /// Both agree to the same text, and nobody has signed.
    Agreed,
    OtherSigned,
    /// This party has signed, the other has not.
    Signed,
    /// Both have signed; the document waits for its timestamp.
    Stamping,
    /// Sealed.
    Settled,
    /// Declined, withdrawn or lapsed.
    Closed,
    Ended,
    /// Somebody else has taken over this side.
    Former,
}

impl PartyStage {
    pub const ALL: [Self; 10] = [
        Self::Draft,
        Self::Negotiating,
        Self::Agreed,
        Self::OtherSigned,
        Self::Signed,
        Self::Stamping,
        Self::Settled,
        Self::Closed,
        Self::Ended,
        Self::Former,
    ];

    /// The word for pages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Negotiating => "negotiating",
            Self::Agreed => "agreed",
            Self::OtherSigned => "other-signed",
            Self::Signed => "signed",
            Self::Stamping => "stamping",
            Self::Settled => "settled",
            Self::Closed => "closed",
            Self::Ended => "ended",
            Self::Former => "former",
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartyState {
    pub stage: PartyStage,
    /// A version that is this party's is sealed.
    pub in_force: bool,
}

/// Allows a party's act, or says why not.
pub fn check_party(act: PartyAct, state: PartyState) -> Result<()> {
    use PartyAct as A;
    use PartyStage as S;
    let stages: &[S] = match act {
        A::Read | A::Ask => &[
            S::Negotiating,
            S::Agreed,
            S::OtherSigned,
            S::Signed,
            S::Stamping,
            S::Settled,
            S::Closed,
            S::Ended,
            S::Former,
        ],
        A::Comment | A::Propose | A::Answer | A::TakeBack => &[S::Negotiating, S::Agreed],
        A::Approve => &[S::Negotiating],
        A::AskCode | A::Sign | A::Paper => &[S::Agreed, S::OtherSigned],
        A::ConfirmPaper => &[S::Agreed, S::Signed],
        A::Decline => &[S::Negotiating, S::Agreed, S::OtherSigned],
        A::Withdraw => &[S::Signed],
        A::Download if state.in_force => return Ok(()),
        A::Download => &[],
        A::Amend if state.in_force => &[S::Settled, S::Closed],
        A::End if state.in_force => {
            &[S::Negotiating, S::Agreed, S::OtherSigned, S::Signed, S::Settled, S::Closed]
        }
        A::Amend | A::End => &[],
    };
    if stages.contains(&state.stage) {
        return Ok(());
    }
    Err(Failure::conflict(match (act, state.stage) {
        (A::Download, _) => "error-not-sealed",
        (_, S::Draft) => "error-agreement-draft",
        (_, S::Former) => "error-former",
        (_, S::Ended) => "error-ended",
        (_, S::Stamping) => "error-stamping",
        (A::Amend | A::End, _) if !state.in_force => "error-not-in-force",
        (A::Amend, _) => "error-version-open",
        (_, S::Closed) => "error-version-closed",
        (A::AskCode | A::Sign | A::Paper | A::ConfirmPaper, S::Negotiating) => "error-not-agreed",
        _ => "error-signed-already",
    }))
}
