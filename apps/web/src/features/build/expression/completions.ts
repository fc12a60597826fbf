import { EXPRESSION_VOCABULARY } from "@aquamark/scoring";
import { piecesOf } from "./expression-pieces.ts";
import { functionSignatures } from "./function-signatures.ts";

/** A name that an expression may use, and what it stands for. */
export type VariableName = {
  name: string;
  /** `own`: declared by a part of this very type; `bound`: comes from another measure. */
  origin: "own" | "bound";
  /** What it stands for, in words; empty where nothing is known. */
  meaning: string;
};

export type Completion = {
  label: string;
  kind: "own" | "bound" | "constant" | "keyword" | "function";
  /** What follows the label in the list: what a variable stands for, a function's signature. */
  detail: string;
};

export type Completions = { from: number; to: number; options: Completion[] };

/**
 * What can stand at a position: variables first, then functions, constants and keywords.
 *
 * Null inside a number, and where nothing was typed unless the person asked (`isAsked`).
 */
export function completionsAt(
  text: string,
  position: number,
  names: readonly VariableName[],
  isAsked: boolean,
): Completions | null {
  const piece = piecesOf(text).find(({ from, to }) => from < position && position <= to);
  if (piece?.kind === "number") return null;
  const isName =
    piece !== undefined &&
    piece.kind !== "operator" &&
    piece.kind !== "bracket" &&
    isNameAt(text, piece.from);
  if (!isName && !isAsked) return null;
  const [from, to] = isName ? [piece.from, piece.to] : [position, position];
  // What is being typed counts as a name of another measure already, and would complete to itself.
  const typed = text.slice(from, to);
  const others = names.filter(({ name, origin }) => origin === "own" || name !== typed);
  return { from, to, options: optionsOf(others) };
}

function isNameAt(text: string, position: number): boolean {
  return /[A-Za-z_]/.test(text.charAt(position));
}

function optionsOf(names: readonly VariableName[]): Completion[] {
  const { constants, keywords, functions } = EXPRESSION_VOCABULARY;
  return [
    ...names.map(({ name, origin, meaning }): Completion => ({ label: name, kind: origin, detail: meaning })),
    ...functions.map(
      ({ name }): Completion => ({
        label: name,
        kind: "function",
        detail: functionSignatures[name as keyof typeof functionSignatures] ?? "",
      }),
    ),
    ...[...constants].map((label): Completion => ({ label, kind: "constant", detail: "" })),
    ...[...keywords].map((label): Completion => ({ label, kind: "keyword", detail: "" })),
  ];
}
