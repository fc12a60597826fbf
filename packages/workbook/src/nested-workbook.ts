import {
  type CategoryContent,
  type MeasureContent,
  measureNumberOf,
  numberOf,
  type PartContent,
  type ProgramContent,
  type SurveyContent,
} from "@aquamark/program-content";
import { depthColours } from "./depth-colours.ts";
import type { CellValue, ColumnModel, RowLook, RowModel, WorkbookModel } from "./model.ts";

type Options = { withWeights: boolean };

/** A survey to read and to print: nested by colour, with every part and option of every measure. */
export function nestedWorkbook(content: ProgramContent, surveyId: string, options: Options): WorkbookModel {
  const survey = content.surveys.get(surveyId);
  if (survey === undefined) throw new Error(`There is no survey ${surveyId}`);
  const { structure } = survey;
  // A narrow column for each depth, whose colour leads down to what lies in it.
  const edges = structure.levels.map(
    (_, level): ColumnModel => ({ key: `edge.${level}`, heading: "", width: 2.4, kind: "text" }),
  );
  const columns: ColumnModel[] = [
    ...edges,
    { key: "number", heading: "Number", width: 10, kind: "text" },
    { key: "title", heading: "Title and description", width: 64, kind: "text" },
    ...(options.withWeights ? [{ key: "weight", heading: "Weight", width: 9, kind: "number" } as const] : []),
    { key: "part", heading: "Part", width: 24, kind: "text" },
    { key: "option", heading: "Option, or bounds", width: 30, kind: "text" },
    { key: "score", heading: "Score", width: 8, kind: "number" },
    { key: "condition", heading: "Condition or formula", width: 24, kind: "text" },
  ];
  const rows = [...headRows(content, survey, edges.length), ...new NestedRows(content, survey, options).all];
  return {
    title: survey.title,
    opensAt: 0,
    sheets: [
      {
        name: "Survey",
        visibility: "visible",
        form: "plain",
        hasHeadings: true,
        columns,
        rows,
        page: { orientation: "landscape", footer: `${content.program.title}, ${survey.title}` },
      },
    ],
  };
}

function headRows(content: ProgramContent, survey: SurveyContent, edges: number): RowModel[] {
  const wide = { from: edges, count: 2 };
  const blank = Array<CellValue>(edges).fill(null);
  const rows: RowModel[] = [
    { cells: [...blank, survey.title], look: { isBold: true, size: 16, merged: wide } },
    { cells: [...blank, content.program.title], look: { ink: "4A5A63", merged: wide } },
  ];
  if (survey.description !== "") rows.push({ cells: [...blank, survey.description], look: { merged: wide } });
  const { source } = content.program;
  if (source !== null && source !== "")
    rows.push({ cells: [...blank, source], look: { ink: "4A5A63", merged: wide } });
  return rows;
}

class NestedRows {
  readonly all: RowModel[] = [];
  readonly #content: ProgramContent;
  readonly #survey: SurveyContent;
  readonly #options: Options;
  readonly #depths: number;

  constructor(content: ProgramContent, survey: SurveyContent, options: Options) {
    this.#content = content;
    this.#survey = survey;
    this.#options = options;
    this.#depths = survey.structure.levels.length;
    for (const id of survey.tops) this.#category(id, 0);
  }

