import type { Program } from "@aquamark/api-client";
import { DataTable, EmptyState, KeyValueList, Markdown, Notice, Section } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconPlus } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Uuid } from "../../shell/api-types.ts";
import { useFormat } from "../../shell/format.tsx";
import { TextLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { ProgramStateTag } from "../../shell/program-state-tag.tsx";
import { QueryView } from "../../shell/states.tsx";
import { AddSurveyDialog } from "./add-survey-dialog.tsx";
import { languageName } from "./languages.ts";
import { ProgramActions } from "./program-actions.tsx";
import { ProgramGroups } from "./program-groups.tsx";
import { ProgramLineage } from "./program-lineage.tsx";
import { programQuery } from "./program-queries.ts";
import { ProgramSource } from "./program-source.tsx";
import "./programs.css";

/** One program; `history` is what another feature knows of it. */
export function ProgramPage({ history }: { history: (programId: Uuid) => ReactNode }): ReactElement {
  const { programId } = useParams({ from: "/app/programs/$programId" });
  return (
    <QueryView query={useQuery(programQuery(programId))}>
      {(program) => <ProgramView key={program.id} program={program} history={history(program.id)} />}
    </QueryView>
  );
}

function ProgramView({ program, history }: { program: Program; history: ReactNode }): ReactElement {
  const { t } = useTranslation("programs");
  const format = useFormat();
  return (
    <Page
      title={program.title}
      trail={[{ key: "programs", content: <TextLink to="/programs">{t("title")}</TextLink> }]}
      meta={
        <>
          <ProgramStateTag finalisedAt={program.finalisedAt} />
          <span>
            {program.finalisedAt === null
              ? t("openSince", { day: format.date(program.createdAt) })
              : t("finalisedOn", { day: format.date(program.finalisedAt) })}
          </span>
        </>
      }
      actions={<ProgramActions program={program} />}
      follow={{ kind: "program", id: program.id }}
    >
      {program.finalisedAt === null && (
        <div className="program-notice">
          <Notice title={t("trial.title")}>{t("trial.text")}</Notice>
        </div>
      )}
      <div className="two-columns">
        <div>
          {program.description !== "" && (
            <div className="survey-description">
              <Markdown>{program.description}</Markdown>
            </div>
          )}
          <ProgramSurveys program={program} />
          <ProgramSource source={program.source} />
        </div>
        <aside>
          <Section title={t("facts.title")} framed>
            <KeyValueList
              items={[
                {
                  key: "notRelevant",
                  label: t("facts.notRelevant"),
                  value: t(`facts.notRelevantChoice.${program.notRelevant}`),
                },
                {
                  key: "quality",
                  label: t("facts.quality"),
                  value: program.asksQuality ? t("facts.qualityAsked") : t("facts.qualityNotAsked"),
                },
                {
                  key: "aggregates",
                  label: t("facts.aggregates"),
                  value: program.hideAggregates ? t("facts.aggregatesHidden") : t("facts.aggregatesShown"),
                },
                {
                  key: "language",
                  label: t("facts.language"),
                  value: languageName(program.language, format.locale),
                },
              ]}
            />
          </Section>
          <ProgramLineage program={program} />
          <ProgramGroups program={program} />
        </aside>
      </div>
      {history}
    </Page>
  );
}

function ProgramSurveys({ program }: { program: Program }): ReactElement {
  const { t } = useTranslation("programs");
  const format = useFormat();
  const [isAdding, add] = useDisclosure(false);
  const mayAdd = program.can.edit;
  const addButton = (label: string, variant: "default" | "filled") => (
    <Button
      size={variant === "default" ? "xs" : "sm"}
      variant={variant}
      leftSection={<IconPlus size={16} aria-hidden />}
      onClick={add.open}
      aria-haspopup="dialog"
    >
      {label}
    </Button>
  );
  return (
    <Section
      title={t("surveys.title")}
      actions={mayAdd && program.surveys.length > 0 && addButton(t("surveys.add"), "default")}
    >
      <DataTable
        caption={t("surveys.title")}
        captionHidden
        rows={program.surveys}
        rowKey={(survey) => survey.id}
        link={(survey, content) => (
          <Link
            to="/programs/$programId/surveys/$surveyId"
            params={{ programId: program.id, surveyId: survey.id }}
          >
            {content}
          </Link>
        )}
        columns={[
          { key: "title", header: t("surveys.survey"), cell: (survey) => survey.title },
          {
            key: "measures",
            header: t("column.measures"),
            numeric: true,
            cell: (survey) => format.number(survey.measures),
          },
        ]}
        empty={
          mayAdd ? (
            <EmptyState title={t("surveys.emptyEdit")} action={addButton(t("surveys.addFirst"), "filled")}>
              {t("surveys.emptyEditNext")}
            </EmptyState>
          ) : (
            <EmptyState title={t("surveys.empty")}>{t("surveys.emptyNext")}</EmptyState>
          )
        }
      />
      {isAdding && <AddSurveyDialog program={program} onClose={add.close} />}
    </Section>
  );
}
