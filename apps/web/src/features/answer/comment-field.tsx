import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { MarkdownField } from "../../shell/markdown-field.tsx";

/** The response's own comment, for the key that leads to it. */
export const COMMENT_FIELD_ID = "response-comment";

/** A comment on an answer; nothing where there is none and none may be written. */
export function CommentField({
  label,
  value,
  isReadOnly,
  onChange,
  id,
}: {
  label: string;
  value: string;
  isReadOnly: boolean;
  onChange: (value: string) => void;
  id?: string;
}): ReactElement | null {
  const { t } = useTranslation("answer");
  if (isReadOnly && value === "") return null;
  return (
    <MarkdownField
      {...(id === undefined ? {} : { id })}
      label={label}
      value={value}
      isReadOnly={isReadOnly}
      emptyText={t("comment.empty")}
      onChange={onChange}
    />
  );
}
