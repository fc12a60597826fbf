import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { newId } from "../../platform/db/ids.ts";
import type { FileContent } from "../../platform/files/file-store.ts";
import { createLogger } from "../../platform/log.ts";
import { givenAnswering, measureOf } from "../../test/answering.ts";
import { apiOf } from "../../test/api.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { type S3Server, startS3Server } from "../../test/s3-server.ts";
import { signIn } from "../../test/sign-in.ts";
import { uploadAttachment } from "../../test/upload.ts";
import type { Subject } from "../identity/index.ts";
import { addFile } from "./add-attachment.ts";
import { attachmentBytesMax, attachmentsMax } from "./attachment-schemas.ts";
import { purgeAttachments } from "./purge-attachments-job.ts";
import { UploadPlaces } from "./upload-places.ts";

const database = useTestDatabase();

/** People who answer, a submission, and a server whose files lie in a folder of the test's own, or in a bucket. */
async function given({
  env,
  answers = null,
}: {
  env?: Record<string, string>;
  answers?: number | null;
} = {}) {
  const answering = await givenAnswering(database, {}, answers);
  // Each test has a store of its own.
  await database.db.deleteFrom("attachment").execute();
  await database.db.deleteFrom("storedFile").execute();
  const folder = mkdtempSync(join(tmpdir(), "aquamark-attachments-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const app = await buildTestApp(database, {
    clock: answering.clock,
    env: { AQUAMARK_DATA_DIR: folder, ...env },
  });
  const { survey, submissionId, clerk } = answering;
  const measure = measureOf(survey, 0);
  const api = apiOf(app);
  const path = `/submissions/${submissionId}`;
  const upload = async (
    user: { id: string },
    content: string | Uint8Array<ArrayBuffer> | null,
    {
      fileName,
      query = "",
      measureId = measure.id,
    }: { fileName?: string; query?: string; measureId?: string } = {},
  ) => {
    const reply = await uploadAttachment(
      app,
      await signIn(app, user.id),
      `${path}/responses/${measureId}/attachments${query}`,
      { content, ...(fileName === undefined ? {} : { fileName }) },
    );
    return { status: reply.statusCode, body: reply.json() };
  };
  const list = async (query = "", user: { id: string } = clerk) =>
    (await api(user, "GET", `${path}/attachments${query}`)).body;
  const stored = () =>
    readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  const setLevel = async (approval: "draft" | "reviewed") => {
    await database.db
      .updateTable("response")
      .set({ approval })
      .where("submissionId", "=", submissionId)
      .execute();
    await database.db
      .updateTable("submission")
      .set(({ eb }) => ({ contentRevision: eb("contentRevision", "+", 1) }))
      .where("id", "=", submissionId)
      .execute();
  };
  const purge = () =>
    purgeAttachments.run(
      app.context,
      {},
      { signal: new AbortController().signal, attempt: 1, isLastAttempt: false, log: createLogger("silent") },
    );
  const later = (days: number) => answering.clock.advance(days * 86_400_000);
  return { ...answering, app, api, folder, measure, path, upload, list, stored, setLevel, purge, later };
}

type Given = Awaited<ReturnType<typeof given>>;

async function download({ app, path }: Given, user: { id: string }, attachmentId: string) {
  return app.inject({
    url: `/api/v1${path}/attachments/${attachmentId}/file`,
    headers: { cookie: await signIn(app, user.id) },
  });
}

/** Calls the use case with content that comes as a test wants it. */
function addFileOf(
  { app, clerk, path, survey, organisationId, group, measure }: Given,
  content: FileContent,
) {
  const [, , submissionId = ""] = path.split("/");
  const actor = {
    userId: clerk.id,
    trueUserId: clerk.id,
    name: "Clerk",
    role: "clerk",
    organisationId,
    groupIds: [group],
    sessionId: null,
    requestId: newId(),
    address: null,
  } as const;
  const subject: Subject = {
    kind: "submission",
    id: submissionId,
    organisationId,
    programId: survey.programId,
    surveyId: survey.surveyId,
    groupIds: [group],
    ownerId: null,
    hasAccess: true,
    isDeleted: false,
  };
  const place = { measure: { id: measure.id, title: "Measure 1", parents: [] }, subMeasureId: null };
  return addFile(app.context, { actor, subject, place }, { name: "plan.pdf", content });
}

const storedFiles = () => database.db.selectFrom("storedFile").select(["id", "bytes"]).execute();

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
  expect(await storedFiles()).toHaveLength(2);
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

