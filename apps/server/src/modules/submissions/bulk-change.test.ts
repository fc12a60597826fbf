import type { PartAnswer } from "@aquamark/scoring";
import { expect, test } from "vitest";
import { storedAndFresh } from "../../test/answering.ts";
import { apiOf } from "../../test/api.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import { givenSurvey } from "../../test/givens-survey.ts";

const database = useTestDatabase();

/** Four measures, the first two below the first category; the second one unanswered. */
async function givenPartlyAnswered(answer?: Record<string, PartAnswer>) {
  const { db } = database;
  const app = await buildTestApp(database);
  const group = await givenSurveyGroup(db);
  const survey = await givenSurvey(db, { surveyGroupIds: [group] });
  const organisationId = await givenOrganisation(db, { surveyGroupIds: [group] });
  const submissionId = await givenSubmission(db, survey, {
    organisationId,
    answers: (index) =>
      index === 1
        ? null
        : index === 0
          ? (answer ?? { n: { value: 4 } })
          : { dev: { option: "some" }, doc: { value: 50 } },
  });
  const clerk = await givenUser(db, "clerk", { organisationId, surveyGroupIds: [group] });
  const consultant = await givenUser(db, "consultant", { surveyGroupIds: [group] });
  const api = apiOf(app);
  const levels = async () => {
    const rows = await db
      .selectFrom("response")
      .select(["measureId", "approval", "notRelevant", "version"])
      .where("submissionId", "=", submissionId)
      .execute();
    const byMeasure = new Map(rows.map(({ measureId, ...row }) => [measureId, row]));
    return survey.measures.map(({ id }) => byMeasure.get(id) ?? null);
  };
  const change = (
    user: { id: string },
    kind: "approval" | "relevance",
    body: object,
    category = survey.categoryIds[0],
  ) =>
    api(user, "POST", `/submissions/${submissionId}/categories/${category}/${kind}`, {
      contentRevision: 1,
      ...body,
    });
  return { api, survey, submissionId, clerk, consultant, levels, change };
}

test("a category's responses rise together, with history, and nothing else does", async () => {
  const { clerk, levels, change, submissionId } = await givenPartlyAnswered();

  const reply = await change(clerk, "approval", {
    approval: "final",
    promote: true,
    demote: false,
    missing: "ignore",
  });

  expect(reply).toEqual({ status: 200, body: { created: 0, changed: 1 } });
  expect(await levels()).toMatchObject([
    { approval: "final", version: 2 },
    null,
    { approval: "draft", version: 1 },
    { approval: "draft", version: 1 },
  ]);
  const { stored, fresh } = await storedAndFresh(database, submissionId);
  expect(stored).toEqual(fresh);
  const audit = await database.db
    .selectFrom("audit")
    .select("action")
    .where("scopeId", "=", submissionId)
    .execute();
  expect(audit).toEqual([{ action: "response.bulk_approval" }]);
});

test("missing responses are made as not relevant where that is asked for", async () => {
  const { clerk, levels, change, submissionId } = await givenPartlyAnswered();

  const reply = await change(clerk, "approval", {
    approval: "final",
    promote: true,
    demote: true,
    missing: "create",
  });

  expect(reply.body).toEqual({ created: 1, changed: 1 });
  expect((await levels()).slice(0, 2)).toMatchObject([
    { approval: "final", notRelevant: false },
    { approval: "final", notRelevant: true, version: 1 },
  ]);
  const { stored, fresh } = await storedAndFresh(database, submissionId);
  expect(stored).toEqual(fresh);
});

test("one response that may not rise keeps all where they are, and is named", async () => {
  const { survey, consultant, levels, change } = await givenPartlyAnswered({});
  const before = await levels();

  const reply = await change(consultant, "approval", {
    approval: "final",
    promote: true,
    demote: true,
    missing: "create",
  });

  expect(reply).toMatchObject({ status: 422, body: { code: "submission_blocked", total: 1 } });
  expect(reply.body.blockers).toEqual([
    {
      measureId: survey.measures[0]?.id,
      title: "Measure 1",
      number: "1.1.1",
      reasons: [{ code: "response_has_error", params: {} }],
    },
  ]);
  expect(await levels()).toEqual(before);
});

test("nobody changes at one stroke what stands at a level that is not theirs, or what they have not seen", async () => {
  const { clerk, consultant, change } = await givenPartlyAnswered();
  await change(consultant, "approval", {
    approval: "reviewed",
    promote: true,
    demote: false,
    missing: "ignore",
  });

  const unseen = await change(clerk, "relevance", { notRelevant: true, missing: "ignore" });
  const foreign = await change(clerk, "relevance", {
    notRelevant: true,
    missing: "ignore",
    contentRevision: 2,
  });
  const demoted = await change(clerk, "approval", {
    approval: "draft",
    promote: false,
    demote: true,
    missing: "ignore",
    contentRevision: 2,
  });

  expect(unseen).toMatchObject({ status: 409, body: { code: "stale", current: { contentRevision: 2 } } });
  expect(foreign).toMatchObject({ status: 422, body: { total: 1 } });
  expect(demoted.body.blockers[0].reasons).toEqual([
    { code: "present_level_not_yours", params: { approval: "reviewed" } },
  ]);
});

test("a category's measures are marked as not relevant and as relevant again, with their answers kept", async () => {
  const { clerk, levels, change, submissionId } = await givenPartlyAnswered();

  const marked = await change(clerk, "relevance", { notRelevant: true, missing: "create" });
  const between = (await levels()).map((row) => row?.notRelevant ?? null);
  const unmarked = await change(clerk, "relevance", {
    notRelevant: false,
    missing: "create",
    contentRevision: 2,
  });

  expect([marked.body, unmarked.body]).toEqual([
    { created: 1, changed: 1 },
    { created: 0, changed: 2 },
  ]);
  expect(between).toEqual([true, true, false, false]);
  expect((await levels()).map((row) => row?.version ?? null)).toEqual([3, 2, 1, 1]);
  const { stored, fresh } = await storedAndFresh(database, submissionId);
  expect(stored).toEqual(fresh);
  expect(stored.total).toMatchObject({ notRelevant: 0, errors: 1 });
});
