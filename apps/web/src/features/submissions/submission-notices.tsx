import { Notice } from "@aquamark/ui";
import { Button } from "@mantine/core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Submission } from "../../shell/api-types.ts";
import { backToDraftReason } from "../../shell/back-to-draft-reason.ts";
import { RecalculationNotice } from "../../shell/recalculation-notice.tsx";
import { useRestoreSubmission } from "./submission-writes.tsx";

/** What has to be known before anything else: why it is read-only, why it is a draft again, stale scores. */
export function SubmissionNotices({ submission }: { submission: Submission }): ReactElement {
  const { t } = useTranslation("submissions");
  const restore = useRestoreSubmission();
  const { readOnly, approvalReason, scoresStale, can } = submission;

  return (
    <>
      {readOnly !== null && (
        <Notice
          kind="warning"
          title={t("detail.readOnlyTitle")}
          actions={
            can.restore && (
              <Button
                size="xs"
                variant="default"
                loading={restore.isPending}
                onClick={() => restore.mutate(submission)}
              >
                {t("detail.restore")}
              </Button>
            )
          }
        >
          {t(`detail.readOnly.${readOnly}`)}
        </Notice>
      )}
      {readOnly === null && !can.answer && (
        <Notice kind="info" title={t("detail.readOnlyTitle")}>
          {t("detail.noRight")}
        </Notice>
      )}
      {approvalReason !== null && (
        <Notice kind="warning" title={t("detail.reasonTitle")}>
          {t(`detail.reason.${backToDraftReason(approvalReason.code)}`)}
        </Notice>
      )}
      <RecalculationNotice
        programId={submission.program.id}
        surveyId={submission.survey.id}
        isStale={scoresStale}
      />
    </>
  );
}
