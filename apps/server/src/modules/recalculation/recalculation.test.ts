import { sql } from "kysely";
import { expect, test, vi } from "vitest";
import { fixedClock } from "../../platform/clock.ts";
import type { Tx } from "../../platform/db/database.ts";
import { newId } from "../../platform/db/ids.ts";
import type { Change } from "../../platform/live/change-hub.ts";
import { createLogger } from "../../platform/log.ts";
import { measureOf, save, start } from "../../test/answering.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { givenOrganisation, givenSurveyGroup, givenUser } from "../../test/givens.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import { answerTo, type GivenSurvey, givenSurvey, type SurveyOptions } from "../../test/givens-survey.ts";
import { startTestWorker } from "../../test/jobs.ts";
import { changeStructure, expectScored, recalculate, staleSubmissions } from "../../test/recalculating.ts";
import { signIn } from "../../test/sign-in.ts";
import { recalculateBatch } from "./index.ts";

vi.setConfig({ testTimeout: 30_000 });
const database = useTestDatabase();

/** A survey that so many organisations answered in full. */
async function givenAnswered(
  count: number,
  options: SurveyOptions = {},
  approval: "draft" | "final" = "draft",
) {
  const { db } = database;
  const clock = fixedClock(start);
  const lines: string[] = [];
  const log = createLogger("error", { write: (line) => lines.push(line) });
  const app = await buildTestApp(database, { clock, log });
  const group = await givenSurveyGroup(db);
  const survey = await givenSurvey(db, { ...options, surveyGroupIds: [group] });
  const submissions: string[] = [];
  for (let index = 0; index < count; index++) {
    const organisationId = await givenOrganisation(db, { surveyGroupIds: [group] });
    // Large surveys stand for many answers only in the size of a batch.
    const answers = survey.measures.length > 100 ? null : 0.25 + index / 10;
    submissions.push(await givenSubmission(db, survey, { organisationId, answers, approval, at: start }));
  }
  submissions.sort();
  const hints: Change[] = [];
  app.context.hub.subscribe({ hear: (change) => hints.push(change), missed: () => {} });
  return { app, clock, group, survey, submissions, hints, lines };
}

const weightsDoubled = (tx: Tx) => sql`UPDATE measure SET weight = weight * 2`.execute(tx);

/** So large that two submissions are a batch. */
const large = { measures: 2_000 };

/** The versions of the rows that hold a submission's results: another one as soon as a row is written. */
async function rowVersions(submissionId: string): Promise<string[]> {
  const { rows } = await database.pool.query<{ version: string }>(
    `SELECT concat(measure_id, ' ', xmin, ' ', ctid) AS version FROM response_result WHERE submission_id = $1
     UNION ALL SELECT concat(category_id, ' ', xmin, ' ', ctid) FROM category_result WHERE submission_id = $1
     UNION ALL SELECT concat('total ', xmin, ' ', ctid) FROM submission_result WHERE submission_id = $1
     ORDER BY 1`,
    [submissionId],
  );
  return rows.map(({ version }) => version);
}

const submissionRow = (id: string) =>
  database.db.selectFrom("submission").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

const failuresOf = (ids: readonly string[]) =>
  database.db.selectFrom("recalculationFailure").selectAll().where("submissionId", "in", ids).execute();

test("after a structural change a worker brings every submission of the survey up to date, and tells open pages", async () => {
  const { app, survey, submissions, hints } = await givenAnswered(3);
  const other = await givenAnswered(1);
  const before = await Promise.all(other.submissions.map(rowVersions));

  await changeStructure(app, survey, weightsDoubled);
  expect(await staleSubmissions(database, survey)).toEqual(submissions);
  const worker = await startTestWorker(app);
  await expect.poll(() => staleSubmissions(database, survey), { timeout: 10_000 }).toEqual([]);
  await worker.stop();

  await expectScored(database, submissions);
  expect(await Promise.all(other.submissions.map(rowVersions))).toEqual(before);
  const heard = hints.filter(({ kind }) => kind === "submission").map(({ id }) => id);
  expect(heard.sort()).toEqual(submissions);
  expect(hints).toContainEqual(
    expect.objectContaining({ kind: "recalculation", id: survey.surveyId, scopeId: survey.programId }),
  );
});

