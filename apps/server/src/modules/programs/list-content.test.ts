import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyAccess, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenAuthoring as givenAuthoringIn } from "../../test/givens-authoring.ts";
import { givenSurvey, type SurveyOptions } from "../../test/givens-survey.ts";
import { readMeasureSearch } from "./list-content.ts";

const database = useTestDatabase();
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database);
});

const givenAuthoring = (options?: SurveyOptions) => givenAuthoringIn(database, app, options);

describe("the versions of a thing", () => {
  test("are the programs of the lineage that have it, with where it is live and what it is called there", async () => {
    const { api, author, survey, group, change, path } = await givenAuthoring({ measures: 6 });
    const { surveyId, measures } = survey;
    const earlier = await givenSurvey(database.db, {
      measures: 4,
      versionOf: survey,
      surveyGroupIds: [group],
    });
    const foreign = await givenSurvey(database.db, {
      versionOf: survey,
      surveyGroupIds: [await givenSurveyGroup(database.db)],
    });
    const [shared = "", own = ""] = [measures[2]?.id, measures[5]?.id];
    await change(
      { kind: "editMeasure", measureId: shared, set: { title: "New name" }, was: { title: "Measure 3" } },
      { kind: "unlinkMeasure", surveyId, measureId: own },
      { kind: "deleteCategory", surveyId, categoryId: survey.categoryIds[1] ?? "" },
    );
    const versions = async (kind: string, id: string) =>
      (await api(author, "GET", `${path}/versions?kind=${kind}&id=${id}`)).body.items.map(
        (item: { program: { id: string }; title: string; surveys: { id: string }[]; measures?: number }) => [
          item.program.id,
          item.title,
          item.surveys.map(({ id: surveyOf }) => surveyOf),
          ...(item.measures === undefined ? [] : [item.measures]),
        ],
      );
    const typeId = (await api(author, "GET", `${path}/response-types?q=maturity`)).body.items[0].id;

    const bySurvey = await versions("survey", surveyId);
    const byMeasure = await versions("measure", shared);
    const byOwn = await versions("measure", own);
    const byCategory = await versions("category", survey.categoryIds[0] ?? "");
    const below = await versions("category", survey.subCategoryIds[3] ?? "");
    const byType = await versions("responseType", typeId);

    expect(bySurvey.map(([id]: string[]) => id)).toEqual([earlier.programId, survey.programId]);
    expect(bySurvey.flat(2)).not.toContain(foreign.programId);
    expect(byMeasure).toEqual([
      [earlier.programId, "Measure 3", [surveyId]],
      [survey.programId, "New name", [surveyId]],
    ]);
    expect(byOwn).toEqual([[survey.programId, "Measure 6", []]]);
    expect(byCategory.map(([id]: string[]) => id)).toEqual([earlier.programId, survey.programId]);
    expect(below.map(([id]: string[]) => id)).toEqual([earlier.programId]);
    expect(byType).toEqual([[survey.programId, "Maturity", [surveyId], 4]]);
  });

  test("are for members of organisations those of surveys they have access to", async () => {
    const { api, survey, group, path } = await givenAuthoring({ isFinalised: true });
    const earlier = await givenSurvey(database.db, { versionOf: survey, surveyGroupIds: [group] });
    const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [group] });
    await givenSurveyAccess(database.db, survey, [organisationId]);
    const clerk = await givenUser(database.db, "clerk", { organisationId, surveyGroupIds: [group] });
    const measureId = survey.measures[2]?.id ?? "";

    const before = await api(clerk, "GET", `${path}/versions?kind=measure&id=${measureId}`);
    await givenSurveyAccess(database.db, earlier, [organisationId]);
    const after = await api(clerk, "GET", `${path}/versions?kind=measure&id=${measureId}`);

    const programs = (reply: typeof before) =>
      reply.body.items.map((item: { program: { id: string } }) => item.program.id);
    expect(programs(before)).toEqual([survey.programId]);
    expect(programs(after)).toEqual([earlier.programId, survey.programId]);
  });
});

