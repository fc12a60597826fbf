/**
 * Where the person wanted to go before signing in, or null for nowhere in particular.
 *
 * Only our own paths: a link must not lead elsewhere, nor back to the form that was just filled in.
 */
export function nextAddressOf(next: string | undefined): string | null {
  if (next === undefined || !/^\/(?![/\\])/.test(next)) return null;
  return /^\/sign-in(?![^/?#])/.test(next) ? null : next;
}
