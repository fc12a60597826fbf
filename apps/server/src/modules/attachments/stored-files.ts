import { attachmentsPrefix } from "../../platform/files/file-store.ts";

/** Where the store keeps the file of this row. */
export function fileKeyOf(storedFileId: string): string {
  return `${attachmentsPrefix}${storedFileId}`;
}
