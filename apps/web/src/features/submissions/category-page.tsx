import { Markdown, Section } from "@aquamark/ui";
import { Group } from "@mantine/core";
import { IconChevronLeft, IconChevronRight } from "@tabler/icons-react";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useTranslation } from "react-i18next";
import type { Ref, Submission, SubmissionCategory, Uuid } from "../../shell/api-types.ts";
import { ButtonLink } from "../../shell/link.tsx";
import { Page } from "../../shell/page.tsx";
import { useShortcut } from "../../shell/shortcuts.ts";
import { SourceNote } from "../../shell/source-note.tsx";
import { QueryView } from "../../shell/states.tsx";
import { LevelBadge } from "../../shell/submission-parts.tsx";
import { submissionCategoryQuery, submissionQuery } from "../../shell/submission-queries.ts";
import { useSubmissionTrail } from "../../shell/submission-trail.tsx";
import { CategoryTable } from "./category-table.tsx";
import { MeasureTable } from "./measure-table.tsx";
import { RatingPanel } from "./rating-panel.tsx";
import { ResultSummary } from "./result-summary.tsx";
import { SubmissionNotices } from "./submission-notices.tsx";
import "./submissions.css";

export function CategoryPage({
  submissionId,
  categoryId,
}: {
  submissionId: Uuid;
  categoryId: Uuid;
}): ReactElement {
  const submission = useQuery(submissionQuery(submissionId));
  const category = useQuery(submissionCategoryQuery(submissionId, categoryId));
  return (
    <QueryView query={submission}>
      {(loaded) => (
        <QueryView query={category}>
          {(data) => <CategoryView submission={loaded} category={data} />}
        </QueryView>
      )}
    </QueryView>
  );
}

function CategoryView({
  submission,
  category,
}: {
  submission: Submission;
  category: SubmissionCategory;
}): ReactElement {
  const { t } = useTranslation("submissions");
  const trail = useSubmissionTrail(submission, category.parents, category.number);

  return (
    <Page
      title={category.title}
      mark={category.number}
      trail={trail}
      meta={
        <>
          <LevelBadge level={submission.approval} />
          <span>{submission.organisation.name}</span>
          {category.groupHeading !== null && <span>{category.groupHeading}</span>}
        </>
      }
      actions={<Neighbours submissionId={submission.id} category={category} />}
      follow={
        submission.readOnly === "deleted"
          ? null
          : { kind: "category", id: category.id, scopeId: submission.id }
      }
    >
      <div className="notices">
        <SubmissionNotices submission={submission} />
      </div>
      {category.description !== "" && (
        <div className="category-description">
          <Markdown>{category.description}</Markdown>
        </div>
      )}
      <div className="category-facts">
        <Section title={t("category.progress")}>
          <ResultSummary result={category.result} />
        </Section>
        <RatingPanel submissionId={submission.id} category={category} />
      </div>
      {category.categories.length > 0 && (
        <Section title={t("category.subCategories")}>
          <CategoryTable submissionId={submission.id} items={category.categories} />
        </Section>
      )}
      {(category.measures.length > 0 || category.categories.length === 0) && (
        <Section title={t("category.measures")}>
          <MeasureTable submissionId={submission.id} measures={category.measures} />
        </Section>
      )}
      <SourceNote source={submission.programFull.source} />
    </Page>
  );
}

function Neighbours({
  submissionId,
  category,
}: {
  submissionId: Uuid;
  category: SubmissionCategory;
}): ReactElement {
  const { t } = useTranslation(["submissions", "shell"]);
  const navigate = useNavigate();
  const { previous, next, parents } = category;
  const up = parents.at(-1);
  const go = (to: Ref | null | undefined) => {
    if (to == null) return;
    void navigate({
      to: "/submissions/$submissionId/categories/$categoryId",
      params: { submissionId, categoryId: to.id },
    });
  };
  const group = t("category.shortcuts");
  useShortcut({ keys: "p", label: t("category.shortcutPrevious"), group, handler: () => go(previous) });
  useShortcut({ keys: "n", label: t("category.shortcutNext"), group, handler: () => go(next) });
  useShortcut({
    keys: "^",
    label: t("category.shortcutUp"),
    group,
    handler: () =>
      up === undefined
        ? void navigate({ to: "/submissions/$submissionId", params: { submissionId } })
        : go(up),
  });

  return (
    <Group gap="xs" role="group" aria-label={t("category.siblings")}>
      {previous !== null && (
        <ButtonLink
          to="/submissions/$submissionId/categories/$categoryId"
          params={{ submissionId, categoryId: previous.id }}
          variant="default"
          leftSection={<IconChevronLeft size={16} aria-hidden />}
          aria-label={t("category.previous", { title: previous.title })}
        >
          {t("list.previous")}
        </ButtonLink>
      )}
      {next !== null && (
        <ButtonLink
          to="/submissions/$submissionId/categories/$categoryId"
          params={{ submissionId, categoryId: next.id }}
          variant="default"
          rightSection={<IconChevronRight size={16} aria-hidden />}
          aria-label={t("category.next", { title: next.title })}
        >
          {t("list.next")}
        </ButtonLink>
      )}
    </Group>
  );
}
