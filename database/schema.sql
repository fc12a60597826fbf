-- The database as the migrations make it: a description to read and to compare, not a script to run.
-- Written by scripts/dump-schema.ts.

CREATE TYPE approval AS ENUM ('draft', 'final', 'reviewed', 'approved');

CREATE OR REPLACE FUNCTION public.audit__note_unsealed()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  INSERT INTO public.audit_unsealed (audit_id) SELECT id FROM added;
  RETURN NULL;
END
$function$;

CREATE OR REPLACE FUNCTION public.audit__refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  RAISE EXCEPTION 'audit is append-only' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'audit__append_only';
END
$function$;

CREATE OR REPLACE FUNCTION public.audit_head__only_grow()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
BEGIN
  IF NEW.block_number > OLD.block_number AND NEW.entry_count > OLD.entry_count THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the audit only grows' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'audit__append_only';
END
$function$;

CREATE TABLE activity (
  id uuid NOT NULL,
  occurred_at timestamp with time zone NOT NULL,
  actor_id uuid NOT NULL,
  verbs text[] NOT NULL,
  entity_kind text NOT NULL,
  entity_id uuid NOT NULL,
  scope_id uuid,
  message text DEFAULT ''::text NOT NULL,
  acting_as_id uuid,
  program_id uuid,
  organisation_id uuid,
  submission_id uuid,
  state text,
  survey_id uuid,
  CONSTRAINT activity__pk PRIMARY KEY (id),
  CONSTRAINT activity__state_known CHECK ((state = ANY (ARRAY['draft'::text, 'final'::text, 'reviewed'::text, 'approved'::text, 'finalised'::text, 'open'::text, 'granted'::text, 'revoked'::text]))),
  CONSTRAINT activity__verbs_known CHECK ((verbs <@ ARRAY['create'::text, 'update'::text, 'state'::text, 'delete'::text, 'undelete'::text, 'relation'::text, 'reorder'::text, 'report'::text, 'broadcast'::text])),
  CONSTRAINT activity__acting_as_fk FOREIGN KEY (acting_as_id) REFERENCES app_user(id),
  CONSTRAINT activity__actor_fk FOREIGN KEY (actor_id) REFERENCES app_user(id),
  CONSTRAINT activity__organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CONSTRAINT activity__program_fk FOREIGN KEY (program_id) REFERENCES program(id),
  CONSTRAINT activity__submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id),
  CONSTRAINT activity__survey_fk FOREIGN KEY (program_id, survey_id) REFERENCES survey(program_id, id)
);
CREATE INDEX activity__acting_as ON public.activity USING btree (acting_as_id, occurred_at DESC) WHERE (acting_as_id IS NOT NULL);
CREATE INDEX activity__actor ON public.activity USING btree (actor_id, occurred_at DESC);
CREATE INDEX activity__actor_entity ON public.activity USING btree (actor_id, entity_id, occurred_at DESC);
CREATE INDEX activity__occurred ON public.activity USING btree (occurred_at DESC, id);

CREATE TABLE activity_ancestor (
  activity_id uuid NOT NULL,
  depth smallint NOT NULL,
  entity_kind text NOT NULL,
  entity_id uuid NOT NULL,
  scope_id uuid,
  occurred_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT activity_ancestor__pk PRIMARY KEY (activity_id, depth),
  CONSTRAINT activity_ancestor__activity_fk FOREIGN KEY (activity_id) REFERENCES activity(id) ON DELETE CASCADE
);
CREATE INDEX activity_ancestor__entity_time ON public.activity_ancestor USING btree (entity_id, occurred_at DESC) INCLUDE (activity_id, depth, entity_kind, scope_id);

CREATE TABLE app_user (
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  role text NOT NULL,
  time_zone text,
  locale text,
  revision integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  deleted_at timestamp with time zone,
  notify_every_hours smallint DEFAULT 24 NOT NULL,
  notified_until timestamp with time zone,
  CONSTRAINT app_user__pk PRIMARY KEY (id),
  CONSTRAINT app_user__name_present CHECK ((btrim(name) <> ''::text)),
  CONSTRAINT app_user__notify_every_range CHECK (((notify_every_hours >= 0) AND (notify_every_hours <= 336))),
  CONSTRAINT app_user__role_known CHECK ((role = ANY (ARRAY['clerk'::text, 'org_admin'::text, 'author'::text, 'consultant'::text, 'authority'::text, 'admin'::text, 'super_admin'::text]))),
  CONSTRAINT app_user__auth_user_fk FOREIGN KEY (id) REFERENCES auth_user(id),
  CONSTRAINT app_user__organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
CREATE UNIQUE INDEX app_user__email_unique ON public.app_user USING btree (lower((email COLLATE "und-x-icu")));
CREATE INDEX app_user__organisation ON public.app_user USING btree (organisation_id);

CREATE TABLE attachment (
  id uuid NOT NULL,
  submission_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  sub_measure_id uuid,
  name text NOT NULL,
  url text,
  stored_file_id uuid,
  added_at timestamp with time zone NOT NULL,
  added_by uuid NOT NULL,
  removed_at timestamp with time zone,
  removed_by uuid,
  CONSTRAINT attachment__pk PRIMARY KEY (id),
  CONSTRAINT attachment__file_or_url CHECK ((num_nonnulls(url, stored_file_id) = 1)),
  CONSTRAINT attachment__name_length CHECK (((length(btrim(name)) >= 1) AND (length(btrim(name)) <= 255))),
  CONSTRAINT attachment__removed_by_somebody CHECK (((removed_at IS NULL) = (removed_by IS NULL))),
  CONSTRAINT attachment__url_web CHECK (((url ~* '^https?://'::text) AND (length(url) <= 2000))),
  CONSTRAINT attachment__added_by_fk FOREIGN KEY (added_by) REFERENCES app_user(id),
  CONSTRAINT attachment__removed_by_fk FOREIGN KEY (removed_by) REFERENCES app_user(id),
  CONSTRAINT attachment__stored_file_fk FOREIGN KEY (stored_file_id) REFERENCES stored_file(id),
  CONSTRAINT attachment__submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id)
);
CREATE INDEX attachment__removed ON public.attachment USING btree (removed_at) WHERE (removed_at IS NOT NULL);
CREATE INDEX attachment__response ON public.attachment USING btree (submission_id, measure_id);
CREATE INDEX attachment__stored_file ON public.attachment USING btree (stored_file_id);

