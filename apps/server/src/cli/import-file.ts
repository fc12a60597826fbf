import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { FILE_BYTES_MAX, type NotCarried } from "@aquamark/program-file";
import { Job, startUserJob } from "../modules/jobs/index.ts";
import { checkImportRequest, programImport } from "../modules/programs/index.ts";
import type { AppContext } from "../platform/context.ts";
import { transact } from "../platform/db/transaction.ts";
import { startWorker } from "../platform/jobs/worker.ts";
import { commandActor } from "./command-actor.ts";
import { CommandError } from "./command-error.ts";
import { findSurveyGroupIds } from "./find-survey-groups.ts";
import type { ImportOptions } from "./import.ts";
import { withContext } from "./with-context.ts";

const exitStatus = { done: 0, failed: 1, invalid: 2 } as const;
const lookAgainMs = 100;

/** Imports a program file by the same job as the import page; answers the exit status. */
export async function importFile(path: string, options: ImportOptions): Promise<number> {
  const text = await readProgramText(path);
  return withContext(async (context) => {
    const { db, clock } = context;
    const actor = await commandActor(db, options.as ?? null);
    const payload = {
      surveyGroupIds: await findSurveyGroupIds(db, options.group ?? []),
      finalise: options.finalise === true,
    };
    await checkImportRequest(db, actor, payload);
    const { id } = await transact(context, (tx) =>
      startUserJob(tx, actor, programImport, {
        title: basename(path),
        payload,
        input: text,
        at: clock.now(),
      }),
    );
    // A running start may take the job as well; whoever does, it is done once.
    const worker = await startWorker(context, { kinds: [programImport] });
    try {
      return report(await endOf(context, id));
    } finally {
      await worker.stop();
    }
  });
}

async function readProgramText(path: string): Promise<string> {
  try {
    if ((await stat(path)).size > FILE_BYTES_MAX)
      throw new CommandError(`${path} is larger than ${FILE_BYTES_MAX} bytes.`);
    return await readFile(path, "utf8");
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`${path} cannot be read: ${(error as Error).message}`);
  }
}

type EndedJob = Pick<Job, "state" | "result" | "problem">;

async function endOf({ db }: AppContext, id: string): Promise<EndedJob> {
  for (;;) {
    const row = await db
      .selectFrom("job")
      .select(["state", "result", "problem"])
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const job = Job.pick({ state: true, result: true, problem: true }).parse(row);
    if (job.state !== "queued" && job.state !== "running") return job;
    await sleep(lookAgainMs);
  }
}

function printPlaced(places: readonly Pick<NotCarried, "path" | "line" | "column" | "message">[]): void {
  for (const { path, line, column, message } of places) {
    console.error(`${line === undefined ? "" : `${line}:${column ?? 1} `}${path}: ${message}`);
  }
}

function report({ state, result, problem }: EndedJob): number {
  if (state === "done") {
    const { notCarried = [], ...rest } = result ?? {};
    printPlaced(notCarried as NotCarried[]);
    console.log(JSON.stringify(rest));
    return exitStatus.done;
  }
  printPlaced(problem?.faults ?? []);
  console.error(problem?.detail ?? "The import was cancelled.");
  return problem?.faults === undefined ? exitStatus.failed : exitStatus.invalid;
}
