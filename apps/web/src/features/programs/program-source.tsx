import { Markdown, Section } from "@aquamark/ui";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";

/** Where the content comes from, its licence and whom it names; shown wherever the content is. */
export function ProgramSource({ source }: { source: string | null }): ReactElement | null {
  const { t } = useTranslation("programs");
  if (source === null || source.trim() === "") return null;
  return (
    <Section title={t("source")}>
      <div className="program-source">
        <Markdown>{source}</Markdown>
      </div>
    </Section>
  );
}
