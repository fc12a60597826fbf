/** Something the person who started the program can put right; the message says what, in a sentence. */
export class LocalDatabaseError extends Error {
  override name = "LocalDatabaseError";
}
