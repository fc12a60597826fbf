import { getRouteApi } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { UnsavedAnswers } from "../features/answer/unsaved-answers.tsx";
import { LevelPanel } from "../features/approve/level-panel.tsx";
import { SubmissionPage } from "../features/submissions/submission-page.tsx";

const route = getRouteApi("/app/submissions/$submissionId");

export function SubmissionDetailPage(): ReactElement {
  const { submissionId } = route.useParams();
  return (
    <SubmissionPage
      key={submissionId}
      submissionId={submissionId}
      levelPanel={(submission) => <LevelPanel submission={submission} />}
      notices={(submission) => <UnsavedAnswers submissionId={submission.id} />}
    />
  );
}
