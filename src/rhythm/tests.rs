//! What a rhythm can say, and the days it comes to.

use jiff::civil::date;
use proptest::prelude::*;

use super::*;

#[test]
fn what_was_added_later_is_stored_and_never_typed() {
    assert_eq!(Milestone::stored("+2"), Some(Milestone::Added(2)));
    assert_eq!(Milestone::stored("30d"), Some(Milestone::Days(30)));
    assert_eq!(Milestone::Added(2).to_string(), "+2");
    for wrong in ["+", "2", "+2d", "soon"] {
        assert_eq!(Milestone::stored(wrong), None, "{wrong}");
    }
    assert_eq!(parse("+2").unwrap_err().key, "error-rhythm-entry");
}

#[test]
fn the_standard_rhythm_is_anchored_and_lands_on_working_days() {
    let planned = plan(date(2026, 12, 1), &parse(STANDARD).unwrap(), is_weekend);
    let dates: Vec<_> = planned.iter().map(|p| p.date.to_string()).collect();
    assert_eq!(
        dates,
        [
            "2026-12-31",
            "2027-02-01",
            "2027-03-01",
            "2027-06-01",
            "2027-09-01",
            "2027-12-01",
            "2028-03-01",
            "2028-06-01",
            "2028-09-01",
            "2028-12-01"
        ]
    );
    assert_eq!(planned[1].moved_from, Some(date(2027, 1, 30)));
}

#[test]
fn month_ends_are_clamped_from_the_anchor() {
    let planned = plan(date(2027, 8, 31), &parse("6m 7m").unwrap(), |_| false);
    assert_eq!(planned[0].date, date(2028, 2, 29));
    assert_eq!(planned[1].date, date(2028, 3, 31));
}

#[test]
fn a_rhythm_that_cannot_be_is_refused() {
    for (text, key) in [
        ("", "error-rhythm-empty"),
        ("soon", "error-rhythm-entry"),
        ("0d", "error-rhythm-entry"),
        (", ,", "error-rhythm-empty"),
        ("3w", "error-rhythm-entry"),
        ("m", "error-rhythm-entry"),
        ("30d 30d", "error-rhythm-twice"),
        ("6m 2q", "error-rhythm-twice"),
        ("61m", "error-rhythm-late"),
        ("21q", "error-rhythm-late"),
        ("6y", "error-rhythm-late"),
        ("65535y", "error-rhythm-late"),
        ("1827d", "error-rhythm-late"),
        ("every", "error-rhythm-endless"),
        ("every 3m", "error-rhythm-endless"),
        ("every 3m from 6m", "error-rhythm-endless"),
        ("every 3m from", "error-rhythm-endless"),
        ("every 3m to", "error-rhythm-endless"),
        ("30d every 3m 60d", "error-rhythm-endless"),
        ("every 0m to 6m", "error-rhythm-entry"),
        ("every month to 6m", "error-rhythm-entry"),
        ("every 3m from 6m to 10y", "error-rhythm-late"),
        ("every 3m from 24m to 6m", "error-rhythm-none"),
        ("every 2y to 1y", "error-rhythm-none"),
        ("every 30d to 6m", "error-rhythm-units"),
        ("every 1m to 5y", "error-rhythm-many"),
    ] {
        assert_eq!(parse(text).unwrap_err().key, key, "{text}");
    }
}

#[test]
fn quarters_years_and_repetitions_are_written_out() {
    for (text, means) in [
        ("1q 1Y", "3m 12m"),
        ("every 3m from 6m to 24m", "6m 9m 12m 15m 18m 21m 24m"),
        ("every 1q to 2y", "3m 6m 9m 12m 15m 18m 21m 24m"),
        ("every 1y to 5y", "12m 24m 36m 48m 60m"),
        ("every 5m from 2m to 11m", "2m 7m"),
        ("every 30d to 90d", "30d 60d 90d"),
        ("30d, 60d, 90d, every 3m from 6m to 24m", STANDARD),
        ("6m every 3m to 9m", "6m 3m 9m"),
        ("every 3m to 9m 6m every 6m to 12m", "3m 6m 9m 12m"),
    ] {
        assert_eq!(written(&parse(text).unwrap()), means, "{text}");
    }
}

#[test]
fn a_holiday_moves_a_date_on_and_keeps_its_name() {
    let names = ["2027-02-01", "2027-02-02"].into_iter().zip(["Founding day", "Candlemas"]);
    let holidays: Holidays = names.map(|(d, n)| (d.parse().unwrap(), n.to_owned())).collect();
    let planned = plan_over(date(2026, 12, 1), &parse("30d 60d").unwrap(), &holidays);
    assert_eq!((planned[0].moved_from, planned[0].over_weekend()), (None, false));
    assert_eq!((planned[1].moved_from, planned[1].date), (Some(date(2027, 1, 30)), date(2027, 2, 3)));
    assert_eq!(planned[1].holidays, ["Founding day", "Candlemas"]);
    assert!(planned[1].over_weekend());
}