CREATE TABLE audit (
  id uuid NOT NULL,
  occurred_at timestamp with time zone NOT NULL,
  actor_id uuid,
  acting_as_id uuid,
  action text NOT NULL,
  entity_kind text NOT NULL,
  entity_id uuid,
  scope_id uuid,
  before jsonb,
  after jsonb,
  request_id text,
  address text,
  organisation_id uuid,
  program_id uuid,
  CONSTRAINT audit__pk PRIMARY KEY (id)
);
CREATE INDEX audit__acting_as ON public.audit USING btree (acting_as_id, occurred_at DESC) WHERE (acting_as_id IS NOT NULL);
CREATE INDEX audit__action ON public.audit USING btree (action text_pattern_ops, occurred_at DESC);
CREATE INDEX audit__actor ON public.audit USING btree (actor_id, occurred_at DESC);
CREATE INDEX audit__entity ON public.audit USING btree (entity_id, occurred_at DESC);
CREATE INDEX audit__occurred ON public.audit USING btree (occurred_at DESC, id);
CREATE INDEX audit__organisation ON public.audit USING btree (organisation_id, occurred_at DESC) WHERE (organisation_id IS NOT NULL);
CREATE INDEX audit__program ON public.audit USING btree (program_id, occurred_at DESC) WHERE (program_id IS NOT NULL);
CREATE TRIGGER audit__append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit FOR EACH STATEMENT EXECUTE FUNCTION audit__refuse_change();
CREATE TRIGGER audit__note_unsealed AFTER INSERT ON public.audit REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION audit__note_unsealed();

CREATE TABLE audit_block (
  number bigint NOT NULL,
  format smallint NOT NULL,
  key_id text NOT NULL,
  sealed_at timestamp with time zone NOT NULL,
  entry_count integer NOT NULL,
  previous_hash bytea NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT audit_block__pk PRIMARY KEY (number),
  CONSTRAINT audit_block__entry_count_range CHECK ((entry_count >= 1)),
  CONSTRAINT audit_block__number_range CHECK ((number >= 1))
);
CREATE TRIGGER audit_block__append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_block FOR EACH STATEMENT EXECUTE FUNCTION audit__refuse_change();

CREATE TABLE audit_block_entry (
  block_number bigint NOT NULL,
  "position" integer NOT NULL,
  audit_id uuid NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT audit_block_entry__pk PRIMARY KEY (block_number, "position"),
  CONSTRAINT audit_block_entry__audit_unique UNIQUE (audit_id),
  CONSTRAINT audit_block_entry__position_range CHECK (("position" >= 1))
);
CREATE TRIGGER audit_block_entry__append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.audit_block_entry FOR EACH STATEMENT EXECUTE FUNCTION audit__refuse_change();

CREATE TABLE audit_head (
  is_only boolean DEFAULT true NOT NULL,
  block_number bigint NOT NULL,
  entry_count bigint NOT NULL,
  block_hash bytea NOT NULL,
  key_id text NOT NULL,
  hash bytea NOT NULL,
  CONSTRAINT audit_head__pk PRIMARY KEY (is_only),
  CONSTRAINT audit_head__only_row CHECK (is_only)
);
CREATE TRIGGER audit_head__only_grows BEFORE UPDATE ON public.audit_head FOR EACH ROW EXECUTE FUNCTION audit_head__only_grow();
CREATE TRIGGER audit_head__stays BEFORE DELETE OR TRUNCATE ON public.audit_head FOR EACH STATEMENT EXECUTE FUNCTION audit__refuse_change();

CREATE TABLE audit_unsealed (
  audit_id uuid NOT NULL,
  queued_at timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
  CONSTRAINT audit_unsealed__pk PRIMARY KEY (audit_id)
);

