-- How an interview stands in calendars: what its round is called, where it takes place, how often that has
-- changed, since when the candidate is told, and who reads what is answered to its letters.
CREATE TABLE interview_round (
    interview_id TEXT NOT NULL PRIMARY KEY REFERENCES interview (id),
    title TEXT NOT NULL,
    place TEXT NOT NULL,
    sequence INTEGER NOT NULL,
    told_at BIGINT,
    kept_by TEXT NOT NULL REFERENCES member (id),
    called_off_at BIGINT
);

-- What an interviewer noted at a place of the script: for their own eyes until the debrief.
CREATE TABLE interview_note (
    id TEXT NOT NULL PRIMARY KEY,
    interview_id TEXT NOT NULL REFERENCES interview (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    edition INTEGER NOT NULL,
    edited_at BIGINT NOT NULL,
    tab TEXT NOT NULL,
    UNIQUE (interview_id, member_id, place)
);

-- What was written at the same place in another tab: kept beside the note, to be looked at and taken back.
CREATE TABLE interview_note_kept (
    id TEXT NOT NULL PRIMARY KEY,
    interview_id TEXT NOT NULL REFERENCES interview (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    place TEXT NOT NULL,
    text TEXT NOT NULL,
    edited_at BIGINT NOT NULL
);
CREATE INDEX interview_note_kept_writer ON interview_note_kept (interview_id, member_id);
