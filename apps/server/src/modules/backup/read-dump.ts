import type { FileContent } from "../../platform/files/file-store.ts";
import { BackupFault } from "./backup-fault.ts";

/** What a data-only script of pg_restore consists of: where a table's rows begin, the rows, and where they end. */
export type DumpEvent =
  | { kind: "begin"; table: string; columns: string }
  | { kind: "rows"; chunk: Uint8Array }
  | { kind: "end" };

const header = /^COPY public\.("?)([A-Za-z_][A-Za-z0-9_]*)\1 \(([^()]*)\) FROM stdin;$/;
const newline = 0x0a;
const endMark = Buffer.from("\\.\n");
const lineEndMark = Buffer.from("\n\\.\n");

/**
 * Reads the rows out of the script that `pg_restore --data-only --file=-` writes. Every other statement is left out:
 * the tables are made by our own migrations, and the script's settings are those of another session.
 */
export async function* readDump(script: FileContent): AsyncGenerator<DumpEvent> {
  let rest: Buffer = Buffer.alloc(0);
  let isInRows = false;
  for await (const chunk of script) {
    rest = rest.length === 0 ? Buffer.from(chunk) : Buffer.concat([rest, chunk]);
    for (;;) {
      if (!isInRows) {
        const end = rest.indexOf(newline);
        if (end < 0) break;
        const line = rest.subarray(0, end).toString("utf8");
        rest = rest.subarray(end + 1);
        const [, , table, columns] = header.exec(line) ?? [];
        if (table !== undefined && columns !== undefined) {
          isInRows = true;
          yield { kind: "begin", table, columns };
        } else if (line.startsWith("COPY ")) {
          throw new BackupFault(`The dump holds rows that are not understood: ${line.slice(0, 200)}`);
        }
        continue;
      }
      const isAtEnd = rest.subarray(0, endMark.length).equals(endMark);
      const mark = isAtEnd ? 0 : rest.indexOf(lineEndMark);
      if (mark >= 0) {
        const rowsEnd = isAtEnd ? 0 : mark + 1;
        if (rowsEnd > 0) yield { kind: "rows", chunk: rest.subarray(0, rowsEnd) };
        rest = rest.subarray(rowsEnd + endMark.length);
        isInRows = false;
        yield { kind: "end" };
        continue;
      }
      // A line that is not whole may be the beginning of the mark.
      const whole = rest.lastIndexOf(newline) + 1;
      if (whole > 0) yield { kind: "rows", chunk: rest.subarray(0, whole) };
      rest = rest.subarray(whole);
      break;
    }
  }
  if (isInRows) throw new BackupFault("The dump ends in the middle of a table.");
}
