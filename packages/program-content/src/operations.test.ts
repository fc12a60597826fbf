import { describe, expect, it } from "vitest";
import { applyOperations } from "./apply-operations.ts";
import { rowsOf } from "./content.ts";
import {
  arranged,
  changed,
  givenCategory,
  givenContent,
  givenMeasure,
  givenSubMeasure,
  givenSurvey,
  grouped,
  idOf,
  number,
  placed,
  twoLevels,
} from "./testing/given-content.ts";
import { measureNumberOf, numberOf, pathOf, placeOf } from "./tree.ts";
import type { Operation, ProgramContent } from "./types.ts";

const inSurvey = { surveyId: idOf(10) };

function surveyOf(content: ProgramContent, id = 10) {
  const survey = content.surveys.get(idOf(id));
  if (survey === undefined) throw new Error(`There is no survey ${id}.`);
  return survey;
}

function undo(content: ProgramContent, operations: Operation[]): ProgramContent {
  const applied = applyOperations(content, operations);
  if (!applied.ok) throw new Error("The change was refused.");
  return changed(applied.content, applied.inverse);
}

describe("deleting and restoring", () => {
  it("puts a category back to where it stood, or to the end where its siblings have become fewer", () => {
    const content = changed(givenContent(), [
      { kind: "addCategory", ...inSurvey, parentId: idOf(20), category: givenCategory(23) },
      { kind: "deleteCategory", ...inSurvey, categoryId: idOf(22) },
    ]);
    const fewer = changed(content, [
      { kind: "deleteCategory", ...inSurvey, categoryId: idOf(21) },
      { kind: "deleteCategory", ...inSurvey, categoryId: idOf(23) },
    ]);
    const restore: Operation = { kind: "restoreCategory", ...inSurvey, categoryId: idOf(22) };

    const there = surveyOf(changed(content, [restore]));
    const atTheEnd = surveyOf(changed(fewer, [restore]));

    expect(there.categories.get(idOf(20))?.categories).toEqual([21, 22, 23].map(idOf));
    expect(atTheEnd.categories.get(idOf(20))?.categories).toEqual([idOf(22)]);
  });

  it("refuses a restored category whose level is gone, and one whose measures may not sit there now", () => {
    const withoutCategories = changed(givenContent(), [
      { kind: "deleteCategory", ...inSurvey, categoryId: idOf(20) },
      { kind: "deleteCategory", ...inSurvey, categoryId: idOf(30) },
    ]);
    const restructured = (levels: (typeof twoLevels)["levels"]) =>
      changed(withoutCategories, [
        {
          kind: "editSurvey",
          ...inSurvey,
          set: { structure: { ...twoLevels, levels } },
          was: { structure: twoLevels },
        },
      ]);
    const [first, second] = twoLevels.levels as [
      (typeof twoLevels)["levels"][0],
      (typeof twoLevels)["levels"][0],
    ];
    const restore: Operation = { kind: "restoreCategory", ...inSurvey, categoryId: idOf(20) };

    const onOneLevel = applyOperations(restructured([second]), [restore]);
    const withoutMeasures = applyOperations(restructured([first, { ...second, hasMeasures: false }]), [
      restore,
    ]);

    expect(onOneLevel).toMatchObject({ ok: false, faults: [{ code: "too_deep" }] });
    expect(withoutMeasures).toMatchObject({
      ok: false,
      faults: [{ code: "measures_not_here", params: { id: idOf(21), level: "Processes" } }],
    });
  });

  it("restores a survey under another title where its own is taken meanwhile, and takes that back exactly", () => {
    const content = changed(givenContent(), [
      { kind: "deleteSurvey", ...inSurvey },
      { kind: "addSurvey", survey: givenSurvey(12, { title: "survey 10" }) },
    ]);

    const refused = applyOperations(content, [{ kind: "restoreSurvey", ...inSurvey }]);
    const restore: Operation[] = [{ kind: "restoreSurvey", ...inSurvey, title: "Survey 10 (restored)" }];
    const restored = changed(content, restore);

    expect(refused).toMatchObject({ ok: false, faults: [{ code: "title_taken" }] });
    expect(restored.surveyOrder).toEqual([10, 11, 12].map(idOf));
    expect(surveyOf(restored).title).toBe("Survey 10 (restored)");
    expect(rowsOf(undo(content, restore))).toEqual(rowsOf(content));
  });

  it("lets a measure below a deleted category be placed elsewhere in the survey, and puts it back on undo", () => {
    const content = changed(givenContent(), [{ kind: "deleteCategory", ...inSurvey, categoryId: idOf(20) }]);
    const link = [placed(10, 31, [], [104])];

    const linked = surveyOf(changed(content, link));

    expect(placeOf(surveyOf(content), idOf(104))).toBeNull();
    expect(placeOf(linked, idOf(104))).toBe(idOf(31));
    expect(linked.placements.get(idOf(104))?.bindings).toHaveProperty("cap");
    expect(linked.categories.get(idOf(22))?.measures).toEqual([]);
    expect(rowsOf(undo(content, link))).toEqual(rowsOf(content));
  });

  it("takes an unlinked measure back with its bindings, below something deleted as well", () => {
    const content = givenContent();
    const deleted = changed(content, [{ kind: "deleteSurvey", ...inSurvey }]);
    const unlink: Operation[] = [{ kind: "unlinkMeasure", ...inSurvey, measureId: idOf(104) }];

    expect(rowsOf(undo(content, unlink))).toEqual(rowsOf(content));
    expect(rowsOf(undo(deleted, unlink))).toEqual(rowsOf(deleted));
  });
});

