import { discardFailedJob, type FailedJob, retryFailedJob, retryFailedJobs } from "@aquamark/api-client";
import { Button } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { useConfirm } from "../../shell/confirm.tsx";
import { toast } from "../../shell/toast.tsx";
import { useJobTitle, useKindWords } from "./job-title.ts";

const channel = "failed-jobs";

function useRefresh(): () => Promise<void> {
  const queryClient = useQueryClient();
  return () => queryClient.invalidateQueries({ queryKey: ["failed_job"] });
}

/** What can be done with a job that failed. */
export function FailedJobActions({ job }: { job: FailedJob }): ReactElement {
  const { t } = useTranslation(["jobs", "shell"]);
  const confirm = useConfirm();
  const refresh = useRefresh();
  const title = useJobTitle()(job);
  const path = { failedJobId: job.id };
  const retry = useMutation({
    mutationFn: () => answerOf(retryFailedJob({ path })),
    onSuccess: () => toast.success(t("failed.retried", { title }), { channel }),
    onError: (error) => toast.problem(error, { channel }),
    onSettled: refresh,
  });
  const discard = useMutation({
    mutationFn: () => answerOf(discardFailedJob({ path })),
    onSuccess: () => toast.success(t("failed.discarded", { title }), { channel }),
    onError: (error) => toast.problem(error, { channel }),
    onSettled: refresh,
  });

  async function askAndDiscard() {
    const isAgreed = await confirm({
      title: t("failed.discardQuestion", { title }),
      message: t("failed.discardConsequence"),
      confirm: t("failed.discard"),
      isDangerous: true,
    });
    if (isAgreed) discard.mutate();
  }

  return (
    <div className="failed-job-actions">
      {job.can.retry && (
        <Button
          size="xs"
          variant="default"
          leftSection={<IconRefresh size={14} aria-hidden />}
          loading={retry.isPending}
          disabled={discard.isPending}
          aria-label={t("failed.retryOne", { title })}
          onClick={() => retry.mutate()}
        >
          {t("shell:tryAgain")}
        </Button>
      )}
      {job.can.discard && (
        <Button
          size="xs"
          variant="subtle"
          color="red"
          loading={discard.isPending}
          disabled={retry.isPending}
          aria-label={t("failed.discardOne", { title })}
          onClick={() => void askAndDiscard()}
        >
          {t("failed.discard")}
        </Button>
      )}
    </div>
  );
}

/** Tries all failed jobs of a kind again. */
export function RetryKindButton({ kind, count }: { kind: string; count: number }): ReactElement {
  const { t } = useTranslation("jobs");
  const refresh = useRefresh();
  const words = useKindWords()(kind);
  const retry = useMutation({
    mutationFn: () => answerOf(retryFailedJobs({ body: { kind } })),
    onSuccess: ({ retried }) =>
      toast.success(t("failed.retriedKind", { count: retried, kind: words }), { channel }),
    onError: (error) => toast.problem(error, { channel }),
    onSettled: refresh,
  });
  return (
    <Button
      variant="default"
      leftSection={<IconRefresh size={16} aria-hidden />}
      loading={retry.isPending}
      onClick={() => retry.mutate()}
    >
      {t("failed.retryKind", { count, kind: words })}
    </Button>
  );
}
