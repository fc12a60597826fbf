import { attachLink } from "@aquamark/api-client";
import { Button, Group, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { type FormEvent, type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import type { AttachmentPlace } from "../../shell/attachment-place.ts";
import { problemFrom, problemMessage } from "../../shell/problem.ts";
import { withScheme } from "./with-scheme.ts";

/** The address of something elsewhere, and what it is called here. */
export function LinkForm({
  place: { submissionId, measureId, subMeasureId },
  onDone,
  onCancel,
}: {
  place: AttachmentPlace;
  onDone: (name: string) => void;
  onCancel: () => void;
}): ReactElement {
  const { t } = useTranslation("attachments");
  const [url, setUrl] = useState("");
  const [name, setName] = useState("");
  const attach = useMutation({
    mutationFn: () =>
      answerOf(
        attachLink({
          path: { submissionId, measureId },
          body: {
            url: withScheme(url),
            ...(name.trim() === "" ? {} : { name: name.trim() }),
            ...(subMeasureId === null ? {} : { subMeasureId }),
          },
        }),
      ),
    onSuccess: ({ name: given }) => onDone(given),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // What is asked of the page around this, the answer, is not what is sent here.
    event.stopPropagation();
    attach.mutate();
  };
  const fault =
    attach.error === null
      ? null
      : problemFrom(attach.error).code === "request_invalid"
        ? t("link.invalid")
        : problemMessage(attach.error);

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Escape ends what a field has begun.
    <form
      className="link-form"
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
      noValidate
    >
      <TextInput
        label={t("link.url")}
        placeholder="https://"
        type="url"
        inputMode="url"
        maxLength={2_000}
        required
        // It was asked for just now.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={url}
        error={fault}
        onChange={(event) => setUrl(event.currentTarget.value)}
      />
      <TextInput
        label={t("link.name")}
        description={t("link.nameHint")}
        maxLength={255}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" size="xs" loading={attach.isPending} disabled={url.trim() === ""}>
          {t("link.attach")}
        </Button>
        <Button size="xs" variant="default" onClick={onCancel}>
          {t("link.cancel")}
        </Button>
      </Group>
    </form>
  );
}
