//! What the studio's page and its parts show, as values for their templates.

use serde_json::{Value, json};

use super::{Desk, Tried, Typed};
use crate::{
    access::{self, Act, State},
    differences::between,
    failure::{Failure, Result},
    languages::Language,
    openings::{
        Opening, OpeningInput,
        ad::{Ad, Channel, Choice, Length, Paragraph, Promise, Tone},
        advice::told,
        edits,
        pages::{pay_law, ways_out},
        state_name,
        wording::Asked,
    },
    people::{Side, Visit, pages::languages},
    playbook::views,
};

/// Everything beside the frame.
pub(super) fn page(visit: &Visit, desk: &Desk, typed: &Typed) -> Result<Value> {
    let may_edit = access::may(Act::EditOpening, &visit.member()?.roles);
    let tried = typed.tried.as_ref().and_then(|t| t.0.as_ref().ok());
    let source = match tried {
        Some(keys) => Ad::chosen(&with(&desk.opening, keys), &desk.book, desk.choice, &desk.url),
        None => desk.source(),
    };
    let ad = if tried.is_some() { source.clone() } else { desk.ad(&source) };
    let area = typed.text.clone().unwrap_or_else(|| ad.text());
    // What is too long to be kept is not read either.
    let new = typed.text.as_ref().filter(|t| t.chars().count() <= edits::MOST);
    let read = new.map_or_else(|| ad.clone(), |text| edits::by_hand(&source, text));
    let mut all = advice(visit.language, desk, &source, &read, may_edit && tried.is_none());
    let hand = by_hand(visit, desk, typed, &source)?;
    for more in [choices(visit, desk, typed), snippet(&ad), hand, around(visit, desk)?] {
        if let (Value::Object(all), Value::Object(more)) = (&mut all, more) {
            all.extend(more);
        }
    }
    all["area"] = json!(area);
    all["may_edit"] = json!(may_edit);
    all["typed"] = own_words(desk, visit.language);
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
    // What the opening has and is retired stays in sight, ticked or not.
    let mut expectations = views::choices(&desk.book, l, &desk.opening.fields.expectations);
    for e in &mut expectations {
        e["chosen"] = json!(ticked.iter().any(|key| e["key"] == *key));
    }
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
        "languages": languages(), "expectations": expectations,
        "untranslated": views::untranslated(&desk.book, language, ticked),
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

/// Paragraphs as a page shows them: text, or promises with their sides.
fn paragraphs(ad: &Ad) -> Vec<Value> {
    ad.paragraphs
        .iter()
        .map(|p| match p {
            Paragraph::Text(text) => json!({"kind": "text", "text": text}),
            Paragraph::Heading(text) => json!({"kind": "heading", "text": text}),
            Paragraph::Promises(list) => json!({"kind": "promises", "promises": list}),
            Paragraph::List(list) => json!({"kind": "list", "promises": list}),
            Paragraph::Written(runs) => json!({"kind": "written", "runs": runs}),
            Paragraph::Points(points) => json!({"kind": "points", "points": points}),
        })
        .collect()
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

/// The opening around the snippet, its public page, and what the law asks of it.
fn around(visit: &Visit, desk: &Desk) -> Result<Value> {
    let shown = desk.publication.as_ref().filter(|_| desk.state == State::OpeningPublished);
    let behind = shown.and_then(|p| p.published().ok()).is_some_and(|p| p.ad.text() != desk.public_text());
    let out = shown.map(|p| ways_out(visit, &desk.opening, p)).transpose()?;
    let foreign = desk.choice.length == Length::Full && desk.choice.language != desk.opening.language();
    Ok(json!({
        "id": desk.opening.id, "title": desk.opening.fields.title, "state": state_name(desk.state),
        "job_url": desk.url, "pay_law": pay_law(visit, &desk.opening), "out": out, "behind": behind,
        "public_by_hand": desk.public.is_some(),
        "typed_language": foreign.then(|| desk.opening.language().name()),
    }))
}

/// The wording of the title, and of what somebody typed about the work where the snippet does not tell it.
fn own_words(desk: &Desk, l: Language) -> Value {
    let (f, language) = (&desk.opening.fields, desk.opening.language());
    let told_there = desk.choice.length == Length::Full;
    let typed = if told_there { vec![&f.team] } else { vec![&f.team, &f.summary, &f.vision] };
    let text = typed.into_iter().map(String::as_str).collect::<Vec<_>>().join("\n");
    let asked = Asked { title: &f.title, text: &text, language, own: Some(&desk.typed_words), kinds: &[] };
    let mut told = told(&asked, l);
    told["language"] = json!(language);
    told
}

/// Count, promises and wording of a text.
pub(super) fn advice(l: Language, desk: &Desk, source: &Ad, ad: &Ad, may_use: bool) -> Value {
    let (characters, limit, least) = (ad.characters(), ad.channel.limit(), ad.channel.least());
    let promises = ad.promises();
    let names: Vec<Value> = promises.iter().map(|p| named(l, desk, p)).collect();
    let gone: Vec<Value> = edits::edited_away(source, ad).iter().map(|p| named(l, desk, p)).collect();
    let told = told(&desk.asked(&ad.text()), l);
    json!({
        "unread": "", "characters": characters, "limit": limit, "least": least, "fits": ad.fits(),
        "scarce": characters < least, "promises": promises.len(), "carried": names, "gone": gone,
        "findings": told["findings"], "reads": told["reads"], "seems": told["seems"], "may_use": may_use,
        "ad_language": ad.language,
    })
}

fn named(l: Language, desk: &Desk, promise: &Promise) -> Value {
    let name = desk.book.find(l, &promise.key).map_or(promise.key.as_str(), |e| e.name.as_str());
    json!({"name": name, "side": promise.side, "sentence": promise.sentence})
}
