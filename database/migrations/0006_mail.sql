-- Up Migration

-- Mails that are to be sent, are being sent, or were. A row is written with what causes it, and sent by a job.
CREATE TABLE mail (
  id uuid CONSTRAINT mail__pk PRIMARY KEY,
  -- What it is about, so that it is written once however often its cause comes; null where each is its own.
  key text CONSTRAINT mail__key_unique UNIQUE,
  template text NOT NULL,
  to_name text NOT NULL,
  to_address text NOT NULL,
  user_id uuid CONSTRAINT mail__user_fk REFERENCES app_user ON DELETE SET NULL,
  -- What stands in the template's places.
  params jsonb NOT NULL DEFAULT '{}',
  -- Where the recipient stops such mails by one click.
  unsubscribe_url text,
  -- sending: the server was ready for its content, and no answer is noted yet. Found so by another process, it is in
  -- doubt: it may have been sent, and is never sent again by itself.
  state text NOT NULL DEFAULT 'waiting' CONSTRAINT mail__state_known
    CHECK (state IN ('waiting', 'sending', 'sent', 'bad_address', 'failed', 'in_doubt')),
  -- What the server answered, or why it was not sent.
  reason text,
  attempts integer NOT NULL DEFAULT 0 CONSTRAINT mail__attempts_range CHECK (attempts >= 0),
  -- The same at every try, so that a mail that did arrive twice can be told.
  message_id text,
  created_at timestamptz NOT NULL,
  due_at timestamptz NOT NULL,
  -- Not tried any more after this.
  give_up_at timestamptz NOT NULL,
  sending_at timestamptz,
  ended_at timestamptz
);
CREATE INDEX mail__due ON mail (due_at, id) WHERE state = 'waiting';
CREATE INDEX mail__sending ON mail (sending_at) WHERE state = 'sending';
CREATE INDEX mail__created ON mail (created_at DESC, id);
CREATE INDEX mail__state ON mail (state, created_at DESC);
CREATE INDEX mail__user ON mail (user_id) WHERE user_id IS NOT NULL;

-- Addresses that a mail server has refused for good, and how often; gone once a mail was taken for one.
CREATE TABLE mail_address_fault (
  address text CONSTRAINT mail_address_fault__pk PRIMARY KEY,
  count integer NOT NULL DEFAULT 1 CONSTRAINT mail_address_fault__count_range CHECK (count >= 1),
  reason text NOT NULL,
  failed_at timestamptz NOT NULL
);

-- One row: who sends now, when the next mail may leave, and until when the server is left alone.
CREATE TABLE mail_sender (
  is_only boolean DEFAULT true CONSTRAINT mail_sender__pk PRIMARY KEY CONSTRAINT mail_sender__only_row CHECK (is_only),
  lease_by uuid,
  lease_until timestamptz,
  next_at timestamptz NOT NULL DEFAULT '-infinity',
  paused_until timestamptz,
  failures integer NOT NULL DEFAULT 0 CONSTRAINT mail_sender__failures_range CHECK (failures >= 0),
  reason text
);
INSERT INTO mail_sender DEFAULT VALUES;

-- When the operators were last told of a kind of trouble.
CREATE TABLE operator_notice (
  kind text CONSTRAINT operator_notice__pk PRIMARY KEY,
  told_at timestamptz NOT NULL
);
