import type { AuditListItem } from "./audit-view.ts";

/** An entry as it is exported; what was there before and after as JSON texts. */
export type ExportedEntry = AuditListItem & {
  requestId: string | null;
  before: string | null;
  after: string | null;
};

export type AuditFormat = "csv" | "ndjson";

const columns: [string, (entry: ExportedEntry) => string | null | undefined][] = [
  ["time", ({ at }) => at],
  ["actor", ({ actor }) => actor?.name],
  ["actorId", ({ actor }) => actor?.id],
  ["actingAs", ({ actingAs }) => actingAs?.name],
  ["actingAsId", ({ actingAs }) => actingAs?.id],
  ["action", ({ action }) => action],
  ["thing", ({ entity }) => entity.kind],
  ["title", ({ entity }) => entity.title],
  ["thingId", ({ entity }) => entity.id],
  ["scopeId", ({ entity }) => entity.scopeId],
  ["organisation", ({ organisation }) => organisation?.name],
  ["organisationId", ({ organisation }) => organisation?.id],
  ["program", ({ program }) => program?.title],
  ["programId", ({ program }) => program?.id],
  ["before", ({ before }) => before],
  ["after", ({ after }) => after],
  ["address", ({ address }) => address],
  ["requestId", ({ requestId }) => requestId],
  ["id", ({ id }) => id],
];

/** What a file of a format begins with: spreadsheet programs know UTF-8 by its mark only. */
export function headOf(format: AuditFormat): string {
  return format === "csv" ? `\u{FEFF}${columns.map(([name]) => name).join(",")}\r\n` : "";
}

/** The line of an entry, with its end. */
export function lineOf(format: AuditFormat, entry: ExportedEntry): string {
  if (format === "csv") return `${columns.map(([, valueOf]) => cell(valueOf(entry) ?? "")).join(",")}\r\n`;
  const { before, after, ...others } = entry;
  // Both are JSON already, with their numbers as they were given.
  return `${JSON.stringify(others).slice(0, -1)},"before":${before ?? "null"},"after":${after ?? "null"}}\n`;
}

/** A cell as RFC 4180 has it. What a spreadsheet program would take for a formula gets an apostrophe before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
