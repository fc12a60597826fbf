import { isIP } from "node:net";
import { z } from "zod";
import { backupSettings } from "./backup-settings.ts";
import { fileSettings } from "./files/file-settings.ts";
import { isLocale, isTimeZone } from "./locale.ts";
import { mailSettings } from "./mail/mail-settings.ts";
import { setting, wholeNumber } from "./setting.ts";
import { telemetrySettings } from "./telemetry/telemetry-settings.ts";
import { watchdogSettings } from "./watchdog-settings.ts";

const trueOrFalse = z
  .enum(["true", "false", "1", "0"], "must be true or false")
  .transform((text) => text === "true" || text === "1");

function isUrlOf(protocols: string[], text: string): boolean {
  return URL.canParse(text) && protocols.includes(new URL(text).protocol);
}

const proxyNames = ["loopback", "linklocal", "uniquelocal"];

function isProxy(text: string): boolean {
  const [address = "", prefix, ...rest] = text.split("/");
  if (proxyNames.includes(text)) return true;
  if (isIP(address) === 0 || rest.length > 0) return false;
  if (prefix === undefined) return true;
  // A prefix of 0 would believe every sender.
  return (
    /^\d{1,3}$/.test(prefix) && Number(prefix) >= 1 && Number(prefix) <= (isIP(address) === 4 ? 32 : 128)
  );
}

const proxyList = z
  .string()
  .transform((text) =>
    text
      .split(",")
      .map((entry) => entry.trim())
      .filter((entry) => entry !== ""),
  )
  .refine(
    (entries) => entries.every(isProxy),
    `must be addresses (10.0.0.7), networks (10.0.0.0/8) or ${proxyNames.join(", ")}, separated by commas`,
  );

