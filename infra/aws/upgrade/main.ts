// npm run infra:upgrade, infra:rollback, infra:configure and infra:smoke: docs/operate/aws.md says what they do and need.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildApp } from "../build-app.ts";
import { ConfigError, readConfig } from "../config.ts";
import { openAwsClients } from "./aws-clients.ts";
import { configure } from "./configure.ts";
import { UpgradeFault } from "./fault.ts";
import { carryByPlugin } from "./port-forward.ts";
import { smoke } from "./smoke.ts";
import { rollBack, type UpgradeRun, upgrade } from "./upgrade.ts";

const usage = `npm run infra:upgrade -- VERSION [--config FILE]
npm run infra:rollback -- [--config FILE]
npm run infra:configure -- [--config FILE]
npm run infra:smoke -- ADDRESS [--version VERSION] [--base-url ADDRESS]

The account whose sign-in is tried: AQUAMARK_SMOKE_EMAIL and AQUAMARK_SMOKE_PASSWORD.`;

const programDir = resolve(import.meta.dirname, "../../..");
const say = (sentence: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${sentence}`);

function accountOf(env: NodeJS.ProcessEnv): UpgradeRun["account"] {
  const email = env.AQUAMARK_SMOKE_EMAIL;
  const password = env.AQUAMARK_SMOKE_PASSWORD;
  return email && password ? { email, password } : null;
}

function openRun(file: string | undefined): UpgradeRun {
  const config = readConfig(resolve(process.env.INIT_CWD ?? ".", file ?? "aquamark.yaml"));
  let dir: string | null = null;
  // Once, when the first template is asked for: it takes seconds.
  const templateOf = (stack: string): string => {
    if (dir === null) {
      const made = mkdtempSync(join(tmpdir(), "aquamark-synth-"));
      process.once("exit", () => rmSync(made, { recursive: true, force: true }));
      buildApp(config, { outdir: made, validates: false }).synth();
      dir = made;
    }
    return readFileSync(join(dir, `${stack}.template.json`), "utf8");
  };
  return {
    config,
    clients: openAwsClients({ region: config.region, endpoint: process.env.AWS_ENDPOINT_URL }),
    patience: { everyMs: 5_000, limitMs: 45 * 60_000 },
    say,
    templateOf,
    push: async (version, repositoryUri) => {
      await runMake(["image", `VERSION=${version}`]);
      await runMake(["push", `VERSION=${version}`, `REGISTRY=${repositoryUri}`]);
    },
    account: accountOf(process.env),
    carry: carryByPlugin(),
  };
}

/** What an image of this version is called: a branch or commit has no name of its own. */
function nameOf(version: string): string {
  const { status, stdout } = spawnSync("make", ["--silent", "version", `VERSION=${version}`], {
    cwd: programDir,
    encoding: "utf8",
  });
  // An image that was pushed from elsewhere needs no such version here.
  return (status === 0 && stdout.trim()) || version;
}

function runMake(args: string[]): Promise<void> {
  return new Promise((done, reject) => {
    const child = spawn("make", args, { cwd: programDir, stdio: ["ignore", "inherit", "inherit"] });
    child.on("error", (error) => reject(new UpgradeFault(`make cannot be run: ${error.message}`)));
    child.on("exit", (code) =>
      code === 0 ? done() : reject(new UpgradeFault(`make ${args.join(" ")} ended with ${code}.`)),
    );
  });
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      config: { type: "string" },
      version: { type: "string" },
      "base-url": { type: "string" },
      help: { type: "boolean" },
    },
  });
  const [command, subject, ...rest] = positionals;
  if (values.help) console.log(usage);
  else if (command === "upgrade" && subject && rest.length === 0)
    await upgrade(openRun(values.config), nameOf(subject));
  else if (command === "rollback" && !subject) await rollBack(openRun(values.config));
  else if (command === "configure" && !subject) await configure(openRun(values.config));
  else if (command === "smoke" && subject && URL.canParse(subject) && rest.length === 0)
    await smoke(
      {
        address: subject,
        version: values.version ?? null,
        baseUrl: values["base-url"] ?? null,
        account: accountOf(process.env),
      },
      say,
    );
  else throw new UpgradeFault(usage);
}

try {
  await main();
} catch (error) {
  const isPlain =
    error instanceof UpgradeFault ||
    error instanceof ConfigError ||
    (error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS"));
  console.error(isPlain ? error.message : error);
  process.exitCode = 1;
}
