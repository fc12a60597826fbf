import { CfnOutput, CfnParameter, Duration, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { BackupPlan, BackupPlanRule, BackupResource, BackupVault } from "aws-cdk-lib/aws-backup";
import { InstanceType, SubnetType } from "aws-cdk-lib/aws-ec2";
import { ImageTagMutabilityExclusionFilter, Repository, TagMutability, TagStatus } from "aws-cdk-lib/aws-ecr";
import { Schedule } from "aws-cdk-lib/aws-events";
import type { LogGroup } from "aws-cdk-lib/aws-logs";
import {
  Credentials,
  DatabaseInstance,
  DatabaseInstanceEngine,
  ParameterGroup,
  PostgresEngineVersion,
  StorageType,
  SubnetGroup,
} from "aws-cdk-lib/aws-rds";
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  ObjectOwnership,
  StorageClass,
} from "aws-cdk-lib/aws-s3";
import { type ISecret, Secret } from "aws-cdk-lib/aws-secretsmanager";
import type { Construct } from "constructs";
import type { InstallationConfig } from "../config.ts";
import {
  logGroupName,
  type ProcessKind,
  processKinds,
  type SecretVariable,
  secretVariables,
} from "../names.ts";
import { keptLogGroup } from "../parts/kept-log-group.ts";
import { databaseName, databaseUser, WrittenConfiguration } from "../parts/written-configuration.ts";
import type { NetworkStack } from "./network-stack.ts";

/** What would be lost if it went: database, files, images, secrets, logs, and the configuration that names them. */
export class DataStack extends Stack {
  readonly database: DatabaseInstance;
  readonly databaseSecret: ISecret;
  readonly bucket: Bucket;
  readonly accessLogs: Bucket;
  readonly repository: Repository;
  readonly vault: BackupVault;
  readonly secrets: Partial<Record<SecretVariable, Secret>>;
  readonly logGroups: Record<ProcessKind, LogGroup>;
  /** What people type into containers by ECS Exec, and what they are shown. */
  readonly execLog: LogGroup;

  constructor(
    scope: Construct,
    id: string,
    config: InstallationConfig,
    network: NetworkStack,
    props: StackProps,
  ) {
    super(scope, id, props);
    this.accessLogs = this.makeAccessLogs();
    this.bucket = this.makeBucket();
    this.repository = this.makeRepository(config);
    this.database = this.makeDatabase(config, network);
    const { secret } = this.database;
    if (!secret) throw new Error("RDS keeps the password, so there is a secret.");
    this.databaseSecret = secret;
    this.vault = this.makeBackups();
    this.secrets = this.makeSecrets(config);
    const logs = processKinds.map((kind) => [
      kind,
      keptLogGroup(this, `Log-${kind}`, logGroupName(config.name, kind), config),
    ]);
    this.logGroups = Object.fromEntries(logs) as Record<ProcessKind, LogGroup>;
    this.execLog = keptLogGroup(this, "Log-exec", `/aquamark/${config.name}/exec`, config);
    new WrittenConfiguration(this, "Config", config, {
      balancerNetworks: network.vpc.publicSubnets.map(({ ipv4CidrBlock }) => ipv4CidrBlock),
      bucketName: this.bucket.bucketName,
      databaseEndpoint: this.database.dbInstanceEndpointAddress,
      databasePort: this.database.dbInstanceEndpointPort,
      databaseSecretArn: secret.secretArn,
      secrets: Object.fromEntries(
        Object.entries(this.secrets).map(([key, { secretArn }]) => [key, secretArn]),
      ),
    });

    new CfnOutput(this, "RepositoryUri", { value: this.repository.repositoryUri });
    new CfnOutput(this, "BucketName", { value: this.bucket.bucketName });
    new CfnOutput(this, "DatabaseInstance", { value: this.database.instanceIdentifier });
    new CfnOutput(this, "DatabaseEndpoint", { value: this.database.dbInstanceEndpointAddress });
    new CfnOutput(this, "DatabaseSecretArn", { value: secret.secretArn });
    new CfnOutput(this, "BackupVaultName", { value: this.vault.backupVaultName });
    for (const [variable, { secretArn }] of Object.entries(this.secrets))
      new CfnOutput(this, `Secret${variable.replaceAll("_", "")}`, { value: secretArn });
  }

