//! The ad studio: choices on one side, the snippet as it goes out on the other, changed by hand where
//! somebody wishes.

mod values;

use std::sync::Arc;

use actix_web::{HttpResponse, web};
use serde_json::json;

use super::{
    Opening, OpeningInput,
    ad::{Ad, Choice},
    edit_rows::{self, Edit, Saving},
    edits,
    pages::{home_zone, job_url, opened},
    store::{self, Publication},
    word_lists,
    wording::{self, Asked, own::Own},
};
use crate::{
    access::{Act, State},
    failure::{Failure, Result},
    languages::Language,
    people::{Route, Visit, store as members},
    playbook::{Playbook, store as playbook},
    to,
    web::{self as site, forms::Form},
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/openings/{id}/ad", Some(Act::SeeOpening), to!(get, show)),
    Route::new("GET", "/openings/{id}/ad/preview", Some(Act::SeeOpening), to!(get, preview)),
    Route::new("POST", "/openings/{id}/ad/edit", Some(Act::EditOpening), to!(post, edit)),
    Route::new("POST", "/openings/{id}/ad/source", Some(Act::EditOpening), to!(post, source)),
    Route::new("POST", "/openings/{id}/ad/advice", Some(Act::EditOpening), to!(post, advice)),
    Route::new("POST", "/openings/{id}/expectations", Some(Act::EditOpening), to!(post, choose)),
];

const PAGE: &str = "pages/openings/ad.html";

/// What is known of a snippet before it is shown or changed.
struct Desk {
    opening: Opening,
    state: State,
    choice: Choice,
    url: String,
    /// The organisation's playbook of today, and its own words for ads: in the snippet's language, and in the
    /// opening's.
    book: Arc<Playbook>,
    words: Own,
    typed_words: Own,
    /// The newest version of this snippet, and whoever saved it.
    edit: Option<Edit>,
    editor: String,
    /// The text of somebody's own that goes on the public page, and what is there now.
    public: Option<String>,
    publication: Option<Publication>,
}

/// A field of an address or a form, and what it says.
type Pair = (String, String);

fn pairs(form: &Form) -> Vec<Pair> {
    ["channel", "language", "tone", "length"].map(|n| (n.to_owned(), form.text(n).to_owned())).to_vec()
}

fn asked(visit: &Visit) -> Vec<Pair> {
    url::form_urlencoded::parse(visit.request.query_string().as_bytes()).into_owned().collect()
}

fn choice(pairs: &[Pair], home: Language) -> Choice {
    let text = |name: &str| pairs.iter().find(|(n, _)| n == name).map_or("", |(_, value)| value.as_str());
    Choice::from_names(["channel", "language", "tone", "length"].map(text), home)
}

async fn desk(visit: &Visit, act: Act, id: &str, pairs: &[Pair]) -> Result<Desk> {
    let (member, now, zone, id) = (visit.may(act)?, visit.now(), home_zone(visit), id.to_owned());
    let pairs = pairs.to_vec();
    let found = visit.app.db.read(move |conn| {
        let (opening, state) = opened(conn, &zone, now, &member, act, &id)?;
        let choice = choice(&pairs, opening.language());
        let edit = edit_rows::newest(conn, &opening.id, choice)?;
        let by = edit.as_ref().map(|e| members::by_id(conn, &e.saved_by)).transpose()?.flatten();
        let public = edit_rows::newest(conn, &opening.id, Choice::public(opening.language()))?;
        Ok(Desk {
            publication: store::publication(conn, &opening.id)?,
            url: String::new(),
            book: playbook::current(conn)?,
            words: word_lists::own(conn, choice.language)?,
            typed_words: word_lists::own(conn, opening.language())?,
            editor: by.map(|m| m.name).unwrap_or_default(),
            public: public.and_then(|e| e.text),
            opening,
            state,
            choice,
            edit,
        })
    });
    let desk = found.await?;
    Ok(Desk { url: job_url(visit, &desk.opening), ..desk })
}

impl Desk {
    /// The snippet as the product writes it.
    fn source(&self) -> Ad {
        Ad::chosen(&self.opening, &self.book, self.choice, &self.url)
    }

