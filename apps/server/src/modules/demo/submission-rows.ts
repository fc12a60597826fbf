import type { DemoResponse, DemoStep, DemoSubmission } from "@aquamark/demo";
import { approvalRank, createScoring } from "@aquamark/scoring";
import { newId } from "../../platform/db/ids.ts";
import type { LoadedSurvey } from "../programs/index.ts";
import type { LineageIds } from "./demo-keys.ts";
import { submissionEvents } from "./submission-events.ts";
import type { PeopleIds } from "./write-people.ts";

/** What a submission is written into. */
export type SubmissionPlace = {
  programId: string;
  ids: LineageIds;
  survey: LoadedSurvey;
  people: PeopleIds;
  /** The organisation's details, kept with a submission from reviewed on. */
  organisationDetails: unknown;
};

/** One submission as rows: of submission, response and so on, a property a table. */
export type SubmissionRows = ReturnType<typeof submissionRowsOf>;

type ResponseContentRow = {
  submissionId: string;
  measureId: string;
  parts: DemoResponse["parts"];
  comment: string;
  subMeasures: DemoResponse["subMeasures"];
  notRelevant: boolean;
  quality: null;
};

/** Scores one submission of the demo and gives everything that answering and approving it would have written. */
export function submissionRowsOf(content: DemoSubmission, place: SubmissionPlace) {
  const { programId, ids, survey, people } = place;
  const { approval, title, appliesOn, createdAt, modifiedAt } = content;
  const id = newId();
  const isTogether = togetherWith(content.steps);

  const responses = Object.entries(content.responses).map(([measure, response]) => {
    const row: ResponseContentRow = {
      submissionId: id,
      measureId: ids.of("measure", measure),
      parts: response.parts,
      comment: response.comment,
      subMeasures: Object.fromEntries(
        Object.entries(response.subMeasures).map(([sub, value]) => [ids.of("subMeasure", sub), value]),
      ),
      notRelevant: response.notRelevant,
      quality: response.quality,
    };
    return { row, response };
  });
  const ratings = Object.entries(content.ratings).map(([category, rating]) => ({
    submissionId: id,
    categoryId: ids.of("category", category),
    importance: rating.importance,
    target: rating.target,
    revision: 1,
    modifiedAt: rating.modifiedAt,
    modifiedBy: people.users.of(rating.modifiedBy),
  }));
  const answers = responses.flatMap(({ response }) => response.steps.filter((step) => !isTogether(step)));
  const organisationId = people.organisations.of(content.organisation);

  return {
    submission: {
      id,
      programId,
      surveyId: survey.surveyId,
      organisationId,
      title,
      appliesOn,
      approval,
      organisationDetails:
        approvalRank(approval) >= approvalRank("reviewed") ? place.organisationDetails : null,
      revision: content.steps.length,
      // One for each answer, rating and level that somebody changed since it was made.
      contentRevision: answers.length + ratings.length + content.steps.length,
      scoredVersion: survey.structureVersion,
      createdAt,
      createdBy: people.users.of(content.createdBy),
      modifiedAt,
    },
    responses: responses.map(({ row, response }) => ({
      ...row,
      submissionApproval: approval,
      approval: response.approval,
      revision: response.steps.length,
      version: response.steps.length,
      versionBeganAt: response.modifiedAt,
      modifiedAt: response.modifiedAt,
      modifiedBy: people.users.of(response.modifiedBy),
    })),
    versions: responses.flatMap(({ row, response }) =>
      response.steps.slice(0, -1).map((step, index) => ({
        ...row,
        version: index + 1,
        approval: step.approval,
        beganAt: step.at,
        modifiedAt: step.at,
        modifiedBy: people.users.of(step.by),
      })),
    ),
    attachments: responses.flatMap(({ row, response }) =>
      response.links.map((link) => ({
        id: newId(),
        submissionId: id,
        measureId: row.measureId,
        ...link,
        addedAt: response.modifiedAt,
        addedBy: people.users.of(response.modifiedBy),
      })),
    ),
    ratings,
    ...resultRowsOf(id, survey, responses, ratings),
    events: submissionEvents(content, answers, people, {
      entity: { kind: "submission", id },
      message: title,
      ancestors: [{ kind: "organisation", id: organisationId }],
      programId,
    }),
  };
}

/** Tells which steps of a response were taken by the whole submission, when it reached that level. */
function togetherWith(steps: readonly DemoStep[]): (step: DemoStep) => boolean {
  const together = new Set(steps.slice(1).map(({ approval, at, by }) => `${approval}|${at}|${by}`));
  return ({ approval, at, by }) => together.has(`${approval}|${at}|${by}`);
}

function resultRowsOf(
  submissionId: string,
  survey: LoadedSurvey,
  responses: readonly { row: ResponseContentRow; response: DemoResponse }[],
  ratings: readonly { categoryId: string; importance: number | null; target: number | null }[],
) {
  const { measures, categories, total } = createScoring(survey.compiled, {
    responses: new Map(
      responses.map(({ row, response }) => [row.measureId, { ...row, approval: response.approval }]),
    ),
    ratings: new Map(ratings.map((rating) => [rating.categoryId, rating])),
  }).result();
  return {
    responseResults: [...measures].map(([measureId, { raw, score, error }]) => ({
      submissionId,
      measureId,
      raw,
      score,
      error,
    })),
    categoryResults: [...categories].map(([categoryId, category]) => ({
      submissionId,
      categoryId,
      ...category,
    })),
    submissionResult: { submissionId, ...total },
  };
}
