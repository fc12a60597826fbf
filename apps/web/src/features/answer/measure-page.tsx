import { Markdown, Notice } from "@aquamark/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ResponsePage, Submission, Uuid } from "../../shell/api-types.ts";
import type { AttachmentsProps } from "../../shell/attachment-place.ts";
import { Page } from "../../shell/page.tsx";
import { RecalculationNotice } from "../../shell/recalculation-notice.tsx";
import { SourceNote } from "../../shell/source-note.tsx";
import { QueryView } from "../../shell/states.tsx";
import { LevelBadge } from "../../shell/submission-parts.tsx";
import { responseQuery, submissionQuery } from "../../shell/submission-queries.ts";
import { useSubmissionTrail } from "../../shell/submission-trail.tsx";
import { AnswerView } from "./answer-view.tsx";
import "./answer.css";
import type { LevelControlProps } from "./level-control.ts";

/** One measure of a submission: what is asked, and the answer. */
export function MeasurePage({
  submissionId,
  measureId,
  levelControl,
  attachments,
}: {
  submissionId: Uuid;
  measureId: Uuid;
  levelControl: (props: LevelControlProps) => ReactNode;
  attachments: (props: AttachmentsProps) => ReactNode;
}): ReactElement {
  const submission = useQuery(submissionQuery(submissionId));
  const page = useQuery(responseQuery(submissionId, measureId));
  return (
    <QueryView query={submission}>
      {(loaded) => (
        <QueryView query={page}>
          {(data) => (
            <MeasureView
              submission={loaded}
              page={data}
              levelControl={levelControl}
              attachments={attachments}
            />
          )}
        </QueryView>
      )}
    </QueryView>
  );
}

function MeasureView({
  submission,
  page,
  levelControl,
  attachments,
}: {
  submission: Submission;
  page: ResponsePage;
  levelControl: (props: LevelControlProps) => ReactNode;
  attachments: (props: AttachmentsProps) => ReactNode;
}): ReactElement {
  const { measure } = page;
  const trail = useSubmissionTrail(submission, measure.parents, measure.number);
  return (
    <div className="answer-page">
      <Page
        title={measure.title}
        mark={measure.number}
        trail={trail}
        meta={
          <>
            <LevelBadge level={submission.approval} />
            <span>{submission.organisation.name}</span>
          </>
        }
        follow={
          submission.readOnly === "deleted"
            ? null
            : { kind: "response", id: measure.id, scopeId: submission.id }
        }
      >
        {measure.description !== "" && (
          <div className="answer-section">
            <Markdown>{measure.description}</Markdown>
          </div>
        )}
        <RecalculationNotice
          programId={submission.program.id}
          surveyId={submission.survey.id}
          isStale={submission.scoresStale}
        />
        <ReadOnlyReason submission={submission} page={page} />
        <AnswerView
          submission={submission}
          page={page}
          levelControl={levelControl}
          attachments={attachments}
        />
        <SourceNote source={submission.programFull.source} />
      </Page>
    </div>
  );
}

/** Why nothing can be changed here, where nothing can. */
function ReadOnlyReason({
  submission,
  page,
}: {
  submission: Submission;
  page: ResponsePage;
}): ReactElement | null {
  const { t } = useTranslation(["answer", "shell"]);
  if (submission.readOnly === null && page.can.edit) return null;
  const level = t(`shell:approval.${page.response.approval}`);
  const reason =
    submission.readOnly ?? (page.can.levels.includes(page.response.approval) ? "right" : "level");
  return (
    <div className="answer-section">
      <Notice kind="info" title={t("readOnly.title")}>
        {t(`readOnly.${reason}`, { level })}
      </Notice>
    </div>
  );
}