    /// The text of somebody's own, if there is one.
    fn own(&self) -> Option<&str> {
        self.edit.as_ref().and_then(|e| e.text.as_deref())
    }

    /// The snippet as it goes out.
    fn ad(&self, source: &Ad) -> Ad {
        self.own().map_or_else(|| source.clone(), |text| edits::by_hand(source, text))
    }

    fn version(&self) -> i32 {
        self.edit.as_ref().map_or(0, |e| e.version)
    }

    /// What goes on the public page when it is published now.
    fn public_text(&self) -> String {
        let choice = Choice::public(self.opening.language());
        let written = || Ad::chosen(&self.opening, &self.book, choice, &self.url).text();
        self.public.clone().unwrap_or_else(written)
    }

    /// What is to be read of a text for this snippet.
    fn asked<'a>(&'a self, text: &'a str) -> Asked<'a> {
        Asked { title: "", text, language: self.choice.language, own: Some(&self.words), kinds: &[] }
    }

    fn path(&self) -> String {
        format!("{}/ad?{}", self.opening.path(), self.choice.query())
    }
}

/// What was typed and is not kept: shown again, so that it is not lost.
#[derive(Default)]
struct Typed {
    text: Option<String>,
    /// Somebody else's text was kept meanwhile.
    moved: bool,
    /// Promises that are tried out.
    tried: Option<Tried>,
}

/// Promises that are ticked and not the opening's yet: those of both sides, or what is wrong with them.
struct Tried(Result<Vec<String>>);

impl Tried {
    /// None where the address ticks nothing of its own.
    fn read(visit: &Visit, pairs: &[Pair], desk: &Desk) -> Option<Self> {
        pairs.iter().find(|(n, v)| n == "chosen" && !v.is_empty())?;
        let ticked = pairs.iter().filter(|(n, _)| n == "expectations[]").map(|(_, key)| key.clone());
        let checked = wished(visit, desk, ticked.collect()).map(|fields| fields.expectations);
        let same = checked.as_ref().is_ok_and(|keys| *keys == desk.opening.fields.expectations);
        (!same).then_some(Self(checked))
    }
}

/// The opening with other promises.
fn wished(visit: &Visit, desk: &Desk, expectations: Vec<String>) -> Result<OpeningInput> {
    let (zone, old) = (home_zone(visit), &desk.opening.fields);
    let wished = OpeningInput { expectations, ..old.clone() };
    wished.check(store::today(visit.now(), &zone), &zone, Some(old), &desk.book)
}

async fn show(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    shown(visit, &id, PAGE).await
}

/// The part of the page that follows the choices.
async fn preview(visit: Visit, id: web::Path<String>) -> Result<HttpResponse> {
    shown(visit, &id, "pages/openings/snippet.html").await
}

async fn shown(visit: Visit, id: &str, template: &str) -> Result<HttpResponse> {
    let pairs = asked(&visit);
    let desk = desk(&visit, Act::SeeOpening, id, &pairs).await?;
    let tried = Tried::read(&visit, &pairs, &desk);
    visit.page(template, values::page(&visit, &desk, &Typed { tried, ..Typed::default() })?)
}

/// Keeps a text of somebody's own; with `use`, first puts in a suggestion that was clicked.
async fn edit(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let desk = desk(&visit, Act::EditOpening, &id, &pairs(&form)).await?;
    let text = match edits::checked("text", form.text("text")) {
        Ok(text) => applied(text, &desk, form.text("use")),
        Err(failure) => {
            let typed = Typed { text: Some(form.text("text").to_owned()), ..Typed::default() };
            return visit.mend(PAGE, failure, values::page(&visit, &desk, &typed)?);
        }
    };
    match save(&visit, &desk, form.text("version"), Wish::Own(text.clone())).await? {
        Saving::Kept => Ok(site::see_other_with(&desk.path(), "notice-studio-kept")),
        Saving::Moved => both(&visit, &id, &pairs(&form), text).await,
    }
}

