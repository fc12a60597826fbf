import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { runNotifications } from "../modules/notifications/index.ts";
import { newId } from "../platform/db/ids.ts";
import { enqueue } from "../platform/jobs/enqueue.ts";
import { buildTestApp, inTransactionOf } from "../test/app.ts";
import { useTestDatabase } from "../test/database.ts";
import { givenOrganisation, givenSurveyGroup, givenUser } from "../test/givens.ts";
import { givenFollower, happened } from "../test/givens-following.ts";
import { until } from "../test/processes.ts";
import { runAquamark } from "../test/run-aquamark.ts";

const database = useTestDatabase();
const cleanUps: (() => Promise<unknown>)[] = [];

afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp();
});

function startWork() {
  const work = runAquamark(["work", "--only", runNotifications.kind], {
    env: {
      DATABASE_URL: database.url,
      BASE_URL: "https://assess.example.org",
      // Nothing is sent here: that is proven for all mails in mail-killed.test.ts.
      SMTP_HOST: "127.0.0.1",
      MAIL_FROM: "Aquamark <assess@example.org>",
    },
  });
  cleanUps.push(work.kill);
  return work;
}

const count = async (text: string) =>
  (await database.pool.query<{ count: number }>(text)).rows[0]?.count ?? 0;
const toldUsers = () => count("SELECT count(*)::int AS count FROM notification");

test("workers that are killed in the middle of a run tell everybody once", { timeout: 240_000 }, async () => {
  const app = await buildTestApp(database);
  cleanUps.push(() => app.close());
  const surveyGroupIds = [await givenSurveyGroup(database.db)];
  const organisationId = await givenOrganisation(database.db, { surveyGroupIds });
  const editor = await givenUser(database.db, "org_admin", { organisationId, surveyGroupIds });
  const users = 700;
  for (let index = 0; index < users; index++)
    await givenFollower(database.db, { organisationId, surveyGroupIds, role: "admin" });
  for (let index = 0; index < 20; index++)
    await happened(app, editor.id, new Date(Date.now() - 600_000), {
      entity: { kind: "user", id: newId() },
      message: `Thing ${index}`,
      ancestors: [{ kind: "organisation", id: organisationId }],
    });
  // Each batch takes half a second longer, so that a kill comes within one.
  await database.pool.query(`
    CREATE FUNCTION dawdle() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN PERFORM pg_sleep(0.5); RETURN NULL; END $$;
    CREATE TRIGGER dawdle AFTER INSERT ON notification FOR EACH STATEMENT EXECUTE FUNCTION dawdle()`);
  const ask = () => inTransactionOf(app, (tx) => enqueue(tx, runNotifications, {}));

  const seen: number[] = [];
  for (const enough of [200, 400]) {
    const workers = [startWork(), startWork()];
    // Two runs at once.
    await ask();
    await ask();
    await until(
      async () => (await toldUsers()) >= enough,
      () => workers.map((each) => each.output()).join("\n"),
      60_000,
    );
    await sleep(200);
    await Promise.all(workers.map((each) => each.kill()));
    seen.push(await toldUsers());
  }
  const last = startWork();
  await ask();
  await until(
    async () => (await toldUsers()) >= users,
    () => last.output(),
    60_000,
  );
  // It was killed in the middle.
  expect(seen[0]).toBeLessThan(users);
  expect(await count("SELECT count(DISTINCT user_id)::int AS count FROM notification")).toBe(users);
  expect(await toldUsers()).toBe(users);
  expect(await count("SELECT count(*)::int AS count FROM mail")).toBe(users);
  expect(await count("SELECT count(*)::int AS count FROM notification WHERE item_count = 20")).toBe(users);
});
