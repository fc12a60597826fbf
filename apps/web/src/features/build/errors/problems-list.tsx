import {
  measureNumberOf,
  numberOf,
  type ProgramContent,
  type StructuralError,
} from "@aquamark/program-content";
import { EmptyState } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { IconAlertTriangle, IconCircleCheck, IconInfoCircle } from "@tabler/icons-react";
import { type ReactElement, useState } from "react";
import { useTranslation } from "react-i18next";
import { scoringErrorMessage } from "../../../shell/problem.ts";
import type { ProgramEditor } from "../program-editor.ts";
import type { BuilderAddress } from "../use-builder-address.ts";
import { fieldOf } from "./problem-field.ts";

type ProblemsListProps = { editor: ProgramEditor; address: BuilderAddress };

const SHOWN_AT_FIRST = 100;

/** Every structural error and hint of the program in words, each with a link to where it is mended. */
export function ProblemsList({ editor, address }: ProblemsListProps): ReactElement {
  const { t } = useTranslation("build");
  const errors = editor.errors.filter(({ severity }) => severity === "error");
  const hints = editor.errors.filter(({ severity }) => severity === "hint");
  if (editor.errors.length === 0) {
    return (
      <EmptyState icon={<IconCircleCheck size={22} stroke={1.6} />} title={t("problems.none")}>
        {t("problems.noneNext")}
      </EmptyState>
    );
  }
  return (
    <div className="build-problems">
      {errors.length > 0 && (
        <ProblemSection
          title={t("problems.errors", { count: errors.length })}
          kind="error"
          problems={errors}
          content={editor.content}
          address={address}
        />
      )}
      {hints.length > 0 && (
        <ProblemSection
          title={t("problems.hints", { count: hints.length })}
          kind="hint"
          problems={hints}
          content={editor.content}
          address={address}
        />
      )}
    </div>
  );
}

type ProblemSectionProps = {
  title: string;
  kind: "error" | "hint";
  problems: readonly StructuralError[];
  content: ProgramContent;
  address: BuilderAddress;
};

function ProblemSection({ title, kind, problems, content, address }: ProblemSectionProps): ReactElement {
  const { t } = useTranslation("build");
  const [isWhole, setWhole] = useState(false);
  const Icon = kind === "error" ? IconAlertTriangle : IconInfoCircle;
  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {problems.slice(0, isWhole ? undefined : SHOWN_AT_FIRST).map((problem) => {
          const { surveyId, categoryId, measureId, code } = problem;
          const selected =
            measureId !== null
              ? { kind: "measure" as const, id: measureId }
              : { kind: "category" as const, id: categoryId ?? "" };
          return (
            <li key={`${surveyId}/${measureId ?? categoryId}/${code}`} data-kind={kind}>
              <Icon size={16} aria-hidden />
              <div>
                <button
                  type="button"
                  className="build-link"
                  onClick={() => address.select(selected, { surveyId, ...fieldOf(code) })}
                >
                  {placeName(content, problem)}
                </button>
                <p>{problemText(content, problem)}</p>
              </div>
            </li>
          );
        })}
      </ul>
      {!isWhole && problems.length > SHOWN_AT_FIRST && (
        <Button size="compact-sm" variant="subtle" onClick={() => setWhole(true)}>
          {t("problems.all", { count: problems.length })}
        </Button>
      )}
    </section>
  );

  function problemText(all: ProgramContent, { code, params, severity }: StructuralError): string {
    if (severity === "hint") {
      return code === "category_empty" ? t("problems.categoryEmpty") : t("problems.measureUnplaced");
    }
    return scoringErrorMessage(
      { code, params },
      (param, id) =>
        all.measures.get(id)?.title ??
        (param === "responseType" ? all.responseTypes.get(id)?.name : undefined),
    );
  }
}

/** Survey, number and title of what a problem is about. */
function placeName(content: ProgramContent, { surveyId, categoryId, measureId }: StructuralError): string {
  const survey = surveyId === null ? undefined : content.surveys.get(surveyId);
  const title =
    measureId !== null
      ? content.measures.get(measureId)?.title
      : survey?.categories.get(categoryId ?? "")?.title;
  if (survey === undefined) return title ?? "";
  const number = measureId !== null ? measureNumberOf(survey, measureId) : numberOf(survey, categoryId ?? "");
  const place = `${number} ${title ?? ""}`;
  return content.surveyOrder.length > 1 ? `${survey.title}: ${place}` : place;
}
