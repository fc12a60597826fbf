import { describe, expect, it } from "vitest";
import { readProgramFile } from "./read-program-file.ts";
import { EXAMPLE_PROGRAM } from "./test/example.ts";
import { givenProgram, programFaults } from "./test/read.ts";

/** A small program with one thing put in place of another. */
function changed(from: string, to: string): string {
  const text = `aquamark: 1
program: { title: Roads }
responseTypes:
  - id: note
    name: Note
  - id: share
    name: Share
    formula: a / 100
    parts:
      - { key: a, id: a, type: numerical, lower: "0", upper: "100" }
  - id: choice
    name: Choice
    parts:
      - { type: multipleChoice, subMeasure: 1, options: [ { score: 0 }, { score: 1, if: "x > 1" } ] }
      - { type: numerical, subMeasure: 2 }
measures:
  - { id: m0, title: Note, weight: 0, responseType: note }
  - { id: m1, title: Share, weight: 1, responseType: share }
  - { id: m2, title: Choice, weight: 1, responseType: choice, subMeasures: [ { id: a, title: A }, { id: b, title: B } ] }
surveys:
  - id: s1
    title: Roads
    structure:
      levels:
        - { title: Functions, label: F, hasMeasures: false }
        - { title: Processes, label: P, hasMeasures: true, firstIndex: 0 }
      measure: { title: Measures, label: M }
    categories:
      - id: c1
        title: Planning
        categories:
          - id: c11
            title: Demand
            measures:
              - measure: m0
              - measure: m1
              - { measure: m2, bindings: { x: { measure: m1, field: a } } }
`;
  if (!text.includes(from)) throw new Error(`There is no ${from}.`);
  return text.replace(from, to);
}

