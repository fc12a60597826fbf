import { contentOf, type ProgramContent, type SurveyContent } from "@aquamark/program-content";
import { expect, it } from "vitest";
import { categoryDraftOf, categoryOperations, contentsOf, knownHeadings } from "./category-draft.ts";

const id = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const [programId, surveyId, typeId] = [id(1), id(2), id(3)];
const [governance, policy, roles, resilience] = [id(11), id(12), id(13), id(14)];

function given(): { content: ProgramContent; survey: SurveyContent } {
  const category = (number: string, parentId: string | null, position: number, heading: string | null) => ({
    id: number,
    key: null,
    title: `Category ${number.slice(-2)}`,
    description: "",
    groupHeading: heading,
    parentId,
    position,
    isDeleted: false,
  });
  const measure = (number: number, weight: number) => ({
    id: id(number),
    key: null,
    title: `Measure ${number}`,
    description: "",
    weight,
    responseTypeId: typeId,
    subMeasures: [],
  });
  const content = contentOf({
    program: {
      id: programId,
      lineageId: programId,
      title: "Assets 2026",
      description: "",
      source: null,
      language: "en",
      asksQuality: false,
      hideAggregates: false,
      notRelevant: "exclude",
    },
    responseTypes: [{ id: typeId, key: null, name: "Comment", formula: null, parts: [] }],
    measures: [measure(21, 5), measure(22, 10), measure(23, 20)],
    surveys: [
      {
        id: surveyId,
        key: null,
        title: "Assets",
        description: "",
        structure: {
          levels: [
            { title: "Functions", label: "F", hasMeasures: false },
            { title: "Processes", label: "P", hasMeasures: true },
          ],
          measure: { title: "Measures", label: "M" },
        },
        isDeleted: false,
        position: 0,
        categories: [
          category(governance, null, 0, null),
          category(resilience, null, 1, "Standing firm"),
          category(policy, governance, 0, "Setting direction"),
          category(roles, governance, 1, "Keeping on course"),
        ],
        placements: [
          { measureId: id(21), categoryId: policy, bindings: {} },
          { measureId: id(22), categoryId: roles, bindings: {} },
        ],
      },
    ],
  });
  const survey = content.surveys.get(surveyId);
  if (survey === undefined) throw new Error("The survey is missing.");
  return { content, survey };
}

function categoryOf(survey: SurveyContent, categoryId: string) {
  const category = survey.categories.get(categoryId);
  if (category === undefined) throw new Error("The category is missing.");
  return category;
}

it("sets only what was changed, and takes an empty group heading for none", () => {
  const { survey } = given();
  const category = categoryOf(survey, policy);

  expect(
    categoryOperations(surveyId, category, { ...categoryDraftOf(category), groupHeading: "  " }),
  ).toEqual([
    {
      kind: "editCategory",
      surveyId,
      categoryId: policy,
      set: { groupHeading: null },
      was: { groupHeading: "Setting direction" },
    },
  ]);
  expect(categoryOperations(surveyId, category, categoryDraftOf(category))).toEqual([]);
});

it("offers headings of neighbours before those from elsewhere, and never the own one", () => {
  const { survey } = given();

  expect(knownHeadings(survey, categoryOf(survey, policy))).toEqual(["Keeping on course", "Standing firm"]);
});

it("counts what lies below, with its weight and its responses", () => {
  const { content, survey } = given();
  const answered = { [id(21)]: 3, [id(23)]: 7 };

  expect(contentsOf(content, survey, governance, answered)).toEqual({
    categories: 2,
    measures: 2,
    weight: 15,
    answers: 3,
  });
  expect(contentsOf(content, survey, policy, answered)).toMatchObject({ categories: 0, measures: 1 });
  expect(contentsOf(content, survey, null, answered)).toMatchObject({ categories: 4, measures: 2 });
});
