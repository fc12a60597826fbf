export { writtenText, xmlText } from "./cell-text.ts";
export { comparisonWorkbook } from "./comparison-workbook.ts";
export type {
  ChangeCounts,
  ChangedThing,
  ChangeKind,
  FieldChange,
  WorkbookChange,
} from "./describe-changes.ts";
export type * from "./model.ts";
export { nestedWorkbook } from "./nested-workbook.ts";
export {
  readSurveyWorkbook,
  type SurveyWorkbookResult,
  type WorkbookTarget,
} from "./read-survey-workbook.ts";
export { sheetNames } from "./survey-columns.ts";
export { type SurveyWorkbookOptions, surveyWorkbook } from "./survey-workbook.ts";
