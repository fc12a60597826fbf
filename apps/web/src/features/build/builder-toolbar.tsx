import { Button, Menu } from "@mantine/core";
import { IconDots, IconLinkPlus } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Tree } from "./tree/use-tree.ts";
import type { BuilderAddress } from "./use-builder-address.ts";
import type { Commands } from "./use-commands.ts";

type BuilderToolbarProps = {
  tree: Tree;
  commands: Commands;
  address: BuilderAddress;
  isPicking: boolean;
  onPicking: (isPicking: boolean) => void;
  onAddMeasure: () => void;
  onLinkMeasure: () => void;
};

/** What can be done with the tree, in words. */
export function BuilderToolbar({
  tree,
  commands,
  address,
  isPicking,
  onPicking,
  onAddMeasure,
  onLinkMeasure,
}: BuilderToolbarProps): ReactElement {
  const { t } = useTranslation("build");
  const chosen = commands.chosenIds();
  const hasChosen = chosen.length > 0;
  const { mayEdit, clip } = commands;
  const showsDeleted = address.search.deleted === "any";
  const deletes = chosen.some((id) => tree.survey.categories.has(id));

  return (
    <div className="build-toolbar" role="toolbar" aria-label={t("toolbar.label")}>
      {mayEdit && (
        <>
          <Button
            size="compact-sm"
            variant="default"
            disabled={!commands.mayAddCategory}
            onClick={() => commands.startAdding("after")}
          >
            {t("toolbar.addCategory")}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={!commands.mayAddInside}
            onClick={() => commands.startAdding("inside")}
          >
            {t("toolbar.addInside")}
          </Button>
          <Button
            size="compact-sm"
            variant="default"
            disabled={commands.measurePlace === null}
            onClick={onAddMeasure}
          >
            {t("toolbar.addMeasure")}
          </Button>
        </>
      )}
      <Menu position="bottom-end" width={260} withinPortal={false} withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button size="compact-sm" variant="default" leftSection={<IconDots size={16} aria-hidden />}>
            {t("toolbar.more")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {mayEdit && (
            <>
              <Menu.Item
                leftSection={<IconLinkPlus size={16} aria-hidden />}
                disabled={commands.measurePlace === null}
                onClick={onLinkMeasure}
              >
                {t("menu.link")}
              </Menu.Item>
              <Menu.Item disabled={!hasChosen} onClick={() => commands.startRenaming(tree.selection.active)}>
                {t("menu.rename")}
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item disabled={!hasChosen} onClick={() => commands.moveStep("up")}>
                {t("menu.moveUp")}
              </Menu.Item>
              <Menu.Item disabled={!hasChosen} onClick={() => commands.moveStep("down")}>
                {t("menu.moveDown")}
              </Menu.Item>
              <Menu.Item disabled={!hasChosen} onClick={() => commands.moveStep("out")}>
                {t("menu.moveOut")}
              </Menu.Item>
              <Menu.Item disabled={!hasChosen} onClick={() => commands.moveStep("in")}>
                {t("menu.moveIn")}
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item disabled={!hasChosen} onClick={() => commands.take("cut")}>
                {t("menu.cut")}
              </Menu.Item>
            </>
          )}
          <Menu.Item disabled={!hasChosen} onClick={() => commands.take("copy")}>
            {t("menu.copy")}
          </Menu.Item>
          {mayEdit && (
            <>
              <Menu.Item disabled={clip === null} onClick={() => void commands.paste()}>
                {clip === null ? t("menu.paste") : t("menu.pasteWhat", { title: clip.title })}
              </Menu.Item>
              <Menu.Divider />
              <Menu.Item
                color="var(--mantine-color-error)"
                disabled={!hasChosen}
                onClick={() => commands.remove()}
              >
                {deletes ? t("menu.delete") : t("menu.unlink")}
              </Menu.Item>
            </>
          )}
          <Menu.Divider />
          <Menu.Item onClick={tree.openAll}>{t("menu.openAll")}</Menu.Item>
          <Menu.Item onClick={tree.closeAll}>{t("menu.closeAll")}</Menu.Item>
          <Menu.Item onClick={() => onPicking(!isPicking)}>
            {isPicking ? t("menu.pickingOff") : t("menu.pickingOn")}
          </Menu.Item>
          <Menu.Item onClick={() => address.change({ deleted: showsDeleted ? undefined : "any" })}>
            {showsDeleted ? t("menu.hideDeleted") : t("menu.showDeleted")}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </div>
  );
}
