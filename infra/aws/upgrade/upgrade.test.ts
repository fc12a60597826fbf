import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { digestOf } from "../test/aws-state.ts";
import { presets, setUpInstallation, stepsOf } from "../test/installation.ts";
import { account } from "../test/running-program.ts";
import { carryByPlugin } from "./port-forward.ts";
import { rollBack, upgrade } from "./upgrade.ts";

const installation = setUpInstallation();

function sentencesWithout(said: string[], ...parts: RegExp[]): string[] {
  return said.filter((sentence) => !parts.some((part) => part.test(sentence)));
}

describe.each(presets)("an upgrade of web=%s", (web) => {
  it("makes the first version without a switch, and tries no sign-in before anybody has an account", async () => {
    await installation.givenInstallation(web);

    expect(installation.standing()).toEqual(["v1.0.0 runs all", "nothing"]);
    expect(installation.aws.migrated).toEqual([installation.image("v1.0.0")]);
    expect(installation.aws.activeColour()).toBe("blue");
  });

  it("moves people and workers to the other colour and leaves nothing of the old one", async () => {
    await installation.givenInstallation(web);
    const run = installation.runOn(web);

    await upgrade(run, "v1.1.0");

    expect(installation.standing()).toEqual(["nothing", "v1.1.0 runs all"]);
    expect(installation.aws.activeColour()).toBe("green");
    expect(installation.aws.migrated.at(-1)).toBe(installation.image("v1.1.0"));
    expect(
      installation.aws.tasks.filter(({ family }) => family === "worker").map((task) => task.image),
    ).toEqual([installation.image("v1.1.0")]);
    expect(installation.aws.sessions.size).toBe(0);
    const steps = sentencesWithout(
      run.said,
      /^(the machine image is [A-Z]|the migration is|aquamark-\w+ is|\d of)/,
    );
    expect(steps.slice(0, 2)).toEqual([
      "version v1.1.0 is not in the repository yet and is built",
      `version v1.1.0 is ${installation.image("v1.1.0")}`,
    ]);
    expect(steps.slice(-19)).toEqual([
      "making aquamark-green, with nothing running yet",
      "migrating the database",
      "the database is migrated",
      "starting the web processes of green, which nobody reaches yet",
      "2 web processes are healthy",
      expect.stringMatching(/^trying (i-97ee0|10\.20\.2\.10) through a port forward$/),
      "ping answers",
      "version v1.1.0 answers",
      "the page is there",
      "signing in works",
      "programs can be read",
      "sending people to green",
      "people reach v1.1.0, green",
      "starting the workers of green",
      "1 workers of v1.1.0 run",
      "stopping the workers of blue",
      "deleting aquamark-blue",
      expect.stringMatching(/^2 targets and \d tasks are v1\.1\.0$/),
      "done: v1.1.0 answers, works, and is all that runs",
    ]);
  });

  it("goes on after an interruption at any step, and does nothing twice", async () => {
    await installation.givenInstallation(web);
    const whole = installation.runOn(web);
    await upgrade(whole, "v1.1.0");

    for (const stopBefore of stepsOf(whole.said)) {
      await installation.givenInstallation(web);
      const interrupted = installation.runOn(web, { stopBefore });
      await expect(upgrade(interrupted, "v1.1.0")).rejects.toThrow("interrupted");

      await upgrade(installation.runOn(web), "v1.1.0");

      expect(installation.standing()).toEqual(["nothing", "v1.1.0 runs all"]);
      expect(installation.aws.activeColour()).toBe("green");
      expect(installation.aws.amis.filter(({ tags }) => tags["aquamark:version"] === "v1.1.0").length).toBe(
        web === "instances" ? 1 : 0,
      );
      expect(JSON.parse(installation.aws.parameters.get("/aquamark/aquamark/change") ?? "")).toMatchObject({
        from: { version: "v1.0.0" },
        to: { version: "v1.1.0" },
        isDone: true,
      });
    }
  }, 180_000);

  it("leaves the old version serving when the migration fails, and says how to clean up", async () => {
    await installation.givenInstallation(web);
    installation.aws.circumstances.migrationExitCode = 1;

    const attempt = upgrade(installation.runOn(web), "v1.1.0");

    await expect(attempt).rejects.toThrow(
      /The migration failed with exit code 1[^]*Nothing has changed for people: v1\.0\.0, blue, still serves\.[^]*npm run infra:rollback/,
    );
    expect(installation.standing()).toEqual(["v1.0.0 runs all", "v1.1.0 runs nothing"]);
    await rollBack(installation.runOn(web));
    expect(installation.standing()).toEqual(["v1.0.0 runs all", "nothing"]);
  });

  it("runs a migration that failed again once the cause is mended", async () => {
    await installation.givenInstallation(web);
    installation.aws.circumstances.migrationExitCode = 1;
    await expect(upgrade(installation.runOn(web), "v1.1.0")).rejects.toThrow(/migration failed/);
    installation.aws.circumstances.migrationExitCode = 0;

    await upgrade(installation.runOn(web), "v1.1.0");

    expect(installation.standing()).toEqual(["nothing", "v1.1.0 runs all"]);
  });

  it("sends nobody to targets that do not become healthy", async () => {
    await installation.givenInstallation(web);
    installation.aws.circumstances.unhealthy = "green";

    const attempt = upgrade(installation.runOn(web, { patience: { everyMs: 1, limitMs: 5_000 } }), "v1.1.0");

    await expect(attempt).rejects.toThrow(
      /0 of 2 web processes are healthy; .* is unhealthy \(Health checks failed/,
    );
    expect(installation.aws.activeColour()).toBe("blue");
    expect(installation.standing()[0]).toBe("v1.0.0 runs all");
  });

  it("sends nobody to a version whose smoke test fails", async () => {
    await installation.givenInstallation(web);
    const wrong = { ...account, password: "not the password at all" };

    const attempt = upgrade(installation.runOn(web, { account: wrong }), "v1.1.0");

    await expect(attempt).rejects.toThrow(/Signing in as .* is answered with 401[^]*still serves/);
    expect(installation.aws.activeColour()).toBe("blue");
    expect(installation.aws.sessions.size).toBe(0);
  });

  it("fails while a target still reports the old version", async () => {
    await installation.givenInstallation(web);
    const stale = web === "instances" ? "i-97ee1" : "10.20.2.11";
    installation.aws.circumstances.staleTargets.set(stale, "v1.0.0");

    const attempt = upgrade(installation.runOn(web), "v1.1.0");

    await expect(attempt).rejects.toThrow(
      `Not everything is version v1.1.0: ${stale} reports version v1.0.0.`,
    );
    installation.aws.circumstances.staleTargets.clear();
    await upgrade(installation.runOn(web), "v1.1.0");
    expect(installation.standing()).toEqual(["nothing", "v1.1.0 runs all"]);
  });

  it("keeps the old version while a worker runs another image, and goes on once it does not", async () => {
    await installation.givenInstallation(web);
    installation.aws.circumstances.staleTasks.set("worker", digestOf("v1.0.0"));

    const attempt = upgrade(installation.runOn(web, { patience: { everyMs: 1, limitMs: 5_000 } }), "v1.1.0");

    await expect(attempt).rejects.toThrow(/a worker runs sha256:.*[^]*People reach v1\.1\.0, green, already/);
    expect(installation.standing()[0]).toBe("v1.0.0 runs all");
    installation.aws.circumstances.staleTasks.clear();
    await upgrade(installation.runOn(web), "v1.1.0");
    expect(installation.standing()).toEqual(["nothing", "v1.1.0 runs all"]);
  });

  it("makes a colour anew whose creation was given up, and tells why it was", async () => {
    await installation.givenInstallation(web);
    installation.aws.circumstances.failingStack = "aquamark-green";
    await expect(upgrade(installation.runOn(web), "v1.1.0")).rejects.toThrow(
      "The stack aquamark-green is ROLLBACK_COMPLETE: Template: Resource handler returned message: no such machine image.",
    );
    installation.aws.circumstances.failingStack = null;

    await upgrade(installation.runOn(web), "v1.1.0");

    expect(installation.standing()).toEqual(["nothing", "v1.1.0 runs all"]);
  });

  it("starts as many web processes as the old colour has at that moment", async () => {
    await installation.givenInstallation(web);
    Object.assign(installation.aws.colourRow("blue")?.parameters ?? {}, { WebDesired: "3", WebMax: "6" });

    await upgrade(installation.runOn(web), "v1.1.0");

    expect(installation.aws.colourRow("green")?.parameters).toMatchObject({
      WebMin: "2",
      WebDesired: "3",
      WebMax: "6",
    });
  });
});

describe("an upgrade", () => {
  it("begins nothing without an account to try", async () => {
    await installation.givenInstallation("fargate");

    await expect(upgrade(installation.runOn("fargate", { account: null }), "v1.1.0")).rejects.toThrow(
      /AQUAMARK_SMOKE_EMAIL/,
    );

    expect(installation.standing()).toEqual(["v1.0.0 runs all", "nothing"]);
  });

  it("refuses what was never committed", async () => {
    await installation.givenInstallation("fargate");

    await expect(upgrade(installation.runOn("fargate"), "v1.1.0-3-gabcdef0-dirty")).rejects.toThrow(
      /never committed/,
    );
  });

  it("refuses another version while people reach one whose upgrade is not finished", async () => {
    await installation.givenInstallation("fargate");
    installation.aws.circumstances.staleTasks.set("worker", digestOf("v1.0.0"));
    const hasty = { patience: { everyMs: 1, limitMs: 5_000 } };
    await expect(upgrade(installation.runOn("fargate", hasty), "v1.1.0")).rejects.toThrow(/a worker runs/);

    await expect(upgrade(installation.runOn("fargate"), "v1.2.0")).rejects.toThrow(
      "The upgrade to v1.1.0 is not finished. Go on by npm run infra:upgrade -- v1.1.0 first",
    );
  });

  it("replaces a version that was never switched to by another one", async () => {
    await installation.givenInstallation("fargate");
    installation.aws.circumstances.migrationExitCode = 1;
    await expect(upgrade(installation.runOn("fargate"), "v1.1.0")).rejects.toThrow(/migration failed/);
    installation.aws.circumstances.migrationExitCode = 0;

    await upgrade(installation.runOn("fargate"), "v1.2.0");

    expect(installation.standing()).toEqual(["nothing", "v1.2.0 runs all"]);
    await rollBack(installation.runOn("fargate"));
    expect(installation.standing()).toEqual(["v1.0.0 runs all", "nothing"]);
  });

  it("lets another version be the first where the first one fails", async () => {
    await installation.givenLastingStacks("fargate");
    installation.aws.circumstances.migrationExitCode = 1;
    await expect(upgrade(installation.runOn("fargate", { account: null }), "v1.0.0")).rejects.toThrow(
      "Nobody is served yet.",
    );
    installation.aws.circumstances.migrationExitCode = 0;

    await upgrade(installation.runOn("fargate", { account: null }), "v1.1.0");

    expect(installation.standing()).toEqual(["v1.1.0 runs all", "nothing"]);
  });

  it("tells why a machine image was not baked, and bakes the next one under another number", async () => {
    await installation.givenInstallation("instances");
    installation.aws.circumstances.bakeFails = true;
    await expect(upgrade(installation.runOn("instances"), "v1.1.0")).rejects.toThrow(
      /The machine image was not baked, FAILED: Step Bake ended with 1/,
    );
    installation.aws.circumstances.bakeFails = false;

    await upgrade(installation.runOn("instances"), "v1.1.0");

    expect(installation.aws.amis.map((ami) => ami.name)).toEqual(["aq-web-v1.0.0-1", "aq-web-v1.1.0-1"]);
  });

  it("does nothing but look when the version runs already", async () => {
    await installation.givenInstallation("instances");

    await upgrade(installation.runOn("instances"), "v1.0.0");

    expect(installation.aws.calls.filter((call) => /^(Create|Update|Delete)/.test(call))).toEqual([]);
  });

  it("reaches a task through the session manager's plugin, as a program of its own", async () => {
    await installation.givenInstallation("fargate");
    const carry = carryByPlugin([process.execPath, join(import.meta.dirname, "../test/session-plugin.ts")]);

    await upgrade({ ...installation.runOn("fargate"), carry }, "v1.1.0");

    expect(installation.standing()).toEqual(["nothing", "v1.1.0 runs all"]);
    expect(installation.aws.sessions.size).toBe(0);
  });

  it("tells what the plugin said where it ends", async () => {
    await installation.givenInstallation("fargate");
    const carry = carryByPlugin([
      process.execPath,
      "-e",
      "console.log('no route to host'); process.exit(3)",
      "--",
    ]);

    const attempt = upgrade({ ...installation.runOn("fargate"), carry }, "v1.1.0");

    await expect(attempt).rejects.toThrow(/ended with 3: no route to host/);
  });

  it("says what is missing where the session manager's plugin is not installed", async () => {
    await installation.givenInstallation("fargate");

    const carry = carryByPlugin(["/nowhere/session-manager-plugin"]);
    const attempt = upgrade({ ...installation.runOn("fargate"), carry }, "v1.1.0");

    await expect(attempt).rejects.toThrow(/session-manager-plugin is not installed/);
    expect(installation.aws.sessions.size).toBe(0);
  });
});
