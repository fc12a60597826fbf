-- Up Migration

-- What a change of state brought the thing to: the level of a response or submission, finalised or open for a program,
-- granted or revoked for survey access.
ALTER TABLE activity
  ADD COLUMN state text CONSTRAINT activity__state_known
    CHECK (state IN ('draft', 'final', 'reviewed', 'approved', 'finalised', 'open', 'granted', 'revoked')),
  -- The one survey that it lies in; null for what lies in none, or in several, of which its lineage tells.
  ADD COLUMN survey_id uuid,
  ADD CONSTRAINT activity__survey_fk FOREIGN KEY (program_id, survey_id) REFERENCES survey;

UPDATE activity SET survey_id = single.survey_id
FROM (
  SELECT x.activity_id, (array_agg(x.entity_id))[1] AS survey_id
  FROM activity_ancestor x WHERE x.entity_kind = 'survey' GROUP BY x.activity_id HAVING count(*) = 1
) single
WHERE single.activity_id = activity.id AND EXISTS (SELECT FROM survey s
  WHERE s.program_id = activity.program_id AND s.id = single.survey_id);
UPDATE activity SET verbs = array_replace(verbs, 'relation', 'state') WHERE entity_kind = 'survey_access';
