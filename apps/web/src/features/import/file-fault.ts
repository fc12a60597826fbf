export const PROGRAM_FILE_BYTES_MAX = 10 * 1024 * 1024;

export type FileFault = "too_large" | "empty" | "kind";

/** What can be said against a program file before it is sent, or null. */
export function fileFault(file: Pick<File, "name" | "size">): FileFault | null {
  if (!/\.(ya?ml|json)$/i.test(file.name)) return "kind";
  if (file.size === 0) return "empty";
  return file.size > PROGRAM_FILE_BYTES_MAX ? "too_large" : null;
}