#[test]
fn one_review_a_day_is_enough_and_days_stand_for_months() {
    let (start, none) = (date(2026, 12, 1), Holidays::new());
    let both = parse("3m 90d 6m").unwrap();
    let planned = plan_over(start, &both, &none);
    let kept: Vec<_> = planned.iter().map(|p| p.milestone).collect();
    assert_eq!(kept, [Milestone::Days(90), Milestone::Months(6)]);
    let said = clash(start, &both, &planned, &none).unwrap();
    assert_eq!(said, Message::new("error-rhythm-clash").with("first", "90d").with("second", "3m"));
    // A Saturday and the Sunday after it come to the same Monday.
    for (text, clashes) in [("60d 61d", true), ("60d 62d", true), ("60d 63d", false), (STANDARD, false)] {
        let all = parse(text).unwrap();
        let planned = plan_over(start, &all, &none);
        assert_eq!(clash(start, &all, &planned, &none).is_some(), clashes, "{text}");
    }
}

#[test]
fn a_rhythm_goes_on_by_its_last_step() {
    let on = |text: &str| written(&going_on(&parse(text).unwrap()));
    assert_eq!(on(STANDARD), "27m 30m 33m 36m");
    assert_eq!(on("30d 60d 90d"), "6m 9m 12m 15m");
    assert_eq!(on("every 1y to 3y"), "48m 60m");
    assert_eq!(on("6m"), "9m 12m 15m 18m");
    assert_eq!(on("every 3m to 60m"), "");
}

#[test]
fn what_was_planned_before_holidays_were_known_reads_and_writes_as_it_was() {
    let old = r#"{"milestone":"60d","date":"2027-02-01","moved_from":"2027-01-30"}"#;
    let read: Planned = serde_json::from_str(old).unwrap();
    assert!(read.holidays.is_empty() && read.over_weekend());
    assert_eq!(serde_json::to_string(&read).unwrap(), old);
}

proptest! {
    #[test]
    fn no_two_reviews_share_a_day_none_is_early_and_none_falls_on_a_holiday(
        day in 0i64..20_000,
        entries in prop::collection::vec((1u16..=60, any::<bool>()), 1..20),
        off in prop::collection::btree_set(0i64..2_000, 0..200),
    ) {
        let start = date(2000, 1, 1).saturating_add(day.days());
        let milestones: Vec<_> = entries
            .iter()
            .map(|(n, days)| if *days { Milestone::Days(n * 30) } else { Milestone::Months(*n) })
            .collect();
        let name = |n: &i64| (start.saturating_add(n.days()), format!("Holiday {n}"));
        let holidays: Holidays = off.iter().map(name).collect();
        let planned = plan_over(start, &milestones, &holidays);
        prop_assert!(planned.windows(2).all(|two| two[0].date < two[1].date));
        for review in &planned {
            prop_assert!(!is_free(review.date, &holidays));
            let own = review.milestone.on(start);
            prop_assert_eq!(review.moved_from.unwrap_or(review.date), own);
            prop_assert!(review.date >= own);
        }
        for milestone in &milestones {
            let own = milestone.planned(start, &|d| is_free(d, &holidays)).date;
            prop_assert!(planned.iter().any(|p| p.date == own), "{} has gone", milestone);
        }
    }

    #[test]
    fn whatever_is_typed_is_refused_or_bounded_and_reads_the_same_again(text in "[ a-z0-9,]{0,40}") {
        if let Ok(milestones) = parse(&text) {
            prop_assert!((1..=MOST_REVIEWS).contains(&milestones.len()));
            let start = date(2027, 3, 1);
            let last = start.saturating_add(i64::from(LAST_MONTH).months());
            prop_assert!(milestones.iter().all(|m| m.on(start) > start && m.on(start) <= last));
            prop_assert_eq!(parse(&written(&milestones)).unwrap(), milestones);
        }
    }

    #[test]
    fn a_repetition_has_its_step_its_beginning_and_its_end(
        step in 1u16..=12, from in 1u16..=60, to in 1u16..=60,
    ) {
        let typed = parse(&format!("every {step}m from {from}m to {to}m"));
        let all: Vec<u16> = (from..=to).step_by(step.into()).collect();
        match typed {
            Ok(read) => prop_assert_eq!(read, all.into_iter().map(Milestone::Months).collect::<Vec<_>>()),
            Err(_) => prop_assert!(all.is_empty() || all.len() > MOST_REVIEWS),
        }
    }

    #[test]
    fn every_review_falls_on_a_working_day_at_most_two_days_late(day in 0i64..20_000) {
        let start = date(2000, 1, 1).saturating_add(day.days());
        for review in plan(start, &parse(STANDARD).unwrap(), is_weekend) {
            prop_assert!(!is_weekend(review.date));
            let late = review.milestone.on(start).until(review.date).unwrap().get_days();
            prop_assert!((0..=2).contains(&late));
        }
    }
}
