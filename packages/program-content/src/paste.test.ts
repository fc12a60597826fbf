import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type PasteRequest, pasteOperations } from "./paste.ts";
import { structuralErrors } from "./structural-errors.ts";
import { arbitraryChange } from "./testing/arbitrary-operations.ts";
import {
  changed,
  emptyContent,
  givenCategory,
  givenContent,
  givenSurvey,
  idOf,
  number,
  placed,
} from "./testing/given-content.ts";
import { categoriesBelow } from "./tree.ts";
import type { Operation, ProgramContent } from "./types.ts";

/** New ids that no random change draws. */
function ids() {
  let made = 5_000_000;
  return () => idOf(made++);
}

function requestFor(content: ProgramContent, fields: Partial<PasteRequest>): PasteRequest {
  return {
    source: content,
    sourceSurveyId: idOf(10),
    ids: [],
    mode: "copy",
    target: content,
    targetSurveyId: idOf(10),
    parentId: null,
    index: 0,
    newId: ids(),
    isSameLineage: true,
    ...fields,
  };
}

function pasted(request: PasteRequest): ProgramContent {
  const operations = pasteOperations(request);
  if (!Array.isArray(operations)) throw new Error(operations.code);
  return changed(request.target, operations);
}

/** The titles down a survey, indented by level, with the measures in brackets. */
function outline(content: ProgramContent, surveyId: number): string[] {
  const survey = content.surveys.get(idOf(surveyId));
  if (survey === undefined) return [];
  return [...categoriesBelow(survey, null)].map(({ category, level }) => {
    const measures = category.measures.map((id) => content.measures.get(id)?.title);
    return `${"-".repeat(level)}${category.title}${measures.length > 0 ? ` [${measures.join(", ")}]` : ""}`;
  });
}

const before = [
  "Category 20",
  "-Category 21 [Measure 101, Measure 102, Measure 103]",
  "-Category 22 [Measure 104]",
  "Category 30",
  "-Category 31",
];

