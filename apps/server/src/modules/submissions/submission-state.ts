import { createScoring, type Scoring } from "@aquamark/scoring";
import type { AppContext } from "../../platform/context.ts";
import { type Executor, poolExecutor } from "../../platform/db/executor.ts";
import { Problem } from "../../platform/http/problem.ts";
import { LruCache } from "../../platform/lru-cache.ts";
import { SharedRun } from "../../platform/shared-run.ts";
import { compiledSurvey, type LoadedSurvey } from "../programs/index.ts";
import {
  answersStatement,
  factsStatement,
  type RatingRow,
  type ResponseRow,
  type SubmissionFacts,
} from "./submission-facts.ts";

/**
 * A submission as of one `contentRevision`: its answers and their scoring.
 *
 * Everything in it changes only together with that number, so a write that is made on condition of the number
 * is made on exactly this state.
 */
export type SubmissionState = {
  facts: SubmissionFacts;
  survey: LoadedSurvey;
  scoring: Scoring;
  responses: Map<string, ResponseRow>;
  ratings: ReadonlyMap<string, RatingRow>;
  /** Replies made of this state, by what they are; emptied when it changes. */
  texts: Map<string, string>;
};

// A response takes about a kilobyte.
const responsesMax = 60_000;

type Memory = { states: LruCache<string, SubmissionState>; reads: SharedRun<SubmissionState | null> };
const memories = new WeakMap<AppContext, Memory>();

function memoryOf(context: AppContext): Memory {
  let memory = memories.get(context);
  if (!memory) {
    memory = { states: new LruCache(responsesMax), reads: new SharedRun() };
    memories.set(context, memory);
  }
  return memory;
}

/** The state last known here. Another process may have changed the submission since. */
export function knownState(context: AppContext, submissionId: string): SubmissionState | null {
  return memoryOf(context).states.get(submissionId) ?? null;
}

export function keepState(context: AppContext, state: SubmissionState): void {
  const known = knownState(context, state.facts.id);
  // A reader may come late with an earlier state than a writer left.
  if (known && known.facts.contentRevision > state.facts.contentRevision) return;
  // What a submission's own entry costs, so that empty ones are bounded too.
  const size = state.responses.size + 20;
  memoryOf(context).states.set(state.facts.id, state, size);
}

export function forgetState(context: AppContext, submissionId: string): void {
  memoryOf(context).states.delete(submissionId);
}

/** `presentState` for pages: requests for one submission at the same moment share the question to the database. */
export function sharedPresentState(
  context: AppContext,
  submissionId: string,
): Promise<SubmissionState | null> {
  return memoryOf(context).reads.run(submissionId, () =>
    presentState(context, poolExecutor(context.pool), submissionId),
  );
}

/** The submission's facts now, or null where there is none. */
export async function loadFacts(executor: Executor, submissionId: string): Promise<SubmissionFacts | null> {
  const [facts] = await executor.query<SubmissionFacts>(factsStatement, [submissionId]);
  return facts ?? null;
}

/** Reads all answers of a submission and scores them; `facts` must not be newer than what `executor` sees. */
export async function loadState(
  executor: Executor,
  facts: SubmissionFacts,
  survey: LoadedSurvey,
): Promise<SubmissionState | null> {
  const [row] = await executor.query<{
    contentRevision: number;
    responses: (Omit<ResponseRow, "modifiedAt" | "versionBeganAt"> & {
      modifiedAt: string;
      versionBeganAt: string;
    })[];
    ratings: RatingRow[];
  }>(answersStatement, [facts.id]);
  // The submission moved on between the two statements: the caller reads again.
  if (!row || row.contentRevision !== facts.contentRevision) return null;
  const responses = new Map<string, ResponseRow>(
    row.responses.map((response) => [
      response.measureId,
      {
        ...response,
        modifiedAt: new Date(response.modifiedAt),
        versionBeganAt: new Date(response.versionBeganAt),
      },
    ]),
  );
  const ratings = new Map(row.ratings.map((rating) => [rating.categoryId, rating]));
  return {
    facts,
    survey,
    responses,
    ratings,
    scoring: createScoring(survey.compiled, { responses, ratings }),
    texts: new Map(),
  };
}

const readAttemptsMax = 5;

/**
 * The submission's state as of now, from memory where its number still is the one in the database.
 *
 * Null where there is no such submission. A state that is stale, because its structure has changed since it
 * was scored, is returned as the present structure scores it.
 */
export async function presentState(
  context: AppContext,
  executor: Executor,
  submissionId: string,
): Promise<SubmissionState | null> {
  for (let attempt = 0; attempt < readAttemptsMax; attempt++) {
    const facts = await loadFacts(executor, submissionId);
    if (!facts) return null;
    const known = knownState(context, submissionId);
    if (known && isSameState(known.facts, facts)) {
      known.facts = facts;
      return known;
    }
    const survey = await compiledSurvey(context.db, facts);
    if (!survey || survey.structureVersion !== facts.structureVersion) continue;
    const state = await loadState(executor, facts, survey);
    if (!state) continue;
    keepState(context, state);
    return state;
  }
  throw new Problem("busy", "The submission is being changed by others at this moment. Please try again.");
}

function isSameState(known: SubmissionFacts, now: SubmissionFacts): boolean {
  return (
    known.contentRevision === now.contentRevision &&
    known.structureVersion === now.structureVersion &&
    known.surveyRevision === now.surveyRevision &&
    known.programRevision === now.programRevision
  );
}