CREATE TABLE auth_account (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  account_id text NOT NULL,
  provider_id text NOT NULL,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamp with time zone,
  refresh_token_expires_at timestamp with time zone,
  scope text,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT auth_account__pk PRIMARY KEY (id),
  CONSTRAINT auth_account__provider_unique UNIQUE (provider_id, account_id),
  CONSTRAINT auth_account__user_fk FOREIGN KEY (user_id) REFERENCES auth_user(id) ON DELETE CASCADE
);
CREATE INDEX auth_account__user ON public.auth_account USING btree (user_id);

CREATE TABLE auth_rate_limit (
  id uuid NOT NULL,
  key text NOT NULL,
  count integer NOT NULL,
  last_request bigint NOT NULL,
  CONSTRAINT auth_rate_limit__pk PRIMARY KEY (id),
  CONSTRAINT auth_rate_limit__key_unique UNIQUE (key)
);

CREATE TABLE auth_session (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  token text NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  ip_address text,
  user_agent text,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT auth_session__pk PRIMARY KEY (id),
  CONSTRAINT auth_session__token_unique UNIQUE (token),
  CONSTRAINT auth_session__user_fk FOREIGN KEY (user_id) REFERENCES auth_user(id) ON DELETE CASCADE
);
CREATE INDEX auth_session__user ON public.auth_session USING btree (user_id);

CREATE TABLE auth_user (
  id uuid NOT NULL,
  name text NOT NULL,
  email text NOT NULL,
  email_verified boolean DEFAULT false NOT NULL,
  image text,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT auth_user__pk PRIMARY KEY (id),
  CONSTRAINT auth_user__email_unique UNIQUE (email)
);

CREATE TABLE auth_verification (
  id uuid NOT NULL,
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  updated_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT auth_verification__pk PRIMARY KEY (id)
);
CREATE INDEX auth_verification__identifier ON public.auth_verification USING btree (identifier);

CREATE TABLE binding (
  program_id uuid NOT NULL,
  survey_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  name text NOT NULL,
  source_measure_id uuid NOT NULL,
  source_field text NOT NULL,
  CONSTRAINT binding__pk PRIMARY KEY (program_id, survey_id, measure_id, name),
  CONSTRAINT binding__placement_fk FOREIGN KEY (program_id, survey_id, measure_id) REFERENCES placement(program_id, survey_id, measure_id) ON DELETE CASCADE,
  CONSTRAINT binding__source_fk FOREIGN KEY (program_id, source_measure_id) REFERENCES measure(program_id, id)
);
CREATE INDEX binding__source ON public.binding USING btree (program_id, source_measure_id);

CREATE TABLE category (
  program_id uuid NOT NULL,
  id uuid NOT NULL,
  survey_id uuid NOT NULL,
  parent_id uuid,
  key text,
  title text NOT NULL,
  description text DEFAULT ''::text NOT NULL,
  group_heading text,
  translations jsonb DEFAULT '{}'::jsonb NOT NULL,
  "position" integer NOT NULL,
  revision integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  deleted_at timestamp with time zone,
  CONSTRAINT category__pk PRIMARY KEY (program_id, id),
  CONSTRAINT category__survey_unique UNIQUE (program_id, survey_id, id),
  CONSTRAINT category__not_own_parent CHECK ((parent_id <> id)),
  CONSTRAINT category__position_range CHECK (("position" >= 0)),
  CONSTRAINT category__title_present CHECK ((btrim(title) <> ''::text)),
  CONSTRAINT category__position_unique_live EXCLUDE USING btree (program_id WITH =, survey_id WITH =, COALESCE(parent_id, '00000000-0000-0000-0000-000000000000'::uuid) WITH =, "position" WITH =) WHERE ((deleted_at IS NULL)) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT category__parent_fk FOREIGN KEY (program_id, survey_id, parent_id) REFERENCES category(program_id, survey_id, id),
  CONSTRAINT category__survey_fk FOREIGN KEY (program_id, survey_id) REFERENCES survey(program_id, id)
);
CREATE INDEX category__id ON public.category USING btree (id);

CREATE TABLE category_rating (
  submission_id uuid NOT NULL,
  category_id uuid NOT NULL,
  importance smallint,
  target smallint,
  revision integer DEFAULT 1 NOT NULL,
  modified_at timestamp with time zone NOT NULL,
  modified_by uuid NOT NULL,
  CONSTRAINT category_rating__pk PRIMARY KEY (submission_id, category_id),
  CONSTRAINT category_rating__importance_range CHECK (((importance >= 1) AND (importance <= 5))),
  CONSTRAINT category_rating__target_range CHECK (((target >= 1) AND (target <= 5))),
  CONSTRAINT category_rating__modified_by_fk FOREIGN KEY (modified_by) REFERENCES app_user(id),
  CONSTRAINT category_rating__submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id)
);

CREATE TABLE category_result (
  submission_id uuid NOT NULL,
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
  CONSTRAINT category_result__pk PRIMARY KEY (submission_id, category_id),
  CONSTRAINT category_result__submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id)
);
CREATE INDEX category_result__category ON public.category_result USING btree (category_id, submission_id);
ALTER TABLE category_result SET (fillfactor=80);

