import { checkEdit, checkId, checkNew, checkText, checkTitle, checkWeight, isIdle } from "./checks.ts";
import type { ContentDraft } from "./draft.ts";
import type { OperationFaults } from "./faults.ts";
import type { Inverse, OperationOf } from "./operation-of.ts";
import type { MeasureContent } from "./types.ts";

export function addMeasure(
  draft: ContentDraft,
  { measure }: OperationOf<"addMeasure">,
  faults: OperationFaults,
): Inverse {
  const { id } = measure;
  checkNew("measure", measure, draft.measure(id) !== undefined, draft, "measure", faults);
  checkFields(draft, id, measure, "measure", faults);
  if (faults.count > 0) {
    faults.list.missing.add(id);
    return null;
  }
  draft.setMeasure(measure);
  draft.touchedMeasures.set(id, faults.operation);
  return [{ kind: "deleteMeasure", measureId: id }];
}

type MeasureFields = Omit<MeasureContent, "id" | "key">;

function checkFields(
  draft: ContentDraft,
  measureId: string,
  fields: Partial<MeasureFields>,
  path: string,
  faults: OperationFaults,
): void {
  const { title, description, weight, responseTypeId, subMeasures } = fields;
  if (title !== undefined) checkTitle(title, `${path}.title`, faults);
  if (description !== undefined) checkText(description, `${path}.description`, faults);
  if (weight !== undefined) checkWeight(weight, `${path}.weight`, faults);
  if (responseTypeId !== undefined && draft.responseType(responseTypeId) === undefined) {
    faults.unknown("responseType", responseTypeId, `${path}.responseTypeId`);
  }
  if (subMeasures !== undefined)
    checkSubMeasures(draft, measureId, subMeasures, `${path}.subMeasures`, faults);
}

function checkSubMeasures(
  draft: ContentDraft,
  measureId: string,
  subMeasures: MeasureContent["subMeasures"],
  path: string,
  faults: OperationFaults,
): void {
  const seen = new Set<string>();
  for (const [index, { id, key, title, description, weight }] of subMeasures.entries()) {
    const at = `${path}.${index}`;
    checkId(id, `${at}.id`, faults);
    const owner = draft.measureOfSubMeasure(id);
    if (seen.has(id) || (owner !== undefined && owner !== measureId)) {
      faults.refuse("id_taken", { kind: "subMeasure", id }, `${at}.id`);
    }
    seen.add(id);
    checkText(key, `${at}.key`, faults);
    checkTitle(title, `${at}.title`, faults);
    checkText(description, `${at}.description`, faults);
    checkWeight(weight, `${at}.weight`, faults);
  }
}

/** The measure, or undefined after saying that there is none. */
function knownMeasure(
  draft: ContentDraft,
  measureId: string,
  faults: OperationFaults,
): MeasureContent | undefined {
  const measure = draft.measure(measureId);
  if (measure === undefined) faults.unknown("measure", measureId, "measureId");
  return measure;
}

export function editMeasure(
  draft: ContentDraft,
  operation: OperationOf<"editMeasure">,
  faults: OperationFaults,
): Inverse {
  const { measureId } = operation;
  const measure = knownMeasure(draft, measureId, faults);
  if (measure === undefined) return null;
  const { id, key, ...fields } = measure;
  const what = { kind: "measure", id, title: measure.title } as const;
  const edit = checkEdit<MeasureFields>(fields, operation, what, faults);
  const { set } = edit;
  checkFields(draft, id, set, "set", faults);
  if (faults.count > 0) return null;
  if (isIdle(edit)) return [];
  draft.setMeasure({ id, key, ...fields, ...set });
  const mustFit =
    set.weight !== undefined || set.responseTypeId !== undefined || set.subMeasures !== undefined;
  if (mustFit) draft.touchedMeasures.set(id, faults.operation);
  return [{ kind: "editMeasure", measureId, set: edit.was, was: set }];
}

export function deleteMeasure(
  draft: ContentDraft,
  { measureId }: OperationOf<"deleteMeasure">,
  answeredMeasures: ReadonlySet<string>,
  faults: OperationFaults,
): Inverse {
  const measure = knownMeasure(draft, measureId, faults);
  if (measure === undefined) return null;
  const { title } = measure;
  const placedIn = [...draft.surveys()].filter(({ placements }) => placements.has(measureId));
  if (placedIn.length > 0) {
    const surveys = placedIn.map(({ head }) => head.title);
    faults.refuse("measure_placed", { id: measureId, title, surveys }, "measureId");
  }
  if (answeredMeasures.has(measureId)) {
    faults.refuse("measure_answered", { id: measureId, title }, "measureId");
  }
  const user = measureBoundTo(draft, measureId);
  if (user !== undefined) {
    const by = draft.measure(user)?.title ?? "";
    faults.refuse("measure_bound", { id: measureId, title, byId: user, by }, "measureId");
  }
  if (faults.count > 0) return null;
  draft.deleteMeasure(measure);
  return [{ kind: "addMeasure", measure }];
}

/** A measure with a binding whose value comes from this one, in any survey. */
function measureBoundTo(draft: ContentDraft, sourceId: string): string | undefined {
  for (const { placements } of draft.surveys()) {
    for (const [measureId, { bindings }] of placements.map) {
      if (Object.values(bindings).some((binding) => binding.measureId === sourceId)) return measureId;
    }
  }
  return undefined;
}
