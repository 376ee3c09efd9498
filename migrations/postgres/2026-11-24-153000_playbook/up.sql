-- What an organisation has made of its playbook: a wording of a day, or that an expectation was retired or
-- brought back. Rows are added and never changed; the greatest number of an expectation's rows is its revision.
CREATE TABLE playbook_entry (
    id TEXT NOT NULL PRIMARY KEY,
    number INTEGER NOT NULL UNIQUE,
    expectation TEXT NOT NULL,
    side TEXT NOT NULL,
    act TEXT NOT NULL,
    language TEXT NOT NULL,
    faces TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    saved_by TEXT NOT NULL REFERENCES member (id)
);
CREATE INDEX playbook_entry_expectation ON playbook_entry (expectation, number);
