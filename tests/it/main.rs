//! One test binary: support first, then a file a story.

#[macro_use]
mod support;

mod access;
mod after;
mod bad_input;
mod bounces;
mod cards;
mod check_ins;
mod commands;
mod doctor;
mod document;
mod doors;
mod evidence;
mod faults;
mod feed;
mod first_run;
mod forecast;
mod full_disk;
mod heads;
mod hostile;
mod house;
mod insights;
mod ledger;
mod moves;
mod negotiation;
mod out;
mod paper;
mod playbook;
mod post;
mod privacy;
mod reminders;
mod rhythm;
mod room;
mod secrets;
mod signing;
mod snapshots;
mod stamps;
mod studio;
mod talks;
mod thread;
mod upgrade;
mod upkeep;
mod wording;
