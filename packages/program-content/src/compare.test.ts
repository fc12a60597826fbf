import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareContents } from "./compare.ts";
import { contentOf, rowsOf } from "./content.ts";
import { arbitraryChange } from "./testing/arbitrary-operations.ts";
import {
  arranged,
  changed,
  choice,
  givenCategory,
  givenContent,
  givenSubMeasure,
  idOf,
  number,
  placed,
  twoLevels,
} from "./testing/given-content.ts";
import type { ComparisonItem, Operation, PartContent, ProgramContent } from "./types.ts";

const surveyId = idOf(10);
const inSurvey = { surveyId };

function compared(operations: Operation[], before = givenContent()): ComparisonItem[] {
  return compareContents(before, changed(before, operations), surveyId).items;
}

/** Kind, number of the id and tags of each item. */
function summary(items: readonly ComparisonItem[]): string[] {
  return items.map(({ kind, id, tags }) => `${kind} ${Number(id.slice(-12))} ${tags.join("+")}`);
}

function editType(id: string, was: readonly PartContent[], set: PartContent[]): Operation {
  return { kind: "editResponseType", responseTypeId: id, set: { parts: set }, was: { parts: [...was] } };
}

const [pick] = choice.parts as [Extract<PartContent, { type: "multipleChoice" }>];
const [n] = number.parts as [Extract<PartContent, { type: "numerical" }>];

