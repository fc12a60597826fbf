import type { ProgramContent } from "@aquamark/program-content";
import { groupCount, isComment } from "@aquamark/program-content";
import { SearchInput, Tag } from "@aquamark/ui";
import { Button, Modal, Tabs } from "@mantine/core";
import { type ReactElement, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { TypeKind } from "../response-type/type-draft.ts";

const SHOWN_MAX = 30;

export type TypeChoiceMade = { how: "link" | "copy"; typeId: string } | { how: "new"; kind: TypeKind };

/** Another response type for a measure: one that is there, shared or copied, or a new one. */
export function TypeChoice({
  content,
  presentId,
  subMeasures,
  opened,
  onClose,
  onChoose,
}: {
  content: ProgramContent;
  presentId: string;
  /** How many sub-measures the measure has; a type with fewer groups loses some. */
  subMeasures: number;
  opened: boolean;
  onClose: () => void;
  onChoose: (choice: TypeChoiceMade) => void;
}): ReactElement {
  const { t } = useTranslation(["build-measure", "shell"]);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      size="lg"
      title={t("choice.title")}
      closeButtonProps={{ "aria-label": t("shell:close") }}
    >
      <Tabs defaultValue="existing" keepMounted={false}>
        <Tabs.List>
          <Tabs.Tab value="existing">{t("choice.existing")}</Tabs.Tab>
          <Tabs.Tab value="new">{t("choice.new")}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="existing" pt="md">
          <ExistingTypes
            content={content}
            presentId={presentId}
            subMeasures={subMeasures}
            onChoose={onChoose}
          />
        </Tabs.Panel>
        <Tabs.Panel value="new" pt="md">
          <NewTypes onChoose={onChoose} />
        </Tabs.Panel>
      </Tabs>
    </Modal>
  );
}

function ExistingTypes({
  content,
  presentId,
  subMeasures,
  onChoose,
}: {
  content: ProgramContent;
  presentId: string;
  subMeasures: number;
  onChoose: (choice: TypeChoiceMade) => void;
}): ReactElement {
  const { t } = useTranslation(["build-measure", "shell"]);
  const [q, setQ] = useState("");
  const used = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { responseTypeId } of content.measures.values()) {
      counts.set(responseTypeId, (counts.get(responseTypeId) ?? 0) + 1);
    }
    return counts;
  }, [content.measures]);
  const found = useMemo(() => {
    const wanted = q.trim().toLowerCase();
    return [...content.responseTypes.values()]
      .filter(({ name }) => name.toLowerCase().includes(wanted))
      .sort((a, b) => a.name.localeCompare(b.name));
  }, [content.responseTypes, q]);

  return (
    <>
      <p className="aq-quiet type-choices__about">{t("choice.about")}</p>
      <SearchInput
        value={q}
        onChange={setQ}
        label={t("choice.search")}
        clearLabel={t("shell:list.clearSearch")}
      />
      {found.length === 0 && <p className="aq-quiet">{t("choice.none")}</p>}
      <ul className="type-choices">
        {found.slice(0, SHOWN_MAX).map((type) => {
          const groups = groupCount(type);
          const lost = Math.max(0, subMeasures - groups);
          return (
            <li key={type.id} className="type-choice">
              <span className="type-choice__what">
                <strong>{type.name}</strong>{" "}
                {type.id === presentId && <Tag tone="info">{t("choice.present")}</Tag>}
                <span className="aq-quiet type-choice__facts">
                  {isComment(type) ? t("choice.comment") : t("choice.parts", { count: type.parts.length })}
                  {groups > 0 && `, ${t("choice.groups", { count: groups })}`}
                  {" · "}
                  {(used.get(type.id) ?? 0) === 0
                    ? t("type.unused")
                    : t("type.used", { count: used.get(type.id) ?? 0 })}
                </span>
                {lost > 0 && (
                  <span className="type-choice__lost">{t("choice.losesSubMeasures", { count: lost })}</span>
                )}
              </span>
              <span className="type-choice__buttons">
                <Button
                  size="compact-sm"
                  variant="default"
                  disabled={type.id === presentId}
                  aria-label={t("choice.linkOf", { name: type.name })}
                  onClick={() => onChoose({ how: "link", typeId: type.id })}
                >
                  {t("choice.link")}
                </Button>
                <Button
                  size="compact-sm"
                  variant="default"
                  aria-label={t("choice.copyOf", { name: type.name })}
                  onClick={() => onChoose({ how: "copy", typeId: type.id })}
                >
                  {t("choice.copy")}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
      {found.length > SHOWN_MAX && (
        <p className="aq-quiet">{t("choice.more", { count: found.length - SHOWN_MAX })}</p>
      )}
    </>
  );
}

function NewTypes({ onChoose }: { onChoose: (choice: TypeChoiceMade) => void }): ReactElement {
  const { t } = useTranslation("build-measure");
  const kinds = [
    { kind: "multipleChoice", name: "newChoice" },
    { kind: "numerical", name: "newNumber" },
    { kind: "comment", name: "newComment" },
  ] as const;
  return (
    <ul className="type-choices">
      {kinds.map(({ kind, name }) => (
        <li key={kind} className="type-choice">
          <Button variant="default" onClick={() => onChoose({ how: "new", kind })}>
            {t(`choice.${name}`)}
          </Button>
          <span className="aq-quiet">{t(`choice.${name}About`)}</span>
        </li>
      ))}
    </ul>
  );
}