describe("copying", () => {
  it("adds a category with all that lies in it as new things, linked to the same response types", () => {
    const content = givenContent();

    const after = pasted(requestFor(content, { ids: [idOf(21), idOf(20), idOf(104)], index: 1 }));

    expect(outline(after, 10)).toEqual([...before.slice(0, 3), ...before.slice(0, 3), ...before.slice(3)]);
    expect(after.measures.size).toBe(content.measures.size + 4);
    expect(after.responseTypes).toBe(content.responseTypes);
    const survey = after.surveys.get(idOf(10));
    const copy = survey?.categories.get(survey.tops[1] ?? "");
    expect(copy?.id).not.toBe(idOf(20));
    // The bound measure was copied as well, so the copy takes its value.
    const bound = [...(survey?.placements ?? [])].filter(([, { bindings }]) => "cap" in bindings);
    expect(new Set(bound.map(([, { bindings }]) => bindings["cap"]?.measureId)).size).toBe(2);
    expect(structuralErrors(after).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("keeps a binding to a measure that is placed in the target survey, and drops one to a measure that is not", () => {
    const content = changed(givenContent(), [
      { kind: "unlinkMeasure", surveyId: idOf(11), measureId: idOf(101) },
    ]);
    const copied = { ids: [idOf(104)], parentId: idOf(41), targetSurveyId: idOf(11) };

    const kept = pasted(requestFor(givenContent(), copied));
    const dropped = pasted(requestFor(content, copied));

    const bindingsOf = ({ surveys }: ProgramContent) =>
      [...(surveys.get(idOf(11))?.placements.values() ?? [])].map(({ bindings }) => bindings);
    expect(bindingsOf(kept)).toEqual([{}, { cap: { measureId: idOf(101), field: "n" } }]);
    expect(bindingsOf(dropped)).toEqual([{}]);
  });

  it("gives sub-measures new ids", () => {
    const content = changed(givenContent(), [placed(10, 31, [], [106])]);

    const after = pasted(requestFor(content, { ids: [idOf(106)], parentId: idOf(31), index: 5 }));

    expect(outline(after, 10)).toContain("-Category 31 [Measure 106, Measure 106]");
    const copies = [...after.measures.values()].filter(({ title }) => title === "Measure 106");
    expect(new Set(copies.flatMap(({ subMeasures }) => subMeasures.map(({ id }) => id))).size).toBe(4);
  });

  it("puts measures before the one at the index", () => {
    const after = pasted(requestFor(givenContent(), { ids: [idOf(104)], parentId: idOf(21), index: 2 }));

    expect(outline(after, 10)).toContain("-Category 21 [Measure 101, Measure 102, Measure 104, Measure 103]");
  });

  it("does not copy what is deleted", () => {
    const content = changed(givenContent(), [
      { kind: "deleteCategory", surveyId: idOf(10), categoryId: idOf(21) },
    ]);

    const after = pasted(requestFor(content, { ids: [idOf(20)], index: 9 }));

    expect(outline(after, 10)).toEqual([
      ...withoutSecond(before),
      "Category 20",
      "-Category 22 [Measure 104]",
    ]);
  });
});

function withoutSecond(lines: readonly string[]): string[] {
  return lines.filter((_, index) => index !== 1);
}

describe("copying into another program", () => {
  const add = (types: Operation[], id = 3): ProgramContent =>
    changed(emptyContent(id), [
      ...types,
      { kind: "addSurvey", survey: givenSurvey(60) },
      { kind: "addCategory", surveyId: idOf(60), parentId: null, category: givenCategory(61) },
      { kind: "addCategory", surveyId: idOf(60), parentId: idOf(61), category: givenCategory(62) },
    ]);
  const paste = (target: ProgramContent, isSameLineage: boolean) =>
    pasted(
      requestFor(givenContent(), {
        ids: [idOf(101), idOf(102), idOf(104)],
        target,
        targetSurveyId: idOf(60),
        parentId: idOf(62),
        isSameLineage,
      }),
    );
  const typesOf = ({ responseTypes }: ProgramContent) =>
    [...responseTypes.values()].map(
      ({ id, name }) => `${id === idOf(900) || id === idOf(901) ? "same" : "new"} ${name}`,
    );
  const addType = (fields: Partial<typeof number>): Operation => ({
    kind: "addResponseType",
    responseType: { ...number, ...fields },
  });

  it("brings the response types along, under their ids within a lineage", () => {
    expect(typesOf(paste(add([]), true))).toEqual(["same Number", "same Choice"]);
    expect(typesOf(paste(add([]), false))).toEqual(["new Number", "new Choice"]);
  });

  it("uses the target's own type where it is alike", () => {
    expect(typesOf(paste(add([addType({ name: "Amount" })]), true))).toEqual(["same Amount", "same Choice"]);
    expect(typesOf(paste(add([addType({ id: idOf(77) })]), false))).toEqual(["new Number", "new Choice"]);
  });

  it("brings a type that is not alike as a new one under a free name", () => {
    const target = add([
      addType({ formula: "n * 2" }),
      addType({ id: idOf(78), name: "number (2)", formula: "1" }),
    ]);

    expect(typesOf(paste(target, true))).toEqual([
      "same Number",
      "new number (2)",
      "new Number (3)",
      "same Choice",
    ]);
  });

  it("keeps bindings among what is copied", () => {
    const after = paste(add([]), false);

    const [first, , last] = after.surveys.get(idOf(60))?.categories.get(idOf(62))?.measures ?? [];
    const bindings = after.surveys.get(idOf(60))?.placements.get(last ?? "")?.bindings;
    expect(bindings).toEqual({ cap: { measureId: first, field: "n" } });
  });
});

describe("moving", () => {
  it("moves categories and measures within their survey, whatever else lies between them", () => {
    const content = givenContent();

    const categories = pasted(
      requestFor(content, { mode: "cut", ids: [idOf(22)], parentId: idOf(30), index: 0 }),
    );
    const measures = pasted(
      requestFor(content, { mode: "cut", ids: [idOf(101), idOf(103)], parentId: idOf(22), index: 1 }),
    );
    const within = pasted(
      requestFor(content, { mode: "cut", ids: [idOf(101)], parentId: idOf(21), index: 3 }),
    );

    expect(outline(categories, 10)).toEqual([
      ...before.slice(0, 2),
      "Category 30",
      "-Category 22 [Measure 104]",
      "-Category 31",
    ]);
    expect(outline(measures, 10)).toEqual([
      "Category 20",
      "-Category 21 [Measure 102]",
      "-Category 22 [Measure 104, Measure 101, Measure 103]",
      ...before.slice(3),
    ]);
    expect(outline(within, 10)[1]).toBe("-Category 21 [Measure 102, Measure 103, Measure 101]");
    for (const after of [categories, measures, within]) expect(after.measures).toBe(content.measures);
  });

  it("moves a category to another survey: a new one with the same measures and their bindings, the old one deleted", () => {
    const content = givenContent();

    const after = pasted(
      requestFor(content, { mode: "cut", ids: [idOf(20)], targetSurveyId: idOf(11), index: 0 }),
    );

    expect(outline(after, 10)).toEqual(before.slice(3));
    // Measure 101 was in the survey already: it moves there.
    expect(outline(after, 11)).toEqual([...before.slice(0, 3), "Category 40", "-Category 41"]);
    expect(after.measures).toBe(content.measures);
    const survey = after.surveys.get(idOf(11));
    expect(survey?.placements.get(idOf(104))?.bindings).toEqual({
      cap: { measureId: idOf(101), field: "n" },
    });
    expect(after.surveys.get(idOf(10))?.placements.size).toBe(0);
  });

  it("places a measure that was nowhere", () => {
    const after = pasted(requestFor(givenContent(), { mode: "cut", ids: [idOf(105)], parentId: idOf(31) }));

    expect(outline(after, 10)).toContain("-Category 31 [Measure 105]");
  });
});

it("what a copy of a whole survey has is what the survey had, and cutting it leaves nothing behind", () => {
  let copies = 0;
  fc.assert(
    fc.property(arbitraryChange, ({ after: source }) => {
      for (const sourceSurveyId of source.surveyOrder) {
        const from = source.surveys.get(sourceSurveyId);
        if (from === undefined || from.tops.length === 0) continue;
        const target = changed(source, [
          { kind: "addSurvey", survey: { ...givenSurvey(9_999), structure: from.structure } },
        ]);
        const fields = {
          source: target,
          sourceSurveyId,
          ids: [...from.tops].reverse(),
          targetSurveyId: idOf(9_999),
        };

        const copied = pasted(requestFor(target, fields));
        const cut = pasted(requestFor(target, { ...fields, mode: "cut" }));

        const id = Number(sourceSurveyId.slice(-12));
        expect(outline(copied, 9_999)).toEqual(outline(source, id));
        expect(outline(copied, id)).toEqual(outline(source, id));
        expect(outline(cut, 9_999)).toEqual(outline(source, id));
        expect(outline(cut, id)).toEqual([]);
        copies++;
      }
    }),
    { numRuns: 100 },
  );
  expect(copies).toBeGreaterThan(30);
});
