import { SyntaxFault } from "./syntax.ts";

/** A token; `value` is the number's, and 0 for other kinds. The list ends with one of kind `end`. */
export type Token = {
  kind: "number" | "name" | "operator" | "end";
  text: string;
  value: number;
  position: number;
};

const SPACE = /[ \t\r\n]+/y;
const NUMBER = /(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][+-]?[0-9]+)?/y;
const NAME = /_*[A-Za-z][A-Za-z0-9_]*/y;
const OPERATOR = /\*\*|==|!=|<=|>=|\|\||&&|[-+*/%^()?:,<>!]/y;

/** Splits an expression into tokens; throws `SyntaxFault` at the first character that begins none. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;

  const match = (pattern: RegExp): string | null => {
    pattern.lastIndex = position;
    const found = pattern.exec(text);
    return found === null ? null : found[0];
  };

  for (;;) {
    position += match(SPACE)?.length ?? 0;
    if (position >= text.length) {
      tokens.push({ kind: "end", text: "", value: 0, position });
      return tokens;
    }

    let found = match(NUMBER);
    if (found !== null) {
      const value = Number(found);
      if (!Number.isFinite(value)) throw new SyntaxFault("number_not_finite", { number: found }, position);
      tokens.push({ kind: "number", text: found, value, position });
      position += found.length;
      continue;
    }

    found = match(NAME);
    if (found !== null) {
      tokens.push({ kind: "name", text: found, value: 0, position });
      position += found.length;
      continue;
    }

    found = match(OPERATOR);
    if (found === null) {
      const character = String.fromCodePoint(text.codePointAt(position) ?? 0);
      throw new SyntaxFault("unexpected_character", { character }, position);
    }
    tokens.push({ kind: "operator", text: found, value: 0, position });
    position += found.length;
  }
}
