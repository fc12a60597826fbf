import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readProgramFile } from "@aquamark/program-file";
import { describe, expect, it } from "vitest";
import { CommandError } from "./command-error.ts";
import { convertSammFolder } from "./convert-samm-folder.ts";
import type { ConvertOutput } from "./write-converted.ts";

const SAMM = fileURLToPath(new URL("../../../../data/samm/", import.meta.url));

async function convert({ folder = SAMM, ...input }: Partial<ConvertOutput> & { folder?: string }) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await convertSammFolder(folder, {
    outPath: null,
    format: null,
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    ...input,
  });
  return { status, out: out.join(""), err: err.join("") };
}

describe("aquamark convert samm", () => {
  it("writes the same program of the repository and of its model folder", async () => {
    const ofRepository = await convert({});
    const ofModel = await convert({ folder: join(SAMM, "model") });

    expect(ofRepository).toEqual({ status: 0, out: ofModel.out, err: "" });
    const read = readProgramFile(ofRepository.out);
    expect(read.ok && read.program.measures.length).toBe(90);
  });

  it("writes a file in the format asked for, else by its name", async () => {
    const folder = await mkdtemp(join(tmpdir(), "aquamark-convert-"));

    await convert({ outPath: join(folder, "samm.json") });
    await convert({ outPath: join(folder, "samm.yaml") });
    const { out } = await convert({ format: "json" });

    expect(await readFile(join(folder, "samm.json"), "utf8")).toBe(out);
    expect(out.startsWith("{\n")).toBe(true);
    expect((await readFile(join(folder, "samm.yaml"), "utf8")).startsWith("aquamark: 1\n")).toBe(true);
  });

  it("lists faults with file and place", async () => {
    const folder = await mkdtemp(join(tmpdir(), "aquamark-convert-"));
    await cp(SAMM, folder, { recursive: true });
    const path = join(folder, "model", "streams", "D-SA-A.yml");
    await writeFile(path, (await readFile(path, "utf8")).replace("order: 1", "order: first"));

    const { status, out, err } = await convert({ folder });

    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toMatch(/D-SA-A\.yml:\d+:8: order: Expected a number, found text\.\n$/);
  });

  it("refuses folders that are no model, and places it cannot write to", async () => {
    const folder = await mkdtemp(join(tmpdir(), "aquamark-convert-"));
    const absent = join(folder, "absent");
    await cp(SAMM, join(folder, "samm"), { recursive: true });
    await rm(join(folder, "samm", "model", "streams"), { recursive: true });

    await expect(convert({ folder: absent })).rejects.toThrow(CommandError);
    await expect(convert({ folder })).rejects.toThrow("it has no folder business_functions");
    await expect(convert({ folder: join(folder, "samm") })).rejects.toThrow("it has no folder streams");
    await expect(convert({ outPath: join(absent, "samm.yaml") })).rejects.toThrow("cannot be written");
  });
});
