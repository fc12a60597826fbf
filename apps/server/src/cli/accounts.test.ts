import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { givenAuthority } from "../test/certificates.ts";
import { useTestDatabase } from "../test/database.ts";
import { givenSurveyGroup } from "../test/givens.ts";
import { runAquamark } from "../test/run-aquamark.ts";
import { startSmtpCatcher } from "../test/smtp-server.ts";

const database = useTestDatabase();

async function aquamark(args: string[], input = "", env: Record<string, string> = {}) {
  const run = runAquamark(args, { env: { DATABASE_URL: database.url, ...env }, input });
  const { code } = await run.ended;
  return { code, output: run.output(), result: run.result() };
}

const addUser = (email: string, role: string, ...more: string[]) =>
  aquamark(
    [
      "user",
      "add",
      "--email",
      email,
      "--name",
      "Somebody",
      "--organisation",
      "Tarn Valley Water",
      "--role",
      role,
      ...more,
    ],
    "a long password\n",
  );

beforeAll(async () => {
  const made = await addUser("owner@example.org", "super_admin", "--new-organisation", "--password-stdin");
  if (made.code !== 0) throw new Error(made.output);
});

async function auditActions(): Promise<string[]> {
  const { rows } = await database.pool.query<{ action: string }>(
    "SELECT action FROM audit WHERE request_id = 'command-line' ORDER BY occurred_at, id",
  );
  return rows.map(({ action }) => action);
}

describe("accounts", { timeout: 120_000 }, () => {
  test("users are made, changed, disabled, enabled and listed, and each change is recorded", async () => {
    expect((await addUser("clerk@example.org", "clerk")).code).toBe(0);
    const password = await aquamark(
      ["user", "set-password", "clerk@example.org", "--password-stdin"],
      "another password\n",
    );
    const role = await aquamark(["user", "set-role", "Clerk@Example.org", "consultant"]);
    const disabled = await aquamark(["user", "disable", "clerk@example.org"]);
    const listed = await aquamark(["user", "list"]);
    const enabled = await aquamark(["user", "enable", "clerk@example.org", "--as", "owner@example.org"]);
    const json = await aquamark(["user", "list", "--json"]);

    expect([password, role, disabled, listed, enabled, json].map(({ code }) => code)).toEqual([
      0, 0, 0, 0, 0, 0,
    ]);
    expect(listed.result).toMatch(/^clerk@example\.org +consultant +Tarn Valley Water +Somebody +disabled$/m);
    expect(JSON.parse(json.result)).toMatchObject([
      { email: "clerk@example.org", role: "consultant", maySignIn: true },
      { email: "owner@example.org", role: "super_admin", maySignIn: true },
    ]);
    expect(json.result).not.toMatch(/argon2|password/);
    const actions = await auditActions();
    for (const action of ["user.create", "user.set_password", "user.set_role", "user.disable", "user.enable"])
      expect(actions).toContain(action);
  });

  test("the last owner stays, and what is wrong is said in a sentence", async () => {
    const demoted = await aquamark(["user", "set-role", "owner@example.org", "clerk"]);
    const unknown = await aquamark(["user", "disable", "nobody@example.org"]);
    const noRole = await aquamark(["user", "set-role", "owner@example.org", "king"]);
    const short = await aquamark(["user", "set-password", "owner@example.org"], "short\n");
    const none = await aquamark(["user", "set-password", "owner@example.org"]);
    const invalid = await aquamark(
      [
        "user",
        "add",
        "--email",
        "no address",
        "--name",
        "X",
        "--organisation",
        "Tarn Valley Water",
        "--role",
        "clerk",
      ],
      "short\n",
    );

    expect(demoted.output).toBe("Somebody is the last system owner: make another one first.\n");
    expect(unknown.output).toContain("There is no user with the e-mail address nobody@example.org");
    expect(noRole.output).toContain("There is no role king; the roles are clerk");
    expect(short.output).toContain("The password must have 10 to 200 characters.");
    expect(none.output).toContain("The password is missing");
    expect(invalid.output).toContain(
      "  email is not an e-mail address\n  password must have 10 to 200 characters",
    );
    for (const { code } of [demoted, unknown, noRole, short, none, invalid]) expect(code).toBe(1);
  });

  test("a password as an argument is not understood", async () => {
    const refused = await aquamark([
      "user",
      "set-password",
      "owner@example.org",
      "--password",
      "a long password",
    ]);

    expect(refused.code).toBe(1);
    expect(refused.output).toContain("unknown option '--password'");
  });

  test("organisations are made and listed", async () => {
    await givenSurveyGroup(database.db, "Water sector");

    const made = await aquamark(["org", "add", "Moor Roads", "--group", "Water sector"]);
    const twice = await aquamark(["org", "add", "Moor Roads"]);
    const noGroup = await aquamark(["org", "add", "Fen Rail", "--group", "Rails"]);
    const json = await aquamark(["org", "list", "--json"]);

    expect([made.code, twice.code, noGroup.code, json.code]).toEqual([0, 1, 1, 0]);
    expect(twice.output).toContain("There is an organisation called Moor Roads already.");
    expect(JSON.parse(json.result)).toMatchObject([
      { name: "Moor Roads", users: 0, surveyGroups: ["Water sector"] },
      { name: "Tarn Valley Water", surveyGroups: [] },
    ]);
    expect(await auditActions()).toContain("organisation.create");
  });
});

