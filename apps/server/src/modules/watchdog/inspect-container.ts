import { z } from "zod";
import { type Ran, runProgram } from "../../platform/run-program.ts";
import { type Finding, found, lastLines } from "./finding.ts";

const engines = ["docker", "podman"] as const;

const Health = z.object({ Status: z.string() }).nullish();
const Inspected = z.object({
  Id: z.string(),
  RestartCount: z.number().nullish(),
  State: z.object({
    Status: z.string(),
    StartedAt: z.string(),
    ExitCode: z.number().nullish(),
    OOMKilled: z.boolean().nullish(),
    Error: z.string().nullish(),
    Health,
    Healthcheck: Health,
  }),
});

/** The state of a container as its engine tells it; an engine that does not answer is a finding too. */
export async function inspectContainer(name: string): Promise<Finding> {
  let problem: Finding = found("engineMissing", "Neither docker nor podman can be run.");
  for (const engine of engines) {
    const ran = await runProgram(engine, ["inspect", "--type", "container", "--format", "{{json .}}", name]);
    if (ran.kind === "missing") continue;
    if (ran.kind === "ended" && ran.code === 0) return readInspection(name, ran.stdout);
    const failure = failureOf(engine, name, ran);
    // The other engine may have it; what the first one said counts where none has.
    if (problem.trouble?.reason === "engineMissing" || failure.trouble?.reason === "engineDown")
      problem = failure;
  }
  return problem;
}

function failureOf(engine: string, name: string, ran: Exclude<Ran, { kind: "missing" }>): Finding {
  if (ran.kind === "late") return found("engineDown", `${engine} did not answer in time.`);
  const said = ran.stderr.trim().split("\n").at(-1) ?? "";
  return /no such (container|object)/i.test(ran.stderr)
    ? found("containerMissing", `${engine} knows no container ${name}.`)
    : found("engineDown", `${engine} says: ${said.slice(0, 500)}`);
}

function readInspection(name: string, json: string): Finding {
  const { Id, RestartCount, State } = Inspected.parse(JSON.parse(json));
  const { Status, StartedAt, ExitCode, OOMKilled, Error: failure } = State;
  const isRunning = Status === "running";
  const startedAt = Date.parse(StartedAt);
  const ended = [
    `It ended with status ${ExitCode ?? "unknown"}`,
    OOMKilled === true ? ", killed because memory ran out" : "",
    failure ? `: ${failure}` : "",
  ].join("");
  const processes =
    startedAt > 0 ? [{ id: name, startedAt, version: null, restarts: RestartCount ?? null, made: Id }] : [];
  if (Status === "restarting")
    return found(
      "keepsRestarting",
      `${name} waits to be restarted; that has happened ${RestartCount ?? "many"} times. ${ended}.`,
      processes,
    );
  if (!isRunning) return found("containerStopped", `${name} is ${Status}. ${ended}.`);
  const health = State.Health?.Status ?? State.Healthcheck?.Status;
  if (health === "unhealthy")
    return found("containerUnhealthy", `${name} runs, but its health check fails.`, processes);
  return { trouble: null, processes };
}

/** The last lines a container has printed, or why there are none. */
export async function readContainerLog(name: string, lines: number): Promise<string> {
  for (const engine of engines) {
    const ran = await runProgram(engine, ["logs", "--tail", String(lines), name]);
    if (ran.kind === "ended" && ran.code === 0) return lastLines(ran.all, lines);
  }
  return "(the engine gives no log)";
}