test("response types are listed with their uses, unused ones too", async () => {
  const { api, author, survey, change, path } = await givenAuthoring();
  const { surveyId } = survey;
  await change(
    {
      kind: "addResponseType",
      responseType: { id: crypto.randomUUID(), key: null, name: "Äther", formula: null, parts: [] },
    },
    { kind: "unlinkMeasure", surveyId, measureId: survey.measures[2]?.id ?? "" },
  );

  const { body } = await api(author, "GET", `${path}/response-types?limit=2`);
  const rest = await api(author, "GET", `${path}/response-types?limit=2&cursor=${body.nextCursor}`);
  const byUse = await api(author, "GET", `${path}/response-types?sort=-measures`);
  const found = await api(author, "GET", `${path}/response-types?q=ät`);

  expect(body.total).toBe(4);
  expect([...body.items, ...rest.body.items].map(({ id: _, ...item }) => item)).toEqual([
    { name: "Äther", parts: 0, measures: 0, placed: 0 },
    { name: "Capacity", parts: 1, measures: 1, placed: 1 },
    { name: "Dependent", parts: 1, measures: 1, placed: 1 },
    { name: "Maturity", parts: 2, measures: 2, placed: 1 },
  ]);
  expect(byUse.body.items[0].name).toBe("Maturity");
  expect(found.body).toMatchObject({ total: 1, items: [{ name: "Äther" }] });
});

describe("measures", () => {
  test("are listed in pages, with where they are placed", async () => {
    const { api, author, survey, change, path } = await givenAuthoring({ measures: 5 });
    const { surveyId } = survey;
    await change({ kind: "unlinkMeasure", surveyId, measureId: survey.measures[4]?.id ?? "" });
    const list = async (query: string) => {
      const { status, body } = await api(author, "GET", `${path}/measures?${query}`);
      expect(status, JSON.stringify(body)).toBe(200);
      return body;
    };
    const titles = async (query: string) =>
      (await list(query)).items.map(({ title }: { title: string }) => title);

    const first = await list("limit=2");
    const second = await list(`limit=2&cursor=${first.nextCursor}`);

    expect(first).toMatchObject({ total: 5, items: [{ title: "Measure 1" }, { title: "Measure 2" }] });
    expect(second.items[0]).toMatchObject({
      title: "Measure 3",
      weight: 100,
      responseType: { name: "Maturity" },
      subMeasures: 0,
      surveys: [{ id: surveyId }],
    });
    expect(await titles("placed=unplaced")).toEqual(["Measure 5"]);
    expect(await titles("placed=placed")).toHaveLength(4);
    expect(await titles("sort=weight&limit=1")).toEqual(["Measure 1"]);
    expect(await titles(`responseTypeId=${second.items[0].responseType.id}&sort=-title`)).toEqual([
      "Measure 5",
      "Measure 4",
      "Measure 3",
    ]);
    expect(await titles("q=what+measure+4")).toEqual(["Measure 4"]);
    expect(await titles("q=type:matur+4")).toEqual(["Measure 4"]);
    expect(await titles("q=type:%22depend%22")).toEqual(["Measure 2"]);
    expect(await titles("q=100%25")).toEqual([]);
  });

  test("below a deleted category count as placed nowhere", async () => {
    const { api, author, survey, change, path } = await givenAuthoring();
    await change({
      kind: "deleteCategory",
      surveyId: survey.surveyId,
      categoryId: survey.categoryIds[1] ?? "",
    });

    const { body } = await api(author, "GET", `${path}/measures?placed=unplaced`);

    expect(body.items.map(({ id }: { id: string }) => id)).toEqual(
      survey.measures.slice(2).map(({ id }) => id),
    );
  });

  test.each([
    ["pump", { types: [], text: "pump" }],
    ["type:yes pump  stations", { types: ["yes"], text: "pump stations" }],
    ['Type:"yes or no"', { types: ["yes or no"], text: "" }],
    ["prototype:x type:", { types: [], text: "prototype:x type:" }],
  ])("are searched for by %s", (text, expected) => {
    expect(readMeasureSearch(text)).toEqual(expected);
  });
});

