//! coachpact: the psychological contract of coaching, in writing.
//!
//! This page is the contents, in the one order in which the house is built: a module imports only
//! names that stand above it here. `tests/it/house.rs` reads every import and holds us to it.

pub mod failure;
pub mod settings;
pub mod clock;
pub mod ids;
pub mod languages;
pub mod db;
pub mod templates;
pub mod paper;
pub mod seal;
pub mod trail;
pub mod rhythm;
pub mod differences;
pub mod mail;
pub mod web;
pub mod organisation;
pub mod access;
pub mod people;
pub mod retention;
pub mod playbook;
pub mod openings;
pub mod interviews;
pub mod agreements;
pub mod reviews;
pub mod ledger;
pub mod privacy;
pub mod home;
pub mod door;
pub mod insights;
pub mod letters;
pub mod mailbox;
pub mod delivery;
pub mod chores;
pub mod server;
pub mod doctor;
pub mod demo;
pub mod cli;

/// Documents are many small pieces: with the system's allocator a fifth of their time went into asking for them.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;