  /** The access logs of the bucket and the balancer. */
  private makeAccessLogs(): Bucket {
    return new Bucket(this, "AccessLogs", {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: false,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      lifecycleRules: [
        { expiration: Duration.days(365), abortIncompleteMultipartUploadAfter: Duration.days(7) },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private makeBucket(): Bucket {
    return new Bucket(this, "Files", {
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      encryption: BucketEncryption.S3_MANAGED,
      enforceSSL: true,
      versioned: true,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      serverAccessLogsBucket: this.accessLogs,
      serverAccessLogsPrefix: "files/",
      lifecycleRules: [
        {
          // What was deleted or replaced can be had back for a year.
          noncurrentVersionExpiration: Duration.days(365),
          noncurrentVersionTransitions: [
            { storageClass: StorageClass.INFREQUENT_ACCESS, transitionAfter: Duration.days(30) },
          ],
          expiredObjectDeleteMarker: true,
          abortIncompleteMultipartUploadAfter: Duration.days(7),
        },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private makeRepository(config: InstallationConfig): Repository {
    return new Repository(this, "Images", {
      repositoryName: config.name,
      imageScanOnPush: true,
      // A version stays what it was; latest moves.
      imageTagMutability: TagMutability.IMMUTABLE_WITH_EXCLUSION,
      imageTagMutabilityExclusionFilters: [ImageTagMutabilityExclusionFilter.wildcard("latest")],
      lifecycleRules: [
        {
          rulePriority: 1,
          description: "Images without a name go after a month",
          tagStatus: TagStatus.UNTAGGED,
          maxImageAge: Duration.days(30),
        },
        {
          rulePriority: 2,
          description: "The newest fifty stay, to roll back to",
          tagStatus: TagStatus.ANY,
          maxImageCount: 50,
        },
      ],
      removalPolicy: RemovalPolicy.RETAIN,
    });
  }

  private makeDatabase(config: InstallationConfig, network: NetworkStack): DatabaseInstance {
    const { database } = config;
    const identifier = new CfnParameter(this, "DatabaseIdentifier", {
      description: "The identifier of the database instance. Another one makes another instance.",
      default: database.identifier,
      allowedPattern: "[a-z][a-z0-9-]{0,62}",
    });
    const engine = DatabaseInstanceEngine.postgres({
      version: PostgresEngineVersion.of(database.engine, database.engine),
    });
    return new DatabaseInstance(this, "Database", {
      instanceIdentifier: identifier.valueAsString,
      engine,
      instanceType: new InstanceType(database.instanceClass.replace(/^db\./, "")),
      vpc: network.vpc,
      subnetGroup: new SubnetGroup(this, "DatabaseSubnets", {
        vpc: network.vpc,
        vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
        description: "The subnets without a way out",
        removalPolicy: RemovalPolicy.RETAIN,
      }),
      securityGroups: [network.databaseGroup],
      publiclyAccessible: false,
      databaseName,
      // RDS makes, keeps and rotates the password; the program reads it again when it is refused.
      credentials: Credentials.fromUsername(databaseUser),
      manageMasterUserPassword: true,
      parameterGroup: new ParameterGroup(this, "DatabaseSettings", {
        engine,
        description: "TLS only, and slow statements are logged",
        parameters: { "rds.force_ssl": "1", log_min_duration_statement: "2000" },
        removalPolicy: RemovalPolicy.RETAIN,
      }),
      storageType: StorageType.GP3,
      allocatedStorage: database.storageGb,
      maxAllocatedStorage: database.storageMaxGb,
      storageEncrypted: true,
      multiAz: database.multiAz,
      backupRetention: Duration.days(database.backupDays),
      preferredBackupWindow: "01:00-02:00",
      preferredMaintenanceWindow: "sun:03:00-sun:04:00",
      copyTagsToSnapshot: true,
      deleteAutomatedBackups: false,
      deletionProtection: database.deletionProtection,
      removalPolicy: RemovalPolicy.RETAIN,
      autoMinorVersionUpgrade: true,
      cloudwatchLogsExports: ["postgresql", "upgrade"],
    });
  }

  /** Weekly snapshots that are kept a year, besides the daily ones of RDS. */
  private makeBackups(): BackupVault {
    const vault = new BackupVault(this, "Vault", { removalPolicy: RemovalPolicy.RETAIN });
    const plan = new BackupPlan(this, "Weekly", {
      backupVault: vault,
      backupPlanRules: [
        new BackupPlanRule({
          ruleName: "weekly",
          scheduleExpression: Schedule.cron({ weekDay: "SUN", hour: "4", minute: "30" }),
          startWindow: Duration.hours(1),
          completionWindow: Duration.hours(8),
          deleteAfter: Duration.days(365),
        }),
      ],
    });
    plan.addSelection("Database", { resources: [BackupResource.fromRdsDatabaseInstance(this.database)] });
    return vault;
  }

  private makeSecrets(config: InstallationConfig): Partial<Record<SecretVariable, Secret>> {
    const words: Record<SecretVariable, string> = {
      AUTH_SECRET: "Signs session cookies: a new value signs everyone out",
      AUDIT_KEY: "Seals the audit: a new key goes before the old one, with a comma",
      WATCHDOG_TOKEN: "Lets the watchdog read health in detail",
      METRICS_TOKEN: "Lets a collector read the metrics",
      SMTP_PASSWORD: "The password of the mail server, to be put in once",
    };
    const needed = secretVariables.filter((variable) => variable !== "SMTP_PASSWORD" || config.mail.user);
    return Object.fromEntries(
      needed.map((variable) => [
        variable,
        new Secret(this, variable, {
          description: words[variable],
          generateSecretString: { passwordLength: 64, excludePunctuation: true },
          removalPolicy: RemovalPolicy.RETAIN,
        }),
      ]),
    );
  }
}
