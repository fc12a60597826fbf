import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { z } from "zod";
import { type Finding, worstOf } from "./finding.ts";
import type { ReasonCode, Trouble } from "./reasons.ts";

export type WatchedAddress = {
  /** The address people open, without a path. */
  url: string;
  /** What reads the details, or null to look at /ping alone. */
  token: string | null;
  /** The version that should answer, or null for any. */
  expectedVersion: string | null;
  /** From when on an answer is slow. */
  slowMs: number;
};

/** How long an answer may take. */
const answerDueMs = 20_000;
const redirectsMax = 5;
const bodyBytesMax = 256 * 1024;
const clocksMayDifferMs = 60_000;

const Status = z.object({
  version: z.string(),
  at: z.iso.datetime(),
  instance: z.object({ id: z.string(), startedAt: z.iso.datetime() }),
  checks: z.array(z.object({ name: z.string(), ok: z.boolean(), detail: z.string() })),
});

/** Asks an address from outside: whether it is up, and with the token how it is doing and which process answered. */
export async function probeAddress(address: WatchedAddress, dueMs = answerDueMs): Promise<Finding> {
  const ping = await follow(new URL("/ping", address.url), dueMs);
  if (!ping.ok) return { trouble: ping.trouble, processes: [] };
  const { reply } = ping;
  const troubles: (Trouble | null)[] = [troubleOfPing(reply), troubleOfPace(reply, address.slowMs)];
  // Whoever redirects to HTTPS leaves /ping out, so a circle shows on a page only.
  if (reply.status === 200) troubles.push(await troubleOfPage(address.url, dueMs));
  const isOurs = reply.status === 200 || reply.isOurs;
  if (address.token === null || !isOurs) {
    if (reply.status === 200) troubles.push(troubleOfClock(reply.sentAt, reply.headers.date, reply.ms));
    return { trouble: worstOf(troubles), processes: [] };
  }
  const details = await askStatus(address.url, reply.url, address.token, dueMs);
  if (!details.ok) return { trouble: worstOf([...troubles, details.trouble]), processes: [] };
  const { status, sentAt, ms } = details;
  troubles.push(
    ...status.checks.map(troubleOfCheck),
    troubleOfClock(sentAt, status.at, ms),
    troubleOfVersion(status.version, address.expectedVersion, status.instance.id),
  );
  return {
    trouble: worstOf(troubles),
    processes: [
      {
        id: status.instance.id,
        startedAt: Date.parse(status.instance.startedAt),
        version: status.version,
        restarts: null,
        made: null,
      },
    ],
  };
}

type Reply = {
  url: URL;
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
  /** Whether the program itself has answered: it gives every reply an id. */
  isOurs: boolean;
  sentAt: number;
  ms: number;
};

type Asked<T> = ({ ok: true } & T) | { ok: false; trouble: Trouble };

/** Asks as a browser does: a redirection is followed to where it leads. */
async function follow(start: URL, dueMs: number): Promise<Asked<{ reply: Reply }>> {
  let url = start;
  const visited = new Set<string>();
  for (;;) {
    visited.add(url.href);
    const asked = await ask(url, {}, dueMs);
    if (!asked.ok) return asked;
    const { status, headers } = asked.reply;
    if (status < 300 || status >= 400) return asked;
    const target = headers.location;
    if (typeof target !== "string" || !URL.canParse(target, url.href))
      return failed("somethingElse", `${url.href} redirects (${status}) without saying where to.`);
    const next = new URL(target, url);
    if (!/^https?:$/.test(next.protocol))
      return failed("somethingElse", `${url.href} redirects to ${next.href}, which is no web address.`);
    if (visited.has(next.href) || visited.size > redirectsMax)
      return failed("redirectLoop", [...visited, next.href].join(" → "));
    url = next;
  }
}

/** One request; what goes wrong below HTTP is told by its reason. */
function ask(url: URL, headers: Record<string, string>, dueMs: number): Promise<Asked<{ reply: Reply }>> {
  const sentAt = Date.now();
  const began = performance.now();
  const send = url.protocol === "https:" ? requestHttps : requestHttp;
  return new Promise((resolve) => {
    const late = AbortSignal.timeout(dueMs);
    const fail = (error: Error) =>
      resolve({ ok: false, trouble: troubleOfError(url, error, late.aborted ? dueMs : null) });
    const outgoing = send(
      url,
      // A connection of its own for each look, as a visitor would make one.
      { agent: false, signal: late, headers: { "user-agent": "aquamark-watchdog", ...headers } },
      (incoming) => {
        let body = "";
        incoming.setEncoding("utf8");
        incoming.on("data", (chunk: string) => {
          body += chunk;
          if (body.length > bodyBytesMax) incoming.destroy(new Error("The answer is too long."));
        });
        incoming.on("error", fail);
        incoming.on("end", () =>
          resolve({
            ok: true,
            reply: {
              url,
              status: incoming.statusCode ?? 0,
              headers: incoming.headers,
              body,
              isOurs: incoming.headers["x-request-id"] !== undefined,
              sentAt,
              ms: Math.round(performance.now() - began),
            },
          }),
        );
      },
    );
    outgoing.on("error", fail);
    outgoing.end();
  });
}

