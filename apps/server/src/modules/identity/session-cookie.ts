import { createHmac, timingSafeEqual } from "node:crypto";

/** The names the session cookie may have: the prefix comes with TLS. */
export const sessionCookieNames = ["__Secure-aquamark.session_token", "aquamark.session_token"] as const;

/**
 * The session token in a Cookie header, or null where there is none or its signature is not ours.
 *
 * The value is better-auth's: `token.base64(HMAC-SHA256(token))`, percent-encoded. Checking it here, before the
 * database is asked, costs microseconds and lets the gate load session, user and subject in one statement.
 */
export function sessionTokenOf(cookieHeader: string | undefined, secret: string): string | null {
  if (!cookieHeader) return null;
  for (const pair of cookieHeader.split(";")) {
    const at = pair.indexOf("=");
    if (at < 0 || !(sessionCookieNames as readonly string[]).includes(pair.slice(0, at).trim())) continue;
    const token = verified(pair.slice(at + 1).trim(), secret);
    if (token !== null) return token;
  }
  return null;
}

function verified(encoded: string, secret: string): string | null {
  let value: string;
  try {
    value = decodeURIComponent(encoded);
  } catch {
    return null;
  }
  const dot = value.lastIndexOf(".");
  if (dot < 1) return null;
  const token = value.slice(0, dot);
  const given = Buffer.from(value.slice(dot + 1), "base64");
  const expected = createHmac("sha256", secret).update(token).digest();
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}
