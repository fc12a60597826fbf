import { applyOperations, type ProgramContent, sameValue } from "@aquamark/program-content";
import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryChange } from "../../program-content/src/testing/arbitrary-operations.ts";
import type { ReadSheet } from "./model.ts";
import { readSurveyWorkbook } from "./read-survey-workbook.ts";
import { sheetNames } from "./survey-columns.ts";
import { surveyRows } from "./survey-rows.ts";
import { surveyWorkbook } from "./survey-workbook.ts";
import { readModel } from "./testing/read-model.ts";
import { seededId } from "./testing/seeded-id.ts";

const options = { contentRevision: 3, withWeights: true, workbookId: "workbook" };

function sheetsOf(content: ProgramContent, surveyId: string): ReadSheet[] {
  return readModel(surveyWorkbook(content, surveyId, options));
}

function read(sheets: readonly ReadSheet[], content: ProgramContent, surveyId: string) {
  return readSurveyWorkbook(sheets, { content, programId: content.program.id, surveyId, idOf: seededId });
}

/** The rows without ids, which new things get when they are imported. */
function withoutIds(content: ProgramContent, surveyId: string) {
  const { measures, subMeasures, categories, responseTypes } = surveyRows(content, surveyId, {
    withWeights: true,
  });
  return [measures, subMeasures, categories, responseTypes].map((rows) =>
    [...rows.values()].map(({ id: _, partKey: _part, optionKey: _option, ...cells }) => cells),
  );
}

/** The sheets of `after` as somebody would have made them of those of `before`: what is new has no hidden ids. */
function editedSheets(before: ProgramContent, after: ProgramContent, surveyId: string): ReadSheet[] {
  const known = surveyRows(before, surveyId, { withWeights: true });
  const origin = sheetsOf(before, surveyId).filter(({ name }) => name === sheetNames.origin);
  const isKnown = (sheet: string, id: string, part: unknown, option: unknown) => {
    if (sheet === sheetNames.measures) return known.measures.has(id);
    if (sheet === sheetNames.subMeasures) return known.subMeasures.has(id);
    if (sheet === sheetNames.categories) return known.categories.has(id);
    return known.responseTypes.has(JSON.stringify([id, part ?? null, option ?? null]));
  };
  const rest = sheetsOf(after, surveyId)
    .filter(({ name }) => name !== sheetNames.origin)
    .map((sheet) => {
      const keys = sheet.rows[0] ?? [];
      const [id, part, option] = ["id", "partKey", "optionKey"].map((key) => keys.indexOf(key));
      if (id === undefined || id === -1) return sheet;
      const cellAt = (row: ReadSheet["rows"][number], at: number | undefined) =>
        at === undefined || at < 0 ? null : row[at];
      const rows = sheet.rows.map((row, index) =>
        index < 2 || isKnown(sheet.name, String(row[id]), cellAt(row, part), cellAt(row, option))
          ? row
          : row.map((cell, column) => ([id, part, option].includes(column) ? null : cell)),
      );
      return { ...sheet, rows };
    });
  return [...rest, ...origin];
}

/** New categories of one name, a category on another level, and what measures outside the survey stand against. */
const cannotBeSaid = [
  "category_ambiguous",
  "level_changed",
  "response_type_in_use",
  "sub_measure_count",
  "comment_weight",
  "measure_unknown",
];

test("a workbook that nobody edited changes nothing, whatever the survey holds", () => {
  fc.assert(
    fc.property(arbitraryChange, ({ after }) => {
      for (const surveyId of after.surveyOrder) {
        const result = read(sheetsOf(after, surveyId), after, surveyId);

        expect(result).toMatchObject({ ok: true, operations: [], changes: [] });
      }
    }),
    { numRuns: 60 },
  );
});

test("a workbook edited to any other content of the survey makes exactly that content of the first", () => {
  let compared = 0;
  fc.assert(
    fc.property(arbitraryChange, ({ before, after }) => {
      for (const surveyId of before.surveyOrder) {
        const survey = after.surveys.get(surveyId);
        const isSameStructure = sameValue(survey?.structure, before.surveys.get(surveyId)?.structure);
        if (survey === undefined || survey.isDeleted || !isSameStructure) continue;

        const result = read(editedSheets(before, after, surveyId), before, surveyId);

        if (!result.ok) {
          for (const { code } of result.faults) expect(cannotBeSaid).toContain(code);
          continue;
        }
        const applied = applyOperations(before, result.operations);
        expect(applied.ok).toBe(true);
        if (applied.ok) expect(withoutIds(applied.content, surveyId)).toEqual(withoutIds(after, surveyId));
        compared++;
      }
    }),
    { numRuns: 100 },
  );
  expect(compared).toBeGreaterThan(30);
});