describe("moving", () => {
  it("is one arrangement of where things go", () => {
    const content = changed(givenContent(), [
      placed(10, 31, [], [103, 105, 101]),
      arranged(10, 30, [31], [22, 31]),
    ]);
    const survey = surveyOf(content);

    expect(survey.categories.get(idOf(21))?.measures).toEqual([idOf(102)]);
    expect(survey.categories.get(idOf(31))?.measures).toEqual([103, 105, 101].map(idOf));
    expect(survey.categories.get(idOf(20))?.categories).toEqual([idOf(21)]);
    expect(numberOf(survey, idOf(22))).toBe("2.1");
    expect(measureNumberOf(survey, idOf(105))).toBe("2.2.2");
    expect(pathOf(survey, idOf(22)).map(({ title }) => title)).toEqual(["Category 30", "Category 22"]);
  });

  it("refuses a move of a category that would push what is in it too deep", () => {
    const moved = applyOperations(givenContent(), [arranged(10, 30, [31], [31, 20])]);

    expect(moved).toMatchObject({
      ok: false,
      faults: [{ code: "too_deep", params: { levels: 2, depth: 3 } }],
    });
  });

  it("takes two categories to one place of which one lay in the other, and back", () => {
    const content = changed(givenContent(), [
      {
        kind: "editSurvey",
        ...inSurvey,
        set: {
          structure: {
            ...twoLevels,
            levels: ["A", "B", "C"].map((label) => ({ title: label, label, hasMeasures: true })),
          },
        },
        was: { structure: twoLevels },
      },
      { kind: "addCategory", ...inSurvey, parentId: idOf(31), category: givenCategory(32) },
    ]);
    const move = [arranged(10, 21, [], [31, 32])];

    const moved = surveyOf(changed(content, move));

    expect(moved.categories.get(idOf(21))?.categories).toEqual([31, 32].map(idOf));
    expect(moved.categories.get(idOf(31))?.categories).toEqual([]);
    expect(rowsOf(undo(content, move))).toEqual(rowsOf(content));
  });
});

