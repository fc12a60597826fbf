import { isDeepStrictEqual } from "node:util";
import type { Approval, CategoryResult, PartAnswer, ResponseResult } from "@aquamark/scoring";
import { sql } from "kysely";
import type { AppContext } from "../../platform/context.ts";
import { type Executor, poolExecutor, txExecutor } from "../../platform/db/executor.ts";
import { noteChange, transact } from "../../platform/db/transaction.ts";
import { notFound, Problem } from "../../platform/http/problem.ts";
import { inTurn } from "../../platform/in-turn.ts";
import type { Change } from "../../platform/live/change-hub.ts";
import { followedHint, hintOf, type Verb } from "../activity/index.ts";
import type { Actor, Subject } from "../identity/index.ts";
import { loadSurvey } from "../programs/index.ts";
import { rescoreSubmission } from "./rescore-submission.ts";
import { requireWritable } from "./response-policy.ts";
import { responseView } from "./response-view.ts";
import { answerLineage } from "./submission-ancestors.ts";
import type { ResponseRow } from "./submission-facts.ts";
import {
  forgetState,
  keepState,
  knownState,
  loadFacts,
  loadState,
  presentState,
  type SubmissionState,
} from "./submission-state.ts";
import {
  type ResponseWrite,
  type WrittenResponse,
  writeResponse,
  writeResponseValues,
} from "./write-response-sql.ts";

/** What a person may change of a response. */
export type ResponseContentFields = {
  parts: Record<string, PartAnswer>;
  comment: string;
  subMeasures: Record<string, { comment: string }>;
  notRelevant: boolean;
  quality: number | null;
};

/** The change a use case decided on; null where the response already is what was asked for. */
export type ResponseDecision = {
  content: ResponseContentFields;
  approval: Approval;
  verb: Verb;
  action: string;
  /** A step of history even where the same person goes on, such as a restore. */
  isStep?: boolean;
} | null;

export type ResponseChange = {
  actor: Actor;
  subject: Subject;
  measureId: string;
  /** The revision the person saw; 0 for a response that did not exist. */
  revision: number;
  decide(state: SubmissionState, present: ResponseRow | null): ResponseDecision;
};

/** A response after a change, with everything whose result changed. */
export type ChangedResponse = {
  state: SubmissionState;
  response: ResponseRow;
  result: ResponseResult;
  measures: string[];
  categories: { id: string; result: CategoryResult }[];
  total: CategoryResult;
  contentRevision: number;
};

const optimisticAttemptsMax = 4;
// Under the lock only a change of the structure comes between: an author's next edit, not the next answer.
const lockedAttemptsMax = 8;
const versionHours = 8;

/**
 * Changes one response: its row, its history, its results and all that depends on them, activity and audit, in
 * one statement that is made on condition that the submission still is as it was scored.
 *
 * The state in memory is believed first and the condition tells whether that was right; a refusal is given only
 * after it was compared with the database. Changes of one submission wait for one another here, so that this
 * process never contends with itself; against others it tries again, and after a few failures takes the lock.
 */
export async function changeResponse(context: AppContext, change: ResponseChange): Promise<ChangedResponse> {
  requireWritable(change.subject);
  return inTurn(change.subject.id, async () => {
    const executor = poolExecutor(context.pool);
    const submissionId = change.subject.id;
    for (let attempt = 0; attempt < optimisticAttemptsMax; attempt++) {
      let state = attempt === 0 ? knownState(context, submissionId) : null;
      let changed: ChangedResponse | "lost" | null = null;
      if (state && !isStale(state)) changed = await attemptChange(context, executor, state, change, false);
      if (changed === null) {
        state = await presentState(context, executor, submissionId);
        if (!state) throw notFound("The submission");
        if (isStale(state)) break;
        changed = await attemptChange(context, executor, state, change, true);
      }
      if (changed !== "lost" && changed !== null) return changed;
    }
    for (let attempt = 0; attempt < lockedAttemptsMax; attempt++) {
      const changed = await changeUnderLock(context, change);
      if (changed !== "lost") return changed;
    }
    throw new Problem("busy", "The survey was changed at the same moment. Please try again.");
  });
}

