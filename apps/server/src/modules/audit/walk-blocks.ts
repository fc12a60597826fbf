import type pg from "pg";
import type { Anchor } from "./anchor.ts";
import type { FaultList } from "./audit-fault.ts";
import { beginBlockHash, hashEntry, isSameHash, noHash } from "./audit-hash.ts";
import { type AuditKeys, keyNamed } from "./audit-keys.ts";
import { entryFormat } from "./entry-digest.ts";
import { type BlockRow, readBlocks, readSealedEntries, type SealedEntry } from "./read-sealed.ts";
import type { RowReader } from "./row-reader.ts";

export type Walk = {
  client: pg.ClientBase;
  keys: AuditKeys;
  /** The block to begin after; null begins with the first. */
  from: Anchor | null;
  faults: FaultList;
  onProgress: (entries: number) => void;
};

/** What a walk has come past. */
export type Walked = {
  entries: number;
  blocks: number;
  /** The newest block. */
  last: Anchor | null;
  /** Where the key of the newest block stands in the list of keys. */
  keyAge: number;
  /** The newest block that was sealed by an earlier key than the first, or 0. */
  lastOfEarlierKey: number;
};

const progressEvery = 100_000;

/** Walks the blocks in order, and compares each with its hash and its entries with theirs. */
export async function walkBlocks(walk: Walk): Promise<Walked> {
  const { client, from, faults } = walk;
  const walked: Walked = {
    entries: 0,
    blocks: 0,
    last: from,
    keyAge: walk.keys.length,
    lastOfEarlierKey: 0,
  };
  const blocks = readBlocks(client, from?.number ?? 0);
  const entries = readSealedEntries(client, from?.number ?? 0);
  for (let block = await blocks.take(); block !== null; block = await blocks.take()) {
    checkPlace(block, walked.last, faults);
    // What is left of a block that is gone.
    await takeOf(
      entries,
      (entry) => entry.block < (block as BlockRow).number,
      () => {},
    );
    await checkBlock(walk, walked, block, entries);
    walked.last = { number: block.number, hash: block.hash };
    walked.blocks += 1;
  }
  return walked;
}

async function takeOf(
  entries: RowReader<SealedEntry>,
  belongs: (entry: SealedEntry) => boolean,
  look: (entry: SealedEntry) => void,
): Promise<void> {
  for (let entry = await entries.peek(); entry !== null && belongs(entry); entry = await entries.peek()) {
    look(entry);
    await entries.take();
  }
}

/** Whether the block comes next, and goes on from the one before it. */
function checkPlace({ number, previousHash }: BlockRow, last: Anchor | null, faults: FaultList): void {
  const before = last?.number ?? 0;
  const gone = number - before - 1;
  if (gone > 0)
    faults.add(
      "block",
      { block: before + 1 },
      gone === 1
        ? `Block ${before + 1} is gone.`
        : `${gone} blocks are gone: ${before + 1} to ${number - 1}.`,
    );
  else if (!isSameHash(previousHash, last?.hash ?? noHash))
    faults.add("block", { block: number }, `Block ${number} does not go on from the one before it.`);
}

async function checkBlock(
  walk: Walk,
  walked: Walked,
  block: BlockRow,
  entries: RowReader<SealedEntry>,
): Promise<void> {
  const { client, faults, onProgress } = walk;
  const { number } = block;
  const key = keyOf(walk, walked, block);
  const isReadable = block.format === entryFormat;
  if (!isReadable)
    faults.add(
      "block",
      { block: number },
      `Block ${number} was written by another version of the program: verify with that one.`,
    );
  const sealed = key === null ? null : beginBlockHash(key, block);
  let position = 0;
  let newestId = "";
  let isInOrder = true;
  await takeOf(
    entries,
    (entry) => entry.block === number,
    (entry) => {
      const { auditId, at } = entry;
      const place = { block: number, position: entry.position, auditId, at };
      checkPositions(block, position, entry.position, faults);
      position = entry.position;
      if (auditId <= newestId) isInOrder = false;
      else newestId = auditId;
      sealed?.add(entry.hash);
      if (entry.digest === null) faults.add("missing", place, "The entry is gone.");
      else if (key !== null && isReadable && !isSameHash(hashEntry(key, entry.digest), entry.hash))
        faults.add("edited", place, "The entry is not what was sealed.");
      walked.entries += 1;
      if (walked.entries % progressEvery === 0) onProgress(walked.entries);
    },
  );
  checkPositions(block, position, block.entryCount + 1, faults);
  if (position > block.entryCount)
    faults.add(
      "inserted",
      { block: number, position },
      `Block ${number} holds more entries than were sealed.`,
    );
  if (!isInOrder)
    await faults.addEach(client, {
      kind: "reordered",
      says: "It is not where it was in its block.",
      query: `SELECT $1::bigint AS block, position, audit_id FROM (
          SELECT position, audit_id, row_number() OVER (ORDER BY position) AS stands,
            row_number() OVER (ORDER BY audit_id) AS belongs
          FROM public.audit_block_entry WHERE block_number = $1) placed
        WHERE stands <> belongs ORDER BY position`,
      values: [number],
    });
  if (sealed !== null && !isSameHash(sealed.end(), block.hash))
    faults.add("block", { block: number }, `Block ${number} is not what was sealed.`);
}

function checkPositions({ number }: BlockRow, before: number, next: number, faults: FaultList): void {
  const gone = next - before - 1;
  if (gone < 1) return;
  faults.add(
    "missing",
    { block: number, position: before + 1 },
    gone === 1
      ? "The seal of the entry in this place is gone."
      : `The seals of ${gone} entries are gone: places ${before + 1} to ${next - 1}.`,
  );
}

/** The key of a block, or null where it is not given. Along the chain keys only become newer. */
function keyOf({ keys, faults }: Walk, walked: Walked, { number, keyId }: BlockRow) {
  const key = keyNamed(keys, keyId);
  if (key === null) {
    faults.add(
      "key",
      { block: number },
      `Block ${number} was sealed by the key ${keyId}: add it to AUDIT_KEY.`,
    );
    return null;
  }
  const age = keys.indexOf(key);
  if (age > walked.keyAge)
    faults.add(
      "key",
      { block: number },
      `Block ${number} was sealed by an older key than the block before it.`,
    );
  walked.keyAge = age;
  if (age > 0) walked.lastOfEarlierKey = number;
  return key;
}
