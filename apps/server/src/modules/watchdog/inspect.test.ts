import { describe, expect, onTestFinished, test, vi } from "vitest";
import { givenPrograms } from "../../test/stand-ins.ts";
import type { Finding } from "./finding.ts";
import { inspectContainer, readContainerLog } from "./inspect-container.ts";
import { inspectUnit, readUnitLog } from "./inspect-unit.ts";

/** Puts only these programs on the PATH of what the test starts. */
function withPrograms(scripts: Record<string, string>): void {
  vi.stubEnv("PATH", givenPrograms(scripts));
  onTestFinished(() => {
    vi.unstubAllEnvs();
  });
}

const startedAt = "2026-01-05T08:00:00.123456789Z";

function inspection(state: Record<string, unknown>, restartCount = 0): string {
  const State = { Status: "running", StartedAt: startedAt, ExitCode: 0, OOMKilled: false, ...state };
  return `echo '${JSON.stringify({ Id: "5f1e", RestartCount: restartCount, State })}'`;
}

const noSuch = "echo 'Error response from daemon: No such container: web' >&2; exit 1";
const noDaemon = "echo 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock.' >&2; exit 1";

function reasonOf({ trouble }: Finding): string | null {
  return trouble?.reason ?? null;
}

describe("a container", () => {
  test.each<[string, Record<string, string>, string | null]>([
    ["that runs", { docker: inspection({}) }, null],
    ["that is healthy", { docker: inspection({ Health: { Status: "healthy" } }) }, null],
    ["that has just started", { docker: inspection({ Health: { Status: "starting" } }) }, null],
    ["that is unhealthy", { docker: inspection({ Health: { Status: "unhealthy" } }) }, "containerUnhealthy"],
    ["that has ended", { docker: inspection({ Status: "exited", ExitCode: 1 }) }, "containerStopped"],
    ["that is paused", { docker: inspection({ Status: "paused" }) }, "containerStopped"],
    [
      "that never started",
      { docker: inspection({ Status: "created", StartedAt: "0001-01-01T00:00:00Z" }) },
      "containerStopped",
    ],
    ["that waits to be restarted", { docker: inspection({ Status: "restarting" }, 7) }, "keepsRestarting"],
    ["that is missing", { docker: noSuch }, "containerMissing"],
    ["that podman has", { docker: noSuch, podman: inspection({}) }, null],
    ["that podman has while docker is down", { docker: noDaemon, podman: inspection({}) }, null],
    [
      "that is missing at podman, which says it in its own way",
      { podman: `echo 'Error: no such container "web"' >&2; exit 125` },
      "containerMissing",
    ],
    ["whose engine is down", { docker: noDaemon }, "engineDown"],
    ["whose engine is down and which podman has not", { docker: noDaemon, podman: noSuch }, "engineDown"],
    [
      "which the watchdog may not ask for",
      { docker: "echo 'permission denied while trying to connect' >&2; exit 1" },
      "engineDown",
    ],
    ["without any engine", {}, "engineMissing"],
  ])("%s", async (_, programs, reason) => {
    withPrograms(programs);

    expect(reasonOf(await inspectContainer("web"))).toBe(reason);
  });

  test("is known by its start, its restarts and what it was made as", async () => {
    withPrograms({ docker: inspection({}, 3) });

    expect((await inspectContainer("web")).processes).toEqual([
      { id: "web", startedAt: Date.parse(startedAt), version: null, restarts: 3, made: "5f1e" },
    ]);
  });

  test("tells why it ended", async () => {
    withPrograms({
      docker: inspection({ Status: "exited", ExitCode: 137, OOMKilled: true, Error: "no space" }),
    });

    expect((await inspectContainer("web")).trouble?.detail).toBe(
      "web is exited. It ended with status 137, killed because memory ran out: no space.",
    );
  });

  test("gives the last lines of both its outputs", async () => {
    withPrograms({
      docker: 'test "$1 $2 $3 $4" = "logs --tail 2 web" && echo one && echo two && echo three >&2',
    });

    const log = await readContainerLog("web", 2);

    expect(log.split("\n")).toHaveLength(2);
    expect(log).toContain("three");
  });

  test("has a log also where its engine is down: that there is none", async () => {
    withPrograms({ docker: noDaemon });

    expect(await readContainerLog("web", 2)).toBe("(the engine gives no log)");
  });

  test("is asked for at the machine's own docker, whatever that is", async () => {
    // Real programs: where there is no engine, or none that runs, that is what is found.
    const finding = await inspectContainer("aquamark-container-that-nobody-has");

    expect(["containerMissing", "engineDown", "engineMissing"]).toContain(reasonOf(finding));
  });
});

describe("a unit", () => {
  const shown = (properties: Record<string, string>) => {
    const all = {
      LoadState: "loaded",
      ActiveState: "active",
      SubState: "running",
      Result: "success",
      ExecMainStatus: "0",
      ExecMainStartTimestamp: "Mon 2026-01-05 08:00:00 UTC",
      NRestarts: "2",
      ...properties,
    };
    return Object.entries(all)
      .map(([name, value]) => `echo '${name}=${value}'`)
      .join("\n");
  };

  test.each<[string, Record<string, string>, string | null]>([
    ["that runs", { systemctl: shown({}) }, null],
    ["that is starting", { systemctl: shown({ ActiveState: "activating", SubState: "start" }) }, null],
    [
      "that waits to be restarted",
      { systemctl: shown({ ActiveState: "activating", SubState: "auto-restart" }) },
      "keepsRestarting",
    ],
    [
      "that failed",
      { systemctl: shown({ ActiveState: "failed", SubState: "failed", Result: "exit-code" }) },
      "unitStopped",
    ],
    ["that was stopped", { systemctl: shown({ ActiveState: "inactive", SubState: "dead" }) }, "unitStopped"],
    [
      "that is not there",
      { systemctl: shown({ LoadState: "not-found", ActiveState: "inactive" }) },
      "unitMissing",
    ],
    ["that is masked", { systemctl: shown({ LoadState: "masked" }) }, "unitMissing"],
    [
      "without systemd",
      { systemctl: "echo 'System has not been booted with systemd' >&2; exit 1" },
      "systemdDown",
    ],
    ["without systemctl", {}, "systemdDown"],
  ])("%s", async (_, programs, reason) => {
    withPrograms(programs);

    expect(reasonOf(await inspectUnit("aquamark-web.service"))).toBe(reason);
  });

  test("is known by its start and by how often systemd restarted it", async () => {
    withPrograms({ systemctl: shown({}) });

    expect((await inspectUnit("web.service")).processes).toEqual([
      { id: "web.service", startedAt: Date.UTC(2026, 0, 5, 8), version: null, restarts: 2, made: null },
    ]);
  });

  test("has no start time while it was never started", async () => {
    withPrograms({ systemctl: shown({ ActiveState: "inactive", ExecMainStartTimestamp: "" }) });

    expect((await inspectUnit("web.service")).processes).toEqual([]);
  });

  test("gives the last lines of the journal, or that there are none", async () => {
    withPrograms({
      journalctl: 'test "$1 $2 $3 $4" = "--unit web.service --lines 100" && echo "the last line"',
    });
    const log = await readUnitLog("web.service", 100);
    withPrograms({});

    expect(log).toBe("the last line");
    expect(await readUnitLog("web.service", 100)).toBe("(the journal gives no log)");
  });
});