test("lists of content are for those who may edit, within their groups", async () => {
  const { api, path, group } = await givenAuthoring();
  const consultant = await givenUser(database.db, "consultant", { surveyGroupIds: [group] });
  const elsewhere = await givenUser(database.db, "author", {
    surveyGroupIds: [await givenSurveyGroup(database.db)],
  });

  const statuses = await Promise.all(
    ["measures", "response-types"].flatMap((list) => [
      api(consultant, "GET", `${path}/${list}`),
      api(elsewhere, "GET", `${path}/${list}`),
    ]),
  );

  expect(statuses.map(({ status }) => status)).toEqual([403, 404, 403, 404]);
});

test("what lies below a deleted category counts nowhere: in lists, on measures' pages and on the home page", async () => {
  const { api, author, survey, group, change, path } = await givenAuthoring();
  const { surveyId, programId } = survey;
  const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [group] });
  await givenSurveyAccess(database.db, survey, [organisationId]);
  const clerk = await givenUser(database.db, "clerk", { organisationId, surveyGroupIds: [group] });
  const extra = crypto.randomUUID();
  await change(
    {
      kind: "addSurvey",
      survey: {
        id: extra,
        key: null,
        title: "Another",
        description: "",
        structure: {
          levels: [{ title: "Topics", label: "T", hasMeasures: true }],
          measure: { title: "Measures", label: "M" },
        },
      },
    },
    { kind: "deleteCategory", surveyId, categoryId: survey.categoryIds[1] ?? "" },
  );

  const listed = (await api(author, "GET", `/programs?q=`)).body.items;
  const page = await api(author, "GET", `${path}/surveys/${surveyId}`);
  const waiting = (await api(clerk, "GET", "/home")).body;

  expect(listed[0].surveys).toMatchObject([
    { id: surveyId, measures: 2 },
    { id: extra, measures: 0 },
  ]);
  expect(page.body.measures).toBe(2);
  expect(JSON.stringify(waiting)).toContain(programId);
  expect(waiting.waiting[0].questions).toBe(page.body.questions);
});

test("the versions of a type that thousands of measures use are told at once", async () => {
  const { api, author, path, survey } = await givenAuthoring();
  const { programId, surveyId, subCategoryIds } = survey;
  const { pool } = database;
  const { rows } = await pool.query<{ id: string }>(
    "SELECT response_type_id AS id FROM measure WHERE program_id = $1 LIMIT 1",
    [programId],
  );
  const typeId = rows[0]?.id ?? "";
  const measures = 12_000;
  await pool.query(
    `WITH made AS (INSERT INTO measure (program_id, id, response_type_id, title, weight)
       SELECT $1, gen_random_uuid(), $2, 'One of many', 1 FROM generate_series(1, $5::int) RETURNING id)
     INSERT INTO placement (program_id, survey_id, measure_id, category_id, position)
     SELECT $1, $3, id, $4, 100 + row_number() OVER () FROM made`,
    [programId, typeId, surveyId, subCategoryIds[0], measures],
  );
  await pool.query("ANALYZE measure, placement");
  const startedAt = performance.now();

  const { body } = await api(author, "GET", `${path}/versions?kind=responseType&id=${typeId}`);

  expect(body.items).toMatchObject([{ surveys: [{ id: surveyId }] }]);
  expect(body.items[0].measures).toBeGreaterThan(measures);
  // Counting them again for each of them takes some twenty seconds.
  expect(performance.now() - startedAt).toBeLessThan(8_000);
});
