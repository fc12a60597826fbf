import type { OperationFault } from "@aquamark/program-content";
import { TextInput } from "@mantine/core";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { MarkdownField } from "../../../shell/markdown-field.tsx";

type Texts = { title: string; description: string };

/** The fields that every survey and category has. */
export function TitleAndDescription({
  texts,
  faults,
  isReadOnly,
  isFinalised,
  onChange,
}: {
  texts: Texts;
  faults: readonly OperationFault[];
  isReadOnly: boolean;
  isFinalised: boolean;
  onChange: (change: Partial<Texts>) => void;
}): ReactElement {
  const { t } = useTranslation("build-survey");
  const titleFault = faults.find(({ path }) => path === "set.title");
  return (
    <>
      {isFinalised && <p className="aq-quiet panel-form__hint">{t("form.finalised")}</p>}
      <TextInput
        label={t("form.title")}
        data-field="title"
        value={texts.title}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
        error={titleFault && t(titleFault.code === "title_taken" ? "form.titleTaken" : "form.titleMissing")}
        readOnly={isReadOnly}
        required
      />
      <MarkdownField
        label={t("form.description")}
        value={texts.description}
        onChange={(description) => onChange({ description })}
        isReadOnly={isReadOnly}
        minRows={3}
      />
    </>
  );
}
