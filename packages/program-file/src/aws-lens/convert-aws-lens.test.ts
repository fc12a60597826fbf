import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toEntityId } from "../entity-id.ts";
import { conversionFaults, givenConverted, outlineOf, placed, rawScore } from "../test/converted.ts";
import { convertAwsLens } from "./convert-aws-lens.ts";

const FERRY = readFileSync(new URL("samples/ferry-lens.json", import.meta.url), "utf8");

function convertedFerry() {
  return givenConverted(convertAwsLens(FERRY));
}

describe("a custom lens", () => {
  it("becomes pillars as categories and questions as measures", () => {
    const { program } = convertedFerry();

    expect(outlineOf(program)).toEqual([
      ["Safety", "How are boats kept safe?", "Does the crew sleep?"],
      ["Money", "How are fares set?"],
    ]);
    expect(program.surveys[0]?.structure.levels).toEqual([
      { title: "Pillars", label: "P", hasMeasures: true, firstIndex: 1 },
    ]);
    expect(program.program).toMatchObject({
      title: "Ferry line",
      description: "How a ferry line is run (invented).",
      source: expect.stringContaining("AWS Well-Architected custom lens Ferry line"),
    });
  });

  it("has a part for each choice but none of these, and its risk rules as formula", () => {
    const { program } = convertedFerry();

    const type = program.responseTypes.find(({ id }) => id === "safety_boats");
    expect(type?.formula).toBe(
      "c1 and c2 and c3 ? 1 : (c1 or c2) and c3 or not c1 and (c1 or c2 or c3) ? 0.5 : 0",
    );
    expect(type?.parts.map(({ key, id, name }) => [key, id, name])).toEqual([
      ["boats_checked", "c1", "Boats are checked each morning"],
      ["boats_rafts", "c2", "There are rafts"],
      ["boats_drills", "c3", "Crews drill"],
    ]);
  });

  it.each<[string, string, string, number]>([
    ["yes", "yes", "yes", 1],
    ["yes", "no", "yes", 0.5],
    ["no", "yes", "no", 0.5],
    ["yes", "yes", "no", 0],
    ["no", "no", "no", 0],
  ])("scores checked %s, rafts %s, drills %s as %d", (checked, rafts, drills, raw) => {
    const { program } = convertedFerry();
    const answers = { boats_checked: checked, boats_rafts: rafts, boats_drills: drills };

    expect(rawScore(program, "safety_boats", answers)).toBe(raw);
  });

  it("shows helpful resources and improvement plans as links", () => {
    const { program } = convertedFerry();

    expect(program.measures.find(({ id }) => id === "safety_boats")?.description).toBe(
      "Boats carry people.\n\n**More about this:** [What \\[safe\\] means](https://ferry.example/safe%281%29)",
    );
    const rafts = program.responseTypes.find(({ id }) => id === "safety_boats")?.parts[1];
    expect(rafts?.description).toBe(
      `**More about this:** On rafts

**How to improve**

- [Buy rafts](https://ferry.example/rafts)
- [Keep them dry](https://ferry.example/dry)
- Ask the harbour`,
    );
  });

  it("tells by place what is not carried", () => {
    expect(convertedFerry().notCarried.map(placed)).toEqual([
      "37:64 pillars[0].questions[0].choices[1].additionalResources[0].content[1].url not_a_web_address",
      "48:13 pillars[0].questions[0].choices[3] none_of_these",
      "79:7 pillars[1].colour key",
      "84:11 pillars[1].questions[0].priority key",
      "89:24 pillars[1].questions[0].riskRules no_default_rule",
    ]);
  });

  it("is in the lineage of its name, so that its next version has the same things", () => {
    const later = FERRY.replace("Fairly", "By law");

    const program = givenConverted(convertAwsLens(later)).program;

    expect(program.program.lineage).toBe(convertedFerry().program.program.lineage);
    expect(
      givenConverted(convertAwsLens(FERRY.replace("Ferry line", "Tram line"))).program.program.lineage,
    ).not.toBe(program.program.lineage);
  });
});

