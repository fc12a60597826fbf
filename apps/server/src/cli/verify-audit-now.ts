import type pg from "pg";
import {
  type Anchor,
  type AuditFault,
  auditKeysOf,
  parseAnchor,
  type Verification,
  verifyAudit,
} from "../modules/audit/index.ts";
import type { Config } from "../platform/config.ts";
import { dbOfClient } from "../platform/db/client-db.ts";
import { connectClient } from "../platform/db/connection.ts";
import { checkSchema, readSchemaState } from "../platform/db/schema-state.ts";
import { findKeptSecret } from "../platform/open-context.ts";
import type { AuditVerifyOptions } from "./audit.ts";
import { CommandError } from "./command-error.ts";
import { loadConfig } from "./load-config.ts";
import { openDatabase } from "./open-database.ts";

const say = (sentence: string) => console.error(sentence);

/** Verifies the audit and prints what was found; the exit status is 2 where anything is wrong with it. */
export async function verifyNow(options: AuditVerifyOptions): Promise<number> {
  const since = options.since.map(anchorOf);
  const from = options.from === undefined ? null : anchorOf(options.from);
  const faultsMax = limitOf(options.limit);
  const config = loadConfig();
  const database = await openDatabase(config, say, { share: true });
  try {
    const client = await connectClient(database.connection, {
      application_name: "aquamark audit",
      keepAlive: true,
    });
    client.on("error", () => undefined /* the statement under way fails by itself */);
    try {
      checkSchema(await readSchemaState(client));
      const verification = await verifyAudit(client, await keysFor(client, config), {
        since,
        from,
        faultsMax,
        onProgress: (entries) => {
          // Nobody wants a mail of cron about it.
          if (process.stderr.isTTY) say(`${entries.toLocaleString("en")} entries`);
        },
      });
      console.log(
        options.json === true ? JSON.stringify(verification, null, 2) : linesOf(verification).join("\n"),
      );
      return verification.faultCount === 0 ? 0 : 2;
    } finally {
      await client.end().catch(() => undefined /* it was lost meanwhile */);
    }
  } finally {
    await database.close();
  }
}

function anchorOf(text: string): Anchor {
  const anchor = parseAnchor(text);
  if (anchor !== null) return anchor;
  throw new CommandError(`${text} is no anchor: it must be NUMBER:HASH, as aquamark audit verify prints it.`);
}

function limitOf(text: string): number {
  const limit = Number(text);
  if (Number.isInteger(limit) && limit >= 1) return limit;
  throw new CommandError("--limit must be a whole number from 1 on.");
}

/** The keys of this process. Without any that was set, it is the one that the database keeps. */
async function keysFor(client: pg.Client, config: Config) {
  const secret = config.authSecret ?? (await findKeptSecret(dbOfClient(client)));
  if (secret === null && config.auditKey === null)
    throw new CommandError("Nothing was ever sealed here: no process of Aquamark has run on this database.");
  return auditKeysOf(config, secret ?? "");
}

const countOf = (count: number, one: string, many: string) =>
  `${count.toLocaleString("en")} ${count === 1 ? one : many}`;

function linesOf(verification: Verification): string[] {
  const { entries, blocks, waiting, faultCount, faults, counts, notes, anchor } = verification;
  const sealed = `${countOf(entries, "entry", "entries")} in ${countOf(blocks, "block", "blocks")}, ${waiting.toLocaleString("en")} waiting to be sealed.`;
  const found = Object.entries(counts).map(([kind, count]) => `${count} ${kind.replace("_", " ")}`);
  return [
    ...faults.map(lineOf),
    ...(faultCount > faults.length ? [`… and ${faultCount - faults.length} more.`] : []),
    sealed,
    ...notes,
    faultCount === 0
      ? "The audit is as it was written."
      : `${countOf(faultCount, "fault", "faults")} (${found.join(", ")}). docs/operate/audit.md says what to do.`,
    ...(anchor === null ? [] : [`Anchor: ${anchor}`]),
  ];
}

function lineOf({ kind, block, position, auditId, at, says }: AuditFault): string {
  const place = [
    ...(block === null ? [] : [`block ${block}`]),
    ...(position === null ? [] : [`place ${position}`]),
    ...(auditId === null ? [] : [`entry ${auditId}`]),
    ...(at === null ? [] : [at]),
  ];
  return [kind.replace("_", " ").padEnd(9), ...place, says].join("  ");
}
