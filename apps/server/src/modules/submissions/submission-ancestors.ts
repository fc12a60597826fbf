import type { EntityRef, RecordedChange } from "../activity/index.ts";
import type { Ref } from "../programs/index.ts";

type Place = { organisationId: string; programId: string };

/** What a submission lies in. Whoever follows the program does not follow all that is answered in it. */
export function submissionLineage({
  organisationId,
  programId,
}: Place): Pick<RecordedChange, "ancestors" | "programId"> {
  return { ancestors: [{ kind: "organisation", id: organisationId }], programId };
}

/**
 * What a response or a rated category lies in: its categories and its submission. Whoever follows the organisation does
 * not follow every answer. `parents` are its categories from the top down.
 */
export function answerLineage(
  submission: Place & { id: string },
  parents: readonly Ref[],
): Pick<RecordedChange, "ancestors" | "programId" | "organisationId"> {
  const { id: scopeId, programId, organisationId } = submission;
  return {
    ancestors: [
      ...parents.map(({ id }): EntityRef => ({ kind: "category", id, scopeId })).toReversed(),
      { kind: "submission", id: scopeId },
    ],
    programId,
    organisationId,
  };
}
