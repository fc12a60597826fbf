import fc from "fast-check";
import type {
  ProgramCategory,
  ProgramFile,
  ProgramMeasure,
  ProgramPart,
  ProgramPlacement,
  ProgramResponseType,
} from "../program-schema.ts";

const AWKWARD = [
  "yes",
  "No",
  "null",
  "~",
  "1e3",
  "007",
  "0x1F",
  ".inf",
  "2026-06-30",
  "- a",
  "a: b",
  "# a",
  "a #b",
  "---",
  "...",
  "<<",
  "=",
  "&a",
  "*a",
  "!a",
  "%YAML 1.1",
  "@a",
  "`a`",
  "|",
  ">-",
  "'",
  '"',
  "\\",
  "{",
  "[a, b]",
  " leading",
  "trailing ",
  "a\n\nb\n",
  "\n",
  "a\n  b\n c",
  "a \n\n\n",
  "\ta\n\tb",
  "a\r\nb",
  "a\rb",
  "\u0085",
  "\u2028",
  "\ufeff",
  "\u0007\u001f",
  "constructor",
  "toString",
  "Wasserverlust über 10 %",
  "水",
  "🙂",
  `${"long words that a writer might want to fold ".repeat(6)}end`,
];

/** Text that is hard to write, or any that can be stored. */
const text = fc.oneof(
  fc.constantFrom(...AWKWARD),
  fc
    .string({ unit: "binary", maxLength: 30 })
    .filter((value) => !value.includes("\u0000") && value.isWellFormed()),
  fc.array(fc.constantFrom(...AWKWARD), { maxLength: 4 }).map((lines) => lines.join("\n")),
);
const title = text.filter((value) => value !== "");
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const weight = number.map(Math.abs);
const label = fc.constantFrom("F", "Pr", "1", "~", "é", "🙂");
const expression = fc.constantFrom("1", "a + b", "cap >= 5", "min(a, 2)\n * 3", "-1", "1e3", "true");

function optional<T extends object>(
  record: { [K in keyof T]: fc.Arbitrary<T[K]> },
): fc.Arbitrary<Partial<T>> {
  return fc.record(record, { requiredKeys: [] }) as fc.Arbitrary<Partial<T>>;
}

function id(prefix: string): fc.Arbitrary<string> {
  return fc.oneof(
    fc.uuid(),
    fc.string({ minLength: 1, maxLength: 5 }).map((tail) => `${prefix}${tail}`),
    fc.nat(99).map(String),
    fc.constantFrom("constructor", "1e3", "yes", "null"),
  );
}

const partText = optional({ name: text, description: text });

const part: fc.Arbitrary<ProgramPart> = fc.oneof(
  fc
    .tuple(
      partText,
      fc.uniqueArray(
        fc
          .tuple(
            fc.record({ key: title.filter((value) => value.length <= 200), score: number }),
            optional({ name: text, description: text, if: expression }),
          )
          .map(([a, b]) => ({ ...a, ...b })),
        { minLength: 2, maxLength: 4, selector: (option) => option.key },
      ),
    )
    .map(([words, options]): ProgramPart => ({ key: "", type: "multipleChoice", ...words, options })),
  fc
    .tuple(partText, optional({ lower: expression, upper: expression }))
    .map(([words, bounds]): ProgramPart => ({ key: "", type: "numerical", ...words, ...bounds })),
);

function responseType(typeId: string): fc.Arbitrary<ProgramResponseType> {
  return fc
    .tuple(
      title,
      optional({ formula: expression }),
      fc.array(part, { maxLength: 3 }),
      fc.boolean(),
      fc.boolean(),
    )
    .map(([name, formula, parts, hasIds, hasGroups]) => ({
      id: typeId,
      name,
      ...formula,
      parts: parts.map((each, index) => ({
        ...each,
        key: `k${index}`,
        ...(hasIds ? { id: `v${index}` } : {}),
        ...(hasGroups ? { subMeasure: index + 1 } : {}),
      })),
    }));
}

