import { expect, test } from "vitest";
import { readConfig } from "../config.ts";
import { isMailAddress, parseMailAddress } from "./mail-address.ts";
import { mailWarnings, smtpSecurityOf } from "./mail-settings.ts";

function faultsOf(env: Record<string, string>): string[] {
  const reading = readConfig(env);
  return reading.ok ? [] : reading.faults.map(({ message }) => message);
}

test("a sender is read with its name and without", () => {
  const reading = readConfig({ MAIL_FROM: "Water Body <assess@example.org>" });

  expect(reading).toMatchObject({
    config: { mailFrom: { name: "Water Body", address: "assess@example.org" } },
  });
  expect(parseMailAddress("assess@example.org")).toEqual({ name: "", address: "assess@example.org" });
  expect(parseMailAddress('"Body, Water" <assess@example.org>')).toEqual({
    name: "Body, Water",
    address: "assess@example.org",
  });
});

test.each([
  "assess",
  "a@example.org, b@example.org",
  "Aquamark <assess@example.org>\r\nBcc: eve@example.org",
  "Everyone: a@example.org, b@example.org;",
  "<>",
])("%j is no sender", (text) => {
  expect(faultsOf({ MAIL_FROM: text })).toHaveLength(1);
});

test.each([
  "a b@example.org",
  "a@b@example.org",
  "a@example.org\n",
  "a@example.org,b@example.org",
  "<a@example.org>",
])("%j is no address", (text) => {
  expect(isMailAddress(text)).toBe(false);
});

test("several operators are told apart by commas", () => {
  expect(readConfig({ OPERATOR_MAIL: "a@example.org, b@example.org" })).toMatchObject({
    config: { operatorMail: ["a@example.org", "b@example.org"] },
  });
  expect(faultsOf({ OPERATOR_MAIL: "a@example.org, nobody" })).toHaveLength(1);
});

test("a mail server needs a sender, and a user a password", () => {
  expect(faultsOf({ SMTP_HOST: "mail.example.org", SMTP_USER: "aquamark" })).toEqual([
    "MAIL_FROM must be set where SMTP_HOST is.",
    "SMTP_USER and SMTP_PASSWORD must be set both or neither.",
  ]);
});

test("the port says how to encrypt unless that is said", () => {
  expect(smtpSecurityOf({ smtpPort: 587, smtpSecurity: null })).toBe("starttls");
  expect(smtpSecurityOf({ smtpPort: 25, smtpSecurity: null })).toBe("starttls");
  expect(smtpSecurityOf({ smtpPort: 465, smtpSecurity: null })).toBe("tls");
  expect(smtpSecurityOf({ smtpPort: 465, smtpSecurity: "none" })).toBe("none");
});

test.each([
  ["email-smtp.eu-west-1.amazonaws.com", 25, null, 1],
  ["email-smtp.eu-west-1.amazonaws.com", 587, null, 0],
  ["mail.example.org", 25, null, 0],
  ["mail.example.org", 25, "none", 1],
  ["localhost", 25, "none", 0],
] as const)("%s at port %i with %s is warned of %i times", (smtpHost, smtpPort, smtpSecurity, count) => {
  expect(mailWarnings({ smtpHost, smtpPort, smtpSecurity })).toHaveLength(count);
});
