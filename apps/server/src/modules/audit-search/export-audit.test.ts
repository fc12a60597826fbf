import type { FastifyInstance } from "fastify";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../../platform/db/ids.ts";
import type { RunningWorker } from "../../platform/jobs/worker.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { type GivenUser, givenOrganisation, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { jobEnd, startTestWorker } from "../../test/jobs.ts";
import { signIn } from "../../test/sign-in.ts";
import { headOf, lineOf } from "./write-audit.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let worker: RunningWorker;

beforeAll(async () => {
  app = await buildTestApp(database);
  worker = await startTestWorker(app);
});
afterAll(() => worker.stop());

async function givenEntry(entry: { actorId: string; action: string; after?: unknown; at?: string }) {
  const { at = "2026-05-01T08:00:00Z", after, ...others } = entry;
  await database.db
    .insertInto("audit")
    .values({
      id: newId(),
      occurredAt: at,
      entityKind: "job",
      address: "192.0.2.7",
      requestId: "req",
      after: JSON.stringify(after ?? null),
      ...others,
    })
    .execute();
}

/** Exports as a user; the job as it ended, and its file. */
async function exported(user: GivenUser, body: Record<string, unknown>) {
  const cookie = await signIn(app, user.id);
  const started = await app.inject({
    method: "POST",
    url: "/api/v1/audit/exports",
    headers: { cookie },
    payload: body,
  });
  expect(started.statusCode, started.body).toBe(202);
  const job = await jobEnd(app, cookie, started.json<{ id: string }>().id);
  const file = await app.inject({ url: `/api/v1/jobs/${job.id}/file`, headers: { cookie } });
  return { job, file };
}

test("the file has all that matches and the user may see, the newest first, and the audit tells of it", async () => {
  const surveyGroupIds = [await givenSurveyGroup(database.db)];
  const organisationId = await givenOrganisation(database.db, { surveyGroupIds });
  const reader = await givenUser(database.db, "org_admin", { organisationId, surveyGroupIds });
  const colleague = await givenUser(database.db, "clerk", { organisationId, surveyGroupIds });
  const peer = await givenUser(database.db, "clerk", { surveyGroupIds });
  await givenEntry({
    actorId: colleague.id,
    action: "first.done",
    after: { title: 'A "title", with\nlines' },
  });
  await givenEntry({ actorId: colleague.id, action: "last.done", at: "2026-05-02T08:00:00.123456Z" });
  await givenEntry({ actorId: peer.id, action: "first.done" });
  await givenEntry({ actorId: colleague.id, action: "other.done" });
  const filter = { actorId: colleague.id, from: "2026-05-01T00:00:00Z", to: "2026-05-03T00:00:00Z" };

  const { job, file } = await exported(reader, { ...filter, format: "ndjson" });

  expect(job).toMatchObject({
    kind: "audit.export",
    state: "done",
    done: 3,
    total: 3,
    result: { entries: 3, file: { name: expect.stringMatching(/^audit-\d{4}-\d\d-\d\d\.ndjson$/) } },
  });
  const lines = file.body
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(lines.map(({ action }) => action)).toEqual(["last.done", "first.done", "other.done"]);
  expect(lines[1]).toMatchObject({
    at: "2026-05-01T08:00:00.000Z",
    actor: { id: colleague.id, name: colleague.name },
    address: "192.0.2.7",
    requestId: "req",
    before: null,
    after: { title: 'A "title", with\nlines' },
  });
  const told = await database.db
    .selectFrom("audit")
    .select(["actorId", "entityKind", "after"])
    .where("action", "=", "audit.export")
    .execute();
  expect(told).toEqual([
    { actorId: reader.id, entityKind: "audit", after: { format: "ndjson", ...filter, entries: 3 } },
  ]);
  const peers = await exported(reader, { actorId: peer.id });
  expect(peers.job.result).toMatchObject({ entries: 0 });
  expect(peers.file.body).toBe(headOf("csv"));
});

test("more entries than are read at once come each once, with the progress of them all", async () => {
  const owner = await givenUser(database.db, "super_admin");
  await database.pool.query(
    `INSERT INTO audit (id, occurred_at, action, entity_kind)
     SELECT gen_random_uuid(), timestamptz '2020-01-01' + (n / 3) * interval '1 second', 'many.entries', 'instance'
     FROM generate_series(1, 4500) n`,
  );

  const { job, file } = await exported(owner, { action: "many.entries" });

  expect(job).toMatchObject({ state: "done", done: 4_500, total: 4_500 });
  const lines = file.body.split("\r\n").slice(1, -1);
  expect(new Set(lines).size).toBe(4_500);
  expect(file.headers["content-type"]).toBe("text/csv; charset=utf-8");
});

test("what does not fit into one file is said, with what to do", async () => {
  const owner = await givenUser(database.db, "super_admin");
  await database.pool.query(
    `INSERT INTO audit (id, occurred_at, action, entity_kind, after)
     SELECT gen_random_uuid(), now(), 'large.entries', 'instance', to_jsonb(repeat('x', 1000000)) FROM generate_series(1, 55) n`,
  );

  const { job, file } = await exported(owner, { action: "large.entries" });

  expect(job).toMatchObject({
    state: "failed",
    problem: {
      code: "too_large",
      detail:
        "The 55 entries are more than fit into one file: after 55 of them it has 50 MB. Export a shorter time.",
    },
  });
  expect(file.statusCode).toBe(409);
});

test("whoever has lost the right since gets nothing", async () => {
  await worker.stop();
  const owner = await givenUser(database.db, "super_admin");
  const cookie = await signIn(app, owner.id);
  const started = await app.inject({
    method: "POST",
    url: "/api/v1/audit/exports",
    headers: { cookie },
    payload: {},
  });
  await database.db.updateTable("appUser").set({ role: "clerk" }).where("id", "=", owner.id).execute();
  worker = await startTestWorker(app);

  const job = await jobEnd(app, cookie, started.json<{ id: string }>().id);

  expect(job).toMatchObject({ state: "failed", problem: { code: "forbidden" } });
});

test("a filter that is malformed starts nothing", async () => {
  const owner = await givenUser(database.db, "super_admin");
  const cookie = await signIn(app, owner.id);
  for (const payload of [{ format: "xlsx" }, { from: "then" }, { action: "%" }]) {
    const reply = await app.inject({
      method: "POST",
      url: "/api/v1/audit/exports",
      headers: { cookie },
      payload,
    });
    expect(reply.statusCode, JSON.stringify(payload)).toBe(400);
  }
});

test("a cell is quoted where it must be, and no formula", () => {
  const entry = {
    id: "1",
    at: "2026-05-01T08:00:00.000Z",
    actor: { id: "2", name: '=HYPERLINK("x")' },
    actingAs: { id: "3", name: "-1+2" },
    action: "a",
    entity: { kind: "b", id: null, scopeId: null, title: "one, two\r\nthree", isGone: false, surveyId: null },
    organisation: null,
    program: null,
    address: "@x",
    requestId: "\t",
    before: '{"a":1.50}',
    after: null,
  };

  expect(lineOf("csv", entry)).toBe(
    `2026-05-01T08:00:00.000Z,"'=HYPERLINK(""x"")",2,'-1+2,3,a,b,"one, two\r\nthree",,,,,,,"{""a"":1.50}",,'@x,'\t,1\r\n`,
  );
  expect(lineOf("ndjson", entry)).toMatch(/,"before":\{"a":1\.50\},"after":null\}\n$/);
  expect(headOf("csv").split(",")).toHaveLength(19);
});
