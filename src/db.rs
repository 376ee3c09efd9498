//! The database: SQLite or PostgreSQL behind one connection type. Every query runs off the async
//! threads; on SQLite there is one writer that takes its lock at once, and a pool of readers.

pub mod connection;
pub mod schema;

use diesel::{
    connection::{
        AnsiTransactionManager, SimpleConnection as _, TransactionManager, TransactionManagerStatus,
    },
    prelude::*,
    r2d2::{Pool, PooledConnection},
    result::{DatabaseErrorKind, Error},
    sql_types::{Integer, Text},
};
use diesel_migrations::{EmbeddedMigrations, embed_migrations};

pub use connection::{AnyConnection as Connection, Manager};

use crate::failure::{Failure, Result, is_full};

const SQLITE: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("migrations/postgres");

#[derive(Clone)]
pub struct Database {
    writers: Pool<Manager>,
    readers: Pool<Manager>,
}

impl Database {
    /// Connects by the scheme of the address and brings the tables up to date.
    ///
    /// # Errors
    /// A sentence on what to do when the database cannot be reached, is locked, or was written by a
    /// newer coachpact.
    pub fn open(url: &str) -> Result<Self> {
        let manager = Manager::new(url)?;
        let mut first = manager.connect_now()?;
        migrate(&mut first)?;
        drop(first);
        let pool = |size| Pool::builder().max_size(size).min_idle(Some(0)).build(manager.clone());
        Ok(match manager {
            Manager::Sqlite(_) => Self { writers: pool(1)?, readers: pool(4)? },
            Manager::Postgres(_) => {
                let both = pool(8)?;
                Self { writers: both.clone(), readers: both }
            }
        })
    }

    /// Runs queries that change nothing.
    pub async fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let database = self.clone();
        off_thread(move || database.read_now(work)).await
    }

    /// Runs queries in one transaction: all of it is kept, or, after an error, nothing.
    pub async fn write<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Connection) -> Result<T> + Send + 'static,
    ) -> Result<T> {
        let database = self.clone();
        off_thread(move || database.write_now(work)).await
    }

    /// Writes SQLite's file anew and empties its log: with deleting alone, parts of what is gone can be left in
    /// them. PostgreSQL looks after that by itself.
    pub async fn rewrite(&self) -> Result<()> {
        let database = self.clone();
        off_thread(move || {
            let mut conn = database.writers.get()?;
            let Connection::Sqlite(conn) = &mut *conn else { return Ok(()) };
            conn.batch_execute("VACUUM")?;
            let emptied: Emptied = diesel::sql_query("PRAGMA wal_checkpoint(TRUNCATE)").get_result(conn)?;
            if emptied.busy == 0 {
                Ok(())
            } else {
                Err(Failure::internal("the log of the database is in use"))
            }
        })
        .await
    }

    /// As `read`, on this thread.
    pub fn read_now<T>(&self, work: impl FnOnce(&mut Connection) -> Result<T>) -> Result<T> {
        work(&mut *self.readers.get()?)
    }

    /// As `write`, on this thread.
    pub fn write_now<T>(&self, work: impl FnOnce(&mut Connection) -> Result<T>) -> Result<T> {
        let mut conn: PooledConnection<Manager> = self.writers.get()?;
        begin(&mut conn)?;
        match std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(&mut conn))) {
            Ok(Ok(value)) => {
                Manager::commit(&mut conn)?;
                Ok(value)
            }
            Ok(Err(failure)) => {
                // On a full disk SQLite may have done so by itself; the pool then lets this connection go.
                let _ = Manager::roll_back(&mut conn);
                if matches!(failure, Failure::Full) {
                    tracing::error!("the database has no space left on its disk");
                }
                Err(failure)
            }
            Err(panic) => {
                let _ = Manager::roll_back(&mut conn);
                std::panic::resume_unwind(panic)
            }
        }
    }
}

/// Whether somebody still read from the log.
#[derive(QueryableByName)]
struct Emptied {
    #[diesel(sql_type = Integer)]
    busy: i32,
}

async fn off_thread<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    tokio::task::spawn_blocking(work).await.map_err(Failure::internal)?
}

