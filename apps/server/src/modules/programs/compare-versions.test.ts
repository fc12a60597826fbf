import type { ComparisonItem } from "@aquamark/program-content";
import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenAuthoring as givenAuthoringIn } from "../../test/givens-authoring.ts";
import { givenSurvey } from "../../test/givens-survey.ts";

const database = useTestDatabase();
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database);
});

async function givenVersions() {
  const source = await givenAuthoringIn(database, app);
  const { api, admin, path, group } = source;
  const { body } = await api(admin, "POST", `${path}/duplicate`, {
    title: `Next of ${crypto.randomUUID()}`,
    surveyGroupIds: [group],
  });
  const nextPath = `/programs/${body.id}`;
  const compare = (from: string, other: string, surveyId = source.survey.surveyId) =>
    api(source.author, "GET", `${from}/comparison?with=${other}&surveyId=${surveyId}`);
  return { ...source, nextId: body.id as string, nextPath, compare };
}

test("a copy does not differ from its source", async () => {
  const { path, nextId, compare } = await givenVersions();

  const { status, body } = await compare(path, nextId);

  expect(status, JSON.stringify(body)).toBe(200);
  expect(body.items).toEqual([]);
  expect(Object.values(body.counts)).toEqual([0, 0, 0, 0, 0]);
});

test("what was changed is told from the older version to the newer, whichever is asked", async () => {
  const { api, author, survey, nextId, nextPath, path, compare } = await givenVersions();
  const measureId = survey.measures[2]?.id ?? "";
  const changed = await api(author, "POST", `${nextPath}/changes`, {
    operations: [
      { kind: "editMeasure", measureId, set: { weight: 5 }, was: { weight: 100 } },
      { kind: "unlinkMeasure", surveyId: survey.surveyId, measureId: survey.measures[3]?.id },
    ],
  });

  const [forwards, backwards] = [await compare(path, nextId), await compare(nextPath, survey.programId)];

  expect(changed.status).toBe(200);
  expect(forwards.body).toEqual(backwards.body);
  expect(forwards.body.before.programId).toBe(survey.programId);
  expect(forwards.body.after.programId).toBe(nextId);
  const items: ComparisonItem[] = forwards.body.items;
  expect(items.filter(({ kind }) => kind === "measure").map(({ id, tags }) => [id, tags])).toEqual([
    [measureId, ["modified"]],
    [survey.measures[3]?.id, ["deleted"]],
  ]);
  expect(items.find(({ id }) => id === measureId)?.changes).toEqual([
    { field: "weight", before: 100, after: 5 },
  ]);
});

test("both must be seen, live and of one lineage, and the survey must be in one of them", async () => {
  const { api, author, survey, path, nextId, nextPath, compare } = await givenVersions();
  const elsewhere = await givenSurvey(database.db, {
    versionOf: survey,
    surveyGroupIds: [await givenSurveyGroup(database.db)],
  });
  const stranger = await givenSurvey(database.db, { surveyGroupIds: [] });
  const superAdmin = await givenUser(database.db, "super_admin");

  const unseen = await compare(path, elsewhere.programId);
  const noSurvey = await compare(path, nextId, crypto.randomUUID());
  const otherLineage = await api(
    superAdmin,
    "GET",
    `${path}/comparison?with=${stranger.programId}&surveyId=${survey.surveyId}`,
  );
  await api(author, "DELETE", nextPath);
  const deleted = await compare(path, nextId);

  expect([unseen.status, noSurvey.status, deleted.status]).toEqual([404, 404, 404]);
  expect([otherLineage.status, otherLineage.body.code]).toEqual([422, "rule_violated"]);
});
