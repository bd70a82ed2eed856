-- Short texts that readers send for other readers. Nobody sees one before its state is 'shown'.
CREATE TABLE contribution (
    id TEXT NOT NULL PRIMARY KEY,
    version BIGINT NOT NULL,
    organisation TEXT NOT NULL REFERENCES organisation (id),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'shown', 'declined', 'taken-down')),
    in_danger BIGINT NOT NULL CHECK (in_danger IN (0, 1)),
    sent_at TEXT NOT NULL,
    decided_at TEXT
);
-- What staff read: those that may be about someone in danger on top, then the one that waits longest.
CREATE INDEX contribution_waiting ON contribution (organisation, state, in_danger DESC, sent_at, id);
-- What readers see, and what was decided last.
CREATE INDEX contribution_decided ON contribution (state, decided_at DESC, id, organisation);
