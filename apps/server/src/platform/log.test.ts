import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { createLogger } from "./log.ts";

function loggedTo(isTTY: boolean): {
  lines: string[];
  output: { write(line: string): void; isTTY: boolean };
} {
  const lines: string[] = [];
  return { lines, output: { isTTY, write: (line) => lines.push(line) } };
}

test("a log that goes to a file is one JSON object a line", () => {
  const { lines, output } = loggedTo(false);

  createLogger("info", output).info({ submissionId: "s1" }, "Rescored.");

  expect(JSON.parse(lines[0] ?? "")).toMatchObject({ level: 30, submissionId: "s1", msg: "Rescored." });
});

test("a log in a terminal is a readable line with the stack of an error", () => {
  const { lines, output } = loggedTo(true);

  createLogger("info", output).error({ err: new Error("disk full"), jobId: 7 }, "Failed.");

  expect(stripVTControlCharacters(lines[0] ?? "")).toMatch(
    /^\d\d:\d\d:\d\d\.\d{3} ERROR Failed\. \{"jobId":7\}\nError: disk full\n {4}at /,
  );
});

test("passwords, tokens and cookies stay out of the log", () => {
  const { lines, output } = loggedTo(false);

  createLogger("info", output).info({
    password: "hunter2",
    body: { password: "hunter2", token: "hunter2" },
    req: { headers: { cookie: "hunter2", authorization: "hunter2" } },
  });

  expect(lines[0]).not.toContain("hunter2");
});

test("messages below the level are not written", () => {
  const { lines, output } = loggedTo(false);

  createLogger("warn", output).info("Quiet.");

  expect(lines).toEqual([]);
});
