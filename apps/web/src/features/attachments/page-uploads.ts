import type { QueryClient } from "@tanstack/react-query";
import { newerVersion } from "../../shell/newer-version.ts";
import { attachmentsQuery } from "./attachment-queries.ts";
import { sendFile } from "./send-file.ts";
import { createUploads, isUnderWay, type Uploads } from "./uploads.ts";

let uploads: Uploads | null = null;

/** The uploads of this tab, which outlive the page that began them; closing the tab meanwhile asks first. */
export function uploadsOf(queryClient: QueryClient): Uploads {
  if (uploads !== null) return uploads;
  const made = createUploads(
    ({ id, place: { submissionId, measureId, subMeasureId }, ...sending }) => {
      const path = `/api/v1/submissions/${submissionId}/responses/${measureId}/attachments`;
      return sendFile({
        ...sending,
        idempotencyKey: id,
        address: subMeasureId === null ? path : `${path}?subMeasureId=${subMeasureId}`,
      });
    },
    ({ submissionId, measureId }) =>
      void queryClient.invalidateQueries({ queryKey: attachmentsQuery(submissionId, measureId).queryKey }),
  );
  newerVersion.watchUnsavedWork(() => isUnderWay(made.list.get()));
  window.addEventListener("beforeunload", (event) => {
    if (isUnderWay(made.list.get())) event.preventDefault();
  });
  uploads = made;
  return made;
}
