import { listAttachments } from "@aquamark/api-client";
import { queryOptions } from "@tanstack/react-query";
import { answerOf } from "../../shell/api.ts";
import type { Uuid } from "../../shell/api-types.ts";

/** As many as a response may have. */
const attachmentsMax = 100;

/** All attachments of a response and its sub-measures. */
export const attachmentsQuery = (submissionId: Uuid, measureId: Uuid) =>
  queryOptions({
    queryKey: ["submission", submissionId, "attachments", measureId],
    queryFn: ({ signal }) =>
      answerOf(
        listAttachments({
          path: { submissionId },
          query: { measureId, sort: "addedAt", limit: attachmentsMax },
          signal,
        }),
      ),
  });

/** Where an attachment's file is downloaded from. */
export function fileAddress(submissionId: Uuid, attachmentId: Uuid): string {
  return `/api/v1/submissions/${submissionId}/attachments/${attachmentId}/file`;
}
