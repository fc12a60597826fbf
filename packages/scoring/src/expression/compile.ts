import { type Evaluate, fail } from "./fault.ts";
import { FUNCTIONS, makeConditional } from "./functions.ts";
import type { ArithmeticOperator, ComparisonOperator, SyntaxNode } from "./syntax.ts";

/** Compiles to closures; `slotOf` gives each free variable its place in the scope. */
export function compile(node: SyntaxNode, slotOf: (name: string) => number): Evaluate {
  const inner = (child: SyntaxNode): Evaluate => compile(child, slotOf);
  switch (node.type) {
    case "number": {
      const { value } = node;
      return () => value;
    }
    case "name": {
      const { name, position } = node;
      const slot = slotOf(name);
      return (scope) => {
        const value = scope[slot] ?? Number.NaN;
        return value === value ? value : fail("name_undefined", position, name);
      };
    }
    case "unary":
      return compileUnary(node.operator, inner(node.operand));
    case "binary":
      return compileBinary(node.operator, inner(node.left), inner(node.right), node.position);
    case "logic":
      return compileLogic(node.operator, inner(node.left), inner(node.right));
    case "conditional":
      return makeConditional(inner(node.condition), inner(node.whenTrue), inner(node.whenFalse));
    case "call": {
      const definition = FUNCTIONS.get(node.name);
      if (definition === undefined) throw new Error(`The parser let the unknown function ${node.name} pass.`);
      return definition.make(node.args.map(inner), node.position);
    }
  }
}

function compileUnary(operator: "-" | "+" | "not", a: Evaluate): Evaluate {
  if (operator === "+") return a;
  // 0 - x and not -x, because -0 becomes 0.
  if (operator === "-") return (scope) => 0 - a(scope);
  return (scope) => {
    const x = a(scope);
    return x === 0 ? 1 : x === x ? 0 : x;
  };
}

function compileLogic(operator: "and" | "or", a: Evaluate, b: Evaluate): Evaluate {
  const stopsAtTrue = operator === "or";
  return (scope) => {
    const x = a(scope);
    if (x !== x) return x;
    if ((x !== 0) === stopsAtTrue) return stopsAtTrue ? 1 : 0;
    const y = b(scope);
    if (y !== y) return y;
    return y !== 0 ? 1 : 0;
  };
}

// Each operation is a closure of its own so that the engine can specialise it.
// `result - result` is 0 for finite results only; `+ 0` turns -0 into 0.
function compileBinary(
  operator: ArithmeticOperator | ComparisonOperator,
  a: Evaluate,
  b: Evaluate,
  position: number,
): Evaluate {
  switch (operator) {
    case "+":
      return (scope) => {
        const result = a(scope) + b(scope);
        return result - result === 0 ? result : fail("not_finite", position);
      };
    case "-":
      return (scope) => {
        const result = a(scope) - b(scope);
        return result - result === 0 ? result : fail("not_finite", position);
      };
    case "*":
      return (scope) => {
        const result = a(scope) * b(scope) + 0;
        return result - result === 0 ? result : fail("not_finite", position);
      };
    case "/":
      return (scope) => {
        const x = a(scope);
        const y = b(scope);
        const result = x / y + 0;
        if (result - result === 0) return result;
        return fail(y === 0 ? "division_by_zero" : "not_finite", position);
      };
    case "%":
      return (scope) => {
        const x = a(scope);
        const y = b(scope);
        const result = x - y * Math.floor(x / y) + 0;
        if (result - result === 0) return result;
        return fail(y === 0 ? "division_by_zero" : "not_finite", position);
      };
    case "^":
      return (scope) => {
        const x = a(scope);
        const y = b(scope);
        // NaN ** 0 is 1, which would hide a failure.
        const result = x === x ? x ** y + 0 : x;
        return result - result === 0 ? result : fail("not_finite", position);
      };
    case "==":
      return (scope) => {
        const x = a(scope);
        const y = b(scope);
        return x === y ? 1 : falseOrFailed(x, y);
      };
    case "!=":
      return (scope) => {
        const x = a(scope);
        const y = b(scope);
        return x === y ? 0 : 1 - falseOrFailed(x, y);
      };
    case "<":
      return (scope) => {
        const x = a(scope);
        const y = b(scope);
        return x < y ? 1 : falseOrFailed(x, y);
      };
    case "<=":
      return (scope) => {
        const x = a(scope);
        const y = b(scope);
        return x <= y ? 1 : falseOrFailed(x, y);
      };
    case ">":
      return (scope) => {
        const x = a(scope);
        const y = b(scope);
        return x > y ? 1 : falseOrFailed(x, y);
      };
    case ">=":
      return (scope) => {
        const x = a(scope);
        const y = b(scope);
        return x >= y ? 1 : falseOrFailed(x, y);
      };
  }
}

/** Every comparison with NaN is false, so a false one still has to ask whether an operand failed. */
function falseOrFailed(x: number, y: number): number {
  return x === x && y === y ? 0 : Number.NaN;
}
