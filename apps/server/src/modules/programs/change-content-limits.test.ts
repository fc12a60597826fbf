import type { Operation } from "@aquamark/program-content";
import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { everythingOf, type GivenContent, givenAuthoring, newCategory } from "../../test/givens-authoring.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import type { GivenSurvey } from "../../test/givens-survey.ts";

const database = useTestDatabase();
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database);
});

const newId = () => crypto.randomUUID() as string;
const measureAt = (survey: GivenSurvey, index: number) => survey.measures[index]?.id ?? "";
const codesOf = (body: { faults: { code: string }[] }) => body.faults.map(({ code }) => code);

type Refusal = [
  name: string,
  codes: string[],
  operations: (survey: GivenSurvey, content: GivenContent) => Operation[],
];

const refusals: Refusal[] = [
  [
    "a category below the last level",
    ["too_deep"],
    ({ surveyId, subCategoryIds }) => [
      { kind: "addCategory", surveyId, parentId: subCategoryIds[0] ?? "", category: newCategory() },
    ],
  ],
  [
    "a measure on a level without measures",
    ["measures_not_here"],
    (survey) => [
      {
        kind: "arrangeMeasures",
        surveyId: survey.surveyId,
        categoryId: survey.categoryIds[0] ?? "",
        seen: [],
        order: [measureAt(survey, 2)],
      },
    ],
  ],
  [
    "a category that would move below itself",
    ["below_itself"],
    ({ surveyId, categoryIds, subCategoryIds }) => [
      {
        kind: "arrangeCategories",
        surveyId,
        parentId: subCategoryIds[0] ?? "",
        seen: [],
        order: [categoryIds[0] ?? ""],
      },
    ],
  ],
  [
    "levels that the tree is deeper than",
    ["tree_deeper_than_levels"],
    ({ surveyId }, content) => {
      const was = content.surveys[0]?.structure;
      if (!was) return [];
      return [
        {
          kind: "editSurvey",
          surveyId,
          set: { structure: { ...was, levels: was.levels.slice(0, 1) } },
          was: { structure: was },
        },
      ];
    },
  ],
  [
    "a level with measures that is to have none",
    ["level_holds_measures"],
    ({ surveyId }, content) => {
      const was = content.surveys[0]?.structure;
      if (!was) return [];
      return [
        {
          kind: "editSurvey",
          surveyId,
          set: {
            structure: { ...was, levels: was.levels.map((level) => ({ ...level, hasMeasures: false })) },
          },
          was: { structure: was },
        },
      ];
    },
  ],
  [
    "a first index on a level that is not the last",
    ["first_index_not_last"],
    ({ surveyId }, content) => {
      const was = content.surveys[0]?.structure;
      if (!was) return [];
      const [first, ...others] = was.levels;
      if (!first) return [];
      return [
        {
          kind: "editSurvey",
          surveyId,
          set: { structure: { ...was, levels: [{ ...first, firstIndex: 0 }, ...others] } },
          was: { structure: was },
        },
      ];
    },
  ],
  [
    "an order that lacks a sibling",
    ["order_lacks"],
    ({ surveyId, categoryIds }) => [
      {
        kind: "arrangeCategories",
        surveyId,
        parentId: null,
        seen: categoryIds,
        order: categoryIds.slice(0, 1),
      },
    ],
  ],
  [
    "a survey's title that another has, whatever the case of its letters",
    ["title_taken"],
    (_, content) => {
      const [survey] = content.surveys;
      if (!survey) return [];
      const { structure } = survey;
      return [
        {
          kind: "addSurvey",
          survey: { id: newId(), key: null, title: survey.title.toUpperCase(), description: "", structure },
        },
      ];
    },
  ],
  [
    "a response type's name that another has",
    ["name_taken"],
    () => [
      {
        kind: "addResponseType",
        responseType: { id: newId(), key: null, name: "maturity", formula: null, parts: [] },
      },
    ],
  ],
  [
    "deleting a response type that is used",
    ["response_type_in_use"],
    (_, content) => [{ kind: "deleteResponseType", responseTypeId: content.responseTypes[0]?.id ?? "" }],
  ],
  [
    "deleting a measure that is placed",
    ["measure_placed"],
    (survey) => [{ kind: "deleteMeasure", measureId: measureAt(survey, 2) }],
  ],
  [
    "a weight for a comment",
    ["comment_weight"],
    (survey, content) => {
      const id = newId();
      const measureId = measureAt(survey, 2);
      const was = content.measures.find((measure) => measure.id === measureId)?.responseTypeId ?? "";
      return [
        { kind: "editMeasure", measureId, set: { responseTypeId: id }, was: { responseTypeId: was } },
        {
          kind: "addResponseType",
          responseType: { id, key: null, name: "Comment", formula: null, parts: [] },
        },
      ].toReversed() as Operation[];
    },
  ],
];

