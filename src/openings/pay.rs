//! What the law of an opening's place asks an ad to say about pay: dated rules as data, and what of it is not
//! there. Hints with their sources; never a gate, and no legal advice. Pure.

use std::sync::LazyLock;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Location, OpeningInput};
use crate::languages::Language;

/// What an ad must say.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum Need {
    /// An amount or a range, with its currency and what it is for.
    Pay,
    /// The lowest and the highest.
    Range,
    Benefits,
    ClosingDate,
}

impl Need {
    fn name(self) -> &'static str {
        match self {
            Self::Pay => "pay",
            Self::Range => "range",
            Self::Benefits => "benefits",
            Self::ClosingDate => "closing-date",
        }
    }

    fn is_met(self, fields: &OpeningInput) -> bool {
        match self {
            Self::Pay => fields.pay.is_given(),
            Self::Range => !fields.pay.min.is_empty() && !fields.pay.max.is_empty(),
            Self::Benefits => !fields.benefits.is_empty(),
            Self::ClosingDate => !fields.closes_on.is_empty(),
        }
    }

    /// Whether it was said already: who asks for both ends asks for an amount, too.
    fn is_in(self, said: &[Self]) -> bool {
        said.contains(&self) || (self == Self::Pay && said.contains(&Self::Range))
    }
}

#[derive(Debug, Deserialize)]
pub struct Rule {
    pub place: String,
    countries: Vec<String>,
    #[serde(default)]
    regions: Vec<String>,
    pub since: Date,
    #[serde(default)]
    pub employees: Option<u32>,
    needs: Vec<Need>,
    #[serde(default)]
    pub before_interview: bool,
    #[serde(default)]
    pub overdue: bool,
    pub source: String,
}

#[derive(Deserialize)]
struct File {
    rule: Vec<Rule>,
}

static RULES: LazyLock<Vec<Rule>> = LazyLock::new(|| {
    let text = include_str!("../../templates/rules/pay.toml");
    toml::from_str::<File>(text).expect("our own rules are sound").rule
});

impl Rule {
    fn is_for(&self, place: &Location) -> bool {
        self.countries.contains(&place.country)
            && (self.regions.is_empty() || self.regions.iter().any(|name| is_called(place, name)))
    }
}

/// Whether the region is written by this name or code, perhaps with its country before it (`US-CO`).
fn is_called(place: &Location, name: &str) -> bool {
    let region = place.region.trim();
    let inside = region.split_once('-').filter(|(head, _)| head.eq_ignore_ascii_case(&place.country));
    inside.map_or(region, |(_, rest)| rest).eq_ignore_ascii_case(name)
}

/// A rule, and what of it the ad does not say.
#[derive(Debug)]
pub struct Gap {
    pub rule: &'static Rule,
    pub missing: Vec<Need>,
}

/// What is not in the ad on a day, the narrowest place first; nothing is said twice.
pub fn gaps(fields: &OpeningInput, on: Date) -> Vec<Gap> {
    let mut said: Vec<Need> = Vec::new();
    let mut gaps = Vec::new();
    for rule in RULES.iter().filter(|r| r.since <= on && r.is_for(&fields.location)) {
        let open = |need: &Need| !need.is_met(fields) && !need.is_in(&said);
        let missing: Vec<Need> = rule.needs.iter().copied().filter(open).collect();
        said.extend(&missing);
        if !missing.is_empty() {
            gaps.push(Gap { rule, missing });
        }
    }
    gaps
}

/// Whether the rules differ by region where the opening is, and it does not say which one.
pub fn region_is_open(place: &Location) -> bool {
    let differs = |rule: &Rule| !rule.regions.is_empty() && rule.countries.contains(&place.country);
    place.region.is_empty() && RULES.iter().any(differs)
}

