import { Button } from "@mantine/core";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConfirm } from "../../../shell/confirm.tsx";
import { linkMeasures } from "../builder-operations.ts";
import type { ProgramEditor } from "../program-editor.ts";
import type { Tree } from "../tree/use-tree.ts";
import type { BuilderAddress } from "../use-builder-address.ts";
import type { Commands } from "../use-commands.ts";

type UnplacedListProps = {
  editor: ProgramEditor;
  tree: Tree;
  commands: Commands;
  address: BuilderAddress;
  ids: readonly string[];
};

const SHOWN_AT_FIRST = 20;

/** Measures that were found and lie in no survey: to be opened, linked where one stands, or deleted for good. */
export function UnplacedList({ editor, tree, commands, address, ids }: UnplacedListProps): ReactElement {
  const { t } = useTranslation("build");
  const confirm = useConfirm();
  const [isWhole, setWhole] = useState(false);
  const { content, base } = editor;
  const { measurePlace, mayEdit } = commands;

  async function deleteForGood(measureId: string, title: string): Promise<void> {
    const agreed = await confirm({
      title: t("deleteMeasure.title"),
      message: t("deleteMeasure.message", { title }),
      confirm: t("deleteMeasure.confirm"),
      isDangerous: true,
    });
    if (agreed)
      void editor.apply([{ kind: "deleteMeasure", measureId }], t("deleteMeasure.label", { title }));
  }

  return (
    <section className="build-unplaced" aria-label={t("unplaced.title")}>
      <h2>{t("unplaced.count", { count: ids.length })}</h2>
      <ul>
        {ids.slice(0, isWhole ? undefined : SHOWN_AT_FIRST).map((id) => {
          const measure = content.measures.get(id);
          if (measure === undefined) return null;
          const { title } = measure;
          const answers = base.answered[id] ?? 0;
          return (
            <li key={id}>
              <button
                type="button"
                className="build-link"
                onClick={() => address.select({ kind: "measure", id })}
              >
                {title}
              </button>
              <span className="aq-quiet">{content.responseTypes.get(measure.responseTypeId)?.name}</span>
              {mayEdit && (
                <span className="build-unplaced__actions">
                  <Button
                    size="compact-xs"
                    variant="default"
                    disabled={measurePlace === null}
                    aria-label={t("unplaced.linkNamed", { title })}
                    onClick={() => {
                      if (measurePlace === null) return;
                      const { categoryId, index } = measurePlace;
                      commands.applyAndChoose(
                        linkMeasures(tree.survey, categoryId, index, [id]),
                        t("change.link", { what: t("change.one", { title }) }),
                        null,
                      );
                    }}
                  >
                    {t("unplaced.link")}
                  </Button>
                  <Button
                    size="compact-xs"
                    variant="default"
                    disabled={answers > 0}
                    title={answers > 0 ? t("unplaced.answered", { count: answers }) : undefined}
                    aria-label={t("unplaced.deleteNamed", { title })}
                    onClick={() => void deleteForGood(id, title)}
                  >
                    {t("unplaced.delete")}
                  </Button>
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {!isWhole && ids.length > SHOWN_AT_FIRST && (
        <Button size="compact-sm" variant="subtle" onClick={() => setWhole(true)}>
          {t("unplaced.all", { count: ids.length })}
        </Button>
      )}
    </section>
  );
}
