import { isIP } from "node:net";
import { type RawBuilder, type SqlBool, sql } from "kysely";
import { z } from "zod";
import type { Db } from "../../platform/db/database.ts";
import { containsText } from "../../platform/http/list.ts";
import { Instant } from "../../platform/http/shapes.ts";
import type { AuditScope } from "./audit-scope.ts";
import { listActions } from "./list-actions.ts";

const Id = z.guid().toLowerCase();
// The database's calendar has no year 0.
const Moment = Instant.refine((at) => !at.startsWith("0000"), "must not be in the year 0");

const Action = z.string().regex(/^[a-z_.]{1,100}$/, "must be an action");
const qActionsMax = 100;

/** By what the audit is searched; all of it must hold. */
export const AuditFilter = z.object({
  /** From this instant on. */
  from: Moment.optional(),
  /** Before this instant. */
  to: Moment.optional(),
  /** Who did it, or as whom it was done. */
  actorId: Id.optional(),
  /** An action such as `program.finalise`, or all that begin alike, such as `program.`. */
  action: z
    .string()
    .regex(/^[a-z_.]{1,100}$/, "must be an action, or the beginning of some that ends with a dot")
    .optional(),
  entityKind: z
    .string()
    .regex(/^[a-z_]{1,50}$/, "must be a kind of thing")
    .optional(),
  entityId: Id.optional(),
  /** What the thing lies in: the submission of a response, the program of a measure. */
  scopeId: Id.optional(),
  organisationId: Id.optional(),
  programId: Id.optional(),
  /**
   * In the names of people, organisations and programs, the titles of submissions, surveys and survey groups, and in
   * actions; or the id of a thing or of a request; or the whole address that it came from.
   */
  q: z
    .string()
    .trim()
    .max(200)
    .optional()
    .describe(
      "In the names of people, organisations and programs, the titles of submissions, surveys and survey groups, and in actions; or the id of a thing or request, or an IP address, as a whole.",
    ),
  /** The actions that the reader's words for them say to be found by `q`, too: they are the reader's language. */
  qActions: z
    .union([Action, z.array(Action).max(qActionsMax)])
    .transform((given) => [given].flat())
    .optional()
    .describe(
      "With `q`, actions that it finds too, since it stands in the words that the reader sees for them.",
    ),
});
export type AuditFilter = z.infer<typeof AuditFilter>;

/** The conditions that rows of `audit` match the filter. */
export async function matching(
  db: Db,
  scope: AuditScope,
  filter: AuditFilter,
): Promise<RawBuilder<SqlBool>[]> {
  const { from, to, actorId, action, entityKind, entityId, scopeId, organisationId, programId, q } = filter;
  const conditions: RawBuilder<SqlBool>[] = [];
  const add = (condition: RawBuilder<SqlBool>) => conditions.push(condition);
  if (from !== undefined) add(sql<SqlBool>`audit.occurred_at >= ${from}::timestamptz`);
  if (to !== undefined) add(sql<SqlBool>`audit.occurred_at < ${to}::timestamptz`);
  if (actorId !== undefined)
    add(sql<SqlBool>`(audit.actor_id = ${actorId} OR audit.acting_as_id = ${actorId})`);
  if (action?.endsWith("."))
    add(sql<SqlBool>`audit.action LIKE ${`${action.replaceAll("_", String.raw`\_`)}%`}`);
  else if (action !== undefined) add(sql<SqlBool>`audit.action = ${action}`);
  if (entityKind !== undefined) add(sql<SqlBool>`audit.entity_kind = ${entityKind}`);
  if (entityId !== undefined) add(sql<SqlBool>`audit.entity_id = ${entityId}`);
  if (scopeId !== undefined) add(sql<SqlBool>`audit.scope_id = ${scopeId}`);
  if (organisationId !== undefined) add(sql<SqlBool>`audit.organisation_id = ${organisationId}`);
  if (programId !== undefined) add(sql<SqlBool>`audit.program_id = ${programId}`);
  if (q !== undefined && q !== "") add(await matchingText(db, scope, q, filter.qActions ?? []));
  return conditions;
}

// A name that so many have is no search for one of them.
const namesMax = 1_000;

const asWords = (text: string) => text.toLowerCase().replaceAll(/[\s._]+/g, " ");

/** The names are looked up first, in tables that are small beside the audit, so that indexes find its entries. */
async function matchingText(
  db: Db,
  scope: AuditScope,
  text: string,
  alsoActions: readonly string[],
): Promise<RawBuilder<SqlBool>> {
  const id = Id.safeParse(text).data;
  if (id !== undefined) return sql<SqlBool>`(audit.entity_id = ${id} OR audit.request_id = ${id})`;
  if (isIP(text) !== 0) return fromAddress(scope, text);
  const named = async (
    table: "appUser" | "organisation" | "program" | "submission" | "surveyGroup",
    column: string,
  ) => {
    const condition = containsText(column, text);
    const rows = await db
      .selectFrom(table)
      .select("id")
      .where(condition)
      .orderBy("id", "desc")
      .limit(namesMax)
      .execute();
    return rows.map((row) => row.id);
  };
  const [users, organisations, programs, submissions, groups, surveys, actions] = await Promise.all([
    named("appUser", "appUser.name"),
    named("organisation", "organisation.name"),
    named("program", "program.title"),
    named("submission", "submission.title"),
    named("surveyGroup", "surveyGroup.title"),
    // Its id is the same in every version, its title is not.
    db
      .selectFrom("survey")
      .select(["id", "programId"])
      .where(containsText("survey.title", text))
      .orderBy("id", "desc")
      .limit(namesMax)
      .execute(),
    listActions(db),
  ]);
  const words = asWords(text);
  const done = [...alsoActions, ...actions.filter((action) => asWords(action).includes(words))];
  const surveyIds = surveys.map((survey) => survey.id);
  return sql<SqlBool>`(audit.actor_id = ANY (${users}::uuid[]) OR audit.acting_as_id = ANY (${users}::uuid[])
    OR audit.organisation_id = ANY (${organisations}::uuid[]) OR audit.program_id = ANY (${programs}::uuid[])
    OR audit.entity_id = ANY (${[...submissions, ...groups]}::uuid[])
      AND audit.entity_kind IN ('submission', 'survey_group')
    OR audit.entity_id = ANY (${surveyIds}::uuid[]) AND audit.entity_kind IN ('survey', 'survey_access')
      AND (audit.entity_id, audit.program_id) IN (SELECT * FROM
        unnest(${surveyIds}::uuid[], ${surveys.map((survey) => survey.programId)}::uuid[]))
    OR audit.action = ANY (${done}::text[]))`;
}

/** What came from an address, as far as its reader is told of that: with the reach of one organisation, by its people. */
function fromAddress(scope: AuditScope, address: string): RawBuilder<SqlBool> {
  const known = address.toLowerCase();
  // A server that listens for both kinds of addresses may see the older kind within the newer one.
  const from = sql<SqlBool>`audit.address = ANY (${[known, `::ffff:${known}`]}::text[])`;
  return scope === null || scope.usedProgramIds === null
    ? from
    : sql<SqlBool>`(${from} AND audit.actor_id = ANY (${scope.userIds}::uuid[]))`;
}
