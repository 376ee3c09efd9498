//! Letters that did not arrive: what comes back is believed when it is about a letter of ours, shown to
//! those who can mend it, and sends nothing more to where nobody is.

use std::{
    io::Write as _,
    process::{Command, Output, Stdio},
    time::Duration,
};

use coachpact::{
    agreements::overview,
    languages::Language,
    mail::{
        outbox::{self, Ending},
        suppression,
    },
};

use crate::{
    negotiation::{ADA, COACH, HIRE as SITE_HIRE, Two, delivered},
    support::{
        Backend,
        faults::{Faults, HIRE, Office, Row, rows},
    },
};

on_both_databases!(
    a_report_about_our_letter_marks_it_and_its_address,
    a_report_finds_the_letter_by_its_address_too,
    what_is_put_off_or_full_suppresses_nobody,
    a_forged_or_foreign_report_changes_nothing,
    the_page_shows_what_did_not_arrive_and_mends_it,
    nobody_but_an_administrator_sees_the_page,
);

/// An office whose two invitations have left.
fn left(backend: Backend) -> (Faults, Office) {
    let server = Faults::start("ok", Duration::ZERO);
    let mut office = Office::open(backend, &server);
    office.invite(1);
    office.deliver();
    assert_eq!(server.accepted().len(), 3);
    (server, office)
}

/// The report of a mail server: about whom, what, why; and with what came back.
fn report(to: &str, action: &str, status: &str, message: Option<&str>) -> String {
    let returned = message.map(|id| {
        format!("--cut\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: <{id}>\r\n\r\nHello\r\n")
    });
    format!(
        "From: mailer-daemon@example.org\r\nTo: coachpact@localhost\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=cut\r\n\r\n\
         --cut\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n\
         --cut\r\nContent-Type: message/delivery-status\r\n\r\n\
         Reporting-MTA: dns; mx.example.org\r\n\r\n\
         Final-Recipient: rfc822; {to}\r\nAction: {action}\r\nStatus: {status}\r\n\
         Diagnostic-Code: smtp; 550 {status} <{to}>: no such person\r\n\r\n\
         {}--cut--\r\n",
        returned.unwrap_or_default()
    )
}

fn coachpact(office: &Office, args: &[&str], input: &str) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_coachpact"))
        .args(args)
        .current_dir(office.folder.path())
        .env("DATABASE_URL", &office.database.url)
        .env("COACHPACT_DATA", office.folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("coachpact runs");
    child.stdin.take().expect("its input").write_all(input.as_bytes()).expect("a report");
    child.wait_with_output().expect("it ends")
}

/// Pipes a report in; gives back the exit code and what was said.
fn bounce(office: &Office, report: &str) -> (Option<i32>, String) {
    let output = coachpact(office, &["letters", "bounce"], report);
    let said = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8_lossy(&said).into_owned())
}

fn suppressed(office: &Office) -> Vec<String> {
    let all = office.db.read_now(suppression::all).expect("a query");
    all.into_iter().map(|s| s.email).collect()
}

fn newest(office: &Office) -> Row {
    rows(&office.db).pop().expect("a letter")
}

fn a_report_about_our_letter_marks_it_and_its_address(backend: Backend) {
    let (server, mut office) = left(backend);
    let row = newest(&office);
    let id = format!("{}@localhost", row.id);
    let about = report("Noor.Claes@Example.org", "failed", "5.1.1", Some(&id));
    let (code, said) = bounce(&office, &about);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains("no more letters go there") && !said.contains(HIRE), "{said}");
    assert_eq!(suppressed(&office), [HIRE]);
    let marked = newest(&office);
    assert!(marked.failed_at.is_some() && marked.next_at.is_none(), "{marked:?}");
    assert_eq!(marked.answer.as_deref(), Some("550 5.1.1 <…@Example.org>: no such person"));
    let told = office.db.read_now(|c| overview::undelivered(c, &office.agreement, Language::En));
    assert_eq!(told.expect("letters")[0]["side"], "coachee", "the agreement shows it");
    // Once more is nothing new.
    assert_eq!(bounce(&office, &about).0, Some(1));
    office.invite(1);
    office.deliver();
    assert!(newest(&office).failed_at.is_some(), "nothing more goes there");
    assert_eq!(server.accepted().len(), 3);
    // Until somebody lifts it, or the address is another.
    let lift = coachpact(&office, &["letters", "lift", HIRE], "");
    assert_eq!(lift.status.code(), Some(0), "{lift:?}");
    assert_eq!(coachpact(&office, &["letters", "lift", HIRE], "").status.code(), Some(2));
    office.invite(1);
    office.deliver();
    assert_eq!(server.accepted().len(), 4);
}

fn a_report_finds_the_letter_by_its_address_too(backend: Backend) {
    let (_server, office) = left(backend);
    let whole = report(HIRE, "failed", "5.2.1", None);
    let bare = whole.split("message/delivery-status\r\n\r\n").nth(1).expect("a part");
    let bare = bare.split("--cut").next().expect("a part");
    let (code, said) = bounce(&office, bare);
    assert_eq!(code, Some(0), "{said}");
    assert_eq!(suppressed(&office), [HIRE]);
    assert!(newest(&office).failed_at.is_some(), "the newest letter to that address");
    let others = rows(&office.db).into_iter().filter(|r| r.failed_at.is_some()).count();
    assert_eq!(others, 1, "and no other");
}

