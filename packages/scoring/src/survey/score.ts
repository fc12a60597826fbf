import type { CompiledSurvey, SurveyAnswers, SurveyResult } from "../types.ts";
import { createScoring } from "./incremental.ts";

/** Scores a whole submission. */
export function scoreSurvey(survey: CompiledSurvey, answers: SurveyAnswers): SurveyResult {
  return createScoring(survey, answers).result();
}
