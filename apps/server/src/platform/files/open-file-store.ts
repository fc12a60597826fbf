import { join } from "node:path";
import type { AwsConfig } from "../aws.ts";
import type { Config } from "../config.ts";
import type { FileStore } from "./file-store.ts";
import { openFolderStore } from "./folder-store.ts";

/** The product's files: in the bucket of `AWS_BUCKET`, else in the folder `files` below the data folder. */
export async function openFileStore(
  config: AwsConfig & Pick<Config, "awsBucket" | "dataDir">,
): Promise<FileStore> {
  if (config.awsBucket === null) return openFolderStore(join(config.dataDir, "files"));
  // The AWS SDK is loaded only where there is a bucket.
  const { openS3Store } = await import("./s3-store.ts");
  return openS3Store(config, { bucket: config.awsBucket, holdsManySmall: true });
}
