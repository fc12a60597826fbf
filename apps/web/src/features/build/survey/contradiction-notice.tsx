import { numberOf, type OperationFault, type SurveyContent } from "@aquamark/program-content";
import { Notice } from "@aquamark/ui";
import { type ReactElement, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { TextLink } from "../../../shell/link.tsx";

const codes = new Set(["tree_deeper_than_levels", "level_holds_measures"]);

/** Whether a fault says that the categories there are contradict the levels. */
export function isContradiction({ code }: OperationFault): boolean {
  return codes.has(code);
}

/** Which categories stand in the way of a structure, each a link to where it can be moved or deleted. */
export function ContradictionNotice({
  programId,
  survey,
  faults,
}: {
  programId: string;
  survey: SurveyContent;
  faults: readonly OperationFault[];
}): ReactElement | null {
  const { t } = useTranslation("build-survey");
  const box = useRef<HTMLDivElement>(null);
  // What was pressed may stand far above: a refusal out of sight looks as if nothing had happened.
  const refused = faults.map(({ code, path }) => `${code} ${path}`).join();
  useEffect(() => {
    if (refused !== "") box.current?.scrollIntoView({ block: "nearest" });
  }, [refused]);
  if (faults.length === 0) return null;
  return (
    <div ref={box}>
      <Notice kind="warning" live title={t("contradiction.title")}>
        {faults.map(({ code, params, path }) => {
          const ids = listOf(params.categories);
          const titles = listOf(params.titles);
          const more = Number(params.count) - ids.length;
          return (
            <div key={path}>
              <p>
                {code === "level_holds_measures"
                  ? t("contradiction.measures", { level: params.level })
                  : t("contradiction.deeper", { count: Number(params.levels), depth: params.depth })}
              </p>
              <ul className="contradiction__categories">
                {ids.map((id, index) => (
                  <li key={id}>
                    <TextLink
                      to="/programs/$programId/build"
                      params={{ programId }}
                      search={{ survey: survey.id, select: `category:${id}` }}
                    >
                      {[numberOf(survey, id), titles[index]].filter(Boolean).join(" ")}
                    </TextLink>
                  </li>
                ))}
                {more > 0 && <li>{t("contradiction.more", { count: more })}</li>}
              </ul>
            </div>
          );
        })}
      </Notice>
    </div>
  );
}

function listOf(value: OperationFault["params"][string] | undefined): readonly string[] {
  return typeof value === "object" ? value : [];
}
