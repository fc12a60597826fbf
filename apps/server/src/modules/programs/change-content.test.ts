import { contentOf, type Operation, type ProgramContentRows, rowsOf } from "@aquamark/program-content";
import { beforeAll, describe, expect, test } from "vitest";
import { type ApiReply, apiOf } from "../../test/api.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import { type GivenSurvey, givenSurvey } from "../../test/givens-survey.ts";

const database = useTestDatabase();
let api: ReturnType<typeof apiOf>;

beforeAll(async () => {
  api = apiOf(await buildTestApp(database));
});

async function givenAuthoring(options: Parameters<typeof givenSurvey>[1] = {}) {
  const { db } = database;
  const group = await givenSurveyGroup(db);
  const survey = await givenSurvey(db, { isFinalised: false, ...options, surveyGroupIds: [group] });
  const author = await givenUser(db, "author", { surveyGroupIds: [group] });
  const admin = await givenUser(db, "admin", { surveyGroupIds: [group] });
  const path = `/programs/${survey.programId}`;
  return {
    group,
    survey,
    author,
    admin,
    path,
    content: async (): Promise<ProgramContentRows & ApiReply["body"]> =>
      (await api(author, "GET", `${path}/content`)).body,
    change: (...operations: Operation[]) => api(author, "POST", `${path}/changes`, { operations }),
  };
}

const newId = () => crypto.randomUUID();

function versionsOf(survey: GivenSurvey) {
  return database.db
    .selectFrom("survey")
    .innerJoin("program", "program.id", "survey.programId")
    .select(["structureVersion", "survey.revision", "contentRevision"])
    .where("survey.programId", "=", survey.programId)
    .where("survey.id", "=", survey.surveyId)
    .executeTakeFirstOrThrow();
}

/** What every table says of a program, to tell whether anything was written. */
async function everythingOf(programId: string) {
  const tables = [
    "survey",
    "category",
    "measure",
    "subMeasure",
    "responseType",
    "placement",
    "binding",
  ] as const;
  const rows = await Promise.all(
    tables.map(async (table) => [
      table,
      await database.db
        .selectFrom(table as "survey")
        .selectAll()
        .where("programId", "=", programId)
        .orderBy(table === "placement" || table === "binding" ? ("measureId" as "id") : "id")
        .execute(),
    ]),
  );
  const program = await database.db
    .selectFrom("program")
    .selectAll()
    .where("id", "=", programId)
    .executeTakeFirst();
  const audit = await database.db
    .selectFrom("audit")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  const activity = await database.db.selectFrom("activity").select("id").execute();
  const jobs = await database.pool.query("SELECT id FROM graphile_worker._private_jobs");
  return {
    ...Object.fromEntries(rows),
    program,
    audit: audit.count,
    activity: activity.length,
    jobs: jobs.rowCount,
  };
}

describe("the content of a program", () => {
  test("is all of it, with its revision and what was answered", async () => {
    const { survey, content, group } = await givenAuthoring();
    const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [group] });
    await givenSubmission(database.db, survey, { organisationId });

    const body = await content();

    expect(body).toMatchObject({ contentRevision: 1, isFinalised: false, can: { edit: true } });
    expect(body.answered).toEqual(Object.fromEntries(survey.measures.map(({ id }) => [id, 1])));
    expect(body.surveys).toHaveLength(1);
    expect(body.surveys[0]?.categories).toHaveLength(6);
    expect(body.surveys[0]?.placements.map(({ measureId }) => measureId).sort()).toEqual(
      survey.measures.map(({ id }) => id).sort(),
    );
    expect(body.surveys[0]?.placements.find(({ bindings }) => bindings.cap)?.bindings).toEqual({
      base: { measureId: survey.measures[0]?.id, field: "_raw" },
      cap: { measureId: survey.measures[0]?.id, field: "n" },
    });
    const { program, responseTypes, measures, surveys } = body;
    expect(contentOf({ program, responseTypes, measures, surveys }).measures.size).toBe(4);
  });
});

describe("a change", () => {
  test("is stored as it was applied, and its inverse takes it back", async () => {
    const { survey, content, change } = await givenAuthoring();
    const before = await content();
    const [category, measure] = [newId(), survey.measures[2]?.id ?? ""];

    const changed = await change(
      {
        kind: "addCategory",
        surveyId: survey.surveyId,
        parentId: survey.categoryIds[0] ?? "",
        category: { id: category, key: null, title: "New", description: "", groupHeading: "Group" },
        index: 0,
      },
      { kind: "editMeasure", measureId: measure, set: { weight: 7 }, was: { weight: 100 } },
    );
    const after = await content();
    const undone = await change(...changed.body.inverse);
    const undoneContent = await content();

    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
    expect(changed.body.contentRevision).toBe(2);
    expect(after.contentRevision).toBe(2);
    expect(after.measures.find(({ id }: { id: string }) => id === measure)?.weight).toBe(7);
    const made = after.surveys[0]?.categories.find(({ id }: { id: string }) => id === category);
    expect(made).toMatchObject({ title: "New", groupHeading: "Group", position: 0 });
    expect(undone.status, JSON.stringify(undone.body)).toBe(200);
    const rows = ({ program, responseTypes, measures, surveys }: ProgramContentRows) =>
      rowsOf(contentOf({ program, responseTypes, measures, surveys }));
    const live = (content: ProgramContentRows) => {
      const all = rows(content);
      return {
        ...all,
        surveys: all.surveys.map((each) => ({
          ...each,
          categories: each.categories.filter(({ isDeleted }) => !isDeleted),
        })),
      };
    };
    expect(live(undoneContent)).toEqual(live(before));
  });
});
