//! How X counts: by its published weights, in which a web address is 23, an emoji is 2 however it is put
//! together, and most alphabets are 1 a letter. Pure.

/// What a web address counts, however long it is.
const ADDRESS: usize = 23;
/// Makes one emoji of two; in some scripts it also stands between letters.
const JOINER: char = '\u{200d}';

/// A text's length as X counts it.
pub fn weighted(text: &str) -> usize {
    let mut total = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let word = piece.trim_end_matches(char::is_whitespace);
        let (before, address, after) = address(word);
        total += weight(before) + weight(after) + weight(&piece[word.len()..]);
        total += if address.is_empty() { 0 } else { ADDRESS };
    }
    total
}

/// A word's web address, with what stands before and after it: a bracket, a full stop.
fn address(word: &str) -> (&str, &str, &str) {
    let begins = ["https://", "http://", "www."].iter().filter_map(|s| word.find(*s)).min();
    let inside = |start: &usize| word[..*start].ends_with(char::is_alphanumeric);
    let Some(start) = begins.filter(|s| !inside(s)) else { return (word, "", "") };
    let whole = &word[start..];
    let end = whole.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '/').len();
    (&word[..start], &whole[..end], &whole[end..])
}

/// Letters by their weights. What joins an emoji (a skin tone, a joiner and the next one, the other half of a
/// flag) counts with it, and a combining mark with its letter, as in the composed form that X counts.
fn weight(text: &str) -> usize {
    let mut chars = text.chars().peekable();
    let mut total = 0;
    while let Some(c) = chars.next() {
        let mut emoji = is_flag(c) && chars.next_if(|n| is_flag(*n)).is_some();
        while let Some(next) = chars.next_if(|n| joins(*n) && (*n != JOINER || alone(c) == 2)) {
            emoji = emoji || !is_mark(next);
            if next == JOINER {
                chars.next();
            }
        }
        total += if emoji { 2 } else { alone(c) };
    }
    total
}

/// A code point by itself: 1 in the ranges that X publishes, 2 elsewhere.
fn alone(c: char) -> usize {
    match u32::from(c) {
        0..=4351 | 8192..=8205 | 8208..=8223 | 8242..=8247 => 1,
        _ => 2,
    }
}

fn is_flag(c: char) -> bool {
    matches!(c, '\u{1f1e6}'..='\u{1f1ff}')
}

fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

fn joins(c: char) -> bool {
    let tone_or_tag = matches!(c, '\u{1f3fb}'..='\u{1f3ff}' | '\u{e0020}'..='\u{e007f}');
    tone_or_tag || matches!(c, '\u{fe0f}' | '\u{20e3}' | JOINER) || is_mark(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_count_by_the_published_ranges() {
        let latin = [("", 0), ("abc", 3), ("één €", 6), ("’“”–", 4)];
        let others = [("日本", 4), ("Ω ж ა", 5), ("ᄀ", 2), ("\u{642}\u{200d}\u{642}", 3)];
        for (text, count) in latin.into_iter().chain(others) {
            assert_eq!(weighted(text), count, "{text}");
        }
    }

    #[test]
    fn a_web_address_counts_23_and_what_stands_around_it_by_itself() {
        let long = "https://example.org/a/very/long/path?with=much";
        for (text, count) in [
            (format!("see {long}"), 4 + 23),
            (format!("see ({long})."), 4 + 1 + 23 + 2),
            (format!("{long}\n{long}"), 23 + 1 + 23),
            ("www.example.org".to_owned(), 23),
            ("http://a.b".to_owned(), 23),
        ] {
            assert_eq!(weighted(&text), count, "{text}");
        }
    }

    #[test]
    fn an_emoji_counts_2_however_it_is_put_together() {
        let wales = "\u{1f3f4}\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f}";
        let family = "👩\u{200d}👩\u{200d}👧";
        for emoji in ["🙂", "👍🏽", family, "🇧🇪", "1\u{fe0f}\u{20e3}", "❤\u{fe0f}", "☺", wales]
        {
            assert_eq!(weighted(emoji), 2, "{emoji}");
        }
        assert_eq!(weighted("🙂🙂 🇧🇪🇳🇱"), 4 + 1 + 4);
    }

    #[test]
    fn a_combining_mark_counts_with_its_letter() {
        assert_eq!(weighted("e\u{301}e\u{301}n"), 3);
    }
}
