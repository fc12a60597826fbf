import { client } from "@aquamark/api-client";
import { type Problem, ProblemError } from "./problem.ts";

client.setConfig({ baseUrl: "", credentials: "same-origin" });

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
  if (isAbort(error)) throw error;
  throw response === undefined ? unreachable(error) : problemErrorOf(response, error);
}

/** Values of a query string; null, undefined and "" are left out, arrays repeat their name. */
export type QueryValues = Record<string, string | number | boolean | null | undefined | readonly string[]>;

export type RequestOptions = {
  query?: QueryValues;
  /** Sent as JSON. */
  body?: unknown;
  /** Sent as multipart; excludes `body`. */
  form?: FormData;
  signal?: AbortSignal;
};

type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

const API_ROOT = "/api/v1";

/** The address of an API path with its query, for links such as downloads. */
export function apiUrl(path: string, query: QueryValues = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === "") continue;
    if (Array.isArray(value)) for (const each of value) search.append(name, each);
    else search.append(name, String(value));
  }
  const text = search.toString();
  return `${API_ROOT}${path}${text === "" ? "" : `?${text}`}`;
}

/**
 * One request to the API, with the session cookie.
 *
 * Every failure is a `ProblemError`: what the server refused carries its problem document,
 * an unreachable server has the code `server_unreachable` and status 0.
 */
export async function request<T>(method: Method, path: string, options: RequestOptions = {}): Promise<T> {
  const headers = new Headers({ accept: "application/json" });
  let body: BodyInit | undefined;
  if (options.form !== undefined) body = options.form;
  else if (options.body !== undefined) {
    headers.set("content-type", "application/json");
    body = JSON.stringify(options.body);
  }

  const response = await reach(apiUrl(path, options.query), {
    method,
    headers,
    ...(body === undefined ? {} : { body }),
    ...(options.signal === undefined ? {} : { signal: options.signal }),
  });
  if (!response.ok) throw await problemOf(response);
  if (response.status === 204) return undefined as T;
  return (await response.json()) as T;
}

/** fetch, with an unreachable server as a `ProblemError`; an aborted request stays an AbortError. */
export async function reach(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, { credentials: "same-origin", ...init });
  } catch (cause) {
    throw isAbort(cause) ? cause : unreachable(cause);
  }
}

/** Reads a refused reply. */
export async function problemOf(response: Response): Promise<ProblemError> {
  return problemErrorOf(response, await response.json().catch(() => null));
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

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === "AbortError";
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// Seconds until another attempt makes sense, as the document or the header says.
function waitOf(response: Response, body: Record<string, unknown>): number | null {
  const seconds = Number(body.retryAfterSeconds ?? response.headers.get("retry-after"));
  return Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : null;
}
