//! What an organisation can set for itself: days, hours for letters, holidays.

use actix_multipart::Multipart;
use actix_web::{HttpResponse, web as actix};
use futures_util::StreamExt as _;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    access::Act,
    agreements::letters::with,
    failure::{Failure, Message, Problem, Problems, Result},
    mail::window::{Hours, LAST, SHORTEST},
    openings::{pages::home_zone, store::today},
    organisation::{self, Choices, Organisation, holidays},
    people::{Route, Visit},
    rhythm::Holidays,
    to, trail,
    web::{
        self as site,
        forms::{self, Form},
        security,
    },
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/settings", Some(Act::ChangeSettings), to!(get, show)),
    Route::new("POST", "/settings", Some(Act::ChangeSettings), to!(post, save)),
    Route::new("POST", "/settings/holidays", Some(Act::ChangeSettings), to!(post, save_holidays)),
];

const PAGE: &str = "pages/settings.html";

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Input {
    #[serde(deserialize_with = "forms::loose")]
    link_days: String,
    #[serde(deserialize_with = "forms::loose")]
    sign_days: String,
    /// As before where the form does not name them.
    send_from: Option<String>,
    send_to: Option<String>,
}

impl Input {
    fn check(&self, home: &Organisation) -> Result<Choices> {
        let mut p = Problems::default();
        let mut number = |field: &str, text: &str, key: &'static str, least: i32, most: i32| {
            let n = text.trim().parse().ok().filter(|n| (least..=most).contains(n));
            if n.is_none() {
                p.add(field, Message::new(key).with("least", least).with("most", most));
            }
            n.unwrap_or(least)
        };
        let link = number("link_days", &self.link_days, "error-link-days", 1, 90);
        let sign = number("sign_days", &self.sign_days, "error-sign-days", 7, 365);
        let mut hour = |field: &str, typed: Option<&str>, before: i32| match typed {
            Some(text) => number(field, text, "error-send-hour", 0, LAST.into()),
            None => before,
        };
        let from = hour("send_from", self.send_from.as_deref(), home.send_from);
        let to = hour("send_to", self.send_to.as_deref(), home.send_to);
        let of_a_day = i8::try_from(from).ok().zip(i8::try_from(to).ok());
        if p.is_empty() && of_a_day.and_then(|(from, to)| Hours::new(from, to)).is_none() {
            p.add("send_to", Message::new("error-send-window").with("least", SHORTEST));
        }
        p.finish(Choices { link, sign, from, to })
    }
}

async fn show(visit: Visit) -> Result<HttpResponse> {
    visit.may(Act::ChangeSettings)?;
    let values = values(&visit, json!({})).await?;
    visit.page(PAGE, values)
}

/// What the page shows: what holds, and over it what was typed.
async fn values(visit: &Visit, typed: Value) -> Result<Value> {
    let (home, holidays) =
        visit.app.db.read(|conn| Ok((organisation::get(conn)?, holidays::all(conn)?))).await?;
    let holds = json!({
        "link_days": home.link_days.to_string(), "sign_days": home.sign_days.to_string(),
        "send_from": home.send_from.to_string(), "send_to": home.send_to.to_string(),
        "list": holidays::written(&holidays),
    });
    Ok(json!({"form": with(holds, typed), "errors": {}, "years": years(&holidays)}))
}

/// The holidays, year by year.
fn years(holidays: &Holidays) -> Vec<Value> {
    let mut years: Vec<(i16, Vec<Value>)> = Vec::new();
    for (day, name) in holidays {
        if years.last().is_none_or(|(year, _)| *year != day.year()) {
            years.push((day.year(), Vec::new()));
        }
        if let Some((_, rows)) = years.last_mut() {
            rows.push(json!({"date": day, "name": name}));
        }
    }
    years.into_iter().map(|(year, days)| json!({"year": year.to_string(), "days": days})).collect()
}

