//! The ad studio: choices, the snippet as it goes out, and what is changed by hand.

use coachpact::openings::Opening;
use serde_json::{Value, json};

use crate::support::{
    Backend, Browser, Page, Site,
    actors::{Program, between},
};

on_both_databases!(
    every_channel_shows_its_limit_and_both_sides,
    show_gives_what_was_chosen_and_changes_nothing,
    what_is_changed_by_hand_is_kept_and_compared,
    a_promise_edited_away_is_shown_and_never_refused,
    of_two_people_at_once_neither_loses_a_word,
    a_source_that_changes_is_shown_beside_ones_own,
    a_suggestion_is_put_in_by_a_click,
    what_is_published_is_the_text_as_it_was_left_that_day,
    advice_follows_what_is_typed,
    bad_input_is_told_and_nothing_typed_is_lost,
    who_may_not_edit_reads_along,
);

const ADA: &str = "ada@northwind.example";

fn studio(opening: &Opening) -> String {
    format!("/openings/{}/ad", opening.id)
}

/// An opening, and its administrator in front of its studio.
fn begun(site: &Site) -> (Opening, Browser, Program) {
    let opening = site.opening(&site.admin(), "wout@northwind.example");
    let mut ada = site.signed_in(ADA);
    ada.get(&studio(&opening)).is_ok();
    (opening, ada, Program::new(&site.base, &site.token(ADA)))
}

/// What the API says of a snippet.
fn snippet(api: &Program, opening: &Opening, query: &str) -> Value {
    api.get(&format!("/openings/{}/ad?{query}", opening.id)).is_ok().json()
}

fn text(snippet: &Value) -> String {
    snippet["text"].as_str().expect("a text").to_owned()
}

const CAREERS: [(&str, &str); 4] =
    [("channel", "careers"), ("language", "en"), ("tone", "warm"), ("length", "section")];

/// Saves a text for the careers page, as the form with this version does.
fn save(browser: &mut Browser, opening: &Opening, version: &str, text: &str, more: &[(&str, &str)]) -> Page {
    let mut fields = CAREERS.to_vec();
    fields.extend([("version", version), ("text", text)]);
    fields.extend(more);
    browser.post(&format!("{}/edit", studio(opening)), &fields)
}

/// The version that the form of a page stands on.
fn version(page: &Page) -> String {
    between(&page.text(), "name=\"version\" value=\"", "\"").expect("a form")
}

