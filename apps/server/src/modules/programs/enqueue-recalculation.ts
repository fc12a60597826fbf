import { z } from "zod";
import type { Tx } from "../../platform/db/database.ts";
import { enqueue } from "../../platform/jobs/enqueue.ts";

/**
 * The work that brings every submission of a survey up to date; the recalculation module does it.
 *
 * It is named here because whoever changes a program must be able to ask for it, and recalculating needs
 * submissions, which need programs.
 */
export const surveyRecalculation = {
  kind: "recalculation.survey",
  payload: z.object({ programId: z.guid(), surveyId: z.guid() }),
};

/** Asks, in the transaction of a structural change, for the survey's submissions to be scored anew. */
export async function enqueueRecalculation(tx: Tx, programId: string, surveyId: string): Promise<void> {
  await enqueue(
    tx,
    surveyRecalculation,
    { programId, surveyId },
    { key: `${surveyRecalculation.kind}:${programId}:${surveyId}` },
  );
}
