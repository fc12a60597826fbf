import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createUser } from "../../../apps/server/src/modules/identity/index.ts";
import { version } from "../../../apps/server/src/platform/version.ts";
import { buildTestApp, inTransactionOf } from "../../../apps/server/src/test/app.ts";
import type { TestDatabase } from "../../../apps/server/src/test/database.ts";
import { givenOrganisation, givenSurveyGroup } from "../../../apps/server/src/test/givens.ts";

export const host = "assess.example.org";
export const account = { email: "smoke@example.org", password: "a long enough password" };

/** The program as a web process runs it on AWS, with one account, answering at a free port. */
export async function startProgram(database: TestDatabase, env: Record<string, string> = {}) {
  const webDir = mkdtempSync(join(tmpdir(), "aquamark-page-"));
  writeFileSync(join(webDir, "index.html"), "<!doctype html><title>Aquamark</title>");
  const app = await buildTestApp(database, {
    webDir,
    baseUrl: `https://${host}`,
    env: { BASE_URL: `https://${host}`, FORCE_HTTPS: "true", TRUSTED_PROXIES: "loopback", ...env },
  });
  const surveyGroupId = await givenSurveyGroup(database.db);
  const organisationId = await givenOrganisation(database.db, { surveyGroupIds: [surveyGroupId] });
  const known = await database.db
    .selectFrom("appUser")
    .select("id")
    .where("email", "=", account.email)
    .execute();
  if (known.length === 0)
    await inTransactionOf(app, (tx) =>
      createUser(
        tx,
        { ...account, name: "Smoke test", role: "clerk", organisationId, surveyGroupIds: [surveyGroupId] },
        null,
        new Date(),
      ),
    );
  const address = await app.listen({ host: "127.0.0.1", port: 0 });
  return {
    address,
    version,
    async close() {
      await app.close();
      rmSync(webDir, { recursive: true, force: true });
    },
  };
}

export type RunningProgram = Awaited<ReturnType<typeof startProgram>>;
