-- What someone told a team about another person. It is nobody's record: no column leads to a person.
CREATE TABLE concern (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (id),
    team TEXT NOT NULL REFERENCES team (id),
    open BIGINT NOT NULL CHECK (open IN (0, 1)),
    holder TEXT REFERENCES staff (id),
    in_danger BIGINT NOT NULL CHECK (in_danger IN (0, 1)),
    sent_at TEXT NOT NULL,
    due_at TEXT,
    settled_at TEXT
);
-- What a team has still to act on, due first.
CREATE INDEX concern_open ON concern (team, open, due_at, id);
-- What it settled last.
CREATE INDEX concern_settled ON concern (team, open, settled_at DESC, id);