describe("aquamark mail", { timeout: 120_000 }, () => {
  const mailEnv = (port: number) => ({
    SMTP_HOST: "127.0.0.1",
    SMTP_PORT: String(port),
    SMTP_SECURE: "none",
    MAIL_FROM: "Aquamark <assess@example.org>",
  });

  test("a mail is sent at once, and what the server answered is printed", async () => {
    const server = await startSmtpCatcher();

    const sent = await aquamark(["mail", "test", "operator@example.org"], "", mailEnv(server.port));

    expect(sent.output).toMatch(/Sent to operator@example\.org: 250 /);
    expect(sent.code).toBe(0);
    expect(server.mails[0]?.headers.subject).toBe("Aquamark can send mail");
    await server.stop();
  });

  test.each(["starttls", "tls"] as const)(
    "a mail goes by %s to a server whose certificate is trusted",
    async (encryption) => {
      const authority = givenAuthority();
      const { certificate: cert, key } = authority.issue("localhost");
      const dir = await mkdtemp(join(tmpdir(), "aquamark-authority-"));
      await writeFile(join(dir, "ca.pem"), authority.certificate);
      const login = { user: "aquamark", password: "right as rain" };
      const server = await startSmtpCatcher({ encryption, tls: { cert, key }, login });
      const env = {
        ...mailEnv(server.port),
        SMTP_HOST: "localhost",
        SMTP_SECURE: encryption,
        SMTP_USER: login.user,
        SMTP_PASSWORD: login.password,
      };

      const trusted = await aquamark(["mail", "test", "operator@example.org"], "", {
        ...env,
        NODE_EXTRA_CA_CERTS: join(dir, "ca.pem"),
      });
      const untrusted = await aquamark(["mail", "test", "operator@example.org"], "", env);
      await server.stop();
      await rm(dir, { recursive: true });

      expect(trusted.output).toMatch(/Sent to operator@example\.org: 250 /);
      expect(untrusted.output).toMatch(/The certificate of localhost:\d+ is not trusted/);
      expect(server.mails.map(({ isEncrypted }) => isEncrypted)).toEqual([true]);
    },
  );

  test("a mail that cannot be sent says why and what to do, and fails", async () => {
    const server = await startSmtpCatcher();
    server.onRecipient = () => ({ refuse: 550, saying: "5.1.1 No such mailbox" });

    const refused = await aquamark(["mail", "test", "gone@example.org"], "", mailEnv(server.port));
    const noAddress = await aquamark(["mail", "test", "nobody"], "", mailEnv(server.port));
    const { port } = server;
    await server.stop();
    const away = await aquamark(["mail", "test", "operator@example.org"], "", mailEnv(port));

    expect(refused.output).toMatch(
      /550 5\.1\.1 No such mailbox\nThe mail server works\. Check the address\./,
    );
    expect(noAddress.output).toContain("nobody is no e-mail address.");
    expect(away.output).toMatch(/Nothing listens at 127\.0\.0\.1:\d+: check SMTP_HOST and SMTP_PORT\./);
    for (const { code } of [refused, noAddress, away]) expect(code).toBe(1);
  });

  test("mails are listed, and sent again by their id or their state", async () => {
    await database.pool.query(`
      INSERT INTO mail (id, template, to_name, to_address, params, state, reason, created_at, due_at, give_up_at)
      SELECT gen_random_uuid(), 'test', '', who || '@example.org', '{"sentAt": "today"}', state, 'why', now(), now(), now()
      FROM (VALUES ('ada', 'in_doubt'), ('bea', 'failed'), ('cai', 'sent')) AS mail (who, state)`);

    const doubtful = JSON.parse((await aquamark(["mail", "list", "--state", "in_doubt", "--json"])).result);
    const retried = await aquamark(["mail", "retry", doubtful[0].id]);
    const failed = await aquamark(["mail", "retry", "--failed"]);
    const again = await aquamark(["mail", "retry", doubtful[0].id]);
    const table = await aquamark(["mail", "list"]);

    expect(doubtful).toMatchObject([{ toAddress: "ada@example.org", state: "in_doubt", reason: "why" }]);
    expect(retried.result).toBe("1 mail waits to be sent again.\n");
    expect(failed.code).toBe(0);
    expect(again.output).toContain("This mail was sent, or is tried again by itself.");
    expect(table.result).toMatch(/ada@example\.org +waiting/);
    expect(table.result).toMatch(/bea@example\.org +waiting/);
    expect(await auditActions()).toContain("mail.retry");
  });

  test("a start with a template that is not valid stops and names all faults", async () => {
    const dir = await mkdtemp(join(tmpdir(), "aquamark-templates-"));
    await writeFile(join(dir, "failed-job.txt"), "{{reson}}");
    await writeFile(join(dir, "faild-job.txt"), "x");

    const work = await aquamark(["work"], "", { MAIL_TEMPLATES_DIR: dir });
    await rm(dir, { recursive: true });

    expect(work.code).toBe(1);
    expect(work.output).toMatch(
      /Some mail templates are not valid:\n {2}faild-job\.txt .*\n {2}failed-job\.txt: there is no \{\{reson\}\}/,
    );
  });
});
