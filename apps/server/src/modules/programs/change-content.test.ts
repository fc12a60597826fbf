import { contentOf, type ProgramContentRows, rowsOf } from "@aquamark/program-content";
import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, test } from "vitest";
import { apiOf } from "../../test/api.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation } from "../../test/givens.ts";
import { givenAuthoring as givenAuthoringIn, newCategory } from "../../test/givens-authoring.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import type { GivenSurvey, SurveyOptions } from "../../test/givens-survey.ts";

const database = useTestDatabase();
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database);
});

const givenAuthoring = (options?: SurveyOptions) => givenAuthoringIn(database, app, options);
const newId = () => crypto.randomUUID() as string;
const measureAt = (survey: GivenSurvey, index: number) => survey.measures[index]?.id ?? "";

async function versionsOf({ programId, surveyId }: GivenSurvey) {
  const { structureVersion, revision, contentRevision } = await database.db
    .selectFrom("survey")
    .innerJoin("program", "program.id", "survey.programId")
    .select(["survey.structureVersion", "survey.revision", "program.contentRevision"])
    .where("survey.programId", "=", programId)
    .where("survey.id", "=", surveyId)
    .executeTakeFirstOrThrow();
  return [structureVersion, revision, contentRevision];
}

/** The content without what is deleted: what an inverse brings back. */
function liveRows({ program, responseTypes, measures, surveys }: ProgramContentRows) {
  const all = rowsOf(contentOf({ program, responseTypes, measures, surveys }));
  return {
    ...all,
    surveys: all.surveys.map((survey) => ({
      ...survey,
      categories: survey.categories.filter(({ isDeleted }) => !isDeleted),
    })),
  };
}

async function waitingJobs(): Promise<string[]> {
  const { rows } = await database.pool.query<{ key: string }>(
    "SELECT key FROM graphile_worker.jobs WHERE task_identifier = 'recalculation.survey'",
  );
  return rows.map(({ key }) => key);
}

test("the content of a program is all of it, with its revision and what was answered", async () => {
  const { survey, content, group } = await givenAuthoring();
  const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [group] });
  await givenSubmission(database.db, survey, { organisationId });

  const body = await content();

  expect(body).toMatchObject({ contentRevision: 1, isFinalised: false, can: { edit: true } });
  expect(body.answered).toEqual(Object.fromEntries(survey.measures.map(({ id }) => [id, 1])));
  const [only] = body.surveys;
  expect(only?.categories.map(({ id }) => id).sort()).toEqual(
    [...survey.categoryIds, ...survey.subCategoryIds].sort(),
  );
  expect(only?.placements.map(({ measureId }) => measureId).sort()).toEqual(
    survey.measures.map(({ id }) => id).sort(),
  );
  expect(only?.placements.find(({ measureId }) => measureId === measureAt(survey, 1))?.bindings).toEqual({
    base: { measureId: measureAt(survey, 0), field: "_raw" },
    cap: { measureId: measureAt(survey, 0), field: "n" },
  });
});

