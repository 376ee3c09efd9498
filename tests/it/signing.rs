//! Signing and sealing: one document, whatever happens at once; a seal that others can check.

use std::{process::Command, sync::Barrier};

use coachpact::{
    agreements::{
        letters,
        signing::{self, Origin},
        verify::{self, Outcome},
    },
    people::{Side, parties, store as members},
    trail,
};

use crate::support::{Backend, Site, world::sign_input};

on_both_databases!(
    fifty_last_signatures_make_one_document,
    both_sides_at_once_make_one_document,
    pdfsig_finds_the_seal_whole_and_a_flipped_byte,
    five_wrong_codes_need_a_new_one,
    every_altered_copy_is_found_out,
    the_calendar_is_read_by_another_parser,
    the_trail_refuses_to_be_changed,
    many_wrong_codes_at_once_are_five_tries,
    the_longest_agreement_loses_no_word,
    what_was_edited_meanwhile_is_not_sent,
    an_invitation_sent_again_stops_the_first,
    anybody_may_have_a_document_checked,
    codes_are_not_sent_without_end,
    the_forecast_is_what_is_sent,
    scores_stand_in_the_ledger_after_the_debrief_only,
);

fn fifty_last_signatures_make_one_document(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.sent_example(&site.admin());
    site.signed(&sent, &[Side::Coachee]);
    let [coach, _] = site.parties(&sent);
    let input = sign_input(&site.code(&coach), &coach.name);
    let gate = Barrier::new(50);
    let results: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..50)
            .map(|_| {
                scope.spawn(|| {
                    gate.wait();
                    signing::sign(&site.bench(), &coach, &input, &Origin::default())
                })
            })
            .collect();
        threads.into_iter().map(|t| t.join().expect("no panic")).collect()
    });
    assert_eq!(results.iter().filter(|r| r.is_ok()).count(), 1, "one of fifty signs");
    for refused in results.iter().filter_map(|r| r.as_ref().err()) {
        assert!(matches!(refused.status(), 409 | 422), "{refused}");
    }
    one_document_and_a_letter_each(&site, &sent.id, &coach.email);
}

fn both_sides_at_once_make_one_document(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.agreed(&site.sent_example(&site.admin()));
    let parties = site.parties(&sent);
    let inputs: Vec<_> = parties.iter().map(|p| sign_input(&site.code(p), &p.name)).collect();
    let gate = Barrier::new(2);
    std::thread::scope(|scope| {
        for (party, input) in parties.iter().zip(&inputs) {
            let (site, gate) = (&site, &gate);
            scope.spawn(move || {
                gate.wait();
                signing::sign(&site.bench(), party, input, &Origin::default()).expect("signed");
            });
        }
    });
    one_document_and_a_letter_each(&site, &sent.id, &parties[0].email);
}

fn one_document_and_a_letter_each(site: &Site, id: &str, coach: &str) {
    use diesel::{QueryDsl as _, RunQueryDsl as _};
    let documents: i64 = site
        .app
        .db
        .read_now(|c| Ok(coachpact::db::schema::sealed_document::table.count().get_result(c)?))
        .expect("a count");
    assert_eq!(documents, 1);
    for email in [coach, "noor.claes@example.org"] {
        site.letter_to(email, "signed-copy");
        assert!(site.letters_to(email, "signed-copy").is_empty(), "one letter to {email}");
    }
    let copies: i64 = site
        .app
        .db
        .read_now(|c| {
            use coachpact::db::schema::letter;
            use diesel::ExpressionMethods as _;
            Ok(letter::table.filter(letter::kind.eq("signed-copy")).count().get_result(c)?)
        })
        .expect("a count");
    assert_eq!(copies, 2);
    let chain = site.app.db.read_now(|c| trail::chain(c, id)).expect("a chain");
    assert_eq!(trail::first_break(&chain), None);
    assert_eq!(chain.iter().filter(|e| e.kind == "document.sealed").count(), 1);
    assert_eq!(chain.iter().filter(|e| e.kind == "signature.made").count(), 2);
}

