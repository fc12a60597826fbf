import {
  type CategoryContent,
  categoriesBelow,
  type Operation,
  type ProgramContent,
  type SurveyContent,
} from "@aquamark/program-content";
import type { Fields } from "../measure/draft-merge.ts";

/** What the category's panel edits; an empty group heading is none. */
export type CategoryDraft = { title: string; description: string; groupHeading: string };

export function categoryDraftOf({ title, description, groupHeading }: CategoryContent): CategoryDraft {
  return { title, description, groupHeading: groupHeading ?? "" };
}

export const categoryShape = {
  fieldsOf: (draft: CategoryDraft): Fields => new Map<string, unknown>(Object.entries(draft)),
  read: (fields: Fields) => Object.fromEntries(fields) as CategoryDraft,
};

/** The change from what is saved to the draft, and empty where nothing differs. */
export function categoryOperations(
  surveyId: string,
  category: CategoryContent,
  draft: CategoryDraft,
): Operation[] {
  const heading = draft.groupHeading.trim();
  const typed = {
    title: draft.title.trim(),
    description: draft.description,
    groupHeading: heading === "" ? null : heading,
  };
  const fields = (["title", "description", "groupHeading"] as const).filter(
    (field) => typed[field] !== category[field],
  );
  if (fields.length === 0) return [];
  const pick = (from: Pick<CategoryContent, (typeof fields)[number]>) =>
    Object.fromEntries(fields.map((field) => [field, from[field]]));
  return [{ kind: "editCategory", surveyId, categoryId: category.id, set: pick(typed), was: pick(category) }];
}

/** Group headings that categories beside this one have, then those elsewhere in the survey, each once. */
export function knownHeadings(survey: SurveyContent, category: CategoryContent): string[] {
  const siblings = new Set<string>();
  const others = new Set<string>();
  for (const { category: each } of categoriesBelow(survey, null)) {
    if (each.groupHeading === null || each.id === category.id) continue;
    (each.parentId === category.parentId ? siblings : others).add(each.groupHeading);
  }
  return [...new Set([...siblings, ...others])];
}

/** What lies below a category, or in the whole survey (null): live things only. */
export type Contents = { categories: number; measures: number; weight: number; answers: number };

export function contentsOf(
  { measures }: Pick<ProgramContent, "measures">,
  survey: SurveyContent,
  categoryId: string | null,
  answered: Readonly<Record<string, number>>,
): Contents {
  const contents = { categories: 0, measures: 0, weight: 0, answers: 0 };
  const count = (ids: readonly string[]) => {
    for (const id of ids) {
      contents.measures += 1;
      contents.weight += measures.get(id)?.weight ?? 0;
      contents.answers += answered[id] ?? 0;
    }
  };
  if (categoryId !== null) count(survey.categories.get(categoryId)?.measures ?? []);
  for (const { category } of categoriesBelow(survey, categoryId)) {
    contents.categories += 1;
    count(category.measures);
  }
  return contents;
}
