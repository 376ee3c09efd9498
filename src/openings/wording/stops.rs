//! Where a sentence ends.

/// What may stand behind a full stop.
pub const CLOSING: [char; 11] = ['.', '!', '?', '…', '"', '”', '“', '\'', '’', ')', '»'];
/// What begins an entry of a list.
const BULLETS: [char; 6] = ['•', '●', '▪', '◦', '✓', '✔'];
/// The longest word that may be cut short with a full stop before a figure: 'max. 35'.
const SHORT: usize = 4;

/// Whether what stands between two words ends a sentence.
pub fn ends(before: &str, gap: &str, next: char) -> bool {
    if gap.contains(BULLETS) || gap.contains('\n') && a_new_line(gap, next) {
        return true;
    }
    let Some(at) = gap.find(['.', '!', '?', '…']) else { return false };
    let stop = &gap[at..];
    if !stop.trim_start_matches(CLOSING).starts_with(char::is_whitespace) {
        return false;
    }
    let letters = before.chars().count();
    // 'z. B.', 'J. Smith', 'max. 35', 'e.g. this' go on.
    let cut = letters == 1 || next.is_numeric() && letters <= SHORT && !before.starts_with(char::is_numeric);
    !stop.starts_with(['.', '…']) || !(cut || next.is_lowercase())
}

/// A line that goes on with a small letter was only broken to fit.
fn a_new_line(gap: &str, next: char) -> bool {
    let marked = gap.rsplit('\n').next().is_some_and(|start| !start.trim().is_empty());
    marked || gap.matches('\n').count() > 1 || !next.is_lowercase()
}