describe("a change is refused, and nothing of it written:", () => {
  test.each(refusals)("%s", async (_, codes, operationsOf) => {
    const { survey, content, change } = await givenAuthoring(database, app);
    const before = await everythingOf(database, survey.programId);

    const reply = await change(
      // What could be done by itself goes with the rest.
      { kind: "editProgram", set: { description: "Changed" }, was: { description: "" } },
      ...operationsOf(survey, await content()),
    );

    expect([reply.status, reply.body.code], JSON.stringify(reply.body)).toEqual([422, "change_refused"]);
    expect(codesOf(reply.body)).toEqual(codes);
    expect(reply.body.faults[0].operation).toBeGreaterThan(0);
    expect(reply.body.faults[0].reason).toBe("refused");
    expect(reply.body.faults[0].message).toMatch(/\.$/);
    expect(await everythingOf(database, survey.programId)).toEqual(before);
  });

  test("anything in a finalised program", async () => {
    const { survey, change, content } = await givenAuthoring(database, app, { isFinalised: true });
    const before = await everythingOf(database, survey.programId);

    const reply = await change({ kind: "editProgram", set: { description: "x" }, was: { description: "" } });

    expect([reply.status, reply.body.code]).toEqual([409, "program_finalised"]);
    expect((await content()).can).toEqual({ edit: false });
    expect(await everythingOf(database, survey.programId)).toEqual(before);
  });

  test("anything in a deleted program", async () => {
    const { change, api, author, path } = await givenAuthoring(database, app);
    await api(author, "DELETE", path);

    const reply = await change({ kind: "editProgram", set: { description: "x" }, was: { description: "" } });

    expect(reply.status).toBe(404);
  });

  test("deleting a measure that was answered, even in a submission that is deleted", async () => {
    const { survey, change, group } = await givenAuthoring(database, app);
    const measureId = measureAt(survey, 3);
    const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [group] });
    const submissionId = await givenSubmission(database.db, survey, { organisationId });
    await database.db
      .updateTable("submission")
      .set({ deletedAt: new Date() })
      .where("id", "=", submissionId)
      .execute();
    const unlinked = await change({ kind: "unlinkMeasure", surveyId: survey.surveyId, measureId });

    const reply = await change({ kind: "deleteMeasure", measureId });

    expect(unlinked.status).toBe(200);
    expect(reply.status).toBe(422);
    expect(codesOf(reply.body)).toEqual(["measure_answered"]);
  });

  test("a program's title that another program has", async () => {
    const { survey, change } = await givenAuthoring(database, app);
    const other = await givenAuthoring(database, app);
    const { title: taken } = (await other.content()).program;
    const { title } = (await givenTitle(survey.programId)) ?? { title: "" };
    const before = await everythingOf(database, survey.programId);

    const reply = await change({
      kind: "editProgram",
      set: { title: taken.toUpperCase() },
      was: { title },
    });

    expect([reply.status, reply.body.code]).toEqual([409, "name_taken"]);
    expect(reply.body.takenTitle).toBe(taken.toUpperCase());
    expect(await everythingOf(database, survey.programId)).toEqual(before);
  });

  test("what is no operation, before anything is looked at", async () => {
    const { api, author, path } = await givenAuthoring(database, app);

    const unknown = await api(author, "POST", `${path}/changes`, {
      operations: [{ kind: "dropEverything" }],
    });
    const none = await api(author, "POST", `${path}/changes`, { operations: [] });

    expect([unknown.status, none.status]).toEqual([400, 400]);
  });
});

function givenTitle(programId: string) {
  return database.db.selectFrom("program").select("title").where("id", "=", programId).executeTakeFirst();
}

describe("of two authors who change the same", () => {
  test("the second hears of the conflict, with what it is about", async () => {
    const { survey, change } = await givenAuthoring(database, app);
    const measureId = measureAt(survey, 2);
    const [one = "", two = ""] = survey.categoryIds;
    const { surveyId } = survey;

    await change(
      { kind: "editMeasure", measureId, set: { weight: 5 }, was: { weight: 100 } },
      { kind: "arrangeCategories", surveyId, parentId: null, seen: [one, two], order: [two, one] },
    );
    const before = await everythingOf(database, survey.programId);
    const second = await change(
      { kind: "editMeasure", measureId, set: { weight: 6 }, was: { weight: 100 } },
      { kind: "arrangeCategories", surveyId, parentId: null, seen: [one, two], order: [one, two] },
      { kind: "editMeasure", measureId, set: { title: "New" }, was: { title: "Measure 3" } },
    );

    expect([second.status, second.body.code]).toEqual([409, "stale"]);
    expect(
      second.body.faults.map((fault: { operation: number; reason: string }) => [
        fault.operation,
        fault.reason,
      ]),
    ).toEqual([
      [0, "conflict"],
      [1, "conflict"],
    ]);
    expect(await everythingOf(database, survey.programId)).toEqual(before);
  });

  test("at the same moment, one wins and the other hears of it; other fields of one thing do not collide", async () => {
    const { survey, change, content } = await givenAuthoring(database, app);
    const measureId = measureAt(survey, 2);

    const weights = await Promise.all(
      [5, 6, 7].map((weight) =>
        change({ kind: "editMeasure", measureId, set: { weight }, was: { weight: 100 } }),
      ),
    );
    const apart = await Promise.all([
      change({ kind: "editMeasure", measureId, set: { title: "New" }, was: { title: "Measure 3" } }),
      change({
        kind: "editMeasure",
        measureId,
        set: { description: "" },
        was: { description: "What measure 3 asks" },
      }),
    ]);

    expect(weights.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(apart.map(({ status }) => status)).toEqual([200, 200]);
    const { contentRevision, measures } = await content();
    expect(contentRevision).toBe(4);
    expect(measures.find(({ id }) => id === measureId)).toMatchObject({ title: "New", description: "" });
  });
});

test("a program of another survey group looks as if it did not exist", async () => {
  const { api, path } = await givenAuthoring(database, app);
  const elsewhere = await givenUser(database.db, "author", {
    surveyGroupIds: [await givenSurveyGroup(database.db)],
  });
  const operations = [{ kind: "editProgram", set: { description: "x" }, was: { description: "" } }];

  const replies = await Promise.all([
    api(elsewhere, "GET", `${path}/content`),
    api(elsewhere, "POST", `${path}/changes`, { operations }),
    api(elsewhere, "DELETE", path),
    api(elsewhere, "POST", `${path}/restore`, {}),
  ]);

  expect(replies.map(({ status }) => status)).toEqual([404, 404, 404, 404]);
});
