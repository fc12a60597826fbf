import { parseExpression } from "@aquamark/scoring";
import { partTitle } from "./compare-pieces.ts";
import type {
  FieldChange,
  PartContent,
  PieceDifference,
  ResponseTypeContent,
  ScoreMeaning,
} from "./types.ts";

type Code = ScoreMeaning["code"];

function meaning(code: Code, params: ScoreMeaning["params"] = {}): ScoreMeaning {
  return { code, params };
}

/** What other differences of a response type mean for scores than those of its formula. */
export function meaningsOfParts(pieces: readonly PieceDifference[]): ScoreMeaning[] {
  return pieces.flatMap((piece) => {
    const part = piece.title;
    if (piece.tags.includes("added")) return [meaning("part_added", { part })];
    if (piece.tags.includes("deleted")) return [meaning("part_deleted", { part })];
    return [
      ...piece.changes.flatMap((change) => meaningOfPartField(part, change)),
      ...meaningsOfOptions(piece),
    ];
  });
}

function meaningOfPartField(part: string, { field, before, after }: FieldChange): ScoreMeaning[] {
  const [from, to] = [textOf(before), textOf(after)];
  if (field === "lower" || field === "upper")
    return [meaning("bound_changed", { part, bound: field, from, to })];
  if (field === "type") return [meaning("part_kind_changed", { part, from, to })];
  if (field === "variable") return [meaning("variable_changed", { part, from, to })];
  return [];
}

function meaningsOfOptions({ title: part, pieces, changes }: PieceDifference): ScoreMeaning[] {
  // Another kind of part says it all.
  if (changes.some(({ field }) => field === "type")) return [];
  return pieces.flatMap((piece) => {
    const option = piece.title;
    if (piece.tags.includes("added")) return [meaning("option_added", { part, option })];
    if (piece.tags.includes("deleted")) return [meaning("option_deleted", { part, option })];
    return piece.changes.flatMap(({ field, before, after }) => {
      if (field === "score") {
        return [
          meaning("option_score_changed", { part, option, from: numberOf(before), to: numberOf(after) }),
        ];
      }
      if (field !== "if") return [];
      return [meaning("condition_changed", { part, option, from: textOf(before), to: textOf(after) })];
    });
  });
}

/**
 * The parts whose options stand at other positions than before, where something takes the position for a value: an
 * expression of the type, or another measure (`isBound` says so for a field).
 */
export function meaningsOfPositions(
  before: ResponseTypeContent,
  after: ResponseTypeContent,
  isBound: (field: string) => boolean,
): ScoreMeaning[] {
  const was = new Map(before.parts.map((part) => [part.key, part]));
  const moved = after.parts.filter((part) => {
    const old = positionsOf(was.get(part.key));
    return [...positionsOf(part)].some(([key, position]) => (old.get(key) ?? position) !== position);
  });
  if (moved.length === 0) return [];
  const names = namesIn(after);
  return moved.flatMap((part) => {
    const variable = `${part.id}__i`;
    if (!part.id || !(names.has(variable) || isBound(variable))) return [];
    return [meaning("option_positions_changed", { part: partTitle(part) })];
  });
}

function positionsOf(part: PartContent | undefined): Map<string, number> {
  if (part?.type !== "multipleChoice") return new Map();
  return new Map(part.options.map(({ key }, index) => [key, index]));
}

/** The names that the expressions of a type use. */
function namesIn({ formula, parts }: ResponseTypeContent): Set<string> {
  const expressions = [
    formula,
    ...parts.flatMap((part) =>
      part.type === "numerical" ? [part.lower, part.upper] : part.options.map((option) => option.if),
    ),
  ];
  return new Set(
    expressions.flatMap((text) => {
      const parsed = parseExpression(text ?? "");
      return parsed.ok ? parsed.expression.names : [];
    }),
  );
}

function textOf(value: FieldChange["before"]): string | null {
  return value === null ? null : String(value);
}

function numberOf(value: FieldChange["before"]): number | null {
  return typeof value === "number" ? value : null;
}
