import { sql } from "kysely";
import { z } from "zod";
import type { AppContext } from "../../platform/context.ts";
import type { Tx } from "../../platform/db/database.ts";
import { noteChange, transact } from "../../platform/db/transaction.ts";
import { takeIdempotencyKey } from "../../platform/http/idempotency.ts";
import { Problem } from "../../platform/http/problem.ts";
import { asProblem } from "../../platform/http/problem-handler.ts";
import { enqueue } from "../../platform/jobs/enqueue.ts";
import { defineJob, type JobKind, type JobRun } from "../../platform/jobs/job-kind.ts";
import { type Actor, loadActor } from "../identity/index.ts";
import { type Job, type JobProblem, jobColumns, jobView } from "./job.ts";
import { fingerprintOf, type NewJobFile, removeJobFile, saveJobFile } from "./job-file.ts";

const JobPayload = z.object({ jobId: z.guid() });

/** What the work of a user's job is given. */
export type UserJobRun = {
  context: AppContext;
  jobId: string;
  /** The user who started it, with the rights of now. */
  actor: Actor;
  payload: unknown;
  input: string | null;
  run: JobRun;
  /** Tells how far it is; throws `JobCancelled` once somebody asked to stop it. */
  progress(done: number, total: number): Promise<void>;
};

/** A refusal with faults listed by place, for work that reads a file. */
export class JobFailure extends Error {
  readonly problem: JobProblem;
  constructor(problem: JobProblem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** Thrown out of `progress` when the job was cancelled; whatever was not committed is undone. */
export class JobCancelled extends Error {}

/** Thrown out of `finish` when another run has ended the job: this run's work is undone. */
class JobSuperseded extends Error {}

/**
 * Declares work that a person starts, may leave, and finds again with its progress, result or reason.
 *
 * `work` gives the result; its writes should be one transaction with `finish`, so that a job run twice after a
 * crash does not do its work twice.
 */
export function defineUserJob(
  kind: string,
  work: (
    run: UserJobRun,
    finish: (tx: Tx, result: Record<string, unknown>) => Promise<void>,
  ) => Promise<void>,
): JobKind<typeof JobPayload> {
  return defineJob({
    kind,
    payload: JobPayload,
    lane: "long",
    async run(context, { jobId }, run) {
      const { db, clock } = context;
      const job = await db
        .updateTable("job")
        .set({ state: "running", startedAt: clock.now() })
        .where("id", "=", jobId)
        .where("state", "in", ["queued", "running"])
        .returning(["createdBy", "input", "payload", "cancelRequested"])
        .executeTakeFirst();
      if (!job) return;
      const actor = await loadActor(db, job.createdBy, `job:${jobId}`);
      const publish = () =>
        context.hub.publish([{ kind: "job", id: jobId, audience: { userId: job.createdBy } }]);
      publish();
      const end = async (state: "failed" | "cancelled", problem: JobProblem | null) => {
        await db
          .updateTable("job")
          .set({
            state,
            problem: problem === null ? null : JSON.stringify(problem),
            input: null,
            finishedAt: clock.now(),
          })
          .where("id", "=", jobId)
          // Another run of the same job may have done it meanwhile: what is done stays done.
          .where("state", "=", "running")
          .execute();
        await removeJobFile(db, jobId, "input");
        publish();
      };
      if (!actor)
        return end("failed", { code: "forbidden", detail: "Whoever started this may not sign in any more." });
      try {
        await work(
          {
            context,
            jobId,
            actor,
            payload: job.payload,
            input: job.input,
            run,
            async progress(done, total) {
              const { cancelRequested } = await db
                .updateTable("job")
                .set({ done, total })
                .where("id", "=", jobId)
                .returning("cancelRequested")
                .executeTakeFirstOrThrow();
              if (cancelRequested) throw new JobCancelled();
              publish();
            },
          },
          async (tx, result) => {
            const finished = await tx
              .updateTable("job")
              .set({
                state: "done",
                result: JSON.stringify(result),
                input: null,
                done: sql<number>`coalesce(total, done)`,
                finishedAt: clock.now(),
              })
              .where("id", "=", jobId)
              .where("state", "=", "running")
              .executeTakeFirst();
            if (finished.numUpdatedRows !== 1n) throw new JobSuperseded();
            await removeJobFile(tx, jobId, "input");
            noteChange(tx, { kind: "job", id: jobId, audience: { userId: job.createdBy } });
          },
        );
      } catch (error) {
        if (error instanceof JobSuperseded) return;
        if (error instanceof JobCancelled) return end("cancelled", null);
        if (error instanceof JobFailure) return end("failed", error.problem);
        const problem = asProblem(error);
        if (problem !== null && problem.code !== "busy")
          return end("failed", { code: problem.code, detail: problem.message });
        // Anything else is a fault of ours or of the machine: the worker tries again before it is given up.
        if (run.isLastAttempt) await giveUp(context, jobId);
        throw error;
      }
    },
    abandon: (context, { jobId }) => giveUp(context, jobId),
  });
}

const ourFault: JobProblem = {
  code: "internal",
  detail: "Something went wrong on our side. Nothing was changed.",
};

/**
 * Ends a job that failed by a fault of ours. It keeps what it was given, since the list of failed jobs offers to try it
 * again when the fault is mended.
 */
async function giveUp(context: AppContext, jobId: string): Promise<void> {
  await transact(context, async (tx) => {
    const job = await tx
      .updateTable("job")
      .set({ state: "failed", problem: JSON.stringify(ourFault), finishedAt: context.clock.now() })
      .where("id", "=", jobId)
      .where("state", "in", ["queued", "running"])
      .returning("createdBy")
      .executeTakeFirst();
    if (job) noteChange(tx, { kind: "job", id: jobId, audience: { userId: job.createdBy } });
  });
}

/** Jobs whose entry in the queue is tried again wait for that. */
export async function queueUserJobsAgain(tx: Tx, jobIds: readonly string[]): Promise<void> {
  if (jobIds.length === 0) return;
  const queued = await tx
    .updateTable("job")
    .set({ state: "queued", problem: null, startedAt: null, finishedAt: null, done: 0, total: null })
    .where("id", "in", jobIds)
    .where("state", "in", ["running", "failed"])
    .returning(["id", "createdBy"])
    .execute();
  for (const { id, createdBy } of queued)
    noteChange(tx, { kind: "job", id, audience: { userId: createdBy } });
}

/** Jobs whose entry in the queue was discarded have failed, and need no more what they were given. */
export async function failUserJobs(tx: Tx, jobIds: readonly string[], at: Date): Promise<void> {
  for (const jobId of jobIds) {
    const job = await tx
      .updateTable("job")
      .set((eb) => ({
        state: eb
          .case()
          .when("state", "in", ["queued", "running"])
          .then("failed")
          .else(eb.ref("state"))
          .end(),
        problem: sql`coalesce(problem, ${JSON.stringify(ourFault)}::jsonb)`,
        finishedAt: eb.fn.coalesce("finishedAt", eb.val(at)),
        input: null,
      }))
      .where("id", "=", jobId)
      .where("state", "in", ["queued", "running", "failed"])
      .returning("createdBy")
      .executeTakeFirst();
    await removeJobFile(tx, jobId, "input");
    if (job) noteChange(tx, { kind: "job", id: jobId, audience: { userId: job.createdBy } });
  }
}

const attemptsMax = 3;

/** Starts a job of the user's, in the transaction of whatever asked for it. */
export async function startUserJob(
  tx: Tx,
  actor: Actor,
  kind: JobKind<typeof JobPayload>,
  job: {
    title: string;
    payload: unknown;
    input: string | null;
    /** What it is given that is no text, kept until it has ended. */
    file?: NewJobFile | undefined;
    /** What it works on, by which pages find it. */
    subjectId?: string;
    at: Date;
    idempotencyKey?: string | undefined;
  },
): Promise<Job> {
  const { id, wasMade } = await takeIdempotencyKey(tx, {
    userId: actor.userId,
    action: kind.kind,
    key: job.idempotencyKey,
    request: [job.payload, job.input, ...(job.file === undefined ? [] : [fingerprintOf(job.file)])],
    at: job.at,
  });
  if (wasMade)
    return jobView(
      await tx.selectFrom("job").select(jobColumns).where("id", "=", id).executeTakeFirstOrThrow(),
    );
  const row = await tx
    .insertInto("job")
    .values({
      id,
      kind: kind.kind,
      title: job.title,
      payload: JSON.stringify(job.payload),
      input: job.input,
      createdAt: job.at,
      createdBy: actor.userId,
      subjectId: job.subjectId ?? null,
    })
    .returning(jobColumns)
    .executeTakeFirstOrThrow();
  if (job.file !== undefined) await saveJobFile(tx, { ...job.file, jobId: id, role: "input", at: job.at });
  await enqueue(tx, kind, { jobId: id }, { attemptsMax });
  noteChange(tx, { kind: "job", id, audience: { userId: actor.userId } });
  return jobView(row);
}

/** Asks a job to stop: one that waits is cancelled at once, one that runs at its next step. */
export async function cancelUserJob(context: AppContext, jobId: string, at: Date): Promise<void> {
  await transact(context, async (tx) => {
    const job = await tx
      .updateTable("job")
      .set(({ eb }) => ({
        cancelRequested: true,
        state: eb.case().when("state", "=", "queued").then("cancelled").else(eb.ref("state")).end(),
        finishedAt: eb.case().when("state", "=", "queued").then(at).else(eb.ref("finishedAt")).end(),
        input: eb.case().when("state", "=", "queued").then(null).else(eb.ref("input")).end(),
      }))
      .where("id", "=", jobId)
      .where("state", "in", ["queued", "running"])
      .returning(["createdBy", "state"])
      .executeTakeFirst();
    if (!job) throw new Problem("job_ended", "This has ended already.");
    if (job.state === "cancelled") await removeJobFile(tx, jobId, "input");
    noteChange(tx, { kind: "job", id: jobId, audience: { userId: job.createdBy } });
  });
}
