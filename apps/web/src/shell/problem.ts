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

/** The words for a scoring error, by its code; the code itself where the catalogue has none. */
export function scoringErrorMessage(error: { code: string; params: Record<string, unknown> }): string {
  const key = `errors:scoring.${error.code}`;
  return i18n.exists(key) ? text(key, error.params) : text("errors:scoring.other", { code: error.code });
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
