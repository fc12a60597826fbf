import { type FailedJob, listFailedJobKinds, listFailedJobs } from "@aquamark/api-client";
import { EmptyState, Tag } from "@aquamark/ui";
import { IconCircleCheck } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { ChoiceFilter } from "../../shell/filters.tsx";
import { useFormat, When } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { ListView } from "../../shell/list-view.tsx";
import { Page } from "../../shell/page.tsx";
import { useHasPermission } from "../../shell/session.ts";
import { LearnWhatNext } from "../../shell/states.tsx";
import { useList, useListState } from "../../shell/use-list.ts";
import { FailedJobActions, RetryKindButton } from "./failed-job-actions.tsx";
import { type FailedJobsSearch, failedJobStates } from "./failed-jobs-search.ts";
import { useJobTitle, useKindWords } from "./job-title.ts";
import "./failed-jobs.css";

// Of a longer reason so many letters are shown until one asks for the rest.
const reasonLengthShown = 160;

/** Background work that failed, of everybody, for administrators. */
export function FailedJobsPage(): ReactElement {
  const mayRetry = useHasPermission("failed_job.retry");
  return mayRetry ? <FailedJobs /> : <LearnWhatNext error={{ status: 403, code: "forbidden" }} />;
}

function FailedJobs(): ReactElement {
  const { t } = useTranslation("jobs");
  const state = useListState<FailedJobsSearch>();
  const query = useList("failed_job", listFailedJobs, state.search);
  const { data } = useQuery({
    queryKey: ["failed_job", "list", "kinds"],
    queryFn: ({ signal }) => answerOf(listFailedJobKinds({ signal })),
  });
  const wordsOf = useKindWords();
  const kinds = (data?.items ?? []).map(({ kind, givenUp, waiting }) => ({ kind, count: givenUp + waiting }));
  const several = kinds.filter(({ count }) => count > 1);
  const columns = useColumns();

  return (
    <Page
      title={t("failed.title")}
      meta={t("failed.lead")}
      actions={several.length === 1 && several.map((each) => <RetryKindButton key={each.kind} {...each} />)}
    >
      {several.length > 1 && (
        <div className="failed-job-kinds">
          {several.map((each) => (
            <RetryKindButton key={each.kind} {...each} />
          ))}
        </div>
      )}
      <ListView
        caption={t("failed.title")}
        state={state}
        query={query}
        searchLabel={t("failed.search")}
        defaultSort="-failedAt"
        rowKey={(job) => job.id}
        columns={columns}
        filters={
          <>
            <ChoiceFilter
              label={t("failed.column.state")}
              anyLabel={t("failed.anyState")}
              value={state.search.state}
              options={failedJobStates.map((value) => ({ value, label: t(`failed.state.${value}`) }))}
              onChange={(value) => state.change({ state: value })}
            />
            <ChoiceFilter
              label={t("failed.kind")}
              anyLabel={t("failed.anyKind")}
              value={state.search.kind}
              options={kinds.map(({ kind, count }) => ({
                value: kind,
                label: t("failed.kindWithCount", { kind: wordsOf(kind), count }),
              }))}
              onChange={(kind) => state.change({ kind })}
            />
          </>
        }
        empty={
          <EmptyState icon={<IconCircleCheck size={22} stroke={1.6} />} title={t("failed.empty.title")}>
            {t("failed.empty.next")}
          </EmptyState>
        }
      />
    </Page>
  );
}

function useColumns() {
  const { t } = useTranslation("jobs");
  const format = useFormat();
  const titleOf = useJobTitle();
  return [
    {
      key: "kind",
      header: t("failed.column.job"),
      sortable: true,
      cell: (job: FailedJob) => (
        <>
          <span>{titleOf(job)}</span>
          {job.startedBy !== null && (
            <span className="failed-job-starter">
              {t("failed.startedBy")}{" "}
              <TextLink to="/users/$userId" params={{ userId: job.startedBy.id }}>
                {job.startedBy.name}
              </TextLink>
            </span>
          )}
        </>
      ),
    },
    {
      key: "reason",
      header: t("failed.column.reason"),
      cell: (job: FailedJob) => <Reason text={job.reason} />,
    },
    {
      key: "state",
      header: t("failed.column.state"),
      cell: (job: FailedJob) =>
        job.nextTryAt === null ? (
          <Tag tone="danger">{t("failed.state.given_up")}</Tag>
        ) : (
          <div>
            <Tag tone="warning">{t("failed.state.waiting")}</Tag>{" "}
            <span className="failed-job-starter">
              {t("failed.nextTry")} <When at={job.nextTryAt} />
            </span>
          </div>
        ),
    },
    {
      key: "attempts",
      header: t("failed.column.attempts"),
      numeric: true,
      sortable: true,
      cell: (job: FailedJob) =>
        t("failed.attempts", {
          attempts: format.number(job.attempts),
          attemptsMax: format.number(job.attemptsMax),
        }),
    },
    {
      key: "failedAt",
      header: t("failed.column.failedAt"),
      sortable: true,
      cell: (job: FailedJob) => <When at={job.failedAt} />,
    },
    {
      key: "actions",
      header: t("failed.column.actions"),
      headerHidden: true,
      cell: (job: FailedJob) => <FailedJobActions job={job} />,
    },
  ];
}

function Reason({ text }: { text: string }): ReactElement {
  const { t } = useTranslation("jobs");
  if (text.length <= reasonLengthShown)
    return <div className="failed-job-reason">{text === "" ? t("failed.noReason") : text}</div>;
  return (
    <details className="failed-job-reason">
      <summary>{text.slice(0, reasonLengthShown)} …</summary>
      {text}
    </details>
  );
}
