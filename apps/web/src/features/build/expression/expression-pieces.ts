import { EXPRESSION_VOCABULARY, readLexeme } from "@aquamark/scoring";

export type PieceKind =
  | "number"
  | "keyword"
  | "constant"
  | "function"
  | "variable"
  | "operator"
  | "bracket"
  | "unknown";

/** A piece of an expression as it is coloured; `from` and `to` count characters from 0. */
export type Piece = { kind: PieceKind; from: number; to: number };

const functionNames = new Set(EXPRESSION_VOCABULARY.functions.map(({ name }) => name));

/** The piece that begins at a position; null where there is space, and at the end of the text. */
export function pieceAt(text: string, from: number): Piece | null {
  const lexeme = readLexeme(text, from);
  if (lexeme === null || lexeme.kind === "space") return null;
  const to = from + lexeme.text.length;
  if (lexeme.kind === "name") return { kind: nameKind(lexeme.text, text.slice(to)), from, to };
  const isBracket = lexeme.text === "(" || lexeme.text === ")";
  return { kind: isBracket ? "bracket" : lexeme.kind, from, to };
}

function nameKind(name: string, following: string): PieceKind {
  if (EXPRESSION_VOCABULARY.keywords.has(name)) return "keyword";
  const isCalled = following.trimStart().startsWith("(");
  if (functionNames.has(name)) return "function";
  if (isCalled) return "unknown";
  return EXPRESSION_VOCABULARY.constants.has(name) ? "constant" : "variable";
}

/** Every piece of an expression, in order, whether or not it parses. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let position = 0;
  for (let lexeme = readLexeme(text, 0); lexeme !== null; lexeme = readLexeme(text, position)) {
    const piece = pieceAt(text, position);
    if (piece !== null) pieces.push(piece);
    position += lexeme.text.length;
  }
  return pieces;
}
