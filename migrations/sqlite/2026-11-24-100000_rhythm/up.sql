-- Letters that can wait leave between these hours of the recipient's day.
ALTER TABLE organisation ADD COLUMN send_from INTEGER NOT NULL DEFAULT 8;
ALTER TABLE organisation ADD COLUMN send_to INTEGER NOT NULL DEFAULT 18;

-- Days on which the organisation does not work, ISO 8601; what was sent before keeps its dates.
CREATE TABLE holiday (
    day TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL
);
