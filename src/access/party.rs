//! What a party may do at their own door, by where the newest version stands for them.

use crate::failure::{Failure, Result};

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
    /// One review, or all of them in the ledger.
    SeeReview,
    /// Propose to move a review, to drop it or to add one.
    MoveReview,
    /// Accept, decline or withdraw such a change.
    AnswerMove,
    CheckIn,
    /// A note for one's own eyes.
    NoteReview,
    WriteOutcome,
    ConfirmOutcome,
    /// The sheet of a review that was held.
    DownloadReview,
    /// Stop, snooze or start reminders of reviews.
    Reminders,
    /// The agenda of the 1:1s, and those that took place.
    SeeTalks,
    /// Put something on the agenda, mark it, take it off.
    KeepAgenda,
    /// 'We have talked'.
    CloseTalk,
    SeeFeedback,
    /// Write to the other side; change or take back what they have not opened.
    GiveFeedback,
    /// Open what the other side wrote.
    OpenFeedback,
    AnswerFeedback,
}

impl PartyAct {
    pub const ALL: [Self; 32] = [
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
        Self::SeeReview,
        Self::MoveReview,
        Self::AnswerMove,
        Self::CheckIn,
        Self::NoteReview,
        Self::WriteOutcome,
        Self::ConfirmOutcome,
        Self::DownloadReview,
        Self::Reminders,
        Self::SeeTalks,
        Self::KeepAgenda,
        Self::CloseTalk,
        Self::SeeFeedback,
        Self::GiveFeedback,
        Self::OpenFeedback,
        Self::AnswerFeedback,
    ];

    /// Whether it is about a review, which there is once both have signed.
    fn is_of_review(self) -> bool {
        matches!(
            self,
            Self::SeeReview
                | Self::MoveReview
                | Self::AnswerMove
                | Self::CheckIn
                | Self::NoteReview
                | Self::WriteOutcome
                | Self::ConfirmOutcome
                | Self::DownloadReview
        )
    }

    /// Whether it is about what stands between the two: 1:1s and feedback, once both have signed.
    fn is_between(self) -> bool {
        matches!(
            self,
            Self::SeeTalks
                | Self::KeepAgenda
                | Self::CloseTalk
                | Self::SeeFeedback
                | Self::GiveFeedback
                | Self::OpenFeedback
                | Self::AnswerFeedback
        )
    }
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

/// What is in force has its reviews and what lies between them, whatever becomes of the version after it.
fn reviewing(state: PartyState) -> &'static [PartyStage] {
    use PartyStage as S;
    if !state.in_force {
        return &[];
    }
    &[S::Negotiating, S::Agreed, S::OtherSigned, S::Signed, S::Stamping, S::Settled, S::Closed, S::Ended]
}

/// Allows a party's act, or says why not.
pub fn check_party(act: PartyAct, state: PartyState) -> Result<()> {
    use PartyAct as A;
    use PartyStage as S;
    let stages: &[S] = match act {
        A::Read | A::Ask | A::Reminders => &[
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
        A::SeeReview | A::MoveReview | A::AnswerMove | A::CheckIn => reviewing(state),
        A::NoteReview | A::WriteOutcome | A::ConfirmOutcome | A::DownloadReview => reviewing(state),
        A::SeeTalks | A::KeepAgenda | A::CloseTalk => reviewing(state),
        A::SeeFeedback | A::GiveFeedback | A::OpenFeedback | A::AnswerFeedback => reviewing(state),
    };
    if stages.contains(&state.stage) {
        return Ok(());
    }
    Err(Failure::conflict(match (act, state.stage) {
        (A::Download, _) => "error-not-sealed",
        (_, S::Draft) => "error-agreement-draft",
        (_, S::Former) => "error-former",
        (act, _) if act.is_of_review() => "error-review-unsigned",
        (act, _) if act.is_between() => "error-talks-unsigned",
        (_, S::Ended) => "error-ended",
        (_, S::Stamping) => "error-stamping",
        (A::Amend | A::End, _) if !state.in_force => "error-not-in-force",
        (A::Amend, _) => "error-version-open",
        (_, S::Closed) => "error-version-closed",
        (A::AskCode | A::Sign | A::Paper | A::ConfirmPaper, S::Negotiating) => "error-not-agreed",
        _ => "error-signed-already",
    }))
}
