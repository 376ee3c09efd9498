CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    vision TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    language TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE member (
    id TEXT NOT NULL PRIMARY KEY,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    roles TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    deactivated_at BIGINT,
    UNIQUE (email)
);

CREATE TABLE sign_in (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES member (id),
    token_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    used_at BIGINT,
    UNIQUE (token_hash)
);

CREATE TABLE session (
    token_hash TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES member (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    ended_at BIGINT
);

CREATE TABLE api_token (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES member (id),
    name TEXT NOT NULL,
    token_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT,
    UNIQUE (token_hash)
);

CREATE TABLE answered_request (
    id TEXT NOT NULL PRIMARY KEY,
    member_id TEXT NOT NULL REFERENCES member (id),
    request_hash TEXT NOT NULL,
    status INTEGER NOT NULL,
    body TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE TABLE opening (
    id TEXT NOT NULL PRIMARY KEY,
    slug TEXT NOT NULL,
    title TEXT NOT NULL,
    team TEXT NOT NULL,
    summary TEXT NOT NULL,
    vision TEXT NOT NULL,
    city TEXT NOT NULL,
    country TEXT NOT NULL,
    remote BOOLEAN NOT NULL,
    employment_type TEXT NOT NULL,
    pay_min TEXT,
    pay_max TEXT,
    pay_currency TEXT NOT NULL,
    pay_period TEXT NOT NULL,
    language TEXT NOT NULL,
    closes_on TEXT,
    apply_url TEXT NOT NULL,
    coach_name TEXT NOT NULL,
    coach_email TEXT NOT NULL,
    coach_title TEXT NOT NULL,
    coach_language TEXT NOT NULL,
    coach_time_zone TEXT NOT NULL,
    expectations TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL REFERENCES member (id),
    UNIQUE (slug)
);

CREATE TABLE publication (
    id TEXT NOT NULL PRIMARY KEY,
    opening_id TEXT NOT NULL REFERENCES opening (id),
    language TEXT NOT NULL,
    ad TEXT NOT NULL,
    ad_hash TEXT NOT NULL,
    published_at BIGINT NOT NULL,
    published_by TEXT NOT NULL REFERENCES member (id),
    withdrawn_at BIGINT
);

CREATE TABLE candidate (
    id TEXT NOT NULL PRIMARY KEY,
    opening_id TEXT NOT NULL REFERENCES opening (id),
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL REFERENCES member (id)
);

CREATE TABLE interview (
    id TEXT NOT NULL PRIMARY KEY,
    candidate_id TEXT NOT NULL REFERENCES candidate (id),
    language TEXT NOT NULL,
    minutes INTEGER NOT NULL,
    scheduled_at BIGINT,
    script TEXT NOT NULL,
    script_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL REFERENCES member (id),
    debrief_at BIGINT
);

CREATE TABLE interviewer (
    id TEXT NOT NULL PRIMARY KEY,
    interview_id TEXT NOT NULL REFERENCES interview (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    UNIQUE (interview_id, member_id)
);

CREATE TABLE scorecard (
    id TEXT NOT NULL PRIMARY KEY,
    interview_id TEXT NOT NULL REFERENCES interview (id),
    member_id TEXT NOT NULL REFERENCES member (id),
    card TEXT NOT NULL,
    saved_at BIGINT NOT NULL,
    submitted_at BIGINT,
    UNIQUE (interview_id, member_id)
);

CREATE TABLE agreement (
    id TEXT NOT NULL PRIMARY KEY,
    opening_id TEXT REFERENCES opening (id),
    candidate_id TEXT REFERENCES candidate (id),
    draft TEXT NOT NULL,
    edition INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    created_by TEXT NOT NULL REFERENCES member (id)
);

CREATE TABLE party (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    side TEXT NOT NULL,
    name TEXT NOT NULL,
    email TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    time_zone TEXT NOT NULL,
    UNIQUE (agreement_id, side)
);

CREATE TABLE agreed_text (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    hash TEXT NOT NULL,
    sent_at BIGINT NOT NULL,
    sent_by TEXT NOT NULL REFERENCES member (id),
    UNIQUE (agreement_id, version)
);

CREATE TABLE door_link (
    id TEXT NOT NULL PRIMARY KEY,
    party_id TEXT NOT NULL REFERENCES party (id),
    token_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    UNIQUE (token_hash)
);

CREATE TABLE door_session (
    token_hash TEXT NOT NULL PRIMARY KEY,
    party_id TEXT NOT NULL REFERENCES party (id),
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE TABLE identity_code (
    id TEXT NOT NULL PRIMARY KEY,
    party_id TEXT NOT NULL REFERENCES party (id),
    code_hash TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    attempts INTEGER NOT NULL,
    used_at BIGINT
);

CREATE TABLE consent (
    id TEXT NOT NULL PRIMARY KEY,
    party_id TEXT NOT NULL REFERENCES party (id),
    version INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    hash TEXT NOT NULL,
    given_at BIGINT NOT NULL,
    UNIQUE (party_id, version)
);

CREATE TABLE signature (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    version INTEGER NOT NULL,
    side TEXT NOT NULL,
    name TEXT NOT NULL,
    method TEXT NOT NULL,
    drawing TEXT,
    statement TEXT NOT NULL,
    statement_hash TEXT NOT NULL,
    text_hash TEXT NOT NULL,
    identified_at BIGINT NOT NULL,
    signed_at BIGINT NOT NULL,
    UNIQUE (agreement_id, version, side)
);

CREATE TABLE sealed_document (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    version INTEGER NOT NULL,
    pdf BYTEA NOT NULL,
    sha256 TEXT NOT NULL,
    sealed_at BIGINT NOT NULL,
    UNIQUE (agreement_id, version)
);

CREATE TABLE review (
    id TEXT NOT NULL PRIMARY KEY,
    agreement_id TEXT NOT NULL REFERENCES agreement (id),
    milestone TEXT NOT NULL,
    on_date TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    UNIQUE (agreement_id, milestone)
);

CREATE TABLE trail_event (
    id TEXT NOT NULL PRIMARY KEY,
    chain TEXT NOT NULL,
    seq INTEGER NOT NULL,
    at BIGINT NOT NULL,
    kind TEXT NOT NULL,
    data TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL,
    UNIQUE (chain, seq)
);

CREATE TABLE trail_payload (
    event_id TEXT NOT NULL PRIMARY KEY,
    salt TEXT NOT NULL,
    payload TEXT NOT NULL
);

CREATE TABLE letter (
    id TEXT NOT NULL PRIMARY KEY,
    once TEXT NOT NULL,
    lane INTEGER NOT NULL,
    kind TEXT NOT NULL,
    params TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    next_at BIGINT,
    attempts INTEGER NOT NULL,
    sent_at BIGINT,
    dropped_at BIGINT,
    failed_at BIGINT,
    answer TEXT,
    UNIQUE (once)
);

CREATE INDEX session_member ON session (member_id);
CREATE INDEX publication_opening ON publication (opening_id);
CREATE INDEX candidate_opening ON candidate (opening_id);
CREATE INDEX interview_candidate ON interview (candidate_id);
CREATE INDEX agreement_opening ON agreement (opening_id);
CREATE INDEX agreement_candidate ON agreement (candidate_id);
CREATE INDEX door_link_party ON door_link (party_id);
CREATE INDEX identity_code_party ON identity_code (party_id);
CREATE INDEX review_date ON review (on_date);
CREATE INDEX sign_in_member ON sign_in (member_id);
CREATE INDEX letter_due ON letter (lane, next_at) WHERE next_at IS NOT NULL;

-- The trail is append-only.
CREATE FUNCTION trail_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the trail is append-only';
END
$$;
CREATE TRIGGER trail_no_change BEFORE UPDATE OR DELETE ON trail_event
    FOR EACH ROW EXECUTE FUNCTION trail_is_append_only();
CREATE TRIGGER trail_no_truncate BEFORE TRUNCATE ON trail_event
    FOR EACH STATEMENT EXECUTE FUNCTION trail_is_append_only();
