import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { parseEnv } from "node:util";
import { afterEach, expect, test } from "vitest";
import { startInstanceServer } from "../test/bake/instance-server.ts";

const script = join(import.meta.dirname, "read-configuration.mjs");
const image = `registry.example.org/aquamark@sha256:${"a".repeat(64)}`;

const closings: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0)) await close();
});

/** An instance with its AWS, and what its unit does before each start of the web process. */
async function givenInstance() {
  const dir = mkdtempSync(join(tmpdir(), "aquamark-"));
  const aws = await startInstanceServer(dir);
  closings.push(
    () => rmSync(dir, { recursive: true }),
    () => aws.close(),
  );
  const [etc, run, bin] = ["etc", "run", "bin"].map((name) => join(dir, name)) as [string, string, string];
  for (const folder of [etc, bin]) mkdirSync(folder);
  writeFileSync(join(etc, "image"), `${image}\n`);
  writeFileSync(join(bin, "docker"), "#!/bin/sh\necho 172.17.0.1\n", { mode: 0o755 });
  aws.parameters.set("/aquamark/aquamark/blue/image", image);
  aws.parameters.set("/aquamark/aquamark/config/BASE_URL", "https://assess.example.org");
  const address = `http://127.0.0.1:${aws.port}`;
  const env = {
    PATH: [bin, process.env["PATH"]].join(delimiter),
    RUNTIME_DIRECTORY: run,
    CONFIGURATION_DIRECTORY: etc,
    AQUAMARK_NAME: "aquamark",
    AQUAMARK_COLOUR: "blue",
    AWS_EC2_METADATA_SERVICE_ENDPOINT: address,
    AWS_ENDPOINT_URL_SSM: address,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: address,
  };
  return {
    aws,
    setSecret(variable: string, value: string) {
      aws.parameters.set(`/aquamark/aquamark/secrets/${variable}`, `arn:${variable}`);
      aws.secrets.set(`arn:${variable}`, value);
    },
    start: () =>
      new Promise<{ isStarted: boolean; told: string }>((done) => {
        execFile(process.execPath, [script], { env }, (error, stdout, stderr) =>
          done({ isStarted: error === null, told: `${stdout}${stderr}` }),
        );
      }),
    /** The variables of the container, as the engine reads them: a line each, without marks. */
    web: () =>
      Object.fromEntries(
        readFileSync(join(run, "web.env"), "utf8")
          .trimEnd()
          .split("\n")
          .map((line) => [line.slice(0, line.indexOf("=")), line.slice(line.indexOf("=") + 1)]),
      ),
    watchdog: () => parseEnv(readFileSync(join(run, "watchdog.env"), "utf8")),
  };
}

test.each(["\n", "\r\n"])("a secret ends before the line break %j of the file it came from", async (end) => {
  const instance = await givenInstance();
  instance.setSecret("SMTP_PASSWORD", `of the mail server${end}`);

  const { isStarted } = await instance.start();

  expect(isStarted).toBe(true);
  expect(instance.web()).toEqual({
    BASE_URL: "https://assess.example.org",
    SMTP_PASSWORD: "of the mail server",
    TRUSTED_PROXIES: "172.17.0.1",
  });
  expect(instance.watchdog()["SMTP_PASSWORD"]).toBe("of the mail server");
});

test("a secret of two lines starts no new instance, at once and by its name, and its text is told to nobody", async () => {
  const instance = await givenInstance();
  instance.setSecret("SMTP_PASSWORD", "one\ntwo\n");

  const { isStarted, told } = await instance.start();

  expect(isStarted).toBe(false);
  expect(told.trim()).toBe("configuration not read: SMTP_PASSWORD has more than one line");
});

test("an instance that had started goes on with what it had while a secret has two lines, and says so loudly", async () => {
  const instance = await givenInstance();
  instance.setSecret("SMTP_PASSWORD", "good");
  await instance.start();
  instance.setSecret("SMTP_PASSWORD", "one\ntwo");

  const { isStarted, told } = await instance.start();

  expect(isStarted).toBe(true);
  expect(told.trim()).toBe(
    "ATTENTION: configuration not read, the one of the last start is kept: SMTP_PASSWORD has more than one line",
  );
  expect(instance.web()["SMTP_PASSWORD"]).toBe("good");
});

test("an instance that had started is not started with another image than it holds", async () => {
  const instance = await givenInstance();
  await instance.start();
  instance.aws.parameters.set("/aquamark/aquamark/blue/image", image.replace(/.{8}$/, "00000000"));

  const { isStarted, told } = await instance.start();

  expect(isStarted).toBe(false);
  expect(told).toMatch(/blue is to run .*00000000, and this machine image holds/);
});

test.each([
  ["it's \\n", "it's \\n"],
  ["a'b\"c`d", "a'b\"c`d"],
  ["a'b\"c`d #e", undefined],
  ["'\"`", undefined],
])("the web gets the secret %j whatever the watchdog's file can hold of it", async (value, ofWatchdog) => {
  const instance = await givenInstance();
  instance.setSecret("SMTP_PASSWORD", value);

  const { isStarted, told } = await instance.start();

  expect(isStarted).toBe(true);
  expect(instance.web()["SMTP_PASSWORD"]).toBe(value);
  expect(instance.watchdog()).toEqual({
    BASE_URL: "https://assess.example.org",
    TRUSTED_PROXIES: "172.17.0.1",
    ...(ofWatchdog === undefined ? {} : { SMTP_PASSWORD: ofWatchdog }),
  });
  expect(told.includes("ATTENTION: the watchdog does not get SMTP_PASSWORD")).toBe(ofWatchdog === undefined);
});