describe("a comparison", () => {
  it("of a survey with itself is empty, under whatever title its program goes", () => {
    const rows = rowsOf(givenContent());
    const duplicate = contentOf({
      ...rows,
      program: { ...rows.program, id: idOf(3), title: "The next year" },
    });

    const { items, counts, before, after } = compareContents(givenContent(), duplicate, surveyId);

    expect(items).toEqual([]);
    expect(counts).toEqual({ added: 0, deleted: 0, moved: 0, reordered: 0, modified: 0 });
    expect(before).toMatchObject({
      programTitle: "Asset management",
      surveyTitle: "Survey 10",
      measures: 4,
      weight: 8,
    });
    expect(after).toMatchObject({
      programId: idOf(3),
      programTitle: "The next year",
      measures: 4,
      weight: 8,
    });
  });

  it("goes down the later tree and names what was deleted after what is left of where it was", () => {
    const items = compared([
      { kind: "addCategory", ...inSurvey, parentId: idOf(20), category: givenCategory(23), index: 0 },
      { kind: "deleteCategory", ...inSurvey, categoryId: idOf(22) },
      { kind: "unlinkMeasure", ...inSurvey, measureId: idOf(102) },
      placed(10, 21, [101, 103], [105, 101, 103]),
      arranged(10, null, [20, 30], [30, 20]),
    ]);

    expect(summary(items)).toEqual([
      "category 30 reordered",
      "category 23 added",
      "measure 105 added",
      "measure 102 deleted",
      "category 22 deleted",
      "measure 104 deleted",
    ]);
  });

  it("says where a thing was and is, and what its share of the weight is", () => {
    const [moved] = compared([placed(10, 31, [], [104])]);

    expect(moved).toMatchObject({
      tags: ["moved"],
      before: { number: "1.2.1", path: [{ title: "Category 20" }, { title: "Category 22" }] },
      after: { number: "2.1.1", path: [{ title: "Category 30" }, { title: "Category 31" }] },
      scores: [
        {
          code: "moved_between_categories",
          params: { from: "Category 22", to: "Category 31", share: 5 / 8 },
        },
      ],
    });
  });

  it("marks only what must have moved among its siblings", () => {
    const items = compared([placed(10, 21, [101, 102, 103], [103, 101, 102])]);

    expect(summary(items)).toEqual(["measure 103 reordered"]);
    expect(items[0]?.scores).toEqual([{ code: "order_only", params: {} }]);
  });

  it("has everything of a survey that is on one side only", () => {
    const before = changed(givenContent(), [{ kind: "deleteSurvey", ...inSurvey }]);

    const comparison = compareContents(before, givenContent(), surveyId);

    expect(comparison.before).toBeNull();
    expect(comparison.counts).toEqual({ added: 10, deleted: 0, moved: 0, reordered: 0, modified: 0 });
    expect(compareContents(givenContent(), before, surveyId).counts.deleted).toBe(10);
    expect(compareContents(before, before, surveyId).items).toEqual([]);
  });

  it("of texts says that scores stay", () => {
    const items = compared([
      {
        kind: "editCategory",
        ...inSurvey,
        categoryId: idOf(21),
        set: { title: "Renamed", groupHeading: "Group" },
        was: { title: "Category 21", groupHeading: null },
      },
      { kind: "editMeasure", measureId: idOf(101), set: { description: "New" }, was: { description: "" } },
    ]);

    expect(items.map(({ changes, scores }) => ({ changes, scores }))).toEqual([
      {
        changes: [
          { field: "title", before: "Category 21", after: "Renamed" },
          { field: "groupHeading", before: null, after: "Group" },
        ],
        scores: [{ code: "text_only", params: {} }],
      },
      {
        changes: [{ field: "description", before: null, after: "New" }],
        scores: [{ code: "text_only", params: {} }],
      },
    ]);
  });

  it("has the settings of the program that matter to every survey", () => {
    const [item] = compared([
      {
        kind: "editProgram",
        set: { title: "Other", asksQuality: true, notRelevant: "keep" },
        was: { title: "Asset management", asksQuality: false, notRelevant: "exclude" },
      },
    ]);

    expect(item).toMatchObject({
      kind: "program",
      changes: [
        { field: "asksQuality", before: false, after: true },
        { field: "notRelevant", before: "exclude", after: "keep" },
      ],
      scores: [
        { code: "quality_changed", params: { from: "false", to: "true" } },
        { code: "not_relevant_changed", params: { from: "exclude", to: "keep" } },
      ],
    });
  });

  it("has the levels of a survey one by one", () => {
    const [first, second] = twoLevels.levels;
    const levels = [
      { ...first, title: "Areas" },
      { ...second, firstIndex: 0 },
      { ...second, title: "Topics", label: "T" },
    ];
    const structure = { ...twoLevels, levels } as typeof twoLevels;
    delete structure.levels[1]?.firstIndex;

    const [item] = compared([
      { kind: "editSurvey", ...inSurvey, set: { structure }, was: { structure: twoLevels } },
    ]);

    expect(item).toMatchObject({ kind: "survey", tags: ["modified"] });
    expect(
      item?.pieces.map(({ key, tags, changes }) => [key, tags[0], changes.map(({ field }) => field)]),
    ).toEqual([
      ["1", "modified", ["title"]],
      ["2", "modified", ["firstIndex"]],
      ["3", "added", ["title", "label", "hasMeasures", "firstIndex"]],
    ]);
  });
});

