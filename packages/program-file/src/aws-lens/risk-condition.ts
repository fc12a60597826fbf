/** A condition over the choices of a question: true where the choice is taken. */
export type RiskCondition =
  | { kind: "choice"; id: string; position: number }
  | { kind: "not"; of: RiskCondition }
  | { kind: "and" | "or"; of: readonly RiskCondition[] };

/** `position` counts UTF-16 units from 1. */
export type ConditionFault =
  | { code: "condition_syntax"; params: { position: number; expected: string } }
  | { code: "condition_too_deep"; params: { maximum: number } };

export type ParsedCondition = { ok: true; condition: RiskCondition } | { ok: false; fault: ConditionFault };

/** Our expressions nest at most 100 deep, and the rules of a question nest in one another besides. */
export const CONDITION_DEPTH_MAX = 40;

const TOKEN = /\s*(?:([A-Za-z0-9_]+)|(&&|\|\||[!()]))/y;

type Token = { text: string; isId: boolean; position: number };

class Refused extends Error {
  readonly fault: ConditionFault;
  constructor(fault: ConditionFault) {
    super(fault.code);
    this.fault = fault;
  }
}

/** Reads a risk rule's condition, such as `a && (b || !c)`; any text gives a value, never an exception. */
export function parseRiskCondition(text: string): ParsedCondition {
  try {
    return { ok: true, condition: new Parser(text).parse() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, fault: error.fault };
    throw error;
  }
}

class Parser {
  readonly #text: string;
  #next: Token | null;
  #end = 0;
  #depth = 0;

  constructor(text: string) {
    this.#text = text;
    this.#next = this.#read();
  }

  parse(): RiskCondition {
    const condition = this.#or();
    if (this.#next !== null) throw this.#expected("&&, || or the end");
    return condition;
  }

  #or(): RiskCondition {
    const of = [this.#and()];
    while (this.#take("||")) of.push(this.#and());
    return joined("or", of);
  }

  #and(): RiskCondition {
    const of = [this.#not()];
    while (this.#take("&&")) of.push(this.#not());
    return joined("and", of);
  }

  #not(): RiskCondition {
    let isNegated = false;
    while (this.#take("!")) isNegated = !isNegated;
    const condition = this.#primary();
    return isNegated ? negated(condition) : condition;
  }

  #primary(): RiskCondition {
    const token = this.#next;
    if (token?.isId === true) {
      this.#next = this.#read();
      return { kind: "choice", id: token.text, position: token.position };
    }
    if (!this.#take("(")) throw this.#expected("a choice, ! or (");
    if (++this.#depth > CONDITION_DEPTH_MAX) {
      throw new Refused({ code: "condition_too_deep", params: { maximum: CONDITION_DEPTH_MAX } });
    }
    const condition = this.#or();
    this.#depth--;
    if (!this.#take(")")) throw this.#expected(")");
    return condition;
  }

  #take(text: string): boolean {
    if (this.#next === null || this.#next.isId || this.#next.text !== text) return false;
    this.#next = this.#read();
    return true;
  }

  #read(): Token | null {
    TOKEN.lastIndex = this.#end;
    const found = TOKEN.exec(this.#text);
    if (found === null) {
      if (this.#text.slice(this.#end).trim() === "") return null;
      const spaces = /^\s*/.exec(this.#text.slice(this.#end))?.[0].length ?? 0;
      throw refusedAt(this.#end + spaces, "a choice, &&, ||, !, ( or )");
    }
    this.#end = TOKEN.lastIndex;
    const text = found[1] ?? found[2] ?? "";
    return { text, isId: found[1] !== undefined, position: this.#end - text.length + 1 };
  }

  #expected(what: string): Refused {
    return refusedAt((this.#next?.position ?? this.#text.length + 1) - 1, what);
  }
}

function refusedAt(offset: number, expected: string): Refused {
  return new Refused({ code: "condition_syntax", params: { position: offset + 1, expected } });
}

/** Conditions that all or any of must hold, without needless nesting. */
export function joined(kind: "and" | "or", of: readonly RiskCondition[]): RiskCondition {
  const flat = of.flatMap((each) => (each.kind === kind ? each.of : [each]));
  const [only] = flat;
  return flat.length === 1 && only !== undefined ? only : { kind, of: flat };
}

/** The opposite of a condition. */
export function negated(condition: RiskCondition): RiskCondition {
  return condition.kind === "not" ? condition.of : { kind: "not", of: condition };
}

/** The choices a condition names, each place of them. */
export function choicesOf(condition: RiskCondition): Extract<RiskCondition, { kind: "choice" }>[] {
  if (condition.kind === "choice") return [condition];
  return condition.kind === "not" ? choicesOf(condition.of) : condition.of.flatMap(choicesOf);
}

/** The condition with others in the place of some choices; `of` gives null where a choice stays. */
export function replaceChoices(
  condition: RiskCondition,
  of: (id: string) => RiskCondition | null,
): RiskCondition {
  if (condition.kind === "choice") return of(condition.id) ?? condition;
  if (condition.kind === "not") return negated(replaceChoices(condition.of, of));
  return joined(
    condition.kind,
    condition.of.map((each) => replaceChoices(each, of)),
  );
}

const BINDING = { or: 0, and: 1, not: 2, choice: 3 } as const;

/** Writes a condition in the language of our expressions, with the variables of the choices. */
export function toExpression(
  condition: RiskCondition,
  variableOf: (id: string) => string,
  around: number = BINDING.or,
): string {
  if (condition.kind === "choice") return variableOf(condition.id);
  const own = BINDING[condition.kind];
  const text =
    condition.kind === "not"
      ? `not ${toExpression(condition.of, variableOf, own)}`
      : condition.of.map((each) => toExpression(each, variableOf, own + 1)).join(` ${condition.kind} `);
  return own < around ? `(${text})` : text;
}