CREATE TABLE idempotency_key (
  user_id uuid NOT NULL,
  action text NOT NULL,
  key text NOT NULL,
  request_digest text NOT NULL,
  entity_id uuid NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT idempotency_key__pk PRIMARY KEY (user_id, action, key),
  CONSTRAINT idempotency_key__key_length CHECK (((length(key) >= 1) AND (length(key) <= 200))),
  CONSTRAINT idempotency_key__user_fk FOREIGN KEY (user_id) REFERENCES app_user(id)
);

CREATE TABLE job (
  id uuid NOT NULL,
  kind text NOT NULL,
  state text DEFAULT 'queued'::text NOT NULL,
  title text DEFAULT ''::text NOT NULL,
  input text,
  payload jsonb DEFAULT '{}'::jsonb NOT NULL,
  done integer DEFAULT 0 NOT NULL,
  total integer,
  result jsonb,
  problem jsonb,
  cancel_requested boolean DEFAULT false NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  created_by uuid NOT NULL,
  started_at timestamp with time zone,
  finished_at timestamp with time zone,
  subject_id uuid,
  CONSTRAINT job__pk PRIMARY KEY (id),
  CONSTRAINT job__state_known CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text]))),
  CONSTRAINT job__created_by_fk FOREIGN KEY (created_by) REFERENCES app_user(id)
);
CREATE INDEX job__created_by ON public.job USING btree (created_by, created_at DESC);
CREATE INDEX job__subject ON public.job USING btree (subject_id, created_at DESC) WHERE (subject_id IS NOT NULL);

CREATE TABLE job_file (
  job_id uuid NOT NULL,
  role text NOT NULL,
  name text NOT NULL,
  media_type text NOT NULL,
  content bytea NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT job_file__pk PRIMARY KEY (job_id, role),
  CONSTRAINT job_file__role_known CHECK ((role = ANY (ARRAY['input'::text, 'output'::text]))),
  CONSTRAINT job_file__job_fk FOREIGN KEY (job_id) REFERENCES job(id) ON DELETE CASCADE
);
CREATE INDEX job_file__created ON public.job_file USING btree (created_at);

CREATE TABLE mail (
  id uuid NOT NULL,
  key text,
  template text NOT NULL,
  to_name text NOT NULL,
  to_address text NOT NULL,
  user_id uuid,
  params jsonb DEFAULT '{}'::jsonb NOT NULL,
  unsubscribe_url text,
  state text DEFAULT 'waiting'::text NOT NULL,
  reason text,
  attempts integer DEFAULT 0 NOT NULL,
  message_id text,
  created_at timestamp with time zone NOT NULL,
  due_at timestamp with time zone NOT NULL,
  give_up_at timestamp with time zone NOT NULL,
  sending_at timestamp with time zone,
  ended_at timestamp with time zone,
  CONSTRAINT mail__pk PRIMARY KEY (id),
  CONSTRAINT mail__key_unique UNIQUE (key),
  CONSTRAINT mail__attempts_range CHECK ((attempts >= 0)),
  CONSTRAINT mail__state_known CHECK ((state = ANY (ARRAY['waiting'::text, 'sending'::text, 'sent'::text, 'bad_address'::text, 'failed'::text, 'in_doubt'::text]))),
  CONSTRAINT mail__user_fk FOREIGN KEY (user_id) REFERENCES app_user(id) ON DELETE SET NULL
);
CREATE INDEX mail__created ON public.mail USING btree (created_at DESC, id);
CREATE INDEX mail__due ON public.mail USING btree (due_at, id) WHERE (state = 'waiting'::text);
CREATE INDEX mail__sending ON public.mail USING btree (sending_at) WHERE (state = 'sending'::text);
CREATE INDEX mail__state ON public.mail USING btree (state, created_at DESC);
CREATE INDEX mail__user ON public.mail USING btree (user_id) WHERE (user_id IS NOT NULL);

CREATE TABLE mail_address_fault (
  address text NOT NULL,
  count integer DEFAULT 1 NOT NULL,
  reason text NOT NULL,
  failed_at timestamp with time zone NOT NULL,
  CONSTRAINT mail_address_fault__pk PRIMARY KEY (address),
  CONSTRAINT mail_address_fault__count_range CHECK ((count >= 1))
);

CREATE TABLE mail_sender (
  is_only boolean DEFAULT true NOT NULL,
  lease_by uuid,
  lease_until timestamp with time zone,
  next_at timestamp with time zone DEFAULT '-infinity'::timestamp with time zone NOT NULL,
  paused_until timestamp with time zone,
  failures integer DEFAULT 0 NOT NULL,
  reason text,
  CONSTRAINT mail_sender__pk PRIMARY KEY (is_only),
  CONSTRAINT mail_sender__failures_range CHECK ((failures >= 0)),
  CONSTRAINT mail_sender__only_row CHECK (is_only)
);

