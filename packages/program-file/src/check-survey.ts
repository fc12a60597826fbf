import type { FaultPath } from "./fault.ts";
import type { FaultList } from "./located.ts";
import type { ProgramCategory, ProgramPlacement, ProgramSurvey } from "./program-schema.ts";
import type { Loose } from "./shape.ts";

/** The grammar of names in expressions (`scoring` declares the same). */
const VARIABLE_NAME = /^_?[A-Za-z][A-Za-z0-9_]*$/;

/**
 * Reports where a survey's tree does not match its levels, and measures that are unknown or placed twice.
 *
 * Bindings that do not fit their response type are not faults of a file: a program that is being built may have
 * them, and compiling the survey lists them.
 */
export function checkSurvey(
  survey: Loose<ProgramSurvey>,
  path: FaultPath,
  measureIds: ReadonlySet<string>,
  faults: FaultList,
): void {
  const structurePath = [...path, "structure"];
  const levels = survey.structure?.levels;
  levels?.forEach((level, index) => {
    checkLabel(level?.label, [...structurePath, "levels", index, "label"], faults);
    if (level?.firstIndex !== undefined && index < levels.length - 1) {
      faults.add([...structurePath, "levels", index, "firstIndex"], "first_index_not_last");
    }
  });
  checkLabel(survey.structure?.measure?.label, [...structurePath, "measure", "label"], faults);
  new TreeCheck(levels, measureIds, faults).checkCategories(
    survey.categories ?? [],
    [...path, "categories"],
    0,
  );
}

function checkLabel(label: string | undefined, path: FaultPath, faults: FaultList): void {
  if (label === undefined) return;
  // A long text need not be counted to its end.
  const characters = Array.from(label.slice(0, 6)).length;
  if (characters < 1) faults.add(path, "too_short", { minimum: 1 });
  if (characters > 2) faults.add(path, "too_long", { maximum: 2 });
}

class TreeCheck {
  readonly #levels: Loose<ProgramSurvey["structure"]["levels"]> | undefined;
  readonly #measureIds: ReadonlySet<string>;
  readonly #faults: FaultList;
  readonly #placed = new Set<string>();

  constructor(
    levels: Loose<ProgramSurvey["structure"]["levels"]> | undefined,
    measureIds: ReadonlySet<string>,
    faults: FaultList,
  ) {
    this.#levels = levels;
    this.#measureIds = measureIds;
    this.#faults = faults;
  }

  checkCategories(categories: Loose<ProgramCategory[]>, path: FaultPath, depth: number): void {
    if (this.#levels !== undefined && depth === this.#levels.length && categories.length > 0) {
      this.#faults.add(path, "too_many_levels", { levels: this.#levels.length });
    }
    const level = this.#levels?.[depth];
    categories.forEach((category, index) => {
      if (category === undefined) return;
      const measures = category.measures ?? [];
      if (level?.hasMeasures === false && measures.length > 0) {
        const params = { level: level.title ?? String(depth + 1) };
        this.#faults.add([...path, index, "measures"], "measures_not_here", params);
      }
      this.checkCategories(category.categories ?? [], [...path, index, "categories"], depth + 1);
      measures.forEach((placement, position) => {
        if (placement !== undefined) this.#checkPlacement(placement, [...path, index, "measures", position]);
      });
    });
  }

  #checkPlacement(placement: Loose<ProgramPlacement>, path: FaultPath): void {
    const { measure } = placement;
    if (measure !== undefined) {
      if (this.#placed.has(measure)) this.#faults.add([...path, "measure"], "placed_twice", { measure });
      else this.#checkMeasure(measure, [...path, "measure"]);
      this.#placed.add(measure);
    }
    for (const [name, binding] of Object.entries(placement.bindings ?? {})) {
      const bindingPath = [...path, "bindings", name];
      if (!VARIABLE_NAME.test(name)) this.#faults.add(bindingPath, "not_a_name", { name }, { atKey: true });
      if (binding?.measure !== undefined) this.#checkMeasure(binding.measure, [...bindingPath, "measure"]);
    }
  }

  #checkMeasure(id: string, path: FaultPath): void {
    if (!this.#measureIds.has(id)) this.#faults.add(path, "unknown_id", { kind: "measure", id });
  }
}
