-- Up Migration

-- Levels are ordered, so that comparisons such as approval >= 'reviewed' read as the rule does.
CREATE TYPE approval AS ENUM ('draft', 'final', 'reviewed', 'approved');

-- Settings ------------------------------------------------------------------

CREATE TABLE setting (
  key text CONSTRAINT setting__pk PRIMARY KEY,
  value jsonb NOT NULL,
  modified_at timestamptz NOT NULL DEFAULT now()
);

-- Sign-in (owned by better-auth; roles, groups and deletion are in app_user) -----

CREATE TABLE auth_user (
  id uuid CONSTRAINT auth_user__pk PRIMARY KEY,
  name text NOT NULL,
  email text NOT NULL CONSTRAINT auth_user__email_unique UNIQUE,
  email_verified boolean NOT NULL DEFAULT false,
  image text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE auth_session (
  id uuid CONSTRAINT auth_session__pk PRIMARY KEY,
  user_id uuid NOT NULL CONSTRAINT auth_session__user_fk REFERENCES auth_user ON DELETE CASCADE,
  token text NOT NULL CONSTRAINT auth_session__token_unique UNIQUE,
  expires_at timestamptz NOT NULL,
  ip_address text,
  user_agent text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX auth_session__user ON auth_session (user_id);

CREATE TABLE auth_account (
  id uuid CONSTRAINT auth_account__pk PRIMARY KEY,
  user_id uuid NOT NULL CONSTRAINT auth_account__user_fk REFERENCES auth_user ON DELETE CASCADE,
  account_id text NOT NULL,
  provider_id text NOT NULL,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT auth_account__provider_unique UNIQUE (provider_id, account_id)
);
CREATE INDEX auth_account__user ON auth_account (user_id);

CREATE TABLE auth_verification (
  id uuid CONSTRAINT auth_verification__pk PRIMARY KEY,
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX auth_verification__identifier ON auth_verification (identifier);

CREATE TABLE auth_rate_limit (
  id uuid CONSTRAINT auth_rate_limit__pk PRIMARY KEY,
  key text NOT NULL CONSTRAINT auth_rate_limit__key_unique UNIQUE,
  count integer NOT NULL,
  last_request bigint NOT NULL
);

-- Organisations, users, survey groups ------------------------------------------

CREATE TABLE organisation (
  id uuid CONSTRAINT organisation__pk PRIMARY KEY,
  name text NOT NULL CONSTRAINT organisation__name_present CHECK (btrim(name) <> ''),
  url text,
  -- Size, ownership, asset types and figures: the shape is OrganisationDetails in the organisations module.
  details jsonb NOT NULL DEFAULT '{}' CONSTRAINT organisation__details_object CHECK (jsonb_typeof(details) = 'object'),
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  deleted_at timestamptz
);
CREATE UNIQUE INDEX organisation__name_unique_live ON organisation (lower(name COLLATE "und-x-icu")) WHERE deleted_at IS NULL;

CREATE TABLE organisation_place (
  id uuid CONSTRAINT organisation_place__pk PRIMARY KEY,
  organisation_id uuid NOT NULL CONSTRAINT organisation_place__organisation_fk REFERENCES organisation ON DELETE CASCADE,
  position integer NOT NULL,
  description text NOT NULL,
  country text,
  region text,
  city text,
  postcode text,
  latitude double precision CONSTRAINT organisation_place__latitude_range CHECK (latitude BETWEEN -90 AND 90),
  longitude double precision CONSTRAINT organisation_place__longitude_range CHECK (longitude BETWEEN -180 AND 180),
  CONSTRAINT organisation_place__position_unique UNIQUE (organisation_id, position) DEFERRABLE INITIALLY DEFERRED
);

-- Named app_user because "user" is a function of SQL: an unquoted "FROM user" would silently mean current_user.
CREATE TABLE app_user (
  id uuid CONSTRAINT app_user__pk PRIMARY KEY CONSTRAINT app_user__auth_user_fk REFERENCES auth_user,
  organisation_id uuid NOT NULL CONSTRAINT app_user__organisation_fk REFERENCES organisation,
  name text NOT NULL CONSTRAINT app_user__name_present CHECK (btrim(name) <> ''),
  email text NOT NULL,
  role text NOT NULL CONSTRAINT app_user__role_known
    CHECK (role IN ('clerk', 'org_admin', 'author', 'consultant', 'authority', 'admin', 'super_admin')),
  time_zone text,
  locale text,
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  deleted_at timestamptz
);
CREATE UNIQUE INDEX app_user__email_unique ON app_user (lower(email COLLATE "und-x-icu"));
CREATE INDEX app_user__organisation ON app_user (organisation_id);

CREATE TABLE survey_group (
  id uuid CONSTRAINT survey_group__pk PRIMARY KEY,
  title text NOT NULL CONSTRAINT survey_group__title_present CHECK (btrim(title) <> ''),
  description text NOT NULL DEFAULT '',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  deleted_at timestamptz
);
CREATE UNIQUE INDEX survey_group__title_unique_live ON survey_group (lower(title COLLATE "und-x-icu")) WHERE deleted_at IS NULL;

CREATE TABLE survey_group_user (
  survey_group_id uuid NOT NULL CONSTRAINT survey_group_user__group_fk REFERENCES survey_group,
  user_id uuid NOT NULL CONSTRAINT survey_group_user__user_fk REFERENCES app_user,
  CONSTRAINT survey_group_user__pk PRIMARY KEY (user_id, survey_group_id)
);
CREATE INDEX survey_group_user__group ON survey_group_user (survey_group_id);

CREATE TABLE survey_group_organisation (
  survey_group_id uuid NOT NULL CONSTRAINT survey_group_organisation__group_fk REFERENCES survey_group,
  organisation_id uuid NOT NULL CONSTRAINT survey_group_organisation__organisation_fk REFERENCES organisation,
  CONSTRAINT survey_group_organisation__pk PRIMARY KEY (organisation_id, survey_group_id)
);
CREATE INDEX survey_group_organisation__group ON survey_group_organisation (survey_group_id);

-- Programs and their content: keys are (program_id, id), so that every version keeps the ids ----

CREATE TABLE program (
  id uuid CONSTRAINT program__pk PRIMARY KEY,
  lineage_id uuid NOT NULL,
  title text NOT NULL CONSTRAINT program__title_present CHECK (btrim(title) <> ''),
  description text NOT NULL DEFAULT '',
  language text NOT NULL DEFAULT 'en',
  -- {"de": {"title": "...", "description": "..."}}; the columns hold the program's own language, which is the fall-back.
  translations jsonb NOT NULL DEFAULT '{}',
  source text,
  asks_quality boolean NOT NULL DEFAULT false,
  hide_aggregates boolean NOT NULL DEFAULT false,
  not_relevant text NOT NULL DEFAULT 'exclude' CONSTRAINT program__not_relevant_known CHECK (not_relevant IN ('exclude', 'keep')),
  finalised_at timestamptz,
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid CONSTRAINT program__created_by_fk REFERENCES app_user,
  deleted_at timestamptz
);
CREATE UNIQUE INDEX program__title_unique_live ON program (lower(title COLLATE "und-x-icu")) WHERE deleted_at IS NULL;
CREATE INDEX program__lineage ON program (lineage_id);

CREATE TABLE survey_group_program (
  survey_group_id uuid NOT NULL CONSTRAINT survey_group_program__group_fk REFERENCES survey_group,
  program_id uuid NOT NULL CONSTRAINT survey_group_program__program_fk REFERENCES program,
  CONSTRAINT survey_group_program__pk PRIMARY KEY (program_id, survey_group_id)
);
CREATE INDEX survey_group_program__group ON survey_group_program (survey_group_id);

CREATE TABLE survey (
  program_id uuid NOT NULL CONSTRAINT survey__program_fk REFERENCES program,
  id uuid NOT NULL,
  -- The id its program file gave it, where that was no UUID.
  key text,
  title text NOT NULL CONSTRAINT survey__title_present CHECK (btrim(title) <> ''),
  description text NOT NULL DEFAULT '',
  translations jsonb NOT NULL DEFAULT '{}',
  -- {"levels": [{"title", "label", "hasMeasures", "firstIndex"?}], "measure": {"title", "label"}}
  structure jsonb NOT NULL CONSTRAINT survey__structure_object CHECK (jsonb_typeof(structure) = 'object'),
  -- Rises with every change that may change a score; submission.scored_version says which one its results stand for.
  structure_version integer NOT NULL DEFAULT 1,
  position integer NOT NULL DEFAULT 0,
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  deleted_at timestamptz,
  CONSTRAINT survey__pk PRIMARY KEY (program_id, id)
);
CREATE UNIQUE INDEX survey__title_unique_live ON survey (program_id, lower(title COLLATE "und-x-icu")) WHERE deleted_at IS NULL;
CREATE INDEX survey__id ON survey (id);

CREATE TABLE category (
  program_id uuid NOT NULL,
  id uuid NOT NULL,
  survey_id uuid NOT NULL,
  parent_id uuid,
  key text,
  title text NOT NULL CONSTRAINT category__title_present CHECK (btrim(title) <> ''),
  description text NOT NULL DEFAULT '',
  group_heading text,
  translations jsonb NOT NULL DEFAULT '{}',
  position integer NOT NULL CONSTRAINT category__position_range CHECK (position >= 0),
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  deleted_at timestamptz,
  CONSTRAINT category__pk PRIMARY KEY (program_id, id),
  CONSTRAINT category__survey_unique UNIQUE (program_id, survey_id, id),
  CONSTRAINT category__survey_fk FOREIGN KEY (program_id, survey_id) REFERENCES survey (program_id, id),
  CONSTRAINT category__parent_fk FOREIGN KEY (program_id, survey_id, parent_id) REFERENCES category (program_id, survey_id, id),
  CONSTRAINT category__not_own_parent CHECK (parent_id <> id),
  CONSTRAINT category__position_unique_live EXCLUDE USING btree (
    program_id WITH =, survey_id WITH =, (coalesce(parent_id, '00000000-0000-0000-0000-000000000000'::uuid)) WITH =, position WITH =
  ) WHERE (deleted_at IS NULL) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX category__id ON category (id);

CREATE TABLE response_type (
  program_id uuid NOT NULL CONSTRAINT response_type__program_fk REFERENCES program,
  id uuid NOT NULL,
  key text,
  name text NOT NULL CONSTRAINT response_type__name_present CHECK (btrim(name) <> ''),
  formula text,
  -- Parts with their options, each with a stable key: PartDefinition[] of the scoring package.
  parts jsonb NOT NULL DEFAULT '[]' CONSTRAINT response_type__parts_array CHECK (jsonb_typeof(parts) = 'array'),
  translations jsonb NOT NULL DEFAULT '{}',
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT response_type__pk PRIMARY KEY (program_id, id)
);
CREATE UNIQUE INDEX response_type__name_unique ON response_type (program_id, lower(name COLLATE "und-x-icu"));
CREATE INDEX response_type__id ON response_type (id);

CREATE TABLE measure (
  program_id uuid NOT NULL CONSTRAINT measure__program_fk REFERENCES program,
  id uuid NOT NULL,
  key text,
  response_type_id uuid NOT NULL,
  title text NOT NULL CONSTRAINT measure__title_present CHECK (btrim(title) <> ''),
  description text NOT NULL DEFAULT '',
  translations jsonb NOT NULL DEFAULT '{}',
  weight double precision NOT NULL
    CONSTRAINT measure__weight_range CHECK (weight >= 0 AND weight < 'Infinity'::double precision),
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT measure__pk PRIMARY KEY (program_id, id),
  CONSTRAINT measure__response_type_fk FOREIGN KEY (program_id, response_type_id) REFERENCES response_type (program_id, id)
);
CREATE INDEX measure__id ON measure (id);
CREATE INDEX measure__response_type ON measure (program_id, response_type_id);

CREATE TABLE sub_measure (
  program_id uuid NOT NULL,
  id uuid NOT NULL,
  measure_id uuid NOT NULL,
  key text,
  -- From 1: the k-th sub-measure answers the parts of group k.
  position integer NOT NULL CONSTRAINT sub_measure__position_range CHECK (position >= 1),
  title text NOT NULL CONSTRAINT sub_measure__title_present CHECK (btrim(title) <> ''),
  description text NOT NULL DEFAULT '',
  translations jsonb NOT NULL DEFAULT '{}',
  weight double precision NOT NULL
    CONSTRAINT sub_measure__weight_range CHECK (weight >= 0 AND weight < 'Infinity'::double precision),
  CONSTRAINT sub_measure__pk PRIMARY KEY (program_id, id),
  CONSTRAINT sub_measure__measure_fk FOREIGN KEY (program_id, measure_id) REFERENCES measure (program_id, id),
  CONSTRAINT sub_measure__position_unique UNIQUE (program_id, measure_id, position) DEFERRABLE INITIALLY DEFERRED
);

-- Where a measure stands in a survey; the primary key allows it once a survey.
CREATE TABLE placement (
  program_id uuid NOT NULL,
  survey_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  category_id uuid NOT NULL,
  position integer NOT NULL CONSTRAINT placement__position_range CHECK (position >= 0),
  CONSTRAINT placement__pk PRIMARY KEY (program_id, survey_id, measure_id),
  CONSTRAINT placement__measure_fk FOREIGN KEY (program_id, measure_id) REFERENCES measure (program_id, id),
  CONSTRAINT placement__category_fk FOREIGN KEY (program_id, survey_id, category_id) REFERENCES category (program_id, survey_id, id),
  CONSTRAINT placement__position_unique UNIQUE (program_id, category_id, position) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX placement__measure ON placement (program_id, measure_id);

CREATE TABLE binding (
  program_id uuid NOT NULL,
  survey_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  name text NOT NULL,
  source_measure_id uuid NOT NULL,
  source_field text NOT NULL,
  CONSTRAINT binding__pk PRIMARY KEY (program_id, survey_id, measure_id, name),
  CONSTRAINT binding__placement_fk FOREIGN KEY (program_id, survey_id, measure_id)
    REFERENCES placement (program_id, survey_id, measure_id) ON DELETE CASCADE,
  CONSTRAINT binding__source_fk FOREIGN KEY (program_id, source_measure_id) REFERENCES measure (program_id, id)
);
CREATE INDEX binding__source ON binding (program_id, source_measure_id);

CREATE TABLE survey_access (
  program_id uuid NOT NULL,
  survey_id uuid NOT NULL,
  organisation_id uuid NOT NULL CONSTRAINT survey_access__organisation_fk REFERENCES organisation,
  granted_at timestamptz NOT NULL DEFAULT now(),
  granted_by uuid CONSTRAINT survey_access__granted_by_fk REFERENCES app_user,
  revoked_at timestamptz,
  CONSTRAINT survey_access__pk PRIMARY KEY (program_id, survey_id, organisation_id),
  CONSTRAINT survey_access__survey_fk FOREIGN KEY (program_id, survey_id) REFERENCES survey (program_id, id)
);
CREATE INDEX survey_access__organisation ON survey_access (organisation_id);

-- Submissions: what people answered -----------------------------------------------

CREATE TABLE submission (
  id uuid CONSTRAINT submission__pk PRIMARY KEY,
  program_id uuid NOT NULL,
  survey_id uuid NOT NULL,
  organisation_id uuid NOT NULL CONSTRAINT submission__organisation_fk REFERENCES organisation,
  title text NOT NULL CONSTRAINT submission__title_present CHECK (btrim(title) <> ''),
  applies_on date NOT NULL,
  approval approval NOT NULL DEFAULT 'draft',
  -- Why the submission is where it is, when a structural change moved it: {code, params}.
  approval_reason jsonb,
  -- The organisation's details as they were when the submission became reviewed.
  organisation_details jsonb,
  -- Rises with every change of the submission's own fields; an edit states the one it saw.
  revision integer NOT NULL DEFAULT 1,
  -- Rises with every change of any answer, rating or level below it. A save replaces exactly the state it has
  -- scored: it writes only if this is still the number it read, which makes it the submission's lock.
  content_revision bigint NOT NULL DEFAULT 1,
  -- The survey.structure_version that the results stand for.
  scored_version integer NOT NULL DEFAULT 0,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid CONSTRAINT submission__created_by_fk REFERENCES app_user,
  modified_at timestamptz NOT NULL DEFAULT now(),
  deleted_at timestamptz,
  CONSTRAINT submission__approval_unique UNIQUE (id, approval),
  CONSTRAINT submission__survey_fk FOREIGN KEY (program_id, survey_id) REFERENCES survey (program_id, id)
);
CREATE INDEX submission__survey ON submission (program_id, survey_id, organisation_id, applies_on);
CREATE INDEX submission__organisation ON submission (organisation_id);

CREATE TABLE response (
  submission_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  -- Carries the submission's level, so that the database itself keeps responses at or above it.
  submission_approval approval NOT NULL DEFAULT 'draft',
  approval approval NOT NULL DEFAULT 'draft',
  -- {"partKey": {"option": "optionKey"} | {"value": 12.5}}
  parts jsonb NOT NULL DEFAULT '{}' CONSTRAINT response__parts_object CHECK (jsonb_typeof(parts) = 'object'),
  comment text NOT NULL DEFAULT '',
  -- {"subMeasureId": {"comment": "..."}}
  sub_measures jsonb NOT NULL DEFAULT '{}' CONSTRAINT response__sub_measures_object CHECK (jsonb_typeof(sub_measures) = 'object'),
  not_relevant boolean NOT NULL DEFAULT false,
  quality smallint CONSTRAINT response__quality_range CHECK (quality BETWEEN 1 AND 5),
  -- Rises with every human write; a save states the one it saw.
  revision integer NOT NULL DEFAULT 1,
  -- A step of history; see response_version.
  version integer NOT NULL DEFAULT 1,
  version_began_at timestamptz NOT NULL,
  modified_at timestamptz NOT NULL,
  modified_by uuid NOT NULL CONSTRAINT response__modified_by_fk REFERENCES app_user,
  CONSTRAINT response__pk PRIMARY KEY (submission_id, measure_id),
  CONSTRAINT response__submission_level_fk FOREIGN KEY (submission_id, submission_approval)
    REFERENCES submission (id, approval) ON UPDATE CASCADE,
  CONSTRAINT response__level_not_below_submission CHECK (approval >= submission_approval)
);
CREATE INDEX response__measure ON response (measure_id);

-- Earlier steps of a response; the newest is the response itself.
CREATE TABLE response_version (
  submission_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  version integer NOT NULL,
  approval approval NOT NULL,
  parts jsonb NOT NULL,
  comment text NOT NULL,
  sub_measures jsonb NOT NULL,
  not_relevant boolean NOT NULL,
  quality smallint,
  began_at timestamptz NOT NULL,
  modified_at timestamptz NOT NULL,
  modified_by uuid NOT NULL CONSTRAINT response_version__modified_by_fk REFERENCES app_user,
  CONSTRAINT response_version__pk PRIMARY KEY (submission_id, measure_id, version),
  CONSTRAINT response_version__response_fk FOREIGN KEY (submission_id, measure_id) REFERENCES response
);

-- Importance and target that people gave to a category.
CREATE TABLE category_rating (
  submission_id uuid NOT NULL CONSTRAINT category_rating__submission_fk REFERENCES submission,
  category_id uuid NOT NULL,
  importance smallint CONSTRAINT category_rating__importance_range CHECK (importance BETWEEN 1 AND 5),
  target smallint CONSTRAINT category_rating__target_range CHECK (target BETWEEN 1 AND 5),
  revision integer NOT NULL DEFAULT 1,
  modified_at timestamptz NOT NULL,
  modified_by uuid NOT NULL CONSTRAINT category_rating__modified_by_fk REFERENCES app_user,
  CONSTRAINT category_rating__pk PRIMARY KEY (submission_id, category_id)
);

-- Derived numbers: no history, can be rebuilt from the answers at any time ----------

CREATE TABLE response_result (
  submission_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  raw double precision NOT NULL,
  score double precision NOT NULL,
  -- {code, params}
  error jsonb,
  CONSTRAINT response_result__pk PRIMARY KEY (submission_id, measure_id),
  CONSTRAINT response_result__response_fk FOREIGN KEY (submission_id, measure_id) REFERENCES response ON DELETE CASCADE
) WITH (fillfactor = 80);

CREATE TABLE category_result (
  submission_id uuid NOT NULL CONSTRAINT category_result__submission_fk REFERENCES submission,
  category_id uuid NOT NULL,
  score double precision NOT NULL,
  weight double precision NOT NULL,
  denominator double precision NOT NULL,
  percent double precision,
  measures integer NOT NULL,
  questions integer NOT NULL,
  answered integer NOT NULL,
  draft integer NOT NULL,
  final integer NOT NULL,
  reviewed integer NOT NULL,
  approved integer NOT NULL,
  not_relevant integer NOT NULL,
  importance smallint,
  target smallint,
  errors integer NOT NULL,
  CONSTRAINT category_result__pk PRIMARY KEY (submission_id, category_id)
) WITH (fillfactor = 80);
CREATE INDEX category_result__category ON category_result (category_id, submission_id);

-- The same for the whole survey.
CREATE TABLE submission_result (
  submission_id uuid CONSTRAINT submission_result__pk PRIMARY KEY
    CONSTRAINT submission_result__submission_fk REFERENCES submission,
  score double precision NOT NULL,
  weight double precision NOT NULL,
  denominator double precision NOT NULL,
  percent double precision,
  measures integer NOT NULL,
  questions integer NOT NULL,
  answered integer NOT NULL,
  draft integer NOT NULL,
  final integer NOT NULL,
  reviewed integer NOT NULL,
  approved integer NOT NULL,
  not_relevant integer NOT NULL,
  importance smallint,
  target smallint,
  errors integer NOT NULL
) WITH (fillfactor = 80);

-- Activity and audit: written in the transaction of every change -------------------

CREATE TABLE activity (
  id uuid CONSTRAINT activity__pk PRIMARY KEY,
  occurred_at timestamptz NOT NULL,
  actor_id uuid NOT NULL CONSTRAINT activity__actor_fk REFERENCES app_user,
  verbs text[] NOT NULL CONSTRAINT activity__verbs_known
    CHECK (verbs <@ ARRAY['create', 'update', 'state', 'delete', 'undelete', 'relation', 'reorder', 'report', 'broadcast']),
  entity_kind text NOT NULL,
  -- A category or measure of a program is told apart by its program (or submission) in the ancestry.
  entity_id uuid NOT NULL,
  -- What an entity that has no id of its own (a response) belongs to.
  scope_id uuid,
  -- The entity's title at that time.
  message text NOT NULL DEFAULT ''
);
CREATE INDEX activity__actor_entity ON activity (actor_id, entity_id, occurred_at DESC);
CREATE INDEX activity__occurred ON activity (occurred_at DESC, id);

-- What the thing lies in, the thing itself included (depth 0), upwards.
CREATE TABLE activity_ancestor (
  activity_id uuid NOT NULL CONSTRAINT activity_ancestor__activity_fk REFERENCES activity ON DELETE CASCADE,
  depth smallint NOT NULL,
  entity_kind text NOT NULL,
  entity_id uuid NOT NULL,
  CONSTRAINT activity_ancestor__pk PRIMARY KEY (activity_id, depth)
);
CREATE INDEX activity_ancestor__entity ON activity_ancestor (entity_id, activity_id);

CREATE TABLE audit (
  id uuid CONSTRAINT audit__pk PRIMARY KEY,
  occurred_at timestamptz NOT NULL,
  -- The true user; null for the system and for a failed sign-in of nobody.
  actor_id uuid,
  acting_as_id uuid,
  action text NOT NULL,
  entity_kind text NOT NULL,
  entity_id uuid,
  scope_id uuid,
  before jsonb,
  after jsonb,
  request_id text,
  address text
);
CREATE INDEX audit__occurred ON audit (occurred_at DESC, id);
CREATE INDEX audit__entity ON audit (entity_id, occurred_at DESC);

CREATE FUNCTION audit__refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit is append-only' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'audit__append_only';
END
$$;
CREATE TRIGGER audit__append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit
  FOR EACH STATEMENT EXECUTE FUNCTION audit__refuse_change();

-- Long work: what a person started and can find again --------------------------------

CREATE TABLE job (
  id uuid CONSTRAINT job__pk PRIMARY KEY,
  kind text NOT NULL,
  state text NOT NULL DEFAULT 'queued'
    CONSTRAINT job__state_known CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
  title text NOT NULL DEFAULT '',
  -- What the handler needs beside its payload, such as an uploaded file's text; emptied when it ends.
  input text,
  payload jsonb NOT NULL DEFAULT '{}',
  done integer NOT NULL DEFAULT 0,
  total integer,
  result jsonb,
  -- Why it failed: {code, params, faults?}
  problem jsonb,
  cancel_requested boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid NOT NULL CONSTRAINT job__created_by_fk REFERENCES app_user,
  started_at timestamptz,
  finished_at timestamptz
);
CREATE INDEX job__created_by ON job (created_by, created_at DESC);
