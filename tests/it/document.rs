//! The agreement on paper: every name as it is written, a text that flows, and what validators miss.

use std::{
    process::Command,
    sync::{Arc, LazyLock},
};

use coachpact::{
    agreements::{
        AgreedText, Draft, Goal, Person,
        adoption::SignInput,
        changes::ProposalInput,
        clauses::Edition,
        document::{self, Extra, Signed, Stamp},
        rows::SignatureRow,
        second,
        signing::{self, Origin},
        store::Agreement,
        text::Clause,
    },
    db::schema::{consent, signature},
    failure::{Failure, Result},
    ids,
    languages::Language,
    organisation::Organisation,
    paper::read_back,
    people::{Side, parties::Party},
    playbook::Playbook,
    rhythm::Holidays,
    seal::key::Sealer,
    trail::{self, Event, Head},
};
use diesel::prelude::*;
use jiff::{Timestamp, civil::date};
use lopdf::{
    Dictionary, Document, Object, ObjectId, Stream,
    content::{Content, Operation},
};
use serde_json::json;

use crate::support::{
    Backend, Site,
    actors::{Program, between},
    app::BEGIN,
    world::sign_input,
};

on_both_databases!(
    names_in_every_script_are_found_in_the_order_they_are_read,
    letters_with_points_stay_together_in_their_words,
    a_letter_that_no_face_has_is_refused_when_it_is_typed,
    a_clause_of_nine_thousand_characters_keeps_its_every_word,
    the_second_language_is_appended_and_marked_for_information,
    a_drawn_signature_stands_there_in_strokes_and_is_told,
    the_evidence_pages_carry_every_hash_of_both_sides,
    no_address_of_a_computer_is_inside,
    a_drawing_that_is_no_signature_is_refused_and_signs_nothing,
);

const EN: Language = Language::En;
const ZONE: &str = "Europe/Brussels";
/// What was uploaded as a scan.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n and then the scan of two signatures on paper, as it was uploaded";

/// Fictional people, coach and coachee.
const NAMES: [(&str, [&str; 2]); 9] = [
    ("Latin", ["Zoë Łukasiewicz-Ştefănescu", "Ørjan Þórsdóttir"]),
    ("Greek", ["Ελένη Παπαδοπούλου", "Γιώργος Οικονόμου"]),
    ("Cyrillic", ["Юлія Коваленко", "Фёдор Щукин"]),
    ("Arabic", ["محمد الهاشمي", "ليلى الأنصاري"]),
    ("Hebrew", ["שירה לוי", "דוד כהן"]),
    ("Devanagari", ["लक्ष्मी शर्मा", "कृष्ण त्रिपाठी"]),
    ("Thai", ["สมชาย ใจดี", "กัญญารัตน์ น้ำทิพย์"]),
    ("Simplified Chinese", ["王小明", "李䶮"]),
    ("Vietnamese", ["Nguyễn Thị Phượng", "Đặng Quỳnh Ánh"]),
];

/// What a program says.
pub fn run(program: &str, args: &[&str]) -> String {
    let output = Command::new(program).args(args).output();
    let output = output.unwrap_or_else(|e| panic!("{program}: {e}; script/test installs it"));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The words of a PDF, as another program reads them.
pub fn text_of(pdf: &[u8], options: &[&str]) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("a.pdf");
    std::fs::write(&path, pdf).expect("a file");
    run("pdftotext", &[options, &[path.to_str().expect("a path"), "-"]].concat())
}

/// Words apart by one space each, however the lines broke.
pub fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn pages_of(pdf: &[u8], options: &[&str]) -> Vec<String> {
    let text = text_of(pdf, options);
    let mut pages: Vec<String> = text.split('\u{c}').map(str::to_owned).collect();
    assert_eq!(pages.pop().as_deref(), Some(""), "every page ends with a form feed");
    pages
}

/// A file inside a sealed document.
pub fn file_of(pdf: &[u8], name: &str) -> String {
    let sealed = read_back::read(pdf).expect("a sealed document");
    String::from_utf8(sealed.files[name].clone()).expect("text")
}

/// An agreement's text without a database, to set in many ways.
pub fn text() -> AgreedText {
    let home = Organisation {
        id: "o".into(),
        name: "Löwe & Co.".into(),
        vision: "We help small shops grow at their own pace.".into(),
        time_zone: ZONE.into(),
        language: "en".into(),
        created_at: 0,
        link_days: 30,
        sign_days: 60,
        send_from: 8,
        send_to: 18,
    };
    let person = |name: &str, email: &str| Person {
        name: name.into(),
        email: email.into(),
        title: "Customer success".into(),
        language: "en".into(),
        time_zone: ZONE.into(),
    };
    let goal = |title: &str, due: &str| Goal {
        title: title.into(),
        measure: "Ten of them, each noted".into(),
        due: due.into(),
        difficulty: "stretch".into(),
        from: "coachee".into(),
        ..Goal::default()
    };
    let book = Playbook::built_in(EN);
    let keys = ["frequent-conversation", "specific-feedback", "curiosity", "drive"].map(str::to_owned);
    let draft = Draft {
        coach: person("Wout Peeters", "wout@northwind.example"),
        coachee: person("Noor Claes", "noor.claes@example.org"),
        start_date: "2026-12-01".into(),
        language: "en".into(),
        vision: "Every shop can say what it has gained.".into(),
        commitments: Draft::filled(&book, &keys, EN),
        goals: vec![goal("Know every shop by name", "2027-03-01"), goal("Give a tour a week", "2027-06-01")],
        ..Draft::default()
    };
    let draft = draft.check(date(2026, 11, 23), &home, &book).expect("a draft in order");
    draft.agreed("a", 1, &home, &Edition::built_in(EN), &Holidays::new()).expect("a text")
}

/// What both sides of a text signed, ready to be sealed by whoever has a key.
pub struct Papers {
    pub json: String,
    pub hash: String,
    pub rows: [SignatureRow; 2],
    pub events: Vec<Event>,
    pub extra: Extra,
}

