-- An organisation's own words for its ads: what it lets stand, and what it would rather read otherwise.
CREATE TABLE wording_entry (
    id TEXT NOT NULL PRIMARY KEY,
    language TEXT NOT NULL,
    allowed BOOLEAN NOT NULL,
    words TEXT NOT NULL,
    suggestion TEXT NOT NULL,
    reason TEXT NOT NULL,
    place INTEGER NOT NULL,
    UNIQUE (language, allowed, place)
);
