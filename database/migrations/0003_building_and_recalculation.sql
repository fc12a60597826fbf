-- Up Migration

-- Rises with every change of what the program file holds, so that a copy of the content knows when it is old.
ALTER TABLE program ADD COLUMN content_revision integer NOT NULL DEFAULT 1;

-- What a job was given or has made, where that is no text: an uploaded workbook, an export. Removed some days
-- after the job has ended.
CREATE TABLE job_file (
  job_id uuid NOT NULL CONSTRAINT job_file__job_fk REFERENCES job ON DELETE CASCADE,
  role text NOT NULL CONSTRAINT job_file__role_known CHECK (role IN ('input', 'output')),
  name text NOT NULL,
  media_type text NOT NULL,
  content bytea NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT job_file__pk PRIMARY KEY (job_id, role)
);
CREATE INDEX job_file__created ON job_file (created_at);

-- What a job is about, so that its pages find the work that is under way.
ALTER TABLE job ADD COLUMN subject_id uuid;
CREATE INDEX job__subject ON job (subject_id, created_at DESC) WHERE subject_id IS NOT NULL;

-- Submissions whose results could not be brought up to date, and why; gone once they could.
CREATE TABLE recalculation_failure (
  submission_id uuid CONSTRAINT recalculation_failure__pk PRIMARY KEY
    CONSTRAINT recalculation_failure__submission_fk REFERENCES submission ON DELETE CASCADE,
  structure_version integer NOT NULL,
  -- {code, params}
  reason jsonb NOT NULL,
  attempts integer NOT NULL DEFAULT 1 CONSTRAINT recalculation_failure__attempts_range CHECK (attempts >= 1),
  failed_at timestamptz NOT NULL,
  retry_at timestamptz NOT NULL
);
CREATE INDEX recalculation_failure__retry ON recalculation_failure (retry_at);

-- Finds what is out of date without reading a whole survey's submissions.
CREATE INDEX submission__scored ON submission (program_id, survey_id, scored_version) WHERE deleted_at IS NULL;
