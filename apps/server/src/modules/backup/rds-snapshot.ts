import { setTimeout as sleep } from "node:timers/promises";
import {
  CreateDBSnapshotCommand,
  type DBSnapshot,
  DeleteDBSnapshotCommand,
  DescribeDBSnapshotsCommand,
  RDSClient,
} from "@aws-sdk/client-rds";
import { type AwsConfig, awsClientOptions } from "../../platform/aws.ts";
import { BackupFault } from "./backup-fault.ts";
import { chooseKeptBackups, type Keep } from "./choose-kept-backups.ts";

// Snapshots that others have made stay: only those with both the name and the tag are ours.
const tag = { Key: "made-by", Value: "aquamark backup" };
const pollEveryMs = 15_000;

export type SnapshotOptions = {
  config: AwsConfig;
  /** The identifier of the database instance. */
  identifier: string;
  keep: Keep;
  now: () => Date;
  say: (sentence: string) => void;
  signal?: AbortSignal;
  /** How often RDS is asked whether the snapshot is complete. */
  pollMs?: number;
};

export type MadeSnapshot = { name: string; gigabytes: number; removed: string[] };

/**
 * Makes a snapshot of a database of RDS, waits until it is complete, and then removes those of our own that need not
 * be kept. Nothing is removed where the new one did not succeed.
 */
export async function makeSnapshot(options: SnapshotOptions): Promise<MadeSnapshot> {
  const { identifier, now, say } = options;
  const client = new RDSClient(awsClientOptions(options.config));
  try {
    const name = snapshotName(identifier, now());
    await client.send(
      new CreateDBSnapshotCommand({
        DBInstanceIdentifier: identifier,
        DBSnapshotIdentifier: name,
        Tags: [tag],
      }),
    );
    say(`The snapshot ${name} is being made.`);
    const made = await waitUntilAvailable(client, name, options);
    return { name, gigabytes: made.AllocatedStorage ?? 0, removed: await thinSnapshots(client, options) };
  } catch (error) {
    if (error instanceof Error && "$metadata" in error) {
      throw new BackupFault(`RDS refused: ${error.name}: ${error.message}`, { cause: error });
    }
    throw error;
  } finally {
    client.destroy();
  }
}

function snapshotName(identifier: string, at: Date): string {
  const instant = at.toISOString().slice(0, 19).replaceAll(":", "").toLowerCase();
  return `aquamark-${identifier}-${instant}z`;
}

/** When a snapshot was begun by us, or null where its name is none that we give. */
function snapshotTime(identifier: string, name: string): Date | null {
  const prefix = `aquamark-${identifier}-`;
  if (!name.startsWith(prefix)) return null;
  const [, day, hour, minute, second] =
    /^(\d{4}-\d\d-\d\d)t(\d\d)(\d\d)(\d\d)z$/.exec(name.slice(prefix.length)) ?? [];
  return second === undefined ? null : new Date(`${day}T${hour}:${minute}:${second}Z`);
}

async function waitUntilAvailable(
  client: RDSClient,
  name: string,
  { say, signal, pollMs = pollEveryMs }: SnapshotOptions,
): Promise<DBSnapshot> {
  let told = -1;
  for (;;) {
    signal?.throwIfAborted();
    const { DBSnapshots = [] } = await client.send(
      new DescribeDBSnapshotsCommand({ DBSnapshotIdentifier: name }),
    );
    const [snapshot] = DBSnapshots;
    const { Status: status = "missing", PercentProgress: percent = 0 } = snapshot ?? {};
    if (snapshot !== undefined && status === "available") return snapshot;
    if (status !== "creating" && status !== "pending") {
      throw new BackupFault(`The snapshot ${name} was not made: its status is ${status}.`);
    }
    if (percent > told) say(`${name}: ${percent} %`);
    told = percent;
    await sleep(pollMs, undefined, signal === undefined ? {} : { signal });
  }
}

async function thinSnapshots(
  client: RDSClient,
  { identifier, keep, say }: SnapshotOptions,
): Promise<string[]> {
  const own: { name: string; at: Date }[] = [];
  let marker: string | undefined;
  do {
    const page = await client.send(
      new DescribeDBSnapshotsCommand({
        DBInstanceIdentifier: identifier,
        SnapshotType: "manual",
        Marker: marker,
      }),
    );
    for (const { DBSnapshotIdentifier: name = "", Status, TagList = [] } of page.DBSnapshots ?? []) {
      const at = snapshotTime(identifier, name);
      const isTagged = TagList.some(({ Key, Value }) => Key === tag.Key && Value === tag.Value);
      // One that is not complete is neither kept for what it is not nor removed while it is made.
      if (at !== null && isTagged && Status === "available") own.push({ name, at });
    }
    marker = page.Marker;
  } while (marker !== undefined && marker !== "");
  const kept = chooseKeptBackups(own, keep);
  const going = own.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
  for (const name of going) {
    await client.send(new DeleteDBSnapshotCommand({ DBSnapshotIdentifier: name }));
    say(`Removed the snapshot ${name}.`);
  }
  return going;
}
