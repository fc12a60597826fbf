import { Button, Menu, Select } from "@mantine/core";
import { IconChevronDown, IconPlus } from "@tabler/icons-react";
import { type ReactElement, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useConfirm } from "../../shell/confirm.tsx";
import type { ProgramEditor } from "./program-editor.ts";
import { undoToast } from "./undo-toast.ts";
import type { BuilderAddress } from "./use-builder-address.ts";

type SurveySwitcherProps = {
  editor: ProgramEditor;
  address: BuilderAddress;
  surveyId: string | null;
  onAdd: () => void;
};

/** Which of the program's surveys is on view, and what can be done with it as a whole. */
export function SurveySwitcher({ editor, address, surveyId, onAdd }: SurveySwitcherProps): ReactElement {
  const { t } = useTranslation("build");
  const confirm = useConfirm();
  const menuButton = useRef<HTMLButtonElement>(null);
  const { content, can } = editor;
  const order = content.surveyOrder;
  const survey = surveyId === null ? undefined : content.surveys.get(surveyId);
  const deleted = [...content.surveys.values()].filter(({ isDeleted }) => isDeleted);
  const at = surveyId === null ? -1 : order.indexOf(surveyId);

  const show = (id: string) =>
    address.change({ survey: id, select: undefined, field: undefined, q: undefined });

  function move(by: -1 | 1): void {
    const next = [...order];
    const [moved] = next.splice(at, 1);
    if (moved === undefined || survey === undefined) return;
    next.splice(at + by, 0, moved);
    void editor.apply(
      [{ kind: "arrangeSurveys", seen: [...order], order: next }],
      t("change.move", { what: t("change.one", { title: survey.title }) }),
    );
  }
  async function remove(): Promise<void> {
    if (survey === undefined) return;
    const { id, title } = survey;
    const agreed = await confirm({
      title: t("deleteSurvey.title"),
      message: t("deleteSurvey.message", { title, count: survey.placements.size }),
      confirm: t("deleteSurvey.confirm"),
      isDangerous: true,
    });
    // The menu's line, which had the focus, is no longer there.
    menuButton.current?.focus();
    if (!agreed) return;
    const what = t("change.one", { title });
    address.change({ survey: undefined, select: undefined });
    const result = await editor.apply([{ kind: "deleteSurvey", surveyId: id }], t("change.delete", { what }));
    if (result.ok)
      undoToast(t("deleted.toast", { what, count: 1 }), t("undo.button"), () => void result.undo());
  }
  function restore(id: string, title: string): void {
    const isTaken = order.some(
      (each) => content.surveys.get(each)?.title.toLowerCase() === title.toLowerCase(),
    );
    const free = isTaken ? t("survey.restoredTitle", { title }) : undefined;
    void editor.apply(
      [{ kind: "restoreSurvey", surveyId: id, ...(free === undefined ? {} : { title: free }) }],
      t("change.restore", { title }),
    );
    show(id);
  }

  return (
    <div className="build-switcher">
      <Select
        className="build-switcher__select"
        aria-label={t("survey.choose")}
        data={order.map((id) => ({ value: id, label: content.surveys.get(id)?.title ?? "" }))}
        value={survey?.isDeleted ? null : surveyId}
        onChange={(id) => id !== null && show(id)}
        placeholder={survey?.isDeleted ? t("survey.deletedOne", { title: survey.title }) : t("survey.none")}
        allowDeselect={false}
        searchable={order.length > 8}
        disabled={order.length === 0}
      />
      {can.edit && (
        <Button variant="default" leftSection={<IconPlus size={16} aria-hidden />} onClick={onAdd} px="sm">
          {t("survey.add")}
        </Button>
      )}
      <Menu position="bottom-end" width={260} withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button
            ref={menuButton}
            variant="default"
            px="sm"
            rightSection={<IconChevronDown size={14} aria-hidden />}
            aria-label={t("survey.menuLabel")}
          >
            {t("survey.menu")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {survey !== undefined && (
            <Menu.Item onClick={() => address.select({ kind: "survey", id: survey.id })}>
              {t("survey.settings")}
            </Menu.Item>
          )}
          {can.edit && survey !== undefined && !survey.isDeleted && (
            <>
              <Menu.Item disabled={at <= 0} onClick={() => move(-1)}>
                {t("survey.moveUp")}
              </Menu.Item>
              <Menu.Item disabled={at >= order.length - 1} onClick={() => move(1)}>
                {t("survey.moveDown")}
              </Menu.Item>
              <Menu.Item color="var(--mantine-color-error)" onClick={() => void remove()}>
                {t("survey.delete")}
              </Menu.Item>
            </>
          )}
          {can.edit && deleted.length > 0 && (
            <>
              <Menu.Divider />
              <Menu.Label>{t("survey.deleted")}</Menu.Label>
              {deleted.map(({ id, title }) => (
                <Menu.Item key={id} onClick={() => restore(id, title)}>
                  {t("restore.named", { title })}
                </Menu.Item>
              ))}
            </>
          )}
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
