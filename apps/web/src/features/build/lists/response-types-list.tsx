import { EmptyState, SearchInput } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import { type ReactElement, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useConfirm } from "../../../shell/confirm.tsx";
import { newResponseType } from "../dialogs/new-response-type.ts";
import type { ProgramEditor } from "../program-editor.ts";
import { folded } from "../search/search-query.ts";
import type { BuilderAddress } from "../use-builder-address.ts";

type ResponseTypesListProps = { editor: ProgramEditor; address: BuilderAddress };

/** The program's response types, with how many measures use each. */
export function ResponseTypesList({ editor, address }: ResponseTypesListProps): ReactElement {
  const { t } = useTranslation(["build", "shell"]);
  const confirm = useConfirm();
  const [words, setWords] = useState("");
  const { content, can } = editor;
  const uses = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { responseTypeId } of content.measures.values()) {
      counts.set(responseTypeId, (counts.get(responseTypeId) ?? 0) + 1);
    }
    return counts;
  }, [content.measures]);
  const types = [...content.responseTypes.values()]
    .filter(({ name }) => folded(name).includes(folded(words.trim())))
    .sort((a, b) => a.name.localeCompare(b.name));
  const selectedId = address.selected?.kind === "type" ? address.selected.id : null;

  function add(): void {
    const made = newResponseType(content, t("type.new"), [t("type.no"), t("type.yes")]);
    void editor.apply(
      [{ kind: "addResponseType", responseType: made }],
      t("change.addType", { name: made.name }),
    );
    address.select({ kind: "type", id: made.id });
  }
  async function remove(responseTypeId: string, name: string): Promise<void> {
    const agreed = await confirm({
      title: t("deleteType.title"),
      message: t("deleteType.message", { name }),
      confirm: t("deleteType.confirm"),
      isDangerous: true,
    });
    if (!agreed) return;
    void editor.apply([{ kind: "deleteResponseType", responseTypeId }], t("deleteType.label", { name }));
    if (selectedId === responseTypeId) address.select(null);
  }

  return (
    <div className="build-list">
      <div className="build-list__tools">
        <SearchInput
          value={words}
          onChange={setWords}
          label={t("types.search")}
          clearLabel={t("shell:list.clearSearch")}
          delayMs={80}
          width="100%"
        />
        {can.edit && (
          <Button
            size="compact-md"
            variant="default"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={add}
          >
            {t("types.add")}
          </Button>
        )}
      </div>
      {types.length === 0 ? (
        <EmptyState title={words === "" ? t("types.empty") : t("shell:list.noMatch")}>
          {t("types.emptyNext")}
        </EmptyState>
      ) : (
        <ul className="build-list__items" aria-label={t("types.title")}>
          {types.map(({ id, name, parts }) => {
            const count = uses.get(id) ?? 0;
            return (
              <li key={id} data-current={id === selectedId || undefined}>
                <button
                  type="button"
                  className="build-link"
                  aria-current={id === selectedId || undefined}
                  onClick={() => address.select({ kind: "type", id })}
                >
                  {name}
                </button>
                <span className="aq-quiet">
                  {t("types.parts", { count: parts.length })} · {t("types.uses", { count })}
                </span>
                {can.edit && count === 0 && (
                  <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t("types.deleteNamed", { name })}
                    onClick={() => void remove(id, name)}
                  >
                    {t("types.delete")}
                  </Button>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
