export const WORKBOOK_BYTES_MAX = 10 * 1024 * 1024;

/** What can be said against a workbook before it is sent, or null. */
export function workbookFileFault({
  name,
  size,
}: Pick<File, "name" | "size">): "kind" | "empty" | "too_large" | null {
  if (!/\.xlsx$/i.test(name)) return "kind";
  if (size === 0) return "empty";
  return size > WORKBOOK_BYTES_MAX ? "too_large" : null;
}