type Choice = { id?: unknown; [key: string]: unknown };

/** A lens of one question with such choices and rules, each in a line of its own. */
function lens(choices: (string | Choice)[], rules: [condition: string, risk: string][], more = ""): string {
  const all = choices.map((choice) => (typeof choice === "string" ? { id: choice, title: choice } : choice));
  const lines = rules.map(([condition, risk]) => JSON.stringify({ condition, risk }));
  return `{"schemaVersion": "2021-11-01", "name": "L", "pillars": [{"id": "p", "name": "P", "questions": [
{"id": "q", "title": "Q", ${more}"choices": [
${all.map((choice) => JSON.stringify(choice)).join(",\n")}],
"riskRules": [
${lines.join(",\n")}]}]}]}`;
}

function formula(text: string): string | undefined {
  return givenConverted(convertAwsLens(text)).program.responseTypes[0]?.formula;
}

describe("variants", () => {
  it.each<[string, string[], [string, string][], string]>([
    [
      "rules in any order",
      ["aaa"],
      [
        ["!aaa", "HIGH_RISK"],
        ["default", "NO_RISK"],
      ],
      "not c1 ? 0 : 1",
    ],
    ["only a default", ["aaa"], [["default", "MEDIUM_RISK"]], "0.5"],
    [
      "a default before the last",
      ["aaa"],
      [
        ["default", "HIGH_RISK"],
        ["aaa", "NO_RISK"],
      ],
      "c1 ? 1 : 0",
    ],
    [
      "a second default",
      ["aaa"],
      [
        ["default", "HIGH_RISK"],
        ["default", "NO_RISK"],
      ],
      "0",
    ],
    ["no rules", ["aaa", "bbb"], [], "mean(c1, c2)"],
    ["no rules and one choice", ["aaa"], [], "c1"],
    [
      "nothing but none of these",
      ["aaa_no"],
      [
        ["aaa_no", "HIGH_RISK"],
        ["default", "NO_RISK"],
      ],
      "c1 ? 0 : 1",
    ],
    [
      "two that are none of these",
      ["aaa", "b_no", "c_no"],
      [
        ["b_no && !c_no", "HIGH_RISK"],
        ["default", "NO_RISK"],
      ],
      "not c1 and c1 ? 0 : 1",
    ],
  ])("of %s", (_, choices, rules, expected) => {
    expect(formula(lens(choices, rules))).toBe(expected);
  });

  it("of rules that are too long for a formula count the share of choices, which is reported", () => {
    const condition = Array.from({ length: 500 }, () => "aaa").join(" && ");

    const { program, notCarried } = givenConverted(
      convertAwsLens(
        lens(
          ["aaa"],
          [
            [condition, "NO_RISK"],
            ["default", "HIGH_RISK"],
          ],
        ),
      ),
    );

    expect(program.responseTypes[0]?.formula).toBe("c1");
    expect(notCarried.map(({ code }) => code)).toEqual(["formula_too_long"]);
  });

  it.each([
    [
      "a long text",
      "https://a.example/b",
      "word ".repeat(40).trim(),
      `${"word ".repeat(40).trim()} ([a.example](https://a.example/b))`,
    ],
    ["no text", "http://a.example", undefined, "[a.example](http://a.example/)"],
    ["a script", "javascript:alert(1)", "Run", "Run"],
    ["spaces and quotes", 'https://a.example/a b"c', "A", "[A](https://a.example/a%20b%22c)"],
    ["no address", undefined, "Just *text*", "Just *text*"],
  ])("of a resource with %s", (_, url, displayText, expected) => {
    const choice = { id: "aaa", title: "A", helpfulResource: { displayText, url } };

    const { program } = givenConverted(convertAwsLens(lens([choice], [["default", "NO_RISK"]])));

    expect(program.responseTypes[0]?.parts[0]?.description).toBe(`**More about this:** ${expected}`);
  });

  it("of ids that are too long for a file stand for the same things, and those without a title are called by it", () => {
    const long = "x".repeat(300);
    const text = lens(["aaa"], [["default", "NO_RISK"]]).replace('"q", "title": "Q"', `"${long}"`);

    const { program } = givenConverted(convertAwsLens(text));

    const [measure] = program.measures;
    expect(measure?.id).toBe(toEntityId(program.program.lineage ?? "", "measure", long).id);
    expect(measure?.title).toBe(long);
  });

  it("in YAML are read as well", () => {
    const text = `schemaVersion: 2021-11-01
name: L
pillars: [{ id: ppp, questions: [{ id: qqq, choices: [{ id: aaa }], riskRules: [{ condition: default, risk: NO_RISK }] }] }]
`;

    expect(outlineOf(givenConverted(convertAwsLens(text)).program)).toEqual([["ppp", "qqq"]]);
  });
});

