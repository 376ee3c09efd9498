//! What is found, kind by kind and language by language.

use super::{
    own::{Denied, OwnWords},
    *,
};

fn found(text: &str, language: Language) -> Vec<(String, String)> {
    check(text, language).findings.into_iter().map(|f| (f.text, f.kind)).collect()
}

/// Whether anything of a kind is found in a text.
fn has(text: &str, language: Language, kind: &str) -> bool {
    check(text, language).findings.iter().any(|f| f.kind == kind)
}

/// The findings of one kind, each with what could stand there instead.
fn instead(text: &str, language: Language, kind: &str) -> Vec<(String, String)> {
    let findings = check(text, language).findings.into_iter().filter(|f| f.kind == kind);
    findings.map(|f| (f.text, f.suggestion.unwrap_or_default())).collect()
}

#[test]
fn every_list_can_be_read_and_says_what_stands_behind_it() {
    for language in Language::ALL {
        let lists = Lists::of(language);
        for kind in KINDS.iter().filter(|k| !matches!(**k, "long_sentence" | "title_gender" | "organisation"))
        {
            assert!(lists.book.notes().iter().any(|n| n.kind == *kind), "{language} has no list of {kind}");
        }
        for note in lists.book.notes().iter().chain([&lists.sentence.note, &lists.titles.note, &lists.own]) {
            assert!(KINDS.contains(&note.kind.as_str()), "{language}: {}", note.kind);
            assert!(note.advice.ends_with('.') && !note.source.is_empty(), "{language}: {}", note.advice);
            let published = note.source.contains("Gaucher") || note.source.contains("Burn");
            assert_eq!(note.validated, language == Language::En && published, "{language}: {}", note.source);
        }
    }
}

#[test]
fn published_stems_are_found_and_neutral_words_are_not() {
    let found = found(
        "A driven person who can lead, commit and share. Coach, drive, goal, SharePoint.",
        Language::En,
    );
    let words: Vec<_> = found.iter().map(|(w, k)| (w.as_str(), k.as_str())).collect();
    assert_eq!(
        words,
        [
            ("driven", "gender_masculine"),
            ("lead", "gender_masculine"),
            ("commit", "gender_feminine"),
            ("share", "gender_feminine")
        ]
    );
}

#[test]
fn a_word_of_one_scale_is_found_beside_one_of_another() {
    let report = check("You lead and manage a team.", Language::En);
    let kinds: Vec<_> = report.findings.iter().map(|f| (f.text.as_str(), f.kind.as_str())).collect();
    assert_eq!(kinds, [("lead", "gender_masculine"), ("manage", "management")]);
    assert!(report.findings[0].validated && !report.findings[1].validated);
}

/// Sentences of a manager, and sentences that only sound so.
const MANAGED: [(Language, &[&str], &[&str]); 4] = [
    (
        Language::En,
        &[
            "You will report to a manager who reviews your work once a year.",
            "You manage a team of eight engineers.",
            "You lead, manage and motivate a team of nurses.",
            "Works under minimal supervision.",
            "We hold annual performance reviews in December.",
            "The role reports to the Finance Director.",
            "You have five direct reports.",
            "Supervising a crew of electricians on site.",
        ],
        &[
            "You manage files and folders on the shared drive.",
            "Experience in product management is a plus.",
            "You manage the team calendar and book meeting rooms.",
            "You report bugs to the developers.",
            "You manage relationships with clients for our teams.",
            "Knowledge of supervised learning and statistics.",
            "Application performance management tools such as Dynatrace.",
            "You set goals together with your coach.",
        ],
    ),
    (
        Language::Nl,
        &[
            "Je rapporteert aan een manager die je elk jaar beoordeelt.",
            "Je stuurt een team van tien monteurs aan.",
            "Je leidinggevende houdt een functioneringsgesprek.",
            "Je geeft dagelijks leiding aan 15 arbeiders.",
            "Je hebt de leiding over een ploeg van twaalf man.",
            "Je leidt een team van vijf medewerkers.",
        ],
        &[
            "Je beheert bestanden en mappen.",
            "Je stuurt machines aan via een plc.",
            "Je stuurt de klant een mail met de uitleg.",
            "Je leidt projecten in goede banen.",
            "Ervaring met productmanagement is een plus.",
            "Je bent je eigen baas en kiest je uren.",
        ],
    ),
    (
        Language::Fr,
        &[
            "Vous reportez à un manager qui évalue votre travail chaque année.",
            "Vous managez une équipe de huit personnes.",
            "Rattaché(e) au responsable de site, vous assurez la maintenance.",
            "Vous assurez l’encadrement des stagiaires.",
            "Un entretien annuel d'évaluation est prévu en décembre.",
            "Votre supérieur hiérarchique fixe vos objectifs.",
        ],
        &[
            "Vous gérez les fichiers et les dossiers.",
            "Une expérience en management de produit est un plus.",
            "Vous supervisez les travaux sur le chantier.",
            "Vous gérez le planning de l'équipe.",
            "Vous travaillez avec le product manager et les designers.",
            "Vous fixez vos objectifs avec votre coach.",
        ],
    ),
    (
        Language::De,
        &[
            "Sie berichten an einen Manager, der Ihre Leistung jährlich bewertet.",
            "Du führst ein Team von acht Mitarbeitern.",
            "Erfahrung in der Mitarbeiterführung ist erforderlich.",
            "Ihr Vorgesetzter legt Ihre Ziele fest.",
            "Jedes Jahr findet ein Beurteilungsgespräch statt.",
            "Deine Aufgabe: ein Team von sieben Personen zu führen.",
        ],
        &[
            "Sie verwalten Dateien und Ordner.",
            "Sie führen Gespräche mit unseren Kunden.",
            "Wir sind ein führendes Unternehmen der Branche.",
            "Du führst Tests durch und dokumentierst sie.",
            "Du bringst ein gutes Zeitmanagement mit.",
            "Du setzt deine Ziele gemeinsam mit deinem Coach.",
        ],
    ),
];

