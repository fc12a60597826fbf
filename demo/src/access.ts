import type { ProgramKey } from "./programs/demo-programs.ts";
import type { DemoSubmission } from "./submissions/submission.ts";

/** An organisation may answer a survey. */
export type DemoSurveyAccess = {
  organisation: string;
  program: ProgramKey;
  survey: string;
  /** An instant, RFC 3339 UTC. */
  grantedAt: string;
  /** The key of a user. */
  grantedBy: string;
};

/** Survey access for everybody who answered, granted in the month before the round. */
export function demoSurveyAccess(submissions: readonly DemoSubmission[]): DemoSurveyAccess[] {
  const granted = new Map<string, DemoSurveyAccess>();
  for (const { organisation, program, survey, appliesOn } of submissions) {
    const key = `${program}|${survey}|${organisation}`;
    if (granted.has(key)) continue;
    const grantedAt = `${appliesOn.slice(0, 4)}-06-03T10:00:00.000Z`;
    granted.set(key, { organisation, program, survey, grantedAt, grantedBy: "admin" });
  }
  return [...granted.values()];
}
