import type { AppContext } from "../../platform/context.ts";
import type { SurveyKey } from "./recalculate-batch.ts";

const intervalMs = 500;
const publishedAt = new Map<string, number>();

/** Tells open pages that a survey's recalculation went on: now and then while it runs, and when it has ended. */
export async function publishProgress(
  { db, hub }: Pick<AppContext, "db" | "hub">,
  { programId, surveyId }: SurveyKey,
  isEnd: boolean,
): Promise<void> {
  const key = `${programId}/${surveyId}`;
  const now = performance.now();
  if (isEnd) publishedAt.delete(key);
  else if (now - (publishedAt.get(key) ?? Number.NEGATIVE_INFINITY) < intervalMs) return;
  else publishedAt.set(key, now);
  const groups = await db
    .selectFrom("surveyGroupProgram")
    .select("surveyGroupId")
    .where("programId", "=", programId)
    .execute();
  const groupIds = groups.map(({ surveyGroupId }) => surveyGroupId);
  hub.publish([{ kind: "recalculation", id: surveyId, scopeId: programId, audience: { groupIds } }]);
}
