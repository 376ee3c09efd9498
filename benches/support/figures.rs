//! Figures, as `script/bench` prints them.

use serde_json::{Value, json};

/// One JSON line.
pub fn say(bench: &str, figure: &str, value: f64, unit: &str, more: Value) {
    let mut line = json!({"bench": bench, "figure": figure, "value": rounded(value), "unit": unit});
    if let (Some(line), Some(more)) = (line.as_object_mut(), more.as_object()) {
        line.extend(more.clone());
    }
    println!("{line}");
}

/// To three places.
pub fn rounded(value: f64) -> f64 {
    (value * 1000.0).round() / 1000.0
}

pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
