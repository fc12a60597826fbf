import { expect, test } from "vitest";
import { readConfig } from "./config.ts";
import { withoutSecrets } from "./without-secrets.ts";

function configWith(env: Record<string, string>) {
  const reading = readConfig(env);
  if (!reading.ok) throw new Error(reading.faults.map(({ message }) => message).join(" "));
  return reading.config;
}

const config = configWith({
  DATABASE_URL: "postgres://aquamark:deep%2Fwater@db.example.org/aquamark",
  AUTH_SECRET: "a signing key of thirty-two letters",
});

test.each([
  ["cannot reach postgres://aquamark:deep%2Fwater@db.example.org/aquamark", "deep"],
  ["the server said: deep/water is wrong", "deep/water"],
  ["signed with a signing key of thirty-two letters!", "thirty-two"],
  ["GET https://reader:s3same@files.example.org/report failed", "s3same"],
  ["authorization: Bearer abcdefgh12345678 was refused", "abcdefgh12345678"],
  ["login with password=opensesame failed", "opensesame"],
  ['{"smtp_password": "open sesame"}', "open sesame"],
  ["https://bucket.example.org/a?X-Amz-Signature=0123abcdef&x=1", "0123abcdef"],
  ["The key AKIAABCDEFGHIJKLMNOP is not known", "AKIAABCDEFGHIJKLMNOP"],
])("hides what lets somebody in: %s", (text, secret) => {
  expect(withoutSecrets(text, config)).not.toContain(secret);
  expect(withoutSecrets(text, config)).toContain("[hidden]");
});

test.each([
  "connect ECONNREFUSED 127.0.0.1:587",
  'relation "survey_group" does not exist',
  "Mailbox nobody@example.org is full (552 5.2.2)",
])("leaves a reason as it is: %s", (reason) => {
  expect(withoutSecrets(reason, config)).toBe(reason);
});
