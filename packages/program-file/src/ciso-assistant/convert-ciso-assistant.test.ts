import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toEntityId } from "../entity-id.ts";
import { conversionFaults, givenConverted, outlineOf, placed, rawScore } from "../test/converted.ts";
import { convertCisoAssistant } from "./convert-ciso-assistant.ts";

function sample(name: string): string {
  return readFileSync(new URL(`samples/${name}.yaml`, import.meta.url), "utf8");
}

function convertedSample(name: string) {
  return givenConverted(convertCisoAssistant(sample(name)));
}

const HARBOUR = "urn:lantern:risk:req_node:harbour-safety-2026";
const PUMPS = "urn:lantern:risk:req_node:pump-house";

describe("a library with a requirement tree and a scale", () => {
  it("becomes categories and measures; a requirement that is both becomes a measure in its category", () => {
    const { program } = convertedSample("harbour-safety");

    expect(outlineOf(program)).toEqual([
      [
        "Q Quays",
        ["Q.1 Bollards", "Q.1.1 Bollards are tested every year.", "Q.1.2 Spare bollards"],
        ["Q.2 Fenders", "Q.2 Fenders", "Old tyres are no fenders"],
      ],
      ["C Crews"],
    ]);
    expect(program.surveys[0]?.structure).toEqual({
      levels: [
        { title: "Level 1", label: "L1", hasMeasures: false },
        { title: "Level 2", label: "L2", hasMeasures: true },
      ],
      measure: { title: "Requirements", label: "R" },
    });
    const [category] = program.surveys[0]?.categories ?? [];
    expect(category).toMatchObject({ id: `${HARBOUR}:q`, description: "Where ships lie." });
  });

  it("keeps weights, annotations, evidence and importance", () => {
    const { program } = convertedSample("harbour-safety");

    expect(program.measures.find(({ id }) => id === `${HARBOUR}:q.1.1`)).toEqual({
      id: `${HARBOUR}:q.1.1`,
      title: "Q.1.1 Bollards are tested every year.",
      description:
        "**Annotation:** By pulling.\n\n**Typical evidence:** A list of tests\n\n**Importance:** mandatory",
      weight: 3,
      responseType: "urn:lantern:risk:framework:harbour-safety-2026:maturity",
      subMeasures: [],
    });
  });

  it("has one response type of its named scores, which count from 0 at the lowest to 1 at the highest", () => {
    const { program } = convertedSample("harbour-safety");

    const [type, ...others] = program.responseTypes;
    expect(others).toEqual([]);
    expect(type).toMatchObject({ name: "Maturity from 1 to 5" });
    expect(type?.parts).toMatchObject([
      {
        key: "rating",
        options: [
          { key: "s1", score: 1, name: "1 Initial", description: "By chance." },
          { key: "s3", score: 3, name: "3 Defined" },
          { key: "s5", score: 5, name: "5 Improving" },
        ],
      },
    ]);
    const raws = ["s1", "s3", "s5"].map((rating) => rawScore(program, `${HARBOUR}:q.2.a`, { rating }));
    expect(raws).toEqual([0, 0.5, 1]);
  });

  it("has the implementation groups as a heading where a category's measures share them", () => {
    const { program, notCarried } = convertedSample("harbour-safety");

    const quays = program.surveys[0]?.categories[0];
    expect(quays?.group).toBeUndefined();
    expect(quays?.categories.map(({ group }) => group)).toEqual([
      "large harbours, small harbours",
      undefined,
    ]);
    expect(
      notCarried.filter(({ code }) => code === "implementation_groups").map(({ params }) => params),
    ).toEqual([{ groups: ["L"] }, { groups: ["S"] }]);
    expect(program.surveys[0]?.description).toContain("- S small harbours: Fewer than ten ships a day.");
  });

  it("tells its source, and by place what is not carried", () => {
    const { program, notCarried } = convertedSample("harbour-safety");

    expect(program.program).toMatchObject({ title: "Harbour safety", language: "en" });
    for (const fact of [
      "Copyright 2026 Lantern",
      "version 3",
      "2026-02-25",
      "provided by Lantern Harbour Board",
    ])
      expect(program.program.source).toContain(fact);
    expect(notCarried.map(placed)).toEqual([
      "13:1 dependencies key",
      "15:1 translations translations",
      "19:3 objects.threats object",
      "37:7 objects.framework.scores_definition[1].translations translations",
      "72:7 objects.framework.requirement_nodes[2].threats threats",
      "84:7 objects.framework.requirement_nodes[3].translations translations",
      "87:7 objects.framework.requirement_nodes[3].reference_controls reference_controls",
      "100:7 objects.framework.requirement_nodes[4].implementation_groups implementation_groups",
      "107:7 objects.framework.requirement_nodes[5].implementation_groups implementation_groups",
    ]);
    expect(notCarried[1]).toMatchObject({
      params: { languages: ["fr"] },
      message: "The translations (fr) are left out.",
    });
  });

  it("is the same program every time, and the same things after another version of it", () => {
    const first = convertedSample("harbour-safety").program;
    const later = sample("harbour-safety").replace("version: 3", "version: 4").replace("Fenders", "Bumpers");
    const second = givenConverted(convertCisoAssistant(later)).program;

    expect(second.program.lineage).toBe(first.program.lineage);
    expect(second.measures.map(({ id }) => id)).toEqual(first.measures.map(({ id }) => id));
    expect(second.responseTypes.map(({ id }) => id)).toEqual(first.responseTypes.map(({ id }) => id));
  });
});

