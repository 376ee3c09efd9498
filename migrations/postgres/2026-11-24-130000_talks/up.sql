-- A 1:1 that took place: closed once, with all that was done by then.
CREATE TABLE talk (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    number INTEGER NOT NULL,
    coach_id TEXT NOT NULL REFERENCES party (id),
    coachee_id TEXT NOT NULL REFERENCES party (id),
    side TEXT NOT NULL,
    held_at BIGINT NOT NULL,
    UNIQUE (agreement_id, number)
);

-- What a side wants to talk about, for these two alone: it stands on every next agenda until it is done.
CREATE TABLE agenda_item (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    coach_id TEXT NOT NULL REFERENCES party (id),
    coachee_id TEXT NOT NULL REFERENCES party (id),
    side TEXT NOT NULL,
    text TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    after_talk INTEGER NOT NULL,
    done_at BIGINT,
    done_by TEXT,
    talk INTEGER,
    withdrawn_at BIGINT
);
CREATE INDEX agenda_item_agreement ON agenda_item (agreement_id, added_at);

-- That an action of a held review is done; the action itself stands in what the two concluded.
CREATE TABLE action_done (
    review_id TEXT NOT NULL REFERENCES review (id),
    number INTEGER NOT NULL,
    done_at BIGINT,
    done_by TEXT,
    talk INTEGER,
    PRIMARY KEY (review_id, number)
);

-- What one says to the other, at any time; opened by its reader, and from then on as it is.
CREATE TABLE feedback (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    from_id TEXT NOT NULL REFERENCES party (id),
    to_id TEXT NOT NULL REFERENCES party (id),
    text TEXT NOT NULL,
    promise TEXT NOT NULL,
    promised TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    read_at BIGINT,
    withdrawn_at BIGINT,
    answer TEXT NOT NULL,
    answered_at BIGINT
);
CREATE INDEX feedback_agreement ON feedback (agreement_id, given_at);
