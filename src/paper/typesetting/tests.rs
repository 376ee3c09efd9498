use super::super::fonts;
use super::*;

fn style(weight: f32) -> Style {
    Style {
        family: fonts::SERIF,
        size: 10.0,
        weight,
        italic: false,
        ink: Ink::default(),
        line_height: 1.4,
        language: None,
        align: Alignment::Start,
        direction: BaseDirection::Auto,
    }
}

#[test]
fn a_kept_text_is_the_one_that_was_asked_for() {
    const WORDS: &str = "I ask for feedback at least twice a month.";
    let mut setter = Typesetter::new(fonts::faces());
    let plain = style(400.0);
    let first = setter.set(WORDS, &plain, 200.0).unwrap();
    assert!(Arc::ptr_eq(&first, &setter.set(WORDS, &plain, 200.0).unwrap()), "kept");
    assert_eq!(format!("{first:?}"), format!("{:?}", setter.set_anew(WORDS, &plain, 200.0).unwrap()));
    for (other, width) in [
        (Style { ink: Ink { r: 1, g: 2, b: 3 }, ..plain }, 200.0),
        (Style { align: Alignment::Right, ..plain }, 200.0),
        (Style { direction: BaseDirection::Rtl, ..plain }, 200.0),
        (Style { italic: true, ..plain }, 200.0),
        (Style { weight: 600.0, ..plain }, 200.0),
        (Style { size: 11.0, ..plain }, 200.0),
        (Style { line_height: 1.5, ..plain }, 200.0),
        (plain, 90.0),
    ] {
        let set = setter.set(WORDS, &other, width).unwrap();
        assert!(!Arc::ptr_eq(&first, &set), "{other:?}");
        assert_eq!(format!("{set:?}"), format!("{:?}", setter.set_anew(WORDS, &other, width).unwrap()));
    }
    for n in 0..3_000 {
        setter.set(&format!("{n} {WORDS}"), &plain, 200.0).unwrap();
    }
    assert!(setter.kept.weight() <= KEPT, "no more than its share is kept");
}

#[test]
fn every_script_finds_its_face() {
    let faces = fonts::faces();
    let mut setter = Typesetter::new(faces.clone());
    for (name, weight, expected) in [
        ("Nguyễn Thị Phượng", 400.0, "SourceSerif4-Regular"),
        ("लक्ष्मी", 400.0, "NotoSans-Regular"),
        ("الهاشمي", 600.0, "NotoNaskhArabic-SemiBold"),
        ("שִׁירָה", 400.0, "NotoSansHebrew-Regular"),
        ("สมชาย", 600.0, "NotoSansThai-SemiBold"),
        ("王小明", 600.0, "NotoSansSC-Regular"),
    ] {
        let set = setter.set(name, &style(weight), 400.0).expect(name);
        let runs: Vec<&Run> = set.lines.iter().flat_map(|line| &line.runs).collect();
        assert!(!runs.is_empty(), "{name}");
        for run in runs {
            assert_eq!(faces.list[run.face].postscript, expected, "{name}");
        }
    }
}
