import { type Column, DataTable, EmptyState, Tag } from "@aquamark/ui";
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconCircleOff } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { MeasureItem, Uuid } from "../../shell/api-types.ts";
import { useFormat, When } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { shortError } from "../../shell/short-error.ts";
import { LevelBadge } from "../../shell/submission-parts.tsx";

/** The measures of a category, each with the state of its answer. */
export function MeasureTable({
  submissionId,
  measures,
}: {
  submissionId: Uuid;
  measures: readonly MeasureItem[];
}): ReactElement {
  const { t } = useTranslation("submissions");
  const format = useFormat();
  const showsScore = measures.some(({ score }) => score !== undefined);
  const columns: (Column<MeasureItem> | false)[] = [
    {
      key: "measure",
      header: t("category.measure"),
      cell: ({ number, title }) => (
        <>
          <span className="aq-number aq-quiet">{number}</span> {title}
        </>
      ),
    },
    { key: "state", header: t("category.state"), cell: (measure) => <MeasureState measure={measure} /> },
    {
      key: "level",
      header: t("category.level"),
      cell: ({ approval }) => (approval === null ? null : <LevelBadge level={approval} />),
    },
    showsScore && {
      key: "score",
      header: t("category.score"),
      numeric: true,
      cell: ({ score, weight, approval }) =>
        score === undefined || approval === null
          ? null
          : weight === undefined
            ? format.number(score)
            : t("category.scoreOf", { score: format.number(score), weight: format.number(weight) }),
    },
    measures.some(({ attachments }) => attachments > 0) && {
      key: "attachments",
      header: t("category.attachments"),
      numeric: true,
      cell: ({ attachments }) => (attachments === 0 ? null : format.number(attachments)),
      notOnPhone: true,
    },
    {
      key: "changed",
      header: t("category.changed"),
      cell: ({ modifiedAt }) => (modifiedAt === null ? null : <When at={modifiedAt} />),
      notOnPhone: true,
    },
  ];

  return (
    <DataTable
      caption={t("category.measures")}
      captionHidden
      columns={columns.filter((column) => column !== false)}
      rows={measures}
      rowKey={(row) => row.measureId}
      empty={<EmptyState title={t("category.noMeasures")} />}
      link={(row, content) => (
        <TextLink
          to="/submissions/$submissionId/measures/$measureId"
          params={{ submissionId, measureId: row.measureId }}
        >
          {content}
        </TextLink>
      )}
    />
  );
}

function MeasureState({ measure }: { measure: MeasureItem }): ReactElement {
  const { t } = useTranslation("submissions");
  if (measure.notRelevant) {
    return <Tag icon={<IconCircleOff size={14} aria-hidden />}>{t("category.notRelevant")}</Tag>;
  }
  if (measure.approval === null) {
    return <Tag icon={<IconCircleDashed size={14} aria-hidden />}>{t("category.notAnswered")}</Tag>;
  }
  if (measure.unfit) {
    return (
      <Tag tone="danger" icon={<IconAlertTriangle size={14} aria-hidden />}>
        {t("unfit.tag")}
      </Tag>
    );
  }
  if (measure.error !== null) {
    const kind = shortError(measure.error.code);
    const Icon = kind === "incomplete" ? IconCircleDashed : IconAlertTriangle;
    return (
      <Tag tone={kind === "incomplete" ? "warning" : "danger"} icon={<Icon size={14} aria-hidden />}>
        {t(`error.${kind}`)}
      </Tag>
    );
  }
  return (
    <Tag tone="success" icon={<IconCircleCheck size={14} aria-hidden />}>
      {t("category.complete")}
    </Tag>
  );
}
