import type { FastifyInstance } from "fastify";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../platform/db/ids.ts";
import type { RunningWorker } from "../../platform/jobs/worker.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenSurveyAccess, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenSurvey } from "../../test/givens-survey.ts";
import { jobEnd, startTestWorker } from "../../test/jobs.ts";
import { editXlsx, workbookHands } from "../../test/workbook.ts";
import type { Role } from "../identity/index.ts";
import { cleanUpJobs } from "../jobs/index.ts";
import { loadContentRows } from "../programs/index.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let worker: RunningWorker;
let surveyGroupId: string;

beforeAll(async () => {
  app = await buildTestApp(database);
  worker = await startTestWorker(app);
  surveyGroupId = await givenSurveyGroup(database.db);
});
afterAll(() => worker.stop());

async function givenHands({ role = "author" as Role, measures = 4, isFinalised = false } = {}) {
  const survey = await givenSurvey(database.db, { measures, surveyGroupIds: [surveyGroupId], isFinalised });
  const user = await givenUser(database.db, role, { surveyGroupIds: [surveyGroupId] });
  return { survey, user, hands: await workbookHands(app, user, survey) };
}

const rowsOf = (programId: string) => loadContentRows(database.db, programId);
const measureOf = async (programId: string, id: string | undefined) =>
  (await rowsOf(programId)).rows.measures.find((measure) => measure.id === id);

