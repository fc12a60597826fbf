import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { scoreFiles } from "./score-files.ts";

const PROGRAM = `aquamark: 1
program: { title: Roads }
responseTypes:
  - { id: share, name: Share, parts: [ { key: a, type: numerical, lower: "0", upper: "1" } ] }
measures:
  - { id: "20", title: Known, weight: 10, responseType: share }
  - { id: "10", title: Planned, weight: 30, responseType: share }
surveys:
  - id: s1
    title: Roads
    structure:
      levels: [ { title: Functions, label: F, hasMeasures: true } ]
      measure: { title: Measures, label: M }
    categories: [ { id: c1, title: Planning, measures: [ { measure: "20" }, { measure: "10" } ] } ]
`;

function answers(value: number | string): string {
  return `aquamark: 1\nsurvey: s1\nresponses:\n  "20": { parts: { a: { value: ${value} } } }\n  "10": { parts: [ { value: 1 } ] }\n`;
}

async function score(files: Record<string, string>, options: { isTTY?: boolean } = {}) {
  const folder = await mkdtemp(join(tmpdir(), "aquamark-score-"));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const written: string[] = [];
  const [programPath, ...answersPaths] = Object.keys(files).map((name) => join(folder, name));
  const status = await scoreFiles({
    programPath: programPath ?? "",
    answersPaths: answersPaths.length > 0 ? answersPaths : [join(folder, "absent.yaml")],
    stdout: { write: (text) => written.push(text), ...options },
  });
  const text = written.join("");
  return {
    status,
    folder,
    text,
    lines: () =>
      text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line)),
  };
}

describe("aquamark score", () => {
  it("writes a line for each answers file, in the order given, with measures in tree order", async () => {
    const { status, folder, lines, text } = await score({
      "program.yaml": PROGRAM,
      "b.yaml": answers(0.5),
      "a.yaml": answers(0.25),
    });

    expect(status).toBe(0);
    expect(lines().map(({ file, total }) => [file, total.score])).toEqual([
      [join(folder, "b.yaml"), 35],
      [join(folder, "a.yaml"), 32.5],
    ]);
    expect(text).toContain('"measures":{"20":{"raw":0.5');
  });

  it("indents the object of a single file on a terminal only", async () => {
    const files = { "program.yaml": PROGRAM, "a.yaml": answers(1) };

    const onTerminal = await score(files, { isTTY: true });
    const piped = await score(files);

    expect(onTerminal.text).toMatch(/^\{\n {2}"file": .*\n {2}"survey": "s1",\n/);
    expect(onTerminal.text).toMatch(/\n\}\n$/);
    expect(piped.text).toMatch(/^\{"file":[^\n]*\}\n$/);
  });

  it("ends well whatever the errors in the answers", async () => {
    const { status, lines } = await score({ "program.yaml": PROGRAM, "a.yaml": answers(2) });

    expect(status).toBe(0);
    const [scored] = lines();
    expect(scored.errors).toBe(1);
    expect(scored.measures["20"].error).toEqual({
      code: "above_upper",
      params: expect.any(Object),
      message: expect.stringMatching(/^The value 2 of part a is above 1/),
    });
  });

  it("lists the faults of a file that is not valid, and goes on with the others", async () => {
    const { status, folder, lines } = await score({
      "program.yaml": PROGRAM,
      "bad.yaml": answers("many").replace('"10"', "m9"),
      "good.yaml": answers(1),
    });

    expect(status).toBe(2);
    const [bad, good] = lines();
    expect(Object.keys(bad)).toEqual(["file", "faults"]);
    expect(bad.file).toBe(join(folder, "bad.yaml"));
    expect(bad.faults.map((fault: { line: number; code: string }) => [fault.line, fault.code])).toEqual([
      [4, "wrong_type"],
      [5, "unknown_id"],
    ]);
    expect(good.total.score).toBe(40);
  });

  it("lists the faults of a program that is not valid, and scores nothing", async () => {
    const { status, folder, lines } = await score({
      "program.yaml": PROGRAM.replace("weight: 10", "weight: -10"),
      "a.yaml": answers(1),
      "b.yaml": answers(1),
    });

    expect(status).toBe(2);
    expect(lines()).toMatchObject([
      { file: join(folder, "program.yaml"), faults: [{ path: "measures[0].weight", code: "too_small" }] },
    ]);
  });

  it("says so where a file is not there", async () => {
    const { status, lines } = await score({ "program.yaml": PROGRAM });

    expect(status).toBe(2);
    expect(lines()[0].faults[0].message).toBe("The file cannot be read: there is no such file.");
  });
});
