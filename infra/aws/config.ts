import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { sizes } from "./sizes.ts";

const zoneName = z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d[a-z]$/, "must be a zone such as eu-west-1a");
const hostName = z
  .string()
  .regex(/^(?=.{1,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/, "must be a host name in lower case");
const oneLine = z.string().regex(/^[^\n\r\0]*$/, "must be one line");
const fargateCpu = z.literal([256, 512, 1024, 2048, 4096, 8192, 16384]);

/** What the stacks set themselves, or what is a secret: neither may be written under `settings`. */
export const reservedSettings = {
  byStack: [
    "HOST",
    "PORT",
    "BASE_URL",
    "FORCE_HTTPS",
    "TRUSTED_PROXIES",
    "DATABASE_URL",
    "DATABASE_SECRET_ID",
    "DATABASE_CA",
    "AWS_REGION",
    "AWS_BUCKET",
    "OPERATOR_MAIL",
    "MAIL_FROM",
    "SMTP_HOST",
    "SMTP_PORT",
    "SMTP_SECURE",
    "SMTP_USER",
  ],
  secret: [
    "AUTH_SECRET",
    "AUDIT_KEY",
    "SMTP_PASSWORD",
    "WATCHDOG_TOKEN",
    "METRICS_TOKEN",
    "AWS_ACCESS_KEY_ID",
    "AWS_SECRET_ACCESS_KEY",
    "AWS_SESSION_TOKEN",
    "BACKUP_IDENTITY",
  ],
} as const;

const Settings = z.record(z.string(), oneLine.min(1).max(4096)).superRefine((settings, context) => {
  for (const key of Object.keys(settings)) {
    if (!/^[A-Z][A-Z0-9_]*$/.test(key))
      context.addIssue({ code: "custom", path: [key], message: "must be the name of a variable" });
    const isSecret = reservedSettings.secret.some((name) => name === key);
    if (!isSecret && !reservedSettings.byStack.some((name) => name === key)) continue;
    context.addIssue({
      code: "custom",
      path: [key],
      message: isSecret
        ? "is a secret or replaced by a role, and kept in no file"
        : "is set by the stacks, from the other values of this file",
    });
  }
});

/** The whole configuration of an installation, as it may be written: everything but host and mail has a default. */
const Written = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,19}$/, "must be 2 to 20 lower-case letters, digits and dashes, a letter first")
    .default("aquamark")
    .describe("The prefix of every stack. Two installations in one account differ by it."),
  web: z
    .enum(["instances", "fargate"])
    .default("instances")
    .describe("What answers people: instances from a baked image, or tasks on Fargate."),
  size: z
    .enum(["small", "medium", "large"])
    .default("small")
    .describe("The preset of sizes.ts that fills in what is not said below."),
  architecture: z
    .enum(["x86_64", "arm64"])
    .default("x86_64")
    .describe("The processor the image was built for, on instances and Fargate alike."),
  host: hostName.describe("The name people open, without https://. BASE_URL is made of it."),
  region: z
    .string()
    .regex(/^[a-z]{2}(-[a-z]+)+-\d$/, "must be a region such as eu-west-1")
    .optional()
    .describe("The region. Unset: that of whoever deploys."),
  operatorMail: z
    .array(z.email())
    .min(1)
    .describe("Who gets alarms, and mails about failing jobs. Each address confirms once."),
  network: z
    .strictObject({
      cidr: z
        .cidrv4()
        .refine((cidr) => Number(cidr.split("/")[1]) === 16, "must be a /16")
        .default("10.20.0.0/16")
        .describe("The addresses of the network, a /16."),
      zones: z
        .array(zoneName)
        .min(2)
        .max(3)
        .optional()
        .describe("The zones by name, two or three. Unset: the first two of the region."),
      natGateways: z
        .enum(["one", "one-per-zone"])
        .default("one")
        .describe(
          "How many ways out. With one, its zone's failure cuts off mail and new starts, not people.",
        ),
      egressPorts: z
        .array(z.int().min(1).max(65_535))
        .default([])
        .describe(
          "Ports the program may reach outside, besides 443 and the mail server's: a collector's, for one.",
        ),
    })
    .prefault({}),
  certificateArn: z
    .string()
    .regex(
      /^arn:aws[a-z-]*:acm:[a-z0-9-]+:\d{12}:certificate\/[0-9a-f-]+$/,
      "must be the ARN of a certificate",
    )
    .optional()
    .describe(
      "An imported certificate. Unset: one is issued, and proven through `dns` or by a record made by hand.",
    ),
  dns: z
    .strictObject({
      hostedZoneId: z.string().regex(/^Z[A-Z0-9]+$/, "must be a zone's id such as Z0123456789ABC"),
      zoneName: hostName,
    })
    .optional()
    .describe("The Route 53 zone that gets the name. Unset: the balancer's name is an output, for a CNAME."),
  waf: z
    .boolean()
    .default(false)
    .describe("Whether AWS WAF with its managed rules stands before the balancer."),
  bastion: z
    .strictObject({
      from: z.cidrv4().refine((cidr) => cidr.endsWith("/32"), "must be one address, as 203.0.113.7/32"),
      keyName: z.string().min(1).max(255),
    })
    .optional()
    .describe("A host for SSH from one address, for those who may not use the session manager."),
  webGroup: z
    .strictObject({
      min: z.int().min(2).optional(),
      desired: z.int().min(2).optional(),
      max: z.int().min(2).optional(),
      instanceType: z
        .string()
        .regex(/^[a-z0-9-]+\.[a-z0-9-]+$/, "must be a type such as t3.small")
        .optional(),
      cpu: fargateCpu.optional(),
      memoryMb: z.int().min(512).optional(),
      cpuPercentTarget: z.int().min(10).max(90).default(50),
    })
    .prefault({})
    .describe("How many web processes, how large, and the processor use they are scaled to."),
  workers: z
    .strictObject({
      min: z.int().min(1).optional(),
      max: z.int().min(1).optional(),
      cpu: fargateCpu.optional(),
      memoryMb: z.int().min(512).optional(),
    })
    .prefault({})
    .describe("How many workers, by the number of waiting jobs, and how large."),
  database: z
    .strictObject({
      identifier: z
        .string()
        .regex(/^[a-z](?!.*--)[a-z0-9-]{0,61}[a-z0-9]$/, "must be a database identifier such as aquamark")
        .optional()
        .describe("The instance's identifier. Unset: the installation's name."),
      engine: z.enum(["15", "16", "17"]).default("17").describe("The major version of PostgreSQL."),
      instanceClass: z
        .string()
        .regex(/^db\.[a-z0-9]+\.[a-z0-9]+$/, "must be a class such as db.t4g.medium")
        .optional()
        .describe("The class of its machine. Unset: that of the size."),
      multiAz: z.boolean().optional().describe("Whether a standby in another zone takes over."),
      storageGb: z.int().min(20).max(65_536).optional().describe("The storage at first, gp3. Unset: 100."),
      storageMaxGb: z.int().min(22).max(65_536).optional().describe("Up to where storage grows by itself."),
      backupDays: z
        .int()
        .min(1, "must be 1 to 35: without backups no point in time can be restored")
        .max(35, "must be 1 to 35, which is the most RDS keeps")
        .default(7)
        .describe(
          "How long automated backups are kept, and so how far back a point in time can be restored.",
        ),
      deletionProtection: z.boolean().default(true).describe("Whether RDS refuses to delete the database."),
    })
    .prefault({}),
  mail: z
    .strictObject({
      host: hostName,
      port: z.int().min(1).max(65_535).default(587),
      secure: z
        .enum(["starttls", "tls", "none"])
        .optional()
        .describe("How the connection is encrypted. Unset: tls on port 465, else starttls."),
      user: oneLine.min(1).optional().describe("Whom to log in as. Unset: nobody logs in."),
      from: oneLine.min(3).describe("Whom mails come from, as Aquamark <assess@example.org>."),
    })
    .describe("The mail server. With `user`, a secret for its password is made, to be filled in once."),
  logDays: z
    .literal([7, 14, 30, 60, 90, 120, 180, 365, 400, 731])
    .default(90)
    .describe("How long logs are kept."),
  settings: Settings.prefault({}).describe(
    "Any further variable of docs/configuration.md that is no secret.",
  ),
});

