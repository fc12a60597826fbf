import { readFileSync } from "node:fs";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { RunningWorker } from "../../platform/jobs/worker.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { listenOn } from "../../test/event-stream.ts";
import { givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenProgram } from "../../test/givens-program.ts";
import { jobEnd, startTestWorker } from "../../test/jobs.ts";
import { signIn } from "../../test/sign-in.ts";
import { uploadProgram } from "../../test/upload.ts";
import type { Role } from "../identity/index.ts";

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

const programText = (title: string, more = "") => `aquamark: 1
program: { title: ${JSON.stringify(title)} ${more} }
responseTypes:
  - { id: t, name: Words }
measures:
  - { id: m, title: First, weight: 0, responseType: t }
surveys: []
`;

async function givenImporter(role: Role = "author", surveyGroupIds = [surveyGroupId]) {
  const { id } = await givenUser(database.db, role, { surveyGroupIds });
  const cookie = await signIn(app, id);
  const upload = (
    content: string | Uint8Array<ArrayBuffer> | null,
    fields: [string, string][] = [["surveyGroupIds", surveyGroupId]],
  ) => uploadProgram(app, { cookie, content, fields });
  const importAll = async (content: string, fields?: [string, string][]) => {
    const reply = await upload(content, fields);
    expect(reply.statusCode, reply.body).toBe(202);
    return jobEnd(app, cookie, reply.json().id);
  };
  return { id, cookie, upload, importAll };
}

const programsCalled = (title: string) =>
  database.db
    .selectFrom("program")
    .selectAll()
    .where("title", "=", title)
    .where("deletedAt", "is", null)
    .execute();

describe("a program file becomes a program", () => {
  test("in the chosen survey groups, recorded under whoever sent it, with the job's progress and result", async () => {
    const { id, cookie, upload } = await givenImporter();

    const reply = await upload(programText("Imported"), [
      ["surveyGroupIds", surveyGroupId],
      ["surveyGroupIds", surveyGroupId],
      ["finalise", "false"],
    ]);
    const job = await jobEnd(app, cookie, reply.json().id);

    expect(reply.statusCode).toBe(202);
    expect(reply.json()).toMatchObject({ kind: "program.import", title: "program.yaml", state: "queued" });
    const [program] = await programsCalled("Imported");
    expect(job).toMatchObject({
      state: "done",
      done: 3,
      total: 3,
      problem: null,
      result: {
        programId: program?.id,
        title: "Imported",
        measures: 1,
        format: "program-file",
        notCarried: [],
      },
      finishedAt: expect.stringMatching(/Z$/),
    });
    expect(program).toMatchObject({ createdBy: id, finalisedAt: null });
    const shown = await app.inject({ url: `/api/v1/programs/${program?.id}`, headers: { cookie } });
    expect(shown.json().surveyGroups).toMatchObject([{ id: surveyGroupId }]);
    const audit = await database.db
      .selectFrom("audit")
      .select(["action", "actorId", "requestId", "after"])
      .where("entityId", "=", program?.id ?? "")
      .execute();
    expect(audit).toMatchObject([
      {
        action: "program.import",
        actorId: id,
        requestId: `job:${job.id}`,
        after: { title: "Imported", measures: 1 },
      },
    ]);
    const kept = await database.db
      .selectFrom("job")
      .select("input")
      .where("id", "=", job.id)
      .executeTakeFirst();
    expect(kept).toEqual({ input: null });
  });

  test("finalised at once where an administrator asks for that", async () => {
    const { importAll } = await givenImporter("admin");

    const job = await importAll(programText("Imported as final"), [
      ["finalise", "true"],
      ["surveyGroupIds", surveyGroupId],
    ]);

    expect(job.state).toBe("done");
    expect((await programsCalled("Imported as final"))[0]?.finalisedAt).not.toBeNull();
  });

  test("in a lineage of which its importer may edit a program, so that the same ids are the same things", async () => {
    const { importAll } = await givenImporter();
    await importAll(programText("First year"));
    const [first] = await programsCalled("First year");

    const job = await importAll(programText("Second year", `, lineage: ${first?.lineageId}`));

    expect(job.state).toBe("done");
    const [second] = await programsCalled("Second year");
    expect(second?.lineageId).toBe(first?.lineageId);
    const ids = await database.db
      .selectFrom("measure")
      .select("id")
      .where("programId", "in", [first?.id ?? "", second?.id ?? ""])
      .execute();
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
  });

  test("with no survey group at all only for a super administrator", async () => {
    const { importAll } = await givenImporter("super_admin", []);

    const job = await importAll(programText("Of nobody"), []);

    expect(job.state).toBe("done");
  });
});