/// On SQLite a transaction takes the write lock at its first word, so that it never finds half-way
/// that another process has written.
fn begin(conn: &mut Connection) -> Result<()> {
    match conn {
        Connection::Sqlite(c) => AnsiTransactionManager::begin_transaction_sql(c, "BEGIN IMMEDIATE")?,
        Connection::Postgres(c) => AnsiTransactionManager::begin_transaction(c)?,
    }
    Ok(())
}

impl Manager {
    fn commit(conn: &mut Connection) -> Result<()> {
        match conn {
            Connection::Sqlite(c) => AnsiTransactionManager::commit_transaction(c)?,
            Connection::Postgres(c) => AnsiTransactionManager::commit_transaction(c)?,
        }
        Ok(())
    }

    fn roll_back(conn: &mut Connection) -> Result<()> {
        let broken = match conn {
            Connection::Sqlite(c) => AnsiTransactionManager::transaction_manager_status_mut(c),
            Connection::Postgres(c) => AnsiTransactionManager::transaction_manager_status_mut(c),
        };
        if matches!(broken, TransactionManagerStatus::InError) {
            return Ok(());
        }
        match conn {
            Connection::Sqlite(c) => AnsiTransactionManager::rollback_transaction(c)?,
            Connection::Postgres(c) => AnsiTransactionManager::rollback_transaction(c)?,
        }
        Ok(())
    }
}

fn migrate(conn: &mut Connection) -> Result<()> {
    match conn {
        Connection::Sqlite(c) => run(c, SQLITE),
        Connection::Postgres(c) => {
            // Two processes that start together migrate one after the other.
            diesel::sql_query("SELECT pg_advisory_lock(7063617463)").execute(c)?;
            let done = run(c, POSTGRES);
            diesel::sql_query("SELECT pg_advisory_unlock(7063617463)").execute(c)?;
            done
        }
    }
}

fn run<C, D>(conn: &mut C, source: EmbeddedMigrations) -> Result<()>
where
    C: diesel_migrations::MigrationHarness<D>,
    D: diesel::backend::Backend,
    EmbeddedMigrations: diesel::migration::MigrationSource<D>,
{
    use diesel::migration::{Migration as _, MigrationSource};
    let ours = MigrationSource::<D>::migrations(&source).map_err(Failure::internal)?;
    let ours: Vec<String> = ours.iter().map(|m| m.name().version().to_string()).collect();
    let applied = conn.applied_migrations().map_err(Failure::internal)?;
    if let Some(newer) = applied.iter().map(ToString::to_string).find(|v| !ours.contains(v)) {
        return Err(Failure::settings(format!(
            "The database was written by a newer coachpact (it has the change {newer}). \
             Start that version, or restore a backup made with this one."
        )));
    }
    conn.run_pending_migrations(source).map_err(Failure::internal)?;
    Ok(())
}

/// Whether an insert met a row that is there already: 'already done', not a fault.
/// The insert must stand in a transaction of its own inside the write (PostgreSQL gives up the
/// outer one otherwise).
pub fn insert_once(
    conn: &mut Connection,
    insert: impl FnOnce(&mut Connection) -> QueryResult<usize>,
) -> Result<bool> {
    let mut full = false;
    let inserted = diesel::Connection::transaction(conn, |c| {
        let inserted = insert(c);
        full = inserted.as_ref().is_err_and(is_full);
        inserted
    });
    match inserted {
        Ok(_) => Ok(true),
        Err(Error::DatabaseError(DatabaseErrorKind::UniqueViolation, _)) => Ok(false),
        // What is told here may be that there was nothing left to roll back.
        Err(_) if full => Err(Failure::Full),
        Err(error) => Err(error.into()),
    }
}

/// Waits until no other transaction works on the same thing. On SQLite a write is alone already.
pub fn lock(conn: &mut Connection, thing: &str) -> Result<()> {
    if let Connection::Postgres(c) = conn {
        diesel::sql_query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))")
            .bind::<Text, _>(thing)
            .execute(c)?;
    }
    Ok(())
}