describe("a library with questions", () => {
  it("adds up the scores of choices by the weight of their question, within the framework's range", () => {
    const { program } = convertedSample("pump-house");
    const raw = (one: string, floods: string, leaks: string) =>
      rawScore(program, `${PUMPS}:spare`, {
        "question:1": one,
        "question:2/choice:1": floods,
        "question:2/choice:2": leaks,
      });

    expect(raw("choice:1", "no", "no")).toBe(0);
    expect(raw("choice:2", "no", "no")).toBe(0.6);
    expect(raw("choice:2", "yes", "no")).toBe(0.8);
    expect(raw("choice:2", "yes", "yes")).toBe(1);
  });

  it("offers the choices of a question that depends on another only where it is asked", () => {
    const { program } = convertedSample("pump-house");

    const whatFor = { "question:1": "choice:1", "question:2/choice:1": "yes", "question:2/choice:2": "no" };
    const days = (who: string, many: string) =>
      rawScore(program, `${PUMPS}:repair`, { "question:1": who, "question:2": many });

    expect(rawScore(program, `${PUMPS}:spare`, whatFor)).toBe("option_unavailable");
    expect(days("choice:3", "choice:1")).toBe("option_unavailable");
    expect(days("choice:2", "na")).toBe("option_unavailable");
  });

  it("takes the worst result of those that count where there are no scores", () => {
    const { program } = convertedSample("pump-house");
    const tests = (choice: string) => rawScore(program, `${PUMPS}:test`, { "question:1": choice });
    const repairs = (who: string, days: string) =>
      rawScore(program, `${PUMPS}:repair`, { "question:1": who, "question:2": days });

    expect(["choice:1", "choice:2", "choice:3"].map(tests)).toEqual([0, 0.5, 1]);
    expect(repairs("choice:1", "choice:1")).toBe(0);
    expect(repairs("choice:2", "choice:1")).toBe(1);
    expect(repairs("choice:2", "choice:2")).toBe(1);
    expect(repairs("choice:3", "na")).toBe(0);
  });

  it("rates requirements without scores and results by the framework's range", () => {
    const { program } = convertedSample("pump-house");

    const house = { "question:1": 3, "question:2": "yes", rating: 40 };
    expect(rawScore(program, `${PUMPS}:house`, house)).toBe(0.4);
    expect(rawScore(program, `${PUMPS}:noise`, { rating: 70 })).toBe(0.7);
    expect(rawScore(program, `${PUMPS}:noise`, { rating: 101 })).toBe("above_upper");
  });

  it("says a single question in the description, and one of text in words", () => {
    const { program } = convertedSample("pump-house");
    const descriptionOf = (id: string) => program.measures.find((each) => each.id === id)?.description;

    expect(descriptionOf(`${PUMPS}:test`)).toBe("**Question:** Are pumps tested?");
    expect(descriptionOf(`${PUMPS}:spare`)).toBe("**To be answered in the comment**\n\n- Where is it?");
  });

  it("reports choices that select implementation groups, results beside scores, and far dependencies", () => {
    const { notCarried } = convertedSample("pump-house");

    expect(notCarried.map(({ line, code }) => [line, code])).toEqual([
      [30, "compute_result"],
      [37, "key"],
      [42, "select_implementation_groups"],
      [61, "question_as_text"],
      [116, "unknown_result"],
      [130, "depends_on"],
    ]);
  });
});

