import type { Selectable } from "kysely";
import { z } from "zod";
import type { Job as JobTable } from "../../platform/db/database-types.ts";
import { Instant, instantOf, instantOrNull } from "../../platform/http/shapes.ts";

const Fault = z
  .object({
    path: z.string(),
    line: z.int().optional(),
    column: z.int().optional(),
    code: z.string(),
    params: z.record(z.string(), z.unknown()),
    message: z.string(),
  })
  .meta({ id: "Fault" });

/** Why a job failed, in the words of a problem document. */
export const JobProblem = z
  .object({ code: z.string(), detail: z.string(), faults: z.array(Fault).optional() })
  .meta({ id: "JobProblem" });
export type JobProblem = z.infer<typeof JobProblem>;

export const Job = z
  .object({
    id: z.guid(),
    kind: z.string(),
    title: z.string(),
    /** The survey and program it works on, where it has such. */
    about: z.object({ programId: z.guid().nullable(), surveyId: z.guid().nullable() }),
    state: z.enum(["queued", "running", "done", "failed", "cancelled"]),
    done: z.int(),
    total: z.int().nullable(),
    result: z.record(z.string(), z.unknown()).nullable(),
    problem: JobProblem.nullable(),
    createdAt: Instant,
    startedAt: Instant.nullable(),
    finishedAt: Instant.nullable(),
  })
  .meta({ id: "Job" });
export type Job = z.infer<typeof Job>;

/** The columns a view of a job needs; its input may be megabytes. */
export const jobColumns = [
  "id",
  "kind",
  "title",
  "payload",
  "state",
  "done",
  "total",
  "result",
  "problem",
  "createdAt",
  "startedAt",
  "finishedAt",
] as const;

// Of what a job was given only this is told: the rest is its own.
const About = z
  .object({ programId: z.guid().nullable().catch(null), surveyId: z.guid().nullable().catch(null) })
  .catch({ programId: null, surveyId: null });

/** A job as the API shows it. */
export function jobView({ payload, ...row }: Pick<Selectable<JobTable>, (typeof jobColumns)[number]>): Job {
  return {
    ...row,
    about: About.parse(payload),
    state: Job.shape.state.parse(row.state),
    result: row.result as Job["result"],
    problem: row.problem as Job["problem"],
    createdAt: instantOf(row.createdAt),
    startedAt: instantOrNull(row.startedAt),
    finishedAt: instantOrNull(row.finishedAt),
  };
}
