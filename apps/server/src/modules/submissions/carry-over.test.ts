import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, test } from "vitest";
import { apiOf } from "../../test/api.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyAccess, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import { answerTo, givenSurvey } from "../../test/givens-survey.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let api: ReturnType<typeof apiOf>;

beforeAll(async () => {
  app = await buildTestApp(database);
  api = apiOf(app);
});

/** A submission of six measures, five of them answered, and the next version of its survey. */
async function givenNextVersion() {
  const { db } = database;
  const group = await givenSurveyGroup(db);
  const survey = await givenSurvey(db, { measures: 6, surveyGroupIds: [group] });
  const next = await givenSurvey(db, {
    measures: 6,
    versionOf: survey,
    isFinalised: false,
    surveyGroupIds: [group],
  });
  const organisationId = await givenOrganisation(db, { surveyGroupIds: [group] });
  const clerk = await givenUser(db, "clerk", { organisationId, surveyGroupIds: [group] });
  const author = await givenUser(db, "author", { surveyGroupIds: [group] });
  const sourceId = await givenSubmission(db, survey, {
    organisationId,
    appliesOn: "2026-06-30",
    answers: (index) => (index === 4 ? null : answerTo(survey.measures[index] ?? { kind: "maturity" }, 0.5)),
  });
  await givenSurveyAccess(db, next, [organisationId]);
  const path = `/programs/${next.programId}/surveys/${next.surveyId}/carry-over?organisationId=${organisationId}`;
  const idAt = (index: number) => next.measures[index]?.id ?? "";
  return { group, survey, next, organisationId, clerk, author, sourceId, path, idAt };
}

const ids = (measures: { measureId: string }[]) => measures.map(({ measureId }) => measureId);

