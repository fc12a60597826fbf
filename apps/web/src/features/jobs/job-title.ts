import type { Job } from "@aquamark/api-client";
import { useTranslation } from "react-i18next";

const kinds = {
  "program.import": "kind.program_import",
  "program.export": "kind.program_export",
  "program.workbook_check": "kind.program_workbook_check",
  "program.workbook_apply": "kind.program_workbook_apply",
  "program.score_impact": "kind.program_score_impact",
} as const;

/** What a job is called: its kind in words, with what it works on. */
export function useJobTitle(): (job: Job) => string {
  const { t } = useTranslation("jobs");
  return (job) => {
    if (!isKnown(job.kind)) return job.title || job.kind;
    const name = t(kinds[job.kind]);
    return job.title === "" ? name : t("named", { kind: name, title: job.title });
  };
}

function isKnown(kind: string): kind is keyof typeof kinds {
  return Object.hasOwn(kinds, kind);
}
