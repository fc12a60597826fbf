import { runProgram } from "../../platform/run-program.ts";
import { type Finding, found, lastLines } from "./finding.ts";

const properties = [
  "LoadState",
  "ActiveState",
  "SubState",
  "Result",
  "ExecMainStatus",
  "ExecMainStartTimestamp",
  "NRestarts",
];

/** The state of a systemd unit; systemd that does not answer is a finding too. */
export async function inspectUnit(name: string): Promise<Finding> {
  const ran = await runProgram("systemctl", ["show", name, `--property=${properties.join(",")}`]);
  if (ran.kind === "missing") return found("systemdDown", "There is no systemctl on this machine.");
  if (ran.kind === "late") return found("systemdDown", "systemctl did not answer in time.");
  if (ran.code !== 0) return found("systemdDown", `systemctl says: ${ran.stderr.trim().slice(0, 500)}`);
  return readUnit(name, ran.stdout);
}

function readUnit(name: string, text: string): Finding {
  const value = new Map(
    text.split("\n").flatMap((line) => {
      const at = line.indexOf("=");
      return at < 0 ? [] : [[line.slice(0, at), line.slice(at + 1).trim()] as const];
    }),
  );
  const of = (property: string) => value.get(property) ?? "";
  if (of("LoadState") !== "loaded")
    return found("unitMissing", `${name} is ${of("LoadState").replace("-", " ") || "unknown"} to systemd.`);
  const startedAt = instantOf(of("ExecMainStartTimestamp"));
  const restarts = /^\d+$/.test(of("NRestarts")) ? Number(of("NRestarts")) : null;
  const processes = startedAt === null ? [] : [{ id: name, startedAt, version: null, restarts, made: null }];
  const ended = `It ended with ${of("Result") || "no result"}, status ${of("ExecMainStatus") || "unknown"}`;
  if (of("SubState") === "auto-restart")
    return found(
      "keepsRestarting",
      `${name} waits to be restarted; that has happened ${restarts ?? "many"} times. ${ended}.`,
      processes,
    );
  if (!["active", "activating", "reloading"].includes(of("ActiveState")))
    return found("unitStopped", `${name} is ${of("ActiveState") || "unknown"}. ${ended}.`);
  return { trouble: null, processes };
}

/** Such as `Mon 2026-01-05 08:00:00 UTC`, since systemctl is asked in UTC. */
function instantOf(text: string): number | null {
  const [, day, time] = /(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d(?:\.\d+)?) UTC$/.exec(text) ?? [];
  return day === undefined ? null : Date.parse(`${day}T${time}Z`);
}

/** The last lines a unit has printed, or why there are none. */
export async function readUnitLog(name: string, lines: number): Promise<string> {
  const args = ["--unit", name, "--lines", String(lines), "--no-pager", "--output", "short-iso"];
  const ran = await runProgram("journalctl", args);
  if (ran.kind === "ended" && ran.code === 0) return lastLines(ran.stdout, lines);
  return "(the journal gives no log)";
}
