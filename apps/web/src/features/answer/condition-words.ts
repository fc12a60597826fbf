import { type PartAnswer, type PartDefinition, parseExpression } from "@aquamark/scoring";

/** A variable that an expression uses: what it stands for, and its present value where it has one. */
export type VariableUse = {
  name: string;
  /** The part's or source measure's own words, or null where it is only known by its name. */
  label: string | null;
  /** The source measure, for a link; null for a part of this very measure. */
  measureId: string | null;
  value: number | null;
};

export type VariableContext = {
  parts: readonly PartDefinition[];
  answers: Readonly<Record<string, PartAnswer>>;
  bindings: Readonly<Record<string, { measureId: string; measureTitle: string }>>;
  external: Readonly<Record<string, number>>;
};

/** The variables an expression uses, in order of first use; none where it does not parse. */
export function variablesOf(text: string, context: VariableContext): VariableUse[] {
  const parsed = parseExpression(text);
  return parsed.ok ? parsed.expression.names.map((name) => variableOf(name, context)) : [];
}

function variableOf(name: string, { parts, answers, bindings, external }: VariableContext): VariableUse {
  for (const part of parts) {
    if (part.id !== name && `${part.id}__i` !== name) continue;
    const label = part.name ?? null;
    return { name, label, measureId: null, value: ownValue(part, answers[part.key], part.id !== name) };
  }
  const binding = bindings[name];
  const value = Object.hasOwn(external, name) ? (external[name] ?? null) : null;
  return { name, label: binding?.measureTitle ?? null, measureId: binding?.measureId ?? null, value };
}

function ownValue(part: PartDefinition, answer: PartAnswer | undefined, isPosition: boolean): number | null {
  if (answer === undefined) return null;
  if (part.type === "numerical") return "value" in answer ? answer.value : null;
  if (!("option" in answer)) return null;
  const position = part.options.findIndex(({ key }) => key === answer.option);
  if (position < 0) return null;
  return isPosition ? position : (part.options[position]?.score ?? null);
}
