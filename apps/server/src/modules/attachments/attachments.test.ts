import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { newId } from "../../platform/db/ids.ts";
import { measureOf } from "../../test/answering.ts";
import { useTestDatabase } from "../../test/database.ts";
import { download, type GivenAttachments, givenAttachments } from "../../test/givens-attachments.ts";

const database = useTestDatabase();
const given = (options: Parameters<typeof givenAttachments>[1] = {}) => givenAttachments(database, options);

test("a file that is attached is stored, listed and given back as it was, with activity and audit", async () => {
  const g = await given();
  const content = new Uint8Array(Array.from({ length: 70_000 }, (_, n) => n % 251));

  const { status, body } = await g.upload(g.clerk, content, { fileName: "Größe; A.pdf" });

  expect(status).toBe(201);
  expect(body).toMatchObject({
    measure: { id: g.measure.id, number: "1.1.1", title: "Measure 1" },
    subMeasure: null,
    url: null,
    file: { bytes: 70_000, sha256: createHash("sha256").update(content).digest("hex") },
    addedBy: { id: g.clerk.id },
  });
  expect(await g.list()).toEqual({ items: [body], nextCursor: null, total: 1 });
  const reply = await download(g, g.consultant, body.id);
  expect(reply.statusCode).toBe(200);
  expect(Buffer.compare(reply.rawPayload, content)).toBe(0);
  expect(reply.headers).toMatchObject({
    "content-type": "application/octet-stream",
    "content-length": "70000",
    "x-content-type-options": "nosniff",
    "cache-control": "private, no-store",
  });
  expect(reply.headers["content-disposition"]).toMatch(
    /^attachment; filename="Gr-e- A.pdf"; filename\*=UTF-8''Gr%C3%B6/,
  );
  const audit = await database.db
    .selectFrom("audit")
    .select(["action", "actorId", "entityKind", "entityId", "scopeId"])
    .where("scopeId", "=", g.submissionId)
    .orderBy("id")
    .execute();
  const of = { entityKind: "response", entityId: g.measure.id, scopeId: g.submissionId };
  expect(audit).toEqual([
    { action: "attachment.add", actorId: g.clerk.id, ...of },
    { action: "attachment.download", actorId: g.consultant.id, ...of },
  ]);
  const activity = await database.db
    .selectFrom("activity")
    .select(["verbs", "entityKind", "message", "organisationId"])
    .where("submissionId", "=", g.submissionId)
    .execute();
  expect(activity).toEqual([
    {
      verbs: ["relation"],
      entityKind: "response",
      message: "Measure 1",
      organisationId: g.organisationId,
    },
  ]);
});

test("a link is kept with its name; an address that a browser would run is refused", async () => {
  const g = await given();
  const attach = (payload: object) =>
    g.api(g.clerk, "POST", `${g.path}/responses/${g.measure.id}/links`, payload);

  const named = await attach({ url: "https://intranet.example.org/plan?v=2", name: " The plan " });
  const plain = await attach({ url: "http://Files.example.org/a b" });

  expect(named).toMatchObject({
    status: 201,
    body: { name: "The plan", url: "https://intranet.example.org/plan?v=2", file: null },
  });
  expect(plain.body).toMatchObject({
    name: "http://files.example.org/a%20b",
    url: "http://files.example.org/a%20b",
  });
  for (const url of [
    "javascript:alert(1)",
    "data:text/html,x",
    "ftp://example.org/x",
    "//example.org",
    "x",
    "",
  ])
    expect((await attach({ url })).status, url).toBe(400);
  expect((await attach({ url: "https://example.org", name: " " })).status).toBe(400);
  expect((await attach({ url: `https://example.org/${" x".repeat(900)}` })).status).toBe(400);
  expect((await g.list()).total).toBe(2);
  expect((await download(g, g.clerk, named.body.id)).statusCode).toBe(404);
});

test("an attachment may belong to a sub-measure of the measure, and to no other", async () => {
  const g = await given();
  const subMeasureId = newId();
  await database.db
    .insertInto("subMeasure")
    .values({
      programId: g.survey.programId,
      id: subMeasureId,
      measureId: g.measure.id,
      title: "A part of it",
      weight: 1,
      position: 1,
    })
    .execute();
  await database.db
    .updateTable("survey")
    .set(({ eb }) => ({ revision: eb("revision", "+", 1) }))
    .where("id", "=", g.survey.surveyId)
    .execute();

  const ofPart = await g.upload(g.clerk, "x", { query: `?subMeasureId=${subMeasureId}` });

  expect(ofPart).toMatchObject({
    status: 201,
    body: { subMeasure: { id: subMeasureId, title: "A part of it" } },
  });
  const elsewhere = { query: `?subMeasureId=${subMeasureId}`, measureId: measureOf(g.survey, 1).id };
  expect((await g.upload(g.clerk, "x", elsewhere)).status).toBe(404);
  expect((await g.upload(g.clerk, "x", { measureId: newId() })).status).toBe(404);
  expect((await g.upload(g.clerk, "x", { query: "?subMeasureId=1" })).status).toBe(400);
  expect(g.stored()).toBe(1);

  // Once the sub-measure is gone, what proved it goes on as evidence for the whole.
  await database.db.deleteFrom("subMeasure").where("id", "=", subMeasureId).execute();
  await database.db
    .updateTable("survey")
    .set(({ eb }) => ({ revision: eb("revision", "+", 1) }))
    .where("id", "=", g.survey.surveyId)
    .execute();
  expect((await g.list()).items).toMatchObject([{ id: ofPart.body.id, subMeasure: null }]);
});

