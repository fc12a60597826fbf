import { saveResponse as putResponse } from "@aquamark/api-client";
import type { QueryClient } from "@tanstack/react-query";
import { answerOf } from "../../shell/api.ts";
import type { Response, Uuid } from "../../shell/api-types.ts";
import { ProblemError } from "../../shell/problem.ts";
import { sessionEnded } from "../../shell/session-ended.ts";
import { applySaved } from "../../shell/submission-queries.ts";
import type { AnswerContent } from "./answer-content.ts";
import type { SaveOutcome } from "./autosave.ts";

/** One attempt to save a response; what it changed is taken over into the cache. */
export async function saveResponse(
  queryClient: QueryClient,
  submissionId: Uuid,
  measureId: Uuid,
  content: AnswerContent,
  revision: number,
): Promise<SaveOutcome<Response>> {
  try {
    const path = { submissionId, measureId };
    const saved = await answerOf(putResponse({ path, body: { ...content, revision } }));
    applySaved(queryClient, submissionId, saved);
    return { kind: "saved", response: saved.response };
  } catch (error) {
    return outcomeOf(error);
  }
}

/** How a failed attempt counts: what may pass by itself is tried again, what the server decided is not. */
export function outcomeOf(error: unknown): Exclude<SaveOutcome<Response>, { kind: "saved" }> {
  if (!(error instanceof ProblemError)) throw error;
  const { problem, status, code } = error;
  if (status === 409 && code === "response_stale") {
    return { kind: "stale", current: problem.current as Response };
  }
  if (status === 401) sessionEnded.set(true);
  const isBusy = status === 409 && code === "busy";
  const mayPass =
    isBusy || status === 0 || status === 401 || status === 408 || status === 429 || status >= 500;
  return mayPass ? { kind: "unreachable" } : { kind: "refused", problem };
}
