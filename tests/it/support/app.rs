//! A whole site on a free port of loopback, with its own database, a clock to move and letters kept
//! in memory.

use std::{
    path::Path,
    sync::{Arc, Mutex, mpsc},
    thread::JoinHandle,
    time::{Duration, Instant},
};

use actix_web::{dev::ServerHandle, web::Data};
use coachpact::{
    chores::Chores,
    clock::Clock,
    mail::post::{Post, Posted},
    people::{NewMember, pages::SetUp, store as members},
    server,
    settings::Settings,
    web::App,
};
use diesel::{Connection as _, PgConnection, RunQueryDsl as _};
use jiff::{SignedDuration, Timestamp};
use tempfile::TempDir;

use super::Browser;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Backend {
    Sqlite,
    Postgres,
}

/// A database of one test's own, gone when it ends.
pub struct OwnDatabase {
    pub url: String,
    drop_on: Option<(String, String)>,
}

impl OwnDatabase {
    pub fn new(backend: Backend, folder: &Path) -> Self {
        match backend {
            Backend::Sqlite => {
                Self { url: format!("sqlite://{}", folder.join("site.db").display()), drop_on: None }
            }
            Backend::Postgres => {
                let server = std::env::var("COACHPACT_TEST_POSTGRES")
                    .expect("COACHPACT_TEST_POSTGRES names the server; script/test starts one");
                let name = format!("t_{}", coachpact::ids::new(Timestamp::now()));
                let mut conn =
                    PgConnection::establish(&format!("{server}/postgres")).expect("PostgreSQL answers");
                diesel::sql_query(format!("CREATE DATABASE {name}")).execute(&mut conn).expect("a database");
                Self { url: format!("{server}/{name}"), drop_on: Some((server, name)) }
            }
        }
    }
}

impl Drop for OwnDatabase {
    fn drop(&mut self) {
        if let Some((server, name)) = &self.drop_on
            && let Ok(mut conn) = PgConnection::establish(&format!("{server}/postgres"))
        {
            let _ = diesel::sql_query(format!("DROP DATABASE {name} WITH (FORCE)")).execute(&mut conn);
        }
    }
}

pub struct Site {
    pub base: String,
    pub clock: Clock,
    pub app: Data<App>,
    pub chores: Chores,
    pub posted: Arc<Mutex<Vec<Posted>>>,
    handle: ServerHandle,
    thread: Option<JoinHandle<()>>,
    _database: OwnDatabase,
    pub folder: TempDir,
}

/// When every story begins: a Monday morning in Brussels.
pub const BEGIN: &str = "2026-11-23T09:00:00Z";

impl Site {
    pub fn start(backend: Backend) -> Self {
        Self::start_with(backend, |_| None)
    }

    /// A site with some settings of its own; letters still stay in memory.
    pub fn start_with(backend: Backend, setting: impl Fn(&str) -> Option<String>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let database = OwnDatabase::new(backend, folder.path());
        let settings = Settings::from_values(|name| {
            setting(name).or_else(|| match name {
                "DATABASE_URL" => Some(database.url.clone()),
                "COACHPACT_DATA" => Some(folder.path().display().to_string()),
                "COACHPACT_LISTEN" => Some("127.0.0.1:0".to_owned()),
                _ => None,
            })
        })
        .expect("settings in order");
        let clock = Clock::manual(BEGIN.parse().expect("an instant"));
        let posted = Arc::new(Mutex::new(Vec::new()));
        let (tell, told) = mpsc::channel();
        let (for_thread, letters) = (clock.clone(), posted.clone());
        let thread = std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let running = server::start(settings, for_thread).expect("the site starts");
                let post = Post::memory(&running.chores.settings, letters);
                tell.send((running.address, running.handle, running.app, running.chores.clone()))
                    .expect("a listener");
                let chores = actix_web::rt::spawn(running.chores.run(post));
                running.server.await.expect("the site serves");
                chores.abort();
            });
        });
        let (address, handle, app, chores) = told.recv().expect("the site starts");
        Self {
            base: format!("http://{address}"),
            clock,
            app,
            chores,
            posted,
            handle,
            thread: Some(thread),
            _database: database,
            folder,
        }
    }

    /// A site that is set up, with its administrator.
    pub fn ready(backend: Backend) -> Self {
        Self::ready_with(backend, |_| None)
    }

    /// As `ready`, with some settings of its own.
    pub fn ready_with(backend: Backend, setting: impl Fn(&str) -> Option<String>) -> Self {
        let site = Self::start_with(backend, setting);
        let typed = SetUp {
            organisation: "Northwind".into(),
            vision: "We help small shops grow at their own pace.".into(),
            time_zone: "Europe/Brussels".into(),
            language: "en".into(),
            name: "Ada Admin".into(),
            email: "ada@northwind.example".into(),
            ..SetUp::default()
        };
        let now = site.now();
        site.app.db.write_now(|c| coachpact::people::pages::set_up(c, now, &typed)).expect("a set-up site");
        site
    }

    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub fn pass(&self, time: SignedDuration) {
        self.clock.set(self.now() + time);
    }

    pub fn set(&self, instant: &str) {
        self.clock.set(instant.parse().expect("an instant"));
    }

    /// The administrator of a site that is ready.
    pub fn admin(&self) -> members::Member {
        let found = self.app.db.read_now(|c| members::by_email(c, "ada@northwind.example"));
        found.expect("a query").expect("the administrator")
    }

    /// Adds a member without a browser.
    pub fn member(&self, name: &str, roles: &[&str]) -> members::Member {
        let first = name.split(' ').next().expect("a first name").to_lowercase();
        let new = NewMember {
            name: name.to_owned(),
            email: format!("{first}@northwind.example"),
            roles: roles.iter().map(|r| (*r).to_owned()).collect(),
            language: "en".into(),
            time_zone: "Europe/Brussels".into(),
        };
        let now = self.now();
        self.app.db.write_now(|c| members::add(c, now, new.check()?, None)).expect("a member")
    }

    /// A member's API token.
    pub fn token(&self, email: &str) -> String {
        let now = self.now();
        self.app
            .db
            .write_now(|c| {
                let member = members::by_email(c, email)?.expect("a member");
                members::new_token(c, now, &member, "test")
            })
            .expect("a token")
    }

    /// A browser in which this member is signed in, by the letter's link as they would.
    pub fn signed_in(&self, email: &str) -> Browser {
        let mut browser = Browser::new(&self.base);
        browser.get("/sign-in").is_ok();
        browser.post("/sign-in", &[("email", email)]).is_ok();
        let link = self.letter_to(email, "sign-in").link("/sign-in/");
        browser.get(&link).is_ok();
        browser.post(&link, &[]).leads_to("/");
        browser
    }

    /// Waits until something holds, for at most ten seconds.
    pub fn wait_for<T>(&self, what: &str, mut look: impl FnMut(&Self) -> Option<T>) -> T {
        let end = Instant::now() + Duration::from_secs(10);
        loop {
            if let Some(found) = look(self) {
                return found;
            }
            assert!(Instant::now() < end, "waited in vain for {what}");
            self.app.wake.notify_one();
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        drop(self.handle.stop(false));
        if let Some(thread) = self.thread.take()
            && !std::thread::panicking()
        {
            thread.join().expect("the site stops");
        }
    }
}
