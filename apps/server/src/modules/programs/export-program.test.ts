import { type ProgramFile, readProgramFile, writeProgramFile } from "@aquamark/program-file";
import fc from "fast-check";
import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { arbitraryProgram } from "../../../../../packages/program-file/src/test/arbitrary-program.ts";
import { transact } from "../../platform/db/transaction.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyAccess, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenProgram } from "../../test/givens-program.ts";
import { givenSurvey, silentHub } from "../../test/givens-survey.ts";
import { signIn } from "../../test/sign-in.ts";
import type { Role } from "../identity/index.ts";
import { faultsOfNames } from "./faults-of-names.ts";
import { exportProgram, insertProgram } from "./index.ts";

const database = useTestDatabase();
let app: FastifyInstance;

beforeAll(async () => {
  app = await buildTestApp(database);
});

const whole = { surveyIds: null, withWeights: true };

/** The file without the empty descriptions, which mean the same as none. */
function meaningOf(file: ProgramFile): unknown {
  return JSON.parse(
    JSON.stringify(file, (key, value: unknown) =>
      key === "description" && value === "" ? undefined : value,
    ),
  );
}

test("any program that is written and exported is the program that came in, and then the same bytes", async () => {
  let round = 0;
  await fc.assert(
    fc.asyncProperty(
      arbitraryProgram.filter((program) => faultsOfNames(program).length === 0),
      async (program) => {
        round += 1;
        const file = { ...program, program: { ...program.program, title: `Round ${round}` } };
        const options = { surveyGroupIds: [], createdBy: null, at: new Date(), finalisedAt: null };
        const insert = (content: ProgramFile) =>
          transact({ db: database.db, hub: silentHub }, (tx) => insertProgram(tx, content, options));
        const { programId, lineageId } = await insert(file);
        const first = writeProgramFile(await exportProgram(database.db, programId, whole));
        const read = readProgramFile(first);
        if (!read.ok) throw new Error(JSON.stringify(read.faults));

        expect(meaningOf(read.program)).toEqual(
          meaningOf(sorted({ ...file, program: { ...file.program, lineage: lineageId } })),
        );
        await database.db
          .updateTable("program")
          .set({ deletedAt: new Date() })
          .where("id", "=", programId)
          .execute();
        const again = await insert(read.program);
        expect(writeProgramFile(await exportProgram(database.db, again.programId, whole))).toBe(first);
        await database.db
          .updateTable("program")
          .set({ deletedAt: new Date() })
          .where("id", "=", again.programId)
          .execute();
      },
    ),
    { numRuns: 25 },
  );
});

/** In the order in which files are written. */
function sorted(file: ProgramFile): ProgramFile {
  const read = readProgramFile(writeProgramFile(file));
  if (!read.ok) throw new Error(JSON.stringify(read.faults));
  return read.program;
}

async function givenReader(role: Role, organisationId: string, surveyGroupId: string) {
  const { id } = await givenUser(database.db, role, { organisationId, surveyGroupIds: [surveyGroupId] });
  const cookie = await signIn(app, id);
  const download = (programId: string, query = "") =>
    app.inject({ url: `/api/v1/programs/${programId}/export${query}`, headers: { cookie } });
  return { id, download };
}

async function givenPlace() {
  const surveyGroupId = await givenSurveyGroup(database.db);
  const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [surveyGroupId] });
  return { surveyGroupId, organisationId };
}

test.each(["yaml", "json"] as const)("an export in %s is a file to keep, and is audited", async (format) => {
  const { surveyGroupId, organisationId } = await givenPlace();
  const { programId } = await givenSurvey(database.db, { surveyGroupIds: [surveyGroupId] });
  const { id, download } = await givenReader("consultant", organisationId, surveyGroupId);

  const reply = await download(programId, `?format=${format}`);

  expect(reply.statusCode).toBe(200);
  expect(reply.headers["content-type"]).toMatch(new RegExp(`^application/${format}(;|$)`));
  expect(reply.headers["content-disposition"]).toMatch(
    new RegExp(String.raw`^attachment; filename="program-\d+\.${format}"$`),
  );
  expect(reply.body).toBe(writeProgramFile(await exportProgram(database.db, programId, whole), { format }));
  const audit = await database.db
    .selectFrom("audit")
    .select(["action", "actorId", "after"])
    .where("entityId", "=", programId)
    .execute();
  expect(audit).toEqual([{ action: "program.export", actorId: id, after: { format } }]);
});

