import { contentOf, type ProgramContent } from "@aquamark/program-content";
import { nestedWorkbook, readSurveyWorkbook, surveyWorkbook } from "@aquamark/workbook";
import exceljs from "exceljs";
import fc from "fast-check";
import { readXlsx } from "hucre/xlsx";
import { expect, test } from "vitest";
import { readSheets } from "./read-sheets.ts";
import { writeXlsx } from "./write-xlsx.ts";

const at = new Date("2026-03-01T09:00:00Z");
const idOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
const [programId, surveyId] = [idOf(1), idOf(2)];

type Texts = {
  title: string;
  description: string;
  option: string;
  name: string;
  weight: number;
  score: number;
};

/** A program with one survey of two measures, whose texts and numbers are given. */
function givenContent({ title, description, option, name, weight, score }: Texts): ProgramContent {
  const measure = (id: number, own: string) => ({
    id: idOf(id),
    key: null,
    title: own,
    description,
    weight,
    responseTypeId: idOf(9),
    subMeasures: [],
  });
  return contentOf({
    program: {
      id: programId,
      lineageId: idOf(3),
      title: "Asset management",
      description: "",
      source: null,
      language: "en",
      asksQuality: false,
      hideAggregates: false,
      notRelevant: "exclude",
    },
    responseTypes: [
      {
        id: idOf(9),
        key: null,
        name,
        formula: "dev * 2",
        parts: [
          {
            key: "dev",
            id: "dev",
            type: "multipleChoice",
            name: option,
            options: [
              { key: "a", score, name: option },
              { key: "b", score: 1, name: "All", if: "=cap" },
            ],
          },
        ],
      },
    ],
    measures: [measure(11, title), measure(12, "Second")],
    surveys: [
      {
        id: surveyId,
        key: null,
        title: "Survey",
        description: "",
        structure: {
          levels: [{ title: "Topics", label: "T", hasMeasures: true }],
          measure: { title: "Measures", label: "M" },
        },
        isDeleted: false,
        position: 0,
        categories: [
          {
            id: idOf(5),
            key: null,
            title,
            description,
            groupHeading: title,
            parentId: null,
            isDeleted: false,
            position: 0,
          },
        ],
        placements: [
          { measureId: idOf(11), categoryId: idOf(5), bindings: {} },
          {
            measureId: idOf(12),
            categoryId: idOf(5),
            bindings: { cap: { measureId: idOf(11), field: "dev" } },
          },
        ],
      },
    ],
  });
}

const plain: Texts = { title: "First", description: "", option: "None", name: "Choice", weight: 1, score: 0 };

function workbookOf(content: ProgramContent): Promise<Buffer> {
  const model = surveyWorkbook(content, surveyId, { contentRevision: 1, withWeights: true, workbookId: "w" });
  return writeXlsx(model, { at });
}

async function operationsOf(file: Buffer, content: ProgramContent) {
  const reading = await readSheets(file);
  if (!reading.ok) return reading;
  return readSurveyWorkbook(reading.sheets, { content, programId, surveyId, idOf: () => idOf(99) });
}

// What makes formulas live, what XML cannot hold, what looks like an escape, and what is wider than one unit.
const odd = fc.constantFrom(
  ..."=+-@\t\r\n'\"<>&_x|;,",
  "_x000D_",
  "\r\n",
  "\u0001",
  "\u001f",
  "\ufffe",
  "＝",
  "😀",
  "ß",
  " ",
  "=cmd|' /C calc'!A0",
);
const anyText = fc
  .array(fc.oneof(odd, fc.string({ maxLength: 8, unit: "grapheme" })), { maxLength: 8 })
  .map((pieces) => pieces.join("").replaceAll("\0", ""));
const anyTitle = anyText.filter((text) => text.trim() !== "");

test("any texts and numbers go out and come back in a file without a change", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.record({
        title: anyTitle,
        description: anyText,
        option: anyText,
        name: anyTitle,
        weight: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }),
        score: fc.double({ noNaN: true, noDefaultInfinity: true }),
      }),
      async (texts) => {
        const content = givenContent(texts);

        const result = await operationsOf(await workbookOf(content), content);

        expect(result).toMatchObject({ ok: true, operations: [] });
      },
    ),
    { numRuns: 60 },
  );
});