impl Papers {
    pub fn of(text: &AgreedText) -> Self {
        let json = serde_json::to_string(text).expect("JSON");
        let hash = ids::hash(&json);
        let now = begin().as_millisecond();
        let row = |side: Side| SignatureRow {
            id: side.name().to_owned(),
            agreement_id: text.agreement.clone(),
            version: text.version,
            side: side.name().to_owned(),
            name: text.signatory(side).name.clone(),
            method: "typed".into(),
            drawing: None,
            statement: EN.text("document-sign-statement"),
            statement_hash: ids::hash(EN.text("document-sign-statement")),
            text_hash: hash.clone(),
            identified_at: now,
            signed_at: now,
            identity: "Identified by a letter and a code".into(),
            identity_hash: ids::hash("Identified by a letter and a code"),
        };
        let events = signatures(text, &hash, &Side::BOTH);
        Self { rows: Side::BOTH.map(row), events, extra: Extra::default(), json, hash }
    }

    pub fn sealed(&self, sealer: &Sealer, now: Timestamp) -> Vec<u8> {
        let signed = Signed {
            json: &self.json,
            hash: &self.hash,
            signatures: [&self.rows[0], &self.rows[1]],
            zones: [ZONE, ZONE],
            trail: &self.events,
            extra: &self.extra,
            trial: false,
            stamp: Stamp::None,
        };
        let pair = sealer.pair("Northwind", now).expect("keys");
        document::seal(&signed, &pair, now).expect("a sealed document")
    }
}

pub fn begin() -> Timestamp {
    BEGIN.parse().expect("an instant")
}

/// A record in which these sides have signed this text.
pub fn signatures(text: &AgreedText, hash: &str, sides: &[Side]) -> Vec<Event> {
    let mut head = Head { seq: 0, hash: trail::START.to_owned() };
    let mut events = Vec::new();
    for side in sides {
        let version = text.version.to_string();
        let data = [("side", side.name()), ("text", hash), ("version", &version), ("method", "typed")];
        let event = Event::after(&head, &text.agreement, begin(), "signature.made", trail::data(data));
        head = event.head();
        events.push(event);
    }
    events
}

/// Sealed by keys of its own, which nobody keeps.
fn sealed(text: &AgreedText) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder");
    Papers::of(text).sealed(&Sealer::new(folder.path(), None), begin())
}