describe("measures and their response type", () => {
  it("need only fit at the end of the change", () => {
    const content = givenContent();
    const fitting: Operation[] = [
      {
        kind: "editMeasure",
        measureId: idOf(101),
        set: { responseTypeId: grouped.id },
        was: { responseTypeId: number.id },
      },
      {
        kind: "editMeasure",
        measureId: idOf(101),
        set: { subMeasures: [givenSubMeasure(211), givenSubMeasure(212)] },
        was: { subMeasures: [] },
      },
    ];

    const applied = applyOperations(content, fitting);
    const half = applyOperations(content, fitting.slice(0, 1));

    expect(applied.ok).toBe(true);
    expect(half).toMatchObject({ ok: false, faults: [{ operation: 0, code: "sub_measure_count" }] });
  });

  it("make a change of a shared type name each measure that would not fit it any more", () => {
    const applied = applyOperations(givenContent(), [
      {
        kind: "editResponseType",
        responseTypeId: number.id,
        set: { parts: [] },
        was: { parts: number.parts },
      },
    ]);

    expect(applied.ok ? [] : applied.faults.map(({ code, params }) => [code, params["title"]])).toEqual(
      [101, 102, 103, 105].map((id) => ["comment_weight", `Measure ${id}`]),
    );
  });

  it("keep the id of a sub-measure to one measure", () => {
    const measure = givenMeasure(120, {
      responseTypeId: grouped.id,
      subMeasures: [givenSubMeasure(201), givenSubMeasure(221)],
    });

    const applied = applyOperations(givenContent(), [{ kind: "addMeasure", measure }]);

    expect(applied).toMatchObject({
      ok: false,
      faults: [{ code: "id_taken", params: { kind: "subMeasure" }, path: "measure.subMeasures.0.id" }],
    });
  });
});

describe("an edit", () => {
  it("of one field meets an edit of another without a conflict", () => {
    const content = changed(givenContent(), [
      { kind: "editMeasure", measureId: idOf(101), set: { weight: 7 }, was: { weight: 1 } },
    ]);

    const renamed = changed(content, [
      { kind: "editMeasure", measureId: idOf(101), set: { title: "New" }, was: { title: "Measure 101" } },
    ]);

    expect(renamed.measures.get(idOf(101))).toMatchObject({ title: "New", weight: 7 });
  });

  it("that changes nothing leaves the very same content and needs nothing to be taken back", () => {
    const content = givenContent();

    const applied = applyOperations(content, [
      { kind: "editMeasure", measureId: idOf(101), set: { weight: 1 }, was: { weight: 1 } },
      placed(10, 21, [101, 102, 103], [101, 102, 103]),
    ]);

    expect(applied).toEqual({ ok: true, content, inverse: [] });
    expect(applied.ok && applied.content).toBe(content);
  });

  it("takes a missing name for the same as an empty one", () => {
    const [part] = number.parts;
    const was = {
      parts: [{ ...part, name: null, description: null, subMeasure: null }] as typeof number.parts,
    };

    const applied = applyOperations(givenContent(), [
      {
        kind: "editResponseType",
        responseTypeId: number.id,
        set: { formula: "n * 2" },
        was: { ...was, formula: null },
      },
    ]);

    expect(applied.ok).toBe(true);
  });
});

it("a large change of a large program is quick", () => {
  const count = 2_000;
  const ids = Array.from({ length: count }, (_, index) => 10_000 + index);
  const content = changed(givenContent(), [
    ...ids.map((id): Operation => ({ kind: "addMeasure", measure: givenMeasure(id) })),
    placed(10, 31, [], ids),
  ]);
  const edits = ids.flatMap((id): Operation[] => [
    { kind: "editMeasure", measureId: idOf(id), set: { weight: 2 }, was: { weight: 1 } },
    { kind: "editMeasure", measureId: idOf(id), set: { title: "New" }, was: { title: `Measure ${id}` } },
  ]);

  const began = performance.now();
  const applied = applyOperations(content, edits);
  const milliseconds = performance.now() - began;

  expect(applied.ok).toBe(true);
  expect(milliseconds).toBeLessThan(1_000);
});