function isStale({ facts }: SubmissionState): boolean {
  return facts.scoredVersion !== facts.structureVersion;
}

/**
 * One attempt on `state`: the changed response, "lost" where somebody else was faster, or null where the change
 * is refused on a state that was not compared with the database yet.
 */
async function attemptChange(
  context: AppContext,
  executor: Executor,
  state: SubmissionState,
  change: ResponseChange,
  isPresent: boolean,
): Promise<ChangedResponse | "lost" | null> {
  let write: PlannedWrite | null;
  try {
    write = planWrite(context, state, change);
  } catch (refusal) {
    if (isPresent || !(refusal instanceof Problem)) throw refusal;
    return null;
  }
  if (write === null) {
    // Nothing to write is an answer like a refusal: given on the present state alone.
    return isPresent ? unchangedResponse(state, change.measureId) : null;
  }
  // From here on the state in memory is ahead of the database until the write has succeeded.
  forgetState(context, state.facts.id);
  const scored = applyWrite(state, write);
  const [row] = await executor.query<WrittenResponse>(writeResponse, writeResponseValues(scored.write));
  if (row?.written !== 1) return "lost";
  state.facts = { ...state.facts, contentRevision: state.facts.contentRevision + 1 };
  keepState(context, state);
  context.hub.publish(hintsOf(scored.write, row));
  return { ...scored.changed, contentRevision: state.facts.contentRevision };
}

/**
 * The last resort, and the way of a stale submission: the lock first, then a state nobody else can change. "lost"
 * where the structure has changed after it was read.
 */
async function changeUnderLock(
  context: AppContext,
  change: ResponseChange,
): Promise<ChangedResponse | "lost"> {
  const submissionId = change.subject.id;
  forgetState(context, submissionId);
  return transact(context, async (tx) => {
    await sql`SELECT FROM submission WHERE id = ${submissionId} FOR UPDATE`.execute(tx);
    const executor = txExecutor(tx);
    let facts = await loadFacts(executor, submissionId);
    if (!facts) throw notFound("The submission");
    const survey = await loadSurvey(tx, facts.programId, facts.surveyId);
    if (!survey) throw notFound("The survey");
    if (facts.scoredVersion !== facts.structureVersion) {
      await rescoreSubmission(tx, submissionId, { at: context.clock.now(), actor: change.actor, survey });
      facts = (await loadFacts(executor, submissionId)) ?? facts;
    }
    const state = await loadState(executor, facts, survey);
    if (!state) throw new Error(`Submission ${submissionId} changed under its lock`);
    const write = planWrite(context, state, change);
    if (write === null) return unchangedResponse(state, change.measureId);
    const scored = applyWrite(state, write);
    const [row] = await executor.query<WrittenResponse>(writeResponse, writeResponseValues(scored.write));
    if (row?.written !== 1) return "lost";
    for (const hint of hintsOf(scored.write, row)) noteChange(tx, hint);
    return { ...scored.changed, contentRevision: facts.contentRevision + 1 };
  });
}

/** What open pages learn of a written response. */
function hintsOf({ change, actor }: ResponseWrite, { followed }: WrittenResponse): Change[] {
  return [hintOf(change), ...followed.map((id) => followedHint(actor, id))];
}

type PlannedWrite = Omit<ResponseWrite, "state" | "measures" | "categories">;

