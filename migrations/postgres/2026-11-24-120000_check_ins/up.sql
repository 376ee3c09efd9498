-- How often a review was moved since it was planned, by an agreement of both; when it was dropped, and when
-- both last agreed on its date.
ALTER TABLE review ADD COLUMN sequence INTEGER NOT NULL DEFAULT 0;
ALTER TABLE review ADD COLUMN cancelled_at BIGINT;
ALTER TABLE review ADD COLUMN moved_at BIGINT;

-- A side proposes to move a review, to drop it or to add one; the other accepts or declines.
CREATE TABLE review_change (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    review_id TEXT REFERENCES review (id),
    kind TEXT NOT NULL,
    side TEXT NOT NULL,
    from_date TEXT,
    on_date TEXT,
    reason TEXT NOT NULL,
    proposed_at BIGINT NOT NULL,
    answered_at BIGINT,
    answer TEXT,
    answer_reason TEXT NOT NULL
);
CREATE INDEX review_change_agreement ON review_change (agreement_id, proposed_at);

-- What a side says at a review: hidden from the other until both have submitted.
CREATE TABLE check_in (
    id TEXT NOT NULL PRIMARY KEY,
    review_id TEXT NOT NULL REFERENCES review (id),
    side TEXT NOT NULL,
    party_id TEXT NOT NULL REFERENCES party (id),
    answers TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    submitted_at BIGINT,
    UNIQUE (review_id, side)
);

-- For its writer's eyes alone: whoever takes that side over later has a note of their own.
CREATE TABLE check_in_note (
    review_id TEXT NOT NULL REFERENCES review (id),
    party_id TEXT NOT NULL REFERENCES party (id),
    side TEXT NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (review_id, party_id)
);

-- What the two conclude together; held once both have confirmed this very edition.
CREATE TABLE review_outcome (
    review_id TEXT NOT NULL PRIMARY KEY REFERENCES review (id),
    edition INTEGER NOT NULL,
    text TEXT NOT NULL,
    written_by TEXT NOT NULL,
    written_at BIGINT NOT NULL,
    coach_confirmed_at BIGINT,
    coachee_confirmed_at BIGINT
);
