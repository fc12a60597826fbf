import { checkResponseType } from "./check-response-type.ts";
import { checkSurvey } from "./check-survey.ts";
import { type EntityKind, normaliseUuid, toEntityId } from "./entity-id.ts";
import type { FaultPath } from "./fault.ts";
import type { FaultList } from "./located.ts";
import type { ProgramCategory, ProgramFile, ProgramMeasure, ProgramResponseType } from "./program-schema.ts";
import type { Loose } from "./shape.ts";

/** Reports every fault of a program beyond its shape: ids, references, response types, weights, trees. */
export function checkProgram(program: Loose<ProgramFile>, faults: FaultList): void {
  const lineage = program.program?.lineage;
  const lineageUuid = lineage === undefined ? null : normaliseUuid(lineage);
  if (lineage !== undefined && lineageUuid === null) {
    faults.add(["program", "lineage"], "wrong_format", { format: "UUID" });
  }
  const idsOf = (kind: EntityKind) => new IdCheck(kind, lineageUuid, faults);

  const types = new Map<string, Loose<ProgramResponseType>>();
  const typeIds = idsOf("responseType");
  program.responseTypes?.forEach((type, index) => {
    if (type === undefined) return;
    checkResponseType(type, ["responseTypes", index], faults);
    if (typeIds.add(type.id, ["responseTypes", index]) && type.id !== undefined) types.set(type.id, type);
  });

  const measureIds = idsOf("measure");
  const subMeasureIds = idsOf("subMeasure");
  program.measures?.forEach((measure, index) => {
    if (measure === undefined) return;
    const path = ["measures", index];
    measureIds.add(measure.id, path);
    measure.subMeasures?.forEach((subMeasure, position) => {
      subMeasureIds.add(subMeasure?.id, [...path, "subMeasures", position]);
    });
    checkMeasure(measure, path, types, faults);
  });

  const surveyIds = idsOf("survey");
  const categoryIds = idsOf("category");
  program.surveys?.forEach((survey, index) => {
    if (survey === undefined) return;
    surveyIds.add(survey.id, ["surveys", index]);
    addCategoryIds(survey.categories ?? [], ["surveys", index, "categories"], categoryIds);
    checkSurvey(survey, ["surveys", index], measureIds.seen, faults);
  });
}

function addCategoryIds(categories: Loose<ProgramCategory[]>, path: FaultPath, ids: IdCheck): void {
  categories.forEach((category, index) => {
    ids.add(category?.id, [...path, index]);
    addCategoryIds(category?.categories ?? [], [...path, index, "categories"], ids);
  });
}

function checkMeasure(
  measure: Loose<ProgramMeasure>,
  path: FaultPath,
  types: ReadonlyMap<string, Loose<ProgramResponseType>>,
  faults: FaultList,
): void {
  const { responseType, weight } = measure;
  if (responseType === undefined) return;
  const type = types.get(responseType);
  if (type === undefined) {
    faults.add([...path, "responseType"], "unknown_id", { kind: "responseType", id: responseType });
    return;
  }
  const { parts } = type;
  if (parts === undefined) return;
  const isComment = parts.length === 0 && type.formula === undefined;
  if (isComment && weight !== undefined && weight !== 0) {
    faults.add([...path, "weight"], "comment_weight", { responseType, weight });
  }
  if (measure.subMeasures === undefined || parts.includes(undefined)) return;
  const groups = parts.reduce((most, part) => Math.max(most, part?.subMeasure ?? 0), 0);
  const subMeasures = measure.subMeasures.length;
  if (groups !== subMeasures) {
    faults.add([...path, "subMeasures"], "sub_measure_count", { responseType, groups, subMeasures });
  }
}

/** The ids of one kind, unique in the file and as what they become in the lineage. */
class IdCheck {
  readonly seen = new Set<string>();
  readonly #entities = new Map<string, string>();
  readonly #kind: EntityKind;
  readonly #lineage: string | null;
  readonly #faults: FaultList;

  constructor(kind: EntityKind, lineage: string | null, faults: FaultList) {
    this.#kind = kind;
    this.#lineage = lineage;
    this.#faults = faults;
  }

  /** Whether the id is there and new. */
  add(id: string | undefined, path: FaultPath): boolean {
    if (id === undefined) return false;
    const kind = this.#kind;
    const idPath = [...path, "id"];
    if (this.seen.has(id)) {
      this.#faults.add(idPath, "duplicate_id", { kind, id });
      return false;
    }
    this.seen.add(id);
    if (id === "__proto__") this.#faults.add(idPath, "reserved_id", { id });
    if (this.#lineage === null) return true;
    const entity = toEntityId(this.#lineage, kind, id).id;
    const other = this.#entities.get(entity);
    if (other !== undefined) this.#faults.add(idPath, "same_entity", { kind, id, other });
    this.#entities.set(entity, id);
    return true;
  }
}
