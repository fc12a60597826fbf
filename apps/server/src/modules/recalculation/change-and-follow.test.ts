import { expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation } from "../../test/givens.ts";
import { givenAuthoring } from "../../test/givens-authoring.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import { startTestWorker } from "../../test/jobs.ts";
import { expectScored, staleSubmissions } from "../../test/recalculating.ts";

const database = useTestDatabase();

test("what an author changes reaches every submission, and those that no longer fulfil their level through the author", async () => {
  const { db } = database;
  const app = await buildTestApp(database);
  const { survey, group, author, content, change } = await givenAuthoring(database, app);
  const organisationId = await givenOrganisation(db, { surveyGroupIds: [group] });
  const submissions = [
    await givenSubmission(db, survey, { organisationId, answers: 1, approval: "final" }),
    await givenSubmission(db, survey, { organisationId, answers: 0.5 }),
  ];
  const maturity = (await content()).responseTypes.find(({ name }) => name === "Maturity");
  if (!maturity) throw new Error("The survey has no such response type");
  // Everybody who had answered "all" now has an answer that no longer fits.
  const parts = maturity.parts.map((part) =>
    part.type === "multipleChoice"
      ? { ...part, options: part.options.filter(({ key }) => key !== "all") }
      : part,
  );

  const changed = await change({
    kind: "editResponseType",
    responseTypeId: maturity.id,
    set: { parts },
    was: { parts: maturity.parts },
  });
  expect(changed).toMatchObject({
    status: 200,
    body: { recalculating: [{ surveyId: survey.surveyId, submissions: 2 }] },
  });
  const worker = await startTestWorker(app);
  await expect.poll(() => staleSubmissions(database, survey), { timeout: 10_000 }).toEqual([]);
  await worker.stop();

  await expectScored(database, submissions);
  const rows = await db
    .selectFrom("submission")
    .select(["id", "approval", "approvalReason"])
    .where("id", "in", submissions)
    .orderBy("createdAt")
    .execute();
  expect(rows).toMatchObject([
    { approval: "draft", approvalReason: { code: "answer_became_erroneous", params: { from: "final" } } },
    { approval: "draft", approvalReason: null },
  ]);
  const audit = await db
    .selectFrom("audit")
    .select(["actorId", "entityId"])
    .where("action", "=", "submission.lost_level")
    .execute();
  expect(audit).toEqual([{ actorId: author.id, entityId: submissions[0] }]);
  const answers = await db
    .selectFrom("response")
    .select("parts")
    .where("submissionId", "=", submissions[0] ?? "")
    .where("measureId", "=", survey.measures[2]?.id ?? "")
    .executeTakeFirstOrThrow();
  expect(answers.parts).toEqual({ dev: { option: "all" }, doc: { value: 100 } });
});
