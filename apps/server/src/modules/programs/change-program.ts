import { structuralErrors } from "@aquamark/program-content";
import { sql } from "kysely";
import type { Db, Tx } from "../../platform/db/database.ts";
import { Problem } from "../../platform/http/problem.ts";
import { recordChange } from "../activity/index.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { chosenSurveyGroups } from "../survey-groups/index.ts";
import { loadContent } from "./load-content.ts";

type Change = { actor: Actor; subject: Subject; revision: number; at: Date };

async function lockProgram(tx: Tx, { subject, revision }: Change) {
  const program = await tx
    .selectFrom("program")
    .select(["title", "finalisedAt", "revision"])
    .where("id", "=", subject.id)
    .forUpdate()
    .executeTakeFirstOrThrow();
  if (program.revision !== revision)
    throw new Problem("stale", "The program was changed meanwhile. Reload it and try again.");
  return program;
}

/** Finalises a program: its content cannot change from now on, and its submissions count in statistics. */
export async function finaliseProgram(tx: Tx, change: Change): Promise<void> {
  const program = await lockProgram(tx, change);
  if (program.finalisedAt !== null)
    throw new Problem("program_finalised", "The program is finalised already.");
  await requireNoErrors(tx, change.subject.id);
  await setFinalised(tx, change, program, change.at);
}

/** Refuses a program that has errors in the bindings of its live surveys. */
export async function requireNoErrors(tx: Tx, programId: string): Promise<void> {
  const errors = structuralErrors(await loadContent(tx, programId)).filter(
    ({ severity }) => severity === "error",
  ).length;
  if (errors > 0)
    throw new Problem(
      "program_has_errors",
      `${errors} measures have errors in their bindings. A finalised program has none.`,
    );
}

/** Opens a finalised program again; its submissions leave the statistics until it is finalised. */
export async function reopenProgram(tx: Tx, change: Change): Promise<void> {
  const program = await lockProgram(tx, change);
  if (program.finalisedAt === null) throw new Problem("program_open", "The program is open already.");
  await setFinalised(tx, change, program, null);
}

/** Finalises or re-opens a program whose row is locked, and records it. */
export async function setFinalised(
  tx: Tx,
  { actor, subject, revision, at }: Change,
  before: { title: string; finalisedAt: Date | null },
  finalisedAt: Date | null,
) {
  await tx
    .updateTable("program")
    .set({ finalisedAt, revision: revision + 1 })
    .where("id", "=", subject.id)
    .execute();
  await recordChange(tx, actor, at, {
    verb: "state",
    state: finalisedAt === null ? "open" : "finalised",
    action: finalisedAt === null ? "program.reopen" : "program.finalise",
    entity: { kind: "program", id: subject.id },
    message: before.title,
    ancestors: [],
    before: { finalisedAt: before.finalisedAt },
    after: { finalisedAt },
    revision: revision + 1,
    audience: { groupIds: subject.groupIds },
  });
}

/**
 * Puts a program into exactly these of the actor's own survey groups; those the actor does not see stay as they are.
 */
export async function assignSurveyGroups(
  tx: Tx,
  change: Change & { surveyGroupIds: readonly string[] },
): Promise<void> {
  const { actor, subject, at } = change;
  const program = await lockProgram(tx, change);
  const before = await groupIdsOf(tx, subject.id);
  const after = await chosenSurveyGroups(tx, actor, { before, wanted: change.surveyGroupIds });
  if (after.length === before.length && after.every((id) => before.includes(id))) return;
  await tx
    .deleteFrom("surveyGroupProgram")
    .where("programId", "=", subject.id)
    .where(sql<boolean>`NOT survey_group_id = ANY (${after}::uuid[])`)
    .execute();
  if (after.length > 0)
    await tx
      .insertInto("surveyGroupProgram")
      .values(after.map((surveyGroupId) => ({ surveyGroupId, programId: subject.id })))
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  await tx
    .updateTable("program")
    .set({ revision: change.revision + 1 })
    .where("id", "=", subject.id)
    .execute();
  await recordChange(tx, actor, at, {
    verb: "relation",
    action: "program.assign_survey_groups",
    entity: { kind: "program", id: subject.id },
    message: program.title,
    ancestors: [],
    before: { surveyGroupIds: before },
    after: { surveyGroupIds: after },
    revision: change.revision + 1,
    audience: { groupIds: [...before, ...after] },
  });
}

async function groupIdsOf(db: Db | Tx, programId: string): Promise<string[]> {
  const rows = await db
    .selectFrom("surveyGroupProgram")
    .select("surveyGroupId")
    .where("programId", "=", programId)
    .execute();
  return rows.map(({ surveyGroupId }) => surveyGroupId);
}
