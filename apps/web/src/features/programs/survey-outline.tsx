import type { CategoryNode, Survey } from "@aquamark/api-client";
import { EmptyState, SearchInput } from "@aquamark/ui";
import { Button } from "@mantine/core";
import { IconChevronRight, IconFold } from "@tabler/icons-react";
import { Link } from "@tanstack/react-router";
import { type ReactElement, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../shell/format.tsx";
import { useShortcut } from "../../shell/shortcuts.ts";
import { branchIds, initiallyOpen, type OutlineMatch, searchOutline } from "./outline.ts";
import "./survey-outline.css";

// What was open stays open for somebody who comes back from a category or measure.
const openBySurvey = new Map<string, ReadonlySet<string>>();

type Outline = {
  survey: Survey;
  open: ReadonlySet<string>;
  toggle: (id: string) => void;
  match: OutlineMatch;
};

/** All of a survey as a tree of categories and measures, to be folded and searched. */
export function SurveyOutline({ survey }: { survey: Survey }): ReactElement {
  const { t } = useTranslation(["programs", "shell"]);
  const [words, setWords] = useState("");
  const [open, setOpen] = useState(() => openBySurvey.get(survey.id) ?? firstOpen(survey));
  const match = searchOutline(survey.categories, words);
  const remember = (next: ReadonlySet<string>) => {
    openBySurvey.set(survey.id, next);
    setOpen(next);
  };
  const toggle = (id: string) => {
    const next = new Set(open);
    if (!next.delete(id)) next.add(id);
    remember(next);
  };
  useShortcut({
    keys: "/",
    label: t("outline.search"),
    group: t("shell:shortcuts.browse"),
    handler: () => document.querySelector<HTMLInputElement>("#main input[type=search]")?.focus(),
  });

  return (
    <>
      <div className="list-toolbar" role="search">
        <SearchInput
          value={words}
          onChange={setWords}
          label={t("outline.search")}
          clearLabel={t("shell:list.clearSearch")}
          delayMs={120}
        />
        <Button
          variant="default"
          onClick={() => remember(new Set(branchIds(survey.categories)))}
          disabled={match !== null}
        >
          {t("outline.openAll")}
        </Button>
        <Button
          variant="default"
          leftSection={<IconFold size={16} aria-hidden />}
          onClick={() => remember(new Set())}
          disabled={match !== null}
        >
          {t("outline.closeAll")}
        </Button>
        <span role="status" className="aq-quiet">
          {match !== null && t("outline.matches", { count: match.matches })}
        </span>
      </div>
      {match?.matches === 0 ? (
        <EmptyState title={t("shell:list.noMatch")}>{t("outline.noMatchNext")}</EmptyState>
      ) : (
        <div className="outline">
          <div className="outline__head" aria-hidden="true">
            <span>{t("outline.title")}</span>
            <span>{t("column.measures")}</span>
            {survey.weight !== undefined && <span>{t("outline.weight")}</span>}
          </div>
          <Branch nodes={survey.categories} outline={{ survey, open, toggle, match }} />
        </div>
      )}
    </>
  );
}

function firstOpen(survey: Survey): ReadonlySet<string> {
  const isNarrow = window.matchMedia("(max-width: 47.99em)").matches;
  return new Set(isNarrow ? [] : initiallyOpen(survey.categories));
}

function Branch({ nodes, outline }: { nodes: readonly CategoryNode[]; outline: Outline }): ReactElement {
  const shown = nodes.filter((node) => outline.match === null || outline.match.shown.has(node.id));
  return (
    <ul>
      {shown.map((node, index) => (
        <li key={node.id}>
          {node.groupHeading !== null && node.groupHeading !== shown[index - 1]?.groupHeading && (
            <div className="outline__group">{node.groupHeading}</div>
          )}
          <CategoryRows node={node} outline={outline} />
        </li>
      ))}
    </ul>
  );
}

function CategoryRows({ node, outline }: { node: CategoryNode; outline: Outline }): ReactElement {
  const { t } = useTranslation("programs");
  const { survey, open, toggle, match } = outline;
  const hasContent = node.categories.length + node.placements.length > 0;
  const isOpen = match !== null || open.has(node.id);
  const level = node.number.split(".").length - 1;
  return (
    <>
      <Row
        level={level}
        measures={node.measures}
        weight={node.weight}
        toggle={
          hasContent && (
            <button
              type="button"
              className="outline__toggle"
              aria-expanded={isOpen}
              aria-label={t(isOpen ? "outline.close" : "outline.open", { title: node.title })}
              disabled={match !== null}
              onClick={() => toggle(node.id)}
            >
              <IconChevronRight size={16} stroke={2} aria-hidden />
            </button>
          )
        }
      >
        <Link
          to="/programs/$programId/surveys/$surveyId/categories/$categoryId"
          params={{ programId: survey.programId, surveyId: survey.id, categoryId: node.id }}
        >
          <span className="outline__number">{node.number}</span>
          {node.title}
        </Link>
      </Row>
      {isOpen && node.categories.length > 0 && <Branch nodes={node.categories} outline={outline} />}
      {isOpen && node.placements.length > 0 && <Measures node={node} level={level + 1} outline={outline} />}
    </>
  );
}

function Measures({
  node,
  level,
  outline,
}: {
  node: CategoryNode;
  level: number;
  outline: Outline;
}): ReactElement {
  const { survey, match } = outline;
  return (
    <ul>
      {node.placements
        .filter(({ measureId }) => match === null || match.shown.has(measureId))
        .map((placement) => (
          <li key={placement.measureId}>
            <Row level={level} weight={placement.weight} isMeasure>
              <Link
                to="/programs/$programId/surveys/$surveyId/measures/$measureId"
                params={{ programId: survey.programId, surveyId: survey.id, measureId: placement.measureId }}
              >
                <span className="outline__number">{placement.number}</span>
                {placement.title}
              </Link>
            </Row>
          </li>
        ))}
    </ul>
  );
}

type RowProps = {
  level: number;
  toggle?: ReactNode;
  measures?: number;
  weight: number | undefined;
  isMeasure?: boolean;
  children: ReactNode;
};

function Row({ level, toggle, measures, weight, isMeasure = false, children }: RowProps): ReactElement {
  const { t } = useTranslation("programs");
  const format = useFormat();
  return (
    <div className="outline__row" data-level={Math.min(level, 4)} data-measure={isMeasure || undefined}>
      <span className="outline__what" style={{ paddingInlineStart: `${level * 1.25}rem` }}>
        {toggle || <span className="outline__gap" />}
        {children}
      </span>
      <span className="outline__figure">
        {measures !== undefined && (
          <>
            <span className="aq-hidden-text">{t("column.measures")}: </span>
            {format.number(measures)}
          </>
        )}
      </span>
      {weight !== undefined && (
        <span className="outline__figure outline__weight">
          <span className="aq-hidden-text">{t("outline.weight")}: </span>
          {format.number(weight)}
        </span>
      )}
    </div>
  );
}
