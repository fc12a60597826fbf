import { z } from "zod";
import { setting } from "../setting.ts";

// What S3 allows, so that a mistake is told at start.
const bucketName = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;

const httpAddress = z
  .string()
  .refine(
    (text) => URL.canParse(text) && ["http:", "https:"].includes(new URL(text).protocol),
    "must be an address such as https://storage.example.org",
  );

/** Where files live: a bucket, or a folder below the data folder. */
export const fileSettings = {
  awsRegion: setting({
    name: "AWS_REGION",
    description: "The AWS region of the bucket, of secrets and of the database, such as `eu-central-1`.",
    default: null,
    schema: z.string().regex(/^[a-z0-9-]{2,40}$/, "must be the name of a region, such as eu-central-1"),
  }),
  awsBucket: setting({
    name: "AWS_BUCKET",
    description: "The S3 bucket that holds files. Unset: the folder `files` below `AQUAMARK_DATA_DIR`.",
    default: null,
    schema: z.string().regex(bucketName, "must be the name of a bucket"),
  }),
  awsEndpoint: setting({
    name: "AWS_ENDPOINT",
    description:
      "The address of an S3 service that is not AWS, as `https://storage.example.org`; its buckets are named in the path.",
    default: null,
    schema: httpAddress,
  }),
  awsAccessKeyId: setting({
    name: "AWS_ACCESS_KEY_ID",
    description: "The key to sign with outside AWS. Unset: the role of the instance or container.",
    default: null,
    schema: z.string().regex(/^\S{3,128}$/, "must be an access key"),
  }),
  awsSecretAccessKey: setting({
    name: "AWS_SECRET_ACCESS_KEY",
    description: "The secret of `AWS_ACCESS_KEY_ID`.",
    default: null,
    schema: z.string().regex(/^\S+$/, "must be a secret access key"),
    secret: true,
  }),
  awsSessionToken: setting({
    name: "AWS_SESSION_TOKEN",
    description: "Comes with an `AWS_ACCESS_KEY_ID` that holds for some hours only.",
    default: null,
    schema: z.string().regex(/^\S+$/, "must be a session token"),
    secret: true,
  }),
};
