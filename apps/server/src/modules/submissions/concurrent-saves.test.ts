import { sql } from "kysely";
import { expect, test } from "vitest";
import { fixedClock } from "../../platform/clock.ts";
import type { Tx } from "../../platform/db/database.ts";
import {
  emptyContent,
  givenAnswering,
  measureOf,
  save,
  start,
  storedAndFresh,
} from "../../test/answering.ts";
import { buildTestApp, inTransactionOf } from "../../test/app.ts";
import { useTestDatabase, waitingForLocks } from "../../test/database.ts";
import { answerTo } from "../../test/givens-survey.ts";
import { staleSubmissions } from "../../test/recalculating.ts";
import { signIn } from "../../test/sign-in.ts";

const database = useTestDatabase();

test("a save on an older state is refused with the present response", async () => {
  const { app, survey, clerk, orgAdmin, submissionId } = await givenAnswering(database);
  const measure = measureOf(survey, 2);
  await save(app, clerk, submissionId, measure.id, { parts: {}, comment: "first", revision: 0 });

  const late = await save(app, orgAdmin, submissionId, measure.id, {
    parts: {},
    comment: "late",
    revision: 0,
  });
  const future = await save(app, orgAdmin, submissionId, measure.id, {
    parts: {},
    comment: "future",
    revision: 5,
  });

  expect(late).toMatchObject({
    status: 409,
    body: {
      code: "response_stale",
      current: { comment: "first", revision: 1, modifiedBy: { id: clerk.id } },
    },
  });
  expect(future).toMatchObject({ status: 409, body: { code: "response_stale", current: { revision: 1 } } });
});

test("of many saves of one response at once exactly one succeeds", async () => {
  const { app, survey, clerk, submissionId } = await givenAnswering(database);
  const measure = measureOf(survey, 2);

  const replies = await Promise.all(
    Array.from({ length: 8 }, (_, index) =>
      save(app, clerk, submissionId, measure.id, { parts: {}, comment: `by ${index}`, revision: 0 }),
    ),
  );

  expect(replies.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, ...Array(7).fill(409)]);
});

test("two servers that save different responses of one submission at once lose nothing", async () => {
  const { app, survey, clerk, submissionId } = await givenAnswering(database, { measures: 10 });
  const other = await buildTestApp(database, { clock: fixedClock(start) });
  const cookie = await signIn(app, clerk.id);

  const replies = await Promise.all(
    survey.measures.flatMap((measure, index) =>
      [app, other].slice(index % 2, (index % 2) + 1).map((server) =>
        server.inject({
          method: "PUT",
          url: `/api/v1/submissions/${submissionId}/responses/${measure.id}`,
          headers: { cookie },
          payload: { ...emptyContent, parts: answerTo(measure, 1), revision: 0 },
        }),
      ),
    ),
  );

  expect(replies.map(({ statusCode }) => statusCode)).toEqual(Array(10).fill(200));
  const { stored, fresh } = await storedAndFresh(database, submissionId);
  expect(stored).toEqual(fresh);
  expect(stored.measures.size).toBe(10);
});

test("a save after another server's save is made on the present state", async () => {
  const { app, survey, clerk, submissionId } = await givenAnswering(database, {}, 1);
  const other = await buildTestApp(database, { clock: fixedClock(start) });
  const [first, second] = [measureOf(survey, 2), measureOf(survey, 3)];
  await save(app, clerk, submissionId, first.id, { parts: answerTo(first, 1), comment: "a", revision: 1 });
  await save(other, clerk, submissionId, second.id, { parts: {}, comment: "elsewhere", revision: 1 });

  const reply = await save(app, clerk, submissionId, first.id, {
    parts: answerTo(first, 0),
    comment: "b",
    revision: 2,
  });

  expect(reply.status).toBe(200);
  const { stored, fresh } = await storedAndFresh(database, submissionId);
  expect(stored).toEqual(fresh);
});

test("a save during which the structure changes once more is scored by the last structure", async () => {
  const { app, survey, clerk, submissionId } = await givenAnswering(database, {}, 1);
  const measure = measureOf(survey, 2);
  const weigh = async (tx: Tx, weight: number) => {
    await tx
      .updateTable("measure")
      .set({ weight })
      .where("programId", "=", survey.programId)
      .where("id", "=", measure.id)
      .execute();
    await tx
      .updateTable("survey")
      .set((eb) => ({ structureVersion: eb("structureVersion", "+", 1) }))
      .where("programId", "=", survey.programId)
      .execute();
  };
  await inTransactionOf(app, (tx) => weigh(tx, 200));

  // The save scores the submission anew by the second structure, and waits for a result; then comes the third.
  const saving = await inTransactionOf(app, async (tx) => {
    await sql`SELECT FROM submission_result WHERE submission_id = ${submissionId} FOR UPDATE`.execute(tx);
    const asked = save(app, clerk, submissionId, measure.id, {
      parts: answerTo(measure, 0.5),
      comment: "mine",
      revision: 1,
    });
    await expect.poll(() => waitingForLocks(database)).toBe(1);
    await weigh(tx, 300);
    return { asked };
  });
  const reply = await saving.asked;

  expect(reply, JSON.stringify(reply)).toMatchObject({
    status: 200,
    body: { response: { comment: "mine", revision: 2 } },
  });
  const { stored, fresh } = await storedAndFresh(database, submissionId);
  expect(stored).toEqual(fresh);
  expect(await staleSubmissions(database, survey)).toEqual([]);
});
