import { type Column, DataTable } from "@aquamark/ui";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { BoxView, Statistics } from "../../shell/api-types.ts";
import { useFormat } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { useHiddenWords } from "./hidden-words.ts";
import { standingOf } from "./standing.ts";

const route = getRouteApi("/app/compare/$programId/$surveyId");
type Item = Statistics["items"][number];
type Figure = Exclude<keyof BoxView, "n" | "hidden" | "values">;

/** The numbers of the chart, as a table. */
export function SpreadTable({
  statistics: { items },
  isPercent,
  hasMark,
}: {
  statistics: Statistics;
  isPercent: boolean;
  hasMark: boolean;
}): ReactElement {
  const { t } = useTranslation("compare");
  const format = useFormat();
  const params = route.useParams();
  const search = route.useSearch();
  const hiddenWords = useHiddenWords();
  const text = (value: number) => (isPercent ? format.percent(value) : format.number(value));
  const isAnyHidden = items.some(({ box }) => box.hidden !== null);

  const figure = (key: Figure): Column<Item> | false =>
    items.some(({ box }) => box[key] !== undefined) && {
      key,
      header: t(`table.${key}`),
      numeric: true,
      cell: ({ box }) => {
        const value = box[key];
        return value === undefined ? <Nothing /> : text(value);
      },
    };
  const columns: (Column<Item> | false)[] = [
    {
      key: "category",
      header: t("table.category"),
      cell: ({ number, title }) => (
        <>
          <span className="aq-number aq-quiet">{number}</span> {title}
        </>
      ),
    },
    hasMark && {
      key: "own",
      header: t("table.own"),
      numeric: true,
      cell: ({ own }) => (own === null ? <Nothing /> : <strong>{text(own)}</strong>),
    },
    hasMark && {
      key: "standing",
      header: t("table.standing"),
      cell: ({ own, box }) => {
        const standing = standingOf(own, box);
        return standing === null ? <Nothing /> : t(`standing.${standing}`);
      },
    },
    {
      key: "n",
      header: t("table.n"),
      numeric: true,
      cell: ({ box }) => (box.n === null ? <Nothing /> : format.number(box.n, 0)),
    },
    figure("min"),
    figure("p10"),
    figure("q1"),
    figure("median"),
    figure("q3"),
    figure("p90"),
    figure("max"),
    isAnyHidden && {
      key: "hidden",
      header: t("table.hidden"),
      cell: ({ box }) => <span className="aq-quiet">{hiddenWords(box)}</span>,
    },
  ];

  return (
    <DataTable
      caption={t("table.caption")}
      captionHidden
      columns={columns.filter((column) => column !== false)}
      rows={items}
      rowKey={(row) => row.categoryId}
      link={(row, content) =>
        row.hasChildren ? (
          <TextLink
            to="/compare/$programId/$surveyId"
            params={params}
            search={{ ...search, parentId: row.categoryId }}
          >
            {content}
          </TextLink>
        ) : (
          content
        )
      }
    />
  );
}

function Nothing(): ReactElement {
  return (
    <span className="aq-quiet" aria-hidden="true">
      –
    </span>
  );
}
