//! Words a person must give: a reason, a question.

use crate::{
    failure::{Failure, Problems, Result},
    web::forms::Check as _,
};

/// A reason that must be there.
pub fn given_reason(reason: &str) -> Result<String> {
    if reason.trim().is_empty() {
        return Err(Failure::invalid("reason", "error-reason-required"));
    }
    let mut p = Problems::default();
    let reason = p.statement("reason", reason);
    p.finish(reason)
}

/// Words that must be there.
pub fn text_given(words: &str, key: &'static str) -> Result<String> {
    if words.trim().is_empty() {
        return Err(Failure::invalid("text", key));
    }
    let mut p = Problems::default();
    let words = p.long_statement("text", words);
    p.finish(words)
}