CREATE TABLE measure (
  program_id uuid NOT NULL,
  id uuid NOT NULL,
  key text,
  response_type_id uuid NOT NULL,
  title text NOT NULL,
  description text DEFAULT ''::text NOT NULL,
  translations jsonb DEFAULT '{}'::jsonb NOT NULL,
  weight double precision NOT NULL,
  revision integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT measure__pk PRIMARY KEY (program_id, id),
  CONSTRAINT measure__title_present CHECK ((btrim(title) <> ''::text)),
  CONSTRAINT measure__weight_range CHECK (((weight >= (0)::double precision) AND (weight < 'Infinity'::double precision))),
  CONSTRAINT measure__program_fk FOREIGN KEY (program_id) REFERENCES program(id),
  CONSTRAINT measure__response_type_fk FOREIGN KEY (program_id, response_type_id) REFERENCES response_type(program_id, id)
);
CREATE INDEX measure__id ON public.measure USING btree (id);
CREATE INDEX measure__response_type ON public.measure USING btree (program_id, response_type_id);

CREATE TABLE notification (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  from_at timestamp with time zone NOT NULL,
  until_at timestamp with time zone NOT NULL,
  item_count integer NOT NULL,
  mail_id uuid,
  CONSTRAINT notification__pk PRIMARY KEY (id),
  CONSTRAINT notification__window_unique UNIQUE (user_id, until_at),
  CONSTRAINT notification__item_count_range CHECK ((item_count >= 1)),
  CONSTRAINT notification__window_order CHECK ((from_at < until_at)),
  CONSTRAINT notification__mail_fk FOREIGN KEY (mail_id) REFERENCES mail(id) ON DELETE SET NULL,
  CONSTRAINT notification__user_fk FOREIGN KEY (user_id) REFERENCES app_user(id)
);
CREATE INDEX notification__mail ON public.notification USING btree (mail_id);

CREATE TABLE operator_notice (
  kind text NOT NULL,
  told_at timestamp with time zone NOT NULL,
  CONSTRAINT operator_notice__pk PRIMARY KEY (kind)
);

CREATE TABLE organisation (
  id uuid NOT NULL,
  name text NOT NULL,
  url text,
  details jsonb DEFAULT '{}'::jsonb NOT NULL,
  revision integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  deleted_at timestamp with time zone,
  CONSTRAINT organisation__pk PRIMARY KEY (id),
  CONSTRAINT organisation__details_object CHECK ((jsonb_typeof(details) = 'object'::text)),
  CONSTRAINT organisation__name_present CHECK ((btrim(name) <> ''::text))
);
CREATE UNIQUE INDEX organisation__name_unique_live ON public.organisation USING btree (lower((name COLLATE "und-x-icu"))) WHERE (deleted_at IS NULL);

CREATE TABLE organisation_place (
  id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  "position" integer NOT NULL,
  description text NOT NULL,
  country text,
  region text,
  city text,
  postcode text,
  latitude double precision,
  longitude double precision,
  CONSTRAINT organisation_place__pk PRIMARY KEY (id),
  CONSTRAINT organisation_place__position_unique UNIQUE (organisation_id, "position") DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT organisation_place__latitude_range CHECK (((latitude >= ('-90'::integer)::double precision) AND (latitude <= (90)::double precision))),
  CONSTRAINT organisation_place__longitude_range CHECK (((longitude >= ('-180'::integer)::double precision) AND (longitude <= (180)::double precision))),
  CONSTRAINT organisation_place__organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id) ON DELETE CASCADE
);

CREATE TABLE placement (
  program_id uuid NOT NULL,
  survey_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  category_id uuid NOT NULL,
  "position" integer NOT NULL,
  CONSTRAINT placement__pk PRIMARY KEY (program_id, survey_id, measure_id),
  CONSTRAINT placement__position_unique UNIQUE (program_id, category_id, "position") DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT placement__position_range CHECK (("position" >= 0)),
  CONSTRAINT placement__category_fk FOREIGN KEY (program_id, survey_id, category_id) REFERENCES category(program_id, survey_id, id),
  CONSTRAINT placement__measure_fk FOREIGN KEY (program_id, measure_id) REFERENCES measure(program_id, id)
);
CREATE INDEX placement__measure ON public.placement USING btree (program_id, measure_id);

