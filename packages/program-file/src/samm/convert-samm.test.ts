import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { ProgramCategory, ProgramFile } from "../program-schema.ts";
import { readProgramFile } from "../read-program-file.ts";
import { scoreAnswers } from "../score-answers.ts";
import { givenAnswers } from "../test/read.ts";
import { writeProgramFile } from "../write-program-file.ts";
import { convertSamm } from "./convert-samm.ts";
import { SAMM_FOLDERS } from "./samm-model.ts";

const MODEL = new URL("../../../../data/samm/model/", import.meta.url);

function publishedFiles(): Map<string, string> {
  const files = new Map<string, string>();
  for (const folder of SAMM_FOLDERS) {
    for (const name of readdirSync(new URL(folder, MODEL))) {
      files.set(`${folder}/${name}`, readFileSync(new URL(`${folder}/${name}`, MODEL), "utf8"));
    }
  }
  return files;
}

function converted(files = publishedFiles()): { program: ProgramFile; notes: string[] } {
  const result = convertSamm(files);
  if (!result.ok) throw new Error(result.faults.map((fault) => `${fault.file}: ${fault.message}`).join("\n"));
  return result;
}

function tree(program: ProgramFile): ProgramCategory[] {
  return program.surveys[0]?.categories ?? [];
}

