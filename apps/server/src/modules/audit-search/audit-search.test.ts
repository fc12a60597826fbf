import type { FastifyInstance } from "fastify";
import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "../../platform/db/ids.ts";
import { apiOf } from "../../test/api.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import {
  type GivenUser,
  givenOrganisation,
  givenSurveyGroup,
  givenUser,
  nextNumber,
} from "../../test/givens.ts";
import { auditList, type GivenAuditEntry, givenAuditEntry } from "../../test/givens-audit.ts";
import { givenSubmission } from "../../test/givens-submission.ts";
import { givenSurvey } from "../../test/givens-survey.ts";

const database = useTestDatabase();
let app: FastifyInstance;
let api: ReturnType<typeof apiOf>;

beforeAll(async () => {
  app = await buildTestApp(database);
  api = apiOf(app);
});

const givenEntry = (entry: GivenAuditEntry = {}) => givenAuditEntry(database.db, entry);

const list = (reader: { id: string }, query: Record<string, string> = {}) => auditList(api, reader, query);
const ids = async (reader: { id: string }, query: Record<string, string> = {}) =>
  (await list(reader, query)).items.map(({ id }) => id);

describe("the list", () => {
  let owner: GivenUser;
  let organisationId: string;

  beforeAll(async () => {
    owner = await givenUser(database.db, "super_admin");
    organisationId = await givenOrganisation(database.db, { name: `Tarn Valley ${nextNumber()}` });
  });

  test("comes the newest first, page by page, each entry once, also where many are of the same instant", async () => {
    const scope = { entityKind: "user", organisationId };
    const made: string[] = [];
    for (let n = 0; n < 9; n += 1)
      made.push(await givenEntry({ ...scope, at: `2026-03-0${1 + Math.floor(n / 4)}T00:00:00.123456Z` }));
    const query = { entityKind: "user", organisationId, limit: "2" };
    const pagesOf = async (sort: string) => {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await list(owner, { ...query, sort, ...(cursor === undefined ? {} : { cursor }) });
        expect(page).toMatchObject({ total: 9, isTotalExact: true });
        found.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      return found;
    };

    const newest = await pagesOf("-at");
    expect(newest).toHaveLength(9);
    expect(new Set(newest)).toEqual(new Set(made));
    expect(newest[0]).toBe(made[8]);
    expect(await pagesOf("at")).toEqual(newest.toReversed());
  });

  test("is narrowed by everything at once", async () => {
    const [actor, other] = [
      await givenUser(database.db, "clerk", { organisationId }),
      await givenUser(database.db, "clerk", { organisationId }),
    ];
    const survey = await givenSurvey(database.db, { measures: 1 });
    const [entityId, scopeId] = [newId(), newId()];
    const base = { actorId: actor.id, organisationId, programId: survey.programId, entityId, scopeId };
    const wanted = await givenEntry({
      ...base,
      at: "2026-04-02T00:00:00Z",
      action: "response.save",
      entityKind: "response",
    });
    const acted = await givenEntry({ actorId: other.id, actingAsId: actor.id, at: "2026-04-03T00:00:00Z" });
    await givenEntry({ actorId: other.id, at: "2026-04-04T00:00:00Z", action: "responses.x" });

    expect(await ids(owner, { actorId: actor.id })).toEqual([acted, wanted]);
    expect(await ids(owner, { actorId: actor.id, action: "response." })).toEqual([wanted]);
    expect(await ids(owner, { actorId: actor.id, action: "response" })).toEqual([]);
    expect(await ids(owner, { actorId: actor.id, action: "response.save" })).toEqual([wanted]);
    expect(await ids(owner, { entityId })).toEqual([wanted]);
    expect(await ids(owner, { entityId, scopeId, entityKind: "response" })).toEqual([wanted]);
    expect(await ids(owner, { entityId, entityKind: "program" })).toEqual([]);
    expect(await ids(owner, { programId: survey.programId })).toEqual([wanted]);
    expect(
      await ids(owner, { actorId: actor.id, from: "2026-04-02T00:00:00Z", to: "2026-04-03T00:00:00Z" }),
    ).toEqual([wanted]);
    expect(await ids(owner, { actorId: actor.id, from: "2026-04-02T00:00:00.001Z" })).toEqual([acted]);
  });

  test("is searched by the names of people, organisations, programs and actions, and by ids", async () => {
    const name = `Ada Marsh ${nextNumber()}`;
    const actor = await givenUser(database.db, "clerk", { organisationId });
    await database.db.updateTable("appUser").set({ name }).where("id", "=", actor.id).execute();
    const requestId = newId();
    const id = await givenEntry({
      actorId: actor.id,
      organisationId,
      requestId,
      action: "program.change_content",
    });
    const { name: organisation } = await database.db
      .selectFrom("organisation")
      .select("name")
      .where("id", "=", organisationId)
      .executeTakeFirstOrThrow();

    expect(await ids(owner, { q: name.toLowerCase().slice(0, -1) })).toContain(id);
    expect(await ids(owner, { q: organisation })).toContain(id);
    expect(await ids(owner, { q: "Change content" })).toContain(id);
    expect(await ids(owner, { q: requestId })).toEqual([id]);
    expect(await ids(owner, { q: "100% nobody" })).toEqual([]);
  });

  test.each(["change content", "program change", "Program.Change_Content", "program  change"])(
    "finds an action by %j",
    async (q) => {
      const actor = await givenUser(database.db, "clerk", { organisationId });
      const id = await givenEntry({ actorId: actor.id, action: "program.change_content" });
      const other = await givenEntry({ actorId: actor.id, action: "program.edit" });

      const found = await ids(owner, { q, actorId: actor.id });

      expect(found).toContain(id);
      expect(found).not.toContain(other);
    },
  );

  test("finds the actions whose words hold what was searched, which the reader's own language says", async () => {
    const actor = await givenUser(database.db, "clerk", { organisationId });
    const about = { actorId: actor.id };
    const [edited, signedIn] = [
      await givenEntry({ ...about, action: "post.edit", at: "2026-05-03T00:00:00Z" }),
      await givenEntry({ ...about, action: "session.sign_in", at: "2026-05-02T00:00:00Z" }),
    ];
    await givenEntry({ ...about, action: "post.delete" });
    const found = (...actions: string[]) => {
      const query = new URLSearchParams({ q: "Geändert", actorId: actor.id });
      for (const action of actions) query.append("qActions", action);
      return api(owner, "GET", `/audit?${query}`);
    };

    expect((await found()).body.items).toEqual([]);
    expect((await found("post.edit")).body.items).toMatchObject([{ id: edited }]);
    expect((await found("post.edit", "session.sign_in")).body.items).toMatchObject([
      { id: edited },
      { id: signedIn },
    ]);
    expect((await found("post.%")).status).toBe(400);
    expect((await found(...Array.from({ length: 101 }, () => "post.edit"))).status).toBe(400);
  });

  test("finds submissions, surveys and survey groups by the titles that the list shows", async () => {
    const title = `Zebra round ${nextNumber()}`;
    const survey = await givenSurvey(database.db, { measures: 1 });
    const other = await givenSurvey(database.db, { measures: 1 });
    const submissionId = await givenSubmission(database.db, survey, { organisationId });
    const groupId = await givenSurveyGroup(database.db);
    const { db } = database;
    await db.updateTable("submission").set({ title }).where("id", "=", submissionId).execute();
    await db.updateTable("surveyGroup").set({ title }).where("id", "=", groupId).execute();
    await db.updateTable("survey").set({ title }).where("id", "=", survey.surveyId).execute();
    const inProgram = { entityId: survey.surveyId, programId: survey.programId };
    const wanted = [
      await givenEntry({ entityKind: "submission", entityId: submissionId }),
      await givenEntry({ entityKind: "survey_group", entityId: groupId }),
      await givenEntry({ entityKind: "survey", ...inProgram }),
      await givenEntry({ entityKind: "survey_access", ...inProgram }),
    ];
    // The same survey in another program is called otherwise.
    await givenEntry({ entityKind: "survey", ...inProgram, programId: other.programId });

    expect(new Set(await ids(owner, { q: title.toUpperCase() }))).toEqual(new Set(wanted));
  });

  test("names things as they are called now, and says what is gone", async () => {
    const survey = await givenSurvey(database.db, { measures: 1 });
    const submissionId = await givenSubmission(database.db, survey, { organisationId });
    const [measure] = survey.measures;
    const about = { programId: survey.programId, organisationId };
    const things: [GivenAuditEntry, object][] = [
      [
        { entityKind: "program", entityId: survey.programId },
        { isGone: false, surveyId: null },
      ],
      [
        { entityKind: "survey", entityId: survey.surveyId },
        { isGone: false, surveyId: survey.surveyId },
      ],
      [
        { entityKind: "category", entityId: survey.categoryIds[0] ?? "" },
        { isGone: false, surveyId: survey.surveyId },
      ],
      [{ entityKind: "measure", entityId: measure?.id ?? "" }, { isGone: false }],
      [{ entityKind: "response", entityId: measure?.id ?? "", scopeId: submissionId }, { isGone: false }],
      [{ entityKind: "submission", entityId: submissionId }, { isGone: false }],
      [{ entityKind: "organisation", entityId: organisationId }, { isGone: false }],
      [
        { entityKind: "user", entityId: owner.id },
        { isGone: false, title: owner.name },
      ],
      [
        { entityKind: "program", entityId: newId(), after: { title: "Never kept" } },
        { isGone: true, title: "Never kept" },
      ],
      [
        { entityKind: "organisation", entityId: newId(), before: { name: "Moor" } },
        { isGone: true, title: "Moor" },
      ],
      [
        { entityKind: "instance", entityId: null },
        { isGone: true, title: null },
      ],
    ];
    for (const [entry, expected] of things) {
      const id = await givenEntry({ ...about, ...entry });
      const { body } = await api(owner, "GET", `/audit/${id}`);
      expect(body.entity, JSON.stringify(entry)).toMatchObject({
        ...expected,
        kind: entry.entityKind,
        ...("title" in expected ? {} : { title: expect.any(String) }),
      });
    }
  });

  test("counts no further than ten thousand", async () => {
    await database.pool.query(
      `INSERT INTO audit (id, occurred_at, action, entity_kind)
       SELECT gen_random_uuid(), timestamptz '2020-01-01' + n * interval '1 second', 'many.entries', 'instance'
       FROM generate_series(1, 10001) n`,
    );

    const page = await list(owner, { action: "many.entries", limit: "1" });
    expect(page).toMatchObject({ total: 10_000, isTotalExact: false });
    expect(page.items[0]?.at).toBe("2020-01-01T02:46:41.000Z");
    const rest = await list(owner, { action: "many.entries", to: "2020-01-01T02:46:41Z", limit: "1" });
    expect(rest).toMatchObject({ total: 10_000, isTotalExact: true });
    const next = await list(owner, { action: "many.entries", limit: "1", cursor: page.nextCursor ?? "" });
    expect(next.items[0]?.at).toBe("2020-01-01T02:46:40.000Z");
  });

  test.each<[Record<string, string>]>([
    [{ from: "yesterday" }],
    [{ to: "0000-01-01T00:00:00Z" }],
    [{ action: "program.%" }],
    [{ action: "x; DROP TABLE audit" }],
    [{ entityId: "1" }],
    [{ entityKind: "Program" }],
    [{ cursor: "bm90IG9uZQ" }],
    [
      {
        cursor: Buffer.from("2026-13-99T00:00:00.000000Z_00000000-0000-0000-0000-000000000000").toString(
          "base64url",
        ),
      },
    ],
    [{ sort: "action" }],
    [{ limit: "0" }],
  ])("%j is malformed", async (query) => {
    const { status } = await api(owner, "GET", `/audit?${new URLSearchParams(query)}`);

    expect(status).toBe(400);
  });

  test("the actions are those that the audit holds", async () => {
    await givenEntry({ action: "zz.last" });
    await givenEntry({ action: "aa.first" });

    const { items } = (await api(owner, "GET", "/audit/actions")).body as { items: string[] };

    expect(items[0]).toBe("aa.first");
    expect(items.at(-1)).toBe("zz.last");
    expect(items).toEqual([...new Set(items)].sort());
  });
});

test("an entry has what was there before and after, as it was written", async () => {
  const owner = await givenUser(database.db, "super_admin");
  const before = { title: "Round", parts: { dev: { option: "some" } }, none: null };
  const id = await givenEntry({ before, after: ["a", 1.5, { scope_id: "kept as it is" }], requestId: "req" });

  const { body } = await api(owner, "GET", `/audit/${id}`);

  expect(body).toMatchObject({
    id,
    requestId: "req",
    before,
    after: ["a", 1.5, { scope_id: "kept as it is" }],
  });
  const nothing = await givenEntry();
  expect((await api(owner, "GET", `/audit/${nothing}`)).body).toMatchObject({ before: null, after: null });
});
