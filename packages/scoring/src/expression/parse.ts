import { FUNCTIONS } from "./functions.ts";
import {
  type ArithmeticOperator,
  CONSTANTS,
  type ComparisonOperator,
  KEYWORDS,
  MAX_LENGTH,
  MAX_NESTING,
  SyntaxFault,
  type SyntaxNode,
} from "./syntax.ts";
import { type Token, tokenise } from "./tokenise.ts";

export type SyntaxResult =
  | { ok: true; node: SyntaxNode; names: string[] }
  | { ok: false; fault: SyntaxFault };

/** Parses an expression; any text gives a value, never an exception. */
export function parse(text: string): SyntaxResult {
  try {
    if (text.length > MAX_LENGTH) {
      throw new SyntaxFault("too_long", { length: text.length, most: MAX_LENGTH }, MAX_LENGTH);
    }
    const parser = new Parser(tokenise(text));
    const node = parser.parse();
    return { ok: true, node, names: [...parser.names] };
  } catch (error) {
    if (error instanceof SyntaxFault) return { ok: false, fault: error };
    throw error;
  }
}

const COMPARISONS: ReadonlySet<string> = new Set(["==", "!=", "<", "<=", ">", ">="]);

/** Recursive descent, a method for each rule of the grammar, lowest precedence first. */
class Parser {
  readonly names = new Set<string>();
  readonly #tokens: readonly Token[];
  #index = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  parse(): SyntaxNode {
    const node = this.#expression();
    if (this.#token.kind !== "end") {
      throw this.#expected(COMPARISONS.has(this.#token.text) ? "one_comparison" : "operator_or_end");
    }
    return node;
  }

  get #token(): Token {
    const token = this.#tokens[this.#index];
    if (token === undefined) throw new Error("The parser read past the end of the expression.");
    return token;
  }

  /** Does the present token read so? Names other than keywords never do, nor do numbers. */
  #is(text: string): boolean {
    return this.#token.text === text && this.#token.kind !== "number";
  }

  #take(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#index++;
    return true;
  }

  #expected(expected: string, token: Token = this.#token): SyntaxFault {
    return token.kind === "end"
      ? new SyntaxFault("expected_before_end", { expected }, token.position)
      : new SyntaxFault("expected", { expected, found: token.text }, token.position);
  }

  /** Parses what lies one level deeper. */
  #deeper(rule: () => SyntaxNode, position: number): SyntaxNode {
    if (++this.#depth > MAX_NESTING) throw new SyntaxFault("too_deep", { most: MAX_NESTING }, position);
    const node = rule();
    this.#depth--;
    return node;
  }

  readonly #expression = (): SyntaxNode => {
    const { position } = this.#token;
    const condition = this.#or();
    const question = this.#token.position;
    if (!this.#take("?")) return condition;
    const whenTrue = this.#deeper(this.#expression, question);
    if (!this.#take(":")) throw this.#expected(":");
    const whenFalse = this.#deeper(this.#expression, question);
    return { type: "conditional", condition, whenTrue, whenFalse, position };
  };

  #or(): SyntaxNode {
    const { position } = this.#token;
    let left = this.#and();
    while (this.#take("or") || this.#take("||")) {
      left = { type: "logic", operator: "or", left, right: this.#and(), position };
    }
    return left;
  }

  #and(): SyntaxNode {
    const { position } = this.#token;
    let left = this.#not();
    while (this.#take("and") || this.#take("&&")) {
      left = { type: "logic", operator: "and", left, right: this.#not(), position };
    }
    return left;
  }

  readonly #not = (): SyntaxNode => {
    const { position } = this.#token;
    if (!this.#take("not")) return this.#comparison();
    return { type: "unary", operator: "not", operand: this.#deeper(this.#not, position), position };
  };

  #comparison(): SyntaxNode {
    const { position } = this.#token;
    const left = this.#sum();
    const operator = this.#token;
    if (operator.kind !== "operator" || !COMPARISONS.has(operator.text)) return left;
    this.#index++;
    const right = this.#sum();
    return { type: "binary", operator: operator.text as ComparisonOperator, left, right, position };
  }

  #sum(): SyntaxNode {
    return this.#chain(["+", "-"], () => this.#product());
  }

  #product(): SyntaxNode {
    return this.#chain(["*", "/", "%"], this.#unary);
  }

  #chain(operators: readonly ArithmeticOperator[], rule: () => SyntaxNode): SyntaxNode {
    const { position } = this.#token;
    let left = rule();
    for (;;) {
      const operator = operators.find((text) => this.#take(text));
      if (operator === undefined) return left;
      left = { type: "binary", operator, left, right: rule(), position };
    }
  }

  readonly #unary = (): SyntaxNode => {
    const { position } = this.#token;
    const operator = this.#take("-") ? "-" : this.#take("+") ? "+" : this.#take("!") ? "not" : null;
    if (operator === null) return this.#power();
    return { type: "unary", operator, operand: this.#deeper(this.#unary, position), position };
  };

  #power(): SyntaxNode {
    const { position } = this.#token;
    const left = this.#primary();
    const operator = this.#token.position;
    if (!this.#take("^") && !this.#take("**")) return left;
    return { type: "binary", operator: "^", left, right: this.#deeper(this.#unary, operator), position };
  }

  #primary(): SyntaxNode {
    const token = this.#token;
    const { position } = token;
    if (token.kind === "number") {
      this.#index++;
      return { type: "number", value: token.value, position };
    }
    if (token.kind === "name" && !KEYWORDS.has(token.text)) {
      this.#index++;
      return this.#is("(") ? this.#call(token) : this.#name(token);
    }
    if (this.#take("(")) {
      const inner = this.#deeper(this.#expression, position);
      if (!this.#take(")")) throw this.#expected(COMPARISONS.has(this.#token.text) ? "one_comparison" : ")");
      return inner;
    }
    throw this.#expected("value");
  }

  #name({ text, position }: Token): SyntaxNode {
    const constant = CONSTANTS.get(text);
    if (constant !== undefined) return { type: "number", value: constant, position };
    if (FUNCTIONS.has(text)) throw this.#expected("(");
    this.names.add(text);
    return { type: "name", name: text, position };
  }

  #call({ text: name, position }: Token): SyntaxNode {
    const definition = FUNCTIONS.get(name);
    if (definition === undefined) throw new SyntaxFault("unknown_function", { name }, position);
    this.#take("(");
    const args: SyntaxNode[] = [];
    if (!this.#take(")")) {
      do args.push(this.#deeper(this.#expression, position));
      while (this.#take(","));
      if (!this.#take(")")) {
        throw this.#expected(COMPARISONS.has(this.#token.text) ? "one_comparison" : "comma_or_bracket");
      }
    }
    if (args.length < definition.min || args.length > definition.max) {
      const most = Number.isFinite(definition.max) ? definition.max : "";
      throw new SyntaxFault(
        "argument_count",
        { name, found: args.length, least: definition.min, most },
        position,
      );
    }
    return { type: "call", name, args, position };
  }
}
