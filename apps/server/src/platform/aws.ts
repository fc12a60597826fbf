import type { Config } from "./config.ts";

export type AwsConfig = Pick<
  Config,
  "awsRegion" | "awsEndpoint" | "awsAccessKeyId" | "awsSecretAccessKey" | "awsSessionToken"
>;

export type AwsClientOptions = {
  region?: string;
  credentials?: { accessKeyId: string; secretAccessKey: string; sessionToken?: string };
};

/** Region and keys for a client of the AWS SDK; what is not set the SDK finds by itself, such as the instance's role. */
export function awsClientOptions(config: AwsConfig): AwsClientOptions {
  const { awsRegion, awsAccessKeyId, awsSecretAccessKey, awsSessionToken } = config;
  // Other services than AWS want a region in the signature too, and mostly this one.
  const region = awsRegion ?? (config.awsEndpoint === null ? null : "us-east-1");
  const hasKeys = awsAccessKeyId !== null && awsSecretAccessKey !== null;
  return {
    ...(region === null ? {} : { region }),
    ...(hasKeys
      ? {
          credentials: {
            accessKeyId: awsAccessKeyId,
            secretAccessKey: awsSecretAccessKey,
            ...(awsSessionToken === null ? {} : { sessionToken: awsSessionToken }),
          },
        }
      : {}),
  };
}
