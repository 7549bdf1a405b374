-- Step 6: a filing has a note, and a reminder that was noted by mistake can be taken back.

ALTER TABLE filings ADD COLUMN note TEXT NOT NULL DEFAULT '';
-- So far notes stood in the history alone: the last one is what holds.
UPDATE filings SET note = coalesce((SELECT text FROM events
    WHERE events.filing = filings.filing AND kind = 'note' ORDER BY event DESC LIMIT 1), '');

-- SQLite changes no CHECK of a table: as in step 2.
CREATE TABLE events_of_step_6 (
    event INTEGER PRIMARY KEY, -- in the order of happening
    filing INTEGER NOT NULL REFERENCES filings (filing) ON DELETE CASCADE,
    at INTEGER, -- instant
    kind TEXT NOT NULL CHECK (kind IN ('created', 'imported', 'received', 'reception-withdrawn',
        'resent', 'resend-withdrawn', 'wrong-input', 'wrong-input-withdrawn', 'verified',
        'verified-withdrawn', 'expired', 'failed', 'failure-withdrawn', 'site-answer', 'reminded',
        'reminder-withdrawn', 'note', 'new-round', 'new-round-withdrawn')),
    round INTEGER NOT NULL,
    roles TEXT NOT NULL, -- words of the roles concerned, a blank between them, empty: the filing
    tail TEXT NOT NULL, -- last four digits of their number, may be empty
    text TEXT NOT NULL -- the note from now on, or what the site said
);
INSERT INTO events_of_step_6 (event, filing, at, kind, round, roles, tail, text)
    SELECT event, filing, at, kind, round, roles, tail, text FROM events;
DROP TABLE events;
ALTER TABLE events_of_step_6 RENAME TO events;
CREATE INDEX events_of_filing ON events (filing);
UPDATE upkeep SET has_traces = 1 WHERE EXISTS (SELECT 1 FROM events);
