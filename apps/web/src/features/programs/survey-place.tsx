import type { CategoryNode, Ref, Survey } from "@aquamark/api-client";
import { TreeNav, type TreeNode } from "@aquamark/ui";
import { Button, Drawer } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { IconArrowLeft, IconArrowRight, IconArrowUp, IconListTree } from "@tabler/icons-react";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactElement, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ButtonLink, TextLink } from "../../shell/link.tsx";
import { useShortcut } from "../../shell/shortcuts.ts";

type Crumb = { key: string; content: ReactNode };

/** The way from the programs down to a category or measure of a survey. */
export function surveyTrail(survey: Survey, programs: string, parents: readonly Ref[]): Crumb[] {
  const { program } = survey;
  return [
    { key: "programs", content: <TextLink to="/programs">{programs}</TextLink> },
    {
      key: "program",
      content: (
        <TextLink to="/programs/$programId" params={{ programId: program.id }}>
          {program.title}
        </TextLink>
      ),
    },
    {
      key: "survey",
      content: (
        <TextLink
          to="/programs/$programId/surveys/$surveyId"
          params={{ programId: program.id, surveyId: survey.id }}
        >
          {survey.title}
        </TextLink>
      ),
    },
    ...parents.map((parent) => ({
      key: parent.id,
      content: (
        <TextLink
          to="/programs/$programId/surveys/$surveyId/categories/$categoryId"
          params={{ programId: program.id, surveyId: survey.id, categoryId: parent.id }}
        >
          {parent.title}
        </TextLink>
      ),
    })),
  ];
}

type SurveyStepsProps = {
  survey: Survey;
  kind: "category" | "measure";
  id: string;
  /** The category it lies in; null below the survey itself. */
  parent: Ref | null;
  previous: Ref | null;
  next: Ref | null;
};

/** Before, after and up from here, and the whole survey in a drawer; also by keyboard. */
export function SurveySteps({ survey, kind, id, parent, previous, next }: SurveyStepsProps): ReactElement {
  const { t } = useTranslation(["programs", "shell"]);
  const navigate = useNavigate();
  const [isOpen, contents] = useDisclosure(false);
  const base = { programId: survey.programId, surveyId: survey.id };
  const to = (target: Ref | null, targetKind: "category" | "measure") => {
    if (target === null) return { to: "/programs/$programId/surveys/$surveyId" as const, params: base };
    return targetKind === "category"
      ? {
          to: "/programs/$programId/surveys/$surveyId/categories/$categoryId" as const,
          params: { ...base, categoryId: target.id },
        }
      : {
          to: "/programs/$programId/surveys/$surveyId/measures/$measureId" as const,
          params: { ...base, measureId: target.id },
        };
  };
  const group = t("shell:shortcuts.browse");
  useShortcut({
    keys: "u",
    label: t("steps.up"),
    group,
    handler: () => void navigate(to(parent, "category")),
  });
  useShortcut(
    { keys: "p", label: t("steps.previous"), group, handler: () => void navigate(to(previous, kind)) },
    previous !== null,
  );
  useShortcut(
    { keys: "n", label: t("steps.next"), group, handler: () => void navigate(to(next, kind)) },
    next !== null,
  );

  return (
    <>
      <Button variant="default" leftSection={<IconListTree size={16} aria-hidden />} onClick={contents.open}>
        {t("steps.contents")}
      </Button>
      <ButtonLink
        variant="default"
        leftSection={<IconArrowUp size={16} aria-hidden />}
        {...to(parent, "category")}
      >
        {t("steps.up")}
      </ButtonLink>
      {previous !== null && (
        <ButtonLink
          variant="default"
          leftSection={<IconArrowLeft size={16} aria-hidden />}
          title={previous.title}
          {...to(previous, kind)}
        >
          {t("steps.previous")}
        </ButtonLink>
      )}
      {next !== null && (
        <ButtonLink
          variant="default"
          rightSection={<IconArrowRight size={16} aria-hidden />}
          title={next.title}
          {...to(next, kind)}
        >
          {t("steps.next")}
        </ButtonLink>
      )}
      <Drawer
        opened={isOpen}
        onClose={contents.close}
        title={survey.title}
        size="md"
        closeButtonProps={{ "aria-label": t("shell:close") }}
      >
        <TreeNav
          label={t("steps.contents")}
          nodes={treeNodes(survey.categories)}
          currentId={id}
          toggleLabel={(node, isNodeOpen) =>
            t(isNodeOpen ? "outline.close" : "outline.open", { title: node.title })
          }
          link={(node, content, current) => (
            <Link
              {...to(node, isMeasure(survey, node.id) ? "measure" : "category")}
              aria-current={current}
              onClick={contents.close}
            >
              {content}
            </Link>
          )}
        />
      </Drawer>
    </>
  );
}

function treeNodes(categories: readonly CategoryNode[]): TreeNode[] {
  return categories.map((category) => ({
    id: category.id,
    title: category.title,
    mark: category.number,
    group: category.groupHeading,
    children: [
      ...treeNodes(category.categories),
      ...category.placements.map(({ measureId, title, number }) => ({ id: measureId, title, mark: number })),
    ],
  }));
}

function isMeasure(survey: Survey, id: string): boolean {
  const holds = (category: CategoryNode): boolean =>
    category.placements.some(({ measureId }) => measureId === id) || category.categories.some(holds);
  return survey.categories.some(holds);
}
