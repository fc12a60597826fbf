import type { OperationFault } from "@aquamark/program-content";
import { Notice } from "@aquamark/ui";
import type { ReactElement } from "react";
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
  surveyId,
  faults,
}: {
  programId: string;
  surveyId: string;
  faults: readonly OperationFault[];
}): ReactElement | null {
  const { t } = useTranslation("build-survey");
  if (faults.length === 0) return null;
  return (
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
                    search={{ survey: surveyId, select: `category:${id}` }}
                  >
                    {titles[index]}
                  </TextLink>
                </li>
              ))}
              {more > 0 && <li>{t("contradiction.more", { count: more })}</li>}
            </ul>
          </div>
        );
      })}
    </Notice>
  );
}

function listOf(value: OperationFault["params"][string] | undefined): readonly string[] {
  return typeof value === "object" ? value : [];
}
