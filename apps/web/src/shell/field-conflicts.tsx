import { Notice } from "@aquamark/ui";
import { Button } from "@mantine/core";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import "./field-conflicts.css";

export type FieldConflict = { field: string; label: string; yours: ReactNode; theirs: ReactNode };

/** Fields that somebody else changed meanwhile, each with both versions and a choice. */
export function FieldConflicts({
  conflicts,
  onDecide,
}: {
  conflicts: readonly FieldConflict[];
  onDecide: (field: string, choice: "mine" | "theirs") => void;
}): ReactElement | null {
  const { t } = useTranslation("programs");
  if (conflicts.length === 0) return null;
  return (
    <Notice kind="warning" live title={t("conflict.title")}>
      <p>{t("conflict.text")}</p>
      {conflicts.map(({ field, label, yours, theirs }) => (
        <div key={field} className="field-conflict" role="group" aria-label={label}>
          <strong>{label}</strong>
          <dl>
            <div>
              <dt>{t("conflict.yours")}</dt>
              <dd>{yours === "" ? <em>{t("conflict.empty")}</em> : yours}</dd>
            </div>
            <div>
              <dt>{t("conflict.theirs")}</dt>
              <dd>{theirs === "" ? <em>{t("conflict.empty")}</em> : theirs}</dd>
            </div>
          </dl>
          <div className="field-conflict__actions">
            <Button size="xs" variant="default" onClick={() => onDecide(field, "mine")}>
              {t("conflict.keepYoursOf", { field: label })}
            </Button>
            <Button size="xs" variant="default" onClick={() => onDecide(field, "theirs")}>
              {t("conflict.takeTheirsOf", { field: label })}
            </Button>
          </div>
        </div>
      ))}
    </Notice>
  );
}
