import { Section, Tag } from "@aquamark/ui";
import { IconArrowRight, IconChartCandle, IconPaperclip } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Submission, Uuid } from "../../shell/api-types.ts";
import { useFormat } from "../../shell/format.tsx";
import { ButtonLink, TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { SourceNote } from "../../shell/source-note.tsx";
import { QueryView } from "../../shell/states.tsx";
import { LevelBadge } from "../../shell/submission-parts.tsx";
import {
  categoryResultsQuery,
  nextUnansweredQuery,
  submissionQuery,
} from "../../shell/submission-queries.ts";
import { CategoryTable } from "./category-table.tsx";
import { DeleteButton } from "./delete-button.tsx";
import { EditButton } from "./edit-button.tsx";
import { ResultSummary } from "./result-summary.tsx";
import { SubmissionNotices } from "./submission-notices.tsx";
import { surveyName } from "./survey-name.ts";
import { UnfitNotice } from "./unfit-notice.tsx";
import "./submissions.css";

/**
 * One submission: what it is, how far it has come, and what to do next.
 *
 * `levelPanel`, `notices` and `history` are what other features have to say about it.
 */
export function SubmissionPage({
  submissionId,
  levelPanel,
  notices,
  history,
}: {
  submissionId: Uuid;
  levelPanel: (submission: Submission) => ReactNode;
  notices: (submission: Submission) => ReactNode;
  history: ReactNode;
}): ReactElement {
  const query = useQuery(submissionQuery(submissionId));
  return (
    <QueryView query={query}>
      {(submission) => (
        <SubmissionView
          submission={submission}
          levelPanel={levelPanel(submission)}
          notices={notices(submission)}
          history={history}
        />
      )}
    </QueryView>
  );
}

function SubmissionView({
  submission,
  levelPanel,
  notices,
  history,
}: {
  submission: Submission;
  levelPanel: ReactNode;
  notices: ReactNode;
  history: ReactNode;
}): ReactElement {
  const { t } = useTranslation("submissions");
  const categories = useQuery(categoryResultsQuery(submission.id));

  return (
    <Page
      title={submission.title}
      trail={[{ key: "list", content: <TextLink to="/submissions">{t("detail.trail")}</TextLink> }]}
      meta={<Facts submission={submission} />}
      actions={<Actions submission={submission} />}
      follow={submission.readOnly === "deleted" ? null : { kind: "submission", id: submission.id }}
    >
      <div className="notices">
        <SubmissionNotices submission={submission} />
        <UnfitNotice submissionId={submission.id} unfit={categories.data?.unfit ?? []} />
        {notices}
      </div>
      <div className="submission-layout">
        <div className="submission-layout__summary">
          <Section title={t("detail.results")}>
            <ResultSummary result={submission.result} />
          </Section>
        </div>
        <div className="submission-layout__level">{levelPanel}</div>
        <div className="submission-layout__tree">
          <Section
            title={t("detail.categories")}
            actions={
              <ButtonLink
                to="/submissions/$submissionId/attachments"
                params={{ submissionId: submission.id }}
                size="xs"
                variant="default"
                leftSection={<IconPaperclip size={15} aria-hidden />}
              >
                {t("detail.attachments")}
              </ButtonLink>
            }
          >
            <QueryView query={categories} isPart>
              {({ items }) => <CategoryTable submissionId={submission.id} items={items} />}
            </QueryView>
          </Section>
        </div>
      </div>
      {history}
      <SourceNote source={submission.programFull.source} />
    </Page>
  );
}

function Facts({ submission }: { submission: Submission }): ReactElement {
  const { t } = useTranslation("submissions");
  const format = useFormat();
  return (
    <>
      <LevelBadge level={submission.approval} />
      <TextLink to="/organisations/$organisationId" params={{ organisationId: submission.organisation.id }}>
        {submission.organisation.name}
      </TextLink>
      <TextLink
        to="/programs/$programId/surveys/$surveyId"
        params={{ programId: submission.program.id, surveyId: submission.survey.id }}
      >
        {surveyName(submission)}
      </TextLink>
      <span>{t("detail.appliesOn", { day: format.day(submission.appliesOn) })}</span>
      {submission.programFull.finalisedAt === null && (
        <span title={t("detail.trialHint")}>
          <Tag tone="info">{t("detail.trial")}</Tag>
        </span>
      )}
    </>
  );
}

function Actions({ submission }: { submission: Submission }): ReactElement {
  const { t } = useTranslation("submissions");
  const next = useQuery({ ...nextUnansweredQuery(submission.id, null), enabled: submission.can.answer });
  const measureId = next.data?.measureId ?? null;
  return (
    <>
      {submission.can.answer && measureId !== null && (
        <ButtonLink
          to="/submissions/$submissionId/measures/$measureId"
          params={{ submissionId: submission.id, measureId }}
          rightSection={<IconArrowRight size={16} aria-hidden />}
        >
          {t("detail.nextUnanswered")}
        </ButtonLink>
      )}
      {submission.can.compare && (
        <ButtonLink
          to="/compare/$programId/$surveyId"
          params={{ programId: submission.program.id, surveyId: submission.survey.id }}
          search={{ submissionId: submission.id }}
          variant="default"
          leftSection={<IconChartCandle size={16} aria-hidden />}
        >
          {t("detail.compare")}
        </ButtonLink>
      )}
      {submission.can.edit && <EditButton submission={submission} />}
      {submission.can.delete && <DeleteButton submission={submission} />}
    </>
  );
}