  #category(id: string, depth: number): void {
    const category = this.#survey.categories.get(id);
    if (category === undefined) return;
    const { fill, ink, tint, tintInk } = depthColours(depth);
    if (category.groupHeading !== null && this.#isFirstOfGroup(category))
      this.#add(depth - 1, { title: category.groupHeading }, { isBold: true, ink: "4A5A63", size: 12 });
    this.#add(
      depth,
      {
        number: this.#labelled(depth, numberOf(this.#survey, id)),
        title: category.title,
        weight: this.#weightBelow(category),
      },
      { fill, ink, isBold: true, size: depth === 0 ? 13 : 11 },
    );
    if (category.description !== "")
      this.#add(depth, { title: category.description }, { fill: tint, ink: tintInk });
    for (const measureId of category.measures) this.#measure(measureId, depth);
    for (const child of category.categories) this.#category(child, depth + 1);
  }

  #measure(id: string, depth: number): void {
    const measure = this.#content.measures.get(id);
    if (measure === undefined) return;
    const type = this.#content.responseTypes.get(measure.responseTypeId);
    const { label } = this.#survey.structure.measure;
    const { tint } = depthColours(depth);
    this.#add(
      depth,
      {
        number: `${label}${measureNumberOf(this.#survey, id)}`,
        title: measure.title,
        weight: measure.weight,
        part: type?.name ?? "",
        condition: type?.formula ?? "",
      },
      { isBold: true, fill: tint, ink: "1B262C" },
    );
    if (measure.description !== "") this.#add(depth, { title: measure.description }, {});
    const groups = Math.max(1, measure.subMeasures.length);
    for (let group = 1; group <= groups; group++) {
      const sub = measure.subMeasures[group - 1];
      if (sub !== undefined) this.#subMeasure(sub, group, depth);
      const parts = type?.parts ?? [];
      const own = sub === undefined ? parts : parts.filter(({ subMeasure }) => (subMeasure ?? 1) === group);
      for (const [index, part] of own.entries()) this.#part(part, index, depth);
    }
  }

  #subMeasure(
    { title, description, weight }: MeasureContent["subMeasures"][number],
    group: number,
    depth: number,
  ): void {
    this.#add(depth, { number: `(${group})`, title, weight }, { isBold: true, indent: 1 });
    if (description !== "") this.#add(depth, { title: description }, { indent: 1 });
  }

  #part(part: PartContent, index: number, depth: number): void {
    const name = part.name ?? `Part ${index + 1}`;
    const head = { title: part.description ?? "", part: part.id ? `${name} (${part.id})` : name };
    if (part.type === "numerical") {
      const bounds = [part.lower ?? "", part.upper ?? ""];
      const option = bounds.some((bound) => bound !== "")
        ? `${bounds[0] || "−∞"} to ${bounds[1] || "∞"}`
        : "any number";
      this.#add(depth, { ...head, option }, { indent: 1 });
      return;
    }
    for (const [at, option] of part.options.entries()) {
      const text = option.name ?? `Option ${at + 1}`;
      this.#add(
        depth,
        {
          ...(at === 0 ? head : {}),
          option: option.description ? `${text}: ${option.description}` : text,
          score: option.score,
          condition: option.if ?? "",
        },
        { indent: 1 },
      );
    }
  }

  #add(depth: number, cells: Record<string, CellValue>, look: RowLook): void {
    const keys = [
      "number",
      "title",
      ...(this.#options.withWeights ? ["weight"] : []),
      "part",
      "option",
      "score",
      "condition",
    ];
    const values = keys.map((key) => cells[key] ?? null);
    this.all.push({
      cells: [...Array<CellValue>(this.#depths).fill(null), ...values],
      look: {
        ...look,
        edges: Array.from({ length: depth + 1 }, (_, each) => depthColours(each).fill),
      },
    });
  }

  #isFirstOfGroup({ id, parentId, groupHeading }: CategoryContent): boolean {
    const siblings =
      parentId === null ? this.#survey.tops : (this.#survey.categories.get(parentId)?.categories ?? []);
    const before = siblings[siblings.indexOf(id) - 1];
    return before === undefined || this.#survey.categories.get(before)?.groupHeading !== groupHeading;
  }

  #labelled(depth: number, number: string): string {
    return `${this.#survey.structure.levels[depth]?.label ?? ""}${number}`;
  }

  #weightBelow({ measures, categories }: CategoryContent): number {
    let weight = 0;
    for (const id of measures) weight += this.#content.measures.get(id)?.weight ?? 0;
    for (const id of categories) {
      const category = this.#survey.categories.get(id);
      if (category) weight += this.#weightBelow(category);
    }
    return weight;
  }
}