/** What the change writes, or null for nothing; throws the refusal. Changes nothing yet. */
function planWrite(context: AppContext, state: SubmissionState, change: ResponseChange): PlannedWrite | null {
  const { actor, subject, measureId } = change;
  const measure = state.survey.measure(measureId);
  if (!measure) throw notFound("The measure");
  const present = state.responses.get(measureId) ?? null;
  if ((present?.revision ?? 0) !== change.revision)
    throw new Problem("response_stale", "Somebody else has changed this response since you opened it.", {
      current: responseView(measureId, present),
    });
  const decision = change.decide(state, present);
  if (decision === null) return null;

  const at = context.clock.now();
  const { content, approval } = decision;
  const archives = present !== null && (decision.isStep === true || isStep(present, decision, actor, at));
  const next: ResponseRow = {
    measureId,
    ...content,
    approval,
    revision: change.revision + 1,
    version: present === null ? 1 : present.version + (archives ? 1 : 0),
    versionBeganAt: present === null || archives ? at : present.versionBeganAt,
    modifiedAt: at,
    modifiedBy: actor.trueUserId,
    modifiedByName: actor.name,
  };
  const { facts } = state;
  return {
    next,
    archives,
    actor,
    at,
    change: {
      verb: decision.verb,
      ...(decision.verb === "state" ? { state: approval } : {}),
      action: decision.action,
      entity: { kind: "response", id: measureId, scopeId: facts.id },
      message: measure.title,
      ...answerLineage(facts, measure.parents),
      ...difference(present, next),
      revision: next.revision,
      audience: { organisationId: subject.organisationId, groupIds: subject.groupIds },
    },
  };
}

/** Rule 19: another true user, a change of level or relevance, or 8 hours since the version began. */
function isStep(
  present: ResponseRow,
  { content, approval }: NonNullable<ResponseDecision>,
  actor: Actor,
  at: Date,
): boolean {
  return (
    present.modifiedBy !== actor.trueUserId ||
    present.approval !== approval ||
    present.notRelevant !== content.notRelevant ||
    at.getTime() - present.versionBeganAt.getTime() >= versionHours * 3_600_000
  );
}

const auditedFields = ["approval", "parts", "comment", "subMeasures", "notRelevant", "quality"] as const;

/** The fields that differ, before and after. */
function difference(present: ResponseRow | null, next: ResponseRow): { before?: unknown; after: unknown } {
  const fields = auditedFields.filter(
    (field) => present === null || !isDeepStrictEqual(present[field], next[field]),
  );
  const after = Object.fromEntries(fields.map((field) => [field, next[field]]));
  if (present === null) return { after };
  return { before: Object.fromEntries(fields.map((field) => [field, present[field]])), after };
}

/** Puts the change into the state and scores it. */
function applyWrite(
  state: SubmissionState,
  plan: PlannedWrite,
): { write: ResponseWrite; changed: Omit<ChangedResponse, "contentRevision"> } {
  const { scoring, responses } = state;
  const { measureId } = plan.next;
  state.texts.clear();
  const changes = scoring.setResponse(measureId, plan.next);
  responses.set(measureId, plan.next);
  // Its own result goes along even if it is the same as before, so that it never is missing.
  const ids = changes.measures.includes(measureId) ? changes.measures : [measureId, ...changes.measures];
  const measures = ids.flatMap((id) => {
    const result = scoring.response(id);
    return result ? [{ id, raw: result.raw, score: result.score, error: result.error }] : [];
  });
  const categories = changes.categories.flatMap((id) => {
    const result = scoring.category(id);
    return result ? [{ id, result }] : [];
  });
  const total = scoring.total;
  return {
    write: {
      ...plan,
      state,
      measures,
      categories: changes.total ? [...categories, { id: null, result: total }] : categories,
    },
    changed: {
      state,
      response: plan.next,
      result: resultOf(state, measureId),
      measures: changes.measures,
      categories,
      total,
    },
  };
}

function unchangedResponse(state: SubmissionState, measureId: string): ChangedResponse {
  const response = state.responses.get(measureId);
  if (!response) throw new Error("A response that does not exist cannot be unchanged");
  return {
    state,
    response,
    result: resultOf(state, measureId),
    measures: [],
    categories: [],
    total: state.scoring.total,
    contentRevision: state.facts.contentRevision,
  };
}

function resultOf({ scoring }: SubmissionState, measureId: string): ResponseResult {
  const result = scoring.response(measureId);
  if (!result) throw new Error(`Measure ${measureId} has a response without a result`);
  return result;
}
