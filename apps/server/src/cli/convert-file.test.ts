import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readProgramFile } from "@aquamark/program-file";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runAquamark } from "../test/run-aquamark.ts";
import { CommandError } from "./command-error.ts";
import { type ConvertibleKind, convertFile } from "./convert-file.ts";
import type { ConvertOutput } from "./write-converted.ts";

const SOURCES = new URL("../../../../packages/program-file/src/", import.meta.url);
const LIBRARY = fileURLToPath(new URL("ciso-assistant/samples/harbour-safety.yaml", SOURCES));
const LENS = fileURLToPath(new URL("aws-lens/samples/ferry-lens.json", SOURCES));

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "aquamark-convert-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function convert(kind: ConvertibleKind, path: string, input: Partial<ConvertOutput> = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await convertFile(kind, path, {
    outPath: null,
    format: null,
    stdout: { write: (text) => out.push(text) },
    stderr: { write: (text) => err.push(text) },
    ...input,
  });
  return { status, out: out.join(""), err: err.join("") };
}

describe("aquamark convert", () => {
  it.each<[ConvertibleKind, string, string, number]>([
    ["ciso-assistant", LIBRARY, "Harbour safety", 4],
    ["aws-lens", LENS, "Ferry line", 3],
  ])("%s writes a program file", async (kind, path, title, measures) => {
    const { status, out } = await convert(kind, path);

    expect(status).toBe(0);
    const read = readProgramFile(out);
    expect(read).toMatchObject({ ok: true, program: { program: { title } } });
    expect(read.ok && read.program.measures.length).toBe(measures);
  });

  it("lists what is not carried on standard error, with file and place", async () => {
    const { err } = await convert("aws-lens", LENS);

    expect(err.split("\n")).toEqual([
      `${LENS}:37:64: pillars[0].questions[0].choices[1].additionalResources[0].content[1].url: tel:123 is no web address and is no link.`,
      `${LENS}:48:13: pillars[0].questions[0].choices[3]: What is said about this choice is left out: it is none of the others.`,
      `${LENS}:79:7: pillars[1].colour: colour has no counterpart.`,
      `${LENS}:84:11: pillars[1].questions[0].priority: priority has no counterpart.`,
      `${LENS}:89:24: pillars[1].questions[0].riskRules: There is no default rule; where no other holds, the risk is high.`,
      "",
    ]);
  });

  it("writes a file in the format of its name", async () => {
    const outPath = join(folder, "harbour.json");

    const { out } = await convert("ciso-assistant", LIBRARY, { outPath });

    expect(out).toBe("");
    expect((await readFile(outPath, "utf8")).startsWith("{\n")).toBe(true);
  });

  it("lists faults with file and place, and writes nothing", async () => {
    const path = join(folder, "cycle.yaml");
    const text = await readFile(LIBRARY, "utf8");
    await writeFile(path, text.replace("name: Crews", "parent_urn: urn:nobody"));

    const { status, out, err } = await convert("ciso-assistant", path, {
      outPath: join(folder, "none.yaml"),
    });

    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(
      /cycle\.yaml:\d+:19: objects\.framework\.requirement_nodes\[6\]\.parent_urn: There is no requirement with the URN urn:nobody\.\n$/,
    );
    await expect(readFile(join(folder, "none.yaml"))).rejects.toThrow("ENOENT");
  });

  it("refuses a file that is not there, and places it cannot write to", async () => {
    await expect(convert("aws-lens", join(folder, "absent.json"))).rejects.toThrow(CommandError);
    await expect(convert("aws-lens", LENS, { outPath: join(folder, "absent", "x.yaml") })).rejects.toThrow(
      "cannot be written",
    );
  });

  it("is typed as aquamark convert <kind> <path>", async () => {
    const good = runAquamark(["convert", "aws-lens", LENS]);
    const bad = runAquamark(["convert", "aws-lens", LIBRARY]);
    const unknown = runAquamark(["convert", "papyrus", LIBRARY]);

    expect((await good.ended).code).toBe(0);
    expect(good.result()).toMatch(/^aquamark: 1\n/);
    expect((await bad.ended).code).toBe(2);
    expect(bad.output()).toContain("schemaVersion is missing.");
    expect((await unknown.ended).code).toBe(1);
    expect(unknown.output()).toContain("Allowed choices are samm, ciso-assistant, aws-lens.");
  }, 60_000);
});