describe("a library in an older form", () => {
  it("with one question block a requirement is read, equal questions share a response type", () => {
    const { program, notCarried } = convertedSample("old-checklist");

    const types = program.measures.map(({ responseType }) => responseType);
    expect(new Set(types.slice(0, 2)).size).toBe(1);
    const type = program.responseTypes.find(({ id }) => id === types[0]);
    expect(
      type?.parts.map((part) => part.type === "multipleChoice" && part.options.map(({ name }) => name)),
    ).toEqual([
      ["Yes", "No"],
      ["Non-compliant", "Partially compliant", "Compliant"],
    ]);
    expect(notCarried.map(placed)).toEqual(["47:7 objects.framework.requirement_nodes[2].maturity key"]);
  });

  it("without categories gets one of the framework's name", () => {
    const { program } = convertedSample("old-checklist");

    expect(outlineOf(program)).toEqual([
      ["Old checklist", "1 Lamps are lit.", "2 Lamps are clean.", "3 Oil"],
    ]);
  });

  it("without scores is answered by compliance", () => {
    const { program } = convertedSample("old-checklist");
    const raws = ["non_compliant", "partially_compliant", "compliant"].map((rating) =>
      rawScore(program, "urn:lantern:risk:req_node:old-checklist:3", { rating }),
    );

    expect(raws).toEqual([0, 0.5, 1]);
  });
});

/** A library of requirements as lines of flow YAML. */
function library(nodes: string[], framework = ""): string {
  const list = nodes.map((node) => `    - { ${node} }\n`).join("");
  return `urn: urn:l:library:x
name: X
objects:
  framework:
    urn: urn:l:framework:x
    name: X
${framework}    requirement_nodes:
${list}`;
}

