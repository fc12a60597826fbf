import { sql } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import { notFound } from "../../platform/http/problem.ts";
import { recordChange } from "../activity/index.ts";
import { type Actor, reachOf, type Subject } from "../identity/index.ts";

export type AccessChange = {
  actor: Actor;
  organisation: Subject;
  programId: string;
  surveyId: string;
  isGranted: boolean;
  at: Date;
};

/** Grants or revokes an organisation's access to a survey; doing it twice changes nothing the second time. */
export async function changeSurveyAccess(tx: Tx, change: AccessChange): Promise<void> {
  const { actor, organisation, programId, surveyId, isGranted, at } = change;
  const survey = await tx
    .selectFrom("survey")
    .innerJoin("program", "program.id", "survey.programId")
    .select([
      "survey.title",
      sql<
        string[]
      >`ARRAY(SELECT g.id::text FROM survey_group g JOIN survey_group_program m ON m.survey_group_id = g.id
        WHERE g.deleted_at IS NULL AND m.program_id = program.id)`.as("groupIds"),
    ])
    .where("survey.programId", "=", programId)
    .where("survey.id", "=", surveyId)
    .where("survey.deletedAt", "is", null)
    .where("program.deletedAt", "is", null)
    .executeTakeFirst();
  // Without a group that both are in, nobody of the organisation would see the survey; and one the actor is in too.
  const mayAll = reachOf(actor.role, "survey_access.change") === "all";
  const groupIds = (survey?.groupIds ?? []).filter(
    (id) => organisation.groupIds.includes(id) && (mayAll || actor.groupIds.includes(id)),
  );
  if (!survey || groupIds.length === 0) throw notFound("The survey");

  const key = { programId, surveyId, organisationId: organisation.id };
  const before = await tx
    .selectFrom("surveyAccess")
    .select("revokedAt")
    .where("programId", "=", programId)
    .where("surveyId", "=", surveyId)
    .where("organisationId", "=", organisation.id)
    .forUpdate()
    .executeTakeFirst();
  if (!before && !isGranted) throw notFound("The survey access");
  if (before && (before.revokedAt === null) === isGranted) return;
  await tx
    .insertInto("surveyAccess")
    .values({ ...key, grantedAt: at, grantedBy: actor.userId })
    .onConflict((conflict) =>
      conflict
        .columns(["programId", "surveyId", "organisationId"])
        .doUpdateSet(
          isGranted ? { revokedAt: null, grantedAt: at, grantedBy: actor.userId } : { revokedAt: at },
        ),
    )
    .execute();
  await recordChange(tx, actor, at, {
    verb: "state",
    state: isGranted ? "granted" : "revoked",
    action: isGranted ? "survey_access.grant" : "survey_access.revoke",
    entity: { kind: "survey_access", id: surveyId, scopeId: organisation.id },
    message: survey.title,
    ancestors: [
      { kind: "organisation", id: organisation.id },
      { kind: "survey", id: surveyId, scopeId: programId },
      { kind: "program", id: programId },
    ],
    before: { granted: !isGranted },
    after: { granted: isGranted, organisationId: organisation.id },
    audience: {
      organisationId: organisation.id,
      groupIds: survey.groupIds.filter((id) => organisation.groupIds.includes(id)),
    },
  });
}
