import type { Job } from "@aquamark/api-client";
import { useTranslation } from "react-i18next";

const kinds = {
  "program.import": "kind.program_import",
  "program.export": "kind.program_export",
  "program.workbook_check": "kind.program_workbook_check",
  "program.workbook_apply": "kind.program_workbook_apply",
  "program.score_impact": "kind.program_score_impact",
  "recalculation.survey": "kind.recalculation_survey",
  "recalculation.help": "kind.recalculation_help",
  "mail.send": "kind.mail_send",
  "jobs.report": "kind.jobs_report",
  "jobs.clean_up": "kind.jobs_clean_up",
  "audit.seal": "kind.audit_seal",
  "audit.export": "kind.audit_export",
} as const;

/** A kind of job in words; one that has none is called by its own name. */
export function useKindWords(): (kind: string) => string {
  const { t } = useTranslation("jobs");
  return (kind) => (isKnown(kind) ? t(kinds[kind]) : kind);
}

/** What a job is called: its kind in words, with what it works on. */
export function useJobTitle(): (job: Pick<Job, "kind" | "title">) => string {
  const { t } = useTranslation("jobs");
  const wordsOf = useKindWords();
  return ({ kind, title }) => {
    if (title === "") return wordsOf(kind);
    return isKnown(kind) ? t("named", { kind: wordsOf(kind), title }) : title;
  };
}

function isKnown(kind: string): kind is keyof typeof kinds {
  return Object.hasOwn(kinds, kind);
}