function withSize(written: z.output<typeof Written>) {
  const size = sizes[written.size];
  const { webGroup, workers, database } = written;
  const min = webGroup.min ?? size.web.min;
  const max = webGroup.max ?? Math.max(size.web.max, min);
  return {
    ...written,
    webGroup: {
      min,
      max,
      desired: webGroup.desired ?? Math.min(max, Math.max(min, size.web.desired)),
      instanceType: webGroup.instanceType ?? size.webInstance[written.architecture],
      cpu: webGroup.cpu ?? size.webTask.cpu,
      memoryMb: webGroup.memoryMb ?? size.webTask.memoryMb,
      cpuPercentTarget: webGroup.cpuPercentTarget,
    },
    workers: {
      min: workers.min ?? Math.min(size.workers.min, workers.max ?? size.workers.min),
      max: workers.max ?? Math.max(size.workers.max, workers.min ?? 0),
      cpu: workers.cpu ?? size.workerTask.cpu,
      memoryMb: workers.memoryMb ?? size.workerTask.memoryMb,
    },
    database: {
      ...database,
      identifier: database.identifier ?? written.name,
      instanceClass: database.instanceClass ?? size.database.instanceClass,
      multiAz: database.multiAz ?? size.database.multiAz,
      storageGb: database.storageGb ?? size.database.storageGb,
      storageMaxGb:
        database.storageMaxGb ?? Math.max(size.database.storageMaxGb, 2 * (database.storageGb ?? 0)),
    },
  };
}

