import { type ComponentType, lazy, memo, type ReactElement, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { LoadingState } from "../../shell/states.tsx";
import type { Selected } from "./builder-search.ts";
import type { ProgramEditor } from "./program-editor.ts";

type CategoryPanelProps = { editor: ProgramEditor; surveyId: string; categoryId: string };
type MeasurePanelProps = { editor: ProgramEditor; surveyId: string; measureId: string };
type ResponseTypePanelProps = { editor: ProgramEditor; responseTypeId: string };
type SurveyPanelProps = { editor: ProgramEditor; surveyId: string };

// What is chosen decides which editor is loaded.
const found = import.meta.glob<Record<string, ComponentType<never>>>([
  "./measure/measure-panel.tsx",
  "./response-type/response-type-panel.tsx",
  "./survey/survey-panel.tsx",
  "./survey/category-panel.tsx",
]);

function panel<Props>(path: string, name: string): ComponentType<Props> {
  const load = found[path];
  return lazy(async () => ({
    default: ((await load?.())?.[name] ?? (() => null)) as ComponentType<Props>,
  })) as ComponentType<Props>;
}

const MeasurePanel = panel<MeasurePanelProps>("./measure/measure-panel.tsx", "MeasurePanel");
const ResponseTypePanel = panel<ResponseTypePanelProps>(
  "./response-type/response-type-panel.tsx",
  "ResponseTypePanel",
);
const SurveyPanel = panel<SurveyPanelProps>("./survey/survey-panel.tsx", "SurveyPanel");
const CategoryPanel = panel<CategoryPanelProps>("./survey/category-panel.tsx", "CategoryPanel");

type PanelProps = { editor: ProgramEditor; surveyId: string | null; selected: Selected };

/** The editor of the thing that is chosen. */
export const Panel = memo(function Panel({ editor, surveyId, selected }: PanelProps): ReactElement {
  const { t } = useTranslation("build");
  const { kind, id } = selected;
  if (!isThere(editor, surveyId, selected)) return <p className="aq-quiet">{t("panel.gone")}</p>;
  return (
    <Suspense fallback={<LoadingState shape="lines" rows={6} />}>
      {kind === "type" && <ResponseTypePanel key={id} editor={editor} responseTypeId={id} />}
      {kind === "survey" && <SurveyPanel key={id} editor={editor} surveyId={id} />}
      {kind === "category" && surveyId !== null && (
        <CategoryPanel key={id} editor={editor} surveyId={surveyId} categoryId={id} />
      )}
      {kind === "measure" && surveyId !== null && (
        <MeasurePanel key={id} editor={editor} surveyId={surveyId} measureId={id} />
      )}
    </Suspense>
  );
});

function isThere({ content }: ProgramEditor, surveyId: string | null, { kind, id }: Selected): boolean {
  if (kind === "type") return content.responseTypes.has(id);
  if (kind === "survey") return content.surveys.has(id);
  if (kind === "measure") return content.measures.has(id);
  return surveyId !== null && (content.surveys.get(surveyId)?.categories.has(id) ?? false);
}
