import { readProgramFile } from "@aquamark/program-file";
import { expect, test } from "vitest";
import { transact } from "../../platform/db/transaction.ts";
import { apiOf } from "../../test/api.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenSurveyAccess, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { answerTo, givenSurvey, silentHub } from "../../test/givens-survey.ts";
import { currentSurvey, insertProgram, type LoadedSurvey } from "./index.ts";

const database = useTestDatabase();

async function loaded(survey: { programId: string; surveyId: string }): Promise<LoadedSurvey> {
  const found = await currentSurvey(database.db, survey.programId, survey.surveyId);
  if (!found) throw new Error("There is no such survey");
  return found;
}

test("everything in a survey has its number, its place and its neighbours", async () => {
  const given = await givenSurvey(database.db, { measures: 8 });

  const survey = await loaded(given);

  expect(survey.categories.map(({ number }) => number)).toEqual(["1", "1.1", "1.2", "2", "2.1", "2.2"]);
  expect(survey.categories.map(({ level }) => level)).toEqual([0, 1, 1, 0, 1, 1]);
  expect(survey.measures.map(({ number }) => number)).toEqual([
    "1.1.1",
    "1.1.2",
    "1.2.1",
    "1.2.2",
    "2.1.1",
    "2.1.2",
    "2.2.1",
    "2.2.2",
  ]);
  const third = survey.measure(given.measures[2]?.id ?? "");
  expect(third?.parents.map(({ title }) => title)).toEqual(["Function 1", "Process 1.2"]);
  expect([third?.previous?.title, third?.next?.title]).toEqual(["Measure 2", "Measure 4"]);
  const second = survey.category(given.subCategoryIds[1] ?? "");
  expect([second?.previous?.title, second?.next]).toEqual(["Process 1.1", null]);
  expect(survey.compiled.measures).toEqual(survey.measures.map(({ id }) => id));
  expect(survey.compiled.categories).toEqual(survey.categories.map(({ id }) => id));
});

test("what lies in a deleted category is no part of the survey", async () => {
  const { db } = database;
  const given = await givenSurvey(db, { measures: 8 });

  await db
    .updateTable("category")
    .set({ deletedAt: new Date() })
    .where("id", "=", given.categoryIds[0] ?? "")
    .execute();
  await db
    .updateTable("survey")
    .set({ structureVersion: 2 })
    .where("programId", "=", given.programId)
    .execute();
  const survey = await loaded(given);

  expect(survey.categories.map(({ title }) => title)).toEqual(["Function 2", "Process 2.1", "Process 2.2"]);
  expect(survey.measures).toHaveLength(4);
  expect(survey.measure(given.measures[0]?.id ?? "")).toBeUndefined();
});

test("a survey stays in memory until its structure, its texts or its program change", async () => {
  const { db } = database;
  const given = await givenSurvey(db);
  const first = await loaded(given);
  const again = await loaded(given);

  await db
    .updateTable("survey")
    .set({ title: "Renamed", revision: 2 })
    .where("programId", "=", given.programId)
    .execute();
  const renamed = await loaded(given);

  expect(again).toBe(first);
  expect(renamed.title).toBe("Renamed");
});

test("a program whose ids only look like UUIDs is shown, answered and compared like any other", async () => {
  const { db } = database;
  const id = (digit: number) => `${String(digit).repeat(8)}-0000-0000-0000-000000000000`;
  const file = readProgramFile(`
aquamark: 1
program: { title: Plain ids, lineage: "${id(9)}" }
responseTypes:
  - { id: "${id(1)}", name: Number, parts: [ { key: n, type: numerical, lower: "0", upper: "10", subMeasure: 1 } ] }
measures:
  - { id: "${id(2)}", title: Only, weight: 1, responseType: "${id(1)}", subMeasures: [ { id: "${id(3)}", title: Part } ] }
surveys:
  - id: "${id(4)}"
    title: Plain
    structure:
      levels: [ { title: Topics, label: T, hasMeasures: true, firstIndex: 0 } ]
      measure: { title: Measures, label: M }
    categories: [ { id: "${id(5)}", title: Topic, measures: [ { measure: "${id(2)}" } ] } ]
`);
  if (!file.ok) throw new Error(JSON.stringify(file.faults));
  const app = await buildTestApp(database);
  const group = await givenSurveyGroup(db);
  const { programId } = await transact({ db, hub: silentHub }, (tx) =>
    insertProgram(tx, file.program, {
      surveyGroupIds: [group],
      createdBy: null,
      at: new Date(),
      finalisedAt: new Date(),
    }),
  );
  const orgAdmin = await givenUser(db, "org_admin", { surveyGroupIds: [group] });
  await givenSurveyAccess(db, { programId, surveyId: id(4) }, [orgAdmin.organisationId]);
  const api = apiOf(app);

  const survey = await api(orgAdmin, "GET", `/programs/${programId}/surveys/${id(4)}`);
  const submission = await api(orgAdmin, "POST", "/submissions", {
    programId,
    surveyId: id(4),
    organisationId: orgAdmin.organisationId,
    title: "First",
    appliesOn: "2026-06-30",
  });
  const saved = await api(orgAdmin, "PUT", `/submissions/${submission.body.id}/responses/${id(2)}`, {
    parts: answerTo({ kind: "capacity" }, 0.4),
    comment: "",
    subMeasures: { [id(3)]: { comment: "Well" } },
    notRelevant: false,
    quality: null,
    revision: 0,
  });
  const page = await api(orgAdmin, "GET", `/submissions/${submission.body.id}/responses/${id(2)}`);
  const statistics = await api(
    orgAdmin,
    "GET",
    `/programs/${programId}/surveys/${id(4)}/statistics?parentId=${id(5)}`,
  );

  expect([survey, submission, saved, page, statistics].map(({ status }) => status)).toEqual([
    200, 201, 200, 200, 200,
  ]);
  expect(page.body.measure.number).toBe("1.0");
  expect(page.body.result.score).toBe(7);
});
