//! What an ad costs: reading its wording by all lists of a language. Prints one JSON line a figure.

#[path = "support/figures.rs"]
mod figures;

use coachpact::{
    languages::Language,
    openings::wording::{self, Asked},
};
use cpu_time::ThreadTime;
use serde_json::json;

use figures::{median, say};

/// How long an ad is here, and how many are read in a round, in bytes.
const AD: usize = 5_000;
const ROUND: usize = 8_000_000;
const ROUNDS: usize = 9;

/// Sentences as ads have them, with findings as often as ads have them.
const SENTENCES: [(Language, &str, &[&str]); 4] = [
    (
        Language::En,
        "Customer adviser",
        &[
            "Our shops sell tools to people who build their own boats, and you help them find the right ones.",
            "You answer questions by telephone and in the shop, and you note what customers could not find.",
            "Twice a year we choose together what we will sell next season, and your notes decide a great deal.",
            "Your manager plans the week with you on Monday, and on Friday you say what should be different.",
            "You have worked with customers before, you write clearly, and you are at ease with numbers.",
            "We give you a room with a view, thirty days off, and a bicycle if you would like one.",
            "- Experience with stock software is welcome, and we teach what is missing",
            "- A team of six, each with a field of their own, and a coach who makes time for every one of them",
        ],
    ),
    (
        Language::Nl,
        "Klantadviseur (v/m/x)",
        &[
            "Onze winkels verkopen gereedschap aan wie zelf een boot bouwt, en jij helpt hen kiezen.",
            "Je beantwoordt vragen aan de telefoon en in de winkel, en je noteert wat klanten niet vonden.",
            "Twee keer per jaar kiezen we samen wat er volgend seizoen in de rekken komt.",
            "Je leidinggevende bekijkt op maandag de week met jou, en op vrijdag zeg jij wat anders moet.",
            "Je hebt al met klanten gewerkt, je schrijft helder en je schrikt niet van cijfers.",
            "Je krijgt dertig vakantiedagen, een kamer met uitzicht en een fiets als je er graag een hebt.",
            "- Ervaring met voorraadbeheer is mooi meegenomen, de rest leer je bij ons",
            "- Een ploeg van zes, elk met een eigen vakgebied, en een coach die tijd maakt voor ieder van hen",
        ],
    ),
    (
        Language::Fr,
        "Conseiller ou conseillère de vente",
        &[
            "Nos magasins vendent des outils à celles et ceux qui construisent leur bateau, et vous les aidez à choisir.",
            "Vous répondez aux questions par téléphone et au comptoir, et vous notez ce que l’on n’a pas trouvé.",
            "Deux fois par an, nous choisissons ensemble ce qui entrera en rayon à la saison suivante.",
            "Votre responsable prépare la semaine avec vous le lundi, et le vendredi vous dites ce qui doit changer.",
            "Vous avez déjà travaillé avec une clientèle, vous écrivez clairement et les chiffres ne vous effraient pas.",
            "Vous recevez trente jours de congé, un bureau avec vue et un vélo si vous en souhaitez un.",
            "- Une expérience de la tenue des stocks est la bienvenue, le reste s’apprend chez nous",
            "- Une équipe de six personnes, chacune avec son domaine, et un coach qui prend du temps pour chacune",
        ],
    ),
    (
        Language::De,
        "Kundenberatung (m/w/d)",
        &[
            "Unsere Läden verkaufen Werkzeug an Menschen, die ihr Boot selbst bauen, und Sie helfen beim Auswählen.",
            "Sie beantworten Fragen am Telefon und im Laden und notieren, was niemand gefunden hat.",
            "Zweimal im Jahr wählen wir gemeinsam aus, was in der nächsten Saison im Regal steht.",
            "Ihre Führungskraft plant am Montag mit Ihnen die Woche, und am Freitag sagen Sie, was anders werden soll.",
            "Sie haben schon mit Kundschaft gearbeitet, schreiben klar und scheuen keine Zahlen.",
            "Sie bekommen dreißig Tage Urlaub, ein Zimmer mit Aussicht und ein Fahrrad, wenn Sie eines möchten.",
            "- Erfahrung mit Lagerverwaltung ist willkommen, den Rest lernen Sie bei uns",
            "- Ein Team von sechs Leuten, jede und jeder mit eigenem Gebiet, und ein Coach, der sich Zeit nimmt",
        ],
    ),
];

fn main() {
    let speeds: Vec<f64> = SENTENCES.into_iter().map(wording_check).collect();
    let slowest = speeds.into_iter().fold(f64::INFINITY, f64::min);
    say("ads", "wording", slowest, "MB/s", json!({"about": "the slowest language, one core, all its lists"}));
}

/// Megabytes of ads a second of one core, with all lists of the language.
fn wording_check((language, title, sentences): (Language, &str, &[&str])) -> f64 {
    let text = ad(sentences);
    let asked = Asked { title, text: &text, language, own: None, kinds: &[] };
    let findings = wording::read(&asked).findings.len();
    assert!(findings > 0, "an ad without findings measures nothing");
    let speed = median((0..ROUNDS).map(|_| round(&asked)).collect());
    let more = json!({"language": language, "bytes": text.len(), "findings": findings, "rounds": ROUNDS});
    say("ads", "wording_check", speed, "MB/s", more);
    speed
}

/// Sentences in ever another order, so that no two parts of an ad are alike.
fn ad(sentences: &[&str]) -> String {
    let mut text = String::new();
    let mut n = 0;
    while text.len() < AD {
        text += sentences[(n * 5 + n / sentences.len()) % sentences.len()];
        text += if n % 4 == 3 { "\n\n" } else { "\n" };
        n += 1;
    }
    text
}

fn round(asked: &Asked) -> f64 {
    let times = ROUND / asked.text.len();
    let begun = ThreadTime::now();
    for _ in 0..times {
        std::hint::black_box(wording::read(std::hint::black_box(asked)));
    }
    (times * asked.text.len()) as f64 / 1_000_000.0 / begun.elapsed().as_secs_f64()
}
