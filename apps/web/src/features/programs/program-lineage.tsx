import type { Program } from "@aquamark/api-client";
import { Section } from "@aquamark/ui";
import { IconArrowsDiff } from "@tabler/icons-react";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { ProgramStateTag } from "../../shell/program-state-tag.tsx";
import "../../shell/lineage-links.css";

/** The program's other versions, newest first, with the present one marked. */
export function ProgramLineage({ program }: { program: Program }): ReactElement {
  const { t } = useTranslation("programs");
  const format = useFormat();
  const versions = program.lineage.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
  return (
    <Section title={t("lineage.title")} description={t("lineage.description")} framed>
      {versions.length < 2 ? (
        <p className="aq-quiet lineage-links__none">{t("lineage.alone")}</p>
      ) : (
        <nav aria-label={t("lineage.title")}>
          <ol className="lineage">
            {versions.map((version) => (
              <li key={version.id} aria-current={version.id === program.id ? "true" : undefined}>
                {version.id === program.id ? (
                  <strong>{version.title}</strong>
                ) : (
                  <TextLink to="/programs/$programId" params={{ programId: version.id }}>
                    {version.title}
                  </TextLink>
                )}
                <span className="lineage__facts">
                  <ProgramStateTag finalisedAt={version.finalisedAt} />
                  {version.id === program.id ? t("lineage.here") : format.date(version.createdAt)}
                  {version.id !== program.id && program.can.compare && (
                    <TextLink
                      to="/programs/$programId/compare-versions"
                      params={{ programId: program.id }}
                      search={{ with: version.id }}
                      aria-label={t("lineage.compareWith", { program: version.title })}
                    >
                      <IconArrowsDiff size={14} aria-hidden /> {t("lineage.compare")}
                    </TextLink>
                  )}
                </span>
              </li>
            ))}
          </ol>
        </nav>
      )}
    </Section>
  );
}
