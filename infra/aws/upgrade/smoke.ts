import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { UpgradeFault } from "./fault.ts";

export type SmokeOptions = {
  /** Where the program answers: its public address, or a port of this machine that leads to one process. */
  address: string;
  /** The version that must answer; null takes any. */
  version: string | null;
  /** The address people open, where it is another than `address`: the requests then say that they come from there. */
  baseUrl: string | null;
  /** Whose sign-in is tried; null leaves that and the read out, as before anybody has an account. */
  account: { email: string; password: string } | null;
};

type Reply = {
  status: number;
  body: string;
  version: string | null;
  cookies: string[];
  location: string | undefined;
};

// In every reply of the program's API.
const versionHeader = "aquamark-version";
const answerWithinMs = 30_000;

/**
 * Tries what people need first: ping, the page, the version, sign-in, a read, sign-out.
 *
 * @throws UpgradeFault that names the first thing that is wrong. Nothing is written but a session, which is ended.
 */
export async function smoke(options: SmokeOptions, say: (sentence: string) => void): Promise<void> {
  const { version, account } = options;

  const ping = await ask(options, "GET", "/ping");
  if (ping.status !== 200 || ping.body !== "Web services are UP") throw wrong("/ping", ping);
  say("ping answers");

  const instance = await ask(options, "GET", "/api/v1/instance");
  if (instance.status >= 300 && instance.status < 400)
    throw new UpgradeFault(
      `/api/v1/instance leads to ${instance.location}: the program does not believe that this request came by HTTPS. TRUSTED_PROXIES must hold where the port forward comes from.`,
    );
  jsonOf(instance, "/api/v1/instance");
  const running = instance.version ?? "none";
  if (version !== null && running !== version)
    throw new UpgradeFault(`Version ${running} answers where ${version} should.`);
  say(`version ${running} answers`);

  const page = await ask(options, "GET", "/");
  if (page.status !== 200 || !/<!doctype html>/i.test(page.body)) throw wrong("/", page);
  say("the page is there");
  if (account === null) return;

  const signIn = await ask(options, "POST", "/api/auth/sign-in/email", { body: account });
  if (signIn.status !== 200 || signIn.cookies.length === 0)
    throw wrong(`Signing in as ${account.email}`, signIn);
  const cookie = signIn.cookies.join("; ");
  try {
    const me = await ask(options, "GET", "/api/v1/me", { cookie });
    const { user } = jsonOf(me, "/api/v1/me") as { user?: { email?: string } };
    if (user?.email?.toLowerCase() !== account.email.toLowerCase()) throw wrong("/api/v1/me", me);
    say("signing in works");
    const programs = await ask(options, "GET", "/api/v1/programs?limit=1", { cookie });
    if (!Array.isArray(jsonOf(programs, "/api/v1/programs").items)) throw wrong("/api/v1/programs", programs);
    say("programs can be read");
  } finally {
    await ask(options, "POST", "/api/auth/sign-out", { cookie, body: {} });
  }
}

/** The version that answers at an address, or null where none says so. */
export async function versionAt(options: Pick<SmokeOptions, "address" | "baseUrl">): Promise<string | null> {
  const reply = await ask(options, "GET", "/api/v1/instance");
  jsonOf(reply, "/api/v1/instance");
  return reply.version;
}

function wrong(what: string, { status, body }: Reply): UpgradeFault {
  return new UpgradeFault(`${what} is answered with ${status}: ${body.slice(0, 300).trim() || "nothing"}`);
}

function jsonOf(reply: Reply, what: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(reply.body);
    if (reply.status === 200 && typeof value === "object" && value !== null)
      return value as Record<string, unknown>;
  } catch {
    // Told below, together with what came instead.
  }
  throw wrong(what, reply);
}

// node:http, because fetch sends no Host header but its own.
function ask(
  { address, baseUrl }: Pick<SmokeOptions, "address" | "baseUrl">,
  method: "GET" | "POST",
  path: string,
  { cookie, body }: { cookie?: string; body?: unknown } = {},
): Promise<Reply> {
  const url = new URL(path, address);
  const visited = baseUrl === null ? null : new URL(baseUrl);
  const text = body === undefined ? undefined : JSON.stringify(body);
  return new Promise((resolve, reject) => {
    const fail = (reason: string) => reject(new UpgradeFault(`${url.href} does not answer: ${reason}`));
    const request = (url.protocol === "https:" ? requestHttps : requestHttp)(
      url,
      {
        method,
        agent: false,
        timeout: answerWithinMs,
        headers: {
          ...(visited === null
            ? {}
            : { host: visited.host, "x-forwarded-proto": visited.protocol.replace(":", "") }),
          ...(cookie === undefined ? {} : { cookie }),
          ...(text === undefined
            ? {}
            : { "content-type": "application/json", "content-length": Buffer.byteLength(text) }),
        },
      },
      (response) => {
        let received = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => {
          received += String(chunk);
        });
        response.on("error", (error) => fail(error.message));
        response.on("end", () =>
          resolve({
            status: response.statusCode ?? 0,
            body: received,
            version: response.headers[versionHeader]?.toString() ?? null,
            cookies: (response.headers["set-cookie"] ?? []).map((line) => line.split(";")[0] ?? ""),
            location: response.headers.location,
          }),
        );
      },
    );
    request.on("timeout", () => request.destroy(new Error("no answer within 30 seconds")));
    request.on("error", (error) => fail(error.message));
    request.end(text);
  });
}
