import { Markdown } from "@aquamark/ui";
import { Input, SegmentedControl, Textarea } from "@mantine/core";
import { type ReactElement, type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import "./markdown-field.css";

/** A text in Markdown, with a preview of what readers will see; only that where it may just be read. */
export function MarkdownField({
  label,
  value,
  onChange,
  onBlur,
  isReadOnly = false,
  emptyText,
  error,
  maxLength,
  minRows = 2,
  hasFocusFirst = false,
  id,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  isReadOnly?: boolean;
  /** What stands in the preview of an empty text. */
  emptyText?: string;
  error?: ReactNode;
  maxLength?: number;
  minRows?: number;
  /** A dialog gives it the focus when it opens. */
  hasFocusFirst?: boolean;
  id?: string;
}): ReactElement {
  const { t } = useTranslation();
  const ownId = useId();
  const fieldId = id ?? ownId;
  const [view, setView] = useState<"write" | "preview">("write");
  const isShown = isReadOnly || view === "preview";

  return (
    <div className="markdown-field">
      <div className="markdown-field__head">
        <label
          className="markdown-field__label"
          id={`${fieldId}-label`}
          htmlFor={isShown ? undefined : fieldId}
        >
          {label}
        </label>
        {!isReadOnly && (
          <SegmentedControl
            size="xs"
            aria-label={t("markdown.view", { label })}
            value={view}
            onChange={(next) => setView(next === "preview" ? "preview" : "write")}
            data={[
              { value: "write", label: t("markdown.write") },
              { value: "preview", label: t("markdown.preview") },
            ]}
          />
        )}
      </div>
      {isShown ? (
        <div className="markdown-field__preview" aria-labelledby={`${fieldId}-label`} role="region">
          {value === "" ? (
            <span className="aq-quiet">{emptyText ?? t("markdown.empty")}</span>
          ) : (
            <Markdown>{value}</Markdown>
          )}
          {!isReadOnly && error && <Input.Error mt="xs">{error}</Input.Error>}
        </div>
      ) : (
        <Textarea
          id={fieldId}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          onBlur={onBlur}
          error={error}
          maxLength={maxLength}
          autosize
          minRows={minRows}
          maxRows={16}
          placeholder={t("markdown.placeholder")}
          data-autofocus={hasFocusFirst || undefined}
        />
      )}
    </div>
  );
}
