import { Notice } from "@aquamark/ui";
import { type ReactElement, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Uuid } from "../../shell/api-types.ts";
import { browserStorage } from "../../shell/browser-storage.ts";
import { TextLink } from "../../shell/link.tsx";
import { useMe } from "../../shell/session.ts";
import { listDrafts } from "./draft-storage.ts";

/** The answers of a submission that wait on this device because they could not be saved. */
export function UnsavedAnswers({ submissionId }: { submissionId: Uuid }): ReactElement | null {
  const { t } = useTranslation("answer");
  const userId = useMe().user.id;
  const drafts = useMemo(() => listDrafts(browserStorage(), userId, submissionId), [userId, submissionId]);
  if (drafts.length === 0) return null;
  return (
    <Notice kind="warning" title={t("unsaved.title", { count: drafts.length })}>
      <p>{t("unsaved.next", { count: drafts.length })}</p>
      <ul>
        {drafts.map(({ measureId, draft }) => (
          <li key={measureId}>
            <TextLink
              to="/submissions/$submissionId/measures/$measureId"
              params={{ submissionId, measureId }}
            >
              {draft.title}
            </TextLink>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
