import { DataTable, Section } from "@aquamark/ui";
import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Uuid } from "../../shell/api-types.ts";
import { useFormat } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { QueryView } from "../../shell/states.tsx";
import { LevelBadge, Percent } from "../../shell/submission-parts.tsx";
import { trendQuery } from "./compare-queries.ts";
import { withChange } from "./trend.ts";

/** The marked organisation's percent round by round. */
export function TrendSection({
  submissionId,
  organisation,
}: {
  submissionId: Uuid;
  organisation: string | undefined;
}): ReactElement {
  const { t } = useTranslation("compare");
  const format = useFormat();
  const query = useQuery(trendQuery(submissionId));
  const signed = (value: number) => `${value > 0 ? "+" : ""}${format.number(value, 1)}`;

  return (
    <Section
      title={t("trend.title")}
      {...(organisation === undefined ? {} : { description: t("trend.description", { organisation }) })}
    >
      <QueryView query={query} isPart>
        {({ items }) => (
          <DataTable
            caption={t("trend.caption")}
            captionHidden
            rows={withChange(items)}
            rowKey={(row) => row.submissionId}
            selectedKey={submissionId}
            empty={<p className="aq-quiet">{t("trend.empty")}</p>}
            link={(row, content) => (
              <TextLink to="/submissions/$submissionId" params={{ submissionId: row.submissionId }}>
                {content}
              </TextLink>
            )}
            columns={[
              { key: "title", header: t("trend.submission"), cell: (row) => row.title },
              { key: "appliesOn", header: t("trend.appliesOn"), cell: (row) => format.day(row.appliesOn) },
              { key: "level", header: t("trend.level"), cell: (row) => <LevelBadge level={row.approval} /> },
              {
                key: "percent",
                header: t("trend.percent"),
                cell: (row) => <Percent percent={row.percent} />,
              },
              {
                key: "change",
                header: t("trend.change"),
                numeric: true,
                cell: ({ change }) => change !== null && t("trend.points", { change: signed(change) }),
              },
            ]}
          />
        )}
      </QueryView>
    </Section>
  );
}
