//! What the studio's page and its parts show, as values for their templates.

use serde_json::{Value, json};

use super::{Desk, Tried, Typed, instead};
use crate::{
    access::{self, Act, State},
    differences::between,
    failure::{Failure, Result},
    languages::Language,
    openings::{
        Opening, OpeningInput,
        ad::{Ad, Channel, Choice, Length, Paragraph, Promise, Tone},
        edits,
        pages::paragraphs,
        state_name,
        wording::{self, Finding},
    },
    people::{Side, Visit, pages::languages},
    playbook::builtin,
};

/// Everything beside the frame.
pub(super) fn page(visit: &Visit, desk: &Desk, typed: &Typed) -> Result<Value> {
    let may_edit = access::may(Act::EditOpening, &visit.member()?.roles);
    let tried = typed.tried.as_ref().and_then(|t| t.0.as_ref().ok());
    let source = match tried {
        Some(keys) => Ad::chosen(&with(&desk.opening, keys), desk.choice, &desk.url),
        None => desk.source(),
    };
    let ad = if tried.is_some() { source.clone() } else { desk.ad(&source) };
    let area = typed.text.clone().unwrap_or_else(|| ad.text());
    // What is too long to be kept is not read either.
    let new = typed.text.as_ref().filter(|t| t.chars().count() <= edits::MOST);
    let read = new.map_or_else(|| ad.clone(), |text| edits::by_hand(&source, text));
    let mut all = advice(visit.language, &source, &read, may_edit && tried.is_none());
    let hand = by_hand(visit, desk, typed, &source)?;
    for more in [choices(visit, desk, typed), snippet(&ad), hand, around(desk)] {
        if let (Value::Object(all), Value::Object(more)) = (&mut all, more) {
            all.extend(more);
        }
    }
    all["area"] = json!(area);
    all["may_edit"] = json!(may_edit);
    all["typed_findings"] = json!(findings(&own_words(desk, &ad), desk.opening.language()));
    Ok(all)
}

fn with(opening: &Opening, keys: &[String]) -> Opening {
    let fields = OpeningInput { expectations: keys.to_vec(), ..opening.fields.clone() };
    Opening { fields, ..opening.clone() }
}

/// What can be chosen, and what is.
fn choices(visit: &Visit, desk: &Desk, typed: &Typed) -> Value {
    let Choice { channel, language, tone, length } = desk.choice;
    let l = visit.language;
    let tried = typed.tried.as_ref().and_then(|t| t.0.as_ref().ok());
    let ticked = tried.unwrap_or(&desk.opening.fields.expectations);
    let expectations = builtin::all(l).iter();
    let expectations = expectations.map(|e| {
        json!({"key": e.key, "side": e.side, "name": e.name, "chosen": ticked.contains(&e.key)})
    });
    let label = |name: &str, key: &str| json!({"value": name, "label": l.text(key)});
    let lengths = channel.lengths().iter().map(|n| label(n.name(), &format!("studio-length-{}", n.name())));
    let wrong = typed.tried.as_ref().and_then(|Tried(t)| match t {
        Err(Failure::Invalid(problems)) => problems.first().map(|p| l.say(&p.message)),
        _ => None,
    });
    json!({
        "channel": channel.name(), "ad_language": language, "tone": tone.name(), "length": length.name(),
        "channels": Channel::ALL.map(|c| label(c.name(), &format!("ad-channel-{}", c.name()))),
        "tones": Tone::ALL.map(|t| label(t.name(), &format!("ad-tone-{}", t.name()))),
        "lengths": lengths.collect::<Vec<_>>(),
        "languages": languages(), "expectations": expectations.collect::<Vec<_>>(),
        "tried": typed.tried.is_some(), "tried_error": wrong, "form": {}, "errors": {},
    })
}

/// The snippet as it goes out.
fn snippet(ad: &Ad) -> Value {
    let text = ad.text();
    let fold = ad.channel.fold().filter(|fold| text.chars().count() > *fold);
    json!({
        "preview": preview(ad), "markdown": ad.markdown(), "html": ad.html(),
        "weighted": ad.channel == Channel::X,
        "fold": fold.map(|most| json!({"most": most, "text": text.chars().take(most).collect::<String>()})),
        "text": text,
    })
}

