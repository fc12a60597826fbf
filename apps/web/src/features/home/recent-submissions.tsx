import { listSubmissions } from "@aquamark/api-client";
import { AnsweredMeter, ApprovalBadge, DataTable, Section } from "@aquamark/ui";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { useFormat, When } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";

/** The submissions that changed last. */
export function RecentSubmissions(): ReactElement | null {
  const { t } = useTranslation(["home", "shell"]);
  const format = useFormat();
  const { data } = useQuery({
    queryKey: ["submission", "list", "recent"],
    queryFn: ({ signal }) => answerOf(listSubmissions({ query: { sort: "-modifiedAt", limit: 5 }, signal })),
  });
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Section title={t("recent.title")} actions={<TextLink to="/submissions">{t("recent.all")}</TextLink>}>
      <DataTable
        caption={t("recent.title")}
        captionHidden
        rows={data.items}
        rowKey={(row) => row.id}
        link={(row, content) => (
          <Link to="/submissions/$submissionId" params={{ submissionId: row.id }}>
            {content}
          </Link>
        )}
        columns={[
          { key: "title", header: t("recent.submission"), cell: (row) => row.title },
          { key: "organisation", header: t("recent.organisation"), cell: (row) => row.organisation.name },
          {
            key: "approval",
            header: t("recent.approval"),
            cell: (row) => <ApprovalBadge level={row.approval} label={t(`shell:approval.${row.approval}`)} />,
          },
          {
            key: "answered",
            header: t("recent.answered"),
            cell: (row) => (
              <AnsweredMeter
                answered={row.answered}
                asked={row.questions}
                text={t("answeredShort", {
                  answered: format.number(row.answered),
                  questions: format.number(row.questions),
                })}
              />
            ),
          },
          { key: "modifiedAt", header: t("recent.changed"), cell: (row) => <When at={row.modifiedAt} /> },
        ]}
      />
    </Section>
  );
}
