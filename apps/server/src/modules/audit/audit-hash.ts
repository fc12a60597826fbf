import { createHmac, type Hmac, timingSafeEqual } from "node:crypto";
import type { AuditKey } from "./audit-keys.ts";

/** What a block says of itself, and what its hash covers beside the entries. */
export type BlockHeading = {
  number: number;
  format: number;
  /** Microseconds since 1970. */
  sealedAtUs: number;
  entryCount: number;
  previousHash: Buffer;
};

/** The newest block and the number of all entries, as `audit_head` holds them. */
export type Head = { blockNumber: number; entryCount: number; blockHash: Buffer };

/** What the first block has in place of the hash before it. */
export const noHash = Buffer.alloc(32);

// Each kind of thing begins with its own word, so that the hash of one never passes for that of another.
const keyed = (key: AuditKey, ...words: (string | number)[]): Hmac =>
  createHmac("sha256", key.secret).update(`${words.join(" ")}\n`);

/** The keyed hash of an entry, given its digest. */
export function hashEntry(key: AuditKey, digest: Buffer): Buffer {
  return keyed(key, "entry").update(digest).digest();
}

/** The keyed hash of a block, of whose entries the hashes are given one after the other. */
export function beginBlockHash(
  key: AuditKey,
  { number, format, sealedAtUs, entryCount, previousHash }: BlockHeading,
) {
  const hash = keyed(key, "block", number, format, sealedAtUs, entryCount, previousHash.toString("hex"));
  return {
    add: (entryHash: Buffer): void => {
      hash.update(entryHash);
    },
    end: (): Buffer => hash.digest(),
  };
}

export function hashHead(key: AuditKey, { blockNumber, entryCount, blockHash }: Head): Buffer {
  return keyed(key, "head", blockNumber, entryCount, blockHash.toString("hex")).digest();
}

export function isSameHash(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}