/// What stands in the box to write in.
fn box_of(page: &Page) -> String {
    let text = page.text();
    let start = text.find("id=\"text\"").expect("a box");
    let text = between(&text[start..], ">\n", "</textarea>").expect("a text");
    let quotes = [("&#39;", "'"), ("&#x27;", "'"), ("&quot;", "\"")];
    let signs = quotes.into_iter().chain([("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]);
    signs.fold(text, |text, (escaped, sign)| text.replace(escaped, sign))
}

const LIMITS: [(&str, &str); 6] = [
    ("careers", " characters"),
    ("linkedin", " of 25,000 characters"),
    ("linkedin_post", " of 3,000 characters"),
    ("indeed", " characters"),
    ("x", " of 280 characters"),
    ("plain", " characters"),
];

const HOME: &str = "?channel=careers&tone=warm&language=en&length=section";

fn every_channel_shows_its_limit_and_both_sides(backend: Backend) {
    let site = Site::ready(backend);
    let (opening, mut ada, api) = begun(&site);
    for (channel, limit) in LIMITS {
        let page = ada.get(&format!("{}?channel={channel}", studio(&opening)));
        page.is_ok().says("promised coach").says("promised coachee").says("Show");
        page.says(limit);
        let told = snippet(&api, &opening, &format!("channel={channel}"));
        assert_eq!(told["fits"], true, "{told}");
        page.says(&format!("{} promises", told["promises"].as_array().expect("promises").len()));
    }
    ada.get(&format!("{}?channel=linkedin_post", studio(&opening))).says("first 140 characters");
    let line = snippet(&api, &opening, "channel=plain&length=line&tone=formal");
    assert_eq!((&line["length"], line["promises"].as_array().map(Vec::len)), (&json!("line"), Some(2)));
    assert!(text(&snippet(&api, &opening, "channel=indeed")).contains(&opening.fields.vision));
}

fn show_gives_what_was_chosen_and_changes_nothing(backend: Backend) {
    let site = Site::ready(backend);
    let (opening, mut ada, api) = begun(&site);
    let chosen = "?chosen=1&channel=careers&tone=direct&language=en&length=short\
        &expectations%5B%5D=trust&expectations%5B%5D=drive";
    for path in [studio(&opening), format!("{}/preview", studio(&opening))] {
        let page = ada.get(&format!("{path}{chosen}"));
        page.is_ok().says("What your coach owes you").says("You are trusted to do your work your own way.");
        page.never_says("You talk with your coach every week.").says("The opening keeps its own");
        page.never_says("<textarea class=\"textarea serif\"");
    }
    let before = api.get(&format!("/openings/{}", opening.id)).json();
    assert_eq!(before["expectations"].as_array().map(Vec::len), Some(12));
    // Only one side ticked: it says so, and shows the opening's own.
    let one = ada.get(&format!("{}?chosen=1&expectations%5B%5D=trust", studio(&opening)));
    one.is_ok().says("a pact takes two").says("Your coach does not move it");
    ada.get(&studio(&opening)).is_ok();
    let fields = [
        ("channel", "careers"),
        ("tone", "direct"),
        ("language", "en"),
        ("length", "short"),
        ("expectations[]", "trust"),
        ("expectations[]", "drive"),
    ];
    let kept = ada.post(&format!("/openings/{}/expectations", opening.id), &fields);
    kept.leads_to(&format!("{}?channel=careers&tone=direct&language=en&length=short", studio(&opening)));
    let after = api.get(&format!("/openings/{}", opening.id)).json();
    assert_eq!(after["expectations"], json!(["trust", "drive"]));
}

fn what_is_changed_by_hand_is_kept_and_compared(backend: Backend) {
    let site = Site::ready(backend);
    let (opening, mut ada, api) = begun(&site);
    let source = text(&snippet(&api, &opening, "channel=careers"));
    let mine = source.replace("Starting something new", "Beginning something new");
    assert_ne!(mine, source);
    save(&mut ada, &opening, "0", &mine.replace('\n', "\r\n"), &[]).leads_to(&(studio(&opening) + HOME));
    let page = ada.get(&studio(&opening));
    page.is_ok().says("Changed by Ada Admin").says("Starting</del>").says("Beginning</ins>");
    assert_eq!((box_of(&page), version(&page)), (mine.clone(), "1".to_owned()));
    let told = snippet(&api, &opening, "channel=careers");
    assert_eq!((text(&told), &told["by_hand"]), (mine.clone(), &json!(true)));
    assert_eq!(told["promises"].as_array().map(Vec::len), Some(12));
    assert_eq!(told["edited_away"], json!([]));
    // Each channel, language, tone and length is a text of its own.
    for query in ["channel=plain", "channel=careers&tone=formal", "channel=careers&language=nl"] {
        assert_eq!(snippet(&api, &opening, query)["by_hand"], false, "{query}");
    }
    assert_eq!(snippet(&api, &opening, "channel=careers&length=full")["by_hand"], false);
    // Saved again as it is, it stays the same version; saved as the source, it is the source again.
    save(&mut ada, &opening, "1", &mine, &[]).to();
    assert_eq!(version(&ada.get(&studio(&opening))), "1");
    save(&mut ada, &opening, "1", &source, &[]).to();
    assert_eq!(snippet(&api, &opening, "channel=careers")["by_hand"], false);
    ada.get(&studio(&opening)).never_says("Changed by");
}

fn a_promise_edited_away_is_shown_and_never_refused(backend: Backend) {
    let site = Site::ready(backend);
    let (opening, mut ada, api) = begun(&site);
    let source = text(&snippet(&api, &opening, "channel=careers"));
    let lines: Vec<&str> = source.lines().filter(|l| !l.contains("every week, at a fixed time")).collect();
    let mine = lines.join("\n").replace("within two working days", "within TWO working  days");
    save(&mut ada, &opening, "0", &mine, &[]).to();
    let told = snippet(&api, &opening, "channel=careers");
    assert_eq!(told["edited_away"][0]["key"], "frequent-conversation");
    assert_eq!(told["edited_away"].as_array().map(Vec::len), Some(1));
    assert_eq!(told["promises"].as_array().map(Vec::len), Some(11));
    let page = ada.get(&studio(&opening));
    page.says("No longer in the text").says("Frequent conversation").says("11 promises");
}

fn of_two_people_at_once_neither_loses_a_word(backend: Backend) {
    let site = Site::ready(backend);
    let (opening, mut ada, api) = begun(&site);
    let rik = site.member("Rik Recruiter", &["recruiter"]);
    let mut rik = site.signed_in(&rik.email);
    let (hers, his) = (version(&ada.get(&studio(&opening))), version(&rik.get(&studio(&opening))));
    save(&mut ada, &opening, &hers, "Hers: come & join.", &[]).to();
    let page = save(&mut rik, &opening, &his, "His: join us.", &[]);
    page.is(409).says("Ada Admin kept another text").says("Hers: come &amp; join.");
    assert_eq!(box_of(&page), "His: join us.");
    assert_eq!(text(&snippet(&api, &opening, "channel=careers")), "Hers: come & join.");
    // Having seen hers, he keeps his; nothing of hers is gone for it.
    save(&mut rik, &opening, &version(&page), "His: join us.", &[]).to();
    assert_eq!(text(&snippet(&api, &opening, "channel=careers")), "His: join us.");
    // The same words twice are no quarrel.
    save(&mut ada, &opening, "1", "His: join us.", &[]).to();
    // Neither is a stale wish for the source a way to overwrite.
    let stale = ada.post(
        &format!("{}/source", studio(&opening)),
        &[("channel", "careers"), ("language", "en"), ("version", "1"), ("act", "take")],
    );
    stale.to();
    assert_eq!(text(&snippet(&api, &opening, "channel=careers")), "His: join us.");
    ada.get(&studio(&opening)).says("Somebody changed this text meanwhile");
}

fn a_source_that_changes_is_shown_beside_ones_own(backend: Backend) {
    let site = Site::ready(backend);
    let (opening, mut ada, api) = begun(&site);
    let source = text(&snippet(&api, &opening, "channel=careers"));
    save(&mut ada, &opening, "0", &format!("{source}\n\nMine."), &[]).to();
    ada.get(&studio(&opening)).never_says("have changed since");
    let fewer = json!({"expectations": ["trust", "drive"]});
    api.send("PATCH", &format!("/openings/{}", opening.id), &fewer).is_ok();
    let page = ada.get(&studio(&opening));
    page.says("have changed since this text was written").says("Keep the text as it is");
    let act = |ada: &mut Browser, version: &str, act: &str| {
        let fields = [("channel", "careers"), ("language", "en"), ("version", version), ("act", act)];
        ada.post(&format!("{}/source", studio(&opening)), &fields).to();
        ada.get(&studio(&opening))
    };
    let kept = act(&mut ada, &version(&page), "keep");
    kept.never_says("have changed since").says("Your text stays as it is.");
    assert!(text(&snippet(&api, &opening, "channel=careers")).ends_with("Mine."));
    let back = act(&mut ada, &version(&kept), "take");
    back.says("The ad is back to our text.").never_says("Changed by");
    let now = text(&snippet(&api, &opening, "channel=careers"));
    assert!(!now.contains("Mine.") && !now.contains("every week, at a fixed time"), "{now}");
}

fn a_suggestion_is_put_in_by_a_click(backend: Backend) {
    let site = Site::ready(backend);
    let (opening, mut ada, api) = begun(&site);
    let typed = "🙂 You will report to a manager who does your annual review.";
    let asked = api.post("/wording", &json!({"text": typed, "language": "en"})).json();
    let findings = asked["findings"].as_array().expect("findings");
    let finding = findings.iter().find(|f| f["suggestion"].is_string()).expect("a suggestion");
    let word = finding["text"].as_str().expect("a word");
    // The text moved since the advice was given: the word still gets its suggestion.
    let wish = format!("{} {word}", finding["start"].as_u64().expect("a place") + 3);
    save(&mut ada, &opening, "0", typed, &[("use", &wish)]).to();
    let now = text(&snippet(&api, &opening, "channel=careers"));
    assert_ne!(now, typed);
    let instead = finding["suggestion"].as_str().expect("a suggestion");
    assert_eq!(now.to_lowercase(), typed.replacen(word, instead, 1).to_lowercase());
    ada.get(&studio(&opening)).says(&now);
}

fn what_is_published_is_the_text_as_it_was_left_that_day(backend: Backend) {
    let site = Site::ready(backend);
    let (opening, mut ada, api) = begun(&site);
    let source = text(&snippet(&api, &opening, "channel=careers"));
    let promise = source.lines().find(|l| l.starts_with("• ")).expect("a promise");
    save(&mut ada, &opening, "0", &format!("Hello from us.\n\n{promise}\n• More."), &[]).to();
    ada.get(&studio(&opening)).says("It was changed by hand");
    ada.post(&format!("/openings/{}/publish", opening.id), &[]).to();
    let job = format!("/jobs/{}", opening.slug);
    Browser::new(&site.base).get(&job).is_ok().says("Hello from us.").says("side coach").says("More.");
    let posting = api.get(&format!("/openings/{}/job-posting", opening.id)).is_ok().json();
    assert!(posting["description"].as_str().expect("a description").contains("<p>Hello from us.</p>"));
    ada.get(&studio(&opening)).never_says("is not what would be published now");
    save(&mut ada, &opening, "1", "Hello again.", &[]).to();
    ada.get(&studio(&opening)).says("is not what would be published now");
    Browser::new(&site.base).get(&job).says("Hello from us.").never_says("Hello again.");
    ada.post(&format!("/openings/{}/publish", opening.id), &[]).to();
    Browser::new(&site.base).get(&job).says("Hello again.").never_says("Hello from us.");
}

fn advice_follows_what_is_typed(backend: Backend) {
    let site = Site::ready(backend);
    let (opening, mut ada, api) = begun(&site);
    let path = format!("{}/advice", studio(&opening));
    let fields = [("channel", "x"), ("language", "en"), ("tone", "warm"), ("length", "short")];
    let mut typed = fields.to_vec();
    typed.push(("text", "You talk with your coach every week. https://a.example/very/long"));
    let told = ada.post(&path, &typed);
    told.is_ok().says("60 of 280 characters").says("1 promise<").says("No longer in the text");
    told.never_says("<html");
    typed[4].1 = "🙂";
    ada.post(&path, &typed).says("2 of 280 characters");
    typed[4].1 = "";
    ada.post(&path, &typed).is_ok().says("Fill this in.");
    assert_eq!(snippet(&api, &opening, "channel=x")["by_hand"], false, "nothing is kept by it");
    let rik = site.member("Rik Recruiter", &["recruiter"]);
    site.signed_in(&rik.email).post_raw(&path, &typed).is(403);
}

fn bad_input_is_told_and_nothing_typed_is_lost(backend: Backend) {
    let site = Site::ready(backend);
    let (opening, mut ada, api) = begun(&site);
    let page = save(&mut ada, &opening, "0", &"long ".repeat(6_001), &[]);
    page.is(422).says("30000");
    assert!(box_of(&page).starts_with("long long"));
    save(&mut ada, &opening, "0", &"x".repeat(1_000_000), &[]).is(422);
    save(&mut ada, &opening, "0", " \n ", &[]).is(422).says("Fill this in.");
    save(&mut ada, &opening, "0", "a\u{0}b", &[]).is(422);
    assert_eq!(snippet(&api, &opening, "channel=careers")["by_hand"], false);
    // What reads from right to left, joins or cannot be seen is kept as it is.
    let strange = "مرحبا \u{200f}🙂👩\u{200d}👧 e\u{301}\u{200b} <b>\"it's\"</b> & more";
    save(&mut ada, &opening, "0", strange, &[]).to();
    assert_eq!(text(&snippet(&api, &opening, "channel=careers")), strange);
    assert_eq!(box_of(&ada.get(&studio(&opening))), strange);
    // What is not known or not offered becomes the usual on the page, and is refused by the API.
    let unknown = "?channel=radio&tone=loud&language=xx&length=endless";
    ada.get(&format!("{}{unknown}", studio(&opening))).is_ok();
    ada.get(&format!("{}?channel=x&length=full", studio(&opening))).is_ok().says("of 280 characters");
    api.get(&format!("/openings/{}/ad?channel=x&length=full", opening.id)).is(400).says("line, short");
    save(&mut ada, &opening, "many", "A text.", &[]).is(409);
}

fn who_may_not_edit_reads_along(backend: Backend) {
    let site = Site::ready(backend);
    let (opening, mut ada, _) = begun(&site);
    save(&mut ada, &opening, "0", "A text of our own.", &[]).to();
    let iris = site.member("Iris Interviewer", &["interviewer"]);
    let mut iris = site.signed_in(&iris.email);
    let page = iris.get(&studio(&opening));
    page.is_ok().says("A text of our own.").never_says("name=\"version\"").never_says("Keep this text");
    iris.get(&format!("{}/preview?channel=x", studio(&opening))).is_ok().never_says("name=\"version\"");
    save(&mut iris, &opening, "1", "Another.", &[]).is(403);
}