describe("what carries over", () => {
  test("is what a submission that starts from the last one then has", async () => {
    const { next, author, clerk, organisationId, sourceId, path, idAt } = await givenNextVersion();
    const changes = `/programs/${next.programId}/changes`;
    const types = (await api(author, "GET", `/programs/${next.programId}/content`)).body.responseTypes;
    const maturity = types.find(({ name }: { name: string }) => name === "Maturity");
    const [choice, share] = maturity.parts;
    const added = crypto.randomUUID();
    const changed = await api(author, "POST", changes, {
      operations: [
        { kind: "unlinkMeasure", surveyId: next.surveyId, measureId: idAt(5) },
        {
          kind: "addMeasure",
          measure: {
            id: added,
            key: null,
            title: "Added",
            description: "",
            weight: 1,
            responseTypeId: maturity.id,
            subMeasures: [],
          },
        },
        {
          kind: "arrangeMeasures",
          surveyId: next.surveyId,
          categoryId: next.subCategoryIds[3],
          seen: [],
          order: [added],
        },
        {
          kind: "editResponseType",
          responseTypeId: maturity.id,
          set: { formula: "dev", parts: [{ ...choice, options: [choice.options[0], choice.options[2]] }] },
          was: { formula: maturity.formula, parts: [choice, share] },
        },
      ],
    });

    const told = await api(clerk, "GET", path);
    const made = await api(clerk, "POST", "/submissions", {
      programId: next.programId,
      surveyId: next.surveyId,
      organisationId,
      title: "Next",
      appliesOn: "2027-06-30",
      startFromId: sourceId,
    });

    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    expect(told.status, JSON.stringify(told.body)).toBe(200);
    expect(told.body.source).toMatchObject({ submissionId: sourceId, appliesOn: "2026-06-30" });
    expect(ids(told.body.kept)).toEqual([idAt(0), idAt(1), idAt(2), idAt(3)]);
    expect(
      told.body.unfit.map(({ measureId, parts }: { measureId: string; parts: string[] }) => [
        measureId,
        parts,
      ]),
    ).toEqual([
      [idAt(2), ["dev", "doc"]],
      [idAt(3), ["dev", "doc"]],
    ]);
    expect(ids(told.body.unanswered)).toEqual([idAt(4)]);
    expect(ids(told.body.new)).toEqual([added]);
    expect(ids(told.body.gone)).toEqual([idAt(5)]);
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const responses = await database.db
      .selectFrom("response")
      .leftJoin("responseResult", (join) =>
        join
          .onRef("responseResult.submissionId", "=", "response.submissionId")
          .onRef("responseResult.measureId", "=", "response.measureId"),
      )
      .select(["response.measureId", "response.parts", "responseResult.error"])
      .where("response.submissionId", "=", made.body.id)
      .execute();
    expect(responses.map(({ measureId }) => measureId).sort()).toEqual(ids(told.body.kept).sort());
    // Nothing of an answer that no longer fits is dropped.
    expect(responses.find(({ measureId }) => measureId === idAt(2))?.parts).toEqual({
      dev: { option: "some" },
      doc: { value: 50 },
    });
    expect(
      responses
        .filter(({ error }) => error !== null)
        .map(({ measureId }) => measureId)
        .sort(),
    ).toEqual(ids(told.body.unfit).sort());
  });

  test("comes from the last submission in other programs of the lineage, or from the one that is named", async () => {
    const { survey, next, clerk, organisationId, sourceId, path } = await givenNextVersion();
    const { db } = database;
    const later = await givenSubmission(db, survey, {
      organisationId,
      appliesOn: "2026-12-31",
      answers: null,
    });
    await givenSubmission(db, next, { organisationId, appliesOn: "2027-12-31" });
    const gone = await givenSubmission(db, survey, { organisationId, appliesOn: "2028-01-01" });
    await db.updateTable("submission").set({ deletedAt: new Date() }).where("id", "=", gone).execute();

    const last = await api(clerk, "GET", path);
    const named = await api(clerk, "GET", `${path}&startFromId=${sourceId}`);
    const deleted = await api(clerk, "GET", `${path}&startFromId=${gone}`);

    expect(last.body.source.submissionId).toBe(later);
    expect([last.body.kept, last.body.unanswered.length]).toEqual([[], 6]);
    expect(named.body.source.submissionId).toBe(sourceId);
    expect(named.body.kept).toHaveLength(5);
    expect(deleted.status).toBe(404);
  });

  test("is nothing for an organisation that has none yet", async () => {
    const { next, group } = await givenNextVersion();
    const consultant = await givenUser(database.db, "consultant", { surveyGroupIds: [group] });
    const newcomer = await givenOrganisation(database.db, { surveyGroupIds: [group] });
    await givenSurveyAccess(database.db, next, [newcomer]);

    const { body } = await api(
      consultant,
      "GET",
      `/programs/${next.programId}/surveys/${next.surveyId}/carry-over?organisationId=${newcomer}`,
    );

    expect(body).toMatchObject({ source: null, kept: [], gone: [] });
    expect(body.new).toHaveLength(6);
  });

  test("is for those who may create the submission", async () => {
    const { next, group, author, clerk, path } = await givenNextVersion();
    const { db } = database;
    const other = await givenOrganisation(db, { surveyGroupIds: [group] });
    const otherClerk = await givenUser(db, "clerk", { organisationId: other, surveyGroupIds: [group] });
    const elsewhere = await givenUser(db, "consultant", { surveyGroupIds: [await givenSurveyGroup(db)] });
    const consultant = await givenUser(db, "consultant", { surveyGroupIds: [group] });
    const ofOther = path.replace(/organisationId=.*/, `organisationId=${other}`);

    const replies = [
      await api(author, "GET", path),
      await api(otherClerk, "GET", path),
      await api(clerk, "GET", ofOther),
      await api(elsewhere, "GET", path),
    ];
    const withoutAccess = await api(consultant, "GET", ofOther);
    await api(
      await givenUser(db, "admin", { surveyGroupIds: [group] }),
      "DELETE",
      `/programs/${next.programId}`,
    );
    const deleted = await api(clerk, "GET", path);

    expect(replies.map(({ status }) => status)).toEqual([403, 404, 404, 404]);
    expect([withoutAccess.status, withoutAccess.body.code]).toEqual([422, "survey_access_missing"]);
    expect(deleted.status).toBe(404);
  });
});