/// Shows the text that was kept meanwhile beside the one that was not.
async fn both(visit: &Visit, id: &str, pairs: &[Pair], text: String) -> Result<HttpResponse> {
    let desk = desk(visit, Act::EditOpening, id, pairs).await?;
    let typed = Typed { text: Some(text), moved: true, ..Typed::default() };
    visit.frame().page_with(409, PAGE, values::page(visit, &desk, &typed)?)
}

/// The text with the suggestion that was clicked: for the word at a place, or where the text has moved under
/// it, the nearest one like it.
fn applied(text: String, desk: &Desk, wish: &str) -> String {
    let Some((place, word)) = wish.split_once(' ') else { return text };
    let place: usize = place.parse().unwrap_or(0);
    let found = wording::read(&desk.asked(&text)).findings.into_iter().filter(|f| f.text == word);
    let instead = found.filter_map(|f| Some((f.start..f.end, f.suggestion?)));
    match instead.min_by_key(|(at, _)| at.start.abs_diff(place)) {
        Some((at, instead)) => edits::replaced(&text, &at, &instead),
        None => text,
    }
}

/// What somebody wants to stand.
enum Wish {
    Own(String),
    /// One's own, although the source has changed.
    Keep,
    Source,
}

async fn save(visit: &Visit, desk: &Desk, seen: &str, wish: Wish) -> Result<Saving> {
    let (member, now, zone) = (visit.may(Act::EditOpening)?, visit.now(), home_zone(visit));
    let (id, choice, url) = (desk.opening.id.clone(), desk.choice, desk.url.clone());
    let seen: i32 = seen.parse().unwrap_or(0);
    let saved = visit.app.db.write(move |conn| {
        let (opening, _) = opened(conn, &zone, now, &member, Act::EditOpening, &id)?;
        let book = playbook::current(conn)?;
        let source = Ad::chosen(&opening, &book, choice, &url);
        let text = match wish {
            Wish::Own(text) => Some(text),
            Wish::Keep => edit_rows::newest(conn, &id, choice)?.and_then(|e| e.text),
            Wish::Source => None,
        };
        edit_rows::save(conn, now, &member, &source, &id, seen, text)
    });
    saved.await
}

/// Takes what the product writes, or keeps one's own beside a source that has changed.
async fn source(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let desk = desk(&visit, Act::EditOpening, &id, &pairs(&form)).await?;
    let keep = form.text("act") == "keep";
    let wish = if keep { Wish::Keep } else { Wish::Source };
    let notice = match save(&visit, &desk, form.text("version"), wish).await? {
        Saving::Kept if keep => "notice-studio-own",
        Saving::Kept => "notice-studio-source",
        Saving::Moved => "notice-studio-moved",
    };
    Ok(site::see_other_with(&desk.path(), notice))
}

/// Count, promises and wording of a text that is being typed.
async fn advice(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let desk = desk(&visit, Act::EditOpening, &id, &pairs(&form)).await?;
    let values = match edits::checked("text", form.text("text")) {
        Ok(text) => {
            let source = desk.source();
            values::advice(visit.language, &desk, &source, &edits::by_hand(&source, &text), true)
        }
        Err(Failure::Invalid(problems)) => {
            let said: Vec<String> = problems.iter().map(|p| visit.language.say(&p.message)).collect();
            json!({"unread": said.join(" ")})
        }
        Err(failure) => return Err(failure),
    };
    visit.page("pages/openings/advice.html", values)
}

/// Makes promises the opening's own.
async fn choose(visit: Visit, id: web::Path<String>, form: Form) -> Result<HttpResponse> {
    let desk = desk(&visit, Act::EditOpening, &id, &pairs(&form)).await?;
    let (member, now, path) = (visit.may(Act::EditOpening)?, visit.now(), desk.path());
    let chosen: OpeningInput = form.read()?;
    match wished(&visit, &desk, chosen.expectations) {
        Ok(fields) => {
            visit.app.db.write(move |conn| store::update(conn, now, &member, &desk.opening, fields)).await?;
            Ok(site::see_other(&path))
        }
        Err(failure) => {
            let values = values::page(&visit, &desk, &Typed::default())?;
            visit.mend(PAGE, failure, values)
        }
    }
}
