import { getRouteApi } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { UnsavedAnswers } from "../features/answer/unsaved-answers.tsx";
import { LevelPanel } from "../features/approve/level-panel.tsx";
import { SubmissionPage } from "../features/submissions/submission-page.tsx";
import { History } from "../features/timeline/history.tsx";

const route = getRouteApi("/app/submissions/$submissionId");

export function SubmissionDetailPage(): ReactElement {
  const { submissionId } = route.useParams();
  return (
    <SubmissionPage
      key={submissionId}
      submissionId={submissionId}
      levelPanel={(submission) => <LevelPanel submission={submission} />}
      history={<History of="submission" id={submissionId} />}
      notices={(submission) => <UnsavedAnswers submissionId={submission.id} />}
    />
  );
}
