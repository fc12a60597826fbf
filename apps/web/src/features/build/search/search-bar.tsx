import { SearchInput } from "@aquamark/ui";
import { Button, Select } from "@mantine/core";
import { IconAlertTriangle, IconUnlink } from "@tabler/icons-react";
import { type ReactElement, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { ProgramEditor } from "../program-editor.ts";
import type { Tree } from "../tree/use-tree.ts";
import type { BuilderAddress } from "../use-builder-address.ts";
import { folded, parseQuery, toggleFilter, unplacedMeasures, withType } from "./search-query.ts";

type SearchBarProps = { editor: ProgramEditor; tree: Tree; address: BuilderAddress };

/** The search of a survey by words and filters; the filters are words of the search as well. */
export function SearchBar({ editor, tree, address }: SearchBarProps): ReactElement {
  const { t } = useTranslation(["build", "shell"]);
  const text = address.search.q ?? "";
  const query = parseQuery(text);
  const { content } = editor;
  const change = (q: string) => address.change({ q });
  const unplaced = useMemo(() => unplacedMeasures(content).length, [content]);
  const typeNames = useMemo(
    () =>
      [...content.responseTypes.values()]
        .map(({ name }) => name.replaceAll('"', ""))
        .sort((a, b) => a.localeCompare(b)),
    [content.responseTypes],
  );
  const type = typeNames.find((name) => folded(name) === query.types[0]) ?? null;

  return (
    <div className="build-search" role="search">
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Escape clears the field inside */}
      <div
        className="build-search__words"
        onKeyDown={(event) => {
          if (event.key === "Escape" && text !== "") {
            event.preventDefault();
            change("");
          }
        }}
      >
        <SearchInput
          value={text}
          onChange={change}
          label={t("search.label")}
          placeholder={t("search.placeholder")}
          clearLabel={t("shell:list.clearSearch")}
          delayMs={120}
          width="100%"
        />
      </div>
      <div className="build-search__filters">
        <Select
          size="xs"
          aria-label={t("search.type")}
          placeholder={t("search.type")}
          data={[...new Set(typeNames)]}
          value={type}
          onChange={(name) => change(withType(text, name))}
          searchable
          clearable
          clearButtonProps={{ "aria-label": t("search.anyType") }}
          className="build-search__type"
          comboboxProps={{ width: 280, position: "bottom-start" }}
        />
        <Filter isOn={query.isError} onClick={() => change(toggleFilter(text, "is:error"))}>
          <IconAlertTriangle size={14} aria-hidden />
          {t("search.errors", { count: tree.errorsOf.size })}
        </Filter>
        <Filter isOn={query.isUnplaced} onClick={() => change(toggleFilter(text, "is:unplaced"))}>
          <IconUnlink size={14} aria-hidden />
          {t("search.unplaced", { count: unplaced })}
        </Filter>
        <span role="status" className="aq-quiet">
          {tree.match !== null && t("search.found", { count: tree.match.count })}
        </span>
      </div>
    </div>
  );
}

type FilterProps = { isOn: boolean; onClick: () => void; children: React.ReactNode };

function Filter({ isOn, onClick, children }: FilterProps): ReactElement {
  return (
    <Button
      size="compact-sm"
      variant={isOn ? "filled" : "default"}
      aria-pressed={isOn}
      onClick={onClick}
      className="build-search__filter"
    >
      <span className="build-search__filter-text">{children}</span>
    </Button>
  );
}
