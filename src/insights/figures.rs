//! Figures over many agreements, by the rules in `insights`. Pure: made from facts that were loaded before.

use std::{cmp::Reverse, collections::BTreeSet};

use jiff::civil::Date;
use serde::Serialize;

use crate::{clock::DAY, ledger::marks::Mark, people::Side};

/// So many coaches, and so many people coached, are behind everything that is shown.
pub const SMALLEST: usize = 5;
/// The key under which promises in somebody's own words stand together.
pub const OWN: &str = "";
/// The most expectations that are named where sides disagree.
const MOST_APART: usize = 3;

/// The addresses of coach and coachee: to count people, and for nothing else.
pub type Pair = [String; 2];

/// Somebody whose first day has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hire {
    pub first_day: Date,
    pub pair: Pair,
    /// Both had signed before the first day.
    pub in_time: bool,
    /// Milliseconds from sending to both signatures; none while not both have signed.
    pub took: Option<i64>,
}

/// A review whose time is over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Due {
    pub on: Date,
    pub pair: Pair,
    /// It was held before it was overdue.
    pub on_time: bool,
}

/// What both said of one promise at one review.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// The day (UTC) on which the second of them answered.
    pub on: Date,
    pub pair: Pair,
    /// Whose promise it is.
    pub side: Side,
    /// The playbook's key, or `OWN`.
    pub expectation: String,
    pub mark: Mark,
}

/// Everything that figures are made of.
#[derive(Clone, Debug, Default)]
pub struct Facts {
    pub hires: Vec<Hire>,
    pub reviews: Vec<Due>,
    pub answers: Vec<Answered>,
    /// The keys of each side's expectations, in the playbook's order.
    pub expectations: Vec<(Side, String)>,
}

impl Facts {
    /// The years that can be chosen, the newest first: from the first of which there is anything to this one.
    pub fn years(&self, today: Date) -> Vec<i16> {
        let hires = self.hires.iter().map(|h| h.first_day);
        let days = hires.chain(self.reviews.iter().map(|r| r.on)).chain(self.answers.iter().map(|a| a.on));
        let first = days.min().map_or(today.year(), |day| day.year().min(today.year()));
        (first..=today.year()).rev().collect()
    }
}

/// The figures of a year. What is null or missing has too few people behind it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Figures {
    pub year: i16,
    /// The years that can be chosen.
    pub years: Vec<i16>,
    /// How many coaches, and how many people coached, are behind every figure at least.
    pub smallest_group: usize,
    pub signed_before_first_day: Option<Share>,
    pub days_to_sign: Option<Days>,
    pub reviews_held_on_time: Option<Share>,
    /// The coach's side first; a side without figures is left out.
    pub promises: Vec<Promises>,
    /// Where the two see it differently most often, at most three.
    pub seen_differently: Vec<Apart>,
}

/// How many of how many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Share {
    pub number: usize,
    pub of: usize,
    pub percent: usize,
}

/// From sending to both signatures, over the hires of the year that both have signed for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Days {
    pub agreements: usize,
    /// In whole days; 0 is less than half a day.
    pub median: i64,
}

/// How the promises of a side were kept, as both sides said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Promises {
    pub side: Side,
    /// Over the expectations below, and nothing else.
    pub marks: Marks,
    pub expectations: Vec<Expected>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Expected {
    /// The playbook's key; empty for promises in somebody's own words, all together.
    pub expectation: String,
    pub marks: Marks,
}

/// Shares in whole per cent, which make up 100.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Marks {
    /// How often both answered about it.
    pub answered: usize,
    /// Both said 4 or 5.
    pub kept: usize,
    pub slipping: usize,
    /// Both said 1 or 2.
    pub broken: usize,
    /// Two points or more apart.
    pub disputed: usize,
}

/// An expectation that is seen differently.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, utoipa::ToSchema)]
pub struct Apart {
    pub side: Side,
    pub expectation: String,
    pub percent: usize,
}

impl Figures {
    pub fn of(facts: &Facts, year: i16, today: Date) -> Self {
        let hires: Vec<&Hire> = facts.hires.iter().filter(|h| h.first_day.year() == year).collect();
        let reviews = facts.reviews.iter().filter(|r| r.on.year() == year);
        let past = facts.answers.iter().filter(|a| a.on.year() == year && a.on < today);
        let answers: Vec<&Answered> = past.collect();
        let promises: Vec<_> =
            Side::BOTH.into_iter().filter_map(|side| Promises::of(facts, &answers, side)).collect();
        Self {
            year,
            years: facts.years(today),
            smallest_group: SMALLEST,
            signed_before_first_day: Share::of(hires.iter().map(|h| (&h.pair, h.in_time))),
            days_to_sign: Days::of(&hires),
            reviews_held_on_time: Share::of(reviews.map(|r| (&r.pair, r.on_time))),
            seen_differently: apart(&promises),
            promises,
        }
    }
}

