-- The functions of the center and its rights. Run by every "center init"; changes no data.

-- The counter is one of this center, and so is who logged in.
CREATE OR REPLACE FUNCTION beian.counter_of(p_machine uuid) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
    v_name text;
BEGIN
    SELECT name INTO v_name FROM beian.counters
        WHERE machine = p_machine AND login = session_user;
    IF v_name IS NULL THEN
        RAISE EXCEPTION 'this machine is no counter of the center' USING ERRCODE = 'BN001';
    END IF;
    RETURN v_name;
END
$function$;

-- A machine joins, or has another name from now on.
CREATE OR REPLACE FUNCTION beian.enter(p_machine uuid, p_name text, p_program text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
    PERFORM 1 FROM beian.center FOR UPDATE;
    IF EXISTS (SELECT 1 FROM beian.counters c JOIN beian.presence p USING (machine)
               WHERE lower(c.name) = lower(p_name) AND c.machine <> p_machine
                   AND p.until > clock_timestamp()
                   AND EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.pid = p.backend)) THEN
        RAISE EXCEPTION 'a counter of this name is connected' USING ERRCODE = 'BN002';
    END IF;
    -- A machine that was set up anew takes its name back.
    DELETE FROM beian.counters WHERE lower(name) = lower(p_name) AND machine <> p_machine;
    INSERT INTO beian.counters (machine, name, login, program)
        VALUES (p_machine, p_name, session_user, p_program)
        ON CONFLICT (machine) DO UPDATE SET name = excluded.name, login = excluded.login,
            program = excluded.program;
    PERFORM pg_notify('beian', 'counters');
END
$function$;

