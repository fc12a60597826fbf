import { Notice, Tag } from "@aquamark/ui";
import { Button, Title } from "@mantine/core";
import { IconPencil } from "@tabler/icons-react";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type FieldConflict, FieldConflicts } from "../../../shell/field-conflicts.tsx";
import { useLeaveGuard } from "../../../shell/leave-guard.ts";
import type { Draft } from "../measure/use-draft.ts";
import type { SaveDraft } from "./use-save-draft.ts";
import "./survey-panels.css";

/** A panel's head and form: what it edits, whether it is saved, and a way to save or discard. */
export function PanelForm<T>({
  kind,
  mark,
  title,
  canEdit,
  draft,
  saving,
  conflicts,
  children,
}: {
  kind: string;
  /** Its number or label, before the title. */
  mark: string;
  title: string;
  canEdit: boolean;
  draft: Draft<T>;
  saving: SaveDraft;
  conflicts: readonly FieldConflict[];
  children: ReactNode;
}): ReactElement {
  const { t } = useTranslation("build-survey");
  useLeaveGuard(draft.isDirty && !draft.isKept, ["select", "survey"]);
  return (
    <form
      className="panel-form"
      aria-label={t("form.saveLabel", { title })}
      onSubmit={(event) => {
        event.preventDefault();
        saving.save();
      }}
      noValidate
    >
      <header className="panel-form__head">
        <div>
          <span className="panel-form__kind">{kind}</span>
          <Title order={2} className="panel-form__title">
            {mark !== "" && <span className="aq-number panel-form__mark">{mark} </span>}
            {title}
          </Title>
        </div>
        {canEdit && (
          <div className="panel-form__actions">
            <span role="status">
              {draft.isDirty && (
                <Tag tone="warning" icon={<IconPencil size={12} aria-hidden />}>
                  {t("form.unsaved")}
                </Tag>
              )}
            </span>
            {draft.isDirty && (
              <Button variant="default" size="sm" onClick={draft.discard} disabled={draft.isSaving}>
                {t("form.discard")}
              </Button>
            )}
            <Button
              type="submit"
              size="sm"
              loading={draft.isSaving}
              disabled={!draft.isDirty || saving.obstacle !== null}
            >
              {t("form.save")}
            </Button>
          </div>
        )}
      </header>
      {canEdit && draft.isDirty && saving.obstacle !== null && (
        <p className="aq-quiet panel-form__hint" role="status">
          {t(saving.obstacle === "conflicts" ? "form.resolveFirst" : "form.mendFirst")}
        </p>
      )}
      {draft.isDirty && (!canEdit || saving.obstacle === null) && (
        <p className="aq-quiet panel-form__hint">{t(draft.isKept ? "form.kept" : "form.notKept")}</p>
      )}
      <FieldConflicts conflicts={conflicts} onDecide={draft.choose} />
      {saving.refusals.length > 0 && (
        <Notice kind="danger" live title={t("refused")}>
          {saving.refusals.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
      {children}
    </form>
  );
}