CREATE TABLE post (
  id uuid NOT NULL,
  organisation_id uuid,
  body text NOT NULL,
  is_pinned boolean DEFAULT false NOT NULL,
  revision integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone NOT NULL,
  created_by uuid NOT NULL,
  modified_at timestamp with time zone NOT NULL,
  deleted_at timestamp with time zone,
  edited_by uuid,
  CONSTRAINT post__pk PRIMARY KEY (id),
  CONSTRAINT post__body_length CHECK (((length(btrim(body)) >= 3) AND (length(btrim(body)) <= 10000))),
  CONSTRAINT post__created_by_fk FOREIGN KEY (created_by) REFERENCES app_user(id),
  CONSTRAINT post__edited_by_fk FOREIGN KEY (edited_by) REFERENCES app_user(id),
  CONSTRAINT post__organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
CREATE INDEX post__pinned ON public.post USING btree (created_at DESC) WHERE (is_pinned AND (deleted_at IS NULL));

CREATE TABLE post_survey_group (
  post_id uuid NOT NULL,
  survey_group_id uuid NOT NULL,
  CONSTRAINT post_survey_group__pk PRIMARY KEY (post_id, survey_group_id),
  CONSTRAINT post_survey_group__group_fk FOREIGN KEY (survey_group_id) REFERENCES survey_group(id),
  CONSTRAINT post_survey_group__post_fk FOREIGN KEY (post_id) REFERENCES post(id) ON DELETE CASCADE
);

CREATE TABLE program (
  id uuid NOT NULL,
  lineage_id uuid NOT NULL,
  title text NOT NULL,
  description text DEFAULT ''::text NOT NULL,
  language text DEFAULT 'en'::text NOT NULL,
  translations jsonb DEFAULT '{}'::jsonb NOT NULL,
  source text,
  asks_quality boolean DEFAULT false NOT NULL,
  hide_aggregates boolean DEFAULT false NOT NULL,
  not_relevant text DEFAULT 'exclude'::text NOT NULL,
  finalised_at timestamp with time zone,
  revision integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  created_by uuid,
  deleted_at timestamp with time zone,
  content_revision integer DEFAULT 1 NOT NULL,
  CONSTRAINT program__pk PRIMARY KEY (id),
  CONSTRAINT program__not_relevant_known CHECK ((not_relevant = ANY (ARRAY['exclude'::text, 'keep'::text]))),
  CONSTRAINT program__title_present CHECK ((btrim(title) <> ''::text)),
  CONSTRAINT program__created_by_fk FOREIGN KEY (created_by) REFERENCES app_user(id)
);
CREATE INDEX program__lineage ON public.program USING btree (lineage_id);
CREATE UNIQUE INDEX program__title_unique_live ON public.program USING btree (lower((title COLLATE "und-x-icu"))) WHERE (deleted_at IS NULL);

CREATE TABLE recalculation_failure (
  submission_id uuid NOT NULL,
  structure_version integer NOT NULL,
  reason jsonb NOT NULL,
  attempts integer DEFAULT 1 NOT NULL,
  failed_at timestamp with time zone NOT NULL,
  retry_at timestamp with time zone NOT NULL,
  CONSTRAINT recalculation_failure__pk PRIMARY KEY (submission_id),
  CONSTRAINT recalculation_failure__attempts_range CHECK ((attempts >= 1)),
  CONSTRAINT recalculation_failure__submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id) ON DELETE CASCADE
);
CREATE INDEX recalculation_failure__retry ON public.recalculation_failure USING btree (retry_at);

CREATE TABLE response (
  submission_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  submission_approval approval DEFAULT 'draft'::approval NOT NULL,
  approval approval DEFAULT 'draft'::approval NOT NULL,
  parts jsonb DEFAULT '{}'::jsonb NOT NULL,
  comment text DEFAULT ''::text NOT NULL,
  sub_measures jsonb DEFAULT '{}'::jsonb NOT NULL,
  not_relevant boolean DEFAULT false NOT NULL,
  quality smallint,
  revision integer DEFAULT 1 NOT NULL,
  version integer DEFAULT 1 NOT NULL,
  version_began_at timestamp with time zone NOT NULL,
  modified_at timestamp with time zone NOT NULL,
  modified_by uuid NOT NULL,
  CONSTRAINT response__pk PRIMARY KEY (submission_id, measure_id),
  CONSTRAINT response__level_not_below_submission CHECK ((approval >= submission_approval)),
  CONSTRAINT response__parts_object CHECK ((jsonb_typeof(parts) = 'object'::text)),
  CONSTRAINT response__quality_range CHECK (((quality >= 1) AND (quality <= 5))),
  CONSTRAINT response__sub_measures_object CHECK ((jsonb_typeof(sub_measures) = 'object'::text)),
  CONSTRAINT response__modified_by_fk FOREIGN KEY (modified_by) REFERENCES app_user(id),
  CONSTRAINT response__submission_level_fk FOREIGN KEY (submission_id, submission_approval) REFERENCES submission(id, approval) ON UPDATE CASCADE
);
CREATE INDEX response__measure ON public.response USING btree (measure_id);

CREATE TABLE response_result (
  submission_id uuid NOT NULL,
  measure_id uuid NOT NULL,
  raw double precision NOT NULL,
  score double precision NOT NULL,
  error jsonb,
  CONSTRAINT response_result__pk PRIMARY KEY (submission_id, measure_id),
  CONSTRAINT response_result__response_fk FOREIGN KEY (submission_id, measure_id) REFERENCES response(submission_id, measure_id) ON DELETE CASCADE
);
ALTER TABLE response_result SET (fillfactor=80);