describe("variants", () => {
  it.each([
    ["a short line of text", "ref_id: A.1, description: Do it.", "A.1 Do it.", undefined],
    [
      "a long text",
      `description: ${"word ".repeat(60)}`,
      `${"word ".repeat(38)}word…`,
      "word ".repeat(60).trim(),
    ],
    [
      "a reference with a long text",
      `ref_id: A, description: ${"word ".repeat(60)}`,
      "A",
      "word ".repeat(60).trim(),
    ],
    ["a name that has the reference", "ref_id: A.1, name: A.1 Doors", "A.1 Doors", undefined],
    ["its only question", "questions: [{ type: boolean, text: Is it? }]", "Is it?", undefined],
    ["nothing but its URN", "ref_id: null", "r1", undefined],
  ])("a requirement is called by %s", (_, keys, title, description) => {
    const { program } = givenConverted(
      convertCisoAssistant(library([`urn: "urn:l:node:r1", assessable: true, ${keys}`])),
    );

    expect(program.measures[0]?.title).toBe(title);
    expect(program.measures[0]?.description).toBe(description);
  });

  it("parents may come after their children, and levels may be uneven", () => {
    const { program } = givenConverted(
      convertCisoAssistant(
        library([
          "urn: c, parent_urn: b, assessable: true",
          "urn: a, assessable: false",
          "urn: d, parent_urn: a, assessable: true",
          "urn: b, parent_urn: a, assessable: false",
        ]),
      ),
    );

    expect(outlineOf(program)).toEqual([["a", ["b", "c"], "d"]]);
    expect(program.surveys[0]?.structure.levels.map(({ hasMeasures }) => hasMeasures)).toEqual([true, true]);
  });

  it("a URN that is too long for an id of a file stands for the same thing", () => {
    const long = `urn:l:node:${"x".repeat(300)}`;
    const { program } = givenConverted(convertCisoAssistant(library([`urn: "${long}", assessable: true`])));

    const lineage = program.program.lineage ?? "";
    expect(program.measures[0]?.id).toBe(toEntityId(lineage, "measure", long).id);
  });

  it("several frameworks become several surveys", () => {
    const framework = (name: string) =>
      `  - { urn: "f:${name}", name: Same, requirement_nodes: [{ urn: "${name}:1", assessable: true, name: ${name} }] }\n`;
    const { program } = givenConverted(
      convertCisoAssistant(`urn: l\nobjects:\n  frameworks:\n${framework("a")}${framework("b")}`),
    );

    expect(program.surveys.map(({ title }) => title)).toEqual(["Same", "Same (2)"]);
    expect(program.responseTypes.map(({ name }) => name)).toEqual(["Compliance", "Compliance (2)"]);
  });

  it.each([
    ["a range only", "    min_score: 0\n    max_score: 4\n", { rating: 1 }, 0.25],
    ["a highest score only", "    max_score: 10\n", { rating: 1 }, 0.1],
    ["scores below 0", "    min_score: -2\n    max_score: 2\n", { rating: -1 }, 0.25],
    [
      "a scale in a map",
      "    scores_definition: { scale: [{ score: 0 }, { score: 2 }] }\n",
      { rating: "s2" },
      1,
    ],
    [
      "one named score in a range",
      "    max_score: 2\n    scores_definition: [{ score: 1 }]\n",
      { rating: 1 },
      0.5,
    ],
    ["no room between its ends", "    min_score: 3\n    max_score: 3\n", { rating: "compliant" }, 1],
  ])("a framework with %s", (_, keys, answers, raw) => {
    const { program } = givenConverted(convertCisoAssistant(library(["urn: a, assessable: true"], keys)));

    expect(rawScore(program, "a", answers)).toBe(raw);
  });

  it.each([
    [
      "scores without a range count up to the best there is",
      "{ value: A, add_score: 1 }, { value: B, add_score: 4 }",
      "c1",
      0.25,
    ],
    ["a single choice gets another", "{ value: A, compute_result: true }", "none", 0],
    [
      "choices without a type are of a single choice",
      "{ value: A, compute_result: false }, { value: B, compute_result: 1 }",
      "c2",
      1,
    ],
    [
      "not applicable counts as no result",
      "{ value: A, compute_result: not_applicable }, { value: B, compute_result: true }",
      "c1",
      0,
    ],
  ])("%s", (_, choices, option, raw) => {
    const { program } = givenConverted(
      convertCisoAssistant(
        library([`urn: a, assessable: true, questions: [{ text: Q, choices: [${choices}] }]`]),
      ),
    );

    expect(rawScore(program, "a", { q1: option })).toBe(raw);
  });

  it("a locale is a language tag, else English and reported", () => {
    const of = (locale: string) =>
      givenConverted(convertCisoAssistant(`locale: ${locale}\n${library(["urn: a, assessable: true"])}`));

    expect(of("pt_BR").program.program.language).toBe("pt-BR");
    expect(of('"?"').program.program.language).toBe("en");
    expect(of('"?"').notCarried.map(({ code }) => code)).toEqual(["language"]);
  });

  it("many things of one kind that are not carried are counted, not listed", () => {
    const nodes = Array.from(
      { length: 30 },
      (_, n) => `urn: n${n}, assessable: true, colour: red, threats: [t${n}]`,
    );

    const { notCarried } = givenConverted(convertCisoAssistant(library(nodes), { notCarriedPerCode: 25 }));

    expect(notCarried.length).toBe(52);
    expect(notCarried.slice(-2)).toEqual([
      { path: "", code: "key", params: { more: 5 }, message: "5 more of this kind are not listed." },
      { path: "", code: "threats", params: { more: 5 }, message: "5 more of this kind are not listed." },
    ]);
  });
});

