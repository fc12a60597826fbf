import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RunningWorker } from "../../platform/jobs/worker.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenSurvey } from "../../test/givens-survey.ts";
import { jobEnd, startTestWorker } from "../../test/jobs.ts";
import { workbookHands } from "../../test/workbook.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let worker: RunningWorker;

beforeAll(async () => {
  app = await buildTestApp(database);
  worker = await startTestWorker(app);
});
afterAll(() => worker.stop());

test.each([
  {
    what: "is cut between characters",
    title: `${"a".repeat(99)}\u{1f600}b`,
    name: `${"a".repeat(99)}\u{1f600}.xlsx`,
  },
  { what: "cannot turn its end round", title: "Pumps \u202excod.exe", name: "Pumps xcod.exe.xlsx" },
  { what: "has nothing that a file system refuses", title: "Pumps: <1/2> \u0001?", name: "Pumps 1 2.xlsx" },
])("the name of an exported file $what", async ({ title, name }) => {
  const surveyGroupIds = [await givenSurveyGroup(database.db)];
  const survey = await givenSurvey(database.db, { surveyGroupIds });
  const user = await givenUser(database.db, "author", { surveyGroupIds });
  await database.db.updateTable("survey").set({ title }).where("programId", "=", survey.programId).execute();
  const hands = await workbookHands(app, user, survey);

  const job = await jobEnd(app, hands.cookie, (await hands.ask("workbook")).json().id);

  expect(job).toMatchObject({ state: "done", result: { file: { name } } });
});
