/** Something the person who started the program can put right; the message says what, in a sentence. */
export class LocalError extends Error {
  override name = "LocalError";
}
