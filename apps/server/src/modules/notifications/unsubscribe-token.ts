import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";

type Site = { baseUrl: string; authSecret: string };

const tokenForm = /^([A-Za-z0-9_-]{22})\.([A-Za-z0-9_-]{43})$/;

/** The address that stops a user's mails about activity: a page to open, and a POST that does it by one click. */
export function unsubscribeUrlOf(userId: string, { baseUrl, authSecret }: Site): string {
  const user = Buffer.from(userId.replaceAll("-", ""), "hex");
  return `${baseUrl}/unsubscribe?token=${user.toString("base64url")}.${signatureOf(user, authSecret).toString("base64url")}`;
}

/**
 * The user whose mails a token stops, or null where it is none of ours.
 *
 * It has no end, as mails are kept for years and it can do nothing else; with another AUTH_SECRET all of them end.
 */
export function userOfToken(token: string, authSecret: string): string | null {
  const [, user = "", signature = ""] = tokenForm.exec(token) ?? [];
  const bytes = Buffer.from(user, "base64url");
  const given = Buffer.from(signature, "base64url");
  const expected = signatureOf(bytes, authSecret);
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

// A key for this purpose alone: what is signed with another can never pass for a token, nor a token for anything else.
function signatureOf(user: Buffer, authSecret: string): Buffer {
  const key = hkdfSync("sha256", authSecret, "", "aquamark unsubscribe", 32);
  return createHmac("sha256", Buffer.from(key)).update(user).digest();
}
