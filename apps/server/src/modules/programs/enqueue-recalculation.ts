import { z } from "zod";
import type { Tx } from "../../platform/db/database.ts";
import { enqueue } from "../../platform/jobs/enqueue.ts";

/**
 * The job that brings a survey's submissions up to date; the recalculation module says what it does.
 *
 * Its name and payload stand here, because whoever changes a program's content asks for it, and recalculation reads
 * that content: the other way round the two modules would need each other.
 */
export const surveyRecalculation = {
  kind: "recalculation.survey",
  payload: z.object({
    programId: z.guid(),
    surveyId: z.guid(),
    /** Whose change made it necessary; null for the system. */
    actorId: z.guid().nullable().default(null),
  }),
} as const;

// Below what people wait for, such as imports.
const priority = 10;

/**
 * Asks, in the transaction of a structural change, for the survey's submissions to be scored anew. Once is enough for
 * any number of changes: a waiting job for the same survey is replaced.
 */
export async function enqueueRecalculation(
  tx: Tx,
  programId: string,
  surveyId: string,
  { actorId = null, runAt }: { actorId?: string | null; runAt?: Date } = {},
): Promise<void> {
  // A retry in the distance must not replace the job of a change that has just been made.
  const key = `recalculation:${programId}:${surveyId}${runAt ? ":retry" : ""}`;
  await enqueue(
    tx,
    surveyRecalculation,
    { programId, surveyId, actorId },
    { key, priority, ...(runAt ? { runAt } : {}) },
  );
}
