import type { Job } from "@aquamark/api-client";
import { useTranslation } from "react-i18next";

const kinds = ["program.import"] as const;

/** What a job is called: its kind in words, with what it works on. */
export function useJobTitle(): (job: Job) => string {
  const { t } = useTranslation("jobs");
  return (job) => {
    const kind = kinds.find((each) => each === job.kind);
    if (kind === undefined) return job.title || job.kind;
    const name = t("kind.program_import");
    return job.title === "" ? name : t("named", { kind: name, title: job.title });
  };
}
