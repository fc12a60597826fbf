import { readProgramFile } from "@aquamark/program-file";
import type { FastifyInstance } from "fastify";
import { type Role, roles } from "../modules/identity/index.ts";
import { insertProgram } from "../modules/programs/index.ts";
import { newId } from "../platform/db/ids.ts";
import { inTransactionOf } from "./app.ts";
import { signIn } from "./sign-in.ts";

const programText = (title: string) => `
aquamark: 1
program: { title: ${title} }
responseTypes:
  - id: yesno
    name: Yes or no
    parts:
      - { key: a, type: multipleChoice, options: [ { key: "no", score: 0 }, { key: "yes", score: 1 } ] }
measures:
  - { id: m1, title: First, weight: 1, responseType: yesno }
  - { id: m2, title: Second, weight: 3, responseType: yesno }
surveys:
  - id: s1
    title: Survey
    structure:
      levels: [ { title: Topics, label: T, hasMeasures: true } ]
      measure: { title: Measures, label: M }
    categories:
      - { id: c1, title: Topic, measures: [ { measure: m1 }, { measure: m2 } ] }
`;

/** One of everything that a request can be about. */
export type Place = {
  surveyGroupId: string;
  organisationId: string;
  userId: string;
  programId: string;
  surveyId: string;
  categoryId: string;
  measureId: string;
  submissionId: string;
  attachmentId: string;
  jobId: string;
  mailId: string;
  subscriptionId: string;
  postId: string;
  /** A job of the queue that was given up. */
  failedJobId: string;
  auditEntryId: string;
};

/**
 * Three organisations: `own` and `other` share a survey group and a program, `foreign` has its own of both.
 * Users of every role belong to `own`; their cookies are in `cookies`.
 */
export type World = {
  own: Place;
  other: Place;
  foreign: Place;
  cookies: Record<Role, string>;
  users: Record<Role, string>;
};

