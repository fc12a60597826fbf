import { createInterface } from "node:readline/promises";
import { checkArchive, type Occupant, restoreBackup } from "../modules/backup/index.ts";
import { systemClock } from "../platform/clock.ts";
import { migrate } from "../platform/db/migrate.ts";
import { openFileStore } from "../platform/files/open-file-store.ts";
import { CommandError } from "./command-error.ts";
import { loadConfig } from "./load-config.ts";
import { openDatabase } from "./open-database.ts";
import { openNamedArchive } from "./read-backups.ts";
import type { RestoreCommandOptions } from "./restore.ts";

const say = (sentence: string) => console.error(sentence);

/** Restores a backup after all of it was checked; prints what came of it. */
export async function restoreNow(given: string, options: RestoreCommandOptions): Promise<void> {
  const config = loadConfig();
  const archive = await openNamedArchive(config, given, options);
  const { manifest } = archive;
  say(`${manifest.name} of ${manifest.begunAt}: checking all of it first.`);
  await checkArchive(archive);
  const files = await openFileStore(config);
  const database = await openDatabase(config, say, { share: true });
  try {
    const { connection } = database;
    const restored = await restoreBackup({
      connection,
      archive,
      files,
      now: systemClock.now(),
      say,
      confirm: (occupant) => confirmReplacing(occupant, options),
    });
    await migrate(connection);
    console.log(
      `Restored ${manifest.name}: the state of ${manifest.begunAt}, ${restored.attachments} attachments. ` +
        `Everybody has to sign in again (${restored.sessionsEnded} sessions ended).`,
    );
  } finally {
    await database.close();
  }
}

async function confirmReplacing(occupant: Occupant, { replace, yes }: RestoreCommandOptions): Promise<void> {
  const { users, programs, submissions } = occupant;
  const holds = `${users} users, ${programs} programs and ${submissions} submissions`;
  if (replace !== true) {
    throw new CommandError(
      `The database is not empty (${holds}): nothing was changed. --replace replaces it.`,
    );
  }
  if (yes === true) return;
  if (!process.stdin.isTTY) {
    throw new CommandError(
      `The database is not empty (${holds}), and nobody can be asked here: nothing was changed. Add --yes.`,
    );
  }
  const question = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await question.question(`Replace ${holds} by the backup? Type "replace" to go on: `);
    if (answer.trim() !== "replace") throw new CommandError("Nothing was changed.");
  } finally {
    question.close();
  }
}
