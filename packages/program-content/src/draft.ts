import { CopiedMap } from "./copied-map.ts";
import type { ThingKind } from "./faults.ts";
import { SurveyDraft } from "./survey-draft.ts";
import type { MeasureContent, ProgramContent, ResponseTypeContent, SurveyContent } from "./types.ts";

type Keyed = { id: string; key: string | null };

/** A program's content while a list of operations is applied: maps are copied at their first change, once. */
export class ContentDraft {
  readonly #base: ProgramContent;
  readonly #surveys = new Map<string, SurveyDraft>();
  readonly #responseTypes: CopiedMap<ResponseTypeContent>;
  readonly #measures: CopiedMap<MeasureContent>;
  program: ProgramContent["program"];
  surveyOrder: readonly string[];

  /** What must fit together at the end of the list, with the operation that touched it last. */
  readonly touchedMeasures = new Map<string, number>();
  readonly touchedTypes = new Map<string, number>();

  // Made when they are first needed, then kept up to date.
  #typeIdsByName: Map<string, string> | null = null;
  #measureIdsByType: Map<string, Set<string>> | null = null;
  #measureIdsBySubMeasure: Map<string, string> | null = null;
  readonly #idsByKey = new Map<ThingKind, Map<string, string>>();

  constructor(base: ProgramContent) {
    this.#base = base;
    this.program = base.program;
    this.surveyOrder = base.surveyOrder;
    this.#responseTypes = new CopiedMap(base.responseTypes);
    this.#measures = new CopiedMap(base.measures);
  }

  survey(id: string): SurveyDraft | undefined {
    const known = this.#surveys.get(id);
    if (known !== undefined) return known;
    const base = this.#base.surveys.get(id);
    if (base === undefined) return undefined;
    return this.#begin(base);
  }

  addSurvey(survey: SurveyContent): void {
    this.#begin(survey);
    this.keepKey("survey", survey);
  }

  #begin(survey: SurveyContent): SurveyDraft {
    const draft = new SurveyDraft(survey);
    this.#surveys.set(survey.id, draft);
    return draft;
  }

  /** All surveys, live and deleted. */
  *surveys(): Generator<SurveyDraft> {
    for (const id of new Set([...this.#base.surveys.keys(), ...this.#surveys.keys()])) {
      const survey = this.survey(id);
      if (survey !== undefined) yield survey;
    }
  }

  /** Whether any survey, live or deleted, has the category. */
  hasCategory(id: string): boolean {
    for (const survey of this.surveys()) if (survey.categories.has(id)) return true;
    return false;
  }

  measure(id: string): MeasureContent | undefined {
    return this.#measures.get(id);
  }

  setMeasure(measure: MeasureContent): void {
    const before = this.#measures.get(measure.id);
    if (before !== undefined) this.#forget(before);
    this.#measures.set(measure.id, measure);
    if (this.#measureIdsByType !== null) addTo(this.#measureIdsByType, measure);
    for (const { id } of measure.subMeasures) this.#measureIdsBySubMeasure?.set(id, measure.id);
    this.keepKey("measure", measure);
  }

  deleteMeasure(measure: MeasureContent): void {
    this.#forget(measure);
    this.#measures.delete(measure.id);
  }

  #forget(measure: MeasureContent): void {
    this.#measureIdsByType?.get(measure.responseTypeId)?.delete(measure.id);
    for (const { id } of measure.subMeasures) this.#measureIdsBySubMeasure?.delete(id);
  }

  /** The measures that use a response type. */
  measuresOfType(typeId: string): ReadonlySet<string> {
    if (this.#measureIdsByType === null) {
      this.#measureIdsByType = new Map();
      for (const measure of this.#measures.map.values()) addTo(this.#measureIdsByType, measure);
    }
    return this.#measureIdsByType.get(typeId) ?? new Set();
  }

  /** The measure that has a sub-measure of this id. */
  measureOfSubMeasure(id: string): string | undefined {
    this.#measureIdsBySubMeasure ??= new Map(
      [...this.#measures.map.values()].flatMap((measure) =>
        measure.subMeasures.map((sub): [string, string] => [sub.id, measure.id]),
      ),
    );
    return this.#measureIdsBySubMeasure.get(id);
  }

  responseType(id: string): ResponseTypeContent | undefined {
    return this.#responseTypes.get(id);
  }

  setResponseType(type: ResponseTypeContent): void {
    const before = this.#responseTypes.get(type.id);
    if (before !== undefined) this.#typeIdsByName?.delete(before.name.toLowerCase());
    this.#responseTypes.set(type.id, type);
    this.#typeIdsByName?.set(type.name.toLowerCase(), type.id);
    this.keepKey("responseType", type);
  }

  deleteResponseType(type: ResponseTypeContent): void {
    this.#typeIdsByName?.delete(type.name.toLowerCase());
    this.#responseTypes.delete(type.id);
  }

  /** The response type of that name, whatever its case. */
  typeOfName(name: string): string | undefined {
    this.#typeIdsByName ??= new Map(
      [...this.#responseTypes.map.values()].map((type) => [type.name.toLowerCase(), type.id]),
    );
    return this.#typeIdsByName.get(name.toLowerCase());
  }

  /** The live survey of that title, whatever its case. */
  surveyOfTitle(title: string): string | undefined {
    const wanted = title.toLowerCase();
    return this.surveyOrder.find((id) => this.survey(id)?.head.title.toLowerCase() === wanted);
  }

  /** Whether something of that kind has the key that its program file knows it by. */
  hasKey(kind: ThingKind, key: string): boolean {
    let ids = this.#idsByKey.get(kind);
    if (ids === undefined) {
      ids = new Map();
      this.#idsByKey.set(kind, ids);
      for (const thing of this.#things(kind)) this.keepKey(kind, thing);
    }
    const id = ids.get(key);
    return id !== undefined && this.#isThere(kind, id);
  }

  /** To be called for whatever was added. */
  keepKey(kind: ThingKind, thing: Keyed): void {
    if (thing.key !== null) this.#idsByKey.get(kind)?.set(thing.key, thing.id);
  }

  #things(kind: ThingKind): Keyed[] {
    switch (kind) {
      case "survey":
        return [...this.surveys()].map(({ head }) => head);
      case "category":
        return [...this.surveys()].flatMap(({ categories }) => [...categories.map.values()]);
      case "measure":
        return [...this.#measures.map.values()];
      case "responseType":
        return [...this.#responseTypes.map.values()];
    }
  }

  // Surveys and categories are never gone for good.
  #isThere(kind: ThingKind, id: string): boolean {
    if (kind === "measure") return this.#measures.has(id);
    return kind !== "responseType" || this.#responseTypes.has(id);
  }

  finish(): ProgramContent {
    const base = this.#base;
    const surveys = new CopiedMap(base.surveys);
    for (const [id, survey] of this.#surveys) surveys.set(id, survey.finish());
    const content: ProgramContent = {
      program: this.program,
      responseTypes: this.#responseTypes.map,
      measures: this.#measures.map,
      surveys: surveys.map,
      surveyOrder: this.surveyOrder,
    };
    const names = Object.keys(content) as (keyof ProgramContent)[];
    return names.every((name) => content[name] === base[name]) ? base : content;
  }
}

function addTo(measureIdsByType: Map<string, Set<string>>, { id, responseTypeId }: MeasureContent): void {
  const ids = measureIdsByType.get(responseTypeId);
  if (ids === undefined) measureIdsByType.set(responseTypeId, new Set([id]));
  else ids.add(id);
}
