import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { newId } from "../platform/db/ids.ts";
import { buildTestApp } from "../test/app.ts";
import { useTestDatabase } from "../test/database.ts";
import { givenOrganisation, givenSurveyGroup, givenUser } from "../test/givens.ts";
import { givenFollower, happened } from "../test/givens-following.ts";
import { runAquamark } from "../test/run-aquamark.ts";

const database = useTestDatabase();
const dir = mkdtempSync(join(tmpdir(), "aquamark-notify-"));

beforeAll(async () => {
  const app = await buildTestApp(database);
  const surveyGroupIds = [await givenSurveyGroup(database.db)];
  const organisationId = await givenOrganisation(database.db, { surveyGroupIds });
  const editor = await givenUser(database.db, "admin", { organisationId, surveyGroupIds });
  const follower = async (name: string, options: { everyHours?: number; notifiedUntil?: Date } = {}) => {
    const { id } = await givenFollower(database.db, {
      organisationId,
      surveyGroupIds,
      role: "admin",
      ...options,
    });
    await database.pool.query(
      "UPDATE app_user SET name = $2, email = lower($2) || '@example.org' WHERE id = $1",
      [id, name],
    );
  };
  await follower("Ada");
  await follower("Bea", { everyHours: 0 });
  await follower("Cai", { notifiedUntil: new Date(Date.now() - 3_600_000) });
  await follower("Dot");
  await database.pool.query(
    "DELETE FROM subscription WHERE user_id = (SELECT id FROM app_user WHERE name = 'Dot')",
  );
  await follower("Eve");
  await database.pool.query(
    "INSERT INTO mail_address_fault (address, count, reason, failed_at) VALUES ('eve@example.org', 3, '550 No', now())",
  );
  await happened(app, editor.id, new Date(Date.now() - 7_200_000), {
    entity: { kind: "user", id: newId() },
    message: "Somebody",
    ancestors: [{ kind: "organisation", id: organisationId }],
  });
  await database.pool.query("UPDATE app_user SET notify_every_hours = 0, name = 'Zoe' WHERE id = $1", [
    editor.id,
  ]);
  await app.close();
});

afterAll(() => rmSync(dir, { recursive: true, force: true }));

async function notify(...args: string[]) {
  const run = runAquamark(["notify", ...args], {
    env: { DATABASE_URL: database.url, MAIL_DIR: dir, BASE_URL: "https://assess.example.org" },
  });
  const { code } = await run.ended;
  return { code, output: run.output() };
}

test("a dry run says who would get what and why not, and writes nothing", async () => {
  const { code, output } = await notify("--dry-run");

  expect(code).toBe(0);
  const lines = output
    .split("\n")
    .map((line) => line.replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\dZ/g, "TIME").split(/ {2,}/));
  expect(lines).toEqual([
    ["User", "Address", "Hours", "From", "Until", "Changes", "No mail"],
    ["Ada", "ada@example.org", "24", "TIME", "TIME", "1"],
    ["Bea", "bea@example.org", "0", "TIME", "TIME", "wants none"],
    ["Cai", "cai@example.org", "24", "TIME", "TIME", "not before TIME"],
    ["Dot", "dot@example.org", "24", "TIME", "TIME", "nothing new"],
    ["Eve", "eve@example.org", "24", "TIME", "TIME", "the address was refused three times"],
    ["Zoe", expect.stringMatching(/@example\.org$/), "0", "TIME", "TIME", "wants none"],
    ["1 of 6 users would be mailed. Nothing was written."],
    [""],
  ]);
  const { rows } = await database.pool.query(
    "SELECT (SELECT count(*)::int FROM mail) AS mails, (SELECT count(*)::int FROM app_user WHERE notified_until > now() - interval '30 minutes') AS moved",
  );
  expect(rows).toEqual([{ mails: 0, moved: 0 }]);
});

test("notify mails who is due, and once", async () => {
  expect(await notify()).toEqual({
    code: 0,
    output: "2 users were due, 1 of them with something new.\nAll mails that were due are sent.\n",
  });
  expect(await notify()).toEqual({
    code: 0,
    output: "Nobody is due to be told of what they follow.\nNo mail is due.\n",
  });

  const files = readdirSync(dir);
  expect(files).toHaveLength(1);
  expect(readFileSync(join(dir, files[0] ?? ""), "utf8")).toContain("To: Ada <ada@example.org>");
});

test("what does not go together is refused in a sentence", async () => {
  expect(await notify("--dry-run", "--watch")).toEqual({
    code: 1,
    output: "--dry-run looks once, and goes with no other option.\n",
  });
});