/// Strokes across a space of 600 by 200.
fn strokes() -> String {
    let points: Vec<_> = (0..40).map(|n| format!("[{},{}]", 20 + n * 8, 40 + (n % 9) * 10)).collect();
    format!(r#"{{"w":600,"h":200,"strokes":[[{}]]}}"#, points.join(","))
}

/// Everything a document can hold, on many pages.
static RICH: LazyLock<(AgreedText, Vec<u8>)> = LazyLock::new(|| {
    let mut text = text();
    let long: Vec<_> = (0..700).map(|n| format!("word {n}")).collect();
    text.clauses.insert(
        2,
        Clause {
            key: "long".into(),
            title: "What takes more than a page".into(),
            text: long.join(" "),
            locked: false,
            required: false,
            why: String::new(),
        },
    );
    let (bound, other) = (Edition::built_in(EN), Edition::built_in(Language::Nl));
    let books = [Arc::new(Playbook::built_in(EN))];
    text.second = Some(second::of(&text, Language::Nl, &bound, &other, &books));
    let mut papers = Papers::of(&text);
    papers.rows[1].method = "drawn".into();
    papers.rows[1].drawing = Some(strokes());
    papers.extra.consents = Side::BOTH.map(|side| (side, ids::hash("a consent"))).to_vec();
    let rated = |side| (side, begin().as_millisecond(), r#"{"g1":3,"g2":5}"#.to_owned());
    papers.extra.approvals = Side::BOTH.map(rated).to_vec();
    papers.extra.scans = vec![(Side::Coach, "image/png".into(), PNG.to_vec())];
    let folder = tempfile::tempdir().expect("a folder");
    (text, papers.sealed(&Sealer::new(folder.path(), None), begin()))
});

/// A sealed file, read back as a validator would.
pub struct Pdf {
    pub doc: Document,
    pub pages: Vec<ObjectId>,
}

impl Pdf {
    pub fn read(bytes: &[u8]) -> Self {
        let doc = Document::load_mem(bytes).expect("a PDF");
        let pages: Vec<_> = doc.page_iter().collect();
        assert!(!pages.is_empty());
        Self { doc, pages }
    }

    fn catalog(&self) -> &Dictionary {
        self.doc.catalog().expect("a catalog")
    }

    fn at(&self, id: ObjectId) -> &Dictionary {
        self.doc.get_object(id).and_then(Object::as_dict).expect("a dictionary")
    }

    fn get<'a>(&'a self, of: &'a Dictionary, key: &str) -> &'a Object {
        of.get_deref(key.as_bytes(), &self.doc).unwrap_or_else(|_| panic!("no {key} in {of:?}"))
    }

    fn dict<'a>(&'a self, of: &'a Dictionary, key: &str) -> &'a Dictionary {
        self.get(of, key).as_dict().unwrap_or_else(|_| panic!("{key} is no dictionary in {of:?}"))
    }

    fn list<'a>(&'a self, of: &'a Dictionary, key: &str) -> &'a [Object] {
        self.get(of, key).as_array().unwrap_or_else(|_| panic!("{key} is no array in {of:?}"))
    }

    fn stream<'a>(&'a self, of: &'a Dictionary, key: &str) -> &'a Stream {
        self.get(of, key).as_stream().unwrap_or_else(|_| panic!("{key} is no stream in {of:?}"))
    }

    fn name(&self, of: &Dictionary, key: &str) -> String {
        let name = self.get(of, key).as_name().unwrap_or_else(|_| panic!("{key} is no name in {of:?}"));
        String::from_utf8_lossy(name).into_owned()
    }

    fn words(&self, of: &Dictionary, key: &str) -> String {
        let words = lopdf::decode_text_string(self.get(of, key));
        words.unwrap_or_else(|_| panic!("{key} is no text in {of:?}"))
    }

    fn number(&self, of: &Dictionary, key: &str) -> i64 {
        self.get(of, key).as_i64().unwrap_or_else(|_| panic!("{key} is no number in {of:?}"))
    }

    fn yes(&self, of: &Dictionary, key: &str) -> bool {
        self.get(of, key).as_bool().unwrap_or(false)
    }

    fn operations(&self, page: ObjectId) -> Vec<Operation> {
        Content::decode_strict(&self.doc.get_page_content(page)).expect("operators").operations
    }

    /// The structure's elements as they are read aloud.
    fn elements(&self) -> Vec<(ObjectId, &Dictionary)> {
        let mut left = self.kids(self.dict(self.catalog(), "StructTreeRoot"));
        left.reverse();
        let mut found = Vec::new();
        while let Some(id) = left.pop() {
            let element = self.at(id);
            found.push((id, element));
            left.extend(self.kids(element).into_iter().rev());
        }
        found
    }

    fn of_kind(&self, kind: &str) -> Vec<&Dictionary> {
        let all = self.elements().into_iter().map(|(_, element)| element);
        all.filter(|element| self.name(element, "S") == kind).collect()
    }

    fn kids(&self, of: &Dictionary) -> Vec<ObjectId> {
        let kids = of.get(b"K").and_then(Object::as_array);
        kids.map(|all| all.iter().filter_map(|k| k.as_reference().ok()).collect()).unwrap_or_default()
    }

    /// The marks on pages that an element stands for.
    fn marks(&self, element: &Dictionary) -> Vec<(ObjectId, i64)> {
        let mark = |kid: &Object| match kid {
            // A number alone is on the element's own page.
            Object::Integer(mark) => Some((reference(element, "Pg")?, *mark)),
            kid => {
                let kid = kid.as_dict().ok()?;
                Some((reference(kid, "Pg")?, kid.get(b"MCID").ok()?.as_i64().ok()?))
            }
        };
        let kids = element.get(b"K").and_then(Object::as_array);
        kids.map(|all| all.iter().filter_map(mark).collect()).unwrap_or_default()
    }

    /// What the structure's way back says under a key.
    fn parent_tree(&self, key: i64) -> &Object {
        let nums = self.list(self.dict(self.dict(self.catalog(), "StructTreeRoot"), "ParentTree"), "Nums");
        let pair = nums.chunks(2).find(|pair| pair[0].as_i64().ok() == Some(key));
        &pair.unwrap_or_else(|| panic!("nothing under {key}"))[1]
    }

    /// Every bookmark below one, in order; gives back how many there are.
    fn bookmarks(&self, holder: ObjectId, into: &mut Vec<Bookmark>) -> i64 {
        let (mut next, mut before, mut count) = (reference(self.at(holder), "First"), None, 0);
        while let Some(id) = next {
            let mark = self.at(id);
            assert_eq!(reference(mark, "Parent"), Some(holder));
            assert_eq!(reference(mark, "Prev"), before);
            let target = self.list(mark, "Dest")[0].as_reference().expect("a page");
            let page = self.pages.iter().position(|page| *page == target).expect("a page that exists");
            let told = mark.get(b"Count").and_then(Object::as_i64).unwrap_or(0);
            let place = into.len();
            into.push(Bookmark { title: self.words(mark, "Title"), page, told, below: 0 });
            let below = self.bookmarks(id, into);
            into[place].below = below;
            count += 1 + below;
            (before, next) = (Some(id), reference(mark, "Next"));
        }
        count
    }

    fn outline(&self) -> Vec<Bookmark> {
        let mut all = Vec::new();
        let root = reference(self.catalog(), "Outlines").expect("an outline");
        let count = self.bookmarks(root, &mut all);
        assert_eq!(self.number(self.at(root), "Count"), count);
        all
    }
}

struct Bookmark {
    title: String,
    page: usize,
    /// How many it says are open below it, and how many there are.
    told: i64,
    below: i64,
}

fn reference(of: &Dictionary, key: &str) -> Option<ObjectId> {
    of.get(key.as_bytes()).and_then(Object::as_reference).ok()
}

#[test]
fn the_file_opens_with_its_outline_and_each_bookmark_leads_to_its_heading() {
    let (text, bytes) = &*RICH;
    let (pdf, pages) = (Pdf::read(bytes), pages_of(bytes, &[]));
    assert_eq!(pdf.name(pdf.catalog(), "PageMode"), "UseOutlines");
    let outline = pdf.outline();
    for mark in &outline {
        let page = flat(&pages[mark.page]);
        assert!(page.contains(&mark.title), "'{}' is not on page {}: {page}", mark.title, mark.page + 1);
    }
    let mut titles = outline.iter().map(|mark| mark.title.as_str());
    for clause in text.clauses.iter().chain(&text.second.as_ref().expect("a second").clauses) {
        assert!(titles.any(|title| title == clause.title), "'{}' has no bookmark in order", clause.title);
    }
}

#[test]
fn an_open_bookmark_counts_all_that_is_open_below_it() {
    for mark in Pdf::read(&RICH.1).outline() {
        assert_eq!(mark.told, mark.below, "{} (ISO 32000-1, table 153)", mark.title);
    }
}

#[test]
fn info_and_metadata_say_the_same() {
    let pdf = Pdf::read(&RICH.1);
    let info = pdf.at(reference(&pdf.doc.trailer, "Info").expect("an Info"));
    let metadata = pdf.stream(pdf.catalog(), "Metadata");
    assert!(!metadata.dict.has(b"Filter"), "metadata can be read without unpacking");
    let xmp = String::from_utf8(metadata.content.clone()).expect("UTF-8");
    let told = |from: &str, to: &str| {
        let found = between(&xmp, from, to).unwrap_or_else(|| panic!("no {from} in {xmp}"));
        found.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
    };
    let list = |of: &str, kind: &str| {
        let inner = told(&format!("<dc:{of}><rdf:{kind}><rdf:li"), "</rdf:li>");
        inner.split_once('>').expect("an entry").1.to_owned()
    };
    assert_eq!(pdf.words(info, "Title"), list("title", "Alt"));
    assert_eq!(pdf.words(info, "Author"), list("creator", "Seq"));
    assert_eq!(pdf.words(info, "Author"), "Löwe & Co.");
    assert_eq!(pdf.words(info, "Subject"), list("description", "Alt"));
    assert_eq!(pdf.words(info, "Producer"), told("<pdf:Producer>", "<"));
    assert_eq!(pdf.words(info, "Creator"), told("<xmp:CreatorTool>", "<"));
    let digits = |date: &str| date.chars().filter(char::is_ascii_digit).collect::<String>();
    for (key, name) in [("CreationDate", "xmp:CreateDate"), ("ModDate", "xmp:ModifyDate")] {
        assert_eq!(digits(&pdf.words(info, key)), digits(&told(&format!("<{name}>"), "<")));
        assert_eq!(pdf.words(info, key), "D:20261123090000Z");
    }
}

#[test]
fn the_claims_of_archive_and_access_are_made_whole() {
    let pdf = Pdf::read(&RICH.1);
    let catalog = pdf.catalog();
    let xmp = String::from_utf8_lossy(&pdf.stream(catalog, "Metadata").content);
    for claim in [
        "<pdfaid:part>3</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>",
        "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>",
        "<pdfaProperty:name>part</pdfaProperty:name>",
    ] {
        assert!(xmp.contains(claim), "{claim} is not in:\n{xmp}");
    }
    let [intent] = pdf.list(catalog, "OutputIntents") else { panic!("one output intent") };
    let intent = intent.as_dict().expect("an output intent");
    assert_eq!(pdf.name(intent, "S"), "GTS_PDFA1");
    let profile = pdf.stream(intent, "DestOutputProfile");
    assert_eq!(pdf.number(&profile.dict, "N"), 3);
    let profile = profile.decompressed_content().expect("a profile");
    assert_eq!((&profile[16..20], &profile[36..40]), (&b"RGB "[..], &b"acsp"[..]));
    assert_eq!(pdf.words(catalog, "Lang"), "en");
    assert!(pdf.yes(pdf.dict(catalog, "MarkInfo"), "Marked"));
    assert!(pdf.yes(pdf.dict(catalog, "ViewerPreferences"), "DisplayDocTitle"));
    let id = pdf.list(&pdf.doc.trailer, "ID");
    assert!(id.len() == 2 && id.iter().all(|half| half.as_str().is_ok_and(|half| half.len() == 16)));
}

#[test]
fn every_attachment_says_what_it_is_and_since_when() {
    let (text, bytes) = &*RICH;
    let pdf = Pdf::read(bytes);
    let catalog = pdf.catalog();
    let names = pdf.list(pdf.dict(pdf.dict(catalog, "Names"), "EmbeddedFiles"), "Names");
    let associated: Vec<_> = pdf.list(catalog, "AF").iter().filter_map(|f| f.as_reference().ok()).collect();
    let mut found = Vec::new();
    for pair in names.chunks(2) {
        let id = pair[1].as_reference().expect("a file");
        assert!(associated.contains(&id), "the catalog names it too");
        let file = pdf.at(id);
        let name = lopdf::decode_text_string(&pair[0]).expect("a name");
        assert_eq!((pdf.words(file, "F"), pdf.words(file, "UF")), (name.clone(), name.clone()));
        assert!(!pdf.words(file, "Desc").is_empty());
        let inside = pdf.dict(file, "EF");
        assert_eq!(reference(inside, "F"), reference(inside, "UF"));
        let stream = pdf.stream(inside, "F");
        let data = stream.decompressed_content().expect("its bytes");
        let params = pdf.dict(&stream.dict, "Params");
        assert_eq!(usize::try_from(pdf.number(params, "Size")).ok(), Some(data.len()));
        assert_eq!(pdf.words(params, "ModDate"), "D:20261123090000Z");
        found.push((name, pdf.name(&stream.dict, "Subtype"), pdf.name(file, "AFRelationship"), data));
    }
    assert_eq!(associated.len(), found.len());
    let told: Vec<_> = found.iter().map(|(n, m, r, _)| (n.as_str(), m.as_str(), r.as_str())).collect();
    let expected = [
        ("agreement.json", "application/json", "Source"),
        ("signed-on-paper-coach.png", "image/png", "Supplement"),
        ("trail.jsonl", "application/jsonl", "Supplement"),
    ];
    assert_eq!(told, expected);
    assert_eq!(serde_json::from_slice::<AgreedText>(&found[0].3).expect("the text"), *text);
    assert_eq!(found[1].3, PNG);
}

#[test]
fn every_page_leads_into_the_structure_and_back() {
    let pdf = Pdf::read(&RICH.1);
    assert!(pdf.pages.len() > 6);
    for (n, page) in pdf.pages.iter().enumerate() {
        let dict = pdf.at(*page);
        let key = pdf.number(dict, "StructParents");
        assert_eq!(usize::try_from(key).ok(), Some(n));
        assert_eq!(pdf.name(dict, "Tabs"), "S");
        assert!(!dict.has(b"Annots") || !pdf.list(dict, "Annots").is_empty(), "no empty Annots");
        let row = pdf.parent_tree(key).as_array().expect("an array");
        for (mcid, element) in row.iter().enumerate() {
            let element = pdf.at(element.as_reference().expect("an element"));
            let mark = (*page, i64::try_from(mcid).expect("a number"));
            assert!(pdf.marks(element).contains(&mark), "{mark:?} is not of {element:?}");
        }
        let mut used: Vec<i64> = pdf.operations(*page).iter().filter_map(mcid).collect();
        used.sort_unstable();
        let expected: Vec<i64> = (0..).take(row.len()).collect();
        assert_eq!(used, expected, "page {}", n + 1);
    }
    let elements = pdf.elements();
    for (id, element) in &elements {
        assert_eq!(pdf.name(element, "Type"), "StructElem");
        for kid in pdf.kids(element) {
            assert_eq!(reference(pdf.at(kid), "P"), Some(*id));
        }
    }
    let marks: usize = elements.iter().map(|(_, element)| pdf.marks(element).len()).sum();
    let used: usize = pdf.pages.iter().map(|p| pdf.operations(*p).iter().filter_map(mcid).count()).sum();
    assert_eq!(marks, used, "no element stands for what is on no page");
}

/// The number of a marked content that begins here.
fn mcid(op: &Operation) -> Option<i64> {
    (op.operator == "BDC").then(|| op.operands.get(1)?.as_dict().ok()?.get(b"MCID").ok()?.as_i64().ok())?
}

#[test]
fn the_field_of_the_seal_is_told_too() {
    let pdf = Pdf::read(&RICH.1);
    let [widget] = pdf.list(pdf.at(pdf.pages[0]), "Annots") else { panic!("one annotation") };
    let id = widget.as_reference().expect("the widget");
    let widget = pdf.at(id);
    assert_eq!((pdf.name(widget, "FT"), pdf.words(widget, "TU")), ("Sig".into(), "Löwe & Co.".into()));
    let form = pdf.parent_tree(pdf.number(widget, "StructParent")).as_reference().expect("an element");
    assert!(pdf.elements().iter().any(|(element, _)| *element == form), "it is in the structure");
    let form = pdf.at(form);
    assert_eq!(pdf.name(form, "S"), "Form");
    let kid = pdf.dict(form, "K");
    assert_eq!((pdf.name(kid, "Type"), reference(kid, "Obj")), ("OBJR".into(), Some(id)));
    for page in &pdf.pages[1..] {
        assert!(!pdf.at(*page).has(b"Annots"));
    }
}

#[test]
fn headings_never_skip_and_tables_lists_and_figures_say_what_they_are() {
    let pdf = Pdf::read(&RICH.1);
    let kinds: Vec<String> = pdf.elements().iter().map(|(_, element)| pdf.name(element, "S")).collect();
    let levels: Vec<u8> = kinds.iter().filter_map(|k| k.strip_prefix('H')?.parse().ok()).collect();
    assert_eq!(levels[0], 1);
    assert_eq!(levels.iter().filter(|level| **level == 1).count(), 1);
    assert!(levels.windows(2).all(|two| two[1] <= two[0] + 1), "{levels:?}");
    let attribute = |element: &Dictionary, key: &str| pdf.dict(element, "A").has(key.as_bytes());
    let [heads, lists, figures] = ["TH", "L", "Figure"].map(|kind| pdf.of_kind(kind));
    assert!(heads.len() == 8 && heads.iter().all(|head| attribute(head, "Scope")), "two tables of four");
    assert!(lists.len() > 3 && lists.iter().all(|list| attribute(list, "ListNumbering")));
    let [figure] = figures[..] else { panic!("one figure") };
    assert_eq!(pdf.words(figure, "Alt"), "The signature of Noor Claes, drawn by hand");
    assert_eq!(pdf.list(pdf.dict(figure, "A"), "BBox").len(), 4);
    let inside = |element: &Dictionary| -> Vec<String> {
        pdf.kids(element).into_iter().map(|kid| pdf.name(pdf.at(kid), "S")).collect()
    };
    assert!(lists.iter().all(|list| inside(list).iter().all(|kid| kid == "LI")));
    assert!(pdf.of_kind("LI").iter().all(|item| inside(item) == ["Lbl", "LBody"]));
    assert!(pdf.of_kind("TR").iter().all(|row| inside(row) == ["TH"; 4] || inside(row) == ["TD"; 4]));
}

#[test]
fn nothing_is_drawn_outside_marked_content() {
    const DRAWS: [&str; 16] =
        ["Tj", "TJ", "'", "\"", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI"];
    let pdf = Pdf::read(&RICH.1);
    let mut drawn = 0;
    for page in &pdf.pages {
        // Whether each that is open is an element's or an artifact; a Span with its words is neither.
        let mut open: Vec<bool> = Vec::new();
        for op in pdf.operations(*page) {
            let told = open.iter().any(|told| *told);
            match op.operator.as_str() {
                "BDC" | "BMC" => {
                    let artifact = op.operands[0].as_name().is_ok_and(|tag| tag == b"Artifact");
                    let tells = artifact || mcid(&op).is_some();
                    assert!(!(tells && told), "marked content inside marked content");
                    open.push(tells);
                }
                "EMC" => assert!(open.pop().is_some(), "something to end"),
                draws if DRAWS.contains(&draws) => {
                    assert!(told, "{draws} outside marked content");
                    drawn += 1;
                }
                _ => {}
            }
        }
        assert!(open.is_empty(), "what begins on a page ends there");
    }
    assert!(drawn > 300, "{drawn}");
}

#[test]
fn nothing_shines_through_and_nothing_is_packed_in_a_way_archives_refuse() {
    let pdf = Pdf::read(&RICH.1);
    let mut looked_at = 0;
    for object in pdf.doc.objects.values() {
        let dict = match object {
            Object::Dictionary(dict) => dict,
            Object::Stream(stream) => &stream.dict,
            _ => continue,
        };
        looked_at += 1;
        assert!(![&b"SMask"[..], b"ca", b"CA", b"Group"].iter().any(|key| dict.has(key)), "{dict:?}");
        if let Ok(filter) = dict.get(b"Filter").and_then(Object::as_name) {
            assert!([&b"FlateDecode"[..], b"Adobe.PPKLite"].contains(&filter), "{dict:?}");
        } else {
            assert!(!dict.has(b"Filter"), "no chain of filters: {dict:?}");
        }
        assert!(!dict.has_type(b"XObject") && !dict.has(b"JS"), "{dict:?}");
    }
    for page in &pdf.pages {
        let resources = pdf.dict(pdf.at(*page), "Resources");
        assert!(pdf.dict(resources, "ExtGState").is_empty() && pdf.dict(resources, "XObject").is_empty());
    }
    assert!(looked_at > 200);
}

/// What stands last on a page above its foot, in two columns perhaps.
fn last_of(page: &str) -> Vec<String> {
    let lines: Vec<&str> = page.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let above = lines.iter().rev().find(|line| between(line, "Page ", " of ").is_none()).expect("a line");
    above.split("  ").map(|cell| cell.trim().to_owned()).filter(|cell| !cell.is_empty()).collect()
}

/// A page whose last words are a heading's, or a list's mark without its text.
fn alone_at_the_foot(pdf: &[u8]) -> Option<String> {
    let mut titles: Vec<String> = Pdf::read(pdf).outline().into_iter().map(|mark| mark.title).collect();
    titles.extend([EN.text("document-the-coach"), EN.text("document-the-coachee"), "•".into()]);
    let is_title = |cell: &String| titles.iter().any(|title| title.ends_with(cell.as_str()));
    let pages = pages_of(pdf, &["-layout"]);
    let mut ends = pages.iter().enumerate().map(|(n, page)| (n + 1, last_of(page)));
    ends.find(|(_, cells)| cells.iter().all(is_title))
        .map(|(n, cells)| format!("page {n} ends with {cells:?}"))
}

/// Three lines, as a heading.
const TITLE: &str = "A title that says at length what this clause is about and why it stands here, which both \
    of us read before we agreed to it, each in our own time and then together, aloud, at one table";

/// So many short lines.
fn lines(count: usize) -> String {
    (1..=count).map(|n| format!("I keep line {n}.")).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_heading_never_stands_alone_at_the_foot_of_a_page() {
    let mut alone = Vec::new();
    for count in 1..=26 {
        let mut text = text();
        text.commitments[0].text = lines(count);
        alone.extend(
            alone_at_the_foot(&sealed(&text)).map(|what| format!("a promise of {count} lines: {what}")),
        );
    }
    for count in (1..=48).step_by(4) {
        let mut text = text();
        text.clauses[0].text = lines(count);
        alone.extend(
            alone_at_the_foot(&sealed(&text)).map(|what| format!("a clause of {count} lines: {what}")),
        );
    }
    for count in (1..=36).step_by(3) {
        let mut text = text();
        text.clauses[0].text = lines(count);
        text.clauses[3].title = TITLE.to_owned();
        alone.extend(alone_at_the_foot(&sealed(&text)).map(|what| format!("a long title, {count}: {what}")));
    }
    assert!(alone.is_empty(), "{}", alone.join("\n"));
}

#[test]
fn both_columns_begin_side_by_side_however_long_a_promise_is() {
    for count in [1, 20, 34, 60] {
        let mut text = text();
        text.commitments[0].text = lines(count);
        let bytes = sealed(&text);
        let pages: Vec<_> = pages_of(&bytes, &[]).iter().map(|page| flat(page)).collect();
        let place = |words: &str| pages.iter().position(|page| page.contains(words));
        let coach = place("Wout Peeters, as your coach, promise you this");
        assert!(coach.is_some() && coach == place("Noor Claes, as the person you coach, promise you this"));
        let outline = Pdf::read(&bytes).outline();
        for mark in outline.iter().filter(|mark| mark.title.ends_with("promise you this")) {
            assert_eq!(Some(mark.page), coach, "{} lines: the bookmark of {}", count, mark.title);
        }
        assert_eq!(alone_at_the_foot(&bytes), None, "{count} lines");
    }
}

#[test]
fn every_page_says_which_of_how_many_it_is() {
    let pages = pages_of(&RICH.1, &["-layout"]);
    assert!(pages.len() > 6);
    for (n, page) in pages.iter().enumerate() {
        let label = format!("Page {} of {}", n + 1, pages.len());
        assert_eq!(page.matches(&label).count(), 1, "{label} on:\n{page}");
    }
}

/// An agreement that these two have signed.
fn sealed_between(site: &Site, coach: &str, coachee: &str) -> Vec<u8> {
    let sent = sent_with(site, |draft| {
        (draft.coach.name, draft.coachee.name) = (coach.to_owned(), coachee.to_owned());
    });
    site.signed(&sent, &Side::BOTH);
    site.document(&sent)
}

fn sent_with(site: &Site, change: impl FnOnce(&mut Draft)) -> Agreement {
    let ada = site.admin();
    let opening = site.opening(&ada, "wout@northwind.example");
    let mut draft = site.draft(&opening, &site.candidate(&ada, &opening));
    change(&mut draft);
    site.sent(&ada, &site.draft_of(draft))
}

/// A mark that only tells which way to read.
fn turns(c: char) -> bool {
    matches!(c, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Both names stand at the head and in the signature boxes, letter for letter as they were typed.
#[track_caller]
fn finds(script: &str, pdf: &[u8], names: [&str; 2]) {
    let text: String = text_of(pdf, &[]).chars().filter(|c| !turns(*c)).collect();
    let shaped = |c: char| matches!(c, '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}');
    assert_eq!(
        text.chars().find(|c| shaped(*c)),
        None,
        "{script}: a letter in one of its presentation forms"
    );
    let head = text.split('\u{c}').next().expect("a first page");
    let boxes = text.split("Signatures\n").nth(1).and_then(|rest| rest.split('\u{c}').next());
    let boxes: Vec<&str> =
        boxes.expect("signatures").lines().filter(|line| !line.starts_with("Between ")).collect();
    for name in names {
        assert!(head.contains(name), "{script}: {name} is not in {head}");
        assert!(boxes.iter().any(|line| line.contains(name)), "{script}: {name} is not in {boxes:?}");
    }
}

fn names_in_every_script_are_found_in_the_order_they_are_read(backend: Backend) {
    let site = Site::ready(backend);
    for (script, [coach, coachee]) in NAMES {
        finds(script, &sealed_between(&site, coach, coachee), [coach, coachee]);
    }
}

/// The points above and below letters come in whichever order the reader likes; the letters do not.
fn letters_with_points_stay_together_in_their_words(backend: Backend) {
    let site = Site::ready(backend);
    let names = ["שִׁירָה לוי", "مُحَمَّد بن سعيد"];
    let point = |c: char| matches!(c, '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{65f}');
    let bare = |text: &str| text.chars().filter(|c| !point(*c) && !turns(*c)).collect::<String>();
    let told = text_of(&sealed_between(&site, names[0], names[1]), &[]);
    for name in names {
        assert!(bare(&told).contains(&bare(name)), "{name} is not in:\n{told}");
        assert!(name.chars().filter(|c| point(*c)).all(|c| told.contains(c)), "a point of {name} is lost");
    }
}

fn a_letter_that_no_face_has_is_refused_when_it_is_typed(backend: Backend) {
    let site = Site::ready(backend);
    let api = Program::new(&site.base, &site.token("ada@northwind.example"));
    for (name, letter) in [("Noor 🦄", "🦄"), ("Noor Ꮳ", "Ꮳ"), ("김 Noor", "김")] {
        let body = json!({
            "start_date": "2026-12-01",
            "coach": {"name": "Wout Peeters", "email": "wout@northwind.example"},
            "coachee": {"name": name, "email": "noor@example.org"},
            "commitments": [{"side": "coach", "text": "I talk."}, {"side": "coachee", "text": "I ask."}],
        });
        let problem = api.post("/agreements", &body).is(422).json();
        assert_eq!(problem["errors"][0]["field"], "coachee.name");
        assert_eq!(problem["errors"][0]["code"], "error-glyph");
        assert!(problem["errors"][0]["detail"].as_str().is_some_and(|said| said.contains(letter)));
    }
    let sent = site.agreed(&site.sent_example(&site.admin()));
    let [coach, _] = site.parties(&sent);
    let code = site.code(&coach);
    let refused = sign(&site, &coach, &sign_input(&code, "Wout Ꮳ"));
    assert_eq!(problem(refused), ("signed_name".to_owned(), "error-glyph"));
    sign(&site, &coach, &sign_input(&code, "Wout Peeters")).expect("signed");
}

fn sign(site: &Site, party: &Party, input: &SignInput) -> Result<Agreement> {
    signing::sign(&site.bench(), party, input, &Origin::default())
}

/// The field that must be mended, and why.
#[track_caller]
fn problem(result: Result<Agreement>) -> (String, &'static str) {
    match result {
        Err(Failure::Invalid(problems)) => (problems[0].field.clone(), problems[0].message.key),
        other => panic!("{other:?}"),
    }
}

fn a_clause_of_nine_thousand_characters_keeps_its_every_word(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.sent_example(&site.admin());
    let [coach, coachee] = site.parties(&sent);
    let words: Vec<String> = (0..1_500).map(|n| format!("w{n:04}")).collect();
    let input = ProposalInput {
        kind: "clause".into(),
        action: "add".into(),
        title: "What we read together".into(),
        text: words.join(" "),
        ..ProposalInput::default()
    };
    assert!(input.text.len() > 8_990);
    let made = site.at_door(&coach, |c, desk| desk.propose(c, &input)).expect("proposed");
    site.at_door(&coachee, |c, desk| desk.accept(c, &made.id)).expect("accepted");
    site.signed(&sent, &Side::BOTH);
    let text = text_of(&site.document(&sent), &[]);
    let ours = |word: &&str| word.len() == 5 && word.starts_with('w') && word[1..].parse::<u16>().is_ok();
    let found: Vec<&str> = text.split_whitespace().filter(ours).collect();
    assert!(found == words, "{} of {} words, or in another order", found.len(), words.len());
}

fn the_second_language_is_appended_and_marked_for_information(backend: Backend) {
    let site = Site::ready(backend);
    let sent = sent_with(&site, |draft| draft.second_language = "nl".into());
    site.signed(&sent, &Side::BOTH);
    let bytes = site.document(&sent);
    let (nl, text) = (Language::Nl, site.found(&sent).open_text().expect("a text"));
    let second = text.second.as_ref().expect("a second language");
    let told = flat(&text_of(&bytes, &[]));
    let place = |words: &str| told.find(words).unwrap_or_else(|| panic!("'{words}' is not in {told}"));
    let begins = place(&nl.text("document-second-title"));
    assert!(place(&flat(&nl.text("document-second-note"))) > begins);
    assert!(place(&EN.text("document-evidence-title")) < begins, "after all that was signed");
    let start = |text: &str| text.chars().take(40).collect::<String>();
    for (bound, other) in text.clauses.iter().zip(&second.clauses) {
        assert_ne!(bound.text, other.text);
        assert!(place(&start(&bound.text)) < begins && place(&start(&other.text)) > begins);
        assert!(place(&other.title) > begins);
    }
    let pdf = Pdf::read(&bytes);
    let root = pdf.of_kind("Document")[0];
    let parts = pdf.kids(root).into_iter().map(|kid| pdf.at(kid)).filter(|e| pdf.name(e, "S") != "Form");
    let spoken: Vec<bool> = parts.map(|e| e.has(b"Lang") && pdf.words(e, "Lang") == "nl").collect();
    let first = spoken.iter().position(|dutch| *dutch).expect("something in Dutch");
    assert!(spoken[first..].iter().all(|dutch| *dutch), "from there on all of it");
    assert!(first > 20 && spoken.len() - first > 10);
    assert_eq!(pdf.words(pdf.catalog(), "Lang"), "en");
}

fn a_drawn_signature_stands_there_in_strokes_and_is_told(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.agreed(&site.sent_example(&site.admin()));
    let [coach, coachee] = site.parties(&sent);
    let typed = sign_input(&site.code(&coachee), "Noor Claes");
    let drawn = SignInput { signature_kind: "drawn".into(), drawing: strokes(), ..typed };
    sign(&site, &coachee, &drawn).expect("signed");
    site.signs(&coach);
    let bytes = site.document(&sent);
    assert!(flat(&text_of(&bytes, &[])).contains(&EN.text("document-signature-drawn")));
    let pdf = Pdf::read(&bytes);
    let [figure] = pdf.of_kind("Figure")[..] else { panic!("one figure") };
    assert_eq!(pdf.words(figure, "Alt"), "The signature of Noor Claes, drawn by hand");
    let [(page, number)] = pdf.marks(figure)[..] else { panic!("it stands in one place") };
    let operations = pdf.operations(page);
    let inside: Vec<&str> = operations
        .iter()
        .skip_while(|op| mcid(op) != Some(number))
        .skip(1)
        .take_while(|op| op.operator != "EMC")
        .map(|op| op.operator.as_str())
        .collect();
    let count = |operator: &str| inside.iter().filter(|op| **op == operator).count();
    assert_eq!((count("m"), count("l"), count("S")), (1, 39, 1), "{inside:?}");
    assert_eq!(count("TJ") + count("Do"), 0, "strokes, no picture");
}

fn the_evidence_pages_carry_every_hash_of_both_sides(backend: Backend) {
    let site = Site::ready(backend);
    let sent = sent_with(&site, |draft| {
        (draft.coachee.time_zone, draft.coachee.language) = ("Asia/Tokyo".into(), "nl".into());
    });
    for (party, ratings) in site.parties(&sent).iter().zip([["3", "5"], ["4", "2"]]) {
        let found = site.found(&sent);
        let goals = found.open_text().expect("a text").goals;
        let given = goals.iter().zip(ratings).map(|(goal, n)| (goal.id.clone(), n.to_owned())).collect();
        let hash = found.current.as_ref().expect("a text").hash.clone();
        site.at_door(party, |c, desk| desk.approve(c, &hash, &given)).expect("agreed");
    }
    site.signed(&sent, &Side::BOTH);
    let bytes = site.document(&sent);
    let text = flat(&text_of(&bytes, &[]));
    let says = |words: &str| assert!(text.contains(words), "'{words}' is not in:\n{text}");
    says("Wout Peeters: 1: 3/5 · 2: 5/5");
    says("Noor Claes: 1: 4/5 · 2: 2/5");
    let found = site.found(&sent);
    for side in Side::BOTH {
        let row = found.signature(side).expect("a signature");
        says(&format!("{} {}", EN.text("document-evidence-statement"), row.statement_hash));
        says(&format!("{} {}", EN.text("document-evidence-identity"), row.identity_hash));
        says(&flat(&row.identity));
    }
    says("10:00 (Europe/Brussels)");
    says("18:00 (Asia/Tokyo)");
    says(&format!("{} {}", EN.text("document-hash"), found.current.as_ref().expect("a text").hash));
    let events = trail::read_jsonl(&file_of(&bytes, "trail.jsonl")).expect("events");
    let head = events.last().expect("an event").hash.clone();
    says(&format!("{} {head}", EN.text("document-trail-head")));
    let consents: Vec<String> =
        site.app.db.read_now(|c| Ok(consent::table.select(consent::hash).load(c)?)).expect("consents");
    assert_eq!(consents.len(), 2);
    assert_ne!(consents[0], consents[1], "each in the language of its side");
    for hash in &consents {
        says(&format!("{} {hash}", EN.text("document-evidence-consent")));
    }
}

fn no_address_of_a_computer_is_inside(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.agreed(&site.sent_example(&site.admin()));
    for party in site.parties(&sent) {
        let origin = Origin { address: "203.0.113.7".into(), user_agent: "Bramble/7 (fictional)".into() };
        let input = sign_input(&site.code(&party), &party.name);
        signing::sign(&site.bench(), &party, &input, &origin).expect("signed");
    }
    let bytes = site.document(&sent);
    for told in [text_of(&bytes, &[]), file_of(&bytes, "trail.jsonl"), file_of(&bytes, "agreement.json")] {
        assert!(told.contains("signature") || told.contains("commitments"), "{told}");
        assert!(!told.contains("203.0.113.7") && !told.contains("Bramble"), "{told}");
    }
}

fn a_drawing_that_is_no_signature_is_refused_and_signs_nothing(backend: Backend) {
    let site = Site::ready(backend);
    let sent = site.agreed(&site.sent_example(&site.admin()));
    let [coach, _] = site.parties(&sent);
    let code = site.code(&coach);
    let of = |w: &str, points: &str| format!(r#"{{"w":{w},"h":200,"strokes":[[{points}]]}}"#);
    let many: Vec<_> = (0..20_001).map(|n| format!("[{},{}]", n % 600, n % 200)).collect();
    let outside: Vec<_> = (0..40).map(|n| format!("[{},{}]", n * 8 - 20, 40 + n % 9 * 10)).collect();
    let wide: Vec<_> = (0..40).map(|n| format!("[{},{}]", n * 20, 40 + n % 9 * 10)).collect();
    for (what, drawing, key) in [
        ("huge", of("600", &many.join(",")), "error-drawing-size"),
        ("left of its space", of("600", &outside.join(",")), "error-drawing-size"),
        ("right of its space", of("600", &wide.join(",")), "error-drawing-size"),
        ("in no space", of("0", "[0,0]"), "error-drawing-size"),
        ("in a space beyond all", of("70000", "[1,2],[3,4]"), "error-drawing-blank"),
        ("not JSON", "<svg onload=alert(1)>".to_owned(), "error-drawing-blank"),
        ("no number", of("600", "[NaN,10],[20,30]"), "error-drawing-blank"),
        ("without end", of("600", "[1e999,10],[20,30]"), "error-drawing-blank"),
        ("deep", "[".repeat(100_000), "error-drawing-blank"),
        ("two pixels", of("600", "[5,5],[6,6]"), "error-drawing-blank"),
        ("a dot", of("600", &["[50,50]"; 40].join(",")), "error-drawing-blank"),
        (
            "a line of no height",
            of("600", "[0,9],[99,9],[199,9],[299,9],[399,9],[499,9],[599,9],[9,9]"),
            "error-drawing-blank",
        ),
        ("blank", of("600", ""), "error-drawing-blank"),
        ("nothing", String::new(), "error-drawing-blank"),
    ] {
        let input = SignInput { signature_kind: "drawn".into(), drawing, ..sign_input(&code, &coach.name) };
        assert_eq!(problem(sign(&site, &coach, &input)), ("drawing".to_owned(), key), "{what}");
        assert!(EN.text(key).ends_with('.'), "the reason is a sentence");
    }
    let signed: i64 = site.app.db.read_now(|c| Ok(signature::table.count().get_result(c)?)).expect("a count");
    assert_eq!(signed, 0);
    let good =
        SignInput { signature_kind: "drawn".into(), drawing: strokes(), ..sign_input(&code, &coach.name) };
    sign(&site, &coach, &good).expect("none of it was a try of the code");
}
