import { applyOperations, type Operation, type ProgramContent } from "@aquamark/program-content";
import { describe, expect, it, test } from "vitest";
import {
  changed,
  choice,
  givenContent,
  grouped,
  idOf,
  number,
  placed,
} from "../../program-content/src/testing/given-content.ts";
import type { ReadCell, ReadSheet } from "./model.ts";
import { readSurveyWorkbook } from "./read-survey-workbook.ts";
import { surveyWorkbook } from "./survey-workbook.ts";
import { addRow, editCell, readModel, removeRows } from "./testing/read-model.ts";
import { seededId } from "./testing/seeded-id.ts";

const surveyId = idOf(10);
type Cells = Record<string, ReadCell>;

/** The small program, with the measure of two sub-measures placed too. */
const content = changed(givenContent(), [placed(10, 31, [], [106])]);

function workbook(of: ProgramContent = content): ReadSheet[] {
  return readModel(surveyWorkbook(of, surveyId, { contentRevision: 1, withWeights: true, workbookId: "w" }));
}

function read(sheets: readonly ReadSheet[], now: ProgramContent = content) {
  return readSurveyWorkbook(sheets, {
    content: now,
    programId: content.program.id,
    surveyId,
    idOf: seededId,
  });
}

/** The content after a workbook was applied to it. */
function applied(sheets: readonly ReadSheet[], now: ProgramContent = content): ProgramContent {
  const result = read(sheets, now);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  const done = applyOperations(now, result.operations);
  if (!done.ok) throw new Error(JSON.stringify(done.faults));
  return done.content;
}

function faultsOf(sheets: readonly ReadSheet[], now?: ProgramContent): string[] {
  const result = read(sheets, now);
  return result.ok ? [] : result.faults.map(({ path, code }) => `${path} ${code}`);
}

const measure = (id: number) => (cells: Cells) => cells.id === idOf(id);
const titled = (title: string) => (cells: Cells) =>
  [cells["level.1"], cells["level.2"]].findLast((level) => level !== "" && level !== null) === title;
const ofType = (row: string, name: string, option?: number) => (cells: Cells) =>
  cells.row === row && cells.responseType === name && (option === undefined || cells.option === option);