CREATE TABLE response_type (
  program_id uuid NOT NULL,
  id uuid NOT NULL,
  key text,
  name text NOT NULL,
  formula text,
  parts jsonb DEFAULT '[]'::jsonb NOT NULL,
  translations jsonb DEFAULT '{}'::jsonb NOT NULL,
  revision integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT response_type__pk PRIMARY KEY (program_id, id),
  CONSTRAINT response_type__name_present CHECK ((btrim(name) <> ''::text)),
  CONSTRAINT response_type__parts_array CHECK ((jsonb_typeof(parts) = 'array'::text)),
  CONSTRAINT response_type__program_fk FOREIGN KEY (program_id) REFERENCES program(id)
);
CREATE INDEX response_type__id ON public.response_type USING btree (id);
CREATE UNIQUE INDEX response_type__name_unique ON public.response_type USING btree (program_id, lower((name COLLATE "und-x-icu")));

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
  began_at timestamp with time zone NOT NULL,
  modified_at timestamp with time zone NOT NULL,
  modified_by uuid NOT NULL,
  CONSTRAINT response_version__pk PRIMARY KEY (submission_id, measure_id, version),
  CONSTRAINT response_version__modified_by_fk FOREIGN KEY (modified_by) REFERENCES app_user(id),
  CONSTRAINT response_version__response_fk FOREIGN KEY (submission_id, measure_id) REFERENCES response(submission_id, measure_id)
);

CREATE TABLE schema_mark (
  is_only boolean DEFAULT true NOT NULL,
  serves_from integer NOT NULL,
  CONSTRAINT schema_mark__pk PRIMARY KEY (is_only),
  CONSTRAINT schema_mark__is_only CHECK (is_only),
  CONSTRAINT schema_mark__serves_from_range CHECK ((serves_from >= 1))
);

CREATE TABLE setting (
  key text NOT NULL,
  value jsonb NOT NULL,
  modified_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT setting__pk PRIMARY KEY (key)
);

CREATE TABLE stored_file (
  id uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  bytes bigint,
  sha256 text,
  CONSTRAINT stored_file__pk PRIMARY KEY (id),
  CONSTRAINT stored_file__bytes_range CHECK ((bytes >= 0)),
  CONSTRAINT stored_file__sha256_hex CHECK ((sha256 ~ '^[0-9a-f]{64}$'::text)),
  CONSTRAINT stored_file__whole_or_not CHECK ((num_nonnulls(bytes, sha256) = ANY (ARRAY[0, 2])))
);

CREATE TABLE sub_measure (
  program_id uuid NOT NULL,
  id uuid NOT NULL,
  measure_id uuid NOT NULL,
  key text,
  "position" integer NOT NULL,
  title text NOT NULL,
  description text DEFAULT ''::text NOT NULL,
  translations jsonb DEFAULT '{}'::jsonb NOT NULL,
  weight double precision NOT NULL,
  CONSTRAINT sub_measure__pk PRIMARY KEY (program_id, id),
  CONSTRAINT sub_measure__position_unique UNIQUE (program_id, measure_id, "position") DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT sub_measure__position_range CHECK (("position" >= 1)),
  CONSTRAINT sub_measure__title_present CHECK ((btrim(title) <> ''::text)),
  CONSTRAINT sub_measure__weight_range CHECK (((weight >= (0)::double precision) AND (weight < 'Infinity'::double precision))),
  CONSTRAINT sub_measure__measure_fk FOREIGN KEY (program_id, measure_id) REFERENCES measure(program_id, id)
);

CREATE TABLE submission (
  id uuid NOT NULL,
  program_id uuid NOT NULL,
  survey_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  title text NOT NULL,
  applies_on date NOT NULL,
  approval approval DEFAULT 'draft'::approval NOT NULL,
  approval_reason jsonb,
  organisation_details jsonb,
  revision integer DEFAULT 1 NOT NULL,
  content_revision bigint DEFAULT 1 NOT NULL,
  scored_version integer DEFAULT 0 NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  created_by uuid,
  modified_at timestamp with time zone DEFAULT now() NOT NULL,
  deleted_at timestamp with time zone,
  CONSTRAINT submission__pk PRIMARY KEY (id),
  CONSTRAINT submission__approval_unique UNIQUE (id, approval),
  CONSTRAINT submission__title_present CHECK ((btrim(title) <> ''::text)),
  CONSTRAINT submission__created_by_fk FOREIGN KEY (created_by) REFERENCES app_user(id),
  CONSTRAINT submission__organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CONSTRAINT submission__survey_fk FOREIGN KEY (program_id, survey_id) REFERENCES survey(program_id, id)
);
CREATE INDEX submission__organisation ON public.submission USING btree (organisation_id);
CREATE INDEX submission__scored ON public.submission USING btree (program_id, survey_id, scored_version) WHERE (deleted_at IS NULL);
CREATE INDEX submission__survey ON public.submission USING btree (program_id, survey_id, organisation_id, applies_on);

CREATE TABLE submission_result (
  submission_id uuid NOT NULL,
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
  CONSTRAINT submission_result__pk PRIMARY KEY (submission_id),
  CONSTRAINT submission_result__submission_fk FOREIGN KEY (submission_id) REFERENCES submission(id)
);
ALTER TABLE submission_result SET (fillfactor=80);

CREATE TABLE subscription (
  id uuid NOT NULL,
  user_id uuid NOT NULL,
  entity_kind text NOT NULL,
  entity_id uuid NOT NULL,
  scope_id uuid,
  is_on boolean NOT NULL,
  origin text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  told_at timestamp with time zone,
  CONSTRAINT subscription__pk PRIMARY KEY (id),
  CONSTRAINT subscription__entity_unique UNIQUE NULLS NOT DISTINCT (user_id, entity_id, entity_kind, scope_id),
  CONSTRAINT subscription__origin_known CHECK ((origin = ANY (ARRAY['chosen'::text, 'automatic'::text]))),
  CONSTRAINT subscription__user_fk FOREIGN KEY (user_id) REFERENCES app_user(id)
);
CREATE INDEX subscription__untold ON public.subscription USING btree (user_id) WHERE (told_at IS NULL);

