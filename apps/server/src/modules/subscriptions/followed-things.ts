import { type RawBuilder, sql } from "kysely";
import { type Actor, isOwnSurveyGroup, reachOf, withinGroups } from "../identity/index.ts";
import { isCategoryDeleted, surveyIsOpen } from "../programs/index.ts";
import { submissionsWithin } from "../submissions/index.ts";
import { FollowedKind, type FollowedRef } from "./followed-ref.ts";

/**
 * A common table expression `thing`: the things that `refs` (a query of `key`, `kind`, `id`, `scope_id`) name, as far as
 * there are such. It has `key`, their `title` now, whether the actor may see it, by the rights that its own page asks for,
 * whether it or what it lies in is deleted, and in which program, survey, submission and organisation it lies. What the
 * actor may not see has a title here, too. `kinds` are those that may be among the refs.
 */
export function thingsOf(
  actor: Actor,
  refs: RawBuilder<unknown>,
  kinds: readonly FollowedKind[] = FollowedKind.options,
): RawBuilder<unknown> {
  const select = selectsFor(actor);
  // Materialised, since conditions on what comes out are dear to plan where they are pushed into each of these.
  return sql`ref AS MATERIALIZED (${refs}), thing AS MATERIALIZED (
    SELECT NULL AS key, NULL AS title, false AS is_seen, false AS is_deleted, NULL::uuid AS program_id,
      NULL::uuid AS survey_id, NULL::uuid AS submission_id, NULL::uuid AS organisation_id WHERE false
    UNION ALL ${sql.join(
      [...new Set(kinds)].map((kind) => select[kind]),
      sql` UNION ALL `,
    )})`;
}

/** Things as `refs` for thingsOf; their keys are their places in the list. */
export function refsTo(things: readonly FollowedRef[]): RawBuilder<unknown> {
  const lines = things.map(({ kind, id, scopeId }, key) => ({ key, kind, id, scope_id: scopeId ?? null }));
  return sql`SELECT * FROM jsonb_to_recordset(${JSON.stringify(lines)}::jsonb)
    AS line (key int, kind text, id uuid, scope_id uuid)`;
}

