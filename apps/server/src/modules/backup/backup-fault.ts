/** Why a backup cannot be made, read or restored, in a sentence for an operator. */
export class BackupFault extends Error {
  override name = "BackupFault";
}
