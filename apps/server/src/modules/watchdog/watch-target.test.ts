import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { fixedClock } from "../../platform/clock.ts";
import { readConfig } from "../../platform/config.ts";
import { createLogger } from "../../platform/log.ts";
import { buildTestApp } from "../../test/app.ts";
import { useTestDatabase } from "../../test/database.ts";
import { type SmtpCatcher, startSmtpCatcher } from "../../test/smtp-server.ts";
import { givenPrograms } from "../../test/stand-ins.ts";
import { mailSender } from "./send-mail.ts";
import { lookAround, type Target, type Watch } from "./watch-target.ts";

const minute = 60_000;

/** A real server that is up until it is told otherwise. */
async function givenSite(): Promise<{ url: string; isUp: boolean }> {
  const server = createServer((_, reply) => {
    if (site.isUp) reply.end("Web services are UP");
    else reply.writeHead(503, { "x-request-id": "1" }).end("The database does not answer");
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const site = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, isUp: true };
  return site;
}

type Given = {
  watch: Watch;
  smtp: SmtpCatcher;
  /** A minute later: whether the look's work was done. */
  look(): Promise<boolean>;
  subjects(): string[];
};

async function givenWatch(targets: Target[], recipients = ["operator@example.org"]): Promise<Given> {
  const smtp = await startSmtpCatcher();
  const stateDir = await mkdtemp(join(tmpdir(), "watchdog-"));
  onTestFinished(async () => {
    await smtp.stop();
    await rm(stateDir, { recursive: true });
  });
  const reading = readConfig({
    SMTP_HOST: "127.0.0.1",
    SMTP_PORT: String(smtp.port),
    SMTP_SECURE: "none",
    MAIL_FROM: "Aquamark <watchdog@example.org>",
  });
  if (!reading.ok) throw new Error(reading.faults.map(({ message }) => message).join(" "));
  // Replies tell the real time, so the watchdog's begins there.
  const clock = fixedClock(new Date());
  const watch: Watch = {
    targets,
    recipients,
    stateDir,
    rules: { patience: 2 },
    send: mailSender(reading.config),
    log: createLogger("silent"),
    clock,
  };
  return {
    watch,
    smtp,
    look: () => {
      clock.advance(minute);
      return lookAround(watch);
    },
    subjects: () => smtp.mails.map(({ headers }) => headers.subject ?? ""),
  };
}

function address(url: string): Target {
  return { kind: "address", url, token: null, expectedVersion: null, slowMs: minute };
}

test("it tells everybody once what went down and once that it is well again", async () => {
  const site = await givenSite();
  const { look, smtp, subjects } = await givenWatch([address(site.url)], ["a@example.org", "b@example.org"]);

  await look();
  site.isUp = false;
  for (let minutes = 0; minutes < 5; minutes++) await look();
  site.isUp = true;
  for (let minutes = 0; minutes < 5; minutes++) await look();

  const down = `[Aquamark] DOWN: ${site.url}: The database does not answer`;
  expect(subjects()).toEqual([
    down,
    down,
    `[Aquamark] RECOVERED: ${site.url}`,
    `[Aquamark] RECOVERED: ${site.url}`,
  ]);
  expect(smtp.mails.map(({ to }) => to)).toEqual([
    ["a@example.org"],
    ["b@example.org"],
    ["a@example.org"],
    ["b@example.org"],
  ]);
  expect(smtp.mails[0]?.text).toContain("answered 503: The database does not answer");
  expect(smtp.mails[0]?.text).toContain("docs/operate/runbook.md#the-database-does-not-answer");
  expect(smtp.mails[0]?.text).toContain(`Seen from ${hostname()}`);
  expect(smtp.mails[0]?.text).toMatch(/It was last seen well at \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC\./);
});

test("it says that a site has never been well", async () => {
  const site = await givenSite();
  site.isUp = false;
  const { look, smtp } = await givenWatch([address(site.url)]);

  await look();
  await look();

  expect(smtp.mails).toHaveLength(1);
  expect(smtp.mails[0]?.text).toContain("It has never been seen well since this watch began.");
});

test("a mail that cannot be sent is said and sent by a later look, once", async () => {
  const site = await givenSite();
  site.isUp = false;
  const { look, smtp, subjects } = await givenWatch([address(site.url)]);
  smtp.onRecipient = () => ({ refuse: 451, saying: "4.3.0 Not now" });

  const outcomes = [await look(), await look(), await look()];
  smtp.onRecipient = () => "accept";
  outcomes.push(await look(), await look());

  expect(outcomes).toEqual([true, false, false, true, true]);
  expect(subjects()).toEqual([`[Aquamark] DOWN: ${site.url}: The database does not answer`]);
});

test("an address that is refused keeps the mail from nobody else", async () => {
  const site = await givenSite();
  site.isUp = false;
  const { look, smtp } = await givenWatch([address(site.url)], ["gone@example.org", "here@example.org"]);
  smtp.onRecipient = (to) =>
    to === "gone@example.org" ? { refuse: 550, saying: "5.1.1 No such user" } : "accept";

  await look();
  expect(await look()).toBe(false);
  await look();

  expect(smtp.mails.map(({ to }) => to)).toEqual([["here@example.org"]]);
});

test("two watchdogs of one target tell once", async () => {
  const site = await givenSite();
  site.isUp = false;
  const { look, watch, smtp } = await givenWatch([address(site.url)]);
  await look();

  await Promise.all([look(), lookAround(watch), lookAround(watch)]);

  expect(smtp.mails).toHaveLength(1);
});

test("each target has its own state and its own mail", async () => {
  const [one, other] = [await givenSite(), await givenSite()];
  const { look, watch, subjects } = await givenWatch([address(one.url), address(other.url)]);
  other.isUp = false;

  await look();
  await look();

  expect(subjects()).toEqual([`[Aquamark] DOWN: ${other.url}: The database does not answer`]);
  expect((await readdir(watch.stateDir)).filter((name) => name.endsWith(".json"))).toHaveLength(2);
});

test("a state that cannot be written is no success", async () => {
  const site = await givenSite();
  const { watch } = await givenWatch([address(site.url)]);

  expect(await lookAround({ ...watch, stateDir: "/dev/null/state" })).toBe(false);
});

describe("several processes behind one balancer", () => {
  const database = useTestDatabase();
  const token = "0123456789abcdef0123456789abcdef";

  /** A balancer that gives each request to the next of the addresses. */
  async function givenBalancer(addresses: () => readonly string[]): Promise<string> {
    let requests = 0;
    const balancer = createServer((incoming, reply) => {
      const all = addresses();
      const target = new URL(incoming.url ?? "/", all[requests++ % all.length]);
      const passed = request(target, { headers: incoming.headers }, (answer) => {
        reply.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(reply);
      });
      passed.on("error", () => reply.writeHead(502).end());
      passed.end();
    }).listen(0, "127.0.0.1");
    await once(balancer, "listening");
    onTestFinished(() => {
      balancer.closeAllConnections();
      balancer.close();
    });
    return `http://127.0.0.1:${(balancer.address() as AddressInfo).port}`;
  }

  /** The real program as the process of this port; the id of a process is its host name and port. */
  async function givenProcess(port: string): Promise<string> {
    const app = await buildTestApp(database, { env: { WATCHDOG_TOKEN: token, PORT: port } });
    onTestFinished(() => app.close());
    return app.listen({ host: "127.0.0.1", port: 0 });
  }

  test("answer in turn, join and leave without an alarm, and one that is ill among them is found", async () => {
    const addresses = [await givenProcess("8001"), await givenProcess("8002")];
    const url = await givenBalancer(() => addresses);
    const { look, subjects } = await givenWatch([
      { kind: "address", url, token, expectedVersion: null, slowMs: minute },
    ]);

    for (let minutes = 0; minutes < 6; minutes++) await look();
    addresses.push(await givenProcess("8003"));
    for (let minutes = 0; minutes < 6; minutes++) await look();
    addresses.shift();
    for (let minutes = 0; minutes < 6; minutes++) await look();
    expect(subjects()).toEqual([]);

    addresses.push("http://127.0.0.1:1");
    for (let minutes = 0; minutes < 10; minutes++) await look();
    expect(subjects()).toEqual([`[Aquamark] DOWN: ${url}: A proxy answers instead of the program`]);
  });
});

describe("a container of this machine", () => {
  const running = {
    Id: "5f1e",
    RestartCount: 0,
    State: { Status: "running", StartedAt: "2026-01-05T08:00:00Z" },
  };
  const exited = { Id: "5f1e", RestartCount: 0, State: { ...running.State, Status: "exited", ExitCode: 1 } };

  function withDocker(inspected: unknown): void {
    const logs = 'for line in $(seq 1 150); do echo "line $line."; done';
    const inspection = `echo '${JSON.stringify(inspected)}'`;
    const docker = `case "$1" in inspect) ${inspection};; logs) ${logs};; esac`;
    vi.stubEnv("PATH", `${givenPrograms({ docker })}:/usr/bin:/bin`);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
  }

  test("that stops and stays down is told, with the last 100 lines of its log and the machine's name", async () => {
    const { look, smtp, subjects } = await givenWatch([{ kind: "container", name: "web" }]);
    withDocker(running);
    await look();
    withDocker(exited);

    for (let minutes = 0; minutes < 5; minutes++) await look();

    expect(subjects()).toEqual([
      `[Aquamark] DOWN: container web on ${hostname()}: The container has stopped`,
    ]);
    const { text } = smtp.mails[0] ?? { text: "" };
    expect(text).toContain("web is exited. It ended with status 1.");
    expect(text).toMatch(/\nline 51\.\r?\n/);
    expect(text).toContain("line 150.");
    expect(text).not.toContain("line 50.");
  });

  test("whose engine is down is told as just that", async () => {
    const { look, subjects } = await givenWatch([{ kind: "container", name: "web" }]);
    const docker = "echo 'Cannot connect to the Docker daemon' >&2; exit 1";
    vi.stubEnv("PATH", givenPrograms({ docker }));
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });

    await look();
    await look();

    expect(subjects()).toEqual([
      `[Aquamark] DOWN: container web on ${hostname()}: The container engine does not answer`,
    ]);
  });

  test("of which the engine says what cannot be read is told as a fault of the watchdog", async () => {
    const { look, subjects } = await givenWatch([{ kind: "container", name: "web" }]);
    withDocker({ Id: 7 });

    await look();
    await look();

    expect(subjects()).toEqual([
      `[Aquamark] DOWN: container web on ${hostname()}: The watchdog itself fails`,
    ]);
  });
});
