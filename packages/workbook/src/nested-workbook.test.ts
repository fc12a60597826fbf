import { contentOf, type ProgramContent } from "@aquamark/program-content";
import { expect, test } from "vitest";
import { contrastOf, depthColours } from "./depth-colours.ts";
import { nestedWorkbook } from "./nested-workbook.ts";

const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const surveyId = idOf(2);

/** A survey of so many levels with one category on each, and a measure of so many parts in the last. */
function givenDeep(depth: number, parts: number): ProgramContent {
  return contentOf({
    program: {
      id: idOf(1),
      lineageId: idOf(3),
      title: "Deep",
      description: "",
      source: "By nobody",
      language: "en",
      asksQuality: false,
      hideAggregates: false,
      notRelevant: "exclude",
    },
    responseTypes: [
      {
        id: idOf(4),
        key: null,
        name: "Many",
        formula: null,
        parts: Array.from({ length: parts }, (_, index) => ({
          key: `p${index}`,
          type: "multipleChoice" as const,
          options: [
            { key: "a", score: 0, name: "No" },
            { key: "b", score: 1 },
          ],
        })),
      },
    ],
    measures: [
      {
        id: idOf(5),
        key: null,
        title: "Deepest",
        description: "",
        weight: 3,
        responseTypeId: idOf(4),
        subMeasures: [],
      },
    ],
    surveys: [
      {
        id: surveyId,
        key: null,
        title: "Survey",
        description: "",
        isDeleted: false,
        position: 0,
        structure: {
          levels: Array.from({ length: depth }, (_, level) => ({
            title: `Level ${level + 1}`,
            label: "L",
            hasMeasures: level === depth - 1,
          })),
          measure: { title: "Measures", label: "M" },
        },
        categories: Array.from({ length: depth }, (_, level) => ({
          id: idOf(100 + level),
          key: null,
          title: `Category ${level + 1}`,
          description: "",
          groupHeading: null,
          parentId: level === 0 ? null : idOf(99 + level),
          isDeleted: false,
          position: 0,
        })),
        placements: [{ measureId: idOf(5), categoryId: idOf(99 + depth), bindings: {} }],
      },
    ],
  });
}

test.each([1, 5, 20])("a survey of %i levels and a measure of 30 parts is written whole", (depth) => {
  const [sheet] = nestedWorkbook(givenDeep(depth, 30), surveyId, { withWeights: true }).sheets;
  const titles = sheet?.rows.map(({ cells }) => cells[depth + 1]);
  const options = sheet?.rows
    .map(({ cells }) => cells[depth + 4])
    .filter((cell) => cell === "No" || cell === "Option 2");

  for (let level = 1; level <= depth; level++) expect(titles).toContain(`Category ${level}`);
  expect(options).toHaveLength(60);
  const deepest = sheet?.rows.find(({ cells }) => cells[depth + 1] === `Category ${depth}`);
  expect(deepest?.look?.edges).toHaveLength(depth);
  expect(deepest?.cells[depth + 2]).toBe(3);
});

test("without weights there is no column of them, and none is in any cell", () => {
  const [sheet] = nestedWorkbook(givenDeep(2, 1), surveyId, { withWeights: false }).sheets;

  expect(sheet?.columns.map(({ key }) => key)).not.toContain("weight");
  expect(sheet?.rows.flatMap(({ cells }) => cells)).not.toContain(3);
});

test("the colours of every depth can be read on, and those of neighbours differ", () => {
  for (let depth = 0; depth < 40; depth++) {
    const { fill, ink, tint, tintInk } = depthColours(depth);

    expect(contrastOf(fill, ink)).toBeGreaterThanOrEqual(4.5);
    expect(contrastOf(tint, tintInk)).toBeGreaterThanOrEqual(7);
    expect(depthColours(depth + 1).fill).not.toBe(fill);
  }
});