type Sized = ReturnType<typeof withSize>;

function checkTogether(config: Sized, context: z.RefinementCtx): void {
  const fault = (path: string[], message: string) => context.addIssue({ code: "custom", path, message });
  const { webGroup, workers, database } = config;
  if (webGroup.min > webGroup.max) fault(["webGroup", "min"], `is more than max, ${webGroup.max}`);
  if (webGroup.desired < webGroup.min || webGroup.desired > webGroup.max)
    fault(["webGroup", "desired"], `must lie between min, ${webGroup.min}, and max, ${webGroup.max}`);
  if (workers.min > workers.max) fault(["workers", "min"], `is more than max, ${workers.max}`);
  // RDS takes a limit only where it is at least a tenth above the storage.
  if (database.storageMaxGb < database.storageGb * 1.1)
    fault(["database", "storageMaxGb"], "must be at least a tenth more than storageGb");
  if (config.dns && config.host !== config.dns.zoneName && !config.host.endsWith(`.${config.dns.zoneName}`))
    fault(["host"], `does not lie in the zone ${config.dns.zoneName}`);
  const { region } = config;
  if (region && config.certificateArn && config.certificateArn.split(":")[3] !== region)
    fault(["certificateArn"], `is not of the region ${region}`);
  for (const zone of config.network.zones ?? [])
    if (region && !zone.startsWith(region))
      fault(["network", "zones"], `${zone} is not of the region ${region}`);
}

/** The configuration of an installation, checked and with the size's values filled in. */
export const InstallationConfig = Written.transform(withSize).superRefine(checkTogether);
export type InstallationConfig = z.output<typeof InstallationConfig>;

/** Faults of a configuration, each as a line that names the value. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** Checks a configuration as it was written. @throws ConfigError with every fault. */
export function checkConfig(written: unknown, source: string): InstallationConfig {
  const reading = InstallationConfig.safeParse(written);
  if (reading.success) return reading.data;
  const lines = reading.error.issues.map(
    ({ path, message }) => `  ${path.join(".") || "(the file)"}: ${message}`,
  );
  throw new ConfigError(`${source} cannot be used:\n${lines.join("\n")}`);
}

/** What may be said on the command line too, by `-c name=…`, and then outweighs the file. */
const overridable = ["name", "web", "size"] as const;

/** Reads a configuration file and checks it. @throws ConfigError with every fault. */
export function readConfig(
  file: string,
  overrides: Partial<Record<string, unknown>> = {},
): InstallationConfig {
  let written: unknown;
  try {
    written = parse(readFileSync(file, "utf8")) ?? {};
  } catch (error) {
    throw new ConfigError(
      `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  if (typeof written !== "object" || written === null) return checkConfig(written, file);
  const said = Object.fromEntries(
    overridable.filter((key) => overrides[key] !== undefined).map((key) => [key, overrides[key]]),
  );
  return checkConfig({ ...written, ...said }, file);
}
