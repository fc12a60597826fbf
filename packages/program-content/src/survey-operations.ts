import { checkArrangement } from "./arrangement.ts";
import { checkEdit, checkNew, checkStructure, checkText, checkTitle, isIdle } from "./checks.ts";
import type { ContentDraft } from "./draft.ts";
import type { OperationFaults } from "./faults.ts";
import type { Inverse, OperationOf } from "./operation-of.ts";
import { sameOrder } from "./same-value.ts";
import type { SurveyDraft } from "./survey-draft.ts";
import { categoriesBelow } from "./tree.ts";
import type { Operation, SurveyLevels } from "./types.ts";

// How many of the categories that stand in the way a fault names.
const namedMax = 5;

/** The live survey, or undefined after saying why there is none. */
export function liveSurvey(
  draft: ContentDraft,
  surveyId: string,
  faults: OperationFaults,
): SurveyDraft | undefined {
  const survey = draft.survey(surveyId);
  if (survey === undefined) faults.unknown("survey", surveyId, "surveyId");
  else if (survey.isDeleted) {
    faults.conflict("survey_deleted", { id: surveyId, title: survey.head.title }, "surveyId");
    return undefined;
  }
  return survey;
}

export function addSurvey(
  draft: ContentDraft,
  { survey }: OperationOf<"addSurvey">,
  faults: OperationFaults,
): Inverse {
  const { id, key, title, description, structure } = survey;
  checkNew("survey", survey, draft.survey(id) !== undefined, draft, "survey", faults);
  checkSurveyTitle(draft, title, "survey.title", faults);
  checkText(description, "survey.description", faults);
  checkStructure(structure, "survey.structure", faults);
  if (faults.count > 0) {
    faults.list.missing.add(id);
    return null;
  }
  draft.addSurvey({
    id,
    key,
    title,
    description,
    structure,
    isDeleted: false,
    deletedFrom: 0,
    tops: [],
    categories: new Map(),
    placements: new Map(),
  });
  draft.surveyOrder = [...draft.surveyOrder, id];
  return [{ kind: "deleteSurvey", surveyId: id }];
}

export function editSurvey(
  draft: ContentDraft,
  operation: OperationOf<"editSurvey">,
  faults: OperationFaults,
): Inverse {
  const { surveyId } = operation;
  const survey = liveSurvey(draft, surveyId, faults);
  if (survey === undefined) return null;
  const { title, description, structure } = survey.head;
  const what = { kind: "survey", id: surveyId, title } as const;
  const edit = checkEdit({ title, description, structure }, operation, what, faults);
  const { set } = edit;
  if (set.title !== undefined) checkSurveyTitle(draft, set.title, "set.title", faults, surveyId);
  if (set.description !== undefined) checkText(set.description, "set.description", faults);
  if (set.structure !== undefined) {
    checkStructure(set.structure, "set.structure", faults);
    if (set.structure.levels.length > 0) checkTree(survey, set.structure, "set.structure", faults);
  }
  if (faults.count > 0) return null;
  if (isIdle(edit)) return [];
  survey.editHead(set);
  return [{ kind: "editSurvey", surveyId, set: edit.was, was: set }];
}

/** Whether the tree that is there matches the levels: no category too deep, measures only where they may sit. */
function checkTree(
  survey: SurveyDraft,
  { levels }: SurveyLevels,
  path: string,
  faults: OperationFaults,
): void {
  const tooDeep: { id: string; title: string }[] = [];
  const withMeasures = new Map<number, { id: string; title: string }[]>();
  let depth = 0;
  for (const { category, level } of categoriesBelow(survey, null)) {
    depth = Math.max(depth, level + 1);
    if (level >= levels.length) tooDeep.push(category);
    else if (category.measures.length > 0 && levels[level]?.hasMeasures === false) {
      withMeasures.set(level, [...(withMeasures.get(level) ?? []), category]);
    }
  }
  if (tooDeep.length > 0) {
    faults.refuse(
      "tree_deeper_than_levels",
      { levels: levels.length, depth, ...named(tooDeep) },
      `${path}.levels`,
    );
  }
  for (const [level, categories] of withMeasures) {
    const { title = "" } = levels[level] ?? {};
    const at = `${path}.levels.${level}.hasMeasures`;
    faults.refuse("level_holds_measures", { level: title, ...named(categories) }, at);
  }
}