fn what_is_put_off_or_full_suppresses_nobody(backend: Backend) {
    let (_server, office) = left(backend);
    let id = format!("{}@localhost", newest(&office).id);
    let not_lost = [("delayed", "4.4.1"), ("delivered", "2.0.0"), ("relayed", "5.1.1"), ("failed", "2.0.0")];
    for (action, status) in not_lost {
        let (code, said) = bounce(&office, &report(HIRE, action, status, Some(&id)));
        assert_eq!(code, Some(1), "{action} {status}: {said}");
        assert!(newest(&office).failed_at.is_none(), "{action} {status}");
    }
    // Given up by the other side, and perhaps otherwise the next time.
    let (code, said) = bounce(&office, &report(HIRE, "failed", "4.4.7", Some(&id)));
    assert_eq!(code, Some(0), "{said}");
    assert!(newest(&office).failed_at.is_some());
    assert_eq!(suppressed(&office), Vec::<String>::new());
}

fn a_forged_or_foreign_report_changes_nothing(backend: Backend) {
    let (_server, office) = left(backend);
    let before = rows(&office.db);
    let id = format!("{}@localhost", newest(&office).id);
    let local = newest(&office).id;
    let wrong = [
        report(HIRE, "failed", "5.1.1", Some("0190@elsewhere.example")),
        report(HIRE, "failed", "5.1.1", Some(&format!("{local}@elsewhere.example"))),
        report(HIRE, "failed", "5.1.1", Some("no-such-letter@localhost")),
        // Whoever got a letter knows its Message-ID: it says nothing about anybody else.
        report("wout.peeters@example.org", "failed", "5.1.1", Some(&id)),
        report("somebody@example.org", "failed", "5.1.1", None),
        "From: eve@example.org\r\n\r\nFinal-Recipient: rfc822; noor.claes@example.org\r\nAction: failed\r\n"
            .to_owned(),
        String::new(),
    ];
    for report in &wrong {
        let (code, said) = bounce(&office, report);
        assert_eq!(code, Some(1), "{said}\n{report}");
        assert!(said.starts_with("coachpact: ") && said.trim().lines().count() == 1, "{said}");
    }
    assert_eq!(rows(&office.db), before);
    assert_eq!(suppressed(&office), Vec::<String>::new());
}

/// A site on which a letter to the hire was refused for good, and one to the coach got no answer.
fn troubled(backend: Backend) -> Two {
    let two = Two::meet(backend);
    delivered(&two.site);
    let now = two.site.now();
    let ended = two.site.app.db.write_now(|c| {
        let [coach, hire] = [&two.coach, &two.hire];
        for (party, ending) in [
            (coach, Ending::Uncertain("The mail server stopped answering.".into())),
            (hire, Ending::Refused("550 5.1.1 <noor.claes@example.org>: nobody here".into())),
        ] {
            crate::support::faults::invite(c, now, &two.site.app.secret, party, 1)?;
            let mut claimed = outbox::claim(c, now, 1)?.remove(0);
            claimed.recipient = Some(party.email.clone());
            assert!(outbox::end(c, now, &claimed, &ending)?, "the claim is ours");
        }
        Ok(())
    });
    ended.expect("letters");
    two
}

fn the_page_shows_what_did_not_arrive_and_mends_it(backend: Backend) {
    let two = troubled(backend);
    let mut ada = two.site.signed_in(ADA);
    let page = ada.get("/letters");
    page.is_ok()
        .says("Given up")
        .says("Perhaps arrived")
        .says("550 5.1.1 &lt;…@example.org&gt;: nobody here");
    page.says("The mail server stopped answering.").says("n…@example.org").says("takes no letters");
    for secret in [SITE_HIRE, COACH, "/pact/"] {
        page.never_says(secret);
    }
    ada.get("/").is_ok().says("Letters that could not be delivered").says("nobody here");
    ada.get(&two.sent.path()).is_ok().says("nobody here");
    let text = page.text();
    let id = crate::support::actors::between(&text, "action=\"/letters/", "/retry\"").expect("a letter");
    let key = crate::support::actors::between(&text, "name=\"key\" value=\"", "\"").expect("an address");
    // Tried while the address still takes none.
    ada.post(&format!("/letters/{id}/retry"), &[]).leads_to("/letters");
    two.site.wait_for("a second refusal", |site| {
        let failed = rows(&site.app.db).into_iter().find(|r| r.id == id)?.failed_at;
        failed.filter(|_| site.letters_to(SITE_HIRE, "invitation").len() == 1)
    });
    ada.get("/letters").is_ok();
    ada.post("/letters/suppressions/lift", &[("key", "0")]).is(422).says("from the list");
    ada.post("/letters/suppressions/lift", &[("key", &key)]).leads_to("/letters");
    ada.get("/letters").is_ok().never_says("takes no letters");
    ada.post(&format!("/letters/{id}/retry"), &[]).leads_to("/letters");
    two.site
        .wait_for("the letter", |site| (site.letters_to(SITE_HIRE, "invitation").len() == 2).then_some(()));
    ada.post(&format!("/letters/{id}/retry"), &[]).is(409);
    ada.get("/letters").is_ok().never_says("Given up");
}

fn nobody_but_an_administrator_sees_the_page(backend: Backend) {
    let two = troubled(backend);
    let id = rows(&two.site.app.db).into_iter().find(|r| r.failed_at.is_some()).expect("a letter").id;
    for (name, role) in [("Rita Recruiter", "recruiter"), ("Ivo Interviewer", "interviewer")] {
        let member = two.site.member(name, &[role]);
        let mut browser = two.site.signed_in(&member.email);
        browser.get("/letters").is(403);
        browser.post(&format!("/letters/{id}/retry"), &[]).is(403);
        browser.post("/letters/suppressions/lift", &[("email", SITE_HIRE)]).is(403);
    }
    let kept = two.site.app.db.read_now(|c| suppression::of(c, SITE_HIRE)).expect("a query");
    assert!(kept.is_some());
}
