import type { ProgramFile } from "@aquamark/program-file";
import { describe, expect, it } from "vitest";
import {
  addMeasure,
  addOption,
  moveMeasure,
  nextVersion,
  removeMeasure,
  rewordMeasure,
} from "./change-program.ts";
import { demoPrograms } from "./demo-programs.ts";

function givenProgram(): ProgramFile {
  const [first] = demoPrograms();
  if (first === undefined) throw new Error("The demo has no program.");
  return first.file;
}

const base = givenProgram();

describe("a change of a program", () => {
  it("leaves the year before as it was", () => {
    const before = structuredClone(base);

    const next = nextVersion(base, "Next", (program) => removeMeasure(program, "am-fleet"));

    expect(base).toEqual(before);
    expect(next.program.title).toBe("Next");
    expect(next.measures.length).toBe(base.measures.length - 1);
  });

  it.each<[string, (program: ProgramFile) => void]>([
    ["measure", (program) => removeMeasure(program, "am-none")],
    ["measure", (program) => rewordMeasure(program, "am-none", { title: "None" })],
    [
      "placement",
      (program) => moveMeasure(program, "am-none", { survey: "asset-management", category: "pr-risk" }),
    ],
    [
      "category",
      (program) => moveMeasure(program, "am-fleet", { survey: "asset-management", category: "pr-none" }),
    ],
    ["survey", (program) => moveMeasure(program, "am-fleet", { survey: "none", category: "pr-risk" })],
    [
      "option",
      (program) =>
        addOption(
          program,
          { responseType: "yes-no", part: "answer", after: "none" },
          { key: "maybe", score: 0.3 },
        ),
    ],
    [
      "free measure id",
      (program) =>
        addMeasure(
          program,
          { id: "am-fleet", title: "Fleet", weight: 1, responseType: "yes-no" },
          { survey: "asset-management", category: "pr-risk" },
        ),
    ],
  ])("that names a missing %s is refused", (what, change) => {
    expect(() => nextVersion(base, "Next", change)).toThrow(what);
  });
});
