import { CatchBoundary } from "@tanstack/react-router";
import { lazy, memo, type ReactElement, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { LoadingState, ProblemNote } from "../../shell/states.tsx";
import type { Selected } from "./builder-search.ts";
import type { ProgramEditor } from "./program-editor.ts";

const loads = {
  measure: () => import("./measure/measure-panel.tsx"),
  type: () => import("./response-type/response-type-panel.tsx"),
  survey: () => import("./survey/survey-panel.tsx"),
  category: () => import("./survey/category-panel.tsx"),
};

const MeasurePanel = lazy(async () => ({ default: (await loads.measure()).MeasurePanel }));
const ResponseTypePanel = lazy(async () => ({ default: (await loads.type()).ResponseTypePanel }));
const SurveyPanel = lazy(async () => ({ default: (await loads.survey()).SurveyPanel }));
const CategoryPanel = lazy(async () => ({ default: (await loads.category()).CategoryPanel }));

/** Fetches every panel while the server can be reached, so that work goes on when it cannot. */
export async function loadPanels(): Promise<void> {
  // A panel that could not be fetched is asked for again when it is first shown.
  await Promise.allSettled(Object.values(loads).map((load) => load()));
}

type PanelProps = { editor: ProgramEditor; surveyId: string | null; selected: Selected };

/** The editor of the thing that is chosen. */
export const Panel = memo(function Panel({ editor, surveyId, selected }: PanelProps): ReactElement {
  const { t } = useTranslation("build");
  const { kind, id } = selected;
  if (!isThere(editor, surveyId, selected)) return <p className="aq-quiet">{t("panel.gone")}</p>;
  return (
    // What goes wrong in a panel must not take the tree away, nor the changes that are still to be saved.
    <CatchBoundary
      getResetKey={() => `${kind}:${id}`}
      errorComponent={({ error, reset }) => <ProblemNote error={error} onRetry={reset} />}
    >
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
    </CatchBoundary>
  );
});

function isThere({ content }: ProgramEditor, surveyId: string | null, { kind, id }: Selected): boolean {
  if (kind === "type") return content.responseTypes.has(id);
  if (kind === "survey") return content.surveys.has(id);
  if (kind === "measure") return content.measures.has(id);
  return surveyId !== null && (content.surveys.get(surveyId)?.categories.has(id) ?? false);
}
