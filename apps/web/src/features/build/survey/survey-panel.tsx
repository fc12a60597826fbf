import { categoriesBelow, type SurveyContent } from "@aquamark/program-content";
import { KeyValueList, Section } from "@aquamark/ui";
import { type ReactElement, useCallback, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../shell/format.tsx";
import { LineageLinks } from "../../../shell/lineage-links.tsx";
import { ButtonLink } from "../../../shell/link.tsx";
import { useDraft } from "../measure/use-draft.ts";
import type { ProgramEditor } from "../program-editor.ts";
import { contentsOf } from "./category-draft.ts";
import { ContradictionNotice, isContradiction } from "./contradiction-notice.tsx";
import { DeleteThing } from "./delete-thing.tsx";
import { DeletedNotice } from "./deleted-notice.tsx";
import { PanelForm } from "./panel-form.tsx";
import {
  type LevelDraft,
  type SurveyDraft,
  structureLine,
  surveyDraftOf,
  surveyOperations,
  surveyShape,
} from "./structure-draft.ts";
import { StructureEditor } from "./structure-editor.tsx";
import { TitleAndDescription } from "./title-and-description.tsx";
import { faultsOf, useSaveDraft } from "./use-save-draft.ts";

type SurveyPanelProps = { editor: ProgramEditor; surveyId: string };

/** A survey's settings and structure, and what can be done with it as a whole. */
export function SurveyPanel({ editor, surveyId }: SurveyPanelProps): ReactElement | null {
  const survey = editor.content.surveys.get(surveyId);
  if (survey === undefined) return null;
  return <SurveyForm key={surveyId} editor={editor} survey={survey} />;
}

function SurveyForm({ editor, survey }: { editor: ProgramEditor; survey: SurveyContent }): ReactElement {
  const { t } = useTranslation("build-survey");
  const { content, base, programId } = editor;
  const canEdit = editor.can.edit && !survey.isDeleted;
  const theirsFor = useCallback(() => surveyDraftOf(survey), [survey]);
  const draft = useDraft<SurveyDraft>(
    { programId, thing: `survey:${survey.id}` },
    survey.title,
    theirsFor,
    surveyShape,
  );
  const [refused, setRefused] = useState<LevelDraft[] | null>(null);
  const typed = draft.value;
  const operations = useMemo(() => surveyOperations(survey, typed), [survey, typed]);
  const faults = useMemo(() => faultsOf(content, operations), [content, operations]);
  const saving = useSaveDraft(editor, draft, operations, faults, t("change.survey", { title: survey.title }));

  const contradictionsOf = (levels: readonly LevelDraft[]) =>
    faultsOf(content, surveyOperations(survey, { ...surveyDraftOf(survey), levels })).filter(isContradiction);
  const change = (part: Partial<SurveyDraft>) => draft.change((before) => ({ ...before, ...part }));
  const propose = (levels: LevelDraft[]) => {
    // What contradicts the tree already may change as long as it does not get worse.
    const isWorse = contradictionsOf(levels).length > contradictionsOf(typed.levels).length;
    setRefused(isWorse ? levels : null);
    if (!isWorse) change({ levels });
    return !isWorse;
  };

  const contents = contentsOf(content, survey, null, base.answered);
  const worded = (name: string, value: unknown): string => {
    if (name === "levels") return structureLine({ levels: value as LevelDraft[], measure: typed.measure });
    if (name === "measure") {
      const { title, label } = value as SurveyDraft["measure"];
      return `${title} (${label})`;
    }
    return typeof value === "string" ? value : "";
  };

  return (
    <>
      {survey.isDeleted && <DeletedNotice kind="survey" editor={editor} survey={survey} thing={survey} />}
      <PanelForm
        kind={t("survey")}
        mark=""
        title={survey.title}
        canEdit={canEdit}
        draft={draft}
        saving={saving}
        conflicts={draft.conflicts.map(({ name, mine, theirs }) => ({
          field: name,
          label: t(`conflict.${name as keyof SurveyDraft}`),
          yours: worded(name, mine),
          theirs: worded(name, theirs),
        }))}
      >
        <TitleAndDescription
          texts={typed}
          faults={faults}
          isReadOnly={!canEdit}
          isFinalised={base.isFinalised}
          onChange={change}
        />
        <StructureEditor
          draft={typed}
          isReadOnly={!canEdit}
          keepsMeasures={lastLevelHasMeasures(survey)}
          faults={faults}
          onChange={change}
          onPropose={propose}
          notice={
            <ContradictionNotice
              programId={programId}
              survey={survey}
              faults={refused === null ? faults.filter(isContradiction) : contradictionsOf(refused)}
            />
          }
        />
      </PanelForm>
      <SurveyFacts contents={contents} editor={editor} survey={survey} />
      <Section title={t("lineage.survey")} order={3}>
        <LineageLinks programId={programId} kind="survey" id={survey.id} opens="builder" />
      </Section>
      {canEdit && (
        <DeleteThing
          editor={editor}
          operation={{ kind: "deleteSurvey", surveyId: survey.id }}
          title={survey.title}
          contents={contents}
        />
      )}
    </>
  );
}

function SurveyFacts({
  contents,
  editor,
  survey,
}: {
  contents: ReturnType<typeof contentsOf>;
  editor: ProgramEditor;
  survey: SurveyContent;
}): ReactElement {
  const { t } = useTranslation("build-survey");
  const format = useFormat();
  return (
    <Section
      title={t("facts.title")}
      order={3}
      actions={
        !survey.isDeleted && (
          <ButtonLink
            to="/programs/$programId/surveys/$surveyId"
            params={{ programId: editor.programId, surveyId: survey.id }}
            variant="default"
            size="xs"
          >
            {t("open")}
          </ButtonLink>
        )
      }
    >
      <KeyValueList
        items={(["categories", "measures", "weight"] as const).map((key) => ({
          key,
          label: t(`facts.${key}`),
          value: format.number(contents[key]),
        }))}
      />
    </Section>
  );
}

function lastLevelHasMeasures(survey: SurveyContent): boolean {
  const last = survey.structure.levels.length - 1;
  for (const { category, level } of categoriesBelow(survey, null)) {
    if (level === last && category.measures.length > 0) return true;
  }
  return false;
}
