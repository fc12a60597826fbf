import type { Ref } from "../../shell/api-types.ts";

/** A survey and its program as one text; once, where both have the same title. */
export function surveyName({ survey, program }: { survey: Ref; program: Ref }): string {
  return survey.title === program.title ? survey.title : `${survey.title}, ${program.title}`;
}
