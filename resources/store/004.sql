-- Step 4: a filing can migrate to another subject, and says what kind of service is filed.
--
-- SQLite changes no CHECK of a column, so the types move into a new one. NULL is a draft.

ALTER TABLE filings ADD COLUMN kind TEXT CHECK (kind IN ('first', 'new-site', 'access', 'change',
    'cancel-access', 'cancel', 'migrate'));
UPDATE filings SET kind = type;
ALTER TABLE filings DROP COLUMN type;
ALTER TABLE filings RENAME COLUMN kind TO type;
ALTER TABLE filings ADD COLUMN service TEXT NOT NULL DEFAULT 'website'
    CHECK (service IN ('website', 'app', 'mini-program'));
