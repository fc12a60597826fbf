import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { listenOn, openEvents } from "../../test/event-stream.ts";
import { givenAuthoring as givenAuthoringIn, newCategory } from "../../test/givens-authoring.ts";
import type { GivenSurvey, SurveyOptions } from "../../test/givens-survey.ts";
import { signIn } from "../../test/sign-in.ts";
import { recordedSinglyMax } from "./record-content-change.ts";

const database = useTestDatabase();
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database);
});

const givenAuthoring = (options?: SurveyOptions) => givenAuthoringIn(database, app, options);
const measureAt = (survey: GivenSurvey, index: number) => survey.measures[index]?.id ?? "";

async function recordedOf(userId: string) {
  const { db } = database;
  const audit = await db
    .selectFrom("audit")
    .selectAll()
    .where("actorId", "=", userId)
    .orderBy("id")
    .execute();
  const activity = await db.selectFrom("activity").selectAll().where("actorId", "=", userId).execute();
  return { audit, activity };
}

describe("a change is recorded", () => {
  test("with each thing it touched, what it was before and after, and where it lies", async () => {
    const { survey, change, author } = await givenAuthoring();
    const { surveyId, programId } = survey;
    const [top = "", other = ""] = survey.categoryIds;
    const moved = survey.subCategoryIds[0] ?? "";
    const category = newCategory("Brand new");

    const reply = await change(
      { kind: "addCategory", surveyId, parentId: top, category },
      {
        kind: "editCategory",
        surveyId,
        categoryId: other,
        set: { title: "Other" },
        was: { title: "Function 2" },
      },
      { kind: "arrangeCategories", surveyId, parentId: null, seen: [top, other], order: [other, top] },
      { kind: "deleteCategory", surveyId, categoryId: survey.subCategoryIds[3] ?? "" },
      {
        kind: "arrangeCategories",
        surveyId,
        parentId: other,
        seen: [survey.subCategoryIds[2] ?? ""],
        order: [survey.subCategoryIds[2] ?? "", moved],
      },
    );

    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    const { audit, activity } = await recordedOf(author.id);
    const of = (action: string) => audit.filter((entry) => entry.action === action);
    expect(audit.map(({ action }) => action).sort()).toEqual([
      "category.create",
      "category.delete",
      "category.edit",
      "category.move",
      "survey.reorder",
    ]);
    expect(of("category.edit")[0]).toMatchObject({
      entityId: other,
      scopeId: programId,
      before: { title: "Function 2" },
      after: { title: "Other" },
    });
    expect(of("category.move")[0]).toMatchObject({
      entityId: moved,
      before: { parentId: top },
      after: { parentId: other },
    });
    expect(of("survey.reorder")[0]).toMatchObject({
      entityId: surveyId,
      before: { order: [top, other] },
      after: { order: [other, top] },
    });
    expect(activity.map(({ verbs }) => verbs.join()).sort()).toEqual([
      "create",
      "delete",
      "relation",
      "reorder",
      "update",
    ]);
    const ancestry = await database.db
      .selectFrom("activityAncestor")
      .innerJoin("activity", "activity.id", "activityAncestor.activityId")
      .select(["activityAncestor.entityKind", "activityAncestor.entityId"])
      .where("activity.entityId", "=", category.id)
      .orderBy("depth")
      .execute();
    expect(ancestry).toEqual([
      { entityKind: "category", entityId: category.id },
      { entityKind: "category", entityId: top },
      { entityKind: "survey", entityId: surveyId },
      { entityKind: "program", entityId: programId },
    ]);
  });

  test("as several entries of one thing that was changed in several ways", async () => {
    const { survey, change, author } = await givenAuthoring();
    const measureId = measureAt(survey, 2);

    const reply = await change(
      { kind: "editMeasure", measureId, set: { title: "Renamed" }, was: { title: "Measure 3" } },
      { kind: "unlinkMeasure", surveyId: survey.surveyId, measureId },
    );

    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    const { audit, activity } = await recordedOf(author.id);
    expect(audit.map(({ action, entityId }) => [action, entityId])).toEqual([
      ["measure.edit", measureId],
      ["measure.unlink", measureId],
    ]);
    // Two, since it lies elsewhere after the second.
    expect(activity.map(({ verbs, message }) => [verbs, message])).toEqual([
      [["update"], "Renamed"],
      [["relation"], "Renamed"],
    ]);
  });

  test("as one of the program, with counts, where it touched many things", async () => {
    const { survey, change, author, path } = await givenAuthoring();
    const categories = Array.from({ length: recordedSinglyMax + 1 }, (_, index) => newCategory(`C ${index}`));

    const reply = await change(
      ...categories.map((category) => ({
        kind: "addCategory" as const,
        surveyId: survey.surveyId,
        parentId: null,
        category,
      })),
    );

    expect(reply.status, JSON.stringify(reply.body)).toBe(200);
    const { audit, activity } = await recordedOf(author.id);
    expect(audit).toMatchObject([
      {
        action: "program.change_content",
        entityId: path.split("/")[2],
        after: { changes: { "category.create": categories.length } },
      },
    ]);
    expect(activity).toMatchObject([{ verbs: ["update"], entityKind: "program" }]);
  });

  test("and told to other authors' open pages with the new revision", async () => {
    const { survey, change, admin } = await givenAuthoring();
    const address = await listenOn(app);
    const stream = await openEvents(address, await signIn(app, admin.id));

    await change({
      kind: "editMeasure",
      measureId: measureAt(survey, 2),
      set: { weight: 5 },
      was: { weight: 100 },
    });
    await stream.until(({ hints }) => hints.some(({ kind }) => kind === "program"));
    stream.close();

    expect(stream.hints).toContainEqual({ kind: "program", id: survey.programId, revision: 2 });
  });
});
