-- What an organisation has set about how long it keeps what is personal: rows are added and never changed, and the
-- newest stands. Without a number of years agreements, or what was said at reviews, are kept.
CREATE TABLE retention_choice (
    id TEXT NOT NULL PRIMARY KEY,
    candidate_months INTEGER NOT NULL,
    agreement_years INTEGER,
    check_in_years INTEGER,
    contact TEXT NOT NULL,
    set_at BIGINT NOT NULL,
    set_by TEXT NOT NULL REFERENCES member (id)
);

-- Why a candidate's data is kept longer: they have consented, or somebody extended it with a reason. The newest of
-- either kind stands.
CREATE TABLE candidate_kept (
    id TEXT NOT NULL PRIMARY KEY,
    candidate_id TEXT NOT NULL REFERENCES candidate (id),
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    reason TEXT NOT NULL,
    kept_at BIGINT NOT NULL,
    kept_by TEXT NOT NULL REFERENCES member (id)
);
CREATE INDEX candidate_kept_candidate ON candidate_kept (candidate_id);
CREATE INDEX candidate_created ON candidate (created_at);

-- That something was erased, by its id alone, and since when nothing of it is left in files either.
CREATE TABLE erasure (
    id TEXT NOT NULL PRIMARY KEY,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    erased_at BIGINT NOT NULL,
    erased_by TEXT,
    swept_at BIGINT
);
CREATE INDEX erasure_open ON erasure (erased_at) WHERE swept_at IS NULL;

-- Since when an opening is where it is, if it was moved: with the place the time changes for which candidates are kept.
ALTER TABLE opening ADD COLUMN place_changed_at BIGINT;
-- When the interview records of whom an agreement was made with were erased.
ALTER TABLE agreement ADD COLUMN candidate_erased_at BIGINT;
-- When was erased what both said at a review; that it took place stays.
ALTER TABLE review ADD COLUMN said_erased_at BIGINT;
