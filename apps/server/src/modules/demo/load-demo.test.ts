import { bringForward, demoPosts, demoPrograms, demoSubmissions, demoUsers } from "@aquamark/demo";
import { scoreSurvey } from "@aquamark/scoring";
import { sql } from "kysely";
import { beforeAll, describe, expect, test } from "vitest";
import { fixedClock } from "../../platform/clock.ts";
import type { DemoAccount } from "../../platform/context.ts";
import { poolExecutor } from "../../platform/db/executor.ts";
import { createLogger } from "../../platform/log.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { replaySubmission, rowsOfSubmission } from "../../test/replay-submission.ts";
import { type LoadedSurvey, loadSurvey } from "../programs/index.ts";
import { loadFacts, loadState } from "../submissions/submission-state.ts";
import { demoAccountsOf, isEmpty, loadDemo, replaceFixedPasswords } from "./index.ts";

const database = useTestDatabase();
const clock = fixedClock(new Date());
const contents = bringForward(demoSubmissions(demoPrograms()), clock.now());
let accounts: DemoAccount[] = [];
let wasEmpty = false;

const load = () => loadDemo({ db: database.db, log: createLogger("silent"), clock }, { passwords: "fixed" });

beforeAll(async () => {
  wasEmpty = await isEmpty(database.db);
  ({ accounts } = await load());
});

async function countRows(): Promise<Record<string, number>> {
  const { rows } = await sql<Record<string, number>>`
    SELECT (SELECT count(*) FROM organisation) AS organisations, (SELECT count(*) FROM app_user) AS users,
      (SELECT count(*) FROM auth_account) AS accounts, (SELECT count(*) FROM survey_group) AS "surveyGroups",
      (SELECT count(*) FROM program) AS programs, (SELECT count(*) FROM submission) AS submissions,
      (SELECT count(*) FROM response) AS responses, (SELECT count(*) FROM response_version) AS versions,
      (SELECT count(*) FROM response_result) AS results, (SELECT count(*) FROM category_rating) AS ratings`.execute(
    database.db,
  );
  return rows[0] ?? {};
}

test("all of the demo's content is there", async () => {
  const responses = contents.flatMap((content) => Object.values(content.responses));
  const steps = responses.reduce((count, response) => count + response.steps.length, 0);

  const counts = await countRows();

  expect(wasEmpty).toBe(true);
  expect(counts).toEqual({
    organisations: 41,
    users: demoUsers.length,
    accounts: 7,
    surveyGroups: 2,
    programs: 5,
    submissions: contents.length,
    responses: responses.length,
    versions: steps - responses.length,
    results: responses.length,
    ratings: contents.reduce((count, { ratings }) => count + Object.keys(ratings).length, 0),
  });
});

// Every fourth submission: each survey and each level is among them, in a quarter of the time.
const SAMPLED_EACH = 4;

test("every stored result is what a full scoring of the stored answers gives, to the last bit", async () => {
  const { db, pool } = database;
  const executor = poolExecutor(pool);
  const surveys = new Map<string, LoadedSurvey | null>();
  const submissions = await db
    .selectFrom("submission")
    .select(["id", "programId", "surveyId"])
    .orderBy("id")
    .execute();
  const sample = submissions.filter((_, index) => index % SAMPLED_EACH === 0);

  for (const { id, programId, surveyId } of sample) {
    const key = `${programId}/${surveyId}`;
    if (!surveys.has(key)) surveys.set(key, await loadSurvey(db, programId, surveyId));
    const survey = surveys.get(key);
    const facts = await loadFacts(executor, id);
    const state = facts && survey ? await loadState(executor, facts, survey) : null;
    if (!survey || !state) throw new Error(`Submission ${id} cannot be read.`);
    const expected = scoreSurvey(survey.compiled, {
      responses: state.responses,
      ratings: new Map(survey.categories.map((category) => [category.id, state.scoring.rating(category.id)])),
    });
    const stored = await rowsOfSubmission(db, id);
    expect(state.facts.scoredVersion).toBe(state.facts.structureVersion);
    expect(new Map(stored.responseResults.map(({ measureId, ...result }) => [measureId, result]))).toEqual(
      new Map(
        [...expected.measures].map(([measureId, { raw, score, error }]) => [
          measureId,
          { raw, score, error },
        ]),
      ),
    );
    expect(new Map(stored.categoryResults.map(({ categoryId, ...result }) => [categoryId, result]))).toEqual(
      new Map(expected.categories),
    );
    expect(stored.submissionResult).toEqual(expected.total);
  }
  expect(surveys.size).toBe(6);
});

describe("what is loaded is what using Aquamark leaves behind", () => {
  test.each([
    "2026/samm/tarn-valley-water",
    "2026/asset-management/tarn-valley-water",
    "2024/asset-management/anselm-metro",
  ])(
    "for %s",
    async (key) => {
      const content = contents.find((candidate) => candidate.key === key);
      if (content === undefined) throw new Error(`The demo has no submission ${key}.`);

      const replayed = await replaySubmission(database, content);

      const loaded = await rowsOfSubmission(database.db, replayed.loadedId);
      const used = await rowsOfSubmission(database.db, replayed.replayedId);
      expect(loaded.responses.length).toBeGreaterThan(50);
      expect(used).toEqual(loaded);
    },
    60_000,
  );
});