async fn save(visit: Visit, form: Form) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::ChangeSettings)?, visit.now());
    let input: Input = form.read()?;
    let saved = visit
        .app
        .db
        .write(move |conn| {
            let choices = input.check(&organisation::get(conn)?)?;
            organisation::set(conn, &choices)?;
            let data = trail::data([
                ("by", &member.id),
                ("link_days", &choices.link.to_string()),
                ("sign_days", &choices.sign.to_string()),
                ("send_from", &choices.from.to_string()),
                ("send_to", &choices.to.to_string()),
            ]);
            trail::append(conn, trail::ORGANISATION, now, "settings.changed", data)
        })
        .await;
    match saved {
        Ok(_) => Ok(site::see_other_with("/settings", "notice-settings-saved")),
        Err(failure) => {
            let values = values(&visit, form.typed()).await?;
            visit.mend(PAGE, failure, values)
        }
    }
}

/// What an upload has brought: the form's token, a file, what stands in the box.
#[derive(Default)]
struct Upload {
    csrf: Vec<u8>,
    file: Vec<u8>,
    list: Vec<u8>,
    /// The field that has more than may be kept.
    too_large: Option<&'static str>,
}

/// How much of an upload is read at all: what is too large is thrown away as it comes, so that the browser
/// hears why.
const MOST_READ: usize = 100 << 20;

impl Upload {
    async fn read(mut parts: Multipart) -> Result<Self> {
        let (mut upload, mut seen) = (Self::default(), 0);
        while let Some(part) = parts.next().await {
            let mut part = part.map_err(|_| Failure::bad_request("error-form"))?;
            let (into, field, most) = match part.name() {
                Some("csrf") => (&mut upload.csrf, "form", 200),
                Some("file") => (&mut upload.file, "file", holidays::LARGEST),
                Some("list") => (&mut upload.list, "list", holidays::LARGEST),
                _ => continue,
            };
            while let Some(chunk) = part.next().await {
                let chunk = chunk.map_err(|_| Failure::bad_request("error-form"))?;
                seen += chunk.len();
                if seen > MOST_READ {
                    return Err(Failure::TooLarge(too_large()));
                }
                if upload.too_large.is_none() && into.len() + chunk.len() > most {
                    upload.too_large = Some(field);
                    into.clear();
                }
                if upload.too_large.is_none() {
                    into.extend_from_slice(&chunk);
                }
            }
        }
        Ok(upload)
    }

    /// The holidays in it, and the field they came by: the file where one was chosen, else the box.
    async fn holidays(&self, visit: &Visit) -> Result<Holidays> {
        let (field, bytes) = if self.file.is_empty() { ("list", &self.list) } else { ("file", &self.file) };
        let problem = |message| Failure::Invalid(vec![Problem { field: field.to_owned(), message }]);
        let text = String::from_utf8(bytes.clone());
        let text = text.map_err(|_| problem(Message::new("error-holidays-unreadable")))?;
        let today = today(visit.now(), &home_zone(visit));
        let unnamed = visit.language.text("holiday-unnamed");
        let read = actix::block(move || holidays::read(&text, today, &unnamed)).await;
        read.map_err(Failure::internal)?.map_err(problem)
    }
}

fn too_large() -> Message {
    Message::new("error-holidays-size").with("most", holidays::LARGEST >> 20)
}

async fn save_holidays(visit: Visit, parts: Multipart) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::ChangeSettings)?, visit.now());
    visit.app.limits.upload(&visit.request)?;
    let upload = Upload::read(parts).await?;
    security::check_token(&visit.request, &visit.app, std::str::from_utf8(&upload.csrf).ok())?;
    let typed = json!({"list": String::from_utf8_lossy(&upload.list)});
    if let Some(field) = upload.too_large {
        let mut values = values(&visit, if field == "file" { typed } else { json!({}) }).await?;
        values["errors"][field] = json!(visit.language.say(&too_large()));
        return visit.frame().page_with(413, PAGE, values);
    }
    let saved = match upload.holidays(&visit).await {
        Ok(list) => visit.app.db.write(move |conn| holidays::replace(conn, now, &member.id, &list)).await,
        Err(failure) => Err(failure),
    };
    match saved {
        Ok(()) => Ok(site::see_other_with("/settings", "notice-holidays-saved")),
        Err(failure) => {
            let values = values(&visit, typed).await?;
            visit.mend(PAGE, failure, values)
        }
    }
}