const sources = new URL("../../../../../packages/program-file/src/", import.meta.url);
const library = readFileSync(new URL("ciso-assistant/samples/harbour-safety.yaml", sources), "utf8");
const lens = readFileSync(new URL("aws-lens/samples/ferry-lens.json", sources), "utf8");

/** A library of so many requirements, each with a translation, under a name of its own. */
const libraryOf = (name: string, requirements: number) => `urn: urn:x:library:${name}
name: ${name}
objects:
  framework:
    urn: urn:x:framework:${name}
    requirement_nodes:
${Array.from(
  { length: requirements },
  (_, n) =>
    `    - { urn: "urn:x:node:${name}:${n}", assessable: true, name: Requirement ${n}, translations: { fr: { name: Exigence } } }\n`,
).join("")}`;

describe("a file of another format becomes a program too, told by its content", () => {
  test.each([
    ["ciso-assistant", library, "Harbour safety", 4, 9],
    ["aws-lens", lens, "Ferry line", 3, 5],
  ])("%s, with what is not carried", async (format, text, title, measures, notCarried) => {
    const { importAll } = await givenImporter();

    const job = await importAll(text);

    expect(job).toMatchObject({ state: "done", result: { title, measures, format } });
    const listed = job.result?.notCarried as { line: number; code: string; message: string }[];
    expect(listed.length).toBe(notCarried);
    for (const each of listed) {
      expect(each.line).toBeGreaterThan(0);
      expect(each.message).not.toBe("");
    }
    const [program] = await programsCalled(title);
    const kept = await database.db
      .selectFrom("measure")
      .select(({ fn }) => fn.countAll<string>().as("count"))
      .where("programId", "=", program?.id ?? "")
      .executeTakeFirst();
    expect(Number(kept?.count)).toBe(measures);
    const audit = await database.db
      .selectFrom("audit")
      .select("after")
      .where("entityId", "=", program?.id ?? "")
      .executeTakeFirst();
    expect(audit?.after).toMatchObject({ format });
  });

  test("a large one is read in a thread, and many things of a kind that are not carried are counted", async () => {
    const { importAll } = await givenImporter();
    const text = libraryOf("large", 600);
    expect(text.length).toBeGreaterThan(30_000);

    const job = await importAll(text);

    expect(job).toMatchObject({ state: "done", result: { measures: 600, format: "ciso-assistant" } });
    const listed = job.result?.notCarried as { code: string; params: { more?: number } }[];
    expect(listed.length).toBe(26);
    expect(listed.at(-1)).toMatchObject({ code: "translations", params: { more: 575 } });
  });

  test("the next version of one joins its lineage under a free title, which it says", async () => {
    const { importAll } = await givenImporter();
    await importAll(libraryOf("yearly", 1));
    await importAll(libraryOf("yearly", 2));

    const job = await importAll(libraryOf("yearly", 3));

    expect(job).toMatchObject({
      state: "done",
      result: {
        title: "yearly (3)",
        notCarried: [{ code: "title", params: { title: "yearly (3)" } }, {}, {}, {}],
      },
    });
    const lineages = await database.db
      .selectFrom("program")
      .select("lineageId")
      .where("title", "in", ["yearly", "yearly (2)", "yearly (3)"])
      .execute();
    expect(lineages.length).toBe(3);
    expect(new Set(lineages.map(({ lineageId }) => lineageId)).size).toBe(1);
  });

  test("the same one in another survey group begins a lineage of its own, and says so", async () => {
    const elsewhere = await givenSurveyGroup(database.db);
    const here = await givenImporter();
    const there = await givenImporter("author", [elsewhere]);
    await here.importAll(libraryOf("shared", 1));
    const [first] = await programsCalled("shared");
    await database.db
      .updateTable("program")
      .set({ title: "shared here" })
      .where("id", "=", first?.id ?? "")
      .execute();

    const job = await there.importAll(libraryOf("shared", 1), [["surveyGroupIds", elsewhere]]);

    expect(job).toMatchObject({
      state: "done",
      result: { notCarried: [{ code: "lineage" }, { code: "translations" }] },
    });
    const [second] = await programsCalled("shared");
    expect(second?.lineageId).not.toBe(first?.lineageId);
  });

  test("with faults nothing is made, and they are listed by place", async () => {
    const { importAll } = await givenImporter();

    const job = await importAll(library.replace("name: Crews", "parent_urn: urn:nobody"));

    expect(job).toMatchObject({
      state: "failed",
      problem: {
        code: "program_file_invalid",
        faults: [
          { path: "objects.framework.requirement_nodes[6].parent_urn", column: 19, code: "unknown_parent" },
        ],
      },
    });
  });
});