function selectsFor(actor: Actor): Record<FollowedKind, RawBuilder<unknown>> {
  const inProgramGroups = withinGroups(actor, "program.view", "program", "p.id");
  const needsAccess = reachOf(actor.role, "program.view") === "access";
  // Who needs survey access sees of a program what belongs to the surveys it is given for.
  const maySeeProgram = needsAccess
    ? sql`${inProgramGroups} AND EXISTS (SELECT FROM survey s WHERE s.program_id = p.id AND s.deleted_at IS NULL
        AND ${surveyIsOpen(actor)})`
    : inProgramGroups;
  const maySeeSurvey = sql`${inProgramGroups} AND ${surveyIsOpen(actor)}`;
  const maySeeSubmission = submissionsWithin(actor, "submission.view");
  const submission = sql`submission m JOIN program p ON p.id = m.program_id
    JOIN survey s ON s.program_id = m.program_id AND s.id = m.survey_id JOIN organisation o ON o.id = m.organisation_id`;
  const isSubmissionDeleted = sql`coalesce(m.deleted_at, p.deleted_at, s.deleted_at, o.deleted_at) IS NOT NULL`;

  return {
    organisation: sql`
      SELECT ref.key, o.name, ${withinGroups(actor, "organisation.view", "organisation", "o.id")},
        o.deleted_at IS NOT NULL, NULL, NULL, NULL, NULL
      FROM ref JOIN organisation o ON o.id = ref.id WHERE ref.kind = 'organisation'`,
    user: sql`
      SELECT ref.key, u.name, ${withinGroups(actor, "user.view", "user", "u.id")},
        u.deleted_at IS NOT NULL OR o.deleted_at IS NOT NULL, NULL, NULL, NULL, o.id
      FROM ref JOIN app_user u ON u.id = ref.id JOIN organisation o ON o.id = u.organisation_id
      WHERE ref.kind = 'user'`,
    survey_group: sql`
      SELECT ref.key, g.title, ${isOwnSurveyGroup(actor, "g.id")}, g.deleted_at IS NOT NULL, NULL, NULL, NULL, NULL
      FROM ref JOIN survey_group g ON g.id = ref.id WHERE ref.kind = 'survey_group'`,
    program: sql`
      SELECT ref.key, p.title, ${maySeeProgram}, p.deleted_at IS NOT NULL, NULL, NULL, NULL, NULL
      FROM ref JOIN program p ON p.id = ref.id WHERE ref.kind = 'program'`,
    survey: sql`
      SELECT ref.key, s.title, ${maySeeSurvey}, p.deleted_at IS NOT NULL OR s.deleted_at IS NOT NULL,
        p.id, NULL, NULL, NULL
      FROM ref JOIN survey s ON s.program_id = ref.scope_id AND s.id = ref.id JOIN program p ON p.id = s.program_id
      WHERE ref.kind = 'survey'`,
    category: sql`
      SELECT ref.key, c.title, ${maySeeSurvey},
        p.deleted_at IS NOT NULL OR s.deleted_at IS NOT NULL OR ${isCategoryDeleted("c.program_id", "c.id")},
        p.id, s.id, NULL, NULL
      FROM ref JOIN category c ON c.program_id = ref.scope_id AND c.id = ref.id JOIN program p ON p.id = c.program_id
        JOIN survey s ON s.program_id = c.program_id AND s.id = c.survey_id
      WHERE ref.kind = 'category'
      UNION ALL
      SELECT ref.key, c.title, ${maySeeSubmission},
        ${isSubmissionDeleted} OR ${isCategoryDeleted("c.program_id", "c.id")}, p.id, s.id, m.id, o.id
      FROM ref JOIN ${submission} ON m.id = ref.scope_id
        JOIN category c ON c.program_id = m.program_id AND c.survey_id = m.survey_id AND c.id = ref.id
      WHERE ref.kind = 'category'`,
    measure: sql`
      SELECT ref.key, x.title, ${inProgramGroups} AND (${!needsAccess}::boolean OR placed.survey_id IS NOT NULL),
        p.deleted_at IS NOT NULL, p.id, placed.survey_id, NULL, NULL
      FROM ref JOIN measure x ON x.program_id = ref.scope_id AND x.id = ref.id JOIN program p ON p.id = x.program_id
        LEFT JOIN LATERAL (
          SELECT s.id AS survey_id FROM placement l JOIN survey s ON s.program_id = l.program_id AND s.id = l.survey_id
          WHERE l.program_id = x.program_id AND l.measure_id = x.id AND s.deleted_at IS NULL AND ${surveyIsOpen(actor)}
            AND NOT ${isCategoryDeleted("l.program_id", "l.category_id")}
          ORDER BY s.position, s.id LIMIT 1) placed ON true
      WHERE ref.kind = 'measure'`,
    response_type: sql`
      SELECT ref.key, t.name, ${maySeeProgram}, p.deleted_at IS NOT NULL, p.id, NULL, NULL, NULL
      FROM ref JOIN response_type t ON t.program_id = ref.scope_id AND t.id = ref.id
        JOIN program p ON p.id = t.program_id
      WHERE ref.kind = 'response_type'`,
    submission: sql`
      SELECT ref.key, m.title, ${maySeeSubmission}, ${isSubmissionDeleted}, p.id, s.id, NULL, o.id
      FROM ref JOIN ${submission} ON m.id = ref.id WHERE ref.kind = 'submission'`,
    response: sql`
      SELECT ref.key, x.title, ${maySeeSubmission},
        ${isSubmissionDeleted} OR l.category_id IS NULL OR ${isCategoryDeleted("l.program_id", "l.category_id")},
        p.id, s.id, m.id, o.id
      FROM ref JOIN ${submission} ON m.id = ref.scope_id
        JOIN measure x ON x.program_id = m.program_id AND x.id = ref.id
        LEFT JOIN placement l ON l.program_id = m.program_id AND l.survey_id = m.survey_id AND l.measure_id = x.id
      WHERE ref.kind = 'response'`,
  };
}
