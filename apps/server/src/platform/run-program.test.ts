import { expect, test } from "vitest";
import { runProgram } from "./run-program.ts";

test("gives what a program prints and how it ended, in plain English and UTC", async () => {
  const ran = await runProgram("/bin/sh", ["-c", 'echo "$LC_ALL $TZ"; echo wrong >&2; exit 3']);

  expect(ran).toMatchObject({ kind: "ended", code: 3, stdout: "C UTC\n", stderr: "wrong\n" });
});

test("says that a program is missing", async () => {
  expect(await runProgram("no-such-program-anywhere", [])).toEqual({ kind: "missing" });
});

test("kills a program that hangs, also where it has started others that hold its output", async () => {
  expect(await runProgram("/bin/sh", ["-c", "sleep 600 & sleep 600"], 200)).toEqual({ kind: "late" });
});