/// One hint, as a page and the API tell it.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct Hint {
    /// us-co for Colorado, eu for the European Union and so on.
    pub place: String,
    pub missing: Vec<Need>,
    /// ISO 8601: from when the law asks for it.
    pub since: String,
    /// From how many employees on it holds, where the law has a number.
    pub from_employees: Option<u32>,
    /// It may also be told later than the ad, but before the first interview.
    pub before_interview: bool,
    /// The date is the directive's, and the member state missed it.
    pub overdue: bool,
    pub sentence: String,
    pub source: String,
}

/// What the law of its place asks of an ad and does not find in it.
#[derive(Debug, Serialize, utoipa::ToSchema)]
pub struct PayLaw {
    pub hints: Vec<Hint>,
    /// The rules there differ by region, and the opening does not say which.
    pub region_open: bool,
    /// That these are hints and no legal advice.
    pub note: String,
}

impl PayLaw {
    pub fn of(fields: &OpeningInput, on: Date, reader: Language) -> Self {
        Self {
            hints: gaps(fields, on).iter().map(|gap| gap.hint(reader)).collect(),
            region_open: region_is_open(&fields.location),
            note: reader.text("pay-law-note"),
        }
    }
}

impl Gap {
    fn hint(&self, reader: Language) -> Hint {
        let rule = self.rule;
        Hint {
            place: rule.place.clone(),
            missing: self.missing.clone(),
            since: rule.since.to_string(),
            from_employees: rule.employees,
            before_interview: rule.before_interview,
            overdue: rule.overdue,
            sentence: self.sentence(reader),
            source: rule.source.clone(),
        }
    }

    fn sentence(&self, reader: Language) -> String {
        let rule = self.rule;
        let place = reader.text(&format!("pay-place-{}", rule.place));
        let (since, what) = (reader.day(rule.since), self.listed(reader));
        let mut sentence =
            reader.text_with("pay-law-missing", &[("place", &place), ("since", &since), ("what", &what)]);
        let mut more = |words: String| {
            sentence.push(' ');
            sentence.push_str(&words);
        };
        if let Some(count) = rule.employees.filter(|n| *n > 1) {
            more(reader.text_with("pay-law-employees", &[("count", &count.to_string())]));
        }
        if rule.before_interview {
            more(reader.text("pay-law-interview"));
        }
        if rule.overdue {
            more(reader.text_with("pay-law-overdue", &[("place", &place)]));
        }
        sentence
    }

