import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { newId } from "../../platform/db/ids.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { type Changed, givenChangesOfEverything } from "../../test/givens-followed.ts";
import { FollowedKind, type FollowedRef } from "./followed-ref.ts";
import { lineageOf } from "./lineage-of.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let changed: Changed;

beforeAll(async () => {
  app = await buildTestApp(database);
  changed = await givenChangesOfEverything(database, app);
});

/** The lineage that was recorded with the last change of a thing. */
async function recordedOf({ kind, id, scopeId }: FollowedRef) {
  const { rows } = await database.pool.query(
    `SELECT x.entity_kind AS kind, x.entity_id AS id, x.scope_id FROM activity_ancestor x
     WHERE x.activity_id = (SELECT id FROM activity a
       WHERE a.entity_kind = $1 AND a.entity_id = $2 AND a.scope_id IS NOT DISTINCT FROM $3
       ORDER BY occurred_at DESC, id DESC LIMIT 1)
     ORDER BY x.depth`,
    [kind, id, scopeId ?? null],
  );
  return rows.map(({ kind: of, id: is, scope_id }) => ({ kind: of, id: is, scopeId: scope_id }));
}

const refsOf = (levels: Awaited<ReturnType<typeof lineageOf>>) =>
  levels.map(({ kind, id, scopeId = null }) => ({ kind, id, scopeId }));

test("what a thing of each kind lies in is what was recorded with its last change", async () => {
  const { things } = changed;

  for (const [name, thing] of Object.entries(things)) {
    const lineage = await lineageOf(database.db, thing);

    expect(refsOf(lineage), name).toEqual(await recordedOf(thing));
    expect(lineage[0], name).toMatchObject(thing);
  }
  expect([...new Set(Object.values(things).map(({ kind }) => kind))].sort()).toEqual(
    FollowedKind.options.toSorted(),
  );
});

test("a measure lies in the categories and surveys of all its placements, each named as it is now", async () => {
  const { things, second, survey } = changed;

  const lineage = await lineageOf(database.db, things.measure);

  expect(lineage.map(({ kind, title }) => [kind, title])).toEqual([
    ["measure", "Changed Measure 3"],
    ["category", "Process 2.1"],
    ["category", "Function 2"],
    ["category", "Below"],
    ["category", "Above"],
    ["survey", expect.stringMatching(/^Changed Survey/)],
    ["survey", expect.stringMatching(/^Second/)],
    ["program", expect.stringMatching(/^Program/)],
  ]);
  expect(lineage.map(({ id }) => id)).toEqual(
    expect.arrayContaining([second.topId, second.belowId, second.surveyId, survey.surveyId]),
  );
});

test("what was moved, unlinked or deleted lies where it was recorded to lie", async () => {
  const given = await givenChangesOfEverything(database, app);
  const { survey, second, things, change, topId } = given;
  const other = survey.categoryIds[1] ?? "";
  const { surveyId, programId } = survey;
  const seen = survey.subCategoryIds.slice(2, 4);
  const asNow = async () => {
    const { rows } = await database.pool.query(
      "SELECT title FROM measure WHERE program_id = $1 AND id = $2",
      [programId, things.measure.id],
    );
    return rows[0].title;
  };
  const editMeasure = async (title: string) => ({
    kind: "editMeasure" as const,
    measureId: things.measure.id,
    set: { title },
    was: { title: await asNow() },
  });

  const moved = await change({
    kind: "arrangeCategories",
    surveyId,
    parentId: other,
    seen,
    order: [...seen, things.category.id],
  });
  const lineageMoved = await lineageOf(database.db, things.category);
  const recordedMoved = await recordedOf(things.category);
  const deleted = await change({ kind: "deleteSurvey", surveyId });
  await change(await editMeasure("In a deleted survey"));
  const [lineageDeleted, recordedDeleted] = [
    await lineageOf(database.db, things.measure),
    await recordedOf(things.measure),
  ];
  const unlinked = await change(
    { kind: "unlinkMeasure", surveyId: second.surveyId, measureId: things.measure.id },
    { kind: "unlinkMeasure", surveyId, measureId: things.measure.id },
  );
  await change(await editMeasure("Nowhere"));
  const [lineageNowhere, recordedNowhere] = [
    await lineageOf(database.db, things.measure),
    await recordedOf(things.measure),
  ];

  expect([moved.status, deleted.status, unlinked.status]).toEqual([200, 200, 200]);
  expect(refsOf(lineageMoved)).toEqual(recordedMoved);
  expect(lineageMoved.map(({ id }) => id)).toContain(other);
  expect(lineageMoved.map(({ id }) => id)).not.toContain(topId);
  expect(refsOf(lineageDeleted)).toEqual(recordedDeleted);
  expect(lineageDeleted.map(({ id }) => id)).toContain(surveyId);
  expect(refsOf(lineageNowhere)).toEqual(recordedNowhere);
  expect(lineageNowhere.map(({ kind }) => kind)).toEqual(["measure", "program"]);
});

test("what happens to a measure in one survey lies in its other survey, too", async () => {
  const { things, survey, second, change } = await givenChangesOfEverything(database, app);

  const unlinked = await change({
    kind: "unlinkMeasure",
    surveyId: second.surveyId,
    measureId: things.measure.id,
  });

  expect(unlinked.status).toBe(200);
  expect((await recordedOf(things.measure)).map(({ id }) => id)).toEqual(
    expect.arrayContaining([survey.surveyId, second.surveyId, second.belowId, second.topId]),
  );
});

test("a response and a category of a submission have a lineage before anything was saved there", async () => {
  const { things, survey } = changed;
  const unanswered = survey.measures[3]?.id ?? "";
  const unrated = survey.subCategoryIds[3] ?? "";
  const scopeId = things.submission.id;

  const response = await lineageOf(database.db, { kind: "response", id: unanswered, scopeId });
  const category = await lineageOf(database.db, { kind: "category", id: unrated, scopeId });

  expect(response.map(({ kind, scopeId: scope }) => [kind, scope])).toEqual([
    ["response", scopeId],
    ["category", scopeId],
    ["category", scopeId],
    ["submission", undefined],
  ]);
  expect(category).toMatchObject([{ id: unrated }, { id: survey.categoryIds[1] }, { kind: "submission" }]);
});

test("what does not exist lies in nothing, whatever its kind and scope", async () => {
  const { things } = changed;

  for (const thing of Object.values(things)) {
    expect(await lineageOf(database.db, { ...thing, id: newId() })).toEqual([]);
    if ("scopeId" in thing)
      expect(await lineageOf(database.db, { ...thing, scopeId: newId() }), thing.kind).toEqual([]);
  }
});
