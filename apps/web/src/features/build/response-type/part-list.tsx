import { Button, Group } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ExpressionContext } from "../expression/expression-field.tsx";
import { PartCard } from "./part-card.tsx";
import { movePart, newPart, nextKey, nextVariable, type TypeDraft } from "./type-draft.ts";
import type { TypeFaults } from "./type-faults.ts";
import { requiredNames, reservedNames } from "./type-names.ts";

// More than these begin folded, so that the list can be overlooked.
const OPEN_PARTS_MAX = 3;

export type TypeFieldsProps = {
  type: TypeDraft;
  /** The type as it is saved, or null for a new one: its keys are not given again. */
  saved: TypeDraft | null;
  faults: TypeFaults;
  context: ExpressionContext;
  isReadOnly: boolean;
  /** Stands behind new keys where there are answers: see `nextKey`. */
  keyMark: string;
  onChange: (update: (type: TypeDraft) => TypeDraft) => void;
};

/** The parts of one group, or of none, with buttons that add to them. */
export function PartList({
  type,
  saved,
  faults,
  context,
  isReadOnly,
  keyMark,
  onChange,
  group,
  groupName,
  groups,
}: TypeFieldsProps & {
  group: string | null;
  /** What the group is called, to tell its buttons from those of others. */
  groupName?: string;
  /** The groups that a part can be put into. */
  groups: readonly { value: string; label: string }[];
}): ReactElement {
  const { t } = useTranslation("build-measure");
  const parts = type.parts.filter((part) => part.group === group);
  const add = (kind: "multipleChoice" | "numerical") =>
    onChange((draft) => {
      const keys = [...(saved?.parts ?? []), ...draft.parts].map(({ key }) => key);
      const names = new Set([
        ...reservedNames,
        ...draft.parts.map(({ id }) => id),
        ...(saved?.parts ?? []).map(({ id }) => id),
        ...requiredNames(draft),
      ]);
      const place = { key: nextKey("p", keys, keyMark), id: nextVariable(names), group };
      const words = { no: t("type.starter.no"), yes: t("type.starter.yes") };
      return { ...draft, parts: [...draft.parts, newPart(kind, place, words)] };
    });

  return (
    <div className="part-list">
      {parts.length === 0 && <p className="aq-quiet part-list__none">{t("type.noParts")}</p>}
      {parts.map((part, place) => {
        const before = saved?.parts.find(({ key }) => key === part.key);
        return (
          <PartCard
            key={part.key}
            part={part}
            index={type.parts.indexOf(part)}
            faults={faults}
            context={context}
            isReadOnly={isReadOnly}
            isOpenAtFirst={type.parts.length <= OPEN_PARTS_MAX || before === undefined}
            formerOptionKeys={before?.options.map(({ key }) => key) ?? []}
            keyMark={keyMark}
            groups={groups}
            canMove={{ up: place > 0, down: place < parts.length - 1 }}
            onChange={(changed) =>
              onChange((draft) => ({
                ...draft,
                parts: draft.parts.map((each) => (each.key === changed.key ? changed : each)),
              }))
            }
            onMove={(step) =>
              onChange((draft) => ({ ...draft, parts: movePart(draft.parts, part.key, step) }))
            }
            onRemove={() =>
              onChange((draft) => ({ ...draft, parts: draft.parts.filter(({ key }) => key !== part.key) }))
            }
          />
        );
      })}
      {!isReadOnly && (
        <Group gap="xs">
          {(["multipleChoice", "numerical"] as const).map((kind) => {
            const key = kind === "numerical" ? "addNumber" : "addChoice";
            return (
              <Button
                key={kind}
                size="compact-sm"
                variant="default"
                leftSection={<IconPlus size={15} aria-hidden />}
                aria-label={groupName === undefined ? undefined : t(`type.${key}To`, { group: groupName })}
                onClick={() => add(kind)}
              >
                {t(`type.${key}`)}
              </Button>
            );
          })}
        </Group>
      )}
    </div>
  );
}