test("where no number changes no row is written, and the submission counts as up to date", async () => {
  const { app, survey, submissions } = await givenAnswered(2);
  const before = await Promise.all(submissions.map(rowVersions));

  await changeStructure(app, survey, async () => {});
  await recalculate(app, survey);

  expect(await staleSubmissions(database, survey)).toEqual([]);
  expect(await Promise.all(submissions.map(rowVersions))).toEqual(before);
});

test("only rows whose numbers change are written", async () => {
  const { app, survey, submissions } = await givenAnswered(1, { measures: 8 });
  const [submission = ""] = submissions;
  const last = measureOf(survey, 7);
  const before = await rowVersions(submission);

  await changeStructure(app, survey, (tx) =>
    sql`UPDATE measure SET weight = 7 WHERE program_id = ${survey.programId} AND id = ${last.id}`.execute(tx),
  );
  await recalculate(app, survey);

  const after = await rowVersions(submission);
  // The response, its category, the one above, and the whole.
  expect(after.filter((version) => !before.includes(version))).toHaveLength(4);
  await expectScored(database, submissions);
});

test("any sequence of structural changes leaves exactly the results of a full scoring", async () => {
  const { app, survey, submissions } = await givenAnswered(3, { measures: 9, categories: 3 });
  const random = randomOf(20260302);
  const { programId, surveyId } = survey;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const someMeasure = () => pick(survey.measures);
  const changes: ((tx: Tx) => Promise<unknown>)[] = [
    (tx) =>
      sql`UPDATE measure SET weight = ${random() * 3} WHERE program_id = ${programId} AND id = ${someMeasure().id}`.execute(
        tx,
      ),
    (tx) =>
      sql`UPDATE response_type SET formula = ${pick(["dev * 0.1 + doc", "doc / dev", null, "dev ^ 0.5"])}
          WHERE program_id = ${programId} AND name = 'Maturity'`.execute(tx),
    (tx) =>
      sql`UPDATE response_type SET parts = jsonb_set(parts, '{0,upper}', to_jsonb(${String(5 + Math.round(random() * 5))}::text))
          WHERE program_id = ${programId} AND name = 'Capacity'`.execute(tx),
    (tx) =>
      sql`UPDATE program SET asks_quality = NOT asks_quality, revision = revision + 1 WHERE id = ${programId}`.execute(
        tx,
      ),
    (tx) =>
      sql`UPDATE program SET not_relevant = ${pick(["exclude", "keep"])}, revision = revision + 1 WHERE id = ${programId}`.execute(
        tx,
      ),
    (tx) =>
      sql`UPDATE category SET deleted_at = CASE WHEN deleted_at IS NULL THEN now() END
          WHERE program_id = ${programId} AND id = ${pick(survey.subCategoryIds)}`.execute(tx),
    (tx) =>
      sql`DELETE FROM binding WHERE program_id = ${programId} AND measure_id = ${someMeasure().id}`.execute(
        tx,
      ),
    (tx) =>
      sql`DELETE FROM placement WHERE program_id = ${programId} AND measure_id = ${pick(survey.measures.slice(4)).id}`.execute(
        tx,
      ),
    (tx) =>
      sql`INSERT INTO placement (program_id, survey_id, measure_id, category_id, position)
          SELECT ${programId}, ${surveyId}, m.id, ${pick(survey.subCategoryIds)}, 100 + row_number() OVER ()
          FROM measure m WHERE m.program_id = ${programId}
            AND NOT EXISTS (SELECT FROM placement p WHERE p.program_id = m.program_id AND p.measure_id = m.id)`.execute(
        tx,
      ),
  ];

  for (let round = 0; round < 40; round++) {
    await changeStructure(app, survey, pick(changes));
    if (random() < 0.6) {
      await recalculate(app, survey);
      expect(await staleSubmissions(database, survey)).toEqual([]);
      await expectScored(database, submissions);
    }
  }
});

