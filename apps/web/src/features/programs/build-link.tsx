import { IconHammer } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink } from "../../shell/link.tsx";
import { programQuery } from "./program-queries.ts";

/** The way to the same thing in the builder, for those who may edit it. */
export function BuildLink({
  programId,
  surveyId,
  select,
}: {
  programId: string;
  surveyId: string;
  /** What is selected there, such as `measure:…`. */
  select: `${"survey" | "category" | "measure"}:${string}`;
}): ReactElement | null {
  const { t } = useTranslation("programs");
  const { data: program } = useQuery(programQuery(programId));
  if (program?.can.edit !== true) return null;
  return (
    <ButtonLink
      to="/programs/$programId/build"
      params={{ programId }}
      search={{ survey: surveyId, select }}
      variant="default"
      leftSection={<IconHammer size={16} aria-hidden />}
    >
      {t("editInBuilder")}
    </ButtonLink>
  );
}
