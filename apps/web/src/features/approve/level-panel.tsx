import { approvalRank } from "@aquamark/scoring";
import { ApprovalLevels, Notice, Section } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Approval, Blocker, Submission } from "../../shell/api-types.ts";
import { useConfirm } from "../../shell/confirm.tsx";
import { problemFrom, problemMessage } from "../../shell/problem.ts";
import { useLevelLabels } from "../../shell/submission-parts.tsx";
import { blockersQuery } from "../../shell/submission-queries.ts";
import { toast } from "../../shell/toast.tsx";
import "./approve.css";
import { BlockerList } from "./blocker-list.tsx";
import { levelAbove } from "./level-rules.ts";
import { useRefusalWords } from "./refusal-words.ts";
import { useSetLevel } from "./use-set-level.ts";

/** The level of a submission: what it is, what this person may make of it, and what blocks that. */
export function LevelPanel({ submission }: { submission: Submission }): ReactElement {
  const { t } = useTranslation("approve");
  const labels = useLevelLabels();
  const confirm = useConfirm();
  const setLevel = useSetLevel(submission);
  const present = submission.approval;
  const refusals = useRefusalWords({
    present,
    mayBeSet: submission.can.levels,
    isReadOnly: submission.readOnly !== null,
  });

  async function change(level: Approval) {
    if (approvalRank(level) < approvalRank(present)) {
      const leavesStatistics =
        approvalRank(level) < approvalRank("reviewed") && approvalRank(present) >= approvalRank("reviewed");
      const agreed = await confirm({
        title: t("lower.title", { level: labels[level] }),
        message: [
          t("lower.message", { present: labels[present], level: labels[level] }),
          leavesStatistics ? t("lower.leavesStatistics") : "",
        ].join(" "),
        confirm: t("lower.confirm", { level: labels[level] }),
        isDangerous: true,
      });
      if (!agreed) return;
    }
    setLevel.mutate(level, {
      onSuccess: (changed) => toast.success(t("done", { level: labels[changed.approval] })),
    });
  }

  return (
    <Section title={t("title")} framed>
      <div className="level-panel">
        <p className="aq-quiet">{t(`lead.${present}`)}</p>
        <ApprovalLevels
          value={present}
          labels={labels}
          label={t("present")}
          refusals={refusals}
          onChange={(level) => void change(level)}
        />
        {setLevel.isError && (
          <Refusal submission={submission} attempted={setLevel.variables} error={setLevel.error} />
        )}
        <NextStep
          submission={submission}
          refusal={refusals[levelAbove(present) ?? present]}
          isBusy={setLevel.isPending}
          onRaise={(level) => void change(level)}
        />
      </div>
    </Section>
  );
}

/** The one step that comes next, with what it does or what blocks it. */
function NextStep({
  submission,
  refusal,
  isBusy,
  onRaise,
}: {
  submission: Submission;
  refusal: string | undefined;
  isBusy: boolean;
  onRaise: (level: Approval) => void;
}): ReactElement {
  const { t } = useTranslation("approve");
  const labels = useLevelLabels();
  const next = levelAbove(submission.approval);
  const query = useQuery({
    ...blockersQuery(submission.id, next ?? "approved"),
    enabled: next !== null && submission.readOnly === null,
  });
  if (next === null || next === "draft") return <p className="aq-quiet">{t("complete")}</p>;

  const isBlocked = query.data !== undefined && query.data.total > 0;
  const rising = submission.result[submission.approval] - submission.result[next];
  return (
    <>
      {refusal === undefined ? (
        <Button
          onClick={() => onRaise(next)}
          loading={isBusy}
          disabled={isBlocked}
          aria-describedby="next-level-note"
        >
          {t(`raise.${next}`)}
        </Button>
      ) : (
        submission.readOnly === null && (
          <p className="aq-quiet">{t("nothingToDo", { next: t(`whoNext.${next}`) })}</p>
        )
      )}
      <div id="next-level-note">
        {query.isLoading && <p className="aq-quiet">{t("checking")}</p>}
        {query.data?.total === 0 && (
          <p className="aq-quiet">
            {t("ready", { level: labels[next] })}{" "}
            {rising > 0 && t("rises", { count: rising, level: labels[next] })}
          </p>
        )}
        {query.data !== undefined && isBlocked && (
          <BlockerList
            submissionId={submission.id}
            approval={next}
            blockers={query.data.blockers}
            total={query.data.total}
          />
        )}
      </div>
    </>
  );
}

function Refusal({
  submission,
  attempted,
  error,
}: {
  submission: Submission;
  attempted: Approval;
  error: Error;
}): ReactElement {
  const { t } = useTranslation("approve");
  const problem = problemFrom(error);
  const blockers = problem.blockers as Blocker[] | undefined;
  if (problem.code !== "submission_blocked" || blockers === undefined) {
    return (
      <Notice kind="danger" title={t("refused")} live>
        {problemMessage(error)}
      </Notice>
    );
  }
  return (
    <BlockerList
      submissionId={submission.id}
      approval={attempted}
      blockers={blockers}
      total={Number(problem.total ?? blockers.length)}
    />
  );
}
