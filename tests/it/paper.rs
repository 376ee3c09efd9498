//! The bytes of a document: the same paper gives the same file, nothing of one file gets into another, and
//! every glyph is drawn in a colour and a face that were said.

use std::io::Read as _;

use coachpact::{
    languages::Language,
    paper::{self, Attachment, Block, Paper},
};
use diesel::{Connection as _, RunQueryDsl as _};
use flate2::read::ZlibDecoder;
use lopdf::{
    Document, Object,
    content::{Content, Operation},
};

use crate::document::{Papers, begin, text};

fn paper(words: &[&str]) -> Paper {
    Paper {
        title: "On paper".into(),
        author: "Northwind".into(),
        subject: String::new(),
        language: Language::En,
        made_at: begin(),
        scale: 1.0,
        page_label: |_, page, of| format!("{page}/{of}"),
        blocks: words.iter().map(|w| Block::Paragraph((*w).to_owned())).collect(),
    }
}

fn with(paper: &Paper, mime: &str, data: &[u8]) -> Vec<u8> {
    let file = Attachment { name: "a.bin", mime, relationship: "Supplement", about: "Bytes", data };
    let last = Attachment { name: "b.txt", mime: "text/plain", data: &[b'x'; 4000], ..file };
    let file = Attachment { name: "a.bin", mime, relationship: "Supplement", about: "Bytes", data };
    paper::set(paper, &[file, last], None).expect("set").bytes
}

/// Bytes that nothing makes smaller.
fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let next = |_| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 24) as u8
    };
    (0..length).map(next).collect()
}

/// How many streams were packed; each unpacks to its last byte.
fn unpacked(bytes: &[u8]) -> usize {
    let doc = Document::load_mem(bytes).expect("a PDF");
    let streams = doc.objects.values().filter_map(|object| object.as_stream().ok());
    let packed = streams.filter(|stream| stream.dict.has(b"Filter"));
    packed
        .map(|stream| {
            let mut reader = ZlibDecoder::new(&stream.content[..]);
            reader.read_to_end(&mut Vec::new()).expect("a whole stream");
            assert_eq!(reader.total_in() as usize, stream.content.len(), "and nothing after it");
        })
        .count()
}

#[test]
fn a_file_that_cannot_be_packed_spoils_no_other() {
    for length in [100, 70_000, 300_000, 1_300_000, 3_000_000] {
        for mime in ["application/octet-stream", "image/png"] {
            let noisy = noise(length);
            let bytes = with(&paper(&["One."]), mime, &noisy);
            assert!(unpacked(&bytes) >= 3, "{length} {mime}");
            assert!(bytes.windows(64).any(|w| w == &noisy[..64]), "it stands there as it came");
            assert!(unpacked(&with(&paper(&["The next on this thread."]), "text/plain", b"words")) >= 3);
        }
    }
}

#[test]
fn the_same_paper_gives_the_same_bytes_whoever_sets_it() {
    let words = ["We talk every week.", "שירה לוי", "We talk every week."];
    let first = with(&paper(&words), "text/plain", b"words");
    let others = std::thread::scope(|scope| {
        let set = || with(&paper(&words), "text/plain", b"words");
        let threads: Vec<_> = (0..4).map(|_| scope.spawn(set)).collect();
        threads.into_iter().map(|t| t.join().expect("no panic")).collect::<Vec<_>>()
    });
    for other in others {
        assert!(other == first, "another thread, another file");
    }
    let other = with(&paper(&["We talk every day."]), "text/plain", b"words");
    let id =
        |bytes: &[u8]| Document::load_mem(bytes).expect("a PDF").trailer.get(b"ID").cloned().expect("an id");
    assert_ne!(id(&first), id(&other));
}

/// The colour and the face that hold at each showing of text, page by page.
fn shown(bytes: &[u8]) -> Vec<(Vec<f32>, String)> {
    let doc = Document::load_mem(bytes).expect("a PDF");
    let mut all = Vec::new();
    for page in doc.page_iter() {
        let operations = Content::decode_strict(&doc.get_page_content(page)).expect("operators").operations;
        let (mut colour, mut face, mut kept) = (None, None, Vec::new());
        for Operation { operator, operands } in operations {
            match operator.as_str() {
                "q" => kept.push((colour.clone(), face.clone())),
                "Q" => (colour, face) = kept.pop().expect("as many kept as given back"),
                "rg" => colour = Some(operands.iter().filter_map(|o| o.as_float().ok()).collect()),
                "Tf" => face = operands[0].as_name().ok().map(|n| String::from_utf8_lossy(n).into_owned()),
                "TJ" => {
                    let told = (colour.clone().expect("a colour"), face.clone().expect("a face"));
                    all.push(told);
                }
                _ => {}
            }
        }
        assert!(kept.is_empty());
    }
    all
}

