import { measureNumberOf, type ProgramContent, pathOf, usesOf } from "@aquamark/program-content";
import { Section } from "@aquamark/ui";
import { type ReactElement, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { LineageLinks } from "../../../shell/lineage-links.tsx";
import type { ProgramEditor } from "../program-editor.ts";
import { BuildLink } from "./build-link.tsx";

/** Where a measure stands: its surveys, what takes values from it, its answers, and the other versions that have it. */
export function PlacesSection({
  editor,
  measureId,
  surveyId,
}: {
  editor: ProgramEditor;
  measureId: string;
  surveyId: string | null;
}): ReactElement {
  const { t } = useTranslation("build-measure");
  const { content, programId, base } = editor;
  const uses = useMemo(() => usesOf(content, { kind: "measure", id: measureId }), [content, measureId]);
  const places = uses.places.filter(({ isDeleted }) => !isDeleted);
  const users = uses.boundBy.filter(({ isDeleted }) => !isDeleted);
  const answers = base.answered[measureId] ?? 0;

  return (
    <Section order={3} title={t("places.heading")}>
      <div className="places">
        <div>
          <h4>{t("places.surveys")}</h4>
          {places.length === 0 ? (
            <p className="aq-quiet">{t("places.nowhere")}</p>
          ) : (
            <ul>
              {places.map((place) => (
                <li key={place.surveyId}>
                  <BuildLink
                    programId={programId}
                    surveyId={place.surveyId}
                    selected={{ kind: "measure", id: measureId }}
                  >
                    {placeText(content, place)}
                  </BuildLink>{" "}
                  {place.surveyId === surveyId && <span className="aq-quiet">({t("places.here")})</span>}
                </li>
              ))}
            </ul>
          )}
          <p className="aq-quiet">
            {answers === 0 ? t("places.answersNone") : t("places.answers", { count: answers })}
          </p>
        </div>
        <div>
          <h4>{t("places.usedBy")}</h4>
          {users.length === 0 ? (
            <p className="aq-quiet">{t("places.usedByNone")}</p>
          ) : (
            <ul>
              {users.map((use) => (
                <li key={`${use.surveyId} ${use.measureId} ${use.name}`}>
                  <BuildLink
                    programId={programId}
                    surveyId={use.surveyId}
                    selected={{ kind: "measure", id: use.measureId }}
                  >
                    {t("places.usedByItem", {
                      number: numberIn(content, use.surveyId, use.measureId),
                      title: content.measures.get(use.measureId)?.title ?? "",
                      name: use.name,
                      field: use.field,
                    })}
                  </BuildLink>
                </li>
              ))}
            </ul>
          )}
        </div>
        <div>
          <h4>{t("places.lineage")}</h4>
          <LineageLinks
            programId={programId}
            kind="measure"
            id={measureId}
            opens="builder"
            {...(surveyId === null ? {} : { surveyId })}
          />
        </div>
      </div>
    </Section>
  );
}

function numberIn(content: ProgramContent, surveyId: string, measureId: string): string {
  const survey = content.surveys.get(surveyId);
  return survey === undefined ? "" : measureNumberOf(survey, measureId);
}

function placeText(
  content: ProgramContent,
  { surveyId, categoryId }: { surveyId: string; categoryId: string },
): string {
  const survey = content.surveys.get(surveyId);
  if (survey === undefined) return "";
  return [survey.title, ...pathOf(survey, categoryId).map(({ title }) => title)].join(" › ");
}
