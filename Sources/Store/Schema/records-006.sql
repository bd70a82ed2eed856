-- Who asked a team for help within some days, by which waits are counted once a day.
CREATE INDEX referral_received ON referral (team, received_at);
