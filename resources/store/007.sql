-- Step 7: several machines can work on the same filings through a center, and what of that this
-- machine has to remember. Without a center all of it stays empty but for the ids of lines of history.

-- Name of the counter that looks after it, empty: nobody does.
ALTER TABLE filings ADD COLUMN responsible TEXT NOT NULL DEFAULT '';
-- Something gave way to another counter's entry, and nobody has looked yet.
ALTER TABLE filings ADD COLUMN has_given_way INTEGER NOT NULL DEFAULT 0;
-- Of the version that this machine and the center agreed on last, 0: none.
ALTER TABLE filings ADD COLUMN center_version INTEGER NOT NULL DEFAULT 0;
-- Of the last change that came from the center, only grows.
ALTER TABLE filings ADD COLUMN arrival INTEGER;
CREATE INDEX filings_by_arrival ON filings (arrival) WHERE arrival IS NOT NULL;

-- SQLite changes no CHECK of a table: as in step 2. The id of an older line is NULL until a center
-- needs it, then it is made of what the line says, so that two copies of a file get the same one.
CREATE TABLE events_of_step_7 (
    event INTEGER PRIMARY KEY, -- in the order of happening, or of arrival
    filing INTEGER NOT NULL REFERENCES filings (filing) ON DELETE CASCADE,
    at INTEGER, -- instant
    kind TEXT NOT NULL CHECK (kind IN ('created', 'imported', 'received', 'reception-withdrawn',
        'resent', 'resend-withdrawn', 'wrong-input', 'wrong-input-withdrawn', 'verified',
        'verified-withdrawn', 'expired', 'failed', 'failure-withdrawn', 'site-answer', 'reminded',
        'reminder-withdrawn', 'note', 'new-round', 'new-round-withdrawn', 'handed-over',
        'gave-way')),
    round INTEGER NOT NULL,
    roles TEXT NOT NULL, -- words of the roles concerned, a blank between them, empty: the filing
    tail TEXT NOT NULL, -- last four digits of their number, may be empty
    text TEXT NOT NULL, -- the note from now on, what the site said, the counter, what gave way
    id BLOB, -- UUID, 16 bytes
    counter TEXT NOT NULL DEFAULT '', -- name of the counter that did it, '': without a center
    is_at_center INTEGER NOT NULL DEFAULT 0
);
INSERT INTO events_of_step_7 (event, filing, at, kind, round, roles, tail, text)
    SELECT event, filing, at, kind, round, roles, tail, text FROM events;
DROP TABLE events;
ALTER TABLE events_of_step_7 RENAME TO events;
CREATE INDEX events_of_filing ON events (filing);
UPDATE upkeep SET has_traces = 1 WHERE EXISTS (SELECT 1 FROM events);

-- The center that this folder has joined: one row, or none.
CREATE TABLE center (
    address TEXT NOT NULL, -- as libpq takes it, never with a password
    center BLOB NOT NULL, -- UUID of the center, 16 bytes
    machine BLOB NOT NULL, -- UUID of this machine at the center, 16 bytes
    counter TEXT NOT NULL, -- name
    revision INTEGER NOT NULL, -- up to here everything of the center is in this file
    arrivals INTEGER NOT NULL, -- number of the last change that came from it
    confirmed_at INTEGER, -- instant: everything was at the center then
    keeps_full_numbers INTEGER NOT NULL, -- what the center allows
    keep_finished_days INTEGER NOT NULL -- likewise
);

-- What the center has not confirmed, in the order in which it was done here.
CREATE TABLE outbox (
    place INTEGER PRIMARY KEY AUTOINCREMENT,
    change BLOB NOT NULL UNIQUE, -- UUID, 16 bytes: what was repeated counts once
    filing BLOB NOT NULL, -- UUID, 16 bytes
    base TEXT -- the filing before this change, NULL: the center need not know it
);
CREATE INDEX outbox_of_filing ON outbox (filing);
-- What a filing was goes with it, in backups too.
CREATE TRIGGER outbox_goes_with_filing AFTER DELETE ON filings
    BEGIN DELETE FROM outbox WHERE filing = old.id; END;
