export { type ApplyOptions, applyOperations } from "./apply-operations.ts";
export { changedSurveys } from "./changed-surveys.ts";
export { compareContents } from "./compare.ts";
export { contentOf, rowsOf } from "./content.ts";
export { describeFault, FAULT_CODES, type FaultCode } from "./describe-fault.ts";
export { keyMax, levelsMax, textMax, titleMax } from "./limits.ts";
export { type PasteRequest, pasteOperations } from "./paste.ts";
export { groupCount, isComment } from "./response-type-operations.ts";
export { sameValue } from "./same-value.ts";
export { type StructuralError, structuralErrors } from "./structural-errors.ts";
export { surveyDefinition } from "./survey-definition.ts";
export {
  categoriesBelow,
  deletedAbove,
  levelOf,
  measureNumberOf,
  numberOf,
  pathOf,
  placedMeasures,
  placeOf,
  type SurveyTree,
  upwards,
} from "./tree.ts";
export type * from "./types.ts";
export { type BindingUse, type MeasurePlace, type Uses, usesOf } from "./uses-of.ts";
