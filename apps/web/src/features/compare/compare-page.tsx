import { Notice, Section } from "@aquamark/ui";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Statistics, Survey } from "../../shell/api-types.ts";
import { When } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { ProblemError } from "../../shell/problem.ts";
import { RecalculationNotice } from "../../shell/recalculation-notice.tsx";
import { useHasPermission, useMe } from "../../shell/session.ts";
import { SourceNote } from "../../shell/source-note.tsx";
import { LearnWhatNext, QueryView } from "../../shell/states.tsx";
import { CompareControls } from "./compare-controls.tsx";
import { comparedSurveyQuery, markableQuery, statisticsQuery } from "./compare-queries.ts";
import { SpreadChart } from "./spread-chart.tsx";
import { SpreadTable } from "./spread-table.tsx";
import { TrendSection } from "./trend-section.tsx";
import "./compare.css";

const route = getRouteApi("/app/compare/$programId/$surveyId");

const forbidden = new ProblemError({ status: 403, code: "forbidden" });

/** Where submissions stand among peers, category by category. */
export function ComparePage(): ReactElement {
  const { programId, surveyId } = route.useParams();
  const survey = useQuery(comparedSurveyQuery(programId, surveyId));
  return (
    <QueryView query={survey}>
      {(loaded) =>
        loaded.can.viewStatistics ? <CompareView survey={loaded} /> : <LearnWhatNext error={forbidden} />
      }
    </QueryView>
  );
}

function CompareView({ survey }: { survey: Survey }): ReactElement {
  const { t } = useTranslation("compare");
  const search = route.useSearch();
  const mayMark = useHasPermission("submission.view");
  const ownOrganisationId = useMe().organisation.id;
  const markable = useQuery({ ...markableQuery(survey.programId, survey.id), enabled: mayMark });
  const items = markable.data?.items ?? [];
  const ownLatest = items.find(({ organisation }) => organisation.id === ownOrganisationId);
  const markedId = search.submissionId === "none" ? null : (search.submissionId ?? ownLatest?.id ?? null);
  const statistics = useQuery({
    ...statisticsQuery(survey.programId, survey.id, {
      parentId: search.parentId,
      approval: search.approval ?? "reviewed",
      value: search.value ?? "percent",
      surveyGroupId: search.surveyGroupId,
      submissionId: markedId ?? undefined,
    }),
    // Which one is marked by itself is known with the list.
    enabled: !mayMark || search.submissionId !== undefined || !markable.isPending,
  });
  const marked = items.find(({ id }) => id === markedId) ?? null;
  const parent = statistics.data?.parent ?? null;

  return (
    <Page
      title={parent?.title ?? survey.title}
      trail={useTrail(survey, statistics.data)}
      meta={
        <TextLink
          to="/programs/$programId/surveys/$surveyId"
          params={{ programId: survey.programId, surveyId: survey.id }}
        >
          {survey.title === survey.program.title
            ? survey.title
            : t("survey", { survey: survey.title, program: survey.program.title })}
        </TextLink>
      }
    >
      {survey.program.finalisedAt === null && (
        <div className="compare-notice">
          <Notice kind="warning">{t("trialNotice")}</Notice>
        </div>
      )}
      <RecalculationNotice programId={survey.programId} surveyId={survey.id} />
      <CompareControls markable={items} markedId={markedId} />
      <QueryView query={statistics}>
        {(data) => (
          <div aria-busy={statistics.isPlaceholderData}>
            <Spread survey={survey} statistics={data} hasMark={markedId !== null} />
          </div>
        )}
      </QueryView>
      {markedId !== null && <TrendSection submissionId={markedId} organisation={marked?.organisation.name} />}
      <SourceNote source={survey.program.source} />
    </Page>
  );
}

function Spread({
  survey,
  statistics,
  hasMark,
}: {
  survey: Survey;
  statistics: Statistics;
  hasMark: boolean;
}): ReactElement {
  const { t } = useTranslation("compare");
  const search = route.useSearch();
  const isPercent = search.value !== "raw";
  return (
    <>
      {statistics.restricted && (
        <div className="compare-notice">
          <Notice kind="info" title={t("restrictedTitle")}>
            {t("restricted")}
          </Notice>
        </div>
      )}
      <Section
        title={t("chart")}
        framed
        description={
          <>
            {statistics.n === null ? t("nHidden") : t("n", { count: statistics.n })}. {t("rule")}{" "}
            {statistics.updatedAt !== null && (
              <>
                {statistics.updatedAt !== null && (
                  <>
                    {t("updated")} <When at={statistics.updatedAt} />.
                  </>
                )}
              </>
            )}
          </>
        }
      >
        <SpreadChart
          statistics={statistics}
          title={statistics.parent?.title ?? survey.title}
          isPercent={isPercent}
        />
      </Section>
      <Section title={t("tableTitle")}>
        <SpreadTable statistics={statistics} isPercent={isPercent} hasMark={hasMark} />
      </Section>
    </>
  );
}

/** The way into the categories; each step keeps what else is compared. */
function useTrail(survey: Survey, statistics: Statistics | undefined) {
  const { t } = useTranslation("compare");
  const search = route.useSearch();
  const params = { programId: survey.programId, surveyId: survey.id };
  const { parentId: _parentId, ...rest } = search;
  const list = { key: "compare", content: <TextLink to="/compare">{t("trail")}</TextLink> };
  if (statistics?.parent == null) return [list];
  return [
    list,
    {
      key: "whole",
      content: (
        <TextLink to="/compare/$programId/$surveyId" params={params} search={rest}>
          {t("whole")}
        </TextLink>
      ),
    },
    ...statistics.parents.map(({ id, title }) => ({
      key: id,
      content: (
        <TextLink to="/compare/$programId/$surveyId" params={params} search={{ ...rest, parentId: id }}>
          {title}
        </TextLink>
      ),
    })),
  ];
}