#[test]
fn every_glyph_has_the_colour_and_the_face_that_were_meant() {
    let text = text();
    let folder = tempfile::tempdir().expect("a folder");
    let sealer = coachpact::seal::key::Sealer::new(folder.path(), None);
    let bytes = Papers::of(&text).sealed(&sealer, begin());
    let shown = shown(&bytes);
    for ink in [[0x1e, 0x23, 0x20], [0x5d, 0x64, 0x5f], [0x0f, 0x6b, 0x5c], [0xa8, 0x48, 0x1f]] {
        let share = ink.map(|v: u8| (f32::from(v) / 255.0 * 1000.0).round() / 1000.0);
        assert!(shown.iter().any(|(colour, _)| colour[..] == share), "{ink:?} is used");
    }
    let faces: std::collections::BTreeSet<_> = shown.iter().map(|(_, face)| face.as_str()).collect();
    assert!(faces.len() >= 3, "regular, semibold and italic: {faces:?}");
    // The coach's heading is in the coach's colour: the first words under the title that stand in it.
    let coach = shown.iter().position(|(colour, _)| colour[0] == 0.059).expect("the coach's colour");
    let coachee = shown.iter().position(|(colour, _)| colour[0] == 0.659).expect("the coachee's colour");
    assert!(coach < coachee);
}

#[test]
fn an_empty_stroke_draws_nothing() {
    let text = text();
    let mut papers = Papers::of(&text);
    papers.rows[0].method = "drawn".into();
    papers.rows[0].drawing =
        Some(r#"{"w":600,"h":200,"strokes":[[],[[1,1],[90,120],[200,40]],[[5,5]]]}"#.into());
    let folder = tempfile::tempdir().expect("a folder");
    let bytes = papers.sealed(&coachpact::seal::key::Sealer::new(folder.path(), None), begin());
    let doc = Document::load_mem(&bytes).expect("a PDF");
    for page in doc.page_iter() {
        let operations = Content::decode_strict(&doc.get_page_content(page)).expect("operators").operations;
        let path = |op: &Operation| matches!(op.operator.as_str(), "l" | "m" | "re");
        for pair in operations.windows(2) {
            if matches!(pair[1].operator.as_str(), "S" | "f") {
                assert!(path(&pair[0]), "{:?} without a path", pair[1]);
            }
        }
    }
}

#[test]
fn sqlite_keeps_its_plans() {
    #[derive(diesel::QueryableByName)]
    struct Option {
        #[diesel(sql_type = diesel::sql_types::Text)]
        compile_options: String,
    }
    let mut conn = diesel::SqliteConnection::establish(":memory:").expect("a database");
    let all = diesel::sql_query("PRAGMA compile_options").load::<Option>(&mut conn).expect("options");
    assert!(all.iter().any(|o| o.compile_options == "ENABLE_QPSG"), ".cargo/config.toml sets it");
}

#[test]
fn a_mark_on_another_page_names_that_page() {
    let words = (0..900).map(|n| format!("word{n}")).collect::<Vec<_>>().join(" ");
    let bytes = with(&paper(&[&words, "Short."]), "text/plain", b"words");
    let doc = Document::load_mem(&bytes).expect("a PDF");
    let kids = doc
        .objects
        .values()
        .filter_map(|o| o.as_dict().ok())
        .filter(|d| d.get(b"S").and_then(Object::as_name).is_ok_and(|n| n == b"P"));
    let kids: Vec<Object> =
        kids.filter_map(|d| d.get(b"K").and_then(Object::as_array).ok()).flatten().cloned().collect();
    let numbers = kids.iter().filter(|k| matches!(k, Object::Integer(_))).count();
    let named = kids.iter().filter(|k| k.as_dict().is_ok_and(|d| d.has(b"Pg") && d.has(b"MCID"))).count();
    assert_eq!(numbers, 2, "one for each paragraph, on its own page");
    assert!(named >= 1, "and the rest of the longer one elsewhere");
}
