import { reordered } from "./reordered.ts";
import { sameValue } from "./same-value.ts";
import type {
  ComparisonTag,
  FieldChange,
  MeasureContent,
  OptionDifference,
  PartContent,
  PieceDifference,
  ProgramContent,
  SurveyContent,
  SurveyLevels,
} from "./types.ts";

type Value = FieldChange["before"];
type Fields = Record<string, Value | undefined>;

/** The fields that differ; undefined and null are the same. */
export function changedFields(before: Fields, after: Fields): FieldChange[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...names].flatMap((field) => {
    const [was, is] = [before[field] ?? null, after[field] ?? null];
    return was === is ? [] : [{ field, before: was, after: is }];
  });
}

type Piece = { key: string; title: string; fields: Fields };
type Difference = { key: string; title: string; tags: ComparisonTag[]; changes: FieldChange[] };

/** Which pieces of two lists differ, matched by key: in the later order, what was deleted at the end. */
function differences(before: readonly Piece[], after: readonly Piece[]): Difference[] {
  const was = new Map(before.map((piece) => [piece.key, piece]));
  const is = new Set(after.map(({ key }) => key));
  const moved = reordered([...was.keys()], [...is]);
  const kept = after.map(({ key, title, fields }): Difference => {
    const old = was.get(key);
    if (old === undefined) return { key, title, tags: ["added"], changes: changedFields({}, fields) };
    const changes = changedFields(old.fields, fields);
    const tags: ComparisonTag[] = moved.has(key) ? ["reordered"] : [];
    if (changes.length > 0) tags.push("modified");
    return { key, title, tags, changes };
  });
  const deleted = before
    .filter(({ key }) => !is.has(key))
    .map(({ key, title, fields }): Difference => {
      return { key, title, tags: ["deleted"], changes: changedFields(fields, {}) };
    });
  return [...kept, ...deleted];
}

function differing(kind: PieceDifference["kind"], before: Piece[], after: Piece[]): PieceDifference[] {
  return differences(before, after)
    .filter(({ tags }) => tags.length > 0)
    .map((difference) => ({ kind, ...difference, pieces: [] }));
}

/** The levels that differ, one by one from the first. */
export function levelDifferences(before: SurveyLevels, after: SurveyLevels): PieceDifference[] {
  const piecesOf = ({ levels }: SurveyLevels) =>
    levels.map(({ title, label, hasMeasures, firstIndex }, index): Piece => {
      const key = String(index + 1);
      return { key, title, fields: { title, label, hasMeasures, firstIndex } };
    });
  return differing("level", piecesOf(before), piecesOf(after));
}

export function subMeasureDifferences(before: MeasureContent, after: MeasureContent): PieceDifference[] {
  const piecesOf = ({ subMeasures }: MeasureContent) =>
    subMeasures.map(({ id, title, description, weight }): Piece => {
      return { key: id, title, fields: { title, description: description || null, weight } };
    });
  return differing("subMeasure", piecesOf(before), piecesOf(after));
}

type BoundIn = { content: ProgramContent; survey: SurveyContent };

/** The bindings of a placement that differ; a source is told by its title. */
export function bindingDifferences(measureId: string, before: BoundIn, after: BoundIn): PieceDifference[] {
  const bindingsOf = ({ survey }: BoundIn) => survey.placements.get(measureId)?.bindings ?? {};
  const [was, is] = [bindingsOf(before), bindingsOf(after)];
  const fieldsOf = ({ content }: BoundIn, source: (typeof was)[string]): Fields => ({
    measure: content.measures.get(source.measureId)?.title ?? source.measureId,
    field: source.field,
  });
  const names = [...new Set([...Object.keys(is), ...Object.keys(was)])].sort();
  return names.flatMap((name): PieceDifference[] => {
    const old = Object.hasOwn(was, name) ? was[name] : undefined;
    const now = Object.hasOwn(is, name) ? is[name] : undefined;
    if (sameValue(old, now)) return [];
    const changes = [
      ...fieldsChanged(
        "measure",
        old && fieldsOf(before, old),
        now && fieldsOf(after, now),
        old?.measureId !== now?.measureId,
      ),
      ...fieldsChanged(
        "field",
        old && fieldsOf(before, old),
        now && fieldsOf(after, now),
        old?.field !== now?.field,
      ),
    ];
    const tag = old === undefined ? "added" : now === undefined ? "deleted" : "modified";
    return [{ kind: "binding", key: name, title: name, tags: [tag], changes, pieces: [] }];
  });
}

function fieldsChanged(
  field: string,
  before: Fields | undefined,
  after: Fields | undefined,
  isChanged: boolean,
): FieldChange[] {
  if (!isChanged) return [];
  return [{ field, before: before?.[field] ?? null, after: after?.[field] ?? null }];
}

/** What people call a part: its name, else its variable, else its key. */
export function partTitle({ name, id, key }: PartContent): string {
  return name || id || key;
}

/** The parts that differ, with the options that differ; matched by key, as answers are. */
export function partDifferences(
  before: readonly PartContent[],
  after: readonly PartContent[],
): PieceDifference[] {
  const was = new Map(before.map((part) => [part.key, part]));
  const is = new Map(after.map((part) => [part.key, part]));
  return differences(before.map(pieceOfPart), after.map(pieceOfPart)).flatMap((difference) => {
    const [old, now] = [was.get(difference.key), is.get(difference.key)];
    const pieces = optionDifferences(old, now);
    const isKept = old !== undefined && now !== undefined;
    const isModified = isKept && pieces.length > 0 && !difference.tags.includes("modified");
    const tags: ComparisonTag[] = isModified ? [...difference.tags, "modified"] : difference.tags;
    return tags.length === 0 ? [] : [{ kind: "part", ...difference, tags, pieces }];
  });
}

function pieceOfPart(part: PartContent): Piece {
  const { key, id, name, description, subMeasure, type } = part;
  const bounds = part.type === "numerical" ? { lower: part.lower || null, upper: part.upper || null } : {};
  return {
    key,
    title: partTitle(part),
    fields: { name, description, variable: id || null, type, subMeasure, ...bounds },
  };
}

function optionDifferences(
  before: PartContent | undefined,
  after: PartContent | undefined,
): OptionDifference[] {
  const piecesOf = (part: PartContent | undefined) =>
    part?.type !== "multipleChoice"
      ? []
      : part.options.map(({ key, name, description, score, if: condition }): Piece => {
          return { key, title: name || key, fields: { name, description, score, if: condition || null } };
        });
  return differences(piecesOf(before), piecesOf(after))
    .filter(({ tags }) => tags.length > 0)
    .map((difference) => ({ kind: "option", ...difference }));
}