const refusedCodes = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE"]);
const unreachableCodes = new Set(["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "EHOSTDOWN", "EADDRNOTAVAIL"]);

function troubleOfError(url: URL, error: Error, lateMs: number | null): Trouble {
  const { code = "" } = causeOf(error);
  const said = `${url.href}: ${causeOf(error).message}`;
  if (lateMs !== null)
    return {
      reason: "noAnswer",
      detail: `${url.href} gave no answer within ${lateMs / 1_000} seconds.`,
    };
  if (code === "ENOTFOUND" || code.startsWith("EAI_") || code === "ENODATA")
    return { reason: "nameUnknown", detail: said };
  if (refusedCodes.has(code)) return { reason: "refused", detail: said };
  if (unreachableCodes.has(code)) return { reason: "unreachable", detail: said };
  if (/CERT|SSL|TLS|EPROTO|SIGNATURE|SELF_SIGNED|ISSUER/.test(code))
    return { reason: "certificateRefused", detail: said };
  return { reason: "somethingElse", detail: said };
}

/** Where a name has several addresses, Node tries all and tells of them together. */
function causeOf(error: Error): NodeJS.ErrnoException {
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return error.errors[0];
  return error;
}

function troubleOfPing({ status, body, isOurs, url }: Reply): Trouble | null {
  const said = `${url.href} answered ${status}: ${firstLine(body)}`;
  if (status === 200)
    return body.trim() === "Web services are UP" ? null : { reason: "somethingElse", detail: said };
  if (status === 503 && isOurs) return { reason: "databaseDown", detail: said };
  if (status >= 500) return { reason: isOurs ? "programError" : "proxyError", detail: said };
  return { reason: "somethingElse", detail: said };
}

async function troubleOfPage(base: string, dueMs: number): Promise<Trouble | null> {
  const page = await follow(new URL("/", base), dueMs);
  if (!page.ok) return page.trouble;
  const { status, isOurs, url, body } = page.reply;
  if (status < 500) return null;
  return {
    reason: isOurs ? "programError" : "proxyError",
    detail: `${url.href} answered ${status}: ${firstLine(body)}`,
  };
}

function troubleOfPace({ ms, url }: Reply, slowMs: number): Trouble | null {
  if (ms <= slowMs) return null;
  return { reason: "slow", detail: `${url.href} took ${(ms / 1_000).toFixed(1)} seconds.` };
}

function troubleOfClock(sentAt: number, told: string | string[] | undefined, ms: number): Trouble | null {
  const theirs = typeof told === "string" ? Date.parse(told) : Number.NaN;
  const differenceMs = theirs - (sentAt + ms / 2);
  if (!(Math.abs(differenceMs) > clocksMayDifferMs)) return null;
  const seconds = Math.round(Math.abs(differenceMs) / 1_000);
  return {
    reason: "clocksDiffer",
    detail: `The server's clock is ${seconds} seconds ${differenceMs > 0 ? "ahead of" : "behind"} the watchdog's.`,
  };
}

function troubleOfVersion(version: string, expected: string | null, id: string): Trouble | null {
  if (expected === null || version === expected) return null;
  return { reason: "wrongVersion", detail: `${id} runs ${version}, and ${expected} is expected.` };
}

const reasonOfCheck: Record<string, ReasonCode> = {
  database: "databaseDown",
  jobs: "jobsWaiting",
  memory: "memoryLow",
};

function troubleOfCheck({ name, ok, detail }: z.infer<typeof Status>["checks"][number]): Trouble | null {
  if (ok) return null;
  return { reason: reasonOfCheck[name] ?? "checkFails", detail: `The check "${name}" says: ${detail}.` };
}

async function askStatus(
  base: string,
  pinged: URL,
  token: string,
  dueMs: number,
): Promise<Asked<{ status: z.infer<typeof Status>; sentAt: number; ms: number }>> {
  const given = new URL(base);
  // The token goes to the host that was named, by a way that is no less safe, and nowhere else.
  const isSafe =
    pinged.origin === given.origin || (pinged.hostname === given.hostname && pinged.protocol === "https:");
  if (!isSafe)
    return failed(
      "detailsRefused",
      `${given.origin} redirects to ${pinged.origin}, where the token is not sent.`,
    );
  const url = new URL("/api/v1/status", pinged.origin);
  const asked = await ask(url, { authorization: `Bearer ${token}` }, dueMs);
  if (!asked.ok) return asked;
  const { status: code, body, isOurs, sentAt, ms } = asked.reply;
  if (code >= 500)
    return failed(isOurs ? "programError" : "proxyError", `${url.href} answered ${code}: ${firstLine(body)}`);
  if (code === 404)
    return failed(
      "detailsRefused",
      `${url.href} answered 404: the program has no WATCHDOG_TOKEN, or is older.`,
    );
  if (code === 401 || code === 403)
    return failed("detailsRefused", `${url.href} answered ${code}: the program has another WATCHDOG_TOKEN.`);
  const reading = code === 200 ? Status.safeParse(jsonOf(body)) : null;
  if (reading?.success !== true)
    return failed("detailsRefused", `${url.href} answered ${code}: ${firstLine(body)}`);
  return { ok: true, status: reading.data, sentAt, ms };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function firstLine(body: string): string {
  const line = body.trim().split("\n")[0] ?? "";
  return line === "" ? "(nothing)" : line.slice(0, 200);
}

function failed(reason: ReasonCode, detail: string): { ok: false; trouble: Trouble } {
  return { ok: false, trouble: { reason, detail } };
}
