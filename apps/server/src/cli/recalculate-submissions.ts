import { z } from "zod";
import {
  type RecalculationScope,
  recalculateBatch,
  recalculationState,
  type StartedRecalculation,
  startRecalculation,
} from "../modules/recalculation/index.ts";
import type { AppContext } from "../platform/context.ts";
import { transact } from "../platform/db/transaction.ts";
import { CommandError } from "./command-error.ts";
import type { RecalculateOptions } from "./recalculate.ts";
import { withContext } from "./with-context.ts";

/** Has submissions scored again by whoever works for this database; with `wait` by this process too. */
export async function recalculateNow({
  wait = false,
  ...options
}: Omit<RecalculateOptions, "watch">): Promise<void> {
  const scope = scopeOf(options);
  await withContext(async (context) => {
    const surveys = await transact(context, (tx) =>
      startRecalculation(tx, scope, { actor: null, at: context.clock.now() }),
    );
    const total = surveys.reduce((sum, { submissions }) => sum + submissions, 0);
    if (total === 0) {
      if (Object.keys(scope).length > 0)
        throw new CommandError("No submission that is not deleted was found there.");
      console.log("There are no submissions to score.");
    } else if (wait) {
      await workUntilScored(context, surveys, total);
    } else {
      console.log(`${submissionsText(total)} will be scored again by the next worker that is free.`);
    }
  });
}

function scopeOf(options: Omit<RecalculateOptions, "wait" | "watch">): RecalculationScope {
  const scope: RecalculationScope = {};
  for (const kind of ["program", "survey", "submission"] as const) {
    const id = options[kind];
    if (id === undefined) continue;
    if (!z.guid().safeParse(id).success) throw new CommandError(`--${kind} takes an id, and ${id} is none.`);
    scope[`${kind}Id`] = id.toLowerCase();
  }
  return scope;
}

// What another worker has taken is waited for.
const waitMs = 200;

async function workUntilScored(
  context: AppContext,
  surveys: readonly StartedRecalculation[],
  total: number,
): Promise<void> {
  const began = performance.now();
  let done = 0;
  let failed = 0;
  for (const survey of surveys) {
    for (;;) {
      const outcome = await recalculateBatch(context, survey, { actor: null });
      const state = await recalculationState(context.db, survey, null);
      const left = state === null ? 0 : state.stale - state.failed;
      console.error(`${done + survey.submissions - Math.min(left, survey.submissions)} of ${total} scored`);
      if (left <= 0) {
        failed += state?.failed ?? 0;
        break;
      }
      if (outcome.rescored + outcome.failed === 0)
        await new Promise((resolve) => setTimeout(resolve, waitMs));
    }
    done += survey.submissions;
  }
  if (failed > 0)
    throw new CommandError(
      `${submissionsText(failed)} of ${total} could not be scored. They are tried again later; the program's page says why.`,
    );
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${submissionsText(total)} scored again in ${seconds} s.`);
}

function submissionsText(count: number): string {
  return count === 1 ? "1 submission" : `${count} submissions`;
}
