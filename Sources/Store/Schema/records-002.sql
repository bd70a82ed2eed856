-- The team to which a referral was sent and that has not answered: it stands in that team's inbox too.
ALTER TABLE referral ADD COLUMN offered_to TEXT REFERENCES team (id);
-- What the inbox sorts, counts and picks by, so that a list of hundreds is counted without reading their rows.
DROP INDEX referral_inbox;
CREATE INDEX referral_inbox ON referral (team, open, due_at, id, stage, assignee, in_danger);
CREATE INDEX referral_offered ON referral (offered_to, due_at) WHERE offered_to IS NOT NULL;