function measure(measureId: string, type: ProgramResponseType): fc.Arbitrary<ProgramMeasure> {
  const groups = type.parts.filter((each) => each.subMeasure !== undefined);
  const isComment = type.parts.length === 0 && type.formula === undefined;
  return fc
    .tuple(title, optional({ description: text }), weight, fc.array(title, { minLength: 3, maxLength: 3 }))
    .map(([own, words, weighing, titles]) => ({
      id: measureId,
      title: own,
      ...words,
      weight: isComment ? 0 : weighing,
      responseType: type.id,
      subMeasures: groups.map((_, index) => ({
        id: `${measureId}/${index}`,
        title: titles[index] ?? "a",
        weight: weighing,
      })),
    }));
}

function bindings(index: number, measureId: string): ProgramPlacement["bindings"] {
  if (index === 0) return {};
  return { cap: { measure: measureId, field: "_raw" }, B1: { measure: measureId, field: "x" } };
}

/** Two levels of categories with the measures dealt out among those of the second. */
function categories(measures: readonly ProgramMeasure[]): fc.Arbitrary<ProgramCategory[]> {
  const words = fc.tuple(title, optional({ description: text, group: text }));
  return fc
    .tuple(fc.array(words, { maxLength: 3 }), fc.array(words, { minLength: 1, maxLength: 2 }), expression)
    .map(([tops, subs]) =>
      tops.map(([topTitle, topWords], top) => ({
        id: `c${top}`,
        title: topTitle,
        ...topWords,
        categories: subs.map(([subTitle, subWords], sub) => ({
          id: `c${top}.${sub}`,
          title: subTitle,
          ...subWords,
          categories: [],
          measures: measures
            .filter((_, index) => index % (tops.length * subs.length) === top * subs.length + sub)
            .map((placed, index) => ({
              measure: placed.id,
              bindings: bindings(index, measures[0]?.id ?? ""),
            })),
        })),
        measures: [],
      })),
    );
}

/** Any valid program of a few measures, as reading gives it: ids sorted, keys filled in. */
export const arbitraryProgram: fc.Arbitrary<ProgramFile> = fc
  .tuple(
    fc.uniqueArray(id("t"), { minLength: 1, maxLength: 3 }),
    fc.uniqueArray(id("m"), { maxLength: 6 }),
    fc.uniqueArray(id("s"), { maxLength: 2 }),
    fc.tuple(
      title,
      optional({ description: text, source: text, lineage: fc.uuid() }),
      fc.boolean(),
      fc.boolean(),
      fc.constantFrom("exclude", "keep"),
    ),
  )
  .chain(([typeIds, measureIds, surveyIds, head]) =>
    fc.tuple(...typeIds.toSorted().map(responseType)).chain((responseTypes) =>
      fc
        .tuple(
          ...measureIds
            .toSorted()
            .map((measureId, index) =>
              measure(measureId, responseTypes[index % responseTypes.length] as ProgramResponseType),
            ),
        )
        .chain((measures) =>
          fc
            .tuple(
              fc.array(categories(measures), { minLength: 2, maxLength: 2 }),
              fc.array(label, { minLength: 3, maxLength: 3 }),
              title,
            )
            .map(([trees, labels, levelTitle]): ProgramFile => {
              const [own, words, asksQuality, hideAggregates, notRelevant] = head;
              return {
                aquamark: 1,
                program: {
                  title: own,
                  language: "en-AU",
                  asksQuality,
                  hideAggregates,
                  notRelevant,
                  ...words,
                },
                responseTypes,
                measures,
                surveys: surveyIds.map((surveyId, index) => ({
                  id: surveyId,
                  title: levelTitle,
                  structure: {
                    levels: [
                      { title: levelTitle, label: labels[0] ?? "", hasMeasures: false },
                      { title: levelTitle, label: labels[1] ?? "", hasMeasures: true, firstIndex: index },
                    ],
                    measure: { title: levelTitle, label: labels[2] ?? "" },
                  },
                  categories: renamed(trees[index] ?? [], index),
                })),
              };
            }),
        ),
    ),
  );

// Category ids are unique over the whole program.
function renamed(tree: ProgramCategory[], survey: number): ProgramCategory[] {
  return tree.map((category) => ({
    ...category,
    id: `${survey}-${category.id}`,
    categories: renamed(category.categories, survey),
  }));
}
