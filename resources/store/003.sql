-- Step 3: what the file knows of time and of its backups, so that a clock that is set wrong takes
-- nothing away.

-- Instant up to which time is known to have come.
ALTER TABLE upkeep ADD COLUMN known_at INTEGER;
-- Of the last backup: they are told apart by it, whatever the clock said. Inside a backup, its own.
ALTER TABLE upkeep ADD COLUMN backup_number INTEGER NOT NULL DEFAULT 0;
-- Of the backup that took the place of a damaged file.
ALTER TABLE upkeep ADD COLUMN restored_number INTEGER;
UPDATE upkeep SET known_at = coalesce(backed_up_at, (SELECT max(at) FROM events));
