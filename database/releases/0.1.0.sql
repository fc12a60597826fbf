-- Aquamark 0.1.0, schema 0003. Written by npm run release:schema and never changed afterwards.
CREATE TABLE "public"."schema_migration" (id SERIAL PRIMARY KEY, name varchar(255) NOT NULL, run_on timestamp NOT NULL);
BEGIN;
CREATE TYPE approval AS ENUM ('draft', 'final', 'reviewed', 'approved');


CREATE TABLE setting (
  key text CONSTRAINT setting__pk PRIMARY KEY,
  value jsonb NOT NULL,
  modified_at timestamptz NOT NULL DEFAULT now()
);


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


CREATE TABLE organisation (
  id uuid CONSTRAINT organisation__pk PRIMARY KEY,
  name text NOT NULL CONSTRAINT organisation__name_present CHECK (btrim(name) <> ''),
  url text,

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


CREATE TABLE program (
  id uuid CONSTRAINT program__pk PRIMARY KEY,
  lineage_id uuid NOT NULL,
  title text NOT NULL CONSTRAINT program__title_present CHECK (btrim(title) <> ''),
  description text NOT NULL DEFAULT '',
  language text NOT NULL DEFAULT 'en',

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

  key text,
  title text NOT NULL CONSTRAINT survey__title_present CHECK (btrim(title) <> ''),
  description text NOT NULL DEFAULT '',
  translations jsonb NOT NULL DEFAULT '{}',

  structure jsonb NOT NULL CONSTRAINT survey__structure_object CHECK (jsonb_typeof(structure) = 'object'),

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


CREATE TABLE submission (
  id uuid CONSTRAINT submission__pk PRIMARY KEY,
  program_id uuid NOT NULL,
  survey_id uuid NOT NULL,
  organisation_id uuid NOT NULL CONSTRAINT submission__organisation_fk REFERENCES organisation,
  title text NOT NULL CONSTRAINT submission__title_present CHECK (btrim(title) <> ''),
  applies_on date NOT NULL,
  approval approval NOT NULL DEFAULT 'draft',

  approval_reason jsonb,

  organisation_details jsonb,

  revision integer NOT NULL DEFAULT 1,


  content_revision bigint NOT NULL DEFAULT 1,

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

  submission_approval approval NOT NULL DEFAULT 'draft',
  approval approval NOT NULL DEFAULT 'draft',

  parts jsonb NOT NULL DEFAULT '{}' CONSTRAINT response__parts_object CHECK (jsonb_typeof(parts) = 'object'),
  comment text NOT NULL DEFAULT '',

  sub_measures jsonb NOT NULL DEFAULT '{}' CONSTRAINT response__sub_measures_object CHECK (jsonb_typeof(sub_measures) = 'object'),
  not_relevant boolean NOT NULL DEFAULT false,
  quality smallint CONSTRAINT response__quality_range CHECK (quality BETWEEN 1 AND 5),

  revision integer NOT NULL DEFAULT 1,

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


CREATE TABLE response_result (
  submission_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  raw double precision NOT NULL,
  score double precision NOT NULL,

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


CREATE TABLE activity (
  id uuid CONSTRAINT activity__pk PRIMARY KEY,
  occurred_at timestamptz NOT NULL,
  actor_id uuid NOT NULL CONSTRAINT activity__actor_fk REFERENCES app_user,
  verbs text[] NOT NULL CONSTRAINT activity__verbs_known
    CHECK (verbs <@ ARRAY['create', 'update', 'state', 'delete', 'undelete', 'relation', 'reorder', 'report', 'broadcast']),
  entity_kind text NOT NULL,

  entity_id uuid NOT NULL,

  scope_id uuid,

  message text NOT NULL DEFAULT ''
);
CREATE INDEX activity__actor_entity ON activity (actor_id, entity_id, occurred_at DESC);
CREATE INDEX activity__occurred ON activity (occurred_at DESC, id);

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


CREATE TABLE job (
  id uuid CONSTRAINT job__pk PRIMARY KEY,
  kind text NOT NULL,
  state text NOT NULL DEFAULT 'queued'
    CONSTRAINT job__state_known CHECK (state IN ('queued', 'running', 'done', 'failed', 'cancelled')),
  title text NOT NULL DEFAULT '',

  input text,
  payload jsonb NOT NULL DEFAULT '{}',
  done integer NOT NULL DEFAULT 0,
  total integer,
  result jsonb,

  problem jsonb,
  cancel_requested boolean NOT NULL DEFAULT false,
  created_at timestamptz NOT NULL DEFAULT now(),
  created_by uuid NOT NULL CONSTRAINT job__created_by_fk REFERENCES app_user,
  started_at timestamptz,
  finished_at timestamptz
);
CREATE INDEX job__created_by ON job (created_by, created_at DESC);
;
INSERT INTO "public"."schema_migration" (name, run_on) VALUES ('0001_foundation', NOW());
COMMIT;
BEGIN;
CREATE TABLE idempotency_key (
  user_id uuid NOT NULL CONSTRAINT idempotency_key__user_fk REFERENCES app_user,
  action text NOT NULL,
  key text NOT NULL CONSTRAINT idempotency_key__key_length CHECK (length(key) BETWEEN 1 AND 200),

  request_digest text NOT NULL,
  entity_id uuid NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  CONSTRAINT idempotency_key__pk PRIMARY KEY (user_id, action, key)
);
;
INSERT INTO "public"."schema_migration" (name, run_on) VALUES ('0002_idempotency_key', NOW());
COMMIT;
BEGIN;
ALTER TABLE program ADD COLUMN content_revision integer NOT NULL DEFAULT 1;


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

ALTER TABLE job ADD COLUMN subject_id uuid;
CREATE INDEX job__subject ON job (subject_id, created_at DESC) WHERE subject_id IS NOT NULL;

CREATE TABLE recalculation_failure (
  submission_id uuid CONSTRAINT recalculation_failure__pk PRIMARY KEY
    CONSTRAINT recalculation_failure__submission_fk REFERENCES submission ON DELETE CASCADE,
  structure_version integer NOT NULL,

  reason jsonb NOT NULL,
  attempts integer NOT NULL DEFAULT 1 CONSTRAINT recalculation_failure__attempts_range CHECK (attempts >= 1),
  failed_at timestamptz NOT NULL,
  retry_at timestamptz NOT NULL
);
CREATE INDEX recalculation_failure__retry ON recalculation_failure (retry_at);

CREATE INDEX submission__scored ON submission (program_id, survey_id, scored_version) WHERE deleted_at IS NULL;
;
INSERT INTO "public"."schema_migration" (name, run_on) VALUES ('0003_building_and_recalculation', NOW());
COMMIT;
create schema if not exists "graphile_worker";
create table if not exists "graphile_worker".migrations(
  id int primary key,
  ts timestamptz default now() not null
);
alter table "graphile_worker".migrations add column if not exists breaking boolean not null default false;
update "graphile_worker".migrations set breaking = true where id = any(ARRAY[1, 3, 11, 13, 14, 16, 19]::int[]);
begin;
insert into "graphile_worker".migrations (id, breaking) values (1, true);
create table "graphile_worker".job_queues (
  queue_name text not null primary key,
  job_count int not null,
  locked_at timestamptz,
  locked_by text
);
alter table "graphile_worker".job_queues enable row level security;

create table "graphile_worker".jobs (
  id bigserial primary key,
  queue_name text not null,
  task_identifier text not null,
  payload json default '{}'::json not null,
  priority int default 0 not null,
  run_at timestamptz default now() not null,
  attempts int default 0 not null,
  max_attempts int default 25 not null,
  last_error text,
  created_at timestamp with time zone not null default now(),
  updated_at timestamp with time zone not null default now()
);
alter table "graphile_worker".jobs enable row level security;

create index on "graphile_worker".jobs (priority, run_at, id);

create function "graphile_worker".tg__update_timestamp() returns trigger as $$
begin
  new.updated_at = greatest(now(), old.updated_at + interval '1 millisecond');
  return new;
end;
$$ language plpgsql;
create trigger _100_timestamps before update on "graphile_worker".jobs for each row execute procedure "graphile_worker".tg__update_timestamp();

create function "graphile_worker".jobs__decrease_job_queue_count() returns trigger as $$
declare
  v_new_job_count int;
begin
  update "graphile_worker".job_queues
    set job_count = job_queues.job_count - 1
    where queue_name = old.queue_name
    returning job_count into v_new_job_count;

  if v_new_job_count <= 0 then
    delete from "graphile_worker".job_queues where queue_name = old.queue_name and job_count <= 0;
  end if;

  return old;
end;
$$ language plpgsql;
create function "graphile_worker".jobs__increase_job_queue_count() returns trigger as $$
begin
  insert into "graphile_worker".job_queues(queue_name, job_count)
    values(new.queue_name, 1)
    on conflict (queue_name)
    do update
    set job_count = job_queues.job_count + 1;

  return new;
end;
$$ language plpgsql;
create trigger _500_increase_job_queue_count after insert on "graphile_worker".jobs for each row execute procedure "graphile_worker".jobs__increase_job_queue_count();
create trigger _500_decrease_job_queue_count after delete on "graphile_worker".jobs for each row execute procedure "graphile_worker".jobs__decrease_job_queue_count();
create trigger _500_increase_job_queue_count_update after update of queue_name on "graphile_worker".jobs for each row execute procedure "graphile_worker".jobs__increase_job_queue_count();
create trigger _500_decrease_job_queue_count_update after update of queue_name on "graphile_worker".jobs for each row execute procedure "graphile_worker".jobs__decrease_job_queue_count();

create function "graphile_worker".tg_jobs__notify_new_jobs() returns trigger as $$
begin
  perform pg_notify('jobs:insert', '');
  return new;
end;
$$ language plpgsql;
create trigger _900_notify_worker after insert on "graphile_worker".jobs for each statement execute procedure "graphile_worker".tg_jobs__notify_new_jobs();

create function "graphile_worker".add_job(
  identifier text,
  payload json = '{}',
  queue_name text = null, -- was gen_random_uuid(), but later removed dependency
  run_at timestamptz = now(),
  max_attempts int = 25
) returns "graphile_worker".jobs as $$
  insert into "graphile_worker".jobs(task_identifier, payload, queue_name, run_at, max_attempts) values(identifier, payload, queue_name, run_at, max_attempts) returning *;
$$ language sql;

create function "graphile_worker".get_job(worker_id text, task_identifiers text[] = null, job_expiry interval = interval '4 hours') returns "graphile_worker".jobs as $$
declare
  v_job_id bigint;
  v_queue_name text;
  v_default_job_max_attempts text = '25';
  v_row "graphile_worker".jobs;
begin
  if worker_id is null or length(worker_id) < 10 then
    raise exception 'invalid worker id';
  end if;

  select job_queues.queue_name, jobs.id into v_queue_name, v_job_id
    from "graphile_worker".jobs
    inner join "graphile_worker".job_queues using (queue_name)
    where (locked_at is null or locked_at < (now() - job_expiry))
    and run_at <= now()
    and attempts < max_attempts
    and (task_identifiers is null or task_identifier = any(task_identifiers))
    order by priority asc, run_at asc, id asc
    limit 1
    for update of job_queues
    skip locked;

  if v_queue_name is null then
    return null;
  end if;

  update "graphile_worker".job_queues
    set
      locked_by = worker_id,
      locked_at = now()
    where job_queues.queue_name = v_queue_name;

  update "graphile_worker".jobs
    set attempts = attempts + 1
    where id = v_job_id
    returning * into v_row;

  return v_row;
end;
$$ language plpgsql;

create function "graphile_worker".complete_job(worker_id text, job_id bigint) returns "graphile_worker".jobs as $$
declare
  v_row "graphile_worker".jobs;
begin
  delete from "graphile_worker".jobs
    where id = job_id
    returning * into v_row;

  update "graphile_worker".job_queues
    set locked_by = null, locked_at = null
    where queue_name = v_row.queue_name and locked_by = worker_id;

  return v_row;
end;
$$ language plpgsql;

create function "graphile_worker".fail_job(worker_id text, job_id bigint, error_message text) returns "graphile_worker".jobs as $$
declare
  v_row "graphile_worker".jobs;
begin
  update "graphile_worker".jobs
    set
      last_error = error_message,
      run_at = greatest(now(), run_at) + (exp(least(attempts, 10))::text || ' seconds')::interval
    where id = job_id
    returning * into v_row;

  update "graphile_worker".job_queues
    set locked_by = null, locked_at = null
    where queue_name = v_row.queue_name and locked_by = worker_id;

  return v_row;
end;
$$ language plpgsql;
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (2, false);
alter table "graphile_worker".jobs add column key text unique check(length(key) > 0);

alter table "graphile_worker".jobs add locked_at timestamptz;
alter table "graphile_worker".jobs add locked_by text;

update "graphile_worker".jobs
  set locked_at = q.locked_at, locked_by = q.locked_by
  from "graphile_worker".job_queues q
  where q.queue_name = jobs.queue_name
  and q.locked_at is not null;

drop function if exists "graphile_worker".add_job(
  identifier text,
  payload json,
  queue_name text,
  run_at timestamptz,
  max_attempts int
);
create function "graphile_worker".add_job(
  identifier text,
  payload json = '{}',
  queue_name text = null,
  run_at timestamptz = now(),
  max_attempts int = 25,
  job_key text = null
) returns "graphile_worker".jobs as $$
declare
  v_job "graphile_worker".jobs;
begin
  if job_key is not null then

    insert into "graphile_worker".jobs (task_identifier, payload, queue_name, run_at, max_attempts, key)
      values(
        identifier,
        payload,
        queue_name,
        run_at,
        max_attempts,
        job_key
      )
      on conflict (key) do update set


        task_identifier=excluded.task_identifier,
        payload=excluded.payload,
        queue_name=coalesce(add_job.queue_name, jobs.queue_name),
        max_attempts=excluded.max_attempts,
        run_at=excluded.run_at,

        attempts=0,
        last_error=null
      where jobs.locked_at is null
      returning *
      into v_job;

    if not (v_job is null) then
      return v_job;
    end if;



    update "graphile_worker".jobs
      set
        key = null,
        attempts = jobs.max_attempts
      where key = job_key;
  end if;

  insert into "graphile_worker".jobs(task_identifier, payload, queue_name, run_at, max_attempts, key)
    values(
      identifier,
      payload,
      queue_name,
      run_at,
      max_attempts,
      job_key
    )
    returning *
    into v_job;

  return v_job;
end;
$$ language plpgsql volatile;


create function "graphile_worker".remove_job(
  job_key text
) returns "graphile_worker".jobs as $$
  delete from "graphile_worker".jobs
    where key = job_key
    and locked_at is null
  returning *;
$$ language sql strict volatile;


create or replace function "graphile_worker".get_job(worker_id text, task_identifiers text[] = null, job_expiry interval = interval '4 hours') returns "graphile_worker".jobs as $$
declare
  v_job_id bigint;
  v_queue_name text;
  v_row "graphile_worker".jobs;
  v_now timestamptz = now();
begin
  if worker_id is null or length(worker_id) < 10 then
    raise exception 'invalid worker id';
  end if;

  select job_queues.queue_name, jobs.id into v_queue_name, v_job_id
    from "graphile_worker".jobs
    inner join "graphile_worker".job_queues using (queue_name)
    where (job_queues.locked_at is null or job_queues.locked_at < (v_now - job_expiry))
    and run_at <= v_now
    and attempts < max_attempts
    and (task_identifiers is null or task_identifier = any(task_identifiers))
    order by priority asc, run_at asc, id asc
    limit 1
    for update of job_queues
    skip locked;

  if v_queue_name is null then
    return null;
  end if;

  update "graphile_worker".job_queues
    set
      locked_by = worker_id,
      locked_at = v_now
    where job_queues.queue_name = v_queue_name;

  update "graphile_worker".jobs
    set
      attempts = attempts + 1,
      locked_by = worker_id,
      locked_at = v_now
    where id = v_job_id
    returning * into v_row;

  return v_row;
end;
$$ language plpgsql volatile;

create or replace function "graphile_worker".fail_job(worker_id text, job_id bigint, error_message text) returns "graphile_worker".jobs as $$
declare
  v_row "graphile_worker".jobs;
begin
  update "graphile_worker".jobs
    set
      last_error = error_message,
      run_at = greatest(now(), run_at) + (exp(least(attempts, 10))::text || ' seconds')::interval,
      locked_by = null,
      locked_at = null
    where id = job_id and locked_by = worker_id
    returning * into v_row;

  update "graphile_worker".job_queues
    set locked_by = null, locked_at = null
    where queue_name = v_row.queue_name and locked_by = worker_id;

  return v_row;
end;
$$ language plpgsql volatile strict;
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (3, true);
alter table "graphile_worker".jobs alter column queue_name drop not null;

create or replace function "graphile_worker".add_job(
  identifier text,
  payload json = '{}',
  queue_name text = null,
  run_at timestamptz = now(),
  max_attempts int = 25,
  job_key text = null
) returns "graphile_worker".jobs as $$
declare
  v_job "graphile_worker".jobs;
begin
  if job_key is not null then

    insert into "graphile_worker".jobs (task_identifier, payload, queue_name, run_at, max_attempts, key)
      values(
        identifier,
        payload,
        queue_name,
        run_at,
        max_attempts,
        job_key
      )
      on conflict (key) do update set
        task_identifier=excluded.task_identifier,
        payload=excluded.payload,
        queue_name=excluded.queue_name,
        max_attempts=excluded.max_attempts,
        run_at=excluded.run_at,

        attempts=0,
        last_error=null
      where jobs.locked_at is null
      returning *
      into v_job;

    if not (v_job is null) then
      return v_job;
    end if;



    update "graphile_worker".jobs
      set
        key = null,
        attempts = jobs.max_attempts
      where key = job_key;
  end if;

  insert into "graphile_worker".jobs(task_identifier, payload, queue_name, run_at, max_attempts, key)
    values(
      identifier,
      payload,
      queue_name,
      run_at,
      max_attempts,
      job_key
    )
    returning *
    into v_job;

  return v_job;
end;
$$ language plpgsql volatile;

create or replace function "graphile_worker".get_job(worker_id text, task_identifiers text[] = null, job_expiry interval = interval '4 hours') returns "graphile_worker".jobs as $$
declare
  v_job_id bigint;
  v_queue_name text;
  v_row "graphile_worker".jobs;
  v_now timestamptz = now();
begin
  if worker_id is null or length(worker_id) < 10 then
    raise exception 'invalid worker id';
  end if;

  select jobs.queue_name, jobs.id into v_queue_name, v_job_id
    from "graphile_worker".jobs
    where (jobs.locked_at is null or jobs.locked_at < (v_now - job_expiry))
    and (
      jobs.queue_name is null
    or
      exists (
        select 1
        from "graphile_worker".job_queues
        where job_queues.queue_name = jobs.queue_name
        and (job_queues.locked_at is null or job_queues.locked_at < (v_now - job_expiry))
        for update
        skip locked
      )
    )
    and run_at <= v_now
    and attempts < max_attempts
    and (task_identifiers is null or task_identifier = any(task_identifiers))
    order by priority asc, run_at asc, id asc
    limit 1
    for update
    skip locked;

  if v_job_id is null then
    return null;
  end if;

  if v_queue_name is not null then
    update "graphile_worker".job_queues
      set
        locked_by = worker_id,
        locked_at = v_now
      where job_queues.queue_name = v_queue_name;
  end if;

  update "graphile_worker".jobs
    set
      attempts = attempts + 1,
      locked_by = worker_id,
      locked_at = v_now
    where id = v_job_id
    returning * into v_row;

  return v_row;
end;
$$ language plpgsql volatile;

create or replace function "graphile_worker".fail_job(worker_id text, job_id bigint, error_message text) returns "graphile_worker".jobs as $$
declare
  v_row "graphile_worker".jobs;
begin
  update "graphile_worker".jobs
    set
      last_error = error_message,
      run_at = greatest(now(), run_at) + (exp(least(attempts, 10))::text || ' seconds')::interval,
      locked_by = null,
      locked_at = null
    where id = job_id and locked_by = worker_id
    returning * into v_row;

  if v_row.queue_name is not null then
    update "graphile_worker".job_queues
      set locked_by = null, locked_at = null
      where queue_name = v_row.queue_name and locked_by = worker_id;
  end if;

  return v_row;
end;
$$ language plpgsql volatile strict;

create or replace function "graphile_worker".complete_job(worker_id text, job_id bigint) returns "graphile_worker".jobs as $$
declare
  v_row "graphile_worker".jobs;
begin
  delete from "graphile_worker".jobs
    where id = job_id
    returning * into v_row;

  if v_row.queue_name is not null then
    update "graphile_worker".job_queues
      set locked_by = null, locked_at = null
      where queue_name = v_row.queue_name and locked_by = worker_id;
  end if;

  return v_row;
end;
$$ language plpgsql;

drop trigger _500_increase_job_queue_count on "graphile_worker".jobs;
drop trigger _500_decrease_job_queue_count on "graphile_worker".jobs;
drop trigger _500_increase_job_queue_count_update on "graphile_worker".jobs;
drop trigger _500_decrease_job_queue_count_update on "graphile_worker".jobs;
create trigger _500_increase_job_queue_count after insert on "graphile_worker".jobs for each row when (NEW.queue_name is not null) execute procedure "graphile_worker".jobs__increase_job_queue_count();
create trigger _500_decrease_job_queue_count after delete on "graphile_worker".jobs for each row when (OLD.queue_name is not null) execute procedure "graphile_worker".jobs__decrease_job_queue_count();
create trigger _500_increase_job_queue_count_update after update of queue_name on "graphile_worker".jobs for each row when (NEW.queue_name is distinct from OLD.queue_name AND NEW.queue_name is not null) execute procedure "graphile_worker".jobs__increase_job_queue_count();
create trigger _500_decrease_job_queue_count_update after update of queue_name on "graphile_worker".jobs for each row when (NEW.queue_name is distinct from OLD.queue_name AND OLD.queue_name is not null) execute procedure "graphile_worker".jobs__decrease_job_queue_count();
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (4, false);
drop function "graphile_worker".add_job(text, json, text, timestamptz, int, text);

create function "graphile_worker".add_job(
  identifier text,
  payload json = null,
  queue_name text = null,
  run_at timestamptz = null,
  max_attempts int = null,
  job_key text = null,
  priority int = null
) returns "graphile_worker".jobs as $$
declare
  v_job "graphile_worker".jobs;
begin

  if length(identifier) > 128 then
    raise exception 'Task identifier is too long (max length: 128).' using errcode = 'GWBID';
  end if;
  if queue_name is not null and length(queue_name) > 128 then
    raise exception 'Job queue name is too long (max length: 128).' using errcode = 'GWBQN';
  end if;
  if job_key is not null and length(job_key) > 512 then
    raise exception 'Job key is too long (max length: 512).' using errcode = 'GWBJK';
  end if;
  if max_attempts < 1 then
    raise exception 'Job maximum attempts must be at least 1' using errcode = 'GWBMA';
  end if;

  if job_key is not null then

    insert into "graphile_worker".jobs (
      task_identifier,
      payload,
      queue_name,
      run_at,
      max_attempts,
      key,
      priority
    )
      values(
        identifier,
        coalesce(payload, '{}'::json),
        queue_name,
        coalesce(run_at, now()),
        coalesce(max_attempts, 25),
        job_key,
        coalesce(priority, 0)
      )
      on conflict (key) do update set
        task_identifier=excluded.task_identifier,
        payload=excluded.payload,
        queue_name=excluded.queue_name,
        max_attempts=excluded.max_attempts,
        run_at=excluded.run_at,
        priority=excluded.priority,

        attempts=0,
        last_error=null
      where jobs.locked_at is null
      returning *
      into v_job;

    if not (v_job is null) then
      return v_job;
    end if;



    update "graphile_worker".jobs
      set
        key = null,
        attempts = jobs.max_attempts
      where key = job_key;
  end if;

  insert into "graphile_worker".jobs(
    task_identifier,
    payload,
    queue_name,
    run_at,
    max_attempts,
    key,
    priority
  )
    values(
      identifier,
      coalesce(payload, '{}'::json),
      queue_name,
      coalesce(run_at, now()),
      coalesce(max_attempts, 25),
      job_key,
      coalesce(priority, 0)
    )
    returning *
    into v_job;

  return v_job;
end;
$$ language plpgsql volatile;

create function "graphile_worker".complete_jobs(
  job_ids bigint[]
) returns setof "graphile_worker".jobs as $$
  delete from "graphile_worker".jobs
    where id = any(job_ids)
    and (
      locked_by is null
    or
      locked_at < NOW() - interval '4 hours'
    )
    returning *;
$$ language sql volatile;

create function "graphile_worker".permanently_fail_jobs(
  job_ids bigint[],
  error_message text = null
) returns setof "graphile_worker".jobs as $$
  update "graphile_worker".jobs
    set
      last_error = coalesce(error_message, 'Manually marked as failed'),
      attempts = max_attempts
    where id = any(job_ids)
    and (
      locked_by is null
    or
      locked_at < NOW() - interval '4 hours'
    )
    returning *;
$$ language sql volatile;

create function "graphile_worker".reschedule_jobs(
  job_ids bigint[],
  run_at timestamptz = null,
  priority int = null,
  attempts int = null,
  max_attempts int = null
) returns setof "graphile_worker".jobs as $$
  update "graphile_worker".jobs
    set
      run_at = coalesce(reschedule_jobs.run_at, jobs.run_at),
      priority = coalesce(reschedule_jobs.priority, jobs.priority),
      attempts = coalesce(reschedule_jobs.attempts, jobs.attempts),
      max_attempts = coalesce(reschedule_jobs.max_attempts, jobs.max_attempts)
    where id = any(job_ids)
    and (
      locked_by is null
    or
      locked_at < NOW() - interval '4 hours'
    )
    returning *;
$$ language sql volatile;
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (5, false);
alter table "graphile_worker".jobs add column revision int default 0 not null;
alter table "graphile_worker".jobs add column flags jsonb default null;

drop function "graphile_worker".add_job(text, json, text, timestamptz, int, text, int);
create function "graphile_worker".add_job(
  identifier text,
  payload json = null,
  queue_name text = null,
  run_at timestamptz = null,
  max_attempts int = null,
  job_key text = null,
  priority int = null,
  flags text[] = null
) returns "graphile_worker".jobs as $$
declare
  v_job "graphile_worker".jobs;
begin

  if length(identifier) > 128 then
    raise exception 'Task identifier is too long (max length: 128).' using errcode = 'GWBID';
  end if;
  if queue_name is not null and length(queue_name) > 128 then
    raise exception 'Job queue name is too long (max length: 128).' using errcode = 'GWBQN';
  end if;
  if job_key is not null and length(job_key) > 512 then
    raise exception 'Job key is too long (max length: 512).' using errcode = 'GWBJK';
  end if;
  if max_attempts < 1 then
    raise exception 'Job maximum attempts must be at least 1' using errcode = 'GWBMA';
  end if;

  if job_key is not null then

    insert into "graphile_worker".jobs (
      task_identifier,
      payload,
      queue_name,
      run_at,
      max_attempts,
      key,
      priority,
      flags
    )
      values(
        identifier,
        coalesce(payload, '{}'::json),
        queue_name,
        coalesce(run_at, now()),
        coalesce(max_attempts, 25),
        job_key,
        coalesce(priority, 0),
        (
          select jsonb_object_agg(flag, true)
          from unnest(flags) as item(flag)
        )
      )
      on conflict (key) do update set
        task_identifier=excluded.task_identifier,
        payload=excluded.payload,
        queue_name=excluded.queue_name,
        max_attempts=excluded.max_attempts,
        run_at=excluded.run_at,
        priority=excluded.priority,
        revision=jobs.revision + 1,
        flags=excluded.flags,

        attempts=0,
        last_error=null
      where jobs.locked_at is null
      returning *
      into v_job;

    if not (v_job is null) then
      return v_job;
    end if;



    update "graphile_worker".jobs
      set
        key = null,
        attempts = jobs.max_attempts
      where key = job_key;
  end if;

  insert into "graphile_worker".jobs(
    task_identifier,
    payload,
    queue_name,
    run_at,
    max_attempts,
    key,
    priority,
    flags
  )
    values(
      identifier,
      coalesce(payload, '{}'::json),
      queue_name,
      coalesce(run_at, now()),
      coalesce(max_attempts, 25),
      job_key,
      coalesce(priority, 0),
      (
        select jsonb_object_agg(flag, true)
        from unnest(flags) as item(flag)
      )
    )
    returning *
    into v_job;

  return v_job;
end;
$$ language plpgsql volatile;

drop function "graphile_worker".get_job(text, text[], interval);
create function "graphile_worker".get_job(
  worker_id text,
  task_identifiers text[] = null,
  job_expiry interval = interval '4 hours',
  forbidden_flags text[] = null
) returns "graphile_worker".jobs as $$
declare
  v_job_id bigint;
  v_queue_name text;
  v_row "graphile_worker".jobs;
  v_now timestamptz = now();
begin
  if worker_id is null or length(worker_id) < 10 then
    raise exception 'invalid worker id';
  end if;

  select jobs.queue_name, jobs.id into v_queue_name, v_job_id
    from "graphile_worker".jobs
    where (jobs.locked_at is null or jobs.locked_at < (v_now - job_expiry))
    and (
      jobs.queue_name is null
    or
      exists (
        select 1
        from "graphile_worker".job_queues
        where job_queues.queue_name = jobs.queue_name
        and (job_queues.locked_at is null or job_queues.locked_at < (v_now - job_expiry))
        for update
        skip locked
      )
    )
    and run_at <= v_now
    and attempts < max_attempts
    and (task_identifiers is null or task_identifier = any(task_identifiers))
    and (forbidden_flags is null or (flags ?| forbidden_flags) is not true)
    order by priority asc, run_at asc, id asc
    limit 1
    for update
    skip locked;

  if v_job_id is null then
    return null;
  end if;

  if v_queue_name is not null then
    update "graphile_worker".job_queues
      set
        locked_by = worker_id,
        locked_at = v_now
      where job_queues.queue_name = v_queue_name;
  end if;

  update "graphile_worker".jobs
    set
      attempts = attempts + 1,
      locked_by = worker_id,
      locked_at = v_now
    where id = v_job_id
    returning * into v_row;

  return v_row;
end;
$$ language plpgsql volatile;
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (6, false);
create index jobs_priority_run_at_id_locked_at_without_failures_idx
  on "graphile_worker".jobs (priority, run_at, id, locked_at)
  where attempts < max_attempts;

drop index "graphile_worker".jobs_priority_run_at_id_idx;
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (7, false);
drop function "graphile_worker".add_job(text, json, text, timestamptz, int, text, int, text[]);
create function "graphile_worker".add_job(
  identifier text,
  payload json = null,
  queue_name text = null,
  run_at timestamptz = null,
  max_attempts integer = null,
  job_key text = null,
  priority integer = null,
  flags text[] = null,
  job_key_mode text = 'replace'
) returns "graphile_worker".jobs as $$
declare
  v_job "graphile_worker".jobs;
begin

  if length(identifier) > 128 then
    raise exception 'Task identifier is too long (max length: 128).' using errcode = 'GWBID';
  end if;
  if queue_name is not null and length(queue_name) > 128 then
    raise exception 'Job queue name is too long (max length: 128).' using errcode = 'GWBQN';
  end if;
  if job_key is not null and length(job_key) > 512 then
    raise exception 'Job key is too long (max length: 512).' using errcode = 'GWBJK';
  end if;
  if max_attempts < 1 then
    raise exception 'Job maximum attempts must be at least 1.' using errcode = 'GWBMA';
  end if;
  if job_key is not null and (job_key_mode is null or job_key_mode in ('replace', 'preserve_run_at')) then





    insert into "graphile_worker".jobs (
      task_identifier,
      payload,
      queue_name,
      run_at,
      max_attempts,
      key,
      priority,
      flags
    )
      values(
        identifier,
        coalesce(payload, '{}'::json),
        queue_name,
        coalesce(run_at, now()),
        coalesce(max_attempts, 25),
        job_key,
        coalesce(priority, 0),
        (
          select jsonb_object_agg(flag, true)
          from unnest(flags) as item(flag)
        )
      )
      on conflict (key) do update set
        task_identifier=excluded.task_identifier,
        payload=excluded.payload,
        queue_name=excluded.queue_name,
        max_attempts=excluded.max_attempts,
        run_at=(case
          when job_key_mode = 'preserve_run_at' and jobs.attempts = 0 then jobs.run_at
          else excluded.run_at
        end),
        priority=excluded.priority,
        revision=jobs.revision + 1,
        flags=excluded.flags,

        attempts=0,
        last_error=null
      where jobs.locked_at is null
      returning *
      into v_job;

    if not (v_job is null) then
      return v_job;
    end if;




    update "graphile_worker".jobs
      set
        key = null,
        attempts = jobs.max_attempts
      where key = job_key;
  elsif job_key is not null and job_key_mode = 'unsafe_dedupe' then







    insert into "graphile_worker".jobs (
      task_identifier,
      payload,
      queue_name,
      run_at,
      max_attempts,
      key,
      priority,
      flags
    )
      values(
        identifier,
        coalesce(payload, '{}'::json),
        queue_name,
        coalesce(run_at, now()),
        coalesce(max_attempts, 25),
        job_key,
        coalesce(priority, 0),
        (
          select jsonb_object_agg(flag, true)
          from unnest(flags) as item(flag)
        )
      )
      on conflict (key)

      do update set revision = jobs.revision + 1
      returning *
      into v_job;
    return v_job;
  elsif job_key is not null then
    raise exception 'Invalid job_key_mode value, expected ''replace'', ''preserve_run_at'' or ''unsafe_dedupe''.' using errcode = 'GWBKM';
  end if;

  insert into "graphile_worker".jobs(
    task_identifier,
    payload,
    queue_name,
    run_at,
    max_attempts,
    key,
    priority,
    flags
  )
    values(
      identifier,
      coalesce(payload, '{}'::json),
      queue_name,
      coalesce(run_at, now()),
      coalesce(max_attempts, 25),
      job_key,
      coalesce(priority, 0),
      (
        select jsonb_object_agg(flag, true)
        from unnest(flags) as item(flag)
      )
    )
    returning *
    into v_job;
  return v_job;
end;
$$ language plpgsql volatile;

create or replace function "graphile_worker".remove_job(job_key text)
returns "graphile_worker".jobs as $$
declare
  v_job "graphile_worker".jobs;
begin

  delete from "graphile_worker".jobs
    where key = job_key
    and locked_at is null
  returning * into v_job;
  if not (v_job is null) then
    return v_job;
  end if;

  update "graphile_worker".jobs
    set attempts = max_attempts, key = null
    where key = job_key
  returning * into v_job;
  return v_job;
end;
$$ language plpgsql strict;
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (8, false);
create table "graphile_worker".known_crontabs (
  identifier text not null primary key,
  known_since timestamptz not null,
  last_execution timestamptz
);
alter table "graphile_worker".known_crontabs enable row level security;
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (9, false);
drop function "graphile_worker".get_job(text, text[], interval, text[]);
create function "graphile_worker".get_job(
  worker_id text,
  task_identifiers text[] = null,
  job_expiry interval = interval '4 hours',
  forbidden_flags text[] = null,
  now timestamptz = now()
) returns "graphile_worker".jobs as $$
declare
  v_job_id bigint;
  v_queue_name text;
  v_row "graphile_worker".jobs;
begin
  if worker_id is null or length(worker_id) < 10 then
    raise exception 'invalid worker id';
  end if;

  select jobs.queue_name, jobs.id into v_queue_name, v_job_id
    from "graphile_worker".jobs
    where (jobs.locked_at is null or jobs.locked_at < (now - job_expiry))
    and (
      jobs.queue_name is null
    or
      exists (
        select 1
        from "graphile_worker".job_queues
        where job_queues.queue_name = jobs.queue_name
        and (job_queues.locked_at is null or job_queues.locked_at < (now - job_expiry))
        for update
        skip locked
      )
    )
    and run_at <= now
    and attempts < max_attempts
    and (task_identifiers is null or task_identifier = any(task_identifiers))
    and (forbidden_flags is null or (flags ?| forbidden_flags) is not true)
    order by priority asc, run_at asc, id asc
    limit 1
    for update
    skip locked;

  if v_job_id is null then
    return null;
  end if;

  if v_queue_name is not null then
    update "graphile_worker".job_queues
      set
        locked_by = worker_id,
        locked_at = now
      where job_queues.queue_name = v_queue_name;
  end if;

  update "graphile_worker".jobs
    set
      attempts = attempts + 1,
      locked_by = worker_id,
      locked_at = now
    where id = v_job_id
    returning * into v_row;

  return v_row;
end;
$$ language plpgsql volatile;
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (10, false);
alter table "graphile_worker".jobs alter column queue_name drop default;
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (11, true);
lock table "graphile_worker".jobs;
lock table "graphile_worker".job_queues;

select 1/(case when exists (
  select 1
  from "graphile_worker".jobs
  where locked_at is not null
  and locked_at > NOW() - interval '4 hours'
) then 0 else 1 end);

alter table "graphile_worker".jobs
alter column attempts type int2,
alter column max_attempts type int2,
alter column priority type int2;


drop function "graphile_worker".complete_job;
drop function "graphile_worker".fail_job;
drop function "graphile_worker".get_job;



drop trigger _900_notify_worker on "graphile_worker".jobs;
drop function "graphile_worker".add_job;
drop function "graphile_worker".complete_jobs;
drop function "graphile_worker".permanently_fail_jobs;
drop function "graphile_worker".remove_job;
drop function "graphile_worker".reschedule_jobs;
drop function "graphile_worker".tg_jobs__notify_new_jobs;
alter table "graphile_worker".jobs rename to jobs_legacy;
alter table "graphile_worker".job_queues rename to job_queues_legacy;

create table "graphile_worker".job_queues (
  id int primary key generated always as identity,
  queue_name text not null unique check (length(queue_name) <= 128),
  locked_at timestamptz,
  locked_by text,
  is_available boolean generated always as ((locked_at is null)) stored not null
);
alter table "graphile_worker".job_queues enable row level security;

create table "graphile_worker".tasks (
  id int primary key generated always as identity,
  identifier text not null unique check (length(identifier) <= 128)
);
alter table "graphile_worker".tasks enable row level security;

create table "graphile_worker".jobs (
  id bigint primary key generated always as identity,
  job_queue_id int null, -- not adding 'references' to eke out more performance
  task_id int not null,
  payload json default '{}'::json not null,
  priority smallint default 0 not null,
  run_at timestamptz default now() not null,
  attempts smallint default 0 not null,
  max_attempts smallint default 25 not null constraint jobs_max_attempts_check check (max_attempts >= 1),
  last_error text,
  created_at timestamptz default now() not null,
  updated_at timestamptz default now() not null,
  key text unique constraint jobs_key_check check (length(key) > 0 and length(key) <= 512),
  locked_at timestamptz,
  locked_by text,
  revision integer default 0 not null,
  flags jsonb,
  is_available boolean generated always as (((locked_at is null) and (attempts < max_attempts))) stored not null
);
alter table "graphile_worker".jobs enable row level security;

create index jobs_main_index
  on "graphile_worker".jobs
  using btree (priority, run_at)
  include (id, task_id, job_queue_id)
  where (is_available = true);

create index jobs_no_queue_index
  on "graphile_worker".jobs
  using btree (priority, run_at)
  include (id, task_id)
  where (is_available = true and job_queue_id is null);

create type "graphile_worker".job_spec as (
  identifier text,
  payload json,
  queue_name text,
  run_at timestamptz,
  max_attempts integer,
  job_key text,
  priority integer,
  flags text[]
);

create function "graphile_worker".add_jobs(
  specs "graphile_worker".job_spec[],
  job_key_preserve_run_at boolean default false
)
returns setof "graphile_worker".jobs
as $$
begin

  insert into "graphile_worker".tasks (identifier)
  select distinct spec.identifier
  from unnest(specs) spec
  on conflict do nothing;

  insert into "graphile_worker".job_queues (queue_name)
  select distinct spec.queue_name
  from unnest(specs) spec
  where spec.queue_name is not null
  on conflict do nothing;





  update "graphile_worker".jobs
  set
    key = null,
    attempts = jobs.max_attempts,
    updated_at = now()
  from unnest(specs) spec
  where spec.job_key is not null
  and jobs.key = spec.job_key
  and is_available is not true;



  return query insert into "graphile_worker".jobs (
    job_queue_id,
    task_id,
    payload,
    run_at,
    max_attempts,
    key,
    priority,
    flags
  )
    select
      job_queues.id,
      tasks.id,
      coalesce(spec.payload, '{}'::json),
      coalesce(spec.run_at, now()),
      coalesce(spec.max_attempts, 25),
      spec.job_key,
      coalesce(spec.priority, 0),
      (
        select jsonb_object_agg(flag, true)
        from unnest(spec.flags) as item(flag)
      )
    from unnest(specs) spec
    inner join "graphile_worker".tasks
    on tasks.identifier = spec.identifier
    left join "graphile_worker".job_queues
    on job_queues.queue_name = spec.queue_name
  on conflict (key) do update set
    job_queue_id = excluded.job_queue_id,
    task_id = excluded.task_id,
    payload = excluded.payload,
    max_attempts = excluded.max_attempts,
    run_at = (case
      when job_key_preserve_run_at is true and jobs.attempts = 0 then jobs.run_at
      else excluded.run_at
    end),
    priority = excluded.priority,
    revision = jobs.revision + 1,
    flags = excluded.flags,

    attempts = 0,
    last_error = null,
    updated_at = now()
  where jobs.locked_at is null
  returning *;
end;
$$ language plpgsql;

create function "graphile_worker".complete_jobs(job_ids bigint[])
returns setof "graphile_worker".jobs
as $$
  delete from "graphile_worker".jobs
    where id = any(job_ids)
    and (
      locked_at is null
    or
      locked_at < now() - interval '4 hours'
    )
    returning *;
$$ language sql;

create function "graphile_worker".permanently_fail_jobs(
  job_ids bigint[],
  error_message text default null::text
)
returns setof "graphile_worker".jobs
as $$
  update "graphile_worker".jobs
    set
      last_error = coalesce(error_message, 'Manually marked as failed'),
      attempts = max_attempts,
      updated_at = now()
    where id = any(job_ids)
    and (
      locked_at is null
    or
      locked_at < NOW() - interval '4 hours'
    )
    returning *;
$$ language sql;

create function "graphile_worker".remove_job(job_key text)
returns "graphile_worker".jobs
as $$
declare
  v_job "graphile_worker".jobs;
begin

  delete from "graphile_worker".jobs
    where key = job_key
    and (
      locked_at is null
    or
      locked_at < NOW() - interval '4 hours'
    )
  returning * into v_job;
  if not (v_job is null) then
    return v_job;
  end if;

  update "graphile_worker".jobs
  set
    key = null,
    attempts = jobs.max_attempts,
    updated_at = now()
  where key = job_key
  returning * into v_job;
  return v_job;
end;
$$ language plpgsql strict;

create function "graphile_worker".reschedule_jobs(
  job_ids bigint[],
  run_at timestamp with time zone default null::timestamp with time zone,
  priority integer default null::integer,
  attempts integer default null::integer,
  max_attempts integer default null::integer
) returns setof "graphile_worker".jobs
as $$
  update "graphile_worker".jobs
    set
      run_at = coalesce(reschedule_jobs.run_at, jobs.run_at),
      priority = coalesce(reschedule_jobs.priority, jobs.priority),
      attempts = coalesce(reschedule_jobs.attempts, jobs.attempts),
      max_attempts = coalesce(reschedule_jobs.max_attempts, jobs.max_attempts),
      updated_at = now()
    where id = any(job_ids)
    and (
      locked_at is null
    or
      locked_at < NOW() - interval '4 hours'
    )
    returning *;
$$ language sql;

create function "graphile_worker".tg_jobs__after_insert() returns trigger
as $$
begin
  perform pg_notify('jobs:insert', '');
  return new;
end;
$$ language plpgsql;
create trigger _900_after_insert
after insert on "graphile_worker".jobs
for each statement
execute procedure "graphile_worker".tg_jobs__after_insert();

create function "graphile_worker".add_job(
  identifier text,
  payload json default null::json,
  queue_name text default null::text,
  run_at timestamp with time zone default null::timestamp with time zone,
  max_attempts integer default null::integer,
  job_key text default null::text,
  priority integer default null::integer,
  flags text[] default null::text[],
  job_key_mode text default 'replace'::text
) returns "graphile_worker".jobs as $$
declare
  v_job "graphile_worker".jobs;
begin
  if (job_key is null or job_key_mode is null or job_key_mode in ('replace', 'preserve_run_at')) then
    select * into v_job
    from "graphile_worker".add_jobs(
      ARRAY[(
        identifier,
        payload,
        queue_name,
        run_at,
        max_attempts,
        job_key,
        priority,
        flags
      )::"graphile_worker".job_spec],
      (job_key_mode = 'preserve_run_at')
    )
    limit 1;
    return v_job;
  elsif job_key_mode = 'unsafe_dedupe' then

    insert into "graphile_worker".tasks (identifier)
    values (add_job.identifier)
    on conflict do nothing;

    if add_job.queue_name is not null then
      insert into "graphile_worker".job_queues (queue_name)
      values (add_job.queue_name)
      on conflict do nothing;
    end if;







    insert into "graphile_worker".jobs (
      job_queue_id,
      task_id,
      payload,
      run_at,
      max_attempts,
      key,
      priority,
      flags
    )
      select
        job_queues.id,
        tasks.id,
        coalesce(add_job.payload, '{}'::json),
        coalesce(add_job.run_at, now()),
        coalesce(add_job.max_attempts, 25),
        add_job.job_key,
        coalesce(add_job.priority, 0),
        (
          select jsonb_object_agg(flag, true)
          from unnest(add_job.flags) as item(flag)
        )
      from "graphile_worker".tasks
      left join "graphile_worker".job_queues
      on job_queues.queue_name = add_job.queue_name
      where tasks.identifier = add_job.identifier
    on conflict (key)

      do update set
        revision = jobs.revision + 1,
        updated_at = now()
      returning *
      into v_job;
    return v_job;
  else
    raise exception 'Invalid job_key_mode value, expected ''replace'', ''preserve_run_at'' or ''unsafe_dedupe''.' using errcode = 'GWBKM';
  end if;
end;
$$ language plpgsql;

insert into "graphile_worker".job_queues (queue_name)
select distinct queue_name
from "graphile_worker".jobs_legacy
where queue_name is not null
on conflict do nothing;

insert into "graphile_worker".tasks (identifier)
select distinct task_identifier
from "graphile_worker".jobs_legacy
on conflict do nothing;

insert into "graphile_worker".jobs (
  job_queue_id,
  task_id,
  payload,
  priority,
  run_at,
  attempts,
  max_attempts,
  last_error,
  created_at,
  updated_at,
  key,
  revision,
  flags
)
  select
    job_queues.id,
    tasks.id,
    legacy.payload,
    legacy.priority,
    legacy.run_at,
    legacy.attempts,
    legacy.max_attempts,
    legacy.last_error,
    legacy.created_at,
    legacy.updated_at,
    legacy.key,
    legacy.revision,
    legacy.flags
  from "graphile_worker".jobs_legacy legacy
  inner join "graphile_worker".tasks
  on tasks.identifier = legacy.task_identifier
  left join "graphile_worker".job_queues
  on job_queues.queue_name = legacy.queue_name;

drop table "graphile_worker".jobs_legacy;
drop table "graphile_worker".job_queues_legacy;
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (12, false);
create or replace function "graphile_worker".add_jobs(
  specs "graphile_worker".job_spec[],
  job_key_preserve_run_at boolean default false
)
returns setof "graphile_worker".jobs
as $$
begin

  insert into "graphile_worker".tasks (identifier)
  select distinct spec.identifier
  from unnest(specs) spec
  on conflict do nothing;

  insert into "graphile_worker".job_queues (queue_name)
  select distinct spec.queue_name
  from unnest(specs) spec
  where spec.queue_name is not null
  on conflict do nothing;





  update "graphile_worker".jobs
  set
    key = null,
    attempts = jobs.max_attempts,
    updated_at = now()
  from unnest(specs) spec
  where spec.job_key is not null
  and jobs.key = spec.job_key
  and is_available is not true;



  return query insert into "graphile_worker".jobs (
    job_queue_id,
    task_id,
    payload,
    run_at,
    max_attempts,
    key,
    priority,
    flags
  )
    select
      job_queues.id,
      tasks.id,
      coalesce(spec.payload, '{}'::json),
      coalesce(spec.run_at, now()),
      coalesce(spec.max_attempts, 25),
      spec.job_key,
      coalesce(spec.priority, 0),
      (
        select jsonb_object_agg(flag, true)
        from unnest(spec.flags) as item(flag)
      )
    from unnest(specs) spec
    inner join "graphile_worker".tasks
    on tasks.identifier = spec.identifier
    left join "graphile_worker".job_queues
    on job_queues.queue_name = spec.queue_name
  on conflict (key) do update set
    job_queue_id = excluded.job_queue_id,
    task_id = excluded.task_id,
    payload =
      case
      when json_typeof(jobs.payload) = 'array' and json_typeof(excluded.payload) = 'array' then
        (jobs.payload::jsonb || excluded.payload::jsonb)::json
      else
        excluded.payload
      end,
    max_attempts = excluded.max_attempts,
    run_at = (case
      when job_key_preserve_run_at is true and jobs.attempts = 0 then jobs.run_at
      else excluded.run_at
    end),
    priority = excluded.priority,
    revision = jobs.revision + 1,
    flags = excluded.flags,

    attempts = 0,
    last_error = null,
    updated_at = now()
  where jobs.locked_at is null
  returning *;
end;
$$ language plpgsql;
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (13, true);
alter type "graphile_worker".job_spec alter attribute max_attempts type smallint;
alter type "graphile_worker".job_spec alter attribute priority type smallint;

drop function "graphile_worker".add_job;
CREATE FUNCTION "graphile_worker".add_job(identifier text, payload json DEFAULT NULL::json, queue_name text DEFAULT NULL::text, run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, max_attempts smallint DEFAULT NULL::smallint, job_key text DEFAULT NULL::text, priority smallint DEFAULT NULL::smallint, flags text[] DEFAULT NULL::text[], job_key_mode text DEFAULT 'replace'::text) RETURNS "graphile_worker".jobs
    LANGUAGE plpgsql
    AS $$
declare
  v_job "graphile_worker".jobs;
begin
  if (job_key is null or job_key_mode is null or job_key_mode in ('replace', 'preserve_run_at')) then
    select * into v_job
    from "graphile_worker".add_jobs(
      ARRAY[(
        identifier,
        payload,
        queue_name,
        run_at,
        max_attempts,
        job_key,
        priority,
        flags
      )::"graphile_worker".job_spec],
      (job_key_mode = 'preserve_run_at')
    )
    limit 1;
    return v_job;
  elsif job_key_mode = 'unsafe_dedupe' then

    insert into "graphile_worker".tasks (identifier)
    values (add_job.identifier)
    on conflict do nothing;

    if add_job.queue_name is not null then
      insert into "graphile_worker".job_queues (queue_name)
      values (add_job.queue_name)
      on conflict do nothing;
    end if;







    insert into "graphile_worker".jobs (
      job_queue_id,
      task_id,
      payload,
      run_at,
      max_attempts,
      key,
      priority,
      flags
    )
      select
        job_queues.id,
        tasks.id,
        coalesce(add_job.payload, '{}'::json),
        coalesce(add_job.run_at, now()),
        coalesce(add_job.max_attempts, 25),
        add_job.job_key,
        coalesce(add_job.priority, 0),
        (
          select jsonb_object_agg(flag, true)
          from unnest(add_job.flags) as item(flag)
        )
      from "graphile_worker".tasks
      left join "graphile_worker".job_queues
      on job_queues.queue_name = add_job.queue_name
      where tasks.identifier = add_job.identifier
    on conflict (key)

      do update set
        revision = jobs.revision + 1,
        updated_at = now()
      returning *
      into v_job;
    return v_job;
  else
    raise exception 'Invalid job_key_mode value, expected ''replace'', ''preserve_run_at'' or ''unsafe_dedupe''.' using errcode = 'GWBKM';
  end if;
end;
$$;

DROP FUNCTION "graphile_worker".reschedule_jobs;
CREATE FUNCTION "graphile_worker".reschedule_jobs(job_ids bigint[], run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, priority smallint DEFAULT NULL::smallint, attempts smallint DEFAULT NULL::smallint, max_attempts smallint DEFAULT NULL::smallint) RETURNS SETOF "graphile_worker".jobs
    LANGUAGE sql
    AS $$
  update "graphile_worker".jobs
    set
      run_at = coalesce(reschedule_jobs.run_at, jobs.run_at),
      priority = coalesce(reschedule_jobs.priority, jobs.priority),
      attempts = coalesce(reschedule_jobs.attempts, jobs.attempts),
      max_attempts = coalesce(reschedule_jobs.max_attempts, jobs.max_attempts),
      updated_at = now()
    where id = any(job_ids)
    and (
      locked_at is null
    or
      locked_at < NOW() - interval '4 hours'
    )
    returning *;
$$;
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (14, true);
drop function "graphile_worker".add_job;
CREATE FUNCTION "graphile_worker".add_job(identifier text, payload json DEFAULT NULL::json, queue_name text DEFAULT NULL::text, run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, max_attempts int DEFAULT NULL::int, job_key text DEFAULT NULL::text, priority int DEFAULT NULL::int, flags text[] DEFAULT NULL::text[], job_key_mode text DEFAULT 'replace'::text) RETURNS "graphile_worker".jobs
    LANGUAGE plpgsql
    AS $$
declare
  v_job "graphile_worker".jobs;
begin
  if (job_key is null or job_key_mode is null or job_key_mode in ('replace', 'preserve_run_at')) then
    select * into v_job
    from "graphile_worker".add_jobs(
      ARRAY[(
        identifier,
        payload,
        queue_name,
        run_at,
        max_attempts::smallint,
        job_key,
        priority::smallint,
        flags
      )::"graphile_worker".job_spec],
      (job_key_mode = 'preserve_run_at')
    )
    limit 1;
    return v_job;
  elsif job_key_mode = 'unsafe_dedupe' then

    insert into "graphile_worker".tasks (identifier)
    values (add_job.identifier)
    on conflict do nothing;

    if add_job.queue_name is not null then
      insert into "graphile_worker".job_queues (queue_name)
      values (add_job.queue_name)
      on conflict do nothing;
    end if;







    insert into "graphile_worker".jobs (
      job_queue_id,
      task_id,
      payload,
      run_at,
      max_attempts,
      key,
      priority,
      flags
    )
      select
        job_queues.id,
        tasks.id,
        coalesce(add_job.payload, '{}'::json),
        coalesce(add_job.run_at, now()),
        coalesce(add_job.max_attempts::smallint, 25::smallint),
        add_job.job_key,
        coalesce(add_job.priority::smallint, 0::smallint),
        (
          select jsonb_object_agg(flag, true)
          from unnest(add_job.flags) as item(flag)
        )
      from "graphile_worker".tasks
      left join "graphile_worker".job_queues
      on job_queues.queue_name = add_job.queue_name
      where tasks.identifier = add_job.identifier
    on conflict (key)

      do update set
        revision = jobs.revision + 1,
        updated_at = now()
      returning *
      into v_job;
    return v_job;
  else
    raise exception 'Invalid job_key_mode value, expected ''replace'', ''preserve_run_at'' or ''unsafe_dedupe''.' using errcode = 'GWBKM';
  end if;
end;
$$;

DROP FUNCTION "graphile_worker".reschedule_jobs;
CREATE FUNCTION "graphile_worker".reschedule_jobs(job_ids bigint[], run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, priority int DEFAULT NULL::int, attempts int DEFAULT NULL::int, max_attempts int DEFAULT NULL::int) RETURNS SETOF "graphile_worker".jobs
    LANGUAGE sql
    AS $$
  update "graphile_worker".jobs
    set
      run_at = coalesce(reschedule_jobs.run_at, jobs.run_at),
      priority = coalesce(reschedule_jobs.priority::smallint, jobs.priority),
      attempts = coalesce(reschedule_jobs.attempts::smallint, jobs.attempts),
      max_attempts = coalesce(reschedule_jobs.max_attempts::smallint, jobs.max_attempts),
      updated_at = now()
    where id = any(job_ids)
    and (
      locked_at is null
    or
      locked_at < NOW() - interval '4 hours'
    )
    returning *;
$$;
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (15, false);
drop function "graphile_worker".jobs__increase_job_queue_count();
drop function "graphile_worker".jobs__decrease_job_queue_count();
drop function "graphile_worker".tg__update_timestamp();

create function "graphile_worker".force_unlock_workers(worker_ids text[]) returns void as $$
update "graphile_worker".jobs
set locked_at = null, locked_by = null
where locked_by = any(worker_ids);
update "graphile_worker".job_queues
set locked_at = null, locked_by = null
where locked_by = any(worker_ids);
$$ language sql volatile;
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (16, true);
alter table "graphile_worker".jobs rename to _private_jobs;
alter table "graphile_worker".job_queues rename to _private_job_queues;
alter table "graphile_worker".tasks rename to _private_tasks;
alter table "graphile_worker".known_crontabs rename to _private_known_crontabs;

DROP FUNCTION "graphile_worker".add_job;
CREATE FUNCTION "graphile_worker".add_job(identifier text, payload json DEFAULT NULL::json, queue_name text DEFAULT NULL::text, run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, max_attempts integer DEFAULT NULL::integer, job_key text DEFAULT NULL::text, priority integer DEFAULT NULL::integer, flags text[] DEFAULT NULL::text[], job_key_mode text DEFAULT 'replace'::text) RETURNS "graphile_worker"._private_jobs
    LANGUAGE plpgsql
    AS $$
declare
  v_job "graphile_worker"._private_jobs;
begin
  if (job_key is null or job_key_mode is null or job_key_mode in ('replace', 'preserve_run_at')) then
    select * into v_job
    from "graphile_worker".add_jobs(
      ARRAY[(
        identifier,
        payload,
        queue_name,
        run_at,
        max_attempts::smallint,
        job_key,
        priority::smallint,
        flags
      )::"graphile_worker".job_spec],
      (job_key_mode = 'preserve_run_at')
    )
    limit 1;
    return v_job;
  elsif job_key_mode = 'unsafe_dedupe' then

    insert into "graphile_worker"._private_tasks as tasks (identifier)
    values (add_job.identifier)
    on conflict do nothing;

    if add_job.queue_name is not null then
      insert into "graphile_worker"._private_job_queues as job_queues (queue_name)
      values (add_job.queue_name)
      on conflict do nothing;
    end if;







    insert into "graphile_worker"._private_jobs as jobs (
      job_queue_id,
      task_id,
      payload,
      run_at,
      max_attempts,
      key,
      priority,
      flags
    )
      select
        job_queues.id,
        tasks.id,
        coalesce(add_job.payload, '{}'::json),
        coalesce(add_job.run_at, now()),
        coalesce(add_job.max_attempts::smallint, 25::smallint),
        add_job.job_key,
        coalesce(add_job.priority::smallint, 0::smallint),
        (
          select jsonb_object_agg(flag, true)
          from unnest(add_job.flags) as item(flag)
        )
      from "graphile_worker"._private_tasks as tasks
      left join "graphile_worker"._private_job_queues as job_queues
      on job_queues.queue_name = add_job.queue_name
      where tasks.identifier = add_job.identifier
    on conflict (key)

      do update set
        revision = jobs.revision + 1,
        updated_at = now()
      returning *
      into v_job;
    return v_job;
  else
    raise exception 'Invalid job_key_mode value, expected ''replace'', ''preserve_run_at'' or ''unsafe_dedupe''.' using errcode = 'GWBKM';
  end if;
end;
$$;

DROP FUNCTION "graphile_worker".add_jobs;
CREATE FUNCTION "graphile_worker".add_jobs(specs "graphile_worker".job_spec[], job_key_preserve_run_at boolean DEFAULT false) RETURNS SETOF "graphile_worker"._private_jobs
    LANGUAGE plpgsql
    AS $$
begin

  insert into "graphile_worker"._private_tasks as tasks (identifier)
  select distinct spec.identifier
  from unnest(specs) spec
  on conflict do nothing;

  insert into "graphile_worker"._private_job_queues as job_queues (queue_name)
  select distinct spec.queue_name
  from unnest(specs) spec
  where spec.queue_name is not null
  on conflict do nothing;





  update "graphile_worker"._private_jobs as jobs
  set
    key = null,
    attempts = jobs.max_attempts,
    updated_at = now()
  from unnest(specs) spec
  where spec.job_key is not null
  and jobs.key = spec.job_key
  and is_available is not true;


  return query insert into "graphile_worker"._private_jobs as jobs (
    job_queue_id,
    task_id,
    payload,
    run_at,
    max_attempts,
    key,
    priority,
    flags
  )
    select
      job_queues.id,
      tasks.id,
      coalesce(spec.payload, '{}'::json),
      coalesce(spec.run_at, now()),
      coalesce(spec.max_attempts, 25),
      spec.job_key,
      coalesce(spec.priority, 0),
      (
        select jsonb_object_agg(flag, true)
        from unnest(spec.flags) as item(flag)
      )
    from unnest(specs) spec
    inner join "graphile_worker"._private_tasks as tasks
    on tasks.identifier = spec.identifier
    left join "graphile_worker"._private_job_queues as job_queues
    on job_queues.queue_name = spec.queue_name
  on conflict (key) do update set
    job_queue_id = excluded.job_queue_id,
    task_id = excluded.task_id,
    payload =
      case
      when json_typeof(jobs.payload) = 'array' and json_typeof(excluded.payload) = 'array' then
        (jobs.payload::jsonb || excluded.payload::jsonb)::json
      else
        excluded.payload
      end,
    max_attempts = excluded.max_attempts,
    run_at = (case
      when job_key_preserve_run_at is true and jobs.attempts = 0 then jobs.run_at
      else excluded.run_at
    end),
    priority = excluded.priority,
    revision = jobs.revision + 1,
    flags = excluded.flags,

    attempts = 0,
    last_error = null,
    updated_at = now()
  where jobs.locked_at is null
  returning *;
end;
$$;

DROP FUNCTION "graphile_worker".complete_jobs;
CREATE FUNCTION "graphile_worker".complete_jobs(job_ids bigint[]) RETURNS SETOF "graphile_worker"._private_jobs
    LANGUAGE sql
    AS $$
  delete from "graphile_worker"._private_jobs as jobs
    where id = any(job_ids)
    and (
      locked_at is null
    or
      locked_at < now() - interval '4 hours'
    )
    returning *;
$$;

DROP FUNCTION "graphile_worker".force_unlock_workers;
CREATE FUNCTION "graphile_worker".force_unlock_workers(worker_ids text[]) RETURNS void
    LANGUAGE sql
    AS $$
update "graphile_worker"._private_jobs as jobs
set locked_at = null, locked_by = null
where locked_by = any(worker_ids);
update "graphile_worker"._private_job_queues as job_queues
set locked_at = null, locked_by = null
where locked_by = any(worker_ids);
$$;

DROP FUNCTION "graphile_worker".permanently_fail_jobs;
CREATE FUNCTION "graphile_worker".permanently_fail_jobs(job_ids bigint[], error_message text DEFAULT NULL::text) RETURNS SETOF "graphile_worker"._private_jobs
    LANGUAGE sql
    AS $$
  update "graphile_worker"._private_jobs as jobs
    set
      last_error = coalesce(error_message, 'Manually marked as failed'),
      attempts = max_attempts,
      updated_at = now()
    where id = any(job_ids)
    and (
      locked_at is null
    or
      locked_at < NOW() - interval '4 hours'
    )
    returning *;
$$;

DROP FUNCTION "graphile_worker".remove_job;
CREATE FUNCTION "graphile_worker".remove_job(job_key text) RETURNS "graphile_worker"._private_jobs
    LANGUAGE plpgsql STRICT
    AS $$
declare
  v_job "graphile_worker"._private_jobs;
begin

  delete from "graphile_worker"._private_jobs as jobs
    where key = job_key
    and (
      locked_at is null
    or
      locked_at < NOW() - interval '4 hours'
    )
  returning * into v_job;
  if not (v_job is null) then
    return v_job;
  end if;

  update "graphile_worker"._private_jobs as jobs
  set
    key = null,
    attempts = jobs.max_attempts,
    updated_at = now()
  where key = job_key
  returning * into v_job;
  return v_job;
end;
$$;

DROP FUNCTION "graphile_worker".reschedule_jobs;
CREATE FUNCTION "graphile_worker".reschedule_jobs(job_ids bigint[], run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, priority integer DEFAULT NULL::integer, attempts integer DEFAULT NULL::integer, max_attempts integer DEFAULT NULL::integer) RETURNS SETOF "graphile_worker"._private_jobs
    LANGUAGE sql
    AS $$
  update "graphile_worker"._private_jobs as jobs
    set
      run_at = coalesce(reschedule_jobs.run_at, jobs.run_at),
      priority = coalesce(reschedule_jobs.priority::smallint, jobs.priority),
      attempts = coalesce(reschedule_jobs.attempts::smallint, jobs.attempts),
      max_attempts = coalesce(reschedule_jobs.max_attempts::smallint, jobs.max_attempts),
      updated_at = now()
    where id = any(job_ids)
    and (
      locked_at is null
    or
      locked_at < NOW() - interval '4 hours'
    )
    returning *;
$$;
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (17, false);
create view "graphile_worker".jobs as (
  select
    jobs.id,
    job_queues.queue_name,
    tasks.identifier as task_identifier,
    jobs.priority,
    jobs.run_at,
    jobs.attempts,
    jobs.max_attempts,
    jobs.last_error,
    jobs.created_at,
    jobs.updated_at,
    jobs.key,
    jobs.locked_at,
    jobs.locked_by,
    jobs.revision,
    jobs.flags
  from "graphile_worker"._private_jobs as jobs
  inner join "graphile_worker"._private_tasks as tasks
  on tasks.id = jobs.task_id
  left join "graphile_worker"._private_job_queues as job_queues
  on job_queues.id = jobs.job_queue_id
);
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (18, false);
DROP TRIGGER _900_after_insert ON "graphile_worker"._private_jobs;
DROP FUNCTION "graphile_worker".tg_jobs__after_insert;

CREATE OR REPLACE FUNCTION "graphile_worker".add_job(identifier text, payload json DEFAULT NULL::json, queue_name text DEFAULT NULL::text, run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, max_attempts integer DEFAULT NULL::integer, job_key text DEFAULT NULL::text, priority integer DEFAULT NULL::integer, flags text[] DEFAULT NULL::text[], job_key_mode text DEFAULT 'replace'::text) RETURNS "graphile_worker"._private_jobs
    LANGUAGE plpgsql
    AS $$
declare
  v_job "graphile_worker"._private_jobs;
begin
  if (job_key is null or job_key_mode is null or job_key_mode in ('replace', 'preserve_run_at')) then
    select * into v_job
    from "graphile_worker".add_jobs(
      ARRAY[(
        identifier,
        payload,
        queue_name,
        run_at,
        max_attempts::smallint,
        job_key,
        priority::smallint,
        flags
      )::"graphile_worker".job_spec],
      (job_key_mode = 'preserve_run_at')
    )
    limit 1;
    return v_job;
  elsif job_key_mode = 'unsafe_dedupe' then

    insert into "graphile_worker"._private_tasks as tasks (identifier)
    values (add_job.identifier)
    on conflict do nothing;

    if add_job.queue_name is not null then
      insert into "graphile_worker"._private_job_queues as job_queues (queue_name)
      values (add_job.queue_name)
      on conflict do nothing;
    end if;







    insert into "graphile_worker"._private_jobs as jobs (
      job_queue_id,
      task_id,
      payload,
      run_at,
      max_attempts,
      key,
      priority,
      flags
    )
      select
        job_queues.id,
        tasks.id,
        coalesce(add_job.payload, '{}'::json),
        coalesce(add_job.run_at, now()),
        coalesce(add_job.max_attempts::smallint, 25::smallint),
        add_job.job_key,
        coalesce(add_job.priority::smallint, 0::smallint),
        (
          select jsonb_object_agg(flag, true)
          from unnest(add_job.flags) as item(flag)
        )
      from "graphile_worker"._private_tasks as tasks
      left join "graphile_worker"._private_job_queues as job_queues
      on job_queues.queue_name = add_job.queue_name
      where tasks.identifier = add_job.identifier
    on conflict (key)

      do update set
        revision = jobs.revision + 1,
        updated_at = now()
      returning *
      into v_job;
    if v_job.revision = 0 then
      perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":1}');
    end if;
    return v_job;
  else
    raise exception 'Invalid job_key_mode value, expected ''replace'', ''preserve_run_at'' or ''unsafe_dedupe''.' using errcode = 'GWBKM';
  end if;
end;
$$;

CREATE OR REPLACE FUNCTION "graphile_worker".add_jobs(specs "graphile_worker".job_spec[], job_key_preserve_run_at boolean DEFAULT false) RETURNS SETOF "graphile_worker"._private_jobs
    LANGUAGE plpgsql
    AS $$
begin

  insert into "graphile_worker"._private_tasks as tasks (identifier)
  select distinct spec.identifier
  from unnest(specs) spec
  on conflict do nothing;

  insert into "graphile_worker"._private_job_queues as job_queues (queue_name)
  select distinct spec.queue_name
  from unnest(specs) spec
  where spec.queue_name is not null
  on conflict do nothing;





  update "graphile_worker"._private_jobs as jobs
  set
    key = null,
    attempts = jobs.max_attempts,
    updated_at = now()
  from unnest(specs) spec
  where spec.job_key is not null
  and jobs.key = spec.job_key
  and is_available is not true;

  perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":' || array_length(specs, 1)::text || '}');


  return query insert into "graphile_worker"._private_jobs as jobs (
    job_queue_id,
    task_id,
    payload,
    run_at,
    max_attempts,
    key,
    priority,
    flags
  )
    select
      job_queues.id,
      tasks.id,
      coalesce(spec.payload, '{}'::json),
      coalesce(spec.run_at, now()),
      coalesce(spec.max_attempts, 25),
      spec.job_key,
      coalesce(spec.priority, 0),
      (
        select jsonb_object_agg(flag, true)
        from unnest(spec.flags) as item(flag)
      )
    from unnest(specs) spec
    inner join "graphile_worker"._private_tasks as tasks
    on tasks.identifier = spec.identifier
    left join "graphile_worker"._private_job_queues as job_queues
    on job_queues.queue_name = spec.queue_name
  on conflict (key) do update set
    job_queue_id = excluded.job_queue_id,
    task_id = excluded.task_id,
    payload =
      case
      when json_typeof(jobs.payload) = 'array' and json_typeof(excluded.payload) = 'array' then
        (jobs.payload::jsonb || excluded.payload::jsonb)::json
      else
        excluded.payload
      end,
    max_attempts = excluded.max_attempts,
    run_at = (case
      when job_key_preserve_run_at is true and jobs.attempts = 0 then jobs.run_at
      else excluded.run_at
    end),
    priority = excluded.priority,
    revision = jobs.revision + 1,
    flags = excluded.flags,

    attempts = 0,
    last_error = null,
    updated_at = now()
  where jobs.locked_at is null
  returning *;
end;
$$;

CREATE OR REPLACE FUNCTION "graphile_worker".remove_job(job_key text) RETURNS "graphile_worker"._private_jobs
    LANGUAGE plpgsql STRICT
    AS $$
declare
  v_job "graphile_worker"._private_jobs;
begin

  delete from "graphile_worker"._private_jobs as jobs
    where key = job_key
    and (
      locked_at is null
    or
      locked_at < NOW() - interval '4 hours'
    )
  returning * into v_job;
  if not (v_job is null) then
    perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":-1}');
    return v_job;
  end if;

  update "graphile_worker"._private_jobs as jobs
  set
    key = null,
    attempts = jobs.max_attempts,
    updated_at = now()
  where key = job_key
  returning * into v_job;
  return v_job;
end;
$$;
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (19, true);
commit;
begin;
insert into "graphile_worker".migrations (id, breaking) values (20, false);
CREATE OR REPLACE FUNCTION "graphile_worker".add_job(identifier text, payload json DEFAULT NULL::json, queue_name text DEFAULT NULL::text, run_at timestamp with time zone DEFAULT NULL::timestamp with time zone, max_attempts integer DEFAULT NULL::integer, job_key text DEFAULT NULL::text, priority integer DEFAULT NULL::integer, flags text[] DEFAULT NULL::text[], job_key_mode text DEFAULT 'replace'::text) RETURNS "graphile_worker"._private_jobs
    LANGUAGE plpgsql
    AS $$
declare
  v_job "graphile_worker"._private_jobs;
begin
  if (job_key is null or job_key_mode is null or job_key_mode in ('replace', 'preserve_run_at')) then
    select * into v_job
    from "graphile_worker".add_jobs(
      ARRAY[(
        identifier,
        payload,
        queue_name,
        run_at,
        max_attempts::smallint,
        job_key,
        priority::smallint,
        flags
      )::"graphile_worker".job_spec],
      (job_key_mode = 'preserve_run_at')
    )
    limit 1;
    return v_job;
  elsif job_key_mode = 'unsafe_dedupe' then

    insert into "graphile_worker"._private_tasks as tasks (identifier)
    select add_job.identifier
    where not exists (
      select 1
      from "graphile_worker"._private_tasks as existing
      where existing.identifier = add_job.identifier
    )
    on conflict do nothing;

    if add_job.queue_name is not null then
      insert into "graphile_worker"._private_job_queues as job_queues (queue_name)
      select add_job.queue_name
      where not exists (
        select 1
        from "graphile_worker"._private_job_queues as existing
        where existing.queue_name = add_job.queue_name
      )
      on conflict do nothing;
    end if;







    insert into "graphile_worker"._private_jobs as jobs (
      job_queue_id,
      task_id,
      payload,
      run_at,
      max_attempts,
      key,
      priority,
      flags
    )
      select
        job_queues.id,
        tasks.id,
        coalesce(add_job.payload, '{}'::json),
        coalesce(add_job.run_at, now()),
        coalesce(add_job.max_attempts::smallint, 25::smallint),
        add_job.job_key,
        coalesce(add_job.priority::smallint, 0::smallint),
        (
          select jsonb_object_agg(flag, true)
          from unnest(add_job.flags) as item(flag)
        )
      from "graphile_worker"._private_tasks as tasks
      left join "graphile_worker"._private_job_queues as job_queues
      on job_queues.queue_name = add_job.queue_name
      where tasks.identifier = add_job.identifier
    on conflict (key)

      do update set
        revision = jobs.revision + 1,
        updated_at = now()
      returning *
      into v_job;
    if v_job.revision = 0 then
      perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":1}');
    end if;
    return v_job;
  else
    raise exception 'Invalid job_key_mode value, expected ''replace'', ''preserve_run_at'' or ''unsafe_dedupe''.' using errcode = 'GWBKM';
  end if;
end;
$$;

CREATE OR REPLACE FUNCTION "graphile_worker".add_jobs(specs "graphile_worker".job_spec[], job_key_preserve_run_at boolean DEFAULT false) RETURNS SETOF "graphile_worker"._private_jobs
    LANGUAGE plpgsql
    AS $$
begin

  insert into "graphile_worker"._private_tasks as tasks (identifier)
  select distinct spec.identifier
  from unnest(specs) spec
  where not exists (
    select 1
    from "graphile_worker"._private_tasks as existing
    where existing.identifier = spec.identifier
  )
  on conflict do nothing;

  insert into "graphile_worker"._private_job_queues as job_queues (queue_name)
  select distinct spec.queue_name
  from unnest(specs) spec
  where spec.queue_name is not null
  and not exists (
    select 1
    from "graphile_worker"._private_job_queues as existing
    where existing.queue_name = spec.queue_name
  )
  on conflict do nothing;





  update "graphile_worker"._private_jobs as jobs
  set
    key = null,
    attempts = jobs.max_attempts,
    updated_at = now()
  from unnest(specs) spec
  where spec.job_key is not null
  and jobs.key = spec.job_key
  and is_available is not true;

  perform pg_notify('jobs:insert', '{"r":' || random()::text || ',"count":' || array_length(specs, 1)::text || '}');


  return query insert into "graphile_worker"._private_jobs as jobs (
    job_queue_id,
    task_id,
    payload,
    run_at,
    max_attempts,
    key,
    priority,
    flags
  )
    select
      job_queues.id,
      tasks.id,
      coalesce(spec.payload, '{}'::json),
      coalesce(spec.run_at, now()),
      coalesce(spec.max_attempts, 25),
      spec.job_key,
      coalesce(spec.priority, 0),
      (
        select jsonb_object_agg(flag, true)
        from unnest(spec.flags) as item(flag)
      )
    from unnest(specs) spec
    inner join "graphile_worker"._private_tasks as tasks
    on tasks.identifier = spec.identifier
    left join "graphile_worker"._private_job_queues as job_queues
    on job_queues.queue_name = spec.queue_name
  on conflict (key) do update set
    job_queue_id = excluded.job_queue_id,
    task_id = excluded.task_id,
    payload =
      case
      when json_typeof(jobs.payload) = 'array' and json_typeof(excluded.payload) = 'array' then
        (jobs.payload::jsonb || excluded.payload::jsonb)::json
      else
        excluded.payload
      end,
    max_attempts = excluded.max_attempts,
    run_at = (case
      when job_key_preserve_run_at is true and jobs.attempts = 0 then jobs.run_at
      else excluded.run_at
    end),
    priority = excluded.priority,
    revision = jobs.revision + 1,
    flags = excluded.flags,

    attempts = 0,
    last_error = null,
    updated_at = now()
  where jobs.locked_at is null
  returning *;
end;
$$;
commit;
SET session_replication_role = replica;
DELETE FROM graphile_worker._private_jobs;
INSERT INTO graphile_worker._private_jobs (id, job_queue_id, task_id, payload, priority, run_at, attempts, max_attempts, last_error, created_at, updated_at, key, locked_at, locked_by, revision, flags) OVERRIDING SYSTEM VALUE SELECT id, job_queue_id, task_id, payload, priority, run_at, attempts, max_attempts, last_error, created_at, updated_at, key, locked_at, locked_by, revision, flags FROM jsonb_populate_recordset(NULL::graphile_worker._private_jobs, '[
{"id": 1, "key": null, "flags": null, "run_at": "2026-11-29T13:29:06.891198+00:00", "payload": {"jobId": "01a2277e-bc4b-7244-b5b3-ca6801298d70"}, "task_id": 1, "attempts": 0, "priority": 0, "revision": 0, "locked_at": null, "locked_by": null, "created_at": "2026-11-29T13:29:06.891198+00:00", "last_error": null, "updated_at": "2026-11-29T13:29:06.891198+00:00", "job_queue_id": null, "max_attempts": 3}
]'::jsonb);
DELETE FROM graphile_worker._private_tasks;
INSERT INTO graphile_worker._private_tasks (id, identifier) OVERRIDING SYSTEM VALUE SELECT id, identifier FROM jsonb_populate_recordset(NULL::graphile_worker._private_tasks, '[
{"id": 1, "identifier": "program.workbook_check"}
]'::jsonb);
DELETE FROM public.activity;
INSERT INTO public.activity (id, occurred_at, actor_id, verbs, entity_kind, entity_id, scope_id, message) OVERRIDING SYSTEM VALUE SELECT id, occurred_at, actor_id, verbs, entity_kind, entity_id, scope_id, message FROM jsonb_populate_recordset(NULL::public.activity, '[
{"id": "01a2277e-bb16-728c-adfb-3ee0ef918e34", "verbs": ["create"], "message": "Network Stewardship Institute", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c", "entity_kind": "organisation", "occurred_at": "2024-02-05T08:30:00+00:00"},
{"id": "01a2277e-bb16-728c-adfb-42f5cb3ba735", "verbs": ["create"], "message": "Lucía Montserrat", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "entity_kind": "user", "occurred_at": "2024-02-05T08:30:00+00:00"},
{"id": "01a2277e-bb16-728c-adfb-456fcc9637e9", "verbs": ["create"], "message": "Water sector", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-d06547552f22", "entity_kind": "survey_group", "occurred_at": "2024-02-05T09:00:00+00:00"},
{"id": "01a2277e-bb16-728c-adfb-4a42cabd4f96", "verbs": ["create"], "message": "Transport sector", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01", "entity_kind": "survey_group", "occurred_at": "2024-02-05T09:05:00+00:00"},
{"id": "01a2277e-bb16-728c-adfb-4d323c7b567a", "verbs": ["create"], "message": "Tarn Valley Water", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "entity_kind": "organisation", "occurred_at": "2024-02-12T08:15:00+00:00"},
{"id": "01a2277e-bb16-728c-adfb-510c8e64dbd4", "verbs": ["create"], "message": "Ines Calloway", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "entity_kind": "user", "occurred_at": "2024-02-12T09:00:00+00:00"},
{"id": "01a2277e-bb16-728c-adfb-55e5f3e531e5", "verbs": ["create"], "message": "Tobias Achterberg", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-b5f276097817", "entity_kind": "user", "occurred_at": "2024-02-12T09:00:00+00:00"},
{"id": "01a2277e-bb16-728c-adfb-59080ee45c30", "verbs": ["create"], "message": "Mei-Lin Haversham", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-b8ba9ce6bb2e", "entity_kind": "user", "occurred_at": "2024-02-12T09:00:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-867abb2af793", "verbs": ["create"], "message": "Kwabena Oduro", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "entity_kind": "user", "occurred_at": "2024-02-12T09:00:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-89d58e80c8e2", "verbs": ["create"], "message": "Saoirse Brannigan", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "entity_kind": "user", "occurred_at": "2024-02-12T09:00:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-8d14ec359244", "verbs": ["create"], "message": "Rajesh Venkataraman", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "entity_kind": "user", "occurred_at": "2024-02-12T09:00:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-92f13e99009e", "verbs": ["create"], "message": "Ostermarsh Water", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-3381ae924770", "entity_kind": "organisation", "occurred_at": "2024-02-12T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-96cb4cc47d92", "verbs": ["create"], "message": "Quillhaven Water and Sewer", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-36217578727e", "entity_kind": "organisation", "occurred_at": "2024-02-12T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-983d3ba4e9c7", "verbs": ["create"], "message": "Larkwater Corporation", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-38db7cf7b0aa", "entity_kind": "organisation", "occurred_at": "2024-02-12T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-9ffff1087678", "verbs": ["create"], "message": "Brindle Coast Water", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "entity_kind": "organisation", "occurred_at": "2024-02-12T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-a07a44cef68f", "verbs": ["create"], "message": "Three Rivers Bulk Supply", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-427814c2ba14", "entity_kind": "organisation", "occurred_at": "2024-02-12T13:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-a6809faf257d", "verbs": ["create"], "message": "Saltmere Water Partners", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-44c319d7e1f2", "entity_kind": "organisation", "occurred_at": "2024-02-13T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-a851f2183316", "verbs": ["create"], "message": "Harrowmere Water", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-4a4a5b7edd5a", "entity_kind": "organisation", "occurred_at": "2024-02-13T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-aeba7d585079", "verbs": ["create"], "message": "Kestrel Basin Water", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-4cc4cbe36774", "entity_kind": "organisation", "occurred_at": "2024-02-13T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-b02be4777d36", "verbs": ["create"], "message": "Quentin Jephcott", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-f20ab34b5ea8", "entity_kind": "user", "occurred_at": "2024-02-13T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-b6465bee7ad8", "verbs": ["create"], "message": "Fennimore Water Services", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-516ec6e4c94a", "entity_kind": "organisation", "occurred_at": "2024-02-13T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-bb1448b5d285", "verbs": ["create"], "message": "Upper Dale Water", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-5757c2e930d1", "entity_kind": "organisation", "occurred_at": "2024-02-13T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-bc211c760a64", "verbs": ["create"], "message": "Thornwick and Eddle Water", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-5a876a022cb0", "entity_kind": "organisation", "occurred_at": "2024-02-13T13:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-c3a29da79069", "verbs": ["create"], "message": "Pellan Isles Water Authority", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-5d4a73ed4d3e", "entity_kind": "organisation", "occurred_at": "2024-02-14T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-c6afbef5777d", "verbs": ["create"], "message": "Wendlesea Wastewater", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-6165ce2e62dc", "entity_kind": "organisation", "occurred_at": "2024-02-14T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-c88242ffe58c", "verbs": ["create"], "message": "Clearbeck Water", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-64f4c56344df", "entity_kind": "organisation", "occurred_at": "2024-02-14T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-cf8a1537f363", "verbs": ["create"], "message": "Moorgate Drainage Board", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-6a8df7fb9567", "entity_kind": "organisation", "occurred_at": "2024-02-14T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-d226e1ac2add", "verbs": ["create"], "message": "Anselm Metropolitan Water District", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3", "entity_kind": "organisation", "occurred_at": "2024-02-14T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-d564b2cdba16", "verbs": ["create"], "message": "Two Pines Utility District", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-7236c57a64e6", "entity_kind": "organisation", "occurred_at": "2024-02-14T13:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-db298fba598b", "verbs": ["create"], "message": "Yusuf Jankowski", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-501e47e373e1", "entity_kind": "user", "occurred_at": "2024-02-14T13:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-deee6e21aa37", "verbs": ["create"], "message": "Calder Lakes Water", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-748ca6cf70e0", "entity_kind": "organisation", "occurred_at": "2024-02-15T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-e3871d67d562", "verbs": ["create"], "message": "Noor Petrescu", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-5a0143405b61", "entity_kind": "user", "occurred_at": "2024-02-15T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-e64d9addffd9", "verbs": ["create"], "message": "Redscarp Water and Sanitation", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-7b83ec47b944", "entity_kind": "organisation", "occurred_at": "2024-02-15T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-eb45c7489c58", "verbs": ["create"], "message": "Delmar Bay Sanitation", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-7f0a05cbc7ae", "entity_kind": "organisation", "occurred_at": "2024-02-15T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-ec5e1cd8d98a", "verbs": ["create"], "message": "Maravel Water", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-835f92662041", "entity_kind": "organisation", "occurred_at": "2024-02-15T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-f39368e72c3e", "verbs": ["create"], "message": "Esther Banerjee", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-71e617e6c781", "entity_kind": "user", "occurred_at": "2024-02-15T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-f6c32d7a2cc1", "verbs": ["create"], "message": "Lower Tarn Council Infrastructure", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-86b067dd4621", "entity_kind": "organisation", "occurred_at": "2024-02-15T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-f8562d1b58d1", "verbs": ["create"], "message": "Willowbend City Works", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-8bdc96677982", "entity_kind": "organisation", "occurred_at": "2024-02-15T13:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cae-fcdb5c071c53", "verbs": ["create"], "message": "Ashenholt Borough Engineering", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-8c10149ad26f", "entity_kind": "organisation", "occurred_at": "2024-02-16T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-02cff1d94ce3", "verbs": ["create"], "message": "Port Esme Public Works", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-928bba4f26ba", "entity_kind": "organisation", "occurred_at": "2024-02-16T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-071825f72eb2", "verbs": ["create"], "message": "Chidi Verhoeven", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-2e924526c182", "entity_kind": "user", "occurred_at": "2024-02-16T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-0b14bd0e91f1", "verbs": ["create"], "message": "Averland State Roads", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-95cc1c8d9ba9", "entity_kind": "organisation", "occurred_at": "2024-02-16T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-0e08bdd8f4a8", "verbs": ["create"], "message": "Björn Ivanova", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-6e9ba35d96bc", "entity_kind": "user", "occurred_at": "2024-02-16T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-119295c0907f", "verbs": ["create"], "message": "Keala Moreau", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-a06b48095d0a", "entity_kind": "user", "occurred_at": "2024-02-16T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-16f92e3118eb", "verbs": ["create"], "message": "Ostermarsh Tollways", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-9be9bbdc4e77", "entity_kind": "organisation", "occurred_at": "2024-02-16T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-1adef5b93c7b", "verbs": ["create"], "message": "Norvale Trunk Roads", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-9e604fc60b86", "entity_kind": "organisation", "occurred_at": "2024-02-16T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-1e03d463d5c0", "verbs": ["create"], "message": "Redscarp County Roads", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-a3b500da1b50", "entity_kind": "organisation", "occurred_at": "2024-02-16T13:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-20d4ce956711", "verbs": ["create"], "message": "Eleni Okonjo", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-87589b29dbee", "entity_kind": "user", "occurred_at": "2024-02-16T13:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-255a0d49ee36", "verbs": ["create"], "message": "Anselm Bridge and Tunnel Authority", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-a5176c145bca", "entity_kind": "organisation", "occurred_at": "2024-02-17T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-2b8adde0ac8c", "verbs": ["create"], "message": "Averland Rail Network", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-a869dbcd3933", "entity_kind": "organisation", "occurred_at": "2024-02-17T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-2dc2356f75c0", "verbs": ["create"], "message": "Giulia Nakagawa", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-9e198b7121d8", "entity_kind": "user", "occurred_at": "2024-02-17T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-303461d041fd", "verbs": ["create"], "message": "North Norvale Railway", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-ad8d5f720a91", "entity_kind": "organisation", "occurred_at": "2024-02-17T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-36b70db58e70", "verbs": ["create"], "message": "Anselm Metro", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-b39e2212692c", "entity_kind": "organisation", "occurred_at": "2024-02-17T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-394705c19574", "verbs": ["create"], "message": "Port of Ostery", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-b613294a9497", "entity_kind": "organisation", "occurred_at": "2024-02-17T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-3db1d6465052", "verbs": ["create"], "message": "Anahera Ormsby", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-f899bc82c9bd", "entity_kind": "user", "occurred_at": "2024-02-17T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-432ba5b8b2ba", "verbs": ["create"], "message": "Wendle Harbour Trust", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-b91f7a0cb7a1", "entity_kind": "organisation", "occurred_at": "2024-02-17T13:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-44a7c35dfb97", "verbs": ["create"], "message": "Dilnoza Gunnarsson", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-196d04ef00c3", "entity_kind": "user", "occurred_at": "2024-02-17T13:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-48265cf034a1", "verbs": ["create"], "message": "Delmar Bay Port Authority", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-bf0d463556ce", "entity_kind": "organisation", "occurred_at": "2024-02-18T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-4e3969e1853e", "verbs": ["create"], "message": "Marrowby Airport", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-c12322c8b52c", "entity_kind": "organisation", "occurred_at": "2024-02-18T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-5247cb4b4a91", "verbs": ["create"], "message": "Uma Eriksen", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-661112fb60cb", "entity_kind": "user", "occurred_at": "2024-02-18T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-5703fa7b1151", "verbs": ["create"], "message": "Skelbrough International Airport", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-c678d8007691", "entity_kind": "organisation", "occurred_at": "2024-02-18T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-586c698ae98f", "verbs": ["create"], "message": "Anahera Zieliński", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-3a2517611de8", "entity_kind": "user", "occurred_at": "2024-02-18T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-5edd0de465be", "verbs": ["create"], "message": "Björn Banerjee", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-2f4651166e7e", "entity_kind": "user", "occurred_at": "2024-02-18T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-61cfb0cf82ea", "verbs": ["create"], "message": "Lake Esme Airport Authority", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-ca06ef461142", "entity_kind": "organisation", "occurred_at": "2024-02-18T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-655b526183a4", "verbs": ["create"], "message": "Ishani Quispe", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-7dff4c554963", "entity_kind": "user", "occurred_at": "2024-02-18T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-6a335fdf2f86", "verbs": ["create"], "message": "Giulia Silvestri", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "entity_kind": "user", "occurred_at": "2024-02-19T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-6c5142abe655", "verbs": ["create"], "message": "Femi Bhattarai", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-215ee4292f22", "entity_kind": "user", "occurred_at": "2024-02-19T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-71ed1369db5a", "verbs": ["create"], "message": "Leilani Fairweather", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-d36b734b432d", "entity_kind": "user", "occurred_at": "2024-02-19T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-74022835adc5", "verbs": ["create"], "message": "Henrike Solberg", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "entity_kind": "user", "occurred_at": "2024-02-19T09:00:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-7a26d6ddef1b", "verbs": ["create"], "message": "Malik Desrosiers", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-d2aecc4f6996", "entity_kind": "user", "occurred_at": "2024-02-19T09:00:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-7f7a6b10a039", "verbs": ["create"], "message": "Aroha Fielding", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-d6e8578f84c2", "entity_kind": "user", "occurred_at": "2024-02-19T09:00:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-824ba3427127", "verbs": ["create"], "message": "Wen Castellane", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-db0e4fe79cb7", "entity_kind": "user", "occurred_at": "2024-02-19T09:00:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-862621e8c74d", "verbs": ["create"], "message": "Noor Abernethy", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-18a2bfcfe240", "entity_kind": "user", "occurred_at": "2024-02-19T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-8b04778d7438", "verbs": ["create"], "message": "Priya Rangi", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-effa3d865431", "entity_kind": "user", "occurred_at": "2024-02-19T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-8f146f33d43e", "verbs": ["create"], "message": "Ikram Tamihana", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-7680b78f40e5", "entity_kind": "user", "occurred_at": "2024-02-19T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-91f8e04036a9", "verbs": ["create"], "message": "Ruth Hoang", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-055f731f466d", "entity_kind": "user", "occurred_at": "2024-02-19T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-97612ebfbacc", "verbs": ["create"], "message": "Yusuf Nwosu", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-129174b74268", "entity_kind": "user", "occurred_at": "2024-02-20T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-995f40082f70", "verbs": ["create"], "message": "Zofia Eastwick", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-e4c8df9b9f3d", "entity_kind": "user", "occurred_at": "2024-02-20T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-9e5a75366914", "verbs": ["create"], "message": "Keala Wijaya", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-638b7fa63f05", "entity_kind": "user", "occurred_at": "2024-02-20T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-a3150f7b2cfd", "verbs": ["create"], "message": "Nadia Mbeki-Hart", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-b61d1ef14101", "entity_kind": "user", "occurred_at": "2024-02-20T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-a7ba01ab972c", "verbs": ["create"], "message": "Thandiwe Zieliński", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-f50c1368d335", "entity_kind": "user", "occurred_at": "2024-02-20T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-a9b9429e8646", "verbs": ["create"], "message": "Katarzyna Rautio", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-96fe6a71154b", "entity_kind": "user", "occurred_at": "2024-02-21T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-ae53e4996650", "verbs": ["create"], "message": "Viktor Yilmaz", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-1e804a52d2bc", "entity_kind": "user", "occurred_at": "2024-02-21T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-b052079a5edf", "verbs": ["create"], "message": "Wairimu Ormsby", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-3d3397918e44", "entity_kind": "user", "occurred_at": "2024-02-21T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-b5bcbd8bed0e", "verbs": ["create"], "message": "Amara Castellanos", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-697b454ef990", "entity_kind": "user", "occurred_at": "2024-02-21T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-b8c522c42bd8", "verbs": ["create"], "message": "Tamsin Ghorbani", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-f34714cfcb2a", "entity_kind": "user", "occurred_at": "2024-02-21T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-bc56e28b0990", "verbs": ["create"], "message": "Leilani Xanthos", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-1325c2b699bc", "entity_kind": "user", "occurred_at": "2024-02-21T13:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-c1b6d7be1e2e", "verbs": ["create"], "message": "Nadia Underhill", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-f7d152fb0631", "entity_kind": "user", "occurred_at": "2024-02-22T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-c56f6e2b0b62", "verbs": ["create"], "message": "Femi Ferreira", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-e05c3bc9610d", "entity_kind": "user", "occurred_at": "2024-02-22T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-cb8b3da3f702", "verbs": ["create"], "message": "Oskar Aldermann", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-09f074fb804f", "entity_kind": "user", "occurred_at": "2024-02-22T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-cef694c790db", "verbs": ["create"], "message": "Mirembe Sandoval", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-4d91d4123e86", "entity_kind": "user", "occurred_at": "2024-02-22T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-d1988fb130eb", "verbs": ["create"], "message": "Jun Sandoval", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-088980f8117e", "entity_kind": "user", "occurred_at": "2024-02-22T13:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-d4b5bbcf4c1b", "verbs": ["create"], "message": "Keala Nakagawa", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-e26f86e68f22", "entity_kind": "user", "occurred_at": "2024-02-23T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-d94bcab93766", "verbs": ["create"], "message": "Amara Ivanova", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-2b84ead4202d", "entity_kind": "user", "occurred_at": "2024-02-23T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-dce197c53b62", "verbs": ["create"], "message": "Priya Jephcott", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-afaf97c5df50", "entity_kind": "user", "occurred_at": "2024-02-23T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-e0d639af68fd", "verbs": ["create"], "message": "Rosalind Xanthos", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-ce317d90b86d", "entity_kind": "user", "occurred_at": "2024-02-24T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-e672822ed002", "verbs": ["create"], "message": "Mirembe Jankowski", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-0df381f75413", "entity_kind": "user", "occurred_at": "2024-02-24T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-eac520a68608", "verbs": ["create"], "message": "Farid Moreau", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "entity_kind": "user", "occurred_at": "2024-02-24T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-ed57eaddbb1c", "verbs": ["create"], "message": "Pedro Thackeray", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-fe92abf65344", "entity_kind": "user", "occurred_at": "2024-02-24T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-f14d3df31e22", "verbs": ["create"], "message": "Priya Underhill", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-6cffa7cc3bbd", "entity_kind": "user", "occurred_at": "2024-02-24T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-f62ea6dbe908", "verbs": ["create"], "message": "Carmen Yilmaz", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-601b9880025f", "entity_kind": "user", "occurred_at": "2024-02-25T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-fb21e7507f7f", "verbs": ["create"], "message": "Ulrike Kaleo", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-495b578c9409", "entity_kind": "user", "occurred_at": "2024-02-26T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9caf-ff375d953653", "verbs": ["create"], "message": "Winifred Usman", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-984f92041515", "entity_kind": "user", "occurred_at": "2024-02-26T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-020b64b85f15", "verbs": ["create"], "message": "Gwendolyn Bhattarai", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-dd155f2675af", "entity_kind": "user", "occurred_at": "2024-02-26T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-07028bab397f", "verbs": ["create"], "message": "Carmen Eriksen", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-239bdf1f1a9b", "entity_kind": "user", "occurred_at": "2024-02-26T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-0b87ce6faf51", "verbs": ["create"], "message": "Thandiwe Ghorbani", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-37722fe8df50", "entity_kind": "user", "occurred_at": "2024-02-26T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-0d5c2095110a", "verbs": ["create"], "message": "Ikram Karimi", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-3746ddee28a8", "entity_kind": "user", "occurred_at": "2024-02-26T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-10bc9da094d1", "verbs": ["create"], "message": "Nadia Thackeray", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-76d729dfdcb1", "entity_kind": "user", "occurred_at": "2024-02-26T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-17b2c3bc78dc", "verbs": ["create"], "message": "Hiroshi Whitlock", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-827fead4e515", "entity_kind": "user", "occurred_at": "2024-02-26T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-19d2ec6af532", "verbs": ["create"], "message": "Ulrike Cardew", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-8b5ac75cb48f", "entity_kind": "user", "occurred_at": "2024-02-26T13:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-1e61b6612824", "verbs": ["create"], "message": "Vasilis Wijaya", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-eba850979f12", "entity_kind": "user", "occurred_at": "2024-02-27T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-2274912b6dc7", "verbs": ["create"], "message": "Vasilis Jephcott", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-6b15bd1c1795", "entity_kind": "user", "occurred_at": "2024-02-27T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-266f3ddbb575", "verbs": ["create"], "message": "Quentin Mbeki-Hart", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-7250f5015f5e", "entity_kind": "user", "occurred_at": "2024-02-27T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-2baccebed86c", "verbs": ["create"], "message": "Dmitri Rautio", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-53567ae3fb5b", "entity_kind": "user", "occurred_at": "2024-02-28T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-2c54b65d0df3", "verbs": ["create"], "message": "Tamsin Pemberton", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-30c6990e2934", "entity_kind": "user", "occurred_at": "2024-02-28T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-33852e4dd99e", "verbs": ["create"], "message": "Xiomara Gunnarsson", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-d693e7288a37", "entity_kind": "user", "occurred_at": "2024-02-28T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-375a3ad84a81", "verbs": ["create"], "message": "Dilnoza Halloran", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-da1bf6c7f611", "entity_kind": "user", "occurred_at": "2024-02-28T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-3a71a35ddce7", "verbs": ["create"], "message": "Olga Mbeki-Hart", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-f96b49cfe356", "entity_kind": "user", "occurred_at": "2024-02-28T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-3f99f4acff3e", "verbs": ["create"], "message": "Quentin Underhill", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-b39bf07872ab", "entity_kind": "user", "occurred_at": "2024-02-28T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-40dd1d0beb17", "verbs": ["create"], "message": "Ruth Aldermann", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-c7c2a132ba3b", "entity_kind": "user", "occurred_at": "2024-02-28T13:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-45364ace4353", "verbs": ["create"], "message": "Vasilis Rangi", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-abb07b1cde1c", "entity_kind": "user", "occurred_at": "2024-02-29T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-4ab907c59368", "verbs": ["create"], "message": "Jarrah Lachance", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-44b89dbec1be", "entity_kind": "user", "occurred_at": "2024-02-29T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-4c3bba1f46ba", "verbs": ["create"], "message": "Stellan Karimi", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-7a3f665b0342", "entity_kind": "user", "occurred_at": "2024-02-29T11:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-50b05e81a0e5", "verbs": ["create"], "message": "Jun Vasquez", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-49e5bf9659ee", "entity_kind": "user", "occurred_at": "2024-02-29T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-56fcb47ba35e", "verbs": ["create"], "message": "Pedro Dragomir", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-bd22f4e64000", "entity_kind": "user", "occurred_at": "2024-02-29T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-58691d75ecd8", "verbs": ["create"], "message": "Rosalind Dlamini", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-0c7f05bf1649", "entity_kind": "user", "occurred_at": "2024-03-01T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-5cb4e235ab56", "verbs": ["create"], "message": "Wairimu Lindqvist", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-fe5e2ca12ecf", "entity_kind": "user", "occurred_at": "2024-03-01T12:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-60a722276cda", "verbs": ["create"], "message": "Hamish Lachance", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-011b314b0ac7", "entity_kind": "user", "occurred_at": "2024-03-01T13:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-65ee13d56e54", "verbs": ["create"], "message": "Gwendolyn Halloran", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-1e3f5866ea80", "entity_kind": "user", "occurred_at": "2024-03-02T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-6ae66f65eca8", "verbs": ["create"], "message": "Viktor Abernethy", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-5c418922bb3d", "entity_kind": "user", "occurred_at": "2024-03-02T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-6c7c3df45189", "verbs": ["create"], "message": "Dmitri Ito", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-90d377f37487", "entity_kind": "user", "occurred_at": "2024-03-02T08:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-739036454c5a", "verbs": ["create"], "message": "Mateo Eastwick", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-2b322125e73c", "entity_kind": "user", "occurred_at": "2024-03-02T09:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-76f9a5bef718", "verbs": ["create"], "message": "Farid Wijaya", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-a60456304f9e", "entity_kind": "user", "occurred_at": "2024-03-02T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-7b677a0f82d2", "verbs": ["create"], "message": "Uma Castellanos", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-26da25cbb768", "entity_kind": "user", "occurred_at": "2024-03-02T10:15:00+00:00"},
{"id": "01a2277e-bb17-722a-9cb0-7e91cfae82ba", "verbs": ["create"], "message": "Samir Dragomir", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-02ae94e22aef", "entity_kind": "user", "occurred_at": "2024-03-02T11:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-228c3f86518f", "verbs": ["create"], "message": "Esther Tamihana", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-303ca95f9f0d", "entity_kind": "user", "occurred_at": "2024-03-02T11:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-26ccfb8141b3", "verbs": ["create"], "message": "Olga Thackeray", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-b8c86940589f", "entity_kind": "user", "occurred_at": "2024-03-02T12:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-285be6bf6a4c", "verbs": ["create"], "message": "Bogdan Nwosu", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-56703de95ad4", "entity_kind": "user", "occurred_at": "2024-03-02T13:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-2d0bb66ce49c", "verbs": ["create"], "message": "Zofia Ferreira", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-25413cc5fbad", "entity_kind": "user", "occurred_at": "2024-03-03T08:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-32c689587075", "verbs": ["create"], "message": "Lars Kaleo", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-8e0a546c83b1", "entity_kind": "user", "occurred_at": "2024-03-03T08:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-35332c4f2f82", "verbs": ["create"], "message": "Lars Ito", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-4fb5f38ff656", "entity_kind": "user", "occurred_at": "2024-03-03T08:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-3b449703ec26", "verbs": ["create"], "message": "Hamish Lindqvist", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-43f2a417525b", "entity_kind": "user", "occurred_at": "2024-03-03T11:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-3e7369f614fd", "verbs": ["create"], "message": "Ishani Whitlock", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-3d717f84c1c2", "entity_kind": "user", "occurred_at": "2024-03-03T12:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-41f868f8baa9", "verbs": ["create"], "message": "Xiomara Fairweather", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-159285a6d454", "entity_kind": "user", "occurred_at": "2024-03-03T13:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-45e1039eb28d", "verbs": ["create"], "message": "Oskar Dlamini", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-c839a35f6cae", "entity_kind": "user", "occurred_at": "2024-03-04T08:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-4be5839df5a1", "verbs": ["create"], "message": "Katarzyna Usman", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-552fd1943168", "entity_kind": "user", "occurred_at": "2024-03-04T09:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-4f3a06fc8c66", "verbs": ["create"], "message": "Winifred Silvestri", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-59728d768253", "entity_kind": "user", "occurred_at": "2024-03-04T09:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-514befbd2002", "verbs": ["create"], "message": "Giulia Moreau", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-5e0732721e32", "entity_kind": "user", "occurred_at": "2024-03-04T09:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-542b0ee8493d", "verbs": ["create"], "message": "Farid Rangi", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-66263e4cc02d", "entity_kind": "user", "occurred_at": "2024-03-05T10:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-5b694b8f6c24", "verbs": ["create"], "message": "Mateo Verhoeven", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-ea828a759d0a", "entity_kind": "user", "occurred_at": "2024-03-05T11:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-5c8c02d96ebd", "verbs": ["create"], "message": "Stellan Quispe", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-3bb75b1ab8c1", "entity_kind": "user", "occurred_at": "2024-03-05T12:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-63b91c3d8d44", "verbs": ["create"], "message": "Samir Hoang", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-c174bfa8f73e", "entity_kind": "user", "occurred_at": "2024-03-05T13:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-6628c07b7352", "verbs": ["create"], "message": "Chidi Pemberton", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-ee52d3e1999d", "entity_kind": "user", "occurred_at": "2024-03-06T11:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-6a5c246ee1c7", "verbs": ["create"], "message": "Hiroshi Okonjo", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-423bc3fdbb26", "entity_kind": "user", "occurred_at": "2024-03-06T13:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-6c6f5b01e05b", "verbs": ["create"], "message": "Bogdan Petrescu", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-173959fa3515", "entity_kind": "user", "occurred_at": "2024-03-07T08:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-71b9acc53cf9", "verbs": ["create"], "message": "Jarrah Vasquez", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-076fbb555d3f", "entity_kind": "user", "occurred_at": "2024-03-07T13:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-767513b9c309", "verbs": ["create"], "message": "Eleni Cardew", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-4709badc6f3d", "entity_kind": "user", "occurred_at": "2024-03-07T13:15:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-7b341d0a19de", "verbs": ["create"], "message": "Asset management 2026", "actor_id": "01a2277e-b8ba-70d6-acf4-b8ba9ce6bb2e", "scope_id": null, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "entity_kind": "program", "occurred_at": "2026-03-04T09:30:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-7c8ae03fa875", "verbs": ["state"], "message": "Asset management 2026", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "entity_kind": "program", "occurred_at": "2026-05-27T14:00:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-818487d88a42", "verbs": ["relation"], "message": "Customer and resilience", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3", "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "entity_kind": "survey", "occurred_at": "2026-06-03T10:00:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-85e77cface8d", "verbs": ["relation"], "message": "Customer and resilience", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "entity_kind": "survey", "occurred_at": "2026-06-03T10:00:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-88fae0ca4af6", "verbs": ["relation"], "message": "Customer and resilience", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": "01a2277e-b8b9-7194-b1c4-3381ae924770", "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "entity_kind": "survey", "occurred_at": "2026-06-03T10:00:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-8cb47b830229", "verbs": ["relation"], "message": "Customer and resilience", "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "entity_kind": "survey", "occurred_at": "2026-06-03T10:00:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-910d7de847ba", "verbs": ["create", "update"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf5-7dff4c554963", "scope_id": null, "entity_id": "01a2277e-baf9-70d1-9076-7577903fe80a", "entity_kind": "submission", "occurred_at": "2026-07-06T10:12:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-962f94806dee", "verbs": ["create"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "scope_id": null, "entity_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "entity_kind": "submission", "occurred_at": "2026-07-06T12:54:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-9befa69e2bd8", "verbs": ["update"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf5-827fead4e515", "scope_id": null, "entity_id": "01a2277e-baf9-70d1-9076-7577903fe80a", "entity_kind": "submission", "occurred_at": "2026-07-15T14:11:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-9fa56a617ecc", "verbs": ["create"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf5-055f731f466d", "scope_id": null, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "entity_kind": "submission", "occurred_at": "2026-07-17T12:51:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-a0bd0ec5a1ba", "verbs": ["create"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "scope_id": null, "entity_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "entity_kind": "submission", "occurred_at": "2026-07-20T14:01:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-a615cc5f8251", "verbs": ["update"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf4-eba850979f12", "scope_id": null, "entity_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "entity_kind": "submission", "occurred_at": "2026-08-10T10:02:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-aa1a2ae598b3", "verbs": ["update"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "scope_id": null, "entity_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "entity_kind": "submission", "occurred_at": "2026-08-10T10:08:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-ac61ff055a52", "verbs": ["state"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "scope_id": null, "entity_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "entity_kind": "submission", "occurred_at": "2026-08-17T10:56:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-b1556406ec2c", "verbs": ["update"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf5-055f731f466d", "scope_id": null, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "entity_kind": "submission", "occurred_at": "2026-08-28T12:11:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-b586ccbcba7c", "verbs": ["state"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "scope_id": null, "entity_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "entity_kind": "submission", "occurred_at": "2026-08-31T09:29:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-bb43cfa14eb8", "verbs": ["update"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf5-0c7f05bf1649", "scope_id": null, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "entity_kind": "submission", "occurred_at": "2026-08-31T11:49:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-bf420c71fe35", "verbs": ["update"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "scope_id": null, "entity_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "entity_kind": "submission", "occurred_at": "2026-09-01T10:45:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-c24f53a90f01", "verbs": ["update"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf4-e26f86e68f22", "scope_id": null, "entity_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "entity_kind": "submission", "occurred_at": "2026-09-03T09:22:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-c5385e240117", "verbs": ["update"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf5-09f074fb804f", "scope_id": null, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "entity_kind": "submission", "occurred_at": "2026-09-03T12:21:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-cbb428ec406e", "verbs": ["update"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "scope_id": null, "entity_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "entity_kind": "submission", "occurred_at": "2026-09-07T09:19:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-cf906072b9c1", "verbs": ["state"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf5-055f731f466d", "scope_id": null, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "entity_kind": "submission", "occurred_at": "2026-09-11T09:53:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-d1c76864efb8", "verbs": ["state"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "scope_id": null, "entity_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "entity_kind": "submission", "occurred_at": "2026-09-14T07:28:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-d6d2feeb8f17", "verbs": ["create"], "message": "Asset management 2027", "actor_id": "01a2277e-b8ba-70d6-acf4-b8ba9ce6bb2e", "scope_id": null, "entity_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "entity_kind": "program", "occurred_at": "2026-09-14T09:30:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-d9ce94070ca8", "verbs": ["state"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "scope_id": null, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "entity_kind": "submission", "occurred_at": "2026-09-21T15:18:00+00:00"},
{"id": "01a2277e-bb18-7185-96b1-dd5112ce7161", "verbs": ["state"], "message": "Customer and resilience, year to June 2026", "actor_id": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "scope_id": null, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "entity_kind": "submission", "occurred_at": "2026-10-01T14:11:00+00:00"}
]'::jsonb);
DELETE FROM public.activity_ancestor;
INSERT INTO public.activity_ancestor (activity_id, depth, entity_kind, entity_id) OVERRIDING SYSTEM VALUE SELECT activity_id, depth, entity_kind, entity_id FROM jsonb_populate_recordset(NULL::public.activity_ancestor, '[
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "activity_id": "01a2277e-bb16-728c-adfb-4d323c7b567a", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-3381ae924770", "activity_id": "01a2277e-bb17-722a-9cae-92f13e99009e", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-36217578727e", "activity_id": "01a2277e-bb17-722a-9cae-96cb4cc47d92", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-38db7cf7b0aa", "activity_id": "01a2277e-bb17-722a-9cae-983d3ba4e9c7", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "activity_id": "01a2277e-bb17-722a-9cae-9ffff1087678", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-427814c2ba14", "activity_id": "01a2277e-bb17-722a-9cae-a07a44cef68f", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-44c319d7e1f2", "activity_id": "01a2277e-bb17-722a-9cae-a6809faf257d", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-4a4a5b7edd5a", "activity_id": "01a2277e-bb17-722a-9cae-a851f2183316", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-4cc4cbe36774", "activity_id": "01a2277e-bb17-722a-9cae-aeba7d585079", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-516ec6e4c94a", "activity_id": "01a2277e-bb17-722a-9cae-b6465bee7ad8", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-5757c2e930d1", "activity_id": "01a2277e-bb17-722a-9cae-bb1448b5d285", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-5a876a022cb0", "activity_id": "01a2277e-bb17-722a-9cae-bc211c760a64", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-5d4a73ed4d3e", "activity_id": "01a2277e-bb17-722a-9cae-c3a29da79069", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-6165ce2e62dc", "activity_id": "01a2277e-bb17-722a-9cae-c6afbef5777d", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-64f4c56344df", "activity_id": "01a2277e-bb17-722a-9cae-c88242ffe58c", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-6a8df7fb9567", "activity_id": "01a2277e-bb17-722a-9cae-cf8a1537f363", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3", "activity_id": "01a2277e-bb17-722a-9cae-d226e1ac2add", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-7236c57a64e6", "activity_id": "01a2277e-bb17-722a-9cae-d564b2cdba16", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-748ca6cf70e0", "activity_id": "01a2277e-bb17-722a-9cae-deee6e21aa37", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-7b83ec47b944", "activity_id": "01a2277e-bb17-722a-9cae-e64d9addffd9", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-7f0a05cbc7ae", "activity_id": "01a2277e-bb17-722a-9cae-eb45c7489c58", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-835f92662041", "activity_id": "01a2277e-bb17-722a-9cae-ec5e1cd8d98a", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-86b067dd4621", "activity_id": "01a2277e-bb17-722a-9cae-f6c32d7a2cc1", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-8bdc96677982", "activity_id": "01a2277e-bb17-722a-9cae-f8562d1b58d1", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-8c10149ad26f", "activity_id": "01a2277e-bb17-722a-9cae-fcdb5c071c53", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-928bba4f26ba", "activity_id": "01a2277e-bb17-722a-9caf-02cff1d94ce3", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-95cc1c8d9ba9", "activity_id": "01a2277e-bb17-722a-9caf-0b14bd0e91f1", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-9be9bbdc4e77", "activity_id": "01a2277e-bb17-722a-9caf-16f92e3118eb", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-9e604fc60b86", "activity_id": "01a2277e-bb17-722a-9caf-1adef5b93c7b", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-a3b500da1b50", "activity_id": "01a2277e-bb17-722a-9caf-1e03d463d5c0", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-a5176c145bca", "activity_id": "01a2277e-bb17-722a-9caf-255a0d49ee36", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-a869dbcd3933", "activity_id": "01a2277e-bb17-722a-9caf-2b8adde0ac8c", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-ad8d5f720a91", "activity_id": "01a2277e-bb17-722a-9caf-303461d041fd", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-b39e2212692c", "activity_id": "01a2277e-bb17-722a-9caf-36b70db58e70", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-b613294a9497", "activity_id": "01a2277e-bb17-722a-9caf-394705c19574", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-b91f7a0cb7a1", "activity_id": "01a2277e-bb17-722a-9caf-432ba5b8b2ba", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-bf0d463556ce", "activity_id": "01a2277e-bb17-722a-9caf-48265cf034a1", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-c12322c8b52c", "activity_id": "01a2277e-bb17-722a-9caf-4e3969e1853e", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-c678d8007691", "activity_id": "01a2277e-bb17-722a-9caf-5703fa7b1151", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-ca06ef461142", "activity_id": "01a2277e-bb17-722a-9caf-61cfb0cf82ea", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c", "activity_id": "01a2277e-bb16-728c-adfb-3ee0ef918e34", "entity_kind": "organisation"},
{"depth": 0, "entity_id": "01a2277e-b8b9-7194-b1c4-d06547552f22", "activity_id": "01a2277e-bb16-728c-adfb-456fcc9637e9", "entity_kind": "survey_group"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01", "activity_id": "01a2277e-bb16-728c-adfb-4a42cabd4f96", "entity_kind": "survey_group"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "activity_id": "01a2277e-bb16-728c-adfb-510c8e64dbd4", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-b5f276097817", "activity_id": "01a2277e-bb16-728c-adfb-55e5f3e531e5", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-b8ba9ce6bb2e", "activity_id": "01a2277e-bb16-728c-adfb-59080ee45c30", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "activity_id": "01a2277e-bb17-722a-9cae-867abb2af793", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "activity_id": "01a2277e-bb17-722a-9cae-89d58e80c8e2", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "activity_id": "01a2277e-bb17-722a-9cae-8d14ec359244", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "activity_id": "01a2277e-bb16-728c-adfb-42f5cb3ba735", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "activity_id": "01a2277e-bb17-722a-9caf-74022835adc5", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-d2aecc4f6996", "activity_id": "01a2277e-bb17-722a-9caf-7a26d6ddef1b", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-d6e8578f84c2", "activity_id": "01a2277e-bb17-722a-9caf-7f7a6b10a039", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-db0e4fe79cb7", "activity_id": "01a2277e-bb17-722a-9caf-824ba3427127", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "activity_id": "01a2277e-bb17-722a-9caf-6a335fdf2f86", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-e26f86e68f22", "activity_id": "01a2277e-bb17-722a-9caf-d4b5bbcf4c1b", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "activity_id": "01a2277e-bb17-722a-9caf-eac520a68608", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-eba850979f12", "activity_id": "01a2277e-bb17-722a-9cb0-1e61b6612824", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-effa3d865431", "activity_id": "01a2277e-bb17-722a-9caf-8b04778d7438", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-f20ab34b5ea8", "activity_id": "01a2277e-bb17-722a-9cae-b02be4777d36", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-f7d152fb0631", "activity_id": "01a2277e-bb17-722a-9caf-c1b6d7be1e2e", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-f96b49cfe356", "activity_id": "01a2277e-bb17-722a-9cb0-3a71a35ddce7", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf4-fe92abf65344", "activity_id": "01a2277e-bb17-722a-9caf-ed57eaddbb1c", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-02ae94e22aef", "activity_id": "01a2277e-bb17-722a-9cb0-7e91cfae82ba", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-055f731f466d", "activity_id": "01a2277e-bb17-722a-9caf-91f8e04036a9", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-09f074fb804f", "activity_id": "01a2277e-bb17-722a-9caf-cb8b3da3f702", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-0c7f05bf1649", "activity_id": "01a2277e-bb17-722a-9cb0-58691d75ecd8", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-1325c2b699bc", "activity_id": "01a2277e-bb17-722a-9caf-bc56e28b0990", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-159285a6d454", "activity_id": "01a2277e-bb18-7185-96b1-41f868f8baa9", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-196d04ef00c3", "activity_id": "01a2277e-bb17-722a-9caf-44a7c35dfb97", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-1e3f5866ea80", "activity_id": "01a2277e-bb17-722a-9cb0-65ee13d56e54", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-215ee4292f22", "activity_id": "01a2277e-bb17-722a-9caf-6c5142abe655", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-25413cc5fbad", "activity_id": "01a2277e-bb18-7185-96b1-2d0bb66ce49c", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-2b322125e73c", "activity_id": "01a2277e-bb17-722a-9cb0-739036454c5a", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-2e924526c182", "activity_id": "01a2277e-bb17-722a-9caf-071825f72eb2", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-30c6990e2934", "activity_id": "01a2277e-bb17-722a-9cb0-2c54b65d0df3", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-37722fe8df50", "activity_id": "01a2277e-bb17-722a-9cb0-0b87ce6faf51", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-3a2517611de8", "activity_id": "01a2277e-bb17-722a-9caf-586c698ae98f", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-3d3397918e44", "activity_id": "01a2277e-bb17-722a-9caf-b052079a5edf", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-43f2a417525b", "activity_id": "01a2277e-bb18-7185-96b1-3b449703ec26", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-44b89dbec1be", "activity_id": "01a2277e-bb17-722a-9cb0-4ab907c59368", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-49e5bf9659ee", "activity_id": "01a2277e-bb17-722a-9cb0-50b05e81a0e5", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-4d91d4123e86", "activity_id": "01a2277e-bb17-722a-9caf-cef694c790db", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-501e47e373e1", "activity_id": "01a2277e-bb17-722a-9cae-db298fba598b", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-56703de95ad4", "activity_id": "01a2277e-bb18-7185-96b1-285be6bf6a4c", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-5a0143405b61", "activity_id": "01a2277e-bb17-722a-9cae-e3871d67d562", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-5c418922bb3d", "activity_id": "01a2277e-bb17-722a-9cb0-6ae66f65eca8", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-601b9880025f", "activity_id": "01a2277e-bb17-722a-9caf-f62ea6dbe908", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-661112fb60cb", "activity_id": "01a2277e-bb17-722a-9caf-5247cb4b4a91", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-697b454ef990", "activity_id": "01a2277e-bb17-722a-9caf-b5bcbd8bed0e", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-6e9ba35d96bc", "activity_id": "01a2277e-bb17-722a-9caf-0e08bdd8f4a8", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-71e617e6c781", "activity_id": "01a2277e-bb17-722a-9cae-f39368e72c3e", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-7680b78f40e5", "activity_id": "01a2277e-bb17-722a-9caf-8f146f33d43e", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-7a3f665b0342", "activity_id": "01a2277e-bb17-722a-9cb0-4c3bba1f46ba", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-7dff4c554963", "activity_id": "01a2277e-bb17-722a-9caf-655b526183a4", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-827fead4e515", "activity_id": "01a2277e-bb17-722a-9cb0-17b2c3bc78dc", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-87589b29dbee", "activity_id": "01a2277e-bb17-722a-9caf-20d4ce956711", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-8b5ac75cb48f", "activity_id": "01a2277e-bb17-722a-9cb0-19d2ec6af532", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-8e0a546c83b1", "activity_id": "01a2277e-bb18-7185-96b1-32c689587075", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-90d377f37487", "activity_id": "01a2277e-bb17-722a-9cb0-6c7c3df45189", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-96fe6a71154b", "activity_id": "01a2277e-bb17-722a-9caf-a9b9429e8646", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-984f92041515", "activity_id": "01a2277e-bb17-722a-9caf-ff375d953653", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-9e198b7121d8", "activity_id": "01a2277e-bb17-722a-9caf-2dc2356f75c0", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-a06b48095d0a", "activity_id": "01a2277e-bb17-722a-9caf-119295c0907f", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-a60456304f9e", "activity_id": "01a2277e-bb17-722a-9cb0-76f9a5bef718", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-abb07b1cde1c", "activity_id": "01a2277e-bb17-722a-9cb0-45364ace4353", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-afaf97c5df50", "activity_id": "01a2277e-bb17-722a-9caf-dce197c53b62", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-b39bf07872ab", "activity_id": "01a2277e-bb17-722a-9cb0-3f99f4acff3e", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-b61d1ef14101", "activity_id": "01a2277e-bb17-722a-9caf-a3150f7b2cfd", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-b8c86940589f", "activity_id": "01a2277e-bb18-7185-96b1-26ccfb8141b3", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-bd22f4e64000", "activity_id": "01a2277e-bb17-722a-9cb0-56fcb47ba35e", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-c174bfa8f73e", "activity_id": "01a2277e-bb18-7185-96b1-63b91c3d8d44", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-c7c2a132ba3b", "activity_id": "01a2277e-bb17-722a-9cb0-40dd1d0beb17", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-c839a35f6cae", "activity_id": "01a2277e-bb18-7185-96b1-45e1039eb28d", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-ce317d90b86d", "activity_id": "01a2277e-bb17-722a-9caf-e0d639af68fd", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-d36b734b432d", "activity_id": "01a2277e-bb17-722a-9caf-71ed1369db5a", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-d693e7288a37", "activity_id": "01a2277e-bb17-722a-9cb0-33852e4dd99e", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-da1bf6c7f611", "activity_id": "01a2277e-bb17-722a-9cb0-375a3ad84a81", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-dd155f2675af", "activity_id": "01a2277e-bb17-722a-9cb0-020b64b85f15", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-e05c3bc9610d", "activity_id": "01a2277e-bb17-722a-9caf-c56f6e2b0b62", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-e4c8df9b9f3d", "activity_id": "01a2277e-bb17-722a-9caf-995f40082f70", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-ea828a759d0a", "activity_id": "01a2277e-bb18-7185-96b1-5b694b8f6c24", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-ee52d3e1999d", "activity_id": "01a2277e-bb18-7185-96b1-6628c07b7352", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-f34714cfcb2a", "activity_id": "01a2277e-bb17-722a-9caf-b8c522c42bd8", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-f50c1368d335", "activity_id": "01a2277e-bb17-722a-9caf-a7ba01ab972c", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-f899bc82c9bd", "activity_id": "01a2277e-bb17-722a-9caf-3db1d6465052", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf5-fe5e2ca12ecf", "activity_id": "01a2277e-bb17-722a-9cb0-5cb4e235ab56", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-011b314b0ac7", "activity_id": "01a2277e-bb17-722a-9cb0-60a722276cda", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-076fbb555d3f", "activity_id": "01a2277e-bb18-7185-96b1-71b9acc53cf9", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-088980f8117e", "activity_id": "01a2277e-bb17-722a-9caf-d1988fb130eb", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-0df381f75413", "activity_id": "01a2277e-bb17-722a-9caf-e672822ed002", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-129174b74268", "activity_id": "01a2277e-bb17-722a-9caf-97612ebfbacc", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-173959fa3515", "activity_id": "01a2277e-bb18-7185-96b1-6c6f5b01e05b", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-18a2bfcfe240", "activity_id": "01a2277e-bb17-722a-9caf-862621e8c74d", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-1e804a52d2bc", "activity_id": "01a2277e-bb17-722a-9caf-ae53e4996650", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-239bdf1f1a9b", "activity_id": "01a2277e-bb17-722a-9cb0-07028bab397f", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-26da25cbb768", "activity_id": "01a2277e-bb17-722a-9cb0-7b677a0f82d2", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-2b84ead4202d", "activity_id": "01a2277e-bb17-722a-9caf-d94bcab93766", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-2f4651166e7e", "activity_id": "01a2277e-bb17-722a-9caf-5edd0de465be", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-303ca95f9f0d", "activity_id": "01a2277e-bb18-7185-96b1-228c3f86518f", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-3746ddee28a8", "activity_id": "01a2277e-bb17-722a-9cb0-0d5c2095110a", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-3bb75b1ab8c1", "activity_id": "01a2277e-bb18-7185-96b1-5c8c02d96ebd", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-3d717f84c1c2", "activity_id": "01a2277e-bb18-7185-96b1-3e7369f614fd", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-423bc3fdbb26", "activity_id": "01a2277e-bb18-7185-96b1-6a5c246ee1c7", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-4709badc6f3d", "activity_id": "01a2277e-bb18-7185-96b1-767513b9c309", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-495b578c9409", "activity_id": "01a2277e-bb17-722a-9caf-fb21e7507f7f", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-4fb5f38ff656", "activity_id": "01a2277e-bb18-7185-96b1-35332c4f2f82", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-53567ae3fb5b", "activity_id": "01a2277e-bb17-722a-9cb0-2baccebed86c", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-552fd1943168", "activity_id": "01a2277e-bb18-7185-96b1-4be5839df5a1", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-59728d768253", "activity_id": "01a2277e-bb18-7185-96b1-4f3a06fc8c66", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-5e0732721e32", "activity_id": "01a2277e-bb18-7185-96b1-514befbd2002", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-638b7fa63f05", "activity_id": "01a2277e-bb17-722a-9caf-9e5a75366914", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-66263e4cc02d", "activity_id": "01a2277e-bb18-7185-96b1-542b0ee8493d", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-6b15bd1c1795", "activity_id": "01a2277e-bb17-722a-9cb0-2274912b6dc7", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-6cffa7cc3bbd", "activity_id": "01a2277e-bb17-722a-9caf-f14d3df31e22", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-7250f5015f5e", "activity_id": "01a2277e-bb17-722a-9cb0-266f3ddbb575", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-b8ba-70d6-acf6-76d729dfdcb1", "activity_id": "01a2277e-bb17-722a-9cb0-10bc9da094d1", "entity_kind": "user"},
{"depth": 0, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-7b341d0a19de", "entity_kind": "program"},
{"depth": 0, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-7c8ae03fa875", "entity_kind": "program"},
{"depth": 0, "entity_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "activity_id": "01a2277e-bb18-7185-96b1-d6d2feeb8f17", "entity_kind": "program"},
{"depth": 0, "entity_id": "01a2277e-baf9-70d1-9076-7577903fe80a", "activity_id": "01a2277e-bb18-7185-96b1-910d7de847ba", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-baf9-70d1-9076-7577903fe80a", "activity_id": "01a2277e-bb18-7185-96b1-9befa69e2bd8", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "activity_id": "01a2277e-bb18-7185-96b1-a0bd0ec5a1ba", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "activity_id": "01a2277e-bb18-7185-96b1-bf420c71fe35", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "activity_id": "01a2277e-bb18-7185-96b1-c24f53a90f01", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "activity_id": "01a2277e-bb18-7185-96b1-cbb428ec406e", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "activity_id": "01a2277e-bb18-7185-96b1-d1c76864efb8", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "activity_id": "01a2277e-bb18-7185-96b1-962f94806dee", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "activity_id": "01a2277e-bb18-7185-96b1-a615cc5f8251", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "activity_id": "01a2277e-bb18-7185-96b1-aa1a2ae598b3", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "activity_id": "01a2277e-bb18-7185-96b1-ac61ff055a52", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "activity_id": "01a2277e-bb18-7185-96b1-b586ccbcba7c", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "activity_id": "01a2277e-bb18-7185-96b1-9fa56a617ecc", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "activity_id": "01a2277e-bb18-7185-96b1-b1556406ec2c", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "activity_id": "01a2277e-bb18-7185-96b1-bb43cfa14eb8", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "activity_id": "01a2277e-bb18-7185-96b1-c5385e240117", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "activity_id": "01a2277e-bb18-7185-96b1-cf906072b9c1", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "activity_id": "01a2277e-bb18-7185-96b1-d9ce94070ca8", "entity_kind": "submission"},
{"depth": 0, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "activity_id": "01a2277e-bb18-7185-96b1-dd5112ce7161", "entity_kind": "submission"},
{"depth": 0, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-818487d88a42", "entity_kind": "survey"},
{"depth": 0, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-85e77cface8d", "entity_kind": "survey"},
{"depth": 0, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-88fae0ca4af6", "entity_kind": "survey"},
{"depth": 0, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-8cb47b830229", "entity_kind": "survey"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "activity_id": "01a2277e-bb16-728c-adfb-510c8e64dbd4", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "activity_id": "01a2277e-bb16-728c-adfb-55e5f3e531e5", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "activity_id": "01a2277e-bb17-722a-9caf-6a335fdf2f86", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "activity_id": "01a2277e-bb17-722a-9caf-d4b5bbcf4c1b", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "activity_id": "01a2277e-bb18-7185-96b1-a0bd0ec5a1ba", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "activity_id": "01a2277e-bb18-7185-96b1-bf420c71fe35", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "activity_id": "01a2277e-bb18-7185-96b1-c24f53a90f01", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "activity_id": "01a2277e-bb18-7185-96b1-cbb428ec406e", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "activity_id": "01a2277e-bb18-7185-96b1-d1c76864efb8", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3381ae924770", "activity_id": "01a2277e-bb17-722a-9caf-eac520a68608", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3381ae924770", "activity_id": "01a2277e-bb17-722a-9cb0-1e61b6612824", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3381ae924770", "activity_id": "01a2277e-bb18-7185-96b1-962f94806dee", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3381ae924770", "activity_id": "01a2277e-bb18-7185-96b1-a615cc5f8251", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3381ae924770", "activity_id": "01a2277e-bb18-7185-96b1-aa1a2ae598b3", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3381ae924770", "activity_id": "01a2277e-bb18-7185-96b1-ac61ff055a52", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3381ae924770", "activity_id": "01a2277e-bb18-7185-96b1-b586ccbcba7c", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-36217578727e", "activity_id": "01a2277e-bb17-722a-9cae-b02be4777d36", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-36217578727e", "activity_id": "01a2277e-bb17-722a-9caf-8b04778d7438", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-36217578727e", "activity_id": "01a2277e-bb17-722a-9caf-c1b6d7be1e2e", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-38db7cf7b0aa", "activity_id": "01a2277e-bb17-722a-9caf-ed57eaddbb1c", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-38db7cf7b0aa", "activity_id": "01a2277e-bb17-722a-9cb0-3a71a35ddce7", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-38db7cf7b0aa", "activity_id": "01a2277e-bb17-722a-9cb0-7e91cfae82ba", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "activity_id": "01a2277e-bb17-722a-9caf-91f8e04036a9", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "activity_id": "01a2277e-bb17-722a-9caf-cb8b3da3f702", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "activity_id": "01a2277e-bb17-722a-9cb0-58691d75ecd8", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "activity_id": "01a2277e-bb18-7185-96b1-9fa56a617ecc", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "activity_id": "01a2277e-bb18-7185-96b1-b1556406ec2c", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "activity_id": "01a2277e-bb18-7185-96b1-bb43cfa14eb8", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "activity_id": "01a2277e-bb18-7185-96b1-c5385e240117", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "activity_id": "01a2277e-bb18-7185-96b1-cf906072b9c1", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "activity_id": "01a2277e-bb18-7185-96b1-d9ce94070ca8", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "activity_id": "01a2277e-bb18-7185-96b1-dd5112ce7161", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-427814c2ba14", "activity_id": "01a2277e-bb17-722a-9caf-44a7c35dfb97", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-427814c2ba14", "activity_id": "01a2277e-bb17-722a-9caf-bc56e28b0990", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-427814c2ba14", "activity_id": "01a2277e-bb18-7185-96b1-41f868f8baa9", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-44c319d7e1f2", "activity_id": "01a2277e-bb17-722a-9caf-6c5142abe655", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-44c319d7e1f2", "activity_id": "01a2277e-bb17-722a-9cb0-65ee13d56e54", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-44c319d7e1f2", "activity_id": "01a2277e-bb18-7185-96b1-2d0bb66ce49c", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-4a4a5b7edd5a", "activity_id": "01a2277e-bb17-722a-9caf-071825f72eb2", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-4a4a5b7edd5a", "activity_id": "01a2277e-bb17-722a-9cb0-2c54b65d0df3", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-4a4a5b7edd5a", "activity_id": "01a2277e-bb17-722a-9cb0-739036454c5a", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-4cc4cbe36774", "activity_id": "01a2277e-bb17-722a-9caf-586c698ae98f", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-4cc4cbe36774", "activity_id": "01a2277e-bb17-722a-9caf-b052079a5edf", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-4cc4cbe36774", "activity_id": "01a2277e-bb17-722a-9cb0-0b87ce6faf51", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-516ec6e4c94a", "activity_id": "01a2277e-bb17-722a-9cb0-4ab907c59368", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-516ec6e4c94a", "activity_id": "01a2277e-bb18-7185-96b1-3b449703ec26", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-5757c2e930d1", "activity_id": "01a2277e-bb17-722a-9caf-cef694c790db", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-5757c2e930d1", "activity_id": "01a2277e-bb17-722a-9cb0-50b05e81a0e5", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-5a876a022cb0", "activity_id": "01a2277e-bb17-722a-9cae-db298fba598b", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-5a876a022cb0", "activity_id": "01a2277e-bb18-7185-96b1-285be6bf6a4c", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-5d4a73ed4d3e", "activity_id": "01a2277e-bb17-722a-9cae-e3871d67d562", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-5d4a73ed4d3e", "activity_id": "01a2277e-bb17-722a-9cb0-6ae66f65eca8", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-6165ce2e62dc", "activity_id": "01a2277e-bb17-722a-9caf-5247cb4b4a91", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-6165ce2e62dc", "activity_id": "01a2277e-bb17-722a-9caf-f62ea6dbe908", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-64f4c56344df", "activity_id": "01a2277e-bb17-722a-9caf-0e08bdd8f4a8", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-64f4c56344df", "activity_id": "01a2277e-bb17-722a-9caf-b5bcbd8bed0e", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-6a8df7fb9567", "activity_id": "01a2277e-bb17-722a-9cae-f39368e72c3e", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-6a8df7fb9567", "activity_id": "01a2277e-bb17-722a-9caf-8f146f33d43e", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-6a8df7fb9567", "activity_id": "01a2277e-bb17-722a-9cb0-4c3bba1f46ba", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3", "activity_id": "01a2277e-bb17-722a-9caf-655b526183a4", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3", "activity_id": "01a2277e-bb17-722a-9cb0-17b2c3bc78dc", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3", "activity_id": "01a2277e-bb18-7185-96b1-910d7de847ba", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3", "activity_id": "01a2277e-bb18-7185-96b1-9befa69e2bd8", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-7236c57a64e6", "activity_id": "01a2277e-bb17-722a-9caf-20d4ce956711", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-7236c57a64e6", "activity_id": "01a2277e-bb17-722a-9cb0-19d2ec6af532", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-748ca6cf70e0", "activity_id": "01a2277e-bb17-722a-9caf-a9b9429e8646", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-748ca6cf70e0", "activity_id": "01a2277e-bb17-722a-9cb0-6c7c3df45189", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-748ca6cf70e0", "activity_id": "01a2277e-bb18-7185-96b1-32c689587075", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-7b83ec47b944", "activity_id": "01a2277e-bb17-722a-9caf-2dc2356f75c0", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-7b83ec47b944", "activity_id": "01a2277e-bb17-722a-9caf-ff375d953653", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-7f0a05cbc7ae", "activity_id": "01a2277e-bb17-722a-9caf-119295c0907f", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-7f0a05cbc7ae", "activity_id": "01a2277e-bb17-722a-9cb0-45364ace4353", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-7f0a05cbc7ae", "activity_id": "01a2277e-bb17-722a-9cb0-76f9a5bef718", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-835f92662041", "activity_id": "01a2277e-bb17-722a-9caf-dce197c53b62", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-835f92662041", "activity_id": "01a2277e-bb17-722a-9cb0-3f99f4acff3e", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-86b067dd4621", "activity_id": "01a2277e-bb17-722a-9caf-a3150f7b2cfd", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-86b067dd4621", "activity_id": "01a2277e-bb17-722a-9cb0-56fcb47ba35e", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-86b067dd4621", "activity_id": "01a2277e-bb18-7185-96b1-26ccfb8141b3", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-8bdc96677982", "activity_id": "01a2277e-bb17-722a-9cb0-40dd1d0beb17", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-8bdc96677982", "activity_id": "01a2277e-bb18-7185-96b1-63b91c3d8d44", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-8c10149ad26f", "activity_id": "01a2277e-bb17-722a-9caf-71ed1369db5a", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-8c10149ad26f", "activity_id": "01a2277e-bb17-722a-9caf-e0d639af68fd", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-8c10149ad26f", "activity_id": "01a2277e-bb18-7185-96b1-45e1039eb28d", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-928bba4f26ba", "activity_id": "01a2277e-bb17-722a-9cb0-020b64b85f15", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-928bba4f26ba", "activity_id": "01a2277e-bb17-722a-9cb0-33852e4dd99e", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-928bba4f26ba", "activity_id": "01a2277e-bb17-722a-9cb0-375a3ad84a81", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-95cc1c8d9ba9", "activity_id": "01a2277e-bb17-722a-9caf-995f40082f70", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-95cc1c8d9ba9", "activity_id": "01a2277e-bb17-722a-9caf-c56f6e2b0b62", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-9be9bbdc4e77", "activity_id": "01a2277e-bb17-722a-9caf-b8c522c42bd8", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-9be9bbdc4e77", "activity_id": "01a2277e-bb18-7185-96b1-5b694b8f6c24", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-9be9bbdc4e77", "activity_id": "01a2277e-bb18-7185-96b1-6628c07b7352", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-9e604fc60b86", "activity_id": "01a2277e-bb17-722a-9caf-3db1d6465052", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-9e604fc60b86", "activity_id": "01a2277e-bb17-722a-9caf-a7ba01ab972c", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-9e604fc60b86", "activity_id": "01a2277e-bb17-722a-9cb0-5cb4e235ab56", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-a3b500da1b50", "activity_id": "01a2277e-bb17-722a-9caf-d1988fb130eb", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-a3b500da1b50", "activity_id": "01a2277e-bb17-722a-9cb0-60a722276cda", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-a3b500da1b50", "activity_id": "01a2277e-bb18-7185-96b1-71b9acc53cf9", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-a5176c145bca", "activity_id": "01a2277e-bb17-722a-9caf-97612ebfbacc", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-a5176c145bca", "activity_id": "01a2277e-bb17-722a-9caf-e672822ed002", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-a5176c145bca", "activity_id": "01a2277e-bb18-7185-96b1-6c6f5b01e05b", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-a869dbcd3933", "activity_id": "01a2277e-bb17-722a-9caf-862621e8c74d", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-a869dbcd3933", "activity_id": "01a2277e-bb17-722a-9caf-ae53e4996650", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-a869dbcd3933", "activity_id": "01a2277e-bb17-722a-9cb0-07028bab397f", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-ad8d5f720a91", "activity_id": "01a2277e-bb17-722a-9caf-5edd0de465be", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-ad8d5f720a91", "activity_id": "01a2277e-bb17-722a-9caf-d94bcab93766", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-ad8d5f720a91", "activity_id": "01a2277e-bb17-722a-9cb0-7b677a0f82d2", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-b39e2212692c", "activity_id": "01a2277e-bb17-722a-9cb0-0d5c2095110a", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-b39e2212692c", "activity_id": "01a2277e-bb18-7185-96b1-228c3f86518f", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-b613294a9497", "activity_id": "01a2277e-bb18-7185-96b1-3e7369f614fd", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-b613294a9497", "activity_id": "01a2277e-bb18-7185-96b1-5c8c02d96ebd", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-b91f7a0cb7a1", "activity_id": "01a2277e-bb18-7185-96b1-6a5c246ee1c7", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-b91f7a0cb7a1", "activity_id": "01a2277e-bb18-7185-96b1-767513b9c309", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-bf0d463556ce", "activity_id": "01a2277e-bb17-722a-9caf-fb21e7507f7f", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-bf0d463556ce", "activity_id": "01a2277e-bb17-722a-9cb0-2baccebed86c", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-bf0d463556ce", "activity_id": "01a2277e-bb18-7185-96b1-35332c4f2f82", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-c12322c8b52c", "activity_id": "01a2277e-bb18-7185-96b1-4be5839df5a1", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-c12322c8b52c", "activity_id": "01a2277e-bb18-7185-96b1-4f3a06fc8c66", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-c12322c8b52c", "activity_id": "01a2277e-bb18-7185-96b1-514befbd2002", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-c678d8007691", "activity_id": "01a2277e-bb17-722a-9caf-9e5a75366914", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-c678d8007691", "activity_id": "01a2277e-bb17-722a-9cb0-2274912b6dc7", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-c678d8007691", "activity_id": "01a2277e-bb18-7185-96b1-542b0ee8493d", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-ca06ef461142", "activity_id": "01a2277e-bb17-722a-9caf-f14d3df31e22", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-ca06ef461142", "activity_id": "01a2277e-bb17-722a-9cb0-10bc9da094d1", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-ca06ef461142", "activity_id": "01a2277e-bb17-722a-9cb0-266f3ddbb575", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c", "activity_id": "01a2277e-bb16-728c-adfb-42f5cb3ba735", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c", "activity_id": "01a2277e-bb16-728c-adfb-59080ee45c30", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c", "activity_id": "01a2277e-bb17-722a-9cae-867abb2af793", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c", "activity_id": "01a2277e-bb17-722a-9cae-89d58e80c8e2", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c", "activity_id": "01a2277e-bb17-722a-9cae-8d14ec359244", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c", "activity_id": "01a2277e-bb17-722a-9caf-74022835adc5", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c", "activity_id": "01a2277e-bb17-722a-9caf-7a26d6ddef1b", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c", "activity_id": "01a2277e-bb17-722a-9caf-7f7a6b10a039", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c", "activity_id": "01a2277e-bb17-722a-9caf-824ba3427127", "entity_kind": "organisation"},
{"depth": 1, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-818487d88a42", "entity_kind": "program"},
{"depth": 1, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-85e77cface8d", "entity_kind": "program"},
{"depth": 1, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-88fae0ca4af6", "entity_kind": "program"},
{"depth": 1, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-8cb47b830229", "entity_kind": "program"},
{"depth": 2, "entity_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "activity_id": "01a2277e-bb18-7185-96b1-85e77cface8d", "entity_kind": "organisation"},
{"depth": 2, "entity_id": "01a2277e-b8b9-7194-b1c4-3381ae924770", "activity_id": "01a2277e-bb18-7185-96b1-88fae0ca4af6", "entity_kind": "organisation"},
{"depth": 2, "entity_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "activity_id": "01a2277e-bb18-7185-96b1-8cb47b830229", "entity_kind": "organisation"},
{"depth": 2, "entity_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3", "activity_id": "01a2277e-bb18-7185-96b1-818487d88a42", "entity_kind": "organisation"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-910d7de847ba", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-962f94806dee", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-9befa69e2bd8", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-9fa56a617ecc", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-a0bd0ec5a1ba", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-a615cc5f8251", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-aa1a2ae598b3", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-ac61ff055a52", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-b1556406ec2c", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-b586ccbcba7c", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-bb43cfa14eb8", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-bf420c71fe35", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-c24f53a90f01", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-c5385e240117", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-cbb428ec406e", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-cf906072b9c1", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-d1c76864efb8", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-d9ce94070ca8", "entity_kind": "survey"},
{"depth": 2, "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "activity_id": "01a2277e-bb18-7185-96b1-dd5112ce7161", "entity_kind": "survey"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-910d7de847ba", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-962f94806dee", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-9befa69e2bd8", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-9fa56a617ecc", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-a0bd0ec5a1ba", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-a615cc5f8251", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-aa1a2ae598b3", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-ac61ff055a52", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-b1556406ec2c", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-b586ccbcba7c", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-bb43cfa14eb8", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-bf420c71fe35", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-c24f53a90f01", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-c5385e240117", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-cbb428ec406e", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-cf906072b9c1", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-d1c76864efb8", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-d9ce94070ca8", "entity_kind": "program"},
{"depth": 3, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "activity_id": "01a2277e-bb18-7185-96b1-dd5112ce7161", "entity_kind": "program"}
]'::jsonb);
DELETE FROM public.app_user;
INSERT INTO public.app_user (id, organisation_id, name, email, role, time_zone, locale, revision, created_at, deleted_at) OVERRIDING SYSTEM VALUE SELECT id, organisation_id, name, email, role, time_zone, locale, revision, created_at, deleted_at FROM jsonb_populate_recordset(NULL::public.app_user, '[
{"id": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "name": "Ines Calloway", "role": "clerk", "email": "clerk@demo.aquamark.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-12T09:00:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0"},
{"id": "01a2277e-b8ba-70d6-acf4-b5f276097817", "name": "Tobias Achterberg", "role": "org_admin", "email": "orgadmin@demo.aquamark.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-12T09:00:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0"},
{"id": "01a2277e-b8ba-70d6-acf4-b8ba9ce6bb2e", "name": "Mei-Lin Haversham", "role": "author", "email": "author@demo.aquamark.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-12T09:00:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c"},
{"id": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "name": "Kwabena Oduro", "role": "consultant", "email": "consultant@demo.aquamark.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-12T09:00:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c"},
{"id": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "name": "Saoirse Brannigan", "role": "authority", "email": "authority@demo.aquamark.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-12T09:00:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c"},
{"id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "name": "Rajesh Venkataraman", "role": "admin", "email": "admin@demo.aquamark.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-12T09:00:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c"},
{"id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "name": "Lucía Montserrat", "role": "super_admin", "email": "superadmin@demo.aquamark.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-05T08:30:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c"},
{"id": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "name": "Henrike Solberg", "role": "consultant", "email": "henrike.solberg@network-stewardship-institute.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-19T09:00:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c"},
{"id": "01a2277e-b8ba-70d6-acf4-d2aecc4f6996", "name": "Malik Desrosiers", "role": "consultant", "email": "malik.desrosiers@network-stewardship-institute.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-19T09:00:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c"},
{"id": "01a2277e-b8ba-70d6-acf4-d6e8578f84c2", "name": "Aroha Fielding", "role": "authority", "email": "aroha.fielding@network-stewardship-institute.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-19T09:00:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c"},
{"id": "01a2277e-b8ba-70d6-acf4-db0e4fe79cb7", "name": "Wen Castellane", "role": "author", "email": "wen.castellane@network-stewardship-institute.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-19T09:00:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c"},
{"id": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "name": "Giulia Silvestri", "role": "org_admin", "email": "giulia.silvestri@tarn-valley-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-19T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0"},
{"id": "01a2277e-b8ba-70d6-acf4-e26f86e68f22", "name": "Keala Nakagawa", "role": "clerk", "email": "keala.nakagawa@tarn-valley-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-23T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0"},
{"id": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "name": "Farid Moreau", "role": "org_admin", "email": "farid.moreau@ostermarsh-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-24T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-3381ae924770"},
{"id": "01a2277e-b8ba-70d6-acf4-eba850979f12", "name": "Vasilis Wijaya", "role": "clerk", "email": "vasilis.wijaya@ostermarsh-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-27T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-3381ae924770"},
{"id": "01a2277e-b8ba-70d6-acf4-effa3d865431", "name": "Priya Rangi", "role": "org_admin", "email": "priya.rangi@quillhaven-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-19T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-36217578727e"},
{"id": "01a2277e-b8ba-70d6-acf4-f20ab34b5ea8", "name": "Quentin Jephcott", "role": "clerk", "email": "quentin.jephcott@quillhaven-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-13T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-36217578727e"},
{"id": "01a2277e-b8ba-70d6-acf4-f7d152fb0631", "name": "Nadia Underhill", "role": "clerk", "email": "nadia.underhill@quillhaven-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-22T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-36217578727e"},
{"id": "01a2277e-b8ba-70d6-acf4-f96b49cfe356", "name": "Olga Mbeki-Hart", "role": "org_admin", "email": "olga.mbeki-hart@larkwater.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-28T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-38db7cf7b0aa"},
{"id": "01a2277e-b8ba-70d6-acf4-fe92abf65344", "name": "Pedro Thackeray", "role": "clerk", "email": "pedro.thackeray@larkwater.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-24T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-38db7cf7b0aa"},
{"id": "01a2277e-b8ba-70d6-acf5-02ae94e22aef", "name": "Samir Dragomir", "role": "clerk", "email": "samir.dragomir@larkwater.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-02T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-38db7cf7b0aa"},
{"id": "01a2277e-b8ba-70d6-acf5-055f731f466d", "name": "Ruth Hoang", "role": "org_admin", "email": "ruth.hoang@brindle-coast-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-19T12:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a"},
{"id": "01a2277e-b8ba-70d6-acf5-09f074fb804f", "name": "Oskar Aldermann", "role": "clerk", "email": "oskar.aldermann@brindle-coast-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-22T12:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a"},
{"id": "01a2277e-b8ba-70d6-acf5-0c7f05bf1649", "name": "Rosalind Dlamini", "role": "clerk", "email": "rosalind.dlamini@brindle-coast-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-01T12:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a"},
{"id": "01a2277e-b8ba-70d6-acf5-1325c2b699bc", "name": "Leilani Xanthos", "role": "org_admin", "email": "leilani.xanthos@three-rivers-bulk.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-21T13:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-427814c2ba14"},
{"id": "01a2277e-b8ba-70d6-acf5-159285a6d454", "name": "Xiomara Fairweather", "role": "clerk", "email": "xiomara.fairweather@three-rivers-bulk.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-03T13:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-427814c2ba14"},
{"id": "01a2277e-b8ba-70d6-acf5-196d04ef00c3", "name": "Dilnoza Gunnarsson", "role": "clerk", "email": "dilnoza.gunnarsson@three-rivers-bulk.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-17T13:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-427814c2ba14"},
{"id": "01a2277e-b8ba-70d6-acf5-1e3f5866ea80", "name": "Gwendolyn Halloran", "role": "org_admin", "email": "gwendolyn.halloran@saltmere-desalination.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-02T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-44c319d7e1f2"},
{"id": "01a2277e-b8ba-70d6-acf5-215ee4292f22", "name": "Femi Bhattarai", "role": "clerk", "email": "femi.bhattarai@saltmere-desalination.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-19T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-44c319d7e1f2"},
{"id": "01a2277e-b8ba-70d6-acf5-25413cc5fbad", "name": "Zofia Ferreira", "role": "clerk", "email": "zofia.ferreira@saltmere-desalination.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-03T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-44c319d7e1f2"},
{"id": "01a2277e-b8ba-70d6-acf5-2b322125e73c", "name": "Mateo Eastwick", "role": "org_admin", "email": "mateo.eastwick@harrowmere-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-02T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-4a4a5b7edd5a"},
{"id": "01a2277e-b8ba-70d6-acf5-2e924526c182", "name": "Chidi Verhoeven", "role": "clerk", "email": "chidi.verhoeven@harrowmere-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-16T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-4a4a5b7edd5a"},
{"id": "01a2277e-b8ba-70d6-acf5-30c6990e2934", "name": "Tamsin Pemberton", "role": "clerk", "email": "tamsin.pemberton@harrowmere-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-28T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-4a4a5b7edd5a"},
{"id": "01a2277e-b8ba-70d6-acf5-37722fe8df50", "name": "Thandiwe Ghorbani", "role": "org_admin", "email": "thandiwe.ghorbani@kestrel-basin-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-26T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-4cc4cbe36774"},
{"id": "01a2277e-b8ba-70d6-acf5-3a2517611de8", "name": "Anahera Zieliński", "role": "clerk", "email": "anahera.zielinski@kestrel-basin-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-18T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-4cc4cbe36774"},
{"id": "01a2277e-b8ba-70d6-acf5-3d3397918e44", "name": "Wairimu Ormsby", "role": "clerk", "email": "wairimu.ormsby@kestrel-basin-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-21T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-4cc4cbe36774"},
{"id": "01a2277e-b8ba-70d6-acf5-43f2a417525b", "name": "Hamish Lindqvist", "role": "org_admin", "email": "hamish.lindqvist@fennimore-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-03T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-516ec6e4c94a"},
{"id": "01a2277e-b8ba-70d6-acf5-44b89dbec1be", "name": "Jarrah Lachance", "role": "clerk", "email": "jarrah.lachance@fennimore-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-29T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-516ec6e4c94a"},
{"id": "01a2277e-b8ba-70d6-acf5-49e5bf9659ee", "name": "Jun Vasquez", "role": "org_admin", "email": "jun.vasquez@upper-dale-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-29T12:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-5757c2e930d1"},
{"id": "01a2277e-b8ba-70d6-acf5-4d91d4123e86", "name": "Mirembe Sandoval", "role": "clerk", "email": "mirembe.sandoval@upper-dale-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-22T12:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-5757c2e930d1"},
{"id": "01a2277e-b8ba-70d6-acf5-501e47e373e1", "name": "Yusuf Jankowski", "role": "org_admin", "email": "yusuf.jankowski@thornwick-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-14T13:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-5a876a022cb0"},
{"id": "01a2277e-b8ba-70d6-acf5-56703de95ad4", "name": "Bogdan Nwosu", "role": "clerk", "email": "bogdan.nwosu@thornwick-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-02T13:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-5a876a022cb0"},
{"id": "01a2277e-b8ba-70d6-acf5-5a0143405b61", "name": "Noor Petrescu", "role": "org_admin", "email": "noor.petrescu@pellan-isles-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-15T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-5d4a73ed4d3e"},
{"id": "01a2277e-b8ba-70d6-acf5-5c418922bb3d", "name": "Viktor Abernethy", "role": "clerk", "email": "viktor.abernethy@pellan-isles-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-02T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-5d4a73ed4d3e"},
{"id": "01a2277e-b8ba-70d6-acf5-601b9880025f", "name": "Carmen Yilmaz", "role": "org_admin", "email": "carmen.yilmaz@wendlesea-wastewater.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-25T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-6165ce2e62dc"},
{"id": "01a2277e-b8ba-70d6-acf5-661112fb60cb", "name": "Uma Eriksen", "role": "clerk", "email": "uma.eriksen@wendlesea-wastewater.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-18T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-6165ce2e62dc"},
{"id": "01a2277e-b8ba-70d6-acf5-697b454ef990", "name": "Amara Castellanos", "role": "org_admin", "email": "amara.castellanos@clearbeck-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-21T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-64f4c56344df"},
{"id": "01a2277e-b8ba-70d6-acf5-6e9ba35d96bc", "name": "Björn Ivanova", "role": "clerk", "email": "bjorn.ivanova@clearbeck-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-16T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-64f4c56344df"},
{"id": "01a2277e-b8ba-70d6-acf5-71e617e6c781", "name": "Esther Banerjee", "role": "org_admin", "email": "esther.banerjee@moorgate-drainage.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-15T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-6a8df7fb9567"},
{"id": "01a2277e-b8ba-70d6-acf5-7680b78f40e5", "name": "Ikram Tamihana", "role": "clerk", "email": "ikram.tamihana@moorgate-drainage.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-19T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-6a8df7fb9567"},
{"id": "01a2277e-b8ba-70d6-acf5-7a3f665b0342", "name": "Stellan Karimi", "role": "clerk", "email": "stellan.karimi@moorgate-drainage.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-29T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-6a8df7fb9567"},
{"id": "01a2277e-b8ba-70d6-acf5-7dff4c554963", "name": "Ishani Quispe", "role": "org_admin", "email": "ishani.quispe@anselm-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-18T12:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3"},
{"id": "01a2277e-b8ba-70d6-acf5-827fead4e515", "name": "Hiroshi Whitlock", "role": "clerk", "email": "hiroshi.whitlock@anselm-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-26T12:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3"},
{"id": "01a2277e-b8ba-70d6-acf5-87589b29dbee", "name": "Eleni Okonjo", "role": "org_admin", "email": "eleni.okonjo@two-pines-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-16T13:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-7236c57a64e6"},
{"id": "01a2277e-b8ba-70d6-acf5-8b5ac75cb48f", "name": "Ulrike Cardew", "role": "clerk", "email": "ulrike.cardew@two-pines-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-26T13:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-7236c57a64e6"},
{"id": "01a2277e-b8ba-70d6-acf5-8e0a546c83b1", "name": "Lars Kaleo", "role": "org_admin", "email": "lars.kaleo@calder-lakes-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-03T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-748ca6cf70e0"},
{"id": "01a2277e-b8ba-70d6-acf5-90d377f37487", "name": "Dmitri Ito", "role": "clerk", "email": "dmitri.ito@calder-lakes-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-02T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-748ca6cf70e0"},
{"id": "01a2277e-b8ba-70d6-acf5-96fe6a71154b", "name": "Katarzyna Rautio", "role": "clerk", "email": "katarzyna.rautio@calder-lakes-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-21T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-748ca6cf70e0"},
{"id": "01a2277e-b8ba-70d6-acf5-984f92041515", "name": "Winifred Usman", "role": "org_admin", "email": "winifred.usman@redscarp-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-26T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-7b83ec47b944"},
{"id": "01a2277e-b8ba-70d6-acf5-9e198b7121d8", "name": "Giulia Nakagawa", "role": "clerk", "email": "giulia.nakagawa@redscarp-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-17T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-7b83ec47b944"},
{"id": "01a2277e-b8ba-70d6-acf5-a06b48095d0a", "name": "Keala Moreau", "role": "org_admin", "email": "keala.moreau@delmar-sanitation.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-16T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-7f0a05cbc7ae"},
{"id": "01a2277e-b8ba-70d6-acf5-a60456304f9e", "name": "Farid Wijaya", "role": "clerk", "email": "farid.wijaya@delmar-sanitation.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-02T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-7f0a05cbc7ae"},
{"id": "01a2277e-b8ba-70d6-acf5-abb07b1cde1c", "name": "Vasilis Rangi", "role": "clerk", "email": "vasilis.rangi@delmar-sanitation.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-29T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-7f0a05cbc7ae"},
{"id": "01a2277e-b8ba-70d6-acf5-afaf97c5df50", "name": "Priya Jephcott", "role": "org_admin", "email": "priya.jephcott@maravel-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-23T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-835f92662041"},
{"id": "01a2277e-b8ba-70d6-acf5-b39bf07872ab", "name": "Quentin Underhill", "role": "clerk", "email": "quentin.underhill@maravel-water.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-28T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-835f92662041"},
{"id": "01a2277e-b8ba-70d6-acf5-b61d1ef14101", "name": "Nadia Mbeki-Hart", "role": "org_admin", "email": "nadia.mbeki-hart@lower-tarn-council.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-20T12:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-86b067dd4621"},
{"id": "01a2277e-b8ba-70d6-acf5-b8c86940589f", "name": "Olga Thackeray", "role": "clerk", "email": "olga.thackeray@lower-tarn-council.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-02T12:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-86b067dd4621"},
{"id": "01a2277e-b8ba-70d6-acf5-bd22f4e64000", "name": "Pedro Dragomir", "role": "clerk", "email": "pedro.dragomir@lower-tarn-council.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-29T12:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-86b067dd4621"},
{"id": "01a2277e-b8ba-70d6-acf5-c174bfa8f73e", "name": "Samir Hoang", "role": "org_admin", "email": "samir.hoang@willowbend-council.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-05T13:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-8bdc96677982"},
{"id": "01a2277e-b8ba-70d6-acf5-c7c2a132ba3b", "name": "Ruth Aldermann", "role": "clerk", "email": "ruth.aldermann@willowbend-council.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-28T13:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-8bdc96677982"},
{"id": "01a2277e-b8ba-70d6-acf5-c839a35f6cae", "name": "Oskar Dlamini", "role": "org_admin", "email": "oskar.dlamini@ashenholt-council.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-04T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-8c10149ad26f"},
{"id": "01a2277e-b8ba-70d6-acf5-ce317d90b86d", "name": "Rosalind Xanthos", "role": "clerk", "email": "rosalind.xanthos@ashenholt-council.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-24T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-8c10149ad26f"},
{"id": "01a2277e-b8ba-70d6-acf5-d36b734b432d", "name": "Leilani Fairweather", "role": "clerk", "email": "leilani.fairweather@ashenholt-council.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-19T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-8c10149ad26f"},
{"id": "01a2277e-b8ba-70d6-acf5-d693e7288a37", "name": "Xiomara Gunnarsson", "role": "org_admin", "email": "xiomara.gunnarsson@port-esme-council.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-28T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-928bba4f26ba"},
{"id": "01a2277e-b8ba-70d6-acf5-da1bf6c7f611", "name": "Dilnoza Halloran", "role": "clerk", "email": "dilnoza.halloran@port-esme-council.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-28T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-928bba4f26ba"},
{"id": "01a2277e-b8ba-70d6-acf5-dd155f2675af", "name": "Gwendolyn Bhattarai", "role": "clerk", "email": "gwendolyn.bhattarai@port-esme-council.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-26T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-928bba4f26ba"},
{"id": "01a2277e-b8ba-70d6-acf5-e05c3bc9610d", "name": "Femi Ferreira", "role": "org_admin", "email": "femi.ferreira@averland-roads.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-22T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-95cc1c8d9ba9"},
{"id": "01a2277e-b8ba-70d6-acf5-e4c8df9b9f3d", "name": "Zofia Eastwick", "role": "clerk", "email": "zofia.eastwick@averland-roads.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-20T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-95cc1c8d9ba9"},
{"id": "01a2277e-b8ba-70d6-acf5-ea828a759d0a", "name": "Mateo Verhoeven", "role": "org_admin", "email": "mateo.verhoeven@ostermarsh-tollways.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-05T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-9be9bbdc4e77"},
{"id": "01a2277e-b8ba-70d6-acf5-ee52d3e1999d", "name": "Chidi Pemberton", "role": "clerk", "email": "chidi.pemberton@ostermarsh-tollways.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-06T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-9be9bbdc4e77"},
{"id": "01a2277e-b8ba-70d6-acf5-f34714cfcb2a", "name": "Tamsin Ghorbani", "role": "clerk", "email": "tamsin.ghorbani@ostermarsh-tollways.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-21T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-9be9bbdc4e77"},
{"id": "01a2277e-b8ba-70d6-acf5-f50c1368d335", "name": "Thandiwe Zieliński", "role": "org_admin", "email": "thandiwe.zielinski@norvale-highways.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-20T12:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-9e604fc60b86"},
{"id": "01a2277e-b8ba-70d6-acf5-f899bc82c9bd", "name": "Anahera Ormsby", "role": "clerk", "email": "anahera.ormsby@norvale-highways.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-17T12:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-9e604fc60b86"},
{"id": "01a2277e-b8ba-70d6-acf5-fe5e2ca12ecf", "name": "Wairimu Lindqvist", "role": "clerk", "email": "wairimu.lindqvist@norvale-highways.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-01T12:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-9e604fc60b86"},
{"id": "01a2277e-b8ba-70d6-acf6-011b314b0ac7", "name": "Hamish Lachance", "role": "org_admin", "email": "hamish.lachance@redscarp-roads.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-01T13:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-a3b500da1b50"},
{"id": "01a2277e-b8ba-70d6-acf6-076fbb555d3f", "name": "Jarrah Vasquez", "role": "clerk", "email": "jarrah.vasquez@redscarp-roads.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-07T13:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-a3b500da1b50"},
{"id": "01a2277e-b8ba-70d6-acf6-088980f8117e", "name": "Jun Sandoval", "role": "clerk", "email": "jun.sandoval@redscarp-roads.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-22T13:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-a3b500da1b50"},
{"id": "01a2277e-b8ba-70d6-acf6-0df381f75413", "name": "Mirembe Jankowski", "role": "org_admin", "email": "mirembe.jankowski@anselm-bridges.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-24T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-a5176c145bca"},
{"id": "01a2277e-b8ba-70d6-acf6-129174b74268", "name": "Yusuf Nwosu", "role": "clerk", "email": "yusuf.nwosu@anselm-bridges.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-20T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-a5176c145bca"},
{"id": "01a2277e-b8ba-70d6-acf6-173959fa3515", "name": "Bogdan Petrescu", "role": "clerk", "email": "bogdan.petrescu@anselm-bridges.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-07T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-a5176c145bca"},
{"id": "01a2277e-b8ba-70d6-acf6-18a2bfcfe240", "name": "Noor Abernethy", "role": "org_admin", "email": "noor.abernethy@averland-rail.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-19T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-a869dbcd3933"},
{"id": "01a2277e-b8ba-70d6-acf6-1e804a52d2bc", "name": "Viktor Yilmaz", "role": "clerk", "email": "viktor.yilmaz@averland-rail.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-21T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-a869dbcd3933"},
{"id": "01a2277e-b8ba-70d6-acf6-239bdf1f1a9b", "name": "Carmen Eriksen", "role": "clerk", "email": "carmen.eriksen@averland-rail.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-26T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-a869dbcd3933"},
{"id": "01a2277e-b8ba-70d6-acf6-26da25cbb768", "name": "Uma Castellanos", "role": "org_admin", "email": "uma.castellanos@norvale-rail.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-02T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-ad8d5f720a91"},
{"id": "01a2277e-b8ba-70d6-acf6-2b84ead4202d", "name": "Amara Ivanova", "role": "clerk", "email": "amara.ivanova@norvale-rail.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-23T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-ad8d5f720a91"},
{"id": "01a2277e-b8ba-70d6-acf6-2f4651166e7e", "name": "Björn Banerjee", "role": "clerk", "email": "bjorn.banerjee@norvale-rail.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-18T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-ad8d5f720a91"},
{"id": "01a2277e-b8ba-70d6-acf6-303ca95f9f0d", "name": "Esther Tamihana", "role": "org_admin", "email": "esther.tamihana@anselm-metro.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-02T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-b39e2212692c"},
{"id": "01a2277e-b8ba-70d6-acf6-3746ddee28a8", "name": "Ikram Karimi", "role": "clerk", "email": "ikram.karimi@anselm-metro.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-26T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-b39e2212692c"},
{"id": "01a2277e-b8ba-70d6-acf6-3bb75b1ab8c1", "name": "Stellan Quispe", "role": "org_admin", "email": "stellan.quispe@port-ostery.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-05T12:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-b613294a9497"},
{"id": "01a2277e-b8ba-70d6-acf6-3d717f84c1c2", "name": "Ishani Whitlock", "role": "clerk", "email": "ishani.whitlock@port-ostery.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-03T12:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-b613294a9497"},
{"id": "01a2277e-b8ba-70d6-acf6-423bc3fdbb26", "name": "Hiroshi Okonjo", "role": "org_admin", "email": "hiroshi.okonjo@wendle-harbour.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-06T13:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-b91f7a0cb7a1"},
{"id": "01a2277e-b8ba-70d6-acf6-4709badc6f3d", "name": "Eleni Cardew", "role": "clerk", "email": "eleni.cardew@wendle-harbour.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-07T13:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-b91f7a0cb7a1"},
{"id": "01a2277e-b8ba-70d6-acf6-495b578c9409", "name": "Ulrike Kaleo", "role": "org_admin", "email": "ulrike.kaleo@delmar-port.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-26T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-bf0d463556ce"},
{"id": "01a2277e-b8ba-70d6-acf6-4fb5f38ff656", "name": "Lars Ito", "role": "clerk", "email": "lars.ito@delmar-port.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-03T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-bf0d463556ce"},
{"id": "01a2277e-b8ba-70d6-acf6-53567ae3fb5b", "name": "Dmitri Rautio", "role": "clerk", "email": "dmitri.rautio@delmar-port.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-28T08:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-bf0d463556ce"},
{"id": "01a2277e-b8ba-70d6-acf6-552fd1943168", "name": "Katarzyna Usman", "role": "org_admin", "email": "katarzyna.usman@marrowby-airport.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-04T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-c12322c8b52c"},
{"id": "01a2277e-b8ba-70d6-acf6-59728d768253", "name": "Winifred Silvestri", "role": "clerk", "email": "winifred.silvestri@marrowby-airport.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-04T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-c12322c8b52c"},
{"id": "01a2277e-b8ba-70d6-acf6-5e0732721e32", "name": "Giulia Moreau", "role": "clerk", "email": "giulia.moreau@marrowby-airport.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-04T09:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-c12322c8b52c"},
{"id": "01a2277e-b8ba-70d6-acf6-638b7fa63f05", "name": "Keala Wijaya", "role": "org_admin", "email": "keala.wijaya@skelbrough-airport.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-20T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-c678d8007691"},
{"id": "01a2277e-b8ba-70d6-acf6-66263e4cc02d", "name": "Farid Rangi", "role": "clerk", "email": "farid.rangi@skelbrough-airport.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-03-05T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-c678d8007691"},
{"id": "01a2277e-b8ba-70d6-acf6-6b15bd1c1795", "name": "Vasilis Jephcott", "role": "clerk", "email": "vasilis.jephcott@skelbrough-airport.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-27T10:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-c678d8007691"},
{"id": "01a2277e-b8ba-70d6-acf6-6cffa7cc3bbd", "name": "Priya Underhill", "role": "org_admin", "email": "priya.underhill@lake-esme-airport.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-24T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-ca06ef461142"},
{"id": "01a2277e-b8ba-70d6-acf6-7250f5015f5e", "name": "Quentin Mbeki-Hart", "role": "clerk", "email": "quentin.mbeki-hart@lake-esme-airport.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-27T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-ca06ef461142"},
{"id": "01a2277e-b8ba-70d6-acf6-76d729dfdcb1", "name": "Nadia Thackeray", "role": "clerk", "email": "nadia.thackeray@lake-esme-airport.example", "locale": null, "revision": 1, "time_zone": null, "created_at": "2024-02-26T11:15:00+00:00", "deleted_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-ca06ef461142"}
]'::jsonb);
DELETE FROM public.audit;
INSERT INTO public.audit (id, occurred_at, actor_id, acting_as_id, action, entity_kind, entity_id, scope_id, before, after, request_id, address) OVERRIDING SYSTEM VALUE SELECT id, occurred_at, actor_id, acting_as_id, action, entity_kind, entity_id, scope_id, before, after, request_id, address FROM jsonb_populate_recordset(NULL::public.audit, '[
{"id": "01a2277e-bb18-7185-96b1-e0075ea8d5a2", "after": {"name": "Network Stewardship Institute"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-05T08:30:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb18-7185-96b1-e61e24a80559", "after": {"name": "Lucía Montserrat", "role": "super_admin", "email": "superadmin@demo.aquamark.example", "organisationId": "01a2277e-b8b9-7194-b1c4-cfce3985668c"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-05T08:30:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb18-7185-96b1-ea53400fc428", "after": {"title": "Water sector", "description": "Utilities and council departments that supply water or collect and treat wastewater."}, "action": "survey_group.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-d06547552f22", "request_id": "demo", "entity_kind": "survey_group", "occurred_at": "2024-02-05T09:00:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb18-7185-96b1-ec3212b4eb5a", "after": {"title": "Transport sector", "description": "Road, rail, port and airport operators, and council departments that look after roads."}, "action": "survey_group.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01", "request_id": "demo", "entity_kind": "survey_group", "occurred_at": "2024-02-05T09:05:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb18-7185-96b1-f3805626b830", "after": {"name": "Tarn Valley Water"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-12T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb18-7185-96b1-f7d5a9541f76", "after": {"name": "Ines Calloway", "role": "clerk", "email": "clerk@demo.aquamark.example", "organisationId": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-12T09:00:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb18-7185-96b1-fa0cafb4836d", "after": {"name": "Tobias Achterberg", "role": "org_admin", "email": "orgadmin@demo.aquamark.example", "organisationId": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-b5f276097817", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-12T09:00:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb18-7185-96b1-ffda589bfcc7", "after": {"name": "Mei-Lin Haversham", "role": "author", "email": "author@demo.aquamark.example", "organisationId": "01a2277e-b8b9-7194-b1c4-cfce3985668c"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-b8ba9ce6bb2e", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-12T09:00:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb18-7185-96b2-025f950d59b3", "after": {"name": "Kwabena Oduro", "role": "consultant", "email": "consultant@demo.aquamark.example", "organisationId": "01a2277e-b8b9-7194-b1c4-cfce3985668c"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-12T09:00:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb18-7185-96b2-05c9b2489601", "after": {"name": "Saoirse Brannigan", "role": "authority", "email": "authority@demo.aquamark.example", "organisationId": "01a2277e-b8b9-7194-b1c4-cfce3985668c"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-12T09:00:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb18-7185-96b2-09f1f8df8d54", "after": {"name": "Rajesh Venkataraman", "role": "admin", "email": "admin@demo.aquamark.example", "organisationId": "01a2277e-b8b9-7194-b1c4-cfce3985668c"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-12T09:00:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb18-7185-96b2-0fc6f3c06093", "after": {"name": "Ostermarsh Water"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-3381ae924770", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-12T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb18-7185-96b2-110b615c491d", "after": {"name": "Quillhaven Water and Sewer"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-36217578727e", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-12T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb18-7185-96b2-143f4cb7f3cf", "after": {"name": "Larkwater Corporation"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-38db7cf7b0aa", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-12T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-6545843b6552", "after": {"name": "Brindle Coast Water"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-12T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-6bff76cfeae7", "after": {"name": "Three Rivers Bulk Supply"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-427814c2ba14", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-12T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-6c584efecdff", "after": {"name": "Saltmere Water Partners"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-44c319d7e1f2", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-13T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-72276dbae286", "after": {"name": "Harrowmere Water"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-4a4a5b7edd5a", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-13T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-760a61d00c63", "after": {"name": "Kestrel Basin Water"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-4cc4cbe36774", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-13T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-7993dac63e97", "after": {"name": "Quentin Jephcott", "role": "clerk", "email": "quentin.jephcott@quillhaven-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-36217578727e"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-f20ab34b5ea8", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-13T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-7f724313b582", "after": {"name": "Fennimore Water Services"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-516ec6e4c94a", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-13T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-833bcbde5764", "after": {"name": "Upper Dale Water"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-5757c2e930d1", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-13T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-8494275b8f23", "after": {"name": "Thornwick and Eddle Water"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-5a876a022cb0", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-13T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-887ae302fa4e", "after": {"name": "Pellan Isles Water Authority"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-5d4a73ed4d3e", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-14T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-8eefe592550f", "after": {"name": "Wendlesea Wastewater"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-6165ce2e62dc", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-14T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-93ebdd6e4540", "after": {"name": "Clearbeck Water"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-64f4c56344df", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-14T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-96e5da785233", "after": {"name": "Moorgate Drainage Board"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-6a8df7fb9567", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-14T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-99b78e2b0602", "after": {"name": "Anselm Metropolitan Water District"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-14T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-9fd83fad91a6", "after": {"name": "Two Pines Utility District"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-7236c57a64e6", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-14T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-a1db8970a276", "after": {"name": "Yusuf Jankowski", "role": "org_admin", "email": "yusuf.jankowski@thornwick-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-5a876a022cb0"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-501e47e373e1", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-14T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-a5a6084cd614", "after": {"name": "Calder Lakes Water"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-748ca6cf70e0", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-15T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-a8ac97a2598c", "after": {"name": "Noor Petrescu", "role": "org_admin", "email": "noor.petrescu@pellan-isles-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-5d4a73ed4d3e"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-5a0143405b61", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-15T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-ad6a3cdb7062", "after": {"name": "Redscarp Water and Sanitation"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-7b83ec47b944", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-15T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-b281c3507087", "after": {"name": "Delmar Bay Sanitation"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-7f0a05cbc7ae", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-15T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-b68f687220d9", "after": {"name": "Maravel Water"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-835f92662041", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-15T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-bb59a6ca3252", "after": {"name": "Esther Banerjee", "role": "org_admin", "email": "esther.banerjee@moorgate-drainage.example", "organisationId": "01a2277e-b8b9-7194-b1c4-6a8df7fb9567"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-71e617e6c781", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-15T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-bcdbac8441f3", "after": {"name": "Lower Tarn Council Infrastructure"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-86b067dd4621", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-15T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-c39b457af8d1", "after": {"name": "Willowbend City Works"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-8bdc96677982", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-15T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-c488e9a523ed", "after": {"name": "Ashenholt Borough Engineering"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-8c10149ad26f", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-16T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-cb20212f9200", "after": {"name": "Port Esme Public Works"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-928bba4f26ba", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-16T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-ce4668d5e147", "after": {"name": "Chidi Verhoeven", "role": "clerk", "email": "chidi.verhoeven@harrowmere-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-4a4a5b7edd5a"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-2e924526c182", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-16T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-d3186b9d494c", "after": {"name": "Averland State Roads"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-95cc1c8d9ba9", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-16T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-d5ece19a9fee", "after": {"name": "Björn Ivanova", "role": "clerk", "email": "bjorn.ivanova@clearbeck-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-64f4c56344df"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-6e9ba35d96bc", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-16T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-db6cdca4327a", "after": {"name": "Keala Moreau", "role": "org_admin", "email": "keala.moreau@delmar-sanitation.example", "organisationId": "01a2277e-b8b9-7194-b1c4-7f0a05cbc7ae"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-a06b48095d0a", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-16T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-ddc32456f102", "after": {"name": "Ostermarsh Tollways"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-9be9bbdc4e77", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-16T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-e0200a8c67c8", "after": {"name": "Norvale Trunk Roads"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-9e604fc60b86", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-16T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-e5817e740e63", "after": {"name": "Redscarp County Roads"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-a3b500da1b50", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-16T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-eaacc0ad20b3", "after": {"name": "Eleni Okonjo", "role": "org_admin", "email": "eleni.okonjo@two-pines-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-7236c57a64e6"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-87589b29dbee", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-16T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-ee1129846b07", "after": {"name": "Anselm Bridge and Tunnel Authority"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-a5176c145bca", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-17T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-f013d4d7fd20", "after": {"name": "Averland Rail Network"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-a869dbcd3933", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-17T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-f5ed6e7d3a89", "after": {"name": "Giulia Nakagawa", "role": "clerk", "email": "giulia.nakagawa@redscarp-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-7b83ec47b944"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-9e198b7121d8", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-17T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-f90b5830797d", "after": {"name": "North Norvale Railway"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-ad8d5f720a91", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-17T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9edd-ff646ff55afe", "after": {"name": "Anselm Metro"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-b39e2212692c", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-17T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-003403f15f19", "after": {"name": "Port of Ostery"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-b613294a9497", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-17T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-06036933d3ca", "after": {"name": "Anahera Ormsby", "role": "clerk", "email": "anahera.ormsby@norvale-highways.example", "organisationId": "01a2277e-b8b9-7194-b1c4-9e604fc60b86"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-f899bc82c9bd", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-17T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-08bd6970e9af", "after": {"name": "Wendle Harbour Trust"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-b91f7a0cb7a1", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-17T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-0c175bb0b887", "after": {"name": "Dilnoza Gunnarsson", "role": "clerk", "email": "dilnoza.gunnarsson@three-rivers-bulk.example", "organisationId": "01a2277e-b8b9-7194-b1c4-427814c2ba14"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-196d04ef00c3", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-17T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-129e648577e1", "after": {"name": "Delmar Bay Port Authority"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-bf0d463556ce", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-18T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-141715abdaca", "after": {"name": "Marrowby Airport"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-c12322c8b52c", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-18T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-18938f7ee856", "after": {"name": "Uma Eriksen", "role": "clerk", "email": "uma.eriksen@wendlesea-wastewater.example", "organisationId": "01a2277e-b8b9-7194-b1c4-6165ce2e62dc"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-661112fb60cb", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-18T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-1d7f57ddc258", "after": {"name": "Skelbrough International Airport"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-c678d8007691", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-18T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-21667bcd9c5f", "after": {"name": "Anahera Zieliński", "role": "clerk", "email": "anahera.zielinski@kestrel-basin-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-4cc4cbe36774"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-3a2517611de8", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-18T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-240030ec8d8c", "after": {"name": "Björn Banerjee", "role": "clerk", "email": "bjorn.banerjee@norvale-rail.example", "organisationId": "01a2277e-b8b9-7194-b1c4-ad8d5f720a91"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-2f4651166e7e", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-18T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-2a4e96e1b2f8", "after": {"name": "Lake Esme Airport Authority"}, "action": "organisation.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8b9-7194-b1c4-ca06ef461142", "request_id": "demo", "entity_kind": "organisation", "occurred_at": "2024-02-18T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-2e7e921749c6", "after": {"name": "Ishani Quispe", "role": "org_admin", "email": "ishani.quispe@anselm-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-7dff4c554963", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-18T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-3386af321214", "after": {"name": "Giulia Silvestri", "role": "org_admin", "email": "giulia.silvestri@tarn-valley-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-19T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-37098ff41187", "after": {"name": "Femi Bhattarai", "role": "clerk", "email": "femi.bhattarai@saltmere-desalination.example", "organisationId": "01a2277e-b8b9-7194-b1c4-44c319d7e1f2"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-215ee4292f22", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-19T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-3bcda6fccf02", "after": {"name": "Leilani Fairweather", "role": "clerk", "email": "leilani.fairweather@ashenholt-council.example", "organisationId": "01a2277e-b8b9-7194-b1c4-8c10149ad26f"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-d36b734b432d", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-19T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-3df321399d13", "after": {"name": "Henrike Solberg", "role": "consultant", "email": "henrike.solberg@network-stewardship-institute.example", "organisationId": "01a2277e-b8b9-7194-b1c4-cfce3985668c"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-19T09:00:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-43341d126877", "after": {"name": "Malik Desrosiers", "role": "consultant", "email": "malik.desrosiers@network-stewardship-institute.example", "organisationId": "01a2277e-b8b9-7194-b1c4-cfce3985668c"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-d2aecc4f6996", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-19T09:00:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-46be1922c761", "after": {"name": "Aroha Fielding", "role": "authority", "email": "aroha.fielding@network-stewardship-institute.example", "organisationId": "01a2277e-b8b9-7194-b1c4-cfce3985668c"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-d6e8578f84c2", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-19T09:00:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-4b4f668e1c4f", "after": {"name": "Wen Castellane", "role": "author", "email": "wen.castellane@network-stewardship-institute.example", "organisationId": "01a2277e-b8b9-7194-b1c4-cfce3985668c"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-db0e4fe79cb7", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-19T09:00:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-4c268631e1ba", "after": {"name": "Noor Abernethy", "role": "org_admin", "email": "noor.abernethy@averland-rail.example", "organisationId": "01a2277e-b8b9-7194-b1c4-a869dbcd3933"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-18a2bfcfe240", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-19T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-526ad62abc31", "after": {"name": "Priya Rangi", "role": "org_admin", "email": "priya.rangi@quillhaven-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-36217578727e"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-effa3d865431", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-19T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-578fcd717a5a", "after": {"name": "Ikram Tamihana", "role": "clerk", "email": "ikram.tamihana@moorgate-drainage.example", "organisationId": "01a2277e-b8b9-7194-b1c4-6a8df7fb9567"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-7680b78f40e5", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-19T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-59731f21d3e7", "after": {"name": "Ruth Hoang", "role": "org_admin", "email": "ruth.hoang@brindle-coast-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-3f75820c620a"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-055f731f466d", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-19T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-5ebb0007f085", "after": {"name": "Yusuf Nwosu", "role": "clerk", "email": "yusuf.nwosu@anselm-bridges.example", "organisationId": "01a2277e-b8b9-7194-b1c4-a5176c145bca"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-129174b74268", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-20T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-61e6d7c9dfcb", "after": {"name": "Zofia Eastwick", "role": "clerk", "email": "zofia.eastwick@averland-roads.example", "organisationId": "01a2277e-b8b9-7194-b1c4-95cc1c8d9ba9"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-e4c8df9b9f3d", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-20T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-663d1ee80601", "after": {"name": "Keala Wijaya", "role": "org_admin", "email": "keala.wijaya@skelbrough-airport.example", "organisationId": "01a2277e-b8b9-7194-b1c4-c678d8007691"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-638b7fa63f05", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-20T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-6afca7a18332", "after": {"name": "Nadia Mbeki-Hart", "role": "org_admin", "email": "nadia.mbeki-hart@lower-tarn-council.example", "organisationId": "01a2277e-b8b9-7194-b1c4-86b067dd4621"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-b61d1ef14101", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-20T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-6d446de3acf3", "after": {"name": "Thandiwe Zieliński", "role": "org_admin", "email": "thandiwe.zielinski@norvale-highways.example", "organisationId": "01a2277e-b8b9-7194-b1c4-9e604fc60b86"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-f50c1368d335", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-20T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-72adbe5a25ed", "after": {"name": "Katarzyna Rautio", "role": "clerk", "email": "katarzyna.rautio@calder-lakes-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-748ca6cf70e0"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-96fe6a71154b", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-21T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-77fbb6eced1f", "after": {"name": "Viktor Yilmaz", "role": "clerk", "email": "viktor.yilmaz@averland-rail.example", "organisationId": "01a2277e-b8b9-7194-b1c4-a869dbcd3933"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-1e804a52d2bc", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-21T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-7816a7aa5179", "after": {"name": "Wairimu Ormsby", "role": "clerk", "email": "wairimu.ormsby@kestrel-basin-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-4cc4cbe36774"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-3d3397918e44", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-21T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-7dec0c046c93", "after": {"name": "Amara Castellanos", "role": "org_admin", "email": "amara.castellanos@clearbeck-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-64f4c56344df"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-697b454ef990", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-21T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-83016d3bf1f2", "after": {"name": "Tamsin Ghorbani", "role": "clerk", "email": "tamsin.ghorbani@ostermarsh-tollways.example", "organisationId": "01a2277e-b8b9-7194-b1c4-9be9bbdc4e77"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-f34714cfcb2a", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-21T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb19-754c-9ede-8449b478c12e", "after": {"name": "Leilani Xanthos", "role": "org_admin", "email": "leilani.xanthos@three-rivers-bulk.example", "organisationId": "01a2277e-b8b9-7194-b1c4-427814c2ba14"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-1325c2b699bc", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-21T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-32cb307c9443", "after": {"name": "Nadia Underhill", "role": "clerk", "email": "nadia.underhill@quillhaven-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-36217578727e"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-f7d152fb0631", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-22T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-3782fc8111b5", "after": {"name": "Femi Ferreira", "role": "org_admin", "email": "femi.ferreira@averland-roads.example", "organisationId": "01a2277e-b8b9-7194-b1c4-95cc1c8d9ba9"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-e05c3bc9610d", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-22T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-3b2f3ff5cca2", "after": {"name": "Oskar Aldermann", "role": "clerk", "email": "oskar.aldermann@brindle-coast-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-3f75820c620a"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-09f074fb804f", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-22T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-3e3c53c79c9a", "after": {"name": "Mirembe Sandoval", "role": "clerk", "email": "mirembe.sandoval@upper-dale-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-5757c2e930d1"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-4d91d4123e86", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-22T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-439bc5642aff", "after": {"name": "Jun Sandoval", "role": "clerk", "email": "jun.sandoval@redscarp-roads.example", "organisationId": "01a2277e-b8b9-7194-b1c4-a3b500da1b50"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-088980f8117e", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-22T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-46f84a0942d3", "after": {"name": "Keala Nakagawa", "role": "clerk", "email": "keala.nakagawa@tarn-valley-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-e26f86e68f22", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-23T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-4b413afca924", "after": {"name": "Amara Ivanova", "role": "clerk", "email": "amara.ivanova@norvale-rail.example", "organisationId": "01a2277e-b8b9-7194-b1c4-ad8d5f720a91"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-2b84ead4202d", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-23T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-4d80621ef22e", "after": {"name": "Priya Jephcott", "role": "org_admin", "email": "priya.jephcott@maravel-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-835f92662041"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-afaf97c5df50", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-23T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-52467d828f38", "after": {"name": "Rosalind Xanthos", "role": "clerk", "email": "rosalind.xanthos@ashenholt-council.example", "organisationId": "01a2277e-b8b9-7194-b1c4-8c10149ad26f"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-ce317d90b86d", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-24T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-5565a84ca38a", "after": {"name": "Mirembe Jankowski", "role": "org_admin", "email": "mirembe.jankowski@anselm-bridges.example", "organisationId": "01a2277e-b8b9-7194-b1c4-a5176c145bca"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-0df381f75413", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-24T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-58ad5f5deb15", "after": {"name": "Farid Moreau", "role": "org_admin", "email": "farid.moreau@ostermarsh-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-3381ae924770"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-24T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-5c5fce410652", "after": {"name": "Pedro Thackeray", "role": "clerk", "email": "pedro.thackeray@larkwater.example", "organisationId": "01a2277e-b8b9-7194-b1c4-38db7cf7b0aa"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-fe92abf65344", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-24T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-6378478fb839", "after": {"name": "Priya Underhill", "role": "org_admin", "email": "priya.underhill@lake-esme-airport.example", "organisationId": "01a2277e-b8b9-7194-b1c4-ca06ef461142"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-6cffa7cc3bbd", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-24T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-66f013575fae", "after": {"name": "Carmen Yilmaz", "role": "org_admin", "email": "carmen.yilmaz@wendlesea-wastewater.example", "organisationId": "01a2277e-b8b9-7194-b1c4-6165ce2e62dc"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-601b9880025f", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-25T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-6b0b4916dde2", "after": {"name": "Ulrike Kaleo", "role": "org_admin", "email": "ulrike.kaleo@delmar-port.example", "organisationId": "01a2277e-b8b9-7194-b1c4-bf0d463556ce"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-495b578c9409", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-26T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-6daba4587747", "after": {"name": "Winifred Usman", "role": "org_admin", "email": "winifred.usman@redscarp-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-7b83ec47b944"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-984f92041515", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-26T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-728d1148130c", "after": {"name": "Gwendolyn Bhattarai", "role": "clerk", "email": "gwendolyn.bhattarai@port-esme-council.example", "organisationId": "01a2277e-b8b9-7194-b1c4-928bba4f26ba"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-dd155f2675af", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-26T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-75cd5be2665a", "after": {"name": "Carmen Eriksen", "role": "clerk", "email": "carmen.eriksen@averland-rail.example", "organisationId": "01a2277e-b8b9-7194-b1c4-a869dbcd3933"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-239bdf1f1a9b", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-26T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-78317becb626", "after": {"name": "Thandiwe Ghorbani", "role": "org_admin", "email": "thandiwe.ghorbani@kestrel-basin-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-4cc4cbe36774"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-37722fe8df50", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-26T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-7f3ddf553521", "after": {"name": "Ikram Karimi", "role": "clerk", "email": "ikram.karimi@anselm-metro.example", "organisationId": "01a2277e-b8b9-7194-b1c4-b39e2212692c"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-3746ddee28a8", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-26T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-826f587f7fd3", "after": {"name": "Nadia Thackeray", "role": "clerk", "email": "nadia.thackeray@lake-esme-airport.example", "organisationId": "01a2277e-b8b9-7194-b1c4-ca06ef461142"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-76d729dfdcb1", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-26T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-849515af58f4", "after": {"name": "Hiroshi Whitlock", "role": "clerk", "email": "hiroshi.whitlock@anselm-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-827fead4e515", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-26T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-8bde249cddc8", "after": {"name": "Ulrike Cardew", "role": "clerk", "email": "ulrike.cardew@two-pines-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-7236c57a64e6"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-8b5ac75cb48f", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-26T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-8e2f7db130d0", "after": {"name": "Vasilis Wijaya", "role": "clerk", "email": "vasilis.wijaya@ostermarsh-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-3381ae924770"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-eba850979f12", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-27T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-92c45e6963ef", "after": {"name": "Vasilis Jephcott", "role": "clerk", "email": "vasilis.jephcott@skelbrough-airport.example", "organisationId": "01a2277e-b8b9-7194-b1c4-c678d8007691"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-6b15bd1c1795", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-27T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-96d7d70eeaf6", "after": {"name": "Quentin Mbeki-Hart", "role": "clerk", "email": "quentin.mbeki-hart@lake-esme-airport.example", "organisationId": "01a2277e-b8b9-7194-b1c4-ca06ef461142"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-7250f5015f5e", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-27T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-98b392a71b65", "after": {"name": "Dmitri Rautio", "role": "clerk", "email": "dmitri.rautio@delmar-port.example", "organisationId": "01a2277e-b8b9-7194-b1c4-bf0d463556ce"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-53567ae3fb5b", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-28T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-9e34f9cb9ea2", "after": {"name": "Tamsin Pemberton", "role": "clerk", "email": "tamsin.pemberton@harrowmere-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-4a4a5b7edd5a"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-30c6990e2934", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-28T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-a157400659a1", "after": {"name": "Xiomara Gunnarsson", "role": "org_admin", "email": "xiomara.gunnarsson@port-esme-council.example", "organisationId": "01a2277e-b8b9-7194-b1c4-928bba4f26ba"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-d693e7288a37", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-28T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-a65a653aebcc", "after": {"name": "Dilnoza Halloran", "role": "clerk", "email": "dilnoza.halloran@port-esme-council.example", "organisationId": "01a2277e-b8b9-7194-b1c4-928bba4f26ba"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-da1bf6c7f611", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-28T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-ab22238eec87", "after": {"name": "Olga Mbeki-Hart", "role": "org_admin", "email": "olga.mbeki-hart@larkwater.example", "organisationId": "01a2277e-b8b9-7194-b1c4-38db7cf7b0aa"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-f96b49cfe356", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-28T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-ae9768f80c2f", "after": {"name": "Quentin Underhill", "role": "clerk", "email": "quentin.underhill@maravel-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-835f92662041"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-b39bf07872ab", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-28T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-b3a44639c3e9", "after": {"name": "Ruth Aldermann", "role": "clerk", "email": "ruth.aldermann@willowbend-council.example", "organisationId": "01a2277e-b8b9-7194-b1c4-8bdc96677982"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-c7c2a132ba3b", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-28T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-b46264952354", "after": {"name": "Vasilis Rangi", "role": "clerk", "email": "vasilis.rangi@delmar-sanitation.example", "organisationId": "01a2277e-b8b9-7194-b1c4-7f0a05cbc7ae"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-abb07b1cde1c", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-29T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-b9d61d87683f", "after": {"name": "Jarrah Lachance", "role": "clerk", "email": "jarrah.lachance@fennimore-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-516ec6e4c94a"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-44b89dbec1be", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-29T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-be9d3d09aafd", "after": {"name": "Stellan Karimi", "role": "clerk", "email": "stellan.karimi@moorgate-drainage.example", "organisationId": "01a2277e-b8b9-7194-b1c4-6a8df7fb9567"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-7a3f665b0342", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-29T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-c0a7717998cf", "after": {"name": "Jun Vasquez", "role": "org_admin", "email": "jun.vasquez@upper-dale-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-5757c2e930d1"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-49e5bf9659ee", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-29T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-c44edbf6c203", "after": {"name": "Pedro Dragomir", "role": "clerk", "email": "pedro.dragomir@lower-tarn-council.example", "organisationId": "01a2277e-b8b9-7194-b1c4-86b067dd4621"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-bd22f4e64000", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-02-29T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-c9fcf88508cc", "after": {"name": "Rosalind Dlamini", "role": "clerk", "email": "rosalind.dlamini@brindle-coast-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-3f75820c620a"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-0c7f05bf1649", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-01T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-ce5853bc3f92", "after": {"name": "Wairimu Lindqvist", "role": "clerk", "email": "wairimu.lindqvist@norvale-highways.example", "organisationId": "01a2277e-b8b9-7194-b1c4-9e604fc60b86"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-fe5e2ca12ecf", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-01T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-d315d545f430", "after": {"name": "Hamish Lachance", "role": "org_admin", "email": "hamish.lachance@redscarp-roads.example", "organisationId": "01a2277e-b8b9-7194-b1c4-a3b500da1b50"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-011b314b0ac7", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-01T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-d5642b95ba23", "after": {"name": "Gwendolyn Halloran", "role": "org_admin", "email": "gwendolyn.halloran@saltmere-desalination.example", "organisationId": "01a2277e-b8b9-7194-b1c4-44c319d7e1f2"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-1e3f5866ea80", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-02T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-d9d1f68ef12c", "after": {"name": "Viktor Abernethy", "role": "clerk", "email": "viktor.abernethy@pellan-isles-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-5d4a73ed4d3e"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-5c418922bb3d", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-02T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-dfae54a261d2", "after": {"name": "Dmitri Ito", "role": "clerk", "email": "dmitri.ito@calder-lakes-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-748ca6cf70e0"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-90d377f37487", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-02T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-e18f49c6b8c6", "after": {"name": "Mateo Eastwick", "role": "org_admin", "email": "mateo.eastwick@harrowmere-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-4a4a5b7edd5a"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-2b322125e73c", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-02T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-e46cdbca22e0", "after": {"name": "Farid Wijaya", "role": "clerk", "email": "farid.wijaya@delmar-sanitation.example", "organisationId": "01a2277e-b8b9-7194-b1c4-7f0a05cbc7ae"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-a60456304f9e", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-02T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-e89f2cb2c574", "after": {"name": "Uma Castellanos", "role": "org_admin", "email": "uma.castellanos@norvale-rail.example", "organisationId": "01a2277e-b8b9-7194-b1c4-ad8d5f720a91"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-26da25cbb768", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-02T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-ed0e19dabca7", "after": {"name": "Samir Dragomir", "role": "clerk", "email": "samir.dragomir@larkwater.example", "organisationId": "01a2277e-b8b9-7194-b1c4-38db7cf7b0aa"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-02ae94e22aef", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-02T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-f05484d83d53", "after": {"name": "Esther Tamihana", "role": "org_admin", "email": "esther.tamihana@anselm-metro.example", "organisationId": "01a2277e-b8b9-7194-b1c4-b39e2212692c"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-303ca95f9f0d", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-02T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-f63af19c9af7", "after": {"name": "Olga Thackeray", "role": "clerk", "email": "olga.thackeray@lower-tarn-council.example", "organisationId": "01a2277e-b8b9-7194-b1c4-86b067dd4621"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-b8c86940589f", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-02T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-fa2446371eba", "after": {"name": "Bogdan Nwosu", "role": "clerk", "email": "bogdan.nwosu@thornwick-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-5a876a022cb0"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-56703de95ad4", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-02T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819a-fe4ad08a1f59", "after": {"name": "Zofia Ferreira", "role": "clerk", "email": "zofia.ferreira@saltmere-desalination.example", "organisationId": "01a2277e-b8b9-7194-b1c4-44c319d7e1f2"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-25413cc5fbad", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-03T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-0183b0e99f01", "after": {"name": "Lars Kaleo", "role": "org_admin", "email": "lars.kaleo@calder-lakes-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-748ca6cf70e0"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-8e0a546c83b1", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-03T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-04459d8cc48b", "after": {"name": "Lars Ito", "role": "clerk", "email": "lars.ito@delmar-port.example", "organisationId": "01a2277e-b8b9-7194-b1c4-bf0d463556ce"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-4fb5f38ff656", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-03T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-08b43af177aa", "after": {"name": "Hamish Lindqvist", "role": "org_admin", "email": "hamish.lindqvist@fennimore-water.example", "organisationId": "01a2277e-b8b9-7194-b1c4-516ec6e4c94a"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-43f2a417525b", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-03T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-0fae6dc24e29", "after": {"name": "Ishani Whitlock", "role": "clerk", "email": "ishani.whitlock@port-ostery.example", "organisationId": "01a2277e-b8b9-7194-b1c4-b613294a9497"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-3d717f84c1c2", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-03T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-10fade3e5402", "after": {"name": "Xiomara Fairweather", "role": "clerk", "email": "xiomara.fairweather@three-rivers-bulk.example", "organisationId": "01a2277e-b8b9-7194-b1c4-427814c2ba14"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-159285a6d454", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-03T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-14fd2f351144", "after": {"name": "Oskar Dlamini", "role": "org_admin", "email": "oskar.dlamini@ashenholt-council.example", "organisationId": "01a2277e-b8b9-7194-b1c4-8c10149ad26f"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-c839a35f6cae", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-04T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-18b74884ffd0", "after": {"name": "Katarzyna Usman", "role": "org_admin", "email": "katarzyna.usman@marrowby-airport.example", "organisationId": "01a2277e-b8b9-7194-b1c4-c12322c8b52c"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-552fd1943168", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-04T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-1f2ae6a192b6", "after": {"name": "Winifred Silvestri", "role": "clerk", "email": "winifred.silvestri@marrowby-airport.example", "organisationId": "01a2277e-b8b9-7194-b1c4-c12322c8b52c"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-59728d768253", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-04T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-220644d6adae", "after": {"name": "Giulia Moreau", "role": "clerk", "email": "giulia.moreau@marrowby-airport.example", "organisationId": "01a2277e-b8b9-7194-b1c4-c12322c8b52c"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-5e0732721e32", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-04T09:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-250626720e0c", "after": {"name": "Farid Rangi", "role": "clerk", "email": "farid.rangi@skelbrough-airport.example", "organisationId": "01a2277e-b8b9-7194-b1c4-c678d8007691"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-66263e4cc02d", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-05T10:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-29c9cf0afc66", "after": {"name": "Mateo Verhoeven", "role": "org_admin", "email": "mateo.verhoeven@ostermarsh-tollways.example", "organisationId": "01a2277e-b8b9-7194-b1c4-9be9bbdc4e77"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-ea828a759d0a", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-05T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-2c19efe034e6", "after": {"name": "Stellan Quispe", "role": "org_admin", "email": "stellan.quispe@port-ostery.example", "organisationId": "01a2277e-b8b9-7194-b1c4-b613294a9497"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-3bb75b1ab8c1", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-05T12:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-33d642dc5349", "after": {"name": "Samir Hoang", "role": "org_admin", "email": "samir.hoang@willowbend-council.example", "organisationId": "01a2277e-b8b9-7194-b1c4-8bdc96677982"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-c174bfa8f73e", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-05T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-370bf1698296", "after": {"name": "Chidi Pemberton", "role": "clerk", "email": "chidi.pemberton@ostermarsh-tollways.example", "organisationId": "01a2277e-b8b9-7194-b1c4-9be9bbdc4e77"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf5-ee52d3e1999d", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-06T11:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-3a90edcd70b4", "after": {"name": "Hiroshi Okonjo", "role": "org_admin", "email": "hiroshi.okonjo@wendle-harbour.example", "organisationId": "01a2277e-b8b9-7194-b1c4-b91f7a0cb7a1"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-423bc3fdbb26", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-06T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-3ecfb668ce24", "after": {"name": "Bogdan Petrescu", "role": "clerk", "email": "bogdan.petrescu@anselm-bridges.example", "organisationId": "01a2277e-b8b9-7194-b1c4-a5176c145bca"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-173959fa3515", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-07T08:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-4184e3f54468", "after": {"name": "Jarrah Vasquez", "role": "clerk", "email": "jarrah.vasquez@redscarp-roads.example", "organisationId": "01a2277e-b8b9-7194-b1c4-a3b500da1b50"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-076fbb555d3f", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-07T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-4530f6b4056d", "after": {"name": "Eleni Cardew", "role": "clerk", "email": "eleni.cardew@wendle-harbour.example", "organisationId": "01a2277e-b8b9-7194-b1c4-b91f7a0cb7a1"}, "action": "user.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf6-4709badc6f3d", "request_id": "demo", "entity_kind": "user", "occurred_at": "2024-03-07T13:15:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-496b73d7a22d", "after": {"title": "Asset management 2026", "surveys": 2, "measures": 130, "finalised": false, "surveyGroupIds": ["01a2277e-b8b9-7194-b1c4-d06547552f22", "01a2277e-b8ba-70d6-acf4-add5b3c48d01"]}, "action": "program.import", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-b8ba9ce6bb2e", "scope_id": null, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "request_id": "demo", "entity_kind": "program", "occurred_at": "2026-03-04T09:30:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-4f4e8471fcf2", "after": {"finalisedAt": "2026-05-27T14:00:00.000Z"}, "action": "program.finalise", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": null, "entity_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "request_id": "demo", "entity_kind": "program", "occurred_at": "2026-05-27T14:00:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-5145c8179483", "after": {"granted": true, "organisationId": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3"}, "action": "survey_access.grant", "before": {"granted": false}, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3", "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "request_id": "demo", "entity_kind": "survey", "occurred_at": "2026-06-03T10:00:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-57ab9cd79716", "after": {"granted": true, "organisationId": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0"}, "action": "survey_access.grant", "before": {"granted": false}, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "request_id": "demo", "entity_kind": "survey", "occurred_at": "2026-06-03T10:00:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-5a4d6913a88b", "after": {"granted": true, "organisationId": "01a2277e-b8b9-7194-b1c4-3381ae924770"}, "action": "survey_access.grant", "before": {"granted": false}, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": "01a2277e-b8b9-7194-b1c4-3381ae924770", "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "request_id": "demo", "entity_kind": "survey", "occurred_at": "2026-06-03T10:00:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-5e69d3226636", "after": {"granted": true, "organisationId": "01a2277e-b8b9-7194-b1c4-3f75820c620a"}, "action": "survey_access.grant", "before": {"granted": false}, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "scope_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "entity_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "request_id": "demo", "entity_kind": "survey", "occurred_at": "2026-06-03T10:00:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-63dcde0dae6a", "after": {"title": "Customer and resilience, year to June 2026", "appliesOn": "2026-06-30", "startFromId": null}, "action": "submission.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf5-7dff4c554963", "scope_id": null, "entity_id": "01a2277e-baf9-70d1-9076-7577903fe80a", "request_id": "demo", "entity_kind": "submission", "occurred_at": "2026-07-06T10:12:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-67255697c5d5", "after": {"title": "Customer and resilience, year to June 2026", "appliesOn": "2026-06-30", "startFromId": null}, "action": "submission.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "scope_id": null, "entity_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "request_id": "demo", "entity_kind": "submission", "occurred_at": "2026-07-06T12:54:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-691610d10889", "after": {"title": "Customer and resilience, year to June 2026", "appliesOn": "2026-06-30", "startFromId": null}, "action": "submission.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf5-055f731f466d", "scope_id": null, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "request_id": "demo", "entity_kind": "submission", "occurred_at": "2026-07-17T12:51:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-6e1ce564ec72", "after": {"title": "Customer and resilience, year to June 2026", "appliesOn": "2026-06-30", "startFromId": null}, "action": "submission.create", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "scope_id": null, "entity_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "request_id": "demo", "entity_kind": "submission", "occurred_at": "2026-07-20T14:01:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-70cbde6ebf8b", "after": {"approval": "final"}, "action": "submission.approval", "before": {"approval": "draft"}, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "scope_id": null, "entity_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "request_id": "demo", "entity_kind": "submission", "occurred_at": "2026-08-17T10:56:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-777e9108122d", "after": {"approval": "reviewed"}, "action": "submission.approval", "before": {"approval": "final"}, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "scope_id": null, "entity_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "request_id": "demo", "entity_kind": "submission", "occurred_at": "2026-08-31T09:29:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-7b8065bae08c", "after": {"approval": "final"}, "action": "submission.approval", "before": {"approval": "draft"}, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf5-055f731f466d", "scope_id": null, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "request_id": "demo", "entity_kind": "submission", "occurred_at": "2026-09-11T09:53:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-7db35b756eac", "after": {"approval": "final"}, "action": "submission.approval", "before": {"approval": "draft"}, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "scope_id": null, "entity_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "request_id": "demo", "entity_kind": "submission", "occurred_at": "2026-09-14T07:28:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-80c9f7491e1e", "after": {"title": "Asset management 2027", "surveys": 2, "measures": 132, "finalised": false, "surveyGroupIds": ["01a2277e-b8b9-7194-b1c4-d06547552f22", "01a2277e-b8ba-70d6-acf4-add5b3c48d01"]}, "action": "program.import", "before": null, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-b8ba9ce6bb2e", "scope_id": null, "entity_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "request_id": "demo", "entity_kind": "program", "occurred_at": "2026-09-14T09:30:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-8743c2679a31", "after": {"approval": "reviewed"}, "action": "submission.approval", "before": {"approval": "final"}, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "scope_id": null, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "request_id": "demo", "entity_kind": "submission", "occurred_at": "2026-09-21T15:18:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bb1a-76d1-819b-8b9e0588178d", "after": {"approval": "approved"}, "action": "submission.approval", "before": {"approval": "reviewed"}, "address": null, "actor_id": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "scope_id": null, "entity_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "request_id": "demo", "entity_kind": "submission", "occurred_at": "2026-10-01T14:11:00+00:00", "acting_as_id": null},
{"id": "01a2277e-bbc7-731b-bf0e-497744735f5b", "after": {"email": "superadmin@demo.aquamark.example"}, "action": "session.sign_in_failed", "before": null, "address": "127.0.0.1", "actor_id": null, "scope_id": null, "entity_id": null, "request_id": "e5030e1b-7e50-4a92-afca-e9e8ad39d74f", "entity_kind": "user", "occurred_at": "2026-11-29T13:29:06.634+00:00", "acting_as_id": null},
{"id": "01a2277e-bc09-760d-8738-2db9fadfc6a1", "after": null, "action": "session.sign_in", "before": null, "address": "127.0.0.1", "actor_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "scope_id": null, "entity_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "request_id": "c1d57bf1-72c1-4dd3-bae0-cf86adc4f5ff", "entity_kind": "user", "occurred_at": "2026-11-29T13:29:06.766+00:00", "acting_as_id": null},
{"id": "01a2277e-bc3a-77d2-9404-0be8f57ee25c", "after": {"email": "nobody@example.org"}, "action": "session.sign_in_failed", "before": null, "address": "127.0.0.1", "actor_id": null, "scope_id": null, "entity_id": null, "request_id": "29c81dee-46ec-410f-98c4-a0ecb9f7edbd", "entity_kind": "user", "occurred_at": "2026-11-29T13:29:06.827+00:00", "acting_as_id": null}
]'::jsonb);
DELETE FROM public.auth_account;
INSERT INTO public.auth_account (id, user_id, account_id, provider_id, password, access_token, refresh_token, id_token, access_token_expires_at, refresh_token_expires_at, scope, created_at, updated_at) OVERRIDING SYSTEM VALUE SELECT id, user_id, account_id, provider_id, password, access_token, refresh_token, id_token, access_token_expires_at, refresh_token_expires_at, scope, created_at, updated_at FROM jsonb_populate_recordset(NULL::public.auth_account, '[
{"id": "01a2277e-b8cf-77b9-8b2a-7e089eaf1e1f", "scope": null, "user_id": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "id_token": null, "password": "$argon2id$v=19$m=19456,t=2,p=1$FzgPwtSDbn3FW6EBJaj1hw$KOd4t012bF0sHWxpY8vfesgoszZr1ccxIYBgjCKF61w", "account_id": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "created_at": "2024-02-12T09:00:00+00:00", "updated_at": "2024-02-12T09:00:00+00:00", "provider_id": "credential", "access_token": null, "refresh_token": null, "access_token_expires_at": null, "refresh_token_expires_at": null},
{"id": "01a2277e-b8d1-7620-8ace-8badf88aa44a", "scope": null, "user_id": "01a2277e-b8ba-70d6-acf4-b5f276097817", "id_token": null, "password": "$argon2id$v=19$m=19456,t=2,p=1$/ygIuqPXQ2VQJQuNPfLjYA$FrV0h+h9R9K5k1ZJ6MqvaI32JnBfgP5HGPRfxz0ZqqM", "account_id": "01a2277e-b8ba-70d6-acf4-b5f276097817", "created_at": "2024-02-12T09:00:00+00:00", "updated_at": "2024-02-12T09:00:00+00:00", "provider_id": "credential", "access_token": null, "refresh_token": null, "access_token_expires_at": null, "refresh_token_expires_at": null},
{"id": "01a2277e-b8d1-7620-8ace-8c6e39e1aac4", "scope": null, "user_id": "01a2277e-b8ba-70d6-acf4-b8ba9ce6bb2e", "id_token": null, "password": "$argon2id$v=19$m=19456,t=2,p=1$YZ2J5anwdlDq6ojA8JqOjQ$6V84+ivKwW8v3z3U/Yq+ArSk/HEv7r6bN2tRfe6zxYw", "account_id": "01a2277e-b8ba-70d6-acf4-b8ba9ce6bb2e", "created_at": "2024-02-12T09:00:00+00:00", "updated_at": "2024-02-12T09:00:00+00:00", "provider_id": "credential", "access_token": null, "refresh_token": null, "access_token_expires_at": null, "refresh_token_expires_at": null},
{"id": "01a2277e-b8d1-7620-8ace-92d9da1f6c0d", "scope": null, "user_id": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "id_token": null, "password": "$argon2id$v=19$m=19456,t=2,p=1$wMPPF4zzffXvBUu3ac7X0Q$YmNKdjv0T7ZoRXcjyXjeLm+YzQ45QX4Mv29vKQzhH2Y", "account_id": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "created_at": "2024-02-12T09:00:00+00:00", "updated_at": "2024-02-12T09:00:00+00:00", "provider_id": "credential", "access_token": null, "refresh_token": null, "access_token_expires_at": null, "refresh_token_expires_at": null},
{"id": "01a2277e-b8d1-7620-8ace-9597858e4ca1", "scope": null, "user_id": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "id_token": null, "password": "$argon2id$v=19$m=19456,t=2,p=1$ZyhoQMu3FWAuoz9bZWvgig$/86JTfF1uVvP1D/1mADmf1Ai4YU/L5eiS1gvNOh2JXM", "account_id": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "created_at": "2024-02-12T09:00:00+00:00", "updated_at": "2024-02-12T09:00:00+00:00", "provider_id": "credential", "access_token": null, "refresh_token": null, "access_token_expires_at": null, "refresh_token_expires_at": null},
{"id": "01a2277e-b8d1-7620-8ace-98d559c4b8f3", "scope": null, "user_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "id_token": null, "password": "$argon2id$v=19$m=19456,t=2,p=1$U1sxQXfSFYoswxL+8rScMw$fi5IBseutnIxOAbMm8LuYbo9KWOD15l5/ZQY3lMh44c", "account_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "created_at": "2024-02-12T09:00:00+00:00", "updated_at": "2024-02-12T09:00:00+00:00", "provider_id": "credential", "access_token": null, "refresh_token": null, "access_token_expires_at": null, "refresh_token_expires_at": null},
{"id": "01a2277e-b8d1-7620-8ace-9f0da5718d4f", "scope": null, "user_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "id_token": null, "password": "$argon2id$v=19$m=19456,t=2,p=1$fkxK+cnSzLlnlaGnYqcrqA$wZSmO/3AWznNHy2psrBj+KPMyCPNMoDgxqemQ1oyhh8", "account_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "created_at": "2024-02-05T08:30:00+00:00", "updated_at": "2024-02-05T08:30:00+00:00", "provider_id": "credential", "access_token": null, "refresh_token": null, "access_token_expires_at": null, "refresh_token_expires_at": null}
]'::jsonb);
DELETE FROM public.auth_rate_limit;
INSERT INTO public.auth_rate_limit (id, key, count, last_request) OVERRIDING SYSTEM VALUE SELECT id, key, count, last_request FROM jsonb_populate_recordset(NULL::public.auth_rate_limit, '[
{"id": "01a2277e-bb7a-735e-89cb-5d51896189fc", "key": "127.0.0.1|/sign-in/email", "count": 3, "last_request": 1795958946830},
{"id": "01a2277e-bc39-7053-ac97-7103ad9963a2", "key": "failed-sign-in|127.0.0.1|nobody@example.org", "count": 1, "last_request": 1795958946827}
]'::jsonb);
DELETE FROM public.auth_session;
INSERT INTO public.auth_session (id, user_id, token, expires_at, ip_address, user_agent, created_at, updated_at) OVERRIDING SYSTEM VALUE SELECT id, user_id, token, expires_at, ip_address, user_agent, created_at, updated_at FROM jsonb_populate_recordset(NULL::public.auth_session, '[
{"id": "01a2277e-bbff-7480-a074-06572d720402", "token": "xko4TJwHAntC2aruKk1OwB1LNGetdt8d", "user_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "created_at": "2026-11-29T13:29:06.814+00:00", "expires_at": "2026-12-13T13:29:06.814+00:00", "ip_address": "127.0.0.1", "updated_at": "2026-11-29T13:29:06.814+00:00", "user_agent": "lightMyRequest"}
]'::jsonb);
DELETE FROM public.auth_user;
INSERT INTO public.auth_user (id, name, email, email_verified, image, created_at, updated_at) OVERRIDING SYSTEM VALUE SELECT id, name, email, email_verified, image, created_at, updated_at FROM jsonb_populate_recordset(NULL::public.auth_user, '[
{"id": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "name": "Ines Calloway", "email": "clerk@demo.aquamark.example", "image": null, "created_at": "2024-02-12T09:00:00+00:00", "updated_at": "2024-02-12T09:00:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-b5f276097817", "name": "Tobias Achterberg", "email": "orgadmin@demo.aquamark.example", "image": null, "created_at": "2024-02-12T09:00:00+00:00", "updated_at": "2024-02-12T09:00:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-b8ba9ce6bb2e", "name": "Mei-Lin Haversham", "email": "author@demo.aquamark.example", "image": null, "created_at": "2024-02-12T09:00:00+00:00", "updated_at": "2024-02-12T09:00:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "name": "Kwabena Oduro", "email": "consultant@demo.aquamark.example", "image": null, "created_at": "2024-02-12T09:00:00+00:00", "updated_at": "2024-02-12T09:00:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "name": "Saoirse Brannigan", "email": "authority@demo.aquamark.example", "image": null, "created_at": "2024-02-12T09:00:00+00:00", "updated_at": "2024-02-12T09:00:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "name": "Rajesh Venkataraman", "email": "admin@demo.aquamark.example", "image": null, "created_at": "2024-02-12T09:00:00+00:00", "updated_at": "2024-02-12T09:00:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "name": "Lucía Montserrat", "email": "superadmin@demo.aquamark.example", "image": null, "created_at": "2024-02-05T08:30:00+00:00", "updated_at": "2024-02-05T08:30:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "name": "Henrike Solberg", "email": "henrike.solberg@network-stewardship-institute.example", "image": null, "created_at": "2024-02-19T09:00:00+00:00", "updated_at": "2024-02-19T09:00:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-d2aecc4f6996", "name": "Malik Desrosiers", "email": "malik.desrosiers@network-stewardship-institute.example", "image": null, "created_at": "2024-02-19T09:00:00+00:00", "updated_at": "2024-02-19T09:00:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-d6e8578f84c2", "name": "Aroha Fielding", "email": "aroha.fielding@network-stewardship-institute.example", "image": null, "created_at": "2024-02-19T09:00:00+00:00", "updated_at": "2024-02-19T09:00:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-db0e4fe79cb7", "name": "Wen Castellane", "email": "wen.castellane@network-stewardship-institute.example", "image": null, "created_at": "2024-02-19T09:00:00+00:00", "updated_at": "2024-02-19T09:00:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "name": "Giulia Silvestri", "email": "giulia.silvestri@tarn-valley-water.example", "image": null, "created_at": "2024-02-19T08:15:00+00:00", "updated_at": "2024-02-19T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-e26f86e68f22", "name": "Keala Nakagawa", "email": "keala.nakagawa@tarn-valley-water.example", "image": null, "created_at": "2024-02-23T08:15:00+00:00", "updated_at": "2024-02-23T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "name": "Farid Moreau", "email": "farid.moreau@ostermarsh-water.example", "image": null, "created_at": "2024-02-24T09:15:00+00:00", "updated_at": "2024-02-24T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-eba850979f12", "name": "Vasilis Wijaya", "email": "vasilis.wijaya@ostermarsh-water.example", "image": null, "created_at": "2024-02-27T09:15:00+00:00", "updated_at": "2024-02-27T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-effa3d865431", "name": "Priya Rangi", "email": "priya.rangi@quillhaven-water.example", "image": null, "created_at": "2024-02-19T10:15:00+00:00", "updated_at": "2024-02-19T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-f20ab34b5ea8", "name": "Quentin Jephcott", "email": "quentin.jephcott@quillhaven-water.example", "image": null, "created_at": "2024-02-13T10:15:00+00:00", "updated_at": "2024-02-13T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-f7d152fb0631", "name": "Nadia Underhill", "email": "nadia.underhill@quillhaven-water.example", "image": null, "created_at": "2024-02-22T10:15:00+00:00", "updated_at": "2024-02-22T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-f96b49cfe356", "name": "Olga Mbeki-Hart", "email": "olga.mbeki-hart@larkwater.example", "image": null, "created_at": "2024-02-28T11:15:00+00:00", "updated_at": "2024-02-28T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf4-fe92abf65344", "name": "Pedro Thackeray", "email": "pedro.thackeray@larkwater.example", "image": null, "created_at": "2024-02-24T11:15:00+00:00", "updated_at": "2024-02-24T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-02ae94e22aef", "name": "Samir Dragomir", "email": "samir.dragomir@larkwater.example", "image": null, "created_at": "2024-03-02T11:15:00+00:00", "updated_at": "2024-03-02T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-055f731f466d", "name": "Ruth Hoang", "email": "ruth.hoang@brindle-coast-water.example", "image": null, "created_at": "2024-02-19T12:15:00+00:00", "updated_at": "2024-02-19T12:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-09f074fb804f", "name": "Oskar Aldermann", "email": "oskar.aldermann@brindle-coast-water.example", "image": null, "created_at": "2024-02-22T12:15:00+00:00", "updated_at": "2024-02-22T12:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-0c7f05bf1649", "name": "Rosalind Dlamini", "email": "rosalind.dlamini@brindle-coast-water.example", "image": null, "created_at": "2024-03-01T12:15:00+00:00", "updated_at": "2024-03-01T12:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-1325c2b699bc", "name": "Leilani Xanthos", "email": "leilani.xanthos@three-rivers-bulk.example", "image": null, "created_at": "2024-02-21T13:15:00+00:00", "updated_at": "2024-02-21T13:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-159285a6d454", "name": "Xiomara Fairweather", "email": "xiomara.fairweather@three-rivers-bulk.example", "image": null, "created_at": "2024-03-03T13:15:00+00:00", "updated_at": "2024-03-03T13:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-196d04ef00c3", "name": "Dilnoza Gunnarsson", "email": "dilnoza.gunnarsson@three-rivers-bulk.example", "image": null, "created_at": "2024-02-17T13:15:00+00:00", "updated_at": "2024-02-17T13:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-1e3f5866ea80", "name": "Gwendolyn Halloran", "email": "gwendolyn.halloran@saltmere-desalination.example", "image": null, "created_at": "2024-03-02T08:15:00+00:00", "updated_at": "2024-03-02T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-215ee4292f22", "name": "Femi Bhattarai", "email": "femi.bhattarai@saltmere-desalination.example", "image": null, "created_at": "2024-02-19T08:15:00+00:00", "updated_at": "2024-02-19T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-25413cc5fbad", "name": "Zofia Ferreira", "email": "zofia.ferreira@saltmere-desalination.example", "image": null, "created_at": "2024-03-03T08:15:00+00:00", "updated_at": "2024-03-03T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-2b322125e73c", "name": "Mateo Eastwick", "email": "mateo.eastwick@harrowmere-water.example", "image": null, "created_at": "2024-03-02T09:15:00+00:00", "updated_at": "2024-03-02T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-2e924526c182", "name": "Chidi Verhoeven", "email": "chidi.verhoeven@harrowmere-water.example", "image": null, "created_at": "2024-02-16T09:15:00+00:00", "updated_at": "2024-02-16T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-30c6990e2934", "name": "Tamsin Pemberton", "email": "tamsin.pemberton@harrowmere-water.example", "image": null, "created_at": "2024-02-28T09:15:00+00:00", "updated_at": "2024-02-28T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-37722fe8df50", "name": "Thandiwe Ghorbani", "email": "thandiwe.ghorbani@kestrel-basin-water.example", "image": null, "created_at": "2024-02-26T10:15:00+00:00", "updated_at": "2024-02-26T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-3a2517611de8", "name": "Anahera Zieliński", "email": "anahera.zielinski@kestrel-basin-water.example", "image": null, "created_at": "2024-02-18T10:15:00+00:00", "updated_at": "2024-02-18T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-3d3397918e44", "name": "Wairimu Ormsby", "email": "wairimu.ormsby@kestrel-basin-water.example", "image": null, "created_at": "2024-02-21T10:15:00+00:00", "updated_at": "2024-02-21T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-43f2a417525b", "name": "Hamish Lindqvist", "email": "hamish.lindqvist@fennimore-water.example", "image": null, "created_at": "2024-03-03T11:15:00+00:00", "updated_at": "2024-03-03T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-44b89dbec1be", "name": "Jarrah Lachance", "email": "jarrah.lachance@fennimore-water.example", "image": null, "created_at": "2024-02-29T11:15:00+00:00", "updated_at": "2024-02-29T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-49e5bf9659ee", "name": "Jun Vasquez", "email": "jun.vasquez@upper-dale-water.example", "image": null, "created_at": "2024-02-29T12:15:00+00:00", "updated_at": "2024-02-29T12:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-4d91d4123e86", "name": "Mirembe Sandoval", "email": "mirembe.sandoval@upper-dale-water.example", "image": null, "created_at": "2024-02-22T12:15:00+00:00", "updated_at": "2024-02-22T12:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-501e47e373e1", "name": "Yusuf Jankowski", "email": "yusuf.jankowski@thornwick-water.example", "image": null, "created_at": "2024-02-14T13:15:00+00:00", "updated_at": "2024-02-14T13:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-56703de95ad4", "name": "Bogdan Nwosu", "email": "bogdan.nwosu@thornwick-water.example", "image": null, "created_at": "2024-03-02T13:15:00+00:00", "updated_at": "2024-03-02T13:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-5a0143405b61", "name": "Noor Petrescu", "email": "noor.petrescu@pellan-isles-water.example", "image": null, "created_at": "2024-02-15T08:15:00+00:00", "updated_at": "2024-02-15T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-5c418922bb3d", "name": "Viktor Abernethy", "email": "viktor.abernethy@pellan-isles-water.example", "image": null, "created_at": "2024-03-02T08:15:00+00:00", "updated_at": "2024-03-02T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-601b9880025f", "name": "Carmen Yilmaz", "email": "carmen.yilmaz@wendlesea-wastewater.example", "image": null, "created_at": "2024-02-25T09:15:00+00:00", "updated_at": "2024-02-25T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-661112fb60cb", "name": "Uma Eriksen", "email": "uma.eriksen@wendlesea-wastewater.example", "image": null, "created_at": "2024-02-18T09:15:00+00:00", "updated_at": "2024-02-18T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-697b454ef990", "name": "Amara Castellanos", "email": "amara.castellanos@clearbeck-water.example", "image": null, "created_at": "2024-02-21T10:15:00+00:00", "updated_at": "2024-02-21T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-6e9ba35d96bc", "name": "Björn Ivanova", "email": "bjorn.ivanova@clearbeck-water.example", "image": null, "created_at": "2024-02-16T10:15:00+00:00", "updated_at": "2024-02-16T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-71e617e6c781", "name": "Esther Banerjee", "email": "esther.banerjee@moorgate-drainage.example", "image": null, "created_at": "2024-02-15T11:15:00+00:00", "updated_at": "2024-02-15T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-7680b78f40e5", "name": "Ikram Tamihana", "email": "ikram.tamihana@moorgate-drainage.example", "image": null, "created_at": "2024-02-19T11:15:00+00:00", "updated_at": "2024-02-19T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-7a3f665b0342", "name": "Stellan Karimi", "email": "stellan.karimi@moorgate-drainage.example", "image": null, "created_at": "2024-02-29T11:15:00+00:00", "updated_at": "2024-02-29T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-7dff4c554963", "name": "Ishani Quispe", "email": "ishani.quispe@anselm-water.example", "image": null, "created_at": "2024-02-18T12:15:00+00:00", "updated_at": "2024-02-18T12:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-827fead4e515", "name": "Hiroshi Whitlock", "email": "hiroshi.whitlock@anselm-water.example", "image": null, "created_at": "2024-02-26T12:15:00+00:00", "updated_at": "2024-02-26T12:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-87589b29dbee", "name": "Eleni Okonjo", "email": "eleni.okonjo@two-pines-water.example", "image": null, "created_at": "2024-02-16T13:15:00+00:00", "updated_at": "2024-02-16T13:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-8b5ac75cb48f", "name": "Ulrike Cardew", "email": "ulrike.cardew@two-pines-water.example", "image": null, "created_at": "2024-02-26T13:15:00+00:00", "updated_at": "2024-02-26T13:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-8e0a546c83b1", "name": "Lars Kaleo", "email": "lars.kaleo@calder-lakes-water.example", "image": null, "created_at": "2024-03-03T08:15:00+00:00", "updated_at": "2024-03-03T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-90d377f37487", "name": "Dmitri Ito", "email": "dmitri.ito@calder-lakes-water.example", "image": null, "created_at": "2024-03-02T08:15:00+00:00", "updated_at": "2024-03-02T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-96fe6a71154b", "name": "Katarzyna Rautio", "email": "katarzyna.rautio@calder-lakes-water.example", "image": null, "created_at": "2024-02-21T08:15:00+00:00", "updated_at": "2024-02-21T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-984f92041515", "name": "Winifred Usman", "email": "winifred.usman@redscarp-water.example", "image": null, "created_at": "2024-02-26T09:15:00+00:00", "updated_at": "2024-02-26T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-9e198b7121d8", "name": "Giulia Nakagawa", "email": "giulia.nakagawa@redscarp-water.example", "image": null, "created_at": "2024-02-17T09:15:00+00:00", "updated_at": "2024-02-17T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-a06b48095d0a", "name": "Keala Moreau", "email": "keala.moreau@delmar-sanitation.example", "image": null, "created_at": "2024-02-16T10:15:00+00:00", "updated_at": "2024-02-16T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-a60456304f9e", "name": "Farid Wijaya", "email": "farid.wijaya@delmar-sanitation.example", "image": null, "created_at": "2024-03-02T10:15:00+00:00", "updated_at": "2024-03-02T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-abb07b1cde1c", "name": "Vasilis Rangi", "email": "vasilis.rangi@delmar-sanitation.example", "image": null, "created_at": "2024-02-29T10:15:00+00:00", "updated_at": "2024-02-29T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-afaf97c5df50", "name": "Priya Jephcott", "email": "priya.jephcott@maravel-water.example", "image": null, "created_at": "2024-02-23T11:15:00+00:00", "updated_at": "2024-02-23T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-b39bf07872ab", "name": "Quentin Underhill", "email": "quentin.underhill@maravel-water.example", "image": null, "created_at": "2024-02-28T11:15:00+00:00", "updated_at": "2024-02-28T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-b61d1ef14101", "name": "Nadia Mbeki-Hart", "email": "nadia.mbeki-hart@lower-tarn-council.example", "image": null, "created_at": "2024-02-20T12:15:00+00:00", "updated_at": "2024-02-20T12:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-b8c86940589f", "name": "Olga Thackeray", "email": "olga.thackeray@lower-tarn-council.example", "image": null, "created_at": "2024-03-02T12:15:00+00:00", "updated_at": "2024-03-02T12:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-bd22f4e64000", "name": "Pedro Dragomir", "email": "pedro.dragomir@lower-tarn-council.example", "image": null, "created_at": "2024-02-29T12:15:00+00:00", "updated_at": "2024-02-29T12:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-c174bfa8f73e", "name": "Samir Hoang", "email": "samir.hoang@willowbend-council.example", "image": null, "created_at": "2024-03-05T13:15:00+00:00", "updated_at": "2024-03-05T13:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-c7c2a132ba3b", "name": "Ruth Aldermann", "email": "ruth.aldermann@willowbend-council.example", "image": null, "created_at": "2024-02-28T13:15:00+00:00", "updated_at": "2024-02-28T13:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-c839a35f6cae", "name": "Oskar Dlamini", "email": "oskar.dlamini@ashenholt-council.example", "image": null, "created_at": "2024-03-04T08:15:00+00:00", "updated_at": "2024-03-04T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-ce317d90b86d", "name": "Rosalind Xanthos", "email": "rosalind.xanthos@ashenholt-council.example", "image": null, "created_at": "2024-02-24T08:15:00+00:00", "updated_at": "2024-02-24T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-d36b734b432d", "name": "Leilani Fairweather", "email": "leilani.fairweather@ashenholt-council.example", "image": null, "created_at": "2024-02-19T08:15:00+00:00", "updated_at": "2024-02-19T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-d693e7288a37", "name": "Xiomara Gunnarsson", "email": "xiomara.gunnarsson@port-esme-council.example", "image": null, "created_at": "2024-02-28T09:15:00+00:00", "updated_at": "2024-02-28T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-da1bf6c7f611", "name": "Dilnoza Halloran", "email": "dilnoza.halloran@port-esme-council.example", "image": null, "created_at": "2024-02-28T09:15:00+00:00", "updated_at": "2024-02-28T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-dd155f2675af", "name": "Gwendolyn Bhattarai", "email": "gwendolyn.bhattarai@port-esme-council.example", "image": null, "created_at": "2024-02-26T09:15:00+00:00", "updated_at": "2024-02-26T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-e05c3bc9610d", "name": "Femi Ferreira", "email": "femi.ferreira@averland-roads.example", "image": null, "created_at": "2024-02-22T10:15:00+00:00", "updated_at": "2024-02-22T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-e4c8df9b9f3d", "name": "Zofia Eastwick", "email": "zofia.eastwick@averland-roads.example", "image": null, "created_at": "2024-02-20T10:15:00+00:00", "updated_at": "2024-02-20T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-ea828a759d0a", "name": "Mateo Verhoeven", "email": "mateo.verhoeven@ostermarsh-tollways.example", "image": null, "created_at": "2024-03-05T11:15:00+00:00", "updated_at": "2024-03-05T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-ee52d3e1999d", "name": "Chidi Pemberton", "email": "chidi.pemberton@ostermarsh-tollways.example", "image": null, "created_at": "2024-03-06T11:15:00+00:00", "updated_at": "2024-03-06T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-f34714cfcb2a", "name": "Tamsin Ghorbani", "email": "tamsin.ghorbani@ostermarsh-tollways.example", "image": null, "created_at": "2024-02-21T11:15:00+00:00", "updated_at": "2024-02-21T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-f50c1368d335", "name": "Thandiwe Zieliński", "email": "thandiwe.zielinski@norvale-highways.example", "image": null, "created_at": "2024-02-20T12:15:00+00:00", "updated_at": "2024-02-20T12:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-f899bc82c9bd", "name": "Anahera Ormsby", "email": "anahera.ormsby@norvale-highways.example", "image": null, "created_at": "2024-02-17T12:15:00+00:00", "updated_at": "2024-02-17T12:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf5-fe5e2ca12ecf", "name": "Wairimu Lindqvist", "email": "wairimu.lindqvist@norvale-highways.example", "image": null, "created_at": "2024-03-01T12:15:00+00:00", "updated_at": "2024-03-01T12:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-011b314b0ac7", "name": "Hamish Lachance", "email": "hamish.lachance@redscarp-roads.example", "image": null, "created_at": "2024-03-01T13:15:00+00:00", "updated_at": "2024-03-01T13:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-076fbb555d3f", "name": "Jarrah Vasquez", "email": "jarrah.vasquez@redscarp-roads.example", "image": null, "created_at": "2024-03-07T13:15:00+00:00", "updated_at": "2024-03-07T13:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-088980f8117e", "name": "Jun Sandoval", "email": "jun.sandoval@redscarp-roads.example", "image": null, "created_at": "2024-02-22T13:15:00+00:00", "updated_at": "2024-02-22T13:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-0df381f75413", "name": "Mirembe Jankowski", "email": "mirembe.jankowski@anselm-bridges.example", "image": null, "created_at": "2024-02-24T08:15:00+00:00", "updated_at": "2024-02-24T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-129174b74268", "name": "Yusuf Nwosu", "email": "yusuf.nwosu@anselm-bridges.example", "image": null, "created_at": "2024-02-20T08:15:00+00:00", "updated_at": "2024-02-20T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-173959fa3515", "name": "Bogdan Petrescu", "email": "bogdan.petrescu@anselm-bridges.example", "image": null, "created_at": "2024-03-07T08:15:00+00:00", "updated_at": "2024-03-07T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-18a2bfcfe240", "name": "Noor Abernethy", "email": "noor.abernethy@averland-rail.example", "image": null, "created_at": "2024-02-19T09:15:00+00:00", "updated_at": "2024-02-19T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-1e804a52d2bc", "name": "Viktor Yilmaz", "email": "viktor.yilmaz@averland-rail.example", "image": null, "created_at": "2024-02-21T09:15:00+00:00", "updated_at": "2024-02-21T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-239bdf1f1a9b", "name": "Carmen Eriksen", "email": "carmen.eriksen@averland-rail.example", "image": null, "created_at": "2024-02-26T09:15:00+00:00", "updated_at": "2024-02-26T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-26da25cbb768", "name": "Uma Castellanos", "email": "uma.castellanos@norvale-rail.example", "image": null, "created_at": "2024-03-02T10:15:00+00:00", "updated_at": "2024-03-02T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-2b84ead4202d", "name": "Amara Ivanova", "email": "amara.ivanova@norvale-rail.example", "image": null, "created_at": "2024-02-23T10:15:00+00:00", "updated_at": "2024-02-23T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-2f4651166e7e", "name": "Björn Banerjee", "email": "bjorn.banerjee@norvale-rail.example", "image": null, "created_at": "2024-02-18T10:15:00+00:00", "updated_at": "2024-02-18T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-303ca95f9f0d", "name": "Esther Tamihana", "email": "esther.tamihana@anselm-metro.example", "image": null, "created_at": "2024-03-02T11:15:00+00:00", "updated_at": "2024-03-02T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-3746ddee28a8", "name": "Ikram Karimi", "email": "ikram.karimi@anselm-metro.example", "image": null, "created_at": "2024-02-26T11:15:00+00:00", "updated_at": "2024-02-26T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-3bb75b1ab8c1", "name": "Stellan Quispe", "email": "stellan.quispe@port-ostery.example", "image": null, "created_at": "2024-03-05T12:15:00+00:00", "updated_at": "2024-03-05T12:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-3d717f84c1c2", "name": "Ishani Whitlock", "email": "ishani.whitlock@port-ostery.example", "image": null, "created_at": "2024-03-03T12:15:00+00:00", "updated_at": "2024-03-03T12:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-423bc3fdbb26", "name": "Hiroshi Okonjo", "email": "hiroshi.okonjo@wendle-harbour.example", "image": null, "created_at": "2024-03-06T13:15:00+00:00", "updated_at": "2024-03-06T13:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-4709badc6f3d", "name": "Eleni Cardew", "email": "eleni.cardew@wendle-harbour.example", "image": null, "created_at": "2024-03-07T13:15:00+00:00", "updated_at": "2024-03-07T13:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-495b578c9409", "name": "Ulrike Kaleo", "email": "ulrike.kaleo@delmar-port.example", "image": null, "created_at": "2024-02-26T08:15:00+00:00", "updated_at": "2024-02-26T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-4fb5f38ff656", "name": "Lars Ito", "email": "lars.ito@delmar-port.example", "image": null, "created_at": "2024-03-03T08:15:00+00:00", "updated_at": "2024-03-03T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-53567ae3fb5b", "name": "Dmitri Rautio", "email": "dmitri.rautio@delmar-port.example", "image": null, "created_at": "2024-02-28T08:15:00+00:00", "updated_at": "2024-02-28T08:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-552fd1943168", "name": "Katarzyna Usman", "email": "katarzyna.usman@marrowby-airport.example", "image": null, "created_at": "2024-03-04T09:15:00+00:00", "updated_at": "2024-03-04T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-59728d768253", "name": "Winifred Silvestri", "email": "winifred.silvestri@marrowby-airport.example", "image": null, "created_at": "2024-03-04T09:15:00+00:00", "updated_at": "2024-03-04T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-5e0732721e32", "name": "Giulia Moreau", "email": "giulia.moreau@marrowby-airport.example", "image": null, "created_at": "2024-03-04T09:15:00+00:00", "updated_at": "2024-03-04T09:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-638b7fa63f05", "name": "Keala Wijaya", "email": "keala.wijaya@skelbrough-airport.example", "image": null, "created_at": "2024-02-20T10:15:00+00:00", "updated_at": "2024-02-20T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-66263e4cc02d", "name": "Farid Rangi", "email": "farid.rangi@skelbrough-airport.example", "image": null, "created_at": "2024-03-05T10:15:00+00:00", "updated_at": "2024-03-05T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-6b15bd1c1795", "name": "Vasilis Jephcott", "email": "vasilis.jephcott@skelbrough-airport.example", "image": null, "created_at": "2024-02-27T10:15:00+00:00", "updated_at": "2024-02-27T10:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-6cffa7cc3bbd", "name": "Priya Underhill", "email": "priya.underhill@lake-esme-airport.example", "image": null, "created_at": "2024-02-24T11:15:00+00:00", "updated_at": "2024-02-24T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-7250f5015f5e", "name": "Quentin Mbeki-Hart", "email": "quentin.mbeki-hart@lake-esme-airport.example", "image": null, "created_at": "2024-02-27T11:15:00+00:00", "updated_at": "2024-02-27T11:15:00+00:00", "email_verified": true},
{"id": "01a2277e-b8ba-70d6-acf6-76d729dfdcb1", "name": "Nadia Thackeray", "email": "nadia.thackeray@lake-esme-airport.example", "image": null, "created_at": "2024-02-26T11:15:00+00:00", "updated_at": "2024-02-26T11:15:00+00:00", "email_verified": true}
]'::jsonb);
DELETE FROM public.binding;
INSERT INTO public.binding (program_id, survey_id, measure_id, name, source_measure_id, source_field) OVERRIDING SYSTEM VALUE SELECT program_id, survey_id, measure_id, name, source_measure_id, source_field FROM jsonb_populate_recordset(NULL::public.binding, '[
{"name": "capacity", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "407af4e3-ae0d-5184-bb9d-55f2baeb43da", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "source_field": "n", "source_measure_id": "e017fd6d-1326-5518-b277-cf147b7cbc19"},
{"name": "capacity", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "407af4e3-ae0d-5184-bb9d-55f2baeb43da", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "source_field": "n", "source_measure_id": "e017fd6d-1326-5518-b277-cf147b7cbc19"},
{"name": "first", "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "source_field": "hours", "source_measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579"},
{"name": "first", "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "source_field": "hours", "source_measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579"},
{"name": "first", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "source_field": "hours", "source_measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579"},
{"name": "first", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "source_field": "hours", "source_measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579"},
{"name": "total", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "46af7f65-b442-54a0-b84b-ca6f26a35bd8", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "source_field": "n", "source_measure_id": "fb9d9eb5-1b15-5d61-9804-5584d9886439"},
{"name": "total", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "46af7f65-b442-54a0-b84b-ca6f26a35bd8", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "source_field": "n", "source_measure_id": "fb9d9eb5-1b15-5d61-9804-5584d9886439"},
{"name": "total", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5c825c65-3459-5343-8f17-6651592dbf03", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "source_field": "n", "source_measure_id": "c234c374-d2b6-5ea6-8037-e105249d039c"},
{"name": "total", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5c825c65-3459-5343-8f17-6651592dbf03", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "source_field": "n", "source_measure_id": "c234c374-d2b6-5ea6-8037-e105249d039c"},
{"name": "total", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6ec52897-9993-520b-a745-02a6422eeeb4", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "source_field": "n", "source_measure_id": "65e65dfe-09bb-5f8d-a358-e815b8f766b1"},
{"name": "total", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6ec52897-9993-520b-a745-02a6422eeeb4", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "source_field": "n", "source_measure_id": "65e65dfe-09bb-5f8d-a358-e815b8f766b1"},
{"name": "total", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "82ad7f74-fde3-555f-a76d-8f910b1f96e3", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "source_field": "n", "source_measure_id": "ef100f45-8f60-5066-8d12-9979552dde16"},
{"name": "total", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "82ad7f74-fde3-555f-a76d-8f910b1f96e3", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "source_field": "n", "source_measure_id": "ef100f45-8f60-5066-8d12-9979552dde16"},
{"name": "total", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "957adae0-9972-5600-9bfe-7bc08706c54a", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "source_field": "n", "source_measure_id": "fb9d9eb5-1b15-5d61-9804-5584d9886439"},
{"name": "total", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "957adae0-9972-5600-9bfe-7bc08706c54a", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "source_field": "n", "source_measure_id": "fb9d9eb5-1b15-5d61-9804-5584d9886439"},
{"name": "total", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "ef100f45-8f60-5066-8d12-9979552dde16", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "source_field": "n", "source_measure_id": "fb9d9eb5-1b15-5d61-9804-5584d9886439"},
{"name": "total", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "ef100f45-8f60-5066-8d12-9979552dde16", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "source_field": "n", "source_measure_id": "fb9d9eb5-1b15-5d61-9804-5584d9886439"},
{"name": "total", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "f22c4b0f-5d32-5f22-91f1-d39173d6396e", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "source_field": "n", "source_measure_id": "1a94c31d-0ea7-5ead-b35d-2f791c21394b"},
{"name": "total", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "f22c4b0f-5d32-5f22-91f1-d39173d6396e", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "source_field": "n", "source_measure_id": "1a94c31d-0ea7-5ead-b35d-2f791c21394b"}
]'::jsonb);
DELETE FROM public.category;
INSERT INTO public.category (program_id, id, survey_id, parent_id, key, title, description, group_heading, translations, "position", revision, created_at, deleted_at) OVERRIDING SYSTEM VALUE SELECT program_id, id, survey_id, parent_id, key, title, description, group_heading, translations, "position", revision, created_at, deleted_at FROM jsonb_populate_recordset(NULL::public.category, '[
{"id": "05c21a45-1be3-5e88-8b46-d98065bf0b52", "key": "pr-customers", "title": "Customers and users", "position": 1, "revision": 1, "parent_id": "46bf2029-ba28-50ff-9adc-f342124676e8", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Knowing and respecting those the assets are for.", "translations": {}, "group_heading": "Serving"},
{"id": "05c21a45-1be3-5e88-8b46-d98065bf0b52", "key": "pr-customers", "title": "Customers and users", "position": 1, "revision": 1, "parent_id": "46bf2029-ba28-50ff-9adc-f342124676e8", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Knowing and respecting those the assets are for.", "translations": {}, "group_heading": "Serving"},
{"id": "07860791-ba63-5c33-9133-d7fb34fe4a01", "key": "pr-faults", "title": "Faults", "position": 4, "revision": 1, "parent_id": "5eb11051-4f45-5eed-a551-dfcb828e5577", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Recording, repairing and not repeating.", "translations": {}, "group_heading": "When things fail"},
{"id": "07860791-ba63-5c33-9133-d7fb34fe4a01", "key": "pr-faults", "title": "Faults", "position": 4, "revision": 1, "parent_id": "5eb11051-4f45-5eed-a551-dfcb828e5577", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Recording, repairing and not repeating.", "translations": {}, "group_heading": "When things fail"},
{"id": "0baeb3e1-d3aa-5fc8-84c7-7057d8fb36ea", "key": "pr-work", "title": "Field work", "position": 2, "revision": 1, "parent_id": "5eb11051-4f45-5eed-a551-dfcb828e5577", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Good, safe work by crews who have what they need.", "translations": {}, "group_heading": "Keeping in order"},
{"id": "0baeb3e1-d3aa-5fc8-84c7-7057d8fb36ea", "key": "pr-work", "title": "Field work", "position": 2, "revision": 1, "parent_id": "5eb11051-4f45-5eed-a551-dfcb828e5577", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Good, safe work by crews who have what they need.", "translations": {}, "group_heading": "Keeping in order"},
{"id": "12746d50-7598-528f-9e20-a82235c30c7d", "key": "tp-interruptions", "title": "Interruptions", "position": 1, "revision": 1, "parent_id": null, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Few, short, announced where possible, and explained.", "translations": {}, "group_heading": null},
{"id": "12746d50-7598-528f-9e20-a82235c30c7d", "key": "tp-interruptions", "title": "Interruptions", "position": 1, "revision": 1, "parent_id": null, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Few, short, announced where possible, and explained.", "translations": {}, "group_heading": null},
{"id": "14c47985-0ebf-500b-82d2-2ddbd50b280b", "key": "tp-customers", "title": "Customers", "position": 0, "revision": 1, "parent_id": null, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Knowing customers and answering them.", "translations": {}, "group_heading": null},
{"id": "14c47985-0ebf-500b-82d2-2ddbd50b280b", "key": "tp-customers", "title": "Customers", "position": 0, "revision": 1, "parent_id": null, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Knowing customers and answering them.", "translations": {}, "group_heading": null},
{"id": "231e59de-004f-5efb-8ea2-e4eb2394d021", "key": "pr-stores", "title": "Spares and fleet", "position": 3, "revision": 1, "parent_id": "5eb11051-4f45-5eed-a551-dfcb828e5577", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Parts, vehicles and tools that are there and fit.", "translations": {}, "group_heading": "Keeping in order"},
{"id": "231e59de-004f-5efb-8ea2-e4eb2394d021", "key": "pr-stores", "title": "Spares and fleet", "position": 3, "revision": 1, "parent_id": "5eb11051-4f45-5eed-a551-dfcb828e5577", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Parts, vehicles and tools that are there and fit.", "translations": {}, "group_heading": "Keeping in order"},
{"id": "2e0f71d8-d3b2-5ddb-a5de-ccc872ce0c9d", "key": "pr-risk", "title": "Risk", "position": 0, "revision": 1, "parent_id": "8e51a16a-8b2d-5933-b5d1-158f2aaa9733", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "One way to judge risk, from the field to the board.", "translations": {}, "group_heading": "Before the event"},
{"id": "2e0f71d8-d3b2-5ddb-a5de-ccc872ce0c9d", "key": "pr-risk", "title": "Risk", "position": 0, "revision": 1, "parent_id": "8e51a16a-8b2d-5933-b5d1-158f2aaa9733", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "One way to judge risk, from the field to the board.", "translations": {}, "group_heading": "Before the event"},
{"id": "32b6efbf-9282-5e30-bf08-32907ba45429", "key": "pr-handover", "title": "Handover and closure", "position": 3, "revision": 1, "parent_id": "506e00c4-6736-5574-93d1-7ebb9e315b65", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "From the builder''s hands to the operator''s, with everything that belongs to it.", "translations": {}, "group_heading": "Delivering"},
{"id": "32b6efbf-9282-5e30-bf08-32907ba45429", "key": "pr-handover", "title": "Handover and closure", "position": 3, "revision": 1, "parent_id": "506e00c4-6736-5574-93d1-7ebb9e315b65", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "From the builder''s hands to the operator''s, with everything that belongs to it.", "translations": {}, "group_heading": "Delivering"},
{"id": "389dea2e-4cd9-5252-9e2f-ddc912a90013", "key": "pr-policy", "title": "Policy and objectives", "position": 0, "revision": 1, "parent_id": "8c9e67db-b0b7-5743-8344-9d5fb3b63bdc", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Principles, objectives and duties that every decision about assets can be traced to.", "translations": {}, "group_heading": "Setting direction"},
{"id": "389dea2e-4cd9-5252-9e2f-ddc912a90013", "key": "pr-policy", "title": "Policy and objectives", "position": 0, "revision": 1, "parent_id": "8c9e67db-b0b7-5743-8344-9d5fb3b63bdc", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Principles, objectives and duties that every decision about assets can be traced to.", "translations": {}, "group_heading": "Setting direction"},
{"id": "3df20768-fb05-5364-9cd9-5e68ecf00399", "key": "pr-money", "title": "Money", "position": 1, "revision": 1, "parent_id": "4c7e4973-bae0-5728-8b18-7ef158a6a168", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Costs that are known, values that are true, funding that lasts.", "translations": {}, "group_heading": "Means"},
{"id": "3df20768-fb05-5364-9cd9-5e68ecf00399", "key": "pr-money", "title": "Money", "position": 1, "revision": 1, "parent_id": "4c7e4973-bae0-5728-8b18-7ef158a6a168", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Costs that are known, values that are true, funding that lasts.", "translations": {}, "group_heading": "Means"},
{"id": "46bf2029-ba28-50ff-9adc-f342124676e8", "key": "fn-service", "title": "Service and demand", "position": 1, "revision": 1, "parent_id": null, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "What users get, what they will need, and how they are treated.", "translations": {}, "group_heading": null},
{"id": "46bf2029-ba28-50ff-9adc-f342124676e8", "key": "fn-service", "title": "Service and demand", "position": 1, "revision": 1, "parent_id": null, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "What users get, what they will need, and how they are treated.", "translations": {}, "group_heading": null},
{"id": "4c7e4973-bae0-5728-8b18-7ef158a6a168", "key": "fn-resources", "title": "People, money and improvement", "position": 6, "revision": 1, "parent_id": null, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "What asset management needs, and how it gets better.", "translations": {}, "group_heading": null},
{"id": "4c7e4973-bae0-5728-8b18-7ef158a6a168", "key": "fn-resources", "title": "People, money and improvement", "position": 6, "revision": 1, "parent_id": null, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "What asset management needs, and how it gets better.", "translations": {}, "group_heading": null},
{"id": "4cac7f43-e863-5470-be51-15c1302b2632", "key": "pr-suppliers", "title": "Suppliers", "position": 2, "revision": 1, "parent_id": "4c7e4973-bae0-5728-8b18-7ef158a6a168", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Partners chosen well, treated fairly and not taken for granted.", "translations": {}, "group_heading": "Means"},
{"id": "4cac7f43-e863-5470-be51-15c1302b2632", "key": "pr-suppliers", "title": "Suppliers", "position": 2, "revision": 1, "parent_id": "4c7e4973-bae0-5728-8b18-7ef158a6a168", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Partners chosen well, treated fairly and not taken for granted.", "translations": {}, "group_heading": "Means"},
{"id": "506e00c4-6736-5574-93d1-7ebb9e315b65", "key": "fn-investment", "title": "Planning and delivering investment", "position": 4, "revision": 1, "parent_id": null, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "From a need to a working asset, and to its renewal or retirement.", "translations": {}, "group_heading": null},
{"id": "506e00c4-6736-5574-93d1-7ebb9e315b65", "key": "fn-investment", "title": "Planning and delivering investment", "position": 4, "revision": 1, "parent_id": null, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "From a need to a working asset, and to its renewal or retirement.", "translations": {}, "group_heading": null},
{"id": "5517a1fa-9b11-5f37-859b-e70bc3f56ff6", "key": "tp-trust", "title": "Trust", "position": 3, "revision": 1, "parent_id": null, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Whether people believe what the organisation says.", "translations": {}, "group_heading": null},
{"id": "5517a1fa-9b11-5f37-859b-e70bc3f56ff6", "key": "tp-trust", "title": "Trust", "position": 3, "revision": 1, "parent_id": null, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Whether people believe what the organisation says.", "translations": {}, "group_heading": null},
{"id": "56fc076d-a03a-5c5b-af2d-ace942b2885e", "key": "pr-operation", "title": "Operation", "position": 0, "revision": 1, "parent_id": "5eb11051-4f45-5eed-a551-dfcb828e5577", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Running assets within their limits, around the clock.", "translations": {}, "group_heading": "Running"},
{"id": "56fc076d-a03a-5c5b-af2d-ace942b2885e", "key": "pr-operation", "title": "Operation", "position": 0, "revision": 1, "parent_id": "5eb11051-4f45-5eed-a551-dfcb828e5577", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Running assets within their limits, around the clock.", "translations": {}, "group_heading": "Running"},
{"id": "5a5dc25d-2b27-541c-b251-00d668646862", "key": "pr-delivery", "title": "Projects", "position": 2, "revision": 1, "parent_id": "506e00c4-6736-5574-93d1-7ebb9e315b65", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Building what was promised, on time, for the money, safely.", "translations": {}, "group_heading": "Delivering"},
{"id": "5a5dc25d-2b27-541c-b251-00d668646862", "key": "pr-delivery", "title": "Projects", "position": 2, "revision": 1, "parent_id": "506e00c4-6736-5574-93d1-7ebb9e315b65", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Building what was promised, on time, for the money, safely.", "translations": {}, "group_heading": "Delivering"},
{"id": "5cad7270-0f86-5ee7-8b05-ddf26566b0ca", "key": "pr-systems", "title": "Systems and analysis", "position": 3, "revision": 1, "parent_id": "6d66c358-26c9-5339-b796-5ac8be5dfed5", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Systems that work together and people who draw conclusions.", "translations": {}, "group_heading": "What is known of it"},
{"id": "5cad7270-0f86-5ee7-8b05-ddf26566b0ca", "key": "pr-systems", "title": "Systems and analysis", "position": 3, "revision": 1, "parent_id": "6d66c358-26c9-5339-b796-5ac8be5dfed5", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Systems that work together and people who draw conclusions.", "translations": {}, "group_heading": "What is known of it"},
{"id": "5eb11051-4f45-5eed-a551-dfcb828e5577", "key": "fn-operation", "title": "Operating and maintaining", "position": 5, "revision": 1, "parent_id": null, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The daily work that keeps assets doing what they are for.", "translations": {}, "group_heading": null},
{"id": "5eb11051-4f45-5eed-a551-dfcb828e5577", "key": "fn-operation", "title": "Operating and maintaining", "position": 5, "revision": 1, "parent_id": null, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The daily work that keeps assets doing what they are for.", "translations": {}, "group_heading": null},
{"id": "67b9a241-79ac-565a-a146-043309aed0ef", "key": "pr-maintenance", "title": "Maintenance planning", "position": 1, "revision": 1, "parent_id": "5eb11051-4f45-5eed-a551-dfcb828e5577", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The right maintenance for each asset, really carried out.", "translations": {}, "group_heading": "Keeping in order"},
{"id": "67b9a241-79ac-565a-a146-043309aed0ef", "key": "pr-maintenance", "title": "Maintenance planning", "position": 1, "revision": 1, "parent_id": "5eb11051-4f45-5eed-a551-dfcb828e5577", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The right maintenance for each asset, really carried out.", "translations": {}, "group_heading": "Keeping in order"},
{"id": "6a949c47-2e4d-5d92-a9fc-ebad25433c1c", "key": "pr-improvement", "title": "Learning and improvement", "position": 3, "revision": 1, "parent_id": "4c7e4973-bae0-5728-8b18-7ef158a6a168", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Turning findings into changes that last.", "translations": {}, "group_heading": "Getting better"},
{"id": "6a949c47-2e4d-5d92-a9fc-ebad25433c1c", "key": "pr-improvement", "title": "Learning and improvement", "position": 3, "revision": 1, "parent_id": "4c7e4973-bae0-5728-8b18-7ef158a6a168", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Turning findings into changes that last.", "translations": {}, "group_heading": "Getting better"},
{"id": "6d66c358-26c9-5339-b796-5ac8be5dfed5", "key": "fn-knowledge", "title": "Knowledge of assets", "position": 2, "revision": 1, "parent_id": null, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Which assets there are, in which state, and how far the data can be trusted.", "translations": {}, "group_heading": null},
{"id": "6d66c358-26c9-5339-b796-5ac8be5dfed5", "key": "fn-knowledge", "title": "Knowledge of assets", "position": 2, "revision": 1, "parent_id": null, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Which assets there are, in which state, and how far the data can be trusted.", "translations": {}, "group_heading": null},
{"id": "6f82aecf-249e-584c-8e8e-04fd5f93e20d", "key": "pr-demand", "title": "Demand and capacity", "position": 3, "revision": 1, "parent_id": "46bf2029-ba28-50ff-9adc-f342124676e8", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "How much will be asked of the assets, where and when.", "translations": {}, "group_heading": "Looking ahead"},
{"id": "6f82aecf-249e-584c-8e8e-04fd5f93e20d", "key": "pr-demand", "title": "Demand and capacity", "position": 3, "revision": 1, "parent_id": "46bf2029-ba28-50ff-9adc-f342124676e8", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "How much will be asked of the assets, where and when.", "translations": {}, "group_heading": "Looking ahead"},
{"id": "73ee8b4c-7670-5b44-93fa-e3912bb0f5ad", "key": "pr-criticality", "title": "Critical assets", "position": 1, "revision": 1, "parent_id": "8e51a16a-8b2d-5933-b5d1-158f2aaa9733", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The few assets whose failure would matter most.", "translations": {}, "group_heading": "Before the event"},
{"id": "73ee8b4c-7670-5b44-93fa-e3912bb0f5ad", "key": "pr-criticality", "title": "Critical assets", "position": 1, "revision": 1, "parent_id": "8e51a16a-8b2d-5933-b5d1-158f2aaa9733", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The few assets whose failure would matter most.", "translations": {}, "group_heading": "Before the event"},
{"id": "81e0bfc5-a34e-5850-8909-76db8576458e", "key": "pr-levels", "title": "Service levels", "position": 0, "revision": 1, "parent_id": "46bf2029-ba28-50ff-9adc-f342124676e8", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "What is promised to users, what it costs and whether it is kept.", "translations": {}, "group_heading": "Serving"},
{"id": "81e0bfc5-a34e-5850-8909-76db8576458e", "key": "pr-levels", "title": "Service levels", "position": 0, "revision": 1, "parent_id": "46bf2029-ba28-50ff-9adc-f342124676e8", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "What is promised to users, what it costs and whether it is kept.", "translations": {}, "group_heading": "Serving"},
{"id": "869cd6dd-661f-5392-a6ba-0ded23f6437f", "key": "pr-need", "title": "Needs and options", "position": 0, "revision": 1, "parent_id": "506e00c4-6736-5574-93d1-7ebb9e315b65", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Spending on the right thing.", "translations": {}, "group_heading": "Deciding"},
{"id": "869cd6dd-661f-5392-a6ba-0ded23f6437f", "key": "pr-need", "title": "Needs and options", "position": 0, "revision": 1, "parent_id": "506e00c4-6736-5574-93d1-7ebb9e315b65", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Spending on the right thing.", "translations": {}, "group_heading": "Deciding"},
{"id": "8c9e67db-b0b7-5743-8344-9d5fb3b63bdc", "key": "fn-direction", "title": "Direction and governance", "position": 0, "revision": 1, "parent_id": null, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "What the organisation wants from its assets, who answers for them, and how it keeps on course.", "translations": {}, "group_heading": null},
{"id": "8c9e67db-b0b7-5743-8344-9d5fb3b63bdc", "key": "fn-direction", "title": "Direction and governance", "position": 0, "revision": 1, "parent_id": null, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "What the organisation wants from its assets, who answers for them, and how it keeps on course.", "translations": {}, "group_heading": null},
{"id": "8e51a16a-8b2d-5933-b5d1-158f2aaa9733", "key": "fn-risk", "title": "Risk and resilience", "position": 3, "revision": 1, "parent_id": null, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "What could go wrong, how it is prevented, and how the organisation gets up again.", "translations": {}, "group_heading": null},
{"id": "8e51a16a-8b2d-5933-b5d1-158f2aaa9733", "key": "fn-risk", "title": "Risk and resilience", "position": 3, "revision": 1, "parent_id": null, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "What could go wrong, how it is prevented, and how the organisation gets up again.", "translations": {}, "group_heading": null},
{"id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7", "key": "tp-emergency", "title": "Emergencies", "position": 2, "revision": 1, "parent_id": null, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Being ready, being quick, and being wiser afterwards.", "translations": {}, "group_heading": null},
{"id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7", "key": "tp-emergency", "title": "Emergencies", "position": 2, "revision": 1, "parent_id": null, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Being ready, being quick, and being wiser afterwards.", "translations": {}, "group_heading": null},
{"id": "a9ad0e78-e7e0-569c-bc4f-fc9a0ef581c0", "key": "pr-interruptions", "title": "Interruptions", "position": 2, "revision": 1, "parent_id": "46bf2029-ba28-50ff-9adc-f342124676e8", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "How often and how long service fails, and what is learnt from it.", "translations": {}, "group_heading": "Serving"},
{"id": "a9ad0e78-e7e0-569c-bc4f-fc9a0ef581c0", "key": "pr-interruptions", "title": "Interruptions", "position": 2, "revision": 1, "parent_id": "46bf2029-ba28-50ff-9adc-f342124676e8", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "How often and how long service fails, and what is learnt from it.", "translations": {}, "group_heading": "Serving"},
{"id": "b1c961a7-43f3-5290-9dec-4fbb61c7b549", "key": "pr-strategy", "title": "Long-term planning", "position": 2, "revision": 1, "parent_id": "8c9e67db-b0b7-5743-8344-9d5fb3b63bdc", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Plans that reach further than budgets and hold in more than one future.", "translations": {}, "group_heading": "Setting direction"},
{"id": "b1c961a7-43f3-5290-9dec-4fbb61c7b549", "key": "pr-strategy", "title": "Long-term planning", "position": 2, "revision": 1, "parent_id": "8c9e67db-b0b7-5743-8344-9d5fb3b63bdc", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Plans that reach further than budgets and hold in more than one future.", "translations": {}, "group_heading": "Setting direction"},
{"id": "b2ebf63a-b2c4-58ad-a66f-2fa78ae99146", "key": "pr-oversight", "title": "Oversight and assurance", "position": 3, "revision": 1, "parent_id": "8c9e67db-b0b7-5743-8344-9d5fb3b63bdc", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "How those in charge know that things are done, and done well enough.", "translations": {}, "group_heading": "Keeping on course"},
{"id": "b2ebf63a-b2c4-58ad-a66f-2fa78ae99146", "key": "pr-oversight", "title": "Oversight and assurance", "position": 3, "revision": 1, "parent_id": "8c9e67db-b0b7-5743-8344-9d5fb3b63bdc", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "How those in charge know that things are done, and done well enough.", "translations": {}, "group_heading": "Keeping on course"},
{"id": "b5e21965-9a09-5f73-846c-d38685677ce1", "key": "pr-programme", "title": "Capital programme", "position": 1, "revision": 1, "parent_id": "506e00c4-6736-5574-93d1-7ebb9e315b65", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Putting projects in order and being able to deliver them.", "translations": {}, "group_heading": "Deciding"},
{"id": "b5e21965-9a09-5f73-846c-d38685677ce1", "key": "pr-programme", "title": "Capital programme", "position": 1, "revision": 1, "parent_id": "506e00c4-6736-5574-93d1-7ebb9e315b65", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Putting projects in order and being able to deliver them.", "translations": {}, "group_heading": "Deciding"},
{"id": "caba9f8b-247d-58d3-abf6-0033092cc64c", "key": "pr-climate", "title": "Climate and environment", "position": 3, "revision": 1, "parent_id": "8e51a16a-8b2d-5933-b5d1-158f2aaa9733", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "What a changing climate does to the assets, and what the assets do to the climate.", "translations": {}, "group_heading": "Over decades"},
{"id": "caba9f8b-247d-58d3-abf6-0033092cc64c", "key": "pr-climate", "title": "Climate and environment", "position": 3, "revision": 1, "parent_id": "8e51a16a-8b2d-5933-b5d1-158f2aaa9733", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "What a changing climate does to the assets, and what the assets do to the climate.", "translations": {}, "group_heading": "Over decades"},
{"id": "d726d6bc-4d82-588c-a7b7-1aad77752319", "key": "pr-register", "title": "Asset register", "position": 0, "revision": 1, "parent_id": "6d66c358-26c9-5339-b796-5ac8be5dfed5", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "One list of all assets, with their place, that keeps up with changes.", "translations": {}, "group_heading": "What there is"},
{"id": "d726d6bc-4d82-588c-a7b7-1aad77752319", "key": "pr-register", "title": "Asset register", "position": 0, "revision": 1, "parent_id": "6d66c358-26c9-5339-b796-5ac8be5dfed5", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "One list of all assets, with their place, that keeps up with changes.", "translations": {}, "group_heading": "What there is"},
{"id": "e84f61d5-be31-581a-9226-1f592fc78768", "key": "pr-emergency", "title": "Emergencies", "position": 2, "revision": 1, "parent_id": "8e51a16a-8b2d-5933-b5d1-158f2aaa9733", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Being ready, being quick, and being wiser afterwards.", "translations": {}, "group_heading": "During and after"},
{"id": "e84f61d5-be31-581a-9226-1f592fc78768", "key": "pr-emergency", "title": "Emergencies", "position": 2, "revision": 1, "parent_id": "8e51a16a-8b2d-5933-b5d1-158f2aaa9733", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Being ready, being quick, and being wiser afterwards.", "translations": {}, "group_heading": "During and after"},
{"id": "e895cae7-0c7e-5884-949c-8433775be567", "key": "pr-people", "title": "People", "position": 0, "revision": 1, "parent_id": "4c7e4973-bae0-5728-8b18-7ef158a6a168", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Enough people, with the skills, unhurt.", "translations": {}, "group_heading": "Means"},
{"id": "e895cae7-0c7e-5884-949c-8433775be567", "key": "pr-people", "title": "People", "position": 0, "revision": 1, "parent_id": "4c7e4973-bae0-5728-8b18-7ef158a6a168", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Enough people, with the skills, unhurt.", "translations": {}, "group_heading": "Means"},
{"id": "ef27ebde-131e-572f-b355-4a91b8935774", "key": "pr-data", "title": "Data quality", "position": 2, "revision": 1, "parent_id": "6d66c358-26c9-5339-b796-5ac8be5dfed5", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Data that are wanted, owned and tested.", "translations": {}, "group_heading": "What is known of it"},
{"id": "ef27ebde-131e-572f-b355-4a91b8935774", "key": "pr-data", "title": "Data quality", "position": 2, "revision": 1, "parent_id": "6d66c358-26c9-5339-b796-5ac8be5dfed5", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Data that are wanted, owned and tested.", "translations": {}, "group_heading": "What is known of it"},
{"id": "f4ab7339-f8bc-5ad2-8938-79a386c6501a", "key": "pr-condition", "title": "Condition and ageing", "position": 1, "revision": 1, "parent_id": "6d66c358-26c9-5339-b796-5ac8be5dfed5", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "How well assets are and how long they will last.", "translations": {}, "group_heading": "What there is"},
{"id": "f4ab7339-f8bc-5ad2-8938-79a386c6501a", "key": "pr-condition", "title": "Condition and ageing", "position": 1, "revision": 1, "parent_id": "6d66c358-26c9-5339-b796-5ac8be5dfed5", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "How well assets are and how long they will last.", "translations": {}, "group_heading": "What there is"},
{"id": "f6416044-bdab-5c45-8d0c-f77c08f1d66a", "key": "pr-roles", "title": "Roles and decisions", "position": 1, "revision": 1, "parent_id": "8c9e67db-b0b7-5743-8344-9d5fb3b63bdc", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Who answers for assets, who may decide, and where different interests meet.", "translations": {}, "group_heading": "Setting direction"},
{"id": "f6416044-bdab-5c45-8d0c-f77c08f1d66a", "key": "pr-roles", "title": "Roles and decisions", "position": 1, "revision": 1, "parent_id": "8c9e67db-b0b7-5743-8344-9d5fb3b63bdc", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Who answers for assets, who may decide, and where different interests meet.", "translations": {}, "group_heading": "Setting direction"},
{"id": "ffb9d7be-ff95-5491-9b4d-8bd6551eca7f", "key": "pr-renewal", "title": "Renewal and disposal", "position": 4, "revision": 1, "parent_id": "506e00c4-6736-5574-93d1-7ebb9e315b65", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Renewing neither too early nor too late, and letting go of what is not needed.", "translations": {}, "group_heading": "Keeping the stock"},
{"id": "ffb9d7be-ff95-5491-9b4d-8bd6551eca7f", "key": "pr-renewal", "title": "Renewal and disposal", "position": 4, "revision": 1, "parent_id": "506e00c4-6736-5574-93d1-7ebb9e315b65", "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "created_at": "2026-11-29T13:29:05.976991+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Renewing neither too early nor too late, and letting go of what is not needed.", "translations": {}, "group_heading": "Keeping the stock"}
]'::jsonb);
DELETE FROM public.category_rating;
INSERT INTO public.category_rating (submission_id, category_id, importance, target, revision, modified_at, modified_by) OVERRIDING SYSTEM VALUE SELECT submission_id, category_id, importance, target, revision, modified_at, modified_by FROM jsonb_populate_recordset(NULL::public.category_rating, '[
{"target": 1, "revision": 1, "importance": 1, "category_id": "12746d50-7598-528f-9e20-a82235c30c7d", "modified_at": "2026-09-01T10:45:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"target": 2, "revision": 1, "importance": 2, "category_id": "5517a1fa-9b11-5f37-859b-e70bc3f56ff6", "modified_at": "2026-08-25T07:32:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"target": 3, "revision": 1, "importance": 3, "category_id": "14c47985-0ebf-500b-82d2-2ddbd50b280b", "modified_at": "2026-08-17T13:40:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"target": 3, "revision": 1, "importance": 3, "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7", "modified_at": "2026-08-03T09:04:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"target": 3, "revision": 1, "importance": 3, "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7", "modified_at": "2026-08-28T12:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"target": 3, "revision": 1, "importance": 4, "category_id": "14c47985-0ebf-500b-82d2-2ddbd50b280b", "modified_at": "2026-07-28T08:54:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"target": 4, "revision": 1, "importance": 3, "category_id": "5517a1fa-9b11-5f37-859b-e70bc3f56ff6", "modified_at": "2026-07-21T16:08:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"target": 4, "revision": 1, "importance": 5, "category_id": "5517a1fa-9b11-5f37-859b-e70bc3f56ff6", "modified_at": "2026-08-06T07:57:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"target": 5, "revision": 1, "importance": 4, "category_id": "12746d50-7598-528f-9e20-a82235c30c7d", "modified_at": "2026-07-06T10:12:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-7dff4c554963", "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a"},
{"target": 5, "revision": 1, "importance": 4, "category_id": "12746d50-7598-528f-9e20-a82235c30c7d", "modified_at": "2026-08-20T14:42:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"target": 5, "revision": 1, "importance": 4, "category_id": "14c47985-0ebf-500b-82d2-2ddbd50b280b", "modified_at": "2026-07-06T10:12:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-7dff4c554963", "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a"},
{"target": 5, "revision": 1, "importance": 4, "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7", "modified_at": "2026-07-27T12:46:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"target": 5, "revision": 1, "importance": 5, "category_id": "14c47985-0ebf-500b-82d2-2ddbd50b280b", "modified_at": "2026-07-23T07:21:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"target": null, "revision": 1, "importance": 5, "category_id": "12746d50-7598-528f-9e20-a82235c30c7d", "modified_at": "2026-08-10T10:08:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"}
]'::jsonb);
DELETE FROM public.category_result;
INSERT INTO public.category_result (submission_id, category_id, score, weight, denominator, percent, measures, questions, answered, draft, final, reviewed, approved, not_relevant, importance, target, errors) OVERRIDING SYSTEM VALUE SELECT submission_id, category_id, score, weight, denominator, percent, measures, questions, answered, draft, final, reviewed, approved, not_relevant, importance, target, errors FROM jsonb_populate_recordset(NULL::public.category_result, '[
{"draft": 0, "final": 0, "score": 0, "errors": 0, "target": null, "weight": 20, "percent": 0, "answered": 0, "approved": 0, "measures": 3, "reviewed": 0, "questions": 3, "importance": null, "category_id": "5517a1fa-9b11-5f37-859b-e70bc3f56ff6", "denominator": 20, "not_relevant": 0, "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a"},
{"draft": 0, "final": 0, "score": 0, "errors": 0, "target": null, "weight": 50, "percent": 0, "answered": 0, "approved": 0, "measures": 5, "reviewed": 0, "questions": 8, "importance": null, "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7", "denominator": 50, "not_relevant": 0, "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a"},
{"draft": 1, "final": 0, "score": 2.5643081226140674, "errors": 0, "target": 5, "weight": 45, "percent": 5.698462494697927, "answered": 1, "approved": 0, "measures": 5, "reviewed": 0, "questions": 11, "importance": 4, "category_id": "12746d50-7598-528f-9e20-a82235c30c7d", "denominator": 45, "not_relevant": 0, "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a"},
{"draft": 3, "final": 3, "score": 10.15, "errors": 0, "target": 2, "weight": 20, "percent": 50.75, "answered": 3, "approved": 3, "measures": 3, "reviewed": 3, "questions": 3, "importance": 2, "category_id": "5517a1fa-9b11-5f37-859b-e70bc3f56ff6", "denominator": 20, "not_relevant": 0, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"draft": 3, "final": 3, "score": 10.9, "errors": 0, "target": 4, "weight": 20, "percent": 72.66666666666667, "answered": 3, "approved": 0, "measures": 3, "reviewed": 0, "questions": 3, "importance": 3, "category_id": "5517a1fa-9b11-5f37-859b-e70bc3f56ff6", "denominator": 15, "not_relevant": 1, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"draft": 3, "final": 3, "score": 13.1, "errors": 0, "target": 4, "weight": 20, "percent": 65.5, "answered": 3, "approved": 0, "measures": 3, "reviewed": 3, "questions": 3, "importance": 5, "category_id": "5517a1fa-9b11-5f37-859b-e70bc3f56ff6", "denominator": 20, "not_relevant": 0, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"draft": 4, "final": 0, "score": 10.787786857488475, "errors": 1, "target": 5, "weight": 35, "percent": 30.822248164252784, "answered": 9, "approved": 0, "measures": 4, "reviewed": 0, "questions": 10, "importance": 4, "category_id": "14c47985-0ebf-500b-82d2-2ddbd50b280b", "denominator": 35, "not_relevant": 0, "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a"},
{"draft": 4, "final": 4, "score": 18.540501737953832, "errors": 0, "target": 3, "weight": 35, "percent": 52.97286210843952, "answered": 10, "approved": 0, "measures": 4, "reviewed": 0, "questions": 10, "importance": 4, "category_id": "14c47985-0ebf-500b-82d2-2ddbd50b280b", "denominator": 35, "not_relevant": 0, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"draft": 4, "final": 4, "score": 19.071607125654076, "errors": 0, "target": 3, "weight": 35, "percent": 54.490306073297354, "answered": 10, "approved": 4, "measures": 4, "reviewed": 4, "questions": 10, "importance": 3, "category_id": "14c47985-0ebf-500b-82d2-2ddbd50b280b", "denominator": 35, "not_relevant": 0, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"draft": 4, "final": 4, "score": 20.448558278084718, "errors": 0, "target": 5, "weight": 35, "percent": 58.424452223099195, "answered": 10, "approved": 0, "measures": 4, "reviewed": 4, "questions": 10, "importance": 5, "category_id": "14c47985-0ebf-500b-82d2-2ddbd50b280b", "denominator": 35, "not_relevant": 0, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"draft": 5, "final": 5, "score": 12.69549096055965, "errors": 0, "target": 5, "weight": 45, "percent": 28.212202134577, "answered": 11, "approved": 5, "measures": 5, "reviewed": 5, "questions": 11, "importance": 4, "category_id": "12746d50-7598-528f-9e20-a82235c30c7d", "denominator": 45, "not_relevant": 0, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"draft": 5, "final": 5, "score": 23.43769463261533, "errors": 0, "target": 1, "weight": 45, "percent": 52.08376585025629, "answered": 11, "approved": 0, "measures": 5, "reviewed": 0, "questions": 11, "importance": 1, "category_id": "12746d50-7598-528f-9e20-a82235c30c7d", "denominator": 45, "not_relevant": 0, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"draft": 5, "final": 5, "score": 24.3590327895631, "errors": 0, "target": null, "weight": 45, "percent": 54.13118397680689, "answered": 11, "approved": 0, "measures": 5, "reviewed": 5, "questions": 11, "importance": 5, "category_id": "12746d50-7598-528f-9e20-a82235c30c7d", "denominator": 45, "not_relevant": 0, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"draft": 5, "final": 5, "score": 27.09035047037993, "errors": 0, "target": 3, "weight": 50, "percent": 54.18070094075986, "answered": 8, "approved": 5, "measures": 5, "reviewed": 5, "questions": 8, "importance": 3, "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7", "denominator": 50, "not_relevant": 0, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"draft": 5, "final": 5, "score": 36.261245933265535, "errors": 0, "target": 5, "weight": 50, "percent": 72.52249186653107, "answered": 8, "approved": 0, "measures": 5, "reviewed": 0, "questions": 8, "importance": 4, "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7", "denominator": 50, "not_relevant": 0, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"draft": 5, "final": 5, "score": 39.06761071388287, "errors": 0, "target": 3, "weight": 50, "percent": 78.13522142776574, "answered": 8, "approved": 0, "measures": 5, "reviewed": 5, "questions": 8, "importance": 3, "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7", "denominator": 50, "not_relevant": 0, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"}
]'::jsonb);
DELETE FROM public.idempotency_key;
INSERT INTO public.idempotency_key (user_id, action, key, request_digest, entity_id, created_at) OVERRIDING SYSTEM VALUE SELECT user_id, action, key, request_digest, entity_id, created_at FROM jsonb_populate_recordset(NULL::public.idempotency_key, '[
{"key": "one workbook, once", "action": "program.workbook_check", "user_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "entity_id": "01a2277e-bc4b-7244-b5b3-ca6801298d70", "created_at": "2026-11-29T13:29:06.891+00:00", "request_digest": "f230aeec834edd542fed81553f41d4e1fc0ffba9ae8cb8a9762d04a319c94b6e"}
]'::jsonb);
DELETE FROM public.job;
INSERT INTO public.job (id, kind, state, title, input, payload, done, total, result, problem, cancel_requested, created_at, created_by, started_at, finished_at, subject_id) OVERRIDING SYSTEM VALUE SELECT id, kind, state, title, input, payload, done, total, result, problem, cancel_requested, created_at, created_by, started_at, finished_at, subject_id FROM jsonb_populate_recordset(NULL::public.job, '[
{"id": "01a2277e-bc4b-7244-b5b3-ca6801298d70", "done": 0, "kind": "program.workbook_check", "input": null, "state": "queued", "title": "Asset management (edited.xlsx)", "total": null, "result": null, "payload": {"surveyId": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "programId": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6"}, "problem": null, "created_at": "2026-11-29T13:29:06.891+00:00", "created_by": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "started_at": null, "subject_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "finished_at": null, "cancel_requested": false}
]'::jsonb);
DELETE FROM public.job_file;
INSERT INTO public.job_file (job_id, role, name, media_type, content, created_at) OVERRIDING SYSTEM VALUE SELECT job_id, role, name, media_type, content, created_at FROM jsonb_populate_recordset(NULL::public.job_file,  E'[
{"name": "edited.xlsx", "role": "input", "job_id": "01a2277e-bc4b-7244-b5b3-ca6801298d70", "content": "\\\\x504b0304206120776f726b626f6f6b2074686174206e6f626f647920686173207265616420796574", "created_at": "2026-11-29T13:29:06.891+00:00", "media_type": "application/octet-stream"}
]'::jsonb);
DELETE FROM public.measure;
INSERT INTO public.measure (program_id, id, key, response_type_id, title, description, translations, weight, revision, created_at) OVERRIDING SYSTEM VALUE SELECT program_id, id, key, response_type_id, title, description, translations, weight, revision, created_at FROM jsonb_populate_recordset(NULL::public.measure,  E'[
{"id": "0332addf-b6c2-52d9-9ac1-3d8a492e63e7", "key": "am-options", "title": "Options are compared fairly", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Several options, among them doing nothing, doing less and changing how assets are run, are compared by\\nthe same criteria.\\n\\n**Evidence**\\n\\n- Option reports\\n- Criteria and weights\\n- A project in which the first idea lost", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "0332addf-b6c2-52d9-9ac1-3d8a492e63e7", "key": "am-options", "title": "Options are compared fairly", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Several options, among them doing nothing, doing less and changing how assets are run, are compared by\\nthe same criteria.\\n\\n**Evidence**\\n\\n- Option reports\\n- Criteria and weights\\n- A project in which the first idea lost", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "045995fa-f1f2-5ff9-ab50-605d46994560", "key": "am-operating-spend", "title": "Operating budget: planned and spent", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Operating expenditure on the assets for the last full year as planned before it began and as it turned\\nout, in millions of US dollars.\\n\\n**Evidence**\\n\\n- The approved budget\\n- The closed accounts", "translations": {}, "response_type_id": "5115df89-e6f8-52ae-b5ee-2242ce3952f8"},
{"id": "045995fa-f1f2-5ff9-ab50-605d46994560", "key": "am-operating-spend", "title": "Operating budget: planned and spent", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Operating expenditure on the assets for the last full year as planned before it began and as it turned\\nout, in millions of US dollars.\\n\\n**Evidence**\\n\\n- The approved budget\\n- The closed accounts", "translations": {}, "response_type_id": "5115df89-e6f8-52ae-b5ee-2242ce3952f8"},
{"id": "08b6cb95-cd49-55b2-85c8-2a9d2c46a931", "key": "am-cross-team-forum", "title": "Planning, operations and finance decide together", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "A regular meeting brings together the people who plan, run, maintain and pay for the assets, and settles\\nconflicts between them.\\n\\n**Evidence**\\n\\n- Terms of reference and attendance\\n- Decisions taken jointly\\n- Issues that were solved there rather than passed up", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "08b6cb95-cd49-55b2-85c8-2a9d2c46a931", "key": "am-cross-team-forum", "title": "Planning, operations and finance decide together", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "A regular meeting brings together the people who plan, run, maintain and pay for the assets, and settles\\nconflicts between them.\\n\\n**Evidence**\\n\\n- Terms of reference and attendance\\n- Decisions taken jointly\\n- Issues that were solved there rather than passed up", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "0c4afb41-da2d-5146-84d6-0c11ba2d170b", "key": "am-service-cost", "title": "The cost of each level of service is known", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The organisation can say what a higher or lower level of service would cost or save, and has used it in\\na decision.\\n\\n**Evidence**\\n\\n- Cost estimates by level\\n- A choice put to users or the board\\n- Assumptions and their owner", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "0c4afb41-da2d-5146-84d6-0c11ba2d170b", "key": "am-service-cost", "title": "The cost of each level of service is known", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The organisation can say what a higher or lower level of service would cost or save, and has used it in\\na decision.\\n\\n**Evidence**\\n\\n- Cost estimates by level\\n- A choice put to users or the board\\n- Assumptions and their owner", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "0c5629db-c292-554f-a67b-3040c4e29447", "key": "am-plan-horizon", "title": "Years covered by the long-term plan", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "How far ahead the plan looks with figures for cost and condition, counted from the start of the coming\\nfinancial year.\\n\\n**Evidence**\\n\\n- The last year for which the plan gives figures", "translations": {}, "response_type_id": "7c9b0f57-5b06-52af-853a-e3c9b6cc2ffd"},
{"id": "0c5629db-c292-554f-a67b-3040c4e29447", "key": "am-plan-horizon", "title": "Years covered by the long-term plan", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "How far ahead the plan looks with figures for cost and condition, counted from the start of the coming\\nfinancial year.\\n\\n**Evidence**\\n\\n- The last year for which the plan gives figures", "translations": {}, "response_type_id": "7c9b0f57-5b06-52af-853a-e3c9b6cc2ffd"},
{"id": "0cbd4670-757e-5998-9237-0adb16e987b2", "key": "am-audit-actions", "title": "Share of audit actions closed on time", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Actions from internal and external audits that were due in the year and were closed by their agreed\\ndate, in percent.\\n\\n**Evidence**\\n\\n- The action list with due and closing dates", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "0cbd4670-757e-5998-9237-0adb16e987b2", "key": "am-audit-actions", "title": "Share of audit actions closed on time", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Actions from internal and external audits that were due in the year and were closed by their agreed\\ndate, in percent.\\n\\n**Evidence**\\n\\n- The action list with due and closing dates", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "0eda8da0-45b0-5f9c-86e7-2703030203a7", "key": "am-register-change", "title": "Changes on site reach the register", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "New, altered and removed assets are reported by whoever did the work, checked and recorded, without\\nanybody having to ask.\\n\\n**Evidence**\\n\\n- The procedure\\n- A sample followed from site to register\\n- Checks for forgotten changes", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "0eda8da0-45b0-5f9c-86e7-2703030203a7", "key": "am-register-change", "title": "Changes on site reach the register", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "New, altered and removed assets are reported by whoever did the work, checked and recorded, without\\nanybody having to ask.\\n\\n**Evidence**\\n\\n- The procedure\\n- A sample followed from site to register\\n- Checks for forgotten changes", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "1144c2dc-050d-5086-a194-56e8c9f72cb0", "key": "am-climate-exposure", "title": "Exposure of assets to a changing climate is known", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "For heat, drought, flood, storm and sea level, the organisation knows which assets are exposed, when it\\nwill matter and how much.\\n\\n**Evidence**\\n\\n- Maps or lists of exposed assets\\n- Climate data used\\n- Assets for which nothing needs to be done, and why", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "1144c2dc-050d-5086-a194-56e8c9f72cb0", "key": "am-climate-exposure", "title": "Exposure of assets to a changing climate is known", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "For heat, drought, flood, storm and sea level, the organisation knows which assets are exposed, when it\\nwill matter and how much.\\n\\n**Evidence**\\n\\n- Maps or lists of exposed assets\\n- Climate data used\\n- Assets for which nothing needs to be done, and why", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "116422d4-3103-5f87-a258-6698a7ebcd6c", "key": "am-plan-funded", "title": "Share of the long-term plan with agreed funding", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The part of the next five years'' planned expenditure for which funding is agreed, in percent.\\n\\n**Evidence**\\n\\n- The plan''s expenditure by year\\n- Approved budgets, loans or tariffs", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "116422d4-3103-5f87-a258-6698a7ebcd6c", "key": "am-plan-funded", "title": "Share of the long-term plan with agreed funding", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The part of the next five years'' planned expenditure for which funding is agreed, in percent.\\n\\n**Evidence**\\n\\n- The plan''s expenditure by year\\n- Approved budgets, loans or tariffs", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "11f049f2-3352-5363-80cc-8a71d2eb0f7c", "key": "am-data-owner", "title": "Each set of data has an owner", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "For every set of asset data a named person decides what is in it and answers for its quality.\\n\\n**Evidence**\\n\\n- The list of owners", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "11f049f2-3352-5363-80cc-8a71d2eb0f7c", "key": "am-data-owner", "title": "Each set of data has an owner", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "For every set of asset data a named person decides what is in it and answers for its quality.\\n\\n**Evidence**\\n\\n- The list of owners", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "127c8d18-fac4-5d9b-8430-6f3686a9c0d8", "key": "am-renewal-rate", "title": "Share of the asset base renewed in the year", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Replacement value of the assets renewed in the year, in percent of the replacement value of all assets.\\n\\n**Evidence**\\n\\n- Renewals by class\\n- The valuation", "translations": {}, "response_type_id": "c80564f6-cd98-552c-8948-5fb740f9f04e"},
{"id": "127c8d18-fac4-5d9b-8430-6f3686a9c0d8", "key": "am-renewal-rate", "title": "Share of the asset base renewed in the year", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Replacement value of the assets renewed in the year, in percent of the replacement value of all assets.\\n\\n**Evidence**\\n\\n- Renewals by class\\n- The valuation", "translations": {}, "response_type_id": "c80564f6-cd98-552c-8948-5fb740f9f04e"},
{"id": "12c175ed-fa4d-5a22-9164-56f5b916baa8", "key": "am-cyber-recovery", "title": "Recovery of control systems was tested this year", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "At least one control system was rebuilt from backups, or run by hand for the time a rebuild would take, and the result was written down.\\n\\n**Evidence**\\n\\n- The test report\\n- How long it took, and what was changed afterwards", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "12c175ed-fa4d-5a22-9164-56f5b916baa8", "key": "am-cyber-recovery", "title": "Recovery of control systems was tested this year", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "At least one control system was rebuilt from backups, or run by hand for the time a rebuild would take, and the result was written down.\\n\\n**Evidence**\\n\\n- The test report\\n- How long it took, and what was changed afterwards", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "14214e52-8435-5bf7-8241-df4fcac0b394", "key": "am-scenarios", "title": "The plan is tested against different futures", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The plan is tried against growth, decline, prices, climate and changed rules, and the organisation knows\\nwhat would make it change course.\\n\\n**Evidence**\\n\\n- Scenarios and their effect on cost and service\\n- Trigger points that are watched\\n- A choice that was made robust because of them", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "14214e52-8435-5bf7-8241-df4fcac0b394", "key": "am-scenarios", "title": "The plan is tested against different futures", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The plan is tried against growth, decline, prices, climate and changed rules, and the organisation knows\\nwhat would make it change course.\\n\\n**Evidence**\\n\\n- Scenarios and their effect on cost and service\\n- Trigger points that are watched\\n- A choice that was made robust because of them", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "1521c240-c1c6-5290-a690-f260304a30a9", "key": "am-data-standards", "title": "Data follow written standards", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "For each class it is laid down which data are needed, in which form and quality, for which decisions,\\nand nothing else is collected.\\n\\n**Evidence**\\n\\n- The standard\\n- Its use in contracts\\n- A field that was dropped because nobody needed it", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "1521c240-c1c6-5290-a690-f260304a30a9", "key": "am-data-standards", "title": "Data follow written standards", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "For each class it is laid down which data are needed, in which form and quality, for which decisions,\\nand nothing else is collected.\\n\\n**Evidence**\\n\\n- The standard\\n- Its use in contracts\\n- A field that was dropped because nobody needed it", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "1580fdc8-7d53-5d81-92df-1efbfd3ece20", "key": "am-open-results", "title": "Results are published in plain words", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Service results of the year are published so that people without technical knowledge understand them,\\nbad results included.\\n\\n**Evidence**\\n\\n- The publication", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "1580fdc8-7d53-5d81-92df-1efbfd3ece20", "key": "am-open-results", "title": "Results are published in plain words", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Service results of the year are published so that people without technical knowledge understand them,\\nbad results included.\\n\\n**Evidence**\\n\\n- The publication", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "17982120-1deb-519c-9f90-36495085dee5", "key": "am-handover", "title": "Finished works are handed over completely", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Records, training and spares are ready when the asset goes into service.\\n\\n**Evidence**\\n\\n- Handover files\\n- Signatures of operators\\n- Items that were open after the start", "translations": {}, "response_type_id": "7199a582-5792-5ad6-8586-eeb72099490a"},
{"id": "17982120-1deb-519c-9f90-36495085dee5", "key": "am-handover", "title": "Finished works are handed over completely", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Records, training and spares are ready when the asset goes into service.\\n\\n**Evidence**\\n\\n- Handover files\\n- Signatures of operators\\n- Items that were open after the start", "translations": {}, "response_type_id": "7199a582-5792-5ad6-8586-eeb72099490a"},
{"id": "1a94c31d-0ea7-5ead-b35d-2f791c21394b", "key": "am-service-targets", "title": "Number of service targets in force", "weight": 0, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "How many measurable service targets the organisation holds itself to in the year. It does not score;\\nother measures refer to it.\\n\\n**Evidence**\\n\\n- The list of targets", "translations": {}, "response_type_id": "a5a03cf3-6e53-549b-a61b-c127a273a0cb"},
{"id": "1a94c31d-0ea7-5ead-b35d-2f791c21394b", "key": "am-service-targets", "title": "Number of service targets in force", "weight": 0, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "How many measurable service targets the organisation holds itself to in the year. It does not score;\\nother measures refer to it.\\n\\n**Evidence**\\n\\n- The list of targets", "translations": {}, "response_type_id": "a5a03cf3-6e53-549b-a61b-c127a273a0cb"},
{"id": "1bb4fe0b-0762-5073-90fd-baa2e0bd6b98", "key": "am-operating-limits", "title": "Limits of operation are set and kept", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Pressures, loads, speeds, levels and temperatures that assets can bear are known; crossing a limit is\\nnoticed, recorded and looked into.\\n\\n**Evidence**\\n\\n- Limits by class\\n- The record of crossings\\n- Limits that were changed after a study", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "1bb4fe0b-0762-5073-90fd-baa2e0bd6b98", "key": "am-operating-limits", "title": "Limits of operation are set and kept", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Pressures, loads, speeds, levels and temperatures that assets can bear are known; crossing a limit is\\nnoticed, recorded and looked into.\\n\\n**Evidence**\\n\\n- Limits by class\\n- The record of crossings\\n- Limits that were changed after a study", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "1cf2d2a6-9ea3-5d17-a688-79c5bcc2d563", "key": "am-renewal-models", "title": "Renewal is planned from condition, risk and cost", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "What to renew, when and how is chosen from condition, consequence of failure and cost, not from age\\nalone.\\n\\n**Evidence**\\n\\n- The model or rule\\n- A comparison of needs and budget over twenty years\\n- Assets kept longer on purpose", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "1cf2d2a6-9ea3-5d17-a688-79c5bcc2d563", "key": "am-renewal-models", "title": "Renewal is planned from condition, risk and cost", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "What to renew, when and how is chosen from condition, consequence of failure and cost, not from age\\nalone.\\n\\n**Evidence**\\n\\n- The model or rule\\n- A comparison of needs and budget over twenty years\\n- Assets kept longer on purpose", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "1de7af4b-7a3a-5628-87b7-f6dd22eb79a6", "key": "am-project-review", "title": "Finished projects teach the next ones", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Each larger project ends with a review by those who built, run and paid for it, and its lessons reach\\nthe next project team.\\n\\n**Evidence**\\n\\n- Review reports\\n- Changes in standards or contracts\\n- How new teams get the lessons", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "1de7af4b-7a3a-5628-87b7-f6dd22eb79a6", "key": "am-project-review", "title": "Finished projects teach the next ones", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Each larger project ends with a review by those who built, run and paid for it, and its lessons reach\\nthe next project team.\\n\\n**Evidence**\\n\\n- Review reports\\n- Changes in standards or contracts\\n- How new teams get the lessons", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "1ec8ae8c-01e3-53b4-9143-67ab58e3b90b", "key": "am-capacity-known", "title": "Capacity is compared with demand", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "For each part of the network the organisation knows what it can carry, how close demand comes to it and\\nwhen it will be reached.\\n\\n**Evidence**\\n\\n- Capacity figures by area or line\\n- Models and how they were calibrated\\n- A list of the next bottlenecks", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "1ec8ae8c-01e3-53b4-9143-67ab58e3b90b", "key": "am-capacity-known", "title": "Capacity is compared with demand", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "For each part of the network the organisation knows what it can carry, how close demand comes to it and\\nwhen it will be reached.\\n\\n**Evidence**\\n\\n- Capacity figures by area or line\\n- Models and how they were calibrated\\n- A list of the next bottlenecks", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "key": "am-interruption-review", "title": "Interruptions are reviewed and their causes removed", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Every longer interruption is reviewed within weeks; causes, not only symptoms, are dealt with.\\n\\n**Evidence**\\n\\n- Reviews of the three longest interruptions\\n- Actions and their state\\n- Fewer repeats", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "key": "am-interruption-review", "title": "Interruptions are reviewed and their causes removed", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Every longer interruption is reviewed within weeks; causes, not only symptoms, are dealt with.\\n\\n**Evidence**\\n\\n- Reviews of the three longest interruptions\\n- Actions and their state\\n- Fewer repeats", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "213b9c74-8728-55d4-b22a-1c12714d9b8a", "key": "am-prioritisation", "title": "Projects are ranked by value and risk", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "One method ranks all projects, large and small, by the value they add and the risk they remove for each\\nunit of money.\\n\\n**Evidence**\\n\\n- The ranking\\n- Projects that were put off and the risk that was accepted\\n- How urgent work is handled", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "213b9c74-8728-55d4-b22a-1c12714d9b8a", "key": "am-prioritisation", "title": "Projects are ranked by value and risk", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "One method ranks all projects, large and small, by the value they add and the risk they remove for each\\nunit of money.\\n\\n**Evidence**\\n\\n- The ranking\\n- Projects that were put off and the risk that was accepted\\n- How urgent work is handled", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "22ef7d72-91b3-517f-a135-37e88afca416", "key": "am-emergency-plans", "title": "Emergency plans are ready to use", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Plans name roles, contacts, resources and decisions for the emergencies that can be expected, and work\\nwith those of public services.\\n\\n**Evidence**\\n\\n- Plans and their dates\\n- Duty rosters\\n- Agreements with public services", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "22ef7d72-91b3-517f-a135-37e88afca416", "key": "am-emergency-plans", "title": "Emergency plans are ready to use", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Plans name roles, contacts, resources and decisions for the emergencies that can be expected, and work\\nwith those of public services.\\n\\n**Evidence**\\n\\n- Plans and their dates\\n- Duty rosters\\n- Agreements with public services", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "key": "am-restore-hours", "title": "Time to restore after an urgent fault", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "From the report of an urgent fault until the service is back, averaged over the year, in hours. It\\ncannot be shorter than the time to first response.\\n\\n**Evidence**\\n\\n- Records of urgent calls with times", "translations": {}, "response_type_id": "c29f79ec-c819-5c7f-b65c-d37ca45ca038"},
{"id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "key": "am-restore-hours", "title": "Time to restore after an urgent fault", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "From the report of an urgent fault until the service is back, averaged over the year, in hours. It\\ncannot be shorter than the time to first response.\\n\\n**Evidence**\\n\\n- Records of urgent calls with times", "translations": {}, "response_type_id": "c29f79ec-c819-5c7f-b65c-d37ca45ca038"},
{"id": "26fe9b45-209c-54d3-8224-e266635f9f3a", "key": "am-open-standards", "title": "Interfaces between systems follow open standards", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "New systems exchange data in forms that others can read without the maker''s help.\\n\\n**Evidence**\\n\\n- The standards that contracts name\\n- An exchange that was set up without the supplier", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "27d9e34b-85f6-5379-be7b-6db1fbb343b6", "key": "am-spares", "title": "Spares are held by risk and lead time", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Which spares are held, how many and where follows from what their absence would cost and how long they\\ntake to get.\\n\\n**Evidence**\\n\\n- The stock policy\\n- Spares for critical assets\\n- Stock that was sold", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "27d9e34b-85f6-5379-be7b-6db1fbb343b6", "key": "am-spares", "title": "Spares are held by risk and lead time", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Which spares are held, how many and where follows from what their absence would cost and how long they\\ntake to get.\\n\\n**Evidence**\\n\\n- The stock policy\\n- Spares for critical assets\\n- Stock that was sold", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "2a5e5011-93cb-5684-8d1a-f522401a4947", "key": "am-maintenance-strategy", "title": "Maintenance is chosen to suit the asset", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "For each class it is decided whether to maintain by condition, by time or after failure, with reasons\\nthat people can repeat.\\n\\n**Evidence**\\n\\n- The strategy by class\\n- Analyses behind it\\n- Tasks that were dropped", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "2a5e5011-93cb-5684-8d1a-f522401a4947", "key": "am-maintenance-strategy", "title": "Maintenance is chosen to suit the asset", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "For each class it is decided whether to maintain by condition, by time or after failure, with reasons\\nthat people can repeat.\\n\\n**Evidence**\\n\\n- The strategy by class\\n- Analyses behind it\\n- Tasks that were dropped", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "2c0a8a21-511f-534a-937e-afc5e2f4da9a", "key": "am-strategic-plan", "title": "A long-term plan for the assets is kept current", "weight": 20, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "A plan covering at least ten years explains how the assets will meet the objectives: what will be built,\\nrenewed, maintained and retired, at what cost and risk.\\n\\n**Evidence**\\n\\n- The plan and its assumptions\\n- The last update and what triggered it\\n- How yearly budgets follow from it", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "2c0a8a21-511f-534a-937e-afc5e2f4da9a", "key": "am-strategic-plan", "title": "A long-term plan for the assets is kept current", "weight": 20, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "A plan covering at least ten years explains how the assets will meet the objectives: what will be built,\\nrenewed, maintained and retired, at what cost and risk.\\n\\n**Evidence**\\n\\n- The plan and its assumptions\\n- The last update and what triggered it\\n- How yearly budgets follow from it", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "2ea324f4-e8c2-509f-af6b-2b5410c1f160", "key": "am-fault-rate", "title": "Faults per 1,000 assets", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Faults that needed work within a day, for each 1,000 assets in the register, in the year.\\n\\n**Evidence**\\n\\n- The fault record\\n- The number of assets", "translations": {}, "response_type_id": "09a31b3d-8738-5c79-a600-c554397a52c6"},
{"id": "2ea324f4-e8c2-509f-af6b-2b5410c1f160", "key": "am-fault-rate", "title": "Faults per 1,000 assets", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Faults that needed work within a day, for each 1,000 assets in the register, in the year.\\n\\n**Evidence**\\n\\n- The fault record\\n- The number of assets", "translations": {}, "response_type_id": "09a31b3d-8738-5c79-a600-c554397a52c6"},
{"id": "36021f6d-33ad-5a72-85fa-e063d5a67fa6", "key": "am-fault-recording", "title": "Every fault is recorded against its asset", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Faults are recorded once, against the right asset, with time, effect and cause, whoever noticed them.\\n\\n**Evidence**\\n\\n- Fault records of a month\\n- Matching with calls\\n- Checks for missing faults", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "36021f6d-33ad-5a72-85fa-e063d5a67fa6", "key": "am-fault-recording", "title": "Every fault is recorded against its asset", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Faults are recorded once, against the right asset, with time, effect and cause, whoever noticed them.\\n\\n**Evidence**\\n\\n- Fault records of a month\\n- Matching with calls\\n- Checks for missing faults", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "366274e5-70d5-5055-ab0d-cee40c49947f", "key": "am-indicators", "title": "A small set of indicators shows how the assets are doing", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Managers watch a handful of figures about service, condition, risk and cost, understand them, and act\\nwhen they move.\\n\\n**Evidence**\\n\\n- The present set with definitions\\n- Trends over three years\\n- Actions that followed from a figure", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "366274e5-70d5-5055-ab0d-cee40c49947f", "key": "am-indicators", "title": "A small set of indicators shows how the assets are doing", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Managers watch a handful of figures about service, condition, risk and cost, understand them, and act\\nwhen they move.\\n\\n**Evidence**\\n\\n- The present set with definitions\\n- Trends over three years\\n- Actions that followed from a figure", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "377914c2-941a-5020-8a8e-c90e8808b6f5", "key": "am-systems-joined", "title": "Systems pass data to each other", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Register, maps, work orders, finance and telemetry share identifiers and pass data without retyping.\\n\\n**Evidence**\\n\\n- A picture of systems and interfaces\\n- Retyping that is left\\n- Failures of interfaces and how they were noticed", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "377914c2-941a-5020-8a8e-c90e8808b6f5", "key": "am-systems-joined", "title": "Systems pass data to each other", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Register, maps, work orders, finance and telemetry share identifiers and pass data without retyping.\\n\\n**Evidence**\\n\\n- A picture of systems and interfaces\\n- Retyping that is left\\n- Failures of interfaces and how they were noticed", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "39692e65-06a7-528e-8647-4c6d79ad6c9c", "key": "am-trust-rating", "title": "Trust of customers in the organisation", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Average answer of customers, asked by an independent body, to how far they trust the organisation, from\\n0 (not at all) to 10 (fully).\\n\\n**Evidence**\\n\\n- The report\\n- Sample and method", "translations": {}, "response_type_id": "47218279-156c-579a-b0df-0fdec9d9d176"},
{"id": "39692e65-06a7-528e-8647-4c6d79ad6c9c", "key": "am-trust-rating", "title": "Trust of customers in the organisation", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Average answer of customers, asked by an independent body, to how far they trust the organisation, from\\n0 (not at all) to 10 (fully).\\n\\n**Evidence**\\n\\n- The report\\n- Sample and method", "translations": {}, "response_type_id": "47218279-156c-579a-b0df-0fdec9d9d176"},
{"id": "3d7213bd-c0b3-554a-8789-2e7a79d14d2d", "key": "am-class-plans", "title": "Plans exist for each class of assets", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Each class has a plan of its own, in a depth that matches what its failure would cost.\\n\\n**Evidence**\\n\\n- Plans of the classes\\n- The date of the last review\\n- Actions taken from them", "translations": {}, "response_type_id": "de11d6c3-c5e7-525f-afc4-6926b46ba76d"},
{"id": "3d7213bd-c0b3-554a-8789-2e7a79d14d2d", "key": "am-class-plans", "title": "Plans exist for each class of assets", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Each class has a plan of its own, in a depth that matches what its failure would cost.\\n\\n**Evidence**\\n\\n- Plans of the classes\\n- The date of the last review\\n- Actions taken from them", "translations": {}, "response_type_id": "de11d6c3-c5e7-525f-afc4-6926b46ba76d"},
{"id": "3dc3a826-bf6b-5528-a6a3-fe0eef91ad05", "key": "am-emissions-known", "title": "Greenhouse gas emissions are calculated every year", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Emissions from operation and from building are calculated by a published method.\\n\\n**Evidence**\\n\\n- The last calculation and its scope", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "3dc3a826-bf6b-5528-a6a3-fe0eef91ad05", "key": "am-emissions-known", "title": "Greenhouse gas emissions are calculated every year", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Emissions from operation and from building are calculated by a published method.\\n\\n**Evidence**\\n\\n- The last calculation and its scope", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "3f632c92-97e9-5fd2-b6cd-2333627b5442", "key": "am-legal-duties", "title": "Legal and licence duties are known and traced to assets", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The organisation knows which laws, licences and agreements bind it, which assets and activities each one\\ntouches, and whether it complies.\\n\\n**Evidence**\\n\\n- A register of duties with an owner for each\\n- The link from a duty to assets and tasks\\n- Results of compliance checks and what was done about gaps", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "3f632c92-97e9-5fd2-b6cd-2333627b5442", "key": "am-legal-duties", "title": "Legal and licence duties are known and traced to assets", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The organisation knows which laws, licences and agreements bind it, which assets and activities each one\\ntouches, and whether it complies.\\n\\n**Evidence**\\n\\n- A register of duties with an owner for each\\n- The link from a duty to assets and tasks\\n- Results of compliance checks and what was done about gaps", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "3fa3647b-2910-58dc-a6ba-69cea4a295d7", "key": "am-closing-notes", "title": "Anything else reviewers should know", "weight": 0, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Use the comment for matters that no other measure asks for: a merger, a drought, a new owner, a change\\nin what is counted.", "translations": {}, "response_type_id": "74608462-a3be-5ba3-a4e4-1c95af11b448"},
{"id": "3fa3647b-2910-58dc-a6ba-69cea4a295d7", "key": "am-closing-notes", "title": "Anything else reviewers should know", "weight": 0, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Use the comment for matters that no other measure asks for: a merger, a drought, a new owner, a change\\nin what is counted.", "translations": {}, "response_type_id": "74608462-a3be-5ba3-a4e4-1c95af11b448"},
{"id": "407af4e3-ae0d-5184-bb9d-55f2baeb43da", "key": "am-programme-confidence", "title": "Confidence that the programme will be delivered", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "How sure the organisation is to deliver the coming year''s programme. Higher answers need the capacity\\ngiven in *Capacity to deliver the capital programme*.\\n\\n**Evidence**\\n\\n- Schedule with resources\\n- Risk analysis of the programme\\n- Last year''s record", "translations": {}, "response_type_id": "44935ee5-03a5-571d-a3b6-3ec48f47f548"},
{"id": "407af4e3-ae0d-5184-bb9d-55f2baeb43da", "key": "am-programme-confidence", "title": "Confidence that the programme will be delivered", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "How sure the organisation is to deliver the coming year''s programme. Higher answers need the capacity\\ngiven in *Capacity to deliver the capital programme*.\\n\\n**Evidence**\\n\\n- Schedule with resources\\n- Risk analysis of the programme\\n- Last year''s record", "translations": {}, "response_type_id": "44935ee5-03a5-571d-a3b6-3ec48f47f548"},
{"id": "4195c10a-48da-5df0-b70b-46bc738f3bde", "key": "am-energy", "title": "Energy and materials are used with care", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Use of energy and materials is measured by process, targets are set and choices between options count\\ntheir footprint.\\n\\n**Evidence**\\n\\n- Energy by process\\n- Measures and savings\\n- An option chosen for its footprint", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "4195c10a-48da-5df0-b70b-46bc738f3bde", "key": "am-energy", "title": "Energy and materials are used with care", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Use of energy and materials is measured by process, targets are set and choices between options count\\ntheir footprint.\\n\\n**Evidence**\\n\\n- Energy by process\\n- Measures and savings\\n- An option chosen for its footprint", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "46af7f65-b442-54a0-b84b-ca6f26a35bd8", "key": "am-register-located", "title": "Assets with a checked position", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "How many assets in the register have a position that was measured or checked on a map.\\n\\n**Evidence**\\n\\n- A count from the register\\n- The accuracy that counts as checked", "translations": {}, "response_type_id": "e62f7526-da8b-5393-8190-1630c3e991f3"},
{"id": "46af7f65-b442-54a0-b84b-ca6f26a35bd8", "key": "am-register-located", "title": "Assets with a checked position", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "How many assets in the register have a position that was measured or checked on a map.\\n\\n**Evidence**\\n\\n- A count from the register\\n- The accuracy that counts as checked", "translations": {}, "response_type_id": "e62f7526-da8b-5393-8190-1630c3e991f3"},
{"id": "46c8ea51-104e-5153-a186-8c373d2f4906", "key": "am-work-feedback", "title": "Share of work orders with cause and remedy", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Finished corrective work orders that say what was wrong, why and what was done, in percent.\\n\\n**Evidence**\\n\\n- A sample of at least fifty work orders", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "46c8ea51-104e-5153-a186-8c373d2f4906", "key": "am-work-feedback", "title": "Share of work orders with cause and remedy", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Finished corrective work orders that say what was wrong, why and what was done, in percent.\\n\\n**Evidence**\\n\\n- A sample of at least fifty work orders", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "4c7a2945-9d89-5bc2-82bb-200f64188cbb", "key": "am-asset-owner", "title": "Every class of assets has an accountable owner", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "For each class of assets one named person answers for its condition, cost and risk over its whole life,\\nand has the means to do so.\\n\\n**Evidence**\\n\\n- A list of classes and owners\\n- Role descriptions that state the duty\\n- An example of an owner acting on it", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "4c7a2945-9d89-5bc2-82bb-200f64188cbb", "key": "am-asset-owner", "title": "Every class of assets has an accountable owner", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "For each class of assets one named person answers for its condition, cost and risk over its whole life,\\nand has the means to do so.\\n\\n**Evidence**\\n\\n- A list of classes and owners\\n- Role descriptions that state the duty\\n- An example of an owner acting on it", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "4f785636-ee59-53b9-a086-16dc74a5bfb3", "key": "am-risk-appetite", "title": "The board has stated which risk it accepts", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "A statement says how much risk of each kind is acceptable, and who may accept more for how long.\\n\\n**Evidence**\\n\\n- The statement and its date", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "4f785636-ee59-53b9-a086-16dc74a5bfb3", "key": "am-risk-appetite", "title": "The board has stated which risk it accepts", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "A statement says how much risk of each kind is acceptable, and who may accept more for how long.\\n\\n**Evidence**\\n\\n- The statement and its date", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "key": "am-exercises", "title": "Emergency exercises in the year", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Exercises with at least one other team or body, at a table or in the field, in the year.\\n\\n**Evidence**\\n\\n- Exercise reports", "translations": {}, "response_type_id": "cfa823c9-d214-515d-ac4c-b8f37e6109d7"},
{"id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "key": "am-exercises", "title": "Emergency exercises in the year", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Exercises with at least one other team or body, at a table or in the field, in the year.\\n\\n**Evidence**\\n\\n- Exercise reports", "translations": {}, "response_type_id": "cfa823c9-d214-515d-ac4c-b8f37e6109d7"},
{"id": "5196849d-7df7-5dd8-81a6-b857c05a70cb", "key": "am-contractor-work", "title": "Work of contractors is planned and checked like our own", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Contractors work to the same standards of quality, safety and records, and are told how they do.\\n\\n**Evidence**\\n\\n- Contract terms\\n- Site checks\\n- Results by contractor", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "5196849d-7df7-5dd8-81a6-b857c05a70cb", "key": "am-contractor-work", "title": "Work of contractors is planned and checked like our own", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Contractors work to the same standards of quality, safety and records, and are told how they do.\\n\\n**Evidence**\\n\\n- Contract terms\\n- Site checks\\n- Results by contractor", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "5399aa8a-c6d8-575f-a4a5-c1f18ec62803", "key": "am-decision-rights", "title": "Who may decide what is clear", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Limits of authority for spending, taking assets out of service and accepting risk are written down,\\nknown and followed.\\n\\n**Evidence**\\n\\n- The table of delegations\\n- A recent decision that was passed upward as it demands\\n- Checks that limits are kept", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "5399aa8a-c6d8-575f-a4a5-c1f18ec62803", "key": "am-decision-rights", "title": "Who may decide what is clear", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Limits of authority for spending, taking assets out of service and accepting risk are written down,\\nknown and followed.\\n\\n**Evidence**\\n\\n- The table of delegations\\n- A recent decision that was passed upward as it demands\\n- Checks that limits are kept", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "558182dd-d737-5de4-9706-7479f80add9e", "key": "am-root-cause", "title": "Causes of important faults are found and removed", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Important and repeated faults are analysed to their cause by a method that people are trained in, and\\nthe cure is checked.\\n\\n**Evidence**\\n\\n- Analyses of the year\\n- Actions and their effect\\n- How faults are chosen for analysis", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "558182dd-d737-5de4-9706-7479f80add9e", "key": "am-root-cause", "title": "Causes of important faults are found and removed", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Important and repeated faults are analysed to their cause by a method that people are trained in, and\\nthe cure is checked.\\n\\n**Evidence**\\n\\n- Analyses of the year\\n- Actions and their effect\\n- How faults are chosen for analysis", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "55f60b5b-d232-5873-ad11-1c385aa66c9f", "key": "am-supplier-performance", "title": "Performance of suppliers is measured and discussed", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Key suppliers know what is expected, see their results and improve together with the organisation.\\n\\n**Evidence**\\n\\n- Results by supplier\\n- Minutes of meetings\\n- A supplier that improved or was replaced", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "55f60b5b-d232-5873-ad11-1c385aa66c9f", "key": "am-supplier-performance", "title": "Performance of suppliers is measured and discussed", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Key suppliers know what is expected, see their results and improve together with the organisation.\\n\\n**Evidence**\\n\\n- Results by supplier\\n- Minutes of meetings\\n- A supplier that improved or was replaced", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "5970159d-6f35-54bc-8ad2-072f20f09e0c", "key": "am-need-identified", "title": "Needs are stated before solutions", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "A project starts from a need: what will fail, fall short or be asked for, when, and what happens if\\nnothing is done.\\n\\n**Evidence**\\n\\n- Needs of the current programme\\n- A need that was met without a project\\n- Who challenges needs", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "5970159d-6f35-54bc-8ad2-072f20f09e0c", "key": "am-need-identified", "title": "Needs are stated before solutions", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "A project starts from a need: what will fail, fall short or be asked for, when, and what happens if\\nnothing is done.\\n\\n**Evidence**\\n\\n- Needs of the current programme\\n- A need that was met without a project\\n- Who challenges needs", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "key": "am-complaints", "title": "Complaints per 1,000 customers", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Written and spoken complaints about the service in the year, for each 1,000 customers or, where there\\nare none, 1,000 regular users.\\n\\n**Evidence**\\n\\n- The complaint record\\n- The number of customers or users", "translations": {}, "response_type_id": "09a31b3d-8738-5c79-a600-c554397a52c6"},
{"id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "key": "am-complaints", "title": "Complaints per 1,000 customers", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Written and spoken complaints about the service in the year, for each 1,000 customers or, where there\\nare none, 1,000 regular users.\\n\\n**Evidence**\\n\\n- The complaint record\\n- The number of customers or users", "translations": {}, "response_type_id": "09a31b3d-8738-5c79-a600-c554397a52c6"},
{"id": "5b9c7886-69f4-583f-ac68-90f9e45e9d1c", "key": "am-adaptation", "title": "Adaptation is part of plans and standards", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Design standards, renewal and land decisions take the climate of the asset''s whole life into account.\\n\\n**Evidence**\\n\\n- Changed standards\\n- Projects that were altered\\n- Cost and benefit of adaptation", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "5b9c7886-69f4-583f-ac68-90f9e45e9d1c", "key": "am-adaptation", "title": "Adaptation is part of plans and standards", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Design standards, renewal and land decisions take the climate of the asset''s whole life into account.\\n\\n**Evidence**\\n\\n- Changed standards\\n- Projects that were altered\\n- Cost and benefit of adaptation", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "5c825c65-3459-5343-8f17-6651592dbf03", "key": "am-orders-done", "title": "Preventive work orders done on time", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "How many of them were finished within their tolerance.\\n\\n**Evidence**\\n\\n- A report from the work order system", "translations": {}, "response_type_id": "e62f7526-da8b-5393-8190-1630c3e991f3"},
{"id": "5c825c65-3459-5343-8f17-6651592dbf03", "key": "am-orders-done", "title": "Preventive work orders done on time", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "How many of them were finished within their tolerance.\\n\\n**Evidence**\\n\\n- A report from the work order system", "translations": {}, "response_type_id": "e62f7526-da8b-5393-8190-1630c3e991f3"},
{"id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "key": "am-mutual-aid", "title": "Mutual aid is agreed with neighbours", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "A written agreement with at least one other organisation covers people, equipment and payment in an\\nemergency.\\n\\n**Evidence**\\n\\n- The agreement\\n- The last time it was tried", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "key": "am-mutual-aid", "title": "Mutual aid is agreed with neighbours", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "A written agreement with at least one other organisation covers people, equipment and payment in an\\nemergency.\\n\\n**Evidence**\\n\\n- The agreement\\n- The last time it was tried", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "5ec7223f-6f91-5bda-baba-1c8225e6d38b", "key": "am-system-security", "title": "Control and information systems are protected", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Systems that run or describe the assets are protected, monitored and recoverable; people know what to do\\nwhen one is attacked.\\n\\n**Evidence**\\n\\n- Risk assessment of control systems\\n- Recovery tests\\n- Findings of the last independent test", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "5ec7223f-6f91-5bda-baba-1c8225e6d38b", "key": "am-system-security", "title": "Control and information systems are protected", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Systems that run or describe the assets are protected, monitored and recoverable; people know what to do\\nwhen one is attacked.\\n\\n**Evidence**\\n\\n- Risk assessment of control systems\\n- Recovery tests\\n- Findings of the last independent test", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "60bc1950-99d9-59ee-b15b-2f2ebaeddf04", "key": "am-objectives", "title": "Objectives for assets follow from the organisation''s goals", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Each objective for the assets can be traced upward to a goal of the organisation and downward to a plan,\\nan owner and a figure that shows progress.\\n\\n**Evidence**\\n\\n- A line of sight from corporate goals to asset objectives\\n- Objectives with a figure, a date and an owner\\n- Minutes in which progress was discussed", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "60bc1950-99d9-59ee-b15b-2f2ebaeddf04", "key": "am-objectives", "title": "Objectives for assets follow from the organisation''s goals", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Each objective for the assets can be traced upward to a goal of the organisation and downward to a plan,\\nan owner and a figure that shows progress.\\n\\n**Evidence**\\n\\n- A line of sight from corporate goals to asset objectives\\n- Objectives with a figure, a date and an owner\\n- Minutes in which progress was discussed", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "659c40c5-3316-5f0d-afec-b8a5a4d987c7", "key": "am-whole-life-cost", "title": "Decisions count the cost of the whole life", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Building, operating, maintaining, renewing and removing are counted, with their uncertainty, before a\\nchoice is made.\\n\\n**Evidence**\\n\\n- Calculations for recent projects\\n- Sources of unit costs\\n- Actual costs compared with the calculation", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "659c40c5-3316-5f0d-afec-b8a5a4d987c7", "key": "am-whole-life-cost", "title": "Decisions count the cost of the whole life", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Building, operating, maintaining, renewing and removing are counted, with their uncertainty, before a\\nchoice is made.\\n\\n**Evidence**\\n\\n- Calculations for recent projects\\n- Sources of unit costs\\n- Actual costs compared with the calculation", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "65e65dfe-09bb-5f8d-a358-e815b8f766b1", "key": "am-improvement-total", "title": "Improvement actions due in the year", "weight": 0, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "All actions of the improvement plan that fell due in the year. It does not score; other measures refer\\nto it.\\n\\n**Evidence**\\n\\n- The improvement plan", "translations": {}, "response_type_id": "a5a03cf3-6e53-549b-a61b-c127a273a0cb"},
{"id": "65e65dfe-09bb-5f8d-a358-e815b8f766b1", "key": "am-improvement-total", "title": "Improvement actions due in the year", "weight": 0, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "All actions of the improvement plan that fell due in the year. It does not score; other measures refer\\nto it.\\n\\n**Evidence**\\n\\n- The improvement plan", "translations": {}, "response_type_id": "a5a03cf3-6e53-549b-a61b-c127a273a0cb"},
{"id": "68261ea4-2b95-585f-b1b7-fba68c1921d8", "key": "am-nature", "title": "Nature is considered where assets are built and run", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Land, rivers, coasts and species touched by the assets are known; harm is avoided first, then reduced, then made good.\\n\\n**Evidence**\\n\\n- A map of sensitive areas and the assets in them\\n- A project that was changed to avoid harm\\n- Land that was improved, and how that is checked", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "68261ea4-2b95-585f-b1b7-fba68c1921d8", "key": "am-nature", "title": "Nature is considered where assets are built and run", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Land, rivers, coasts and species touched by the assets are known; harm is avoided first, then reduced, then made good.\\n\\n**Evidence**\\n\\n- A map of sensitive areas and the assets in them\\n- A project that was changed to avoid harm\\n- Land that was improved, and how that is checked", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "6867c5bd-3be8-56ed-b234-fa61c5bd5493", "key": "am-failure-modes", "title": "How critical assets fail is analysed", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "For critical assets the ways of failing, their causes, signs and consequences are known and maintenance\\nanswers to them.\\n\\n**Evidence**\\n\\n- Analyses\\n- Tasks that were added or dropped because of them\\n- Who took part", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "6867c5bd-3be8-56ed-b234-fa61c5bd5493", "key": "am-failure-modes", "title": "How critical assets fail is analysed", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "For critical assets the ways of failing, their causes, signs and consequences are known and maintenance\\nanswers to them.\\n\\n**Evidence**\\n\\n- Analyses\\n- Tasks that were added or dropped because of them\\n- Who took part", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "6ac94322-290b-5a35-b62a-a0e18469db0e", "key": "am-on-time", "title": "Share of projects finished on time", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Projects finished in the year no later than the date set when they were approved for building, in\\npercent.\\n\\n**Evidence**\\n\\n- Approved and actual dates", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "6ac94322-290b-5a35-b62a-a0e18469db0e", "key": "am-on-time", "title": "Share of projects finished on time", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Projects finished in the year no later than the date set when they were approved for building, in\\npercent.\\n\\n**Evidence**\\n\\n- Approved and actual dates", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "6ad04ada-b20a-53d3-8374-dcc8441c795d", "key": "am-control-room", "title": "The network is watched and steered as a whole", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "A control room sees the state of the network, foresees trouble and directs crews, day and night.\\n\\n**Evidence**\\n\\n- Screens and alarm lists\\n- Duty rosters\\n- An event that was noticed and averted", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "6ad04ada-b20a-53d3-8374-dcc8441c795d", "key": "am-control-room", "title": "The network is watched and steered as a whole", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "A control room sees the state of the network, foresees trouble and directs crews, day and night.\\n\\n**Evidence**\\n\\n- Screens and alarm lists\\n- Duty rosters\\n- An event that was noticed and averted", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "6c2c8c07-f719-5a8e-83ca-94a64d49d5b7", "key": "am-training-hours", "title": "Training in the year", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Hours of training for each person who works on or for the assets, on average.\\n\\n**Evidence**\\n\\n- Training records\\n- The number of people counted", "translations": {}, "response_type_id": "4e36704d-e5c5-5fd0-8767-5c32bbbf4c73"},
{"id": "6c2c8c07-f719-5a8e-83ca-94a64d49d5b7", "key": "am-training-hours", "title": "Training in the year", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Hours of training for each person who works on or for the assets, on average.\\n\\n**Evidence**\\n\\n- Training records\\n- The number of people counted", "translations": {}, "response_type_id": "4e36704d-e5c5-5fd0-8767-5c32bbbf4c73"},
{"id": "6cbb0ecc-4cba-551c-874c-1d49793fa983", "key": "am-procurement", "title": "Purchasing looks at value over the whole life", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Contracts are let for value over the life of what is bought, with data, spares and support included.\\n\\n**Evidence**\\n\\n- Award criteria\\n- Contracts that ask for data\\n- Lessons from past contracts", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "6cbb0ecc-4cba-551c-874c-1d49793fa983", "key": "am-procurement", "title": "Purchasing looks at value over the whole life", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Contracts are let for value over the life of what is bought, with data, spares and support included.\\n\\n**Evidence**\\n\\n- Award criteria\\n- Contracts that ask for data\\n- Lessons from past contracts", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "6d2e964a-7d9d-5f80-92b6-d77e91e534ca", "key": "am-disposal", "title": "Assets are retired and disposed of on purpose", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Assets that are no longer needed are found, made safe, sold, reused or removed, and taken off the books\\nand the maps.\\n\\n**Evidence**\\n\\n- Assets retired in the year\\n- Costs and proceeds\\n- Checks for idle assets", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "6d2e964a-7d9d-5f80-92b6-d77e91e534ca", "key": "am-disposal", "title": "Assets are retired and disposed of on purpose", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Assets that are no longer needed are found, made safe, sold, reused or removed, and taken off the books\\nand the maps.\\n\\n**Evidence**\\n\\n- Assets retired in the year\\n- Costs and proceeds\\n- Checks for idle assets", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "6ec52897-9993-520b-a745-02a6422eeeb4", "key": "am-improvement-done", "title": "Improvement actions finished", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "How many of them were finished and checked for effect.\\n\\n**Evidence**\\n\\n- The improvement plan with closing dates", "translations": {}, "response_type_id": "e62f7526-da8b-5393-8190-1630c3e991f3"},
{"id": "6ec52897-9993-520b-a745-02a6422eeeb4", "key": "am-improvement-done", "title": "Improvement actions finished", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "How many of them were finished and checked for effect.\\n\\n**Evidence**\\n\\n- The improvement plan with closing dates", "translations": {}, "response_type_id": "e62f7526-da8b-5393-8190-1630c3e991f3"},
{"id": "6eec1005-abc0-5461-ac5e-73d3d9a043a0", "key": "am-field-devices", "title": "Share of field work recorded on site", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Work orders completed on a mobile device where the work was done, in percent of all work orders.\\n\\n**Evidence**\\n\\n- A report from the work order system", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "6eec1005-abc0-5461-ac5e-73d3d9a043a0", "key": "am-field-devices", "title": "Share of field work recorded on site", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Work orders completed on a mobile device where the work was done, in percent of all work orders.\\n\\n**Evidence**\\n\\n- A report from the work order system", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "709bd900-222d-5310-b775-3d882f447ef9", "key": "am-vulnerable-users", "title": "People who depend most on the service are protected", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The organisation knows who would be harmed most by an interruption (hospitals, dialysis patients,\\nschools, people without a car) and cares for them first.\\n\\n**Evidence**\\n\\n- The list and how it is kept current\\n- Arrangements for interruptions\\n- A case from the last year", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "709bd900-222d-5310-b775-3d882f447ef9", "key": "am-vulnerable-users", "title": "People who depend most on the service are protected", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The organisation knows who would be harmed most by an interruption (hospitals, dialysis patients,\\nschools, people without a car) and cares for them first.\\n\\n**Evidence**\\n\\n- The list and how it is kept current\\n- Arrangements for interruptions\\n- A case from the last year", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "71784eae-0e59-5bc5-aab5-58848b4624f8", "key": "am-cost-recording", "title": "Costs are recorded by asset and activity", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Labour, materials and services are booked to assets or groups of assets and to kinds of work, so that\\nunit costs can be trusted.\\n\\n**Evidence**\\n\\n- Cost reports by class\\n- Unit costs and their spread\\n- Bookings without an asset", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "71784eae-0e59-5bc5-aab5-58848b4624f8", "key": "am-cost-recording", "title": "Costs are recorded by asset and activity", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Labour, materials and services are booked to assets or groups of assets and to kinds of work, so that\\nunit costs can be trusted.\\n\\n**Evidence**\\n\\n- Cost reports by class\\n- Unit costs and their spread\\n- Bookings without an asset", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "74c973f7-a08e-5ef6-98ba-9b1d66acd5f2", "key": "am-demand-forecast", "title": "Demand is forecast by area and kind of user", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Forecasts of use look at least ten years ahead, distinguish areas and kinds of user, and show a range\\ninstead of one line.\\n\\n**Evidence**\\n\\n- The latest forecast and its method\\n- Sources for population, land use and trade\\n- A comparison of earlier forecasts with what happened", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "74c973f7-a08e-5ef6-98ba-9b1d66acd5f2", "key": "am-demand-forecast", "title": "Demand is forecast by area and kind of user", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Forecasts of use look at least ten years ahead, distinguish areas and kinds of user, and show a range\\ninstead of one line.\\n\\n**Evidence**\\n\\n- The latest forecast and its method\\n- Sources for population, land use and trade\\n- A comparison of earlier forecasts with what happened", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "7a754088-24d7-5dad-8773-dfdd24d17c38", "key": "am-repeat-faults", "title": "Share of faults that come back", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Faults on an asset that failed in the same way within the last twelve months, in percent of all faults.\\nLess is better.\\n\\n**Evidence**\\n\\n- The fault record", "translations": {}, "response_type_id": "74f04da2-af6b-5b69-9193-2bfbfe095e5b"},
{"id": "7a754088-24d7-5dad-8773-dfdd24d17c38", "key": "am-repeat-faults", "title": "Share of faults that come back", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Faults on an asset that failed in the same way within the last twelve months, in percent of all faults.\\nLess is better.\\n\\n**Evidence**\\n\\n- The fault record", "translations": {}, "response_type_id": "74f04da2-af6b-5b69-9193-2bfbfe095e5b"},
{"id": "7c51dd42-7fdf-5237-b8b4-61ed12b583c7", "key": "am-direction-notes", "title": "What changed in direction and governance", "weight": 0, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Use the comment to tell reviewers about reorganisations, new owners, new rules or other changes that\\nexplain this year''s answers.", "translations": {}, "response_type_id": "74608462-a3be-5ba3-a4e4-1c95af11b448"},
{"id": "7c51dd42-7fdf-5237-b8b4-61ed12b583c7", "key": "am-direction-notes", "title": "What changed in direction and governance", "weight": 0, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Use the comment to tell reviewers about reorganisations, new owners, new rules or other changes that\\nexplain this year''s answers.", "translations": {}, "response_type_id": "74608462-a3be-5ba3-a4e4-1c95af11b448"},
{"id": "7c65d212-6d88-5a2e-879c-148d2699e308", "key": "am-customer-research", "title": "What users value is researched", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The organisation asks users, and people who cannot use the service, what matters to them, and uses the\\nanswers in its plans.\\n\\n**Evidence**\\n\\n- Research of the last two years\\n- The changes it led to\\n- Groups that are hard to reach and how they were reached", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "7c65d212-6d88-5a2e-879c-148d2699e308", "key": "am-customer-research", "title": "What users value is researched", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The organisation asks users, and people who cannot use the service, what matters to them, and uses the\\nanswers in its plans.\\n\\n**Evidence**\\n\\n- Research of the last two years\\n- The changes it led to\\n- Groups that are hard to reach and how they were reached", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "7c728051-db1e-545e-962a-52c2985e1b52", "key": "am-work-scheduling", "title": "Work is scheduled with people, parts and access", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Work reaches crews with everything they need: time, skills, parts, permits and access, at least a week\\nahead.\\n\\n**Evidence**\\n\\n- Weekly schedules\\n- Jobs broken off for lack of something\\n- Use of crew time", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "7c728051-db1e-545e-962a-52c2985e1b52", "key": "am-work-scheduling", "title": "Work is scheduled with people, parts and access", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Work reaches crews with everything they need: time, skills, parts, permits and access, at least a week\\nahead.\\n\\n**Evidence**\\n\\n- Weekly schedules\\n- Jobs broken off for lack of something\\n- Use of crew time", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "7e7f85fc-3d35-55ad-bb61-68793d4cb253", "key": "am-skills", "title": "Skills needed for the assets are known and built", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "For each role it is known which skills it needs, who has them, and how gaps are closed.\\n\\n**Evidence**\\n\\n- The skills matrix\\n- Training plans\\n- Critical skills held by one person only", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "7e7f85fc-3d35-55ad-bb61-68793d4cb253", "key": "am-skills", "title": "Skills needed for the assets are known and built", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "For each role it is known which skills it needs, who has them, and how gaps are closed.\\n\\n**Evidence**\\n\\n- The skills matrix\\n- Training plans\\n- Critical skills held by one person only", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "7ea76ec3-2fb5-5024-9dec-8215860048c9", "key": "am-maintenance-by-class", "title": "Maintenance is carried out as planned", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "How far planned maintenance of each class is really carried out, by the consequence of its assets''\\nfailure.\\n\\n**Evidence**\\n\\n- Completion by class\\n- Overdue tasks\\n- Risk assessments for tasks put off", "translations": {}, "response_type_id": "de11d6c3-c5e7-525f-afc4-6926b46ba76d"},
{"id": "7ea76ec3-2fb5-5024-9dec-8215860048c9", "key": "am-maintenance-by-class", "title": "Maintenance is carried out as planned", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "How far planned maintenance of each class is really carried out, by the consequence of its assets''\\nfailure.\\n\\n**Evidence**\\n\\n- Completion by class\\n- Overdue tasks\\n- Risk assessments for tasks put off", "translations": {}, "response_type_id": "de11d6c3-c5e7-525f-afc4-6926b46ba76d"},
{"id": "7fa36ddd-ebf1-59ea-ab73-d9c1cfa0e696", "key": "am-succession", "title": "Knowledge stays when people leave", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Knowledge of people who will leave is passed on in time: by working together, by writing it down and by\\nbringing on successors.\\n\\n**Evidence**\\n\\n- People due to leave and their successors\\n- Handover plans\\n- Knowledge that was lost, and what was learnt", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "7fa36ddd-ebf1-59ea-ab73-d9c1cfa0e696", "key": "am-succession", "title": "Knowledge stays when people leave", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Knowledge of people who will leave is passed on in time: by working together, by writing it down and by\\nbringing on successors.\\n\\n**Evidence**\\n\\n- People due to leave and their successors\\n- Handover plans\\n- Knowledge that was lost, and what was learnt", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "82ad7f74-fde3-555f-a76d-8f910b1f96e3", "key": "am-critical-plans", "title": "Critical assets with a contingency plan", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "How many critical assets have a plan that says what to do when they fail, not older than three years.\\n\\n**Evidence**\\n\\n- The list of plans with dates", "translations": {}, "response_type_id": "e62f7526-da8b-5393-8190-1630c3e991f3"},
{"id": "82ad7f74-fde3-555f-a76d-8f910b1f96e3", "key": "am-critical-plans", "title": "Critical assets with a contingency plan", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "How many critical assets have a plan that says what to do when they fail, not older than three years.\\n\\n**Evidence**\\n\\n- The list of plans with dates", "translations": {}, "response_type_id": "e62f7526-da8b-5393-8190-1630c3e991f3"},
{"id": "830632ab-240f-5177-9ee7-6bfa2068ea4d", "key": "am-fleet", "title": "Vehicles, plant and tools are fit for the work and well used", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Fleet, plant and tools are matched to the work, inspected, calibrated and replaced at the right time.\\n\\n**Evidence**\\n\\n- Inspection and calibration records\\n- Use by vehicle\\n- Replacement plan", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "830632ab-240f-5177-9ee7-6bfa2068ea4d", "key": "am-fleet", "title": "Vehicles, plant and tools are fit for the work and well used", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Fleet, plant and tools are matched to the work, inspected, calibrated and replaced at the right time.\\n\\n**Evidence**\\n\\n- Inspection and calibration records\\n- Use by vehicle\\n- Replacement plan", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "843ee2cc-a88d-5089-804e-04fd516ff1c8", "key": "am-benefits-tracked", "title": "Promised benefits are checked afterwards", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "One to three years after completion someone checks whether the benefits that justified a project came.\\n\\n**Evidence**\\n\\n- Benefit reviews\\n- What was learnt for later cases\\n- Owners of benefits", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "843ee2cc-a88d-5089-804e-04fd516ff1c8", "key": "am-benefits-tracked", "title": "Promised benefits are checked afterwards", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "One to three years after completion someone checks whether the benefits that justified a project came.\\n\\n**Evidence**\\n\\n- Benefit reviews\\n- What was learnt for later cases\\n- Owners of benefits", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "8502ecca-6c74-5e39-aa9f-fccbfa3046c1", "key": "am-internal-audit", "title": "The way assets are managed is audited", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "People independent of the work check whether it is done as agreed and whether that is good enough.\\n\\n**Evidence**\\n\\n- The audit programme\\n- Two recent reports\\n- Follow-up of findings", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "8502ecca-6c74-5e39-aa9f-fccbfa3046c1", "key": "am-internal-audit", "title": "The way assets are managed is audited", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "People independent of the work check whether it is done as agreed and whether that is good enough.\\n\\n**Evidence**\\n\\n- The audit programme\\n- Two recent reports\\n- Follow-up of findings", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "8584d45a-b3ad-5213-895e-89cf282dc46b", "key": "am-supplier-risk", "title": "Dependence on suppliers is understood", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The organisation knows where one supplier, one country or one product could stop it, and has prepared\\nfor that.\\n\\n**Evidence**\\n\\n- The list of dependencies\\n- Second sources and stocks\\n- A test of a supplier''s failure", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "8584d45a-b3ad-5213-895e-89cf282dc46b", "key": "am-supplier-risk", "title": "Dependence on suppliers is understood", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The organisation knows where one supplier, one country or one product could stop it, and has prepared\\nfor that.\\n\\n**Evidence**\\n\\n- The list of dependencies\\n- Second sources and stocks\\n- A test of a supplier''s failure", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "86e5fa0e-7332-5fb4-b3a0-f6eddb88ca63", "key": "am-valuation", "title": "Assets are valued and depreciated as they really age", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Values and lives in the books are reviewed with engineers and agree with the register.\\n\\n**Evidence**\\n\\n- The last revaluation\\n- Lives in the books and in the plans\\n- Differences and what was done", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "86e5fa0e-7332-5fb4-b3a0-f6eddb88ca63", "key": "am-valuation", "title": "Assets are valued and depreciated as they really age", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Values and lives in the books are reviewed with engineers and agree with the register.\\n\\n**Evidence**\\n\\n- The last revaluation\\n- Lives in the books and in the plans\\n- Differences and what was done", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "929319b3-d656-5b34-9918-e6484d04f17f", "key": "am-permit-work", "title": "Dangerous work needs a permit", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Confined spaces, live equipment, traffic, heights and lifting are worked on with a permit issued by\\ntrained people, and the permit is followed.\\n\\n**Evidence**\\n\\n- Permits of a month\\n- Audits on site\\n- Work that was stopped", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "929319b3-d656-5b34-9918-e6484d04f17f", "key": "am-permit-work", "title": "Dangerous work needs a permit", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Confined spaces, live equipment, traffic, heights and lifting are worked on with a permit issued by\\ntrained people, and the permit is followed.\\n\\n**Evidence**\\n\\n- Permits of a month\\n- Audits on site\\n- Work that was stopped", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "9380b513-341f-5596-bba6-c4914033d165", "key": "am-register-structure", "title": "The register has a clear structure and one home", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Assets are arranged by location and function in a hierarchy that planners, crews and accountants share;\\nno second list is kept.\\n\\n**Evidence**\\n\\n- The hierarchy and its rules\\n- How finance and maintenance refer to the same asset\\n- Lists that were given up", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "9380b513-341f-5596-bba6-c4914033d165", "key": "am-register-structure", "title": "The register has a clear structure and one home", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Assets are arranged by location and function in a hierarchy that planners, crews and accountants share;\\nno second list is kept.\\n\\n**Evidence**\\n\\n- The hierarchy and its rules\\n- How finance and maintenance refer to the same asset\\n- Lists that were given up", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "948a360e-4e40-5df2-bbec-3d6e2ea20838", "key": "am-incident-learning", "title": "Incidents and near misses lead to change", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "People report incidents and near misses without fear; lessons are drawn, shared and checked for effect.\\n\\n**Evidence**\\n\\n- Reports by team\\n- Lessons that changed a plan, a design or a habit\\n- Feedback to those who reported", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "948a360e-4e40-5df2-bbec-3d6e2ea20838", "key": "am-incident-learning", "title": "Incidents and near misses lead to change", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "People report incidents and near misses without fear; lessons are drawn, shared and checked for effect.\\n\\n**Evidence**\\n\\n- Reports by team\\n- Lessons that changed a plan, a design or a habit\\n- Feedback to those who reported", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "957adae0-9972-5600-9bfe-7bc08706c54a", "key": "am-condition-rated", "title": "Assets with a current condition rating", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "How many assets in the register have a rating that is not older than the interval set for their class.\\n\\n**Evidence**\\n\\n- A count from the register\\n- Intervals by class", "translations": {}, "response_type_id": "e62f7526-da8b-5393-8190-1630c3e991f3"},
{"id": "957adae0-9972-5600-9bfe-7bc08706c54a", "key": "am-condition-rated", "title": "Assets with a current condition rating", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "How many assets in the register have a rating that is not older than the interval set for their class.\\n\\n**Evidence**\\n\\n- A count from the register\\n- Intervals by class", "translations": {}, "response_type_id": "e62f7526-da8b-5393-8190-1630c3e991f3"},
{"id": "96546e72-5957-5678-9864-3758d50b77cf", "key": "am-interruption-hours", "title": "Average length of an unplanned interruption", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "From the moment the service was lost until it was back for most of those affected, averaged over the\\nyear, in hours.\\n\\n**Evidence**\\n\\n- The interruption record with times", "translations": {}, "response_type_id": "51e3ec69-a13e-500b-ab46-1cb75943edb9"},
{"id": "96546e72-5957-5678-9864-3758d50b77cf", "key": "am-interruption-hours", "title": "Average length of an unplanned interruption", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "From the moment the service was lost until it was back for most of those affected, averaged over the\\nyear, in hours.\\n\\n**Evidence**\\n\\n- The interruption record with times", "translations": {}, "response_type_id": "51e3ec69-a13e-500b-ab46-1cb75943edb9"},
{"id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "key": "am-first-response", "title": "Time to first response on site", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "From the report of an urgent fault until someone able to act is on site, averaged over the year, in\\nhours.\\n\\n**Evidence**\\n\\n- Records of urgent calls with times", "translations": {}, "response_type_id": "51e3ec69-a13e-500b-ab46-1cb75943edb9"},
{"id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "key": "am-first-response", "title": "Time to first response on site", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "From the report of an urgent fault until someone able to act is on site, averaged over the year, in\\nhours.\\n\\n**Evidence**\\n\\n- Records of urgent calls with times", "translations": {}, "response_type_id": "51e3ec69-a13e-500b-ab46-1cb75943edb9"},
{"id": "9b68365f-081b-5ca0-a587-2bf94ca07054", "key": "am-improvement-plan", "title": "Improvement of asset management is planned", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Findings from assessments, audits and people become a plan with owners, dates and resources, followed at\\nthe top.\\n\\n**Evidence**\\n\\n- The plan and its state\\n- What was finished since the last assessment\\n- What was given up", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "9b68365f-081b-5ca0-a587-2bf94ca07054", "key": "am-improvement-plan", "title": "Improvement of asset management is planned", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Findings from assessments, audits and people become a plan with owners, dates and resources, followed at\\nthe top.\\n\\n**Evidence**\\n\\n- The plan and its state\\n- What was finished since the last assessment\\n- What was given up", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "9de2e035-7590-502c-957b-12c2a690026c", "key": "am-risk-register", "title": "Risks of the assets are recorded, owned and treated", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The main risks are known, each has an owner and a treatment with a date, and the list changes as the\\nworld does.\\n\\n**Evidence**\\n\\n- The register and its last changes\\n- Treatments completed\\n- Risks that were accepted, by whom and why", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "9de2e035-7590-502c-957b-12c2a690026c", "key": "am-risk-register", "title": "Risks of the assets are recorded, owned and treated", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The main risks are known, each has an owner and a treatment with a date, and the list changes as the\\nworld does.\\n\\n**Evidence**\\n\\n- The register and its last changes\\n- Treatments completed\\n- Risks that were accepted, by whom and why", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "9f3dd344-59af-5f68-bc41-0b257b31ee09", "key": "am-risk-framework", "title": "Risk is judged in the same way everywhere", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "One scale for likelihood and consequence, covering safety, service, environment, money and trust, is\\nused from the field to the board.\\n\\n**Evidence**\\n\\n- The scale\\n- Training records\\n- Two risks from different teams judged alike", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "9f3dd344-59af-5f68-bc41-0b257b31ee09", "key": "am-risk-framework", "title": "Risk is judged in the same way everywhere", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "One scale for likelihood and consequence, covering safety, service, environment, money and trust, is\\nused from the field to the board.\\n\\n**Evidence**\\n\\n- The scale\\n- Training records\\n- Two risks from different teams judged alike", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "a16867f3-b6d0-51b6-a27d-8b237913cb61", "key": "am-within-budget", "title": "Share of projects finished within budget", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Projects finished in the year at no more than 105 percent of the budget set when they were approved for\\nbuilding, in percent.\\n\\n**Evidence**\\n\\n- Approved and final costs", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "a16867f3-b6d0-51b6-a27d-8b237913cb61", "key": "am-within-budget", "title": "Share of projects finished within budget", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Projects finished in the year at no more than 105 percent of the budget set when they were approved for\\nbuilding, in percent.\\n\\n**Evidence**\\n\\n- Approved and final costs", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "a2c9f3f8-6c56-5931-a6f3-bc5a371c33c9", "key": "am-project-control", "title": "Projects pass through gates", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Scope, cost, time, risk and benefit are checked at defined gates, by people who can stop a project.\\n\\n**Evidence**\\n\\n- Gate records\\n- A project that was stopped or sent back\\n- Reports of the portfolio", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "a2c9f3f8-6c56-5931-a6f3-bc5a371c33c9", "key": "am-project-control", "title": "Projects pass through gates", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Scope, cost, time, risk and benefit are checked at defined gates, by people who can stop a project.\\n\\n**Evidence**\\n\\n- Gate records\\n- A project that was stopped or sent back\\n- Reports of the portfolio", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "a42b623a-4449-59d9-8893-11a75759d0cd", "key": "am-benchmarking", "title": "Results are compared with other organisations", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "At least once a year figures or practices are compared with those of organisations of similar size and task, and differences are explained.\\n\\n**Evidence**\\n\\n- The last comparison, and why these organisations were chosen\\n- Actions that followed", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "a42b623a-4449-59d9-8893-11a75759d0cd", "key": "am-benchmarking", "title": "Results are compared with other organisations", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "At least once a year figures or practices are compared with those of organisations of similar size and task, and differences are explained.\\n\\n**Evidence**\\n\\n- The last comparison, and why these organisations were chosen\\n- Actions that followed", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "a6e96085-42e5-509d-8975-f13bc183e829", "key": "am-outage-messages", "title": "People are told quickly and truthfully when service fails", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Those affected hear within the hour what happened, what to do and when service will be back, in a way\\nthat reaches them.\\n\\n**Evidence**\\n\\n- Messages of the last three events\\n- Times of first message\\n- Feedback of those affected", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "a6e96085-42e5-509d-8975-f13bc183e829", "key": "am-outage-messages", "title": "People are told quickly and truthfully when service fails", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Those affected hear within the hour what happened, what to do and when service will be back, in a way\\nthat reaches them.\\n\\n**Evidence**\\n\\n- Messages of the last three events\\n- Times of first message\\n- Feedback of those affected", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "key": "am-planned-notice", "title": "Notice given before planned interruptions", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The usual time between telling those affected and the start of the work, in hours.\\n\\n**Evidence**\\n\\n- The rule\\n- A sample of notices from the year", "translations": {}, "response_type_id": "7c1a1254-dbc0-5e35-9508-bc6bcc71d5fc"},
{"id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "key": "am-planned-notice", "title": "Notice given before planned interruptions", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The usual time between telling those affected and the start of the work, in hours.\\n\\n**Evidence**\\n\\n- The rule\\n- A sample of notices from the year", "translations": {}, "response_type_id": "7c1a1254-dbc0-5e35-9508-bc6bcc71d5fc"},
{"id": "ad020c54-6ca6-57ed-abd5-809b660229ed", "key": "am-backlog", "title": "Backlog of overdue renewal", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Replacement value of assets that should have been renewed by now, in percent of the replacement value of\\nall assets. Less is better.\\n\\n**Evidence**\\n\\n- The list of overdue renewals\\n- The rule for overdue", "translations": {}, "response_type_id": "74f04da2-af6b-5b69-9193-2bfbfe095e5b"},
{"id": "ad020c54-6ca6-57ed-abd5-809b660229ed", "key": "am-backlog", "title": "Backlog of overdue renewal", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Replacement value of assets that should have been renewed by now, in percent of the replacement value of\\nall assets. Less is better.\\n\\n**Evidence**\\n\\n- The list of overdue renewals\\n- The rule for overdue", "translations": {}, "response_type_id": "74f04da2-af6b-5b69-9193-2bfbfe095e5b"},
{"id": "aecd9779-8ab1-5c1c-9924-beee6ac8c3fe", "key": "am-spares-available", "title": "Share of requests met from stock", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Requests for stocked parts that were met at once, in percent.\\n\\n**Evidence**\\n\\n- A report from the stores system", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "aecd9779-8ab1-5c1c-9924-beee6ac8c3fe", "key": "am-spares-available", "title": "Share of requests met from stock", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Requests for stocked parts that were met at once, in percent.\\n\\n**Evidence**\\n\\n- A report from the stores system", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "key": "am-interruption-rate", "title": "Unplanned interruptions per 1,000 customers", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Unplanned interruptions of service that lasted longer than agreed, for each 1,000 customers, users or\\ndaily movements in the year.\\n\\n**Evidence**\\n\\n- The interruption record\\n- Definition of an interruption", "translations": {}, "response_type_id": "09a31b3d-8738-5c79-a600-c554397a52c6"},
{"id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "key": "am-interruption-rate", "title": "Unplanned interruptions per 1,000 customers", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Unplanned interruptions of service that lasted longer than agreed, for each 1,000 customers, users or\\ndaily movements in the year.\\n\\n**Evidence**\\n\\n- The interruption record\\n- Definition of an interruption", "translations": {}, "response_type_id": "09a31b3d-8738-5c79-a600-c554397a52c6"},
{"id": "b19f163e-fafc-5044-ab7c-ee42a796c8eb", "key": "am-construction-quality", "title": "Quality of work is assured on site", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Work is inspected against the specification while it can still be put right, and defects are followed to\\ntheir end.\\n\\n**Evidence**\\n\\n- Inspection plans\\n- Defect lists\\n- Payments held back", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "b19f163e-fafc-5044-ab7c-ee42a796c8eb", "key": "am-construction-quality", "title": "Quality of work is assured on site", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Work is inspected against the specification while it can still be put right, and defects are followed to\\ntheir end.\\n\\n**Evidence**\\n\\n- Inspection plans\\n- Defect lists\\n- Payments held back", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "b6b47701-8b24-5c6e-86e9-7bd0d4967b95", "key": "am-operating-procedures", "title": "Operators work to current procedures", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Normal, unusual and emergency operation are described in procedures that operators helped to write, have\\nat hand and follow.\\n\\n**Evidence**\\n\\n- Procedures and their dates\\n- Observation of a shift\\n- Changes that operators asked for", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "b6b47701-8b24-5c6e-86e9-7bd0d4967b95", "key": "am-operating-procedures", "title": "Operators work to current procedures", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Normal, unusual and emergency operation are described in procedures that operators helped to write, have\\nat hand and follow.\\n\\n**Evidence**\\n\\n- Procedures and their dates\\n- Observation of a shift\\n- Changes that operators asked for", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "c234c374-d2b6-5ea6-8037-e105249d039c", "key": "am-orders-due", "title": "Preventive work orders due in the year", "weight": 0, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "All preventive work orders that fell due in the year. It does not score; other measures refer to it.\\n\\n**Evidence**\\n\\n- A report from the work order system", "translations": {}, "response_type_id": "a5a03cf3-6e53-549b-a61b-c127a273a0cb"},
{"id": "c234c374-d2b6-5ea6-8037-e105249d039c", "key": "am-orders-due", "title": "Preventive work orders due in the year", "weight": 0, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "All preventive work orders that fell due in the year. It does not score; other measures refer to it.\\n\\n**Evidence**\\n\\n- A report from the work order system", "translations": {}, "response_type_id": "a5a03cf3-6e53-549b-a61b-c127a273a0cb"},
{"id": "c77e2a16-6a71-50e0-ad67-f048228fb1cf", "key": "am-handover-days", "title": "Days from start of service to complete records", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The usual time between putting a new asset into service and complete records in the register, in days.\\n\\n**Evidence**\\n\\n- Dates of the last ten projects", "translations": {}, "response_type_id": "d4bdbeee-9295-5a19-a5d4-20636da8da5a"},
{"id": "c77e2a16-6a71-50e0-ad67-f048228fb1cf", "key": "am-handover-days", "title": "Days from start of service to complete records", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The usual time between putting a new asset into service and complete records in the register, in days.\\n\\n**Evidence**\\n\\n- Dates of the last ten projects", "translations": {}, "response_type_id": "d4bdbeee-9295-5a19-a5d4-20636da8da5a"},
{"id": "c7df6ac4-6550-5681-9631-ba862682c4af", "key": "am-demand-deviation", "title": "Deviation of last year''s demand from its forecast", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The absolute difference between forecast and actual demand for the last full year, in percent of the\\nforecast.\\n\\n**Evidence**\\n\\n- The forecast made before the year\\n- Measured demand", "translations": {}, "response_type_id": "2dd76b99-4c16-5d27-a4d3-63fe79eec69e"},
{"id": "c7df6ac4-6550-5681-9631-ba862682c4af", "key": "am-demand-deviation", "title": "Deviation of last year''s demand from its forecast", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The absolute difference between forecast and actual demand for the last full year, in percent of the\\nforecast.\\n\\n**Evidence**\\n\\n- The forecast made before the year\\n- Measured demand", "translations": {}, "response_type_id": "2dd76b99-4c16-5d27-a4d3-63fe79eec69e"},
{"id": "c8849b02-2000-56e8-b42e-5c25fa094373", "key": "am-supplier-carbon", "title": "Suppliers say what their work emits", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The larger suppliers report the emissions of what they deliver, and the figures count when contracts are awarded.\\n\\n**Evidence**\\n\\n- The share of spending that reports cover\\n- A contract that was awarded with emissions among the criteria", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "c8d5b1cd-d26a-50e9-b5b4-dbb5efab9507", "key": "am-digital-records", "title": "Contracts ask for digital records of what was built", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Contracts say which data about new assets are delivered, in which form and when, and payment depends on it.\\n\\n**Evidence**\\n\\n- The requirement in two recent contracts\\n- Deliveries that were refused\\n- Time saved when the data were loaded", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "c8d5b1cd-d26a-50e9-b5b4-dbb5efab9507", "key": "am-digital-records", "title": "Contracts ask for digital records of what was built", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Contracts say which data about new assets are delivered, in which form and when, and payment depends on it.\\n\\n**Evidence**\\n\\n- The requirement in two recent contracts\\n- Deliveries that were refused\\n- Time saved when the data were loaded", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "cc07c598-78d3-5b2b-85df-b9773329fc1c", "key": "am-service-levels", "title": "Levels of service are defined with those who pay and use", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "What users get is stated in terms they understand, agreed with them or their representatives, and linked\\nto technical targets.\\n\\n**Evidence**\\n\\n- Published levels of service\\n- Records of consultation\\n- The link from a level to technical targets", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "cc07c598-78d3-5b2b-85df-b9773329fc1c", "key": "am-service-levels", "title": "Levels of service are defined with those who pay and use", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "What users get is stated in terms they understand, agreed with them or their representatives, and linked\\nto technical targets.\\n\\n**Evidence**\\n\\n- Published levels of service\\n- Records of consultation\\n- The link from a level to technical targets", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "key": "am-customer-panel", "title": "A standing panel of users advises the organisation", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "A panel with a mandate, regular meetings and answers to its advice.\\n\\n**Evidence**\\n\\n- Members and mandate\\n- Minutes\\n- The organisation''s replies", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "key": "am-customer-panel", "title": "A standing panel of users advises the organisation", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "A panel with a mandate, regular meetings and answers to its advice.\\n\\n**Evidence**\\n\\n- Members and mandate\\n- Minutes\\n- The organisation''s replies", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "cd743a3c-a29b-53f0-bee9-ec9eded6955e", "key": "am-deterioration", "title": "How assets age is understood", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "For the classes that matter most the organisation knows how condition and performance change with age,\\nload and surroundings, and predicts them.\\n\\n**Evidence**\\n\\n- Curves or models and the data behind them\\n- A comparison of prediction and observation\\n- Use in renewal planning", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "cd743a3c-a29b-53f0-bee9-ec9eded6955e", "key": "am-deterioration", "title": "How assets age is understood", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "For the classes that matter most the organisation knows how condition and performance change with age,\\nload and surroundings, and predicts them.\\n\\n**Evidence**\\n\\n- Curves or models and the data behind them\\n- A comparison of prediction and observation\\n- Use in renewal planning", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "ce4958a9-e900-513f-a1b8-c45d11d95ae0", "key": "am-injury-rate", "title": "Lost-time injuries per 1,000 staff", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Injuries at work, of own staff and contractors, that led to at least one lost day, for each 1,000\\nfull-time people in the year.\\n\\n**Evidence**\\n\\n- The injury record\\n- Hours worked", "translations": {}, "response_type_id": "09a31b3d-8738-5c79-a600-c554397a52c6"},
{"id": "ce4958a9-e900-513f-a1b8-c45d11d95ae0", "key": "am-injury-rate", "title": "Lost-time injuries per 1,000 staff", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Injuries at work, of own staff and contractors, that led to at least one lost day, for each 1,000\\nfull-time people in the year.\\n\\n**Evidence**\\n\\n- The injury record\\n- Hours worked", "translations": {}, "response_type_id": "09a31b3d-8738-5c79-a600-c554397a52c6"},
{"id": "d08ee80f-c814-5c6a-826e-ce1386ace477", "key": "am-condition-method", "title": "Condition is assessed by a defined method", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Each class has a grading scale, trained assessors and an interval; two assessors come to the same grade.\\n\\n**Evidence**\\n\\n- Grading guides\\n- Repeat assessments and how far they agreed\\n- The inspection programme", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "d08ee80f-c814-5c6a-826e-ce1386ace477", "key": "am-condition-method", "title": "Condition is assessed by a defined method", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Each class has a grading scale, trained assessors and an interval; two assessors come to the same grade.\\n\\n**Evidence**\\n\\n- Grading guides\\n- Repeat assessments and how far they agreed\\n- The inspection programme", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "d1b17129-50b6-5dbe-8d5c-42077f31d98e", "key": "am-analysis", "title": "Data are turned into decisions", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Analysts answer questions that planners and operators really ask; results are trusted, repeated and\\nacted on.\\n\\n**Evidence**\\n\\n- Three analyses of the last year\\n- Decisions that rest on them\\n- How results are checked", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "d1b17129-50b6-5dbe-8d5c-42077f31d98e", "key": "am-analysis", "title": "Data are turned into decisions", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Analysts answer questions that planners and operators really ask; results are trusted, repeated and\\nacted on.\\n\\n**Evidence**\\n\\n- Three analyses of the last year\\n- Decisions that rest on them\\n- How results are checked", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "d31ee282-871b-519f-96d3-5ee3b5981a0e", "key": "am-data-errors", "title": "Errors found per 1,000 records checked", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Wrong or missing values in key fields, found by checks on site or against other sources, for each 1,000\\nrecords checked.\\n\\n**Evidence**\\n\\n- Check reports of the year", "translations": {}, "response_type_id": "09a31b3d-8738-5c79-a600-c554397a52c6"},
{"id": "d31ee282-871b-519f-96d3-5ee3b5981a0e", "key": "am-data-errors", "title": "Errors found per 1,000 records checked", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Wrong or missing values in key fields, found by checks on site or against other sources, for each 1,000\\nrecords checked.\\n\\n**Evidence**\\n\\n- Check reports of the year", "translations": {}, "response_type_id": "09a31b3d-8738-5c79-a600-c554397a52c6"},
{"id": "d33f5fe4-b3b7-5a93-b295-4bf75d576d2f", "key": "am-inspections-done", "title": "Share of inspections done when due", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Inspections that fell due in the year and were done within their tolerance, in percent.\\n\\n**Evidence**\\n\\n- The inspection programme and its results", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "d33f5fe4-b3b7-5a93-b295-4bf75d576d2f", "key": "am-inspections-done", "title": "Share of inspections done when due", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Inspections that fell due in the year and were done within their tolerance, in percent.\\n\\n**Evidence**\\n\\n- The inspection programme and its results", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "d3d39eec-d175-598a-9fa8-c35775ca8490", "key": "am-lessons", "title": "Lessons are drawn from projects and incidents, and change what is done", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "What one team or organisation learns, others hear of and use, through visits, exchanges and simple\\nrecords.\\n\\n**Evidence**\\n\\n- Exchanges of the year\\n- A practice taken over from elsewhere\\n- A practice given to others", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "d3d39eec-d175-598a-9fa8-c35775ca8490", "key": "am-lessons", "title": "Lessons travel between teams and organisations", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "What one team or organisation learns, others hear of and use, through visits, exchanges and simple\\nrecords.\\n\\n**Evidence**\\n\\n- Exchanges of the year\\n- A practice taken over from elsewhere\\n- A practice given to others", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "da371873-b656-50cd-a87f-29a99e448b8f", "key": "am-demand-management", "title": "Demand is shaped, not only served", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Prices, advice, timing, loss reduction or traffic management are considered before capacity is added.\\n\\n**Evidence**\\n\\n- Programmes in place and their effect\\n- An investment that was put off or made smaller", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "da371873-b656-50cd-a87f-29a99e448b8f", "key": "am-demand-management", "title": "Demand is shaped, not only served", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Prices, advice, timing, loss reduction or traffic management are considered before capacity is added.\\n\\n**Evidence**\\n\\n- Programmes in place and their effect\\n- An investment that was put off or made smaller", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "dc80ac5c-118c-5640-85ad-8ea5fa4e755a", "key": "am-programme-spend", "title": "Capital programme: planned and spent", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Capital expenditure of the last full year as planned before it began and as it turned out, in millions\\nof US dollars.\\n\\n**Evidence**\\n\\n- The approved budget\\n- The closed accounts", "translations": {}, "response_type_id": "5115df89-e6f8-52ae-b5ee-2242ce3952f8"},
{"id": "dc80ac5c-118c-5640-85ad-8ea5fa4e755a", "key": "am-programme-spend", "title": "Capital programme: planned and spent", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Capital expenditure of the last full year as planned before it began and as it turned out, in millions\\nof US dollars.\\n\\n**Evidence**\\n\\n- The approved budget\\n- The closed accounts", "translations": {}, "response_type_id": "5115df89-e6f8-52ae-b5ee-2242ce3952f8"},
{"id": "e017fd6d-1326-5518-b277-cf147b7cbc19", "key": "am-delivery-capacity", "title": "Capacity to deliver the capital programme", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "People, contractors and management time available for the coming year''s programme, on a scale from 0\\n(none) to 10 (more than enough for all of it).\\n\\n**Evidence**\\n\\n- Resource plan\\n- Contracts in place\\n- Posts filled", "translations": {}, "response_type_id": "28bacb17-d943-50e9-b65e-6c231afbae54"},
{"id": "e017fd6d-1326-5518-b277-cf147b7cbc19", "key": "am-delivery-capacity", "title": "Capacity to deliver the capital programme", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "People, contractors and management time available for the coming year''s programme, on a scale from 0\\n(none) to 10 (more than enough for all of it).\\n\\n**Evidence**\\n\\n- Resource plan\\n- Contracts in place\\n- Posts filled", "translations": {}, "response_type_id": "28bacb17-d943-50e9-b65e-6c231afbae54"},
{"id": "e0e7b907-50b2-599a-b084-4e2c08d6e3cf", "key": "am-management-review", "title": "Top management reviews the whole at least once a year", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Once a year or more often, top management looks at results, audits, risks and resources together and\\ndecides on changes.\\n\\n**Evidence**\\n\\n- Minutes of the last review\\n- Decisions and their owners", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "e0e7b907-50b2-599a-b084-4e2c08d6e3cf", "key": "am-management-review", "title": "Top management reviews the whole at least once a year", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Once a year or more often, top management looks at results, audits, risks and resources together and\\ndecides on changes.\\n\\n**Evidence**\\n\\n- Minutes of the last review\\n- Decisions and their owners", "translations": {}, "response_type_id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580"},
{"id": "e4d24298-1bd2-5821-a894-c082946bf89c", "key": "am-criticality", "title": "Critical assets are identified by a stated rule", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Assets whose failure would matter most are found by a rule that covers safety, service, environment and\\ncost, and are treated differently.\\n\\n**Evidence**\\n\\n- The rule and the list\\n- How it changes inspection, spares and renewal\\n- The last revision", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "e4d24298-1bd2-5821-a894-c082946bf89c", "key": "am-criticality", "title": "Critical assets are identified by a stated rule", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Assets whose failure would matter most are found by a rule that covers safety, service, environment and\\ncost, and are treated differently.\\n\\n**Evidence**\\n\\n- The rule and the list\\n- How it changes inspection, spares and renewal\\n- The last revision", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "key": "am-complaints-answered", "title": "Share of complaints answered within ten working days", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Complaints that got an answer to the substance, not just a receipt, within ten working days, in percent.\\n\\n**Evidence**\\n\\n- The complaint record with dates", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "key": "am-complaints-answered", "title": "Share of complaints answered within ten working days", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Complaints that got an answer to the substance, not just a receipt, within ten working days, in percent.\\n\\n**Evidence**\\n\\n- The complaint record with dates", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "e9134b2d-8aff-5a5d-9a8e-4a1f36b0a22d", "key": "am-data-sharing", "title": "Data are shared with those who can use them", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Neighbouring organisations, public services, designers and researchers get the data they need, in an agreed form, unless there is a reason against it.\\n\\n**Evidence**\\n\\n- Agreements and published data\\n- Requests of the year and the answers\\n- A use that helped the organisation itself", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "e9134b2d-8aff-5a5d-9a8e-4a1f36b0a22d", "key": "am-data-sharing", "title": "Data are shared with those who can use them", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Neighbouring organisations, public services, designers and researchers get the data they need, in an agreed form, unless there is a reason against it.\\n\\n**Evidence**\\n\\n- Agreements and published data\\n- Requests of the year and the answers\\n- A use that helped the organisation itself", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "e96c64af-2678-5251-820d-46da93a99a35", "key": "am-policy", "title": "A published asset policy says what the organisation wants from its assets", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "A short policy, owned by the board and open to everyone, says what the assets are for, which principles guide decisions about them and what the organisation will not compromise on.\\n\\n**Evidence**\\n\\n- The current policy with date and signature, and where it is published\\n- Decisions of the last year that quote or follow it\\n- How new staff and contractors get to know it", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "e96c64af-2678-5251-820d-46da93a99a35", "key": "am-policy", "title": "A published asset policy says what the organisation wants from its assets", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "A short policy, owned by the board and open to everyone, says what the assets are for, which principles guide decisions about them and what the organisation will not compromise on.\\n\\n**Evidence**\\n\\n- The current policy with date and signature, and where it is published\\n- Decisions of the last year that quote or follow it\\n- How new staff and contractors get to know it", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "ef100f45-8f60-5066-8d12-9979552dde16", "key": "am-critical-total", "title": "Number of critical assets", "weight": 0, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "How many assets in the register are critical by that rule. It does not score; other measures refer to\\nit.\\n\\n**Evidence**\\n\\n- A count from the register", "translations": {}, "response_type_id": "173b6066-0b1f-5aae-ab4a-b122bcbe07f3"},
{"id": "ef100f45-8f60-5066-8d12-9979552dde16", "key": "am-critical-total", "title": "Number of critical assets", "weight": 0, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "How many assets in the register are critical by that rule. It does not score; other measures refer to\\nit.\\n\\n**Evidence**\\n\\n- A count from the register", "translations": {}, "response_type_id": "173b6066-0b1f-5aae-ab4a-b122bcbe07f3"},
{"id": "f0fde798-bf5b-5f80-bb67-7e9de4b01050", "key": "am-register-days", "title": "Days from a change on site to the register", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The usual time between the end of work on site and the corrected record, in days.\\n\\n**Evidence**\\n\\n- Dates of a sample of at least twenty changes", "translations": {}, "response_type_id": "d4bdbeee-9295-5a19-a5d4-20636da8da5a"},
{"id": "f0fde798-bf5b-5f80-bb67-7e9de4b01050", "key": "am-register-days", "title": "Days from a change on site to the register", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The usual time between the end of work on site and the corrected record, in days.\\n\\n**Evidence**\\n\\n- Dates of a sample of at least twenty changes", "translations": {}, "response_type_id": "d4bdbeee-9295-5a19-a5d4-20636da8da5a"},
{"id": "f22c4b0f-5d32-5f22-91f1-d39173d6396e", "key": "am-service-targets-met", "title": "Service targets met in the year", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "How many of the targets in force were met over the whole year.\\n\\n**Evidence**\\n\\n- Results against each target\\n- How results were checked", "translations": {}, "response_type_id": "e62f7526-da8b-5393-8190-1630c3e991f3"},
{"id": "f22c4b0f-5d32-5f22-91f1-d39173d6396e", "key": "am-service-targets-met", "title": "Service targets met in the year", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "How many of the targets in force were met over the whole year.\\n\\n**Evidence**\\n\\n- Results against each target\\n- How results were checked", "translations": {}, "response_type_id": "e62f7526-da8b-5393-8190-1630c3e991f3"},
{"id": "f2c5f49b-0009-5f65-9e74-17d73a8471f7", "key": "am-long-term-funding", "title": "Funding is planned for the long term", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "A financial plan of at least ten years shows that the assets can be kept up, by whom they are paid for\\nand what happens if not.\\n\\n**Evidence**\\n\\n- The financial plan\\n- Its link with the asset plan\\n- Choices put to owners or the regulator", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "f2c5f49b-0009-5f65-9e74-17d73a8471f7", "key": "am-long-term-funding", "title": "Funding is planned for the long term", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "A financial plan of at least ten years shows that the assets can be kept up, by whom they are paid for\\nand what happens if not.\\n\\n**Evidence**\\n\\n- The financial plan\\n- Its link with the asset plan\\n- Choices put to owners or the regulator", "translations": {}, "response_type_id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8"},
{"id": "f3dc6a4d-909d-54e1-b40e-db25d6f26893", "key": "am-vacancies", "title": "Share of posts vacant", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Posts in planning, operation and maintenance of assets that were vacant, averaged over the year, in\\npercent. Less is better.\\n\\n**Evidence**\\n\\n- The staffing plan by month", "translations": {}, "response_type_id": "74f04da2-af6b-5b69-9193-2bfbfe095e5b"},
{"id": "f3dc6a4d-909d-54e1-b40e-db25d6f26893", "key": "am-vacancies", "title": "Share of posts vacant", "weight": 5, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Posts in planning, operation and maintenance of assets that were vacant, averaged over the year, in\\npercent. Less is better.\\n\\n**Evidence**\\n\\n- The staffing plan by month", "translations": {}, "response_type_id": "74f04da2-af6b-5b69-9193-2bfbfe095e5b"},
{"id": "fb19690d-5b26-529e-b229-d8152bc6b57e", "key": "am-data-quality", "title": "Quality of the data is measured", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Key data of critical assets are tested for completeness, accuracy and timeliness at least once a year.\\n\\n**Evidence**\\n\\n- Test results\\n- The sample and how it was drawn\\n- Corrections that followed", "translations": {}, "response_type_id": "c3c8026d-62ca-5e2c-bf78-9c1e5afecc37"},
{"id": "fb19690d-5b26-529e-b229-d8152bc6b57e", "key": "am-data-quality", "title": "Quality of the data is measured", "weight": 15, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Key data of critical assets are tested for completeness, accuracy and timeliness at least once a year.\\n\\n**Evidence**\\n\\n- Test results\\n- The sample and how it was drawn\\n- Corrections that followed", "translations": {}, "response_type_id": "c3c8026d-62ca-5e2c-bf78-9c1e5afecc37"},
{"id": "fb9d9eb5-1b15-5d61-9804-5584d9886439", "key": "am-asset-total", "title": "Number of assets in the register", "weight": 0, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "All assets recorded one by one in the register at the end of the year. It does not score; other measures\\nrefer to it.\\n\\n**Evidence**\\n\\n- A count from the register with its date", "translations": {}, "response_type_id": "a5a03cf3-6e53-549b-a61b-c127a273a0cb"},
{"id": "fb9d9eb5-1b15-5d61-9804-5584d9886439", "key": "am-asset-total", "title": "Number of assets in the register", "weight": 0, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "All assets recorded one by one in the register at the end of the year. It does not score; other measures\\nrefer to it.\\n\\n**Evidence**\\n\\n- A count from the register with its date", "translations": {}, "response_type_id": "a5a03cf3-6e53-549b-a61b-c127a273a0cb"},
{"id": "feb3e38c-fb75-59cd-bc71-d80a83d5ece1", "key": "am-maintenance-planned", "title": "Share of maintenance that is planned", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Hours of planned work in percent of all hours of maintenance in the year.\\n\\n**Evidence**\\n\\n- A report from the work order system", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"},
{"id": "feb3e38c-fb75-59cd-bc71-d80a83d5ece1", "key": "am-maintenance-planned", "title": "Share of maintenance that is planned", "weight": 10, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Hours of planned work in percent of all hours of maintenance in the year.\\n\\n**Evidence**\\n\\n- A report from the work order system", "translations": {}, "response_type_id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b"}
]'::jsonb);
DELETE FROM public.organisation;
INSERT INTO public.organisation (id, name, url, details, revision, created_at, deleted_at) OVERRIDING SYSTEM VALUE SELECT id, name, url, details, revision, created_at, deleted_at FROM jsonb_populate_recordset(NULL::public.organisation, '[
{"id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "url": "https://www.tarn-valley-water.example", "name": "Tarn Valley Water", "details": {"size": "medium", "revenue": 155000000, "numberFte": 443, "ownership": "governmentOwned", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 100000000, "volumeSupplied": 51300, "regulationLevel": "extensive", "valueWaterLocal": 1290000000, "volumeCollected": 44600, "populationServed": 629000, "numberFteExternal": 217, "numberOfCustomers": 219000, "valueWaterWholesale": 532000000, "valueWastewaterLocal": 1180000000, "valueWastewaterWholesale": 880000000}, "revision": 1, "created_at": "2024-02-12T08:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-3381ae924770", "url": "https://www.ostermarsh-water.example", "name": "Ostermarsh Water", "details": {"size": "large", "revenue": 352000000, "numberFte": 1310, "ownership": "governmentOwned", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 302000000, "volumeSupplied": 145000, "regulationLevel": "extensive", "valueWaterLocal": 2270000000, "volumeCollected": 114000, "populationServed": 1500000, "numberFteExternal": 655, "numberOfCustomers": 637000, "valueWaterWholesale": 1260000000, "valueWastewaterLocal": 2710000000, "valueWastewaterWholesale": 1380000000}, "revision": 1, "created_at": "2024-02-12T09:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-36217578727e", "url": "https://www.quillhaven-water.example", "name": "Quillhaven Water and Sewer", "details": {"size": "small", "revenue": 46700000, "numberFte": 127, "ownership": "governmentOwned", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 33700000, "volumeSupplied": 21500, "regulationLevel": "partial", "valueWaterLocal": 376000000, "volumeCollected": 12700, "populationServed": 186000, "numberFteExternal": 36, "numberOfCustomers": 96400, "valueWaterWholesale": 157000000, "valueWastewaterLocal": 423000000, "valueWastewaterWholesale": 204000000}, "revision": 1, "created_at": "2024-02-12T10:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-38db7cf7b0aa", "url": "https://www.larkwater.example", "name": "Larkwater Corporation", "details": {"size": "medium", "revenue": 65100000, "numberFte": 226, "ownership": "governmentOwned", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 59800000, "volumeSupplied": 29800, "regulationLevel": "extensive", "valueWaterLocal": 760000000, "volumeCollected": 35300, "populationServed": 430000, "numberFteExternal": 149, "numberOfCustomers": 143000, "valueWaterWholesale": 302000000, "valueWastewaterLocal": 854000000, "valueWastewaterWholesale": 445000000}, "revision": 1, "created_at": "2024-02-12T11:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "url": "https://www.brindle-coast-water.example", "name": "Brindle Coast Water", "details": {"size": "medium", "revenue": 162000000, "numberFte": 456, "ownership": "shareholder", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 107000000, "volumeSupplied": 52000, "regulationLevel": "extensive", "valueWaterLocal": 798000000, "volumeCollected": 42200, "populationServed": 391000, "numberFteExternal": 241, "numberOfCustomers": 228000, "valueWaterWholesale": 490000000, "valueWastewaterLocal": 900000000, "valueWastewaterWholesale": 576000000}, "revision": 1, "created_at": "2024-02-12T12:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-427814c2ba14", "url": "https://www.three-rivers-bulk.example", "name": "Three Rivers Bulk Supply", "details": {"size": "large", "revenue": 412000000, "numberFte": 882, "ownership": "governmentOwned", "structure": "corporation", "assetTypes": ["waterWholesale"], "operatingCost": 254000000, "volumeSupplied": 227000, "regulationLevel": "extensive", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 2660000, "numberFteExternal": 418, "numberOfCustomers": null, "valueWaterWholesale": 2240000000, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-12T13:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-44c319d7e1f2", "url": "https://www.saltmere-desalination.example", "name": "Saltmere Water Partners", "details": {"size": "medium", "revenue": 116000000, "numberFte": 468, "ownership": "private", "structure": "corporation", "assetTypes": ["waterWholesale"], "operatingCost": 93400000, "volumeSupplied": 100000, "regulationLevel": "partial", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 969000, "numberFteExternal": 308, "numberOfCustomers": null, "valueWaterWholesale": 1070000000, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-13T08:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-4a4a5b7edd5a", "url": "https://www.harrowmere-water.example", "name": "Harrowmere Water", "details": {"size": "small", "revenue": 15000000, "numberFte": 41, "ownership": "governmentRun", "structure": "corporation", "assetTypes": ["waterLocal", "wastewaterLocal"], "operatingCost": 11200000, "volumeSupplied": 9130, "regulationLevel": "none", "valueWaterLocal": 169000000, "volumeCollected": 6530, "populationServed": 105000, "numberFteExternal": 20, "numberOfCustomers": 40000, "valueWaterWholesale": null, "valueWastewaterLocal": 148000000, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-13T09:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-4cc4cbe36774", "url": "https://www.kestrel-basin-water.example", "name": "Kestrel Basin Water", "details": {"size": "small", "revenue": 43500000, "numberFte": 100, "ownership": "governmentOwned", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 29900000, "volumeSupplied": 14800, "regulationLevel": "partial", "valueWaterLocal": 296000000, "volumeCollected": 11500, "populationServed": 172000, "numberFteExternal": 23, "numberOfCustomers": 64100, "valueWaterWholesale": 146000000, "valueWastewaterLocal": 317000000, "valueWastewaterWholesale": 187000000}, "revision": 1, "created_at": "2024-02-13T10:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-516ec6e4c94a", "url": "https://www.fennimore-water.example", "name": "Fennimore Water Services", "details": {"size": "large", "revenue": 803000000, "numberFte": 2760, "ownership": "shareholder", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 545000000, "volumeSupplied": 268000, "regulationLevel": "extensive", "valueWaterLocal": 5700000000, "volumeCollected": 210000, "populationServed": 3170000, "numberFteExternal": 1088, "numberOfCustomers": 1080000, "valueWaterWholesale": 2280000000, "valueWastewaterLocal": 5170000000, "valueWastewaterWholesale": 3040000000}, "revision": 1, "created_at": "2024-02-13T11:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-5757c2e930d1", "url": "https://www.upper-dale-water.example", "name": "Upper Dale Water", "details": {"size": "large", "revenue": 344000000, "numberFte": 945, "ownership": "private", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 211000000, "volumeSupplied": 133000, "regulationLevel": "extensive", "valueWaterLocal": 1890000000, "volumeCollected": 102000, "populationServed": 1070000, "numberFteExternal": 238, "numberOfCustomers": 415000, "valueWaterWholesale": 1050000000, "valueWastewaterLocal": 2450000000, "valueWastewaterWholesale": 1490000000}, "revision": 1, "created_at": "2024-02-13T12:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-5a876a022cb0", "url": "https://www.thornwick-water.example", "name": "Thornwick and Eddle Water", "details": {"size": "medium", "revenue": 213000000, "numberFte": 598, "ownership": "shareholder", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 139000000, "volumeSupplied": 83500, "regulationLevel": "extensive", "valueWaterLocal": 1100000000, "volumeCollected": 44700, "populationServed": 750000, "numberFteExternal": 417, "numberOfCustomers": 300000, "valueWaterWholesale": 819000000, "valueWastewaterLocal": 1550000000, "valueWastewaterWholesale": 875000000}, "revision": 1, "created_at": "2024-02-13T13:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-5d4a73ed4d3e", "url": "https://www.pellan-isles-water.example", "name": "Pellan Isles Water Authority", "details": {"size": "small", "revenue": 9860000, "numberFte": 38, "ownership": "governmentRun", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 8680000, "volumeSupplied": 4760, "regulationLevel": "partial", "valueWaterLocal": 74100000, "volumeCollected": 3630, "populationServed": 51600, "numberFteExternal": 24, "numberOfCustomers": 13900, "valueWaterWholesale": 44900000, "valueWastewaterLocal": 84400000, "valueWastewaterWholesale": 57500000}, "revision": 1, "created_at": "2024-02-14T08:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-6165ce2e62dc", "url": "https://www.wendlesea-wastewater.example", "name": "Wendlesea Wastewater", "details": {"size": "medium", "revenue": 197000000, "numberFte": 532, "ownership": "private", "structure": "corporation", "assetTypes": ["wastewaterWholesale", "wastewaterLocal"], "operatingCost": 143000000, "volumeSupplied": null, "regulationLevel": "extensive", "valueWaterLocal": null, "volumeCollected": 72300, "populationServed": 1060000, "numberFteExternal": 265, "numberOfCustomers": 416000, "valueWaterWholesale": null, "valueWastewaterLocal": 2150000000, "valueWastewaterWholesale": 1200000000}, "revision": 1, "created_at": "2024-02-14T09:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-64f4c56344df", "url": "https://www.clearbeck-water.example", "name": "Clearbeck Water", "details": {"size": "medium", "revenue": 65000000, "numberFte": 172, "ownership": "shareholder", "structure": "corporation", "assetTypes": ["waterLocal"], "operatingCost": 42800000, "volumeSupplied": 35200, "regulationLevel": "extensive", "valueWaterLocal": 519000000, "volumeCollected": null, "populationServed": 353000, "numberFteExternal": 68, "numberOfCustomers": 111000, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-14T10:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-6a8df7fb9567", "url": "https://www.moorgate-drainage.example", "name": "Moorgate Drainage Board", "details": {"size": "small", "revenue": 33800000, "numberFte": 104, "ownership": "governmentRun", "structure": "corporation", "assetTypes": ["stormwater"], "operatingCost": 25600000, "volumeSupplied": null, "regulationLevel": "none", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 264000, "numberFteExternal": 60, "numberOfCustomers": 113000, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-14T11:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3", "url": "https://www.anselm-water.example", "name": "Anselm Metropolitan Water District", "details": {"size": "large", "revenue": 1220000000, "numberFte": 3460, "ownership": "governmentRun", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 759000000, "volumeSupplied": 297000, "regulationLevel": "partial", "valueWaterLocal": 6130000000, "volumeCollected": 287000, "populationServed": 3330000, "numberFteExternal": 1510, "numberOfCustomers": 1420000, "valueWaterWholesale": 3300000000, "valueWastewaterLocal": 5180000000, "valueWastewaterWholesale": 3390000000}, "revision": 1, "created_at": "2024-02-14T12:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-7236c57a64e6", "url": "https://www.two-pines-water.example", "name": "Two Pines Utility District", "details": {"size": "small", "revenue": 37100000, "numberFte": 107, "ownership": "governmentRun", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 25400000, "volumeSupplied": 10900, "regulationLevel": "none", "valueWaterLocal": 182000000, "volumeCollected": 8670, "populationServed": 132000, "numberFteExternal": 74, "numberOfCustomers": 44700, "valueWaterWholesale": 87900000, "valueWastewaterLocal": 213000000, "valueWastewaterWholesale": 88400000}, "revision": 1, "created_at": "2024-02-14T13:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-748ca6cf70e0", "url": "https://www.calder-lakes-water.example", "name": "Calder Lakes Water", "details": {"size": "medium", "revenue": 119000000, "numberFte": 280, "ownership": "governmentOwned", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 73600000, "volumeSupplied": 39500, "regulationLevel": "partial", "valueWaterLocal": 830000000, "volumeCollected": 38600, "populationServed": 488000, "numberFteExternal": 117, "numberOfCustomers": 202000, "valueWaterWholesale": 358000000, "valueWastewaterLocal": 910000000, "valueWastewaterWholesale": 546000000}, "revision": 1, "created_at": "2024-02-15T08:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-7b83ec47b944", "url": "https://www.redscarp-water.example", "name": "Redscarp Water and Sanitation", "details": {"size": "large", "revenue": 270000000, "numberFte": 674, "ownership": "governmentOwned", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 157000000, "volumeSupplied": 71100, "regulationLevel": "partial", "valueWaterLocal": 1610000000, "volumeCollected": 62100, "populationServed": 676000, "numberFteExternal": 280, "numberOfCustomers": 317000, "valueWaterWholesale": 616000000, "valueWastewaterLocal": 1170000000, "valueWastewaterWholesale": 982000000}, "revision": 1, "created_at": "2024-02-15T09:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-7f0a05cbc7ae", "url": "https://www.delmar-sanitation.example", "name": "Delmar Bay Sanitation", "details": {"size": "large", "revenue": 254000000, "numberFte": 834, "ownership": "governmentRun", "structure": "corporation", "assetTypes": ["wastewaterWholesale", "wastewaterLocal"], "operatingCost": 174000000, "volumeSupplied": null, "regulationLevel": "partial", "valueWaterLocal": null, "volumeCollected": 111000, "populationServed": 1470000, "numberFteExternal": 531, "numberOfCustomers": 589000, "valueWaterWholesale": null, "valueWastewaterLocal": 2920000000, "valueWastewaterWholesale": 1430000000}, "revision": 1, "created_at": "2024-02-15T10:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-835f92662041", "url": "https://www.maravel-water.example", "name": "Maravel Water", "details": {"size": "medium", "revenue": 111000000, "numberFte": 352, "ownership": "shareholder", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 100000000, "volumeSupplied": 46500, "regulationLevel": "extensive", "valueWaterLocal": 1090000000, "volumeCollected": 42400, "populationServed": 640000, "numberFteExternal": 80, "numberOfCustomers": 222000, "valueWaterWholesale": 523000000, "valueWastewaterLocal": 979000000, "valueWastewaterWholesale": 548000000}, "revision": 1, "created_at": "2024-02-15T11:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-86b067dd4621", "url": "https://www.lower-tarn-council.example", "name": "Lower Tarn Council Infrastructure", "details": {"size": "small", "revenue": 27900000, "numberFte": 107, "ownership": "governmentRun", "structure": "internal", "assetTypes": ["waterLocal", "wastewaterLocal", "stormwater", "roads"], "operatingCost": 25000000, "volumeSupplied": 13600, "regulationLevel": "none", "valueWaterLocal": 261000000, "volumeCollected": 11700, "populationServed": 140000, "numberFteExternal": 72, "numberOfCustomers": 56000, "valueWaterWholesale": null, "valueWastewaterLocal": 309000000, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-15T12:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-8bdc96677982", "url": "https://www.willowbend-council.example", "name": "Willowbend City Works", "details": {"size": "small", "revenue": 48000000, "numberFte": 110, "ownership": "governmentRun", "structure": "internal", "assetTypes": ["waterLocal", "wastewaterLocal", "stormwater", "roads"], "operatingCost": 31700000, "volumeSupplied": 25100, "regulationLevel": "partial", "valueWaterLocal": 369000000, "volumeCollected": 17300, "populationServed": 218000, "numberFteExternal": 43, "numberOfCustomers": 99500, "valueWaterWholesale": null, "valueWastewaterLocal": 397000000, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-15T13:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-8c10149ad26f", "url": "https://www.ashenholt-council.example", "name": "Ashenholt Borough Engineering", "details": {"size": "medium", "revenue": 66600000, "numberFte": 210, "ownership": "governmentRun", "structure": "internal", "assetTypes": ["waterLocal", "wastewaterLocal", "stormwater", "roads"], "operatingCost": 43600000, "volumeSupplied": 25100, "regulationLevel": "partial", "valueWaterLocal": 458000000, "volumeCollected": 24300, "populationServed": 355000, "numberFteExternal": 102, "numberOfCustomers": 141000, "valueWaterWholesale": null, "valueWastewaterLocal": 610000000, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-16T08:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-928bba4f26ba", "url": "https://www.port-esme-council.example", "name": "Port Esme Public Works", "details": {"size": "small", "revenue": 40700000, "numberFte": 157, "ownership": "governmentRun", "structure": "internal", "assetTypes": ["waterLocal", "wastewaterLocal", "stormwater", "roads"], "operatingCost": 32200000, "volumeSupplied": 15400, "regulationLevel": "none", "valueWaterLocal": 342000000, "volumeCollected": 15200, "populationServed": 198000, "numberFteExternal": 54, "numberOfCustomers": 75200, "valueWaterWholesale": null, "valueWastewaterLocal": 324000000, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-16T09:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-95cc1c8d9ba9", "url": "https://www.averland-roads.example", "name": "Averland State Roads", "details": {"size": "large", "revenue": 364000000, "numberFte": 1220, "ownership": "governmentRun", "structure": "corporation", "assetTypes": ["roads", "highwayBridge"], "operatingCost": 277000000, "volumeSupplied": null, "regulationLevel": "none", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 4590000, "numberFteExternal": 400, "numberOfCustomers": null, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-16T10:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-9be9bbdc4e77", "url": "https://www.ostermarsh-tollways.example", "name": "Ostermarsh Tollways", "details": {"size": "medium", "revenue": 84400000, "numberFte": 262, "ownership": "shareholder", "structure": "corporation", "assetTypes": ["roads"], "operatingCost": 59200000, "volumeSupplied": null, "regulationLevel": "partial", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 1360000, "numberFteExternal": 135, "numberOfCustomers": null, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-16T11:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-9e604fc60b86", "url": "https://www.norvale-highways.example", "name": "Norvale Trunk Roads", "details": {"size": "large", "revenue": 326000000, "numberFte": 852, "ownership": "governmentOwned", "structure": "corporation", "assetTypes": ["roads", "highwayBridge"], "operatingCost": 228000000, "volumeSupplied": null, "regulationLevel": "extensive", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 6070000, "numberFteExternal": 545, "numberOfCustomers": null, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-16T12:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-a3b500da1b50", "url": "https://www.redscarp-roads.example", "name": "Redscarp County Roads", "details": {"size": "small", "revenue": 41500000, "numberFte": 143, "ownership": "governmentRun", "structure": "corporation", "assetTypes": ["roads", "highwayBridge"], "operatingCost": 30800000, "volumeSupplied": null, "regulationLevel": "none", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 692000, "numberFteExternal": 50, "numberOfCustomers": null, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-16T13:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-a5176c145bca", "url": "https://www.anselm-bridges.example", "name": "Anselm Bridge and Tunnel Authority", "details": {"size": "medium", "revenue": 186000000, "numberFte": 492, "ownership": "governmentOwned", "structure": "corporation", "assetTypes": ["roads", "highwayBridge"], "operatingCost": 146000000, "volumeSupplied": null, "regulationLevel": "partial", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 3260000, "numberFteExternal": 131, "numberOfCustomers": null, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-17T08:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-a869dbcd3933", "url": "https://www.averland-rail.example", "name": "Averland Rail Network", "details": {"size": "large", "revenue": 484000000, "numberFte": 1430, "ownership": "governmentOwned", "structure": "corporation", "assetTypes": ["rail"], "operatingCost": 377000000, "volumeSupplied": null, "regulationLevel": "extensive", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 3140000, "numberFteExternal": 580, "numberOfCustomers": null, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-17T09:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-ad8d5f720a91", "url": "https://www.norvale-rail.example", "name": "North Norvale Railway", "details": {"size": "large", "revenue": 261000000, "numberFte": 596, "ownership": "shareholder", "structure": "corporation", "assetTypes": ["rail"], "operatingCost": 168000000, "volumeSupplied": null, "regulationLevel": "extensive", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 2510000, "numberFteExternal": 368, "numberOfCustomers": null, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-17T10:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-b39e2212692c", "url": "https://www.anselm-metro.example", "name": "Anselm Metro", "details": {"size": "large", "revenue": 388000000, "numberFte": 1150, "ownership": "governmentRun", "structure": "corporation", "assetTypes": ["rail"], "operatingCost": 297000000, "volumeSupplied": null, "regulationLevel": "partial", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 3520000, "numberFteExternal": 406, "numberOfCustomers": null, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-17T11:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-b613294a9497", "url": "https://www.port-ostery.example", "name": "Port of Ostery", "details": {"size": "medium", "revenue": 84700000, "numberFte": 260, "ownership": "governmentOwned", "structure": "corporation", "assetTypes": ["ports"], "operatingCost": 65100000, "volumeSupplied": null, "regulationLevel": "partial", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 1430000, "numberFteExternal": 129, "numberOfCustomers": null, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-17T12:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-b91f7a0cb7a1", "url": "https://www.wendle-harbour.example", "name": "Wendle Harbour Trust", "details": {"size": "small", "revenue": 47500000, "numberFte": 135, "ownership": "private", "structure": "corporation", "assetTypes": ["ports"], "operatingCost": 32000000, "volumeSupplied": null, "regulationLevel": "partial", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 755000, "numberFteExternal": 69, "numberOfCustomers": null, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-17T13:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-bf0d463556ce", "url": "https://www.delmar-port.example", "name": "Delmar Bay Port Authority", "details": {"size": "medium", "revenue": 113000000, "numberFte": 361, "ownership": "governmentOwned", "structure": "corporation", "assetTypes": ["ports"], "operatingCost": 84200000, "volumeSupplied": null, "regulationLevel": "partial", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 1740000, "numberFteExternal": 89, "numberOfCustomers": null, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-18T08:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-c12322c8b52c", "url": "https://www.marrowby-airport.example", "name": "Marrowby Airport", "details": {"size": "medium", "revenue": 178000000, "numberFte": 405, "ownership": "private", "structure": "corporation", "assetTypes": ["airports"], "operatingCost": 110000000, "volumeSupplied": null, "regulationLevel": "partial", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 2270000, "numberFteExternal": 237, "numberOfCustomers": null, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-18T09:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-c678d8007691", "url": "https://www.skelbrough-airport.example", "name": "Skelbrough International Airport", "details": {"size": "medium", "revenue": 191000000, "numberFte": 533, "ownership": "shareholder", "structure": "corporation", "assetTypes": ["airports"], "operatingCost": 148000000, "volumeSupplied": null, "regulationLevel": "extensive", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 2910000, "numberFteExternal": 318, "numberOfCustomers": null, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-18T10:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-ca06ef461142", "url": "https://www.lake-esme-airport.example", "name": "Lake Esme Airport Authority", "details": {"size": "small", "revenue": 23000000, "numberFte": 58, "ownership": "governmentRun", "structure": "corporation", "assetTypes": ["airports"], "operatingCost": 17400000, "volumeSupplied": null, "regulationLevel": "none", "valueWaterLocal": null, "volumeCollected": null, "populationServed": 373000, "numberFteExternal": 20, "numberOfCustomers": null, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-18T11:15:00+00:00", "deleted_at": null},
{"id": "01a2277e-b8b9-7194-b1c4-cfce3985668c", "url": "https://www.network-stewardship-institute.example", "name": "Network Stewardship Institute", "details": {"size": "small", "revenue": 4500000, "numberFte": 19, "ownership": "shareholder", "structure": "corporation", "assetTypes": [], "operatingCost": 4200000, "volumeSupplied": null, "regulationLevel": "none", "valueWaterLocal": null, "volumeCollected": null, "populationServed": null, "numberFteExternal": 6, "numberOfCustomers": null, "valueWaterWholesale": null, "valueWastewaterLocal": null, "valueWastewaterWholesale": null}, "revision": 1, "created_at": "2024-02-05T08:30:00+00:00", "deleted_at": null}
]'::jsonb);
DELETE FROM public.organisation_place;
INSERT INTO public.organisation_place (id, organisation_id, "position", description, country, region, city, postcode, latitude, longitude) OVERRIDING SYSTEM VALUE SELECT id, organisation_id, "position", description, country, region, city, postcode, latitude, longitude FROM jsonb_populate_recordset(NULL::public.organisation_place, '[
{"id": "01a2277e-b8bf-72c0-baa9-6a33dc2e1c2a", "city": "Marrowby", "region": "Tarn Valley", "country": "Averland", "latitude": -42.4099, "position": 0, "postcode": null, "longitude": 157.4188, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0"},
{"id": "01a2277e-b8bf-72c0-baa9-6e69023ed9df", "city": "Marrowby", "region": "Tarn Valley", "country": "Averland", "latitude": -42.3147, "position": 1, "postcode": null, "longitude": 157.6051, "description": "Treatment works", "organisation_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0"},
{"id": "01a2277e-b8bf-72c0-baa9-72458543c5ef", "city": "Port Ostery", "region": "Ostermarsh", "country": "Averland", "latitude": -41.4145, "position": 0, "postcode": null, "longitude": 155.8981, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-3381ae924770"},
{"id": "01a2277e-b8bf-72c0-baa9-77378c50122e", "city": "Port Ostery", "region": "Ostermarsh", "country": "Averland", "latitude": -41.447, "position": 1, "postcode": null, "longitude": 155.7303, "description": "Treatment works", "organisation_id": "01a2277e-b8b9-7194-b1c4-3381ae924770"},
{"id": "01a2277e-b8bf-72c0-baa9-7a0b2e54450a", "city": "Quillhaven", "region": "Quill Coast", "country": "Averland", "latitude": -42.8773, "position": 0, "postcode": null, "longitude": 154.9466, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-36217578727e"},
{"id": "01a2277e-b8bf-72c0-baa9-7fffa911ca0d", "city": "Larkbridge", "region": "Upper Lark", "country": "Averland", "latitude": -44.6122, "position": 0, "postcode": null, "longitude": 154.7933, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-38db7cf7b0aa"},
{"id": "01a2277e-b8bf-72c0-baa9-80c76eed2a3b", "city": "Larkbridge", "region": "Upper Lark", "country": "Averland", "latitude": -44.754, "position": 1, "postcode": null, "longitude": 154.5075, "description": "Treatment works", "organisation_id": "01a2277e-b8b9-7194-b1c4-38db7cf7b0aa"},
{"id": "01a2277e-b8bf-72c0-baa9-8428f3e2c780", "city": "Sandry", "region": "Brindle Coast", "country": "Averland", "latitude": -41.7629, "position": 0, "postcode": null, "longitude": 156.313, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a"},
{"id": "01a2277e-b8bf-72c0-baa9-8ae3138d4881", "city": "Sandry", "region": "Brindle Coast", "country": "Averland", "latitude": -41.6703, "position": 1, "postcode": null, "longitude": 156.0587, "description": "Treatment works", "organisation_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a"},
{"id": "01a2277e-b8bf-72c0-baa9-8e7a7c5ec88b", "city": "Marrowby", "region": "Three Rivers", "country": "Averland", "latitude": -41.6871, "position": 0, "postcode": null, "longitude": 155.0161, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-427814c2ba14"},
{"id": "01a2277e-b8bf-72c0-baa9-933316468d4a", "city": "Marrowby", "region": "Three Rivers", "country": "Averland", "latitude": -41.5465, "position": 1, "postcode": null, "longitude": 154.9244, "description": "Treatment works", "organisation_id": "01a2277e-b8b9-7194-b1c4-427814c2ba14"},
{"id": "01a2277e-b8bf-72c0-baa9-97a109380254", "city": "Saltmere", "region": "Ostermarsh", "country": "Averland", "latitude": -45.1464, "position": 0, "postcode": null, "longitude": 157.1385, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-44c319d7e1f2"},
{"id": "01a2277e-b8bf-72c0-baa9-9bd1108ace16", "city": "Saltmere", "region": "Ostermarsh", "country": "Averland", "latitude": -45.023, "position": 1, "postcode": null, "longitude": 156.8406, "description": "Treatment works", "organisation_id": "01a2277e-b8b9-7194-b1c4-44c319d7e1f2"},
{"id": "01a2277e-b8bf-72c0-baa9-9eca75e3ee9c", "city": "Old Harrowmere", "region": "Harrow Plains", "country": "Averland", "latitude": -44.3947, "position": 0, "postcode": null, "longitude": 151.462, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-4a4a5b7edd5a"},
{"id": "01a2277e-b8bf-72c0-baa9-a310d3c4f0cf", "city": "Kestrel Creek", "region": "Kestrel Basin", "country": "Averland", "latitude": -41.9371, "position": 0, "postcode": null, "longitude": 158.4466, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-4cc4cbe36774"},
{"id": "01a2277e-b8bf-72c0-baa9-a580c03dcf3e", "city": "Great Fenning", "region": "Fennimore", "country": "Norvale", "latitude": 55.5776, "position": 0, "postcode": null, "longitude": -10.2174, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-516ec6e4c94a"},
{"id": "01a2277e-b8bf-72c0-baa9-aae9466f1cf1", "city": "Great Fenning", "region": "Fennimore", "country": "Norvale", "latitude": 55.4663, "position": 1, "postcode": null, "longitude": -9.922, "description": "Treatment works", "organisation_id": "01a2277e-b8b9-7194-b1c4-516ec6e4c94a"},
{"id": "01a2277e-b8bf-72c0-baa9-acf6a26fb912", "city": "Skelbrough", "region": "Upper Dale", "country": "Norvale", "latitude": 55.6686, "position": 0, "postcode": null, "longitude": -16.5251, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-5757c2e930d1"},
{"id": "01a2277e-b8bf-72c0-baa9-b3fd7850a7ea", "city": "Skelbrough", "region": "Upper Dale", "country": "Norvale", "latitude": 55.7831, "position": 1, "postcode": null, "longitude": -16.3991, "description": "Treatment works", "organisation_id": "01a2277e-b8b9-7194-b1c4-5757c2e930d1"},
{"id": "01a2277e-b8bf-72c0-baa9-b54d7e690887", "city": "Eddlestowe", "region": "Thornwick", "country": "Norvale", "latitude": 56.5184, "position": 0, "postcode": null, "longitude": -13.1186, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-5a876a022cb0"},
{"id": "01a2277e-b8bf-72c0-baa9-bb8e58ffaad4", "city": "Eddlestowe", "region": "Thornwick", "country": "Norvale", "latitude": 56.425, "position": 1, "postcode": null, "longitude": -13.2554, "description": "Treatment works", "organisation_id": "01a2277e-b8b9-7194-b1c4-5a876a022cb0"},
{"id": "01a2277e-b8bf-72c0-baa9-be0e711f5058", "city": "Pellanport", "region": "Pellan Isles", "country": "Norvale", "latitude": 58.2026, "position": 0, "postcode": null, "longitude": -13.3562, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-5d4a73ed4d3e"},
{"id": "01a2277e-b8bf-72c0-baa9-c3df5a1936aa", "city": "Wendle", "region": "Wendlesea", "country": "Norvale", "latitude": 57.5265, "position": 0, "postcode": null, "longitude": -14.5926, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-6165ce2e62dc"},
{"id": "01a2277e-b8bf-72c0-baa9-c71901eb4cfe", "city": "Wendle", "region": "Wendlesea", "country": "Norvale", "latitude": 57.5942, "position": 1, "postcode": null, "longitude": -14.6559, "description": "Treatment works", "organisation_id": "01a2277e-b8b9-7194-b1c4-6165ce2e62dc"},
{"id": "01a2277e-b8bf-72c0-baa9-ca12775fbab8", "city": "Beckenhollow", "region": "Clearbeck", "country": "Norvale", "latitude": 58.285, "position": 0, "postcode": null, "longitude": -17.6116, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-64f4c56344df"},
{"id": "01a2277e-b8bf-72c0-baa9-ceb54a4f816a", "city": "Beckenhollow", "region": "Clearbeck", "country": "Norvale", "latitude": 58.1019, "position": 1, "postcode": null, "longitude": -17.4413, "description": "Treatment works", "organisation_id": "01a2277e-b8b9-7194-b1c4-64f4c56344df"},
{"id": "01a2277e-b8bf-72c0-baa9-d07c0032ad13", "city": "Sallow End", "region": "Moorgate Levels", "country": "Norvale", "latitude": 56.9317, "position": 0, "postcode": null, "longitude": -11.1137, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-6a8df7fb9567"},
{"id": "01a2277e-b8bf-72c0-baa9-d75e46a8f46e", "city": "Anselm City", "region": "Anselm", "country": "Sundria", "latitude": 39.867, "position": 0, "postcode": null, "longitude": -53.41, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3"},
{"id": "01a2277e-b8bf-72c0-baa9-d96ba4b1720b", "city": "Anselm City", "region": "Anselm", "country": "Sundria", "latitude": 39.7319, "position": 1, "postcode": null, "longitude": -53.3934, "description": "Treatment works", "organisation_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3"},
{"id": "01a2277e-b8bf-72c0-baa9-dd5f3a39edd2", "city": "Two Pines", "region": "High Pines", "country": "Sundria", "latitude": 37.437, "position": 0, "postcode": null, "longitude": -55.5775, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-7236c57a64e6"},
{"id": "01a2277e-b8bf-72c0-baa9-e00d63ca276a", "city": "Lake Esme", "region": "Calder Lakes", "country": "Sundria", "latitude": 36.6317, "position": 0, "postcode": null, "longitude": -53.5606, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-748ca6cf70e0"},
{"id": "01a2277e-b8bf-72c0-baa9-e45c81e918a2", "city": "Lake Esme", "region": "Calder Lakes", "country": "Sundria", "latitude": 36.6494, "position": 1, "postcode": null, "longitude": -53.8261, "description": "Treatment works", "organisation_id": "01a2277e-b8b9-7194-b1c4-748ca6cf70e0"},
{"id": "01a2277e-b8bf-72c0-baa9-ea4458ecedf5", "city": "Redscarp Falls", "region": "Redscarp", "country": "Sundria", "latitude": 40.1989, "position": 0, "postcode": null, "longitude": -52.7142, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-7b83ec47b944"},
{"id": "01a2277e-b8bf-72c0-baa9-ecad6f6767ee", "city": "Redscarp Falls", "region": "Redscarp", "country": "Sundria", "latitude": 40.15, "position": 1, "postcode": null, "longitude": -52.9227, "description": "Treatment works", "organisation_id": "01a2277e-b8b9-7194-b1c4-7b83ec47b944"},
{"id": "01a2277e-b8bf-72c0-baa9-f15f98c47fe1", "city": "Delmar", "region": "Delmar Bay", "country": "Sundria", "latitude": 37.2807, "position": 0, "postcode": null, "longitude": -49.6107, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-7f0a05cbc7ae"},
{"id": "01a2277e-b8bf-72c0-baa9-f5c308d3d2a6", "city": "Delmar", "region": "Delmar Bay", "country": "Sundria", "latitude": 37.1182, "position": 1, "postcode": null, "longitude": -49.8812, "description": "Treatment works", "organisation_id": "01a2277e-b8b9-7194-b1c4-7f0a05cbc7ae"},
{"id": "01a2277e-b8bf-72c0-baa9-f867ff9d2317", "city": "San Maravel", "region": "Maravel", "country": "Sundria", "latitude": 37.629, "position": 0, "postcode": null, "longitude": -54.7221, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-835f92662041"},
{"id": "01a2277e-b8bf-72c0-baa9-ffb54805c6a6", "city": "San Maravel", "region": "Maravel", "country": "Sundria", "latitude": 37.5191, "position": 1, "postcode": null, "longitude": -54.878, "description": "Treatment works", "organisation_id": "01a2277e-b8b9-7194-b1c4-835f92662041"},
{"id": "01a2277e-b8bf-72c0-baaa-015f40aa493c", "city": "Tarnmouth", "region": "Tarn Valley", "country": "Averland", "latitude": -40.5291, "position": 0, "postcode": null, "longitude": 158.5772, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-86b067dd4621"},
{"id": "01a2277e-b8bf-72c0-baaa-07a01beb3dc6", "city": "Willowbend", "region": "Willow District", "country": "Averland", "latitude": -44.9193, "position": 0, "postcode": null, "longitude": 155.7797, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-8bdc96677982"},
{"id": "01a2277e-b8bf-72c0-baaa-0887fa15bf5f", "city": "Ashenholt", "region": "Ashenholt", "country": "Norvale", "latitude": 57.7187, "position": 0, "postcode": null, "longitude": -16.7261, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-8c10149ad26f"},
{"id": "01a2277e-b8bf-72c0-baaa-0e5b37ab722b", "city": "Port Esme", "region": "Calder Lakes", "country": "Sundria", "latitude": 37.9872, "position": 0, "postcode": null, "longitude": -52.8366, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-928bba4f26ba"},
{"id": "01a2277e-b8bf-72c0-baaa-123ce55d7a0c", "city": "Marrowby", "region": "Three Rivers", "country": "Averland", "latitude": -41.6871, "position": 0, "postcode": null, "longitude": 155.0161, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-95cc1c8d9ba9"},
{"id": "01a2277e-b8bf-72c0-baaa-1730e8a3b435", "city": "Marrowby", "region": "Three Rivers", "country": "Averland", "latitude": -41.6366, "position": 1, "postcode": null, "longitude": 155.156, "description": "Traffic control centre", "organisation_id": "01a2277e-b8b9-7194-b1c4-95cc1c8d9ba9"},
{"id": "01a2277e-b8bf-72c0-baaa-183e7b5a29bd", "city": "Port Ostery", "region": "Ostermarsh", "country": "Averland", "latitude": -41.4145, "position": 0, "postcode": null, "longitude": 155.8981, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-9be9bbdc4e77"},
{"id": "01a2277e-b8bf-72c0-baaa-1d6ac73eb691", "city": "Port Ostery", "region": "Ostermarsh", "country": "Averland", "latitude": -41.4963, "position": 1, "postcode": null, "longitude": 156.1189, "description": "Traffic control centre", "organisation_id": "01a2277e-b8b9-7194-b1c4-9be9bbdc4e77"},
{"id": "01a2277e-b8bf-72c0-baaa-21d0a9527f57", "city": "Skelbrough", "region": "Upper Dale", "country": "Norvale", "latitude": 55.6686, "position": 0, "postcode": null, "longitude": -16.5251, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-9e604fc60b86"},
{"id": "01a2277e-b8bf-72c0-baaa-27f8dbbb28c0", "city": "Skelbrough", "region": "Upper Dale", "country": "Norvale", "latitude": 55.6669, "position": 1, "postcode": null, "longitude": -16.8092, "description": "Traffic control centre", "organisation_id": "01a2277e-b8b9-7194-b1c4-9e604fc60b86"},
{"id": "01a2277e-b8bf-72c0-baaa-29d5ba2bcddf", "city": "Redscarp Falls", "region": "Redscarp", "country": "Sundria", "latitude": 40.1989, "position": 0, "postcode": null, "longitude": -52.7142, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-a3b500da1b50"},
{"id": "01a2277e-b8bf-72c0-baaa-2e40a726c820", "city": "Redscarp Falls", "region": "Redscarp", "country": "Sundria", "latitude": 40.1438, "position": 1, "postcode": null, "longitude": -53.0073, "description": "Traffic control centre", "organisation_id": "01a2277e-b8b9-7194-b1c4-a3b500da1b50"},
{"id": "01a2277e-b8bf-72c0-baaa-32a4753a59ca", "city": "Anselm City", "region": "Anselm", "country": "Sundria", "latitude": 39.867, "position": 0, "postcode": null, "longitude": -53.41, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-a5176c145bca"},
{"id": "01a2277e-b8bf-72c0-baaa-353ef4ba2939", "city": "Anselm City", "region": "Anselm", "country": "Sundria", "latitude": 40.0259, "position": 1, "postcode": null, "longitude": -53.5542, "description": "Traffic control centre", "organisation_id": "01a2277e-b8b9-7194-b1c4-a5176c145bca"},
{"id": "01a2277e-b8bf-72c0-baaa-3a49158fdad7", "city": "Willowbend", "region": "Willow District", "country": "Averland", "latitude": -44.9193, "position": 0, "postcode": null, "longitude": 155.7797, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-a869dbcd3933"},
{"id": "01a2277e-b8bf-72c0-baaa-3ca684a4ee47", "city": "Willowbend", "region": "Willow District", "country": "Averland", "latitude": -44.9907, "position": 1, "postcode": null, "longitude": 156.0263, "description": "Depot", "organisation_id": "01a2277e-b8b9-7194-b1c4-a869dbcd3933"},
{"id": "01a2277e-b8bf-72c0-baaa-4050a2cea636", "city": "Thornwick Junction", "region": "Thornwick", "country": "Norvale", "latitude": 56.9234, "position": 0, "postcode": null, "longitude": -11.8774, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-ad8d5f720a91"},
{"id": "01a2277e-b8bf-72c0-baaa-46668fad4b1e", "city": "Thornwick Junction", "region": "Thornwick", "country": "Norvale", "latitude": 56.8648, "position": 1, "postcode": null, "longitude": -11.9129, "description": "Depot", "organisation_id": "01a2277e-b8b9-7194-b1c4-ad8d5f720a91"},
{"id": "01a2277e-b8bf-72c0-baaa-4a938ee9237e", "city": "Anselm City", "region": "Anselm", "country": "Sundria", "latitude": 39.867, "position": 0, "postcode": null, "longitude": -53.41, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-b39e2212692c"},
{"id": "01a2277e-b8bf-72c0-baaa-4f4299340bc3", "city": "Anselm City", "region": "Anselm", "country": "Sundria", "latitude": 39.8792, "position": 1, "postcode": null, "longitude": -53.202, "description": "Depot", "organisation_id": "01a2277e-b8b9-7194-b1c4-b39e2212692c"},
{"id": "01a2277e-b8bf-72c0-baaa-50eb494c7345", "city": "Port Ostery", "region": "Ostermarsh", "country": "Averland", "latitude": -41.4145, "position": 0, "postcode": null, "longitude": 155.8981, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-b613294a9497"},
{"id": "01a2277e-b8bf-72c0-baaa-56e3464d2cc5", "city": "Port Ostery", "region": "Ostermarsh", "country": "Averland", "latitude": -41.2213, "position": 1, "postcode": null, "longitude": 156.0959, "description": "Container terminal", "organisation_id": "01a2277e-b8b9-7194-b1c4-b613294a9497"},
{"id": "01a2277e-b8bf-72c0-baaa-581ccf0374ca", "city": "Wendle", "region": "Wendlesea", "country": "Norvale", "latitude": 57.5265, "position": 0, "postcode": null, "longitude": -14.5926, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-b91f7a0cb7a1"},
{"id": "01a2277e-b8bf-72c0-baaa-5d924f5179a2", "city": "Wendle", "region": "Wendlesea", "country": "Norvale", "latitude": 57.496, "position": 1, "postcode": null, "longitude": -14.4618, "description": "Container terminal", "organisation_id": "01a2277e-b8b9-7194-b1c4-b91f7a0cb7a1"},
{"id": "01a2277e-b8bf-72c0-baaa-63322c8689a7", "city": "Delmar", "region": "Delmar Bay", "country": "Sundria", "latitude": 37.2807, "position": 0, "postcode": null, "longitude": -49.6107, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-bf0d463556ce"},
{"id": "01a2277e-b8bf-72c0-baaa-64c449009d9c", "city": "Delmar", "region": "Delmar Bay", "country": "Sundria", "latitude": 37.1993, "position": 1, "postcode": null, "longitude": -49.7628, "description": "Container terminal", "organisation_id": "01a2277e-b8b9-7194-b1c4-bf0d463556ce"},
{"id": "01a2277e-b8bf-72c0-baaa-682df94f6ea6", "city": "Marrowby", "region": "Tarn Valley", "country": "Averland", "latitude": -42.4099, "position": 0, "postcode": null, "longitude": 157.4188, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-c12322c8b52c"},
{"id": "01a2277e-b8bf-72c0-baaa-6e6a9a413793", "city": "Marrowby", "region": "Tarn Valley", "country": "Averland", "latitude": -42.305, "position": 1, "postcode": null, "longitude": 157.7005, "description": "Airfield works yard", "organisation_id": "01a2277e-b8b9-7194-b1c4-c12322c8b52c"},
{"id": "01a2277e-b8bf-72c0-baaa-72abe93ca6e2", "city": "Skelbrough", "region": "Upper Dale", "country": "Norvale", "latitude": 55.6686, "position": 0, "postcode": null, "longitude": -16.5251, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-c678d8007691"},
{"id": "01a2277e-b8bf-72c0-baaa-7731c5371f67", "city": "Skelbrough", "region": "Upper Dale", "country": "Norvale", "latitude": 55.5943, "position": 1, "postcode": null, "longitude": -16.7478, "description": "Airfield works yard", "organisation_id": "01a2277e-b8b9-7194-b1c4-c678d8007691"},
{"id": "01a2277e-b8bf-72c0-baaa-7accaf18db71", "city": "Lake Esme", "region": "Calder Lakes", "country": "Sundria", "latitude": 36.6317, "position": 0, "postcode": null, "longitude": -53.5606, "description": "Head office", "organisation_id": "01a2277e-b8b9-7194-b1c4-ca06ef461142"},
{"id": "01a2277e-b8bf-72c0-baaa-7d9c857f4e4e", "city": "Lake Esme", "region": "Calder Lakes", "country": "Sundria", "latitude": 36.6718, "position": 1, "postcode": null, "longitude": -53.271, "description": "Airfield works yard", "organisation_id": "01a2277e-b8b9-7194-b1c4-ca06ef461142"},
{"id": "01a2277e-b8bf-72c0-baaa-8390b4d5c02c", "city": "Marrowby", "region": "Tarn Valley", "country": "Averland", "latitude": -42.6, "position": 0, "postcode": null, "longitude": 155.4, "description": "Secretariat", "organisation_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c"}
]'::jsonb);
DELETE FROM public.placement;
INSERT INTO public.placement (program_id, survey_id, measure_id, category_id, "position") OVERRIDING SYSTEM VALUE SELECT program_id, survey_id, measure_id, category_id, "position" FROM jsonb_populate_recordset(NULL::public.placement, '[
{"position": 0, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "22ef7d72-91b3-517f-a135-37e88afca416", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7"},
{"position": 0, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "22ef7d72-91b3-517f-a135-37e88afca416", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7"},
{"position": 0, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "39692e65-06a7-528e-8647-4c6d79ad6c9c", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "5517a1fa-9b11-5f37-859b-e70bc3f56ff6"},
{"position": 0, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "39692e65-06a7-528e-8647-4c6d79ad6c9c", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "5517a1fa-9b11-5f37-859b-e70bc3f56ff6"},
{"position": 0, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "14c47985-0ebf-500b-82d2-2ddbd50b280b"},
{"position": 0, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "14c47985-0ebf-500b-82d2-2ddbd50b280b"},
{"position": 0, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "12746d50-7598-528f-9e20-a82235c30c7d"},
{"position": 0, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "12746d50-7598-528f-9e20-a82235c30c7d"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "1144c2dc-050d-5086-a194-56e8c9f72cb0", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "caba9f8b-247d-58d3-abf6-0033092cc64c"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "1144c2dc-050d-5086-a194-56e8c9f72cb0", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "caba9f8b-247d-58d3-abf6-0033092cc64c"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "1521c240-c1c6-5290-a690-f260304a30a9", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "ef27ebde-131e-572f-b355-4a91b8935774"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "1521c240-c1c6-5290-a690-f260304a30a9", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "ef27ebde-131e-572f-b355-4a91b8935774"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "17982120-1deb-519c-9f90-36495085dee5", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "32b6efbf-9282-5e30-bf08-32907ba45429"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "17982120-1deb-519c-9f90-36495085dee5", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "32b6efbf-9282-5e30-bf08-32907ba45429"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "1cf2d2a6-9ea3-5d17-a688-79c5bcc2d563", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "ffb9d7be-ff95-5491-9b4d-8bd6551eca7f"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "1cf2d2a6-9ea3-5d17-a688-79c5bcc2d563", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "ffb9d7be-ff95-5491-9b4d-8bd6551eca7f"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "22ef7d72-91b3-517f-a135-37e88afca416", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "e84f61d5-be31-581a-9226-1f592fc78768"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "22ef7d72-91b3-517f-a135-37e88afca416", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "e84f61d5-be31-581a-9226-1f592fc78768"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "27d9e34b-85f6-5379-be7b-6db1fbb343b6", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "231e59de-004f-5efb-8ea2-e4eb2394d021"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "27d9e34b-85f6-5379-be7b-6db1fbb343b6", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "231e59de-004f-5efb-8ea2-e4eb2394d021"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "2a5e5011-93cb-5684-8d1a-f522401a4947", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "67b9a241-79ac-565a-a146-043309aed0ef"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "2a5e5011-93cb-5684-8d1a-f522401a4947", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "67b9a241-79ac-565a-a146-043309aed0ef"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "2c0a8a21-511f-534a-937e-afc5e2f4da9a", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "b1c961a7-43f3-5290-9dec-4fbb61c7b549"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "2c0a8a21-511f-534a-937e-afc5e2f4da9a", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "b1c961a7-43f3-5290-9dec-4fbb61c7b549"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "36021f6d-33ad-5a72-85fa-e063d5a67fa6", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "07860791-ba63-5c33-9133-d7fb34fe4a01"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "36021f6d-33ad-5a72-85fa-e063d5a67fa6", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "07860791-ba63-5c33-9133-d7fb34fe4a01"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "366274e5-70d5-5055-ab0d-cee40c49947f", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "b2ebf63a-b2c4-58ad-a66f-2fa78ae99146"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "366274e5-70d5-5055-ab0d-cee40c49947f", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "b2ebf63a-b2c4-58ad-a66f-2fa78ae99146"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "377914c2-941a-5020-8a8e-c90e8808b6f5", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "5cad7270-0f86-5ee7-8b05-ddf26566b0ca"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "377914c2-941a-5020-8a8e-c90e8808b6f5", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "5cad7270-0f86-5ee7-8b05-ddf26566b0ca"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "4c7a2945-9d89-5bc2-82bb-200f64188cbb", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "f6416044-bdab-5c45-8d0c-f77c08f1d66a"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "4c7a2945-9d89-5bc2-82bb-200f64188cbb", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "f6416044-bdab-5c45-8d0c-f77c08f1d66a"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5970159d-6f35-54bc-8ad2-072f20f09e0c", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "869cd6dd-661f-5392-a6ba-0ded23f6437f"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5970159d-6f35-54bc-8ad2-072f20f09e0c", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "869cd6dd-661f-5392-a6ba-0ded23f6437f"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6cbb0ecc-4cba-551c-874c-1d49793fa983", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "4cac7f43-e863-5470-be51-15c1302b2632"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6cbb0ecc-4cba-551c-874c-1d49793fa983", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "4cac7f43-e863-5470-be51-15c1302b2632"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "71784eae-0e59-5bc5-aab5-58848b4624f8", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "3df20768-fb05-5364-9cd9-5e68ecf00399"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "71784eae-0e59-5bc5-aab5-58848b4624f8", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "3df20768-fb05-5364-9cd9-5e68ecf00399"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "74c973f7-a08e-5ef6-98ba-9b1d66acd5f2", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "6f82aecf-249e-584c-8e8e-04fd5f93e20d"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "74c973f7-a08e-5ef6-98ba-9b1d66acd5f2", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "6f82aecf-249e-584c-8e8e-04fd5f93e20d"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "05c21a45-1be3-5e88-8b46-d98065bf0b52"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "05c21a45-1be3-5e88-8b46-d98065bf0b52"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "7c728051-db1e-545e-962a-52c2985e1b52", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "0baeb3e1-d3aa-5fc8-84c7-7057d8fb36ea"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "7c728051-db1e-545e-962a-52c2985e1b52", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "0baeb3e1-d3aa-5fc8-84c7-7057d8fb36ea"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "7e7f85fc-3d35-55ad-bb61-68793d4cb253", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "e895cae7-0c7e-5884-949c-8433775be567"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "7e7f85fc-3d35-55ad-bb61-68793d4cb253", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "e895cae7-0c7e-5884-949c-8433775be567"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "9b68365f-081b-5ca0-a587-2bf94ca07054", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "6a949c47-2e4d-5d92-a9fc-ebad25433c1c"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "9b68365f-081b-5ca0-a587-2bf94ca07054", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "6a949c47-2e4d-5d92-a9fc-ebad25433c1c"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "9f3dd344-59af-5f68-bc41-0b257b31ee09", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "2e0f71d8-d3b2-5ddb-a5de-ccc872ce0c9d"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "9f3dd344-59af-5f68-bc41-0b257b31ee09", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "2e0f71d8-d3b2-5ddb-a5de-ccc872ce0c9d"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "a2c9f3f8-6c56-5931-a6f3-bc5a371c33c9", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "5a5dc25d-2b27-541c-b251-00d668646862"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "a2c9f3f8-6c56-5931-a6f3-bc5a371c33c9", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "5a5dc25d-2b27-541c-b251-00d668646862"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "a9ad0e78-e7e0-569c-bc4f-fc9a0ef581c0"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "a9ad0e78-e7e0-569c-bc4f-fc9a0ef581c0"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "b6b47701-8b24-5c6e-86e9-7bd0d4967b95", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "56fc076d-a03a-5c5b-af2d-ace942b2885e"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "b6b47701-8b24-5c6e-86e9-7bd0d4967b95", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "56fc076d-a03a-5c5b-af2d-ace942b2885e"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "cc07c598-78d3-5b2b-85df-b9773329fc1c", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "81e0bfc5-a34e-5850-8909-76db8576458e"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "cc07c598-78d3-5b2b-85df-b9773329fc1c", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "81e0bfc5-a34e-5850-8909-76db8576458e"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "d08ee80f-c814-5c6a-826e-ce1386ace477", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "f4ab7339-f8bc-5ad2-8938-79a386c6501a"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "d08ee80f-c814-5c6a-826e-ce1386ace477", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "f4ab7339-f8bc-5ad2-8938-79a386c6501a"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "e017fd6d-1326-5518-b277-cf147b7cbc19", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "b5e21965-9a09-5f73-846c-d38685677ce1"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "e017fd6d-1326-5518-b277-cf147b7cbc19", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "b5e21965-9a09-5f73-846c-d38685677ce1"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "e4d24298-1bd2-5821-a894-c082946bf89c", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "73ee8b4c-7670-5b44-93fa-e3912bb0f5ad"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "e4d24298-1bd2-5821-a894-c082946bf89c", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "73ee8b4c-7670-5b44-93fa-e3912bb0f5ad"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "e96c64af-2678-5251-820d-46da93a99a35", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "389dea2e-4cd9-5252-9e2f-ddc912a90013"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "e96c64af-2678-5251-820d-46da93a99a35", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "389dea2e-4cd9-5252-9e2f-ddc912a90013"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "fb9d9eb5-1b15-5d61-9804-5584d9886439", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "d726d6bc-4d82-588c-a7b7-1aad77752319"},
{"position": 0, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "fb9d9eb5-1b15-5d61-9804-5584d9886439", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "d726d6bc-4d82-588c-a7b7-1aad77752319"},
{"position": 1, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "1580fdc8-7d53-5d81-92df-1efbfd3ece20", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "5517a1fa-9b11-5f37-859b-e70bc3f56ff6"},
{"position": 1, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "1580fdc8-7d53-5d81-92df-1efbfd3ece20", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "5517a1fa-9b11-5f37-859b-e70bc3f56ff6"},
{"position": 1, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7"},
{"position": 1, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7"},
{"position": 1, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "14c47985-0ebf-500b-82d2-2ddbd50b280b"},
{"position": 1, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "14c47985-0ebf-500b-82d2-2ddbd50b280b"},
{"position": 1, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "96546e72-5957-5678-9864-3758d50b77cf", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "12746d50-7598-528f-9e20-a82235c30c7d"},
{"position": 1, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "96546e72-5957-5678-9864-3758d50b77cf", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "12746d50-7598-528f-9e20-a82235c30c7d"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "0332addf-b6c2-52d9-9ac1-3d8a492e63e7", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "869cd6dd-661f-5392-a6ba-0ded23f6437f"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "0332addf-b6c2-52d9-9ac1-3d8a492e63e7", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "869cd6dd-661f-5392-a6ba-0ded23f6437f"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "0c4afb41-da2d-5146-84d6-0c11ba2d170b", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "81e0bfc5-a34e-5850-8909-76db8576458e"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "0c4afb41-da2d-5146-84d6-0c11ba2d170b", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "81e0bfc5-a34e-5850-8909-76db8576458e"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "0c5629db-c292-554f-a67b-3040c4e29447", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "b1c961a7-43f3-5290-9dec-4fbb61c7b549"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "0c5629db-c292-554f-a67b-3040c4e29447", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "b1c961a7-43f3-5290-9dec-4fbb61c7b549"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "127c8d18-fac4-5d9b-8430-6f3686a9c0d8", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "ffb9d7be-ff95-5491-9b4d-8bd6551eca7f"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "127c8d18-fac4-5d9b-8430-6f3686a9c0d8", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "ffb9d7be-ff95-5491-9b4d-8bd6551eca7f"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "2ea324f4-e8c2-509f-af6b-2b5410c1f160", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "07860791-ba63-5c33-9133-d7fb34fe4a01"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "2ea324f4-e8c2-509f-af6b-2b5410c1f160", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "07860791-ba63-5c33-9133-d7fb34fe4a01"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "407af4e3-ae0d-5184-bb9d-55f2baeb43da", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "b5e21965-9a09-5f73-846c-d38685677ce1"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "407af4e3-ae0d-5184-bb9d-55f2baeb43da", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "b5e21965-9a09-5f73-846c-d38685677ce1"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "46c8ea51-104e-5153-a186-8c373d2f4906", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "0baeb3e1-d3aa-5fc8-84c7-7057d8fb36ea"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "46c8ea51-104e-5153-a186-8c373d2f4906", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "0baeb3e1-d3aa-5fc8-84c7-7057d8fb36ea"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "e84f61d5-be31-581a-9226-1f592fc78768"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "e84f61d5-be31-581a-9226-1f592fc78768"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5399aa8a-c6d8-575f-a4a5-c1f18ec62803", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "f6416044-bdab-5c45-8d0c-f77c08f1d66a"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5399aa8a-c6d8-575f-a4a5-c1f18ec62803", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "f6416044-bdab-5c45-8d0c-f77c08f1d66a"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "55f60b5b-d232-5873-ad11-1c385aa66c9f", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "4cac7f43-e863-5470-be51-15c1302b2632"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "55f60b5b-d232-5873-ad11-1c385aa66c9f", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "4cac7f43-e863-5470-be51-15c1302b2632"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "05c21a45-1be3-5e88-8b46-d98065bf0b52"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "05c21a45-1be3-5e88-8b46-d98065bf0b52"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5b9c7886-69f4-583f-ac68-90f9e45e9d1c", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "caba9f8b-247d-58d3-abf6-0033092cc64c"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5b9c7886-69f4-583f-ac68-90f9e45e9d1c", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "caba9f8b-247d-58d3-abf6-0033092cc64c"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "60bc1950-99d9-59ee-b15b-2f2ebaeddf04", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "389dea2e-4cd9-5252-9e2f-ddc912a90013"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "60bc1950-99d9-59ee-b15b-2f2ebaeddf04", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "389dea2e-4cd9-5252-9e2f-ddc912a90013"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "65e65dfe-09bb-5f8d-a358-e815b8f766b1", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "6a949c47-2e4d-5d92-a9fc-ebad25433c1c"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "65e65dfe-09bb-5f8d-a358-e815b8f766b1", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "6a949c47-2e4d-5d92-a9fc-ebad25433c1c"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6ac94322-290b-5a35-b62a-a0e18469db0e", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "5a5dc25d-2b27-541c-b251-00d668646862"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6ac94322-290b-5a35-b62a-a0e18469db0e", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "5a5dc25d-2b27-541c-b251-00d668646862"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6ad04ada-b20a-53d3-8374-dcc8441c795d", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "56fc076d-a03a-5c5b-af2d-ace942b2885e"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6ad04ada-b20a-53d3-8374-dcc8441c795d", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "56fc076d-a03a-5c5b-af2d-ace942b2885e"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6c2c8c07-f719-5a8e-83ca-94a64d49d5b7", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "e895cae7-0c7e-5884-949c-8433775be567"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6c2c8c07-f719-5a8e-83ca-94a64d49d5b7", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "e895cae7-0c7e-5884-949c-8433775be567"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6eec1005-abc0-5461-ac5e-73d3d9a043a0", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "5cad7270-0f86-5ee7-8b05-ddf26566b0ca"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6eec1005-abc0-5461-ac5e-73d3d9a043a0", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "5cad7270-0f86-5ee7-8b05-ddf26566b0ca"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "7ea76ec3-2fb5-5024-9dec-8215860048c9", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "67b9a241-79ac-565a-a146-043309aed0ef"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "7ea76ec3-2fb5-5024-9dec-8215860048c9", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "67b9a241-79ac-565a-a146-043309aed0ef"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "8502ecca-6c74-5e39-aa9f-fccbfa3046c1", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "b2ebf63a-b2c4-58ad-a66f-2fa78ae99146"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "8502ecca-6c74-5e39-aa9f-fccbfa3046c1", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "b2ebf63a-b2c4-58ad-a66f-2fa78ae99146"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "86e5fa0e-7332-5fb4-b3a0-f6eddb88ca63", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "3df20768-fb05-5364-9cd9-5e68ecf00399"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "86e5fa0e-7332-5fb4-b3a0-f6eddb88ca63", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "3df20768-fb05-5364-9cd9-5e68ecf00399"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "9380b513-341f-5596-bba6-c4914033d165", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "d726d6bc-4d82-588c-a7b7-1aad77752319"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "9380b513-341f-5596-bba6-c4914033d165", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "d726d6bc-4d82-588c-a7b7-1aad77752319"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "957adae0-9972-5600-9bfe-7bc08706c54a", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "f4ab7339-f8bc-5ad2-8938-79a386c6501a"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "957adae0-9972-5600-9bfe-7bc08706c54a", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "f4ab7339-f8bc-5ad2-8938-79a386c6501a"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "96546e72-5957-5678-9864-3758d50b77cf", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "a9ad0e78-e7e0-569c-bc4f-fc9a0ef581c0"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "96546e72-5957-5678-9864-3758d50b77cf", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "a9ad0e78-e7e0-569c-bc4f-fc9a0ef581c0"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "9de2e035-7590-502c-957b-12c2a690026c", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "2e0f71d8-d3b2-5ddb-a5de-ccc872ce0c9d"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "9de2e035-7590-502c-957b-12c2a690026c", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "2e0f71d8-d3b2-5ddb-a5de-ccc872ce0c9d"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "aecd9779-8ab1-5c1c-9924-beee6ac8c3fe", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "231e59de-004f-5efb-8ea2-e4eb2394d021"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "aecd9779-8ab1-5c1c-9924-beee6ac8c3fe", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "231e59de-004f-5efb-8ea2-e4eb2394d021"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "c77e2a16-6a71-50e0-ad67-f048228fb1cf", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "32b6efbf-9282-5e30-bf08-32907ba45429"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "c77e2a16-6a71-50e0-ad67-f048228fb1cf", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "32b6efbf-9282-5e30-bf08-32907ba45429"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "c7df6ac4-6550-5681-9631-ba862682c4af", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "6f82aecf-249e-584c-8e8e-04fd5f93e20d"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "c7df6ac4-6550-5681-9631-ba862682c4af", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "6f82aecf-249e-584c-8e8e-04fd5f93e20d"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "ef100f45-8f60-5066-8d12-9979552dde16", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "73ee8b4c-7670-5b44-93fa-e3912bb0f5ad"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "ef100f45-8f60-5066-8d12-9979552dde16", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "73ee8b4c-7670-5b44-93fa-e3912bb0f5ad"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "fb19690d-5b26-529e-b229-d8152bc6b57e", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "ef27ebde-131e-572f-b355-4a91b8935774"},
{"position": 1, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "fb19690d-5b26-529e-b229-d8152bc6b57e", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "ef27ebde-131e-572f-b355-4a91b8935774"},
{"position": 2, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7"},
{"position": 2, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7"},
{"position": 2, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "12746d50-7598-528f-9e20-a82235c30c7d"},
{"position": 2, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "12746d50-7598-528f-9e20-a82235c30c7d"},
{"position": 2, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "5517a1fa-9b11-5f37-859b-e70bc3f56ff6"},
{"position": 2, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "5517a1fa-9b11-5f37-859b-e70bc3f56ff6"},
{"position": 2, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "14c47985-0ebf-500b-82d2-2ddbd50b280b"},
{"position": 2, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "14c47985-0ebf-500b-82d2-2ddbd50b280b"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "08b6cb95-cd49-55b2-85c8-2a9d2c46a931", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "f6416044-bdab-5c45-8d0c-f77c08f1d66a"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "08b6cb95-cd49-55b2-85c8-2a9d2c46a931", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "f6416044-bdab-5c45-8d0c-f77c08f1d66a"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "0cbd4670-757e-5998-9237-0adb16e987b2", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "b2ebf63a-b2c4-58ad-a66f-2fa78ae99146"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "0cbd4670-757e-5998-9237-0adb16e987b2", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "b2ebf63a-b2c4-58ad-a66f-2fa78ae99146"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "11f049f2-3352-5363-80cc-8a71d2eb0f7c", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "ef27ebde-131e-572f-b355-4a91b8935774"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "11f049f2-3352-5363-80cc-8a71d2eb0f7c", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "ef27ebde-131e-572f-b355-4a91b8935774"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "12c175ed-fa4d-5a22-9164-56f5b916baa8", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "e84f61d5-be31-581a-9226-1f592fc78768"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "12c175ed-fa4d-5a22-9164-56f5b916baa8", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "e84f61d5-be31-581a-9226-1f592fc78768"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "1a94c31d-0ea7-5ead-b35d-2f791c21394b", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "81e0bfc5-a34e-5850-8909-76db8576458e"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "1a94c31d-0ea7-5ead-b35d-2f791c21394b", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "81e0bfc5-a34e-5850-8909-76db8576458e"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "1bb4fe0b-0762-5073-90fd-baa2e0bd6b98", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "56fc076d-a03a-5c5b-af2d-ace942b2885e"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "1bb4fe0b-0762-5073-90fd-baa2e0bd6b98", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "56fc076d-a03a-5c5b-af2d-ace942b2885e"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "1ec8ae8c-01e3-53b4-9143-67ab58e3b90b", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "6f82aecf-249e-584c-8e8e-04fd5f93e20d"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "1ec8ae8c-01e3-53b4-9143-67ab58e3b90b", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "6f82aecf-249e-584c-8e8e-04fd5f93e20d"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "213b9c74-8728-55d4-b22a-1c12714d9b8a", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "b5e21965-9a09-5f73-846c-d38685677ce1"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "213b9c74-8728-55d4-b22a-1c12714d9b8a", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "b5e21965-9a09-5f73-846c-d38685677ce1"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "3d7213bd-c0b3-554a-8789-2e7a79d14d2d", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "b1c961a7-43f3-5290-9dec-4fbb61c7b549"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "3d7213bd-c0b3-554a-8789-2e7a79d14d2d", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "b1c961a7-43f3-5290-9dec-4fbb61c7b549"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "3f632c92-97e9-5fd2-b6cd-2333627b5442", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "389dea2e-4cd9-5252-9e2f-ddc912a90013"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "3f632c92-97e9-5fd2-b6cd-2333627b5442", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "389dea2e-4cd9-5252-9e2f-ddc912a90013"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "4195c10a-48da-5df0-b70b-46bc738f3bde", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "caba9f8b-247d-58d3-abf6-0033092cc64c"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "4195c10a-48da-5df0-b70b-46bc738f3bde", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "caba9f8b-247d-58d3-abf6-0033092cc64c"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "46af7f65-b442-54a0-b84b-ca6f26a35bd8", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "d726d6bc-4d82-588c-a7b7-1aad77752319"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "46af7f65-b442-54a0-b84b-ca6f26a35bd8", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "d726d6bc-4d82-588c-a7b7-1aad77752319"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5196849d-7df7-5dd8-81a6-b857c05a70cb", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "0baeb3e1-d3aa-5fc8-84c7-7057d8fb36ea"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5196849d-7df7-5dd8-81a6-b857c05a70cb", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "0baeb3e1-d3aa-5fc8-84c7-7057d8fb36ea"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5ec7223f-6f91-5bda-baba-1c8225e6d38b", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "2e0f71d8-d3b2-5ddb-a5de-ccc872ce0c9d"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5ec7223f-6f91-5bda-baba-1c8225e6d38b", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "2e0f71d8-d3b2-5ddb-a5de-ccc872ce0c9d"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "659c40c5-3316-5f0d-afec-b8a5a4d987c7", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "869cd6dd-661f-5392-a6ba-0ded23f6437f"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "659c40c5-3316-5f0d-afec-b8a5a4d987c7", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "869cd6dd-661f-5392-a6ba-0ded23f6437f"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6ec52897-9993-520b-a745-02a6422eeeb4", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "6a949c47-2e4d-5d92-a9fc-ebad25433c1c"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6ec52897-9993-520b-a745-02a6422eeeb4", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "6a949c47-2e4d-5d92-a9fc-ebad25433c1c"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "7a754088-24d7-5dad-8773-dfdd24d17c38", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "07860791-ba63-5c33-9133-d7fb34fe4a01"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "7a754088-24d7-5dad-8773-dfdd24d17c38", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "07860791-ba63-5c33-9133-d7fb34fe4a01"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "82ad7f74-fde3-555f-a76d-8f910b1f96e3", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "73ee8b4c-7670-5b44-93fa-e3912bb0f5ad"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "82ad7f74-fde3-555f-a76d-8f910b1f96e3", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "73ee8b4c-7670-5b44-93fa-e3912bb0f5ad"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "830632ab-240f-5177-9ee7-6bfa2068ea4d", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "231e59de-004f-5efb-8ea2-e4eb2394d021"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "830632ab-240f-5177-9ee7-6bfa2068ea4d", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "231e59de-004f-5efb-8ea2-e4eb2394d021"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "8584d45a-b3ad-5213-895e-89cf282dc46b", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "4cac7f43-e863-5470-be51-15c1302b2632"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "a16867f3-b6d0-51b6-a27d-8b237913cb61", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "5a5dc25d-2b27-541c-b251-00d668646862"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "a16867f3-b6d0-51b6-a27d-8b237913cb61", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "5a5dc25d-2b27-541c-b251-00d668646862"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "a9ad0e78-e7e0-569c-bc4f-fc9a0ef581c0"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "a9ad0e78-e7e0-569c-bc4f-fc9a0ef581c0"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "ad020c54-6ca6-57ed-abd5-809b660229ed", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "ffb9d7be-ff95-5491-9b4d-8bd6551eca7f"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "ad020c54-6ca6-57ed-abd5-809b660229ed", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "ffb9d7be-ff95-5491-9b4d-8bd6551eca7f"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "c8849b02-2000-56e8-b42e-5c25fa094373", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "4cac7f43-e863-5470-be51-15c1302b2632"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "c8d5b1cd-d26a-50e9-b5b4-dbb5efab9507", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "32b6efbf-9282-5e30-bf08-32907ba45429"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "c8d5b1cd-d26a-50e9-b5b4-dbb5efab9507", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "32b6efbf-9282-5e30-bf08-32907ba45429"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "d1b17129-50b6-5dbe-8d5c-42077f31d98e", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "5cad7270-0f86-5ee7-8b05-ddf26566b0ca"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "d1b17129-50b6-5dbe-8d5c-42077f31d98e", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "5cad7270-0f86-5ee7-8b05-ddf26566b0ca"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "d33f5fe4-b3b7-5a93-b295-4bf75d576d2f", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "f4ab7339-f8bc-5ad2-8938-79a386c6501a"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "d33f5fe4-b3b7-5a93-b295-4bf75d576d2f", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "f4ab7339-f8bc-5ad2-8938-79a386c6501a"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "05c21a45-1be3-5e88-8b46-d98065bf0b52"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "05c21a45-1be3-5e88-8b46-d98065bf0b52"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "f2c5f49b-0009-5f65-9e74-17d73a8471f7", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "3df20768-fb05-5364-9cd9-5e68ecf00399"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "f2c5f49b-0009-5f65-9e74-17d73a8471f7", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "3df20768-fb05-5364-9cd9-5e68ecf00399"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "f3dc6a4d-909d-54e1-b40e-db25d6f26893", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "e895cae7-0c7e-5884-949c-8433775be567"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "f3dc6a4d-909d-54e1-b40e-db25d6f26893", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "e895cae7-0c7e-5884-949c-8433775be567"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "feb3e38c-fb75-59cd-bc71-d80a83d5ece1", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "67b9a241-79ac-565a-a146-043309aed0ef"},
{"position": 2, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "feb3e38c-fb75-59cd-bc71-d80a83d5ece1", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "67b9a241-79ac-565a-a146-043309aed0ef"},
{"position": 3, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "12746d50-7598-528f-9e20-a82235c30c7d"},
{"position": 3, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "12746d50-7598-528f-9e20-a82235c30c7d"},
{"position": 3, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7"},
{"position": 3, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7"},
{"position": 3, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "14c47985-0ebf-500b-82d2-2ddbd50b280b"},
{"position": 3, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "14c47985-0ebf-500b-82d2-2ddbd50b280b"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "045995fa-f1f2-5ff9-ab50-605d46994560", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "3df20768-fb05-5364-9cd9-5e68ecf00399"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "045995fa-f1f2-5ff9-ab50-605d46994560", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "3df20768-fb05-5364-9cd9-5e68ecf00399"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "0eda8da0-45b0-5f9c-86e7-2703030203a7", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "d726d6bc-4d82-588c-a7b7-1aad77752319"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "0eda8da0-45b0-5f9c-86e7-2703030203a7", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "d726d6bc-4d82-588c-a7b7-1aad77752319"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "116422d4-3103-5f87-a258-6698a7ebcd6c", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "b1c961a7-43f3-5290-9dec-4fbb61c7b549"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "116422d4-3103-5f87-a258-6698a7ebcd6c", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "b1c961a7-43f3-5290-9dec-4fbb61c7b549"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "1de7af4b-7a3a-5628-87b7-f6dd22eb79a6", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "32b6efbf-9282-5e30-bf08-32907ba45429"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "1de7af4b-7a3a-5628-87b7-f6dd22eb79a6", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "32b6efbf-9282-5e30-bf08-32907ba45429"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "a9ad0e78-e7e0-569c-bc4f-fc9a0ef581c0"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "a9ad0e78-e7e0-569c-bc4f-fc9a0ef581c0"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "4f785636-ee59-53b9-a086-16dc74a5bfb3", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "2e0f71d8-d3b2-5ddb-a5de-ccc872ce0c9d"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "4f785636-ee59-53b9-a086-16dc74a5bfb3", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "2e0f71d8-d3b2-5ddb-a5de-ccc872ce0c9d"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "558182dd-d737-5de4-9706-7479f80add9e", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "07860791-ba63-5c33-9133-d7fb34fe4a01"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "558182dd-d737-5de4-9706-7479f80add9e", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "07860791-ba63-5c33-9133-d7fb34fe4a01"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "68261ea4-2b95-585f-b1b7-fba68c1921d8", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "caba9f8b-247d-58d3-abf6-0033092cc64c"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "68261ea4-2b95-585f-b1b7-fba68c1921d8", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "caba9f8b-247d-58d3-abf6-0033092cc64c"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6867c5bd-3be8-56ed-b234-fa61c5bd5493", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "73ee8b4c-7670-5b44-93fa-e3912bb0f5ad"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6867c5bd-3be8-56ed-b234-fa61c5bd5493", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "73ee8b4c-7670-5b44-93fa-e3912bb0f5ad"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6d2e964a-7d9d-5f80-92b6-d77e91e534ca", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "ffb9d7be-ff95-5491-9b4d-8bd6551eca7f"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "6d2e964a-7d9d-5f80-92b6-d77e91e534ca", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "ffb9d7be-ff95-5491-9b4d-8bd6551eca7f"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "05c21a45-1be3-5e88-8b46-d98065bf0b52"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "05c21a45-1be3-5e88-8b46-d98065bf0b52"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "7fa36ddd-ebf1-59ea-ab73-d9c1cfa0e696", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "e895cae7-0c7e-5884-949c-8433775be567"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "7fa36ddd-ebf1-59ea-ab73-d9c1cfa0e696", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "e895cae7-0c7e-5884-949c-8433775be567"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "843ee2cc-a88d-5089-804e-04fd516ff1c8", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "869cd6dd-661f-5392-a6ba-0ded23f6437f"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "843ee2cc-a88d-5089-804e-04fd516ff1c8", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "869cd6dd-661f-5392-a6ba-0ded23f6437f"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "8584d45a-b3ad-5213-895e-89cf282dc46b", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "4cac7f43-e863-5470-be51-15c1302b2632"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "929319b3-d656-5b34-9918-e6484d04f17f", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "0baeb3e1-d3aa-5fc8-84c7-7057d8fb36ea"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "929319b3-d656-5b34-9918-e6484d04f17f", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "0baeb3e1-d3aa-5fc8-84c7-7057d8fb36ea"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "e84f61d5-be31-581a-9226-1f592fc78768"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "e84f61d5-be31-581a-9226-1f592fc78768"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "b19f163e-fafc-5044-ab7c-ee42a796c8eb", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "5a5dc25d-2b27-541c-b251-00d668646862"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "b19f163e-fafc-5044-ab7c-ee42a796c8eb", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "5a5dc25d-2b27-541c-b251-00d668646862"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "c234c374-d2b6-5ea6-8037-e105249d039c", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "67b9a241-79ac-565a-a146-043309aed0ef"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "c234c374-d2b6-5ea6-8037-e105249d039c", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "67b9a241-79ac-565a-a146-043309aed0ef"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "cd743a3c-a29b-53f0-bee9-ec9eded6955e", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "f4ab7339-f8bc-5ad2-8938-79a386c6501a"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "cd743a3c-a29b-53f0-bee9-ec9eded6955e", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "f4ab7339-f8bc-5ad2-8938-79a386c6501a"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "d31ee282-871b-519f-96d3-5ee3b5981a0e", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "ef27ebde-131e-572f-b355-4a91b8935774"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "d31ee282-871b-519f-96d3-5ee3b5981a0e", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "ef27ebde-131e-572f-b355-4a91b8935774"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "d3d39eec-d175-598a-9fa8-c35775ca8490", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "6a949c47-2e4d-5d92-a9fc-ebad25433c1c"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "d3d39eec-d175-598a-9fa8-c35775ca8490", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "6a949c47-2e4d-5d92-a9fc-ebad25433c1c"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "da371873-b656-50cd-a87f-29a99e448b8f", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "6f82aecf-249e-584c-8e8e-04fd5f93e20d"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "da371873-b656-50cd-a87f-29a99e448b8f", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "6f82aecf-249e-584c-8e8e-04fd5f93e20d"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "dc80ac5c-118c-5640-85ad-8ea5fa4e755a", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "b5e21965-9a09-5f73-846c-d38685677ce1"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "dc80ac5c-118c-5640-85ad-8ea5fa4e755a", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "b5e21965-9a09-5f73-846c-d38685677ce1"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "e0e7b907-50b2-599a-b084-4e2c08d6e3cf", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "b2ebf63a-b2c4-58ad-a66f-2fa78ae99146"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "e0e7b907-50b2-599a-b084-4e2c08d6e3cf", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "b2ebf63a-b2c4-58ad-a66f-2fa78ae99146"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "f22c4b0f-5d32-5f22-91f1-d39173d6396e", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "81e0bfc5-a34e-5850-8909-76db8576458e"},
{"position": 3, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "f22c4b0f-5d32-5f22-91f1-d39173d6396e", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "81e0bfc5-a34e-5850-8909-76db8576458e"},
{"position": 4, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7"},
{"position": 4, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "a11e37ca-ab45-55df-b54a-ec1592e88ee7"},
{"position": 4, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "a6e96085-42e5-509d-8975-f13bc183e829", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "12746d50-7598-528f-9e20-a82235c30c7d"},
{"position": 4, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "measure_id": "a6e96085-42e5-509d-8975-f13bc183e829", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "12746d50-7598-528f-9e20-a82235c30c7d"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "14214e52-8435-5bf7-8241-df4fcac0b394", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "b1c961a7-43f3-5290-9dec-4fbb61c7b549"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "14214e52-8435-5bf7-8241-df4fcac0b394", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "b1c961a7-43f3-5290-9dec-4fbb61c7b549"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "e84f61d5-be31-581a-9226-1f592fc78768"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "e84f61d5-be31-581a-9226-1f592fc78768"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "3dc3a826-bf6b-5528-a6a3-fe0eef91ad05", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "caba9f8b-247d-58d3-abf6-0033092cc64c"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "3dc3a826-bf6b-5528-a6a3-fe0eef91ad05", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "caba9f8b-247d-58d3-abf6-0033092cc64c"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5c825c65-3459-5343-8f17-6651592dbf03", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "67b9a241-79ac-565a-a146-043309aed0ef"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5c825c65-3459-5343-8f17-6651592dbf03", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "67b9a241-79ac-565a-a146-043309aed0ef"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "7c51dd42-7fdf-5237-b8b4-61ed12b583c7", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "b2ebf63a-b2c4-58ad-a66f-2fa78ae99146"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "7c51dd42-7fdf-5237-b8b4-61ed12b583c7", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "b2ebf63a-b2c4-58ad-a66f-2fa78ae99146"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "a42b623a-4449-59d9-8893-11a75759d0cd", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "6a949c47-2e4d-5d92-a9fc-ebad25433c1c"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "a42b623a-4449-59d9-8893-11a75759d0cd", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "6a949c47-2e4d-5d92-a9fc-ebad25433c1c"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "05c21a45-1be3-5e88-8b46-d98065bf0b52"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "05c21a45-1be3-5e88-8b46-d98065bf0b52"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "ce4958a9-e900-513f-a1b8-c45d11d95ae0", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "e895cae7-0c7e-5884-949c-8433775be567"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "ce4958a9-e900-513f-a1b8-c45d11d95ae0", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "e895cae7-0c7e-5884-949c-8433775be567"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "e9134b2d-8aff-5a5d-9a8e-4a1f36b0a22d", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "ef27ebde-131e-572f-b355-4a91b8935774"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "e9134b2d-8aff-5a5d-9a8e-4a1f36b0a22d", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "4cac7f43-e863-5470-be51-15c1302b2632"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "f0fde798-bf5b-5f80-bb67-7e9de4b01050", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "d726d6bc-4d82-588c-a7b7-1aad77752319"},
{"position": 4, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "f0fde798-bf5b-5f80-bb67-7e9de4b01050", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "d726d6bc-4d82-588c-a7b7-1aad77752319"},
{"position": 5, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "3fa3647b-2910-58dc-a6ba-69cea4a295d7", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "6a949c47-2e4d-5d92-a9fc-ebad25433c1c"},
{"position": 5, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "3fa3647b-2910-58dc-a6ba-69cea4a295d7", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "6a949c47-2e4d-5d92-a9fc-ebad25433c1c"},
{"position": 5, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "e84f61d5-be31-581a-9226-1f592fc78768"},
{"position": 5, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "e84f61d5-be31-581a-9226-1f592fc78768"},
{"position": 6, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "948a360e-4e40-5df2-bbec-3d6e2ea20838", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "category_id": "e84f61d5-be31-581a-9226-1f592fc78768"},
{"position": 6, "survey_id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "measure_id": "948a360e-4e40-5df2-bbec-3d6e2ea20838", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "category_id": "e84f61d5-be31-581a-9226-1f592fc78768"}
]'::jsonb);
DELETE FROM public.program;
INSERT INTO public.program (id, lineage_id, title, description, language, translations, source, asks_quality, hide_aggregates, not_relevant, finalised_at, revision, created_at, created_by, deleted_at, content_revision) OVERRIDING SYSTEM VALUE SELECT id, lineage_id, title, description, language, translations, source, asks_quality, hide_aggregates, not_relevant, finalised_at, revision, created_at, created_by, deleted_at, content_revision FROM jsonb_populate_recordset(NULL::public.program,  E'[
{"id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "title": "Asset management 2026", "source": "Written by the Aquamark authors for the demo. Organisations, people and answers in the demo are invented.\\nLicence: Apache-2.0.", "language": "en", "revision": 2, "created_at": "2026-03-04T09:30:00+00:00", "created_by": "01a2277e-b8ba-70d6-acf4-b8ba9ce6bb2e", "deleted_at": null, "lineage_id": "7b1e4c52-9d0a-4f6e-8a37-5c2d91e0b346", "description": "How well does an organisation look after the assets that others depend on? Seven functions, from direction to\\nresources, each with its processes, for organisations that run water, transport and similar networks.\\n\\nMost measures ask the same four things: how the work is thought out (*method*), what is on record (*record*), how far it\\nreaches (*reach*) and what it brings (*benefit*). Later answers open when the earlier ones support them. Other measures ask for\\nfigures of the last full year.", "asks_quality": false, "finalised_at": "2026-05-27T14:00:00+00:00", "not_relevant": "exclude", "translations": {}, "hide_aggregates": false, "content_revision": 1},
{"id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "title": "Asset management 2027", "source": "Written by the Aquamark authors for the demo. Organisations, people and answers in the demo are invented.\\nLicence: Apache-2.0.", "language": "en", "revision": 1, "created_at": "2026-09-14T09:30:00+00:00", "created_by": "01a2277e-b8ba-70d6-acf4-b8ba9ce6bb2e", "deleted_at": null, "lineage_id": "7b1e4c52-9d0a-4f6e-8a37-5c2d91e0b346", "description": "How well does an organisation look after the assets that others depend on? Seven functions, from direction to\\nresources, each with its processes, for organisations that run water, transport and similar networks.\\n\\nMost measures ask the same four things: how the work is thought out (*method*), what is on record (*record*), how far it\\nreaches (*reach*) and what it brings (*benefit*). Later answers open when the earlier ones support them. Other measures ask for\\nfigures of the last full year.", "asks_quality": false, "finalised_at": null, "not_relevant": "exclude", "translations": {}, "hide_aggregates": false, "content_revision": 1}
]'::jsonb);
DELETE FROM public.response;
INSERT INTO public.response (submission_id, measure_id, submission_approval, approval, parts, comment, sub_measures, not_relevant, quality, revision, version, version_began_at, modified_at, modified_by) OVERRIDING SYSTEM VALUE SELECT submission_id, measure_id, submission_approval, approval, parts, comment, sub_measures, not_relevant, quality, revision, version, version_began_at, modified_at, modified_by FROM jsonb_populate_recordset(NULL::public.response, '[
{"parts": {"answer": {"option": "partly"}}, "comment": "", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"answer": {"option": "partly"}}, "comment": "Good for the older part of the network, weaker elsewhere.", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {"answer": {"option": "partly"}}, "comment": "One step better than last year, since the operations centre took it on.", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "1580fdc8-7d53-5d81-92df-1efbfd3ece20", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"answer": {"option": "planned"}}, "comment": "", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"answer": {"option": "yes"}}, "comment": "", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "1580fdc8-7d53-5d81-92df-1efbfd3ece20", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"},
{"parts": {"answer": {"option": "yes"}}, "comment": "", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"},
{"parts": {"answer": {"option": "yes"}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "1580fdc8-7d53-5d81-92df-1efbfd3ece20", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {"answer": {"option": "yes"}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {"hours": {"value": 1.6}}, "comment": "Counted differently from last year: now with the northern district.", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {"hours": {"value": 11.4}}, "comment": "", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "96546e72-5957-5678-9864-3758d50b77cf", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"hours": {"value": 2.5}}, "comment": "", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"},
{"parts": {"hours": {"value": 2.6}}, "comment": "", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"},
{"parts": {"hours": {"value": 2.7}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "96546e72-5957-5678-9864-3758d50b77cf", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {"hours": {"value": 3.1}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {"hours": {"value": 3.1}}, "comment": "", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"hours": {"value": 4.6}}, "comment": "", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "96546e72-5957-5678-9864-3758d50b77cf", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"},
{"parts": {"hours": {"value": 43}}, "comment": "", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"hours": {"value": 54}}, "comment": "", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"},
{"parts": {"hours": {"value": 6.8}}, "comment": "Figure taken from the board report of May.", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"hours": {"value": 68}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {"rate": {"value": 13.2}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {"rate": {"value": 14.7}}, "comment": "", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"},
{"parts": {"rate": {"value": 17.1}}, "comment": "", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"rate": {"value": 27.8}}, "comment": "", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"},
{"parts": {"rate": {"value": 29.3}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "revision": 1, "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "modified_at": "2026-07-09T15:57:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-827fead4e515", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a", "version_began_at": "2026-07-09T15:57:00+00:00", "submission_approval": "draft"},
{"parts": {"rate": {"value": 29.7}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "revision": 1, "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "modified_at": "2026-07-15T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-827fead4e515", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a", "version_began_at": "2026-07-15T14:11:00+00:00", "submission_approval": "draft"},
{"parts": {"rate": {"value": 45}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {"rate": {"value": 85}}, "comment": "", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"rating": {"value": 5.6}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "39692e65-06a7-528e-8647-4c6d79ad6c9c", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {"rating": {"value": 5.9}}, "comment": "", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "39692e65-06a7-528e-8647-4c6d79ad6c9c", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"},
{"parts": {"rating": {"value": 6.4}}, "comment": "", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "39692e65-06a7-528e-8647-4c6d79ad6c9c", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "agreed"}, "record": {"option": "controlled"}, "benefit": {"option": "measured"}}, "comment": "Agreed and written down, in use everywhere except buried assets. Next check in January.", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "joined"}, "record": {"option": "controlled"}, "benefit": {"option": "lasting"}}, "comment": "Used by every team, mechanical and electrical assets included.", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "22ef7d72-91b3-517f-a135-37e88afca416", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "joined"}, "record": {"option": "controlled"}, "benefit": {"option": "measured"}}, "comment": "", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "22ef7d72-91b3-517f-a135-37e88afca416", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "joined"}, "record": {"option": "controlled"}, "benefit": {"option": "measured"}}, "comment": "Good for structures, weaker elsewhere.", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "joined"}, "record": {"option": "written"}, "benefit": {"option": "felt"}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "joined"}, "record": {"option": "written"}, "benefit": {"option": "measured"}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "refined"}, "record": {"option": "controlled"}, "benefit": {"option": "measured"}}, "comment": "In place since the reorganisation. The last audit found three minor gaps, two of them closed.", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"},
{"parts": {"reach": {"option": "nowhere"}, "method": {"option": "none"}, "record": {"option": "nothing"}, "benefit": {"option": "unknown"}}, "comment": "Done where a regulator asks for it, not elsewhere.", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "a6e96085-42e5-509d-8975-f13bc183e829", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "agreed"}, "record": {"option": "written"}, "benefit": {"option": "felt"}}, "comment": "Good for the central depot, weaker elsewhere.", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "a6e96085-42e5-509d-8975-f13bc183e829", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "agreed"}, "record": {"option": "written"}, "benefit": {"option": "measured"}}, "comment": "", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "agreed"}, "record": {"option": "written"}, "benefit": {"option": "measured"}}, "comment": "", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "agreed"}, "record": {"option": "written"}, "benefit": {"option": "unknown"}}, "comment": "", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "22ef7d72-91b3-517f-a135-37e88afca416", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "habit"}, "record": {"option": "notes"}}, "comment": "Draft answer, please check against the risk register.", "quality": null, "version": 1, "approval": "draft", "revision": 1, "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "modified_at": "2026-07-06T10:13:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-827fead4e515", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a", "version_began_at": "2026-07-06T10:13:00+00:00", "submission_approval": "draft"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "joined"}, "record": {"option": "notes"}, "benefit": {"option": "felt"}}, "comment": "Good for the central depot, weaker elsewhere.", "quality": null, "version": 1, "approval": "draft", "revision": 1, "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "modified_at": "2026-07-13T12:41:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-827fead4e515", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a", "version_began_at": "2026-07-13T12:41:00+00:00", "submission_approval": "draft"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "joined"}, "record": {"option": "written"}, "benefit": {"option": "felt"}}, "comment": "", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "joined"}, "record": {"option": "written"}, "benefit": {"option": "measured"}}, "comment": "", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"},
{"parts": {"reach": {"option": "trial"}, "method": {"option": "agreed"}, "record": {"option": "notes"}, "benefit": {"option": "felt"}}, "comment": "", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "a6e96085-42e5-509d-8975-f13bc183e829", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"},
{"parts": {"share": {"value": 67.2}}, "comment": "", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"share": {"value": 68.9}}, "comment": "Better than last year mostly because of a mild winter.", "quality": null, "version": 1, "approval": "draft", "revision": 1, "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "modified_at": "2026-07-13T16:33:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-827fead4e515", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a", "version_began_at": "2026-07-13T16:33:00+00:00", "submission_approval": "draft"},
{"parts": {"share": {"value": 75.4}}, "comment": "Figures of the operations centre, agreed in October.", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"},
{"parts": {"share": {"value": 79.2}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {"times": {"value": 4}}, "comment": "", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"},
{"parts": {"times": {"value": 4}}, "comment": "Figure taken from the yearly plan.", "quality": null, "version": 4, "approval": "approved", "revision": 4, "measure_id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "modified_at": "2026-10-01T14:11:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5", "version_began_at": "2026-10-01T14:11:00+00:00", "submission_approval": "approved"},
{"parts": {"times": {"value": 5}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "revision": 3, "measure_id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "modified_at": "2026-08-31T09:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "version_began_at": "2026-08-31T09:29:00+00:00", "submission_approval": "reviewed"},
{"parts": {}, "comment": "Not part of our duties; the owner of the network does this.", "quality": null, "version": 2, "approval": "final", "revision": 2, "measure_id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "modified_at": "2026-09-14T07:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "not_relevant": true, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "version_began_at": "2026-09-14T07:28:00+00:00", "submission_approval": "final"}
]'::jsonb);
DELETE FROM public.response_result;
INSERT INTO public.response_result (submission_id, measure_id, raw, score, error) OVERRIDING SYSTEM VALUE SELECT submission_id, measure_id, raw, score, error FROM jsonb_populate_recordset(NULL::public.response_result, '[
{"raw": 0, "error": null, "score": 0, "measure_id": "a6e96085-42e5-509d-8975-f13bc183e829", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0, "error": null, "score": 0, "measure_id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 0, "error": {"code": "incomplete", "params": {"parts": ["benefit"]}}, "score": 0, "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a"},
{"raw": 0.03275077437821616, "error": null, "score": 0.32750774378216163, "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0.16862108415921295, "error": null, "score": 1.6862108415921295, "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"raw": 0.25, "error": null, "score": 1.25, "measure_id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0.25643081226140674, "error": null, "score": 2.5643081226140674, "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a"},
{"raw": 0.2592786857488475, "error": null, "score": 2.592786857488475, "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a"},
{"raw": 0.2703037561203846, "error": null, "score": 2.703037561203846, "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 0.325, "error": null, "score": 3.25, "measure_id": "a6e96085-42e5-509d-8975-f13bc183e829", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 0.3711607125654077, "error": null, "score": 3.7116071256540772, "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0.4, "error": null, "score": 6, "measure_id": "22ef7d72-91b3-517f-a135-37e88afca416", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0.4020501737953831, "error": null, "score": 4.020501737953831, "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 0.4131872105666379, "error": null, "score": 4.131872105666378, "measure_id": "96546e72-5957-5678-9864-3758d50b77cf", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0.42385582780847175, "error": null, "score": 4.238558278084717, "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"raw": 0.45, "error": null, "score": 4.5, "measure_id": "a6e96085-42e5-509d-8975-f13bc183e829", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"raw": 0.475, "error": null, "score": 4.75, "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a"},
{"raw": 0.5, "error": null, "score": 2.5, "measure_id": "1580fdc8-7d53-5d81-92df-1efbfd3ece20", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0.5, "error": null, "score": 2.5, "measure_id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0.5, "error": null, "score": 2.5, "measure_id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"raw": 0.5, "error": null, "score": 5, "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 0.5, "error": null, "score": 5, "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0.521234552646013, "error": null, "score": 5.212345526460131, "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0.525, "error": null, "score": 5.25, "measure_id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0.5599999999999999, "error": null, "score": 5.6, "measure_id": "39692e65-06a7-528e-8647-4c6d79ad6c9c", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"raw": 0.575, "error": null, "score": 5.75, "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 0.5900000000000001, "error": null, "score": 5.9, "measure_id": "39692e65-06a7-528e-8647-4c6d79ad6c9c", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 0.5972222222222222, "error": null, "score": 2.986111111111111, "measure_id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0.5984657071411482, "error": null, "score": 5.984657071411482, "measure_id": "96546e72-5957-5678-9864-3758d50b77cf", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 0.6, "error": null, "score": 6, "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"raw": 0.625, "error": null, "score": 6.25, "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"raw": 0.64, "error": null, "score": 6.4, "measure_id": "39692e65-06a7-528e-8647-4c6d79ad6c9c", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0.65, "error": null, "score": 6.5, "measure_id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"raw": 0.6666666666666666, "error": null, "score": 6.666666666666666, "measure_id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 0.6666666666666666, "error": null, "score": 6.666666666666666, "measure_id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0.6711338277253135, "error": null, "score": 6.711338277253135, "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"raw": 0.6711338277253135, "error": null, "score": 6.711338277253135, "measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0.672, "error": null, "score": 3.3600000000000003, "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0.6890000000000001, "error": null, "score": 3.4450000000000003, "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a"},
{"raw": 0.6950599725748745, "error": null, "score": 6.950599725748745, "measure_id": "96546e72-5957-5678-9864-3758d50b77cf", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"raw": 0.7, "error": null, "score": 10.5, "measure_id": "22ef7d72-91b3-517f-a135-37e88afca416", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 0.7, "error": null, "score": 7, "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"raw": 0.7014459959283037, "error": null, "score": 7.0144599592830374, "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 0.7080119307315835, "error": null, "score": 7.080119307315835, "measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 0.75, "error": null, "score": 11.25, "measure_id": "22ef7d72-91b3-517f-a135-37e88afca416", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"raw": 0.75, "error": null, "score": 3.75, "measure_id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 0.754, "error": null, "score": 3.77, "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 0.775, "error": null, "score": 7.75, "measure_id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 0.7772939103296399, "error": null, "score": 7.772939103296399, "measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"raw": 0.792, "error": null, "score": 3.96, "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"raw": 0.8333333333333334, "error": null, "score": 8.333333333333334, "measure_id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"raw": 0.9444444444444444, "error": null, "score": 4.722222222222222, "measure_id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"raw": 1, "error": null, "score": 5, "measure_id": "1580fdc8-7d53-5d81-92df-1efbfd3ece20", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 1, "error": null, "score": 5, "measure_id": "1580fdc8-7d53-5d81-92df-1efbfd3ece20", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"raw": 1, "error": null, "score": 5, "measure_id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"raw": 1, "error": null, "score": 5, "measure_id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"}
]'::jsonb);
DELETE FROM public.response_type;
INSERT INTO public.response_type (program_id, id, key, name, formula, parts, translations, revision, created_at) OVERRIDING SYSTEM VALUE SELECT program_id, id, key, name, formula, parts, translations, revision, created_at FROM jsonb_populate_recordset(NULL::public.response_type, '[
{"id": "09a31b3d-8738-5c79-a600-c554397a52c6", "key": "rate", "name": "Rate per 1,000", "parts": [{"id": "rate", "key": "rate", "name": "Per 1,000", "type": "numerical", "lower": "0", "upper": "1000", "description": "0 scores full; 99 and more score nothing."}], "formula": "clamp(1 - log10(1 + rate) / 2, 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "09a31b3d-8738-5c79-a600-c554397a52c6", "key": "rate", "name": "Rate per 1,000", "parts": [{"id": "rate", "key": "rate", "name": "Per 1,000", "type": "numerical", "lower": "0", "upper": "1000", "description": "0 scores full; 99 and more score nothing."}], "formula": "clamp(1 - log10(1 + rate) / 2, 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "173b6066-0b1f-5aae-ab4a-b122bcbe07f3", "key": "count-within", "name": "Count within a total", "parts": [{"id": "n", "key": "n", "name": "Number", "type": "numerical", "lower": "0", "upper": "total", "description": "Not more than the total given elsewhere."}], "formula": null, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "173b6066-0b1f-5aae-ab4a-b122bcbe07f3", "key": "count-within", "name": "Count within a total", "parts": [{"id": "n", "key": "n", "name": "Number", "type": "numerical", "lower": "0", "upper": "total", "description": "Not more than the total given elsewhere."}], "formula": null, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "28bacb17-d943-50e9-b65e-6c231afbae54", "key": "capacity", "name": "Capacity", "parts": [{"id": "n", "key": "n", "name": "Capacity from 0 to 10", "type": "numerical", "lower": "0", "upper": "10"}], "formula": "n / 10", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "28bacb17-d943-50e9-b65e-6c231afbae54", "key": "capacity", "name": "Capacity", "parts": [{"id": "n", "key": "n", "name": "Capacity from 0 to 10", "type": "numerical", "lower": "0", "upper": "10"}], "formula": "n / 10", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "2dd76b99-4c16-5d27-a4d3-63fe79eec69e", "key": "deviation", "name": "Deviation in percent", "parts": [{"id": "deviation", "key": "deviation", "name": "Percent", "type": "numerical", "lower": "0", "upper": "100", "description": "25 and more score nothing."}], "formula": "clamp(1 - deviation / 25, 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "2dd76b99-4c16-5d27-a4d3-63fe79eec69e", "key": "deviation", "name": "Deviation in percent", "parts": [{"id": "deviation", "key": "deviation", "name": "Percent", "type": "numerical", "lower": "0", "upper": "100", "description": "25 and more score nothing."}], "formula": "clamp(1 - deviation / 25, 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "44935ee5-03a5-571d-a3b6-3ec48f47f548", "key": "confidence", "name": "Confidence", "parts": [{"id": "answer", "key": "answer", "name": "Answer", "type": "multipleChoice", "options": [{"key": "none", "name": "None", "score": 0, "description": "The programme cannot be delivered."}, {"if": "capacity >= 3", "key": "some", "name": "Some", "score": 0.4, "description": "The most urgent part will be delivered."}, {"if": "capacity >= 5", "key": "good", "name": "Good", "score": 0.8, "description": "All but a few projects will be delivered."}, {"if": "capacity >= 7", "key": "full", "name": "Full", "score": 1, "description": "All of it will be delivered."}]}], "formula": null, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "44935ee5-03a5-571d-a3b6-3ec48f47f548", "key": "confidence", "name": "Confidence", "parts": [{"id": "answer", "key": "answer", "name": "Answer", "type": "multipleChoice", "options": [{"key": "none", "name": "None", "score": 0, "description": "The programme cannot be delivered."}, {"if": "capacity >= 3", "key": "some", "name": "Some", "score": 0.4, "description": "The most urgent part will be delivered."}, {"if": "capacity >= 5", "key": "good", "name": "Good", "score": 0.8, "description": "All but a few projects will be delivered."}, {"if": "capacity >= 7", "key": "full", "name": "Full", "score": 1, "description": "All of it will be delivered."}]}], "formula": null, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "47218279-156c-579a-b0df-0fdec9d9d176", "key": "rating", "name": "Rating from 0 to 10", "parts": [{"id": "rating", "key": "rating", "name": "Average rating", "type": "numerical", "lower": "0", "upper": "10"}], "formula": "rating / 10", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "47218279-156c-579a-b0df-0fdec9d9d176", "key": "rating", "name": "Rating from 0 to 10", "parts": [{"id": "rating", "key": "rating", "name": "Average rating", "type": "numerical", "lower": "0", "upper": "10"}], "formula": "rating / 10", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "4e36704d-e5c5-5fd0-8767-5c32bbbf4c73", "key": "training", "name": "Hours of training", "parts": [{"id": "hours", "key": "hours", "name": "Hours for each person", "type": "numerical", "lower": "0", "upper": "400", "description": "40 and more score full."}], "formula": "clamp(hours / 40, 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "4e36704d-e5c5-5fd0-8767-5c32bbbf4c73", "key": "training", "name": "Hours of training", "parts": [{"id": "hours", "key": "hours", "name": "Hours for each person", "type": "numerical", "lower": "0", "upper": "400", "description": "40 and more score full."}], "formula": "clamp(hours / 40, 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580", "key": "yes-no", "name": "Yes or no", "parts": [{"id": "answer", "key": "answer", "name": "Answer", "type": "multipleChoice", "options": [{"key": "no", "name": "No", "score": 0}, {"key": "planned", "name": "Planned", "score": 0.25, "description": "Decided, with an owner and a date within the next twelve months."}, {"key": "partly", "name": "Partly", "score": 0.5, "description": "For part of the organisation, or with gaps."}, {"key": "yes", "name": "Yes", "score": 1}]}], "formula": null, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "4f1554e2-ab64-50fd-b5dd-e1b35e88c580", "key": "yes-no", "name": "Yes or no", "parts": [{"id": "answer", "key": "answer", "name": "Answer", "type": "multipleChoice", "options": [{"key": "no", "name": "No", "score": 0}, {"key": "planned", "name": "Planned", "score": 0.25, "description": "Decided, with an owner and a date within the next twelve months."}, {"key": "partly", "name": "Partly", "score": 0.5, "description": "For part of the organisation, or with gaps."}, {"key": "yes", "name": "Yes", "score": 1}]}], "formula": null, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "5115df89-e6f8-52ae-b5ee-2242ce3952f8", "key": "budget", "name": "Planned and spent", "parts": [{"id": "planned", "key": "planned", "name": "Planned (million USD)", "type": "numerical", "lower": "0", "upper": "100000"}, {"id": "spent", "key": "spent", "name": "Spent (million USD)", "type": "numerical", "lower": "0", "upper": "2 * planned", "description": "At most twice what was planned."}], "formula": "planned > 0 ? clamp(1 - 2 * abs(spent - planned) / planned, 0, 1) : 0", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "5115df89-e6f8-52ae-b5ee-2242ce3952f8", "key": "budget", "name": "Planned and spent", "parts": [{"id": "planned", "key": "planned", "name": "Planned (million USD)", "type": "numerical", "lower": "0", "upper": "100000"}, {"id": "spent", "key": "spent", "name": "Spent (million USD)", "type": "numerical", "lower": "0", "upper": "2 * planned", "description": "At most twice what was planned."}], "formula": "planned > 0 ? clamp(1 - 2 * abs(spent - planned) / planned, 0, 1) : 0", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "51e3ec69-a13e-500b-ab46-1cb75943edb9", "key": "hours", "name": "Hours (fewer is better)", "parts": [{"id": "hours", "key": "hours", "name": "Hours", "type": "numerical", "lower": "0", "upper": "168", "description": "0 scores full; 72 and more score nothing."}], "formula": "clamp(1 - ln(1 + hours) / ln(73), 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "51e3ec69-a13e-500b-ab46-1cb75943edb9", "key": "hours", "name": "Hours (fewer is better)", "parts": [{"id": "hours", "key": "hours", "name": "Hours", "type": "numerical", "lower": "0", "upper": "168", "description": "0 scores full; 72 and more score nothing."}], "formula": "clamp(1 - ln(1 + hours) / ln(73), 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "7199a582-5792-5ad6-8586-eeb72099490a", "key": "steps", "name": "Three steps", "parts": [{"id": "first", "key": "first", "name": "First step", "type": "multipleChoice", "options": [{"key": "none", "name": "None", "score": 0}, {"key": "some", "name": "Some", "score": 0.4}, {"key": "most", "name": "Most", "score": 0.8}, {"key": "all", "name": "All", "score": 1}], "subMeasure": 1}, {"id": "second", "key": "second", "name": "Second step", "type": "multipleChoice", "options": [{"key": "none", "name": "None", "score": 0}, {"if": "first >= 0.4", "key": "some", "name": "Some", "score": 0.4}, {"if": "first >= 0.8", "key": "most", "name": "Most", "score": 0.8}, {"if": "first >= 1", "key": "all", "name": "All", "score": 1}], "subMeasure": 2, "description": "Cannot be further than the first."}, {"id": "third", "key": "third", "name": "Third step", "type": "multipleChoice", "options": [{"key": "none", "name": "None", "score": 0}, {"if": "second >= 0.4", "key": "some", "name": "Some", "score": 0.4}, {"if": "second >= 0.8", "key": "most", "name": "Most", "score": 0.8}, {"if": "second >= 1", "key": "all", "name": "All", "score": 1}], "subMeasure": 3, "description": "Cannot be further than the second."}], "formula": "(first + second + third) / 3", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "7199a582-5792-5ad6-8586-eeb72099490a", "key": "steps", "name": "Three steps", "parts": [{"id": "first", "key": "first", "name": "First step", "type": "multipleChoice", "options": [{"key": "none", "name": "None", "score": 0}, {"key": "some", "name": "Some", "score": 0.4}, {"key": "most", "name": "Most", "score": 0.8}, {"key": "all", "name": "All", "score": 1}], "subMeasure": 1}, {"id": "second", "key": "second", "name": "Second step", "type": "multipleChoice", "options": [{"key": "none", "name": "None", "score": 0}, {"if": "first >= 0.4", "key": "some", "name": "Some", "score": 0.4}, {"if": "first >= 0.8", "key": "most", "name": "Most", "score": 0.8}, {"if": "first >= 1", "key": "all", "name": "All", "score": 1}], "subMeasure": 2, "description": "Cannot be further than the first."}, {"id": "third", "key": "third", "name": "Third step", "type": "multipleChoice", "options": [{"key": "none", "name": "None", "score": 0}, {"if": "second >= 0.4", "key": "some", "name": "Some", "score": 0.4}, {"if": "second >= 0.8", "key": "most", "name": "Most", "score": 0.8}, {"if": "second >= 1", "key": "all", "name": "All", "score": 1}], "subMeasure": 3, "description": "Cannot be further than the second."}], "formula": "(first + second + third) / 3", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "74608462-a3be-5ba3-a4e4-1c95af11b448", "key": "comment", "name": "Comment only", "parts": [], "formula": null, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "74608462-a3be-5ba3-a4e4-1c95af11b448", "key": "comment", "name": "Comment only", "parts": [], "formula": null, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "74f04da2-af6b-5b69-9193-2bfbfe095e5b", "key": "share-low", "name": "Share (less is better)", "parts": [{"id": "share", "key": "share", "name": "Percent", "type": "numerical", "lower": "0", "upper": "100"}], "formula": "1 - share / 100", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "74f04da2-af6b-5b69-9193-2bfbfe095e5b", "key": "share-low", "name": "Share (less is better)", "parts": [{"id": "share", "key": "share", "name": "Percent", "type": "numerical", "lower": "0", "upper": "100"}], "formula": "1 - share / 100", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "7c1a1254-dbc0-5e35-9508-bc6bcc71d5fc", "key": "notice", "name": "Hours of notice", "parts": [{"id": "hours", "key": "hours", "name": "Hours", "type": "numerical", "lower": "0", "upper": "720", "description": "72 and more score full."}], "formula": "clamp(hours / 72, 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "7c1a1254-dbc0-5e35-9508-bc6bcc71d5fc", "key": "notice", "name": "Hours of notice", "parts": [{"id": "hours", "key": "hours", "name": "Hours", "type": "numerical", "lower": "0", "upper": "720", "description": "72 and more score full."}], "formula": "clamp(hours / 72, 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "7c9b0f57-5b06-52af-853a-e3c9b6cc2ffd", "key": "years", "name": "Years ahead", "parts": [{"id": "years", "key": "years", "name": "Years", "type": "numerical", "lower": "0", "upper": "100", "description": "30 and more score full."}], "formula": "clamp(years / 30, 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "7c9b0f57-5b06-52af-853a-e3c9b6cc2ffd", "key": "years", "name": "Years ahead", "parts": [{"id": "years", "key": "years", "name": "Years", "type": "numerical", "lower": "0", "upper": "100", "description": "30 and more score full."}], "formula": "clamp(years / 30, 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b", "key": "share", "name": "Share (more is better)", "parts": [{"id": "share", "key": "share", "name": "Percent", "type": "numerical", "lower": "0", "upper": "100"}], "formula": "share / 100", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "96fc6950-e2a2-53e6-a095-d13b1e1c6e4b", "key": "share", "name": "Share (more is better)", "parts": [{"id": "share", "key": "share", "name": "Percent", "type": "numerical", "lower": "0", "upper": "100"}], "formula": "share / 100", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "a5a03cf3-6e53-549b-a61b-c127a273a0cb", "key": "count", "name": "Count", "parts": [{"id": "n", "key": "n", "name": "Number", "type": "numerical", "lower": "0", "upper": "10000000"}], "formula": null, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "a5a03cf3-6e53-549b-a61b-c127a273a0cb", "key": "count", "name": "Count", "parts": [{"id": "n", "key": "n", "name": "Number", "type": "numerical", "lower": "0", "upper": "10000000"}], "formula": null, "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "c29f79ec-c819-5c7f-b65c-d37ca45ca038", "key": "hours-after", "name": "Hours, at least those of an earlier event", "parts": [{"id": "hours", "key": "hours", "name": "Hours", "type": "numerical", "lower": "first", "upper": "336", "description": "Not less than the hours of the earlier event."}], "formula": "clamp(1 - ln(1 + hours) / ln(73), 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "c29f79ec-c819-5c7f-b65c-d37ca45ca038", "key": "hours-after", "name": "Hours, at least those of an earlier event", "parts": [{"id": "hours", "key": "hours", "name": "Hours", "type": "numerical", "lower": "first", "upper": "336", "description": "Not less than the hours of the earlier event."}], "formula": "clamp(1 - ln(1 + hours) / ln(73), 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "c3c8026d-62ca-5e2c-bf78-9c1e5afecc37", "key": "data-checks", "name": "Checks of data", "parts": [{"id": "complete", "key": "complete", "name": "Complete (percent)", "type": "numerical", "lower": "0", "upper": "100", "subMeasure": 1}, {"id": "accurate", "key": "accurate", "name": "Accurate (percent)", "type": "numerical", "lower": "0", "upper": "100", "subMeasure": 2}, {"id": "timely", "key": "timely", "name": "Timely (percent)", "type": "numerical", "lower": "0", "upper": "100", "subMeasure": 3}], "formula": "mean(complete, accurate, timely) / 100", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "c3c8026d-62ca-5e2c-bf78-9c1e5afecc37", "key": "data-checks", "name": "Checks of data", "parts": [{"id": "complete", "key": "complete", "name": "Complete (percent)", "type": "numerical", "lower": "0", "upper": "100", "subMeasure": 1}, {"id": "accurate", "key": "accurate", "name": "Accurate (percent)", "type": "numerical", "lower": "0", "upper": "100", "subMeasure": 2}, {"id": "timely", "key": "timely", "name": "Timely (percent)", "type": "numerical", "lower": "0", "upper": "100", "subMeasure": 3}], "formula": "mean(complete, accurate, timely) / 100", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "c80564f6-cd98-552c-8948-5fb740f9f04e", "key": "renewal-rate", "name": "Yearly renewal", "parts": [{"id": "rate", "key": "rate", "name": "Percent a year", "type": "numerical", "lower": "0", "upper": "20", "description": "1 to 3 percent score full."}], "formula": "between(rate, 1, 3) ? 1 : rate < 1 ? rate : clamp(1 - (rate - 3) / 7, 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "c80564f6-cd98-552c-8948-5fb740f9f04e", "key": "renewal-rate", "name": "Yearly renewal", "parts": [{"id": "rate", "key": "rate", "name": "Percent a year", "type": "numerical", "lower": "0", "upper": "20", "description": "1 to 3 percent score full."}], "formula": "between(rate, 1, 3) ? 1 : rate < 1 ? rate : clamp(1 - (rate - 3) / 7, 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "cfa823c9-d214-515d-ac4c-b8f37e6109d7", "key": "times", "name": "Times a year", "parts": [{"id": "times", "key": "times", "name": "Times", "type": "numerical", "lower": "0", "upper": "365", "description": "6 and more score full."}], "formula": "clamp(times / 6, 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "cfa823c9-d214-515d-ac4c-b8f37e6109d7", "key": "times", "name": "Times a year", "parts": [{"id": "times", "key": "times", "name": "Times", "type": "numerical", "lower": "0", "upper": "365", "description": "6 and more score full."}], "formula": "clamp(times / 6, 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "d4bdbeee-9295-5a19-a5d4-20636da8da5a", "key": "days", "name": "Days (fewer is better)", "parts": [{"id": "days", "key": "days", "name": "Days", "type": "numerical", "lower": "0", "upper": "730", "description": "0 scores full; 180 and more score nothing."}], "formula": "clamp(1 - days / 180, 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "d4bdbeee-9295-5a19-a5d4-20636da8da5a", "key": "days", "name": "Days (fewer is better)", "parts": [{"id": "days", "key": "days", "name": "Days", "type": "numerical", "lower": "0", "upper": "730", "description": "0 scores full; 180 and more score nothing."}], "formula": "clamp(1 - days / 180, 0, 1)", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8", "key": "maturity", "name": "Maturity in four parts", "parts": [{"id": "method", "key": "method", "name": "Method", "type": "multipleChoice", "options": [{"key": "none", "name": "None", "score": 0, "description": "There is no common way; it depends on who does it."}, {"key": "habit", "name": "Habit", "score": 1, "description": "There is a usual way that people learn from each other."}, {"key": "agreed", "name": "Agreed", "score": 2, "description": "One way was chosen with those who do the work."}, {"key": "joined", "name": "Joined up", "score": 3, "description": "It fits the work before and after it, and others rely on it."}, {"key": "refined", "name": "Refined", "score": 4, "description": "It is questioned regularly and has become better for it."}], "description": "How is the work thought out?"}, {"id": "record", "key": "record", "name": "Record", "type": "multipleChoice", "options": [{"key": "nothing", "name": "Nothing", "score": 0, "description": "Nothing is written down."}, {"key": "notes", "name": "Notes", "score": 1, "description": "There are notes, mails or personal files."}, {"if": "method >= 2", "key": "written", "name": "Written", "score": 2, "description": "The agreed way is written down, and its results are kept."}, {"if": "method >= 2", "key": "controlled", "name": "Controlled", "score": 3, "description": "Texts and results have an owner, a version and a place."}, {"if": "method >= 3", "key": "complete", "name": "Complete", "score": 4, "description": "An outsider could follow from the record what was done and why."}], "description": "What is on record about the way of working and its results?"}, {"id": "reach", "key": "reach", "name": "Reach", "type": "multipleChoice", "options": [{"key": "nowhere", "name": "Nowhere", "score": 0, "description": "Not in use."}, {"if": "method >= 1", "key": "trial", "name": "Trial", "score": 1, "description": "Tried in one team or area."}, {"if": "method >= 1", "key": "some", "name": "Some", "score": 2, "description": "In use for less than half, or only now and then."}, {"if": "method >= 2 and record >= 1", "key": "most", "name": "Most", "score": 3, "description": "In use for more than half, and for all that is critical."}, {"if": "method >= 2 and record >= 2", "key": "all", "name": "All", "score": 4, "description": "In use everywhere it applies; exceptions are known and justified."}], "description": "For how much of the organisation and its assets is it really done this way?"}, {"id": "benefit", "key": "benefit", "name": "Benefit", "type": "multipleChoice", "options": [{"key": "unknown", "name": "Unknown", "score": 0, "description": "Nobody can say."}, {"if": "reach >= 1", "key": "felt", "name": "Felt", "score": 1, "description": "Those involved can name examples."}, {"if": "reach >= 2 and record >= 1", "key": "measured", "name": "Measured", "score": 2, "description": "Figures show an effect."}, {"if": "reach >= 3 and record >= 2", "key": "lasting", "name": "Lasting", "score": 3, "description": "Figures show the effect over at least two years."}, {"if": "reach >= 3 and record >= 3 and method >= 3", "key": "leading", "name": "Leading", "score": 4, "description": "Others come to learn from it."}], "description": "What does it bring?"}], "formula": "(3 * method + 2 * record + 3 * reach + 2 * benefit) / 40", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "d9a124d4-b48c-5e53-ab4c-3e7c31a5c2c8", "key": "maturity", "name": "Maturity in four parts", "parts": [{"id": "method", "key": "method", "name": "Method", "type": "multipleChoice", "options": [{"key": "none", "name": "None", "score": 0, "description": "There is no common way; it depends on who does it."}, {"key": "habit", "name": "Habit", "score": 1, "description": "There is a usual way that people learn from each other."}, {"key": "agreed", "name": "Agreed", "score": 2, "description": "One way was chosen with those who do the work."}, {"key": "joined", "name": "Joined up", "score": 3, "description": "It fits the work before and after it, and others rely on it."}, {"key": "refined", "name": "Refined", "score": 4, "description": "It is questioned regularly and has become better for it."}], "description": "How is the work thought out?"}, {"id": "record", "key": "record", "name": "Record", "type": "multipleChoice", "options": [{"key": "nothing", "name": "Nothing", "score": 0, "description": "Nothing is written down."}, {"key": "notes", "name": "Notes", "score": 1, "description": "There are notes, mails or personal files."}, {"if": "method >= 2", "key": "written", "name": "Written", "score": 2, "description": "The agreed way is written down, and its results are kept."}, {"if": "method >= 2", "key": "controlled", "name": "Controlled", "score": 3, "description": "Texts and results have an owner, a version and a place."}, {"if": "method >= 3", "key": "complete", "name": "Complete", "score": 4, "description": "An outsider could follow from the record what was done and why."}], "description": "What is on record about the way of working and its results?"}, {"id": "reach", "key": "reach", "name": "Reach", "type": "multipleChoice", "options": [{"key": "nowhere", "name": "Nowhere", "score": 0, "description": "Not in use."}, {"if": "method >= 1", "key": "trial", "name": "Trial", "score": 1, "description": "Tried in one team or area."}, {"if": "method >= 1", "key": "some", "name": "Some", "score": 2, "description": "In use for less than half, or only now and then."}, {"if": "method >= 2 and record >= 1", "key": "most", "name": "Most", "score": 3, "description": "In use for more than half, and for all that is critical."}, {"if": "method >= 2 and record >= 2", "key": "all", "name": "All", "score": 4, "description": "In use everywhere it applies; exceptions are known and justified."}], "description": "For how much of the organisation and its assets is it really done this way?"}, {"id": "benefit", "key": "benefit", "name": "Benefit", "type": "multipleChoice", "options": [{"key": "unknown", "name": "Unknown", "score": 0, "description": "Nobody can say."}, {"if": "reach >= 1", "key": "felt", "name": "Felt", "score": 1, "description": "Those involved can name examples."}, {"if": "reach >= 2 and record >= 1", "key": "measured", "name": "Measured", "score": 2, "description": "Figures show an effect."}, {"if": "reach >= 3 and record >= 2", "key": "lasting", "name": "Lasting", "score": 3, "description": "Figures show the effect over at least two years."}, {"if": "reach >= 3 and record >= 3 and method >= 3", "key": "leading", "name": "Leading", "score": 4, "description": "Others come to learn from it."}], "description": "What does it bring?"}], "formula": "(3 * method + 2 * record + 3 * reach + 2 * benefit) / 40", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "de11d6c3-c5e7-525f-afc4-6926b46ba76d", "key": "by-class", "name": "By class of assets", "parts": [{"id": "high", "key": "high", "name": "High consequence", "type": "multipleChoice", "options": [{"key": "none", "name": "None", "score": 0}, {"key": "some", "name": "Some", "score": 0.4}, {"key": "most", "name": "Most", "score": 0.8}, {"key": "all", "name": "All", "score": 1}], "subMeasure": 1}, {"id": "medium", "key": "medium", "name": "Medium consequence", "type": "multipleChoice", "options": [{"key": "none", "name": "None", "score": 0}, {"key": "some", "name": "Some", "score": 0.4}, {"key": "most", "name": "Most", "score": 0.8}, {"key": "all", "name": "All", "score": 1}], "subMeasure": 2}, {"id": "low", "key": "low", "name": "Low consequence", "type": "multipleChoice", "options": [{"key": "none", "name": "None", "score": 0}, {"key": "some", "name": "Some", "score": 0.4}, {"key": "most", "name": "Most", "score": 0.8}, {"key": "all", "name": "All", "score": 1}], "subMeasure": 3}], "formula": "(3 * high + 2 * medium + low) / 6", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "de11d6c3-c5e7-525f-afc4-6926b46ba76d", "key": "by-class", "name": "By class of assets", "parts": [{"id": "high", "key": "high", "name": "High consequence", "type": "multipleChoice", "options": [{"key": "none", "name": "None", "score": 0}, {"key": "some", "name": "Some", "score": 0.4}, {"key": "most", "name": "Most", "score": 0.8}, {"key": "all", "name": "All", "score": 1}], "subMeasure": 1}, {"id": "medium", "key": "medium", "name": "Medium consequence", "type": "multipleChoice", "options": [{"key": "none", "name": "None", "score": 0}, {"key": "some", "name": "Some", "score": 0.4}, {"key": "most", "name": "Most", "score": 0.8}, {"key": "all", "name": "All", "score": 1}], "subMeasure": 2}, {"id": "low", "key": "low", "name": "Low consequence", "type": "multipleChoice", "options": [{"key": "none", "name": "None", "score": 0}, {"key": "some", "name": "Some", "score": 0.4}, {"key": "most", "name": "Most", "score": 0.8}, {"key": "all", "name": "All", "score": 1}], "subMeasure": 3}], "formula": "(3 * high + 2 * medium + low) / 6", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}},
{"id": "e62f7526-da8b-5393-8190-1630c3e991f3", "key": "part-of", "name": "Part of a total", "parts": [{"id": "n", "key": "n", "name": "Number", "type": "numerical", "lower": "0", "upper": "total", "description": "Not more than the total given elsewhere."}], "formula": "total > 0 ? n / total : 0", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "translations": {}},
{"id": "e62f7526-da8b-5393-8190-1630c3e991f3", "key": "part-of", "name": "Part of a total", "parts": [{"id": "n", "key": "n", "name": "Number", "type": "numerical", "lower": "0", "upper": "total", "description": "Not more than the total given elsewhere."}], "formula": "total > 0 ? n / total : 0", "revision": 1, "created_at": "2026-11-29T13:29:05.976991+00:00", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "translations": {}}
]'::jsonb);
DELETE FROM public.response_version;
INSERT INTO public.response_version (submission_id, measure_id, version, approval, parts, comment, sub_measures, not_relevant, quality, began_at, modified_at, modified_by) OVERRIDING SYSTEM VALUE SELECT submission_id, measure_id, version, approval, parts, comment, sub_measures, not_relevant, quality, began_at, modified_at, modified_by FROM jsonb_populate_recordset(NULL::public.response_version, '[
{"parts": {"answer": {"option": "partly"}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-25T16:44:00+00:00", "measure_id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "modified_at": "2026-08-25T16:44:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-0c7f05bf1649", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"answer": {"option": "partly"}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"answer": {"option": "partly"}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"answer": {"option": "partly"}}, "comment": "Good for the older part of the network, weaker elsewhere.", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-10T09:18:00+00:00", "measure_id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "modified_at": "2026-08-10T09:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"answer": {"option": "partly"}}, "comment": "Good for the older part of the network, weaker elsewhere.", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"answer": {"option": "partly"}}, "comment": "One step better than last year, since the operations centre took it on.", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-31T11:49:00+00:00", "measure_id": "1580fdc8-7d53-5d81-92df-1efbfd3ece20", "modified_at": "2026-08-31T11:49:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-0c7f05bf1649", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"answer": {"option": "partly"}}, "comment": "One step better than last year, since the operations centre took it on.", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "1580fdc8-7d53-5d81-92df-1efbfd3ece20", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"answer": {"option": "partly"}}, "comment": "One step better than last year, since the operations centre took it on.", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "1580fdc8-7d53-5d81-92df-1efbfd3ece20", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"answer": {"option": "planned"}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-09-03T12:21:00+00:00", "measure_id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "modified_at": "2026-09-03T12:21:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-09f074fb804f", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"answer": {"option": "planned"}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"answer": {"option": "planned"}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"answer": {"option": "yes"}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-04T10:35:00+00:00", "measure_id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "modified_at": "2026-08-04T10:35:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"answer": {"option": "yes"}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-10T10:02:00+00:00", "measure_id": "1580fdc8-7d53-5d81-92df-1efbfd3ece20", "modified_at": "2026-08-10T10:02:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"answer": {"option": "yes"}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-28T13:49:00+00:00", "measure_id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "modified_at": "2026-08-28T13:49:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e26f86e68f22", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"parts": {"answer": {"option": "yes"}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-09-03T09:22:00+00:00", "measure_id": "1580fdc8-7d53-5d81-92df-1efbfd3ece20", "modified_at": "2026-09-03T09:22:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e26f86e68f22", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"parts": {"answer": {"option": "yes"}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "1580fdc8-7d53-5d81-92df-1efbfd3ece20", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"answer": {"option": "yes"}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "5cc469c6-3d5b-5efa-92e8-ce8c0bd5c9ae", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"hours": {"value": 1.6}}, "comment": "Counted differently from last year: now with the northern district.", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-31T09:00:00+00:00", "measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "modified_at": "2026-07-31T09:00:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"hours": {"value": 1.6}}, "comment": "Counted differently from last year: now with the northern district.", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"hours": {"value": 11.4}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-03T09:06:00+00:00", "measure_id": "96546e72-5957-5678-9864-3758d50b77cf", "modified_at": "2026-08-03T09:06:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-0c7f05bf1649", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"hours": {"value": 11.4}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "96546e72-5957-5678-9864-3758d50b77cf", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"hours": {"value": 11.4}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "96546e72-5957-5678-9864-3758d50b77cf", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"hours": {"value": 2.5}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-24T13:12:00+00:00", "measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "modified_at": "2026-08-24T13:12:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"parts": {"hours": {"value": 2.6}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-25T13:16:00+00:00", "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "modified_at": "2026-08-25T13:16:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"parts": {"hours": {"value": 2.7}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-17T11:36:00+00:00", "measure_id": "96546e72-5957-5678-9864-3758d50b77cf", "modified_at": "2026-07-17T11:36:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"hours": {"value": 2.7}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "96546e72-5957-5678-9864-3758d50b77cf", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"hours": {"value": 3.1}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-03T16:40:00+00:00", "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "modified_at": "2026-08-03T16:40:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"hours": {"value": 3.1}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-19T13:55:00+00:00", "measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "modified_at": "2026-08-19T13:55:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-09f074fb804f", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"hours": {"value": 3.1}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"hours": {"value": 3.1}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"hours": {"value": 3.1}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "9b116868-f5e9-5a83-942e-2af48f6b6579", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"hours": {"value": 4.6}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-05T08:47:00+00:00", "measure_id": "96546e72-5957-5678-9864-3758d50b77cf", "modified_at": "2026-08-05T08:47:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e26f86e68f22", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"parts": {"hours": {"value": 43}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-04T07:35:00+00:00", "measure_id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "modified_at": "2026-08-04T07:35:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-0c7f05bf1649", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"hours": {"value": 43}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"hours": {"value": 43}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"hours": {"value": 54}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-07T07:04:00+00:00", "measure_id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "modified_at": "2026-08-07T07:04:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e26f86e68f22", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"parts": {"hours": {"value": 6.8}}, "comment": "Figure taken from the board report of May.", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-24T14:15:00+00:00", "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "modified_at": "2026-08-24T14:15:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-09f074fb804f", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"hours": {"value": 6.8}}, "comment": "Figure taken from the board report of May.", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"hours": {"value": 6.8}}, "comment": "Figure taken from the board report of May.", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "255965b4-5fc0-5e7f-a43c-893759c208e1", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"hours": {"value": 68}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-20T10:00:00+00:00", "measure_id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "modified_at": "2026-07-20T10:00:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"hours": {"value": 68}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "ab3b0d61-9573-5878-9eba-edf66a7caec1", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"rate": {"value": 13.2}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-08T14:37:00+00:00", "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "modified_at": "2026-07-08T14:37:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"rate": {"value": 13.2}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"rate": {"value": 14.7}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-23T14:43:00+00:00", "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "modified_at": "2026-07-23T14:43:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e26f86e68f22", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"parts": {"rate": {"value": 17.1}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-21T09:02:00+00:00", "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "modified_at": "2026-07-21T09:02:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-0c7f05bf1649", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"rate": {"value": 17.1}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"rate": {"value": 17.1}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "5b689e32-3d11-5f47-b7a4-a464720ec3d0", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"rate": {"value": 27.8}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-03T07:05:00+00:00", "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "modified_at": "2026-08-03T07:05:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"parts": {"rate": {"value": 45}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-15T14:21:00+00:00", "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "modified_at": "2026-07-15T14:21:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"rate": {"value": 45}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"rate": {"value": 85}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-30T07:01:00+00:00", "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "modified_at": "2026-07-30T07:01:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-0c7f05bf1649", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"rate": {"value": 85}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"rate": {"value": 85}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "b114ef93-c93d-585a-b3e4-19e17d613e87", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"rating": {"value": 5.6}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-06T11:03:00+00:00", "measure_id": "39692e65-06a7-528e-8647-4c6d79ad6c9c", "modified_at": "2026-08-06T11:03:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"rating": {"value": 5.6}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "39692e65-06a7-528e-8647-4c6d79ad6c9c", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"rating": {"value": 5.9}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-31T08:24:00+00:00", "measure_id": "39692e65-06a7-528e-8647-4c6d79ad6c9c", "modified_at": "2026-08-31T08:24:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"parts": {"rating": {"value": 6.4}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-31T10:10:00+00:00", "measure_id": "39692e65-06a7-528e-8647-4c6d79ad6c9c", "modified_at": "2026-08-31T10:10:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-09f074fb804f", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"rating": {"value": 6.4}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "39692e65-06a7-528e-8647-4c6d79ad6c9c", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"rating": {"value": 6.4}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "39692e65-06a7-528e-8647-4c6d79ad6c9c", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "agreed"}, "record": {"option": "controlled"}, "benefit": {"option": "measured"}}, "comment": "Agreed and written down, in use everywhere except buried assets. Next check in January.", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-13T14:34:00+00:00", "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "modified_at": "2026-07-13T14:34:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "agreed"}, "record": {"option": "controlled"}, "benefit": {"option": "measured"}}, "comment": "Agreed and written down, in use everywhere except buried assets. Next check in January.", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "joined"}, "record": {"option": "controlled"}, "benefit": {"option": "lasting"}}, "comment": "Used by every team, mechanical and electrical assets included.", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-27T12:43:00+00:00", "measure_id": "22ef7d72-91b3-517f-a135-37e88afca416", "modified_at": "2026-07-27T12:43:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "joined"}, "record": {"option": "controlled"}, "benefit": {"option": "lasting"}}, "comment": "Used by every team, mechanical and electrical assets included.", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "22ef7d72-91b3-517f-a135-37e88afca416", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "joined"}, "record": {"option": "controlled"}, "benefit": {"option": "measured"}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-17T07:29:00+00:00", "measure_id": "22ef7d72-91b3-517f-a135-37e88afca416", "modified_at": "2026-08-17T07:29:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e26f86e68f22", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "joined"}, "record": {"option": "controlled"}, "benefit": {"option": "measured"}}, "comment": "Good for structures, weaker elsewhere.", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-17T12:52:00+00:00", "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "modified_at": "2026-07-17T12:52:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-09f074fb804f", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "joined"}, "record": {"option": "controlled"}, "benefit": {"option": "measured"}}, "comment": "Good for structures, weaker elsewhere.", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "joined"}, "record": {"option": "controlled"}, "benefit": {"option": "measured"}}, "comment": "Good for structures, weaker elsewhere.", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "joined"}, "record": {"option": "written"}, "benefit": {"option": "felt"}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-06T12:55:00+00:00", "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "modified_at": "2026-07-06T12:55:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "joined"}, "record": {"option": "written"}, "benefit": {"option": "felt"}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "joined"}, "record": {"option": "written"}, "benefit": {"option": "measured"}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-22T11:16:00+00:00", "measure_id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "modified_at": "2026-07-22T11:16:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "joined"}, "record": {"option": "written"}, "benefit": {"option": "measured"}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"reach": {"option": "most"}, "method": {"option": "refined"}, "record": {"option": "controlled"}, "benefit": {"option": "measured"}}, "comment": "In place since the reorganisation. The last audit found three minor gaps, two of them closed.", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-11T16:18:00+00:00", "measure_id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "modified_at": "2026-08-11T16:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"parts": {"reach": {"option": "nowhere"}, "method": {"option": "none"}, "record": {"option": "nothing"}, "benefit": {"option": "unknown"}}, "comment": "Done where a regulator asks for it, not elsewhere.", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-10T14:52:00+00:00", "measure_id": "a6e96085-42e5-509d-8975-f13bc183e829", "modified_at": "2026-08-10T14:52:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-09f074fb804f", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"reach": {"option": "nowhere"}, "method": {"option": "none"}, "record": {"option": "nothing"}, "benefit": {"option": "unknown"}}, "comment": "Done where a regulator asks for it, not elsewhere.", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "a6e96085-42e5-509d-8975-f13bc183e829", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"reach": {"option": "nowhere"}, "method": {"option": "none"}, "record": {"option": "nothing"}, "benefit": {"option": "unknown"}}, "comment": "Done where a regulator asks for it, not elsewhere.", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "a6e96085-42e5-509d-8975-f13bc183e829", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "agreed"}, "record": {"option": "written"}, "benefit": {"option": "felt"}}, "comment": "Good for the central depot, weaker elsewhere.", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-24T07:39:00+00:00", "measure_id": "a6e96085-42e5-509d-8975-f13bc183e829", "modified_at": "2026-07-24T07:39:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "agreed"}, "record": {"option": "written"}, "benefit": {"option": "felt"}}, "comment": "Good for the central depot, weaker elsewhere.", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "a6e96085-42e5-509d-8975-f13bc183e829", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "agreed"}, "record": {"option": "written"}, "benefit": {"option": "measured"}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-27T14:24:00+00:00", "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "modified_at": "2026-07-27T14:24:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-0c7f05bf1649", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "agreed"}, "record": {"option": "written"}, "benefit": {"option": "measured"}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-30T15:32:00+00:00", "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "modified_at": "2026-07-30T15:32:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e26f86e68f22", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "agreed"}, "record": {"option": "written"}, "benefit": {"option": "measured"}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "agreed"}, "record": {"option": "written"}, "benefit": {"option": "measured"}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "709bd900-222d-5310-b775-3d882f447ef9", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "agreed"}, "record": {"option": "written"}, "benefit": {"option": "unknown"}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-14T10:02:00+00:00", "measure_id": "22ef7d72-91b3-517f-a135-37e88afca416", "modified_at": "2026-08-14T10:02:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-09f074fb804f", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "agreed"}, "record": {"option": "written"}, "benefit": {"option": "unknown"}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "22ef7d72-91b3-517f-a135-37e88afca416", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "agreed"}, "record": {"option": "written"}, "benefit": {"option": "unknown"}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "22ef7d72-91b3-517f-a135-37e88afca416", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "joined"}, "record": {"option": "written"}, "benefit": {"option": "felt"}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-07T10:05:00+00:00", "measure_id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "modified_at": "2026-08-07T10:05:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-09f074fb804f", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "joined"}, "record": {"option": "written"}, "benefit": {"option": "felt"}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "joined"}, "record": {"option": "written"}, "benefit": {"option": "felt"}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "21061899-3bb0-5a7f-b64a-4ac5ac6bae29", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"reach": {"option": "some"}, "method": {"option": "joined"}, "record": {"option": "written"}, "benefit": {"option": "measured"}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-21T08:20:00+00:00", "measure_id": "7c65d212-6d88-5a2e-879c-148d2699e308", "modified_at": "2026-07-21T08:20:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"parts": {"reach": {"option": "trial"}, "method": {"option": "agreed"}, "record": {"option": "notes"}, "benefit": {"option": "felt"}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-14T10:15:00+00:00", "measure_id": "a6e96085-42e5-509d-8975-f13bc183e829", "modified_at": "2026-08-14T10:15:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"parts": {"share": {"value": 67.2}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-24T11:24:00+00:00", "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "modified_at": "2026-07-24T11:24:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-0c7f05bf1649", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"share": {"value": 67.2}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"share": {"value": 67.2}}, "comment": "", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"share": {"value": 75.4}}, "comment": "Figures of the operations centre, agreed in October.", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-27T11:30:00+00:00", "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "modified_at": "2026-07-27T11:30:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e26f86e68f22", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"parts": {"share": {"value": 79.2}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-13T08:28:00+00:00", "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "modified_at": "2026-07-13T08:28:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"share": {"value": 79.2}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "e8cc99ca-0725-5cc0-ab4a-6f762c7be1ab", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"times": {"value": 4}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-19T13:43:00+00:00", "measure_id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "modified_at": "2026-08-19T13:43:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"parts": {"times": {"value": 4}}, "comment": "Figure taken from the yearly plan.", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-08-17T09:39:00+00:00", "measure_id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "modified_at": "2026-08-17T09:39:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-0c7f05bf1649", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"times": {"value": 4}}, "comment": "Figure taken from the yearly plan.", "quality": null, "version": 2, "approval": "final", "began_at": "2026-09-11T09:53:00+00:00", "measure_id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "modified_at": "2026-09-11T09:53:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"times": {"value": 4}}, "comment": "Figure taken from the yearly plan.", "quality": null, "version": 3, "approval": "reviewed", "began_at": "2026-09-21T15:18:00+00:00", "measure_id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "modified_at": "2026-09-21T15:18:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"parts": {"times": {"value": 5}}, "comment": "", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-07-28T13:58:00+00:00", "measure_id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "modified_at": "2026-07-28T13:58:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-eba850979f12", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {"times": {"value": 5}}, "comment": "", "quality": null, "version": 2, "approval": "final", "began_at": "2026-08-17T10:56:00+00:00", "measure_id": "4fc6b3c1-9c98-5cf4-a8b2-96a4382b7f20", "modified_at": "2026-08-17T10:56:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "not_relevant": false, "sub_measures": {}, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"parts": {}, "comment": "Not part of our duties; the owner of the network does this.", "quality": null, "version": 1, "approval": "draft", "began_at": "2026-09-07T09:19:00+00:00", "measure_id": "cc76fca9-9288-55bc-9d5b-94d56b32765f", "modified_at": "2026-09-07T09:19:00+00:00", "modified_by": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "not_relevant": true, "sub_measures": {}, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"}
]'::jsonb);
DELETE FROM public.setting;
INSERT INTO public.setting (key, value, modified_at) OVERRIDING SYSTEM VALUE SELECT key, value, modified_at FROM jsonb_populate_recordset(NULL::public.setting, '[
{"key": "auth_secret", "value": "Ceoq8A6XnGY8V4e4WmqCH7FqXNyt9IZCeyrTQfP-qiU", "modified_at": "2026-11-29T13:29:03.903204+00:00"},
{"key": "demo", "value": {"loadedAt": "2026-11-29T13:29:05.961Z", "passwords": "fixed"}, "modified_at": "2026-11-29T13:29:05.961+00:00"}
]'::jsonb);
DELETE FROM public.sub_measure;
INSERT INTO public.sub_measure (program_id, id, measure_id, key, "position", title, description, translations, weight) OVERRIDING SYSTEM VALUE SELECT program_id, id, measure_id, key, "position", title, description, translations, weight FROM jsonb_populate_recordset(NULL::public.sub_measure, '[
{"id": "008aa4de-d48f-57fa-8fa9-be99a818e7b2", "key": "am-class-plans-low", "title": "Assets that can fail without harm", "weight": 1, "position": 3, "measure_id": "3d7213bd-c0b3-554a-8789-2e7a79d14d2d", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "A short rule on when to replace them is enough.", "translations": {}},
{"id": "008aa4de-d48f-57fa-8fa9-be99a818e7b2", "key": "am-class-plans-low", "title": "Assets that can fail without harm", "weight": 1, "position": 3, "measure_id": "3d7213bd-c0b3-554a-8789-2e7a79d14d2d", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "A short rule on when to replace them is enough.", "translations": {}},
{"id": "25404d24-f5f9-5e00-af74-9c61b2ea1637", "key": "am-handover-training", "title": "Training", "weight": 1, "position": 2, "measure_id": "17982120-1deb-519c-9f90-36495085dee5", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Operators and maintainers were trained on what was built.", "translations": {}},
{"id": "25404d24-f5f9-5e00-af74-9c61b2ea1637", "key": "am-handover-training", "title": "Training", "weight": 1, "position": 2, "measure_id": "17982120-1deb-519c-9f90-36495085dee5", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Operators and maintainers were trained on what was built.", "translations": {}},
{"id": "2e81bbec-48fd-59a4-a29e-6201a9565b07", "key": "am-handover-records", "title": "Records", "weight": 1, "position": 1, "measure_id": "17982120-1deb-519c-9f90-36495085dee5", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Drawings, data and manuals are complete and in the systems.", "translations": {}},
{"id": "2e81bbec-48fd-59a4-a29e-6201a9565b07", "key": "am-handover-records", "title": "Records", "weight": 1, "position": 1, "measure_id": "17982120-1deb-519c-9f90-36495085dee5", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Drawings, data and manuals are complete and in the systems.", "translations": {}},
{"id": "3b3e8516-77d2-5f1b-9ab6-809811bf27b3", "key": "am-class-plans-medium", "title": "Assets whose failure would be a nuisance", "weight": 2, "position": 2, "measure_id": "3d7213bd-c0b3-554a-8789-2e7a79d14d2d", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Plans with condition and cost, reviewed every three years.", "translations": {}},
{"id": "3b3e8516-77d2-5f1b-9ab6-809811bf27b3", "key": "am-class-plans-medium", "title": "Assets whose failure would be a nuisance", "weight": 2, "position": 2, "measure_id": "3d7213bd-c0b3-554a-8789-2e7a79d14d2d", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Plans with condition and cost, reviewed every three years.", "translations": {}},
{"id": "44fdcb96-7f53-56e3-b3ff-47a8731279bf", "key": "am-handover-spares", "title": "Spares and warranty", "weight": 1, "position": 3, "measure_id": "17982120-1deb-519c-9f90-36495085dee5", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Spares are in stock, and warranty claims are followed.", "translations": {}},
{"id": "44fdcb96-7f53-56e3-b3ff-47a8731279bf", "key": "am-handover-spares", "title": "Spares and warranty", "weight": 1, "position": 3, "measure_id": "17982120-1deb-519c-9f90-36495085dee5", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Spares are in stock, and warranty claims are followed.", "translations": {}},
{"id": "4f2241b8-0feb-5557-97d3-9f2d6b48c637", "key": "am-maintenance-low", "title": "Assets that can fail without harm", "weight": 1, "position": 3, "measure_id": "7ea76ec3-2fb5-5024-9dec-8215860048c9", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The little that was planned, if anything.", "translations": {}},
{"id": "4f2241b8-0feb-5557-97d3-9f2d6b48c637", "key": "am-maintenance-low", "title": "Assets that can fail without harm", "weight": 1, "position": 3, "measure_id": "7ea76ec3-2fb5-5024-9dec-8215860048c9", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The little that was planned, if anything.", "translations": {}},
{"id": "6b995e77-a059-5bd5-8372-878d31d2f7d3", "key": "am-data-accurate", "title": "Accuracy", "weight": 1, "position": 2, "measure_id": "fb19690d-5b26-529e-b229-d8152bc6b57e", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Filled key fields that agree with what is found on site.", "translations": {}},
{"id": "6b995e77-a059-5bd5-8372-878d31d2f7d3", "key": "am-data-accurate", "title": "Accuracy", "weight": 1, "position": 2, "measure_id": "fb19690d-5b26-529e-b229-d8152bc6b57e", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Filled key fields that agree with what is found on site.", "translations": {}},
{"id": "81d71e7b-9280-5e41-b3fd-47dc6978ee33", "key": "am-maintenance-medium", "title": "Assets whose failure would be a nuisance", "weight": 2, "position": 2, "measure_id": "7ea76ec3-2fb5-5024-9dec-8215860048c9", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Planned maintenance that was carried out within the year.", "translations": {}},
{"id": "81d71e7b-9280-5e41-b3fd-47dc6978ee33", "key": "am-maintenance-medium", "title": "Assets whose failure would be a nuisance", "weight": 2, "position": 2, "measure_id": "7ea76ec3-2fb5-5024-9dec-8215860048c9", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Planned maintenance that was carried out within the year.", "translations": {}},
{"id": "9f0b22ea-9800-5ca8-86db-b5688d533d69", "key": "am-data-complete", "title": "Completeness", "weight": 1, "position": 1, "measure_id": "fb19690d-5b26-529e-b229-d8152bc6b57e", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Key fields of critical assets that are filled.", "translations": {}},
{"id": "9f0b22ea-9800-5ca8-86db-b5688d533d69", "key": "am-data-complete", "title": "Completeness", "weight": 1, "position": 1, "measure_id": "fb19690d-5b26-529e-b229-d8152bc6b57e", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Key fields of critical assets that are filled.", "translations": {}},
{"id": "a0c1a416-e49e-5238-82d6-e58ac144fff2", "key": "am-class-plans-high", "title": "Assets whose failure would be serious", "weight": 3, "position": 1, "measure_id": "3d7213bd-c0b3-554a-8789-2e7a79d14d2d", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Plans with condition, risk, cost and options, reviewed every year.", "translations": {}},
{"id": "a0c1a416-e49e-5238-82d6-e58ac144fff2", "key": "am-class-plans-high", "title": "Assets whose failure would be serious", "weight": 3, "position": 1, "measure_id": "3d7213bd-c0b3-554a-8789-2e7a79d14d2d", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Plans with condition, risk, cost and options, reviewed every year.", "translations": {}},
{"id": "e4b7a0ef-7c7a-576c-b685-49459ba62adf", "key": "am-data-timely", "title": "Timeliness", "weight": 1, "position": 3, "measure_id": "fb19690d-5b26-529e-b229-d8152bc6b57e", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Changes that reached the register within the time set.", "translations": {}},
{"id": "e4b7a0ef-7c7a-576c-b685-49459ba62adf", "key": "am-data-timely", "title": "Timeliness", "weight": 1, "position": 3, "measure_id": "fb19690d-5b26-529e-b229-d8152bc6b57e", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Changes that reached the register within the time set.", "translations": {}},
{"id": "f341574d-1c5f-58c5-be5f-974fd83d7ff5", "key": "am-maintenance-high", "title": "Assets whose failure would be serious", "weight": 3, "position": 1, "measure_id": "7ea76ec3-2fb5-5024-9dec-8215860048c9", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "Planned maintenance that was carried out within its tolerance.", "translations": {}},
{"id": "f341574d-1c5f-58c5-be5f-974fd83d7ff5", "key": "am-maintenance-high", "title": "Assets whose failure would be serious", "weight": 3, "position": 1, "measure_id": "7ea76ec3-2fb5-5024-9dec-8215860048c9", "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "Planned maintenance that was carried out within its tolerance.", "translations": {}}
]'::jsonb);
DELETE FROM public.submission;
INSERT INTO public.submission (id, program_id, survey_id, organisation_id, title, applies_on, approval, approval_reason, organisation_details, revision, content_revision, scored_version, created_at, created_by, modified_at, deleted_at) OVERRIDING SYSTEM VALUE SELECT id, program_id, survey_id, organisation_id, title, applies_on, approval, approval_reason, organisation_details, revision, content_revision, scored_version, created_at, created_by, modified_at, deleted_at FROM jsonb_populate_recordset(NULL::public.submission, '[
{"id": "01a2277e-baf9-70d1-9076-7577903fe80a", "title": "Customer and resilience, year to June 2026", "approval": "draft", "revision": 1, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "applies_on": "2026-06-30", "created_at": "2026-07-06T10:12:00+00:00", "created_by": "01a2277e-b8ba-70d6-acf5-7dff4c554963", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "modified_at": "2026-07-15T14:11:00+00:00", "scored_version": 1, "approval_reason": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3", "content_revision": 8, "organisation_details": null},
{"id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11", "title": "Customer and resilience, year to June 2026", "approval": "final", "revision": 2, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "applies_on": "2026-06-30", "created_at": "2026-07-20T14:01:00+00:00", "created_by": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "modified_at": "2026-09-14T07:28:00+00:00", "scored_version": 1, "approval_reason": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "content_revision": 23, "organisation_details": null},
{"id": "01a2277e-bafe-760b-9c4e-ed3d7d945027", "title": "Customer and resilience, year to June 2026", "approval": "reviewed", "revision": 3, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "applies_on": "2026-06-30", "created_at": "2026-07-06T12:54:00+00:00", "created_by": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "modified_at": "2026-08-31T09:29:00+00:00", "scored_version": 1, "approval_reason": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-3381ae924770", "content_revision": 24, "organisation_details": {"size": "large", "revenue": 352000000, "numberFte": 1310, "ownership": "governmentOwned", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 302000000, "volumeSupplied": 145000, "regulationLevel": "extensive", "valueWaterLocal": 2270000000, "volumeCollected": 114000, "populationServed": 1500000, "numberFteExternal": 655, "numberOfCustomers": 637000, "valueWaterWholesale": 1260000000, "valueWastewaterLocal": 2710000000, "valueWastewaterWholesale": 1380000000}},
{"id": "01a2277e-baff-7556-9cef-a6d3783811c5", "title": "Customer and resilience, year to June 2026", "approval": "approved", "revision": 4, "survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "applies_on": "2026-06-30", "created_at": "2026-07-17T12:51:00+00:00", "created_by": "01a2277e-b8ba-70d6-acf5-055f731f466d", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "modified_at": "2026-10-01T14:11:00+00:00", "scored_version": 1, "approval_reason": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "content_revision": 25, "organisation_details": {"size": "medium", "revenue": 162000000, "numberFte": 456, "ownership": "shareholder", "structure": "corporation", "assetTypes": ["waterWholesale", "waterLocal", "wastewaterWholesale", "wastewaterLocal"], "operatingCost": 107000000, "volumeSupplied": 52000, "regulationLevel": "extensive", "valueWaterLocal": 798000000, "volumeCollected": 42200, "populationServed": 391000, "numberFteExternal": 241, "numberOfCustomers": 228000, "valueWaterWholesale": 490000000, "valueWastewaterLocal": 900000000, "valueWastewaterWholesale": 576000000}}
]'::jsonb);
DELETE FROM public.submission_result;
INSERT INTO public.submission_result (submission_id, score, weight, denominator, percent, measures, questions, answered, draft, final, reviewed, approved, not_relevant, importance, target, errors) OVERRIDING SYSTEM VALUE SELECT submission_id, score, weight, denominator, percent, measures, questions, answered, draft, final, reviewed, approved, not_relevant, importance, target, errors FROM jsonb_populate_recordset(NULL::public.submission_result, '[
{"draft": 17, "final": 17, "score": 69.00744855659366, "errors": 0, "target": 5, "weight": 150, "percent": 46.00496570439577, "answered": 32, "approved": 17, "measures": 17, "reviewed": 17, "questions": 32, "importance": 4, "denominator": 150, "not_relevant": 0, "submission_id": "01a2277e-baff-7556-9cef-a6d3783811c5"},
{"draft": 17, "final": 17, "score": 89.1394423038347, "errors": 0, "target": 5, "weight": 150, "percent": 61.47547745092048, "answered": 32, "approved": 0, "measures": 17, "reviewed": 0, "questions": 32, "importance": 4, "denominator": 145, "not_relevant": 1, "submission_id": "01a2277e-bafd-756b-a8c2-6d5c1e7bdd11"},
{"draft": 17, "final": 17, "score": 96.97520178153069, "errors": 0, "target": 5, "weight": 150, "percent": 64.65013452102046, "answered": 32, "approved": 0, "measures": 17, "reviewed": 17, "questions": 32, "importance": 5, "denominator": 150, "not_relevant": 0, "submission_id": "01a2277e-bafe-760b-9c4e-ed3d7d945027"},
{"draft": 5, "final": 0, "score": 13.352094980102542, "errors": 1, "target": 5, "weight": 150, "percent": 8.901396653401696, "answered": 10, "approved": 0, "measures": 17, "reviewed": 0, "questions": 32, "importance": 4, "denominator": 150, "not_relevant": 0, "submission_id": "01a2277e-baf9-70d1-9076-7577903fe80a"}
]'::jsonb);
DELETE FROM public.survey;
INSERT INTO public.survey (program_id, id, key, title, description, translations, structure, structure_version, "position", revision, created_at, deleted_at) OVERRIDING SYSTEM VALUE SELECT program_id, id, key, title, description, translations, structure, structure_version, "position", revision, created_at, deleted_at FROM jsonb_populate_recordset(NULL::public.survey, '[
{"id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "key": "customer-resilience", "title": "Customer and resilience", "position": 1, "revision": 1, "structure": {"levels": [{"label": "T", "title": "Topics", "firstIndex": 1, "hasMeasures": true}], "measure": {"label": "M", "title": "Measures"}}, "created_at": "2026-03-04T09:30:00+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "A short survey for the customer and emergency teams. It shares most of its measures with the long one.", "translations": {}, "structure_version": 1},
{"id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "key": "customer-resilience", "title": "Customer and resilience", "position": 1, "revision": 1, "structure": {"levels": [{"label": "T", "title": "Topics", "firstIndex": 1, "hasMeasures": true}], "measure": {"label": "M", "title": "Measures"}}, "created_at": "2026-09-14T09:30:00+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "A short survey for the customer and emergency teams. It shares most of its measures with the long one.", "translations": {}, "structure_version": 1},
{"id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "key": "asset-management", "title": "Asset management", "position": 0, "revision": 1, "structure": {"levels": [{"label": "F", "title": "Functions", "hasMeasures": false}, {"label": "P", "title": "Processes", "firstIndex": 1, "hasMeasures": true}], "measure": {"label": "M", "title": "Measures"}}, "created_at": "2026-03-04T09:30:00+00:00", "deleted_at": null, "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "description": "The whole of asset management, from direction to resources. It takes a small team four to six weeks.", "translations": {}, "structure_version": 1},
{"id": "867740f9-4abd-50b2-96b6-b4110c1d18c2", "key": "asset-management", "title": "Asset management", "position": 0, "revision": 1, "structure": {"levels": [{"label": "F", "title": "Functions", "hasMeasures": false}, {"label": "P", "title": "Processes", "firstIndex": 1, "hasMeasures": true}], "measure": {"label": "M", "title": "Measures"}}, "created_at": "2026-09-14T09:30:00+00:00", "deleted_at": null, "program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "description": "The whole of asset management, from direction to resources. It takes a small team four to six weeks.", "translations": {}, "structure_version": 1}
]'::jsonb);
DELETE FROM public.survey_access;
INSERT INTO public.survey_access (program_id, survey_id, organisation_id, granted_at, granted_by, revoked_at) OVERRIDING SYSTEM VALUE SELECT program_id, survey_id, organisation_id, granted_at, granted_by, revoked_at FROM jsonb_populate_recordset(NULL::public.survey_access, '[
{"survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "granted_at": "2026-06-03T10:00:00+00:00", "granted_by": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "revoked_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0"},
{"survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "granted_at": "2026-06-03T10:00:00+00:00", "granted_by": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "revoked_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-3381ae924770"},
{"survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "granted_at": "2026-06-03T10:00:00+00:00", "granted_by": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "revoked_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a"},
{"survey_id": "735cc089-34f3-5c2e-bc02-44d4b8e58b5d", "granted_at": "2026-06-03T10:00:00+00:00", "granted_by": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "revoked_at": null, "organisation_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3"}
]'::jsonb);
DELETE FROM public.survey_group;
INSERT INTO public.survey_group (id, title, description, revision, created_at, deleted_at) OVERRIDING SYSTEM VALUE SELECT id, title, description, revision, created_at, deleted_at FROM jsonb_populate_recordset(NULL::public.survey_group, '[
{"id": "01a2277e-b8b9-7194-b1c4-d06547552f22", "title": "Water sector", "revision": 1, "created_at": "2024-02-05T09:00:00+00:00", "deleted_at": null, "description": "Utilities and council departments that supply water or collect and treat wastewater."},
{"id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01", "title": "Transport sector", "revision": 1, "created_at": "2024-02-05T09:05:00+00:00", "deleted_at": null, "description": "Road, rail, port and airport operators, and council departments that look after roads."}
]'::jsonb);
DELETE FROM public.survey_group_organisation;
INSERT INTO public.survey_group_organisation (survey_group_id, organisation_id) OVERRIDING SYSTEM VALUE SELECT survey_group_id, organisation_id FROM jsonb_populate_recordset(NULL::public.survey_group_organisation, '[
{"organisation_id": "01a2277e-b8b9-7194-b1c4-2f2e9cede1b0", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-3381ae924770", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-36217578727e", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-38db7cf7b0aa", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-3f75820c620a", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-427814c2ba14", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-44c319d7e1f2", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-4a4a5b7edd5a", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-4cc4cbe36774", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-516ec6e4c94a", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-5757c2e930d1", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-5a876a022cb0", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-5d4a73ed4d3e", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-6165ce2e62dc", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-64f4c56344df", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-6a8df7fb9567", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-6f00d0d30ea3", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-7236c57a64e6", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-748ca6cf70e0", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-7b83ec47b944", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-7f0a05cbc7ae", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-835f92662041", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-86b067dd4621", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-86b067dd4621", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-8bdc96677982", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-8bdc96677982", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-8c10149ad26f", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-8c10149ad26f", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-928bba4f26ba", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-928bba4f26ba", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-95cc1c8d9ba9", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-9be9bbdc4e77", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-9e604fc60b86", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-a3b500da1b50", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-a5176c145bca", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-a869dbcd3933", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-ad8d5f720a91", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-b39e2212692c", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-b613294a9497", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-b91f7a0cb7a1", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-bf0d463556ce", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-c12322c8b52c", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-c678d8007691", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-ca06ef461142", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"organisation_id": "01a2277e-b8b9-7194-b1c4-cfce3985668c", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"}
]'::jsonb);
DELETE FROM public.survey_group_program;
INSERT INTO public.survey_group_program (survey_group_id, program_id) OVERRIDING SYSTEM VALUE SELECT survey_group_id, program_id FROM jsonb_populate_recordset(NULL::public.survey_group_program, '[
{"program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"program_id": "01a2277e-ba68-7581-92f0-5e5b11e1be17", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"program_id": "01a2277e-ba9e-721f-a51a-f5c1a0e632c6", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"}
]'::jsonb);
DELETE FROM public.survey_group_user;
INSERT INTO public.survey_group_user (survey_group_id, user_id) OVERRIDING SYSTEM VALUE SELECT survey_group_id, user_id FROM jsonb_populate_recordset(NULL::public.survey_group_user, '[
{"user_id": "01a2277e-b8ba-70d6-acf4-b24ebcc8f8ce", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-b5f276097817", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-b8ba9ce6bb2e", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-b8ba9ce6bb2e", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-befc5cb2e787", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-c0ca6a8b9bad", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-c735f792f5ab", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-c867b890bc72", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf4-cc91273ce5a4", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-d2aecc4f6996", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf4-d6e8578f84c2", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-d6e8578f84c2", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf4-db0e4fe79cb7", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-db0e4fe79cb7", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf4-dee3f6e041ae", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-e26f86e68f22", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-e44e3ffee2ab", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-eba850979f12", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-effa3d865431", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-f20ab34b5ea8", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-f7d152fb0631", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-f96b49cfe356", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf4-fe92abf65344", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-02ae94e22aef", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-055f731f466d", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-09f074fb804f", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-0c7f05bf1649", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-1325c2b699bc", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-159285a6d454", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-196d04ef00c3", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-1e3f5866ea80", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-215ee4292f22", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-25413cc5fbad", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-2b322125e73c", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-2e924526c182", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-30c6990e2934", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-37722fe8df50", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-3a2517611de8", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-3d3397918e44", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-43f2a417525b", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-44b89dbec1be", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-49e5bf9659ee", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-4d91d4123e86", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-501e47e373e1", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-56703de95ad4", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-5a0143405b61", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-5c418922bb3d", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-601b9880025f", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-661112fb60cb", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-697b454ef990", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-6e9ba35d96bc", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-71e617e6c781", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-7680b78f40e5", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-7a3f665b0342", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-7dff4c554963", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-827fead4e515", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-87589b29dbee", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-8b5ac75cb48f", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-8e0a546c83b1", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-90d377f37487", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-96fe6a71154b", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-984f92041515", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-9e198b7121d8", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-a06b48095d0a", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-a60456304f9e", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-abb07b1cde1c", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-afaf97c5df50", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-b39bf07872ab", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-b61d1ef14101", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-b61d1ef14101", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-b8c86940589f", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-b8c86940589f", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-bd22f4e64000", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-bd22f4e64000", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-c174bfa8f73e", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-c174bfa8f73e", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-c7c2a132ba3b", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-c7c2a132ba3b", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-c839a35f6cae", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-c839a35f6cae", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-ce317d90b86d", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-ce317d90b86d", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-d36b734b432d", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-d36b734b432d", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-d693e7288a37", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-d693e7288a37", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-da1bf6c7f611", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-da1bf6c7f611", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-dd155f2675af", "survey_group_id": "01a2277e-b8b9-7194-b1c4-d06547552f22"},
{"user_id": "01a2277e-b8ba-70d6-acf5-dd155f2675af", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-e05c3bc9610d", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-e4c8df9b9f3d", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-ea828a759d0a", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-ee52d3e1999d", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-f34714cfcb2a", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-f50c1368d335", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-f899bc82c9bd", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf5-fe5e2ca12ecf", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-011b314b0ac7", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-076fbb555d3f", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-088980f8117e", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-0df381f75413", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-129174b74268", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-173959fa3515", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-18a2bfcfe240", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-1e804a52d2bc", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-239bdf1f1a9b", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-26da25cbb768", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-2b84ead4202d", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-2f4651166e7e", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-303ca95f9f0d", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-3746ddee28a8", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-3bb75b1ab8c1", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-3d717f84c1c2", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-423bc3fdbb26", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-4709badc6f3d", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-495b578c9409", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-4fb5f38ff656", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-53567ae3fb5b", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-552fd1943168", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-59728d768253", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-5e0732721e32", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-638b7fa63f05", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-66263e4cc02d", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-6b15bd1c1795", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-6cffa7cc3bbd", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-7250f5015f5e", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"},
{"user_id": "01a2277e-b8ba-70d6-acf6-76d729dfdcb1", "survey_group_id": "01a2277e-b8ba-70d6-acf4-add5b3c48d01"}
]'::jsonb);
SELECT setval('graphile_worker.jobs_id_seq1', 1);
SELECT setval('graphile_worker.tasks_id_seq', 1);
SELECT setval('public.schema_migration_id_seq', 3);
RESET session_replication_role;