CREATE OR REPLACE FUNCTION beian.leave(p_machine uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
    DELETE FROM beian.counters WHERE machine = p_machine AND login = session_user;
    PERFORM pg_notify('beian', 'counters');
END
$function$;

-- "I am here, and these are open": the one question of a machine on which nothing happens. Tells the
-- revision, the policy, the counters and what is open at others. NULL for the filings: a command that
-- passes, of whose machine nothing is said.
CREATE OR REPLACE FUNCTION beian.poll(p_machine uuid, p_filings uuid[]) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
    v_name text := beian.counter_of(p_machine);
    v_before uuid[];
    v_here uuid[];
    v_answer jsonb;
BEGIN
    -- A copy of the center has no presence, and takes nothing in.
    IF pg_is_in_recovery() THEN
        RAISE EXCEPTION 'this server can only be read' USING ERRCODE = '25006';
    END IF;
    IF p_filings IS NOT NULL THEN
        SELECT filings INTO v_before FROM beian.presence
            WHERE machine = p_machine AND until > clock_timestamp();
        INSERT INTO beian.presence (machine, filings, backend, until)
            VALUES (p_machine, p_filings, pg_backend_pid(), clock_timestamp() + interval '75 s')
            ON CONFLICT (machine) DO UPDATE SET filings = excluded.filings,
                backend = excluded.backend, until = excluded.until;
        IF v_before IS DISTINCT FROM p_filings THEN
            PERFORM pg_notify('beian', 'presence');
        END IF;
    END IF;
    SELECT array_agg(machine) INTO v_here FROM beian.presence p WHERE p.until > clock_timestamp()
        AND EXISTS (SELECT 1 FROM pg_stat_activity a WHERE a.pid = p.backend);
    SELECT jsonb_build_object(
        'revision', c.revision, 'center', c.id, 'format', c.format,
        'keeps_full_numbers', p.keeps_full_numbers, 'keep_finished_days', p.keep_finished_days,
        'is_purge_due', c.purged_at IS NULL OR c.purged_at < clock_timestamp() - interval '1 h'
            OR c.purged_at > clock_timestamp(),
        'counters', (SELECT jsonb_agg(jsonb_build_object('name', name,
            'is_connected', machine = ANY (coalesce(v_here, '{}')), 'is_this_one', machine = p_machine)
            ORDER BY name) FROM beian.counters),
        'at_work', (SELECT coalesce(jsonb_agg(jsonb_build_object('filing', f, 'counter', o.name)), '[]')
            FROM beian.presence s JOIN beian.counters o USING (machine), unnest(s.filings) f
            WHERE s.machine <> p_machine AND s.machine = ANY (v_here)))
        INTO v_answer FROM beian.center c, beian.policy p;
    RETURN v_answer;
END
$function$;

-- The numbers of a filing as they are kept: without full ones where the policy says so, and otherwise
-- with those that another machine knew and this one does not keep.
CREATE OR REPLACE FUNCTION beian.numbers_kept(p_new jsonb, p_old jsonb, p_full boolean) RETURNS jsonb
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, pg_temp AS $function$
    SELECT coalesce(jsonb_agg(CASE
        WHEN NOT p_full THEN n - 'phone'
        WHEN n ? 'phone' OR o -> 'phone' IS NULL THEN n
        ELSE n || jsonb_build_object('phone', o -> 'phone') END ORDER BY place), '[]')
    FROM jsonb_array_elements(p_new) WITH ORDINALITY AS a (n, place)
    LEFT JOIN LATERAL (SELECT o FROM jsonb_array_elements(p_old) AS b (o)
        WHERE o -> 'id' = n -> 'id' AND o -> 'mask' = n -> 'mask') AS c ON true
$function$;

-- Takes in a filing as a counter has it, with what its history gained. `p_version` is the one that it
-- was changed from, 0: it is new here. Outcome: 'taken'; 'known', since this was taken in before;
-- 'other', since the filing has another version by now, and nothing happened.
CREATE OR REPLACE FUNCTION beian.push(p_machine uuid, p_filing uuid, p_version bigint, p_changes uuid[],
    p_body jsonb, p_due timestamptz, p_is_finished boolean, p_events jsonb,
    OUT outcome text, OUT version bigint, OUT revision bigint, OUT at timestamptz)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
#variable_conflict use_column
DECLARE
    v_name text := beian.counter_of(p_machine);
    v_old beian.filings;
    v_body jsonb;
    v_is_full boolean;
    v_revision bigint;
BEGIN
    -- Everything that changes something waits here for its turn.
    UPDATE beian.center SET revision = center.revision + 1 RETURNING center.revision INTO v_revision;
    revision := v_revision;
    at := clock_timestamp();
    SELECT * INTO v_old FROM beian.filings f WHERE f.id = p_filing;
    SELECT max(c.version) INTO version FROM beian.changes c
        WHERE c.id = p_changes[cardinality(p_changes)];
    IF version IS NOT NULL THEN
        outcome := 'known';
        RETURN;
    END IF;
    IF coalesce(v_old.version, 0) <> p_version AND NOT (v_old.version IS NULL AND p_version > 0) THEN
        outcome := 'other';
        version := v_old.version;
        RETURN;
    END IF;
    SELECT keeps_full_numbers INTO v_is_full FROM beian.policy;
    v_body := jsonb_set(p_body, '{numbers}', beian.numbers_kept(p_body -> 'numbers',
        coalesce(v_old.body -> 'numbers', '[]'), v_is_full));
    outcome := 'taken';
    version := greatest(coalesce(v_old.version, 0), p_version) + 1;
    INSERT INTO beian.filings AS f (id, version, revision, body, due_at, finished_at, removed_at,
            changed_at, changed_by)
        VALUES (p_filing, version, v_revision, v_body, p_due,
            CASE WHEN p_is_finished THEN at END,
            CASE WHEN p_body ->> 'removed_at' IS NOT NULL THEN at END, at, v_name)
        ON CONFLICT (id) DO UPDATE SET version = excluded.version, revision = excluded.revision,
            body = excluded.body, due_at = excluded.due_at,
            finished_at = CASE WHEN excluded.finished_at IS NOT NULL
                THEN coalesce(f.finished_at, excluded.finished_at) END,
            removed_at = CASE WHEN excluded.removed_at IS NOT NULL
                THEN coalesce(f.removed_at, excluded.removed_at) END,
            changed_at = excluded.changed_at, changed_by = excluded.changed_by;
    DELETE FROM beian.gone g WHERE g.id = p_filing;
    INSERT INTO beian.changes (id, filing, version)
        SELECT c, p_filing, push.version FROM unnest(p_changes) c ON CONFLICT DO NOTHING;
    INSERT INTO beian.events (id, filing, version, body)
        SELECT (e ->> 'id')::uuid, p_filing, push.version, e
        FROM jsonb_array_elements(p_events) WITH ORDINALITY AS a (e, place) ORDER BY place
        ON CONFLICT DO NOTHING;
    PERFORM pg_notify('beian', v_revision::text);
END
$function$;

-- Deletes what is finished, or off the board, for long enough: by the clock of this server, at most
-- once an hour, whichever counter asks first. How many.
CREATE OR REPLACE FUNCTION beian.purge() RETURNS bigint
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
DECLARE
    v_days integer;
    v_ids uuid[];
    v_revision bigint;
BEGIN
    UPDATE beian.center SET purged_at = clock_timestamp(), revision = revision + 1
        WHERE purged_at IS NULL OR purged_at < clock_timestamp() - interval '1 h'
            OR purged_at > clock_timestamp()
        RETURNING revision INTO v_revision;
    IF v_revision IS NULL THEN
        RETURN 0; -- another counter was first
    END IF;
    SELECT keep_finished_days INTO v_days FROM beian.policy;
    WITH dropped AS (DELETE FROM beian.filings
            WHERE finished_at < clock_timestamp() - make_interval(days => v_days)
                OR removed_at < clock_timestamp() - interval '1 d' RETURNING id)
        SELECT array_agg(id) INTO v_ids FROM dropped;
    INSERT INTO beian.gone (id, revision) SELECT i, v_revision FROM unnest(v_ids) i
        ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, at = excluded.at;
    -- A machine that was away for longer offers what it has again.
    DELETE FROM beian.changes WHERE at < clock_timestamp() - interval '400 d';
    DELETE FROM beian.gone WHERE at < clock_timestamp() - interval '400 d';
    IF v_ids IS NOT NULL THEN
        PERFORM pg_notify('beian', v_revision::text);
    END IF;
    RETURN coalesce(cardinality(v_ids), 0);
END
$function$;

-- Full numbers that were allowed so far go.
CREATE OR REPLACE FUNCTION beian.policy_changed() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $function$
BEGIN
    IF NOT NEW.keeps_full_numbers THEN
        UPDATE beian.filings SET body =
            jsonb_set(body, '{numbers}', beian.numbers_kept(body -> 'numbers', '[]', false))
            WHERE body @? '$.numbers[*].phone';
    END IF;
    PERFORM pg_notify('beian', 'policy');
    RETURN NEW;
END
$function$;
DROP TRIGGER IF EXISTS policy_changed ON beian.policy;
CREATE TRIGGER policy_changed AFTER UPDATE ON beian.policy
    FOR EACH ROW EXECUTE FUNCTION beian.policy_changed();

-- Logins of counters get this role: CREATE ROLE counter3 LOGIN IN ROLE beian_counter.
DO $block$
BEGIN
    CREATE ROLE beian_counter NOLOGIN;
EXCEPTION WHEN duplicate_object THEN
    NULL; -- of another center on this server
END
$block$;

-- Nothing is anybody's but what is said here: no counter writes into a table.
REVOKE ALL ON SCHEMA beian FROM PUBLIC;
REVOKE ALL ON ALL TABLES IN SCHEMA beian FROM PUBLIC, beian_counter;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA beian FROM PUBLIC;
GRANT USAGE ON SCHEMA beian TO beian_counter;
GRANT SELECT ON beian.center, beian.policy, beian.filings, beian.events, beian.changes, beian.gone
    TO beian_counter;
GRANT EXECUTE ON FUNCTION beian.enter(uuid, text, text), beian.leave(uuid), beian.poll(uuid, uuid[]),
    beian.push(uuid, uuid, bigint, uuid[], jsonb, timestamptz, boolean, jsonb), beian.purge()
    TO beian_counter;
