import type { Approval, PartAnswer } from "@aquamark/scoring";
import { type Answer, answerSurvey } from "../answers/answer-survey.ts";
import { commentOn } from "../answers/comments.ts";
import type { DemoOrganisation } from "../organisations/organisation.ts";
import { demoParticipants } from "../organisations/organisations.ts";
import { type DemoProgram, demoPrograms, type ProgramKey } from "../programs/demo-programs.ts";
import { chance, normal, pick } from "../random.ts";
import { answeredAt, appliesOn, between, type Calendar, calendarOf } from "./calendar.ts";
import { evidenceFor } from "./evidence.ts";
import { type People, peopleFor } from "./people.ts";
import { outlineOf, type SurveyOutline } from "./placed-measures.ts";
import { isAtLeast, type Progress, progressOf } from "./progress.ts";
import { demoRounds, type Round } from "./rounds.ts";
import type { DemoRating, DemoResponse, DemoStep, DemoSubmission } from "./submission.ts";

const TWO_HOURS_MS = 7_200_000;

/** What all parts of one submission are made from. */
type Workshop = {
  name: string;
  organisation: string;
  program: ProgramKey;
  year: number;
  approval: Approval;
  calendar: Calendar;
  people: People;
};

/**
 * All submissions of the demo, round by round, each organisation's in the
 * order of `demoOrganisations`. Responses are in tree order. Those at final or
 * above are complete and valid; a few drafts are not.
 */
export function demoSubmissions(programs: readonly DemoProgram[] = demoPrograms()): DemoSubmission[] {
  return demoRounds.flatMap((round) => {
    const program = programs.find(({ key }) => key === round.program);
    if (program === undefined) throw new Error(`The demo has no program ${round.program}.`);
    const outline = outlineOf(program.file, round.survey);
    return demoParticipants.flatMap((organisation) => {
      const approval = round.levels.get(organisation.key);
      return approval === undefined ? [] : [submissionOf(round, outline, organisation, approval)];
    });
  });
}

function submissionOf(
  round: Round,
  outline: SurveyOutline,
  organisation: DemoOrganisation,
  approval: Approval,
): DemoSubmission {
  const name = `${round.key}/${organisation.key}`;
  const workshop: Workshop = {
    name,
    organisation: organisation.key,
    program: round.program,
    year: round.year,
    approval,
    calendar: calendarOf(round, organisation.key),
    people: peopleFor(organisation, name),
  };
  const answers = answerSurvey(outline, organisation, round.year, round.model);
  const progress = progressOf(answers, {
    name,
    organisation: organisation.key,
    approval,
    sources: outline.sources,
  });

  const responses: Record<string, DemoResponse> = {};
  let index = 0;
  for (const [measureId, answer] of answers) {
    const state = progress.get(measureId);
    if (state !== undefined) responses[measureId] = responseOf(answer, state, index / answers.size, workshop);
    index++;
  }
  const ratings = ratingsOf(outline, answers, responses, workshop);
  const steps = submissionSteps(workshop);
  const changes = [
    ...steps.map(({ at, by }) => ({ modifiedAt: at, modifiedBy: by })),
    ...Object.values(responses),
    ...Object.values(ratings),
  ];
  const { modifiedAt, modifiedBy } = changes.reduce((a, b) => (b.modifiedAt > a.modifiedAt ? b : a));
  return {
    key: name,
    organisation: organisation.key,
    program: round.program,
    survey: outline.surveyId,
    title: round.title,
    appliesOn: appliesOn(round),
    approval,
    steps,
    createdAt: instant(workshop.calendar.openedAt),
    createdBy: workshop.people.orgAdmin,
    modifiedAt,
    modifiedBy,
    responses,
    ratings,
  };
}

function submissionSteps({ approval, calendar, people }: Workshop): DemoStep[] {
  const steps: DemoStep[] = [
    { approval: "draft", at: instant(calendar.openedAt), by: people.orgAdmin },
    { approval: "final", at: instant(calendar.finalAt), by: people.orgAdmin },
    { approval: "reviewed", at: instant(calendar.reviewedAt), by: people.consultant },
    { approval: "approved", at: instant(calendar.approvedAt), by: people.authority },
  ];
  return steps.filter((step) => isAtLeast(approval, step.approval));
}

