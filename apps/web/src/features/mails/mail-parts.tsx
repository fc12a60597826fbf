import { type MailListItem, retryMail } from "@aquamark/api-client";
import { Tag } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { IconRefresh } from "@tabler/icons-react";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { useConfirm } from "../../shell/confirm.tsx";
import { toast } from "../../shell/toast.tsx";
import type { MailState } from "./mails-search.ts";

const tones = {
  waiting: "neutral",
  sending: "info",
  sent: "success",
  bad_address: "danger",
  failed: "danger",
  in_doubt: "warning",
} as const satisfies Record<MailState, string>;

export function MailStateTag({ state }: { state: MailState }): ReactElement {
  const { t } = useTranslation("mails");
  return <Tag tone={tones[state]}>{t(`state.${state}`)}</Tag>;
}

/** Sends a mail again; one that may have arrived only after a question. */
export function RetryMailButton({ mail }: { mail: MailListItem }): ReactElement | null {
  const { t } = useTranslation("mails");
  const confirm = useConfirm();
  const queryClient = useQueryClient();
  const retry = useMutation({
    mutationFn: () => answerOf(retryMail({ path: { mailId: mail.id } })),
    onSuccess: () => toast.success(t("retried")),
    onError: (error) => toast.problem(error),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ["mail"] }),
  });
  if (!mail.can.retry) return null;

  async function ask() {
    const isAgreed =
      mail.state !== "in_doubt" ||
      (await confirm({
        title: t("retryDoubtTitle"),
        message: t("retryDoubt", { to: mail.to.address }),
        confirm: t("retry"),
      }));
    if (isAgreed) retry.mutate();
  }

  return (
    <Button
      size="xs"
      variant="default"
      leftSection={<IconRefresh size={14} aria-hidden />}
      loading={retry.isPending}
      aria-label={`${t("retry")}: ${mail.to.address}`}
      onClick={() => void ask()}
    >
      {t("retry")}
    </Button>
  );
}