test("texts far longer than a cell holds stay as they are when nobody edits them", async () => {
  const content = givenContent({
    ...plain,
    description: "😀 long text\n".repeat(7_000),
    option: "x".repeat(99_000),
  });

  const file = await workbookOf(content);

  expect(await operationsOf(file, content)).toMatchObject({ ok: true, operations: [] });
  const { sheets } = await readXlsx(file);
  const longest = Math.max(
    ...sheets.flatMap(({ rows }) => rows.flat().map((cell) => String(cell ?? "").length)),
  );
  expect(longest).toBeLessThan(32_767);
});

test("no text is a formula, in the file, in another reader, or in a CSV made of it", async () => {
  const hostile = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "'=1",
    "＝1",
    '=HYPERLINK("http://example.org")',
  ];

  for (const text of hostile) {
    const content = givenContent({ ...plain, title: text, description: text, option: text, name: text });
    const models = [
      surveyWorkbook(content, surveyId, { contentRevision: 1, withWeights: true, workbookId: "w" }),
      nestedWorkbook(content, surveyId, { withWeights: true }),
    ];
    for (const model of models) {
      const file = await writeXlsx(model, { at });
      const workbook = new exceljs.Workbook();
      await workbook.xlsx.load(file as never);
      for (const sheet of workbook.worksheets)
        sheet.eachRow((row) =>
          row.eachCell((cell) => {
            expect(cell.type).not.toBe(exceljs.ValueType.Formula);
            // What a CSV would hold of it.
            if (typeof cell.value === "string") expect(cell.value).not.toMatch(/^[=+\-@\t\r＝＋－＠]/);
          }),
        );
    }
  }
});

test("the sheets are ready to edit: frozen headings, filters, lists of names, hidden ids, and pages that fit", async () => {
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.load((await workbookOf(givenContent(plain))) as never);
  const sheet = workbook.getWorksheet("Measures");
  const headings = sheet?.getRow(2).values as string[];
  const column = (heading: string) => sheet?.getColumn(headings.indexOf(heading));

  expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
    ["Read me", "visible"],
    ["Measures", "visible"],
    ["Sub-measures", "visible"],
    ["Categories", "visible"],
    ["Response types", "visible"],
    ["Lists", "hidden"],
    ["Aquamark", "veryHidden"],
  ]);
  expect(sheet?.views[0]).toMatchObject({ state: "frozen", ySplit: 2 });
  expect(sheet?.getRow(1).hidden).toBe(true);
  expect(column("Id (do not change)")?.hidden).toBe(true);
  expect(column("Response type")?.numFmt).toBe("@");
  expect(sheet?.autoFilter).toBeTruthy();
  expect(sheet?.pageSetup).toMatchObject({ orientation: "landscape", fitToWidth: 1, printTitlesRow: "2:2" });
  const weight = sheet?.getCell(3, headings.indexOf("Weight")).dataValidation;
  expect(weight).toMatchObject({ type: "decimal", operator: "greaterThanOrEqual" });
  const type = sheet?.getCell(3, headings.indexOf("Response type")).dataValidation;
  expect(type).toMatchObject({ type: "list", formulae: ["Lists!$A$1:$A$1"] });
});

test("the writing can be stopped between rows", async () => {
  const content = givenContent(plain);
  const model = nestedWorkbook(content, surveyId, { withWeights: true });
  const [sheet] = model.sheets;
  const rows = Array.from({ length: 1_000 }, () => ({ cells: ["x"] }));
  const long = { ...model, sheets: sheet ? [{ ...sheet, rows }] : [] };
  const seen: number[] = [];

  const writing = writeXlsx(long, {
    at,
    onRows: async (written) => {
      seen.push(written);
      if (written === 500) throw new Error("Stopped");
    },
  });

  await expect(writing).rejects.toThrow("Stopped");
  expect(seen).toEqual([250, 500]);
});
