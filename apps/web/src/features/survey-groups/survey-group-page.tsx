import { getSurveyGroup, type SurveyGroup } from "@aquamark/api-client";
import { Markdown, Stat, StatRow } from "@aquamark/ui";
import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { useFormat } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { QueryView } from "../../shell/states.tsx";

export function SurveyGroupPage(): ReactElement {
  const { surveyGroupId } = useParams({ from: "/app/survey-groups/$surveyGroupId" });
  const query = useQuery({
    queryKey: ["survey_group", surveyGroupId],
    queryFn: ({ signal }) => answerOf(getSurveyGroup({ path: { surveyGroupId }, signal })),
  });
  return <QueryView query={query}>{(group) => <SurveyGroupView group={group} />}</QueryView>;
}

function SurveyGroupView({ group }: { group: SurveyGroup }): ReactElement {
  const { t } = useTranslation("survey-groups");
  const format = useFormat();
  const search = { surveyGroupId: group.id };
  const { organisations, users, programs } = group.counts;
  return (
    <Page
      title={group.title}
      width="reading"
      trail={[{ key: "survey-groups", content: <TextLink to="/survey-groups">{t("title")}</TextLink> }]}
      meta={t("meaning")}
      follow={{ kind: "survey_group", id: group.id }}
    >
      <StatRow>
        <Stat
          label={t("column.organisations")}
          value={format.number(organisations)}
          detail={
            <TextLink to="/organisations" search={search}>
              {t("see.organisations")}
            </TextLink>
          }
        />
        <Stat
          label={t("column.users")}
          value={format.number(users)}
          detail={
            <TextLink to="/users" search={search}>
              {t("see.users")}
            </TextLink>
          }
        />
        <Stat
          label={t("column.programs")}
          value={format.number(programs)}
          detail={
            <TextLink to="/programs" search={search}>
              {t("see.programs")}
            </TextLink>
          }
        />
      </StatRow>
      {group.description !== "" && (
        <div className="page-text">
          <Markdown>{group.description}</Markdown>
        </div>
      )}
    </Page>
  );
}
