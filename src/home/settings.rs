//! What an organisation can set for itself.

use actix_web::HttpResponse;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::{
    access::Act,
    failure::{Message, Problems, Result},
    organisation::{self, Days},
    people::{Route, Visit},
    to, trail,
    web::{
        self as site,
        forms::{self, Form},
    },
};

pub const ROUTES: &[Route] = &[
    Route::new("GET", "/settings", Some(Act::ChangeSettings), to!(get, show)),
    Route::new("POST", "/settings", Some(Act::ChangeSettings), to!(post, save)),
];

#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(default)]
struct Input {
    #[serde(deserialize_with = "forms::loose")]
    link_days: String,
    #[serde(deserialize_with = "forms::loose")]
    sign_days: String,
}

impl Input {
    fn check(&self) -> Result<Days> {
        let mut p = Problems::default();
        let mut days = |field: &str, text: &str, key: &'static str, least: i32, most: i32| {
            let n = text.trim().parse().ok().filter(|n| (least..=most).contains(n));
            if n.is_none() {
                p.add(field, Message::new(key).with("least", least).with("most", most));
            }
            n.unwrap_or(least)
        };
        let link = days("link_days", &self.link_days, "error-link-days", 1, 90);
        let sign = days("sign_days", &self.sign_days, "error-sign-days", 7, 365);
        p.finish(Days { link, sign })
    }
}

async fn show(visit: Visit) -> Result<HttpResponse> {
    visit.may(Act::ChangeSettings)?;
    let home = visit.app.db.read(organisation::get).await?;
    let form = json!({"link_days": home.link_days.to_string(), "sign_days": home.sign_days.to_string()});
    visit.page("pages/settings.html", values(form))
}

fn values(form: Value) -> Value {
    json!({"form": form, "errors": {}})
}

async fn save(visit: Visit, form: Form) -> Result<HttpResponse> {
    let (member, now) = (visit.may(Act::ChangeSettings)?, visit.now());
    let input: Input = form.read()?;
    let saved = visit
        .app
        .db
        .write(move |conn| {
            let days = input.check()?;
            organisation::set_days(conn, &days)?;
            let data = trail::data([
                ("by", &member.id),
                ("link_days", &days.link.to_string()),
                ("sign_days", &days.sign.to_string()),
            ]);
            trail::append(conn, trail::ORGANISATION, now, "settings.changed", data)
        })
        .await;
    match saved {
        Ok(_) => Ok(site::see_other_with("/settings", "notice-settings-saved")),
        Err(failure) => visit.mend("pages/settings.html", failure, values(form.typed())),
    }
}
