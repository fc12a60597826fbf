import { randomBytes, randomUUID } from "node:crypto";
import { PutBucketVersioningCommand, S3Client, S3ServiceException } from "@aws-sdk/client-s3";
import { awsClientOptions } from "../../platform/aws.ts";
import type { Config } from "../../platform/config.ts";
import { FileStoreError } from "../../platform/files/file-store.ts";
import { openFileStore } from "../../platform/files/open-file-store.ts";
import { type Finding, testing } from "./finding.ts";

const strangerDueMs = 10_000;

/** Whether files can be stored, read and removed, and what the bucket's policy allows. */
export async function testFiles(config: Config): Promise<Finding[]> {
  const { awsBucket } = config;
  const probe = `doctor/${randomUUID()}`;
  const stored = await testing(awsBucket === null ? "files" : "bucket", async (test) => {
    const store = await openFileStore(config);
    const content = randomBytes(64);
    await store.put(probe, [content]);
    try {
      const file = await store.get(probe);
      const chunks: Uint8Array[] = [];
      for await (const chunk of file?.content ?? []) chunks.push(chunk);
      if (Buffer.concat(chunks).equals(content)) test.ok(`A file was stored and read in ${store.place}.`);
      else
        test.failed(
          `A file stored in ${store.place} came back as another one.`,
          "Use another place for files.",
        );
      if (awsBucket !== null) await testStranger(config, awsBucket, probe, test);
    } finally {
      await store.remove(probe);
    }
    if ((await store.get(probe)) === null) test.ok("It was removed again.");
    else
      test.failed("It could not be removed again.", "Let the key or role delete objects (s3:DeleteObject).");
  });
  return awsBucket === null ? stored : [...stored, ...(await testPolicy(config, awsBucket))];
}

type Test = Parameters<Parameters<typeof testing>[1]>[0];

/** Asks for the probe without any signature, as anybody in the world could. */
async function testStranger(config: Config, bucket: string, probe: string, test: Test): Promise<void> {
  const address = addressOf(config, bucket, probe);
  if (address === null) return;
  try {
    const { status } = await fetch(address, { signal: AbortSignal.timeout(strangerDueMs) });
    if (status === 200)
      test.failed(
        "Anybody can read the files of the bucket.",
        "Block public access to the bucket, and look who has read what.",
      );
    else test.ok("Without a key nobody can read the files of the bucket.");
  } catch (error) {
    test.warning(
      `Whether the bucket is public could not be seen: ${(error as Error).message}.`,
      "Look at its public access block.",
    );
  }
}

function addressOf({ awsEndpoint, awsRegion }: Config, bucket: string, key: string): URL | null {
  if (awsEndpoint !== null) return new URL(`${awsEndpoint.replace(/\/$/, "")}/${bucket}/${key}`);
  return awsRegion === null ? null : new URL(`https://s3.${awsRegion}.amazonaws.com/${bucket}/${key}`);
}

/**
 * Whether the program could suspend the bucket's versions, which protect files from whoever takes the program over.
 *
 * It asks for a state that does not exist: who may change versions is told that the request is malformed, and who may
 * not that access is denied. Nothing is changed either way.
 */
function testPolicy(config: Config, bucket: string): Promise<Finding[]> {
  return testing("bucket policy", async (test) => {
    const client = new S3Client({
      ...awsClientOptions(config),
      ...(config.awsEndpoint === null ? {} : { endpoint: config.awsEndpoint, forcePathStyle: true }),
      requestChecksumCalculation: "WHEN_REQUIRED",
    });
    try {
      await client.send(
        new PutBucketVersioningCommand({
          Bucket: bucket,
          VersioningConfiguration: { Status: "Doctor" as "Enabled" },
        }),
      );
      test.warning(
        "The service took a change of the bucket's versions that means nothing.",
        "Look at the bucket's versions: they should be enabled.",
      );
    } catch (error) {
      if (!(error instanceof S3ServiceException))
        throw new FileStoreError(`The bucket's policy could not be tested: ${(error as Error).message}.`);
      if (error.$metadata.httpStatusCode === 403)
        test.ok("The program may not change the versions of the bucket.");
      else if (error.name === "MalformedXML" || error.name === "IllegalVersioningConfigurationException")
        test.warning(
          "The program may suspend the versions of the bucket.",
          "Take s3:PutBucketVersioning from its key or role; docs/operate has the least it needs.",
        );
      else
        test.warning(
          `Whether the program may change the bucket's versions could not be seen (${error.name}).`,
          "Look at the policy of its key or role.",
        );
    } finally {
      client.destroy();
    }
  });
}
