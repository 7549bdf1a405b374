-- SPDX-License-Identifier: MIT
-- Step 1: kept filings, their persons, mobile numbers and history.
--
-- Instants are milliseconds since 1970 in UTC, days are ISO text, yes is 1 and no is 0, words are
-- those of app/store/storedwords.cpp. NULL is unknown. There is no column for an SMS code or a
-- document number, and none may come. Statements end where a line ends with the sign for it, which
-- therefore stands nowhere else. Comments inside a statement stay in the file's own schema.

-- "BSMS", so that a file of another program is told from ours.
PRAGMA application_id = 1112755539;

CREATE TABLE filings (
    filing INTEGER PRIMARY KEY AUTOINCREMENT, -- row, only grows: what another program added is above
    id BLOB NOT NULL UNIQUE, -- UUID, 16 bytes, the identity everywhere outside this file
    applicant TEXT NOT NULL, -- the name of the person or organisation, may be empty
    order_number TEXT NOT NULL, -- of the filing at the provider, may be empty
    province TEXT NOT NULL, -- GB/T 2260 code
    submitted TEXT, -- day in Beijing
    type TEXT CHECK (type IN
        ('first', 'new-site', 'access', 'change', 'cancel-access', 'cancel')), -- NULL: a draft
    part TEXT NOT NULL CHECK (part IN ('none', 'subject', 'site', 'both')), -- changed or cancelled
    rules TEXT NOT NULL CHECK (rules IN ('auto', 'pilot', 'national')), -- asked for by hand
    is_received_anyway INTEGER NOT NULL, -- an SMS came although the rules name nobody
    is_number_changing INTEGER NOT NULL, -- the filing changes the mobile number itself
    round INTEGER NOT NULL, -- one more with every submission
    created_at INTEGER, -- instant
    finished_at INTEGER, -- instant, derived on every save: nothing is left to do since then
    due_at INTEGER, -- instant, derived on every save: earliest open deadline, a hint for loading
    removed_at INTEGER -- instant of a removal that can still be undone
);
-- Unfinished ones by deadline, finished ones by end: the orders of loading, and what to purge.
CREATE INDEX filings_by_urgency ON filings (removed_at, finished_at, due_at);

-- Distinct mobile numbers of a filing.
CREATE TABLE numbers (
    filing INTEGER NOT NULL REFERENCES filings (filing) ON DELETE CASCADE,
    place INTEGER NOT NULL, -- 0, 1, … as in the record
    phone TEXT, -- eleven digits, NULL unless the setting keeps full numbers
    mask TEXT NOT NULL, -- 138****8000, for people only
    document TEXT NOT NULL CHECK (document IN ('id-card', 'passport', 'hk-macau-permit',
        'hmt-residence', 'taiwan-permit', 'foreigner-card', 'officer', 'other')), -- its kind alone
    notice_at INTEGER, -- instant: the provider's notice of the submission
    received_at INTEGER, -- instant that the phone shows beside the SMS
    is_first_sms_lost INTEGER NOT NULL, -- received_at is that of a resent one
    verified_at INTEGER, -- instant
    has_failed INTEGER NOT NULL, -- the site said so finally
    resent_at INTEGER, -- instant of the last resend of this round
    resends INTEGER NOT NULL, -- in this round
    wrong_inputs INTEGER NOT NULL, -- in this round
    PRIMARY KEY (filing, place)
) WITHOUT ROWID;
-- Empty unless full numbers are kept: whether there are any is told without reading the rows.
CREATE INDEX numbers_in_full ON numbers (filing) WHERE phone IS NOT NULL;

-- Responsible persons of a filing.
CREATE TABLE persons (
    filing INTEGER NOT NULL REFERENCES filings (filing) ON DELETE CASCADE,
    place INTEGER NOT NULL, -- 0, 1, … as in the record
    role TEXT NOT NULL CHECK (role IN ('subject', 'site')),
    is_optional INTEGER NOT NULL,
    is_added_by_hand INTEGER NOT NULL,
    carrier TEXT CHECK (carrier IN
        ('telecom', 'unicom', 'mobile', 'broadnet', 'virtual')), -- by hand, NULL: by prefix
    number INTEGER, -- place of the number, which persons can share, NULL while it is not known
    PRIMARY KEY (filing, place),
    FOREIGN KEY (filing, number) REFERENCES numbers (filing, place)
) WITHOUT ROWID;

-- History of a filing. Rows are added and, with their filing, deleted, never changed.
CREATE TABLE events (
    event INTEGER PRIMARY KEY, -- in the order of happening
    filing INTEGER NOT NULL REFERENCES filings (filing) ON DELETE CASCADE,
    at INTEGER, -- instant
    kind TEXT NOT NULL CHECK (kind IN ('created', 'imported', 'received', 'reception-withdrawn',
        'resent', 'resend-withdrawn', 'wrong-input', 'verified', 'verified-withdrawn', 'expired',
        'failed', 'reminded', 'note', 'new-round', 'new-round-withdrawn')),
    round INTEGER NOT NULL,
    roles TEXT NOT NULL, -- words of the roles concerned, a blank between them, empty: the filing
    tail TEXT NOT NULL, -- last four digits of their number, may be empty
    text TEXT NOT NULL -- of a note
);
CREATE INDEX events_of_filing ON events (filing);

-- Purged filings that a backup may still hold. Emptied when the backups are clean.
CREATE TABLE purged (
    id BLOB PRIMARY KEY -- UUID, 16 bytes
) WITHOUT ROWID;

-- What the program knows of this file: one row.
CREATE TABLE upkeep (
    has_traces INTEGER NOT NULL, -- deleted data may still stand in unused parts of the file
    backed_up_at INTEGER -- instant of the last backup: inside a backup, its own
);
INSERT INTO upkeep (has_traces, backed_up_at) VALUES (0, NULL);
