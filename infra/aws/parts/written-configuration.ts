import { Aws } from "aws-cdk-lib";
import { StringParameter } from "aws-cdk-lib/aws-ssm";
import { Construct } from "constructs";
import type { InstallationConfig } from "../config.ts";
import { configPath, type SecretVariable, secretsPath } from "../names.ts";

export type ConfigurationSources = {
  /** The networks of the subnets the balancer stands in. */
  balancerNetworks: string[];
  bucketName: string;
  databaseEndpoint: string;
  databasePort: string;
  databaseSecretArn: string;
  /** The ARN of the secret behind each secret variable. */
  secrets: Partial<Record<SecretVariable, string>>;
};

/** The names of the variables an installation's processes are given as plain text. */
export function plainVariables(config: InstallationConfig): string[] {
  return Object.keys(plainValues(config, unknownSources));
}

const unknownSources: ConfigurationSources = {
  balancerNetworks: [],
  bucketName: "",
  databaseEndpoint: "",
  databasePort: "",
  databaseSecretArn: "",
  secrets: {},
};

function plainValues(config: InstallationConfig, sources: ConfigurationSources): Record<string, string> {
  const { mail } = config;
  return {
    HOST: "0.0.0.0",
    BASE_URL: `https://${config.host}`,
    FORCE_HTTPS: "true",
    // A port forward of the session manager arrives from the task itself.
    TRUSTED_PROXIES: [...sources.balancerNetworks, "loopback"].join(","),
    // The password is read from the secret, and read again when it has been rotated.
    DATABASE_URL: `postgres://${databaseUser}@${sources.databaseEndpoint}:${sources.databasePort}/${databaseName}`,
    DATABASE_SECRET_ID: sources.databaseSecretArn,
    DATABASE_CA: "rds",
    AWS_REGION: Aws.REGION,
    AWS_BUCKET: sources.bucketName,
    OPERATOR_MAIL: config.operatorMail.join(","),
    MAIL_FROM: mail.from,
    SMTP_HOST: mail.host,
    SMTP_PORT: String(mail.port),
    ...(mail.secure === undefined ? {} : { SMTP_SECURE: mail.secure }),
    ...(mail.user === undefined ? {} : { SMTP_USER: mail.user }),
    ...config.settings,
  };
}

export const databaseUser = "aquamark";
export const databaseName = "aquamark";

/** The configuration of every process, in the parameter store: tasks get it at their start, instances read it. */
export class WrittenConfiguration extends Construct {
  constructor(scope: Construct, id: string, config: InstallationConfig, sources: ConfigurationSources) {
    super(scope, id);
    for (const [variable, stringValue] of Object.entries(plainValues(config, sources)))
      new StringParameter(this, variable, {
        parameterName: `${configPath(config.name)}/${variable}`,
        stringValue,
        simpleName: false,
      });
    for (const [variable, arn] of Object.entries(sources.secrets))
      new StringParameter(this, `${variable}Arn`, {
        parameterName: `${secretsPath(config.name)}/${variable}`,
        stringValue: arn,
        description: "The ARN of the secret whose text is the value of this variable",
        simpleName: false,
      });
  }
}
