import { Notice } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { IconDeviceFloppy } from "@tabler/icons-react";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useConfirm } from "../../../shell/confirm.tsx";
import { useShortcut } from "../../../shell/shortcuts.ts";
import type { Draft } from "./use-draft.ts";
import "./measure.css";

/** Whether a panel's draft is saved, with the buttons that save it, drop it and try it; Ctrl+S saves. */
export function SaveBar({
  draft,
  title,
  faults,
  refusal,
  onSave,
  onImpact,
}: {
  draft: Pick<Draft<unknown>, "isDirty" | "isSaving" | "isKept" | "conflicts" | "discard">;
  /** What is edited, to be named. */
  title: string;
  /** How many things keep it from being saved. */
  faults: number;
  /** Why the last save was refused, in sentences. */
  refusal: readonly string[];
  onSave: () => void;
  /** Null where the draft changes no score. */
  onImpact: (() => void) | null;
}): ReactElement {
  const { t } = useTranslation("build-measure");
  const confirm = useConfirm();
  const { isDirty, isSaving, isKept, conflicts, discard } = draft;
  useShortcut({
    keys: "Mod+s",
    label: t("save.shortcut"),
    group: t("save.shortcutGroup"),
    inFields: true,
    handler: () => {
      if (isDirty && !isSaving) onSave();
    },
  });
  const askAndDiscard = async () => {
    const isSure = await confirm({
      title: t("save.discardTitle"),
      message: t("save.discardMessage", { title }),
      confirm: t("save.discardConfirm"),
      isDangerous: true,
    });
    if (isSure) discard();
  };

  let state: ReactNode = t("save.clean");
  if (isSaving) state = t("save.saving");
  else if (conflicts.length > 0) state = t("save.conflicts", { count: conflicts.length });
  else if (isDirty && faults > 0) state = t("save.faults", { count: faults });
  else if (isDirty) state = t("save.dirty");

  return (
    <>
      <div className="save-bar" role="region" aria-label={t("save.region")} data-dirty={isDirty || undefined}>
        <span role="status" className="save-bar__state">
          <span className="save-bar__mark" aria-hidden />
          <span>
            {state}
            {isDirty && !isSaving && (
              <span className="save-bar__kept">{isKept ? t("save.kept") : t("save.notKept")}</span>
            )}
          </span>
        </span>
        <span className="save-bar__actions">
          {isDirty && faults + conflicts.length > 0 && (
            <Button size="compact-sm" variant="subtle" onClick={(event) => showFirst(event.currentTarget)}>
              {t("save.show")}
            </Button>
          )}
          {onImpact !== null && isDirty && (
            <Button size="compact-sm" variant="subtle" onClick={onImpact} disabled={faults > 0}>
              {t("save.impact")}
            </Button>
          )}
          <Button
            size="compact-sm"
            variant="default"
            disabled={!isDirty || isSaving}
            onClick={() => void askAndDiscard()}
          >
            {t("save.discard")}
          </Button>
          <Button
            size="compact-sm"
            leftSection={<IconDeviceFloppy size={16} aria-hidden />}
            disabled={!isDirty || faults > 0 || conflicts.length > 0}
            loading={isSaving}
            onClick={onSave}
          >
            {t("save.save")}
          </Button>
        </span>
      </div>
      {refusal.length > 0 && (
        <div className="save-bar__refusal">
          <Notice kind="danger" live title={t("save.refused")}>
            <ul>
              {refusal.map((message) => (
                <li key={message}>{message}</li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
    </>
  );
}

/** Brings the first thing to choose or to mend into view, with the focus where it can have it. */
function showFirst(button: HTMLElement): void {
  const panel = button.closest(".build-panel");
  const found =
    panel?.querySelector<HTMLElement>(".field-conflict button") ??
    panel?.querySelector<HTMLElement>("[aria-invalid=true], .type-fault");
  found?.scrollIntoView({ block: "center" });
  found?.focus({ preventScroll: true });
}
