import { approvalRank } from "@aquamark/scoring";
import { ApprovalLevels, Notice } from "@aquamark/ui";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Approval, CodeWithParams } from "../../shell/api-types.ts";
import { useConfirm } from "../../shell/confirm.tsx";
import { problemFrom, problemMessage } from "../../shell/problem.ts";
import { useLevelLabels } from "../../shell/submission-parts.tsx";
import { toast } from "../../shell/toast.tsx";
import "./approve.css";
import type { LevelSituation } from "./level-rules.ts";
import { useRefusalWords } from "./refusal-words.ts";

/**
 * The level of one response as four buttons, with why some are closed.
 *
 * `onSet` saves the content first; it resolves to false where that was not possible and the level was left.
 */
export function ResponseLevel({
  situation,
  onSet,
}: {
  situation: LevelSituation;
  onSet: (level: Approval) => Promise<boolean>;
}): ReactElement {
  const { t } = useTranslation("approve");
  const labels = useLevelLabels();
  const confirm = useConfirm();
  const refusals = useRefusalWords(situation);
  const [isBusy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);
  const { present } = situation;

  async function set(level: Approval) {
    if (approvalRank(level) < approvalRank(present)) {
      const agreed = await confirm({
        title: t("lowerResponse.title", { level: labels[level] }),
        message: t("lowerResponse.message", { present: labels[present], level: labels[level] }),
        confirm: t("lowerResponse.confirm", { level: labels[level] }),
      });
      if (!agreed) return;
    }
    setBusy(true);
    setFailure(null);
    try {
      if (await onSet(level))
        toast.success(t("doneResponse", { level: labels[level] }), { channel: "level" });
      else setFailure({ status: 0, code: "response_not_saved", detail: t("notSavedFirst") });
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <div className="response-level" aria-busy={isBusy}>
      <ApprovalLevels
        value={present}
        labels={labels}
        label={t("responseLevel")}
        refusals={refusals}
        {...(isBusy ? {} : { onChange: (level) => void set(level) })}
      />
      {failure !== null && <LevelFailure failure={failure} />}
    </div>
  );
}

function LevelFailure({ failure }: { failure: unknown }): ReactElement {
  const { t } = useTranslation("approve");
  const reasons = reasonsOf(failure);
  return (
    <Notice kind="danger" title={t("refused")} live>
      {reasons.length === 0 ? (
        problemMessage(failure)
      ) : (
        <ul>
          {reasons.map((reason) => (
            <li key={reason.code}>
              <RefusalReason reason={reason} />
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}

function reasonsOf(failure: unknown): CodeWithParams[] {
  const problem = failure instanceof Error ? problemFrom(failure) : null;
  const reasons = problem?.reasons ?? problem?.params?.reasons;
  return Array.isArray(reasons) ? (reasons as CodeWithParams[]) : [];
}

const knownReasons = [
  "present_level_not_yours",
  "level_not_yours",
  "below_submission",
  "response_has_error",
  "response_missing",
] as const;

function RefusalReason({ reason }: { reason: CodeWithParams }): ReactElement {
  const { t } = useTranslation("approve");
  const labels = useLevelLabels();
  const known = knownReasons.find((code) => code === reason.code);
  const level = labels[reason.params.approval as Approval] ?? "";
  return <>{known === undefined ? reason.code : t(`reason.${known}`, { level })}</>;
}
