import type { ListCategoryResultsResponse } from "@aquamark/api-client";
import { Notice } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Uuid } from "../../shell/api-types.ts";
import { TextLink } from "../../shell/link.tsx";

const shownAtFirst = 5;

/** Which measures hold earlier answers that no longer fit, with the way to each; nothing where none does. */
export function UnfitNotice({
  submissionId,
  unfit,
}: {
  submissionId: Uuid;
  unfit: ListCategoryResultsResponse["unfit"];
}): ReactElement | null {
  const { t } = useTranslation("submissions");
  const [showsAll, setShowsAll] = useState(false);
  if (unfit.length === 0) return null;
  const shown = showsAll ? unfit : unfit.slice(0, shownAtFirst);
  return (
    <Notice
      kind="warning"
      title={t("unfit.title", { count: unfit.length })}
      actions={
        shown.length < unfit.length && (
          <Button size="xs" variant="default" onClick={() => setShowsAll(true)}>
            {t("unfit.showAll", { count: unfit.length })}
          </Button>
        )
      }
    >
      <p>{t("unfit.text")}</p>
      <ul>
        {shown.map(({ measureId, number, title }) => (
          <li key={measureId}>
            <TextLink
              to="/submissions/$submissionId/measures/$measureId"
              params={{ submissionId, measureId }}
            >
              <span className="aq-number">{number}</span> {title}
            </TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
