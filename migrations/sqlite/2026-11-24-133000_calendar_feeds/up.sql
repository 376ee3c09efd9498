-- Where a person's own calendar is read: by its token, of which only the hash is kept. A new address stops the
-- one before.
CREATE TABLE calendar_feed (
    id TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT
);
CREATE UNIQUE INDEX calendar_feed_live ON calendar_feed (email) WHERE revoked_at IS NULL;