describe("an import ends with a reason, and makes nothing, where", () => {
  test("the file has faults: all of them, by path, line and column", async () => {
    const { importAll } = await givenImporter();

    const job = await importAll(`aquamark: 1
program: { title: "" }
measures:
  - { id: m, title: First, weight: -1, responseType: nothing }
  - { id: m, title: Second, weight: 1 }
`);

    expect(job).toMatchObject({ state: "failed", result: null, problem: { code: "program_file_invalid" } });
    const faults = job.problem?.faults ?? [];
    expect(faults.map(({ path, line, column }) => [path, line, column])).toEqual(
      expect.arrayContaining([
        ["program.title", 2, 19],
        ["measures[0].weight", 4, 36],
        ["measures[0].responseType", 4, 54],
        ["measures[1].id", 5, 11],
      ]),
    );
    for (const fault of faults) expect(fault.message).not.toBe("");
    expect(job.problem?.detail).toContain(`${faults.length} faults`);
  });

  test("it is no program file at all", async () => {
    const { importAll } = await givenImporter();

    for (const text of ["", "hello", "[1, 2", '{"aquamark": 2}', "a: &b 1\nc: *b"]) {
      const job = await importAll(text);

      expect(job.problem, text).toMatchObject({ code: "program_file_invalid" });
      expect(job.problem?.faults?.length, text).toBeGreaterThan(0);
    }
  });

  test("names are blank or differ only in case", async () => {
    const { importAll } = await givenImporter();

    const job = await importAll(`aquamark: 1
program: { title: "  " }
responseTypes: [ { id: a, name: Words }, { id: b, name: words } ]
`);

    expect(job.problem?.faults).toMatchObject([
      { path: "program.title", code: "blank_name" },
      { path: "responseTypes[1].name", code: "duplicate_name" },
    ]);
  });

  test("a live program has the title already", async () => {
    const { importAll } = await givenImporter();
    await importAll(programText("Only one"));

    const job = await importAll(programText("ONLY ONE"));

    expect(job).toMatchObject({ state: "failed", problem: { code: "name_taken" } });
    expect(await programsCalled("ONLY ONE")).toEqual([]);
  });

  test("it names a lineage of programs that the importer may not edit", async () => {
    const { importAll } = await givenImporter();
    const elsewhere = await givenSurveyGroup(database.db);
    const { lineageId } = await givenProgram(database.db, { surveyGroupIds: [elsewhere] });

    const job = await importAll(programText("Intruder", `, lineage: ${lineageId}`));

    expect(job).toMatchObject({ state: "failed", problem: { code: "lineage_forbidden" } });
    expect(await programsCalled("Intruder")).toEqual([]);
  });

  test("it should be finalised and its bindings have errors", async () => {
    const { importAll } = await givenImporter("admin");

    const job = await importAll(
      `aquamark: 1
program: { title: In a circle }
responseTypes:
  - { id: t, name: Number, parts: [ { key: n, id: n, type: numerical, upper: cap } ] }
measures:
  - { id: a, title: A, weight: 1, responseType: t }
surveys:
  - id: s
    title: S
    structure: { levels: [ { title: T, label: T, hasMeasures: true } ], measure: { title: M, label: M } }
    categories: [ { id: c, title: C, measures: [ { measure: a, bindings: { cap: { measure: a, field: n } } } ] } ]
`,
      [
        ["surveyGroupIds", surveyGroupId],
        ["finalise", "true"],
      ],
    );

    expect(job).toMatchObject({ state: "failed", problem: { code: "program_has_errors" } });
    expect(await programsCalled("In a circle")).toEqual([]);
  });

  test("its importer lost the right to a group while it waited", async () => {
    const { id, importAll } = await givenImporter("author", [
      surveyGroupId,
      await givenSurveyGroup(database.db),
    ]);
    await worker.stop();
    const { upload, cookie } = await givenImporter("author");
    const waiting = (await upload(programText("Too late"))).json();
    const owner = await database.db
      .selectFrom("job")
      .select("createdBy")
      .where("id", "=", waiting.id)
      .executeTakeFirstOrThrow();
    await database.db.deleteFrom("surveyGroupUser").where("userId", "=", owner.createdBy).execute();
    worker = await startTestWorker(app);

    const job = await jobEnd(app, cookie, waiting.id);

    expect(job).toMatchObject({ state: "failed", problem: { code: "survey_group_unknown" } });
    expect(await programsCalled("Too late")).toEqual([]);
    expect(id).not.toBe(owner.createdBy);
    expect((await importAll(programText("In time"))).state).toBe("done");
  });
});

