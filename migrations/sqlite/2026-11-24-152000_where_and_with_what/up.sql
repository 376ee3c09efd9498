-- The state or province of an opening, where the law on pay may depend on it; what comes with the pay; and when
-- the opening was changed last, so that readers of feeds need not read twice.
ALTER TABLE opening ADD COLUMN region TEXT NOT NULL DEFAULT '';
ALTER TABLE opening ADD COLUMN benefits TEXT NOT NULL DEFAULT '';
ALTER TABLE opening ADD COLUMN changed_at BIGINT NOT NULL DEFAULT 0;
