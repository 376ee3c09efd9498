//! Words the tests speak in: a running site, the people in front of it, their letters.

pub mod actors;
pub mod app;
pub mod calendars;
pub mod disk;
pub mod faults;
pub mod feeds;
pub mod letters;
pub mod world;

pub use actors::{Browser, Page};
pub use app::{Backend, Site};

/// Runs each story on both databases; PostgreSQL's half waits for `script/test`, which starts one.
macro_rules! on_both_databases {
    ($($story:ident),* $(,)?) => {
        mod sqlite {
            $(#[test]
            fn $story() {
                super::$story($crate::support::Backend::Sqlite);
            })*
        }
        mod postgres {
            $(#[test]
            #[ignore = "needs PostgreSQL: script/test"]
            fn $story() {
                super::$story($crate::support::Backend::Postgres);
            })*
        }
    };
}
