import { type Readable, Readable as ReadableStream } from "node:stream";
import {
  AbortMultipartUploadCommand,
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListMultipartUploadsCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  type ListObjectVersionsCommandInput,
  type ListObjectVersionsCommandOutput,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";
import { Upload } from "@aws-sdk/lib-storage";
import { type AwsConfig, awsClientOptions } from "../aws.ts";
import {
  checkFileKey,
  Digest,
  type FileEntry,
  type FileStore,
  FileStoreError,
  isFileKey,
} from "./file-store.ts";

// 10,000 parts at most, so this allows 160 GB a file while holding two parts in memory.
const largeParts = { partSize: 16 * 1024 * 1024, queueSize: 2 };
// The smallest that S3 takes: many may be sent at once by people, and each holds its parts in memory.
const smallParts = { partSize: 5 * 1024 * 1024, queueSize: 1 };
const connectTimeoutMs = 10_000;
const silenceTimeoutMs = 120_000;

export type S3StoreOptions = {
  bucket: string;
  /** What every key begins with in the bucket: empty, or ending with a slash. */
  prefix?: string;
  /** Whether many files of some megabytes are stored at once, instead of few that are large. */
  holdsManySmall?: boolean;
};

/** A store in a bucket of S3, or of a service that speaks its protocol. */
export function openS3Store(
  config: AwsConfig,
  { bucket, prefix: base = "", holdsManySmall = false }: S3StoreOptions,
): FileStore {
  const client = new S3Client({
    ...awsClientOptions(config),
    ...(config.awsEndpoint === null ? {} : { endpoint: config.awsEndpoint, forcePathStyle: true }),
    // Services other than AWS do not know the checksums that the SDK would add by itself.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
    requestHandler: { connectionTimeout: connectTimeoutMs, socketTimeout: silenceTimeoutMs },
  });
  const place = `s3://${bucket}/${base}`;
  const targetOf = (key: string) => {
    checkFileKey(key);
    return { Bucket: bucket, Key: base + key };
  };
  const asking = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work;
    } catch (error) {
      throw inWords(error, place);
    }
  };
  const findingIt = async <T>(work: Promise<T>): Promise<T | null> => {
    try {
      return await work;
    } catch (error) {
      if (isMissing(error)) return null;
      throw inWords(error, place);
    }
  };

  const remove = async (key: string) => {
    await asking(client.send(new DeleteObjectCommand(targetOf(key))));
  };

  /** The versions of one file, and the marks of its deletion. */
  const versionsOf = async (key: string): Promise<(string | undefined)[]> => {
    const { Bucket, Key } = targetOf(key);
    const ids: (string | undefined)[] = [];
    let from: Pick<ListObjectVersionsCommandInput, "KeyMarker" | "VersionIdMarker"> = {};
    for (;;) {
      const page: ListObjectVersionsCommandOutput = await client.send(
        new ListObjectVersionsCommand({ Bucket, Prefix: Key, ...from }),
      );
      // The prefix finds longer names as well.
      for (const each of [...(page.Versions ?? []), ...(page.DeleteMarkers ?? [])])
        if (each.Key === Key) ids.push(each.VersionId);
      if (page.IsTruncated !== true) return ids;
      from = { KeyMarker: page.NextKeyMarker, VersionIdMarker: page.NextVersionIdMarker };
    }
  };

  return {
    place,
    async put(key, content) {
      const digest = new Digest();
      // The client takes a stream and no iterable.
      const body = ReadableStream.from(digest.through(content), { objectMode: false });
      const upload = new Upload({
        client,
        params: { ...targetOf(key), Body: body },
        ...(holdsManySmall ? smallParts : largeParts),
      });
      try {
        await upload.done();
      } catch (error) {
        body.destroy();
        throw inWords(error, place);
      }
      return digest.end();
    },
    async get(key) {
      const found = await findingIt(client.send(new GetObjectCommand(targetOf(key))));
      if (found === null) return null;
      return { bytes: found.ContentLength ?? 0, content: found.Body as Readable };
    },
    async stat(key) {
      const found = await findingIt(client.send(new HeadObjectCommand(targetOf(key))));
      if (found === null) return null;
      return { key, bytes: found.ContentLength ?? 0, modifiedAt: found.LastModified ?? new Date(0) };
    },
    async *list(prefix): AsyncGenerator<FileEntry> {
      let next: string | undefined;
      do {
        const page = await asking(
          client.send(
            new ListObjectsV2Command({ Bucket: bucket, Prefix: base + prefix, ContinuationToken: next }),
          ),
        );
        for (const { Key = "", Size = 0, LastModified = new Date(0) } of page.Contents ?? []) {
          const key = Key.slice(base.length);
          // Consoles make empty objects such as "folder/", which are no files of ours.
          if (isFileKey(key)) yield { key, bytes: Size, modifiedAt: LastModified };
        }
        next = page.NextContinuationToken;
      } while (next !== undefined);
    },
    remove,
    async erase(key) {
      try {
        for (const VersionId of await versionsOf(key))
          await client.send(new DeleteObjectCommand({ ...targetOf(key), VersionId }));
        return "erased";
      } catch (error) {
        if (!mayNot(error)) throw inWords(error, place);
        await remove(key);
        return "versions kept";
      }
    },
    async removeLeftovers(before, prefix = "") {
      const listed = await asking(
        client.send(new ListMultipartUploadsCommand({ Bucket: bucket, Prefix: base + prefix })),
      );
      for (const { Key, UploadId, Initiated = new Date() } of listed.Uploads ?? []) {
        if (Initiated >= before) continue;
        await asking(client.send(new AbortMultipartUploadCommand({ Bucket: bucket, Key, UploadId })));
      }
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof S3ServiceException && (error.name === "NoSuchKey" || error.name === "NotFound");
}

/** Whether the key or role lacks the right to former versions, or the service knows none. */
function mayNot(error: unknown): boolean {
  return error instanceof S3ServiceException && ["AccessDenied", "NotImplemented"].includes(error.name);
}

const hints: Record<string, string> = {
  NoSuchBucket: "there is no such bucket",
  AccessDenied: "the key or role may not do this",
  InvalidAccessKeyId: "the access key is not known there",
  SignatureDoesNotMatch: "the secret access key is not the right one",
  RequestTimeTooSkewed: "this machine's clock is wrong",
  CredentialsProviderError: "no key is set and this machine has no role: set AWS_ACCESS_KEY_ID",
};

/** What the service or the network refused, as a sentence; a fault of whoever gave the content stays as it is. */
function inWords(error: unknown, place: string): Error {
  if (!(error instanceof Error)) return new Error(String(error));
  const isOfNetwork = "$metadata" in error || "syscall" in error || error.name === "CredentialsProviderError";
  if (!isOfNetwork || error instanceof FileStoreError) return error;
  const hint = hints[error.name];
  const detail = [error.name === "Error" ? "" : error.name, error.message].filter((part) => part !== "");
  return new FileStoreError(
    `${place} cannot be used: ${hint === undefined ? "" : `${hint} `}(${detail.join(": ")}).`,
    { cause: error },
  );
}
