//! What is personal goes when its time has come, and when somebody asks for it. What was erased leaves an entry
//! in the trail that names nobody, and the trail still holds: its events never knew more than ids and hashes.
//!
//! | what | goes with | stays |
//! |---|---|---|
//! | a candidate | interviews with scripts, notes, cards, debriefs, decisions; letters; drafts that were never sent | an agreement that was sent, by its own time; the opening and its questions |
//! | an agreement | texts, signatures, sealed documents, reviews, check-ins, 1:1s, feedback, letters | its chain in the trail, without what was personal beside it |
//! | what was said at a review | check-ins, notes, conclusions, and agendas and feedback of that age | that the review took place |

pub mod api;
pub mod erasing;
pub mod export;
pub mod notice;
pub mod pages;
pub mod purging;
pub mod settings;
pub mod sweeping;
pub mod together;