function responseOf(answer: Answer, progress: Progress, place: number, workshop: Workshop): DemoResponse {
  const { placed, notRelevantReason } = answer;
  const name = `${workshop.name}|${placed.measure.id}`;
  const steps = responseSteps(progress.approval, place, name, workshop);
  const first = steps[0] as DemoStep;
  const last = steps.at(-1) as DemoStep;
  return {
    parts: progress.isIncomplete ? withoutLast(answer.parts) : answer.parts,
    comment: commentFor(answer, progress, name),
    notRelevant: notRelevantReason !== null,
    quality: null,
    approval: progress.approval,
    subMeasures: subMeasureComments(answer, name),
    links: notRelevantReason === null ? evidenceFor(name, workshop) : [],
    steps,
    createdAt: first.at,
    createdBy: first.by,
    modifiedAt: last.at,
    modifiedBy: last.by,
  };
}

/** Levels that the submission has reached were reached together; those ahead of it one category at a time. */
function responseSteps(approval: Approval, place: number, name: string, workshop: Workshop): DemoStep[] {
  const { calendar, people } = workshop;
  const reached = (level: Approval) => isAtLeast(workshop.approval, level);
  const clerk = pick(people.clerks, `clerk|${name}`);
  const draftAt = answeredAt(calendar, place, name);
  const finalAt = reached("final") ? calendar.finalAt : draftAt + TWO_HOURS_MS;
  const reviewedAt = reached("reviewed")
    ? calendar.reviewedAt
    : between(finalAt, calendar.reviewedAt, `reviewed|${name}`);
  const approvedAt = reached("approved")
    ? calendar.approvedAt
    : between(reviewedAt, calendar.approvedAt, `approved|${name}`);
  const steps: DemoStep[] = [
    { approval: "draft", at: instant(draftAt), by: clerk },
    { approval: "final", at: instant(finalAt), by: reached("final") ? people.orgAdmin : clerk },
    { approval: "reviewed", at: instant(reviewedAt), by: people.consultant },
    { approval: "approved", at: instant(approvedAt), by: people.authority },
  ];
  return steps.filter((step) => isAtLeast(approval, step.approval));
}

function withoutLast(parts: Record<string, PartAnswer>): Record<string, PartAnswer> {
  return Object.fromEntries(Object.entries(parts).slice(0, -1));
}

function commentFor(answer: Answer, progress: Progress, name: string): string {
  const { responseType } = answer.placed;
  if (answer.notRelevantReason !== null) return answer.notRelevantReason;
  if (progress.isIncomplete) return commentOn("open", name);
  if (responseType.parts.length === 0) return commentOn("notes", name);
  const isFigure = responseType.parts.every(({ type }) => type === "numerical");
  if (!chance(isFigure ? 0.2 : 0.3, `has comment|${name}`)) return "";
  return commentOn(isFigure ? "figure" : { maturity: answer.maturity }, name);
}

function subMeasureComments(
  { placed, notRelevantReason }: Answer,
  name: string,
): Record<string, { comment: string }> {
  const comments: Record<string, { comment: string }> = {};
  if (notRelevantReason !== null) return comments;
  for (const { id } of placed.measure.subMeasures) {
    if (chance(0.25, `has comment|${name}|${id}`))
      comments[id] = { comment: commentOn("subMeasure", `${name}|${id}`) };
  }
  return comments;
}

/** Functions are nearly always rated, the categories below them now and then; in a draft only where work has begun. */
function ratingsOf(
  outline: SurveyOutline,
  answers: ReadonlyMap<string, Answer>,
  responses: Readonly<Record<string, DemoResponse>>,
  { name, approval, calendar, people }: Workshop,
): Record<string, DemoRating> {
  const begun = new Set<string>();
  for (const [id, { placed }] of answers)
    if (id in responses) begun.add(placed.functionId).add(placed.categoryId);
  const ratings: Record<string, DemoRating> = {};
  for (const { id, depth } of outline.categories) {
    const of = `rating|${name}|${id}`;
    if (!begun.has(id) || !chance(depth === 0 ? 0.9 : 0.3, of)) continue;
    const organisation = name.slice(name.lastIndexOf("/"));
    // Opinions belong to the organisation and change little over the years.
    const importance = rating(
      3.6 + normal(`importance|${organisation}|${id}`) + 0.3 * normal(`importance|${of}`),
    );
    const target = chance(0.85, `has target|${of}`)
      ? rating(importance - 0.2 + 0.8 * normal(`target|${organisation}|${id}`))
      : null;
    const latest = approval === "draft" ? calendar.openedAt + TWO_HOURS_MS : calendar.finalAt;
    const modifiedAt = instant(between(calendar.openedAt, latest, of));
    ratings[id] = { importance, target, modifiedAt, modifiedBy: people.orgAdmin };
  }
  return ratings;
}

function rating(value: number): number {
  return Math.min(5, Math.max(1, Math.round(value)));
}

function instant(time: number): string {
  return new Date(time).toISOString();
}
