import { type PartAnswer, type PartDefinition, parseExpression } from "@aquamark/scoring";

/** A variable that an expression uses: what it stands for, and its present value where it has one. */
export type VariableUse = {
  name: string;
  /** The part's or source measure's own words, or null where it is only known by its name. */
  label: string | null;
  /** The source measure, for a link; null for a part of this very measure. */
  measureId: string | null;
  value: number | null;
  /** The chosen option's name, where the variable belongs to a multiple-choice part. */
  optionName: string | null;
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
    const own = ownValue(part, answers[part.key], part.id !== name);
    return { name, label: part.name ?? null, measureId: null, ...own };
  }
  const binding = bindings[name];
  const value = Object.hasOwn(external, name) ? (external[name] ?? null) : null;
  return {
    name,
    label: binding?.measureTitle ?? null,
    measureId: binding?.measureId ?? null,
    value,
    optionName: null,
  };
}

function ownValue(
  part: PartDefinition,
  answer: PartAnswer | undefined,
  isPosition: boolean,
): Pick<VariableUse, "value" | "optionName"> {
  const none = { value: null, optionName: null };
  if (answer === undefined) return none;
  if (part.type === "numerical") return "value" in answer ? { value: answer.value, optionName: null } : none;
  const position = "option" in answer ? part.options.findIndex(({ key }) => key === answer.option) : -1;
  const option = part.options[position];
  if (option === undefined) return none;
  return { value: isPosition ? position : option.score, optionName: option.name ?? null };
}
