//! What a party adopts as a signature: a typed name or a drawing, with consent. Pure rules.

use serde::{Deserialize, Serialize};

use crate::{
    failure::{Message, Problems, Result},
    paper::Drawing,
    people::parties::Party,
    web::forms::{self, Check as _},
};

/// What a party sends to sign.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct SignInput {
    pub code: String,
    #[serde(deserialize_with = "forms::flag")]
    pub consent: bool,
    pub signed_name: String,
    /// typed or drawn.
    pub signature_kind: String,
    /// Strokes as JSON, for a drawn one.
    pub drawing: String,
}

/// A signature that is in order but for the code.
#[derive(Clone, Debug)]
pub struct Adopted {
    pub code: String,
    pub name: String,
    pub drawing: Option<Drawing>,
}

impl SignInput {
    /// The signature in order, or a sentence per field that is not.
    pub fn check(&self) -> Result<Adopted> {
        let mut p = Problems::default();
        let code: String = self.code.chars().filter(char::is_ascii_digit).collect();
        if code.len() != 6 {
            p.key("code", "error-code-form");
        }
        if !self.consent {
            p.key("consent", "error-consent");
        }
        let name = p.line("signed_name", &self.signed_name);
        let drawing = match self.signature_kind.as_str() {
            "typed" | "" => None,
            "drawn" => read_drawing(&mut p, &self.drawing),
            _ => {
                p.add("signature_kind", Message::new("error-choice").with("known", "typed, drawn"));
                None
            }
        };
        p.finish(Adopted { code, name, drawing })
    }
}

/// A drawing that is a signature: enough strokes, large enough, inside its space.
fn read_drawing(p: &mut Problems, json: &str) -> Option<Drawing> {
    const MOST_POINTS: usize = 20_000;
    let Ok(drawing) = serde_json::from_str::<Drawing>(json) else {
        p.key("drawing", "error-drawing-blank");
        return None;
    };
    let points: Vec<&(i32, i32)> = drawing.strokes.iter().flatten().collect();
    let inside = |n: i32, most: u16| (0..=i32::from(most)).contains(&n);
    let sound = drawing.w > 0 && drawing.h > 0 && points.len() <= MOST_POINTS;
    if !sound || !points.iter().all(|(x, y)| inside(*x, drawing.w) && inside(*y, drawing.h)) {
        p.key("drawing", "error-drawing-size");
        return None;
    }
    let spread = |of: fn(&(i32, i32)) -> i32| {
        let (low, high) = (points.iter().map(|p| of(p)).min(), points.iter().map(|p| of(p)).max());
        high.unwrap_or(0) - low.unwrap_or(0)
    };
    if points.len() < 8
        || spread(|p| p.0) < i32::from(drawing.w) / 12
        || spread(|p| p.1) < i32::from(drawing.h) / 20
    {
        p.key("drawing", "error-drawing-blank");
        return None;
    }
    Some(drawing)
}

/// The consent text as it is shown to a party, in their language.
pub fn consent_text(party: &Party, organisation: &str) -> String {
    party.language.text_with("document-consent", &[("sender", organisation)])
}

/// What the Sign act means, as it is shown.
pub fn statement(party: &Party) -> String {
    party.language.text("document-sign-statement")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::failure::Failure;

    fn problem(json: &str) -> Option<&'static str> {
        let mut p = Problems::default();
        read_drawing(&mut p, json);
        match p.finish(()) {
            Err(Failure::Invalid(found)) => Some(found[0].message.key),
            _ => None,
        }
    }

    #[test]
    fn a_scribble_is_no_signature() {
        assert_eq!(problem(""), Some("error-drawing-blank"));
        assert_eq!(problem(r#"{"w":600,"h":200,"strokes":[]}"#), Some("error-drawing-blank"));
        assert_eq!(problem(r#"{"w":600,"h":200,"strokes":[[[5,5],[6,6]]]}"#), Some("error-drawing-blank"));
        assert_eq!(problem(r#"{"w":600,"h":200,"strokes":[[[900,5]]]}"#), Some("error-drawing-size"));
        let line: Vec<_> = (0..40).map(|n| format!("[{},{}]", 20 + n * 8, 40 + (n % 9) * 10)).collect();
        let good = format!(r#"{{"w":600,"h":200,"strokes":[[{}]]}}"#, line.join(","));
        assert_eq!(problem(&good), None);
    }
}
