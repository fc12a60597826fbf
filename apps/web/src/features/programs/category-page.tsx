import type { Survey, SurveyCategory } from "@aquamark/api-client";
import { DataTable, Markdown, Section } from "@aquamark/ui";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { LineageLinks } from "../../shell/lineage-links.tsx";
import { Page } from "../../shell/page.tsx";
import { QueryView } from "../../shell/states.tsx";
import { BuildLink } from "./build-link.tsx";
import { categoryQuery, surveyQuery } from "./program-queries.ts";
import { ProgramSource } from "./program-source.tsx";
import { SurveySteps, surveyTrail } from "./survey-place.tsx";
import "./programs.css";

export function CategoryPage(): ReactElement {
  const { programId, surveyId, categoryId } = useParams({
    from: "/app/programs/$programId/surveys/$surveyId/categories/$categoryId",
  });
  const survey = useQuery(surveyQuery(programId, surveyId));
  const category = useQuery(categoryQuery(programId, surveyId, categoryId));
  return (
    <QueryView query={survey}>
      {(loadedSurvey) => (
        <QueryView query={category}>
          {(loadedCategory) => (
            <CategoryView key={categoryId} survey={loadedSurvey} category={loadedCategory} />
          )}
        </QueryView>
      )}
    </QueryView>
  );
}

function CategoryView({ survey, category }: { survey: Survey; category: SurveyCategory }): ReactElement {
  const { t } = useTranslation("programs");
  const format = useFormat();
  const { levels, measure } = survey.structure;
  const level = levels[category.level];
  const below = levels[category.level + 1];

  return (
    <Page
      title={category.title}
      mark={category.number}
      trail={surveyTrail(survey, t("title"), category.parents)}
      meta={
        <>
          {level !== undefined && <span>{t("levelIs", { level: level.title })}</span>}
          {category.groupHeading !== null && <span>{category.groupHeading}</span>}
          <span>
            {t("measureCount", { count: category.measures, text: format.number(category.measures) })}
          </span>
          {category.weight !== undefined && (
            <span>{t("weightIs", { weight: format.number(category.weight) })}</span>
          )}
        </>
      }
      actions={
        <>
          <SurveySteps
            survey={survey}
            kind="category"
            id={category.id}
            parent={category.parents.at(-1) ?? null}
            previous={category.previous}
            next={category.next}
          />
          <BuildLink programId={survey.programId} surveyId={survey.id} select={`category:${category.id}`} />
        </>
      }
      follow={{ kind: "category", id: category.id, scopeId: survey.programId }}
    >
      <div className="two-columns">
        <div>
          {category.description !== "" && (
            <div className="survey-description">
              <Markdown>{category.description}</Markdown>
            </div>
          )}
          {category.categories.length > 0 && (
            <Section title={below?.title ?? t("subCategories")}>
              <DataTable
                caption={below?.title ?? t("subCategories")}
                captionHidden
                rows={category.categories}
                rowKey={(node) => node.id}
                groupOf={(node) => node.groupHeading}
                link={(node, content) => (
                  <Link
                    to="/programs/$programId/surveys/$surveyId/categories/$categoryId"
                    params={{ programId: survey.programId, surveyId: survey.id, categoryId: node.id }}
                  >
                    {content}
                  </Link>
                )}
                columns={[
                  {
                    key: "title",
                    header: t("outline.title"),
                    cell: (node) => <NumberedTitle number={node.number} title={node.title} />,
                  },
                  {
                    key: "measures",
                    header: t("column.measures"),
                    numeric: true,
                    cell: (node) => format.number(node.measures),
                  },
                  ...(category.weight === undefined
                    ? []
                    : [
                        {
                          key: "weight",
                          header: t("outline.weight"),
                          numeric: true,
                          cell: (node: SurveyCategory["categories"][number]) =>
                            format.number(node.weight ?? 0),
                        },
                      ]),
                ]}
              />
            </Section>
          )}
          {category.placements.length > 0 && (
            <Section title={measure.title}>
              <DataTable
                caption={measure.title}
                captionHidden
                rows={category.placements}
                rowKey={(placement) => placement.measureId}
                link={(placement, content) => (
                  <Link
                    to="/programs/$programId/surveys/$surveyId/measures/$measureId"
                    params={{
                      programId: survey.programId,
                      surveyId: survey.id,
                      measureId: placement.measureId,
                    }}
                  >
                    {content}
                  </Link>
                )}
                columns={[
                  {
                    key: "title",
                    header: t("outline.title"),
                    cell: (placement) => <NumberedTitle number={placement.number} title={placement.title} />,
                  },
                  ...(category.weight === undefined
                    ? []
                    : [
                        {
                          key: "weight",
                          header: t("outline.weight"),
                          numeric: true,
                          cell: (placement: SurveyCategory["placements"][number]) =>
                            format.number(placement.weight ?? 0),
                        },
                      ]),
                ]}
              />
            </Section>
          )}
          <ProgramSource source={survey.program.source} />
        </div>
        <aside>
          <Section title={t("lineage.same.category")} framed>
            <LineageLinks
              programId={survey.programId}
              kind="category"
              id={category.id}
              surveyId={survey.id}
            />
          </Section>
        </aside>
      </div>
    </Page>
  );
}

function NumberedTitle({ number, title }: { number: string; title: string }): ReactElement {
  return (
    <>
      <span className="outline__number">{number}</span> {title}
    </>
  );
}
