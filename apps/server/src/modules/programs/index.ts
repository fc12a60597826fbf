export { applyToContent, type ChangedContent, changeContent } from "./change-content.ts";
export {
  type ComparableProgram,
  comparableProgram,
  compareVersions,
  versionPair,
} from "./compare-versions.ts";
export {
  compiledSurvey,
  currentSurvey,
  type LoadedSurvey,
  loadSurvey,
  type SurveyVersion,
} from "./compiled-survey.ts";
export { registerContentRoutes } from "./content-routes.ts";
export { duplicateProgram } from "./duplicate-program.ts";
export { enqueueRecalculation, surveyRecalculation } from "./enqueue-recalculation.ts";
export { type ExportOptions, exportProgram } from "./export-program.ts";
export { checkImportRequest, ImportRequest, programImport } from "./import-program.ts";
export { insertProgram } from "./insert-program.ts";
export { isCategoryDeleted, withLiveCategories } from "./live-categories.ts";
export { type LoadedRows, loadContent, loadContentRows } from "./load-content.ts";
export { openSurveyIds, programSubject, surveyIsOpen, surveysWithMeasure } from "./program-queries.ts";
export { registerProgramRoutes } from "./program-routes.ts";
export { Structure } from "./program-view.ts";
export { ScoringFault, SurveyMeasure, surveyMeasureView } from "./survey-measure-view.ts";
export type { OutlineCategory, OutlineMeasure, Ref } from "./survey-outline.ts";
export { registerSurveyRoutes } from "./survey-routes.ts";