describe("a change", () => {
  test("of every kind is stored as it was applied, and its inverse takes it back", async () => {
    const { survey, content, change } = await givenAuthoring();
    const before = await content();
    const type = before.responseTypes.find(({ name }) => name === "Maturity");
    if (!type) throw new Error("The survey has lost a type");
    const category = newCategory();
    const [measureId, typeId, subId] = [newId(), newId(), newId()];
    const { surveyId, subCategoryIds } = survey;
    const from = subCategoryIds[0] ?? "";
    const seen = before.surveys[0]?.placements.filter(({ categoryId }) => categoryId === from) ?? [];

    const changed = await change(
      { kind: "editProgram", set: { asksQuality: true }, was: { asksQuality: false } },
      { kind: "addCategory", surveyId, parentId: survey.categoryIds[1] ?? "", category, index: 0 },
      {
        kind: "addResponseType",
        responseType: {
          id: typeId,
          key: null,
          name: "Two parts",
          formula: null,
          parts: [1, 2].map((subMeasure) => ({
            type: "numerical" as const,
            key: `p${subMeasure}`,
            lower: "0",
            upper: "1",
            subMeasure,
          })),
        },
      },
      {
        kind: "addMeasure",
        measure: {
          id: measureId,
          key: null,
          title: "With sub-measures",
          description: "",
          weight: 2,
          responseTypeId: typeId,
          subMeasures: [
            { id: newId(), key: null, title: "One", description: "", weight: 1 },
            { id: subId, key: null, title: "Two", description: "", weight: 1 },
          ],
        },
      },
      {
        kind: "arrangeMeasures",
        surveyId,
        categoryId: category.id,
        seen: [],
        order: [measureId, ...seen.map((placement) => placement.measureId)],
      },
      {
        kind: "setBindings",
        surveyId,
        measureId: measureAt(survey, 1),
        set: { cap: { measureId: measureId, field: "_raw" } },
        was:
          seen.find((placement) => placement.measureId === measureAt(survey, 1))?.bindings ??
          before.surveys[0]?.placements.find((p) => p.measureId === measureAt(survey, 1))?.bindings ??
          {},
      },
      {
        kind: "editResponseType",
        responseTypeId: type.id,
        set: { formula: "dev" },
        was: { formula: type.formula },
      },
      { kind: "unlinkMeasure", surveyId, measureId: measureAt(survey, 3) },
    );
    const after = await content();
    const undone = await change(...changed.body.inverse);

    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    expect(changed.body.contentRevision).toBe(2);
    expect(after.contentRevision).toBe(2);
    expect(after.program.asksQuality).toBe(true);
    expect(after.measures.find(({ id }) => id === measureId)?.subMeasures[1]).toMatchObject({ id: subId });
    expect(after.responseTypes.find(({ id }) => id === type.id)?.formula).toBe("dev");
    expect(after.surveys[0]?.categories.find(({ id }) => id === category.id)).toMatchObject({ position: 0 });
    const places = after.surveys[0]?.placements ?? [];
    expect(places.filter(({ categoryId }) => categoryId === category.id).map((p) => p.measureId)).toEqual([
      measureId,
      ...seen.map((placement) => placement.measureId),
    ]);
    expect(places.find((p) => p.measureId === measureAt(survey, 1))?.bindings).toEqual({
      cap: { measureId, field: "_raw" },
    });
    expect(places.some((p) => p.measureId === measureAt(survey, 3))).toBe(false);
    expect(undone.status, JSON.stringify(undone.body)).toBe(200);
    expect(liveRows(await content())).toEqual(liveRows(before));
  });

  test("of titles that two things exchange is stored, whatever their order", async () => {
    const { change, content } = await givenAuthoring();
    const [one, two] = (await content()).responseTypes;
    if (!one || !two) throw new Error("The program has lost its types");

    const swapped = await change(
      { kind: "editResponseType", responseTypeId: one.id, set: { name: "Between" }, was: { name: one.name } },
      { kind: "editResponseType", responseTypeId: two.id, set: { name: one.name }, was: { name: two.name } },
      { kind: "editResponseType", responseTypeId: one.id, set: { name: two.name }, was: { name: "Between" } },
    );

    expect(swapped.status, JSON.stringify(swapped.body)).toBe(200);
    const names = new Map((await content()).responseTypes.map(({ id, name }) => [id, name]));
    expect([names.get(one.id), names.get(two.id)]).toEqual([two.name, one.name]);
  });

  test("raises the structure's version where scores may change, the survey's revision where it shows", async () => {
    const { survey, change } = await givenAuthoring();
    const { surveyId } = survey;
    const measureId = measureAt(survey, 2);
    const spare = newId();

    const before = await versionsOf(survey);
    await change({ kind: "editMeasure", measureId, set: { title: "T" }, was: { title: "Measure 3" } });
    const renamed = await versionsOf(survey);
    await change({ kind: "editMeasure", measureId, set: { weight: 5 }, was: { weight: 100 } });
    const weighed = await versionsOf(survey);
    await change({ kind: "unlinkMeasure", surveyId, measureId });
    const unlinked = await versionsOf(survey);
    await change({ kind: "editMeasure", measureId, set: { weight: 6 }, was: { weight: 5 } });
    const elsewhere = await versionsOf(survey);
    await change({
      kind: "addResponseType",
      responseType: { id: spare, key: null, name: "Spare", formula: null, parts: [] },
    });
    const added = await versionsOf(survey);

    expect(before).toEqual([1, 1, 1]);
    expect(renamed).toEqual([1, 2, 2]);
    expect(weighed).toEqual([2, 3, 3]);
    expect(unlinked).toEqual([3, 4, 4]);
    expect(elsewhere).toEqual([3, 4, 5]);
    expect(added).toEqual([3, 4, 6]);
  });

  test("of nothing writes nothing", async () => {
    const { survey, change, author } = await givenAuthoring();

    const reply = await change({ kind: "editProgram", set: { language: "en" }, was: { language: "en" } });

    expect(reply.body).toEqual({ contentRevision: 1, inverse: expect.any(Array), recalculating: [] });
    expect(await versionsOf(survey)).toEqual([1, 1, 1]);
    const audit = await database.db
      .selectFrom("audit")
      .select("id")
      .where("actorId", "=", author.id)
      .execute();
    expect(audit).toEqual([]);
  });

  test("asks for recalculation in the same transaction, of surveys that have submissions", async () => {
    const { survey, change, group, api, author, path } = await givenAuthoring();
    const measureId = measureAt(survey, 2);
    const isStale = async () =>
      (await api(author, "GET", `${path}/surveys/${survey.surveyId}`)).body.scoresStale;
    const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [group] });

    const without = await change({
      kind: "editMeasure",
      measureId,
      set: { weight: 5 },
      was: { weight: 100 },
    });
    await givenSubmission(database.db, survey, { organisationId });
    const jobsBefore = await waitingJobs();
    const refused = await change(
      { kind: "editMeasure", measureId, set: { weight: 6 }, was: { weight: 5 } },
      { kind: "editMeasure", measureId, set: { weight: 7 }, was: { weight: 5 } },
    );
    const jobsRefused = await waitingJobs();
    const staleBefore = await isStale();
    const changed = await change({ kind: "editMeasure", measureId, set: { weight: 6 }, was: { weight: 5 } });
    const jobs = await waitingJobs();

    expect([staleBefore, await isStale()]).toEqual([false, true]);
    expect(without.body.recalculating).toEqual([]);
    expect(refused.status).toBe(409);
    expect(jobsRefused).toEqual(jobsBefore);
    expect(changed.body.recalculating).toEqual([{ surveyId: survey.surveyId, submissions: 1 }]);
    expect(jobs.filter((key) => !jobsBefore.includes(key))).toEqual([
      `recalculation:${survey.programId}:${survey.surveyId}`,
    ]);
  });

  test("that brings a survey back scores its submissions anew, since anything may have changed meanwhile", async () => {
    const { survey, change, group, content } = await givenAuthoring();
    const { surveyId } = survey;
    const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [group] });
    await givenSubmission(database.db, survey, { organisationId });

    const deleted = await change({ kind: "deleteSurvey", surveyId });
    const gone = (await content()).surveys;
    await change({
      kind: "editMeasure",
      measureId: measureAt(survey, 2),
      set: { weight: 5 },
      was: { weight: 100 },
    });
    const restored = await change({ kind: "restoreSurvey", surveyId });

    expect(gone).toMatchObject([{ id: surveyId, isDeleted: true }]);
    expect(deleted.body.recalculating).toEqual([]);
    expect(restored.body.recalculating).toEqual([{ surveyId, submissions: 1 }]);
    expect((await versionsOf(survey))[0]).toBe(2);
  });
});

