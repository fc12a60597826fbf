import {
  type CategoryContent,
  categoriesBelow,
  type MeasureContent,
  type ProgramContent,
  placedMeasures,
  type SurveyContent,
} from "@aquamark/program-content";

/** What is looked for: all of it must be true of what is found. */
export type SearchQuery = {
  /** Each occurs in title or text, whatever its case and accents. */
  words: string[];
  /** Occur in the name of the response type. */
  types: string[];
  isUnplaced: boolean;
  isError: boolean;
};

export type SearchMatch = {
  /** The categories and measures of the survey that were found. */
  matches: ReadonlySet<string>;
  /** These and what lies on the way to them. */
  shown: ReadonlySet<string>;
  /** Measures that were found and lie in no survey. */
  unplaced: readonly string[];
  count: number;
};

const token = /(?:([A-Za-z]+):)?(?:"([^"]*)"?|(\S+))/g;

/** Reads `pumps type:"yes or no" is:error`; what is no known filter counts as a word. */
export function parseQuery(text: string): SearchQuery {
  const query: SearchQuery = { words: [], types: [], isUnplaced: false, isError: false };
  for (const [whole, prefix, quoted, plain] of text.matchAll(token)) {
    const value = folded(quoted ?? plain ?? "");
    // A filter whose value is still to be typed.
    if (prefix === undefined && (value === "type:" || value === "is:")) continue;
    const filter = prefix?.toLowerCase();
    if (filter === "type") {
      if (value !== "") query.types.push(value);
    } else if (filter === "is" && value === "unplaced") query.isUnplaced = true;
    else if (filter === "is" && value === "error") query.isError = true;
    else {
      const word = prefix === undefined ? value : folded(whole);
      if (word !== "") query.words.push(word);
    }
  }
  return query;
}

export function isEmptyQuery({ words, types, isUnplaced, isError }: SearchQuery): boolean {
  return words.length === 0 && types.length === 0 && !isUnplaced && !isError;
}

/** The query's text with a filter such as `is:error` put in, or taken out where it is there. */
export function toggleFilter(text: string, filter: string): string {
  const parts = text.split(/\s+/).filter((part) => part !== "");
  const kept = parts.filter((part) => part.toLowerCase() !== filter);
  return (kept.length < parts.length ? kept : [...parts, filter]).join(" ");
}

/** The query's text with this response type in place of every other, or with none. */
export function withType(text: string, name: string | null): string {
  const rest = text.replaceAll(/\btype:(?:"[^"]*"?|\S+)/gi, "");
  const type = name === null ? "" : `type:"${name.replaceAll('"', "")}"`;
  return `${rest} ${type}`.replaceAll(/\s+/g, " ").trim();
}

/** What of a survey, and of the measures in no survey, a query finds. */
export function searchSurvey(
  content: ProgramContent,
  survey: SurveyContent,
  query: SearchQuery,
  errorsOf: ReadonlyMap<string, number>,
): SearchMatch {
  const matches = new Set<string>();
  const shown = new Set<string>();
  const showWay = (categoryId: string | null) => {
    for (
      let id = categoryId;
      id !== null && !shown.has(id);
      id = survey.categories.get(id)?.parentId ?? null
    ) {
      shown.add(id);
    }
  };
  const isForCategories = query.types.length === 0 && !query.isUnplaced && !query.isError;

  for (const { category } of categoriesBelow(survey, null)) {
    if (isForCategories && hasWords(categoryText(category), query.words)) {
      matches.add(category.id);
      showWay(category.id);
    }
    if (query.isUnplaced) continue;
    for (const id of category.measures) {
      const measure = content.measures.get(id);
      if (measure === undefined || !fits(content, measure, query)) continue;
      if (query.isError && !errorsOf.has(id)) continue;
      matches.add(id);
      shown.add(id);
      showWay(category.id);
    }
  }
  const unplaced = query.isError
    ? []
    : unplacedMeasures(content).filter((measure) => fits(content, measure, query));
  return {
    matches,
    shown,
    unplaced: unplaced.map(({ id }) => id),
    count: matches.size + unplaced.length,
  };
}

/** The measures that lie in no live survey, by title. */
export function unplacedMeasures(content: ProgramContent): MeasureContent[] {
  const placed = new Set<string>();
  for (const id of content.surveyOrder) {
    const survey = content.surveys.get(id);
    if (survey !== undefined) for (const measureId of placedMeasures(survey)) placed.add(measureId);
  }
  return [...content.measures.values()]
    .filter(({ id }) => !placed.has(id))
    .sort((a, b) => a.title.localeCompare(b.title));
}

/** Whether a measure has every word and response type of the query. */
export function fits(content: ProgramContent, measure: MeasureContent, query: SearchQuery): boolean {
  const typeName = content.responseTypes.get(measure.responseTypeId)?.name ?? "";
  return (
    query.types.every((type) => folded(typeName).includes(type)) &&
    hasWords(measureText(measure), query.words)
  );
}

function hasWords(text: string, words: readonly string[]): boolean {
  return words.every((word) => text.includes(word));
}

// Content is never changed in place, so the folded text of an object stays true.
const texts = new WeakMap<object, string>();

function measureText(measure: MeasureContent): string {
  return remembered(measure, () =>
    [
      measure.title,
      measure.description,
      ...measure.subMeasures.flatMap(({ title, description }) => [title, description]),
    ].join("\n"),
  );
}

function categoryText(category: CategoryContent): string {
  return remembered(category, () =>
    [category.title, category.groupHeading ?? "", category.description].join("\n"),
  );
}

function remembered(thing: object, text: () => string): string {
  const known = texts.get(thing);
  if (known !== undefined) return known;
  const made = folded(text());
  texts.set(thing, made);
  return made;
}

/** Without case and accents, as people search. */
export function folded(text: string): string {
  return text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}
