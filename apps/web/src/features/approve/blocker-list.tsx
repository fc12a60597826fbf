import { LevelIcon, Notice } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Approval, Blocker, Uuid } from "../../shell/api-types.ts";
import { TextLink } from "../../shell/link.tsx";
import { shortError } from "../../shell/short-error.ts";
import { useLevelLabels } from "../../shell/submission-parts.tsx";

const FEW = 4;

/** The measures that keep a submission from a level, each a link to where it is mended. */
export function BlockerList({
  submissionId,
  approval,
  blockers,
  total,
}: {
  submissionId: Uuid;
  approval: Approval;
  blockers: readonly Blocker[];
  total: number;
}): ReactElement {
  const { t } = useTranslation("approve");
  const labels = useLevelLabels();
  const [areAllShown, setAllShown] = useState(false);
  const shown = areAllShown ? blockers : blockers.slice(0, FEW);
  const untold = total - blockers.length;

  return (
    <Notice kind="warning" title={t("blockedTitle", { count: total, level: labels[approval] })}>
      <ul className="blockers">
        {shown.map((blocker) => (
          <li key={blocker.measureId}>
            <TextLink
              to="/submissions/$submissionId/measures/$measureId"
              params={{ submissionId, measureId: blocker.measureId }}
            >
              <span className="aq-number">{blocker.number}</span> {blocker.title}
            </TextLink>
            <span className="blockers__reason">
              <Reason blocker={blocker} />
            </span>
          </li>
        ))}
      </ul>
      {areAllShown && untold > 0 && <p>{t("more", { count: untold })}</p>}
      {blockers.length > FEW && (
        <Button size="compact-xs" variant="subtle" onClick={() => setAllShown(!areAllShown)}>
          {areAllShown ? t("showFirst") : t("showAll", { count: total })}
        </Button>
      )}
    </Notice>
  );
}

function Reason({ blocker }: { blocker: Blocker }): ReactElement {
  const { t } = useTranslation(["approve", "submissions"]);
  const labels = useLevelLabels();
  if (blocker.reason === "missing") return <>{t("blocker.missing")}</>;
  if (blocker.reason === "error" && blocker.error !== null) {
    return <>{t(`submissions:error.${shortError(blocker.error.code)}`)}</>;
  }
  if (blocker.approval === null) return <>{t("blocker.belowMissing")}</>;
  return (
    <>
      <LevelIcon level={blocker.approval} size={12} />{" "}
      {t("blocker.below", { level: labels[blocker.approval] })}
    </>
  );
}
