import { unsubscribe } from "@aquamark/api-client";
import { Notice } from "@aquamark/ui";
import { Button, Stack } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { TextLink } from "../../shell/link.tsx";
import { usePageTitle } from "../../shell/page.tsx";
import { problemMessage } from "../../shell/problem.ts";
import { EntranceLayout } from "./entrance-layout.tsx";

/** Stops mails with the link of one, signed in or not. It asks once, since programs that look at links open it too. */
export function UnsubscribePage(): ReactElement {
  const { t } = useTranslation("sign-in");
  const { token = "" } = useSearch({ from: "/unsubscribe" });
  const stop = useMutation({ mutationFn: () => answerOf(unsubscribe({ query: { token } })) });
  const title = t(stop.isSuccess ? "unsubscribe.done" : "unsubscribe.title");
  usePageTitle(title);

  return (
    <EntranceLayout title={title} {...(stop.isSuccess ? {} : { lead: t("unsubscribe.lead") })}>
      <Stack>
        {stop.error !== null && (
          <Notice kind="danger" live>
            {problemMessage(stop.error)}
          </Notice>
        )}
        {stop.isSuccess ? (
          <>
            <p role="status">{t("unsubscribe.doneNext")}</p>
            <TextLink to="/account">{t("unsubscribe.account")}</TextLink>
          </>
        ) : (
          <Button onClick={() => stop.mutate()} loading={stop.isPending} fullWidth>
            {t("unsubscribe.submit")}
          </Button>
        )}
      </Stack>
    </EntranceLayout>
  );
}