describe("converting OWASP SAMM 2 as published", () => {
  it("gives 5 functions, 15 practices, 30 streams and 90 measures, in SAMM's order", () => {
    const { program, notes } = converted();

    const functions = tree(program);
    const practices = functions.flatMap((fn) => fn.categories);
    const streams = practices.flatMap((practice) => practice.categories);
    const placements = streams.flatMap((stream) => stream.measures);
    expect(functions.map((fn) => fn.title)).toEqual([
      "Governance",
      "Design",
      "Implementation",
      "Verification",
      "Operations",
    ]);
    expect(functions[0]?.categories.map((practice) => practice.title)).toEqual([
      "Strategy and Metrics",
      "Policy and Compliance",
      "Education and Guidance",
    ]);
    expect([practices.length, streams.length, placements.length]).toEqual([15, 30, 90]);
    expect(new Set(placements.map((placement) => placement.measure)).size).toBe(90);
    expect(program.measures.length).toBe(90);
    expect(program.responseTypes.length).toBe(24);
    expect(notes).toEqual([]);
  });

  it("puts the questions of a stream in the order of their maturity levels", () => {
    const { program } = converted();
    const titles = new Map(program.measures.map((measure) => [measure.id, measure.title]));

    const streams = tree(program).flatMap((fn) => fn.categories.flatMap((practice) => practice.categories));
    const architecture = streams.find((stream) => stream.title === "Architecture Design");

    expect(architecture?.measures.map((placement) => titles.get(placement.measure))).toEqual([
      "Do teams use security principles during design?",
      "Do you use shared security services during design?",
      "Do you base your design on available reference architectures?",
    ]);
  });

  it("keeps SAMM's ids, dashed, and its answers with their values", () => {
    const { program } = converted();

    const measure = program.measures.find((each) => each.id === "c4eb5618-d181-4173-a995-f8aea96f1c0b");
    expect(measure).toMatchObject({
      title: "Do teams use security principles during design?",
      weight: 0.5,
      responseType: "f77bd45a-28c8-493d-bba6-e53b2eafa20f",
    });
    const type = program.responseTypes.find((each) => each.id === measure?.responseType);
    expect(type).toEqual({
      id: "f77bd45a-28c8-493d-bba6-e53b2eafa20f",
      name: "Answer set A",
      parts: [
        {
          key: "answer",
          type: "multipleChoice",
          options: [
            { key: "v0", score: 0, name: "No" },
            { key: "v25", score: 0.25, name: "Yes, for some applications" },
            { key: "v50", score: 0.5, name: "Yes, for at least half of the applications" },
            { key: "v100", score: 1, name: "Yes, for most or all of the applications" },
          ],
        },
      ],
    });
  });

  it("describes a measure by its activity, quality criteria and level", () => {
    const { program } = converted();

    const measure = program.measures.find((each) => each.id === "c4eb5618-d181-4173-a995-f8aea96f1c0b");

    const description = measure?.description ?? "";
    expect(description.split("\n\n")[0]).toBe("**Activity:** Adhere to basic security principles");
    expect(description).toContain("**Benefit:** Basic security principles available to product teams");
    expect(description).toContain("Teams are trained on the use of basic security principles during design.");
    expect(description).toContain("During design, technical staff on the product team use a short checklist");
    expect(description).toContain(
      "**Quality criteria**\n\n- You have an agreed upon checklist of security principles\n- You store",
    );
    expect(description).toMatch(
      /\*\*Maturity level 1:\*\* Insert consideration of proactive security guidance into the software design process\.$/,
    );
  });

  it("names source, licence and attribution", () => {
    const { program } = converted();

    expect(program.program.source).toContain("https://owaspsamm.org");
    expect(program.program.source).toContain("CC BY-SA 4.0");
    expect(program.program.source).toContain("OWASP SAMM project");
    expect(program.program.asksQuality).toBe(false);
  });

  it("is a program file that reads again as it was written", () => {
    const text = writeProgramFile(converted().program);

    const result = readProgramFile(text);

    expect(result.ok).toBe(true);
    if (result.ok) expect(writeProgramFile(result.program)).toBe(text);
  });

  it("scores a practice from 0 to SAMM's 3", () => {
    const result = readProgramFile(writeProgramFile(converted().program));
    if (!result.ok) throw new Error("The program is not valid.");
    const { program } = result;
    const answered = (option: string) => {
      const responses = Object.fromEntries(
        program.measures.map((measure) => [measure.id, { parts: { answer: { option } } }]),
      );
      const answers = givenAnswers(JSON.stringify({ aquamark: 1, survey: "samm", responses }), program);
      return scoreAnswers(program, answers);
    };
    const practiceIds = tree(program).flatMap((fn) => fn.categories.map((practice) => practice.id));

    const scores = ["v0", "v25", "v50", "v100"].map((option) => {
      const { categories, errors } = answered(option);
      expect(errors).toBe(0);
      return new Set(practiceIds.map((id) => categories.get(id)?.score));
    });

    expect(scores).toEqual([new Set([0]), new Set([0.75]), new Set([1.5]), new Set([3])]);
    expect(answered("v100").total).toEqual({ score: 45, weight: 45, percent: 100 });
  });

  it("leaves out what hangs in the air, and says so", () => {
    const files = publishedFiles();
    files.delete("activities/D-SA-1-A.yml");
    files.delete("answer_sets/A.yml");

    const { program, notes } = converted(files);

    expect(program.measures.length).toBe(90 - notes.filter((note) => note.startsWith("Question ")).length);
    expect(program.measures.length).toBeLessThan(89);
    expect(notes).toContain(
      "Question c4eb5618-d181-4173-a995-f8aea96f1c0b is left out: there is no activity 27bb61f3-c634-4359-b021-caeaef5ab07e.",
    );
    expect(readProgramFile(writeProgramFile(program)).ok).toBe(true);
  });

  it("tells faults with their file and place, and folders without a model", () => {
    const files = publishedFiles();
    files.set(
      "answer_sets/A.yml",
      "id: f77bd45a28c8493dbba6e53b2eafa20f\nvalues:\n- text: No\n  value: none\n",
    );
    files.set("streams/D-SA-A.yml", "id: x\n");

    const result = convertSamm(files);

    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.faults.map(({ file, line, path, code }) => [file, line, path, code])).toContainEqual([
      "answer_sets/A.yml",
      4,
      "values[0].value",
      "wrong_type",
    ]);
    expect(
      result.faults.some((fault) => fault.file === "streams/D-SA-A.yml" && fault.code === "wrong_format"),
    ).toBe(true);
    expect(convertSamm(new Map([["readme.md", "a"]]))).toMatchObject({ faults: [{ code: "no_samm_model" }] });
  });
});
