import { expect, test } from "vitest";
import { givenAnswering, measureOf, save } from "../../test/answering.ts";
import { useTestDatabase } from "../../test/database.ts";
import type { GivenUser } from "../../test/givens.ts";
import { signIn } from "../../test/sign-in.ts";

const database = useTestDatabase();

test("what the same person saves within two hours is one activity, and every save is audited", async () => {
  const { app, clock, survey, clerk, submissionId } = await givenAnswering(database);
  const { id } = measureOf(survey, 2);

  await save(app, clerk, submissionId, id, { parts: {}, comment: "a", revision: 0 });
  clock.advance(90 * 60_000);
  await save(app, clerk, submissionId, id, { parts: {}, comment: "b", revision: 1 });
  clock.advance(150 * 60_000);
  await save(app, clerk, submissionId, id, { parts: {}, comment: "c", revision: 2 });

  const activity = await database.db
    .selectFrom("activity")
    .select("verbs")
    .where("scopeId", "=", submissionId)
    .orderBy("occurredAt")
    .execute();
  expect(activity).toEqual([{ verbs: ["create", "update"] }, { verbs: ["update"] }]);
  const audit = await database.db
    .selectFrom("audit")
    .select(["before", "after"])
    .where("scopeId", "=", submissionId)
    .orderBy("id")
    .execute();
  expect(audit.map(({ after }) => after)).toMatchObject([
    { comment: "a" },
    { comment: "b" },
    { comment: "c" },
  ]);
  expect(audit[2]?.before).toEqual({ comment: "b" });
});

test("history has a step for another person, for relevance and after eight hours, and for nothing else", async () => {
  const { app, clock, survey, clerk, orgAdmin, submissionId } = await givenAnswering(database);
  const { id } = measureOf(survey, 2);
  const steps: [GivenUser, Record<string, unknown>, number][] = [
    [clerk, { comment: "a" }, 1],
    [clerk, { comment: "b" }, 1],
    [orgAdmin, { comment: "c" }, 2],
    [orgAdmin, { comment: "c", notRelevant: true }, 3],
    [orgAdmin, { comment: "d", notRelevant: true }, 3],
  ];

  const versions: number[] = [];
  for (const [index, [user, content]] of steps.entries()) {
    const reply = await save(app, user, submissionId, id, { parts: {}, ...content, revision: index });
    versions.push(reply.body.response.version);
  }
  clock.advance(8 * 3_600_000);
  const later = await save(app, orgAdmin, submissionId, id, {
    parts: {},
    comment: "e",
    notRelevant: true,
    revision: 5,
  });
  versions.push(later.body.response.version);

  expect(versions).toEqual([...steps.map(([, , version]) => version), 4]);
  const cookie = await signIn(app, clerk.id);
  const history = await app.inject({
    url: `/api/v1/submissions/${submissionId}/responses/${id}/versions`,
    headers: { cookie },
  });
  expect(history.json().items).toMatchObject([
    { version: 4, comment: "e" },
    { version: 3, comment: "d", notRelevant: true },
    { version: 2, comment: "c", notRelevant: false, modifiedBy: { id: orgAdmin.id } },
    { version: 1, comment: "b", modifiedBy: { id: clerk.id } },
  ]);
});

test("an earlier version comes back as a new one, and its level stays", async () => {
  const { app, survey, clerk, orgAdmin, submissionId } = await givenAnswering(database);
  const { id } = measureOf(survey, 2);
  await save(app, clerk, submissionId, id, { parts: { doc: { value: 1 } }, comment: "old", revision: 0 });
  await save(app, orgAdmin, submissionId, id, { parts: { doc: { value: 2 } }, comment: "new", revision: 1 });
  const restore = async (user: GivenUser, revision: number) =>
    app.inject({
      method: "POST",
      url: `/api/v1/submissions/${submissionId}/responses/${id}/versions/1/restore`,
      headers: { cookie: await signIn(app, user.id) },
      payload: { revision },
    });

  const byClerk = await restore(clerk, 2);
  const stale = await restore(orgAdmin, 1);
  const done = await restore(orgAdmin, 2);

  expect(byClerk.statusCode).toBe(403);
  expect(stale.statusCode).toBe(409);
  expect(done.json().response).toMatchObject({
    comment: "old",
    parts: { doc: { value: 1 } },
    version: 3,
    revision: 3,
  });
});
