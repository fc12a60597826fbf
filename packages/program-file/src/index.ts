export type { AnswersFile, AnswersResponse } from "./answers-schema.ts";
export { AWS_LENS_NAMESPACE, convertAwsLens } from "./aws-lens/convert-aws-lens.ts";
export { CISO_ASSISTANT_NAMESPACE, convertCisoAssistant } from "./ciso-assistant/convert-ciso-assistant.ts";
export type { ConvertOptions } from "./conversion/convert-options.ts";
export type { ConvertResult, NotCarried } from "./conversion/not-carried.ts";
export {
  type EntityId,
  type EntityKind,
  normaliseId,
  normaliseUuid,
  toEntityId,
} from "./entity-id.ts";
export type { Fault, FaultParam } from "./fault.ts";
export { writeOrderedJson } from "./ordered-json.ts";
export {
  type ProgramCategory,
  ProgramFile,
  type ProgramMeasure,
  type ProgramPart,
  type ProgramPlacement,
  type ProgramResponseType,
  type ProgramSurvey,
} from "./program-schema.ts";
export { type ReadAnswersResult, readAnswersFile } from "./read-answers-file.ts";
export {
  PROGRAM_SOURCE_FORMATS,
  type ProgramSourceFormat,
  type ReadAnyProgramResult,
  readAnyProgram,
} from "./read-any-program.ts";
export { FILE_BYTES_MAX } from "./read-document.ts";
export { type ReadProgramResult, readProgramFile } from "./read-program-file.ts";
export { type ConvertSammResult, convertSamm, SAMM_LINEAGE } from "./samm/convert-samm.ts";
export { SAMM_FOLDERS, type SammFault } from "./samm/samm-model.ts";
export {
  type DescribedError,
  prepareScoring,
  type ScoredAnswers,
  type ScoredCategory,
  type ScoredResponse,
  scoreAnswers,
} from "./score-answers.ts";
export { toSurveyDefinition } from "./survey-definition.ts";
export type { FileFormat } from "./write-document.ts";
export { writeProgramFile } from "./write-program-file.ts";
