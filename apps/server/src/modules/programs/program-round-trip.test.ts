import { readdirSync, readFileSync } from "node:fs";
import {
  convertSamm,
  type ProgramFile,
  SAMM_FOLDERS,
  SAMM_LINEAGE,
  writeProgramFile,
} from "@aquamark/program-file";
import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { EXAMPLE_PROGRAM } from "../../../../../packages/program-file/src/test/example.ts";
import type { RunningWorker } from "../../platform/jobs/worker.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { jobEnd, startTestWorker } from "../../test/jobs.ts";
import { signIn } from "../../test/sign-in.ts";
import { uploadProgram } from "../../test/upload.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let worker: RunningWorker;
let surveyGroupId: string;
let cookie: string;

beforeAll(async () => {
  app = await buildTestApp(database);
  worker = await startTestWorker(app);
  surveyGroupId = await givenSurveyGroup(database.db);
  const { id } = await givenUser(database.db, "author", { surveyGroupIds: [surveyGroupId] });
  cookie = await signIn(app, id);
});
afterAll(() => worker.stop());

function sammProgram(): ProgramFile {
  const model = new URL("../../../../../data/samm/model/", import.meta.url);
  const files = new Map(
    SAMM_FOLDERS.flatMap((folder) =>
      readdirSync(new URL(`${folder}/`, model)).map((name) => [
        `${folder}/${name}`,
        readFileSync(new URL(`${folder}/${name}`, model), "utf8"),
      ]),
    ),
  );
  const converted = convertSamm(files);
  if (!converted.ok) throw new Error(JSON.stringify(converted.faults));
  return converted.program;
}

async function importProgram(content: string): Promise<string> {
  const reply = await uploadProgram(app, { cookie, content, fields: [["surveyGroupIds", surveyGroupId]] });
  const job = await jobEnd(app, cookie, reply.json().id);
  expect(job, JSON.stringify(job.problem)).toMatchObject({ state: "done" });
  return String(job.result?.programId);
}

async function download(programId: string, format: string): Promise<string> {
  const reply = await app.inject({
    url: `/api/v1/programs/${programId}/export?format=${format}`,
    headers: { cookie },
  });
  expect(reply.statusCode).toBe(200);
  return reply.body;
}

/** Takes the program away, so that its title is free again. */
const forget = (programId: string) =>
  database.db.updateTable("program").set({ deletedAt: new Date() }).where("id", "=", programId).execute();

test("SAMM goes in, is browsed under its own ids, comes out as the same file, and goes in again as JSON", async () => {
  const program = sammProgram();
  const text = writeProgramFile(program);

  const programId = await importProgram(text);
  const shown = (await app.inject({ url: `/api/v1/programs/${programId}`, headers: { cookie } })).json();
  const survey = await app.inject({
    url: `/api/v1/programs/${programId}/surveys/${shown.surveys[0].id}`,
    headers: { cookie },
  });
  const [yaml, json] = [await download(programId, "yaml"), await download(programId, "json")];
  await forget(programId);
  const again = await download(await importProgram(json), "yaml");

  expect(shown).toMatchObject({ source: program.program.source, lineageId: SAMM_LINEAGE });
  expect(survey.json()).toMatchObject({ measures: 90, questions: 90, weight: 45 });
  expect(survey.json().categories.map(({ id }: { id: string }) => id)).toEqual(
    program.surveys[0]?.categories.map(({ id }) => id),
  );
  expect(yaml).toBe(text);
  expect(json).toBe(writeProgramFile(program, { format: "json" }));
  expect(again).toBe(text);
});

test("the program file's own example comes out, goes in again and comes out as the same bytes", async () => {
  const first = await importProgram(EXAMPLE_PROGRAM);
  const out = await download(first, "yaml");
  await forget(first);

  const second = await importProgram(out);

  expect(second).not.toBe(first);
  expect(await download(second, "yaml")).toBe(out);
});
