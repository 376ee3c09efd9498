-- How long a door link works, and within how many days a version must be signed.
ALTER TABLE organisation ADD COLUMN link_days INTEGER NOT NULL DEFAULT 30;
ALTER TABLE organisation ADD COLUMN sign_days INTEGER NOT NULL DEFAULT 60;

-- An agreement has versions; each is negotiated, agreed and signed by itself.
CREATE TABLE agreement_version (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    replaces TEXT,
    reason TEXT NOT NULL,
    opened_at BIGINT NOT NULL,
    opened_by TEXT NOT NULL,
    sent_by TEXT NOT NULL REFERENCES member (id),
    sign_by BIGINT NOT NULL,
    UNIQUE (agreement_id, version)
);

INSERT INTO agreement_version (id, agreement_id, version, kind, replaces, reason, opened_at, opened_by, sent_by, sign_by)
SELECT id, agreement_id, version, 'first', NULL, '', sent_at, sent_by, sent_by, MAX(sent_at + 5184000000, CAST(strftime('%s', 'now') AS BIGINT) * 1000 + 2592000000)
FROM agreed_text;

-- Every text a version has had, whole with its hash; the newest is the current one.
CREATE TABLE agreement_text (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    version INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    text TEXT NOT NULL,
    hash TEXT NOT NULL,
    made_at BIGINT NOT NULL,
    UNIQUE (agreement_id, version, revision)
);

INSERT INTO agreement_text (id, agreement_id, version, revision, text, hash, made_at)
SELECT id, agreement_id, version, 1, text, hash, sent_at FROM agreed_text;

DROP TABLE agreed_text;

CREATE TABLE proposal (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    version INTEGER NOT NULL,
    side TEXT NOT NULL,
    part TEXT NOT NULL,
    item TEXT NOT NULL,
    before TEXT,
    after TEXT,
    reason TEXT NOT NULL,
    counters TEXT REFERENCES proposal (id),
    made_at BIGINT NOT NULL
);

CREATE TABLE proposal_answer (
    proposal_id TEXT NOT NULL PRIMARY KEY REFERENCES proposal (id),
    answer TEXT NOT NULL,
    side TEXT NOT NULL,
    reason TEXT NOT NULL,
    answered_at BIGINT NOT NULL
);

CREATE TABLE remark (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    version INTEGER NOT NULL,
    side TEXT NOT NULL,
    part TEXT NOT NULL,
    item TEXT NOT NULL,
    text TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

-- 'I agree to this text', on one hash; how committed that side is to each goal.
CREATE TABLE approval (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    version INTEGER NOT NULL,
    side TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    ratings TEXT NOT NULL,
    approved_at BIGINT NOT NULL,
    withdrawn_at BIGINT
);

-- A version that came to nothing: declined, withdrawn or lapsed.
CREATE TABLE closure (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    version INTEGER NOT NULL,
    kind TEXT NOT NULL,
    side TEXT,
    reason TEXT NOT NULL,
    closed_at BIGINT NOT NULL,
    UNIQUE (agreement_id, version)
);

CREATE TABLE ending (
    agreement_id TEXT NOT NULL PRIMARY KEY REFERENCES agreement (id),
    side TEXT,
    member_id TEXT REFERENCES member (id),
    reason TEXT NOT NULL,
    between_us BOOLEAN NOT NULL,
    given_at BIGINT NOT NULL,
    ends_on TEXT NOT NULL
);

-- Electronic signing refused: printed, signed by hand, the scan confirmed by the other side.
CREATE TABLE paper_signature (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    version INTEGER NOT NULL,
    side TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    chosen_at BIGINT NOT NULL,
    media_type TEXT,
    scan BLOB,
    sha256 TEXT,
    uploaded_at BIGINT,
    refused_at BIGINT,
    reason TEXT NOT NULL,
    UNIQUE (agreement_id, version, side)
);

CREATE TABLE clause_template (
    id TEXT NOT NULL PRIMARY KEY,
    language TEXT NOT NULL,
    version INTEGER NOT NULL,
    clauses TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    saved_by TEXT NOT NULL REFERENCES member (id),
    UNIQUE (language, version)
);

-- How the person was identified, as the document says it.
ALTER TABLE signature ADD COLUMN identity TEXT NOT NULL DEFAULT '';
ALTER TABLE signature ADD COLUMN identity_hash TEXT NOT NULL DEFAULT '';
ALTER TABLE sealed_document ADD COLUMN level TEXT NOT NULL DEFAULT 'B-B';

-- A side may pass to somebody else from some version on; the earlier party keeps the earlier versions.
-- SQLite changes no constraint in place: party and what refers to it are written anew.
CREATE TABLE party_new (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    side TEXT NOT NULL,
    from_version INTEGER NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    UNIQUE (agreement_id, side, from_version)
);
INSERT INTO party_new (id, agreement_id, side, from_version, name, email, title, language, time_zone)
SELECT id, agreement_id, side, 1, name, email, title, language, time_zone FROM party;

CREATE TABLE door_link_new (
    id TEXT NOT NULL PRIMARY KEY,
    party_id TEXT NOT NULL REFERENCES party_new (id),
    token_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    UNIQUE (token_hash)
);
INSERT INTO door_link_new SELECT * FROM door_link;
DROP TABLE door_link;

CREATE TABLE door_session_new (
    token_hash TEXT NOT NULL PRIMARY KEY,
    party_id TEXT NOT NULL REFERENCES party_new (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);
INSERT INTO door_session_new SELECT * FROM door_session;
DROP TABLE door_session;

CREATE TABLE identity_code_new (
    id TEXT NOT NULL PRIMARY KEY,
    party_id TEXT NOT NULL REFERENCES party_new (id),
    code_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    attempts INTEGER NOT NULL,
    used_at BIGINT
);
INSERT INTO identity_code_new SELECT * FROM identity_code;
DROP TABLE identity_code;

CREATE TABLE consent_new (
    id TEXT NOT NULL PRIMARY KEY,
    party_id TEXT NOT NULL REFERENCES party_new (id),
    version INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    hash TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    UNIQUE (party_id, version)
);
INSERT INTO consent_new SELECT * FROM consent;
DROP TABLE consent;

DROP TABLE party;
ALTER TABLE party_new RENAME TO party;
ALTER TABLE door_link_new RENAME TO door_link;
ALTER TABLE door_session_new RENAME TO door_session;
ALTER TABLE identity_code_new RENAME TO identity_code;
ALTER TABLE consent_new RENAME TO consent;
CREATE INDEX door_link_party ON door_link (party_id);
CREATE INDEX identity_code_party ON identity_code (party_id);

CREATE INDEX proposal_agreement ON proposal (agreement_id, version);
CREATE INDEX remark_agreement ON remark (agreement_id, version);
CREATE INDEX approval_agreement ON approval (agreement_id, version);
CREATE INDEX signature_time ON signature (signed_at);
CREATE INDEX version_due ON agreement_version (sign_by);

-- A question of a party to the organisation; only the two of them read it.
CREATE TABLE question (
    id TEXT NOT NULL PRIMARY KEY,
    party_id TEXT NOT NULL REFERENCES party (id),
    words TEXT NOT NULL,
    asked_at BIGINT NOT NULL
);
CREATE INDEX question_party ON question (party_id);

-- Whom a letter is for, so that one that did not arrive is found.
ALTER TABLE letter ADD COLUMN party_id TEXT;
CREATE INDEX letter_party ON letter (party_id) WHERE party_id IS NOT NULL;

-- Which version set a review's date.
ALTER TABLE review ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
