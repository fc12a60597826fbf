import { z } from "zod";
import { setting, wholeNumber } from "./setting.ts";

/** Where backups go, who can read them, and how long they stay. */
export const backupSettings = {
  backupTo: setting({
    name: "BACKUP_TO",
    description:
      "Where `aquamark backup` puts backups: a folder, `s3://bucket/prefix`, or `rds:identifier` for snapshots. One installation a place. Unset: the folder `backups` below `AQUAMARK_DATA_DIR`.",
    default: null,
    schema: z
      .string()
      .refine((text) => !text.includes("\0"), "must be a folder, s3://bucket/prefix or rds:identifier"),
  }),
  backupKey: setting({
    name: "BACKUP_KEY",
    description:
      "The public keys that backups are encrypted for, `age1...`, separated by commas; `aquamark backup key` makes one. Unset: not encrypted.",
    default: null,
    schema: z
      .string()
      .regex(/^\s*age1[a-z0-9]+(?:[\s,]+age1[a-z0-9]+)*[\s,]*$/, "must be public keys that begin with age1"),
  }),
  backupIdentity: setting({
    name: "BACKUP_IDENTITY",
    description:
      "The secret key that opens encrypted backups, `AGE-SECRET-KEY-1...`. Only `restore` and `backup verify` need it: better keep it elsewhere and give it by `--identity`.",
    default: null,
    schema: z.string().regex(/AGE-SECRET-KEY-/, "must hold an age identity, AGE-SECRET-KEY-1..."),
    secret: true,
  }),
  backupKeepDaily: setting({
    name: "BACKUP_KEEP_DAILY",
    description: "For how many days the newest backup of the day is kept.",
    default: "7",
    schema: wholeNumber(0, 10_000),
  }),
  backupKeepWeekly: setting({
    name: "BACKUP_KEEP_WEEKLY",
    description: "For how many weeks the newest backup of the week is kept.",
    default: "5",
    schema: wholeNumber(0, 10_000),
  }),
  backupKeepMonthly: setting({
    name: "BACKUP_KEEP_MONTHLY",
    description: "For how many months the newest backup of the month is kept.",
    default: "12",
    schema: wholeNumber(0, 10_000),
  }),
};