test("a submission that cannot be scored is recorded with the reason, stops no other, and is tried again", async () => {
  const { app, clock, survey, submissions, lines } = await givenAnswered(3);
  const [poisoned = "", ...others] = submissions;
  await sql`ALTER TABLE category_result ADD CONSTRAINT category_result__poisoned
    CHECK (submission_id <> ${sql.lit(poisoned)}) NOT VALID`.execute(database.db);

  await changeStructure(app, survey, weightsDoubled);
  await recalculate(app, survey);

  expect(await staleSubmissions(database, survey)).toEqual([poisoned]);
  await expectScored(database, others);
  expect(await failuresOf(submissions)).toMatchObject([
    {
      submissionId: poisoned,
      structureVersion: 2,
      attempts: 1,
      reason: { code: "constraint_violated", params: { constraint: "category_result__poisoned" } },
      failedAt: start,
      retryAt: new Date(start.getTime() + 60_000),
    },
  ]);
  expect(lines.filter((line) => line.includes("could not be scored"))).toHaveLength(1);

  await recalculate(app, survey);
  expect(await failuresOf(submissions)).toMatchObject([{ attempts: 1 }]);
  clock.advance(61_000);
  await recalculate(app, survey);
  const [second] = await failuresOf(submissions);
  expect(second).toMatchObject({ attempts: 2, retryAt: new Date(clock.now().getTime() + 120_000) });

  await sql`ALTER TABLE category_result DROP CONSTRAINT category_result__poisoned`.execute(database.db);
  clock.advance(121_000);
  await recalculate(app, survey);
  expect(await failuresOf(submissions)).toEqual([]);
  expect(await staleSubmissions(database, survey)).toEqual([]);
  await expectScored(database, submissions);
});

test("a failure of an older structure keeps nobody from trying the present one", async () => {
  const { app, survey, submissions } = await givenAnswered(1);
  const [submissionId = ""] = submissions;
  await database.db
    .insertInto("recalculationFailure")
    .values({
      submissionId,
      structureVersion: 1,
      reason: JSON.stringify({ code: "scoring_failed", params: {} }),
      failedAt: start,
      retryAt: new Date(start.getTime() + 3_600_000),
    })
    .execute();

  await changeStructure(app, survey, weightsDoubled);
  await recalculate(app, survey);

  expect(await failuresOf(submissions)).toEqual([]);
  await expectScored(database, submissions);
});

test("a database that is away fails the job, no submission is blamed, and another job looks again soon", async () => {
  const { app, survey, submissions } = await givenAnswered(1);
  await changeStructure(app, survey, weightsDoubled);
  await database.pool.query(`
    CREATE FUNCTION refuse_connection() RETURNS trigger LANGUAGE plpgsql AS
      $$ BEGIN RAISE EXCEPTION 'shutting down' USING ERRCODE = '57P01'; END $$;
    CREATE TRIGGER refuse BEFORE UPDATE ON response_result EXECUTE FUNCTION refuse_connection()`);

  await expect(recalculate(app, survey)).rejects.toThrow("shutting down");

  await database.pool.query("DROP TRIGGER refuse ON response_result; DROP FUNCTION refuse_connection");
  expect(await failuresOf(submissions)).toEqual([]);
  expect(await staleSubmissions(database, survey)).toEqual(submissions);
  // Also for a process that is killed: its own job would be kept for it for hours.
  const { rows } = await database.pool.query("SELECT run_at FROM graphile_worker.jobs WHERE key = $1", [
    `recalculation:${survey.programId}:${survey.surveyId}:retry`,
  ]);
  expect(rows).toEqual([{ run_at: new Date(start.getTime() + 60_000) }]);
});

test("workers share the submissions: none takes twice, and one that is locked is waited for by nobody", async () => {
  const { app, survey, submissions } = await givenAnswered(10, large);
  const elsewhere = await buildTestApp(database, { clock: app.context.clock });
  await changeStructure(app, survey, weightsDoubled);
  const [locked = ""] = submissions;
  const drain = async (context: typeof app.context) => {
    for (let sum = 0; ; ) {
      const { rescored } = await recalculateBatch(context, survey, { actor: null });
      if (rescored === 0) return sum;
      sum += rescored;
    }
  };

  const client = await database.pool.connect();
  await client.query("BEGIN");
  await client.query("SELECT FROM submission WHERE id = $1 FOR UPDATE", [locked]);
  const [here, there] = await Promise.all([drain(app.context), drain(elsewhere.context)]);
  const left = await staleSubmissions(database, survey);
  await client.query("ROLLBACK");
  client.release();
  const rest = await drain(app.context);

  expect([here + there, left, rest]).toEqual([9, [locked], 1]);
  expect(Math.min(here, there)).toBeGreaterThan(0);
});

