import { once } from "node:events";
import { createServer, request } from "node:http";
import { afterAll, afterEach, beforeAll, beforeEach, vi } from "vitest";
import { useTestDatabase } from "../../../apps/server/src/test/database.ts";
import { openAwsClients } from "../upgrade/aws-clients.ts";
import { type UpgradeRun, upgrade } from "../upgrade/upgrade.ts";
import { type AwsServer, startAwsServer } from "./aws-server.ts";
import { digestOf } from "./aws-state.ts";
import { carryDirectly } from "./carry-directly.ts";
import { account, host, type RunningProgram, startProgram } from "./running-program.ts";

const name = "aquamark";

export const presets = ["instances", "fargate"] as const;
export type Preset = (typeof presets)[number];

/** What stops a run as if its machine had been switched off. */
class Interruption extends Error {}

type Tweaks = Partial<Pick<UpgradeRun, "account" | "patience" | "carry">> & { stopBefore?: number };

function templateOf(web: Preset, stack: string): string {
  const keys = stack.endsWith("builder")
    ? ["Image", "Version", "Build", "BaseImage"]
    : [
        "Image",
        "Version",
        "Runs",
        "WebMin",
        "WebDesired",
        "WebMax",
        ...(web === "instances" ? ["AmiId", "AmiName"] : []),
      ];
  return JSON.stringify(
    { Parameters: Object.fromEntries(keys.map((key) => [key, { Type: "String" }])) },
    null,
    2,
  );
}

/** The program as another version: all but that word comes from the program itself. */
async function startAs(version: string, program: RunningProgram) {
  const server = createServer((incoming, response) => {
    const onward = request(
      new URL(incoming.url ?? "/", program.address),
      { method: incoming.method ?? "GET", headers: incoming.headers },
      (answer) => {
        response.writeHead(answer.statusCode ?? 502, { ...answer.headers, "aquamark-version": version });
        answer.pipe(response);
      },
    );
    incoming.pipe(onward);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const bound = server.address();
  return {
    address: `http://127.0.0.1:${typeof bound === "object" ? bound?.port : 0}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

/** An AWS with an installation, whose processes are the real program, and runs of the upgrade against it. */
export function setUpInstallation() {
  const database = useTestDatabase();
  const versions = new Map<string, Awaited<ReturnType<typeof startAs>>>();
  let program: RunningProgram;
  let aws: AwsServer | null = null;

  beforeAll(async () => {
    program = await startProgram(database);
    for (const version of ["v1.0.0", "v1.1.0", "v1.2.0"])
      versions.set(version, await startAs(version, program));
  });
  beforeEach(() => {
    vi.stubEnv("AWS_ACCESS_KEY_ID", "AKIAEXAMPLE");
    vi.stubEnv("AWS_SECRET_ACCESS_KEY", "a secret key of nobody");
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await aws?.close();
  });
  afterAll(async () => {
    for (const version of versions.values()) await version.close();
    await program.close();
  });

  function addressOf(version: string): string {
    const found = versions.get(version);
    if (found === undefined) throw new Error(`No program answers as ${version}.`);
    return found.address;
  }

  function ready(): AwsServer {
    if (aws === null) throw new Error("There is no AWS yet.");
    return aws;
  }

  /** A run that keeps what it says, and that `stopBefore` stops before it says that sentence. */
  function runOn(web: Preset, { stopBefore, ...tweaks }: Tweaks = {}): UpgradeRun & { said: string[] } {
    const said: string[] = [];
    return {
      config: { name, web, host },
      clients: openAwsClients({ region: "eu-west-1", endpoint: ready().url }),
      patience: { everyMs: 1, limitMs: 60_000 },
      say(sentence) {
        if (said.length === stopBefore) throw new Interruption("interrupted");
        said.push(sentence);
      },
      templateOf: (stack) => templateOf(web, stack),
      push: async (version) => {
        ready().tags.set(version, digestOf(version));
      },
      account,
      carry: carryDirectly,
      ...tweaks,
      said,
    };
  }

  return {
    get aws() {
      return ready();
    },
    runOn,
    image: (version: string) => `${ready().repositoryUri}@${digestOf(version)}`,

    /** An account in which nothing was ever deployed but what lasts. */
    async givenLastingStacks(web: Preset): Promise<void> {
      await aws?.close();
      // Many sign-ins a minute come from one address here.
      await database.pool.query("DELETE FROM auth_rate_limit");
      aws = await startAwsServer({ name, web, addressOf });
    },

    /** An installation that has its first version, whose processes run as blue. */
    async givenInstallation(web: Preset): Promise<void> {
      await this.givenLastingStacks(web);
      await upgrade(runOn(web, { account: null }), "v1.0.0");
      ready().calls.length = 0;
    },

    /** What runs, in a few words for blue and for green. */
    standing(): string[] {
      return (["blue", "green"] as const).map((colour) => {
        const { Version, Runs } = ready().colourRow(colour)?.parameters ?? {};
        return Version === undefined ? "nothing" : `${Version} runs ${Runs}`;
      });
    },
  };
}

/** The steps to interrupt a run at: each, but of what is only waited for and of the smoke test one. */
export function stepsOf(said: string[], from = 0): number[] {
  const isOneOfMany = /^(the page is there|version .* answers|signing in works|programs can)/;
  return said
    .map((sentence, index) => ({ sentence, index }))
    .filter(({ index }) => index >= from)
    .filter(({ sentence }) => !isOneOfMany.test(sentence))
    .filter(
      ({ sentence, index }) => !sentence.endsWith("IN_PROGRESS") || !said[index - 2]?.endsWith("IN_PROGRESS"),
    )
    .map(({ index }) => index);
}
