-- Step 2: the history knows what the administration's site said, and what of it was withdrawn.
--
-- SQLite changes no CHECK of a table, so the events move into a new one. The old rows may still
-- stand in unused parts of the file until they are overwritten.

CREATE TABLE events_of_step_2 (
    event INTEGER PRIMARY KEY, -- in the order of happening
    filing INTEGER NOT NULL REFERENCES filings (filing) ON DELETE CASCADE,
    at INTEGER, -- instant
    kind TEXT NOT NULL CHECK (kind IN ('created', 'imported', 'received', 'reception-withdrawn',
        'resent', 'resend-withdrawn', 'wrong-input', 'wrong-input-withdrawn', 'verified',
        'verified-withdrawn', 'expired', 'failed', 'failure-withdrawn', 'site-answer', 'reminded',
        'note', 'new-round', 'new-round-withdrawn')),
    round INTEGER NOT NULL,
    roles TEXT NOT NULL, -- words of the roles concerned, a blank between them, empty: the filing
    tail TEXT NOT NULL, -- last four digits of their number, may be empty
    text TEXT NOT NULL -- of a note, or what the site said
);
INSERT INTO events_of_step_2 (event, filing, at, kind, round, roles, tail, text)
    SELECT event, filing, at, kind, round, roles, tail, text FROM events;
DROP TABLE events;
ALTER TABLE events_of_step_2 RENAME TO events;
CREATE INDEX events_of_filing ON events (filing);
UPDATE upkeep SET has_traces = 1 WHERE EXISTS (SELECT 1 FROM events);
