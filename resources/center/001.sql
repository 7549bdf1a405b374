-- The center, format 1: what several counters have in common. Made by "center init" in a schema of
-- its own, by its owner; counters reach it through the functions of functions.sql alone.
--
-- Nothing is in it that is not in the file of a machine: no SMS code, no document number and none of
-- its characters, and none may come. Full mobile numbers only where the policy allows them.

CREATE SCHEMA beian;

-- One row. Its revision is what makes pulling safe: every function that changes something takes the
-- next one by an update of this row, and so holds the row until its commit. Revisions therefore become
-- visible in their order: who sees one has all before it. A sequence does not give that, since two
-- transactions can commit in the other order; the horizon of transactions would, but one that
-- is long (a backup by pg_dump, in any database of the server) would hold all readers up, and numbers
-- of transactions are others after a restore. The functions are one statement each, so that no client
-- that dies keeps the row.
CREATE TABLE beian.center (
    id uuid NOT NULL DEFAULT gen_random_uuid(), -- so that one center is not taken for another
    format integer NOT NULL,
    revision bigint NOT NULL DEFAULT 0,
    made_at timestamptz NOT NULL DEFAULT now(),
    purged_at timestamptz,
    is_the_one boolean PRIMARY KEY DEFAULT true CHECK (is_the_one)
);
INSERT INTO beian.center (format) VALUES (1);

-- What the administrator of the center decides for all counters: UPDATE beian.policy SET ...
CREATE TABLE beian.policy (
    keeps_full_numbers boolean NOT NULL DEFAULT false,
    keep_finished_days integer NOT NULL DEFAULT 30 CHECK (keep_finished_days BETWEEN 1 AND 365),
    is_the_one boolean PRIMARY KEY DEFAULT true CHECK (is_the_one)
);
INSERT INTO beian.policy DEFAULT VALUES;

CREATE TABLE beian.counters (
    machine uuid PRIMARY KEY,
    name text NOT NULL CHECK (name <> '' AND length(name) <= 60),
    login name NOT NULL,
    program text NOT NULL,
    joined_at timestamptz NOT NULL DEFAULT now()
);
CREATE UNIQUE INDEX counters_by_name ON beian.counters (lower(name));

CREATE TABLE beian.filings (
    id uuid PRIMARY KEY,
    version bigint NOT NULL, -- one more with every change
    revision bigint NOT NULL UNIQUE, -- of the last change
    body jsonb NOT NULL, -- as app/store/recordtext.cpp writes it
    due_at timestamptz, -- earliest open deadline: what is urgent is read first
    finished_at timestamptz, -- since when it is finished, by the clock of this server
    removed_at timestamptz, -- since when it is off the board, likewise
    changed_at timestamptz NOT NULL,
    changed_by text NOT NULL -- name of the counter
);
CREATE INDEX filings_by_urgency ON beian.filings (due_at) WHERE finished_at IS NULL AND removed_at IS NULL;
CREATE INDEX filings_by_age ON beian.filings (least(finished_at, removed_at))
    WHERE finished_at IS NOT NULL OR removed_at IS NOT NULL;

-- Histories. Rows are added and, with their filing, deleted, never changed.
CREATE TABLE beian.events (
    id uuid PRIMARY KEY,
    filing uuid NOT NULL REFERENCES beian.filings (id) ON DELETE CASCADE,
    version bigint NOT NULL, -- of the filing by which it came
    place bigint GENERATED ALWAYS AS IDENTITY,
    body jsonb NOT NULL
);
CREATE INDEX events_of_filing ON beian.events (filing, version);

-- What was taken in: a change that is sent again, since its answer was lost, is known by its id.
CREATE TABLE beian.changes (
    id uuid PRIMARY KEY,
    filing uuid NOT NULL,
    version bigint NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);

-- Filings that were deleted for good, for caches that have not heard of it.
CREATE TABLE beian.gone (
    id uuid PRIMARY KEY,
    revision bigint NOT NULL,
    at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX gone_by_revision ON beian.gone (revision);

-- Who is connected, and what is open there. Worth nothing after a crash.
CREATE UNLOGGED TABLE beian.presence (
    machine uuid PRIMARY KEY REFERENCES beian.counters (machine) ON DELETE CASCADE,
    filings uuid[] NOT NULL DEFAULT '{}',
    backend integer NOT NULL, -- process of the server that serves it
    until timestamptz NOT NULL -- unless it is heard of again
);
