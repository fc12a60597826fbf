import { expect, test } from "vitest";
import { nextAddressOf } from "./next-address.ts";

test.each(["/", "/submissions?approval=final", "/compare/a/b#table", "/sign-ins"])(
  "%s is where signing in leads to",
  (next) => expect(nextAddressOf(next)).toBe(next),
);

test.each([
  undefined,
  "",
  "//elsewhere.example",
  "/\\elsewhere.example",
  "https://elsewhere.example",
  "javascript:alert(1)",
  "elsewhere",
])("%s is no path of ours", (next) => expect(nextAddressOf(next)).toBeNull());

test.each(["/sign-in", "/sign-in/", "/sign-in?next=/programs", "/sign-in#top"])(
  "%s would show the form again",
  (next) => expect(nextAddressOf(next)).toBeNull(),
);
