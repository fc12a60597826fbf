import type { FastifyRequest } from "fastify";
import { notFound } from "../../platform/http/problem.ts";
import { subjectOf } from "../identity/index.ts";
import { type SubmissionState, sharedPresentState } from "./submission-state.ts";

/** The present state of the submission that the request is about. */
export async function presentStateOf(request: FastifyRequest): Promise<SubmissionState> {
  const state = await sharedPresentState(request.server.context, subjectOf(request).id);
  if (!state) throw notFound("The submission");
  return state;
}