    /// 'a, b and c'.
    fn listed(&self, reader: Language) -> String {
        let mut words: Vec<String> =
            self.missing.iter().map(|need| reader.text(&format!("pay-need-{}", need.name()))).collect();
        let last = words.pop().unwrap_or_default();
        if words.is_empty() {
            return last;
        }
        reader.text_with("pay-need-and", &[("first", &words.join(", ")), ("last", &last)])
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::openings::Pay;

    fn opening(country: &str, region: &str) -> OpeningInput {
        let location = Location { city: "X".into(), region: region.into(), country: country.into() };
        OpeningInput { location, ..OpeningInput::default() }
    }

    fn pay(min: &str, max: &str) -> Pay {
        Pay { min: min.into(), max: max.into(), currency: "USD".into(), period: "YEAR".into() }
    }

    fn found(fields: &OpeningInput, on: Date) -> Vec<(&'static str, String, Vec<Need>)> {
        let told = |g: Gap| (g.rule.place.as_str(), g.rule.since.to_string(), g.missing);
        gaps(fields, on).into_iter().map(told).collect()
    }

    fn one(place: &'static str, since: &str, missing: &[Need]) -> (&'static str, String, Vec<Need>) {
        (place, since.to_owned(), missing.to_vec())
    }

    #[test]
    fn a_rule_holds_from_its_day_on_in_its_place_alone() {
        let (eve, day) = (date(2026, 6, 6), date(2026, 6, 7));
        assert!(gaps(&opening("DE", ""), eve).is_empty());
        assert_eq!(found(&opening("DE", ""), day), [one("eu", "2026-06-07", &[Need::Pay])]);
        assert!(gaps(&opening("GB", ""), day).is_empty());
        assert!(gaps(&OpeningInput { pay: pay("1", ""), ..opening("DE", "") }, day).is_empty());
    }

    #[test]
    fn belgium_is_told_that_it_missed_the_date() {
        let gaps = gaps(&opening("BE", ""), date(2026, 11, 24));
        assert_eq!(gaps.len(), 1, "not once more as a part of the Union: {gaps:?}");
        assert!(gaps[0].rule.overdue && gaps[0].rule.before_interview);
    }

    #[test]
    fn colorado_has_asked_for_more_over_the_years() {
        let both = [Need::Range, Need::Benefits];
        let first = one("us-co", "2021-01-01", &both);
        assert!(gaps(&opening("US", "CO"), date(2020, 12, 31)).is_empty());
        assert_eq!(found(&opening("US", "Colorado"), date(2023, 12, 31)), std::slice::from_ref(&first));
        let second = one("us-co", "2024-01-01", &[Need::ClosingDate]);
        for region in ["CO", "us-co", "US-CO", "colorado", " Colorado "] {
            let wanted = [first.clone(), second.clone()];
            assert_eq!(found(&opening("US", region), date(2024, 1, 1)), wanted, "{region}");
        }
        let whole = OpeningInput {
            pay: pay("50000", "60000"),
            benefits: "Health insurance.".into(),
            closes_on: "2026-12-31".into(),
            ..opening("US", "CO")
        };
        assert!(gaps(&whole, date(2026, 11, 24)).is_empty());
    }

    #[test]
    fn a_range_has_two_ends_and_a_number_of_employees_is_told() {
        let today = date(2026, 11, 24);
        for (region, place, since, employees) in [
            ("California", "us-ca", "2023-01-01", 15),
            ("NY", "us-ny", "2023-09-17", 4),
            ("Massachusetts", "us-ma", "2025-10-29", 25),
        ] {
            let open = OpeningInput { pay: pay("50000", ""), ..opening("US", region) };
            assert_eq!(found(&open, today), [one(place, since, &[Need::Range])]);
            let law = PayLaw::of(&open, today, Language::En);
            assert_eq!(law.hints[0].from_employees, Some(employees));
            assert!(law.hints[0].sentence.contains(&employees.to_string()), "{law:?}");
            let exact = OpeningInput { pay: pay("50000", "50000"), ..opening("US", region) };
            assert!(gaps(&exact, today).is_empty());
        }
        let washington = one("us-wa", "2023-01-01", &[Need::Range, Need::Benefits]);
        assert_eq!(found(&opening("US", "Washington"), today), [washington]);
    }

    #[test]
    fn an_earlier_law_of_a_member_state_comes_before_the_directive() {
        let today = date(2026, 11, 24);
        assert_eq!(found(&opening("AT", ""), today), [one("at", "2011-03-01", &[Need::Pay])]);
    }

    #[test]
    fn without_a_state_nothing_is_claimed_but_the_question_asked() {
        let law = PayLaw::of(&opening("US", ""), date(2026, 11, 24), Language::En);
        assert!(law.hints.is_empty() && law.region_open);
        let of = |country, region| region_is_open(&opening(country, region).location);
        assert!(!of("US", "Texas") && !of("BE", "") && of("CA", ""));
    }

    #[test]
    fn every_rule_can_be_told_in_every_language() {
        for (rule, language) in RULES.iter().flat_map(|r| Language::ALL.map(|l| (r, l))) {
            let gap = Gap { rule, missing: rule.needs.clone() };
            let sentence = gap.sentence(language);
            assert!(sentence.ends_with('.'), "{sentence}");
            assert!(rule.countries.iter().all(|c| c.len() == 2) && !rule.source.is_empty());
        }
    }
}
