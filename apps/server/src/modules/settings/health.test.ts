import { expect, test } from "vitest";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenUser } from "../../test/givens.ts";
import { signIn } from "../../test/sign-in.ts";

const database = useTestDatabase();

test("who may know learns check by check what is wrong", async () => {
  const app = await buildTestApp(database);
  const { id } = await givenUser(database.db, "admin");
  const cookie = await signIn(app, id);
  const health = async () => (await app.inject({ url: "/api/v1/health", headers: { cookie } })).json();

  const well = await health();
  await database.pool.query(
    "SELECT graphile_worker.add_job('nobody.does_this', run_at => now() - interval '11 minutes')",
  );
  const ill = await health();

  expect(well).toMatchObject({
    status: "ok",
    checks: [
      { name: "database", ok: true },
      { name: "jobs", ok: true, detail: expect.stringMatching(/^0 wait/) },
      { name: "memory", ok: true },
    ],
  });
  expect(ill).toMatchObject({ status: "failing" });
  expect(ill.checks[1]).toMatchObject({ ok: false, detail: expect.stringContaining("1 are overdue") });
});
