import { type Approval, approvalRank } from "@aquamark/scoring";
import type { Blocker } from "./submission-schemas.ts";
import type { SubmissionState } from "./submission-state.ts";

/**
 * What keeps a submission from reaching `approval` (rule 15), in tree order; empty where nothing does.
 *
 * Every live measure needs a response without an error, at most one level below.
 */
export function submissionBlockers(
  { survey, responses, scoring }: SubmissionState,
  approval: Approval,
): Blocker[] {
  const least = Math.max(approvalRank(approval) - 1, 0);
  return survey.measures.flatMap((measure): Blocker[] => {
    const response = responses.get(measure.id);
    const error = scoring.response(measure.id)?.error ?? null;
    const reason = !response
      ? "missing"
      : error !== null
        ? "error"
        : approvalRank(response.approval) < least
          ? "below"
          : null;
    if (reason === null) return [];
    const { id, title, number } = measure;
    return [{ measureId: id, title, number, reason, approval: response?.approval ?? null, error }];
  });
}