describe("faults are told by place where", () => {
  it.each<[string, string, string[]]>([
    [
      "the schema is another",
      lens(["aaa"], []).replace("2021-11-01", "2031-01-01"),
      ["1:19 schemaVersion unknown_schema"],
    ],
    [
      "there are no pillars",
      '{"schemaVersion": "2021-11-01", "name": "L", "pillars": []}',
      ["1:57 pillars too_few"],
    ],
    ["there are no choices", lens([], []), ["2:38 pillars[0].questions[0].choices too_few"]],
    ["a choice has no id", lens([{ title: "A" }], []), ["3:1 pillars[0].questions[0].choices[0].id missing"]],
    [
      "a choice's id is used twice",
      lens(["aaa", "aaa"], []),
      ["4:7 pillars[0].questions[0].choices[1].id duplicate_id"],
    ],
    [
      "a risk is unknown",
      lens(["aaa"], [["default", "SOME_RISK"]]),
      ["5:31 pillars[0].questions[0].riskRules[0].risk not_one_of"],
    ],
    [
      "a condition cannot be read",
      lens(["aaa"], [["aaa &&", "NO_RISK"]]),
      ["5:14 pillars[0].questions[0].riskRules[0].condition condition_syntax"],
    ],
    [
      "a condition is nested too deep",
      lens(["aaa"], [[`${"(".repeat(50)}aaa`, "NO_RISK"]]),
      ["5:14 pillars[0].questions[0].riskRules[0].condition condition_too_deep"],
    ],
    [
      "a condition names other choices",
      lens(["aaa"], [["aaa || bbb || bbb || ccc_no", "NO_RISK"]]),
      [
        "5:14 pillars[0].questions[0].riskRules[0].condition unknown_choice",
        "5:14 pillars[0].questions[0].riskRules[0].condition unknown_choice",
      ],
    ],
    ["it is no JSON", '{"schemaVersion": ', ["1:19  syntax"]],
    [
      "a key appears twice",
      lens(["aaa"], [], '"title": "R", '),
      ["2:27 pillars[0].questions[0].title duplicate_key"],
    ],
  ])("%s", (_, text, faults) => {
    expect(conversionFaults(convertAwsLens(text))).toEqual(faults);
  });

  it("pillars or questions have the same id", () => {
    const pillar = '{"id": "p", "questions": [{"id": "q", "choices": [{"id": "aaa"}]}]}';
    const text = `{"schemaVersion": "2021-11-01", "name": "L", "pillars": [${pillar},\n${pillar}]}`;

    expect(conversionFaults(convertAwsLens(text))).toEqual([
      "2:8 pillars[1].id duplicate_id",
      "2:34 pillars[1].questions[0].id duplicate_id",
    ]);
  });

  it("there are too many choices", () => {
    const choices = Array.from({ length: 50_001 }, (_, n) => `c${n}`);

    expect(conversionFaults(convertAwsLens(lens(choices, [["default", "NO_RISK"]])))).toEqual([
      "2:1 pillars[0].questions[0] too_many",
    ]);
  });
});
