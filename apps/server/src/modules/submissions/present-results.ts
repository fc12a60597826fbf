import type { CategoryResult } from "@aquamark/scoring";
import type { AppContext } from "../../platform/context.ts";
import type { Actor } from "../identity/index.ts";
import { maySeeAggregates } from "./response-policy.ts";
import { submissionSubject } from "./submission-queries.ts";
import { sharedPresentState } from "./submission-state.ts";

/** A submission's present results by category. */
export type PresentResults = {
  programId: string;
  surveyId: string;
  category(categoryId: string): CategoryResult | null;
};

/** The results of a live submission whose categories' scores the actor may see, else null. */
export async function presentResults(
  context: AppContext,
  actor: Actor,
  submissionId: string,
): Promise<PresentResults | null> {
  const state = await sharedPresentState(context, submissionId);
  if (!state || state.facts.isDeleted) return null;
  const subject = await submissionSubject(context.db, state.facts, submissionId);
  if (!subject || subject.isDeleted) return null;
  if (!maySeeAggregates(actor, subject, state.survey.program.hideAggregates)) return null;
  const { programId, surveyId } = state.facts;
  return { programId, surveyId, category: (categoryId) => state.scoring.category(categoryId) };
}
