/** A UUID that is the same for the same text. */
export function seededId(seed: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const character of seed) {
    const code = character.codePointAt(0) ?? 0;
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  const hex = [a, b, a ^ b, Math.imul(a, b)]
    .map((part) => (part >>> 0).toString(16).padStart(8, "0"))
    .join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
