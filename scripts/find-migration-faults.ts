/** A migration by its file's name, with its text. */
export type Migration = { file: string; text: string };

export type MigrationFault = { file: string; message: string };

// What a program of the release before would fail at: it reads and writes what is taken away or renamed, leaves out
// a column that is wanted now, or gives what is refused now.
const narrowing: [RegExp, string][] = [
  [/\bDROP\s+(TABLE|VIEW|MATERIALIZED\s+VIEW|COLUMN|TYPE|FUNCTION|SEQUENCE|SCHEMA)\b/i, "drops"],
  [/\bRENAME\b/i, "renames"],
  [/\bALTER\s+COLUMN\s+\S+\s+(SET\s+DATA\s+)?TYPE\b/i, "changes the type of"],
  [/\bALTER\s+COLUMN\s+\S+\s+(SET\s+NOT\s+NULL|DROP\s+DEFAULT)\b/i, "wants a value for"],
  [/\bADD\s+COLUMN\b(?![^,;]*\b(DEFAULT|GENERATED)\b)[^,;]*\bNOT\s+NULL\b/i, "wants a value for"],
];

const mark = /\bUPDATE\s+schema_mark\s+SET\s+serves_from\s*=\s*(\d+)\s*;/i;

/**
 * What is wrong with the migrations, in order, given the schemas of the releases.
 *
 * Version N must start, restart and serve on the schema of N + 1, so that an upgrade needs no pause: a migration
 * that takes something away waits until a release no longer uses it, and raises the mark to that release's schema.
 */
export function findMigrationFaults(
  migrations: readonly Migration[],
  releasedSchemas: readonly number[],
): MigrationFault[] {
  const faults: MigrationFault[] = [];
  let servesFrom = 0;
  for (const { file, text } of migrations) {
    const number = Number.parseInt(file, 10);
    const statements = text.replaceAll(/--.*$/gm, "");
    const raised = mark.exec(statements);
    const what = narrowing.find(([pattern]) => pattern.test(statements))?.[1];
    const released = releasedSchemas.filter((schema) => schema < number);
    // What was never released may be taken back freely: nobody runs it.
    if (released.length === 0) continue;
    const newest = Math.max(...released);
    if (what !== undefined && raised === null) {
      faults.push({
        file,
        message: `It ${what} something that the release before may use: wait for a release that no longer does, then add UPDATE schema_mark SET serves_from = its schema.`,
      });
    }
    if (raised === null) continue;
    const to = Number(raised[1]);
    if (to > newest)
      faults.push({
        file,
        message: `It raises the mark to ${to}, but the newest release has schema ${newest} and must go on working.`,
      });
    if (to <= servesFrom)
      faults.push({ file, message: `It sets the mark to ${to}, and it is ${servesFrom} already.` });
    servesFrom = Math.max(servesFrom, to);
  }
  return faults;
}
