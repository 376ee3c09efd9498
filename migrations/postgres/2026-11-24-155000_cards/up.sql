-- Questions of an opening's own, asked of every candidate. One that is asked no more stays, for what was asked.
CREATE TABLE own_question (
    id TEXT NOT NULL PRIMARY KEY,
    opening_id TEXT NOT NULL REFERENCES opening (id),
    number INTEGER NOT NULL,
    text TEXT NOT NULL,
    listen_for TEXT NOT NULL,
    added_at BIGINT NOT NULL,
    added_by TEXT NOT NULL REFERENCES member (id),
    retired_at BIGINT,
    UNIQUE (opening_id, number)
);

-- The exercise that an opening's interviews use: one from the list, by its key, or one of its own, whole.
CREATE TABLE opening_exercise (
    opening_id TEXT NOT NULL PRIMARY KEY REFERENCES opening (id),
    exercise TEXT NOT NULL,
    chosen_at BIGINT NOT NULL,
    chosen_by TEXT NOT NULL REFERENCES member (id)
);

-- What an opening's interviews ask, whole, in every language; a change makes the next version.
CREATE TABLE script_version (
    id TEXT NOT NULL PRIMARY KEY,
    opening_id TEXT NOT NULL REFERENCES opening (id),
    number INTEGER NOT NULL,
    content TEXT NOT NULL,
    content_hash TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    made_by TEXT NOT NULL REFERENCES member (id),
    UNIQUE (opening_id, number)
);

-- What somebody thinks of later, in the debrief: the submitted cards stay as they are.
CREATE TABLE addendum (
    id TEXT NOT NULL PRIMARY KEY,
    interview_id TEXT NOT NULL REFERENCES interview (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    text TEXT NOT NULL,
    added_at BIGINT NOT NULL
);
CREATE INDEX addendum_interview ON addendum (interview_id, added_at);

-- What was decided in a debrief, with the reason; the newest stands.
CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY,
    interview_id TEXT NOT NULL REFERENCES interview (id),
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    themes TEXT NOT NULL,
    decided_at BIGINT NOT NULL,
    decided_by TEXT NOT NULL REFERENCES member (id)
);
CREATE INDEX decision_interview ON decision (interview_id, decided_at);

-- That the coach has seen the themes to work on, from when on they may stand in the draft. The decision may be
-- erased with the candidate; the agreement stays.
CREATE TABLE themes_taken (
    agreement_id TEXT NOT NULL PRIMARY KEY REFERENCES agreement (id),
    decision_id TEXT NOT NULL,
    taken_at BIGINT NOT NULL,
    taken_by TEXT NOT NULL REFERENCES member (id)
);
