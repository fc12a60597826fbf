import { readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { newId } from "../../platform/db/ids.ts";
import { measureOf } from "../../test/answering.ts";
import { useTestDatabase } from "../../test/database.ts";
import { addFileOf, download, givenAttachments } from "../../test/givens-attachments.ts";
import { type S3Server, startS3Server } from "../../test/s3-server.ts";
import { signIn } from "../../test/sign-in.ts";
import { uploadAttachment } from "../../test/upload.ts";
import { attachmentBytesMax, attachmentsMax } from "./attachment-schemas.ts";
import { UploadPlaces } from "./upload-places.ts";

const database = useTestDatabase();
const given = (options: Parameters<typeof givenAttachments>[1] = {}) => givenAttachments(database, options);

test("a level that rises while a file is on its way refuses it at the end, and nothing stays", async () => {
  const g = await given({ answers: 1 });
  async function* slowly() {
    yield Buffer.from("the first half");
    await g.setLevel("reviewed");
    yield Buffer.from("the second half");
  }

  await expect(addFileOf(g, slowly())).rejects.toMatchObject({ code: "response_level_refused" });

  expect(g.stored()).toBe(0);
  expect(await g.storedFiles()).toEqual([]);
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
  expect(await g.storedFiles()).toEqual([]);
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
  expect(await g.storedFiles()).toHaveLength(1);

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
  expect(await g.storedFiles()).toEqual([]);
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

  expect(await g.storedFiles()).toHaveLength(1);
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

  expect((await g.storedFiles()).map(({ id }) => id)).toEqual([files[1]?.id]);
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
  expect(await g.storedFiles()).toHaveLength(1);
  s3.intervene(() => null);
  await g.purge();

  expect(s3.versions.size).toBe(0);
  expect(await g.storedFiles()).toEqual([]);
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
  expect(await g.storedFiles()).toHaveLength(2);
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