describe("reading a program file", () => {
  it("reads the example of the format", () => {
    const program = givenProgram(EXAMPLE_PROGRAM);

    expect(program.measures.map((measure) => [measure.id, measure.weight])).toEqual([
      ["m0", 10],
      ["m1", 100],
    ]);
    expect(program.surveys[0]?.categories[0]?.categories[0]?.measures[1]?.bindings).toEqual({
      cap: { measure: "m0", field: "n" },
    });
  });

  it("reads JSON as well, and YAML that begins with a brace", () => {
    const program = givenProgram(EXAMPLE_PROGRAM);

    expect(givenProgram(JSON.stringify(program))).toEqual(program);
    expect(givenProgram(`\ufeff  ${JSON.stringify(program, null, "\t")}\n`)).toEqual(program);
    expect(givenProgram("{ aquamark: 1, program: { title: A, }, }").program.title).toBe("A");
  });

  it("fills in defaults and the keys of parts and options", () => {
    const program = givenProgram(changed("", ""));

    expect(program.program).toEqual({
      title: "Roads",
      language: "en",
      asksQuality: false,
      hideAggregates: false,
      notRelevant: "exclude",
    });
    const parts = program.responseTypes[2]?.parts;
    expect(parts?.map((part) => part.key)).toEqual(["p1", "p2"]);
    expect(parts?.[0]).toMatchObject({ options: [{ key: "o1" }, { key: "o2" }] });
    expect(program.measures[2]?.subMeasures[0]?.weight).toBe(1);
  });

  it("reads scalars as written where text is wanted, and takes empty values as absent", () => {
    const program = givenProgram(
      changed("{ id: m0, title: Note,", "{ id: 007, title: 1e3, description: ,").replace(
        "measure: m0",
        "measure: 007",
      ),
    );

    expect(program.measures[0]).toEqual({
      id: "007",
      title: "1e3",
      weight: 0,
      responseType: "note",
      subMeasures: [],
    });
  });

  it("writes UUIDs dashed and in lower case, also where they are referred to", () => {
    const program = givenProgram(
      changed("id: m1, title", "id: C4EB5618D1814173A995F8AEA96F1C0B, title")
        .replace("measure: m1\n", "measure: c4eb5618-d181-4173-a995-f8aea96f1c0b\n")
        .replace("measure: m1,", "measure: c4eb5618d1814173a995f8aea96f1c0b,"),
    );

    const id = "c4eb5618-d181-4173-a995-f8aea96f1c0b";
    expect(program.measures[1]?.id).toBe(id);
    const placements = program.surveys[0]?.categories[0]?.categories[0]?.measures;
    expect(placements?.[1]?.measure).toBe(id);
    expect(placements?.[2]?.bindings.x?.measure).toBe(id);
  });

  it("reads a program with structural errors, which compiling lists", () => {
    expect(programFaults(changed("bindings: { x: { measure: m1, field: a } }", "bindings: {}"))).toEqual([]);
    expect(programFaults(changed("field: a }", "field: zzz }"))).toEqual([]);
  });

  it.each([
    ["aquamark: 1", "aquamark: 2", "aquamark", "not_one_of", "2"],
    ["aquamark: 1\n", "", "aquamark", "missing", "program:"],
    ["{ title: Roads }", "{ title: '' }", "program.title", "too_short", "''"],
    ["{ title: Roads }", "{ title: [] }", "program.title", "wrong_type", "[]"],
    ["{ title: Roads }", "Roads", "program", "wrong_type", "Roads"],
    ["{ title: Roads }", "{ title: Roads, titel: 1 }", "program.titel", "unknown_key", "titel:"],
    ["{ title: Roads }", "{ title: Roads, lineage: x }", "program.lineage", "wrong_format", "x"],
    ["{ title: Roads }", "{ title: Roads, language: 1_ }", "program.language", "wrong_format", "1_"],
    ["{ title: Roads }", "{ title: Roads, asksQuality: yes }", "program.asksQuality", "wrong_type", "yes"],
    ["{ title: Roads }", "{ title: Roads, notRelevant: no }", "program.notRelevant", "not_one_of", "no"],
    ["{ title: Roads }", '{ title: "a\\0b" }', "program.title", "unstorable_text", '"a\\0b"'],
    ["{ title: Roads }", '{ title: "\\ud800" }', "program.title", "unstorable_text", '"\\ud800"'],
    ["id: share\n", "id: note\n", "responseTypes[1].id", "duplicate_id", "note"],
    ["a / 100", "a / ", "responseTypes[1].formula", "expression_invalid", "a"],
    ['lower: "0"', "lower: (", "responseTypes[1].parts[0].lower", "expression_invalid", "("],
    [
      'if: "x > 1"',
      "if: nope(1)",
      "responseTypes[2].parts[0].options[1].if",
      "expression_invalid",
      "nope(1)",
    ],
    ["key: a, id: a", "key: a, id: PI", "responseTypes[1].parts[0].id", "id_reserved", "PI"],
    ["key: a, id: a", "key: a, id: a__i", "responseTypes[1].parts[0].id", "id_invalid", "a__i"],
    [
      ", { score: 1,",
      ", { key: o1, score: 1,",
      "responseTypes[2].parts[0].options[1].key",
      "key_duplicate",
      "o1",
    ],
    [', { score: 1, if: "x > 1" }', "", "responseTypes[2].parts[0].options", "too_few", "["],
    ["{ score: 0 }", "{ score: .nan }", "responseTypes[2].parts[0].options[0].score", "not_finite", ".nan"],
    ["{ type: numerical,", "{ type: number,", "responseTypes[2].parts[1].type", "not_one_of", "number"],
    ["{ type: numerical,", "{", "responseTypes[2].parts[1].type", "missing", "{"],
    ["subMeasure: 2", "subMeasure: 1.5", "responseTypes[2].parts[1].subMeasure", "wrong_type", "1.5"],
    [
      "subMeasure: 2",
      "subMeasure: 9007199254740991",
      "responseTypes[2].parts[1].subMeasure",
      "too_big",
      "9007199254740991",
    ],
    ["id: m1,", "id: m0,", "measures[1].id", "duplicate_id", "m0"],
    ["id: m1,", "id: __proto__,", "measures[1].id", "reserved_id", "__proto__"],
    [
      "weight: 1, responseType: share",
      "weight: -1, responseType: share",
      "measures[1].weight",
      "too_small",
      "-1",
    ],
    [
      "weight: 1, responseType: share",
      "weight: .inf, responseType: share",
      "measures[1].weight",
      "not_finite",
      ".inf",
    ],
    [
      "weight: 1, responseType: share",
      'weight: "1", responseType: share',
      "measures[1].weight",
      "wrong_type",
      '"1"',
    ],
    [
      "weight: 0, responseType: note",
      "weight: 2, responseType: note",
      "measures[0].weight",
      "comment_weight",
      "2",
    ],
    ["responseType: share", "responseType: shares", "measures[1].responseType", "unknown_id", "shares"],
    [", { id: b, title: B }", "", "measures[2].subMeasures", "sub_measure_count", "["],
    ["{ id: b, title: B }", "{ id: a, title: B }", "measures[2].subMeasures[1].id", "duplicate_id", "a"],
    [
      "{ id: b, title: B }",
      `{ id: b, title: ${"B".repeat(1_001)} }`,
      "measures[2].subMeasures[1].title",
      "too_long",
      "B".repeat(1_001),
    ],
    [
      "{ score: 0 }",
      Array.from({ length: 1_000 }, () => "{ score: 0 }").join(", "),
      "responseTypes[2].parts[0].options",
      "too_many_entries",
      "[",
    ],
    ["label: F", "label: Fun", "surveys[0].structure.levels[0].label", "too_long", "Fun"],
    ["label: M", "label: ''", "surveys[0].structure.measure.label", "too_short", "''"],
    [
      "hasMeasures: false }",
      "hasMeasures: false, firstIndex: 1 }",
      "surveys[0].structure.levels[0].firstIndex",
      "first_index_not_last",
      "1",
    ],
    ["firstIndex: 0", "firstIndex: -1", "surveys[0].structure.levels[1].firstIndex", "too_small", "-1"],
    [
      "hasMeasures: true",
      "hasMeasures: false",
      "surveys[0].categories[0].categories[0].measures",
      "measures_not_here",
      "-",
    ],
    [
      "        - { title: Processes, label: P, hasMeasures: true, firstIndex: 0 }\n",
      "",
      "surveys[0].categories[0].categories",
      "too_many_levels",
      "-",
    ],
    ["- id: c11", "- id: c1", "surveys[0].categories[0].categories[0].id", "duplicate_id", "c1"],
    [
      "- measure: m1",
      "- measure: m0",
      "surveys[0].categories[0].categories[0].measures[1].measure",
      "placed_twice",
      "m0",
    ],
    [
      "- measure: m1",
      "- measure: m9",
      "surveys[0].categories[0].categories[0].measures[1].measure",
      "unknown_id",
      "m9",
    ],
    [
      "{ x: { measure: m1,",
      "{ x: { measure: m9,",
      "surveys[0].categories[0].categories[0].measures[2].bindings.x.measure",
      "unknown_id",
      "m9",
    ],
    [
      "{ x: {",
      "{ 2x: {",
      'surveys[0].categories[0].categories[0].measures[2].bindings["2x"]',
      "not_a_name",
      "2x:",
    ],
    ["title: Roads }", "title: Roads, title: Rail }", "program.title", "duplicate_key", "title:"],
    ["title: Roads }", "? [a] : b }", "program", "key_not_text", "[a]"],
    ["title: Roads }", "title: &a Roads }", "", "anchor", "&a"],
    ["title: Roads }", "title: *a }", "", "alias", "*a"],
    ["title: Roads }", "title: !!str Roads }", "", "tag", "!!str"],
    ["aquamark: 1", "%YAML 1.1\n---\naquamark: 1", "", "directive", "%YAML"],
    ["surveys:", "---\nsurveys:", "", "several_documents", "---"],
    ["title: Roads }", "title: 'Roads }", "", "syntax", ""],
    ["title: Roads }", "title: Ro\u0001ads }", "", "control_character", "\u0001ads"],
  ])("%j replaced by %j is a fault at %s: %s, at the text %j", (from, to, path, code, place) => {
    const text = changed(from, to);

    const result = readProgramFile(text);

    expect(result.ok).toBe(false);
    if (result.ok) return;
    const fault = result.faults.find((candidate) => candidate.path === path && candidate.code === code);
    const line = text.split("\n")[(fault?.line ?? 0) - 1] ?? "";
    expect(line.slice((fault?.column ?? 0) - 1).startsWith(place)).toBe(true);
    expect(fault?.message).toMatch(/ .*\.$/);
  });

  it("tells places in JSON, too", () => {
    expect(programFaults('{\n  "aquamark": 1,\n  "program": { "title": "A", "title": "B" }\n}')).toEqual([
      "3:30 program.title duplicate_key",
    ]);
    expect(programFaults('{"aquamark": 1,\n "program": {"title": [}')).toEqual(["2:24  syntax"]);
    expect(programFaults('{"aquamark" 1}')).toEqual(["1:13  syntax"]);
    expect(programFaults('{"aquamark": 1, "program": {"title": "a\\x"}}')).toEqual(["1:38  syntax"]);
  });

  it("lists every fault at once, in the order of the file, with a sentence each", () => {
    const text = changed("title: Roads }", "titel: Roads }")
      .replace("a / 100", "a /")
      .replace("responseType: note", "responseType: nota")
      .replace("- measure: m1", "- measure: m7");

    const result = readProgramFile(text);

    expect(result.ok).toBe(false);
    if (result.ok) return;
    expect(result.faults.map((fault) => [fault.line, fault.code])).toEqual([
      [2, "missing"],
      [2, "unknown_key"],
      [8, "expression_invalid"],
      [17, "unknown_id"],
      [36, "unknown_id"],
    ]);
    expect(result.faults[0]?.message).toBe("title is missing.");
    expect(result.faults[2]?.message).toMatch(/^The expression ends at 3, .* was expected\.$/);
    expect(result.faults[3]).toEqual({
      path: "measures[0].responseType",
      line: 17,
      column: 53,
      code: "unknown_id",
      params: { kind: "responseType", id: "nota" },
      message: "There is no response type nota.",
    });
  });

  it("refuses ids that stand for the same thing in the file's lineage", () => {
    const text = changed(
      "title: Roads }",
      "title: Roads, lineage: 3f6c0e0e-4b4e-4c39-9a53-0c5f4f0a1f10 }",
    ).replace(
      "id: m1,",
      // What m0 becomes in this lineage.
      "id: 6a52f2af-0aef-5345-9b6e-f18358cdb6f9,",
    );

    expect(programFaults(text)).toContain("18:11 measures[1].id same_entity");
  });

  it("takes ids such as constructor for what they are", () => {
    const text = changed("id: m1,", "id: constructor,")
      .replace("measure: m1\n", "measure: constructor\n")
      .replace("measure: m1,", "measure: constructor,")
      .replace("responseType: share", "responseType: toString")
      .replace("id: share", "id: toString");

    expect(givenProgram(text).measures[1]?.responseType).toBe("toString");
    expect(programFaults(changed("responseType: share", "responseType: hasOwnProperty"))).toEqual([
      "18:54 measures[1].responseType unknown_id",
    ]);
  });

  it("refuses files that are empty, too large or not UTF-8", () => {
    expect(programFaults(" \n")).toEqual(["-:-  empty"]);
    expect(readProgramFile("é".repeat(6), { maxBytes: 11 })).toMatchObject({
      faults: [{ code: "too_large" }],
    });
    expect(readProgramFile(new Uint8Array(12), { maxBytes: 11 })).toMatchObject({
      faults: [{ code: "too_large" }],
    });
    expect(readProgramFile(Uint8Array.of(0x61, 0xff))).toMatchObject({ faults: [{ code: "not_utf8" }] });
    expect(programFaults("# nothing")).toEqual(["1:1  wrong_type"]);
  });
});
