import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBounded } from "./read-bounded.ts";

describe("reading a file of bounded size", () => {
  it.each([0, 1, 9, 10])("reads all %i bytes of a file within the bound", async (size) => {
    const path = join(await mkdtemp(join(tmpdir(), "aquamark-read-")), "file");
    await writeFile(path, "x".repeat(size));

    const read = await readBounded(path, 10);

    expect(read.ok && Buffer.from(read.bytes).toString()).toBe("x".repeat(size));
  });

  it("reads one byte more than the bound of what is larger, or has no end", async () => {
    const path = join(await mkdtemp(join(tmpdir(), "aquamark-read-")), "file");
    await writeFile(path, "x".repeat(5000));

    for (const larger of [path, "/dev/zero"]) {
      const read = await readBounded(larger, 10);
      expect(read.ok && read.bytes.length).toBe(11);
    }
  });

  it("says why a file cannot be read", async () => {
    expect(await readBounded(tmpdir(), 10)).toEqual({ ok: false, reason: "it is a folder" });
    expect(await readBounded(join(tmpdir(), "absent-aquamark"), 10)).toEqual({
      ok: false,
      reason: "there is no such file",
    });
  });
});
