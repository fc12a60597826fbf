import type { FastifyInstance } from "fastify";
import { beforeAll, expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenWorld, type World } from "../../test/world.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let world: World;

beforeAll(async () => {
  app = await buildTestApp(database);
  world = await givenWorld(app);
});

function start(title: string, key?: string) {
  const { programId, surveyId, organisationId } = world.own;
  return app.inject({
    method: "POST",
    url: "/api/v1/submissions",
    headers: { cookie: world.cookies.clerk, ...(key === undefined ? {} : { "idempotency-key": key }) },
    payload: { programId, surveyId, organisationId, title, appliesOn: "2026-06-30" },
  });
}

async function countOf(title: string): Promise<number> {
  const rows = await database.db.selectFrom("submission").select("id").where("title", "=", title).execute();
  return rows.length;
}

test("a request repeated under its key makes one thing, also when both come at once", async () => {
  const replies = await Promise.all([start("Once", "first"), start("Once", "first")]);
  const again = await start("Once", "first");

  expect([...replies, again].map((reply) => reply.statusCode)).toEqual([201, 201, 201]);
  expect(new Set([...replies, again].map((reply) => reply.json<{ id: string }>().id)).size).toBe(1);
  expect(await countOf("Once")).toBe(1);
});

test("without a key every request makes its own", async () => {
  await start("Each");
  await start("Each");

  expect(await countOf("Each")).toBe(2);
});

test("a key that was used for something else is refused, and one whose request failed is free", async () => {
  await start("Something", "second");

  const other = await start("Something else", "second");
  const failed = await start("", "third");
  const mended = await start("Mended", "third");

  expect(other.statusCode).toBe(422);
  expect(other.json()).toMatchObject({ code: "idempotency_key_reused" });
  expect(failed.statusCode).toBe(400);
  expect(mended.statusCode).toBe(201);
});
