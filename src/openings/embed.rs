//! A job for somebody else's page: plain HTML to paste, without script, style or anything of ours to load. Pure.

use super::{
    ad::{broken, escape_html},
    posting::{Job, Told},
};

/// The snippet of a published job; everything leads to its public page.
pub fn snippet(job: &Job) -> String {
    let language = job.language();
    let (sides, after) = job.sides();
    let link = |words: &str| format!("<a href=\"{}\">{}</a>", escape_html(&job.url), escape_html(words));
    let about = [job.organisation.clone(), job.place(), job.employment(), job.fields.pay.say(language)];
    let about: Vec<String> = about.iter().filter(|part| !part.is_empty()).map(|p| escape_html(p)).collect();
    let mut lines = vec![
        format!("<article lang=\"{language}\">"),
        format!("<h3>{}</h3>", link(&job.fields.title)),
        format!("<p>{}</p>", about.join(" · ")),
    ];
    for told in sides.iter().filter(|told| !told.promises.is_empty()) {
        lines.extend(side(told, &language.text(&format!("out-side-{}", told.side.name()))));
    }
    lines.extend(after.iter().map(|text| format!("<p>{}</p>", broken(text))));
    lines.push(format!("<p>{}</p>", link(&language.text("out-read-all"))));
    lines.push("</article>".to_owned());
    lines.join("\n")
}

fn side(told: &Told, heading: &str) -> Vec<String> {
    let mut lines = vec![format!("<h4>{}</h4>", escape_html(heading))];
    lines.extend(told.lead.iter().map(|text| format!("<p>{}</p>", broken(text))));
    let items = told.promises.iter().map(|text| format!("<li>{}</li>", broken(text)));
    lines.push(format!("<ul>{}</ul>", items.collect::<String>()));
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::openings::posting::tests::job;

    #[test]
    fn both_sides_are_told_and_nothing_runs_or_loads() {
        let mut hostile = job();
        hostile.fields.title = "Coach <script>alert(1)</script> \" onclick=\"x".into();
        let html = snippet(&hostile);
        for words in
            ["I listen.", "You try.", "You ask.", "Northwind", "href=\"https://pact.example/jobs/coach\""]
        {
            assert!(html.contains(words), "{words}: {html}");
        }
        for unwanted in ["<script", "style=", "<img", "<link", "<iframe", "\" onclick"] {
            assert!(!html.contains(unwanted), "{unwanted}: {html}");
        }
        assert_eq!(html.matches("<h4>").count(), 2);
        assert!(html.starts_with("<article lang=\"en\">") && html.ends_with("</article>"));
    }
}
