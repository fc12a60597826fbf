export { EXPRESSION_ERROR_CODES, SCORING_ERROR_CODES, describeError } from "./errors/describe.ts";
export { parseExpression } from "./expression/expression.ts";
export { compileResponseType, validateResponseType } from "./response-type/model.ts";
export { percentOf } from "./survey/categories.ts";
export { compileSurvey } from "./survey/compile.ts";
export { createScoring } from "./survey/incremental.ts";
export { scoreSurvey } from "./survey/score.ts";
export * from "./types.ts";
