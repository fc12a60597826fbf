import { expect, test, vi } from "vitest";
import { useTestDatabase } from "../test/database.ts";
import { givenOrganisation } from "../test/givens.ts";
import { givenSubmission } from "../test/givens-submission.ts";
import { givenSurvey } from "../test/givens-survey.ts";
import { expectScored, staleSubmissions } from "../test/recalculating.ts";
import { runAquamark } from "../test/run-aquamark.ts";

// Every command is a process of its own.
vi.setConfig({ testTimeout: 60_000 });
const database = useTestDatabase();

async function aquamark(...args: string[]) {
  const run = runAquamark(["recalculate", ...args], { env: { DATABASE_URL: database.url } });
  const { code } = await run.ended;
  return { code, output: run.output(), result: run.result() };
}

test("recalculate leaves the work to the workers, or does it with --wait, and says what could not be scored", async () => {
  expect(await aquamark()).toMatchObject({ code: 0, result: "There are no submissions to score.\n" });
  const survey = await givenSurvey(database.db);
  const organisationId = await givenOrganisation(database.db);
  const first = await givenSubmission(database.db, survey, { organisationId });
  const second = await givenSubmission(database.db, survey, { organisationId });
  await database.db.updateTable("responseResult").set({ score: 999 }).execute();

  const left = await aquamark("--submission", first);
  expect(left).toMatchObject({
    code: 0,
    result: "1 submission will be scored again by the next worker that is free.\n",
  });
  expect(await staleSubmissions(database, survey)).toEqual([first]);

  const waited = await aquamark("--wait", "--program", survey.programId);
  expect(waited.code).toBe(0);
  expect(waited.output).toContain("2 of 2 scored\n");
  expect(waited.result).toMatch(/^2 submissions scored again in [\d.]+ s\.\n$/);
  await expectScored(database, [first, second]);

  await database.pool.query(
    `ALTER TABLE submission_result ADD CONSTRAINT submission_result__poisoned CHECK (submission_id <> '${first}') NOT VALID`,
  );
  await database.db
    .updateTable("submissionResult")
    .set({ score: 999 })
    .where("submissionId", "=", second)
    .execute();
  await database.db.deleteFrom("submissionResult").where("submissionId", "=", first).execute();
  const failed = await aquamark("--wait", "--survey", survey.surveyId);
  expect(failed.code).toBe(1);
  expect(failed.output).toContain("1 submission of 2 could not be scored.");
  await expectScored(database, [second]);
  const { rows } = await database.pool.query(
    "SELECT entity_kind, actor_id FROM audit WHERE action = 'recalculation.start' ORDER BY occurred_at, id",
  );
  expect(rows.map(({ entity_kind }) => entity_kind)).toEqual(["instance", "submission", "program", "survey"]);
});

test("an id that is none, or of nothing, is told in words", async () => {
  expect(await aquamark("--program", "roads")).toMatchObject({
    code: 1,
    output: "--program takes an id, and roads is none.\n",
  });
  expect(await aquamark("--submission", crypto.randomUUID())).toMatchObject({
    code: 1,
    output: "No submission that is not deleted was found there.\n",
  });
});
