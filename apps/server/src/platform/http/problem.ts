import { type ProblemCode, problemStatus } from "./problem-codes.ts";

/** One fault of a request, at a path such as `body.title`. */
export type ProblemFault = { path: string; code: string; message: string };

/**
 * A refusal that the caller can act on; it becomes an RFC 9457 document.
 *
 * `extra` is added to the document's top level: it may hold what the client needs to go on, such as the
 * present state after a conflict, and never anything the caller may not see.
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly status: number;
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(code: ProblemCode, detail: string, extra: Record<string, unknown> = {}) {
    super(detail);
    this.name = "Problem";
    this.code = code;
    this.status = problemStatus[code];
    this.extra = extra;
  }
}

/** What stands in for anything that must look as if it did not exist. */
export function notFound(what = "This"): Problem {
  return new Problem("not_found", `${what} does not exist, or you may not see it.`);
}