test("a title of other letters still gives a file name that every system takes", async () => {
  const { surveyGroupId, organisationId } = await givenPlace();
  const { programId } = await givenProgram(database.db, {
    title: 'Wasser "über" 10 %\r\nX: y/..\\水',
    surveyGroupIds: [surveyGroupId],
  });
  const { download } = await givenReader("author", organisationId, surveyGroupId);

  const reply = await download(programId);

  expect(reply.headers["content-disposition"]).toBe('attachment; filename="wasser-ber-10-x-y.yaml"');
});

/** Two surveys that share a measure; the second also has one of its own, on which the shared one depends there. */
async function givenTwoSurveys(surveyGroupId: string) {
  const [shared, secret, type, secretType] = [0, 0, 0, 0].map(() => crypto.randomUUID());
  const [openId, closedId] = [crypto.randomUUID(), crypto.randomUUID()];
  const survey = (id: string, title: string, measures: { measure: string; bindings?: object }[]) => ({
    id,
    title,
    structure: {
      levels: [{ title: "Topics", label: "T", hasMeasures: true }],
      measure: { title: "Measures", label: "M" },
    },
    categories: [{ id: crypto.randomUUID(), title: "Topic", measures }],
  });
  const number = (id = "", name = "") => ({
    id,
    name,
    parts: [{ key: "n", id: "n", type: "numerical" as const }],
  });
  const { programId } = await givenProgram(database.db, {
    surveyGroupIds: [surveyGroupId],
    isFinalised: true,
    content: {
      responseTypes: [number(type, "Number"), number(secretType, "Secret number")],
      measures: [
        { id: shared ?? "", title: "Shared", weight: 7, responseType: type ?? "" },
        { id: secret ?? "", title: "Secret", weight: 9, responseType: secretType ?? "" },
      ],
      surveys: [
        // Its source is in the other survey only: an error of the structure that a file may have.
        survey(openId, "Open", [
          { measure: shared ?? "", bindings: { s: { measure: secret ?? "", field: "n" } } },
        ]),
        survey(closedId, "Closed", [{ measure: shared ?? "" }, { measure: secret ?? "" }]),
      ] as never,
    },
  });
  return { programId, openId };
}

test.each([
  ["clerk", 0],
  ["org_admin", 7],
] as const)(
  "a %s exports the surveys with access alone, with what they use, the weight being %d",
  async (role, weight) => {
    const { surveyGroupId, organisationId } = await givenPlace();
    const { programId, openId } = await givenTwoSurveys(surveyGroupId);
    await givenSurveyAccess(database.db, { programId, surveyId: openId }, [organisationId]);
    const { download } = await givenReader(role, organisationId, surveyGroupId);

    const reply = await download(programId);
    const read = readProgramFile(reply.body);

    if (!read.ok) throw new Error(JSON.stringify(read.faults));
    expect(read.program.surveys.map(({ title }) => title)).toEqual(["Open"]);
    expect(read.program.measures.map(({ title, weight: given }) => [title, given])).toEqual([
      ["Shared", weight],
    ]);
    expect(read.program.responseTypes.map(({ name }) => name)).toEqual(["Number"]);
    expect(read.program.surveys[0]?.categories[0]?.measures[0]?.bindings).toEqual({});
    expect(reply.body).not.toMatch(/Secret/);
  },
);

test("a program of another survey group cannot be exported, nor a deleted one", async () => {
  const { surveyGroupId, organisationId } = await givenPlace();
  const elsewhere = await givenPlace();
  const { programId } = await givenSurvey(database.db, { surveyGroupIds: [surveyGroupId] });
  const near = await givenReader("admin", organisationId, surveyGroupId);
  const far = await givenReader("admin", elsewhere.organisationId, elsewhere.surveyGroupId);

  expect((await far.download(programId)).statusCode).toBe(404);
  expect((await near.download(programId, "?format=xml")).statusCode).toBe(400);
  await database.db
    .updateTable("program")
    .set({ deletedAt: new Date() })
    .where("id", "=", programId)
    .execute();
  expect((await near.download(programId)).statusCode).toBe(404);
});