#[test]
fn management_is_found_in_context_only() {
    for (language, managed, others) in MANAGED {
        for text in managed {
            assert!(has(text, language, "management"), "{language}: {text}");
        }
        for text in others {
            assert!(!has(text, language, "management"), "{language}: {:?}", found(text, language));
        }
    }
}

#[test]
fn a_suggestion_stands_where_the_words_stood() {
    let pairs = |list: &[(&str, &str)]| {
        list.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect::<Vec<_>>()
    };
    for (language, text, expected) in [
        (Language::En, "Your line manager helps.", [("Your line manager", "Your coach")]),
        (Language::En, "You manage a small team.", [("manage", "coach")]),
        (
            Language::Nl,
            "Je stuurt een klein team aan.",
            [("stuurt een klein team aan", "coacht een klein team")],
        ),
        (Language::Fr, "Vous managez une équipe.", [("managez", "coachez")]),
        (Language::De, "Die Führung eines Teams", [("Die Führung", "Das Coaching")]),
    ] {
        assert_eq!(instead(text, language, "management"), pairs(&expected), "{text}");
    }
}

#[test]
fn a_phrase_stays_within_its_sentence() {
    assert!(has("You report to a\nmanager.", Language::En, "management"));
    assert!(!has("You write a report. To a manager this matters.", Language::En, "management"));
    assert!(!has("- manage\n- people skills", Language::En, "management"));
}

#[test]
fn words_of_age_are_found_and_children_are_not() {
    for (language, text) in [
        (Language::En, "We look for digital natives and recent graduates."),
        (Language::En, "A young team."),
        (Language::Nl, "Een jong en dynamisch team zoekt schoolverlaters."),
        (Language::Fr, "Une équipe jeune et dynamique cherche un jeune diplômé."),
        (Language::De, "Ein junges, dynamisches Team sucht Verstärkung."),
    ] {
        assert!(has(text, language, "age"), "{text}");
    }
    for (language, text) in [
        (Language::En, "You teach young children and care for young people."),
        (Language::Nl, "Je begeleidt jongeren en jonge gezinnen."),
        (Language::Fr, "Vous accueillez de jeunes enfants."),
        (Language::De, "Sie betreuen Jugendliche und junge Familien."),
    ] {
        assert!(!has(text, language, "age"), "{text}: {:?}", found(text, language));
    }
}

#[test]
fn jargon_is_found() {
    for (language, text) in [
        (Language::En, "A rockstar who hits the ground running."),
        (Language::Nl, "Een teamplayer met een hands-on mentaliteit."),
        (Language::Fr, "Un ninja, force de proposition."),
        (Language::De, "Teamplayer mit Hands-on-Mentalität."),
    ] {
        assert!(has(text, language, "jargon"), "{text}");
    }
    let told = instead("You leverage data.", Language::En, "jargon");
    assert_eq!(told, [("leverage".to_owned(), "use".to_owned())]);
}

#[test]
fn what_an_ad_should_not_ask_is_found_and_equal_chances_are_not() {
    for (language, text) in [
        (Language::En, "A native English speaker, preferably male, aged between 25 and 35."),
        (Language::En, "Send your CV with photo and your current salary."),
        (Language::En, "Write to jan.peeters@northwind.example."),
        (Language::En, "<script>alert(1)</script>"),
        (Language::Nl, "Stuur je cv met foto, je bent tussen 20 en 35 jaar."),
        (Language::Fr, "Un homme uniquement, de moins de 30 ans, langue maternelle française."),
        (Language::De, "Deutsch als Muttersprache, nicht älter als 35, mit Lichtbild."),
    ] {
        assert!(has(text, language, "unsafe"), "{text}");
    }
    for (language, text) in [
        (Language::En, "We hire regardless of age, nationality or marital status. You are 18 or older."),
        (Language::Nl, "Ongeacht afkomst, geslacht, leeftijd of nationaliteit ben je welkom."),
        (Language::Fr, "Sans distinction d'âge, de sexe ou de nationalité."),
        (Language::De, "Unabhängig von Alter, Geschlecht, Herkunft und Religion."),
    ] {
        assert!(!has(text, language, "unsafe"), "{text}: {:?}", found(text, language));
    }
}

