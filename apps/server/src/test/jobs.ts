import type { FastifyInstance } from "fastify";
import type { Job } from "../modules/jobs/index.ts";
import { work } from "../modules/register-jobs.ts";
import { type RunningWorker, startWorker, type WorkerOptions } from "../platform/jobs/worker.ts";

/** A worker over the app's database, as `aquamark work` runs one. */
export function startTestWorker(app: FastifyInstance, options: WorkerOptions = {}): Promise<RunningWorker> {
  return startWorker(app.context, work, options);
}

/** The job as its owner sees it once it has ended; fails after ten seconds. */
export async function jobEnd(app: FastifyInstance, cookie: string, jobId: string): Promise<Job> {
  for (const giveUpAt = Date.now() + 10_000; ; ) {
    const reply = await app.inject({ url: `/api/v1/jobs/${jobId}`, headers: { cookie } });
    const job = reply.json<Job>();
    if (job.state !== "queued" && job.state !== "running") return job;
    if (Date.now() > giveUpAt) throw new Error(`The job is still ${job.state}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
