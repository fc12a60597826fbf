import type { Program } from "@aquamark/api-client";
import { Section } from "@aquamark/ui";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { ProgramStateTag } from "./program-state-tag.tsx";

/** The program's other versions, newest first, with the present one marked. */
export function ProgramLineage({ program }: { program: Program }): ReactElement | null {
  const { t } = useTranslation("programs");
  const format = useFormat();
  if (program.lineage.length < 2) return null;
  const versions = program.lineage.toSorted((one, other) => other.createdAt.localeCompare(one.createdAt));
  return (
    <Section title={t("lineage.title")} description={t("lineage.description")} framed>
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
            </span>
          </li>
        ))}
      </ol>
    </Section>
  );
}
