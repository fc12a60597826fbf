import { type DemoSubmission, demoUsers } from "@aquamark/demo";
import type { FastifyInstance, InjectOptions } from "fastify";
import { LineageIds } from "../modules/demo/demo-keys.ts";
import type { Db } from "../platform/db/database.ts";
import { buildTestApp } from "./app.ts";
import type { TestDatabase } from "./database.ts";
import { signIn } from "./sign-in.ts";

/** One request of the story: who asked, when, and what; later requests may depend on what earlier ones changed. */
type Deed = {
  at: string;
  by: string;
  request(): Promise<{ method: "PUT" | "PATCH"; path: string; payload: object }>;
};

/**
 * Does everything that people did to a loaded submission once more, request by request, at the same times and as
 * the same people, to a new submission of the same organisation.
 */
export async function replaySubmission(
  database: TestDatabase,
  content: DemoSubmission,
): Promise<{ loadedId: string; replayedId: string }> {
  const { db } = database;
  const clock = { at: content.createdAt, now: () => new Date(clock.at) };
  const app = await buildTestApp(database, { clock });
  const loaded = await findLoaded(db, content);
  const ask = await askingAs(app, db);

  const created = await ask(content.createdBy, {
    method: "POST",
    url: "/api/v1/submissions",
    payload: {
      programId: loaded.programId,
      surveyId: loaded.surveyId,
      organisationId: loaded.organisationId,
      title: content.title,
      appliesOn: content.appliesOn,
    },
  });
  const replayedId = String(created.id);
  for (const { at, by, request } of deedsOf(content, new LineageIds(loaded.lineageId), db, replayedId)) {
    clock.at = at;
    const { method, path, payload } = await request();
    await ask(by, { method, url: `/api/v1/submissions/${replayedId}${path}`, payload });
  }
  return { loadedId: loaded.id, replayedId };
}

async function findLoaded(db: Db, content: DemoSubmission) {
  const creator = demoUsers.find(({ key }) => key === content.createdBy);
  return db
    .selectFrom("submission")
    .innerJoin("program", "program.id", "submission.programId")
    .innerJoin("appUser", "appUser.organisationId", "submission.organisationId")
    .select([
      "submission.id",
      "submission.programId",
      "submission.surveyId",
      "submission.organisationId",
      "program.lineageId",
    ])
    .where("appUser.email", "=", creator?.email ?? "")
    .where("submission.title", "=", content.title)
    .executeTakeFirstOrThrow();
}

/** Sends requests in the name of the demo's users, by key, and gives what they answer. */
async function askingAs(app: FastifyInstance, db: Db) {
  const users = await db.selectFrom("appUser").select(["id", "email"]).execute();
  const idOf = new Map(users.map(({ id, email }) => [email, id]));
  const cookies = new Map<string, string>();
  return async (by: string, request: InjectOptions): Promise<Record<string, unknown>> => {
    const email = demoUsers.find(({ key }) => key === by)?.email ?? "";
    const cookie = cookies.get(by) ?? (await signIn(app, idOf.get(email) ?? ""));
    cookies.set(by, cookie);
    const reply = await app.inject({ ...request, headers: { cookie } });
    if (reply.statusCode >= 300)
      throw new Error(`${by} may not ${request.method} ${request.url}: ${reply.body}`);
    return reply.json();
  };
}

/** Everything done to a submission after it was made, in order; at one moment, answers come before levels. */
function deedsOf(content: DemoSubmission, ids: LineageIds, db: Db, submissionId: string): Deed[] {
  const together = new Set(content.steps.slice(1).map(({ approval, at, by }) => `${approval}|${at}|${by}`));
  const answers = Object.entries(content.responses).flatMap(([measure, response]) => {
    const path = `/responses/${ids.of("measure", measure)}`;
    const { parts, comment, notRelevant, quality } = response;
    const subMeasures = Object.fromEntries(
      Object.entries(response.subMeasures).map(([sub, value]) => [ids.of("subMeasure", sub), value]),
    );
    return response.steps
      .filter(({ approval, at, by }) => !together.has(`${approval}|${at}|${by}`))
      .map(
        ({ approval, at, by }): Deed => ({
          at,
          by,
          request: async () => {
            if (approval === "draft")
              return {
                method: "PUT",
                path,
                payload: { parts, comment, subMeasures, notRelevant, quality, revision: 0 },
              };
            const { revision } = await db
              .selectFrom("response")
              .select("revision")
              .where("submissionId", "=", submissionId)
              .where("measureId", "=", ids.of("measure", measure))
              .executeTakeFirstOrThrow();
            return { method: "PUT", path: `${path}/approval`, payload: { approval, revision } };
          },
        }),
      );
  });
  const ratings = Object.entries(content.ratings).map(
    ([category, { importance, target, modifiedAt, modifiedBy }]): Deed => ({
      at: modifiedAt,
      by: modifiedBy,
      request: async () => ({
        method: "PATCH",
        path: `/categories/${ids.of("category", category)}/rating`,
        payload: { importance, target, revision: 0 },
      }),
    }),
  );
  const levels = content.steps.slice(1).map(
    ({ approval, at, by }, index): Deed => ({
      at,
      by,
      request: async () => ({ method: "PUT", path: "/approval", payload: { approval, revision: index + 1 } }),
    }),
  );
  return [...answers, ...ratings, ...levels].toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** All rows of one submission, without its id, in the order of their keys. */
export async function rowsOfSubmission(db: Db, submissionId: string) {
  const submission = await db
    .selectFrom("submission")
    .selectAll()
    .where("id", "=", submissionId)
    .executeTakeFirstOrThrow();
  const responses = await db
    .selectFrom("response")
    .selectAll()
    .where("submissionId", "=", submissionId)
    .orderBy("measureId")
    .execute();
  const versions = await db
    .selectFrom("responseVersion")
    .selectAll()
    .where("submissionId", "=", submissionId)
    .orderBy("measureId")
    .orderBy("version")
    .execute();
  const ratings = await db
    .selectFrom("categoryRating")
    .selectAll()
    .where("submissionId", "=", submissionId)
    .orderBy("categoryId")
    .execute();
  const responseResults = await db
    .selectFrom("responseResult")
    .selectAll()
    .where("submissionId", "=", submissionId)
    .orderBy("measureId")
    .execute();
  const categoryResults = await db
    .selectFrom("categoryResult")
    .selectAll()
    .where("submissionId", "=", submissionId)
    .orderBy("categoryId")
    .execute();
  const submissionResult = await db
    .selectFrom("submissionResult")
    .selectAll()
    .where("submissionId", "=", submissionId)
    .executeTakeFirstOrThrow();
  return {
    submission: without(submission, "id"),
    responses: responses.map(withoutSubmission),
    versions: versions.map(withoutSubmission),
    ratings: ratings.map(withoutSubmission),
    responseResults: responseResults.map(withoutSubmission),
    categoryResults: categoryResults.map(withoutSubmission),
    submissionResult: withoutSubmission(submissionResult),
  };
}

function withoutSubmission<Row extends { submissionId: string }>(row: Row): Omit<Row, "submissionId"> {
  return without(row, "submissionId");
}

function without<Row extends object, Key extends keyof Row>(row: Row, key: Key): Omit<Row, Key> {
  return Object.fromEntries(Object.entries(row).filter(([name]) => name !== key)) as Omit<Row, Key>;
}