test("thousands of operations are written by few statements", async () => {
  const { survey, author, path } = await givenAuthoring();
  const { surveyId, subCategoryIds } = survey;
  const api = apiOf(app);
  const { body: content } = await api(author, "GET", `${path}/content`);
  const typeId = content.responseTypes[0]?.id;
  const measures = Array.from({ length: 2_000 }, (_, index) => ({
    id: newId(),
    key: null,
    title: `Made ${index}`,
    description: "",
    weight: 1,
    responseTypeId: typeId,
    subMeasures: [],
  }));
  const place = subCategoryIds[3] ?? "";
  const seen = content.surveys[0].placements
    .filter(({ categoryId }: { categoryId: string }) => categoryId === place)
    .map(({ measureId }: { measureId: string }) => measureId);
  const statements: string[] = [];
  const connections = await Promise.all(Array.from({ length: 10 }, () => database.pool.connect()));
  for (const connection of connections) {
    const query = connection.query.bind(connection) as (...parts: unknown[]) => unknown;
    connection.query = ((...parts: unknown[]) => {
      const [first] = parts;
      statements.push(typeof first === "string" ? first : String((first as { text?: unknown })?.text));
      return query(...parts);
    }) as typeof connection.query;
    connection.release();
  }

  const reply = await api(author, "POST", `${path}/changes`, {
    operations: [
      ...measures.map((measure) => ({ kind: "addMeasure", measure })),
      {
        kind: "arrangeMeasures",
        surveyId,
        categoryId: place,
        seen,
        order: [...seen, ...measures.map(({ id }) => id)],
      },
    ],
  });

  expect(reply.status, JSON.stringify(reply.body).slice(0, 500)).toBe(200);
  expect(statements.length).toBeGreaterThan(5);
  expect(statements.length).toBeLessThan(30);
  const { body: after } = await api(author, "GET", `${path}/content`);
  expect(after.surveys[0].placements).toHaveLength(survey.measures.length + measures.length);
});
