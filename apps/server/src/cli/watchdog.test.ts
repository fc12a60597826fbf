import { execFile } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "@aquamark/local";
import { describe, expect, onTestFinished, test } from "vitest";
import { programDir } from "../platform/config.ts";
import { useTestDatabase } from "../test/database.ts";
import { type Run, runAquamark } from "../test/run-aquamark.ts";
import { type SmtpCatcher, startSmtpCatcher } from "../test/smtp-server.ts";
import { givenPrograms } from "../test/stand-ins.ts";

const timeoutMs = 120_000;

async function until(look: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await look())) {
    if (Date.now() > deadline) throw new Error("It did not happen in time.");
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

function givenDir(): string {
  const dir = mkdtempSync(join(tmpdir(), "aquamark-watchdog-"));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

async function givenSmtp(): Promise<SmtpCatcher> {
  const smtp = await startSmtpCatcher();
  onTestFinished(() => smtp.stop());
  return smtp;
}

/** The variables of a watchdog that tells at the first bad look. */
function settingsFor(smtpPort: number): Record<string, string> {
  return {
    SMTP_HOST: "127.0.0.1",
    SMTP_PORT: String(smtpPort),
    SMTP_SECURE: "none",
    MAIL_FROM: "watchdog@example.org",
    WATCHDOG_MAIL: "operator@example.org",
    WATCHDOG_PATIENCE: "1",
  };
}

function watchdog(args: string[], env: Record<string, string>): Run {
  const run = runAquamark(["watchdog", ...args], { env });
  onTestFinished(() => run.kill());
  return run;
}

async function codeOf(run: Run): Promise<number | null> {
  return (await run.ended).code;
}

/** A server that is down, and another port where nobody listens. */
async function givenDownSite(): Promise<string> {
  const server = createServer((_, reply) => reply.writeHead(502).end()).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const subjectsOf = ({ mails }: SmtpCatcher) => mails.map(({ headers }) => headers.subject);

describe("aquamark watchdog --once", { timeout: timeoutMs }, () => {
  test("tells what is down, once however often it is run, and again after --reset", async () => {
    const [url, smtp, state] = [await givenDownSite(), await givenSmtp(), givenDir()];
    const env = settingsFor(smtp.port);
    const down = `[Aquamark] DOWN: ${url}: A proxy answers instead of the program`;
    const lookOnce = ["--once", "--url", url, "--state", state];

    expect(await codeOf(watchdog(lookOnce, env))).toBe(0);
    expect(await codeOf(watchdog(lookOnce, env))).toBe(0);
    expect(subjectsOf(smtp)).toEqual([down]);
    const reset = watchdog(["--reset", "--url", url, "--state", state], env);
    expect(await codeOf(reset)).toBe(0);
    expect(reset.output()).toBe(`Forgotten what was seen of ${url}.\n`);
    expect(await codeOf(watchdog(lookOnce, env))).toBe(0);

    expect(subjectsOf(smtp)).toEqual([down, down]);
    expect(smtp.mails[0]).toMatchObject({
      from: "watchdog@example.org",
      to: ["operator@example.org"],
      headers: { date: expect.any(String), "message-id": expect.stringMatching(/^<.+@example\.org>$/) },
    });
  });

  test("says by status and log that a mail could not be sent, and sends it at the next look", async () => {
    const [url, state, port] = [await givenDownSite(), givenDir(), await freePort()];
    const env = settingsFor(port);
    const lookOnce = ["--once", "--url", url, "--state", state];

    const failing = watchdog(lookOnce, env);
    expect(await codeOf(failing)).toBe(1);
    expect(failing.output()).toContain("a mail could not be sent; the next look tries again");
    expect(failing.output()).toContain(`Nothing listens at 127.0.0.1:${port}`);
    const smtp = await startSmtpCatcher({ port });
    onTestFinished(() => smtp.stop());
    expect(await codeOf(watchdog(lookOnce, env))).toBe(0);

    expect(smtp.mails).toHaveLength(1);
  });

  test("minds no setting that is not its own, since it shares a file with a program whose secrets it has not", async () => {
    const [url, smtp, state] = [await givenDownSite(), await givenSmtp(), givenDir()];
    const env = {
      ...settingsFor(smtp.port),
      AUTH_SECRET_FILE: join(state, "no-such-secret"),
      DATABASE_URL: "nonsense",
      PORT: "nonsense",
    };

    expect(await codeOf(watchdog(["--once", "--url", url, "--state", state], env))).toBe(0);

    expect(smtp.mails).toHaveLength(1);
  });

  test("has its settings in a file, over which variables go", async () => {
    const [url, smtp, dir] = [await givenDownSite(), await givenSmtp(), givenDir()];
    const file = join(dir, "watchdog.env");
    const lines = {
      ...settingsFor(smtp.port),
      WATCHDOG_URL: "http://127.0.0.1:1",
      WATCHDOG_STATE_DIR: join(dir, "state"),
    };
    writeFileSync(
      file,
      `# The watchdog\n${Object.entries(lines)
        .map(([name, value]) => `${name}="${value}"`)
        .join("\n")}\n`,
    );

    expect(await codeOf(watchdog(["--once", "--config", file], { WATCHDOG_URL: url }))).toBe(0);

    expect(subjectsOf(smtp)).toEqual([`[Aquamark] DOWN: ${url}: A proxy answers instead of the program`]);
    expect(readdirSync(join(dir, "state"))).toHaveLength(1);
  });

  test("finds an engine that is down, or a container that is missing, with this machine's own programs", async () => {
    const [smtp, state] = [await givenSmtp(), givenDir()];

    const run = watchdog(
      ["--once", "--local", "--container", "nobody-has-this", "--state", state],
      settingsFor(smtp.port),
    );
    expect(await codeOf(run)).toBe(0);

    expect(subjectsOf(smtp)).toEqual([
      expect.stringMatching(
        `^\\[Aquamark\\] DOWN: container nobody-has-this on ${hostname()}: (The container is missing|The container engine does not answer|There is no container engine)$`,
      ),
    ]);
  });

  test.each<[string, string[], Record<string, string>, string]>([
    [
      "nothing to look at",
      ["--once"],
      {},
      "Name what to look at: --url ADDRESS, or --local with --container or --unit.",
    ],
    [
      "no container named",
      ["--once", "--local"],
      {},
      "Name what to look at on this machine: --container NAME or --unit NAME.",
    ],
    [
      "nobody to tell",
      ["--once", "--url", "http://127.0.0.1:1"],
      { WATCHDOG_MAIL: "" },
      "Nobody would be told: set WATCHDOG_MAIL or OPERATOR_MAIL.",
    ],
    [
      "no mail server",
      ["--once", "--url", "http://127.0.0.1:1"],
      { SMTP_HOST: "" },
      "Mails would reach nobody: set SMTP_HOST and MAIL_FROM.",
    ],
    [
      "no such file",
      ["--once", "--config", "/nowhere.env"],
      {},
      "/nowhere.env cannot be read: ENOENT: no such file or directory, open '/nowhere.env'.",
    ],
  ])("refuses with %s", async (_, args, env, sentence) => {
    const run = watchdog(args, { ...settingsFor(1), ...env });

    expect(await codeOf(run)).toBe(1);
    expect(run.output()).toBe(`${sentence}\n`);
  });
});

test("aquamark watchdog --test sends a mail to each who would be told, or says why not", {
  timeout: timeoutMs,
}, async () => {
  const smtp = await givenSmtp();
  const env = { ...settingsFor(smtp.port), WATCHDOG_MAIL: "", OPERATOR_MAIL: "a@example.org, b@example.org" };
  const args = ["--test", "--url", "http://127.0.0.1:1"];

  expect(await codeOf(watchdog(args, env))).toBe(0);
  smtp.onRecipient = (to) =>
    to === "b@example.org" ? { refuse: 550, saying: "5.1.1 No such user" } : "accept";
  const failing = watchdog(args, env);

  expect(await codeOf(failing)).toBe(1);
  expect(failing.output()).toContain("The test mail to b@example.org could not be sent: ");
  expect(smtp.mails.slice(0, 2).map(({ to }) => to)).toEqual([["a@example.org"], ["b@example.org"]]);
  expect(smtp.mails[0]?.text).toContain("- http://127.0.0.1:1");
});

test("as a service it goes on looking until it is told to stop", { timeout: timeoutMs }, async () => {
  const [url, smtp, state] = [await givenDownSite(), await givenSmtp(), givenDir()];

  const service = watchdog(["--url", url, "--state", state], settingsFor(smtp.port));
  await until(() => smtp.mails.length === 1);
  expect(service.child.exitCode).toBe(null);
  service.child.kill("SIGTERM");

  expect(await codeOf(service)).toBe(0);
});

describe("a program that is killed and started again", { timeout: 2 * timeoutMs }, () => {
  const database = useTestDatabase();

  test("is told by its start time, with the version that runs", async () => {
    const [smtp, state, port] = [await givenSmtp(), givenDir(), await freePort()];
    const [token, url] = ["0123456789abcdef0123456789abcdef", `http://127.0.0.1:${port}`];
    const serve = async () => {
      const env = { DATABASE_URL: database.url, PORT: String(port), WATCHDOG_TOKEN: token };
      const run = runAquamark(["serve"], { env });
      onTestFinished(() => run.kill());
      await until(async () => (await fetch(`${url}/ping`).catch(() => null))?.status === 200);
      return run;
    };
    const look = () =>
      codeOf(
        watchdog(["--once", "--url", url, "--state", state], {
          ...settingsFor(smtp.port),
          WATCHDOG_TOKEN: token,
        }),
      );

    const first = await serve();
    await look();
    await look();
    expect(smtp.mails).toEqual([]);
    await first.kill();
    await serve();
    await look();
    await look();

    expect(subjectsOf(smtp)).toEqual([`[Aquamark] ATTENTION: ${url}: It restarted by itself`]);
    expect(smtp.mails[0]?.text).toContain(`${hostname()}:${port} started again at`);
  });
});

describe("aquamark watchdog install", { timeout: timeoutMs }, () => {
  /** A settings file, a folder to install into, and a path of the program that stays the same at upgrades. */
  async function givenMachine() {
    const [dir, smtp, url] = [givenDir(), await givenSmtp(), await givenDownSite()];
    const [config, into, current] = [join(dir, "watchdog.env"), join(dir, "into"), join(dir, "current")];
    mkdirSync(into);
    symlinkSync(programDir, current);
    const settings = { ...settingsFor(smtp.port), WATCHDOG_URL: url, WATCHDOG_STATE_DIR: join(dir, "state") };
    const write = (lines: Record<string, string>) =>
      writeFileSync(
        config,
        Object.entries(lines)
          .map(([name, value]) => `${name}=${value}\n`)
          .join(""),
        { mode: 0o600 },
      );
    write(settings);
    const program = join(current, "bin", "aquamark.mjs");
    return {
      dir,
      smtp,
      url,
      config,
      into,
      program,
      settings,
      write,
      args: ["--config", config, "--into", into, "--program", program],
    };
  }

  test("cron: sends a test mail, writes a table, and what the table runs works without any variable", async () => {
    const { smtp, url, config, into, program, args } = await givenMachine();

    const install = watchdog(["install", "cron", ...args], {});
    expect(await codeOf(install)).toBe(0);
    expect(subjectsOf(smtp)).toEqual([`[Aquamark] Test of the watchdog on ${hostname()}`]);
    const table = readFileSync(join(into, "aquamark-watchdog"), "utf8");
    const [, path = ""] = /^PATH=(.*)$/m.exec(table) ?? [];
    const [, command = ""] =
      /^\* \* \* \* \* root (.*) 2>&1 \| logger -t aquamark-watchdog$/m.exec(table) ?? [];
    expect(command).toBe(`${program} watchdog --config ${config} --once`);

    await promisify(execFile)("/usr/bin/env", ["-i", `PATH=${path}`, "/bin/sh", "-c", command]);
    expect(subjectsOf(smtp)[1]).toBe(`[Aquamark] DOWN: ${url}: A proxy answers instead of the program`);

    const uninstall = watchdog(["install", "cron", "--uninstall", "--into", into], {});
    expect(await codeOf(uninstall)).toBe(0);
    expect(readdirSync(into)).toEqual([]);
    expect(smtp.mails).toHaveLength(2);
  });

  test("systemd: writes a unit and starts it, and takes both away again", async () => {
    const { dir, smtp, config, into, program, args } = await givenMachine();
    const asked = join(dir, "asked");
    const systemctl = `echo "$@" >> ${asked}`;
    const env = { PATH: `${givenPrograms({ systemctl })}:${process.env.PATH}` };

    const install = watchdog(["install", "systemd", "--unit", "aquamark-web.service", ...args], env);
    expect(await codeOf(install), install.output()).toBe(0);
    const unit = readFileSync(join(into, "aquamark-watchdog.service"), "utf8");
    expect(unit).toContain(
      `\nExecStart=${program} watchdog --config ${config} --unit aquamark-web.service\n`,
    );
    expect(unit).toContain("\nRestart=always\n");
    expect(unit).toContain(`\nReadWritePaths=-${join(dir, "state")}\n`);
    expect(smtp.mails).toHaveLength(1);

    const uninstall = watchdog(["install", "systemd", "--uninstall", "--into", into], env);
    expect(await codeOf(uninstall), uninstall.output()).toBe(0);
    expect(readdirSync(into)).toEqual([]);
    expect(readFileSync(asked, "utf8")).toBe(
      "daemon-reload\nenable aquamark-watchdog.service\nrestart aquamark-watchdog.service\ndisable --now aquamark-watchdog.service\ndaemon-reload\n",
    );
  });

  test("leaves the unit of the machine's own installation as it is", async () => {
    const { smtp, into, args } = await givenMachine();
    const own = readFileSync(join(programDir, "deploy", "systemd", "aquamark-watchdog.service"), "utf8");
    writeFileSync(join(into, "aquamark-watchdog.service"), own);

    const install = watchdog(["install", "systemd", ...args], {});
    const uninstall = watchdog(["install", "systemd", "--uninstall", "--into", into], {});

    for (const run of [install, uninstall]) {
      expect(await codeOf(run)).toBe(1);
      expect(run.output()).toContain("was not written by aquamark watchdog install");
    }
    expect(smtp.mails).toEqual([]);
    expect(readFileSync(join(into, "aquamark-watchdog.service"), "utf8")).toBe(own);
  });

  test("installs nothing where the test mail cannot be sent", async () => {
    const { smtp, into, args } = await givenMachine();
    smtp.onRecipient = () => ({ refuse: 550, saying: "5.1.1 No such user" });

    const install = watchdog(["install", "cron", ...args], {});

    expect(await codeOf(install)).toBe(1);
    expect(install.output()).toContain("The test mail to operator@example.org could not be sent");
    expect(readdirSync(into)).toEqual([]);
  });

  test("reads the file alone, since that is all there will be", async () => {
    const { into, settings, write, args } = await givenMachine();
    write({ ...settings, WATCHDOG_MAIL: "" });

    const install = watchdog(["install", "cron", ...args], { WATCHDOG_MAIL: "operator@example.org" });

    expect(await codeOf(install)).toBe(1);
    expect(install.output()).toBe("Nobody would be told: set WATCHDOG_MAIL or OPERATOR_MAIL.\n");
    expect(readdirSync(into)).toEqual([]);
  });

  test("refuses a path that names a version, before any mail is sent", async () => {
    const { dir, smtp, config, into } = await givenMachine();
    const release = join(dir, "aquamark-1.2.3");
    symlinkSync(programDir, release);
    const program = join(release, "bin", "aquamark.mjs");

    const install = watchdog(
      ["install", "cron", "--config", config, "--into", into, "--program", program],
      {},
    );

    expect(await codeOf(install)).toBe(1);
    expect(install.output()).toContain(`${program} names a version and would be gone after an upgrade`);
    expect(smtp.mails).toEqual([]);
    expect(readdirSync(into)).toEqual([]);
  });

  test.each<[string, string[], string]>([
    [
      "no settings file",
      ["install", "cron"],
      "Name the watchdog's settings by --config FILE: cron knows nothing of the variables that are set here.\n",
    ],
    [
      "another manager",
      ["install", "launchd"],
      "The watchdog is run by cron or by systemd, not by launchd.\n",
    ],
    [
      "nothing to take away",
      ["install", "cron", "--uninstall", "--into", "/nowhere"],
      "There is no /nowhere/aquamark-watchdog: nothing was done.\n",
    ],
  ])("refuses with %s", async (_, args, output) => {
    const run = watchdog(args, {});

    expect(await codeOf(run)).toBe(1);
    expect(run.output()).toBe(output);
    expect(existsSync("/nowhere")).toBe(false);
  });
});
