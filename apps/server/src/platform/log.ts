import { styleText } from "node:util";
import { type DestinationStream, type Logger, pino } from "pino";

import { activeTraceId } from "./telemetry/tracing.ts";

export type { Logger } from "pino";

type Output = DestinationStream & { isTTY?: boolean };

// Whoever reads the log must not learn what lets them in.
const redactedPaths = [
  "req.headers.authorization",
  "req.headers.cookie",
  'res.headers["set-cookie"]',
  "password",
  "*.password",
  "token",
  "*.token",
];

/**
 * The program's log: one JSON object a line, or a readable line where a person watches a terminal.
 */
export function createLogger(level: string, output: Output = process.stdout): Logger {
  const options = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => {
      const traceId = activeTraceId();
      return traceId === null ? {} : { traceId };
    },
    redact: { paths: redactedPaths, censor: "[hidden]" },
  };
  return pino(options, output.isTTY === true ? readable(output) : output);
}

const levelNames = new Map<number, Parameters<typeof styleText>[0]>([
  [10, "gray"],
  [20, "gray"],
  [30, "green"],
  [40, "yellow"],
  [50, "red"],
  [60, "magenta"],
]);

function readable(output: Output): DestinationStream {
  return {
    write(line) {
      output.write(`${readableLine(line)}\n`);
    },
  };
}

/** One pino line as a person reads it: time of day, level, message, then the remaining fields. */
export function readableLine(line: string): string {
  const { time, level, msg, err, ...fields } = JSON.parse(line) as Record<string, unknown>;
  const levelNumber = Number(level);
  const label = (pino.levels.labels[levelNumber] ?? String(level)).toUpperCase().padEnd(5);
  const parts = [String(time).slice(11, 23), styleText(levelNames.get(levelNumber) ?? "white", label)];
  if (typeof msg === "string") parts.push(msg);
  if (Object.keys(fields).length > 0) parts.push(styleText("gray", JSON.stringify(fields)));
  const stack = (err as { stack?: unknown } | undefined)?.stack;
  return typeof stack === "string" ? `${parts.join(" ")}\n${stack}` : parts.join(" ");
}
