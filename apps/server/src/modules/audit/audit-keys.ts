import { createHmac, hkdfSync } from "node:crypto";
import type { Config } from "../../platform/config.ts";

/** A key that seals the audit, and the fingerprint by which blocks name it. */
export type AuditKey = { readonly id: string; readonly secret: Buffer };

/** The key that seals, and after it the earlier ones, the newest first. */
export type AuditKeys = readonly [AuditKey, ...AuditKey[]];

const keyBytes = 32;
const fingerprintLength = 12;

/**
 * The keys of `AUDIT_KEY`, else one made from the key that signs sessions. Either text becomes a key in the same way,
 * so that a former AUTH_SECRET can be named in AUDIT_KEY to read what it has sealed.
 */
export function auditKeysOf({ auditKey }: Pick<Config, "auditKey">, authSecret: string): AuditKeys {
  const [first = authSecret, ...others] = auditKey === null ? [authSecret] : textsOf(auditKey);
  return [keyFrom(first), ...others.map(keyFrom)];
}

/** The key with this fingerprint, or null where it is none of them. */
export function keyNamed(keys: AuditKeys, id: string): AuditKey | null {
  return keys.find((key) => key.id === id) ?? null;
}

function textsOf(auditKey: string): string[] {
  return auditKey.split(",").map((text) => text.trim());
}

function keyFrom(text: string): AuditKey {
  const secret = Buffer.from(hkdfSync("sha256", text, "", "aquamark audit", keyBytes));
  const id = createHmac("sha256", secret).update("key").digest("hex").slice(0, fingerprintLength);
  return { id, secret };
}
