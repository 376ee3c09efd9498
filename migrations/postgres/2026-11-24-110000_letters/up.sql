-- What a party wishes about reminders; without a row they come.
CREATE TABLE reminder_choice (
    party_id TEXT NOT NULL PRIMARY KEY REFERENCES party (id),
    stopped_at BIGINT,
    snoozed_until BIGINT
);

-- Addresses that a mail server refused for good: no letter goes there until an administrator lifts it.
CREATE TABLE suppression (
    email TEXT NOT NULL PRIMARY KEY,
    since BIGINT NOT NULL,
    reason TEXT NOT NULL,
    letter_id TEXT
);

-- When the server took a letter in and gave no answer; where it went; the letter it goes along in.
ALTER TABLE letter ADD COLUMN uncertain_at BIGINT;
ALTER TABLE letter ADD COLUMN recipient TEXT;
ALTER TABLE letter ADD COLUMN gathered_in TEXT;

CREATE INDEX letter_failed ON letter (failed_at) WHERE failed_at IS NOT NULL;
CREATE INDEX letter_dropped ON letter (dropped_at) WHERE dropped_at IS NOT NULL;
CREATE INDEX letter_uncertain ON letter (uncertain_at) WHERE uncertain_at IS NOT NULL;
CREATE INDEX letter_recipient ON letter (recipient) WHERE recipient IS NOT NULL;
CREATE INDEX letter_gathered ON letter (gathered_in) WHERE gathered_in IS NOT NULL;
CREATE INDEX party_email ON party (email);