describe("an edit of the sheets", () => {
  test("renames a category by its own row, also where the paths of its measures still say the old title", () => {
    const sheets = editCell(workbook(), "Categories", titled("Category 21"), { "level.2": "Renamed" });

    const survey = applied(sheets).surveys.get(surveyId);

    expect(survey?.categories.get(idOf(21))?.title).toBe("Renamed");
    expect(survey?.categories.get(idOf(21))?.measures).toHaveLength(3);
  });

  test("moves a category under another parent, with all in it", () => {
    const sheets = editCell(workbook(), "Categories", titled("Category 21"), {
      "level.1": "Category 30",
      order: 5,
    });

    const survey = applied(sheets).surveys.get(surveyId);

    expect(survey?.categories.get(idOf(30))?.categories).toEqual([idOf(31), idOf(21)]);
    expect(survey?.categories.get(idOf(21))?.measures).toHaveLength(3);
  });

  test("moves a measure by its path, to its place by its order", () => {
    const sheets = editCell(workbook(), "Measures", measure(104), { "level.2": "category 21 ", order: 1.5 });

    const survey = applied(sheets).surveys.get(surveyId);

    expect(survey?.categories.get(idOf(21))?.measures).toEqual([101, 104, 102, 103].map(idOf));
    expect(survey?.placements.get(idOf(104))?.bindings).toHaveProperty("cap");
  });

  test("deletes a category whose measures moved away, and keeps these", () => {
    let sheets = removeRows(workbook(), "Categories", titled("Category 22"));
    sheets = editCell(sheets, "Measures", measure(104), { "level.2": "Category 21" });

    const survey = applied(sheets).surveys.get(surveyId);

    expect(survey?.categories.get(idOf(22))?.isDeleted).toBe(true);
    expect(survey?.placements.get(idOf(104))?.categoryId).toBe(idOf(21));
  });

  test("takes a measure out of the survey, and no measure out of the program", () => {
    const after = applied(removeRows(workbook(), "Measures", measure(102)));

    expect(after.surveys.get(surveyId)?.placements.has(idOf(102))).toBe(false);
    expect(after.measures.has(idOf(102))).toBe(true);
  });

  test("exchanges the names of two response types", () => {
    let sheets = editCell(workbook(), "Response types", ofType("Type", "Number"), { responseType: "Choice" });
    sheets = editCell(sheets, "Response types", ({ row, id }) => row === "Type" && id === choice.id, {
      responseType: "Number",
    });

    const after = applied(sheets);

    expect(after.responseTypes.get(number.id)?.name).toBe("Choice");
    expect(after.responseTypes.get(choice.id)?.name).toBe("Number");
    expect(after.measures.get(idOf(101))?.responseTypeId).toBe(number.id);
  });

  test("adds an option before another one, which keeps its key", () => {
    const sheets = addRow(workbook(), "Response types", {
      row: "option",
      responseType: "choice",
      part: 1,
      option: 1.5,
      name: "Some",
      score: "0.5",
    });

    const [part] = applied(sheets).responseTypes.get(choice.id)?.parts ?? [];

    expect(
      part?.type === "multipleChoice" && part.options.map(({ key, name, score }) => [key, name, score]),
    ).toEqual([
      ["none", "None", 0],
      ["o1", "Some", 0.5],
      ["all", "All", 1],
    ]);
  });

  test("adds a sub-measure together with its part", () => {
    let sheets = addRow(workbook(), "Response types", {
      row: "Part",
      responseType: "Grouped",
      part: 3,
      name: "Third",
      kind: "number",
      variable: "c",
      lower: "0",
      subMeasure: 3,
    });
    const reference = sheets
      .find(({ name }) => name === "Measures")
      ?.rows.find((row) => row.includes(idOf(106)))?.[0];
    sheets = addRow(sheets, "Sub-measures", {
      reference: reference ?? "",
      title: "Third",
      weight: 2,
      order: 3,
    });

    const after = applied(sheets);

    expect(after.responseTypes.get(grouped.id)?.parts.at(-1)).toEqual({
      key: "c",
      id: "c",
      type: "numerical",
      name: "Third",
      lower: "0",
      subMeasure: 3,
    });
    expect(after.measures.get(idOf(106))?.subMeasures.map(({ title }) => title)).toEqual([
      "Sub-measure 201",
      "Sub-measure 202",
      "Third",
    ]);
  });

  test("makes a response type, and gives it to a measure", () => {
    let sheets = addRow(workbook(), "Response types", {
      row: "Type",
      responseType: "Share",
      formula: "s / 100",
    });
    sheets = addRow(sheets, "Response types", {
      row: "Part",
      responseType: "Share",
      part: 1,
      kind: "Number",
      variable: "s",
    });
    sheets = editCell(sheets, "Measures", measure(101), { responseType: "share" });

    const after = applied(sheets);

    const made = [...after.responseTypes.values()].find(({ name }) => name === "Share");
    expect(made).toMatchObject({ formula: "s / 100", parts: [{ key: "s", id: "s", type: "numerical" }] });
    expect(after.measures.get(idOf(101))?.responseTypeId).toBe(made?.id);
  });

  test("is found whatever the order of rows and columns, and beside columns of one's own", () => {
    const sheets = editCell(workbook(), "Measures", measure(101), { title: "Edited" }).map((sheet) => {
      if (sheet.name !== "Measures") return sheet;
      const [keys = [], headings = [], ...rows] = sheet.rows;
      const turned = [keys, headings, ...rows.toReversed()].map((row) => [
        "a note of mine",
        ...row.toReversed(),
      ]);
      return { ...sheet, rows: turned };
    });

    const result = read(sheets);

    expect(result).toMatchObject({
      ok: true,
      operations: [{ kind: "editMeasure", set: { title: "Edited" } }],
    });
  });
});

