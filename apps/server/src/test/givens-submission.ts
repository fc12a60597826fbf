import type { Approval, PartAnswer } from "@aquamark/scoring";
import { rescoreSubmission } from "../modules/submissions/index.ts";
import type { Db } from "../platform/db/database.ts";
import { newId } from "../platform/db/ids.ts";
import { insertRows } from "../platform/db/insert-rows.ts";
import { transact } from "../platform/db/transaction.ts";
import { givenSurveyAccess, givenUser, nextNumber } from "./givens.ts";
import { answerTo, type GivenSurvey, silentHub } from "./givens-survey.ts";

export type SubmissionOptions = {
  organisationId: string;
  approval?: Approval;
  appliesOn?: string;
  title?: string;
  /** The share of each measure's best that every answer gives, or what the answer to one is (null for none). */
  answers?: number | null | ((index: number) => Record<string, PartAnswer> | null);
  answeredBy?: string;
  at?: Date;
};

/**
 * A scored submission with access to its survey; answered in full unless `answers` says otherwise, with all of
 * its responses at its own level.
 */
export async function givenSubmission(
  db: Db,
  survey: GivenSurvey,
  options: SubmissionOptions,
): Promise<string> {
  const { organisationId, approval = "draft", answers = 0.5 } = options;
  const id = newId();
  const at = options.at ?? new Date();
  await givenSurveyAccess(db, survey, [organisationId]);
  const modifiedBy = options.answeredBy ?? (await givenUser(db, "clerk", { organisationId })).id;
  const rows = survey.measures.flatMap((measure, index) => {
    const parts =
      typeof answers === "function" ? answers(index) : answers === null ? null : answerTo(measure, answers);
    if (parts === null) return [];
    return [
      {
        submissionId: id,
        measureId: measure.id,
        submissionApproval: approval,
        approval,
        parts,
        comment: "",
        subMeasures: {},
        notRelevant: false,
        revision: 1,
        version: 1,
        versionBeganAt: at,
        modifiedAt: at,
        modifiedBy,
      },
    ];
  });
  await transact({ db, hub: silentHub }, async (tx) => {
    await tx
      .insertInto("submission")
      .values({
        id,
        programId: survey.programId,
        surveyId: survey.surveyId,
        organisationId,
        title: options.title ?? `Submission ${nextNumber()}`,
        appliesOn: options.appliesOn ?? "2026-06-30",
        approval,
      })
      .execute();
    const [first] = rows;
    if (first) await insertRows(tx, "response", Object.keys(first) as (keyof typeof first)[], rows);
    await rescoreSubmission(tx, id, { at, actor: null });
  });
  return id;
}
