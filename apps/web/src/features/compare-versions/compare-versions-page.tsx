import { getProgram, type Program } from "@aquamark/api-client";
import { EmptyState } from "@aquamark/ui";
import { Select } from "@mantine/core";
import { queryOptions, useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { answerOf } from "../../shell/api.ts";
import { TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { LearnWhatNext, LoadingState, QueryView } from "../../shell/states.tsx";
import { byAge, neighbourOf, surveysOf } from "./compared-programs.ts";
import { ComparisonView } from "./comparison-view.tsx";
import "./compare-versions.css";

const route = getRouteApi("/app/programs/$programId/compare-versions");

const programQuery = (programId: string) =>
  queryOptions({
    queryKey: ["program", programId],
    queryFn: ({ signal }) => answerOf(getProgram({ path: { programId }, signal })),
  });

export function CompareVersionsPage(): ReactElement {
  const { programId } = route.useParams();
  return (
    <QueryView query={useQuery(programQuery(programId))}>
      {(program) =>
        program.can.compare ? (
          <CompareVersions program={program} />
        ) : (
          <LearnWhatNext error={{ status: 403, code: "forbidden" }} />
        )
      }
    </QueryView>
  );
}

/** The comparison of two programs of a lineage, survey by survey; older on the left, newer on the right. */
function CompareVersions({ program }: { program: Program }): ReactElement {
  const { t } = useTranslation("compare-versions");
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const here = program.lineage.find(({ id }) => id === program.id);
  const other =
    program.lineage.find(({ id }) => id === search.with && id !== program.id) ??
    neighbourOf(program.lineage, program.id);
  const otherProgram = useQuery({ ...programQuery(other?.id ?? ""), enabled: other !== undefined });
  const trail = [
    { key: "programs", content: <TextLink to="/programs">{t("programs")}</TextLink> },
    {
      key: "program",
      content: (
        <TextLink to="/programs/$programId" params={{ programId: program.id }}>
          {program.title}
        </TextLink>
      ),
    },
  ];

  if (here === undefined || other === undefined) {
    return (
      <Page title={t("title")} trail={trail}>
        <EmptyState title={t("alone.title")}>{t("alone.next")}</EmptyState>
      </Page>
    );
  }

  const { before, after } = byAge(here, other);
  const loaded = otherProgram.data;
  const isNewer = after.id === program.id;
  const surveys =
    loaded === undefined
      ? []
      : surveysOf((isNewer ? program : loaded).surveys, (isNewer ? loaded : program).surveys);
  const survey = surveys.find(({ id }) => id === search.survey) ?? surveys[0];
  const choices = (except: string) =>
    program.lineage.filter(({ id }) => id !== except).map(({ id, title }) => ({ value: id, label: title }));

  return (
    <Page title={t("title")} trail={trail} meta={t("lead", { before: before.title, after: after.title })}>
      <div className="compare-versions__choice">
        <Select
          label={t("program")}
          data={choices(other.id)}
          value={program.id}
          onChange={(programId) =>
            programId !== null &&
            void navigate({
              to: "/programs/$programId/compare-versions",
              params: { programId },
              search: { ...search, with: other.id },
            })
          }
          allowDeselect={false}
        />
        <Select
          label={t("with")}
          data={choices(program.id)}
          value={other.id}
          onChange={(id) =>
            id !== null && void navigate({ to: ".", search: { ...search, with: id }, replace: true })
          }
          allowDeselect={false}
        />
        {surveys.length > 0 && (
          <Select
            label={t("survey")}
            data={surveys.map(({ id, title }) => ({ value: id, label: title }))}
            value={survey?.id ?? null}
            onChange={(id) =>
              id !== null && void navigate({ to: ".", search: { ...search, survey: id }, replace: true })
            }
            allowDeselect={false}
          />
        )}
      </div>
      {loaded === undefined ? (
        <LoadingState shape="table" />
      ) : survey === undefined ? (
        <EmptyState title={t("noSurvey")} />
      ) : (
        <ComparisonView
          key={`${before.id} ${after.id} ${survey.id}`}
          before={before}
          after={after}
          survey={survey}
          hide={search.hide}
          onHide={(hide) => {
            const { hide: _, ...rest } = search;
            void navigate({
              to: ".",
              search: hide === "" ? rest : { ...rest, hide },
              replace: true,
              resetScroll: false,
            });
          }}
        />
      )}
    </Page>
  );
}
