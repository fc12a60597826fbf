import type { Job } from "@aquamark/api-client";
import { DataTable, Notice, Section, Tag } from "@aquamark/ui";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "./format.tsx";
import { importOutcome, type NotCarriedKind } from "./import-outcome.ts";
import { placeOf } from "./job-progress.tsx";
import "./import-report.css";

/** What a program does not carry of the library or lens it was made of; nothing for other jobs. */
export function ImportReport({ job }: { job: Job }): ReactElement | null {
  const { t } = useTranslation("import");
  const outcome = importOutcome(job);
  if (outcome === null) return null;
  const { format, count, kinds } = outcome;
  return (
    <Section title={t("report.title")}>
      <Notice kind={count === 0 ? "success" : "info"} title={t(`report.made.${format}`)}>
        {count === 0 ? t("report.everything") : t("report.look", { count })}
      </Notice>
      {kinds.length > 0 && (
        <ul className="import-report">
          {kinds.map((kind) => (
            <li key={kind.code}>
              <NotCarriedOfKind kind={kind} />
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function NotCarriedOfKind({ kind: { code, count, listed } }: { kind: NotCarriedKind }): ReactElement {
  const { t, i18n } = useTranslation("import");
  const format = useFormat();
  const key = `report.kind.${code}`;
  // A newer server may know kinds that this page does not.
  const title = i18n.exists(`import:${key}`) ? t(key as "report.kind.other") : t("report.kind.other");
  const more = count - listed.length;
  return (
    <details className="import-report__kind">
      <summary>
        <span>{title}</span>
        <Tag>
          <span aria-hidden>{format.number(count)}</span>
          <span className="aq-hidden-text">{t("report.places", { count })}</span>
        </Tag>
      </summary>
      <DataTable
        caption={title}
        captionHidden
        columns={[
          { key: "place", header: t("report.place"), cell: (each) => placeOf(each) ?? "–", width: "11rem" },
          { key: "what", header: t("report.what"), cell: (each) => each.message },
          {
            key: "path",
            header: t("report.path"),
            cell: (each) => <code>{each.path}</code>,
            notOnPhone: true,
          },
        ]}
        rows={listed}
        rowKey={(each) => `${each.path} ${each.line} ${each.column} ${each.message}`}
      />
      {more > 0 && <p className="aq-quiet">{t("report.more", { count: more })}</p>}
    </details>
  );
}