test("a level that rises while a file is on its way refuses it at the end, and nothing stays", async () => {
  const g = await given({ answers: 1 });
  async function* slowly() {
    yield Buffer.from("the first half");
    await g.setLevel("reviewed");
    yield Buffer.from("the second half");
  }

  await expect(addFileOf(g, slowly())).rejects.toMatchObject({ code: "response_level_refused" });

  expect(g.stored()).toBe(0);
  expect(await storedFiles()).toEqual([]);
});

test("a file that is too large, empty, missing or broken off is refused, and nothing stays", async () => {
  const g = await given();
  const megabyte = Buffer.alloc(1024 * 1024);
  function* tooMuch() {
    for (let n = 0; n <= attachmentBytesMax / megabyte.length; n++) yield megabyte;
  }
  function* brokenOff() {
    yield megabyte;
    throw new Error("the connection was lost");
  }

  await expect(addFileOf(g, tooMuch())).rejects.toMatchObject({
    code: "too_large",
    extra: { maxMegabytes: 100 },
  });
  await expect(addFileOf(g, brokenOff())).rejects.toThrow("the connection was lost");
  expect(await g.upload(g.clerk, "")).toMatchObject({ status: 400, body: { errors: [{ code: "empty" }] } });
  expect(await g.upload(g.clerk, null)).toMatchObject({
    status: 400,
    body: { errors: [{ code: "required" }] },
  });
  const announced = await g.app.inject({
    method: "POST",
    url: `/api/v1${g.path}/responses/${g.measure.id}/attachments`,
    headers: {
      cookie: await signIn(g.app, g.clerk.id),
      "content-type": "multipart/form-data; boundary=x",
      "content-length": String(attachmentBytesMax * 2),
    },
  });
  expect(announced.statusCode).toBe(413);
  const noForm = await g.api(g.clerk, "POST", `${g.path}/responses/${g.measure.id}/attachments`, {});
  expect(noForm.status).toBe(415);
  expect(g.stored()).toBe(0);
  expect(await storedFiles()).toEqual([]);
});