describe("a workbook", () => {
  test("that nobody changed makes no changes, also after another program wrote it", async () => {
    const { hands } = await givenHands();

    const job = await hands.check(await editXlsx(await hands.download("workbook"), () => {}));

    expect(job).toMatchObject({
      state: "done",
      result: { operations: 0, counts: { added: 0, changed: 0, moved: 0, reordered: 0, removed: 0 } },
    });
    expect(await hands.changes(job.id)).toEqual({ items: [] });
  });

  test("shows what it would change, changes nothing until it is applied, and then all of it, once", async () => {
    const { survey, user, hands } = await givenHands();
    const [first, , third] = survey.measures;
    const before = await rowsOf(survey.programId);
    const file = await editXlsx(await hands.download("workbook"), (book) => {
      book.cell("Measures", book.rowWith("Measures", "title", "Measure 1"), "title").value =
        "Capacity of pumps";
      book.cell("Measures", book.rowWith("Measures", "title", "Measure 3"), "weight").value = 250;
      // A new measure in a new category, bound by a reference of its own row.
      const row = book.sheet("Measures").rowCount + 1;
      const cells = {
        reference: "new",
        "level.1": "Function 1",
        "level.2": "Renewal",
        title: "Pipes renewed",
        weight: 40,
        responseType: "Dependent",
        bindings: "cap = M1.1.1 . n\nbase = M1.1.1 . _raw",
      };
      for (const [key, value] of Object.entries(cells)) book.cell("Measures", row, key).value = value;
      const category = book.rowWith("Categories", "level.2", "Process 2.2");
      book.cell("Categories", category, "groupHeading").value = "=Care";
    });

    const checked = await hands.check(file);
    const { items } = await hands.changes(checked.id);
    const untouched = await rowsOf(survey.programId);
    const applied = await hands.apply(checked.id);
    const twice = await hands.startApply(checked.id);

    expect(checked).toMatchObject({ state: "done", result: { counts: { added: 2, changed: 3 } } });
    expect(untouched).toEqual(before);
    expect(items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          kind: "changed",
          what: "measure",
          title: "Capacity of pumps",
          fields: [{ field: "title", before: "Measure 1", after: "Capacity of pumps" }],
        }),
        expect.objectContaining({ kind: "added", what: "category", title: "Renewal", place: ["Function 1"] }),
        expect.objectContaining({ kind: "added", what: "measure", place: ["Function 1", "Renewal"] }),
        expect.objectContaining({
          what: "category",
          fields: [{ field: "groupHeading", before: null, after: "=Care" }],
        }),
      ]),
    );
    expect(applied).toMatchObject({ state: "done", result: { contentRevision: before.contentRevision + 1 } });
    expect([twice.statusCode, twice.json().code]).toEqual([409, "workbook_applied"]);
    expect(await measureOf(survey.programId, first?.id)).toMatchObject({ title: "Capacity of pumps" });
    expect(await measureOf(survey.programId, third?.id)).toMatchObject({ weight: 250 });
    const after = (await rowsOf(survey.programId)).rows;
    const made = after.measures.find(({ title }) => title === "Pipes renewed");
    expect(after.surveys[0]?.placements.find(({ measureId }) => measureId === made?.id)?.bindings).toEqual({
      cap: { measureId: first?.id, field: "n" },
      base: { measureId: first?.id, field: "_raw" },
    });
    const audit = await database.db
      .selectFrom("audit")
      .select(["action", "actorId", "after"])
      .where("entityId", "in", [survey.programId, survey.surveyId])
      .where("action", "in", ["program.export", "program.workbook_import"])
      .orderBy("occurredAt")
      .execute();
    expect(audit).toMatchObject([
      { action: "program.export", actorId: user.id, after: { format: "xlsx", kind: "workbook" } },
      { action: "program.workbook_import", actorId: user.id, after: { checkJobId: checked.id } },
    ]);
    const exported = await database.db
      .selectFrom("activity")
      .select(["entityKind", "entityId", "programId", "actorId"])
      .where("verbs", "=", sql<string[]>`ARRAY['report']`)
      .where("programId", "=", survey.programId)
      .execute();
    expect(exported).toEqual([
      { entityKind: "survey", entityId: survey.surveyId, programId: survey.programId, actorId: user.id },
    ]);
  });

  test("that was applied can be taken back, and only once", async () => {
    const { survey, hands } = await givenHands();
    const before = (await rowsOf(survey.programId)).rows;
    const file = await editXlsx(await hands.download("workbook"), (book) => {
      book.cell("Measures", 3, "title").value = "For a while";
      book.cell("Measures", 4, "level.2").value = "Elsewhere";
      book.sheet("Measures").spliceRows(6, 1);
    });
    const applied = await hands.apply((await hands.check(file)).id);

    const undone = await hands.apply(applied.id);
    const again = await hands.startApply(applied.id);

    expect(undone).toMatchObject({ state: "done", result: { takesBack: true } });
    expect(again.json().code).toBe("workbook_applied");
    const after = (await rowsOf(survey.programId)).rows;
    // The category that was added stays as a deleted one.
    const live = after.surveys.map((each) => ({
      ...each,
      categories: each.categories.filter(({ isDeleted }) => !isDeleted),
    }));
    expect({ ...after, surveys: live }).toEqual(before);
  });

  test("that was discarded changes nothing any more", async () => {
    const { hands } = await givenHands();
    const file = await editXlsx(await hands.download("workbook"), (book) => {
      book.cell("Measures", 3, "title").value = "Never mind";
    });
    const checked = await hands.check(file);

    const reply = await app.inject({
      method: "DELETE",
      url: `/api/v1/jobs/${checked.id}/changes`,
      headers: { cookie: hands.cookie },
    });
    const late = await hands.startApply(checked.id);

    expect(reply.statusCode).toBe(204);
    expect([late.statusCode, late.json().code]).toEqual([409, "workbook_not_ready"]);
  });

  test("imported a second time has nothing left to change, its new rows included", async () => {
    const { hands } = await givenHands();
    const file = await editXlsx(await hands.download("workbook"), (book) => {
      const row = book.sheet("Measures").rowCount + 1;
      const cells = {
        "level.1": "Function 1",
        "level.2": "Renewal",
        title: "Pipes",
        weight: 0.1,
        responseType: "Maturity",
      };
      for (const [key, value] of Object.entries(cells)) book.cell("Measures", row, key).value = value;
      book.cell("Measures", 3, "title").value = "Renamed";
    });
    const first = await hands.check(file);
    await hands.apply(first.id);

    const second = await hands.check(file);

    expect(second).toMatchObject({ state: "done", result: { operations: 0 } });
  });

  test("leaves alone what others changed meanwhile, and says where both changed the same", async () => {
    const { survey, hands } = await givenHands();
    const file = await hands.download("workbook");
    const other = await editXlsx(file, (book) => {
      book.cell("Measures", 3, "title").value = "Theirs";
      book.cell("Measures", 4, "title").value = "Theirs too";
    });
    await hands.apply((await hands.check(other)).id);

    const apart = await hands.check(
      await editXlsx(file, (book) => {
        book.cell("Measures", 5, "title").value = "Mine";
      }),
    );
    const both = await hands.check(
      await editXlsx(file, (book) => {
        book.cell("Measures", 4, "title").value = "Mine";
      }),
    );
    await hands.apply(apart.id);

    expect(both).toMatchObject({
      state: "failed",
      problem: {
        code: "workbook_invalid",
        faults: [{ path: expect.stringMatching(/^Measures![A-Z]4$/), code: "changed_meanwhile" }],
      },
    });
    const titles = (await rowsOf(survey.programId)).rows.measures.map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(["Theirs", "Theirs too", "Mine"]));
  });

  test("is not applied where somebody changed the same between check and confirmation", async () => {
    const { survey, hands } = await givenHands();
    const file = await hands.download("workbook");
    const titled = (title: string) =>
      editXlsx(file, (book) => {
        book.cell("Measures", 3, "title").value = title;
        book.cell("Measures", 4, "title").value = `${title} too`;
      });
    const [mine, theirs] = [
      await hands.check(await titled("Mine")),
      await hands.check(await titled("Theirs")),
    ];
    await hands.apply(theirs.id);

    const late = await hands.apply(mine.id);

    expect(late).toMatchObject({
      state: "failed",
      problem: { code: "stale", faults: [{ path: "Measures!3" }, { path: "Measures!4" }] },
    });
    expect((await measureOf(survey.programId, survey.measures[0]?.id))?.title).toBe("Theirs");
  });

  test("with faults lists each of them by its cell", async () => {
    const { hands } = await givenHands();
    const file = await editXlsx(await hands.download("workbook"), (book) => {
      book.cell("Measures", 3, "weight").value = "a lot";
      book.cell("Measures", 4, "weight").value = -1;
      book.cell("Measures", 5, "title").value = "";
      book.cell("Measures", 6, "responseType").value = "Nothing";
      book.cell("Measures", 6, "description").value = { formula: "1+1", result: 2 };
      book.cell("Measures", 6, "bindings").value = "cap = M9.9.9 . n";
      const date = book.cell("Categories", 3, "description");
      date.value = new Date("2026-01-01");
      date.numFmt = "yyyy-mm-dd";
      const copied = book.sheet("Measures").getRow(3).values as never;
      book.sheet("Measures").getRow(9).values = copied;
      const option = book.rowWith("Response types", "row", "Option");
      book.cell("Response types", option, "score").value = "";
      book.cell("Response types", option, "formula").value = "dev +";
    });

    const job = await hands.check(file);

    const faults = new Map(job.problem?.faults?.map(({ path, code }) => [`${path} ${code}`, true]));
    expect(job).toMatchObject({ state: "failed", result: null });
    expect([...faults.keys()]).toEqual([
      expect.stringMatching(/^Measures!\w3 not_a_number$/),
      expect.stringMatching(/^Measures!\w4 number_too_small$/),
      expect.stringMatching(/^Measures!\w5 required$/),
      expect.stringMatching(/^Measures!\w6 formula$/),
      expect.stringMatching(/^Measures!\w6 response_type_unknown$/),
      expect.stringMatching(/^Measures!\w6 binding_reference$/),
      expect.stringMatching(/^Measures!9 id_twice$/),
      expect.stringMatching(/^Categories!\w3 cell_is_date$/),
      expect.stringMatching(/^Response types!\w\d+ required$/),
    ]);
    expect(faults.size).toBe(job.problem?.faults?.length);
    for (const fault of job.problem?.faults ?? []) expect(fault.message).not.toMatch(/[{}]|undefined/);
  });

  test("that breaks a rule of content says so at the cell, such as a condition that cannot be read", async () => {
    const { hands } = await givenHands();
    const file = await editXlsx(await hands.download("workbook"), (book) => {
      const option = book.rowWith("Response types", "row", "Option");
      book.cell("Response types", option, "formula").value = "dev +";
    });

    const job = await hands.check(file);

    expect(job.problem?.faults).toMatchObject([{ path: expect.stringMatching(/^Response types!G\d+$/) }]);
  });
});

