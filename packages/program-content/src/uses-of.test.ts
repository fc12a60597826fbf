import { expect, it } from "vitest";
import { changed, choice, givenContent, idOf, number } from "./testing/given-content.ts";
import { usesOf } from "./uses-of.ts";

it("a measure is used where it is placed and where a binding takes a value from it", () => {
  const uses = usesOf(givenContent(), { kind: "measure", id: idOf(101) });

  expect(uses).toEqual({
    measures: [idOf(101)],
    places: [
      { measureId: idOf(101), surveyId: idOf(10), categoryId: idOf(21), isDeleted: false },
      { measureId: idOf(101), surveyId: idOf(11), categoryId: idOf(41), isDeleted: false },
    ],
    boundBy: [
      {
        measureId: idOf(104),
        surveyId: idOf(10),
        categoryId: idOf(22),
        isDeleted: false,
        name: "cap",
        field: "n",
      },
    ],
  });
});

it("a response type is used by its measures, placed or not, and what lies below something deleted is marked", () => {
  const content = changed(givenContent(), [
    { kind: "deleteCategory", surveyId: idOf(10), categoryId: idOf(20) },
    { kind: "deleteSurvey", surveyId: idOf(11) },
  ]);

  const uses = usesOf(content, { kind: "responseType", id: number.id });

  expect(uses.measures).toEqual([101, 102, 103, 105].map(idOf));
  expect(uses.places.map(({ surveyId, isDeleted }) => [surveyId, isDeleted])).toEqual([
    ...[101, 102, 103].map(() => [idOf(10), true]),
    [idOf(11), true],
  ]);
  expect(usesOf(content, { kind: "responseType", id: choice.id }).measures).toEqual([idOf(104)]);
  expect(usesOf(content, { kind: "measure", id: idOf(77) })).toEqual({
    measures: [],
    places: [],
    boundBy: [],
  });
});
