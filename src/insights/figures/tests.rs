//! What is shown, what is not, and that nobody can be told by taking one figure from another.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

const TODAY: Date = date(2027, 3, 1);
const TALK: &str = "frequent-conversation";
const TRUST: &str = "trust";

/// Coach and coachee number `n`.
fn pair(n: usize) -> Pair {
    [format!("coach{n}@example.org"), format!("hire{n}@example.org")]
}

fn hire(n: usize, in_time: bool, took: Option<i64>) -> Hire {
    Hire { first_day: date(2027, 1, 4), pair: pair(n), in_time, took: took.map(|days| days * DAY) }
}

fn answered(n: usize, day: i8, expectation: &str, mark: Mark) -> Answered {
    Answered {
        on: date(2027, 2, day),
        pair: pair(n),
        side: Side::Coach,
        expectation: expectation.into(),
        mark,
    }
}

fn of(facts: &Facts) -> Figures {
    let expectations = [TALK, TRUST].map(|key| (Side::Coach, key.to_owned())).to_vec();
    Figures::of(&Facts { expectations, ..facts.clone() }, 2027, TODAY)
}

fn of_answers(answers: Vec<Answered>) -> Figures {
    of(&Facts { answers, ..Facts::default() })
}

/// The marks of an expectation of the coach.
fn row(figures: &Figures, key: &str) -> Option<Marks> {
    let coach = figures.promises.iter().find(|p| p.side == Side::Coach)?;
    coach.expectations.iter().find(|e| e.expectation == key).map(|e| e.marks)
}

#[test]
fn a_share_of_five_hires_is_shown_and_of_four_is_not() {
    let hires =
        |n: usize| Facts { hires: (0..n).map(|n| hire(n, n > 0, Some(0))).collect(), ..Facts::default() };
    let five = of(&hires(5));
    assert_eq!(five.signed_before_first_day, Some(Share { number: 4, of: 5, percent: 80 }));
    assert_eq!(five.days_to_sign, Some(Days { agreements: 5, median: 0 }));
    let four = of(&hires(4));
    assert_eq!((four.signed_before_first_day, four.days_to_sign), (None, None));
}

#[test]
fn coaches_are_counted_as_well_as_those_they_coach() {
    let mut facts = Facts { hires: (0..9).map(|n| hire(n, true, Some(1))).collect(), ..Facts::default() };
    assert!(of(&facts).signed_before_first_day.is_some());
    for (n, hire) in facts.hires.iter_mut().enumerate() {
        hire.pair[0] = format!("coach{}@example.org", n % 4);
    }
    assert_eq!(of(&facts).signed_before_first_day, None, "four coaches of nine");
    for (n, hire) in facts.hires.iter_mut().enumerate() {
        hire.pair = [format!("coach{n}@example.org"), format!("hire{}@example.org", n % 4)];
    }
    assert_eq!(of(&facts).signed_before_first_day, None, "one person twice is one person");
}

#[test]
fn days_to_sign_are_the_middle_of_those_who_signed() {
    let took = [Some(0), Some(1), Some(2), Some(4), Some(30), None];
    let hires = took.iter().enumerate().map(|(n, took)| hire(n, true, *took)).collect();
    let mut facts = Facts { hires, ..Facts::default() };
    assert_eq!(of(&facts).days_to_sign, Some(Days { agreements: 5, median: 2 }));
    facts.hires.push(hire(6, true, Some(3)));
    assert_eq!(of(&facts).days_to_sign, Some(Days { agreements: 6, median: 3 }), "two and a half");
    facts.hires.truncate(4);
    facts.hires.push(hire(7, false, None));
    let figures = of(&facts);
    assert!(figures.signed_before_first_day.is_some(), "five hires");
    assert_eq!(figures.days_to_sign, None, "of whom four have signed");
}

#[test]
fn reviews_on_time_are_a_share_of_those_whose_time_is_over() {
    let due = |n: usize| Due { on: date(2027, 2, 1), pair: pair(n), on_time: !n.is_multiple_of(3) };
    let facts = Facts { reviews: (0..6).map(due).collect(), ..Facts::default() };
    assert_eq!(of(&facts).reviews_held_on_time, Some(Share { number: 4, of: 6, percent: 67 }));
}

#[test]
fn a_year_is_by_itself() {
    let mut facts = Facts { hires: (0..6).map(|n| hire(n, true, Some(1))).collect(), ..Facts::default() };
    facts.hires[0].first_day = date(2026, 12, 1);
    assert_eq!(facts.years(TODAY), [2027, 2026]);
    assert_eq!(of(&facts).signed_before_first_day.map(|s| s.of), Some(5));
    assert_eq!(Figures::of(&facts, 2026, TODAY).signed_before_first_day, None);
    assert_eq!(Facts::default().years(TODAY), [2027]);
}

