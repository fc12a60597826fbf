import { discardWorkbookChanges, type Job, type Survey, type WorkbookChange } from "@aquamark/api-client";
import { DataTable, EmptyState, Notice, SearchInput, Section, Tag } from "@aquamark/ui";
import { Button, Stack } from "@mantine/core";
import { IconTableOff } from "@tabler/icons-react";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { useConfirm } from "../../shell/confirm.tsx";
import { ChoiceFilter } from "../../shell/filters.tsx";
import { useFormat } from "../../shell/format.tsx";
import { ButtonLink } from "../../shell/link.tsx";
import { QueryView } from "../../shell/states.tsx";
import { toast } from "../../shell/toast.tsx";
import { type CheckResult, changeKinds, chosenChanges } from "./checked-workbook.ts";
import { FieldChanges } from "./field-changes.tsx";
import { useApply } from "./use-apply.ts";
import { changesQuery } from "./workbook-queries.ts";

type ChangesViewProps = {
  job: Job;
  result: CheckResult;
  survey: Survey;
  onAgain: () => void;
  onApplied: (jobId: string) => void;
};

const tones = {
  added: "success",
  changed: "info",
  moved: "info",
  reordered: "neutral",
  removed: "danger",
} as const;

/** What a workbook would change, to look at and to confirm. */
export function ChangesView({ job, result, survey, onAgain, onApplied }: ChangesViewProps): ReactElement {
  const { t } = useTranslation("workbook");
  const { counts, total, isOlder, newErrors, applyJobId, isDiscarded } = result;
  if (total === 0 || isDiscarded)
    return (
      <Stack gap="md" align="start">
        <Notice live title={job.title}>
          {t("preview.none")}
        </Notice>
        <Button onClick={onAgain}>{t("done.another")}</Button>
      </Stack>
    );
  return (
    <Section title={t("preview.title")}>
      <Stack gap="md">
        <div className="workbook-row">
          {changeKinds
            .filter((kind) => counts[kind] > 0)
            .map((kind) => (
              <Tag key={kind} tone={tones[kind]}>
                {t(`kind.${kind}`)}: {counts[kind]}
              </Tag>
            ))}
        </div>
        {counts.removed > 0 && (
          <Notice kind="warning">{t("preview.removes", { count: counts.removed })}</Notice>
        )}
        {newErrors !== null && <Notice kind="warning">{t("preview.errors", { count: newErrors })}</Notice>}
        {isOlder && <Notice>{t("preview.older")}</Notice>}
        <Decision job={job} total={total} applyJobId={applyJobId} onAgain={onAgain} onApplied={onApplied} />
        <ChangeList jobId={job.id} survey={survey} />
      </Stack>
    </Section>
  );
}

type DecisionProps = {
  job: Job;
  total: number;
  applyJobId: string | null;
  onAgain: () => void;
  onApplied: (jobId: string) => void;
};

function Decision({ job, total, applyJobId, onAgain, onApplied }: DecisionProps): ReactElement {
  const { t } = useTranslation("workbook");
  const confirm = useConfirm();
  const queryClient = useQueryClient();
  const apply = useApply(job.id, onApplied);
  const discard = useMutation({
    mutationFn: () => answerOf(discardWorkbookChanges({ path: { jobId: job.id } })),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ["job"] });
      onAgain();
    },
    onError: (error) => toast.problem(error, { channel: "workbook" }),
  });
  const ask = async () => {
    const isAgreed = await confirm({
      title: t("apply.question"),
      message: t("apply.consequence"),
      confirm: t("apply.confirm"),
    });
    if (isAgreed) apply.mutate();
  };
  if (applyJobId !== null)
    return (
      <div className="workbook-row">
        <Button onClick={() => onApplied(applyJobId)}>{t("done.title")}</Button>
        <Button variant="default" onClick={onAgain}>
          {t("done.another")}
        </Button>
      </div>
    );
  return (
    <div className="workbook-row">
      <Button onClick={() => void ask()} loading={apply.isPending}>
        {t("apply.action", { count: total })}
      </Button>
      <Button variant="default" onClick={() => discard.mutate()} loading={discard.isPending}>
        {t("apply.discard")}
      </Button>
      <span className="aq-quiet">{t("mayLeave")}</span>
    </div>
  );
}

const shownStep = 100;

function ChangeList({ jobId, survey }: { jobId: string; survey: Survey }): ReactElement {
  const { t } = useTranslation("workbook");
  const format = useFormat();
  const { kind, q } = useSearch({ from: "/app/programs/$programId/surveys/$surveyId/workbook" });
  const navigate = useNavigate({ from: "/programs/$programId/surveys/$surveyId/workbook" });
  const [shown, setShown] = useState(shownStep);
  const query = useQuery(changesQuery(jobId));
  const change = (search: { kind?: typeof kind; q?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...search }), replace: true });
  return (
    <QueryView query={query} isPart>
      {({ items }) => {
        const chosen = chosenChanges(items, { kind, q });
        const rows = chosen.slice(0, shown);
        return (
          <Stack gap="sm">
            <div className="list-toolbar">
              <SearchInput
                value={q ?? ""}
                onChange={(words) => change({ q: words === "" ? undefined : words })}
                label={t("preview.search")}
                clearLabel={t("preview.all")}
              />
              <ChoiceFilter
                label={t("preview.filter")}
                anyLabel={t("preview.all")}
                value={kind}
                options={changeKinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
                onChange={(value) => change({ kind: value })}
              />
            </div>
            <div className="workbook-changes">
              <DataTable
                caption={t("preview.caption")}
                captionHidden
                columns={[
                  {
                    key: "title",
                    header: t("preview.title_column"),
                    cell: ({ title }: WorkbookChange) => title,
                    width: "18rem",
                  },
                  {
                    key: "kind",
                    header: t("preview.kind"),
                    cell: (row) => <Tag tone={tones[row.kind]}>{t(`kind.${row.kind}`)}</Tag>,
                    width: "7rem",
                  },
                  {
                    key: "place",
                    header: t("preview.place"),
                    cell: ({ place }) => place.join(" › ") || "–",
                    notOnPhone: true,
                    width: "14rem",
                  },
                  {
                    key: "details",
                    header: t("preview.details"),
                    cell: (row) => <FieldChanges change={row} />,
                  },
                ]}
                rows={rows}
                rowKey={(row) => `${row.kind} ${row.what} ${row.id}`}
                groupOf={(row) => t(`thing.${row.what}`)}
                empty={
                  <EmptyState icon={<IconTableOff size={22} stroke={1.6} />} title={t("preview.noMatch")}>
                    {null}
                  </EmptyState>
                }
              />
            </div>
            {chosen.length > rows.length && (
              <div className="workbook-row">
                <span className="aq-quiet">
                  {t("preview.shown", { shown: format.number(rows.length), count: chosen.length })}
                </span>
                <Button variant="default" size="xs" onClick={() => setShown(shown + shownStep)}>
                  {t("preview.more")}
                </Button>
              </div>
            )}
            <ButtonLink
              to="/programs/$programId/surveys/$surveyId"
              params={{ programId: survey.program.id, surveyId: survey.id }}
              variant="subtle"
              className="workbook-back"
            >
              {t("done.survey")}
            </ButtonLink>
          </Stack>
        );
      }}
    </QueryView>
  );
}
