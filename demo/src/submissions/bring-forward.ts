import type { DemoSubmission } from "./submission.ts";

const WEEK_MS = 7 * 86_400_000;
// What waits for its next level has done so for up to this many weeks.
const WAITING_WEEKS_MAX = 7;

/**
 * The submissions as of an instant, so that a demo that is loaded years later has news all the same: of the last round, those
 * that are not approved yet are moved by whole weeks, days and hours of work kept. Drafts were worked on within the last
 * week, and what waits for a reviewer or moderator was handed on up to seven weeks ago. The rest is history and stays.
 */
export function bringForward(submissions: readonly DemoSubmission[], at: Date): DemoSubmission[] {
  const lastRound = submissions.map(({ appliesOn }) => appliesOn).reduce((a, b) => (b > a ? b : a), "");
  return submissions.map((submission, index) => {
    if (submission.appliesOn !== lastRound || submission.approval === "approved") return submission;
    const weeks = Math.floor((at.getTime() - Date.parse(submission.modifiedAt)) / WEEK_MS);
    const waited = submission.approval === "draft" ? 0 : index % WAITING_WEEKS_MAX;
    return weeks > waited ? moved(submission, (weeks - waited) * WEEK_MS) : submission;
  });
}

function moved(submission: DemoSubmission, ms: number): DemoSubmission {
  const later = (instant: string) => new Date(Date.parse(instant) + ms).toISOString();
  const stepsLater = (steps: DemoSubmission["steps"]) =>
    steps.map((step) => ({ ...step, at: later(step.at) }));
  return {
    ...submission,
    steps: stepsLater(submission.steps),
    createdAt: later(submission.createdAt),
    modifiedAt: later(submission.modifiedAt),
    responses: Object.fromEntries(
      Object.entries(submission.responses).map(([id, response]) => [
        id,
        {
          ...response,
          steps: stepsLater(response.steps),
          createdAt: later(response.createdAt),
          modifiedAt: later(response.modifiedAt),
        },
      ]),
    ),
    ratings: Object.fromEntries(
      Object.entries(submission.ratings).map(([id, rating]) => [
        id,
        { ...rating, modifiedAt: later(rating.modifiedAt) },
      ]),
    ),
  };
}
