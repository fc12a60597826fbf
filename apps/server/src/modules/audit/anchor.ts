/** A block of the audit by its number and hash: kept elsewhere, it proves that the audit still goes on from there. */
export type Anchor = { number: number; hash: Buffer };

const form = /^([1-9]\d{0,14}):([0-9a-f]{64})$/i;

/** The anchor that a text such as `12:5e88…` names, or null where it is none. */
export function parseAnchor(text: string): Anchor | null {
  const [, number, hash] = form.exec(text.trim()) ?? [];
  return number === undefined || hash === undefined
    ? null
    : { number: Number(number), hash: Buffer.from(hash, "hex") };
}

export function anchorText({ number, hash }: Anchor): string {
  return `${number}:${hash.toString("hex")}`;
}
