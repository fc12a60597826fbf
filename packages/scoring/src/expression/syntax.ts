import type { ErrorParam } from "../types.ts";

/** The longest text an expression may have, in characters. */
export const MAX_LENGTH = 2000;

/** How deep brackets, calls, `?:`, unary operators and `^` may nest. */
export const MAX_NESTING = 100;

export const KEYWORDS: ReadonlySet<string> = new Set(["and", "or", "not"]);

export const CONSTANTS: ReadonlyMap<string, number> = new Map([
  ["PI", Math.PI],
  ["E", Math.E],
  ["true", 1],
  ["false", 0],
]);

export type UnaryOperator = "-" | "+" | "not";
export type ArithmeticOperator = "+" | "-" | "*" | "/" | "%" | "^";
export type ComparisonOperator = "==" | "!=" | "<" | "<=" | ">" | ">=";

/** A parsed expression. Every position is where the operation's text starts, counted from 0. */
export type SyntaxNode =
  | { type: "number"; value: number; position: number }
  | { type: "name"; name: string; position: number }
  | { type: "unary"; operator: UnaryOperator; operand: SyntaxNode; position: number }
  | {
      type: "binary";
      operator: ArithmeticOperator | ComparisonOperator;
      left: SyntaxNode;
      right: SyntaxNode;
      position: number;
    }
  | { type: "logic"; operator: "and" | "or"; left: SyntaxNode; right: SyntaxNode; position: number }
  | {
      type: "conditional";
      condition: SyntaxNode;
      whenTrue: SyntaxNode;
      whenFalse: SyntaxNode;
      position: number;
    }
  | { type: "call"; name: string; args: SyntaxNode[]; position: number };

/** Thrown inside the parser only; `parse` turns it into a value. */
export class SyntaxFault extends Error {
  readonly code: string;
  readonly params: Record<string, ErrorParam>;
  readonly position: number;

  constructor(code: string, params: Record<string, ErrorParam>, position: number) {
    super(code);
    this.code = code;
    this.params = params;
    this.position = position;
  }
}
