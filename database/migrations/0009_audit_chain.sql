-- Up Migration

-- The audit is sealed in blocks, so that a change of it that no program made is found:
-- docs/decisions/0028-the-audit-is-sealed-in-blocks.md. None of these tables has a foreign key: an archive of a
-- database that was tampered with must still be restored, so that it can be looked at.

-- The entries that are in no block yet, noted by the transaction that writes them.
CREATE TABLE audit_unsealed (
  audit_id uuid CONSTRAINT audit_unsealed__pk PRIMARY KEY,
  queued_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- A statement notes all its entries at once, and shares no lock with other writers.
CREATE FUNCTION audit__note_unsealed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO public.audit_unsealed (audit_id) SELECT id FROM added;
  RETURN NULL;
END
$$;
CREATE TRIGGER audit__note_unsealed AFTER INSERT ON audit REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION audit__note_unsealed();
-- Making the trigger has closed the table to writers: none is missed.
INSERT INTO audit_unsealed (audit_id) SELECT id FROM audit;

CREATE TABLE audit_block (
  number bigint CONSTRAINT audit_block__pk PRIMARY KEY CONSTRAINT audit_block__number_range CHECK (number >= 1),
  -- How the entries were written down for it: apps/server/src/modules/audit/entry-digest.ts.
  format smallint NOT NULL,
  key_id text NOT NULL,
  sealed_at timestamptz NOT NULL,
  entry_count integer NOT NULL CONSTRAINT audit_block__entry_count_range CHECK (entry_count >= 1),
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL
);

CREATE TABLE audit_block_entry (
  block_number bigint NOT NULL,
  -- From 1, by the entries' ids.
  position integer NOT NULL CONSTRAINT audit_block_entry__position_range CHECK (position >= 1),
  audit_id uuid NOT NULL CONSTRAINT audit_block_entry__audit_unique UNIQUE,
  hash bytea NOT NULL,
  CONSTRAINT audit_block_entry__pk PRIMARY KEY (block_number, position)
);

-- One row: the newest block, and how many entries there are in all. It tells when blocks were cut off at the end.
CREATE TABLE audit_head (
  is_only boolean DEFAULT true CONSTRAINT audit_head__pk PRIMARY KEY CONSTRAINT audit_head__only_row CHECK (is_only),
  block_number bigint NOT NULL,
  entry_count bigint NOT NULL,
  block_hash bytea NOT NULL,
  key_id text NOT NULL,
  hash bytea NOT NULL
);

CREATE TRIGGER audit_block__append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_block
  FOR EACH STATEMENT EXECUTE FUNCTION audit__refuse_change();
CREATE TRIGGER audit_block_entry__append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_block_entry
  FOR EACH STATEMENT EXECUTE FUNCTION audit__refuse_change();
CREATE TRIGGER audit_head__stays BEFORE DELETE OR TRUNCATE ON audit_head
  FOR EACH STATEMENT EXECUTE FUNCTION audit__refuse_change();

CREATE FUNCTION audit_head__only_grow() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.block_number > OLD.block_number AND NEW.entry_count > OLD.entry_count THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the audit only grows' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'audit__append_only';
END
$$;
CREATE TRIGGER audit_head__only_grows BEFORE UPDATE ON audit_head FOR EACH ROW EXECUTE FUNCTION audit_head__only_grow();

-- Searching it: by whom somebody acted as, and by what was done, also by the beginning of an action such as program.
CREATE INDEX audit__acting_as ON audit (acting_as_id, occurred_at DESC) WHERE acting_as_id IS NOT NULL;
CREATE INDEX audit__action ON audit (action text_pattern_ops, occurred_at DESC);