describe("what a difference of a measure means for scores", () => {
  const cases: { name: string; operations: Operation[]; scores: unknown[] }[] = [
    {
      name: "another weight",
      operations: [{ kind: "editMeasure", measureId: idOf(104), set: { weight: 2 }, was: { weight: 5 } }],
      scores: [{ code: "weight_changed", params: { from: 5, to: 2, shareFrom: 5 / 8, shareTo: 2 / 5 } }],
    },
    {
      name: "another measure",
      operations: [placed(10, 22, [104], [104, 105])],
      scores: [{ code: "measure_added", params: { weight: 1, measures: 1, share: 1 / 9 } }],
    },
    {
      name: "a measure less",
      operations: [{ kind: "unlinkMeasure", ...inSurvey, measureId: idOf(104) }],
      scores: [{ code: "measure_deleted", params: { weight: 5, measures: 1, share: 5 / 8 } }],
    },
    {
      name: "another formula",
      operations: [
        {
          kind: "editResponseType",
          responseTypeId: choice.id,
          set: { formula: "pick + cap" },
          was: { formula: "pick * cap" },
        },
      ],
      scores: [{ code: "formula_changed", params: { from: "pick * cap", to: "pick + cap" } }],
    },
    {
      name: "another score and condition of an option, one option more and one less",
      operations: [
        editType(choice.id, choice.parts, [
          {
            ...pick,
            options: [
              { key: "all", score: 2, name: "All", if: "cap > 2" },
              { key: "half", score: 0.5, name: "Half" },
            ],
          },
        ]),
      ],
      scores: [
        { code: "option_score_changed", params: { part: "Pick", option: "All", from: 1, to: 2 } },
        {
          code: "condition_changed",
          params: { part: "Pick", option: "All", from: "cap > 1", to: "cap > 2" },
        },
        { code: "option_added", params: { part: "Pick", option: "Half" } },
        { code: "option_deleted", params: { part: "Pick", option: "None" } },
      ],
    },
    {
      name: "one part more",
      operations: [editType(choice.id, choice.parts, [pick, { ...n, name: "Count" }])],
      scores: [{ code: "part_added", params: { part: "Count" } }],
    },
    {
      name: "a part of another kind under another variable",
      operations: [editType(choice.id, choice.parts, [{ ...n, key: "pick", id: "other", name: "Pick" }])],
      scores: [
        { code: "variable_changed", params: { part: "Pick", from: "pick", to: "other" } },
        { code: "part_kind_changed", params: { part: "Pick", from: "multipleChoice", to: "numerical" } },
        { code: "bound_changed", params: { part: "Pick", bound: "lower", from: null, to: "0" } },
        { code: "bound_changed", params: { part: "Pick", bound: "upper", from: null, to: "10" } },
      ],
    },
    {
      name: "another binding",
      operations: [
        {
          kind: "setBindings",
          ...inSurvey,
          measureId: idOf(104),
          set: { cap: { measureId: idOf(102), field: "n" } },
          was: { cap: { measureId: idOf(101), field: "n" } },
        },
      ],
      scores: [{ code: "binding_changed", params: { name: "cap" } }],
    },
    {
      name: "another response type",
      operations: [
        {
          kind: "editMeasure",
          measureId: idOf(104),
          set: { responseTypeId: number.id },
          was: { responseTypeId: choice.id },
        },
      ],
      scores: [
        { code: "response_type_exchanged", params: { from: "Choice", to: "Number" } },
        { code: "formula_changed", params: { from: "pick * cap", to: null } },
        { code: "part_added", params: { part: "n" } },
        { code: "part_deleted", params: { part: "Pick" } },
      ],
    },
    {
      name: "another order of options",
      operations: [editType(choice.id, choice.parts, [{ ...pick, options: pick.options.toReversed() }])],
      scores: [{ code: "order_only", params: {} }],
    },
  ];

  it.each(cases)("$name", ({ operations, scores }) => {
    const [item, ...others] = compared(operations);

    expect(others).toEqual([]);
    expect(item?.scores).toEqual(scores);
  });

  it("names the order of options where their positions are values, in the type or in another measure", () => {
    const reversed = [{ ...pick, options: pick.options.toReversed() }];
    const reorder = editType(choice.id, choice.parts, reversed);
    const byFormula = changed(givenContent(), [
      {
        kind: "editResponseType",
        responseTypeId: choice.id,
        set: { formula: "pick__i * cap" },
        was: { formula: "pick * cap" },
      },
    ]);
    const byBinding = changed(givenContent(), [
      {
        kind: "setBindings",
        ...inSurvey,
        measureId: idOf(101),
        set: { x: { measureId: idOf(104), field: "pick__i" } },
        was: {},
      },
    ]);

    for (const before of [byFormula, byBinding]) {
      const [item] = compared([reorder], before);

      expect(item?.scores).toEqual([{ code: "option_positions_changed", params: { part: "Pick" } }]);
    }
  });

  it("tells a changed type at every measure that uses it", () => {
    const items = compared([editType(number.id, number.parts, [{ ...n, upper: "20" }])]);

    expect(summary(items)).toEqual([101, 102, 103].map((id) => `measure ${id} modified`));
    expect(items[0]?.scores).toEqual([
      { code: "bound_changed", params: { part: "n", bound: "upper", from: "10", to: "20" } },
    ]);
  });

  it("tells sub-measures apart by id; their weights are for reports", () => {
    const before = changed(givenContent(), [placed(10, 31, [], [106])]);

    const [item] = compared(
      [
        {
          kind: "editMeasure",
          measureId: idOf(106),
          set: { subMeasures: [givenSubMeasure(202, 4), givenSubMeasure(203)] },
          was: { subMeasures: [givenSubMeasure(201), givenSubMeasure(202, 3)] },
        },
      ],
      before,
    );

    expect(item?.pieces.map(({ kind, key, tags }) => [kind, key, ...tags])).toEqual([
      ["subMeasure", idOf(202), "modified"],
      ["subMeasure", idOf(203), "added"],
      ["subMeasure", idOf(201), "deleted"],
    ]);
    expect(item?.scores).toEqual([{ code: "report_only", params: {} }]);
  });
});

