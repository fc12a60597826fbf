import { getRecalculation, type RecalculationState, startRecalculation } from "@aquamark/api-client";
import { Notice } from "@aquamark/ui";
import { Button, Progress } from "@mantine/core";
import { queryOptions, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { type ReactElement, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "./api.ts";
import type { Uuid } from "./api-types.ts";
import { useFormat, When } from "./format.tsx";
import { TextLink } from "./link.tsx";
import { useHasPermission } from "./session.ts";
import { toast } from "./toast.tsx";
import "./recalculation-notice.css";

// Live hints tell of progress; this is for when they do not arrive.
const POLL_INTERVAL_MS = 3_000;

function recalculationQuery(programId: Uuid, surveyId: Uuid) {
  return queryOptions({
    queryKey: ["recalculation", programId, surveyId],
    queryFn: ({ signal }) => answerOf(getRecalculation({ path: { programId, surveyId }, signal })),
    refetchInterval: (query) => ((query.state.data?.stale ?? 0) > 0 ? POLL_INTERVAL_MS : false),
  });
}

/**
 * That scores are being updated after a structural change of the survey, and how far that has come; nothing while all
 * are up to date. When it has ended, what is shown of the survey is read again.
 *
 * `isStale` is for pages that know of their own submission; without it any submission of the survey counts.
 */
export function RecalculationNotice({
  programId,
  surveyId,
  isStale,
}: {
  programId: Uuid;
  surveyId: Uuid;
  isStale?: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const { data } = useQuery({ ...recalculationQuery(programId, surveyId), enabled: isStale !== false });
  const isShown = isStale ?? (data?.stale ?? 0) > 0;
  const [said, setSaid] = useState<"" | "begun" | "ended">("");
  const wasShown = useRef(false);

  useEffect(() => {
    if (isShown === wasShown.current) return;
    wasShown.current = isShown;
    setSaid(isShown ? "begun" : "ended");
    if (!isShown) {
      void queryClient.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== "recalculation" && queryKey.includes(surveyId),
      });
    }
  }, [isShown, queryClient, surveyId]);

  // A hint about the very submission may have been lost.
  const isEnded = isStale === true && data?.stale === 0;
  useEffect(() => {
    if (isEnded) void queryClient.invalidateQueries({ queryKey: ["submission"] });
  }, [isEnded, queryClient]);

  return (
    <>
      <span role="status" className="aq-hidden-text">
        {said === "" ? "" : t(`recalculation.${said}`)}
      </span>
      {isShown && (
        <div className="recalculation-notice">
          <Progressing programId={programId} surveyId={surveyId} state={data} />
        </div>
      )}
    </>
  );
}

function Progressing({
  programId,
  surveyId,
  state,
}: {
  programId: Uuid;
  surveyId: Uuid;
  state: RecalculationState | undefined;
}): ReactElement {
  const { t } = useTranslation();
  const format = useFormat();
  const failed = state?.failed ?? 0;
  const isStuck = state !== undefined && state.stale > 0 && state.stale === failed;
  const done = state === undefined ? 0 : state.submissions - state.stale;
  return (
    <Notice
      kind={isStuck ? "warning" : "info"}
      title={t(isStuck ? "recalculation.stuckTitle" : "recalculation.title")}
      actions={
        failed > 0 && state?.can.start === true && <TryAgain programId={programId} surveyId={surveyId} />
      }
    >
      {!isStuck && <p>{t("recalculation.text")}</p>}
      {!isStuck && state !== undefined && (
        <div className="recalculation-progress">
          <Progress.Root size="md">
            <Progress.Section
              value={state.submissions === 0 ? 0 : (100 * done) / state.submissions}
              aria-label={t("recalculation.progressLabel")}
            />
          </Progress.Root>
          <span>
            {t("recalculation.progress", {
              count: state.submissions,
              done: format.number(done, 0),
              submissions: format.number(state.submissions, 0),
            })}
          </span>
        </div>
      )}
      {failed > 0 && <p>{t("recalculation.failed", { count: failed })}</p>}
      {state?.failures !== undefined && state.failures.length > 0 && <Failures failures={state.failures} />}
    </Notice>
  );
}

function TryAgain({ programId, surveyId }: { programId: Uuid; surveyId: Uuid }): ReactElement {
  const { t } = useTranslation();
  const queryClient = useQueryClient();
  const start = useMutation({
    mutationFn: () => answerOf(startRecalculation({ path: { programId }, body: { surveyId } })),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ["recalculation", programId, surveyId] }),
    onError: (error) => toast.problem(error),
  });
  return (
    <Button size="xs" variant="default" loading={start.isPending} onClick={() => start.mutate()}>
      {t("recalculation.tryAgain")}
    </Button>
  );
}

/** Which submissions could not be scored, and what went wrong; for authors and administrators. */
function Failures({ failures }: { failures: NonNullable<RecalculationState["failures"]> }): ReactElement {
  const { t } = useTranslation();
  const maySee = useHasPermission("submission.view");
  return (
    <details>
      <summary>{t("recalculation.reasons")}</summary>
      <ul>
        {failures.map(({ submissionId, reason, attempts, retryAt }) => (
          <li key={submissionId}>
            {maySee && (
              <>
                <TextLink to="/submissions/$submissionId" params={{ submissionId }}>
                  {t("recalculation.submission")}
                </TextLink>
                {": "}
              </>
            )}
            {reason.params["message"] ?? reason.code}{" "}
            <span className="aq-quiet">
              {t("recalculation.attempts", { count: attempts })} <When at={retryAt} />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
