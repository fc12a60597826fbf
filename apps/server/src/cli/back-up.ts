import {
  BackupUnderWay,
  type Keep,
  makeBackup,
  makeSnapshot,
  openPlace,
  placeOf,
  readRecipients,
  thinBackups,
} from "../modules/backup/index.ts";
import { systemClock } from "../platform/clock.ts";
import type { Config } from "../platform/config.ts";
import { connectClient } from "../platform/db/connection.ts";
import { openFileStore } from "../platform/files/open-file-store.ts";
import { createLogger } from "../platform/log.ts";
import type { BackupCommandOptions } from "./backup.ts";
import { CommandError } from "./command-error.ts";
import { loadConfig } from "./load-config.ts";
import { openDatabase } from "./open-database.ts";
import { tellOperatorOfFailedBackup } from "./tell-operator.ts";

const stopSignals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
// Errors that say all there is in their message; others are faults of ours and are logged with their stack.
const plainErrors = new Set(["BackupFault", "CommandError", "DatabaseFault", "FileStoreError", "LocalError"]);

type Outcome = Record<string, unknown> & { backup: string };

/** Makes one backup; whatever comes of it is one line of the log, and a failure is mailed to the operator too. */
export async function backUp(options: BackupCommandOptions): Promise<void> {
  const config = loadConfig();
  const log = createLogger(config.logLevel);
  const began = performance.now();
  const stopping = new AbortController();
  const stop = () => stopping.abort();
  for (const signal of stopSignals) process.once(signal, stop);
  try {
    const outcome = await perform(config, options, stopping.signal);
    log.info({ ...outcome, seconds: secondsSince(began) }, "backup done");
  } catch (error) {
    const { name, message } = error as Error;
    process.exitCode = 1;
    // The one that is under way succeeds or fails by itself.
    if (error instanceof BackupUnderWay) return log.warn({ reason: message }, "backup left out");
    const detail = plainErrors.has(name) ? { reason: message } : { reason: message, err: error as Error };
    log.error({ ...detail, seconds: secondsSince(began) }, "backup failed");
    await tellOperatorOfFailedBackup(config, message, log, systemClock.now());
  } finally {
    for (const signal of stopSignals) process.off(signal, stop);
  }
}

const secondsSince = (began: number) => Math.round((performance.now() - began) / 100) / 10;
const say = (sentence: string) => console.error(sentence);

/** What was removed. The new backup counts even where the place does not let its old ones be removed. */
async function thin(remove: () => Promise<string[]>): Promise<{ removed: string[]; notRemoved?: string }> {
  try {
    const removed = await remove();
    for (const name of removed) say(`Removed ${name}.`);
    return { removed };
  } catch (error) {
    const reason = (error as Error).message;
    say(`The backup is made, but old ones could not be removed: ${reason}`);
    return { removed: [], notRemoved: reason };
  }
}

async function perform(
  config: Config,
  { to, format, snapshot = false }: BackupCommandOptions,
  signal: AbortSignal,
): Promise<Outcome> {
  const place = placeOf(config, to);
  const now = () => systemClock.now();
  const keep: Keep = {
    daily: config.backupKeepDaily,
    weekly: config.backupKeepWeekly,
    monthly: config.backupKeepMonthly,
  };
  if (place.kind === "rds") {
    const { identifier } = place;
    const made = await makeSnapshot({ config, identifier, keep, now, say, signal });
    return { backup: made.name, kind: "snapshot", gigabytes: made.gigabytes, removed: made.removed };
  }
  if (snapshot) throw new CommandError("A snapshot needs --to rds:identifier, or BACKUP_TO set to it.");
  const recipients = readRecipients(config.backupKey ?? "");
  const store = await openPlace(config, place);
  const files = await openFileStore(config);
  const database = await openDatabase(config, say, { share: true });
  try {
    const client = await connectClient(database.connection, {
      application_name: "aquamark backup",
      keepAlive: true,
    });
    client.on("error", () => undefined /* the statement under way fails by itself */);
    try {
      const made = await makeBackup({ client, files, store, recipients, format, now, say, signal });
      const thinned = await thin(() => thinBackups(store, { instance: made.instance, keep, now: now() }));
      const bytes = made.parts.reduce((sum, part) => sum + part.bytes, 0);
      const { name, kind, isEncrypted } = made;
      return { backup: name, place: store.place, kind, isEncrypted, bytes, ...thinned };
    } finally {
      await client.end().catch(() => undefined /* what is done is done */);
    }
  } finally {
    await database.close();
  }
}
