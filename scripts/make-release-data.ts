import { demoPrograms, demoSubmissions, demoSurveyAccess } from "@aquamark/demo";
import { buildApp } from "../apps/server/src/app.ts";
import { newDemoAccounts, noteDemo } from "../apps/server/src/modules/demo/demo-accounts.ts";
import { recordEvents } from "../apps/server/src/modules/demo/demo-record.ts";
import { writePeople } from "../apps/server/src/modules/demo/write-people.ts";
import { writePrograms, writeSurveyAccess } from "../apps/server/src/modules/demo/write-programs.ts";
import { writeSubmissions } from "../apps/server/src/modules/demo/write-submissions.ts";
import { systemClock } from "../apps/server/src/platform/clock.ts";
import { readConfig } from "../apps/server/src/platform/config.ts";
import { connectionTo } from "../apps/server/src/platform/db/connection.ts";
import { createLogger } from "../apps/server/src/platform/log.ts";
import { openContext } from "../apps/server/src/platform/open-context.ts";

const programKeys = ["asset-management-2026", "asset-management-2027"];

/** Fills a migrated database with a little of everything, made by the code of this version. */
export async function makeReleaseData(url: string): Promise<void> {
  const reading = readConfig({ LOG_LEVEL: "warn" });
  if (!reading.ok) throw new Error("The default settings are not valid.");
  const context = await openContext({
    config: reading.config,
    connection: connectionTo(url),
    log: createLogger("warn"),
    clock: systemClock,
    webDir: null,
    demoAccounts: null,
  });
  const app = await buildApp(context);
  try {
    await writePartOfDemo(context);
    await useTheProgram(app);
  } finally {
    await app.close();
    await context.close();
  }
}

type Context = Awaited<ReturnType<typeof openContext>>;

async function writePartOfDemo({ db, clock }: Context): Promise<void> {
  const programs = demoPrograms().filter(({ key }) => programKeys.includes(key));
  const all = demoSubmissions(demoPrograms());
  const fewestFirst = all
    .filter(({ program }) => programKeys.includes(program))
    .toSorted((a, b) => Object.keys(a.responses).length - Object.keys(b.responses).length);
  // One of each state, as small as there is.
  const submissions = [...Map.groupBy(fewestFirst, ({ approval }) => approval).values()].flatMap((of) =>
    of.slice(0, 1),
  );
  const accounts = newDemoAccounts("fixed");
  const at = clock.now();
  await db.transaction().execute(async (tx) => {
    const people = await writePeople(tx, accounts);
    const written = await writePrograms(tx, programs, people.ids);
    const granted = await writeSurveyAccess(tx, demoSurveyAccess(submissions), written.programs, people.ids);
    const answered = await writeSubmissions(tx, submissions, written.programs, people.ids);
    await recordEvents(tx, [...people.events, ...written.events, ...granted, ...answered], "demo");
    await noteDemo(tx, { loadedAt: at.toISOString(), passwords: "fixed" }, at);
  });
}

/** What the demo leaves out: a session, a wrong password, and a job under a key that waits with its file. */
async function useTheProgram(app: Awaited<ReturnType<typeof buildApp>>): Promise<void> {
  const { db } = app.context;
  const [account] = newDemoAccounts("fixed").filter(({ role }) => role === "super_admin");
  const signIn = (password: string) =>
    app.inject({
      method: "POST",
      url: "/api/auth/sign-in/email",
      payload: { email: account?.email, password },
    });
  await signIn("not the password");
  const { headers } = expectStatus(200, await signIn(account?.password ?? ""));
  const cookie = String([headers["set-cookie"]].flat()[0]).split(";")[0] ?? "";
  // Forgotten at the right one.
  await app.inject({
    method: "POST",
    url: "/api/auth/sign-in/email",
    payload: { email: "nobody@example.org", password: "not the password" },
  });

  const { programId, id: surveyId } = await db
    .selectFrom("survey")
    .innerJoin("program", "program.id", "survey.programId")
    .select(["survey.programId", "survey.id"])
    .where("program.finalisedAt", "is", null)
    .executeTakeFirstOrThrow();
  const form = new FormData();
  form.append("file", new Blob(["PK\u0003\u0004 a workbook that nobody has read yet"]), "edited.xlsx");
  const body = new Response(form);
  expectStatus(
    202,
    await app.inject({
      method: "POST",
      url: `/api/v1/programs/${programId}/surveys/${surveyId}/workbook`,
      headers: {
        cookie,
        "content-type": body.headers.get("content-type") ?? "",
        "idempotency-key": "one workbook, once",
      },
      payload: Buffer.from(await body.arrayBuffer()),
    }),
  );
}

function expectStatus<R extends { statusCode: number; body: string }>(status: number, reply: R): R {
  if (reply.statusCode !== status) throw new Error(`${reply.statusCode} instead of ${status}: ${reply.body}`);
  return reply;
}
