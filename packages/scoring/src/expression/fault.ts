/** Why an operation has no value. */
export type EvaluationFaultCode =
  | "division_by_zero"
  | "not_finite"
  | "name_undefined"
  | "clamp_bounds"
  | "round_digits";

export type EvaluationFault = { code: EvaluationFaultCode; position: number; name: string };

/** A compiled expression: reads variables from slots; NaN says that it failed, and `takeFault` why. */
export type Evaluate = (scope: Float64Array) => number;

// Values are always finite, so NaN is free to mean failure and passes through
// arithmetic by itself. Evaluation is synchronous, so one record is enough and
// failing allocates nothing until somebody asks.
let isFailed = false;
let faultCode: EvaluationFaultCode = "not_finite";
let faultPosition = 0;
let faultName = "";

/** Records the first failure of an evaluation and returns NaN. */
export function fail(code: EvaluationFaultCode, position: number, name = ""): number {
  if (!isFailed) {
    isFailed = true;
    faultCode = code;
    faultPosition = position;
    faultName = name;
  }
  return Number.NaN;
}

/** Evaluates; NaN means failure. */
export function run(evaluate: Evaluate, scope: Float64Array): number {
  isFailed = false;
  return evaluate(scope);
}

/** Why the last `run` returned NaN. */
export function takeFault(): EvaluationFault {
  return { code: faultCode, position: faultPosition, name: faultName };
}
