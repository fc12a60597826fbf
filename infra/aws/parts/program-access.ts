import { Effect, type IRole, PolicyStatement } from "aws-cdk-lib/aws-iam";
import type { ProcessKind } from "../names.ts";
import type { DataStack } from "../stacks/data-stack.ts";

/** What the migration may do in AWS: read the password of the database. It has nothing to do with files. */
export function grantMigrationAccess(role: IRole, data: DataStack): void {
  role.addToPrincipalPolicy(
    new PolicyStatement({ sid: "NoBucket", effect: Effect.DENY, actions: ["s3:*"], resources: ["*"] }),
  );
  role.addToPrincipalPolicy(readDatabasePassword(data));
}

/**
 * What web and workers may do in AWS: use the one bucket, and read the password of the database.
 *
 * The refusals hold even where a wider policy is attached to the role later. Workers alone may delete for good, and
 * attachments alone: what was removed 30 days ago goes with all its versions.
 */
export function grantProgramAccess(
  role: IRole,
  data: DataStack,
  kind: Exclude<ProcessKind, "migration">,
): void {
  const bucket = data.bucket.bucketArn;
  const objects = data.bucket.arnForObjects("*");
  const attachments = data.bucket.arnForObjects("attachments/*");
  const isWorker = kind === "worker";
  const statements = [
    new PolicyStatement({
      sid: "ListBucket",
      actions: [
        "s3:ListBucket",
        "s3:GetBucketLocation",
        "s3:GetBucketVersioning",
        "s3:ListBucketMultipartUploads",
      ],
      resources: [bucket],
    }),
    new PolicyStatement({
      sid: "UseObjects",
      actions: ["s3:GetObject", "s3:PutObject", "s3:DeleteObject", "s3:AbortMultipartUpload"],
      resources: [objects],
    }),
    new PolicyStatement({
      sid: "KeepVersions",
      effect: Effect.DENY,
      actions: [
        "s3:PutBucketVersioning",
        "s3:PutLifecycleConfiguration",
        "s3:PutBucketPolicy",
        "s3:DeleteBucketPolicy",
        "s3:DeleteBucket",
      ],
      resources: ["*"],
    }),
    new PolicyStatement({
      sid: "DeleteNothingForGood",
      effect: Effect.DENY,
      actions: ["s3:DeleteObjectVersion"],
      ...(isWorker ? { notResources: [attachments] } : { resources: ["*"] }),
    }),
    new PolicyStatement({
      sid: "NoOtherBucket",
      effect: Effect.DENY,
      actions: ["s3:*"],
      notResources: [bucket, objects],
    }),
    readDatabasePassword(data),
  ];
  if (isWorker)
    statements.push(
      new PolicyStatement({
        sid: "FindVersions",
        actions: ["s3:ListBucketVersions"],
        resources: [bucket],
      }),
      new PolicyStatement({
        sid: "EraseAttachments",
        actions: ["s3:DeleteObjectVersion"],
        resources: [attachments],
      }),
    );
  for (const statement of statements) role.addToPrincipalPolicy(statement);
}

function readDatabasePassword(data: DataStack): PolicyStatement {
  return new PolicyStatement({
    sid: "ReadDatabasePassword",
    actions: ["secretsmanager:GetSecretValue"],
    resources: [data.databaseSecret.secretArn],
  });
}