test("many submissions call other workers to help, and few do not", async () => {
  const many = await givenAnswered(9, large);
  const few = await givenAnswered(2);
  const helpersOf = async (survey: GivenSurvey) => {
    const { rows } = await database.pool.query<{ n: number }>(
      "SELECT count(*) AS n FROM graphile_worker.jobs WHERE key LIKE $1",
      [`recalculation.help:${survey.programId}:%`],
    );
    return rows[0]?.n;
  };
  for (const { app, survey } of [many, few]) {
    await changeStructure(app, survey, weightsDoubled);
    await recalculate(app, survey);
  }

  expect([await helpersOf(many.survey), await helpersOf(few.survey)]).toEqual([4, 0]);
});

test("a worker that must stop leaves the rest to the next one", async () => {
  const { app, survey, submissions } = await givenAnswered(6, large);
  await changeStructure(app, survey, weightsDoubled);

  await recalculate(app, survey, { signal: AbortSignal.abort() });

  expect(await staleSubmissions(database, survey)).toHaveLength(4);
  const worker = await startTestWorker(app);
  await expect.poll(() => staleSubmissions(database, survey), { timeout: 10_000 }).toEqual([]);
  await worker.stop();
  await expectScored(database, submissions);
});

test("a structure that changes in the middle is gone on with", async () => {
  const { app, survey, submissions } = await givenAnswered(6, large);
  await changeStructure(app, survey, weightsDoubled);
  await recalculateBatch(app.context, survey, { actor: null });
  expect(await staleSubmissions(database, survey)).toHaveLength(4);

  await changeStructure(app, survey, weightsDoubled);
  expect(await staleSubmissions(database, survey)).toHaveLength(6);
  await recalculate(app, survey);

  expect(await staleSubmissions(database, survey)).toEqual([]);
  await expectScored(database, submissions);
});

test("answers saved while scores are being updated are scored like all others", async () => {
  const { app, survey, submissions, group } = await givenAnswered(3, { measures: 12 });
  const consultant = await givenUser(database.db, "consultant", { surveyGroupIds: [group] });
  const saving = submissions.map(async (submissionId, index) => {
    for (let revision = 1; revision <= 6; revision++) {
      const measure = measureOf(survey, 2 + index);
      const parts = answerTo(measure, revision / 6);
      const reply = await save(app, consultant, submissionId, measure.id, { parts, revision });
      expect(reply.status).toBe(200);
    }
  });
  const changing = (async () => {
    for (let round = 0; round < 6; round++) {
      await changeStructure(app, survey, weightsDoubled);
      await recalculate(app, survey);
    }
  })();

  await Promise.all([...saving, changing]);
  await recalculate(app, survey);

  expect(await staleSubmissions(database, survey)).toEqual([]);
  await expectScored(database, submissions);
});

const stricterCapacity = (tx: Tx) =>
  sql`UPDATE response_type SET parts = jsonb_set(parts, '{0,upper}', '"1"') WHERE name = 'Capacity'`.execute(
    tx,
  );

