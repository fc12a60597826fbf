import { tryMailAddress } from "@aquamark/api-client";
import { Button } from "@mantine/core";
import { IconMailOff } from "@tabler/icons-react";
import { useMutation } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "./api.ts";
import { useMe } from "./session.ts";
import { toast } from "./toast.tsx";

/** Says on every page that mails do not reach the user, why, and has it tried again. */
export function MailFaultBanner(): ReactElement {
  const { t } = useTranslation();
  const { user, mailFault } = useMe();
  return (
    <div role="status" aria-live="polite">
      {mailFault !== null && (
        <div className="page-banner mail-fault-banner">
          <IconMailOff size={18} aria-hidden />
          <span>{t("mail.fault", { address: user.email, reason: mailFault.reason })}</span>
          <TryMailAddress />
        </div>
      )}
    </div>
  );
}

function TryMailAddress(): ReactElement {
  const { t } = useTranslation();
  const attempt = useMutation({
    mutationFn: () => answerOf(tryMailAddress()),
    onSuccess: () => toast.success(t("mail.trying"), { channel: "mail-address" }),
    onError: (error) => toast.problem(error),
  });
  return (
    <Button size="xs" variant="default" loading={attempt.isPending} onClick={() => attempt.mutate()}>
      {t("mail.tryAgain")}
    </Button>
  );
}
