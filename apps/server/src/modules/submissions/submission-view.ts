import type { CategoryResult } from "@aquamark/scoring";
import { instantOf, instantOrNull } from "../../platform/http/shapes.ts";
import { type Actor, can, rankOf, reachOf, type Subject } from "../identity/index.ts";
import { levelsOf, maySeeAggregates, maySeeScores, maySetLevel, readOnlyReason } from "./response-policy.ts";
import { resultView } from "./response-view.ts";
import { approvalReasonOf, type SubmissionPageRow, type SubmissionRow } from "./submission-queries.ts";
import type { Submission, SubmissionListItem } from "./submission-schemas.ts";

/** A submission in a list of those the actor may view; the percent only for whoever may see it. */
export function submissionListItemView(row: SubmissionRow, actor: Actor): SubmissionListItem {
  // A list holds only what `submission.view` reaches, and scores reach as far for whoever may see any.
  const mayScores = reachOf(actor.role, "submission.view_scores") !== null;
  const withPercent = mayScores && (!row.hideAggregates || rankOf(actor.role) >= rankOf("consultant"));
  return itemView(row, withPercent);
}

function itemView(row: SubmissionRow, withPercent: boolean): SubmissionListItem {
  const {
    id,
    title,
    appliesOn,
    approval,
    measures,
    questions,
    answered,
    draft,
    final,
    reviewed,
    approved,
    errors,
  } = row;
  return {
    id,
    title,
    appliesOn,
    approval,
    organisation: { id: row.organisationId, name: row.organisationName },
    program: { id: row.programId, title: row.programTitle },
    survey: { id: row.surveyId, title: row.surveyTitle },
    measures,
    questions,
    answered,
    draft,
    final,
    reviewed,
    approved,
    errors,
    ...(withPercent ? { percent: row.percent } : {}),
    modifiedAt: instantOf(row.modifiedAt),
    deletedAt: instantOrNull(row.deletedAt),
  };
}

export function submissionView(row: SubmissionPageRow, actor: Actor, subject: Subject): Submission {
  const withAggregates = maySeeAggregates(actor, subject, row.hideAggregates);
  const readOnly = readOnlyReason(subject);
  const isWritable = readOnly === null;
  // Rule 16: whoever may not set the present level may change nothing of it.
  const holdsLevel = maySetLevel(actor, subject, row.approval);
  const mayEdit = can(actor, "submission.edit", subject) && holdsLevel;
  return {
    ...itemView(row, withAggregates),
    programFull: {
      id: row.programId,
      title: row.programTitle,
      lineageId: row.lineageId,
      finalisedAt: instantOrNull(row.finalisedAt),
      hideAggregates: row.hideAggregates,
      asksQuality: row.asksQuality,
      notRelevant: row.programNotRelevant,
      source: row.source,
    },
    structure: row.structure as Submission["structure"],
    revision: row.revision,
    contentRevision: row.contentRevision,
    scoresStale: row.scoredVersion !== row.structureVersion,
    approvalReason: approvalReasonOf(row.approvalReason),
    readOnly,
    result: resultView(
      {
        ...row,
        score: row.score ?? 0,
        weight: row.weight ?? 0,
        denominator: row.denominator ?? 0,
      } satisfies CategoryResult,
      withAggregates,
    ),
    can: {
      edit: isWritable && mayEdit,
      answer: isWritable && can(actor, "response.edit", subject),
      rate: isWritable && holdsLevel && can(actor, "rating.edit", subject),
      viewScores: maySeeScores(actor, subject),
      viewHistory: can(actor, "history.view", subject),
      delete: readOnly !== "deleted" && mayEdit,
      restore: readOnly === "deleted" && mayEdit,
      compare: row.finalisedAt !== null && can(actor, "statistics.view", subject),
      levels: isWritable && holdsLevel ? levelsOf(actor, subject) : [],
    },
  };
}