test("whoever may not set the response's level may neither add, remove nor restore", async () => {
  const g = await given({ answers: 1 });
  const { body: kept } = await g.upload(g.clerk, "x");
  const { body: removed } = await g.upload(g.clerk, "y");
  const remove = (user: { id: string }, id: string) => g.api(user, "DELETE", `${g.path}/attachments/${id}`);
  const restore = (user: { id: string }, id: string) =>
    g.api(user, "POST", `${g.path}/attachments/${id}/restore`, {});
  expect((await remove(g.clerk, removed.id)).status).toBe(204);
  await g.setLevel("reviewed");

  const refused = [
    await g.upload(g.clerk, "z"),
    await g.api(g.orgAdmin, "POST", `${g.path}/responses/${g.measure.id}/links`, {
      url: "https://a.example",
    }),
    await remove(g.clerk, kept.id),
    await restore(g.orgAdmin, removed.id),
  ];

  for (const { status, body } of refused) {
    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: "response_level_refused",
      reasons: [{ code: "present_level_not_yours", params: { approval: "reviewed" } }],
    });
  }
  expect((await g.list("?deleted=any")).items).toMatchObject([{ id: kept.id, can: { change: false } }]);
  expect((await g.list("?deleted=true", g.consultant)).items).toMatchObject([
    { id: removed.id, can: { change: true } },
  ]);
  expect(await g.storedFiles()).toHaveLength(2);
  expect((await g.upload(g.consultant, "z")).status).toBe(201);
  expect((await restore(g.consultant, removed.id)).status).toBe(200);
});

test("without access, and once the submission is deleted, there is only reading", async () => {
  const g = await given();
  const { body: attached } = await g.upload(g.clerk, "x");
  const surveyAccess = database.db.updateTable("surveyAccess").where("organisationId", "=", g.organisationId);
  await surveyAccess.set({ revokedAt: new Date() }).execute();

  expect(await g.upload(g.clerk, "y")).toMatchObject({ status: 422, body: { code: "submission_read_only" } });
  const removal = await g.api(g.clerk, "DELETE", `${g.path}/attachments/${attached.id}`);
  expect(removal).toMatchObject({ status: 422, body: { reason: "access_revoked" } });
  expect((await download(g, g.clerk, attached.id)).statusCode).toBe(200);

  await surveyAccess.set({ revokedAt: null }).execute();
  await database.db
    .updateTable("submission")
    .set({ deletedAt: new Date() })
    .where("id", "=", g.submissionId)
    .execute();
  expect(await g.upload(g.clerk, "y")).toMatchObject({ status: 422, body: { reason: "deleted" } });
  expect(g.stored()).toBe(1);
});

test("the list pages, sorts, searches, and follows the survey's order", async () => {
  const g = await given();
  const second = measureOf(g.survey, 1).id;
  await g.upload(g.clerk, "12345", { fileName: "Beta.pdf", measureId: second });
  await g.upload(g.clerk, "1", { fileName: "gamma 100%.xlsx" });
  await g.upload(g.clerk, "123", { fileName: "alpha.pdf" });
  const names = async (query: string) =>
    (await g.list(query)).items.map(({ name }: { name: string }) => name);

  expect(await names("")).toEqual(["gamma 100%.xlsx", "alpha.pdf", "Beta.pdf"]);
  expect(await names("?sort=name")).toEqual(["alpha.pdf", "Beta.pdf", "gamma 100%.xlsx"]);
  expect(await names("?sort=-bytes")).toEqual(["Beta.pdf", "alpha.pdf", "gamma 100%.xlsx"]);
  expect(await names("?q=100%25")).toEqual(["gamma 100%.xlsx"]);
  expect(await names(`?measureId=${second}`)).toEqual(["Beta.pdf"]);
  const page = await g.list("?limit=2");
  expect(page.total).toBe(3);
  expect(await names(`?limit=2&cursor=${page.nextCursor}`)).toEqual(["Beta.pdf"]);
  const category = await g.api(g.clerk, "GET", `${g.path}/categories/${(await categoryOf(g)) ?? ""}`);
  expect(category.body.measures.map(({ attachments }: { attachments: number }) => attachments)).toContain(2);
});

async function categoryOf({ survey, measure }: GivenAttachments) {
  const placement = await database.db
    .selectFrom("placement")
    .select("categoryId")
    .where("surveyId", "=", survey.surveyId)
    .where("measureId", "=", measure.id)
    .executeTakeFirst();
  return placement?.categoryId;
}

test("an attachment of another submission is none of this one", async () => {
  const g = await given();
  const other = await given();
  const { body: attached } = await other.upload(other.clerk, "x");

  expect((await download(g, g.clerk, attached.id)).statusCode).toBe(404);
  expect((await g.api(g.clerk, "DELETE", `${g.path}/attachments/${attached.id}`)).status).toBe(404);
  expect((await g.api(g.clerk, "GET", `${other.path}/attachments`)).status).toBe(404);
});
