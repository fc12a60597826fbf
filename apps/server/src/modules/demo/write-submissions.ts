import { type DemoSubmission, demoOrganisations } from "@aquamark/demo";
import type { Tx } from "../../platform/db/database.ts";
import { insertRows } from "../../platform/db/insert-rows.ts";
import { type LoadedSurvey, loadSurvey } from "../programs/index.ts";
import { type LoadedPrograms, programOf } from "./demo-keys.ts";
import type { DemoEvent } from "./demo-record.ts";
import { type SubmissionRows, submissionRowsOf } from "./submission-rows.ts";
import type { PeopleIds } from "./write-people.ts";

/** Writes all submissions with answers, history, ratings and results, one statement a table. */
export async function writeSubmissions(
  tx: Tx,
  contents: readonly DemoSubmission[],
  programs: LoadedPrograms,
  people: PeopleIds,
): Promise<DemoEvent[]> {
  const details = new Map(demoOrganisations.map((organisation) => [organisation.key, organisation.details]));
  const surveyOf = await surveysOf(tx, contents, programs);
  const submissions = contents.map((content) => {
    const { programId, ids } = programOf(programs, content.program);
    const organisationDetails = details.get(content.organisation) ?? {};
    return submissionRowsOf(content, {
      programId,
      ids,
      survey: surveyOf(content),
      people,
      organisationDetails,
    });
  });
  await insertSubmissions(tx, submissions);
  return submissions.flatMap(({ events }) => events);
}

/** Compiles every survey that was answered, as the product reads it from the database. */
async function surveysOf(
  tx: Tx,
  contents: readonly DemoSubmission[],
  programs: LoadedPrograms,
): Promise<(content: DemoSubmission) => LoadedSurvey> {
  const surveys = new Map<string, LoadedSurvey>();
  const keyOf = ({ program, survey }: DemoSubmission) => `${program}/${survey}`;
  for (const content of contents) {
    if (surveys.has(keyOf(content))) continue;
    const { programId, ids } = programOf(programs, content.program);
    const survey = await loadSurvey(tx, programId, ids.of("survey", content.survey));
    if (survey === null) throw new Error(`The demo has no survey ${keyOf(content)}.`);
    surveys.set(keyOf(content), survey);
  }
  return (content) => surveys.get(keyOf(content)) as LoadedSurvey;
}

async function insertSubmissions(tx: Tx, submissions: readonly SubmissionRows[]): Promise<void> {
  await insertRows(
    tx,
    "submission",
    [
      "id",
      "programId",
      "surveyId",
      "organisationId",
      "title",
      "appliesOn",
      "approval",
      "organisationDetails",
      "revision",
      "contentRevision",
      "scoredVersion",
      "createdAt",
      "createdBy",
      "modifiedAt",
    ],
    submissions.map(({ submission }) => submission),
  );
  await insertRows(
    tx,
    "response",
    [
      "submissionId",
      "measureId",
      "submissionApproval",
      "approval",
      "parts",
      "comment",
      "subMeasures",
      "notRelevant",
      "quality",
      "revision",
      "version",
      "versionBeganAt",
      "modifiedAt",
      "modifiedBy",
    ],
    submissions.flatMap(({ responses }) => responses),
  );
  await insertRows(
    tx,
    "response_version",
    [
      "submissionId",
      "measureId",
      "version",
      "approval",
      "parts",
      "comment",
      "subMeasures",
      "notRelevant",
      "quality",
      "beganAt",
      "modifiedAt",
      "modifiedBy",
    ],
    submissions.flatMap(({ versions }) => versions),
  );
  await insertRows(
    tx,
    "attachment",
    ["id", "submissionId", "measureId", "name", "url", "addedAt", "addedBy"],
    submissions.flatMap(({ attachments }) => attachments),
  );
  await insertRows(
    tx,
    "category_rating",
    ["submissionId", "categoryId", "importance", "target", "revision", "modifiedAt", "modifiedBy"],
    submissions.flatMap(({ ratings }) => ratings),
  );
  await insertRows(
    tx,
    "response_result",
    ["submissionId", "measureId", "raw", "score", "error"],
    submissions.flatMap(({ responseResults }) => responseResults),
  );
  await insertRows(
    tx,
    "category_result",
    ["submissionId", "categoryId", ...resultColumns],
    submissions.flatMap(({ categoryResults }) => categoryResults),
  );
  await insertRows(
    tx,
    "submission_result",
    ["submissionId", ...resultColumns],
    submissions.map(({ submissionResult }) => submissionResult),
  );
}

const resultColumns = [
  "score",
  "weight",
  "denominator",
  "percent",
  "measures",
  "questions",
  "answered",
  "draft",
  "final",
  "reviewed",
  "approved",
  "notRelevant",
  "importance",
  "target",
  "errors",
] as const;
