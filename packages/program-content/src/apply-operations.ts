import {
  addCategory,
  arrangeCategories,
  deleteCategory,
  editCategory,
  restoreCategory,
} from "./category-operations.ts";
import { ContentDraft } from "./draft.ts";
import { FaultList, type OperationFaults } from "./faults.ts";
import { addMeasure, deleteMeasure, editMeasure } from "./measure-operations.ts";
import type { Inverse } from "./operation-of.ts";
import { arrangeMeasures, setBindings, unlinkMeasure } from "./placement-operations.ts";
import { editProgram } from "./program-operations.ts";
import {
  addResponseType,
  deleteResponseType,
  editResponseType,
  groupCount,
  isComment,
} from "./response-type-operations.ts";
import { addSurvey, arrangeSurveys, deleteSurvey, editSurvey, restoreSurvey } from "./survey-operations.ts";
import type { AppliedOperations, Operation, ProgramContent } from "./types.ts";

export type ApplyOptions = {
  /** A finalised program's content cannot change. */
  isFinalised?: boolean;
  /** Measures that any submission has a response to: these cannot be deleted for good. */
  answeredMeasures?: ReadonlySet<string>;
};

/**
 * Applies a list of operations, each to what the ones before it made: all of them, or none and every fault.
 *
 * The content given is never changed, and what no operation touched is the same object in the new content. Doing the
 * `inverse` restores the rows exactly, except that surveys and categories which the list added stay as deleted ones.
 */
export function applyOperations(
  content: ProgramContent,
  operations: readonly Operation[],
  { isFinalised = false, answeredMeasures = new Set() }: ApplyOptions = {},
): AppliedOperations {
  const list = new FaultList();
  if (isFinalised) {
    list.at(0).refuse("program_finalised", { title: content.program.title });
    return { ok: false, faults: list.faults };
  }
  const draft = new ContentDraft(content);
  const inverses = operations.map((operation, index) =>
    applyOperation(draft, operation, answeredMeasures, list.at(index)),
  );
  checkWhatMustFit(draft, list);
  if (list.faults.length > 0) return { ok: false, faults: list.faults };
  return { ok: true, content: draft.finish(), inverse: inverses.reverse().flatMap((steps) => steps ?? []) };
}

function applyOperation(
  draft: ContentDraft,
  operation: Operation,
  answeredMeasures: ReadonlySet<string>,
  faults: OperationFaults,
): Inverse {
  switch (operation.kind) {
    case "editProgram":
      return editProgram(draft, operation, faults);
    case "addSurvey":
      return addSurvey(draft, operation, faults);
    case "editSurvey":
      return editSurvey(draft, operation, faults);
    case "deleteSurvey":
      return deleteSurvey(draft, operation, faults);
    case "restoreSurvey":
      return restoreSurvey(draft, operation, faults);
    case "arrangeSurveys":
      return arrangeSurveys(draft, operation, faults);
    case "addCategory":
      return addCategory(draft, operation, faults);
    case "editCategory":
      return editCategory(draft, operation, faults);
    case "deleteCategory":
      return deleteCategory(draft, operation, faults);
    case "restoreCategory":
      return restoreCategory(draft, operation, faults);
    case "arrangeCategories":
      return arrangeCategories(draft, operation, faults);
    case "addMeasure":
      return addMeasure(draft, operation, faults);
    case "editMeasure":
      return editMeasure(draft, operation, faults);
    case "deleteMeasure":
      return deleteMeasure(draft, operation, answeredMeasures, faults);
    case "arrangeMeasures":
      return arrangeMeasures(draft, operation, faults);
    case "unlinkMeasure":
      return unlinkMeasure(draft, operation, faults);
    case "setBindings":
      return setBindings(draft, operation, faults);
    case "addResponseType":
      return addResponseType(draft, operation, faults);
    case "editResponseType":
      return editResponseType(draft, operation, faults);
    case "deleteResponseType":
      return deleteResponseType(draft, operation, faults);
  }
}

// Only at the end, so that a type and its measures can change one after the other.
function checkWhatMustFit(draft: ContentDraft, list: FaultList): void {
  const touched = new Map(draft.touchedMeasures);
  for (const [typeId, operation] of draft.touchedTypes) {
    for (const id of draft.measuresOfType(typeId)) {
      touched.set(id, Math.max(touched.get(id) ?? 0, operation));
    }
  }
  for (const [measureId, operation] of touched) {
    const measure = draft.measure(measureId);
    const type = measure && draft.responseType(measure.responseTypeId);
    if (measure === undefined || type === undefined) continue;
    const { id, title, weight } = measure;
    const groups = groupCount(type);
    const subMeasures = measure.subMeasures.length;
    if (groups !== subMeasures) {
      list.at(operation).refuse("sub_measure_count", { id, title, type: type.name, groups, subMeasures });
    }
    if (weight !== 0 && isComment(type)) {
      list.at(operation).refuse("comment_weight", { id, title, type: type.name, weight });
    }
  }
}