function named(categories: readonly { id: string; title: string }[]): {
  categories: string[];
  titles: string[];
  count: number;
} {
  const first = categories.slice(0, namedMax);
  return {
    categories: first.map(({ id }) => id),
    titles: first.map(({ title }) => title),
    count: categories.length,
  };
}

function checkSurveyTitle(
  draft: ContentDraft,
  title: string,
  path: string,
  faults: OperationFaults,
  ownId: string | null = null,
): void {
  checkTitle(title, path, faults);
  const other = draft.surveyOfTitle(title);
  if (other !== undefined && other !== ownId) faults.refuse("title_taken", { title }, path);
}

export function deleteSurvey(
  draft: ContentDraft,
  { surveyId, asBefore }: OperationOf<"deleteSurvey">,
  faults: OperationFaults,
): Inverse {
  const survey = liveSurvey(draft, surveyId, faults);
  if (survey === undefined) return null;
  const { title } = survey.head;
  if (asBefore !== undefined) checkTitle(asBefore.title, "asBefore.title", faults);
  if (faults.count > 0) return null;
  const before = draft.surveyOrder;
  const place = before.indexOf(surveyId);
  const deletedFrom = asBefore?.position ?? place;
  draft.surveyOrder = before.toSpliced(place, 1);
  survey.editHead({ isDeleted: true, deletedFrom, title: asBefore?.title ?? title });

  const renamed = asBefore !== undefined && asBefore.title !== title ? { title } : {};
  const restored = draft.surveyOrder.toSpliced(deletedFrom, 0, surveyId);
  const inverse: Operation[] = [{ kind: "restoreSurvey", surveyId, ...renamed }];
  if (!sameOrder(restored, before)) {
    inverse.push({ kind: "arrangeSurveys", seen: restored, order: [...before] });
  }
  return inverse;
}

export function restoreSurvey(
  draft: ContentDraft,
  { surveyId, title }: OperationOf<"restoreSurvey">,
  faults: OperationFaults,
): Inverse {
  const survey = draft.survey(surveyId);
  if (survey === undefined) {
    faults.unknown("survey", surveyId, "surveyId");
    return null;
  }
  const { head } = survey;
  if (!survey.isDeleted) {
    faults.conflict("survey_not_deleted", { id: surveyId, title: head.title }, "surveyId");
    return null;
  }
  checkSurveyTitle(draft, title ?? head.title, "title", faults);
  if (faults.count > 0) return null;
  const asBefore = { title: head.title, position: head.deletedFrom };
  draft.surveyOrder = draft.surveyOrder.toSpliced(head.deletedFrom, 0, surveyId);
  survey.editHead({ isDeleted: false, deletedFrom: 0, title: title ?? head.title });
  return [{ kind: "deleteSurvey", surveyId, asBefore }];
}

export function arrangeSurveys(
  draft: ContentDraft,
  operation: OperationOf<"arrangeSurveys">,
  faults: OperationFaults,
): Inverse {
  const there = draft.surveyOrder;
  const { id, title } = draft.program;
  const extra = checkArrangement(there, operation, { kind: "surveys", parentId: id, title }, faults);
  if (extra === null) return null;
  for (const surveyId of extra) liveSurvey(draft, surveyId, faults);
  if (faults.count > 0) return null;
  const { order } = operation;
  if (sameOrder(order, there)) return [];
  draft.surveyOrder = order;
  return [{ kind: "arrangeSurveys", seen: order, order: [...there] }];
}
