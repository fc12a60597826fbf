-- Up Migration

-- A file in the store, under "attachments/" and its id. The row is there before the file and goes after it, so that
-- what is to be erased is known from here. Several attachments may name it, since one submission starts from another.
CREATE TABLE stored_file (
  id uuid CONSTRAINT stored_file__pk PRIMARY KEY,
  created_at timestamptz NOT NULL,
  -- Null until the transaction that attaches it.
  bytes bigint CONSTRAINT stored_file__bytes_range CHECK (bytes >= 0),
  sha256 text CONSTRAINT stored_file__sha256_hex CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  CONSTRAINT stored_file__whole_or_not CHECK (num_nonnulls(bytes, sha256) IN (0, 2))
);

-- Evidence for a response, or for one of its sub-measures: a file or the address of something elsewhere. It may be there
-- before the response is.
CREATE TABLE attachment (
  id uuid CONSTRAINT attachment__pk PRIMARY KEY,
  submission_id uuid NOT NULL CONSTRAINT attachment__submission_fk REFERENCES submission,
  measure_id uuid NOT NULL,
  sub_measure_id uuid,
  name text NOT NULL CONSTRAINT attachment__name_length CHECK (length(btrim(name)) BETWEEN 1 AND 255),
  url text CONSTRAINT attachment__url_web CHECK (url ~* '^https?://' AND length(url) <= 2000),
  stored_file_id uuid CONSTRAINT attachment__stored_file_fk REFERENCES stored_file,
  added_at timestamptz NOT NULL,
  added_by uuid NOT NULL CONSTRAINT attachment__added_by_fk REFERENCES app_user,
  removed_at timestamptz,
  removed_by uuid CONSTRAINT attachment__removed_by_fk REFERENCES app_user,
  CONSTRAINT attachment__file_or_url CHECK (num_nonnulls(url, stored_file_id) = 1),
  CONSTRAINT attachment__removed_by_somebody CHECK ((removed_at IS NULL) = (removed_by IS NULL))
);
CREATE INDEX attachment__response ON attachment (submission_id, measure_id);
CREATE INDEX attachment__stored_file ON attachment (stored_file_id);
CREATE INDEX attachment__removed ON attachment (removed_at) WHERE removed_at IS NOT NULL;
