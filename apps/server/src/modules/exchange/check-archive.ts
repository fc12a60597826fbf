import { inflateRawSync } from "node:zlib";

/** Why a file is no workbook that may be read. */
export type ArchiveFault =
  | "not_xlsx"
  | "archive_damaged"
  | "archive_too_large"
  | "has_macros"
  | "has_external_links"
  | "has_objects"
  | "is_encrypted";

const entriesMax = 1_000;
// What a workbook of the largest survey unpacks to is a tenth of it.
const unpackedBytesMax = 100 * 1024 * 1024;

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const stored = 0;
const deflated = 8;

type Entry = {
  name: string;
  method: number;
  flags: number;
  packed: number;
  unpacked: number;
  offset: number;
};

/**
 * What speaks against a file before anything reads it as a workbook, or null.
 *
 * Unpacks every entry once within bounds, so that what it claims of its size is known to be true: a small file can
 * else become gigabytes. Macros, external links and embedded objects are refused by what they are stored as.
 */
export function archiveFault(file: Buffer): ArchiveFault | null {
  // What Excel makes of a workbook with a password.
  if (file.length >= 8 && file.readUInt32BE(0) === 0xd0cf11e0) return "is_encrypted";
  if (file.length < 22 || file.readUInt32LE(0) !== localSignature) return "not_xlsx";
  const entries = entriesOf(file);
  if (entries === null) return "archive_damaged";
  if (entries.length > entriesMax) return "archive_too_large";
  let unpacked = 0;
  for (const entry of entries) {
    unpacked += entry.unpacked;
    if (unpacked > unpackedBytesMax) return "archive_too_large";
  }
  const names = entries.map(({ name }) => name.toLowerCase().replaceAll("\\", "/"));
  if (new Set(names).size !== names.length) return "archive_damaged";
  // Settings of a printer are binary as well, and harmless.
  const isCode = (name: string) =>
    /vbaproject|macrosheets\/|\.bin$/.test(name) && !name.includes("printersettings/");
  if (names.some(isCode)) return "has_macros";
  if (names.some((name) => name.includes("externallinks/"))) return "has_external_links";
  if (names.some((name) => /(embeddings|activex|ctrlprops)\//.test(name))) return "has_objects";
  if (!names.includes("[content_types].xml") || !names.includes("xl/workbook.xml")) return "not_xlsx";
  for (const entry of entries) {
    const content = unpack(file, entry);
    if (content === null) return "archive_damaged";
    // No workbook has a DTD; what it could name or repeat is refused with it.
    if (/\.(xml|rels)$/i.test(entry.name) && content.includes("<!")) {
      const text = content.toString("latin1");
      if (/<!(DOCTYPE|ENTITY)/i.test(text)) return "archive_damaged";
    }
    if (/^xl\/worksheets\/[^/]+\.xml$/i.test(entry.name) && !isWholeSheet(content)) return "archive_damaged";
  }
  return null;
}

// What reads the sheets is lenient: of one that breaks off it would give the rows before, and the others would look
// as if somebody had removed them.
function isWholeSheet(content: Buffer): boolean {
  const tail = content.subarray(-100).toString("latin1");
  return (
    /<\/(\w+:)?worksheet>\s*$/.test(tail) &&
    /<(\/(\w+:)?sheetData|(\w+:)?sheetData\s*\/)>/.test(content.toString("latin1"))
  );
}

function entriesOf(file: Buffer): Entry[] | null {
  let end = -1;
  for (let at = file.length - 22; at >= Math.max(0, file.length - 22 - 65_535); at--)
    if (file.readUInt32LE(at) === endSignature) {
      end = at;
      break;
    }
  if (end === -1) return null;
  const count = file.readUInt16LE(end + 10);
  let at = file.readUInt32LE(end + 16);
  const entries: Entry[] = [];
  for (let index = 0; index < count; index++) {
    if (at + 46 > file.length || file.readUInt32LE(at) !== entrySignature) return null;
    const nameLength = file.readUInt16LE(at + 28);
    const skip = nameLength + file.readUInt16LE(at + 30) + file.readUInt16LE(at + 32);
    if (at + 46 + skip > file.length) return null;
    entries.push({
      flags: file.readUInt16LE(at + 8),
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      unpacked: file.readUInt32LE(at + 24),
      offset: file.readUInt32LE(at + 42),
      name: file.toString("utf8", at + 46, at + 46 + nameLength),
    });
    at += 46 + skip;
  }
  return entries;
}

/** The entry's content, or null where it is not what its head claims. */
function unpack(file: Buffer, { flags, method, packed, unpacked, offset }: Entry): Buffer | null {
  const isEncrypted = (flags & 1) !== 0;
  if (isEncrypted || offset + 30 > file.length || file.readUInt32LE(offset) !== localSignature) return null;
  const start = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28);
  if (start + packed > file.length) return null;
  const content = file.subarray(start, start + packed);
  if (method === stored) return packed === unpacked ? content : null;
  if (method !== deflated) return null;
  if (unpacked === 0) return Buffer.alloc(0);
  try {
    const whole = inflateRawSync(content, { maxOutputLength: unpacked });
    return whole.length === unpacked ? whole : null;
  } catch {
    return null;
  }
}