test("a response has so many attachments and no more", async () => {
  const g = await given();
  const row = {
    submissionId: g.submissionId,
    measureId: g.measure.id,
    addedAt: new Date(),
    addedBy: g.clerk.id,
  };
  await database.db
    .insertInto("attachment")
    .values(
      Array.from({ length: attachmentsMax }, (_, n) => ({
        ...row,
        id: newId(),
        name: `Link ${n}`,
        url: `https://example.org/${n}`,
      })),
    )
    .execute();

  const one = await g.upload(g.clerk, "x");

  expect(one).toMatchObject({ status: 422, body: { code: "attachments_too_many", max: attachmentsMax } });
  expect((await g.upload(g.clerk, "x", { measureId: measureOf(g.survey, 1).id })).status).toBe(201);
  expect(await storedFiles()).toHaveLength(1);

  const { items } = await g.list(`?measureId=${g.measure.id}&limit=200`);
  const at = (index: number) => `${g.path}/attachments/${items[index].id}`;
  await g.api(g.clerk, "DELETE", at(0));
  await g.api(g.clerk, "DELETE", at(1));
  const links = await Promise.all(
    Array.from({ length: 5 }, (_, n) =>
      g.api(g.clerk, "POST", `${g.path}/responses/${g.measure.id}/links`, { url: `https://a.example/${n}` }),
    ),
  );
  expect(links.map(({ status }) => status).sort()).toEqual([201, 201, 422, 422, 422]);
  expect(await g.api(g.clerk, "POST", `${at(0)}/restore`, {})).toMatchObject({
    status: 422,
    body: { code: "attachments_too_many" },
  });
  expect((await g.list(`?measureId=${g.measure.id}`)).total).toBe(attachmentsMax);
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

async function categoryOf({ survey, measure }: Given) {
  const placement = await database.db
    .selectFrom("placement")
    .select("categoryId")
    .where("surveyId", "=", survey.surveyId)
    .where("measureId", "=", measure.id)
    .executeTakeFirst();
  return placement?.categoryId;
}

test("a removed file can be restored for 30 days, then it is gone for good", async () => {
  const g = await given();
  const { body: attached } = await g.upload(g.clerk, "x");
  const at = `${g.path}/attachments/${attached.id}`;

  expect((await g.api(g.clerk, "DELETE", at)).status).toBe(204);
  expect((await g.list()).total).toBe(0);
  expect((await g.list("?deleted=true")).items).toMatchObject([
    { id: attached.id, removedAt: g.clock.now().toISOString() },
  ]);
  expect((await g.list("?deleted=any")).total).toBe(1);
  expect((await download(g, g.clerk, attached.id)).statusCode).toBe(404);
  expect((await g.api(g.clerk, "DELETE", at)).status).toBe(404);
  g.later(29);
  await g.purge();
  expect((await g.api(g.clerk, "POST", `${at}/restore`, {})).body).toEqual(attached);
  expect((await g.api(g.clerk, "POST", `${at}/restore`, {})).status).toBe(200);
  expect((await download(g, g.clerk, attached.id)).body).toBe("x");

  await g.api(g.clerk, "DELETE", at);
  g.later(30);
  expect(await g.api(g.clerk, "POST", `${at}/restore`, {})).toMatchObject({
    status: 409,
    body: { code: "attachment_gone" },
  });
  expect((await g.list("?deleted=any")).total).toBe(0);
  await g.purge();
  expect(g.stored()).toBe(0);
  expect(await storedFiles()).toEqual([]);
  expect((await g.api(g.clerk, "POST", `${at}/restore`, {})).status).toBe(404);
});

test("a submission that starts from another takes its attachments along; the file stays for the last of them", async () => {
  const g = await given({ answers: 1 });
  const { body: attached } = await g.upload(g.clerk, "x");
  await g
    .upload(g.clerk, "removed before")
    .then(({ body }) => g.api(g.clerk, "DELETE", `${g.path}/attachments/${body.id}`));
  const started = await g.api(g.orgAdmin, "POST", "/submissions", {
    programId: g.survey.programId,
    surveyId: g.survey.surveyId,
    organisationId: g.organisationId,
    title: "The next one",
    appliesOn: "2027-06-30",
    startFromId: g.submissionId,
  });
  const next = { ...g, path: `/submissions/${started.body.id}` };
  const { items } = (await g.api(g.clerk, "GET", `${next.path}/attachments`)).body;
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({ name: attached.name, file: attached.file, addedAt: attached.addedAt });

  await g.api(g.clerk, "DELETE", `${g.path}/attachments/${attached.id}`);
  g.later(31);
  await g.purge();

  expect(await storedFiles()).toHaveLength(1);
  expect((await download(next, g.clerk, items[0].id)).body).toBe("x");
  await g.api(g.clerk, "DELETE", `${next.path}/attachments/${items[0].id}`);
  g.later(31);
  await g.purge();
  expect(g.stored()).toBe(0);
});

test("an upload that a killed process has left is removed after a day, one under way is not", async () => {
  const g = await given();
  const at = g.clock.now().getTime();
  const files = [
    { id: newId(), createdAt: new Date(at - 25 * 3_600_000) },
    { id: newId(), createdAt: new Date(at - 3_600_000) },
  ];
  await database.db.insertInto("storedFile").values(files).execute();
  for (const { id } of files) await g.app.context.files.put(`attachments/${id}`, [Buffer.from("x")]);
  const draft = (hours: number) => {
    const path = join(g.folder, "files", "attachments", `.draft-${hours}`);
    writeFileSync(path, "half of a file");
    const modifiedAt = new Date(at - hours * 3_600_000);
    utimesSync(path, modifiedAt, modifiedAt);
  };
  draft(25);
  draft(1);

  await g.purge();

  expect((await storedFiles()).map(({ id }) => id)).toEqual([files[1]?.id]);
  expect(readdirSync(join(g.folder, "files", "attachments"))).toEqual([".draft-1", files[1]?.id]);
});

test("a store that cannot be used answers 503, and is no secret of the log", async () => {
  const g = await given();
  writeFileSync(join(g.folder, "files"), "in the way");

  const { status, body } = await g.upload(g.clerk, "x");

  expect({ status, code: body.code }).toEqual({ status: 503, code: "files_unavailable" });
  expect(JSON.stringify(body)).not.toContain(g.folder);
  expect((await g.list()).total).toBe(0);
});

test("in a bucket, what is removed goes with all its versions", async () => {
  const s3: S3Server = await startS3Server({ isVersioned: true });
  onTestFinished(() => s3.stop());
  const g = await given({ env: s3.env });
  const { body: attached } = await g.upload(g.clerk, "x");
  expect(s3.versions.size).toBe(1);
  expect((await download(g, g.clerk, attached.id)).body).toBe("x");

  await g.api(g.clerk, "DELETE", `${g.path}/attachments/${attached.id}`);
  g.later(31);
  s3.intervene(() => ({ status: 503, code: "SlowDown", message: "Slow down." }));
  await expect(g.purge()).rejects.toThrow("cannot be used");
  expect(await storedFiles()).toHaveLength(1);
  s3.intervene(() => null);
  await g.purge();

  expect(s3.versions.size).toBe(0);
  expect(await storedFiles()).toEqual([]);
});

test("an attachment of another submission is none of this one", async () => {
  const g = await given();
  const other = await given();
  const { body: attached } = await other.upload(other.clerk, "x");

  expect((await download(g, g.clerk, attached.id)).statusCode).toBe(404);
  expect((await g.api(g.clerk, "DELETE", `${g.path}/attachments/${attached.id}`)).status).toBe(404);
  expect((await g.api(g.clerk, "GET", `${other.path}/attachments`)).status).toBe(404);
});

test("an attachment whose author saw a fault keeps its file; a repeated request attaches once", async () => {
  const g = await given();
  // The hub is told after the commit.
  const { hub } = g.app.context;
  const publish = hub.publish.bind(hub);
  hub.publish = () => {
    throw new Error("the connection was lost");
  };
  await expect(addFileOf(g, [Buffer.from("x")])).rejects.toThrow("the connection was lost");
  hub.publish = publish;
  const [attached] = (await g.list()).items;
  expect((await download(g, g.clerk, attached.id)).body).toBe("x");

  const cookie = await signIn(g.app, g.clerk.id);
  const repeated = async (content: string) =>
    uploadAttachment(g.app, cookie, `${g.path}/responses/${g.measure.id}/attachments`, {
      content,
      idempotencyKey: "one",
    });
  const first = await repeated("y");
  const second = await repeated("y");
  expect([first.statusCode, second.statusCode]).toEqual([201, 201]);
  expect(second.json()).toEqual(first.json());
  expect((await repeated("z")).statusCode).toBe(422);
  expect((await g.list()).total).toBe(2);
  expect(g.stored()).toBe(2);
  expect(await storedFiles()).toHaveLength(2);
});

test("who lost the right while the file was on its way attaches nothing", async () => {
  const g = await given();
  async function* slowly() {
    yield Buffer.from("the first half");
    await database.db
      .updateTable("appUser")
      .set({ deletedAt: new Date() })
      .where("id", "=", g.clerk.id)
      .execute();
  }

  await expect(addFileOf(g, slowly())).rejects.toMatchObject({ code: "not_signed_in" });

  expect(g.stored()).toBe(0);
});

test("a file that went missing from its place is told as such", async () => {
  const g = await given();
  const { body: attached } = await g.upload(g.clerk, "x");
  expect((await g.api(g.clerk, "GET", `${g.path}/attachments/${attached.id}`)).body).toEqual(attached);
  rmSync(join(g.folder, "files"), { recursive: true });

  const look = await g.api(g.clerk, "GET", `${g.path}/attachments/${attached.id}`);

  expect(look).toMatchObject({ status: 409, body: { code: "attachment_file_missing" } });
  expect((await download(g, g.clerk, attached.id)).statusCode).toBe(409);
  const audited = await database.db
    .selectFrom("audit")
    .select("id")
    .where("scopeId", "=", g.submissionId)
    .where("action", "=", "attachment.download")
    .execute();
  expect(audited).toEqual([]);
});

test("a refusal reaches who is still sending, over a real connection", async () => {
  const g = await given();
  const address = await g.app.listen({ port: 0, host: "127.0.0.1" });
  onTestFinished(() => g.app.close());
  writeFileSync(join(g.folder, "files"), "in the way");
  const form = new FormData();
  form.append("file", new Blob([Buffer.alloc(30 * 1024 * 1024)]), "large.bin");

  const reply = await fetch(`${address}/api/v1${g.path}/responses/${g.measure.id}/attachments`, {
    method: "POST",
    headers: { cookie: await signIn(g.app, g.clerk.id), origin: "http://localhost:8000" },
    body: form,
    signal: AbortSignal.timeout(10_000),
  });

  expect(reply.status).toBe(503);
  expect(await reply.json()).toMatchObject({ code: "files_unavailable" });
});

test("a person sends six files at once and no more", async () => {
  const places = new UploadPlaces();
  const ends: (() => void)[] = [];
  const held = () => new Promise<void>((resolve) => ends.push(resolve));
  const running = Array.from({ length: 6 }, () => places.run("ada", held));

  await expect(places.run("ada", held)).rejects.toMatchObject({ code: "too_many_requests" });
  const others = Array.from({ length: 18 }, (_, n) => places.run(`user ${n}`, held));
  await expect(places.run("grace", held)).rejects.toMatchObject({ code: "unavailable" });

  for (const end of ends) end();
  await Promise.all([...running, ...others]);
  await places.run("ada", () => Promise.resolve());
});