#[test]
fn a_long_sentence_is_found_whole() {
    for language in Language::ALL {
        let limit = Lists::of(language).sentence.limit;
        let sentence = format!("{}x!", "zz ".repeat(limit - 1));
        assert!(!has(&sentence, language, "long_sentence"));
        let text = format!("Zz. 🙂 z{sentence} Zz.").replace("zzz", "Zz z");
        let report = check(&text, language);
        let long = report.findings.iter().find(|f| f.kind == "long_sentence").expect("a long sentence");
        assert!(long.text.starts_with("Zz z ") && long.text.ends_with("x!"), "{}", long.text);
        assert_eq!((long.start, report.readability.longest), (6, limit + 1), "{language}");
    }
}

#[test]
fn spans_count_code_points_and_shares_count_words() {
    let report = check("🙂 é driven", Language::En);
    assert_eq!((report.findings[0].start, report.findings[0].end), (4, 10));
    assert_eq!(report.share["gender_masculine"], 50.0);
}

#[test]
fn whatever_a_word_carries_it_is_found_where_it_stands() {
    for said in ["driven", "dri\u{ad}ven", "dri\u{200b}\u{200d}ven", "dr\u{301}iven", "DRIVEN"] {
        for before in ["", "🙂👩\u{200d}💻 ", "\u{200f}مرحبا\u{200f} ", "e\u{301}e\u{301} "] {
            let text = format!("{before}{said}\u{200b} person");
            let report = check(&text, Language::En);
            let [finding] = report.findings.as_slice() else { panic!("{text:?}: {:?}", report.findings) };
            let points: Vec<char> = text.chars().collect();
            assert_eq!(points[finding.start..finding.end].iter().collect::<String>(), said);
            assert_eq!((finding.start, finding.text.as_str()), (before.chars().count(), said));
        }
    }
    assert!(has("une e\u{301}quipe jeune", Language::Fr, "age"));
}

#[test]
fn a_title_is_read_apart_from_the_text() {
    let asked = Asked {
        title: "Rockstar Verkoper",
        text: "Je coacht.",
        language: Language::Nl,
        own: None,
        kinds: &[],
    };
    let report = read(&asked);
    let told: Vec<_> = report.findings.iter().map(|f| (f.field, f.kind.as_str(), f.text.as_str())).collect();
    let title = "Rockstar Verkoper";
    assert_eq!(told, [(Field::Title, "jargon", "Rockstar"), (Field::Title, "title_gender", title)]);
    assert_eq!(report.findings[1].suggestion.as_deref(), Some("Rockstar Verkoper (v/m/x)"));
    let only = ["jargon".to_owned()];
    assert_eq!(read(&Asked { kinds: &only, ..asked }).share.len(), 1);
}

#[test]
fn the_organisations_own_words_silence_and_find() {
    let deny = |words: &str, suggestion: &str, reason: &str| Denied {
        words: words.into(),
        suggestion: suggestion.into(),
        reason: reason.into(),
    };
    let words = OwnWords {
        allow: vec!["Lead".into(), "line manager*".into(), "SalesMan".into(), "jan@northwind.example".into()],
        deny: vec![deny("resource*", "people", "People are no resources."), deny("lead developer", "", "")],
    };
    let own = Own::new(&words, Language::En);
    let text =
        "You lead. Your line managers see human Resources. A lead developer, led. jan@northwind.example";
    let asked = Asked { title: "Salesman", text, language: Language::En, own: Some(&own), kinds: &[] };
    let report = read(&asked);
    let told: Vec<_> = report
        .findings
        .iter()
        .map(|f| (f.text.as_str(), f.kind.as_str(), f.suggestion.as_deref(), f.advice.as_str()))
        .collect();
    let standard = "Your organisation would rather not use these words.";
    assert_eq!(
        told,
        [
            ("Your line managers", "management", Some("Your coaches"), told[0].3),
            ("Resources", "organisation", Some("People"), "People are no resources."),
            ("lead developer", "organisation", None, standard),
        ]
    );
}

#[test]
fn another_language_than_said_is_told() {
    let text =
        "Je werkt in een team dat graag helpt, en je hebt een coach die er voor jou is als het nodig is.";
    assert_eq!(check(text, Language::En).seems, Some(Language::Nl));
    assert_eq!(check(text, Language::Nl).seems, None);
}

#[test]
fn a_report_lists_so_many_and_counts_all() {
    let report = check(&"lead ".repeat(2_000), Language::En);
    assert_eq!((report.findings.len(), report.share["gender_masculine"]), (MOST_FINDINGS, 100.0));
    let nothing = check("", Language::De);
    assert_eq!((nothing.findings.len(), nothing.readability.words, nothing.share.len()), (0, 0, 0));
}
