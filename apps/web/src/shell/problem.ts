import { i18n } from "./i18n.ts";

/** A problem document (RFC 9457) of the API; refusals may carry more, such as `current` or `blockers`. */
export type Problem = {
  status: number;
  code: string;
  title?: string;
  detail?: string;
  requestId?: string;
  params?: Record<string, unknown>;
  errors?: { path: string; code: string; message: string }[];
  [extra: string]: unknown;
};

export class ProblemError extends Error {
  readonly problem: Problem;
  readonly retryAfterSeconds: number | null;

  constructor(problem: Problem, options: { cause?: unknown; retryAfterSeconds?: number | null } = {}) {
    super(problem.detail || problem.title || problem.code, { cause: options.cause });
    this.name = "ProblemError";
    this.problem = problem;
    this.retryAfterSeconds = options.retryAfterSeconds ?? null;
  }

  get status(): number {
    return this.problem.status;
  }

  get code(): string {
    return this.problem.code;
  }
}

/** The problem behind anything thrown; what is no refusal of the API counts as a fault of the page. */
export function problemFrom(error: unknown): Problem {
  if (isProblem(error)) return error;
  if (error instanceof ProblemError) return error.problem;
  if (isMissingPart(error)) return { status: 0, code: "page_part_missing" };
  return { status: 0, code: "page_fault", detail: error instanceof Error ? error.message : String(error) };
}

/**
 * What to tell a reader about a problem, from the catalogue by its code.
 *
 * A code the catalogue does not know falls back to the server's own sentence, then to its status.
 */
export function problemMessage(error: unknown): string {
  const problem = problemFrom(error);
  const key = `errors:problem.${problem.code}`;
  const params = { ...problem.params, ...scalarsOf(problem) };
  if (i18n.exists(key)) return text(key, params);
  if (problem.detail) return problem.detail;
  const byStatus = `errors:status.${problem.status}`;
  return text(i18n.exists(byStatus) ? byStatus : "errors:status.other", params);
}

/** Names for what a scoring error's parameters call by id or key, such as a measure's title for its id. */
export type NameOf = (param: string, value: string) => string | undefined;

/**
 * The words for a scoring error, by its code.
 *
 * Parameters are ids and keys; `nameOf` may give what a reader calls them.
 */
export function scoringErrorMessage(
  error: { code: string; params: Record<string, unknown> },
  nameOf: NameOf = () => undefined,
): string {
  const key = `errors:scoring.${error.code}`;
  if (!i18n.exists(key)) return text("errors:scoring.other", { code: error.code });
  const params = Object.fromEntries(
    Object.entries(error.params).map(([param, value]) => [param, worded(param, value, nameOf)]),
  );
  return text(key, { ...params, inner: "reason" in params ? expressionFault(params) : "" });
}

/** Why an expression has no value, to follow a colon. */
function expressionFault(params: Record<string, unknown>): string {
  const key = `errors:expression.${String(params.reason)}`;
  return text(i18n.exists(key) ? key : "errors:expression.other", params);
}

function worded(param: string, value: unknown, nameOf: NameOf): unknown {
  if (Array.isArray(value))
    return value.map((each) => nameOf(param, String(each)) ?? String(each)).join(", ");
  return typeof value === "string" ? (nameOf(param, value) ?? value) : value;
}

// Codes come from the server at run time, so these keys cannot be checked by their type.
function text(key: string, params: Record<string, unknown>): string {
  return (i18n.t as (key: string, params: Record<string, unknown>) => string)(key, params);
}

function scalarsOf(problem: Problem): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(problem).filter(([, value]) => typeof value === "string" || typeof value === "number"),
  );
}

function isProblem(value: unknown): value is Problem {
  return (
    typeof value === "object" &&
    value !== null &&
    !(value instanceof Error) &&
    "code" in value &&
    "status" in value
  );
}

/** Whether a part of the page could not be fetched, as after an upgrade; each browser has its own words for it. */
export function isMissingPart(error: unknown): boolean {
  return (
    error instanceof Error &&
    /dynamically imported module|Importing a module script failed|Unable to preload CSS/i.test(error.message)
  );
}
