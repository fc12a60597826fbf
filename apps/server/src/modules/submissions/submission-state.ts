import { createScoring, type Scoring } from "@aquamark/scoring";
import type { AppContext } from "../../platform/context.ts";
import type { Executor } from "../../platform/db/executor.ts";
import { LruCache } from "../../platform/lru-cache.ts";
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
};

// A response takes about a kilobyte.
const responsesMax = 60_000;

const caches = new WeakMap<AppContext, LruCache<string, SubmissionState>>();

function cacheOf(context: AppContext): LruCache<string, SubmissionState> {
  let cache = caches.get(context);
  if (!cache) {
    cache = new LruCache(responsesMax);
    caches.set(context, cache);
  }
  return cache;
}

/** The state last known here. Another process may have changed the submission since. */
export function knownState(context: AppContext, submissionId: string): SubmissionState | null {
  return cacheOf(context).get(submissionId) ?? null;
}

export function keepState(context: AppContext, state: SubmissionState): void {
  const known = knownState(context, state.facts.id);
  // A reader may come late with an earlier state than a writer left.
  if (known && known.facts.contentRevision > state.facts.contentRevision) return;
  // What a submission's own entry costs, so that empty ones are bounded too.
  const size = state.responses.size + 20;
  cacheOf(context).set(state.facts.id, state, size);
}

export function forgetState(context: AppContext, submissionId: string): void {
  cacheOf(context).delete(submissionId);
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
  throw new Error(`Submission ${submissionId} changes faster than it can be read`);
}

function isSameState(known: SubmissionFacts, now: SubmissionFacts): boolean {
  return (
    known.contentRevision === now.contentRevision &&
    known.structureVersion === now.structureVersion &&
    known.surveyRevision === now.surveyRevision &&
    known.programRevision === now.programRevision
  );
}
