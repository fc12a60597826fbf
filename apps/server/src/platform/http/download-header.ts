/** `Content-Disposition` of a download: a name of any alphabet, and one of plain letters for whom that is too much (RFC 6266). */
export function downloadHeader(name: string): string {
  const plain = name.replaceAll(/[^A-Za-z0-9._ -]+/g, "-");
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
