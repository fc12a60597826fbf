import type { DemoStep, DemoSubmission } from "@aquamark/demo";
import type { DemoEvent } from "./demo-record.ts";
import type { PeopleIds } from "./write-people.ts";

/**
 * What happened to one submission: it was made, answered, and brought to its levels.
 *
 * `answers` are the steps of its responses that were taken one by one. They are told as one activity for each
 * person and level, at its last step: a year of answers told one by one would hide everything else.
 */
export function submissionEvents(
  content: DemoSubmission,
  answers: readonly DemoStep[],
  people: PeopleIds,
  subject: Pick<DemoEvent, "entity" | "message" | "ancestors" | "programId">,
): DemoEvent[] {
  const { title, appliesOn, createdAt, createdBy, steps } = content;
  const made: DemoEvent = {
    ...subject,
    at: createdAt,
    actorId: people.users.of(createdBy),
    verb: "create",
    action: "submission.create",
    after: { title, appliesOn, startFromId: null },
  };
  const levels = steps.slice(1).map(
    ({ approval, at, by }, index): DemoEvent => ({
      ...subject,
      at,
      actorId: people.users.of(by),
      verb: "state",
      state: approval,
      action: "submission.approval",
      before: { approval: steps[index]?.approval },
      after: { approval },
    }),
  );
  const rated = Object.values(content.ratings).map(({ modifiedAt, modifiedBy }): DemoStep => {
    return { approval: "draft", at: modifiedAt, by: modifiedBy };
  });
  const worked = lastSteps([...answers, ...rated]).map(
    ({ at, by }): DemoEvent => ({
      ...subject,
      at,
      actorId: people.users.of(by),
      // A level of answers is none of the submission's.
      verb: "update",
      action: null,
    }),
  );
  return [made, ...worked, ...levels];
}

/** The last step of each person at each level. */
function lastSteps(steps: readonly DemoStep[]): DemoStep[] {
  const last = new Map<string, DemoStep>();
  for (const step of steps) {
    const key = `${step.by}|${step.approval}`;
    const known = last.get(key);
    if (known === undefined || known.at < step.at) last.set(key, step);
  }
  return [...last.values()];
}
