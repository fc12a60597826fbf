import { applyOperations } from "./apply-operations.ts";
import type { FaultCode } from "./describe-fault.ts";
import { copyOperations } from "./paste-copy.ts";
import { moveToSurvey, moveWithin } from "./paste-move.ts";
import { categoriesBelow, placedMeasures, upwards } from "./tree.ts";
import type { Operation, OperationFault, ProgramContent, SurveyContent } from "./types.ts";

export type PasteRequest = {
  /** Where the things were taken from, as it is now. */
  source: ProgramContent;
  sourceSurveyId: string;
  /** Categories of that survey and measures; what lies in a category among them comes along with it. */
  ids: readonly string[];
  mode: "copy" | "cut";
  /** The program to paste into; the very same content where it is the same program. */
  target: ProgramContent;
  targetSurveyId: string;
  /** Null for the first level of the survey. */
  parentId: string | null;
  /** Before which of its present children: categories among the categories, measures among the measures. */
  index: number;
  newId: () => string;
  /** Whether the programs are versions of one another, so that an id means the same thing in both. */
  isSameLineage: boolean;
};

/** The things to paste, without those that lie in another one of them, in the order of their tree. */
export type Pasted = { categories: string[]; measures: string[] };

/**
 * The operations that paste, or the first fault that keeps them from being applied to the target.
 *
 * A copy has new ids throughout. In the same program it uses the same response types; into another one they are
 * brought along: with the same id within a lineage where the target lacks it or has it alike, as the target's own
 * where one of the same name is alike, else as a new one under a free name. Bindings are kept where their source is
 * copied as well or is placed in the target survey already.
 *
 * What is cut moves, and can only move within its program. In another survey categories become new ones with the same
 * measures, whose bindings come along where their sources are placed there too, and the old categories are deleted.
 */
export function pasteOperations(request: PasteRequest): Operation[] | OperationFault {
  const { source, sourceSurveyId, mode, target, targetSurveyId, parentId } = request;
  const from = source.surveys.get(sourceSurveyId);
  const pasted = outermost(source, from, request.ids);
  if (from === undefined || pasted.categories.length + pasted.measures.length === 0) {
    return fault("paste_nothing");
  }
  if (pasted.measures.length > 0 && parentId === null) return fault("paste_needs_category");
  const isSameProgram = source.program.id === target.program.id;
  if (mode === "cut" && !isSameProgram) return fault("paste_other_program");

  const operations = operationsFor(request, from, pasted, targetSurveyId === sourceSurveyId);
  const applied = applyOperations(target, operations);
  if (applied.ok) return operations;
  return applied.faults[0] ?? fault("paste_nothing");
}

function operationsFor(
  request: PasteRequest,
  from: SurveyContent,
  pasted: Pasted,
  isSameSurvey: boolean,
): Operation[] {
  if (request.mode === "copy") return copyOperations(request, from, pasted);
  return isSameSurvey ? moveWithin(request, pasted) : moveToSurvey(request, from, pasted);
}

function fault(code: FaultCode): OperationFault {
  return { operation: 0, reason: "refused", code, params: {}, path: "" };
}

function outermost(source: ProgramContent, from: SurveyContent | undefined, ids: readonly string[]): Pasted {
  if (from === undefined) return { categories: [], measures: [] };
  const chosen = new Set(ids);
  const lies = (categoryId: string | null) => [...upwards(from, categoryId)].some(({ id }) => chosen.has(id));
  const live = [...categoriesBelow(from, null)].map(({ category }) => category);
  const placed = placedMeasures(from);
  const elsewhere = ids.filter((id) => source.measures.has(id) && !placed.includes(id));
  return {
    categories: live.filter(({ id, parentId }) => chosen.has(id) && !lies(parentId)).map(({ id }) => id),
    measures: [
      ...placed.filter((id) => chosen.has(id) && !lies(from.placements.get(id)?.categoryId ?? null)),
      ...new Set(elsewhere),
    ],
  };
}
