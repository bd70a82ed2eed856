-- One SQL text for both engines (docs/data.md): BIGINT, TEXT times in UTC, BYTEA, C collation.

-- Every version of every record, once, for ever. Never updated, never deleted.
CREATE TABLE record_version (
    id TEXT NOT NULL,
    version BIGINT NOT NULL CHECK (version >= 1),
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    schema_number BIGINT NOT NULL,
    body BYTEA NOT NULL,
    promoted TEXT NOT NULL,
    typed_at TEXT NOT NULL,
    true_at TEXT NOT NULL,
    author TEXT NOT NULL,
    verb TEXT NOT NULL,
    position BIGINT NOT NULL,
    digest BYTEA NOT NULL,
    PRIMARY KEY (id, version)
);
CREATE UNIQUE INDEX record_version_chain ON record_version (subject, position);

-- Who looked at a person, when and why. Never updated, never deleted.
CREATE TABLE audit_entry (
    subject TEXT NOT NULL,
    position BIGINT NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    verb TEXT NOT NULL,
    digest BYTEA NOT NULL,
    PRIMARY KEY (subject, position)
);

-- The head of each subject's two chains: 'record' and 'audit'.
CREATE TABLE chain (
    subject TEXT NOT NULL,
    name TEXT NOT NULL,
    length BIGINT NOT NULL,
    head BYTEA NOT NULL,
    touched_at TEXT NOT NULL,
    logged BIGINT NOT NULL,
    PRIMARY KEY (subject, name)
);
CREATE INDEX chain_unlogged ON chain (subject, name) WHERE logged < length;

-- The store-wide log of heads. Its size and root are signed into a file outside the database.
CREATE TABLE head_log (
    seq BIGINT NOT NULL PRIMARY KEY,
    subject TEXT NOT NULL,
    name TEXT NOT NULL,
    length BIGINT NOT NULL,
    head BYTEA NOT NULL,
    root BYTEA NOT NULL
);
CREATE INDEX head_log_chain ON head_log (subject, name, length);

-- Keyed marks by which a person can be found without their words being readable here.
CREATE TABLE token (
    organisation TEXT NOT NULL,
    kind TEXT NOT NULL,
    token BYTEA NOT NULL,
    team TEXT NOT NULL,
    subject TEXT NOT NULL,
    PRIMARY KEY (organisation, kind, token, team, subject)
);
CREATE INDEX token_subject ON token (subject);

-- Backfills of promoted columns and tokens that are under way or complete.
CREATE TABLE backfill (
    name TEXT NOT NULL PRIMARY KEY,
    after_id TEXT NOT NULL,
    complete BIGINT NOT NULL CHECK (complete IN (0, 1))
);

CREATE TABLE organisation (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL
);

CREATE TABLE team (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (id)
);

CREATE TABLE staff (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (id),
    sign_in_mark BYTEA NOT NULL UNIQUE,
    active BIGINT NOT NULL CHECK (active IN (0, 1))
);

CREATE TABLE credential (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    staff TEXT NOT NULL UNIQUE REFERENCES staff (id)
);

-- Who is signed in. Not a record: it is deleted when it ends.
CREATE TABLE sign_in (
    token_hash BYTEA NOT NULL PRIMARY KEY,
    staff TEXT NOT NULL REFERENCES staff (id),
    made_at TEXT NOT NULL,
    last_used_at TEXT NOT NULL,
    second_factor_at TEXT
);
CREATE INDEX sign_in_staff ON sign_in (staff);
CREATE INDEX sign_in_made ON sign_in (made_at);

CREATE TABLE person (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (id),
    provisional BIGINT NOT NULL CHECK (provisional IN (0, 1))
);

CREATE TABLE referral (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (id),
    team TEXT NOT NULL REFERENCES team (id),
    person TEXT NOT NULL REFERENCES person (id),
    stage TEXT NOT NULL,
    open BIGINT NOT NULL CHECK (open IN (0, 1)),
    received_at TEXT NOT NULL,
    due_at TEXT,
    assignee TEXT REFERENCES staff (id),
    in_danger BIGINT NOT NULL CHECK (in_danger IN (0, 1))
);
CREATE INDEX referral_inbox ON referral (team, open, due_at);
CREATE INDEX referral_person ON referral (person);

CREATE TABLE receipt (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    referral TEXT NOT NULL REFERENCES referral (id),
    person TEXT NOT NULL REFERENCES person (id),
    holder TEXT NOT NULL CHECK (holder IN ('person', 'family', 'professional')),
    code_mark BYTEA NOT NULL UNIQUE,
    UNIQUE (referral, holder)
);

CREATE TABLE sent_form (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    referral TEXT NOT NULL UNIQUE REFERENCES referral (id)
);

-- That a relative referred someone: about the relative, under the relative's own key.
CREATE TABLE family_referral (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    referral TEXT NOT NULL UNIQUE REFERENCES referral (id),
    person TEXT NOT NULL REFERENCES person (id)
);
CREATE INDEX family_referral_person ON family_referral (person);

CREATE TABLE broken_glass (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person TEXT NOT NULL REFERENCES person (id),
    staff TEXT NOT NULL REFERENCES staff (id),
    broken_at TEXT NOT NULL,
    until TEXT NOT NULL
);
CREATE INDEX broken_glass_person ON broken_glass (person, until);
CREATE INDEX broken_glass_time ON broken_glass (broken_at);

CREATE TABLE consent (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    person TEXT NOT NULL REFERENCES person (id)
);
CREATE INDEX consent_person ON consent (person);

-- Two records of one human being, said to be so by a member of staff; undone by a later version.
CREATE TABLE same_person (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (id),
    one TEXT NOT NULL REFERENCES person (id),
    other TEXT NOT NULL REFERENCES person (id),
    undone BIGINT NOT NULL CHECK (undone IN (0, 1)),
    CHECK (one < other),
    UNIQUE (one, other)
);
CREATE INDEX same_person_other ON same_person (other);

-- The public directory. An entry that its source no longer lists is not present, and is kept.
CREATE TABLE service (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    key_mark BYTEA NOT NULL UNIQUE,
    present BIGINT NOT NULL CHECK (present IN (0, 1))
);

CREATE TABLE place (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    key_mark BYTEA NOT NULL UNIQUE,
    present BIGINT NOT NULL CHECK (present IN (0, 1))
);
