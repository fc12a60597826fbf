import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import { z } from "zod";
import { isDatabaseAway } from "../db/database-away.ts";
import { FileStoreError } from "../files/file-store.ts";
import { Problem, type ProblemFault } from "./problem.ts";
import { type ProblemCode, problemStatus } from "./problem-codes.ts";

/** The document every refusal answers with. */
export const ProblemDocument = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.enum(Object.keys(problemStatus) as [ProblemCode, ...ProblemCode[]]),
    instance: z.string(),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), code: z.string(), message: z.string() })).optional(),
  })
  .meta({ id: "Problem" });
export type ProblemDocument = z.infer<typeof ProblemDocument>;

/** Response schemas for the refusals a route names, besides those any route may give. */
export function problems(...codes: ProblemCode[]): Record<number, typeof ProblemDocument> {
  const statuses = new Set(codes.map((code) => problemStatus[code]));
  return Object.fromEntries([...statuses].map((status) => [status, ProblemDocument]));
}

// The second line behind the use cases' own checks: what a constraint of the database refuses, in words.
const byConstraint: Record<string, [ProblemCode, string]> = {
  organisation__name_unique_live: ["name_taken", "Another organisation has this name."],
  app_user__email_unique: ["name_taken", "Another user has this e-mail address."],
  survey_group__title_unique_live: ["name_taken", "Another survey group has this title."],
  program__title_unique_live: ["name_taken", "Another program has this title."],
  survey__title_unique_live: ["name_taken", "Another survey of the program has this title."],
  response_type__name_unique: ["name_taken", "Another response type of the program has this name."],
  response__level_not_below_submission: [
    "response_level_refused",
    "A response's level is never below its submission's.",
  ],
};

function isDatabaseError(error: unknown): error is { code: string; message: string; constraint?: string } {
  return (
    error instanceof Error && typeof (error as { code?: unknown }).code === "string" && "severity" in error
  );
}

// A number or a time beyond its column's range, a NUL character, and half a surrogate pair: what no schema
// speaks of.
const unstorableCodes = new Set(["22003", "22008", "22021", "22P05"]);

function isUnstorable({ code, message }: { code: string; message: string }): boolean {
  return (
    unstorableCodes.has(code) ||
    (code === "22P02" && message.startsWith("invalid input syntax for type json"))
  );
}

/** The refusal that an error amounts to, or null where it is a fault of ours. */
export function asProblem(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors = error.validation.map(
      (fault): ProblemFault => ({
        path: `${error.validationContext ?? "request"}${fault.instancePath.replaceAll("/", ".")}`,
        code: fault.keyword,
        message: fault.message ?? "is not valid",
      }),
    );
    return new Problem("request_invalid", "The request is not valid.", { errors });
  }
  if (isDatabaseError(error)) {
    const known = error.constraint ? byConstraint[error.constraint] : undefined;
    if (known) return new Problem(...known);
    // Serialisation failures and deadlocks change nothing and may be tried again.
    if (error.code === "40001" || error.code === "40P01")
      return new Problem("busy", "Somebody else changed this at the same moment. Please try again.");
    if (isUnstorable(error))
      return new Problem(
        "request_invalid",
        "The request has a number, a time or a character that cannot be stored.",
      );
    return null;
  }
  const status = (error as Partial<FastifyError>).statusCode;
  if (isMultipartFault(error))
    return new Problem("request_invalid", "The upload is not valid multipart/form-data.");
  if (status === undefined || status >= 500) return null;
  const detail = (error as Error).message;
  if (status === 413) return new Problem("too_large", "The request is too large.");
  if (status === 415) return new Problem("media_type_unsupported", "Send JSON, as application/json.");
  if (status === 429) return new Problem("too_many_requests", "Too many requests. Please wait a moment.");
  if (status === 401) return new Problem("not_signed_in", "Please sign in.");
  if (status === 404 || status === 414) return new Problem("not_found", "There is nothing at this address.");
  return new Problem("request_invalid", detail);
}

// The parser of uploads throws plain errors for a form that breaks off or has no boundary.
function isMultipartFault(error: unknown): boolean {
  return error instanceof Error && !("statusCode" in error) && /multipart/i.test(error.message);
}

/** When to come again after a 503 of a process that works otherwise. */
export const awaySeconds = 5;

/** What `Retry-After` says, or null where coming again changes nothing. */
function retryAfterSeconds({ status, extra }: Problem): number | null {
  const { retryAfterSeconds: seconds } = extra;
  if (typeof seconds === "number") return Math.max(1, Math.ceil(seconds));
  return status === 503 ? awaySeconds : null;
}

function send(request: FastifyRequest, reply: FastifyReply, problem: Problem): FastifyReply {
  const document: ProblemDocument = {
    type: `urn:aquamark:problem:${problem.code}`,
    title: problem.code.replaceAll("_", " "),
    status: problem.status,
    detail: problem.message,
    code: problem.code,
    instance: request.url.split("?")[0] ?? request.url,
    requestId: request.id,
    ...problem.extra,
  };
  const retryAfter = retryAfterSeconds(problem);
  if (retryAfter !== null) reply.header("retry-after", String(retryAfter));
  // Serialised here: the document is the same whatever schema the route declares for its own replies.
  return reply
    .status(problem.status)
    .type("application/problem+json")
    .serializer((value: string) => value)
    .send(JSON.stringify(document));
}

/** Turns whatever a route throws into a problem document; what is no refusal is logged once, with its cause. */
export function registerProblemHandler(app: FastifyInstance): void {
  app.setErrorHandler((error, request, reply) => sendProblem(request, reply, error));
}

/** Answers with the problem document of what was thrown. */
export function sendProblem(request: FastifyRequest, reply: FastifyReply, error: unknown): FastifyReply {
  const problem = asProblem(error);
  if (problem) return send(request, reply, problem);
  if (isDatabaseAway(error)) {
    request.log.warn({ err: error }, "the database does not answer");
    return send(
      request,
      reply,
      new Problem("unavailable", "The database does not answer. Please try again soon."),
    );
  }
  if (error instanceof FileStoreError) {
    request.log.error({ err: error }, "the store of files does not answer");
    return send(
      request,
      reply,
      new Problem("files_unavailable", "Files can be neither stored nor read now. Please try again soon."),
    );
  }
  request.log.error({ err: error }, "request failed");
  return send(
    request,
    reply,
    new Problem("internal", "Something went wrong on our side. Nothing was changed."),
  );
}

/** Answers a request that no route takes. */
export function sendNotFound(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  return send(request, reply, new Problem("not_found", "There is nothing at this address."));
}
