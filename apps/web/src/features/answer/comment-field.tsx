import { Markdown } from "@aquamark/ui";
import { SegmentedControl, Textarea } from "@mantine/core";
import { type ReactElement, useId, useState } from "react";
import { useTranslation } from "react-i18next";

/** The response's own comment, for the key that leads to it. */
export const COMMENT_FIELD_ID = "response-comment";

/** A comment in Markdown, with a preview of what readers will see. */
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
  const ownId = useId();
  const fieldId = id ?? ownId;
  const [view, setView] = useState<"write" | "preview">("write");
  const isShown = isReadOnly || view === "preview";
  if (isReadOnly && value === "") return null;

  return (
    <div className="comment">
      <div className="comment__head">
        <label className="comment__label" id={`${fieldId}-label`} htmlFor={isShown ? undefined : fieldId}>
          {label}
        </label>
        {!isReadOnly && (
          <SegmentedControl
            size="xs"
            aria-label={t("comment.view")}
            value={view}
            onChange={(next) => setView(next === "preview" ? "preview" : "write")}
            data={[
              { value: "write", label: t("comment.write") },
              { value: "preview", label: t("comment.preview") },
            ]}
          />
        )}
      </div>
      {isShown ? (
        <div className="comment__preview" aria-labelledby={`${fieldId}-label`} role="region">
          {value === "" ? (
            <span className="aq-quiet">{t("comment.empty")}</span>
          ) : (
            <Markdown>{value}</Markdown>
          )}
        </div>
      ) : (
        <Textarea
          id={fieldId}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          autosize
          minRows={2}
          maxRows={16}
          placeholder={t("comment.placeholder")}
        />
      )}
    </div>
  );
}
