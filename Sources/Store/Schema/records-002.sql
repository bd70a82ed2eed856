-- The team to which a referral was sent and that has not answered: it stands in that team's inbox too.
ALTER TABLE referral ADD COLUMN offered_to TEXT REFERENCES team (id);
CREATE INDEX referral_offered ON referral (offered_to, due_at) WHERE offered_to IS NOT NULL;
