import { getRouteApi } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { AttachmentsPage } from "../features/attachments/attachments-page.tsx";

const route = getRouteApi("/app/submissions/$submissionId/attachments");

export function SubmissionAttachmentsPage(): ReactElement {
  const { submissionId } = route.useParams();
  return <AttachmentsPage key={submissionId} submissionId={submissionId} />;
}