describe("any comparison", () => {
  it("of a content with itself is empty, and the other way round has added for deleted", () => {
    fc.assert(
      fc.property(arbitraryChange, ({ before, after }) => {
        for (const id of after.surveys.keys()) {
          expect(compareContents(after, contentOf(rowsOf(after)), id).items).toEqual([]);
          const there = compareContents(before, after, id).counts;
          const back = compareContents(after, before, id).counts;
          expect(back).toEqual({ ...there, added: there.deleted, deleted: there.added });
        }
      }),
      { numRuns: 200 },
    );
  });

  it("mentions exactly the categories and measures that differ in something", () => {
    let mentioned = 0;
    fc.assert(
      fc.property(arbitraryChange, ({ before, after }) => {
        for (const id of after.surveys.keys()) {
          const { items } = compareContents(before, after, id);
          const [was, is] = [thingsOf(before, id), thingsOf(after, id)];

          const differing = [...new Set([...was.keys(), ...is.keys()])].filter(
            (thing) => was.get(thing) !== is.get(thing),
          );
          const tagged = items.filter(
            ({ kind, tags }) => kind !== "program" && tags.some((tag) => tag !== "reordered"),
          );
          const things = tagged.map((item) => `${item.kind} ${item.id}`);
          mentioned += things.length;
          expect(things.toSorted()).toEqual(differing.toSorted());
          for (const { scores } of items) expect(scores.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
    expect(mentioned).toBeGreaterThan(200);
  });
});

/** All that is to be compared of a live survey and its live things, as text by kind and id; without the order of siblings. */
function thingsOf(content: ProgramContent, id: string): Map<string, string> {
  const things = new Map<string, string>();
  const survey = content.surveys.get(id);
  if (survey === undefined || survey.isDeleted) return things;
  const { title, description, structure } = survey;
  things.set(`survey ${id}`, JSON.stringify({ title, description, structure }));
  const add = (categoryIds: readonly string[]) => {
    for (const categoryId of categoryIds) {
      const category = survey.categories.get(categoryId);
      if (category === undefined) continue;
      const { categories, measures, ...fields } = category;
      things.set(`category ${categoryId}`, JSON.stringify({ ...fields, deletedFrom: 0 }));
      for (const measureId of measures) {
        const measure = content.measures.get(measureId);
        const type = content.responseTypes.get(measure?.responseTypeId ?? "");
        things.set(`measure ${measureId}`, JSON.stringify([measure, type, survey.placements.get(measureId)]));
      }
      add(categories);
    }
  };
  add(survey.tops);
  return things;
}