describe("who may", () => {
  test("a clerk gets a workbook without weights of a survey with access, and nobody can import it", async () => {
    const { survey, user, hands } = await givenHands({ role: "clerk" });
    const without = await hands.ask("workbook");
    await givenSurveyAccess(database.db, survey, [user.organisationId]);
    await database.db
      .insertInto("responseType")
      .values({ programId: survey.programId, id: newId(), name: "Of another survey", parts: "[]" })
      .execute();
    const file = await hands.download("workbook");
    const author = await givenUser(database.db, "author", { surveyGroupIds: [surveyGroupId] });

    const checked = await (await workbookHands(app, author, survey)).check(file);
    let weights: unknown[] = [];
    await editXlsx(file, (book) => {
      expect(JSON.stringify(book.sheet("Response types").getSheetValues())).not.toContain("another survey");
      weights = [3, 4, 5, 6].map((row) => book.cell("Measures", row, "weight").value);
    });

    expect(without.statusCode).toBe(404);
    expect((await hands.upload(new Uint8Array(file))).statusCode).toBe(403);
    expect(weights).toEqual([null, null, null, null]);
    expect(file.includes("250")).toBe(false);
    expect(checked.problem?.faults).toMatchObject([{ code: "workbook_without_weights" }]);
    const nested = await hands.download("nested");
    await editXlsx(nested, ({ workbook }) => {
      const headings = workbook.worksheets[0]?.getRow(1).values as string[];
      expect(headings).toContain("Score");
      expect(headings).not.toContain("Weight");
    });
  });

  test("a finalised program gives workbooks and takes none", async () => {
    const { hands } = await givenHands({ isFinalised: true });
    const file = await hands.download("workbook");

    const reply = await hands.upload(new Uint8Array(file));

    expect([reply.statusCode, reply.json().code]).toEqual([409, "program_finalised"]);
  });

  test("whoever lost the right between check and confirmation changes nothing", async () => {
    const { user, hands } = await givenHands();
    const file = await editXlsx(await hands.download("workbook"), (book) => {
      book.cell("Measures", 3, "title").value = "Mine";
    });
    const checked = await hands.check(file);
    await database.db.updateTable("appUser").set({ role: "consultant" }).where("id", "=", user.id).execute();

    const reply = await hands.startApply(checked.id);

    expect(reply.statusCode).toBe(404);
  });

  test("a workbook of another survey is refused, and so is one of no survey", async () => {
    const { hands } = await givenHands();
    const other = await givenHands();

    const foreign = await hands.check(await other.hands.download("workbook"));
    const nested = await hands.check(await hands.download("nested"));

    expect(foreign.problem?.faults).toMatchObject([{ code: "workbook_of_other_survey" }]);
    expect(nested.problem?.faults).toMatchObject([{ code: "no_workbook" }]);
  });

  test("a comparison of versions is written as a workbook for authors, and for clerks not at all", async () => {
    const older = await givenSurvey(database.db, { surveyGroupIds: [surveyGroupId], isFinalised: false });
    const newer = await givenSurvey(database.db, {
      measures: 5,
      surveyGroupIds: [surveyGroupId],
      versionOf: older,
    });
    const author = await givenUser(database.db, "author", { surveyGroupIds: [surveyGroupId] });
    const clerk = await givenUser(database.db, "clerk", { surveyGroupIds: [surveyGroupId] });
    await givenSurveyAccess(database.db, newer, [clerk.organisationId]);

    const file = await (await workbookHands(app, author, newer)).download("comparison", older.programId);
    const refused = await (await workbookHands(app, clerk, newer)).ask("comparison", older.programId);

    await editXlsx(file, ({ workbook }) => {
      const text = JSON.stringify(workbook.worksheets[0]?.getSheetValues());
      expect(text).toContain("Measure 5");
      expect(text).toContain("added");
    });
    expect(refused.statusCode).toBe(404);
  });
});

