/** More does not fit into a cell of a spreadsheet; so much is written, and then the mark. */
const cellLengthMax = 32_000;
const cutMark =
  " […cut: this cell cannot hold all of the text. Leave it as it is, or change the text in Aquamark.]";

// A cell's text that begins so would be taken for a formula, if not here then in the CSV somebody makes of it.
const liveStart = /^'*[=+\-@\t\r\n＝＋－＠]/;
const escapedStart = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text as it is written into a cell: never a formula, in no program and in no CSV made of the workbook. What would
 * begin like one gets an apostrophe before it, and `readText` takes it away again.
 */
export function writtenText(text: string): string {
  const short = text.length <= cellLengthMax ? text : `${cut(text)}${cutMark}`;
  return liveStart.test(short) ? `'${short}` : short;
}

/** The text of a cell, as it was before `writtenText`. */
export function readText(cell: string): string {
  return escapedStart.test(cell) ? cell.slice(1) : cell;
}

/** Whether a cell's text was cut when it was written. */
export function isCut(cell: string): boolean {
  return cell.includes(cutMark.trim());
}

/**
 * What two cells are compared by: spreadsheet programs write line ends in their own way and drop characters that
 * XML cannot hold.
 */
export function canonical(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").replaceAll(unwritable, "");
}

/** What names are compared by: a spreadsheet keeps neither case apart nor what it cannot hold. */
export function nameKey(name: string): string {
  return canonical(name).trim().toLowerCase();
}

// oxlint-disable-next-line no-control-regex -- these very characters are what it is about.
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/**
 * A text as it stands in a workbook's XML, which knows no carriage return and no control characters: they are
 * written as `_x000D_`, and what looks like that already is marked, as ECMA-376 (22.9.2.19, ST_Xstring) says.
 */
export function xmlText(text: string): string {
  return (
    text
      .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // oxlint-disable-next-line no-control-regex -- these very characters are what it is about.
      .replaceAll(/[\u0000-\u0008\u000b-\u001f\u007f\ufffe\uffff]/g, (character) => {
        const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
        return `_x${code}_`;
      })
  );
}

// Not within a pair of surrogates.
function cut(text: string): string {
  const last = text.charCodeAt(cellLengthMax - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? cellLengthMax - 1 : cellLengthMax);
}
