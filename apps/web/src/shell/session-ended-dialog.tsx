import { getMe } from "@aquamark/api-client";
import { Modal, Stack, Text } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "./api.ts";
import { meQuery, useMe } from "./session.ts";
import { sessionEnded } from "./session-ended.ts";
import { SignInForm } from "./sign-in-form.tsx";
import { useStore } from "./store.ts";

/** Signs in again over the open page, so that nothing typed on it is lost with the session. */
export function SessionEndedDialog(): ReactElement {
  const { t } = useTranslation();
  const isEnded = useStore(sessionEnded);
  const me = useMe();
  const queryClient = useQueryClient();

  const carryOn = async () => {
    const now = await answerOf(getMe());
    // What is on the page belongs to the one who left; another user starts afresh.
    if (now.user.id !== me.user.id) {
      window.location.assign("/");
      return;
    }
    queryClient.setQueryData(meQuery.queryKey, now);
    sessionEnded.set(false);
    await queryClient.invalidateQueries();
  };

  return (
    <Modal
      opened={isEnded}
      onClose={() => {}}
      withCloseButton={false}
      closeOnClickOutside={false}
      closeOnEscape={false}
      title={t("sessionEnded.title")}
      centered
    >
      <Stack>
        <Text size="sm">{t("sessionEnded.message")}</Text>
        <SignInForm initialEmail={me.user.email} onSignedIn={() => void carryOn()} />
      </Stack>
    </Modal>
  );
}
