import { type ParsedCronItem, parseCronItem } from "graphile-worker";
import type { JobKind } from "./job-kind.ts";

/** A kind of job that the queue itself asks for, at set times, once however many processes work. */
export type Cron = {
  kind: Pick<JobKind, "kind">;
  /** Minute, hour, day, month and weekday, in UTC, as in a crontab. */
  pattern: string;
  /** What was missed in so many hours, because no process worked then, is made up for when one does; 0 unless said. */
  madeUpHours?: number;
  attemptsMax?: number;
};

const attemptsMaxDefault = 5;

/** Declares when a kind of job is run; its payload is empty. */
export function defineCron(cron: Cron): Cron {
  return cron;
}

/** The declaration as the queue takes it. */
export function cronItemOf({ kind: { kind }, pattern, madeUpHours = 0, attemptsMax }: Cron): ParsedCronItem {
  return parseCronItem({
    task: kind,
    match: pattern,
    identifier: kind,
    options: {
      backfillPeriod: madeUpHours * 3_600_000,
      maxAttempts: attemptsMax ?? attemptsMaxDefault,
      // One that still waits, or was given up, is the one that is run next.
      jobKey: `cron:${kind}`,
      jobKeyMode: "replace",
    },
  });
}
