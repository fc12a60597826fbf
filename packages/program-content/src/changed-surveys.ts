import { sameValue } from "./same-value.ts";
import { surveyDefinition } from "./survey-definition.ts";
import { categoriesBelow, placedMeasures } from "./tree.ts";
import type { ProgramContent, SurveyContent } from "./types.ts";

/**
 * The live surveys of `after`, in order, that differ from what they were: `scored` where what scores are computed from
 * differs, `shown` where anything of the survey that people see differs as well. What is new or restored is both.
 */
export function changedSurveys(
  before: ProgramContent,
  after: ProgramContent,
): { scored: string[]; shown: string[] } {
  const scored = after.surveyOrder.filter((id) => isScoredAnew(before, after, id));
  const anew = new Set(scored);
  const shown = after.surveyOrder.filter((id) => anew.has(id) || !looksTheSame(before, after, id));
  return { scored, shown };
}

function isScoredAnew(before: ProgramContent, after: ProgramContent, surveyId: string): boolean {
  const was = before.surveys.get(surveyId);
  if (was === undefined || was.isDeleted) return true;
  if (hasSameThings(before, after, surveyId) && hasSameScoring(before, after)) return false;
  return !sameValue(surveyDefinition(before, surveyId), surveyDefinition(after, surveyId));
}

function hasSameScoring({ program: a }: ProgramContent, { program: b }: ProgramContent): boolean {
  return a.asksQuality === b.asksQuality && a.notRelevant === b.notRelevant;
}

/** Whether the survey and all that is placed in it are the very same objects. */
function hasSameThings(before: ProgramContent, after: ProgramContent, surveyId: string): boolean {
  const survey = after.surveys.get(surveyId);
  if (survey === undefined || survey !== before.surveys.get(surveyId)) return false;
  if (before.measures === after.measures && before.responseTypes === after.responseTypes) return true;
  return placedMeasures(survey).every((id) => {
    const measure = after.measures.get(id);
    if (measure === undefined || measure !== before.measures.get(id)) return false;
    const { responseTypeId } = measure;
    return before.responseTypes.get(responseTypeId) === after.responseTypes.get(responseTypeId);
  });
}

// For a survey that is live in both and has the same definition: so the tree is the same, and only texts may differ.
function looksTheSame(before: ProgramContent, after: ProgramContent, surveyId: string): boolean {
  if (hasSameThings(before, after, surveyId)) return true;
  const was = before.surveys.get(surveyId);
  const is = after.surveys.get(surveyId);
  if (was === undefined || is === undefined) return false;
  if (!sameValue(textsOf(was), textsOf(is))) return false;
  for (const { category } of categoriesBelow(is, null)) {
    const old = was.categories.get(category.id);
    if (old !== category && !sameValue(textsOf(old), textsOf(category))) return false;
  }
  return placedMeasures(is).every((id) => {
    const measure = after.measures.get(id);
    const typeId = measure?.responseTypeId ?? "";
    return (
      sameValue(before.measures.get(id), measure) &&
      sameValue(before.responseTypes.get(typeId), after.responseTypes.get(typeId))
    );
  });
}

type WithTexts = { title: string; description: string; groupHeading?: string | null };

function textsOf(thing: (WithTexts & Partial<Pick<SurveyContent, "structure">>) | undefined): unknown {
  if (thing === undefined) return null;
  const { title, description, groupHeading, structure } = thing;
  return { title, description, groupHeading, structure };
}