describe("a fault is told at its cell where", () => {
  const cases: [string, () => string[], string[]][] = [
    [
      "a path has a gap, and nowhere else",
      () => faultsOf(editCell(workbook(), "Categories", titled("Category 21"), { "level.1": "" })),
      ["Categories!B4 path_gap"],
    ],
    [
      "a category changes its level",
      () => faultsOf(editCell(workbook(), "Categories", titled("Category 21"), { "level.2": "" })),
      ["Categories!A4 level_changed"],
    ],
    [
      "a measure lies on a level without measures",
      () => faultsOf(editCell(workbook(), "Measures", measure(104), { "level.2": null })),
      ["Measures!B6 measures_not_here"],
    ],
    [
      "a measure lies nowhere",
      () => faultsOf(editCell(workbook(), "Measures", measure(104), { "level.1": "", "level.2": "" })),
      ["Measures!B6 path_missing"],
    ],
    [
      "a measure lies in a category whose row is gone",
      () => faultsOf(removeRows(workbook(), "Categories", titled("Category 22"))),
      ["Measures!C6 category_removed"],
    ],
    [
      "two references are the same",
      () => faultsOf(editCell(workbook(), "Measures", measure(102), { reference: "m1.1.1" })),
      ["Measures!A4 reference_twice"],
    ],
    [
      "an id is not of this workbook",
      () => faultsOf(editCell(workbook(), "Measures", measure(102), { id: idOf(777) })),
      ["Measures!J4 id_unknown"],
    ],
    [
      "a row of a response type is of no kind",
      () => faultsOf(addRow(workbook(), "Response types", { row: "Thing", responseType: "Number" })),
      [expect.stringMatching(/^Response types!A\d+ row_kind$/)],
    ],
    [
      "a part goes to another type",
      () =>
        faultsOf(
          editCell(workbook(), "Response types", ofType("Part", "Number"), { responseType: "Choice" }),
        ),
      [expect.stringMatching(/^Response types!B\d+ row_reassigned$/)],
    ],
    [
      "an option belongs to a part that is not there, or is a number",
      () =>
        faultsOf(
          addRow(
            addRow(workbook(), "Response types", {
              row: "Option",
              responseType: "Choice",
              part: 7,
              score: 1,
            }),
            "Response types",
            { row: "Option", responseType: "Number", part: 1, score: 1 },
          ),
        ),
      [
        expect.stringMatching(/^Response types!C\d+ part_unknown$/),
        expect.stringMatching(/^Response types!A\d+ option_of_number$/),
      ],
    ],
    [
      "two response types have one name",
      () => faultsOf(addRow(workbook(), "Response types", { row: "Type", responseType: "NUMBER" })),
      [expect.stringMatching(/^Response types!B\d+ response_type_twice$/)],
    ],
    [
      "a sub-measure belongs to no measure",
      () => faultsOf(addRow(workbook(), "Sub-measures", { reference: "M9", title: "Lost", weight: 1 })),
      ["Sub-measures!A5 reference_unknown"],
    ],
    [
      "a response type and a measure's sub-measures do not fit",
      () => faultsOf(removeRows(workbook(), "Sub-measures", ({ title }) => title === "Sub-measure 202")),
      [expect.stringMatching(/^Measures!\w?7 sub_measure_count$/)],
    ],
    [
      "a sheet or a column is gone",
      () =>
        faultsOf(
          workbook()
            .filter(({ name }) => name !== "Categories")
            .map((sheet) =>
              sheet.name === "Measures"
                ? {
                    ...sheet,
                    rows: sheet.rows.map((row, index) =>
                      index === 0 ? row.map((key) => (key === "weight" ? "" : key)) : row,
                    ),
                  }
                : sheet,
            ),
        ),
      ["Measures!1 column_missing", "Categories sheet_missing"],
    ],
  ];

  it.each(cases)("%s", (_, act, faults) => {
    expect(act()).toEqual(faults);
  });

  it("somebody removed what was edited; untouched rows of what is gone go silently", () => {
    const gone = changed(content, [
      { kind: "unlinkMeasure", surveyId, measureId: idOf(102) } satisfies Operation,
    ]);
    const sheets = workbook();

    expect(read(sheets, gone)).toMatchObject({ ok: true, operations: [] });
    expect(faultsOf(editCell(sheets, "Measures", measure(102), { title: "Edited" }), gone)).toEqual([
      "Measures!4 removed_meanwhile",
    ]);
  });

  it("the hidden sheet is damaged, of another version, or gone", () => {
    const damaged = workbook().map((sheet) =>
      sheet.name === "Aquamark"
        ? { ...sheet, rows: sheet.rows.map((row) => (row[0] === "content" ? ["content", "<{>"] : row)) }
        : sheet,
    );
    const newer = workbook().map((sheet) =>
      sheet.name === "Aquamark"
        ? { ...sheet, rows: sheet.rows.map((row) => (row[0] === "format" ? ["format", "99"] : row)) }
        : sheet,
    );

    expect(faultsOf(damaged)).toEqual([" workbook_damaged"]);
    expect(faultsOf(newer)).toEqual([" format_unknown"]);
    expect(faultsOf(workbook().filter(({ name }) => name !== "Aquamark"))).toEqual([" no_workbook"]);
  });
});

test("a hidden sheet whose categories lie in one another is damaged, not endless", () => {
  const sheets = workbook().map((sheet) => {
    if (sheet.name !== "Aquamark") return sheet;
    const rows = sheet.rows.map((row) =>
      row[0] === "content"
        ? ["content", String(row[1]).replaceAll(`"parentId":null`, `"parentId":"${idOf(21)}"`)]
        : row,
    );
    return { ...sheet, rows };
  });

  expect(faultsOf(sheets)).toEqual([" workbook_damaged"]);
});
