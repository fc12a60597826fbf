import type { ProgramContent, SurveyContent } from "@aquamark/program-content";

export type ContentDifferences = {
  /** `next`, with the very objects of `previous` wherever nothing changed. */
  content: ProgramContent;
  /** The ids of surveys, categories, measures and response types that are new or changed. */
  changed: ReadonlySet<string>;
};

/** What differs between two states of a program's content, for content that was loaded anew. */
export function compareLoaded(previous: ProgramContent, next: ProgramContent): ContentDifferences {
  const changed = new Set<string>();
  const responseTypes = keepEqual(previous.responseTypes, next.responseTypes, changed);
  const measures = keepEqual(previous.measures, next.measures, changed);
  const surveys = new Map<string, SurveyContent>();
  for (const [id, survey] of next.surveys) {
    const before = previous.surveys.get(id);
    surveys.set(id, before === undefined ? survey : keepSurvey(before, survey, changed));
    if (before === undefined) changed.add(id);
  }
  const hasSurveys = surveys.size === previous.surveys.size && allSame(surveys, previous.surveys);
  const content: ProgramContent = {
    program: isEqual(previous.program, next.program) ? previous.program : next.program,
    responseTypes,
    measures,
    surveys: hasSurveys ? previous.surveys : surveys,
    surveyOrder: isEqual(previous.surveyOrder, next.surveyOrder) ? previous.surveyOrder : next.surveyOrder,
  };
  const isSame =
    content.program === previous.program &&
    responseTypes === previous.responseTypes &&
    measures === previous.measures &&
    content.surveys === previous.surveys &&
    content.surveyOrder === previous.surveyOrder;
  return { content: isSame ? previous : content, changed };
}

function keepSurvey(before: SurveyContent, after: SurveyContent, changed: Set<string>): SurveyContent {
  const categories = keepEqual(before.categories, after.categories, changed);
  const placements = keepEqual(before.placements, after.placements, changed);
  const { categories: _b, placements: _c, ...head } = after;
  const { categories: _d, placements: _e, ...headBefore } = before;
  const isHeadSame = isEqual(headBefore, head);
  if (isHeadSame && categories === before.categories && placements === before.placements) return before;
  if (!isHeadSame) changed.add(after.id);
  return { ...(isHeadSame ? headBefore : head), categories, placements };
}

function keepEqual<T>(
  before: ReadonlyMap<string, T>,
  after: ReadonlyMap<string, T>,
  changed: Set<string>,
): ReadonlyMap<string, T> {
  const kept = new Map<string, T>();
  for (const [id, value] of after) {
    const old = before.get(id);
    if (old !== undefined && isEqual(old, value)) {
      kept.set(id, old);
    } else {
      kept.set(id, value);
      changed.add(id);
    }
  }
  return kept.size === before.size && allSame(kept, before) ? before : kept;
}

function allSame<T>(a: ReadonlyMap<string, T>, b: ReadonlyMap<string, T>): boolean {
  const others = b.entries();
  for (const [id, value] of a) {
    const other = others.next().value;
    if (other === undefined || other[0] !== id || other[1] !== value) return false;
  }
  return true;
}

/** Whether two values of plain objects, arrays and maps hold the same; an absent field equals one that is undefined. */
function isEqual(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a instanceof Map && b instanceof Map) {
    return a.size === b.size && [...a].every(([key, value]) => b.has(key) && isEqual(value, b.get(key)));
  }
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => isEqual(left[key], right[key]));
}