/// The two halves side by side, with what stands above and below them; one run of text, and what somebody
/// wrote by hand, stay in one piece.
fn preview(ad: &Ad) -> Value {
    let all = paragraphs(ad);
    let inline = ad.choice().inline() && ad.by_hand.is_none();
    let halves = place(ad, Side::Coach).zip(place(ad, Side::Coachee));
    let Some((a, b)) = halves.filter(|(a, b)| a < b && !inline && ad.by_hand.is_none()) else {
        return json!({"inline": inline, "above": all, "coach": [], "coachee": [], "below": []});
    };
    // As much stands over the coach's half as over the other one.
    let ours = |p: &&Paragraph| matches!(p, Paragraph::Text(_) | Paragraph::Heading(_));
    let over = ad.paragraphs[..a].iter().rev().take(b - a - 1).take_while(ours).count();
    json!({
        "inline": false, "above": &all[..a - over], "coach": &all[a - over..=a], "coachee": &all[a + 1..=b],
        "below": &all[b + 1..],
    })
}

/// Which paragraph holds the promises of a side.
fn place(ad: &Ad, side: Side) -> Option<usize> {
    ad.paragraphs.iter().position(|p| match p {
        Paragraph::Promises(said) | Paragraph::List(said) => said.first().is_some_and(|p| p.side == side),
        _ => false,
    })
}

/// What was changed by hand: by whom, how it differs, whether its source has changed since, and whether
/// somebody else was faster.
fn by_hand(visit: &Visit, desk: &Desk, typed: &Typed, source: &Ad) -> Result<Value> {
    let written = source.text();
    let own = desk.edit.as_ref().and_then(|e| Some((e, e.text.as_ref()?)));
    let edit = own.map(|(edit, text)| {
        let moved = (edit.source != written).then(|| between(&edit.source, &written));
        json!({"diff": between(&written, text), "moved": moved})
    });
    let faster = typed.text.as_ref().filter(|_| typed.moved).zip(desk.edit.as_ref());
    let theirs = faster.map(|(mine, edit)| {
        let stands = edit.text.as_ref().unwrap_or(&written);
        json!({"text": stands, "diff": between(stands, mine), "source": edit.text.is_none()})
    });
    let known = desk.edit.as_ref().map(|e| json!({"name": desk.editor, "at": e.saved_at}));
    Ok(json!({
        "edit": edit, "theirs": theirs, "saved": known, "version": desk.version(),
        "open": own.is_some() || typed.text.is_some(), "zone": visit.member()?.time_zone,
    }))
}

/// The opening around the snippet, and its public page.
fn around(desk: &Desk) -> Value {
    let f = &desk.opening.fields;
    let shown = desk.publication.as_ref().filter(|_| desk.state == State::OpeningPublished);
    let behind = shown.and_then(|p| p.published().ok()).is_some_and(|p| p.ad.text() != desk.public_text());
    let foreign = desk.choice.length == Length::Full && desk.choice.language != desk.opening.language();
    json!({
        "id": desk.opening.id, "title": f.title, "state": state_name(desk.state), "job_url": desk.url,
        "pay_missing": !f.pay.is_given(), "public_by_hand": desk.public.is_some(), "behind": behind,
        "typed_language": foreign.then(|| desk.opening.language().name()),
    })
}

/// What somebody typed about the work, where the snippet does not tell it.
fn own_words(desk: &Desk, ad: &Ad) -> String {
    let f = &desk.opening.fields;
    let role = ad.length == Length::Full;
    let typed = if role { vec![&f.title, &f.team] } else { vec![&f.title, &f.team, &f.summary, &f.vision] };
    typed.into_iter().map(String::as_str).collect::<Vec<_>>().join("\n")
}

/// Count, promises and wording of a text, each finding with what a click would put in its place.
pub(super) fn advice(l: Language, source: &Ad, ad: &Ad, may_use: bool) -> Value {
    let (characters, limit, least) = (ad.characters(), ad.channel.limit(), ad.channel.least());
    let promises = ad.promises();
    let names: Vec<Value> = promises.iter().map(|p| named(l, p)).collect();
    let gone: Vec<Value> = edits::edited_away(source, ad).iter().map(|p| named(l, p)).collect();
    json!({
        "unread": "", "characters": characters, "limit": limit, "least": least, "fits": ad.fits(),
        "scarce": characters < least, "promises": promises.len(), "carried": names, "gone": gone,
        "findings": findings(&ad.text(), ad.language), "may_use": may_use, "ad_language": ad.language,
    })
}

fn named(l: Language, promise: &Promise) -> Value {
    let name = builtin::find(l, &promise.key).map_or(promise.key.as_str(), |e| e.name.as_str());
    json!({"name": name, "side": promise.side, "sentence": promise.sentence})
}

fn findings(text: &str, language: Language) -> Vec<Value> {
    let known = |finding: &Finding| {
        let put = finding.suggestion.as_ref().map(|_| instead(finding));
        json!({
            "start": finding.start, "end": finding.end, "text": finding.text, "advice": finding.advice,
            "source": finding.source, "instead": put,
        })
    };
    wording::check(text, language).findings.iter().map(known).collect()
}