CREATE TABLE survey (
  program_id uuid NOT NULL,
  id uuid NOT NULL,
  key text,
  title text NOT NULL,
  description text DEFAULT ''::text NOT NULL,
  translations jsonb DEFAULT '{}'::jsonb NOT NULL,
  structure jsonb NOT NULL,
  structure_version integer DEFAULT 1 NOT NULL,
  "position" integer DEFAULT 0 NOT NULL,
  revision integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  deleted_at timestamp with time zone,
  CONSTRAINT survey__pk PRIMARY KEY (program_id, id),
  CONSTRAINT survey__structure_object CHECK ((jsonb_typeof(structure) = 'object'::text)),
  CONSTRAINT survey__title_present CHECK ((btrim(title) <> ''::text)),
  CONSTRAINT survey__program_fk FOREIGN KEY (program_id) REFERENCES program(id)
);
CREATE INDEX survey__id ON public.survey USING btree (id);
CREATE UNIQUE INDEX survey__title_unique_live ON public.survey USING btree (program_id, lower((title COLLATE "und-x-icu"))) WHERE (deleted_at IS NULL);

CREATE TABLE survey_access (
  program_id uuid NOT NULL,
  survey_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  granted_at timestamp with time zone DEFAULT now() NOT NULL,
  granted_by uuid,
  revoked_at timestamp with time zone,
  CONSTRAINT survey_access__pk PRIMARY KEY (program_id, survey_id, organisation_id),
  CONSTRAINT survey_access__granted_by_fk FOREIGN KEY (granted_by) REFERENCES app_user(id),
  CONSTRAINT survey_access__organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  CONSTRAINT survey_access__survey_fk FOREIGN KEY (program_id, survey_id) REFERENCES survey(program_id, id)
);
CREATE INDEX survey_access__organisation ON public.survey_access USING btree (organisation_id);

CREATE TABLE survey_group (
  id uuid NOT NULL,
  title text NOT NULL,
  description text DEFAULT ''::text NOT NULL,
  revision integer DEFAULT 1 NOT NULL,
  created_at timestamp with time zone DEFAULT now() NOT NULL,
  deleted_at timestamp with time zone,
  CONSTRAINT survey_group__pk PRIMARY KEY (id),
  CONSTRAINT survey_group__title_present CHECK ((btrim(title) <> ''::text))
);
CREATE UNIQUE INDEX survey_group__title_unique_live ON public.survey_group USING btree (lower((title COLLATE "und-x-icu"))) WHERE (deleted_at IS NULL);

CREATE TABLE survey_group_organisation (
  survey_group_id uuid NOT NULL,
  organisation_id uuid NOT NULL,
  CONSTRAINT survey_group_organisation__pk PRIMARY KEY (organisation_id, survey_group_id),
  CONSTRAINT survey_group_organisation__group_fk FOREIGN KEY (survey_group_id) REFERENCES survey_group(id),
  CONSTRAINT survey_group_organisation__organisation_fk FOREIGN KEY (organisation_id) REFERENCES organisation(id)
);
CREATE INDEX survey_group_organisation__group ON public.survey_group_organisation USING btree (survey_group_id);

CREATE TABLE survey_group_program (
  survey_group_id uuid NOT NULL,
  program_id uuid NOT NULL,
  CONSTRAINT survey_group_program__pk PRIMARY KEY (program_id, survey_group_id),
  CONSTRAINT survey_group_program__group_fk FOREIGN KEY (survey_group_id) REFERENCES survey_group(id),
  CONSTRAINT survey_group_program__program_fk FOREIGN KEY (program_id) REFERENCES program(id)
);
CREATE INDEX survey_group_program__group ON public.survey_group_program USING btree (survey_group_id);

CREATE TABLE survey_group_user (
  survey_group_id uuid NOT NULL,
  user_id uuid NOT NULL,
  CONSTRAINT survey_group_user__pk PRIMARY KEY (user_id, survey_group_id),
  CONSTRAINT survey_group_user__group_fk FOREIGN KEY (survey_group_id) REFERENCES survey_group(id),
  CONSTRAINT survey_group_user__user_fk FOREIGN KEY (user_id) REFERENCES app_user(id)
);
CREATE INDEX survey_group_user__group ON public.survey_group_user USING btree (survey_group_id);

CREATE TABLE worker (
  id uuid NOT NULL,
  lock_number integer NOT NULL,
  host text NOT NULL,
  process_id integer NOT NULL,
  version text NOT NULL,
  kinds text[] NOT NULL,
  holders text[] DEFAULT '{}'::text[] NOT NULL,
  started_at timestamp with time zone DEFAULT now() NOT NULL,
  CONSTRAINT worker__pk PRIMARY KEY (id),
  CONSTRAINT worker__lock_number_unique UNIQUE (lock_number)
);
