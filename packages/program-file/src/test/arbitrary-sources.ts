import fc from "fast-check";

/** Text as others write it: any that can be stored, and what is hard to write again. */
const text = fc.oneof(
  fc.constantFrom(
    "Yes",
    "no",
    "1e3",
    "a: b",
    "- a\n- b",
    "**",
    "[x](y)",
    "  ",
    "\n",
    "ISO 1.2 Doors",
    "水 🙂",
    "__proto__",
  ),
  fc
    .string({ unit: "binary", maxLength: 12 })
    .filter((value) => !value.includes("\u0000") && value.isWellFormed()),
  fc.constant("word ".repeat(60)),
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const number = fc.oneof(fc.integer({ min: -3, max: 6 }), fc.double({ min: -50, max: 50, noNaN: true }));

/** What is made of records without their absent keys, as a file has them. */
function written(value: unknown): string {
  return JSON.stringify(value);
}

type ArbitraryNode = { parent: number; isAssessable: boolean; [key: string]: unknown };

const choice = fc.record({
  value: maybe(text),
  description: maybe(text),
  add_score: maybe(number),
  compute_result: maybe(
    fc.constantFrom(true, false, "compliant", "partially_compliant", "not_applicable", "?", ""),
  ),
  color: maybe(fc.constant("#ffffff")),
  select_implementation_groups: maybe(fc.constant(["G"])),
});

const question = fc.record({
  type: maybe(
    fc.constantFrom("unique_choice", "multiple_choice", "boolean", "number", "text", "date", "constructor"),
  ),
  text: maybe(text),
  annotation: maybe(text),
  weight: maybe(fc.constantFrom(0, 1, 2, 0.5)),
  choices: maybe(fc.array(choice, { maxLength: 4 })),
  dependsOn: maybe(fc.tuple(fc.nat(3), fc.array(fc.nat(3), { maxLength: 2 }), fc.constantFrom("any", "all"))),
});

const node: fc.Arbitrary<ArbitraryNode> = fc.record({
  parent: fc.integer({ min: -3, max: 10 }),
  isAssessable: fc.boolean(),
  ref_id: maybe(text),
  name: maybe(text),
  description: maybe(text),
  annotation: maybe(text),
  importance: maybe(fc.constantFrom("mandatory", "undefined")),
  weight: maybe(fc.nat(5)),
  implementation_groups: maybe(fc.subarray(["G", "H", "constructor"])),
  threats: maybe(fc.constant(["urn:t"])),
  translations: maybe(fc.record({ fr: fc.record({ name: text }) })),
  questions: fc.array(question, { maxLength: 3 }),
});

function writtenQuestions(urn: string, questions: unknown, asMap: boolean): unknown {
  const all = (questions as Record<string, unknown>[]).map(({ dependsOn, choices, ...rest }, index) => {
    const own = `${urn}:question:${index}`;
    const [target, answers, condition] = (dependsOn ?? []) as [number, number[], string];
    return {
      ...rest,
      urn: own,
      choices: (choices as object[] | undefined)?.map((each, at) => ({
        urn: `${own}:choice:${at}`,
        ...each,
      })),
      depends_on:
        target === undefined
          ? undefined
          : {
              question: `${urn}:question:${target}`,
              answers: answers.map((at) => `${urn}:question:${target}:choice:${at}`),
              condition,
            },
    };
  });
  return asMap ? Object.fromEntries(all.map((each) => [each.urn, each])) : all;
}

/** Any library of CISO Assistant whose tree is right, as text; with how many requirements are assessable. */
export const arbitraryLibrary: fc.Arbitrary<{ text: string; assessable: number }> = fc
  .record({
    head: fc.record({
      name: maybe(text),
      locale: maybe(text),
      copyright: maybe(text),
      version: maybe(fc.nat()),
    }),
    framework: fc.record({
      name: maybe(text),
      description: maybe(text),
      min_score: maybe(fc.integer({ min: -2, max: 2 })),
      max_score: maybe(fc.integer({ min: 0, max: 5 })),
      scores_definition: maybe(fc.array(fc.record({ score: number, name: maybe(text) }), { maxLength: 4 })),
      implementation_groups_definition: maybe(fc.constant([{ ref_id: "G", name: "group" }, { ref_id: "H" }])),
    }),
    nodes: fc.array(node, { minLength: 1, maxLength: 9 }),
    asMap: fc.boolean(),
  })
  .map(({ head, framework, nodes, asMap }) => {
    const urnOf = (index: number) => `urn:x:node:${index}`;
    const requirements = nodes.map(({ parent, isAssessable, questions, ...rest }, index) => ({
      ...rest,
      urn: urnOf(index),
      parent_urn: parent >= 0 && parent < index ? urnOf(parent) : undefined,
      assessable: isAssessable,
      questions: writtenQuestions(urnOf(index), questions, asMap),
    }));
    const objects = { framework: { urn: "urn:x:framework", ...framework, requirement_nodes: requirements } };
    return {
      text: written({ urn: "urn:x:library", ...head, objects }),
      assessable: nodes.filter(({ isAssessable }) => isAssessable).length,
    };
  });

const resource = fc.record({
  displayText: maybe(text),
  url: maybe(fc.constantFrom("https://a.example/b_(c)", "javascript:1", " ", "no address")),
});

const CHOICE_IDS = ["aaa", "bbb", "constructor", "ddd_no"];

const condition: fc.Arbitrary<string> = fc.letrec<{ condition: string }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(...CHOICE_IDS),
    tie("condition").map((inner) => `!(${inner})`),
    fc.tuple(tie("condition"), tie("condition")).map((both) => `(${both.join(" && ")})`),
    fc.tuple(tie("condition"), tie("condition")).map((both) => both.join("||")),
  ),
})).condition;

const lensQuestion = fc.record({
  title: maybe(text),
  description: maybe(text),
  helpfulResource: maybe(resource),
  choices: fc.constant(CHOICE_IDS).chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          title: maybe(text),
          helpfulResource: maybe(resource),
          improvementPlan: maybe(resource),
          additionalResources: maybe(
            fc.array(
              fc.record({
                type: fc.constantFrom("HELPFUL_RESOURCE", "IMPROVEMENT_PLAN"),
                content: maybe(fc.array(resource, { maxLength: 2 })),
              }),
              { maxLength: 2 },
            ),
          ),
        }),
      ),
    ),
  ),
  riskRules: maybe(
    fc.array(
      fc.record({
        condition: fc.oneof(condition, fc.constant("default")),
        risk: fc.constantFrom("NO_RISK", "MEDIUM_RISK", "HIGH_RISK"),
      }),
      { maxLength: 4 },
    ),
  ),
});

/** Any custom lens as text, with how many questions it has. */
export const arbitraryLens: fc.Arbitrary<{ text: string; questions: number }> = fc
  .record({
    name: text.filter((value) => value.trim() !== ""),
    description: maybe(text),
    pillars: fc.array(fc.record({ name: maybe(text), questions: fc.array(lensQuestion, { maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  })
  .map(({ name, description, pillars }) => ({
    text: written({
      schemaVersion: "2021-11-01",
      name,
      description,
      pillars: pillars.map((pillar, index) => ({
        id: `p${index}`,
        name: pillar.name,
        questions: pillar.questions.map((each, at) => ({ id: `p${index}q${at}`, ...each })),
      })),
    }),
    questions: pillars.reduce((sum, pillar) => sum + pillar.questions.length, 0),
  }));
