import { type Evaluate, fail } from "./fault.ts";
import { isRoundDigits, roundDecimal } from "./round.ts";

type FunctionDefinition = {
  /** The fewest and the most arguments. */
  min: number;
  max: number;
  /** Makes the closure of one call; `position` is where the call starts. */
  make(args: readonly Evaluate[], position: number): Evaluate;
};

const missing: Evaluate = () => Number.NaN;

function one(apply: (x: number) => number): FunctionDefinition {
  return {
    min: 1,
    max: 1,
    make([a = missing], position) {
      return (scope) => {
        const result = apply(a(scope)) + 0;
        return result - result === 0 ? result : fail("not_finite", position);
      };
    },
  };
}

function two(apply: (x: number, y: number) => number): FunctionDefinition {
  return {
    min: 2,
    max: 2,
    make([a = missing, b = missing], position) {
      return (scope) => {
        const x = a(scope);
        const y = b(scope);
        if (x !== x || y !== y) return Number.NaN;
        const result = apply(x, y) + 0;
        return result - result === 0 ? result : fail("not_finite", position);
      };
    },
  };
}

function many(apply: (values: readonly number[]) => number): FunctionDefinition {
  return {
    min: 1,
    max: Number.POSITIVE_INFINITY,
    make(args, position) {
      return (scope) => {
        const values: number[] = [];
        for (const arg of args) {
          const value = arg(scope);
          if (value !== value) return Number.NaN;
          values.push(value);
        }
        const result = apply(values) + 0;
        return result - result === 0 ? result : fail("not_finite", position);
      };
    },
  };
}

function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

function fold(choose: (x: number, y: number) => number): FunctionDefinition {
  return {
    min: 1,
    max: Number.POSITIVE_INFINITY,
    make(args) {
      const [first = missing, ...rest] = args;
      return (scope) => {
        let result = first(scope);
        for (const arg of rest) result = choose(result, arg(scope));
        return result;
      };
    },
  };
}

const round: FunctionDefinition = {
  min: 1,
  max: 2,
  make([a = missing, b], position) {
    if (b === undefined) return (scope) => roundDecimal(a(scope), 0);
    return (scope) => {
      const x = a(scope);
      const digits = b(scope);
      if (x !== x || digits !== digits) return Number.NaN;
      return isRoundDigits(digits) ? roundDecimal(x, digits) : fail("round_digits", position);
    };
  },
};

const clamp: FunctionDefinition = {
  min: 3,
  max: 3,
  make([a = missing, b = missing, c = missing], position) {
    return (scope) => {
      const x = a(scope);
      const lower = b(scope);
      const upper = c(scope);
      if (x !== x || lower !== lower || upper !== upper) return Number.NaN;
      if (lower > upper) return fail("clamp_bounds", position);
      return x < lower ? lower : x > upper ? upper : x;
    };
  },
};

const between: FunctionDefinition = {
  min: 3,
  max: 3,
  make([a = missing, b = missing, c = missing]) {
    return (scope) => {
      const x = a(scope);
      const lower = b(scope);
      const upper = c(scope);
      if (x !== x || lower !== lower || upper !== upper) return Number.NaN;
      return x >= lower && x <= upper ? 1 : 0;
    };
  },
};

/** Evaluates the condition and then only the chosen branch; shared by `if` and `?:`. */
export function makeConditional(condition: Evaluate, whenTrue: Evaluate, whenFalse: Evaluate): Evaluate {
  return (scope) => {
    const chosen = condition(scope);
    if (chosen !== chosen) return chosen;
    return chosen !== 0 ? whenTrue(scope) : whenFalse(scope);
  };
}

const conditional: FunctionDefinition = {
  min: 3,
  max: 3,
  make: ([a = missing, b = missing, c = missing]) => makeConditional(a, b, c),
};

/** All functions by name; a map, so that no name reaches anything but a function of this list. */
export const FUNCTIONS: ReadonlyMap<string, FunctionDefinition> = new Map([
  ["abs", one(Math.abs)],
  ["ceil", one(Math.ceil)],
  ["floor", one(Math.floor)],
  ["trunc", one(Math.trunc)],
  ["round", round],
  ["sqrt", one(Math.sqrt)],
  ["cbrt", one(Math.cbrt)],
  ["exp", one(Math.exp)],
  ["ln", one(Math.log)],
  ["log10", one(Math.log10)],
  ["pow", two(Math.pow)],
  ["sin", one(Math.sin)],
  ["cos", one(Math.cos)],
  ["tan", one(Math.tan)],
  ["asin", one(Math.asin)],
  ["acos", one(Math.acos)],
  ["atan", one(Math.atan)],
  ["atan2", two(Math.atan2)],
  ["sinh", one(Math.sinh)],
  ["cosh", one(Math.cosh)],
  ["tanh", one(Math.tanh)],
  ["min", fold(Math.min)],
  ["max", fold(Math.max)],
  ["sum", many(sum)],
  ["mean", many((values) => sum(values) / values.length)],
  ["median", many(median)],
  ["if", conditional],
  ["clamp", clamp],
  ["between", between],
]);
