//! How long what is personal is kept. For candidates by the rules of the place where they applied, dated and as
//! data, and elsewhere by what the organisation has set; the time runs from the last contact. Hints with their
//! sources, no legal advice. Pure.
//!
//! Contact is what happens between the two, not what somebody notes by themselves: the day the candidate was
//! added, the day of an interview (the day it was planned, while it has none; one that was called off is none),
//! a letter that told them of one, and a decision. `interviews::keeping` gathers these days.

pub mod choices;

use std::sync::LazyLock;

use jiff::{Span, ToSpan as _, civil::Date};
use serde::Deserialize;

use crate::languages::Language;

/// How many days ahead it is told that a candidate's data will be erased.
pub const WARNING: i64 = 7;
/// The same for agreements and for what was said at reviews.
pub const LONG_WARNING: i64 = 30;

/// A time to keep something.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Period {
    pub weeks: i32,
    pub months: i32,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    pub place: String,
    countries: Vec<String>,
    pub since: Date,
    pub keep: Period,
    #[serde(default)]
    pub with_consent: Option<Period>,
    /// The law asks for it to be kept so long, too.
    #[serde(default)]
    pub at_least: bool,
    pub source: String,
}

#[derive(Deserialize)]
struct File {
    rule: Vec<Rule>,
}

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let text = include_str!("../templates/rules/retention.toml");
    toml::from_str::<File>(text).expect("our own rules are sound").rule
});

impl Period {
    pub const fn months(months: i32) -> Self {
        Self { weeks: 0, months }
    }

    fn span(self) -> Span {
        self.months.months().weeks(self.weeks)
    }

    /// The first day on which it is over.
    pub fn after(self, day: Date) -> Date {
        day.saturating_add(self.span())
    }

    /// Days that it lasts whatever the months are.
    pub fn least_days(self) -> i64 {
        i64::from(self.weeks) * 7 + i64::from(self.months) * 28
    }

    /// '4 weeks', '6 months', '2 years'.
    pub fn words(self, language: Language) -> String {
        let (key, count) = match (self.weeks, self.months) {
            (0, months) if months >= 12 && months % 12 == 0 => ("retention-years", months / 12),
            (0, months) => ("retention-months", months),
            (weeks, _) => ("retention-weeks", weeks),
        };
        language.text_with(key, &[("count", &count.to_string())])
    }
}

/// Every rule of a place.
pub fn rules() -> &'static [Rule] {
    &RULES
}

/// How long a candidate's data is kept at a place.
#[derive(Clone, Copy, Debug)]
pub struct Kept {
    /// None where the organisation's own time holds.
    pub rule: Option<&'static Rule>,
    pub period: Period,
}

/// What holds in a country on a day; `months` is the organisation's own time.
pub fn kept(country: &str, on: Date, months: i32) -> Kept {
    let held = RULES.iter().filter(|r| r.since <= on && r.countries.iter().any(|c| c == country));
    let rule = held.max_by_key(|r| r.since);
    Kept { rule, period: rule.map_or(Period::months(months), |r| r.keep) }
}

impl Kept {
    /// How long it may be kept after a day of consent.
    pub fn with_consent(&self) -> Period {
        self.rule.and_then(|r| r.with_consent).unwrap_or(self.period)
    }

    /// Why it is so, in a sentence.
    pub fn reason(&self, language: Language) -> String {
        let period = self.period.words(language);
        match self.rule {
            None => language.text_with("retention-own", &[("period", &period)]),
            Some(rule) => {
                language.text_with(&format!("retention-note-{}", rule.place), &[("period", &period)])
            }
        }
    }

    /// Where that is written; nothing for the organisation's own time.
    pub fn source(&self) -> &'static str {
        self.rule.map_or("", |r| r.source.as_str())
    }
}

/// The days that say when a candidate's data is erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    pub contact: Date,
    /// When they consented to be kept longer.
    pub consent: Option<Date>,
    /// Until when somebody extended it, with a reason.
    pub until: Option<Date>,
    /// A time that was shortened, or a place that was changed, erases nothing before it could be told.
    pub not_before: Option<Date>,
}

