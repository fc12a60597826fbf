import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { givenStacks, type Template } from "../test/given-stacks.ts";
import { type Preset, presets, setUpInstallation, stepsOf } from "../test/installation.ts";
import { configure } from "./configure.ts";
import { upgrade } from "./upgrade.ts";

const installation = setUpInstallation();

type Settings = Record<string, string>;
const former: Settings = { LOG_LEVEL: "debug", REQUESTS_PER_MINUTE: "100" };

const made = new Map<string, Record<string, Template>>();

/** The templates of an installation with these settings. */
function templatesWith(web: Preset, settings: Settings): Record<string, Template> {
  const key = JSON.stringify([web, settings]);
  const templates = made.get(key) ?? givenStacks({ web, settings }).templates;
  made.set(key, templates);
  return templates;
}

/** An installation that runs with the settings of before, as the CDK's own command has deployed its data. */
async function givenConfigured(web: Preset): Promise<void> {
  await installation.givenInstallation(web);
  const { data, blue } = templatesWith(web, former);
  Object.assign(installation.aws.row("aquamark-data"), { template: stringify(data) });
  Object.assign(installation.aws.row("aquamark-blue"), { template: JSON.stringify(blue) });
  installation.aws.deployments.length = 0;
}

function runWith(web: Preset, settings: Settings, tweaks: Parameters<typeof installation.runOn>[1] = {}) {
  const run = installation.runOn(web, tweaks);
  const templates = templatesWith(web, settings);
  return Object.assign(run, {
    templateOf: (stack: string) => JSON.stringify(templates[stack.replace("aquamark-", "")]),
  });
}

