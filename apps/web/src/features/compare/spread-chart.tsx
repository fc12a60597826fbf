import { type BoxPlotTexts, boxPlotHeight, boxPlotOption } from "@aquamark/charts";
import { Chart, EmptyState, schemes, useScheme } from "@aquamark/ui";
import { useMediaQuery } from "@mantine/hooks";
import { getRouteApi } from "@tanstack/react-router";
import { type ReactElement, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Statistics } from "../../shell/api-types.ts";
import { useFormat } from "../../shell/format.tsx";
import { useHiddenWords } from "./hidden-words.ts";

const route = getRouteApi("/app/compare/$programId/$surveyId");

/** Box plots, a row a category; pressing a row looks into it. */
export function SpreadChart({
  statistics,
  title,
  isPercent,
}: {
  statistics: Statistics;
  title: string;
  isPercent: boolean;
}): ReactElement {
  const { t } = useTranslation("compare");
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const format = useFormat();
  const scheme = useScheme();
  const hiddenWords = useHiddenWords();
  const layout = useMediaQuery("(max-width: 48em)") ? "narrow" : "wide";
  const { items } = statistics;

  const option = useMemo(() => {
    const texts: BoxPlotTexts = {
      own: t("texts.own"),
      other: t("texts.other"),
      median: t("texts.median"),
      quartiles: t("texts.quartiles"),
      whiskers: t("texts.whiskers"),
      extremes: t("texts.extremes"),
      organisations: (count) => t("n", { count }),
    };
    const highest = Math.max(0, ...items.flatMap(({ box, own }) => [box.p90 ?? 0, box.max ?? 0, own ?? 0]));
    return boxPlotOption({
      categories: items.map((item) => ({
        title: `${item.number} ${item.title}`,
        box: item.box,
        own: item.own,
        hiddenReason: hiddenWords(item.box),
      })),
      tokens: schemes[scheme],
      format: isPercent ? (value) => format.percent(value, 0) : (value) => format.number(value, 1),
      texts,
      layout,
      ...(isPercent ? {} : { scale: { min: 0, max: roundedUp(highest) } }),
    });
  }, [items, scheme, layout, isPercent, format, t, hiddenWords]);

  if (items.length === 0) return <EmptyState title={t("emptyTitle")}>{t("empty")}</EmptyState>;
  return (
    <>
      <p className="aq-quiet compare-hint">{t("chartHint")}</p>
      <Chart
        option={option}
        height={boxPlotHeight(items.length, layout)}
        label={t("chartLabel", { count: items.length, title })}
        onSelect={(index) => {
          const item = items[index];
          if (item?.hasChildren) void navigate({ search: { ...search, parentId: item.categoryId } });
        }}
      />
    </>
  );
}

/** The next of 1, 2, 5, 10, 20, 50 … that is not below the value, so that the axis ends at a round number. */
function roundedUp(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 5, 10].find((step) => step * power >= value) ?? 10);
}
