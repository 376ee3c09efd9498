//! A place to measure in: an installation with agreements signed by the product's own acts.

use std::path::Path;

use coachpact::{
    access::Role,
    agreements::{
        Draft,
        adoption::SignInput,
        codes,
        negotiation::Desk,
        sealing::Bench,
        sending,
        signing::{self, Origin},
        store::{self as agreements, Agreement},
    },
    clock::Clock,
    db::Database,
    home::example,
    ids::Secret,
    interviews::store as interviews,
    languages::Language,
    openings::store as openings,
    organisation,
    people::{Member, NewMember, store as members},
    playbook::Playbook,
    seal::key::Sealer,
};
use jiff::{SignedDuration, ToSpan as _, civil::Date};
use serde_json::json;

pub const ZONE: &str = "Europe/Brussels";

/// An installation with agreements that both have signed.
pub struct Place {
    pub db: Database,
    pub clock: Clock,
    pub secret: Secret,
    pub sealer: Sealer,
    pub authority: url::Url,
}

impl Place {
    pub fn new(url: &str, folder: &Path, clock: Clock) -> Self {
        Self {
            db: Database::open(url).expect("a database"),
            clock,
            secret: Secret::open(folder).expect("a secret"),
            sealer: Sealer::new(folder, None),
            authority: "http://127.0.0.1:9".parse().expect("an address"),
        }
    }

    /// With an authority, signing leaves the sealing to what is measured.
    pub fn bench(&self, waits: bool) -> Bench<'_> {
        Bench {
            db: &self.db,
            clock: &self.clock,
            secret: &self.secret,
            sealer: &self.sealer,
            trial: false,
            authority: waits.then_some(&self.authority),
            wait: SignedDuration::from_hours(24),
        }
    }

    pub fn set_up(&self) -> Member {
        let now = self.clock.now();
        let made = self.db.write_now(|c| {
            organisation::create(c, now, "Northwind", "We help small shops grow.", ZONE, "en")?;
            let new = NewMember {
                name: "Imke Vos".into(),
                email: "imke@northwind.example".into(),
                roles: vec![Role::Admin.name().into()],
                language: "en".into(),
                time_zone: ZONE.into(),
            };
            members::add(c, now, new.check()?, None)
        });
        made.expect("a set-up place")
    }

    /// Agreements that both have signed and that are not sealed yet, the first of them from a day on.
    pub fn signed(&self, by: &Member, count: usize, from: Date) -> Vec<Agreement> {
        let now = self.clock.now();
        let (today, book) = (openings::today(now, ZONE), Playbook::built_in(Language::En));
        let fields = example::opening(Language::En, ZONE).check(today, ZONE, None, &book);
        let fields = fields.expect("fields in order");
        let (opening, candidate, home) = self
            .db
            .write_now(|c| {
                let opening = openings::create(c, now, by, fields)?;
                let new = example::candidate().check("en", ZONE)?;
                let candidate = interviews::add_candidate(c, now, by, &opening, new)?;
                Ok((opening, candidate, organisation::get(c)?))
            })
            .expect("an opening");
        let draft = example::draft(&opening, &candidate, from);
        let own = |n: usize| own_words(&draft, n, from).check(today, &home, &book);
        (0..count).map(|n| self.signed_once(by, &own(n).expect("a draft in order"))).collect()
    }

    fn signed_once(&self, by: &Member, draft: &Draft) -> Agreement {
        let (now, db) = (self.clock.now(), &self.db);
        let found = db.write_now(|c| {
            let drafted = agreements::create(c, now, by, draft)?;
            let found = sending::send(c, now, &self.secret, by, &drafted.id, None)?;
            let (text, hash) = (found.open_text()?, found.current.as_ref().expect("a text").hash.clone());
            let ratings = text.goals.iter().map(|g| (g.id.clone(), "4".to_owned())).collect();
            for party in found.parties_of(1) {
                Desk { now, secret: &self.secret, party }.approve(c, &hash, &ratings)?;
            }
            for party in found.parties_of(1) {
                codes::ask(c, now, &self.secret, party)?;
            }
            agreements::find(c, &found.id)
        });
        let found = found.expect("an agreed text");
        for party in found.parties_of(1) {
            let input = SignInput {
                code: self.code(&party.id),
                consent: true,
                signed_name: party.name.clone(),
                signature_kind: "drawn".into(),
                drawing: drawing(),
            };
            signing::sign(&self.bench(true), party, &input, &Origin::default()).expect("a signature");
        }
        db.read_now(|c| agreements::find(c, &found.id)).expect("an agreement")
    }

    fn code(&self, party: &str) -> String {
        use coachpact::db::schema::identity_code;
        use diesel::prelude::*;
        let newest = self.db.read_now(|c| {
            Ok(identity_code::table
                .filter(identity_code::party_id.eq(party))
                .order(identity_code::created_at.desc())
                .select(identity_code::id)
                .first::<String>(c)?)
        });
        self.secret.code(&newest.expect("a code"))
    }
}

/// What two people write themselves: their names, the team's vision, their goals, the first day. Promises
/// and clauses are the organisation's, and the same for all.
pub fn own_words(draft: &Draft, n: usize, from: Date) -> Draft {
    let mut own = draft.clone();
    let word = |of: usize| ["ra", "lo", "mi", "te", "ku", "sa", "ne", "vi", "do", "pe"][of % 10];
    let name = format!("{}{}{}", word(n), word(n / 10), word(n / 100));
    own.coach.name = format!("C{name} Jansen-{}", word(n + 3));
    own.coachee.name = format!("N{name} de {}", word(n + 7));
    own.coachee.email = format!("{name}@northwind.example");
    own.start_date = from.saturating_add((n as i64 % 300).days()).to_string();
    own.vision = format!("{} Team {name} answers for it.", draft.vision);
    for goal in &mut own.goals {
        goal.title = format!("{} ({name})", goal.title);
        goal.measure = format!("{}, as team {name} counts it", goal.measure);
        goal.due = from.saturating_add((365 + n as i64 % 300).days()).to_string();
    }
    own
}

fn drawing() -> String {
    let wave = |n: i32| (40 + n * 4, 100 + (60.0 * (f64::from(n) / 7.0).sin()) as i32);
    let strokes = vec![(0..120).map(wave).collect::<Vec<_>>()];
    json!({"w": 600, "h": 200, "strokes": strokes}).to_string()
}
