import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { addFile } from "../modules/attachments/add-attachment.ts";
import { purgeAttachments } from "../modules/attachments/index.ts";
import { loadActor } from "../modules/identity/index.ts";
import { submissionSubject } from "../modules/submissions/index.ts";
import { newId } from "../platform/db/ids.ts";
import type { FileContent } from "../platform/files/file-store.ts";
import { createLogger } from "../platform/log.ts";
import { givenAnswering, measureOf } from "./answering.ts";
import { apiOf } from "./api.ts";
import { buildTestApp } from "./app.ts";
import type { TestDatabase } from "./database.ts";
import { signIn } from "./sign-in.ts";
import { uploadAttachment } from "./upload.ts";

/** People who answer, a submission, and a server whose files lie in a folder of the test's own, or in a bucket. */
export async function givenAttachments(
  database: TestDatabase,
  { env, answers = null }: { env?: Record<string, string>; answers?: number | null } = {},
) {
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
  const storedFiles = () => database.db.selectFrom("storedFile").select(["id", "bytes"]).execute();
  const later = (days: number) => answering.clock.advance(days * 86_400_000);
  return {
    ...answering,
    app,
    api,
    folder,
    measure,
    path,
    upload,
    list,
    stored,
    storedFiles,
    setLevel,
    purge,
    later,
  };
}

export type GivenAttachments = Awaited<ReturnType<typeof givenAttachments>>;

export async function download({ app, path }: GivenAttachments, user: { id: string }, attachmentId: string) {
  return app.inject({
    url: `/api/v1${path}/attachments/${attachmentId}/file`,
    headers: { cookie: await signIn(app, user.id) },
  });
}

/** Calls the use case with content that comes as a test wants it. */
export async function addFileOf(
  { app, clerk, survey, organisationId, submissionId, measure }: GivenAttachments,
  content: FileContent,
): Promise<string> {
  const { db } = app.context;
  const { programId, surveyId } = survey;
  const actor = await loadActor(db, clerk.id, newId());
  const subject = await submissionSubject(db, { programId, surveyId, organisationId }, submissionId);
  if (!actor || !subject) throw new Error("The clerk or the submission is gone");
  const place = { measure: { id: measure.id, title: "Measure 1", parents: [] }, subMeasureId: null };
  return addFile(app.context, { actor, subject, place }, { name: "plan.pdf", content });
}