describe("files", () => {
  test("stay for seven days with their job, and what was uploaded only until it is read", async () => {
    const { hands } = await givenHands();
    const old = (await hands.ask("workbook")).json();
    await jobEnd(app, hands.cookie, old.id);
    const file = await hands.download("workbook");
    await database.db
      .updateTable("jobFile")
      .set({ createdAt: new Date(Date.now() - 8 * 86_400_000) })
      .where("jobId", "=", old.id)
      .execute();
    await hands.check(file);
    const run = {
      signal: new AbortController().signal,
      attempt: 1,
      isLastAttempt: false,
      log: app.context.log,
    };
    await cleanUpJobs.run(app.context, {}, run);

    const reply = await app.inject({ url: `/api/v1/jobs/${old.id}/file`, headers: { cookie: hands.cookie } });
    const kept = await database.db.selectFrom("jobFile").select(["jobId", "role"]).execute();

    expect([reply.statusCode, reply.json().code]).toEqual([409, "job_file_gone"]);
    expect(kept.some(({ jobId }) => jobId === old.id)).toBe(false);
    expect(kept.filter(({ role }) => role === "input")).toEqual([]);
  });

  test("come with a name of any alphabet, and are not kept by caches", async () => {
    const { survey, hands } = await givenHands();
    await database.db
      .updateTable("survey")
      .set({ title: 'Größe "A" / 水' })
      .where("programId", "=", survey.programId)
      .execute();
    const asked = (await hands.ask("workbook")).json();
    await hands.download("workbook");

    const reply = await app.inject({
      url: `/api/v1/jobs/${asked.id}/file`,
      headers: { cookie: hands.cookie },
    });

    expect(reply.headers["content-disposition"]).toBe(
      `attachment; filename="Gr-e A -.xlsx"; filename*=UTF-8''${encodeURIComponent("Größe A 水.xlsx")}`,
    );
    expect(reply.headers["cache-control"]).toContain("no-store");
  });
});

test("a survey of two thousand measures goes out and comes back within seconds", async () => {
  const { hands } = await givenHands({ measures: 2_000 });
  const began = performance.now();

  const file = await hands.download("workbook");
  const job = await hands.check(
    await editXlsx(file, (book) => {
      for (let row = 3; row < 1_003; row++) book.cell("Measures", row, "weight").value = row + 1_000;
    }),
  );
  const applied = await hands.apply(job.id);

  expect(job).toMatchObject({
    state: "done",
    result: { counts: { changed: 1_000, moved: 0, reordered: 0 } },
  });
  expect(applied).toMatchObject({ state: "done" });
  expect(performance.now() - began).toBeLessThan(30_000);
}, 60_000);
