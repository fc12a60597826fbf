-- Up Migration

-- The processes that work on jobs. Each holds the advisory lock of its number for as long as it lives, and the
-- database lets go of that when its connection ends: a row without the lock is of a process that is gone.
CREATE TABLE worker (
  id uuid CONSTRAINT worker__pk PRIMARY KEY,
  lock_number integer NOT NULL CONSTRAINT worker__lock_number_unique UNIQUE,
  host text NOT NULL,
  process_id integer NOT NULL,
  version text NOT NULL,
  kinds text[] NOT NULL,
  -- Under which names it holds jobs of the queue.
  holders text[] NOT NULL DEFAULT '{}',
  started_at timestamptz NOT NULL DEFAULT now()
);
