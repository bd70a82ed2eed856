-- The key store: its own database, never the records database.

-- One key per subject, wrapped by a master key that is in no database.
CREATE TABLE subject_key (
    subject TEXT NOT NULL PRIMARY KEY,
    master TEXT NOT NULL,
    wrapped BYTEA NOT NULL,
    made_at TEXT NOT NULL
);
CREATE INDEX subject_key_master ON subject_key (master);

-- Subjects whose key was destroyed. Every restore applies these again.
CREATE TABLE tombstone (
    subject TEXT NOT NULL PRIMARY KEY,
    forgotten_at TEXT NOT NULL
);

-- Which folder of keys this database belongs to: one row, a mark that tells nothing of the keys.
CREATE TABLE key_folder (
    mark TEXT NOT NULL PRIMARY KEY
);

-- Copies of this database that were made, and the day each must be gone.
CREATE TABLE key_backup (
    made_at TEXT NOT NULL PRIMARY KEY,
    expires_at TEXT NOT NULL
);
