import { client } from "@aquamark/api-client";
import { newerVersion, versionHeader } from "./newer-version.ts";
import { type Problem, ProblemError } from "./problem.ts";

client.setConfig({ baseUrl: "", credentials: "same-origin" });
client.interceptors.response.use((response) => {
  newerVersion.notice(response.headers.get(versionHeader));
  return response;
});

/** What the API client resolves to: data, or an error and no data. */
export type Reply<T> = Promise<{ data: T; error: unknown; response?: Response }>;

/**
 * What a call of the API client came to.
 *
 * Every failure is a `ProblemError`: what the server refused carries its problem document, an unreachable server
 * has the code `server_unreachable` and status 0. An aborted call stays an AbortError.
 */
export async function answerOf<T>(reply: Reply<T>): Promise<Exclude<T, undefined>> {
  const { data, error, response } = await reply;
  if (error === undefined) return data as Exclude<T, undefined>;
  if (error instanceof DOMException && error.name === "AbortError") throw error;
  throw response === undefined ? unreachable(error) : problemErrorOf(response, error);
}

/** The problem in a refused reply's body; what is no problem document (a proxy's page, say) is `unexpected_reply`. */
function problemErrorOf(response: Response, body: unknown): ProblemError {
  const document = isRecord(body) && typeof body.code === "string" ? { ...body, code: body.code } : null;
  const problem: Problem = {
    code: response.status === 429 ? "too_many_requests" : "unexpected_reply",
    title: response.statusText,
    detail: "",
    ...document,
    status: response.status,
  };
  return new ProblemError(problem, { retryAfterSeconds: waitOf(response, problem) });
}

function unreachable(cause: unknown): ProblemError {
  const detail = "The server could not be reached.";
  return new ProblemError(
    { status: 0, code: "server_unreachable", title: "Server unreachable", detail },
    { cause },
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// Seconds until another attempt makes sense, as the document or the header says.
function waitOf(response: Response, body: Record<string, unknown>): number | null {
  const seconds = Number(body.retryAfterSeconds ?? response.headers.get("retry-after"));
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : null;
}
