-- Step 5: what came of each submission is counted, also when the filing itself is long gone.
--
-- No name, number, order or text of anybody is in it, and none may come. Rows stay for years and
-- are small: days of Beijing are counted from 1970-01-01. Words are those of
-- app/store/storedwords.cpp.

CREATE TABLE outcomes (
    filing BLOB NOT NULL, -- UUID, 16 random bytes: so that nothing is counted twice
    round INTEGER NOT NULL, -- one more with every submission
    province TEXT NOT NULL, -- GB/T 2260 code
    type TEXT NOT NULL, -- word
    begun INTEGER NOT NULL, -- day
    state TEXT NOT NULL CHECK (state IN ('open', 'in-time', 'late', 'returned')), -- when saved
    ended INTEGER, -- day, NULL while it is open
    cause TEXT CHECK (cause IN ('time-over', 'other-person-missing', 'wrong-inputs',
        'refused')), -- of a return: of an open one, if its time runs out, NULL: it was verified
    due_at INTEGER, -- instant at which an open one is returned, NULL: no SMS has come
    duration INTEGER, -- seconds from the first SMS to the last verification
    removed_at INTEGER, -- instant at which the filing was taken off the board
    PRIMARY KEY (filing, round)
) WITHOUT ROWID;
-- Filings that an earlier version kept are counted when the file is opened.
ALTER TABLE upkeep ADD COLUMN is_past_uncounted INTEGER NOT NULL DEFAULT 0;
UPDATE upkeep SET is_past_uncounted = EXISTS (SELECT 1 FROM filings);
