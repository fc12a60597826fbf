import type { FastifyRequest } from "fastify";
import { poolExecutor } from "../../platform/db/executor.ts";
import { notFound } from "../../platform/http/problem.ts";
import { subjectOf } from "../identity/index.ts";
import { presentState, type SubmissionState } from "./submission-state.ts";

/** The present state of the submission that the request is about. */
export async function presentStateOf(request: FastifyRequest): Promise<SubmissionState> {
  const { context } = request.server;
  const state = await presentState(context, poolExecutor(context.pool), subjectOf(request).id);
  if (!state) throw notFound("The submission");
  return state;
}
