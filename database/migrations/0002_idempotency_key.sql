-- Up Migration

-- What a caller made under a key of its own: asking again with the key gives the same thing instead of a second one.
CREATE TABLE idempotency_key (
  user_id uuid NOT NULL CONSTRAINT idempotency_key__user_fk REFERENCES app_user,
  action text NOT NULL,
  key text NOT NULL CONSTRAINT idempotency_key__key_length CHECK (length(key) BETWEEN 1 AND 200),
  -- SHA-256 of what was asked for: the same key for something else is a mistake.
  request_digest text NOT NULL,
  entity_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT idempotency_key__pk PRIMARY KEY (user_id, action, key)
);