impl Share {
    fn of<'a>(all: impl Iterator<Item = (&'a Pair, bool)>) -> Option<Self> {
        let all: Vec<_> = all.collect();
        if !are_enough(all.iter().map(|(pair, _)| *pair)) {
            return None;
        }
        let (number, of) = (all.iter().filter(|(_, yes)| *yes).count(), all.len());
        Some(Self { number, of, percent: (200 * number + of) / (2 * of) })
    }
}

impl Days {
    fn of(hires: &[&Hire]) -> Option<Self> {
        let signed: Vec<_> = hires.iter().filter_map(|h| Some((&h.pair, h.took?))).collect();
        if !are_enough(signed.iter().map(|(pair, _)| *pair)) {
            return None;
        }
        let mut took: Vec<i64> = signed.iter().map(|(_, took)| *took).collect();
        took.sort_unstable();
        let middle = (took[(took.len() - 1) / 2] + took[took.len() / 2]) / 2;
        Some(Self { agreements: took.len(), median: (middle + DAY / 2).div_euclid(DAY) })
    }
}

impl Promises {
    fn of(facts: &Facts, answers: &[&Answered], side: Side) -> Option<Self> {
        let known = facts.expectations.iter().filter(|(of, _)| *of == side).map(|(_, key)| key.as_str());
        let (mut expectations, mut sum) = (Vec::new(), [0; 4]);
        for key in known.chain([OWN]) {
            let own = answers.iter().copied().filter(|a| a.side == side && a.expectation == key);
            let shown = in_groups(own.collect());
            let counts = Mark::ALL.map(|mark| shown.iter().filter(|a| a.mark == mark).count());
            if let Some(marks) = Marks::of(counts) {
                expectations.push(Expected { expectation: key.to_owned(), marks });
                sum.iter_mut().zip(counts).for_each(|(sum, n)| *sum += n);
            }
        }
        Some(Self { side, marks: Marks::of(sum)?, expectations })
    }
}

impl Marks {
    fn of(counts: [usize; 4]) -> Option<Self> {
        let answered: usize = counts.iter().sum();
        if answered == 0 {
            return None;
        }
        let [kept, slipping, broken, disputed] = shares(counts, answered);
        Some(Self { answered, kept, slipping, broken, disputed })
    }
}

/// Whole per cent that make up 100: what is missing goes to those that lost most.
fn shares(counts: [usize; 4], all: usize) -> [usize; 4] {
    let mut percent = counts.map(|n| 100 * n / all);
    let mut order = [0, 1, 2, 3];
    order.sort_by_key(|n| Reverse(100 * counts[*n] % all));
    let missing = 100 - percent.iter().sum::<usize>();
    order.into_iter().take(missing).for_each(|n| percent[n] += 1);
    percent
}

/// Whether five coaches and five people coached are among these.
fn are_enough<'a>(pairs: impl Iterator<Item = &'a Pair>) -> bool {
    let mut people = [BTreeSet::new(), BTreeSet::new()];
    for pair in pairs {
        for (seen, who) in people.iter_mut().zip(pair) {
            seen.insert(who.as_str());
        }
    }
    people.iter().all(|seen| seen.len() >= SMALLEST)
}

/// Of the answers about one promise those that can be shown: whole days, in groups of enough people each.
fn in_groups(mut answers: Vec<&Answered>) -> Vec<&Answered> {
    answers.sort_by_key(|a| a.on);
    let mut shown = 0;
    for n in 1..=answers.len() {
        let ends_a_day = answers.get(n).is_none_or(|next| next.on > answers[n - 1].on);
        if ends_a_day && are_enough(answers[shown..n].iter().map(|a| &a.pair)) {
            shown = n;
        }
    }
    answers.truncate(shown);
    answers
}

/// Where sides disagree most often, by expectation.
fn apart(promises: &[Promises]) -> Vec<Apart> {
    let rows = promises.iter().flat_map(|p| p.expectations.iter().map(|e| (p.side, e)));
    let mut all: Vec<_> = rows
        .filter(|(_, e)| e.marks.disputed > 0)
        .map(|(side, e)| Apart { side, expectation: e.expectation.clone(), percent: e.marks.disputed })
        .collect();
    all.sort_by_key(|a| Reverse(a.percent));
    all.truncate(MOST_APART);
    all
}

#[cfg(test)]
mod tests;
