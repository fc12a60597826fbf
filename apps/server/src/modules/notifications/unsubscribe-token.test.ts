import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { unsubscribeUrlOf, userOfToken } from "./unsubscribe-token.ts";

const authSecret = "a signing key for tests, 32 characters or more";
const site = { baseUrl: "https://assess.example.org", authSecret };
const userId = "0199c0de-0000-7000-8000-00000000abcd";
const tokenOf = (id: string) => new URL(unsubscribeUrlOf(id, site)).searchParams.get("token") ?? "";

test("a token names the user it was made for, and nobody else's key reads it", () => {
  const token = tokenOf(userId);

  expect(userOfToken(token, authSecret)).toBe(userId);
  expect(userOfToken(token, `${authSecret}.`)).toBe(null);
});

test("nothing but a whole token of ours is one", () => {
  const token = tokenOf(userId);
  const [user = "", signature = ""] = token.split(".");
  const other = tokenOf("0199c0de-0000-7000-8000-00000000abce").split(".")[0] ?? "";
  const withSessionKey = createHmac("sha256", authSecret)
    .update(Buffer.from(user, "base64url"))
    .digest("base64url");

  for (const wrong of [
    "",
    user,
    `${user}.`,
    `.${signature}`,
    `${other}.${signature}`,
    `${user}.${withSessionKey}`,
    `${token}A`,
    ` ${token}`,
    `${user}.${signature.slice(0, -1)}=`,
    `${user}.${"A".repeat(43)}`,
  ])
    expect(userOfToken(wrong, authSecret)).toBe(null);
});
