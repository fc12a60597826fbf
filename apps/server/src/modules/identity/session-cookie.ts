import { createHmac, timingSafeEqual } from "node:crypto";

/**
 * The name of the session cookie.
 *
 * Browsers take a cookie with the prefix from HTTPS alone. Where people come by HTTPS the plain name is therefore
 * not accepted: a neighbouring site without it could plant its own session.
 */
export function sessionCookieName(isServedOverTls: boolean): string {
  return isServedOverTls ? "__Secure-aquamark.session_token" : "aquamark.session_token";
}

/**
 * The session token in a Cookie header, or null where there is none or its signature is not ours.
 *
 * The value is better-auth's: `token.base64(HMAC-SHA256(token))`, percent-encoded. Checking it here, before the
 * database is asked, costs microseconds and lets the gate load session, user and subject in one statement.
 */
export function sessionTokenOf(
  cookieHeader: string | undefined,
  name: string,
  secret: string,
): string | null {
  if (!cookieHeader) return null;
  for (const pair of cookieHeader.split(";")) {
    const at = pair.indexOf("=");
    if (at < 0 || pair.slice(0, at).trim() !== name) continue;
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
