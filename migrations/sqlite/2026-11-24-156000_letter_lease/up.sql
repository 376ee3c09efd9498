-- Until when a letter is somebody's to send. In no index: a claim, of which there is one for every letter, then
-- changes nothing but the row.
ALTER TABLE letter ADD COLUMN lease_until BIGINT;
