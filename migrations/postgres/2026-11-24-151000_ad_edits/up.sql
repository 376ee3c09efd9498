-- A snippet changed by hand: each save is a version of its own, so that no text is lost. A version without a text
-- goes back to what the product writes. The source is what the product wrote at that time.
CREATE TABLE ad_edit (
    id TEXT NOT NULL PRIMARY KEY,
    opening_id TEXT NOT NULL REFERENCES opening (id),
    channel TEXT NOT NULL,
    language TEXT NOT NULL,
    tone TEXT NOT NULL,
    length TEXT NOT NULL,
    version INTEGER NOT NULL,
    text TEXT,
    source TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    saved_by TEXT NOT NULL REFERENCES member (id),
    UNIQUE (opening_id, channel, language, tone, length, version)
);
