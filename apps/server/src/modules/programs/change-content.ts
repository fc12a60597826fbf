import {
  applyOperations,
  changedSurveys,
  describeFault,
  type Operation,
  type OperationFault,
  type ProgramContent,
} from "@aquamark/program-content";
import type { Kysely } from "kysely";
import type { Tx } from "../../platform/db/database.ts";
import type { DB } from "../../platform/db/database-types.ts";
import { noteChange } from "../../platform/db/transaction.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { answeredAmong } from "./answered-measures.ts";
import { differencesOf } from "./content-differences.ts";
import { enqueueRecalculation } from "./enqueue-recalculation.ts";
import { loadContent } from "./load-content.ts";
import { requireFreeTitle } from "./program-titles.ts";
import { recordContentChange } from "./record-content-change.ts";
import { raiseSurveyVersions, writeContent } from "./write-content.ts";

export type ChangedContent = {
  contentRevision: number;
  /** What takes the change back, in the order in which to do it. */
  inverse: Operation[];
  /** Surveys whose submissions are being scored anew. */
  recalculating: { surveyId: string; submissions: number }[];
};

/**
 * Changes a program's content by a list of operations: all of them, or none.
 *
 * Holds the program's row from the start, so that of two authors at once the second works on what the first has
 * left, and hears of a conflict where both changed the same. Refuses a finalised program and operations that cannot
 * be done with all faults; structural changes ask for recalculation in the same transaction.
 */
export async function changeContent(
  tx: Tx,
  actor: Actor,
  subject: Pick<Subject, "id" | "groupIds">,
  operations: readonly Operation[],
  at: Date,
): Promise<ChangedContent> {
  const programId = subject.id;
  const program = await tx
    .selectFrom("program")
    .select(["finalisedAt", "deletedAt", "contentRevision"])
    .where("id", "=", programId)
    .forUpdate()
    .executeTakeFirst();
  if (!program || program.deletedAt !== null) throw notFound("The program");
  if (program.finalisedAt !== null)
    throw new Problem("program_finalised", "The program is finalised: its content cannot change.");

  const { before, after, inverse } = await applyToContent(tx, programId, operations);

  const differences = differencesOf(before, after);
  if (Object.values(differences).every((list) => list.length === 0))
    return { contentRevision: program.contentRevision, inverse, recalculating: [] };
  if (before.program.title !== after.program.title)
    await requireFreeTitle(tx, after.program.title, programId);
  await writeContent(tx, programId, differences, at);
  const changed = changedSurveys(before, after);
  // A survey that comes back may have changed in any way since it was last scored.
  const restored = after.surveyOrder.filter((id) => before.surveys.get(id)?.isDeleted === true);
  const scored = [...new Set([...changed.scored, ...restored])];
  await raiseSurveyVersions(tx, programId, { scored, shown: [...changed.shown, ...restored] });
  const recalculating = await recalculate(tx, actor, programId, scored);
  await recordContentChange(tx, actor, at, subject.groupIds, { before, after, differences });
  const contentRevision = program.contentRevision + 1;
  noteChange(tx, {
    kind: "program",
    id: programId,
    revision: contentRevision,
    audience: { groupIds: subject.groupIds },
  });
  return { contentRevision, inverse, recalculating };
}

/** A program's content before and after operations, which are refused with all faults; nothing is written. */
export async function applyToContent(
  db: Kysely<DB>,
  programId: string,
  operations: readonly Operation[],
): Promise<{ before: ProgramContent; after: ProgramContent; inverse: Operation[] }> {
  const before = await loadContent(db, programId);
  const deleted = operations.flatMap((operation) =>
    operation.kind === "deleteMeasure" ? [operation.measureId] : [],
  );
  const applied = applyOperations(before, operations, {
    answeredMeasures: await answeredAmong(db, programId, deleted),
  });
  if (!applied.ok) throw refusalOf(applied.faults);
  return { before, after: applied.content, inverse: applied.inverse };
}

async function recalculate(
  tx: Tx,
  actor: Actor,
  programId: string,
  scored: readonly string[],
): Promise<ChangedContent["recalculating"]> {
  if (scored.length === 0) return [];
  const recalculating = await tx
    .selectFrom("submission")
    .select(({ fn }) => ["surveyId", fn.countAll<number>().as("submissions")])
    .where("programId", "=", programId)
    .where("surveyId", "in", scored)
    .where("deletedAt", "is", null)
    .groupBy("surveyId")
    .orderBy("surveyId")
    .execute();
  for (const { surveyId } of recalculating)
    await enqueueRecalculation(tx, programId, surveyId, { actorId: actor.trueUserId });
  return recalculating;
}

function refusalOf(faults: readonly OperationFault[]): Problem {
  const described = faults.map((fault) => ({ ...fault, message: describeFault(fault) }));
  return faults.some(({ reason }) => reason === "conflict")
    ? new Problem("stale", "Somebody else has changed the program meanwhile.", { faults: described })
    : new Problem(
        "change_refused",
        faults.length === 1 ? (described[0]?.message ?? "") : `${faults.length} faults: nothing was changed.`,
        { faults: described },
      );
}
