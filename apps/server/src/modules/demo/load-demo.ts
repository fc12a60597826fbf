import { bringForward, demoPosts, demoPrograms, demoSubmissions, demoSurveyAccess } from "@aquamark/demo";
import { sql } from "kysely";
import type { AppContext, DemoAccount } from "../../platform/context.ts";
import type { Db, Tx } from "../../platform/db/database.ts";
import { Problem } from "../../platform/http/problem.ts";
import { type DemoPasswords, newDemoAccounts, noteDemo } from "./demo-accounts.ts";
import { recordEvents } from "./demo-record.ts";
import { writePeople } from "./write-people.ts";
import { writePosts } from "./write-posts.ts";
import { writePrograms, writeSurveyAccess } from "./write-programs.ts";
import { writeSubmissions } from "./write-submissions.ts";

// Any number that no other lock of ours has: processes that start together load one demo, not two.
const LOCK = 4_157_714_753;

/** Whether nobody has begun to use this database; settings that a start makes for itself do not count. */
export async function isEmpty(db: Db | Tx): Promise<boolean> {
  const { rows } = await sql<{ empty: boolean }>`
    SELECT NOT EXISTS (SELECT FROM organisation) AND NOT EXISTS (SELECT FROM app_user)
      AND NOT EXISTS (SELECT FROM survey_group) AND NOT EXISTS (SELECT FROM program) AS empty`.execute(db);
  return rows[0]?.empty === true;
}

/**
 * Loads the demo into an empty database: all of it or nothing.
 *
 * It is written in bulk and scored in memory, and holds what the same people would have left behind by using
 * Aquamark for three years.
 *
 * @returns the accounts to sign in with, one a role; random passwords are told here only
 * @throws Problem where the database is not empty
 */
export async function loadDemo(
  { db, log, clock }: Pick<AppContext, "db" | "log" | "clock">,
  { passwords }: { passwords: DemoPasswords },
): Promise<{ accounts: DemoAccount[] }> {
  await refuseUnlessEmpty(db);
  const beganMs = performance.now();
  const at = clock.now();
  const programs = demoPrograms();
  const submissions = bringForward(demoSubmissions(programs), at);
  const access = demoSurveyAccess(submissions);
  const madeMs = performance.now();

  const accounts = newDemoAccounts(passwords);
  await db.transaction().execute(async (tx) => {
    await sql`SELECT pg_advisory_xact_lock(${LOCK})`.execute(tx);
    await refuseUnlessEmpty(tx);
    const people = await writePeople(tx, accounts);
    const written = await writePrograms(tx, programs, people.ids);
    const granted = await writeSurveyAccess(tx, access, written.programs, people.ids);
    const answered = await writeSubmissions(tx, submissions, written.programs, people.ids);
    const posted = await writePosts(tx, demoPosts, people.ids, at);
    await recordEvents(tx, [...people.events, ...written.events, ...granted, ...answered, ...posted], "demo");
    await noteDemo(tx, { loadedAt: at.toISOString(), passwords }, at);
  });
  // The first pages would else be planned as if every table were nearly empty.
  await sql`ANALYZE`.execute(db);
  const endedMs = performance.now();
  log.info(
    {
      submissions: submissions.length,
      madeInMs: Math.round(madeMs - beganMs),
      writtenInMs: Math.round(endedMs - madeMs),
    },
    "the demo is loaded",
  );
  return { accounts };
}

async function refuseUnlessEmpty(db: Db | Tx): Promise<void> {
  if (await isEmpty(db)) return;
  throw new Problem(
    "already_exists",
    "The demo is only loaded into an empty database, and this one already has content.",
  );
}
