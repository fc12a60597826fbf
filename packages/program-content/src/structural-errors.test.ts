import { expect, it } from "vitest";
import { structuralErrors } from "./structural-errors.ts";
import { changed, choice, givenContent, idOf, number, placed } from "./testing/given-content.ts";

it("lists errors in tree order with their place, then measures that are placed nowhere", () => {
  const content = changed(givenContent(), [
    placed(10, 31, [], [101]),
    {
      kind: "editMeasure",
      measureId: idOf(103),
      set: { responseTypeId: choice.id },
      was: { responseTypeId: number.id },
    },
    { kind: "unlinkMeasure", surveyId: idOf(10), measureId: idOf(101) },
  ]);

  const errors = structuralErrors(content);

  const place = (categoryId: number | null, measureId: number | null) => ({
    surveyId: categoryId === null ? null : idOf(10),
    categoryId: categoryId === null ? null : idOf(categoryId),
    measureId: measureId === null ? null : idOf(measureId),
  });
  expect(errors).toEqual([
    { severity: "error", ...place(21, 103), code: "unbound_variable", params: { name: "cap" } },
    {
      severity: "error",
      ...place(22, 104),
      code: "undeclared_field",
      params: { name: "cap", measure: idOf(101), field: "n" },
    },
    { severity: "hint", ...place(31, null), code: "category_empty", params: { title: "Category 31" } },
    { severity: "hint", ...place(null, 105), code: "measure_unplaced", params: { title: "Measure 105" } },
    { severity: "hint", ...place(null, 106), code: "measure_unplaced", params: { title: "Measure 106" } },
  ]);
});

it("leaves out what is deleted", () => {
  const content = changed(givenContent(), [
    { kind: "unlinkMeasure", surveyId: idOf(10), measureId: idOf(101) },
    { kind: "deleteCategory", surveyId: idOf(10), categoryId: idOf(20) },
    { kind: "deleteCategory", surveyId: idOf(10), categoryId: idOf(30) },
  ]);

  const errors = structuralErrors(content);

  expect(errors.map(({ code, measureId }) => [code, measureId])).toEqual(
    [102, 103, 105, 104, 106].map((id) => ["measure_unplaced", idOf(id)]),
  );
});