test("no submission is above a level that every measure has reached without an error", async () => {
  const { rows } = await sql<{ id: string }>`
    SELECT m.id FROM submission m
      JOIN placement p ON p.program_id = m.program_id AND p.survey_id = m.survey_id
      LEFT JOIN response r ON r.submission_id = m.id AND r.measure_id = p.measure_id AND r.approval >= m.approval
      LEFT JOIN response_result x ON x.submission_id = r.submission_id AND x.measure_id = r.measure_id
    WHERE m.approval > 'draft' AND (r.measure_id IS NULL OR x.error IS NOT NULL)`.execute(database.db);

  expect(rows).toEqual([]);
});

test("submissions keep the organisation's details from reviewed on", async () => {
  const submissions = await database.db
    .selectFrom("submission")
    .innerJoin("organisation", "organisation.id", "submission.organisationId")
    .select(["approval", "organisationDetails", "details"])
    .execute();

  for (const { approval, organisationDetails, details } of submissions)
    expect(organisationDetails).toEqual(approval === "draft" || approval === "final" ? null : details);
});

test("every level that a submission reached is audited, and every submission's beginning", async () => {
  const levels = contents.reduce((count, { steps }) => count + steps.length - 1, 0);

  const { rows } = await sql<{ action: string; count: number }>`
    SELECT action, count(*) AS count FROM audit WHERE entity_kind = 'submission' AND actor_id IS NOT NULL
      AND request_id = 'demo' GROUP BY action ORDER BY action`.execute(database.db);

  expect(rows).toEqual([
    { action: "submission.approval", count: levels },
    { action: "submission.create", count: contents.length },
  ]);
});

test("what one person did to one thing within two hours is one activity, with all that it lies in", async () => {
  const { rows: tooClose } = await sql`
    SELECT FROM activity a JOIN activity b ON a.id < b.id AND a.actor_id = b.actor_id AND a.entity_id = b.entity_id
      AND a.entity_kind = b.entity_kind AND a.scope_id IS NOT DISTINCT FROM b.scope_id
    WHERE b.occurred_at - a.occurred_at < interval '2 hours' AND a.occurred_at - b.occurred_at < interval '2 hours'
      AND a.entity_kind = 'submission' AND b.entity_kind = 'submission'`.execute(database.db);
  const { rows: kinds } = await sql<{ kinds: string }>`
    SELECT DISTINCT (SELECT string_agg(entity_kind, '/' ORDER BY depth) FROM activity_ancestor WHERE activity_id = a.id)
      AS kinds FROM activity a ORDER BY kinds`.execute(database.db);

  expect(tooClose).toEqual([]);
  expect(kinds.map((row) => row.kinds)).toContain("submission/organisation");
});

test("every demo account can sign in, one for each role", async () => {
  const app = await buildTestApp(database);
  const shown = await demoAccountsOf(database.db);

  const roles = await Promise.all(
    accounts.map(async ({ email, password }) => {
      const payload = { email, password };
      const reply = await app.inject({ method: "POST", url: "/api/auth/sign-in/email", payload });
      const cookie = String(reply.headers["set-cookie"]).split(";")[0] ?? "";
      const me = await app.inject({ url: "/api/v1/me", headers: { cookie } });
      return me.json().user.role;
    }),
  );

  expect(roles).toEqual(["clerk", "org_admin", "author", "consultant", "authority", "admin", "super_admin"]);
  expect(shown).toEqual(accounts);
});

test("every role finds news on its home page, and only what was written to it", async () => {
  const app = await buildTestApp(database);
  const posted = new Map<string, string[]>();
  for (const { email, password, role } of accounts) {
    const payload = { email, password };
    const reply = await app.inject({ method: "POST", url: "/api/auth/sign-in/email", payload });
    const cookie = String(reply.headers["set-cookie"]).split(";")[0] ?? "";
    const { pinned, items } = (await app.inject({ url: "/api/v1/timeline", headers: { cookie } })).json();
    const bodyOf = (item: { post: { body: string } | null }) => item.post?.body ?? "";
    posted.set(role, [...pinned, ...items].map(bodyOf).filter(Boolean));
  }

  const [pinned, toAll, toOne] = demoPosts.map(({ body }) => body);
  for (const role of ["author", "consultant", "authority"])
    expect(posted.get(role), role).toEqual([pinned, toAll]);
  // Whoever made the organisation or its users follows it.
  for (const role of ["clerk", "org_admin", "admin", "super_admin"])
    expect(posted.get(role), role).toEqual([pinned, toOne, toAll]);
});

test("loading it again is refused, and changes nothing", async () => {
  const before = await countRows();

  await expect(load()).rejects.toThrow("The demo is only loaded into an empty database");

  expect(await countRows()).toEqual(before);
});

test("an instance that others can reach gets passwords nobody knows beforehand, told once", async () => {
  const app = await buildTestApp(database);
  const signIn = ({ email, password }: DemoAccount) =>
    app.inject({ method: "POST", url: "/api/auth/sign-in/email", payload: { email, password } });

  const replaced = await replaceFixedPasswords(database.db, new Date());
  const again = await replaceFixedPasswords(database.db, new Date());

  const [clerk, newClerk] = [accounts[0], replaced[0]];
  if (clerk === undefined || newClerk === undefined) throw new Error("There is no account.");
  expect(new Set(replaced.map(({ password }) => password)).size).toBe(accounts.length);
  expect((await signIn(clerk)).statusCode).toBe(401);
  expect((await signIn(newClerk)).statusCode).toBe(200);
  expect(again).toEqual([]);
  expect(await demoAccountsOf(database.db)).toEqual([]);
});
