import type { InstallationConfig } from "./config.ts";

/** The two sets of web and workers, of which one answers people and the other is being upgraded or gone. */
export const colours = ["blue", "green"] as const;
export type Colour = (typeof colours)[number];

export const lastingStacks = ["network", "data", "edge", "watch"] as const;
export const replaceableStacks = [...colours, "builder", "bastion"] as const;

/** What of a colour runs: nothing at first, then web processes, then workers too. */
export const runStates = ["nothing", "web", "all"] as const;

/** What writes logs. */
export const processKinds = ["web", "worker", "migration"] as const;
export type ProcessKind = (typeof processKinds)[number];

/** Variables whose values are secrets: each is a whole secret of its own in the Secrets Manager. */
export const secretVariables = [
  "AUTH_SECRET",
  "AUDIT_KEY",
  "WATCHDOG_TOKEN",
  "METRICS_TOKEN",
  "SMTP_PASSWORD",
] as const;
export type SecretVariable = (typeof secretVariables)[number];

export const stackName = (
  name: string,
  stack: (typeof lastingStacks)[number] | (typeof replaceableStacks)[number],
): string => `${name}-${stack}`;

/** Below it, one parameter for each variable of configuration.md, its value as plain text. */
export const configPath = (name: string): string => `/aquamark/${name}/config`;

/** Below it, one parameter for each variable that is a secret: the ARN of the secret that is its value. */
export const secretsPath = (name: string): string => `/aquamark/${name}/secrets`;

/** The digest that a colour runs, and its version. */
export const imageParameter = (name: string, colour: Colour): string => `/aquamark/${name}/${colour}/image`;
export const versionParameter = (name: string, colour: Colour): string =>
  `/aquamark/${name}/${colour}/version`;

export const logGroupName = (name: string, kind: ProcessKind): string => `/aquamark/${name}/${kind}`;

/** The name of a colour's ECS cluster and, for instances, of its auto-scaling group. */
export const clusterName = (name: string, colour: Colour): string => `${name}-${colour}`;

/** Where metrics made of log lines are. */
export const metricNamespace = (name: string): string => `Aquamark/${name}`;

/** The port of a web process as the balancer reaches it: an instance maps 80 to the container's 8000. */
export const webPort = (web: InstallationConfig["web"]): number => (web === "instances" ? 80 : 8000);

/** The name of a baked image, and of the launch template that starts it. */
export const bakedImagePrefix = "aq-web";

/** Where the baked image has the boot script. */
export const bootScript = "/opt/aquamark/boot/boot.sh";

/** Where AWS keeps the id of Canonical's newest Ubuntu LTS image. */
export const ubuntuParameter = (architecture: InstallationConfig["architecture"]): string =>
  `/aws/service/canonical/ubuntu/server/24.04/stable/current/${architecture === "arm64" ? "arm64" : "amd64"}/hvm/ebs-gp3/ami-id`;