/// A sealed document in a file.
fn sealed(site: &Site) -> (Vec<u8>, std::path::PathBuf) {
    let sent = site.sent_example(&site.admin());
    let signed = site.signed(&sent, &Side::BOTH);
    let bytes = site.document(&signed);
    let path = site.folder.path().join("agreement.pdf");
    std::fs::write(&path, &bytes).expect("a file");
    (bytes, path)
}

fn run(program: &str, args: &[&str]) -> String {
    let output = Command::new(program).args(args).output();
    let output = output.unwrap_or_else(|e| panic!("{program}: {e}; script/test installs it"));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn pdfsig_finds_the_seal_whole_and_a_flipped_byte(backend: Backend) {
    let site = Site::ready(backend);
    let (mut bytes, path) = sealed(&site);
    let found = run("pdfsig", &[path.to_str().expect("a path")]);
    for line in
        ["Signature is Valid.", "Total document signed", "ETSI.CAdES.detached", "Organisation Northwind seal"]
    {
        assert!(found.contains(line), "{line} is not in:\n{found}");
    }
    let fonts = run("pdffonts", &[path.to_str().expect("a path")]);
    let rows: Vec<_> = fonts.lines().skip(2).collect();
    assert!(!rows.is_empty() && rows.iter().all(|r| r.contains('+') && r.contains("yes yes yes")), "{fonts}");
    let attached = run("pdfdetach", &["-list", path.to_str().expect("a path")]);
    assert!(attached.contains("agreement.json") && attached.contains("trail.jsonl"), "{attached}");
    let text = run("pdftotext", &["-layout", path.to_str().expect("a path"), "-"]);
    let pages = text.matches('\u{c}').count();
    assert!(
        text.contains(&format!("Page 1 of {pages}")) && text.contains(&format!("Page {pages} of {pages}")),
        "{text}"
    );
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    std::fs::write(&path, &bytes).expect("a file");
    assert!(!run("pdfsig", &[path.to_str().expect("a path")]).contains("Signature is Valid."));
}

fn every_altered_copy_is_found_out(backend: Backend) {
    let site = Site::ready(backend);
    let (bytes, _) = sealed(&site);
    let known = site.app.sealer.known().expect("certificates");
    let whole = verify::verify(&bytes, &known);
    assert_eq!((whole.outcome, whole.ours), (Outcome::Intact, Some(true)));
    assert_eq!(verify::verify(&bytes, &[]).ours, None);
    let stranger = verify::verify(&bytes, &["00".repeat(32)]);
    assert_eq!((stranger.outcome, stranger.ours), (Outcome::Altered, Some(false)));
    let step = bytes.len() / 400;
    for at in (0..bytes.len()).step_by(step) {
        let mut changed = bytes.clone();
        changed[at] ^= 1;
        assert_ne!(verify::verify(&changed, &known).outcome, Outcome::Intact, "byte {at}");
    }
    for cut in [bytes.len() - 1, bytes.len() - 100, bytes.len() / 2] {
        let outcome = verify::verify(&bytes[..cut], &known).outcome;
        assert_ne!(outcome, Outcome::Intact, "cut at {cut}");
    }
    let mut longer = bytes.clone();
    longer.extend_from_slice(b"\n% more\n");
    assert_eq!(verify::verify(&longer, &known).outcome, Outcome::Altered);
    assert_eq!(verify::verify(b"%PDF-1.7\nsomething else\n%%EOF\n", &known).outcome, Outcome::Foreign);
    assert_eq!(verify::verify(b"", &known).outcome, Outcome::Foreign);
}

fn five_wrong_codes_need_a_new_one(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.agreed(&site.sent_example(&site.admin()));
    let [coach, _] = site.parties(&sent);
    let code = site.code(&coach);
    let wrong = if code == "111111" { "222222" } else { "111111" };
    let attempt = |code: &str| {
        let input = sign_input(code, &coach.name);
        signing::sign(&site.bench(), &coach, &input, &Origin::default())
    };
    let key = |result: coachpact::failure::Result<_>| match result {
        Err(coachpact::failure::Failure::Invalid(p)) => p[0].message.key,
        Err(other) => panic!("{other}"),
        Ok(_) => "signed",
    };
    for _ in 0..5 {
        assert_eq!(key(attempt(wrong)), "error-code-wrong");
    }
    assert_eq!(key(attempt(&code)), "error-code-tries", "the right code comes too late");
    site.pass(jiff::SignedDuration::from_secs(1));
    let fresh = site.code(&coach);
    assert_eq!(key(attempt(&fresh)), "signed");
    let late = Site::ready(backend);
    late.clock.set(site.now());
    let sent = late.agreed(&late.sent_example(&late.admin()));
    let [coach, _] = late.parties(&sent);
    let code = late.code(&coach);
    late.pass(jiff::SignedDuration::from_mins(11));
    let input = sign_input(&code, &coach.name);
    let expired = signing::sign(&late.bench(), &coach, &input, &Origin::default());
    assert!(
        matches!(expired, Err(coachpact::failure::Failure::Invalid(p)) if p[0].message.key == "error-code-none")
    );
}

fn the_calendar_is_read_by_another_parser(backend: Backend) {
    use calcard::{Entry, Parser, icalendar::ICalendarProperty};
    let site = Site::ready(backend);
    let sent = site.sent_example(&site.admin());
    let signed = site.signed(&sent, &Side::BOTH);
    let letter = site.letter_to("noor.claes@example.org", "signed-copy").letter;
    let text = signed.text().expect("the text");
    let [_, coachee] = site.parties(&signed);
    let published = letters::reviews_ics(&text, &coachee, site.now());
    assert_eq!(letter.attachments[1].bytes, published.as_bytes());
    let read = |ics: &str| match Parser::new(ics).entry() {
        Entry::ICalendar(calendar) => calendar,
        other => panic!("{other:?} in:\n{ics}"),
    };
    let all = read(&published);
    assert!(
        all.components.iter().filter(|c| c.component_type.as_str() == "VEVENT").count() == text.reviews.len()
    );
    let request = read(letter.invitation.as_deref().expect("an invitation"));
    let events: Vec<_> =
        request.components.iter().filter(|c| c.component_type.as_str() == "VEVENT").collect();
    assert_eq!(events.len(), 1, "one UID a REQUEST");
    let has = |p: &ICalendarProperty| events[0].property(p).is_some();
    for property in [
        ICalendarProperty::Uid,
        ICalendarProperty::Dtstamp,
        ICalendarProperty::Sequence,
        ICalendarProperty::Organizer,
        ICalendarProperty::Attendee,
        ICalendarProperty::Dtstart,
        ICalendarProperty::Summary,
    ] {
        assert!(has(&property), "{property:?}");
    }
    assert!(letter.invitation.expect("an invitation").contains("METHOD:REQUEST"));
}

fn the_trail_refuses_to_be_changed(backend: Backend) {
    use diesel::RunQueryDsl as _;
    let site = Site::ready(backend);
    site.sent_example(&site.admin());
    for sql in ["UPDATE trail_event SET kind = 'other'", "DELETE FROM trail_event"] {
        let tried = site.app.db.write_now(|c| Ok(diesel::sql_query(sql).execute(c)?));
        assert!(tried.is_err(), "{sql}");
    }
}

fn many_wrong_codes_at_once_are_five_tries(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.agreed(&site.sent_example(&site.admin()));
    let [coach, _] = site.parties(&sent);
    let code = site.code(&coach);
    let guesses: Vec<String> = (0..40).map(|n| format!("{n:06}")).filter(|g| *g != code).collect();
    let keys: Vec<_> = std::thread::scope(|scope| {
        let threads: Vec<_> = guesses
            .iter()
            .map(|guess| {
                let (site, coach) = (&site, &coach);
                scope.spawn(move || {
                    let input = sign_input(guess, &coach.name);
                    match signing::sign(&site.bench(), coach, &input, &Origin::default()) {
                        Err(coachpact::failure::Failure::Invalid(p)) => p[0].message.key,
                        other => panic!("{other:?}"),
                    }
                })
            })
            .collect();
        threads.into_iter().map(|t| t.join().expect("no panic")).collect()
    });
    assert_eq!(keys.iter().filter(|k| **k == "error-code-wrong").count(), 5, "{keys:?}");
    let right = signing::sign(&site.bench(), &coach, &sign_input(&code, &coach.name), &Origin::default());
    assert!(right.is_err(), "the right code comes too late");
}

fn the_longest_agreement_loses_no_word(backend: Backend) {
    let site = Site::ready(backend);
    let ada = site.admin();
    let opening = site.opening(&ada, "wout@northwind.example");
    let candidate = site.candidate(&ada, &opening);
    let mut draft = site.draft(&opening, &candidate);
    let words = |n: usize, last: &str| format!("{}{last}", "promise by promise ".repeat(n));
    draft.commitments = (0..40)
        .map(|n| coachpact::agreements::Commitment {
            side: if n % 2 == 0 { "coach" } else { "coachee" }.into(),
            expectation: String::new(),
            text: words(51, &format!("end{n:02}")),
            noticed_by: "each of its words".into(),
        })
        .collect();
    let draft = site.draft_of(draft);
    let signed = site.signed(&site.sent(&ada, &draft), &Side::BOTH);
    let bytes = site.document(&signed);
    let path = site.folder.path().join("longest.pdf");
    std::fs::write(&path, &bytes).expect("a file");
    let text = run("pdftotext", &[path.to_str().expect("a path"), "-"]);
    for n in 0..40 {
        assert!(text.contains(&format!("end{n:02}")), "the end of promise {n} is not on paper");
    }
    let known = site.app.sealer.known().expect("certificates");
    assert_eq!(verify::verify(&bytes, &known).outcome, Outcome::Intact);
}

fn what_was_edited_meanwhile_is_not_sent(backend: Backend) {
    let site = Site::ready(backend);
    let ada = site.admin();
    let opening = site.opening(&ada, "wout@northwind.example");
    let candidate = site.candidate(&ada, &opening);
    let draft = site.draft(&opening, &candidate);
    let drafted = site.drafted(&ada, &draft);
    let now = site.now();
    let db = &site.app.db;
    let update = |edition| {
        db.write_now(|c| coachpact::agreements::store::update(c, now, &ada, &drafted.id, edition, &draft))
    };
    update(1).expect("saved");
    assert_eq!(update(1).expect_err("somebody else was first").message().key, "error-edited-meanwhile");
    let send = |edition| {
        db.write_now(|c| {
            coachpact::agreements::sending::send(c, now, &site.app.secret, &ada, &drafted.id, Some(edition))
        })
    };
    assert_eq!(send(1).expect_err("an older text was seen").message().key, "error-edited-meanwhile");
    send(2).expect("sent");
}

fn an_invitation_sent_again_stops_the_first(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.sent_example(&site.admin());
    let first = site.letter_to("noor.claes@example.org", "invitation").link("/pact/");
    site.letter_to("wout@northwind.example", "invitation");
    let mut recruiter = site.signed_in("ada@northwind.example");
    recruiter.get(&sent.path()).is_ok();
    recruiter.post(&format!("{}/invite-again", sent.path()), &[]).leads_to(&sent.path());
    let second = site.letter_to("noor.claes@example.org", "invitation");
    assert_eq!(
        second.letter.reply_to.as_ref().map(|(_, email)| email.as_str()),
        Some("ada@northwind.example")
    );
    let mut hire = crate::support::Browser::new(&site.base);
    hire.get(&first).is(409);
    hire.get(&second.link("/pact/")).is_ok();
    // A letter that still waits is not sent with a link that was stopped meanwhile.
    let (now, [_, coachee]) = (site.now(), site.parties(&sent));
    let (before, after) = site
        .app
        .db
        .write_now(|c| {
            let link = parties::new_link(c, now, &site.app.secret, &coachee)?;
            let before = parties::link_expires(c, &link)?;
            parties::revoke_links(c, now, &coachee, &[])?;
            Ok((before, parties::link_expires(c, &link)?))
        })
        .expect("links");
    assert!(before.is_some() && after.is_none());
}

fn anybody_may_have_a_document_checked(backend: Backend) {
    let site = Site::ready(backend);
    let (mut bytes, _) = sealed(&site);
    let mut anybody = crate::support::Browser::new(&site.base);
    let whole = anybody.upload("/verify", "pdf", &bytes);
    whole.is_ok().says("Noor Claes").says("sealed it on").says("UTC");
    let at = bytes.len() / 2;
    bytes[at] ^= 1;
    anybody.upload("/verify", "pdf", &bytes).is_ok().never_says("Noor Claes");
    anybody.upload("/verify", "pdf", b"not a PDF").is(422);
    anybody.upload("/verify", "pdf", &vec![b'a'; 17 << 20]).is(413);
}

fn codes_are_not_sent_without_end(backend: Backend) {
    use coachpact::agreements::codes;
    let site = Site::ready(backend);
    let sent = site.agreed(&site.sent_example(&site.admin()));
    let [coach, _] = site.parties(&sent);
    let now = site.now();
    let ask = || site.app.db.write_now(|c| codes::ask(c, now, &site.app.secret, &coach));
    for _ in 0..6 {
        ask().expect("a code");
    }
    assert_eq!(ask().expect_err("the seventh in an hour").status(), 429);
    let mut knocking = crate::support::Browser::new(&site.base);
    let refused = (0..80).map(|_| knocking.get("/sign-in/guess").status).filter(|s| *s == 429).count();
    assert!((10..=30).contains(&refused), "{refused} of 80 were refused");
}

/// Two reviews on: what the forecast says is what leaves, letter for letter.
fn the_forecast_is_what_is_sent(backend: Backend) {
    use coachpact::reviews::{forecast, store as reviews};
    let site = Site::ready(backend);
    let sent = site.sent_example(&site.admin());
    site.signed(&sent, &Side::BOTH);
    for email in ["noor.claes@example.org", "wout@northwind.example"] {
        site.letter_to(email, "signed-copy");
    }
    // What was gathered has been dealt with since, and goes nowhere.
    site.pass(jiff::SignedDuration::from_mins(6));
    // Sent is not yet acknowledged: until then a letter is still due.
    site.wait_for("an empty outbox", |s| {
        s.app.db.read_now(coachpact::mail::outbox::waiting).expect("a query").is_empty().then_some(())
    });
    let until = jiff::civil::date(2027, 2, 2);
    let now = site.now();
    let forecast = site
        .app
        .db
        .write_now(|c| {
            reviews::take_up(c, now)?;
            forecast::forecast(c, now, until)
        })
        .expect("a forecast");
    // Four reminders of each review, both notices that the first was not held, and one that the second was not.
    assert_eq!(forecast.len(), 14, "{forecast:?}");
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime");
    let mut times: Vec<_> = forecast.iter().map(|f| f.at.clone()).collect();
    times.dedup();
    for at in &times {
        site.set(at);
        rt.block_on(site.chores.look()).expect("the chores look");
        for due in forecast.iter().filter(|f| f.at == *at) {
            site.letter_to(&due.to, &due.kind);
        }
    }
    site.set("2027-02-02T23:59:00Z");
    rt.block_on(site.chores.look()).expect("the chores look");
    std::thread::sleep(std::time::Duration::from_millis(200));
    let more: Vec<_> =
        site.letters().into_iter().filter(|a| a.letter.kind.name().starts_with("reminder")).collect();
    assert!(more.is_empty(), "{} letters that were not forecast", more.len());
}

fn scores_stand_in_the_ledger_after_the_debrief_only(backend: Backend) {
    let site = Site::ready(backend);
    let ada = site.admin();
    let opening = site.published(&ada, "wout@northwind.example");
    let candidate = site.candidate(&ada, &opening);
    let interview = site.interview(&ada, &candidate, &opening, &[&ada]);
    let drafted = site.drafted(&ada, &site.draft(&opening, &candidate));
    let (now, db) = (site.now(), &site.app.db);
    let scores = |member: Option<&members::Member>| -> usize {
        let ledger =
            db.read_now(|c| coachpact::ledger::of(c, &drafted, member, coachpact::languages::Language::En));
        ledger.expect("a ledger").entries.iter().map(|e| e.scores.len()).sum()
    };
    site.submit_card(&interview, &ada);
    assert_eq!(scores(Some(&ada)), 0, "submitted, not debriefed");
    db.write_now(|c| coachpact::interviews::store::open_debrief(c, now, &interview, &ada))
        .expect("a debrief");
    assert_eq!(scores(Some(&ada)), 12);
    let stranger = site.member("Carl Coach", &["coach"]);
    assert_eq!(scores(Some(&stranger)), 0, "a coach of another opening");
    assert_eq!(scores(None), 0, "a party");
}
