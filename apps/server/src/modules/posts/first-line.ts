const lengthMax = 120;
// More of a line is not looked at: marks without an end are searched for to its end.
const readMax = 1_000;

/** The first line of a Markdown text that says something, as plain text, cut where it is long. */
export function firstLineOf(markdown: string): string {
  const lines = markdown.split(/\r\n|\r|\n/).map((line) => plain(line.slice(0, readMax)));
  const letters = [...(lines.find((line) => /[\p{L}\p{N}]/u.test(line)) ?? markdown.trim())];
  return letters.length <= lengthMax ? letters.join("") : `${letters.slice(0, lengthMax - 1).join("")}…`;
}

function plain(line: string): string {
  return (
    line
      // What begins a line: quotes, headings, lists.
      .replace(/^\s*(?:(?:>|#{1,6}(?=\s)|[-*+](?=\s)|\d{1,9}[.)](?=\s))\s*)+/, "")
      .replaceAll(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
      .replaceAll(/(\*\*|__|~~|`)(?=\S)(.*?\S)\1/g, "$2")
      .replaceAll(/(?<![\p{L}\p{N}\\])([*_])(?=\S)(.*?[^\s\\])\1(?![\p{L}\p{N}])/gu, "$2")
      .replaceAll(/\\([!-/:-@[-`{-~])/g, "$1")
      .replaceAll(/\s+/g, " ")
      .trim()
  );
}
