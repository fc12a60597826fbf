import { Markdown } from "@aquamark/ui";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import "./source-note.css";

/** Source, licence and attribution of a program, which stand wherever its content is. */
export function SourceNote({ source }: { source: string | null }): ReactElement | null {
  const { t } = useTranslation("submissions");
  if (source === null || source === "") return null;
  return (
    <footer className="source-note">
      <strong>{t("source")}</strong>
      <Markdown>{source}</Markdown>
    </footer>
  );
}
