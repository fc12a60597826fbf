import { type Column, DataTable, Notice, Section, Tag } from "@aquamark/ui";
import { Switch } from "@mantine/core";
import { type ReactElement, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { TextDifferenceSide } from "../../shell/text-difference-view.tsx";
import { type Leaf, type Scalar, type StateLine, stateDifferences } from "./state-differences.ts";
import { spelledOut } from "./use-audit-words.ts";

const tones = { added: "success", removed: "danger", changed: "info", same: "neutral" } as const;

/** What was there before and after, field by field. */
export function StateComparison({ before, after }: { before: unknown; after: unknown }): ReactElement {
  const { t } = useTranslation("audit");
  const lines = useMemo(() => stateDifferences(before, after), [before, after]);
  const [showsSame, setShowsSame] = useState(false);
  const same = lines.filter(({ kind }) => kind === "same").length;
  const shown = showsSame || same === lines.length ? lines : lines.filter(({ kind }) => kind !== "same");
  const columns: Column<StateLine>[] = [
    { key: "field", header: t("states.field"), cell: ({ path }) => <Path path={path} />, width: "22%" },
    {
      key: "kind",
      header: t("states.change"),
      cell: ({ kind }) => <Tag tone={tones[kind]}>{t(`states.kind.${kind}`)}</Tag>,
      width: "7rem",
    },
    { key: "before", header: t("states.before"), cell: (line) => <Side line={line} side="before" /> },
    { key: "after", header: t("states.after"), cell: (line) => <Side line={line} side="after" /> },
  ];
  return (
    <Section
      title={t("states.title")}
      actions={
        same > 0 &&
        same < lines.length && (
          <Switch
            label={t("states.showSame", { count: same })}
            checked={showsSame}
            onChange={(event) => setShowsSame(event.currentTarget.checked)}
          />
        )
      }
    >
      {lines.length === 0 ? (
        <Notice>{t("states.none")}</Notice>
      ) : (
        <div className="audit-states">
          <DataTable
            caption={t("states.title")}
            captionHidden
            columns={columns}
            rows={shown}
            rowKey={({ path, kind }) => `${kind} ${JSON.stringify(path)}`}
          />
        </div>
      )}
    </Section>
  );
}

const id = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The way to a field: the names of what it lies in, then its own. */
function Path({ path }: { path: readonly string[] }): ReactElement {
  const { t } = useTranslation("audit");
  const names = path.map((name) => (id.test(name) ? name : spelledOut(name)));
  const own = names.pop() ?? t("states.value");
  return (
    <>
      {names.length > 0 && <div className="audit-detail">{names.join(" › ")}</div>}
      <div>{own}</div>
    </>
  );
}

function Side({ line, side }: { line: StateLine; side: "before" | "after" }): ReactElement {
  const { before, after, kind } = line;
  const value = line[side];
  if (value === undefined) return <span className="aq-quiet">–</span>;
  // Of prose the words are told that went and came, of all else the whole value.
  if (kind === "changed" && isProse(before) && isProse(after) && (hasWords(before) || hasWords(after)))
    return <TextDifferenceSide before={before} after={after} side={side} />;
  return <Value value={value} mark={kind === "changed" ? (side === "before" ? "del" : "ins") : null} />;
}

const isProse = (value: Leaf | undefined): value is string => typeof value === "string";
const hasWords = (text: string) => /\s/.test(text.trim());

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;
const day = /^\d{4}-\d\d-\d\d$/;

function Value({ value, mark }: { value: Leaf; mark: "del" | "ins" | null }): ReactElement {
  const { t } = useTranslation(["audit", "shell"]);
  const format = useFormat();
  const inWords = (scalar: Scalar): string => {
    if (scalar === null) return t("states.nothing");
    if (typeof scalar === "boolean") return t(scalar ? "states.yes" : "states.no");
    if (typeof scalar === "number") return format.number(scalar, 12);
    if (instant.test(scalar)) return format.instant(scalar);
    if (day.test(scalar) && !Number.isNaN(Date.parse(scalar))) return format.day(scalar);
    return scalar;
  };
  const isNothing = value === null || value === "" || (isList(value) && value.length === 0);
  if (isNothing) return <span className="aq-quiet">{t("states.nothing")}</span>;
  const text = isList(value) ? format.list(value.map(inWords)) : inWords(value);
  if (mark === null) return <span className="text-difference">{text}</span>;
  const Mark = mark;
  return (
    <span className="text-difference">
      <Mark>
        <span className="aq-hidden-text">
          {t(mark === "del" ? "shell:difference.removed" : "shell:difference.added")}{" "}
        </span>
        {text}
      </Mark>
    </span>
  );
}

function isList(value: Leaf): value is readonly Scalar[] {
  return Array.isArray(value);
}
