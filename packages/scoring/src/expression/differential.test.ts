import * as fc from "fast-check";
import { all, create } from "mathjs/number";
import { expect, test } from "vitest";
import { parseExpression } from "./expression.ts";

if (all === undefined) throw new Error("The other library has no functions.");
// Its comparisons have a tolerance by default; ours have none.
const math = create(all, { relTol: Number.MIN_VALUE, absTol: Number.MIN_VALUE });

/** A random expression in the part of the grammar both sides share. */
type Tree =
  | { kind: "leaf"; text: string }
  | { kind: "binary"; operator: string; left: Tree; right: Tree }
  | { kind: "minus"; inner: Tree }
  | { kind: "conditional"; condition: Tree; yes: Tree; no: Tree }
  | { kind: "call"; name: string; args: Tree[] };

/** How tightly each operator binds; higher is tighter. */
const BINDING: Record<string, number> = {
  "?": 1,
  or: 2,
  and: 3,
  "==": 5,
  "!=": 5,
  "<": 5,
  "<=": 5,
  ">": 5,
  ">=": 5,
  "+": 6,
  "-": 6,
  "*": 7,
  "/": 7,
  "%": 7,
  minus: 8,
  "^": 9,
};

function bindingOf(tree: Tree): number {
  if (tree.kind === "leaf" || tree.kind === "call") return 10;
  return BINDING[tree.kind === "binary" ? tree.operator : tree.kind === "minus" ? "minus" : "?"] ?? 0;
}

/** Prints with as few brackets as the grammar allows, so that precedence and grouping are what is tested. */
function print(tree: Tree, names: (name: string) => string, least = 0): string {
  const text = printBare(tree, names);
  return bindingOf(tree) < least ? `(${text})` : text;
}

function printBare(tree: Tree, names: (name: string) => string): string {
  switch (tree.kind) {
    case "leaf":
      return tree.text;
    case "minus":
      return `-${print(tree.inner, names, 8)}`;
    case "call":
      return `${names(tree.name)}(${tree.args.map((arg) => print(arg, names)).join(", ")})`;
    case "conditional":
      // They take a conditional between ? and : only in brackets.
      return `${print(tree.condition, names, 2)} ? ${print(tree.yes, names, 2)} : ${print(tree.no, names, 1)}`;
    case "binary": {
      const binding = bindingOf(tree);
      // Their % is also a percentage, so both its sides are bracketed. Comparisons do not chain, powers group to the right and take a sign on their right, the others group to the left.
      if (tree.operator === "%") return `${print(tree.left, names, 10)} % ${print(tree.right, names, 10)}`;
      const left = binding === 5 || binding === 9 ? binding + 1 : binding;
      const right = binding === 9 ? 8 : binding + 1;
      return `${print(tree.left, names, left)} ${tree.operator} ${print(tree.right, names, right)}`;
    }
  }
}

/** Adds 0, because atan2 tells -0 from 0, and only the other library has a -0. */
function positive(inner: Tree): Tree {
  return { kind: "binary", operator: "+", left: inner, right: { kind: "leaf", text: "0" } };
}

const leaf = fc.oneof(
  fc.constantFrom("x", "y", "z", "PI", "true", "false", "0", "1", "2", "10"),
  fc.integer({ min: 0, max: 1000 }).map((n) => String(n / 8)),
  fc.double({ min: 1e-3, max: 1e3, noNaN: true }).map(String),
);

const { tree: trees } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    leaf.map((text): Tree => ({ kind: "leaf", text })),
    fc
      .tuple(
        fc.constantFrom(
          "+",
          "-",
          "*",
          "/",
          "^",
          "+",
          "-",
          "*",
          "/",
          "%",
          "==",
          "!=",
          "<",
          "<=",
          ">",
          ">=",
          "and",
          "or",
        ),
        tie("tree"),
        tie("tree"),
      )
      .map(([operator, left, right]): Tree => ({ kind: "binary", operator, left, right })),
    tie("tree").map((inner): Tree => ({ kind: "minus", inner })),
    fc
      .tuple(tie("tree"), tie("tree"), tie("tree"))
      .map(([condition, yes, no]): Tree => ({ kind: "conditional", condition, yes, no })),
    fc
      .tuple(
        fc.constantFrom(
          "abs",
          "ceil",
          "floor",
          "trunc",
          "sqrt",
          "cbrt",
          "exp",
          "ln",
          "log10",
          "sin",
          "cos",
          "atan",
          "tanh",
        ),
        tie("tree"),
      )
      .map(([name, arg]): Tree => ({ kind: "call", name, args: [arg] })),
    fc
      .tuple(fc.constantFrom("pow", "atan2"), tie("tree"), tie("tree"))
      .map(([name, a, b]): Tree => ({ kind: "call", name, args: [positive(a), positive(b)] })),
    fc
      .tuple(
        fc.constantFrom("min", "max", "sum", "mean", "median"),
        fc.array(tie("tree"), { minLength: 1, maxLength: 4 }),
      )
      .map(([name, args]): Tree => ({ kind: "call", name, args })),
  ),
}));

const SCOPE = { x: 3, y: -0.75, z: 0 };
const THEIR_NAMES: Record<string, string> = { ln: "log", trunc: "fix" };

/** What the other library gives: a finite number, or NaN for anything else (infinite, an exception). */
function theirs(tree: Tree): number {
  try {
    const value: unknown = math.evaluate(
      print(tree, (name) => THEIR_NAMES[name] ?? name),
      { ...SCOPE, PI: Math.PI },
    );
    const number = typeof value === "boolean" ? Number(value) : value;
    return typeof number === "number" && Number.isFinite(number) ? number : Number.NaN;
  } catch {
    return Number.NaN;
  }
}

function parts(tree: Tree): Tree[] {
  switch (tree.kind) {
    case "leaf":
      return [];
    case "minus":
      return [tree.inner];
    case "binary":
      return [tree.left, tree.right];
    case "conditional":
      return [tree.condition, tree.yes, tree.no];
    case "call":
      return tree.args;
  }
}

/** Does any operation in it fail over there? Their remainder by 0 is the dividend, ours an error. */
function failsSomewhere(tree: Tree): boolean {
  if (tree.kind === "binary" && tree.operator === "%" && theirs(tree.right) === 0) return true;
  return Number.isNaN(theirs(tree)) || parts(tree).some(failsSomewhere);
}

test("the shared part of the grammar means the same as in an expression library of others", () => {
  let compared = 0;
  fc.assert(
    fc.property(trees, (tree) => {
      const text = print(tree, (name) => name);
      const parsed = parseExpression(text);
      if (!parsed.ok) throw new Error(`${text}: ${parsed.error.message}`);
      const ours = parsed.expression.evaluate(SCOPE);

      if (!ours.ok) {
        expect(failsSomewhere(tree), text).toBe(true);
        return;
      }
      compared++;
      const other = theirs(tree);
      expect(other + 0, text).toBe(ours.value);
    }),
    { numRuns: 4000 },
  );
  expect(compared).toBeGreaterThan(1500);
});
