import { Sha256 } from "@aws-crypto/sha256-js";
import { SignatureV4 } from "@smithy/signature-v4";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type S3Server, startS3Server } from "./s3-server.ts";

let s3: S3Server;
beforeAll(async () => {
  s3 = await startS3Server();
});
afterAll(() => s3.stop());

type Tampering = {
  region?: string;
  signingDate?: Date;
  /** What is sent instead of what was signed. */
  path?: string;
  body?: string;
  headers?: Record<string, string>;
  withoutDigest?: boolean;
};

/** Puts "signed" to /aquamark/x by hand; answers the status and the code of the refusal. */
async function put(tampering: Tampering = {}): Promise<string> {
  const signer = new SignatureV4({
    service: "s3",
    region: tampering.region ?? s3.key.region,
    credentials: s3.key,
    sha256: Sha256,
    uriEscapePath: false,
    applyChecksum: tampering.withoutDigest !== true,
  });
  const { host, hostname } = new URL(s3.endpoint);
  const { headers } = await signer.sign(
    { method: "PUT", protocol: "http:", hostname, path: "/aquamark/x", headers: { host }, body: "signed" },
    { signingDate: tampering.signingDate ?? new Date() },
  );
  const response = await fetch(`${s3.endpoint}${tampering.path ?? "/aquamark/x"}`, {
    method: "PUT",
    headers: { ...headers, ...tampering.headers },
    body: tampering.body ?? "signed",
  });
  return `${response.status} ${/<Code>(.*)<\/Code>/.exec(await response.text())?.[1] ?? "stored"}`;
}

test("a request signed by hand is let in", async () => {
  expect(await put()).toBe("200 stored");
  expect(s3.objects("aquamark").get("x")?.body.toString()).toBe("signed");
});

const minutes = (count: number) => new Date(Date.now() + count * 60_000);

test.each<[string, Tampering, string]>([
  ["another body", { body: "forged" }, "400 XAmzContentSHA256Mismatch"],
  [
    "another body with its own digest",
    { body: "", headers: { "x-amz-content-sha256": "UNSIGNED-PAYLOAD" } },
    "403 SignatureDoesNotMatch",
  ],
  ["another key", { path: "/aquamark/y" }, "403 SignatureDoesNotMatch"],
  ["another query", { path: "/aquamark/x?uploads" }, "403 SignatureDoesNotMatch"],
  ["a header that was not signed", { headers: { "x-amz-acl": "public-read" } }, "403 AccessDenied"],
  ["no digest of the body", { withoutDigest: true }, "400 InvalidRequest"],
  ["another region", { region: "us-east-1" }, "400 AuthorizationHeaderMalformed"],
  ["a clock that is late", { signingDate: minutes(-16) }, "403 RequestTimeTooSkewed"],
  ["a clock that is ahead", { signingDate: minutes(16) }, "403 RequestTimeTooSkewed"],
  ["no signature", { headers: { authorization: "Bearer x" } }, "403 AccessDenied"],
])("a request with %s is refused", async (_what, tampering, outcome) => {
  s3.objects("aquamark").clear();

  expect(await put(tampering)).toBe(outcome);

  expect(s3.objects("aquamark").size).toBe(0);
});
