import { getRouteApi } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { MeasurePage } from "../features/answer/measure-page.tsx";
import { ResponseLevel } from "../features/approve/response-level.tsx";
import { Attachments } from "../features/attachments/attachments.tsx";

const route = getRouteApi("/app/submissions/$submissionId/measures/$measureId");

export function SubmissionMeasurePage(): ReactElement {
  const { submissionId, measureId } = route.useParams();
  return (
    <MeasurePage
      // Another measure is another answer: nothing of the one before may be left in the form.
      key={`${submissionId} ${measureId}`}
      submissionId={submissionId}
      measureId={measureId}
      attachments={(props) => <Attachments {...props} />}
      levelControl={({ submission, page, response, hasError, isReadOnly, onSet }) =>
        response.revision > 0 && (
          <ResponseLevel
            situation={{
              present: response.approval,
              mayBeSet: page.can.levels,
              isReadOnly: submission.readOnly !== null || (isReadOnly && page.can.levels.length === 0),
              lowest: submission.approval,
              hasError,
            }}
            onSet={onSet}
          />
        )
      }
    />
  );
}
