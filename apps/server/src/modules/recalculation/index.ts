export { recalculateBatch, type SurveyKey } from "./recalculate-batch.ts";
export { registerRecalculationRoutes } from "./recalculation-routes.ts";
export { recalculationState } from "./recalculation-state.ts";
export {
  type RecalculationScope,
  type StartedRecalculation,
  startRecalculation,
} from "./start-recalculation.ts";
export { helpRecalculate, recalculateSurvey } from "./survey-recalculation.ts";