/** Every setting of the program; docs/configuration.md is written from this table. */
export const settings = {
  databaseUrl: setting({
    name: "DATABASE_URL",
    description:
      "The PostgreSQL to use (15 to 18), as `postgres://user:password@host:5432/database`. Unset: `aquamark start` runs its own below `AQUAMARK_DATA_DIR`.",
    default: null,
    schema: z
      .string()
      .refine(
        (text) => isUrlOf(["postgres:", "postgresql:"], text),
        "must be an address such as postgres://user:password@host:5432/database",
      ),
    secret: true,
    example: "postgres://aquamark:password@db.example.org:5432/aquamark",
  }),
  databaseSecretId: setting({
    name: "DATABASE_SECRET_ID",
    description:
      "The name or ARN of a secret in AWS Secrets Manager that holds the database's login, as RDS writes it: JSON with `username`, `password` and, where `DATABASE_URL` does not say them, `host`, `port` and `dbname`. It is read again when the database refuses the login, so that a rotation needs no restart.",
    default: null,
    schema: z.string().regex(/^[\w/+=.@:!-]{1,2048}$/, "must be the name or the ARN of a secret"),
  }),
  databaseCa: setting({
    name: "DATABASE_CA",
    description:
      "Connect to the database by TLS alone, and only to a server whose certificate bears the name of the address and is signed by these authorities: `rds` for those of Amazon RDS, which are brought along, or the path of a file in PEM form. Unset: as the parameters of `DATABASE_URL` say.",
    default: null,
    schema: z.string().refine((text) => !text.includes("\0"), "must be rds or the path of a file"),
  }),
  databasePoolSize: setting({
    name: "DATABASE_POOL_SIZE",
    description:
      "How many database connections one process uses at most; one that answers requests keeps one more for `/ping`, and one that works on jobs up to five more to hear of them.",
    default: "10",
    schema: wholeNumber(2, 500),
  }),
  host: setting({
    name: "HOST",
    description:
      "The address to listen on. The default answers this machine only; `0.0.0.0` answers every network.",
    default: "127.0.0.1",
    schema: z.string().regex(/^[A-Za-z0-9.:_%-]+$/, "must be a host name or an address"),
  }),
  port: setting({
    name: "PORT",
    description: "The port to listen on; `0` takes a free one.",
    default: "8000",
    schema: wholeNumber(0, 65_535),
  }),
  baseUrl: setting({
    name: "BASE_URL",
    description:
      "The address people open, as `https://assess.example.org`, with no slash at its end: the proxy of compose takes it as it is written. Set it whenever a proxy or load balancer stands in front.",
    default: null,
    schema: z
      .string()
      .refine(
        (text) => isUrlOf(["http:", "https:"], text),
        "must be an address such as https://assess.example.org",
      )
      .refine(
        (text) => URL.canParse(text) && new URL(text).pathname === "/" && new URL(text).search === "",
        "must have no path: the program lives at the root of its address",
      )
      .transform((text) => new URL(text).origin),
    example: "https://assess.example.org",
  }),
  authSecret: setting({
    name: "AUTH_SECRET",
    description:
      "The key that signs session cookies, at least 32 characters. Unset: one is made once and kept in the database.",
    default: null,
    schema: z.string().min(32, "must have at least 32 characters"),
    secret: true,
  }),
  auditKey: setting({
    name: "AUDIT_KEY",
    description:
      "The key that seals the audit, at least 32 characters; after it, separated by commas, earlier ones that have sealed older entries. Unset: the key that signs session cookies does it too, which protects nothing from whoever reads it in the database.",
    default: null,
    schema: z
      .string()
      .refine(
        (text) => text.split(",").every((key) => key.trim().length >= 32),
        "must be keys of at least 32 characters, separated by commas",
      ),
    secret: true,
  }),
  forceHttps: setting({
    name: "FORCE_HTTPS",
    description:
      "`true` sends every request that came by HTTP to HTTPS, except `/ping`. What the visitor used is read from `X-Forwarded-Proto` of a trusted proxy.",
    default: "false",
    schema: trueOrFalse,
  }),
  trustedProxies: setting({
    name: "TRUSTED_PROXIES",
    description:
      "Addresses or networks whose `X-Forwarded-*` headers are believed, separated by commas; also `loopback`, `linklocal`, `uniquelocal`.",
    default: "",
    schema: proxyList,
  }),
  requestsPerMinute: setting({
    name: "REQUESTS_PER_MINUTE",
    description:
      "How many requests of the API one user, or one address where nobody is signed in, may make a minute through all processes together; more are answered 429. `0` sets no limit. Signing in has narrower limits of its own.",
    default: "3000",
    schema: wholeNumber(0, 1_000_000),
  }),
  dataDir: setting({
    name: "AQUAMARK_DATA_DIR",
    description:
      "The folder of the program's own PostgreSQL, of files where no bucket is set, and of backups where no other place is set. A relative path starts where the command is run.",
    default: ".aquamark",
    schema: z.string().refine((text) => !text.includes("\0"), "must be a folder"),
  }),
  databaseUser: setting({
    name: "AQUAMARK_DATABASE_USER",
    description:
      "Who runs the program's own PostgreSQL when root starts it, since root may not. Unset: `aquamark` or `postgres`; a system user `aquamark` is made where neither is there.",
    default: null,
    schema: z.string().regex(/^[a-z_][a-z0-9_.-]*\$?$/i, "must be the name of a user"),
    example: "postgres",
  }),
  defaultLocale: setting({
    name: "DEFAULT_LOCALE",
    description:
      "How dates and numbers are written for people who have not chosen it in their account, as a language tag such as `en-AU`. Unset: as their browser says, and in mails as `en-GB`.",
    default: null,
    schema: z.string().refine(isLocale, "must be a language tag such as en-AU"),
    example: "en-AU",
  }),
  defaultTimeZone: setting({
    name: "DEFAULT_TIME_ZONE",
    description:
      "The time zone of people who have not chosen one in their account, such as `Australia/Melbourne`. Unset: that of their device, and in mails `UTC`.",
    default: null,
    schema: z.string().refine(isTimeZone, "must be a time zone such as Australia/Melbourne"),
    example: "Australia/Melbourne",
  }),
  ...fileSettings,
  ...mailSettings,
  ...telemetrySettings,
  ...backupSettings,
  logLevel: setting({
    name: "LOG_LEVEL",
    description:
      "The least important message to print: `trace`, `debug`, `info`, `warn`, `error`, `fatal` or `silent`.",
    default: "info",
    schema: z.enum(
      ["trace", "debug", "info", "warn", "error", "fatal", "silent"],
      "must be trace, debug, info, warn, error, fatal or silent",
    ),
  }),
  ...watchdogSettings,
};