/** The settings that a stack writes, or that its tasks name. */
function settingsIn(template: string): string[] {
  const paths = template.match(/\/aquamark\/aquamark\/config\/[A-Z_]+(?=")/g) ?? [];
  return [...new Set(paths.map((path) => path.split("/").at(-1) ?? ""))].sort();
}

/** What tasks were told to name at some moment without being written. */
function missingAtAnyMoment(web: Preset): string[] {
  const { data, blue } = templatesWith(web, former);
  const present = { "aquamark-data": JSON.stringify(data), "aquamark-blue": JSON.stringify(blue) };
  return installation.aws.deployments.flatMap(({ stack, template }) => {
    Object.assign(present, { [stack]: template });
    const written = settingsIn(present["aquamark-data"]);
    return settingsIn(present["aquamark-blue"]).filter((name) => !written.includes(name));
  });
}

function namesOf(stack: string): string[] {
  return settingsIn(installation.aws.row(stack).template);
}

describe.each(presets)("a change of settings with web=%s", (web) => {
  const changes: [string, Settings][] = [
    ["added", { ...former, DATABASE_POOL_SIZE: "5" }],
    ["removed", { LOG_LEVEL: "debug" }],
    ["added and removed at once", { LOG_LEVEL: "warn", DATABASE_POOL_SIZE: "5" }],
  ];

  it.each(changes)(
    "reaches all that runs where one is %s, and at no moment a task lacks one",
    async (_what, settings) => {
      await givenConfigured(web);

      await configure(runWith(web, settings));

      expect(missingAtAnyMoment(web)).toEqual([]);
      const names = settingsIn(JSON.stringify(templatesWith(web, settings)["data"]));
      expect(names).toEqual(expect.arrayContaining(Object.keys(settings)));
      expect(namesOf("aquamark-data")).toEqual(names);
      expect(namesOf("aquamark-blue")).toEqual(names);
      expect([...installation.aws.restarts.keys()]).toEqual(["aquamark-blue/web", "aquamark-blue/worker"]);
      expect(installation.standing()).toEqual(["v1.0.0 runs all", "nothing"]);
    },
  );

  it("goes on after an interruption at any step", async () => {
    const settings: Settings = { LOG_LEVEL: "warn", DATABASE_POOL_SIZE: "5" };
    await givenConfigured(web);
    const whole = runWith(web, settings);
    await configure(whole);

    for (const stopBefore of stepsOf(whole.said)) {
      await givenConfigured(web);
      await expect(configure(runWith(web, settings, { stopBefore }))).rejects.toThrow("interrupted");

      await configure(runWith(web, settings));

      expect(missingAtAnyMoment(web)).toEqual([]);
      expect(namesOf("aquamark-data")).toEqual(namesOf("aquamark-blue"));
      expect([...installation.aws.restarts.keys()]).toEqual(["aquamark-blue/web", "aquamark-blue/worker"]);
    }
  }, 60_000);

  it("takes nothing away where the colour cannot be brought along", async () => {
    await givenConfigured(web);
    installation.aws.circumstances.failingStack = "aquamark-blue";

    const attempt = configure(runWith(web, { LOG_LEVEL: "debug" }));

    await expect(attempt).rejects.toThrow(/UPDATE_ROLLBACK_COMPLETE[^]*No setting was taken away/);
    expect(namesOf("aquamark-data")).toContain("REQUESTS_PER_MINUTE");
    expect(installation.aws.restarts.size).toBe(0);
  });

  it("keeps image, machine image and the number of web processes", async () => {
    await givenConfigured(web);
    Object.assign(installation.aws.colourRow("blue")?.parameters ?? {}, { WebDesired: "3" });
    const before = { ...installation.aws.colourRow("blue")?.parameters };

    await configure(runWith(web, { LOG_LEVEL: "debug" }));

    expect(installation.aws.colourRow("blue")?.parameters).toEqual(before);
  });

  it("changes no stack where only a secret is new, and starts all that runs anew", async () => {
    await givenConfigured(web);

    await configure(runWith(web, former));

    // The stand-in takes YAML and JSON of the same data stack for two templates; CloudFormation does not.
    const { data } = templatesWith(web, former);
    expect(installation.aws.deployments.map(({ stack }) => stack)).toEqual(["aquamark-data"]);
    expect(JSON.parse(installation.aws.deployments[0]?.template ?? "")).toEqual(data);
    expect([...installation.aws.restarts.keys()]).toEqual(["aquamark-blue/web", "aquamark-blue/worker"]);
  });

  it("says so where what was started anew does not come up", async () => {
    await givenConfigured(web);
    installation.aws.circumstances.restartFails = true;

    await expect(configure(runWith(web, former))).rejects.toThrow(
      web === "instances"
        ? "The instances were not all replaced, Failed"
        : "The new tasks of web did not start",
    );
  });
});

describe("a change of settings", () => {
  it("waits for an upgrade that is not finished", async () => {
    await givenConfigured("fargate");
    installation.aws.circumstances.migrationExitCode = 1;
    await expect(upgrade(installation.runOn("fargate"), "v1.1.0")).rejects.toThrow(/migration failed/);
    installation.aws.deployments.length = 0;

    await expect(configure(runWith("fargate", former))).rejects.toThrow(
      "The upgrade to v1.1.0 is not finished. Go on by npm run infra:upgrade -- v1.1.0 first.",
    );

    expect(installation.aws.deployments).toEqual([]);
  });

  it.each(["aquamark-data", "aquamark-blue"])("never makes %s anew, whatever its state", async (stack) => {
    await givenConfigured("fargate");
    installation.aws.row(stack).status = "DELETE_FAILED";

    const attempt = configure(runWith("fargate", { LOG_LEVEL: "debug" }));

    await expect(attempt).rejects.toThrow(`The stack ${stack} is DELETE_FAILED and cannot be changed.`);
    expect(installation.aws.calls).not.toContain("DeleteStack");
  });

  it("needs a version that runs", async () => {
    await installation.givenLastingStacks("fargate");

    await expect(configure(runWith("fargate", former))).rejects.toThrow("No version runs yet.");
  });
});
