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

/** A piece of an expression's text; `space` and what begins no token (`unknown`, one character) are pieces too. */
export type Lexeme = { kind: "number" | "name" | "operator" | "space" | "unknown"; text: string };

const LEXEMES: readonly [Lexeme["kind"], RegExp][] = [
  ["space", SPACE],
  ["number", NUMBER],
  ["name", NAME],
  ["operator", OPERATOR],
];

/** The piece that begins at a position of the text, or null at its end. Joined, all pieces are the text again. */
export function readLexeme(text: string, position: number): Lexeme | null {
  if (position >= text.length) return null;
  for (const [kind, pattern] of LEXEMES) {
    pattern.lastIndex = position;
    const found = pattern.exec(text);
    if (found !== null) return { kind, text: found[0] };
  }
  return { kind: "unknown", text: String.fromCodePoint(text.codePointAt(position) ?? 0) };
}

/** Splits an expression into tokens; throws `SyntaxFault` at the first character that begins none. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  for (let lexeme = readLexeme(text, 0); lexeme !== null; lexeme = readLexeme(text, position)) {
    const { kind, text: found } = lexeme;
    if (kind === "unknown") throw new SyntaxFault("unexpected_character", { character: found }, position);
    if (kind !== "space") {
      const value = kind === "number" ? Number(found) : 0;
      if (!Number.isFinite(value)) throw new SyntaxFault("number_not_finite", { number: found }, position);
      tokens.push({ kind, text: found, value, position });
    }
    position += found.length;
  }
  tokens.push({ kind: "end", text: "", value: 0, position });
  return tokens;
}
