import type { Operation, SurveyContent, SurveyLevels } from "@aquamark/program-content";
import type { Fields } from "../measure/draft-merge.ts";

export type LevelDraft = SurveyLevels["levels"][number];

/** What the survey's panel edits. */
export type SurveyDraft = {
  title: string;
  description: string;
  levels: readonly LevelDraft[];
  measure: SurveyLevels["measure"];
};

export function surveyDraftOf({ title, description, structure }: SurveyContent): SurveyDraft {
  return { title, description, levels: structure.levels, measure: structure.measure };
}

export const surveyShape = {
  fieldsOf: (draft: SurveyDraft): Fields => new Map<string, unknown>(Object.entries(draft)),
  read: (fields: Fields) => Object.fromEntries(fields) as SurveyDraft,
};

/** The change from what is saved to the draft, and empty where nothing differs. */
export function surveyOperations(survey: SurveyContent, draft: SurveyDraft): Operation[] {
  const structure: SurveyLevels = { levels: [...draft.levels], measure: draft.measure };
  const typed = { title: draft.title.trim(), description: draft.description, structure };
  const set: Partial<typeof typed> = {};
  const was: Partial<typeof typed> = {};
  const { title, description } = survey;
  if (typed.title !== title) {
    set.title = typed.title;
    was.title = title;
  }
  if (typed.description !== description) {
    set.description = typed.description;
    was.description = description;
  }
  if (JSON.stringify(structure) !== JSON.stringify(survey.structure)) {
    set.structure = structure;
    was.structure = survey.structure;
  }
  return Object.keys(set).length === 0 ? [] : [{ kind: "editSurvey", surveyId: survey.id, set, was }];
}

/**
 * The levels with one more below. Measures sit there from now on, and on the level above it only where it keeps some.
 */
export function withLevel(levels: readonly LevelDraft[], keepsMeasures: boolean): LevelDraft[] {
  const added: LevelDraft = { title: "", label: "", hasMeasures: true };
  const above = levels.map((level, index) =>
    index === levels.length - 1 && !keepsMeasures ? { ...level, hasMeasures: false } : level,
  );
  return firstIndexLast([...above, added], firstIndexOf(levels));
}

/** The levels without one; the last level takes the measures where no other has any. */
export function withoutLevel(levels: readonly LevelDraft[], index: number): LevelDraft[] {
  const rest = levels.toSpliced(index, 1);
  const hasNone = !rest.some(({ hasMeasures }) => hasMeasures);
  const kept = rest.map((level, at) =>
    hasNone && at === rest.length - 1 ? { ...level, hasMeasures: true } : level,
  );
  return firstIndexLast(kept, firstIndexOf(levels));
}

/** The levels with one moved up (-1) or down (1). */
export function movedLevel(levels: readonly LevelDraft[], index: number, by: -1 | 1): LevelDraft[] {
  const level = levels[index];
  const other = levels[index + by];
  if (level === undefined || other === undefined) return [...levels];
  const moved = levels.with(index, other).with(index + by, level);
  return firstIndexLast(moved, firstIndexOf(levels));
}

export function firstIndexOf(levels: readonly LevelDraft[]): number | undefined {
  return levels.at(-1)?.firstIndex;
}

/** The levels with the first number of measures where alone it may stand: on the last one. */
export function firstIndexLast(levels: readonly LevelDraft[], firstIndex: number | undefined): LevelDraft[] {
  return levels.map(({ title, label, hasMeasures }, index) => ({
    title,
    label,
    hasMeasures,
    ...(index === levels.length - 1 && firstIndex !== undefined ? { firstIndex } : {}),
  }));
}

/** The survey's levels in one line, such as "Functions » Processes » Measures". */
export function structureLine({ levels, measure }: Pick<SurveyDraft, "levels" | "measure">): string {
  return [...levels, measure].map(({ title }) => title.trim() || "…").join(" » ");
}

/** How the first measure of the first categories is numbered, such as "1.1.0". */
export function firstNumber(levels: readonly LevelDraft[]): string {
  const deepest = levels.findLastIndex(({ hasMeasures }) => hasMeasures);
  const depth = deepest === -1 ? levels.length : deepest + 1;
  return [...Array.from({ length: depth }, () => "1"), String(firstIndexOf(levels) ?? 1)].join(".");
}
