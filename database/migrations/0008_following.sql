-- Up Migration

-- What an activity is about decides who may see it; its actor is the true user, who may have acted as another.
ALTER TABLE activity
  ADD COLUMN acting_as_id uuid CONSTRAINT activity__acting_as_fk REFERENCES app_user,
  ADD COLUMN program_id uuid CONSTRAINT activity__program_fk REFERENCES program,
  ADD COLUMN organisation_id uuid CONSTRAINT activity__organisation_fk REFERENCES organisation,
  ADD COLUMN submission_id uuid CONSTRAINT activity__submission_fk REFERENCES submission;
CREATE INDEX activity__actor ON activity (actor_id, occurred_at DESC);
CREATE INDEX activity__acting_as ON activity (acting_as_id, occurred_at DESC) WHERE acting_as_id IS NOT NULL;

-- The same id stands for the same thing in every program of a lineage, and for one category or measure in every
-- submission: the scope says which. The time is the activity's, so that one index finds what lies in a thing by time.
ALTER TABLE activity_ancestor
  ADD COLUMN scope_id uuid,
  ADD COLUMN occurred_at timestamptz NOT NULL DEFAULT now();
DROP INDEX activity_ancestor__entity;
CREATE INDEX activity_ancestor__entity_time ON activity_ancestor (entity_id, occurred_at DESC)
  INCLUDE (activity_id, depth, entity_kind, scope_id);

UPDATE activity SET entity_kind = 'survey_access'
WHERE entity_kind = 'survey' AND scope_id IN (SELECT id FROM organisation);
UPDATE activity SET entity_kind = 'response_type' WHERE entity_kind = 'responseType';
UPDATE activity SET
  program_id = (SELECT a.entity_id FROM activity_ancestor a JOIN program p ON p.id = a.entity_id
    WHERE a.activity_id = activity.id AND a.entity_kind = 'program'),
  organisation_id = (SELECT a.entity_id FROM activity_ancestor a JOIN organisation o ON o.id = a.entity_id
    WHERE a.activity_id = activity.id AND a.entity_kind = 'organisation'),
  submission_id = (SELECT a.entity_id FROM activity_ancestor a JOIN submission s ON s.id = a.entity_id
    WHERE a.activity_id = activity.id AND a.entity_kind = 'submission');
-- A response lies in its submission alone, and a submission in its organisation: whoever follows a program or an
-- organisation does not follow every answer in it.
DELETE FROM activity_ancestor a USING activity
WHERE activity.id = a.activity_id AND activity.submission_id IS NOT NULL
  AND (a.entity_kind IN ('survey', 'program') OR a.entity_kind = 'organisation' AND activity.entity_kind <> 'submission');
UPDATE activity_ancestor a SET
  occurred_at = activity.occurred_at,
  entity_kind = CASE WHEN a.depth = 0 THEN activity.entity_kind ELSE a.entity_kind END,
  scope_id = CASE
    WHEN a.depth = 0 AND activity.entity_kind NOT IN ('survey', 'category', 'measure', 'response_type')
      THEN activity.scope_id
    WHEN a.entity_kind IN ('survey', 'category', 'measure', 'response_type', 'responseType')
      THEN coalesce(activity.submission_id, activity.program_id)
  END
FROM activity WHERE activity.id = a.activity_id;

-- What a user follows: the deepest row in the lineage of a thing decides. A row that the program made, because the
-- user changed something there, is told to the user once.
CREATE TABLE subscription (
  id uuid CONSTRAINT subscription__pk PRIMARY KEY,
  user_id uuid NOT NULL CONSTRAINT subscription__user_fk REFERENCES app_user,
  entity_kind text NOT NULL,
  entity_id uuid NOT NULL,
  scope_id uuid,
  is_on boolean NOT NULL,
  origin text NOT NULL CONSTRAINT subscription__origin_known CHECK (origin IN ('chosen', 'automatic')),
  created_at timestamptz NOT NULL,
  told_at timestamptz,
  CONSTRAINT subscription__entity_unique UNIQUE NULLS NOT DISTINCT (user_id, entity_id, entity_kind, scope_id)
);
CREATE INDEX subscription__untold ON subscription (user_id) WHERE told_at IS NULL;

-- What somebody wrote to one organisation, or to all for none.
CREATE TABLE post (
  id uuid CONSTRAINT post__pk PRIMARY KEY,
  organisation_id uuid CONSTRAINT post__organisation_fk REFERENCES organisation,
  body text NOT NULL CONSTRAINT post__body_length CHECK (length(btrim(body)) BETWEEN 3 AND 10000),
  is_pinned boolean NOT NULL DEFAULT false,
  revision integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  created_by uuid NOT NULL CONSTRAINT post__created_by_fk REFERENCES app_user,
  modified_at timestamptz NOT NULL,
  deleted_at timestamptz
);
CREATE INDEX post__pinned ON post (created_at DESC) WHERE is_pinned AND deleted_at IS NULL;
CREATE TABLE post_survey_group (
  post_id uuid NOT NULL CONSTRAINT post_survey_group__post_fk REFERENCES post ON DELETE CASCADE,
  survey_group_id uuid NOT NULL CONSTRAINT post_survey_group__group_fk REFERENCES survey_group,
  CONSTRAINT post_survey_group__pk PRIMARY KEY (post_id, survey_group_id)
);

-- How often a user is mailed of what they follow, in hours; 0 is never. What happened until then has been told.
ALTER TABLE app_user
  ADD COLUMN notify_every_hours smallint NOT NULL DEFAULT 24
    CONSTRAINT app_user__notify_every_range CHECK (notify_every_hours BETWEEN 0 AND 336),
  ADD COLUMN notified_until timestamptz;

-- The window of time that each mail about activity told of.
CREATE TABLE notification (
  id uuid CONSTRAINT notification__pk PRIMARY KEY,
  user_id uuid NOT NULL CONSTRAINT notification__user_fk REFERENCES app_user,
  from_at timestamptz NOT NULL,
  until_at timestamptz NOT NULL,
  item_count integer NOT NULL CONSTRAINT notification__item_count_range CHECK (item_count >= 1),
  mail_id uuid CONSTRAINT notification__mail_fk REFERENCES mail ON DELETE SET NULL,
  CONSTRAINT notification__window_order CHECK (from_at < until_at),
  CONSTRAINT notification__window_unique UNIQUE (user_id, until_at)
);
CREATE INDEX notification__mail ON notification (mail_id);

-- What an audit entry concerns, by which those find it who may see it.
ALTER TABLE audit ADD COLUMN organisation_id uuid, ADD COLUMN program_id uuid;
CREATE INDEX audit__organisation ON audit (organisation_id, occurred_at DESC) WHERE organisation_id IS NOT NULL;
CREATE INDEX audit__program ON audit (program_id, occurred_at DESC) WHERE program_id IS NOT NULL;
CREATE INDEX audit__actor ON audit (actor_id, occurred_at DESC);