test("answers that became erroneous put a submission back to draft, as the author's doing; its responses keep their levels", async () => {
  const { app, survey, submissions, group, hints } = await givenAnswered(2, {}, "final");
  const author = await givenUser(database.db, "author", { surveyGroupIds: [group] });

  await changeStructure(app, survey, stricterCapacity, author.id);
  await recalculate(app, survey, { actorId: author.id });

  for (const id of submissions) {
    const capacity = measureOf(survey, 0);
    expect(await submissionRow(id)).toMatchObject({
      approval: "draft",
      approvalReason: { code: "answer_became_erroneous", params: { from: "final" } },
      revision: 2,
    });
    expect((await submissionRow(id)).approvalReason).toMatchObject({
      params: { measures: expect.arrayContaining([capacity.id]) },
    });
    const responses = await database.db
      .selectFrom("response")
      .select(["approval", "submissionApproval"])
      .where("submissionId", "=", id)
      .execute();
    expect(new Set(responses.map((row) => `${row.approval} ${row.submissionApproval}`))).toEqual(
      new Set(["final draft"]),
    );
    expect(await auditOf(id)).toMatchObject([
      {
        actorId: author.id,
        before: { approval: "final" },
        after: { approval: "draft", reason: { code: "answer_became_erroneous" } },
      },
    ]);
    const activity = await database.db
      .selectFrom("activity")
      .selectAll()
      .where("entityId", "=", id)
      .execute();
    expect(activity).toMatchObject([{ actorId: author.id, verbs: ["state"] }]);
    expect(hints).toContainEqual(expect.objectContaining({ kind: "submission", id, revision: 2 }));
  }
  await expectScored(database, submissions);

  await recalculate(app, survey, { actorId: author.id });
  expect(await auditOf(submissions[0] ?? "")).toHaveLength(1);
});

const auditOf = (id: string) =>
  database.db
    .selectFrom("audit")
    .selectAll()
    .where("entityId", "=", id)
    .where("action", "=", "submission.lost_level")
    .execute();

test("a measure that appears puts a submission above draft back to draft, and the system answers for it where nobody does", async () => {
  const { app, survey, submissions } = await givenAnswered(1, {}, "final");
  const drafts = await givenSubmission(database.db, survey, {
    organisationId: (await submissionRow(submissions[0] ?? "")).organisationId,
    answers: 0.5,
  });
  const [id = ""] = submissions;
  const added = newId();

  await changeStructure(app, survey, async (tx) => {
    await sql`INSERT INTO measure (program_id, id, title, weight, response_type_id)
      SELECT program_id, ${added}, 'Another measure', 3, response_type_id FROM measure
      WHERE program_id = ${survey.programId} AND id = ${measureOf(survey, 0).id}`.execute(tx);
    await sql`INSERT INTO placement (program_id, survey_id, measure_id, category_id, position)
      VALUES (${survey.programId}, ${survey.surveyId}, ${added}, ${survey.subCategoryIds[0]}, 50)`.execute(
      tx,
    );
  });
  await recalculate(app, survey);

  expect(await submissionRow(id)).toMatchObject({
    approval: "draft",
    approvalReason: { code: "measure_appeared", params: { from: "final", measures: [added] } },
  });
  expect(await auditOf(id)).toMatchObject([{ actorId: null, before: { approval: "final" } }]);
  expect(await submissionRow(drafts)).toMatchObject({ approval: "draft", approvalReason: null });
  await expectScored(database, [id, drafts]);
});

test("a submission of a finalised program that fulfils its level keeps it", async () => {
  const { app, survey, submissions } = await givenAnswered(1, { isFinalised: true }, "final");

  await changeStructure(app, survey, weightsDoubled);
  await recalculate(app, survey);

  expect(await submissionRow(submissions[0] ?? "")).toMatchObject({ approval: "final", revision: 1 });
  await expectScored(database, submissions);
});

test("a deleted submission is left alone, and brought up to date when it is restored", async () => {
  const { app, survey, submissions, group } = await givenAnswered(2);
  const [deleted = ""] = submissions;
  const consultant = await givenUser(database.db, "consultant", { surveyGroupIds: [group] });
  const headers = { cookie: await signIn(app, consultant.id) };
  const url = `/api/v1/submissions/${deleted}`;
  expect((await app.inject({ method: "DELETE", url, headers })).statusCode).toBe(204);

  await changeStructure(app, survey, weightsDoubled);
  await recalculate(app, survey);
  expect(await staleSubmissions(database, survey)).toEqual([deleted]);
  await database.pool.query("DELETE FROM graphile_worker._private_jobs");
  const restored = await app.inject({ method: "POST", url: `${url}/restore`, headers });
  const worker = await startTestWorker(app);

  expect(restored.statusCode).toBe(200);
  await expect.poll(() => staleSubmissions(database, survey), { timeout: 10_000 }).toEqual([]);
  await worker.stop();
  await expectScored(database, submissions);
});

/** Numbers from 0 to 1, the same ones for the same seed (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