describe("an upload is refused at once, and starts no job, where", () => {
  test.each<
    [string, string | Uint8Array<ArrayBuffer> | null, [string, string][] | undefined, number, string]
  >([
    ["there is no file", null, undefined, 400, "request_invalid"],
    ["the file is no UTF-8", new Uint8Array([0x61, 0xff, 0xfe]), undefined, 400, "request_invalid"],
    ["the file has a NUL character", "a\0b", undefined, 400, "request_invalid"],
    ["a survey group's id is none", "a", [["surveyGroupIds", "near"]], 400, "request_invalid"],
    [
      "the survey group is unknown",
      "a",
      [["surveyGroupIds", crypto.randomUUID()]],
      422,
      "survey_group_unknown",
    ],
    ["no survey group is chosen", "a", [], 422, "survey_group_unknown"],
    ["a field has a name of JavaScript's own", "a", [["__proto__", "x"]], 400, "request_invalid"],
  ])("%s", async (_, content, fields, status, code) => {
    const { id, upload } = await givenImporter();

    const reply = await upload(content, fields);

    expect(reply.statusCode, reply.body).toBe(status);
    expect(reply.json()).toMatchObject({ code });
    const jobs = await database.db.selectFrom("job").select("id").where("createdBy", "=", id).execute();
    expect(jobs).toEqual([]);
  });

  test("somebody else's survey group is chosen, or an author asks to finalise", async () => {
    const { upload } = await givenImporter();
    const elsewhere = await givenSurveyGroup(database.db);

    const foreign = await upload("a", [
      ["surveyGroupIds", surveyGroupId],
      ["surveyGroupIds", elsewhere],
    ]);
    const finalise = await upload("a", [
      ["surveyGroupIds", surveyGroupId],
      ["finalise", "true"],
    ]);

    expect(foreign.statusCode).toBe(422);
    expect(foreign.json().errors).toMatchObject([
      { path: "surveyGroupIds", message: expect.stringContaining(elsewhere) },
    ]);
    expect([finalise.statusCode, finalise.json().code]).toEqual([403, "forbidden"]);
  });

  test.each([
    ["JSON", "application/json", "{}", 415],
    ["no form at all", "text/yaml", "aquamark: 1", 415],
    ["a form without a boundary", "multipart/form-data", "x", 400],
    [
      "a form that breaks off",
      "multipart/form-data; boundary=b",
      "--b\r\nContent-Disposition: form-data; name=",
      400,
    ],
  ])("it is %s", async (_, type, payload, status) => {
    const { cookie } = await givenImporter();

    const reply = await app.inject({
      method: "POST",
      url: "/api/v1/programs/import",
      headers: { cookie, "content-type": type },
      payload,
    });

    expect(reply.statusCode, reply.body).toBe(status);
    expect(reply.headers["content-type"]).toContain("application/problem+json");
  });

  test("the file is larger than 10 MB, also over a real connection, which is then still of use", async () => {
    const { cookie, upload } = await givenImporter();
    const large = new Uint8Array(10 * 1024 * 1024 + 1).fill(0x20);

    const reply = await upload(large);
    const address = await listenOn(app);
    const form = new FormData();
    form.append("surveyGroupIds", surveyGroupId);
    form.append("file", new Blob([large, large]), "large.yaml");
    const live = await fetch(`${address}/api/v1/programs/import`, {
      method: "POST",
      headers: { cookie },
      body: form,
    });

    expect([reply.statusCode, reply.json().code]).toEqual([413, "too_large"]);
    expect(live.status).toBe(413);
    expect(await live.json()).toMatchObject({ code: "too_large" });
    expect((await fetch(`${address}/ping`)).status).toBe(200);
  });
});