/// The day on which a candidate's data is erased.
pub fn erase_on(kept: &Kept, days: &Days) -> Date {
    let by_consent = days.consent.map(|on| kept.with_consent().after(on));
    let others = [by_consent, days.until, days.not_before];
    others.into_iter().flatten().fold(kept.period.after(days.contact), Ord::max)
}

/// Whether a day is so near that it is told beforehand.
pub fn is_near(erase_on: Date, today: Date, warning: i64) -> bool {
    erase_on <= today.saturating_add(warning.days())
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    const TODAY: Date = date(2026, 11, 24);

    fn bare(contact: Date) -> Days {
        Days { contact, consent: None, until: None, not_before: None }
    }

    #[test]
    fn each_place_has_its_time_and_elsewhere_the_organisations_holds() {
        let on = |country: &str| erase_on(&kept(country, TODAY, 6), &bare(date(2026, 1, 31)));
        assert_eq!(on("NL"), date(2026, 2, 28));
        assert_eq!(on("US"), date(2027, 1, 31));
        assert_eq!(on("FR"), date(2028, 1, 31));
        assert_eq!(on("BE"), date(2026, 7, 31));
        assert_eq!(erase_on(&kept("BE", TODAY, 1), &bare(date(2026, 1, 31))), date(2026, 2, 28));
    }

    #[test]
    fn a_rule_holds_from_its_day_on() {
        assert!(kept("FR", date(2002, 3, 20), 6).rule.is_none());
        assert!(kept("FR", date(2002, 3, 21), 6).rule.is_some());
    }

    #[test]
    fn consent_an_extension_and_a_change_of_rules_move_the_day_and_never_forward() {
        let (contact, nl) = (date(2026, 11, 1), kept("NL", TODAY, 6));
        assert_eq!(erase_on(&nl, &bare(contact)), date(2026, 11, 29));
        let with = |days: Days| erase_on(&nl, &days);
        assert_eq!(with(Days { consent: Some(date(2026, 11, 10)), ..bare(contact) }), date(2027, 11, 10));
        assert_eq!(with(Days { until: Some(date(2026, 12, 24)), ..bare(contact) }), date(2026, 12, 24));
        assert_eq!(with(Days { until: Some(date(2026, 11, 2)), ..bare(contact) }), date(2026, 11, 29));
        assert_eq!(with(Days { not_before: Some(date(2026, 12, 1)), ..bare(contact) }), date(2026, 12, 1));
        let fr = kept("FR", TODAY, 6);
        let consented = Days { consent: Some(date(2026, 11, 10)), ..bare(contact) };
        assert_eq!(erase_on(&fr, &consented), date(2028, 11, 10), "it begins anew");
    }

    #[test]
    fn it_is_told_before_it_is_done() {
        assert!(!is_near(date(2026, 12, 2), TODAY, WARNING));
        assert!(is_near(date(2026, 12, 1), TODAY, WARNING));
        assert!(is_near(date(2026, 1, 1), TODAY, WARNING));
    }

    #[test]
    fn every_rule_is_told_in_every_language() {
        for (rule, language) in RULES.iter().flat_map(|r| Language::ALL.map(|l| (r, l))) {
            let held = kept(&rule.countries[0], TODAY, 6);
            let (reason, words) = (held.reason(language), held.period.words(language));
            assert!(reason.contains(&words) && reason.ends_with('.'), "{language}: {reason}");
            assert!(!rule.source.is_empty() && held.period.least_days() > 0);
            assert!(!language.text(&format!("retention-place-{}", rule.place)).is_empty());
        }
        assert_eq!(Period { weeks: 4, months: 0 }.words(Language::En), "4 weeks");
        assert_eq!(Period::months(24).words(Language::Nl), "2 jaar");
        assert_eq!(Period::months(18).words(Language::De), "18 Monate");
    }
}
