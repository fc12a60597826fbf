import {
  type CategoryContent,
  levelOf,
  numberOf,
  pathOf,
  type SurveyContent,
} from "@aquamark/program-content";
import { KeyValueList, Section } from "@aquamark/ui";
import { Autocomplete } from "@mantine/core";
import { Fragment, type ReactElement, useCallback, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../../shell/format.tsx";
import { LineageLinks } from "../../../shell/lineage-links.tsx";
import { ButtonLink, TextLink } from "../../../shell/link.tsx";
import { useDraft } from "../measure/use-draft.ts";
import type { ProgramEditor } from "../program-editor.ts";
import {
  type CategoryDraft,
  type Contents,
  categoryDraftOf,
  categoryOperations,
  categoryShape,
  contentsOf,
  knownHeadings,
} from "./category-draft.ts";
import { DeleteThing } from "./delete-thing.tsx";
import { DeletedNotice } from "./deleted-notice.tsx";
import { PanelForm } from "./panel-form.tsx";
import { TitleAndDescription } from "./title-and-description.tsx";
import { faultsOf, useSaveDraft } from "./use-save-draft.ts";

type CategoryPanelProps = { editor: ProgramEditor; surveyId: string; categoryId: string };
type CategoryProps = { editor: ProgramEditor; survey: SurveyContent; category: CategoryContent };

/** A category's texts, where it lies and what lies below it. */
export function CategoryPanel({ editor, surveyId, categoryId }: CategoryPanelProps): ReactElement | null {
  const survey = editor.content.surveys.get(surveyId);
  const category = survey?.categories.get(categoryId);
  if (survey === undefined || category === undefined) return null;
  return <CategoryForm key={categoryId} editor={editor} survey={survey} category={category} />;
}

function CategoryForm({ editor, survey, category }: CategoryProps): ReactElement {
  const { t } = useTranslation("build-survey");
  const { content, base, programId } = editor;
  const canEdit = editor.can.edit && !category.isDeleted && !survey.isDeleted;
  const theirsFor = useCallback(() => categoryDraftOf(category), [category]);
  const draft = useDraft<CategoryDraft>(
    { programId, thing: `category:${survey.id}:${category.id}` },
    category.title,
    theirsFor,
    categoryShape,
  );
  const typed = draft.value;
  const operations = useMemo(
    () => categoryOperations(survey.id, category, typed),
    [survey.id, category, typed],
  );
  const faults = useMemo(() => faultsOf(content, operations), [content, operations]);
  const headings = useMemo(() => knownHeadings(survey, category), [survey, category]);
  const contents = useMemo(
    () => contentsOf(content, survey, category.id, base.answered),
    [content, survey, category.id, base.answered],
  );
  const label = t("change.category", { title: category.title });
  const saving = useSaveDraft(editor, draft, operations, faults, label);
  const level = survey.structure.levels[levelOf(survey, category.id)];
  const change = (part: Partial<CategoryDraft>) => draft.change((before) => ({ ...before, ...part }));

  return (
    <>
      {category.isDeleted && (
        <DeletedNotice kind="category" editor={editor} survey={survey} thing={category} />
      )}
      <PanelForm
        kind={level?.title ?? t("category")}
        mark={numberOf(survey, category.id)}
        title={category.title}
        canEdit={canEdit}
        draft={draft}
        saving={saving}
        conflicts={draft.conflicts.map(({ name, mine, theirs }) => ({
          field: name,
          label: t(`conflict.${name as keyof CategoryDraft}`),
          yours: typeof mine === "string" ? mine : "",
          theirs: typeof theirs === "string" ? theirs : "",
        }))}
      >
        <TitleAndDescription
          texts={typed}
          faults={faults}
          isReadOnly={!canEdit}
          isFinalised={base.isFinalised}
          onChange={change}
        />
        <Autocomplete
          label={t("form.groupHeading")}
          description={t("form.groupHeadingHint")}
          data-field="groupHeading"
          data={headings}
          value={typed.groupHeading}
          onChange={(groupHeading) => change({ groupHeading })}
          readOnly={!canEdit}
        />
      </PanelForm>
      <CategoryFacts editor={editor} survey={survey} category={category} contents={contents} />
      <Section title={t("lineage.category")} order={3}>
        <LineageLinks
          programId={programId}
          kind="category"
          id={category.id}
          surveyId={survey.id}
          opens="builder"
        />
      </Section>
      {canEdit && (
        <DeleteThing
          editor={editor}
          operation={{ kind: "deleteCategory", surveyId: survey.id, categoryId: category.id }}
          title={category.title}
          contents={contents}
        />
      )}
    </>
  );
}

function CategoryFacts({
  editor: { programId },
  survey,
  category,
  contents,
}: CategoryProps & { contents: Contents }): ReactElement {
  const { t } = useTranslation("build-survey");
  const format = useFormat();
  const parents = pathOf(survey, category.parentId);
  return (
    <Section
      title={t("facts.title")}
      order={3}
      actions={
        !category.isDeleted && (
          <ButtonLink
            to="/programs/$programId/surveys/$surveyId/categories/$categoryId"
            params={{ programId, surveyId: survey.id, categoryId: category.id }}
            variant="default"
            size="xs"
          >
            {t("open")}
          </ButtonLink>
        )
      }
    >
      <KeyValueList
        items={[
          {
            key: "path",
            label: t("facts.path"),
            value:
              parents.length === 0
                ? t("facts.top")
                : parents.map((parent, index) => (
                    <Fragment key={parent.id}>
                      {index > 0 && " › "}
                      <TextLink
                        to="/programs/$programId/build"
                        params={{ programId }}
                        search={{ survey: survey.id, select: `category:${parent.id}` }}
                      >
                        {parent.title}
                      </TextLink>
                    </Fragment>
                  )),
          },
          { key: "categories", label: t("facts.subCategories"), value: format.number(contents.categories) },
          { key: "measures", label: t("facts.measures"), value: format.number(contents.measures) },
          { key: "weight", label: t("facts.weight"), value: format.number(contents.weight) },
          ...(contents.answers > 0
            ? [{ key: "answered", label: t("facts.answered"), value: format.number(contents.answers) }]
            : []),
        ]}
      />
    </Section>
  );
}
