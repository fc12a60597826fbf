import type { AuditListItem } from "@aquamark/api-client";
import { Button, Select, TextInput } from "@mantine/core";
import { IconX } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { ListState } from "../../shell/use-list.ts";
import { useAuditActions } from "./audit-actions.ts";
import type { AuditSearch } from "./audit-search.ts";
import { useAuditWords } from "./use-audit-words.ts";

type State = { state: ListState<AuditSearch> };

/** What was done, and from which day to which. */
export function AuditFilters({ state }: State): ReactElement {
  const { t } = useTranslation("audit");
  const { search, change } = state;
  const dayFilter = (name: "from" | "to") => (
    <TextInput
      type="date"
      label={t(name)}
      value={search[name] ?? ""}
      onChange={(event) => change({ [name]: event.currentTarget.value })}
      classNames={{ root: "audit-day" }}
    />
  );
  return (
    <>
      <ActionFilter state={state} />
      {dayFilter("from")}
      {dayFilter("to")}
    </>
  );
}

function ActionFilter({ state: { search, change } }: State): ReactElement {
  const { t } = useTranslation("audit");
  const words = useAuditWords();
  const actions = useAuditActions();
  const areas = [...new Set(actions.map((action) => action.split(".")[0] ?? ""))];
  const groups = areas
    .map((area) => {
      const own = actions.filter((action) => action === area || action.startsWith(`${area}.`));
      const items = own.map((action) => ({ value: action, label: words.action(action) }));
      return {
        group: words.area(area),
        items:
          own.length === 1
            ? items
            : [{ value: `${area}.`, label: t("allOf", { area: words.area(area) }) }, ...items],
      };
    })
    .toSorted((one, other) => one.group.localeCompare(other.group));
  return (
    <Select
      aria-label={t("column.action")}
      value={search.action ?? ""}
      data={[{ group: "", items: [{ value: "", label: t("anyAction") }] }, ...groups]}
      onChange={(action) => change({ action: action ?? "" })}
      allowDeselect={false}
      searchable
      maxDropdownHeight={360}
      className="list-toolbar__filter audit-action"
    />
  );
}

/** Whom and what the list is narrowed to by a link, each to be taken back. */
export function NarrowedTo({
  state: { search, change },
  items,
}: State & { items: readonly AuditListItem[] }): ReactElement | null {
  const { t } = useTranslation("audit");
  const words = useAuditWords();
  const { actor, thing, organisation, program, kind } = search;
  const first = items[0];
  const people = items.flatMap((entry) => [entry.actor, entry.actingAs]);
  // The address has ids only; what they are called stands in whatever was found.
  const narrowings = [
    actor !== undefined && {
      key: "actor",
      label: t("narrowed.actor"),
      name: people.find((person) => person?.id === actor)?.name,
      without: { actor: undefined },
    },
    thing !== undefined && {
      key: "thing",
      label: kind === undefined ? t("narrowed.thing") : words.kind(kind),
      name: first?.entity.title,
      without: { thing: undefined, kind: undefined, scope: undefined },
    },
    organisation !== undefined && {
      key: "organisation",
      label: t("narrowed.organisation"),
      name: first?.organisation?.name,
      without: { organisation: undefined },
    },
    program !== undefined && {
      key: "program",
      label: t("narrowed.program"),
      name: first?.program?.title,
      without: { program: undefined },
    },
  ].filter((narrowing) => narrowing !== false);
  if (narrowings.length === 0) return null;
  return (
    <ul className="audit-narrowings" aria-label={t("narrowed.label")}>
      {narrowings.map(({ key, label, name, without }) => {
        const text = name == null ? label : `${label}: ${name}`;
        return (
          <li key={key}>
            <Button
              variant="light"
              size="compact-sm"
              rightSection={<IconX size={14} aria-hidden />}
              aria-label={t("narrowed.remove", { text })}
              onClick={() => change(without)}
            >
              {text}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