describe("faults are told by place where", () => {
  it.each<[string, string, string[]]>([
    ["there is no framework", "urn: l\nobjects: { threats: [] }\n", ["2:10 objects no_framework"]],
    [
      "a framework has no requirements",
      library([]).replace("nodes:\n", "nodes: []\n"),
      ["7:24 objects.framework.requirement_nodes no_requirements"],
    ],
    ["there are no objects", "urn: l\n", ["1:1 objects missing"]],
    [
      "a URN is used twice",
      library(["urn: a", "urn: b", "urn: A"]),
      ["10:14 objects.framework.requirement_nodes[2].urn duplicate_urn"],
    ],
    [
      "a requirement has the URN of its framework",
      library(['urn: "urn:l:framework:x"']),
      ["8:14 objects.framework.requirement_nodes[0].urn duplicate_urn"],
    ],
    [
      "a parent is unknown",
      library(["urn: a, parent_urn: z"]),
      ["8:29 objects.framework.requirement_nodes[0].parent_urn unknown_parent"],
    ],
    [
      "a requirement is its own parent",
      library(["urn: a, parent_urn: a"]),
      ["8:29 objects.framework.requirement_nodes[0].parent_urn parent_cycle"],
    ],
    [
      "requirements lie in one another",
      library(["urn: x, parent_urn: b", "urn: a, parent_urn: b", "urn: b, parent_urn: a"]),
      ["10:29 objects.framework.requirement_nodes[2].parent_urn parent_cycle"],
    ],
    [
      "there is no URN, or a wrong type",
      library(["name: a, assessable: 3, weight: -1"]),
      [
        "8:7 objects.framework.requirement_nodes[0].urn missing",
        "8:30 objects.framework.requirement_nodes[0].assessable wrong_type",
        "8:41 objects.framework.requirement_nodes[0].weight too_small",
      ],
    ],
    ["it is no YAML", "urn: [", ["1:7  syntax"]],
    ["it has aliases", "urn: &a l\nobjects: *a\n", ["1:6  anchor", "2:10  alias"]],
    [
      "a text cannot be stored",
      library(['urn: a, name: "\\0"']),
      ["8:23 objects.framework.requirement_nodes[0].name unstorable_text"],
    ],
  ])("%s", (_, text, faults) => {
    expect(conversionFaults(convertCisoAssistant(text))).toEqual(faults);
  });

  it("requirements lie too deep, or are too many", () => {
    const chain = (length: number) =>
      library(Array.from({ length }, (_, n) => `urn: n${n}${n === 0 ? "" : `, parent_urn: n${n - 1}`}`));
    const many = library(Array.from({ length: 20_001 }, (_, n) => `urn: n${n}`));

    expect(givenConverted(convertCisoAssistant(chain(40))).program.surveys[0]?.structure.levels.length).toBe(
      40,
    );
    expect(conversionFaults(convertCisoAssistant(chain(41)))).toEqual([
      "48:7 objects.framework.requirement_nodes[40] requirements_too_deep",
    ]);
    expect(conversionFaults(convertCisoAssistant(many))).toEqual([
      "8:5 objects.framework.requirement_nodes too_many",
    ]);
  });

  it("the file is too large", () => {
    expect(conversionFaults(convertCisoAssistant(sample("pump-house"), { maxBytes: 1000 }))).toEqual([
      "-:-  too_large",
    ]);
  });
});