#[test]
fn marks_are_shares_that_make_up_a_hundred() {
    use Mark::*;
    let marks = [Kept, Kept, Kept, Slipping, Broken, Disputed];
    let answers = marks.iter().enumerate().map(|(n, mark)| answered(n, 1, TALK, *mark)).collect();
    let figures = of_answers(answers);
    let shown = Marks { answered: 6, kept: 50, slipping: 17, broken: 17, disputed: 16 };
    assert_eq!(row(&figures, TALK), Some(shown));
    assert_eq!(figures.promises[0].marks, shown, "the sum of one row is that row");
    let apart = Apart { side: Side::Coach, expectation: TALK.into(), percent: 16 };
    assert_eq!(figures.seen_differently, [apart]);
}

#[test]
fn a_row_that_is_not_shown_is_in_no_sum() {
    let mut answers: Vec<_> = (0..5).map(|n| answered(n, 1, TALK, Mark::Kept)).collect();
    let alone = of_answers(answers.clone());
    answers.extend((0..4).map(|n| answered(n, 1, TRUST, Mark::Broken)));
    answers.extend((0..2).map(|n| answered(n, 1, OWN, Mark::Disputed)));
    let figures = of_answers(answers);
    assert_eq!((row(&figures, TRUST), row(&figures, OWN)), (None, None));
    assert_eq!(figures, alone, "nothing of them is anywhere");
}

#[test]
fn who_compares_before_and_after_learns_of_a_group_only() {
    let mut answers: Vec<_> = (0..5).map(|n| answered(n, 1, TALK, Mark::Kept)).collect();
    let before = of_answers(answers.clone());
    assert_eq!(row(&before, TALK).map(|m| m.answered), Some(5));
    for n in 5..9 {
        answers.push(answered(n, 2, TALK, Mark::Broken));
        assert_eq!(of_answers(answers.clone()), before, "answer {n} is not told apart");
    }
    answers.push(answered(9, 3, TALK, Mark::Kept));
    let after = of_answers(answers).promises[0].marks;
    assert_eq!((after.answered, after.kept, after.broken), (10, 60, 40));
}

#[test]
fn what_is_answered_today_waits_until_the_day_is_over() {
    let on = |day: Date| -> Vec<Answered> {
        (0..6).map(|n| Answered { on: day, ..answered(n, 1, TALK, Mark::Kept) }).collect()
    };
    assert!(of_answers(on(TODAY)).promises.is_empty());
    assert_eq!(row(&of_answers(on(date(2027, 2, 28))), TALK).map(|m| m.answered), Some(6));
}

fn facts() -> impl Strategy<Value = Vec<Answered>> {
    let one = (0..8usize, 0..8usize, 1..28i8, 0..3usize, 0..4usize);
    let answer = one.prop_map(|(coach, hire, day, key, mark)| Answered {
        pair: [pair(coach)[0].clone(), pair(hire)[1].clone()],
        ..answered(0, day, [TALK, TRUST, OWN][key], Mark::ALL[mark])
    });
    prop::collection::vec(answer, 0..80)
}

proptest! {
    /// Whatever day one looks on, the row of a later day differs by nothing, or by a group.
    #[test]
    fn two_looks_differ_by_a_group_or_by_nothing(answers in facts(), a in 1..28i8, b in 1..28i8) {
        let row = |day: i8| {
            let until = answers.iter().filter(|x| x.expectation == TALK && x.on < date(2027, 2, day));
            in_groups(until.collect())
        };
        let (early, late) = (row(a.min(b)), row(a.max(b)));
        prop_assert_eq!(&late[..early.len()], &early[..]);
        let between = &late[early.len()..];
        prop_assert!(between.is_empty() || are_enough(between.iter().map(|x| &x.pair)));
    }

    #[test]
    fn a_sum_is_that_of_its_rows(answers in facts()) {
        for side in of_answers(answers).promises {
            let rows: usize = side.expectations.iter().map(|e| e.marks.answered).sum();
            prop_assert_eq!(rows, side.marks.answered);
            for marks in side.expectations.iter().map(|e| e.marks).chain([side.marks]) {
                prop_assert!(marks.answered >= SMALLEST);
                prop_assert_eq!(marks.kept + marks.slipping + marks.broken + marks.disputed, 100);
            }
        }
    }
}