/** Makes a world in the app's empty database. */
export async function givenWorld(app: FastifyInstance): Promise<World> {
  const { db } = app.context;
  const at = new Date("2026-01-05T08:00:00Z");
  const [near, far] = [newId<"surveyGroup">(), newId<"surveyGroup">()];
  await db
    .insertInto("surveyGroup")
    .values([
      { id: near, title: "Near" },
      { id: far, title: "Far" },
    ])
    .execute();

  const givenOrganisation = async (name: string, surveyGroupId: string) => {
    const id = newId<"organisation">();
    await db.insertInto("organisation").values({ id, name }).execute();
    await db.insertInto("surveyGroupOrganisation").values({ organisationId: id, surveyGroupId }).execute();
    return id;
  };
  const givenUser = async (role: Role, name: string, organisationId: string, surveyGroupId: string) => {
    const id = newId<"user">();
    const email = `${name.replaceAll(" ", ".").toLowerCase()}@example.org`;
    await db.insertInto("authUser").values({ id, name, email }).execute();
    await db.insertInto("appUser").values({ id, organisationId, name, email, role }).execute();
    await db.insertInto("surveyGroupUser").values({ userId: id, surveyGroupId }).execute();
    return id;
  };
  const givenProgram = async (title: string, surveyGroupId: string) => {
    const file = readProgramFile(programText(title));
    if (!file.ok) throw new Error(file.faults.map((fault) => fault.message).join(" "));
    const { programId } = await inTransactionOf(app, (tx) =>
      insertProgram(tx, file.program, {
        surveyGroupIds: [surveyGroupId],
        createdBy: null,
        at,
        finalisedAt: at,
      }),
    );
    const { surveyId, categoryId, measureId } = await db
      .selectFrom("placement")
      .selectAll()
      .where("programId", "=", programId)
      .where("position", "=", 0)
      .executeTakeFirstOrThrow();
    return { programId, surveyId, categoryId, measureId };
  };

  const shared = await givenProgram("Shared program", near);
  const apart = await givenProgram("Program apart", far);
  let failedJobs = 1_000_000;
  const givenPlace = async (name: string, surveyGroupId: string, program: typeof shared): Promise<Place> => {
    const organisationId = await givenOrganisation(name, surveyGroupId);
    const userId = await givenUser("clerk", `Answering at ${name}`, organisationId, surveyGroupId);
    await db
      .insertInto("surveyAccess")
      .values({ programId: program.programId, surveyId: program.surveyId, organisationId })
      .execute();
    const [submissionId, jobId] = [newId<"submission">(), newId<"job">()];
    await db
      .insertInto("submission")
      .values({
        id: submissionId,
        programId: program.programId,
        surveyId: program.surveyId,
        organisationId,
        title: `Round of ${name}`,
        appliesOn: "2026-06-30",
        createdBy: userId,
      })
      .execute();
    await db
      .insertInto("response")
      .values({
        submissionId,
        measureId: program.measureId,
        parts: JSON.stringify({ a: { option: "yes" } }),
        versionBeganAt: at,
        modifiedAt: at,
        modifiedBy: userId,
      })
      .execute();
    const [attachmentId, storedFileId] = [newId<"attachment">(), newId()];
    await db.insertInto("storedFile").values({ id: storedFileId, createdAt: at }).execute();
    await db
      .insertInto("attachment")
      .values({
        id: attachmentId,
        submissionId,
        measureId: program.measureId,
        name: "Plan.pdf",
        storedFileId,
        addedAt: at,
        addedBy: userId,
      })
      .execute();
    await db.insertInto("job").values({ id: jobId, kind: "program.import", createdBy: userId }).execute();
    const mailId = newId();
    await db
      .insertInto("mail")
      .values({
        id: mailId,
        template: "test",
        toName: name,
        toAddress: "somebody@example.org",
        params: JSON.stringify({ sentAt: "today" }),
        state: "failed",
        createdAt: at,
        dueAt: at,
        giveUpAt: at,
        endedAt: at,
      })
      .execute();
    const subscriptionId = newId<"subscription">();
    await db
      .insertInto("subscription")
      .values({
        id: subscriptionId,
        userId,
        entityKind: "submission",
        entityId: submissionId,
        isOn: true,
        origin: "chosen",
        createdAt: at,
      })
      .execute();
    const postId = newId();
    await db
      .insertInto("post")
      .values({
        id: postId,
        organisationId,
        body: `To ${name}`,
        createdAt: at,
        createdBy: userId,
        modifiedAt: at,
      })
      .execute();
    await db.insertInto("postSurveyGroup").values({ postId, surveyGroupId }).execute();
    const failedJobId = `${(failedJobs += 1)}`;
    await failJob(app, failedJobId);
    const auditEntryId = newId();
    await db
      .insertInto("audit")
      .values({
        id: auditEntryId,
        occurredAt: at,
        actorId: userId,
        action: "submission.edit",
        entityKind: "submission",
        entityId: submissionId,
        programId: program.programId,
        organisationId,
      })
      .execute();
    return {
      surveyGroupId,
      organisationId,
      userId,
      submissionId,
      attachmentId,
      jobId,
      mailId,
      subscriptionId,
      postId,
      failedJobId,
      auditEntryId,
      ...program,
    };
  };
  const own = await givenPlace("Own", near, shared);
  const other = await givenPlace("Other", near, shared);
  const foreign = await givenPlace("Foreign", far, apart);

  const users = {} as Record<Role, string>;
  const cookies = {} as Record<Role, string>;
  for (const role of roles) {
    users[role] = await givenUser(role, `The ${role}`, own.organisationId, near);
    cookies[role] = await signIn(app, users[role]);
  }
  return { own, other, foreign, cookies, users };
}

/** Has a job of this number in the queue that was given up, whatever became of the one before. */
export async function failJob(app: FastifyInstance, id: string): Promise<void> {
  // Whoever adds a job makes its kind known.
  await app.context.pool.query("SELECT graphile_worker.add_job('nobody.does_this', job_key => 'its kind')");
  await app.context.pool.query(
    `INSERT INTO graphile_worker._private_jobs AS job (id, task_id, attempts, max_attempts, last_error)
     OVERRIDING SYSTEM VALUE
     SELECT $1::bigint, id, 3, 3, 'no such host' FROM graphile_worker._private_tasks
     WHERE identifier = 'nobody.does_this'
     ON CONFLICT (id) DO UPDATE SET attempts = excluded.attempts, last_error = excluded.last_error`,
    [id],
  );
}
